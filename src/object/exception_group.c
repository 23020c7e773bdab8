/* BaseExceptionGroup and ExceptionGroup. Fields: 0 message, 1 exceptions (a tuple). */
#include "object/class_impl.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception_impl.h"
#include "object/function.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"
#include "object/union_type.h"

bool as_exception_is_group(AsVM *vm, AsValue e)
{
    return as_is_exception(e) && as_is_instance(vm, e, vm->errors[AS_BASE_EXCEPTION_GROUP]);
}

static AsTuple *leaves_of(AsValue group) { return as_tuple(as_exception_field(as_exception(group), 1)); }

/* ---- making ---- */

static AsValue exceptions_tuple(AsVM *vm, AsValue given)
{
    const AsSlots *slots = &as_type_of(vm, given)->slots;
    bool sequence = as_is_list(given) || as_is_tuple(given) || (slots->get_item != NULL && slots->length != NULL && !as_is_dict(given));
    if (!sequence) { return as_raise(vm, AS_TYPE_ERROR, "second argument (exceptions) must be a sequence"); }
    AsValue tuple = as_tuple_from_iterable(vm, given);
    if (as_raised(tuple)) { return AS_RAISED; }
    AsTuple *items = as_tuple(tuple);
    if (items->length == 0) {
        return as_raise(vm, AS_VALUE_ERROR, "second argument (exceptions) must be a non-empty sequence");
    }
    for (size_t i = 0; i < items->length; i++) {
        if (as_is_exception(items->items[i])) { continue; }
        return as_raise(vm, AS_VALUE_ERROR, "Item %zu of second argument (exceptions) is not an exception", i);
    }
    return tuple;
}

// A group of nothing but Exceptions is an ExceptionGroup; an Exception holds nothing else.
static AsType *settle_type(AsVM *vm, AsType *type, AsTuple *items)
{
    bool has_base = false;
    for (size_t i = 0; i < items->length; i++) {
        has_base |= !as_is_instance(vm, items->items[i], vm->errors[AS_EXCEPTION]);
    }
    if (type == vm->errors[AS_BASE_EXCEPTION_GROUP]) { return has_base ? type : vm->errors[AS_EXCEPTION_GROUP]; }
    if (!has_base || !as_type_is_subtype(type, vm->errors[AS_EXCEPTION])) { return type; }
    if (type == vm->errors[AS_EXCEPTION_GROUP]) {
        (void)as_raise(vm, AS_TYPE_ERROR, "Cannot nest BaseExceptions in an ExceptionGroup");
    } else {
        (void)as_raise(vm, AS_TYPE_ERROR, "Cannot nest BaseExceptions in '%s'", as_type_name(type));
    }
    return NULL;
}

static AsValue group_new(AsVM *vm, AsValue *args)
{
    AsTuple *given = as_tuple(args[1]);
    if (given->length != 2) {
        return as_raise(vm, AS_TYPE_ERROR, "BaseExceptionGroup.__new__() takes exactly 2 arguments (%zu given)", given->length);
    }
    if (!as_is_str(given->items[0])) {
        return as_raise(vm, AS_TYPE_ERROR, "BaseExceptionGroup.__new__() argument 1 must be str, not %B", given->items[0]);
    }
    AsValue exceptions = exceptions_tuple(vm, given->items[1]);
    if (as_raised(exceptions)) { return AS_RAISED; }
    AsType *type = settle_type(vm, as_type(args[0]), as_tuple(exceptions));
    if (type == NULL) { return AS_RAISED; }
    AsValue made = as_exception_new(vm, type, args[1]);
    as_exception_set_field(vm, as_exception(made), 0, given->items[0]);
    as_exception_set_field(vm, as_exception(made), 1, exceptions);
    return made;
}

static AsValue group_init(AsVM *vm, AsValue *args)
{
    if (!as_exception_refuse_keywords(vm, args[0], args[2])) { return AS_RAISED; }
    as_write(as_exception(args[0]), &as_exception(args[0])->args, args[1]);
    return AS_NONE;
}

static AsValue group_str(AsVM *vm, AsValue self)
{
    AsException *e = as_exception(self);
    size_t count = leaves_of(self)->length;
    return as_str_format(vm, "%S (%zu sub-exception%s)", as_exception_field(e, 0), count, count > 1 ? "s" : "");
}

