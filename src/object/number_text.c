#include "object/number_text.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "object/bytes.h"
#include "object/str.h"

static void translate(const AsStr *text, AsBuffer *buffer)
{
    for (const char *p = text->data, *end = p + text->size; p < end;) {
        uint32_t c = as_utf8_next(&p);
        int digit = as_unicode_decimal_value(c);
        as_buffer_add_byte(buffer, digit >= 0 ? (char)('0' + digit) : c < 128 ? (char)c : as_unicode_is_space(c) ? ' ' : '?');
    }
}

bool as_number_text_open(AsValue v, AsNumberText *text)
{
    as_buffer_init(&text->copy);
    if (as_is_str(v) && as_str_is_ascii(as_str(v))) {
        text->data = as_str(v)->data;
        text->size = as_str(v)->size;
    } else if (as_is_str(v)) {
        translate(as_str(v), &text->copy);
        text->data = text->copy.data;
        text->size = text->copy.size;
    } else {
        const uint8_t *data;
        if (!as_bytes_view(v, &data, &text->size)) { return false; }
        text->data = (const char *)data;
    }
    as_number_text_strip(&text->data, &text->size);
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
