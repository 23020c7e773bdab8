#include "object/op.h"

#include "object/class.h"
#include "object/error.h"
#include "object/float.h"
#include "object/int.h"
#include "object/slot_script.h"
#include "object/str.h"

static const char *const binary_signs[] = {
    [AS_ADD] = "+", [AS_SUB] = "-", [AS_MUL] = "*", [AS_MATMUL] = "@", [AS_TRUEDIV] = "/", [AS_FLOORDIV] = "//",
    [AS_MOD] = "%", [AS_POW] = "** or pow()", [AS_LSHIFT] = "<<", [AS_RSHIFT] = ">>", [AS_AND] = "&",
    [AS_XOR] = "^", [AS_OR] = "|", [AS_DIVMOD] = "divmod()",
};
static const char *const inplace_signs[] = {
    [AS_ADD] = "+=", [AS_SUB] = "-=", [AS_MUL] = "*=", [AS_MATMUL] = "@=", [AS_TRUEDIV] = "/=", [AS_FLOORDIV] = "//=",
    [AS_MOD] = "%=", [AS_POW] = "**=", [AS_LSHIFT] = "<<=", [AS_RSHIFT] = ">>=", [AS_AND] = "&=",
    [AS_XOR] = "^=", [AS_OR] = "|=", [AS_DIVMOD] = "divmod()",
};

// The right operand goes first where its class derives from the left's and does the operation differently.
static AsValue binary_or_not(AsVM *vm, AsBinaryOp op, AsValue a, AsValue b)
{
    AsType *left = as_type_of(vm, a), *right = as_type_of(vm, b);
    AsValue (*first)(AsVM *, AsBinaryOp, AsValue, AsValue) = left->slots.binary;
    AsValue (*second)(AsVM *, AsBinaryOp, AsValue, AsValue) = right->slots.binary;
    if (first == second) { second = NULL; }
    AsValue result = AS_NOT_IMPLEMENTED;
    if (first != NULL) {
        if (second != NULL && as_type_is_subtype(right, left)) {
            result = second(vm, op, a, b);
            second = NULL;
            if (result != AS_NOT_IMPLEMENTED) { return result; }
        }
        result = first(vm, op, a, b);
    }
    if (result == AS_NOT_IMPLEMENTED && second != NULL) { result = second(vm, op, a, b); }
    return result;
}

static AsValue unsupported(AsVM *vm, const char *sign, AsValue a, AsValue b)
{
    return as_raise(vm, AS_TYPE_ERROR, "unsupported operand type(s) for %s: '%T' and '%T'", sign, a, b);
}

static bool is_sequence(AsValue v)
{
    return as_is_kind(v, AS_KIND_LIST) || as_is_kind(v, AS_KIND_TUPLE) || as_is_kind(v, AS_KIND_STR)
           || as_is_kind(v, AS_KIND_BYTES) || as_is_kind(v, AS_KIND_BYTEARRAY);
}

/* Is it a sequence whose class leaves repetition to the built-in one? */
static bool repeats_as_builtin(AsVM *vm, AsValue v)
{
    if (!is_sequence(v)) { return false; }
    AsValue method = as_type_lookup(vm, as_type_of(vm, v), as_name(vm, AS_NAME___rmul__));
    return !as_is_kind(method, AS_KIND_FUNCTION);
}

static bool is_script(AsVM *vm, AsValue v) { return (as_type_of(vm, v)->flags & AS_TYPE_SCRIPT) != 0; }

static AsValue repeat(AsVM *vm, AsValue sequence, AsValue times)
{
    // A script's own __mul__ has declined already, and must not be asked again.
    if (is_script(vm, sequence) || (!as_is_int(times) && !as_type_of(vm, times)->slots.index)) {
        return as_raise(vm, AS_TYPE_ERROR, "can't multiply sequence by non-int of type '%T'", times);
    }
    AsValue count = as_index_value(vm, times);
    if (as_raised(count)) { return count; }
    return as_type_of(vm, sequence)->slots.binary(vm, AS_MUL, sequence, count);
}

