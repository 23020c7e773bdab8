/* format() of int, float and complex. */
#include <limits.h>
#include <math.h>

#include "object/error.h"
#include "object/float.h"
#include "object/format_spec.h"
#include "object/int.h"
#include "object/op.h"
#include "object/str_impl.h"

static AsValue finish(AsVM *vm, AsBuffer *out, bool ok)
{
    if (ok) { return as_str_from_buffer(vm, out); }
    as_str_buffer_clear(vm, out);
    return AS_RAISED;
}

/* int as a character. */
static AsValue format_character(AsVM *vm, AsValue value, const AsFormatSpec *spec)
{
    int64_t c;
    char bytes[4];
    if (spec->sign) { return as_raise(vm, AS_VALUE_ERROR, "Sign not allowed with integer format specifier 'c'"); }
    if (spec->alternate) {
        return as_raise(vm, AS_VALUE_ERROR, "Alternate form (#) not allowed with integer format specifier 'c'");
    }
    if (!as_int_to_i64(value, &c)) {
        return as_raise(vm, AS_OVERFLOW_ERROR, "Python int too large to convert to C long");
    }
    if (c < 0 || c > 0x10ffff) { return as_raise(vm, AS_OVERFLOW_ERROR, "%%c arg not in range(0x110000)"); }
    AsBuffer out;
    as_str_buffer_init(vm, &out);
    AsFormatSpec text_spec = *spec;
    if (spec->align == '=') { text_spec.align = '>'; } // nothing stands before the padding
    size_t size = as_utf8_encode((uint32_t)c, bytes);
    return finish(vm, &out, as_format_spec_add_text(vm, &out, &text_spec, bytes, size, 1));
}

static int base_of(uint32_t type)
{
    switch (type) {
    case 'b': return 2;
    case 'o': return 8;
    case 'x': case 'X': return 16;
    default: return 10;
    }
}

static AsValue format_int(AsVM *vm, AsValue value, const AsFormatSpec *spec)
{
    if (spec->precision >= 0) {
        return as_raise(vm, AS_VALUE_ERROR, "Precision not allowed in integer format specifier");
    }
    if (spec->no_negative_zero) {
        return as_raise(vm, AS_VALUE_ERROR, "Negative zero coercion (z) not allowed in integer format specifier");
    }
    if (spec->type == 'c') { return format_character(vm, value, spec); }
    AsValue text = as_int_to_str(vm, value, base_of(spec->type));
    if (as_raised(text)) { return text; }
    const char *digits = as_str(text)->data;
    size_t count = as_str(text)->size;
    bool negative = digits[0] == '-';
    char prefix[2] = {'0', (char)spec->type};
    AsBuffer out, upper;
    as_str_buffer_init(vm, &out);
    as_str_buffer_init(vm, &upper);
    if (spec->type == 'X') {
        as_buffer_add(&upper, digits, count);
        for (size_t i = 0; i < count; i++) {
            if (upper.data[i] >= 'a') { upper.data[i] ^= 0x20; }
        }
        digits = upper.data;
    }
    AsNumberText number = {
        .sign = as_format_spec_sign(spec, negative),
        .prefix = prefix, .prefix_size = spec->alternate && base_of(spec->type) != 10 ? 2 : 0,
        .digits = digits + negative, .digit_count = count - negative,
        .rest = "",
    };
    bool ok = as_format_spec_add_number(vm, &out, spec, &number);
    as_str_buffer_clear(vm, &upper);
    return finish(vm, &out, ok);
}

/* float. */

static bool is_all_zero(const char *digits, size_t size)
{
    for (size_t i = 0; i < size && digits[i] != 'e' && digits[i] != 'E'; i++) {
        if (digits[i] >= '1' && digits[i] <= '9') { return false; }
    }
    return true;
}

/* The text of d without padding: digits are in `text` (with a '-' that is taken off), parts in *number. */
static bool read_double(AsVM *vm, const AsFormatSpec *spec, double d, AsBuffer *text, AsNumberText *number)
{
    uint32_t type = spec->type;
    bool add_point = false, percent = type == '%';
    int precision = spec->precision < 0 ? 6 : (int)spec->precision;
    if (type == 0) {
        add_point = true;
        type = spec->precision < 0 ? 'r' : 'g';
    }
    if (type == 'n') { type = 'g'; }
    if (percent) {
        type = 'f';
        d *= 100;
    }
    if (!as_format_double(vm, text, d, (char)type, precision, spec->alternate, add_point)) { return false; }
    if (percent) { as_buffer_add_byte(text, '%'); }
    const char *p = text->data, *end = p + text->size;
    bool negative = *p == '-';
    p += negative;
    if (negative && spec->no_negative_zero && isfinite(d) && is_all_zero(p, (size_t)(end - p))) { negative = false; }
    *number = (AsNumberText){.sign = as_format_spec_sign(spec, negative), .prefix = "", .digits = p};
    while (p < end && *p >= '0' && *p <= '9') { p++; }
    number->digit_count = (size_t)(p - number->digits);
    number->rest = p;
    number->rest_size = (size_t)(end - p);
    return true;
}

