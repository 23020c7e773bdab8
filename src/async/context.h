/* contextvars: Context, ContextVar, Token. A context is a cheap value: copying shares its table until one of
 * the copies is changed. Where an empty context is meant, AS_NONE stands for it; the object is made when a
 * variable is first set, in the slot that holds it (a task's, a handle's, the thread's). */
#ifndef AS_ASYNC_CONTEXT_H
#define AS_ASYNC_CONTEXT_H

#include "core/vm.h"

typedef struct AsContext {
    AsObject header;
    AsValue table;      /* a tuple: variable, value, variable, value ...; AS_UNDEFINED while empty */
    AsValue index;      /* dict: variable to its place in the table; AS_UNDEFINED while there are few */
    uint32_t used;      /* words of the table in use */
    bool shared;        /* other contexts use the table, too */
    bool entered;       /* it is, or is below, the running context */
} AsContext;

typedef struct AsContextVar {
    AsObject header;
    AsValue name;
    AsValue default_value; /* AS_UNDEFINED: none */
} AsContextVar;

static inline bool as_is_context(AsValue v) { return as_is_kind(v, AS_KIND_CONTEXT); }

/* A copy of the running context, or AS_NONE if that is empty. */
AsValue as_context_copy_current(AsVM *vm);
/* The same as an object in any case. */
AsValue as_context_copy(AsVM *vm);
/* TypeError: this is no context. */
bool as_context_refuse(AsVM *vm, AsValue v) AS_RAISES;
/* Is this what an argument `context=None` may be? */
static inline bool as_context_check(AsVM *vm, AsValue v)
{
    return as_is_none(v) || as_is_context(v) || as_context_refuse(vm, v);
}
/* Is it below, or the running context itself? Then nobody else may enter it. */
static inline bool as_context_is_entered(AsValue v) { return as_is_context(v) && ((AsContext *)as_object(v))->entered; }
/* Runs callee in the context that *slot holds (AS_NONE: empty). RuntimeError if it is entered already. */
AsValue as_context_run(AsVM *vm, AsValue *slot, AsValue callee, const AsValue *args, size_t count,
                       AsValue keyword_names) AS_RUNS;
/* Makes *slot the place where the running context is; returns the place that was. */
AsValue *as_context_enter(AsVM *vm, AsValue *slot);
void as_context_leave(AsVM *vm, AsValue *previous);
/* A new Token.MISSING. */
AsValue as_context_missing(AsVM *vm);

/* The hooks of greenlets, which have contexts of their own: core/hooks.h. */
AsValue as_context_exchange(AsVM *vm, AsValue context);
AsValue as_context_running(AsVM *vm);

#endif
