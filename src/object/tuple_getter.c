/* The attributes of named tuples: a descriptor that takes one item of a tuple. */
#include "object/class.h"
#include "object/error.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

typedef struct AsTupleGetter {
    AsObject header;
    int64_t index;
    AsValue doc;
} AsTupleGetter;

static AsTupleGetter *getter_of(AsValue v)
{
    return (AsTupleGetter *)as_object(v);
}

static void getter_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsTupleGetter *)self)->doc);
}

static AsValue getter_get(AsVM *vm, AsValue self, AsValue instance, AsValue owner)
{
    if (as_is_undefined(instance) || as_is_none(instance)) { return self; }
    int64_t index = getter_of(self)->index;
    if (!as_is_tuple(instance)) {
        return as_raise(vm, AS_TYPE_ERROR,
                        "descriptor for index '%lld' for tuple subclasses doesn't apply to '%T' object",
                        (long long)index, instance);
    }
    const AsTuple *tuple = as_tuple(instance);
    if ((uint64_t)index >= tuple->length) { return as_raise(vm, AS_INDEX_ERROR, "tuple index out of range"); }
    return tuple->items[index];
}

static bool getter_set(AsVM *vm, AsValue self, AsValue instance, AsValue value)
{
    as_raise(vm, AS_ATTRIBUTE_ERROR, as_is_undefined(value) ? "can't delete attribute" : "can't set attribute");
    return false;
}

static AsValue getter_repr(AsVM *vm, AsValue self)
{
    return as_str_format(vm, "_tuplegetter(%lld, %v)", (long long)getter_of(self)->index, getter_of(self)->doc);
}

static AsValue getter_new(AsVM *vm, AsValue *args)
{
    int64_t index;
    if (!as_index_arg(vm, args[1], &index)) { return AS_RAISED; }
    AsTupleGetter *made = as_heap_new(vm, AS_KIND_TUPLE_GETTER, sizeof *made);
    made->index = index;
    made->doc = args[2];
    return as_value(made);
}

static AsValue get_doc(AsVM *vm, AsValue self)
{
    return getter_of(self)->doc;
}

static bool set_doc(AsVM *vm, AsValue self, AsValue value)
{
    as_write(getter_of(self), &getter_of(self)->doc, as_is_undefined(value) ? AS_NONE : value);
    return true;
}

static const AsGetSet getter_getsets[] = {
    {"__doc__", get_doc, set_doc, NULL},
    {NULL, NULL, NULL, NULL},
};

static const AsMethod getter_methods[] = {
    {"__new__(cls, index, doc, /)", getter_new, NULL},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_tuple_getter_spec = {
    .name = "_collections._tuplegetter",
    .size = sizeof(AsTupleGetter),
    .flags = AS_TYPE_FINAL,
    .mark = getter_mark,
    .slots = {.repr = getter_repr, .descr_get = getter_get, .descr_set = getter_set},
    .methods = getter_methods,
    .getsets = getter_getsets,
};
