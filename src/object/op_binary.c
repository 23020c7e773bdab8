#include "object/op.h"

#include "object/class.h"
#include "object/error.h"
#include "object/float.h"
#include "object/function.h"
#include "object/int.h"
#include "object/sequence.h"
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
static inline AsValue binary_or_not(AsVM *vm, AsBinaryOp op, AsValue a, AsValue b, AsType *left, AsType *right)
{
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

/* print >> stream, as Python 2 had it. */
static bool is_old_print(AsBinaryOp op, AsValue a)
{
    return op == AS_RSHIFT && as_is_native(a) && !as_native(a)->type && strcmp(as_str(as_native(a)->name)->data, "print") == 0;
}

static AsValue unsupported(AsVM *vm, const char *sign, AsValue a, AsValue b)
{
    return as_raise(vm, AS_TYPE_ERROR, "unsupported operand type(s) for %s: '%T' and '%T'", sign, a, b);
}

static AsValue repeat(AsVM *vm, AsValue (*with)(AsVM *, AsValue, int64_t), AsValue sequence, AsValue count)
{
    int64_t times;
    return as_sequence_repeat_count(vm, count, &times) ? with(vm, sequence, times) : AS_RAISED;
}

/* What sequences do when no number method wants `a op b`. */
static AsValue sequence_binary(AsVM *vm, AsBinaryOp op, AsValue a, AsValue b)
{
    const AsSlots *left = &as_type_of(vm, a)->slots, *right = &as_type_of(vm, b)->slots;
    if (op == AS_ADD && left->concat != NULL) { return left->concat(vm, a, b); }
    if (op == AS_MUL && left->repeat != NULL) { return repeat(vm, left->repeat, a, b); }
    if (op == AS_MUL && right->repeat != NULL) { return repeat(vm, right->repeat, b, a); }
    return AS_NOT_IMPLEMENTED;
}

static AsValue sequence_inplace(AsVM *vm, AsBinaryOp op, AsValue a, AsValue b)
{
    const AsType *type = as_type_of(vm, a);
    const AsSlots *slots = &type->slots;
    if (op == AS_ADD && slots->inplace_concat != NULL) { return slots->inplace_concat(vm, a, b); }
    if (op != AS_MUL) { return sequence_binary(vm, op, a, b); }
    if (slots->inplace_repeat != NULL) { return repeat(vm, slots->inplace_repeat, a, b); }
    // As in CPython, an instance or a container on the left keeps a sequence on the right from being repeated.
    bool declines = slots->repeat == NULL && ((type->flags & AS_TYPE_SCRIPT) || slots->length != NULL);
    return declines ? AS_NOT_IMPLEMENTED : sequence_binary(vm, op, a, b);
}

// No number method of a built-in type takes a sequence: only a script's class can want to go first.
static bool is_for_sequences(AsBinaryOp op, const AsType *left, const AsType *right)
{
    if (left->slots.concat == NULL || ((left->flags | right->flags) & AS_TYPE_SCRIPT)) { return false; }
    return op == AS_ADD || op == AS_MUL;
}

/* A script's method of one operand may be asked, decline, and leave the other one to C. */
static size_t hold_operands(AsVM *vm, const AsType *left, const AsType *right, AsValue a, AsValue b)
{
    size_t saved = as_roots_save(vm);
    if ((left->flags | right->flags) & AS_TYPE_SCRIPT) {
        as_root(vm, a);
        as_root(vm, b);
    }
    return saved;
}

AsValue as_op_binary(AsVM *vm, AsBinaryOp op, AsValue a, AsValue b)
{
    AsType *left = as_type_of(vm, a), *right = as_type_of(vm, b);
    if (is_for_sequences(op, left, right)) { return sequence_binary(vm, op, a, b); }
    size_t saved = hold_operands(vm, left, right, a, b);
    AsValue result = binary_or_not(vm, op, a, b, left, right);
    if (result == AS_NOT_IMPLEMENTED) { result = sequence_binary(vm, op, a, b); }
    as_roots_restore(vm, saved);
    if (result != AS_NOT_IMPLEMENTED) { return result; }
    if (!is_old_print(op, a)) { return unsupported(vm, binary_signs[op], a, b); }
    return as_raise(vm, AS_TYPE_ERROR, "unsupported operand type(s) for >>: '%T' and '%T'. "
                    "Did you mean \"print(<message>, file=<output_stream>)\"?", a, b);
}

AsValue as_op_inplace(AsVM *vm, AsBinaryOp op, AsValue a, AsValue b)
{
    AsType *type = as_type_of(vm, a), *right = as_type_of(vm, b);
    const AsSlots *slots = &type->slots;
    if (is_for_sequences(op, type, right)) { return sequence_inplace(vm, op, a, b); }
    // As in CPython, a subclass of list has list's += among its number methods; a list has not.
    if (op == AS_ADD && slots->inplace_concat != NULL && (type->flags & AS_TYPE_SCRIPT)) {
        return slots->inplace_concat(vm, a, b);
    }
    size_t saved = hold_operands(vm, type, right, a, b);
    AsValue result = slots->inplace == NULL ? AS_NOT_IMPLEMENTED : slots->inplace(vm, op, a, b);
    if (result == AS_NOT_IMPLEMENTED) { result = binary_or_not(vm, op, a, b, type, right); }
    if (result == AS_NOT_IMPLEMENTED) { result = sequence_inplace(vm, op, a, b); }
    as_roots_restore(vm, saved);
    return result == AS_NOT_IMPLEMENTED ? unsupported(vm, inplace_signs[op], a, b) : result;
}

AsValue as_op_power(AsVM *vm, AsValue base, AsValue exponent, AsValue modulus)
{
    if (modulus == AS_NONE || modulus == AS_UNDEFINED) { return as_op_binary(vm, AS_POW, base, exponent); }
    // The same function is not asked twice; as everywhere, that of a class below goes first.
    AsType *left = as_type_of(vm, base), *right = as_type_of(vm, exponent);
    AsValue (*power[])(AsVM *, AsValue, AsValue, AsValue) = {left->slots.power, right->slots.power, as_type_of(vm, modulus)->slots.power};
    if (power[1] == power[0]) { power[1] = NULL; }
    if (power[2] == power[0] || power[2] == power[1]) { power[2] = NULL; }
    bool swap = power[0] != NULL && power[1] != NULL && as_type_is_subtype(right, left);
    for (int i = 0; i < 3; i++) {
        int asked = swap && i < 2 ? 1 - i : i;
        if (power[asked] == NULL) { continue; }
        AsValue result = power[asked](vm, base, exponent, modulus);
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
