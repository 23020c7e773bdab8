#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "object/class.h"
#include "object/error.h"
#include "object/float_impl.h"
#include "object/int.h"
#include "object/number_text.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

typedef struct Pair {
    double real, imaginary;
} Pair;

static Pair pair_of(AsValue v)
{
    const AsComplex *c = (const AsComplex *)as_object(v);
    return (Pair){c->real, c->imaginary};
}

AsValue as_complex_new(AsVM *vm, double real, double imaginary)
{
    AsComplex *c = as_heap_new(vm, AS_KIND_COMPLEX, sizeof(AsComplex));
    c->real = real;
    c->imaginary = imaginary;
    return as_value(c);
}

/* ---- Arithmetic ---- */

static Pair multiply(Pair a, Pair b)
{
    return (Pair){a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real};
}

/* Smith's method: scaling by the greater part of b avoids needless overflow. false: b is 0. */
static bool divide(Pair a, Pair b, Pair *out)
{
    double real_size = fabs(b.real), imaginary_size = fabs(b.imaginary);
    if (real_size >= imaginary_size) {
        if (real_size == 0) { return false; }
        double ratio = b.imaginary / b.real, scale = b.real + b.imaginary * ratio;
        *out = (Pair){(a.real + a.imaginary * ratio) / scale, (a.imaginary - a.real * ratio) / scale};
    } else if (imaginary_size >= real_size) {
        double ratio = b.real / b.imaginary, scale = b.real * ratio + b.imaginary;
        *out = (Pair){(a.real * ratio + a.imaginary) / scale, (a.imaginary * ratio - a.real) / scale};
    } else {
        *out = (Pair){NAN, NAN};
    }
    return true;
}

static Pair power_whole(Pair base, unsigned exponent)
{
    Pair result = {1.0, 0.0};
    for (unsigned mask = 1; mask <= exponent; mask <<= 1) {
        if (exponent & mask) { result = multiply(result, base); }
        base = multiply(base, base);
    }
    return result;
}

/* By polar coordinates. Sets errno to EDOM for 0 to a negative or complex power. */
static Pair power_polar(Pair a, Pair b)
{
    if (b.real == 0 && b.imaginary == 0) { return (Pair){1.0, 0.0}; }
    if (a.real == 0 && a.imaginary == 0) {
        if (b.imaginary != 0 || b.real < 0) { errno = EDOM; }
        return (Pair){0.0, 0.0};
    }
    double size = hypot(a.real, a.imaginary), length = pow(size, b.real);
    double angle = atan2(a.imaginary, a.real), phase = angle * b.real;
    if (b.imaginary != 0) {
        length /= exp(angle * b.imaginary);
        phase += b.imaginary * log(size);
    }
    return (Pair){length * cos(phase), length * sin(phase)};
}

static AsValue power(AsVM *vm, Pair a, Pair b)
{
    Pair result;
    // CPython tells by errno what went wrong, and so takes what libm says about an infinite phase for a division
    // by zero.
    errno = 0;
    if (b.imaginary == 0 && b.real == floor(b.real) && fabs(b.real) <= 100) {
        result = power_whole(a, (unsigned)fabs(b.real));
        if (b.real <= 0 && !divide((Pair){1.0, 0.0}, result, &result)) { errno = EDOM; }
    } else {
        result = power_polar(a, b);
    }
    if (errno == EDOM) { return as_raise(vm, AS_ZERO_DIVISION_ERROR, "0.0 to a negative or complex power"); }
    if (isinf(result.real) || isinf(result.imaginary)) {
        return as_raise(vm, AS_OVERFLOW_ERROR, "complex exponentiation");
    }
    return as_complex_new(vm, result.real, result.imaginary);
}

AsValue as_complex_power(AsVM *vm, double a_real, double a_imaginary, double b_real, double b_imaginary)
{
    return power(vm, (Pair){a_real, a_imaginary}, (Pair){b_real, b_imaginary});
}

