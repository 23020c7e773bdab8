#include "object/set.h"

#include "base/buffer.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/dict_impl.h"
#include "object/error.h"
#include "object/items.h"
#include "object/list.h"
#include "object/op.h"
#include "object/set_impl.h"
#include "object/str.h"

enum { LINEAR_PROBES = 9, PERTURB_SHIFT = 5, DELETED_HASH = -1 };

/* ---- the table */

static inline bool is_live(const AsSetEntry *entry)
{
    return !as_is_undefined(entry->key);
}

static inline bool is_free(const AsSetEntry *entry)
{
    return as_is_undefined(entry->key) && entry->hash != DELETED_HASH;
}

static size_t table_size(const AsSet *set)
{
    return set->table ? (set->mask + 1) * sizeof(AsSetEntry) : 0;
}

static void mark_table(AsHeap *heap, AsObject *self)
{
    const AsSet *set = (AsSet *)self;
    as_mark_block(heap, set->table);
    for (size_t i = 0; set->table && i <= set->mask; i++) { as_mark(heap, set->table[i].key); }
}

static void make_table(AsVM *vm, AsSet *set)
{
    set->table = as_heap_new_block(vm, (set->mask + 1) * sizeof(AsSetEntry));
    memset(set->table, 0, (set->mask + 1) * sizeof(AsSetEntry));
}

AsSet *as_set_new_kind(AsVM *vm, AsKind kind)
{
    AsSet *set = as_heap_new(vm, kind, sizeof(AsSet));
    set->mask = AS_SET_SMALLEST - 1;
    set->hash = -1;
    return set;
}

AsValue as_set_new(AsVM *vm)
{
    return as_value(as_set_new_kind(vm, AS_KIND_SET));
}

AsValue as_frozenset_new(AsVM *vm)
{
    return as_value(as_set_new_kind(vm, AS_KIND_FROZENSET));
}

/* Which slots are looked at for a hash: a stretch of neighbours, then a jump. */
typedef struct AsProbe {
    size_t mask, slot, neighbours;
    uint64_t perturb;
    size_t base;
} AsProbe;

static inline size_t neighbours_of(size_t slot, size_t mask)
{
    return slot + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
}

static inline AsProbe probe_start(size_t mask, int64_t hash)
{
    size_t slot = (size_t)hash & mask;
    return (AsProbe){mask, slot, neighbours_of(slot, mask), (uint64_t)hash, slot};
}

static inline void probe_next(AsProbe *probe)
{
    if (probe->neighbours > 0) {
        probe->neighbours--;
        probe->slot++;
        return;
    }
    probe->perturb >>= PERTURB_SHIFT;
    probe->base = (probe->base * 5 + 1 + probe->perturb) & probe->mask;
    probe->slot = probe->base;
    probe->neighbours = neighbours_of(probe->slot, probe->mask);
}

/* Puts in a key that is known to be absent, into a table without deleted entries. */
static void insert_clean(AsSetEntry *table, size_t mask, AsValue key, int64_t hash)
{
    AsProbe probe = probe_start(mask, hash);
    while (is_live(&table[probe.slot])) { probe_next(&probe); }
    table[probe.slot] = (AsSetEntry){key, hash};
}

bool as_set_resize(AsVM *vm, AsSet *set, size_t more)
{
    size_t size = AS_SET_SMALLEST;
    while (size <= more) { size *= 2; }
    if (size > SIZE_MAX / 4 / sizeof(AsSetEntry)) {
        as_raise_memory(vm);
        return false;
    }
    if (size == AS_SET_SMALLEST && set->mask + 1 == AS_SET_SMALLEST && set->fill == set->used) { return true; }
    AsSetEntry *table = as_heap_try_resize_block(vm, NULL, 0, size * sizeof(AsSetEntry));
    if (!table) { return false; }
    memset(table, 0, size * sizeof(AsSetEntry));
    for (size_t i = 0; set->table && i <= set->mask; i++) {
        if (is_live(&set->table[i])) { insert_clean(table, size - 1, set->table[i].key, set->table[i].hash); }
    }
    as_heap_drop_block(vm, set->table, table_size(set));
    set->table = table;
    set->mask = size - 1;
    set->fill = set->used;
    return true;
}

