/* types.SimpleNamespace */
#include "object/class_impl.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

typedef struct AsSimpleNamespace {
    AsObject header;
    AsAttributes attributes;
} AsSimpleNamespace;

static AsValue namespace_new(AsVM *vm, AsValue *args) { return as_value(as_instance_new(vm, as_type(args[0]), 0)); }

static AsValue namespace_init(AsVM *vm, AsValue *args)
{
    if (as_tuple(args[1])->length > 0) { return as_raise(vm, AS_TYPE_ERROR, "no positional arguments expected"); }
    size_t position = 0;
    AsValue key, value;
    while (as_dict_next(as_dict(args[2]), &position, &key, &value)) {
        as_attribute_set(vm, as_object(args[0]), as_str_intern(vm, key), value);
    }
    return AS_NONE;
}

static AsValue namespace_repr(AsVM *vm, AsValue self)
{
    bool plain = as_type_of(vm, self) == vm->types[AS_KIND_SIMPLE_NAMESPACE];
    const char *name = plain ? "namespace" : as_type_name(as_type_of(vm, self));
    if (as_repr_enter(vm, self)) { return as_str_format(vm, "%s(...)", name); }
    size_t saved = as_roots_save(vm);
    AsValue dict = as_attribute_dict(vm, as_object(self));
    AsValue text = as_str_format(vm, "%s(", name), key, value;
    size_t position = 0, count = 0;
    while (!as_raised(text) && as_dict_next(as_dict(dict), &position, &key, &value)) {
        if (!as_is_str(key) || as_str(key)->size == 0) { continue; }
        as_root(vm, text);
        text = as_str_format(vm, "%S%s%S=%v", text, count++ == 0 ? "" : ", ", key, value);
    }
    as_roots_restore(vm, saved);
    as_repr_leave(vm, self);
    return as_raised(text) ? AS_RAISED : as_str_format(vm, "%S)", text);
}

static AsValue namespace_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if (!as_is_kind(self, AS_KIND_SIMPLE_NAMESPACE) || !as_is_kind(other, AS_KIND_SIMPLE_NAMESPACE)) {
        return AS_NOT_IMPLEMENTED;
    }
    return as_op_compare(vm, as_attribute_dict(vm, as_object(self)), as_attribute_dict(vm, as_object(other)), op);
}

static AsValue namespace_reduce(AsVM *vm, AsValue *args)
{
    AsValue parts[] = {as_value(as_type_of(vm, args[0])), vm->empty_tuple, as_attribute_dict(vm, as_object(args[0]))};
    return as_tuple_from(vm, parts, 3);
}

static const AsMethod namespace_methods[] = {
    {"__new__(cls, /, ...)", namespace_new, NULL},
    {"__init__(self, /, *args, **kwargs)", namespace_init, NULL},
    {"__reduce__(self, /)", namespace_reduce, NULL},
    {NULL, NULL, NULL},
};
static const AsGetSet namespace_getsets[] = {
    {"__dict__", as_instance_dict_get, as_instance_dict_set, NULL}, {NULL, NULL, NULL, NULL}};

const AsTypeSpec as_simple_namespace_spec = {
    .name = "types.SimpleNamespace",
    .doc = "A simple attribute-based namespace.\n\nSimpleNamespace(**kwargs)",
    .size = sizeof(AsSimpleNamespace),
    .attributes = offsetof(AsSimpleNamespace, attributes),
    .slots = {.repr = namespace_repr, .compare = namespace_compare},
    .methods = namespace_methods,
    .getsets = namespace_getsets,
};
