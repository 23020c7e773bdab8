/* Iterators over anything: enumerate, zip, map, filter, reversed, iter(callable, sentinel), and the one over
 * __getitem__. */
#include "object/class.h"
#include "object/error.h"
#include "object/int.h"
#include "object/items.h"
#include "object/op.h"
#include "object/tuple.h"

/* enumerate, reversed, and iter() of what only has __getitem__: something and a running number. */
typedef struct AsCounting {
    AsObject header;
    AsValue source; /* iterator or sequence; AS_UNDEFINED: exhausted */
    AsValue index;  /* an int of any size */
} AsCounting;

static AsCounting *counting_of(AsValue v)
{
    return (AsCounting *)as_object(v);
}

static void counting_mark(AsHeap *heap, AsObject *self)
{
    const AsCounting *counting = (AsCounting *)self;
    as_mark(heap, counting->source);
    as_mark(heap, counting->index);
}

/* map, filter, zip, iter(callable, sentinel): something with one or more iterators. */
typedef struct AsCombining {
    AsObject header;
    AsValue function;  /* of map and filter; the callable */
    AsValue iterators; /* a tuple (map, zip), one iterator (filter), the sentinel; AS_UNDEFINED: exhausted */
    bool strict;
} AsCombining;

static AsCombining *combining_of(AsValue v)
{
    return (AsCombining *)as_object(v);
}

static void combining_mark(AsHeap *heap, AsObject *self)
{
    const AsCombining *combining = (AsCombining *)self;
    as_mark(heap, combining->function);
    as_mark(heap, combining->iterators);
}

/* ---- enumerate */

static AsValue enumerate_new(AsVM *vm, AsValue *args)
{
    if (args[1] == AS_UNDEFINED) {
        return as_raise(vm, AS_TYPE_ERROR, "enumerate() missing required argument 'iterable'");
    }
    AsValue start = as_index_value(vm, args[2]);
    if (as_raised(start)) { return AS_RAISED; }
    as_root(vm, start);
    AsValue iterator = as_op_iter(vm, args[1]);
    if (as_raised(iterator)) { return AS_RAISED; }
    AsCounting *made = (AsCounting *)as_instance_new(vm, as_type(args[0]), 0);
    made->source = iterator;
    made->index = start;
    return as_value(made);
}

static AsValue enumerate_next_pair(AsVM *vm, AsValue self, AsValue out[2])
{
    AsCounting *counting = counting_of(self);
    AsValue item = as_op_next(vm, counting->source);
    if (as_stopped(item) || as_raised(item)) { return item; }
    out[0] = counting->index;
    out[1] = item;
    bool small = as_is_small(out[0]) && as_small(out[0]) < AS_SMALL_MAX;
    AsValue next = small ? as_small_value(as_small(out[0]) + 1) : as_int_binary(vm, AS_ADD, out[0], as_small_value(1));
    if (as_raised(next)) { return AS_RAISED; }
    as_write(counting, &counting->index, next);
    return AS_NONE;
}

static AsValue enumerate_next(AsVM *vm, AsValue self)
{
    AsValue pair[2];
    AsValue outcome = enumerate_next_pair(vm, self, pair);
    return as_is_none(outcome) ? as_tuple_from(vm, pair, 2) : outcome;
}

/* (type, parts): what calling the type with them makes again. */
static AsValue reduced_call(AsVM *vm, AsValue self, AsValue parts)
{
    AsValue pair[] = {as_value(as_type_of(vm, self)), parts};
    return as_tuple_from(vm, pair, 2);
}

static AsValue enumerate_reduce(AsVM *vm, AsValue *args)
{
    const AsCounting *counting = counting_of(args[0]);
    AsValue parts[] = {counting->source, counting->index};
    return reduced_call(vm, args[0], as_tuple_from(vm, parts, 2));
}

