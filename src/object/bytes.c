#include "object/bytes_impl.h"

#include "base/search.h"
#include "base/siphash.h"
#include "object/class.h"
#include "object/codec.h"
#include "object/error.h"
#include "object/items.h"
#include "object/int.h"
#include "object/list.h"
#include "object/op.h"
#include "object/percent.h"
#include "object/range.h"
#include "object/sequence.h"
#include "object/str.h"
#include "object/str_impl.h"
#include "object/tuple.h"

/* Making. */

AsValue as_bytes_try_new(AsVM *vm, size_t size)
{
    // What CPython's header leaves of the largest size.
    if (size > INT64_MAX - 33) { return as_raise(vm, AS_OVERFLOW_ERROR, "byte string is too large"); }
    AsBytes *bytes = as_heap_try_new(vm, AS_KIND_BYTES, sizeof *bytes + size + 1);
    if (!bytes) { return AS_RAISED; }
    bytes->size = size;
    return as_value(bytes);
}

AsValue as_bytes_from(AsVM *vm, const void *data, size_t size)
{
    if (size == 0 && !as_is_undefined(vm->empty_bytes)) { return vm->empty_bytes; }
    AsBytes *bytes = as_heap_new(vm, AS_KIND_BYTES, sizeof *bytes + size + 1);
    bytes->size = size;
    if (size) { memcpy(bytes->data, data, size); }
    return as_value(bytes);
}

AsValue as_bytes_like(AsVM *vm, AsValue self, const void *data, size_t size)
{
    if (as_is_bytearray(self)) { return as_bytearray_from(vm, data, size); }
    if (size < 4096) { return as_bytes_from(vm, data, size); }
    AsValue result = as_bytes_try_new(vm, size);
    if (!as_raised(result)) { memcpy(as_bytes(result)->data, data, size); }
    return result;
}

AsValue as_bytes_part(AsVM *vm, AsValue self, size_t from, size_t to)
{
    AsView view = as_bytes_view_of(self);
    if (from == 0 && to == view.size && as_is_exact(self, AS_KIND_BYTES)) { return self; }
    return as_bytes_like(vm, self, view.data + from, to - from);
}

AsValue as_bytes_from_buffer(AsVM *vm, AsValue self, AsBuffer *buffer)
{
    AsValue result = as_bytes_like(vm, self, buffer->data, buffer->size);
    as_buffer_clear(buffer);
    return result;
}

/* Looking in. */

AsView as_bytes_view_of(AsValue v)
{
    if (as_is_bytes(v)) { return (AsView){as_bytes(v)->data, as_bytes(v)->size}; }
    return (AsView){as_bytearray(v)->data, as_bytearray(v)->size};
}

static bool view_memory(AsMemoryview *view, const uint8_t **data, size_t *size)
{
    if (as_is_undefined(view->owner) || !as_memoryview_is_contiguous(view, false)) { return false; }
    AsView whole = as_bytes_view_of(view->owner);
    size_t offset = view->offset < whole.size ? view->offset : whole.size;
    size_t wanted = (size_t)as_memoryview_count(view) * view->item_size;
    *data = whole.data + offset;
    *size = wanted < whole.size - offset ? wanted : whole.size - offset;
    return true;
}

bool as_bytes_view(AsValue v, const uint8_t **data, size_t *size)
{
    if (as_is_kind(v, AS_KIND_MEMORYVIEW)) { return view_memory((AsMemoryview *)as_object(v), data, size); }
    if (!as_is_bytes(v) && !as_is_bytearray(v)) { return false; }
    AsView view = as_bytes_view_of(v);
    *data = view.data;
    *size = view.size;
    return true;
}

bool as_bytes_arg(AsVM *vm, AsValue v, const uint8_t **data, size_t *size)
{
    if (as_bytes_view(v, data, size)) { return true; }
    as_raise(vm, AS_TYPE_ERROR, "a bytes-like object is required, not '%T'", v);
    return false;
}

