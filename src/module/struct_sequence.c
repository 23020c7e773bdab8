#include "module/struct_sequence.h"

#include "load/load.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/function.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

/* The attributes-only fields lie behind the tuple's items. */
static AsValue field(AsValue self, size_t index) { return as_tuple(self)->items[index]; }

#define EACH_FIELD(F) \
    F(0) F(1) F(2) F(3) F(4) F(5) F(6) F(7) F(8) F(9) F(10) F(11) \
    F(12) F(13) F(14) F(15) F(16) F(17) F(18) F(19) F(20) F(21) F(22) F(23)
#define GETTER(i) \
    static AsValue get_##i(AsVM *vm, AsValue self) \
    { \
        (void)vm; \
        return field(self, i); \
    }
EACH_FIELD(GETTER)
static bool set_field(AsVM *vm, AsValue self, AsValue value)
{
    (void)self;
    (void)value;
    as_raise(vm, AS_ATTRIBUTE_ERROR, "readonly attribute");
    return false;
}

#define ROW(i) {"field", get_##i, set_field},
static const AsGetSet getters[] = {EACH_FIELD(ROW)};

static AsValue struct_repr(AsVM *vm, AsValue self)
{
    AsType *type = as_type_of(vm, self);
    AsValue names = as_type_lookup(vm, type, as_name(vm, AS_NAME___match_args__));
    AsValue text = as_str_format(vm, "%S(", as_type_full_name(vm, type));
    as_root(vm, text);
    for (size_t i = 0; i < as_tuple(self)->length; i++) {
        AsValue item = as_op_repr(vm, as_tuple(self)->items[i]);
        if (as_raised(item)) { return AS_RAISED; }
        text = as_str_format(vm, "%S%s%S=%S", text, i > 0 ? ", " : "", as_tuple(names)->items[i], item);
        as_root(vm, text);
    }
    return as_str_format(vm, "%S)", text);
}

static size_t count_fields(const AsStructSpec *spec)
{
    size_t count = 0;
    while (spec->fields[count] != NULL) { count++; }
    return count;
}

static void add_fields(AsVM *vm, AsType *type, const AsStructSpec *spec)
{
    AsTuple *names = as_tuple_new(vm, spec->visible);
    for (size_t i = 0; spec->fields[i] != NULL; i++) {
        AsValue name = as_str_intern_text(vm, spec->fields[i]);
        AsGetSetDescriptor *descriptor = as_heap_new(vm, AS_KIND_GETSET_DESCRIPTOR, sizeof *descriptor);
        descriptor->getset = &getters[i];
        descriptor->type = type;
        descriptor->name = name;
        as_dict_set_name(vm, type->dict, name, as_value(descriptor));
        if (i < spec->visible) { names->items[i] = name; }
    }
    as_dict_set_name(vm, type->dict, as_name(vm, AS_NAME___match_args__), as_value(names));
    as_dict_set_name(vm, type->dict, as_str_intern_text(vm, "n_fields"), as_small_value((int64_t)count_fields(spec)));
    as_dict_set_name(vm, type->dict, as_str_intern_text(vm, "n_sequence_fields"), as_small_value((int64_t)spec->visible));
    as_dict_set_name(vm, type->dict, as_str_intern_text(vm, "n_unnamed_fields"), as_small_value(0));
}

AsType *as_struct_sequence_type(AsVM *vm, const AsStructSpec *spec)
{
    AsValue known = as_load_get(vm, spec->name);
    if (as_is_type(known)) { return as_type(known); }
    AsType *type = as_type_derive(vm, spec->name, vm->types[AS_KIND_TUPLE]);
    as_type_fill(vm, type);
    // What looks at tuples through short ways must not take it for a plain one: tuple(t) makes a copy.
    type->root_shape->exact = false;
    type->flags |= AS_TYPE_FINAL;
    as_dict_set_name(vm, type->dict, as_name(vm, AS_NAME__c_name_), as_str_from_text(vm, spec->name));
    add_fields(vm, type, spec);
    type->slots.repr = struct_repr;
    vm->type_epoch++;
    as_load_set(vm, spec->name, as_value(type));
    return type;
}

AsValue as_struct_sequence_new(AsVM *vm, const AsStructSpec *spec, const AsValue *values)
{
    AsType *type = as_struct_sequence_type(vm, spec);
    size_t count = count_fields(spec);
    AsTuple *tuple = as_tuple_new(vm, count);
    memcpy(tuple->items, values, count * sizeof *values);
    tuple->length = spec->visible;
    tuple->header.shape = type->root_shape;
    return as_value(tuple);
}

/* What lies behind the items is not marked: strings are kept by the VM's store, other objects cannot be there. */
static AsValue kept_alive(AsVM *vm, AsValue v)
{
    if (!as_is_object(v)) { return v; }
    if (!as_is_str(v)) { return AS_NONE; }
    AsValue text = as_str_intern(vm, v);
    as_load_set(vm, as_str(text)->data, text);
    return text;
}

AsValue as_struct_sequence_from(AsVM *vm, const AsStructSpec *spec, AsValue sequence, AsValue dict)
{
    if (!as_is_iterable(vm, sequence)) { return as_raise(vm, AS_TYPE_ERROR, "constructor requires a sequence"); }
    AsValue items = as_tuple_from_iterable(vm, sequence);
    if (as_raised(items)) { return AS_RAISED; }
    as_root(vm, items);
    if (!as_is_undefined(dict) && !as_is_dict(dict)) {
        return as_raise(vm, AS_TYPE_ERROR, "%s() takes a dict as second arg, if any", spec->name);
    }
    size_t most = count_fields(spec), given = as_tuple(items)->length;
    const char *bound = spec->visible == most ? "a" : given < spec->visible ? "an at least" : "an at most";
    if (given < spec->visible || given > most) {
        return as_raise(vm, AS_TYPE_ERROR, "%s() takes %s %zu-sequence (%zu-sequence given)", spec->name, bound,
                        given < spec->visible ? spec->visible : most, given);
    }
    AsValue values[AS_STRUCT_FIELDS];
    for (size_t i = 0; i < most; i++) {
        AsValue v = i < given ? as_tuple(items)->items[i] : AS_UNDEFINED;
        if (v == AS_UNDEFINED && !as_is_undefined(dict)) {
            v = as_dict_get_name(vm, as_dict(dict), as_str_intern_text(vm, spec->fields[i]));
        }
        if (v == AS_UNDEFINED) { v = AS_NONE; }
        values[i] = i < spec->visible ? v : kept_alive(vm, v);
    }
    return as_struct_sequence_new(vm, spec, values);
}
