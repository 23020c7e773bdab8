/* The halves of the module time. */
#ifndef AS_MODULE_TIME_IMPL_H
#define AS_MODULE_TIME_IMPL_H

#include "object/module.h"

/* time(), monotonic(), get_clock_info() and their like. */
void as_time_add_clocks(AsVM *vm, AsModule *module);

/* A struct_time of its nine fields. */
AsValue as_time_struct(AsVM *vm, const int *fields);
/* time.strftime */
AsValue as_time_strftime(AsVM *vm, AsValue format, AsValue tuple) AS_RUNS;

#endif
