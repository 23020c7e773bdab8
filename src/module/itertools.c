/* The module itertools. Here: the iterators that take items as they come. */
#include "module/itertools_impl.h"

#include "object/dict.h"
#include "object/int_impl.h"
#include "object/list.h"
#include "object/module.h"
#include "object/tuple.h"

bool as_itertools_open(AsVM *vm, AsModule *module);

void as_walker_mark(AsHeap *heap, AsObject *self)
{
    const AsWalker *walker = (AsWalker *)self;
    as_mark(heap, walker->source);
    as_mark(heap, walker->function);
    as_mark(heap, walker->state);
    as_mark(heap, walker->extra);
}

AsWalker *as_walker_new(AsVM *vm, AsValue cls, AsValue iterable)
{
    AsValue iterator = as_op_iter(vm, iterable);
    if (as_raised(iterator)) { return NULL; }
    AsWalker *walker = (AsWalker *)as_instance_new(vm, as_type(cls), 0);
    walker->source = iterator;
    return walker;
}

/* ---- count: state is the next value, extra the step */

static bool is_number(AsVM *vm, AsValue v)
{
    const AsSlots *slots = &as_type_of(vm, v)->slots;
    return slots->index || slots->to_int || slots->to_float || as_is_kind(v, AS_KIND_COMPLEX) || as_is_int(v);
}

static bool is_one(AsValue v)
{
    return as_is_int(v) && as_int_unwrap(v) == as_small_value(1);
}

static AsValue count_new(AsVM *vm, AsValue *args)
{
    if (!is_number(vm, args[1]) || !is_number(vm, args[2])) { return as_raise(vm, AS_TYPE_ERROR, "a number is required"); }
    AsWalker *walker = (AsWalker *)as_instance_new(vm, as_type(args[0]), 0);
    // Counting by ones from an int, Python knows nothing of bools.
    bool plain = as_is_int(args[1]) && is_one(args[2]);
    walker->state = plain ? as_int_unwrap(args[1]) : args[1];
    walker->extra = plain ? as_small_value(1) : args[2];
    return as_value(walker);
}

static AsValue count_next(AsVM *vm, AsValue self)
{
    AsValue value = as_walker(self)->state;
    as_root(vm, value);
    AsValue next = as_op_binary(vm, AS_ADD, value, as_walker(self)->extra);
    if (as_raised(next)) { return AS_RAISED; }
    as_write(as_object(self), &as_walker(self)->state, next);
    return value;
}

static AsValue count_repr(AsVM *vm, AsValue self)
{
    const AsWalker *walker = as_walker(self);
    const char *name = as_type_name(as_type_of(vm, self));
    if (is_one(walker->extra)) { return as_str_format(vm, "%s(%v)", name, walker->state); }
    return as_str_format(vm, "%s(%v, %v)", name, walker->state, walker->extra);
}

static const AsMethod count_methods[] = {
    {"__new__(cls, start=0, step=1)", count_new, NULL},
    AS_REDUCES(count),
    {NULL, NULL, NULL},
};

const AsTypeSpec as_count_spec = {
    .name = "itertools.count",
    .doc = "Return a count object whose .__next__() method returns consecutive values.",
    .size = sizeof(AsWalker),
    .mark = as_walker_mark,
    .slots = {.repr = count_repr, .iter = as_iter_self, .next = count_next},
    .methods = count_methods,
};

/* ---- repeat: state is the object, stop how often it is still given (-1: always) */

static AsValue repeat_new(AsVM *vm, AsValue *args)
{
    int64_t times = -1;
    if (!as_is_undefined(args[2])) {
        if (!as_index_arg(vm, args[2], &times)) { return AS_RAISED; }
        if (times < 0) { times = 0; }
    }
    AsWalker *walker = (AsWalker *)as_instance_new(vm, as_type(args[0]), 0);
    walker->state = args[1];
    walker->stop = times;
    return as_value(walker);
}