bool as_bytes_byte_arg(AsVM *vm, AsValue v, const char *noun, uint8_t *out)
{
    int64_t value;
    AsValue plain = as_index_value(vm, v);
    if (as_raised(plain)) { return false; }
    if (as_int_to_i64(plain, &value) && value >= 0 && value < 256) {
        *out = (uint8_t)value;
        return true;
    }
    as_raise(vm, AS_VALUE_ERROR, "%s must be in range(0, 256)", noun);
    return false;
}

AsValue as_bytes_repr(AsVM *vm, const uint8_t *data, size_t size, bool in_array)
{
    bool single = size && memchr(data, '\'', size), doubled = size && memchr(data, '"', size);
    char quote = single && !doubled ? '"' : '\'';
    AsBuffer out;
    as_buffer_init(&out);
    if (size > AS_STR_MAX || !as_str_reserve(vm, &out, size + 3)) {
        return size > AS_STR_MAX ? as_raise_memory(vm) : AS_RAISED;
    }
    as_buffer_add_byte(&out, 'b');
    as_buffer_add_byte(&out, quote);
    for (size_t i = 0; i < size; i++) {
        uint8_t c = data[i];
        if (c == (uint8_t)quote || c == '\\' || (c == '\'' && in_array)) {
            as_buffer_add_byte(&out, '\\');
            as_buffer_add_byte(&out, (char)c);
        } else if (c == '\n' || c == '\r' || c == '\t') {
            as_buffer_add_byte(&out, '\\');
            as_buffer_add_byte(&out, c == '\n' ? 'n' : c == '\r' ? 'r' : 't');
        } else if (c < ' ' || c >= 0x7f) {
            as_buffer_printf(&out, "\\x%02x", c);
        } else {
            as_buffer_add_byte(&out, (char)c);
        }
    }
    as_buffer_add_byte(&out, quote);
    return as_str_from_buffer(vm, &out);
}

/* Constructors. */

/* The rest of an iterator, which iterable made. */
static bool read_iterator(AsVM *vm, AsValue iterator, AsValue iterable, const char *noun, AsBuffer *out)
{
    int64_t hint;
    as_root(vm, iterator);
    if (!as_op_length_hint(vm, iterable, 0, &hint)) { return false; }
    // Not by way of a list: an item that is none ends it, and the iterator's others are left to its owner.
    for (;;) {
        AsValue item = as_op_next(vm, iterator);
        uint8_t byte;
        if (item == AS_STOP) { return true; }
        if (as_raised(item) || !as_bytes_byte_arg(vm, item, noun, &byte)) { return false; }
        as_buffer_add_byte(out, (char)byte);
    }
}

bool as_bytes_read_iterable(AsVM *vm, AsValue iterable, const char *noun, AsBuffer *out)
{
    AsValue iterator = as_op_iter(vm, iterable);
    return !as_raised(iterator) && read_iterator(vm, iterator, iterable, noun, out);
}

static bool add_bytes(AsVM *vm, AsBuffer *out, const void *data, size_t size)
{
    if (!as_buffer_try_reserve(out, size)) {
        as_raise_memory(vm);
        return false;
    }
    as_buffer_add(out, data, size);
    return true;
}

/* bytes(n): that many zeros. n is the plain int of count. */
static bool read_count(AsVM *vm, AsValue count, AsValue n, size_t *out)
{
    int64_t size;
    if (!as_int_to_i64(n, &size)) {
        as_raise(vm, AS_OVERFLOW_ERROR, "cannot fit '%T' into an index-sized integer", count);
        return false;
    }
    if (size < 0) {
        as_raise(vm, AS_VALUE_ERROR, "negative count");
        return false;
    }
    *out = (size_t)size;
    return true;
}

static bool add_encoded(AsVM *vm, AsBuffer *out, AsValue text, const char *encoding, const char *errors)
{
    if (!encoding) {
        as_raise(vm, AS_TYPE_ERROR, "string argument without an encoding");
        return false;
    }
    AsValue bytes = as_str_encode(vm, text, encoding, errors ? errors : "strict");
    return !as_raised(bytes) && add_bytes(vm, out, as_bytes(bytes)->data, as_bytes(bytes)->size);
}

