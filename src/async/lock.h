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

typedef struct AsLock {
    AsObject header;
    AsLockWaiter *first, *last;
    uint64_t depth;  /* how often its owner holds it; a plain lock: 0 or 1 */
    int64_t owner;   /* ident of the thread that took it */
    bool reentrant;
} AsLock;

static inline bool as_is_lock(AsValue v) { return as_is_kind(v, AS_KIND_LOCK) || as_is_kind(v, AS_KIND_RLOCK); }

#endif
