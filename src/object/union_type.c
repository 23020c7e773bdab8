/* `int | None`, and list[int]. */
#include "object/union_type.h"

#include "object/class_impl.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/function.h"
#include "object/list.h"
#include "object/op.h"
#include "object/set.h"
#include "object/str.h"
#include "object/tuple.h"

static AsUnionType *union_of(AsValue v) { return (AsUnionType *)as_object(v); }

/* ---- union ---- */

static bool may_stand_in_union(AsVM *vm, AsValue v)
{
    return v == AS_NONE || as_is_type(v) || as_is_kind(v, AS_KIND_GENERIC_ALIAS) || as_is_kind(v, AS_KIND_UNION_TYPE);
}

static bool add_member(AsVM *vm, AsList *members, AsValue v)
{
    if (v == AS_NONE) { v = as_value(vm->types[AS_KIND_NONE]); }
    for (size_t i = 0; i < members->length; i++) {
        bool equal;
        bool alias = as_is_kind(v, AS_KIND_GENERIC_ALIAS) && as_is_kind(members->items[i], AS_KIND_GENERIC_ALIAS);
        if (!alias && members->items[i] != v) { continue; }
        if (!as_op_equal(vm, members->items[i], v, &equal)) { return false; }
        if (equal) { return true; }
    }
    as_list_append(vm, members, v);
    return true;
}

static bool add_members(AsVM *vm, AsList *members, AsValue v)
{
    if (!as_is_kind(v, AS_KIND_UNION_TYPE)) { return add_member(vm, members, v); }
    AsTuple *args = as_tuple(union_of(v)->args);
    for (size_t i = 0; i < args->length; i++) {
        if (!add_member(vm, members, args->items[i])) { return false; }
    }
    return true;
}

static AsValue union_from_members(AsVM *vm, AsList *members)
{
    if (members->length == 1) { return members->items[0]; }
    AsUnionType *made = as_heap_new(vm, AS_KIND_UNION_TYPE, sizeof *made);
    made->args = as_tuple_from(vm, members->items, members->length);
    return as_value(made);
}

AsValue as_union_or(AsVM *vm, AsValue left, AsValue right)
{
    if (!may_stand_in_union(vm, left) || !may_stand_in_union(vm, right)) { return AS_NOT_IMPLEMENTED; }
    AsValue members = as_list_new(vm, 4);
    as_root(vm, members);
    if (!add_members(vm, as_list(members), left) || !add_members(vm, as_list(members), right)) { return AS_RAISED; }
    return union_from_members(vm, as_list(members));
}

static void union_mark(AsHeap *heap, AsObject *self) { as_mark(heap, ((AsUnionType *)self)->args); }

// A type by its full name, anything else by its repr; NoneType as None in unions.
/* By their names: list[len]. */
static AsValue routine_repr(AsVM *vm, AsValue v)
{
    AsValue module = as_op_find_attribute(vm, v, as_name(vm, AS_NAME___module__));
    AsValue name = as_op_find_attribute(vm, v, as_name(vm, AS_NAME___qualname__));
    if (as_raised(module) || as_raised(name)) { return AS_RAISED; }
    if (module == AS_UNDEFINED || !as_is_str(module)) { return as_op_repr(vm, v); }
    return as_str_equals_text(module, "builtins") ? name : as_str_format(vm, "%S.%S", module, name);
}

static AsValue member_repr(AsVM *vm, AsValue v)
{
    if (v == AS_ELLIPSIS) { return as_str_from_text(vm, "..."); }
    if (as_is_type(v)) { return as_type_full_name(vm, as_type(v)); }
    return as_is_function(v) || as_is_native(v) ? routine_repr(vm, v) : as_op_repr(vm, v);
}

static AsValue union_repr(AsVM *vm, AsValue self)
{
    AsTuple *args = as_tuple(union_of(self)->args);
    AsValue text = vm->empty_str;
    for (size_t i = 0; i < args->length; i++) {
        bool none = args->items[i] == as_value(vm->types[AS_KIND_NONE]);
        AsValue part = none ? as_str_from_text(vm, "None") : member_repr(vm, args->items[i]);
        if (as_raised(part)) { return AS_RAISED; }
        text = as_str_format(vm, "%S%s%S", text, i == 0 ? "" : " | ", part);
        as_root(vm, text);
    }
    return text;
}

