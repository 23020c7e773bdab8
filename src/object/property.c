/* property, staticmethod, classmethod. */
#include "object/class_impl.h"

#include "object/dict.h"
#include "object/error.h"
#include "object/function.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

/* ---- property ---- */

static AsProperty *property_of(AsValue v) { return (AsProperty *)as_object(v); }

static void property_mark(AsHeap *heap, AsObject *self)
{
    AsProperty *property = (AsProperty *)self;
    const AsValue fields[] = {property->get, property->set, property->del, property->doc, property->name};
    as_mark_array(heap, fields, 5);
}

static AsValue property_new(AsVM *vm, AsValue *args)
{
    AsValue made = as_value(as_instance_new(vm, as_type(args[0]), 0));
    AsProperty *property = property_of(made);
    property->get = property->set = property->del = property->doc = AS_NONE;
    return made;
}

static AsValue property_init(AsVM *vm, AsValue *args)
{
    AsProperty *property = property_of(args[0]);
    property->get = args[1];
    property->set = args[2];
    property->del = args[3];
    property->doc = args[4];
    property->doc_from_getter = false;
    if (args[4] == AS_NONE && args[1] != AS_NONE) {
        AsValue doc = as_op_find_attribute(vm, args[1], as_name(vm, AS_NAME___doc__));
        if (as_raised(doc)) { return AS_RAISED; }
        property->doc = doc == AS_UNDEFINED ? AS_NONE : doc;
        property->doc_from_getter = true;
    }
    // A subclass keeps the text where its own __doc__ does not hide it.
    bool derived = as_type_of(vm, args[0]) != vm->types[AS_KIND_PROPERTY];
    if (derived && property->doc != AS_NONE
        && !as_op_set_attribute(vm, args[0], as_name(vm, AS_NAME___doc__), property->doc)) {
        return AS_RAISED;
    }
    return AS_NONE;
}

static AsValue raise_without(AsVM *vm, AsProperty *property, AsValue instance, const char *what)
{
    AsValue type = as_type_of(vm, instance)->qualname;
    if (property->name != AS_UNDEFINED) {
        return as_raise(vm, AS_ATTRIBUTE_ERROR, "property %v of %v object has no %s", property->name, type, what);
    }
    return as_raise(vm, AS_ATTRIBUTE_ERROR, "property of %v object has no %s", type, what);
}

static AsValue property_descr_get(AsVM *vm, AsValue self, AsValue instance, AsValue owner)
{
    AsProperty *property = property_of(self);
    if (instance == AS_UNDEFINED) {
        return property->instance_only ? as_raise(vm, AS_ATTRIBUTE_ERROR, "%S", property->name) : self;
    }
    if (property->get == AS_NONE) { return raise_without(vm, property, instance, "getter"); }
    return as_call(vm, property->get, &instance, 1);
}

static bool property_descr_set(AsVM *vm, AsValue self, AsValue instance, AsValue value)
{
    AsProperty *property = property_of(self);
    bool delete = value == AS_UNDEFINED;
    AsValue function = delete ? property->del : property->set;
    if (function == AS_NONE) {
        (void)raise_without(vm, property, instance, delete ? "deleter" : "setter");
        return false;
    }
    AsValue args[] = {instance, value};
    return !as_raised(as_call(vm, function, args, delete ? 1 : 2));
}

static AsValue copy_with(AsVM *vm, AsValue self, AsValue get, AsValue set, AsValue del)
{
    AsProperty *property = property_of(self);
    AsValue args[] = {get != AS_UNDEFINED ? get : property->get, set != AS_UNDEFINED ? set : property->set,
                      del != AS_UNDEFINED ? del : property->del, property->doc};
    if (get != AS_UNDEFINED && property->doc_from_getter) { args[3] = AS_NONE; }
    AsValue copy = as_call(vm, as_value(as_type_of(vm, self)), args, 4);
    if (!as_raised(copy) && as_is_kind(copy, AS_KIND_PROPERTY)) {
        property_of(copy)->name = property->name;
        if (property->doc_from_getter && args[3] != AS_NONE) { property_of(copy)->doc_from_getter = true; }
    }
    return copy;
}

