/* Shared by list*.c. */
#ifndef AS_OBJECT_LIST_IMPL_H
#define AS_OBJECT_LIST_IMPL_H

#include "object/list.h"

/* list[slice], list[slice] = value, del list[slice] (value AS_UNDEFINED). */
AsValue as_list_get_slice(AsVM *vm, AsList *list, AsValue slice) AS_RUNS;
bool as_list_set_slice(AsVM *vm, AsList *list, AsValue slice, AsValue value) AS_RUNS;

#endif