static AsValue members_as_set(AsVM *vm, AsValue self)
{
    AsValue set = as_frozenset_new(vm);
    as_root(vm, set);
    return as_set_update(vm, as_set(set), union_of(self)->args) ? set : AS_RAISED;
}

static bool union_hash(AsVM *vm, AsValue self, int64_t *out)
{
    AsValue set = members_as_set(vm, self);
    return !as_raised(set) && as_op_hash(vm, set, out);
}

static AsValue union_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if ((op != AS_EQ && op != AS_NE) || !as_is_kind(other, AS_KIND_UNION_TYPE)) { return AS_NOT_IMPLEMENTED; }
    AsValue a = members_as_set(vm, self);
    if (as_raised(a)) { return AS_RAISED; }
    as_root(vm, a);
    AsValue b = members_as_set(vm, other);
    return as_raised(b) ? AS_RAISED : as_op_compare(vm, a, b, op);
}

static AsValue union_binary(AsVM *vm, AsBinaryOp op, AsValue left, AsValue right)
{
    return op == AS_OR ? as_union_or(vm, left, right) : AS_NOT_IMPLEMENTED;
}

static AsValue union_get_args(AsVM *vm, AsValue self) { return union_of(self)->args; }

static AsValue union_instancecheck(AsVM *vm, AsValue *args)
{
    bool is;
    return as_is_instance_hooked(vm, args[1], args[0], &is) ? as_bool(is) : AS_RAISED;
}

static AsValue union_subclasscheck(AsVM *vm, AsValue *args)
{
    bool is;
    return as_is_subclass_hooked(vm, args[1], args[0], &is) ? as_bool(is) : AS_RAISED;
}

static const AsMethod union_methods[] = {
    {"__instancecheck__(self, instance, /)", union_instancecheck, NULL},
    {"__subclasscheck__(self, subclass, /)", union_subclasscheck, NULL},
    {NULL, NULL, NULL},
};
static const AsGetSet union_getsets[] = {{"__args__", union_get_args, NULL, NULL}, {NULL, NULL, NULL, NULL}};

const AsTypeSpec as_union_type_spec = {
    .name = "types.UnionType",
    .size = sizeof(AsUnionType),
    .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = union_mark,
    .slots = {.repr = union_repr, .hash = union_hash, .compare = union_compare, .binary = union_binary},
    .methods = union_methods,
    .getsets = union_getsets,
};

/* ---- generic alias ---- */

static AsGenericAlias *alias_of(AsValue v) { return (AsGenericAlias *)as_object(v); }

AsValue as_generic_alias_new(AsVM *vm, AsValue origin, AsValue args)
{
    AsGenericAlias *alias = as_heap_new(vm, AS_KIND_GENERIC_ALIAS, sizeof *alias);
    alias->origin = origin;
    alias->args = as_is_tuple(args) ? args : as_tuple_from(vm, &args, 1);
    return as_value(alias);
}

static void alias_mark(AsHeap *heap, AsObject *self)
{
    AsGenericAlias *alias = (AsGenericAlias *)self;
    as_mark(heap, alias->origin);
    as_mark(heap, alias->args);
    as_mark(heap, alias->parameters);
}

static AsValue argument_repr(AsVM *vm, AsValue v)
{
    if (!as_is_list(v)) { return member_repr(vm, v); }
    // Callable[[int, str], None]
    AsValue text = as_str_from_text(vm, "[");
    for (size_t i = 0; i < as_list(v)->length; i++) {
        as_root(vm, text);
        AsValue part = member_repr(vm, as_list(v)->items[i]);
        if (as_raised(part)) { return AS_RAISED; }
        text = as_str_format(vm, "%S%s%S", text, i == 0 ? "" : ", ", part);
    }
    return as_str_format(vm, "%S]", text);
}

static AsValue alias_repr(AsVM *vm, AsValue self)
{
    AsGenericAlias *alias = alias_of(self);
    AsValue origin = member_repr(vm, alias->origin);
    if (as_raised(origin)) { return AS_RAISED; }
    AsValue text = as_str_format(vm, "%s%S[", alias->starred ? "*" : "", origin);
    AsTuple *args = as_tuple(alias->args);
    for (size_t i = 0; i < args->length; i++) {
        as_root(vm, text);
        AsValue part = argument_repr(vm, args->items[i]);
        if (as_raised(part)) { return AS_RAISED; }
        text = as_str_format(vm, "%S%s%S", text, i == 0 ? "" : ", ", part);
    }
    return as_str_format(vm, "%S%s", text, args->length == 0 ? "()]" : "]");
}

