#include "base/buffer.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/dict_impl.h"
#include "object/error.h"
#include "object/items.h"
#include "object/op.h"
#include "object/set.h"
#include "object/str.h"
#include "object/tuple.h"

static bool add_repr(AsVM *vm, AsBuffer *out, AsValue v)
{
    AsValue text = as_op_repr(vm, v);
    if (as_raised(text)) { return false; }
    as_buffer_add(out, as_str(text)->data, as_str(text)->size);
    return true;
}

static bool add_entries(AsVM *vm, AsBuffer *out, AsDict *dict)
{
    size_t position = 0;
    AsValue key, value;
    for (bool first = true; as_dict_next(dict, &position, &key, &value); first = false) {
        if (!first) { as_buffer_add(out, ", ", 2); }
        size_t saved = as_roots_save(vm);
        as_root(vm, key);
        as_root(vm, value);
        bool ok = add_repr(vm, out, key);
        as_buffer_add(out, ": ", 2);
        ok = ok && add_repr(vm, out, value);
        as_roots_restore(vm, saved);
        if (!ok) { return false; }
    }
    return true;
}

AsValue as_dict_repr(AsVM *vm, AsValue self)
{
    if (as_dict(self)->count == 0) { return as_str_from_text(vm, "{}"); }
    if (as_repr_enter(vm, self)) { return as_str_from_text(vm, "{...}"); }
    AsBuffer out;
    as_buffer_init(&out);
    as_buffer_add_byte(&out, '{');
    AsValue text = AS_RAISED;
    if (add_entries(vm, &out, as_dict(self))) {
        as_buffer_add_byte(&out, '}');
        text = as_str_from(vm, out.data, out.size);
    }
    as_buffer_clear(&out);
    as_repr_leave(vm, self);
    return text;
}

static AsValue dict_new(AsVM *vm, AsValue *args)
{
    AsDict *dict = (AsDict *)as_instance_new(vm, as_type(args[0]), 0);
    dict->all_names = true;
    return as_value(dict);
}

AsValue as_dict_make(AsVM *vm, AsValue source)
{
    AsValue made = as_dict_new(vm);
    if (as_is_undefined(source)) { return made; }
    as_root(vm, made);
    return as_dict_update(vm, as_dict(made), source) ? made : AS_RAISED;
}

/* What dict(...) and update(...) have in common: at most one positional argument, and keywords. */
static AsValue update_from(AsVM *vm, AsValue *args, const char *what)
{
    AsDict *dict = as_dict(args[0]);
    const AsTuple *given = as_tuple(args[1]);
    if (given->length > 1) {
        return as_raise(vm, AS_TYPE_ERROR, "%s expected at most 1 argument, got %zu", what, given->length);
    }
    if (given->length == 1 && !as_dict_update(vm, dict, given->items[0])) { return AS_RAISED; }
    if (as_is_dict(args[2]) && !as_dict_merge(vm, dict, as_dict(args[2]))) { return AS_RAISED; }
    return AS_NONE;
}

static AsValue dict_init(AsVM *vm, AsValue *args)
{
    return update_from(vm, args, "dict");
}

static AsValue dict_update(AsVM *vm, AsValue *args)
{
    return update_from(vm, args, "update");
}

static AsValue dict_get(AsVM *vm, AsValue *args)
{
    AsValue found = as_dict_get(vm, as_dict(args[0]), args[1]);
    return as_is_undefined(found) ? args[2] : found;
}

static AsValue dict_setdefault(AsVM *vm, AsValue *args)
{
    return as_dict_set_default(vm, as_dict(args[0]), args[1], args[2]);
}

static AsValue dict_pop(AsVM *vm, AsValue *args)
{
    AsValue found = as_dict_pop(vm, as_dict(args[0]), args[1]);
    if (!as_is_undefined(found)) { return found; }
    return as_is_undefined(args[2]) ? as_raise_value(vm, AS_KEY_ERROR, args[1]) : args[2];
}

static AsValue dict_popitem(AsVM *vm, AsValue *args)
{
    AsDict *dict = as_dict(args[0]);
    if (dict->count == 0) { return as_raise(vm, AS_KEY_ERROR, "popitem(): dictionary is empty"); }
    size_t i = dict->used - 1;
    while (as_is_undefined(dict->entries[i].key)) { i--; }
    AsValue pair[] = {dict->entries[i].key, dict->entries[i].value};
    as_dict_delete_entry(dict, i);
    dict->used = (uint32_t)i;
    // The deleted entries at the front that the first one counts (as_dict_skip_deleted) end here, too.
    AsDictEntry *first = dict->entries;
    if (i > 0 && as_is_undefined(first->key) && (size_t)first->hash > i) { first->hash = (int64_t)i; }
    return as_tuple_from(vm, pair, 2);
}

static AsValue dict_clear(AsVM *vm, AsValue *args)
{
    as_dict_clear(vm, as_dict(args[0]));
    return AS_NONE;
}

