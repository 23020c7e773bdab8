/* The shortcuts of asyncio's Lock, Event and Semaphore: each does what its Aspen method in stdlib/asyncio/locks.as does,
 * or declines. */
#include "async/sync.h"

#include "async/scheduler.h"

/* ---- Lock */

static AsValue lock_acquire(AsVM *vm, AsValue *args)
{
    AsSync lock;
    if (!as_sync_look(vm, args[0], AS_SYNC_LOCK, &lock)) { return AS_UNDEFINED; }
    if (as_sync_get(&lock, AS_LOCK_LOCKED) != AS_FALSE) { return AS_UNDEFINED; }
    bool wanted;
    if (!as_sync_is_wanted(as_sync_get(&lock, AS_LOCK_WAITERS), &wanted) || wanted) { return AS_UNDEFINED; }
    AsTask *task = vm->thread->current_task;
    as_sync_set(&lock, AS_LOCK_LOCKED, AS_TRUE);
    as_sync_set(&lock, AS_LOCK_HOLDER, task ? as_value(task) : AS_NONE);
    return AS_TRUE;
}

static AsValue lock_release(AsVM *vm, AsValue *args)
{
    AsSync lock;
    if (!as_sync_look(vm, args[0], AS_SYNC_LOCK, &lock)) { return AS_UNDEFINED; }
    if (as_sync_get(&lock, AS_LOCK_LOCKED) != AS_TRUE) { return AS_UNDEFINED; }
    AsWait *first;
    size_t done;
    if (!as_sync_first_pending(as_sync_get(&lock, AS_LOCK_WAITERS), &first, &done)) { return AS_UNDEFINED; }
    as_sync_set(&lock, AS_LOCK_LOCKED, AS_FALSE);
    as_sync_set(&lock, AS_LOCK_HOLDER, AS_NONE);
    // If the eldest is done, its task has been woken already and takes the lock in its turn.
    return !first || done > 0 || as_wait_finish(vm, first, AS_TRUE) ? AS_NONE : AS_RAISED;
}

/* ---- Event */

static AsValue event_is_set(AsVM *vm, AsValue *args)
{
    AsSync event;
    return as_sync_look(vm, args[0], AS_SYNC_EVENT, &event) ? as_sync_get(&event, AS_EVENT_VALUE) : AS_UNDEFINED;
}

static AsValue event_set(AsVM *vm, AsValue *args)
{
    AsSync event;
    bool wanted;
    if (!as_sync_look(vm, args[0], AS_SYNC_EVENT, &event)) { return AS_UNDEFINED; }
    if (!as_sync_is_wanted(as_sync_get(&event, AS_EVENT_WAITERS), &wanted) || wanted) { return AS_UNDEFINED; }
    as_sync_set(&event, AS_EVENT_VALUE, AS_TRUE);
    return AS_NONE;
}

static AsValue event_clear(AsVM *vm, AsValue *args)
{
    AsSync event;
    if (!as_sync_look(vm, args[0], AS_SYNC_EVENT, &event)) { return AS_UNDEFINED; }
    as_sync_set(&event, AS_EVENT_VALUE, AS_FALSE);
    return AS_NONE;
}

static AsValue event_wait(AsVM *vm, AsValue *args)
{
    AsSync event;
    if (!as_sync_look(vm, args[0], AS_SYNC_EVENT, &event)) { return AS_UNDEFINED; }
    return as_sync_get(&event, AS_EVENT_VALUE) == AS_TRUE ? AS_TRUE : AS_UNDEFINED;
}

/* ---- Semaphore */

static AsValue semaphore_locked(AsVM *vm, AsValue *args)
{
    AsSync semaphore;
    if (!as_sync_look(vm, args[0], AS_SYNC_SEMAPHORE, &semaphore)) { return AS_UNDEFINED; }
    if (as_sync_get(&semaphore, AS_SEMAPHORE_VALUE) == as_small_value(0)) { return AS_TRUE; }
    bool wanted;
    return as_sync_is_wanted(as_sync_get(&semaphore, AS_SEMAPHORE_WAITERS), &wanted) ? as_bool(wanted) : AS_UNDEFINED;
}

