/* Making classes: what a class statement and type(name, bases, namespace) do. */
#include "object/class_impl.h"

#include "object/code.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/function.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

/* ---- metaclass ---- */

static AsType *best_metaclass(AsVM *vm, AsType *metaclass, const AsTuple *bases)
{
    for (size_t i = 0; i < bases->length; i++) {
        AsType *other = as_type_of(vm, bases->items[i]);
        if (as_type_is_subtype(metaclass, other)) { continue; }
        if (as_type_is_subtype(other, metaclass)) {
            metaclass = other;
            continue;
        }
        (void)as_raise(vm, AS_TYPE_ERROR, "metaclass conflict: the metaclass of a derived class must be a (non-strict) "
                                          "subclass of the metaclasses of all its bases");
        return NULL;
    }
    return metaclass;
}

/* ---- method resolution order ---- */

static bool in_tail(AsType **list, uint32_t count, const AsType *type)
{
    for (uint32_t i = 1; i < count; i++) {
        if (list[i] == type) { return true; }
    }
    return false;
}

typedef struct Merge {
    AsType **lists[64];
    uint32_t counts[64];
    size_t count;
} Merge;

static AsType *next_in_merge(Merge *merge)
{
    for (size_t i = 0; i < merge->count; i++) {
        if (merge->counts[i] == 0) { continue; }
        AsType *candidate = merge->lists[i][0];
        bool good = true;
        for (size_t j = 0; j < merge->count && good; j++) { good = !in_tail(merge->lists[j], merge->counts[j], candidate); }
        if (good) { return candidate; }
    }
    return NULL;
}

static bool is_merged(const Merge *merge)
{
    for (size_t i = 0; i < merge->count; i++) {
        if (merge->counts[i] > 0) { return false; }
    }
    return true;
}

static bool raise_inconsistent(AsVM *vm, const Merge *merge)
{
    AsValue names = vm->empty_str;
    // The heads that are left, each once, in the order of the lists.
    for (size_t i = 0; i < merge->count; i++) {
        if (merge->counts[i] == 0) { continue; }
        AsType *head = merge->lists[i][0];
        bool seen = false;
        for (size_t j = 0; j < i; j++) { seen |= merge->counts[j] > 0 && merge->lists[j][0] == head; }
        if (seen) { continue; }
        const char *comma = as_str(names)->size == 0 ? "" : ", ";
        names = as_str_format(vm, "%s%s%s", as_str(names)->data, comma, as_type_name(head));
    }
    (void)as_raise(vm, AS_TYPE_ERROR, "Cannot create a consistent method resolution\norder (MRO) for bases %s",
                   as_str(names)->data);
    return false;
}

static bool check_duplicates(AsVM *vm, const AsTuple *bases)
{
    for (size_t i = 0; i < bases->length; i++) {
        for (size_t j = i + 1; j < bases->length; j++) {
            if (bases->items[i] != bases->items[j]) { continue; }
            (void)as_raise(vm, AS_TYPE_ERROR, "duplicate base class %s", as_type_name(as_type(bases->items[i])));
            return false;
        }
    }
    return true;
}

static void set_mro(AsVM *vm, AsType *type, AsType **items, uint32_t count)
{
    as_heap_release(vm, type->mro, type->mro_count * sizeof(AsType *));
    type->mro = as_heap_alloc(vm, count * sizeof(AsType *));
    memcpy(type->mro, items, count * sizeof(AsType *));
    type->mro_count = count;
}

