#include <criterion/criterion.h>
#include <stdlib.h>

#include "aspen.h"
#include "object/op.h"
#include "object/set.h"
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

TestSuite(set, .init = open_vm, .fini = close_vm);

static AsSet *set_of(const int64_t *items, size_t count)
{
    AsValue made = as_set_new(vm);
    as_root(vm, made);
    for (size_t i = 0; i < count; i++) { cr_assert(as_set_add(vm, as_set(made), as_small_value(items[i]))); }
    return as_set(made);
}

static void expect_repr(AsValue v, const char *text)
{
    AsValue repr = as_op_repr(vm, v);
    cr_assert(!as_raised(repr));
    cr_expect(as_str_equals_text(repr, text), "%s is not %s", as_str(repr)->data, text);
}

Test(set, shows_small_ints_in_cpythons_order)
{
    expect_repr(as_value(set_of((int64_t[]){3, 1, 2}, 3)), "{1, 2, 3}");
    expect_repr(as_value(set_of((int64_t[]){8, 0, 16}, 3)), "{8, 0, 16}");
    expect_repr(as_value(set_of((int64_t[]){100, 10, 1, 1000}, 4)), "{1000, 1, 10, 100}");
    expect_repr(as_value(set_of((int64_t[]){-1, -2, 5}, 3)), "{5, -1, -2}");
}

Test(set, finds_and_forgets)
{
    AsSet *set = set_of(NULL, 0);
    for (int i = 0; i < 50000; i++) { cr_assert(as_set_add(vm, set, as_small_value(i * 3))); }
    bool found;
    for (int i = 0; i < 50000; i += 2) {
        cr_assert(as_set_discard(vm, set, as_small_value(i * 3), &found));
        cr_assert(found);
    }
    cr_expect_eq(set->used, 25000);
    for (int i = 0; i < 50000; i++) {
        cr_assert(as_set_contains(vm, set, as_small_value(i * 3), &found));
        cr_assert_eq(found, i % 2 == 1);
    }
}

Test(set, a_frozenset_hashes_like_cpythons)
{
    AsValue frozen = as_frozenset_new(vm);
    as_root(vm, frozen);
    int64_t hash;
    AsSet *set = set_of((int64_t[]){1, 2, 3}, 3);
    cr_assert(as_set_update(vm, as_set(frozen), as_value(set)));
    cr_assert(as_op_hash(vm, frozen, &hash));
    cr_expect_eq(hash, INT64_C(-272375401224217160));
}

Test(set, a_set_is_found_as_the_frozenset_of_its_items)
{
    AsSet *inner = set_of((int64_t[]){1, 2}, 2), *outer = set_of(NULL, 0);
    AsValue frozen = as_set_copy(vm, inner, AS_KIND_FROZENSET);
    as_root(vm, frozen);
    cr_assert(as_set_add(vm, outer, frozen));
    bool found;
    cr_assert(as_set_contains(vm, outer, as_value(inner), &found));
    cr_expect(found);
}
