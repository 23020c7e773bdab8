/* _types: the built-in types that have no built-in name, under the names of the types module. */
#include "object/class.h"
#include "object/error.h"
#include "object/function.h"
#include "object/module.h"

bool as_types_open(AsVM *vm, AsModule *module);

/* _mark_coroutine(function): lets await take what the generator function gives. False where it is no generator
 * function; None where it is a coroutine function already. */
static AsValue mark_coroutine(AsVM *vm, AsValue *args)
{
    if (!as_is_function(args[0])) { return AS_FALSE; }
    AsCode *code = as_function(args[0])->code;
    if (code->flags & (AS_CODE_COROUTINE | AS_CODE_ITERABLE_COROUTINE)) { return AS_NONE; }
    if (!(code->flags & AS_CODE_GENERATOR)) { return AS_FALSE; }
    code->flags |= AS_CODE_ITERABLE_COROUTINE;
    return AS_TRUE;
}

/* _gives_awaitable(builtin): asyncio.sleep() and its like, which CPython has as coroutine functions. */
static AsValue gives_awaitable(AsVM *vm, AsValue *args)
{
    return as_bool(as_is_native(args[0]) && as_native(args[0])->awaited != NULL);
}

/* _hide_from_class(property): looked up on the class it is not there. */
static AsValue hide_from_class(AsVM *vm, AsValue *args)
{
    if (as_is_kind(args[0], AS_KIND_PROPERTY)) { ((AsProperty *)as_object(args[0]))->instance_only = true; }
    return args[0];
}

static const AsMethod types_methods[] = {
    {"_hide_from_class(property, /)", hide_from_class, NULL},
    {"_gives_awaitable(builtin, /)", gives_awaitable, NULL},
    {"_mark_coroutine(function, /)", mark_coroutine, NULL},
    {NULL, NULL, NULL},
};

bool as_types_open(AsVM *vm, AsModule *module)
{
    static const struct {
        const char *name;
        AsKind kind;
    } types[] = {
        {"FunctionType", AS_KIND_FUNCTION},
        {"LambdaType", AS_KIND_FUNCTION},
        {"MappingProxyType", AS_KIND_MAPPING_PROXY},
        {"SimpleNamespace", AS_KIND_SIMPLE_NAMESPACE},
        {"CodeType", AS_KIND_CODE},
        {"CellType", AS_KIND_CELL},
        {"GeneratorType", AS_KIND_GENERATOR},
        {"CoroutineType", AS_KIND_COROUTINE},
        {"AsyncGeneratorType", AS_KIND_ASYNC_GENERATOR},
        {"MethodType", AS_KIND_METHOD},
        {"BuiltinFunctionType", AS_KIND_NATIVE},
        {"BuiltinMethodType", AS_KIND_NATIVE},
        {"WrapperDescriptorType", AS_KIND_SLOT_WRAPPER},
        {"MethodWrapperType", AS_KIND_METHOD_WRAPPER},
        {"MethodDescriptorType", AS_KIND_NATIVE_METHOD_DESCRIPTOR},
        {"ModuleType", AS_KIND_MODULE},
        {"TracebackType", AS_KIND_TRACEBACK},
        {"FrameType", AS_KIND_FRAME},
        {"GetSetDescriptorType", AS_KIND_GETSET_DESCRIPTOR},
        {"MemberDescriptorType", AS_KIND_MEMBER_DESCRIPTOR},
        {"GenericAlias", AS_KIND_GENERIC_ALIAS},
        {"UnionType", AS_KIND_UNION_TYPE},
        {"EllipsisType", AS_KIND_ELLIPSIS},
        {"NoneType", AS_KIND_NONE},
        {"NotImplementedType", AS_KIND_NOT_IMPLEMENTED},
    };
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++) {
        as_module_set(vm, module, types[i].name, as_value(vm->types[types[i].kind]));
    }
    as_module_add_methods(vm, module, types_methods);
    return true;
}
