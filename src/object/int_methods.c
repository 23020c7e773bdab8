/* What a script can call on an int, and int() itself. */
#include "object/int_impl.h"

#include "object/bytes.h"
#include "object/class.h"
#include "object/error.h"
#include "object/number_text.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

/* ---- int() ---- */

static AsValue raise_invalid(AsVM *vm, AsValue v, int base)
{
    const uint8_t *data;
    size_t size;
    AsValue repr = as_bytes_view(v, &data, &size) ? as_bytes_repr(vm, data, size, false) : as_op_repr(vm, v);
    if (as_raised(repr)) { return AS_RAISED; }
    if (as_str(repr)->length > 200) { repr = as_str_slice(vm, as_str(repr), 0, 200); }
    return as_raise(vm, AS_VALUE_ERROR, "invalid literal for int() with base %d: %S", base, repr);
}

/* Reads a str or bytes-like value. */
static AsValue from_text(AsVM *vm, AsValue v, int base)
{
    AsNumberText text;
    if (!as_number_text_open(v, &text)) {
        return as_raise(vm, AS_TYPE_ERROR, "int() can't convert non-string with explicit base");
    }
    AsValue result = as_int_from_text(vm, text.data, text.size, base);
    as_number_text_close(&text);
    return as_is_undefined(result) ? raise_invalid(vm, v, base) : result;
}

static AsValue from_trunc(AsVM *vm, AsValue v)
{
    AsValue whole = as_call_special(vm, v, AS_NAME___trunc__, NULL, 0);
    if (as_is_undefined(whole) || as_raised(whole)) { return whole; }
    if (!as_warn(vm, AS_DEPRECATION_WARNING, "The delegation of int() to __trunc__ is deprecated.")) {
        return AS_RAISED;
    }
    if (as_is_int(whole)) { return as_int_unwrap(whole); }
    if (!as_type_of(vm, whole)->slots.index) {
        return as_raise(vm, AS_TYPE_ERROR, "__trunc__ returned non-Integral (type %T)", whole);
    }
    return as_index_value(vm, whole);
}

AsValue as_int_from_value(AsVM *vm, AsValue v)
{
    if (as_is_small(v) || as_is_exact(v, AS_KIND_INT)) { return v; }
    if (as_is_exact(v, AS_KIND_STR)) { return from_text(vm, v, 10); }
    const AsSlots *slots = &as_type_of(vm, v)->slots;
    if (slots->to_int) { return slots->to_int(vm, v); }
    if (slots->index) { return as_index_value(vm, v); }
    AsValue result = from_trunc(vm, v);
    if (!as_is_undefined(result)) { return result; }
    const uint8_t *data;
    size_t size;
    if (as_is_str(v) || as_bytes_view(v, &data, &size)) { return from_text(vm, v, 10); }
    return as_raise(vm, AS_TYPE_ERROR,
                    "int() argument must be a string, a bytes-like object or a real number, not '%T'", v);
}

static AsValue from_base(AsVM *vm, AsValue x, AsValue base_arg)
{
    int64_t base;
    if (as_is_undefined(x)) { return as_raise(vm, AS_TYPE_ERROR, "int() missing string argument"); }
    if (!as_index_clamped(vm, base_arg, &base)) { return AS_RAISED; }
    if ((base != 0 && base < 2) || base > 36) {
        return as_raise(vm, AS_VALUE_ERROR, "int() base must be >= 2 and <= 36, or 0");
    }
    return from_text(vm, x, (int)base);
}

static AsValue int_new(AsVM *vm, AsValue *args)
{
    AsType *type = as_type(args[0]);
    AsValue plain = !as_is_undefined(args[2]) ? from_base(vm, args[1], args[2])
                  : as_is_undefined(args[1]) ? as_small_value(0) : as_int_from_value(vm, args[1]);
    if (as_raised(plain) || type == vm->types[AS_KIND_INT]) { return plain; }
    if (type->kind != AS_KIND_INT) {
        return as_raise(vm, AS_TYPE_ERROR, "int.__new__(%N) is not safe, use %N.__new__()", type, type);
    }
    AsIntInstance *self = (AsIntInstance *)as_instance_new(vm, type, 0);
    as_write(self, &self->plain, plain);
    return as_value(self);
}

