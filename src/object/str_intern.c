/* The table of interned strings: open addressing with linear probing, weak. */
#include "base/siphash.h"
#include "base/utf8.h"
#include "object/str.h"

typedef struct AsStrTable {
    AsStr **slots;
    size_t mask; /* slots - 1 */
    size_t used;
} AsStrTable;

static const char *const name_texts[] = {
#define NAME(id) #id,
#include "core/names.def"
#undef NAME
};

static AsStr **new_slots(AsVM *vm, size_t count)
{
    AsStr **slots = as_heap_alloc(vm, count * sizeof *slots);
    memset(slots, 0, count * sizeof *slots);
    return slots;
}

static AsStrTable *table_of(AsVM *vm)
{
    if (!vm->interned) {
        AsStrTable *table = as_heap_alloc(vm, sizeof *table);
        *table = (AsStrTable){new_slots(vm, 1024), 1023, 0};
        vm->interned = table;
    }
    return vm->interned;
}

/* Where a string of this content lies or would lie. */
static AsStr **find_slot(AsVM *vm, AsStrTable *table, int64_t hash, const char *data, size_t size)
{
    for (size_t i = (size_t)hash & table->mask;; i = (i + 1) & table->mask) {
        AsStr *s = table->slots[i];
        if (!s) { return &table->slots[i]; }
        if (s->size == size && as_str_hash(vm, s) == hash && memcmp(s->data, data, size) == 0) {
            return &table->slots[i];
        }
    }
}

/* Moves every string that keep accepts (all, if heap is NULL) to fresh slots. */
static void rehash(AsVM *vm, AsStrTable *table, size_t count, const AsHeap *heap)
{
    AsStr **old = table->slots;
    size_t old_count = table->mask + 1;
    table->slots = new_slots(vm, count);
    table->mask = count - 1;
    table->used = 0;
    for (size_t i = 0; i < old_count; i++) {
        AsStr *s = old[i];
        if (!s || (heap && !as_heap_is_marked(heap, &s->header))) { continue; }
        size_t k = (size_t)s->hash & table->mask;
        while (table->slots[k]) { k = (k + 1) & table->mask; }
        table->slots[k] = s;
        table->used++;
    }
    as_heap_release(vm, old, old_count * sizeof *old);
}

static void add(AsVM *vm, AsStrTable *table, AsStr **slot, AsStr *s)
{
    *slot = s;
    s->interned = true;
    if (++table->used * 2 > table->mask) { rehash(vm, table, (table->mask + 1) * 2, NULL); }
}

AsValue as_str_intern(AsVM *vm, AsValue v)
{
    AsStr *s = as_str(v);
    if (s->interned) { return v; }
    AsStrTable *table = table_of(vm);
    AsStr **slot = find_slot(vm, table, as_str_hash(vm, s), s->data, s->size);
    if (*slot) { return as_value(*slot); }
    if (!as_is_exact(v, AS_KIND_STR)) { // an instance of a script class cannot stand for the text
        AsValue plain = as_str_from(vm, s->data, s->size);
        s = as_str(plain);
        if (s->interned) { return plain; }
        as_str_hash(vm, s);
    }
    add(vm, table, slot, s);
    return as_value(s);
}

AsValue as_str_intern_from(AsVM *vm, const char *data, size_t size)
{
    if (size > 1 && as_utf8_count(data, size) == size) {
        // Mostly it is there already.
        int64_t hash = (int64_t)as_siphash13(vm->hash_key, data, size);
        AsStr *s = *find_slot(vm, table_of(vm), hash == -1 ? -2 : hash, data, size);
        if (s) { return as_value(s); }
    }
    return as_str_intern(vm, as_str_from(vm, data, size));
}

AsValue as_str_intern_text(AsVM *vm, const char *text)
{
    return as_str_intern_from(vm, text, strlen(text));
}

void as_str_sweep_interned(AsVM *vm, AsHeap *heap)
{
    if (vm->interned) { rehash(vm, vm->interned, vm->interned->mask + 1, heap); }
}

void as_str_open(AsVM *vm)
{
    AsStr *empty = as_heap_new(vm, AS_KIND_STR, sizeof *empty);
    empty->data = empty->inline_data;
    vm->empty_str = as_str_intern(vm, as_value(empty));
    for (uint32_t c = 0; c < 256; c++) { vm->latin1[c] = as_str_intern(vm, as_str_from_code_point(vm, c)); }
    for (size_t i = 0; i < AS_NAME_COUNT; i++) { vm->names[i] = as_str_intern_text(vm, name_texts[i]); }
}

void as_str_close(AsVM *vm)
{
    AsStrTable *table = vm->interned;
    as_buffer_clear(&vm->spare_buffer);
    if (!table) { return; }
    as_heap_release(vm, table->slots, (table->mask + 1) * sizeof *table->slots);
    as_heap_release(vm, table, sizeof *table);
    vm->interned = NULL;
}

void as_str_mark_roots(AsVM *vm, AsHeap *heap)
{
    as_mark(heap, vm->empty_str);
    as_mark_array(heap, vm->latin1, 256);
    as_mark_array(heap, vm->names, AS_NAME_COUNT);
    as_mark(heap, vm->error_handlers);
    as_mark(heap, vm->codec_search);
}
