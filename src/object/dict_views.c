#include "base/buffer.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/dict_impl.h"
#include "object/error.h"
#include "object/items.h"
#include "object/list.h"
#include "object/op.h"
#include "object/set.h"
#include "object/str.h"
#include "object/tuple.h"

static AsDictView *view_of(AsValue v)
{
    return (AsDictView *)as_object(v);
}

AsValue as_dict_view(AsVM *vm, AsDict *dict, AsKind kind)
{
    AsDictView *view = as_heap_new(vm, kind, sizeof *view);
    view->dict = dict;
    return as_value(view);
}

static bool is_items(AsValue view)
{
    return as_is_kind(view, AS_KIND_DICT_ITEMS);
}

/* keys() and items() behave as sets; values() does not. */
static bool is_set_view(AsValue v)
{
    return as_is_kind(v, AS_KIND_DICT_KEYS) || is_items(v);
}

static AsValue make_pair(AsVM *vm, const AsDictEntry *entry)
{
    AsTuple *pair = as_tuple_new(vm, 2);
    pair->items[0] = entry->key;
    pair->items[1] = entry->value;
    return as_value(pair);
}

/* Is it an OrderedDict? Its views are called odict_keys and so on, and its iterators are stricter. */
static bool is_ordered(AsVM *vm, const AsDict *dict)
{
    if (dict->header.shape->exact) { return false; }
    AsValue marked = as_type_lookup(vm, dict->header.shape->type, as_str_intern_text(vm, "_ordered_views"));
    return !as_is_undefined(marked);
}

/* ---- iterators */

AsValue as_dict_iterator(AsVM *vm, AsDict *dict, AsKind kind)
{
    AsDictIterator *iterator = as_heap_new(vm, kind, sizeof *iterator);
    iterator->dict = dict;
    iterator->expected = iterator->left = dict->count;
    if (is_ordered(vm, dict)) { iterator->version = as_dict_key_version(vm, dict); }
    if (kind >= AS_KIND_DICT_REVERSE_KEY_ITERATOR) { iterator->position = dict->used; }
    return as_value(iterator);
}

/* false: the dict has changed too much; raised. */
static bool check_unchanged(AsVM *vm, AsDictIterator *iterator)
{
    const AsDict *dict = iterator->dict;
    bool same_keys = iterator->version == 0 || iterator->version == dict->version;
    if (iterator->expected == dict->count && same_keys) { return true; }
    // The iterator stays broken.
    iterator->expected = UINT32_MAX;
    const char *what = iterator->version == 0 ? "dictionary changed size"
                     : dict->used == 0        ? "OrderedDict changed size"
                                              : "OrderedDict mutated";
    as_raise(vm, AS_RUNTIME_ERROR, "%s during iteration", what);
    return false;
}

static bool take_one(AsVM *vm, AsDictIterator *iterator)
{
    if (iterator->left > 0) {
        iterator->left--;
        return true;
    }
    iterator->dict = NULL;
    as_raise(vm, AS_RUNTIME_ERROR, "dictionary keys changed during iteration");
    return false;
}

AsDictEntry *as_dict_iterator_step(AsVM *vm, AsDictIterator *iterator, bool *raised)
{
    AsDict *dict = iterator->dict;
    *raised = false;
    if (!dict) { return NULL; }
    *raised = !check_unchanged(vm, iterator);
    if (*raised) { return NULL; }
    size_t i = as_dict_skip_deleted(dict, iterator->position);
    if (i >= dict->used) {
        iterator->dict = NULL;
        return NULL;
    }
    *raised = !take_one(vm, iterator);
    if (*raised) { return NULL; }
    iterator->position = i + 1;
    return &dict->entries[i];
}

