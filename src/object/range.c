#include "object/range.h"

#include "object/class.h"
#include "object/error.h"
#include "object/int.h"
#include "object/items.h"
#include "object/op.h"
#include "object/range_impl.h"
#include "object/str.h"
#include "object/tuple.h"

static AsRange *range_of(AsValue v)
{
    assert(as_is_range(v));
    return (AsRange *)as_object(v);
}

/* a + b * c for ints of any size. */
static AsValue add_product(AsVM *vm, AsValue a, AsValue b, AsValue c)
{
    AsValue product = as_int_binary(vm, AS_MUL, b, c);
    return as_raised(product) ? AS_RAISED : as_int_binary(vm, AS_ADD, a, product);
}

static AsValue small_length(AsVM *vm, int64_t start, int64_t stop, int64_t step)
{
    // Differences of 62-bit ints fit 64 bits.
    if (step > 0) { return start < stop ? as_int_from_i64(vm, (stop - start - 1) / step + 1) : as_small_value(0); }
    return stop < start ? as_int_from_i64(vm, (start - stop - 1) / -step + 1) : as_small_value(0);
}

/* How many items there are from start to stop. */
static AsValue range_length_of(AsVM *vm, AsValue start, AsValue stop, AsValue step)
{
    if (as_both_small(start, stop) && as_is_small(step)) {
        return small_length(vm, as_small(start), as_small(stop), as_small(step));
    }
    bool down = as_int_sign(step) < 0;
    AsValue low = down ? stop : start, high = down ? start : stop;
    if (as_int_compare(low, high) >= 0) { return as_small_value(0); }
    AsValue width = as_int_binary(vm, AS_SUB, high, low);
    if (as_raised(width)) { return AS_RAISED; }
    width = as_int_binary(vm, AS_SUB, width, as_small_value(1));
    if (as_raised(width)) { return AS_RAISED; }
    AsValue stride = down ? as_int_negate(vm, step) : step;
    AsValue steps = as_int_binary(vm, AS_FLOORDIV, width, stride);
    return as_raised(steps) ? AS_RAISED : as_int_binary(vm, AS_ADD, steps, as_small_value(1));
}

static AsValue make_range(AsVM *vm, AsValue start, AsValue stop, AsValue step)
{
    AsValue length = range_length_of(vm, start, stop, step);
    if (as_raised(length)) { return AS_RAISED; }
    AsRange *range = as_heap_new(vm, AS_KIND_RANGE, sizeof *range);
    range->start = start;
    range->stop = stop;
    range->step = step;
    range->length = length;
    return as_value(range);
}

static AsValue item_at(AsVM *vm, const AsRange *range, AsValue index)
{
    return add_product(vm, range->start, index, range->step);
}

/* ---- slots */

static void range_mark(AsHeap *heap, AsObject *self)
{
    const AsRange *range = (AsRange *)self;
    as_mark(heap, range->start);
    as_mark(heap, range->stop);
    as_mark(heap, range->step);
    as_mark(heap, range->length);
}

static AsValue range_repr(AsVM *vm, AsValue self)
{
    const AsRange *range = range_of(self);
    if (range->step == as_small_value(1)) { return as_str_format(vm, "range(%v, %v)", range->start, range->stop); }
    return as_str_format(vm, "range(%v, %v, %v)", range->start, range->stop, range->step);
}

/* What is equal in equal ranges: the stop is not, nor the step of at most one item. */
static void essence(const AsRange *range, AsValue out[3])
{
    bool empty = as_int_sign(range->length) == 0;
    out[0] = range->length;
    out[1] = empty ? AS_NONE : range->start;
    out[2] = empty || range->length == as_small_value(1) ? AS_NONE : range->step;
}

static bool range_hash(AsVM *vm, AsValue self, int64_t *out)
{
    AsValue parts[3];
    essence(range_of(self), parts);
    return as_op_hash(vm, as_tuple_from(vm, parts, 3), out);
}

