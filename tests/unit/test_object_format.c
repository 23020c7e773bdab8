#include <criterion/criterion.h>

#include "aspen.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/float.h"
#include "object/int.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

static AsVM *vm;

static void open_vm(void) { vm = as_vm_new(NULL); }
static void close_vm(void) { as_vm_free(vm); }

TestSuite(format, .init = open_vm, .fini = close_vm);

static void expect(AsValue value, const char *spec, const char *text)
{
    AsValue got = as_op_format(vm, value, as_str_from_text(vm, spec));
    cr_assert_neq(got, AS_RAISED, "%s raised", spec);
    cr_assert_str_eq(as_str(got)->data, text, "%s gave %s", spec, as_str(got)->data);
}

static void expect_error(AsValue value, const char *spec, AsError error, const char *message)
{
    cr_assert_eq(as_op_format(vm, value, as_str_from_text(vm, spec)), AS_RAISED);
    cr_assert(as_error_is(vm, error));
    AsValue text = as_op_str(vm, as_error_take(vm));
    cr_assert_str_eq(as_str(text)->data, message);
}

Test(format, zeros_and_groups_share_the_width)
{
    AsValue n = as_int_from_i64(vm, 1234);
    expect(n, "08,", "0,001,234");
    expect(n, "09,", "0,001,234");
    expect(n, "010,", "00,001,234");
    expect(n, "5,", "1,234");
    expect(as_int_from_i64(vm, -255), "#012_x", "-0x0000_00ff");
    expect(as_float_value(vm, -1234.5), "015,.2f", "-000,001,234.50");
}

Test(format, floats_round_correctly_and_keep_asked_digits)
{
    expect(as_float_value(vm, 2.675), ".2f", "2.67");
    expect(as_float_value(vm, 0.5), ".0f", "0");
    expect(as_float_value(vm, 1e22), "f", "10000000000000000000000.000000");
    expect(as_float_value(vm, 100.0), ".3", "1e+02");
    expect(as_float_value(vm, 10.0), ".3", "10.0");
    expect(as_float_value(vm, -0.4), "z.0f", "0");
    expect(as_float_value(vm, 0.0001), "g", "0.0001");
    expect(as_float_value(vm, 0.00001), "g", "1e-05");
}

Test(format, any_character_may_fill)
{
    expect(as_str_from_text(vm, "x"), "\u00e9^5", "\u00e9\u00e9x\u00e9\u00e9");
    expect(as_small_value(7), "{<3", "7{{");
    expect(as_str_from_text(vm, "\u20ac\u20ac\u20ac"), ">4.2", "  \u20ac\u20ac");
}

Test(format, faults_have_the_texts_of_python)
{
    expect_error(as_small_value(1), ",_", AS_VALUE_ERROR, "Cannot specify both ',' and '_'.");
    expect_error(as_small_value(1), "s", AS_VALUE_ERROR, "Unknown format code 's' for object of type 'int'");
    expect_error(as_str_from_text(vm, "a"), "=", AS_VALUE_ERROR, "'=' alignment not allowed in string format specifier");
    expect_error(as_small_value(1), "99999999999999999999", AS_VALUE_ERROR, "Too many decimal digits in format string");
    expect_error(as_small_value(1), "999999999999", AS_MEMORY_ERROR, "");
}

Test(format, percent_takes_its_arguments_in_order)
{
    AsValue args[2] = {as_small_value(5), as_str_from_text(vm, "x")};
    AsValue got = as_str_percent(vm, as_str_from_text(vm, "%03d|%-3s|%%"), as_tuple_from(vm, args, 2));
    cr_assert_str_eq(as_str(got)->data, "005|x  |%");
    got = as_str_percent(vm, as_str_from_text(vm, "%d"), as_tuple_from(vm, args, 2));
    cr_assert_eq(got, AS_RAISED);
    cr_assert(as_error_is(vm, AS_TYPE_ERROR));
    as_error_clear(vm);
}