static AsDictEntry *step_backwards(AsVM *vm, AsDictIterator *iterator, bool *raised)
{
    AsDict *dict = iterator->dict;
    *raised = false;
    if (!dict) { return NULL; }
    *raised = !check_unchanged(vm, iterator);
    if (*raised) { return NULL; }
    size_t i = iterator->position < dict->used ? iterator->position : dict->used;
    while (i > 0 && as_is_undefined(dict->entries[i - 1].key)) { i--; }
    if (i == 0) {
        iterator->dict = NULL;
        return NULL;
    }
    *raised = !take_one(vm, iterator);
    if (*raised) { return NULL; }
    iterator->position = i - 1;
    return &dict->entries[i - 1];
}

static AsDictIterator *iterator_of(AsValue v)
{
    return (AsDictIterator *)as_object(v);
}

#define NEXT(name, step, what)                                          \
    static AsValue name(AsVM *vm, AsValue self)                         \
    {                                                                   \
        bool raised;                                                    \
        const AsDictEntry *entry = step(vm, iterator_of(self), &raised); \
        return entry ? (what) : raised ? AS_RAISED : AS_STOP;           \
    }
NEXT(next_key, as_dict_iterator_step, entry->key)
NEXT(next_value, as_dict_iterator_step, entry->value)
NEXT(next_item, as_dict_iterator_step, make_pair(vm, entry))
NEXT(previous_key, step_backwards, entry->key)
NEXT(previous_value, step_backwards, entry->value)
NEXT(previous_item, step_backwards, make_pair(vm, entry))
#undef NEXT

static AsValue next_item_pair(AsVM *vm, AsValue self, AsValue out[2])
{
    bool raised = false;
    const AsDictEntry *entry = as_dict_iterator_step(vm, iterator_of(self), &raised);
    if (!entry) { return raised ? AS_RAISED : AS_STOP; }
    out[0] = entry->key;
    out[1] = entry->value;
    return AS_NONE;
}

static void iterator_mark(AsHeap *heap, AsObject *self)
{
    const AsDictIterator *iterator = (AsDictIterator *)self;
    if (iterator->dict) { as_mark_object(heap, &iterator->dict->header); }
}

static AsValue iterator_hint(AsVM *vm, AsValue *args)
{
    const AsDictIterator *iterator = iterator_of(args[0]);
    bool alive = iterator->dict && iterator->expected == iterator->dict->count;
    return as_small_value(alive ? iterator->left : 0);
}

static AsValue iterator_reduce(AsVM *vm, AsValue *args)
{
    AsDictIterator *twin = as_heap_new_shaped(vm, as_shape(args[0]), sizeof *twin);
    *twin = *iterator_of(args[0]);
    return as_items_reduced_rest(vm, as_value(twin));
}

static const AsMethod iterator_methods[] = {
    {"__length_hint__(self, /)", iterator_hint, "Private method returning an estimate of len(list(it))."},
    {"__reduce__(self, /)", iterator_reduce, "Return state information for pickling."},
    {NULL, NULL, NULL},
};

#define ITERATOR(symbol, type_name, next_function, pair_function)  \
    const AsTypeSpec symbol = {                                   \
        .name = type_name,                                        \
        .size = sizeof(AsDictIterator),                           \
        .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,                  \
        .mark = iterator_mark,                                    \
        .next_pair = (pair_function),                             \
        .slots = {.iter = as_iter_self, .next = (next_function)}, \
        .methods = iterator_methods,                              \
    }
ITERATOR(as_dict_key_iterator_spec, "dict_keyiterator", next_key, NULL);
ITERATOR(as_dict_value_iterator_spec, "dict_valueiterator", next_value, NULL);
ITERATOR(as_dict_item_iterator_spec, "dict_itemiterator", next_item, next_item_pair);
ITERATOR(as_dict_reverse_key_iterator_spec, "dict_reversekeyiterator", previous_key, NULL);
ITERATOR(as_dict_reverse_value_iterator_spec, "dict_reversevalueiterator", previous_value, NULL);
ITERATOR(as_dict_reverse_item_iterator_spec, "dict_reverseitemiterator", previous_item, NULL);
#undef ITERATOR

/* ---- views */

