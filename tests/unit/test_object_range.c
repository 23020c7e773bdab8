#include <criterion/criterion.h>

#include "aspen.h"
#include "object/class.h"
#include "object/error.h"
#include "object/op.h"
#include "object/range.h"
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

TestSuite(range, .init = open_vm, .fini = close_vm);

static AsValue n(int64_t i)
{
    return as_small_value(i);
}

static AsValue range(int64_t start, int64_t stop, int64_t step)
{
    AsValue args[] = {n(start), n(stop), n(step)};
    AsValue made = as_call(vm, as_value(vm->types[AS_KIND_RANGE]), args, 3);
    cr_assert(!as_raised(made));
    as_root(vm, made);
    return made;
}

static void expect_repr(AsValue v, const char *text)
{
    AsValue repr = as_op_repr(vm, v);
    cr_assert(!as_raised(repr));
    cr_expect(as_str_equals_text(repr, text), "%s is not %s", as_str(repr)->data, text);
}

Test(range, counts_its_items)
{
    int64_t length;
    cr_assert(as_op_length(vm, range(0, 10, 3), &length));
    cr_expect_eq(length, 4);
    cr_assert(as_op_length(vm, range(10, 0, -3), &length));
    cr_expect_eq(length, 4);
    cr_assert(as_op_length(vm, range(5, 5, 1), &length));
    cr_expect_eq(length, 0);
}

Test(range, slices_into_ranges)
{
    expect_repr(as_op_get_item(vm, range(0, 10, 3), as_slice_new(vm, AS_NONE, AS_NONE, n(-1))), "range(9, -3, -3)");
    expect_repr(as_op_get_item(vm, range(0, 10, 1), as_slice_new(vm, n(2), n(-2), AS_NONE)), "range(2, 8)");
}

Test(range, iterates_to_the_end_and_stays_there)
{
    AsValue iterator = as_op_iter(vm, range(3, 0, -1));
    as_root(vm, iterator);
    for (int64_t i = 3; i > 0; i--) { cr_assert_eq(as_op_next(vm, iterator), n(i)); }
    cr_expect(as_stopped(as_op_next(vm, iterator)));
    cr_expect(as_stopped(as_op_next(vm, iterator)));
}

Test(range, slice_bounds_are_clipped_to_the_sequence)
{
    int64_t start, stop, step, count;
    cr_assert(as_slice_unpack(vm, as_slice_new(vm, n(-100), n(100), AS_NONE), 5, &start, &stop, &step, &count));
    cr_expect(start == 0 && stop == 5 && step == 1 && count == 5);
    cr_assert(as_slice_unpack(vm, as_slice_new(vm, AS_NONE, AS_NONE, n(-2)), 5, &start, &stop, &step, &count));
    cr_expect(start == 4 && stop == -1 && step == -2 && count == 3);
    cr_expect_not(as_slice_unpack(vm, as_slice_new(vm, AS_NONE, AS_NONE, n(0)), 5, &start, &stop, &step, &count));
    cr_expect(as_error_is(vm, AS_VALUE_ERROR));
    as_error_clear(vm);
}
