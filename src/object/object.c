/* object, the root of all classes. */
#include "object/class_impl.h"

#include "object/dict.h"
#include "object/error.h"
#include "object/function.h"
#include "object/list.h"
#include "object/op.h"
#include "object/set.h"
#include "object/str.h"
#include "object/tuple.h"

static AsValue object_repr(AsVM *vm, AsValue self)
{
    return as_str_format(vm, "<%S object at 0x%llx>", as_type_full_name(vm, as_type_of(vm, self)),
                         (unsigned long long)self);
}

static AsValue object_str(AsVM *vm, AsValue self)
{
    const AsSlots *slots = &as_type_of(vm, self)->slots;
    return slots->repr(vm, self);
}

static AsValue object_format(AsVM *vm, AsValue self, AsValue spec)
{
    if (as_str(spec)->size > 0) {
        return as_raise(vm, AS_TYPE_ERROR, "unsupported format string passed to %T.__format__", self);
    }
    return as_op_str(vm, self);
}

static AsValue object_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if (op == AS_EQ) { return self == other ? AS_TRUE : AS_NOT_IMPLEMENTED; }
    if (op != AS_NE) { return AS_NOT_IMPLEMENTED; }
    // != is the opposite of what == says.
    const AsSlots *slots = &as_type_of(vm, self)->slots;
    AsValue equal = slots->compare(vm, self, other, AS_EQ);
    if (as_raised(equal) || equal == AS_NOT_IMPLEMENTED) { return equal; }
    bool truth;
    return as_op_truth(vm, equal, &truth) ? as_bool(!truth) : AS_RAISED;
}

/* ---- construction ---- */

static bool is_own(AsVM *vm, AsType *type, AsName name)
{
    AsType *object = vm->types[AS_KIND_OBJECT];
    return as_type_lookup(vm, type, as_name(vm, name)) == as_type_lookup(vm, object, as_name(vm, name));
}

static bool has_arguments(const AsValue *args)
{
    return as_tuple(args[1])->length > 0 || as_dict(args[2])->count > 0;
}

static AsValue raise_abstract(AsVM *vm, AsType *type)
{
    AsValue names = as_op_get_attribute_text(vm, as_value(type), "__abstractmethods__");
    if (as_raised(names)) { return AS_RAISED; }
    as_root(vm, names);
    AsValue list = as_list_from_iterable(vm, names);
    if (as_raised(list)) { return AS_RAISED; }
    as_root(vm, list);
    if (!as_list_sort(vm, as_list(list), AS_NONE, false)) { return AS_RAISED; }
    AsValue joined = vm->empty_str;
    size_t count = as_list(list)->length;
    for (size_t i = 0; i < count; i++) {
        joined = as_str_format(vm, "%S%s%S", joined, i == 0 ? "" : ", ", as_list(list)->items[i]);
        if (as_raised(joined)) { return AS_RAISED; }
    }
    return as_raise(vm, AS_TYPE_ERROR, "Can't instantiate abstract class %s with abstract method%s %S",
                    as_type_shown_name(vm, type), count == 1 ? "" : "s", joined);
}

static AsValue object_new(AsVM *vm, AsValue *args)
{
    AsType *type = as_type(args[0]);
    if (has_arguments(args)) {
        if (!is_own(vm, type, AS_NAME___new__)) {
            return as_raise(vm, AS_TYPE_ERROR, "object.__new__() takes exactly one argument (the type to instantiate)");
        }
        if (is_own(vm, type, AS_NAME___init__)) {
            return as_raise(vm, AS_TYPE_ERROR, "%s() takes no arguments", as_type_shown_name(vm, type));
        }
    }
    if (type->flags & AS_TYPE_ABSTRACT) { return raise_abstract(vm, type); }
    return as_value(as_instance_new(vm, type, 0));
}

static AsValue object_init(AsVM *vm, AsValue *args)
{
    AsType *type = as_type_of(vm, args[0]);
    if (!has_arguments(args)) { return AS_NONE; }
    if (!is_own(vm, type, AS_NAME___init__)) {
        return as_raise(vm, AS_TYPE_ERROR,
                        "object.__init__() takes exactly one argument (the instance to initialize)");
    }
    // What cannot be made by calling its type has no __new__ in CPython, rather than object's.
    if (is_own(vm, type, AS_NAME___new__) && !(type->flags & AS_TYPE_NO_NEW)) {
        return as_raise(vm, AS_TYPE_ERROR, "%s.__init__() takes exactly one argument (the instance to initialize)",
                        as_type_shown_name(vm, type));
    }
    return AS_NONE;
}

/* ---- methods ---- */

static AsValue object_init_subclass(AsVM *vm, AsValue *args) { return AS_NONE; }
static AsValue object_subclasshook(AsVM *vm, AsValue *args) { return AS_NOT_IMPLEMENTED; }

static AsValue object_dir(AsVM *vm, AsValue *args)
{
    AsValue names = as_dict_new(vm), self = args[0];
    as_root(vm, names);
    AsValue own = as_op_find_attribute(vm, self, as_name(vm, AS_NAME___dict__));
    if (as_raised(own)) { return AS_RAISED; }
    if (own != AS_UNDEFINED && as_is_dict(own) && !as_dict_update(vm, as_dict(names), own)) { return AS_RAISED; }
    AsValue cls = as_op_find_attribute(vm, self, as_name(vm, AS_NAME___class__));
    if (as_raised(cls)) { return AS_RAISED; }
    if (cls != AS_UNDEFINED && as_is_type(cls)) { as_type_collect_names(vm, as_type(cls), as_dict(names)); }
    return as_list_from_iterable(vm, names);
}

