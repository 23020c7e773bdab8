#include "compile/compile_impl.h"

/* --- operands --- */

static bool is_leaf(const AsNode *node) { return node->kind >= NODE_INT && node->kind <= NODE_ELLIPSIS; }

/* The register of a name that may be read in place: nothing can rebind it before it is read. */
static int register_in_place(AsCompiler *c, const AsNode *node, const AsNode *next)
{
    if (node->kind != NODE_NAME) { return -1; }
    int reg = as_compile_name_register(c, as_compile_mangled(c, node->text));
    bool rebound = next && c->unit->scope->has_walrus && next->kind != NODE_NAME && !is_leaf(next);
    return rebound ? -1 : reg;
}

unsigned as_compile_operand(AsCompiler *c, AsNode *node, unsigned hint, const AsNode *next)
{
    int reg = register_in_place(c, node, next);
    if (reg >= 0) {
        AsPosition before = as_emit_at(c, node);
        as_compile_name_check(c, (unsigned)reg);
        as_emit_restore(c, before);
        return (unsigned)reg;
    }
    int hoisted = as_compile_hoisted(c, node);
    if (hoisted >= 0) { return (unsigned)hoisted; }
    unsigned temp = hint != AS_NO_REGISTER ? hint : as_emit_temp(c);
    as_compile_expr_to(c, node, temp);
    return temp;
}

unsigned as_compile_expr(AsCompiler *c, AsNode *node) { return as_compile_operand(c, node, AS_NO_REGISTER, NULL); }

unsigned as_compile_push(AsCompiler *c, AsNode *node)
{
    unsigned temp = as_emit_temp(c);
    as_compile_expr_to(c, node, temp);
    return temp;
}

/* A temporary for what comes on the way to dst: dst itself, unless it is a local, which must not change too early. */
static unsigned scratch_for(AsCompiler *c, unsigned dst) { return as_emit_is_temp(c, dst) ? dst : as_emit_temp(c); }

/* --- arithmetic --- */

static const AsOpcode binary_opcodes[] = {
    [OPERATOR_ADD] = OP_ADD,       [OPERATOR_SUB] = OP_SUB,           [OPERATOR_MUL] = OP_MUL,
    [OPERATOR_MATMUL] = OP_MATMUL, [OPERATOR_TRUEDIV] = OP_TRUEDIV,   [OPERATOR_FLOORDIV] = OP_FLOORDIV,
    [OPERATOR_MOD] = OP_MOD,       [OPERATOR_POW] = OP_POW,           [OPERATOR_LSHIFT] = OP_LSHIFT,
    [OPERATOR_RSHIFT] = OP_RSHIFT, [OPERATOR_BIT_AND] = OP_AND,       [OPERATOR_BIT_XOR] = OP_XOR,
    [OPERATOR_BIT_OR] = OP_OR,
};

bool as_compile_small_immediate(AsCompiler *c, const AsNode *node, int *out)
{
    bool negative = node->kind == NODE_UNARY && node->op == OPERATOR_NEGATE;
    const AsNode *number = negative ? node->one : node;
    if (number->kind != NODE_INT || number->text.size > 3) { return false; }
    AsValue value = as_compile_constant(c, node);
    if (!as_is_small(value) || as_small(value) < -128 || as_small(value) > 127) { return false; }
    *out = (int)as_small(value);
    return true;
}

/* dst = left op the node's right side. */
static void binary_step(AsCompiler *c, AsNode *node, unsigned left, unsigned dst)
{
    unsigned mark = c->unit->next_temp;
    int number;
    bool immediate = node->op <= OPERATOR_SUB && as_compile_small_immediate(c, node->binary.right, &number);
    unsigned right = immediate ? 0 : as_compile_expr(c, node->binary.right);
    AsPosition before = as_emit_at(c, node);
    if (immediate) {
        as_emit_abc(c, node->op == OPERATOR_ADD ? OP_ADD_I : OP_SUB_I, dst, left, (unsigned)number);
    } else {
        as_emit_abc(c, binary_opcodes[node->op], dst, left, right);
    }
    as_emit_restore(c, before);
    c->unit->next_temp = mark;
}

