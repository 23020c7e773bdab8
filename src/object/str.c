#include "object/str_impl.h"

#include "base/buffer.h"
#include "base/search.h"
#include "base/siphash.h"
#include "object/class.h"
#include "object/error.h"
#include "object/int.h"
#include "object/items.h"
#include "object/op.h"
#include "object/float.h"
#include "object/range.h"
#include "object/sequence.h"

/* Making. */

static AsStr *new_str(AsVM *vm, size_t size, size_t length)
{
    AsStr *s = as_heap_new(vm, AS_KIND_STR, as_str_object_size(size));
    s->data = s->inline_data;
    s->size = (uint32_t)size;
    s->length = (uint32_t)length;
    return s;
}

AsValue as_str_try_new(AsVM *vm, size_t size, size_t length)
{
    if (size > AS_STR_MAX) { return as_raise_memory(vm); }
    AsStr *s = as_heap_try_new(vm, AS_KIND_STR, as_str_object_size(size));
    if (!s) { return AS_RAISED; }
    s->data = s->inline_data;
    s->size = (uint32_t)size;
    s->length = (uint32_t)length;
    return as_value(s);
}

AsValue as_str_from(AsVM *vm, const char *data, size_t size)
{
    if (size == 0 && !as_is_undefined(vm->empty_str)) { return vm->empty_str; }
    if (size == 1) { return as_str_from_code_point(vm, (unsigned char)data[0]); }
    AsStr *s = new_str(vm, size, as_utf8_count(data, size));
    if (size) { memcpy(s->data, data, size); }
    return as_value(s);
}

AsValue as_str_from_ascii(AsVM *vm, const char *data, size_t size)
{
    AsStr *s = new_str(vm, size, size);
    memcpy(s->data, data, size);
    return as_value(s);
}

AsValue as_str_from_text(AsVM *vm, const char *text)
{
    return as_str_from(vm, text, strlen(text));
}

AsValue as_str_from_code_point(AsVM *vm, uint32_t c)
{
    if (c < 256 && !as_is_undefined(vm->latin1[c])) { return vm->latin1[c]; }
    char bytes[4];
    size_t size = as_utf8_encode(c, bytes);
    AsStr *s = new_str(vm, size, 1);
    memcpy(s->data, bytes, size);
    return as_value(s);
}

void as_str_buffer_init(AsVM *vm, AsBuffer *buffer)
{
    *buffer = vm->spare_buffer;
    buffer->size = 0;
    as_buffer_init(&vm->spare_buffer);
}

void as_str_buffer_clear(AsVM *vm, AsBuffer *buffer)
{
    enum { SPARE_MAX = 4096 };
    if (vm->spare_buffer.data || buffer->capacity > SPARE_MAX) {
        as_buffer_clear(buffer);
        return;
    }
    vm->spare_buffer = *buffer;
    as_buffer_init(buffer);
}

AsValue as_str_from_buffer(AsVM *vm, AsBuffer *buffer)
{
    AsValue result;
    if (buffer->size < 4096) {
        result = as_str_from(vm, buffer->data, buffer->size);
    } else {
        result = as_str_try_new(vm, buffer->size, as_utf8_count(buffer->data, buffer->size));
        if (!as_raised(result)) { memcpy(as_str(result)->data, buffer->data, buffer->size); }
    }
    as_str_buffer_clear(vm, buffer);
    return result;
}

AsValue as_str_part(AsVM *vm, const AsStr *s, size_t from, size_t to)
{
    if (from == 0 && to == s->size && s->header.shape->exact) { return as_value(s); }
    size_t size = to - from;
    if (size <= 1 || !as_str_is_ascii(s)) {
        return as_str_from(vm, s->data + from, size);
    }
    AsStr *part = new_str(vm, size, size);
    memcpy(part->data, s->data + from, size);
    return as_value(part);
}

/* Comparing. */

