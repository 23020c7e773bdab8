#include "async/handle.h"

#include "async/context.h"
#include "async/event_loop.h"
#include "async/scheduler.h"
#include "object/class.h"
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
    // Debug mode wants to tell later what it was.
    if (vm->thread->current != &handle->header && !handle->traced) {
        handle->callback = AS_NONE;
        handle->args = vm->empty_tuple;
        handle->one_argument = false;
    }
    if (handle->header.shape->kind == AS_KIND_TIMER_HANDLE && as_timer_is_armed(&((AsTimerHandle *)handle)->timer)) {
        as_timers_cancel(as_loop_timers(handle->loop->loop), &((AsTimerHandle *)handle)->timer);
    }
}

/* A traced handle holds (args, stack) in place of args. */
static AsValue real_args(const AsHandle *handle)
{
    return handle->traced ? as_tuple(handle->args)->items[0] : handle->args;
}

void as_handle_set_trace(AsVM *vm, AsValue v, AsValue stack)
{
    AsHandle *handle = handle_of(v);
    AsValue pair[] = {handle->args, stack};
    as_write(handle, &handle->args, as_tuple_from(vm, pair, 2));
    handle->traced = true;
}

static AsValue call(AsVM *vm, AsHandle *handle)
{
    if (handle->one_argument) { return as_call(vm, handle->callback, &handle->args, 1); }
    if (!as_is_tuple(real_args(handle))) { return as_raise(vm, AS_TYPE_ERROR, "Value after * must be an iterable, not %T", real_args(handle)); }
    AsTuple *args = as_tuple(real_args(handle));
    return as_call(vm, handle->callback, args->items, args->length);
}

static AsValue call_in_context(AsVM *vm, AsHandle *handle)
{
    if (as_context_is_entered(handle->context)) {
        return as_raise(vm, AS_RUNTIME_ERROR, "cannot enter context: %v is already entered", handle->context);
    }
    AsValue *slot = as_context_enter(vm, &handle->context);
    AsValue got = call(vm, handle);
    as_context_leave(vm, slot);
    return got;
}

bool as_handle_report(AsVM *vm, AsHandle *handle)
{
    AsValue args[] = {as_value(handle), as_error_take(vm)};
    return !as_raised(as_event_loop_policy(vm, "asyncio.base_events", "_callback_failed", args, 2));
}

bool as_handle_run(AsVM *vm, AsHandle *handle)
{
    if (handle->cancelled) { return true; }
    AsValue got = call_in_context(vm, handle);
    if (!as_raised(got)) { return true; }
    if (as_error_is(vm, AS_KEYBOARD_INTERRUPT) || as_error_is(vm, AS_SYSTEM_EXIT)) { return false; }
    return as_handle_report(vm, handle);
}

/* ---- for scripts */

/* Handle(callback, args, loop, context=None): loops make theirs in C, scripts seldom one. */
static bool init_by_script(AsVM *vm, AsHandle *handle, const AsValue *args)
{
    if (!as_is_event_loop(args[2])) {
        (void)as_raise(vm, AS_TYPE_ERROR, "loop must be an event loop of this asyncio, not '%T'", args[2]);
        return false;
    }
    init_handle(handle, as_event_loop(args[2]), args[0], args[1],
                as_is_none(args[3]) ? as_context_copy_current(vm) : args[3]);
    return true;
}

static AsValue handle___new__(AsVM *vm, AsValue *args)
{
    AsHandle *handle = (AsHandle *)as_instance_new(vm, as_type(args[0]), 0);
    handle->callback = handle->args = handle->context = AS_NONE;
    if (as_is_kind(as_value(handle), AS_KIND_TIMER_HANDLE)) { ((AsTimerHandle *)handle)->when = AS_NONE; }
    return as_value(handle);
}

static AsValue handle___init__(AsVM *vm, AsValue *args)
{
    return init_by_script(vm, handle_of(args[0]), args + 1) ? AS_NONE : AS_RAISED;
}

static AsValue timer___init__(AsVM *vm, AsValue *args)
{
    AsTimerHandle *timer = (AsTimerHandle *)as_object(args[0]);
    double deadline;
    if (!as_float_arg(vm, args[1], &deadline) || !init_by_script(vm, &timer->handle, args + 2)) { return AS_RAISED; }
    timer->timer.kind = AS_TIMER_HANDLE;
    timer->when = args[1];
    timer->deadline = deadline;
    return AS_NONE;
}

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
    return handle->one_argument ? as_tuple_from(vm, &handle->args, 1) : real_args(handle);
}

