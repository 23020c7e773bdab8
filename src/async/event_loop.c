#include "async/event_loop.h"

#include <stdlib.h>

#include "async/asyncgen.h"
#include "async/context.h"
#include "async/debug.h"
#include "async/descriptor.h"
#include "async/handle.h"
#include "async/scheduler.h"
#include "async/sleep.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/float.h"
#include "object/function.h"
#include "object/int.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

/* ---- making and closing */

static AsEventLoop *new_loop(AsVM *vm, AsType *type)
{
    AsEventLoop *loop = (AsEventLoop *)as_instance_new(vm, type, 0);
    loop->loop = as_loop_new(vm->world);
    loop->exception_handler = loop->task_factory = loop->default_executor = AS_NONE;
    loop->slow_callback_duration = as_float_value(vm, 0.1);
    loop->debug = as_debug_is_on(vm);
    return loop;
}

AsType *as_event_loop_type(AsVM *vm)
{
    AsScheduler *scheduler = vm->tasks;
    if (!scheduler->loop_type) {
        AsType *selector = as_type_derive(vm, "asyncio.selector_events.BaseSelectorEventLoop", vm->types[AS_KIND_LOOP]);
        scheduler->loop_type = as_type_derive(vm, "asyncio.unix_events._UnixSelectorEventLoop", selector);
    }
    return scheduler->loop_type;
}

AsEventLoop *as_event_loop_new(AsVM *vm)
{
    return new_loop(vm, as_event_loop_type(vm));
}

static void close_loop(AsEventLoop *loop)
{
    loop->closed = true;
    as_ring_clear(&loop->ready);
    as_descriptor_drop_all(loop);
    as_loop_free(loop->loop);
    loop->loop = NULL;
}

bool as_event_loop_check(AsVM *vm, AsEventLoop *loop)
{
    if (!loop->closed) { return true; }
    as_raise(vm, AS_RUNTIME_ERROR, "Event loop is closed");
    return false;
}

/* ---- the script half */

AsValue as_event_loop_policy(AsVM *vm, const char *module, const char *function, const AsValue *args, size_t count)
{
    // The import may run code, and collect.
    size_t roots = as_roots_save(vm);
    for (size_t i = 0; i < count; i++) { as_root(vm, args[i]); }
    AsValue name = as_str_intern_text(vm, function);
    AsValue from = as_tuple_from(vm, &name, 1);
    as_root(vm, from);
    AsValue imported = vm->hooks.import(vm, as_str_intern_text(vm, module), AS_NONE, from, 0);
    AsValue callee = as_raised(imported) ? AS_RAISED : as_op_get_attribute(vm, imported, name);
    if (!as_raised(callee)) { as_root(vm, callee); }
    AsValue got = as_raised(callee) ? AS_RAISED : as_call(vm, callee, args, count);
    as_roots_restore(vm, roots);
    return got;
}

bool as_event_loop_report(AsVM *vm, AsEventLoop *loop, AsValue message, AsValue exception, const char *key, AsValue value)
{
    AsValue context = as_dict_new(vm);
    as_dict_set_name(vm, as_dict(context), as_str_intern_text(vm, "message"), message);
    if (!as_is_undefined(exception)) { as_dict_set_name(vm, as_dict(context), as_name(vm, AS_NAME_exception), exception); }
    if (!as_is_undefined(value)) { as_dict_set_name(vm, as_dict(context), as_str_intern_text(vm, key), value); }
    if (!as_is_undefined(value) && as_is_future(value) && !as_is_none(as_debug_trace_of(vm, value))) {
        as_dict_set_name(vm, as_dict(context), as_str_intern_text(vm, "source_traceback"), as_debug_trace_of(vm, value));
    }
    size_t saved = as_roots_save(vm);
    as_root(vm, context);
    AsValue got = as_call_method(vm, as_value(loop), as_str_intern_text(vm, "call_exception_handler"), &context, 1);
    as_roots_restore(vm, saved);
    return !as_raised(got);
}

/* ---- callbacks */

static AsValue context_or_copy(AsVM *vm, AsValue context)
{
    return as_is_none(context) ? as_context_copy_current(vm) : context;
}

AsValue as_event_loop_call_soon(AsVM *vm, AsEventLoop *loop, AsValue callback, AsValue args, AsValue context)
{
    if (!as_event_loop_check(vm, loop) || !as_context_check(vm, context)) { return AS_RAISED; }
    AsHandle *handle = as_handle_new(vm, loop, callback, args, context_or_copy(vm, context), false);
    as_ring_push(&loop->ready, handle);
    return as_value(handle);
}

