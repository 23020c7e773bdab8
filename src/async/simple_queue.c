/* queue.SimpleQueue: what threads hand to each other, without a bound. */
#include <math.h>

#include "async/hint.h"
#include "async/interruption.h"
#include "async/lock.h"
#include "object/class.h"
#include "object/deque.h"
#include "object/error.h"
#include "object/op.h"

typedef struct AsSimpleQueue {
    AsObject header;
    AsValue items;        /* a deque */
    AsLockQueue waiting;  /* threads in get(); who is woken is no longer in it */
} AsSimpleQueue;

static AsSimpleQueue *queue_of(AsValue v) { return (AsSimpleQueue *)as_object(v); }
static AsDeque *items_of(AsValue v) { return as_deque(queue_of(v)->items); }

static AsValue queue___new__(AsVM *vm, AsValue *args)
{
    AsSimpleQueue *queue = (AsSimpleQueue *)as_instance_new(vm, as_type(args[0]), 0);
    queue->items = as_deque_new(vm, -1);
    return as_value(queue);
}

static void wake_next(AsVM *vm, AsSimpleQueue *queue)
{
    AsLockWaiter *waiter = queue->waiting.first;
    if (!waiter) { return; }
    as_lock_queue_remove(&queue->waiting, waiter);
    as_thread_wake(vm, waiter->thread);
}

static AsValue queue_put(AsVM *vm, AsValue *args)
{
    as_deque_append(vm, items_of(args[0]), args[1]);
    wake_next(vm, queue_of(args[0]));
    return AS_NONE;
}

/* Waits until there is an item, or the deadline. false: a signal's handler raised, or it is a deadlock. */
static bool wait_for_item(AsVM *vm, AsValue self, double deadline)
{
    AsLockWaiter waiter = {.thread = vm->thread};
    AsWakeup wakeup = AS_WAKEUP_CALL;
    int64_t began = as_world_monotonic(vm->world);
    bool ok = true;
    if (vm->thread->is_main) { as_interruption_begin_wait(vm, self); }
    while (ok && items_of(self)->length == 0 && wakeup != AS_WAKEUP_DEADLINE) {
        // Somebody who did not wait may have been quicker: then once more, at the end.
        as_lock_queue_remove(&queue_of(self)->waiting, &waiter);
        as_lock_queue_add(&queue_of(self)->waiting, &waiter);
        ok = as_thread_wait(vm, self, deadline, &wakeup);
    }
    as_lock_queue_remove(&queue_of(self)->waiting, &waiter);
    // A wake-up that this thread got and does not use is the next one's.
    if (!ok && items_of(self)->length > 0) { wake_next(vm, queue_of(self)); }
    as_hint_blocked(vm, began, "waiting for another thread",
                    "write `await asyncio.to_thread(...)`, or use what asyncio has of that kind");
    return ok;
}

static bool deadline_arg(AsVM *vm, AsValue timeout, double *deadline)
{
    double seconds;
    *deadline = INFINITY;
    if (as_is_none(timeout)) { return true; }
    if (!as_lock_seconds(vm, timeout, &seconds)) { return false; }
    *deadline = as_world_now(vm->world) + seconds;
    if (seconds >= 0) { return true; }
    as_raise(vm, AS_VALUE_ERROR, "'timeout' must be a non-negative number");
    return false;
}

static AsValue take(AsVM *vm, AsValue self)
{
    if (items_of(self)->length == 0) { return as_raise(vm, AS_QUEUE_EMPTY, NULL); }
    return as_deque_pop_left(items_of(self));
}

static AsValue queue_get(AsVM *vm, AsValue *args)
{
    bool blocks;
    double deadline;
    if (!as_op_truth(vm, args[1], &blocks)) { return AS_RAISED; }
    if (blocks && !deadline_arg(vm, args[2], &deadline)) { return AS_RAISED; }
    if (blocks && items_of(args[0])->length == 0 && !wait_for_item(vm, args[0], deadline)) { return AS_RAISED; }
    return take(vm, args[0]);
}

static AsValue queue_get_nowait(AsVM *vm, AsValue *args) { return take(vm, args[0]); }

static AsValue queue_empty(AsVM *vm, AsValue *args) { return as_bool(items_of(args[0])->length == 0); }

static AsValue queue_qsize(AsVM *vm, AsValue *args) { return as_small_value((int64_t)items_of(args[0])->length); }

static AsValue queue___class_getitem__(AsVM *vm, AsValue *args)
{
    return as_call(vm, as_value(vm->types[AS_KIND_GENERIC_ALIAS]), args, 2);
}

static void queue_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsSimpleQueue *)self)->items);
}

static const AsMethod queue_methods[] = {
    {"__new__(cls, /)", queue___new__},
    {"put(self, item, block=True, timeout=None)", queue_put, "Puts an item in. It never waits: the other arguments are there for the sake of Queue."},
    {"put_nowait(self, item)", queue_put, "Puts an item in."},
    {"get(self, block=True, timeout=None)", queue_get, "Takes the eldest item, waiting for one; Empty if there is none in time."},
    {"get_nowait(self, /)", queue_get_nowait, "Takes the eldest item; Empty if there is none."},
    {"empty(self, /)", queue_empty, "Is there no item just now?"},
    {"qsize(self, /)", queue_qsize, "How many items there are just now."},
    {"__class_getitem__(cls, item, /)", queue___class_getitem__},
    {NULL},
};

const AsTypeSpec as_simple_queue_spec = {
    .name = "_queue.SimpleQueue", .doc = "First in, first out, between threads; without a bound.",
    .size = sizeof(AsSimpleQueue), .mark = queue_mark, .methods = queue_methods,
};
