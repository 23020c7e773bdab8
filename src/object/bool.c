/* bool: a subclass of int whose two values are constants. */
#include "core/vm.h"
#include "object/class.h"
#include "object/error.h"
#include "object/int.h"
#include "object/op.h"
#include "object/str.h"

static AsValue bool_repr(AsVM *vm, AsValue self) { return as_str_intern_text(vm, self == AS_TRUE ? "True" : "False"); }

/* & | ^ of two bools stay bools; all else is arithmetic. */
static AsValue bool_binary(AsVM *vm, AsBinaryOp op, AsValue left, AsValue right)
{
    if (as_is_bool(left) && as_is_bool(right)) {
        bool a = left == AS_TRUE, b = right == AS_TRUE;
        switch (op) {
        case AS_AND: return as_bool(a && b);
        case AS_OR:  return as_bool(a || b);
        case AS_XOR: return as_bool(a != b);
        default: break;
        }
    }
    if (op == AS_MATMUL || !as_is_int(left) || !as_is_int(right)) { return AS_NOT_IMPLEMENTED; }
    return as_int_binary(vm, op, left, right);
}

static AsValue bool_new(AsVM *vm, AsValue *args)
{
    bool truth;
    return as_op_truth(vm, args[1], &truth) ? as_bool(truth) : AS_RAISED;
}

static const AsMethod bool_methods[] = {
    {"__new__(cls, x=False, /)", bool_new, NULL},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_bool_spec = {
    .name = "bool",
    .doc = "--\n\nbool(x) -> bool\n\n"
           "Returns True when the argument x is true, False otherwise.\n"
           "The builtins True and False are the only two instances of the class bool.\n"
           "The class bool is a subclass of the class int, and cannot be subclassed.",
    .base = AS_KIND_INT,
    .flags = AS_TYPE_FINAL,
    .slots = {.repr = bool_repr, .binary = bool_binary},
    .methods = bool_methods,
};
