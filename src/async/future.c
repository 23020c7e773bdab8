#include "async/future.h"

#include "async/context.h"
#include "async/debug.h"
#include "async/event_loop.h"
#include "async/handle.h"
#include "async/scheduler.h"
#include "async/sleep.h"
#include "async/task.h"
#include "object/class.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/function.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

/* ---- waking whoever waits */

static void wake_task(AsValue task)
{
    AsTask *sleeper = as_task(task);
    as_ring_push(&sleeper->future.wait.loop->ready, sleeper);
}

static void wake(AsVM *vm, AsWait *wait, AsValue waiter, AsValue context)
{
    if (as_is_undefined(context)) {
        wake_task(waiter);
    } else {
        AsHandle *handle = as_handle_new(vm, wait->loop, waiter, as_value(wait), context, true);
        as_ring_push(&wait->loop->ready, handle);
    }
}

/* Puts the waiters on the ready ring, in the order in which they came. */
static bool wake_all(AsVM *vm, AsWait *wait)
{
    AsValue waiter = wait->waiter;
    if (as_is_undefined(waiter)) { return true; }
    if (wait->loop->closed) { return as_event_loop_check(vm, wait->loop); }
    if (!as_debug_check_thread(vm, wait->loop)) { return false; }
    wait->waiter = AS_UNDEFINED;
    if (as_is_sleep(as_value(wait))) {
        wake_task(waiter);
        return true;
    }
    AsFuture *future = (AsFuture *)wait;
    AsValue context = future->context, more = future->more;
    future->context = future->more = AS_UNDEFINED;
    wake(vm, wait, waiter, context);
    if (as_is_undefined(more)) { return true; }
    AsList *list = as_list(more);
    for (size_t i = 0; i + 1 < list->length; i += 2) { wake(vm, wait, list->items[i], list->items[i + 1]); }
    return true;
}

bool as_wait_finish(AsVM *vm, AsWait *wait, AsValue result)
{
    assert(!as_wait_is_done(wait));
    as_write(wait, &wait->result, result);
    wait->state = AS_WAIT_FINISHED;
    return wake_all(vm, wait);
}

bool as_wait_fail(AsVM *vm, AsWait *wait, AsValue exception)
{
    assert(!as_wait_is_done(wait));
    AsValue message = wait->detail;
    as_write(wait, &wait->result, exception);
    as_write(wait, &wait->detail, as_exception(exception)->traceback);
    wait->state = AS_WAIT_FAILED;
    wait->unretrieved = true;
    as_scheduler_note_failure(vm, wait);
    if (!wake_all(vm, wait)) { return false; }
    as_write(wait, &as_future(as_value(wait))->more, message);
    return true;
}

bool as_wait_cancel(AsVM *vm, AsWait *wait, AsValue message, AsValue error)
{
    assert(!as_wait_is_done(wait));
    wait->state = AS_WAIT_CANCELLED;
    as_write(wait, &wait->result, error);
    as_write(wait, &wait->detail, message);
    return wake_all(vm, wait);
}

static bool cancel_future(AsVM *vm, AsWait *wait, AsValue message, bool *cancelled)
{
    wait->unretrieved = false;
    *cancelled = !as_wait_is_done(wait);
    return !*cancelled || as_wait_cancel(vm, wait, message, AS_UNDEFINED);
}

static bool call_cancel(AsVM *vm, AsValue v, AsValue message, bool *cancelled)
{
    AsValue method = as_op_get_attribute(vm, v, as_name(vm, AS_NAME_cancel));
    if (as_raised(method)) { return false; }
    size_t saved = as_roots_save(vm);
    as_root(vm, method);
    AsValue name = as_name(vm, AS_NAME_msg);
    AsValue names = as_tuple_from(vm, &name, 1);
    as_root(vm, names);
    AsValue answer = as_call_keywords(vm, method, &message, 1, names);
    as_roots_restore(vm, saved);
    return !as_raised(answer) && as_op_truth(vm, answer, cancelled);
}

