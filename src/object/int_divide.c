#include "object/int_impl.h"

#include <math.h>

#include "object/error.h"
#include "object/float.h"

/* ---- Floor division ---- */

/* |a| by one digit: the quotient goes to out (may be NULL), the remainder is returned. */
static mp_digit divide_by_digit(const AsIntView *a, mp_digit divisor, mp_digit *out)
{
    AsU128 rest = 0;
    for (int32_t i = a->used; i-- > 0;) {
        rest = rest << AS_DIGIT_BITS | a->digits[i];
        if (out) { out[i] = (mp_digit)(rest / divisor); }
        rest %= divisor;
    }
    return (mp_digit)rest;
}

/* Truncating division by a divisor of one digit. */
static bool truncate_short(AsVM *vm, const AsIntView *a, const AsIntView *b, AsValue *quotient, AsValue *remainder)
{
    AsBigInt *out = as_int_try_digits(vm, a->used);
    if (!out) { return false; }
    mp_digit rest = divide_by_digit(a, b->digits[0], out->digits);
    out->sign = a->sign == b->sign ? MP_ZPOS : MP_NEG;
    *quotient = as_int_finish(out);
    *remainder = as_small_value(a->sign == MP_NEG ? -(int64_t)rest : (int64_t)rest);
    return true;
}

/* out = digits * 2**shift, shift < 60; returns what left the top. */
static mp_digit shift_digits(mp_digit *out, const mp_digit *digits, int32_t used, int shift)
{
    mp_digit carry = 0;
    for (int32_t i = 0; i < used; i++) {
        AsU128 wide = (AsU128)digits[i] << shift | carry;
        out[i] = (mp_digit)wide & AS_DIGIT_MASK;
        carry = (mp_digit)(wide >> AS_DIGIT_BITS);
    }
    return carry;
}

static void unshift_digits(mp_digit *digits, int32_t used, int shift)
{
    for (int32_t i = 0; i < used; i++) {
        mp_digit above = i + 1 < used ? digits[i + 1] : 0;
        digits[i] = (digits[i] >> shift | above << (AS_DIGIT_BITS - shift)) & AS_DIGIT_MASK;
    }
}

/* The next digit of the quotient, at most one too great: window holds the n + 1 leading digits of what is left of
 * the dividend, divisor has its highest bit set. */
static mp_digit estimate_digit(const mp_digit *window, const mp_digit *divisor, int32_t n)
{
    AsU128 top = (AsU128)window[n] << AS_DIGIT_BITS | window[n - 1];
    AsU128 estimate = top / divisor[n - 1], rest = top % divisor[n - 1];
    while (estimate > AS_DIGIT_MASK || estimate * divisor[n - 2] > (rest << AS_DIGIT_BITS | window[n - 2])) {
        estimate--;
        rest += divisor[n - 1];
        if (rest > AS_DIGIT_MASK) { break; }
    }
    return (mp_digit)estimate;
}

/* window -= digit * divisor; true if that was too much (window then lacks one carry). */
static bool subtract_multiple(mp_digit *window, const mp_digit *divisor, int32_t n, mp_digit digit)
{
    AsU128 product = 0;
    mp_digit borrow = 0;
    for (int32_t i = 0; i <= n; i++) {
        if (i < n) { product += (AsU128)divisor[i] * digit; }
        mp_digit difference = window[i] - ((mp_digit)product & AS_DIGIT_MASK) - borrow;
        window[i] = difference & AS_DIGIT_MASK;
        borrow = difference >> 63;
        product >>= AS_DIGIT_BITS;
    }
    return borrow;
}

static void add_back(mp_digit *window, const mp_digit *divisor, int32_t n)
{
    mp_digit carry = 0;
    for (int32_t i = 0; i < n; i++) {
        carry += window[i] + divisor[i];
        window[i] = carry & AS_DIGIT_MASK;
        carry >>= AS_DIGIT_BITS;
    }
    window[n] = (window[n] + carry) & AS_DIGIT_MASK;
}

