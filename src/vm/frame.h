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
    AS_DELIVER_GREENLET, /* the outermost of a greenlet: greenlet.h */
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
    AsValue object;        /* who shows it to scripts: a frame object; a traceback (held weakly); or AS_UNDEFINED */
    union {
        struct {
            uint8_t result;    /* register of prev that receives the result */
            uint8_t delivery;  /* AsDelivery */
            bool is_base;      /* the outermost frame of its eval */
            uint8_t ending;    /* not 0: AS_ENDING_OWNED, AS_ENDING_SHOWN */
        };
        uint32_t leaving;      /* all of that: below 256 for a plain call on the stack */
    };
    AsValue *registers;    /* code->register_count of them: on the VM's stack, or behind the frame in its generator */
};

enum { /* AsFrame.ending: more is to be done when the frame ends than to deliver its value */
    AS_ENDING_OWNED = 1, /* owner is not NULL */
    AS_ENDING_SHOWN = 2, /* a frame on the stack with an `object` */
};

/* `leaving` of a generator that FOR_ITER resumed, without the register; and of one that C asks for an item. */
enum {
    AS_LEAVING_ITER = AS_DELIVER_ITER << 8 | AS_ENDING_OWNED << 24,
    AS_LEAVING_ITER_BASE = AS_LEAVING_ITER | 1 << 16,
};

/* Raises RecursionError; for as_frame_push. */
void as_frame_raise_overflow(AsVM *vm);

/* A frame for code on top of the stack, in front of vm->frame but not entered yet. The first `taken` registers are
 * left for the caller to fill, the other locals are AS_UNDEFINED. Temporaries may hold values that earlier frames left
 * there since the last collection (which wipes what lies above the top), so the collector may look at them.
 * result: the caller's register for the result. NULL: RecursionError was raised. */
static inline AsFrame *as_frame_push(AsVM *vm, AsCode *code, AsFunction *function, AsDict *globals, size_t taken,
                                     uint8_t result)
{
    AsFrame *f = vm->next_frame;
    AsValue *registers = vm->next_register, *end = registers + code->register_count;
    if (__builtin_expect(--vm->calls_left < 0 || end > vm->registers_end, 0)) {
        vm->calls_left++;
        as_frame_raise_overflow(vm);
        return NULL;
    }
    vm->next_frame = f + 1;
    vm->next_register = end;
    f->code = code;
    f->ip = code->instructions;
    f->prev = vm->frame;
    f->function = function;
    f->globals = globals;
    f->locals = AS_UNDEFINED;
    f->handled = AS_UNDEFINED;
    f->extra = AS_UNDEFINED;
    f->owner = NULL;
    f->object = AS_UNDEFINED;
    f->leaving = result;
    f->registers = registers;
    for (size_t i = taken; i < code->unbound_count; i++) { registers[i] = AS_UNDEFINED; }
    return f;
}

/* Takes a pushed frame that was not entered off the stack again. */
static inline void as_frame_drop(AsVM *vm, AsFrame *f)
{
    vm->calls_left++;
    vm->next_frame = f;
    vm->next_register = f->registers;
}

static inline void as_frame_pop(AsVM *vm, AsFrame *f)
{
    vm->frame = f->prev;
    as_frame_drop(vm, f);
}
/* Index of the instruction the frame is at, and its source line. */
static inline uint32_t as_frame_instruction(const AsFrame *f)
{
    size_t next = (size_t)(f->ip - f->code->instructions);
    return next ? (uint32_t)next - 1 : 0;
}
static inline uint32_t as_frame_line(const AsFrame *f)
{
    return f->ip == f->code->instructions ? f->code->first_line : f->code->positions[f->ip - f->code->instructions - 1].line;
}
/* The first word of the instruction that the frame is in; NULL before the first. */
const uint32_t *as_frame_current_instruction(const AsFrame *frame);
void as_frame_mark(AsHeap *heap, AsFrame *frame);
/* Empties registers that hold nothing but what earlier expressions left behind, so that what a script has dropped is
 * dropped: of a frame that is in a call, or (exact, which takes longer) of any. */
void as_frame_clear_dead(AsFrame *frame, bool exact);

/* One line of execution: a stack of frames with all that belongs to it. What runs has it in the VM itself; what does not
 * run (another thread, another greenlet) has it here. */
typedef struct AsExecution {
    struct AsExecution *next; /* of vm->executions */
    AsFrame *frame, *frames, *next_frame;
    AsValue *registers, *next_register, *registers_end;
    AsValue *roots;
    size_t root_count, root_capacity;
    AsValue error, parked_on;
    char *c_stack_end;
    struct AsGreenlet *greenlet;
    AsFrame *eval_frames;
    uint32_t eval_count;
    int depth; /* as_call_depth */
} AsExecution;

/* An empty one, with stacks of its own. false: the system has no room for them. */
bool as_execution_open(AsVM *vm, AsExecution *execution);
void as_execution_close(AsVM *vm, AsExecution *execution);
/* On the VM's list, or off it: for one whose stacks are the VM's own. */
void as_execution_remember(AsVM *vm, AsExecution *execution);
void as_execution_forget(AsVM *vm, AsExecution *execution);
/* Is this frame on one of the VM's stacks, and not taken off it? */
bool as_execution_has_frame(const AsVM *vm, const AsFrame *frame);
/* What runs now is kept in *execution; what *execution holds goes on. */
void as_execution_save(AsVM *vm, AsExecution *execution);
void as_execution_load(AsVM *vm, const AsExecution *execution);
/* One that does not run. */
void as_execution_mark(AsHeap *heap, AsExecution *execution);
/* The one that runs. */
void as_execution_mark_running(AsVM *vm, AsHeap *heap);

#endif
