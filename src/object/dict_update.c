/* dict.update() in all its forms, and equality. */
#include "object/class.h"
#include "object/dict.h"
#include "object/dict_impl.h"
#include "object/error.h"
#include "object/items.h"
#include "object/list.h"
#include "object/op.h"

/* Everything that other.keys() names. */
static bool update_by_keys(AsVM *vm, AsDict *dict, AsValue other)
{
    AsValue keys = as_call_method(vm, other, as_name(vm, AS_NAME_keys), NULL, 0);
    if (as_raised(keys)) { return false; }
    if (!as_is_iterable(vm, keys)) {
        as_raise(vm, AS_TYPE_ERROR, "%T.keys() returned a non-iterable (type %T)", other, keys);
        return false;
    }
    as_root(vm, keys);
    AsValue list = as_list_from_iterable(vm, keys);
    if (as_raised(list)) { return false; }
    as_root(vm, list);
    for (size_t i = 0; i < as_list(list)->length; i++) {
        AsValue key = as_list(list)->items[i];
        AsValue value = as_op_get_item(vm, other, key);
        if (as_raised(value) || !as_dict_set(vm, dict, key, value)) { return false; }
    }
    return true;
}

/* Element number i of an iterable of pairs. */
static bool set_pair(AsVM *vm, AsDict *dict, AsValue pair, size_t i)
{
    const AsValue *items;
    size_t count;
    if (!as_list_view(pair, &items, &count)) {
        if (!as_is_iterable(vm, pair)) {
            as_raise(vm, AS_TYPE_ERROR, "cannot convert dictionary update sequence element #%zu to a sequence", i);
            return false;
        }
        as_root(vm, pair);
        pair = as_list_from_iterable(vm, pair);
        if (as_raised(pair)) { return false; }
        as_list_view(pair, &items, &count);
    }
    if (count != 2) {
        as_raise(vm, AS_VALUE_ERROR, "dictionary update sequence element #%zu has length %zu; 2 is required", i, count);
        return false;
    }
    as_root(vm, pair);
    as_root(vm, items[0]);
    as_root(vm, items[1]);
    return as_dict_set(vm, dict, items[0], items[1]);
}

static bool update_by_pairs(AsVM *vm, AsDict *dict, AsValue pairs)
{
    AsValue iterator = as_op_iter(vm, pairs);
    if (as_raised(iterator)) { return false; }
    as_root(vm, iterator);
    for (size_t i = 0;; i++) {
        size_t saved = as_roots_save(vm);
        AsValue pair = as_op_next(vm, iterator);
        if (as_stopped(pair)) { return true; }
        if (as_raised(pair) || !set_pair(vm, dict, pair, i)) { return false; }
        as_roots_restore(vm, saved);
    }
}

bool as_dict_is_plain(AsVM *vm, AsValue v)
{
    return as_is_dict(v) && as_type_of(vm, v)->slots.iter == vm->types[AS_KIND_DICT]->slots.iter;
}

static bool update(AsVM *vm, AsDict *dict, AsValue other)
{
    if (as_dict_is_plain(vm, other)) { return as_dict_merge(vm, dict, as_dict(other)); }
    AsValue keys = as_op_find_attribute(vm, other, as_name(vm, AS_NAME_keys));
    if (as_raised(keys)) { return false; }
    return as_is_undefined(keys) ? update_by_pairs(vm, dict, other) : update_by_keys(vm, dict, other);
}

bool as_dict_update(AsVM *vm, AsDict *dict, AsValue other)
{
    size_t saved = as_roots_save(vm);
    as_root(vm, as_value(dict));
    as_root(vm, other);
    bool ok = update(vm, dict, other);
    as_roots_restore(vm, saved);
    return ok;
}

AsValue as_dict_equal(AsVM *vm, AsDict *a, AsDict *b)
{
    if (a->count != b->count) { return AS_FALSE; }
    for (size_t i = 0; i < a->used; i++) {
        AsDictEntry entry = a->entries[i];
        if (as_is_undefined(entry.key)) { continue; }
        size_t saved = as_roots_save(vm);
        as_root(vm, entry.key);
        as_root(vm, entry.value);
        AsValue other = as_dict_get_hashed(vm, b, entry.key, entry.hash);
        bool equal = false;
        bool ok = !as_raised(other);
        if (ok && !as_is_undefined(other)) { ok = as_items_equal(vm, entry.value, other, &equal); }
        as_roots_restore(vm, saved);
        if (!ok) { return AS_RAISED; }
        if (!equal) { return AS_FALSE; }
    }
    return AS_TRUE;
}
