#include "syntax/constant.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/unicode.h"
#include "base/utf8.h"

/* --- Integers --- */

enum { LIMB = 1000000000, MAX_LIMBS = 512 };

/* limbs = limbs * radix + digit, in base 10^9; false when it outgrows them. */
static bool append_digit(uint32_t *limbs, int *count, int radix, int digit)
{
    uint64_t carry = (uint64_t)digit;
    for (int i = 0; i < *count; i++) {
        carry += (uint64_t)limbs[i] * (uint64_t)radix;
        limbs[i] = (uint32_t)(carry % LIMB);
        carry /= LIMB;
    }
    if (carry && *count == MAX_LIMBS) { return false; }
    if (carry) { limbs[(*count)++] = (uint32_t)carry; }
    return true;
}

void as_constant_int(AsBuffer *out, AsText text)
{
    int radix = 10;
    uint32_t i = 0;
    if (text.size > 2 && text.data[0] == '0') {
        char letter = text.data[1] | 0x20;
        radix = letter == 'x' ? 16 : letter == 'o' ? 8 : letter == 'b' ? 2 : 10;
        i = radix == 10 ? 0 : 2;
    }
    if (radix == 10) {
        while (i + 1 < text.size && text.data[i] == '0') { i++; }
        as_buffer_add(out, text.data + i, text.size - i);
        return;
    }
    uint32_t limbs[MAX_LIMBS];
    int count = 0;
    for (; i < text.size; i++) {
        char c = text.data[i];
        if (!append_digit(limbs, &count, radix, c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10)) {
            as_buffer_add(out, text.data, text.size); // longer than Python's repr() goes, too
            return;
        }
    }
    as_buffer_printf(out, "%u", count ? limbs[count - 1] : 0);
    while (--count > 0) { as_buffer_printf(out, "%09u", limbs[count - 1]); }
}

/* --- Floats --- */

/* The shortest digits that read back as the same number, and the exponent of the first. */
static int shortest_digits(double value, char *digits, int *exponent)
{
    char buffer[32];
    for (int precision = 0; precision < 17; precision++) {
        snprintf(buffer, sizeof buffer, "%.*e", precision, value);
        if (strtod(buffer, NULL) == value) { break; }
    }
    int count = 0;
    const char *p = buffer;
    for (; *p != 'e'; p++) {
        if (*p != '.') { digits[count++] = *p; }
    }
    *exponent = atoi(p + 1);
    return count;
}

void as_constant_float(AsBuffer *out, AsText text, bool imaginary)
{
    char *copy = strndup(text.data, text.size);
    double value = strtod(copy, NULL);
    free(copy);
    if (isinf(value)) {
        as_buffer_add_text(out, imaginary ? "infj" : "inf");
        return;
    }
    char digits[24];
    int exponent, count = shortest_digits(value, digits, &exponent);
    if (exponent < -4 || exponent >= 16) {
        as_buffer_printf(out, count > 1 ? "%c.%.*s" : "%c%.*s", digits[0], count - 1, digits + 1);
        as_buffer_printf(out, "e%c%02d", exponent < 0 ? '-' : '+', abs(exponent));
    } else if (exponent < 0) {
        as_buffer_printf(out, "0.%.*s%.*s", -exponent - 1, "0000", count, digits);
    } else {
        for (int i = 0; i <= exponent; i++) { as_buffer_add_byte(out, i < count ? digits[i] : '0'); }
        if (count > exponent + 1) {
            as_buffer_printf(out, ".%.*s", count - exponent - 1, digits + exponent + 1);
        } else if (!imaginary) {
            as_buffer_add_text(out, ".0");
        }
    }
    if (imaginary) { as_buffer_add_byte(out, 'j'); }
}

/* --- Strings --- */

static char choose_quote(AsText text)
{
    bool single = memchr(text.data, '\'', text.size), both = memchr(text.data, '"', text.size);
    return single && !both ? '"' : '\'';
}

static void add_escaped(AsBuffer *out, uint32_t c, char quote)
{
    switch (c) {
    case '\n': as_buffer_add_text(out, "\\n"); return;
    case '\r': as_buffer_add_text(out, "\\r"); return;
    case '\t': as_buffer_add_text(out, "\\t"); return;
    case '\\': as_buffer_add_text(out, "\\\\"); return;
    default: break;
    }
    if (c == (uint32_t)quote) { as_buffer_add_byte(out, '\\'); }
    as_buffer_add_byte(out, (char)c);
}

void as_constant_string(AsBuffer *out, AsText text)
{
    char quote = choose_quote(text);
    as_buffer_add_byte(out, quote);
    for (const char *p = text.data, *end = p + text.size; p < end;) {
        const char *start = p;
        uint32_t c = as_utf8_next(&p);
        if (c < 0x80 && (c >= 0x20 || c == '\n' || c == '\r' || c == '\t') && c != 0x7f) {
            add_escaped(out, c, quote);
        } else if (c < 0x80 || !as_unicode_is_printable(c)) {
            as_buffer_printf(out, c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
        } else {
            as_buffer_add(out, start, (size_t)(p - start));
        }
    }
    as_buffer_add_byte(out, quote);
}

void as_constant_bytes(AsBuffer *out, AsText text)
{
    char quote = choose_quote(text);
    as_buffer_add_byte(out, 'b');
    as_buffer_add_byte(out, quote);
    for (uint32_t i = 0; i < text.size; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if ((c >= 0x20 && c < 0x7f) || c == '\n' || c == '\r' || c == '\t') {
            add_escaped(out, c, quote);
        } else {
            as_buffer_printf(out, "\\x%02x", c);
        }
    }
    as_buffer_add_byte(out, quote);
}