static AsValue repeat_next(AsVM *vm, AsValue self)
{
    AsWalker *walker = as_walker(self);
    if (walker->stop == 0) { return AS_STOP; }
    if (walker->stop > 0) { walker->stop--; }
    return walker->state;
}

static AsValue repeat_repr(AsVM *vm, AsValue self)
{
    const AsWalker *walker = as_walker(self);
    const char *name = as_type_name(as_type_of(vm, self));
    if (walker->stop < 0) { return as_str_format(vm, "%s(%v)", name, walker->state); }
    return as_str_format(vm, "%s(%v, %v)", name, walker->state, as_small_value(walker->stop));
}

static AsValue repeat_hint(AsVM *vm, AsValue *args)
{
    if (as_walker(args[0])->stop < 0) { return as_raise(vm, AS_TYPE_ERROR, "len() of unsized object"); }
    return as_small_value(as_walker(args[0])->stop);
}

static const AsMethod repeat_methods[] = {
    {"__new__(cls, object, times=UNSET)", repeat_new, NULL},
    {"__length_hint__(self, /)", repeat_hint, "Private method returning an estimate of len(list(it))."},
    AS_REDUCES(repeat),
    {NULL, NULL, NULL},
};

const AsTypeSpec as_repeat_spec = {
    .name = "itertools.repeat",
    .doc = "Return the object for the specified number of times, or endlessly.",
    .size = sizeof(AsWalker),
    .mark = as_walker_mark,
    .slots = {.repr = repeat_repr, .iter = as_iter_self, .next = repeat_next},
    .methods = repeat_methods,
};

/* ---- cycle: state is the list of what came, next the place in it; given is 1 where source comes out of that list */

static AsValue cycle_new(AsVM *vm, AsValue *args)
{
    AsWalker *walker = as_walker_new(vm, args[0], args[1]);
    if (!walker) { return AS_RAISED; }
    walker->state = as_list_new(vm, 0);
    return as_value(walker);
}

static AsValue cycle_next(AsVM *vm, AsValue self)
{
    AsWalker *walker = as_walker(self);
    AsList *saved = as_list(walker->state);
    if (!as_is_undefined(walker->source)) {
        AsValue item = as_op_next(vm, walker->source);
        if (as_raised(item)) { return AS_RAISED; }
        if (!as_stopped(item)) {
            if (!walker->given) { as_list_append(vm, saved, item); }
            return item;
        }
        walker->source = AS_UNDEFINED;
    }
    if (saved->length == 0) { return AS_STOP; }
    AsValue item = saved->items[walker->next++];
    if ((size_t)walker->next == saved->length) { walker->next = 0; }
    return item;
}

static const AsMethod cycle_methods[] = {
    {"__new__(cls, iterable, /)", cycle_new, NULL},
    AS_REDUCES(cycle),
    AS_SETS_STATE(cycle),
    {NULL, NULL, NULL},
};

WALKER(as_cycle_spec, "cycle",
       "Return elements from the iterable until it is exhausted. Then repeat the sequence indefinitely.", cycle_next,
       cycle_methods);

/* ---- chain: source gives the iterables, state is the iterator of the current one */

static AsValue chain_new(AsVM *vm, AsValue *args)
{
    AsWalker *walker = as_walker_new(vm, args[0], args[1]);
    return walker ? as_value(walker) : AS_RAISED;
}

/* Goes on to the next iterable: AS_NONE, AS_STOP or AS_RAISED; after the latter two there is no more. */
static AsValue begin_next(AsVM *vm, AsWalker *walker)
{
    size_t saved = as_roots_save(vm);
    AsValue iterable = as_op_next(vm, walker->source), outcome = AS_NONE;
    if (as_stopped(iterable) || as_raised(iterable)) {
        outcome = iterable;
    } else {
        as_root(vm, iterable);
        AsValue iterator = as_op_iter(vm, iterable);
        if (as_raised(iterator)) { outcome = AS_RAISED; }
        walker->state = as_raised(iterator) ? AS_UNDEFINED : iterator;
    }
    as_roots_restore(vm, saved);
    if (!as_is_none(outcome)) { walker->source = AS_UNDEFINED; }
    return outcome;
}

