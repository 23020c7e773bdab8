/* The cmath module. Finite arguments go through formulas that keep clear of overflow and cancellation (after Kahan,
 * Branch Cuts for Complex Elementary Functions, 1987), step by step as CPython's, so that results agree to the bit;
 * infinities and NaNs are left to libm, which knows C99's Annex G; where that leaves a sign or a NaN open, CPython's
 * choice stands before the call. */
#include <complex.h>
#include <errno.h>
#include <float.h>
#include <math.h>
#include <string.h>

#include "object/error.h"
#include "object/float.h"
#include "object/module.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

bool as_cmath_open(AsVM *vm, AsModule *module);

typedef double complex Number;

/* Beyond these, squares or exponentials of a part overflow. */
static const double large = DBL_MAX / 4;
static const double ln2 = 0.6931471805599453094;
static const double ln10 = 2.302585092994045684;

// real + imaginary * I would lose a zero's sign, and not every compiler has CMPLX.
static Number number(double real, double imaginary)
{
    double parts[2] = {real, imaginary};
    Number z;
    memcpy(&z, parts, sizeof z);
    return z;
}

static bool is_finite(Number z) { return isfinite(creal(z)) && isfinite(cimag(z)); }
static bool is_large(Number z) { return fabs(creal(z)) > large || fabs(cimag(z)) > large; }

/* The logarithm of |z| where |z| itself would overflow. */
static double log_of_large(Number z) { return log(hypot(creal(z) / 2, cimag(z) / 2)); }

/* ---- Roots and logarithms ---- */

static Number square_root(Number z)
{
    double x = creal(z), y = cimag(z), ax = fabs(x), ay = fabs(y), s;
    if (!is_finite(z)) { return csqrt(z); }
    if (x == 0 && y == 0) { return number(0.0, y); }
    if (ax < DBL_MIN && ay < DBL_MIN) {
        // Subnormal parts would lose digits. Half of 2**53 comes off again under the root, the rest after it.
        ax = ldexp(ax, 53);
        s = ldexp(sqrt(ax + hypot(ax, ldexp(ay, 53))), -27);
    } else {
        ax /= 8;
        s = 2 * sqrt(ax + hypot(ax, ay / 8));
    }
    double d = ay / (2 * s);
    return x >= 0 ? number(s, copysign(d, y)) : number(d, copysign(s, y));
}

static Number logarithm(Number z)
{
    double x = creal(z), y = cimag(z), ax = fabs(x), ay = fabs(y), real;
    if (!is_finite(z)) { return clog(z); }
    if (ax > large || ay > large) {
        real = log_of_large(z) + ln2;
    } else if (ax < DBL_MIN && ay < DBL_MIN) {
        if (ax == 0 && ay == 0) {
            errno = EDOM;
            return number(-INFINITY, atan2(y, x));
        }
        real = log(hypot(ldexp(ax, DBL_MANT_DIG), ldexp(ay, DBL_MANT_DIG))) - DBL_MANT_DIG * ln2;
    } else {
        double h = hypot(ax, ay);
        if (h >= 0.71 && h <= 1.73) {
            // Near 1 the logarithm is small: take it of what differs from 1.
            double most = ax > ay ? ax : ay, least = ax > ay ? ay : ax;
            real = log1p((most - 1) * (most + 1) + least * least) / 2;
        } else {
            real = log(h);
        }
    }
    return number(real, atan2(y, x));
}

static Number logarithm_10(Number z)
{
    Number r = logarithm(z);
    return number(creal(r) / ln10, cimag(r) / ln10);
}

/* ---- Exponential and hyperbolic functions ---- */

static const double log_large = 708.3964185322641; /* log(DBL_MAX / 4) */

static Number check_range(Number r)
{
    if (isinf(creal(r)) || isinf(cimag(r))) { errno = ERANGE; }
    return r;
}

/* An infinite angle has no sine. */
static void check_angle(double real, double angle)
{
    if (isinf(angle) && !isnan(real)) { errno = EDOM; }
}

