/* datetime.timedelta */
#include "module/datetime_impl.h"

#include <math.h>
#include <stdio.h>

#include "object/float.h"
#include "object/int_impl.h"

/* ---- making ---- */

/* false: raised. */
static bool check_range(AsVM *vm, AsWideUs us)
{
    AsWideUs days = us / AS_US_PER_DAY - (us % AS_US_PER_DAY < 0);
    if (days >= -AS_MAX_DAYS && days <= AS_MAX_DAYS) { return true; }
    if (days != (int32_t)days) {
        (void)as_raise(vm, AS_OVERFLOW_ERROR, "Python int too large to convert to C int");
    } else {
        (void)as_raise(vm, AS_OVERFLOW_ERROR, "days=%d; must have magnitude <= %d", (int)days, AS_MAX_DAYS);
    }
    return false;
}

static void fill(AsSpan *span, AsWideUs us)
{
    AsWideUs days = us / AS_US_PER_DAY - (us % AS_US_PER_DAY < 0);
    int64_t rest = (int64_t)(us - days * AS_US_PER_DAY);
    span->days = (int32_t)days;
    span->seconds = (int32_t)(rest / AS_US_PER_SECOND);
    span->us = (int32_t)(rest % AS_US_PER_SECOND);
}

AsValue as_span_new(AsVM *vm, AsWideUs us)
{
    if (!check_range(vm, us)) { return AS_RAISED; }
    AsSpan *span = as_heap_new(vm, AS_KIND_TIMEDELTA, sizeof *span);
    fill(span, us);
    return as_value(span);
}

AsWideUs as_span_us(AsValue v)
{
    const AsSpan *span = as_span(v);
    return span->days * (AsWideUs)AS_US_PER_DAY + span->seconds * AS_US_PER_SECOND + span->us;
}

/* A result computed as an int of any size. */
static bool wide_from_int(AsVM *vm, AsValue us, AsWideUs *out)
{
    if (as_raised(us)) { return false; }
    if (as_int_to_i128(as_int_unwrap(us), out)) { return true; }
    (void)as_raise(vm, AS_OVERFLOW_ERROR, "Python int too large to convert to C int");
    return false;
}

static AsValue span_from_int(AsVM *vm, AsValue us)
{
    AsWideUs wide;
    return wide_from_int(vm, us, &wide) ? as_span_new(vm, wide) : AS_RAISED;
}

/* What the constructor sums up: whole microseconds exactly, parts of them apart. */
typedef struct Sum {
    AsValue whole;
    double part;
} Sum;

static bool add_whole(AsVM *vm, Sum *sum, AsValue count, int64_t factor)
{
    AsValue product = as_raised(count) ? AS_RAISED : as_int_binary(vm, AS_MUL, count, as_int_from_i64(vm, factor));
    sum->whole = as_raised(product) ? AS_RAISED : as_int_binary(vm, AS_ADD, sum->whole, product);
    return !as_raised(sum->whole);
}

static bool add_unit(AsVM *vm, Sum *sum, AsValue v, const char *name, int64_t factor)
{
    if (as_is_int(v)) { return add_whole(vm, sum, v, factor); }
    if (!as_is_float(v)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "unsupported type for timedelta %s component: %T", name, v);
        return false;
    }
    double whole, fraction = modf(as_float(v), &whole);
    if (!add_whole(vm, sum, as_int_from_double(vm, whole), factor)) { return false; }
    sum->part += modf(fraction * (double)factor, &whole);
    return add_whole(vm, sum, as_int_from_double(vm, whole), 1);
}

/* The parts together, rounded half to even with the whole. */
static bool add_part(AsVM *vm, Sum *sum)
{
    if (sum->part == 0) { return true; }
    double whole = round(sum->part);
    if (fabs(whole - sum->part) == 0.5) {
        bool odd = as_int_binary(vm, AS_AND, sum->whole, as_small_value(1)) == as_small_value(1);
        whole = 2.0 * round((sum->part + odd) * 0.5) - odd;
    }
    return add_whole(vm, sum, as_int_from_double(vm, whole), 1);
}

static AsValue span_make(AsVM *vm, AsValue *args)
{
    static const struct { const char *name; int arg; int64_t factor; } units[] = {
        {"microseconds", 3, 1}, {"milliseconds", 4, 1000}, {"seconds", 2, AS_US_PER_SECOND},
        {"minutes", 5, 60 * AS_US_PER_SECOND}, {"hours", 6, 3600 * AS_US_PER_SECOND},
        {"days", 1, AS_US_PER_DAY}, {"weeks", 7, 7 * AS_US_PER_DAY},
    };
    Sum sum = {as_small_value(0), 0};
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
        AsValue v = args[units[i].arg];
        if (v != AS_UNDEFINED && !add_unit(vm, &sum, v, units[i].name, units[i].factor)) { return AS_RAISED; }
    }
    AsWideUs us;
    if (!add_part(vm, &sum) || !wide_from_int(vm, sum.whole, &us) || !check_range(vm, us)) { return AS_RAISED; }
    AsSpan *span = (AsSpan *)as_instance_new(vm, as_type(args[0]), 0);
    fill(span, us);
    return as_value(span);
}

