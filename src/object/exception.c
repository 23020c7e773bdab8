/* BaseException: what all exceptions share. */
#include "object/exception.h"

#include "object/class_impl.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception_impl.h"
#include "object/function.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

/* ---- fields ---- */

AsValue as_exception_field(AsException *e, unsigned index)
{
    if (e->fields == NULL || e->fields[index] == AS_UNDEFINED) { return AS_NONE; }
    return e->fields[index];
}

void as_exception_set_field(AsVM *vm, AsException *e, unsigned index, AsValue value)
{
    if (e->fields == NULL) {
        e->fields = as_heap_new_block(vm, AS_EXCEPTION_FIELDS * sizeof(AsValue));
        memset(e->fields, 0, AS_EXCEPTION_FIELDS * sizeof(AsValue));
        e->field_count = AS_EXCEPTION_FIELDS;
    }
    as_write(e, &e->fields[index], value);
}

#define FIELD(index)                                                                                               \
    AsValue as_exception_get_##index(AsVM *vm, AsValue self) { return as_exception_field(as_exception(self), index); } \
    bool as_exception_set_##index(AsVM *vm, AsValue self, AsValue value)                                           \
    {                                                                                                              \
        as_exception_set_field(vm, as_exception(self), index, value == AS_UNDEFINED ? AS_NONE : value);            \
        return true;                                                                                               \
    }
FIELD(0) FIELD(1) FIELD(2) FIELD(3) FIELD(4) FIELD(5) FIELD(6) FIELD(7)

/* ---- making ---- */

static void init(AsException *e, AsValue args)
{
    e->args = args;
    e->traceback = e->cause = e->context = AS_NONE;
}

AsValue as_exception_new(AsVM *vm, AsType *type, AsValue args)
{
    AsException *e = (AsException *)as_instance_new(vm, type, 0);
    init(e, args);
    return as_value(e);
}

AsValue as_exception_base_new(AsVM *vm, AsValue *args)
{
    return as_exception_new(vm, as_type(args[0]), args[1]);
}

bool as_exception_refuse_keywords(AsVM *vm, AsValue self, AsValue keywords)
{
    if (as_dict(keywords)->count == 0) { return true; }
    (void)as_raise(vm, AS_TYPE_ERROR, "%T() takes no keyword arguments", self);
    return false;
}

static AsValue base_init(AsVM *vm, AsValue *args)
{
    if (!as_exception_refuse_keywords(vm, args[0], args[2])) { return AS_RAISED; }
    as_write(as_exception(args[0]), &as_exception(args[0])->args, args[1]);
    return AS_NONE;
}

static void exception_mark(AsHeap *heap, AsObject *self)
{
    AsException *e = (AsException *)self;
    as_mark(heap, e->args);
    as_mark(heap, e->traceback);
    as_mark(heap, e->cause);
    as_mark(heap, e->context);
    as_mark_block(heap, e->fields);
    if (e->fields != NULL) { as_mark_array(heap, e->fields, AS_EXCEPTION_FIELDS); }
}

/* ---- texts ---- */

AsValue as_exception_base_str(AsVM *vm, AsValue self)
{
    AsTuple *args = as_tuple(as_exception(self)->args);
    if (args->length == 0) { return vm->empty_str; }
    return as_op_str(vm, args->length == 1 ? args->items[0] : as_value(args));
}

static AsValue exception_repr(AsVM *vm, AsValue self)
{
    AsTuple *args = as_tuple(as_exception(self)->args);
    const char *name = as_type_name(as_type_of(vm, self));
    if (args->length == 1) { return as_str_format(vm, "%s(%v)", name, args->items[0]); }
    return as_str_format(vm, "%s%v", name, as_value(args));
}

/* ---- methods ---- */

static bool is_native_of(AsValue method, AsNativeFn body) { return as_is_native(method) && as_native(method)->body == body; }

