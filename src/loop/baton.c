#define _GNU_SOURCE // sem_clockwait
#include "loop/baton.h"

#include <errno.h>
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/memory.h"

#define NANOSECONDS 1000000000L
#define INTERVAL 0.005        /* seconds for which the holder may keep others waiting; CPython's switch interval */
#define VIRTUAL_INTERVAL 1.0  /* the same where time stands still, in real seconds: only for threads that spin until another
                               * is done, or until some time has passed */
#define SLACK 1e-9            /* seconds: a deadline is a float, the clock counts nanoseconds */
#define FAR 1e9               /* seconds: longer waits begin again */

struct AsBaton {
    AsWorld *world;
    AsBatonHooks hooks;
    pthread_mutex_t lock;      /* guards everything below; held for moments only, never while script code runs */
    AsParty main;              /* the first party */
    AsParty *parties;          /* all */
    AsParty *holder;           /* NULL: all others are outside or wait */
    AsParty *first_ready, *last_ready;
    size_t count;
    uint64_t turns;
    int wanted;                /* atomic: the holder was asked to pass */
    bool listens;              /* the main party may be poked at any time */
};

static void link_party(AsBaton *baton, AsParty *party)
{
    *party = (AsParty){.data = party->data, .next = baton->parties, .deadline = INFINITY};
    sem_init(&party->signal, 0, 0);
    if (baton->parties) { baton->parties->previous = party; }
    baton->parties = party;
    baton->count++;
}

static void unlink_party(AsBaton *baton, AsParty *party)
{
    if (party->previous) { party->previous->next = party->next; } else { baton->parties = party->next; }
    if (party->next) { party->next->previous = party->previous; }
    baton->count--;
    sem_destroy(&party->signal);
}

AsBaton *as_baton_new(AsWorld *world)
{
    AsBaton *baton = as_memory_zeros(sizeof *baton);
    baton->world = world;
    pthread_mutex_init(&baton->lock, NULL);
    link_party(baton, &baton->main);
    baton->main.state = AS_PARTY_RUNS;
    baton->holder = &baton->main;
    return baton;
}

void as_baton_free(AsBaton *baton)
{
    unlink_party(baton, &baton->main);
    pthread_mutex_destroy(&baton->lock);
    free(baton);
}

void as_baton_set_hooks(AsBaton *baton, AsBatonHooks hooks)
{
    baton->hooks = hooks;
}

size_t as_baton_count(const AsBaton *baton)
{
    return baton->count;
}

AsParty *as_baton_holder(const AsBaton *baton)
{
    return baton->holder;
}

/* ---- the queue; the table is locked */

/* Whoever is first in the queue looks at the clock, and asks the holder to pass after a while. */
static void watch_clock(AsBaton *baton)
{
    AsParty *first = baton->first_ready;
    if (!first || !first->sleeps_long) { return; }
    first->sleeps_long = false;
    sem_post(&first->signal);
}

static void make_ready(AsBaton *baton, AsParty *party)
{
    party->state = AS_PARTY_READY;
    party->next_ready = NULL;
    if (baton->last_ready) { baton->last_ready->next_ready = party; } else { baton->first_ready = party; }
    baton->last_ready = party;
}

static void drop_ready(AsBaton *baton, AsParty *party)
{
    AsParty *previous = NULL;
    for (AsParty **link = &baton->first_ready; *link; link = &(*link)->next_ready) {
        if (*link == party) {
            *link = party->next_ready;
            if (baton->last_ready == party) { baton->last_ready = previous; }
            return;
        }
        previous = *link;
    }
}

static void end_wait(AsBaton *baton, AsParty *party, AsWakeup wakeup)
{
    party->wakeup = wakeup;
    make_ready(baton, party);
}

static bool take_poke(AsParty *party)
{
    return __atomic_exchange_n(&party->poked, 0, __ATOMIC_SEQ_CST) != 0;
}

/* The waiting party whose deadline comes first. */
static AsParty *nearest(AsBaton *baton)
{
    AsParty *found = NULL;
    for (AsParty *party = baton->parties; party; party = party->next) {
        if (party->state != AS_PARTY_WAITS || isinf(party->deadline)) { continue; }
        bool earlier = !found || party->deadline < found->deadline
                       || (party->deadline == found->deadline && party->turn < found->turn);
        if (earlier) { found = party; }
    }
    return found;
}

/* Moves a virtual clock to the deadline, and ends the waits that are over then. */
static void jump(AsBaton *baton, double deadline)
{
    as_world_jump(baton->world, deadline);
    double now = as_world_now(baton->world);
    for (AsParty *due; (due = nearest(baton)) && due->deadline <= now + SLACK;) { end_wait(baton, due, AS_WAKEUP_DEADLINE); }
}