static bool add_object(AsVM *vm, AsBuffer *out, AsValue source, const char *type, size_t *zeros)
{
    const uint8_t *data;
    size_t size;
    if (as_bytes_view(source, &data, &size)) { return add_bytes(vm, out, data, size); }
    if (as_is_kind(source, AS_KIND_MEMORYVIEW) && !as_is_undefined(((AsMemoryview *)as_object(source))->owner)) {
        return as_memoryview_gather(vm, (AsMemoryview *)as_object(source), false, out);
    }
    if (as_is_int(source) || as_type_of(vm, source)->slots.index) {
        AsValue count = as_index_value(vm, source);
        if (!as_raised(count)) { return read_count(vm, source, count, zeros); }
        // One whose __index__ is wrong may still be iterable.
        if (!as_error_is(vm, AS_TYPE_ERROR)) { return false; }
        as_error_clear(vm);
    }
    AsValue iterator = as_op_iter(vm, source);
    if (as_raised(iterator)) {
        if (as_error_is(vm, AS_TYPE_ERROR)) {
            as_error_clear(vm);
            as_raise(vm, AS_TYPE_ERROR, "cannot convert '%T' object to %s", source, type);
        }
        return false;
    }
    return read_iterator(vm, iterator, source, strcmp(type, "bytes") == 0 ? "bytes" : "byte", out);
}

bool as_bytes_read_source(AsVM *vm, const AsValue *args, const char *type, AsBuffer *out, size_t *zeros)
{
    const char *encoding, *errors;
    AsValue source = args[0];
    *zeros = 0;
    if (!as_codec_name_arg(vm, args[1], type, "encoding", &encoding) ||
        !as_codec_name_arg(vm, args[2], type, "errors", &errors)) {
        return false;
    }
    if (as_is_str(source)) { return add_encoded(vm, out, source, encoding, errors); }
    if (encoding || errors) {
        as_raise(vm, AS_TYPE_ERROR, "%s without a string argument", encoding ? "encoding" : "errors");
        return false;
    }
    return as_is_undefined(source) || add_object(vm, out, source, type, zeros);
}

/* bytes(x) where x has __bytes__: AS_UNDEFINED if it has not. */
static AsValue call_bytes(AsVM *vm, AsValue x)
{
    if (as_is_bytes(x) && as_is_exact(x, AS_KIND_BYTES)) { return x; }
    AsValue made = as_call_special(vm, x, AS_NAME___bytes__, NULL, 0);
    if (as_raised(made) || as_is_undefined(made) || as_is_bytes(made)) { return made; }
    return as_raise(vm, AS_TYPE_ERROR, "__bytes__ returned non-bytes (type %T)", made);
}

/* An instance of cls; data NULL: zeros. */
static AsValue bytes_instance(AsVM *vm, AsType *cls, const void *data, size_t size)
{
    AsValue made;
    if (cls != vm->types[AS_KIND_BYTES]) {
        AsBytes *bytes = (AsBytes *)as_instance_new(vm, cls, size + 1);
        bytes->size = size;
        made = as_value(bytes);
    } else if (size == 0) {
        return as_bytes_from(vm, NULL, 0);
    } else {
        made = as_bytes_try_new(vm, size);
    }
    if (!as_raised(made) && data && size) { memcpy(as_bytes(made)->data, data, size); }
    return made;
}

static AsValue bytes_new(AsVM *vm, AsValue *args)
{
    AsType *cls = as_type(args[0]);
    bool exact = cls == vm->types[AS_KIND_BYTES];
    if (!as_is_undefined(args[1]) && as_is_undefined(args[2]) && as_is_undefined(args[3])) {
        AsValue made = call_bytes(vm, args[1]);
        if (as_raised(made) || (exact && !as_is_undefined(made))) { return made; }
        if (!as_is_undefined(made)) { return bytes_instance(vm, cls, as_bytes(made)->data, as_bytes(made)->size); }
    }
    AsBuffer out;
    size_t zeros;
    AsValue result = AS_RAISED;
    as_buffer_init(&out);
    if (as_bytes_read_source(vm, args + 1, "bytes", &out, &zeros)) {
        result = bytes_instance(vm, cls, out.data, zeros ? zeros : out.size);
    }
    as_buffer_clear(&out);
    return result;
}

