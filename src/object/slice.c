#include "object/class.h"
#include "object/error.h"
#include "object/int.h"
#include "object/items.h"
#include "object/op.h"
#include "object/range.h"
#include "object/range_impl.h"
#include "object/str.h"
#include "object/tuple.h"

static AsSlice *slice_of(AsValue v)
{
    assert(as_is_slice(v));
    return (AsSlice *)as_object(v);
}

AsValue as_slice_new(AsVM *vm, AsValue start, AsValue stop, AsValue step)
{
    AsSlice *slice = as_heap_new(vm, AS_KIND_SLICE, sizeof *slice);
    slice->start = start;
    slice->stop = stop;
    slice->step = step;
    return as_value(slice);
}

static bool check_member(AsVM *vm, AsValue v)
{
    if (as_is_int(v) || as_type_of(vm, v)->slots.index) { return true; }
    as_raise(vm, AS_TYPE_ERROR, "slice indices must be integers or None or have an __index__ method");
    return false;
}

/* A member as an int64, clamped; None is its default. */
static bool member(AsVM *vm, AsValue v, int64_t none, int64_t *out)
{
    if (as_is_none(v)) {
        *out = none;
        return true;
    }
    if (as_is_small(v)) {
        *out = as_small(v);
        return true;
    }
    return check_member(vm, v) && as_index_clamped(vm, v, out);
}

bool as_slice_bounds(AsVM *vm, AsValue v, int64_t *start, int64_t *stop, int64_t *step)
{
    const AsSlice *slice = slice_of(v);
    if (!member(vm, slice->step, 1, step)) { return false; }
    if (*step == 0) {
        as_raise(vm, AS_VALUE_ERROR, "slice step cannot be zero");
        return false;
    }
    // So that -step does not overflow.
    if (*step < -INT64_MAX) { *step = -INT64_MAX; }
    return member(vm, slice->start, *step < 0 ? INT64_MAX : 0, start) &&
           member(vm, slice->stop, *step < 0 ? INT64_MIN : INT64_MAX, stop);
}

static int64_t adjust(int64_t index, int64_t length, int64_t step)
{
    if (index < 0) {
        index += length;
        return index >= 0 ? index : step < 0 ? -1 : 0;
    }
    return index < length ? index : step < 0 ? length - 1 : length;
}

int64_t as_slice_adjust(int64_t length, int64_t *start, int64_t *stop, int64_t step)
{
    *start = adjust(*start, length, step);
    *stop = adjust(*stop, length, step);
    if (step < 0) { return *stop < *start ? (*start - *stop - 1) / -step + 1 : 0; }
    return *start < *stop ? (*stop - *start - 1) / step + 1 : 0;
}

bool as_slice_unpack(AsVM *vm, AsValue slice, int64_t length, int64_t *start, int64_t *stop, int64_t *step, int64_t *count)
{
    if (!as_slice_bounds(vm, slice, start, stop, step)) { return false; }
    *count = as_slice_adjust(length, start, stop, *step);
    return true;
}

/* ---- bounds of any size */

static AsValue long_member(AsVM *vm, AsValue v)
{
    return check_member(vm, v) ? as_index_value(vm, v) : AS_RAISED;
}

/* Puts an index into lower .. upper, counting negative ones from the end. */
static AsValue long_adjust(AsVM *vm, AsValue index, AsValue length, AsValue lower, AsValue upper)
{
    if (as_int_sign(index) < 0) {
        index = as_int_binary(vm, AS_ADD, index, length);
        return as_raised(index) || as_int_compare(index, lower) >= 0 ? index : lower;
    }
    return as_int_compare(index, upper) <= 0 ? index : upper;
}

bool as_slice_long_indices(AsVM *vm, AsValue v, AsValue length, AsValue *start, AsValue *stop, AsValue *step)
{
    const AsSlice *slice = slice_of(v);
    *step = as_is_none(slice->step) ? as_small_value(1) : long_member(vm, slice->step);
    if (as_raised(*step)) { return false; }
    as_root(vm, *step);
    if (as_int_sign(*step) == 0) {
        as_raise(vm, AS_VALUE_ERROR, "slice step cannot be zero");
        return false;
    }
    bool down = as_int_sign(*step) < 0;
    AsValue lower = down ? as_small_value(-1) : as_small_value(0);
    AsValue upper = down ? as_int_binary(vm, AS_ADD, length, as_small_value(-1)) : length;
    if (as_raised(upper)) { return false; }
    as_root(vm, upper);
    *start = down ? upper : lower;
    if (!as_is_none(slice->start)) {
        *start = long_member(vm, slice->start);
        if (as_raised(*start)) { return false; }
        *start = long_adjust(vm, *start, length, lower, upper);
        if (as_raised(*start)) { return false; }
    }
    as_root(vm, *start);
    *stop = down ? lower : upper;
    if (!as_is_none(slice->stop)) {
        *stop = long_member(vm, slice->stop);
        if (as_raised(*stop)) { return false; }
        *stop = long_adjust(vm, *stop, length, lower, upper);
    }
    return !as_raised(*stop);
}