/* Any number as a complex one; *fits is false for other types. false: raised. */
static bool operand(AsVM *vm, AsValue v, Pair *out, bool *fits)
{
    *fits = true;
    *out = (Pair){0.0, 0.0};
    if (as_is_complex(v)) {
        *out = pair_of(v);
    } else if (as_is_float(v)) {
        out->real = as_float(v);
    } else if (as_is_int(v)) {
        return as_int_to_double(vm, v, &out->real);
    } else {
        *fits = false;
    }
    return true;
}

static AsValue complex_binary(AsVM *vm, AsBinaryOp op, AsValue left, AsValue right)
{
    Pair a, b, result;
    bool left_fits, right_fits;
    // Not even looked at: an int too large for a float must not tell so.
    bool can = op == AS_ADD || op == AS_SUB || op == AS_MUL || op == AS_TRUEDIV || op == AS_POW;
    if (!can) { return AS_NOT_IMPLEMENTED; }
    if (!operand(vm, left, &a, &left_fits)) { return AS_RAISED; }
    if (!left_fits) { return AS_NOT_IMPLEMENTED; }
    if (!operand(vm, right, &b, &right_fits)) { return AS_RAISED; }
    if (!right_fits) { return AS_NOT_IMPLEMENTED; }
    switch (op) {
    case AS_ADD: return as_complex_new(vm, a.real + b.real, a.imaginary + b.imaginary);
    case AS_SUB: return as_complex_new(vm, a.real - b.real, a.imaginary - b.imaginary);
    case AS_MUL: result = multiply(a, b); break;
    case AS_TRUEDIV:
        if (!divide(a, b, &result)) { return as_raise(vm, AS_ZERO_DIVISION_ERROR, "complex division by zero"); }
        break;
    default: return power(vm, a, b);
    }
    return as_complex_new(vm, result.real, result.imaginary);
}

static AsValue complex_power(AsVM *vm, AsValue base, AsValue exponent, AsValue modulus)
{
    if (modulus != AS_NONE && modulus != AS_UNDEFINED) {
        Pair a, b;
        bool fits, exponent_fits;
        if (!operand(vm, base, &a, &fits) || !operand(vm, exponent, &b, &exponent_fits)) { return AS_RAISED; }
        return fits && exponent_fits ? as_raise(vm, AS_VALUE_ERROR, "complex modulo") : AS_NOT_IMPLEMENTED;
    }
    return complex_binary(vm, AS_POW, base, exponent);
}

static AsValue absolute(AsVM *vm, Pair c)
{
    double size = hypot(c.real, c.imaginary);
    if (isinf(size) && isfinite(c.real) && isfinite(c.imaginary)) {
        return as_raise(vm, AS_OVERFLOW_ERROR, "absolute value too large");
    }
    return as_float_value(vm, size);
}

static AsValue complex_unary(AsVM *vm, AsUnaryOp op, AsValue self)
{
    Pair c = pair_of(self);
    switch (op) {
    case AS_NEGATE:   return as_complex_new(vm, -c.real, -c.imaginary);
    case AS_POSITIVE: return as_complex_new(vm, c.real, c.imaginary);
    case AS_ABSOLUTE: return absolute(vm, c);
    default:          return as_raise(vm, AS_TYPE_ERROR, "bad operand type for unary ~: '%T'", self);
    }
}

/* ---- Comparing ---- */

static AsValue complex_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if (op != AS_EQ && op != AS_NE) { return AS_NOT_IMPLEMENTED; }
    Pair c = pair_of(self);
    bool equal;
    if (as_is_complex(other)) {
        Pair d = pair_of(other);
        equal = c.real == d.real && c.imaginary == d.imaginary;
    } else if (as_is_float(other) || as_is_int(other)) {
        if (c.imaginary != 0) { return as_bool(op == AS_NE); }
        return as_float_spec.slots.compare(vm, as_float_value(vm, c.real), other, op);
    } else {
        return AS_NOT_IMPLEMENTED;
    }
    return as_bool(equal == (op == AS_EQ));
}

