#include <criterion/criterion.h>
#include <stdio.h>

#include "aspen.h"
#include "object/dict.h"
#include "object/list.h"
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

TestSuite(heap, .init = open_vm, .fini = close_vm);

Test(heap, what_a_root_reaches_survives_a_collection)
{
    AsValue list = as_list_new(vm, 0);
    as_root(vm, list);
    for (int i = 0; i < 1000; i++) { as_list_append(vm, as_list(list), as_str_format(vm, "item %d", i)); }
    as_heap_collect(vm);
    for (int i = 0; i < 1000; i++) {
        char text[32];
        snprintf(text, sizeof text, "item %d", i);
        cr_assert(as_str_equals_text(as_list(list)->items[i], text));
    }
}

Test(heap, what_nothing_reaches_is_given_back)
{
    as_heap_collect(vm);
    size_t before = as_heap_used(vm);
    for (int i = 0; i < 10000; i++) { (void)as_list_new(vm, 100); }
    cr_assert_gt(as_heap_used(vm), before + 10000 * 100 * sizeof(AsValue));
    as_heap_collect(vm);
    cr_assert_leq(as_heap_used(vm), before + 64 * 1024);
}

Test(heap, rings_of_objects_are_garbage_too)
{
    as_heap_collect(vm);
    size_t before = as_heap_used(vm);
    for (int i = 0; i < 1000; i++) {
        AsValue a = as_list_new(vm, 1), b = as_list_new(vm, 1);
        as_list_append(vm, as_list(a), b);
        as_list_append(vm, as_list(b), a);
    }
    as_heap_collect(vm);
    cr_assert_leq(as_heap_used(vm), before + 64 * 1024);
}

Test(heap, cells_are_reused_after_a_collection)
{
    AsValue keep = as_list_new(vm, 0);
    as_root(vm, keep);
    for (int round = 0; round < 20; round++) {
        for (int i = 0; i < 5000; i++) {
            AsValue s = as_str_format(vm, "%d:%d", round, i);
            if (i % 100 == 0) { as_list_append(vm, as_list(keep), s); }
        }
        as_heap_collect(vm);
    }
    cr_assert_eq(as_list(keep)->length, 20 * 50);
    cr_assert(as_str_equals_text(as_list(keep)->items[51], "1:100"));
}

Test(heap, a_size_beyond_the_limit_raises_memory_error)
{
    as_heap_set_limit(vm, as_heap_used(vm) + 1024 * 1024);
    cr_assert_null(as_heap_try_new(vm, AS_KIND_BYTES, 64 * 1024 * 1024));
    cr_assert_neq(vm->error, AS_UNDEFINED);
    vm->error = AS_UNDEFINED;
}

Test(heap, two_vms_live_side_by_side)
{
    AsVM *other = as_vm_new(NULL);
    AsValue a = as_str_intern_text(vm, "the same text"), b = as_str_intern_text(other, "the same text");
    cr_assert_neq(a, b);
    as_heap_collect(vm);
    cr_assert(as_str_equals_text(b, "the same text"));
    as_vm_free(other);
}
