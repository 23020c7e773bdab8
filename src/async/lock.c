#include "async/lock.h"

#include <math.h>

#include "async/hint.h"
#include "async/interruption.h"
#include "object/class.h"
#include "object/error.h"
#include "object/float.h"
#include "object/int.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

#define LONGEST 9223372036.0 /* seconds: threading.TIMEOUT_MAX */
#define MOST_SECONDS 9223372036.8 /* that 64 bits of nanoseconds hold */

static AsLock *lock_of(AsValue v)
{
    assert(as_is_lock(v));
    return (AsLock *)as_object(v);
}

static AsValue rlock_new(AsVM *vm, AsValue *args)
{
    AsLock *lock = (AsLock *)as_instance_new(vm, as_type(args[0]), 0);
    lock->reentrant = true;
    return as_value(lock);
}

/* ---- taking it */

static bool try_lock(AsVM *vm, AsLock *lock)
{
    int64_t me = vm->thread->ident;
    if (lock->depth > 0 && !(lock->reentrant && lock->owner == me)) { return false; }
    lock->depth++;
    lock->owner = me;
    return true;
}

void as_lock_queue_add(AsLockQueue *queue, AsLockWaiter *waiter)
{
    waiter->next = NULL;
    if (queue->last) { queue->last->next = waiter; } else { queue->first = waiter; }
    queue->last = waiter;
}

void as_lock_queue_remove(AsLockQueue *queue, AsLockWaiter *waiter)
{
    AsLockWaiter *previous = NULL;
    for (AsLockWaiter **link = &queue->first; *link; link = &(*link)->next) {
        if (*link == waiter) {
            *link = waiter->next;
            if (queue->last == waiter) { queue->last = previous; }
            return;
        }
        previous = *link;
    }
}

/* Waits for the lock, which lies on a frame. *taken: before the deadline. false: a signal's handler raised, or it is a
 * deadlock. */
static bool wait_for(AsVM *vm, AsLock *lock, double deadline, bool *taken)
{
    AsLockWaiter waiter = {.thread = vm->thread};
    AsWakeup wakeup = AS_WAKEUP_CALL;
    int64_t began = as_world_monotonic(vm->world);
    bool ok = true;
    as_lock_queue_add(&lock->waiting, &waiter);
    if (vm->thread->is_main) { as_interruption_begin_wait(vm, as_value(lock)); }
    do {
        ok = as_thread_wait(vm, as_value(lock), deadline, &wakeup);
        *taken = ok && try_lock(vm, lock);
    } while (ok && !*taken && wakeup != AS_WAKEUP_DEADLINE);
    as_lock_queue_remove(&lock->waiting, &waiter);
    // A wake-up that this thread got and does not use is the next one's.
    if (!*taken && lock->depth == 0 && lock->waiting.first) { as_thread_wake(vm, lock->waiting.first->thread); }
    as_hint_blocked(vm, began, "waiting for another thread",
                    "write `await asyncio.to_thread(...)`, or use what asyncio has of that kind");
    return ok;
}

bool as_lock_seconds(AsVM *vm, AsValue v, double *seconds)
{
    int64_t whole;
    if (as_is_float(v)) {
        *seconds = as_float(v);
    } else {
        if (!as_index_arg(vm, v, &whole)) { return false; }
        *seconds = (double)whole;
    }
    if (isnan(*seconds)) {
        as_raise(vm, AS_VALUE_ERROR, "Invalid value NaN (not a number)");
    } else if (fabs(*seconds) >= 9.3e18) {
        as_raise(vm, AS_OVERFLOW_ERROR, "timestamp out of range for platform time_t");
    } else if (fabs(*seconds) > MOST_SECONDS) {
        as_raise(vm, AS_OVERFLOW_ERROR, "timestamp too large to convert to C _PyTime_t");
    } else {
        return true;
    }
    return false;
}