bool as_wait_request_cancel(AsVM *vm, AsValue v, AsValue message, bool *cancelled)
{
    if (as_is_exact(v, AS_KIND_TASK)) { return as_task_cancel(vm, as_task(v), message, cancelled); }
    if (as_is_exact(v, AS_KIND_FUTURE) || as_is_sleep(v)) { return cancel_future(vm, as_wait(v), message, cancelled); }
    return call_cancel(vm, v, message, cancelled);
}

/* ---- outcomes */

/* What cancel() was told last; None if nothing. */
static AsValue cancel_message(AsWait *wait)
{
    AsValue message = wait->state == AS_WAIT_FAILED ? as_future(as_value(wait))->more : wait->detail;
    return as_is_undefined(message) ? AS_NONE : message;
}

AsValue as_wait_cancelled_error(AsVM *vm, AsWait *wait)
{
    AsValue error = wait->result, message = cancel_message(wait);
    if (wait->state == AS_WAIT_CANCELLED && !as_is_undefined(error)) {
        wait->result = AS_UNDEFINED;
        return error;
    }
    AsValue args = as_is_none(message) ? vm->empty_tuple : as_tuple_from(vm, &message, 1);
    return as_exception_new(vm, vm->errors[AS_CANCELLED_ERROR], args);
}

AsValue as_wait_exception(AsVM *vm, AsWait *wait)
{
    switch ((AsWaitState)wait->state) {
    case AS_WAIT_CANCELLED: return as_wait_cancelled_error(vm, wait);
    case AS_WAIT_FAILED:
        wait->unretrieved = false;
        // The first to ask gets the traceback as it was, whoever asks again begins a new one: as in CPython, awaiting
        // twice does not make it longer.
        as_write(as_exception(wait->result), &as_exception(wait->result)->traceback, wait->detail);
        wait->detail = AS_NONE;
        return wait->result;
    default: return AS_UNDEFINED;
    }
}

AsValue as_wait_result(AsVM *vm, AsWait *wait)
{
    if (wait->state == AS_WAIT_FINISHED) { return wait->result; }
    if (!as_wait_is_done(wait)) { return as_raise(vm, AS_INVALID_STATE_ERROR, "Result is not set."); }
    return as_raise_object(vm, as_wait_exception(vm, wait));
}

AsValue as_future_poll(AsVM *vm, AsValue self, bool again)
{
    (void)again;
    AsWait *wait = as_wait(self);
    if (as_wait_is_done(wait)) { return as_wait_result(vm, wait); }
    // Set still: what it was yielded to is no task, but went on nevertheless.
    if (wait->blocking) { return as_raise(vm, AS_RUNTIME_ERROR, "await wasn't used with future"); }
    wait->blocking = true;
    vm->parked_on = self;
    return AS_PARKED;
}

/* ---- waiters */

static void add_waiter(AsVM *vm, AsFuture *future, AsValue waiter, AsValue context)
{
    if (as_is_undefined(future->wait.waiter)) {
        as_write(future, &future->wait.waiter, waiter);
        as_write(future, &future->context, context);
        return;
    }
    if (as_is_undefined(future->more)) { as_write(future, &future->more, as_list_new(vm, 4)); }
    as_list_append(vm, as_list(future->more), waiter);
    as_list_append(vm, as_list(future->more), context);
}

bool as_wait_add_task(AsVM *vm, AsWait *wait, AsTask *task)
{
    if (as_wait_is_done(wait)) {
        if (!as_event_loop_check(vm, wait->loop)) { return false; }
        wake_task(as_value(task));
        return true;
    }
    if (as_is_sleep(as_value(wait))) {
        as_write(wait, &wait->waiter, as_value(task));
    } else {
        add_waiter(vm, (AsFuture *)wait, as_value(task), AS_UNDEFINED);
    }
    return true;
}

