/* int: small ones in the word, others on libtommath. bool is a subclass with its own constants. */
#ifndef AS_OBJECT_INT_H
#define AS_OBJECT_INT_H

#include "core/vm.h"

typedef struct AsBigInt AsBigInt; /* its layout is known to object/int*.c alone: int_impl.h */

/* Any int: small, big, bool or an instance of a script class below int. */
static inline bool as_is_int(AsValue v)
{
    return as_is_small(v) || as_is_bool(v) || as_is_kind(v, AS_KIND_INT);
}
AsValue as_int_from_i64(AsVM *vm, int64_t i);
AsValue as_int_from_u64(AsVM *vm, uint64_t i);
/* Truncates. OverflowError "cannot convert float infinity to integer", ValueError for NaN. */
AsValue as_int_from_double(AsVM *vm, double d) AS_RAISES;
/* Digits of the base (2 .. 36), single underscores between them, an optional sign, and the base's own prefix;
 * for the compiler: the literal's prefix decides with base 0. AS_UNDEFINED when it is not a number; raises
 * ValueError past the 4300-digit limit. */
AsValue as_int_from_text(AsVM *vm, const char *data, size_t size, int base) AS_RAISES;
/* int(v) with one argument: from a text, a number, or what has __int__, __index__ or __trunc__. A plain int. */
AsValue as_int_from_value(AsVM *vm, AsValue v) AS_RUNS;
/* The plain int equal to any as_is_int value (bools and subclasses become plain). */
AsValue as_int_plain(AsVM *vm, AsValue v);
/* false (nothing raised) when it does not fit. */
bool as_int_to_i64(AsValue v, int64_t *out);
bool as_int_to_u64(AsValue v, uint64_t *out);
/* OverflowError "int too large to convert to float". Correctly rounded. */
bool as_int_to_double(AsVM *vm, AsValue v, double *out) AS_RAISES;
int as_int_sign(AsValue v);
int64_t as_int_bit_length(AsValue v); /* of the magnitude */
bool as_int_equal(AsValue a, AsValue b);
int as_int_compare(AsValue a, AsValue b);
int64_t as_int_hash(AsValue v); /* modulo 2**61 - 1, -1 becomes -2 */
AsValue as_int_to_str(AsVM *vm, AsValue v, int base) AS_RAISES; /* no prefix; the 4300-digit limit for base 10 */
/* "-0x1f": of base 2, 8 or 16, with its prefix. */
AsValue as_int_to_prefixed(AsVM *vm, AsValue v, int base) AS_RAISES;
/* Both are ints. Never AS_NOT_IMPLEMENTED. TRUEDIV gives a float, POW with a negative exponent too. */
AsValue as_int_binary(AsVM *vm, AsBinaryOp op, AsValue a, AsValue b) AS_RAISES;
AsValue as_int_negate(AsVM *vm, AsValue v);
/* base ** exponent, modulo modulus unless that is AS_UNDEFINED. */
AsValue as_int_pow(AsVM *vm, AsValue base, AsValue exponent, AsValue modulus) AS_RAISES;
/* sys.get_int_max_str_digits: 0 is no limit. */
int as_int_get_max_digits(AsVM *vm);
void as_int_set_max_digits(AsVM *vm, int digits);
/* The greatest common divisor of two ints, neither negative. */
AsValue as_int_gcd(AsVM *vm, AsValue a, AsValue b) AS_RAISES;
/* The whole part of the square root; v is not negative. */
AsValue as_int_sqrt(AsVM *vm, AsValue v) AS_RAISES;
/* m with v = m * 2**exponent (rounded) and 0.5 <= |m| < 1; 0 for 0. */
double as_int_frexp(AsValue v, int64_t *exponent);
/* Little- or big-endian two's complement. */
AsValue as_int_from_bytes(AsVM *vm, const uint8_t *bytes, size_t size, bool little_endian, bool is_signed);
/* Fills size bytes; raises OverflowError "int too big to convert". */
bool as_int_to_bytes(AsVM *vm, AsValue v, uint8_t *bytes, size_t size, bool little_endian, bool is_signed) AS_RAISES;

#endif
