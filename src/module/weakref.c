/* The module _weakref: the C half of weakref. */
#include "load/load.h"
#include "object/finalize.h"
#include "object/list.h"
#include "object/module.h"
#include "object/str.h"

bool as_weakref_open(AsVM *vm, AsModule *module);

static AsValue weakref_count(AsVM *vm, AsValue *args)
{
    return as_small_value((int64_t)as_finalize_each_weakref(vm, args[0], NULL, NULL));
}

static void append(AsVM *vm, void *list, AsValue ref) { as_list_append(vm, list, ref); }

static AsValue weakref_refs(AsVM *vm, AsValue *args)
{
    AsValue list = as_list_new(vm, 0);
    as_finalize_each_weakref(vm, args[0], append, as_list(list));
    return list;
}

static const AsMethod functions[] = {
    {"getweakrefcount(object, /)", weakref_count, "Return the number of weak references to 'object'."},
    {"getweakrefs(object, /)", weakref_refs, "Return a list of all weak reference objects pointing to 'object'."},
    {NULL, NULL, NULL},
};

bool as_weakref_open(AsVM *vm, AsModule *module)
{
    as_module_add_methods(vm, module, functions);
    as_module_set(vm, module, "ref", as_value(vm->types[AS_KIND_WEAKREF]));
    return true;
}
