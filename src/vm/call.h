/* Calling anything, from C: this is what hooks.call leads to. From eval, calls between script functions
 * push frames instead and do not come here. */
#ifndef AS_VM_CALL_H
#define AS_VM_CALL_H

#include "vm/frame.h"

/* Registers the VM's types' needs and hooks; gives the VM its stack. */
void as_call_open(AsVM *vm);
void as_call_close(AsVM *vm);

/* See AsHooks.call. Nests eval under a depth guard for script functions. */
AsValue as_call_value(AsVM *vm, AsValue callee, const AsValue *args, size_t count, AsValue keyword_names) AS_RUNS;
/* Runs module, eval or exec code to its end. locals is AS_UNDEFINED where they are the globals. A module that
 * awaits at top level (AS_CODE_TOP_LEVEL_AWAIT) gives its coroutine instead of running. */
AsValue as_call_module(AsVM *vm, AsCode *code, AsDict *globals, AsValue locals) AS_RUNS;
/* Runs a class body with its namespace (a dict, or what __prepare__ gave) as locals. *cell is the __class__
 * cell, or AS_NONE if the body makes none. The result is the body's return value. */
AsValue as_call_class_body(AsVM *vm, AsFunction *body, AsValue namespace, AsValue *cell) AS_RUNS;

/* Binds a caller's arguments into the registers of a new frame: exactly Python's rules and messages. The
 * registers beyond the parameters are AS_UNDEFINED. */
bool as_call_bind(AsVM *vm, AsFunction *function, AsValue *registers, const AsValue *args, size_t count,
                  AsValue keyword_names) AS_RAISES;

/* What zero-argument super() means in the running frame; raises RuntimeError as Python words it. */
bool as_frame_super_args(AsVM *vm, AsValue *cls, AsValue *self) AS_RAISES;
/* The running script frame's globals (NULL: none runs) and its locals() (a dict). depth 0 is the innermost frame. */
AsFrame *as_frame_at(AsVM *vm, size_t depth);
AsDict *as_frame_globals(AsVM *vm);
AsValue as_frame_locals(AsVM *vm, AsFrame *frame);
/* The frame object (sys._getframe, gi_frame). */
AsValue as_frame_object(AsVM *vm, AsFrame *frame);
/* The exception being handled: sys.exc_info(). AS_UNDEFINED if none. */
AsValue as_frame_handled(AsVM *vm);

#endif
