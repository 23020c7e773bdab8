#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/items.h"
#include "object/op.h"
#include "object/set_impl.h"
#include "object/str.h"
#include "object/tuple.h"

static AsValue set_new(AsVM *vm, AsValue *args)
{
    AsSet *set = (AsSet *)as_instance_new(vm, as_type(args[0]), 0);
    set->mask = AS_SET_SMALLEST - 1;
    set->hash = -1;
    return as_value(set);
}

static AsValue set_init(AsVM *vm, AsValue *args)
{
    AsValue iterable;
    AsType *type = as_type_of(vm, args[0]);
    // No class makes a set take keyword arguments.
    if (!as_items_no_keywords(vm, "set", vm->types[AS_KIND_SET], AS_KIND_SET, AS_NAME___init__, args[2])) { return AS_RAISED; }
    if (!as_items_constructor_arg(vm, as_type_name(type), args[1], AS_UNDEFINED, &iterable)) { return AS_RAISED; }
    AsSet *set = as_set(args[0]);
    if (set->fill > 0) { as_set_clear(vm, set); }
    if (as_is_undefined(iterable)) { return AS_NONE; }
    return as_set_update(vm, set, iterable) ? AS_NONE : AS_RAISED;
}

static AsValue frozenset_new(AsVM *vm, AsValue *args)
{
    AsType *type = as_type(args[0]);
    AsValue iterable = AS_UNDEFINED;
    if (!as_items_no_keywords(vm, "frozenset", type, AS_KIND_FROZENSET, AS_NAME___init__, args[2])) { return AS_RAISED; }
    if (!as_items_constructor_arg(vm, as_type_name(type), args[1], AS_UNDEFINED, &iterable)) { return AS_RAISED; }
    if (type == vm->types[AS_KIND_FROZENSET]) { return as_frozenset_make(vm, iterable); }
    AsValue made = set_new(vm, args);
    as_root(vm, made);
    if (as_is_undefined(iterable)) { return made; }
    return as_set_update(vm, as_set(made), iterable) ? made : AS_RAISED;
}

AsValue as_set_make(AsVM *vm, AsValue iterable)
{
    AsValue made = as_set_new(vm);
    return as_is_undefined(iterable) || as_set_update(vm, as_set(made), iterable) ? made : AS_RAISED;
}

AsValue as_frozenset_make(AsVM *vm, AsValue iterable)
{
    if (as_is_exact(iterable, AS_KIND_FROZENSET)) { return iterable; }
    AsValue made = as_frozenset_new(vm);
    return as_is_undefined(iterable) || as_set_update(vm, as_set(made), iterable) ? made : AS_RAISED;
}

static AsValue set_add(AsVM *vm, AsValue *args)
{
    return as_set_add(vm, as_set(args[0]), args[1]) ? AS_NONE : AS_RAISED;
}

static AsValue set_discard(AsVM *vm, AsValue *args)
{
    bool found;
    return as_set_discard(vm, as_set(args[0]), args[1], &found) ? AS_NONE : AS_RAISED;
}

static AsValue set_remove(AsVM *vm, AsValue *args)
{
    bool found;
    if (!as_set_discard(vm, as_set(args[0]), args[1], &found)) { return AS_RAISED; }
    return found ? AS_NONE : as_raise_value(vm, AS_KEY_ERROR, args[1]);
}

static AsValue set_pop(AsVM *vm, AsValue *args)
{
    AsSet *set = as_set(args[0]);
    if (set->used == 0) { return as_raise(vm, AS_KEY_ERROR, "pop from an empty set"); }
    size_t slot = set->finger & set->mask;
    while (as_is_undefined(set->table[slot].key)) { slot = (slot + 1) & set->mask; }
    AsValue key = set->table[slot].key;
    set->table[slot] = (AsSetEntry){AS_UNDEFINED, -1};
    set->used--;
    set->finger = slot + 1;
    return key;
}

static AsValue set_clear(AsVM *vm, AsValue *args)
{
    as_set_clear(vm, as_set(args[0]));
    return AS_NONE;
}

/* A new set, also of a frozenset: its items may come in another order. */
static AsValue copy_always(AsVM *vm, AsValue set)
{
    return as_set_copy(vm, as_set(set), (AsKind)as_shape(set)->kind);
}

