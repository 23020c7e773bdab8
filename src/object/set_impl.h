/* Shared by set*.c. */
#ifndef AS_OBJECT_SET_IMPL_H
#define AS_OBJECT_SET_IMPL_H

#include "object/set.h"

enum { AS_SET_SMALLEST = 8 }; /* slots of the smallest table */

/* With the hash at hand. */
bool as_set_add_hashed(AsVM *vm, AsSet *set, AsValue key, int64_t hash) AS_RUNS;
bool as_set_contains_hashed(AsVM *vm, AsSet *set, AsValue key, int64_t hash, bool *out) AS_RUNS;
bool as_set_discard_hashed(AsVM *vm, AsSet *set, AsValue key, int64_t hash, bool *found) AS_RUNS;
/* Moves the live entries to a table with more slots than `more`. */
bool as_set_resize(AsVM *vm, AsSet *set, size_t more) AS_RAISES;
/* The next live entry. */
AsSetEntry *as_set_next_entry(AsSet *set, size_t *position);
/* An empty set of this kind. */
AsSet *as_set_new_kind(AsVM *vm, AsKind kind);
/* Grows after a key was added; also what follows a mass deletion. */
size_t as_set_grown_size(const AsSet *set);
/* Exchanges the contents of two sets. */
void as_set_swap(AsSet *a, AsSet *b);

/* set(iterable), frozenset(iterable); AS_UNDEFINED: of nothing. */
AsValue as_set_make(AsVM *vm, AsValue iterable) AS_RUNS;
AsValue as_frozenset_make(AsVM *vm, AsValue iterable) AS_RUNS;

/* The operations, as methods and operators do them. other is any iterable. */
AsValue as_set_union(AsVM *vm, AsSet *set, AsValue other) AS_RUNS;
AsValue as_set_intersection(AsVM *vm, AsSet *set, AsValue other) AS_RUNS;
AsValue as_set_difference(AsVM *vm, AsSet *set, AsValue other) AS_RUNS;
AsValue as_set_symmetric_difference(AsVM *vm, AsSet *set, AsValue other) AS_RUNS;
bool as_set_intersection_update(AsVM *vm, AsSet *set, AsValue other) AS_RUNS;
bool as_set_difference_update(AsVM *vm, AsSet *set, AsValue other) AS_RUNS;
bool as_set_symmetric_difference_update(AsVM *vm, AsSet *set, AsValue other) AS_RUNS;
bool as_set_is_subset(AsVM *vm, AsSet *set, AsSet *other, bool *out) AS_RUNS;

#endif