size_t as_set_grown_size(const AsSet *set)
{
    return set->used > 50000 ? set->used * 2 : set->used * 4;
}

void as_set_clear(AsVM *vm, AsSet *set)
{
    as_heap_drop_block(vm, set->table, table_size(set));
    set->table = NULL;
    set->mask = AS_SET_SMALLEST - 1;
    set->used = set->fill = 0; // where pop() looks next stays
}

void as_set_swap(AsSet *a, AsSet *b)
{
    AsSet old = *a;
    a->table = b->table;
    a->mask = b->mask;
    a->used = b->used;
    a->fill = b->fill;
    b->table = old.table;
    b->mask = old.mask;
    b->used = old.used;
    b->fill = old.fill;
}

/* ---- finding */

typedef enum AsMatch {
    MATCH_NO,
    MATCH_YES,
    MATCH_RAISED,
    MATCH_CHANGED, /* the set is another one now: search again */
} AsMatch;

/* Compares an entry of equal hash with a key that is not the same object. */
static AsMatch match_slow(AsVM *vm, AsSet *set, size_t slot, AsValue key)
{
    AsSetEntry *table = set->table;
    AsValue own = table[slot].key;
    int simple = as_items_equal_simple(own, key);
    if (simple >= 0) { return simple ? MATCH_YES : MATCH_NO; }
    size_t mask = set->mask;
    bool equal;
    size_t saved = as_roots_save(vm);
    as_root(vm, as_value(set));
    bool ok = as_items_equal(vm, own, key, &equal);
    as_roots_restore(vm, saved);
    if (!ok) { return MATCH_RAISED; }
    if (set->table != table || set->mask != mask || table[slot].key != own) { return MATCH_CHANGED; }
    return equal ? MATCH_YES : MATCH_NO;
}

static bool find_slot_far(AsVM *vm, AsSet *set, AsValue key, int64_t hash, size_t *slot, bool *found) AS_RUNS;

/* Finds the slot of key, or that where it may go: the last deleted one on the way, as in CPython, else the free one
 * at its end. */
static inline bool find_slot(AsVM *vm, AsSet *set, AsValue key, int64_t hash, size_t *slot, bool *found)
{
    // Mostly the first slot decides.
    const AsSetEntry *entry = &set->table[(size_t)hash & set->mask];
    *slot = (size_t)hash & set->mask;
    *found = entry->key == key;
    return *found || is_free(entry) || find_slot_far(vm, set, key, hash, slot, found);
}

static bool find_slot_far(AsVM *vm, AsSet *set, AsValue key, int64_t hash, size_t *slot, bool *found)
{
restart:;
    size_t deleted = SIZE_MAX;
    for (AsProbe probe = probe_start(set->mask, hash);; probe_next(&probe)) {
        const AsSetEntry *entry = &set->table[probe.slot];
        *slot = probe.slot;
        *found = false;
        if (is_free(entry)) {
            if (deleted != SIZE_MAX) { *slot = deleted; }
            return true;
        }
        if (entry->hash == DELETED_HASH) { deleted = probe.slot; }
        if (entry->hash != hash) { continue; }
        AsMatch matched = entry->key == key ? MATCH_YES : match_slow(vm, set, probe.slot, key);
        if (matched == MATCH_RAISED) { return false; }
        if (matched == MATCH_CHANGED) {
            if (!set->table) { make_table(vm, set); }
            goto restart;
        }
        *found = matched == MATCH_YES;
        if (*found) { return true; }
    }
}

bool as_set_add_hashed(AsVM *vm, AsSet *set, AsValue key, int64_t hash)
{
    size_t slot;
    bool found;
    if (!set->table) { make_table(vm, set); }
    // Comparing keeps set and key alive.
    if (!find_slot(vm, set, key, hash, &slot, &found)) { return false; }
    if (found) { return true; }
    bool reused = set->table[slot].hash == DELETED_HASH;
    set->used++;
    set->table[slot].hash = hash;
    as_write(set, &set->table[slot].key, key);
    if (reused) { return true; }
    set->fill++;
    if (set->fill * 5 < set->mask * 3) { return true; }
    return as_set_resize(vm, set, as_set_grown_size(set));
}

