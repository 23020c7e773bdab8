/* The iterators of itertools that ask a function about each item. */
#include "module/itertools_impl.h"
#include "object/dict.h"
#include "object/str.h"
#include "object/tuple.h"

static AsValue with_function(AsVM *vm, AsValue cls, AsValue function, AsValue iterable)
{
    AsWalker *walker = as_walker_new(vm, cls, iterable);
    if (!walker) { return AS_RAISED; }
    walker->function = function;
    return as_value(walker);
}

/* (cls, function, iterable) */
static AsValue function_first(AsVM *vm, AsValue *args)
{
    return with_function(vm, args[0], args[1], args[2]);
}

/* What the function says of an item (None: the item itself), as a truth; false: raised. */
static bool ask(AsVM *vm, AsValue function, AsValue item, bool *out)
{
    if (as_is_none(function) || function == as_value(vm->types[AS_KIND_BOOL])) { return as_op_truth(vm, item, out); }
    AsValue answer = as_call(vm, function, &item, 1);
    if (as_raised(answer)) { return false; }
    as_root(vm, answer);
    return as_op_truth(vm, answer, out);
}

/* Takes items until the function's answer is `wanted`. */
static AsValue next_answered(AsVM *vm, AsValue self, bool wanted)
{
    for (;;) {
        AsValue item = as_op_next(vm, as_walker(self)->source);
        if (as_stopped(item) || as_raised(item)) { return item; }
        size_t saved = as_roots_save(vm);
        as_root(vm, item);
        bool answer;
        bool ok = ask(vm, as_walker(self)->function, item, &answer);
        as_roots_restore(vm, saved);
        if (!ok) { return AS_RAISED; }
        if (answer == wanted) { return item; }
    }
}

static const AsMethod predicate_methods[] = {
    {"__new__(cls, predicate, iterable, /)", function_first, NULL},
    AS_REDUCES(predicate),
    AS_SETS_STATE(predicate),
    {NULL, NULL, NULL},
};

static const AsMethod function_methods[] = {
    {"__new__(cls, function, iterable, /)", function_first, NULL},
    AS_REDUCES(function),
    {NULL, NULL, NULL},
};

/* ---- filterfalse, dropwhile, takewhile: next is 1 once the predicate is not asked any more */

static AsValue filterfalse_next(AsVM *vm, AsValue self) { return next_answered(vm, self, false); }

WALKER(as_filterfalse_spec, "filterfalse",
       "Return those items of iterable for which function(item) is false.\n\nIf function is None, return the items that are false.",
       filterfalse_next, function_methods);

/* None is no predicate here. */
static AsValue check_callable(AsVM *vm, AsValue self)
{
    return as_is_none(as_walker(self)->function) ? as_raise(vm, AS_TYPE_ERROR, "'NoneType' object is not callable") : AS_NONE;
}

static AsValue dropwhile_next(AsVM *vm, AsValue self)
{
    AsWalker *walker = as_walker(self);
    if (walker->next) { return as_op_next(vm, walker->source); }
    if (as_is_none(walker->function)) {
        AsValue item = as_op_next(vm, walker->source);
        return as_stopped(item) || as_raised(item) ? item : check_callable(vm, self);
    }
    AsValue item = next_answered(vm, self, false);
    if (!as_stopped(item) && !as_raised(item)) { walker->next = 1; }
    return item;
}

WALKER(as_dropwhile_spec, "dropwhile",
       "Drop items from the iterable while predicate(item) is true.\n\nAfterwards, return every element until the iterable is exhausted.",
       dropwhile_next, predicate_methods);

static AsValue takewhile_next(AsVM *vm, AsValue self)
{
    AsWalker *walker = as_walker(self);
    if (walker->next) { return AS_STOP; }
    AsValue item = as_op_next(vm, walker->source);
    if (as_stopped(item) || as_raised(item)) { return item; }
    if (as_is_none(walker->function)) { return check_callable(vm, self); }
    size_t saved = as_roots_save(vm);
    as_root(vm, item);
    bool answer;
    bool ok = ask(vm, walker->function, item, &answer);
    as_roots_restore(vm, saved);
    if (!ok) { return AS_RAISED; }
    walker->next = !answer;
    return answer ? item : AS_STOP;
}

