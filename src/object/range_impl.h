/* Shared by range.c and slice.c. */
#ifndef AS_OBJECT_RANGE_IMPL_H
#define AS_OBJECT_RANGE_IMPL_H

#include "object/range.h"

/* slice.indices() for a length of any size (an int that is not negative). The results are rooted or small until the
 * caller restores its roots. */
bool as_slice_long_indices(AsVM *vm, AsValue slice, AsValue length, AsValue *start, AsValue *stop, AsValue *step) AS_RUNS;

#endif