static AsValue property_getter(AsVM *vm, AsValue *args) { return copy_with(vm, args[0], args[1], AS_UNDEFINED, AS_UNDEFINED); }
static AsValue property_setter(AsVM *vm, AsValue *args) { return copy_with(vm, args[0], AS_UNDEFINED, args[1], AS_UNDEFINED); }
static AsValue property_deleter(AsVM *vm, AsValue *args) { return copy_with(vm, args[0], AS_UNDEFINED, AS_UNDEFINED, args[1]); }

static AsValue property_set_name(AsVM *vm, AsValue *args)
{
    const AsTuple *given = as_tuple(args[1]);
    if (given->length != 2) {
        return as_raise(vm, AS_TYPE_ERROR, "__set_name__() takes 2 positional arguments but %zu were given", given->length);
    }
    as_write(as_object(args[0]), &property_of(args[0])->name, given->items[1]);
    return AS_NONE;
}

static const AsMethod property_methods[] = {
    {"__new__(cls, /, ...)", property_new, NULL},
    {"__init__(self, fget=None, fset=None, fdel=None, doc=None)", property_init, NULL},
    {"getter(self, fget, /)", property_getter, "Descriptor to obtain a copy of the property with a different getter."},
    {"setter(self, fset, /)", property_setter, "Descriptor to obtain a copy of the property with a different setter."},
    {"deleter(self, fdel, /)", property_deleter, "Descriptor to obtain a copy of the property with a different deleter."},
    {"__set_name__(self, /, *args)", property_set_name, "($self, owner, name, /)\n--\n\nMethod to set name of a property."},
    {NULL, NULL, NULL},
};

static AsValue property_get_get(AsVM *vm, AsValue self) { return property_of(self)->get; }
static AsValue property_get_set(AsVM *vm, AsValue self) { return property_of(self)->set; }
static AsValue property_get_del(AsVM *vm, AsValue self) { return property_of(self)->del; }
static AsValue property_get_doc(AsVM *vm, AsValue self) { return property_of(self)->doc; }

static bool property_set_doc(AsVM *vm, AsValue self, AsValue value)
{
    as_write(as_object(self), &property_of(self)->doc, value == AS_UNDEFINED ? AS_NONE : value);
    return true;
}

// abc asks the functions.
static AsValue property_get_abstract(AsVM *vm, AsValue self)
{
    AsProperty *property = property_of(self);
    AsValue functions[] = {property->get, property->set, property->del};
    AsValue name = as_str_intern_text(vm, "__isabstractmethod__");
    for (int i = 0; i < 3; i++) {
        AsValue abstract = functions[i] == AS_NONE ? AS_UNDEFINED : as_op_find_attribute(vm, functions[i], name);
        bool truth = false;
        if (as_raised(abstract) || (abstract != AS_UNDEFINED && !as_op_truth(vm, abstract, &truth))) { return AS_RAISED; }
        if (truth) { return AS_TRUE; }
    }
    return AS_FALSE;
}

