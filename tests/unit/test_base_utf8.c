#include <criterion/criterion.h>
#include <string.h>

#include "base/utf8.h"

static void expect_fault(const char *text, size_t size, size_t at, size_t wide, const char *why)
{
    size_t where, width;
    const char *reason;
    cr_assert_not(as_utf8_check(text, size, &where, &width, &reason));
    cr_assert_eq(where, at);
    cr_assert_eq(width, wide);
    cr_assert_str_eq(reason, why);
}

Test(utf8, every_size_goes_there_and_back)
{
    static const uint32_t samples[] = {0, 'a', 0x7f, 0x80, 0x7ff, 0x800, 0xd800, 0xffff, 0x10000, 0x10ffff};
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        char bytes[4];
        const char *p = bytes;
        size_t size = as_utf8_encode(samples[i], bytes);
        cr_assert_eq(as_utf8_next(&p), samples[i]);
        cr_assert_eq(p, bytes + size);
        cr_assert_eq(as_utf8_count(bytes, size), 1);
    }
}

Test(utf8, faults_are_named_as_cpython_names_them)
{
    expect_fault("a\xff", 2, 1, 1, "invalid start byte");
    expect_fault("\xe2\x82", 2, 0, 2, "unexpected end of data");
    expect_fault("\xe2\x28\xa1", 3, 0, 1, "invalid continuation byte");
    expect_fault("ab\xf0\x9f\x98", 5, 2, 3, "unexpected end of data");
    expect_fault("\xed\xa0\x80", 3, 0, 1, "invalid continuation byte");
    expect_fault("\xc0\x80", 2, 0, 1, "invalid start byte");
    expect_fault("\xf4\x90\x80\x80", 4, 0, 1, "invalid continuation byte");
}

Test(utf8, well_formed_text_passes)
{
    size_t where, width;
    const char *reason, *text = "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80";
    cr_assert(as_utf8_check(text, strlen(text), &where, &width, &reason));
    cr_assert_eq(as_utf8_count(text, strlen(text)), 4);
}
