/* Attribute access with descriptors: instances, and the read-only rules. */
#include "object/class_impl.h"

#include "object/dict.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/module.h"
#include "object/op.h"
#include "object/str.h"

static AsValue raise_missing(AsVM *vm, AsValue v, AsValue name)
{
    const char *text = as_str(name)->data;
    if (as_is_type(v)) {
        (void)as_raise(vm, AS_ATTRIBUTE_ERROR, "type object '%s' has no attribute '%s'", as_type_shown_name(vm, as_type(v)), text);
    } else if (as_is_module(v)) {
        bool partial = as_module_is_initializing(vm, as_module(v));
        AsDict *dict = as_module(v)->dict;
        AsValue module_name = dict ? as_dict_get_name(vm, dict, as_name(vm, AS_NAME___name__)) : AS_UNDEFINED;
        if (!as_is_str(module_name)) { return as_raise(vm, AS_ATTRIBUTE_ERROR, "module has no attribute '%s'", text); }
        (void)as_raise(vm, AS_ATTRIBUTE_ERROR, partial ? "partially initialized module '%S' has no attribute '%s' "
                       "(most likely due to a circular import)" : "module '%S' has no attribute '%s'",
                       module_name, text);
    } else {
        (void)as_raise(vm, AS_ATTRIBUTE_ERROR, "'%T' object has no attribute '%s'", v, text);
    }
    return AS_RAISED;
}

AsValue as_raise_attribute(AsVM *vm, AsValue v, AsValue name)
{
    (void)raise_missing(vm, v, name);
    as_error_set_attribute(vm, name, v);
    return AS_RAISED;
}

bool as_raise_attribute_set(AsVM *vm, AsValue v, AsValue name)
{
    if (as_is_module(v)) {
        (void)as_raise(vm, AS_ATTRIBUTE_ERROR, "'%T' object has no attribute '%S'", v, name);
    } else {
        (void)raise_missing(vm, v, name);
    }
    return false;
}

bool as_attribute_read_only(AsVM *vm, AsValue self, AsValue value)
{
    (void)as_raise(vm, AS_ATTRIBUTE_ERROR, "readonly attribute");
    return false;
}

// Descriptors with __set__ on the class go before the instance's own attributes, all others after them.
// AS_UNDEFINED: there is no such attribute.
static AsValue look_up(AsVM *vm, AsValue v, AsValue name)
{
    AsType *type = as_type_of(vm, v);
    AsValue found = as_type_lookup(vm, type, name);
    const AsSlots *slots = found == AS_UNDEFINED ? NULL : &as_type_of(vm, found)->slots;
    if (slots != NULL && slots->descr_set != NULL && slots->descr_get != NULL) {
        return slots->descr_get(vm, found, v, as_value(type));
    }
    if (as_is_object(v)) {
        AsValue own = as_attribute_get(vm, as_object(v), name);
        if (own != AS_UNDEFINED) { return own; }
    }
    if (slots != NULL && slots->descr_get != NULL) { return slots->descr_get(vm, found, v, as_value(type)); }
    return found;
}

AsValue as_generic_get(AsVM *vm, AsValue v, AsValue name)
{
    AsValue value = look_up(vm, v, name);
    return value == AS_UNDEFINED ? as_raise_attribute(vm, v, name) : value;
}

AsValue as_generic_find(AsVM *vm, AsValue v, AsValue name)
{
    AsValue value = look_up(vm, v, name);
    if (as_raised(value) && as_error_is(vm, AS_ATTRIBUTE_ERROR)) {
        as_error_clear(vm);
        return AS_UNDEFINED;
    }
    return value;
}

static bool may_hold_any(AsVM *vm, AsValue v)
{
    return as_is_object(v) && as_shape(v)->attributes != 0 && !(as_type_of(vm, v)->flags & AS_TYPE_NO_DICT);
}

bool as_generic_set(AsVM *vm, AsValue v, AsValue name, AsValue value)
{
    AsType *type = as_type_of(vm, v);
    AsValue found = as_type_lookup(vm, type, name);
    if (found != AS_UNDEFINED) {
        const AsSlots *slots = &as_type_of(vm, found)->slots;
        if (slots->descr_set != NULL) { return slots->descr_set(vm, found, v, value); }
    }
    if (!may_hold_any(vm, v)) {
        if (found == AS_UNDEFINED) { return as_raise_attribute_set(vm, v, name); }
        (void)as_raise(vm, AS_ATTRIBUTE_ERROR, "'%T' object attribute '%S' is read-only", v, name);
        return false;
    }
    if (value != AS_UNDEFINED) {
        as_attribute_set(vm, as_object(v), name, value);
        return true;
    }
    return as_attribute_delete(vm, as_object(v), name) || as_raise_attribute_set(vm, v, name);
}