static bool alias_hash(AsVM *vm, AsValue self, int64_t *out)
{
    int64_t of_args;
    if (!as_op_hash(vm, alias_of(self)->origin, out) || !as_op_hash(vm, alias_of(self)->args, &of_args)) { return false; }
    *out ^= of_args;
    if (*out == -1) { *out = -2; }
    return true;
}

static AsValue alias_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if ((op != AS_EQ && op != AS_NE) || !as_is_kind(other, AS_KIND_GENERIC_ALIAS)) { return AS_NOT_IMPLEMENTED; }
    AsGenericAlias *a = alias_of(self), *b = alias_of(other);
    bool equal = a->starred == b->starred;
    if (equal && !as_op_equal(vm, a->origin, b->origin, &equal)) { return AS_RAISED; }
    if (equal && !as_op_equal(vm, a->args, b->args, &equal)) { return AS_RAISED; }
    return as_bool(equal == (op == AS_EQ));
}

static AsValue alias_call(AsVM *vm, AsValue self, const AsValue *args, size_t count, AsValue keyword_names)
{
    AsValue made = as_call_keywords(vm, alias_of(self)->origin, args, count, keyword_names);
    if (as_raised(made)) { return AS_RAISED; }
    as_root(vm, made);
    if (!as_op_set_attribute(vm, made, as_str_intern_text(vm, "__orig_class__"), self)) {
        if (!as_error_is(vm, AS_ATTRIBUTE_ERROR) && !as_error_is(vm, AS_TYPE_ERROR)) { return AS_RAISED; }
        as_error_clear(vm);
    }
    return made;
}

static AsValue alias_binary(AsVM *vm, AsBinaryOp op, AsValue left, AsValue right)
{
    return op == AS_OR ? as_union_or(vm, left, right) : AS_NOT_IMPLEMENTED;
}

// Type variables are told by what they can do, not by class: they are written in typing.
static AsValue parameters_of(AsVM *vm, AsGenericAlias *alias)
{
    if (alias->parameters != AS_UNDEFINED) { return alias->parameters; }
    AsValue found = as_list_new(vm, 0);
    as_root(vm, found);
    AsTuple *args = as_tuple(alias->args);
    for (size_t i = 0; i < args->length; i++) {
        if (as_is_type(args->items[i])) { continue; }
        AsValue subst = as_op_find_attribute(vm, args->items[i], as_str_intern_text(vm, "__typing_subst__"));
        if (as_raised(subst)) { return AS_RAISED; }
        AsValue nested = as_op_find_attribute(vm, args->items[i], as_str_intern_text(vm, "__parameters__"));
        if (as_raised(nested)) { return AS_RAISED; }
        if (subst != AS_UNDEFINED) { nested = as_tuple_from(vm, &args->items[i], 1); }
        if (nested == AS_UNDEFINED || !as_is_tuple(nested)) { continue; }
        for (size_t j = 0; j < as_tuple(nested)->length; j++) {
            bool known;
            if (!as_op_contains(vm, found, as_tuple(nested)->items[j], &known)) { return AS_RAISED; }
            if (!known) { as_list_append(vm, as_list(found), as_tuple(nested)->items[j]); }
        }
    }
    AsValue tuple = as_tuple_from(vm, as_list(found)->items, as_list(found)->length);
    as_write(alias, &alias->parameters, tuple);
    return tuple;
}

static AsValue substitute(AsVM *vm, AsValue v, AsTuple *parameters, const AsValue *values)
{
    for (size_t i = 0; i < parameters->length; i++) {
        if (parameters->items[i] == v) { return values[i]; }
    }
    if (!as_is_kind(v, AS_KIND_GENERIC_ALIAS)) { return v; }
    AsValue own = parameters_of(vm, alias_of(v));
    if (as_raised(own) || as_tuple(own)->length == 0) { return as_raised(own) ? AS_RAISED : v; }
    AsTuple *args = as_tuple(alias_of(v)->args);
    AsTuple *fresh = as_tuple_new(vm, args->length);
    as_root(vm, as_value(fresh));
    for (size_t i = 0; i < args->length; i++) {
        fresh->items[i] = substitute(vm, args->items[i], parameters, values);
        if (as_raised(fresh->items[i])) { return AS_RAISED; }
    }
    return as_generic_alias_new(vm, alias_of(v)->origin, as_value(fresh));
}

