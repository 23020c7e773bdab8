/* memoryview, over bytes and bytearray: the type. What has to do with items is in memoryview_items.c. */
#include "object/class.h"
#include "object/error.h"
#include "object/int.h"
#include "object/list.h"
#include "object/memoryview_impl.h"
#include "object/op.h"
#include "object/range.h"
#include "object/sequence.h"
#include "object/str.h"
#include "object/tuple.h"

enum { DIMENSIONS_MAX = 64 };

bool as_memoryview_check_held(AsVM *vm, const AsMemoryview *view)
{
    if (!as_is_undefined(view->owner)) { return true; }
    as_raise(vm, AS_VALUE_ERROR, "operation forbidden on released memoryview object");
    return false;
}

static AsMemoryview *new_view(AsVM *vm, unsigned dimensions)
{
    AsMemoryview *made = as_heap_new(vm, AS_KIND_MEMORYVIEW, sizeof *made + 2 * dimensions * sizeof *made->shape);
    made->dimensions = (uint8_t)dimensions;
    return made;
}

/* From now on the owner must not change its size. */
static AsValue export(AsMemoryview *view)
{
    if (as_is_bytearray(view->owner)) { as_bytearray(view->owner)->exports++; }
    return as_value(view);
}

AsMemoryview *as_memoryview_over(AsVM *vm, AsValue owner)
{
    AsMemoryview *made = new_view(vm, 1);
    as_write(made, &made->owner, owner);
    made->shape[0] = (int64_t)as_bytes_view_of(owner).size;
    as_strides(made)[0] = made->item_size = 1;
    made->format = 'B';
    made->read_only = as_is_bytes(owner);
    return made;
}

/* The same memory, with `dimensions` that the caller fills in. */
static AsMemoryview *derive(AsVM *vm, const AsMemoryview *from, unsigned dimensions)
{
    AsMemoryview *made = new_view(vm, dimensions);
    as_write(made, &made->owner, from->owner);
    made->offset = from->offset;
    made->item_size = from->item_size;
    made->format = from->format;
    made->is_marked = from->is_marked;
    made->read_only = from->read_only;
    return made;
}

static AsMemoryview *copy_view(AsVM *vm, const AsMemoryview *from)
{
    AsMemoryview *made = derive(vm, from, from->dimensions);
    memcpy(made->shape, from->shape, 2 * from->dimensions * sizeof *from->shape);
    return made;
}

static AsValue memoryview_new(AsVM *vm, AsValue *args)
{
    AsValue object = args[1];
    if (as_is_kind(object, AS_KIND_MEMORYVIEW)) {
        if (!as_memoryview_check_held(vm, as_memoryview(object))) { return AS_RAISED; }
        return export(copy_view(vm, as_memoryview(object)));
    }
    if (!as_is_bytes(object) && !as_is_bytearray(object)) {
        return as_raise(vm, AS_TYPE_ERROR, "memoryview: a bytes-like object is required, not '%T'", object);
    }
    return export(as_memoryview_over(vm, object));
}

/* ---- slots ---- */

static AsValue slot_repr(AsVM *vm, AsValue self)
{
    const char *state = as_is_undefined(as_memoryview(self)->owner) ? "released " : "";
    return as_str_format(vm, "<%smemory at %p>", state, (void *)as_object(self));
}

static bool slot_length(AsVM *vm, AsValue self, int64_t *out)
{
    const AsMemoryview *view = as_memoryview(self);
    *out = view->dimensions == 0 ? 1 : view->shape[0];
    return as_memoryview_check_held(vm, view);
}

static AsValue bytes_of(AsVM *vm, AsMemoryview *view, bool columns)
{
    AsBuffer out;
    as_buffer_init(&out);
    bool ok = as_memoryview_gather(vm, view, columns, &out);
    AsValue made = ok ? as_bytes_from(vm, out.data, out.size) : AS_RAISED;
    as_buffer_clear(&out);
    return made;
}

