#define _GNU_SOURCE // SIGRTMAX
#include "async/interruption.h"

#include <errno.h>
#include <math.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>

#include "async/lock.h"
#include "async/scheduler.h"
#include "object/error.h"
#include "vm/coroutine.h"

#define FIRST_LOOK INT64_C(110000000) /* nanoseconds after Ctrl-C: time for a program to stop its threads by itself */
#define NEXT_LOOK INT64_C(35000000)   /* after the look before */

enum {
    LOOKS_FOR_THREAD = 2, /* at a wait for a thread, before the wait itself is ended */
    LOOKS_FOR_STEP = 30,  /* at a step of a loop that began after Ctrl-C: about a second for what cleans up without awaiting */
};

/* Where a task was when Ctrl-C came, or when it was cancelled since. Only compared, never followed. */
typedef struct AsPlace {
    const AsTask *task;
    const AsCode *code;
    const uint32_t *ip;
} AsPlace;

struct AsInterruption {
    AsVM *vm;
    pthread_t watcher;
    pthread_mutex_t lock;     /* guards the next two */
    pthread_cond_t changed;
    bool armed, closing;
    bool has_watcher;
    int due;                  /* atomic: a look is due */
    unsigned looks;           /* since the Ctrl-C */
    unsigned looks_at_wait;   /* since the main thread's wait began */
    const AsEventLoop *held;  /* the loop in whose turn Ctrl-C or the last look came */
    uint32_t held_turn;
    unsigned looks_at_turn;   /* that are left before that turn has lasted too long */
    AsPlace *places;          /* of all tasks, by their addresses if they are sorted */
    size_t place_count, place_capacity;
    bool places_sorted;
};

/* ---- the watcher, a thread that says when to look */

// A C signal handler is told nothing but a number.
static AsVM *volatile watched;

/* The watcher's word to the main thread: what blocks there comes back with EINTR. */
static void on_poke(int number)
{
    (void)number;
    int saved = errno;
    if (watched) { as_thread_poke_main(watched); }
    errno = saved;
}

static struct timespec from_now(int64_t nanoseconds)
{
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    nanoseconds += at.tv_nsec;
    at.tv_sec += nanoseconds / INT64_C(1000000000);
    at.tv_nsec = nanoseconds % INT64_C(1000000000);
    return at;
}

static void *watch(void *data)
{
    struct AsInterruption *self = data;
    int64_t patience = FIRST_LOOK;
    pthread_mutex_lock(&self->lock);
    while (!self->closing) {
        if (!self->armed) {
            pthread_cond_wait(&self->changed, &self->lock);
            patience = FIRST_LOOK;
            continue;
        }
        struct timespec until = from_now(patience);
        if (pthread_cond_timedwait(&self->changed, &self->lock, &until) != ETIMEDOUT) {
            patience = FIRST_LOOK; // a new Ctrl-C, or it is over
            continue;
        }
        patience = NEXT_LOOK;
        __atomic_store_n(&self->due, 1, __ATOMIC_SEQ_CST);
        pthread_kill((pthread_t)self->vm->main_thread->ident, SIGRTMAX);
    }
    pthread_mutex_unlock(&self->lock);
    return NULL;
}

static void start_watcher(struct AsInterruption *self)
{
    struct sigaction action = {.sa_handler = on_poke};
    sigset_t all, old;
    watched = self->vm;
    sigemptyset(&action.sa_mask);
    sigaction(SIGRTMAX, &action, NULL);
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &old);
    self->has_watcher = pthread_create(&self->watcher, NULL, watch, self) == 0;
    pthread_sigmask(SIG_SETMASK, &old, NULL);
}

static void arm(struct AsInterruption *self, bool on)
{
    pthread_mutex_lock(&self->lock);
    self->armed = on;
    pthread_cond_signal(&self->changed);
    pthread_mutex_unlock(&self->lock);
}

/* Goes on looking, if it had stopped because somebody seemed to have handled the Ctrl-C. */
static void keep_armed(struct AsInterruption *self)
{
    pthread_mutex_lock(&self->lock);
    bool idle = !self->armed;
    pthread_mutex_unlock(&self->lock);
    if (idle) { arm(self, true); }
}

