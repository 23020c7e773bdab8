#include "core/heap_impl.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "base/memory.h"
#include "object/error.h"

AsHeap *as_heap_new_heap(AsVM *vm)
{
    AsHeap *heap = calloc(1, sizeof *heap);
    if (!heap) { as_memory_exhausted(); }
    heap->vm = vm;
    heap->threshold = FIRST_THRESHOLD;
    return heap;
}

static bool over_limit(const AsHeap *heap, size_t more)
{
    return heap->limit && heap->object_bytes + heap->buffer_bytes + more > heap->limit + heap->grace;
}

/* Is a request whose size a script chose too large? A little is given even beyond the limit: the next safepoint raises. */
static bool is_refused(const AsHeap *heap, size_t old_size, size_t size)
{
    enum { LITTLE = 64 * 1024 };
    return size > REQUEST_MAX || (size > LITTLE && size > old_size && over_limit(heap, size - old_size));
}

/* After a collection that the limit asked for: is there too little room to go on? Just below the limit the next
 * collections would follow one another. Handlers of the MemoryError get some room of their own. */
static bool is_exhausted(AsHeap *heap)
{
    size_t used = heap->object_bytes + heap->buffer_bytes;
    if (used <= heap->limit - heap->limit / 16) {
        heap->grace = 0;
        return false;
    }
    bool first = heap->grace == 0;
    heap->grace = heap->limit / 8 + 1024 * 1024;
    return first || used > heap->limit + heap->grace - heap->grace / 4;
}

static void note_allocation(AsHeap *heap, size_t bytes)
{
    heap->since += bytes;
    if (heap->since > heap->threshold) { as_interrupt(heap->vm, AS_INTERRUPT_COLLECT); }
    if (over_limit(heap, 0)) { as_interrupt(heap->vm, AS_INTERRUPT_MEMORY); }
}

/* ---- pages */

static void add_chunk(AsHeap *heap)
{
    size_t size = (CHUNK_PAGES + 1) * (size_t)PAGE_SIZE;
    char *raw = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (raw == MAP_FAILED) { as_memory_exhausted(); }
    char *base = (char *)(((uintptr_t)raw + PAGE_SIZE - 1) & ~(uintptr_t)(PAGE_SIZE - 1));
    char *end = raw + size;
    if (base > raw) { munmap(raw, (size_t)(base - raw)); }
    char *used_end = base + CHUNK_PAGES * (size_t)PAGE_SIZE;
    if (end > used_end) { munmap(used_end, (size_t)(end - used_end)); }
    heap->chunks = as_memory_grow(heap->chunks, heap->chunk_count, &heap->chunk_capacity, sizeof *heap->chunks);
    heap->chunks[heap->chunk_count++] = base;
    for (int i = CHUNK_PAGES - 1; i >= 0; i--) {
        AsPage *page = (AsPage *)(base + (size_t)i * PAGE_SIZE);
        page->fresh = true;
        heap->free_pages = as_memory_grow(heap->free_pages, heap->free_count, &heap->free_capacity, sizeof *heap->free_pages);
        heap->free_pages[heap->free_count++] = page;
    }
}

static void add_page(AsHeap *heap, AsSizeClass *class, uint32_t cell_size, AsCellKind kind)
{
    if (heap->free_count == 0) { add_chunk(heap); }
    AsPage *page = heap->free_pages[--heap->free_count];
    page->cell_size = cell_size;
    page->cell_count = (uint32_t)((PAGE_SIZE - offsetof(AsPage, cells)) / cell_size);
    page->kind = kind;
    page->empty = true;
    ASAN_UNPOISON_MEMORY_REGION(page, PAGE_SIZE);
    // A sweep takes a cell with a shape in a page with finalizers for an object.
    size_t stale = kind == CELLS_FINALIZED ? PAGE_SIZE - offsetof(AsPage, marks) : sizeof page->marks;
    if (!page->fresh) { memset(page->marks, 0, stale); }
    class->pages = as_memory_grow(class->pages, class->page_count, &class->page_capacity, sizeof *class->pages);
    class->pages[class->page_count++] = page;
}

