/* __del__ and weak references. */
#ifndef AS_OBJECT_FINALIZE_H
#define AS_OBJECT_FINALIZE_H

#include "core/vm.h"

typedef struct AsWeakref {
    AsObject header;
    AsObject *target; /* not marked; NULL when it is gone */
    AsValue callback; /* AS_NONE when there is none, or it was called */
    int64_t hash;
    bool has_hash;
} AsWeakref;

/* A new instance of a class with __del__, or a generator. */
void as_finalize_register(AsVM *vm, AsObject *object);
/* Has its __del__ run, or is it about to? */
bool as_finalize_is_done(AsVM *vm, AsValue v);
/* Calls what waits: callbacks of weak references, __del__ of objects found dead. Exceptions are reported and dropped. */
void as_finalize_run(AsVM *vm);
/* At the end of the program: every __del__ that has not run, in the order in which the objects were made. */
void as_finalize_all(AsVM *vm);
/* Have instances a place for weak references, as in CPython? Those of script classes do unless __slots__ says otherwise. */
bool as_finalize_has_weakref(const AsType *type);
/* Weak references to target: their number; visit may be NULL. */
size_t as_finalize_each_weakref(AsVM *vm, AsValue target, void (*visit)(AsVM *vm, void *data, AsValue ref), void *data);

void as_finalize_mark(AsVM *vm, AsHeap *heap);
void as_finalize_after_mark(AsVM *vm, AsHeap *heap);
void as_finalize_close(AsVM *vm);

#endif
