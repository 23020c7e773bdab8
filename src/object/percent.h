/* The % operator of str and bytes. */
#ifndef AS_OBJECT_PERCENT_H
#define AS_OBJECT_PERCENT_H

#include "core/vm.h"

/* format is bytes (or bytearray content: data, size); the result is bytes. */
AsValue as_percent_bytes(AsVM *vm, const char *data, size_t size, AsValue args) AS_RUNS;

#endif
