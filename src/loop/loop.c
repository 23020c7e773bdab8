#include "loop/loop.h"

#include <errno.h>
#include <ev.h>
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/memory.h"
#include "loop/baton.h"

enum {
    POLL_TURNS = 16,        /* busy turns between two looks at the descriptors */
    POLL_NANOSECONDS = 50000, /* or this much time, looked at every CLOCK_TURNS turns */
    CLOCK_TURNS = 4,
};

#define NEVER 9e9 /* seconds: no clock gets there */

/* One thing that is watched. */
struct AsWatch {
    AsLoop *loop;
    AsWatchFn fn;
    void *data;
    AsWatch *next, *previous;
    int number;   /* of a signal, else 0 */
    bool came;    /* the signal: fn is to be called at the next look */
    bool is_file; /* a regular file: always ready, and the system's poller may refuse it */
    int file_events;
    ev_io io;
};

struct AsLoop {
    AsWorld *world;
    AsTimers timers;
    struct ev_loop *ev;   /* made on first use */
    ev_timer alarm;
    ev_async wake;
    AsWatch *watches;
    size_t watch_count, file_count;
    int delivered;        /* callbacks called in the present poll */
    bool signal_came;     /* of one watch at least */
    int woken;            /* atomic: somebody called as_loop_wake */
    AsParty *sleeper;     /* atomic: the thread that waits in as_loop_poll */
    bool gives;           /* other threads may run while libev waits */
    int turns;            /* since the last look at the descriptors */
    int64_t looked;       /* when that was */
};

AsLoop *as_loop_new(AsWorld *world)
{
    AsLoop *loop = as_memory_zeros(sizeof *loop);
    loop->world = world;
    as_timers_init(&loop->timers);
    return loop;
}

void as_loop_free(AsLoop *loop)
{
    if (!loop) { return; }
    while (loop->watches) { as_loop_cancel(loop, loop->watches); }
    as_timers_clear(&loop->timers);
    if (loop->ev) {
        ev_ref(loop->ev);
        ev_async_stop(loop->ev, &loop->wake);
        ev_timer_stop(loop->ev, &loop->alarm);
        ev_loop_destroy(loop->ev);
    }
    free(loop);
}

double as_loop_time(AsLoop *loop)
{
    return as_world_now(loop->world);
}

AsTimers *as_loop_timers(AsLoop *loop)
{
    return &loop->timers;
}

/* ---- libev */

static void on_alarm(struct ev_loop *ev, ev_timer *alarm, int events)
{
    (void)ev;
    (void)alarm;
    (void)events;
}

static void on_wake(struct ev_loop *ev, ev_async *wake, int events)
{
    (void)wake;
    (void)events;
    AsLoop *loop = ev_userdata(ev);
    __atomic_store_n(&loop->woken, 0, __ATOMIC_SEQ_CST);
    loop->delivered++;
}

/* Around libev's wait. */
static void release(struct ev_loop *ev)
{
    AsLoop *loop = ev_userdata(ev);
    if (loop->gives) { (void)as_baton_give(as_world_baton(loop->world)); }
}

static void acquire(struct ev_loop *ev)
{
    AsLoop *loop = ev_userdata(ev);
    if (loop->gives) { as_baton_take(as_world_baton(loop->world), loop->sleeper); }
}

static struct ev_loop *ev_of(AsLoop *loop)
{
    if (loop->ev) { return loop->ev; }
    struct ev_loop *ev = ev_loop_new(EVFLAG_AUTO);
    if (!ev) {
        fputs("aspen: cannot make an event loop\n", stderr);
        abort();
    }
    ev_set_userdata(ev, loop);
    ev_set_loop_release_cb(ev, release, acquire);
    ev_init(&loop->alarm, on_alarm);
    ev_async_init(&loop->wake, on_wake);
    ev_async_start(ev, &loop->wake);
    ev_unref(ev);
    __atomic_store_n(&loop->ev, ev, __ATOMIC_SEQ_CST);
    return ev;
}

static void fire_files(AsLoop *loop)
{
    for (AsWatch *watch = loop->watches, *next; watch && loop->file_count; watch = next) {
        next = watch->next;
        if (!watch->is_file) { continue; }
        loop->delivered++;
        watch->fn(watch->data, watch->file_events);
    }
}

static void fire_signals(AsLoop *loop)
{
    loop->signal_came = false;
    for (AsWatch *watch = loop->watches, *next; watch; watch = next) {
        next = watch->next;
        if (!watch->came) { continue; }
        watch->came = false;
        loop->delivered++;
        watch->fn(watch->data, watch->number);
    }
}

static int poll_events(void *data, double timeout)
{
    AsLoop *loop = data;
    struct ev_loop *ev = ev_of(loop);
    loop->delivered = 0;
    loop->turns = 0;
    if (loop->file_count) {
        fire_files(loop);
        timeout = 0;
    }
    if (loop->signal_came) {
        fire_signals(loop);
        timeout = 0;
    }
    if (__atomic_exchange_n(&loop->woken, 0, __ATOMIC_SEQ_CST)) {
        loop->delivered++;
        timeout = 0;
    }
    if (timeout <= 0) {
        ev_run(ev, EVRUN_NOWAIT);
        return loop->delivered;
    }
    // With no other watcher libev would return at once instead of waiting for our wake-up.
    ev_ref(ev);
    if (!isinf(timeout)) {
        ev_now_update(ev);
        ev_timer_set(&loop->alarm, timeout, 0.);
        ev_timer_start(ev, &loop->alarm);
    }
    loop->gives = true;
    ev_run(ev, EVRUN_ONCE);
    loop->gives = false;
    ev_timer_stop(ev, &loop->alarm);
    ev_unref(ev);
    return loop->delivered;
}