static int64_t hash_part(double d, AsValue self)
{
    // As for floats: NaNs are told apart by where they are.
    return isnan(d) ? (int64_t)(self >> 4) : as_float_hash(d);
}

static bool complex_hash(AsVM *vm, AsValue self, int64_t *out)
{
    Pair c = pair_of(self);
    uint64_t hash = (uint64_t)hash_part(c.real, self) + UINT64_C(1000003) * (uint64_t)hash_part(c.imaginary, self);
    *out = (int64_t)hash == -1 ? -2 : (int64_t)hash;
    return true;
}

static bool complex_truth(AsVM *vm, AsValue self, bool *out)
{
    Pair c = pair_of(self);
    *out = c.real != 0 || c.imaginary != 0;
    return true;
}

/* ---- Text ---- */

/* As a float's repr, but whole numbers without ".0". */
static size_t write_part(double d, char *out)
{
    size_t size = as_float_repr(d, out);
    if (size > 2 && out[size - 2] == '.' && out[size - 1] == '0') { size -= 2; }
    out[size] = '\0';
    return size;
}

static AsValue complex_repr(AsVM *vm, AsValue self)
{
    char real[40], imaginary[40], text[96];
    Pair c = pair_of(self);
    write_part(c.imaginary, imaginary);
    if (c.real == 0 && !signbit(c.real)) {
        snprintf(text, sizeof text, "%sj", imaginary);
    } else {
        write_part(c.real, real);
        snprintf(text, sizeof text, "(%s%s%sj)", real, *imaginary == '-' ? "" : "+", imaginary);
    }
    return as_str_from_text(vm, text);
}

/* The end of a float (words included, sign included) at p, NULL if there is none. */
static const char *take_float(const char *p, const char *end, double *out)
{
    static const char *const words[] = {"infinity", "inf", "nan"};
    const char *start = p;
    if (p < end && (*p == '+' || *p == '-')) { p++; }
    const char *stop = as_float_scan(p, end);
    for (size_t i = 0; !stop && i < 3; i++) {
        size_t size = strlen(words[i]);
        double unused;
        if ((size_t)(end - p) >= size && as_float_parse(p, size, &unused) && (*p | 0x20) == words[i][0]) {
            stop = p + size;
        }
    }
    return stop && as_float_parse(start, (size_t)(stop - start), out) ? stop : NULL;
}

static bool is_imaginary_unit(const char *p, const char *end) { return p < end && (*p | 0x20) == 'j'; }

/* A lone sign, or nothing, before j counts as one. */
static const char *take_unit_sign(const char *p, const char *end, double *out)
{
    *out = 1.0;
    if (p < end && (*p == '+' || *p == '-')) { *out = *p++ == '-' ? -1.0 : 1.0; }
    return is_imaginary_unit(p, end) ? p : NULL;
}

/* number | [number] [sign [number]] 'j', nothing before or after. */
static bool parse_parts(const char *p, const char *end, Pair *out)
{
    double first;
    *out = (Pair){0.0, 0.0};
    const char *next = take_float(p, end, &first);
    if (!next) {
        next = take_unit_sign(p, end, &out->imaginary);
        return next && next + 1 == end;
    }
    if (is_imaginary_unit(next, end)) {
        out->imaginary = first;
        return next + 1 == end;
    }
    out->real = first;
    if (next == end) { return true; }
    if (*next != '+' && *next != '-') { return false; }
    const char *last = take_float(next, end, &out->imaginary);
    if (!last) { last = take_unit_sign(next, end, &out->imaginary); }
    return last && is_imaginary_unit(last, end) && last + 1 == end;
}

