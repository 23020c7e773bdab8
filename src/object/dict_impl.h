/* Shared by dict*.c. */
#ifndef AS_OBJECT_DICT_IMPL_H
#define AS_OBJECT_DICT_IMPL_H

#include "object/dict.h"

enum { AS_DICT_ABSENT = -1, AS_DICT_RAISED = -2 };

/* Index of key in entries, AS_DICT_ABSENT or AS_DICT_RAISED. */
int64_t as_dict_find(AsVM *vm, AsDict *dict, AsValue key, int64_t hash) AS_RUNS;
/* Removes entry i. */
void as_dict_delete_entry(AsDict *dict, size_t i);
/* The first live entry at position or behind it; dict->used at the end. */
static inline size_t as_dict_skip_deleted(const AsDict *dict, size_t position)
{
    const AsDictEntry *entries = dict->entries;
    // The hash of a deleted first entry counts the deleted ones at the front, so that emptying a dict from
    // the front does not walk over them again and again.
    if (position == 0 && dict->used > 0 && as_is_undefined(entries[0].key)) { position = (size_t)entries[0].hash; }
    while (position < dict->used && as_is_undefined(entries[position].key)) { position++; }
    return position;
}
/* Puts all of another dict's entries in; RuntimeError when script code changes it meanwhile. */
bool as_dict_merge(AsVM *vm, AsDict *dict, AsDict *other) AS_RUNS;
/* dict(source); AS_UNDEFINED: dict(). */
AsValue as_dict_make(AsVM *vm, AsValue source) AS_RUNS;
AsValue as_dict_equal(AsVM *vm, AsDict *a, AsDict *b) AS_RUNS; /* a bool */
AsValue as_dict_repr(AsVM *vm, AsValue self) AS_RUNS;

#endif
