/* set and frozenset: open addressing with CPython's probe sequence and growth, so that order matches. */
#ifndef AS_OBJECT_SET_H
#define AS_OBJECT_SET_H

#include "core/vm.h"

typedef struct AsSetEntry {
    AsValue key; /* AS_UNDEFINED: empty or (hash -1, which no key has) deleted */
    int64_t hash;
} AsSetEntry;

typedef struct AsSet {
    AsObject header;
    AsSetEntry *table; /* a block; NULL until something was added */
    size_t mask;       /* slots - 1 */
    size_t used;       /* live */
    size_t fill;       /* live and deleted */
    int64_t hash;      /* of a frozenset; -1: not computed */
    size_t finger;     /* where pop() looks next */
} AsSet;

/* eval reads it directly. */
typedef struct AsSetIterator {
    AsObject header;
    AsSet *set;      /* NULL: exhausted */
    size_t position; /* of the next slot to look at */
    size_t expected; /* set->used when iteration began */
    size_t left;
} AsSetIterator;

static inline bool as_is_set(AsValue v) { return as_is_kind(v, AS_KIND_SET) || as_is_kind(v, AS_KIND_FROZENSET); }
static inline AsSet *as_set(AsValue v)
{
    assert(as_is_set(v));
    return (AsSet *)as_object(v);
}
AsValue as_set_new(AsVM *vm);
AsValue as_frozenset_new(AsVM *vm);
bool as_set_add(AsVM *vm, AsSet *set, AsValue key) AS_RUNS;
/* A set as key stands for the frozenset of its items, as in Python; likewise for discard. */
bool as_set_contains(AsVM *vm, AsSet *set, AsValue key, bool *out) AS_RUNS;
bool as_set_discard(AsVM *vm, AsSet *set, AsValue key, bool *found) AS_RUNS;
bool as_set_update(AsVM *vm, AsSet *set, AsValue iterable) AS_RUNS;
bool as_set_next(AsSet *set, size_t *position, AsValue *key);
void as_set_clear(AsVM *vm, AsSet *set);
/* A set or frozenset (kind) with the same items; the order of the copy is Python's. */
AsValue as_set_copy(AsVM *vm, AsSet *set, AsKind kind) AS_RUNS;
/* The next item of an iterator, AS_STOP or AS_RAISED. */
AsValue as_set_iterator_step(AsVM *vm, AsSetIterator *iterator) AS_RAISES;

extern const AsMethod as_set_methods[], as_frozenset_methods[];

#endif