/* ---- derive ---- */

static AsValue group_derive(AsVM *vm, AsValue *args)
{
    AsValue arguments[] = {as_exception_field(as_exception(args[0]), 0), args[1]};
    return as_call(vm, as_value(vm->errors[AS_BASE_EXCEPTION_GROUP]), arguments, 2);
}

static bool copy_notes(AsVM *vm, AsValue from, AsValue to)
{
    AsValue name = as_name(vm, AS_NAME___notes__);
    AsValue notes = as_op_find_attribute(vm, from, name);
    if (as_raised(notes)) { return false; }
    if (notes == AS_UNDEFINED || !as_is_list(notes)) { return true; }
    return as_op_set_attribute(vm, to, name, as_list_from(vm, as_list(notes)->items, as_list(notes)->length));
}

AsValue as_exception_regroup(AsVM *vm, AsValue original, AsValue exceptions)
{
    if (!as_is_list(exceptions)) {
        exceptions = as_list_from(vm, as_tuple(exceptions)->items, as_tuple(exceptions)->length);
    }
    as_root(vm, exceptions);
    AsValue made = as_call_method(vm, original, as_str_intern_text(vm, "derive"), &exceptions, 1);
    if (as_raised(made)) { return AS_RAISED; }
    if (!as_exception_is_group(vm, made)) {
        return as_raise(vm, AS_TYPE_ERROR, "derive must return an instance of BaseExceptionGroup");
    }
    as_root(vm, made);
    AsException *from = as_exception(original), *to = as_exception(made);
    as_write(to, &to->traceback, from->traceback);
    as_write(to, &to->context, from->context);
    as_write(to, &to->cause, from->cause);
    to->suppress_context = true; // as for every exception whose cause is set, be it to None
    return copy_notes(vm, original, made) ? made : AS_RAISED;
}

/* ---- split ---- */

static bool is_exception_class(AsVM *vm, AsValue v)
{
    return as_is_type(v) && as_type_is_subtype(as_type(v), vm->errors[AS_BASE_EXCEPTION]);
}

static bool is_class_condition(AsVM *vm, AsValue condition)
{
    if (is_exception_class(vm, condition)) { return true; }
    if (!as_is_tuple(condition)) { return false; }
    for (size_t i = 0; i < as_tuple(condition)->length; i++) {
        if (!is_exception_class(vm, as_tuple(condition)->items[i])) { return false; }
    }
    return true;
}

static bool matches(AsVM *vm, AsValue e, AsValue condition, bool *out)
{
    *out = false;
    if (as_is_type(condition)) {
        *out = as_is_instance(vm, e, as_type(condition));
        return true;
    }
    if (as_is_tuple(condition)) {
        for (size_t i = 0; i < as_tuple(condition)->length && !*out; i++) {
            *out = as_is_instance(vm, e, as_type(as_tuple(condition)->items[i]));
        }
        return true;
    }
    AsValue answer = as_call(vm, condition, &e, 1);
    return !as_raised(answer) && as_op_truth(vm, answer, out);
}

static bool split(AsVM *vm, AsValue e, AsValue condition, AsValue *match, AsValue *rest);

static bool split_leaves(AsVM *vm, AsValue e, AsValue condition, AsList *matched, AsList *others)
{
    AsTuple *leaves = leaves_of(e);
    for (size_t i = 0; i < leaves->length; i++) {
        AsValue yes, no;
        if (!split(vm, leaves->items[i], condition, &yes, &no)) { return false; }
        if (yes != AS_NONE) { as_list_append(vm, matched, yes); }
        if (no != AS_NONE) { as_list_append(vm, others, no); }
    }
    return true;
}

static bool split(AsVM *vm, AsValue e, AsValue condition, AsValue *match, AsValue *rest)
{
    bool all;
    *match = *rest = AS_NONE;
    if (!matches(vm, e, condition, &all)) { return false; }
    if (all || !as_exception_is_group(vm, e)) {
        *(all ? match : rest) = e;
        return true;
    }
    if (!as_enter_recursion(vm, "in exceptiongroup_split_recursive")) { return false; }
    AsValue matched = as_list_new(vm, 0), others = as_list_new(vm, 0);
    as_root(vm, matched);
    as_root(vm, others);
    bool ok = split_leaves(vm, e, condition, as_list(matched), as_list(others));
    as_leave_recursion(vm);
    if (!ok) { return false; }
    if (as_list(matched)->length > 0) {
        *match = as_exception_regroup(vm, e, matched);
        if (as_raised(*match)) { return false; }
    }
    if (as_list(others)->length > 0) {
        *rest = as_exception_regroup(vm, e, others);
        if (as_raised(*rest)) { return false; }
    }
    return true;
}

