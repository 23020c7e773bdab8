#define _GNU_SOURCE
#include "object/str.h"

#include <stdio.h>

#include "base/buffer.h"
#include "base/utf8.h"
#include "object/class.h"
#include "object/op.h"

/* One conversion of a format: its text from '%' to the letter, and what the C types are. */
typedef struct Conversion {
    char text[24];
    char letter;
    bool is_long;      /* l, ll, z, j: a 64-bit integer */
    int stars;         /* widths and precisions that come as arguments */
} Conversion;

static const char *read_conversion(const char *p, Conversion *out)
{
    size_t used = 0;
    *out = (Conversion){.text = "%"};
    used = 1;
    for (;;) {
        char c = *p++;
        assert(c && used + 2 < sizeof out->text);
        out->text[used++] = c;
        if (c == '*') { out->stars++; }
        if (c == 'l' || c == 'z' || c == 'j' || c == 't') { out->is_long = true; }
        if (strchr("0123456789.-+ #*lzjth", c)) { continue; }
        out->letter = c;
        return p;
    }
}

#define PRINT(type)                                                                                       \
    do {                                                                                                  \
        type argument;                                                                                    \
        int stars[2] = {0, 0};                                                                            \
        for (int i = 0; i < c->stars; i++) { stars[i] = va_arg(*args, int); }                             \
        argument = va_arg(*args, type);                                                                   \
        if (c->stars == 2) { as_buffer_printf(out, c->text, stars[0], stars[1], argument); }              \
        else if (c->stars == 1) { as_buffer_printf(out, c->text, stars[0], argument); }                   \
        else { as_buffer_printf(out, c->text, argument); }                                                \
    } while (0)

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
#pragma GCC diagnostic ignored "-Wformat-security"
/* A conversion that printf knows. */
static void add_plain(AsBuffer *out, const Conversion *c, va_list *args)
{
    switch (c->letter) {
    case '%': as_buffer_add_byte(out, '%'); return;
    case 's': PRINT(const char *); return;
    case 'p': PRINT(void *); return;
    case 'e': case 'f': case 'g': PRINT(double); return;
    default:
        if (c->is_long) { PRINT(long); } else { PRINT(int); }
    }
}
#pragma GCC diagnostic pop

static void skip_plain(const Conversion *c, va_list *args)
{
    for (int i = 0; i < c->stars; i++) { (void)va_arg(*args, int); }
    switch (c->letter) {
    case '%': return;
    case 's': case 'p': (void)va_arg(*args, void *); return;
    case 'e': case 'f': case 'g': (void)va_arg(*args, double); return;
    default:
        if (c->is_long) { (void)va_arg(*args, long); } else { (void)va_arg(*args, int); }
    }
}

/* The values among the arguments: the repr or str of one may run a collection, and only C may hold the others. */
static void root_values(AsVM *vm, const char *format, va_list *args)
{
    while (*(format = strchrnul(format, '%'))) {
        Conversion c;
        format = read_conversion(format + 1, &c);
        if (c.letter == 'N') {
            (void)va_arg(*args, AsType *);
        } else if (strchr("vSTB", c.letter)) {
            as_root(vm, va_arg(*args, AsValue));
        } else {
            skip_plain(&c, args);
        }
    }
}

static bool add_value(AsVM *vm, AsBuffer *out, char letter, AsValue value)
{
    if (letter == 'T' || letter == 'B') {
        as_buffer_add_text(out, letter == 'B' && as_is_none(value) ? "None" : as_type_shown_name(vm, as_type_of(vm, value)));
        return true;
    }
    AsValue text = letter == 'v' ? as_op_repr(vm, value) : as_is_str(value) ? value : as_op_str(vm, value);
    if (as_raised(text)) { return false; }
    as_buffer_add(out, as_str(text)->data, as_str(text)->size);
    return true;
}

static bool add_all(AsVM *vm, AsBuffer *out, const char *format, va_list *args)
{
    for (;;) {
        const char *percent = strchrnul(format, '%');
        as_buffer_add(out, format, (size_t)(percent - format));
        if (!*percent) { return true; }
        Conversion c;
        format = read_conversion(percent + 1, &c);
        if (c.letter == 'N') {
            as_buffer_add_text(out, as_type_shown_name(vm, va_arg(*args, AsType *)));
        } else if (strchr("vSTB", c.letter)) {
            if (!add_value(vm, out, c.letter, va_arg(*args, AsValue))) { return false; }
        } else {
            add_plain(out, &c, args);
        }
    }
}

/* A precision in bytes ("%.100s") may have cut a character: drops what is left of it. */
static void repair(AsBuffer *out)
{
    size_t where, width, to = 0, from = 0;
    const char *reason;
    while (!as_utf8_check(out->data + from, out->size - from, &where, &width, &reason)) {
        unsigned char *bad = (unsigned char *)out->data + from + where;
        bool surrogate = bad[0] == 0xed && where + 2 < out->size - from && bad[1] >= 0xa0;
        if (surrogate) { width = 3; }
        memmove(out->data + to, out->data + from, where + (surrogate ? 3 : 0));
        to += where + (surrogate ? 3 : 0);
        from += where + width;
    }
    memmove(out->data + to, out->data + from, out->size - from);
    out->size = to + out->size - from;
}

AsValue as_str_format_args(AsVM *vm, const char *format, va_list args)
{
    AsBuffer out;
    va_list copy;
    as_buffer_init(&out);
    as_buffer_reserve(&out, 64);
    out.data[0] = 0;
    size_t saved = as_roots_save(vm);
    if (strstr(format, "%v") || strstr(format, "%S")) {
        va_copy(copy, args);
        root_values(vm, format, &copy);
        va_end(copy);
    }
    va_copy(copy, args);
    AsValue result = AS_RAISED;
    if (add_all(vm, &out, format, &copy)) {
        repair(&out);
        result = as_str_from(vm, out.data, out.size);
    }
    va_end(copy);
    as_buffer_clear(&out);
    as_roots_restore(vm, saved);
    return result;
}

AsValue as_str_format(AsVM *vm, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    AsValue result = as_str_format_args(vm, format, args);
    va_end(args);
    return result;
}
