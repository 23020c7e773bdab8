#include "object/percent.h"

#include <limits.h>

#include "object/bytes_impl.h"
#include "object/class.h"
#include "object/error.h"
#include "object/float.h"
#include "object/format_spec.h"
#include "object/int.h"
#include "object/op.h"
#include "object/str_impl.h"
#include "object/tuple.h"

/* One run of the operator. */
typedef struct Percent {
    AsVM *vm;
    const char *start, *p, *end; /* of the format */
    bool bytes;                  /* makes bytes, not str */
    AsBuffer out;
    AsValue args;                /* the right operand */
    AsValue mapping;             /* the same, where it can serve '%(key)s', or AS_UNDEFINED */
    int64_t used, count;         /* of the arguments; count -1: args itself is the only one */
} Percent;

/* One conversion: %[(key)][flags][width][.precision]type */
typedef struct Directive {
    bool left, plus, blank, alternate, zero;
    int64_t width, precision; /* -1: not given */
    uint32_t type;
    const char *at; /* of the type */
} Directive;

static bool fail(Percent *f, AsError error, const char *message)
{
    as_raise(f->vm, error, "%s", message);
    return false;
}

static AsValue next_argument(Percent *f)
{
    if (f->used >= f->count && !(f->count < 0 && f->used == 0)) {
        return as_raise(f->vm, AS_TYPE_ERROR, "not enough arguments for format string");
    }
    f->used++;
    return f->count < 0 ? f->args : as_tuple(f->args)->items[f->used - 1];
}

/* Parsing. */

/* '(key)': from now on the value of that key is the only argument. */
static bool read_key(Percent *f)
{
    AsVM *vm = f->vm;
    if (as_is_undefined(f->mapping)) { return fail(f, AS_TYPE_ERROR, "format requires a mapping"); }
    const char *key = ++f->p;
    int depth = 1;
    for (; f->p < f->end && depth > 0; f->p++) { depth += *f->p == '(' ? 1 : *f->p == ')' ? -1 : 0; }
    if (depth > 0) { return fail(f, AS_VALUE_ERROR, "incomplete format key"); }
    size_t size = (size_t)(f->p - 1 - key);
    AsValue name = f->bytes ? as_bytes_from(vm, key, size) : as_str_from(vm, key, size);
    AsValue value = as_op_get_item(vm, f->mapping, name);
    if (as_raised(value)) { return false; }
    as_root(vm, value);
    f->args = value;
    f->count = -1;
    f->used = 0;
    return true;
}

static void read_flags(Percent *f, Directive *d)
{
    for (; f->p < f->end; f->p++) {
        switch (*f->p) {
        case '-': d->left = true; break;
        case '+': d->plus = true; break;
        case ' ': d->blank = true; break;
        case '#': d->alternate = true; break;
        case '0': d->zero = true; break;
        default: return;
        }
    }
}

/* A '*': the next argument, an int. */
static bool read_star(Percent *f, int64_t max, const char *too_large, int64_t *out)
{
    AsValue v = next_argument(f);
    if (as_raised(v)) { return false; }
    if (!as_is_int(v)) { return fail(f, AS_TYPE_ERROR, "* wants int"); }
    if (!as_int_to_i64(v, out) || *out > max || *out < -max - 1) { return fail(f, AS_OVERFLOW_ERROR, too_large); }
    f->p++;
    return true;
}

static bool read_digits(Percent *f, int64_t max, const char *too_big, int64_t *out)
{
    for (*out = 0; f->p < f->end && *f->p >= '0' && *f->p <= '9'; f->p++) {
        int digit = *f->p - '0';
        if (*out > (max - digit) / 10) { return fail(f, AS_VALUE_ERROR, too_big); }
        *out = *out * 10 + digit;
    }
    return true;
}

static bool read_width(Percent *f, Directive *d)
{
    if (f->p < f->end && *f->p == '*') {
        if (!read_star(f, INT64_MAX, "Python int too large to convert to C ssize_t", &d->width)) { return false; }
        if (d->width < 0) {
            d->left = true;
            d->width = d->width == INT64_MIN ? INT64_MAX : -d->width;
        }
        return true;
    }
    if (f->p >= f->end || *f->p < '0' || *f->p > '9') { return true; }
    return read_digits(f, INT64_MAX, "width too big", &d->width);
}

static bool read_precision(Percent *f, Directive *d)
{
    if (f->p >= f->end || *f->p != '.') { return true; }
    f->p++;
    d->precision = 0;
    if (f->p < f->end && *f->p == '*') {
        if (!read_star(f, INT_MAX, "Python int too large to convert to C int", &d->precision)) { return false; }
        if (d->precision < 0) { d->precision = 0; }
        return true;
    }
    return read_digits(f, INT_MAX, f->bytes ? "prec too big" : "precision too big", &d->precision);
}

