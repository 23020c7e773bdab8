#include <criterion/criterion.h>
#include <stdlib.h>

#include "aspen.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/op.h"
#include "object/str.h"

static AsVM *vm;

static void open_vm(void)
{
    vm = as_vm_new(NULL);
}

static void close_vm(void)
{
    as_vm_free(vm);
}

TestSuite(dict, .init = open_vm, .fini = close_vm);

static AsDict *fresh(void)
{
    AsValue made = as_dict_new(vm);
    as_root(vm, made);
    return as_dict(made);
}

static AsValue name(const char *text)
{
    return as_str_intern_text(vm, text);
}

Test(dict, finds_what_was_put_in_through_any_growth)
{
    AsDict *dict = fresh();
    for (int i = 0; i < 100000; i++) { cr_assert(as_dict_set(vm, dict, as_small_value(i * 7), as_small_value(i))); }
    cr_expect_eq(dict->count, 100000);
    for (int i = 0; i < 100000; i++) {
        cr_assert_eq(as_dict_get(vm, dict, as_small_value(i * 7)), as_small_value(i));
        cr_assert_eq(as_dict_get(vm, dict, as_small_value(i * 7 + 1)), AS_UNDEFINED);
    }
}

Test(dict, agrees_with_a_simple_table_under_random_changes)
{
    enum { KEYS = 200 };
    int64_t model[KEYS];
    AsDict *dict = fresh();
    for (int i = 0; i < KEYS; i++) { model[i] = -1; }
    for (int turn = 0; turn < 200000; turn++) {
        int key = rand() % KEYS;
        bool found;
        if (rand() % 2) {
            model[key] = turn;
            cr_assert(as_dict_set(vm, dict, as_small_value(key), as_small_value(turn)));
        } else {
            cr_assert(as_dict_delete(vm, dict, as_small_value(key), &found));
            cr_assert_eq(found, model[key] >= 0);
            model[key] = -1;
        }
    }
    size_t live = 0;
    for (int i = 0; i < KEYS; i++) {
        AsValue got = as_dict_get(vm, dict, as_small_value(i));
        cr_assert_eq(got, model[i] < 0 ? AS_UNDEFINED : as_small_value(model[i]));
        live += model[i] >= 0;
    }
    cr_expect_eq(dict->count, live);
}

Test(dict, keeps_the_order_of_insertion)
{
    AsDict *dict = fresh();
    for (int i = 0; i < 30; i++) { cr_assert(as_dict_set(vm, dict, as_small_value(100 - i), AS_NONE)); }
    bool found;
    for (int i = 0; i < 30; i += 2) { cr_assert(as_dict_delete(vm, dict, as_small_value(100 - i), &found)); }
    size_t position = 0;
    AsValue key, value;
    for (int i = 1; as_dict_next(dict, &position, &key, &value); i += 2) { cr_assert_eq(key, as_small_value(100 - i)); }
}

Test(dict, is_emptied_from_the_front_without_walking_over_the_deleted_again)
{
    AsDict *dict = fresh();
    for (int i = 0; i < 200000; i++) { cr_assert(as_dict_set(vm, dict, as_small_value(i), AS_NONE)); }
    for (int i = 0; i < 200000; i++) {
        size_t position = 0;
        AsValue key, value;
        bool found;
        cr_assert(as_dict_next(dict, &position, &key, &value));
        cr_assert_eq(key, as_small_value(i));
        cr_assert(as_dict_delete(vm, dict, key, &found));
    }
    cr_expect_eq(dict->count, 0);
}

Test(dict, knows_whether_all_keys_are_names)
{
    AsDict *dict = fresh();
    as_dict_set_name(vm, dict, name("alpha"), AS_TRUE);
    cr_expect(dict->all_names);
    cr_assert(as_dict_set(vm, dict, as_str_from_text(vm, "beta beta"), AS_FALSE));
    cr_expect_not(dict->all_names);
    cr_expect_eq(as_dict_get_name(vm, dict, name("alpha")), AS_TRUE);
    cr_expect_eq(as_dict_get_name(vm, dict, name("beta beta")), AS_FALSE);
    cr_expect_eq(as_dict_get_name(vm, dict, name("gamma")), AS_UNDEFINED);
}

Test(dict, has_a_new_version_only_when_a_key_comes_or_goes)
{
    AsDict *dict = fresh();
    as_dict_set_name(vm, dict, name("a"), AS_TRUE);
    uint32_t version = as_dict_key_version(vm, dict);
    as_dict_set_name(vm, dict, name("a"), AS_FALSE);
    cr_expect_eq(as_dict_key_version(vm, dict), version);
    as_dict_set_name(vm, dict, name("b"), AS_FALSE);
    cr_expect_neq(as_dict_key_version(vm, dict), version);
    version = as_dict_key_version(vm, dict);
    cr_expect(as_dict_delete_name(vm, dict, name("a")));
    cr_expect_neq(as_dict_key_version(vm, dict), version);
}

Test(dict, a_small_one_needs_no_index)
{
    AsDict *dict = fresh();
    for (int i = 0; i < 5; i++) { cr_assert(as_dict_set(vm, dict, as_small_value(i), AS_NONE)); }
    cr_expect_eq(dict->index_size, 0);
    cr_assert(as_dict_set(vm, dict, as_small_value(5), AS_NONE));
    cr_expect_eq(dict->index_size, 16);
}

Test(dict, copies_share_nothing)
{
    AsDict *dict = fresh();
    for (int i = 0; i < 20; i++) { cr_assert(as_dict_set(vm, dict, as_small_value(i), as_small_value(i))); }
    AsDict *copy = as_dict(as_dict_copy(vm, dict));
    as_root(vm, as_value(copy));
    cr_assert(as_dict_set(vm, copy, as_small_value(3), AS_NONE));
    cr_expect_eq(as_dict_get(vm, dict, as_small_value(3)), as_small_value(3));
    cr_expect_eq(copy->count, 20);
    bool equal;
    cr_assert(as_op_equal(vm, as_value(dict), as_value(copy), &equal));
    cr_expect_not(equal);
}

Test(dict, refuses_unhashable_keys)
{
    cr_expect_not(as_dict_set(vm, fresh(), as_dict_new(vm), AS_NONE));
    cr_expect(as_error_is(vm, AS_TYPE_ERROR));
    as_error_clear(vm);
}
