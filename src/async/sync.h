/* What asyncio's locks and queues have in common. Their classes are whole in Aspen (stdlib/asyncio/locks.as, queues.as);
 * the types here hold their state, and their shortcuts (AsCode.shortcut) do what needs no waiting and raises nothing. */
#ifndef AS_ASYNC_SYNC_H
#define AS_ASYNC_SYNC_H

#include "async/future.h"

/* A Lock, Event, Semaphore or Queue. Its fields are attributes for scripts: the spec's getsets, in this order. */
typedef struct AsSync {
    AsObject header;
    AsAttributes attributes;
    AsShape *checked; /* its shape when `nature` was found out, and vm->type_epoch then */
    uint32_t epoch;
    uint8_t nature;   /* AS_SYNC_CHANGED, AS_SYNC_PLAIN or more */
    AsValue fields[]; /* AS_UNDEFINED: not set yet */
} AsSync;

enum {
    AS_SYNC_CHANGED, /* it has a method of its own where a shortcut would not call it: shortcuts decline */
    AS_SYNC_OWN_ITEMS, /* a queue: only _put and _get are its own, which shortcuts do call */
    AS_SYNC_PLAIN,
};

enum { AS_LOCK_LOCKED, AS_LOCK_OWNER, AS_LOCK_WAITERS, AS_LOCK_FIELDS };
enum { AS_EVENT_VALUE, AS_EVENT_WAITERS, AS_EVENT_FIELDS };
enum { AS_SEMAPHORE_VALUE, AS_SEMAPHORE_BOUND, AS_SEMAPHORE_WAITERS, AS_SEMAPHORE_FIELDS };
enum {
    AS_QUEUE_QUEUE, AS_QUEUE_MAXSIZE, AS_QUEUE_GETTERS, AS_QUEUE_PUTTERS, AS_QUEUE_UNFINISHED, AS_QUEUE_FINISHED,
    AS_QUEUE_SHUT, AS_QUEUE_FIELDS
};

/* The shortcut of a method: AS_UNDEFINED, before it has done anything: let the method itself do it. */
typedef struct AsShortcut {
    const char *class, *method;
    uint32_t count; /* of its arguments, self included */
    AsNativeFn body;
} AsShortcut;
extern const AsShortcut as_sync_lock_shortcuts[], as_sync_queue_shortcuts[]; /* each ends with {NULL} */

/* Gives the methods of this class of the library the shortcuts that the tables have for them. */
void as_sync_shorten(AsVM *vm, AsType *class);

/* v, if it is of this kind and has the library's methods where shortcuts would not call its own; else NULL. */
AsSync *as_sync_plain(AsVM *vm, AsValue v, AsKind kind);
/* The shortcut of a method of its class, or NULL. */
AsNativeFn as_sync_method(AsVM *vm, const AsSync *sync, AsName name);

/* Waiters are AS_NONE or a deque of futures. These two give false if that is not for C to say: there is something else
 * than plain futures. Is any of them not cancelled? */
bool as_sync_is_wanted(AsValue waiters, bool *wanted);
/* The first one that is not done, or NULL; *done: so many stand before it. */
bool as_sync_first_pending(AsValue waiters, AsWait **first, size_t *done);

#endif
