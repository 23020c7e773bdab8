#include "object/float_impl.h"

#include <errno.h>
#include <math.h>

#include "object/class.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/int.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

AsValue as_float_box(AsVM *vm, double d)
{
    AsFloat *box = as_heap_new(vm, AS_KIND_FLOAT, sizeof(AsFloat));
    box->value = d;
    return as_value(box);
}

/* ---- Hash ---- */

#define HASH_BITS 61
#define HASH_MODULUS ((UINT64_C(1) << HASH_BITS) - 1)
#define HASH_INFINITY 314159

/* The value modulo 2**61 - 1, as for ints: 28 bits of the mantissa at a time. */
int64_t as_float_hash(double d)
{
    if (isnan(d)) { return 0; }
    if (isinf(d)) { return d > 0 ? HASH_INFINITY : -HASH_INFINITY; }
    int exponent;
    double mantissa = fabs(frexp(d, &exponent));
    uint64_t hash = 0;
    while (mantissa != 0) {
        hash = ((hash << 28) & HASH_MODULUS) | hash >> (HASH_BITS - 28);
        mantissa *= 268435456.0; // 2**28
        exponent -= 28;
        uint64_t part = (uint64_t)mantissa;
        mantissa -= (double)part;
        hash += part;
        if (hash >= HASH_MODULUS) { hash -= HASH_MODULUS; }
    }
    int turn = exponent >= 0 ? exponent % HASH_BITS : HASH_BITS - 1 - (-1 - exponent) % HASH_BITS;
    hash = ((hash << turn) & HASH_MODULUS) | hash >> (HASH_BITS - turn);
    int64_t result = d < 0 ? -(int64_t)hash : (int64_t)hash;
    return result == -1 ? -2 : result;
}

/* ---- Arithmetic ---- */

static AsValue raise_range(AsVM *vm)
{
    AsValue args[2] = {as_small_value(ERANGE), as_str_from_text(vm, "Numerical result out of range")};
    AsValue tuple = as_tuple_from(vm, args, 2);
    return as_raise_object(vm, as_exception_new(vm, vm->errors[AS_OVERFLOW_ERROR], tuple));
}

static bool is_odd(double d) { return fmod(fabs(d), 2.0) == 1.0; }

/* a ** b where one of them is infinite or a NaN, or b is 0; false: none of these cases. */
static bool power_special(double a, double b, double *out)
{
    if (b == 0) {
        *out = 1.0;
    } else if (isnan(a)) {
        *out = a;
    } else if (isnan(b)) {
        *out = a == 1.0 ? 1.0 : b;
    } else if (isinf(b)) {
        a = fabs(a);
        *out = a == 1.0 ? 1.0 : (b > 0) == (a > 1.0) ? fabs(b) : 0.0;
    } else if (isinf(a)) {
        *out = b > 0 ? (is_odd(b) ? a : fabs(a)) : is_odd(b) ? copysign(0.0, a) : 0.0;
    } else {
        return false;
    }
    return true;
}

/* a ** b; raises as Python's floats do. *is_complex: the result would be complex, *out is not set. */
static bool real_power(AsVM *vm, double a, double b, double *out, bool *is_complex)
{
    *is_complex = false;
    if (power_special(a, b, out)) { return true; }
    if (a == 0) {
        if (b < 0) {
            (void)as_raise(vm, AS_ZERO_DIVISION_ERROR, "0.0 cannot be raised to a negative power");
            return false;
        }
        *out = is_odd(b) ? a : 0.0;
        return true;
    }
    if (a < 0 && b != floor(b)) {
        *is_complex = true;
        return true;
    }
    *out = pow(a, b);
    if (isinf(*out)) {
        (void)raise_range(vm);
        return false;
    }
    return true;
}

static double modulo(double a, double b)
{
    double rest = fmod(a, b);
    if (rest == 0) { return copysign(0.0, b); }
    return (b < 0) != (rest < 0) ? rest + b : rest;
}