/* The nodes from the innermost to the outermost along the left sides, so that a long chain is a loop here. */
static AsNode **left_spine(AsCompiler *c, AsNode *node, uint32_t *count, AsNode **few, uint32_t room)
{
    *count = 0;
    for (AsNode *n = node; n->kind == NODE_BINARY; n = n->binary.left) { (*count)++; }
    AsNode **spine = *count <= room ? few : as_arena_alloc(c->arena, *count * sizeof *spine);
    for (uint32_t i = *count; i > 0; i--) {
        spine[i - 1] = node;
        node = node->binary.left;
    }
    return spine;
}

static void binary_to(AsCompiler *c, AsNode *node, unsigned dst)
{
    enum { FEW = 8 };
    AsNode *few[FEW] = {NULL};
    uint32_t count, i = 0;
    AsNode **spine = left_spine(c, node, &count, few, FEW);
    AsValue folded = as_compile_constant(c, spine[0]->binary.left);
    while (i < count && !as_is_undefined(folded)) {
        AsValue right = as_compile_constant(c, spine[i]->binary.right);
        AsValue next = as_is_undefined(right) ? right : as_compile_fold(c, spine[i]->op, folded, right);
        if (as_is_undefined(next)) { break; }
        folded = next;
        i++;
    }
    if (i == count) {
        as_emit_load(c, dst, folded);
        return;
    }
    if (i == 0) { folded = AS_UNDEFINED; } // nothing was folded: an operand like others
    unsigned scratch = count - i > 1 || !as_is_undefined(folded) ? scratch_for(c, dst) : AS_NO_REGISTER;
    if (scratch == AS_NO_REGISTER && as_emit_is_temp(c, dst)) { scratch = dst; }
    unsigned left = scratch;
    if (as_is_undefined(folded)) {
        left = as_compile_operand(c, spine[0]->binary.left, scratch, spine[0]->binary.right);
    } else {
        as_emit_load(c, scratch, folded);
    }
    for (; i < count; i++) {
        unsigned target = i + 1 == count ? dst : scratch;
        binary_step(c, spine[i], left, target);
        left = target;
    }
}

static void unary_to(AsCompiler *c, AsNode *node, unsigned dst)
{
    AsValue constant = as_compile_constant(c, node);
    if (!as_is_undefined(constant)) {
        as_emit_load(c, dst, constant);
        return;
    }
    AsOpcode op = node->op == OPERATOR_NOT ? OP_NOT : node->op == OPERATOR_NEGATE ? OP_NEGATE
                : node->op == OPERATOR_POSITIVE ? OP_POSITIVE : OP_INVERT;
    unsigned hint = as_emit_is_temp(c, dst) ? dst : AS_NO_REGISTER;
    unsigned operand = as_compile_operand(c, node->one, hint, NULL);
    as_emit_abc(c, op, dst, operand, 0);
}

/* --- comparison --- */

static const struct { AsOpcode plain, jump, jump_immediate; } compare_opcodes[] = {
    {OP_LT, OP_JUMP_LT, OP_JUMP_LT_I}, {OP_LE, OP_JUMP_LE, OP_JUMP_LE_I}, {OP_EQ, OP_JUMP_EQ, OP_JUMP_EQ_I},
    {OP_NE, OP_JUMP_NE, OP_JUMP_NE_I}, {OP_GT, OP_JUMP_GT, OP_JUMP_GT_I}, {OP_GE, OP_JUMP_GE, OP_JUMP_GE_I},
    {OP_IS, 0, 0}, {OP_IS_NOT, 0, 0}, {OP_IN, 0, 0}, {OP_NOT_IN, 0, 0},
};

static AsOpcode plain_opcode(AsOperator op) { return compare_opcodes[op - OPERATOR_LT].plain; }

/* The right side of a comparison, in temporary `hint` if it needs one; a display of constants that is only searched is
 * itself a constant. */
