/* The locks of threads: _thread.lock and _thread.RLock. Whoever finds one taken stands in its queue, in the order of coming;
 * a release wakes the first, who takes it if nobody was quicker, as in CPython. */
#ifndef AS_ASYNC_LOCK_H
#define AS_ASYNC_LOCK_H

#include "async/thread.h"

/* A thread that waits. Lies on its C stack. */
typedef struct AsLockWaiter {
    struct AsLockWaiter *next;
    AsThread *thread;
} AsLockWaiter;

typedef struct AsLockQueue {
    AsLockWaiter *first, *last;
} AsLockQueue;

typedef struct AsLock {
    AsObject header;
    AsLockQueue waiting;
    uint64_t depth;  /* how often its owner holds it; a plain lock: 0 or 1 */
    int64_t owner;   /* ident of the thread that took it */
    bool reentrant;
} AsLock;

void as_lock_queue_add(AsLockQueue *queue, AsLockWaiter *waiter);
/* If it is in there. */
void as_lock_queue_remove(AsLockQueue *queue, AsLockWaiter *waiter);
/* A number of seconds, negative ones included, that the clock can count. */
bool as_lock_seconds(AsVM *vm, AsValue v, double *seconds) AS_RUNS;

/* A lock that its owner may take again, held by this thread. */
AsValue as_lock_new_held(AsVM *vm);
/* For C: takes the lock *lock, which is made here first, if there is more than one thread. Must be given back. */
bool as_lock_enter(AsVM *vm, AsObject *owner, AsValue *lock) AS_RUNS;
void as_lock_leave(AsVM *vm, AsValue lock);

static inline bool as_is_lock(AsValue v) { return as_is_kind(v, AS_KIND_LOCK) || as_is_kind(v, AS_KIND_RLOCK); }

#endif
