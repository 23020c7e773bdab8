/* Built-in functions around classes and attributes, and the class statement's own. */
#include "module/builtins_impl.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/function.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/call.h"

static AsValue builtins_isinstance(AsVM *vm, AsValue *args)
{
    bool is;
    return as_is_instance_hooked(vm, args[0], args[1], &is) ? as_bool(is) : AS_RAISED;
}

static AsValue builtins_issubclass(AsVM *vm, AsValue *args)
{
    bool is;
    return as_is_subclass_hooked(vm, args[0], args[1], &is) ? as_bool(is) : AS_RAISED;
}

static AsValue builtins_callable(AsVM *vm, AsValue *args)
{
    return as_bool(as_is_callable(vm, args[0]));
}

/* An attribute name given by a script, interned. */
static AsValue name_argument(AsVM *vm, AsValue name)
{
    if (as_is_str(name)) { return as_str_intern(vm, name); }
    return as_raise(vm, AS_TYPE_ERROR, "attribute name must be string, not '%T'", name);
}

static AsValue builtins_getattr(AsVM *vm, AsValue *args)
{
    AsValue name = name_argument(vm, args[1]);
    if (as_raised(name)) { return AS_RAISED; }
    if (args[2] == AS_UNDEFINED) { return as_op_get_attribute(vm, args[0], name); }
    AsValue v = as_op_find_attribute(vm, args[0], name);
    return v == AS_UNDEFINED ? args[2] : v;
}

static AsValue builtins_hasattr(AsVM *vm, AsValue *args)
{
    AsValue name = name_argument(vm, args[1]);
    if (as_raised(name)) { return AS_RAISED; }
    AsValue v = as_op_find_attribute(vm, args[0], name);
    return as_raised(v) ? AS_RAISED : as_bool(v != AS_UNDEFINED);
}

static AsValue builtins_setattr(AsVM *vm, AsValue *args)
{
    AsValue name = name_argument(vm, args[1]);
    return !as_raised(name) && as_op_set_attribute(vm, args[0], name, args[2]) ? AS_NONE : AS_RAISED;
}

static AsValue builtins_delattr(AsVM *vm, AsValue *args)
{
    AsValue name = name_argument(vm, args[1]);
    return !as_raised(name) && as_op_set_attribute(vm, args[0], name, AS_UNDEFINED) ? AS_NONE : AS_RAISED;
}

static AsValue builtins_vars(AsVM *vm, AsValue *args)
{
    if (args[0] == AS_UNDEFINED) {
        return vm->frame ? as_frame_locals(vm, vm->frame) : as_raise(vm, AS_RUNTIME_ERROR, "vars(): no frame");
    }
    AsValue dict = as_op_find_attribute(vm, args[0], as_name(vm, AS_NAME___dict__));
    if (dict == AS_UNDEFINED) { return as_raise(vm, AS_TYPE_ERROR, "vars() argument must have __dict__ attribute"); }
    return dict;
}

static AsValue builtins_dir(AsVM *vm, AsValue *args)
{
    AsValue names;
    if (args[0] == AS_UNDEFINED) {
        names = vm->frame ? as_frame_locals(vm, vm->frame) : as_dict_new(vm);
    } else {
        names = as_call_special(vm, args[0], AS_NAME___dir__, NULL, 0);
        if (names == AS_UNDEFINED) { return as_raise(vm, AS_TYPE_ERROR, "object does not provide __dir__"); }
    }
    if (as_raised(names)) { return AS_RAISED; }
    as_root(vm, names);
    AsValue list = as_list_from_iterable(vm, names);
    if (as_raised(list)) { return AS_RAISED; }
    as_root(vm, list);
    return as_list_sort(vm, as_list(list), AS_NONE, false) ? list : AS_RAISED;
}

/* ---- class statements */