static unsigned right_operand(AsCompiler *c, AsOperator op, AsNode *node, unsigned hint, const AsNode *next)
{
    bool searched = op == OPERATOR_IN || op == OPERATOR_NOT_IN;
    AsValue constant = AS_UNDEFINED;
    if (searched && node->kind == NODE_LIST) { constant = as_compile_constant_tuple(c, &node->block); }
    if (searched && node->kind == NODE_SET) { constant = as_compile_constant_set(c, &node->block); }
    if (as_is_undefined(constant)) { return as_compile_operand(c, node, hint, next); }
    unsigned temp = hint != AS_NO_REGISTER ? hint : as_emit_temp(c);
    as_emit_load(c, temp, constant);
    return temp;
}

/* In a chain each right side is the next one's left side: two temporaries take turns. The first left side, if it needs
 * one, has its own. */
static unsigned chain_temps(AsCompiler *c, AsNodeList others)
{
    return others.count > 1 ? as_emit_temps(c, 2) : AS_NO_REGISTER;
}

static unsigned chain_hint(unsigned temps, uint32_t i) { return temps == AS_NO_REGISTER ? temps : temps + i % 2; }

static void compare_to(AsCompiler *c, AsNode *node, unsigned dst)
{
    as_compile_check_compare(c, node);
    AsNodeList others = node->compare.comparators;
    unsigned temps = chain_temps(c, others);
    unsigned scratch = others.count > 1 ? scratch_for(c, dst) : dst;
    unsigned hint = others.count == 1 && as_emit_is_temp(c, dst) ? dst : AS_NO_REGISTER;
    unsigned left = as_compile_operand(c, node->compare.left, hint, others.items[0]);
    AsLabel end = AS_LABEL;
    for (uint32_t i = 0; i < others.count; i++) {
        const AsNode *next = i + 1 < others.count ? others.items[i + 1] : NULL;
        unsigned right = right_operand(c, node->compare.ops[i], others.items[i], chain_hint(temps, i), next);
        as_emit_abc(c, plain_opcode(node->compare.ops[i]), scratch, left, right);
        if (next) { as_emit_jump_word(c, OP_JUMP_IF, scratch, 0, false, &end); }
        left = right;
    }
    as_emit_place(c, &end);
    as_emit_move(c, dst, scratch);
}

/* Jumps if left op right has the wanted truth. Gives the register of the right side. */
static unsigned compare_jump(AsCompiler *c, AsOperator op, unsigned left, AsNode *right_node, unsigned hint,
                             const AsNode *next, bool sense, AsLabel *label)
{
    int number;
    if ((op == OPERATOR_IS || op == OPERATOR_IS_NOT) && right_node->kind == NODE_NONE && !next) {
        as_emit_jump_word(c, OP_JUMP_IF_NONE, left, 0, sense == (op == OPERATOR_IS), label);
        return left;
    }
    if (op <= OPERATOR_GE && !next && as_compile_small_immediate(c, right_node, &number)) {
        as_emit_jump_word(c, compare_opcodes[op - OPERATOR_LT].jump_immediate, left, (unsigned)number, sense, label);
        return left;
    }
    unsigned right = right_operand(c, op, right_node, hint, next);
    if (op <= OPERATOR_GE) {
        as_emit_jump_word(c, compare_opcodes[op - OPERATOR_LT].jump, left, right, sense, label);
    } else {
        unsigned temp = as_emit_temp(c);
        as_emit_abc(c, plain_opcode(op), temp, left, right);
        as_emit_jump_word(c, OP_JUMP_IF, temp, 0, sense, label);
        c->unit->next_temp--;
    }
    return right;
}

static void jump_if_compare(AsCompiler *c, AsNode *node, bool sense, AsLabel *label)
{
    as_compile_check_compare(c, node);
    AsNodeList others = node->compare.comparators;
    AsLabel fails = AS_LABEL;
    unsigned temps = chain_temps(c, others);
    unsigned left = as_compile_operand(c, node->compare.left, AS_NO_REGISTER, others.items[0]);
    for (uint32_t i = 0; i + 1 < others.count; i++) {
        left = compare_jump(c, node->compare.ops[i], left, others.items[i], chain_hint(temps, i), others.items[i + 1], false,
                            sense ? &fails : label);
    }
    uint32_t last = others.count - 1;
    compare_jump(c, node->compare.ops[last], left, others.items[last], chain_hint(temps, last), NULL, sense, label);
    as_emit_place(c, &fails);
}

