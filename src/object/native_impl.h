#ifndef AS_OBJECT_NATIVE_IMPL_H
#define AS_OBJECT_NATIVE_IMPL_H

#include "object/function.h"

void as_native_free_signature(AsNative *native);

#endif
