/* What the files of the math module share. */
#ifndef AS_MODULE_MATH_IMPL_H
#define AS_MODULE_MATH_IMPL_H

#include "core/vm.h"

/* math_gamma.c. The outcome tells errno's story: 0, EDOM (no value there) or ERANGE (too large). */
int as_math_gamma(double x, double *out);
int as_math_lgamma(double x, double *out);

/* Rows of the module's table. math_int.c: */
AsValue as_math_gcd(AsVM *vm, AsValue *args);
AsValue as_math_lcm(AsVM *vm, AsValue *args);
AsValue as_math_factorial(AsVM *vm, AsValue *args);
AsValue as_math_comb(AsVM *vm, AsValue *args);
AsValue as_math_perm(AsVM *vm, AsValue *args);
AsValue as_math_isqrt(AsVM *vm, AsValue *args);
/* math_sum.c: */
AsValue as_math_fsum(AsVM *vm, AsValue *args);
AsValue as_math_prod(AsVM *vm, AsValue *args);
AsValue as_math_hypot(AsVM *vm, AsValue *args);
AsValue as_math_dist(AsVM *vm, AsValue *args);

#endif
