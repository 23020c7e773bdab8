/* The codecs themselves. */
#include <errno.h>
#include <iconv.h>

#include "object/codec_impl.h"
#include "base/utf8.h"
#include "object/str_impl.h"

static bool decode_fault(AsDecoder *d, size_t start, size_t end, const char *reason)
{
    d->fault.start = start;
    d->fault.end = end;
    d->fault.reason = reason;
    return false;
}

static bool encode_fault(AsEncoder *e, const char *at, size_t count, const char *reason)
{
    e->fault_at = at;
    e->fault.start = e->index;
    e->fault.end = e->index + count;
    e->fault.reason = reason;
    return false;
}

static bool is_surrogate(uint32_t c)
{
    return c >= 0xd800 && c <= 0xdfff;
}

/* How many code points from p on are surrogates. */
static size_t count_surrogates(const char *p, const char *end)
{
    size_t count = 0;
    while (p < end && is_surrogate(as_str_next(&p))) { count++; }
    return count;
}

/* UTF-8. */

static bool decode_utf8(AsDecoder *d)
{
    size_t where, width;
    const char *reason, *data = (const char *)d->data + d->position;
    if (as_utf8_check(data, d->size - d->position, &where, &width, &reason)) {
        as_buffer_add(d->out, data, d->size - d->position);
        return true;
    }
    as_buffer_add(d->out, data, where);
    return decode_fault(d, d->position + where, d->position + where + width, reason);
}

static bool encode_utf8(AsEncoder *e)
{
    while (e->p < e->end) {
        const char *at = e->p;
        if (is_surrogate(as_str_next(&e->p))) {
            return encode_fault(e, at, count_surrogates(at, e->end), "surrogates not allowed");
        }
        as_buffer_add(e->out, at, (size_t)(e->p - at));
        e->index++;
    }
    return true;
}

static bool decode_utf8_sig(AsDecoder *d)
{
    if (!d->started && d->size >= 3 && memcmp(d->data, "\xef\xbb\xbf", 3) == 0) { d->position = 3; }
    d->started = true;
    return decode_utf8(d);
}

static bool encode_utf8_sig(AsEncoder *e)
{
    if (!e->started) { as_buffer_add(e->out, "\xef\xbb\xbf", 3); }
    e->started = true;
    return encode_utf8(e);
}

/* ASCII and Latin-1. */

static bool decode_ascii(AsDecoder *d)
{
    for (; d->position < d->size; d->position++) {
        uint8_t c = d->data[d->position];
        if (c >= 0x80) { return decode_fault(d, d->position, d->position + 1, "ordinal not in range(128)"); }
        as_buffer_add_byte(d->out, (char)c);
    }
    return true;
}

static bool decode_latin1(AsDecoder *d)
{
    for (; d->position < d->size; d->position++) { as_buffer_add_code_point(d->out, d->data[d->position]); }
    return true;
}

static bool encode_single(AsEncoder *e)
{
    uint32_t limit = e->codec->limit;
    while (e->p < e->end) {
        const char *at = e->p;
        uint32_t c = as_str_next(&e->p);
        if (c >= limit) {
            size_t count = 1;
            for (const char *p = e->p; p < e->end && as_str_next(&p) >= limit;) { count++; }
            return encode_fault(e, at, count, limit == 128 ? "ordinal not in range(128)" : "ordinal not in range(256)");
        }
        as_buffer_add_byte(e->out, (char)c);
        e->index++;
    }
    return true;
}

/* UTF-16 and UTF-32. */

void as_codec_add_unit(AsBuffer *out, uint32_t unit, size_t width, bool big)
{
    for (size_t i = 0; i < width; i++) {
        as_buffer_add_byte(out, (char)(unit >> (8 * (big ? width - 1 - i : i))));
    }
}

static uint32_t unit_at(const AsDecoder *d, size_t position)
{
    size_t width = d->codec->unit;
    uint32_t unit = 0;
    for (size_t i = 0; i < width; i++) {
        unit |= (uint32_t)d->data[position + (d->big ? width - 1 - i : i)] << (8 * i);
    }
    return unit;
}

/* Settles the byte order; without a mark it is little-endian. Messages name the encoding with its order. */
static void start_decoder(AsDecoder *d)
{
    size_t width = d->codec->unit;
    if (d->started) { return; }
    d->started = true;
    d->big = d->codec->order == 'b';
    if (d->codec->order == 0 && d->size >= width) {
        uint32_t first = unit_at(d, 0);
        d->big = first == (width == 2 ? 0xfffeu : 0xfffe0000u);
        if (d->big || first == 0xfeff) { d->position = width; }
    }
    d->fault.encoding = width == 2 ? (d->big ? "utf-16-be" : "utf-16-le") : (d->big ? "utf-32-be" : "utf-32-le");
}

static void start_encoder(AsEncoder *e)
{
    if (e->started) { return; }
    e->started = true;
    e->big = e->codec->order == 'b';
    if (e->codec->order == 0) { as_codec_add_unit(e->out, 0xfeff, e->codec->unit, false); }
}

