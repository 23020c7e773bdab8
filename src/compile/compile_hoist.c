#include "compile/compile_impl.h"

/* Numbers that a loop's operations use are loaded once, before the outermost loop, into registers of their own; inside,
 * as_compile_operand finds them there. Only literals count that need a register at all: small ones are often part of
 * their instruction. */

enum { MOST = 12, SPARE = 64 };

static bool is_number(const AsNode *node) { return node->kind == NODE_INT || node->kind == NODE_FLOAT; }

static bool is_small(AsCompiler *c, const AsNode *node)
{
    int number;
    return as_compile_small_immediate(c, node, &number);
}

static void add(AsCompiler *c, const AsNode *node)
{
    AsUnit *unit = c->unit;
    if (!is_number(node) || unit->hoisted_count == MOST) { return; }
    AsValue value = as_compile_constant(c, node);
    if (!as_is_small(value) && !as_is_flonum(value)) { return; }
    for (unsigned i = 0; i < unit->hoisted_count; i++) {
        if (unit->hoisted[i] == value) { return; }
    }
    unit->hoisted[unit->hoisted_count++] = value;
}

static void walk(AsCompiler *c, const AsNode *node);

static void walk_list(AsCompiler *c, AsNodeList list)
{
    for (uint32_t i = 0; i < list.count; i++) {
        if (list.items[i]) { walk(c, list.items[i]); }
    }
}

static void walk_binary(AsCompiler *c, const AsNode *node)
{
    const AsNode *left = node->binary.left, *right = node->binary.right;
    if (is_number(left) && is_number(right)) { return; } // folded
    bool immediate = node->op <= OPERATOR_SUB && is_small(c, right);
    add(c, left);
    if (!immediate) { add(c, right); }
    walk(c, left);
    walk(c, right);
}

static void walk_compare(AsCompiler *c, const AsNode *node)
{
    AsNodeList others = node->compare.comparators;
    add(c, node->compare.left);
    walk(c, node->compare.left);
    for (uint32_t i = 0; i < others.count; i++) {
        if (!is_small(c, others.items[i])) { add(c, others.items[i]); }
        walk(c, others.items[i]);
    }
}

/* Other scopes have their own registers: functions, classes and comprehensions are not entered. */
static void walk(AsCompiler *c, const AsNode *node)
{
    switch (node->kind) {
    case NODE_BINARY: walk_binary(c, node); break;
    case NODE_COMPARE: walk_compare(c, node); break;
    case NODE_AUG_ASSIGN:
        if (!is_small(c, node->binary.right)) { add(c, node->binary.right); }
        walk(c, node->binary.left);
        walk(c, node->binary.right);
        break;
    case NODE_SUBSCRIPT:
        add(c, node->pair.second);
        walk(c, node->pair.first);
        walk(c, node->pair.second);
        break;
    case NODE_ASSIGN:
        walk_list(c, node->assign.targets);
        walk(c, node->assign.value);
        break;
    case NODE_UNARY:
    case NODE_EXPR_STMT:
    case NODE_STARRED:
    case NODE_AWAIT:
    case NODE_YIELD:
    case NODE_RETURN:
        if (node->one) { walk(c, node->one); }
        break;
    case NODE_BOOL_OP:
    case NODE_TUPLE:
    case NODE_LIST:
    case NODE_JOINED_STR: walk_list(c, node->block); break;
    case NODE_IF_EXP:
        walk(c, node->if_exp.test);
        walk(c, node->if_exp.body);
        walk(c, node->if_exp.orelse);
        break;
    case NODE_NAMED_EXPR: walk(c, node->pair.second); break;
    case NODE_FORMATTED_VALUE: walk(c, node->pair.first); break;
    case NODE_ATTRIBUTE: walk(c, node->attribute.value); break;
    case NODE_CALL:
        walk(c, node->call.function);
        walk_list(c, node->call.args);
        walk_list(c, node->call.keywords);
        break;
    case NODE_KEYWORD: walk(c, node->alias_value.value); break;
    case NODE_IF:
    case NODE_WHILE:
        walk(c, node->branch.test);
        walk_list(c, node->branch.body);
        walk_list(c, node->branch.orelse);
        break;
    case NODE_FOR:
        walk(c, node->for_loop.iter);
        walk_list(c, node->for_loop.body);
        walk_list(c, node->for_loop.orelse);
        break;
    case NODE_WITH: walk_list(c, node->with.body); break;
    case NODE_TRY:
        walk_list(c, node->try.body);
        walk_list(c, node->try.orelse);
        break; // what handlers do is not what takes the time
    default: break;
    }
}

bool as_compile_hoist(AsCompiler *c, const AsNode *loop)
{
    AsUnit *unit = c->unit;
    if (unit->hoisted_count || as_emit_room(c) < MOST + SPARE) { return false; }
    walk(c, loop);
    unit->hoisted_first = as_emit_temps(c, unit->hoisted_count);
    for (unsigned i = 0; i < unit->hoisted_count; i++) { as_emit_load(c, unit->hoisted_first + i, unit->hoisted[i]); }
    return true;
}

void as_compile_unhoist(AsCompiler *c, bool hoisted)
{
    if (hoisted) { c->unit->hoisted_count = 0; }
}

int as_compile_hoisted(AsCompiler *c, const AsNode *node)
{
    const AsUnit *unit = c->unit;
    if (!unit->hoisted_count || !is_number(node)) { return -1; }
    AsValue value = as_compile_constant(c, node);
    for (unsigned i = 0; i < unit->hoisted_count; i++) {
        if (unit->hoisted[i] == value) { return (int)(unit->hoisted_first + i); }
    }
    return -1;
}