/* ---- the type */

static void slice_mark(AsHeap *heap, AsObject *self)
{
    const AsSlice *slice = (AsSlice *)self;
    as_mark(heap, slice->start);
    as_mark(heap, slice->stop);
    as_mark(heap, slice->step);
}

static AsValue slice_repr(AsVM *vm, AsValue self)
{
    const AsSlice *slice = slice_of(self);
    return as_str_format(vm, "slice(%v, %v, %v)", slice->start, slice->stop, slice->step);
}

static AsValue members(AsVM *vm, const AsSlice *slice)
{
    AsValue values[] = {slice->start, slice->stop, slice->step};
    return as_tuple_from(vm, values, 3);
}

static AsValue slice_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if (!as_is_slice(self) || !as_is_slice(other)) { return AS_NOT_IMPLEMENTED; }
    size_t saved = as_roots_save(vm);
    AsValue a = members(vm, slice_of(self)), b = members(vm, slice_of(other));
    as_root(vm, a);
    as_root(vm, b);
    AsValue result = as_op_compare(vm, a, b, op);
    as_roots_restore(vm, saved);
    return result;
}

static AsValue slice_new(AsVM *vm, AsValue *args)
{
    if (as_is_undefined(args[2])) { return as_slice_new(vm, AS_NONE, args[1], AS_NONE); }
    return as_slice_new(vm, args[1], args[2], args[3]);
}

static AsValue slice_indices(AsVM *vm, AsValue *args)
{
    AsValue length = as_index_value(vm, args[1]);
    if (as_raised(length)) { return AS_RAISED; }
    if (as_int_sign(length) < 0) { return as_raise(vm, AS_VALUE_ERROR, "length should not be negative"); }
    as_root(vm, length);
    AsValue indices[3];
    if (!as_slice_long_indices(vm, args[0], length, &indices[0], &indices[1], &indices[2])) { return AS_RAISED; }
    return as_tuple_from(vm, indices, 3);
}

static AsValue get_start(AsVM *vm, AsValue self)
{
    return slice_of(self)->start;
}

static AsValue get_stop(AsVM *vm, AsValue self)
{
    return slice_of(self)->stop;
}

static AsValue get_step(AsVM *vm, AsValue self)
{
    return slice_of(self)->step;
}

static const AsGetSet slice_getsets[] = {
    {"start", get_start, as_attribute_read_only, NULL},
    {"stop", get_stop, as_attribute_read_only, NULL},
    {"step", get_step, as_attribute_read_only, NULL},
    {NULL, NULL, NULL, NULL},
};

static AsValue slice_reduce(AsVM *vm, AsValue *args)
{
    const AsSlice *slice = (AsSlice *)as_object(args[0]);
    AsValue bounds[] = {slice->start, slice->stop, slice->step};
    AsValue parts[] = {as_value(as_type_of(vm, args[0])), as_tuple_from(vm, bounds, 3)};
    return as_tuple_from(vm, parts, 2);
}

static const AsMethod slice_methods[] = {
    {"__reduce__(self, /)", slice_reduce, "Return state information for pickling."},
    {"__new__(cls, start, stop=UNSET, step=None, /)", slice_new, NULL},
    {"indices(self, length, /)", slice_indices,
     "S.indices(len) -> (start, stop, stride)\n\n"
     "Assuming a sequence of length len, calculate the start and stop\n"
     "indices, and the stride length of the extended slice described by\n"
     "S. Out of bounds indices are clipped in a manner consistent with the\nhandling of normal slices."},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_slice_spec = {
    .name = "slice",
    .doc = "slice(stop)\nslice(start, stop[, step])\n\n"
           "Create a slice object.  This is used for extended slicing (e.g. a[0:10:2]).",
    .size = sizeof(AsSlice),
    .flags = AS_TYPE_FINAL | AS_TYPE_UNHASHABLE,
    .mark = slice_mark,
    .slots = {.repr = slice_repr, .hash = as_hash_not_implemented, .compare = slice_compare},
    .methods = slice_methods,
    .getsets = slice_getsets,
};
