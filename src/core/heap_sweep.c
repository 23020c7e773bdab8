/* The heap: the end of what is not. */
#include "core/heap_impl.h"

#include <stdlib.h>

#include "base/memory.h"

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

void as_heap_sweep(AsHeap *heap)
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
