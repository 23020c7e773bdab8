/* The TypeErrors of calls that do not fit a function, as CPython words them for functions written in Python. */
#ifndef AS_OBJECT_CALL_ERROR_H
#define AS_OBJECT_CALL_ERROR_H

#include "core/vm.h"

/* "f() missing 2 required positional arguments: 'a' and 'b'"; kind: "positional" or "keyword-only". */
AsValue as_raise_missing_arguments(AsVM *vm, AsValue qualname, const AsValue *names, size_t count, const char *kind);
/* "f() takes from 1 to 2 positional arguments but 3 were given"; keyword_only: how many of those were given, too. */
AsValue as_raise_too_many_arguments(AsVM *vm, AsValue qualname, size_t least, size_t most, size_t given, size_t keyword_only);
/* "f() got multiple values for argument 'a'" */
AsValue as_raise_argument_twice(AsVM *vm, AsValue qualname, AsValue name);
/* "f() got an unexpected keyword argument 'a'" */
AsValue as_raise_unexpected_keyword(AsVM *vm, AsValue qualname, AsValue name);

#endif
