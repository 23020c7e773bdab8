#include "async/hint.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "async/scheduler.h"
#include "base/buffer.h"
#include "core/options.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/float.h"
#include "object/op.h"
#include "object/str.h"
#include "vm/call.h"

#define LONG_WAIT INT64_C(50000000)    /* nanoseconds that a native may keep a loop waiting without a word */
#define HELD_TOO_LONG INT64_C(500000000) /* and a computation, in debug mode */
#define LOOK_INTERVAL INT64_C(100000000) /* between two looks of the watchdog */

enum { SPARE_CALLS = 200 }; /* beyond the recursion limit, for what Ctrl-\ shows of a script that has used it up */

struct AsWatchdog {
    AsVM *vm;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t stop;
    bool stopping;
};

AsFrame *as_frame_of_script(AsFrame *frame)
{
    while (frame && (frame->code->flags & AS_CODE_LIBRARY)) { frame = frame->prev; }
    return frame;
}

static bool is_quiet(AsVM *vm)
{
    for (size_t i = 0; i < vm->options->x_option_count; i++) {
        if (strcmp(vm->options->x_options[i], "quiet-hints") == 0) { return true; }
    }
    return false;
}

/* Straight to the descriptor: sys.stderr may be anything. */
static void say(const AsBuffer *text)
{
    for (size_t at = 0; at < text->size;) {
        ssize_t written = write(STDERR_FILENO, text->data + at, text->size - at);
        if (written <= 0) { return; }
        at += (size_t)written;
    }
}

/* The script's own stream is written out first, so that both stay in order. What goes wrong with that is not ours. */
static void flush_stderr(AsVM *vm)
{
    AsValue file = as_op_find_attribute(vm, vm->sys, as_str_intern_text(vm, "stderr"));
    if (!as_raised(file) && !as_is_undefined(file) && !as_is_none(file)) {
        if (as_raised(as_call_method(vm, file, as_name(vm, AS_NAME_flush), NULL, 0))) { as_error_clear(vm); }
    }
    as_error_clear(vm);
}

/* Is this the first time for this place? */
static bool is_news(AsVM *vm, AsValue place)
{
    if (as_is_undefined(vm->tasks->hinted)) { vm->tasks->hinted = as_dict_new(vm); }
    AsDict *hinted = as_dict(vm->tasks->hinted);
    if (!as_is_undefined(as_dict_get(vm, hinted, place))) { return false; }
    return as_dict_set(vm, hinted, place, AS_NONE);
}

static AsValue place_of(AsVM *vm, const AsFrame *frame)
{
    return as_str_format(vm, "%S:%u", frame->code->filename, as_frame_line(frame));
}

/* Was it asyncio that called for the wait, to start a thread of its pool, say? Then the script can do nothing about it. */
static bool is_of_asyncio(AsVM *vm)
{
    static const char place[] = "<stdlib>/asyncio/";
    for (AsFrame *f = vm->frame; f && (f->code->flags & AS_CODE_LIBRARY); f = f->prev) {
        if (strncmp(as_str(f->code->filename)->data, place, sizeof place - 1) == 0) { return true; }
    }
    return false;
}

void as_hint_blocked(AsVM *vm, int64_t began, const char *what, const char *instead)
{
    AsThread *thread = vm->thread;
    int64_t taken = as_world_monotonic(vm->world) - began;
    if (taken < LONG_WAIT || thread->expects_waits || !thread->current_task || !thread->running || is_quiet(vm)) { return; }
    AsFrame *frame = as_frame_of_script(vm->frame);
    if (!frame || is_of_asyncio(vm)) { return; }
    int saved = errno;
    AsValue pending = vm->error;
    vm->error = AS_UNDEFINED;
    size_t roots = as_roots_save(vm);
    as_root(vm, pending);
    AsValue place = place_of(vm, frame);
    as_root(vm, place);
    if (is_news(vm, place)) {
        AsBuffer out;
        as_buffer_init(&out);
        as_buffer_printf(&out, "hint: %s: %s held the event loop for %.2f s, and every task with it; %s\n",
                         as_str(place)->data, what, (double)taken * 1e-9, instead);
        flush_stderr(vm);
        say(&out);
        as_buffer_clear(&out);
    }
    as_roots_restore(vm, roots);
    vm->error = pending;
    errno = saved;
}

bool as_hint_slow_step(AsVM *vm, AsEventLoop *loop, AsObject *ran, int64_t began)
{
    double limit, taken = (double)(as_world_monotonic(vm->world) - began) * 1e-9;
    if (!as_float_arg(vm, loop->slow_callback_duration, &limit)) {
        as_error_clear(vm);
        return true;
    }
    if (taken < limit) { return true; }
    AsValue args[] = {as_value(ran), as_float_value(vm, taken)};
    return !as_raised(as_event_loop_policy(vm, "asyncio.base_events", "_slow_callback", args, 2));
}

/* ---- the watchdog */