/* ---- arithmetic ---- */

/* a / b to the nearest, halves to even. */
static AsValue divide_nearest(AsVM *vm, AsValue a, AsValue b)
{
    AsValue quotient, rest;
    if (b == as_small_value(0)) { return as_raise(vm, AS_ZERO_DIVISION_ERROR, "integer division or modulo by zero"); }
    if (!as_int_divide(vm, a, b, &quotient, &rest)) { return AS_RAISED; }
    AsValue twice = as_int_binary(vm, AS_MUL, rest, as_small_value(2));
    if (as_raised(twice)) { return AS_RAISED; }
    int order = as_int_sign(b) < 0 ? as_int_compare(b, twice) : as_int_compare(twice, b);
    bool odd = as_int_binary(vm, AS_AND, quotient, as_small_value(1)) == as_small_value(1);
    return order > 0 || (order == 0 && odd) ? as_int_binary(vm, AS_ADD, quotient, as_small_value(1)) : quotient;
}

/* us * numerator / denominator, rounded. */
static AsValue scale(AsVM *vm, AsValue us, AsValue numerator, AsValue denominator)
{
    AsValue product = as_int_binary(vm, AS_MUL, us, numerator);
    return as_raised(product) ? AS_RAISED : span_from_int(vm, divide_nearest(vm, product, denominator));
}

static AsValue scale_by_float(AsVM *vm, AsValue us, AsValue factor, bool divide)
{
    AsValue ratio = as_call_method(vm, factor, as_str_intern_text(vm, "as_integer_ratio"), NULL, 0);
    if (as_raised(ratio)) { return AS_RAISED; }
    const AsValue *parts = as_tuple(ratio)->items;
    return divide ? scale(vm, us, parts[1], parts[0]) : scale(vm, us, parts[0], parts[1]);
}

static AsValue multiply(AsVM *vm, AsValue span, AsValue factor)
{
    AsValue us = as_int_from_i128(vm, as_span_us(span));
    if (as_is_int(factor)) { return span_from_int(vm, as_int_binary(vm, AS_MUL, us, factor)); }
    return as_is_float(factor) ? scale_by_float(vm, us, factor, false) : AS_NOT_IMPLEMENTED;
}

/* A span by a number. */
static AsValue divide(AsVM *vm, AsBinaryOp op, AsValue span, AsValue by)
{
    AsValue us = as_int_from_i128(vm, as_span_us(span));
    if (as_is_int(by)) {
        AsValue n = as_int_unwrap(by);
        if (op == AS_FLOORDIV) { return span_from_int(vm, as_int_binary(vm, AS_FLOORDIV, us, n)); }
        if (op == AS_TRUEDIV) { return span_from_int(vm, divide_nearest(vm, us, n)); }
    }
    return op == AS_TRUEDIV && as_is_float(by) ? scale_by_float(vm, us, by, true) : AS_NOT_IMPLEMENTED;
}

/* A span by a span. */
static AsValue relate(AsVM *vm, AsBinaryOp op, AsValue left, AsValue right)
{
    AsValue a = as_int_from_i128(vm, as_span_us(left)), b = as_int_from_i128(vm, as_span_us(right));
    if (op == AS_TRUEDIV || op == AS_FLOORDIV) { return as_int_binary(vm, op, a, b); }
    if (op == AS_MOD) { return span_from_int(vm, as_int_binary(vm, AS_MOD, a, b)); }
    AsValue pair = as_int_binary(vm, AS_DIVMOD, a, b);
    if (as_raised(pair)) { return AS_RAISED; }
    AsValue parts[] = {as_tuple(pair)->items[0], span_from_int(vm, as_tuple(pair)->items[1])};
    return as_raised(parts[1]) ? AS_RAISED : as_tuple_from(vm, parts, 2);
}

static AsValue span_binary(AsVM *vm, AsBinaryOp op, AsValue left, AsValue right)
{
    bool both = as_is_span(left) && as_is_span(right);
    switch (op) {
    case AS_ADD: return both ? as_span_new(vm, as_span_us(left) + as_span_us(right)) : AS_NOT_IMPLEMENTED;
    case AS_SUB: return both ? as_span_new(vm, as_span_us(left) - as_span_us(right)) : AS_NOT_IMPLEMENTED;
    case AS_MUL:
        if (both) { return AS_NOT_IMPLEMENTED; }
        return as_is_span(left) ? multiply(vm, left, right) : multiply(vm, right, left);
    case AS_TRUEDIV:
    case AS_FLOORDIV:
        if (both) { return relate(vm, op, left, right); }
        return as_is_span(left) ? divide(vm, op, left, right) : AS_NOT_IMPLEMENTED;
    case AS_MOD:
    case AS_DIVMOD: return both ? relate(vm, op, left, right) : AS_NOT_IMPLEMENTED;
    default: return AS_NOT_IMPLEMENTED;
    }
}