static bool slot_hash(AsVM *vm, AsValue self, int64_t *out)
{
    AsMemoryview *view = as_memoryview(self);
    if (!as_memoryview_check_held(vm, view)) { return false; }
    if (!view->read_only) {
        as_raise(vm, AS_VALUE_ERROR, "cannot hash writable memoryview object");
        return false;
    }
    if (!strchr("Bbc", view->format)) {
        as_raise(vm, AS_VALUE_ERROR, "memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
        return false;
    }
    if (!as_op_hash(vm, view->owner, out)) { return false; } // a read-only view of a bytearray has none
    AsValue bytes = bytes_of(vm, view, false);
    return !as_raised(bytes) && as_op_hash(vm, bytes, out);
}

static bool raise_key(AsVM *vm)
{
    as_raise(vm, AS_TYPE_ERROR, "memoryview: invalid slice key");
    return false;
}

static bool is_index(AsVM *vm, AsValue v) { return as_is_int(v) || as_type_of(vm, v)->slots.index != NULL; }

static bool add_index(AsVM *vm, AsMemoryview *view, unsigned dimension, AsValue key, bool clamp, int64_t *at)
{
    int64_t i;
    if (as_is_small(key)) {
        i = as_small(key);
    } else if (clamp ? !as_index_clamped(vm, key, &i) : !as_sequence_index(vm, key, &i)) {
        return false;
    }
    if (i < 0) { i += view->shape[dimension]; }
    if (i < 0 || i >= view->shape[dimension]) {
        if (!as_memoryview_check_held(vm, view)) { return false; } // __index__ may have released it
        as_raise(vm, AS_INDEX_ERROR, "index out of bounds on dimension %u", dimension + 1);
        return false;
    }
    *at += i * as_strides(view)[dimension];
    return true;
}

static bool find_by_tuple(AsVM *vm, AsMemoryview *view, const AsTuple *key, int64_t *at)
{
    if (key->length < view->dimensions) {
        as_raise(vm, AS_NOT_IMPLEMENTED_ERROR, "sub-views are not implemented");
        return false;
    }
    if (key->length > view->dimensions) {
        as_raise(vm, AS_TYPE_ERROR, "cannot index %u-dimension view with %zu-element tuple", (unsigned)view->dimensions,
                 key->length);
        return false;
    }
    for (unsigned i = 0; i < view->dimensions; i++) {
        if (!add_index(vm, view, i, key->items[i], false, at)) { return false; }
    }
    return true;
}

/* What a key is made of. */
static bool has_only(AsVM *vm, AsValue key, bool slices)
{
    if (!as_is_tuple(key)) { return false; }
    const AsTuple *tuple = as_tuple(key);
    for (size_t i = 0; i < tuple->length; i++) {
        if (slices ? !as_is_slice(tuple->items[i]) : !is_index(vm, tuple->items[i])) { return false; }
    }
    return tuple->length > 0 || !slices;
}

/* Where the item of a key that is no slice lies, in bytes from the owner's start. nested: what to say of an index that
 * does not lead to an item. */
static bool find_item(AsVM *vm, AsMemoryview *view, AsValue key, const char *nested, int64_t *at)
{
    *at = (int64_t)view->offset;
    if (view->dimensions == 1 && as_is_small(key)) { return add_index(vm, view, 0, key, true, at); }
    if (view->dimensions == 0) {
        if (key == AS_ELLIPSIS || (as_is_tuple(key) && as_tuple(key)->length == 0)) { return true; }
        as_raise(vm, AS_TYPE_ERROR, "invalid indexing of 0-dim memory");
        return false;
    }
    if (has_only(vm, key, false)) { return find_by_tuple(vm, view, as_tuple(key), at); }
    if (!is_index(vm, key)) { return raise_key(vm); }
    if (view->dimensions > 1) {
        as_raise(vm, AS_NOT_IMPLEMENTED_ERROR, "%s", nested);
        return false;
    }
    return add_index(vm, view, 0, key, true, at);
}

/* The part that a slice of the first dimension leaves; not exported. */
static AsMemoryview *get_slice(AsVM *vm, AsMemoryview *view, AsValue slice)
{
    int64_t start, stop, step, count;
    if (!as_slice_unpack(vm, slice, view->shape[0], &start, &stop, &step, &count)) { return NULL; }
    if (!as_memoryview_check_held(vm, view)) { return NULL; }
    AsMemoryview *made = copy_view(vm, view);
    made->offset = (size_t)((int64_t)view->offset + start * as_strides(view)[0]);
    // A step may be too large to count in bytes, where it leads nowhere.
    if (__builtin_mul_overflow(as_strides(view)[0], step, &as_strides(made)[0])) { as_strides(made)[0] = view->item_size; }
    made->shape[0] = count;
    return made;
}

static AsValue slot_get_item(AsVM *vm, AsValue self, AsValue key)
{
    AsMemoryview *view = as_memoryview(self);
    int64_t at;
    if (!as_memoryview_check_held(vm, view)) { return AS_RAISED; }
    if (view->dimensions > 0 && as_is_slice(key)) {
        AsMemoryview *part = get_slice(vm, view, key);
        return part ? export(part) : AS_RAISED;
    }
    if (view->dimensions == 0 && key == AS_ELLIPSIS) { return self; }
    if (view->dimensions > 0 && has_only(vm, key, true)) {
        return as_raise(vm, AS_NOT_IMPLEMENTED_ERROR, "multi-dimensional slicing is not implemented");
    }
    if (!find_item(vm, view, key, "multi-dimensional sub-views are not implemented", &at)) { return AS_RAISED; }
    return as_memoryview_read(vm, view, at);
}

static bool slot_set_item(AsVM *vm, AsValue self, AsValue key, AsValue value)
{
    AsMemoryview *view = as_memoryview(self);
    int64_t at;
    if (!as_memoryview_check_held(vm, view)) { return false; }
    if (view->read_only) {
        as_raise(vm, AS_TYPE_ERROR, "cannot modify read-only memory");
        return false;
    }
    if (as_is_undefined(value)) {
        as_raise(vm, AS_TYPE_ERROR, "cannot delete memory");
        return false;
    }
    if (view->dimensions == 1 && as_is_slice(key)) {
        AsMemoryview *part = get_slice(vm, view, key);
        return part && as_memoryview_assign(vm, part, value);
    }
    if (view->dimensions > 0 && (as_is_slice(key) || has_only(vm, key, true))) {
        as_raise(vm, AS_NOT_IMPLEMENTED_ERROR, "memoryview slice assignments are currently restricted to ndim = 1");
        return false;
    }
    return find_item(vm, view, key, "sub-views are not implemented", &at) && as_memoryview_write(vm, view, at, value);
}

static void mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsMemoryview *)self)->owner);
}

