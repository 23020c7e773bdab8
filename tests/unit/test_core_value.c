#include <criterion/criterion.h>
#include <math.h>

#include "core/value.h"

static void expect_flonum(double d)
{
    AsValue v;
    cr_assert(as_try_flonum(d, &v), "%g does not fit the word", d);
    cr_assert(as_is_flonum(v));
    cr_assert_not(as_is_small(v));
    cr_assert_not(as_is_object(v));
    cr_assert_not(as_is_bool(v));
    double back = as_flonum(v);
    cr_assert_eq(memcmp(&back, &d, sizeof d), 0, "%a came back as %a", d, back);
}

Test(value, usual_doubles_live_in_the_word)
{
    static const double samples[] = {0.0, -0.0, 1.0, -1.0, 0.1, 2.5, 3.141592653589793, 1e10, -1e-10, 1e77, 1e-76, 123456789.125};
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) { expect_flonum(samples[i]); }
}

Test(value, doubles_of_unusual_exponent_need_a_box)
{
    AsValue v;
    cr_assert_not(as_try_flonum(INFINITY, &v));
    cr_assert_not(as_try_flonum(-INFINITY, &v));
    cr_assert_not(as_try_flonum(NAN, &v));
    cr_assert_not(as_try_flonum(1e300, &v));
    cr_assert_not(as_try_flonum(1e-100, &v));
}

Test(value, every_exponent_either_round_trips_or_is_refused)
{
    for (int exponent = -1074; exponent <= 1023; exponent++) {
        AsValue v;
        double d = ldexp(1.0, exponent) * 1.0;
        if (as_try_flonum(d, &v)) { expect_flonum(d); }
    }
}

Test(value, small_integers_reach_62_bits)
{
    static const int64_t samples[] = {0, 1, -1, 42, AS_SMALL_MAX, AS_SMALL_MIN, INT64_C(1) << 60};
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        AsValue v = as_small_value(samples[i]);
        cr_assert(as_is_small(v));
        cr_assert_not(as_is_flonum(v));
        cr_assert_not(as_is_object(v));
        cr_assert_eq(as_small(v), samples[i]);
    }
    cr_assert_not(as_fits_small(AS_SMALL_MAX + 1));
    cr_assert_not(as_fits_small(AS_SMALL_MIN - 1));
}

Test(value, constants_are_of_no_other_kind)
{
    static const AsValue constants[] = {AS_NONE, AS_TRUE, AS_FALSE, AS_ELLIPSIS, AS_NOT_IMPLEMENTED, AS_RAISED, AS_STOP, AS_ENTERED, AS_PARKED, AS_UNDEFINED};
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++) {
        cr_assert_not(as_is_small(constants[i]));
        cr_assert_not(as_is_flonum(constants[i]));
        cr_assert_not(as_is_object(constants[i]));
        for (size_t k = 0; k < i; k++) { cr_assert_neq(constants[i], constants[k]); }
    }
}
