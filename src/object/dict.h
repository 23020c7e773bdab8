/* dict: insertion-ordered and compact, as CPython's: an index table over an array of entries. */
#ifndef AS_OBJECT_DICT_H
#define AS_OBJECT_DICT_H

#include "core/vm.h"

typedef struct AsDictEntry {
    AsValue key;   /* AS_UNDEFINED: deleted */
    AsValue value;
    int64_t hash;
} AsDictEntry;

struct AsDict {
    AsObject header;
    AsDictEntry *entries; /* a block, entry_capacity of them */
    void *index;          /* in the same block, behind the entries; 8-, 16- or 32-bit slots, -1 empty, -2 deleted */
    uint32_t index_size;  /* slots, a power of two, or 0: few entries, looked through one by one */
    uint32_t count;       /* live entries */
    uint32_t used;        /* entries in use, deleted ones included */
    uint32_t entry_capacity;
    uint32_t version;     /* of the key set, unique in the VM; 0: not given yet. Cleared when a key comes or goes
                           * or the entries move, not when a value changes. */
    bool all_names;       /* every key is an interned str: lookups by interned name compare pointers only */
};

/* keys(), values(), items(). */
typedef struct AsDictView {
    AsObject header;
    AsDict *dict;
} AsDictView;

/* Over keys, values or items, forwards or backwards. eval reads the forward ones directly. */
typedef struct AsDictIterator {
    AsObject header;
    AsDict *dict;      /* NULL: exhausted */
    size_t position;   /* of the next entry to look at (backwards: one behind it) */
    uint32_t expected; /* dict->count when iteration began: another count is a RuntimeError */
    uint32_t left;     /* entries not given yet */
    uint32_t version;  /* of an OrderedDict: the key set's when iteration began, which must not change; else 0 */
} AsDictIterator;

static inline bool as_is_dict(AsValue v) { return as_is_kind(v, AS_KIND_DICT); }
static inline AsDict *as_dict(AsValue v)
{
    assert(as_is_dict(v));
    return (AsDict *)as_object(v);
}
AsValue as_dict_new(AsVM *vm);
AsValue as_dict_new_sized(AsVM *vm, size_t expected);
/* AS_UNDEFINED when absent; AS_RAISED from __hash__ or __eq__. */
AsValue as_dict_get(AsVM *vm, AsDict *dict, AsValue key) AS_RUNS;
bool as_dict_set(AsVM *vm, AsDict *dict, AsValue key, AsValue value) AS_RUNS;
/* *found tells whether it was there. */
bool as_dict_delete(AsVM *vm, AsDict *dict, AsValue key, bool *found) AS_RUNS;
/* dict[key] as a script says it: __missing__ of script classes, else KeyError. */
AsValue as_dict_get_item(AsVM *vm, AsDict *dict, AsValue key) AS_RUNS;
/* Takes the entry out; AS_UNDEFINED when absent. */
AsValue as_dict_pop(AsVM *vm, AsDict *dict, AsValue key) AS_RUNS;
/* For keys that are interned strings: run nothing, raise nothing. */
AsValue as_dict_get_name(AsVM *vm, AsDict *dict, AsValue name);
void as_dict_set_name(AsVM *vm, AsDict *dict, AsValue name, AsValue value);
bool as_dict_delete_name(AsVM *vm, AsDict *dict, AsValue name);
/* Index of name in entries, or -1. For inline caches, together with as_dict_key_version. */
int64_t as_dict_find_name(AsVM *vm, AsDict *dict, AsValue name);
static inline uint32_t as_dict_key_version(AsVM *vm, AsDict *dict)
{
    if (dict->version == 0) { dict->version = ++vm->dict_version; }
    return dict->version;
}
/* The same with the key's hash at hand (as_op_hash of it). */
AsValue as_dict_get_hashed(AsVM *vm, AsDict *dict, AsValue key, int64_t hash) AS_RUNS;
bool as_dict_set_hashed(AsVM *vm, AsDict *dict, AsValue key, int64_t hash, AsValue value) AS_RUNS;
bool as_dict_delete_hashed(AsVM *vm, AsDict *dict, AsValue key, int64_t hash, bool *found) AS_RUNS;
bool as_dict_contains(AsVM *vm, AsDict *dict, AsValue key, bool *out) AS_RUNS;
/* Walks: start with *position 0; false at the end. Deletions while walking are fine. */
bool as_dict_next(AsDict *dict, size_t *position, AsValue *key, AsValue *value);
void as_dict_clear(AsVM *vm, AsDict *dict);
AsValue as_dict_copy(AsVM *vm, AsDict *dict);
/* From a mapping (has keys()) or an iterable of pairs; later wins. */
bool as_dict_update(AsVM *vm, AsDict *dict, AsValue other) AS_RUNS;
/* A dict whose class iterates as dict does: it can be read directly. */
bool as_dict_is_plain(AsVM *vm, AsValue v);
/* as get, but inserts value when absent; returns what is there now. */
AsValue as_dict_set_default(AsVM *vm, AsDict *dict, AsValue key, AsValue value) AS_RUNS;

/* Views: kind is AS_KIND_DICT_KEYS, AS_KIND_DICT_VALUES or AS_KIND_DICT_ITEMS. */
AsValue as_dict_view(AsVM *vm, AsDict *dict, AsKind kind);
/* kind is one of the six AS_KIND_DICT_..._ITERATOR. */
AsValue as_dict_iterator(AsVM *vm, AsDict *dict, AsKind kind);
/* The next entry of a forward iterator, NULL at the end or (*raised) on a change of size. */
AsDictEntry *as_dict_iterator_step(AsVM *vm, AsDictIterator *iterator, bool *raised);
/* types.MappingProxyType, what type.__dict__ is. */
AsValue as_mapping_proxy_new(AsVM *vm, AsValue mapping);

extern const AsMethod as_dict_methods[];

#endif