/* Slots. */

static AsValue slot_repr(AsVM *vm, AsValue self)
{
    return as_bytes_repr(vm, as_bytes(self)->data, as_bytes(self)->size, false);
}

static bool slot_hash(AsVM *vm, AsValue self, int64_t *out)
{
    AsBytes *bytes = as_bytes(self);
    if (bytes->hash == 0 && bytes->size > 0) {
        int64_t hash = (int64_t)as_siphash13(vm->hash_key, bytes->data, bytes->size);
        bytes->hash = hash == -1 ? -2 : hash;
    }
    *out = bytes->hash;
    return true;
}

bool as_bytes_slot_length(AsVM *vm, AsValue self, int64_t *out)
{
    *out = (int64_t)as_bytes_view_of(self).size;
    return true;
}

AsValue as_bytes_slot_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    AsView a, b;
    if (!as_bytes_view(self, &a.data, &a.size) || !as_bytes_view(other, &b.data, &b.size)) { return AS_NOT_IMPLEMENTED; }
    if (as_is_bytes(self) && as_is_kind(other, AS_KIND_MEMORYVIEW)) { return AS_NOT_IMPLEMENTED; } // the view knows its format
    size_t common = a.size < b.size ? a.size : b.size;
    int order = common ? memcmp(a.data, b.data, common) : 0;
    if (order == 0) { order = (a.size > b.size) - (a.size < b.size); }
    switch (op) {
    case AS_EQ: return as_bool(order == 0);
    case AS_NE: return as_bool(order != 0);
    case AS_LT: return as_bool(order < 0);
    case AS_LE: return as_bool(order <= 0);
    case AS_GT: return as_bool(order > 0);
    default: return as_bool(order >= 0);
    }
}

bool as_bytes_slot_contains(AsVM *vm, AsValue self, AsValue item, bool *out)
{
    AsView part;
    uint8_t byte;
    AsValue number = AS_UNDEFINED;
    if (as_is_int(item) || as_type_of(vm, item)->slots.index) {
        number = as_index_value(vm, item);
        if (as_raised(number)) { // then it is taken for bytes
            as_error_clear(vm);
            number = AS_UNDEFINED;
        }
    }
    if (!as_is_undefined(number)) {
        if (!as_bytes_byte_arg(vm, number, "byte", &byte)) { return false; }
        part = (AsView){&byte, 1};
    } else if (!as_bytes_arg(vm, item, &part.data, &part.size)) {
        return false;
    }
    AsView view = as_bytes_view_of(self);
    *out = as_search_first(view.data, view.size, part.data, part.size) != AS_NOT_FOUND;
    return true;
}

static AsValue get_slice(AsVM *vm, AsValue self, AsValue slice)
{
    AsBytes *bytes = as_bytes(self);
    int64_t start, stop, step, count;
    if (!as_slice_unpack(vm, slice, (int64_t)bytes->size, &start, &stop, &step, &count)) { return AS_RAISED; }
    if (count <= 0) { return as_bytes_from(vm, NULL, 0); }
    if (step == 1) { return as_bytes_part(vm, self, (size_t)start, (size_t)(start + count)); }
    AsValue result = as_bytes_try_new(vm, (size_t)count);
    if (as_raised(result)) { return result; }
    for (int64_t i = 0; i < count; i++) { as_bytes(result)->data[i] = bytes->data[start + i * step]; }
    return result;
}

static AsValue slot_get_item(AsVM *vm, AsValue self, AsValue key)
{
    int64_t i, size = (int64_t)as_bytes(self)->size;
    if (as_is_slice(key)) { return get_slice(vm, self, key); }
    if (!as_is_int(key) && !as_type_of(vm, key)->slots.index) {
        return as_raise(vm, AS_TYPE_ERROR, "byte indices must be integers or slices, not %T", key);
    }
    if (!as_sequence_index(vm, key, &i)) { return AS_RAISED; }
    if (i < 0) { i += size; }
    if (i < 0 || i >= size) { return as_raise(vm, AS_INDEX_ERROR, "index out of range"); }
    return as_small_value(as_bytes(self)->data[i]);
}