static bool decode_utf16(AsDecoder *d)
{
    start_decoder(d);
    while (d->position < d->size) {
        size_t at = d->position;
        if (d->size - at < 2) { return decode_fault(d, at, d->size, "truncated data"); }
        uint32_t c = unit_at(d, at);
        d->position += 2;
        if (is_surrogate(c)) {
            if (c >= 0xdc00) { return decode_fault(d, at, at + 2, "illegal encoding"); }
            if (d->size - d->position < 2) { return decode_fault(d, at, d->size, "unexpected end of data"); }
            uint32_t low = unit_at(d, d->position);
            if (low < 0xdc00 || low > 0xdfff) { return decode_fault(d, at, at + 2, "illegal UTF-16 surrogate"); }
            d->position += 2;
            c = 0x10000 + ((c & 0x3ff) << 10) + (low & 0x3ff);
        }
        as_buffer_add_code_point(d->out, c);
    }
    return true;
}

static bool decode_utf32(AsDecoder *d)
{
    start_decoder(d);
    for (; d->position < d->size; d->position += 4) {
        size_t at = d->position;
        if (d->size - at < 4) { return decode_fault(d, at, d->size, "truncated data"); }
        uint32_t c = unit_at(d, at);
        if (is_surrogate(c)) {
            return decode_fault(d, at, at + 4, "code point in surrogate code point range(0xd800, 0xe000)");
        }
        if (c > 0x10ffff) { return decode_fault(d, at, at + 4, "code point not in range(0x110000)"); }
        as_buffer_add_code_point(d->out, c);
    }
    return true;
}

static bool encode_units(AsEncoder *e)
{
    size_t width = e->codec->unit;
    start_encoder(e);
    while (e->p < e->end) {
        const char *at = e->p;
        uint32_t c = as_str_next(&e->p);
        if (is_surrogate(c)) { return encode_fault(e, at, 1, "surrogates not allowed"); }
        if (width == 2 && c >= 0x10000) {
            as_codec_add_unit(e->out, 0xd7c0 + (c >> 10), width, e->big);
            c = 0xdc00 + (c & 0x3ff);
        }
        as_codec_add_unit(e->out, c, width, e->big);
        e->index++;
    }
    return true;
}

/* Multi-byte encodings of the C library, one character at a time. */

/* The bytes of the character at data: 1 to 4, or 0 if there is none. */
static size_t iconv_one(iconv_t converter, const char *data, size_t left, size_t most, char *out, size_t *out_size)
{
    for (size_t width = 1; width <= most && width <= left; width++) {
        char *from = (char *)(uintptr_t)data, *to = out;
        size_t from_left = width, to_left = *out_size;
        iconv(converter, NULL, NULL, NULL, NULL);
        if (iconv(converter, &from, &from_left, &to, &to_left) != (size_t)-1 && from_left == 0) {
            *out_size -= to_left;
            return width;
        }
        if (errno != EINVAL) { return 0; }
    }
    return 0;
}

static const char charmap_reason[] = "character maps to <undefined>";

static bool decode_iconv(AsDecoder *d)
{
    iconv_t converter = iconv_open("UTF-8", d->codec->iconv_name);
    if (converter == (iconv_t)-1) { return decode_fault(d, d->position, d->size, "encoding not available"); }
    bool ok = true;
    while (ok && d->position < d->size) {
        char out[16];
        size_t size = sizeof out, left = d->size - d->position;
        const char *data = (const char *)d->data + d->position;
        size_t used = (unsigned char)*data < 0x80 ? 1 : iconv_one(converter, data, left, 4, out, &size);
        if ((unsigned char)*data >= 0x80 && used < d->codec->limit) { used = 0; }
        if ((unsigned char)*data < 0x80) {
            as_buffer_add_byte(d->out, *data);
        } else if (used > 0) {
            as_buffer_add(d->out, out, size);
        } else {
            const char *reason = d->codec->is_charmap ? charmap_reason
                                 : left == 1         ? "incomplete multibyte sequence"
                                                     : "illegal multibyte sequence";
            ok = decode_fault(d, d->position, d->position + 1, reason);
            break;
        }
        d->position += used;
    }
    iconv_close(converter);
    return ok;
}

/* How many code points from p on an 8-bit encoding has not. */
static size_t count_unmapped(iconv_t converter, const char *p, const char *end)
{
    size_t count = 0;
    for (; p < end; count++) {
        char out[16];
        size_t size = sizeof out, width = as_str_sequence_size(*p);
        if (iconv_one(converter, p, width, width, out, &size) == width) { break; }
        p += width;
    }
    return count;
}

static bool encode_iconv(AsEncoder *e)
{
    iconv_t converter = iconv_open(e->codec->iconv_name, "UTF-8");
    if (converter == (iconv_t)-1) { return encode_fault(e, e->p, 1, "encoding not available"); }
    bool ok = true;
    while (ok && e->p < e->end) {
        char out[16];
        size_t size = sizeof out, width = as_str_sequence_size(*e->p);
        bool found = iconv_one(converter, e->p, width, width, out, &size) == width;
        // The C library lets control characters of eight bits pass as they are.
        if (found && width == 2 && size == 1 && (unsigned char)out[0] < 0xa0 && !e->codec->is_charmap) { found = false; }
        if (found && (width == 1 || size >= e->codec->limit)) {
            as_buffer_add(e->out, out, size);
            e->p += width;
            e->index++;
        } else {
            size_t count = e->codec->is_charmap ? count_unmapped(converter, e->p, e->end) : 1;
            ok = encode_fault(e, e->p, count, e->codec->is_charmap ? charmap_reason : "illegal multibyte sequence");
        }
    }
    iconv_close(converter);
    return ok;
}

