/* What a script can call on a float, and float() itself. */
#include "object/float_impl.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "object/bytes.h"
#include "object/class.h"
#include "object/error.h"
#include "object/int.h"
#include "object/items.h"
#include "object/number_text.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

/* ---- float() ---- */

static AsValue from_text(AsVM *vm, AsValue v)
{
    AsNumberText text;
    double d;
    if (!as_number_text_open(v, &text)) {
        return as_raise(vm, AS_TYPE_ERROR, "float() argument must be a string or a real number, not '%T'", v);
    }
    bool done = as_float_parse(text.data, text.size, &d);
    as_number_text_close(&text);
    return done ? as_float_value(vm, d) : as_raise(vm, AS_VALUE_ERROR, "could not convert string to float: %v", v);
}

AsValue as_float_from_value(AsVM *vm, AsValue v)
{
    if (as_is_flonum(v) || as_is_exact(v, AS_KIND_FLOAT)) { return v; }
    if (as_is_exact(v, AS_KIND_STR)) { return from_text(vm, v); }
    const AsSlots *slots = &as_type_of(vm, v)->slots;
    if (slots->to_float) { return slots->to_float(vm, v); }
    if (slots->index) {
        AsValue whole = as_index_value(vm, v);
        double d;
        return as_raised(whole) || !as_int_to_double(vm, whole, &d) ? AS_RAISED : as_float_value(vm, d);
    }
    return from_text(vm, v);
}

/* A value of class type: the float itself, or an instance of a script class. */
static AsValue as_class(AsVM *vm, AsType *type, AsValue v)
{
    if (as_raised(v) || type == vm->types[AS_KIND_FLOAT]) { return v; }
    AsFloat *self = (AsFloat *)as_instance_new(vm, type, 0);
    self->value = as_float(v);
    return as_value(self);
}

AsValue as_float_make(AsVM *vm, AsValue x)
{
    return as_is_undefined(x) ? as_float_value(vm, 0.0) : as_float_from_value(vm, x);
}

static AsValue float_new(AsVM *vm, AsValue *args)
{
    if (!as_items_no_keywords(vm, "float", as_type(args[0]), AS_KIND_FLOAT, AS_NAME___init__, args[2])) { return AS_RAISED; }
    AsValue x;
    if (!as_items_constructor_arg(vm, "float", args[1], AS_UNDEFINED, &x)) { return AS_RAISED; }
    return as_class(vm, as_type(args[0]), as_float_make(vm, x));
}

/* ---- Rounding ---- */

/* A whole number's decimal text, rounded at its last `drop` digits; inexact: the number was a little greater. */
static void round_text(char *text, size_t size, size_t drop, bool inexact)
{
    size_t keep = size - drop;
    bool above = text[keep] > '5', tie = text[keep] == '5';
    for (size_t i = keep + 1; i < size; i++) { above = above || (tie && text[i] != '0'); }
    above = above || (tie && inexact);
    bool up = above || (tie && keep > 0 && ((text[keep - 1] - '0') & 1));
    memset(text + keep, '0', drop);
    while (up && keep > 0) {
        keep--;
        up = text[keep] == '9';
        text[keep] = up ? '0' : (char)(text[keep] + 1);
    }
    if (up) {
        memmove(text + 1, text, size + 1);
        text[0] = '1';
    }
}

static double round_left_of_point(double d, size_t places)
{
    char text[330];
    double whole;
    bool inexact = modf(fabs(d), &whole) != 0;
    size_t size = (size_t)snprintf(text, sizeof text, "%.0f", whole);
    if (places > size) { return copysign(0.0, d); }
    round_text(text, size, places, inexact);
    return copysign(strtod(text, NULL), d);
}

/* d rounded to so many decimal places (may be negative), half to even on its exact value; may be infinite. */
static double round_to_places(double d, int64_t places)
{
    if (!isfinite(d) || places > 323) { return d; }
    if (places < -308) { return copysign(0.0, d); }
    if (places < 0) { return round_left_of_point(d, (size_t)-places); }
    // printf rounds the exact value half to even, which is what Python does.
    char text[700];
    snprintf(text, sizeof text, "%.*f", (int)places, d);
    return strtod(text, NULL);
}

