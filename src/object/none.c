/* None, Ellipsis, NotImplemented: constants of the value word, each the only value of its type. */
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/str.h"
#include "object/tuple.h"

static AsValue none_repr(AsVM *vm, AsValue self) { return as_str_intern_text(vm, "None"); }

static bool none_truth(AsVM *vm, AsValue self, bool *out)
{
    *out = false;
    return true;
}

static bool none_hash(AsVM *vm, AsValue self, int64_t *out)
{
    *out = 0xfca86420;
    return true;
}

// "X takes no arguments", without the parentheses that other types have.
static AsValue only(AsVM *vm, AsValue *args, const char *name, AsValue value)
{
    if (as_tuple(args[1])->length == 0 && as_dict(args[2])->count == 0) { return value; }
    return as_raise(vm, AS_TYPE_ERROR, "%s takes no arguments", name);
}

static AsValue none_new(AsVM *vm, AsValue *args) { return only(vm, args, "NoneType", AS_NONE); }

static const AsMethod none_methods[] = {
    {"__new__(cls, /, *args, **kwargs)", none_new, NULL},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_none_spec = {
    .name = "NoneType",
    .flags = AS_TYPE_FINAL,
    .slots = {.repr = none_repr, .truth = none_truth, .hash = none_hash},
    .methods = none_methods,
};

static AsValue ellipsis_repr(AsVM *vm, AsValue self) { return as_str_intern_text(vm, "Ellipsis"); }
static AsValue ellipsis_new(AsVM *vm, AsValue *args) { return only(vm, args, "EllipsisType", AS_ELLIPSIS); }
static AsValue ellipsis_reduce(AsVM *vm, AsValue *args) { return as_str_intern_text(vm, "Ellipsis"); }

static const AsMethod ellipsis_methods[] = {
    {"__new__(cls, /, *args, **kwargs)", ellipsis_new, NULL},
    {"__reduce__(self, /)", ellipsis_reduce, NULL},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_ellipsis_spec = {
    .name = "ellipsis",
    .flags = AS_TYPE_FINAL,
    .slots = {.repr = ellipsis_repr},
    .methods = ellipsis_methods,
};

static AsValue not_implemented_repr(AsVM *vm, AsValue self) { return as_str_intern_text(vm, "NotImplemented"); }
static AsValue not_implemented_new(AsVM *vm, AsValue *args)
{
    return only(vm, args, "NotImplementedType", AS_NOT_IMPLEMENTED);
}
static AsValue not_implemented_reduce(AsVM *vm, AsValue *args) { return as_str_intern_text(vm, "NotImplemented"); }

static bool not_implemented_truth(AsVM *vm, AsValue self, bool *out)
{
    *out = true;
    return as_warn(vm, AS_DEPRECATION_WARNING, "NotImplemented should not be used in a boolean context");
}

static const AsMethod not_implemented_methods[] = {
    {"__new__(cls, /, *args, **kwargs)", not_implemented_new, NULL},
    {"__reduce__(self, /)", not_implemented_reduce, NULL},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_not_implemented_spec = {
    .name = "NotImplementedType",
    .flags = AS_TYPE_FINAL,
    .slots = {.repr = not_implemented_repr, .truth = not_implemented_truth},
    .methods = not_implemented_methods,
};