/* Nobody runs and nobody is ready: who can go on? */
static void find_ready(AsBaton *baton)
{
    bool outside = false;
    for (AsParty *party = baton->parties; party; party = party->next) {
        if (party->state == AS_PARTY_WAITS && take_poke(party)) { end_wait(baton, party, AS_WAKEUP_CALL); }
        outside = outside || party->state == AS_PARTY_OUTSIDE;
    }
    if (baton->first_ready || outside) { return; } // whoever is outside may come back and wake others
    AsParty *next = nearest(baton);
    if (!next) {
        if (!baton->listens) { end_wait(baton, &baton->main, AS_WAKEUP_NEVER); }
    } else if (as_world_is_virtual(baton->world)) {
        jump(baton, next->deadline);
    }
}

/* Makes somebody the holder, if anybody is ready. */
static void hand_over(AsBaton *baton)
{
    if (!baton->first_ready) { find_ready(baton); }
    AsParty *next = baton->holder = baton->first_ready;
    if (!next) { return; }
    baton->first_ready = next->next_ready;
    if (!baton->first_ready) { baton->last_ready = NULL; }
    next->state = AS_PARTY_RUNS;
    sem_post(&next->signal);
    watch_clock(baton);
}

static void leave(AsBaton *baton, AsParty *self, AsPartyState state)
{
    baton->hooks.leave(baton->hooks.data, self);
    __atomic_store_n(&baton->wanted, 0, __ATOMIC_RELAXED);
    if (state == AS_PARTY_READY) { make_ready(baton, self); } else { self->state = state; }
    hand_over(baton);
}

/* ---- waiting */

static struct timespec in_seconds(double seconds)
{
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    double whole = floor(seconds);
    at.tv_sec += (time_t)whole;
    at.tv_nsec += (long)((seconds - whole) * 1e9);
    if (at.tv_nsec >= NANOSECONDS) {
        at.tv_sec++;
        at.tv_nsec -= NANOSECONDS;
    }
    return at;
}

static double seconds_of(struct timespec at)
{
    return (double)at.tv_sec + (double)at.tv_nsec * 1e-9;
}

/* How long this party may sleep before it has something to do itself, in seconds; INFINITY: for ever. */
static double patience(const AsBaton *baton, const AsParty *self)
{
    bool is_virtual = as_world_is_virtual(baton->world);
    if (self->state == AS_PARTY_READY) { return is_virtual ? VIRTUAL_INTERVAL : INTERVAL; }
    if (self->state != AS_PARTY_WAITS || isinf(self->deadline)) { return INFINITY; }
    double left = self->deadline - as_world_now(baton->world);
    if (is_virtual && baton->holder && left < VIRTUAL_INTERVAL) { left = VIRTUAL_INTERVAL; }
    return left > FAR ? FAR : left > 0 ? left : 0;
}

/* Somebody runs or is outside, and did so for as long as we wanted to sleep: only now may a virtual clock move. */
static bool may_jump(const AsBaton *baton, double waited)
{
    if (!as_world_is_virtual(baton->world)) { return false; }
    return waited >= VIRTUAL_INTERVAL || (!baton->holder && !baton->first_ready);
}

/* A party's patience has ended; waited: for so many real seconds. */
static void lose_patience(AsBaton *baton, AsParty *self, double waited)
{
    if (self->state == AS_PARTY_READY) {
        if (!__atomic_exchange_n(&baton->wanted, 1, __ATOMIC_RELAXED)) { baton->hooks.wanted(baton->hooks.data); }
        return;
    }
    if (self->state != AS_PARTY_WAITS) { return; }
    if (may_jump(baton, waited) && nearest(baton) == self) { jump(baton, self->deadline); }
    bool due = self->state == AS_PARTY_WAITS && self->deadline <= as_world_now(baton->world) + SLACK;
    if (due) { end_wait(baton, self, AS_WAKEUP_DEADLINE); }
    if (!baton->holder) { hand_over(baton); }
}

static void look_for_poke(AsBaton *baton, AsParty *self)
{
    if (self->state != AS_PARTY_WAITS || !take_poke(self)) { return; }
    end_wait(baton, self, AS_WAKEUP_CALL);
    if (!baton->holder) { hand_over(baton); }
}

/* Sleeps until this party holds the baton. The table is locked before and afterwards. */
static void await_baton(AsBaton *baton, AsParty *self)
{
    double began = seconds_of(in_seconds(0));
    while (baton->holder != self) {
        look_for_poke(baton, self);
        if (baton->holder == self) { break; }
        double seconds = patience(baton, self);
        self->sleeps_long = self->state != AS_PARTY_READY;
        struct timespec until = isinf(seconds) ? (struct timespec){0} : in_seconds(seconds);
        pthread_mutex_unlock(&baton->lock);
        int failed = isinf(seconds) ? sem_wait(&self->signal) : sem_clockwait(&self->signal, CLOCK_MONOTONIC, &until);
        bool timed_out = failed && errno == ETIMEDOUT;
        pthread_mutex_lock(&baton->lock);
        if (timed_out) { lose_patience(baton, self, seconds_of(until) - began); }
    }
    while (sem_trywait(&self->signal) == 0) {}
    baton->hooks.enter(baton->hooks.data, self);
}

