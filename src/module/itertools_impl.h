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

/* itertools_reduce.c: bodies of methods. */
#define AS_ITERTOOLS_REDUCERS(X) \
    X(count_reduce) X(repeat_reduce) X(cycle_reduce) X(cycle_setstate) X(chain_reduce) X(chain_setstate) X(islice_reduce) \
    X(islice_setstate) X(zip_longest_reduce) X(zip_longest_setstate) X(accumulate_reduce) X(accumulate_setstate) \
    X(compress_reduce) X(function_reduce) X(predicate_reduce) X(predicate_setstate)
#define X(name) AsValue as_##name(AsVM *vm, AsValue *args);
AS_ITERTOOLS_REDUCERS(X)
#undef X
#define AS_REDUCES(name) {"__reduce__(self, /)", as_##name##_reduce, "Return state information for pickling."}
#define AS_SETS_STATE(name) {"__setstate__(self, state, /)", as_##name##_setstate, "Set state information for unpickling."}

/* A number of a state: TypeError "an integer is required". */
bool as_state_number(AsVM *vm, AsValue v, int64_t *out) AS_RAISES;

AsValue as_itertools_tee(AsVM *vm, AsValue *args);

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