/* Over the representation that CPython would choose: 1, 2 or 4 bytes for each code point. */
static uint64_t hash_code_points(AsVM *vm, const AsStr *s)
{
    const char *p = s->data, *end = s->data + s->size;
    uint32_t max = 0;
    while (p < end) {
        uint32_t c = as_str_next(&p);
        if (c > max) { max = c; }
    }
    AsSipHash hash;
    as_siphash_init(&hash, vm->hash_key);
    unsigned width = max < 0x100 ? 1 : max < 0x10000 ? 2 : 4;
    for (p = s->data; p < end;) { as_siphash_add(&hash, as_str_next(&p), width); }
    return as_siphash_finish(&hash);
}

int64_t as_str_hash_anew(AsVM *vm, AsStr *s)
{
    if (s->size == 0) { return 0; }
    uint64_t bits = as_str_is_ascii(s) ? as_siphash13(vm->hash_key, s->data, s->size) : hash_code_points(vm, s);
    int64_t hash = (int64_t)bits;
    return s->hash = hash == -1 ? -2 : hash;
}

bool as_str_equal(const AsStr *a, const AsStr *b)
{
    if (a == b) { return true; }
    if (a->size != b->size || (a->interned && b->interned)) { return false; }
    if (a->hash && b->hash && a->hash != b->hash) { return false; }
    return memcmp(a->data, b->data, a->size) == 0;
}

// UTF-8 sorts as its code points do.
int as_str_compare(const AsStr *a, const AsStr *b)
{
    size_t size = a->size < b->size ? a->size : b->size;
    int order = memcmp(a->data, b->data, size);
    return order ? order : (a->size > b->size) - (a->size < b->size);
}

bool as_str_contains(const AsStr *s, const AsStr *part)
{
    return as_search_first(s->data, s->size, part->data, part->size) != AS_NOT_FOUND;
}

bool as_str_equals_text(AsValue v, const char *text)
{
    if (!as_is_str(v)) { return false; }
    size_t size = strlen(text);
    return as_str(v)->size == size && memcmp(as_str(v)->data, text, size) == 0;
}

/* Every step-th of count code points from start, whatever the direction. */
static AsValue stepped_slice(AsVM *vm, AsStr *s, int64_t start, int64_t step, int64_t count)
{
    if (as_str_is_ascii(s)) {
        AsValue result = as_str_try_new(vm, (size_t)count, (size_t)count);
        if (as_raised(result)) { return result; }
        for (int64_t i = 0; i < count; i++) { as_str(result)->data[i] = s->data[start + i * step]; }
        return result;
    }
    AsBuffer out;
    as_buffer_init(&out);
    for (int64_t i = 0; i < count; i++) {
        size_t offset = as_str_offset(vm, s, (size_t)(start + i * step));
        as_buffer_add(&out, s->data + offset, as_str_sequence_size(s->data[offset]));
    }
    return as_str_from_buffer(vm, &out);
}

static AsValue get_slice(AsVM *vm, AsStr *s, AsValue slice)
{
    int64_t start, stop, step, count;
    if (!as_slice_unpack(vm, slice, s->length, &start, &stop, &step, &count)) { return AS_RAISED; }
    if (count <= 0) { return vm->empty_str; }
    if (step == 1) { return as_str_slice(vm, s, (size_t)start, (size_t)(start + count)); }
    if (count == 1) { return as_str_item(vm, s, (size_t)start); }
    return stepped_slice(vm, s, start, step, count);
}

/* Putting together. */

AsValue as_str_join(AsVM *vm, const AsValue *parts, size_t count)
{
    size_t size = 0, length = 0;
    for (size_t i = 0; i < count; i++) {
        size += as_str(parts[i])->size;
        length += as_str(parts[i])->length;
        if (size > AS_STR_MAX) { return as_raise_memory(vm); }
    }
    if (size == 0) { return vm->empty_str; }
    AsValue result = as_str_try_new(vm, size, length);
    if (as_raised(result)) { return result; }
    char *out = as_str(result)->data;
    for (size_t i = 0; i < count; i++) {
        memcpy(out, as_str(parts[i])->data, as_str(parts[i])->size);
        out += as_str(parts[i])->size;
    }
    return result;
}