static AsValue chain_next(AsVM *vm, AsValue self)
{
    AsWalker *walker = as_walker(self);
    while (!as_is_undefined(walker->source)) {
        if (as_is_undefined(walker->state)) {
            AsValue outcome = begin_next(vm, walker);
            if (!as_is_none(outcome)) { return outcome; }
        }
        AsValue item = as_op_next(vm, walker->state);
        if (!as_stopped(item)) { return item; }
        walker->state = AS_UNDEFINED;
    }
    return AS_STOP;
}

static const AsMethod chain_methods[] = {
    {"__new__(cls, /, *iterables)", chain_new, NULL},
    {"from_iterable(cls, iterable, /)", chain_new,
     "Alternative chain() constructor taking a single iterable argument that evaluates lazily."},
    {"__class_getitem__(cls, item, /)", as_items_class_getitem, "See PEP 585"},
    AS_REDUCES(chain),
    AS_SETS_STATE(chain),
    {NULL, NULL, NULL},
};

WALKER(as_chain_spec, "chain",
       "Return a chain object whose .__next__() method returns elements from the\nfirst iterable until it is exhausted, then "
       "elements from the next\niterable, until all of the iterables are exhausted.", chain_next, chain_methods);

/* ---- islice: next is the place of the next item wanted, given how many were taken, stop -1 without an end */

enum { NO_BOUND = -1, BAD_BOUND = -2 };

/* A bound of islice: NO_BOUND for None, BAD_BOUND for what is none. */
static int64_t read_bound(AsVM *vm, AsValue v)
{
    int64_t bound;
    if (as_is_none(v)) { return NO_BOUND; }
    if (!as_index_arg(vm, v, &bound)) {
        as_error_clear(vm);
        return BAD_BOUND;
    }
    return bound < 0 ? BAD_BOUND : bound;
}

static AsValue raise_bound(AsVM *vm, const char *what)
{
    return as_raise(vm, AS_VALUE_ERROR, "%s for islice() must be None or an integer: 0 <= x <= sys.maxsize.", what);
}

/* Is it -1, or not a number at all? Python tells these from other negative numbers. */
static bool is_strange(AsVM *vm, AsValue v)
{
    int64_t bound;
    if (as_index_arg(vm, v, &bound)) { return bound == -1; }
    as_error_clear(vm);
    return true;
}

static AsValue islice_new(AsVM *vm, AsValue *args)
{
    bool one = as_is_undefined(args[3]);
    int64_t start = one ? 0 : read_bound(vm, args[2]), step = 1;
    AsValue stop_value = one ? args[2] : args[3];
    int64_t stop = read_bound(vm, stop_value);
    if (stop == BAD_BOUND && is_strange(vm, stop_value)) { return raise_bound(vm, "Stop argument"); }
    if (start == BAD_BOUND || stop == BAD_BOUND) { return raise_bound(vm, "Indices"); }
    if (!as_is_none(args[4]) && (!as_index_arg(vm, args[4], &step) || step < 1)) {
        as_error_clear(vm);
        return as_raise(vm, AS_VALUE_ERROR, "Step for islice() must be a positive integer or None.");
    }
    AsWalker *walker = as_walker_new(vm, args[0], args[1]);
    if (!walker) { return AS_RAISED; }
    walker->next = start == NO_BOUND ? 0 : start;
    walker->stop = stop;
    walker->step = step;
    return as_value(walker);
}

