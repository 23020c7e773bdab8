/* The module _json: the C half of json. What the two directions share: strings in quotes. */
#include "module/json_impl.h"

#include "object/error.h"

bool as_json_open(AsVM *vm, AsModule *module);

/* ---- quoting ---- */

/* The letter of the short escape, or 0. */
static char short_escape(uint32_t c)
{
    switch (c) {
    case '"': case '\\': return (char)c;
    case '\b': return 'b';
    case '\f': return 'f';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    default: return 0;
    }
}

static char *write_unit(char *p, uint32_t unit)
{
    static const char digits[] = "0123456789abcdef";
    *p++ = '\\';
    *p++ = 'u';
    for (int shift = 12; shift >= 0; shift -= 4) { *p++ = digits[unit >> shift & 15]; }
    return p;
}

static char *write_escape(char *p, uint32_t c)
{
    char letter = short_escape(c);
    if (letter) {
        *p++ = '\\';
        *p++ = letter;
        return p;
    }
    if (c < 0x10000) { return write_unit(p, c); }
    p = write_unit(p, 0xd800 | (c - 0x10000) >> 10);
    return write_unit(p, 0xdc00 | ((c - 0x10000) & 0x3ff));
}

static inline bool is_plain(unsigned char c, bool is_ascii)
{
    return c >= ' ' && c != '"' && c != '\\' && (c < 0x7f || !is_ascii);
}

/* Where the first character is that needs an escape, or end. */
static const char *skip_plain(const char *p, const char *end, bool is_ascii)
{
    while (p < end && is_plain((unsigned char)*p, is_ascii)) { p++; }
    return p;
}

/* Adds the characters up to end; there is room for whatever becomes of them. */
static void add_escaped(const char *p, const char *end, bool is_ascii, AsBuffer *out)
{
    char *to = out->data + out->size;
    while (p < end) {
        const char *plain = p;
        p = skip_plain(p, end, is_ascii);
        memcpy(to, plain, (size_t)(p - plain));
        to += p - plain;
        if (p < end) { to = write_escape(to, as_str_next(&p)); }
    }
    out->size = (size_t)(to - out->data);
}

bool as_json_quote(AsVM *vm, const AsStr *text, bool is_ascii, AsBuffer *out)
{
    // A byte becomes six at most, so room is made for a stretch at a time.
    enum { STRETCH = 4096, LONGEST = 6 };
    const char *p = text->data, *end = p + text->size;
    if (!as_str_reserve(vm, out, text->size + 2)) { return false; }
    out->data[out->size++] = '"';
    while (p < end) {
        const char *stop = end - p > STRETCH ? p + STRETCH : end;
        while (stop < end && !as_str_is_utf8_start(*stop)) { stop++; }
        if (!as_str_reserve(vm, out, (size_t)(stop - p) * LONGEST + 1)) { return false; }
        add_escaped(p, stop, is_ascii, out);
        p = stop;
    }
    out->data[out->size++] = '"';
    out->data[out->size] = 0;
    return true;
}

static AsValue quoted(AsVM *vm, AsValue text, bool is_ascii)
{
    if (!as_is_str(text)) { return as_raise(vm, AS_TYPE_ERROR, "first argument must be a string, not %T", text); }
    AsBuffer out;
    as_str_buffer_init(vm, &out);
    if (as_json_quote(vm, as_str(text), is_ascii, &out)) { return as_str_from_buffer(vm, &out); }
    as_str_buffer_clear(vm, &out);
    return AS_RAISED;
}

static AsValue json_encode_basestring(AsVM *vm, AsValue *args) { return quoted(vm, args[0], false); }
static AsValue json_encode_basestring_ascii(AsVM *vm, AsValue *args) { return quoted(vm, args[0], true); }

static const AsMethod functions[] = {
    {"encode_basestring(string, /)", json_encode_basestring, "Return a JSON representation of a Python string."},
    {"encode_basestring_ascii(string, /)", json_encode_basestring_ascii,
     "Return an ASCII-only JSON representation of a Python string."},
    {NULL, NULL, NULL},
};

bool as_json_open(AsVM *vm, AsModule *module)
{
    as_module_add_methods(vm, module, functions);
    as_module_add_methods(vm, module, as_json_decode_functions);
    as_module_add_methods(vm, module, as_json_encode_functions);
    as_module_set(vm, module, "Scanner", as_value(vm->types[AS_KIND_JSON_SCANNER]));
    return true;
}