AsValue as_str_repeat(AsVM *vm, AsValue v, int64_t count)
{
    AsStr *s = as_str(v);
    if (count <= 0 || s->size == 0) { return vm->empty_str; }
    if (count == 1 && as_is_exact(v, AS_KIND_STR)) { return v; }
    if (count > INT64_MAX / s->length) { return as_raise(vm, AS_OVERFLOW_ERROR, "repeated string is too long"); }
    if ((uint64_t)count > AS_STR_MAX / s->size) { return as_raise_memory(vm); }
    AsValue result = as_str_try_new(vm, s->size * (size_t)count, s->length * (size_t)count);
    if (as_raised(result)) { return result; }
    as_fill_repeated(as_str(result)->data, s->size * (size_t)count, s->data, s->size);
    return result;
}

/* Slots. */

static AsValue slot_repr(AsVM *vm, AsValue self)
{
    return as_str_repr(vm, as_str(self));
}

static AsValue slot_str(AsVM *vm, AsValue self)
{
    return as_str_part(vm, as_str(self), 0, as_str(self)->size);
}

static bool slot_hash(AsVM *vm, AsValue self, int64_t *out)
{
    *out = as_str_hash(vm, as_str(self));
    return true;
}

static AsValue slot_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if (!as_is_str(self) || !as_is_str(other)) { return AS_NOT_IMPLEMENTED; }
    AsStr *a = as_str(self), *b = as_str(other);
    switch (op) {
    case AS_EQ: return as_bool(as_str_equal(a, b));
    case AS_NE: return as_bool(!as_str_equal(a, b));
    case AS_LT: return as_bool(as_str_compare(a, b) < 0);
    case AS_LE: return as_bool(as_str_compare(a, b) <= 0);
    case AS_GT: return as_bool(as_str_compare(a, b) > 0);
    default: return as_bool(as_str_compare(a, b) >= 0);
    }
}

static bool slot_length(AsVM *vm, AsValue self, int64_t *out)
{
    *out = as_str(self)->length;
    return true;
}

static AsValue slot_get_item(AsVM *vm, AsValue self, AsValue key)
{
    AsStr *s = as_str(self);
    if (as_is_slice(key)) { return get_slice(vm, s, key); }
    if (!as_is_int(key) && !as_type_of(vm, key)->slots.index) {
        return as_raise(vm, AS_TYPE_ERROR, "string indices must be integers, not '%T'", key);
    }
    int64_t i;
    if (!as_sequence_index(vm, key, &i)) { return AS_RAISED; }
    if (i < 0) { i += s->length; }
    if (i < 0 || i >= s->length) { return as_raise(vm, AS_INDEX_ERROR, "string index out of range"); }
    return as_str_item(vm, s, (size_t)i);
}

static bool slot_contains(AsVM *vm, AsValue self, AsValue item, bool *out)
{
    if (!as_is_str(item)) {
        as_raise(vm, AS_TYPE_ERROR, "'in <string>' requires string as left operand, not %T", item);
        return false;
    }
    *out = as_str_contains(as_str(self), as_str(item));
    return true;
}

static AsValue slot_iter(AsVM *vm, AsValue self)
{
    AsKind kind = as_str_is_ascii(as_str(self)) ? AS_KIND_STR_ASCII_ITERATOR : AS_KIND_STR_ITERATOR;
    AsStrIterator *iterator = as_heap_new(vm, kind, sizeof *iterator);
    as_write(iterator, &iterator->text, self);
    return as_value(iterator);
}

static AsValue slot_binary(AsVM *vm, AsBinaryOp op, AsValue left, AsValue right)
{
    return op == AS_MOD && as_is_str(left) ? as_str_percent(vm, left, right) : AS_NOT_IMPLEMENTED;
}

