/* The scheduler: the turns of a loop, and what belongs to all tasks of a VM. Which loop and which task run, each thread knows
 * for itself: thread.h. */
#ifndef AS_ASYNC_SCHEDULER_H
#define AS_ASYNC_SCHEDULER_H

#include "async/event_loop.h"
#include "async/sync.h"
#include "async/task.h"
#include "async/thread.h"

/* A growing array of waits. */
typedef struct AsWaitList {
    AsWait **items;
    size_t count, capacity;
} AsWaitList;

/* A place in a script that makes tasks. There are few, so a task knows its number only. */
typedef struct AsTaskSite {
    AsCode *code;
    uint32_t at; /* as_frame_instruction */
} AsTaskSite;

enum { AS_TASK_SITES_MOST = 4096 };

struct AsScheduler {
    AsValue policy;          /* set_event_loop_policy(), or AS_UNDEFINED */
    AsType *loop_type;       /* as_event_loop_type, or NULL */
    AsEventLoop *main_loop;  /* of as_scheduler_run_main */
    AsTask *tasks;           /* all tasks, weak; finished ones leave at the next collection */
    int64_t task_number;     /* of the last task made */
    AsWaitList failed;       /* weak: done with an exception that nobody has seen yet */
    AsWaitList fresh;        /* weak: sleeps made and not awaited yet (some that were awaited since) */
    AsWaitList lost;         /* to be reported: nobody can see them any more */
    size_t looked_at;        /* entries of failed that the last collection knew */
    int64_t next_look;       /* no collection for the sake of reports before this (ns of the monotonic clock) */
    AsValue hinted;          /* places that a hint was given for: a dict, or AS_UNDEFINED */
    uint32_t clock;          /* the monotonic clock a few turns ago at most, in milliseconds: when tasks parked */
    AsTaskSite *sites;       /* places where tasks were made; the first one is none */
    uint32_t site_count, site_cache[64];
    uint64_t step_number;    /* debug mode, atomic: of the step that runs (odd) or ran last (even) */
    int held;                /* atomic: the watchdog wants to know what runs */
    struct AsWatchdog *watchdog; /* hint.c */
    bool reporting;          /* a deadlock is being reported: nobody waits any more */
    struct AsInterruption *interruption; /* NULL: no Ctrl-C came yet */
    bool interruption_due;   /* as_interruption_look_at_loop after this step */
    AsSyncState sync;        /* locks and queues: sync.h */
    AsValue yield;           /* what every awaited sleep(0) is, or AS_UNDEFINED */
};

/* Gives the VM its scheduler and hooks. vm->world must be there. */
void as_scheduler_open(AsVM *vm);
void as_scheduler_close(AsVM *vm);
/* Runs a script's (or a prompt's) own coroutine as the main task of the VM's main loop, which stays open and is
 * closed by as_scheduler_finish. The result, or AS_RAISED. */
AsValue as_scheduler_run_main(AsVM *vm, AsValue coroutine) AS_RUNS;
/* At the end of the program: cancels what is left on the main loop and reports tasks and exceptions that nobody
 * has seen. */
void as_scheduler_finish(AsVM *vm);
/* SIGINT arrived: cancels the Runner's main task the first time (true), else false with KeyboardInterrupt pending. from_outside:
 * it is a Ctrl-C, which is to end the program. */
bool as_scheduler_interrupt(AsVM *vm, bool from_outside) AS_RUNS;
/* The main task ended by that cancellation: raises the KeyboardInterrupt. */
AsValue as_scheduler_raise_interrupt(AsVM *vm) AS_RAISES;

/* run_forever(). */
bool as_scheduler_run(AsVM *vm, AsEventLoop *loop) AS_RUNS;
/* May this loop run now? RuntimeError if it, or another one, is running. */
bool as_scheduler_check_idle(AsVM *vm, AsEventLoop *loop) AS_RAISES;
/* The running loop; raises RuntimeError "no running event loop". */
AsEventLoop *as_scheduler_running(AsVM *vm);
/* asyncio.get_event_loop(): whatever the policy says, or AS_RAISED. */
AsValue as_scheduler_get_event_loop(AsVM *vm) AS_RUNS;
/* The same, and it must be a loop. NULL: raised. */
AsEventLoop *as_scheduler_event_loop(AsVM *vm) AS_RUNS;
/* The loop that a constructor's argument `loop=` means, None for that of get_event_loop(). NULL: raised. */
AsEventLoop *as_scheduler_loop_of(AsVM *vm, AsValue v) AS_RUNS;
/* The loop that an argument `loop=None` means; NULL: raised. */
AsEventLoop *as_scheduler_loop_arg(AsVM *vm, AsValue v);
/* A set of the loop's tasks that are not done. */
AsValue as_scheduler_all_tasks(AsVM *vm, AsEventLoop *loop) AS_RUNS;
/* The loop's task that is being stepped, or AS_NONE. */
AsValue as_scheduler_current_task(AsVM *vm, AsEventLoop *loop);
/* A sleep was made: it is to be awaited. */
void as_scheduler_note_sleep(AsVM *vm, AsWait *sleep);
/* It was. Mostly it is the one made last. */
static inline void as_scheduler_forget_sleep(AsScheduler *scheduler, const AsWait *sleep)
{
    AsWaitList *fresh = &scheduler->fresh;
    if (fresh->count && fresh->items[fresh->count - 1] == sleep) { fresh->count--; }
}
/* Remembers that the exception of this wait must be seen by somebody. */
void as_scheduler_note_failure(AsVM *vm, AsWait *wait);

/* deadlock.c: says who waits for what, and ends the process with status 13; at the prompt it raises RuntimeError
 * instead. */
void as_deadlock_report(AsVM *vm, AsEventLoop *loop);
/* Of each thread, the youngest first: (ident, frames from the outermost on, the lock that it waits for or None, what it does:
 * "runs", "waits", "loop" or "outside", for how many seconds, how many its wait has left or None). */
AsValue as_deadlock_threads(AsVM *vm);

#endif
