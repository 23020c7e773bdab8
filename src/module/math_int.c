/* The functions of the math module that are about ints. */
#include "module/math_impl.h"

#include <limits.h>

#include "object/error.h"
#include "object/int.h"
#include "object/op.h"
#include "object/tuple.h"

/* ---- gcd and lcm ---- */

/* Folds the ints of a *args tuple with step; the result is not negative. */
static AsValue fold(AsVM *vm, AsValue integers, AsValue start, AsValue (*step)(AsVM *, AsValue, AsValue))
{
    AsValue result = start;
    for (size_t i = 0; i < as_tuple(integers)->length; i++) {
        as_root(vm, result);
        AsValue item = as_index_value(vm, as_tuple(integers)->items[i]);
        if (as_raised(item)) { return AS_RAISED; }
        if (as_int_sign(item) < 0) { item = as_int_negate(vm, item); }
        result = as_raised(item) ? item : step(vm, result, item);
        if (as_raised(result)) { return AS_RAISED; }
    }
    return result;
}

AsValue as_math_gcd(AsVM *vm, AsValue *args) { return fold(vm, args[0], as_small_value(0), as_int_gcd); }

static AsValue lcm_step(AsVM *vm, AsValue a, AsValue b)
{
    if (as_int_sign(a) == 0 || as_int_sign(b) == 0) { return as_small_value(0); }
    AsValue divisor = as_int_gcd(vm, a, b);
    AsValue part = as_raised(divisor) ? divisor : as_int_binary(vm, AS_FLOORDIV, a, divisor);
    return as_raised(part) ? part : as_int_binary(vm, AS_MUL, part, b);
}

AsValue as_math_lcm(AsVM *vm, AsValue *args) { return fold(vm, args[0], as_small_value(1), lcm_step); }

/* ---- Products of ranges ---- */

/* first * (first + 1) * ... * (first + count - 1), in halves so that the factors stay of one length. */
static AsValue product_of_range(AsVM *vm, AsValue first, int64_t count)
{
    if (count == 0) { return as_small_value(1); }
    if (as_ctrl_c(vm)) { return AS_RAISED; }
    if (count < 8) {
        AsValue product = first, factor = first;
        for (int64_t i = 1; i < count && !as_raised(product); i++) {
            factor = as_int_binary(vm, AS_ADD, factor, as_small_value(1));
            product = as_raised(factor) ? factor : as_int_binary(vm, AS_MUL, product, factor);
        }
        return product;
    }
    AsValue middle = as_int_binary(vm, AS_ADD, first, as_small_value(count / 2));
    AsValue low = as_raised(middle) ? middle : product_of_range(vm, first, count / 2);
    AsValue high = as_raised(low) ? low : product_of_range(vm, middle, count - count / 2);
    return as_raised(high) ? high : as_int_binary(vm, AS_MUL, low, high);
}

/* n is at most 20. */
static uint64_t short_factorial(int64_t n)
{
    uint64_t product = 1;
    for (; n > 1; n--) { product *= (uint64_t)n; }
    return product;
}

AsValue as_math_factorial(AsVM *vm, AsValue *args)
{
    AsValue v = as_index_value(vm, args[0]);
    int64_t n;
    if (as_raised(v)) { return AS_RAISED; }
    if (as_int_sign(v) < 0) { return as_raise(vm, AS_VALUE_ERROR, "factorial() not defined for negative values"); }
    if (!as_int_to_i64(v, &n)) {
        return as_raise(vm, AS_OVERFLOW_ERROR, "factorial() argument should not exceed %ld", LONG_MAX);
    }
    if (n <= 20) { return as_int_from_u64(vm, short_factorial(n)); }
    // No int could hold more; the product tree would only find out after a long time.
    if (n > INT32_MAX) { return as_raise_memory(vm); }
    return n < 2 ? as_small_value(1) : product_of_range(vm, as_small_value(2), n - 1);
}

/* Both arguments of comb and perm; false: raised. k may be AS_NONE. */
static bool read_counts(AsVM *vm, AsValue *args, AsValue *n, AsValue *k)
{
    *n = as_index_value(vm, args[0]);
    if (as_raised(*n)) { return false; }
    as_root(vm, *n);
    *k = as_is_none(args[1]) ? *n : as_index_value(vm, args[1]);
    if (as_raised(*k)) { return false; }
    if (as_int_sign(*n) < 0 || as_int_sign(*k) < 0) {
        (void)as_raise(vm, AS_VALUE_ERROR, "%s must be a non-negative integer", as_int_sign(*n) < 0 ? "n" : "k");
        return false;
    }
    return true;
}

static AsValue falling_product(AsVM *vm, AsValue n, int64_t k)
{
    AsValue first = as_int_binary(vm, AS_SUB, n, as_small_value(k - 1));
    return as_raised(first) ? first : product_of_range(vm, first, k);
}

AsValue as_math_perm(AsVM *vm, AsValue *args)
{
    AsValue n, k;
    int64_t count;
    if (as_is_none(args[1])) { return as_math_factorial(vm, args); }
    if (!read_counts(vm, args, &n, &k)) { return AS_RAISED; }
    if (as_int_compare(k, n) > 0) { return as_small_value(0); }
    if (!as_int_to_i64(k, &count)) {
        return as_raise(vm, AS_OVERFLOW_ERROR, "k must not exceed %lld", LLONG_MAX);
    }
    if (count > INT32_MAX) { return as_raise_memory(vm); }
    return count == 0 ? as_small_value(1) : falling_product(vm, n, count);
}

/* n over k in 128 bits; false when it may not fit. */
static bool comb_short(int64_t n, int64_t k, uint64_t *out)
{
    unsigned __int128 result = 1;
    for (int64_t i = 1; i <= k; i++) {
        result = result * (uint64_t)(n - k + i);
        result /= (uint64_t)i;
        if (result > UINT64_MAX) { return false; }
    }
    *out = (uint64_t)result;
    return true;
}

AsValue as_math_comb(AsVM *vm, AsValue *args)
{
    AsValue n, k;
    int64_t count, short_n;
    uint64_t result;
    if (as_is_none(args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "'NoneType' object cannot be interpreted as an integer");
    }
    if (!read_counts(vm, args, &n, &k)) { return AS_RAISED; }
    AsValue rest = as_int_binary(vm, AS_SUB, n, k);
    if (as_raised(rest)) { return AS_RAISED; }
    if (as_int_sign(rest) < 0) { return as_small_value(0); }
    if (as_int_compare(rest, k) < 0) { k = rest; }
    if (!as_int_to_i64(k, &count)) {
        return as_raise(vm, AS_OVERFLOW_ERROR, "min(n - k, k) must not exceed %lld", LLONG_MAX);
    }
    if (count > INT32_MAX) { return as_raise_memory(vm); }
    if (count == 0) { return as_small_value(1); }
    if (as_int_to_i64(n, &short_n) && comb_short(short_n, count, &result)) { return as_int_from_u64(vm, result); }
    AsValue top = falling_product(vm, n, count);
    AsValue bottom = as_raised(top) ? top : product_of_range(vm, as_small_value(1), count);
    return as_raised(bottom) ? bottom : as_int_binary(vm, AS_FLOORDIV, top, bottom);
}

AsValue as_math_isqrt(AsVM *vm, AsValue *args)
{
    AsValue n = as_index_value(vm, args[0]);
    if (as_raised(n)) { return AS_RAISED; }
    if (as_int_sign(n) < 0) { return as_raise(vm, AS_VALUE_ERROR, "isqrt() argument must be nonnegative"); }
    return as_int_sqrt(vm, n);
}
