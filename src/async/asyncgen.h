/* Asynchronous generators and the loop that runs them: the hooks of sys.set_asyncgen_hooks() while it runs, and closing
 * them at its end. A generator keeps the finalizer hook of the loop in which it was first iterated. */
#ifndef AS_ASYNC_ASYNCGEN_H
#define AS_ASYNC_ASYNCGEN_H

#include "async/event_loop.h"

typedef struct AsAsyncgenHooks {
    AsValue first, final;
} AsAsyncgenHooks;

/* The loop begins to run in this thread: its hooks hold. What held before is kept, and rooted, in *before. */
bool as_asyncgen_begin(AsVM *vm, AsEventLoop *loop, AsAsyncgenHooks *before) AS_RUNS;
void as_asyncgen_end(AsVM *vm, const AsAsyncgenHooks *before);
/* loop._asyncgen_firstiter_hook(generator), loop._asyncgen_finalizer_hook(generator) */
AsValue as_asyncgen_first(AsVM *vm, AsValue *args) AS_RUNS;
AsValue as_asyncgen_final(AsVM *vm, AsValue *args) AS_RUNS;
/* For shutdown_asyncgens: a list of the loop's generators that have begun and not ended. From now on none should begin. */
AsValue as_asyncgen_open(AsVM *vm, AsEventLoop *loop);

#endif