static AsValue range_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if ((op != AS_EQ && op != AS_NE) || !as_is_range(self) || !as_is_range(other)) { return AS_NOT_IMPLEMENTED; }
    AsValue a[3], b[3];
    essence(range_of(self), a);
    essence(range_of(other), b);
    bool equal = true;
    for (int i = 0; i < 3 && equal; i++) {
        equal = a[i] == b[i] || (!as_is_none(a[i]) && !as_is_none(b[i]) && as_int_equal(a[i], b[i]));
    }
    return as_bool(equal == (op == AS_EQ));
}

static bool range_truth(AsVM *vm, AsValue self, bool *out)
{
    *out = as_int_sign(range_of(self)->length) != 0;
    return true;
}

static bool range_length(AsVM *vm, AsValue self, int64_t *out)
{
    if (as_int_to_i64(range_of(self)->length, out)) { return true; }
    as_raise(vm, AS_OVERFLOW_ERROR, "Python int too large to convert to C ssize_t");
    return false;
}

static AsValue get_slice(AsVM *vm, AsRange *range, AsValue slice)
{
    AsValue start, stop, step;
    if (!as_slice_long_indices(vm, slice, range->length, &start, &stop, &step)) { return AS_RAISED; }
    start = item_at(vm, range, start);
    stop = as_raised(start) ? AS_RAISED : item_at(vm, range, stop);
    step = as_raised(stop) ? AS_RAISED : as_int_binary(vm, AS_MUL, range->step, step);
    return as_raised(step) ? AS_RAISED : make_range(vm, start, stop, step);
}

static AsValue range_get_item(AsVM *vm, AsValue self, AsValue key)
{
    AsRange *range = range_of(self);
    if (as_is_slice(key)) {
        size_t saved = as_roots_save(vm);
        AsValue part = get_slice(vm, range, key);
        as_roots_restore(vm, saved);
        return part;
    }
    if (!as_is_int(key) && !as_type_of(vm, key)->slots.index) {
        return as_raise(vm, AS_TYPE_ERROR, "range indices must be integers or slices, not %T", key);
    }
    AsValue index = as_index_value(vm, key);
    if (!as_raised(index) && as_int_sign(index) < 0) { index = as_int_binary(vm, AS_ADD, index, range->length); }
    if (as_raised(index)) { return AS_RAISED; }
    if (as_int_sign(index) < 0 || as_int_compare(index, range->length) >= 0) {
        return as_raise(vm, AS_INDEX_ERROR, "range object index out of range");
    }
    return item_at(vm, range, index);
}

/* Can be told by arithmetic whether it is in a range. */
static bool is_plain_int(AsValue v)
{
    return as_is_small(v) || as_is_bool(v) || as_is_exact(v, AS_KIND_INT);
}

/* The index of an int, AS_UNDEFINED when it is not in the range. */
static AsValue index_of_int(AsVM *vm, const AsRange *range, AsValue item)
{
    item = as_int_plain(vm, item);
    bool down = as_int_sign(range->step) < 0;
    int to_start = as_int_compare(item, range->start), to_stop = as_int_compare(item, range->stop);
    if (down ? to_start > 0 || to_stop <= 0 : to_start < 0 || to_stop >= 0) { return AS_UNDEFINED; }
    AsValue distance = as_int_binary(vm, AS_SUB, item, range->start);
    if (as_raised(distance)) { return AS_RAISED; }
    AsValue rest = as_int_binary(vm, AS_MOD, distance, range->step);
    if (as_raised(rest)) { return AS_RAISED; }
    return as_int_sign(rest) == 0 ? as_int_binary(vm, AS_FLOORDIV, distance, range->step) : AS_UNDEFINED;
}

/* Walks over the range, comparing each item as Python does for values that are no plain ints. count is how many are
 * equal, *first (if not NULL) the index of the first one; then the walk ends there. */
static bool search(AsVM *vm, AsValue self, AsValue item, int64_t *count, int64_t *first)
{
    *count = 0;
    AsValue iterator = as_op_iter(vm, self);
    if (as_raised(iterator)) { return false; }
    size_t saved = as_roots_save(vm);
    as_root(vm, iterator);
    bool ok = true;
    for (int64_t i = 0; ok; i++) {
        AsValue own = as_op_next(vm, iterator);
        if (as_stopped(own)) { break; }
        bool equal = false;
        ok = !as_raised(own) && as_items_equal(vm, own, item, &equal);
        *count += ok && equal;
        if (first && *count > 0) {
            *first = i;
            break;
        }
    }
    as_roots_restore(vm, saved);
    return ok;
}

