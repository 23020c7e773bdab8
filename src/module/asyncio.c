/* _asyncio: the C half of asyncio. The types live in async/; here are the functions. */
#include <math.h>

#include "async/asyncgen.h"
#include "async/event_loop.h"
#include "async/scheduler.h"
#include "async/sleep.h"
#include "async/sync.h"
#include "object/class.h"
#include "object/error.h"
#include "object/float.h"
#include "object/list.h"
#include "object/module.h"
#include "object/op.h"
#include "object/set.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/call.h"
#include "vm/coroutine.h"

bool as_asyncio_open(AsVM *vm, AsModule *module);

static AsValue asyncio_get_running_loop(AsVM *vm, AsValue *args)
{
    (void)args;
    AsEventLoop *loop = as_scheduler_running(vm);
    return loop ? as_value(loop) : AS_RAISED;
}

static AsValue asyncio__get_running_loop(AsVM *vm, AsValue *args)
{
    (void)args;
    return vm->thread->running ? as_value(vm->thread->running) : AS_NONE;
}

static AsValue asyncio__set_running_loop(AsVM *vm, AsValue *args)
{
    if (!as_is_none(args[0]) && !as_is_event_loop(args[0])) {
        return as_raise(vm, AS_TYPE_ERROR, "loop must be an instance of AbstractEventLoop or None, not '%T'", args[0]);
    }
    vm->thread->running = as_is_none(args[0]) ? NULL : as_event_loop(args[0]);
    return AS_NONE;
}

/* ---- which loop: the policy's business, once a script has set one */

static AsValue asyncio_get_event_loop(AsVM *vm, AsValue *args)
{
    (void)args;
    return as_scheduler_get_event_loop(vm);
}

static bool check_loop_or_none(AsVM *vm, AsValue v)
{
    if (as_is_none(v) || as_is_event_loop(v)) { return true; }
    (void)as_raise(vm, AS_TYPE_ERROR, "loop must be an instance of AbstractEventLoop or None, not '%T'", v);
    return false;
}

/* The state of the policy that there is from the start: (the thread's loop or None, whether one was ever set). */
static AsValue asyncio__get_thread_loop(AsVM *vm, AsValue *args)
{
    (void)args;
    AsThread *thread = vm->thread;
    AsValue parts[] = {thread->event_loop ? as_value(thread->event_loop) : AS_NONE, as_bool(thread->event_loop_set)};
    return as_tuple_from(vm, parts, 2);
}

static AsValue asyncio__set_thread_loop(AsVM *vm, AsValue *args)
{
    if (!check_loop_or_none(vm, args[0])) { return AS_RAISED; }
    vm->thread->event_loop_set = true;
    vm->thread->event_loop = as_is_none(args[0]) ? NULL : as_event_loop(args[0]);
    return AS_NONE;
}

static AsValue asyncio_set_event_loop(AsVM *vm, AsValue *args)
{
    AsValue policy = vm->tasks->policy;
    if (as_is_undefined(policy)) { return asyncio__set_thread_loop(vm, args); }
    AsValue done = as_call_method(vm, policy, as_str_intern_text(vm, "set_event_loop"), args, 1);
    return as_raised(done) ? AS_RAISED : AS_NONE;
}

static AsValue asyncio_new_event_loop(AsVM *vm, AsValue *args)
{
    (void)args;
    AsValue policy = vm->tasks->policy;
    if (as_is_undefined(policy)) { return as_value(as_event_loop_new(vm)); }
    return as_call_method(vm, policy, as_str_intern_text(vm, "new_event_loop"), NULL, 0);
}

/* None: the one from the start again, with nothing set. */
static AsValue asyncio__set_policy(AsVM *vm, AsValue *args)
{
    vm->tasks->policy = as_is_none(args[0]) ? AS_UNDEFINED : args[0];
    if (as_is_none(args[0])) {
        vm->thread->event_loop = NULL;
        vm->thread->event_loop_set = false;
    }
    return AS_NONE;
}

/* ---- tasks */

static AsValue asyncio_current_task(AsVM *vm, AsValue *args)
{
    AsEventLoop *loop = as_is_none(args[0]) || as_is_event_loop(args[0]) ? as_scheduler_loop_arg(vm, args[0]) : NULL;
    if (!loop) { return as_is_none(args[0]) ? AS_RAISED : AS_NONE; }
    return as_scheduler_current_task(vm, loop);
}

