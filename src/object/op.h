/* Operations on any value, by slot: what the interpreter's instructions and the built-in functions stand on. */
#ifndef AS_OBJECT_OP_H
#define AS_OBJECT_OP_H

#include "core/vm.h"

AsValue as_op_repr(AsVM *vm, AsValue v) AS_RUNS;  /* a str */
AsValue as_op_str(AsVM *vm, AsValue v) AS_RUNS;   /* a str */
AsValue as_op_ascii(AsVM *vm, AsValue v) AS_RUNS; /* repr with non-ASCII escaped */
AsValue as_op_format(AsVM *vm, AsValue v, AsValue spec) AS_RUNS; /* spec: a str, or AS_UNDEFINED for '' */
bool as_op_hash(AsVM *vm, AsValue v, int64_t *out) AS_RUNS;     /* TypeError: unhashable type: 'list' */
bool as_op_truth(AsVM *vm, AsValue v, bool *out) AS_RUNS;
AsValue as_op_compare(AsVM *vm, AsValue a, AsValue b, AsCompareOp op) AS_RUNS; /* any value, as __lt__ may give */
bool as_op_compare_bool(AsVM *vm, AsValue a, AsValue b, AsCompareOp op, bool *out) AS_RUNS;
/* a is b, or a == b: what containers use. */
bool as_op_equal(AsVM *vm, AsValue a, AsValue b, bool *out) AS_RUNS;
AsValue as_op_binary(AsVM *vm, AsBinaryOp op, AsValue a, AsValue b) AS_RUNS;
AsValue as_op_inplace(AsVM *vm, AsBinaryOp op, AsValue a, AsValue b) AS_RUNS;
AsValue as_op_power(AsVM *vm, AsValue base, AsValue exponent, AsValue modulus) AS_RUNS;
AsValue as_op_unary(AsVM *vm, AsUnaryOp op, AsValue v) AS_RUNS;

bool as_op_length(AsVM *vm, AsValue v, int64_t *out) AS_RUNS;
AsValue as_op_get_item(AsVM *vm, AsValue v, AsValue key) AS_RUNS;
bool as_op_set_item(AsVM *vm, AsValue v, AsValue key, AsValue value) AS_RUNS;
bool as_op_delete_item(AsVM *vm, AsValue v, AsValue key) AS_RUNS;
bool as_op_contains(AsVM *vm, AsValue container, AsValue item, bool *out) AS_RUNS;
AsValue as_op_iter(AsVM *vm, AsValue v) AS_RUNS;
/* The next item, AS_STOP at the end, AS_RAISED. StopIteration raised by a script's __next__ becomes AS_STOP. */
AsValue as_op_next(AsVM *vm, AsValue iterator) AS_RUNS;
/* len() or __length_hint__ or fallback, for preallocation. */
bool as_op_length_hint(AsVM *vm, AsValue v, int64_t fallback, int64_t *out) AS_RUNS;

/* iter() of an object with __getitem__ only, and iter(callable, sentinel): object/iter.c. */
AsValue as_sequence_iterator_new(AsVM *vm, AsValue sequence);
AsValue as_callable_iterator_new(AsVM *vm, AsValue callable, AsValue sentinel);

/* Attributes: name is an interned str. */
AsValue as_op_get_attribute(AsVM *vm, AsValue v, AsValue name) AS_RUNS;
/* AS_UNDEFINED instead of AttributeError. */
AsValue as_op_find_attribute(AsVM *vm, AsValue v, AsValue name) AS_RUNS;
bool as_op_set_attribute(AsVM *vm, AsValue v, AsValue name, AsValue value) AS_RUNS; /* AS_UNDEFINED deletes */
AsValue as_op_get_attribute_text(AsVM *vm, AsValue v, const char *name) AS_RUNS;

/* Calls, through hooks.call. */
AsValue as_call(AsVM *vm, AsValue callee, const AsValue *args, size_t count) AS_RUNS;
AsValue as_call_keywords(AsVM *vm, AsValue callee, const AsValue *args, size_t count, AsValue keyword_names) AS_RUNS;
/* callee(*args, **keywords): a tuple, and a dict or AS_UNDEFINED. */
AsValue as_call_with(AsVM *vm, AsValue callee, AsValue args, AsValue keywords) AS_RUNS;
AsValue as_call_method(AsVM *vm, AsValue self, AsValue name, const AsValue *args, size_t count) AS_RUNS;
/* Looks name up on type(self) only, as Python does for dunder methods. AS_UNDEFINED if there is none. */
AsValue as_call_special(AsVM *vm, AsValue self, AsName name, const AsValue *args, size_t count) AS_RUNS;

bool as_is_callable(AsVM *vm, AsValue v);
bool as_is_iterable(AsVM *vm, AsValue v);

/* Conversions of arguments. Each raises Python's message. */
/* Through __index__: TypeError "'float' object cannot be interpreted as an integer"; clamps to the int64 range. */
bool as_index_clamped(AsVM *vm, AsValue v, int64_t *out) AS_RUNS;
/* The same, but OverflowError "Python int too large to convert to C ssize_t" beyond int64. */
bool as_index_arg(AsVM *vm, AsValue v, int64_t *out) AS_RUNS;
/* The same for a C int: OverflowError "Python int too large to convert to C int". */
bool as_c_int_arg(AsVM *vm, AsValue v, int *out) AS_RUNS;
/* The int (of any size) that __index__ gives. */
AsValue as_index_value(AsVM *vm, AsValue v) AS_RUNS;
/* Through __float__ or __index__: TypeError "must be real number, not str". */
bool as_float_arg(AsVM *vm, AsValue v, double *out) AS_RUNS;
/* Negative counts from the end; then clamped to 0 .. length. */
static inline int64_t as_clamp_index(int64_t index, int64_t length)
{
    if (index < 0) { index += length; }
    return index < 0 ? 0 : index > length ? length : index;
}

/* Is there C stack left? false: raised RecursionError. */
bool as_c_stack_used_up(AsVM *vm); /* raises, and returns false */
static inline bool as_c_stack_suffices(AsVM *vm)
{
    return __builtin_expect(!as_c_stack_is_low(vm), 1) || as_c_stack_used_up(vm);
}
/* Guards recursion in C (repr of nested lists, comparison ...): false raised RecursionError
 * "maximum recursion depth exceeded <where>". Leave after every successful enter. */
bool as_enter_recursion(AsVM *vm, const char *where) AS_RAISES;
void as_leave_recursion(AsVM *vm);
/* Is v's repr being made further out? Then true; else notes it. Pairs with as_repr_leave. */
bool as_repr_enter(AsVM *vm, AsValue v);
void as_repr_leave(AsVM *vm, AsValue v);

/* Slot functions that several types share. */
bool as_hash_not_implemented(AsVM *vm, AsValue self, int64_t *out);
bool as_hash_identity(AsVM *vm, AsValue self, int64_t *out);
AsValue as_iter_self(AsVM *vm, AsValue self);

#endif
