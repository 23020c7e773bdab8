#include "object/int_impl.h"

#include <math.h>

#include "object/class.h"
#include "object/error.h"
#include "object/float.h"
#include "object/op.h"

/* ---- Making and looking into ---- */

AsValue as_int_from_i64(AsVM *vm, int64_t i)
{
    return as_fits_small(i) ? as_small_value(i) : as_int_from_i128(vm, i);
}

AsValue as_int_from_u64(AsVM *vm, uint64_t i)
{
    return i <= (uint64_t)AS_SMALL_MAX ? as_small_value((int64_t)i) : as_int_from_i128(vm, (AsI128)i);
}

AsValue as_int_from_i128(AsVM *vm, AsI128 i)
{
    if (i >= AS_SMALL_MIN && i <= AS_SMALL_MAX) { return as_small_value((int64_t)i); }
    AsU128 magnitude = i < 0 ? -(AsU128)i : (AsU128)i;
    int32_t used = magnitude >> 120 ? 3 : 2;
    AsBigInt *big = as_heap_new(vm, AS_KIND_INT, sizeof(AsBigInt) + (size_t)used * sizeof(mp_digit));
    big->used = used;
    big->sign = i < 0 ? MP_NEG : MP_ZPOS;
    big->digits[0] = (uint64_t)magnitude & AS_DIGIT_MASK;
    big->digits[1] = (uint64_t)(magnitude >> 60) & AS_DIGIT_MASK;
    if (used == 3) { big->digits[2] = (uint64_t)(magnitude >> 120); }
    return as_value(big);
}

AsBigInt *as_int_try_digits(AsVM *vm, int64_t used)
{
    if (used > AS_DIGITS_MAX) {
        (void)as_raise_memory(vm);
        return NULL;
    }
    AsBigInt *big = as_heap_try_new(vm, AS_KIND_INT, sizeof(AsBigInt) + (size_t)used * sizeof(mp_digit));
    if (big) { big->used = (int32_t)used; }
    return big;
}

AsValue as_int_finish(AsBigInt *big)
{
    int32_t used = big->used;
    while (used > 0 && big->digits[used - 1] == 0) { used--; }
    big->used = used;
    if (used > 2 || (used == 2 && big->digits[1] > 2)) { return as_value(big); }
    AsI128 magnitude = used == 0 ? 0 : used == 1 ? (AsI128)big->digits[0]
                     : (AsI128)big->digits[1] << 60 | (AsI128)big->digits[0];
    if (big->sign == MP_NEG) { magnitude = -magnitude; }
    if (magnitude < AS_SMALL_MIN || magnitude > AS_SMALL_MAX) { return as_value(big); }
    return as_small_value((int64_t)magnitude);
}

void as_int_view(AsValue plain, AsIntView *view)
{
    if (!as_is_small(plain)) {
        const AsBigInt *big = as_big(plain);
        view->digits = big->digits;
        view->used = big->used;
        view->sign = big->sign;
        return;
    }
    int64_t i = as_small(plain);
    uint64_t magnitude = i < 0 ? -(uint64_t)i : (uint64_t)i;
    view->room[0] = magnitude & AS_DIGIT_MASK;
    view->room[1] = magnitude >> AS_DIGIT_BITS;
    view->digits = view->room;
    view->used = view->room[1] ? 2 : view->room[0] ? 1 : 0;
    view->sign = i < 0 ? MP_NEG : MP_ZPOS;
}

mp_int as_int_mp(const AsIntView *view)
{
    mp_int number = {.used = view->used, .alloc = view->used, .sign = view->sign, .dp = (mp_digit *)view->digits};
    return number;
}

AsValue as_int_from_mp(AsVM *vm, const mp_int *number)
{
    AsBigInt *big = as_int_try_digits(vm, number->used);
    if (!big) { return AS_RAISED; }
    big->sign = number->sign;
    memcpy(big->digits, number->dp, (size_t)number->used * sizeof(mp_digit));
    return as_int_finish(big);
}

AsValue as_int_raise_mp(AsVM *vm, mp_err error)
{
    if (error == AS_INT_INTERRUPTED) { return AS_RAISED; }
    assert(error == MP_MEM);
    return as_raise_memory(vm);
}

AsValue as_int_plain(AsVM *vm, AsValue v) { return as_int_unwrap(v); }

/* ---- Conversions ---- */

bool as_int_to_i64(AsValue v, int64_t *out)
{
    AsI128 i;
    if (!as_int_to_i128(as_int_unwrap(v), &i) || i < INT64_MIN || i > INT64_MAX) { return false; }
    *out = (int64_t)i;
    return true;
}