static AsValue asyncio_all_tasks(AsVM *vm, AsValue *args)
{
    AsEventLoop *loop = as_is_none(args[0]) || as_is_event_loop(args[0]) ? as_scheduler_loop_arg(vm, args[0]) : NULL;
    if (!loop) { return as_is_none(args[0]) ? AS_RAISED : as_set_new(vm); }
    return as_scheduler_all_tasks(vm, loop);
}

/* loop= of old. */
static bool check_loop_argument(AsVM *vm, AsValue loop)
{
    return as_is_none(loop) || as_warn(vm, AS_DEPRECATION_WARNING,
                                       "The loop argument is deprecated since Python 3.8, and scheduled for "
                                       "removal in Python 3.10.");
}

static AsValue asyncio_sleep(AsVM *vm, AsValue *args)
{
    return check_loop_argument(vm, args[2]) ? as_sleep_new(vm, args[0], args[1]) : AS_RAISED;
}

static AsValue asyncio_sleep_awaited(AsVM *vm, AsValue *args)
{
    return check_loop_argument(vm, args[2]) ? as_sleep_awaited(vm, args[0], args[1]) : AS_RAISED;
}

static AsValue asyncio_create_task(AsVM *vm, AsValue *args)
{
    AsEventLoop *loop = as_scheduler_running(vm);
    if (!loop) { return AS_RAISED; }
    AsValue task = as_event_loop_create_task(vm, loop, args[0], AS_NONE, args[2]);
    if (as_raised(task) || as_is_none(args[1])) { return task; }
    // The task has taken a number before it gets its name, as in CPython: the next one is Task-n+1.
    if (!as_is_task(task)) {
        as_root(vm, task);
        AsValue set = as_call_method(vm, task, as_str_intern_text(vm, "set_name"), &args[1], 1);
        return as_raised(set) ? AS_RAISED : task;
    }
    as_root(vm, task);
    AsValue name = as_op_str(vm, args[1]);
    if (as_raised(name)) { return AS_RAISED; }
    as_write(as_object(task), &as_task(task)->name, name);
    return task;
}

static AsValue asyncio_iscoroutine(AsVM *vm, AsValue *args)
{
    return as_bool(as_task_takes(vm, args[0]));
}

static AsValue asyncio_isfuture(AsVM *vm, AsValue *args)
{
    if (as_is_future(args[0])) { return AS_TRUE; }
    AsValue name = as_name(vm, AS_NAME__asyncio_future_blocking);
    // Not its type: a mock may give itself out for a future.
    AsValue cls = as_op_get_attribute(vm, args[0], as_name(vm, AS_NAME___class__));
    AsValue has = as_raised(cls) ? AS_RAISED : as_op_find_attribute(vm, cls, name);
    if (as_raised(has) || as_is_undefined(has)) { return as_raised(has) ? AS_RAISED : AS_FALSE; }
    AsValue blocking = as_op_get_attribute(vm, args[0], name);
    return as_raised(blocking) ? AS_RAISED : as_bool(!as_is_none(blocking));
}

/* For Runner: the task that the first Ctrl-C cancels (None: no such). Returns how many came since the last call. */
static AsValue asyncio__set_interrupt_task(AsVM *vm, AsValue *args)
{
    int interrupts = vm->thread->interrupts;
    vm->thread->interrupt_task = as_is_none(args[0]) ? AS_UNDEFINED : args[0];
    vm->thread->interrupts = 0;
    return as_small_value(interrupts);
}

/* For Runner: what to raise when its task ended by that. */
static AsValue asyncio__keyboard_interrupt(AsVM *vm, AsValue *args)
{
    (void)!as_scheduler_raise_interrupt(vm);
    return as_error_take(vm);
}

/* ---- for libraries with a loop or tasks of their own */

static AsTask *task_arg(AsVM *vm, AsValue v)
{
    if (as_is_task(v)) { return as_task(v); }
    (void)as_raise(vm, AS_TYPE_ERROR, "a task was expected, got %v", v);
    return NULL;
}

static AsValue current_or_none(AsVM *vm)
{
    return vm->thread->current_task ? as_value(vm->thread->current_task) : AS_NONE;
}

static AsValue asyncio__enter_task(AsVM *vm, AsValue *args)
{
    AsTask *task = task_arg(vm, args[1]);
    if (!task) { return AS_RAISED; }
    if (vm->thread->current_task) {
        return as_raise(vm, AS_RUNTIME_ERROR, "Cannot enter into task %v while another task %v is being executed.", args[1],
                        current_or_none(vm));
    }
    vm->thread->current_task = task;
    return AS_NONE;
}

