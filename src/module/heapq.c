/* _heapq: heaps in lists. The comparisons are CPython's, one for one: so is the order of equal items. */
#include "object/error.h"
#include "object/list.h"
#include "object/module.h"
#include "object/op.h"

bool as_heapq_open(AsVM *vm, AsModule *module);

/* Heaps with the least item on top, or (merge and nlargest need them) with the greatest. */
typedef enum Top { LEAST, GREATEST } Top;

/* Does a belong above b? */
static bool is_above(AsVM *vm, Top top, AsValue a, AsValue b, bool *out)
{
    if (as_both_small(a, b)) {
        *out = top == LEAST ? as_small(a) < as_small(b) : as_small(b) < as_small(a);
        return true;
    }
    size_t saved = as_roots_save(vm);
    // A comparison in script code may take both out of the list.
    as_root(vm, a);
    as_root(vm, b);
    bool done = top == LEAST ? as_op_compare_bool(vm, a, b, AS_LT, out) : as_op_compare_bool(vm, b, a, AS_LT, out);
    as_roots_restore(vm, saved);
    return done;
}

/* The same for two items of the list, which must not change its size meanwhile. */
static bool is_item_above(AsVM *vm, Top top, AsList *list, size_t a, size_t b, bool *out)
{
    size_t length = list->length;
    if (!is_above(vm, top, list->items[a], list->items[b], out)) { return false; }
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

/* Lets the item at pos rise towards start. */
static bool rise(AsVM *vm, Top top, AsList *list, size_t start, size_t pos)
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

/* Moves the item at pos down to a leaf, its better children up, and lets it rise again from there: an item
 * that comes from the end seldom stays high. */
static bool sink(AsVM *vm, Top top, AsList *list, size_t pos)
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
    return rise(vm, top, list, start, pos);
}

/* what: "heappop() argument", as messages name it. */
static AsList *list_arg(AsVM *vm, AsValue v, const char *what)
{
    if (as_is_list(v)) { return as_list(v); }
    (void)as_raise(vm, AS_TYPE_ERROR, "%s must be list, not %T", what, v);
    return NULL;
}

static AsValue pop_top(AsVM *vm, AsValue heap, Top top, const char *what)
{
    AsList *list = list_arg(vm, heap, what);
    if (!list) { return AS_RAISED; }
    if (list->length == 0) { return as_raise(vm, AS_INDEX_ERROR, "index out of range"); }
    AsValue last = list->items[--list->length];
    if (list->length == 0) { return last; }
    AsValue result = list->items[0];
    as_write(list, &list->items[0], last);
    as_root(vm, result);
    return sink(vm, top, list, 0) ? result : AS_RAISED;
}

static AsValue replace_top(AsVM *vm, AsValue *args, Top top, const char *what)
{
    AsList *list = list_arg(vm, args[0], what);
    if (!list) { return AS_RAISED; }
    if (list->length == 0) { return as_raise(vm, AS_INDEX_ERROR, "index out of range"); }
    AsValue result = list->items[0];
    as_write(list, &list->items[0], args[1]);
    as_root(vm, result);
    return sink(vm, top, list, 0) ? result : AS_RAISED;
}

static AsValue make_heap(AsVM *vm, AsValue heap, Top top, const char *what)
{
    AsList *list = list_arg(vm, heap, what);
    if (!list) { return AS_RAISED; }
    for (size_t i = list->length / 2; i-- > 0;) {
        if (!sink(vm, top, list, i)) { return AS_RAISED; }
    }
    return AS_NONE;
}

static AsValue heapq_heappush(AsVM *vm, AsValue *args)
{
    AsList *list = list_arg(vm, args[0], "heappush() argument 1");
    if (!list) { return AS_RAISED; }
    as_list_append(vm, list, args[1]);
    return rise(vm, LEAST, list, 0, list->length - 1) ? AS_NONE : AS_RAISED;
}

static AsValue heapq_heappushpop(AsVM *vm, AsValue *args)
{
    AsList *list = list_arg(vm, args[0], "heappushpop() argument 1");
    bool above;
    if (!list) { return AS_RAISED; }
    if (list->length == 0) { return args[1]; }
    if (!is_above(vm, LEAST, list->items[0], args[1], &above)) { return AS_RAISED; }
    return above ? replace_top(vm, args, LEAST, "heappushpop() argument 1") : args[1];
}

static AsValue heapq_heappop(AsVM *vm, AsValue *args) { return pop_top(vm, args[0], LEAST, "heappop() argument"); }
static AsValue heapq_heappop_max(AsVM *vm, AsValue *args) { return pop_top(vm, args[0], GREATEST, "_heappop_max() argument"); }
static AsValue heapq_heapreplace(AsVM *vm, AsValue *args) { return replace_top(vm, args, LEAST, "heapreplace() argument 1"); }
static AsValue heapq_heapreplace_max(AsVM *vm, AsValue *args)
{
    return replace_top(vm, args, GREATEST, "_heapreplace_max() argument 1");
}
static AsValue heapq_heapify(AsVM *vm, AsValue *args) { return make_heap(vm, args[0], LEAST, "heapify() argument"); }
static AsValue heapq_heapify_max(AsVM *vm, AsValue *args) { return make_heap(vm, args[0], GREATEST, "_heapify_max() argument"); }

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
