#include "object/number_text.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "object/bytes.h"
#include "object/str.h"

static void read_str(const AsStr *text, AsBuffer *buffer)
{
    if (as_str_is_ascii(text)) {
        as_buffer_add(buffer, text->data, text->size);
        return;
    }
    for (const char *p = text->data, *end = p + text->size; p < end;) {
        uint32_t c = as_utf8_next(&p);
        int digit = as_unicode_decimal_value(c);
        as_buffer_add_byte(buffer, digit >= 0 ? (char)('0' + digit) : c < 128 ? (char)c : as_unicode_is_space(c) ? ' ' : '?');
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
