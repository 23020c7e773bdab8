#include "object/dict.h"

#include "object/class.h"
#include "object/dict_impl.h"
#include "object/error.h"
#include "object/items.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

enum {
    SLOT_EMPTY = -1,
    SLOT_DELETED = -2,
    PERTURB_SHIFT = 5,
    FEW = 5, /* entries that need no index: CPython's smallest table has room for as many */
};

/* ---- the index table */

static inline int64_t slot_get(const AsDict *dict, size_t i)
{
    if (dict->index_size <= 128) { return ((const int8_t *)dict->index)[i]; }
    if (dict->index_size <= 32768) { return ((const int16_t *)dict->index)[i]; }
    return ((const int32_t *)dict->index)[i];
}

static inline void slot_set(AsDict *dict, size_t i, int64_t entry)
{
    if (dict->index_size <= 128) {
        ((int8_t *)dict->index)[i] = (int8_t)entry;
    } else if (dict->index_size <= 32768) {
        ((int16_t *)dict->index)[i] = (int16_t)entry;
    } else {
        ((int32_t *)dict->index)[i] = (int32_t)entry;
    }
}

static size_t slot_width(size_t index_size)
{
    return index_size <= 128 ? 1 : index_size <= 32768 ? 2 : 4;
}

/* A walk over the slots where a hash may be. */
typedef struct AsProbe {
    size_t mask, slot;
    uint64_t perturb;
} AsProbe;

static inline AsProbe probe_start(const AsDict *dict, int64_t hash)
{
    size_t mask = dict->index_size - 1;
    return (AsProbe){mask, (size_t)hash & mask, (uint64_t)hash};
}

static inline void probe_next(AsProbe *probe)
{
    probe->perturb >>= PERTURB_SHIFT;
    probe->slot = (probe->slot * 5 + probe->perturb + 1) & probe->mask;
}

/* Enters an entry that is known to be new. */
static void index_add(AsDict *dict, int64_t hash, size_t entry)
{
    AsProbe probe = probe_start(dict, hash);
    while (slot_get(dict, probe.slot) >= 0) { probe_next(&probe); }
    slot_set(dict, probe.slot, (int64_t)entry);
}

static void index_delete(AsDict *dict, int64_t hash, size_t entry)
{
    AsProbe probe = probe_start(dict, hash);
    while (slot_get(dict, probe.slot) != (int64_t)entry) { probe_next(&probe); }
    slot_set(dict, probe.slot, SLOT_DELETED);
}

/* ---- storage */

static size_t usable_entries(size_t index_size)
{
    return index_size * 2 / 3;
}

static size_t buffer_size(size_t entry_capacity, size_t index_size)
{
    return entry_capacity * sizeof(AsDictEntry) + (index_size ? index_size * slot_width(index_size) : 0);
}

static size_t dict_buffer_size(const AsDict *dict)
{
    return buffer_size(dict->entry_capacity, dict->index_size);
}

/* The smallest index (0: none) that leaves room for this many slots, or entries. */
static size_t index_size_for_slots(size_t slots)
{
    size_t size = 8;
    while (size < slots) { size *= 2; }
    return size == 8 ? 0 : size;
}

static size_t index_size_for_entries(size_t entries)
{
    if (entries <= FEW) { return 0; }
    size_t size = 16;
    while (usable_entries(size) < entries) { size *= 2; }
    return size;
}

/* Gives an empty dict its tables. */
static void set_tables(AsDict *dict, void *buffer, size_t entry_capacity, size_t index_size)
{
    dict->entries = buffer;
    dict->entry_capacity = (uint32_t)entry_capacity;
    dict->index_size = (uint32_t)index_size;
    dict->index = index_size ? dict->entries + entry_capacity : NULL;
    if (index_size) { memset(dict->index, 0xff, index_size * slot_width(index_size)); }
}

/* Moves all live entries to tables of this size. */
static bool rebuild(AsVM *vm, AsDict *dict, size_t index_size)
{
    size_t capacity = index_size ? usable_entries(index_size) : FEW;
    if (index_size > UINT32_MAX / 2) {
        as_raise_memory(vm);
        return false;
    }
    void *buffer = as_heap_try_resize_block(vm, NULL, 0, buffer_size(capacity, index_size));
    if (!buffer) { return false; }
    AsDict old = *dict;
    set_tables(dict, buffer, capacity, index_size);
    size_t to = 0;
    for (size_t i = 0; i < old.used; i++) {
        if (as_is_undefined(old.entries[i].key)) { continue; }
        dict->entries[to] = old.entries[i];
        if (index_size) { index_add(dict, old.entries[i].hash, to); }
        to++;
    }
    dict->used = (uint32_t)to;
    dict->version = 0;
    as_heap_drop_block(vm, old.entries, dict_buffer_size(&old));
    return true;
}

