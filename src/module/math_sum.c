/* fsum, prod, hypot and dist. */
#include "module/math_impl.h"

#include <float.h>
#include <math.h>

#include "object/error.h"
#include "object/float.h"
#include "object/int.h"
#include "object/op.h"
#include "object/tuple.h"

/* ---- fsum: Shewchuk's exact partial sums (Adaptive Precision Floating-Point Arithmetic, 1997) ---- */

typedef struct Partials {
    double room[32], *items; /* not overlapping, ascending in magnitude */
    size_t count, capacity;
    double special; /* sum of the infinities and NaNs */
    double infinities;
} Partials;

static bool grow_partials(AsVM *vm, Partials *p)
{
    size_t old = p->items == p->room ? 0 : p->capacity * sizeof(double), capacity = p->capacity * 2;
    double *items = as_heap_try_resize(vm, p->items == p->room ? NULL : p->items, old, capacity * sizeof(double));
    if (!items) { return false; }
    if (p->items == p->room) { memcpy(items, p->room, sizeof p->room); }
    p->items = items;
    p->capacity = capacity;
    return true;
}

static bool add_to_partials(AsVM *vm, Partials *p, double x)
{
    double original = x;
    size_t kept = 0;
    for (size_t i = 0; i < p->count; i++) {
        double y = p->items[i];
        if (fabs(x) < fabs(y)) {
            double other = x;
            x = y;
            y = other;
        }
        double high = x + y, low = y - (high - x);
        if (low != 0.0) { p->items[kept++] = low; }
        x = high;
    }
    p->count = kept;
    if (x == 0.0) { return true; }
    if (isfinite(x)) {
        if (kept == p->capacity && !grow_partials(vm, p)) { return false; }
        p->items[p->count++] = x;
        return true;
    }
    if (isfinite(original)) {
        (void)as_raise(vm, AS_OVERFLOW_ERROR, "intermediate overflow in fsum");
        return false;
    }
    if (isinf(original)) { p->infinities += original; }
    p->special += original;
    p->count = 0;
    return true;
}

/* The sum of the partials, rounded once. */
static double round_partials(const Partials *p)
{
    size_t n = p->count;
    if (n == 0) { return 0.0; }
    double high = p->items[--n], low = 0.0;
    while (n > 0) {
        double x = high, y = p->items[--n];
        high = x + y;
        low = y - (high - x);
        if (low != 0.0) { break; }
    }
    // A tie was rounded to even; what lies below may say that it was none.
    if (n > 0 && ((low < 0.0 && p->items[n - 1] < 0.0) || (low > 0.0 && p->items[n - 1] > 0.0))) {
        double twice = low * 2.0, x = high + twice;
        if (twice == x - high) { high = x; }
    }
    return high;
}

static AsValue finish_partials(AsVM *vm, const Partials *p)
{
    if (p->special != 0.0) {
        if (isnan(p->infinities)) { return as_raise(vm, AS_VALUE_ERROR, "-inf + inf in fsum"); }
        return as_float_value(vm, p->special);
    }
    return as_float_value(vm, round_partials(p));
}

AsValue as_math_fsum(AsVM *vm, AsValue *args)
{
    Partials p = {.capacity = 32};
    p.items = p.room;
    AsValue iterator = as_op_iter(vm, args[0]), result = AS_RAISED;
    if (as_raised(iterator)) { return AS_RAISED; }
    as_root(vm, iterator);
    for (;;) {
        double x;
        AsValue item = as_op_next(vm, iterator);
        if (as_raised(item)) { goto out; }
        if (as_stopped(item)) { break; }
        if (!as_float_arg(vm, item, &x) || !add_to_partials(vm, &p, x)) { goto out; }
    }
    result = finish_partials(vm, &p);
out:
    if (p.items != p.room) { as_heap_release(vm, p.items, p.capacity * sizeof(double)); }
    return result;
}

/* a * b, without detours for ints and floats that lie in the word. */
static AsValue multiply(AsVM *vm, AsValue a, AsValue b)
{
    int64_t whole;
    if (as_both_small(a, b) && !__builtin_mul_overflow(as_small(a), as_small(b), &whole)) {
        return as_int_from_i64(vm, whole);
    }
    if (as_is_flonum(a) && as_is_flonum(b)) { return as_float_value(vm, as_flonum(a) * as_flonum(b)); }
    return as_op_binary(vm, AS_MUL, a, b);
}

