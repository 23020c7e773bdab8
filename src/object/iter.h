/* Iterators that stand on something else. */
#ifndef AS_OBJECT_ITER_H
#define AS_OBJECT_ITER_H

#include "core/vm.h"

/* iter() of what only has __getitem__. */
AsValue as_sequence_iterator_new(AsVM *vm, AsValue sequence);
/* iter(callable, sentinel) */
AsValue as_callable_iterator_new(AsVM *vm, AsValue callable, AsValue sentinel);

#endif
