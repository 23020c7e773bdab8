/* The layout of ints beyond 62 bits; for object/int*.c and module/math_int.c only. */
#ifndef AS_OBJECT_INT_IMPL_H
#define AS_OBJECT_INT_IMPL_H

#include <tommath.h>

#include "object/int.h"

_Static_assert(MP_DIGIT_BIT == 60, "object/int is written for libtommath's 60-bit digits");

#define AS_DIGIT_BITS 60
#define AS_DIGIT_MASK ((UINT64_C(1) << AS_DIGIT_BITS) - 1)
/* No int has more digits (about 256 MiB): larger results are MemoryError, at once. */
#define AS_DIGITS_MAX (1 << 25)

typedef __int128 AsI128;
typedef unsigned __int128 AsU128;

/* A plain int that does not fit the word. The digits lie in the object, least significant first, the last
 * one not 0: one allocation, no finalizer. */
struct AsBigInt {
    AsObject header;
    int32_t used; /* digits */
    int32_t sign; /* MP_ZPOS or MP_NEG */
    mp_digit digits[];
};

/* An instance of a script class below int: wears a shape that is not exact, and holds the plain int. */
typedef struct AsIntInstance {
    AsObject header;
    AsValue plain;
} AsIntInstance;

/* Any int's digits, for reading: they point into the object or, for small ones, into room. Do not copy. */
typedef struct AsIntView {
    const mp_digit *digits;
    int32_t used;
    int32_t sign;
    mp_digit room[2];
} AsIntView;

/* The plain int of any int. */
static inline AsValue as_int_unwrap(AsValue v)
{
    if (as_is_small(v)) { return v; }
    if (as_is_bool(v)) { return as_small_value(v == AS_TRUE); }
    if (as_shape(v)->exact) { return v; }
    AsValue plain = ((AsIntInstance *)as_object(v))->plain;
    return plain == AS_UNDEFINED ? as_small_value(0) : plain;
}
static inline AsBigInt *as_big(AsValue plain) { return (AsBigInt *)as_object(plain); }
static inline int32_t as_digit_width(mp_digit digit) { return digit ? 64 - __builtin_clzll(digit) : 0; }

/* plain is small or big. */
void as_int_view(AsValue plain, AsIntView *view);
/* libtommath's face of a view; to be read only, and not after the view is gone. */
mp_int as_int_mp(const AsIntView *view);
/* Copies. */
AsValue as_int_from_mp(AsVM *vm, const mp_int *number) AS_RAISES;
AsValue as_int_from_i128(AsVM *vm, AsI128 i);
/* false: |plain| is 2**127 or more. */
static inline bool as_int_to_i128(AsValue plain, AsI128 *out)
{
    if (as_is_small(plain)) {
        *out = as_small(plain);
        return true;
    }
    const AsBigInt *big = as_big(plain);
    if (big->used > 3) { return false; }
    // A big one has at least two digits: one digit always fits the word.
    AsI128 magnitude = (AsI128)big->digits[1] << 60 | (AsI128)big->digits[0];
    if (big->used == 3) {
        if (big->digits[2] >> 7) { return false; }
        magnitude |= (AsI128)big->digits[2] << 120;
    }
    *out = big->sign == MP_NEG ? -magnitude : magnitude;
    return true;
}
/* Room for a result, digits to be filled; raises MemoryError (NULL) beyond AS_DIGITS_MAX. */
AsBigInt *as_int_try_digits(AsVM *vm, int64_t used);
/* Drops leading zero digits; becomes small if it can. */
AsValue as_int_finish(AsBigInt *big);
/* k if plain is 2**k, else -1. */
int64_t as_int_log2_exact(AsValue plain);
/* Raises MemoryError for libtommath's error code; of AS_INT_INTERRUPTED, KeyboardInterrupt is pending already. */
AsValue as_int_raise_mp(AsVM *vm, mp_err error);

/* int_long.c: what libtommath does in one piece, into *out, which is initialised. b and c may be NULL. While it takes long,
 * Ctrl-C ends the wait for it. */
typedef enum AsIntWork {
    AS_INT_MULTIPLY, /* a * b */
    AS_INT_SQUARE,   /* a * a */
    AS_INT_INVERT,   /* the inverse of a modulo b */
    AS_INT_POWER,    /* a ** b modulo c */
} AsIntWork;
enum { AS_INT_INTERRUPTED = -100 }; /* beside libtommath's errors */
mp_err as_int_calculate(AsVM *vm, AsIntWork work, const mp_int *a, const mp_int *b, const mp_int *c, mp_int *out);

/* int_divide.c: floor division of plain ints, the divisor not 0; quotient or remainder may be NULL. */
bool as_int_divide(AsVM *vm, AsValue a, AsValue b, AsValue *quotient, AsValue *remainder) AS_RAISES;
/* a / b, correctly rounded; raises ZeroDivisionError and OverflowError. */
AsValue as_int_true_divide(AsVM *vm, AsValue a, AsValue b) AS_RAISES;
/* a * 2**n, rounded towards minus infinity for negative n. */
AsValue as_int_shift(AsVM *vm, AsValue plain, int64_t n) AS_RAISES;

/* int_power.c: pow() on plain ints; modulus AS_UNDEFINED without one. */
AsValue as_int_power(AsVM *vm, AsValue base, AsValue exponent, AsValue modulus) AS_RAISES;

extern const AsMethod as_int_methods_table[];
extern const AsGetSet as_int_getsets_table[];

#endif