/* Finds the next run of free cells in the page; false when there is none. */
static bool next_run(AsSizeClass *class, AsPage *page)
{
    uint32_t i = class->cell_index, size = page->cell_size, end = page->cell_count;
    while (i < end && mark_bit(page, page->cells + (size_t)i * size)) { i++; }
    if (i == end) { return false; }
    uint32_t first = i;
    if (end - first > RUN_MAX / size) { end = first + RUN_MAX / size; }
    if (page->empty) { i = end; }
    while (i < end && !mark_bit(page, page->cells + (size_t)i * size)) { i++; }
    class->cursor = page->cells + (size_t)first * size;
    class->limit = page->cells + (size_t)i * size;
    class->cell_index = i;
    size_t run_size = (size_t)(class->limit - class->cursor);
    ASAN_UNPOISON_MEMORY_REGION(class->cursor, run_size);
    if (!page->fresh && page->kind != CELLS_BLOCKS) { memset(class->cursor, 0, run_size); }
    ASAN_POISON_MEMORY_REGION(class->cursor, run_size);
    page->fresh = page->fresh && i < page->cell_count;
    return true;
}

static void refill(AsHeap *heap, AsSizeClass *class, uint32_t cell_size, AsCellKind kind)
{
    for (;;) {
        if (class->page_index == class->page_count) { add_page(heap, class, cell_size, kind); }
        if (next_run(class, class->pages[class->page_index])) { break; }
        class->page_index++;
        class->cell_index = 0;
    }
    size_t bytes = (size_t)(class->limit - class->cursor);
    heap->object_bytes += bytes;
    note_allocation(heap, bytes);
}

/* ---- allocation */

static void enter_large(AsHeap *heap, AsLarge *large, size_t size)
{
    heap->large = as_memory_grow(heap->large, heap->large_count, &heap->large_capacity, sizeof *heap->large);
    large->size = size;
    large->place = heap->large_count;
    heap->large[heap->large_count++] = large;
    heap->object_bytes += size;
    note_allocation(heap, size);
}

/* NULL when there is no memory. Objects come zeroed. */
static void *new_large(AsHeap *heap, size_t size, bool is_block)
{
    if (size > REQUEST_MAX) { return NULL; }
    size_t total = sizeof(AsLarge) + size;
    AsLarge *large = is_block ? malloc(total) : calloc(1, total);
    if (!large) { return NULL; }
    *large = (AsLarge){.is_block = is_block};
    enter_large(heap, large, size);
    return (char *)large + sizeof(AsLarge);
}

_Static_assert(sizeof(AsLarge) % 16 == 8, "large objects lie 8 bytes off a 16-byte boundary");

static inline size_t class_index(size_t size)
{
    return (size + GRANULE - 1) / GRANULE;
}

static AsFreeCell *take_recycled(AsSizeClass *class)
{
    AsFreeCell *cell = class->recycled;
    class->recycled = cell->next;
    return cell;
}

/* The uncommon ways to a cell: one given back, or the next run of free ones. */
static __attribute__((noinline)) void *new_small_slow(AsHeap *heap, AsSizeClass *class, size_t size, AsCellKind kind)
{
    if (class->recycled) {
        void *cell = take_recycled(class);
        ASAN_UNPOISON_MEMORY_REGION(cell, size);
        return kind == CELLS_BLOCKS ? cell : memset(cell, 0, size);
    }
    refill(heap, class, (uint32_t)size, kind);
    void *cell = class->cursor;
    class->cursor += size;
    ASAN_UNPOISON_MEMORY_REGION(cell, size);
    return cell;
}

/* A cell for an object is zeroed. */
static inline void *new_small(AsHeap *heap, size_t size, AsCellKind kind)
{
    size_t index = class_index(size);
    AsSizeClass *class = &heap->classes[kind][index];
    char *cell = class->cursor;
    if (__builtin_expect(cell == class->limit || class->recycled, 0)) {
        return new_small_slow(heap, class, index * GRANULE, kind);
    }
    class->cursor = cell + index * GRANULE;
    ASAN_UNPOISON_MEMORY_REGION(cell, index * GRANULE);
    return cell;
}

static void recycle(AsHeap *heap, void *memory, size_t size, AsCellKind kind)
{
    AsFreeCell *cell = memory;
    AsSizeClass *class = &heap->classes[kind][class_index(size)];
    cell->shape = NULL;
    cell->next = class->recycled;
    class->recycled = cell;
}

void as_heap_recycle(AsVM *vm, void *object, size_t size)
{
    if (size > SMALL_MAX) { return; } // the next collection finds it
    AsCellKind kind = ((AsObject *)object)->shape->has_finalizer ? CELLS_FINALIZED : CELLS_PLAIN;
    // Eval reads the frame in the one given back last until it has delivered the result; the collector reads all shapes.
    AsFreeCell *last = vm->heap->classes[kind][class_index(size)].recycled;
    if (POISONS && last) { ASAN_POISON_MEMORY_REGION(last + 1, class_index(size) * GRANULE - sizeof *last); }
    recycle(vm->heap, object, size, kind);
}