bool as_int_to_u64(AsValue v, uint64_t *out)
{
    AsI128 i;
    if (!as_int_to_i128(as_int_unwrap(v), &i) || i < 0 || i > UINT64_MAX) { return false; }
    *out = (uint64_t)i;
    return true;
}

AsValue as_int_from_double(AsVM *vm, double d)
{
    if (isnan(d)) { return as_raise(vm, AS_VALUE_ERROR, "cannot convert float NaN to integer"); }
    if (isinf(d)) { return as_raise(vm, AS_OVERFLOW_ERROR, "cannot convert float infinity to integer"); }
    if (fabs(d) < 0x1p61) { return as_small_value((int64_t)d); }
    int exponent;
    double mantissa = frexp(d, &exponent);
    return as_int_shift(vm, as_small_value((int64_t)ldexp(mantissa, 53)), exponent - 53);
}

int64_t as_int_bit_length(AsValue v)
{
    AsIntView view;
    as_int_view(as_int_unwrap(v), &view);
    if (view.used == 0) { return 0; }
    return (int64_t)(view.used - 1) * AS_DIGIT_BITS + as_digit_width(view.digits[view.used - 1]);
}

int64_t as_int_log2_exact(AsValue plain)
{
    AsIntView view;
    as_int_view(plain, &view);
    if (view.used == 0 || view.sign == MP_NEG) { return -1; }
    for (int32_t i = 0; i < view.used - 1; i++) {
        if (view.digits[i] != 0) { return -1; }
    }
    mp_digit last = view.digits[view.used - 1];
    return (last & (last - 1)) == 0 ? as_int_bit_length(plain) - 1 : -1;
}

/* The upper 64 bits of a magnitude of more than 64 bits; the lowest one also stands for all bits below. */
static uint64_t leading_bits(const AsIntView *view, int64_t length)
{
    int64_t drop = length - 64;
    int64_t digit = drop / AS_DIGIT_BITS, shift = drop % AS_DIGIT_BITS;
    bool sticky = (view->digits[digit] & ((UINT64_C(1) << shift) - 1)) != 0;
    for (int64_t i = 0; i < digit && !sticky; i++) { sticky = view->digits[i] != 0; }
    AsU128 bits = view->digits[digit];
    if (digit + 1 < view->used) { bits |= (AsU128)view->digits[digit + 1] << 60; }
    bits >>= shift;
    if (digit + 2 < view->used) { bits |= (AsU128)view->digits[digit + 2] << (120 - shift); }
    return (uint64_t)bits | sticky;
}

bool as_int_to_double(AsVM *vm, AsValue v, double *out)
{
    v = as_int_unwrap(v);
    if (as_is_small(v)) {
        *out = (double)as_small(v);
        return true;
    }
    AsI128 i;
    if (as_int_to_i128(v, &i)) {
        *out = (double)i;
        return true;
    }
    int64_t exponent;
    double mantissa = as_int_frexp(v, &exponent);
    if (exponent > 1024) {
        (void)as_raise(vm, AS_OVERFLOW_ERROR, "int too large to convert to float");
        return false;
    }
    *out = ldexp(mantissa, (int)exponent);
    return true;
}

double as_int_frexp(AsValue v, int64_t *exponent)
{
    AsIntView view;
    uint64_t magnitude;
    v = as_int_unwrap(v);
    as_int_view(v, &view);
    *exponent = as_int_bit_length(v);
    if (*exponent > 64) {
        magnitude = leading_bits(&view, *exponent);
    } else {
        AsU128 bits = 0;
        for (int32_t i = view.used; i-- > 0;) { bits = bits << AS_DIGIT_BITS | view.digits[i]; }
        magnitude = (uint64_t)(bits << (64 - *exponent));
    }
    // This conversion rounds half to even, and the lowest bit knows of what was cut off.
    double d = ldexp((double)magnitude, -64);
    if (d == 1.0) {
        d = 0.5;
        ++*exponent;
    }
    return view.sign == MP_NEG ? -d : d;
}

/* ---- Comparing ---- */

int as_int_sign(AsValue v)
{
    v = as_int_unwrap(v);
    if (as_is_small(v)) { return (as_small(v) > 0) - (as_small(v) < 0); }
    return as_big(v)->sign == MP_NEG ? -1 : 1;
}

static int compare_magnitude(const AsBigInt *a, const AsBigInt *b)
{
    if (a->used != b->used) { return a->used < b->used ? -1 : 1; }
    for (int32_t i = a->used; i-- > 0;) {
        if (a->digits[i] != b->digits[i]) { return a->digits[i] < b->digits[i] ? -1 : 1; }
    }
    return 0;
}