static bool read_directive(Percent *f, Directive *d)
{
    *d = (Directive){.width = -1, .precision = -1};
    if (f->p < f->end && *f->p == '(' && !read_key(f)) { return false; }
    read_flags(f, d);
    if (!read_width(f, d) || !read_precision(f, d)) { return false; }
    if (f->p < f->end && *f->p && strchr("hlL", *f->p)) { f->p++; }
    if (f->p >= f->end) { return fail(f, AS_VALUE_ERROR, "incomplete format"); }
    d->at = f->p;
    d->type = f->bytes ? (unsigned char)*f->p++ : as_str_next(&f->p);
    return true;
}

/* Adding. */

static bool add_text(Percent *f, const Directive *d, const char *data, size_t size, size_t length)
{
    AsVM *vm = f->vm;
    size_t missing = d->width > (int64_t)length ? (size_t)d->width - length : 0;
    if (!d->left && !as_str_add_fill(vm, &f->out, ' ', missing)) { return false; }
    if (!as_str_reserve(vm, &f->out, size)) { return false; }
    as_buffer_add(&f->out, data, size);
    return !d->left || as_str_add_fill(vm, &f->out, ' ', missing);
}

/* Adds [sign][prefix][zeros]digits, padded by blanks or zeros. */
static bool add_number(Percent *f, const Directive *d, char sign, const char *prefix, size_t zeros, const char *digits,
                       size_t digit_count)
{
    AsVM *vm = f->vm;
    size_t prefix_size = strlen(prefix), length = (sign != 0) + prefix_size + zeros + digit_count;
    size_t missing = d->width > (int64_t)length ? (size_t)d->width - length : 0;
    if (!d->left && !d->zero && !as_str_add_fill(vm, &f->out, ' ', missing)) { return false; }
    if (sign) { as_buffer_add_byte(&f->out, sign); }
    as_buffer_add(&f->out, prefix, prefix_size);
    if (!d->left && d->zero && !as_str_add_fill(vm, &f->out, '0', missing)) { return false; }
    if (!as_str_add_fill(vm, &f->out, '0', zeros) || !as_str_reserve(vm, &f->out, digit_count)) { return false; }
    as_buffer_add(&f->out, digits, digit_count);
    return !d->left || as_str_add_fill(vm, &f->out, ' ', missing);
}

static char sign_of(const Directive *d, bool negative)
{
    return negative ? '-' : d->plus ? '+' : d->blank ? ' ' : 0;
}

static bool format_text(Percent *f, const Directive *d, AsValue value)
{
    AsVM *vm = f->vm;
    AsValue text = d->type == 's' ? as_op_str(vm, value) : d->type == 'r' && !f->bytes ? as_op_repr(vm, value)
                                                                                      : as_op_ascii(vm, value);
    if (as_raised(text)) { return false; }
    AsStr *s = as_str(text);
    size_t length = s->length;
    if (d->precision >= 0 && (uint64_t)d->precision < length) { length = (size_t)d->precision; }
    return add_text(f, d, s->data, as_str_offset(vm, s, length), length);
}

/* %b and %s of bytes. */
static bool format_bytes(Percent *f, const Directive *d, AsValue value)
{
    AsVM *vm = f->vm;
    const uint8_t *data;
    size_t size;
    if (!as_bytes_view(value, &data, &size)) {
        AsValue made = as_call_special(vm, value, AS_NAME___bytes__, NULL, 0);
        if (as_raised(made)) { return false; }
        if (as_is_undefined(made)) {
            as_raise(vm, AS_TYPE_ERROR,
                     "%%b requires a bytes-like object, or an object that implements __bytes__, not '%T'", value);
            return false;
        }
        if (!as_is_bytes(made)) {
            as_raise(vm, AS_TYPE_ERROR, "__bytes__ returned non-bytes (type %T)", made);
            return false;
        }
        as_bytes_view(made, &data, &size);
    }
    if (d->precision >= 0 && (uint64_t)d->precision < size) { size = (size_t)d->precision; }
    return add_text(f, d, (const char *)data, size, size);
}

static bool is_hex_or_octal(const Directive *d)
{
    return d->type == 'x' || d->type == 'X' || d->type == 'o';
}

/* The int that an int conversion shows: floats are cut for %d, and refused for %x. AS_RAISED with Python's
 * message where it is none. */