static AsValue float_round(AsVM *vm, AsValue *args)
{
    double d = as_float(args[0]);
    if (as_is_none(args[1])) { return as_int_from_double(vm, rint(d)); }
    int64_t places;
    if (!as_index_clamped(vm, args[1], &places)) { return AS_RAISED; }
    double rounded = round_to_places(d, places);
    if (isinf(rounded) && !isinf(d)) {
        return as_raise(vm, AS_OVERFLOW_ERROR, "rounded value too large to represent");
    }
    return as_float_value(vm, rounded);
}

static AsValue float_trunc(AsVM *vm, AsValue *args) { return as_int_from_double(vm, as_float(args[0])); }
static AsValue float_floor(AsVM *vm, AsValue *args) { return as_int_from_double(vm, floor(as_float(args[0]))); }
static AsValue float_ceil(AsVM *vm, AsValue *args) { return as_int_from_double(vm, ceil(as_float(args[0]))); }

/* ---- Hexadecimal text ---- */

static AsValue float_hex(AsVM *vm, AsValue *args)
{
    double d = as_float(args[0]);
    char text[40], *p = text;
    if (!isfinite(d)) {
        size_t size = as_float_repr(d, text);
        return as_str_from(vm, text, size);
    }
    if (signbit(d)) { *p++ = '-'; }
    uint64_t bits;
    memcpy(&bits, &d, sizeof bits);
    uint64_t mantissa = bits & ((UINT64_C(1) << 52) - 1);
    int exponent = (int)(bits >> 52 & 0x7ff);
    if (d == 0) {
        strcpy(p, "0x0.0p+0");
    } else if (exponent == 0) {
        sprintf(p, "0x0.%013llxp-1022", (unsigned long long)mantissa);
    } else {
        sprintf(p, "0x1.%013llxp%+d", (unsigned long long)mantissa, exponent - 1023);
    }
    return as_str_from_text(vm, text);
}

static bool is_hex(char c)
{
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
}

/* digits [. digits] [p [sign] decimal digits], filling the whole text. */
static bool is_hex_number(const char *p)
{
    bool any = false;
    for (; is_hex(*p); p++) { any = true; }
    if (*p == '.') {
        for (p++; is_hex(*p); p++) { any = true; }
    }
    if (!any) { return false; }
    if ((*p | 0x20) == 'p') {
        p++;
        if (*p == '+' || *p == '-') { p++; }
        if (!(*p >= '0' && *p <= '9')) { return false; }
        while (*p >= '0' && *p <= '9') { p++; }
    }
    return *p == '\0';
}

/* text: stripped, with a NUL at its end and nowhere else. */
static AsValue parse_hex(AsVM *vm, const char *text)
{
    AsBuffer clean;
    const char *p = text;
    bool negative = *p == '-';
    if (*p == '-' || *p == '+') { p++; }
    if (p[0] == '0' && (p[1] | 0x20) == 'x') { p += 2; }
    if (!is_hex_number(p)) {
        double word;
        // The words are those of float(), and it takes no prefix before them.
        if (*text && !strpbrk(text, "0123456789_ \t\n\v\f\r") && as_float_parse(text, strlen(text), &word)) {
            return as_float_value(vm, word);
        }
        return as_raise(vm, AS_VALUE_ERROR, "invalid hexadecimal floating-point string");
    }
    as_buffer_init(&clean);
    as_buffer_printf(&clean, "0x%s", p);
    double d = strtod(clean.data, NULL);
    as_buffer_clear(&clean);
    if (isinf(d)) { return as_raise(vm, AS_OVERFLOW_ERROR, "hexadecimal value too large to represent as a float"); }
    return as_float_value(vm, negative ? -d : d);
}

static AsValue float_fromhex(AsVM *vm, AsValue *args)
{
    if (!as_is_str(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "bad argument type for built-in operation"); }
    AsBuffer copy;
    const char *data = as_str(args[1])->data;
    size_t size = as_str(args[1])->size;
    as_number_text_strip(&data, &size);
    as_buffer_init(&copy);
    as_buffer_reserve(&copy, 1)[0] = '\0';
    as_buffer_add(&copy, data, size);
    // A NUL inside would hide what follows it.
    AsValue v = parse_hex(vm, memchr(copy.data, '\0', copy.size) ? "" : copy.data);
    as_buffer_clear(&copy);
    if (as_raised(v) || args[0] == as_value(vm->types[AS_KIND_FLOAT])) { return v; }
    return as_call(vm, args[0], &v, 1);
}