static AsValue set_copy(AsVM *vm, AsValue *args)
{
    return as_is_exact(args[0], AS_KIND_FROZENSET) ? args[0] : copy_always(vm, args[0]);
}

static AsValue set_update(AsVM *vm, AsValue *args)
{
    const AsTuple *others = as_tuple(args[1]);
    for (size_t i = 0; i < others->length; i++) {
        if (!as_set_update(vm, as_set(args[0]), others->items[i])) { return AS_RAISED; }
    }
    return AS_NONE;
}

static AsValue set_union(AsVM *vm, AsValue *args)
{
    const AsTuple *others = as_tuple(args[1]);
    AsValue made = copy_always(vm, args[0]);
    if (as_raised(made)) { return AS_RAISED; }
    as_root(vm, made);
    for (size_t i = 0; i < others->length; i++) {
        if (others->items[i] == args[0]) { continue; }
        if (!as_set_update(vm, as_set(made), others->items[i])) { return AS_RAISED; }
    }
    return made;
}

static AsValue set_intersection(AsVM *vm, AsValue *args)
{
    const AsTuple *others = as_tuple(args[1]);
    if (others->length == 0) { return copy_always(vm, args[0]); }
    AsValue made = args[0];
    for (size_t i = 0; i < others->length; i++) {
        made = as_set_intersection(vm, as_set(made), others->items[i]);
        if (as_raised(made)) { return AS_RAISED; }
        as_root(vm, made);
    }
    return made;
}

static AsValue set_intersection_update(AsVM *vm, AsValue *args)
{
    AsValue made = set_intersection(vm, args);
    if (as_raised(made)) { return AS_RAISED; }
    as_set_swap(as_set(args[0]), as_set(made));
    return AS_NONE;
}

static AsValue set_difference(AsVM *vm, AsValue *args)
{
    const AsTuple *others = as_tuple(args[1]);
    if (others->length == 0) { return copy_always(vm, args[0]); }
    AsValue made = as_set_difference(vm, as_set(args[0]), others->items[0]);
    if (as_raised(made)) { return AS_RAISED; }
    as_root(vm, made);
    for (size_t i = 1; i < others->length; i++) {
        if (!as_set_difference_update(vm, as_set(made), others->items[i])) { return AS_RAISED; }
    }
    return made;
}

static AsValue set_difference_update(AsVM *vm, AsValue *args)
{
    const AsTuple *others = as_tuple(args[1]);
    for (size_t i = 0; i < others->length; i++) {
        if (!as_set_difference_update(vm, as_set(args[0]), others->items[i])) { return AS_RAISED; }
    }
    return AS_NONE;
}

static AsValue set_symmetric_difference(AsVM *vm, AsValue *args)
{
    return as_set_symmetric_difference(vm, as_set(args[0]), args[1]);
}

static AsValue set_symmetric_difference_update(AsVM *vm, AsValue *args)
{
    return as_set_symmetric_difference_update(vm, as_set(args[0]), args[1]) ? AS_NONE : AS_RAISED;
}

static AsValue set_issubset(AsVM *vm, AsValue *args)
{
    AsSet *set = as_set(args[0]);
    bool result;
    if (as_is_set(args[1])) {
        return as_set_is_subset(vm, set, as_set(args[1]), &result) ? as_bool(result) : AS_RAISED;
    }
    AsValue common = as_set_intersection(vm, set, args[1]);
    return as_raised(common) ? AS_RAISED : as_bool(as_set(common)->used == set->used);
}

/* Looks for the items of an iterable in the set, until one is (not, if wanted is false) there. */
static bool any_inside(AsVM *vm, AsSet *set, AsValue iterable, bool wanted, bool *out)
{
    *out = false;
    AsValue iterator = as_op_iter(vm, iterable);
    if (as_raised(iterator)) { return false; }
    as_root(vm, iterator);
    for (;;) {
        AsValue key = as_op_next(vm, iterator);
        int64_t hash;
        bool inside;
        if (as_stopped(key)) { return true; }
        if (as_raised(key) || !as_items_hash(vm, key, &hash)) { return false; }
        if (!as_set_contains_hashed(vm, set, key, hash, &inside)) { return false; }
        if (inside == wanted) {
            *out = true;
            return true;
        }
    }
}

