/* The bodies of datetime's methods that have to do with clocks and zones: datetime_now.c. */
#ifndef AS_MODULE_DATETIME_MOMENT_H
#define AS_MODULE_DATETIME_MOMENT_H

#include "module/datetime_impl.h"

AsValue as_moment_now(AsVM *vm, AsValue *args);
AsValue as_moment_utcnow(AsVM *vm, AsValue *args);
AsValue as_moment_fromtimestamp(AsVM *vm, AsValue *args);
AsValue as_moment_utcfromtimestamp(AsVM *vm, AsValue *args);
AsValue as_moment_timestamp(AsVM *vm, AsValue *args);
AsValue as_moment_astimezone(AsVM *vm, AsValue *args);

#endif
