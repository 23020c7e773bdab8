/* Handle and TimerHandle: a callback that a loop is to call. */
#ifndef AS_ASYNC_HANDLE_H
#define AS_ASYNC_HANDLE_H

#include "core/vm.h"
#include "loop/timers.h"

typedef struct AsEventLoop AsEventLoop;

typedef struct AsHandle {
    AsObject header;
    AsValue callback;   /* AS_NONE once cancelled */
    AsValue args;       /* a tuple; or the only argument itself */
    AsValue context;    /* a Context, or AS_NONE: empty, made when a variable is set */
    AsEventLoop *loop;
    bool cancelled;
    bool one_argument;
    bool traced;        /* made in debug mode: args is a pair, see handle.c */
} AsHandle;

typedef struct AsTimerHandle {
    AsHandle handle;
    AsTimer timer;
    AsValue when;       /* as it was given */
    double deadline;
} AsTimerHandle;

/* What the entries of a loop's heap lie in: AsTimer.kind. */
enum { AS_TIMER_HANDLE, AS_TIMER_SLEEP };

static inline bool as_is_handle(AsValue v)
{
    return as_is_kind(v, AS_KIND_HANDLE) || as_is_kind(v, AS_KIND_TIMER_HANDLE);
}
static inline AsTimerHandle *as_timer_handle_of_timer(AsTimer *timer)
{
    return (AsTimerHandle *)((char *)timer - offsetof(AsTimerHandle, timer));
}

/* context: a Context or AS_NONE. one_argument: args is the only argument, not a tuple. */
AsHandle *as_handle_new(AsVM *vm, AsEventLoop *loop, AsValue callback, AsValue args, AsValue context, bool one_argument);
AsTimerHandle *as_timer_handle_new(AsVM *vm, AsEventLoop *loop, AsValue callback, AsValue args, AsValue context,
                                   AsValue when, double deadline);
/* Debug mode: the stack of whoever made it. */
void as_handle_set_trace(AsVM *vm, AsValue handle, AsValue stack);
void as_handle_cancel(AsVM *vm, AsHandle *handle);
/* Hands the pending exception to the loop's exception handler, as one of this callback. */
bool as_handle_report(AsVM *vm, AsHandle *handle) AS_RUNS;
/* Calls it in its context. What it raises goes to the loop's exception handler; false: KeyboardInterrupt or
 * SystemExit is pending. */
bool as_handle_run(AsVM *vm, AsHandle *handle) AS_RUNS;

#endif
