/* Functions written in Aspen, and bound methods. */
#include "object/function.h"

#include "object/class_impl.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

/* ---- functions ---- */

AsValue as_function_new(AsVM *vm, AsCode *code, AsDict *globals)
{
    AsFunction *function = as_heap_new(vm, AS_KIND_FUNCTION, sizeof *function);
    function->code = code;
    function->globals = globals;
    function->name = code->name;
    function->qualname = code->qualname;
    function->doc = code->doc == AS_UNDEFINED ? AS_NONE : code->doc;
    // module is read from the globals when somebody asks.
    return as_value(function);
}

static void function_mark(AsHeap *heap, AsObject *self)
{
    AsFunction *function = (AsFunction *)self;
    if (function->code != NULL) { as_mark_object(heap, &function->code->header); }
    if (function->globals != NULL) { as_mark_object(heap, (AsObject *)function->globals); }
    const AsValue fields[] = {function->defaults, function->keyword_defaults, function->annotations, function->closure,
                              function->name, function->qualname, function->module, function->doc};
    as_mark_array(heap, fields, sizeof fields / sizeof fields[0]);
}

static AsValue function_repr(AsVM *vm, AsValue self)
{
    return as_str_format(vm, "<function %S at 0x%llx>", as_function(self)->qualname, (unsigned long long)self);
}

static AsValue function_descr_get(AsVM *vm, AsValue self, AsValue instance, AsValue owner)
{
    return instance == AS_UNDEFINED ? self : as_method_new(vm, self, instance);
}

static AsValue function_call(AsVM *vm, AsValue self, const AsValue *args, size_t count, AsValue keyword_names)
{
    return vm->hooks.call(vm, self, args, count, keyword_names);
}

static AsValue or_none(AsValue v) { return v == AS_UNDEFINED ? AS_NONE : v; }

static AsValue get_name(AsVM *vm, AsValue self) { return as_function(self)->name; }
static AsValue get_qualname(AsVM *vm, AsValue self) { return as_function(self)->qualname; }
static AsValue get_doc(AsVM *vm, AsValue self) { return as_function(self)->doc; }
static AsValue get_code(AsVM *vm, AsValue self) { return as_value(as_function(self)->code); }
static AsValue get_globals(AsVM *vm, AsValue self) { return as_value(as_function(self)->globals); }
static AsValue get_closure(AsVM *vm, AsValue self) { return or_none(as_function(self)->closure); }
static AsValue get_defaults(AsVM *vm, AsValue self) { return or_none(as_function(self)->defaults); }
static AsValue get_keyword_defaults(AsVM *vm, AsValue self) { return or_none(as_function(self)->keyword_defaults); }

static AsValue get_module(AsVM *vm, AsValue self)
{
    AsFunction *function = as_function(self);
    if (function->module != AS_UNDEFINED) { return function->module; }
    AsValue module = as_dict_get_name(vm, function->globals, as_name(vm, AS_NAME___name__));
    return or_none(module);
}

static AsValue get_builtins(AsVM *vm, AsValue self) { return as_value(vm->builtins); }

static AsValue get_annotations(AsVM *vm, AsValue self)
{
    AsFunction *function = as_function(self);
    if (function->annotations == AS_UNDEFINED) { as_write(function, &function->annotations, as_dict_new(vm)); }
    return function->annotations;
}

static bool set_text(AsVM *vm, AsValue self, AsValue *field, AsValue value, const char *name)
{
    if (value == AS_UNDEFINED || !as_is_str(value)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "%s must be set to a string object", name);
        return false;
    }
    as_write(as_function(self), field, value);
    return true;
}

static bool set_name(AsVM *vm, AsValue self, AsValue value)
{
    return set_text(vm, self, &as_function(self)->name, value, "__name__");
}

static bool set_qualname(AsVM *vm, AsValue self, AsValue value)
{
    return set_text(vm, self, &as_function(self)->qualname, value, "__qualname__");
}

static bool set_doc(AsVM *vm, AsValue self, AsValue value)
{
    as_write(as_function(self), &as_function(self)->doc, or_none(value));
    return true;
}

static bool set_module(AsVM *vm, AsValue self, AsValue value)
{
    as_write(as_function(self), &as_function(self)->module, or_none(value));
    return true;
}

static bool set_code(AsVM *vm, AsValue self, AsValue value)
{
    if (value == AS_UNDEFINED || !as_is_code(value)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "__code__ must be set to a code object");
        return false;
    }
    AsFunction *function = as_function(self);
    size_t closure = function->closure == AS_UNDEFINED ? 0 : as_tuple(function->closure)->length;
    if (as_code(value)->free_count != closure) {
        (void)as_raise(vm, AS_VALUE_ERROR, "%S() requires a code object with %zu free vars, not %u", function->name, closure,
                       as_code(value)->free_count);
        return false;
    }
    function->code = as_code(value);
    // Calls of this function may have been specialized for the old code.
    vm->type_epoch++;
    return true;
}

