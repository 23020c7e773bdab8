/* Tuples whose items have names: time.struct_time, sys.version_info, os.stat_result. */
#ifndef AS_MODULE_STRUCT_SEQUENCE_H
#define AS_MODULE_STRUCT_SEQUENCE_H

#include "core/vm.h"

enum { AS_STRUCT_FIELDS = 24 };

typedef struct AsStructSpec {
    const char *name;          /* "time.struct_time" */
    const char *const *fields; /* ends with NULL; at most AS_STRUCT_FIELDS */
    size_t visible;            /* how many are items of the tuple; the others are attributes only */
} AsStructSpec;

/* The class, made on first use. It is kept under its name on the VM. */
AsType *as_struct_sequence_type(AsVM *vm, const AsStructSpec *spec);
/* An instance; values holds one word per field. Values of the attributes-only fields must need no marking
 * (small ints, floats in the word, constants, strings interned for good). */
AsValue as_struct_sequence_new(AsVM *vm, const AsStructSpec *spec, const AsValue *values);
/* Calls of the class with one sequence, and a dict of further fields or AS_UNDEFINED: TypeError with Python's text when
 * the length is wrong. */
AsValue as_struct_sequence_from(AsVM *vm, const AsStructSpec *spec, AsValue sequence, AsValue dict) AS_RUNS;

#endif
