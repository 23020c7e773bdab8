#include "async/sync.h"

#include "object/class.h"
#include "object/deque.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/function.h"
#include "object/str.h"

/* ---- attributes */

static AsSync *sync_of(AsValue v) { return (AsSync *)as_object(v); }

static AsValue get_field(AsVM *vm, AsValue self, size_t index)
{
    AsValue value = sync_of(self)->fields[index];
    if (!as_is_undefined(value)) { return value; }
    const char *name = as_type_of(vm, self)->spec->getsets[index].name;
    return as_raise(vm, AS_ATTRIBUTE_ERROR, "'%T' object has no attribute '%s'", self, name);
}

static bool set_field(AsVM *vm, AsValue self, AsValue value, size_t index)
{
    if (as_is_undefined(value) && as_raised(get_field(vm, self, index))) { return false; }
    as_write(sync_of(self), &sync_of(self)->fields[index], value);
    return true;
}

#define FIELD(index) \
    static AsValue get_##index(AsVM *vm, AsValue self) { return get_field(vm, self, index); } \
    static bool set_##index(AsVM *vm, AsValue self, AsValue value) { return set_field(vm, self, value, index); }
FIELD(0) FIELD(1) FIELD(2) FIELD(3) FIELD(4) FIELD(5) FIELD(6)

static const AsGetSet lock_getsets[] = {
    [AS_LOCK_LOCKED] = {"_locked", get_0, set_0, NULL},
    [AS_LOCK_OWNER] = {"_held_by", get_1, set_1, NULL},
    [AS_LOCK_WAITERS] = {"_waiters", get_2, set_2, NULL},
    [AS_LOCK_FIELDS] = {NULL, NULL, NULL, NULL},
};
static const AsGetSet event_getsets[] = {
    [AS_EVENT_VALUE] = {"_value", get_0, set_0, NULL},
    [AS_EVENT_WAITERS] = {"_waiters", get_1, set_1, NULL},
    [AS_EVENT_FIELDS] = {NULL, NULL, NULL, NULL},
};
static const AsGetSet semaphore_getsets[] = {
    [AS_SEMAPHORE_VALUE] = {"_value", get_0, set_0, NULL},
    [AS_SEMAPHORE_BOUND] = {"_bound_value", get_1, set_1, NULL},
    [AS_SEMAPHORE_WAITERS] = {"_waiters", get_2, set_2, NULL},
    [AS_SEMAPHORE_FIELDS] = {NULL, NULL, NULL, NULL},
};
static const AsGetSet queue_getsets[] = {
    [AS_QUEUE_QUEUE] = {"_queue", get_0, set_0, NULL},
    [AS_QUEUE_MAXSIZE] = {"_maxsize", get_1, set_1, NULL},
    [AS_QUEUE_GETTERS] = {"_getters", get_2, set_2, NULL},
    [AS_QUEUE_PUTTERS] = {"_putters", get_3, set_3, NULL},
    [AS_QUEUE_UNFINISHED] = {"_unfinished_tasks", get_4, set_4, NULL},
    [AS_QUEUE_FINISHED] = {"_finished", get_5, set_5, NULL},
    [AS_QUEUE_SHUT] = {"_is_shutdown", get_6, set_6, NULL},
    [AS_QUEUE_FIELDS] = {NULL, NULL, NULL, NULL},
};

/* ---- what a class below has changed */

static const AsName lock_methods[] = {AS_NAME_acquire, AS_NAME_release, AS_NAME__wake_up_first, AS_NAME_COUNT};
static const AsName event_methods[] = {AS_NAME_is_set, AS_NAME_set, AS_NAME_clear, AS_NAME_COUNT};
static const AsName semaphore_methods[] = {
    AS_NAME_acquire, AS_NAME_release, AS_NAME_locked, AS_NAME__wake_up_next, AS_NAME_COUNT,
};
static const AsName item_methods[] = {AS_NAME__put, AS_NAME__get, AS_NAME_COUNT};
static const AsName queue_methods[] = {
    AS_NAME__wakeup_next, AS_NAME_qsize, AS_NAME_empty, AS_NAME_full, AS_NAME_put_nowait,
    AS_NAME_get_nowait, AS_NAME_COUNT,
};

static const AsName *methods_of(AsKind kind)
{
    switch (kind) {
    case AS_KIND_ASYNC_LOCK: return lock_methods;
    case AS_KIND_ASYNC_EVENT: return event_methods;
    case AS_KIND_ASYNC_SEMAPHORE: return semaphore_methods;
    default: return queue_methods;
    }
}

AsNativeFn as_sync_method(AsVM *vm, const AsSync *sync, AsName name)
{
    AsValue method = as_type_lookup(vm, sync->header.shape->type, as_name(vm, name));
    return as_is_function(method) ? as_function(method)->code->shortcut : NULL;
}

