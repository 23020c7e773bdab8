#include "core/heap.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "base/memory.h"
#include "core/vm.h"
#include "object/error.h"

// Under the address sanitizer every cell that holds no object is poisoned, so that a use of a collected one is caught.
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
enum { POISONS = true };
#else
enum { POISONS = false };
#define ASAN_POISON_MEMORY_REGION(start, size) ((void)(start), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(start, size) ((void)(start), (void)(size))
#endif

/* Pages hold cells of one size and one kind. A cell is free when its mark bit is clear and it lies behind the
 * allocation cursor of its class; cells are handed out from runs of free cells, found lazily by looking at the mark
 * bits of the last collection and zeroed a run at a time. So sweeping a page without finalizers costs nothing.
 *
 * A block (the items of a list) is a cell, too, only that nothing in it is known to the heap: it is found through its
 * owner's mark function, and what nobody marked is free again without anyone looking at it.
 *
 * What is small is 16-aligned; large objects and blocks begin 8 bytes off, which is how a pointer tells where its mark is. */

enum {
    PAGE_SIZE = 64 * 1024,
    CHUNK_PAGES = 16,
    GRANULE = 16,
    SMALL_MAX = 512,
    CLASS_COUNT = SMALL_MAX / GRANULE + 1,
    MARK_WORDS = PAGE_SIZE / GRANULE / 64,
    RUN_MAX = 8 * 1024, /* what is zeroed at once: it should still be in the nearest cache when it is used */
    FIRST_THRESHOLD = 16 * 1024 * 1024,
};

/* No machine gives more at once, and the sanitizers' allocator ends the process rather than say so. */
#define REQUEST_MAX ((size_t)1 << 39)

/* What lies in a page's cells. */
typedef enum AsCellKind {
    CELLS_PLAIN,     /* objects that need nothing when they die */
    CELLS_FINALIZED, /* objects of types with a finalizer: a sweep looks at each */
    CELLS_BLOCKS,    /* blocks; neither zeroed nor looked at */
    CELL_KIND_COUNT
} AsCellKind;

typedef struct AsPage {
    uint32_t cell_size;
    uint32_t cell_count;
    AsCellKind kind;
    bool fresh; /* never used since the system zeroed it */
    bool empty; /* no cell is marked */
    uint64_t marks[MARK_WORDS];
    _Alignas(GRANULE) char cells[];
} AsPage;

/* One size class of one kind: its pages and where the next cell comes from. */
typedef struct AsSizeClass {
    char *cursor, *limit;
    AsPage **pages;
    size_t page_count, page_capacity;
    size_t page_index; /* the page that cursor lies in */
    uint32_t cell_index; /* where to look for the next run in it */
    struct AsFreeCell *recycled; /* cells given back since the last collection */
} AsSizeClass;

/* Wears no shape, so that a sweep does not take it for an object. */
typedef struct AsFreeCell {
    AsShape *shape;
    struct AsFreeCell *next;
} AsFreeCell;

/* Precedes a large object or block; its size makes that lie 8 off a 16-byte boundary. */
typedef struct AsLarge {
    size_t size;
    size_t place; /* in heap->large */
    bool marked, is_block;
} AsLarge;

struct AsHeap {
    AsVM *vm;
    AsSizeClass classes[CELL_KIND_COUNT][CLASS_COUNT];
    AsPage **free_pages;
    size_t free_count, free_capacity;
    void **chunks;
    size_t chunk_count, chunk_capacity;
    AsLarge **large;
    size_t large_count, large_capacity;
    AsObject **mark_stack;
    size_t mark_count, mark_capacity;
    AsType **dead_types;
    size_t dead_count, dead_capacity;
    size_t object_bytes; /* in cells that were handed out (whole runs), large objects and blocks */
    size_t buffer_bytes;
    size_t since;     /* bytes since the last collection */
    size_t threshold; /* collect when `since` passes this */
    size_t limit;
    size_t grace; /* beyond the limit, while a MemoryError is being dealt with */
    unsigned stress, stress_left; /* collect at every stress-th safepoint; how many are still to pass */
    bool collecting, exact;
};

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

static AsPage *page_of(const void *memory)
{
    return (AsPage *)((uintptr_t)memory & ~(uintptr_t)(PAGE_SIZE - 1));
}

static bool is_large(const void *memory)
{
    return ((uintptr_t)memory & 8) != 0;
}