WALKER(as_takewhile_spec, "takewhile",
       "Return successive entries from an iterable as long as the predicate evaluates to true for each entry.",
       takewhile_next, predicate_methods);

/* ---- compress: extra is the iterator of the selectors */

static AsValue compress_new(AsVM *vm, AsValue *args)
{
    AsWalker *walker = as_walker_new(vm, args[0], args[1]);
    if (!walker) { return AS_RAISED; }
    as_root(vm, as_value(walker));
    AsValue selectors = as_op_iter(vm, args[2]);
    if (as_raised(selectors)) { return AS_RAISED; }
    walker->extra = selectors;
    return as_value(walker);
}

static AsValue compress_next(AsVM *vm, AsValue self)
{
    AsWalker *walker = as_walker(self);
    for (;;) {
        AsValue item = as_op_next(vm, walker->source);
        if (as_stopped(item) || as_raised(item)) { return item; }
        size_t saved = as_roots_save(vm);
        as_root(vm, item);
        AsValue selector = as_op_next(vm, walker->extra);
        bool selected = false;
        bool ok = !as_raised(selector) && (as_stopped(selector) || as_op_truth(vm, selector, &selected));
        as_roots_restore(vm, saved);
        if (!ok) { return AS_RAISED; }
        if (as_stopped(selector)) { return AS_STOP; }
        if (selected) { return item; }
    }
}

static const AsMethod compress_methods[] = {
    {"__new__(cls, data, selectors)", compress_new, NULL},
    AS_REDUCES(compress),
    {NULL, NULL, NULL},
};

WALKER(as_compress_spec, "compress",
       "Return data elements corresponding to true selector elements.\n\nForms a shorter iterator from selected data elements "
       "using the selectors to\nchoose the data elements.", compress_next, compress_methods);

/* ---- starmap */

static AsValue starmap_next(AsVM *vm, AsValue self)
{
    AsValue arguments = as_op_next(vm, as_walker(self)->source);
    if (as_stopped(arguments) || as_raised(arguments)) { return arguments; }
    size_t saved = as_roots_save(vm);
    as_root(vm, arguments);
    if (!as_is_exact(arguments, AS_KIND_TUPLE)) {
        arguments = as_tuple_from_iterable(vm, arguments);
        if (as_raised(arguments)) { return AS_RAISED; }
        as_root(vm, arguments);
    }
    AsValue result = as_call(vm, as_walker(self)->function, as_tuple(arguments)->items, as_tuple(arguments)->length);
    as_roots_restore(vm, saved);
    return result;
}

WALKER(as_starmap_spec, "starmap",
       "Return an iterator whose values are returned from the function evaluated with an argument tuple taken from the "
       "given sequence.", starmap_next, function_methods);

/* ---- accumulate: state is the sum so far (AS_UNDEFINED: none yet), extra the initial one until it was given */

static AsValue accumulate_new(AsVM *vm, AsValue *args)
{
    AsValue made = with_function(vm, args[0], args[2], args[1]);
    if (!as_raised(made) && !as_is_none(args[3])) { as_walker(made)->extra = args[3]; }
    return made;
}

static AsValue accumulate_next(AsVM *vm, AsValue self)
{
    AsWalker *walker = as_walker(self);
    if (!as_is_undefined(walker->extra)) {
        as_write(as_object(self), &walker->state, walker->extra);
        walker->extra = AS_UNDEFINED;
        return walker->state;
    }
    AsValue item = as_op_next(vm, walker->source);
    if (as_stopped(item) || as_raised(item)) { return item; }
    if (!as_is_undefined(walker->state)) {
        AsValue pair[] = {walker->state, item};
        size_t saved = as_roots_save(vm);
        as_root(vm, pair[0]);
        as_root(vm, item);
        item = as_is_none(walker->function) ? as_op_binary(vm, AS_ADD, pair[0], pair[1]) : as_call(vm, walker->function, pair, 2);
        as_roots_restore(vm, saved);
        if (as_raised(item)) { return AS_RAISED; }
    }
    vm->newborn = NULL; // we keep it, too
    as_write(as_object(self), &walker->state, item);
    return item;
}

