/* Arithmetic on ints in three heights: small ones in machine words, those of up to 127 bits in 128, all
 * others digit by digit (products of many digits: libtommath). */
#include "object/int_impl.h"

#include "object/error.h"
#include "object/tuple.h"

/* ---- Addition ---- */

static void add_digits(AsBigInt *out, const AsIntView *a, const AsIntView *b)
{
    if (a->used < b->used) {
        const AsIntView *other = a;
        a = b;
        b = other;
    }
    mp_digit carry = 0;
    for (int32_t i = 0; i < a->used; i++) {
        carry += a->digits[i] + (i < b->used ? b->digits[i] : 0);
        out->digits[i] = carry & AS_DIGIT_MASK;
        carry >>= AS_DIGIT_BITS;
    }
    out->digits[a->used] = carry;
}

/* |a| >= |b|. */
static void subtract_digits(AsBigInt *out, const AsIntView *a, const AsIntView *b)
{
    mp_digit borrow = 0;
    for (int32_t i = 0; i < a->used; i++) {
        mp_digit difference = a->digits[i] - (i < b->used ? b->digits[i] : 0) - borrow;
        out->digits[i] = difference & AS_DIGIT_MASK;
        borrow = difference >> 63;
    }
    out->digits[a->used] = 0;
}

static bool is_less_magnitude(const AsIntView *a, const AsIntView *b)
{
    if (a->used != b->used) { return a->used < b->used; }
    for (int32_t i = a->used; i-- > 0;) {
        if (a->digits[i] != b->digits[i]) { return a->digits[i] < b->digits[i]; }
    }
    return false;
}

static AsValue add_long(AsVM *vm, AsIntView *a, AsIntView *b)
{
    int32_t used = (a->used > b->used ? a->used : b->used) + 1;
    AsBigInt *out = as_int_try_digits(vm, used);
    if (!out) { return AS_RAISED; }
    if (a->sign == b->sign) {
        add_digits(out, a, b);
        out->sign = a->sign;
    } else if (is_less_magnitude(a, b)) {
        subtract_digits(out, b, a);
        out->sign = b->sign;
    } else {
        subtract_digits(out, a, b);
        out->sign = a->sign;
    }
    return as_int_finish(out);
}

/* ---- Multiplication ---- */

/* Below this many digits of the shorter factor the plain method beats libtommath's way through temporaries. */
#define SHORT_FACTOR 40

static void multiply_digits(AsBigInt *out, const AsIntView *a, const AsIntView *b)
{
    for (int32_t i = 0; i < b->used; i++) {
        AsU128 carry = 0;
        AsU128 factor = b->digits[i];
        for (int32_t j = 0; j < a->used; j++) {
            carry += factor * a->digits[j] + out->digits[i + j];
            out->digits[i + j] = (uint64_t)carry & AS_DIGIT_MASK;
            carry >>= AS_DIGIT_BITS;
        }
        out->digits[i + a->used] = (uint64_t)carry;
    }
}

static AsValue multiply_many(AsVM *vm, const AsIntView *a, const AsIntView *b)
{
    mp_int left = as_int_mp(a), right = as_int_mp(b), product;
    if ((int64_t)a->used + b->used > AS_DIGITS_MAX) { return as_raise_memory(vm); }
    mp_err error = mp_init(&product);
    if (error != MP_OKAY) { return as_int_raise_mp(vm, error); }
    bool same = a->digits == b->digits && a->sign == b->sign;
    error = as_int_calculate(vm, same ? AS_INT_SQUARE : AS_INT_MULTIPLY, &left, &right, NULL, &product);
    AsValue result = error == MP_OKAY ? as_int_from_mp(vm, &product) : as_int_raise_mp(vm, error);
    mp_clear(&product);
    return result;
}