/* Bases that are no classes stand for others: __mro_entries__ (PEP 560). Returns a tuple. */
static AsValue resolve_bases(AsVM *vm, AsValue bases)
{
    AsTuple *given = as_tuple(bases);
    AsValue list = AS_UNDEFINED;
    for (size_t i = 0; i < given->length; i++) {
        AsValue base = given->items[i];
        AsValue entries = AS_UNDEFINED;
        if (!as_is_type(base)) {
            AsValue method = as_op_find_attribute(vm, base, as_name(vm, AS_NAME___mro_entries__));
            if (as_raised(method)) { return AS_RAISED; }
            if (method != AS_UNDEFINED) {
                entries = as_call(vm, method, &bases, 1);
                if (as_raised(entries)) { return AS_RAISED; }
                if (!as_is_tuple(entries)) { return as_raise(vm, AS_TYPE_ERROR, "__mro_entries__ must return a tuple"); }
            }
        }
        if (entries != AS_UNDEFINED && list == AS_UNDEFINED) {
            list = as_list_from(vm, given->items, i);
            as_root(vm, list);
        }
        if (entries != AS_UNDEFINED) {
            for (size_t k = 0; k < as_tuple(entries)->length; k++) { as_list_append(vm, as_list(list), as_tuple(entries)->items[k]); }
        } else if (list != AS_UNDEFINED) {
            as_list_append(vm, as_list(list), base);
        }
    }
    return list == AS_UNDEFINED ? bases : as_tuple_from(vm, as_list(list)->items, as_list(list)->length);
}

/* The most derived metaclass of the one asked for and those of the bases. */
static AsValue choose_metaclass(AsVM *vm, AsType *wanted, AsTuple *bases)
{
    AsType *winner = wanted;
    for (size_t i = 0; i < bases->length; i++) {
        AsType *meta = as_type_of(vm, bases->items[i]);
        if (as_type_is_subtype(winner, meta)) { continue; }
        if (!as_type_is_subtype(meta, winner)) {
            return as_raise(vm, AS_TYPE_ERROR,
                            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the "
                            "metaclasses of all its bases");
        }
        winner = meta;
    }
    return as_value(winner);
}

static AsValue prepare_namespace(AsVM *vm, AsValue meta, AsValue name, AsValue bases, AsValue keyword_names,
                                 const AsValue *keyword_values)
{
    if (meta == as_value(vm->types[AS_KIND_TYPE])) { return as_dict_new(vm); }
    AsValue prepare = as_op_find_attribute(vm, meta, as_name(vm, AS_NAME___prepare__));
    if (as_raised(prepare)) { return AS_RAISED; }
    if (prepare == AS_UNDEFINED) { return as_dict_new(vm); }
    size_t keywords = as_tuple(keyword_names)->length;
    AsTuple *args = as_tuple_new(vm, 2 + keywords);
    args->items[0] = name;
    args->items[1] = bases;
    for (size_t i = 0; i < keywords; i++) { args->items[2 + i] = keyword_values[i]; }
    as_root(vm, as_value(args));
    as_root(vm, prepare);
    AsValue namespace = as_call_keywords(vm, prepare, args->items, args->length, keyword_names);
    if (as_raised(namespace) || as_type_of(vm, namespace)->slots.get_item) { return namespace; }
    const char *meta_name = as_is_type(meta) ? as_type_name(as_type(meta)) : "<metaclass>";
    return as_raise(vm, AS_TYPE_ERROR, "%s.__prepare__() must return a mapping, not %T", meta_name, namespace);
}

/* Splits **keywords into parallel tuples, without `metaclass`. */
static void split_keywords(AsVM *vm, AsDict *keywords, AsValue *names, AsValue *values)
{
    size_t position = 0;
    AsValue key, value;
    AsValue name_list = as_list_new(vm, 0), value_list = as_list_new(vm, 0);
    while (as_dict_next(keywords, &position, &key, &value)) {
        as_list_append(vm, as_list(name_list), key);
        as_list_append(vm, as_list(value_list), value);
    }
    *names = as_tuple_from(vm, as_list(name_list)->items, as_list(name_list)->length);
    *values = as_tuple_from(vm, as_list(value_list)->items, as_list(value_list)->length);
    as_root(vm, *names);
    as_root(vm, *values);
}

static AsValue check_class_cell(AsVM *vm, AsValue cell, AsValue cls, AsValue name)
{
    if (!as_is_kind(cell, AS_KIND_CELL) || !as_is_type(cls)) { return cls; }
    AsValue content = as_cell(cell)->value;
    if (content == AS_UNDEFINED) {
        return as_raise(vm, AS_RUNTIME_ERROR,
                        "__class__ not set defining %v as %v. Was __classcell__ propagated to type.__new__?", name, cls);
    }
    if (content != cls) { return as_raise(vm, AS_TYPE_ERROR, "__class__ set to %v defining %v as %v", content, name, cls); }
    return cls;
}

