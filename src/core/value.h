/* The value word. Only this header knows how a value is laid out.
 *
 * low bits  what
 * 000       pointer to a heap object (8-aligned); the word 0 is AS_UNDEFINED
 * 001, 100, 101  a double, self-tagged: rotl(bits, 4) + 1 (Melancon, Serrano, Feeley: Float Self-Tagging, 2024)
 * 011, 111  a 62-bit integer, in the upper 62 bits
 * 010, 110  a constant
 *
 * Doubles whose exponent is unusual (beyond about 2**+-255, infinities, NaN) live in a heap object of
 * kind AS_KIND_FLOAT; integers beyond 62 bits in one of kind AS_KIND_INT. */
#ifndef AS_CORE_VALUE_H
#define AS_CORE_VALUE_H

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef uint64_t AsValue;
typedef struct AsVM AsVM;
typedef struct AsObject AsObject;

#define AS_CONSTANT(n) ((AsValue)(n) << 3 | 2)

/* No value: an unbound variable, an absent argument. Also what zeroed memory holds. */
#define AS_UNDEFINED ((AsValue)0)
#define AS_NONE AS_CONSTANT(1)
#define AS_FALSE AS_CONSTANT(2)
#define AS_TRUE AS_CONSTANT(3)
#define AS_ELLIPSIS AS_CONSTANT(4)
#define AS_NOT_IMPLEMENTED AS_CONSTANT(5)
/* Outcome words, never seen by a script; see STYLE 4. */
#define AS_RAISED AS_CONSTANT(16)
#define AS_STOP AS_CONSTANT(17)
#define AS_ENTERED AS_CONSTANT(18)
#define AS_PARKED AS_CONSTANT(19)

#define AS_RAISES __attribute__((warn_unused_result)) /* may raise: look at the result */
#define AS_RUNS __attribute__((warn_unused_result))   /* may raise, may run script code, may collect */

static inline bool as_raised(AsValue v) { return v == AS_RAISED; }
static inline bool as_stopped(AsValue v) { return v == AS_STOP; }
static inline bool as_entered(AsValue v) { return v == AS_ENTERED; }
static inline bool as_parked(AsValue v) { return v == AS_PARKED; }
static inline bool as_is_undefined(AsValue v) { return v == AS_UNDEFINED; }
static inline bool as_is_none(AsValue v) { return v == AS_NONE; }
static inline bool as_is_bool(AsValue v) { return v == AS_TRUE || v == AS_FALSE; }
static inline AsValue as_bool(bool b) { return b ? AS_TRUE : AS_FALSE; }

/* A pointer to an object; not AS_UNDEFINED. */
static inline bool as_is_object(AsValue v) { return (v & 7) == 0 && v != 0; }
static inline AsObject *as_object(AsValue v)
{
    assert(as_is_object(v));
    return (AsObject *)(uintptr_t)v;
}
/* Wraps any object pointer (its first member is an AsObject) as a value. */
static inline AsValue as_value(const void *object) { return (AsValue)(uintptr_t)object; }

/* Small integers. */
#define AS_SMALL_MAX ((INT64_C(1) << 61) - 1)
#define AS_SMALL_MIN (-(INT64_C(1) << 61))

static inline bool as_is_small(AsValue v) { return (v & 3) == 3; }
static inline bool as_both_small(AsValue a, AsValue b) { return (a & b & 3) == 3; }
static inline bool as_fits_small(int64_t i) { return i >= AS_SMALL_MIN && i <= AS_SMALL_MAX; }
static inline int64_t as_small(AsValue v) { return (int64_t)v >> 2; }
static inline AsValue as_small_value(int64_t i)
{
    assert(as_fits_small(i));
    return (AsValue)i << 2 | 3;
}

/* Doubles in the word itself ("flonums"); as_is_float in object/float.h covers boxed ones too. */
static inline bool as_is_flonum(AsValue v) { return (0x32 >> (v & 7)) & 1; }
static inline double as_flonum(AsValue v)
{
    uint64_t bits = v - 1;
    double d;
    bits = bits >> 4 | bits << 60;
    memcpy(&d, &bits, sizeof d);
    return d;
}
/* Tries to put d into a word; false when its exponent needs a box. */
static inline bool as_try_flonum(double d, AsValue *out)
{
    uint64_t bits;
    memcpy(&bits, &d, sizeof bits);
    uint64_t word = (bits << 4 | bits >> 60) + 1;
    *out = word;
    return (0x32 >> (word & 7)) & 1;
}

#endif