static AsValue alias_get_item(AsVM *vm, AsValue self, AsValue key)
{
    AsValue parameters = parameters_of(vm, alias_of(self));
    if (as_raised(parameters)) { return AS_RAISED; }
    size_t wanted = as_tuple(parameters)->length;
    if (wanted == 0) { return as_raise(vm, AS_TYPE_ERROR, "%v is not a generic class", self); }
    const AsValue *values = as_is_tuple(key) ? as_tuple(key)->items : &key;
    size_t given = as_is_tuple(key) ? as_tuple(key)->length : 1;
    if (given != wanted) {
        return as_raise(vm, AS_TYPE_ERROR, "Too %s arguments for %v; actual %zu, expected %zu",
                        given > wanted ? "many" : "few", self, given, wanted);
    }
    return substitute(vm, self, as_tuple(parameters), values);
}

static bool stays_with_alias(AsVM *vm, AsValue name)
{
    static const char *const names[] = {"__origin__", "__args__", "__parameters__", "__unpacked__", "__mro_entries__",
                                        "__class__", "__reduce__", "__reduce_ex__", "__copy__", "__deepcopy__",
                                        "__typing_unpacked_tuple_args__", "__instancecheck__", "__subclasscheck__"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (as_str_equals_text(name, names[i])) { return true; }
    }
    return false;
}

// Nearly everything is the origin's: list[int].append
static AsValue alias_get_attribute(AsVM *vm, AsValue self, AsValue name)
{
    if (stays_with_alias(vm, name)) { return as_generic_get(vm, self, name); }
    return as_op_get_attribute(vm, alias_of(self)->origin, name);
}

static AsValue alias_get_origin(AsVM *vm, AsValue self) { return alias_of(self)->origin; }
static AsValue alias_get_args(AsVM *vm, AsValue self) { return alias_of(self)->args; }
static AsValue alias_get_parameters(AsVM *vm, AsValue self) { return parameters_of(vm, alias_of(self)); }
static AsValue alias_get_unpacked(AsVM *vm, AsValue self) { return as_bool(alias_of(self)->starred); }

static AsValue alias_new(AsVM *vm, AsValue *args)
{
    AsGenericAlias *alias = (AsGenericAlias *)as_instance_new(vm, as_type(args[0]), 0);
    alias->origin = args[1];
    alias->args = as_is_tuple(args[2]) ? args[2] : as_tuple_from(vm, &args[2], 1);
    return as_value(alias);
}

static AsValue alias_mro_entries(AsVM *vm, AsValue *args) { return as_tuple_from(vm, &alias_of(args[0])->origin, 1); }

static AsValue alias_instancecheck(AsVM *vm, AsValue *args)
{
    return as_raise(vm, AS_TYPE_ERROR, "isinstance() argument 2 cannot be a parameterized generic");
}

static AsValue alias_subclasscheck(AsVM *vm, AsValue *args)
{
    return as_raise(vm, AS_TYPE_ERROR, "issubclass() argument 2 cannot be a parameterized generic");
}

// def f(*args: *Ts)
static AsValue alias_iter(AsVM *vm, AsValue self)
{
    AsValue starred = as_generic_alias_new(vm, alias_of(self)->origin, alias_of(self)->args);
    alias_of(starred)->starred = true;
    return as_op_iter(vm, as_tuple_from(vm, &starred, 1));
}

static const AsMethod alias_methods[] = {
    {"__new__(cls, origin, args, /)", alias_new, NULL},
    {"__mro_entries__(self, bases, /)", alias_mro_entries, NULL},
    {"__instancecheck__(self, instance, /)", alias_instancecheck, NULL},
    {"__subclasscheck__(self, subclass, /)", alias_subclasscheck, NULL},
    {NULL, NULL, NULL},
};
static const AsGetSet alias_getsets[] = {
    {"__origin__", alias_get_origin, NULL, NULL},
    {"__args__", alias_get_args, NULL, NULL},
    {"__parameters__", alias_get_parameters, NULL, NULL},
    {"__unpacked__", alias_get_unpacked, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_generic_alias_spec = {
    .name = "types.GenericAlias",
    .size = sizeof(AsGenericAlias),
    .mark = alias_mark,
    .slots = {
        .repr = alias_repr, .hash = alias_hash, .compare = alias_compare, .call = alias_call, .binary = alias_binary,
        .get_item = alias_get_item, .get_attribute = alias_get_attribute, .iter = alias_iter,
    },
    .methods = alias_methods,
    .getsets = alias_getsets,
};
