/* The halves of the module time. */
#ifndef AS_MODULE_TIME_IMPL_H
#define AS_MODULE_TIME_IMPL_H

#include "object/module.h"

/* time(), monotonic(), get_clock_info() and their like. */
void as_time_add_clocks(AsVM *vm, AsModule *module);

#endif