static AsValue span_unary(AsVM *vm, AsUnaryOp op, AsValue self)
{
    AsWideUs us = as_span_us(self);
    switch (op) {
    case AS_NEGATE: return as_span_new(vm, -us);
    case AS_POSITIVE: return as_span_new(vm, us);
    case AS_ABSOLUTE: return as_span_new(vm, us < 0 ? -us : us);
    default: return as_raise(vm, AS_TYPE_ERROR, "bad operand type for unary ~: '%T'", self);
    }
}

static AsValue span_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    return as_is_span(other) ? as_order(op, as_span_us(self) - as_span_us(other)) : AS_NOT_IMPLEMENTED;
}

bool as_span_hash(AsVM *vm, AsValue self, int64_t *out)
{
    const AsSpan *span = as_span(self);
    AsValue parts[] = {as_small_value(span->days), as_small_value(span->seconds), as_small_value(span->us)};
    return as_op_hash(vm, as_tuple_from(vm, parts, 3), out);
}

static bool span_truth(AsVM *vm, AsValue self, bool *out)
{
    *out = as_span_us(self) != 0;
    return true;
}

/* ---- texts ---- */

static AsValue span_repr(AsVM *vm, AsValue self)
{
    const AsSpan *span = as_span(self);
    char text[96] = "0";
    int size = 0;
    if (span->days) { size += sprintf(text + size, "days=%d", span->days); }
    if (span->seconds) { size += sprintf(text + size, "%sseconds=%d", size ? ", " : "", span->seconds); }
    if (span->us) { size += sprintf(text + size, "%smicroseconds=%d", size ? ", " : "", span->us); }
    return as_str_format(vm, "%T(%s)", self, text);
}

static AsValue span_str(AsVM *vm, AsValue self)
{
    const AsSpan *span = as_span(self);
    char text[96];
    int size = 0, days = span->days;
    if (days) { size += sprintf(text, "%d day%s, ", days, days == 1 || days == -1 ? "" : "s"); }
    size += sprintf(text + size, "%d:%02d:%02d", span->seconds / 3600, span->seconds / 60 % 60, span->seconds % 60);
    if (span->us) { size += sprintf(text + size, ".%06d", span->us); }
    return as_str_from_ascii(vm, text, (size_t)size);
}

/* ---- methods ---- */

static AsValue span_total_seconds(AsVM *vm, AsValue *args)
{
    return as_int_binary(vm, AS_TRUEDIV, as_int_from_i128(vm, as_span_us(args[0])), as_small_value(AS_US_PER_SECOND));
}

static AsValue span_reduce(AsVM *vm, AsValue *args)
{
    const AsSpan *span = as_span(args[0]);
    AsValue parts[] = {as_small_value(span->days), as_small_value(span->seconds), as_small_value(span->us)};
    AsValue pair[] = {as_value(as_type_of(vm, args[0])), as_tuple_from(vm, parts, 3)};
    return as_tuple_from(vm, pair, 2);
}

static AsValue get_days(AsVM *vm, AsValue self) { return as_small_value(as_span(self)->days); }
static AsValue get_seconds(AsVM *vm, AsValue self) { return as_small_value(as_span(self)->seconds); }
static AsValue get_microseconds(AsVM *vm, AsValue self) { return as_small_value(as_span(self)->us); }

static const AsMethod methods[] = {
    {"@new __new__(cls, days=UNSET, seconds=UNSET, microseconds=UNSET, milliseconds=UNSET, minutes=UNSET, hours=UNSET, "
     "weeks=UNSET)", span_make},
    {"total_seconds(self, /)", span_total_seconds, "Total seconds in the duration."},
    {"__reduce__(self, /)", span_reduce, "__reduce__() -> (cls, state)"},
    {NULL, NULL},
};

static const AsGetSet getsets[] = {
    {"days", get_days, as_attribute_read_only, "Number of days."},
    {"seconds", get_seconds, as_attribute_read_only, "Number of seconds (>= 0 and less than 1 day)."},
    {"microseconds", get_microseconds, as_attribute_read_only, "Number of microseconds (>= 0 and less than 1 second)."},
    {NULL},
};

const AsTypeSpec as_timedelta_spec = {
    .name = "datetime.timedelta",
    .doc = "Difference between two datetime values.\n\n"
           "timedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)\n\n"
           "All arguments are optional and default to 0.\n"
           "Arguments may be integers or floats, and may be positive or negative.",
    .size = sizeof(AsSpan),
    .slots = {
        .repr = span_repr, .str = span_str, .hash = as_span_hash, .compare = span_compare, .truth = span_truth,
        .binary = span_binary, .unary = span_unary,
    },
    .methods = methods,
    .getsets = getsets,
};
