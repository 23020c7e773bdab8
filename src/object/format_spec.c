#include "object/format_spec.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "object/error.h"
#include "object/float.h"
#include "object/op.h"
#include "object/str_impl.h"

static bool is_align(uint32_t c)
{
    return c == '<' || c == '>' || c == '^' || c == '=';
}

/* The text that is left to parse, and one character of look-ahead. */
typedef struct Reader {
    const char *p, *end;
} Reader;

static uint32_t peek(const Reader *r)
{
    const char *p = r->p;
    return p < r->end ? as_str_next(&p) : 0;
}

static bool accept(Reader *r, char c)
{
    if (r->p >= r->end || *r->p != c) { return false; }
    r->p++;
    return true;
}

/* Digits, of any script. *out stays -1 if there are none. */
static bool read_number(AsVM *vm, Reader *r, int64_t *out)
{
    *out = -1;
    while (r->p < r->end) {
        int digit = as_unicode_decimal_value(peek(r));
        if (digit < 0) { break; }
        if (*out > (INT64_MAX - digit) / 10) {
            as_raise(vm, AS_VALUE_ERROR, "Too many decimal digits in format string");
            return false;
        }
        *out = (*out < 0 ? 0 : *out * 10) + digit;
        as_str_next(&r->p);
    }
    return true;
}

static void read_fill_and_align(Reader *r, AsFormatSpec *out, bool *filled)
{
    const char *p = r->p;
    *filled = false;
    if (p >= r->end) { return; }
    uint32_t first = as_str_next(&p);
    if (p < r->end && is_align((unsigned char)*p)) {
        out->fill = first;
        out->align = *p;
        out->aligned = *filled = true;
        r->p = p + 1;
    } else if (is_align(first)) {
        out->align = (char)first;
        out->aligned = true;
        r->p = p;
    }
}

static bool raise_both_groupings(AsVM *vm)
{
    as_raise(vm, AS_VALUE_ERROR, "Cannot specify both ',' and '_'.");
    return false;
}

static bool read_grouping(AsVM *vm, Reader *r, AsFormatSpec *out)
{
    if (accept(r, ',')) { out->grouping = ','; }
    if (accept(r, '_')) {
        if (out->grouping) { return raise_both_groupings(vm); }
        out->grouping = '_';
    }
    if (r->p < r->end && *r->p == ',' && out->grouping == '_') { return raise_both_groupings(vm); }
    return true;
}

static bool check_grouping(AsVM *vm, const AsFormatSpec *spec)
{
    if (!spec->grouping || spec->type == 0 || (spec->type < 0x80 && strchr("defgEG%F", (int)spec->type))) { return true; }
    if (spec->grouping == '_' && spec->type < 0x80 && strchr("boxX", (int)spec->type)) { return true; }
    if (spec->type > 32 && spec->type < 128) {
        as_raise(vm, AS_VALUE_ERROR, "Cannot specify '%c' with '%c'.", spec->grouping, (int)spec->type);
    } else {
        as_raise(vm, AS_VALUE_ERROR, "Cannot specify '%c' with '\\x%x'.", spec->grouping, spec->type);
    }
    return false;
}

bool as_format_spec_parse(AsVM *vm, AsStr *text, AsValue value, uint32_t default_type, char default_align,
                          AsFormatSpec *out)
{
    Reader r = {text->data, text->data + text->size};
    bool filled;
    *out = (AsFormatSpec){.fill = ' ', .align = default_align, .type = default_type, .width = -1, .precision = -1};
    read_fill_and_align(&r, out, &filled);
    if (r.p < r.end && (*r.p == '+' || *r.p == '-' || *r.p == ' ')) { out->sign = *r.p++; }
    out->no_negative_zero = accept(&r, 'z');
    out->alternate = accept(&r, '#');
    if (!filled && accept(&r, '0')) {
        out->fill = '0';
        if (!out->aligned && default_align == '>') { out->align = '='; }
    }
    if (!read_number(vm, &r, &out->width) || !read_grouping(vm, &r, out)) { return false; }
    if (accept(&r, '.')) {
        if (!read_number(vm, &r, &out->precision)) { return false; }
        if (out->precision < 0) {
            as_raise(vm, AS_VALUE_ERROR, "Format specifier missing precision");
            return false;
        }
    }
    if (r.p < r.end) { out->type = as_str_next(&r.p); }
    if (r.p < r.end) {
        as_raise(vm, AS_VALUE_ERROR, "Invalid format specifier '%S' for object of type '%T'", as_value(text), value);
        return false;
    }
    return check_grouping(vm, out);
}

AsValue as_format_spec_unknown(AsVM *vm, uint32_t type, AsValue value)
{
    if (type > 32 && type < 128) {
        return as_raise(vm, AS_VALUE_ERROR, "Unknown format code '%c' for object of type '%T'", (int)type, value);
    }
    return as_raise(vm, AS_VALUE_ERROR, "Unknown format code '\\x%x' for object of type '%T'", type, value);
}

char as_format_spec_sign(const AsFormatSpec *spec, bool negative)
{
    if (negative) { return '-'; }
    return spec->sign == '+' || spec->sign == ' ' ? spec->sign : 0;
}

/* How a width is shared out: before, between sign and digits, behind. */
typedef struct Padding {
    size_t left, inner, right;
} Padding;

