/* The module sys: what the start and the end of a program need of it. */
#ifndef AS_MODULE_SYS_H
#define AS_MODULE_SYS_H

#include "core/vm.h"

/* Makes the modules sys and _io and the standard streams, and puts open() among the builtins. After the
 * builtins module; false: raised. */
bool as_sys_start(AsVM *vm) AS_RUNS;
/* sys.argv */
void as_sys_set_arguments(AsVM *vm, const char *first, char **rest, int count);
void as_sys_prepend_path(AsVM *vm, const char *directory);
/* The end of a program: exit functions, what the loop still has to report, output written. Returns the exit code:
 * the given one, or 120 if standard output could not be written. */
int as_sys_finish(AsVM *vm, int code) AS_RUNS;

#endif
