#include "compile/compile_impl.h"
#include "object/bytes.h"
#include "object/error.h"
#include "object/int.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

/* Operations on constants, done by the compiler. What CPython folds is folded here, since it shows: in the order of a
 * set display and in warnings about literals. Results stay small: a fold is garbage as soon as the next one took it. */

enum { MOST_BITS = 128, MOST_LENGTH = 256 };

/* The length of a text or tuple; 1 for a number. */
static size_t length_of(AsValue v)
{
    return as_is_str(v) ? as_str(v)->size : as_is_bytes(v) ? as_bytes(v)->size : as_is_tuple(v) ? as_tuple(v)->length : 1;
}

static bool is_sequence(AsValue v) { return as_is_str(v) || as_is_bytes(v) || as_is_tuple(v); }

static bool is_small_repetition(AsValue sequence, AsValue times)
{
    int64_t n;
    size_t length = length_of(sequence);
    return length == 0 || (as_int_to_i64(times, &n) && n >= 0 && (size_t)n <= MOST_LENGTH / length);
}

static bool is_small_product(AsValue left, AsValue right)
{
    if (as_is_int(left) && as_is_int(right)) { return as_int_bit_length(left) + as_int_bit_length(right) <= MOST_BITS; }
    if (is_sequence(left) && as_is_int(right)) { return is_small_repetition(left, right); }
    return !(as_is_int(left) && is_sequence(right)) || is_small_repetition(right, left);
}

static bool is_small_power(AsValue base, AsValue exponent)
{
    int64_t n;
    if (!as_is_int(base) || !as_is_int(exponent) || as_int_sign(exponent) <= 0) { return true; }
    return as_int_to_i64(exponent, &n) && as_int_bit_length(base) <= MOST_BITS / n;
}

static bool is_small_shift(AsValue value, AsValue places)
{
    int64_t n;
    if (!as_is_int(value) || !as_is_int(places) || as_int_sign(value) == 0 || as_int_sign(places) == 0) { return true; }
    return as_int_to_i64(places, &n) && n >= 0 && as_int_bit_length(value) <= MOST_BITS - n;
}

static bool is_foldable(AsOperator op, AsValue left, AsValue right)
{
    switch (op) {
    case OPERATOR_MATMUL: return false;
    case OPERATOR_ADD: return length_of(left) + length_of(right) <= MOST_LENGTH;
    case OPERATOR_MUL: return is_small_product(left, right);
    case OPERATOR_POW: return is_small_power(left, right);
    case OPERATOR_LSHIFT: return is_small_shift(left, right);
    case OPERATOR_MOD: return !as_is_str(left) && !as_is_bytes(left);
    default: return true;
    }
}

/* An operation that fails is left to run time, which tells why. */
static AsValue settled(AsCompiler *c, AsValue result)
{
    if (!as_raised(result)) { return result; }
    as_error_clear(c->vm);
    return AS_UNDEFINED;
}

AsValue as_compile_fold(AsCompiler *c, AsOperator op, AsValue left, AsValue right)
{
    if (!is_foldable(op, left, right)) { return AS_UNDEFINED; }
    return settled(c, as_op_binary(c->vm, (AsBinaryOp)op, left, right));
}

AsValue as_compile_fold_unary(AsCompiler *c, AsOperator op, AsValue operand)
{
    if (op == OPERATOR_NOT) {
        bool truth = false;
        return as_op_truth(c->vm, operand, &truth) ? as_bool(!truth) : AS_UNDEFINED;
    }
    AsUnaryOp unary = op == OPERATOR_NEGATE ? AS_NEGATE : op == OPERATOR_POSITIVE ? AS_POSITIVE : AS_INVERT;
    return settled(c, as_op_unary(c->vm, unary, operand));
}

AsValue as_compile_fold_item(AsCompiler *c, AsValue sequence, AsValue index)
{
    return is_sequence(sequence) ? settled(c, as_op_get_item(c->vm, sequence, index)) : AS_UNDEFINED;
}
