/* The items of a memoryview: formats, reading and writing, walks through all dimensions, comparing. */
#include "object/bytes_impl.h"
#include "object/class.h"
#include "object/error.h"
#include "object/float.h"
#include "object/int.h"
#include "object/list.h"
#include "object/memoryview_impl.h"
#include "object/op.h"

uint8_t as_memoryview_format_size(char format)
{
    switch (format) {
    case 'b': case 'B': case 'c': case '?': return 1;
    case 'h': case 'H': return 2;
    case 'i': case 'I': case 'f': return 4;
    case 'l': case 'L': case 'q': case 'Q': case 'n': case 'N': case 'd': case 'P': return 8;
    default: return 0;
    }
}

/* ---- one item ---- */

/* The bytes of the item `at` bytes from the owner's start, or NULL and an exception: released, or cut off since the view
 * was made. */
static uint8_t *item_at(AsVM *vm, const AsMemoryview *view, int64_t at)
{
    if (!as_memoryview_check_held(vm, view)) { return NULL; }
    AsView whole = as_bytes_view_of(view->owner);
    if (at >= 0 && (size_t)at + view->item_size <= whole.size) { return (uint8_t *)(uintptr_t)whole.data + at; }
    as_raise(vm, AS_INDEX_ERROR, "index out of bounds on dimension 1");
    return NULL;
}

