/* What the files of float and complex share. */
#ifndef AS_OBJECT_FLOAT_IMPL_H
#define AS_OBJECT_FLOAT_IMPL_H

#include "object/float.h"

/* The end of the longest unsigned decimal literal at p, or NULL if there is none. */
const char *as_float_scan(const char *p, const char *end);
/* Copies without underscores and with a NUL, out having size + 1 bytes; false if one is not between digits. */
bool as_float_drop_underscores(const char *data, size_t size, char *out, size_t *out_size);
/* The value of the literal that text begins with. */
double as_float_convert(const char *text);

/* a ** b on complex numbers; raises ZeroDivisionError and OverflowError. */
AsValue as_complex_power(AsVM *vm, double a_real, double a_imaginary, double b_real, double b_imaginary) AS_RAISES;

/* float(x); x may be AS_UNDEFINED. */
AsValue as_float_make(AsVM *vm, AsValue x) AS_RUNS;

extern const AsTypeSpec as_float_spec;
extern const AsMethod as_float_methods_table[];
extern const AsGetSet as_float_getsets_table[];

#endif