/* Knuth's algorithm D (The Art of Computer Programming 2, 4.3.1). rest: the dividend of `count` digits, shifted as
 * the divisor of n >= 2 is; becomes the remainder. false: Ctrl-C came. */
static bool divide_digits(AsVM *vm, mp_digit *quotient, mp_digit *rest, int32_t count, const mp_digit *divisor, int32_t n)
{
    for (int32_t j = count - n; j-- > 0;) {
        if (as_ctrl_c(vm)) { return false; }
        mp_digit digit = estimate_digit(rest + j, divisor, n);
        if (subtract_multiple(rest + j, divisor, n, digit)) {
            digit--;
            add_back(rest + j, divisor, n);
        }
        quotient[j] = digit;
    }
    return true;
}

/* Truncating division by a divisor of several digits. */
static bool truncate_long(AsVM *vm, const AsIntView *a, const AsIntView *b, AsValue *quotient, AsValue *remainder)
{
    enum { ROOM = 32 };
    mp_digit room[ROOM], *divisor = room;
    int32_t n = b->used, count = (a->used > n ? a->used : n) + 1;
    int shift = AS_DIGIT_BITS - as_digit_width(b->digits[n - 1]);
    AsBigInt *q = as_int_try_digits(vm, count - n), *r = q ? as_int_try_digits(vm, count) : NULL;
    if (!r) { return false; }
    if (n > ROOM && !(divisor = as_heap_try_resize(vm, NULL, 0, (size_t)n * sizeof(mp_digit)))) { return false; }
    shift_digits(divisor, b->digits, n, shift);
    r->digits[a->used] = shift_digits(r->digits, a->digits, a->used, shift);
    bool ok = divide_digits(vm, q->digits, r->digits, count, divisor, n);
    unshift_digits(r->digits, count, shift);
    if (divisor != room) { as_heap_release(vm, divisor, (size_t)n * sizeof(mp_digit)); }
    if (!ok) { return false; }
    q->sign = a->sign == b->sign ? MP_ZPOS : MP_NEG;
    r->sign = a->sign;
    *quotient = as_int_finish(q);
    *remainder = as_int_finish(r);
    return true;
}

bool as_int_divide(AsVM *vm, AsValue a, AsValue b, AsValue *quotient, AsValue *remainder)
{
    AsIntView left, right;
    AsValue q, r;
    // Hash mixing and generators of random numbers take the remainder by 2**64 and the like.
    int64_t bits = as_int_log2_exact(b);
    if (bits >= 0) {
        r = remainder ? as_int_binary(vm, AS_AND, a, as_int_binary(vm, AS_SUB, b, as_small_value(1))) : AS_NONE;
        q = quotient ? as_int_shift(vm, a, -bits) : AS_NONE;
        if (remainder) { *remainder = r; }
        if (quotient) { *quotient = q; }
        return !as_raised(q) && !as_raised(r);
    }
    as_int_view(a, &left);
    as_int_view(b, &right);
    bool done = right.used == 1 ? truncate_short(vm, &left, &right, &q, &r) : truncate_long(vm, &left, &right, &q, &r);
    if (!done) { return false; }
    if (r != as_small_value(0) && left.sign != right.sign) {
        if (quotient) { q = as_int_binary(vm, AS_SUB, q, as_small_value(1)); }
        if (remainder) { r = as_int_binary(vm, AS_ADD, r, b); }
    }
    if (quotient) { *quotient = q; }
    if (remainder) { *remainder = r; }
    return !(quotient && as_raised(q)) && !(remainder && as_raised(r));
}

/* ---- True division ---- */

/* quotient * 2**exponent as a double, half to even; quotient has 64 to 66 bits, and is_inexact says that
 * the true value is a little greater. */
