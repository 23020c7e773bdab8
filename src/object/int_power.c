#include "object/int_impl.h"

#include "object/error.h"
#include "object/float.h"

/* ---- Without modulus ---- */

static AsValue power_float(AsVM *vm, AsValue base, AsValue exponent)
{
    double a, b;
    if (!as_int_to_double(vm, base, &a) || !as_int_to_double(vm, exponent, &b)) { return AS_RAISED; }
    return as_float_binary(vm, AS_POW, a, b);
}

/* The result has at most 126 bits. */
static AsValue power_short(AsVM *vm, AsI128 base, int64_t exponent)
{
    AsI128 result = 1;
    for (;;) {
        if (exponent & 1) { result *= base; }
        exponent >>= 1;
        if (exponent == 0) { return as_int_from_i128(vm, result); }
        base *= base;
    }
}

/* Left to right: the base stays short, so only the squarings cost. */
static AsValue power_long(AsVM *vm, AsValue base, int64_t exponent)
{
    AsIntView view;
    as_int_view(base, &view);
    mp_int factor = as_int_mp(&view), result;
    mp_err error = mp_init_copy(&result, &factor);
    if (error != MP_OKAY) { return as_int_raise_mp(vm, error); }
    for (int bit = 62 - __builtin_clzll((uint64_t)exponent); bit >= 0 && error == MP_OKAY; bit--) {
        error = as_int_calculate(vm, AS_INT_SQUARE, &result, NULL, NULL, &result);
        if (error == MP_OKAY && (exponent >> bit & 1)) {
            error = as_int_calculate(vm, AS_INT_MULTIPLY, &result, &factor, NULL, &result);
        }
    }
    AsValue power = error == MP_OKAY ? as_int_from_mp(vm, &result) : as_int_raise_mp(vm, error);
    mp_clear(&result);
    return power;
}

static AsValue power_plain(AsVM *vm, AsValue base, AsValue exponent)
{
    if (as_int_sign(exponent) < 0) { return power_float(vm, base, exponent); }
    if (exponent == as_small_value(0) || base == as_small_value(1)) { return as_small_value(1); }
    if (base == as_small_value(0)) { return base; }
    if (base == as_small_value(-1)) {
        AsValue odd = as_int_binary(vm, AS_AND, exponent, as_small_value(1));
        return as_small_value(odd == as_small_value(1) ? -1 : 1);
    }
    int64_t bits = as_int_bit_length(base), limit = (int64_t)AS_DIGITS_MAX * AS_DIGIT_BITS;
    // The result has at least (bits - 1) * exponent bits: say no before years of squaring.
    if (!as_is_small(exponent) || as_small(exponent) > limit / (bits > 1 ? bits - 1 : 1)) { return as_raise_memory(vm); }
    int64_t n = as_small(exponent), shift = as_int_log2_exact(base);
    if (shift >= 0) { return as_int_shift(vm, as_small_value(1), shift * n); }
    AsI128 short_base;
    if (bits * n <= 126 && as_int_to_i128(base, &short_base)) { return power_short(vm, short_base, n); }
    return power_long(vm, base, n);
}

/* ---- With modulus ---- */

/* The inverse of a (0 <= a < modulus) by Euclid's algorithm, or 0 if there is none. */
static AsI128 invert_short(AsI128 a, AsI128 modulus)
{
    AsI128 x = 1, y = 0, rest = modulus;
    while (rest != 0) {
        AsI128 quotient = a / rest, next = a - quotient * rest;
        a = rest;
        rest = next;
        next = x - quotient * y;
        x = y;
        y = next;
    }
    if (a != 1) { return 0; }
    return x < 0 ? x + modulus : x;
}

