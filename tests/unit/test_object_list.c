#include <criterion/criterion.h>
#include <stdlib.h>

#include "aspen.h"
#include "object/error.h"
#include "object/float.h"
#include "object/list.h"
#include "object/op.h"
#include "object/range.h"
#include "object/str.h"
#include "object/tuple.h"

static AsVM *vm;

static void open_vm(void)
{
    vm = as_vm_new(NULL);
}

static void close_vm(void)
{
    as_vm_free(vm);
}

TestSuite(list, .init = open_vm, .fini = close_vm);

static AsValue number(int64_t i)
{
    return as_small_value(i);
}

static AsValue numbers(int64_t first, int64_t behind)
{
    AsValue list = as_list_new(vm, 0);
    as_root(vm, list);
    for (int64_t i = first; i < behind; i++) { as_list_append(vm, as_list(list), number(i)); }
    return list;
}

static void expect_repr(AsValue v, const char *text)
{
    AsValue repr = as_op_repr(vm, v);
    cr_assert(!as_raised(repr));
    cr_expect(as_str_equals_text(repr, text), "%s is not %s", as_str(repr)->data, text);
}

Test(list, grows_and_shrinks_with_its_items)
{
    AsList *list = as_list(numbers(0, 1000));
    cr_expect_eq(list->length, 1000);
    as_list_remove(vm, list, 10, 980);
    cr_expect_eq(list->length, 20);
    cr_expect_eq(list->items[10], number(990));
    as_list_insert(vm, list, 0, AS_NONE);
    cr_expect_eq(list->items[0], AS_NONE);
    cr_expect_eq(list->items[20], number(999));
}

Test(list, extends_by_itself)
{
    AsValue list = numbers(0, 3);
    cr_assert(as_list_extend(vm, as_list(list), list));
    expect_repr(list, "[0, 1, 2, 0, 1, 2]");
}

Test(list, shows_itself_as_dots_inside_itself)
{
    AsValue list = numbers(0, 1);
    as_list_append(vm, as_list(list), list);
    expect_repr(list, "[0, [...]]");
}

Test(list, gives_and_takes_slices_with_steps)
{
    AsValue list = numbers(0, 10);
    AsValue odd = as_slice_new(vm, number(1), AS_NONE, number(2));
    expect_repr(as_op_get_item(vm, list, odd), "[1, 3, 5, 7, 9]");
    cr_assert(as_op_delete_item(vm, list, odd));
    expect_repr(list, "[0, 2, 4, 6, 8]");
    AsValue middle = as_slice_new(vm, number(1), number(4), AS_NONE);
    cr_assert(as_op_set_item(vm, list, middle, numbers(100, 105)));
    expect_repr(list, "[0, 100, 101, 102, 103, 104, 8]");
    cr_assert(as_op_delete_item(vm, list, as_slice_new(vm, AS_NONE, AS_NONE, number(-3))));
    expect_repr(list, "[100, 101, 103, 104]");
}

Test(list, refuses_to_repeat_beyond_memory)
{
    AsValue product = as_op_binary(vm, AS_MUL, numbers(0, 1), number(INT64_C(1) << 40));
    cr_assert(as_raised(product));
    cr_expect(as_error_is(vm, AS_MEMORY_ERROR));
    as_error_clear(vm);
}

static bool is_sorted(const AsList *list)
{
    for (size_t i = 1; i < list->length; i++) {
        bool wrong;
        cr_assert(as_op_compare_bool(vm, list->items[i], list->items[i - 1], AS_LT, &wrong));
        if (wrong) { return false; }
    }
    return true;
}

Test(list, sorts_ints_of_any_pattern)
{
    for (int round = 0; round < 200; round++) {
        AsValue made = as_list_new(vm, 0);
        AsList *list = as_list(made);
        int length = rand() % 2000, kind = rand() % 4;
        int64_t sum = 0;
        for (int i = 0; i < length; i++) {
            int64_t item = kind == 0 ? rand() : kind == 1 ? i : kind == 2 ? i % 37 : (i / 100) * -100 + i % 100;
            if (rand() % 50 == 0) { item = rand() % 1000; }
            sum += item;
            as_list_append(vm, list, number(item));
        }
        cr_assert(as_list_sort(vm, list, AS_NONE, round % 2));
        cr_assert_eq(list->length, (size_t)length);
        for (size_t i = 0; i < list->length; i++) { sum -= as_small(list->items[i]); }
        cr_assert_eq(sum, 0);
        if (round % 2) { as_list_append(vm, list, AS_NONE), list->length--; }
        for (size_t i = 0, j = list->length; round % 2 && i + 1 < j; i++) {
            AsValue item = list->items[i];
            list->items[i] = list->items[--j];
            list->items[j] = item;
        }
        cr_assert(is_sorted(list));
    }
}

Test(list, sorts_tuples_stably)
{
    AsValue made = as_list_new(vm, 0);
    AsList *list = as_list(made);
    for (int i = 0; i < 500; i++) {
        AsValue pair[] = {number(rand() % 10), number(i)};
        as_list_append(vm, list, as_tuple_from(vm, pair, 2));
    }
    cr_assert(as_list_sort(vm, list, AS_NONE, false));
    cr_expect(is_sorted(list));
}

Test(list, sorts_texts_by_code_points)
{
    AsValue made = as_list_new(vm, 0);
    const char *texts[] = {"b", "a", "\u00e9", "aa", "", "\U0001F600", "B"};
    for (size_t i = 0; i < 7; i++) { as_list_append(vm, as_list(made), as_str_from_text(vm, texts[i])); }
    cr_assert(as_list_sort(vm, as_list(made), AS_NONE, false));
    expect_repr(made, "['', 'B', 'a', 'aa', 'b', '\u00e9', '\U0001F600']");
}

Test(list, compares_in_order_of_items)
{
    bool less;
    cr_assert(as_op_compare_bool(vm, numbers(0, 3), numbers(0, 4), AS_LT, &less));
    cr_expect(less);
    cr_assert(as_op_compare_bool(vm, numbers(1, 2), numbers(0, 4), AS_LT, &less));
    cr_expect_not(less);
}

Test(list, a_tuple_hashes_like_cpythons)
{
    AsValue items[] = {number(1), number(2), number(3)};
    int64_t hash;
    cr_assert(as_op_hash(vm, as_tuple_from(vm, items, 3), &hash));
    cr_expect_eq(hash, INT64_C(529344067295497451));
    cr_assert(as_op_hash(vm, vm->empty_tuple, &hash));
    cr_expect_eq(hash, INT64_C(5740354900026072187));
}