/* ---- The rest ---- */

static AsValue float_is_integer(AsVM *vm, AsValue *args)
{
    double d = as_float(args[0]);
    return as_bool(isfinite(d) && floor(d) == d);
}

static AsValue float_as_integer_ratio(AsVM *vm, AsValue *args)
{
    double d = as_float(args[0]);
    if (isinf(d)) { return as_raise(vm, AS_OVERFLOW_ERROR, "cannot convert Infinity to integer ratio"); }
    if (isnan(d)) { return as_raise(vm, AS_VALUE_ERROR, "cannot convert NaN to integer ratio"); }
    int exponent;
    double mantissa = frexp(d, &exponent);
    for (int i = 0; i < 300 && mantissa != floor(mantissa); i++) {
        mantissa *= 2;
        exponent--;
    }
    AsValue pair[2] = {as_int_from_double(vm, mantissa), as_small_value(1)};
    AsValue power = as_int_binary(vm, AS_LSHIFT, as_small_value(1), as_small_value(abs(exponent)));
    if (as_raised(pair[0]) || as_raised(power)) { return AS_RAISED; }
    if (exponent > 0) { pair[0] = as_int_binary(vm, AS_MUL, pair[0], power); } else { pair[1] = power; }
    return as_raised(pair[0]) ? AS_RAISED : as_tuple_from(vm, pair, 2);
}

static AsValue float_conjugate(AsVM *vm, AsValue *args) { return as_float_value(vm, as_float(args[0])); }

static AsValue float_getnewargs(AsVM *vm, AsValue *args)
{
    AsValue plain = as_float_value(vm, as_float(args[0]));
    return as_tuple_from(vm, &plain, 1);
}

static AsValue float_getformat(AsVM *vm, AsValue *args)
{
    if (!as_is_str(args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "__getformat__() argument must be str, not %B", args[1]);
    }
    if (!as_str_equals_text(args[1], "double") && !as_str_equals_text(args[1], "float")) {
        return as_raise(vm, AS_VALUE_ERROR, "__getformat__() argument 1 must be 'double' or 'float'");
    }
    return as_str_from_text(vm, __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? "IEEE, little-endian" : "IEEE, big-endian");
}

static AsValue get_real(AsVM *vm, AsValue self) { return as_float_value(vm, as_float(self)); }
static AsValue get_imag(AsVM *vm, AsValue self) { return as_float_value(vm, 0.0); }

const AsMethod as_float_methods_table[] = {
    {"__new__(cls, /, *args, **kwargs)", float_new, NULL},
    {"conjugate(self, /)", float_conjugate, "Return self, the complex conjugate of any float."},
    {"is_integer(self, /)", float_is_integer, "Return True if the float is an integer."},
    {"as_integer_ratio(self, /)", float_as_integer_ratio, "Return integer ratio."},
    {"hex(self, /)", float_hex, "Return a hexadecimal representation of a floating-point number."},
    {"fromhex(cls, string, /)", float_fromhex, "Create a floating-point number from a hexadecimal string."},
    {"__trunc__(self, /)", float_trunc, "Return the Integral closest to x between 0 and x."},
    {"__floor__(self, /)", float_floor, "Return the floor as an Integral."},
    {"__ceil__(self, /)", float_ceil, "Return the ceiling as an Integral."},
    {"__round__(self, ndigits=None, /)", float_round,
     "Return the Integral closest to x, rounding half toward even.\n\nWhen an argument is passed, work like built-in "
     "round(x, ndigits)."},
    {"__getnewargs__(self, /)", float_getnewargs, NULL},
    {"__getformat__(cls, typestr, /)", float_getformat, "You probably don't want to use this function."},
    {NULL, NULL, NULL},
};

const AsGetSet as_float_getsets_table[] = {
    {"real", get_real, NULL, "the real part of a complex number"},
    {"imag", get_imag, NULL, "the imaginary part of a complex number"},
    {NULL, NULL, NULL, NULL},
};