static AsValue set_issuperset(AsVM *vm, AsValue *args)
{
    AsSet *set = as_set(args[0]);
    bool result;
    if (as_is_set(args[1])) {
        return as_set_is_subset(vm, as_set(args[1]), set, &result) ? as_bool(result) : AS_RAISED;
    }
    return any_inside(vm, set, args[1], false, &result) ? as_bool(!result) : AS_RAISED;
}

static AsValue set_isdisjoint(AsVM *vm, AsValue *args)
{
    AsSet *set = as_set(args[0]);
    AsValue other = args[1];
    bool result;
    if (as_is_set(other) && as_set(other)->used > set->used) {
        set = as_set(other);
        other = args[0];
    }
    return any_inside(vm, set, other, true, &result) ? as_bool(!result) : AS_RAISED;
}

static AsValue set_sizeof(AsVM *vm, AsValue *args)
{
    const AsSet *set = as_set(args[0]);
    return as_small_value((int64_t)(sizeof(AsSet) + (set->table ? (set->mask + 1) * sizeof(AsSetEntry) : 0)));
}

#define READ_ONLY_METHODS                                                                                           \
    {"copy(self, /)", set_copy, "Return a shallow copy of a set."},                                                 \
    {"union(self, /, *others)", set_union,                                                                          \
     "Return the union of sets as a new set.\n\n(i.e. all elements that are in either set.)"},                      \
    {"intersection(self, /, *others)", set_intersection,                                                            \
     "Return the intersection of two sets as a new set.\n\n(i.e. all elements that are in both sets.)"},            \
    {"difference(self, /, *others)", set_difference,                                                                \
     "Return the difference of two or more sets as a new set.\n\n"                                                  \
     "(i.e. all elements that are in this set but not the others.)"},                                               \
    {"symmetric_difference(self, other, /)", set_symmetric_difference,                                              \
     "Return the symmetric difference of two sets as a new set.\n\n"                                                \
     "(i.e. all elements that are in exactly one of the sets.)"},                                                   \
    {"issubset(self, other, /)", set_issubset, "Report whether another set contains this set."},                    \
    {"issuperset(self, other, /)", set_issuperset, "Report whether this set contains another set."},                \
    {"isdisjoint(self, other, /)", set_isdisjoint, "Return True if two sets have a null intersection."},            \
    {"__sizeof__(self, /)", set_sizeof, "S.__sizeof__() -> size of S in memory, in bytes"},                         \
    {"__class_getitem__(cls, item, /)", as_items_class_getitem, "See PEP 585"}

const AsMethod as_set_methods[] = {
    {"__new__(cls, /, ...)", set_new, NULL},
    {"__init__(self, /, *args, **kwargs)", set_init, NULL},
    {"add(self, element, /)", set_add,
     "Add an element to a set.\n\nThis has no effect if the element is already present."},
    {"discard(self, element, /)", set_discard,
     "Remove an element from a set if it is a member.\n\n"
     "Unlike set.remove(), the discard() method does not raise\nan exception when an element is missing from the set."},
    {"remove(self, element, /)", set_remove,
     "Remove an element from a set; it must be a member.\n\nIf the element is not a member, raise a KeyError."},
    {"pop(self, /)", set_pop,
     "Remove and return an arbitrary set element.\nRaises KeyError if the set is empty."},
    {"clear(self, /)", set_clear, "Remove all elements from this set."},
    {"update(self, /, *others)", set_update, "Update a set with the union of itself and others."},
    {"intersection_update(self, /, *others)", set_intersection_update,
     "Update a set with the intersection of itself and another."},
    {"difference_update(self, /, *others)", set_difference_update,
     "Remove all elements of another set from this set."},
    {"symmetric_difference_update(self, other, /)", set_symmetric_difference_update,
     "Update a set with the symmetric difference of itself and another."},
    READ_ONLY_METHODS,
    {NULL, NULL, NULL},
};

const AsMethod as_frozenset_methods[] = {
    {"__new__(cls, /, *args, **kwargs)", frozenset_new, NULL},
    READ_ONLY_METHODS,
    {NULL, NULL, NULL},
};
