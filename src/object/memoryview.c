/* memoryview: one dimension, over bytes and bytearray. */
#include "object/bytes_impl.h"
#include "object/class.h"
#include "object/error.h"
#include "object/float.h"
#include "object/int.h"
#include "object/list.h"
#include "object/op.h"
#include "object/range.h"
#include "object/str.h"
#include "object/tuple.h"

static AsMemoryview *memoryview_of(AsValue v)
{
    return (AsMemoryview *)as_object(v);
}

/* Bytes of one item of a format, or 0 where it is not supported. */
static uint8_t size_of_format(char format)
{
    switch (format) {
    case 'b': case 'B': case 'c': case '?': return 1;
    case 'h': case 'H': return 2;
    case 'i': case 'I': case 'f': return 4;
    case 'l': case 'L': case 'q': case 'Q': case 'n': case 'N': case 'd': return 8;
    default: return 0;
    }
}

static bool check_held(AsVM *vm, const AsMemoryview *view)
{
    if (!as_is_undefined(view->owner)) { return true; }
    as_raise(vm, AS_VALUE_ERROR, "operation forbidden on released memoryview object");
    return false;
}

static AsMemoryview *copy_view(AsVM *vm, const AsMemoryview *from)
{
    AsMemoryview *made = as_heap_new(vm, AS_KIND_MEMORYVIEW, sizeof *made);
    AsObject header = made->header;
    *made = *from;
    made->header = header;
    return made;
}

static AsValue memoryview_new(AsVM *vm, AsValue *args)
{
    AsValue object = args[1];
    if (as_is_kind(object, AS_KIND_MEMORYVIEW)) {
        if (!check_held(vm, memoryview_of(object))) { return AS_RAISED; }
        return as_value(copy_view(vm, memoryview_of(object)));
    }
    if (!as_is_bytes(object) && !as_is_bytearray(object)) {
        return as_raise(vm, AS_TYPE_ERROR, "memoryview: a bytes-like object is required, not '%T'", object);
    }
    AsMemoryview *made = as_heap_new(vm, AS_KIND_MEMORYVIEW, sizeof *made);
    as_write(made, &made->owner, object);
    made->length = (int64_t)as_bytes_view_of(object).size;
    made->stride = made->item_size = 1;
    made->format = 'B';
    made->read_only = as_is_bytes(object);
    return as_value(made);
}

/* Items. */

/* The bytes of item i, or NULL and an exception: released, out of range, or cut off since the view was made. */
static uint8_t *item_at(AsVM *vm, const AsMemoryview *view, int64_t i)
{
    if (!check_held(vm, view)) { return NULL; }
    AsView whole = as_bytes_view_of(view->owner);
    if (i >= 0 && i < view->length) {
        int64_t at = (int64_t)view->offset + i * view->stride;
        if (at >= 0 && (size_t)at + view->item_size <= whole.size) { return (uint8_t *)(uintptr_t)whole.data + at; }
    }
    as_raise(vm, AS_INDEX_ERROR, "index out of bounds on dimension 1");
    return NULL;
}

static AsValue read_item(AsVM *vm, const AsMemoryview *view, int64_t i)
{
    const uint8_t *p = item_at(vm, view, i);
    if (!p) { return AS_RAISED; }
    float f;
    double d;
    switch (view->format) {
    case 'B': return as_small_value(*p);
    case 'c': return as_bytes_from(vm, p, 1);
    case '?': return as_bool(*p != 0);
    case 'f': memcpy(&f, p, sizeof f); return as_float_value(vm, (double)f);
    case 'd': memcpy(&d, p, sizeof d); return as_float_value(vm, d);
    }
    bool is_signed = strchr("bhilqn", view->format) != NULL;
    return as_int_from_bytes(vm, p, view->item_size, true, is_signed);
}

static bool raise_invalid(AsVM *vm, const AsMemoryview *view, bool type)
{
    as_raise(vm, type ? AS_TYPE_ERROR : AS_VALUE_ERROR, "memoryview: invalid %s for format '%c'", type ? "type" : "value",
             view->format);
    return false;
}