static void view_mark(AsHeap *heap, AsObject *self)
{
    as_mark_object(heap, &((AsDictView *)self)->dict->header);
}

static bool view_length(AsVM *vm, AsValue self, int64_t *out)
{
    *out = view_of(self)->dict->count;
    return true;
}

static AsValue keys_iter(AsVM *vm, AsValue self)
{
    return as_dict_iterator(vm, view_of(self)->dict, AS_KIND_DICT_KEY_ITERATOR);
}

static AsValue values_iter(AsVM *vm, AsValue self)
{
    return as_dict_iterator(vm, view_of(self)->dict, AS_KIND_DICT_VALUE_ITERATOR);
}

static AsValue items_iter(AsVM *vm, AsValue self)
{
    return as_dict_iterator(vm, view_of(self)->dict, AS_KIND_DICT_ITEM_ITERATOR);
}

/* dict_keys([...]): the repr of a list of what the view shows. */
static AsValue view_repr(AsVM *vm, AsValue self)
{
    if (as_repr_enter(vm, self)) { return as_str_from_text(vm, "..."); }
    size_t saved = as_roots_save(vm);
    AsValue text = AS_RAISED;
    AsValue list = as_list_from_iterable(vm, self);
    if (!as_raised(list)) {
        as_root(vm, list);
        AsValue inner = as_op_repr(vm, list);
        if (!as_raised(inner)) {
            text = as_str_format(vm, "%s%s(%S)", is_ordered(vm, view_of(self)->dict) ? "o" : "", as_type_name(as_type_of(vm, self)),
                                 inner);
        }
    }
    as_roots_restore(vm, saved);
    as_repr_leave(vm, self);
    return text;
}

static bool keys_contains(AsVM *vm, AsValue self, AsValue item, bool *out)
{
    return as_dict_contains(vm, view_of(self)->dict, item, out);
}

static bool items_contains(AsVM *vm, AsValue self, AsValue item, bool *out)
{
    *out = false;
    if (!as_is_tuple(item) || as_tuple(item)->length != 2) { return true; }
    AsValue found = as_dict_get(vm, view_of(self)->dict, as_tuple(item)->items[0]);
    if (as_raised(found)) { return false; }
    if (as_is_undefined(found)) { return true; }
    return as_items_equal(vm, found, as_tuple(item)->items[1], out);
}

/* Is every item of `part` in `whole`? */
static bool all_in(AsVM *vm, AsValue part, AsValue whole, bool *out)
{
    *out = true;
    size_t saved = as_roots_save(vm);
    AsValue iterator = as_op_iter(vm, part);
    if (as_raised(iterator)) { return false; }
    as_root(vm, iterator);
    bool ok = true;
    while (ok && *out) {
        AsValue item = as_op_next(vm, iterator);
        if (as_stopped(item)) { break; }
        size_t inner = as_roots_save(vm);
        ok = !as_raised(item);
        if (ok) {
            as_root(vm, item);
            ok = as_op_contains(vm, whole, item, out);
        }
        as_roots_restore(vm, inner);
    }
    as_roots_restore(vm, saved);
    return ok;
}

static AsValue view_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if (!is_set_view(other) && !as_is_set(other)) { return AS_NOT_IMPLEMENTED; }
    int64_t own, others;
    if (!as_op_length(vm, self, &own) || !as_op_length(vm, other, &others)) { return AS_RAISED; }
    bool may = op == AS_LT ? own < others
             : op == AS_GT ? own > others
             : op == AS_LE ? own <= others
             : op == AS_GE ? own >= others : own == others;
    bool result = false;
    bool backwards = op == AS_GT || op == AS_GE;
    if (may && !all_in(vm, backwards ? other : self, backwards ? self : other, &result)) { return AS_RAISED; }
    return as_bool(op == AS_NE ? !result : result);
}

static bool remove_all(AsVM *vm, AsValue set, AsValue iterable)
{
    AsValue removed = as_call_method(vm, set, as_str_intern_text(vm, "difference_update"), &iterable, 1);
    return !as_raised(removed);
}

