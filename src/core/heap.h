/* The heap: precise mark and sweep over size-segregated pages. Allocating never collects; collection
 * happens only at safepoints (as_safepoint in core/vm.h).
 *
 * Objects of up to 512 bytes lie in 64 KiB pages, one size class and one finalizer need a page; larger
 * ones have a block of their own. Mark bits lie beside the objects, in the page's header. */
#ifndef AS_CORE_HEAP_H
#define AS_CORE_HEAP_H

#include "core/object.h"

AsHeap *as_heap_new_heap(AsVM *vm);
/* Finalizes every object and gives all memory back. */
void as_heap_free_heap(AsHeap *heap);

/* A zeroed object of a built-in type, size bytes (at least sizeof(AsObject)), wearing the type's root
 * shape. Never NULL: when the limit is passed the next safepoint raises MemoryError. */
void *as_heap_new(AsVM *vm, AsKind kind, size_t size);
/* The same for any shape (instances of script classes). */
void *as_heap_new_shaped(AsVM *vm, AsShape *shape, size_t size);
/* As as_heap_new for a size that a script chose: raises MemoryError and returns NULL when it cannot be had. */
void *as_heap_try_new(AsVM *vm, AsKind kind, size_t size);

/* Gives an object's memory back before any collection; nothing may refer to it any more. Its type's finalizer is not
 * run. size is what it was made with. */
void as_heap_recycle(AsVM *vm, void *object, size_t size);

/* Blocks: memory that belongs to an object (the items of a list) and lives as long as its owner's mark function says
 * as_mark_block, so that the owner needs no finalizer. A new block hangs on an owner before script code runs. Not
 * zeroed. old_size is what was asked for before, 0 with no block. new and resize never return NULL (except for size
 * 0); try raises MemoryError and returns NULL (the old block stays valid). */
void *as_heap_new_block(AsVM *vm, size_t size);
void *as_heap_resize_block(AsVM *vm, void *block, size_t old_size, size_t size);
void *as_heap_try_resize_block(AsVM *vm, void *block, size_t old_size, size_t size);
/* Gives a block back at once; nothing may refer to it any more. */
void as_heap_drop_block(AsVM *vm, void *block, size_t size);

/* Owned buffers, for what the collector does not see: counted towards the next collection. old_size is what was asked for before. alloc and
 * resize never return NULL (except for size 0); try_ variants raise MemoryError and return NULL (the old
 * buffer stays valid). New memory is not zeroed. */
void *as_heap_alloc(AsVM *vm, size_t size);
void *as_heap_resize(AsVM *vm, void *buffer, size_t old_size, size_t size);
void *as_heap_try_resize(AsVM *vm, void *buffer, size_t old_size, size_t size);
void as_heap_release(AsVM *vm, void *buffer, size_t size);

/* Called from mark functions. */
void as_mark_object(AsHeap *heap, AsObject *object);
static inline void as_mark(AsHeap *heap, AsValue v)
{
    if (as_is_object(v)) { as_mark_object(heap, as_object(v)); }
}
/* The block (or NULL) lives on; what is in it must be marked beside. */
void as_mark_block(AsHeap *heap, const void *block);
void as_mark_array(AsHeap *heap, const AsValue *values, size_t count);
void as_mark_attributes(AsHeap *heap, const AsObject *self);

/* For after_mark hooks: marks all that an unmarked object leads to. true: it leads back to itself. */
bool as_heap_mark_beyond(AsHeap *heap, AsObject *object);
/* Is the object known to be alive in the cycle that is just ending? For weak tables, from their
 * `after_mark` hook. */
bool as_heap_is_marked(const AsHeap *heap, const AsObject *object);

/* Stores into a field of an existing object. Today a plain store; the place of the write barrier. */
static inline void as_write(void *owner, AsValue *field, AsValue value)
{
    (void)owner;
    *field = value;
}

/* Roots held by C: see STYLE 5. */
static inline void as_root(AsVM *vm, AsValue value);
static inline size_t as_roots_save(AsVM *vm);
static inline void as_roots_restore(AsVM *vm, size_t saved);

/* Collects now; for gc.collect() and safepoints only. Returns how many objects were freed. */
size_t as_heap_collect(AsVM *vm);
/* The same; what frames' temporaries hold and nobody will read again is dropped, too, even where it takes time to tell. */
size_t as_heap_collect_exactly(AsVM *vm);
/* Is the collection that is just running such a one? */
bool as_heap_is_exact(const AsHeap *heap);
/* Bytes in use: objects and owned buffers. */
size_t as_heap_used(const AsVM *vm);
/* 0: no limit. */
void as_heap_set_limit(AsVM *vm, size_t bytes);
/* Collect at every safepoint (1), or at every interval-th; 0: when enough was allocated. */
void as_heap_set_stress(AsVM *vm, unsigned interval);
/* What an object refers to itself: its class, its attributes, what its mark function tells. And who refers to an object.
 * Both collect. */
void as_heap_each_referent(AsVM *vm, AsObject *object, void (*visit)(void *data, AsObject *referent), void *data);
void as_heap_each_referrer(AsVM *vm, AsObject *object, void (*visit)(void *data, AsObject *referrer), void *data);
/* Collects exactly, and calls visit for every live object; visit must not allocate. */
void as_heap_each(AsVM *vm, void (*visit)(void *data, AsObject *object), void *data);

#endif