/* false: *bad_underscore tells why not. */
static bool parse_complex(const char *data, size_t size, Pair *out, bool *bad_underscore)
{
    *bad_underscore = false;
    const char *nul = memchr(data, '\0', size);
    if (nul != NULL) { // blamed on underscores in front of it, if there are some
        *bad_underscore = memchr(data, '_', (size_t)(nul - data)) != NULL;
        return false;
    }
    as_number_text_strip(&data, &size);
    if (size >= 2 && data[0] == '(' && data[size - 1] == ')') {
        data++;
        size -= 2;
        as_number_text_strip(&data, &size);
    }
    char *clean = malloc(size + 1);
    if (!clean) { return false; }
    size_t clean_size;
    *bad_underscore = !as_float_drop_underscores(data, size, clean, &clean_size);
    bool done = !*bad_underscore && parse_parts(clean, clean + clean_size, out);
    free(clean);
    return done;
}

/* ---- complex() ---- */

static AsValue as_class(AsVM *vm, AsType *type, Pair c)
{
    if (type == vm->types[AS_KIND_COMPLEX]) { return as_complex_new(vm, c.real, c.imaginary); }
    AsComplex *self = (AsComplex *)as_instance_new(vm, type, 0);
    self->real = c.real;
    self->imaginary = c.imaginary;
    return as_value(self);
}

static AsValue from_text(AsVM *vm, AsType *type, AsValue text)
{
    AsNumberText characters;
    Pair c;
    if (!as_number_text_open(text, &characters)) { return as_raise_memory(vm); }
    bool bad_underscore;
    bool done = parse_complex(characters.data, characters.size, &c, &bad_underscore);
    as_number_text_close(&characters);
    if (done) { return as_class(vm, type, c); }
    if (bad_underscore) { return as_raise(vm, AS_VALUE_ERROR, "could not convert string to complex: %v", text); }
    return as_raise(vm, AS_VALUE_ERROR, "complex() arg is a malformed string");
}

/* What __complex__ gives, or AS_UNDEFINED for values without it. */
static AsValue call_complex(AsVM *vm, AsValue v)
{
    if (as_is_small(v) || as_is_exact(v, AS_KIND_FLOAT) || as_is_exact(v, AS_KIND_COMPLEX)) { return AS_UNDEFINED; }
    AsValue result = as_call_special(vm, v, AS_NAME___complex__, NULL, 0);
    if (as_raised(result) || as_is_undefined(result) || as_is_exact(result, AS_KIND_COMPLEX)) { return result; }
    if (!as_is_complex(result)) {
        return as_raise(vm, AS_TYPE_ERROR, "__complex__ returned non-complex (type %T)", result);
    }
    if (!as_warn(vm, AS_DEPRECATION_WARNING,
                 "__complex__ returned non-complex (type %T).  The ability to return an instance of a strict subclass "
                 "of complex is deprecated, and may be removed in a future version of Python.", result)) {
        return AS_RAISED;
    }
    return result;
}

/* One argument of complex() as a pair. */
static bool read_part(AsVM *vm, AsValue v, const char *which, Pair *out)
{
    const AsSlots *slots = &as_type_of(vm, v)->slots;
    if (as_is_complex(v)) {
        *out = pair_of(v);
        return true;
    }
    if (!slots->to_float && !slots->index) {
        (void)as_raise(vm, AS_TYPE_ERROR, "complex() %s, not '%T'", which, v);
        return false;
    }
    AsValue real = as_float_from_value(vm, v);
    if (as_raised(real)) { return false; }
    *out = (Pair){as_float(real), 0.0};
    return true;
}

AsValue as_complex_argument(AsVM *vm, AsValue v)
{
    double real;
    if (as_is_complex(v)) { return v; }
    AsValue own = call_complex(vm, v);
    if (!as_is_undefined(own)) { return own; }
    return as_float_arg(vm, v, &real) ? as_complex_new(vm, real, 0.0) : AS_RAISED;
}