/* Somebody is ready: is it time to look at the descriptors nevertheless? */
static bool look_now(AsLoop *loop)
{
    if (__atomic_load_n(&loop->woken, __ATOMIC_RELAXED)) { return true; }
    if (loop->watch_count == 0) { return false; }
    loop->turns++;
    if (loop->turns >= POLL_TURNS) { return true; }
    if (loop->turns % CLOCK_TURNS) { return false; }
    int64_t now = as_world_monotonic(loop->world);
    if (now - loop->looked < POLL_NANOSECONDS) { return false; }
    loop->looked = now;
    return true;
}

bool as_loop_poll(AsLoop *loop, bool may_sleep)
{
    if (!may_sleep) {
        if (look_now(loop)) { poll_events(loop, 0); }
        return true;
    }
    double deadline = as_timers_nearest(&loop->timers);
    if (deadline > NEVER) { deadline = INFINITY; }
    // Whoever wakes us sets `woken` first and looks for the sleeper then: one of us sees the other.
    __atomic_store_n(&loop->sleeper, as_baton_holder(as_world_baton(loop->world)), __ATOMIC_SEQ_CST);
    bool external = loop->watch_count > 0, waited = true;
    if (external || !__atomic_load_n(&loop->woken, __ATOMIC_SEQ_CST)) {
        waited = as_world_wait(loop->world, deadline, external, poll_events, loop);
    }
    __atomic_store_n(&loop->sleeper, NULL, __ATOMIC_SEQ_CST);
    if (!external) { __atomic_store_n(&loop->woken, 0, __ATOMIC_SEQ_CST); }
    return waited;
}

void as_loop_wake(AsLoop *loop)
{
    __atomic_store_n(&loop->woken, 1, __ATOMIC_SEQ_CST);
    struct ev_loop *ev = __atomic_load_n(&loop->ev, __ATOMIC_SEQ_CST);
    if (ev) { ev_async_send(ev, &loop->wake); }
    AsParty *sleeper = __atomic_load_n(&loop->sleeper, __ATOMIC_SEQ_CST);
    if (sleeper) { as_baton_poke(sleeper); }
}

/* ---- what is watched */

static AsWatch *add_watch(AsLoop *loop, AsWatchFn fn, void *data)
{
    AsWatch *watch = calloc(1, sizeof *watch);
    if (!watch) { return NULL; }
    *watch = (AsWatch){.loop = loop, .fn = fn, .data = data, .next = loop->watches};
    if (loop->watches) { loop->watches->previous = watch; }
    loop->watches = watch;
    loop->watch_count++;
    return watch;
}

static void on_descriptor(struct ev_loop *ev, ev_io *io, int events)
{
    (void)ev;
    AsWatch *watch = io->data;
    watch->loop->delivered++;
    watch->fn(watch->data, ((events & EV_READ) ? AS_LOOP_READ : 0) | ((events & EV_WRITE) ? AS_LOOP_WRITE : 0));
}

AsWatch *as_loop_watch(AsLoop *loop, int fd, int events, AsWatchFn fn, void *data)
{
    struct stat status;
    if (fstat(fd, &status) < 0) { return NULL; }
    AsWatch *watch = add_watch(loop, fn, data);
    if (!watch) { return NULL; }
    if (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode)) {
        watch->is_file = true;
        watch->file_events = events;
        loop->file_count++;
        return watch;
    }
    int bits = ((events & AS_LOOP_READ) ? EV_READ : 0) | ((events & AS_LOOP_WRITE) ? EV_WRITE : 0);
    ev_io_init(&watch->io, on_descriptor, fd, bits);
    watch->io.data = watch;
    ev_io_start(ev_of(loop), &watch->io);
    return watch;
}

AsWatch *as_loop_watch_signal(AsLoop *loop, int number, AsWatchFn fn, void *data)
{
    AsWatch *watch = add_watch(loop, fn, data);
    if (watch) { watch->number = number; }
    return watch;
}

void as_loop_deliver_signal(AsLoop *loop, int number)
{
    for (AsWatch *watch = loop->watches; watch; watch = watch->next) {
        if (watch->number == number) { watch->came = loop->signal_came = true; }
    }
    as_loop_wake(loop);
}

void as_loop_cancel(AsLoop *loop, AsWatch *watch)
{
    if (watch->is_file) {
        loop->file_count--;
    } else if (!watch->number) {
        ev_io_stop(loop->ev, &watch->io);
    }
    if (watch->previous) { watch->previous->next = watch->next; } else { loop->watches = watch->next; }
    if (watch->next) { watch->next->previous = watch->previous; }
    loop->watch_count--;
    free(watch);
}
