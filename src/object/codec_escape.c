/* The codecs unicode_escape and raw_unicode_escape: ASCII and Latin-1 with Python's escapes. */
#include "object/codec_impl.h"

#include "base/unicode_name.h"
#include "object/str_impl.h"

/* The fault reaches from the backslash to `end`. */
static bool fail(AsDecoder *d, size_t end, const char *reason)
{
    d->fault.start = d->position;
    d->fault.end = end;
    d->fault.reason = reason;
    return false;
}

static int digit_value(uint8_t c)
{
    if (c >= '0' && c <= '9') { return c - '0'; }
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* \xXX, \uXXXX, \UXXXXXXXX */
static bool decode_hex(AsDecoder *d, int count, const char *truncated, const char *illegal)
{
    uint32_t value = 0;
    size_t at = d->position + 2;
    for (int i = 0; i < count; i++, at++) {
        int digit = at < d->size ? digit_value(d->data[at]) : -1;
        if (digit < 0) { return fail(d, at, truncated); }
        value = value << 4 | (uint32_t)digit;
    }
    if (value > 0x10ffff) { return fail(d, at, illegal); }
    as_buffer_add_code_point(d->out, value);
    d->position = at;
    return true;
}

static bool decode_named(AsDecoder *d)
{
    size_t open = d->position + 2, close = open;
    if (open < d->size && d->data[open] == '{') {
        for (close = open + 1; close < d->size && d->data[close] != '}';) { close++; }
    }
    if (close == d->size || close <= open + 1) { return fail(d, close, "malformed \\N character escape"); }
    uint32_t found[AS_UNICODE_SEQUENCE_MAX];
    if (as_unicode_lookup((const char *)d->data + open + 1, close - open - 1, found) != 1) {
        return fail(d, close + 1, "unknown Unicode character name");
    }
    as_buffer_add_code_point(d->out, found[0]);
    d->position = close + 1;
    return true;
}

static void decode_octal(AsDecoder *d)
{
    uint32_t value = 0;
    size_t at = d->position + 1;
    for (int i = 0; i < 3 && at < d->size && d->data[at] >= '0' && d->data[at] <= '7'; i++) {
        value = value * 8 + (d->data[at++] - (uint32_t)'0');
    }
    as_buffer_add_code_point(d->out, value);
    d->position = at;
}

/* The escape whose backslash is at the position. */
static bool decode_escape(AsDecoder *d)
{
    static const char letters[] = "\n\\'\"abfnrtv", meanings[] = "\0\\'\"\a\b\f\n\r\t\v";
    if (d->position + 1 == d->size) { return fail(d, d->size, "\\ at end of string"); }
    uint8_t c = d->data[d->position + 1];
    const char *letter = c ? strchr(letters, c) : NULL;
    switch (c) {
    case 'x': return decode_hex(d, 2, "truncated \\xXX escape", NULL);
    case 'u': return decode_hex(d, 4, "truncated \\uXXXX escape", NULL);
    case 'U': return decode_hex(d, 8, "truncated \\UXXXXXXXX escape", "illegal Unicode character");
    case 'N': return decode_named(d);
    default: break;
    }
    if (c >= '0' && c <= '7') {
        decode_octal(d);
        return true;
    }
    if (!letter) {
        as_buffer_add_byte(d->out, '\\');
        as_buffer_add_code_point(d->out, c);
    } else if (c != '\n') {
        as_buffer_add_byte(d->out, meanings[letter - letters]);
    }
    d->position += 2;
    return true;
}

bool as_codec_decode_escapes(AsDecoder *d)
{
    while (d->position < d->size) {
        if (d->data[d->position] != '\\') {
            as_buffer_add_code_point(d->out, d->data[d->position++]);
        } else if (!decode_escape(d)) {
            return false;
        }
    }
    return true;
}

bool as_codec_decode_raw_escapes(AsDecoder *d)
{
    while (d->position < d->size) {
        const uint8_t *p = d->data + d->position;
        bool escape = *p == '\\' && d->position + 1 < d->size;
        bool ok = true;
        if (escape && p[1] == 'u') {
            ok = decode_hex(d, 4, "truncated \\uXXXX escape", NULL);
        } else if (escape && p[1] == 'U') {
            ok = decode_hex(d, 8, "truncated \\UXXXXXXXX escape", "\\Uxxxxxxxx out of range");
        } else {
            as_buffer_add_code_point(d->out, *p);
            d->position++;
            if (escape) { as_buffer_add_code_point(d->out, d->data[d->position++]); }
        }
        if (!ok) { return false; }
    }
    return true;
}

bool as_codec_encode_escapes(AsEncoder *e)
{
    while (e->p < e->end) {
        uint32_t c = as_str_next(&e->p);
        const char *simple = c == '\t' ? "\\t" : c == '\n' ? "\\n" : c == '\r' ? "\\r" : c == '\\' ? "\\\\" : NULL;
        if (simple) {
            as_buffer_add_text(e->out, simple);
        } else if (c >= ' ' && c < 0x7f) {
            as_buffer_add_byte(e->out, (char)c);
        } else {
            as_buffer_printf(e->out, c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
        }
    }
    return true;
}

bool as_codec_encode_raw_escapes(AsEncoder *e)
{
    while (e->p < e->end) {
        uint32_t c = as_str_next(&e->p);
        if (c < 0x100) {
            as_buffer_add_byte(e->out, (char)c);
        } else {
            as_buffer_printf(e->out, c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
        }
    }
    return true;
}
