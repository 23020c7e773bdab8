/* `int | None` */
#ifndef AS_OBJECT_UNION_TYPE_H
#define AS_OBJECT_UNION_TYPE_H

#include "core/vm.h"

typedef struct AsUnionType {
    AsObject header;
    AsValue args; /* tuple, no duplicates, no unions within */
} AsUnionType;

/* left | right where both may stand in a union; else AS_NOT_IMPLEMENTED. */
AsValue as_union_or(AsVM *vm, AsValue left, AsValue right) AS_RUNS;

typedef struct AsGenericAlias {
    AsObject header;
    AsValue origin, args; /* args: a tuple */
    AsValue parameters;   /* tuple of the type variables within, or AS_UNDEFINED: not computed */
    bool starred;         /* *tuple[int] */
} AsGenericAlias;
AsValue as_generic_alias_new(AsVM *vm, AsValue origin, AsValue args);

#endif
