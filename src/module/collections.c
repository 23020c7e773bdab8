/* _collections: what of collections is worth writing in C. */
#include "object/class.h"
#include "object/dict.h"
#include "object/int.h"
#include "object/items.h"
#include "object/module.h"
#include "object/op.h"
#include "object/str.h"

bool as_collections_open(AsVM *vm, AsModule *module);

/* mapping[item] += 1, where mapping is a dict (or below) whose class has dict's own item access. */
static bool count_in_dict(AsVM *vm, AsDict *dict, AsValue item)
{
    int64_t hash;
    if (!as_items_hash(vm, item, &hash)) { return false; }
    AsValue before = as_dict_get_hashed(vm, dict, item, hash);
    if (as_raised(before)) { return false; }
    if (as_is_undefined(before)) { before = as_small_value(0); }
    AsValue after = as_is_small(before) && as_small(before) < AS_SMALL_MAX ? as_small_value(as_small(before) + 1)
                                                                           : as_op_binary(vm, AS_ADD, before, as_small_value(1));
    return !as_raised(after) && as_dict_set_hashed(vm, dict, item, hash, after);
}

/* The same through mapping.get(item, 0) and mapping[item] = ... */
static bool count_in_mapping(AsVM *vm, AsValue mapping, AsValue item)
{
    AsValue args[] = {item, as_small_value(0)};
    AsValue before = as_call_method(vm, mapping, as_name(vm, AS_NAME_get), args, 2);
    if (as_raised(before)) { return false; }
    AsValue after = as_op_binary(vm, AS_ADD, before, as_small_value(1));
    if (as_raised(after)) { return false; }
    as_root(vm, after);
    return as_op_set_item(vm, mapping, item, after);
}

static bool has_dicts_own(AsVM *vm, AsType *type, AsName name)
{
    return as_type_lookup(vm, type, as_name(vm, name)) == as_type_lookup(vm, vm->types[AS_KIND_DICT], as_name(vm, name));
}

/* _count_elements(mapping, iterable) */
static AsValue count_elements(AsVM *vm, AsValue *args)
{
    AsType *type = as_type_of(vm, args[0]);
    // Not the slot: Counter's __delitem__ shares it.
    bool plain = as_is_dict(args[0]) && has_dicts_own(vm, type, AS_NAME_get) && has_dicts_own(vm, type, AS_NAME___setitem__);
    AsValue iterator = as_op_iter(vm, args[1]);
    if (as_raised(iterator)) { return AS_RAISED; }
    as_root(vm, iterator);
    for (;;) {
        size_t saved = as_roots_save(vm);
        AsValue item = as_op_next(vm, iterator);
        if (as_stopped(item)) { return AS_NONE; }
        if (as_raised(item)) { return AS_RAISED; }
        as_root(vm, item);
        bool ok = plain ? count_in_dict(vm, as_dict(args[0]), item) : count_in_mapping(vm, args[0], item);
        if (!ok) { return AS_RAISED; }
        as_roots_restore(vm, saved);
    }
}

static const AsMethod collections_methods[] = {
    {"_count_elements(mapping, iterable, /)", count_elements,
     "Count elements in the iterable, updating the mapping"},
    {NULL, NULL, NULL},
};

bool as_collections_open(AsVM *vm, AsModule *module)
{
    as_module_add_methods(vm, module, collections_methods);
    as_module_set(vm, module, "deque", as_value(vm->types[AS_KIND_DEQUE]));
    as_module_set(vm, module, "_deque_iterator", as_value(vm->types[AS_KIND_DEQUE_ITERATOR]));
    as_module_set(vm, module, "_deque_reverse_iterator", as_value(vm->types[AS_KIND_DEQUE_REVERSE_ITERATOR]));
    as_module_set(vm, module, "_tuplegetter", as_value(vm->types[AS_KIND_TUPLE_GETTER]));
    return true;
}
