#include "object/number_text.h"

#include <utf8proc.h>

#include "base/utf8.h"
#include "object/bytes.h"
#include "object/str.h"

static bool is_digit(uint32_t c) { return utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_ND; }

int as_number_text_digit(uint32_t code_point)
{
    if (code_point < 128) { return code_point >= '0' && code_point <= '9' ? (int)code_point - '0' : -1; }
    if (!is_digit(code_point)) { return -1; }
    // Unicode gives out decimal digits in runs of ten, from zero to nine; runs may touch.
    uint32_t first = code_point;
    while (is_digit(first - 1)) { first--; }
    return (int)((code_point - first) % 10);
}

static bool is_space(uint32_t c)
{
    return c == 0x85 || c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 ||
           c == 0x202f || c == 0x205f || c == 0x3000;
}

static void read_str(const AsStr *text, AsBuffer *buffer)
{
    if (as_str_is_ascii(text)) {
        as_buffer_add(buffer, text->data, text->size);
        return;
    }
    for (const char *p = text->data, *end = p + text->size; p < end;) {
        uint32_t c = as_utf8_next(&p);
        int digit = as_number_text_digit(c);
        as_buffer_add_byte(buffer, digit >= 0 ? (char)('0' + digit) : c < 128 ? (char)c : is_space(c) ? ' ' : '?');
    }
}

bool as_number_text_read(AsValue v, AsBuffer *buffer)
{
    const uint8_t *data;
    size_t size;
    as_buffer_init(buffer);
    as_buffer_reserve(buffer, 1)[0] = '\0';
    if (as_is_str(v)) {
        read_str(as_str(v), buffer);
    } else if (as_bytes_view(v, &data, &size)) {
        as_buffer_add(buffer, (const char *)data, size);
    } else {
        as_buffer_clear(buffer);
        return false;
    }
    return true;
}

static bool is_ascii_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

void as_number_text_strip(const char **data, size_t *size)
{
    while (*size > 0 && is_ascii_space(**data)) {
        ++*data;
        --*size;
    }
    while (*size > 0 && is_ascii_space((*data)[*size - 1])) { --*size; }
}