/* --- and, or, conditions --- */

/* An operand that ends the evaluation with its value, at `end`, if its truth is `decides`. Operators within operators do
 * not ask a value twice; CPython sees that only where both begin on one line. */
static void deciding_operand(AsCompiler *c, AsNode *node, uint32_t line, unsigned scratch, bool decides, AsLabel *end)
{
    if (node->kind == NODE_IF_EXP) {
        AsLabel otherwise = AS_LABEL, behind = AS_LABEL;
        as_compile_jump_if(c, node->if_exp.test, false, &otherwise);
        as_compile_expr_to(c, node->if_exp.body, scratch);
        as_emit_jump_word(c, OP_JUMP_IF, scratch, 0, decides, end);
        as_emit_jump(c, &behind);
        as_emit_place(c, &otherwise);
        deciding_operand(c, node->if_exp.orelse, line, scratch, decides, end);
        as_emit_place(c, &behind);
        return;
    }
    if (node->kind != NODE_BOOL_OP || node->line != line) {
        as_compile_expr_to(c, node, scratch);
        as_emit_jump_word(c, OP_JUMP_IF, scratch, 0, decides, end);
        return;
    }
    bool same = (node->op == OPERATOR_OR) == decides;
    uint32_t last = node->block.count - 1;
    AsLabel skip = AS_LABEL;
    for (uint32_t i = 0; i < last; i++) {
        deciding_operand(c, node->block.items[i], line, scratch, same ? decides : !decides, same ? end : &skip);
    }
    deciding_operand(c, node->block.items[last], line, scratch, decides, end);
    as_emit_place(c, &skip);
}

static void bool_op_to(AsCompiler *c, AsNode *node, unsigned dst)
{
    unsigned scratch = scratch_for(c, dst);
    uint32_t last = node->block.count - 1;
    AsLabel end = AS_LABEL;
    for (uint32_t i = 0; i < last; i++) {
        deciding_operand(c, node->block.items[i], node->line, scratch, node->op == OPERATOR_OR, &end);
    }
    as_compile_expr_to(c, node->block.items[last], scratch);
    as_emit_place(c, &end);
    as_emit_move(c, dst, scratch);
}

static void if_exp_to(AsCompiler *c, AsNode *node, unsigned dst)
{
    AsLabel otherwise = AS_LABEL, end = AS_LABEL;
    as_compile_jump_if(c, node->if_exp.test, false, &otherwise);
    as_compile_expr_to(c, node->if_exp.body, dst);
    as_emit_jump(c, &end);
    as_emit_place(c, &otherwise);
    as_compile_expr_to(c, node->if_exp.orelse, dst);
    as_emit_place(c, &end);
}

static void jump_if_bool_op(AsCompiler *c, AsNode *node, bool sense, AsLabel *label)
{
    bool decides = node->op == OPERATOR_OR; // the truth that ends the evaluation early
    uint32_t last = node->block.count - 1;
    AsLabel skip = AS_LABEL;
    for (uint32_t i = 0; i < last; i++) {
        as_compile_jump_if(c, node->block.items[i], decides, decides == sense ? label : &skip);
    }
    as_compile_jump_if(c, node->block.items[last], sense, label);
    as_emit_place(c, &skip);
}

static void jump_if_if_exp(AsCompiler *c, AsNode *node, bool sense, AsLabel *label)
{
    AsLabel otherwise = AS_LABEL, end = AS_LABEL;
    as_compile_jump_if(c, node->if_exp.test, false, &otherwise);
    as_compile_jump_if(c, node->if_exp.body, sense, label);
    as_emit_jump(c, &end);
    as_emit_place(c, &otherwise);
    as_compile_jump_if(c, node->if_exp.orelse, sense, label);
    as_emit_place(c, &end);
}

/* Testing the truth of a value is blamed on the statement; and once a comparison was made, everything up to the next
 * expression or statement is blamed on that: both as in Python. */
