#include "async/asyncgen.h"

#include "object/class.h"
#include "object/error.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "vm/generator_impl.h"

static bool get_hook(AsVM *vm, AsEventLoop *loop, const char *name, AsValue *hook)
{
    if (*hook != AS_UNDEFINED) { return true; }
    AsValue method = as_op_get_attribute(vm, as_value(loop), as_str_intern_text(vm, name));
    if (as_raised(method)) { return false; }
    as_write(loop, hook, method);
    return true;
}

bool as_asyncgen_begin(AsVM *vm, AsEventLoop *loop, AsAsyncgenHooks *before)
{
    if (!get_hook(vm, loop, "_asyncgen_firstiter_hook", &loop->asyncgen_first)
        || !get_hook(vm, loop, "_asyncgen_finalizer_hook", &loop->asyncgen_final)) {
        return false;
    }
    *before = (AsAsyncgenHooks){vm->asyncgen_first, vm->asyncgen_final};
    as_root(vm, before->first);
    as_root(vm, before->final);
    vm->asyncgen_first = loop->asyncgen_first;
    vm->asyncgen_final = loop->asyncgen_final;
    return true;
}

void as_asyncgen_end(AsVM *vm, const AsAsyncgenHooks *before)
{
    vm->asyncgen_first = before->first;
    vm->asyncgen_final = before->final;
}

AsValue as_asyncgen_first(AsVM *vm, AsValue *args)
{
    if (!as_event_loop(args[0])->asyncgens_shut) { return AS_NONE; }
    return as_event_loop_policy(vm, "asyncio.runners", "_warn_of_late_generator", args, 2);
}

AsValue as_asyncgen_final(AsVM *vm, AsValue *args)
{
    if (as_event_loop(args[0])->closed) { return AS_NONE; }
    AsValue closing = as_call_method(vm, args[1], as_str_intern_text(vm, "aclose"), NULL, 0);
    if (as_raised(closing)) { return AS_RAISED; }
    as_root(vm, closing);
    AsValue create = as_op_get_attribute(vm, args[0], as_str_intern_text(vm, "create_task"));
    if (as_raised(create)) { return AS_RAISED; }
    AsValue call[] = {create, closing};
    AsValue handle = as_call_method(vm, args[0], as_str_intern_text(vm, "call_soon_threadsafe"), call, 2);
    return as_raised(handle) ? AS_RAISED : AS_NONE;
}

typedef struct Search {
    AsVM *vm;
    AsEventLoop *loop;
    AsList *found;
} Search;

static void visit(void *data, AsObject *object)
{
    Search *search = data;
    if (object->shape->kind != AS_KIND_ASYNC_GENERATOR) { return; }
    AsGenerator *g = (AsGenerator *)object;
    if (g->state == AS_GENERATOR_CREATED || g->state == AS_GENERATOR_CLOSED) { return; }
    if (g->closed_once || g->ending) { return; }
    if (*as_async_generator_finalizer(g) != search->loop->asyncgen_final) { return; }
    g->ending = true; // should it be dead, it has been found before its __del__ told the loop
    as_list_append(search->vm, search->found, as_value(object));
}

AsValue as_asyncgen_open(AsVM *vm, AsEventLoop *loop)
{
    AsValue list = as_list_new(vm, 4);
    as_root(vm, list);
    loop->asyncgens_shut = true;
    if (loop->asyncgen_final == AS_UNDEFINED) { return list; } // it never ran
    Search search = {vm, loop, as_list(list)};
    as_heap_each(vm, visit, &search);
    return list;
}