// C3 (Barrett and others, 1996): merge the bases' orders and the list of bases.
static bool linearize(AsVM *vm, AsType *type)
{
    const AsTuple *bases = as_tuple(type->bases);
    Merge merge = {.count = bases->length + 1};
    if (merge.count > sizeof merge.counts / sizeof merge.counts[0]) {
        (void)as_raise(vm, AS_TYPE_ERROR, "too many base classes");
        return false;
    }
    if (!check_duplicates(vm, bases)) { return false; }
    size_t total = 1 + bases->length;
    AsType *base_list[64];
    for (size_t i = 0; i < bases->length; i++) {
        AsType *base = base_list[i] = as_type(bases->items[i]);
        merge.lists[i] = base->mro;
        merge.counts[i] = base->mro_count;
        total += base->mro_count;
    }
    merge.lists[bases->length] = base_list;
    merge.counts[bases->length] = (uint32_t)bases->length;
    AsType **order = as_heap_alloc(vm, total * sizeof(AsType *));
    uint32_t count = 0;
    order[count++] = type;
    bool ok = true;
    while (ok && !is_merged(&merge)) {
        AsType *next = next_in_merge(&merge);
        if (next == NULL) {
            ok = raise_inconsistent(vm, &merge);
            break;
        }
        order[count++] = next;
        for (size_t i = 0; i < merge.count; i++) {
            if (merge.counts[i] > 0 && merge.lists[i][0] == next) {
                merge.lists[i]++;
                merge.counts[i]--;
            }
        }
    }
    if (ok) { set_mro(vm, type, order, count); }
    as_heap_release(vm, order, total * sizeof(AsType *));
    return ok;
}

static bool check_mro(AsVM *vm, AsType *type, const AsTuple *items)
{
    if (items->length == 0) {
        (void)as_raise(vm, AS_TYPE_ERROR, "type MRO must not be empty");
        return false;
    }
    for (size_t i = 0; i < items->length; i++) {
        AsValue base = items->items[i];
        if (!as_is_type(base)) {
            (void)as_raise(vm, AS_TYPE_ERROR, "mro() returned a non-class ('%T')", base);
            return false;
        }
        if (!as_type_is_subtype(as_type_solid_base(type), as_type_solid_base(as_type(base)))) {
            (void)as_raise(vm, AS_TYPE_ERROR, "mro() returned base with unsuitable layout ('%s')", as_type_name(as_type(base)));
            return false;
        }
    }
    return true;
}

// A metaclass may have an mro() of its own.
static bool ask_metaclass(AsVM *vm, AsType *type, AsValue method)
{
    AsValue self = as_value(type);
    AsValue list = as_call(vm, method, &self, 1);
    if (as_raised(list)) { return false; }
    list = as_tuple_from_iterable(vm, list);
    if (as_raised(list)) { return false; }
    AsTuple *items = as_tuple(list);
    if (!check_mro(vm, type, items)) { return false; }
    AsType **order = as_heap_alloc(vm, (items->length + 1) * sizeof(AsType *));
    for (size_t i = 0; i < items->length; i++) { order[i] = as_type(items->items[i]); }
    set_mro(vm, type, order, (uint32_t)items->length);
    as_heap_release(vm, order, (items->length + 1) * sizeof(AsType *));
    return true;
}

bool as_type_linearize(AsVM *vm, AsType *type)
{
    if (!linearize(vm, type)) { return false; }
    AsType *metaclass = as_type_of(vm, as_value(type));
    if (metaclass == vm->types[AS_KIND_TYPE]) { return true; }
    AsValue method = as_type_lookup(vm, metaclass, as_name(vm, AS_NAME_mro));
    if (as_is_native(method)) { return true; }
    return ask_metaclass(vm, type, method);
}

/* ---- what the namespace gets ---- */

static void wrap_function(AsVM *vm, AsDict *dict, AsName name, AsKind kind)
{
    AsValue function = as_dict_get_name(vm, dict, as_name(vm, name));
    if (function == AS_UNDEFINED || !as_is_function(function)) { return; }
    AsWrappedMethod *wrapped = as_heap_new(vm, kind, sizeof *wrapped);
    wrapped->function = function;
    as_dict_set_name(vm, dict, as_name(vm, name), as_value(wrapped));
}