/* Makes room for one more entry. */
static __attribute__((noinline)) bool make_room(AsVM *vm, AsDict *dict)
{
    if (dict->index_size == 0 && dict->entry_capacity < FEW) {
        size_t capacity = dict->entry_capacity == 0 ? 2 : FEW;
        dict->entries = as_heap_resize_block(vm, dict->entries, dict_buffer_size(dict), buffer_size(capacity, 0));
        dict->entry_capacity = (uint32_t)capacity;
        return true;
    }
    return rebuild(vm, dict, index_size_for_slots((size_t)dict->count * 3));
}

AsValue as_dict_new(AsVM *vm)
{
    AsDict *dict = as_heap_new(vm, AS_KIND_DICT, sizeof(AsDict));
    dict->all_names = true;
    return as_value(dict);
}

/* Gives an empty dict room for that many entries. */
static void reserve(AsVM *vm, AsDict *dict, size_t expected)
{
    if (expected == 0 || expected > UINT32_MAX / 4) { return; }
    size_t index_size = index_size_for_entries(expected);
    size_t capacity = index_size ? usable_entries(index_size) : expected;
    set_tables(dict, as_heap_new_block(vm, buffer_size(capacity, index_size)), capacity, index_size);
}

AsValue as_dict_new_sized(AsVM *vm, size_t expected)
{
    AsValue made = as_dict_new(vm);
    reserve(vm, as_dict(made), expected);
    return made;
}

static inline bool is_name(AsValue key)
{
    return as_is_exact(key, AS_KIND_STR) && as_str(key)->interned;
}

/* Appends an entry whose key is known to be absent. */
static inline bool add_entry(AsVM *vm, AsDict *dict, AsValue key, int64_t hash, AsValue value)
{
    if (dict->used == dict->entry_capacity && !make_room(vm, dict)) { return false; }
    size_t i = dict->used++;
    AsDictEntry *entry = &dict->entries[i];
    entry->hash = hash;
    as_write(dict, &entry->key, key);
    as_write(dict, &entry->value, value);
    if (dict->index_size) { index_add(dict, hash, i); }
    dict->count++;
    dict->version = 0;
    if (dict->all_names && !is_name(key)) { dict->all_names = false; }
    return true;
}

void as_dict_delete_entry(AsDict *dict, size_t i)
{
    AsDictEntry *entry = &dict->entries[i];
    if (dict->index_size) { index_delete(dict, entry->hash, i); }
    entry->key = entry->value = AS_UNDEFINED;
    if (i == 0) {
        entry->hash = 1;
    } else if (as_is_undefined(dict->entries[0].key) && dict->entries[0].hash == (int64_t)i) {
        // See as_dict_skip_deleted.
        dict->entries[0].hash = (int64_t)i + 1;
    }
    dict->version = 0;
    if (--dict->count == 0) { dict->all_names = true; }
}

void as_dict_clear(AsVM *vm, AsDict *dict)
{
    as_heap_drop_block(vm, dict->entries, dict_buffer_size(dict));
    dict->entries = NULL;
    dict->index = NULL;
    dict->index_size = dict->count = dict->used = dict->entry_capacity = dict->version = 0;
    dict->all_names = true;
}

/* ---- finding */

enum { FIND_HARD = -3 }; /* only script code can tell */

/* Is the entry's key, of equal hash but another object, the one looked for? -1: only script code can tell. */
static inline int match_simple(const AsDictEntry *entry, AsValue key)
{
    return as_is_undefined(entry->key) ? 0 : as_items_equal_simple(entry->key, key);
}