int as_int_compare(AsValue a, AsValue b)
{
    a = as_int_unwrap(a);
    b = as_int_unwrap(b);
    if (as_both_small(a, b)) { return (as_small(a) > as_small(b)) - (as_small(a) < as_small(b)); }
    // A big one lies beyond every small one, so its sign decides.
    if (as_is_small(a)) { return -as_int_sign(b); }
    if (as_is_small(b)) { return as_int_sign(a); }
    int sign = as_int_sign(a);
    if (sign != as_int_sign(b)) { return sign; }
    return sign * compare_magnitude(as_big(a), as_big(b));
}

bool as_int_equal(AsValue a, AsValue b) { return as_int_compare(a, b) == 0; }

#define HASH_MODULUS ((UINT64_C(1) << 61) - 1)

int64_t as_int_hash(AsValue v)
{
    AsIntView view;
    as_int_view(as_int_unwrap(v), &view);
    uint64_t hash = 0;
    for (int32_t i = view.used; i-- > 0;) {
        // Times 2**60 modulo 2**61 - 1: a rotation of 61 bits.
        hash = ((hash << 60) & HASH_MODULUS) | hash >> 1;
        hash += view.digits[i];
        if (hash >= HASH_MODULUS) { hash -= HASH_MODULUS; }
    }
    int64_t result = view.sign == MP_NEG ? -(int64_t)hash : (int64_t)hash;
    return result == -1 ? -2 : result;
}

/* ---- The type ---- */

static AsValue int_repr(AsVM *vm, AsValue self) { return as_int_to_str(vm, self, 10); }

static bool int_hash(AsVM *vm, AsValue self, int64_t *out)
{
    *out = as_int_hash(self);
    return true;
}

static bool int_truth(AsVM *vm, AsValue self, bool *out)
{
    *out = as_int_sign(self) != 0;
    return true;
}

static AsValue int_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if (!as_is_int(other)) { return AS_NOT_IMPLEMENTED; }
    int order = as_int_compare(self, other);
    switch (op) {
    case AS_LT: return as_bool(order < 0);
    case AS_LE: return as_bool(order <= 0);
    case AS_EQ: return as_bool(order == 0);
    case AS_NE: return as_bool(order != 0);
    case AS_GT: return as_bool(order > 0);
    default:    return as_bool(order >= 0);
    }
}

static AsValue int_binary(AsVM *vm, AsBinaryOp op, AsValue left, AsValue right)
{
    if (op == AS_MATMUL || !as_is_int(left) || !as_is_int(right)) { return AS_NOT_IMPLEMENTED; }
    return as_int_binary(vm, op, left, right);
}

static AsValue int_power(AsVM *vm, AsValue base, AsValue exponent, AsValue modulus)
{
    if (!as_is_int(base) || !as_is_int(exponent)) { return AS_NOT_IMPLEMENTED; }
    if (modulus == AS_NONE || modulus == AS_UNDEFINED) { return as_int_pow(vm, base, exponent, AS_UNDEFINED); }
    if (!as_is_int(modulus)) { return AS_NOT_IMPLEMENTED; }
    return as_int_pow(vm, base, exponent, modulus);
}

static AsValue int_unary(AsVM *vm, AsUnaryOp op, AsValue self)
{
    switch (op) {
    case AS_NEGATE:   return as_int_negate(vm, self);
    case AS_POSITIVE: return as_int_unwrap(self);
    case AS_INVERT:   return as_int_binary(vm, AS_SUB, as_small_value(-1), self);
    default:          return as_int_sign(self) < 0 ? as_int_negate(vm, self) : as_int_unwrap(self);
    }
}

static AsValue int_to_float(AsVM *vm, AsValue self)
{
    double d;
    return as_int_to_double(vm, self, &d) ? as_float_value(vm, d) : AS_RAISED;
}

static void int_mark(AsHeap *heap, AsObject *self)
{
    if (!self->shape->exact) { as_mark(heap, ((AsIntInstance *)self)->plain); }
}

const AsTypeSpec as_int_spec = {
    .name = "int",
    .doc = "int([x]) -> integer\n"
           "int(x, base=10) -> integer\n\n"
           "Convert a number or string to an integer, or return 0 if no arguments\n"
           "are given.",
    .size = sizeof(AsIntInstance),
    .mark = int_mark,
    .slots = {
        .repr = int_repr,
        .format = as_format_number,
        .hash = int_hash,
        .compare = int_compare,
        .truth = int_truth,
        .binary = int_binary,
        .power = int_power,
        .unary = int_unary,
        .to_int = as_int_plain,
        .to_float = int_to_float,
        .index = as_int_plain,
    },
    .methods = as_int_methods_table,
    .getsets = as_int_getsets_table,
};
