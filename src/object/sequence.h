/* What the operators of str, bytes, list, tuple and their kin have in common. */
#ifndef AS_OBJECT_SEQUENCE_H
#define AS_OBJECT_SEQUENCE_H

#include "core/vm.h"

/* A subscript, through __index__ (which the caller knows to exist); IndexError beyond 64 bits. */
bool as_sequence_index(AsVM *vm, AsValue key, int64_t *out) AS_RUNS;

/* A count given to a method that repeats; OverflowError beyond 64 bits. */
bool as_sequence_count(AsVM *vm, AsValue v, int64_t *out) AS_RUNS;

/* The n of `sequence * n`; TypeError without __index__, OverflowError beyond 64 bits. */
bool as_sequence_repeat_count(AsVM *vm, AsValue v, int64_t *count) AS_RUNS;

#endif