/* ---- iteration ---- */

typedef struct Iterator {
    AsObject header;
    AsValue view; /* AS_UNDEFINED once exhausted */
    int64_t next;
} Iterator;

static AsValue slot_iter(AsVM *vm, AsValue self)
{
    const AsMemoryview *view = as_memoryview(self);
    if (!as_memoryview_check_held(vm, view)) { return AS_RAISED; }
    if (view->dimensions == 0) { return as_raise(vm, AS_TYPE_ERROR, "invalid indexing of 0-dim memory"); }
    Iterator *made = as_heap_new(vm, AS_KIND_MEMORY_ITERATOR, sizeof *made);
    as_write(made, &made->view, self);
    return as_value(made);
}

static AsValue iterator_next(AsVM *vm, AsValue self)
{
    Iterator *iterator = (Iterator *)as_object(self);
    if (as_is_undefined(iterator->view)) { return AS_STOP; }
    AsMemoryview *view = as_memoryview(iterator->view);
    if (!as_memoryview_check_held(vm, view)) { return AS_RAISED; }
    if (iterator->next >= view->shape[0]) {
        as_write(iterator, &iterator->view, AS_UNDEFINED);
        return AS_STOP;
    }
    if (view->dimensions > 1) {
        return as_raise(vm, AS_NOT_IMPLEMENTED_ERROR, "multi-dimensional sub-views are not implemented");
    }
    return as_memoryview_read(vm, view, (int64_t)view->offset + iterator->next++ * as_strides(view)[0]);
}

static AsValue iterator_self(AsVM *vm, AsValue self)
{
    (void)vm;
    return self;
}

static void iterator_mark(AsHeap *heap, AsObject *self) { as_mark(heap, ((Iterator *)self)->view); }

const AsTypeSpec as_memory_iterator_spec = {
    .name = "memory_iterator", .size = sizeof(Iterator), .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW, .mark = iterator_mark,
    .slots = {.iter = iterator_self, .next = iterator_next},
};

