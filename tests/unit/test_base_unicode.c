#include <criterion/criterion.h>

#include "base/unicode.h"

Test(unicode, kinds_of_numbers_nest)
{
    cr_assert(as_unicode_is_decimal(0x967) && as_unicode_is_digit(0x967) && as_unicode_is_numeric(0x967));
    cr_assert(!as_unicode_is_decimal(0xb2) && as_unicode_is_digit(0xb2) && as_unicode_is_numeric(0xb2));
    cr_assert(!as_unicode_is_digit(0xbd) && as_unicode_is_numeric(0xbd));
    cr_assert(as_unicode_is_numeric(0x4e00) && as_unicode_is_alpha(0x4e00));
}

Test(unicode, decimal_digits_of_all_scripts_have_values)
{
    cr_assert_eq(as_unicode_decimal_value('7'), 7);
    cr_assert_eq(as_unicode_decimal_value(0x665), 5);
    cr_assert_eq(as_unicode_decimal_value(0x1d7ff), 9);
    cr_assert_eq(as_unicode_decimal_value('a'), -1);
    cr_assert_eq(as_unicode_decimal_value(0xb2), -1);
}

Test(unicode, case_may_need_several_code_points)
{
    uint32_t out[AS_UNICODE_CASE_MAX];
    cr_assert_eq(as_unicode_upper(0xdf, out), 2);
    cr_assert(out[0] == 'S' && out[1] == 'S');
    cr_assert_eq(as_unicode_title(0xdf, out), 2);
    cr_assert(out[0] == 'S' && out[1] == 's');
    cr_assert_eq(as_unicode_lower(0x130, out), 2);
    cr_assert_eq(as_unicode_upper(0xfb03, out), 3);
    cr_assert_eq(as_unicode_fold(0xdf, out), 2);
    cr_assert_eq(as_unicode_upper('a', out), 1);
    cr_assert_eq(out[0], 'A');
}

Test(unicode, identifiers_begin_with_letters_and_go_on_with_more)
{
    cr_assert(as_unicode_is_id_start('_') && as_unicode_is_id_start(0xe9) && as_unicode_is_id_start(0x2118));
    cr_assert(!as_unicode_is_id_start('1') && as_unicode_is_id_continue('1'));
    cr_assert(!as_unicode_is_id_start(0xb7) && as_unicode_is_id_continue(0xb7));
    cr_assert(!as_unicode_is_id_continue('-') && !as_unicode_is_id_continue(0x20ac));
}

Test(unicode, what_prints_is_told_from_what_does_not)
{
    cr_assert(as_unicode_is_printable(' ') && as_unicode_is_printable(0xe9) && as_unicode_is_printable(0x1f600));
    cr_assert(!as_unicode_is_printable(0x7f) && !as_unicode_is_printable(0xa0) && !as_unicode_is_printable(0xad));
    cr_assert(!as_unicode_is_printable(0xd800) && !as_unicode_is_printable(0x200b) && !as_unicode_is_printable(0x3000));
    cr_assert(as_unicode_is_space(0x3000) && as_unicode_is_space(0x1c) && !as_unicode_is_space(0x200b));
}