static double floor_divide(double a, double b, double *remainder)
{
    double rest = fmod(a, b), quotient = (a - rest) / b;
    if (rest == 0) {
        rest = copysign(0.0, b);
    } else if ((b < 0) != (rest < 0)) {
        rest += b;
        quotient -= 1.0;
    }
    *remainder = rest;
    if (quotient == 0) { return copysign(0.0, a / b); }
    double whole = floor(quotient);
    return quotient - whole > 0.5 ? whole + 1.0 : whole;
}

static AsValue divide_by_zero(AsVM *vm, AsBinaryOp op)
{
    const char *text = op == AS_TRUEDIV ? "float division by zero" : op == AS_FLOORDIV ? "float floor division by zero"
                     : op == AS_MOD ? "float modulo" : "float divmod()";
    return as_raise(vm, AS_ZERO_DIVISION_ERROR, "%s", text);
}

static AsValue divide(AsVM *vm, AsBinaryOp op, double a, double b)
{
    double remainder;
    if (b == 0) { return divide_by_zero(vm, op); }
    if (op == AS_TRUEDIV) { return as_float_value(vm, a / b); }
    if (op == AS_MOD) { return as_float_value(vm, modulo(a, b)); }
    AsValue quotient = as_float_value(vm, floor_divide(a, b, &remainder));
    if (op == AS_FLOORDIV) { return quotient; }
    AsValue pair[2] = {quotient, as_float_value(vm, remainder)};
    return as_tuple_from(vm, pair, 2);
}

static AsValue power(AsVM *vm, double a, double b)
{
    double result;
    bool is_complex;
    if (!real_power(vm, a, b, &result, &is_complex)) { return AS_RAISED; }
    return is_complex ? as_complex_power(vm, a, 0.0, b, 0.0) : as_float_value(vm, result);
}

AsValue as_float_binary(AsVM *vm, AsBinaryOp op, double a, double b)
{
    switch (op) {
    case AS_ADD: return as_float_value(vm, a + b);
    case AS_SUB: return as_float_value(vm, a - b);
    case AS_MUL: return as_float_value(vm, a * b);
    case AS_TRUEDIV:
    case AS_FLOORDIV:
    case AS_MOD:
    case AS_DIVMOD: return divide(vm, op, a, b);
    case AS_POW: return power(vm, a, b);
    default: return AS_NOT_IMPLEMENTED;
    }
}

/* A float or an int as a double; *fits is false for any other type. false: raised. */
static bool operand(AsVM *vm, AsValue v, double *out, bool *fits)
{
    *fits = true;
    if (as_is_float(v)) {
        *out = as_float(v);
        return true;
    }
    if (as_is_int(v)) { return as_int_to_double(vm, v, out); }
    *fits = false;
    return true;
}

static AsValue float_binary(AsVM *vm, AsBinaryOp op, AsValue left, AsValue right)
{
    double a, b;
    bool left_fits, right_fits;
    // Not even looked at: an int too large for a float must not tell so.
    if (op == AS_MATMUL || (op >= AS_LSHIFT && op <= AS_OR)) { return AS_NOT_IMPLEMENTED; }
    if (!operand(vm, left, &a, &left_fits)) { return AS_RAISED; }
    if (!left_fits) { return AS_NOT_IMPLEMENTED; }
    if (!operand(vm, right, &b, &right_fits)) { return AS_RAISED; }
    return right_fits ? as_float_binary(vm, op, a, b) : AS_NOT_IMPLEMENTED;
}

static AsValue float_power(AsVM *vm, AsValue base, AsValue exponent, AsValue modulus)
{
    if (modulus != AS_NONE && modulus != AS_UNDEFINED) {
        return as_raise(vm, AS_TYPE_ERROR, "pow() 3rd argument not allowed unless all arguments are integers");
    }
    return float_binary(vm, AS_POW, base, exponent);
}