static bool range_contains(AsVM *vm, AsValue self, AsValue item, bool *out)
{
    if (is_plain_int(item)) {
        AsValue index = index_of_int(vm, range_of(self), item);
        *out = !as_is_undefined(index);
        return !as_raised(index);
    }
    int64_t count, first;
    if (!search(vm, self, item, &count, &first)) { return false; }
    *out = count > 0;
    return true;
}

/* ---- iterators */

typedef struct AsLongRangeIterator {
    AsObject header;
    AsValue start, step, length, given;
} AsLongRangeIterator;

/* The iterator over `length` items from start. */
static AsValue make_iterator(AsVM *vm, AsValue start, AsValue step, AsValue length)
{
    // The last item and one step beyond it must fit 64 bits.
    if (as_both_small(start, step) && as_is_small(length)) {
        int64_t end;
        if (!__builtin_mul_overflow(as_small(step), as_small(length), &end) &&
            !__builtin_add_overflow(end, as_small(start), &end) && as_fits_small(end - as_small(step))) {
            AsRangeIterator *iterator = as_heap_new(vm, AS_KIND_RANGE_ITERATOR, sizeof *iterator);
            iterator->next = as_small(start);
            iterator->step = as_small(step);
            iterator->left = iterator->length = (uint64_t)as_small(length);
            return as_value(iterator);
        }
    }
    AsLongRangeIterator *iterator = as_heap_new(vm, AS_KIND_LONG_RANGE_ITERATOR, sizeof *iterator);
    iterator->start = start;
    iterator->step = step;
    iterator->length = length;
    iterator->given = as_small_value(0);
    return as_value(iterator);
}

static AsValue range_iter(AsVM *vm, AsValue self)
{
    const AsRange *range = range_of(self);
    return make_iterator(vm, range->start, range->step, range->length);
}

static AsValue range_reversed(AsVM *vm, AsValue *args)
{
    const AsRange *range = range_of(args[0]);
    AsValue last = as_int_binary(vm, AS_SUB, range->length, as_small_value(1));
    if (as_raised(last)) { return AS_RAISED; }
    last = item_at(vm, range, last);
    if (as_raised(last)) { return AS_RAISED; }
    return make_iterator(vm, last, as_int_negate(vm, range->step), range->length);
}

static AsValue iterator_next(AsVM *vm, AsValue self)
{
    AsRangeIterator *iterator = (AsRangeIterator *)as_object(self);
    if (iterator->left == 0) { return AS_STOP; }
    AsValue item = as_small_value(iterator->next);
    iterator->next += iterator->step;
    iterator->left--;
    return item;
}

static AsValue iterator_hint(AsVM *vm, AsValue *args)
{
    return as_int_from_u64(vm, ((AsRangeIterator *)as_object(args[0]))->left);
}

/* The range of an iterator that is to give `length` items from start on. */
static AsValue range_of_length(AsVM *vm, int64_t start, int64_t step, uint64_t length)
{
    // Both ends fit: make_iterator saw to it.
    return make_range(vm, as_small_value(start), as_int_from_i64(vm, start + step * (int64_t)length), as_small_value(step));
}

static AsValue iterator_reduce(AsVM *vm, AsValue *args)
{
    const AsRangeIterator *iterator = (AsRangeIterator *)as_object(args[0]);
    int64_t given = (int64_t)(iterator->length - iterator->left);
    AsValue range = range_of_length(vm, iterator->next - given * iterator->step, iterator->step, iterator->length);
    return as_raised(range) ? AS_RAISED : as_items_reduced(vm, AS_NAME_iter, range, as_small_value(given));
}