static bool take_qualname(AsVM *vm, AsType *type)
{
    AsValue name = as_name(vm, AS_NAME___qualname__);
    AsValue qualname = as_dict_get_name(vm, type->dict, name);
    type->qualname = type->name;
    if (qualname == AS_UNDEFINED) { return true; }
    if (!as_is_str(qualname)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "type __qualname__ must be a str, not %T", qualname);
        return false;
    }
    type->qualname = qualname;
    as_dict_delete_name(vm, type->dict, name);
    return true;
}

static bool fill_class_cell(AsVM *vm, AsType *type)
{
    AsValue name = as_name(vm, AS_NAME___classcell__);
    AsValue cell = as_dict_get_name(vm, type->dict, name);
    if (cell == AS_UNDEFINED) { return true; }
    if (!as_is_kind(cell, AS_KIND_CELL)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "__classcell__ must be a nonlocal cell, not <class '%T'>", cell);
        return false;
    }
    as_write(as_cell(cell), &as_cell(cell)->value, as_value(type));
    as_dict_delete_name(vm, type->dict, name);
    return true;
}

/* Of classes and modules, whose types keep a __dict__ that is no attribute store: that type. NULL: of others. */
static AsType *keeper_of_dict(AsVM *vm, AsValue self)
{
    if (as_is_kind(self, AS_KIND_TYPE)) { return vm->types[AS_KIND_TYPE]; }
    return as_is_kind(self, AS_KIND_MODULE) ? vm->types[AS_KIND_MODULE] : NULL;
}

AsValue as_instance_dict_get(AsVM *vm, AsValue self)
{
    AsType *keeper = keeper_of_dict(vm, self);
    if (keeper) {
        AsValue descriptor = as_dict_get_name(vm, keeper->dict, as_name(vm, AS_NAME___dict__));
        return as_call_method(vm, descriptor, as_name(vm, AS_NAME___get__), &self, 1);
    }
    AsValue dict = as_is_object(self) ? as_attribute_dict(vm, as_object(self)) : AS_UNDEFINED;
    return dict == AS_UNDEFINED ? as_raise_attribute(vm, self, as_name(vm, AS_NAME___dict__)) : dict;
}

bool as_instance_dict_set(AsVM *vm, AsValue self, AsValue value)
{
    AsType *keeper = keeper_of_dict(vm, self);
    if (keeper) {
        bool is_class = keeper->kind == AS_KIND_TYPE;
        (void)as_raise(vm, AS_ATTRIBUTE_ERROR, is_class ? "attribute '__dict__' of 'type' objects is not writable" : "readonly attribute");
        return false;
    }
    if (value == AS_UNDEFINED && as_is_exception(self)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "cannot delete __dict__");
        return false;
    }
    if (!as_is_object(self) || as_shape(self)->attributes == 0) {
        as_raise_attribute_set(vm, self, as_name(vm, AS_NAME___dict__));
        return false;
    }
    if (value == AS_UNDEFINED) { value = as_dict_new(vm); }
    if (!as_is_dict(value)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "__dict__ must be set to a dictionary, not a '%T'", value);
        return false;
    }
    as_attribute_set_dict(vm, as_object(self), value);
    return true;
}

static AsValue instance_weakref_get(AsVM *vm, AsValue self) { return AS_NONE; }

static const AsGetSet dict_getset = {"__dict__", as_instance_dict_get, as_instance_dict_set, NULL};
static const AsGetSet weakref_getset = {"__weakref__", instance_weakref_get, NULL, NULL};

static void add_unless_there(AsVM *vm, AsType *type, AsName name, const AsGetSet *getset)
{
    if (as_dict_get_name(vm, type->dict, as_name(vm, name)) == AS_UNDEFINED) { as_type_add_getset(vm, type, getset); }
}