/* ---- Rounding ---- */

static AsValue int_same(AsVM *vm, AsValue *args) { return as_int_unwrap(args[0]); }

/* plain to the nearest multiple of 10**places, half to even. */
static AsValue round_to_power(AsVM *vm, AsValue plain, int64_t places)
{
    // 10**places beyond twice the number: the nearest multiple is 0.
    if (places > as_int_bit_length(plain) / 3 + 2) { return as_small_value(0); }
    AsValue unit = as_int_power(vm, as_small_value(10), as_small_value(places), AS_UNDEFINED), quotient, remainder;
    if (as_raised(unit) || !as_int_divide(vm, plain, unit, &quotient, &remainder)) { return AS_RAISED; }
    AsValue twice = as_int_shift(vm, remainder, 1);
    if (as_raised(twice)) { return AS_RAISED; }
    int order = as_int_compare(twice, unit);
    bool odd = as_int_binary(vm, AS_AND, quotient, as_small_value(1)) == as_small_value(1);
    AsValue result = as_int_binary(vm, AS_SUB, plain, remainder);
    if (as_raised(result) || order < 0 || (order == 0 && !odd)) { return result; }
    return as_int_binary(vm, AS_ADD, result, unit);
}

static AsValue int_round(AsVM *vm, AsValue *args)
{
    AsValue plain = as_int_unwrap(args[0]);
    if (as_is_undefined(args[1])) { return plain; }
    int64_t digits;
    if (!as_index_clamped(vm, args[1], &digits)) { return AS_RAISED; }
    return digits >= 0 ? plain : round_to_power(vm, plain, digits == INT64_MIN ? INT64_MAX : -digits);
}

/* ---- Bits and bytes ---- */

static AsValue int_bit_length(AsVM *vm, AsValue *args)
{
    return as_small_value(as_int_bit_length(args[0]));
}

static AsValue int_bit_count(AsVM *vm, AsValue *args)
{
    AsIntView view;
    int64_t count = 0;
    as_int_view(as_int_unwrap(args[0]), &view);
    for (int32_t i = 0; i < view.used; i++) { count += __builtin_popcountll(view.digits[i]); }
    return as_small_value(count);
}

static bool read_byte_order(AsVM *vm, AsValue v, const char *function, bool *little_endian)
{
    if (!as_is_str(v)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "%s() argument 'byteorder' must be str, not %B", function, v);
        return false;
    }
    *little_endian = as_str_equals_text(v, "little");
    if (*little_endian || as_str_equals_text(v, "big")) { return true; }
    (void)as_raise(vm, AS_VALUE_ERROR, "byteorder must be either 'little' or 'big'");
    return false;
}

static AsValue int_to_bytes(AsVM *vm, AsValue *args)
{
    bool little_endian, is_signed;
    int64_t length;
    if (!as_index_arg(vm, args[1], &length) || !read_byte_order(vm, args[2], "to_bytes", &little_endian) ||
        !as_op_truth(vm, args[3], &is_signed)) {
        return AS_RAISED;
    }
    if (length < 0) { return as_raise(vm, AS_VALUE_ERROR, "length argument must be non-negative"); }
    AsValue bytes = as_bytes_try_new(vm, (size_t)length);
    if (as_raised(bytes) ||
        !as_int_to_bytes(vm, args[0], as_bytes(bytes)->data, (size_t)length, little_endian, is_signed)) {
        return AS_RAISED;
    }
    return bytes;
}

/* bytes(v), without what bytes() means for a number or a str. */
static AsValue bytes_of(AsVM *vm, AsValue v)
{
    const uint8_t *data;
    size_t size;
    if (as_bytes_view(v, &data, &size)) { return v; }
    AsValue bytes = as_call_special(vm, v, AS_NAME___bytes__, NULL, 0);
    if (!as_is_undefined(bytes)) {
        if (as_raised(bytes) || as_is_bytes(bytes)) { return bytes; }
        return as_raise(vm, AS_TYPE_ERROR, "__bytes__ returned non-bytes (type %T)", bytes);
    }
    if (as_is_str(v) || !as_is_iterable(vm, v)) {
        return as_raise(vm, AS_TYPE_ERROR, "cannot convert '%T' object to bytes", v);
    }
    return as_call(vm, as_value(vm->types[AS_KIND_BYTES]), &v, 1);
}