bool as_set_contains_hashed(AsVM *vm, AsSet *set, AsValue key, int64_t hash, bool *out)
{
    size_t slot;
    *out = false;
    return set->used == 0 || find_slot(vm, set, key, hash, &slot, out);
}

bool as_set_discard_hashed(AsVM *vm, AsSet *set, AsValue key, int64_t hash, bool *found)
{
    size_t slot;
    *found = false;
    if (set->used == 0) { return true; }
    if (!find_slot(vm, set, key, hash, &slot, found)) { return false; }
    if (*found) {
        set->table[slot] = (AsSetEntry){AS_UNDEFINED, DELETED_HASH};
        set->used--;
    }
    return true;
}

/* Hash of a key to look for: a set without a hash of its own stands for the frozenset of its items. *key is rooted. */
static bool hash_wanted(AsVM *vm, AsValue *key, int64_t *hash)
{
    as_root(vm, *key);
    if (as_is_kind(*key, AS_KIND_SET)) {
        if (!as_is_exact(*key, AS_KIND_SET)) {
            if (as_items_hash(vm, *key, hash)) { return true; }
            if (!as_error_is(vm, AS_TYPE_ERROR)) { return false; }
            as_error_clear(vm);
        }
        AsValue frozen = as_set_copy(vm, as_set(*key), AS_KIND_FROZENSET);
        if (as_raised(frozen)) { return false; }
        *key = frozen;
        as_root(vm, frozen);
    }
    return as_items_hash(vm, *key, hash);
}

bool as_set_contains(AsVM *vm, AsSet *set, AsValue key, bool *out)
{
    int64_t hash;
    if (as_items_hash_simple(vm, key, &hash)) { return as_set_contains_hashed(vm, set, key, hash, out); }
    size_t saved = as_roots_save(vm);
    as_root(vm, as_value(set));
    bool ok = hash_wanted(vm, &key, &hash) && as_set_contains_hashed(vm, set, key, hash, out);
    as_roots_restore(vm, saved);
    return ok;
}

bool as_set_discard(AsVM *vm, AsSet *set, AsValue key, bool *found)
{
    int64_t hash;
    size_t saved = as_roots_save(vm);
    as_root(vm, as_value(set));
    bool ok = hash_wanted(vm, &key, &hash) && as_set_discard_hashed(vm, set, key, hash, found);
    as_roots_restore(vm, saved);
    return ok;
}

bool as_set_add(AsVM *vm, AsSet *set, AsValue key)
{
    int64_t hash;
    if (as_items_hash_simple(vm, key, &hash)) { return as_set_add_hashed(vm, set, key, hash); }
    size_t saved = as_roots_save(vm);
    as_root(vm, as_value(set));
    as_root(vm, key);
    bool ok = as_items_hash(vm, key, &hash) && as_set_add_hashed(vm, set, key, hash);
    as_roots_restore(vm, saved);
    return ok;
}

AsSetEntry *as_set_next_entry(AsSet *set, size_t *position)
{
    if (!set->table) { return NULL; }
    for (size_t i = *position; i <= set->mask; i++) {
        if (is_live(&set->table[i])) {
            *position = i + 1;
            return &set->table[i];
        }
    }
    *position = set->mask + 1;
    return NULL;
}

bool as_set_next(AsSet *set, size_t *position, AsValue *key)
{
    const AsSetEntry *entry = as_set_next_entry(set, position);
    if (entry) { *key = entry->key; }
    return entry != NULL;
}

/* ---- many at once */

/* Room for more keys at once, if need be. */
static bool reserve(AsVM *vm, AsSet *set, size_t more)
{
    if ((set->fill + more) * 5 < set->mask * 3) { return true; }
    return as_set_resize(vm, set, (set->used + more) * 2);
}

static void copy_clean(AsSet *set, AsSet *other)
{
    size_t position = 0;
    for (const AsSetEntry *entry; (entry = as_set_next_entry(other, &position));) {
        insert_clean(set->table, set->mask, entry->key, entry->hash);
    }
    set->fill = set->used = other->used;
}

