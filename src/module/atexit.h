/* The module atexit. */
#ifndef AS_MODULE_ATEXIT_H
#define AS_MODULE_ATEXIT_H

#include "core/vm.h"

/* Runs the registered functions, last one first; their exceptions are reported as Python does. */
void as_atexit_run(AsVM *vm);

#endif