static AsValue multiply_long(AsVM *vm, AsIntView *a, AsIntView *b)
{
    if (a->used == 0 || b->used == 0) { return as_small_value(0); }
    if (a->used > SHORT_FACTOR && b->used > SHORT_FACTOR) { return multiply_many(vm, a, b); }
    AsBigInt *out = as_int_try_digits(vm, (int64_t)a->used + b->used);
    if (!out) { return AS_RAISED; }
    if (a->used >= b->used) { multiply_digits(out, a, b); } else { multiply_digits(out, b, a); }
    out->sign = a->sign == b->sign ? MP_ZPOS : MP_NEG;
    return as_int_finish(out);
}

/* ---- Bits: two's complement, endlessly extended ---- */

static AsValue bitwise_long(AsVM *vm, AsBinaryOp op, const AsIntView *a, const AsIntView *b)
{
    int32_t used = (a->used > b->used ? a->used : b->used) + 1;
    AsBigInt *out = as_int_try_digits(vm, used);
    if (!out) { return AS_RAISED; }
    bool a_negative = a->sign == MP_NEG, b_negative = b->sign == MP_NEG;
    bool negative = op == AS_AND ? a_negative && b_negative : op == AS_OR ? a_negative || b_negative
                                                                          : a_negative != b_negative;
    // -x is ~x + 1: the carries walk along with the digits.
    mp_digit a_carry = a_negative, b_carry = b_negative, out_carry = negative;
    for (int32_t i = 0; i < used; i++) {
        mp_digit x = i < a->used ? a->digits[i] : 0, y = i < b->used ? b->digits[i] : 0;
        if (a_negative) {
            x = (x ^ AS_DIGIT_MASK) + a_carry;
            a_carry = x >> AS_DIGIT_BITS;
            x &= AS_DIGIT_MASK;
        }
        if (b_negative) {
            y = (y ^ AS_DIGIT_MASK) + b_carry;
            b_carry = y >> AS_DIGIT_BITS;
            y &= AS_DIGIT_MASK;
        }
        mp_digit z = op == AS_AND ? x & y : op == AS_OR ? x | y : x ^ y;
        if (negative) {
            z = (z ^ AS_DIGIT_MASK) + out_carry;
            out_carry = z >> AS_DIGIT_BITS;
            z &= AS_DIGIT_MASK;
        }
        out->digits[i] = z;
    }
    out->sign = negative ? MP_NEG : MP_ZPOS;
    return as_int_finish(out);
}

/* ---- Shifts ---- */

static AsValue shift_left_long(AsVM *vm, const AsIntView *view, int64_t n)
{
    int64_t whole = n / AS_DIGIT_BITS;
    int part = (int)(n % AS_DIGIT_BITS);
    if (whole > AS_DIGITS_MAX) { return as_raise_memory(vm); }
    AsBigInt *out = as_int_try_digits(vm, view->used + whole + 1);
    if (!out) { return AS_RAISED; }
    mp_digit carry = 0;
    for (int32_t i = 0; i < view->used; i++) {
        AsU128 wide = (AsU128)view->digits[i] << part | carry;
        out->digits[whole + i] = (uint64_t)wide & AS_DIGIT_MASK;
        carry = (mp_digit)(wide >> AS_DIGIT_BITS);
    }
    out->digits[whole + view->used] = carry;
    out->sign = view->sign;
    return as_int_finish(out);
}

static AsValue shift_right_long(AsVM *vm, const AsIntView *view, int64_t n)
{
    int64_t whole = n / AS_DIGIT_BITS;
    int part = (int)(n % AS_DIGIT_BITS);
    bool negative = view->sign == MP_NEG;
    if (whole >= view->used) { return as_small_value(negative ? -1 : 0); }
    int32_t used = view->used - (int32_t)whole;
    bool lost = (view->digits[whole] & ((UINT64_C(1) << part) - 1)) != 0;
    for (int64_t i = 0; i < whole && !lost; i++) { lost = view->digits[i] != 0; }
    AsBigInt *out = as_int_try_digits(vm, used + 1);
    if (!out) { return AS_RAISED; }
    // Towards minus infinity: what a negative number lost makes its magnitude greater by one.
    mp_digit carry = negative && lost;
    for (int32_t i = 0; i < used; i++) {
        AsU128 wide = view->digits[whole + i];
        if (i + 1 < used) { wide |= (AsU128)view->digits[whole + i + 1] << AS_DIGIT_BITS; }
        mp_digit digit = ((uint64_t)(wide >> part) & AS_DIGIT_MASK) + carry;
        carry = digit >> AS_DIGIT_BITS;
        out->digits[i] = digit & AS_DIGIT_MASK;
    }
    out->digits[used] = carry;
    out->sign = view->sign;
    return as_int_finish(out);
}