void as_compile_jump_if(AsCompiler *c, AsNode *node, bool sense, AsLabel *label)
{
    int truth = as_compile_truth(c, node);
    if (truth >= 0) {
        if (truth == sense) { as_emit_jump(c, label); }
        return;
    }
    unsigned mark = c->unit->next_temp;
    switch (node->kind) {
    case NODE_BOOL_OP: jump_if_bool_op(c, node, sense, label); break;
    case NODE_IF_EXP: jump_if_if_exp(c, node, sense, label); break;
    case NODE_COMPARE:
        as_emit_at(c, node);
        jump_if_compare(c, node, sense, label);
        break;
    case NODE_UNARY:
        if (node->op == OPERATOR_NOT) {
            as_compile_jump_if(c, node->one, !sense, label);
            break;
        } // fall through
    default: {
        unsigned value = as_compile_expr(c, node);
        as_emit_jump_word(c, OP_JUMP_IF, value, 0, sense, label);
        break;
    }
    }
    c->unit->next_temp = mark;
}

/* --- attributes and items --- */

AsPosition as_compile_at_attribute(AsCompiler *c, const AsNode *node)
{
    // Where an attribute stands on a later line than its object begins, an error points at the name alone.
    AsPosition *position = &c->unit->position, before = *position;
    if (position->line != node->end_line) {
        position->line = node->end_line;
        uint32_t size = node->attribute.name.size; // of an ASCII name: Python counts code points here
        if (size <= node->end_column) { position->column = node->end_column - size; }
    }
    return before;
}

static void attribute_to(AsCompiler *c, AsNode *node, unsigned dst)
{
    unsigned hint = as_emit_is_temp(c, dst) ? dst : AS_NO_REGISTER;
    unsigned object = as_compile_operand(c, node->attribute.value, hint, NULL);
    AsPosition before = as_compile_at_attribute(c, node);
    AsIdent *name = as_compile_mangled(c, node->attribute.name);
    as_emit_cache(c, OP_LOAD_ATTR, dst, object, as_ident_value(&c->idents, name));
    as_emit_restore(c, before);
}

static void slice_to(AsCompiler *c, AsNode *node, unsigned dst)
{
    AsNode *parts[] = {node->slice.lower, node->slice.upper, node->slice.step};
    unsigned first = as_emit_temps(c, 3);
    for (unsigned i = 0; i < 3; i++) {
        if (parts[i]) {
            as_compile_expr_to(c, parts[i], first + i);
        } else {
            as_emit_load(c, first + i, AS_NONE);
        }
    }
    as_emit_abc(c, OP_BUILD_SLICE, dst, first, 0);
}

static void subscript_to(AsCompiler *c, AsNode *node, unsigned dst)
{
    as_compile_check_subscript(c, node);
    unsigned hint = as_emit_is_temp(c, dst) ? dst : AS_NO_REGISTER;
    unsigned object = as_compile_operand(c, node->pair.first, hint, node->pair.second);
    unsigned index = as_compile_expr(c, node->pair.second);
    as_emit_abc(c, OP_GET_ITEM, dst, object, index);
}

/* --- the rest --- */

static void named_to(AsCompiler *c, AsNode *node, unsigned dst)
{
    AsNode *target = node->pair.first;
    AsIdent *ident = as_compile_mangled(c, target->text);
    if (as_compile_name_forbidden(c, target, target->text, "assign to")) { return; }
    int reg = as_compile_name_register(c, ident);
    if (reg >= 0) {
        as_compile_expr_to(c, node->pair.second, (unsigned)reg);
        as_emit_set_bound(c, (unsigned)reg);
        as_emit_move(c, dst, (unsigned)reg);
        return;
    }
    unsigned scratch = scratch_for(c, dst);
    as_compile_expr_to(c, node->pair.second, scratch);
    as_compile_name_store(c, ident, scratch);
    as_emit_move(c, dst, scratch);
}

bool as_compile_may_await(AsCompiler *c)
{
    const AsScope *scope = c->unit->scope;
    if (scope->kind == AS_SCOPE_MODULE) { return !(c->input->flags & AS_COMPILE_NO_AWAIT); }
    return scope->is_async_def;
}

