/* The heap: every object, and who refers to whom. */
#include "core/heap_impl.h"

#include <stdlib.h>

#include "base/memory.h"

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
    as_heap_clear_marks(heap);
    as_heap_mark_children(heap, object);
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
        as_heap_mark_children(heap, all.items[i]);
        if (heap->mark_count > 0) { add_found(&found, all.items[i]); }
        heap->mark_count = 0;
    }
    (void)set_mark(object);
    free(all.items);
    visit_found(&found, visit, data);
}
