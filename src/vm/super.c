/* super: attribute lookup that begins behind a class in the mro. It lives here because super() without arguments
 * reads the running frame. */
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/call.h"

typedef struct AsSuper {
    AsObject header;
    AsType *type;        /* look behind this one */
    AsValue self;        /* AS_UNDEFINED: unbound */
    AsType *self_type;   /* along whose mro; NULL when unbound */
} AsSuper;

static AsSuper *super_of(AsValue v) { return (AsSuper *)as_object(v); }

static void super_mark(AsHeap *heap, AsObject *self)
{
    AsSuper *super = (AsSuper *)self;
    if (super->type != NULL) { as_mark_object(heap, &super->type->header); }
    as_mark(heap, super->self);
    if (super->self_type != NULL) { as_mark_object(heap, &super->self_type->header); }
}

/* The class along whose mro super(type, v) looks: v itself for class methods, or v's class. NULL: raised. */
static AsType *check(AsVM *vm, AsType *type, AsValue v)
{
    if (as_is_type(v) && as_type_is_subtype(as_type(v), type)) { return as_type(v); }
    AsType *own = as_type_of(vm, v);
    if (as_type_is_subtype(own, type)) { return own; }
    // A proxy may say that it is of another class.
    AsValue claimed = as_op_find_attribute(vm, v, as_name(vm, AS_NAME___class__));
    if (as_raised(claimed)) { return NULL; }
    if (claimed != AS_UNDEFINED && as_is_type(claimed) && as_type(claimed) != own
        && as_type_is_subtype(as_type(claimed), type)) {
        return as_type(claimed);
    }
    (void)as_raise(vm, AS_TYPE_ERROR, "super(type, obj): obj must be an instance or subtype of type");
    return NULL;
}

static AsValue super_new(AsVM *vm, AsValue *args) { return as_value(as_instance_new(vm, as_type(args[0]), 0)); }

static AsValue super_init(AsVM *vm, AsValue *args)
{
    AsSuper *super = super_of(args[0]);
    const AsTuple *given = as_tuple(args[1]);
    if (given->length > 2) {
        return as_raise(vm, AS_TYPE_ERROR, "super() expected at most 2 arguments, got %zu", given->length);
    }
    AsValue type = given->length > 0 ? given->items[0] : AS_UNDEFINED;
    AsValue self = given->length > 1 ? given->items[1] : AS_UNDEFINED;
    if (type == AS_UNDEFINED) {
        if (!as_frame_super_args(vm, &type, &self)) { return AS_RAISED; }
    } else if (!as_is_type(type)) {
        return as_raise(vm, AS_TYPE_ERROR, "super() argument 1 must be a type, not %T", type);
    }
    if (self == AS_NONE) { self = AS_UNDEFINED; }
    AsType *self_type = NULL;
    if (self != AS_UNDEFINED) {
        self_type = check(vm, as_type(type), self);
        if (self_type == NULL) { return AS_RAISED; }
    }
    super->type = as_type(type);
    super->self = self;
    super->self_type = self_type;
    return AS_NONE;
}

static AsValue find_behind(AsVM *vm, const AsSuper *super, AsValue name)
{
    const AsType *start = super->self_type;
    uint32_t i = 0;
    while (i < start->mro_count && start->mro[i] != super->type) { i++; }
    for (i++; i < start->mro_count; i++) {
        as_type_fill(vm, start->mro[i]);
        AsValue found = as_dict_get_name(vm, start->mro[i]->dict, name);
        if (found != AS_UNDEFINED) { return found; }
    }
    return AS_UNDEFINED;
}

static AsValue super_get_attribute(AsVM *vm, AsValue v, AsValue name)
{
    AsSuper *super = super_of(v);
    if (super->self_type == NULL || name == as_name(vm, AS_NAME___class__)) { return as_generic_get(vm, v, name); }
    AsValue found = find_behind(vm, super, name);
    if (found == AS_UNDEFINED) { return as_generic_get(vm, v, name); }
    const AsSlots *slots = &as_type_of(vm, found)->slots;
    if (slots->descr_get == NULL) { return found; }
    bool of_class = super->self == as_value(super->self_type);
    return slots->descr_get(vm, found, of_class ? AS_UNDEFINED : super->self, as_value(super->self_type));
}

static AsValue super_descr_get(AsVM *vm, AsValue v, AsValue instance, AsValue owner)
{
    AsSuper *super = super_of(v);
    if (instance == AS_UNDEFINED || instance == AS_NONE || super->self != AS_UNDEFINED) { return v; }
    AsType *self_type = check(vm, super->type, instance);
    if (self_type == NULL) { return AS_RAISED; }
    AsSuper *bound = (AsSuper *)as_instance_new(vm, as_type_of(vm, v), 0);
    bound->type = super->type;
    bound->self = instance;
    bound->self_type = self_type;
    return as_value(bound);
}

static AsValue super_repr(AsVM *vm, AsValue v)
{
    AsSuper *super = super_of(v);
    const char *name = super->type == NULL ? "NULL" : as_type_shown_name(vm, super->type);
    if (super->self_type == NULL) { return as_str_format(vm, "<super: <class '%s'>, NULL>", name); }
    return as_str_format(vm, "<super: <class '%s'>, <%s object>>", name, as_type_shown_name(vm, super->self_type));
}

static AsValue get_thisclass(AsVM *vm, AsValue v)
{
    return super_of(v)->type == NULL ? AS_NONE : as_value(super_of(v)->type);
}

static AsValue get_self(AsVM *vm, AsValue v) { return super_of(v)->self == AS_UNDEFINED ? AS_NONE : super_of(v)->self; }

static AsValue get_self_class(AsVM *vm, AsValue v)
{
    return super_of(v)->self_type == NULL ? AS_NONE : as_value(super_of(v)->self_type);
}

static const AsMethod super_methods[] = {
    {"__new__(cls, /, ...)", super_new, NULL},
    {"__init__(self, /, *args)", super_init, NULL},
    {NULL, NULL, NULL},
};

static const AsGetSet super_getsets[] = {
    {"__thisclass__", get_thisclass, NULL, "the class invoking super()"},
    {"__self__", get_self, NULL, "the instance invoking super(); may be None"},
    {"__self_class__", get_self_class, NULL, "the type of the instance invoking super(); may be None"},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_super_spec = {
    .name = "super",
    .size = sizeof(AsSuper),
    .mark = super_mark,
    .slots = {.repr = super_repr, .get_attribute = super_get_attribute, .descr_get = super_descr_get},
    .methods = super_methods,
    .getsets = super_getsets,
};