/* as_dict_find, as far as no script code need run; else FIND_HARD. */
static inline int64_t find_simple(const AsDict *dict, AsValue key, int64_t hash)
{
    const AsDictEntry *entries = dict->entries;
    if (dict->index_size == 0) {
        for (size_t i = 0; i < dict->used; i++) {
            if (entries[i].key == key) { return (int64_t)i; }
            if (entries[i].hash != hash) { continue; }
            int matched = match_simple(&entries[i], key);
            if (matched != 0) { return matched > 0 ? (int64_t)i : FIND_HARD; }
        }
        return AS_DICT_ABSENT;
    }
    for (AsProbe probe = probe_start(dict, hash);; probe_next(&probe)) {
        int64_t i = slot_get(dict, probe.slot);
        if (i == SLOT_EMPTY) { return AS_DICT_ABSENT; }
        if (i == SLOT_DELETED) { continue; }
        if (entries[i].key == key) { return i; }
        if (entries[i].hash != hash) { continue; }
        int matched = match_simple(&entries[i], key);
        if (matched != 0) { return matched > 0 ? i : FIND_HARD; }
    }
}

typedef enum AsMatch {
    MATCH_NO,
    MATCH_YES,
    MATCH_RAISED,
    MATCH_CHANGED, /* the dict is another one now: search again */
} AsMatch;

/* Compares an entry with a key; may run script code. */
static AsMatch match(AsVM *vm, AsDict *dict, size_t i, AsValue key, int64_t hash)
{
    AsValue own = dict->entries[i].key;
    if (own == key) { return MATCH_YES; }
    if (dict->entries[i].hash != hash) { return MATCH_NO; }
    int simple = match_simple(&dict->entries[i], key);
    if (simple >= 0) { return simple ? MATCH_YES : MATCH_NO; }
    const AsDictEntry *entries = dict->entries;
    uint32_t index_size = dict->index_size, used = dict->used;
    bool equal;
    size_t saved = as_roots_save(vm);
    as_root(vm, as_value(dict));
    bool ok = as_items_equal(vm, own, key, &equal);
    as_roots_restore(vm, saved);
    if (!ok) { return MATCH_RAISED; }
    bool same = dict->entries == entries && dict->index_size == index_size && dict->used == used;
    if (!same || dict->entries[i].key != own) { return MATCH_CHANGED; }
    return equal ? MATCH_YES : MATCH_NO;
}

/* One attempt; *result is what as_dict_find returns. false: the dict changed meanwhile. */
static bool try_find(AsVM *vm, AsDict *dict, AsValue key, int64_t hash, int64_t *result)
{
    AsProbe probe = {0, 0, 0};
    if (dict->index_size) { probe = probe_start(dict, hash); }
    for (size_t turn = 0;; turn++) {
        int64_t i = (int64_t)turn;
        if (dict->index_size) {
            i = slot_get(dict, probe.slot);
            probe_next(&probe);
            if (i == SLOT_DELETED) { continue; }
        } else if (turn == dict->used) {
            i = SLOT_EMPTY;
        }
        *result = AS_DICT_ABSENT;
        if (i == SLOT_EMPTY) { return true; }
        AsMatch matched = match(vm, dict, (size_t)i, key, hash);
        if (matched == MATCH_NO) { continue; }
        *result = matched == MATCH_RAISED ? AS_DICT_RAISED : i;
        return matched != MATCH_CHANGED;
    }
}

int64_t as_dict_find(AsVM *vm, AsDict *dict, AsValue key, int64_t hash)
{
    int64_t found = find_simple(dict, key, hash);
    if (found != FIND_HARD) { return found; }
    while (!try_find(vm, dict, key, hash, &found)) {}
    return found;
}

/* Is this entry's key the text of name? */
static bool names(const AsDictEntry *entry, AsValue name, int64_t hash)
{
    if (entry->key == name) { return true; }
    return entry->hash == hash && as_is_str(entry->key) && as_str_equal(as_str(entry->key), as_str(name));
}

int64_t as_dict_find_name(AsVM *vm, AsDict *dict, AsValue name)
{
    if (dict->count == 0) { return AS_DICT_ABSENT; }
    if (dict->index_size == 0 && dict->all_names) {
        for (size_t i = 0; i < dict->used; i++) {
            if (dict->entries[i].key == name) { return (int64_t)i; }
        }
        return AS_DICT_ABSENT;
    }
    int64_t hash = as_str_hash(vm, as_str(name));
    if (dict->index_size == 0) {
        for (size_t i = 0; i < dict->used; i++) {
            if (names(&dict->entries[i], name, hash)) { return (int64_t)i; }
        }
        return AS_DICT_ABSENT;
    }
    for (AsProbe probe = probe_start(dict, hash);; probe_next(&probe)) {
        int64_t i = slot_get(dict, probe.slot);
        if (i == SLOT_EMPTY) { return AS_DICT_ABSENT; }
        if (i < 0) { continue; }
        const AsDictEntry *entry = &dict->entries[i];
        if (dict->all_names ? entry->key == name : names(entry, name, hash)) { return i; }
    }
}

