/* Where the bytes of a str lie: positions of code points, and the shared stores of sums. */
#include "object/error.h"
#include "object/str_impl.h"

enum {
    STRIDE = 64,     /* code points between two entries of an index */
    SHARED_MIN = 256 /* bytes from which on it pays to share */
};

/* Bytes that begin with every text whose store this is; a block that each of them marks. */
struct AsStrStore {
    uint32_t used, capacity; /* of bytes; the longest text ends at used */
    uint32_t index_count;    /* entries; a prefix's index is a prefix of the index */
    uint32_t *index;         /* a block, room for every code point that capacity could hold */
    char bytes[];
};
typedef struct AsStrStore Store;

static size_t store_size(size_t capacity)
{
    return sizeof(Store) + capacity + 1;
}

static size_t store_index_size(const Store *store)
{
    return (store->capacity / STRIDE + 1) * sizeof *store->index;
}

static size_t index_entries(const AsStr *s)
{
    return s->length / STRIDE + 1;
}

void as_str_mark_store(AsHeap *heap, const AsStr *s)
{
    if (s->is_shared) {
        as_mark_block(heap, s->store);
        as_mark_block(heap, s->store->index);
    } else {
        as_mark_block(heap, s->index);
    }
}

/* Positions. */

/* Fills entries from..to of an index; those before are there. */
static void fill_index(uint32_t *index, size_t from, size_t to, const char *data, size_t size)
{
    size_t offset = from ? index[from - 1] : 0, left = from ? STRIDE : 0;
    for (; from < to; offset++) {
        if (offset < size && !as_str_is_utf8_start(data[offset])) { continue; }
        if (left == 0) {
            index[from++] = (uint32_t)offset;
            left = STRIDE;
        }
        left--;
    }
}

static const uint32_t *index_of(AsVM *vm, AsStr *s)
{
    size_t entries = index_entries(s);
    if (!s->is_shared) {
        if (!s->index) {
            s->index = as_heap_new_block(vm, entries * sizeof *s->index);
            fill_index(s->index, 0, entries, s->data, s->size);
        }
        return s->index;
    }
    Store *store = s->store;
    if (!store->index) { store->index = as_heap_new_block(vm, store_index_size(store)); }
    if (store->index_count < entries) {
        fill_index(store->index, store->index_count, entries, s->data, s->size);
        store->index_count = (uint32_t)entries;
    }
    return store->index;
}

static size_t skip_forward(const AsStr *s, size_t offset, size_t count)
{
    for (; count > 0; count--) { offset += as_str_sequence_size(s->data[offset]); }
    return offset;
}

size_t as_str_offset(AsVM *vm, AsStr *s, size_t i)
{
    if (as_str_is_ascii(s)) { return i; }
    if (i == s->length) { return s->size; }
    if (i < STRIDE) { return skip_forward(s, 0, i); }
    if (s->length - i < STRIDE) {
        const char *p = s->data + s->size;
        for (size_t left = s->length - i; left > 0; left--) { as_str_previous(&p); }
        return (size_t)(p - s->data);
    }
    return skip_forward(s, index_of(vm, s)[i / STRIDE], i % STRIDE);
}

size_t as_str_index(AsVM *vm, AsStr *s, size_t offset)
{
    if (as_str_is_ascii(s)) { return offset; }
    if (offset == s->size) { return s->length; }
    if (offset < STRIDE) { return as_utf8_count(s->data, offset); }
    const uint32_t *index = index_of(vm, s);
    size_t low = 0, high = index_entries(s);
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (index[middle] <= offset) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return low * STRIDE + as_utf8_count(s->data + index[low], offset - index[low]);
}

uint32_t as_str_code_point_at(AsVM *vm, AsStr *s, size_t i)
{
    const char *p = s->data + as_str_offset(vm, s, i);
    return as_str_next(&p);
}

AsValue as_str_item(AsVM *vm, AsStr *s, size_t i)
{
    return as_str_from_code_point(vm, as_str_code_point_at(vm, s, i));
}

AsValue as_str_slice(AsVM *vm, AsStr *s, size_t from, size_t to)
{
    if (from >= to) { return vm->empty_str; }
    return as_str_part(vm, s, as_str_offset(vm, s, from), as_str_offset(vm, s, to));
}

/* Sums. */

/* A text of the first `size` bytes of a store. */
static AsValue new_shared(AsVM *vm, Store *store, size_t size, size_t length)
{
    AsStr *s = as_heap_new(vm, AS_KIND_STR, sizeof *s);
    s->size = (uint32_t)size;
    s->length = (uint32_t)length;
    s->data = store->bytes;
    s->store = store;
    s->is_shared = s->is_sum = true;
    return as_value(s);
}

static bool has_room(const AsStr *s, size_t more)
{
    return s->is_shared && s->size == s->store->used && more <= s->store->capacity - s->store->used;
}

static AsValue append_shared(AsVM *vm, const AsStr *s, const AsStr *more)
{
    Store *store = s->store;
    memcpy(store->bytes + store->used, more->data, more->size);
    store->used += more->size;
    store->bytes[store->used] = 0;
    return new_shared(vm, store, store->used, (size_t)s->length + more->length);
}

/* NULL and MemoryError when there is no memory. */
static Store *new_store(AsVM *vm, size_t used)
{
    size_t capacity = used + used / 2;
    if (capacity > AS_STR_MAX) { capacity = AS_STR_MAX; }
    Store *store = as_heap_try_resize_block(vm, NULL, 0, store_size(capacity));
    if (store) { *store = (Store){.used = (uint32_t)used, .capacity = (uint32_t)capacity}; }
    return store;
}

AsValue as_str_concat(AsVM *vm, AsValue a, AsValue b)
{
    AsStr *left = as_str(a), *right = as_str(b);
    if (right->size == 0 && as_is_exact(a, AS_KIND_STR)) { return a; }
    if (left->size == 0 && as_is_exact(b, AS_KIND_STR)) { return b; }
    if (has_room(left, right->size)) { return append_shared(vm, left, right); }
    size_t size = (size_t)left->size + right->size, length = (size_t)left->length + right->length;
    if (size > AS_STR_MAX) { return as_raise_memory(vm); }
    // A sum to which more is added will probably grow on.
    bool grows = left->is_sum && size >= SHARED_MIN && (!left->is_shared || left->size == left->store->used);
    AsValue result;
    if (grows) {
        Store *store = new_store(vm, size);
        if (!store) { return AS_RAISED; }
        result = new_shared(vm, store, size, length);
    } else {
        result = as_str_try_new(vm, size, length);
        if (as_raised(result)) { return result; }
        as_str(result)->is_sum = true;
    }
    char *data = as_str(result)->data;
    memcpy(data, left->data, left->size);
    memcpy(data + left->size, right->data, right->size);
    data[size] = 0;
    return result;
}
