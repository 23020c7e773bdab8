/* The heap: what is alive. */
#include "core/heap_impl.h"

#include "base/memory.h"

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

void as_heap_mark_children(AsHeap *heap, AsObject *object)
{
    if (!object->shape) { return; } // a recycled cell that a dead register still names
    AsType *type = object->shape->type;
    as_mark_object(heap, (AsObject *)type);
    as_mark_attributes(heap, object);
    if (type->spec->mark) { type->spec->mark(heap, object); }
}

static void drain_mark_stack(AsHeap *heap)
{
    while (heap->mark_count > 0) { as_heap_mark_children(heap, heap->mark_stack[--heap->mark_count]); }
}

bool as_heap_mark_beyond(AsHeap *heap, AsObject *object)
{
    as_heap_mark_children(heap, object);
    drain_mark_stack(heap);
    return as_heap_is_marked(heap, object);
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

void as_heap_clear_marks(AsHeap *heap)
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

void as_heap_mark_all(AsVM *vm)
{
    AsHeap *heap = vm->heap;
    as_heap_clear_marks(heap);
    mark_vm(vm, heap);
    for (size_t i = 0; i < sizeof vm->hooks.mark / sizeof *vm->hooks.mark; i++) {
        if (vm->hooks.mark[i]) { vm->hooks.mark[i](vm, heap); }
    }
    drain_mark_stack(heap);
    for (size_t i = 0; i < sizeof vm->hooks.after_mark / sizeof *vm->hooks.after_mark; i++) {
        if (vm->hooks.after_mark[i]) { vm->hooks.after_mark[i](vm, heap); }
        drain_mark_stack(heap); // a weak table may bring something back, such as a dropped coroutine to report
    }
}