bool as_future_add_callback(AsVM *vm, AsFuture *future, AsValue callback, AsValue context)
{
    if (as_wait_is_done(&future->wait)) {
        if (!as_event_loop_check(vm, future->wait.loop)) { return false; }
        wake(vm, &future->wait, callback, context);
        return true;
    }
    add_waiter(vm, future, callback, context);
    return true;
}

/* The waiter of this number with its context; false: there are fewer. */
static bool get_waiter(const AsFuture *future, size_t number, AsValue *waiter, AsValue *context)
{
    *waiter = future->wait.waiter;
    *context = future->context;
    if (number == 0 || as_is_undefined(*waiter)) { return !as_is_undefined(*waiter); }
    const AsList *list = as_is_undefined(future->more) ? NULL : as_list(future->more);
    if (!list || number * 2 > list->length) { return false; }
    *waiter = list->items[number * 2 - 2];
    *context = list->items[number * 2 - 1];
    return true;
}

/* These, and no others. kept: a list of waiter, context, waiter, context ... */
static void set_waiters(AsVM *vm, AsFuture *future, AsList *kept)
{
    future->wait.waiter = future->context = future->more = AS_UNDEFINED;
    for (size_t i = 0; i + 1 < kept->length; i += 2) { add_waiter(vm, future, kept->items[i], kept->items[i + 1]); }
}

/* Comparing runs scripts, which may do what they like with the future meanwhile: waiters are looked up anew each time. */
static bool remove_callbacks(AsVM *vm, AsFuture *future, AsValue callback, int64_t *removed)
{
    *removed = 0;
    size_t saved = as_roots_save(vm);
    AsValue kept = as_list_new(vm, 2), waiter, context;
    as_root(vm, kept);
    bool ok = true;
    for (size_t i = 0; ok && get_waiter(future, i, &waiter, &context); i++) {
        bool equal = false;
        as_list_append(vm, as_list(kept), waiter);
        as_list_append(vm, as_list(kept), context);
        ok = as_is_undefined(context) || as_op_equal(vm, waiter, callback, &equal);
        if (!equal) { continue; }
        as_list(kept)->length -= 2;
        ++*removed;
    }
    // If it was finished meanwhile, nobody is left to be removed.
    if (ok && !as_is_undefined(future->wait.waiter)) { set_waiters(vm, future, as_list(kept)); }
    as_roots_restore(vm, saved);
    return ok;
}

bool as_future_remove_callback(AsVM *vm, AsFuture *future, AsValue callback)
{
    int64_t removed;
    return remove_callbacks(vm, future, callback, &removed);
}

bool as_future_is_plain(AsVM *vm, AsValue v)
{
    static const AsName asked[] = {
        AS_NAME_add_done_callback, AS_NAME_remove_done_callback, AS_NAME_done, AS_NAME_cancelled, AS_NAME_result,
        AS_NAME_exception, AS_NAME_get_loop,
    };
    if (!as_is_future(v)) { return false; }
    if (as_shape(v)->exact) { return true; }
    AsType *type = as_type_of(vm, v), *future = vm->types[AS_KIND_FUTURE];
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
        AsValue name = as_name(vm, asked[i]);
        if (as_type_lookup(vm, type, name) != as_type_lookup(vm, future, name)) { return false; }
    }
    return true;
}

/* ---- Future for scripts */

AsValue as_future_new(AsVM *vm, AsEventLoop *loop)
{
    AsFuture *future = as_heap_new(vm, AS_KIND_FUTURE, sizeof *future);
    future->wait.loop = loop;
    future->wait.detail = AS_NONE;
    return as_value(future);
}

/* The loop of a Future that a script made; scripts can leave out super().__init__(). */
static bool check_initialized(AsVM *vm, AsFuture *future)
{
    if (future->wait.loop) { return true; }
    as_raise(vm, AS_RUNTIME_ERROR, "Future object is not initialized.");
    return false;
}

/* The same where CPython has another exception for it. */
static bool check_readable(AsVM *vm, AsFuture *future)
{
    if (future->wait.loop) { return true; }
    as_raise(vm, AS_INVALID_STATE_ERROR, "Future object is not initialized.");
    return false;
}

