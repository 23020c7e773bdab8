/* What sets do with one another. How each result is built (copied, filtered, resized when) decides its order, and
 * so follows CPython step by step. */
#include "object/dict.h"
#include "object/dict_impl.h"
#include "object/error.h"
#include "object/items.h"
#include "object/op.h"
#include "object/set_impl.h"

/* Results of operators and methods are of the built-in type. */
static AsKind kind_of(const AsSet *set)
{
    return (AsKind)set->header.shape->kind;
}

/* Calls visit for every item of an iterable with its hash, both kept alive. */
typedef struct AsVisit AsVisit;
struct AsVisit {
    bool (*item)(AsVM *vm, AsVisit *visit, AsValue key, int64_t hash);
    AsSet *set, *result;
};

static bool visit_one(AsVM *vm, AsVisit *visit, AsValue key, int64_t hash)
{
    size_t saved = as_roots_save(vm);
    as_root(vm, key);
    bool ok = visit->item(vm, visit, key, hash);
    as_roots_restore(vm, saved);
    return ok;
}

static bool visit_iterated(AsVM *vm, AsVisit *visit, AsValue iterable)
{
    AsValue iterator = as_op_iter(vm, iterable);
    if (as_raised(iterator)) { return false; }
    as_root(vm, iterator);
    for (;;) {
        AsValue key = as_op_next(vm, iterator);
        int64_t hash;
        if (as_stopped(key)) { return true; }
        if (as_raised(key) || !as_items_hash(vm, key, &hash)) { return false; }
        if (!visit_one(vm, visit, key, hash)) { return false; }
    }
}

static bool visit_set(AsVM *vm, AsVisit *visit, AsSet *set)
{
    size_t position = 0;
    for (const AsSetEntry *entry; (entry = as_set_next_entry(set, &position));) {
        if (!visit_one(vm, visit, entry->key, entry->hash)) { return false; }
    }
    return true;
}

static bool visit_keys(AsVM *vm, AsVisit *visit, AsDict *dict)
{
    for (size_t i = 0; i < dict->used; i++) {
        const AsDictEntry *entry = &dict->entries[i];
        if (as_is_undefined(entry->key)) { continue; }
        if (!visit_one(vm, visit, entry->key, entry->hash)) { return false; }
    }
    return true;
}

static bool visit_all(AsVM *vm, AsVisit *visit, AsValue iterable)
{
    size_t saved = as_roots_save(vm);
    as_root(vm, iterable);
    as_root(vm, as_value(visit->set));
    if (visit->result) { as_root(vm, as_value(visit->result)); }
    bool ok = as_is_set(iterable) ? visit_set(vm, visit, as_set(iterable)) : visit_iterated(vm, visit, iterable);
    as_roots_restore(vm, saved);
    return ok;
}

AsValue as_set_union(AsVM *vm, AsSet *set, AsValue other)
{
    AsValue made = as_set_copy(vm, set, kind_of(set));
    if (as_raised(made) || other == as_value(set)) { return made; }
    return as_set_update(vm, as_set(made), other) ? made : AS_RAISED;
}

static bool add_if_in_set(AsVM *vm, AsVisit *visit, AsValue key, int64_t hash)
{
    bool inside;
    if (!as_set_contains_hashed(vm, visit->set, key, hash, &inside)) { return false; }
    return !inside || as_set_add_hashed(vm, visit->result, key, hash);
}

static bool add_unless_in_set(AsVM *vm, AsVisit *visit, AsValue key, int64_t hash)
{
    bool inside;
    if (!as_set_contains_hashed(vm, visit->set, key, hash, &inside)) { return false; }
    return inside || as_set_add_hashed(vm, visit->result, key, hash);
}

AsValue as_set_intersection(AsVM *vm, AsSet *set, AsValue other)
{
    if (other == as_value(set)) { return as_set_copy(vm, set, kind_of(set)); }
    AsSet *result = as_set_new_kind(vm, kind_of(set));
    if (as_is_set(other) && as_set(other)->used > set->used) {
        // Walks over the smaller one.
        AsSet *larger = as_set(other);
        other = as_value(set);
        set = larger;
    }
    AsVisit visit = {add_if_in_set, set, result};
    return visit_all(vm, &visit, other) ? as_value(result) : AS_RAISED;
}