// A class statement says its module in the namespace; type(name, bases, namespace) belongs to the module that calls.
static void note_module(AsVM *vm, AsType *type)
{
    AsValue name = as_name(vm, AS_NAME___module__);
    if (as_dict_get_name(vm, type->dict, name) != AS_UNDEFINED) { return; }
    AsDict *globals = vm->hooks.globals(vm);
    AsValue module = globals == NULL ? AS_UNDEFINED : as_dict_get_name(vm, globals, as_name(vm, AS_NAME___name__));
    if (module != AS_UNDEFINED) { as_dict_set_name(vm, type->dict, name, module); }
}

static bool fill_namespace(AsVM *vm, AsType *type, AsDict *namespace)
{
    AsDict *dict = type->dict = as_dict(as_dict_copy(vm, namespace));
    if (!take_qualname(vm, type)) { return false; }
    note_module(vm, type);
    wrap_function(vm, dict, AS_NAME___new__, AS_KIND_STATICMETHOD);
    wrap_function(vm, dict, AS_NAME___init_subclass__, AS_KIND_CLASSMETHOD);
    wrap_function(vm, dict, AS_NAME___class_getitem__, AS_KIND_CLASSMETHOD);
    AsValue slots = as_dict_get_name(vm, dict, as_name(vm, AS_NAME___slots__));
    if (!as_type_add_slots(vm, type, slots)) { return false; }
    if (as_type_adds_dict(type)) { add_unless_there(vm, type, AS_NAME___dict__, &dict_getset); }
    if (as_type_adds_weakref(type)) { add_unless_there(vm, type, AS_NAME___weakref__, &weakref_getset); }
    if (as_dict_get_name(vm, dict, as_name(vm, AS_NAME___doc__)) == AS_UNDEFINED) {
        as_dict_set_name(vm, dict, as_name(vm, AS_NAME___doc__), AS_NONE);
    }
    bool equal = as_dict_get_name(vm, dict, as_name(vm, AS_NAME___eq__)) != AS_UNDEFINED;
    if (equal && as_dict_get_name(vm, dict, as_name(vm, AS_NAME___hash__)) == AS_UNDEFINED) {
        as_dict_set_name(vm, dict, as_name(vm, AS_NAME___hash__), AS_NONE);
    }
    return fill_class_cell(vm, type);
}

/* ---- hooks that a new class calls ---- */

static bool wrap_set_name_error(AsVM *vm, AsValue attribute, AsValue key, AsType *type)
{
    AsValue cause = as_error_take(vm);
    as_root(vm, cause);
    (void)as_raise(vm, AS_RUNTIME_ERROR, "Error calling __set_name__ on '%T' instance %v in '%s'", attribute, key,
                   as_type_name(type));
    AsException *e = as_exception(vm->error);
    as_write(e, &e->cause, cause);
    as_write(e, &e->context, cause);
    e->suppress_context = true;
    return false;
}

static bool call_set_names(AsVM *vm, AsType *type)
{
    // A hook may change the namespace.
    AsValue snapshot = as_dict_copy(vm, type->dict);
    as_root(vm, snapshot);
    size_t position = 0;
    AsValue key, value;
    while (as_dict_next(as_dict(snapshot), &position, &key, &value)) {
        AsValue args[] = {as_value(type), key};
        AsValue result = as_call_special(vm, value, AS_NAME___set_name__, args, 2);
        if (as_raised(result)) { return wrap_set_name_error(vm, value, key, type); }
    }
    return true;
}

static bool is_in_own_mro(const AsType *type)
{
    for (uint32_t i = 0; i < type->mro_count; i++) {
        if (type->mro[i] == type) { return true; }
    }
    return false;
}

