/* What generator.c and async_generator.c share. */
#ifndef AS_VM_GENERATOR_IMPL_H
#define AS_VM_GENERATOR_IMPL_H

#include "base/buffer.h"
#include "bytecode/opcodes.h"
#include "vm/coroutine.h"

/* Attributes of all three kinds: __name__, __qualname__, gi_code, gi_yieldfrom (None while it runs), gi_frame. */
AsValue as_generator_get_name(AsVM *vm, AsValue self);
bool as_generator_set_name(AsVM *vm, AsValue self, AsValue value);
AsValue as_generator_get_qualname(AsVM *vm, AsValue self);
bool as_generator_set_qualname(AsVM *vm, AsValue self, AsValue value);
AsValue as_generator_get_code(AsVM *vm, AsValue self);
AsValue as_generator_get_delegate(AsVM *vm, AsValue self);
AsValue as_generator_get_frame(AsVM *vm, AsValue self);
void as_generator_mark(AsHeap *heap, AsObject *self);
AsValue as_generator_repr(AsVM *vm, AsValue self);
/* Is it suspended in a `yield` of its own body, rather than further in? */
static inline bool as_generator_is_at_yield(const AsGenerator *g)
{
    return g->state == AS_GENERATOR_SUSPENDED && !g->innermost && AS_OP(g->frame.ip[-1]) == OP_YIELD;
}

/* Makes the frame of one that is at a yield the running one, for its next item; leaving: of AsFrame. */
static inline void as_generator_go_on(AsVM *vm, AsGenerator *g, uint32_t leaving)
{
    g->state = AS_GENERATOR_RUNNING;
    g->thrown = false;
    g->frame.registers[AS_A(g->frame.ip[-1])] = AS_NONE;
    g->frame.prev = vm->frame;
    g->frame.leaving = leaving;
    vm->calls_left--;
    vm->frame = &g->frame;
}

/* Resumes g from C under the depth guard; outcomes as of as_eval. */
AsValue as_generator_drive(AsVM *vm, AsGenerator *g, AsValue sent, AsValue thrown, AsDelivery delivery) AS_RUNS;
/* The exception that throw(type, value, traceback) means; args[0] is self. */
AsValue as_generator_throw_argument(AsVM *vm, AsValue *args) AS_RUNS;
/* What send() gives for an outcome of as_generator_drive: what was yielded, or StopIteration with the result. */
AsValue as_generator_finish_send(AsVM *vm, AsValue result);
/* Notes which frames made a new coroutine that has room for it. */
void as_coroutine_note_origin(AsVM *vm, AsGenerator *g);
void as_coroutine_mark_origin(AsHeap *heap, AsGenerator *g);
/* Three lines for each frame of its origin, each with a newline in front: file, line, function. */
void as_coroutine_write_origin(AsGenerator *g, AsBuffer *out);
/* Puts it on the weak list of those that are reported with their origin. */
void as_coroutine_note_traced(AsVM *vm, AsGenerator *g);
/* An asynchronous generator's place for what sys.get_asyncgen_hooks().finalizer was when it was first iterated. It lies
 * behind the registers. */
static inline AsValue *as_async_generator_finalizer(AsGenerator *g)
{
    return &g->frame.registers[g->frame.code->register_count];
}
/* From now on the collector tells when g is found dead, and it is closed. */
void as_generator_register_end(AsVM *vm, AsGenerator *g);
/* Which instruction gets the result of the call that f is at: the next, or if that returns it, its caller's. */
const uint32_t *as_generator_receiver(const AsFrame *f);
bool as_generator_has_ended(const AsObject *self); /* of the type specs: no need to tell */
AsValue as_generator_del(AsVM *vm, AsValue *args) AS_RUNS; /* __del__() */
/* Notes a coroutine that dies before it ran. */
void as_coroutine_finalize(AsVM *vm, AsObject *self);

#endif