/* view & other: walks over the shorter one, as CPython does, for the order of the result. */
static AsValue intersect(AsVM *vm, AsValue view, AsValue other)
{
    if (is_set_view(other) && view_of(other)->dict->count > view_of(view)->dict->count) {
        AsValue swap = view;
        view = other;
        other = swap;
    }
    if (as_is_exact(other, AS_KIND_SET) && (size_t)view_of(view)->dict->count <= as_set(other)->used) {
        return as_call_method(vm, other, as_str_intern_text(vm, "intersection"), &view, 1);
    }
    AsValue made = as_set_new(vm);
    as_root(vm, made);
    AsValue iterator = as_op_iter(vm, other);
    if (as_raised(iterator)) { return AS_RAISED; }
    as_root(vm, iterator);
    for (;;) {
        size_t saved = as_roots_save(vm);
        AsValue item = as_op_next(vm, iterator);
        if (as_stopped(item)) { return made; }
        if (as_raised(item)) { return AS_RAISED; }
        as_root(vm, item);
        bool inside;
        if (!as_op_contains(vm, view, item, &inside)) { return AS_RAISED; }
        if (inside && !as_set_add(vm, as_set(made), item)) { return AS_RAISED; }
        as_roots_restore(vm, saved);
    }
}

/* A new set of v's items. Keys come from their dict at once, which decides the size of the set and so its order. */
static AsValue set_of(AsVM *vm, AsValue v)
{
    AsValue made = as_set_new(vm);
    as_root(vm, made);
    AsValue source = as_is_kind(v, AS_KIND_DICT_KEYS) ? as_value(view_of(v)->dict) : v;
    return as_set_update(vm, as_set(made), source) ? made : AS_RAISED;
}

/* Adds what is in `from` and not in `other`. */
static bool add_missing(AsVM *vm, AsValue set, AsValue from, AsValue other)
{
    AsValue iterator = as_op_iter(vm, from);
    if (as_raised(iterator)) { return false; }
    as_root(vm, iterator);
    for (;;) {
        size_t saved = as_roots_save(vm);
        AsValue item = as_op_next(vm, iterator);
        if (as_stopped(item)) { return true; }
        if (as_raised(item)) { return false; }
        as_root(vm, item);
        bool inside;
        if (!as_op_contains(vm, other, item, &inside)) { return false; }
        if (!inside && !as_set_add(vm, as_set(set), item)) { return false; }
        as_roots_restore(vm, saved);
    }
}

/* a ^ b as a set. */
static AsValue differ(AsVM *vm, AsValue a, AsValue b)
{
    if (as_is_kind(a, AS_KIND_DICT_ITEMS) && as_is_kind(b, AS_KIND_DICT_ITEMS)) {
        AsValue items = as_set_new(vm);
        as_root(vm, items);
        return add_missing(vm, items, b, a) && add_missing(vm, items, a, b) ? items : AS_RAISED;
    }
    AsValue made = set_of(vm, a);
    if (as_raised(made)) { return AS_RAISED; }
    AsValue done = as_call_method(vm, made, as_str_intern_text(vm, "symmetric_difference_update"), &b, 1);
    return as_raised(done) ? AS_RAISED : made;
}

static AsValue set_operation(AsVM *vm, AsBinaryOp op, AsValue left, AsValue right)
{
    if (op == AS_AND) { return is_set_view(left) ? intersect(vm, left, right) : intersect(vm, right, left); }
    if (op == AS_XOR) { return differ(vm, left, right); }
    AsValue made = set_of(vm, left);
    if (as_raised(made)) { return AS_RAISED; }
    bool ok = op == AS_OR ? as_set_update(vm, as_set(made), right) : remove_all(vm, made, right);
    return ok ? made : AS_RAISED;
}