static const AsMethod enumerate_methods[] = {
    {"__new__(cls, iterable=UNSET, start=0)", enumerate_new, NULL},
    {"__reduce__(self, /)", enumerate_reduce, "Return state information for pickling."},
    {"__class_getitem__(cls, item, /)", as_items_class_getitem, "See PEP 585"},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_enumerate_spec = {
    .name = "enumerate",
    .doc = "(iterable, start=0)\n--\n\nReturn an enumerate object.\n\n  iterable\n    an object supporting iteration\n\n"
           "The enumerate object yields pairs containing a count (from start, which\n"
           "defaults to zero) and a value yielded by the iterable argument.\n\n"
           "enumerate is useful for obtaining an indexed list:\n    (0, seq[0]), (1, seq[1]), (2, seq[2]), ...",
    .size = sizeof(AsCounting),
    .mark = counting_mark,
    .next_pair = enumerate_next_pair,
    .slots = {.iter = as_iter_self, .next = enumerate_next},
    .methods = enumerate_methods,
};

/* ---- reversed */

/* reversed(x): what x.__reversed__() says, which may be anything; else an iterator over its indices. */
static AsValue reversed_new(AsVM *vm, AsValue *args)
{
    AsValue sequence = args[1];
    AsType *type = as_type_of(vm, sequence);
    AsValue method = as_type_lookup(vm, type, as_name(vm, AS_NAME___reversed__));
    if (!as_is_undefined(method) && !as_is_none(method)) {
        return as_call_special(vm, sequence, AS_NAME___reversed__, NULL, 0);
    }
    if (as_is_none(method) || !type->slots.get_item || type->kind == AS_KIND_DICT) {
        return as_raise(vm, AS_TYPE_ERROR, "'%T' object is not reversible", sequence);
    }
    int64_t length;
    if (!as_op_length(vm, sequence, &length)) { return AS_RAISED; }
    AsCounting *made = (AsCounting *)as_instance_new(vm, as_type(args[0]), 0);
    made->source = sequence;
    made->index = as_int_from_i64(vm, length - 1);
    return as_value(made);
}

static int64_t index_of(const AsCounting *counting)
{
    int64_t index = 0;
    as_int_to_i64(counting->index, &index); // a length less one, or less: it fits
    return index;
}

/* sequence[index], where an IndexError or StopIteration is the end. */
static AsValue item_or_stop(AsVM *vm, AsValue sequence, AsValue index)
{
    AsValue item = as_op_get_item(vm, sequence, index);
    if (!as_raised(item)) { return item; }
    if (!as_error_is(vm, AS_INDEX_ERROR) && !as_error_is(vm, AS_STOP_ITERATION)) { return AS_RAISED; }
    as_error_clear(vm);
    return AS_STOP;
}

static AsValue reversed_next(AsVM *vm, AsValue self)
{
    AsCounting *counting = counting_of(self);
    if (as_is_undefined(counting->source)) { return AS_STOP; }
    int64_t index = index_of(counting);
    if (index >= 0) {
        AsValue at = counting->index;
        as_write(counting, &counting->index, as_int_from_i64(vm, index - 1));
        AsValue item = item_or_stop(vm, counting->source, at);
        if (!as_stopped(item)) { return item; }
    }
    counting->source = AS_UNDEFINED;
    return AS_STOP;
}

static AsValue reversed_hint(AsVM *vm, AsValue *args)
{
    const AsCounting *counting = counting_of(args[0]);
    if (as_is_undefined(counting->source)) { return as_small_value(0); }
    int64_t length;
    if (!as_op_length(vm, counting->source, &length)) { return AS_RAISED; }
    AsValue left = as_int_binary(vm, AS_ADD, counting_of(args[0])->index, as_small_value(1));
    return length <= index_of(counting_of(args[0])) ? as_small_value(0) : left;
}

static AsValue reversed_reduce(AsVM *vm, AsValue *args)
{
    const AsCounting *counting = counting_of(args[0]);
    bool over = as_is_undefined(counting->source);
    AsValue source = over ? vm->empty_tuple : counting->source;
    AsValue parts[] = {as_value(as_type_of(vm, args[0])), as_tuple_from(vm, &source, 1), counting->index};
    return as_tuple_from(vm, parts, over ? 2 : 3);
}

static AsValue reversed_setstate(AsVM *vm, AsValue *args)
{
    AsCounting *counting = counting_of(args[0]);
    int64_t index, length;
    if (!as_items_state(vm, args[1], -1, INT64_MAX, &index)) { return AS_RAISED; }
    if (as_is_undefined(counting->source)) { return AS_NONE; }
    if (!as_op_length(vm, counting->source, &length)) { return AS_RAISED; }
    as_write(counting, &counting->index, as_int_from_i64(vm, index < length ? index : length - 1));
    return AS_NONE;
}

static const AsMethod reversed_methods[] = {
    {"__reduce__(self, /)", reversed_reduce, "Return state information for pickling."},
    {"__setstate__(self, state, /)", reversed_setstate, "Set state information for unpickling."},
    {"__new__(cls, object, /)", reversed_new, NULL},
    {"__length_hint__(self, /)", reversed_hint, "Private method returning an estimate of len(list(it))."},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_reversed_spec = {
    .name = "reversed",
    .doc = "(sequence, /)\n--\n\nReturn a reverse iterator over the values of the given sequence.",
    .size = sizeof(AsCounting),
    .mark = counting_mark,
    .slots = {.iter = as_iter_self, .next = reversed_next},
    .methods = reversed_methods,
};

/* ---- the iterator over __getitem__ */

AsValue as_sequence_iterator_new(AsVM *vm, AsValue sequence)
{
    AsCounting *made = as_heap_new(vm, AS_KIND_SEQUENCE_ITERATOR, sizeof *made);
    made->source = sequence;
    made->index = as_small_value(0);
    return as_value(made);
}

static AsValue sequence_next(AsVM *vm, AsValue self)
{
    AsCounting *counting = counting_of(self);
    if (as_is_undefined(counting->source)) { return AS_STOP; }
    AsValue item = item_or_stop(vm, counting->source, counting->index);
    if (as_stopped(item)) {
        counting->source = AS_UNDEFINED;
    } else if (!as_raised(item)) {
        counting->index = as_small_value(as_small(counting->index) + 1);
    }
    return item;
}

static AsValue sequence_hint(AsVM *vm, AsValue *args)
{
    const AsCounting *counting = counting_of(args[0]);
    if (as_is_undefined(counting->source)) { return as_small_value(0); }
    if (!as_type_of(vm, counting->source)->slots.length) { return AS_NOT_IMPLEMENTED; }
    int64_t length;
    if (!as_op_length(vm, counting->source, &length)) { return AS_RAISED; }
    int64_t left = length - as_small(counting_of(args[0])->index);
    return as_small_value(left < 0 ? 0 : left);
}

static AsValue sequence_reduce(AsVM *vm, AsValue *args)
{
    const AsCounting *counting = counting_of(args[0]);
    if (as_is_undefined(counting->source)) { return as_items_reduced(vm, AS_NAME_iter, vm->empty_tuple, AS_UNDEFINED); }
    return as_items_reduced(vm, AS_NAME_iter, counting->source, counting->index);
}

static AsValue sequence_setstate(AsVM *vm, AsValue *args)
{
    AsCounting *counting = counting_of(args[0]);
    int64_t index;
    if (!as_items_state(vm, args[1], 0, AS_SMALL_MAX, &index)) { return AS_RAISED; }
    if (!as_is_undefined(counting->source)) { counting->index = as_small_value(index); }
    return AS_NONE;
}

static const AsMethod sequence_methods[] = {
    {"__reduce__(self, /)", sequence_reduce, "Return state information for pickling."},
    {"__setstate__(self, state, /)", sequence_setstate, "Set state information for unpickling."},
    {"__length_hint__(self, /)", sequence_hint, "Private method returning an estimate of len(list(it))."},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_sequence_iterator_spec = {
    .name = "iterator",
    .size = sizeof(AsCounting),
    .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = counting_mark,
    .slots = {.iter = as_iter_self, .next = sequence_next},
    .methods = sequence_methods,
};

/* ---- iter(callable, sentinel) */

AsValue as_callable_iterator_new(AsVM *vm, AsValue callable, AsValue sentinel)
{
    AsCombining *made = as_heap_new(vm, AS_KIND_CALLABLE_ITERATOR, sizeof *made);
    made->function = callable;
    made->iterators = sentinel;
    return as_value(made);
}

static AsValue callable_next(AsVM *vm, AsValue self)
{
    AsCombining *combining = combining_of(self);
    if (as_is_undefined(combining->iterators)) { return AS_STOP; }
    AsValue item = as_call(vm, combining->function, NULL, 0);
    bool done;
    if (as_raised(item)) {
        if (!as_error_is(vm, AS_STOP_ITERATION)) { return AS_RAISED; }
        as_error_clear(vm);
        done = true;
    } else {
        // The call may have exhausted this very iterator.
        if (as_is_undefined(combining->iterators)) { return AS_STOP; }
        size_t saved = as_roots_save(vm);
        as_root(vm, item);
        bool ok = as_items_equal(vm, combining->iterators, item, &done);
        as_roots_restore(vm, saved);
        if (!ok) { return AS_RAISED; }
    }
    if (!done) { return item; }
    combining->function = combining->iterators = AS_UNDEFINED;
    return AS_STOP;
}

static AsValue callable_reduce(AsVM *vm, AsValue *args)
{
    const AsCombining *combining = combining_of(args[0]);
    AsValue parts[] = {combining->function, combining->iterators};
    if (as_is_undefined(parts[1])) { return as_items_reduced(vm, AS_NAME_iter, vm->empty_tuple, AS_UNDEFINED); }
    AsValue answer = as_items_reduced(vm, AS_NAME_iter, AS_NONE, AS_UNDEFINED);
    if (!as_raised(answer)) { as_write(as_object(answer), &as_tuple(answer)->items[1], as_tuple_from(vm, parts, 2)); }
    return answer;
}

static const AsMethod callable_methods[] = {
    {"__reduce__(self, /)", callable_reduce, "Return state information for pickling."},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_callable_iterator_spec = {
    .name = "callable_iterator",
    .methods = callable_methods,
    .size = sizeof(AsCombining),
    .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = combining_mark,
    .slots = {.iter = as_iter_self, .next = callable_next},
};

/* ---- zip and map */

/* A tuple of the iterators of these iterables. */
static AsValue make_iterators(AsVM *vm, const AsValue *iterables, size_t count)
{
    AsTuple *iterators = as_tuple_new(vm, count);
    as_root(vm, as_value(iterators));
    for (size_t i = 0; i < count; i++) {
        AsValue iterator = as_op_iter(vm, iterables[i]);
        if (as_raised(iterator)) { return AS_RAISED; }
        as_write(iterators, &iterators->items[i], iterator);
    }
    return as_value(iterators);
}

/* One item of each of the iterators into a new tuple, which is rooted. AS_STOP: *where has none. */
static AsValue next_of_each(AsVM *vm, const AsTuple *iterators, size_t *where)
{
    AsTuple *items = as_tuple_new(vm, iterators->length);
    as_root(vm, as_value(items));
    for (size_t i = 0; i < iterators->length; i++) {
        AsValue item = as_op_next(vm, iterators->items[i]);
        *where = i;
        if (as_stopped(item) || as_raised(item)) { return item; }
        as_write(items, &items->items[i], item);
    }
    return as_value(items);
}

static AsValue raise_unequal(AsVM *vm, size_t i, const char *how)
{
    return as_raise(vm, AS_VALUE_ERROR, "zip() argument %zu is %s than argument%s%zu", i + 1, how, i == 1 ? " " : "s 1-", i);
}

/* Iterator number `where` was exhausted first: then all must be, with strict=True. */
static AsValue check_strict(AsVM *vm, const AsTuple *iterators, size_t where)
{
    if (where > 0) { return raise_unequal(vm, where, "shorter"); }
    for (size_t i = 1; i < iterators->length; i++) {
        AsValue item = as_op_next(vm, iterators->items[i]);
        if (as_raised(item)) { return AS_RAISED; }
        if (!as_stopped(item)) { return raise_unequal(vm, i, "longer"); }
    }
    return AS_STOP;
}

static AsValue zip_new(AsVM *vm, AsValue *args)
{
    const AsTuple *iterables = as_tuple(args[1]);
    bool strict;
    if (!as_op_truth(vm, args[2], &strict)) { return AS_RAISED; }
    AsValue iterators = make_iterators(vm, iterables->items, iterables->length);
    if (as_raised(iterators)) { return AS_RAISED; }
    AsCombining *made = (AsCombining *)as_instance_new(vm, as_type(args[0]), 0);
    made->iterators = iterators;
    made->strict = strict;
    return as_value(made);
}

static AsValue zip_next(AsVM *vm, AsValue self)
{
    const AsCombining *combining = combining_of(self);
    const AsTuple *iterators = as_tuple(combining->iterators);
    if (iterators->length == 0) { return AS_STOP; }
    size_t saved = as_roots_save(vm), where;
    AsValue items = next_of_each(vm, iterators, &where);
    as_roots_restore(vm, saved);
    return as_stopped(items) && combining->strict ? check_strict(vm, iterators, where) : items;
}

static AsValue zip_next_pair(AsVM *vm, AsValue self, AsValue out[2])
{
    const AsCombining *combining = combining_of(self);
    const AsTuple *iterators = as_tuple(combining->iterators);
    if (iterators->length != 2) { return AS_UNDEFINED; }
    size_t saved = as_roots_save(vm), where = 0;
    AsValue item = out[0] = as_op_next(vm, iterators->items[0]);
    if (!as_stopped(item) && !as_raised(item)) {
        as_root(vm, item);
        where = 1;
        item = out[1] = as_op_next(vm, iterators->items[1]);
        as_roots_restore(vm, saved);
    }
    if (as_raised(item)) { return item; }
    if (as_stopped(item)) { return combining->strict ? check_strict(vm, iterators, where) : item; }
    return AS_NONE;
}

static AsValue zip_reduce(AsVM *vm, AsValue *args)
{
    const AsCombining *combining = combining_of(args[0]);
    AsValue parts[] = {as_value(as_type_of(vm, args[0])), combining->iterators, AS_TRUE};
    return as_tuple_from(vm, parts, combining->strict ? 3 : 2);
}

static AsValue zip_setstate(AsVM *vm, AsValue *args)
{
    return as_op_truth(vm, args[1], &combining_of(args[0])->strict) ? AS_NONE : AS_RAISED;
}

static const AsMethod zip_methods[] = {
    {"__reduce__(self, /)", zip_reduce, "Return state information for pickling."},
    {"__setstate__(self, state, /)", zip_setstate, "Set state information for unpickling."},
    {"__new__(cls, *iterables, strict=False)", zip_new, NULL},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_zip_spec = {
    .name = "zip",
    .doc = "zip(*iterables, strict=False) --> Yield tuples until an input is exhausted.\n\n"
           "   >>> list(zip('abcdefg', range(3), range(4)))\n   [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]\n\n"
           "The zip object yields n-length tuples, where n is the number of iterables\n"
           "passed as positional arguments to zip().  The i-th element in every tuple\n"
           "comes from the i-th iterable argument to zip().  This continues until the\n"
           "shortest argument is exhausted.\n\n"
           "If strict is true and one of the arguments is exhausted before the others,\nraise a ValueError.",
    .size = sizeof(AsCombining),
    .mark = combining_mark,
    .next_pair = zip_next_pair,
    .slots = {.iter = as_iter_self, .next = zip_next},
    .methods = zip_methods,
};

static AsValue map_new(AsVM *vm, AsValue *args)
{
    const AsTuple *given = as_tuple(args[1]);
    if (given->length < 2) { return as_raise(vm, AS_TYPE_ERROR, "map() must have at least two arguments."); }
    AsValue iterators = make_iterators(vm, given->items + 1, given->length - 1);
    if (as_raised(iterators)) { return AS_RAISED; }
    AsCombining *made = (AsCombining *)as_instance_new(vm, as_type(args[0]), 0);
    made->function = given->items[0];
    made->iterators = iterators;
    return as_value(made);
}

static AsValue map_next(AsVM *vm, AsValue self)
{
    const AsCombining *combining = combining_of(self);
    const AsTuple *iterators = as_tuple(combining->iterators);
    size_t saved = as_roots_save(vm), where;
    AsValue result;
    if (iterators->length == 1) {
        result = as_op_next(vm, iterators->items[0]);
        if (as_stopped(result) || as_raised(result)) { return result; }
        AsValue item = result;
        as_root(vm, item);
        result = as_call(vm, combining->function, &item, 1);
    } else {
        result = next_of_each(vm, iterators, &where);
        if (!as_stopped(result) && !as_raised(result)) {
            result = as_call(vm, combining->function, as_tuple(result)->items, iterators->length);
        }
    }
    as_roots_restore(vm, saved);
    return result;
}

static AsValue map_reduce(AsVM *vm, AsValue *args)
{
    const AsCombining *combining = combining_of(args[0]);
    const AsTuple *iterators = as_tuple(combining->iterators);
    AsTuple *parts = as_tuple_new(vm, iterators->length + 1);
    parts->items[0] = combining->function;
    memcpy(parts->items + 1, iterators->items, iterators->length * sizeof(AsValue));
    return reduced_call(vm, args[0], as_value(parts));
}

static const AsMethod map_methods[] = {
    {"__reduce__(self, /)", map_reduce, "Return state information for pickling."},
    {"__new__(cls, /, *args)", map_new, NULL},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_map_spec = {
    .name = "map",
    .doc = "map(func, *iterables) --> map object\n\n"
           "Make an iterator that computes the function using arguments from\n"
           "each of the iterables.  Stops when the shortest iterable is exhausted.",
    .size = sizeof(AsCombining),
    .mark = combining_mark,
    .slots = {.iter = as_iter_self, .next = map_next},
    .methods = map_methods,
};

/* ---- filter */

static AsValue filter_new(AsVM *vm, AsValue *args)
{
    AsValue iterator = as_op_iter(vm, args[2]);
    if (as_raised(iterator)) { return AS_RAISED; }
    AsCombining *made = (AsCombining *)as_instance_new(vm, as_type(args[0]), 0);
    made->function = args[1];
    made->iterators = iterator;
    return as_value(made);
}

/* Does the filter let this item through? */
static bool accepts(AsVM *vm, const AsCombining *filter, AsValue item, bool *out)
{
    bool by_truth = as_is_none(filter->function) || filter->function == as_value(vm->types[AS_KIND_BOOL]);
    if (by_truth) { return as_op_truth(vm, item, out); }
    AsValue answer = as_call(vm, filter->function, &item, 1);
    if (as_raised(answer)) { return false; }
    as_root(vm, answer);
    return as_op_truth(vm, answer, out);
}

static AsValue filter_next(AsVM *vm, AsValue self)
{
    const AsCombining *filter = combining_of(self);
    for (;;) {
        AsValue item = as_op_next(vm, filter->iterators);
        if (as_stopped(item) || as_raised(item)) { return item; }
        size_t saved = as_roots_save(vm);
        as_root(vm, item);
        bool accepted;
        bool ok = accepts(vm, filter, item, &accepted);
        as_roots_restore(vm, saved);
        if (!ok) { return AS_RAISED; }
        if (accepted) { return item; }
    }
}

static AsValue filter_reduce(AsVM *vm, AsValue *args)
{
    AsValue parts[] = {combining_of(args[0])->function, combining_of(args[0])->iterators};
    return reduced_call(vm, args[0], as_tuple_from(vm, parts, 2));
}

static const AsMethod filter_methods[] = {
    {"__reduce__(self, /)", filter_reduce, "Return state information for pickling."},
    {"__new__(cls, function, iterable, /)", filter_new, NULL},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_filter_spec = {
    .name = "filter",
    .doc = "--\n\nfilter(function or None, iterable) --> filter object\n\n"
           "Return an iterator yielding those items of iterable for which function(item)\n"
           "is true. If function is None, return the items that are true.",
    .size = sizeof(AsCombining),
    .mark = combining_mark,
    .slots = {.iter = as_iter_self, .next = filter_next},
    .methods = filter_methods,
};
