#include "async/descriptor.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <unistd.h>

#include "async/context.h"
#include "async/handle.h"
#include "async/thread.h"
#include "object/class.h"
#include "object/error.h"
#include "object/function.h"
#include "object/int.h"
#include "object/op.h"

/* One callback for a descriptor's readiness, or for a signal. */
typedef struct AsDescriptor {
    struct AsDescriptor *next;
    AsEventLoop *loop;
    AsHandle *handle;
    AsWatch *watch;
    int number; /* of the descriptor or the signal */
    int events; /* AS_LOOP_ bit; 0 for a signal */
} AsDescriptor;

void as_descriptor_drop_all(AsEventLoop *loop)
{
    for (AsDescriptor *next; loop->descriptors; loop->descriptors = next) {
        next = loop->descriptors->next;
        as_loop_cancel(loop->loop, loop->descriptors->watch);
        free(loop->descriptors);
    }
}

void as_descriptor_mark_all(AsHeap *heap, AsEventLoop *loop)
{
    for (AsDescriptor *d = loop->descriptors; d; d = d->next) { as_mark_object(heap, &d->handle->header); }
}

static void on_ready(void *data, int events)
{
    (void)events;
    AsDescriptor *descriptor = data;
    if (!descriptor->handle->cancelled) { as_ring_push(&descriptor->loop->ready, descriptor->handle); }
}

static AsDescriptor **find_descriptor(AsEventLoop *loop, int number, int events)
{
    AsDescriptor **link = &loop->descriptors;
    while (*link && ((*link)->number != number || (*link)->events != events)) { link = &(*link)->next; }
    return link;
}

static bool remove_descriptor(AsVM *vm, AsEventLoop *loop, int number, int events)
{
    AsDescriptor **link = find_descriptor(loop, number, events), *descriptor = *link;
    if (!descriptor) { return false; }
    *link = descriptor->next;
    as_loop_cancel(loop->loop, descriptor->watch);
    as_handle_cancel(vm, descriptor->handle);
    free(descriptor);
    return true;
}

static AsValue add_descriptor(AsVM *vm, AsEventLoop *loop, int number, int events, AsValue callback, AsValue args)
{
    remove_descriptor(vm, loop, number, events);
    AsDescriptor *descriptor = calloc(1, sizeof *descriptor);
    if (!descriptor) { return as_raise_memory(vm); }
    descriptor->watch = events ? as_loop_watch(loop->loop, number, events, on_ready, descriptor)
                               : as_loop_watch_signal(loop->loop, number, on_ready, descriptor);
    if (!descriptor->watch) {
        free(descriptor);
        return as_raise_errno(vm, errno, AS_UNDEFINED);
    }
    descriptor->loop = loop;
    descriptor->number = number;
    descriptor->events = events;
    descriptor->handle = as_handle_new(vm, loop, callback, args, as_context_copy_current(vm), false);
    descriptor->next = loop->descriptors;
    loop->descriptors = descriptor;
    return as_value(descriptor->handle);
}

/* What fileno() gives; AS_UNDEFINED if there is none. */
static AsValue call_fileno(AsVM *vm, AsValue v)
{
    AsValue method = as_op_find_attribute(vm, v, as_name(vm, AS_NAME_fileno));
    return as_raised(method) || as_is_undefined(method) ? method : as_call(vm, method, NULL, 0);
}

/* A descriptor: an int, or an object with fileno(). */
static bool descriptor_arg(AsVM *vm, AsValue v, int *out)
{
    int64_t number;
    AsValue given = as_is_int(v) ? v : call_fileno(vm, v);
    if (as_raised(given)) { return false; }
    if (!as_is_int(given)) {
        as_raise(vm, AS_VALUE_ERROR, "Invalid file object: %v", v);
    } else if (!as_int_to_i64(given, &number) || number > INT32_MAX || number < INT32_MIN) {
        as_raise(vm, AS_OVERFLOW_ERROR, "Python int too large to convert to C int");
    } else if (number < 0) {
        as_raise(vm, AS_VALUE_ERROR, "Invalid file descriptor: %d", (int)number);
    } else {
        *out = (int)number;
        return true;
    }
    return false;
}

/* Regular files are always ready, and closed descriptors never: epoll, and so CPython, refuses both, libev does not. */
static bool check_pollable(AsVM *vm, int fd)
{
    int probe = epoll_create1(EPOLL_CLOEXEC);
    if (probe < 0) { return true; }
    struct epoll_event event = {.events = EPOLLIN};
    bool ok = epoll_ctl(probe, EPOLL_CTL_ADD, fd, &event) == 0;
    int error = errno;
    close(probe);
    if (!ok) { (void)as_raise_errno(vm, error, AS_UNDEFINED); }
    return ok;
}

static AsValue add(AsVM *vm, AsValue *args, int events)
{
    AsEventLoop *loop = as_event_loop(args[0]);
    int fd;
    if (!as_event_loop_check(vm, loop) || !descriptor_arg(vm, args[1], &fd)) { return AS_RAISED; }
    if (!check_pollable(vm, fd)) { return AS_RAISED; }
    AsValue handle = add_descriptor(vm, loop, fd, events, args[2], args[3]);
    return as_raised(handle) ? AS_RAISED : AS_NONE;
}

