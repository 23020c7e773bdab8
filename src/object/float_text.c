/* Floats from and to text. */
#include "object/float.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "object/float_impl.h"

/* ---- repr ---- */

typedef unsigned __int128 Wide;

/* 0.DIGITS * 10**exponent, without trailing zeros. */
typedef struct Decimal {
    char digits[20];
    int count;
    int exponent;
} Decimal;

static const uint64_t powers_of_ten[] = {
    1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000, 10000000000, 100000000000,
    1000000000000, 10000000000000, 100000000000000, 1000000000000000, 10000000000000000, 100000000000000000,
};

/* 5 to the 0th .. 27th: all that fit 64 bits. */
static uint64_t power_of_five(int n)
{
    uint64_t power = 1, base = 5;
    for (; n > 0; n >>= 1, base *= base) {
        if (n & 1) { power *= base; }
    }
    return power;
}

/* Writes the decimal digits of n without trailing zeros, and where its point is when its last digit counts
 * 10**exponent. */
static void write_digits(uint64_t n, int exponent, Decimal *out)
{
    char reversed[20];
    int count = 0;
    do {
        reversed[count++] = (char)('0' + n % 10);
        n /= 10;
    } while (n);
    for (int i = 0; i < count; i++) { out->digits[i] = reversed[count - 1 - i]; }
    out->exponent = count + exponent;
    out->count = count;
    while (out->count > 1 && out->digits[out->count - 1] == '0') { out->count--; }
}

/* Of the whole numbers low .. high (where there is one), the one with most zeros at its end, and of those the
 * nearest to wide / 2**shift, which lies between. */
static uint64_t choose(uint64_t low, uint64_t high, Wide wide, int shift)
{
    uint64_t middle = (uint64_t)(wide >> shift);
    int zeros = 17;
    while (high / powers_of_ten[zeros] * powers_of_ten[zeros] < low) { zeros--; }
    uint64_t unit = powers_of_ten[zeros], below = middle / unit * unit, above = below + unit;
    if (below < low) { return above; }
    if (above > high) { return below; }
    Wide to_below = wide - ((Wide)below << shift), to_above = ((Wide)above << shift) - wide;
    if (to_below != to_above) { return to_below < to_above ? below : above; }
    return below / unit % 2 == 0 ? below : above;
}

/* Ordinary magnitudes, exactly, in 128 bits: d is scaled by a power of ten to 17 digits before the point, and the
 * decimal sought is a whole number between the middles to the doubles above and below. */
static bool find_in_words(double d, Decimal *out)
{
    if (!(d >= 1e-10 && d < 1e16)) { return false; }
    int exponent;
    uint64_t mantissa = (uint64_t)ldexp(frexp(d, &exponent), 53);
    exponent -= 53;
    // Log10 of 2, a little too small: at times the number has 18 digits before its point, never fewer than 17.
    int places = 17 - (int)((exponent + 53) * 0.30102 + (exponent + 53 < 0 ? -1 : 0));
    uint64_t fives = power_of_five(places);
    // In quarters of the last bit, so that half the narrow step below a power of two is whole.
    int shift = 2 - exponent - places;
    if (places > 27 || shift < 0) { return false; }
    Wide wide = (Wide)mantissa * fives << 2;
    Wide step_up = (Wide)fives << 1, step_down = mantissa == UINT64_C(1) << 52 ? fives : step_up;
    // A decimal in the very middle reads as the double with the even mantissa.
    bool inclusive = mantissa % 2 == 0;
    Wide mask = ((Wide)1 << shift) - 1;
    Wide first = wide - step_down, last = wide + step_up;
    uint64_t low = (uint64_t)(first >> shift) + (!inclusive || (first & mask) != 0);
    uint64_t high = (uint64_t)(last >> shift) - (!inclusive && (last & mask) == 0);
    write_digits(choose(low, high, wide, shift), -places, out);
    return true;
}

