#include "async/sync.h"

#include "async/scheduler.h"
#include "object/class.h"
#include "object/deque.h"
#include "object/dict.h"
#include "object/function.h"
#include "object/str.h"

/* ---- what is known of a shape */

static const AsName lock_fields[] = {AS_NAME__locked, AS_NAME__held_by, AS_NAME__waiters, AS_NAME_COUNT};
static const AsName event_fields[] = {AS_NAME__value, AS_NAME__waiters, AS_NAME_COUNT};
static const AsName semaphore_fields[] = {AS_NAME__value, AS_NAME__waiters, AS_NAME_COUNT};
static const AsName bounded_fields[] = {AS_NAME__value, AS_NAME__waiters, AS_NAME__bound_value, AS_NAME_COUNT};
static const AsName queue_fields[] = {
    AS_NAME__queue, AS_NAME__maxsize, AS_NAME__getters, AS_NAME__putters, AS_NAME__unfinished_tasks, AS_NAME__finished,
    AS_NAME__is_shutdown, AS_NAME_COUNT,
};

static const AsName lock_methods[] = {AS_NAME_acquire, AS_NAME_release, AS_NAME__wake_up_first, AS_NAME_COUNT};
static const AsName event_methods[] = {AS_NAME_is_set, AS_NAME_set, AS_NAME_clear, AS_NAME_COUNT};
static const AsName semaphore_methods[] = {
    AS_NAME_acquire, AS_NAME_release, AS_NAME_locked, AS_NAME__wake_up_next, AS_NAME_COUNT,
};
static const AsName queue_methods[] = {
    AS_NAME__wakeup_next, AS_NAME_qsize, AS_NAME_empty, AS_NAME_full, AS_NAME_put_nowait, AS_NAME_get_nowait, AS_NAME_COUNT,
};
static const AsName item_methods[] = {AS_NAME__put, AS_NAME__get, AS_NAME_COUNT};

static const struct {
    const char *class;
    const AsName *fields, *methods;
} kinds[AS_SYNC_KINDS] = {
    [AS_SYNC_LOCK] = {"Lock", lock_fields, lock_methods},
    [AS_SYNC_EVENT] = {"Event", event_fields, event_methods},
    [AS_SYNC_SEMAPHORE] = {"Semaphore", semaphore_fields, semaphore_methods},
    [AS_SYNC_QUEUE] = {"Queue", queue_fields, queue_methods},
};

/* The shortcut of a method, or NULL. */
static AsNativeFn method_of(AsVM *vm, AsType *class, AsName name)
{
    AsValue method = as_type_lookup(vm, class, as_name(vm, name));
    return as_is_function(method) ? as_function(method)->code->shortcut : NULL;
}

/* Neither a class below nor the object itself has another one. */
static bool has_library_methods(AsVM *vm, AsShape *shape, const AsName *names)
{
    for (; *names != AS_NAME_COUNT; names++) {
        if (!method_of(vm, shape->type, *names) || as_shape_find(vm, shape, as_name(vm, *names)) >= 0) { return false; }
    }
    return true;
}

static bool find_fields(AsVM *vm, AsShape *shape, const AsName *names, uint8_t *slots)
{
    for (; *names != AS_NAME_COUNT; names++, slots++) {
        int64_t slot = as_shape_find(vm, shape, as_name(vm, *names));
        if (slot < 0 || slot > UINT8_MAX) { return false; }
        *slots = (uint8_t)slot;
    }
    return true;
}

static AsSyncKind kind_of(AsVM *vm, const AsType *type)
{
    for (AsSyncKind kind = AS_SYNC_LOCK; kind < AS_SYNC_KINDS; kind++) {
        AsType *class = vm->tasks->sync.classes[kind];
        if (class && as_type_is_subtype(type, class)) { return kind; }
    }
    return AS_SYNC_NONE;
}