/* May this call be made now, with this callback? */
static bool check_call(AsVM *vm, AsEventLoop *loop, AsValue callback, const char *method)
{
    return as_event_loop_check(vm, loop) && as_debug_check_thread(vm, loop)
           && as_debug_check_callback(vm, loop, callback, method);
}

/* Debug mode notes who called. */
static AsValue traced(AsVM *vm, AsEventLoop *loop, AsValue handle)
{
    return !as_raised(handle) && as_debug_trace_handle(vm, loop, handle) ? handle : AS_RAISED;
}

static AsValue loop_call_soon(AsVM *vm, AsValue *args)
{
    AsEventLoop *loop = as_event_loop(args[0]);
    if (!check_call(vm, loop, args[1], "call_soon")) { return AS_RAISED; }
    return traced(vm, loop, as_event_loop_call_soon(vm, loop, args[1], args[2], args[3]));
}

static AsValue loop_call_soon_threadsafe(AsVM *vm, AsValue *args)
{
    AsEventLoop *loop = as_event_loop(args[0]);
    if (!as_event_loop_check(vm, loop)) { return AS_RAISED; }
    if (!as_debug_check_callback(vm, loop, args[1], "call_soon_threadsafe")) { return AS_RAISED; }
    AsValue handle = traced(vm, loop, as_event_loop_call_soon(vm, loop, args[1], args[2], args[3]));
    if (!as_raised(handle)) { as_loop_wake(loop->loop); }
    return handle;
}

static AsValue call_at(AsVM *vm, AsEventLoop *loop, AsValue when, double deadline, AsValue *args)
{
    if (!check_call(vm, loop, args[2], "call_at")) { return AS_RAISED; }
    if (!as_context_check(vm, args[4])) { return AS_RAISED; }
    AsTimerHandle *handle = as_timer_handle_new(vm, loop, args[2], args[3], context_or_copy(vm, args[4]), when, deadline);
    as_timers_start(as_loop_timers(loop->loop), &handle->timer, deadline);
    return traced(vm, loop, as_value(handle));
}

static AsValue loop_call_later(AsVM *vm, AsValue *args)
{
    AsEventLoop *loop = as_event_loop(args[0]);
    double deadline;
    if (as_is_none(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "delay must not be None"); }
    if (!as_event_loop_check(vm, loop)) { return AS_RAISED; }
    AsValue when = as_op_binary(vm, AS_ADD, as_float_value(vm, as_loop_time(loop->loop)), args[1]);
    if (as_raised(when) || !as_float_arg(vm, when, &deadline)) { return AS_RAISED; }
    return call_at(vm, loop, when, deadline, args);
}

static AsValue loop_call_at(AsVM *vm, AsValue *args)
{
    AsEventLoop *loop = as_event_loop(args[0]);
    double deadline;
    if (as_is_none(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "when cannot be None"); }
    if (!as_event_loop_check(vm, loop) || !as_float_arg(vm, args[1], &deadline)) { return AS_RAISED; }
    return call_at(vm, loop, args[1], deadline, args);
}

/* ---- futures and tasks */

static AsValue loop_create_future(AsVM *vm, AsValue *args)
{
    AsEventLoop *loop = as_event_loop(args[0]);
    AsValue future = as_future_new(vm, loop);
    return as_debug_trace_future(vm, loop, future) ? future : AS_RAISED;
}

static AsValue call_task_factory(AsVM *vm, AsEventLoop *loop, AsValue coroutine, AsValue name, AsValue context)
{
    AsValue args[] = {as_value(loop), coroutine, name, context};
    return as_event_loop_policy(vm, "asyncio.base_events", "_call_task_factory", args, 4);
}

AsValue as_event_loop_create_task(AsVM *vm, AsEventLoop *loop, AsValue coroutine, AsValue name, AsValue context)
{
    if (!as_event_loop_check(vm, loop)) { return AS_RAISED; }
    if (!as_is_none(loop->task_factory)) { return call_task_factory(vm, loop, coroutine, name, context); }
    return as_task_new(vm, loop, coroutine, name, context);
}

static AsValue loop_create_task(AsVM *vm, AsValue *args)
{
    return as_event_loop_create_task(vm, as_event_loop(args[0]), args[1], args[2], args[3]);
}

static AsValue loop_set_task_factory(AsVM *vm, AsValue *args)
{
    if (!as_is_none(args[1]) && !as_is_callable(vm, args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "task factory must be a callable or None");
    }
    as_write(as_object(args[0]), &as_event_loop(args[0])->task_factory, args[1]);
    return AS_NONE;
}

static AsValue loop_get_task_factory(AsVM *vm, AsValue *args)
{
    (void)vm;
    return as_event_loop(args[0])->task_factory;
}

