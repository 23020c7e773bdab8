#include "compile/compile_impl.h"
#include "object/bytes.h"
#include "object/error.h"
#include "object/float.h"
#include "object/int.h"
#include "object/op.h"
#include "object/set.h"
#include "object/tuple.h"

/* Values that are known without running anything: literals, tuples of them, and operations on those. */

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

/* Deeper expressions are not folded as a whole, so that no node is looked at more than a few times. */
enum { FOLD_HEIGHT = 8 };

static bool is_debug(const AsNode *name)
{
    return name->text.size == 9 && memcmp(name->text.data, "__debug__", 9) == 0;
}

static bool may_be_constant(const AsNode *node)
{
    switch (node->kind) {
    case NODE_NAME: return is_debug(node);
    case NODE_UNARY:
    case NODE_BINARY:
    case NODE_SUBSCRIPT: return node->height <= FOLD_HEIGHT;
    case NODE_TUPLE: return as_compile_all_constant(&node->block);
    default: return is_literal(node);
    }
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
    // Hashing and comparing literals runs no script code, collects nothing and cannot fail.
    for (uint32_t i = 0; i < list->count; i++) {
        if (!as_set_add(c->vm, as_set(first), as_tuple(tuple)->items[i])) { return AS_UNDEFINED; }
    }
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
    if (node->kind == NODE_TUPLE) { return as_compile_constant_tuple(c, &node->block); }
    if (!may_be_constant(node)) { return AS_UNDEFINED; }
    if (node->kind == NODE_NAME) { return as_bool(!(c->input->flags & AS_COMPILE_OPTIMIZE)); }
    bool subscript = node->kind == NODE_SUBSCRIPT;
    AsValue left = as_compile_constant(c, node->kind == NODE_UNARY ? node->one : subscript ? node->pair.first : node->binary.left);
    if (as_is_undefined(left)) { return left; }
    if (node->kind == NODE_UNARY) { return as_compile_fold_unary(c, node->op, left); }
    AsValue right = as_compile_constant(c, subscript ? node->pair.second : node->binary.right);
    if (as_is_undefined(right)) { return right; }
    return subscript ? as_compile_fold_item(c, left, right) : as_compile_fold(c, node->op, left, right);
}

int as_compile_truth(AsCompiler *c, const AsNode *node)
{
    AsValue constant = as_compile_constant(c, node);
    bool truth = false;
    if (as_is_undefined(constant) || !as_op_truth(c->vm, constant, &truth)) { return -1; }
    return truth;
}