static AsValue semaphore_acquire(AsVM *vm, AsValue *args)
{
    AsSync semaphore;
    if (!as_sync_look(vm, args[0], AS_SYNC_SEMAPHORE, &semaphore)) { return AS_UNDEFINED; }
    AsValue value = as_sync_get(&semaphore, AS_SEMAPHORE_VALUE);
    if (!as_is_small(value) || as_small(value) <= 0) { return AS_UNDEFINED; }
    bool wanted;
    if (!as_sync_is_wanted(as_sync_get(&semaphore, AS_SEMAPHORE_WAITERS), &wanted) || wanted) { return AS_UNDEFINED; }
    as_sync_set(&semaphore, AS_SEMAPHORE_VALUE, as_small_value(as_small(value) - 1));
    return AS_TRUE;
}

/* May it be released once more? */
static bool is_below_bound(const AsSync *semaphore)
{
    AsValue value = as_sync_get(semaphore, AS_SEMAPHORE_VALUE);
    if (!as_is_small(value) || as_small(value) >= INT32_MAX) { return false; }
    if (!semaphore->view.has_bound) { return true; }
    AsValue bound = as_sync_get(semaphore, AS_SEMAPHORE_BOUND);
    return as_is_small(bound) && as_small(value) < as_small(bound);
}

static AsValue semaphore_release(AsVM *vm, AsValue *args)
{
    AsSync semaphore;
    if (!as_sync_look(vm, args[0], AS_SYNC_SEMAPHORE, &semaphore) || !is_below_bound(&semaphore)) { return AS_UNDEFINED; }
    AsWait *first;
    size_t done;
    if (!as_sync_first_pending(as_sync_get(&semaphore, AS_SEMAPHORE_WAITERS), &first, &done)) { return AS_UNDEFINED; }
    // What is given back goes to the eldest who waits, at once.
    if (first) { return as_wait_finish(vm, first, AS_TRUE) ? AS_NONE : AS_RAISED; }
    as_sync_set(&semaphore, AS_SEMAPHORE_VALUE, as_small_value(as_small(as_sync_get(&semaphore, AS_SEMAPHORE_VALUE)) + 1));
    return AS_NONE;
}

/* ---- `async with` */

static AsValue manager_enter(AsVM *vm, AsValue *args)
{
    AsValue got = lock_acquire(vm, args);
    if (as_is_undefined(got)) { got = semaphore_acquire(vm, args); }
    return got == AS_TRUE ? AS_NONE : got;
}

static AsValue manager_exit(AsVM *vm, AsValue *args)
{
    AsValue got = lock_release(vm, args);
    return as_is_undefined(got) ? semaphore_release(vm, args) : got;
}

/* Never called for its own sake: it is only looked for, to see whether a class below has another one. */
static AsValue decline(AsVM *vm, AsValue *args)
{
    (void)vm;
    (void)args;
    return AS_UNDEFINED;
}

const AsShortcut as_sync_lock_shortcuts[] = {
    {"_ContextManagerMixin", "__aenter__", 1, manager_enter},
    {"_ContextManagerMixin", "__aexit__", 4, manager_exit},
    {"Lock", "acquire", 1, lock_acquire},
    {"Lock", "release", 1, lock_release},
    {"Lock", "_wake_up_first", 1, decline},
    {"Event", "is_set", 1, event_is_set},
    {"Event", "set", 1, event_set},
    {"Event", "clear", 1, event_clear},
    {"Event", "wait", 1, event_wait},
    {"Semaphore", "acquire", 1, semaphore_acquire},
    {"Semaphore", "release", 1, semaphore_release},
    {"Semaphore", "locked", 1, semaphore_locked},
    {"Semaphore", "_wake_up_next", 1, decline},
    {"BoundedSemaphore", "release", 1, semaphore_release},
    {NULL, NULL, 0, NULL},
};