bool as_exception_is_plain(AsVM *vm, AsType *type)
{
    return is_native_of(as_type_lookup(vm, type, as_name(vm, AS_NAME___init__)), base_init)
           && is_native_of(as_type_lookup(vm, type, as_name(vm, AS_NAME___new__)), as_exception_base_new);
}

static bool check_traceback(AsVM *vm, AsValue value)
{
    if (value == AS_NONE || as_is_kind(value, AS_KIND_TRACEBACK)) { return true; }
    (void)as_raise(vm, AS_TYPE_ERROR, "__traceback__ must be a traceback or None");
    return false;
}

static AsValue with_traceback(AsVM *vm, AsValue *args)
{
    if (!check_traceback(vm, args[1])) { return AS_RAISED; }
    as_write(as_exception(args[0]), &as_exception(args[0])->traceback, args[1]);
    return args[0];
}

static AsValue add_note(AsVM *vm, AsValue *args)
{
    if (!as_is_str(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "note must be a str, not '%T'", args[1]); }
    AsValue name = as_name(vm, AS_NAME___notes__);
    AsValue notes = as_op_find_attribute(vm, args[0], name);
    if (as_raised(notes)) { return AS_RAISED; }
    if (notes == AS_UNDEFINED) {
        notes = as_list_new(vm, 1);
        as_root(vm, notes);
        if (!as_op_set_attribute(vm, args[0], name, notes)) { return AS_RAISED; }
    }
    if (!as_is_list(notes)) { return as_raise(vm, AS_TYPE_ERROR, "Cannot add note: __notes__ is not a list"); }
    as_list_append(vm, as_list(notes), args[1]);
    return AS_NONE;
}

static AsValue base_reduce(AsVM *vm, AsValue *args)
{
    AsValue dict = as_attribute_dict(vm, as_object(args[0]));
    AsValue parts[] = {as_value(as_type_of(vm, args[0])), as_exception(args[0])->args, dict};
    return as_tuple_from(vm, parts, as_dict(dict)->count > 0 ? 3 : 2);
}

static AsValue base_setstate(AsVM *vm, AsValue *args)
{
    if (args[1] == AS_NONE) { return AS_NONE; }
    if (!as_is_dict(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "state is not a dictionary"); }
    size_t position = 0;
    AsValue key, value;
    while (as_dict_next(as_dict(args[1]), &position, &key, &value)) {
        if (!as_is_str(key)) { return as_raise(vm, AS_TYPE_ERROR, "attribute name must be string, not '%T'", key); }
        if (!as_op_set_attribute(vm, args[0], as_str_intern(vm, key), value)) { return AS_RAISED; }
    }
    return AS_NONE;
}

static const AsMethod exception_methods[] = {
    {"__new__(cls, /, *args, **kwargs)", as_exception_base_new, NULL},
    {"__init__(self, /, *args, **kwargs)", base_init, NULL},
    {"with_traceback(self, traceback, /)", with_traceback,
     "Exception.with_traceback(tb) --\n    set self.__traceback__ to tb and return self."},
    {"add_note(self, note, /)", add_note, "Exception.add_note(note) --\n    add a note to the exception"},
    {"__reduce__(self, /)", base_reduce, NULL},
    {"__setstate__(self, state, /)", base_setstate, NULL},
    {NULL, NULL, NULL},
};

/* ---- attributes ---- */

static AsValue get_args(AsVM *vm, AsValue self) { return as_exception(self)->args; }

static bool set_args(AsVM *vm, AsValue self, AsValue value)
{
    if (value == AS_UNDEFINED) {
        (void)as_raise(vm, AS_TYPE_ERROR, "args may not be deleted");
        return false;
    }
    AsValue tuple = as_tuple_from_iterable(vm, value);
    if (as_raised(tuple)) { return false; }
    as_write(as_exception(self), &as_exception(self)->args, tuple);
    return true;
}

static AsValue get_traceback(AsVM *vm, AsValue self) { return as_exception(self)->traceback; }