static bool call_init_subclass(AsVM *vm, AsType *type, AsValue keywords)
{
    if (!is_in_own_mro(type)) {
        // A metaclass's mro() left it out; this is how super() says so.
        (void)as_raise(vm, AS_TYPE_ERROR, "super(type, obj): obj must be an instance or subtype of type");
        return false;
    }
    AsValue found = AS_UNDEFINED;
    for (uint32_t i = 1; i < type->mro_count && found == AS_UNDEFINED; i++) {
        as_type_fill(vm, type->mro[i]);
        found = as_dict_get_name(vm, type->mro[i]->dict, as_name(vm, AS_NAME___init_subclass__));
    }
    if (found == AS_UNDEFINED) { return true; }
    size_t count = keywords == AS_UNDEFINED ? 0 : as_dict(keywords)->count;
    // Nothing to tell object.__init_subclass__.
    if (count == 0 && as_is_native(found)) { return true; }
    const AsSlots *slots = &as_type_of(vm, found)->slots;
    if (slots->descr_get != NULL) { found = slots->descr_get(vm, found, AS_UNDEFINED, as_value(type)); }
    if (as_raised(found)) { return false; }
    as_root(vm, found);
    if (count == 0) { return !as_raised(as_call(vm, found, NULL, 0)); }
    AsTuple *names = as_tuple_new(vm, count);
    AsTuple *values = as_tuple_new(vm, count);
    size_t position = 0, i = 0;
    AsValue key, value;
    while (as_dict_next(as_dict(keywords), &position, &key, &value)) {
        names->items[i] = key;
        values->items[i++] = value;
    }
    as_root(vm, as_value(names));
    as_root(vm, as_value(values));
    return !as_raised(as_call_keywords(vm, found, values->items, count, as_value(names)));
}

/* ---- the whole ---- */

static AsType *allocate_class(AsVM *vm, AsType *metaclass, AsType *base, AsValue name, AsValue bases)
{
    AsType *type = as_heap_new_shaped(vm, metaclass->root_shape, metaclass->instance_size);
    type->spec = base->spec;
    type->kind = base->kind;
    type->base = base;
    type->name = name;
    type->qualname = name;
    type->bases = bases;
    type->member_count = base->member_count;
    type->flags = AS_TYPE_SCRIPT | AS_TYPE_FILLED | (base->flags & AS_TYPE_WEAKREF);
    return type;
}

static bool finish_class(AsVM *vm, AsType *type, AsDict *namespace)
{
    if (!fill_namespace(vm, type, namespace)) { return false; }
    as_type_lay_out(type);
    type->root_shape = as_shape_new_root(vm, type);
    type->mro = NULL;
    if (!as_type_linearize(vm, type)) { return false; }
    as_slots_update(vm, type);
    return true;
}

static void join_subclasses(AsVM *vm, AsType *type)
{
    const AsTuple *bases = as_tuple(type->bases);
    for (size_t i = 0; i < bases->length; i++) { as_type_add_subclass(vm, as_type(bases->items[i]), type); }
}

// type.__new__ of a more derived metaclass: it makes the class, if it has its own way.
static AsValue delegate_new(AsVM *vm, AsType *winner, AsValue name, AsValue bases, AsDict *namespace, AsValue keywords,
                            bool *delegated)
{
    AsValue new = as_type_lookup(vm, winner, as_name(vm, AS_NAME___new__));
    *delegated = !as_is_native(new);
    if (!*delegated) { return AS_UNDEFINED; }
    AsValue args[] = {as_value(winner), name, bases, as_value(namespace)};
    new = as_op_get_attribute(vm, as_value(winner), as_name(vm, AS_NAME___new__));
    if (as_raised(new)) { return AS_RAISED; }
    as_root(vm, new);
    return as_call_with(vm, new, as_tuple_from(vm, args, 4), keywords);
}

