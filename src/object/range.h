/* range, slice. */
#ifndef AS_OBJECT_RANGE_H
#define AS_OBJECT_RANGE_H

#include "core/vm.h"

typedef struct AsRange {
    AsObject header;
    AsValue start, stop, step, length; /* ints of any size */
} AsRange;

/* Bounds that fit 62 bits; others use a LONG_RANGE_ITERATOR. eval reads it directly. */
typedef struct AsRangeIterator {
    AsObject header;
    int64_t next, step;
    uint64_t left;
    uint64_t length; /* of the whole range */
} AsRangeIterator;

typedef struct AsSlice {
    AsObject header;
    AsValue start, stop, step;
} AsSlice;
static inline bool as_is_range(AsValue v) { return as_is_kind(v, AS_KIND_RANGE); }
static inline bool as_is_slice(AsValue v) { return as_is_kind(v, AS_KIND_SLICE); }
AsValue as_slice_new(AsVM *vm, AsValue start, AsValue stop, AsValue step);
/* Bounds for a sequence of this length, as slice.indices(); count is how many items are meant. */
bool as_slice_unpack(AsVM *vm, AsValue slice, int64_t length, int64_t *start, int64_t *stop, int64_t *step, int64_t *count) AS_RUNS;
/* The same in two steps, for sequences whose length script code may change: first the slice's members as ints (clamped to
 * int64, step not 0) ... */
bool as_slice_bounds(AsVM *vm, AsValue slice, int64_t *start, int64_t *stop, int64_t *step) AS_RUNS;
/* ... then their meaning in a sequence of this length. Returns how many items are meant. */
int64_t as_slice_adjust(int64_t length, int64_t *start, int64_t *stop, int64_t step);

#endif
