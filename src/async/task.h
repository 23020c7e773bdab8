/* Task: a coroutine that the scheduler steps until it is done. */
#ifndef AS_ASYNC_TASK_H
#define AS_ASYNC_TASK_H

#include "async/future.h"
#include "object/code.h"

/* A task that is not done is either on its loop's ready ring or a waiter of `waiting_for`, never both, except
 * while it runs. waiting_for stays set until the step that follows, and is one of
 *   AS_UNDEFINED     the next step just goes on
 *   a wait           pending: we wait for it; done: its outcome decides whether the step throws
 *   an exception     the next step throws it in
 *   another object   somebody else's future, which calls task_wakeup */
struct AsTask {
    AsFuture future;
    AsValue coroutine;
    AsValue waiting_for;
    AsValue context;    /* a Context, or AS_NONE: empty, made when a variable is set */
    AsValue name;       /* a str, or the number of 'Task-<number>' as an int */
    uint32_t site;      /* where the script made it: AsScheduler.sites; 0: unknown */
    uint32_t parked_at; /* AsScheduler.clock when it parked, in milliseconds */
    AsTask *next;       /* on the scheduler's weak list of all tasks */
};

static inline bool as_is_task(AsValue v) { return as_is_kind(v, AS_KIND_TASK); }
static inline AsTask *as_task(AsValue v)
{
    assert(as_is_task(v));
    return (AsTask *)as_object(v);
}

/* Makes a task and puts it on the ready ring. name: any value or AS_NONE; context: a Context or AS_NONE for a copy
 * of the present one. */
AsValue as_task_new(AsVM *vm, AsEventLoop *loop, AsValue coroutine, AsValue name, AsValue context) AS_RUNS;
/* Runs the coroutine up to its next await that is not ready. false: KeyboardInterrupt or SystemExit is pending
 * and must end the loop. */
bool as_task_step(AsVM *vm, AsTask *task) AS_RUNS;
/* task.cancel(message); *cancelled: the request was taken. */
bool as_task_cancel(AsVM *vm, AsTask *task, AsValue message, bool *cancelled) AS_RUNS;
/* The bound method task_wakeup(future), which steps the task with what the future became: for futures that are not
 * ours, and for reprs. */
AsValue as_task_wakeup(AsVM *vm, AsTask *task);
/* Coroutines, generators, sleeps and whatever has __await__, send, throw and close. */
bool as_task_takes(AsVM *vm, AsValue v);
/* Where it was made: "main() at x.as:12", or AS_NONE if the script did not make it. */
AsValue as_task_origin(AsVM *vm, const AsTask *task);
/* A str. */
AsValue as_task_name(AsVM *vm, AsTask *task);

#endif