AsValue as_type_new_class(AsVM *vm, AsType *metaclass, AsValue name, AsValue bases, AsDict *namespace, AsValue keywords)
{
    for (size_t i = 0; i < as_tuple(bases)->length; i++) {
        if (as_is_type(as_tuple(bases)->items[i])) { continue; }
        AsValue entries = as_op_find_attribute(vm, as_tuple(bases)->items[i], as_name(vm, AS_NAME___mro_entries__));
        if (as_raised(entries)) { return AS_RAISED; }
        if (entries == AS_UNDEFINED) { continue; }
        return as_raise(vm, AS_TYPE_ERROR,
                        "type() doesn't support MRO entry resolution; use types.new_class()");
    }
    AsType *winner = best_metaclass(vm, metaclass, as_tuple(bases));
    if (winner == NULL) { return AS_RAISED; }
    if (winner != metaclass) {
        bool delegated;
        AsValue made = delegate_new(vm, winner, name, bases, namespace, keywords, &delegated);
        if (delegated) { return made; }
    }
    if (as_tuple(bases)->length == 0) {
        AsValue object = as_value(vm->types[AS_KIND_OBJECT]);
        bases = as_tuple_from(vm, &object, 1);
    }
    AsType *base = as_type_best_base(vm, bases);
    if (base == NULL) { return AS_RAISED; }
    if (memchr(as_str(name)->data, 0, as_str(name)->size) != NULL) {
        return as_raise(vm, AS_VALUE_ERROR, "type name must not contain null characters");
    }
    size_t saved = as_roots_save(vm);
    AsType *type = allocate_class(vm, winner, base, name, bases);
    as_root(vm, as_value(type));
    bool ok = finish_class(vm, type, namespace);
    if (ok) {
        join_subclasses(vm, type);
        ok = call_set_names(vm, type) && call_init_subclass(vm, type, keywords);
    }
    as_roots_restore(vm, saved);
    return ok ? as_value(type) : AS_RAISED;
}

/* ---- __bases__ = ... ---- */

static bool update_below(AsVM *vm, AsType *type)
{
    if (!as_type_linearize(vm, type)) { return false; }
    vm->type_epoch++;
    as_slots_update(vm, type);
    for (uint32_t i = 0; i < type->subclass_count; i++) {
        if (!update_below(vm, type->subclasses[i])) { return false; }
    }
    return true;
}

static bool check_new_bases(AsVM *vm, AsType *type, AsValue bases)
{
    if (!as_is_tuple(bases)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "can only assign tuple to %s.__bases__, not %T", as_type_name(type), bases);
        return false;
    }
    const AsTuple *items = as_tuple(bases);
    if (items->length == 0) {
        (void)as_raise(vm, AS_TYPE_ERROR, "can only assign non-empty tuple to %s.__bases__, not ()", as_type_name(type));
        return false;
    }
    for (size_t i = 0; i < items->length; i++) {
        if (!as_is_type(items->items[i])) {
            (void)as_raise(vm, AS_TYPE_ERROR, "%s.__bases__ must be tuple of classes, not '%T'", as_type_name(type),
                           items->items[i]);
            return false;
        }
        if (as_type_is_subtype(as_type(items->items[i]), type)) {
            (void)as_raise(vm, AS_TYPE_ERROR, "a __bases__ item causes an inheritance cycle");
            return false;
        }
    }
    return true;
}

bool as_type_set_bases(AsVM *vm, AsType *type, AsValue bases)
{
    if (!check_new_bases(vm, type, bases)) { return false; }
    AsType *base = as_type_best_base(vm, bases);
    if (base == NULL) { return false; }
    if (!as_type_is_exchangeable(vm, type->base, base, "__bases__")) { return false; }
    AsValue old_bases = type->bases;
    AsType *old_base = type->base;
    // A metaclass's mro() may run and collect.
    as_root(vm, old_bases);
    as_root(vm, as_value(old_base));
    as_write(type, &type->bases, bases);
    type->base = base;
    if (!update_below(vm, type)) {
        AsValue error = as_error_take(vm);
        as_write(type, &type->bases, old_bases);
        type->base = old_base;
        (void)update_below(vm, type);
        vm->error = error;
        return false;
    }
    for (size_t i = 0; i < as_tuple(old_bases)->length; i++) {
        as_type_remove_subclass(as_type(as_tuple(old_bases)->items[i]), type);
    }
    join_subclasses(vm, type);
    return true;
}
