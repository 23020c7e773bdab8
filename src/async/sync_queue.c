/* The shortcuts of asyncio's queues: each does what its Aspen method in stdlib/asyncio/queues.as does, or declines. */
#include "async/sync.h"

#include "object/deque.h"
#include "object/list.h"
#include "object/op.h"

/* ---- the items */

static AsValue fifo_put(AsVM *vm, AsValue *args)
{
    AsSync *queue = as_sync_plain(vm, args[0], AS_KIND_ASYNC_QUEUE);
    if (!queue || !as_is_exact(queue->fields[AS_QUEUE_QUEUE], AS_KIND_DEQUE)) { return AS_UNDEFINED; }
    as_deque_append(vm, as_deque(queue->fields[AS_QUEUE_QUEUE]), args[1]);
    return AS_NONE;
}

static AsValue fifo_get(AsVM *vm, AsValue *args)
{
    AsSync *queue = as_sync_plain(vm, args[0], AS_KIND_ASYNC_QUEUE);
    if (!queue || !as_is_exact(queue->fields[AS_QUEUE_QUEUE], AS_KIND_DEQUE)) { return AS_UNDEFINED; }
    AsDeque *items = as_deque(queue->fields[AS_QUEUE_QUEUE]);
    return items->length > 0 ? as_deque_pop_left(items) : AS_UNDEFINED;
}

static AsList *list_of(AsVM *vm, AsValue v)
{
    AsSync *queue = as_sync_plain(vm, v, AS_KIND_ASYNC_QUEUE);
    return queue && as_is_exact(queue->fields[AS_QUEUE_QUEUE], AS_KIND_LIST) ? as_list(queue->fields[AS_QUEUE_QUEUE]) : NULL;
}

static AsValue lifo_put(AsVM *vm, AsValue *args)
{
    AsList *items = list_of(vm, args[0]);
    if (!items) { return AS_UNDEFINED; }
    as_list_append(vm, items, args[1]);
    return AS_NONE;
}

static AsValue lifo_get(AsVM *vm, AsValue *args)
{
    AsList *items = list_of(vm, args[0]);
    return items && items->length > 0 ? items->items[--items->length] : AS_UNDEFINED;
}

static AsValue priority_put(AsVM *vm, AsValue *args)
{
    AsList *items = list_of(vm, args[0]);
    if (!items) { return AS_UNDEFINED; }
    as_root(vm, as_value(items));
    return as_list_heap_push(vm, items, args[1]) ? AS_NONE : AS_RAISED;
}

static AsValue priority_get(AsVM *vm, AsValue *args)
{
    AsList *items = list_of(vm, args[0]);
    if (!items || items->length == 0) { return AS_UNDEFINED; }
    as_root(vm, as_value(items));
    return as_list_heap_pop(vm, AS_HEAP_LEAST, items);
}

/* How many items there are; false: only script code can tell. */
static bool count_items(AsVM *vm, const AsSync *queue, int64_t *count)
{
    AsValue items = queue->fields[AS_QUEUE_QUEUE];
    if (!as_is_object(items) || !as_shape(items)->exact) { return false; }
    AsType *type = as_shape(items)->type;
    return type->slots.length && type->slots.length(vm, items, count);
}

/* The queue, if shortcuts may be taken, with the number of its items and the room for more. */
static AsSync *queue_arg(AsVM *vm, AsValue v, int64_t *count, int64_t *room)
{
    AsSync *queue = as_sync_plain(vm, v, AS_KIND_ASYNC_QUEUE);
    if (!queue || !count_items(vm, queue, count) || !as_is_small(queue->fields[AS_QUEUE_MAXSIZE])) { return NULL; }
    int64_t most = as_small(queue->fields[AS_QUEUE_MAXSIZE]);
    *room = most <= 0 ? INT64_MAX : most > *count ? most - *count : 0;
    return queue;
}

/* self._put(item) or self._get(), which may be a script's: what it gives, or AS_UNDEFINED. */
static AsValue call_own(AsVM *vm, AsSync *queue, AsName name, AsValue *args, size_t count)
{
    if (queue->nature == AS_SYNC_PLAIN) { return as_sync_method(vm, queue, name)(vm, args); }
    return as_call_method(vm, args[0], as_name(vm, name), args + 1, count);
}

static AsValue queue_qsize(AsVM *vm, AsValue *args)
{
    int64_t count, room;
    return queue_arg(vm, args[0], &count, &room) ? as_small_value(count) : AS_UNDEFINED;
}

static AsValue queue_empty(AsVM *vm, AsValue *args)
{
    int64_t count, room;
    return queue_arg(vm, args[0], &count, &room) ? as_bool(count == 0) : AS_UNDEFINED;
}

static AsValue queue_full(AsVM *vm, AsValue *args)
{
    int64_t count, room;
    return queue_arg(vm, args[0], &count, &room) ? as_bool(room == 0) : AS_UNDEFINED;
}

/* ---- in and out */

