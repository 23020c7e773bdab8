/* Doubles as text of a chosen form. The C library's printf rounds correctly; the form is ours. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "object/float.h"
#include "object/format_spec.h"
#include "object/str_impl.h"

/* No double has more digits behind the point than 1074, nor more significant ones than 767: what is asked
 * beyond is zeros. */
enum { DIGITS_MAX = 1100 };

static bool add_nonfinite(AsBuffer *out, double d, bool upper)
{
    if (isnan(d)) {
        as_buffer_add_text(out, upper ? "NAN" : "nan");
    } else {
        as_buffer_add_text(out, d < 0 ? (upper ? "-INF" : "-inf") : (upper ? "INF" : "inf"));
    }
    return true;
}

/* |d| times a power of ten, rounded exactly (ties to even) to a whole number; false where 128 bits do not hold the
 * product, or 64 the result. */
static bool scale(double d, uint64_t power, uint64_t *out)
{
    int exponent;
    uint64_t mantissa = (uint64_t)ldexp(frexp(fabs(d), &exponent), 53);
    unsigned __int128 product = (unsigned __int128)mantissa * power; // below 2**83
    int shift = 53 - exponent;
    if (shift < 0 || shift > 120) { return false; }
    unsigned __int128 whole = product >> shift, rest = product - (whole << shift), twice = rest << 1, unit = (unsigned __int128)1 << shift;
    if (whole >> 63) { return false; }
    *out = (uint64_t)whole + (twice > unit || (twice == unit && (whole & 1)));
    return true;
}

/* The everyday case of %.nf, without the C library. */
static bool add_short_fixed(AsBuffer *out, double d, int precision, bool alternate)
{
    enum { PLACES_MAX = 9 };
    uint64_t power = 1, scaled;
    char text[32], *p = text + sizeof text;
    if (precision > PLACES_MAX) { return false; }
    for (int i = 0; i < precision; i++) { power *= 10; }
    if (!scale(d, power, &scaled)) { return false; }
    for (int i = 0; i < precision; i++, scaled /= 10) { *--p = (char)('0' + scaled % 10); }
    if (precision > 0 || alternate) { *--p = '.'; }
    do {
        *--p = (char)('0' + scaled % 10);
        scaled /= 10;
    } while (scaled);
    if (signbit(d)) { *--p = '-'; }
    as_buffer_add(out, p, (size_t)(text + sizeof text - p));
    return true;
}

static bool add_fixed(AsVM *vm, AsBuffer *out, double d, int precision, bool alternate)
{
    if (add_short_fixed(out, d, precision, alternate)) { return true; }
    int shown = precision < DIGITS_MAX ? precision : DIGITS_MAX;
    as_buffer_printf(out, alternate ? "%#.*f" : "%.*f", shown, d);
    return as_str_add_fill(vm, out, '0', (size_t)(precision - shown));
}

static bool add_exponent(AsVM *vm, AsBuffer *out, double d, int precision, bool alternate, bool upper)
{
    char text[DIGITS_MAX + 64];
    int shown = precision < DIGITS_MAX ? precision : DIGITS_MAX;
    snprintf(text, sizeof text, alternate ? "%#.*e" : "%.*e", shown, d);
    char *e = strchr(text, 'e');
    as_buffer_add(out, text, (size_t)(e - text));
    if (!as_str_add_fill(vm, out, '0', (size_t)(precision - shown))) { return false; }
    if (upper) { *e = 'E'; }
    as_buffer_add_text(out, e);
    return true;
}

/* The digits and the decimal exponent of |d|, rounded to this many digits. */
static void split_digits(double d, int count, char *digits, int *exponent)
{
    char text[DIGITS_MAX + 64];
    snprintf(text, sizeof text, "%.*e", count - 1, fabs(d));
    char *e = strchr(text, 'e');
    *exponent = atoi(e + 1);
    digits[0] = text[0];
    if (count > 1) { memcpy(digits + 1, text + 2, (size_t)count - 1); }
    digits[count] = 0;
}

/* %g, and Python's own variation that never looks like an int: it has a point, and turns to an exponent one
 * digit earlier. */
static bool add_general(AsVM *vm, AsBuffer *out, double d, int precision, bool alternate, bool add_point, bool upper)
{
    char digits[DIGITS_MAX + 1];
    int exponent;
    if (precision == 0) { precision = 1; }
    int count = precision < DIGITS_MAX ? precision : DIGITS_MAX;
    split_digits(d, count, digits, &exponent);
    bool scientific = exponent < -4 || exponent >= precision - (add_point ? 1 : 0);
    if (!alternate) {
        while (count > 1 && digits[count - 1] == '0') { count--; }
    }
    int zeros = alternate ? precision - count : 0; // asked for beyond what the digits hold
    int whole = scientific ? 1 : exponent + 1;     // digits before the point
    if (signbit(d)) { as_buffer_add_byte(out, '-'); }
    if (whole <= 0) {
        as_buffer_add_text(out, "0.");
        if (!as_str_add_fill(vm, out, '0', (size_t)-whole)) { return false; }
        as_buffer_add(out, digits, (size_t)count);
    } else if (whole >= count) {
        as_buffer_add(out, digits, (size_t)count);
        int filled = whole - count;
        if (!as_str_add_fill(vm, out, '0', (size_t)filled)) { return false; }
        zeros = zeros > filled ? zeros - filled : 0;
        if (alternate || (add_point && !scientific)) { as_buffer_add_byte(out, '.'); }
        if (add_point && !scientific && zeros == 0) { as_buffer_add_byte(out, '0'); }
    } else {
        as_buffer_add(out, digits, (size_t)whole);
        as_buffer_add_byte(out, '.');
        as_buffer_add(out, digits + whole, (size_t)(count - whole));
    }
    if (!as_str_add_fill(vm, out, '0', (size_t)zeros)) { return false; }
    if (scientific) { as_buffer_printf(out, "%c%c%02d", upper ? 'E' : 'e', exponent < 0 ? '-' : '+', abs(exponent)); }
    return true;
}

static void add_repr(AsBuffer *out, double d, bool alternate, bool add_point)
{
    char text[40];
    size_t size = as_float_repr(d, text);
    text[size] = 0;
    if (!add_point && size > 2 && strcmp(text + size - 2, ".0") == 0) {
        size -= 2;
        text[size] = 0;
    }
    char *e = strchr(text, 'e');
    size_t mantissa = e ? (size_t)(e - text) : size;
    as_buffer_add(out, text, mantissa);
    if (alternate && !memchr(text, '.', mantissa)) { as_buffer_add_byte(out, '.'); }
    as_buffer_add(out, text + mantissa, size - mantissa);
}

bool as_format_double(AsVM *vm, AsBuffer *out, double d, char type, int precision, bool alternate, bool add_point)
{
    bool upper = type >= 'A' && type <= 'Z';
    if (!isfinite(d)) { return add_nonfinite(out, d, upper); }
    switch (type) {
    case 'f': case 'F': return add_fixed(vm, out, d, precision, alternate);
    case 'e': case 'E': return add_exponent(vm, out, d, precision, alternate, upper);
    case 'g': case 'G': return add_general(vm, out, d, precision, alternate, add_point, upper);
    default: add_repr(out, d, alternate, add_point); return true;
    }
}
