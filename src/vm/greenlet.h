/* Greenlets: lines of execution that hand over to each other by name. Each has stacks of its own, and all those of a thread run
 * in the same C function, as_eval, so that a switch moves some pointers. The price: where a call that C made lies between
 * (sorted(key=...) calling back into a script), only the greenlet that made it, and those that made none, can be entered. */
#ifndef AS_VM_GREENLET_H
#define AS_VM_GREENLET_H

#include "vm/frame.h"

typedef struct AsGreenlet {
    AsObject header;
    AsExecution execution; /* while another one runs */
    AsFrame landing;       /* stands for the call of switch() that it waits in: where the result goes */
    AsValue run;           /* AS_UNDEFINED: the method of a class below; AS_NONE: it has ended */
    AsValue parent;        /* a greenlet; AS_NONE for the main one */
    AsValue context;       /* while another one runs: a Context, or AS_NONE for an empty one */
    AsValue trace;         /* of a main one: what is called after each switch in its thread, or AS_NONE */
    struct AsGreenlet *main; /* of its thread */
    bool started, dead;
    bool active;           /* it is the one that runs in its thread */
    AsAttributes attributes;
} AsGreenlet;

/* The outermost frame of the running greenlet (AS_DELIVER_GREENLET) has ended, with a value or, AS_RAISED, with vm->error. Goes on
 * in the parent: its frame is vm->frame then, and vm->error is set if it gets an exception. */
void as_greenlet_end(AsVM *vm, AsValue value);
/* settrace(): the function before, or AS_NONE. */
AsValue as_greenlet_set_trace(AsVM *vm, AsValue function);
/* getcurrent(). */
AsValue as_greenlet_current(AsVM *vm);

#endif