static AsValue dict_copy(AsVM *vm, AsValue *args)
{
    if (as_dict_is_plain(vm, args[0])) { return as_dict_copy(vm, as_dict(args[0])); }
    AsValue copy = as_dict_new(vm);
    return as_dict_update(vm, as_dict(copy), args[0]) ? copy : AS_RAISED;
}

static AsValue dict_keys(AsVM *vm, AsValue *args)
{
    return as_dict_view(vm, as_dict(args[0]), AS_KIND_DICT_KEYS);
}

static AsValue dict_values(AsVM *vm, AsValue *args)
{
    return as_dict_view(vm, as_dict(args[0]), AS_KIND_DICT_VALUES);
}

static AsValue dict_items(AsVM *vm, AsValue *args)
{
    return as_dict_view(vm, as_dict(args[0]), AS_KIND_DICT_ITEMS);
}

static AsValue dict_reversed(AsVM *vm, AsValue *args)
{
    return as_dict_iterator(vm, as_dict(args[0]), AS_KIND_DICT_REVERSE_KEY_ITERATOR);
}

/* One key of fromkeys: a script class may have its own __setitem__. */
static bool set_key(AsVM *vm, AsValue target, AsValue key, AsValue value)
{
    if (as_is_exact(target, AS_KIND_DICT)) { return as_dict_set(vm, as_dict(target), key, value); }
    size_t saved = as_roots_save(vm);
    as_root(vm, key);
    bool ok = as_op_set_item(vm, target, key, value);
    as_roots_restore(vm, saved);
    return ok;
}

/* dict.fromkeys(iterable, value=None), a class method. */
static AsValue dict_fromkeys(AsVM *vm, AsValue *args)
{
    AsValue target = as_call(vm, args[0], NULL, 0);
    if (as_raised(target)) { return AS_RAISED; }
    as_root(vm, target);
    AsValue iterator = as_op_iter(vm, args[1]);
    if (as_raised(iterator)) { return AS_RAISED; }
    as_root(vm, iterator);
    for (;;) {
        AsValue key = as_op_next(vm, iterator);
        if (as_stopped(key)) { return target; }
        if (as_raised(key) || !set_key(vm, target, key, args[2])) { return AS_RAISED; }
    }
}

static AsValue dict_sizeof(AsVM *vm, AsValue *args)
{
    const AsDict *dict = as_dict(args[0]);
    size_t width = dict->index_size <= 128 ? 1 : dict->index_size <= 32768 ? 2 : 4;
    return as_small_value((int64_t)(sizeof(AsDict) + dict->entry_capacity * sizeof(AsDictEntry) + dict->index_size * width));
}

const AsMethod as_dict_methods[] = {
    {"__new__(cls, /, ...)", dict_new, NULL},
    {"__init__(self, /, *args, **kwargs)", dict_init, NULL},
    {"get(self, key, default=None, /)", dict_get, "Return the value for key if key is in the dictionary, else default."},
    {"setdefault(self, key, default=None, /)", dict_setdefault,
     "Insert key with a value of default if key is not in the dictionary.\n\n"
     "Return the value for key if key is in the dictionary, else default."},
    {"pop(self, key, default=UNSET, /)", dict_pop,
     "D.pop(k[,d]) -> v, remove specified key and return the corresponding value.\n\n"
     "If the key is not found, return the default if given; otherwise,\nraise a KeyError."},
    {"popitem(self, /)", dict_popitem,
     "Remove and return a (key, value) pair as a 2-tuple.\n\n"
     "Pairs are returned in LIFO (last-in, first-out) order.\nRaises KeyError if the dict is empty."},
    {"keys(self, /)", dict_keys, "D.keys() -> a set-like object providing a view on D's keys"},
    {"items(self, /)", dict_items, "D.items() -> a set-like object providing a view on D's items"},
    {"values(self, /)", dict_values, "D.values() -> an object providing a view on D's values"},
    {"update(self, /, *args, **kwargs)", dict_update,
     "D.update([E, ]**F) -> None.  Update D from dict/iterable E and F.\n"
     "If E is present and has a .keys() method, then does:  for k in E: D[k] = E[k]\n"
     "If E is present and lacks a .keys() method, then does:  for k, v in E: D[k] = v\n"
     "In either case, this is followed by: for k in F:  D[k] = F[k]"},
    {"fromkeys(cls, iterable, value=None, /)", dict_fromkeys,
     "Create a new dictionary with keys from iterable and values set to value."},
    {"clear(self, /)", dict_clear, "D.clear() -> None.  Remove all items from D."},
    {"copy(self, /)", dict_copy, "D.copy() -> a shallow copy of D"},
    {"__reversed__(self, /)", dict_reversed, "Return a reverse iterator over the dict keys."},
    {"__sizeof__(self, /)", dict_sizeof, "D.__sizeof__() -> size of D in memory, in bytes"},
    {"__class_getitem__(cls, item, /)", as_items_class_getitem, "See PEP 585"},
    {NULL, NULL, NULL},
};
