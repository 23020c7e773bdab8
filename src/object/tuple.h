#ifndef AS_OBJECT_TUPLE_H
#define AS_OBJECT_TUPLE_H

#include "core/vm.h"

typedef struct AsTuple {
    AsObject header;
    size_t length;
    AsValue items[]; /* with a script subclass, its attributes lie behind the items */
} AsTuple;

/* Of TUPLE_ITERATOR. eval reads it directly. */
typedef struct AsTupleIterator {
    AsObject header;
    AsTuple *tuple; /* NULL: exhausted */
    size_t index;   /* of the next item */
} AsTupleIterator;

static inline bool as_is_tuple(AsValue v) { return as_is_kind(v, AS_KIND_TUPLE); }
static inline AsTuple *as_tuple(AsValue v)
{
    assert(as_is_tuple(v));
    return (AsTuple *)as_object(v);
}
/* Items AS_UNDEFINED, to be filled before anyone sees it. */
AsTuple *as_tuple_new(AsVM *vm, size_t length);
/* For a length that a script chose; NULL: MemoryError. */
AsTuple *as_tuple_try_new(AsVM *vm, size_t length) AS_RAISES;
AsValue as_tuple_from(AsVM *vm, const AsValue *items, size_t count);
AsValue as_tuple_from_iterable(AsVM *vm, AsValue iterable) AS_RUNS;

#endif