AsValue as_future___new__(AsVM *vm, AsValue *args)
{
    return as_value(as_instance_new(vm, as_type(args[0]), 0));
}

/* Pending again, without callbacks: __init__() may be called a second time. */
static void reset(AsFuture *future)
{
    AsWait *wait = &future->wait;
    wait->state = AS_WAIT_PENDING;
    wait->result = wait->waiter = future->context = future->more = AS_UNDEFINED;
    wait->blocking = wait->unretrieved = false;
    wait->detail = AS_NONE;
}

static AsValue future___init__(AsVM *vm, AsValue *args)
{
    AsFuture *future = as_future(args[0]);
    AsEventLoop *loop = as_scheduler_loop_of(vm, args[1]);
    if (!loop) { return AS_RAISED; }
    reset(future);
    future->wait.loop = loop;
    return as_debug_trace_future(vm, loop, args[0]) ? AS_NONE : AS_RAISED;
}

static AsValue future_done(AsVM *vm, AsValue *args)
{
    (void)vm;
    return as_bool(as_wait_is_done(as_wait(args[0])));
}

static AsValue future_cancelled(AsVM *vm, AsValue *args)
{
    (void)vm;
    return as_bool(as_wait(args[0])->state == AS_WAIT_CANCELLED);
}

static AsValue future_result(AsVM *vm, AsValue *args)
{
    AsFuture *future = as_future(args[0]);
    return check_readable(vm, future) ? as_wait_result(vm, &future->wait) : AS_RAISED;
}

static AsValue future_exception(AsVM *vm, AsValue *args)
{
    AsFuture *future = as_future(args[0]);
    if (!check_readable(vm, future)) { return AS_RAISED; }
    switch ((AsWaitState)future->wait.state) {
    case AS_WAIT_PENDING: return as_raise(vm, AS_INVALID_STATE_ERROR, "Exception is not set.");
    case AS_WAIT_CANCELLED: return as_raise_object(vm, as_wait_cancelled_error(vm, &future->wait));
    case AS_WAIT_FINISHED: return AS_NONE;
    case AS_WAIT_FAILED: break;
    }
    future->wait.unretrieved = false;
    return future->wait.result;
}

static bool check_pending(AsVM *vm, AsFuture *future)
{
    if (!check_initialized(vm, future)) { return false; }
    if (!as_wait_is_done(&future->wait)) { return true; }
    as_raise(vm, AS_INVALID_STATE_ERROR, "invalid state");
    return false;
}

static AsValue future_set_result(AsVM *vm, AsValue *args)
{
    AsFuture *future = as_future(args[0]);
    if (!check_pending(vm, future) || !as_wait_finish(vm, &future->wait, args[1])) { return AS_RAISED; }
    return AS_NONE;
}

static AsValue future_set_exception(AsVM *vm, AsValue *args)
{
    AsFuture *future = as_future(args[0]);
    if (!check_pending(vm, future)) { return AS_RAISED; }
    AsValue exception = args[1];
    if (as_is_type(exception)) {
        exception = as_call(vm, exception, NULL, 0);
        if (as_raised(exception)) { return AS_RAISED; }
    }
    if (!as_is_exception(exception)) { return as_raise(vm, AS_TYPE_ERROR, "invalid exception object"); }
    if (as_type_of(vm, exception) == vm->errors[AS_STOP_ITERATION]) {
        return as_raise(vm, AS_TYPE_ERROR,
                        "StopIteration interacts badly with generators and cannot be raised into a Future");
    }
    return as_wait_fail(vm, &future->wait, exception) ? AS_NONE : AS_RAISED;
}

static AsValue future_cancel(AsVM *vm, AsValue *args)
{
    AsFuture *future = as_future(args[0]);
    bool cancelled;
    if (!check_initialized(vm, future) || !cancel_future(vm, &future->wait, args[1], &cancelled)) { return AS_RAISED; }
    return as_bool(cancelled);
}

