/* types.MappingProxyType: a read-only view of any mapping; what type.__dict__ is. */
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/items.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

typedef struct AsMappingProxy {
    AsObject header;
    AsValue mapping;
} AsMappingProxy;

static AsValue mapping_of(AsValue proxy)
{
    return ((AsMappingProxy *)as_object(proxy))->mapping;
}

AsValue as_mapping_proxy_new(AsVM *vm, AsValue mapping)
{
    AsMappingProxy *proxy = as_heap_new(vm, AS_KIND_MAPPING_PROXY, sizeof *proxy);
    proxy->mapping = mapping;
    return as_value(proxy);
}

static void proxy_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsMappingProxy *)self)->mapping);
}

static AsValue proxy_repr(AsVM *vm, AsValue self)
{
    AsValue inner = as_op_repr(vm, mapping_of(self));
    return as_raised(inner) ? AS_RAISED : as_str_format(vm, "mappingproxy(%S)", inner);
}

static AsValue proxy_str(AsVM *vm, AsValue self)
{
    return as_op_str(vm, mapping_of(self));
}

static AsValue proxy_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    return as_op_compare(vm, mapping_of(self), other, op);
}

static bool proxy_length(AsVM *vm, AsValue self, int64_t *out)
{
    return as_op_length(vm, mapping_of(self), out);
}

static AsValue proxy_get_item(AsVM *vm, AsValue self, AsValue key)
{
    return as_op_get_item(vm, mapping_of(self), key);
}

static bool proxy_contains(AsVM *vm, AsValue self, AsValue item, bool *out)
{
    return as_op_contains(vm, mapping_of(self), item, out);
}

static AsValue proxy_iter(AsVM *vm, AsValue self)
{
    return as_op_iter(vm, mapping_of(self));
}

static AsValue unwrapped(AsValue v)
{
    return as_is_kind(v, AS_KIND_MAPPING_PROXY) ? mapping_of(v) : v;
}

static AsValue proxy_binary(AsVM *vm, AsBinaryOp op, AsValue left, AsValue right)
{
    if (op != AS_OR) { return AS_NOT_IMPLEMENTED; }
    return as_op_binary(vm, op, unwrapped(left), unwrapped(right));
}

static AsValue proxy_inplace(AsVM *vm, AsBinaryOp op, AsValue self, AsValue other)
{
    if (op != AS_OR) { return AS_NOT_IMPLEMENTED; }
    return as_raise(vm, AS_TYPE_ERROR, "'|=' is not supported by %T; use '|' instead", self);
}

static AsValue proxy_new(AsVM *vm, AsValue *args)
{
    AsType *type = as_type_of(vm, args[1]);
    if (!type->slots.get_item || as_is_list(args[1]) || as_is_tuple(args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "mappingproxy() argument must be a mapping, not %T", args[1]);
    }
    return as_mapping_proxy_new(vm, args[1]);
}

static AsValue forward(AsVM *vm, AsValue *args, AsName name)
{
    return as_call_method(vm, mapping_of(args[0]), as_name(vm, name), NULL, 0);
}

static AsValue proxy_keys(AsVM *vm, AsValue *args)
{
    return forward(vm, args, AS_NAME_keys);
}

static AsValue proxy_values(AsVM *vm, AsValue *args)
{
    return forward(vm, args, AS_NAME_values);
}

static AsValue proxy_items(AsVM *vm, AsValue *args)
{
    return forward(vm, args, AS_NAME_items);
}

static AsValue proxy_copy(AsVM *vm, AsValue *args)
{
    return forward(vm, args, AS_NAME_copy);
}

static AsValue proxy_get(AsVM *vm, AsValue *args)
{
    return as_call_method(vm, mapping_of(args[0]), as_name(vm, AS_NAME_get), args + 1, 2);
}

static AsValue proxy_reversed(AsVM *vm, AsValue *args)
{
    AsValue found = as_call_special(vm, mapping_of(args[0]), AS_NAME___reversed__, NULL, 0);
    if (!as_is_undefined(found)) { return found; }
    return as_raise(vm, AS_TYPE_ERROR, "'%T' object is not reversible", mapping_of(args[0]));
}

static const AsMethod proxy_methods[] = {
    {"__new__(cls, mapping)", proxy_new, NULL},
    {"get(self, key, default=None, /)", proxy_get,
     "Return the value for key if key is in the mapping, else default."},
    {"keys(self, /)", proxy_keys, "a set-like object providing a view on D's keys"},
    {"values(self, /)", proxy_values, "an object providing a view on D's values"},
    {"items(self, /)", proxy_items, "a set-like object providing a view on D's items"},
    {"copy(self, /)", proxy_copy, "a shallow copy of D"},
    {"__reversed__(self, /)", proxy_reversed, NULL},
    {"__class_getitem__(cls, item, /)", as_items_class_getitem, "See PEP 585"},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_mapping_proxy_spec = {
    .name = "mappingproxy",
    .size = sizeof(AsMappingProxy),
    .flags = AS_TYPE_FINAL | AS_TYPE_UNHASHABLE,
    .mark = proxy_mark,
    .slots = {.repr = proxy_repr, .str = proxy_str, .hash = as_hash_not_implemented, .compare = proxy_compare,
              .length = proxy_length, .get_item = proxy_get_item, .contains = proxy_contains, .iter = proxy_iter,
              .binary = proxy_binary, .inplace = proxy_inplace},
    .methods = proxy_methods,
};
