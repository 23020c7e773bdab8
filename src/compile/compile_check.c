#include "compile/compile_impl.h"

/* Warnings about code that can hardly be meant. */

static bool is_negative_number(const AsNode *node)
{
    return node->kind == NODE_UNARY && node->op == OPERATOR_NEGATE && node->one->kind >= NODE_INT
        && node->one->kind <= NODE_IMAGINARY;
}

/* The type that the value certainly has; NULL if that is not known. */
static const char *type_of(const AsNode *node)
{
    if (is_negative_number(node)) { node = node->one; }
    switch (node->kind) {
    case NODE_TUPLE: return "tuple";
    case NODE_LIST:
    case NODE_LIST_COMP: return "list";
    case NODE_DICT:
    case NODE_DICT_COMP: return "dict";
    case NODE_SET:
    case NODE_SET_COMP: return "set";
    case NODE_GENERATOR_EXP: return "generator";
    case NODE_LAMBDA: return "function";
    case NODE_JOINED_STR:
    case NODE_FORMATTED_VALUE:
    case NODE_STRING: return "str";
    case NODE_BYTES: return "bytes";
    case NODE_INT: return "int";
    case NODE_FLOAT: return "float";
    case NODE_IMAGINARY: return "complex";
    case NODE_NONE: return "NoneType";
    case NODE_TRUE:
    case NODE_FALSE: return "bool";
    case NODE_ELLIPSIS: return "ellipsis";
    default: return NULL;
    }
}

/* A literal for which `is` makes no sense: Python's own constants are all right. */
static bool is_odd_for_is(const AsNode *node)
{
    if (is_negative_number(node)) { return true; }
    if (node->kind == NODE_TUPLE) { return as_compile_all_constant(&node->block); }
    return node->kind >= NODE_INT && node->kind <= NODE_BYTES;
}

void as_compile_check_compare(AsCompiler *c, const AsNode *node)
{
    bool left = is_odd_for_is(node->compare.left);
    for (uint32_t i = 0; i < node->compare.comparators.count; i++) {
        bool right = is_odd_for_is(node->compare.comparators.items[i]);
        AsOperator op = node->compare.ops[i];
        if (left || right) {
            if (op == OPERATOR_IS) {
                as_compile_warn(c, node, "\"is\" with a literal. Did you mean \"==\"?");
            } else if (op == OPERATOR_IS_NOT) {
                as_compile_warn(c, node, "\"is not\" with a literal. Did you mean \"!=\"?");
            }
        }
        left = right;
    }
}

void as_compile_check_call(AsCompiler *c, const AsNode *node)
{
    const AsNode *callee = node->call.function;
    const char *type = type_of(callee);
    if (!type || callee->kind == NODE_LAMBDA) { return; }
    as_compile_warn(c, callee, "'%s' object is not callable; perhaps you missed a comma?", type);
}

static bool is_sequence(const AsNode *node)
{
    switch (node->kind) {
    case NODE_TUPLE:
    case NODE_LIST:
    case NODE_LIST_COMP:
    case NODE_JOINED_STR:
    case NODE_FORMATTED_VALUE:
    case NODE_STRING:
    case NODE_BYTES: return true;
    default: return false;
    }
}

void as_compile_check_subscript(AsCompiler *c, const AsNode *node)
{
    const AsNode *value = node->pair.first, *index = node->pair.second;
    const char *type = type_of(value);
    if (!type) { return; }
    if (!is_sequence(value)) {
        if (value->kind == NODE_DICT || value->kind == NODE_DICT_COMP) { return; }
        as_compile_warn(c, node, "'%s' object is not subscriptable; perhaps you missed a comma?", type);
        return;
    }
    const char *index_type = type_of(index);
    if (!index_type || strcmp(index_type, "int") == 0 || strcmp(index_type, "bool") == 0) { return; }
    as_compile_warn(c, node, "%s indices must be integers or slices, not %s; perhaps you missed a comma?", type,
                    index_type);
}