/* ---- running */

static AsValue loop_run_forever(AsVM *vm, AsValue *args)
{
    return as_scheduler_run(vm, as_event_loop(args[0])) ? AS_NONE : AS_RAISED;
}

/* Stops the loop when the future that it runs for is done. */
static AsValue run_until_complete_cb(AsVM *vm, AsValue *args)
{
    (void)vm;
    AsWait *wait = as_wait(args[0]);
    if (wait->state == AS_WAIT_FAILED) {
        wait->unretrieved = false;
        // Those two have ended run_forever() already.
        bool ended = as_is_instance(vm, wait->result, vm->errors[AS_KEYBOARD_INTERRUPT])
                     || as_is_instance(vm, wait->result, vm->errors[AS_SYSTEM_EXIT]);
        if (ended) { return AS_NONE; }
    }
    wait->loop->stopping = true;
    return AS_NONE;
}

static AsValue ensure_future(AsVM *vm, AsEventLoop *loop, AsValue awaitable)
{
    if (as_is_future(awaitable)) {
        if (as_wait(awaitable)->loop == loop) { return awaitable; }
        return as_raise(vm, AS_VALUE_ERROR, "The future belongs to a different loop than the one specified as the loop argument");
    }
    if (as_task_takes(vm, awaitable)) { return as_event_loop_create_task(vm, loop, awaitable, AS_NONE, AS_NONE); }
    AsValue args[] = {awaitable, as_value(loop)};
    return as_event_loop_policy(vm, "asyncio.tasks", "_ensure_future", args, 2);
}

static AsValue loop_run_until_complete(AsVM *vm, AsValue *args)
{
    static const AsMethod stop_method = {"_run_until_complete_cb(fut, /)", run_until_complete_cb, NULL};
    AsEventLoop *loop = as_event_loop(args[0]);
    if (!as_event_loop_check(vm, loop) || !as_scheduler_check_idle(vm, loop)) { return AS_RAISED; }
    AsValue future = ensure_future(vm, loop, args[1]);
    if (as_raised(future)) { return AS_RAISED; }
    as_root(vm, future);
    bool is_new = future != args[1];
    if (!as_future_is_plain(vm, future)) {
        AsValue all[] = {args[0], future, as_bool(is_new)};
        return as_event_loop_policy(vm, "asyncio.base_events", "_run_until_complete", all, 3);
    }
    AsWait *wait = as_wait(future);
    if (is_new) { wait->quiet = true; }
    AsValue stop = as_native_new(vm, &stop_method, NULL, AS_UNDEFINED);
    as_root(vm, stop);
    if (!as_future_add_callback(vm, as_future(future), stop, AS_NONE)) { return AS_RAISED; }
    bool ran = as_scheduler_run(vm, loop);
    if (!ran && is_new && as_wait_is_done(wait)) { wait->unretrieved = false; }
    if (!as_future_remove_callback(vm, as_future(future), stop)) { return AS_RAISED; }
    if (!ran) { return AS_RAISED; }
    if (!as_wait_is_done(wait)) { return as_raise(vm, AS_RUNTIME_ERROR, "Event loop stopped before Future completed."); }
    return as_wait_result(vm, wait);
}

static AsValue loop_stop(AsVM *vm, AsValue *args)
{
    (void)vm;
    as_event_loop(args[0])->stopping = true;
    return AS_NONE;
}

static AsValue loop_close(AsVM *vm, AsValue *args)
{
    AsEventLoop *loop = as_event_loop(args[0]);
    if (loop->running) { return as_raise(vm, AS_RUNTIME_ERROR, "Cannot close a running event loop"); }
    if (loop->closed) { return AS_NONE; }
    if (!as_descriptor_reset_signals(vm, loop)) { return AS_RAISED; }
    close_loop(loop);
    loop->executor_shut = true;
    AsValue executor = loop->default_executor;
    loop->default_executor = AS_NONE;
    if (as_is_none(executor)) { return AS_NONE; }
    return as_event_loop_policy(vm, "asyncio.base_events", "_drop_executor", &executor, 1);
}

static AsValue loop_is_running(AsVM *vm, AsValue *args)
{
    (void)vm;
    return as_bool(as_event_loop(args[0])->running);
}

static AsValue loop_is_closed(AsVM *vm, AsValue *args)
{
    (void)vm;
    return as_bool(as_event_loop(args[0])->closed);
}

static AsValue loop_time(AsVM *vm, AsValue *args)
{
    (void)args;
    return as_float_value(vm, as_world_now(vm->world));
}

