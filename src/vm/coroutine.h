/* Generators, coroutines and asynchronous generators: one struct, whose frame lies inside and is run in place. */
#ifndef AS_VM_COROUTINE_H
#define AS_VM_COROUTINE_H

#include "vm/frame.h"

typedef enum AsGeneratorState {
    AS_GENERATOR_CREATED, AS_GENERATOR_SUSPENDED, AS_GENERATOR_RUNNING, AS_GENERATOR_CLOSED,
} AsGeneratorState;

typedef struct AsGenerator {
    AsObject header;     /* kind GENERATOR, COROUTINE or ASYNC_GENERATOR */
    AsValue name, qualname;
    AsFrame *innermost;  /* while suspended: the frame to enter, own or of something it delegates to */
    AsValue delegate;    /* what it awaits or yields from (cr_await, gi_yieldfrom), or AS_UNDEFINED */
    AsValue origin;      /* coroutine origin tracking, or AS_UNDEFINED */
    uint8_t state;       /* AsGeneratorState */
    bool closed_once;    /* async generators: aclose() was called */
    bool hooks_inited;   /* async generators: the first-iteration hook ran */
    bool running_async;  /* async generators: an asend()/athrow() is under way */
    bool reported;       /* never-awaited warning given */
    uint32_t frame_size; /* bytes of the frame */
    AsFrame frame;       /* registers follow */
} AsGenerator;

static inline bool as_is_generator(AsValue v) { return as_is_kind(v, AS_KIND_GENERATOR); }
static inline bool as_is_coroutine(AsValue v) { return as_is_kind(v, AS_KIND_COROUTINE); }
static inline AsGenerator *as_generator(AsValue v) { return (AsGenerator *)as_object(v); }

/* Drives a chain from C (a Task's step, coroutine.send): enters its innermost frame with `sent`, or with the
 * exception `thrown` when that is not AS_UNDEFINED. Returns the return value when the coroutine has finished,
 * AS_RAISED, or AS_PARKED with vm->parked_on = what the chain yielded. Works for coroutines, generators,
 * native awaitables (poll) and any object with send and throw. */
AsValue as_coroutine_resume(AsVM *vm, AsValue coroutine, AsValue sent, AsValue thrown) AS_RUNS;
/* coroutine.close() */
bool as_coroutine_close(AsVM *vm, AsValue coroutine) AS_RUNS;
/* Reports "coroutine 'f' was never awaited" if it was not started (once). */
void as_coroutine_report_unawaited(AsVM *vm, AsGenerator *coroutine);

#endif
