/* The math module: C's functions with Python's errors. */
#include "module/math_impl.h"

#include <errno.h>
#include <float.h>
#include <limits.h>
#include <math.h>

#include "object/class.h"
#include "object/error.h"
#include "object/float.h"
#include "object/int.h"
#include "object/module.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

static AsValue domain_error(AsVM *vm) { return as_raise(vm, AS_VALUE_ERROR, "math domain error"); }
static AsValue range_error(AsVM *vm) { return as_raise(vm, AS_OVERFLOW_ERROR, "math range error"); }

/* ---- Functions of one float ---- */

/* A NaN out of a number is a domain error. So is infinity out of a finite number (a pole), unless the function
 * grows without bound: then it is a range error. */
static AsValue apply(AsVM *vm, AsValue arg, double (*function)(double), bool can_overflow)
{
    double x;
    if (!as_float_arg(vm, arg, &x)) { return AS_RAISED; }
    double result = function(x);
    if (isnan(result) && !isnan(x)) { return domain_error(vm); }
    if (isinf(result) && isfinite(x)) { return can_overflow ? range_error(vm) : domain_error(vm); }
    return as_float_value(vm, result);
}

#define FUNCTION(name, can_overflow) \
    static AsValue math_##name(AsVM *vm, AsValue *args) { return apply(vm, args[0], name, can_overflow); }
FUNCTION(acos, false)
FUNCTION(acosh, false)
FUNCTION(asin, false)
FUNCTION(asinh, false)
FUNCTION(atan, false)
FUNCTION(atanh, false)
FUNCTION(cbrt, false)
FUNCTION(cos, false)
FUNCTION(cosh, true)
FUNCTION(erf, false)
FUNCTION(erfc, false)
FUNCTION(exp, true)
FUNCTION(exp2, true)
FUNCTION(expm1, true)
FUNCTION(fabs, false)
FUNCTION(log1p, false)
FUNCTION(sin, false)
FUNCTION(sinh, true)
FUNCTION(sqrt, false)
FUNCTION(tan, false)
FUNCTION(tanh, false)
#undef FUNCTION

static AsValue apply_gamma(AsVM *vm, AsValue arg, int (*function)(double, double *))
{
    double x, result;
    if (!as_float_arg(vm, arg, &x)) { return AS_RAISED; }
    int error = function(x, &result);
    if (error == EDOM) { return domain_error(vm); }
    return error == ERANGE ? range_error(vm) : as_float_value(vm, result);
}

static AsValue math_gamma(AsVM *vm, AsValue *args) { return apply_gamma(vm, args[0], as_math_gamma); }
static AsValue math_lgamma(AsVM *vm, AsValue *args) { return apply_gamma(vm, args[0], as_math_lgamma); }

static AsValue math_degrees(AsVM *vm, AsValue *args)
{
    double x;
    return as_float_arg(vm, args[0], &x) ? as_float_value(vm, x * (180.0 / M_PI)) : AS_RAISED;
}

static AsValue math_radians(AsVM *vm, AsValue *args)
{
    double x;
    return as_float_arg(vm, args[0], &x) ? as_float_value(vm, x * (M_PI / 180.0)) : AS_RAISED;
}

static AsValue math_isfinite(AsVM *vm, AsValue *args)
{
    double x;
    return as_float_arg(vm, args[0], &x) ? as_bool(isfinite(x)) : AS_RAISED;
}

static AsValue math_isinf(AsVM *vm, AsValue *args)
{
    double x;
    return as_float_arg(vm, args[0], &x) ? as_bool(isinf(x)) : AS_RAISED;
}

static AsValue math_isnan(AsVM *vm, AsValue *args)
{
    double x;
    return as_float_arg(vm, args[0], &x) ? as_bool(isnan(x)) : AS_RAISED;
}

static AsValue math_ulp(AsVM *vm, AsValue *args)
{
    double x;
    if (!as_float_arg(vm, args[0], &x)) { return AS_RAISED; }
    x = fabs(x);
    if (!isfinite(x)) { return as_float_value(vm, x); }
    double above = nextafter(x, INFINITY);
    return as_float_value(vm, isinf(above) ? x - nextafter(x, 0.0) : above - x);
}

/* ---- Logarithms: ints of any size, too ---- */