static AsValue loop_get_debug(AsVM *vm, AsValue *args)
{
    (void)vm;
    return as_bool(as_event_loop(args[0])->debug);
}

static AsValue loop_set_debug(AsVM *vm, AsValue *args)
{
    bool on;
    if (!as_op_truth(vm, args[1], &on)) { return AS_RAISED; }
    AsEventLoop *loop = as_event_loop(args[0]);
    loop->debug = on;
    if (loop->running) { as_debug_trace_coroutines(vm, loop, on); }
    return AS_NONE;
}

/* ---- what went wrong */

static AsValue loop_get_exception_handler(AsVM *vm, AsValue *args)
{
    (void)vm;
    return as_event_loop(args[0])->exception_handler;
}

static AsValue loop_set_exception_handler(AsVM *vm, AsValue *args)
{
    if (!as_is_none(args[1]) && !as_is_callable(vm, args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "A callable object or None is expected, got %v", args[1]);
    }
    as_write(as_object(args[0]), &as_event_loop(args[0])->exception_handler, args[1]);
    return AS_NONE;
}

static AsValue loop_call_exception_handler(AsVM *vm, AsValue *args)
{
    return as_event_loop_policy(vm, "asyncio.base_events", "_call_exception_handler", args, 2);
}

static AsValue loop_default_exception_handler(AsVM *vm, AsValue *args)
{
    return as_event_loop_policy(vm, "asyncio.base_events", "_default_exception_handler", args, 2);
}

/* ---- executors, generators: the script half */

static AsValue loop_run_in_executor(AsVM *vm, AsValue *args)
{
    return as_event_loop_policy(vm, "asyncio.base_events", "_run_in_executor", args, 4);
}

static AsValue loop_set_default_executor(AsVM *vm, AsValue *args)
{
    return as_event_loop_policy(vm, "asyncio.base_events", "_set_default_executor", args, 2);
}

static AsValue loop_shutdown_asyncgens(AsVM *vm, AsValue *args)
{
    return as_event_loop_policy(vm, "asyncio.runners", "_shutdown_asyncgens", args, 1);
}

static AsValue loop_shutdown_default_executor(AsVM *vm, AsValue *args)
{
    return as_event_loop_policy(vm, "asyncio.runners", "_shutdown_default_executor", args, 1);
}

/* ---- the type */

static AsValue loop___new__(AsVM *vm, AsValue *args)
{
    return as_value(new_loop(vm, as_type(args[0])));
}

static AsValue loop_repr(AsVM *vm, AsValue self)
{
    AsEventLoop *loop = as_event_loop(self);
    static const char *const words[] = {"False", "True"};
    return as_str_format(vm, "<%S running=%s closed=%s debug=%s>", as_type_of(vm, self)->name, words[loop->running], words[loop->closed],
                         words[loop->debug]);
}

static void mark_timer(AsHeap *heap, AsTimer *timer)
{
    void *owner = timer->kind == AS_TIMER_SLEEP ? (void *)as_sleep_of_timer(timer) : (void *)as_timer_handle_of_timer(timer);
    as_mark_object(heap, owner);
}

static void loop_mark(AsHeap *heap, AsObject *self)
{
    AsEventLoop *loop = (AsEventLoop *)self;
    for (size_t i = 0; i < as_ring_length(&loop->ready); i++) { as_mark_object(heap, as_ring_at(&loop->ready, i)); }
    if (loop->loop) {
        AsTimers *timers = as_loop_timers(loop->loop);
        for (size_t i = 0; i < timers->count; i++) { mark_timer(heap, timers->slots[i].timer); }
    }
    as_descriptor_mark_all(heap, loop);
    as_mark(heap, loop->exception_handler);
    as_mark(heap, loop->task_factory);
    as_mark(heap, loop->default_executor);
    as_mark(heap, loop->slow_callback_duration);
    as_mark(heap, loop->asyncgen_first);
    as_mark(heap, loop->asyncgen_final);
}

static void loop_finalize(AsVM *vm, AsObject *self)
{
    (void)vm;
    AsEventLoop *loop = (AsEventLoop *)self;
    if (loop->loop) {
        // The entries may have been swept already: they must not be touched.
        as_loop_timers(loop->loop)->count = 0;
        close_loop(loop);
    }
}

static AsValue get_executor(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_event_loop(self)->default_executor;
}

static bool set_executor(AsVM *vm, AsValue self, AsValue value)
{
    (void)vm;
    as_write(as_object(self), &as_event_loop(self)->default_executor, as_is_undefined(value) ? AS_NONE : value);
    return true;
}

static AsValue get_executor_shut(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_bool(as_event_loop(self)->executor_shut);
}