static AsValue remove_fd(AsVM *vm, AsValue *args, int events)
{
    AsEventLoop *loop = as_event_loop(args[0]);
    int fd;
    if (loop->closed) { return AS_FALSE; }
    if (!descriptor_arg(vm, args[1], &fd)) { return AS_RAISED; }
    return as_bool(remove_descriptor(vm, loop, fd, events));
}

AsValue as_descriptor_add_reader(AsVM *vm, AsValue *args)
{
    return add(vm, args, AS_LOOP_READ);
}

AsValue as_descriptor_add_writer(AsVM *vm, AsValue *args)
{
    return add(vm, args, AS_LOOP_WRITE);
}

AsValue as_descriptor_remove_reader(AsVM *vm, AsValue *args)
{
    return remove_fd(vm, args, AS_LOOP_READ);
}

AsValue as_descriptor_remove_writer(AsVM *vm, AsValue *args)
{
    return remove_fd(vm, args, AS_LOOP_WRITE);
}

static bool signal_arg(AsVM *vm, AsValue v, int *out)
{
    int64_t number;
    if (!as_is_int(v)) {
        as_raise(vm, AS_TYPE_ERROR, "sig must be an int, not %v", v);
        return false;
    }
    if (!as_int_to_i64(v, &number) || number < 1 || number >= NSIG) {
        as_raise(vm, AS_VALUE_ERROR, "invalid signal number %v", v);
        return false;
    }
    *out = (int)number;
    return true;
}

/* The handler that signal.signal() gets: the loop calls the script's own at its next turn. */
static AsValue deliver_signal(AsVM *vm, AsValue *args)
{
    AsEventLoop *loop = as_event_loop(args[0]);
    int64_t number;
    if (!as_index_arg(vm, args[1], &number)) { return AS_RAISED; }
    if (!loop->closed) { as_loop_deliver_signal(loop->loop, (int)number); }
    return AS_NONE;
}

static AsValue signal_deliverer(AsVM *vm, AsEventLoop *loop)
{
    static const AsMethod method = {"_deliver_signal(self, signum, frame, /)", deliver_signal, NULL};
    AsValue function = as_native_new(vm, &method, vm->types[AS_KIND_LOOP], AS_UNDEFINED);
    return as_method_new(vm, function, as_value(loop));
}

/* The system's own refusal, with CPython's words. */
static AsValue raise_not_caught(AsVM *vm, int number)
{
    if (!as_error_is(vm, AS_OS_ERROR)) { return AS_RAISED; }
    as_error_clear(vm);
    return as_raise(vm, AS_RUNTIME_ERROR, "sig %d cannot be caught", number);
}

AsValue as_descriptor_add_signal_handler(AsVM *vm, AsValue *args)
{
    AsEventLoop *loop = as_event_loop(args[0]);
    int number;
    AsValue coroutine = as_event_loop_policy(vm, "asyncio.base_events", "_check_not_coroutine", &args[2], 1);
    if (as_raised(coroutine)) { return AS_RAISED; }
    if (!signal_arg(vm, args[1], &number) || !as_event_loop_check(vm, loop)) { return AS_RAISED; }
    if (!vm->thread->is_main) {
        return as_raise(vm, AS_RUNTIME_ERROR, "set_wakeup_fd only works in main thread of the main interpreter");
    }
    AsValue call[] = {args[1], signal_deliverer(vm, loop)};
    if (as_raised(as_event_loop_policy(vm, "signal", "signal", call, 2))) { return raise_not_caught(vm, number); }
    AsValue handle = add_descriptor(vm, loop, number, 0, args[2], args[3]);
    return as_raised(handle) ? AS_RAISED : AS_NONE;
}

/* Gives the signal back to its default. */
static bool reset_signal(AsVM *vm, int number)
{
    AsValue given = as_small_value(number);
    return !as_raised(as_event_loop_policy(vm, "asyncio.unix_events", "_reset_signal", &given, 1));
}

AsValue as_descriptor_remove_signal_handler(AsVM *vm, AsValue *args)
{
    AsEventLoop *loop = as_event_loop(args[0]);
    int number;
    if (!signal_arg(vm, args[1], &number)) { return AS_RAISED; }
    if (loop->closed || !remove_descriptor(vm, loop, number, 0)) { return AS_FALSE; }
    return reset_signal(vm, number) ? AS_TRUE : AS_RAISED;
}

bool as_descriptor_reset_signals(AsVM *vm, AsEventLoop *loop)
{
    for (AsDescriptor *d = loop->descriptors; d;) {
        int number = d->number;
        if (d->events || !remove_descriptor(vm, loop, number, 0)) {
            d = d->next;
            continue;
        }
        if (!reset_signal(vm, number)) { return false; }
        d = loop->descriptors;
    }
    return true;
}
