/* Debug mode of a loop: where futures, tasks and handles were made, and who may use the loop. */
#ifndef AS_ASYNC_DEBUG_H
#define AS_ASYNC_DEBUG_H

#include "async/event_loop.h"

/* Do new loops begin in debug mode? (-X dev, PYTHONASYNCIODEBUG) */
bool as_debug_is_on(AsVM *vm);
/* The parts of the next ones that only debug mode needs. */
bool as_debug_note_future(AsVM *vm, AsValue future) AS_RUNS;
bool as_debug_note_handle(AsVM *vm, AsValue handle) AS_RUNS;
bool as_debug_refuse_thread(AsVM *vm, const AsEventLoop *loop) AS_RAISES;
/* In debug mode: notes the script's stack in a new future or task. Does nothing otherwise. */
static inline bool as_debug_trace_future(AsVM *vm, const AsEventLoop *loop, AsValue future)
{
    return !loop->debug || as_debug_note_future(vm, future);
}
/* The same for a new handle. */
static inline bool as_debug_trace_handle(AsVM *vm, const AsEventLoop *loop, AsValue handle)
{
    return !loop->debug || as_debug_note_handle(vm, handle);
}
/* What was noted in a future: a traceback.StackSummary, or None. */
AsValue as_debug_trace_of(AsVM *vm, AsValue future);
/* In debug mode: may this thread call the loop's methods, and can it call this (AS_UNDEFINED: no matter)? method: how it
 * is named in the message. RuntimeError, TypeError. */
static inline bool as_debug_check_thread(AsVM *vm, const AsEventLoop *loop)
{
    return !loop->debug || as_debug_refuse_thread(vm, loop);
}
bool as_debug_check_callback(AsVM *vm, const AsEventLoop *loop, AsValue callback, const char *method) AS_RUNS;
/* A loop in debug mode makes coroutines remember who made them, while it runs. */
void as_debug_trace_coroutines(AsVM *vm, AsEventLoop *loop, bool on);

#endif
