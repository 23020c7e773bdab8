#include "async/handle.h"

#include "async/context.h"
#include "async/event_loop.h"
#include "async/scheduler.h"
#include "object/error.h"
#include "object/float.h"
#include "object/function.h"
#include "object/op.h"
#include "object/tuple.h"

static AsHandle *handle_of(AsValue v)
{
    assert(as_is_handle(v));
    return (AsHandle *)as_object(v);
}

static void init_handle(AsHandle *handle, AsEventLoop *loop, AsValue callback, AsValue args, AsValue context)
{
    handle->callback = callback;
    handle->args = args;
    handle->context = context;
    handle->loop = loop;
}

AsHandle *as_handle_new(AsVM *vm, AsEventLoop *loop, AsValue callback, AsValue args, AsValue context, bool one_argument)
{
    AsHandle *handle = as_heap_new(vm, AS_KIND_HANDLE, sizeof *handle);
    init_handle(handle, loop, callback, args, context);
    handle->one_argument = one_argument;
    return handle;
}

AsTimerHandle *as_timer_handle_new(AsVM *vm, AsEventLoop *loop, AsValue callback, AsValue args, AsValue context,
                                   AsValue when, double deadline)
{
    AsTimerHandle *timer = as_heap_new(vm, AS_KIND_TIMER_HANDLE, sizeof *timer);
    init_handle(&timer->handle, loop, callback, args, context);
    timer->timer.kind = AS_TIMER_HANDLE;
    timer->when = when;
    timer->deadline = deadline;
    return timer;
}

void as_handle_cancel(AsVM *vm, AsHandle *handle)
{
    handle->cancelled = true;
    // While it runs, the call's arguments are kept alive by the handle.
    if (vm->thread->current != &handle->header) {
        handle->callback = AS_NONE;
        handle->args = vm->empty_tuple;
        handle->one_argument = false;
    }
    if (handle->header.shape->kind == AS_KIND_TIMER_HANDLE && handle->loop->loop) {
        as_timers_cancel(as_loop_timers(handle->loop->loop), &((AsTimerHandle *)handle)->timer);
    }
}

static AsValue call(AsVM *vm, AsHandle *handle)
{
    if (handle->one_argument) { return as_call(vm, handle->callback, &handle->args, 1); }
    AsTuple *args = as_tuple(handle->args);
    return as_call(vm, handle->callback, args->items, args->length);
}

static bool report(AsVM *vm, AsHandle *handle)
{
    AsValue args[] = {as_value(handle), as_error_take(vm)};
    return !as_raised(as_event_loop_policy(vm, "asyncio.base_events", "_callback_failed", args, 2));
}

bool as_handle_run(AsVM *vm, AsHandle *handle)
{
    if (handle->cancelled) { return true; }
    AsValue *slot = as_context_enter(vm, &handle->context);
    AsValue got = call(vm, handle);
    as_context_leave(vm, slot);
    if (!as_raised(got)) { return true; }
    if (as_error_is(vm, AS_KEYBOARD_INTERRUPT) || as_error_is(vm, AS_SYSTEM_EXIT)) { return false; }
    return report(vm, handle);
}

/* ---- for scripts */

static AsValue handle_cancel(AsVM *vm, AsValue *args)
{
    if (!handle_of(args[0])->cancelled) { as_handle_cancel(vm, handle_of(args[0])); }
    return AS_NONE;
}

static AsValue handle_cancelled(AsVM *vm, AsValue *args)
{
    (void)vm;
    return as_bool(handle_of(args[0])->cancelled);
}

static AsValue handle_run(AsVM *vm, AsValue *args)
{
    return as_handle_run(vm, handle_of(args[0])) ? AS_NONE : AS_RAISED;
}

static AsValue timer_when(AsVM *vm, AsValue *args)
{
    (void)vm;
    return ((AsTimerHandle *)as_object(args[0]))->when;
}

static AsValue get_callback(AsVM *vm, AsValue self)
{
    (void)vm;
    return handle_of(self)->cancelled ? AS_NONE : handle_of(self)->callback;
}