static AsValue future_add_done_callback(AsVM *vm, AsValue *args)
{
    AsFuture *future = as_future(args[0]);
    if (!future->wait.loop) { return as_raise(vm, AS_RUNTIME_ERROR, "uninitialized Future object"); }
    AsValue context = as_is_none(args[2]) ? as_context_copy_current(vm) : args[2];
    if (!as_context_check(vm, context)) { return AS_RAISED; }
    return as_future_add_callback(vm, future, args[1], context) ? AS_NONE : AS_RAISED;
}

static AsValue future_remove_done_callback(AsVM *vm, AsValue *args)
{
    int64_t removed;
    if (!check_initialized(vm, as_future(args[0]))) { return AS_RAISED; }
    if (!remove_callbacks(vm, as_future(args[0]), args[1], &removed)) { return AS_RAISED; }
    return as_small_value(removed);
}

static AsValue future_get_loop(AsVM *vm, AsValue *args)
{
    AsFuture *future = as_future(args[0]);
    return check_initialized(vm, future) ? as_value(future->wait.loop) : AS_RAISED;
}

static AsValue future__make_cancelled_error(AsVM *vm, AsValue *args)
{
    return as_wait_cancelled_error(vm, as_wait(args[0]));
}

static AsValue future___class_getitem__(AsVM *vm, AsValue *args)
{
    AsValue types[] = {args[0], args[1]};
    return as_call(vm, as_value(vm->types[AS_KIND_GENERIC_ALIAS]), types, 2);
}

/* ---- attributes */

static AsValue get_state(AsVM *vm, AsValue self)
{
    if (!check_initialized(vm, as_future(self))) { return AS_RAISED; }
    static const char *const names[] = {"PENDING", "CANCELLED", "FINISHED", "FINISHED"};
    return as_str_intern_text(vm, names[as_wait(self)->state]);
}

static AsValue get_result(AsVM *vm, AsValue self)
{
    if (!check_initialized(vm, as_future(self))) { return AS_RAISED; }
    return as_wait(self)->state == AS_WAIT_FINISHED ? as_wait(self)->result : AS_NONE;
}

static AsValue get_exception(AsVM *vm, AsValue self)
{
    if (!check_initialized(vm, as_future(self))) { return AS_RAISED; }
    return as_wait(self)->state == AS_WAIT_FAILED ? as_wait(self)->result : AS_NONE;
}

static AsValue get_loop(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_wait(self)->loop ? as_value(as_wait(self)->loop) : AS_NONE;
}

static AsValue get_blocking(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_bool(as_wait(self)->blocking);
}

/* No attribute of a future can be deleted. */
static bool check_value(AsVM *vm, AsValue value)
{
    if (!as_is_undefined(value)) { return true; }
    as_raise(vm, AS_ATTRIBUTE_ERROR, "cannot delete attribute");
    return false;
}

static bool set_blocking(AsVM *vm, AsValue self, AsValue value)
{
    bool blocking;
    if (!check_value(vm, value) || !as_op_truth(vm, value, &blocking)) { return false; }
    as_wait(self)->blocking = blocking;
    return true;
}

static AsValue get_cancel_message(AsVM *vm, AsValue self)
{
    (void)vm;
    return cancel_message(as_wait(self));
}

static bool set_cancel_message(AsVM *vm, AsValue self, AsValue value)
{
    if (!check_value(vm, value)) { return false; }
    AsWait *wait = as_wait(self);
    as_write(wait, wait->state == AS_WAIT_FAILED ? &as_future(self)->more : &wait->detail, value);
    return true;
}

static AsValue get_log_traceback(AsVM *vm, AsValue self)
{
    if (!check_initialized(vm, as_future(self))) { return AS_RAISED; }
    return as_bool(as_wait(self)->unretrieved);
}