void *as_heap_new_shaped(AsVM *vm, AsShape *shape, size_t size)
{
    AsObject *object;
    if (__builtin_expect(size > SMALL_MAX, 0)) {
        object = new_large(vm->heap, size, false);
        if (!object) { as_memory_exhausted(); }
    } else if (shape->has_finalizer) {
        object = new_small(vm->heap, size, CELLS_FINALIZED);
    } else {
        object = new_small(vm->heap, size, CELLS_PLAIN);
    }
    object->shape = shape;
    return object;
}

void *as_heap_new(AsVM *vm, AsKind kind, size_t size)
{
    return as_heap_new_shaped(vm, vm->types[kind]->root_shape, size);
}

void *as_heap_try_new(AsVM *vm, AsKind kind, size_t size)
{
    if (size <= SMALL_MAX) { return as_heap_new(vm, kind, size); }
    AsObject *object = is_refused(vm->heap, 0, size) ? NULL : new_large(vm->heap, size, false);
    if (!object) {
        as_raise_memory(vm);
        return NULL;
    }
    object->shape = vm->types[kind]->root_shape;
    return object;
}

/* ---- blocks */

static AsLarge *move_large_block(AsHeap *heap, AsLarge *large, size_t size)
{
    size_t old_size = large->size;
    large = size > REQUEST_MAX ? NULL : realloc(large, sizeof(AsLarge) + size);
    if (!large) { return NULL; }
    heap->large[large->place] = large;
    large->size = size;
    heap->object_bytes += size - old_size;
    if (size > old_size) { note_allocation(heap, size - old_size); }
    return large;
}

static void free_large_block(AsHeap *heap, AsLarge *large)
{
    AsLarge *last = heap->large[--heap->large_count];
    heap->large[large->place] = last;
    last->place = large->place;
    heap->object_bytes -= large->size;
    free(large);
}

/* NULL when there is no memory. */
static inline void *new_block(AsHeap *heap, size_t size)
{
    return size <= SMALL_MAX ? new_small(heap, size, CELLS_BLOCKS) : new_large(heap, size, true);
}

static void drop_block(AsHeap *heap, void *block, size_t size)
{
    if (size > SMALL_MAX) {
        free_large_block(heap, large_of(block));
        return;
    }
    recycle(heap, block, size, CELLS_BLOCKS);
    ASAN_POISON_MEMORY_REGION((AsFreeCell *)block + 1, class_index(size) * GRANULE - sizeof(AsFreeCell));
}

/* NULL when there is no memory; the old block stays valid then. Neither size is 0. */
static void *resize_block(AsHeap *heap, void *block, size_t old_size, size_t size)
{
    if (old_size > SMALL_MAX && size > SMALL_MAX) {
        AsLarge *moved = move_large_block(heap, large_of(block), size);
        return moved ? (char *)moved + sizeof(AsLarge) : NULL;
    }
    if (old_size <= SMALL_MAX && size <= SMALL_MAX && class_index(old_size) == class_index(size)) { return block; }
    void *moved = new_block(heap, size);
    if (!moved) { return NULL; }
    memcpy(moved, block, old_size < size ? old_size : size);
    drop_block(heap, block, old_size);
    return moved;
}

void *as_heap_new_block(AsVM *vm, size_t size)
{
    if (size == 0) { return NULL; }
    void *block = new_block(vm->heap, size);
    if (!block) { as_memory_exhausted(); }
    return block;
}

void *as_heap_resize_block(AsVM *vm, void *block, size_t old_size, size_t size)
{
    if (old_size == 0) { return as_heap_new_block(vm, size); }
    if (size == 0) {
        drop_block(vm->heap, block, old_size);
        return NULL;
    }
    void *moved = resize_block(vm->heap, block, old_size, size);
    if (!moved) { as_memory_exhausted(); }
    return moved;
}

void *as_heap_try_resize_block(AsVM *vm, void *block, size_t old_size, size_t size)
{
    void *moved = NULL;
    if (size == 0) { size = 1; }
    if (!is_refused(vm->heap, old_size, size)) {
        moved = old_size == 0 ? new_block(vm->heap, size) : resize_block(vm->heap, block, old_size, size);
    }
    if (!moved) { as_raise_memory(vm); }
    return moved;
}

void as_heap_drop_block(AsVM *vm, void *block, size_t size)
{
    if (block) { drop_block(vm->heap, block, size); }
}

/* ---- owned buffers */

void *as_heap_alloc(AsVM *vm, size_t size)
{
    if (size == 0) { return NULL; }
    void *buffer = malloc(size);
    if (!buffer) { as_memory_exhausted(); }
    vm->heap->buffer_bytes += size;
    note_allocation(vm->heap, size);
    return buffer;
}

