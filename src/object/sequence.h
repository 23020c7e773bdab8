/* What the operators of str, bytes, list, tuple and their kin have in common. */
#ifndef AS_OBJECT_SEQUENCE_H
#define AS_OBJECT_SEQUENCE_H

#include "core/vm.h"

/* A subscript, through __index__ (which the caller knows to exist); IndexError beyond 64 bits. */
bool as_sequence_index(AsVM *vm, AsValue key, int64_t *out) AS_RUNS;

/* Has the right operand a method of its own for this operator? Then a sequence on the left must say
 * AS_NOT_IMPLEMENTED to let it have its turn, instead of raising its own message. */
bool as_sequence_may_reflect(AsVM *vm, AsValue right, AsName name);

/* For `sequence * n` and `n * sequence`: AS_NONE and the count (clamped to int64 below), AS_NOT_IMPLEMENTED
 * or AS_RAISED. self is that one of left and right which is the sequence. */
AsValue as_sequence_repeat_count(AsVM *vm, AsValue self, AsValue left, AsValue right, int64_t *count) AS_RUNS;

#endif