bool as_set_intersection_update(AsVM *vm, AsSet *set, AsValue other)
{
    AsValue result = as_set_intersection(vm, set, other);
    if (as_raised(result)) { return false; }
    as_set_swap(set, as_set(result));
    return true;
}

static bool discard(AsVM *vm, AsVisit *visit, AsValue key, int64_t hash)
{
    bool found;
    return as_set_discard_hashed(vm, visit->set, key, hash, &found);
}

bool as_set_difference_update(AsVM *vm, AsSet *set, AsValue other)
{
    if (other == as_value(set)) {
        as_set_clear(vm, set);
        return true;
    }
    if (as_is_set(other) && as_set(other)->used >> 3 > set->used) {
        // A far larger set is cut down first to what concerns this one.
        other = as_set_intersection(vm, set, other);
        if (as_raised(other)) { return false; }
    }
    AsVisit visit = {discard, set, NULL};
    if (!visit_all(vm, &visit, other)) { return false; }
    if (set->fill - set->used <= set->mask / 4) { return true; }
    return as_set_resize(vm, set, as_set_grown_size(set));
}

static AsValue copy_and_subtract(AsVM *vm, AsSet *set, AsValue other)
{
    AsValue made = as_set_copy(vm, set, kind_of(set));
    if (as_raised(made)) { return made; }
    return as_set_difference_update(vm, as_set(made), other) ? made : AS_RAISED;
}

static AsValue without_keys(AsVM *vm, AsSet *set, AsDict *dict)
{
    AsSet *result = as_set_new_kind(vm, kind_of(set));
    size_t saved = as_roots_save(vm);
    as_root(vm, as_value(result));
    size_t position = 0;
    bool ok = true;
    for (const AsSetEntry *entry; ok && (entry = as_set_next_entry(set, &position));) {
        AsValue key = entry->key;
        int64_t hash = entry->hash;
        int64_t found = as_dict_find(vm, dict, key, hash);
        ok = found != AS_DICT_RAISED && (found >= 0 || as_set_add_hashed(vm, result, key, hash));
    }
    as_roots_restore(vm, saved);
    return ok ? as_value(result) : AS_RAISED;
}

AsValue as_set_difference(AsVM *vm, AsSet *set, AsValue other)
{
    size_t size;
    if (as_is_set(other)) {
        size = as_set(other)->used;
    } else if (as_is_exact(other, AS_KIND_DICT)) {
        size = as_dict(other)->count;
    } else {
        return copy_and_subtract(vm, set, other);
    }
    if (set->used >> 2 > size) { return copy_and_subtract(vm, set, other); }
    if (!as_is_set(other)) { return without_keys(vm, set, as_dict(other)); }
    AsSet *result = as_set_new_kind(vm, kind_of(set));
    AsVisit visit = {add_unless_in_set, as_set(other), result};
    return visit_all(vm, &visit, as_value(set)) ? as_value(result) : AS_RAISED;
}

static bool toggle(AsVM *vm, AsVisit *visit, AsValue key, int64_t hash)
{
    bool found;
    if (!as_set_discard_hashed(vm, visit->set, key, hash, &found)) { return false; }
    return found || as_set_add_hashed(vm, visit->set, key, hash);
}

bool as_set_symmetric_difference_update(AsVM *vm, AsSet *set, AsValue other)
{
    if (other == as_value(set)) {
        as_set_clear(vm, set);
        return true;
    }
    AsVisit visit = {toggle, set, NULL};
    if (as_is_exact(other, AS_KIND_DICT)) { return visit_keys(vm, &visit, as_dict(other)); }
    if (as_is_set(other)) { return visit_all(vm, &visit, other); }
    // An iterable may name a key twice: only a set of it can be toggled.
    AsSet *keys = as_set_new_kind(vm, kind_of(set));
    if (!as_set_update(vm, keys, other)) { return false; }
    return visit_all(vm, &visit, as_value(keys));
}

AsValue as_set_symmetric_difference(AsVM *vm, AsSet *set, AsValue other)
{
    AsSet *result = as_set_new_kind(vm, kind_of(set));
    if (!as_set_update(vm, result, other)) { return AS_RAISED; }
    return as_set_symmetric_difference_update(vm, result, as_value(set)) ? as_value(result) : AS_RAISED;
}
