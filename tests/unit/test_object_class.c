#include <criterion/criterion.h>
#include <stdio.h>

#include "aspen.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

static AsVM *vm;

static void open_vm(void) { vm = as_vm_new(NULL); }
static void close_vm(void) { as_vm_free(vm); }

TestSuite(class, .init = open_vm, .fini = close_vm);

static AsValue name(const char *text) { return as_str_intern_text(vm, text); }

static AsValue make_class(const char *text, AsValue first, AsValue second)
{
    AsValue bases[] = {first, second};
    size_t count = first == AS_UNDEFINED ? 0 : second == AS_UNDEFINED ? 1 : 2;
    AsDict *namespace = as_dict(as_dict_new(vm));
    AsValue made = as_type_new_class(vm, vm->types[AS_KIND_TYPE], name(text), as_tuple_from(vm, bases, count), namespace,
                                     AS_UNDEFINED);
    if (!as_raised(made)) { as_root(vm, made); }
    return made;
}

static AsObject *make_instance(AsValue class)
{
    AsObject *object = as_instance_new(vm, as_type(class), 0);
    as_root(vm, as_value(object));
    return object;
}

static void expect_error(AsValue result, AsError error, const char *text)
{
    cr_assert(as_raised(result));
    cr_expect(as_error_is(vm, error));
    AsValue message = as_op_str(vm, as_error_take(vm));
    cr_expect(as_str_equals_text(message, text), "%s is not %s", as_str(message)->data, text);
}

Test(class, instances_that_set_the_same_names_in_the_same_order_share_a_shape)
{
    AsValue class = make_class("A", AS_UNDEFINED, AS_UNDEFINED);
    AsObject *a = make_instance(class), *b = make_instance(class), *c = make_instance(class);
    cr_expect_eq(a->shape, b->shape);
    as_attribute_set(vm, a, name("x"), as_small_value(1));
    as_attribute_set(vm, a, name("y"), as_small_value(2));
    as_attribute_set(vm, b, name("x"), as_small_value(3));
    as_attribute_set(vm, b, name("y"), as_small_value(4));
    as_attribute_set(vm, c, name("y"), as_small_value(5));
    as_attribute_set(vm, c, name("x"), as_small_value(6));
    cr_expect_eq(a->shape, b->shape);
    cr_expect_neq(a->shape, c->shape);
    cr_expect_eq(as_attribute_get(vm, b, name("y")), as_small_value(4));
    cr_expect_eq(as_attribute_get(vm, c, name("x")), as_small_value(6));
}

Test(class, learns_how_much_room_its_instances_need)
{
    AsValue class = make_class("A", AS_UNDEFINED, AS_UNDEFINED);
    AsObject *first = make_instance(class);
    char text[8];
    for (int i = 0; i < 10; i++) {
        snprintf(text, sizeof text, "a%d", i);
        as_attribute_set(vm, first, name(text), as_small_value(i));
    }
    cr_expect(as_attributes(first)->is_block);
    AsObject *second = make_instance(class);
    cr_expect_geq(as_attributes(second)->capacity, 10);
    cr_expect_not(as_attributes(second)->is_block);
}

Test(class, deleting_any_but_the_last_attribute_turns_to_a_dict)
{
    AsObject *object = make_instance(make_class("A", AS_UNDEFINED, AS_UNDEFINED));
    as_attribute_set(vm, object, name("x"), as_small_value(1));
    as_attribute_set(vm, object, name("y"), as_small_value(2));
    cr_expect(as_attribute_delete(vm, object, name("y")));
    cr_expect_not(object->shape->is_dict);
    as_attribute_set(vm, object, name("z"), as_small_value(3));
    cr_expect(as_attribute_delete(vm, object, name("x")));
    cr_expect(object->shape->is_dict);
    cr_expect_eq(as_attribute_get(vm, object, name("z")), as_small_value(3));
    cr_expect_eq(as_attribute_get(vm, object, name("x")), AS_UNDEFINED);
    cr_expect_not(as_attribute_delete(vm, object, name("x")));
}

Test(class, keeps_thousands_of_attributes)
{
    AsObject *object = make_instance(make_class("A", AS_UNDEFINED, AS_UNDEFINED));
    char text[16];
    for (int i = 0; i < 3000; i++) {
        snprintf(text, sizeof text, "name%d", i);
        as_attribute_set(vm, object, name(text), as_small_value(i));
    }
    as_heap_collect(vm);
    for (int i = 0; i < 3000; i++) {
        snprintf(text, sizeof text, "name%d", i);
        cr_assert_eq(as_attribute_get(vm, object, name(text)), as_small_value(i));
    }
}

