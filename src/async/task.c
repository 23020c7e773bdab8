#include "async/task.h"

#include <stdlib.h>

#include "async/context.h"
#include "async/debug.h"
#include "async/event_loop.h"
#include "async/handle.h"
#include "async/hint.h"
#include "async/interruption.h"
#include "async/scheduler.h"
#include "async/sleep.h"
#include "object/class.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/function.h"
#include "object/int.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/call.h"
#include "vm/coroutine.h"

static void trace(AsVM *vm, AsTraceEvent event, const AsTask *task)
{
    if (vm->hooks.trace) { vm->hooks.trace(vm, event, as_value(task)); }
}

static void make_ready(AsTask *task)
{
    as_ring_push(&task->future.wait.loop->ready, task);
}

/* ---- the step */

static void throw_next(AsTask *task, AsValue exception)
{
    as_write(task, &task->waiting_for, exception);
    make_ready(task);
}

/* The pending exception, taken, goes in at the next step. */
static bool throw_pending(AsVM *vm, AsTask *task)
{
    throw_next(task, as_error_take(vm));
    return true;
}

/* What the step that ends a wait throws into the coroutine; AS_UNDEFINED: nothing. */
static AsValue thrown_by_wait(AsVM *vm, AsTask *task)
{
    AsValue ended = task->waiting_for;
    if (as_is_undefined(ended) || as_is_exception(ended)) { return ended; }
    if (!as_is_wait(ended)) { return AS_UNDEFINED; }
    AsWait *wait = as_wait(ended);
    if (!as_wait_is_done(wait)) { return AS_UNDEFINED; }
    AsValue thrown = as_wait_exception(vm, wait);
    if (!as_is_undefined(thrown) && as_is_sleep(ended)) { as_sleep_abandon(vm, wait); }
    return thrown;
}

/* An unheeded cancel() turns whatever else would be thrown into CancelledError. */
static AsValue thrown_by_cancel(AsVM *vm, AsTask *task, AsValue thrown)
{
    AsWait *self = &task->future.wait;
    if (!self->must_cancel) { return thrown; }
    self->must_cancel = false;
    bool is_cancel = !as_is_undefined(thrown) && as_is_instance(vm, thrown, vm->errors[AS_CANCELLED_ERROR]);
    return is_cancel ? thrown : as_wait_cancelled_error(vm, self);
}

/* Raises what speaks against waiting for it. loop: its loop; blocking: it was yielded by an await. */
static bool check_awaited(AsVM *vm, AsTask *task, AsValue awaited, AsValue loop, bool blocking)
{
    AsValue self = as_value(task);
    if (awaited == self) {
        (void)as_raise(vm, AS_RUNTIME_ERROR, "Task cannot await on itself: %v", self);
    } else if (loop != as_value(task->future.wait.loop)) {
        (void)as_raise(vm, AS_RUNTIME_ERROR, "Task %v got Future %v attached to a different loop", self, awaited);
    } else if (!blocking) {
        (void)as_raise(vm, AS_RUNTIME_ERROR, "yield was used instead of yield from in task %v with %v", self, awaited);
    } else {
        return true;
    }
    return false;
}

/* The task waits from now on; a cancel() that came before is passed on. */
static bool begin_wait(AsVM *vm, AsTask *task, AsValue awaited)
{
    as_write(task, &task->waiting_for, awaited);
    AsWait *self = &task->future.wait;
    if (!self->must_cancel) { return true; }
    bool cancelled;
    if (!as_wait_request_cancel(vm, awaited, self->detail, &cancelled)) { return throw_pending(vm, task); }
    self->must_cancel = !cancelled;
    return true;
}

static bool wait_for(AsVM *vm, AsTask *task, AsValue awaited)
{
    AsWait *wait = as_wait(awaited);
    if (!check_awaited(vm, task, awaited, as_value(wait->loop), wait->blocking)) { return throw_pending(vm, task); }
    wait->blocking = false;
    if (!as_wait_add_task(vm, wait, task)) { return throw_pending(vm, task); }
    return begin_wait(vm, task, awaited);
}

static AsValue context_of(AsVM *vm, AsTask *task)
{
    if (as_is_none(task->context)) { as_write(task, &task->context, as_value(as_heap_new(vm, AS_KIND_CONTEXT, sizeof(AsContext)))); }
    return task->context;
}

