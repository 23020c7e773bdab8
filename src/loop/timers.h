/* Deadlines: a 4-ary heap, stable (equal deadlines fire in order of creation). The entries are plain C
 * structs inside whoever waits; each knows its place in the heap, so that cancelling needs no search. */
#ifndef AS_LOOP_TIMERS_H
#define AS_LOOP_TIMERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct AsTimer {
    uint64_t order; /* of creation */
    uint32_t place; /* in the heap, from 1; 0: not armed */
    uint32_t kind;  /* the owner's: tells what the entry lies in */
} AsTimer;

typedef struct AsTimerSlot {
    double deadline; /* seconds of the loop's clock */
    AsTimer *timer;
} AsTimerSlot;

typedef struct AsTimers {
    AsTimerSlot *slots;
    size_t count, capacity;
    uint64_t next_order;
} AsTimers;

void as_timers_init(AsTimers *timers);
void as_timers_clear(AsTimers *timers); /* frees; the entries are the owners' */
/* Arms a timer that is not armed. */
void as_timers_start(AsTimers *timers, AsTimer *timer, double deadline);
/* Does nothing if it is not armed. */
void as_timers_cancel(AsTimers *timers, AsTimer *timer);
/* The nearest deadline, INFINITY if there is none. */
double as_timers_nearest(const AsTimers *timers);
/* Of a timer that is armed. */
static inline double as_timers_deadline(const AsTimers *timers, const AsTimer *timer)
{
    return timers->slots[timer->place - 1].deadline;
}
/* Takes out the first timer whose deadline is before `now`; NULL if there is none. */
AsTimer *as_timers_pop_due(AsTimers *timers, double now);
static inline bool as_timers_is_empty(const AsTimers *timers) { return timers->count == 0; }
static inline bool as_timer_is_armed(const AsTimer *timer) { return timer->place != 0; }

#endif