static const AsGetSet property_getsets[] = {
    {"fget", property_get_get, as_attribute_read_only, NULL},
    {"fset", property_get_set, as_attribute_read_only, NULL},
    {"fdel", property_get_del, as_attribute_read_only, NULL},
    {"__doc__", property_get_doc, property_set_doc, NULL},
    {"__isabstractmethod__", property_get_abstract, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_property_spec = {
    .name = "property",
    .size = sizeof(AsProperty),
    .mark = property_mark,
    .slots = {.descr_get = property_descr_get, .descr_set = property_descr_set},
    .methods = property_methods,
    .getsets = property_getsets,
};

/* ---- staticmethod and classmethod ---- */

static AsWrappedMethod *wrapped_of(AsValue v) { return (AsWrappedMethod *)as_object(v); }

static void wrapped_mark(AsHeap *heap, AsObject *self) { as_mark(heap, ((AsWrappedMethod *)self)->function); }

static AsValue wrapped_new(AsVM *vm, AsValue *args)
{
    AsValue made = as_value(as_instance_new(vm, as_type(args[0]), 0));
    wrapped_of(made)->function = AS_NONE;
    return made;
}

// As functools.wraps: the wrapper looks like what it wraps.
static AsValue wrapped_init(AsVM *vm, AsValue *args)
{
    static const AsName names[] = {AS_NAME___module__, AS_NAME___name__, AS_NAME___qualname__, AS_NAME___doc__,
                                   AS_NAME___annotations__};
    as_write(as_object(args[0]), &wrapped_of(args[0])->function, args[1]);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        AsValue value = as_op_find_attribute(vm, args[1], as_name(vm, names[i]));
        if (as_raised(value)) { return AS_RAISED; }
        if (value != AS_UNDEFINED) { as_attribute_set(vm, as_object(args[0]), as_name(vm, names[i]), value); }
    }
    return AS_NONE;
}

static AsValue wrapped_repr(AsVM *vm, AsValue self)
{
    return as_str_format(vm, "<%T(%v)>", self, wrapped_of(self)->function);
}

static AsValue wrapped_get_function(AsVM *vm, AsValue self) { return wrapped_of(self)->function; }

static AsValue wrapped_get_abstract(AsVM *vm, AsValue self)
{
    AsValue name = as_str_intern_text(vm, "__isabstractmethod__");
    AsValue abstract = as_op_find_attribute(vm, wrapped_of(self)->function, name);
    bool truth = false;
    if (as_raised(abstract) || (abstract != AS_UNDEFINED && !as_op_truth(vm, abstract, &truth))) { return AS_RAISED; }
    return as_bool(truth);
}

static const AsMethod wrapped_methods[] = {
    {"__new__(cls, /, ...)", wrapped_new, NULL},
    {"__init__(self, function, /)", wrapped_init, NULL},
    {NULL, NULL, NULL},
};

static const AsGetSet wrapped_getsets[] = {
    {"__func__", wrapped_get_function, as_attribute_read_only, NULL},
    {"__wrapped__", wrapped_get_function, as_attribute_read_only, NULL},
    {"__isabstractmethod__", wrapped_get_abstract, NULL, NULL},
    {"__dict__", as_instance_dict_get, as_instance_dict_set, NULL},
    {NULL, NULL, NULL, NULL},
};

static AsValue staticmethod_descr_get(AsVM *vm, AsValue self, AsValue instance, AsValue owner)
{
    return wrapped_of(self)->function;
}

static AsValue staticmethod_call(AsVM *vm, AsValue self, const AsValue *args, size_t count, AsValue keyword_names)
{
    return vm->hooks.call(vm, wrapped_of(self)->function, args, count, keyword_names);
}

const AsTypeSpec as_staticmethod_spec = {
    .name = "staticmethod",
    .size = sizeof(AsWrappedMethod),
    .attributes = offsetof(AsWrappedMethod, attributes),
    .mark = wrapped_mark,
    .slots = {.repr = wrapped_repr, .descr_get = staticmethod_descr_get, .call = staticmethod_call},
    .methods = wrapped_methods,
    .getsets = wrapped_getsets,
};

static AsValue classmethod_descr_get(AsVM *vm, AsValue self, AsValue instance, AsValue owner)
{
    AsValue cls = owner != AS_UNDEFINED ? owner : as_value(as_type_of(vm, instance));
    AsValue function = wrapped_of(self)->function;
    const AsSlots *slots = &as_type_of(vm, function)->slots;
    // A classmethod may wrap another descriptor, such as a property (3.9 to 3.12).
    if (slots->descr_get != NULL) { return slots->descr_get(vm, function, cls, as_value(as_type_of(vm, cls))); }
    return as_method_new(vm, function, cls);
}

const AsTypeSpec as_classmethod_spec = {
    .name = "classmethod",
    .size = sizeof(AsWrappedMethod),
    .attributes = offsetof(AsWrappedMethod, attributes),
    .mark = wrapped_mark,
    .slots = {.repr = wrapped_repr, .descr_get = classmethod_descr_get},
    .methods = wrapped_methods,
    .getsets = wrapped_getsets,
};