/* d > 0 rounded to this many significant digits. */
static void round_to(double d, int digits, Decimal *out)
{
    char text[48];
    snprintf(text, sizeof text, "%.*e", digits - 1, d);
    out->digits[0] = text[0];
    if (digits > 1) { memcpy(out->digits + 1, text + 2, (size_t)digits - 1); }
    out->count = digits;
    out->exponent = atoi(strchr(text, 'e') + 1) + 1;
    while (out->count > 1 && out->digits[out->count - 1] == '0') { out->count--; }
}

static bool reads_back(const Decimal *decimal, double d)
{
    char text[48];
    snprintf(text, sizeof text, "0.%.*se%d", decimal->count, decimal->digits, decimal->exponent);
    return strtod(text, NULL) == d;
}

/* The next decimal of the same length. */
static void step_up(Decimal *decimal)
{
    int i = decimal->count - 1;
    while (i >= 0 && decimal->digits[i] == '9') { decimal->digits[i--] = '0'; }
    if (i >= 0) {
        decimal->digits[i]++;
        return;
    }
    decimal->digits[0] = '1';
    decimal->exponent++;
}

static void find_shortest(double d, Decimal *out)
{
    // Below the normal range a double has fewer bits, and fewer digits may do.
    int first = d < 2.2250738585072014e-308 ? 1 : 15;
    for (int digits = first; digits < 17; digits++) {
        round_to(d, digits, out);
        if (reads_back(out, d)) { return; }
        // At a power of two the doubles below lie closer: the nearest decimal may read as one of those while the
        // next one up, although farther away, reads as d.
        int exponent;
        if (digits == 16 && frexp(d, &exponent) == 0.5) {
            while (out->count < digits) { out->digits[out->count++] = '0'; }
            step_up(out);
            if (reads_back(out, d)) { return; }
        }
    }
    round_to(d, 17, out);
}

/* The shortest decimal that reads back as d (finite, greater than 0), and of those the nearest. */
static void shortest(double d, Decimal *out)
{
    if (!find_in_words(d, out)) { find_shortest(d, out); }
}

static size_t write_positional(const Decimal *decimal, char *out)
{
    char *p = out;
    if (decimal->exponent <= 0) {
        *p++ = '0';
        *p++ = '.';
        for (int i = decimal->exponent; i < 0; i++) { *p++ = '0'; }
        memcpy(p, decimal->digits, (size_t)decimal->count);
        return (size_t)(p + decimal->count - out);
    }
    for (int i = 0; i < decimal->exponent; i++) { *p++ = i < decimal->count ? decimal->digits[i] : '0'; }
    *p++ = '.';
    if (decimal->count <= decimal->exponent) {
        *p++ = '0';
    } else {
        memcpy(p, decimal->digits + decimal->exponent, (size_t)(decimal->count - decimal->exponent));
        p += decimal->count - decimal->exponent;
    }
    return (size_t)(p - out);
}

static size_t write_scientific(const Decimal *decimal, char *out)
{
    char *p = out;
    *p++ = decimal->digits[0];
    if (decimal->count > 1) {
        *p++ = '.';
        memcpy(p, decimal->digits + 1, (size_t)decimal->count - 1);
        p += decimal->count - 1;
    }
    return (size_t)(p - out) + (size_t)sprintf(p, "e%+03d", decimal->exponent - 1);
}

size_t as_float_repr(double d, char *buffer)
{
    char *p = buffer;
    if (isnan(d)) { return (size_t)sprintf(buffer, "nan"); }
    if (signbit(d)) {
        *p++ = '-';
        d = -d;
    }
    if (isinf(d)) { return (size_t)(p - buffer) + (size_t)sprintf(p, "inf"); }
    if (d == 0) { return (size_t)(p - buffer) + (size_t)sprintf(p, "0.0"); }
    Decimal decimal;
    shortest(d, &decimal);
    bool positional = decimal.exponent > -4 && decimal.exponent <= 16;
    p += positional ? write_positional(&decimal, p) : write_scientific(&decimal, p);
    *p = '\0';
    return (size_t)(p - buffer);
}

/* ---- Parsing ---- */

