/* The shortcuts of asyncio's queues: each does what its Aspen method in stdlib/asyncio/queues.as does, or declines. */
#include "async/sync.h"

#include "async/event_loop.h"
#include "object/deque.h"
#include "object/list.h"
#include "object/op.h"

/* ---- the items */

/* _put of the library's classes, for a container of the kind that it knows. */
static AsValue put_item(AsVM *vm, AsSyncOrder order, AsValue items, AsValue item)
{
    if (order == AS_SYNC_FIFO) {
        if (!as_is_exact(items, AS_KIND_DEQUE)) { return AS_UNDEFINED; }
        as_deque_append(vm, as_deque(items), item);
        return AS_NONE;
    }
    if (!as_is_exact(items, AS_KIND_LIST)) { return AS_UNDEFINED; }
    if (order == AS_SYNC_LIFO) {
        as_list_append(vm, as_list(items), item);
        return AS_NONE;
    }
    as_root(vm, items);
    return as_list_heap_push(vm, as_list(items), item) ? AS_NONE : AS_RAISED;
}

/* The same for _get; it is not empty. */
static AsValue get_item(AsVM *vm, AsSyncOrder order, AsValue items)
{
    if (order == AS_SYNC_FIFO) {
        return as_is_exact(items, AS_KIND_DEQUE) ? as_deque_pop_left(as_deque(items)) : AS_UNDEFINED;
    }
    if (!as_is_exact(items, AS_KIND_LIST)) { return AS_UNDEFINED; }
    if (order == AS_SYNC_LIFO) { return as_list(items)->items[--as_list(items)->length]; }
    as_root(vm, items);
    return as_list_heap_pop(vm, AS_HEAP_LEAST, as_list(items));
}

/* How many items there are; false: only script code can tell. */
static bool count_items(AsVM *vm, const AsSync *queue, int64_t *count)
{
    AsValue items = as_sync_get(queue, AS_QUEUE_QUEUE);
    if (!as_is_object(items) || !as_shape(items)->exact) { return false; }
    AsType *type = as_shape(items)->type;
    return type->slots.length && type->slots.length(vm, items, count);
}

/* The queue, if shortcuts may be taken, with the number of its items and the room for more. */
static bool look_at_queue(AsVM *vm, AsValue v, AsSync *queue, int64_t *count, int64_t *room)
{
    if (!as_sync_look(vm, v, AS_SYNC_QUEUE, queue) || !count_items(vm, queue, count)) { return false; }
    if (!as_is_small(as_sync_get(queue, AS_QUEUE_MAXSIZE))) { return false; }
    int64_t most = as_small(as_sync_get(queue, AS_QUEUE_MAXSIZE));
    *room = most <= 0 ? INT64_MAX : most > *count ? most - *count : 0;
    return true;
}

static AsValue queue_qsize(AsVM *vm, AsValue *args)
{
    AsSync queue;
    int64_t count, room;
    return look_at_queue(vm, args[0], &queue, &count, &room) ? as_small_value(count) : AS_UNDEFINED;
}

static AsValue queue_empty(AsVM *vm, AsValue *args)
{
    AsSync queue;
    int64_t count, room;
    return look_at_queue(vm, args[0], &queue, &count, &room) ? as_bool(count == 0) : AS_UNDEFINED;
}

static AsValue queue_full(AsVM *vm, AsValue *args)
{
    AsSync queue;
    int64_t count, room;
    return look_at_queue(vm, args[0], &queue, &count, &room) ? as_bool(room == 0) : AS_UNDEFINED;
}

/* ---- in and out */

/* Wakes the first waiter that is not done, and takes it and those before it out of the deque. false: not for C to do. */
static bool wake_next(AsVM *vm, AsValue waiters, AsValue *result)
{
    AsWait *first;
    size_t done;
    if (!as_sync_first_pending(waiters, &first, &done)) { return false; }
    for (size_t left = done + (first != NULL); left > 0; left--) { as_deque_pop_left(as_deque(waiters)); }
    if (first && !as_wait_finish(vm, first, AS_NONE)) { *result = AS_RAISED; }
    return true;
}

/* An item is in. The queue was looked at after script code ran; is_known: with success. */
static AsValue finish_put(AsVM *vm, AsValue self, AsSync *queue, bool is_known)
{
    AsSync finished;
    AsValue result = AS_NONE;
    is_known = is_known && as_is_small(as_sync_get(queue, AS_QUEUE_UNFINISHED))
               && as_sync_look(vm, as_sync_get(queue, AS_QUEUE_FINISHED), AS_SYNC_EVENT, &finished)
               && wake_next(vm, as_sync_get(queue, AS_QUEUE_GETTERS), &result);
    if (!is_known) { return as_event_loop_policy(vm, "asyncio.queues", "_after_put", &self, 1); }
    as_sync_set(queue, AS_QUEUE_UNFINISHED, as_small_value(as_small(as_sync_get(queue, AS_QUEUE_UNFINISHED)) + 1));
    as_sync_set(&finished, AS_EVENT_VALUE, AS_FALSE);
    return result;
}

