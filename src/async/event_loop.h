/* The event loop object that scripts see: a ready ring, the deadlines and descriptors of its loop/, and the
 * callbacks for them. */
#ifndef AS_ASYNC_EVENT_LOOP_H
#define AS_ASYNC_EVENT_LOOP_H

#include "base/ring.h"
#include "core/vm.h"
#include "loop/loop.h"

struct AsEventLoop {
    AsObject header;
    AsRing ready;       /* tasks to step, handles and sleeps to run: in the order of CPython's call_soon */
    AsLoop *loop;       /* owned */
    struct AsDescriptor *descriptors; /* add_reader, add_writer, add_signal_handler; owned list */
    AsValue exception_handler, task_factory, default_executor; /* AS_NONE: none */
    AsValue slow_callback_duration;
    uint32_t turn;      /* how many there were */
    AsValue asyncgen_first, asyncgen_final; /* its hooks: asyncgen.h; AS_UNDEFINED before it runs */
    uint32_t outer_origin_depth; /* while traces_coroutines: vm->origin_depth before */
    bool running, stopping, closed, debug, executor_shut, traces_coroutines;
    bool asyncgens_shut; /* shutdown_asyncgens() was called */
    AsAttributes attributes;
};
typedef struct AsEventLoop AsEventLoop;

static inline bool as_is_event_loop(AsValue v) { return as_is_kind(v, AS_KIND_LOOP); }
static inline AsEventLoop *as_event_loop(AsValue v)
{
    assert(as_is_event_loop(v));
    return (AsEventLoop *)as_object(v);
}

/* _UnixSelectorEventLoop, the class of all loops that are not of a script's own class. */
AsType *as_event_loop_type(AsVM *vm);
AsEventLoop *as_event_loop_new(AsVM *vm);
/* RuntimeError: Event loop is closed. */
bool as_event_loop_check(AsVM *vm, AsEventLoop *loop) AS_RAISES;
/* Puts a callback on the ready ring; args is a tuple. context: a Context, or AS_NONE for a copy of the present one. */
AsValue as_event_loop_call_soon(AsVM *vm, AsEventLoop *loop, AsValue callback, AsValue args, AsValue context) AS_RAISES;
/* loop.create_task, the task factory included. */
AsValue as_event_loop_create_task(AsVM *vm, AsEventLoop *loop, AsValue coroutine, AsValue name, AsValue context) AS_RUNS;
/* Tells the loop's exception handler. exception, and value under the name `key` ("future", "task", "handle"), may be
 * AS_UNDEFINED. false: KeyboardInterrupt or SystemExit is pending. */
bool as_event_loop_report(AsVM *vm, AsEventLoop *loop, AsValue message, AsValue exception, const char *key, AsValue value) AS_RUNS;
/* Calls a function of the script half: module "asyncio.base_events", name "f". */
AsValue as_event_loop_policy(AsVM *vm, const char *module, const char *function, const AsValue *args, size_t count) AS_RUNS;

#endif