static Number exponential(Number z)
{
    double x = creal(z), y = cimag(z);
    if (!is_finite(z)) {
        if (x != -INFINITY) { check_angle(x, y); }
        return x == -INFINITY && isinf(y) ? 0.0 : cexp(z);
    }
    if (x > log_large) {
        double size = exp(x - 1);
        return check_range(number(size * cos(y) * M_E, size * sin(y) * M_E));
    }
    double size = exp(x);
    return check_range(number(size * cos(y), size * sin(y)));
}

static Number hyperbolic_cosine(Number z)
{
    double x = creal(z), y = cimag(z);
    if (!is_finite(z)) {
        check_angle(x, y);
        return isnan(x) && y == 0 ? number(x, 0.0) : ccosh(z);
    }
    if (fabs(x) > log_large) {
        double less = x - copysign(1, x);
        return check_range(number(cos(y) * cosh(less) * M_E, sin(y) * sinh(less) * M_E));
    }
    return check_range(number(cos(y) * cosh(x), sin(y) * sinh(x)));
}

static Number hyperbolic_sine(Number z)
{
    double x = creal(z), y = cimag(z);
    if (!is_finite(z)) {
        check_angle(x, y);
        return x == 0 && isnan(y) ? number(0.0, y) : csinh(z);
    }
    if (fabs(x) > log_large) {
        double less = x - copysign(1, x);
        return check_range(number(cos(y) * sinh(less) * M_E, sin(y) * cosh(less) * M_E));
    }
    return check_range(number(cos(y) * sinh(x), sin(y) * cosh(x)));
}

static Number hyperbolic_tangent(Number z)
{
    double x = creal(z), y = cimag(z);
    if (!is_finite(z)) {
        if (isfinite(x)) { check_angle(x, y); }
        if (x == 0 && isnan(y)) { return number(y, y); }
        return isinf(x) && isinf(y) ? number(copysign(1, x), 0.0) : ctanh(z);
    }
    if (fabs(x) > log_large) { return number(copysign(1, x), 4 * sin(y) * cos(y) * exp(-2 * fabs(x))); }
    double tx = tanh(x), ty = tan(y), cx = 1 / cosh(x), both = tx * ty, divisor = 1 + both * both;
    return number(tx * (1 + ty * ty) / divisor, ty / divisor * cx * cx);
}

/* ---- Their inverses ---- */

static Number inverse_hyperbolic_sine(Number z)
{
    double x = creal(z), y = cimag(z);
    if (isnan(x) && isinf(y)) { return number(INFINITY, x); }
    if (!is_finite(z)) { return casinh(z); }
    if (is_large(z)) {
        double size = log_of_large(z) + ln2 * 2;
        return number(y >= 0 ? copysign(size, x) : -copysign(size, -x), atan2(y, fabs(x)));
    }
    Number a = square_root(number(1 + y, -x)), b = square_root(number(1 - y, x));
    return number(asinh(creal(a) * cimag(b) - creal(b) * cimag(a)),
                  atan2(y, creal(a) * creal(b) - cimag(a) * cimag(b)));
}

static Number inverse_hyperbolic_cosine(Number z)
{
    double x = creal(z), y = cimag(z);
    if (x == 0 && isnan(y)) { return number(y, y); }
    if (!is_finite(z)) { return cacosh(z); }
    if (is_large(z)) { return number(log_of_large(z) + ln2 * 2, atan2(y, x)); }
    Number a = square_root(number(x - 1, y)), b = square_root(number(x + 1, y));
    return number(asinh(creal(a) * creal(b) + cimag(a) * cimag(b)), 2 * atan2(cimag(a), creal(b)));
}

static Number inverse_cosine(Number z)
{
    double x = creal(z), y = cimag(z);
    if (isinf(x) && isnan(y)) { return number(y, INFINITY); }
    if (!is_finite(z)) { return cacos(z); }
    if (is_large(z)) {
        double size = log_of_large(z) + ln2 * 2;
        return number(atan2(fabs(y), x), x < 0 ? -copysign(size, y) : copysign(size, -y));
    }
    Number a = square_root(number(1 - x, -y)), b = square_root(number(1 + x, y));
    return number(2 * atan2(creal(a), creal(b)), asinh(creal(b) * cimag(a) - cimag(b) * creal(a)));
}