/* ---- access */

AsValue as_dict_get_hashed(AsVM *vm, AsDict *dict, AsValue key, int64_t hash)
{
    int64_t i = as_dict_find(vm, dict, key, hash);
    if (i >= 0) { return dict->entries[i].value; }
    return i == AS_DICT_ABSENT ? AS_UNDEFINED : AS_RAISED;
}

AsValue as_dict_get(AsVM *vm, AsDict *dict, AsValue key)
{
    if (dict->all_names && is_name(key)) { return as_dict_get_name(vm, dict, key); }
    int64_t hash;
    if (!as_items_hash(vm, key, &hash)) { return AS_RAISED; }
    return as_dict_get_hashed(vm, dict, key, hash);
}

bool as_dict_contains(AsVM *vm, AsDict *dict, AsValue key, bool *out)
{
    AsValue found = as_dict_get(vm, dict, key);
    *out = !as_is_undefined(found);
    return !as_raised(found);
}

AsValue as_dict_get_item(AsVM *vm, AsDict *dict, AsValue key)
{
    AsValue found = as_dict_get(vm, dict, key);
    if (!as_is_undefined(found)) { return found; }
    if (!dict->header.shape->exact) {
        found = as_call_special(vm, as_value(dict), AS_NAME___missing__, &key, 1);
        if (!as_is_undefined(found)) { return found; }
    }
    return as_raise_value(vm, AS_KEY_ERROR, key);
}

/* as_dict_find, with a value that perhaps only C holds kept alive. */
static int64_t find_rooted(AsVM *vm, AsDict *dict, AsValue key, int64_t hash, AsValue value)
{
    size_t saved = as_roots_save(vm);
    as_root(vm, as_value(dict));
    as_root(vm, key);
    as_root(vm, value);
    int64_t i = as_dict_find(vm, dict, key, hash);
    as_roots_restore(vm, saved);
    return i;
}

static inline bool set_hashed(AsVM *vm, AsDict *dict, AsValue key, int64_t hash, AsValue value)
{
    int64_t i = find_simple(dict, key, hash);
    if (i == FIND_HARD) { i = find_rooted(vm, dict, key, hash, value); }
    if (i == AS_DICT_RAISED) { return false; }
    if (i == AS_DICT_ABSENT) { return add_entry(vm, dict, key, hash, value); }
    as_write(dict, &dict->entries[i].value, value);
    return true;
}

bool as_dict_set_hashed(AsVM *vm, AsDict *dict, AsValue key, int64_t hash, AsValue value)
{
    return set_hashed(vm, dict, key, hash, value);
}

/* Hash of a key, with a dict and a value that perhaps only C holds kept alive. */
static bool hash_key(AsVM *vm, AsDict *dict, AsValue key, AsValue value, int64_t *out)
{
    size_t saved = as_roots_save(vm);
    as_root(vm, as_value(dict));
    as_root(vm, value);
    bool ok = as_items_hash(vm, key, out);
    as_roots_restore(vm, saved);
    return ok;
}

bool as_dict_set(AsVM *vm, AsDict *dict, AsValue key, AsValue value)
{
    int64_t hash;
    if (!as_items_hash_simple(vm, key, &hash) && !hash_key(vm, dict, key, value, &hash)) { return false; }
    return set_hashed(vm, dict, key, hash, value);
}

AsValue as_dict_set_default(AsVM *vm, AsDict *dict, AsValue key, AsValue value)
{
    int64_t hash;
    if (!hash_key(vm, dict, key, value, &hash)) { return AS_RAISED; }
    AsValue found = as_dict_get_hashed(vm, dict, key, hash);
    if (!as_is_undefined(found)) { return found; }
    return add_entry(vm, dict, key, hash, value) ? value : AS_RAISED;
}

AsValue as_dict_pop(AsVM *vm, AsDict *dict, AsValue key)
{
    int64_t hash;
    // Python does not ask for the hash of a key that cannot be there.
    if (dict->count == 0) { return AS_UNDEFINED; }
    if (!as_items_hash(vm, key, &hash)) { return AS_RAISED; }
    int64_t i = as_dict_find(vm, dict, key, hash);
    if (i < 0) { return i == AS_DICT_ABSENT ? AS_UNDEFINED : AS_RAISED; }
    AsValue value = dict->entries[i].value;
    as_dict_delete_entry(dict, (size_t)i);
    return value;
}

