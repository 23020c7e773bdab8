#include <math.h>

#include "compile/compile_impl.h"
#include "object/bytes.h"
#include "object/error.h"
#include "object/float.h"
#include "object/int.h"
#include "object/set.h"
#include "object/tuple.h"

/* Values that are known without running anything: literals, tuples of them, arithmetic on numbers. */

static AsValue integer(AsCompiler *c, const AsNode *node)
{
    AsText text = node->text;
    int64_t small = 0;
    bool decimal = text.size <= 18;
    for (uint32_t i = 0; i < text.size && decimal; i++) {
        decimal = text.data[i] >= '0' && text.data[i] <= '9';
        small = small * 10 + (text.data[i] - '0');
    }
    if (decimal) { return as_small_value(small); }
    AsValue value = as_int_from_text(c->vm, text.data, text.size, 0);
    if (!as_raised(value)) { return value; }
    as_error_clear(c->vm);
    as_compile_error(c, node,
                     "Exceeds the limit (4300 digits) for integer string conversion: value has %u digits; use "
                     "sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer "
                     "literals to avoid decimal conversion limits.",
                     (unsigned)text.size);
    return AS_NONE;
}

static double floating(const AsNode *node)
{
    double d = 0;
    as_float_parse(node->text.data, node->text.size, &d);
    return d;
}

static bool is_literal(const AsNode *node) { return node->kind >= NODE_INT && node->kind <= NODE_ELLIPSIS; }

static bool is_number(const AsNode *node) { return node->kind >= NODE_INT && node->kind <= NODE_IMAGINARY; }

static AsValue literal(AsCompiler *c, const AsNode *node)
{
    switch (node->kind) {
    case NODE_INT: return integer(c, node);
    case NODE_FLOAT: return as_float_value(c->vm, floating(node));
    case NODE_IMAGINARY: return as_complex_new(c->vm, 0.0, floating(node));
    case NODE_STRING: return as_compile_text(c, node->text);
    case NODE_BYTES: return as_bytes_from(c->vm, node->text.data, node->text.size);
    case NODE_NONE: return AS_NONE;
    case NODE_TRUE: return AS_TRUE;
    case NODE_FALSE: return AS_FALSE;
    default: return AS_ELLIPSIS;
    }
}

static AsValue negated(AsCompiler *c, const AsNode *number)
{
    if (number->kind == NODE_FLOAT) { return as_float_value(c->vm, -floating(number)); }
    if (number->kind == NODE_IMAGINARY) { return as_complex_new(c->vm, -0.0, -floating(number)); }
    return as_int_negate(c->vm, integer(c, number));
}

AsValue as_compile_fold(AsCompiler *c, AsOperator op, AsValue left, AsValue right)
{
    if (as_is_flonum(left) || as_is_flonum(right)) {
        bool numbers = (as_is_flonum(left) || as_is_small(left)) && (as_is_flonum(right) || as_is_small(right));
        if (!numbers || op > OPERATOR_TRUEDIV || op == OPERATOR_MATMUL) { return AS_UNDEFINED; }
        double x = as_is_flonum(left) ? as_flonum(left) : (double)as_small(left);
        double y = as_is_flonum(right) ? as_flonum(right) : (double)as_small(right);
        if (op == OPERATOR_TRUEDIV && y == 0) { return AS_UNDEFINED; }
        double z = op == OPERATOR_ADD ? x + y : op == OPERATOR_SUB ? x - y : op == OPERATOR_MUL ? x * y : x / y;
        return isfinite(z) ? as_float_value(c->vm, z) : AS_UNDEFINED;
    }
    if (!as_both_small(left, right) || op == OPERATOR_MATMUL) { return AS_UNDEFINED; }
    int64_t x = as_small(left), y = as_small(right);
    bool divides = op == OPERATOR_TRUEDIV || op == OPERATOR_FLOORDIV || op == OPERATOR_MOD;
    if (divides && y == 0) { return AS_UNDEFINED; }
    if (op == OPERATOR_POW && (y < 0 || y > 128 || x > 65536 || x < -65536)) { return AS_UNDEFINED; }
    if (op == OPERATOR_LSHIFT && (y < 0 || y > 128)) { return AS_UNDEFINED; }
    if (op == OPERATOR_RSHIFT && y < 0) { return AS_UNDEFINED; }
    AsValue result = as_int_binary(c->vm, (AsBinaryOp)op, left, right);
    if (!as_raised(result)) { return result; }
    as_error_clear(c->vm);
    return AS_UNDEFINED;
}