static bool merge(AsVM *vm, AsSet *set, AsSet *other)
{
    if (other == set || other->used == 0) { return true; }
    if (!reserve(vm, set, other->used)) { return false; }
    if (!set->table) { make_table(vm, set); }
    if (set->fill == 0 && set->mask == other->mask && other->fill == other->used) {
        memcpy(set->table, other->table, table_size(other));
        set->fill = set->used = other->used;
        return true;
    }
    if (set->fill == 0) {
        copy_clean(set, other);
        return true;
    }
    size_t position = 0;
    for (const AsSetEntry *entry; (entry = as_set_next_entry(other, &position));) {
        size_t saved = as_roots_save(vm);
        as_root(vm, entry->key);
        bool ok = as_set_add_hashed(vm, set, entry->key, entry->hash);
        as_roots_restore(vm, saved);
        if (!ok) { return false; }
    }
    return true;
}

static bool add_keys(AsVM *vm, AsSet *set, AsDict *dict)
{
    if (!reserve(vm, set, dict->count)) { return false; }
    for (size_t i = 0; i < dict->used; i++) {
        AsDictEntry entry = dict->entries[i];
        if (as_is_undefined(entry.key)) { continue; }
        size_t saved = as_roots_save(vm);
        as_root(vm, entry.key);
        bool ok = as_set_add_hashed(vm, set, entry.key, entry.hash);
        as_roots_restore(vm, saved);
        if (!ok) { return false; }
    }
    return true;
}

/* As iteration does it: what keys' __eq__ and __hash__ do to the list is seen. */
static bool add_listed(AsVM *vm, AsSet *set, AsValue sequence)
{
    const AsValue *items;
    size_t count;
    for (size_t i = 0; as_list_view(sequence, &items, &count) && i < count; i++) {
        if (!as_set_add(vm, set, items[i])) { return false; }
    }
    return true;
}

static bool add_iterated(AsVM *vm, AsSet *set, AsValue iterable)
{
    if (as_is_exact(iterable, AS_KIND_LIST) || as_is_exact(iterable, AS_KIND_TUPLE)) { return add_listed(vm, set, iterable); }
    AsValue iterator = as_op_iter(vm, iterable);
    if (as_raised(iterator)) { return false; }
    as_root(vm, iterator);
    for (;;) {
        AsValue item = as_op_next(vm, iterator);
        if (as_stopped(item)) { return true; }
        if (as_raised(item) || !as_set_add(vm, set, item)) { return false; }
    }
}

bool as_set_update(AsVM *vm, AsSet *set, AsValue iterable)
{
    size_t saved = as_roots_save(vm);
    as_root(vm, as_value(set));
    as_root(vm, iterable);
    bool ok = as_is_set(iterable)                     ? merge(vm, set, as_set(iterable))
              : as_is_exact(iterable, AS_KIND_DICT) ? add_keys(vm, set, as_dict(iterable))
                                                      : add_iterated(vm, set, iterable);
    as_roots_restore(vm, saved);
    return ok;
}

AsValue as_set_copy(AsVM *vm, AsSet *set, AsKind kind)
{
    AsSet *made = as_set_new_kind(vm, kind);
    return merge(vm, made, set) ? as_value(made) : AS_RAISED;
}

/* ---- the types */

static AsValue items_repr(AsVM *vm, AsValue self)
{
    AsValue list = as_list_from_iterable(vm, self);
    if (as_raised(list)) { return AS_RAISED; }
    size_t saved = as_roots_save(vm);
    as_root(vm, list);
    AsValue text = as_op_repr(vm, list);
    as_roots_restore(vm, saved);
    return text;
}

/* {1, 2}; other types than set say their name: frozenset({1, 2}). */
static AsValue set_repr(AsVM *vm, AsValue self)
{
    const char *name = as_type_name(as_type_of(vm, self));
    if (as_set(self)->used == 0) { return as_str_format(vm, "%s()", name); }
    if (as_repr_enter(vm, self)) { return as_str_format(vm, "%s(...)", name); }
    AsValue list = items_repr(vm, self);
    as_repr_leave(vm, self);
    if (as_raised(list)) { return AS_RAISED; }
    const AsStr *text = as_str(list);
    AsBuffer out;
    as_buffer_init(&out);
    bool named = !as_is_exact(self, AS_KIND_SET);
    if (named) {
        as_buffer_add_text(&out, name);
        as_buffer_add_byte(&out, '(');
    }
    as_buffer_add_byte(&out, '{');
    as_buffer_add(&out, text->data + 1, text->size - 2);
    as_buffer_add_text(&out, named ? "})" : "}");
    AsValue made = as_str_from(vm, out.data, out.size);
    as_buffer_clear(&out);
    return made;
}

