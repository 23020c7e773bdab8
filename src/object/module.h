#ifndef AS_OBJECT_MODULE_H
#define AS_OBJECT_MODULE_H

#include "core/vm.h"

typedef struct AsModule {
    AsObject header;
    AsDict *dict;
    AsValue name;
} AsModule;

static inline bool as_is_module(AsValue v) { return as_is_kind(v, AS_KIND_MODULE); }
static inline AsModule *as_module(AsValue v) { return (AsModule *)as_object(v); }
/* Sets __name__, __doc__, __package__, __loader__, __spec__. */
AsValue as_module_new(AsVM *vm, AsValue name);
void as_module_set(AsVM *vm, AsModule *module, const char *name, AsValue value);
/* Is the module's own code still running? */
bool as_module_is_initializing(AsVM *vm, AsModule *module);
/* Adds natives. */
void as_module_add_methods(AsVM *vm, AsModule *module, const AsMethod *methods);

#endif