bool as_dict_delete(AsVM *vm, AsDict *dict, AsValue key, bool *found)
{
    int64_t hash;
    *found = false;
    return as_items_hash(vm, key, &hash) && as_dict_delete_hashed(vm, dict, key, hash, found);
}

bool as_dict_delete_hashed(AsVM *vm, AsDict *dict, AsValue key, int64_t hash, bool *found)
{
    int64_t i = as_dict_find(vm, dict, key, hash);
    *found = i >= 0;
    if (i == AS_DICT_RAISED) { return false; }
    if (*found) { as_dict_delete_entry(dict, (size_t)i); }
    return true;
}

AsValue as_dict_get_name(AsVM *vm, AsDict *dict, AsValue name)
{
    int64_t i = as_dict_find_name(vm, dict, name);
    return i < 0 ? AS_UNDEFINED : dict->entries[i].value;
}

void as_dict_set_name(AsVM *vm, AsDict *dict, AsValue name, AsValue value)
{
    int64_t i = as_dict_find_name(vm, dict, name);
    if (i >= 0) {
        as_write(dict, &dict->entries[i].value, value);
        return;
    }
    // Namespaces are small: should memory end here, the name is missing and the error pending.
    bool added = add_entry(vm, dict, name, as_str_hash(vm, as_str(name)), value);
    (void)added;
}

bool as_dict_delete_name(AsVM *vm, AsDict *dict, AsValue name)
{
    int64_t i = as_dict_find_name(vm, dict, name);
    if (i < 0) { return false; }
    as_dict_delete_entry(dict, (size_t)i);
    return true;
}

bool as_dict_next(AsDict *dict, size_t *position, AsValue *key, AsValue *value)
{
    size_t i = as_dict_skip_deleted(dict, *position);
    if (i >= dict->used) { return false; }
    *key = dict->entries[i].key;
    *value = dict->entries[i].value;
    *position = i + 1;
    return true;
}

/* ---- many at once */

/* Gives an empty dict a copy of another one's tables, deleted entries included. */
static bool clone_tables(AsVM *vm, AsDict *dict, const AsDict *other)
{
    size_t size = dict_buffer_size(other);
    void *buffer = as_heap_try_resize_block(vm, NULL, 0, size);
    if (!buffer) { return false; }
    memcpy(buffer, other->entries, size);
    as_heap_drop_block(vm, dict->entries, dict_buffer_size(dict));
    dict->entries = buffer;
    dict->entry_capacity = other->entry_capacity;
    dict->index_size = other->index_size;
    dict->index = other->index_size ? dict->entries + dict->entry_capacity : NULL;
    dict->count = other->count;
    dict->used = other->used;
    dict->all_names = other->all_names;
    dict->version = 0;
    return true;
}

static size_t usable_now(const AsDict *dict)
{
    return dict->index_size ? usable_entries(dict->index_size) : FEW;
}

// When tables are copied and when they grow decides what an iterator over a dict that changes sees: as in CPython.
AsValue as_dict_copy(AsVM *vm, AsDict *dict)
{
    AsValue made = as_dict_new(vm);
    if (dict->count == 0) { return made; }
    bool ok = dict->count >= (size_t)dict->used * 2 / 3 ? clone_tables(vm, as_dict(made), dict)
                                                        : as_dict_merge(vm, as_dict(made), dict);
    return ok ? made : AS_RAISED;
}

/* Room for the entries of another dict at once. */
static bool reserve_for_merge(AsVM *vm, AsDict *dict, const AsDict *other)
{
    if (dict->entry_capacity == 0) {
        reserve(vm, dict, other->count);
        return true;
    }
    if (usable_now(dict) >= other->count) { return true; }
    return rebuild(vm, dict, index_size_for_entries((size_t)dict->count + other->count));
}