static bool set_traceback(AsVM *vm, AsValue self, AsValue value)
{
    if (value == AS_UNDEFINED) {
        (void)as_raise(vm, AS_TYPE_ERROR, "__traceback__ may not be deleted");
        return false;
    }
    if (!check_traceback(vm, value)) { return false; }
    as_write(as_exception(self), &as_exception(self)->traceback, value);
    return true;
}

static bool check_link(AsVM *vm, AsValue value, const char *attribute, const char *what)
{
    if (value == AS_UNDEFINED) {
        (void)as_raise(vm, AS_TYPE_ERROR, "%s may not be deleted", attribute);
        return false;
    }
    if (value == AS_NONE || as_is_exception(value)) { return true; }
    (void)as_raise(vm, AS_TYPE_ERROR, "exception %s must be None or derive from BaseException", what);
    return false;
}

static AsValue get_cause(AsVM *vm, AsValue self) { return as_exception(self)->cause; }

static bool set_cause(AsVM *vm, AsValue self, AsValue value)
{
    if (!check_link(vm, value, "__cause__", "cause")) { return false; }
    as_write(as_exception(self), &as_exception(self)->cause, value);
    as_exception(self)->suppress_context = true;
    return true;
}

static AsValue get_context(AsVM *vm, AsValue self) { return as_exception(self)->context; }

static bool set_context(AsVM *vm, AsValue self, AsValue value)
{
    if (!check_link(vm, value, "__context__", "context")) { return false; }
    as_write(as_exception(self), &as_exception(self)->context, value);
    return true;
}

static AsValue get_suppress(AsVM *vm, AsValue self) { return as_bool(as_exception(self)->suppress_context); }

static bool set_suppress(AsVM *vm, AsValue self, AsValue value)
{
    if (value == AS_UNDEFINED) {
        (void)as_raise(vm, AS_TYPE_ERROR, "can't delete numeric/char attribute");
        return false;
    }
    if (!as_is_bool(value)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "attribute value type must be bool");
        return false;
    }
    as_exception(self)->suppress_context = value == AS_TRUE;
    return true;
}

static const AsGetSet exception_getsets[] = {
    {"args", get_args, set_args, NULL},
    {"__traceback__", get_traceback, set_traceback, NULL},
    {"__cause__", get_cause, set_cause, "exception cause"},
    {"__context__", get_context, set_context, "exception context"},
    {"__suppress_context__", get_suppress, set_suppress, NULL},
    {"__dict__", as_instance_dict_get, as_instance_dict_set, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_exception_spec = {
    .name = "BaseException",
    .doc = "Common base class for all exceptions",
    .size = sizeof(AsException),
    .attributes = offsetof(AsException, attributes),
    .mark = exception_mark,
    .slots = {.repr = exception_repr, .str = as_exception_base_str},
    .methods = exception_methods,
    .getsets = exception_getsets,
};

/* ---- all classes ---- */

static void make_classes(AsVM *vm)
{
    static const struct { const char *name; AsError base; } rows[] = {
#define ERROR(ID, name, base) {name, AS_##base},
#include "core/errors.def"
#undef ERROR
    };
    vm->errors[AS_BASE_EXCEPTION] = vm->types[AS_KIND_EXCEPTION];
    for (int i = 1; i < AS_ERROR_COUNT; i++) {
        vm->errors[i] = as_type_derive(vm, rows[i].name, vm->errors[rows[i].base]);
    }
}

AsValue as_exception_stop_value(AsVM *vm, AsValue e)
{
    AsException *stop = as_exception(e);
    if (stop->fields != NULL && stop->fields[0] != AS_UNDEFINED) { return stop->fields[0]; }
    AsTuple *args = as_tuple(stop->args);
    return args->length > 0 ? args->items[0] : AS_NONE;
}

void as_exception_open(AsVM *vm)
{
    make_classes(vm);
    as_exception_open_classes(vm);
    as_exception_open_groups(vm);
}