static void await_to(AsCompiler *c, AsNode *node, unsigned dst)
{
    const AsScope *scope = c->unit->scope;
    if (!as_compile_may_await(c)) {
        if (!as_scope_is_function(scope)) {
            as_compile_error(c, node, "'await' outside function");
            return;
        }
        if (scope->kind != AS_SCOPE_COMPREHENSION) {
            as_compile_error(c, node, "'await' outside async function");
            return;
        }
    }
    unsigned scratch = scratch_for(c, dst);
    as_compile_expr_to(c, node->one, scratch);
    as_emit_abc(c, OP_AWAIT, dst, scratch, 0);
}

static void yield_to(AsCompiler *c, AsNode *node, unsigned dst)
{
    const AsScope *scope = c->unit->scope;
    if (!as_scope_is_function(scope)) {
        as_compile_error(c, node, "'yield' outside function");
        return;
    }
    unsigned scratch = scratch_for(c, dst);
    if (node->kind == NODE_YIELD_FROM) {
        if (scope->is_async_def) {
            as_compile_error(c, node, "'yield from' inside async function");
            return;
        }
        unsigned value = as_compile_operand(c, node->one, scratch, NULL);
        as_emit_abc(c, OP_GET_YIELD_FROM, scratch, value, 0);
        as_emit_abc(c, OP_YIELD_FROM, dst, scratch, 0);
        return;
    }
    unsigned value = scratch;
    if (node->one) {
        value = as_compile_operand(c, node->one, scratch, NULL);
    } else {
        as_emit_load(c, scratch, AS_NONE);
    }
    as_emit_abc(c, OP_YIELD, dst, value, 0);
}

static void value_to(AsCompiler *c, AsNode *node, unsigned dst)
{
    switch (node->kind) {
    case NODE_NAME: as_compile_name_load(c, as_compile_mangled(c, node->text), dst); break;
    case NODE_BOOL_OP: bool_op_to(c, node, dst); break;
    case NODE_NAMED_EXPR: named_to(c, node, dst); break;
    case NODE_BINARY: binary_to(c, node, dst); break;
    case NODE_UNARY: unary_to(c, node, dst); break;
    case NODE_LAMBDA: as_compile_lambda_to(c, node, dst); break;
    case NODE_IF_EXP: if_exp_to(c, node, dst); break;
    case NODE_DICT: as_compile_dict_to(c, node, dst); break;
    case NODE_SET:
    case NODE_LIST:
    case NODE_TUPLE: as_compile_display_to(c, node, dst); break;
    case NODE_LIST_COMP:
    case NODE_SET_COMP:
    case NODE_DICT_COMP:
    case NODE_GENERATOR_EXP: as_compile_comprehension_to(c, node, dst); break;
    case NODE_AWAIT: await_to(c, node, dst); break;
    case NODE_YIELD:
    case NODE_YIELD_FROM: yield_to(c, node, dst); break;
    case NODE_COMPARE: compare_to(c, node, dst); break;
    case NODE_CALL: as_compile_call_to(c, node, dst); break;
    case NODE_FORMATTED_VALUE:
    case NODE_JOINED_STR: as_compile_joined_to(c, node, dst); break;
    case NODE_ATTRIBUTE: attribute_to(c, node, dst); break;
    case NODE_SUBSCRIPT: subscript_to(c, node, dst); break;
    case NODE_SLICE: slice_to(c, node, dst); break;
    case NODE_STARRED: as_compile_error(c, node, "can't use starred expression here"); break;
    default: as_emit_load(c, dst, as_compile_constant(c, node)); break;
    }
}

void as_compile_expr_to(AsCompiler *c, AsNode *node, unsigned dst)
{
    unsigned mark = c->unit->next_temp;
    AsPosition before = as_emit_at(c, node);
    value_to(c, node, dst);
    as_emit_restore(c, before);
    c->unit->next_temp = mark;
}

void as_compile_effect(AsCompiler *c, AsNode *node)
{
    if (is_leaf(node)) { return; }
    unsigned mark = c->unit->next_temp;
    unsigned value = as_compile_expr(c, node);
    AsPosition before = as_emit_at(c, node);
    if (node->kind == NODE_CALL) { as_emit_abc(c, OP_DROP, value, 0, 0); }
    as_emit_restore(c, before);
    c->unit->next_temp = mark;
}