static AsValue int_from_bytes(AsVM *vm, AsValue *args)
{
    bool little_endian, is_signed;
    if (!read_byte_order(vm, args[2], "from_bytes", &little_endian) || !as_op_truth(vm, args[3], &is_signed)) {
        return AS_RAISED;
    }
    AsValue bytes = bytes_of(vm, args[1]);
    if (as_raised(bytes)) { return AS_RAISED; }
    const uint8_t *data;
    size_t size;
    as_bytes_view(bytes, &data, &size);
    AsValue result = as_int_from_bytes(vm, data, size, little_endian, is_signed);
    if (as_raised(result) || args[0] == as_value(vm->types[AS_KIND_INT])) { return result; }
    return as_call(vm, args[0], &result, 1);
}

/* ---- The rest ---- */

static AsValue int_as_integer_ratio(AsVM *vm, AsValue *args)
{
    AsValue pair[2] = {as_int_unwrap(args[0]), as_small_value(1)};
    return as_tuple_from(vm, pair, 2);
}

static AsValue int_getnewargs(AsVM *vm, AsValue *args)
{
    AsValue plain = as_int_unwrap(args[0]);
    return as_tuple_from(vm, &plain, 1);
}

/* What CPython's int of this size takes: 24 bytes and 4 for every 30 bits. */
static AsValue int_sizeof(AsVM *vm, AsValue *args)
{
    int64_t digits = (as_int_bit_length(args[0]) + 29) / 30;
    return as_small_value(24 + (digits > 0 ? digits : 1) * 4);
}

static AsValue get_zero(AsVM *vm, AsValue self) { return as_small_value(0); }
static AsValue get_one(AsVM *vm, AsValue self) { return as_small_value(1); }

const AsMethod as_int_methods_table[] = {
    {"__new__(cls, x=UNSET, /, base=UNSET)", int_new, NULL},
    {"conjugate(self, /)", int_same, "Returns self, the complex conjugate of any int."},
    {"bit_length(self, /)", int_bit_length,
     "Number of bits necessary to represent self in binary.\n\n>>> bin(37)\n'0b100101'\n>>> (37).bit_length()\n6"},
    {"bit_count(self, /)", int_bit_count,
     "Number of ones in the binary representation of the absolute value of self.\n\nAlso known as the population "
     "count.\n\n>>> bin(13)\n'0b1101'\n>>> (13).bit_count()\n3"},
    {"to_bytes(self, /, length=1, byteorder='big', *, signed=False)", int_to_bytes,
     "Return an array of bytes representing an integer."},
    {"from_bytes(cls, /, bytes, byteorder='big', *, signed=False)", int_from_bytes,
     "Return the integer represented by the given array of bytes."},
    {"as_integer_ratio(self, /)", int_as_integer_ratio, "Return integer ratio."},
    {"__trunc__(self, /)", int_same, "Truncating an Integral returns itself."},
    {"__floor__(self, /)", int_same, "Flooring an Integral returns itself."},
    {"__ceil__(self, /)", int_same, "Ceiling of an Integral returns itself."},
    {"__round__(self, ndigits=UNSET, /)", int_round,
     "Rounding an Integral returns itself.\n\nRounding with an ndigits argument also returns an integer."},
    {"__getnewargs__(self, /)", int_getnewargs, NULL},
    {"__sizeof__(self, /)", int_sizeof, "Returns size in memory, in bytes."},
    {NULL, NULL, NULL},
};

const AsGetSet as_int_getsets_table[] = {
    {"real", as_int_plain, NULL, "the real part of a complex number"},
    {"imag", get_zero, NULL, "the imaginary part of a complex number"},
    {"numerator", as_int_plain, NULL, "the numerator of a rational number in lowest terms"},
    {"denominator", get_one, NULL, "the denominator of a rational number in lowest terms"},
    {NULL, NULL, NULL, NULL},
};
