/* Future, and what it has in common with everything that a task can wait for. */
#ifndef AS_ASYNC_FUTURE_H
#define AS_ASYNC_FUTURE_H

#include "core/vm.h"

typedef struct AsEventLoop AsEventLoop;
typedef struct AsTask AsTask;

typedef enum AsWaitState { AS_WAIT_PENDING, AS_WAIT_CANCELLED, AS_WAIT_FINISHED, AS_WAIT_FAILED } AsWaitState;

/* The first part of a Future, a Task and a sleep. A sleep of no time has only the fields up to cancel_requests. */
typedef struct AsWait {
    AsObject header;
    AsValue result;      /* FINISHED: the value; FAILED: the exception; CANCELLED: the CancelledError that ended a
                          * task, until somebody has seen it */
    uint8_t state;       /* AsWaitState */
    uint8_t phase;       /* sleep: see sleep.c */
    bool blocking : 1;   /* _asyncio_future_blocking: it was yielded by an await */
    bool unretrieved : 1; /* the exception has been seen by nobody */
    bool quiet : 1;      /* not worth a word when it dies pending */
    bool must_cancel : 1; /* task: CancelledError goes in at the next step */
    bool listed : 1;     /* stands on the scheduler's list of failures; sleep: it was reported as never awaited */
    bool brief : 1;      /* a sleep of no time */
    bool fails : 1;      /* a sleep whose delay was no number: awaiting it raises its value */
    uint32_t cancel_requests; /* task: cancel() less uncancel() */
    AsEventLoop *loop;
    AsValue waiter;      /* the first done-callback: a task to be woken, or (AsFuture.context is set) a callable */
    AsValue detail;      /* FAILED: the exception's traceback when it was set, until somebody has asked; else the cancel message */
} AsWait;

typedef struct AsFuture {
    AsWait wait;
    AsValue context;     /* of a callable waiter: a Context, or AS_NONE for an empty one; AS_UNDEFINED: a task waits */
    AsValue more;        /* further waiters: a list of waiter, context, waiter, context ... or AS_UNDEFINED; FAILED: the
                          * cancel message, since `detail` is taken */
    AsAttributes attributes;
} AsFuture;

/* A Future or a Task, or of a class below. */
static inline bool as_is_future(AsValue v)
{
    return as_is_kind(v, AS_KIND_FUTURE) || as_is_kind(v, AS_KIND_TASK);
}
static inline AsFuture *as_future(AsValue v)
{
    assert(as_is_future(v));
    return (AsFuture *)as_object(v);
}
/* Something that a task can wait for without Python's protocol: Future, Task, sleep. */
static inline bool as_is_wait(AsValue v) { return as_is_future(v) || as_is_kind(v, AS_KIND_SLEEP); }
static inline AsWait *as_wait(AsValue v)
{
    assert(as_is_wait(v));
    return (AsWait *)as_object(v);
}
static inline bool as_wait_is_done(const AsWait *wait) { return wait->state != AS_WAIT_PENDING; }

/* A Future or Task by whose class no script wants to be asked about waiting: whoever waits may look into it. */
bool as_future_is_plain(AsVM *vm, AsValue v);

AsValue as_future_new(AsVM *vm, AsEventLoop *loop);
/* These end a pending wait and put its waiters on the ready ring. false: RuntimeError, the loop is closed. */
bool as_wait_finish(AsVM *vm, AsWait *wait, AsValue result) AS_RAISES;
bool as_wait_fail(AsVM *vm, AsWait *wait, AsValue exception) AS_RAISES;
/* message: AS_NONE if there is none; error: the CancelledError that ended a task, or AS_UNDEFINED. */
bool as_wait_cancel(AsVM *vm, AsWait *wait, AsValue message, AsValue error) AS_RAISES;
/* Whatever `cancel(msg)` means for this value; *cancelled is what it returns. */
bool as_wait_request_cancel(AsVM *vm, AsValue v, AsValue message, bool *cancelled) AS_RUNS;
/* result(): the value, or AS_RAISED with the exception or InvalidStateError. */
AsValue as_wait_result(AsVM *vm, AsWait *wait) AS_RAISES;
/* The exception that awaiting a done wait raises, AS_UNDEFINED for a value. Counts as seen. */
AsValue as_wait_exception(AsVM *vm, AsWait *wait);
/* A new CancelledError with the wait's message, or the one that ended the task (given out once). */
AsValue as_wait_cancelled_error(AsVM *vm, AsWait *wait);
/* Steps the task when the wait is done (in the next turn if it is done already). */
bool as_wait_add_task(AsVM *vm, AsWait *wait, AsTask *task) AS_RAISES;
/* future.add_done_callback; context is a Context or AS_NONE. */
bool as_future_add_callback(AsVM *vm, AsFuture *future, AsValue callback, AsValue context) AS_RAISES;
/* Takes out every callback that equals this one. */
bool as_future_remove_callback(AsVM *vm, AsFuture *future, AsValue callback) AS_RUNS;

/* For types that embed it. */
AsValue as_future___new__(AsVM *vm, AsValue *args);
void as_wait_mark(AsHeap *heap, AsWait *wait);
void as_future_mark(AsHeap *heap, AsObject *self);
AsValue as_future_poll(AsVM *vm, AsValue self, bool again);

#endif