static bool set_defaults(AsVM *vm, AsValue self, AsValue value)
{
    if (value == AS_NONE) { value = AS_UNDEFINED; }
    if (value != AS_UNDEFINED && !as_is_tuple(value)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "__defaults__ must be set to a tuple object");
        return false;
    }
    as_write(as_function(self), &as_function(self)->defaults, value);
    vm->type_epoch++;
    return true;
}

static bool set_keyword_defaults(AsVM *vm, AsValue self, AsValue value)
{
    if (value == AS_NONE) { value = AS_UNDEFINED; }
    if (value != AS_UNDEFINED && !as_is_dict(value)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "__kwdefaults__ must be set to a dict object");
        return false;
    }
    as_write(as_function(self), &as_function(self)->keyword_defaults, value);
    vm->type_epoch++;
    return true;
}

static bool set_annotations(AsVM *vm, AsValue self, AsValue value)
{
    if (value == AS_NONE) { value = AS_UNDEFINED; }
    if (value != AS_UNDEFINED && !as_is_dict(value)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "__annotations__ must be set to a dict object");
        return false;
    }
    as_write(as_function(self), &as_function(self)->annotations, value);
    return true;
}

static bool set_dict(AsVM *vm, AsValue self, AsValue value)
{
    if (value != AS_UNDEFINED) { return as_instance_dict_set(vm, self, value); }
    (void)as_raise(vm, AS_TYPE_ERROR, "cannot delete __dict__");
    return false;
}

static const AsGetSet function_getsets[] = {
    {"__name__", get_name, set_name, NULL},
    {"__qualname__", get_qualname, set_qualname, NULL},
    {"__doc__", get_doc, set_doc, NULL},
    {"__module__", get_module, set_module, NULL},
    {"__code__", get_code, set_code, NULL},
    {"__globals__", get_globals, as_attribute_read_only, NULL},
    {"__builtins__", get_builtins, as_attribute_read_only, NULL},
    {"__closure__", get_closure, as_attribute_read_only, NULL},
    {"__defaults__", get_defaults, set_defaults, NULL},
    {"__kwdefaults__", get_keyword_defaults, set_keyword_defaults, NULL},
    {"__annotations__", get_annotations, set_annotations, NULL},
    {"__dict__", as_instance_dict_get, set_dict, NULL},
    {NULL, NULL, NULL, NULL},
};

static bool check_closure(AsVM *vm, AsCode *code, AsValue name, AsValue closure)
{
    if (closure != AS_NONE && !as_is_tuple(closure)) {
        (void)as_raise(vm, AS_TYPE_ERROR, code->free_count > 0 ? "arg 5 (closure) must be tuple"
                                                               : "arg 5 (closure) must be None or tuple");
        return false;
    }
    size_t given = closure == AS_NONE ? 0 : as_tuple(closure)->length;
    if (given == 0 && code->free_count > 0) {
        (void)as_raise(vm, AS_TYPE_ERROR, "arg 5 (closure) must be tuple");
        return false;
    }
    if (given != code->free_count) {
        (void)as_raise(vm, AS_VALUE_ERROR, "%S requires closure of length %u, not %zu", name, code->free_count, given);
        return false;
    }
    for (size_t i = 0; i < given; i++) {
        if (as_is_kind(as_tuple(closure)->items[i], AS_KIND_CELL)) { continue; }
        (void)as_raise(vm, AS_TYPE_ERROR, "arg 5 (closure) expected cell, found %T", as_tuple(closure)->items[i]);
        return false;
    }
    return true;
}

static AsValue function_new(AsVM *vm, AsValue *args)
{
    AsValue code = args[1], globals = args[2], name = args[3], defaults = args[4], closure = args[5];
    if (!as_is_code(code)) { return as_raise(vm, AS_TYPE_ERROR, "function() argument 'code' must be code, not %B", code); }
    if (!as_is_dict(globals)) {
        return as_raise(vm, AS_TYPE_ERROR, "function() argument 'globals' must be dict, not %B", globals);
    }
    if (name != AS_NONE && !as_is_str(name)) { return as_raise(vm, AS_TYPE_ERROR, "arg 3 (name) must be None or string"); }
    if (defaults != AS_NONE && !as_is_tuple(defaults)) {
        return as_raise(vm, AS_TYPE_ERROR, "arg 4 (defaults) must be None or tuple");
    }
    if (!check_closure(vm, as_code(code), as_code(code)->name, closure)) { return AS_RAISED; }
    AsFunction *function = as_function(as_function_new(vm, as_code(code), as_dict(globals)));
    if (name != AS_NONE) { function->name = name; }
    if (defaults != AS_NONE) { function->defaults = defaults; }
    if (closure != AS_NONE) { function->closure = closure; }
    return as_value(function);
}