static AsValue asyncio__leave_task(AsVM *vm, AsValue *args)
{
    if (current_or_none(vm) != args[1]) {
        return as_raise(vm, AS_RUNTIME_ERROR, "Leaving task %v does not match the current task %v.", args[1],
                        current_or_none(vm));
    }
    vm->thread->current_task = NULL;
    return AS_NONE;
}

/* Where a task stands on the list of all; the end of the list if it does not. */
static AsTask **find_task(AsVM *vm, const AsTask *task)
{
    AsTask **link = &vm->tasks->tasks;
    while (*link && *link != task) { link = &(*link)->next; }
    return link;
}

static AsValue asyncio__register_task(AsVM *vm, AsValue *args)
{
    AsTask *task = task_arg(vm, args[0]);
    if (!task) { return AS_RAISED; }
    if (!*find_task(vm, task)) {
        task->next = vm->tasks->tasks;
        vm->tasks->tasks = task;
    }
    return AS_NONE;
}

static AsValue asyncio__unregister_task(AsVM *vm, AsValue *args)
{
    AsTask *task = task_arg(vm, args[0]);
    if (!task) { return AS_RAISED; }
    AsTask **link = find_task(vm, task);
    if (*link) {
        *link = task->next;
        task->next = NULL;
    }
    return AS_NONE;
}

/* ---- for reports: asyncio/graph.as */

static AsValue asyncio__current_task(AsVM *vm, AsValue *args)
{
    (void)args;
    return current_or_none(vm);
}

/* The tasks that run, one in each thread at most. */
static AsValue asyncio__current_tasks(AsVM *vm, AsValue *args)
{
    (void)args;
    AsValue list = as_list_new(vm, 1);
    for (AsThread *thread = vm->threads; thread; thread = thread->next) {
        if (thread->current_task) { as_list_append(vm, as_list(list), as_value(thread->current_task)); }
    }
    return list;
}

/* All tasks that are not done, of all loops, the eldest first. */
static AsValue asyncio__pending_tasks(AsVM *vm, AsValue *args)
{
    (void)args;
    AsValue list = as_list_new(vm, 4);
    for (AsTask *task = vm->tasks->tasks; task; task = task->next) {
        if (!as_wait_is_done(&task->future.wait)) { as_list_append(vm, as_list(list), as_value(task)); }
    }
    as_list_reverse(as_list(list));
    return list;
}

static AsValue asyncio__waiting_for(AsVM *vm, AsValue *args)
{
    (void)vm;
    AsValue awaited = as_is_task(args[0]) ? as_task(args[0])->waiting_for : AS_UNDEFINED;
    return as_is_undefined(awaited) ? AS_NONE : awaited;
}

static AsValue asyncio__origin(AsVM *vm, AsValue *args)
{
    return as_is_task(args[0]) ? as_task_origin(vm, as_task(args[0])) : AS_NONE;
}

/* For how many seconds the task has been waiting, about; None if it has not begun. */
static AsValue asyncio__parked_for(AsVM *vm, AsValue *args)
{
    if (!as_is_task(args[0]) || as_task(args[0])->parked_at == 0) { return AS_NONE; }
    uint32_t milliseconds = as_world_milliseconds(vm->world) - as_task(args[0])->parked_at;
    return as_float_value(vm, milliseconds * 1e-3);
}

/* How many seconds an asyncio.sleep() that was begun still has; None for anything else. */
static AsValue asyncio__sleep_left(AsVM *vm, AsValue *args)
{
    if (!as_is_sleep(args[0])) { return AS_NONE; }
    double deadline = as_sleep_deadline(as_wait(args[0]));
    if (isinf(deadline)) { return AS_NONE; }
    return as_float_value(vm, deadline - as_world_now(vm->world));
}

/* The frames of a suspended chain of coroutines, the outermost first. */
static AsValue asyncio__await_stack(AsVM *vm, AsValue *args)
{
    AsValue list = as_list_new(vm, 4);
    if (!as_is_coroutine(args[0]) && !as_is_generator(args[0])) { return list; }
    AsGenerator *root = as_generator(args[0]);
    if (root->state == AS_GENERATOR_CLOSED) { return list; }
    for (AsFrame *frame = root->innermost ? root->innermost : &root->frame;; frame = frame->prev) {
        as_list_append(vm, as_list(list), as_frame_object(vm, frame));
        if (frame == &root->frame) { break; }
    }
    as_list_reverse(as_list(list));
    return list;
}

