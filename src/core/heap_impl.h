/* What the files of the heap share: heap.c (memory in and out), heap_mark.c, heap_sweep.c, heap_walk.c. */
#ifndef AS_CORE_HEAP_IMPL_H
#define AS_CORE_HEAP_IMPL_H

#include "core/vm.h"

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

static inline AsPage *page_of(const void *memory)
{
    return (AsPage *)((uintptr_t)memory & ~(uintptr_t)(PAGE_SIZE - 1));
}

static inline bool is_large(const void *memory)
{
    return ((uintptr_t)memory & 8) != 0;
}

static inline AsLarge *large_of(const void *memory)
{
    return (AsLarge *)((char *)memory - sizeof(AsLarge));
}

static inline bool mark_bit(const AsPage *page, const void *cell)
{
    size_t bit = ((uintptr_t)cell & (PAGE_SIZE - 1)) / GRANULE;
    return page->marks[bit / 64] >> (bit % 64) & 1;
}

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

/* ---- heap_mark.c ---- */

void as_heap_clear_marks(AsHeap *heap);
/* Marks what is alive, and lets weak tables drop the rest. */
void as_heap_mark_all(AsVM *vm);
/* Marks what an object refers to itself: it goes to the mark stack. */
void as_heap_mark_children(AsHeap *heap, AsObject *object);

/* ---- heap_sweep.c ---- */

/* Finalizes what is not marked and gives its memory back. */
void as_heap_sweep(AsHeap *heap);

#endif