static AsValue loop_of_foreign(AsVM *vm, AsValue awaited)
{
    AsValue method = as_op_find_attribute(vm, awaited, as_name(vm, AS_NAME_get_loop));
    if (as_is_undefined(method)) { return as_op_get_attribute_text(vm, awaited, "_loop"); }
    return as_raised(method) ? AS_RAISED : as_call(vm, method, NULL, 0);
}

/* awaited.add_done_callback(task_wakeup, context=...) */
static bool add_wakeup(AsVM *vm, AsTask *task, AsValue awaited)
{
    AsValue method = as_op_get_attribute(vm, awaited, as_name(vm, AS_NAME_add_done_callback));
    if (as_raised(method)) { return false; }
    size_t saved = as_roots_save(vm);
    as_root(vm, method);
    AsValue args[] = {as_task_wakeup(vm, task), context_of(vm, task)};
    as_root(vm, args[0]);
    AsValue name = as_name(vm, AS_NAME_context);
    AsValue names = as_tuple_from(vm, &name, 1);
    as_root(vm, names);
    AsValue added = as_call_keywords(vm, method, args, 2, names);
    as_roots_restore(vm, saved);
    return !as_raised(added);
}

/* Somebody else's future: it tells us through add_done_callback. */
static bool wait_for_foreign(AsVM *vm, AsTask *task, AsValue awaited, AsValue blocking)
{
    bool is_blocking;
    if (!as_op_truth(vm, blocking, &is_blocking)) { return throw_pending(vm, task); }
    AsValue loop = loop_of_foreign(vm, awaited);
    bool ok = !as_raised(loop) && check_awaited(vm, task, awaited, loop, is_blocking)
              && as_op_set_attribute(vm, awaited, as_name(vm, AS_NAME__asyncio_future_blocking), AS_FALSE)
              && add_wakeup(vm, task, awaited);
    return ok ? begin_wait(vm, task, awaited) : throw_pending(vm, task);
}

/* The coroutine yielded something that is neither None nor a wait that tasks can join. */
static bool wait_for_other(AsVM *vm, AsTask *task, AsValue awaited)
{
    size_t saved = as_roots_save(vm);
    as_root(vm, awaited);
    AsValue blocking = as_op_find_attribute(vm, awaited, as_name(vm, AS_NAME__asyncio_future_blocking));
    bool ok;
    if (as_raised(blocking)) {
        ok = throw_pending(vm, task);
    } else if (!as_is_undefined(blocking) && !as_is_none(blocking)) {
        ok = wait_for_foreign(vm, task, awaited, blocking);
    } else {
        const char *format = as_is_generator(awaited)
            ? "yield was used instead of yield from for generator in task %v with %v" : "Task got bad yield: %v";
        if (as_is_generator(awaited)) {
            (void)as_raise(vm, AS_RUNTIME_ERROR, format, as_value(task), awaited);
        } else {
            (void)as_raise(vm, AS_RUNTIME_ERROR, format, awaited);
        }
        ok = throw_pending(vm, task);
    }
    as_roots_restore(vm, saved);
    return ok;
}

static bool park(AsVM *vm, AsTask *task)
{
    AsValue awaited = vm->parked_on;
    vm->parked_on = AS_UNDEFINED;
    trace(vm, AS_TRACE_TASK_PARKED, task);
    task->parked_at = vm->tasks->clock;
    if (as_is_none(awaited)) {
        make_ready(task);
        return true;
    }
    bool can_be_joined = as_is_sleep(awaited) || as_future_is_plain(vm, awaited);
    return can_be_joined ? wait_for(vm, task, awaited) : wait_for_other(vm, task, awaited);
}

/* Future.set_result(task, ...) gives a task an outcome over its head: its own is an error then. */
static bool check_pending(AsVM *vm, AsTask *task)
{
    if (!as_wait_is_done(&task->future.wait)) { return true; }
    (void)as_raise(vm, AS_INVALID_STATE_ERROR, "invalid state");
    return false;
}

static bool end_with_result(AsVM *vm, AsTask *task, AsValue result)
{
    AsWait *self = &task->future.wait;
    // Cancelled right before it ended.
    if (self->must_cancel) {
        self->must_cancel = false;
        return as_wait_is_done(self) || as_wait_cancel(vm, self, self->detail, AS_UNDEFINED);
    }
    return check_pending(vm, task) && as_wait_finish(vm, self, result);
}

