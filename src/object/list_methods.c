#include "object/error.h"
#include "object/int.h"
#include "object/list.h"
#include "object/op.h"
#include "object/items.h"
#include "object/class.h"
#include "object/tuple.h"

/* list.__new__ takes whatever the class's own __init__ takes. */
static AsValue list_new(AsVM *vm, AsValue *args)
{
    return as_value(as_instance_new(vm, as_type(args[0]), 0));
}

static AsValue list_init(AsVM *vm, AsValue *args)
{
    AsValue iterable;
    if (!as_items_no_keywords(vm, "list", as_type_of(vm, args[0]), AS_KIND_LIST, AS_NAME___new__, args[2])) { return AS_RAISED; }
    if (!as_items_constructor_arg(vm, "list", args[1], AS_UNDEFINED, &iterable)) { return AS_RAISED; }
    AsList *list = as_list(args[0]);
    if (list->length > 0) { as_list_clear(vm, list); }
    if (as_is_undefined(iterable)) { return AS_NONE; }
    return as_list_extend(vm, list, iterable) ? AS_NONE : AS_RAISED;
}

static AsValue list_append(AsVM *vm, AsValue *args)
{
    as_list_append(vm, as_list(args[0]), args[1]);
    return AS_NONE;
}

static AsValue list_extend(AsVM *vm, AsValue *args)
{
    return as_list_extend(vm, as_list(args[0]), args[1]) ? AS_NONE : AS_RAISED;
}

/* list.insert(index, value): an index past either end means that end. */
static AsValue list_insert(AsVM *vm, AsValue *args)
{
    AsList *list = as_list(args[0]);
    int64_t index;
    if (!as_index_arg(vm, args[1], &index)) { return AS_RAISED; }
    as_list_insert(vm, list, (size_t)as_clamp_index(index, (int64_t)list->length), args[2]);
    return AS_NONE;
}

static AsValue list_pop(AsVM *vm, AsValue *args)
{
    AsList *list = as_list(args[0]);
    int64_t index;
    if (!as_index_arg(vm, args[1], &index)) { return AS_RAISED; }
    if (list->length == 0) { return as_raise(vm, AS_INDEX_ERROR, "pop from empty list"); }
    if (index < 0) { index += (int64_t)list->length; }
    if ((uint64_t)index >= list->length) { return as_raise(vm, AS_INDEX_ERROR, "pop index out of range"); }
    AsValue item = list->items[index];
    as_list_remove(vm, list, (size_t)index, 1);
    return item;
}

static AsValue list_remove(AsVM *vm, AsValue *args)
{
    AsList *list = as_list(args[0]);
    for (size_t i = 0; i < list->length; i++) {
        bool equal;
        if (!as_items_equal(vm, list->items[i], args[1], &equal)) { return AS_RAISED; }
        if (!equal) { continue; }
        // A script's __eq__ may have shortened the list.
        if (i < list->length) { as_list_remove(vm, list, i, 1); }
        return AS_NONE;
    }
    return as_raise(vm, AS_VALUE_ERROR, "list.remove(x): x not in list");
}

static AsValue list_clear(AsVM *vm, AsValue *args)
{
    as_list_clear(vm, as_list(args[0]));
    return AS_NONE;
}

static AsValue list_copy(AsVM *vm, AsValue *args)
{
    const AsList *list = as_list(args[0]);
    return as_list_from(vm, list->items, list->length);
}

static AsValue list_count(AsVM *vm, AsValue *args)
{
    AsList *list = as_list(args[0]);
    int64_t count = 0;
    for (size_t i = 0; i < list->length; i++) {
        bool equal;
        if (!as_items_equal(vm, list->items[i], args[1], &equal)) { return AS_RAISED; }
        count += equal;
    }
    return as_small_value(count);
}

