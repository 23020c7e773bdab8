#include <criterion/criterion.h>
#include <errno.h>

#include "aspen.h"
#include "object/class.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/int.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

static AsVM *vm;

static void open_vm(void) { vm = as_vm_new(NULL); }
static void close_vm(void) { as_vm_free(vm); }

TestSuite(error, .init = open_vm, .fini = close_vm);

static AsValue take(void)
{
    AsValue e = as_error_take(vm);
    cr_assert(as_is_exception(e));
    as_root(vm, e);
    return e;
}

static void expect_text(AsValue v, const char *text)
{
    cr_assert(!as_raised(v));
    cr_expect(as_str_equals_text(v, text), "%s is not %s", as_str(v)->data, text);
}

Test(error, messages_show_values_and_types)
{
    AsValue list = as_list_new(vm, 0);
    cr_expect(as_raised(as_raise(vm, AS_VALUE_ERROR, "%v, %T, %s, %d", list, list, "text", 5)));
    cr_expect(as_error_is(vm, AS_VALUE_ERROR));
    cr_expect(as_error_is(vm, AS_EXCEPTION));
    cr_expect_not(as_error_is(vm, AS_TYPE_ERROR));
    expect_text(as_op_repr(vm, take()), "ValueError('[], list, text, 5')");
}

Test(error, errno_chooses_the_class)
{
    cr_expect(as_raised(as_raise_errno(vm, ENOENT, as_str_from_text(vm, "a.txt"))));
    AsValue e = take();
    cr_expect_eq(as_type_of(vm, e), vm->errors[AS_FILE_NOT_FOUND_ERROR]);
    expect_text(as_op_str(vm, e), "[Errno 2] No such file or directory: 'a.txt'");
    cr_expect_eq(as_op_get_attribute_text(vm, e, "errno"), as_small_value(2));
    cr_expect(as_raised(as_raise_errno(vm, 9999, AS_UNDEFINED)));
    cr_expect_eq(as_type_of(vm, take()), vm->errors[AS_OS_ERROR]);
}

Test(error, a_missing_attribute_names_the_object)
{
    cr_expect(as_raised(as_op_get_attribute_text(vm, as_small_value(1), "leaf")));
    AsValue e = take();
    expect_text(as_op_str(vm, e), "'int' object has no attribute 'leaf'");
    expect_text(as_op_get_attribute_text(vm, e, "name"), "leaf");
    cr_expect_eq(as_op_get_attribute_text(vm, e, "obj"), as_small_value(1));
}

Test(error, stop_iteration_carries_its_value)
{
    cr_expect(as_raised(as_raise_value(vm, AS_STOP_ITERATION, as_small_value(7))));
    AsValue e = take();
    cr_expect_eq(as_exception_stop_value(vm, e), as_small_value(7));
    cr_expect_eq(as_exception_stop_value(vm, as_error_new(vm, AS_STOP_ITERATION)), AS_NONE);
}

Test(error, groups_split_by_class_and_keep_their_shape)
{
    AsValue leaves[] = {as_error_new(vm, AS_VALUE_ERROR), as_error_new(vm, AS_KEY_ERROR)};
    AsValue inner_args[] = {as_str_from_text(vm, "inner"), as_tuple_from(vm, leaves, 2)};
    AsValue inner = as_call(vm, as_value(vm->errors[AS_EXCEPTION_GROUP]), inner_args, 2);
    AsValue outer_args[] = {as_str_from_text(vm, "outer"), as_tuple_from(vm, &inner, 1)};
    AsValue outer = as_call(vm, as_value(vm->errors[AS_EXCEPTION_GROUP]), outer_args, 2), match, rest;
    as_root(vm, outer);
    cr_assert(as_exception_split(vm, outer, as_value(vm->errors[AS_KEY_ERROR]), &match, &rest));
    expect_text(as_op_repr(vm, match), "ExceptionGroup('outer', [ExceptionGroup('inner', [KeyError()])])");
    expect_text(as_op_repr(vm, rest), "ExceptionGroup('outer', [ExceptionGroup('inner', [ValueError()])])");
    cr_assert(as_exception_split(vm, outer, as_value(vm->errors[AS_OS_ERROR]), &match, &rest));
    cr_expect_eq(match, AS_NONE);
    expect_text(as_op_repr(vm, rest), "ExceptionGroup('outer', [ExceptionGroup('inner', [ValueError(), KeyError()])])");
}