/* The bytes of an item's new value. */
static bool encode_item(AsVM *vm, const AsMemoryview *view, AsValue value, uint8_t out[8])
{
    if (view->format == 'c') {
        if (!as_is_bytes(value)) { return raise_invalid(vm, view, true); }
        if (as_bytes(value)->size != 1) { return raise_invalid(vm, view, false); }
        out[0] = as_bytes(value)->data[0];
        return true;
    }
    if (view->format == '?') {
        bool truth;
        if (!as_op_truth(vm, value, &truth)) { return false; }
        out[0] = truth;
        return true;
    }
    if (view->format == 'f' || view->format == 'd') {
        double d;
        if (!as_is_float(value) && !as_is_int(value)) { return raise_invalid(vm, view, true); }
        if (!as_float_arg(vm, value, &d)) { return false; }
        float f = (float)d;
        memcpy(out, view->format == 'd' ? (void *)&d : (void *)&f, view->item_size);
        return true;
    }
    if (!as_is_int(value) && !as_type_of(vm, value)->slots.index) { return raise_invalid(vm, view, true); }
    AsValue plain = as_index_value(vm, value);
    if (as_raised(plain)) { return false; }
    bool is_signed = strchr("bhilqn", view->format) != NULL, fits;
    int64_t i = 0;
    uint64_t u = 0;
    int bits = view->item_size * 8;
    if (is_signed) {
        fits = as_int_to_i64(plain, &i) && (bits == 64 || (i >= -(INT64_C(1) << (bits - 1)) && i < INT64_C(1) << (bits - 1)));
        u = (uint64_t)i;
    } else {
        fits = as_int_to_u64(plain, &u) && (bits == 64 || u >> bits == 0);
    }
    if (!fits) { return raise_invalid(vm, view, false); }
    for (int k = 0; k < view->item_size; k++) { out[k] = (uint8_t)(u >> (8 * k)); }
    return true;
}

/* Slots. */

static AsValue slot_repr(AsVM *vm, AsValue self)
{
    const char *state = as_is_undefined(memoryview_of(self)->owner) ? "released " : "";
    return as_str_format(vm, "<%smemory at %p>", state, (void *)as_object(self));
}

static bool slot_length(AsVM *vm, AsValue self, int64_t *out)
{
    *out = memoryview_of(self)->length;
    return check_held(vm, memoryview_of(self));
}

static bool slot_hash(AsVM *vm, AsValue self, int64_t *out)
{
    AsMemoryview *view = memoryview_of(self);
    const uint8_t *data;
    size_t size;
    if (!check_held(vm, view)) { return false; }
    if (!view->read_only) {
        as_raise(vm, AS_VALUE_ERROR, "cannot hash writable memoryview object");
        return false;
    }
    if (!strchr("Bbc", view->format) || !as_bytes_view(self, &data, &size)) {
        as_raise(vm, AS_VALUE_ERROR, "memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
        return false;
    }
    return as_op_hash(vm, as_bytes_from(vm, data, size), out);
}

/* Can two views be compared by their bytes? */
static bool is_plain(AsValue v)
{
    if (!as_is_kind(v, AS_KIND_MEMORYVIEW)) { return true; }
    AsMemoryview *view = memoryview_of(v);
    return as_is_undefined(view->owner) || (view->format == 'B' && view->stride == 1);
}

/* Views of several formats are equal when their items are. */
static bool equal_items(AsVM *vm, AsValue self, AsValue other, bool *equal)
{
    AsValue pair[] = {AS_UNDEFINED, other};
    if (!as_is_kind(other, AS_KIND_MEMORYVIEW)) {
        other = memoryview_new(vm, pair);
        if (as_raised(other)) { return false; }
    }
    AsMemoryview *a = memoryview_of(self), *b = memoryview_of(other);
    *equal = a->length == b->length;
    size_t saved = as_roots_save(vm);
    as_root(vm, other);
    bool done = true;
    for (int64_t i = 0; done && *equal && i < a->length; i++) {
        AsValue left = read_item(vm, a, i), right = as_raised(left) ? AS_RAISED : read_item(vm, b, i), same;
        // By value: a NaN is not even equal to itself.
        same = as_raised(right) ? AS_RAISED : as_op_compare(vm, left, right, AS_EQ);
        done = !as_raised(same);
        *equal = same == AS_TRUE;
    }
    as_roots_restore(vm, saved);
    return done;
}

static AsValue slot_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    bool equal;
    if (op != AS_EQ && op != AS_NE) { return AS_NOT_IMPLEMENTED; }
    bool is_view = as_is_kind(other, AS_KIND_MEMORYVIEW) || as_is_bytes(other) || as_is_bytearray(other);
    if (!is_view || (is_plain(self) && is_plain(other))) { return as_bytes_slot_compare(vm, self, other, op); }
    if (as_is_kind(other, AS_KIND_MEMORYVIEW) && as_is_undefined(memoryview_of(other)->owner)) { return as_bool(op == AS_NE); }
    if (as_is_undefined(memoryview_of(self)->owner)) { return as_bool(op == AS_NE); }
    return equal_items(vm, self, other, &equal) ? as_bool(equal == (op == AS_EQ)) : AS_RAISED;
}