static bool end_with_error(AsVM *vm, AsTask *task)
{
    AsWait *self = &task->future.wait;
    bool ends_loop = as_error_is(vm, AS_KEYBOARD_INTERRUPT) || as_error_is(vm, AS_SYSTEM_EXIT);
    bool cancelled = as_error_is(vm, AS_CANCELLED_ERROR);
    AsValue error = as_error_take(vm);
    if (cancelled) { return as_wait_is_done(self) || as_wait_cancel(vm, self, AS_NONE, error); }
    if (!check_pending(vm, task) || !as_wait_fail(vm, self, error)) { return false; }
    if (!ends_loop) { return true; }
    vm->error = error;
    return false;
}

/* What is wrong with a step, rather than with the coroutine, goes to the loop's exception handler. */
static bool end_step(AsVM *vm, AsTask *task, bool ok)
{
    if (ok || as_error_is(vm, AS_KEYBOARD_INTERRUPT) || as_error_is(vm, AS_SYSTEM_EXIT)) { return ok; }
    AsValue callback = as_task_wakeup(vm, task), none = as_tuple_from(vm, NULL, 0);
    return as_handle_report(vm, as_handle_new(vm, task->future.wait.loop, callback, none, AS_NONE, false));
}

static bool step_of_done(AsVM *vm, AsTask *task, AsValue thrown)
{
    AsValue shown = as_is_undefined(thrown) ? AS_NONE : thrown;
    (void)as_raise(vm, AS_INVALID_STATE_ERROR, "_step(): already done: %v %v", as_value(task), shown);
    return end_step(vm, task, false);
}

static bool after_end(AsVM *vm, AsTask *task, bool ok)
{
    trace(vm, AS_TRACE_TASK_DONE, task);
    return end_step(vm, task, ok);
}

bool as_task_step(AsVM *vm, AsTask *task)
{
    AsValue thrown = thrown_by_cancel(vm, task, thrown_by_wait(vm, task));
    if (as_wait_is_done(&task->future.wait)) { return step_of_done(vm, task, thrown); }
    if (__builtin_expect(vm->tasks->interruption != NULL, 0) && !as_is_undefined(thrown)) { as_interruption_note_cancelled(vm, task); }
    task->waiting_for = AS_UNDEFINED;
    if (!as_is_undefined(thrown) && as_is_sleep(task->coroutine)) { as_sleep_abandon(vm, as_wait(task->coroutine)); }
    trace(vm, AS_TRACE_TASK_STEP, task);
    AsTask *outer = vm->thread->current_task;
    vm->thread->current_task = task;
    AsValue *slot = as_context_enter(vm, &task->context);
    AsValue got = as_coroutine_resume(vm, task->coroutine, AS_NONE, thrown);
    // What awaited objects do about the wait belongs to the step.
    bool ok = as_parked(got) ? park(vm, task)
                             : after_end(vm, task, as_raised(got) ? end_with_error(vm, task) : end_with_result(vm, task, got));
    as_context_leave(vm, slot);
    vm->thread->current_task = outer;
    return ok;
}

/* ---- being woken by somebody else's future */

static AsValue task_wakeup(AsVM *vm, AsValue *args)
{
    AsTask *task = as_task(args[0]);
    AsValue future = args[1];
    bool ours = as_is_exact(future, AS_KIND_FUTURE) || as_is_exact(future, AS_KIND_TASK);
    AsValue result = ours ? as_wait_result(vm, as_wait(future))
                          : as_call_method(vm, future, as_name(vm, AS_NAME_result), NULL, 0);
    task->waiting_for = AS_UNDEFINED;
    if (as_raised(result)) { as_write(task, &task->waiting_for, as_error_take(vm)); }
    return as_task_step(vm, task) ? AS_NONE : AS_RAISED;
}

AsValue as_task_wakeup(AsVM *vm, AsTask *task)
{
    static const AsMethod method = {"task_wakeup(self, future, /)", task_wakeup, NULL};
    AsValue function = as_native_new(vm, &method, vm->types[AS_KIND_TASK], AS_UNDEFINED);
    return as_method_new(vm, function, as_value(task));
}

/* ---- making and cancelling */

static bool has_coroutine_methods(AsVM *vm, AsValue v)
{
    AsType *type = as_type_of(vm, v);
    static const AsName names[] = {AS_NAME___await__, AS_NAME_send, AS_NAME_throw, AS_NAME_close};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (as_is_undefined(as_type_lookup(vm, type, as_name(vm, names[i])))) { return false; }
    }
    return true;
}

