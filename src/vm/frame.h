/* A frame: one activation of a code object. It lies on the VM's stack (plain calls) or inside its
 * generator or coroutine, and is run in place. */
#ifndef AS_VM_FRAME_H
#define AS_VM_FRAME_H

#include "core/vm.h"
#include "object/code.h"
#include "object/function.h"

/* What becomes of a frame's return value (and, for generators, of what they yield). The receiver is the frame
 * below (prev), in its register `result`; with is_base the value becomes the result of as_eval instead. */
typedef enum AsDelivery {
    AS_DELIVER_RESULT,   /* the value itself */
    AS_DELIVER_NOTHING,  /* dropped: property setters */
    AS_DELIVER_INIT,     /* __init__: must be None; the instance, in `extra`, is the result */
    AS_DELIVER_DELEGATE, /* await, yield from: the value itself; yields pass on outward */
    AS_DELIVER_DRIVEN,   /* root of a chain that C drives: the value itself; a yield parks */
    AS_DELIVER_NEXT,     /* generator, resumed by next() or send(): a return raises StopIteration */
    AS_DELIVER_ITER,     /* generator, resumed by FOR_ITER: a return takes its jump (as base: AS_STOP) */
    AS_DELIVER_ANEXT,    /* async generator, in an awaited asend(): a return raises StopAsyncIteration */
    AS_DELIVER_ACLOSE,   /* async generator, in an awaited aclose(): must not yield */
} AsDelivery;

struct AsFrame {
    AsCode *code;
    const uint32_t *ip;    /* the next instruction; valid while another frame runs */
    AsFrame *prev;         /* who gets the result; NULL below the outermost */
    AsFunction *function;  /* may be NULL (modules, eval) */
    AsDict *globals;
    AsValue locals;        /* namespace of module, class and exec frames; else AS_UNDEFINED */
    AsValue handled;       /* the exception this frame is handling, or AS_UNDEFINED */
    AsValue extra;         /* by delivery; else AS_UNDEFINED */
    AsObject *owner;       /* its generator or coroutine, or NULL on the stack */
    AsValue object;        /* frame object made for it, or AS_UNDEFINED */
    uint8_t delivery;      /* AsDelivery */
    uint8_t result;        /* register of prev that receives the result */
    bool is_base;          /* the outermost frame of its eval */
    AsValue registers[];   /* code->register_count of them */
};

/* Where plain calls put their frames: one reserved stretch of memory, committed by the system as it is touched. */
typedef struct AsStack {
    char *base, *top, *limit;
} AsStack;

/* A frame for code on top of the stack, registers AS_UNDEFINED, linked in front of vm->frame but not entered yet.
 * NULL: RecursionError was raised. */
AsFrame *as_frame_push(AsVM *vm, AsCode *code, AsFunction *function, AsDict *globals) AS_RAISES;
/* Leaves a stack frame (the innermost one): gives its memory back and makes prev current. */
void as_frame_pop(AsVM *vm, AsFrame *frame);
void as_frame_mark(AsHeap *heap, AsFrame *frame);

#endif
