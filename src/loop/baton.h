/* The baton: several threads of the system may belong to one VM, and one of them runs at a time, the holder. The table
 * knows of all others what they do: they are ready to run, in a call of the system, or waiting for each other until some
 * deadline. That is how virtual time knows when nobody can go on, and how a wait that nothing can end is found.
 *
 * While there is one thread only, none of this costs more than a look at a counter. */
#ifndef AS_LOOP_BATON_H
#define AS_LOOP_BATON_H

#include <semaphore.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "loop/world.h"

typedef struct AsParty AsParty;

typedef enum AsPartyState {
    AS_PARTY_RUNS,    /* holds the baton */
    AS_PARTY_READY,   /* wants it: stands in the queue */
    AS_PARTY_OUTSIDE, /* in a call of the system: may come back by itself */
    AS_PARTY_WAITS,   /* until it is woken, or its deadline has come */
} AsPartyState;

/* What ended a wait. */
typedef enum AsWakeup {
    AS_WAKEUP_CALL,     /* as_baton_wake, as_baton_poke */
    AS_WAKEUP_DEADLINE,
    AS_WAKEUP_NEVER,    /* nothing can end it, nor any other thread's: a deadlock */
} AsWakeup;

/* A thread's place in the table. Lies inside whatever its owner keeps of the thread; the first one's in the baton. */
struct AsParty {
    void *data;               /* the owner's */
    AsParty *next, *previous; /* all */
    AsParty *next_ready;
    AsPartyState state;
    AsWakeup wakeup;
    double deadline;          /* seconds of the monotonic clock; INFINITY: none */
    uint64_t turn;            /* when the wait began: equal deadlines end in this order */
    int poked;                /* atomic */
    bool sleeps_long;         /* for longer than the interval: wake it to stand at the head of the queue */
    sem_t signal;             /* posted: look again */
};

/* Called when a thread loses and gets the baton (the table is locked: do not call back), and when others have waited for
 * it long enough: the holder should call as_baton_pass soon (from the waiting thread: set a flag). */
typedef struct AsBatonHooks {
    void (*leave)(void *data, AsParty *party);
    void (*enter)(void *data, AsParty *party);
    void (*wanted)(void *data);
    void *data;
} AsBatonHooks;

AsBaton *as_baton_new(AsWorld *world);
void as_baton_free(AsBaton *baton);
/* Needed before others are added to the first party, which holds the baton from the beginning. */
void as_baton_set_hooks(AsBaton *baton, AsBatonHooks hooks);

/* The holder adds a party (its owner's data is set) to the queue; its thread then calls as_baton_join, which returns as the holder. */
void as_baton_add(AsBaton *baton, AsParty *party);
void as_baton_join(AsBaton *baton, AsParty *party);
/* The holder's thread ends. The party's memory is its owner's again when this returns. Also for a party that was added
 * and could not be started. */
void as_baton_remove(AsBaton *baton, AsParty *party);
size_t as_baton_count(const AsBaton *baton);
/* The party that holds the baton. */
AsParty *as_baton_holder(const AsBaton *baton);

/* Around a call of the system that may block: others run meanwhile. Between the two the caller touches nothing that
 * belongs to the VM. errno is kept. */
AsParty *as_baton_give(AsBaton *baton);
void as_baton_take(AsBaton *baton, AsParty *party);
/* Has another thread waited for the baton for longer than the interval? */
bool as_baton_is_wanted(const AsBaton *baton);
/* Others that are ready run first. */
void as_baton_pass(AsBaton *baton);
/* Waits until somebody wakes this thread or the clock has reached the deadline (seconds; INFINITY: none). */
AsWakeup as_baton_wait(AsBaton *baton, double deadline);
/* Is there somebody outside, like a signal's handler, who may poke the first party? Then nobody waits for ever. */
void as_baton_listen(AsBaton *baton, bool listens);
/* The holder ends another thread's wait (no other state changes). */
void as_baton_wake(AsBaton *baton, AsParty *party);
/* Ends the wait of a thread, the present or the next one. From signal handlers and any thread. */
void as_baton_poke(AsParty *party);

#endif