static AsValue list_index(AsVM *vm, AsValue *args)
{
    AsList *list = as_list(args[0]);
    int64_t start, stop;
    if (!as_items_bound(vm, args[2], &start) || !as_items_bound(vm, args[3], &stop)) { return AS_RAISED; }
    start = as_clamp_index(start, (int64_t)list->length);
    if (stop < 0) { stop += (int64_t)list->length; }
    for (int64_t i = start; i < stop && i < (int64_t)list->length; i++) {
        bool equal;
        if (!as_items_equal(vm, list->items[i], args[1], &equal)) { return AS_RAISED; }
        if (equal) { return as_small_value(i); }
    }
    return as_raise(vm, AS_VALUE_ERROR, "%v is not in list", args[1]);
}

void as_list_reverse(AsList *list)
{
    for (size_t i = 0, n = list->length; i < n / 2; i++) {
        AsValue item = list->items[i];
        list->items[i] = list->items[n - 1 - i];
        list->items[n - 1 - i] = item;
    }
}

static AsValue list_reverse(AsVM *vm, AsValue *args)
{
    as_list_reverse(as_list(args[0]));
    return AS_NONE;
}

bool as_list_reverse_arg(AsVM *vm, AsValue value, bool *reverse)
{
    if (as_is_bool(value)) {
        *reverse = value == AS_TRUE;
        return true;
    }
    AsValue number = as_index_value(vm, value);
    if (as_raised(number)) { return false; }
    *reverse = as_int_sign(number) != 0;
    return true;
}

static AsValue list_sort(AsVM *vm, AsValue *args)
{
    bool reverse;
    if (!as_list_reverse_arg(vm, args[2], &reverse)) { return AS_RAISED; }
    return as_list_sort(vm, as_list(args[0]), args[1], reverse) ? AS_NONE : AS_RAISED;
}

static AsValue list_reversed(AsVM *vm, AsValue *args)
{
    AsListIterator *iterator = as_heap_new(vm, AS_KIND_LIST_REVERSE_ITERATOR, sizeof *iterator);
    iterator->list = as_list(args[0]);
    iterator->index = (int64_t)iterator->list->length - 1;
    return as_value(iterator);
}

static AsValue list_sizeof(AsVM *vm, AsValue *args)
{
    const AsList *list = as_list(args[0]);
    return as_small_value((int64_t)(sizeof(AsList) + list->capacity * sizeof(AsValue)));
}

const AsMethod as_list_methods[] = {
    {"__new__(cls, /, ...)", list_new, NULL},
    {"__init__(self, /, *args, **kwargs)", list_init, NULL},
    {"append(self, object, /)", list_append, "Append object to the end of the list."},
    {"extend(self, iterable, /)", list_extend, "Extend list by appending elements from the iterable."},
    {"insert(self, index, object, /)", list_insert, "Insert object before index."},
    {"pop(self, index=-1, /)", list_pop,
     "Remove and return item at index (default last).\n\nRaises IndexError if list is empty or index is out of range."},
    {"remove(self, value, /)", list_remove,
     "Remove first occurrence of value.\n\nRaises ValueError if the value is not present."},
    {"clear(self, /)", list_clear, "Remove all items from list."},
    {"copy(self, /)", list_copy, "Return a shallow copy of the list."},
    {"count(self, value, /)", list_count, "Return number of occurrences of value."},
    {"index(self, value, start=0, stop=9223372036854775807, /)", list_index,
     "Return first index of value.\n\nRaises ValueError if the value is not present."},
    {"reverse(self, /)", list_reverse, "Reverse *IN PLACE*."},
    {"sort(self, /, *, key=None, reverse=False)", list_sort,
     "Sort the list in ascending order and return None.\n\n"
     "The sort is in-place (i.e. the list itself is modified) and stable (i.e. the\n"
     "order of two equal elements is maintained).\n\n"
     "If a key function is given, apply it once to each list item and sort them,\n"
     "ascending or descending, according to their function values.\n\n"
     "The reverse flag can be set to sort in descending order."},
    {"__reversed__(self, /)", list_reversed, "Return a reverse iterator over the list."},
    {"__sizeof__(self, /)", list_sizeof, "Return the size of the list in memory, in bytes."},
    {"__class_getitem__(cls, item, /)", as_items_class_getitem, "See PEP 585"},
    {NULL, NULL, NULL},
};