/* For reprs: (callback, args), also of one that is cancelled if it still knows them; else None. */
static AsValue get_call(AsVM *vm, AsValue self)
{
    AsHandle *handle = handle_of(self);
    if (as_is_none(handle->callback)) { return AS_NONE; }
    AsValue args = handle->one_argument ? as_tuple_from(vm, &handle->args, 1) : real_args(handle);
    if (handle->cancelled && !handle->traced && vm->thread->current != &handle->header) { return AS_NONE; }
    AsValue pair[] = {handle->callback, args};
    return as_tuple_from(vm, pair, 2);
}

static AsValue get_loop(AsVM *vm, AsValue self)
{
    (void)vm;
    return handle_of(self)->loop ? as_value(handle_of(self)->loop) : AS_NONE;
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

static AsValue get_context(AsVM *vm, AsValue self)
{
    AsHandle *handle = handle_of(self);
    if (as_is_none(handle->context)) { as_write(handle, &handle->context, as_value(as_heap_new(vm, AS_KIND_CONTEXT, sizeof(AsContext)))); }
    return handle->context;
}

static AsValue get_when(AsVM *vm, AsValue self)
{
    (void)vm;
    return ((AsTimerHandle *)as_object(self))->when;
}

static AsValue get_trace(AsVM *vm, AsValue self)
{
    (void)vm;
    return handle_of(self)->traced ? as_tuple(handle_of(self)->args)->items[1] : AS_NONE;
}

static AsValue handle_repr(AsVM *vm, AsValue self)
{
    return as_event_loop_policy(vm, "asyncio.events", "_handle_repr", &self, 1);
}

static AsValue timer_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if (!as_is_kind(self, AS_KIND_TIMER_HANDLE) || !as_is_kind(other, AS_KIND_TIMER_HANDLE)) { return AS_NOT_IMPLEMENTED; }
    AsTimerHandle *a = (AsTimerHandle *)as_object(self), *b = (AsTimerHandle *)as_object(other);
    bool asks_equal = op != AS_LT && op != AS_GT, equal = a == b;
    if (!equal && asks_equal && a->deadline == b->deadline && a->handle.cancelled == b->handle.cancelled) {
        if (!as_op_equal(vm, a->handle.callback, b->handle.callback, &equal)) { return AS_RAISED; }
        if (equal && !as_op_equal(vm, a->handle.args, b->handle.args, &equal)) { return AS_RAISED; }
    }
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
    {"__new__(cls, /, ...)", handle___new__, NULL},
    {"@def __init__(self, callback, args, loop, context=None)", handle___init__, NULL},
    {"@def cancel(self)", handle_cancel, NULL},
    {"@def cancelled(self)", handle_cancelled, NULL},
    {"@def _run(self)", handle_run, NULL},
    {NULL, NULL, NULL},
};

static const AsGetSet handle_getsets[] = {
    {"_callback", get_callback, NULL, NULL},
    {"_args", get_args, NULL, NULL},
    {"_call", get_call, NULL, NULL},
    {"_context", get_context, NULL, NULL},
    {"_loop", get_loop, NULL, NULL},
    {"_cancelled", get_cancelled, NULL, NULL},
    {"_source_traceback", get_trace, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_handle_spec = {
    .name = "asyncio.events.Handle",
    .doc = "(callback, args, loop, context=None)\n--\n\nWhat call_soon() returns: a callback that can be cancelled.",
    .size = sizeof(AsHandle), .flags = AS_TYPE_SHORT,
    .mark = handle_mark,
    .slots = {.repr = handle_repr},
    .methods = handle_methods, .getsets = handle_getsets,
};

static const AsMethod timer_methods[] = {
    {"__new__(cls, /, ...)", handle___new__, NULL},
    {"@def __init__(self, when, callback, args, loop, context=None)", timer___init__, NULL},
    {"@def when(self)", timer_when, NULL},
    {NULL, NULL, NULL},
};

static const AsGetSet timer_getsets[] = {
    {"_when", get_when, NULL, NULL},
    {"_scheduled", get_scheduled, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_timer_handle_spec = {
    .name = "asyncio.events.TimerHandle",
    .doc = "(when, callback, args, loop, context=None)\n--\n\nWhat call_later() and call_at() return.",
    .base = AS_KIND_HANDLE, .size = sizeof(AsTimerHandle),
    .flags = AS_TYPE_SHORT,
    .mark = timer_mark,
    .slots = {.repr = handle_repr, .compare = timer_compare, .hash = timer_hash},
    .methods = timer_methods, .getsets = timer_getsets,
};