static AsValue int_argument(Percent *f, const Directive *d, AsValue value)
{
    AsVM *vm = f->vm;
    AsSlots *slots = &as_type_of(vm, value)->slots;
    bool strict = is_hex_or_octal(d);
    AsValue made = AS_UNDEFINED;
    if (as_is_int(value)) { return value; }
    bool plain_float = as_is_flonum(value) || as_is_exact(value, AS_KIND_FLOAT);
    if (plain_float && !strict) { return as_int_from_double(vm, as_float(value)); }
    if (!strict && (slots->to_int || slots->to_float)) {
        made = as_int_from_value(vm, value);
    } else if (slots->index) {
        made = as_index_value(vm, value);
    }
    if (as_raised(made) && as_error_is(vm, AS_TYPE_ERROR)) {
        as_error_clear(vm);
        made = AS_UNDEFINED;
    }
    if (!as_is_undefined(made)) { return made; }
    int type = f->bytes && d->type == 'i' ? 'd' : (int)d->type;
    return as_raise(vm, AS_TYPE_ERROR, "%%%c format: %s is required, not %T", type,
                    strict ? "an integer" : "a real number", value);
}

/* The everyday case: a small int in decimal, without precision. */
static bool format_small(Percent *f, const Directive *d, int64_t i)
{
    char text[24], *p = text + sizeof text;
    uint64_t rest = i < 0 ? -(uint64_t)i : (uint64_t)i;
    do {
        *--p = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest);
    return add_number(f, d, sign_of(d, i < 0), "", 0, p, (size_t)(text + sizeof text - p));
}

static bool format_int(Percent *f, const Directive *d, AsValue value)
{
    AsVM *vm = f->vm;
    if (as_is_small(value) && d->precision < 0 && !is_hex_or_octal(d)) { return format_small(f, d, as_small(value)); }
    value = int_argument(f, d, value);
    if (as_raised(value)) { return false; }
    AsValue text = as_int_to_str(vm, value, d->type == 'o' ? 8 : is_hex_or_octal(d) ? 16 : 10);
    if (as_raised(text)) { return false; }
    const char *digits = as_str(text)->data;
    size_t count = as_str(text)->size, zeros = 0;
    bool negative = digits[0] == '-';
    if (d->precision > (int64_t)(count - negative)) { zeros = (size_t)d->precision - (count - negative); }
    char prefix[3] = {0};
    if (d->alternate && is_hex_or_octal(d)) {
        prefix[0] = '0';
        prefix[1] = (char)d->type;
    }
    AsBuffer upper;
    as_str_buffer_init(vm, &upper);
    if (d->type == 'X') {
        as_buffer_add(&upper, digits, count);
        for (size_t i = 0; i < count; i++) {
            if (upper.data[i] >= 'a') { upper.data[i] ^= 0x20; }
        }
        digits = upper.data;
    }
    bool ok = add_number(f, d, sign_of(d, negative), prefix, zeros, digits + negative, count - negative);
    as_str_buffer_clear(vm, &upper);
    return ok;
}

static bool format_float(Percent *f, const Directive *d, AsValue value)
{
    AsVM *vm = f->vm;
    double number;
    if (!as_float_arg(vm, value, &number)) {
        if (f->bytes) { // whatever it was
            as_error_clear(vm);
            as_raise(vm, AS_TYPE_ERROR, "float argument required, not %T", value);
        }
        return false;
    }
    AsBuffer text;
    as_str_buffer_init(vm, &text);
    int precision = d->precision < 0 ? 6 : (int)d->precision;
    bool ok = as_format_double(vm, &text, number, (char)d->type, precision, d->alternate, false);
    if (ok) {
        bool negative = text.data[0] == '-';
        ok = add_number(f, d, sign_of(d, negative), "", 0, text.data + negative, text.size - negative);
    }
    as_str_buffer_clear(vm, &text);
    return ok;
}

/* The code of a %c argument that is not text: false raised. */
static bool character_code(Percent *f, AsValue value, int64_t limit, const char *wanted, const char *range, int64_t *out)
{
    AsVM *vm = f->vm;
    if (!as_is_int(value) && !as_type_of(vm, value)->slots.index) { return fail(f, AS_TYPE_ERROR, wanted); }
    AsValue plain = as_index_value(vm, value);
    if (as_raised(plain)) { return as_error_is(vm, AS_TYPE_ERROR) && fail(f, AS_TYPE_ERROR, wanted); }
    return (as_int_to_i64(plain, out) && *out >= 0 && *out < limit) || fail(f, AS_OVERFLOW_ERROR, range);
}

static bool format_character(Percent *f, const Directive *d, AsValue value)
{
    const char *wanted = "%c requires int or char";
    int64_t c;
    if (as_is_str(value)) {
        if (as_str(value)->length != 1) { return fail(f, AS_TYPE_ERROR, wanted); }
        return add_text(f, d, as_str(value)->data, as_str(value)->size, 1);
    }
    if (!character_code(f, value, 0x110000, wanted, "%c arg not in range(0x110000)", &c)) { return false; }
    char bytes[4];
    return add_text(f, d, bytes, as_utf8_encode((uint32_t)c, bytes), 1);
}