/* ---- methods ---- */

static AsValue memoryview_tobytes(AsVM *vm, AsValue *args)
{
    AsMemoryview *view = as_memoryview(args[0]);
    const char *order = "C";
    if (!as_memoryview_check_held(vm, view)) { return AS_RAISED; }
    if (!as_is_none(args[1])) {
        if (!as_is_str(args[1])) {
            return as_raise(vm, AS_TYPE_ERROR, "tobytes() argument 'order' must be str or None, not %B", args[1]);
        }
        order = as_str(args[1])->data;
    }
    if (strlen(order) != 1 || !strchr("CFA", *order)) { return as_raise(vm, AS_VALUE_ERROR, "order must be 'C', 'F' or 'A'"); }
    return bytes_of(vm, view, *order == 'F');
}

static AsValue memoryview_tolist(AsVM *vm, AsValue *args)
{
    AsMemoryview *view = as_memoryview(args[0]);
    return as_memoryview_check_held(vm, view) ? as_memoryview_items(vm, view) : AS_RAISED;
}

static AsValue memoryview_toreadonly(AsVM *vm, AsValue *args)
{
    if (!as_memoryview_check_held(vm, as_memoryview(args[0]))) { return AS_RAISED; }
    AsMemoryview *made = copy_view(vm, as_memoryview(args[0]));
    made->read_only = true;
    return export(made);
}

static AsValue memoryview_release(AsVM *vm, AsValue *args)
{
    (void)vm;
    AsMemoryview *view = as_memoryview(args[0]);
    if (!as_is_undefined(view->owner) && as_is_bytearray(view->owner)) { as_bytearray(view->owner)->exports--; }
    as_write(view, &view->owner, AS_UNDEFINED);
    return AS_NONE;
}

static AsValue memoryview_enter(AsVM *vm, AsValue *args)
{
    return as_memoryview_check_held(vm, as_memoryview(args[0])) ? args[0] : AS_RAISED;
}

/* Sizes that a script gives: a list or tuple of positive ints. */
static bool read_shape(AsVM *vm, AsValue shape, int64_t *sizes, unsigned *count)
{
    const AsValue *items = as_is_list(shape) ? as_list(shape)->items : as_tuple(shape)->items;
    for (unsigned i = 0; i < *count; i++) {
        if (!as_is_int(items[i])) {
            as_raise(vm, AS_TYPE_ERROR, "memoryview.cast(): elements of shape must be integers");
            return false;
        }
        if (!as_index_arg(vm, items[i], &sizes[i])) { return false; }
        if (sizes[i] <= 0) {
            as_raise(vm, AS_VALUE_ERROR, "memoryview.cast(): elements of shape must be integers > 0");
            return false;
        }
    }
    return true;
}

/* How many items that is. */
static bool multiply(AsVM *vm, const int64_t *sizes, unsigned count, int64_t *product)
{
    *product = 1;
    for (unsigned i = 0; i < count; i++) {
        if (__builtin_mul_overflow(*product, sizes[i], product)) {
            as_raise(vm, AS_VALUE_ERROR, "memoryview.cast(): product(shape) > SSIZE_MAX");
            return false;
        }
    }
    return true;
}

/* Can a view be seen in `count` dimensions (with a shape) or in one? */
static bool check_dimensions(AsVM *vm, AsMemoryview *view, bool shaped, size_t count)
{
    if (!as_memoryview_is_contiguous(view, false)) {
        as_raise(vm, AS_TYPE_ERROR, "memoryview: casts are restricted to C-contiguous views");
        return false;
    }
    if ((shaped || view->dimensions != 1) && as_memoryview_count(view) == 0) {
        as_raise(vm, AS_TYPE_ERROR, "memoryview: cannot cast view with zeros in shape or strides");
        return false;
    }
    if (shaped && count > DIMENSIONS_MAX) {
        as_raise(vm, AS_VALUE_ERROR, "memoryview: number of dimensions must not exceed %d", DIMENSIONS_MAX);
        return false;
    }
    if (shaped && view->dimensions != 1 && count != 1) {
        as_raise(vm, AS_TYPE_ERROR, "memoryview: cast must be 1D -> ND or ND -> 1D");
        return false;
    }
    return true;
}

