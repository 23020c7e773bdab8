/* What asyncio's locks and queues have in common. Their classes are whole in Aspen (stdlib/asyncio/locks.as, queues.as);
 * here are the shortcuts of their methods (AsCode.shortcut), which do what needs no waiting. */
#ifndef AS_ASYNC_SYNC_H
#define AS_ASYNC_SYNC_H

#include "async/future.h"

typedef enum AsSyncKind {
    AS_SYNC_NONE, AS_SYNC_LOCK, AS_SYNC_EVENT, AS_SYNC_SEMAPHORE, AS_SYNC_QUEUE, AS_SYNC_KINDS
} AsSyncKind;

/* The attributes that each kind must have; of semaphores, a bounded one has a bound. */
enum { AS_LOCK_LOCKED, AS_LOCK_HOLDER, AS_LOCK_WAITERS };
enum { AS_EVENT_VALUE, AS_EVENT_WAITERS };
enum { AS_SEMAPHORE_VALUE, AS_SEMAPHORE_WAITERS, AS_SEMAPHORE_BOUND };
enum {
    AS_QUEUE_QUEUE, AS_QUEUE_MAXSIZE, AS_QUEUE_GETTERS, AS_QUEUE_PUTTERS, AS_QUEUE_UNFINISHED, AS_QUEUE_FINISHED,
    AS_QUEUE_SHUT,
};
enum { AS_SYNC_FIELDS = 7 };

/* What _put and _get of a queue do: those of a library's class, or (OWN) others, which shortcuts do call. */
typedef enum AsSyncOrder { AS_SYNC_OWN, AS_SYNC_FIFO, AS_SYNC_LIFO, AS_SYNC_PRIORITY } AsSyncOrder;
/* The shortcuts by which they are known. */
AsValue as_sync_fifo(AsVM *vm, AsValue *args);
AsValue as_sync_lifo(AsVM *vm, AsValue *args);
AsValue as_sync_priority(AsVM *vm, AsValue *args);

/* What is known of the objects of one shape. */
typedef struct AsSyncView {
    AsShape *shape; /* weak, good for this vm->type_epoch; NULL: nothing yet */
    uint32_t epoch;
    uint8_t kind;   /* AS_SYNC_NONE also where a method is not the library's, and a shortcut would not call it */
    bool has_bound; /* a BoundedSemaphore */
    uint8_t order;  /* queue: AsSyncOrder */
    uint8_t slots[AS_SYNC_FIELDS]; /* of the attributes */
} AsSyncView;

/* A Lock, Event, Semaphore or Queue, until script code runs. */
typedef struct AsSync {
    AsObject *object;
    AsValue *slots;
    AsSyncView view;
} AsSync;

enum { AS_SYNC_VIEWS = 64 };
/* What the VM knows of locks and queues; in its scheduler. */
typedef struct AsSyncState {
    AsType *classes[AS_SYNC_KINDS]; /* the library's, or NULL: not imported yet */
    AsSyncView views[AS_SYNC_VIEWS];
} AsSyncState;

void as_sync_mark(AsSyncState *state, AsHeap *heap);

/* The shortcut of a method: AS_UNDEFINED, before it has done anything: let the method itself do it. */
typedef struct AsShortcut {
    const char *class, *method;
    uint32_t count; /* of its arguments, self included */
    AsNativeFn body;
} AsShortcut;
extern const AsShortcut as_sync_lock_shortcuts[], as_sync_queue_shortcuts[]; /* each ends with {NULL} */

/* Gives the methods of this class of the library the shortcuts that the tables have for them. */
void as_sync_shorten(AsVM *vm, AsType *class);

/* Is v of this kind, with the library's methods where shortcuts would not call its own? */
bool as_sync_look(AsVM *vm, AsValue v, AsSyncKind kind, AsSync *out);
static inline AsValue as_sync_get(const AsSync *sync, unsigned field) { return sync->slots[sync->view.slots[field]]; }
void as_sync_set(const AsSync *sync, unsigned field, AsValue value);

/* Waiters are AS_NONE or a deque of futures. These two give false if that is not for C to say: there is something else
 * than plain futures. Is any of them not cancelled? */
bool as_sync_is_wanted(AsValue waiters, bool *wanted);
/* The first one that is not done, or NULL; *done: so many stand before it. */
bool as_sync_first_pending(AsValue waiters, AsWait **first, size_t *done);

#endif
