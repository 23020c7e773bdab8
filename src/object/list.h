/* list. */
#ifndef AS_OBJECT_LIST_H
#define AS_OBJECT_LIST_H

#include "core/vm.h"

typedef struct AsList {
    AsObject header;
    AsValue *items; /* a block */
    size_t length, capacity;
} AsList;

/* Of LIST_ITERATOR and LIST_REVERSE_ITERATOR. eval reads it directly. */
typedef struct AsListIterator {
    AsObject header;
    AsList *list;  /* NULL: exhausted */
    int64_t index; /* of the next item */
} AsListIterator;

static inline bool as_is_list(AsValue v) { return as_is_kind(v, AS_KIND_LIST); }
static inline AsList *as_list(AsValue v)
{
    assert(as_is_list(v));
    return (AsList *)as_object(v);
}
AsValue as_list_new(AsVM *vm, size_t capacity);
AsValue as_list_from(AsVM *vm, const AsValue *items, size_t count);
/* The same for a number of items that a script chose: MemoryError. */
AsValue as_list_try_from(AsVM *vm, const AsValue *items, size_t count) AS_RAISES;
void as_list_grow(AsVM *vm, AsList *list, size_t capacity);
/* Room for a number of items that a script chose: raises MemoryError. */
bool as_list_try_reserve(AsVM *vm, AsList *list, size_t capacity) AS_RAISES;
static inline void as_list_append(AsVM *vm, AsList *list, AsValue value)
{
    if (list->length == list->capacity) { as_list_grow(vm, list, list->length + 1); }
    as_write(list, &list->items[list->length++], value);
}
void as_list_insert(AsVM *vm, AsList *list, size_t index, AsValue value);
void as_list_reverse(AsList *list);
/* Takes count items out from index on. */
void as_list_remove(AsVM *vm, AsList *list, size_t index, size_t count);
void as_list_clear(AsVM *vm, AsList *list);
/* Appends every item of any iterable. */
bool as_list_extend(AsVM *vm, AsList *list, AsValue iterable) AS_RUNS;
/* A new list of any iterable's items. */
AsValue as_list_from_iterable(AsVM *vm, AsValue iterable) AS_RUNS;
/* The same; what cannot be iterated is a TypeError with this message. */
AsValue as_list_from_sequence(AsVM *vm, AsValue v, const char *message) AS_RUNS;
/* list(iterable); AS_UNDEFINED: list(). */
AsValue as_list_make(AsVM *vm, AsValue iterable) AS_RUNS;
/* Stable (timsort), by key (or AS_NONE). */
/* The argument reverse of sort() and sorted(): an int, as in C; None and floats are refused. */
bool as_list_reverse_arg(AsVM *vm, AsValue value, bool *reverse) AS_RUNS;
bool as_list_sort(AsVM *vm, AsList *list, AsValue key, bool reverse) AS_RUNS;
/* The items of a list or tuple (script subclasses with their own __iter__ excluded); false for other values.
 * Valid until script code runs. */
bool as_list_view(AsValue v, const AsValue **items, size_t *count);

extern const AsMethod as_list_methods[];

/* Heaps in lists, with the least item on top, or with the greatest: list_heap.c. */
typedef enum AsHeapTop { AS_HEAP_LEAST, AS_HEAP_GREATEST } AsHeapTop;
/* Does a belong above b? */
bool as_list_heap_is_above(AsVM *vm, AsHeapTop top, AsValue a, AsValue b, bool *out) AS_RUNS;
/* Lets the item at pos rise towards start. */
bool as_list_heap_rise(AsVM *vm, AsHeapTop top, AsList *list, size_t start, size_t pos) AS_RUNS;
/* Lets the item at pos sink to where it belongs. */
bool as_list_heap_sink(AsVM *vm, AsHeapTop top, AsList *list, size_t pos) AS_RUNS;
bool as_list_heap_push(AsVM *vm, AsList *list, AsValue item) AS_RUNS;
/* IndexError if it is empty. Leaves a root. */
AsValue as_list_heap_pop(AsVM *vm, AsHeapTop top, AsList *list) AS_RUNS;

#endif