static AsLarge *large_of(const void *memory)
{
    return (AsLarge *)((char *)memory - sizeof(AsLarge));
}

static bool mark_bit(const AsPage *page, const void *cell)
{
    size_t bit = ((uintptr_t)cell & (PAGE_SIZE - 1)) / GRANULE;
    return page->marks[bit / 64] >> (bit % 64) & 1;
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

/* ---- marking */

/* Sets the mark; false: it was set already. */
static inline bool set_mark(const void *memory)
{
    if (is_large(memory)) {
        AsLarge *large = large_of(memory);
        bool fresh = !large->marked;
        large->marked = true;
        return fresh;
    }
    AsPage *page = page_of(memory);
    size_t bit = ((uintptr_t)memory & (PAGE_SIZE - 1)) / GRANULE;
    uint64_t mask = UINT64_C(1) << (bit % 64);
    if (page->marks[bit / 64] & mask) { return false; }
    page->marks[bit / 64] |= mask;
    return true;
}

void as_mark_object(AsHeap *heap, AsObject *object)
{
    if (!set_mark(object)) { return; }
    heap->mark_stack = as_memory_grow(heap->mark_stack, heap->mark_count, &heap->mark_capacity, sizeof *heap->mark_stack);
    heap->mark_stack[heap->mark_count++] = object;
}

void as_mark_block(AsHeap *heap, const void *block)
{
    (void)heap;
    if (block) { (void)set_mark(block); }
}

bool as_heap_is_marked(const AsHeap *heap, const AsObject *object)
{
    (void)heap;
    return is_large(object) ? large_of(object)->marked : mark_bit(page_of(object), object);
}

void as_mark_array(AsHeap *heap, const AsValue *values, size_t count)
{
    for (size_t i = 0; i < count; i++) { as_mark(heap, values[i]); }
}

void as_mark_attributes(AsHeap *heap, const AsObject *self)
{
    const AsShape *shape = self->shape;
    if (shape->attributes == 0) { return; }
    const AsAttributes *attributes = as_attributes(self);
    if (attributes->is_block) { as_mark_block(heap, attributes->slots); }
    // Objects of variable size have no slots before the first attribute.
    as_mark_array(heap, attributes->slots, shape->count < attributes->capacity ? shape->count : attributes->capacity);
}

static void mark_children(AsHeap *heap, AsObject *object)
{
    if (!object->shape) { return; } // a recycled cell that a dead register still names
    AsType *type = object->shape->type;
    as_mark_object(heap, (AsObject *)type);
    as_mark_attributes(heap, object);
    if (type->spec->mark) { type->spec->mark(heap, object); }
}

static void drain_mark_stack(AsHeap *heap)
{
    while (heap->mark_count > 0) { mark_children(heap, heap->mark_stack[--heap->mark_count]); }
}

static void mark_vm(AsVM *vm, AsHeap *heap)
{
    as_mark(heap, vm->error);
    as_mark(heap, vm->parked_on);
    as_mark(heap, vm->greenlet_exit);
    as_mark(heap, vm->greenlet_error);
    as_mark(heap, vm->asyncgen_first);
    as_mark(heap, vm->asyncgen_final);
    as_mark(heap, vm->modules);
    as_mark(heap, vm->sys);
    as_mark(heap, vm->empty_str);
    as_mark(heap, vm->empty_tuple);
    as_mark(heap, vm->empty_bytes);
    if (vm->builtins) { as_mark_object(heap, (AsObject *)vm->builtins); }
    as_mark_array(heap, vm->names, AS_NAME_COUNT);
    as_mark_array(heap, vm->latin1, 256);
    for (int i = 0; i < AS_KIND_COUNT; i++) {
        if (vm->types[i]) { as_mark_object(heap, (AsObject *)vm->types[i]); }
    }
    for (int i = 0; i < AS_ERROR_COUNT; i++) {
        if (vm->errors[i]) { as_mark_object(heap, (AsObject *)vm->errors[i]); }
    }
    as_mark_array(heap, vm->roots, vm->root_count);
}

static void clear_marks(AsHeap *heap)
{
    for (int k = 0; k < CELL_KIND_COUNT; k++) {
        for (int c = 0; c < CLASS_COUNT; c++) {
            AsSizeClass *class = &heap->classes[k][c];
            for (size_t i = 0; i < class->page_count; i++) {
                memset(class->pages[i]->marks, 0, sizeof class->pages[i]->marks);
            }
        }
    }
    for (size_t i = 0; i < heap->large_count; i++) { heap->large[i]->marked = false; }
}

/* ---- sweeping */

/* Types go last: the others' shapes need them to find their finalizers. */
static void finalize(AsHeap *heap, AsObject *object)
{
    if (object->shape->kind == AS_KIND_TYPE) {
        heap->dead_types = as_memory_grow(heap->dead_types, heap->dead_count, &heap->dead_capacity, sizeof *heap->dead_types);
        heap->dead_types[heap->dead_count++] = (AsType *)object;
        return;
    }
    object->shape->type->spec->finalize(heap->vm, object);
    object->shape = NULL;
}

static size_t sweep_page(AsHeap *heap, AsPage *page)
{
    size_t live = 0;
    if (page->kind == CELLS_FINALIZED) { ASAN_UNPOISON_MEMORY_REGION(page, PAGE_SIZE); }
    for (int i = 0; i < MARK_WORDS; i++) { live += (size_t)__builtin_popcountll(page->marks[i]); }
    if (page->kind == CELLS_FINALIZED && live < page->cell_count) {
        for (uint32_t i = 0; i < page->cell_count; i++) {
            AsObject *object = (AsObject *)(page->cells + (size_t)i * page->cell_size);
            if (object->shape && !mark_bit(page, object)) { finalize(heap, object); }
        }
    }
    return live;
}

static void sweep_class(AsHeap *heap, AsSizeClass *class)
{
    size_t kept = 0;
    for (size_t i = 0; i < class->page_count; i++) {
        AsPage *page = class->pages[i];
        size_t live = sweep_page(heap, page);
        page->empty = live == 0;
        page->fresh = false;
        heap->object_bytes += live * page->cell_size;
        if (live > 0) {
            class->pages[kept++] = page;
        } else {
            heap->free_pages = as_memory_grow(heap->free_pages, heap->free_count, &heap->free_capacity, sizeof *heap->free_pages);
            heap->free_pages[heap->free_count++] = page;
        }
    }
    class->page_count = kept;
    class->page_index = 0;
    class->cell_index = 0;
    class->cursor = class->limit = NULL;
    class->recycled = NULL;
}

static void sweep_large(AsHeap *heap)
{
    size_t kept = 0;
    for (size_t i = 0; i < heap->large_count; i++) {
        AsLarge *large = heap->large[i];
        if (large->marked) {
            large->place = kept;
            heap->large[kept++] = large;
            heap->object_bytes += large->size;
            continue;
        }
        AsObject *object = (AsObject *)((char *)large + sizeof(AsLarge));
        if (!large->is_block && object->shape->has_finalizer) { finalize(heap, object); }
        free(large);
    }
    heap->large_count = kept;
}

static void poison_free_cells(const AsSizeClass *class)
{
    for (size_t p = 0; p < class->page_count; p++) {
        const AsPage *page = class->pages[p];
        for (uint32_t i = 0; i < page->cell_count; i++) {
            const char *cell = page->cells + (size_t)i * page->cell_size;
            if (!mark_bit(page, cell)) { ASAN_POISON_MEMORY_REGION(cell, page->cell_size); }
        }
    }
}

static void poison_free_memory(const AsHeap *heap)
{
    for (int c = 0; c < CLASS_COUNT; c++) {
        for (int k = 0; k < CELL_KIND_COUNT; k++) { poison_free_cells(&heap->classes[k][c]); }
    }
    for (size_t i = 0; i < heap->free_count; i++) {
        ASAN_POISON_MEMORY_REGION(heap->free_pages[i]->cells, PAGE_SIZE - offsetof(AsPage, cells));
    }
}

static void sweep(AsHeap *heap)
{
    heap->object_bytes = 0;
    for (int c = 0; c < CLASS_COUNT; c++) { sweep_class(heap, &heap->classes[CELLS_FINALIZED][c]); }
    sweep_large(heap);
    for (int c = 0; c < CLASS_COUNT; c++) {
        sweep_class(heap, &heap->classes[CELLS_PLAIN][c]);
        sweep_class(heap, &heap->classes[CELLS_BLOCKS][c]);
    }
    for (size_t i = 0; i < heap->dead_count; i++) {
        // Not through its shape: a dead type's metaclass may be dead, too, and its shapes gone.
        heap->vm->types[AS_KIND_TYPE]->spec->finalize(heap->vm, &heap->dead_types[i]->header);
    }
    for (size_t i = 0; i < heap->dead_count; i++) { heap->dead_types[i]->header.shape = NULL; }
    heap->dead_count = 0;
    if (POISONS) { poison_free_memory(heap); }
}

size_t as_heap_collect(AsVM *vm)
{
    AsHeap *heap = vm->heap;
    if (heap->collecting) { return 0; }
    heap->collecting = true;
    size_t before = heap->object_bytes;
    clear_marks(heap);
    mark_vm(vm, heap);
    for (size_t i = 0; i < sizeof vm->hooks.mark / sizeof *vm->hooks.mark; i++) {
        if (vm->hooks.mark[i]) { vm->hooks.mark[i](vm, heap); }
    }
    drain_mark_stack(heap);
    for (size_t i = 0; i < sizeof vm->hooks.after_mark / sizeof *vm->hooks.after_mark; i++) {
        if (vm->hooks.after_mark[i]) { vm->hooks.after_mark[i](vm, heap); }
        drain_mark_stack(heap); // a weak table may bring something back, such as a dropped coroutine to report
    }
    sweep(heap);
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

/* ---- the whole heap */

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

void as_heap_each(AsVM *vm, void (*visit)(void *data, AsObject *object), void *data)
{
    AsHeap *heap = vm->heap;
    as_heap_collect_exactly(vm); // afterwards the mark bits say what lives
    for (int k = CELLS_PLAIN; k <= CELLS_FINALIZED; k++) {
        for (int c = 0; c < CLASS_COUNT; c++) {
            AsSizeClass *class = &heap->classes[k][c];
            for (size_t p = 0; p < class->page_count; p++) {
                AsPage *page = class->pages[p];
                for (uint32_t i = 0; i < page->cell_count; i++) {
                    AsObject *object = (AsObject *)(page->cells + (size_t)i * page->cell_size);
                    if (mark_bit(page, object) && object->shape) { visit(data, object); }
                }
            }
        }
    }
    for (size_t i = 0; i < heap->large_count; i++) {
        if (!heap->large[i]->is_block) { visit(data, (AsObject *)((char *)heap->large[i] + sizeof(AsLarge))); }
    }
}

/* A vector of objects that nobody marks. */
typedef struct Found {
    AsObject **items;
    size_t count, capacity;
} Found;

static void add_found(void *data, AsObject *object)
{
    Found *found = data;
    found->items = as_memory_grow(found->items, found->count, &found->capacity, sizeof *found->items);
    found->items[found->count++] = object;
}

static void visit_found(Found *found, void (*visit)(void *data, AsObject *object), void *data)
{
    for (size_t i = 0; i < found->count; i++) { visit(data, found->items[i]); }
    free(found->items);
}

void as_heap_each_referent(AsVM *vm, AsObject *object, void (*visit)(void *data, AsObject *object), void *data)
{
    AsHeap *heap = vm->heap;
    Found found = {0};
    // With no other mark set, what gets one is what the object leads to.
    clear_marks(heap);
    mark_children(heap, object);
    for (size_t i = 0; i < heap->mark_count; i++) { add_found(&found, heap->mark_stack[i]); }
    heap->mark_count = 0;
    as_heap_collect_exactly(vm); // sets the marks right
    visit_found(&found, visit, data);
}

static void clear_mark(AsObject *object)
{
    if (is_large(object)) {
        large_of(object)->marked = false;
        return;
    }
    size_t bit = ((uintptr_t)object & (PAGE_SIZE - 1)) / GRANULE;
    page_of(object)->marks[bit / 64] &= ~(UINT64_C(1) << (bit % 64));
}

void as_heap_each_referrer(AsVM *vm, AsObject *object, void (*visit)(void *data, AsObject *object), void *data)
{
    AsHeap *heap = vm->heap;
    Found all = {0}, found = {0};
    as_heap_each(vm, add_found, &all);
    // Everything is marked, and the one object is not: whose children get a mark refers to it.
    for (size_t i = 0; i < all.count; i++) {
        clear_mark(object);
        mark_children(heap, all.items[i]);
        if (heap->mark_count > 0) { add_found(&found, all.items[i]); }
        heap->mark_count = 0;
    }
    (void)set_mark(object);
    free(all.items);
    visit_found(&found, visit, data);
}

void as_heap_free_heap(AsHeap *heap)
{
    clear_marks(heap);
    sweep(heap);
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