AsValue as_math_prod(AsVM *vm, AsValue *args)
{
    AsValue iterator = as_op_iter(vm, args[0]), product = args[1];
    if (as_raised(iterator)) { return AS_RAISED; }
    as_root(vm, iterator);
    size_t saved = as_roots_save(vm);
    for (;;) {
        as_root(vm, product);
        AsValue item = as_op_next(vm, iterator);
        if (as_stopped(item)) { return product; }
        if (as_raised(item)) { return AS_RAISED; }
        as_root(vm, item); // either may be asked after the other's method was left
        product = multiply(vm, product, item);
        if (as_raised(product)) { return AS_RAISED; }
        as_roots_restore(vm, saved);
    }
}

/* ---- hypot and dist ---- */

/* The error-free sum of a and b, |a| >= |b|. */
static double add_exactly(double *sum, double b)
{
    double a = *sum;
    *sum = a + b;
    return b - (*sum - a);
}

/* Adds x*x times sign to a sum kept in three parts. */
static void add_square(double x, double sign, double *sum, double *lost_products, double *lost_sums)
{
    double square = x * x;
    *lost_products += sign * fma(x, x, -square);
    *lost_sums += add_exactly(sum, sign * square);
}

/* The Euclidean norm of n finite components of at most `largest` in magnitude: squares and sums are carried with
 * their rounding errors, and one step of Newton's method corrects the root (after Borges, An Improved Algorithm for
 * hypot(a, b), 2019). */
static double norm(const double *components, size_t n, double largest)
{
    int exponent;
    // Starting at 1 keeps every term below the sum, so that the errors can be computed.
    double sum = 1.0, lost_products = 0.0, lost_sums = 0.0;
    frexp(largest, &exponent);
    double unit = exponent < -1023 ? DBL_MIN : 1.0;
    if (unit != 1.0) { frexp(largest / unit, &exponent); }
    double scale = ldexp(1.0, -exponent);
    for (size_t i = 0; i < n; i++) {
        add_square(components[i] / unit * scale, 1.0, &sum, &lost_products, &lost_sums);
    }
    double root = sqrt(sum - 1.0 + (lost_products + lost_sums));
    add_square(root, -1.0, &sum, &lost_products, &lost_sums);
    root += (sum - 1.0 + (lost_products + lost_sums)) / (2.0 * root);
    return root / scale * unit;
}

static AsValue finish_norm(AsVM *vm, double *components, size_t n)
{
    double largest = 0.0;
    bool any_nan = false;
    for (size_t i = 0; i < n; i++) {
        components[i] = fabs(components[i]);
        any_nan = any_nan || isnan(components[i]);
        if (components[i] > largest) { largest = components[i]; }
    }
    double d = isinf(largest) ? largest : any_nan ? NAN : largest == 0.0 || n <= 1 ? largest : norm(components, n, largest);
    return as_float_value(vm, d);
}

/* Room for n components: room itself, or an owned buffer. */
static double *get_room(AsVM *vm, size_t n, double *room, size_t size)
{
    return n <= size ? room : as_heap_try_resize(vm, NULL, 0, n * sizeof(double));
}

AsValue as_math_hypot(AsVM *vm, AsValue *args)
{
    const AsTuple *coordinates = as_tuple(args[0]);
    size_t n = coordinates->length;
    double room[16], *components = get_room(vm, n, room, 16);
    AsValue result = AS_RAISED;
    if (!components) { return AS_RAISED; }
    for (size_t i = 0; i < n; i++) {
        if (!as_float_arg(vm, coordinates->items[i], &components[i])) { goto out; }
    }
    result = finish_norm(vm, components, n);
out:
    if (components != room) { as_heap_release(vm, components, n * sizeof(double)); }
    return result;
}

AsValue as_math_dist(AsVM *vm, AsValue *args)
{
    AsValue points[2];
    for (int i = 0; i < 2; i++) {
        points[i] = as_is_tuple(args[i]) ? args[i] : as_tuple_from_iterable(vm, args[i]);
        if (as_raised(points[i])) { return AS_RAISED; }
        as_root(vm, points[i]);
    }
    const AsTuple *p = as_tuple(points[0]), *q = as_tuple(points[1]);
    size_t n = p->length;
    if (n != q->length) {
        return as_raise(vm, AS_VALUE_ERROR, "both points must have the same number of dimensions");
    }
    double room[16], *components = get_room(vm, n, room, 16);
    AsValue result = AS_RAISED;
    if (!components) { return AS_RAISED; }
    for (size_t i = 0; i < n; i++) {
        double x, y;
        if (!as_float_arg(vm, p->items[i], &x) || !as_float_arg(vm, q->items[i], &y)) { goto out; }
        components[i] = x - y;
    }
    result = finish_norm(vm, components, n);
out:
    if (components != room) { as_heap_release(vm, components, n * sizeof(double)); }
    return result;
}