static int64_t real_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * INT64_C(1000000000) + now.tv_nsec;
}

/* Looks whether the same step still runs. */
static void *watch(void *data)
{
    struct AsWatchdog *dog = data;
    AsScheduler *scheduler = dog->vm->tasks;
    uint64_t seen = 0;
    int64_t since = real_now();
    pthread_mutex_lock(&dog->lock);
    while (!dog->stopping) {
        struct timespec until;
        clock_gettime(CLOCK_REALTIME, &until);
        int64_t at = until.tv_nsec + LOOK_INTERVAL;
        until.tv_sec += at / INT64_C(1000000000);
        until.tv_nsec = at % INT64_C(1000000000);
        pthread_cond_timedwait(&dog->stop, &dog->lock, &until);
        uint64_t step = __atomic_load_n(&scheduler->step_number, __ATOMIC_RELAXED);
        if (step != seen || step % 2 == 0) {
            seen = step;
            since = real_now();
        } else if (real_now() - since >= HELD_TOO_LONG) {
            since = INT64_MAX - HELD_TOO_LONG; // once for each step
            __atomic_store_n(&scheduler->held, 1, __ATOMIC_RELAXED);
            as_interrupt(dog->vm, AS_INTERRUPT_HOOK);
        }
    }
    pthread_mutex_unlock(&dog->lock);
    return NULL;
}

static void start_watching(AsVM *vm)
{
    struct AsWatchdog *dog = calloc(1, sizeof *dog);
    sigset_t all, old;
    if (!dog) { return; }
    dog->vm = vm;
    pthread_mutex_init(&dog->lock, NULL);
    pthread_cond_init(&dog->stop, NULL);
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &old);
    bool started = pthread_create(&dog->thread, NULL, watch, dog) == 0;
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    if (started) { vm->tasks->watchdog = dog; } else { free(dog); }
}

static void stop_watching(AsVM *vm)
{
    struct AsWatchdog *dog = vm->tasks->watchdog;
    vm->tasks->watchdog = NULL;
    pthread_mutex_lock(&dog->lock);
    dog->stopping = true;
    pthread_cond_signal(&dog->stop);
    pthread_mutex_unlock(&dog->lock);
    pthread_join(dog->thread, NULL);
    pthread_mutex_destroy(&dog->lock);
    pthread_cond_destroy(&dog->stop);
    free(dog);
}

void as_hint_watch(AsVM *vm, bool on)
{
    if (on && !vm->tasks->watchdog && !as_world_is_virtual(vm->world) && !is_quiet(vm)) { start_watching(vm); }
    if (!on && vm->tasks->watchdog) { stop_watching(vm); }
}

void as_hint_held(AsVM *vm)
{
    if (!__atomic_exchange_n(&vm->tasks->held, 0, __ATOMIC_RELAXED) || !vm->frame) { return; }
    AsBuffer out;
    as_buffer_init(&out);
    as_buffer_printf(&out, "hint: the event loop has been held for %.1f s by a computation that goes on:\n",
                     (double)HELD_TOO_LONG * 1e-9);
    for (AsFrame *f = vm->frame; f; f = f->prev) {
        if (f->code->flags & (AS_CODE_LIBRARY | AS_CODE_HIDDEN)) { continue; }
        as_buffer_printf(&out, "  %s:%u in %s\n", as_str(f->code->filename)->data, as_frame_line(f),
                         as_str(f->code->qualname)->data);
        if (f->owner && f->delivery == AS_DELIVER_DRIVEN) { break; } // what is below is the loop's
    }
    as_buffer_add_text(&out, "  `await asyncio.sleep(0)` now and then lets the others run; asyncio.to_thread() moves it away\n");
    say(&out);
    as_buffer_clear(&out);
}

void as_hint_show_tasks(AsVM *vm)
{
    AsValue pending = vm->error;
    vm->error = AS_UNDEFINED;
    size_t roots = as_roots_save(vm);
    as_root(vm, pending);
    AsValue threads = as_deadlock_threads(vm);
    // Its import must not wait for threads that it is to show.
    bool reporting = vm->tasks->reporting;
    vm->tasks->reporting = true;
    vm->calls_left += SPARE_CALLS;
    AsValue text = as_event_loop_policy(vm, "asyncio.task_tree", "_tree", &threads, 1);
    vm->calls_left -= SPARE_CALLS;
    vm->tasks->reporting = reporting;
    AsBuffer out;
    as_buffer_init(&out);
    if (as_is_str(text)) {
        as_buffer_add(&out, as_str(text)->data, as_str(text)->size);
    } else {
        as_buffer_printf(&out, "what everybody does cannot be shown now: %s\n",
                         as_raised(text) ? as_type_name(as_type_of(vm, vm->error)) : "asyncio.task_tree is not ours");
    }
    say(&out);
    as_buffer_clear(&out);
    as_error_clear(vm);
    as_roots_restore(vm, roots);
    vm->error = pending;
}