static bool is_byte_format(char format) { return strchr("bBc", format) != NULL; }

/* Gives a view in one dimension another format. */
static bool set_format(AsVM *vm, AsMemoryview *view, const char *format)
{
    int64_t bytes = view->shape[0] * view->item_size;
    bool marked = *format == '@';
    format += marked;
    uint8_t size = as_memoryview_format_size(*format);
    if (size == 0 || format[1]) {
        as_raise(vm, AS_VALUE_ERROR,
                 "memoryview: destination format must be a native single character format prefixed with an optional '@'");
        return false;
    }
    if (!is_byte_format(view->format) && !is_byte_format(*format)) {
        as_raise(vm, AS_TYPE_ERROR, "memoryview: cannot cast between two non-byte formats");
        return false;
    }
    if (bytes % size != 0) {
        as_raise(vm, AS_TYPE_ERROR, "memoryview: length is not a multiple of itemsize");
        return false;
    }
    view->format = *format;
    view->is_marked = marked;
    view->item_size = size;
    as_strides(view)[0] = size;
    view->shape[0] = bytes / size;
    return true;
}

/* The flat view in the dimensions that a script wrote. */
static AsValue give_shape(AsVM *vm, const AsMemoryview *flat, AsValue shape, unsigned count)
{
    int64_t sizes[DIMENSIONS_MAX], product;
    if (!read_shape(vm, shape, sizes, &count) || !multiply(vm, sizes, count, &product)) { return AS_RAISED; }
    if (product != flat->shape[0]) {
        return as_raise(vm, AS_TYPE_ERROR, "memoryview: product(shape) * itemsize != buffer size");
    }
    AsMemoryview *made = derive(vm, flat, count);
    memcpy(made->shape, sizes, count * sizeof *sizes);
    int64_t stride = made->item_size;
    for (unsigned i = count; i-- > 0; stride *= sizes[i]) { as_strides(made)[i] = stride; }
    return export(made);
}

static AsValue memoryview_cast(AsVM *vm, AsValue *args)
{
    AsMemoryview *view = as_memoryview(args[0]);
    AsValue shape = args[2];
    bool shaped = !as_is_undefined(shape);
    if (!as_is_str(args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "cast() argument 'format' must be str, not %B", args[1]);
    }
    if (!as_memoryview_check_held(vm, view)) { return AS_RAISED; }
    if (shaped && !as_is_list(shape) && !as_is_tuple(shape)) {
        return as_raise(vm, AS_TYPE_ERROR, "shape must be a list or a tuple");
    }
    size_t count = !shaped ? 1 : as_is_list(shape) ? as_list(shape)->length : as_tuple(shape)->length;
    if (!check_dimensions(vm, view, shaped, count)) { return AS_RAISED; }
    AsMemoryview *flat = derive(vm, view, 1);
    flat->shape[0] = as_memoryview_count(view);
    if (!set_format(vm, flat, as_str(args[1])->data)) { return AS_RAISED; }
    return shaped ? give_shape(vm, flat, shape, (unsigned)count) : export(flat);
}

static AsValue memoryview_hex(AsVM *vm, AsValue *args)
{
    if (!as_memoryview_check_held(vm, as_memoryview(args[0]))) { return AS_RAISED; }
    AsValue bytes = bytes_of(vm, as_memoryview(args[0]), false);
    if (as_raised(bytes)) { return bytes; }
    as_root(vm, bytes);
    return as_bytes_hex(vm, bytes, args[1], args[2]);
}

static const AsMethod methods[] = {
    {"__new__(cls, object)", memoryview_new},
    {"__enter__(self, /)", memoryview_enter},
    {"__exit__(self, /, *args)", memoryview_release},
    {"cast(self, /, format, shape=UNSET)", memoryview_cast},
    {"hex(self, /, sep=UNSET, bytes_per_sep=1)", memoryview_hex},
    {"release(self, /)", memoryview_release},
    {"tobytes(self, /, order='C')", memoryview_tobytes},
    {"tolist(self, /)", memoryview_tolist},
    {"toreadonly(self, /)", memoryview_toreadonly},
    {NULL, NULL},
};

/* ---- attributes ---- */