AsValue as_int_shift(AsVM *vm, AsValue plain, int64_t n)
{
    if (plain == as_small_value(0) || n == 0) { return plain; }
    AsIntView view;
    as_int_view(plain, &view);
    // One less than INT64_MIN's magnitude is as good: no int has so many bits.
    return n > 0 ? shift_left_long(vm, &view, n) : shift_right_long(vm, &view, n == INT64_MIN ? INT64_MAX : -n);
}

static AsValue shift_by(AsVM *vm, AsBinaryOp op, AsValue a, AsValue b)
{
    if (as_int_sign(b) < 0) { return as_raise(vm, AS_VALUE_ERROR, "negative shift count"); }
    if (a == as_small_value(0)) { return a; }
    if (!as_is_small(b)) {
        if (op == AS_LSHIFT) { return as_raise(vm, AS_OVERFLOW_ERROR, "too many digits in integer"); }
        return as_small_value(as_int_sign(a) < 0 ? -1 : 0);
    }
    int64_t n = as_small(b);
    AsI128 short_a;
    if (as_int_to_i128(a, &short_a)) {
        if (op == AS_RSHIFT) { return as_int_from_i128(vm, short_a >> (n > 127 ? 127 : n)); }
        AsI128 shifted = n > 127 ? 0 : (AsI128)((AsU128)short_a << n);
        if (n <= 127 && shifted >> n == short_a) { return as_int_from_i128(vm, shifted); }
    }
    return as_int_shift(vm, a, op == AS_LSHIFT ? n : -n);
}

/* ---- Dispatch ---- */

static AsValue divide_by_zero(AsVM *vm, AsBinaryOp op)
{
    return as_raise(vm, AS_ZERO_DIVISION_ERROR,
                    op == AS_MOD ? "integer modulo by zero" : "integer division or modulo by zero");
}

static AsValue divmod_pair(AsVM *vm, AsValue quotient, AsValue remainder)
{
    AsValue pair[2] = {quotient, remainder};
    return as_tuple_from(vm, pair, 2);
}

static AsValue binary_small(AsVM *vm, AsBinaryOp op, int64_t a, int64_t b)
{
    switch (op) {
    case AS_ADD: return as_int_from_i64(vm, a + b);
    case AS_SUB: return as_int_from_i64(vm, a - b);
    case AS_MUL: return as_int_from_i128(vm, (AsI128)a * b);
    case AS_AND: return as_small_value(a & b);
    case AS_OR:  return as_small_value(a | b);
    case AS_XOR: return as_small_value(a ^ b);
    case AS_FLOORDIV: {
        int64_t quotient = a / b;
        return as_int_from_i64(vm, quotient - ((a % b != 0) && ((a < 0) != (b < 0))));
    }
    case AS_MOD: {
        int64_t remainder = a % b;
        return as_small_value(remainder != 0 && ((remainder < 0) != (b < 0)) ? remainder + b : remainder);
    }
    default: {
        AsValue quotient = binary_small(vm, AS_FLOORDIV, a, b);
        return divmod_pair(vm, quotient, binary_small(vm, AS_MOD, a, b));
    }
    }
}