static const AsMethod accumulate_methods[] = {
    {"__new__(cls, iterable, func=None, *, initial=None)", accumulate_new, NULL},
    AS_REDUCES(accumulate),
    AS_SETS_STATE(accumulate),
    {NULL, NULL, NULL},
};

WALKER(as_accumulate_spec, "accumulate", "Return series of accumulated sums (or other binary function results).",
       accumulate_next, accumulate_methods);

/* ---- groupby */

typedef struct AsGroupBy {
    AsObject header;
    AsValue source, function;
    AsValue key, item; /* of the item taken last; AS_UNDEFINED: none yet, none that waits to be given */
    AsValue target;    /* the key of the group given last */
    AsValue group;     /* the group given last, while it is valid */
} AsGroupBy;

typedef struct AsGrouper {
    AsObject header;
    AsGroupBy *parent;
    AsValue key;
} AsGrouper;

static AsGroupBy *groupby_of(AsValue v) { return (AsGroupBy *)as_object(v); }

static void groupby_mark(AsHeap *heap, AsObject *self)
{
    const AsGroupBy *g = (AsGroupBy *)self;
    as_mark(heap, g->source);
    as_mark(heap, g->function);
    as_mark(heap, g->key);
    as_mark(heap, g->item);
    as_mark(heap, g->target);
    as_mark(heap, g->group);
}

static void grouper_mark(AsHeap *heap, AsObject *self)
{
    as_mark_object(heap, &((AsGrouper *)self)->parent->header);
    as_mark(heap, ((AsGrouper *)self)->key);
}

static AsValue groupby_new(AsVM *vm, AsValue *args)
{
    AsValue iterator = as_op_iter(vm, args[1]);
    if (as_raised(iterator)) { return AS_RAISED; }
    AsGroupBy *g = (AsGroupBy *)as_instance_new(vm, as_type(args[0]), 0);
    g->source = iterator;
    g->function = args[2];
    return as_value(g);
}

/* Takes the next item and its key: AS_NONE, AS_STOP or AS_RAISED. */
static AsValue advance(AsVM *vm, AsGroupBy *g)
{
    AsValue item = as_op_next(vm, g->source);
    if (as_stopped(item) || as_raised(item)) { return item; }
    AsValue key = item;
    if (!as_is_none(g->function)) {
        size_t saved = as_roots_save(vm);
        as_root(vm, item);
        key = as_call(vm, g->function, &item, 1);
        as_roots_restore(vm, saved);
        if (as_raised(key)) { return AS_RAISED; }
    }
    as_write(g, &g->item, item);
    as_write(g, &g->key, key);
    return AS_NONE;
}

static AsValue groupby_next(AsVM *vm, AsValue self)
{
    AsGroupBy *g = groupby_of(self);
    g->group = AS_UNDEFINED;
    for (;;) {
        bool same = true;
        if (!as_is_undefined(g->key)) {
            if (as_is_undefined(g->target)) { break; }
            if (!as_items_equal(vm, g->target, g->key, &same)) { return AS_RAISED; }
            if (!same) { break; }
        }
        AsValue outcome = advance(vm, g);
        if (!as_is_none(outcome)) { return outcome; }
    }
    as_write(g, &g->target, g->key);
    AsGrouper *group = as_heap_new(vm, AS_KIND_GROUPER, sizeof *group);
    group->parent = g;
    group->key = g->key;
    as_write(g, &g->group, as_value(group));
    AsValue pair[] = {g->key, as_value(group)};
    return as_tuple_from(vm, pair, 2);
}

static AsValue grouper_next(AsVM *vm, AsValue self)
{
    const AsGrouper *group = (AsGrouper *)as_object(self);
    AsGroupBy *g = group->parent;
    // An older group has nothing more once the next one has begun.
    if (g->group != self) { return AS_STOP; }
    if (as_is_undefined(g->item)) {
        AsValue outcome = advance(vm, g);
        if (!as_is_none(outcome)) { return outcome; }
    }
    bool same;
    if (!as_items_equal(vm, group->key, g->key, &same)) { return AS_RAISED; }
    if (!same) { return AS_STOP; }
    AsValue item = g->item;
    g->item = AS_UNDEFINED;
    return as_is_undefined(item) ? AS_STOP : item;
}