static Padding share_out(const AsFormatSpec *spec, size_t length)
{
    Padding padding = {0, 0, 0};
    if (spec->width <= (int64_t)length) { return padding; }
    size_t missing = (size_t)spec->width - length;
    switch (spec->align) {
    case '<': padding.right = missing; break;
    case '^':
        padding.left = missing / 2;
        padding.right = missing - padding.left;
        break;
    case '=': padding.inner = missing; break;
    default: padding.left = missing;
    }
    return padding;
}

bool as_format_spec_add_text(AsVM *vm, AsBuffer *out, const AsFormatSpec *spec, const char *data, size_t size, size_t length)
{
    Padding padding = share_out(spec, length);
    if (!as_str_add_fill(vm, out, spec->fill, padding.left) || !as_str_reserve(vm, out, size)) { return false; }
    as_buffer_add(out, data, size);
    return as_str_add_fill(vm, out, spec->fill, padding.right);
}

static size_t group_size(const AsFormatSpec *spec)
{
    return spec->type < 0x80 && spec->type && strchr("boxX", (int)spec->type) ? 4 : 3;
}

/* Digits with zeros before them, so that digits and separators take at least `width`. */
static size_t zeros_needed(const AsFormatSpec *spec, size_t digit_count, size_t width)
{
    if (width <= digit_count) { return 0; }
    if (!spec->grouping) { return width - digit_count; }
    size_t group = group_size(spec);
    // A width that would begin with a separator gets one more digit.
    size_t groups = width / (group + 1), left = width % (group + 1);
    size_t digits = groups * group + (left ? left : 1);
    return digits > digit_count ? digits - digit_count : 0;
}

static bool add_grouped(AsVM *vm, AsBuffer *out, const AsFormatSpec *spec, const AsNumberText *number, size_t zeros)
{
    size_t count = number->digit_count + zeros;
    if (!spec->grouping) {
        if (!as_str_add_fill(vm, out, '0', zeros) || !as_str_reserve(vm, out, number->digit_count)) { return false; }
        as_buffer_add(out, number->digits, number->digit_count);
        return true;
    }
    if (!as_str_reserve(vm, out, count + count / 3)) { return false; }
    size_t group = group_size(spec);
    for (size_t i = 0; i < count; i++) {
        if (i > 0 && (count - i) % group == 0) { as_buffer_add_byte(out, spec->grouping); }
        as_buffer_add_byte(out, i < zeros ? '0' : number->digits[i - zeros]);
    }
    return true;
}

bool as_format_spec_add_number(AsVM *vm, AsBuffer *out, const AsFormatSpec *spec, const AsNumberText *number)
{
    size_t others = (number->sign != 0) + number->prefix_size + number->rest_size, zeros = 0;
    if (spec->fill == '0' && spec->align == '=' && number->digit_count > 0 && spec->width > (int64_t)others) {
        zeros = zeros_needed(spec, number->digit_count, (size_t)spec->width - others);
    }
    size_t count = number->digit_count + zeros;
    size_t separators = spec->grouping && count > 0 ? (count - 1) / group_size(spec) : 0;
    Padding padding = share_out(spec, others + count + separators);
    if (!as_str_add_fill(vm, out, spec->fill, padding.left)) { return false; }
    if (number->sign) { as_buffer_add_byte(out, number->sign); }
    as_buffer_add(out, number->prefix, number->prefix_size);
    if (!as_str_add_fill(vm, out, spec->fill, padding.inner) || !add_grouped(vm, out, spec, number, zeros) ||
        !as_str_reserve(vm, out, number->rest_size)) {
        return false;
    }
    as_buffer_add(out, number->rest, number->rest_size);
    return as_str_add_fill(vm, out, spec->fill, padding.right);
}

/* str. */

static AsValue raise_not_for_str(AsVM *vm, const char *what)
{
    return as_raise(vm, AS_VALUE_ERROR, "%s not allowed in string format specifier", what);
}

AsValue as_format_str(AsVM *vm, AsValue text, AsValue spec_text)
{
    AsFormatSpec spec;
    if (as_str(spec_text)->size == 0) { return as_is_exact(text, AS_KIND_STR) ? text : as_op_str(vm, text); }
    if (!as_format_spec_parse(vm, as_str(spec_text), text, 's', '<', &spec)) { return AS_RAISED; }
    if (spec.type != 's') { return as_format_spec_unknown(vm, spec.type, text); }
    if (spec.sign) { return raise_not_for_str(vm, spec.sign == ' ' ? "Space" : "Sign"); }
    if (spec.no_negative_zero) { return raise_not_for_str(vm, "Negative zero coercion (z)"); }
    if (spec.alternate) { return raise_not_for_str(vm, "Alternate form (#)"); }
    if (spec.align == '=') { return raise_not_for_str(vm, "'=' alignment"); }
    AsStr *s = as_str(text);
    size_t length = s->length;
    if (spec.precision >= 0 && (uint64_t)spec.precision < length) { length = (size_t)spec.precision; }
    if (spec.width <= (int64_t)length) { return as_str_slice(vm, s, 0, length); }
    AsBuffer out;
    as_str_buffer_init(vm, &out);
    if (!as_format_spec_add_text(vm, &out, &spec, s->data, as_str_offset(vm, s, length), length)) {
        as_str_buffer_clear(vm, &out);
        return AS_RAISED;
    }
    return as_str_from_buffer(vm, &out);
}