bool as_bytes_repeated_size(AsVM *vm, AsView view, int64_t count, size_t *out)
{
    *out = 0;
    if (count <= 0 || view.size == 0) { return true; }
    if ((size_t)count > SIZE_MAX / 2 / view.size) {
        as_raise_memory(vm);
        return false;
    }
    *out = (size_t)count * view.size;
    return true;
}

void as_bytes_fill_repeated(uint8_t *out, size_t size, AsView view)
{
    as_fill_repeated(out, size, view.data, view.size);
}

static AsValue slot_concat(AsVM *vm, AsValue left, AsValue right)
{
    AsView a = as_bytes_view_of(left), b;
    if (!as_bytes_view(right, &b.data, &b.size)) {
        return as_raise(vm, AS_TYPE_ERROR, "can't concat %T to %T", right, left);
    }
    if (a.size == 0 && as_is_exact(right, AS_KIND_BYTES)) { return right; }
    if (b.size == 0 && as_is_exact(left, AS_KIND_BYTES)) { return left; }
    AsValue result = as_bytes_try_new(vm, a.size + b.size);
    if (as_raised(result)) { return result; }
    if (a.size) { memcpy(as_bytes(result)->data, a.data, a.size); }
    if (b.size) { memcpy(as_bytes(result)->data + a.size, b.data, b.size); }
    return result;
}

static AsValue slot_repeat(AsVM *vm, AsValue self, int64_t count)
{
    AsBytes *bytes = as_bytes(self);
    if (count == 1 && as_is_exact(self, AS_KIND_BYTES)) { return self; }
    if (count > 0 && bytes->size > 0 && count > INT64_MAX / (int64_t)bytes->size) {
        return as_raise(vm, AS_OVERFLOW_ERROR, "repeated bytes are too long");
    }
    AsView view = {bytes->data, bytes->size};
    size_t size;
    if (!as_bytes_repeated_size(vm, view, count, &size)) { return AS_RAISED; }
    if (size == 0) { return as_bytes_from(vm, NULL, 0); }
    AsValue result = size > INT64_MAX - 33 ? as_raise_memory(vm) : as_bytes_try_new(vm, size);
    if (!as_raised(result)) { as_bytes_fill_repeated(as_bytes(result)->data, size, view); }
    return result;
}

static AsValue slot_binary(AsVM *vm, AsBinaryOp op, AsValue left, AsValue right)
{
    if (op != AS_MOD || !as_is_bytes(left)) { return AS_NOT_IMPLEMENTED; }
    return as_percent_bytes(vm, (const char *)as_bytes(left)->data, as_bytes(left)->size, right);
}

static AsValue bytes_getnewargs(AsVM *vm, AsValue *args)
{
    AsValue plain = as_bytes_part(vm, args[0], 0, as_bytes(args[0])->size);
    return as_raised(plain) ? plain : as_tuple_from(vm, &plain, 1);
}

static AsValue bytes_bytes(AsVM *vm, AsValue *args)
{
    return as_bytes_part(vm, args[0], 0, as_bytes(args[0])->size);
}

static AsValue bytes_sizeof(AsVM *vm, AsValue *args)
{
    return as_small_value(33 + (int64_t)as_bytes(args[0])->size); // what CPython's bytes object takes
}

const AsMethod as_bytes_methods[] = {
    {"__new__(cls, source=UNSET, encoding=UNSET, errors=UNSET)", bytes_new},
    {"__getnewargs__(self, /)", bytes_getnewargs},
    {"__bytes__(self, /)", bytes_bytes},
    {"__sizeof__(self, /)", bytes_sizeof},
    AS_BYTES_METHOD_ROWS,
    {NULL, NULL},
};

