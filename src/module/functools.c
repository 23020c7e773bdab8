/* The module _functools, and functools.KeyWrapper: keys that a comparison function orders. */
#include "load/load.h"
#include "object/class.h"
#include "object/error.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

typedef struct KeyWrapper {
    AsObject header;
    AsValue compare;
    AsValue object; /* AS_UNDEFINED: it makes keys */
} KeyWrapper;

static KeyWrapper *wrapper_of(AsValue v) { return (KeyWrapper *)as_object(v); }

static void wrapper_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((KeyWrapper *)self)->compare);
    as_mark(heap, ((KeyWrapper *)self)->object);
}

static AsValue new_wrapper(AsVM *vm, AsValue compare, AsValue object)
{
    KeyWrapper *made = as_heap_new(vm, AS_KIND_KEY_WRAPPER, sizeof *made);
    made->compare = compare;
    made->object = object;
    return as_value(made);
}

/* K(obj): the key of an object. */
static AsValue wrapper_call(AsVM *vm, AsValue self, const AsValue *args, size_t count, AsValue keyword_names)
{
    size_t names = as_is_undefined(keyword_names) ? 0 : as_tuple(keyword_names)->length;
    bool named = names == 1 && as_str_equals_text(as_tuple(keyword_names)->items[0], "obj");
    if (count == 1 && (names == 0 || named)) { return new_wrapper(vm, wrapper_of(self)->compare, args[0]); }
    if (count > 1) { return as_raise(vm, AS_TYPE_ERROR, "K() takes at most 1 argument (%zu given)", count); }
    return as_raise(vm, AS_TYPE_ERROR, "K() missing required argument 'obj' (pos 1)");
}

static AsValue wrapper_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if (!as_is_kind(other, AS_KIND_KEY_WRAPPER)) { return as_raise(vm, AS_TYPE_ERROR, "other argument must be K instance"); }
    AsValue pair[] = {wrapper_of(self)->object, wrapper_of(other)->object};
    if (as_is_undefined(pair[0]) || as_is_undefined(pair[1])) { return as_raise(vm, AS_ATTRIBUTE_ERROR, "object"); }
    AsValue order = as_call(vm, wrapper_of(self)->compare, pair, 2);
    if (as_raised(order)) { return AS_RAISED; }
    size_t roots = as_roots_save(vm);
    as_root(vm, order);
    AsValue result = as_op_compare(vm, order, as_small_value(0), op);
    as_roots_restore(vm, roots);
    return result;
}

static AsValue get_object(AsVM *vm, AsValue self)
{
    (void)vm;
    AsValue object = wrapper_of(self)->object;
    return as_is_undefined(object) ? AS_NONE : object;
}

static bool set_object(AsVM *vm, AsValue self, AsValue value)
{
    (void)vm;
    as_write(wrapper_of(self), &wrapper_of(self)->object, value);
    return true;
}

static const AsGetSet wrapper_getsets[] = {
    {"obj", get_object, set_object, "Value wrapped by a key function."}, {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_key_wrapper_spec = {
    .name = "functools.KeyWrapper", .size = sizeof(KeyWrapper), .flags = AS_TYPE_HEAP | AS_TYPE_FINAL | AS_TYPE_NO_NEW | AS_TYPE_UNHASHABLE,
    .mark = wrapper_mark,
    .slots = {.call = wrapper_call, .compare = wrapper_compare, .hash = as_hash_not_implemented},
    .getsets = wrapper_getsets,
};

static AsValue cmp_to_key(AsVM *vm, AsValue *args) { return new_wrapper(vm, args[0], AS_UNDEFINED); }

/* ---- the module ---- */

bool as_functools_open(AsVM *vm, AsModule *module);

bool as_functools_open(AsVM *vm, AsModule *module)
{
    static const AsMethod functions[] = {
        {"cmp_to_key(mycmp)", cmp_to_key, "Convert a cmp= function into a key= function."},
        {NULL, NULL, NULL},
    };
    as_module_add_methods(vm, module, functions);
    as_module_set(vm, module, "partial", as_value(vm->types[AS_KIND_PARTIAL]));
    as_module_set(vm, module, "_lru_cache_wrapper", as_value(vm->types[AS_KIND_CACHE]));
    return true;
}
