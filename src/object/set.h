/* set and frozenset: open addressing with CPython's probe sequence and growth, so that order matches. */
#ifndef AS_OBJECT_SET_H
#define AS_OBJECT_SET_H

#include "core/vm.h"

typedef struct AsSetEntry {
    AsValue key; /* AS_UNDEFINED: empty; a dummy mark for deleted ones is private to set.c */
    int64_t hash;
} AsSetEntry;

typedef struct AsSet {
    AsObject header;
    AsSetEntry *table; /* owned */
    size_t mask;       /* slots - 1 */
    size_t used;       /* live */
    size_t fill;       /* live and deleted */
    int64_t hash;      /* of a frozenset; -1: not computed */
} AsSet;

static inline bool as_is_set(AsValue v) { return as_is_kind(v, AS_KIND_SET) || as_is_kind(v, AS_KIND_FROZENSET); }
static inline AsSet *as_set(AsValue v)
{
    assert(as_is_set(v));
    return (AsSet *)as_object(v);
}
AsValue as_set_new(AsVM *vm);
AsValue as_frozenset_new(AsVM *vm);
bool as_set_add(AsVM *vm, AsSet *set, AsValue key) AS_RUNS;
bool as_set_contains(AsVM *vm, AsSet *set, AsValue key, bool *out) AS_RUNS;
bool as_set_discard(AsVM *vm, AsSet *set, AsValue key, bool *found) AS_RUNS;
bool as_set_update(AsVM *vm, AsSet *set, AsValue iterable) AS_RUNS;
bool as_set_next(AsSet *set, size_t *position, AsValue *key);

#endif
