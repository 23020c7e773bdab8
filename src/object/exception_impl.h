#ifndef AS_OBJECT_EXCEPTION_IMPL_H
#define AS_OBJECT_EXCEPTION_IMPL_H

#include "object/exception.h"

/* BaseException's own constructor steps and texts, for the classes that add to them. */
AsValue as_exception_base_new(AsVM *vm, AsValue *args);
AsValue as_exception_base_str(AsVM *vm, AsValue self);
/* Raises "X() takes no keyword arguments" if there are some. */
bool as_exception_refuse_keywords(AsVM *vm, AsValue self, AsValue keywords);

/* Attributes, constructors and texts of the classes that have their own. */
void as_exception_open_classes(AsVM *vm);
void as_exception_open_groups(AsVM *vm);
/* One row for each of AsException.fields. */
#define AS_EXCEPTION_FIELD(name, index) {name, as_exception_get_##index, as_exception_set_##index, NULL}
#define AS_EXCEPTION_DECLARE(index)                                                                                \
    AsValue as_exception_get_##index(AsVM *vm, AsValue self);                                                      \
    bool as_exception_set_##index(AsVM *vm, AsValue self, AsValue value);
AS_EXCEPTION_DECLARE(0) AS_EXCEPTION_DECLARE(1) AS_EXCEPTION_DECLARE(2) AS_EXCEPTION_DECLARE(3)
AS_EXCEPTION_DECLARE(4) AS_EXCEPTION_DECLARE(5) AS_EXCEPTION_DECLARE(6) AS_EXCEPTION_DECLARE(7)

#endif
