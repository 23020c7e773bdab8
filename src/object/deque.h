/* collections.deque: a ring of values, quick at both ends. */
#ifndef AS_OBJECT_DEQUE_H
#define AS_OBJECT_DEQUE_H

#include "core/vm.h"

typedef struct AsDeque {
    AsObject header;
    AsValue *items;   /* a block: a ring of capacity slots, a power of two or 0 */
    size_t capacity;
    size_t first;     /* slot of the leftmost item */
    size_t length;
    int64_t limit;    /* maxlen, or -1 */
    uint64_t changes; /* counts what an iterator must not overlook */
} AsDeque;

static inline bool as_is_deque(AsValue v) { return as_is_kind(v, AS_KIND_DEQUE); }
static inline AsDeque *as_deque(AsValue v)
{
    assert(as_is_deque(v));
    return (AsDeque *)as_object(v);
}
static inline AsValue *as_deque_at(const AsDeque *deque, size_t index)
{
    return &deque->items[(deque->first + index) & (deque->capacity - 1)];
}
AsValue as_deque_new(AsVM *vm, int64_t limit);
/* A full deque drops an item at the other end. */
void as_deque_append(AsVM *vm, AsDeque *deque, AsValue value);
void as_deque_append_left(AsVM *vm, AsDeque *deque, AsValue value);
/* The deque must not be empty. */
AsValue as_deque_pop(AsDeque *deque);
AsValue as_deque_pop_left(AsDeque *deque);
bool as_deque_extend(AsVM *vm, AsDeque *deque, AsValue iterable, bool left) AS_RUNS;
void as_deque_clear(AsVM *vm, AsDeque *deque);


#endif
