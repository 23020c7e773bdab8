/* Heaps in lists, for heapq and for queues. The comparisons are CPython's, one for one: so is the order of equal items. */
#include "object/error.h"
#include "object/list.h"
#include "object/op.h"

bool as_list_heap_is_above(AsVM *vm, AsHeapTop top, AsValue a, AsValue b, bool *out)
{
    if (as_both_small(a, b)) {
        *out = top == AS_HEAP_LEAST ? as_small(a) < as_small(b) : as_small(b) < as_small(a);
        return true;
    }
    size_t saved = as_roots_save(vm);
    // A comparison in script code may take both out of the list.
    as_root(vm, a);
    as_root(vm, b);
    bool done = top == AS_HEAP_LEAST ? as_op_compare_bool(vm, a, b, AS_LT, out) : as_op_compare_bool(vm, b, a, AS_LT, out);
    as_roots_restore(vm, saved);
    return done;
}

/* The same for two items of the list, which must not change its size meanwhile. */
static bool is_item_above(AsVM *vm, AsHeapTop top, AsList *list, size_t a, size_t b, bool *out)
{
    size_t length = list->length;
    if (!as_list_heap_is_above(vm, top, list->items[a], list->items[b], out)) { return false; }
    if (list->length == length) { return true; }
    (void)as_raise(vm, AS_RUNTIME_ERROR, "list changed size during iteration");
    return false;
}

static void swap(AsList *list, size_t a, size_t b)
{
    AsValue item = list->items[a];
    as_write(list, &list->items[a], list->items[b]);
    as_write(list, &list->items[b], item);
}

bool as_list_heap_rise(AsVM *vm, AsHeapTop top, AsList *list, size_t start, size_t pos)
{
    if (pos >= list->length) {
        (void)as_raise(vm, AS_INDEX_ERROR, "index out of range");
        return false;
    }
    while (pos > start) {
        size_t parent = (pos - 1) / 2;
        bool above;
        if (!is_item_above(vm, top, list, pos, parent, &above)) { return false; }
        if (!above) { return true; }
        swap(list, pos, parent);
        pos = parent;
    }
    return true;
}

// The item goes down to a leaf, its better children up, and rises again from there: one that comes from the end seldom
// stays high.
bool as_list_heap_sink(AsVM *vm, AsHeapTop top, AsList *list, size_t pos)
{
    size_t start = pos, end = list->length;
    if (pos >= end) {
        (void)as_raise(vm, AS_INDEX_ERROR, "index out of range");
        return false;
    }
    while (pos < end / 2) {
        size_t child = 2 * pos + 1;
        if (child + 1 < end) {
            bool above;
            if (!is_item_above(vm, top, list, child, child + 1, &above)) { return false; }
            if (!above) { child++; }
        }
        swap(list, child, pos);
        pos = child;
    }
    return as_list_heap_rise(vm, top, list, start, pos);
}

bool as_list_heap_push(AsVM *vm, AsList *list, AsValue item)
{
    as_list_append(vm, list, item);
    return as_list_heap_rise(vm, AS_HEAP_LEAST, list, 0, list->length - 1);
}

AsValue as_list_heap_pop(AsVM *vm, AsHeapTop top, AsList *list)
{
    if (list->length == 0) { return as_raise(vm, AS_INDEX_ERROR, "index out of range"); }
    AsValue last = list->items[--list->length];
    if (list->length == 0) { return last; }
    AsValue result = list->items[0];
    as_write(list, &list->items[0], last);
    as_root(vm, result);
    return as_list_heap_sink(vm, top, list, 0) ? result : AS_RAISED;
}