AsValue as_memoryview_read(AsVM *vm, const AsMemoryview *view, int64_t at)
{
    const uint8_t *p = item_at(vm, view, at);
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
    int64_t i = 0;
    if (view->format == 'P' && as_is_int(value) && as_int_to_i64(value, &i)) { // as an unsigned number, -1 and all
        memcpy(out, &i, sizeof i);
        return true;
    }
    if (!as_is_int(value) && !as_type_of(vm, value)->slots.index) { return raise_invalid(vm, view, true); }
    AsValue plain = as_index_value(vm, value);
    if (as_raised(plain)) { return false; }
    bool is_signed = strchr("bhilqn", view->format) != NULL, fits;
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

bool as_memoryview_write(AsVM *vm, const AsMemoryview *view, int64_t at, AsValue value)
{
    uint8_t bytes[8];
    if (!item_at(vm, view, at) || !encode_item(vm, view, value, bytes)) { return false; }
    uint8_t *p = item_at(vm, view, at); // again: the owner may have changed
    if (p) { memcpy(p, bytes, view->item_size); }
    return p != NULL;
}

/* ---- all items ---- */

int64_t as_memoryview_count(const AsMemoryview *view)
{
    int64_t count = 1;
    for (unsigned i = 0; i < view->dimensions; i++) { count *= view->shape[i]; }
    return count;
}

bool as_memoryview_is_contiguous(AsMemoryview *view, bool columns)
{
    const int64_t *strides = as_strides(view);
    unsigned n = view->dimensions;
    int64_t expected = view->item_size;
    // Of one dimension the stride counts even where there is nothing.
    if (n == 1) { return view->shape[0] == 1 || strides[0] == expected; }
    if (as_memoryview_count(view) == 0) { return true; }
    for (unsigned i = 0; i < n; i++) {
        unsigned k = columns ? i : n - 1 - i;
        if (view->shape[k] > 1 && strides[k] != expected) { return false; }
        expected *= view->shape[k];
    }
    return true;
}

/* The items whose first `level` indices (in the order of the walk) lead to `at`. */
static bool gather_from(AsVM *vm, AsMemoryview *view, bool columns, unsigned level, int64_t at, AsBuffer *out)
{
    if (level == view->dimensions) {
        AsView whole = as_bytes_view_of(view->owner);
        if (at < 0 || (size_t)at + view->item_size > whole.size) { return true; }
        if (as_buffer_try_reserve(out, view->item_size)) {
            as_buffer_add(out, (const char *)whole.data + at, view->item_size);
            return true;
        }
        as_raise_memory(vm);
        return false;
    }
    unsigned k = columns ? view->dimensions - 1 - level : level;
    for (int64_t i = 0; i < view->shape[k]; i++) {
        if (!gather_from(vm, view, columns, level + 1, at + i * as_strides(view)[k], out)) { return false; }
    }
    return true;
}

bool as_memoryview_gather(AsVM *vm, AsMemoryview *view, bool columns, AsBuffer *out)
{
    return gather_from(vm, view, columns, 0, (int64_t)view->offset, out);
}

static AsValue items_from(AsVM *vm, AsMemoryview *view, unsigned level, int64_t at)
{
    if (level == view->dimensions) { return as_memoryview_read(vm, view, at); }
    AsValue list = as_list_new(vm, 0);
    if (!as_list_try_reserve(vm, as_list(list), (size_t)view->shape[level])) { return AS_RAISED; }
    for (int64_t i = 0; i < view->shape[level]; i++) {
        AsValue item = items_from(vm, view, level + 1, at + i * as_strides(view)[level]);
        if (as_raised(item)) { return item; }
        as_list_append(vm, as_list(list), item);
    }
    return list;
}

AsValue as_memoryview_items(AsVM *vm, AsMemoryview *view)
{
    return items_from(vm, view, 0, (int64_t)view->offset);
}

bool as_memoryview_assign(AsVM *vm, AsMemoryview *to, AsValue value)
{
    AsMemoryview *from = as_is_kind(value, AS_KIND_MEMORYVIEW) ? as_memoryview(value) : NULL;
    const uint8_t *data;
    size_t size;
    if (from == NULL && !as_bytes_arg(vm, value, &data, &size)) { return false; }
    if (from == NULL) { from = as_memoryview_over(vm, value); }
    if (!as_memoryview_check_held(vm, from)) { return false; }
    if (from->dimensions != 1 || from->format != to->format || from->shape[0] != to->shape[0]) {
        as_raise(vm, AS_VALUE_ERROR, "memoryview assignment: lvalue and rvalue have different structures");
        return false;
    }
    AsBuffer copy; // the two may overlap
    as_buffer_init(&copy);
    bool ok = as_memoryview_gather(vm, from, false, &copy);
    for (size_t i = 0; ok && (i + 1) * to->item_size <= copy.size; i++) {
        uint8_t *p = item_at(vm, to, (int64_t)to->offset + (int64_t)i * as_strides(to)[0]);
        ok = p != NULL;
        if (ok) { memcpy(p, copy.data + i * to->item_size, to->item_size); }
    }
    as_buffer_clear(&copy);
    return ok;
}

/* ---- comparing ---- */

/* Of two dimensions without items those behind do not matter. */
static bool same_shape(const AsMemoryview *a, const AsMemoryview *b)
{
    if (a->dimensions != b->dimensions) { return false; }
    for (unsigned i = 0; i < a->dimensions; i++) {
        if (a->shape[i] != b->shape[i]) { return false; }
        if (a->shape[i] == 0) { break; }
    }
    return true;
}

/* Items are equal by value: those of several formats may be, and a NaN is not even equal to itself. */
static bool equal_from(AsVM *vm, AsMemoryview *a, AsMemoryview *b, unsigned level, int64_t at, int64_t other_at, bool *equal)
{
    if (level == a->dimensions) {
        AsValue left = as_memoryview_read(vm, a, at), right = as_raised(left) ? AS_RAISED : as_memoryview_read(vm, b, other_at);
        AsValue same = as_raised(right) ? AS_RAISED : as_op_compare(vm, left, right, AS_EQ);
        *equal = same == AS_TRUE;
        return !as_raised(same);
    }
    *equal = true;
    for (int64_t i = 0; *equal && i < a->shape[level]; i++) {
        int64_t next = at + i * as_strides(a)[level], other_next = other_at + i * as_strides(b)[level];
        if (!equal_from(vm, a, b, level + 1, next, other_next, equal)) { return false; }
    }
    return true;
}

/* Are the items the bytes as they lie? */
static bool is_plain(AsMemoryview *view) { return view->format == 'B' && as_memoryview_is_contiguous(view, false); }

static bool equal_views(AsVM *vm, AsMemoryview *a, AsMemoryview *b, bool *equal)
{
    *equal = false;
    if (!same_shape(a, b)) { return true; }
    AsView left, right;
    if (is_plain(a) && is_plain(b)) {
        as_bytes_view(as_value(a), &left.data, &left.size);
        as_bytes_view(as_value(b), &right.data, &right.size);
        *equal = left.size == right.size && (left.size == 0 || memcmp(left.data, right.data, left.size) == 0);
        return true;
    }
    size_t saved = as_roots_save(vm);
    as_root(vm, as_value(a));
    as_root(vm, as_value(b));
    bool done = equal_from(vm, a, b, 0, (int64_t)a->offset, (int64_t)b->offset, equal);
    as_roots_restore(vm, saved);
    return done;
}

static AsMemoryview *view_of(AsVM *vm, AsValue v)
{
    return as_is_kind(v, AS_KIND_MEMORYVIEW) ? as_memoryview(v) : as_memoryview_over(vm, v);
}

AsValue as_memoryview_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if (op != AS_EQ && op != AS_NE) { return AS_NOT_IMPLEMENTED; }
    if (!as_is_kind(other, AS_KIND_MEMORYVIEW) && !as_is_bytes(other) && !as_is_bytearray(other)) { return AS_NOT_IMPLEMENTED; }
    AsMemoryview *a = as_memoryview(self), *b = view_of(vm, other);
    bool equal = self == other;
    // A released view is equal to itself alone.
    bool held = !as_is_undefined(a->owner) && !as_is_undefined(b->owner);
    if (held && !equal_views(vm, a, b, &equal)) { return AS_RAISED; }
    return as_bool(equal == (op == AS_EQ));
}
