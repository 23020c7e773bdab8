#include "module/atexit.h"

#include "load/load.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/list.h"
#include "object/module.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

bool as_atexit_open(AsVM *vm, AsModule *module);

/* Registered calls: a list of (function, args, keywords). */
static AsList *registered(AsVM *vm)
{
    AsValue list = as_load_get(vm, "atexit");
    if (as_is_undefined(list)) {
        list = as_list_new(vm, 0);
        as_load_set(vm, "atexit", list);
    }
    return as_list(list);
}

static AsValue atexit_register(AsVM *vm, AsValue *args)
{
    if (!as_is_callable(vm, args[0])) { return as_raise(vm, AS_TYPE_ERROR, "the first argument must be callable"); }
    as_list_append(vm, registered(vm), as_tuple_from(vm, args, 3));
    return args[0];
}

static AsValue atexit_unregister(AsVM *vm, AsValue *args)
{
    AsList *list = registered(vm);
    for (size_t i = list->length; i-- > 0;) {
        bool equal;
        if (i >= list->length) { continue; }
        if (!as_op_equal(vm, as_tuple(list->items[i])->items[0], args[0], &equal)) { return AS_RAISED; }
        if (!equal || i >= list->length) { continue; }
        memmove(&list->items[i], &list->items[i + 1], (list->length - i - 1) * sizeof *list->items);
        list->length--;
    }
    return AS_NONE;
}

static void report(AsVM *vm, AsValue function)
{
    AsValue exception = as_error_take(vm);
    as_root(vm, exception);
    AsValue text = as_op_repr(vm, function);
    if (as_raised(text)) {
        as_error_clear(vm);
        text = as_str_from_text(vm, "<object repr() failed>");
    }
    as_report_text(vm, as_str_format(vm, "Exception ignored in atexit callback: %S\n", text));
    as_report_print_ignored(vm, exception);
}

void as_atexit_run(AsVM *vm)
{
    // What they register while this goes on is not called any more.
    AsList *list = registered(vm);
    for (size_t left = list->length; left > 0 && left <= list->length; left--) {
        AsValue entry = list->items[left - 1];
        size_t roots = as_roots_save(vm);
        as_root(vm, entry);
        const AsValue *items = as_tuple(entry)->items;
        if (as_raised(as_call_with(vm, items[0], items[1], items[2]))) { report(vm, items[0]); }
        as_roots_restore(vm, roots);
    }
    list->length = 0;
}

static AsValue atexit_run_exitfuncs(AsVM *vm, AsValue *args)
{
    as_atexit_run(vm);
    return AS_NONE;
}

static AsValue atexit_clear(AsVM *vm, AsValue *args)
{
    registered(vm)->length = 0;
    return AS_NONE;
}

static AsValue atexit_ncallbacks(AsVM *vm, AsValue *args) { return as_small_value((int64_t)registered(vm)->length); }

static const AsMethod functions[] = {
    {"register(func, /, *args, **kwargs)", atexit_register},
    {"unregister(func, /)", atexit_unregister},
    {"_run_exitfuncs()", atexit_run_exitfuncs},
    {"_clear()", atexit_clear},
    {"_ncallbacks()", atexit_ncallbacks},
    {NULL, NULL},
};

bool as_atexit_open(AsVM *vm, AsModule *module)
{
    as_module_add_methods(vm, module, functions);
    return true;
}