static AsValue complex_new(AsVM *vm, AsValue *args)
{
    AsType *type = as_type(args[0]);
    AsValue first = args[1], second = args[2];
    if (!as_is_undefined(first) && as_is_str(first)) {
        if (as_is_undefined(second)) { return from_text(vm, type, first); }
        return as_raise(vm, AS_TYPE_ERROR, "complex() can't take second arg if first is a string");
    }
    if (!as_is_undefined(second) && as_is_str(second)) {
        return as_raise(vm, AS_TYPE_ERROR, "complex() second arg can't be a string");
    }
    Pair a = {0.0, 0.0}, b = {0.0, 0.0};
    if (!as_is_undefined(first)) {
        AsValue own = call_complex(vm, first);
        if (as_raised(own)) { return own; }
        if (!as_is_undefined(own)) { first = own; }
        if (!read_part(vm, first, "first argument must be a string or a number", &a)) { return AS_RAISED; }
    }
    if (as_is_undefined(second)) { return as_class(vm, type, a); }
    // The parts may themselves be complex: the result is first + second * 1j. A real number has no imaginary
    // part that could take part: adding 0.0 would lose the sign of -0.0.
    bool first_is_complex = !as_is_undefined(first) && as_is_complex(first);
    if (!read_part(vm, second, "second argument must be a number", &b)) { return AS_RAISED; }
    if (as_is_complex(second)) { a.real -= b.imaginary; }
    if (first_is_complex) { b.real += a.imaginary; }
    return as_class(vm, type, (Pair){a.real, b.real});
}

/* ---- The rest ---- */

static AsValue complex_conjugate(AsVM *vm, AsValue *args)
{
    Pair c = pair_of(args[0]);
    return as_complex_new(vm, c.real, -c.imaginary);
}

static AsValue complex_plain(AsVM *vm, AsValue *args)
{
    if (as_is_exact(args[0], AS_KIND_COMPLEX)) { return args[0]; }
    Pair c = pair_of(args[0]);
    return as_complex_new(vm, c.real, c.imaginary);
}

static AsValue get_real(AsVM *vm, AsValue self) { return as_float_value(vm, pair_of(self).real); }
static AsValue get_imag(AsVM *vm, AsValue self) { return as_float_value(vm, pair_of(self).imaginary); }

static AsValue complex_getnewargs(AsVM *vm, AsValue *args)
{
    AsValue parts[2] = {get_real(vm, args[0]), get_imag(vm, args[0])};
    return as_tuple_from(vm, parts, 2);
}

static const AsMethod complex_methods[] = {
    {"__new__(cls, /, real=UNSET, imag=UNSET)", complex_new, NULL},
    {"conjugate(self, /)", complex_conjugate, "Return the complex conjugate of its argument. (3-4j).conjugate() == 3+4j."},
    {"__complex__(self, /)", complex_plain, "Convert this value to exact type complex."},
    {"__getnewargs__(self, /)", complex_getnewargs, NULL},
    {NULL, NULL, NULL},
};

static const AsGetSet complex_getsets[] = {
    {"real", get_real, as_attribute_read_only, "the real part of a complex number"},
    {"imag", get_imag, as_attribute_read_only, "the imaginary part of a complex number"},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_complex_spec = {
    .name = "complex",
    .doc = "(real=0, imag=0)\n--\n\nCreate a complex number from a real part and an optional imaginary part.\n\n"
           "This is equivalent to (real + imag*1j) where imag defaults to 0.",
    .size = sizeof(AsComplex),
    .slots = {
        .repr = complex_repr,
        .format = as_format_number,
        .hash = complex_hash,
        .compare = complex_compare,
        .truth = complex_truth,
        .binary = complex_binary,
        .power = complex_power,
        .unary = complex_unary,
    },
    .methods = complex_methods,
    .getsets = complex_getsets,
};
