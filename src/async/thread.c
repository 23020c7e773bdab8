#include "async/thread.h"

#include <math.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "async/interruption.h"
#include "async/scheduler.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/int.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

enum {
    STACK_BYTES = 4 * 1024 * 1024, /* of C stack for each thread: address space, used only as far as calls nest in C */
    STACK_RESERVE = 512 * 1024,    /* of it for what must not fail */
};

static AsBaton *baton_of(AsVM *vm)
{
    return as_world_baton(vm->world);
}

/* ---- the baton's hooks */

static void leave(void *data, AsParty *party)
{
    AsThread *thread = party->data;
    AsVM *vm = data;
    as_execution_save(vm, &thread->execution);
    thread->asyncgen_first = vm->asyncgen_first;
    thread->asyncgen_final = vm->asyncgen_final;
}

static void enter(void *data, AsParty *party)
{
    AsVM *vm = data;
    AsThread *thread = vm->thread = party->data;
    as_execution_load(vm, &thread->execution);
    vm->asyncgen_first = thread->asyncgen_first;
    vm->asyncgen_final = thread->asyncgen_final;
    // Another thread may have come to a safepoint after a signal that is ours to handle.
    if (thread->is_main || thread->interrupted) { as_interrupt(vm, AS_INTERRUPT_HOOK); }
}

static void wanted(void *data)
{
    as_interrupt(data, AS_INTERRUPT_HOOK);
}

/* ---- the main thread */

static AsThread *new_thread(AsVM *vm)
{
    AsThread *thread = calloc(1, sizeof *thread);
    if (!thread) { abort(); }
    thread->vm = vm;
    thread->party = &thread->own_party;
    thread->function = thread->args = thread->keywords = thread->waits_for = AS_UNDEFINED;
    thread->context = AS_NONE;
    thread->context_slot = &thread->context;
    thread->interrupt_task = AS_UNDEFINED;
    thread->wake_descriptor = -1;
    thread->next = vm->threads;
    vm->threads = thread;
    return thread;
}

AsThreadLife *as_thread_life_share(AsThread *thread)
{
    if (!thread->life) {
        thread->life = calloc(1, sizeof *thread->life);
        if (!thread->life) { abort(); }
        thread->life->holders = 1;
    }
    thread->life->holders++;
    return thread->life;
}

void as_thread_life_drop(AsThreadLife *life)
{
    if (--life->holders == 0) { free(life); }
}

/* It leaves the list, and what others keep for it is void. */
static void forget_thread(AsVM *vm, AsThread *thread)
{
    AsThread **link = &vm->threads;
    while (*link != thread) { link = &(*link)->next; }
    *link = thread->next;
    if (thread->life) {
        thread->life->has_ended = true;
        as_thread_life_drop(thread->life);
    }
}

void as_thread_open(AsVM *vm)
{
    AsThread *thread = vm->thread = vm->main_thread = new_thread(vm);
    thread->is_main = true;
    thread->ident = (int64_t)pthread_self();
    thread->party = as_baton_holder(baton_of(vm));
    thread->party->data = thread;
    as_execution_remember(vm, &thread->execution);
    as_baton_set_hooks(baton_of(vm), (AsBatonHooks){leave, enter, wanted, vm});
}

void as_thread_close(AsVM *vm)
{
    AsThread *thread = vm->main_thread;
    vm->thread = vm->main_thread = NULL;
    as_execution_forget(vm, &thread->execution);
    forget_thread(vm, thread);
    free(thread);
}

size_t as_thread_count(AsVM *vm)
{
    return as_baton_count(baton_of(vm));
}

/* ---- the others */

static void *thread_main(void *data)
{
    AsThread *thread = data;
    AsVM *vm = thread->vm;
    as_baton_join(baton_of(vm), thread->party);
    vm->c_stack_end = (char *)__builtin_frame_address(0) - (STACK_BYTES - STACK_RESERVE);
    if (as_raised(as_call_with(vm, thread->function, thread->args, thread->keywords))) {
        bool silent = as_error_is(vm, AS_SYSTEM_EXIT) || (thread->was_interrupted && as_error_is(vm, AS_KEYBOARD_INTERRUPT));
        if (silent) { as_error_clear(vm); } else { as_error_unraisable(vm, thread->function); }
    }
    as_execution_save(vm, &thread->execution);
    as_execution_close(vm, &thread->execution);
    forget_thread(vm, thread);
    if (thread->wake_descriptor >= 0) { close(thread->wake_descriptor); }
    as_baton_remove(baton_of(vm), thread->party);
    free(thread);
    return NULL;
}

/* Signals are the main thread's. */
static int create(AsThread *thread)
{
    pthread_t id;
    pthread_attr_t attributes;
    sigset_t all, old;
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attributes, STACK_BYTES);
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &old);
    int failed = pthread_create(&id, &attributes, thread_main, thread);
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    pthread_attr_destroy(&attributes);
    thread->ident = (int64_t)id;
    return failed;
}

