/* A frame: one activation of a code object. It lies on the VM's stack (plain calls) or inside its
 * generator or coroutine, and is run in place. */
#ifndef AS_VM_FRAME_H
#define AS_VM_FRAME_H

#include "core/vm.h"
#include "object/code.h"
#include "object/function.h"

/* How the result of a frame reaches the one below it (prev). */
typedef enum AsDelivery {
    AS_DELIVER_RESULT,    /* into register A of prev's current instruction */
    AS_DELIVER_NOTHING,   /* dropped (setters) */
    AS_DELIVER_INIT,      /* __init__: must be None; the instance, in this frame's `extra`, is the result */
    AS_DELIVER_DELEGATE,  /* yield from, await: the return value into A; yields go on outward */
    AS_DELIVER_NEXT,      /* generator resumed by next() or send(): a return raises StopIteration */
    AS_DELIVER_ITER,      /* generator resumed by FOR_ITER: a return takes its jump */
    AS_DELIVER_BASE,      /* the outermost frame of an eval: the result is eval's */
    AS_DELIVER_CLASS,     /* like RESULT; reserved for class bodies */
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
    uint8_t delivery;
    uint8_t handling_call; /* reserved */
    AsValue registers[];   /* code->register_count of them */
};

#endif