/* The item wanted next, or the end. */
static AsValue take_wanted(AsVM *vm, AsWalker *walker)
{
    // Never an item too many: someone else may go on with the source.
    if (walker->stop >= 0 && walker->given >= walker->stop && walker->given >= walker->next) { return AS_STOP; }
    for (;;) {
        AsValue item = as_op_next(vm, walker->source);
        if (as_stopped(item) || as_raised(item)) { return item; }
        if (walker->given++ == walker->next) { return item; }
        if (walker->given >= walker->next && walker->stop >= 0 && walker->given >= walker->stop) { return AS_STOP; }
    }
}

static AsValue islice_next(AsVM *vm, AsValue self)
{
    AsWalker *walker = as_walker(self);
    if (as_is_undefined(walker->source)) { return AS_STOP; }
    AsValue item = take_wanted(vm, walker);
    if (as_stopped(item) || as_raised(item)) {
        walker->source = AS_UNDEFINED;
        return item;
    }
    bool beyond = __builtin_add_overflow(walker->next, walker->step, &walker->next);
    if (walker->stop >= 0 && (beyond || walker->next > walker->stop)) { walker->next = walker->stop; }
    if (beyond && walker->stop < 0) { walker->next = INT64_MAX; }
    return item;
}

static const AsMethod islice_methods[] = {
    {"__new__(cls, iterable, start, stop=UNSET, step=None, /)", islice_new, NULL},
    AS_REDUCES(islice),
    AS_SETS_STATE(islice),
    {NULL, NULL, NULL},
};

WALKER(as_islice_spec, "islice",
       "islice(iterable, stop) --> islice object\nislice(iterable, start, stop[, step]) --> islice object\n\n"
       "Return an iterator whose next() method returns selected values from an\niterable, as slicing would.",
       islice_next, islice_methods);

/* ---- pairwise: state is the item before */

static AsValue pairwise_new(AsVM *vm, AsValue *args)
{
    AsWalker *walker = as_walker_new(vm, args[0], args[1]);
    return walker ? as_value(walker) : AS_RAISED;
}

static AsValue pairwise_next(AsVM *vm, AsValue self)
{
    AsWalker *walker = as_walker(self);
    if (as_is_undefined(walker->source)) { return AS_STOP; }
    if (as_is_undefined(walker->state)) {
        AsValue first = as_op_next(vm, walker->source);
        if (as_stopped(first)) { walker->source = AS_UNDEFINED; }
        if (as_stopped(first) || as_raised(first)) { return first; }
        as_write(as_object(self), &walker->state, first);
    }
    AsValue item = as_op_next(vm, walker->source);
    if (as_stopped(item) || as_raised(item)) {
        walker->source = walker->state = AS_UNDEFINED;
        return item;
    }
    AsValue pair[] = {walker->state, item};
    as_write(as_object(self), &walker->state, item);
    return as_tuple_from(vm, pair, 2);
}

static const AsMethod pairwise_methods[] = {
    {"__new__(cls, iterable, /)", pairwise_new, NULL},
    {NULL, NULL, NULL},
};

WALKER(as_pairwise_spec, "pairwise", "Return an iterator of overlapping pairs taken from the input iterator.",
       pairwise_next, pairwise_methods);

/* ---- zip_longest: state is a list of iterators, None where one is exhausted; extra fills up; next counts those alive */

static AsValue zip_longest_new(AsVM *vm, AsValue *args)
{
    const AsTuple *iterables = as_tuple(args[1]);
    AsDict *keywords = as_dict(args[2]);
    AsValue fill = as_dict_get_name(vm, keywords, as_str_intern_text(vm, "fillvalue"));
    if (keywords->count > !as_is_undefined(fill)) {
        return as_raise(vm, AS_TYPE_ERROR, "zip_longest() got an unexpected keyword argument");
    }
    AsValue iterators = as_list_new(vm, iterables->length);
    as_root(vm, iterators);
    for (size_t i = 0; i < iterables->length; i++) {
        AsValue iterator = as_op_iter(vm, iterables->items[i]);
        if (as_raised(iterator)) { return AS_RAISED; }
        as_list_append(vm, as_list(iterators), iterator);
    }
    AsWalker *walker = (AsWalker *)as_instance_new(vm, as_type(args[0]), 0);
    walker->state = iterators;
    walker->extra = as_is_undefined(fill) ? AS_NONE : fill;
    walker->next = (int64_t)iterables->length;
    return as_value(walker);
}