static AsValue get_slice(AsVM *vm, AsMemoryview *view, AsValue slice)
{
    int64_t start, stop, step, count;
    if (!as_slice_unpack(vm, slice, view->length, &start, &stop, &step, &count) || !check_held(vm, view)) { return AS_RAISED; }
    AsMemoryview *made = copy_view(vm, view);
    made->offset = (size_t)((int64_t)view->offset + start * view->stride);
    made->stride = count > 1 ? view->stride * step : view->item_size; // a single item may have any step
    made->length = count;
    return as_value(made);
}

static bool read_index(AsVM *vm, AsMemoryview *view, AsValue key, int64_t *out)
{
    if (!as_is_int(key) && !as_type_of(vm, key)->slots.index) {
        as_raise(vm, AS_TYPE_ERROR, "memoryview: invalid slice key");
        return false;
    }
    if (!as_index_clamped(vm, key, out)) { return false; }
    if (*out < 0) { *out += view->length; }
    return true;
}

static AsValue slot_get_item(AsVM *vm, AsValue self, AsValue key)
{
    AsMemoryview *view = memoryview_of(self);
    int64_t i;
    if (!check_held(vm, view)) { return AS_RAISED; }
    if (as_is_slice(key)) { return get_slice(vm, view, key); }
    return read_index(vm, view, key, &i) ? read_item(vm, view, i) : AS_RAISED;
}

static bool set_slice(AsVM *vm, AsMemoryview *view, AsValue slice, AsValue value)
{
    const uint8_t *data;
    size_t size;
    AsValue target = get_slice(vm, view, slice);
    if (as_raised(target)) { return false; }
    AsMemoryview *to = memoryview_of(target);
    if (!as_bytes_arg(vm, value, &data, &size)) { return false; }
    char format = as_is_kind(value, AS_KIND_MEMORYVIEW) ? memoryview_of(value)->format : 'B';
    if ((int64_t)size != to->length * to->item_size || format != to->format) {
        as_raise(vm, AS_VALUE_ERROR, "memoryview assignment: lvalue and rvalue have different structures");
        return false;
    }
    AsBuffer copy; // the two may overlap
    as_buffer_init(&copy);
    as_buffer_add(&copy, (const char *)data, size);
    bool ok = true;
    for (int64_t i = 0; ok && i < to->length; i++) {
        uint8_t *p = item_at(vm, to, i);
        ok = p != NULL;
        if (ok) { memcpy(p, copy.data + i * to->item_size, to->item_size); }
    }
    as_buffer_clear(&copy);
    return ok;
}

