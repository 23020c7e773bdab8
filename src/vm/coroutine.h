/* Generators, coroutines and asynchronous generators: one struct, whose frame lies inside and is run in place. */
#ifndef AS_VM_COROUTINE_H
#define AS_VM_COROUTINE_H

#include "vm/frame.h"

typedef enum AsGeneratorState {
    AS_GENERATOR_CREATED, AS_GENERATOR_SUSPENDED, AS_GENERATOR_RUNNING, AS_GENERATOR_CLOSED,
} AsGeneratorState;

/* Suspension. A generator that delegates (await, yield from) has the inner one's frame linked in front of its own.
 * When something inside is not ready, the whole chain is left as it is: only its root remembers the innermost
 * frame, and all but the root stay RUNNING. A plain `yield` leaves every generator of its chain SUSPENDED, since
 * each may be resumed by itself next; the next resume finds its way inward by what each frame's current AWAIT or
 * YIELD_FROM delegates to, and links the frames anew. */
typedef struct AsGenerator {
    AsObject header;    /* kind GENERATOR, COROUTINE or ASYNC_GENERATOR */
    AsValue name, qualname;
    AsFrame *innermost; /* of a parked root: the frame to enter; else NULL */
    uint8_t state;      /* AsGeneratorState */
    bool thrown;        /* root: an exception thrown through a chain resumed it; others: one came through it at some time */
    bool closed_once : 1;   /* async generators: aclose() was called */
    bool hooks_inited : 1;  /* async generators: the first-iteration hook ran */
    bool running_async : 1; /* async generators: an asend(), athrow() or aclose() is under way */
    bool reported;      /* never-awaited warning given */
    bool has_origin;    /* coroutines: where it was made stands behind the registers, see origin.c */
    bool fleeting;      /* made and awaited by one expression: its memory is given back as soon as it returns */
    bool of_loop;       /* made for a `for` by the call in its head, or by __iter__: nobody but the loop has it */
    bool has_end;       /* as_finalize_register knows it */
    bool ending;        /* nobody went on with it: it is being closed, or the event loop was told to */
    AsFrame frame;      /* its registers follow */
} AsGenerator;

/* Bytes of a coroutine or generator with its registers. An asynchronous generator has one value more: generator_impl.h */
static inline size_t as_coroutine_size(const AsCode *code)
{
    return sizeof(AsGenerator) + code->register_count * sizeof(AsValue);
}

static inline bool as_is_generator(AsValue v) { return as_is_kind(v, AS_KIND_GENERATOR); }
static inline bool as_is_coroutine(AsValue v) { return as_is_kind(v, AS_KIND_COROUTINE); }
static inline AsGenerator *as_generator(AsValue v) { return (AsGenerator *)as_object(v); }

/* coroutine.__await__(): an iterator that stands for the coroutine, or for what has send, throw and close like one. It
 * has the layout of a bound method. */
AsValue as_coroutine_await(AsVM *vm, AsValue coroutine);

/* Drives a chain from C (a Task's step, coroutine.send): enters its innermost frame with `sent`, or with the
 * exception `thrown` when that is not AS_UNDEFINED. Returns the return value when the coroutine has finished,
 * AS_RAISED, or AS_PARKED with vm->parked_on = what the chain yielded. Works for coroutines, generators,
 * native awaitables (poll) and any object with send and throw. */
AsValue as_coroutine_resume(AsVM *vm, AsValue coroutine, AsValue sent, AsValue thrown) AS_RUNS;
/* A new generator, coroutine or async generator (as the code's flags say) that will run function; its
 * parameters are to be bound into frame.registers. */
AsGenerator *as_generator_new(AsVM *vm, AsCode *code, AsFunction *function, AsDict *globals);
/* Makes g the running chain: links its root frame in front of vm->frame and goes to its innermost frame.
 * AS_ENTERED: vm->frame is to be run (with vm->error set: by unwinding), vm->entered is the root frame.
 * AS_PARKED: it yielded vm->parked_on at once and is suspended again. AS_STOP: it is exhausted. */
AsValue as_generator_enter(AsVM *vm, AsGenerator *g, AsValue sent, AsValue thrown, AsDelivery delivery) AS_RUNS;
/* One step from C: the next item; AS_STOP, or StopIteration raised where there is a return value; AS_RAISED. */
AsValue as_generator_next(AsVM *vm, AsValue generator) AS_RUNS;
/* The same in a native's tail position: may also say AS_ENTERED. */
AsValue as_generator_enter_next(AsVM *vm, AsValue generator) AS_RUNS;
/* Nobody goes on with g. If it is suspended it is closed, or the event loop is told to; errors are reported and dropped.
 * Runs script code. */
void as_generator_end(AsVM *vm, AsGenerator *g);
/* Is an iterator a generator that only the loop over it has? */
static inline bool as_is_held_by_loop(AsValue iterator)
{
    AsKind kind = as_object(iterator)->shape->kind;
    return (kind == AS_KIND_GENERATOR || kind == AS_KIND_ASYNC_GENERATOR) && as_generator(iterator)->of_loop;
}
/* vm->newborn is the result of the running GET_ITER or GET_AITER. The loop alone has it if this instruction has just made
 * it (its __iter__ has) or, out of a temporary register that it also overwrites, the one before. */
void as_generator_give_to_loop(AsVM *vm, bool is_temporary);
/* generator.close(), coroutine.close() */
AsValue as_generator_close(AsVM *vm, AsGenerator *g) AS_RUNS;
/* Resumes whatever `await` or `yield from` of a frame delegates to, when it is not a frame itself: its result,
 * AS_RAISED, or AS_PARKED with vm->parked_on. */
AsValue as_delegate_send(AsVM *vm, AsValue delegate, AsValue sent, bool again) AS_RUNS;
/* Does f->prev delegate to f, and did one throw() come through both? As long as f runs, what f->prev handles counts for nothing;
 * and what leaves f is thrown into f->prev: like any throw(), that gives it a context. */
bool as_frame_is_thrown_through(const AsFrame *f);
/* What frame f waits in: the operand of its current AWAIT or YIELD_FROM, or AS_UNDEFINED. */
AsValue as_frame_delegate(const AsFrame *f);
/* Turns an awaitable into what AWAIT can delegate to: a coroutine, a generator, a native awaitable, an iterator. */
AsValue as_awaitable_iter(AsVM *vm, AsValue awaitable, unsigned context) AS_RUNS;
/* cr_origin: a tuple of (file, line, function), the innermost first, or None. */
AsValue as_coroutine_origin(AsGenerator *coroutine);
/* Reports "coroutine 'f' was never awaited" if it was not started (once). */
void as_coroutine_report_unawaited(AsVM *vm, AsGenerator *coroutine);
/* The value of an expression statement is dropped: the same for any kind of coroutine, sleeps included. */
void as_coroutine_drop(AsVM *vm, AsValue v);
/* For finalizers: a coroutine of this name dies without having run; reported at the next safepoint. */
void as_coroutine_note_dropped(AsVM *vm, const char *name);
/* For after_mark: notes those with an origin that die without having run, and forgets the ones that ran. */
void as_coroutine_sort_traced(AsVM *vm, AsHeap *heap);
/* Reports the coroutines that the last collection found dropped. false: a filter made one an error, which is pending. */
bool as_coroutine_report_dropped(AsVM *vm) AS_RUNS;
/* At the end of the program: reports every coroutine that never ran. */
void as_coroutine_report_all(AsVM *vm);
void as_coroutine_close_reports(AsVM *vm);

#endif