static AsValue groupby_reduce(AsVM *vm, AsValue *args)
{
    const AsGroupBy *g = groupby_of(args[0]);
    AsValue arguments[] = {g->source, g->function}, state[] = {g->item, g->target, g->key};
    AsValue parts[] = {as_value(as_type_of(vm, args[0])), as_tuple_from(vm, arguments, 2), AS_UNDEFINED};
    bool begun = !as_is_undefined(g->item) && !as_is_undefined(g->target) && !as_is_undefined(g->key);
    if (begun) { parts[2] = as_tuple_from(vm, state, 3); }
    return as_tuple_from(vm, parts, begun ? 3 : 2);
}

static AsValue groupby_setstate(AsVM *vm, AsValue *args)
{
    AsGroupBy *g = groupby_of(args[0]);
    if (!as_is_tuple(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "state is not a tuple"); }
    const AsTuple *state = as_tuple(args[1]);
    if (state->length != 3) {
        return as_raise(vm, AS_TYPE_ERROR, "function takes exactly 3 arguments (%zu given)", state->length);
    }
    as_write(g, &g->item, state->items[0]);
    as_write(g, &g->target, state->items[1]);
    as_write(g, &g->key, state->items[2]);
    return AS_NONE;
}

static const AsMethod groupby_methods[] = {
    {"__new__(cls, iterable, key=None)", groupby_new, NULL},
    {"__reduce__(self, /)", groupby_reduce, "Return state information for pickling."},
    {"__setstate__(self, state, /)", groupby_setstate, "Set state information for unpickling."},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_groupby_spec = {
    .name = "itertools.groupby",
    .doc = "make an iterator that returns consecutive keys and groups from the iterable",
    .size = sizeof(AsGroupBy),
    .mark = groupby_mark,
    .slots = {.iter = as_iter_self, .next = groupby_next},
    .methods = groupby_methods,
};

/* _grouper(parent, key): what __reduce__ tells of a group that is still valid. */
static AsValue grouper_new(AsVM *vm, AsValue *args)
{
    if (!as_is_kind(args[1], AS_KIND_GROUPBY)) {
        return as_raise(vm, AS_TYPE_ERROR, "_grouper() argument 1 must be itertools.groupby, not %B", args[1]);
    }
    AsGrouper *group = as_heap_new(vm, AS_KIND_GROUPER, sizeof *group);
    group->parent = groupby_of(args[1]);
    group->key = args[2];
    as_write(group->parent, &group->parent->group, as_value(group));
    return as_value(group);
}

static AsValue grouper_reduce(AsVM *vm, AsValue *args)
{
    const AsGrouper *group = (AsGrouper *)as_object(args[0]);
    AsValue parts[] = {as_value(as_type_of(vm, args[0])), AS_UNDEFINED};
    if (group->parent->group != args[0]) {
        parts[0] = as_dict_get_name(vm, vm->builtins, as_str_intern_text(vm, "iter"));
        parts[1] = as_tuple_from(vm, &vm->empty_tuple, 1);
        return as_tuple_from(vm, parts, 2);
    }
    AsValue arguments[] = {as_value(group->parent), group->key};
    parts[1] = as_tuple_from(vm, arguments, 2);
    return as_tuple_from(vm, parts, 2);
}

static const AsMethod grouper_methods[] = {
    {"__new__(cls, parent, tgtkey, /)", grouper_new, NULL},
    {"__reduce__(self, /)", grouper_reduce, "Return state information for pickling."},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_grouper_spec = {
    .name = "itertools._grouper",
    .size = sizeof(AsGrouper),
    .flags = AS_TYPE_FINAL,
    .mark = grouper_mark,
    .slots = {.iter = as_iter_self, .next = grouper_next},
    .methods = grouper_methods,
};