/* __build_class__(body, name, *bases, metaclass=..., **keywords) */
static AsValue builtins_build_class(AsVM *vm, AsValue *args)
{
    if (!as_is_function(args[0])) { return as_raise(vm, AS_TYPE_ERROR, "__build_class__: func must be a function"); }
    if (!as_is_str(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "__build_class__: name is not a string"); }
    AsValue name = args[1], original = args[2], meta = args[3];
    AsDict *keywords = as_dict(args[4]);
    AsValue bases = resolve_bases(vm, original);
    if (as_raised(bases)) { return AS_RAISED; }
    as_root(vm, bases);
    if (meta == AS_UNDEFINED) {
        meta = as_value(as_tuple(bases)->length ? as_type_of(vm, as_tuple(bases)->items[0]) : vm->types[AS_KIND_TYPE]);
    }
    if (as_is_type(meta)) {
        meta = choose_metaclass(vm, as_type(meta), as_tuple(bases));
        if (as_raised(meta)) { return AS_RAISED; }
    }
    AsValue keyword_names, keyword_values;
    split_keywords(vm, keywords, &keyword_names, &keyword_values);
    AsValue namespace = prepare_namespace(vm, meta, name, bases, keyword_names, as_tuple(keyword_values)->items);
    if (as_raised(namespace)) { return AS_RAISED; }
    as_root(vm, namespace);
    AsValue cell = AS_NONE;
    if (as_raised(as_call_class_body(vm, as_function(args[0]), namespace, &cell))) { return AS_RAISED; }
    as_root(vm, cell);
    if (bases != original && !as_op_set_item(vm, namespace, as_str_intern_text(vm, "__orig_bases__"), original)) { return AS_RAISED; }
    AsValue cls;
    if (meta == as_value(vm->types[AS_KIND_TYPE])) {
        cls = as_type_new_class(vm, as_type(meta), name, bases, as_dict(namespace), keywords->count ? args[4] : AS_UNDEFINED);
    } else {
        size_t count = as_tuple(keyword_values)->length;
        AsTuple *call_args = as_tuple_new(vm, 3 + count);
        call_args->items[0] = name;
        call_args->items[1] = bases;
        call_args->items[2] = namespace;
        memcpy(call_args->items + 3, as_tuple(keyword_values)->items, count * sizeof(AsValue));
        as_root(vm, as_value(call_args));
        cls = as_call_keywords(vm, meta, call_args->items, call_args->length, count ? keyword_names : AS_UNDEFINED);
    }
    return as_raised(cls) ? AS_RAISED : check_class_cell(vm, cell, cls, name);
}

const AsMethod as_builtins_class_methods[] = {
    {"isinstance(obj, class_or_tuple, /)", builtins_isinstance, "Return whether an object is an instance of a class or of a subclass thereof."},
    {"issubclass(cls, class_or_tuple, /)", builtins_issubclass, "Return whether 'cls' is derived from another class or is the same class."},
    {"callable(obj, /)", builtins_callable, "Return whether the object is callable (i.e., some kind of function)."},
    {"getattr(object, name, default=UNSET, /)", builtins_getattr, "Get a named attribute from an object."},
    {"hasattr(obj, name, /)", builtins_hasattr, "Return whether the object has an attribute with the given name."},
    {"setattr(obj, name, value, /)", builtins_setattr, "Sets the named attribute on the given object to the specified value."},
    {"delattr(obj, name, /)", builtins_delattr, "Deletes the named attribute from the given object."},
    {"vars(object=UNSET, /)", builtins_vars, "The __dict__ of an object, or the local variables."},
    {"dir(object=UNSET, /)", builtins_dir, "The names in the current scope, or an object's attributes."},
    {"__build_class__(func, name, /, *bases, metaclass=UNSET, **kwds)", builtins_build_class, "Internal helper function used by the class statement."},
    {NULL, NULL, NULL},
};