static AsValue apply_log(AsVM *vm, AsValue arg, double (*function)(double))
{
    double x;
    if (as_is_int(arg)) {
        int64_t exponent;
        if (as_int_sign(arg) <= 0) { return domain_error(vm); }
        x = as_int_frexp(arg, &exponent);
        if (exponent > DBL_MAX_EXP) { return as_float_value(vm, function(x) + function(2.0) * (double)exponent); }
        return as_float_value(vm, function(ldexp(x, (int)exponent)));
    }
    if (!as_float_arg(vm, arg, &x)) { return AS_RAISED; }
    if (x <= 0) { return domain_error(vm); }
    return as_float_value(vm, function(x));
}

static AsValue math_log(AsVM *vm, AsValue *args)
{
    if (as_is_undefined(args[0])) { return as_raise(vm, AS_TYPE_ERROR, "math.log requires 1 to 2 arguments"); }
    AsValue top = apply_log(vm, args[0], log);
    if (as_raised(top) || as_is_undefined(args[1])) { return top; }
    double number = as_float(top);
    AsValue bottom = apply_log(vm, args[1], log);
    return as_raised(bottom) ? bottom : as_float_binary(vm, AS_TRUEDIV, number, as_float(bottom));
}

static AsValue math_log2(AsVM *vm, AsValue *args) { return apply_log(vm, args[0], log2); }
static AsValue math_log10(AsVM *vm, AsValue *args) { return apply_log(vm, args[0], log10); }

/* ---- Functions of two floats ---- */

static bool read_two(AsVM *vm, AsValue *args, double *x, double *y)
{
    return as_float_arg(vm, args[0], x) && as_float_arg(vm, args[1], y);
}

static AsValue apply_two(AsVM *vm, AsValue *args, double (*function)(double, double))
{
    double x, y;
    if (!read_two(vm, args, &x, &y)) { return AS_RAISED; }
    double result = function(x, y);
    if (isnan(result) && !isnan(x) && !isnan(y)) { return domain_error(vm); }
    if (isinf(result) && isfinite(x) && isfinite(y)) { return range_error(vm); }
    return as_float_value(vm, result);
}

static AsValue math_atan2(AsVM *vm, AsValue *args) { return apply_two(vm, args, atan2); }
static AsValue math_copysign(AsVM *vm, AsValue *args) { return apply_two(vm, args, copysign); }
static AsValue math_remainder(AsVM *vm, AsValue *args) { return apply_two(vm, args, remainder); }
static AsValue math_fmod(AsVM *vm, AsValue *args) { return apply_two(vm, args, fmod); }

static AsValue math_nextafter(AsVM *vm, AsValue *args)
{
    double x, y;
    return read_two(vm, args, &x, &y) ? as_float_value(vm, nextafter(x, y)) : AS_RAISED;
}

static AsValue math_pow(AsVM *vm, AsValue *args)
{
    double x, y;
    if (!read_two(vm, args, &x, &y)) { return AS_RAISED; }
    double result = pow(x, y);
    if (isfinite(x) && isfinite(y)) {
        if (isnan(result)) { return domain_error(vm); }
        if (isinf(result)) { return x == 0 ? domain_error(vm) : range_error(vm); }
    }
    return as_float_value(vm, result);
}

static AsValue math_ldexp(AsVM *vm, AsValue *args)
{
    double x;
    int64_t exponent;
    if (!as_float_arg(vm, args[0], &x)) { return AS_RAISED; }
    if (!as_is_int(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "Expected an int as second argument to ldexp."); }
    if (!as_int_to_i64(args[1], &exponent)) { exponent = as_int_sign(args[1]) < 0 ? INT64_MIN : INT64_MAX; }
    if (x == 0 || !isfinite(x)) { return as_float_value(vm, x); }
    double result = ldexp(x, exponent > INT_MAX ? INT_MAX : exponent < INT_MIN ? INT_MIN : (int)exponent);
    return isinf(result) ? range_error(vm) : as_float_value(vm, result);
}

static AsValue math_isclose(AsVM *vm, AsValue *args)
{
    double a, b, relative, absolute;
    if (!as_float_arg(vm, args[0], &a) || !as_float_arg(vm, args[1], &b) || !as_float_arg(vm, args[2], &relative) ||
        !as_float_arg(vm, args[3], &absolute)) {
        return AS_RAISED;
    }
    if (relative < 0 || absolute < 0) { return as_raise(vm, AS_VALUE_ERROR, "tolerances must be non-negative"); }
    if (a == b) { return AS_TRUE; }
    if (isinf(a) || isinf(b)) { return AS_FALSE; }
    double difference = fabs(b - a);
    return as_bool(difference <= fabs(relative * b) || difference <= fabs(relative * a) || difference <= absolute);
}

