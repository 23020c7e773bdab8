/* _contextvars: the types themselves live in async/context.c. */
#include "async/context.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/module.h"
#include "object/str.h"

bool as_contextvars_open(AsVM *vm, AsModule *module);

static AsValue contextvars_copy_context(AsVM *vm, AsValue *args)
{
    (void)args;
    return as_context_copy(vm);
}

static const AsMethod functions[] = {
    {"copy_context()", contextvars_copy_context, NULL},
    {NULL, NULL, NULL},
};

bool as_contextvars_open(AsVM *vm, AsModule *module)
{
    as_module_add_methods(vm, module, functions);
    as_module_set(vm, module, "Context", as_value(vm->types[AS_KIND_CONTEXT]));
    as_module_set(vm, module, "ContextVar", as_value(vm->types[AS_KIND_CONTEXT_VAR]));
    as_module_set(vm, module, "Token", as_value(vm->types[AS_KIND_CONTEXT_TOKEN]));
    AsValue missing = as_str_intern_text(vm, "MISSING");
    as_dict_set_name(vm, vm->types[AS_KIND_CONTEXT_TOKEN]->dict, missing, as_context_missing(vm));
    return true;
}
