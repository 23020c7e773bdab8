/* functools.partial as the VM knows it: its call is one of its function, in tail position. */
#ifndef AS_VM_PARTIAL_H
#define AS_VM_PARTIAL_H

#include "core/vm.h"

typedef struct AsPartial {
    AsObject header;
    AsAttributes attributes;
    AsValue function, args, keywords; /* a tuple, a dict */
} AsPartial;

static inline AsPartial *as_partial(AsValue v) { return (AsPartial *)as_object(v); }

#endif