bool as_task_takes(AsVM *vm, AsValue v)
{
    if (!as_is_object(v)) { return false; }
    switch (as_shape(v)->kind) {
    case AS_KIND_COROUTINE: case AS_KIND_GENERATOR: case AS_KIND_SLEEP:
    case AS_KIND_ASYNC_GENERATOR_ASEND: case AS_KIND_ASYNC_GENERATOR_ATHROW:
        return true;
    case AS_KIND_FUTURE: case AS_KIND_TASK:
        return false;
    default:
        return has_coroutine_methods(vm, v);
    }
}

static bool is_site(const AsTaskSite *site, const AsCode *code, uint32_t at)
{
    return site->code == code && site->at == at;
}

/* The number of a place, a new one if it is new; 0 when there are too many. */
static uint32_t site_of(AsScheduler *scheduler, AsCode *code, uint32_t at)
{
    uint32_t *cached = &scheduler->site_cache[((uintptr_t)code >> 4 ^ at) % 64];
    if (scheduler->sites && is_site(&scheduler->sites[*cached], code, at)) { return *cached; }
    if (!scheduler->sites) {
        scheduler->sites = calloc(AS_TASK_SITES_MOST, sizeof *scheduler->sites);
        if (!scheduler->sites) { abort(); }
        scheduler->site_count = 1;
    }
    uint32_t n = 1;
    while (n < scheduler->site_count && !is_site(&scheduler->sites[n], code, at)) { n++; }
    if (n == AS_TASK_SITES_MOST) { return 0; }
    if (n == scheduler->site_count) { scheduler->sites[scheduler->site_count++] = (AsTaskSite){code, at}; }
    return *cached = n;
}

static void note_maker(AsVM *vm, AsTask *task)
{
    AsFrame *frame = as_frame_of_script(vm->frame);
    if (frame) { task->site = site_of(vm->tasks, frame->code, as_frame_instruction(frame)); }
}

AsValue as_task_origin(AsVM *vm, const AsTask *task)
{
    if (task->site == 0) { return AS_NONE; }
    const AsTaskSite *site = &vm->tasks->sites[task->site];
    const AsCode *code = site->code;
    const char *call = code->flags & AS_CODE_MODULE ? "" : "()";
    return as_str_format(vm, "%S%s at %S:%u", code->qualname, call, code->filename, code->positions[site->at].line);
}

static void init_task(AsVM *vm, AsTask *task, AsEventLoop *loop, AsValue coroutine, AsValue name, AsValue context)
{
    AsScheduler *scheduler = vm->tasks;
    task->future.wait.loop = loop;
    as_write(task, &task->future.wait.detail, AS_NONE);
    as_write(task, &task->coroutine, coroutine);
    as_write(task, &task->name, name);
    as_write(task, &task->context, as_is_none(context) ? as_context_copy_current(vm) : context);
    task->waiting_for = AS_UNDEFINED;
    note_maker(vm, task);
    task->next = scheduler->tasks;
    scheduler->tasks = task;
    trace(vm, AS_TRACE_TASK_CREATED, task);
}

/* The name as it is kept: a str, or the next number. */
static AsValue new_name(AsVM *vm, AsValue name)
{
    return as_is_none(name) ? as_small_value(++vm->tasks->task_number) : as_op_str(vm, name);
}

AsValue as_task_new(AsVM *vm, AsEventLoop *loop, AsValue coroutine, AsValue name, AsValue context)
{
    if (!as_task_takes(vm, coroutine)) { return as_raise(vm, AS_TYPE_ERROR, "a coroutine was expected, got %v", coroutine); }
    if (!as_context_check(vm, context) || !as_debug_check_thread(vm, loop)) { return AS_RAISED; }
    name = new_name(vm, name);
    if (as_raised(name)) { return AS_RAISED; }
    AsTask *task = as_heap_new(vm, AS_KIND_TASK, sizeof *task);
    init_task(vm, task, loop, coroutine, name, context);
    make_ready(task);
    return as_debug_trace_future(vm, loop, as_value(task)) ? as_value(task) : AS_RAISED;
}

