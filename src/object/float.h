/* float: in the word when the exponent allows, else boxed. complex lives in complex.c. */
#ifndef AS_OBJECT_FLOAT_H
#define AS_OBJECT_FLOAT_H

#include "core/vm.h"

typedef struct AsFloat {
    AsObject header;
    double value;
} AsFloat;

static inline bool as_is_float(AsValue v) { return as_is_flonum(v) || as_is_kind(v, AS_KIND_FLOAT); }
static inline double as_float(AsValue v)
{
    return as_is_flonum(v) ? as_flonum(v) : ((AsFloat *)as_object(v))->value;
}
AsValue as_float_box(AsVM *vm, double d);
static inline AsValue as_float_value(AsVM *vm, double d)
{
    AsValue v;
    return as_try_flonum(d, &v) ? v : as_float_box(vm, d);
}
int64_t as_float_hash(double d);
/* Python's repr ("1.0", "1e+16", "inf"); buffer of at least 32 bytes; returns the length. */
size_t as_float_repr(double d, char *buffer);
/* Python's float(): whitespace round it, underscores, inf, nan. false: not a number (nothing raised). */
bool as_float_parse(const char *data, size_t size, double *out);
/* float(v): from a text, a number, or what has __float__ or __index__. A plain float. */
AsValue as_float_from_value(AsVM *vm, AsValue v) AS_RUNS;
/* Both are int or float, at least one a float. POW may give a complex. AS_NOT_IMPLEMENTED for what floats cannot do. */
AsValue as_float_binary(AsVM *vm, AsBinaryOp op, double a, double b) AS_RAISES;

typedef struct AsComplex {
    AsObject header;
    double real, imaginary;
} AsComplex;
AsValue as_complex_new(AsVM *vm, double real, double imaginary);
/* An argument that may be complex or real: TypeError "must be real number, not str". */
AsValue as_complex_argument(AsVM *vm, AsValue v) AS_RUNS;
static inline bool as_is_complex(AsValue v) { return as_is_kind(v, AS_KIND_COMPLEX); }

/* Formats ints, floats, complex by the format mini-language: object/format.c. spec is a str. */
AsValue as_format_number(AsVM *vm, AsValue number, AsValue spec) AS_RAISES;
AsValue as_format_str(AsVM *vm, AsValue text, AsValue spec) AS_RAISES;

#endif
