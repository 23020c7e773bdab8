/* Inline caches for attributes and methods. A cache is filled by the slow path with how the lookup went, and
 * the fast path in eval repeats just that, guarded by the object's shape and the VM's type epoch. */
#ifndef AS_VM_CACHE_H
#define AS_VM_CACHE_H

#include "vm/frame.h"

typedef enum AsCacheState {
    AS_CACHE_EMPTY,
    AS_CACHE_SLOT,      /* misses: offset of the instance's AsAttributes, index: slot */
    AS_CACHE_METHOD,    /* value: a function found on the class, to be bound */
    AS_CACHE_VALUE,     /* value: found on the class and immutable there without an epoch change (no plain data) */
    AS_CACHE_CLASS,     /* value: the type that holds it, index: entry of its dict: plain data of a class */
    AS_CACHE_PROPERTY,  /* value: the getter, a script function */
    AS_CACHE_GETSET,    /* value: the descriptor of a computed attribute (to store: one that can be set) */
    AS_CACHE_MODULE,    /* value: the module, misses: its dict's key version, index: entry */
    AS_CACHE_TYPE,      /* of a type object itself; value: that type, shape: NULL, extra: holder and index */
    AS_CACHE_CLASS_METHOD, /* of an instance; value: the function of a classmethod */
    AS_CACHE_TYPE_WRAPPED, /* of a type object itself, as TYPE: the entry is a staticmethod or classmethod */
    AS_CACHE_ADD,       /* STORE_ATTR: misses: as for SLOT, value: raw pointer of the shape that has the attribute, index: new slot */
    AS_CACHE_GLOBAL,    /* epoch: key version of the globals, place: of the value */
    AS_CACHE_BUILTIN,   /* index: key version of the globals, misses: of the builtins, place: of the value */
} AsCacheState;

/* Slow paths: they do the access and may fill the cache. */
AsValue as_cache_load(AsVM *vm, AsCache *cache, AsValue v) AS_RUNS;
/* For CALL_METHOD: out[0], out[1] = function and self, or value and AS_UNDEFINED. */
bool as_cache_load_method(AsVM *vm, AsCache *cache, AsValue v, AsValue *out) AS_RUNS;
bool as_cache_store(AsVM *vm, AsCache *cache, AsValue v, AsValue value) AS_RUNS;

#endif