static AsSyncOrder order_of(AsVM *vm, AsType *class)
{
    AsNativeFn put = method_of(vm, class, AS_NAME__put);
    if (put != method_of(vm, class, AS_NAME__get)) { return AS_SYNC_OWN; }
    return put == as_sync_fifo ? AS_SYNC_FIFO : put == as_sync_lifo ? AS_SYNC_LIFO : AS_SYNC_PRIORITY;
}

/* Are its attributes read and written without a method of the script's? */
static bool is_open(const AsShape *shape)
{
    const AsSlots *slots = &shape->type->slots;
    if (shape->is_dict || !shape->attributes) { return false; }
    return (!slots->get_attribute || slots->get_attribute == as_generic_get)
           && (!slots->set_attribute || slots->set_attribute == as_generic_set);
}

static AsSyncKind look_at_shape(AsVM *vm, AsShape *shape, AsSyncView *view)
{
    AsSyncKind kind = kind_of(vm, shape->type);
    if (kind == AS_SYNC_NONE || !is_open(shape)) { return AS_SYNC_NONE; }
    view->has_bound = kind == AS_SYNC_SEMAPHORE && as_shape_find(vm, shape, as_name(vm, AS_NAME__bound_value)) >= 0;
    if (!find_fields(vm, shape, view->has_bound ? bounded_fields : kinds[kind].fields, view->slots)) { return AS_SYNC_NONE; }
    bool has_order = kind == AS_SYNC_QUEUE && has_library_methods(vm, shape, item_methods);
    view->order = has_order ? order_of(vm, shape->type) : AS_SYNC_OWN;
    return has_library_methods(vm, shape, kinds[kind].methods) ? kind : AS_SYNC_NONE;
}

bool as_sync_look(AsVM *vm, AsValue v, AsSyncKind kind, AsSync *out)
{
    if (!as_is_object(v)) { return false; }
    AsShape *shape = as_shape(v);
    AsSyncView *view = &vm->tasks->sync.views[((uintptr_t)shape >> 4) % AS_SYNC_VIEWS];
    if (view->shape != shape || view->epoch != vm->type_epoch) {
        *view = (AsSyncView){.shape = shape, .epoch = vm->type_epoch};
        view->kind = look_at_shape(vm, shape, view);
    }
    if (view->kind != kind) { return false; }
    *out = (AsSync){as_object(v), as_attributes(as_object(v))->slots, *view};
    return true;
}

void as_sync_set(const AsSync *sync, unsigned field, AsValue value)
{
    as_write(sync->object, &sync->slots[sync->view.slots[field]], value);
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

/* Were there any? */
static bool shorten(AsVM *vm, AsType *class, const AsShortcut *rows)
{
    bool any = false;
    for (; rows->class; rows++) {
        if (strcmp(rows->class, as_type_name(class)) != 0) { continue; }
        AsValue method = as_dict_get(vm, class->dict, as_str_intern_text(vm, rows->method));
        AsCode *code = as_is_function(method) ? as_function(method)->code : NULL;
        // A script may call this with a class of its own.
        bool ours = code && code->flags & AS_CODE_LIBRARY && code->argument_count == rows->count;
        if (ours) { as_code_set_shortcut(code, rows->body); }
        any |= ours;
    }
    return any;
}

void as_sync_shorten(AsVM *vm, AsType *class)
{
    if (!shorten(vm, class, as_sync_lock_shortcuts) && !shorten(vm, class, as_sync_queue_shortcuts)) { return; }
    for (AsSyncKind kind = AS_SYNC_LOCK; kind < AS_SYNC_KINDS; kind++) {
        if (strcmp(kinds[kind].class, as_type_name(class)) == 0) { vm->tasks->sync.classes[kind] = class; }
    }
}

void as_sync_mark(AsSyncState *state, AsHeap *heap)
{
    for (size_t i = 0; i < AS_SYNC_KINDS; i++) {
        if (state->classes[i]) { as_mark_object(heap, &state->classes[i]->header); }
    }
}
