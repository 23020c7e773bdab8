/* The module gc. There are no generations and no thresholds; what asks for them gets CPython's usual numbers. */
#include "load/load.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/list.h"
#include "object/module.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

bool as_gc_open(AsVM *vm, AsModule *module);

static AsValue gc_collect(AsVM *vm, AsValue *args)
{
    int64_t generation;
    if (!as_index_arg(vm, args[0], &generation)) { return AS_RAISED; }
    if (generation < 0 || generation > 2) { return as_raise(vm, AS_VALUE_ERROR, "invalid generation"); }
    as_heap_collect_exactly(vm);
    // What the finalizers left to report, and __del__, runs at the safepoint.
    if (!as_safepoint(vm)) { return AS_RAISED; }
    return as_small_value(0);
}

static AsValue gc_enable(AsVM *vm, AsValue *args)
{
    as_load_set(vm, "gc.disabled", AS_FALSE);
    return AS_NONE;
}

static AsValue gc_disable(AsVM *vm, AsValue *args)
{
    as_load_set(vm, "gc.disabled", AS_TRUE);
    return AS_NONE;
}

static AsValue gc_isenabled(AsVM *vm, AsValue *args) { return as_bool(as_load_get(vm, "gc.disabled") != AS_TRUE); }

static AsValue gc_get_count(AsVM *vm, AsValue *args)
{
    AsValue zeros[] = {as_small_value(0), as_small_value(0), as_small_value(0)};
    return as_tuple_from(vm, zeros, 3);
}

static AsValue gc_get_threshold(AsVM *vm, AsValue *args)
{
    AsValue numbers[] = {as_small_value(700), as_small_value(10), as_small_value(10)};
    return as_tuple_from(vm, numbers, 3);
}

static AsValue gc_nothing(AsVM *vm, AsValue *args) { return AS_NONE; }
static AsValue gc_zero(AsVM *vm, AsValue *args) { return as_small_value(0); }

static AsValue gc_is_tracked(AsVM *vm, AsValue *args) { return as_bool(as_is_object(args[0]) && !as_is_str(args[0])); }

static const AsMethod functions[] = {
    {"collect(generation=2)", gc_collect},
    {"enable()", gc_enable},
    {"disable()", gc_disable},
    {"isenabled()", gc_isenabled},
    {"get_count()", gc_get_count},
    {"get_threshold()", gc_get_threshold},
    {"set_threshold(threshold0, threshold1=10, threshold2=10, /)", gc_nothing},
    {"set_debug(flags, /)", gc_nothing},
    {"get_debug()", gc_zero},
    {"freeze()", gc_nothing},
    {"unfreeze()", gc_nothing},
    {"get_freeze_count()", gc_zero},
    {"is_tracked(obj, /)", gc_is_tracked},
    {NULL, NULL},
};

bool as_gc_open(AsVM *vm, AsModule *module)
{
    as_module_add_methods(vm, module, functions);
    as_module_set(vm, module, "garbage", as_list_new(vm, 0));
    as_module_set(vm, module, "callbacks", as_list_new(vm, 0));
    return true;
}
