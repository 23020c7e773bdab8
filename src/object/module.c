#include "object/module.h"

#include "object/class_impl.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/function.h"
#include "object/op.h"
#include "object/str.h"

static void init_namespace(AsVM *vm, AsModule *module, AsValue name, AsValue doc)
{
    module->dict = as_dict(as_dict_new(vm));
    module->name = name;
    as_dict_set_name(vm, module->dict, as_name(vm, AS_NAME___name__), name);
    as_dict_set_name(vm, module->dict, as_name(vm, AS_NAME___doc__), doc);
    as_dict_set_name(vm, module->dict, as_name(vm, AS_NAME___package__), AS_NONE);
    as_dict_set_name(vm, module->dict, as_name(vm, AS_NAME___loader__), AS_NONE);
    as_dict_set_name(vm, module->dict, as_name(vm, AS_NAME___spec__), AS_NONE);
}

AsValue as_module_new(AsVM *vm, AsValue name)
{
    AsModule *module = as_heap_new(vm, AS_KIND_MODULE, sizeof *module);
    init_namespace(vm, module, name, AS_NONE);
    return as_value(module);
}

bool as_module_is_initializing(AsVM *vm, AsModule *module)
{
    AsValue spec = as_dict_get_name(vm, module->dict, as_name(vm, AS_NAME___spec__));
    if (!as_is_kind(spec, AS_KIND_SIMPLE_NAMESPACE)) { return false; }
    return as_attribute_get(vm, as_object(spec), as_str_intern_text(vm, "_initializing")) == AS_TRUE;
}

void as_module_set(AsVM *vm, AsModule *module, const char *name, AsValue value)
{
    as_dict_set_name(vm, module->dict, as_str_intern_text(vm, name), value);
}

void as_module_add_methods(AsVM *vm, AsModule *module, const AsMethod *methods)
{
    for (; methods->signature != NULL; methods++) {
        AsNative *native = as_native(as_native_new(vm, methods, NULL, module->name));
        native->self = as_value(module);
        as_dict_set_name(vm, module->dict, native->name, as_value(native));
    }
}

static void module_mark(AsHeap *heap, AsObject *self)
{
    AsModule *module = (AsModule *)self;
    if (module->dict != NULL) { as_mark_object(heap, (AsObject *)module->dict); }
    as_mark(heap, module->name);
}

static AsValue module_repr(AsVM *vm, AsValue self)
{
    AsModule *module = as_module(self);
    AsValue name = as_dict_get_name(vm, module->dict, as_name(vm, AS_NAME___name__));
    AsValue file = as_dict_get_name(vm, module->dict, as_name(vm, AS_NAME___file__));
    if (name == AS_UNDEFINED) { name = as_str_from_text(vm, "?"); }
    if (file == AS_UNDEFINED || !as_is_str(file)) {
        AsValue spec = as_dict_get_name(vm, module->dict, as_name(vm, AS_NAME___spec__));
        if (spec == AS_UNDEFINED || spec == AS_NONE) { return as_str_format(vm, "<module %v>", name); }
        bool package = as_dict_get_name(vm, module->dict, as_name(vm, AS_NAME___path__)) != AS_UNDEFINED;
        return as_str_format(vm, package ? "<module %v (namespace)>" : "<module %v (built-in)>", name);
    }
    return as_str_format(vm, "<module %v from %v>", name, file);
}

static AsValue find_in_module(AsVM *vm, AsModule *module, AsValue name)
{
    if (module->dict == NULL) { return AS_UNDEFINED; }
    AsValue value = as_dict_get_name(vm, module->dict, name);
    if (value != AS_UNDEFINED) { return value; }
    AsValue getattr = as_dict_get_name(vm, module->dict, as_name(vm, AS_NAME___getattr__));
    return getattr == AS_UNDEFINED ? AS_UNDEFINED : as_call(vm, getattr, &name, 1);
}

