/* asyncio.sleep(): a coroutine written in C, its future and its timer in one object. */
#ifndef AS_ASYNC_SLEEP_H
#define AS_ASYNC_SLEEP_H

#include "async/future.h"
#include "loop/timers.h"

typedef enum AsSleepPhase { AS_SLEEP_CREATED, AS_SLEEP_STARTED, AS_SLEEP_ENDED, AS_SLEEP_SHARED } AsSleepPhase;

typedef struct AsSleep {
    AsWait wait;   /* phase is an AsSleepPhase */
    AsTimer timer;
    double delay;
    AsValue value; /* what sleep() returns */
} AsSleep;

/* The first fields of AsSleep are all that a sleep of no time has; wait.result holds its value. */
enum { AS_SLEEP_SHORT_SIZE = offsetof(AsWait, loop) };

static inline bool as_is_sleep(AsValue v) { return as_is_kind(v, AS_KIND_SLEEP); }

/* delay: any number; the sleep begins when it is first awaited. */
AsValue as_sleep_new(AsVM *vm, AsValue delay, AsValue result) AS_RUNS;
/* The same where the call is awaited at once: a sleep of no time and no result is always the same object then. */
AsValue as_sleep_awaited(AsVM *vm, AsValue delay, AsValue result) AS_RUNS;
/* Its deadline has come: ends it unless it was cancelled. */
bool as_sleep_fire(AsVM *vm, AsSleep *sleep) AS_RAISES;
/* When a sleep that was begun will end, in seconds of the loop's clock; INFINITY: never, or it was not begun. */
double as_sleep_deadline(const AsWait *wait);
/* An exception goes into a coroutine that awaits it: no deadline any more. */
void as_sleep_abandon(AsVM *vm, AsWait *wait);
/* For the loop's mark and the scheduler: the sleep that this timer lies in. */
static inline AsSleep *as_sleep_of_timer(AsTimer *timer)
{
    return (AsSleep *)((char *)timer - offsetof(AsSleep, timer));
}

#endif