bool as_exception_split(AsVM *vm, AsValue e, AsValue condition, AsValue *match, AsValue *rest)
{
    if (!is_class_condition(vm, condition) && (!as_is_callable(vm, condition) || as_is_type(condition))) {
        (void)as_raise(vm, AS_TYPE_ERROR, "expected a function, exception type or tuple of exception types");
        return false;
    }
    return split(vm, e, condition, match, rest);
}

/* The one argument of split and subgroup. */
static bool take_condition(AsVM *vm, const char *function, AsValue arguments, AsValue *condition)
{
    const AsTuple *items = as_tuple(arguments);
    if (items->length != 1) {
        (void)as_raise(vm, AS_TYPE_ERROR, "%s expected 1 argument, got %zu", function, items->length);
        return false;
    }
    *condition = items->items[0];
    return true;
}

static AsValue group_split(AsVM *vm, AsValue *args)
{
    AsValue parts[2], condition;
    if (!take_condition(vm, "split", args[1], &condition)) { return AS_RAISED; }
    if (!as_exception_split(vm, args[0], condition, &parts[0], &parts[1])) { return AS_RAISED; }
    return as_tuple_from(vm, parts, 2);
}

static AsValue group_subgroup(AsVM *vm, AsValue *args)
{
    AsValue match, rest, condition;
    if (!take_condition(vm, "subgroup", args[1], &condition)) { return AS_RAISED; }
    return as_exception_split(vm, args[0], condition, &match, &rest) ? match : AS_RAISED;
}

static AsValue group_class_getitem(AsVM *vm, AsValue *args) { return as_generic_alias_new(vm, args[0], args[1]); }

static const AsMethod group_methods[] = {
    {"__new__(cls, /, *args, **kwargs)", group_new, NULL},
    {"__init__(self, /, *args, **kwargs)", group_init, NULL},
    {"__class_getitem__(cls, item, /)", group_class_getitem, "See PEP 585"},
    {"derive(self, excs, /)", group_derive, NULL},
    {"split(self, /, *args)", group_split, NULL},
    {"subgroup(self, /, *args)", group_subgroup, NULL},
    {NULL, NULL, NULL},
};

static const AsGetSet group_getsets[] = {
    {"message", as_exception_get_0, as_attribute_read_only, "exception message"},
    {"exceptions", as_exception_get_1, as_attribute_read_only, "nested exceptions"},
    {NULL, NULL, NULL, NULL},
};

// ExceptionGroup is an Exception, too: its bases are BaseExceptionGroup and Exception.
static void add_second_base(AsVM *vm, AsType *type)
{
    AsType *exception = vm->errors[AS_EXCEPTION];
    AsType *order[] = {type, vm->errors[AS_BASE_EXCEPTION_GROUP], exception, vm->errors[AS_BASE_EXCEPTION],
                       vm->types[AS_KIND_OBJECT]};
    AsValue bases[] = {as_value(vm->errors[AS_BASE_EXCEPTION_GROUP]), as_value(exception)};
    as_write(type, &type->bases, as_tuple_from(vm, bases, 2));
    as_heap_release(vm, type->mro, type->mro_count * sizeof(AsType *));
    type->mro_count = sizeof order / sizeof order[0];
    type->mro = as_heap_alloc(vm, sizeof order);
    memcpy(type->mro, order, sizeof order);
    as_type_add_subclass(vm, exception, type);
}

void as_exception_open_groups(AsVM *vm)
{
    AsType *group = vm->errors[AS_BASE_EXCEPTION_GROUP];
    as_type_add_rows(vm, group, group_methods, group_getsets);
    group->slots.str = group_str;
    vm->errors[AS_EXCEPTION_GROUP]->slots.str = group_str;
    as_slots_publish_name(vm, group, AS_NAME___str__);
    add_second_base(vm, vm->errors[AS_EXCEPTION_GROUP]);
}