static double round_quotient(AsU128 quotient, bool is_inexact, int64_t exponent)
{
    int length = 0;
    while (quotient >> length > 1) { length++; }
    length++;
    // A subnormal result has fewer bits than 53; it must be rounded only once.
    int64_t top = length + exponent;
    int64_t precision = top >= -1021 ? 53 : 53 + top + 1021;
    if (precision < 0) { return 0.0; }
    int drop = length - (int)precision;
    AsU128 half = (AsU128)1 << (drop - 1);
    AsU128 rest = quotient & ((half << 1) - 1);
    uint64_t mantissa = (uint64_t)(quotient >> drop);
    if (rest > half || (rest == half && (is_inexact || (mantissa & 1)))) { mantissa++; }
    return ldexp((double)mantissa, (int)(exponent + drop));
}

/* |a| / |b|, both plain and positive; infinity when too large. */
static bool divide_positive(AsVM *vm, AsValue a, AsValue b, double *out)
{
    int64_t difference = as_int_bit_length(a) - as_int_bit_length(b);
    if (difference > 1030) {
        *out = INFINITY;
        return true;
    }
    if (difference < -1085) {
        *out = 0.0;
        return true;
    }
    int64_t scale = 65 - difference;
    AsValue quotient, remainder;
    AsI128 short_quotient = 0;
    if (scale > 0) { a = as_int_shift(vm, a, scale); } else { b = as_int_shift(vm, b, -scale); }
    if (as_raised(a) || as_raised(b) || !as_int_divide(vm, a, b, &quotient, &remainder)) { return false; }
    (void)as_int_to_i128(quotient, &short_quotient);
    *out = round_quotient((AsU128)short_quotient, remainder != as_small_value(0), -scale);
    return true;
}

static bool is_exact_double(AsValue plain)
{
    return as_is_small(plain) && as_small(plain) <= (INT64_C(1) << 53) && as_small(plain) >= -(INT64_C(1) << 53);
}

AsValue as_int_true_divide(AsVM *vm, AsValue a, AsValue b)
{
    if (b == as_small_value(0)) { return as_raise(vm, AS_ZERO_DIVISION_ERROR, "division by zero"); }
    if (is_exact_double(a) && is_exact_double(b)) {
        return as_float_value(vm, (double)as_small(a) / (double)as_small(b));
    }
    bool negative = (as_int_sign(a) < 0) != (as_int_sign(b) < 0);
    if (a == as_small_value(0)) { return as_float_value(vm, negative ? -0.0 : 0.0); }
    if (as_int_sign(a) < 0) { a = as_int_negate(vm, a); }
    if (as_int_sign(b) < 0) { b = as_int_negate(vm, b); }
    double d;
    if (as_raised(a) || as_raised(b) || !divide_positive(vm, a, b, &d)) { return AS_RAISED; }
    if (isinf(d)) { return as_raise(vm, AS_OVERFLOW_ERROR, "integer division result too large for a float"); }
    return as_float_value(vm, negative ? -d : d);
}

/* ---- Divisors and roots ---- */