const AsCodec as_codecs[] = {
    {"utf-8", "utf_8 utf8 u8 utf cp65001 utf8_ucs2 utf8_ucs4", decode_utf8, encode_utf8, .unit = 1},
    {"ascii", "ascii us_ascii 646 us ansi_x3.4_1968 ansi_x3_4_1968 ansi_x3.4_1986 cp367 csascii ibm367 iso646_us "
              "iso_646.irv_1991 iso_ir_6", decode_ascii, encode_single, .limit = 128},
    {"latin-1", "latin_1 latin1 latin l1 iso8859_1 iso_8859_1 iso8859 8859 cp819 csisolatin1 ibm819 iso_8859_1_1987 "
                "iso_ir_100", decode_latin1, encode_single, .limit = 256},
    {"utf-8", "utf_8_sig utf8_sig", decode_utf8_sig, encode_utf8_sig, .unit = 1},
    {"utf-16", "utf_16 utf16 u16", decode_utf16, encode_units, .unit = 2},
    {"utf-16-le", "utf_16_le utf_16le utf16_le utf16le unicodelittleunmarked", decode_utf16, encode_units, .unit = 2, .order = 'l'},
    {"utf-16-be", "utf_16_be utf_16be utf16_be utf16be unicodebigunmarked", decode_utf16, encode_units, .unit = 2, .order = 'b'},
    {"utf-32", "utf_32 utf32 u32", decode_utf32, encode_units, .unit = 4},
    {"utf-32-le", "utf_32_le utf_32le utf32_le utf32le", decode_utf32, encode_units, .unit = 4, .order = 'l'},
    {"utf-32-be", "utf_32_be utf_32be utf32_be utf32be", decode_utf32, encode_units, .unit = 4, .order = 'b'},
    {"unicodeescape", "unicode_escape", as_codec_decode_escapes, as_codec_encode_escapes},
    {"rawunicodeescape", "raw_unicode_escape", as_codec_decode_raw_escapes, as_codec_encode_raw_escapes},
    {"gbk", "gbk 936 cp936 ms936", decode_iconv, encode_iconv, .iconv_name = "GBK", .limit = 2},
    {"gb2312", "gb2312 chinese csiso58gb231280 euc_cn euccn eucgb2312_cn gb2312_1980 gb2312_80 iso_ir_58", decode_iconv,
     encode_iconv, .iconv_name = "GB2312"},
    {"gb18030", "gb18030 gb18030_2000", decode_iconv, encode_iconv, .iconv_name = "GB18030"},
    {"big5", "big5 big5_tw csbig5", decode_iconv, encode_iconv, .iconv_name = "BIG5"},
    {"shift_jis", "shift_jis csshiftjis shiftjis sjis s_jis", decode_iconv, encode_iconv, .iconv_name = "SHIFT_JIS"},
    {"euc_jp", "euc_jp eucjp ujis u_jis", decode_iconv, encode_iconv, .iconv_name = "EUC-JP"},
    {"euc_kr", "euc_kr euckr korean ksc5601 ks_c_5601 ks_c_5601_1987 ksx1001 ks_x_1001", decode_iconv, encode_iconv,
     .iconv_name = "EUC-KR"},
#define CHARMAP(aliases, name) {"charmap", aliases, decode_iconv, encode_iconv, .iconv_name = name, .is_charmap = true},
    CHARMAP("cp1250 windows_1250 1250", "CP1250")
    CHARMAP("cp1251 windows_1251 1251", "CP1251")
    CHARMAP("cp1252 windows_1252 1252", "CP1252")
    CHARMAP("cp437 437 ibm437 cspc8codepage437", "CP437")
    CHARMAP("cp850 850 ibm850 cspc850multilingual", "CP850")
    CHARMAP("cp866 866 ibm866 csibm866", "CP866")
    CHARMAP("koi8_r cskoi8r", "KOI8-R")
    CHARMAP("iso8859_2 iso_8859_2 latin2 l2 csisolatin2 iso_ir_101", "ISO-8859-2")
    CHARMAP("iso8859_5 iso_8859_5 cyrillic csisolatincyrillic iso_ir_144", "ISO-8859-5")
    CHARMAP("iso8859_7 iso_8859_7 greek greek8 elot_928 ecma_118 csisolatingreek iso_ir_126", "ISO-8859-7")
    CHARMAP("iso8859_9 iso_8859_9 latin5 l5 csisolatin5 iso_ir_148", "ISO-8859-9")
    CHARMAP("iso8859_15 iso_8859_15 latin9 l9", "ISO-8859-15")
#undef CHARMAP
    {0},
};