/* ---- Parts of a number ---- */

static AsValue math_frexp(AsVM *vm, AsValue *args)
{
    double x;
    int exponent = 0;
    if (!as_float_arg(vm, args[0], &x)) { return AS_RAISED; }
    if (isfinite(x)) { x = frexp(x, &exponent); }
    AsValue pair[2] = {as_float_value(vm, x), as_small_value(exponent)};
    return as_tuple_from(vm, pair, 2);
}

static AsValue math_modf(AsVM *vm, AsValue *args)
{
    double x, whole;
    if (!as_float_arg(vm, args[0], &x)) { return AS_RAISED; }
    double fraction = modf(x, &whole);
    AsValue pair[2] = {as_float_value(vm, fraction), as_float_value(vm, whole)};
    return as_tuple_from(vm, pair, 2);
}

static bool is_plain_float(AsValue v) { return as_is_flonum(v) || as_is_exact(v, AS_KIND_FLOAT); }

static AsValue round_with(AsVM *vm, AsValue v, AsName special, double (*function)(double))
{
    if (is_plain_float(v)) { return as_int_from_double(vm, function(as_float(v))); }
    if (as_is_small(v)) { return v; }
    AsValue result = as_call_special(vm, v, special, NULL, 0);
    if (!as_is_undefined(result)) { return result; }
    double x;
    return as_float_arg(vm, v, &x) ? as_int_from_double(vm, function(x)) : AS_RAISED;
}

static AsValue math_floor(AsVM *vm, AsValue *args) { return round_with(vm, args[0], AS_NAME___floor__, floor); }
static AsValue math_ceil(AsVM *vm, AsValue *args) { return round_with(vm, args[0], AS_NAME___ceil__, ceil); }

static AsValue math_trunc(AsVM *vm, AsValue *args)
{
    if (is_plain_float(args[0])) { return as_int_from_double(vm, as_float(args[0])); }
    AsValue result = as_call_special(vm, args[0], AS_NAME___trunc__, NULL, 0);
    if (!as_is_undefined(result)) { return result; }
    return as_raise(vm, AS_TYPE_ERROR, "type %T doesn't define __trunc__ method", args[0]);
}

/* ---- The module ---- */

