/* What the containers of values (list, tuple, range ...) share: indices, and equality of items under script code
 * that may change the container meanwhile. */
#ifndef AS_OBJECT_ITEMS_H
#define AS_OBJECT_ITEMS_H

#include "object/float.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

/* The subscript of a list, tuple or range as an int64, sign and all. TypeError "list indices must be integers or
 * slices, not str" (what is "list"); IndexError where it does not fit. */
bool as_items_index_slow(AsVM *vm, AsValue key, const char *what, int64_t *out) AS_RUNS;
static inline bool as_items_index(AsVM *vm, AsValue key, const char *what, int64_t *out)
{
    if (as_is_small(key)) {
        *out = as_small(key);
        return true;
    }
    return as_items_index_slow(vm, key, what, out);
}

/* TypeError: sequence + other, where other is not of its type. */
AsValue as_items_concat_other(AsVM *vm, const char *what, AsValue other) AS_RAISES;

/* a is b, or a == b; keeps both alive while script code compares. */
bool as_items_equal_slow(AsVM *vm, AsValue a, AsValue b, bool *out) AS_RUNS;
static inline bool as_items_equal(AsVM *vm, AsValue a, AsValue b, bool *out)
{
    if (a == b) {
        *out = true;
        return true;
    }
    if (as_both_small(a, b)) {
        *out = false;
        return true;
    }
    return as_items_equal_slow(vm, a, b, out);
}

/* hash(v) of what cannot run script code: small ints and exact strs. false: ask as_items_hash. */
static inline bool as_items_hash_simple(AsVM *vm, AsValue v, int64_t *out)
{
    if (as_is_small(v) && as_small(v) >= 0 && as_small(v) < AS_SMALL_MAX) {
        *out = as_small(v);
        return true;
    }
    if (!as_is_exact(v, AS_KIND_STR)) { return false; }
    *out = as_str_hash(vm, as_str(v));
    return true;
}
/* hash(v), keeping v alive. */
bool as_items_hash_slow(AsVM *vm, AsValue v, int64_t *out) AS_RUNS;
static inline bool as_items_hash(AsVM *vm, AsValue v, int64_t *out)
{
    return as_items_hash_simple(vm, v, out) || as_items_hash_slow(vm, v, out);
}

/* Are two values, not the same object, equal? For ints, strs, and tuples of these, which can be told without script
 * code: 0 or 1; else -1. */
int as_items_equal_tuples(const AsTuple *a, const AsTuple *b);
static inline int as_items_equal_simple(AsValue a, AsValue b)
{
    if (as_both_small(a, b)) { return 0; }
    if (as_is_exact(a, AS_KIND_STR) && as_is_exact(b, AS_KIND_STR)) { return as_str_equal(as_str(a), as_str(b)); }
    if (as_is_exact(a, AS_KIND_TUPLE) && as_is_exact(b, AS_KIND_TUPLE)) { return as_items_equal_tuples(as_tuple(a), as_tuple(b)); }
    return -1;
}

/* The comparison of two sequences of these lengths whose common part is equal. */
AsValue as_items_compare_lengths(size_t a, size_t b, AsCompareOp op);
/* a op b for the first items that differ; keeps both alive. */
AsValue as_items_compare_items(AsVM *vm, AsValue a, AsValue b, AsCompareOp op) AS_RUNS;

/* index()'s optional bound: through __index__, clamped. TypeError "slice indices must be integers or have an
 * __index__ method". */
bool as_items_bound(AsVM *vm, AsValue v, int64_t *out) AS_RUNS;

/* list[int] and so on: object/class.c's owner has the type. */
AsValue as_generic_alias_new(AsVM *vm, AsValue origin, AsValue args);
/* A __class_getitem__ body: args are the class and the item. */
AsValue as_items_class_getitem(AsVM *vm, AsValue *args);

/* What an iterator's __reduce__ answers: (function, (source,), state), function a built-in one; no state where it is
 * AS_UNDEFINED. */
AsValue as_items_reduced(AsVM *vm, AsName function, AsValue source, AsValue state) AS_RAISES;
/* The same where there is no way to say how far an iterator is: (iter, ([what it still gives],)). twin is a copy of
 * the iterator, to be used up. */
AsValue as_items_reduced_rest(AsVM *vm, AsValue twin) AS_RUNS;
/* A position given to __setstate__, clamped. */
bool as_items_state(AsVM *vm, AsValue state, int64_t low, int64_t high, int64_t *out) AS_RUNS;

/* Raises for the keyword arguments of an inherited __new__ or __init__ (name: the other of the two), unless the class has an
 * `other` of its own, which they may be for. kwargs: a dict, or anything for none. */
bool as_items_no_keywords(AsVM *vm, const char *what, AsType *type, AsKind base, AsName other, AsValue kwargs) AS_RAISES;
/* Checks a constructor's *args and **kwargs where the type takes one optional positional argument; puts it (or
 * AS_UNDEFINED) into *out. */
bool as_items_constructor_arg(AsVM *vm, const char *what, AsValue args, AsValue kwargs, AsValue *out) AS_RAISES;

#endif