AsValue as_thread_start(AsVM *vm, AsValue function, AsValue args, AsValue keywords)
{
    AsThread *thread = new_thread(vm);
    thread->function = function;
    thread->args = args;
    thread->keywords = keywords;
    thread->own_party.data = thread;
    bool opened = as_execution_open(vm, &thread->execution);
    if (opened) {
        as_baton_add(baton_of(vm), thread->party);
        if (create(thread) == 0) { return as_int_from_i64(vm, thread->ident); }
        as_baton_remove(baton_of(vm), thread->party);
        as_execution_close(vm, &thread->execution);
    }
    forget_thread(vm, thread);
    free(thread);
    return as_raise(vm, AS_RUNTIME_ERROR, "can't start new thread");
}

/* ---- waiting */

/* What the main thread waits for will never come. */
static bool never(AsVM *vm)
{
    if (as_interruption_is_pending(vm)) { return as_interruption_raise(vm); } // it is about to end
    as_deadlock_report(vm, NULL);
    return false;
}

bool as_thread_wait(AsVM *vm, AsValue what, double deadline, AsWakeup *wakeup)
{
    AsThread *self = vm->thread;
    self->waits_for = what;
    self->waits_until = deadline;
    self->waits_since = as_world_monotonic(vm->world);
    *wakeup = as_baton_wait(baton_of(vm), deadline);
    bool ok = *wakeup == AS_WAKEUP_NEVER ? never(vm) : as_safepoint(vm);
    self->waits_for = AS_UNDEFINED;
    self->waits_since = 0;
    return ok;
}

void as_thread_wake(AsVM *vm, AsThread *thread)
{
    as_baton_wake(baton_of(vm), thread->party);
}

/* Signals come to the main thread only; the others need something else to wake them. */
static int wake_descriptor(AsThread *thread)
{
    if (thread->wake_descriptor < 0 && !thread->is_main) { thread->wake_descriptor = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }
    return thread->wake_descriptor;
}

void as_thread_interrupt(AsVM *vm, AsThread *thread)
{
    thread->interrupted = thread->was_interrupted = true;
    as_baton_poke(thread->party);
    if (thread->running && thread->running->loop) { as_loop_wake(thread->running->loop); }
    if (thread->wake_descriptor >= 0) { (void)!write(thread->wake_descriptor, &(uint64_t){1}, sizeof(uint64_t)); }
}

bool as_thread_await_descriptor(AsVM *vm, int fd, short events)
{
    struct pollfd wanted_events[] = {{.fd = fd, .events = events}, {.fd = -1, .events = POLLIN}};
    if (as_thread_count(vm) == 1) { return true; }
    // Most are ready: then nobody else needs to run.
    while (poll(wanted_events, 1, 0) == 0) {
        wanted_events[1].fd = wake_descriptor(vm->thread);
        AsParty *self = as_thread_give(vm);
        (void)poll(wanted_events, 2, -1);
        as_thread_take(vm, self);
        if (!as_safepoint(vm)) { return false; }
    }
    return true;
}

AsParty *as_thread_give(AsVM *vm)
{
    vm->thread->waits_since = as_world_monotonic(vm->world);
    return as_baton_give(baton_of(vm));
}

void as_thread_take(AsVM *vm, AsParty *party)
{
    as_baton_take(baton_of(vm), party);
    vm->thread->waits_since = 0;
}

void as_thread_pass(AsVM *vm)
{
    if (as_baton_is_wanted(baton_of(vm))) { as_baton_pass(baton_of(vm)); }
}

void as_thread_listen(AsVM *vm, bool listens)
{
    as_baton_listen(baton_of(vm), listens);
}

void as_thread_poke_main(AsVM *vm)
{
    as_interrupt(vm, AS_INTERRUPT_HOOK);
    AsThread *thread = vm->main_thread;
    if (!thread) { return; }
    as_baton_poke(thread->party);
    if (thread->running && thread->running->loop) { as_loop_wake(thread->running->loop); }
}

/* ---- the collector */

static void mark_thread(AsHeap *heap, AsThread *thread)
{
    as_mark(heap, thread->function);
    as_mark(heap, thread->args);
    as_mark(heap, thread->keywords);
    as_mark(heap, thread->waits_for);
    if (thread->running) { as_mark_object(heap, &thread->running->header); }
    if (thread->event_loop) { as_mark_object(heap, &thread->event_loop->header); }
    if (thread->current_task) { as_mark_object(heap, &thread->current_task->future.wait.header); }
    if (thread->current) { as_mark_object(heap, thread->current); }
    as_mark(heap, thread->context);
    as_mark(heap, *thread->context_slot);
    as_mark(heap, thread->interrupt_task);
    as_mark(heap, thread->asyncgen_first);
    as_mark(heap, thread->asyncgen_final);
}

void as_thread_mark(AsVM *vm, AsHeap *heap)
{
    for (AsThread *thread = vm->threads; thread; thread = thread->next) {
        mark_thread(heap, thread);
        if (thread != vm->thread) { as_execution_mark(heap, &thread->execution); }
    }
}