static bool slot_set_item(AsVM *vm, AsValue self, AsValue key, AsValue value)
{
    AsMemoryview *view = memoryview_of(self);
    uint8_t bytes[8];
    int64_t i;
    if (!check_held(vm, view)) { return false; }
    if (view->read_only) {
        as_raise(vm, AS_TYPE_ERROR, "cannot modify read-only memory");
        return false;
    }
    if (as_is_undefined(value)) {
        as_raise(vm, AS_TYPE_ERROR, "cannot delete memory");
        return false;
    }
    if (as_is_slice(key)) { return set_slice(vm, view, key, value); }
    if (!read_index(vm, view, key, &i) || !item_at(vm, view, i) || !encode_item(vm, view, value, bytes)) { return false; }
    uint8_t *p = item_at(vm, view, i); // again: the owner may have changed
    if (!p) { return false; }
    memcpy(p, bytes, view->item_size);
    return true;
}

static void mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsMemoryview *)self)->owner);
}

/* Methods. */

static AsValue memoryview_tobytes(AsVM *vm, AsValue *args)
{
    if (!check_held(vm, memoryview_of(args[0]))) { return AS_RAISED; }
    return as_call(vm, as_value(vm->types[AS_KIND_BYTES]), args, 1);
}

static AsValue memoryview_tolist(AsVM *vm, AsValue *args)
{
    AsMemoryview *view = memoryview_of(args[0]);
    if (!check_held(vm, view)) { return AS_RAISED; }
    AsValue list = as_list_new(vm, (size_t)view->length);
    for (int64_t i = 0; i < view->length; i++) {
        AsValue item = read_item(vm, view, i);
        if (as_raised(item)) { return item; }
        as_list_append(vm, as_list(list), item);
    }
    return list;
}

static AsValue memoryview_toreadonly(AsVM *vm, AsValue *args)
{
    if (!check_held(vm, memoryview_of(args[0]))) { return AS_RAISED; }
    AsMemoryview *made = copy_view(vm, memoryview_of(args[0]));
    made->read_only = true;
    return as_value(made);
}

static AsValue memoryview_release(AsVM *vm, AsValue *args)
{
    AsMemoryview *view = memoryview_of(args[0]);
    as_write(view, &view->owner, AS_UNDEFINED);
    return AS_NONE;
}

static AsValue memoryview_enter(AsVM *vm, AsValue *args)
{
    return check_held(vm, memoryview_of(args[0])) ? args[0] : AS_RAISED;
}

static AsValue memoryview_cast(AsVM *vm, AsValue *args)
{
    AsMemoryview *view = memoryview_of(args[0]);
    if (!check_held(vm, view)) { return AS_RAISED; }
    if (!as_is_str(args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "cast() argument 'format' must be str, not %B", args[1]);
    }
    const char *format = as_str(args[1])->data;
    if (*format == '@') { format++; }
    uint8_t size = size_of_format(*format);
    if (size == 0 || format[1]) {
        return as_raise(vm, AS_VALUE_ERROR, "memoryview: destination format must be a native single character format "
                                            "prefixed with an optional '@'");
    }
    if (view->stride != view->item_size) {
        return as_raise(vm, AS_TYPE_ERROR, "memoryview: casts are restricted to C-contiguous views");
    }
    if (view->item_size != 1 && size != 1) {
        return as_raise(vm, AS_TYPE_ERROR, "memoryview: cannot cast between two non-byte formats");
    }
    int64_t bytes = view->length * view->item_size;
    if (bytes % size != 0) {
        return as_raise(vm, AS_TYPE_ERROR, "memoryview: length is not a multiple of itemsize");
    }
    AsMemoryview *made = copy_view(vm, view);
    made->format = *format;
    made->item_size = size;
    made->stride = size;
    made->length = bytes / size;
    return as_value(made);
}

static AsValue memoryview_hex(AsVM *vm, AsValue *args)
{
    if (!check_held(vm, memoryview_of(args[0]))) { return AS_RAISED; }
    AsValue bytes = as_call(vm, as_value(vm->types[AS_KIND_BYTES]), args, 1);
    if (as_raised(bytes)) { return bytes; }
    as_root(vm, bytes);
    return as_bytes_hex(vm, bytes, args[1], args[2]);
}