/* Deeper operations are not folded as a whole, so that no node is looked at more than a few times. */
enum { FOLD_HEIGHT = 8 };

static AsValue operation(AsCompiler *c, const AsNode *node)
{
    if (node->height > FOLD_HEIGHT) { return AS_UNDEFINED; }
    AsValue left = as_compile_constant(c, node->binary.left);
    if (!as_is_small(left) && !as_is_flonum(left)) { return AS_UNDEFINED; }
    AsValue right = as_compile_constant(c, node->binary.right);
    if (!as_is_small(right) && !as_is_flonum(right)) { return AS_UNDEFINED; }
    return as_compile_fold(c, node->op, left, right);
}

static bool may_be_constant(const AsNode *node)
{
    if (is_literal(node) || (node->kind == NODE_BINARY && node->height <= FOLD_HEIGHT)) { return true; }
    if (node->kind == NODE_UNARY) { return node->op == OPERATOR_NEGATE && is_number(node->one); }
    return node->kind == NODE_TUPLE && as_compile_all_constant(&node->block);
}

bool as_compile_all_constant(const AsNodeList *list)
{
    for (uint32_t i = 0; i < list->count; i++) {
        if (!may_be_constant(list->items[i])) { return false; }
    }
    return true;
}

AsValue as_compile_constant_tuple(AsCompiler *c, const AsNodeList *list)
{
    if (!as_compile_all_constant(list)) { return AS_UNDEFINED; }
    if (list->count == 0) { return c->vm->empty_tuple; }
    AsTuple *tuple = as_tuple_new(c->vm, list->count);
    for (uint32_t i = 0; i < list->count; i++) {
        tuple->items[i] = as_compile_constant(c, list->items[i]);
        if (as_is_undefined(tuple->items[i])) { return AS_UNDEFINED; }
    }
    return as_value(tuple);
}

AsValue as_compile_constant_set(AsCompiler *c, const AsNodeList *list)
{
    AsValue tuple = as_compile_constant_tuple(c, list);
    if (as_is_undefined(tuple)) { return tuple; }
    AsValue first = as_frozenset_new(c->vm), set = as_frozenset_new(c->vm);
    // Hashing and comparing literals runs no script code and cannot fail.
    if (!as_set_update(c->vm, as_set(first), tuple)) { return AS_UNDEFINED; }
    // CPython puts the items of a folded set into another one, in the first one's order: this may change the order.
    size_t position = 0;
    AsValue item;
    while (as_set_next(as_set(first), &position, &item)) {
        if (!as_set_add(c->vm, as_set(set), item)) { return AS_UNDEFINED; }
    }
    return set;
}

AsValue as_compile_constant(AsCompiler *c, const AsNode *node)
{
    if (is_literal(node)) { return literal(c, node); }
    if (node->kind == NODE_UNARY && node->op == OPERATOR_NEGATE && is_number(node->one)) {
        return negated(c, node->one);
    }
    if (node->kind == NODE_BINARY) { return operation(c, node); }
    if (node->kind == NODE_TUPLE) { return as_compile_constant_tuple(c, &node->block); }
    return AS_UNDEFINED;
}

int as_compile_truth(AsCompiler *c, const AsNode *node)
{
    switch (node->kind) {
    case NODE_NONE:
    case NODE_FALSE: return 0;
    case NODE_TRUE:
    case NODE_ELLIPSIS: return 1;
    case NODE_STRING:
    case NODE_BYTES: return node->text.size != 0;
    case NODE_INT: return integer(c, node) != as_small_value(0);
    case NODE_FLOAT:
    case NODE_IMAGINARY: return floating(node) != 0;
    case NODE_NAME:
        if (node->text.size == 9 && memcmp(node->text.data, "__debug__", 9) == 0) {
            return !(c->input->flags & AS_COMPILE_OPTIMIZE);
        }
        return -1;
    case NODE_UNARY:
        if (node->op == OPERATOR_NOT) {
            int truth = as_compile_truth(c, node->one);
            return truth < 0 ? -1 : !truth;
        }
        return -1;
    case NODE_TUPLE:
        if (node->block.count == 0) { return 0; }
        return as_compile_all_constant(&node->block) ? 1 : -1;
    default: return -1;
    }
}