void *as_heap_resize(AsVM *vm, void *buffer, size_t old_size, size_t size)
{
    if (size == 0) {
        as_heap_release(vm, buffer, old_size);
        return NULL;
    }
    void *moved = realloc(buffer, size);
    if (!moved) { as_memory_exhausted(); }
    vm->heap->buffer_bytes += size - old_size;
    if (size > old_size) { note_allocation(vm->heap, size - old_size); }
    return moved;
}

void *as_heap_try_resize(AsVM *vm, void *buffer, size_t old_size, size_t size)
{
    if (size == 0) { size = 1; }
    if (is_refused(vm->heap, old_size, size)) {
        as_raise_memory(vm);
        return NULL;
    }
    void *moved = realloc(buffer, size);
    if (!moved) {
        as_raise_memory(vm);
        return NULL;
    }
    vm->heap->buffer_bytes += size - old_size;
    if (size > old_size) { note_allocation(vm->heap, size - old_size); }
    return moved;
}

void as_heap_release(AsVM *vm, void *buffer, size_t size)
{
    if (!buffer) { return; }
    free(buffer);
    vm->heap->buffer_bytes -= size;
}

/* ---- roots */

void as_roots_grow(AsVM *vm)
{
    vm->roots = as_memory_grow(vm->roots, vm->root_count, &vm->root_capacity, sizeof *vm->roots);
}

/* ---- collecting */

size_t as_heap_collect(AsVM *vm)
{
    AsHeap *heap = vm->heap;
    if (heap->collecting) { return 0; }
    heap->collecting = true;
    size_t before = heap->object_bytes;
    as_heap_mark_all(vm);
    as_heap_sweep(heap);
    heap->since = 0;
    size_t live = heap->object_bytes + heap->buffer_bytes;
    heap->threshold = live > FIRST_THRESHOLD ? live : FIRST_THRESHOLD;
    heap->collecting = false;
    return before > heap->object_bytes ? (before - heap->object_bytes) / GRANULE : 0;
}

size_t as_heap_collect_exactly(AsVM *vm)
{
    vm->heap->exact = true;
    size_t freed = as_heap_collect(vm);
    vm->heap->exact = false;
    return freed;
}

bool as_heap_is_exact(const AsHeap *heap) { return heap->exact; }

bool as_safepoint_slow(AsVM *vm)
{
    int bits = __atomic_exchange_n(&vm->interrupt, 0, __ATOMIC_RELAXED);
    AsHeap *heap = vm->heap;
    bool due = (bits & (AS_INTERRUPT_COLLECT | AS_INTERRUPT_MEMORY)) != 0;
    if (heap->stress > 0) {
        as_interrupt(vm, AS_INTERRUPT_COLLECT);
        due = heap->stress_left-- <= 1;
        if (due) { heap->stress_left = heap->stress; }
    }
    if (due) { as_heap_collect(vm); }
    if ((bits & AS_INTERRUPT_MEMORY) && is_exhausted(heap)) {
        as_raise_memory(vm);
        return false;
    }
    if ((bits & AS_INTERRUPT_HOOK) && vm->hooks.interrupt) { return vm->hooks.interrupt(vm); }
    return true;
}

/* ---- measures and limits */

size_t as_heap_used(const AsVM *vm)
{
    return vm->heap->object_bytes + vm->heap->buffer_bytes;
}

void as_heap_set_limit(AsVM *vm, size_t bytes)
{
    vm->heap->limit = bytes;
}

void as_heap_set_stress(AsVM *vm, unsigned interval)
{
    vm->heap->stress = interval;
    vm->heap->stress_left = interval;
    if (interval > 0) { as_interrupt(vm, AS_INTERRUPT_COLLECT); }
}

void as_heap_free_heap(AsHeap *heap)
{
    as_heap_clear_marks(heap);
    as_heap_sweep(heap);
    for (int k = 0; k < CELL_KIND_COUNT; k++) {
        for (int c = 0; c < CLASS_COUNT; c++) { free(heap->classes[k][c].pages); }
    }
    for (size_t i = 0; i < heap->chunk_count; i++) {
        ASAN_UNPOISON_MEMORY_REGION(heap->chunks[i], CHUNK_PAGES * (size_t)PAGE_SIZE);
        munmap(heap->chunks[i], CHUNK_PAGES * (size_t)PAGE_SIZE);
    }
    free(heap->free_pages);
    free(heap->chunks);
    free(heap->large);
    free(heap->mark_stack);
    free(heap->vm->roots);
    heap->vm->roots = NULL;
    heap->vm->root_count = heap->vm->root_capacity = 0;
    free(heap->dead_types);
    free(heap);
}