static bool set_log_traceback(AsVM *vm, AsValue self, AsValue value)
{
    bool on;
    if (!check_value(vm, value) || !as_op_truth(vm, value, &on)) { return false; }
    if (on) {
        as_raise(vm, AS_VALUE_ERROR, "_log_traceback can only be set to False");
        return false;
    }
    as_wait(self)->unretrieved = false;
    return true;
}

/* One pair (callback, context) of _callbacks; a waiting task stands as its task_wakeup. */
static void list_callback(AsVM *vm, AsList *list, AsValue waiter, AsValue context)
{
    AsValue pair[2] = {waiter, context};
    if (as_is_undefined(context)) {
        pair[0] = as_task_wakeup(vm, as_task(waiter));
        pair[1] = AS_NONE;
    }
    as_list_append(vm, list, as_tuple_from(vm, pair, 2));
}

static AsValue get_callbacks(AsVM *vm, AsValue self)
{
    AsFuture *future = as_future(self);
    if (!check_initialized(vm, future)) { return AS_RAISED; }
    if (as_is_undefined(future->wait.waiter)) { return AS_NONE; }
    AsValue list = as_list_new(vm, 2);
    list_callback(vm, as_list(list), future->wait.waiter, future->context);
    if (as_is_undefined(future->more)) { return list; }
    AsList *more = as_list(future->more);
    for (size_t i = 0; i + 1 < more->length; i += 2) { list_callback(vm, as_list(list), more->items[i], more->items[i + 1]); }
    return list;
}

static AsValue future_repr(AsVM *vm, AsValue self)
{
    return as_event_loop_policy(vm, "asyncio.base_futures", "_future_repr", &self, 1);
}

/* ---- iteration: `yield from future` in generators, __await__ */

typedef struct AsFutureIterator {
    AsObject header;
    AsValue future; /* AS_UNDEFINED once it has ended */
} AsFutureIterator;

static AsFutureIterator *future_iterator(AsValue v)
{
    return (AsFutureIterator *)as_object(v);
}

static AsValue future_iter(AsVM *vm, AsValue self)
{
    if (!check_initialized(vm, as_future(self))) { return AS_RAISED; }
    AsFutureIterator *iterator = as_heap_new(vm, AS_KIND_FUTURE_ITERATOR, sizeof *iterator);
    iterator->future = self;
    return as_value(iterator);
}

static AsValue iterator_poll(AsVM *vm, AsValue self, bool again)
{
    AsFutureIterator *iterator = future_iterator(self);
    if (as_is_undefined(iterator->future)) { return AS_NONE; }
    AsValue future = iterator->future, got = as_future_poll(vm, future, again);
    if (as_wait_is_done(as_wait(future))) { iterator->future = AS_UNDEFINED; }
    return got;
}

/* Ends with StopIteration(result), or AS_STOP for None. */
static AsValue iterator_next(AsVM *vm, AsValue self)
{
    if (as_is_undefined(future_iterator(self)->future)) { return AS_STOP; }
    AsValue got = iterator_poll(vm, self, false);
    if (as_parked(got)) { return vm->parked_on; }
    if (as_raised(got)) { return AS_RAISED; }
    return as_is_none(got) ? AS_STOP : as_raise_value(vm, AS_STOP_ITERATION, got);
}

static AsValue iterator_send(AsVM *vm, AsValue *args)
{
    AsValue got = iterator_next(vm, args[0]);
    return as_stopped(got) ? as_raise_value(vm, AS_STOP_ITERATION, AS_NONE) : got;
}

static AsValue iterator_throw(AsVM *vm, AsValue *args)
{
    future_iterator(args[0])->future = AS_UNDEFINED;
    AsValue exception = args[1];
    bool has_value = !as_is_none(args[2]);
    if (!as_is_none(args[3]) && !as_is_kind(args[3], AS_KIND_TRACEBACK)) {
        return as_raise(vm, AS_TYPE_ERROR, "throw() third argument must be a traceback");
    }
    if (as_is_exception(exception) && has_value) {
        return as_raise(vm, AS_TYPE_ERROR, "instance exception may not have a separate value");
    }
    if (as_is_type(exception)) {
        exception = has_value && as_is_exception(args[2]) ? args[2] : as_call(vm, exception, &args[2], has_value);
        if (as_raised(exception)) { return AS_RAISED; }
    }
    if (!as_is_exception(exception)) {
        return as_raise(vm, AS_TYPE_ERROR, "exceptions must be classes deriving BaseException or instances of such a class");
    }
    return as_raise_thrown(vm, exception);
}