static AsValue object_sizeof(AsVM *vm, AsValue *args)
{
    return as_small_value(as_type_of(vm, args[0])->instance_size);
}

static AsValue call_copyreg(AsVM *vm, const char *name, const AsValue *args, size_t count)
{
    AsValue module = vm->hooks.import(vm, as_str_intern_text(vm, "copyreg"), AS_NONE, AS_NONE, 0);
    if (as_raised(module)) { return AS_RAISED; }
    AsValue function = as_op_get_attribute_text(vm, module, name);
    return as_raised(function) ? AS_RAISED : as_call(vm, function, args, count);
}

// copy and pickle ask for this; the rest of their protocol is theirs (stdlib/copy.as).
static AsValue object_getstate(AsVM *vm, AsValue *args)
{
    AsValue self = args[0];
    if (!as_is_object(self) || as_shape(self)->attributes == 0) { return AS_NONE; }
    if (as_type_of(vm, self)->member_count > 0) { return call_copyreg(vm, "__getstate__", args, 1); }
    AsValue dict = as_attribute_dict(vm, as_object(self));
    return dict == AS_UNDEFINED || as_dict(dict)->count == 0 ? AS_NONE : as_dict_copy(vm, as_dict(dict));
}

static AsValue reduce(AsVM *vm, AsValue self, AsValue protocol)
{
    AsValue args[] = {self, protocol};
    return call_copyreg(vm, "__reduce_ex__", args, 2);
}

static AsValue object_reduce_ex(AsVM *vm, AsValue *args)
{
    int64_t protocol;
    if (!as_index_arg(vm, args[1], &protocol)) { return AS_RAISED; }
    AsValue name = as_str_intern_text(vm, "__reduce__");
    AsType *object = vm->types[AS_KIND_OBJECT];
    if (as_type_lookup(vm, as_type_of(vm, args[0]), name) != as_type_lookup(vm, object, name)) {
        return as_call_method(vm, args[0], name, NULL, 0);
    }
    return reduce(vm, args[0], args[1]);
}

static AsValue object_reduce(AsVM *vm, AsValue *args) { return reduce(vm, args[0], as_small_value(0)); }

static const AsMethod object_methods[] = {
    {"__new__(cls, /, *args, **kwargs)", object_new, "Create and return a new object.  See help(type) for accurate signature."},
    {"__init__(self, /, *args, **kwargs)", object_init, "Initialize self.  See help(type(self)) for accurate signature."},
    {"__init_subclass__(cls, /)", object_init_subclass,
     "This method is called when a class is subclassed.\n\nThe default implementation does nothing. It may be\n"
     "overridden to extend subclasses.\n"},
    {"__subclasshook__(cls, subclass, /)", object_subclasshook, NULL},
    {"__dir__(self, /)", object_dir, "Default dir() implementation."},
    {"__sizeof__(self, /)", object_sizeof, "Size of object in memory, in bytes."},
    {"__getstate__(self, /)", object_getstate, "Helper for pickle."},
    {"__reduce_ex__(self, protocol, /)", object_reduce_ex, "Helper for pickle."},
    {"__reduce__(self, /)", object_reduce, "Helper for pickle."},
    {NULL, NULL, NULL},
};

/* ---- __class__ ---- */

static AsValue get_class(AsVM *vm, AsValue self) { return as_value(as_type_of(vm, self)); }

static bool set_class(AsVM *vm, AsValue self, AsValue value)
{
    if (value == AS_UNDEFINED) {
        (void)as_raise(vm, AS_TYPE_ERROR, "can't delete __class__ attribute");
        return false;
    }
    if (!as_is_type(value)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "__class__ must be set to a class, not '%T' object", value);
        return false;
    }
    AsType *old = as_type_of(vm, self), *new = as_type(value);
    bool modules = as_is_kind(self, AS_KIND_MODULE) && new->kind == AS_KIND_MODULE;
    if (!modules && !((old->flags & AS_TYPE_SCRIPT) && (new->flags & AS_TYPE_SCRIPT))) {
        (void)as_raise(vm, AS_TYPE_ERROR, "__class__ assignment only supported for mutable types or ModuleType subclasses");
        return false;
    }
    if (!modules && !as_type_is_exchangeable(vm, old, new, "__class__")) { return false; }
    if (as_is_type(self)) {
        as_object(self)->shape = new->root_shape;
    } else {
        as_instance_change_class(vm, as_object(self), new);
    }
    return true;
}

static const AsGetSet object_getsets[] = {
    {"__class__", get_class, set_class, "the object's class"},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_object_spec = {
    .name = "object",
    .doc = "()\n--\n\nThe base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new featureless\n"
           "instance that has no instance attributes and cannot be given any.\n",
    .size = sizeof(AsObject),
    .slots = {
        .repr = object_repr, .str = object_str, .format = object_format, .hash = as_hash_identity,
        .compare = object_compare, .get_attribute = as_generic_get, .set_attribute = as_generic_set,
    },
    .methods = object_methods,
    .getsets = object_getsets,
};