/* The only thread sleeps. A signal handler that has something to say pokes it. */
static AsWakeup wait_alone(AsBaton *baton, AsParty *self, double deadline)
{
    for (;;) {
        if (take_poke(self)) { return AS_WAKEUP_CALL; }
        if (isinf(deadline)) {
            if (!baton->listens) { return AS_WAKEUP_NEVER; }
            sem_wait(&self->signal);
            continue;
        }
        double left = deadline - as_world_now(baton->world);
        if (left < SLACK) {
            as_world_jump(baton->world, deadline);
            return AS_WAKEUP_DEADLINE;
        }
        if (as_world_is_virtual(baton->world)) {
            as_world_jump(baton->world, deadline);
            continue;
        }
        struct timespec until = in_seconds(left > FAR ? FAR : left);
        sem_clockwait(&self->signal, CLOCK_MONOTONIC, &until);
    }
}

AsWakeup as_baton_wait(AsBaton *baton, double deadline)
{
    AsParty *self = baton->holder;
    if (baton->count == 1) { return wait_alone(baton, self, deadline); }
    if (deadline <= as_world_now(baton->world) + SLACK) {
        // A virtual clock, by less than its unit.
        as_world_jump(baton->world, deadline);
        as_baton_pass(baton);
        return take_poke(self) ? AS_WAKEUP_CALL : AS_WAKEUP_DEADLINE;
    }
    pthread_mutex_lock(&baton->lock);
    self->deadline = deadline;
    self->turn = ++baton->turns;
    leave(baton, self, AS_PARTY_WAITS);
    await_baton(baton, self);
    AsWakeup wakeup = self->wakeup;
    pthread_mutex_unlock(&baton->lock);
    return wakeup;
}

void as_baton_listen(AsBaton *baton, bool listens)
{
    baton->listens = listens;
}

void as_baton_wake(AsBaton *baton, AsParty *party)
{
    if (baton->count == 1) { return; }
    pthread_mutex_lock(&baton->lock);
    if (party->state == AS_PARTY_WAITS) {
        end_wait(baton, party, AS_WAKEUP_CALL);
        watch_clock(baton);
    }
    pthread_mutex_unlock(&baton->lock);
}

void as_baton_poke(AsParty *party)
{
    __atomic_store_n(&party->poked, 1, __ATOMIC_SEQ_CST);
    sem_post(&party->signal);
}

/* ---- coming and going */

void as_baton_add(AsBaton *baton, AsParty *party)
{
    pthread_mutex_lock(&baton->lock);
    link_party(baton, party);
    make_ready(baton, party);
    pthread_mutex_unlock(&baton->lock);
}

void as_baton_join(AsBaton *baton, AsParty *party)
{
    pthread_mutex_lock(&baton->lock);
    await_baton(baton, party);
    pthread_mutex_unlock(&baton->lock);
}

void as_baton_remove(AsBaton *baton, AsParty *party)
{
    pthread_mutex_lock(&baton->lock);
    if (party->state == AS_PARTY_READY) { drop_ready(baton, party); }
    unlink_party(baton, party);
    if (baton->holder == party) { hand_over(baton); }
    pthread_mutex_unlock(&baton->lock);
}

AsParty *as_baton_give(AsBaton *baton)
{
    AsParty *self = baton->holder;
    if (baton->count == 1) { return self; }
    int saved = errno;
    pthread_mutex_lock(&baton->lock);
    leave(baton, self, AS_PARTY_OUTSIDE);
    pthread_mutex_unlock(&baton->lock);
    errno = saved;
    return self;
}

void as_baton_take(AsBaton *baton, AsParty *party)
{
    if (party->state == AS_PARTY_RUNS) { return; } // it was alone
    int saved = errno;
    pthread_mutex_lock(&baton->lock);
    make_ready(baton, party);
    if (!baton->holder) { hand_over(baton); }
    await_baton(baton, party);
    pthread_mutex_unlock(&baton->lock);
    errno = saved;
}

bool as_baton_is_wanted(const AsBaton *baton)
{
    return __atomic_load_n(&baton->wanted, __ATOMIC_RELAXED);
}

void as_baton_pass(AsBaton *baton)
{
    if (baton->count == 1) { return; }
    pthread_mutex_lock(&baton->lock);
    if (baton->first_ready) {
        AsParty *self = baton->holder;
        leave(baton, self, AS_PARTY_READY);
        await_baton(baton, self);
    } else {
        __atomic_store_n(&baton->wanted, 0, __ATOMIC_RELAXED);
    }
    pthread_mutex_unlock(&baton->lock);
}
