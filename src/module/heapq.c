/* _heapq: heaps in lists. What moves the items is in object/list_heap.c. */
#include "object/error.h"
#include "object/list.h"
#include "object/module.h"
#include "object/op.h"

bool as_heapq_open(AsVM *vm, AsModule *module);

/* what: "heappop() argument", as messages name it. */
static AsList *list_arg(AsVM *vm, AsValue v, const char *what)
{
    if (as_is_list(v)) { return as_list(v); }
    (void)as_raise(vm, AS_TYPE_ERROR, "%s must be list, not %T", what, v);
    return NULL;
}

static AsValue pop_top(AsVM *vm, AsValue heap, AsHeapTop top, const char *what)
{
    AsList *list = list_arg(vm, heap, what);
    return list ? as_list_heap_pop(vm, top, list) : AS_RAISED;
}

static AsValue replace_top(AsVM *vm, AsValue *args, AsHeapTop top, const char *what)
{
    AsList *list = list_arg(vm, args[0], what);
    if (!list) { return AS_RAISED; }
    if (list->length == 0) { return as_raise(vm, AS_INDEX_ERROR, "index out of range"); }
    AsValue result = list->items[0];
    as_write(list, &list->items[0], args[1]);
    as_root(vm, result);
    return as_list_heap_sink(vm, top, list, 0) ? result : AS_RAISED;
}

static AsValue make_heap(AsVM *vm, AsValue heap, AsHeapTop top, const char *what)
{
    AsList *list = list_arg(vm, heap, what);
    if (!list) { return AS_RAISED; }
    for (size_t i = list->length / 2; i-- > 0;) {
        if (!as_list_heap_sink(vm, top, list, i)) { return AS_RAISED; }
    }
    return AS_NONE;
}

static AsValue heapq_heappush(AsVM *vm, AsValue *args)
{
    AsList *list = list_arg(vm, args[0], "heappush() argument 1");
    if (!list) { return AS_RAISED; }
    return as_list_heap_push(vm, list, args[1]) ? AS_NONE : AS_RAISED;
}

static AsValue heapq_heappushpop(AsVM *vm, AsValue *args)
{
    AsList *list = list_arg(vm, args[0], "heappushpop() argument 1");
    bool above;
    if (!list) { return AS_RAISED; }
    if (list->length == 0) { return args[1]; }
    if (!as_list_heap_is_above(vm, AS_HEAP_LEAST, list->items[0], args[1], &above)) { return AS_RAISED; }
    return above ? replace_top(vm, args, AS_HEAP_LEAST, "heappushpop() argument 1") : args[1];
}

static AsValue heapq_heappop(AsVM *vm, AsValue *args) { return pop_top(vm, args[0], AS_HEAP_LEAST, "heappop() argument"); }
static AsValue heapq_heappop_max(AsVM *vm, AsValue *args) { return pop_top(vm, args[0], AS_HEAP_GREATEST, "_heappop_max() argument"); }
static AsValue heapq_heapreplace(AsVM *vm, AsValue *args) { return replace_top(vm, args, AS_HEAP_LEAST, "heapreplace() argument 1"); }
static AsValue heapq_heapreplace_max(AsVM *vm, AsValue *args)
{
    return replace_top(vm, args, AS_HEAP_GREATEST, "_heapreplace_max() argument 1");
}
static AsValue heapq_heapify(AsVM *vm, AsValue *args) { return make_heap(vm, args[0], AS_HEAP_LEAST, "heapify() argument"); }
static AsValue heapq_heapify_max(AsVM *vm, AsValue *args) { return make_heap(vm, args[0], AS_HEAP_GREATEST, "_heapify_max() argument"); }

static const AsMethod functions[] = {
    {"heappush(heap, item, /)", heapq_heappush, "Push item onto heap, maintaining the heap invariant."},
    {"heappop(heap, /)", heapq_heappop, "Pop the smallest item off the heap, maintaining the heap invariant."},
    {"heapify(heap, /)", heapq_heapify, "Transform list into a heap, in-place, in O(len(heap)) time."},
    {"heapreplace(heap, item, /)", heapq_heapreplace,
     "Pop and return the current smallest value, and add the new item."},
    {"heappushpop(heap, item, /)", heapq_heappushpop,
     "Push item on the heap, then pop and return the smallest item from the heap."},
    {"_heappop_max(heap, /)", heapq_heappop_max, "Maxheap variant of heappop."},
    {"_heapify_max(heap, /)", heapq_heapify_max, "Maxheap variant of heapify."},
    {"_heapreplace_max(heap, item, /)", heapq_heapreplace_max, "Maxheap variant of heapreplace."},
    {NULL, NULL, NULL},
};

bool as_heapq_open(AsVM *vm, AsModule *module)
{
    as_module_add_methods(vm, module, functions);
    return true;
}
