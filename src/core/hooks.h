/* The doors that lead up. A lower floor calls through these; aspen.c fills them. */
#ifndef AS_CORE_HOOKS_H
#define AS_CORE_HOOKS_H

#include "core/object.h"

typedef enum AsTraceEvent {
    AS_TRACE_TASK_CREATED, AS_TRACE_TASK_STEP, AS_TRACE_TASK_PARKED, AS_TRACE_TASK_DONE,
    AS_TRACE_NEVER_AWAITED, /* value: the coroutine */
} AsTraceEvent;

typedef struct AsHooks {
    /* Runs any callable. keyword_names is a tuple of str (the last args are theirs) or AS_UNDEFINED. */
    AsValue (*call)(AsVM *vm, AsValue callee, const AsValue *args, size_t count, AsValue keyword_names);
    /* import name with level and fromlist (tuple or None), as __import__ does. */
    AsValue (*import)(AsVM *vm, AsValue name, AsValue globals, AsValue fromlist, int64_t level);
    /* The globals of the script code that runs; NULL: none does. */
    AsDict *(*globals)(AsVM *vm);
    /* Each floor that holds roots registers here. */
    void (*mark[8])(AsVM *vm, AsHeap *heap);
    /* Runs after marking and before sweeping: weak tables drop what was not marked. */
    void (*after_mark[5])(AsVM *vm, AsHeap *heap);
    void (*trace)(AsVM *vm, AsTraceEvent event, AsValue value);
    /* Makes this the running context (a Context, or AS_NONE for an empty one), and returns the one before. */
    AsValue (*exchange_context)(AsVM *vm, AsValue context);
    /* The running context; AS_NONE where none has been made yet, and nobody could tell. */
    AsValue (*running_context)(AsVM *vm);
    /* A safepoint was reached with vm->interrupt set, other than for collection: signals, baton. false: raised. */
    bool (*interrupt)(AsVM *vm);
    /* See as_ctrl_c in core/vm.h. */
    bool (*ctrl_c)(AsVM *vm);
} AsHooks;

#endif