static AsValue slot_concat(AsVM *vm, AsValue self, AsValue other)
{
    if (as_is_str(other)) { return as_str_concat(vm, self, other); }
    return as_raise(vm, AS_TYPE_ERROR, "can only concatenate str (not \"%T\") to str", other);
}

static void mark(AsHeap *heap, AsObject *self)
{
    as_str_mark_store(heap, (AsStr *)self);
}

const AsTypeSpec as_str_spec = {
    .name = "str",
    .doc = "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\n"
           "A text: an immutable sequence of code points.",
    .size = sizeof(AsStr),
    .mark = mark,
    .slots = {
        .repr = slot_repr, .str = slot_str, .format = as_format_str, .hash = slot_hash, .compare = slot_compare,
        .length = slot_length, .get_item = slot_get_item, .contains = slot_contains, .iter = slot_iter,
        .binary = slot_binary, .concat = slot_concat, .repeat = as_str_repeat,
    },
    .methods = as_str_methods,
};

/* The iterator. */

static AsValue iterator_next(AsVM *vm, AsValue self)
{
    AsStrIterator *iterator = (AsStrIterator *)as_object(self);
    if (as_is_undefined(iterator->text)) { return AS_STOP; }
    AsStr *s = as_str(iterator->text);
    if (iterator->offset >= s->size) {
        as_write(iterator, &iterator->text, AS_UNDEFINED);
        return AS_STOP;
    }
    const char *p = s->data + iterator->offset;
    uint32_t c = as_str_next(&p);
    iterator->offset = (size_t)(p - s->data);
    return as_str_from_code_point(vm, c);
}

static void iterator_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsStrIterator *)self)->text);
}

static AsValue iterator_length_hint(AsVM *vm, AsValue *args)
{
    AsStrIterator *iterator = (AsStrIterator *)as_object(args[0]);
    if (as_is_undefined(iterator->text)) { return as_small_value(0); }
    AsStr *s = as_str(iterator->text);
    return as_small_value((int64_t)as_utf8_count(s->data + iterator->offset, s->size - iterator->offset));
}

static AsValue iterator_reduce(AsVM *vm, AsValue *args)
{
    const AsStrIterator *iterator = (AsStrIterator *)as_object(args[0]);
    if (as_is_undefined(iterator->text)) { return as_items_reduced(vm, AS_NAME_iter, vm->empty_str, AS_UNDEFINED); }
    size_t index = as_str_index(vm, as_str(iterator->text), iterator->offset);
    return as_items_reduced(vm, AS_NAME_iter, iterator->text, as_small_value((int64_t)index));
}

static AsValue iterator_setstate(AsVM *vm, AsValue *args)
{
    AsStrIterator *iterator = (AsStrIterator *)as_object(args[0]);
    AsStr *s = as_is_undefined(iterator->text) ? NULL : as_str(iterator->text);
    int64_t index;
    if (!as_items_state(vm, args[1], 0, s ? s->length : 0, &index)) { return AS_RAISED; }
    if (s) { iterator->offset = as_str_offset(vm, s, (size_t)index); }
    return AS_NONE;
}

static const AsMethod iterator_methods[] = {
    {"__length_hint__(self, /)", iterator_length_hint},
    {"__reduce__(self, /)", iterator_reduce, "Return state information for pickling."},
    {"__setstate__(self, state, /)", iterator_setstate, "Set state information for unpickling."},
    {NULL, NULL},
};

const AsTypeSpec as_str_iterator_spec = {
    .name = "str_iterator", .size = sizeof(AsStrIterator), .mark = iterator_mark, .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .slots = {.iter = as_iter_self, .next = iterator_next},
    .methods = iterator_methods,
};

// The same under the name that Python gives to the iterators of ASCII texts.
const AsTypeSpec as_str_ascii_iterator_spec = {
    .name = "str_ascii_iterator", .size = sizeof(AsStrIterator), .mark = iterator_mark,
    .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .slots = {.iter = as_iter_self, .next = iterator_next},
    .methods = iterator_methods,
};