static Number inverse_hyperbolic_tangent(Number z)
{
    double x = creal(z), y = cimag(z), ay = fabs(y);
    if (isnan(x) && isinf(y)) { return number(0.0, copysign(M_PI / 2, y)); }
    if (!is_finite(z)) { return catanh(z); }
    if (x < 0 || (x == 0 && signbit(x))) {
        Number r = inverse_hyperbolic_tangent(number(-x, -y));
        return number(-creal(r), -cimag(r));
    }
    if (x > sqrt(large) || ay > sqrt(large)) {
        double h = hypot(x / 2, y / 2);
        return number(x / 4 / h / h, -copysign(M_PI / 2, -y));
    }
    if (x == 1 && ay < sqrt(DBL_MIN)) {
        if (ay == 0) {
            errno = EDOM;
            return number(INFINITY, y);
        }
        return number(-log(sqrt(ay) / sqrt(hypot(ay, 2))), copysign(atan2(2, -ay) / 2, y));
    }
    return number(log1p(4 * x / ((1 - x) * (1 - x) + ay * ay)) / 4, -atan2(-2 * y, (1 - x) * (1 + x) - ay * ay) / 2);
}

/* ---- The circular ones: the hyperbolic ones, turned by 90 degrees ---- */

static Number turn(Number z) { return number(-cimag(z), creal(z)); }
static Number turn_back(Number z) { return number(cimag(z), -creal(z)); }
static Number sine(Number z) { return turn_back(hyperbolic_sine(turn(z))); }
static Number cosine(Number z) { return hyperbolic_cosine(turn(z)); }
static Number tangent(Number z) { return turn_back(hyperbolic_tangent(turn(z))); }
static Number inverse_sine(Number z) { return turn_back(inverse_hyperbolic_sine(turn(z))); }
static Number inverse_tangent(Number z) { return turn_back(inverse_hyperbolic_tangent(turn(z))); }

/* ---- Functions of the module ---- */

static bool read_number(AsVM *vm, AsValue v, Number *out)
{
    AsValue z = as_complex_argument(vm, v);
    if (as_raised(z)) { return false; }
    const AsComplex *c = (const AsComplex *)as_object(z);
    *out = number(c->real, c->imaginary);
    return true;
}

static AsValue raise_math(AsVM *vm, int error)
{
    if (error == EDOM) { return as_raise(vm, AS_VALUE_ERROR, "math domain error"); }
    return as_raise(vm, AS_OVERFLOW_ERROR, "math range error");
}

/* function(z); *error: EDOM, ERANGE or 0. */
static Number checked(Number z, Number (*function)(Number), int *error)
{
    errno = 0;
    Number result = function(z);
    // libm may also report a result too small, which is none of our errors.
    bool too_large = errno == ERANGE && is_finite(z) && !is_finite(result);
    *error = errno == EDOM ? EDOM : too_large ? ERANGE : 0;
    return result;
}

static AsValue apply(AsVM *vm, AsValue arg, Number (*function)(Number))
{
    Number z;
    int error;
    if (!read_number(vm, arg, &z)) { return AS_RAISED; }
    Number result = checked(z, function, &error);
    return error ? raise_math(vm, error) : as_complex_new(vm, creal(result), cimag(result));
}

#define FUNCTION(name, function) \
    static AsValue cmath_##name(AsVM *vm, AsValue *args) { return apply(vm, args[0], function); }
FUNCTION(acos, inverse_cosine)
FUNCTION(acosh, inverse_hyperbolic_cosine)
FUNCTION(asin, inverse_sine)
FUNCTION(asinh, inverse_hyperbolic_sine)
FUNCTION(atan, inverse_tangent)
FUNCTION(atanh, inverse_hyperbolic_tangent)
FUNCTION(cos, cosine)
FUNCTION(cosh, hyperbolic_cosine)
FUNCTION(exp, exponential)
FUNCTION(log10, logarithm_10)
FUNCTION(sin, sine)
FUNCTION(sinh, hyperbolic_sine)
FUNCTION(sqrt, square_root)
FUNCTION(tan, tangent)
FUNCTION(tanh, hyperbolic_tangent)
#undef FUNCTION