static const AsMethod function_methods[] = {
    {"__new__(cls, code, globals, name=None, argdefs=None, closure=None)", function_new, NULL},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_function_spec = {
    .name = "function",
    .size = sizeof(AsFunction),
    .flags = AS_TYPE_FINAL,
    .attributes = offsetof(AsFunction, attributes),
    .mark = function_mark,
    .slots = {.repr = function_repr, .call = function_call, .descr_get = function_descr_get},
    .methods = function_methods,
    .getsets = function_getsets,
};

/* ---- bound methods ---- */

AsValue as_method_new(AsVM *vm, AsValue function, AsValue self)
{
    AsBoundMethod *method = as_heap_new(vm, AS_KIND_METHOD, sizeof *method);
    method->function = function;
    method->self = self;
    return as_value(method);
}

static AsBoundMethod *as_method(AsValue v) { return (AsBoundMethod *)as_object(v); }

static void method_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsBoundMethod *)self)->function);
    as_mark(heap, ((AsBoundMethod *)self)->self);
}

static AsValue method_repr(AsVM *vm, AsValue self)
{
    AsBoundMethod *method = as_method(self);
    AsValue name = as_op_find_attribute(vm, method->function, as_name(vm, AS_NAME___qualname__));
    if (as_raised(name)) { return AS_RAISED; }
    if (name == AS_UNDEFINED || !as_is_str(name)) {
        name = as_op_find_attribute(vm, method->function, as_name(vm, AS_NAME___name__));
        if (as_raised(name)) { return AS_RAISED; }
    }
    if (name == AS_UNDEFINED || !as_is_str(name)) { name = as_str_from_text(vm, "?"); }
    return as_str_format(vm, "<bound method %S of %v>", name, method->self);
}

static bool method_hash(AsVM *vm, AsValue self, int64_t *out)
{
    int64_t of_self, of_function;
    if (!as_hash_identity(vm, as_method(self)->self, &of_self)) { return false; }
    if (!as_op_hash(vm, as_method(self)->function, &of_function)) { return false; }
    *out = of_self ^ of_function;
    if (*out == -1) { *out = -2; }
    return true;
}

static AsValue method_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if ((op != AS_EQ && op != AS_NE) || !as_is_method(self) || !as_is_method(other)) { return AS_NOT_IMPLEMENTED; }
    AsBoundMethod *a = as_method(self), *b = as_method(other);
    bool equal;
    if (!as_op_equal(vm, a->function, b->function, &equal)) { return AS_RAISED; }
    equal = equal && a->self == b->self;
    return as_bool(equal == (op == AS_EQ));
}

static AsValue method_get_attribute(AsVM *vm, AsValue self, AsValue name)
{
    AsValue found = as_type_lookup(vm, as_type_of(vm, self), name);
    if (found != AS_UNDEFINED) { return as_generic_get(vm, self, name); }
    return as_op_get_attribute(vm, as_method(self)->function, name);
}

static AsValue method_get_function(AsVM *vm, AsValue self) { return as_method(self)->function; }
static AsValue method_get_self(AsVM *vm, AsValue self) { return as_method(self)->self; }

static AsValue method_get_doc(AsVM *vm, AsValue self)
{
    return as_op_get_attribute(vm, as_method(self)->function, as_name(vm, AS_NAME___doc__));
}

static AsValue method_new(AsVM *vm, AsValue *args)
{
    if (!as_is_callable(vm, args[1])) { return as_raise(vm, AS_TYPE_ERROR, "first argument must be callable"); }
    if (args[2] == AS_NONE) { return as_raise(vm, AS_TYPE_ERROR, "instance must not be None"); }
    return as_method_new(vm, args[1], args[2]);
}

/* What getattr(self, name) is. */
static AsValue method_reduce(AsVM *vm, AsValue *args)
{
    AsBoundMethod *method = (AsBoundMethod *)as_object(args[0]);
    AsValue name = as_op_get_attribute(vm, method->function, as_name(vm, AS_NAME___name__));
    if (as_raised(name)) { return AS_RAISED; }
    AsValue parts[] = {method->self, name};
    AsValue pair[] = {as_dict_get_name(vm, vm->builtins, as_str_intern_text(vm, "getattr")), as_tuple_from(vm, parts, 2)};
    return as_tuple_from(vm, pair, 2);
}

static const AsMethod method_methods[] = {
    {"__reduce__(self, /)", method_reduce, NULL},
    {"__new__(cls, function, instance, /)", method_new, NULL},
    {NULL, NULL, NULL},
};

static const AsGetSet method_getsets[] = {
    {"__func__", method_get_function, as_attribute_read_only, NULL},
    {"__self__", method_get_self, as_attribute_read_only, NULL},
    {"__doc__", method_get_doc, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_method_spec = {
    .name = "method",
    .size = sizeof(AsBoundMethod),
    .flags = AS_TYPE_FINAL,
    .mark = method_mark,
    .slots = {
        .repr = method_repr, .hash = method_hash, .compare = method_compare, .call = function_call,
        .get_attribute = method_get_attribute,
    },
    .methods = method_methods,
    .getsets = method_getsets,
};