// The type's data descriptors (__dict__, __class__), the namespace, the rest of the type, __getattr__.
static AsValue module_get_attribute(AsVM *vm, AsValue self, AsValue name)
{
    AsModule *module = as_module(self);
    AsType *type = as_type_of(vm, self);
    AsValue found = as_type_lookup(vm, type, name);
    const AsSlots *slots = found == AS_UNDEFINED ? NULL : &as_type_of(vm, found)->slots;
    if (slots != NULL && slots->descr_get != NULL && slots->descr_set != NULL) {
        return slots->descr_get(vm, found, self, as_value(type));
    }
    AsValue value = module->dict == NULL ? AS_UNDEFINED : as_dict_get_name(vm, module->dict, name);
    if (value != AS_UNDEFINED) { return value; }
    if (slots != NULL && slots->descr_get != NULL) { return slots->descr_get(vm, found, self, as_value(type)); }
    if (found != AS_UNDEFINED) { return found; }
    value = find_in_module(vm, module, name);
    return value == AS_UNDEFINED ? as_raise_attribute(vm, self, name) : value;
}

static bool module_set_attribute(AsVM *vm, AsValue self, AsValue name, AsValue value)
{
    AsModule *module = as_module(self);
    AsValue found = as_type_lookup(vm, as_type_of(vm, self), name);
    if (found != AS_UNDEFINED) {
        const AsSlots *slots = &as_type_of(vm, found)->slots;
        if (slots->descr_set != NULL) { return slots->descr_set(vm, found, self, value); }
    }
    if (value != AS_UNDEFINED) {
        as_dict_set_name(vm, module->dict, name, value);
        return true;
    }
    return as_dict_delete_name(vm, module->dict, name) || as_raise_attribute_set(vm, self, name);
}

static AsValue module_new(AsVM *vm, AsValue *args)
{
    AsValue made = as_value(as_instance_new(vm, as_type(args[0]), 0));
    as_module(made)->dict = as_dict(as_dict_new(vm));
    as_module(made)->name = as_str_from_text(vm, "?");
    return made;
}

static AsValue module_init(AsVM *vm, AsValue *args)
{
    if (!as_is_str(args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "module() argument 'name' must be str, not %B", args[1]);
    }
    init_namespace(vm, as_module(args[0]), args[1], args[2]);
    return AS_NONE;
}

static AsValue module_dir(AsVM *vm, AsValue *args)
{
    AsModule *module = as_module(args[0]);
    AsValue dir = as_dict_get_name(vm, module->dict, as_name(vm, AS_NAME___dir__));
    if (dir != AS_UNDEFINED) { return as_call(vm, dir, NULL, 0); }
    return as_call_method(vm, as_value(module->dict), as_name(vm, AS_NAME_keys), NULL, 0);
}

static AsValue module_get_dict(AsVM *vm, AsValue self) { return as_value(as_module(self)->dict); }

static bool module_set_dict(AsVM *vm, AsValue self, AsValue value)
{
    (void)as_raise(vm, AS_ATTRIBUTE_ERROR, "readonly attribute");
    return false;
}

static AsValue module_get_annotations(AsVM *vm, AsValue self)
{
    AsDict *dict = as_module(self)->dict;
    AsValue name = as_name(vm, AS_NAME___annotations__);
    AsValue annotations = as_dict_get_name(vm, dict, name);
    if (annotations == AS_UNDEFINED) {
        annotations = as_dict_new(vm);
        as_dict_set_name(vm, dict, name, annotations);
    }
    return annotations;
}

static bool module_set_annotations(AsVM *vm, AsValue self, AsValue value)
{
    AsDict *dict = as_module(self)->dict;
    AsValue name = as_name(vm, AS_NAME___annotations__);
    if (value == AS_UNDEFINED) {
        return as_dict_delete_name(vm, dict, name) || !as_raised(as_raise_value(vm, AS_ATTRIBUTE_ERROR, name));
    }
    as_dict_set_name(vm, dict, name, value);
    return true;
}

static const AsMethod module_methods[] = {
    {"__new__(cls, /, ...)", module_new, NULL},
    {"__init__(self, name, doc=None)", module_init, NULL},
    {"__dir__(self, /)", module_dir, NULL},
    {NULL, NULL, NULL},
};

static const AsGetSet module_getsets[] = {
    {"__dict__", module_get_dict, module_set_dict, NULL},
    {"__annotations__", module_get_annotations, module_set_annotations, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_module_spec = {
    .name = "module",
    .doc = "Create a module object.\n\nThe name must be a string; the optional docstring can have any type.",
    .size = sizeof(AsModule),
    .mark = module_mark,
    .slots = {.repr = module_repr, .get_attribute = module_get_attribute, .set_attribute = module_set_attribute},
    .methods = module_methods,
    .getsets = module_getsets,
};