static bool timeout_arg(AsVM *vm, AsValue blocking, AsValue timeout, bool *blocks, double *seconds)
{
    if (!as_op_truth(vm, blocking, blocks) || !as_lock_seconds(vm, timeout, seconds)) { return false; }
    if (!*blocks && *seconds != -1) {
        as_raise(vm, AS_VALUE_ERROR, "can't specify a timeout for a non-blocking call");
    } else if (*seconds < 0 && *seconds != -1) {
        as_raise(vm, AS_VALUE_ERROR, "timeout value must be positive");
    } else if (*seconds > LONGEST) {
        as_raise(vm, AS_OVERFLOW_ERROR, "timeout value is too large");
    } else {
        return true;
    }
    return false;
}

static AsValue lock_acquire(AsVM *vm, AsValue *args)
{
    AsLock *lock = lock_of(args[0]);
    bool blocks, taken;
    double seconds;
    if (!timeout_arg(vm, args[1], args[2], &blocks, &seconds)) { return AS_RAISED; }
    if (try_lock(vm, lock)) { return AS_TRUE; }
    if (!blocks || seconds == 0) { return AS_FALSE; }
    double deadline = seconds < 0 ? INFINITY : as_world_now(vm->world) + seconds;
    return wait_for(vm, lock, deadline, &taken) ? as_bool(taken) : AS_RAISED;
}

static AsValue lock_enter(AsVM *vm, AsValue *args)
{
    AsLock *lock = lock_of(args[0]);
    bool taken;
    if (try_lock(vm, lock)) { return AS_TRUE; }
    return wait_for(vm, lock, INFINITY, &taken) ? AS_TRUE : AS_RAISED;
}

/* ---- giving it back */

static bool release(AsVM *vm, AsLock *lock)
{
    if (lock->reentrant && (lock->depth == 0 || lock->owner != vm->thread->ident)) {
        as_raise(vm, AS_RUNTIME_ERROR, "cannot release un-acquired lock");
        return false;
    }
    if (lock->depth == 0) {
        as_raise(vm, AS_RUNTIME_ERROR, "release unlocked lock");
        return false;
    }
    lock->depth--;
    if (lock->depth > 0) { return true; }
    lock->owner = 0;
    if (lock->waiting.first) { as_thread_wake(vm, lock->waiting.first->thread); }
    return true;
}

static AsValue lock_release(AsVM *vm, AsValue *args)
{
    return release(vm, lock_of(args[0])) ? AS_NONE : AS_RAISED;
}

static AsValue lock_exit(AsVM *vm, AsValue *args)
{
    return release(vm, lock_of(args[0])) ? AS_NONE : AS_RAISED;
}

static AsValue lock_locked(AsVM *vm, AsValue *args)
{
    return as_bool(lock_of(args[0])->depth > 0);
}

static AsValue lock_repr(AsVM *vm, AsValue self)
{
    AsLock *lock = lock_of(self);
    const char *state = lock->depth > 0 ? "locked" : "unlocked";
    if (!lock->reentrant) { return as_str_format(vm, "<%s _thread.lock object at %p>", state, (void *)lock); }
    const char *name = as_is_exact(self, AS_KIND_RLOCK) ? "_thread.RLock" : as_type_name(as_type_of(vm, self));
    return as_str_format(vm, "<%s %s object owner=%lld count=%llu at %p>", state, name, (long long)lock->owner,
                         (unsigned long long)lock->depth, (void *)lock);
}

/* ---- for C */

AsValue as_lock_new_held(AsVM *vm)
{
    AsLock *lock = as_heap_new(vm, AS_KIND_RLOCK, sizeof *lock);
    lock->reentrant = true;
    (void)try_lock(vm, lock);
    return as_value(lock);
}

bool as_lock_enter(AsVM *vm, AsObject *owner, AsValue *place)
{
    bool taken;
    if (as_is_undefined(*place)) {
        if (as_thread_count(vm) == 1) { return true; }
        AsLock *fresh = as_heap_new(vm, AS_KIND_RLOCK, sizeof *fresh);
        fresh->reentrant = true;
        as_write(owner, place, as_value(fresh));
    }
    AsLock *lock = lock_of(*place);
    return try_lock(vm, lock) || wait_for(vm, lock, INFINITY, &taken);
}