static uint64_t shuffle_bits(uint64_t h)
{
    return ((h ^ 89869747) ^ (h << 16)) * UINT64_C(3644798167);
}

/* CPython's: independent of order. */
static bool frozenset_hash(AsVM *vm, AsValue self, int64_t *out)
{
    AsSet *set = as_set(self);
    if (set->hash == -1) {
        uint64_t hash = 0;
        size_t position = 0;
        for (const AsSetEntry *entry; (entry = as_set_next_entry(set, &position));) {
            hash ^= shuffle_bits((uint64_t)entry->hash);
        }
        hash ^= ((uint64_t)set->used + 1) * 1927868237;
        hash ^= (hash >> 11) ^ (hash >> 25);
        hash = hash * 69069 + 907133923;
        set->hash = hash == UINT64_MAX ? 590923713 : (int64_t)hash;
    }
    *out = set->hash;
    return true;
}

bool as_set_is_subset(AsVM *vm, AsSet *set, AsSet *other, bool *out)
{
    *out = set->used <= other->used;
    size_t position = 0;
    for (const AsSetEntry *entry; *out && (entry = as_set_next_entry(set, &position));) {
        size_t saved = as_roots_save(vm);
        as_root(vm, entry->key);
        bool ok = as_set_contains_hashed(vm, other, entry->key, entry->hash, out);
        as_roots_restore(vm, saved);
        if (!ok) { return false; }
    }
    return true;
}

static bool sets_equal(AsVM *vm, AsSet *a, AsSet *b, bool *out)
{
    *out = false;
    if (a->used != b->used) { return true; }
    if (a->hash != -1 && b->hash != -1 && a->hash != b->hash) { return true; }
    return as_set_is_subset(vm, a, b, out);
}

static AsValue set_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if (!as_is_set(self) || !as_is_set(other)) { return AS_NOT_IMPLEMENTED; }
    AsSet *a = as_set(self), *b = as_set(other);
    bool result = false, ok = true;
    switch (op) {
    case AS_EQ: ok = sets_equal(vm, a, b, &result); break;
    case AS_NE:
        ok = sets_equal(vm, a, b, &result);
        result = !result;
        break;
    case AS_LE: ok = as_set_is_subset(vm, a, b, &result); break;
    case AS_GE: ok = as_set_is_subset(vm, b, a, &result); break;
    case AS_LT: ok = a->used >= b->used || as_set_is_subset(vm, a, b, &result); break;
    case AS_GT: ok = a->used <= b->used || as_set_is_subset(vm, b, a, &result); break;
    }
    return ok ? as_bool(result) : AS_RAISED;
}

static bool set_length(AsVM *vm, AsValue self, int64_t *out)
{
    *out = (int64_t)as_set(self)->used;
    return true;
}

static bool set_contains(AsVM *vm, AsValue self, AsValue item, bool *out)
{
    return as_set_contains(vm, as_set(self), item, out);
}

static AsValue set_iter(AsVM *vm, AsValue self)
{
    AsSetIterator *iterator = as_heap_new(vm, AS_KIND_SET_ITERATOR, sizeof *iterator);
    iterator->set = as_set(self);
    iterator->expected = iterator->left = iterator->set->used;
    return as_value(iterator);
}

static AsValue set_binary(AsVM *vm, AsBinaryOp op, AsValue left, AsValue right)
{
    if (!as_is_set(left) || !as_is_set(right)) { return AS_NOT_IMPLEMENTED; }
    switch (op) {
    case AS_OR: return as_set_union(vm, as_set(left), right);
    case AS_AND: return as_set_intersection(vm, as_set(left), right);
    case AS_SUB: return as_set_difference(vm, as_set(left), right);
    case AS_XOR: return as_set_symmetric_difference(vm, as_set(left), right);
    default: return AS_NOT_IMPLEMENTED;
    }
}

