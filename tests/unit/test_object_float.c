#include <criterion/criterion.h>
#include <math.h>
#include <string.h>

#include "aspen.h"
#include "object/float.h"

static void expect_repr(double d, const char *text)
{
    char buffer[32];
    size_t size = as_float_repr(d, buffer);
    cr_assert_str_eq(buffer, text);
    cr_assert_eq(size, strlen(text));
}

Test(float, repr_is_the_shortest_that_reads_back)
{
    expect_repr(0.1, "0.1");
    expect_repr(0.1 + 0.2, "0.30000000000000004");
    expect_repr(5e-324, "5e-324");
    expect_repr(1.7976931348623157e308, "1.7976931348623157e+308");
    // A power of two, where the nearest decimal of 16 digits reads as the double below.
    expect_repr(ldexp(1.0, -44), "5.684341886080802e-14");
    expect_repr(9007199254740992.0, "9007199254740992.0");
}

Test(float, repr_chooses_the_exponent_form_where_python_does)
{
    expect_repr(1e16, "1e+16");
    expect_repr(1e15, "1000000000000000.0");
    expect_repr(0.0001, "0.0001");
    expect_repr(0.00001, "1e-05");
    expect_repr(-0.0, "-0.0");
    expect_repr(-INFINITY, "-inf");
    expect_repr(NAN, "nan");
}

static bool parses(const char *text, double *out) { return as_float_parse(text, strlen(text), out); }

Test(float, parsing_takes_what_python_takes)
{
    double d;
    cr_assert(parses(" 1_000.5 ", &d) && d == 1000.5);
    cr_assert(parses("-Infinity", &d) && d == -INFINITY);
    cr_assert(parses("1e400", &d) && d == INFINITY);
    cr_assert(parses(".5", &d) && d == 0.5);
    cr_assert(parses("5.", &d) && d == 5.0);
    cr_assert_not(parses("1__0", &d));
    cr_assert_not(parses("_1", &d));
    cr_assert_not(parses("1_", &d));
    cr_assert_not(parses("0x10", &d));
    cr_assert_not(parses(".", &d));
    cr_assert_not(parses("", &d));
    cr_assert_not(parses("1e", &d));
}
