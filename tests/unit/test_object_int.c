#include <criterion/criterion.h>
#include <string.h>

#include "aspen.h"
#include "object/error.h"
#include "object/float.h"
#include "object/int.h"
#include "object/str.h"

static AsVM *vm;

static void open_vm(void) { vm = as_vm_new(NULL); }
static void close_vm(void) { as_vm_free(vm); }

TestSuite(int, .init = open_vm, .fini = close_vm);

static AsValue parse(const char *text) { return as_int_from_text(vm, text, strlen(text), 0); }

static void expect(AsValue v, const char *decimal)
{
    cr_assert(as_is_int(v));
    AsValue text = as_int_to_str(vm, v, 10);
    cr_assert_str_eq(as_str(text)->data, decimal);
}

static void expect_binary(const char *a, AsBinaryOp op, const char *b, const char *result)
{
    expect(as_int_binary(vm, op, parse(a), parse(b)), result);
}

Test(int, results_return_into_the_word_when_they_fit)
{
    AsValue big = as_int_from_i64(vm, AS_SMALL_MAX + 1);
    cr_assert(as_is_object(big));
    cr_assert_eq(as_int_binary(vm, AS_SUB, big, as_small_value(1)), as_small_value(AS_SMALL_MAX));
    cr_assert(as_is_object(as_int_binary(vm, AS_SUB, as_small_value(AS_SMALL_MIN), as_small_value(1))));
}

Test(int, arithmetic_crosses_the_borders_of_word_and_digits)
{
    expect_binary("2305843009213693951", AS_MUL, "2305843009213693951", "5316911983139663487003542222693990401");
    expect_binary("1152921504606846976", AS_MUL, "1152921504606846976", "1329227995784915872903807060280344576");
    expect_binary("1329227995784915872903807060280344575", AS_ADD, "1", "1329227995784915872903807060280344576");
    expect_binary("0x10000000000000000000000000000000000000000", AS_SUB, "1",
                  "1461501637330902918203684832716283019655932542975");
    expect_binary("-0x8000000000000000", AS_SUB, "1", "-9223372036854775809");
}

Test(int, division_rounds_towards_minus_infinity)
{
    expect_binary("-7", AS_FLOORDIV, "2", "-4");
    expect_binary("-7", AS_MOD, "2", "1");
    expect_binary("7", AS_MOD, "-2", "-1");
    expect_binary("-100000000000000000000000000000000000000000001", AS_FLOORDIV, "10000000000",
                  "-10000000000000000000000000000000001");
    expect_binary("-100000000000000000000000000000000000000000001", AS_MOD, "10000000000", "9999999999");
}

Test(int, bit_operations_see_endless_twos_complement)
{
    expect_binary("-1", AS_AND, "0xffffffffffffffffffffffffffffffff", "340282366920938463463374607431768211455");
    expect_binary("-0x10000000000000000000000000000000000000000", AS_OR, "1",
                  "-1461501637330902918203684832716283019655932542975");
    expect_binary("-1", AS_XOR, "0x10000000000000000000000000000000000000000",
                  "-1461501637330902918203684832716283019655932542977");
    expect_binary("-5", AS_RSHIFT, "1", "-3");
    expect_binary("-1", AS_RSHIFT, "100000000000000000000", "-1");
}

Test(int, true_division_rounds_once)
{
    AsValue v = as_int_binary(vm, AS_TRUEDIV, parse("9007199254740993"), parse("1"));
    cr_assert_eq(as_float(v), 9007199254740992.0);
    v = as_int_binary(vm, AS_TRUEDIV, parse("100000000000000000000000000000000000000001"), parse("3"));
    cr_assert_eq(as_float(v), 3.3333333333333335e40);
}

Test(int, a_result_that_no_memory_holds_is_refused_at_once)
{
    cr_assert(as_raised(as_int_binary(vm, AS_LSHIFT, as_small_value(1), as_small_value(INT64_C(1000000000000)))));
    cr_assert(as_error_is(vm, AS_MEMORY_ERROR));
    as_error_clear(vm);
    AsValue power = as_int_binary(vm, AS_POW, as_small_value(10), as_small_value(INT64_C(10000000000)));
    cr_assert(as_raised(power));
    cr_assert(as_error_is(vm, AS_MEMORY_ERROR));
    as_error_clear(vm);
}

Test(int, text_that_is_no_number_is_told_from_too_many_digits)
{
    char digits[4302];
    cr_assert(as_is_undefined(parse("12__3")));
    cr_assert(as_is_undefined(parse("0x")));
    cr_assert(as_is_undefined(parse("")));
    cr_assert(as_is_undefined(parse("012")));
    memset(digits, '1', 4301);
    digits[4301] = '\0';
    cr_assert(as_raised(parse(digits)));
    cr_assert(as_error_is(vm, AS_VALUE_ERROR));
    as_error_clear(vm);
    digits[4300] = '\0';
    cr_assert(as_is_int(parse(digits)));
}

Test(int, hash_is_the_value_modulo_a_prime)
{
    cr_assert_eq(as_int_hash(parse("2305843009213693951")), 0);
    cr_assert_eq(as_int_hash(as_small_value(-1)), -2);
    cr_assert_eq(as_int_hash(parse("1267650600228229401496703205376")), INT64_C(549755813888));
    cr_assert_eq(as_float_hash(1267650600228229401496703205376.0), INT64_C(549755813888));
}