static bool format_byte(Percent *f, const Directive *d, AsValue value)
{
    const char *wanted = "%c requires an integer in range(256) or a single byte";
    const uint8_t *data;
    size_t size;
    int64_t c;
    if ((as_is_bytes(value) || as_is_bytearray(value)) && as_bytes_view(value, &data, &size)) {
        return size == 1 ? add_text(f, d, (const char *)data, 1, 1) : fail(f, AS_TYPE_ERROR, wanted);
    }
    if (!character_code(f, value, 256, wanted, "%c arg not in range(256)", &c)) { return false; }
    char byte = (char)c;
    return add_text(f, d, &byte, 1, 1);
}

static bool raise_unsupported(Percent *f, const Directive *d)
{
    size_t index = f->bytes ? (size_t)(d->at - f->start) : as_utf8_count(f->start, (size_t)(d->at - f->start));
    int shown = d->type > 31 && d->type < 127 ? (int)d->type : '?';
    as_raise(f->vm, AS_VALUE_ERROR, "unsupported format character '%c' (0x%x) at index %zu",
             f->bytes ? (int)d->type : shown, d->type, index);
    return false;
}

static bool run_directive(Percent *f, Directive *d)
{
    if (f->p < f->end && *f->p == '%') {
        as_buffer_add_byte(&f->out, *f->p++);
        return true;
    }
    if (!read_directive(f, d)) { return false; }
    AsValue value = next_argument(f);
    if (as_raised(value)) { return false; }
    switch (d->type) {
    case 'b':
        if (!f->bytes) { break; }
        return format_bytes(f, d, value);
    case 's': return f->bytes ? format_bytes(f, d, value) : format_text(f, d, value);
    case 'r': case 'a': return format_text(f, d, value);
    case 'd': case 'i': case 'u': case 'x': case 'X': case 'o':
        return format_int(f, d, value);
    case 'e': case 'E': case 'f': case 'F': case 'g': case 'G': return format_float(f, d, value);
    case 'c': return f->bytes ? format_byte(f, d, value) : format_character(f, d, value);
    }
    return raise_unsupported(f, d);
}

/* Can v serve '%(key)s'? */
static bool is_mapping(AsVM *vm, AsValue v)
{
    return !as_is_tuple(v) && !as_is_str(v) && as_type_of(vm, v)->slots.get_item;
}

static bool run_all(Percent *f)
{
    AsVM *vm = f->vm;
    f->mapping = is_mapping(vm, f->args) && !(f->bytes && (as_is_bytes(f->args) || as_is_bytearray(f->args)))
                     ? f->args : AS_UNDEFINED;
    f->count = as_is_tuple(f->args) ? (int64_t)as_tuple(f->args)->length : -1;
    while (f->p < f->end) {
        const char *percent = memchr(f->p, '%', (size_t)(f->end - f->p));
        if (!percent) { percent = f->end; }
        if (!as_str_reserve(vm, &f->out, (size_t)(percent - f->p))) { return false; }
        as_buffer_add(&f->out, f->p, (size_t)(percent - f->p));
        f->p = percent;
        if (f->p == f->end) { break; }
        f->p++;
        Directive d;
        if (!run_directive(f, &d)) { return false; }
    }
    if (as_is_undefined(f->mapping) && (f->count < 0 ? f->used == 0 : f->used < f->count)) {
        return fail(f, AS_TYPE_ERROR, f->bytes ? "not all arguments converted during bytes formatting"
                                               : "not all arguments converted during string formatting");
    }
    return true;
}

static bool run(Percent *f)
{
    size_t roots = as_roots_save(f->vm);
    bool ok = run_all(f);
    as_roots_restore(f->vm, roots);
    return ok;
}

AsValue as_str_percent(AsVM *vm, AsValue format, AsValue args)
{
    AsStr *s = as_str(format);
    Percent f = {.vm = vm, .start = s->data, .p = s->data, .end = s->data + s->size, .args = args};
    as_str_buffer_init(vm, &f.out);
    bool ok = run(&f), plain = s->size > 0 && memchr(s->data, '%', s->size) == NULL;
    if (ok && !plain) { return as_str_from_buffer(vm, &f.out); }
    as_str_buffer_clear(vm, &f.out);
    return ok ? format : AS_RAISED; // a format without conversions is itself the result, also one of a subclass
}

AsValue as_percent_bytes(AsVM *vm, const char *data, size_t size, AsValue args)
{
    Percent f = {.vm = vm, .start = data, .p = data, .end = data + size, .bytes = true, .args = args};
    as_str_buffer_init(vm, &f.out);
    if (run(&f)) { return as_bytes_from_buffer(vm, vm->empty_bytes, &f.out); }
    as_str_buffer_clear(vm, &f.out);
    return AS_RAISED;
}