static AsValue set_inplace(AsVM *vm, AsBinaryOp op, AsValue self, AsValue other)
{
    if (!as_is_set(other)) { return AS_NOT_IMPLEMENTED; }
    AsSet *set = as_set(self);
    bool ok;
    switch (op) {
    case AS_OR: ok = as_set_update(vm, set, other); break;
    case AS_AND: ok = as_set_intersection_update(vm, set, other); break;
    case AS_SUB: ok = as_set_difference_update(vm, set, other); break;
    case AS_XOR: ok = as_set_symmetric_difference_update(vm, set, other); break;
    default: return AS_NOT_IMPLEMENTED;
    }
    return ok ? self : AS_RAISED;
}

const AsTypeSpec as_set_spec = {
    .name = "set",
    .doc = "set() -> new empty set object\nset(iterable) -> new set object\n\n"
           "Build an unordered collection of unique elements.",
    .size = sizeof(AsSet),
    .flags = AS_TYPE_UNHASHABLE,
    .mark = mark_table,
    .make = as_set_make,
    .slots = {.repr = set_repr, .hash = as_hash_not_implemented, .compare = set_compare, .length = set_length,
              .contains = set_contains, .iter = set_iter, .binary = set_binary, .inplace = set_inplace},
    .methods = as_set_methods,
};

const AsTypeSpec as_frozenset_spec = {
    .name = "frozenset",
    .doc = "frozenset() -> empty frozenset object\nfrozenset(iterable) -> frozenset object\n\n"
           "Build an immutable unordered collection of unique elements.",
    .size = sizeof(AsSet),
    .mark = mark_table,
    .make = as_frozenset_make,
    .slots = {.repr = set_repr, .hash = frozenset_hash, .compare = set_compare, .length = set_length,
              .contains = set_contains, .iter = set_iter, .binary = set_binary},
    .methods = as_frozenset_methods,
};

/* ---- iterator */

AsValue as_set_iterator_step(AsVM *vm, AsSetIterator *iterator)
{
    AsSet *set = iterator->set;
    if (!set) { return AS_STOP; }
    if (iterator->expected != set->used) {
        // The iterator stays broken.
        iterator->expected = SIZE_MAX;
        return as_raise(vm, AS_RUNTIME_ERROR, "Set changed size during iteration");
    }
    const AsSetEntry *entry = as_set_next_entry(set, &iterator->position);
    if (!entry) {
        iterator->set = NULL;
        return AS_STOP;
    }
    iterator->left--;
    return entry->key;
}

static void iterator_mark(AsHeap *heap, AsObject *self)
{
    const AsSetIterator *iterator = (AsSetIterator *)self;
    if (iterator->set) { as_mark_object(heap, &iterator->set->header); }
}

static AsValue iterator_next(AsVM *vm, AsValue self)
{
    return as_set_iterator_step(vm, (AsSetIterator *)as_object(self));
}

static AsValue iterator_hint(AsVM *vm, AsValue *args)
{
    const AsSetIterator *iterator = (AsSetIterator *)as_object(args[0]);
    bool alive = iterator->set && iterator->expected == iterator->set->used;
    return as_small_value(alive ? (int64_t)iterator->left : 0);
}

static AsValue iterator_reduce(AsVM *vm, AsValue *args)
{
    AsSetIterator *twin = as_heap_new(vm, AS_KIND_SET_ITERATOR, sizeof *twin);
    *twin = *(AsSetIterator *)as_object(args[0]);
    return as_items_reduced_rest(vm, as_value(twin));
}

static const AsMethod iterator_methods[] = {
    {"__reduce__(self, /)", iterator_reduce, "Return state information for pickling."},
    {"__length_hint__(self, /)", iterator_hint, "Private method returning an estimate of len(list(it))."},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_set_iterator_spec = {
    .name = "set_iterator",
    .size = sizeof(AsSetIterator),
    .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = iterator_mark,
    .slots = {.iter = as_iter_self, .next = iterator_next},
    .methods = iterator_methods,
};