bool as_task_cancel(AsVM *vm, AsTask *task, AsValue message, bool *cancelled)
{
    AsWait *self = &task->future.wait;
    self->unretrieved = false;
    *cancelled = !as_wait_is_done(self);
    if (!*cancelled) { return true; }
    self->cancel_requests++;
    AsValue waiting_for = task->waiting_for;
    if (!as_is_undefined(waiting_for) && !as_is_exception(waiting_for)) {
        bool passed_on;
        if (!as_wait_request_cancel(vm, waiting_for, message, &passed_on)) { return false; }
        if (passed_on) { return true; }
    }
    self->must_cancel = true;
    as_write(self, &self->detail, message);
    return true;
}

AsValue as_task_name(AsVM *vm, AsTask *task)
{
    if (as_is_small(task->name)) { task->name = as_str_format(vm, "Task-%lld", (long long)as_small(task->name)); }
    return as_is_str(task->name) ? task->name : vm->empty_str;
}

/* ---- Task for scripts */

/* One that ends at once has no coroutine any more, as in Python 3.12. */
static bool start_eagerly(AsVM *vm, AsTask *task)
{
    bool ok = as_task_step(vm, task);
    if (as_wait_is_done(&task->future.wait)) { task->coroutine = AS_UNDEFINED; }
    return ok;
}

static AsValue task___init__(AsVM *vm, AsValue *args)
{
    AsTask *task = as_task(args[0]);
    AsEventLoop *loop = as_scheduler_loop_of(vm, args[2]);
    if (!loop) { return AS_RAISED; }
    task->future.wait.loop = loop;
    task->future.wait.quiet = true;
    if (!as_task_takes(vm, args[1])) { return as_raise(vm, AS_TYPE_ERROR, "a coroutine was expected, got %v", args[1]); }
    if (!as_is_undefined(task->coroutine)) { return AS_NONE; }
    if (!as_context_check(vm, args[4]) || !as_debug_check_thread(vm, loop)) { return AS_RAISED; }
    AsValue name = new_name(vm, args[3]);
    if (as_raised(name) || !as_event_loop_check(vm, loop)) { return AS_RAISED; }
    task->future.wait.quiet = false;
    bool eager;
    if (!as_op_truth(vm, args[5], &eager)) { return AS_RAISED; }
    init_task(vm, task, loop, args[1], name, args[4]);
    if (!as_debug_trace_future(vm, loop, args[0])) { return AS_RAISED; }
    // An eager task takes its first step here, inside of whoever makes it.
    if (eager && vm->thread->running == loop) { return start_eagerly(vm, task) ? AS_NONE : AS_RAISED; }
    make_ready(task);
    return AS_NONE;
}

static AsValue task_cancel(AsVM *vm, AsValue *args)
{
    bool cancelled;
    return as_task_cancel(vm, as_task(args[0]), args[1], &cancelled) ? as_bool(cancelled) : AS_RAISED;
}

static AsValue task_cancelling(AsVM *vm, AsValue *args)
{
    (void)vm;
    return as_small_value(as_wait(args[0])->cancel_requests);
}

static AsValue task_uncancel(AsVM *vm, AsValue *args)
{
    AsWait *self = as_wait(args[0]);
    if (self->cancel_requests > 0) { self->cancel_requests--; }
    return task_cancelling(vm, args);
}

static AsValue get_coroutine(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_is_undefined(as_task(self)->coroutine) ? AS_NONE : as_task(self)->coroutine;
}

static AsValue task_get_coro(AsVM *vm, AsValue *args)
{
    return get_coroutine(vm, args[0]);
}

static AsValue task_get_name(AsVM *vm, AsValue *args)
{
    return as_task_name(vm, as_task(args[0]));
}

static AsValue task_set_name(AsVM *vm, AsValue *args)
{
    AsValue name = as_op_str(vm, args[1]);
    if (as_raised(name)) { return AS_RAISED; }
    as_write(as_object(args[0]), &as_task(args[0])->name, name);
    return AS_NONE;
}

static AsValue task_get_context(AsVM *vm, AsValue *args)
{
    return context_of(vm, as_task(args[0]));
}

static AsValue task_set_result(AsVM *vm, AsValue *args)
{
    (void)args;
    return as_raise(vm, AS_RUNTIME_ERROR, "Task does not support set_result operation");
}

static AsValue task_set_exception(AsVM *vm, AsValue *args)
{
    (void)args;
    return as_raise(vm, AS_RUNTIME_ERROR, "Task does not support set_exception operation");
}

static AsValue task_get_stack(AsVM *vm, AsValue *args)
{
    return as_event_loop_policy(vm, "asyncio.base_tasks", "_task_get_stack", args, 2);
}