bool as_dict_merge(AsVM *vm, AsDict *dict, AsDict *other)
{
    if (dict == other || other->count == 0) { return true; }
    bool fitting = other->index_size == 0 || usable_entries(other->index_size / 2) < other->count;
    if (dict->count == 0 && other->used == other->count && fitting) { return clone_tables(vm, dict, other); }
    if (!reserve_for_merge(vm, dict, other)) { return false; }
    // No script code can see an empty dict being filled with keys that differ already.
    bool fresh = dict->count == 0;
    uint32_t used = other->used;
    for (size_t i = 0; i < other->used; i++) {
        AsDictEntry entry = other->entries[i];
        if (as_is_undefined(entry.key)) { continue; }
        bool ok = fresh ? add_entry(vm, dict, entry.key, entry.hash, entry.value)
                        : as_dict_set_hashed(vm, dict, entry.key, entry.hash, entry.value);
        if (!ok) { return false; }
        if (other->used != used) {
            as_raise(vm, AS_RUNTIME_ERROR, "dict mutated during update");
            return false;
        }
    }
    return true;
}

/* ---- the type */

static void dict_mark(AsHeap *heap, AsObject *self)
{
    const AsDict *dict = (AsDict *)self;
    as_mark_block(heap, dict->entries);
    for (size_t i = 0; i < dict->used; i++) {
        as_mark(heap, dict->entries[i].key);
        as_mark(heap, dict->entries[i].value);
    }
}

static AsValue dict_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if ((op != AS_EQ && op != AS_NE) || !as_is_dict(self) || !as_is_dict(other)) { return AS_NOT_IMPLEMENTED; }
    AsValue equal = as_dict_equal(vm, as_dict(self), as_dict(other));
    return as_raised(equal) ? AS_RAISED : as_bool((equal == AS_TRUE) == (op == AS_EQ));
}

static bool dict_length(AsVM *vm, AsValue self, int64_t *out)
{
    *out = as_dict(self)->count;
    return true;
}

static AsValue dict_get_item(AsVM *vm, AsValue self, AsValue key)
{
    return as_dict_get_item(vm, as_dict(self), key);
}

static bool dict_set_item(AsVM *vm, AsValue self, AsValue key, AsValue value)
{
    AsDict *dict = as_dict(self);
    if (!as_is_undefined(value)) { return as_dict_set(vm, dict, key, value); }
    bool found;
    if (!as_dict_delete(vm, dict, key, &found)) { return false; }
    if (!found) { as_raise_value(vm, AS_KEY_ERROR, key); }
    return found;
}

static bool dict_contains(AsVM *vm, AsValue self, AsValue key, bool *out)
{
    return as_dict_contains(vm, as_dict(self), key, out);
}

static AsValue dict_iter(AsVM *vm, AsValue self)
{
    return as_dict_iterator(vm, as_dict(self), AS_KIND_DICT_KEY_ITERATOR);
}

static AsValue dict_binary(AsVM *vm, AsBinaryOp op, AsValue left, AsValue right)
{
    if (op != AS_OR || !as_is_dict(left) || !as_is_dict(right)) { return AS_NOT_IMPLEMENTED; }
    bool plain = as_dict_is_plain(vm, left);
    AsValue made = plain ? as_dict_copy(vm, as_dict(left)) : as_dict_new(vm);
    if (as_raised(made)) { return made; }
    as_root(vm, made);
    if (!plain && !as_dict_update(vm, as_dict(made), left)) { return AS_RAISED; }
    return as_dict_update(vm, as_dict(made), right) ? made : AS_RAISED;
}

static AsValue dict_inplace(AsVM *vm, AsBinaryOp op, AsValue self, AsValue other)
{
    if (op != AS_OR) { return AS_NOT_IMPLEMENTED; }
    return as_dict_update(vm, as_dict(self), other) ? self : AS_RAISED;
}

const AsTypeSpec as_dict_spec = {
    .name = "dict",
    .doc = "dict() -> new empty dictionary\n"
           "dict(mapping) -> new dictionary initialized from a mapping object's\n    (key, value) pairs\n"
           "dict(iterable) -> new dictionary initialized as if via:\n    d = {}\n    for k, v in iterable:\n"
           "        d[k] = v\n"
           "dict(**kwargs) -> new dictionary initialized with the name=value pairs\n"
           "    in the keyword argument list.  For example:  dict(one=1, two=2)",
    .size = sizeof(AsDict),
    .flags = AS_TYPE_UNHASHABLE,
    .mark = dict_mark,
    .make = as_dict_make,
    .slots = {.repr = as_dict_repr,
              .hash = as_hash_not_implemented,
              .compare = dict_compare,
              .length = dict_length,
              .get_item = dict_get_item,
              .set_item = dict_set_item,
              .contains = dict_contains,
              .iter = dict_iter,
              .binary = dict_binary,
              .inplace = dict_inplace},
    .methods = as_dict_methods,
};
