#include <criterion/criterion.h>
#include <string.h>

#include "aspen.h"
#include "base/siphash.h"
#include "object/bytes.h"
#include "object/error.h"
#include "object/str.h"

static AsVM *vm;

static void open_vm(void) { vm = as_vm_new(NULL); }
static void close_vm(void) { as_vm_free(vm); }

TestSuite(str, .init = open_vm, .fini = close_vm);

static void expect(AsValue v, const char *text)
{
    cr_assert(as_is_str(v));
    cr_assert_str_eq(as_str(v)->data, text);
    cr_assert_eq(as_str(v)->size, strlen(text));
}

Test(str, lengths_count_code_points)
{
    AsStr *s = as_str(as_str_from_text(vm, "a\u00e9\u20ac\U0001f600"));
    cr_assert_eq(s->length, 4);
    cr_assert_eq(s->size, 10);
    cr_assert_not(as_str_is_ascii(s));
    cr_assert(as_str_is_ascii(as_str(as_str_from_text(vm, "abc"))));
}

Test(str, single_characters_and_the_empty_text_are_kept)
{
    cr_assert_eq(as_str_from(vm, "", 0), vm->empty_str);
    cr_assert_eq(as_str_from_text(vm, "x"), as_str_from_code_point(vm, 'x'));
    cr_assert_eq(as_str_from_code_point(vm, 0xe9), as_str_from_code_point(vm, 0xe9));
    expect(as_str_from_code_point(vm, 0x20ac), "\u20ac");
}

Test(str, positions_of_long_texts_go_through_the_index)
{
    char text[3 * 1000 + 1];
    for (size_t i = 0; i < 1000; i++) { memcpy(text + 3 * i, i % 2 ? "\u20ac" : "\u2014", 3); }
    text[3000] = 0;
    AsStr *s = as_str(as_str_from_text(vm, text));
    for (size_t i = 0; i <= 1000; i++) { cr_assert_eq(as_str_offset(vm, s, i), 3 * i); }
    cr_assert_not_null(s->index);
    cr_assert_eq(as_str_code_point_at(vm, s, 501), 0x20ac);
    expect(as_str_slice(vm, s, 500, 502), "\u2014\u20ac");
}

Test(str, interned_texts_are_one_object)
{
    AsValue a = as_str_intern_text(vm, "a name"), b = as_str_intern(vm, as_str_from_text(vm, "a name"));
    cr_assert_eq(a, b);
    cr_assert_neq(as_str_from_text(vm, "a name"), a);
    cr_assert(as_str_equal(as_str(as_str_from_text(vm, "a name")), as_str(a)));
}

Test(str, hashes_are_those_of_cpython)
{
    as_hash_key_from_seed(vm->hash_key, 0);
    cr_assert_eq(as_str_hash(vm, as_str(as_str_from_text(vm, "a text of its own"))), INT64_C(5249806015751053792));
    cr_assert_eq(as_str_hash(vm, as_str(as_str_from_text(vm, "\u00e9\u00e8"))), INT64_C(-2293811302518493483));
    cr_assert_eq(as_str_hash(vm, as_str(as_str_from_text(vm, "\u20ac\u00e9"))), INT64_C(-2307329178107998592));
    cr_assert_eq(as_str_hash(vm, as_str(as_str_from_text(vm, "\U0001f600x"))), INT64_C(-8926728262118538918));
    cr_assert_eq(as_str_hash(vm, as_str(vm->empty_str)), 0);
}

Test(str, order_is_that_of_code_points)
{
    AsStr *bmp = as_str(as_str_from_text(vm, "\uffff")), *astral = as_str(as_str_from_text(vm, "\U00010000"));
    cr_assert_lt(as_str_compare(bmp, astral), 0);
    cr_assert_gt(as_str_compare(astral, bmp), 0);
    cr_assert_eq(as_str_compare(bmp, bmp), 0);
}

Test(str, messages_know_values_types_and_c_values)
{
    AsValue v = as_str_from_text(vm, "it's");
    expect(as_str_format(vm, "%v %S %T %d %5.2f|%-4s|%zu %%", v, v, v, 42, 1.5, "ab", (size_t)7),
           "\"it's\" it's str 42  1.50|ab  |7 %");
    expect(as_str_format(vm, "%B %B", AS_NONE, v), "None str");
    expect(as_str_format(vm, "%.*s|%.3s", 2, "abc", "\u00e9\u00e9"), "ab|\u00e9");
}

Test(str, sizes_beyond_the_bound_are_memory_errors)
{
    AsValue s = as_str_from_text(vm, "0123456789");
    cr_assert_eq(as_str_repeat(vm, s, INT64_C(1) << 40), AS_RAISED);
    cr_assert(as_error_is(vm, AS_MEMORY_ERROR));
    as_error_clear(vm);
    cr_assert_eq(as_str_repeat(vm, s, INT64_MAX), AS_RAISED);
    cr_assert(as_error_is(vm, AS_OVERFLOW_ERROR));
    as_error_clear(vm);
}

Test(str, decoding_and_encoding_are_inverse)
{
    static const char *const codecs[] = {"utf-8", "utf-16", "utf-32-be", "utf-8-sig", "gb18030"};
    AsValue text = as_str_from_text(vm, "a\u00e9\u4e2d\U0001f600");
    for (size_t i = 0; i < sizeof codecs / sizeof *codecs; i++) {
        AsBytes *bytes = as_bytes(as_str_encode(vm, text, codecs[i], "strict"));
        AsValue back = as_bytes_decode(vm, bytes->data, bytes->size, codecs[i], "strict");
        cr_assert(as_str_equal(as_str(back), as_str(text)), "%s", codecs[i]);
    }
}

Test(str, sums_that_grow_share_their_bytes)
{
    AsValue part = as_str_from_text(vm, "0123456789"), sums[100];
    sums[0] = part;
    for (int i = 1; i < 100; i++) { sums[i] = as_str_concat(vm, sums[i - 1], part); }
    cr_assert(as_str(sums[99])->is_shared);
    cr_assert_eq(as_str(sums[99])->data, as_str(sums[98])->data);
    cr_assert_eq(as_str(sums[99])->size, 1000);
    AsValue other = as_str_concat(vm, sums[98], as_str_from_text(vm, "x"));
    cr_assert_neq(as_str(other)->data, as_str(sums[99])->data);
    cr_assert_eq(as_str(sums[99])->data[990], '0');
    cr_assert_eq(as_str(other)->data[990], 'x');
}