static bool set_executor_shut(AsVM *vm, AsValue self, AsValue value)
{
    return as_op_truth(vm, value, &as_event_loop(self)->executor_shut);
}

/* The handle that is being called, for reports. */
static AsValue get_current_handle(AsVM *vm, AsValue self)
{
    AsObject *current = vm->thread->current;
    bool is_ours = current && vm->thread->running == as_event_loop(self) && as_is_handle(as_value(current));
    return is_ours ? as_value(current) : AS_NONE;
}

static AsValue get_slow(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_event_loop(self)->slow_callback_duration;
}

static bool set_slow(AsVM *vm, AsValue self, AsValue value)
{
    (void)vm;
    as_write(as_object(self), &as_event_loop(self)->slow_callback_duration, value);
    return true;
}

static const AsMethod loop_methods[] = {
    {"__new__(cls, /, *args, **kwargs)", loop___new__, NULL},
    {"@def call_soon(self, callback, *args, context=None)", loop_call_soon, NULL},
    {"@def call_soon_threadsafe(self, callback, *args, context=None)", loop_call_soon_threadsafe, NULL},
    {"@def call_later(self, delay, callback, *args, context=None)", loop_call_later, NULL},
    {"@def call_at(self, when, callback, *args, context=None)", loop_call_at, NULL},
    {"@def create_future(self)", loop_create_future, NULL},
    {"@def create_task(self, coro, *, name=None, context=None)", loop_create_task, NULL},
    {"@def set_task_factory(self, factory)", loop_set_task_factory, NULL},
    {"@def get_task_factory(self)", loop_get_task_factory, NULL},
    {"@def run_forever(self)", loop_run_forever, NULL},
    {"@def run_until_complete(self, future)", loop_run_until_complete, NULL},
    {"@def stop(self)", loop_stop, NULL},
    {"@def close(self)", loop_close, NULL},
    {"@def is_running(self)", loop_is_running, NULL},
    {"@def is_closed(self)", loop_is_closed, NULL},
    {"@def time(self)", loop_time, NULL},
    {"@def get_debug(self)", loop_get_debug, NULL},
    {"@def set_debug(self, enabled)", loop_set_debug, NULL},
    {"@def get_exception_handler(self)", loop_get_exception_handler, NULL},
    {"@def set_exception_handler(self, handler)", loop_set_exception_handler, NULL},
    {"@def call_exception_handler(self, context)", loop_call_exception_handler, NULL},
    {"@def default_exception_handler(self, context)", loop_default_exception_handler, NULL},
    {"@def add_reader(self, fd, callback, *args)", as_descriptor_add_reader, NULL},
    {"@def add_writer(self, fd, callback, *args)", as_descriptor_add_writer, NULL},
    {"@def remove_reader(self, fd)", as_descriptor_remove_reader, NULL},
    {"@def remove_writer(self, fd)", as_descriptor_remove_writer, NULL},
    {"@def add_signal_handler(self, sig, callback, *args)", as_descriptor_add_signal_handler, NULL},
    {"@def remove_signal_handler(self, sig)", as_descriptor_remove_signal_handler, NULL},
    {"@def run_in_executor(self, executor, func, *args)", loop_run_in_executor, NULL},
    {"@def set_default_executor(self, executor)", loop_set_default_executor, NULL},
    {"@def shutdown_asyncgens(self)", loop_shutdown_asyncgens, NULL, loop_shutdown_asyncgens},
    {"@def _asyncgen_firstiter_hook(self, agen)", as_asyncgen_first, NULL},
    {"@def _asyncgen_finalizer_hook(self, agen)", as_asyncgen_final, NULL},
    {"@def shutdown_default_executor(self)", loop_shutdown_default_executor, NULL, loop_shutdown_default_executor},
    {NULL, NULL, NULL},
};

static const AsGetSet loop_getsets[] = {
    {"__dict__", as_instance_dict_get, as_instance_dict_set, NULL},
    {"_default_executor", get_executor, set_executor, NULL},
    {"_executor_shutdown_called", get_executor_shut, set_executor_shut, NULL},
    {"_current_handle", get_current_handle, NULL, NULL},
    {"slow_callback_duration", get_slow, set_slow, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_loop_object_spec = {
    .name = "asyncio.base_events.BaseEventLoop", .base = AS_KIND_ABSTRACT_LOOP, .size = sizeof(AsEventLoop),
    .flags = AS_TYPE_SHORT,
    .attributes = offsetof(AsEventLoop, attributes),
    .mark = loop_mark, .finalize = loop_finalize,
    .slots = {.repr = loop_repr},
    .methods = loop_methods, .getsets = loop_getsets,
};
