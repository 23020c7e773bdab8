/* repr() and ascii() of str. */
#include <stdio.h>

#include "base/unicode.h"
#include "object/str_impl.h"

/* Writes the escape of a code point that repr does not show as it is. */
static void add_escape(AsBuffer *out, uint32_t c)
{
    switch (c) {
    case '\n': as_buffer_add(out, "\\n", 2); return;
    case '\r': as_buffer_add(out, "\\r", 2); return;
    case '\t': as_buffer_add(out, "\\t", 2); return;
    }
    as_buffer_printf(out, c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
}

/* ASCII that repr shows as it is: all but control characters, backslash and the single quote. */
static bool is_plain(const AsStr *s)
{
    if (!as_str_is_ascii(s)) { return false; }
    for (const char *p = s->data, *end = p + s->size; p < end; p++) {
        if (*p < ' ' || *p == '\\' || *p == '\'' || *p == 0x7f) { return false; }
    }
    return true;
}

static AsValue quote_plain(AsVM *vm, const AsStr *s)
{
    AsValue result = as_str_try_new(vm, (size_t)s->size + 2, (size_t)s->size + 2);
    if (as_raised(result)) { return result; }
    char *out = as_str(result)->data;
    out[0] = out[s->size + 1] = '\'';
    memcpy(out + 1, s->data, s->size);
    return result;
}

AsValue as_str_repr(AsVM *vm, AsStr *s)
{
    if (is_plain(s)) { return quote_plain(vm, s); }
    bool single = memchr(s->data, '\'', s->size) != NULL;
    bool doubled = memchr(s->data, '"', s->size) != NULL;
    char quote = single && !doubled ? '"' : '\'';
    AsBuffer out;
    as_str_buffer_init(vm, &out);
    as_buffer_reserve(&out, (size_t)s->size + 2);
    as_buffer_add_byte(&out, quote);
    for (const char *p = s->data, *end = p + s->size; p < end;) {
        const char *start = p;
        uint32_t c = as_str_next(&p);
        if (c == (uint32_t)quote || c == '\\') {
            as_buffer_add_byte(&out, '\\');
            as_buffer_add_byte(&out, (char)c);
        } else if (as_unicode_is_printable(c)) {
            as_buffer_add(&out, start, (size_t)(p - start));
        } else {
            add_escape(&out, c);
        }
    }
    as_buffer_add_byte(&out, quote);
    return as_str_from_buffer(vm, &out);
}

AsValue as_str_ascii(AsVM *vm, AsStr *text)
{
    AsBuffer out;
    as_str_buffer_init(vm, &out);
    as_buffer_reserve(&out, text->size);
    for (const char *p = text->data, *end = p + text->size; p < end;) {
        uint32_t c = as_str_next(&p);
        if (c < 0x80) { as_buffer_add_byte(&out, (char)c); } else { add_escape(&out, c); }
    }
    return as_str_from_buffer(vm, &out);
}