static bool has_library_methods(AsVM *vm, AsSync *sync, const AsName *names)
{
    for (; *names != AS_NAME_COUNT; names++) {
        if (!as_sync_method(vm, sync, *names)) { return false; }
        if (!as_is_undefined(as_attribute_get(vm, &sync->header, as_name(vm, *names)))) { return false; }
    }
    return true;
}

static uint8_t nature_of(AsVM *vm, AsSync *sync)
{
    AsKind kind = sync->header.shape->kind;
    if (!has_library_methods(vm, sync, methods_of(kind))) { return AS_SYNC_CHANGED; }
    if (kind == AS_KIND_ASYNC_QUEUE && !has_library_methods(vm, sync, item_methods)) { return AS_SYNC_OWN_ITEMS; }
    return AS_SYNC_PLAIN;
}

AsSync *as_sync_plain(AsVM *vm, AsValue v, AsKind kind)
{
    if (!as_is_kind(v, kind)) { return NULL; }
    AsSync *sync = sync_of(v);
    // Attributes in a dict come and go without a new shape.
    if (sync->checked != sync->header.shape || sync->epoch != vm->type_epoch || sync->header.shape->is_dict) {
        sync->nature = nature_of(vm, sync);
        sync->checked = sync->header.shape;
        sync->epoch = vm->type_epoch;
    }
    return sync->nature == AS_SYNC_CHANGED ? NULL : sync;
}

/* ---- waiters */

static bool count_waiters(AsValue waiters, size_t *count)
{
    bool is_deque = as_is_exact(waiters, AS_KIND_DEQUE);
    *count = is_deque ? as_deque(waiters)->length : 0;
    return is_deque || as_is_none(waiters);
}

static AsWait *waiter_at(AsValue waiters, size_t index)
{
    AsValue waiter = *as_deque_at(as_deque(waiters), index);
    return as_is_exact(waiter, AS_KIND_FUTURE) ? as_wait(waiter) : NULL;
}

bool as_sync_is_wanted(AsValue waiters, bool *wanted)
{
    size_t count;
    *wanted = false;
    if (!count_waiters(waiters, &count)) { return false; }
    for (size_t i = 0; i < count && !*wanted; i++) {
        const AsWait *wait = waiter_at(waiters, i);
        if (!wait) { return false; }
        *wanted = wait->state != AS_WAIT_CANCELLED;
    }
    return true;
}

bool as_sync_first_pending(AsValue waiters, AsWait **first, size_t *done)
{
    size_t count;
    *first = NULL;
    *done = 0;
    if (!count_waiters(waiters, &count)) { return false; }
    for (; *done < count; ++*done) {
        AsWait *wait = waiter_at(waiters, *done);
        if (!wait) { return false; }
        if (as_wait_is_done(wait)) { continue; }
        *first = wait;
        break;
    }
    return true;
}

/* ---- shortcuts */

static void shorten(AsVM *vm, AsType *class, const AsShortcut *rows)
{
    for (; rows->class; rows++) {
        if (strcmp(rows->class, as_type_name(class)) != 0) { continue; }
        AsValue method = as_dict_get(vm, class->dict, as_str_intern_text(vm, rows->method));
        AsCode *code = as_is_function(method) ? as_function(method)->code : NULL;
        // A script may call this with a class of its own.
        bool ours = code && code->flags & AS_CODE_LIBRARY && code->argument_count == rows->count;
        if (ours) { as_code_set_shortcut(code, rows->body); }
    }
}

void as_sync_shorten(AsVM *vm, AsType *class)
{
    shorten(vm, class, as_sync_lock_shortcuts);
    shorten(vm, class, as_sync_queue_shortcuts);
}

/* ---- the types */

static void sync_mark(AsHeap *heap, AsObject *self)
{
    const AsTypeSpec *spec = self->shape->type->spec;
    as_mark_array(heap, ((AsSync *)self)->fields, (spec->size - sizeof(AsSync)) / sizeof(AsValue));
}

static AsValue sync___new__(AsVM *vm, AsValue *args)
{
    return as_value(as_instance_new(vm, as_type(args[0]), 0));
}

static const AsMethod sync_methods[] = {
    {"__new__(cls, /, ...)", sync___new__, NULL},
    {NULL, NULL, NULL},
};

#define SPEC(type_name, count, table) { \
    .name = type_name, .size = sizeof(AsSync) + (count) * sizeof(AsValue), .attributes = offsetof(AsSync, attributes), \
    .mark = sync_mark, .methods = sync_methods, .getsets = table, \
}

const AsTypeSpec as_async_lock_spec = SPEC("_asyncio._Lock", AS_LOCK_FIELDS, lock_getsets);
const AsTypeSpec as_async_event_spec = SPEC("_asyncio._Event", AS_EVENT_FIELDS, event_getsets);
const AsTypeSpec as_async_semaphore_spec = SPEC("_asyncio._Semaphore", AS_SEMAPHORE_FIELDS, semaphore_getsets);
const AsTypeSpec as_async_queue_spec = SPEC("_asyncio._Queue", AS_QUEUE_FIELDS, queue_getsets);