static AsValue invert(AsVM *vm, AsValue a, AsValue modulus)
{
    AsI128 short_a, short_modulus;
    AsValue result = as_small_value(0);
    if (as_int_to_i128(a, &short_a) && as_int_to_i128(modulus, &short_modulus)) {
        result = as_int_from_i128(vm, invert_short(short_a, short_modulus));
    } else if (a != result) {
        AsIntView a_view, modulus_view;
        as_int_view(a, &a_view);
        as_int_view(modulus, &modulus_view);
        mp_int left = as_int_mp(&a_view), right = as_int_mp(&modulus_view), inverse;
        mp_err error = mp_init(&inverse);
        if (error != MP_OKAY) { return as_int_raise_mp(vm, error); }
        error = as_int_calculate(vm, AS_INT_INVERT, &left, &right, NULL, &inverse);
        if (error == MP_OKAY) {
            result = as_int_from_mp(vm, &inverse);
        } else if (error != MP_VAL) {
            result = as_int_raise_mp(vm, error);
        }
        mp_clear(&inverse);
    }
    if (result != as_small_value(0)) { return result; }
    return as_raise(vm, AS_VALUE_ERROR, "base is not invertible for the given modulus");
}

/* 0 <= base < modulus < 2**61; exponent >= 0. */
static AsValue power_modulo_short(AsVM *vm, uint64_t base, AsValue exponent, uint64_t modulus)
{
    AsIntView view;
    as_int_view(exponent, &view);
    uint64_t result = 1;
    for (int32_t i = view.used; i-- > 0;) {
        for (int bit = AS_DIGIT_BITS; bit-- > 0;) {
            if (result != 1) { result = (uint64_t)((AsU128)result * result % modulus); }
            if (view.digits[i] >> bit & 1) { result = (uint64_t)((AsU128)result * base % modulus); }
        }
    }
    return as_small_value((int64_t)result);
}

static AsValue power_modulo_long(AsVM *vm, AsValue base, AsValue exponent, AsValue modulus)
{
    AsIntView base_view, exponent_view, modulus_view;
    as_int_view(base, &base_view);
    as_int_view(exponent, &exponent_view);
    as_int_view(modulus, &modulus_view);
    mp_int g = as_int_mp(&base_view), x = as_int_mp(&exponent_view), p = as_int_mp(&modulus_view), result;
    mp_err error = mp_init(&result);
    if (error != MP_OKAY) { return as_int_raise_mp(vm, error); }
    error = as_int_calculate(vm, AS_INT_POWER, &g, &x, &p, &result);
    AsValue power = error == MP_OKAY ? as_int_from_mp(vm, &result) : as_int_raise_mp(vm, error);
    mp_clear(&result);
    return power;
}

static AsValue power_modulo(AsVM *vm, AsValue base, AsValue exponent, AsValue modulus)
{
    AsValue zero = as_small_value(0);
    if (modulus == zero) { return as_raise(vm, AS_VALUE_ERROR, "pow() 3rd argument cannot be 0"); }
    bool negative = as_int_sign(modulus) < 0;
    AsValue size = negative ? as_int_negate(vm, modulus) : modulus;
    if (as_raised(size) || size == as_small_value(1)) { return as_raised(size) ? AS_RAISED : zero; }
    base = as_int_binary(vm, AS_MOD, base, size);
    if (!as_raised(base) && as_int_sign(exponent) < 0) {
        base = invert(vm, base, size);
        exponent = as_int_negate(vm, exponent);
    }
    if (as_raised(base) || as_raised(exponent)) { return AS_RAISED; }
    AsValue result = as_is_small(size) ? power_modulo_short(vm, (uint64_t)as_small(base), exponent, (uint64_t)as_small(size))
                                       : power_modulo_long(vm, base, exponent, size);
    // The result has the sign of the modulus.
    return negative && !as_raised(result) && result != zero ? as_int_binary(vm, AS_ADD, result, modulus) : result;
}

AsValue as_int_power(AsVM *vm, AsValue base, AsValue exponent, AsValue modulus)
{
    return as_is_undefined(modulus) ? power_plain(vm, base, exponent) : power_modulo(vm, base, exponent, modulus);
}