/* Wakes the first waiter that is not done, and takes it and those before it out of the deque. */
static bool wake_next(AsVM *vm, AsValue self, AsValue waiters)
{
    AsWait *first;
    size_t done;
    if (!as_sync_first_pending(waiters, &first, &done)) {
        return !as_raised(as_call_method(vm, self, as_name(vm, AS_NAME__wakeup_next), &waiters, 1));
    }
    for (size_t left = done + (first != NULL); left > 0; left--) { as_deque_pop_left(as_deque(waiters)); }
    return !first || as_wait_finish(vm, first, AS_NONE);
}

static AsValue queue_put(AsVM *vm, AsValue *args)
{
    int64_t count, room;
    AsSync *queue = queue_arg(vm, args[0], &count, &room);
    if (!queue || room == 0 || queue->fields[AS_QUEUE_SHUT] != AS_FALSE) { return AS_UNDEFINED; }
    AsSync *finished = as_sync_plain(vm, queue->fields[AS_QUEUE_FINISHED], AS_KIND_ASYNC_EVENT);
    if (!finished) { return AS_UNDEFINED; }
    AsValue *unfinished = &queue->fields[AS_QUEUE_UNFINISHED];
    if (!as_is_small(*unfinished) || as_small(*unfinished) >= INT32_MAX) { return AS_UNDEFINED; }
    as_root(vm, as_value(finished));
    AsValue put = call_own(vm, queue, AS_NAME__put, args, 1);
    if (as_is_undefined(put) || as_raised(put)) { return put; }
    if (as_is_small(*unfinished)) { *unfinished = as_small_value(as_small(*unfinished) + 1); }
    finished->fields[AS_EVENT_VALUE] = AS_FALSE;
    return wake_next(vm, args[0], queue->fields[AS_QUEUE_GETTERS]) ? AS_NONE : AS_RAISED;
}

static AsValue queue_get(AsVM *vm, AsValue *args)
{
    int64_t count, room;
    AsSync *queue = queue_arg(vm, args[0], &count, &room);
    if (!queue || count == 0) { return AS_UNDEFINED; }
    AsValue item = call_own(vm, queue, AS_NAME__get, args, 0);
    if (as_is_undefined(item) || as_raised(item)) { return item; }
    as_root(vm, item);
    return wake_next(vm, args[0], queue->fields[AS_QUEUE_PUTTERS]) ? item : AS_RAISED;
}

/* ---- what has been worked on */

static AsValue queue_task_done(AsVM *vm, AsValue *args)
{
    AsSync *queue = as_sync_plain(vm, args[0], AS_KIND_ASYNC_QUEUE);
    if (!queue || !as_is_small(queue->fields[AS_QUEUE_UNFINISHED])) { return AS_UNDEFINED; }
    int64_t unfinished = as_small(queue->fields[AS_QUEUE_UNFINISHED]);
    if (unfinished <= 0) { return AS_UNDEFINED; }
    if (unfinished == 1) {
        // The last one may have somebody to wake.
        AsSync *finished = as_sync_plain(vm, queue->fields[AS_QUEUE_FINISHED], AS_KIND_ASYNC_EVENT);
        bool wanted;
        if (!finished || !as_sync_is_wanted(finished->fields[AS_EVENT_WAITERS], &wanted) || wanted) { return AS_UNDEFINED; }
        finished->fields[AS_EVENT_VALUE] = AS_TRUE;
    }
    queue->fields[AS_QUEUE_UNFINISHED] = as_small_value(unfinished - 1);
    return AS_NONE;
}

static AsValue queue_join(AsVM *vm, AsValue *args)
{
    AsSync *queue = as_sync_plain(vm, args[0], AS_KIND_ASYNC_QUEUE);
    return queue && queue->fields[AS_QUEUE_UNFINISHED] == as_small_value(0) ? AS_NONE : AS_UNDEFINED;
}

/* Never called for its own sake: it is only looked for, to see whether a class below has another one. */
static AsValue decline(AsVM *vm, AsValue *args)
{
    (void)vm;
    (void)args;
    return AS_UNDEFINED;
}

const AsShortcut as_sync_queue_shortcuts[] = {
    {"Queue", "_put", 2, fifo_put},
    {"Queue", "_get", 1, fifo_get},
    {"Queue", "_wakeup_next", 2, decline},
    {"Queue", "qsize", 1, queue_qsize},
    {"Queue", "empty", 1, queue_empty},
    {"Queue", "full", 1, queue_full},
    {"Queue", "put", 2, queue_put},
    {"Queue", "put_nowait", 2, queue_put},
    {"Queue", "get", 1, queue_get},
    {"Queue", "get_nowait", 1, queue_get},
    {"Queue", "task_done", 1, queue_task_done},
    {"Queue", "join", 1, queue_join},
    {"PriorityQueue", "_put", 2, priority_put},
    {"PriorityQueue", "_get", 1, priority_get},
    {"LifoQueue", "_put", 2, lifo_put},
    {"LifoQueue", "_get", 1, lifo_get},
    {NULL, NULL, 0, NULL},
};