static AsValue cmath_log(AsVM *vm, AsValue *args)
{
    if (as_is_undefined(args[1])) { return apply(vm, args[0], logarithm); }
    Number z, base;
    int error;
    if (!read_number(vm, args[0], &z) || !read_number(vm, args[1], &base)) { return AS_RAISED; }
    // What is wrong with z is forgotten when there is a base, as in CPython: log(0, 2) is -inf+nanj.
    Number top = checked(z, logarithm, &error), bottom = checked(base, logarithm, &error);
    if (error) { return raise_math(vm, error); }
    AsValue quotient = as_op_binary(vm, AS_TRUEDIV, as_complex_new(vm, creal(top), cimag(top)),
                                    as_complex_new(vm, creal(bottom), cimag(bottom)));
    if (!as_raised(quotient) || !as_error_is(vm, AS_ZERO_DIVISION_ERROR)) { return quotient; }
    as_error_clear(vm);
    return raise_math(vm, EDOM);
}

static AsValue cmath_phase(AsVM *vm, AsValue *args)
{
    Number z;
    if (!read_number(vm, args[0], &z)) { return AS_RAISED; }
    errno = 0;
    double angle = carg(z);
    // CPython raises even where the angle is only too small for a normal number.
    return errno ? raise_math(vm, errno) : as_float_value(vm, angle);
}

static AsValue cmath_polar(AsVM *vm, AsValue *args)
{
    Number z;
    if (!read_number(vm, args[0], &z)) { return AS_RAISED; }
    double size = hypot(creal(z), cimag(z));
    if (isinf(size) && is_finite(z)) { return raise_math(vm, ERANGE); }
    AsValue pair[2] = {as_float_value(vm, size), as_float_value(vm, carg(z))};
    return as_tuple_from(vm, pair, 2);
}

static AsValue cmath_rect(AsVM *vm, AsValue *args)
{
    double r, phi;
    if (!as_float_arg(vm, args[0], &r) || !as_float_arg(vm, args[1], &phi)) { return AS_RAISED; }
    if (isinf(phi) && r != 0 && !isnan(r)) { return raise_math(vm, EDOM); }
    if (r == 0 && !isfinite(phi)) { return as_complex_new(vm, 0.0, 0.0); }
    double sign = copysign(1, r);
    if (phi == 0) { return as_complex_new(vm, r, isnan(r) ? 0.0 : sign * phi); }
    if (isinf(r)) {
        if (isnan(phi)) { return as_complex_new(vm, INFINITY, phi); }
        return as_complex_new(vm, copysign(INFINITY, sign * cos(phi)), copysign(INFINITY, sign * sin(phi)));
    }
    return as_complex_new(vm, r * cos(phi), r * sin(phi));
}

static AsValue cmath_isfinite(AsVM *vm, AsValue *args)
{
    Number z;
    return read_number(vm, args[0], &z) ? as_bool(is_finite(z)) : AS_RAISED;
}

static AsValue cmath_isinf(AsVM *vm, AsValue *args)
{
    Number z;
    return read_number(vm, args[0], &z) ? as_bool(isinf(creal(z)) || isinf(cimag(z))) : AS_RAISED;
}

static AsValue cmath_isnan(AsVM *vm, AsValue *args)
{
    Number z;
    return read_number(vm, args[0], &z) ? as_bool(isnan(creal(z)) || isnan(cimag(z))) : AS_RAISED;
}