static AsValue queue_put(AsVM *vm, AsValue *args)
{
    AsSync queue;
    int64_t count, room;
    if (!look_at_queue(vm, args[0], &queue, &count, &room) || room == 0) { return AS_UNDEFINED; }
    if (as_sync_get(&queue, AS_QUEUE_SHUT) != AS_FALSE) { return AS_UNDEFINED; }
    AsSyncOrder order = queue.view.order;
    AsValue put = order == AS_SYNC_OWN ? as_call_method(vm, args[0], as_name(vm, AS_NAME__put), &args[1], 1)
                                       : put_item(vm, order, as_sync_get(&queue, AS_QUEUE_QUEUE), args[1]);
    if (as_is_undefined(put) || as_raised(put)) { return put; }
    bool is_quiet = order == AS_SYNC_FIFO || order == AS_SYNC_LIFO; // no script code ran
    return finish_put(vm, args[0], &queue, is_quiet || as_sync_look(vm, args[0], AS_SYNC_QUEUE, &queue));
}

static AsValue queue_get(AsVM *vm, AsValue *args)
{
    AsSync queue;
    int64_t count, room;
    if (!look_at_queue(vm, args[0], &queue, &count, &room) || count == 0) { return AS_UNDEFINED; }
    AsSyncOrder order = queue.view.order;
    AsValue item = order == AS_SYNC_OWN ? as_call_method(vm, args[0], as_name(vm, AS_NAME__get), NULL, 0)
                                        : get_item(vm, order, as_sync_get(&queue, AS_QUEUE_QUEUE));
    if (as_is_undefined(item) || as_raised(item)) { return item; }
    as_root(vm, item);
    AsValue result = AS_NONE;
    bool is_known = order == AS_SYNC_FIFO || order == AS_SYNC_LIFO || as_sync_look(vm, args[0], AS_SYNC_QUEUE, &queue);
    is_known = is_known && wake_next(vm, as_sync_get(&queue, AS_QUEUE_PUTTERS), &result);
    if (!is_known) { result = as_event_loop_policy(vm, "asyncio.queues", "_after_get", args, 1); }
    return as_raised(result) ? AS_RAISED : item;
}

/* ---- what has been worked on */

static AsValue queue_task_done(AsVM *vm, AsValue *args)
{
    AsSync queue, finished;
    bool wanted;
    if (!as_sync_look(vm, args[0], AS_SYNC_QUEUE, &queue)) { return AS_UNDEFINED; }
    AsValue unfinished = as_sync_get(&queue, AS_QUEUE_UNFINISHED);
    if (!as_is_small(unfinished) || as_small(unfinished) <= 0) { return AS_UNDEFINED; }
    if (as_small(unfinished) == 1) {
        // The last one may have somebody to wake.
        if (!as_sync_look(vm, as_sync_get(&queue, AS_QUEUE_FINISHED), AS_SYNC_EVENT, &finished)) { return AS_UNDEFINED; }
        if (!as_sync_is_wanted(as_sync_get(&finished, AS_EVENT_WAITERS), &wanted) || wanted) { return AS_UNDEFINED; }
        as_sync_set(&finished, AS_EVENT_VALUE, AS_TRUE);
    }
    as_sync_set(&queue, AS_QUEUE_UNFINISHED, as_small_value(as_small(unfinished) - 1));
    return AS_NONE;
}

static AsValue queue_join(AsVM *vm, AsValue *args)
{
    AsSync queue;
    if (!as_sync_look(vm, args[0], AS_SYNC_QUEUE, &queue)) { return AS_UNDEFINED; }
    return as_sync_get(&queue, AS_QUEUE_UNFINISHED) == as_small_value(0) ? AS_NONE : AS_UNDEFINED;
}

/* Never called for their own sake: they are only looked for, to see which methods a class has. */
AsValue as_sync_fifo(AsVM *vm, AsValue *args)
{
    (void)vm;
    (void)args;
    return AS_UNDEFINED;
}

AsValue as_sync_lifo(AsVM *vm, AsValue *args) { return as_sync_fifo(vm, args); }
AsValue as_sync_priority(AsVM *vm, AsValue *args) { return as_sync_fifo(vm, args); }

const AsShortcut as_sync_queue_shortcuts[] = {
    {"Queue", "_put", 2, as_sync_fifo},
    {"Queue", "_get", 1, as_sync_fifo},
    {"Queue", "_wakeup_next", 2, as_sync_fifo},
    {"Queue", "qsize", 1, queue_qsize},
    {"Queue", "empty", 1, queue_empty},
    {"Queue", "full", 1, queue_full},
    {"Queue", "put", 2, queue_put},
    {"Queue", "put_nowait", 2, queue_put},
    {"Queue", "get", 1, queue_get},
    {"Queue", "get_nowait", 1, queue_get},
    {"Queue", "task_done", 1, queue_task_done},
    {"Queue", "join", 1, queue_join},
    {"PriorityQueue", "_put", 2, as_sync_priority},
    {"PriorityQueue", "_get", 1, as_sync_priority},
    {"LifoQueue", "_put", 2, as_sync_lifo},
    {"LifoQueue", "_get", 1, as_sync_lifo},
    {NULL, NULL, 0, NULL},
};
