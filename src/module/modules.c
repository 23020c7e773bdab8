/* The table of the modules written in C. */
#include "load/load.h"

#define MODULE(symbol, text) bool as_##symbol##_open(AsVM *vm, AsModule *module);
#include "module/modules.def"
#undef MODULE

const AsBuiltinModule as_builtin_modules[] = {
#define MODULE(symbol, text) {text, as_##symbol##_open},
#include "module/modules.def"
#undef MODULE
    {NULL, NULL},
};