static AsValue iterator_setstate(AsVM *vm, AsValue *args)
{
    AsRangeIterator *iterator = (AsRangeIterator *)as_object(args[0]);
    int64_t given = (int64_t)(iterator->length - iterator->left), wanted;
    if (!as_items_state(vm, args[1], 0, (int64_t)iterator->length, &wanted)) { return AS_RAISED; }
    iterator->next += (wanted - given) * iterator->step;
    iterator->left = iterator->length - (uint64_t)wanted;
    return AS_NONE;
}

static const AsMethod iterator_methods[] = {
    {"__reduce__(self, /)", iterator_reduce, "Return state information for pickling."},
    {"__setstate__(self, state, /)", iterator_setstate, "Set state information for unpickling."},
    {"__length_hint__(self, /)", iterator_hint, "Private method returning an estimate of len(list(it))."},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_range_iterator_spec = {
    .name = "range_iterator",
    .size = sizeof(AsRangeIterator),
    .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .slots = {.iter = as_iter_self, .next = iterator_next},
    .methods = iterator_methods,
};

static void long_iterator_mark(AsHeap *heap, AsObject *self)
{
    const AsLongRangeIterator *iterator = (AsLongRangeIterator *)self;
    as_mark(heap, iterator->start);
    as_mark(heap, iterator->step);
    as_mark(heap, iterator->length);
    as_mark(heap, iterator->given);
}

static AsLongRangeIterator *long_iterator_of(AsValue v)
{
    return (AsLongRangeIterator *)as_object(v);
}

static AsValue long_iterator_next(AsVM *vm, AsValue self)
{
    AsLongRangeIterator *iterator = long_iterator_of(self);
    if (as_int_compare(iterator->given, iterator->length) >= 0) { return AS_STOP; }
    AsValue item = add_product(vm, iterator->start, iterator->given, iterator->step);
    AsValue given = as_raised(item) ? AS_RAISED : as_int_binary(vm, AS_ADD, iterator->given, as_small_value(1));
    if (as_raised(given)) { return AS_RAISED; }
    as_write(iterator, &iterator->given, given);
    return item;
}

static AsValue long_iterator_hint(AsVM *vm, AsValue *args)
{
    return as_int_binary(vm, AS_SUB, long_iterator_of(args[0])->length, long_iterator_of(args[0])->given);
}

static AsValue long_iterator_reduce(AsVM *vm, AsValue *args)
{
    const AsLongRangeIterator *iterator = long_iterator_of(args[0]);
    AsValue stop = add_product(vm, iterator->start, iterator->length, iterator->step);
    AsValue range = as_raised(stop) ? AS_RAISED : make_range(vm, iterator->start, stop, iterator->step);
    return as_raised(range) ? AS_RAISED : as_items_reduced(vm, AS_NAME_iter, range, iterator->given);
}

static AsValue long_iterator_setstate(AsVM *vm, AsValue *args)
{
    AsLongRangeIterator *iterator = long_iterator_of(args[0]);
    AsValue wanted = as_index_value(vm, args[1]);
    if (as_raised(wanted)) { return AS_RAISED; }
    if (as_int_sign(wanted) < 0) { wanted = as_small_value(0); }
    if (as_int_compare(wanted, iterator->length) > 0) { wanted = iterator->length; }
    as_write(iterator, &iterator->given, wanted);
    return AS_NONE;
}

static const AsMethod long_iterator_methods[] = {
    {"__reduce__(self, /)", long_iterator_reduce, "Return state information for pickling."},
    {"__setstate__(self, state, /)", long_iterator_setstate, "Set state information for unpickling."},
    {"__length_hint__(self, /)", long_iterator_hint, "Private method returning an estimate of len(list(it))."},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_long_range_iterator_spec = {
    .name = "longrange_iterator",
    .size = sizeof(AsLongRangeIterator),
    .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = long_iterator_mark,
    .slots = {.iter = as_iter_self, .next = long_iterator_next},
    .methods = long_iterator_methods,
};

/* ---- methods */

static AsValue range_new(AsVM *vm, AsValue *args)
{
    bool only_stop = as_is_undefined(args[2]);
    AsValue start = only_stop ? as_small_value(0) : as_index_value(vm, args[1]);
    if (as_raised(start)) { return AS_RAISED; }
    as_root(vm, start);
    AsValue stop = as_index_value(vm, only_stop ? args[1] : args[2]);
    if (as_raised(stop)) { return AS_RAISED; }
    as_root(vm, stop);
    AsValue step = as_is_undefined(args[3]) ? as_small_value(1) : as_index_value(vm, args[3]);
    if (as_raised(step)) { return AS_RAISED; }
    if (as_int_sign(step) == 0) { return as_raise(vm, AS_VALUE_ERROR, "range() arg 3 must not be zero"); }
    return make_range(vm, start, stop, step);
}

static AsValue range_count(AsVM *vm, AsValue *args)
{
    if (is_plain_int(args[1])) {
        AsValue index = index_of_int(vm, range_of(args[0]), args[1]);
        return as_raised(index) ? AS_RAISED : as_small_value(!as_is_undefined(index));
    }
    int64_t count;
    return search(vm, args[0], args[1], &count, NULL) ? as_small_value(count) : AS_RAISED;
}

static AsValue range_index(AsVM *vm, AsValue *args)
{
    if (is_plain_int(args[1])) {
        AsValue index = index_of_int(vm, range_of(args[0]), args[1]);
        return as_is_undefined(index) ? as_raise(vm, AS_VALUE_ERROR, "%v is not in range", args[1]) : index;
    }
    int64_t count, first;
    if (!search(vm, args[0], args[1], &count, &first)) { return AS_RAISED; }
    if (count == 0) { return as_raise(vm, AS_VALUE_ERROR, "sequence.index(x): x not in sequence"); }
    return as_small_value(first);
}

static AsValue get_start(AsVM *vm, AsValue self)
{
    return range_of(self)->start;
}

static AsValue get_stop(AsVM *vm, AsValue self)
{
    return range_of(self)->stop;
}

static AsValue get_step(AsVM *vm, AsValue self)
{
    return range_of(self)->step;
}

static const AsGetSet range_getsets[] = {
    {"start", get_start, as_attribute_read_only, NULL},
    {"stop", get_stop, as_attribute_read_only, NULL},
    {"step", get_step, as_attribute_read_only, NULL},
    {NULL, NULL, NULL, NULL},
};

static AsValue range_reduce(AsVM *vm, AsValue *args)
{
    const AsRange *range = (AsRange *)as_object(args[0]);
    AsValue bounds[] = {range->start, range->stop, range->step};
    AsValue parts[] = {as_value(as_type_of(vm, args[0])), as_tuple_from(vm, bounds, 3)};
    return as_tuple_from(vm, parts, 2);
}

static const AsMethod range_methods[] = {
    {"__reduce__(self, /)", range_reduce, "Return state information for pickling."},
    {"__new__(cls, start, stop=UNSET, step=UNSET, /)", range_new, NULL},
    {"count(self, value, /)", range_count, "rangeobject.count(value) -> integer -- return number of occurrences of value"},
    {"index(self, value, /)", range_index,
     "rangeobject.index(value) -> integer -- return index of value.\nRaise ValueError if the value is not present."},
    {"__reversed__(self, /)", range_reversed, "Return a reverse iterator."},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_range_spec = {
    .name = "range",
    .doc = "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\n"
           "Return an object that produces a sequence of integers from start (inclusive)\n"
           "to stop (exclusive) by step.  range(i, j) produces i, i+1, i+2, ..., j-1.\n"
           "start defaults to 0, and stop is omitted!  range(4) produces 0, 1, 2, 3.\n"
           "These are exactly the valid indices for a list of 4 elements.\n"
           "When step is given, it specifies the increment (or decrement).",
    .size = sizeof(AsRange),
    .flags = AS_TYPE_FINAL,
    .mark = range_mark,
    .slots = {.repr = range_repr, .hash = range_hash, .compare = range_compare, .truth = range_truth,
              .length = range_length, .get_item = range_get_item, .contains = range_contains, .iter = range_iter},
    .methods = range_methods,
    .getsets = range_getsets,
};
