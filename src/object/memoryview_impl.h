/* What the two files of memoryview share. */
#ifndef AS_OBJECT_MEMORYVIEW_IMPL_H
#define AS_OBJECT_MEMORYVIEW_IMPL_H

#include "object/bytes_impl.h"

/* ---- memoryview.c ---- */

static inline AsMemoryview *as_memoryview(AsValue v) { return (AsMemoryview *)as_object(v); }
/* ValueError "operation forbidden on released memoryview object". */
bool as_memoryview_check_held(AsVM *vm, const AsMemoryview *view) AS_RAISES;
/* A view of a bytes or bytearray that is not counted as one: nobody but C code sees it. */
AsMemoryview *as_memoryview_over(AsVM *vm, AsValue owner);

/* ---- memoryview_items.c ---- */

/* Bytes of one item of a format, or 0 where it is not supported. */
uint8_t as_memoryview_format_size(char format);
/* The item `at` bytes from the owner's start; IndexError where the owner has become too short, ValueError once released. */
AsValue as_memoryview_read(AsVM *vm, const AsMemoryview *view, int64_t at) AS_RAISES;
bool as_memoryview_write(AsVM *vm, const AsMemoryview *view, int64_t at, AsValue value) AS_RUNS;
/* All items in nested lists; the item itself of a view without dimensions. */
AsValue as_memoryview_items(AsVM *vm, AsMemoryview *view) AS_RAISES;
AsValue as_memoryview_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op) AS_RUNS;
/* Slice assignment: the bytes of `value`, one item after the other. */
bool as_memoryview_assign(AsVM *vm, AsMemoryview *to, AsValue value) AS_RAISES;

#endif