static const AsMethod methods[] = {
    {"__new__(cls, object)", memoryview_new},
    {"__enter__(self, /)", memoryview_enter},
    {"__exit__(self, /, *args)", memoryview_release},
    {"cast(self, /, format)", memoryview_cast},
    {"hex(self, /, sep=UNSET, bytes_per_sep=1)", memoryview_hex},
    {"release(self, /)", memoryview_release},
    {"tobytes(self, /, order='C')", memoryview_tobytes},
    {"tolist(self, /)", memoryview_tolist},
    {"toreadonly(self, /)", memoryview_toreadonly},
    {NULL, NULL},
};

/* Attributes. */

static AsValue get_obj(AsVM *vm, AsValue self)
{
    return check_held(vm, memoryview_of(self)) ? memoryview_of(self)->owner : AS_RAISED;
}

static AsValue get_nbytes(AsVM *vm, AsValue self)
{
    AsMemoryview *view = memoryview_of(self);
    return check_held(vm, view) ? as_small_value(view->length * view->item_size) : AS_RAISED;
}

static AsValue get_itemsize(AsVM *vm, AsValue self)
{
    return check_held(vm, memoryview_of(self)) ? as_small_value(memoryview_of(self)->item_size) : AS_RAISED;
}

static AsValue get_format(AsVM *vm, AsValue self)
{
    return check_held(vm, memoryview_of(self)) ? as_str_from(vm, &memoryview_of(self)->format, 1) : AS_RAISED;
}

static AsValue get_readonly(AsVM *vm, AsValue self)
{
    return check_held(vm, memoryview_of(self)) ? as_bool(memoryview_of(self)->read_only) : AS_RAISED;
}

static AsValue get_ndim(AsVM *vm, AsValue self)
{
    return check_held(vm, memoryview_of(self)) ? as_small_value(1) : AS_RAISED;
}

static AsValue get_shape(AsVM *vm, AsValue self)
{
    if (!check_held(vm, memoryview_of(self))) { return AS_RAISED; }
    AsValue length = as_small_value(memoryview_of(self)->length);
    return as_tuple_from(vm, &length, 1);
}

static AsValue get_strides(AsVM *vm, AsValue self)
{
    if (!check_held(vm, memoryview_of(self))) { return AS_RAISED; }
    AsValue stride = as_small_value(memoryview_of(self)->stride);
    return as_tuple_from(vm, &stride, 1);
}

static AsValue get_suboffsets(AsVM *vm, AsValue self)
{
    return check_held(vm, memoryview_of(self)) ? vm->empty_tuple : AS_RAISED;
}

static AsValue get_contiguous(AsVM *vm, AsValue self)
{
    AsMemoryview *view = memoryview_of(self);
    return check_held(vm, view) ? as_bool(view->stride == view->item_size || view->length <= 1) : AS_RAISED;
}

static const AsGetSet getsets[] = {
    {"obj", get_obj}, {"nbytes", get_nbytes}, {"itemsize", get_itemsize}, {"format", get_format},
    {"readonly", get_readonly}, {"ndim", get_ndim}, {"shape", get_shape}, {"strides", get_strides},
    {"suboffsets", get_suboffsets}, {"contiguous", get_contiguous}, {"c_contiguous", get_contiguous},
    {"f_contiguous", get_contiguous}, {NULL, NULL},
};

const AsTypeSpec as_memoryview_spec = {
    .name = "memoryview",
    .doc = "Create a new memoryview object which references the given object.",
    .size = sizeof(AsMemoryview), .flags = AS_TYPE_FINAL, .mark = mark,
    .slots = {
        .repr = slot_repr, .hash = slot_hash, .compare = slot_compare, .length = slot_length,
        .get_item = slot_get_item, .set_item = slot_set_item,
    },
    .methods = methods, .getsets = getsets,
};
