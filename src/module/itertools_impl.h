/* Shared by itertools*.c. */
#ifndef AS_MODULE_ITERTOOLS_IMPL_H
#define AS_MODULE_ITERTOOLS_IMPL_H

#include "object/class.h"
#include "object/error.h"
#include "object/items.h"
#include "object/op.h"

/* Any of the iterators here: what each keeps where is said at its `next`. */
typedef struct AsWalker {
    AsObject header;
    AsValue source;   /* an iterator; AS_UNDEFINED once it is exhausted, where that matters */
    AsValue function;
    AsValue state, extra;
    int64_t next, stop, step, given;
} AsWalker;

static inline AsWalker *as_walker(AsValue v) { return (AsWalker *)as_object(v); }
void as_walker_mark(AsHeap *heap, AsObject *self);
/* An instance of the class args[0], over an iterator of iterable; NULL: raised. */
AsWalker *as_walker_new(AsVM *vm, AsValue cls, AsValue iterable) AS_RUNS;

#define WALKER(symbol, type_name, documentation, next_function, method_table) \
    const AsTypeSpec symbol = {                                               \
        .name = "itertools." type_name,                                       \
        .doc = documentation,                                                 \
        .size = sizeof(AsWalker),                                             \
        .mark = as_walker_mark,                                               \
        .slots = {.iter = as_iter_self, .next = next_function},               \
        .methods = method_table,                                              \
    }

#endif