static bool equals_word(const char *p, size_t size, const char *word)
{
    for (; size > 0 && *word; p++, size--, word++) {
        if ((*p | 0x20) != *word) { return false; }
    }
    return size == 0 && *word == '\0';
}

/* inf, infinity, nan in any case; the sign is already taken. */
static bool parse_word(const char *p, size_t size, double *out)
{
    if (equals_word(p, size, "nan")) {
        *out = NAN;
    } else if (equals_word(p, size, "inf") || equals_word(p, size, "infinity")) {
        *out = INFINITY;
    } else {
        return false;
    }
    return true;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

const char *as_float_scan(const char *p, const char *end)
{
    bool any = false;
    for (; p < end && is_digit(*p); p++) { any = true; }
    if (p < end && *p == '.') {
        for (p++; p < end && is_digit(*p); p++) { any = true; }
    }
    if (!any) { return NULL; }
    if (p < end && (*p | 0x20) == 'e') {
        const char *q = p + 1;
        if (q < end && (*q == '+' || *q == '-')) { q++; }
        if (q < end && is_digit(*q)) {
            while (q < end && is_digit(*q)) { q++; }
            p = q;
        }
    }
    return p;
}

bool as_float_drop_underscores(const char *data, size_t size, char *out, size_t *out_size)
{
    size_t used = 0;
    char last = '\0';
    for (size_t i = 0; i < size; i++) {
        if (data[i] == '_') {
            if (!is_digit(last)) { return false; }
        } else {
            if (last == '_' && !is_digit(data[i])) { return false; }
            out[used++] = data[i];
        }
        last = data[i];
    }
    out[used] = '\0';
    *out_size = used;
    return last != '_';
}

/* Literals of which both the digits and the power of ten are exact doubles: then one operation rounds once
 * (Clinger, How to Read Floating Point Numbers Accurately, 1990). */
static bool convert_short(const char *p, double *out)
{
    static const double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                    1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    uint64_t digits = 0;
    int exponent = 0, written = 0;
    bool behind_point = false;
    for (; is_digit(*p) || (*p == '.' && !behind_point); p++) {
        if (*p == '.') {
            behind_point = true;
            continue;
        }
        digits = digits * 10 + (uint64_t)(*p - '0');
        if (digits > UINT64_C(1) << 53) { return false; }
        exponent -= behind_point;
    }
    if ((*p | 0x20) == 'e') {
        bool negative = *++p == '-';
        if (*p == '-' || *p == '+') { p++; }
        for (; is_digit(*p) && written < 1000; p++) { written = written * 10 + *p - '0'; }
        exponent += negative ? -written : written;
    }
    if (exponent < -22 || exponent > 22) { return false; }
    *out = exponent < 0 ? (double)digits / powers[-exponent] : (double)digits * powers[exponent];
    return true;
}

double as_float_convert(const char *text)
{
    double d;
    // strtod rounds correctly, underflows to 0 and overflows to infinity, as Python does. Its point is the
    // locale's, but nothing in Aspen sets LC_NUMERIC.
    return convert_short(text, &d) ? d : strtod(text, NULL);
}

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/* text is followed by a NUL. */
static bool parse_clean(const char *text, size_t size, double *out)
{
    const char *p = text, *end = text + size;
    bool negative = p < end && *p == '-';
    if (p < end && (*p == '-' || *p == '+')) { p++; }
    if (as_float_scan(p, end) == end && p < end) {
        *out = as_float_convert(p);
    } else if (!parse_word(p, (size_t)(end - p), out)) {
        return false;
    }
    if (negative) { *out = -*out; }
    return true;
}

bool as_float_parse(const char *data, size_t size, double *out)
{
    char room[128], *clean = room;
    while (size > 0 && is_space(*data)) {
        data++;
        size--;
    }
    while (size > 0 && is_space(data[size - 1])) { size--; }
    if (size >= sizeof room && !(clean = malloc(size + 1))) { return false; }
    size_t clean_size;
    bool done = as_float_drop_underscores(data, size, clean, &clean_size) && parse_clean(clean, clean_size, out);
    if (clean != room) { free(clean); }
    return done;
}