void as_lock_leave(AsVM *vm, AsValue v)
{
    if (as_is_undefined(v)) { return; }
    AsLock *lock = lock_of(v);
    // Made by another thread after we began.
    if (lock->depth == 0 || lock->owner != vm->thread->ident) { return; }
    AsValue pending = vm->error;
    (void)release(vm, lock);
    vm->error = pending;
}

/* ---- what Condition needs of an RLock */

static AsValue rlock_is_owned(AsVM *vm, AsValue *args)
{
    AsLock *lock = lock_of(args[0]);
    return as_bool(lock->depth > 0 && lock->owner == vm->thread->ident);
}

static AsValue rlock_release_save(AsVM *vm, AsValue *args)
{
    AsLock *lock = lock_of(args[0]);
    AsValue state[] = {as_int_from_u64(vm, lock->depth), as_int_from_i64(vm, lock->owner)};
    if (lock->depth == 0) { return as_raise(vm, AS_RUNTIME_ERROR, "cannot release un-acquired lock"); }
    lock->depth = 1;
    lock->owner = vm->thread->ident;
    if (!release(vm, lock)) { return AS_RAISED; }
    return as_tuple_from(vm, state, 2);
}

static AsValue rlock_acquire_restore(AsVM *vm, AsValue *args)
{
    AsLock *lock = lock_of(args[0]);
    bool taken;
    int64_t depth, owner;
    if (!as_is_tuple(args[1]) || as_tuple(args[1])->length != 2) {
        return as_raise(vm, AS_TYPE_ERROR, "_acquire_restore() argument 1 must be sequence of length 2");
    }
    AsValue *state = as_tuple(args[1])->items;
    if (!as_index_arg(vm, state[0], &depth) || !as_index_arg(vm, state[1], &owner)) { return AS_RAISED; }
    if (!try_lock(vm, lock) && !wait_for(vm, lock, INFINITY, &taken)) { return AS_RAISED; }
    lock->depth = depth > 0 ? (uint64_t)depth : 1;
    lock->owner = owner;
    return AS_NONE;
}

static AsValue rlock_recursion_count(AsVM *vm, AsValue *args)
{
    AsLock *lock = lock_of(args[0]);
    return as_int_from_u64(vm, lock->owner == vm->thread->ident ? lock->depth : 0);
}

#define COMMON_METHODS \
    {"acquire(self, blocking=True, timeout=-1)", lock_acquire, "Lock the lock."}, \
    {"release(self, /)", lock_release, "Release the lock."}, \
    {"__enter__(self, /)", lock_enter, "Lock the lock."}, \
    {"__exit__(self, /, *args)", lock_exit, "Release the lock."}

static const AsMethod lock_methods[] = {
    COMMON_METHODS,
    {"locked(self, /)", lock_locked, "Return whether the lock is in the locked state."},
    {"acquire_lock(self, blocking=True, timeout=-1)", lock_acquire, "An old name of acquire."},
    {"release_lock(self, /)", lock_release, "An old name of release."},
    {"locked_lock(self, /)", lock_locked, "An old name of locked."},
    {NULL},
};

static const AsMethod rlock_methods[] = {
    {"__new__(cls, /, ...)", rlock_new},
    COMMON_METHODS,
    {"_is_owned(self, /)", rlock_is_owned},
    {"_release_save(self, /)", rlock_release_save},
    {"_acquire_restore(self, state, /)", rlock_acquire_restore},
    {"_recursion_count(self, /)", rlock_recursion_count},
    {NULL},
};

const AsTypeSpec as_lock_spec = {
    .name = "_thread.lock", .size = sizeof(AsLock), .flags = AS_TYPE_HEAP | AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .doc = "A lock object is a synchronization primitive.  To create a lock,\ncall threading.Lock().",
    .slots = {.repr = lock_repr}, .methods = lock_methods,
};

const AsTypeSpec as_rlock_spec = {
    .name = "_thread.RLock", .size = sizeof(AsLock), .flags = AS_TYPE_HEAP, .slots = {.repr = lock_repr}, .methods = rlock_methods,
};