static uint64_t gcd_words(uint64_t a, uint64_t b)
{
    while (b != 0) {
        uint64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

/* The 61 leading bits of a (big) and the same places of b: what turns of Euclid's algorithm need to see of them. */
static void leading_pair(const AsIntView *a, const AsIntView *b, int64_t *x, int64_t *y)
{
    int32_t n = a->used;
    int shift = AS_DIGIT_BITS - as_digit_width(a->digits[n - 1]);
    mp_digit b_top = b->used == n ? b->digits[n - 1] : 0, b_next = b->used >= n - 1 ? b->digits[n - 2] : 0;
    AsU128 wide_a = ((AsU128)a->digits[n - 1] << AS_DIGIT_BITS | a->digits[n - 2]) << shift;
    AsU128 wide_b = ((AsU128)b_top << AS_DIGIT_BITS | b_next) << shift;
    *x = (int64_t)(wide_a >> (AS_DIGIT_BITS - 1));
    *y = (int64_t)(wide_b >> (AS_DIGIT_BITS - 1));
}

/* |p * a - q * b|, known not to be negative: p and q are below 2**31. */
static AsValue combine(AsVM *vm, int64_t p, AsValue a, int64_t q, AsValue b)
{
    AsValue left = as_int_binary(vm, AS_MUL, as_small_value(p), a), right = as_int_binary(vm, AS_MUL, as_small_value(q), b);
    return as_raised(left) || as_raised(right) ? AS_RAISED : as_int_binary(vm, AS_SUB, left, right);
}

/* Lehmer's step (Knuth, The Art of Computer Programming 2, 4.5.2, algorithm L): as many turns of Euclid's algorithm as
 * the leading bits decide, done in words and then all at once. a >= b, both big; false: raised. */
static bool lehmer_step(AsVM *vm, AsValue *a, AsValue *b)
{
    AsIntView a_view, b_view;
    as_int_view(*a, &a_view);
    as_int_view(*b, &b_view);
    int64_t x, y, A = 1, B = 0, C = 0, D = 1;
    leading_pair(&a_view, &b_view, &x, &y);
    bool odd = false;
    while (y != C) {
        int64_t q = (x + (A - 1)) / (y - C), rest = B + q * D, next = x - q * y;
        if (rest > INT32_MAX || next < rest) { break; }
        x = y;
        y = next;
        next = A + q * C;
        A = D;
        B = C;
        C = rest;
        D = next;
        odd = !odd;
    }
    if (B == 0) {
        AsValue rest;
        if (!as_int_divide(vm, *a, *b, NULL, &rest)) { return false; }
        *a = *b;
        *b = rest;
        return true;
    }
    AsValue first = odd ? combine(vm, A, *b, B, *a) : combine(vm, A, *a, B, *b);
    AsValue second = odd ? combine(vm, D, *a, C, *b) : combine(vm, D, *b, C, *a);
    *a = first;
    *b = second;
    return !as_raised(first) && !as_raised(second);
}

AsValue as_int_gcd(AsVM *vm, AsValue a, AsValue b)
{
    a = as_int_unwrap(a);
    b = as_int_unwrap(b);
    if (as_int_compare(a, b) < 0) {
        AsValue other = a;
        a = b;
        b = other;
    }
    while (!as_is_small(b)) {
        if (!lehmer_step(vm, &a, &b)) { return AS_RAISED; }
    }
    if (b == as_small_value(0)) { return a; }
    AsValue rest = as_int_binary(vm, AS_MOD, a, b);
    return as_raised(rest) ? AS_RAISED : as_small_value((int64_t)gcd_words((uint64_t)as_small(b), (uint64_t)as_small(rest)));
}

static AsValue sqrt_small(int64_t n)
{
    int64_t root = (int64_t)sqrt((double)n);
    while (root * root > n) { root--; }
    while ((root + 1) * (root + 1) <= n) { root++; }
    return as_small_value(root);
}

/* Newton's method with ever more digits, each step exact enough for the next (Mark Dickinson's adaptive algorithm,
 * with its proof in the comments of CPython's math module). */
AsValue as_int_sqrt(AsVM *vm, AsValue v)
{
    v = as_int_unwrap(v);
    if (as_is_small(v)) { return sqrt_small(as_small(v)); }
    int64_t c = (as_int_bit_length(v) - 1) / 2, d = 0;
    AsValue a = as_small_value(1);
    for (int s = 63 - __builtin_clzll((uint64_t)c); s >= 0; s--) {
        int64_t e = d;
        d = c >> s;
        AsValue high = as_int_shift(vm, a, d - e - 1), part = as_int_shift(vm, v, -(2 * c - e - d + 1)), quotient;
        if (as_raised(high) || as_raised(part) || !as_int_divide(vm, part, a, &quotient, NULL)) { return AS_RAISED; }
        a = as_int_binary(vm, AS_ADD, high, quotient);
        if (as_raised(a)) { return AS_RAISED; }
    }
    AsValue square = as_int_binary(vm, AS_MUL, a, a);
    if (as_raised(square)) { return AS_RAISED; }
    return as_int_compare(square, v) > 0 ? as_int_binary(vm, AS_SUB, a, as_small_value(1)) : a;
}