/* a and b are below 2**127 in magnitude; AS_UNDEFINED where the result is not. */
static AsValue binary_short(AsVM *vm, AsBinaryOp op, AsI128 a, AsI128 b)
{
    AsI128 result;
    switch (op) {
    case AS_ADD: return __builtin_add_overflow(a, b, &result) ? AS_UNDEFINED : as_int_from_i128(vm, result);
    case AS_SUB: return __builtin_sub_overflow(a, b, &result) ? AS_UNDEFINED : as_int_from_i128(vm, result);
    case AS_MUL: return __builtin_mul_overflow(a, b, &result) ? AS_UNDEFINED : as_int_from_i128(vm, result);
    case AS_AND: return as_int_from_i128(vm, a & b);
    case AS_OR:  return as_int_from_i128(vm, a | b);
    case AS_XOR: return as_int_from_i128(vm, a ^ b);
    case AS_FLOORDIV: {
        AsI128 quotient = a / b, remainder = a - quotient * b;
        return as_int_from_i128(vm, quotient - (remainder != 0 && ((remainder < 0) != (b < 0))));
    }
    case AS_MOD: {
        AsI128 remainder = b > 0 && (b & (b - 1)) == 0 ? a & (b - 1) : a % b;
        return as_int_from_i128(vm, remainder != 0 && ((remainder < 0) != (b < 0)) ? remainder + b : remainder);
    }
    default: {
        AsValue quotient = binary_short(vm, AS_FLOORDIV, a, b);
        return divmod_pair(vm, quotient, binary_short(vm, AS_MOD, a, b));
    }
    }
}

static AsValue binary_long(AsVM *vm, AsBinaryOp op, AsValue left, AsValue right)
{
    AsIntView a, b;
    as_int_view(left, &a);
    as_int_view(right, &b);
    AsValue quotient, remainder;
    switch (op) {
    case AS_ADD: return add_long(vm, &a, &b);
    case AS_SUB:
        b.sign = b.sign == MP_NEG ? MP_ZPOS : MP_NEG;
        return add_long(vm, &a, &b);
    case AS_MUL: return multiply_long(vm, &a, &b);
    case AS_AND:
    case AS_OR:
    case AS_XOR: return bitwise_long(vm, op, &a, &b);
    case AS_FLOORDIV: return as_int_divide(vm, left, right, &quotient, NULL) ? quotient : AS_RAISED;
    case AS_MOD:      return as_int_divide(vm, left, right, NULL, &remainder) ? remainder : AS_RAISED;
    default:
        if (!as_int_divide(vm, left, right, &quotient, &remainder)) { return AS_RAISED; }
        return divmod_pair(vm, quotient, remainder);
    }
}

AsValue as_int_binary(AsVM *vm, AsBinaryOp op, AsValue a, AsValue b)
{
    a = as_int_unwrap(a);
    b = as_int_unwrap(b);
    switch (op) {
    case AS_TRUEDIV: return as_int_true_divide(vm, a, b);
    case AS_POW:     return as_int_power(vm, a, b, AS_UNDEFINED);
    case AS_LSHIFT:
    case AS_RSHIFT:  return shift_by(vm, op, a, b);
    case AS_FLOORDIV:
    case AS_MOD:
    case AS_DIVMOD:
        if (b == as_small_value(0)) { return divide_by_zero(vm, op); }
        break;
    default: break;
    }
    if (as_both_small(a, b)) { return binary_small(vm, op, as_small(a), as_small(b)); }
    AsI128 short_a, short_b;
    if (as_int_to_i128(a, &short_a) && as_int_to_i128(b, &short_b)) {
        AsValue result = binary_short(vm, op, short_a, short_b);
        if (!as_is_undefined(result)) { return result; }
    }
    return binary_long(vm, op, a, b);
}

AsValue as_int_negate(AsVM *vm, AsValue v)
{
    v = as_int_unwrap(v);
    if (as_is_small(v)) { return as_int_from_i64(vm, -as_small(v)); }
    const AsBigInt *big = as_big(v);
    AsBigInt *out = as_int_try_digits(vm, big->used);
    if (!out) { return AS_RAISED; }
    memcpy(out->digits, big->digits, (size_t)big->used * sizeof(mp_digit));
    out->sign = big->sign == MP_NEG ? MP_ZPOS : MP_NEG;
    return as_int_finish(out);
}

AsValue as_int_pow(AsVM *vm, AsValue base, AsValue exponent, AsValue modulus)
{
    if (!as_is_undefined(modulus)) { modulus = as_int_unwrap(modulus); }
    return as_int_power(vm, as_int_unwrap(base), as_int_unwrap(exponent), modulus);
}
