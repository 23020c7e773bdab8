/* _greenlet: the type, and who runs. stdlib/greenlet.as has the rest. */
#include "vm/greenlet.h"

#include "object/module.h"

bool as_greenlet_module_open(AsVM *vm, AsModule *module);

static AsValue greenlet_getcurrent(AsVM *vm, AsValue *args)
{
    return as_greenlet_current(vm);
}

static AsValue greenlet_settrace(AsVM *vm, AsValue *args)
{
    return as_greenlet_set_trace(vm, args[0]);
}

static AsValue greenlet__set_errors(AsVM *vm, AsValue *args)
{
    vm->greenlet_exit = args[0];
    vm->greenlet_error = args[1];
    return AS_NONE;
}

static const AsMethod functions[] = {
    {"getcurrent()", greenlet_getcurrent, "The greenlet that runs."},
    {"settrace(callback, /)", greenlet_settrace, "Calls callback(event, (origin, target)) after each switch; returns the one before."},
    {"_set_errors(exit, error, /)", greenlet__set_errors, NULL},
    {NULL, NULL, NULL},
};

bool as_greenlet_module_open(AsVM *vm, AsModule *module)
{
    as_module_add_methods(vm, module, functions);
    as_module_set(vm, module, "greenlet", as_value(vm->types[AS_KIND_GREENLET]));
    return true;
}