static AsValue task_print_stack(AsVM *vm, AsValue *args)
{
    return as_event_loop_policy(vm, "asyncio.base_tasks", "_task_print_stack", args, 3);
}

/* Task.all_tasks and Task.current_task are the names of old, without a running loop's demand. */
static AsEventLoop *old_loop_arg(AsVM *vm, const char *name, AsValue v)
{
    if (!as_warn(vm, AS_DEPRECATION_WARNING, "Task.%s() is deprecated, use asyncio.%s() instead", name, name)) { return NULL; }
    return as_is_none(v) ? as_scheduler_event_loop(vm) : as_scheduler_loop_arg(vm, v);
}

static AsValue task_all_tasks(AsVM *vm, AsValue *args)
{
    AsEventLoop *loop = old_loop_arg(vm, "all_tasks", args[1]);
    return loop ? as_scheduler_all_tasks(vm, loop) : AS_RAISED;
}

static AsValue task_current_task(AsVM *vm, AsValue *args)
{
    AsEventLoop *loop = old_loop_arg(vm, "current_task", args[1]);
    return loop ? as_scheduler_current_task(vm, loop) : AS_RAISED;
}

static AsValue get_waiter(AsVM *vm, AsValue self)
{
    (void)vm;
    AsValue waiting_for = as_task(self)->waiting_for;
    return as_is_undefined(waiting_for) || as_is_exception(waiting_for) ? AS_NONE : waiting_for;
}

static AsValue get_must_cancel(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_bool(as_wait(self)->must_cancel);
}

static AsValue get_log_destroy(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_bool(!as_wait(self)->quiet);
}

static bool set_log_destroy(AsVM *vm, AsValue self, AsValue value)
{
    bool on;
    if (as_is_undefined(value)) {
        as_raise(vm, AS_ATTRIBUTE_ERROR, "cannot delete attribute");
        return false;
    }
    if (!as_op_truth(vm, value, &on)) { return false; }
    as_wait(self)->quiet = !on;
    return true;
}

static AsValue task_repr(AsVM *vm, AsValue self)
{
    return as_event_loop_policy(vm, "asyncio.base_tasks", "_task_repr", &self, 1);
}

static void task_mark(AsHeap *heap, AsObject *self)
{
    AsTask *task = (AsTask *)self;
    as_future_mark(heap, self);
    as_mark(heap, task->coroutine);
    as_mark(heap, task->waiting_for);
    as_mark(heap, task->context);
    as_mark(heap, task->name);
}

static const AsMethod task_methods[] = {
    {"__new__(cls, /, ...)", as_future___new__, NULL},
    {"__init__(self, coro, *, loop=None, name=None, context=None, eager_start=False)", task___init__, NULL},
    {"cancel(self, /, msg=None)", task_cancel, NULL},
    {"cancelling(self, /)", task_cancelling, NULL},
    {"uncancel(self, /)", task_uncancel, NULL},
    {"get_coro(self, /)", task_get_coro, NULL},
    {"get_name(self, /)", task_get_name, NULL},
    {"set_name(self, value, /)", task_set_name, NULL},
    {"get_context(self, /)", task_get_context, NULL},
    {"set_result(self, result, /)", task_set_result, NULL},
    {"set_exception(self, exception, /)", task_set_exception, NULL},
    {"get_stack(self, /, *, limit=None)", task_get_stack, NULL},
    {"print_stack(self, /, *, limit=None, file=None)", task_print_stack, NULL},
    {"all_tasks(cls, loop=None)", task_all_tasks, NULL},
    {"current_task(cls, loop=None)", task_current_task, NULL},
    {NULL, NULL, NULL},
};

static const AsGetSet task_getsets[] = {
    {"_fut_waiter", get_waiter, NULL, NULL},
    {"_coro", get_coroutine, NULL, NULL},
    {"_must_cancel", get_must_cancel, NULL, NULL},
    {"_log_destroy_pending", get_log_destroy, set_log_destroy, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_task_spec = {
    .name = "_asyncio.Task",
    .doc = "(coro, *, loop=None, name=None, context=None, eager_start=False)\n--\n\nA coroutine that its loop runs: the "
           "Future of what it returns.",
    .base = AS_KIND_FUTURE, .size = sizeof(AsTask),
    .attributes = offsetof(AsFuture, attributes),
    .mark = task_mark,
    .slots = {.repr = task_repr},
    .methods = task_methods, .getsets = task_getsets,
};