/* Fills one row; AS_NONE when it is full. */
static AsValue fill_row(AsVM *vm, AsWalker *walker, AsTuple *row)
{
    AsList *iterators = as_list(walker->state);
    for (size_t i = 0; i < row->length; i++) {
        AsValue item = as_is_none(iterators->items[i]) ? AS_STOP : as_op_next(vm, iterators->items[i]);
        if (as_raised(item)) {
            walker->next = 0;
            return AS_RAISED;
        }
        if (as_stopped(item) && !as_is_none(iterators->items[i])) {
            if (--walker->next <= 0) { return AS_STOP; } // the last one stays: a copy asks it again
            iterators->items[i] = AS_NONE;
        }
        as_write(row, &row->items[i], as_stopped(item) ? walker->extra : item);
    }
    return AS_NONE;
}

static AsValue zip_longest_next(AsVM *vm, AsValue self)
{
    AsWalker *walker = as_walker(self);
    if (walker->next <= 0) { return AS_STOP; }
    size_t saved = as_roots_save(vm);
    AsTuple *row = as_tuple_new(vm, as_list(walker->state)->length);
    as_root(vm, as_value(row));
    AsValue outcome = fill_row(vm, walker, row);
    as_roots_restore(vm, saved);
    return as_is_none(outcome) ? as_value(row) : outcome;
}

static const AsMethod zip_longest_methods[] = {
    {"__new__(cls, /, *iterables, **keywords)", zip_longest_new, NULL},
    AS_REDUCES(zip_longest),
    AS_SETS_STATE(zip_longest),
    {NULL, NULL, NULL},
};

WALKER(as_zip_longest_spec, "zip_longest",
       "Return a zip_longest object whose .__next__() method returns a tuple where\nthe i-th element comes from the i-th "
       "iterable argument; shorter ones are filled up.", zip_longest_next, zip_longest_methods);

/* ---- the module */

bool as_itertools_open(AsVM *vm, AsModule *module)
{
    static const struct { const char *name; AsKind kind; } types[] = {
        {"count", AS_KIND_COUNT_ITERATOR}, {"repeat", AS_KIND_REPEAT}, {"cycle", AS_KIND_CYCLE}, {"chain", AS_KIND_CHAIN},
        {"islice", AS_KIND_ISLICE}, {"pairwise", AS_KIND_PAIRWISE}, {"zip_longest", AS_KIND_ZIP_LONGEST},
        {"accumulate", AS_KIND_ACCUMULATE}, {"compress", AS_KIND_COMPRESS}, {"dropwhile", AS_KIND_DROPWHILE},
        {"takewhile", AS_KIND_TAKEWHILE}, {"filterfalse", AS_KIND_FILTERFALSE}, {"starmap", AS_KIND_STARMAP},
        {"groupby", AS_KIND_GROUPBY}, {"_grouper", AS_KIND_GROUPER}, {"product", AS_KIND_PRODUCT},
        {"permutations", AS_KIND_PERMUTATIONS}, {"combinations", AS_KIND_COMBINATIONS},
        {"combinations_with_replacement", AS_KIND_REPEATING_COMBINATIONS}, {"_tee", AS_KIND_TEE},
        {"_tee_dataobject", AS_KIND_TEE_CHUNK},
    };
    static const AsMethod functions[] = {
        {"tee(iterable, n=2, /)", as_itertools_tee, "Returns a tuple of n independent iterators."},
        {NULL, NULL, NULL},
    };
    as_module_add_methods(vm, module, functions);
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        as_module_set(vm, module, types[i].name, as_value(vm->types[types[i].kind]));
    }
    return true;
}