static AsValue cmath_isclose(AsVM *vm, AsValue *args)
{
    Number a, b;
    double relative, absolute;
    if (!read_number(vm, args[0], &a) || !read_number(vm, args[1], &b) || !as_float_arg(vm, args[2], &relative) ||
        !as_float_arg(vm, args[3], &absolute)) {
        return AS_RAISED;
    }
    if (relative < 0 || absolute < 0) { return as_raise(vm, AS_VALUE_ERROR, "tolerances must be non-negative"); }
    if (creal(a) == creal(b) && cimag(a) == cimag(b)) { return AS_TRUE; }
    if (isinf(creal(a)) || isinf(cimag(a)) || isinf(creal(b)) || isinf(cimag(b))) { return AS_FALSE; }
    double difference = hypot(creal(a) - creal(b), cimag(a) - cimag(b));
    return as_bool(difference <= relative * hypot(creal(b), cimag(b)) ||
                   difference <= relative * hypot(creal(a), cimag(a)) || difference <= absolute);
}

static const AsMethod functions[] = {
    {"acos(z, /)", cmath_acos, "Return the arc cosine of z."},
    {"acosh(z, /)", cmath_acosh, "Return the inverse hyperbolic cosine of z."},
    {"asin(z, /)", cmath_asin, "Return the arc sine of z."},
    {"asinh(z, /)", cmath_asinh, "Return the inverse hyperbolic sine of z."},
    {"atan(z, /)", cmath_atan, "Return the arc tangent of z."},
    {"atanh(z, /)", cmath_atanh, "Return the inverse hyperbolic tangent of z."},
    {"cos(z, /)", cmath_cos, "Return the cosine of z."},
    {"cosh(z, /)", cmath_cosh, "Return the hyperbolic cosine of z."},
    {"exp(z, /)", cmath_exp, "Return the exponential value e**z."},
    {"isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", cmath_isclose,
     "Determine whether two complex numbers are close in value."},
    {"isfinite(z, /)", cmath_isfinite, "Return True if both the real and imaginary parts of z are finite, else False."},
    {"isinf(z, /)", cmath_isinf, "Checks if the real or imaginary part of z is infinite."},
    {"isnan(z, /)", cmath_isnan, "Checks if the real or imaginary part of z not a number (NaN)."},
    {"log(z, base=UNSET, /)", cmath_log,
     "log(z[, base]) -> the logarithm of z to the given base.\n\n"
     "If the base is not specified, returns the natural logarithm (base e) of z."},
    {"log10(z, /)", cmath_log10, "Return the base-10 logarithm of z."},
    {"phase(z, /)", cmath_phase, "Return argument, also known as the phase angle, of a complex."},
    {"polar(z, /)", cmath_polar,
     "Convert a complex from rectangular coordinates to polar coordinates.\n\n"
     "r is the distance from 0 and phi the phase angle."},
    {"rect(r, phi, /)", cmath_rect, "Convert from polar coordinates to rectangular coordinates."},
    {"sin(z, /)", cmath_sin, "Return the sine of z."},
    {"sinh(z, /)", cmath_sinh, "Return the hyperbolic sine of z."},
    {"sqrt(z, /)", cmath_sqrt, "Return the square root of z."},
    {"tan(z, /)", cmath_tan, "Return the tangent of z."},
    {"tanh(z, /)", cmath_tanh, "Return the hyperbolic tangent of z."},
    {NULL, NULL, NULL},
};

bool as_cmath_open(AsVM *vm, AsModule *module)
{
    as_module_add_methods(vm, module, functions);
    as_module_set(vm, module, "__doc__", as_str_from_text(vm, "This module provides access to mathematical functions for complex\n"
                                                               "numbers."));
    as_module_set(vm, module, "pi", as_float_value(vm, M_PI));
    as_module_set(vm, module, "e", as_float_value(vm, M_E));
    as_module_set(vm, module, "tau", as_float_value(vm, 2 * M_PI));
    as_module_set(vm, module, "inf", as_float_value(vm, INFINITY));
    as_module_set(vm, module, "infj", as_complex_new(vm, 0.0, INFINITY));
    as_module_set(vm, module, "nan", as_float_value(vm, NAN));
    as_module_set(vm, module, "nanj", as_complex_new(vm, 0.0, NAN));
    return true;
}