static struct AsInterruption *make(AsVM *vm)
{
    struct AsInterruption *self = calloc(1, sizeof *self);
    pthread_condattr_t attributes;
    if (!self) { abort(); }
    self->vm = vm;
    pthread_mutex_init(&self->lock, NULL);
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(&self->changed, &attributes);
    pthread_condattr_destroy(&attributes);
    start_watcher(self);
    return vm->tasks->interruption = self;
}

void as_interruption_close(AsVM *vm)
{
    struct AsInterruption *self = vm->tasks->interruption;
    if (!self) { return; }
    pthread_mutex_lock(&self->lock);
    self->closing = true;
    pthread_cond_signal(&self->changed);
    pthread_mutex_unlock(&self->lock);
    if (self->has_watcher) { pthread_join(self->watcher, NULL); }
    watched = NULL;
    pthread_mutex_destroy(&self->lock);
    pthread_cond_destroy(&self->changed);
    free(self->places);
    free(self);
    vm->tasks->interruption = NULL;
}

/* ---- where tasks are */

static AsPlace place_of(const AsTask *task)
{
    AsPlace place = {.task = task};
    if (!as_is_coroutine(task->coroutine) && !as_is_generator(task->coroutine)) { return place; }
    const AsGenerator *root = as_generator(task->coroutine);
    const AsFrame *frame = root->innermost ? root->innermost : &root->frame;
    place.code = frame->code;
    place.ip = frame->ip;
    return place;
}

static void add_place(struct AsInterruption *self, const AsTask *task)
{
    if (self->place_count == self->place_capacity) {
        self->place_capacity = self->place_capacity ? self->place_capacity * 2 : 16;
        self->places = realloc(self->places, self->place_capacity * sizeof *self->places);
        if (!self->places) { abort(); }
    }
    self->places[self->place_count++] = place_of(task);
    self->places_sorted = false;
}

static void note_places(struct AsInterruption *self)
{
    self->place_count = 0;
    for (AsTask *task = self->vm->tasks->tasks; task; task = task->next) {
        if (!as_wait_is_done(&task->future.wait)) { add_place(self, task); }
    }
}

static int by_address(const void *a, const void *b)
{
    uintptr_t left = (uintptr_t)((const AsPlace *)a)->task, right = (uintptr_t)((const AsPlace *)b)->task;
    return (left > right) - (left < right);
}

static AsPlace *find_place(struct AsInterruption *self, const AsTask *task)
{
    if (!self->places_sorted) { qsort(self->places, self->place_count, sizeof *self->places, by_address); }
    self->places_sorted = true;
    return self->place_count ? bsearch(&(AsPlace){.task = task}, self->places, self->place_count, sizeof *self->places, by_address)
                             : NULL;
}

void as_interruption_note_cancelled(AsVM *vm, const AsTask *task)
{
    struct AsInterruption *self = vm->tasks->interruption;
    if (!as_interruption_is_pending(vm)) { return; }
    AsPlace *place = find_place(self, task);
    if (place) { *place = place_of(task); } else { add_place(self, task); }
}

/* Is every task of the loop where it was before, though it has been told? Those that are done do not matter. */
static bool nobody_moves(struct AsInterruption *self, const AsEventLoop *loop)
{
    AsValue main_task = self->vm->main_thread->interrupt_task;
    if (as_is_task(main_task) && as_wait_is_done(as_wait(main_task))) { return false; } // its loop is about to stop
    for (const AsTask *task = self->vm->tasks->tasks; task; task = task->next) {
        const AsWait *wait = &task->future.wait;
        if (wait->loop != loop || as_wait_is_done(wait)) { continue; }
        const AsPlace *then = find_place(self, task);
        bool told = as_is_wait(task->waiting_for) && as_wait(task->waiting_for)->state == AS_WAIT_CANCELLED;
        if (!then || told || wait->must_cancel) { return false; }
        AsPlace now = place_of(task);
        if (now.code != then->code || now.ip != then->ip) { return false; }
    }
    return true;
}

/* ---- from Ctrl-C to the end */