static AsValue float_unary(AsVM *vm, AsUnaryOp op, AsValue self)
{
    double d = as_float(self);
    switch (op) {
    case AS_NEGATE:   return as_float_value(vm, -d);
    case AS_ABSOLUTE: return as_float_value(vm, fabs(d));
    case AS_POSITIVE: return as_float_value(vm, d);
    default:          return as_raise(vm, AS_TYPE_ERROR, "bad operand type for unary ~: '%T'", self);
    }
}

/* ---- Comparing ---- */

static int order_of(double a, double b) { return (a > b) - (a < b); }

/* The exact order of a finite double and an int. */
static bool order_with_int(AsVM *vm, double d, AsValue i, int *out)
{
    int sign = as_int_sign(i);
    int64_t word;
    if (order_of(d, 0) != sign) {
        *out = order_of(order_of(d, 0), sign);
        return true;
    }
    if (!as_int_to_i64(i, &word)) {
        if (fabs(d) < 0x1p62) {
            *out = -sign;
            return true;
        }
        AsValue whole = as_int_from_double(vm, d);
        if (as_raised(whole)) { return false; }
        *out = as_int_compare(whole, i);
        return true;
    }
    if (d >= 0x1p63 || d < -0x1p63) {
        *out = d > 0 ? 1 : -1;
        return true;
    }
    int64_t whole = (int64_t)d;
    *out = whole != word ? (whole > word) - (whole < word) : order_of(d - (double)whole, 0);
    return true;
}

static AsValue float_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    double d = as_float(self);
    int order;
    if (as_is_float(other)) {
        double e = as_float(other);
        if (isnan(d) || isnan(e)) { return as_bool(op == AS_NE); }
        order = order_of(d, e);
    } else if (as_is_int(other)) {
        if (isnan(d)) { return as_bool(op == AS_NE); }
        if (isinf(d)) {
            order = d > 0 ? 1 : -1;
        } else if (!order_with_int(vm, d, other, &order)) {
            return AS_RAISED;
        }
    } else {
        return AS_NOT_IMPLEMENTED;
    }
    switch (op) {
    case AS_LT: return as_bool(order < 0);
    case AS_LE: return as_bool(order <= 0);
    case AS_EQ: return as_bool(order == 0);
    case AS_NE: return as_bool(order != 0);
    case AS_GT: return as_bool(order > 0);
    default:    return as_bool(order >= 0);
    }
}

/* ---- The type ---- */

static AsValue float_repr(AsVM *vm, AsValue self)
{
    char text[32];
    size_t size = as_float_repr(as_float(self), text);
    return as_str_from(vm, text, size);
}

static bool float_hash(AsVM *vm, AsValue self, int64_t *out)
{
    double d = as_float(self);
    // NaNs differ from each other, so by its value all would fall into one bucket of a dict.
    if (isnan(d)) { return as_hash_identity(vm, self, out); }
    *out = as_float_hash(d);
    return true;
}

static bool float_truth(AsVM *vm, AsValue self, bool *out)
{
    *out = as_float(self) != 0;
    return true;
}

static AsValue float_to_int(AsVM *vm, AsValue self) { return as_int_from_double(vm, as_float(self)); }
static AsValue float_to_float(AsVM *vm, AsValue self) { return as_float_value(vm, as_float(self)); }

const AsTypeSpec as_float_spec = {
    .name = "float",
    .doc = "(x=0, /)\n--\n\nConvert a string or number to a floating point number, if possible.",
    .size = sizeof(AsFloat),
    .make = as_float_make,
    .slots = {
        .repr = float_repr,
        .format = as_format_number,
        .hash = float_hash,
        .compare = float_compare,
        .truth = float_truth,
        .binary = float_binary,
        .power = float_power,
        .unary = float_unary,
        .to_int = float_to_int,
        .to_float = float_to_float,
    },
    .methods = as_float_methods_table,
    .getsets = as_float_getsets_table,
};
