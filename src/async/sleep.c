#include "async/sleep.h"

#include <math.h>

#include "async/event_loop.h"
#include "async/handle.h"
#include "async/scheduler.h"
#include "object/class.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/float.h"
#include "object/function.h"
#include "object/int.h"
#include "object/op.h"
#include "object/str.h"
#include "vm/coroutine.h"

static AsSleep *sleep_of(AsValue v)
{
    assert(as_is_sleep(v));
    return (AsSleep *)as_object(v);
}

/* A sleep of no time: it gives way once. Only the first fields are there. */
static bool is_short(const AsWait *wait)
{
    return wait->brief;
}

/* ---- making */

static AsValue new_short(AsVM *vm, AsValue result)
{
    AsWait *wait = as_heap_new(vm, AS_KIND_SLEEP, AS_SLEEP_SHORT_SIZE);
    wait->brief = true;
    wait->result = result;
    as_scheduler_note_sleep(vm, wait);
    return as_value(wait);
}

static AsValue new_long(AsVM *vm, double delay, AsValue result)
{
    AsSleep *sleep = as_heap_new(vm, AS_KIND_SLEEP, sizeof *sleep);
    sleep->delay = delay;
    sleep->value = result;
    sleep->timer.kind = AS_TIMER_SLEEP;
    sleep->wait.detail = AS_NONE;
    as_scheduler_note_sleep(vm, &sleep->wait);
    return as_value(sleep);
}

/* The pending exception, taken, comes out at the await, as in Python. */
static AsValue new_failing(AsVM *vm)
{
    AsValue sleep = new_long(vm, 0, as_error_take(vm));
    as_wait(sleep)->fails = true;
    return sleep;
}

AsValue as_sleep_new(AsVM *vm, AsValue delay, AsValue result)
{
    double seconds;
    if (as_is_small(delay)) {
        seconds = (double)as_small(delay);
    } else if (as_is_flonum(delay)) {
        seconds = as_flonum(delay);
    } else {
        bool short_sleep;
        vm->made_coroutines = true;
        as_root(vm, result);
        if (!as_op_compare_bool(vm, delay, as_small_value(0), AS_LE, &short_sleep)) { return new_failing(vm); }
        if (short_sleep) { return new_short(vm, result); }
        if (!as_float_arg(vm, delay, &seconds)) { return new_failing(vm); }
    }
    vm->made_coroutines = true;
    return seconds <= 0 ? new_short(vm, result) : new_long(vm, seconds, result);
}

AsValue as_sleep_awaited(AsVM *vm, AsValue delay, AsValue result)
{
    if (delay != as_small_value(0) || !as_is_none(result)) { return as_sleep_new(vm, delay, result); }
    AsScheduler *scheduler = vm->tasks;
    if (as_is_undefined(scheduler->yield)) {
        scheduler->yield = new_short(vm, AS_NONE);
        as_wait(scheduler->yield)->phase = AS_SLEEP_SHARED;
    }
    return scheduler->yield;
}

/* ---- its life as a coroutine */

static AsValue start(AsVM *vm, AsSleep *sleep)
{
    if (sleep->wait.fails) {
        sleep->wait.phase = AS_SLEEP_ENDED;
        return as_raise_object(vm, sleep->value);
    }
    AsEventLoop *loop = as_scheduler_running(vm);
    if (!loop || !as_event_loop_check(vm, loop)) { return AS_RAISED; } // a script may have made it the running one
    sleep->wait.loop = loop;
    sleep->wait.blocking = true;
    as_timers_start(as_loop_timers(loop->loop), &sleep->timer, as_loop_time(loop->loop) + sleep->delay);
    vm->parked_on = as_value(sleep);
    return AS_PARKED;
}

static AsValue end(AsVM *vm, AsValue self)
{
    AsWait *wait = as_wait(self);
    wait->phase = AS_SLEEP_ENDED;
    if (is_short(wait)) { return wait->result; }
    if (!as_wait_is_done(wait)) {
        as_sleep_abandon(vm, wait);
        return as_raise(vm, AS_RUNTIME_ERROR, "await wasn't used with future");
    }
    AsValue value = sleep_of(self)->value;
    return wait->state == AS_WAIT_FINISHED ? value : as_wait_result(vm, wait);
}

static AsValue sleep_poll(AsVM *vm, AsValue self, bool again)
{
    AsWait *wait = as_wait(self);
    if (wait->phase == AS_SLEEP_SHARED) {
        if (again) { return AS_NONE; }
        vm->parked_on = AS_NONE;
        return AS_PARKED;
    }
    if (again && wait->phase == AS_SLEEP_STARTED) { return end(vm, self); }
    switch ((AsSleepPhase)wait->phase) {
    case AS_SLEEP_CREATED: case AS_SLEEP_SHARED: break;
    case AS_SLEEP_STARTED: return as_raise(vm, AS_RUNTIME_ERROR, "coroutine is being awaited already");
    case AS_SLEEP_ENDED: return as_raise(vm, AS_RUNTIME_ERROR, "cannot reuse already awaited coroutine");
    }
    wait->phase = AS_SLEEP_STARTED;
    as_scheduler_forget_sleep(vm->tasks, wait);
    if (!is_short(wait)) { return start(vm, sleep_of(self)); }
    vm->parked_on = AS_NONE;
    return AS_PARKED;
}

