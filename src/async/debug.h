/* Debug mode of a loop: where futures, tasks and handles were made, and who may use the loop. */
#ifndef AS_ASYNC_DEBUG_H
#define AS_ASYNC_DEBUG_H

#include "async/event_loop.h"

/* Do new loops begin in debug mode? (-X dev, PYTHONASYNCIODEBUG) */
bool as_debug_is_on(AsVM *vm);
/* In debug mode: notes the script's stack in a new future or task. Does nothing otherwise. */
bool as_debug_trace_future(AsVM *vm, AsEventLoop *loop, AsValue future) AS_RUNS;
/* The same for a new handle. */
bool as_debug_trace_handle(AsVM *vm, AsEventLoop *loop, AsValue handle) AS_RUNS;
/* What was noted in a future: a traceback.StackSummary, or None. */
AsValue as_debug_trace_of(AsVM *vm, AsValue future);
/* In debug mode: may this thread call the loop's methods, and can it call this (AS_UNDEFINED: no matter)? method: how it
 * is named in the message. RuntimeError, TypeError. */
bool as_debug_check_thread(AsVM *vm, const AsEventLoop *loop) AS_RAISES;
bool as_debug_check_callback(AsVM *vm, const AsEventLoop *loop, AsValue callback, const char *method) AS_RUNS;
/* A loop in debug mode makes coroutines remember who made them, while it runs. */
void as_debug_trace_coroutines(AsVM *vm, AsEventLoop *loop, bool on);

#endif
