#include "loop/timers.h"

#include <assert.h>
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"

enum { FIRST_CAPACITY = 64, CHILDREN = 4 };

void as_timers_init(AsTimers *timers)
{
    *timers = (AsTimers){0};
}

void as_timers_clear(AsTimers *timers)
{
    for (size_t i = 0; i < timers->count; i++) { timers->slots[i].timer->place = 0; }
    free(timers->slots);
    as_timers_init(timers);
}

static void grow(AsTimers *timers)
{
    size_t capacity = timers->capacity ? timers->capacity * 2 : FIRST_CAPACITY;
    AsTimerSlot *slots = realloc(timers->slots, capacity * sizeof *slots);
    if (!slots || capacity > UINT32_MAX) { as_memory_exhausted(); }
    timers->slots = slots;
    timers->capacity = capacity;
}

static bool is_before(AsTimerSlot a, AsTimerSlot b)
{
    return a.deadline < b.deadline || (a.deadline == b.deadline && a.timer->order < b.timer->order);
}

static void put(AsTimers *timers, size_t i, AsTimerSlot slot)
{
    timers->slots[i] = slot;
    slot.timer->place = (uint32_t)i + 1;
}

/* Moves the hole at i towards the root until the slot fits. */
static void sift_up(AsTimers *timers, size_t i, AsTimerSlot slot)
{
    while (i > 0) {
        size_t parent = (i - 1) / CHILDREN;
        if (!is_before(slot, timers->slots[parent])) { break; }
        put(timers, i, timers->slots[parent]);
        i = parent;
    }
    put(timers, i, slot);
}

static size_t first_child(const AsTimers *timers, size_t i)
{
    size_t child = i * CHILDREN + 1, end = child + CHILDREN, best = child;
    if (end > timers->count) { end = timers->count; }
    for (child++; child < end; child++) {
        if (is_before(timers->slots[child], timers->slots[best])) { best = child; }
    }
    return best;
}

/* Moves the hole at i towards the leaves until the slot fits. */
static void sift_down(AsTimers *timers, size_t i, AsTimerSlot slot)
{
    while (i * CHILDREN + 1 < timers->count) {
        size_t child = first_child(timers, i);
        if (!is_before(timers->slots[child], slot)) { break; }
        put(timers, i, timers->slots[child]);
        i = child;
    }
    put(timers, i, slot);
}

void as_timers_start(AsTimers *timers, AsTimer *timer, double deadline)
{
    assert(timer->place == 0);
    // NaN has no place in an order; it fires at once, as it does in a heap that only asks "less than".
    // So does one that lies infinitely far back: elsewhere, an infinite deadline of either sign means never.
    if (isnan(deadline) || deadline == -INFINITY) { deadline = -DBL_MAX; }
    if (timers->count == timers->capacity) { grow(timers); }
    timer->order = timers->next_order++;
    sift_up(timers, timers->count++, (AsTimerSlot){deadline, timer});
}

void as_timers_cancel(AsTimers *timers, AsTimer *timer)
{
    if (timer->place == 0) { return; }
    size_t i = timer->place - 1;
    timer->place = 0;
    AsTimerSlot last = timers->slots[--timers->count];
    if (i == timers->count) { return; }
    if (i > 0 && is_before(last, timers->slots[(i - 1) / CHILDREN])) {
        sift_up(timers, i, last);
    } else {
        sift_down(timers, i, last);
    }
}

double as_timers_nearest(const AsTimers *timers)
{
    return timers->count ? timers->slots[0].deadline : INFINITY;
}

AsTimer *as_timers_pop_due(AsTimers *timers, double now)
{
    if (timers->count == 0 || !(timers->slots[0].deadline < now)) { return NULL; }
    AsTimer *timer = timers->slots[0].timer;
    as_timers_cancel(timers, timer);
    return timer;
}