static AsValue iterator_close(AsVM *vm, AsValue *args)
{
    (void)vm;
    future_iterator(args[0])->future = AS_UNDEFINED;
    return AS_NONE;
}

static void iterator_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsFutureIterator *)self)->future);
}

static const AsMethod iterator_methods[] = {
    {"send(self, value, /)", iterator_send, NULL},
    {"throw(self, type, value=None, traceback=None, /)", iterator_throw, NULL},
    {"close(self, /)", iterator_close, NULL},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_future_iterator_spec = {
    .name = "_asyncio.FutureIter", .size = sizeof(AsFutureIterator), .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = iterator_mark,
    .slots = {.iter = as_iter_self, .next = iterator_next, .poll = iterator_poll},
    .methods = iterator_methods,
};

/* ---- the type */

void as_wait_mark(AsHeap *heap, AsWait *wait)
{
    as_mark(heap, wait->result);
    if (wait->loop) { as_mark_object(heap, (AsObject *)wait->loop); }
    as_mark(heap, wait->waiter);
    as_mark(heap, wait->detail);
}

void as_future_mark(AsHeap *heap, AsObject *self)
{
    AsFuture *future = (AsFuture *)self;
    as_wait_mark(heap, &future->wait);
    as_mark(heap, future->context);
    as_mark(heap, future->more);
}

static const AsMethod future_methods[] = {
    {"__new__(cls, /, ...)", as_future___new__, NULL},
    {"__init__(self, *, loop=None)", future___init__, NULL},
    {"done(self, /)", future_done, NULL},
    {"cancelled(self, /)", future_cancelled, NULL},
    {"result(self, /)", future_result, NULL},
    {"exception(self, /)", future_exception, NULL},
    {"set_result(self, result, /)", future_set_result, NULL},
    {"set_exception(self, exception, /)", future_set_exception, NULL},
    {"cancel(self, /, msg=None)", future_cancel, NULL},
    {"add_done_callback(self, fn, /, *, context=None)", future_add_done_callback, NULL},
    {"remove_done_callback(self, fn, /)", future_remove_done_callback, NULL},
    {"get_loop(self, /)", future_get_loop, NULL},
    {"_make_cancelled_error(self, /)", future__make_cancelled_error, NULL},
    {"__class_getitem__(cls, item, /)", future___class_getitem__, NULL},
    {NULL, NULL, NULL},
};

static const AsGetSet future_getsets[] = {
    {"_state", get_state, NULL, NULL},
    {"_result", get_result, NULL, NULL},
    {"_exception", get_exception, NULL, NULL},
    {"_loop", get_loop, NULL, NULL},
    {"_callbacks", get_callbacks, NULL, NULL},
    {"_asyncio_future_blocking", get_blocking, set_blocking, NULL},
    {"_cancel_message", get_cancel_message, set_cancel_message, NULL},
    {"_log_traceback", get_log_traceback, set_log_traceback, NULL},
    {"_source_traceback", as_debug_trace_of, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_future_spec = {
    .name = "_asyncio.Future",
    .doc = "(*, loop=None)\n--\n\nA result that is not there yet; whoever awaits it goes on when it is.",
    .size = sizeof(AsFuture),
    .attributes = offsetof(AsFuture, attributes),
    .mark = as_future_mark,
    .slots = {.repr = future_repr, .iter = future_iter, .await = future_iter, .poll = as_future_poll},
    .methods = future_methods, .getsets = future_getsets,
};