double as_sleep_deadline(const AsWait *wait)
{
    if (is_short(wait) || !wait->loop || !wait->loop->loop) { return INFINITY; }
    const AsTimer *timer = &((const AsSleep *)wait)->timer;
    if (!as_timer_is_armed(timer)) { return INFINITY; }
    return as_timers_deadline(as_loop_timers(wait->loop->loop), timer);
}

bool as_sleep_fire(AsVM *vm, AsSleep *sleep)
{
    return as_wait_is_done(&sleep->wait) || as_wait_finish(vm, &sleep->wait, AS_NONE);
}

void as_sleep_abandon(AsVM *vm, AsWait *wait)
{
    (void)vm;
    wait->phase = AS_SLEEP_ENDED;
    if (is_short(wait) || !wait->loop || !wait->loop->loop) { return; }
    as_timers_cancel(as_loop_timers(wait->loop->loop), &sleep_of(as_value(wait))->timer);
}

/* ---- for scripts that drive it by hand */

static AsValue sleep_send(AsVM *vm, AsValue *args)
{
    AsWait *wait = as_wait(args[0]);
    if (wait->phase == AS_SLEEP_CREATED && !as_is_none(args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "can't send non-None value to a just-started coroutine");
    }
    AsValue got = sleep_poll(vm, args[0], wait->phase == AS_SLEEP_STARTED);
    if (as_parked(got)) { return vm->parked_on; }
    return as_raised(got) ? AS_RAISED : as_raise_value(vm, AS_STOP_ITERATION, got);
}

static AsValue sleep_throw(AsVM *vm, AsValue *args)
{
    AsWait *wait = as_wait(args[0]);
    // A cancelled one has ended already when its task throws through a script's __await__.
    bool failed = !is_short(wait) && as_wait_is_done(wait) && wait->state != AS_WAIT_FINISHED;
    if (wait->phase == AS_SLEEP_ENDED && !failed) {
        return as_raise(vm, AS_RUNTIME_ERROR, "cannot reuse already awaited coroutine");
    }
    as_sleep_abandon(vm, wait);
    AsValue exception = args[1];
    if (as_is_type(exception)) {
        bool has_value = !as_is_none(args[2]);
        exception = has_value && as_is_exception(args[2]) ? args[2] : as_call(vm, exception, &args[2], has_value);
        if (as_raised(exception)) { return AS_RAISED; }
    }
    if (!as_is_exception(exception)) {
        return as_raise(vm, AS_TYPE_ERROR,
                        "exceptions must be classes or instances deriving from BaseException, not %T", exception);
    }
    return as_raise_thrown(vm, exception);
}

static AsValue sleep_close(AsVM *vm, AsValue *args)
{
    as_sleep_abandon(vm, as_wait(args[0]));
    return AS_NONE;
}

/* It is dropped by the statement that made it: told once, if it was not awaited. */
static AsValue sleep__drop(AsVM *vm, AsValue *args)
{
    AsWait *wait = as_wait(args[0]);
    if (wait->phase != AS_SLEEP_CREATED || wait->listed) { return AS_NONE; }
    wait->listed = true;
    as_coroutine_note_dropped(vm, "sleep");
    return AS_NONE;
}

static AsValue sleep_repr(AsVM *vm, AsValue self)
{
    return as_str_format(vm, "<coroutine object sleep at %p>", (void *)as_object(self));
}

static AsValue sleep_name(AsVM *vm, AsValue self)
{
    (void)self;
    return as_str_intern_text(vm, "sleep");
}

static AsValue sleep_none(AsVM *vm, AsValue self)
{
    (void)vm;
    (void)self;
    return AS_NONE;
}

static AsValue sleep_running(AsVM *vm, AsValue self)
{
    (void)vm;
    (void)self;
    return AS_FALSE;
}

static AsValue sleep_suspended(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_bool(as_wait(self)->phase == AS_SLEEP_STARTED);
}

static void sleep_mark(AsHeap *heap, AsObject *self)
{
    AsWait *wait = (AsWait *)self;
    if (is_short(wait)) {
        as_mark(heap, wait->result);
        return;
    }
    as_wait_mark(heap, wait);
    as_mark(heap, ((AsSleep *)self)->value);
}

static const AsMethod sleep_methods[] = {
    {"send(self, value, /)", sleep_send, NULL},
    {"throw(self, type, value=None, traceback=None, /)", sleep_throw, NULL},
    {"close(self, /)", sleep_close, NULL},
    {"_drop(self, /)", sleep__drop, NULL},
    {NULL, NULL, NULL},
};

static const AsGetSet sleep_getsets[] = {
    {"__name__", sleep_name, NULL, NULL},
    {"__qualname__", sleep_name, NULL, NULL},
    {"cr_await", sleep_none, NULL, NULL},
    {"cr_code", sleep_none, NULL, NULL},
    {"cr_frame", sleep_none, NULL, NULL},
    {"cr_origin", sleep_none, NULL, NULL},
    {"cr_running", sleep_running, NULL, NULL},
    {"cr_suspended", sleep_suspended, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_sleep_spec = {
    .name = "coroutine", .size = sizeof(AsSleep), .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = sleep_mark,
    .slots = {.repr = sleep_repr, .await = as_coroutine_await, .poll = sleep_poll},
    .methods = sleep_methods, .getsets = sleep_getsets,
};