static bool check_precision(AsVM *vm, const AsFormatSpec *spec)
{
    if (spec->precision <= INT_MAX) { return true; }
    as_raise(vm, AS_VALUE_ERROR, "precision too big");
    return false;
}

static AsValue format_double(AsVM *vm, double d, const AsFormatSpec *spec)
{
    AsBuffer text, out;
    AsNumberText number;
    if (!check_precision(vm, spec)) { return AS_RAISED; }
    as_str_buffer_init(vm, &text);
    as_str_buffer_init(vm, &out);
    bool ok = read_double(vm, spec, d, &text, &number) && as_format_spec_add_number(vm, &out, spec, &number);
    as_str_buffer_clear(vm, &text);
    return finish(vm, &out, ok);
}

/* complex. */

/* One part, grouped, without padding. */
static bool add_part(AsVM *vm, AsBuffer *out, double d, const AsFormatSpec *spec)
{
    AsBuffer text;
    AsNumberText number;
    as_str_buffer_init(vm, &text);
    bool ok = read_double(vm, spec, d, &text, &number) && as_format_spec_add_number(vm, out, spec, &number);
    as_str_buffer_clear(vm, &text);
    return ok;
}

static AsValue format_complex(AsVM *vm, double real, double imaginary, const AsFormatSpec *spec)
{
    if (!check_precision(vm, spec)) { return AS_RAISED; }
    if (spec->fill == '0') {
        return as_raise(vm, AS_VALUE_ERROR, "Zero padding is not allowed in complex format specifier");
    }
    if (spec->align == '=') {
        return as_raise(vm, AS_VALUE_ERROR, "'=' alignment flag is not allowed in complex format specifier");
    }
    AsBuffer text, out;
    as_str_buffer_init(vm, &text);
    as_str_buffer_init(vm, &out);
    // Without a type it looks like repr: brackets, and no real part if that is zero.
    bool like_repr = spec->type == 0, skip_real = like_repr && real == 0 && !signbit(real);
    AsFormatSpec part = *spec;
    part.width = -1;
    if (like_repr) { part.type = spec->precision < 0 ? 'r' : 'g'; }
    bool ok = true;
    if (like_repr && !skip_real) { as_buffer_add_byte(&text, '('); }
    if (!skip_real) {
        ok = add_part(vm, &text, real, &part);
        part.sign = '+';
    }
    ok = ok && add_part(vm, &text, imaginary, &part);
    if (ok) { as_buffer_add_text(&text, like_repr && !skip_real ? "j)" : "j"); }
    ok = ok && as_format_spec_add_text(vm, &out, spec, text.data, text.size, text.size);
    as_str_buffer_clear(vm, &text);
    return finish(vm, &out, ok);
}

static bool is_one_of(uint32_t type, const char *types)
{
    return type < 0x80 && type && strchr(types, (int)type);
}

AsValue as_format_number(AsVM *vm, AsValue number, AsValue spec_text)
{
    AsFormatSpec spec;
    double d;
    if (as_str(spec_text)->size == 0) { return as_op_str(vm, number); }
    bool is_int = as_is_int(number);
    if (!as_format_spec_parse(vm, as_str(spec_text), number, is_int ? 'd' : 0, '>', &spec)) { return AS_RAISED; }
    if (is_int && is_one_of(spec.type, "bcdoxXn")) { return format_int(vm, number, &spec); }
    if (as_is_complex(number)) {
        AsComplex *c = (AsComplex *)as_object(number);
        if (spec.type && !is_one_of(spec.type, "eEfFgGn")) { return as_format_spec_unknown(vm, spec.type, number); }
        return format_complex(vm, c->real, c->imaginary, &spec);
    }
    if (spec.type && !is_one_of(spec.type, "eEfFgGn%")) { return as_format_spec_unknown(vm, spec.type, number); }
    if (!is_int) { return format_double(vm, as_float(number), &spec); }
    return as_int_to_double(vm, number, &d) ? format_double(vm, d, &spec) : AS_RAISED;
}
