/* The loop: waits for descriptors, signals, other threads and the nearest deadline. libev is behind it, and
 * starts only when there is something to wait for. Who becomes ready is told by plain C callbacks, which run
 * inside as_loop_poll. One loop belongs to one thread; only as_loop_wake may be called from elsewhere. */
#ifndef AS_LOOP_LOOP_H
#define AS_LOOP_LOOP_H

#include "loop/timers.h"
#include "loop/world.h"

typedef struct AsLoop AsLoop;
typedef struct AsWatch AsWatch;

enum { AS_LOOP_READ = 1, AS_LOOP_WRITE = 2 };

/* events: AS_LOOP_ bits that are ready, or the number of the signal. */
typedef void (*AsWatchFn)(void *data, int events);

AsLoop *as_loop_new(AsWorld *world);
void as_loop_free(AsLoop *loop);
/* Seconds of the loop's clock. */
double as_loop_time(AsLoop *loop);
/* The deadlines, earliest first. Whoever runs the loop takes out what is due. */
AsTimers *as_loop_timers(AsLoop *loop);

/* Calls the callbacks of what is ready. If nobody else is ready (may_sleep), waits until there is something, the
 * nearest deadline has come, or as_loop_wake was called. Otherwise it looks only every so often, so that most
 * calls cost no system call. Returns false if it should sleep but nothing can ever wake it. */
bool as_loop_poll(AsLoop *loop, bool may_sleep);
/* Ends the sleep, the present or the next one. May be called from signal handlers and other threads. */
void as_loop_wake(AsLoop *loop);
/* Calls fn whenever the descriptor is ready for one of the events, until cancelled. NULL with errno set when
 * the system refuses the descriptor. */
AsWatch *as_loop_watch(AsLoop *loop, int fd, int events, AsWatchFn fn, void *data);
/* The same for a signal, which somebody else catches and delivers. */
AsWatch *as_loop_watch_signal(AsLoop *loop, int number, AsWatchFn fn, void *data);
/* The signal came: its callbacks are called at the next look. In the loop's own thread only. */
void as_loop_deliver_signal(AsLoop *loop, int number);
/* Stops and frees. */
void as_loop_cancel(AsLoop *loop, AsWatch *watch);

#endif