static AsValue asyncio__async_generators(AsVM *vm, AsValue *args)
{
    if (!as_is_event_loop(args[0])) { return as_raise(vm, AS_TYPE_ERROR, "an event loop was expected, got %v", args[0]); }
    return as_asyncgen_open(vm, as_event_loop(args[0]));
}

/* A class decorator of locks and queues. */
static AsValue asyncio__shorten(AsVM *vm, AsValue *args)
{
    if (!as_is_type(args[0])) { return as_raise(vm, AS_TYPE_ERROR, "expected a class, not %T", args[0]); }
    as_sync_shorten(vm, as_type(args[0]));
    return args[0];
}

static const AsMethod functions[] = {
    {"get_running_loop()", asyncio_get_running_loop, NULL},
    {"_current_task()", asyncio__current_task, NULL},
    {"_current_tasks()", asyncio__current_tasks, NULL},
    {"_pending_tasks()", asyncio__pending_tasks, NULL},
    {"_waiting_for(task, /)", asyncio__waiting_for, NULL},
    {"_origin(task, /)", asyncio__origin, NULL},
    {"_sleep_left(awaitable, /)", asyncio__sleep_left, NULL},
    {"_parked_for(task, /)", asyncio__parked_for, NULL},
    {"_await_stack(coroutine, /)", asyncio__await_stack, NULL},
    {"_get_running_loop()", asyncio__get_running_loop, NULL},
    {"_set_running_loop(loop, /)", asyncio__set_running_loop, NULL},
    {"get_event_loop()", asyncio_get_event_loop, NULL},
    {"@def set_event_loop(loop)", asyncio_set_event_loop, NULL},
    {"@def new_event_loop()", asyncio_new_event_loop, NULL},
    {"_get_thread_loop()", asyncio__get_thread_loop, NULL},
    {"_set_thread_loop(loop, /)", asyncio__set_thread_loop, NULL},
    {"_set_policy(policy, /)", asyncio__set_policy, NULL},
    {"@def current_task(loop=None)", asyncio_current_task, NULL},
    {"@def all_tasks(loop=None)", asyncio_all_tasks, NULL},
    {"@def sleep(delay, result=None, *, loop=None)", asyncio_sleep, NULL, asyncio_sleep_awaited},
    {"@def create_task(coro, *, name=None, context=None)", asyncio_create_task, NULL},
    {"@def iscoroutine(obj)", asyncio_iscoroutine, NULL},
    {"@def isfuture(obj)", asyncio_isfuture, NULL},
    {"_keyboard_interrupt()", asyncio__keyboard_interrupt, NULL},
    {"_enter_task(loop, task)", asyncio__enter_task, NULL},
    {"_leave_task(loop, task)", asyncio__leave_task, NULL},
    {"_register_task(task)", asyncio__register_task, NULL},
    {"_unregister_task(task)", asyncio__unregister_task, NULL},
    {"_set_interrupt_task(task, /)", asyncio__set_interrupt_task, NULL},
    {"_async_generators(loop, /)", asyncio__async_generators, NULL},
    {"_shorten(cls, /)", asyncio__shorten, NULL},
    {NULL, NULL, NULL},
};

bool as_asyncio_open(AsVM *vm, AsModule *module)
{
    as_module_add_methods(vm, module, functions);
    as_module_set(vm, module, "Future", as_value(vm->types[AS_KIND_FUTURE]));
    as_module_set(vm, module, "Task", as_value(vm->types[AS_KIND_TASK]));
    as_module_set(vm, module, "Handle", as_value(vm->types[AS_KIND_HANDLE]));
    as_module_set(vm, module, "TimerHandle", as_value(vm->types[AS_KIND_TIMER_HANDLE]));
    as_module_set(vm, module, "AbstractEventLoop", as_value(vm->types[AS_KIND_ABSTRACT_LOOP]));
    as_module_set(vm, module, "BaseEventLoop", as_value(vm->types[AS_KIND_LOOP]));
    as_module_set(vm, module, "_BaseSelectorEventLoop", as_value(as_event_loop_type(vm)->base));
    as_module_set(vm, module, "EventLoop", as_value(as_event_loop_type(vm)));
    as_module_set(vm, module, "CancelledError", as_value(vm->errors[AS_CANCELLED_ERROR]));
    as_module_set(vm, module, "InvalidStateError", as_value(vm->errors[AS_INVALID_STATE_ERROR]));
    return true;
}