Test(class, variable_sized_instances_have_attributes_behind_their_items)
{
    AsValue class = make_class("T", as_value(vm->types[AS_KIND_TUPLE]), AS_UNDEFINED);
    AsValue list = as_list_new(vm, 0);
    as_list_append(vm, as_list(list), as_small_value(7));
    AsValue made = as_call(vm, class, &list, 1);
    cr_assert(as_is_tuple(made));
    as_root(vm, made);
    cr_assert(as_op_set_attribute(vm, made, name("note"), AS_TRUE));
    as_heap_collect(vm);
    cr_expect_eq(as_op_get_attribute(vm, made, name("note")), AS_TRUE);
    cr_expect_eq(as_tuple(made)->items[0], as_small_value(7));
}

Test(class, order_of_bases_is_linearized_by_c3)
{
    AsValue a = make_class("A", AS_UNDEFINED, AS_UNDEFINED), b = make_class("B", a, AS_UNDEFINED);
    AsValue c = make_class("C", a, AS_UNDEFINED), d = make_class("D", b, c);
    AsType *type = as_type(d);
    cr_assert_eq(type->mro_count, 5);
    cr_expect_eq(type->mro[1], as_type(b));
    cr_expect_eq(type->mro[2], as_type(c));
    cr_expect_eq(type->mro[3], as_type(a));
    expect_error(make_class("X", a, b), AS_TYPE_ERROR,
                 "Cannot create a consistent method resolution\norder (MRO) for bases A, B");
}

Test(class, layouts_that_do_not_fit_are_refused)
{
    AsValue list = as_value(vm->types[AS_KIND_LIST]), dict = as_value(vm->types[AS_KIND_DICT]);
    expect_error(make_class("X", list, dict), AS_TYPE_ERROR, "multiple bases have instance lay-out conflict");
    expect_error(make_class("X", as_value(vm->types[AS_KIND_BOOL]), AS_UNDEFINED), AS_TYPE_ERROR,
                 "type 'bool' is not an acceptable base type");
    expect_error(make_class("X", list, list), AS_TYPE_ERROR, "duplicate base class list");
}

Test(class, data_for_data_leaves_the_epoch_and_all_else_moves_it)
{
    AsType *type = as_type(make_class("A", AS_UNDEFINED, AS_UNDEFINED));
    cr_assert(as_type_set_attribute(vm, type, name("count"), as_small_value(1)));
    uint32_t epoch = vm->type_epoch;
    cr_assert(as_type_set_attribute(vm, type, name("count"), as_small_value(2)));
    cr_expect_eq(vm->type_epoch, epoch);
    AsValue method = as_type_lookup(vm, vm->types[AS_KIND_LIST], name("append"));
    cr_assert(as_type_set_attribute(vm, type, name("count"), method));
    cr_expect_neq(vm->type_epoch, epoch);
    epoch = vm->type_epoch;
    cr_assert(as_type_set_attribute(vm, type, name("count"), AS_UNDEFINED));
    cr_expect_neq(vm->type_epoch, epoch);
}

Test(class, a_lookup_sees_what_was_set_after_it_was_cached)
{
    AsValue base = make_class("A", AS_UNDEFINED, AS_UNDEFINED), derived = make_class("B", base, AS_UNDEFINED);
    cr_expect_eq(as_type_lookup(vm, as_type(derived), name("late")), AS_UNDEFINED);
    cr_assert(as_type_set_attribute(vm, as_type(base), name("late"), AS_TRUE));
    cr_expect_eq(as_type_lookup(vm, as_type(derived), name("late")), AS_TRUE);
    cr_assert(as_type_set_attribute(vm, as_type(base), name("late"), AS_FALSE));
    cr_expect_eq(as_type_lookup(vm, as_type(derived), name("late")), AS_FALSE);
}

Test(class, dropped_classes_leave_their_base)
{
    size_t saved = as_roots_save(vm);
    AsValue base = make_class("A", AS_UNDEFINED, AS_UNDEFINED);
    size_t kept = as_roots_save(vm);
    (void)make_class("B", base, AS_UNDEFINED);
    cr_expect_eq(as_type(base)->subclass_count, 1);
    as_roots_restore(vm, kept);
    as_heap_collect(vm);
    cr_expect_eq(as_type(base)->subclass_count, 0);
    as_roots_restore(vm, saved);
}

Test(class, built_in_types_show_their_slots_as_methods)
{
    AsValue add = as_op_get_attribute(vm, as_small_value(2), name("__add__"));
    AsValue three = as_small_value(3);
    cr_expect_eq(as_call(vm, add, &three, 1), as_small_value(5));
    cr_expect_eq(as_type_lookup(vm, vm->types[AS_KIND_LIST], name("__hash__")), AS_NONE);
    cr_expect_eq(as_type_lookup(vm, vm->types[AS_KIND_LIST], name("__sub__")), AS_UNDEFINED);
}

Test(class, attributes_of_built_in_types_are_fixed)
{
    cr_expect_not(as_type_set_attribute(vm, vm->types[AS_KIND_INT], name("x"), AS_NONE));
    expect_error(AS_RAISED, AS_TYPE_ERROR, "cannot set 'x' attribute of immutable type 'int'");
}