static AsValue view_binary(AsVM *vm, AsBinaryOp op, AsValue left, AsValue right)
{
    if (op != AS_AND && op != AS_OR && op != AS_XOR && op != AS_SUB) { return AS_NOT_IMPLEMENTED; }
    size_t saved = as_roots_save(vm);
    AsValue made = set_operation(vm, op, left, right);
    as_roots_restore(vm, saved);
    return made;
}

static AsValue view_isdisjoint(AsVM *vm, AsValue *args)
{
    AsValue iterator = as_op_iter(vm, args[1]);
    if (as_raised(iterator)) { return AS_RAISED; }
    as_root(vm, iterator);
    for (;;) {
        size_t saved = as_roots_save(vm);
        AsValue item = as_op_next(vm, iterator);
        if (as_stopped(item)) { return AS_TRUE; }
        if (as_raised(item)) { return AS_RAISED; }
        as_root(vm, item);
        bool inside;
        if (!as_op_contains(vm, args[0], item, &inside)) { return AS_RAISED; }
        if (inside) { return AS_FALSE; }
        as_roots_restore(vm, saved);
    }
}

static AsValue keys_reversed(AsVM *vm, AsValue *args)
{
    return as_dict_iterator(vm, view_of(args[0])->dict, AS_KIND_DICT_REVERSE_KEY_ITERATOR);
}

static AsValue values_reversed(AsVM *vm, AsValue *args)
{
    return as_dict_iterator(vm, view_of(args[0])->dict, AS_KIND_DICT_REVERSE_VALUE_ITERATOR);
}

static AsValue items_reversed(AsVM *vm, AsValue *args)
{
    return as_dict_iterator(vm, view_of(args[0])->dict, AS_KIND_DICT_REVERSE_ITEM_ITERATOR);
}

static AsValue view_get_mapping(AsVM *vm, AsValue self)
{
    return as_mapping_proxy_new(vm, as_value(view_of(self)->dict));
}

static const AsGetSet view_getsets[] = {
    {"mapping", view_get_mapping, NULL, "dictionary that this view refers to"},
    {NULL, NULL, NULL, NULL},
};

static const AsMethod keys_methods[] = {
    {"isdisjoint(self, other, /)", view_isdisjoint,
     "Return True if the view and the given iterable have a null intersection."},
    {"__reversed__(self, /)", keys_reversed, "Return a reverse iterator over the dict keys."},
    {NULL, NULL, NULL},
};

static const AsMethod values_methods[] = {
    {"__reversed__(self, /)", values_reversed, "Return a reverse iterator over the dict values."},
    {NULL, NULL, NULL},
};

static const AsMethod items_methods[] = {
    {"isdisjoint(self, other, /)", view_isdisjoint,
     "Return True if the view and the given iterable have a null intersection."},
    {"__reversed__(self, /)", items_reversed, "Return a reverse iterator over the dict items."},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_dict_keys_spec = {
    .name = "dict_keys",
    .size = sizeof(AsDictView),
    .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW | AS_TYPE_UNHASHABLE,
    .mark = view_mark,
    .slots = {.repr = view_repr, .hash = as_hash_not_implemented, .compare = view_compare, .length = view_length,
              .contains = keys_contains, .iter = keys_iter, .binary = view_binary},
    .methods = keys_methods,
    .getsets = view_getsets,
};

const AsTypeSpec as_dict_values_spec = {
    .name = "dict_values",
    .size = sizeof(AsDictView),
    .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = view_mark,
    .slots = {.repr = view_repr, .length = view_length, .iter = values_iter},
    .methods = values_methods,
    .getsets = view_getsets,
};

const AsTypeSpec as_dict_items_spec = {
    .name = "dict_items",
    .size = sizeof(AsDictView),
    .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW | AS_TYPE_UNHASHABLE,
    .mark = view_mark,
    .slots = {.repr = view_repr, .hash = as_hash_not_implemented, .compare = view_compare, .length = view_length,
              .contains = items_contains, .iter = items_iter, .binary = view_binary},
    .methods = items_methods,
    .getsets = view_getsets,
};