static const AsMethod math_methods[] = {
    {"acos(x, /)", math_acos, "Return the arc cosine (measured in radians) of x.\n\nThe result is between 0 and pi."},
    {"acosh(x, /)", math_acosh, "Return the inverse hyperbolic cosine of x."},
    {"asin(x, /)", math_asin,
     "Return the arc sine (measured in radians) of x.\n\nThe result is between -pi/2 and pi/2."},
    {"asinh(x, /)", math_asinh, "Return the inverse hyperbolic sine of x."},
    {"atan(x, /)", math_atan,
     "Return the arc tangent (measured in radians) of x.\n\nThe result is between -pi/2 and pi/2."},
    {"atan2(y, x, /)", math_atan2,
     "Return the arc tangent (measured in radians) of y/x.\n\n"
     "Unlike atan(y/x), the signs of both x and y are considered."},
    {"atanh(x, /)", math_atanh, "Return the inverse hyperbolic tangent of x."},
    {"cbrt(x, /)", math_cbrt, "Return the cube root of x."},
    {"ceil(x, /)", math_ceil,
     "Return the ceiling of x as an Integral.\n\nThis is the smallest integer >= x."},
    {"comb(n, k, /)", as_math_comb,
     "Number of ways to choose k items from n items without repetition and without order."},
    {"copysign(x, y, /)", math_copysign,
     "Return a float with the magnitude (absolute value) of x but the sign of y."},
    {"cos(x, /)", math_cos, "Return the cosine of x (measured in radians)."},
    {"cosh(x, /)", math_cosh, "Return the hyperbolic cosine of x."},
    {"degrees(x, /)", math_degrees, "Convert angle x from radians to degrees."},
    {"dist(p, q, /)", as_math_dist, "Return the Euclidean distance between two points p and q."},
    {"erf(x, /)", math_erf, "Error function at x."},
    {"erfc(x, /)", math_erfc, "Complementary error function at x."},
    {"exp(x, /)", math_exp, "Return e raised to the power of x."},
    {"exp2(x, /)", math_exp2, "Return 2 raised to the power of x."},
    {"expm1(x, /)", math_expm1, "Return exp(x)-1."},
    {"fabs(x, /)", math_fabs, "Return the absolute value of the float x."},
    {"factorial(n, /)", as_math_factorial, "Find n!.\n\nRaise a ValueError if x is negative or non-integral."},
    {"floor(x, /)", math_floor, "Return the floor of x as an Integral.\n\nThis is the largest integer <= x."},
    {"fmod(x, y, /)", math_fmod, "Return fmod(x, y), according to platform C.\n\nx % y may differ."},
    {"frexp(x, /)", math_frexp,
     "Return the mantissa and exponent of x, as pair (m, e).\n\nm is a float and e is an int, such that x = m * 2.**e.\n"
     "If x is 0, m and e are both 0.  Else 0.5 <= abs(m) < 1.0."},
    {"fsum(seq, /)", as_math_fsum, "Return an accurate floating point sum of values in the iterable seq."},
    {"gamma(x, /)", math_gamma, "Gamma function at x."},
    {"gcd(*integers)", as_math_gcd, "Greatest Common Divisor."},
    {"hypot(*coordinates)", as_math_hypot, "hypot(*coordinates) -> value"},
    {"isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", math_isclose,
     "Determine whether two floating point numbers are close in value."},
    {"isfinite(x, /)", math_isfinite, "Return True if x is neither an infinity nor a NaN, and False otherwise."},
    {"isinf(x, /)", math_isinf, "Return True if x is a positive or negative infinity, and False otherwise."},
    {"isnan(x, /)", math_isnan, "Return True if x is a NaN (not a number), and False otherwise."},
    {"isqrt(n, /)", as_math_isqrt, "Return the integer part of the square root of the input."},
    {"lcm(*integers)", as_math_lcm, "Least Common Multiple."},
    {"ldexp(x, i, /)", math_ldexp, "Return x * (2**i).\n\nThis is essentially the inverse of frexp()."},
    {"lgamma(x, /)", math_lgamma, "Natural logarithm of absolute value of Gamma function at x."},
    {"log(x=UNSET, base=UNSET, /)", math_log,
     "log(x, [base=math.e])\nReturn the logarithm of x to the given base.\n\n"
     "If the base not specified, returns the natural logarithm (base e) of x."},
    {"log10(x, /)", math_log10, "Return the base 10 logarithm of x."},
    {"log1p(x, /)", math_log1p, "Return the natural logarithm of 1+x (base e)."},
    {"log2(x, /)", math_log2, "Return the base 2 logarithm of x."},
    {"modf(x, /)", math_modf,
     "Return the fractional and integer parts of x.\n\nBoth results carry the sign of x and are floats."},
    {"nextafter(x, y, /)", math_nextafter, "Return the next floating-point value after x towards y."},
    {"perm(n, k=None, /)", as_math_perm,
     "Number of ways to choose k items from n items without repetition and with order."},
    {"pow(x, y, /)", math_pow, "Return x**y (x to the power of y)."},
    {"prod(iterable, /, *, start=1)", as_math_prod, "Calculate the product of all the elements in the input iterable."},
    {"radians(x, /)", math_radians, "Convert angle x from degrees to radians."},
    {"remainder(x, y, /)", math_remainder, "Difference between x and the closest integer multiple of y."},
    {"sin(x, /)", math_sin, "Return the sine of x (measured in radians)."},
    {"sinh(x, /)", math_sinh, "Return the hyperbolic sine of x."},
    {"sqrt(x, /)", math_sqrt, "Return the square root of x."},
    {"tan(x, /)", math_tan, "Return the tangent of x (measured in radians)."},
    {"tanh(x, /)", math_tanh, "Return the hyperbolic tangent of x."},
    {"trunc(x, /)", math_trunc, "Truncates the Real x to the nearest Integral toward 0."},
    {"ulp(x, /)", math_ulp, "Return the value of the least significant bit of the float x."},
    {NULL, NULL, NULL},
};

bool as_math_open(AsVM *vm, AsModule *module);

bool as_math_open(AsVM *vm, AsModule *module)
{
    as_module_set(vm, module, "__doc__", as_str_from_text(vm, "This module provides access to the mathematical functions\n"
                                                               "defined by the C standard."));
    as_module_add_methods(vm, module, math_methods);
    as_module_set(vm, module, "pi", as_float_value(vm, M_PI));
    as_module_set(vm, module, "e", as_float_value(vm, M_E));
    as_module_set(vm, module, "tau", as_float_value(vm, 2 * M_PI));
    as_module_set(vm, module, "inf", as_float_value(vm, INFINITY));
    as_module_set(vm, module, "nan", as_float_value(vm, NAN));
    return true;
}