void as_interruption_begin(AsVM *vm)
{
    struct AsInterruption *self = vm->tasks->interruption ? vm->tasks->interruption : make(vm);
    AsThread *main = vm->main_thread;
    self->looks = self->looks_at_wait = 0;
    vm->tasks->interruption_due = false;
    __atomic_store_n(&self->due, 0, __ATOMIC_SEQ_CST);
    self->held = main->current ? main->running : NULL;
    self->held_turn = self->held ? self->held->turn : 0;
    self->looks_at_turn = 0;
    main->interrupted_from_outside = true;
    note_places(self);
    arm(self, true);
}

bool as_interruption_raise(AsVM *vm)
{
    as_raise(vm, AS_KEYBOARD_INTERRUPT, NULL);
    if (vm->tasks->interruption) { keep_armed(vm->tasks->interruption); }
    vm->interruption = vm->last_interruption = vm->error;
    return false;
}

bool as_interruption_is_pending(AsVM *vm)
{
    const AsThread *main = vm->main_thread;
    if (!as_is_undefined(vm->interruption)) { return true; }
    return main->interrupted_from_outside && main->interrupts > 0 && as_is_task(main->interrupt_task);
}

void as_interruption_mark(AsVM *vm, AsHeap *heap)
{
    as_mark(heap, vm->interruption);
    as_mark(heap, vm->last_interruption);
}

/* The thread, another one, that could give the main thread what it waits for. */
static AsThread *holder_of(AsVM *vm, AsValue v)
{
    if (!as_is_lock(v) || ((AsLock *)as_object(v))->depth == 0) { return NULL; }
    int64_t owner = ((AsLock *)as_object(v))->owner;
    for (AsThread *thread = vm->threads; thread; thread = thread->next) {
        if (thread->ident == owner && !thread->is_main) { return thread; }
    }
    return NULL;
}

void as_interruption_begin_loop(AsVM *vm)
{
    if (vm->tasks->interruption && as_interruption_is_pending(vm)) { keep_armed(vm->tasks->interruption); }
}

void as_interruption_begin_wait(AsVM *vm, AsValue lock)
{
    struct AsInterruption *self = vm->tasks->interruption;
    if (!self || !as_interruption_is_pending(vm)) { return; }
    self->looks_at_wait = 0;
    keep_armed(self);
    AsThread *holder = self->looks > 0 ? holder_of(vm, lock) : NULL;
    // The others have had their time.
    if (holder) { as_thread_interrupt(vm, holder); }
}

/* The main thread waits for another one. */
static bool look_at_wait(AsVM *vm, struct AsInterruption *self)
{
    AsThread *main = vm->thread, *holder = holder_of(vm, main->waits_for);
    if (holder && self->looks_at_wait++ < LOOKS_FOR_THREAD) {
        as_thread_interrupt(vm, holder);
        return true;
    }
    // A wait that ends by itself is like a sleep.
    return isinf(main->waits_until) ? as_interruption_raise(vm) : true;
}

bool as_interruption_look_at_loop(AsVM *vm, AsEventLoop *loop)
{
    struct AsInterruption *self = vm->tasks->interruption;
    vm->tasks->interruption_due = false;
    return nobody_moves(self, loop) ? as_interruption_raise(vm) : true;
}

/* The loop is in the middle of a turn: how long already? A task that held it when Ctrl-C came could not even be cancelled. */
static bool look_at_step(AsVM *vm, struct AsInterruption *self, const AsEventLoop *loop)
{
    if (self->held != loop || self->held_turn != loop->turn) {
        self->held = loop;
        self->held_turn = loop->turn;
        self->looks_at_turn = LOOKS_FOR_STEP;
        return true;
    }
    if (self->looks_at_turn > 0) {
        self->looks_at_turn--;
        return true;
    }
    return as_interruption_raise(vm);
}

bool as_interruption_look(AsVM *vm)
{
    struct AsInterruption *self = vm->tasks->interruption;
    AsThread *main = vm->thread;
    if (!self || !main->is_main || !__atomic_exchange_n(&self->due, 0, __ATOMIC_SEQ_CST)) { return true; }
    if (!as_interruption_is_pending(vm)) {
        arm(self, false);
        return true;
    }
    self->looks++;
    if (!as_is_undefined(main->waits_for)) { return look_at_wait(vm, self); }
    AsEventLoop *loop = main->running;
    if (!loop) { return true; }
    if (!main->current) { return as_interruption_look_at_loop(vm, loop); }
    vm->tasks->interruption_due = true;
    return look_at_step(vm, self, loop);
}
