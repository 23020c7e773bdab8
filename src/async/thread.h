/* Threads: one of the system's for each, and of all that belong to a VM one runs at a time (loop/baton.h). Each has its own
 * line of execution, and may run its own event loop. */
#ifndef AS_ASYNC_THREAD_H
#define AS_ASYNC_THREAD_H

#include "async/event_loop.h"
#include "async/task.h"
#include "loop/baton.h"
#include "vm/frame.h"

typedef struct AsThread AsThread;

/* What is left of a thread for those who keep something for it. */
typedef struct AsThreadLife {
    uint32_t holders;
    bool has_ended;
} AsThreadLife;

struct AsThread {
    AsVM *vm;
    AsThread *next;          /* all of the VM, the youngest first */
    AsParty *party;          /* its place in the table: own_party, or the baton's for the main thread */
    AsParty own_party;
    AsExecution execution;   /* while another thread runs */
    int64_t ident;
    bool is_main;
    AsThreadLife *life;      /* or NULL: nobody has asked */
    AsValue function, args, keywords; /* what it is to call; keywords is a dict or AS_UNDEFINED */
    AsValue waits_for;       /* while it waits for another thread: a lock, or AS_UNDEFINED */
    double waits_until;      /* the deadline of that wait */
    int64_t waits_since;     /* nanoseconds of the monotonic clock; 0: it does not wait, but for its loop */

    /* asyncio, one loop at a time */
    AsEventLoop *running;    /* the loop that is running, or NULL */
    AsTask *current_task;    /* the task being stepped, or NULL */
    AsObject *current;       /* what was taken from the ready ring: kept alive here */
    AsEventLoop *event_loop; /* set_event_loop(), or what get_event_loop() made */
    bool event_loop_set;     /* set_event_loop() was called */
    AsValue *context_slot;   /* where the running context is */
    AsValue context;         /* of code outside tasks and callbacks; AS_NONE while empty */
    AsValue interrupt_task;  /* cancelled by the first Ctrl-C (Runner), or AS_UNDEFINED */
    int interrupts;          /* Ctrl-C since interrupt_task was set */
    bool interrupted_from_outside; /* the last one was */

    bool expects_waits;      /* no hints about them */
    bool interrupted;        /* as_thread_interrupt: KeyboardInterrupt at the next safepoint */
    bool was_interrupted;    /* it had one */
    int wake_descriptor;     /* ends its wait for another descriptor; -1: none was needed yet */
    AsValue asyncgen_first, asyncgen_final; /* vm->asyncgen_first and so on, while another thread runs */
};

/* Makes the calling thread the VM's main thread. Needs vm->world. */
void as_thread_open(AsVM *vm);
void as_thread_close(AsVM *vm);
/* Starts a thread that calls function(*args, **keywords); args is a tuple, keywords a dict or AS_UNDEFINED. The new thread
 * stands at the end of the queue for the baton. Returns its ident; RuntimeError when the system has none left. */
AsValue as_thread_start(AsVM *vm, AsValue function, AsValue args, AsValue keywords);
/* One more holder of the thread's life; drop: one less. */
AsThreadLife *as_thread_life_share(AsThread *thread);
void as_thread_life_drop(AsThreadLife *life);
/* How many there are, the main thread included. */
size_t as_thread_count(AsVM *vm);

/* Waits until as_thread_wake, a signal (main thread) or the deadline (seconds of the world's monotonic clock; INFINITY: none);
 * others run meanwhile. *wakeup: which. It may also end for no reason: ask again what you waited for. what: the lock that
 * is waited for, or AS_UNDEFINED. Runs what signals ask for; reports a deadlock. */
bool as_thread_wait(AsVM *vm, AsValue what, double deadline, AsWakeup *wakeup) AS_RUNS;
void as_thread_wake(AsVM *vm, AsThread *thread);
/* Before a read or write that may block: waits until the descriptor is ready for one of the poll() events, while others run.
 * Meanwhile it may be closed, and buffers may change: look again. The only thread needs not wait here, since it may as well
 * block; it returns at once. */
bool as_thread_await_descriptor(AsVM *vm, int fd, short events) AS_RUNS;
/* Around other calls of the system that may block. Between the two, nothing of the VM may be touched; what is needed
 * afterwards must be rooted. */
AsParty *as_thread_give(AsVM *vm);
void as_thread_take(AsVM *vm, AsParty *party);
/* At a safepoint: lets others run if they have waited long enough. */
void as_thread_pass(AsVM *vm);
/* Signals have handlers that may end any wait: there are no deadlocks as long as they do. */
void as_thread_listen(AsVM *vm, bool listens);
/* A signal came: the main thread is to look. May be called in a signal handler. */
void as_thread_poke_main(AsVM *vm);
void as_thread_mark(AsVM *vm, AsHeap *heap);

#endif