const AsTypeSpec as_bytes_spec = {
    .name = "bytes",
    .doc = "bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\n"
           "bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer\nbytes(int) -> bytes object of size given by the "
           "parameter initialized with null bytes\nbytes() -> empty bytes object",
    .size = sizeof(AsBytes),
    .slots = {
        .repr = slot_repr, .str = slot_repr, .hash = slot_hash, .compare = as_bytes_slot_compare, .length = as_bytes_slot_length,
        .get_item = slot_get_item, .contains = as_bytes_slot_contains, .iter = as_bytes_slot_iter, .binary = slot_binary,
        .concat = slot_concat, .repeat = slot_repeat,
    },
    .methods = as_bytes_methods,
};

/* The iterator of bytes and bytearray. */

typedef struct BytesIterator {
    AsObject header;
    AsValue bytes; /* AS_UNDEFINED at the end */
    size_t index;
} BytesIterator;

AsValue as_bytes_slot_iter(AsVM *vm, AsValue self)
{
    AsKind kind = as_is_kind(self, AS_KIND_BYTEARRAY) ? AS_KIND_BYTEARRAY_ITERATOR : AS_KIND_BYTES_ITERATOR;
    BytesIterator *iterator = as_heap_new(vm, kind, sizeof *iterator);
    as_write(iterator, &iterator->bytes, self);
    return as_value(iterator);
}

static AsValue iterator_next(AsVM *vm, AsValue self)
{
    BytesIterator *iterator = (BytesIterator *)as_object(self);
    if (as_is_undefined(iterator->bytes)) { return AS_STOP; }
    AsView view = as_bytes_view_of(iterator->bytes);
    if (iterator->index < view.size) { return as_small_value(view.data[iterator->index++]); }
    as_write(iterator, &iterator->bytes, AS_UNDEFINED);
    return AS_STOP;
}

static void iterator_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((BytesIterator *)self)->bytes);
}

static AsValue iterator_length_hint(AsVM *vm, AsValue *args)
{
    BytesIterator *iterator = (BytesIterator *)as_object(args[0]);
    if (as_is_undefined(iterator->bytes)) { return as_small_value(0); }
    size_t size = as_bytes_view_of(iterator->bytes).size;
    return as_small_value(iterator->index < size ? (int64_t)(size - iterator->index) : 0);
}

static AsValue iterator_reduce(AsVM *vm, AsValue *args)
{
    const BytesIterator *iterator = (BytesIterator *)as_object(args[0]);
    if (as_is_undefined(iterator->bytes)) { return as_items_reduced(vm, AS_NAME_iter, vm->empty_tuple, AS_UNDEFINED); }
    return as_items_reduced(vm, AS_NAME_iter, iterator->bytes, as_small_value((int64_t)iterator->index));
}

static AsValue iterator_setstate(AsVM *vm, AsValue *args)
{
    BytesIterator *iterator = (BytesIterator *)as_object(args[0]);
    int64_t index, length = as_is_undefined(iterator->bytes) ? 0 : (int64_t)as_bytes_view_of(iterator->bytes).size;
    if (!as_items_state(vm, args[1], 0, length, &index)) { return AS_RAISED; }
    iterator->index = (size_t)index;
    return AS_NONE;
}

static const AsMethod iterator_methods[] = {
    {"__length_hint__(self, /)", iterator_length_hint},
    {"__reduce__(self, /)", iterator_reduce, "Return state information for pickling."},
    {"__setstate__(self, state, /)", iterator_setstate, "Set state information for unpickling."},
    {NULL, NULL},
};

#define ITERATOR(symbol, type_name)                                             \
    const AsTypeSpec symbol = {                                                 \
        .name = type_name, .size = sizeof(BytesIterator), .mark = iterator_mark, \
        .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,                                \
        .slots = {.iter = as_iter_self, .next = iterator_next},                 \
        .methods = iterator_methods,                                            \
    }
ITERATOR(as_bytes_iterator_spec, "bytes_iterator");
ITERATOR(as_bytearray_iterator_spec, "bytearray_iterator");
#undef ITERATOR