static AsValue refuse_concat(AsVM *vm, AsValue sequence, AsValue other)
{
    if (as_is_kind(sequence, AS_KIND_BYTES)) { return as_raise(vm, AS_TYPE_ERROR, "can't concat %T to bytes", other); }
    if (as_is_kind(sequence, AS_KIND_BYTEARRAY)) { return as_raise(vm, AS_TYPE_ERROR, "can't concat %T to bytearray", other); }
    const char *kind = as_is_kind(sequence, AS_KIND_LIST) ? "list" : as_is_kind(sequence, AS_KIND_TUPLE) ? "tuple" : "str";
    return as_raise(vm, AS_TYPE_ERROR, "can only concatenate %s (not \"%T\") to %s", kind, other, kind);
}

/* Neither operand would. A sequence on the left, which let the right's method have its turn first, has its own turn now. */
static AsValue nobody_would(AsVM *vm, AsBinaryOp op, const char *sign, AsValue a, AsValue b)
{
    if (op == AS_MUL && is_sequence(a)) { return repeat(vm, a, b); }
    if (op == AS_ADD && is_sequence(a) && !is_script(vm, a)) { return refuse_concat(vm, a, b); }
    return unsupported(vm, sign, a, b);
}

AsValue as_op_binary(AsVM *vm, AsBinaryOp op, AsValue a, AsValue b)
{
    AsValue result = binary_or_not(vm, op, a, b);
    return result == AS_NOT_IMPLEMENTED ? nobody_would(vm, op, binary_signs[op], a, b) : result;
}

AsValue as_op_inplace(AsVM *vm, AsBinaryOp op, AsValue a, AsValue b)
{
    AsType *type = as_type_of(vm, a);
    const AsSlots *slots = &type->slots;
    AsValue result = AS_NOT_IMPLEMENTED;
    if (slots->inplace != NULL) { result = slots->inplace(vm, op, a, b); }
    bool has_length = is_script(vm, a) || slots->length != NULL;
    if (result == AS_NOT_IMPLEMENTED && op == AS_MUL && has_length && !is_sequence(a) && repeats_as_builtin(vm, b)) {
        // As in CPython, an instance or a container on the left keeps a sequence on the right from being repeated.
        result = as_call_special(vm, a, AS_NAME___mul__, &b, 1);
        if (as_is_undefined(result)) { result = AS_NOT_IMPLEMENTED; }
    } else if (result == AS_NOT_IMPLEMENTED) {
        result = binary_or_not(vm, op, a, b);
    }
    return result == AS_NOT_IMPLEMENTED ? nobody_would(vm, op, inplace_signs[op], a, b) : result;
}

AsValue as_op_power(AsVM *vm, AsValue base, AsValue exponent, AsValue modulus)
{
    if (modulus == AS_NONE || modulus == AS_UNDEFINED) { return as_op_binary(vm, AS_POW, base, exponent); }
    AsValue operands[] = {base, exponent, modulus};
    for (int i = 0; i < 3; i++) {
        const AsSlots *slots = &as_type_of(vm, operands[i])->slots;
        if (slots->power == NULL) { continue; }
        AsValue result = slots->power(vm, base, exponent, modulus);
        if (result != AS_NOT_IMPLEMENTED) { return result; }
    }
    return as_raise(vm, AS_TYPE_ERROR, "unsupported operand type(s) for ** or pow(): '%T', '%T', '%T'", base, exponent,
                    modulus);
}

AsValue as_op_unary(AsVM *vm, AsUnaryOp op, AsValue v)
{
    static const char *const names[] = {[AS_NEGATE] = "unary -", [AS_POSITIVE] = "unary +",
                                        [AS_INVERT] = "unary ~", [AS_ABSOLUTE] = "abs()"};
    const AsSlots *slots = &as_type_of(vm, v)->slots;
    AsValue result = slots->unary == NULL ? AS_UNDEFINED : slots->unary(vm, op, v);
    // Here NotImplemented from a script's method is a result like any other.
    bool script = slots->unary == as_slot_script_unary;
    if (result != AS_UNDEFINED && (script || result != AS_NOT_IMPLEMENTED)) { return result; }
    return as_raise(vm, AS_TYPE_ERROR, "bad operand type for %s: '%T'", names[op], v);
}