static AsValue get_args(AsVM *vm, AsValue self)
{
    AsHandle *handle = handle_of(self);
    if (handle->cancelled) { return AS_NONE; }
    return handle->one_argument ? as_tuple_from(vm, &handle->args, 1) : handle->args;
}

static AsValue get_loop(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_value(handle_of(self)->loop);
}

static AsValue get_cancelled(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_bool(handle_of(self)->cancelled);
}

static AsValue get_scheduled(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_bool(as_timer_is_armed(&((AsTimerHandle *)as_object(self))->timer));
}

static AsValue get_none(AsVM *vm, AsValue self)
{
    (void)vm;
    (void)self;
    return AS_NONE;
}

static AsValue handle_repr(AsVM *vm, AsValue self)
{
    return as_event_loop_policy(vm, "asyncio.events", "_handle_repr", &self, 1);
}

static AsValue timer_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if (!as_is_kind(self, AS_KIND_TIMER_HANDLE) || !as_is_kind(other, AS_KIND_TIMER_HANDLE)) { return AS_NOT_IMPLEMENTED; }
    AsTimerHandle *a = (AsTimerHandle *)as_object(self), *b = (AsTimerHandle *)as_object(other);
    bool equal = a == b || (a->deadline == b->deadline && a->handle.callback == b->handle.callback
                            && a->handle.args == b->handle.args && a->handle.cancelled == b->handle.cancelled);
    switch (op) {
    case AS_LT: return as_bool(a->deadline < b->deadline);
    case AS_LE: return as_bool(a->deadline < b->deadline || equal);
    case AS_GT: return as_bool(a->deadline > b->deadline);
    case AS_GE: return as_bool(a->deadline > b->deadline || equal);
    case AS_EQ: return as_bool(equal);
    case AS_NE: return as_bool(!equal);
    }
    return AS_NOT_IMPLEMENTED;
}

static bool timer_hash(AsVM *vm, AsValue self, int64_t *out)
{
    return as_op_hash(vm, ((AsTimerHandle *)as_object(self))->when, out);
}

static void handle_mark(AsHeap *heap, AsObject *self)
{
    AsHandle *handle = (AsHandle *)self;
    as_mark(heap, handle->callback);
    as_mark(heap, handle->args);
    as_mark(heap, handle->context);
    if (handle->loop) { as_mark_object(heap, (AsObject *)handle->loop); }
}

static void timer_mark(AsHeap *heap, AsObject *self)
{
    handle_mark(heap, self);
    as_mark(heap, ((AsTimerHandle *)self)->when);
}

static const AsMethod handle_methods[] = {
    {"cancel(self, /)", handle_cancel, NULL},
    {"cancelled(self, /)", handle_cancelled, NULL},
    {"_run(self, /)", handle_run, NULL},
    {NULL, NULL, NULL},
};

static const AsGetSet handle_getsets[] = {
    {"_callback", get_callback, NULL, NULL},
    {"_args", get_args, NULL, NULL},
    {"_loop", get_loop, NULL, NULL},
    {"_cancelled", get_cancelled, NULL, NULL},
    {"_source_traceback", get_none, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_handle_spec = {
    .name = "asyncio.events.Handle", .size = sizeof(AsHandle), .flags = AS_TYPE_NO_NEW,
    .mark = handle_mark,
    .slots = {.repr = handle_repr},
    .methods = handle_methods, .getsets = handle_getsets,
};

static const AsMethod timer_methods[] = {
    {"when(self, /)", timer_when, NULL},
    {NULL, NULL, NULL},
};

static const AsGetSet timer_getsets[] = {
    {"_scheduled", get_scheduled, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_timer_handle_spec = {
    .name = "asyncio.events.TimerHandle", .base = AS_KIND_HANDLE, .size = sizeof(AsTimerHandle), .flags = AS_TYPE_NO_NEW,
    .mark = timer_mark,
    .slots = {.repr = handle_repr, .compare = timer_compare, .hash = timer_hash},
    .methods = timer_methods, .getsets = timer_getsets,
};