static AsValue get_obj(AsVM *vm, AsValue self)
{
    return as_memoryview_check_held(vm, as_memoryview(self)) ? as_memoryview(self)->owner : AS_RAISED;
}

static AsValue get_nbytes(AsVM *vm, AsValue self)
{
    const AsMemoryview *view = as_memoryview(self);
    return as_memoryview_check_held(vm, view) ? as_small_value(as_memoryview_count(view) * view->item_size) : AS_RAISED;
}

static AsValue get_itemsize(AsVM *vm, AsValue self)
{
    const AsMemoryview *view = as_memoryview(self);
    return as_memoryview_check_held(vm, view) ? as_small_value(view->item_size) : AS_RAISED;
}

static AsValue get_format(AsVM *vm, AsValue self)
{
    const AsMemoryview *view = as_memoryview(self);
    char text[] = {'@', view->format};
    return as_memoryview_check_held(vm, view) ? as_str_from(vm, text + !view->is_marked, 1u + view->is_marked) : AS_RAISED;
}

static AsValue get_readonly(AsVM *vm, AsValue self)
{
    return as_memoryview_check_held(vm, as_memoryview(self)) ? as_bool(as_memoryview(self)->read_only) : AS_RAISED;
}

static AsValue get_ndim(AsVM *vm, AsValue self)
{
    const AsMemoryview *view = as_memoryview(self);
    return as_memoryview_check_held(vm, view) ? as_small_value(view->dimensions) : AS_RAISED;
}

static AsValue numbers(AsVM *vm, const AsMemoryview *view, const int64_t *from)
{
    AsValue items[DIMENSIONS_MAX];
    if (!as_memoryview_check_held(vm, view)) { return AS_RAISED; }
    for (unsigned i = 0; i < view->dimensions; i++) { items[i] = as_int_from_i64(vm, from[i]); }
    return as_tuple_from(vm, items, view->dimensions);
}

static AsValue get_shape(AsVM *vm, AsValue self)
{
    AsMemoryview *view = as_memoryview(self);
    return numbers(vm, view, view->shape);
}

static AsValue get_strides(AsVM *vm, AsValue self)
{
    AsMemoryview *view = as_memoryview(self);
    return numbers(vm, view, as_strides(view));
}

static AsValue get_suboffsets(AsVM *vm, AsValue self)
{
    return as_memoryview_check_held(vm, as_memoryview(self)) ? vm->empty_tuple : AS_RAISED;
}

static AsValue get_c_contiguous(AsVM *vm, AsValue self)
{
    AsMemoryview *view = as_memoryview(self);
    return as_memoryview_check_held(vm, view) ? as_bool(as_memoryview_is_contiguous(view, false)) : AS_RAISED;
}

static AsValue get_f_contiguous(AsVM *vm, AsValue self)
{
    AsMemoryview *view = as_memoryview(self);
    return as_memoryview_check_held(vm, view) ? as_bool(as_memoryview_is_contiguous(view, true)) : AS_RAISED;
}

static AsValue get_contiguous(AsVM *vm, AsValue self)
{
    AsValue rows = get_c_contiguous(vm, self);
    return rows == AS_FALSE ? get_f_contiguous(vm, self) : rows;
}

static const AsGetSet getsets[] = {
    {"obj", get_obj}, {"nbytes", get_nbytes}, {"itemsize", get_itemsize}, {"format", get_format},
    {"readonly", get_readonly}, {"ndim", get_ndim}, {"shape", get_shape}, {"strides", get_strides},
    {"suboffsets", get_suboffsets}, {"contiguous", get_contiguous}, {"c_contiguous", get_c_contiguous},
    {"f_contiguous", get_f_contiguous}, {NULL, NULL},
};

const AsTypeSpec as_memoryview_spec = {
    .name = "memoryview",
    .doc = "Create a new memoryview object which references the given object.",
    .size = sizeof(AsMemoryview), .flags = AS_TYPE_FINAL, .mark = mark,
    .slots = {
        .repr = slot_repr, .hash = slot_hash, .compare = as_memoryview_compare, .length = slot_length,
        .get_item = slot_get_item, .set_item = slot_set_item, .iter = slot_iter,
    },
    .methods = methods, .getsets = getsets,
};
