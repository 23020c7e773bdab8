#include "compile/compile_impl.h"

/* --- storing --- */

static int local_of(AsCompiler *c, const AsNode *target)
{
    if (target->kind != NODE_NAME) { return -1; }
    return as_compile_name_register(c, as_compile_mangled(c, target->text));
}

/* The first register if the targets are near locals in registers that follow each other; else -1. */
static int consecutive_locals(AsCompiler *c, AsNodeList targets)
{
    int first = local_of(c, targets.items[0]);
    for (uint32_t i = 0; i < targets.count; i++) {
        AsNode *target = targets.items[i];
        if (target->kind == NODE_STARRED) { target = target->one; }
        if (first < 0 || local_of(c, target) != first + (int)i) { return -1; }
        if (as_compile_name_forbidden(c, target, target->text, "assign to")) { return -1; }
    }
    return first;
}

/* Index of the starred target, or -1. */
static int64_t star_index(AsCompiler *c, AsNode *node)
{
    int64_t star = -1;
    for (uint32_t i = 0; i < node->block.count; i++) {
        if (node->block.items[i]->kind != NODE_STARRED) { continue; }
        if (star >= 0) { as_compile_error(c, node, "multiple starred expressions in assignment"); }
        star = i;
    }
    return star;
}

static void store_unpacked(AsCompiler *c, AsNode *node, unsigned source)
{
    AsNodeList targets = node->block;
    int64_t star = star_index(c, node);
    if (c->failed) { return; }
    if (star >= 256) {
        as_compile_error(c, node, "too many expressions in star-unpacking assignment");
        return;
    }
    if (targets.count > as_emit_room(c)) {
        as_compile_too_large(c, "too many targets in one assignment");
        return;
    }
    int locals = targets.count ? consecutive_locals(c, targets) : -1;
    unsigned first = locals >= 0 ? (unsigned)locals : as_emit_temps(c, targets.count);
    if (star >= 0) {
        as_emit_word(c, OP_UNPACK_EX, first, source, (unsigned)star, targets.count - 1 - (uint32_t)star);
    } else {
        as_emit_abc(c, OP_UNPACK, first, source, targets.count);
    }
    for (uint32_t i = 0; i < targets.count && !c->failed; i++) {
        if (locals >= 0) {
            as_emit_set_bound(c, first + i);
            continue;
        }
        AsNode *target = targets.items[i];
        as_compile_store(c, target->kind == NODE_STARRED ? target->one : target, first + i);
    }
}

static void store_to(AsCompiler *c, AsNode *target, unsigned source)
{
    switch (target->kind) {
    case NODE_NAME:
        if (as_compile_name_forbidden(c, target, target->text, "assign to")) { return; }
        as_compile_name_store(c, as_compile_mangled(c, target->text), source);
        break;
    case NODE_ATTRIBUTE: {
        if (as_compile_name_forbidden(c, target, target->attribute.name, "assign to")) { return; }
        unsigned object = as_compile_expr(c, target->attribute.value);
        as_compile_at_attribute(c, target);
        AsIdent *name = as_compile_mangled(c, target->attribute.name);
        as_emit_cache(c, OP_STORE_ATTR, object, source, as_ident_value(&c->idents, name));
        break;
    }
    case NODE_SUBSCRIPT: {
        unsigned object = as_compile_operand(c, target->pair.first, AS_NO_REGISTER, target->pair.second);
        unsigned index = as_compile_expr(c, target->pair.second);
        as_emit_abc(c, OP_SET_ITEM, object, index, source);
        break;
    }
    case NODE_TUPLE:
    case NODE_LIST: store_unpacked(c, target, source); break;
    case NODE_STARRED:
        as_compile_error(c, target, "starred assignment target must be in a list or tuple");
        break;
    default: as_compile_error(c, target, "cannot assign to expression"); break;
    }
}

void as_compile_store(AsCompiler *c, AsNode *target, unsigned source)
{
    unsigned mark = c->unit->next_temp;
    AsPosition before = as_emit_at(c, target);
    store_to(c, target, source);
    as_emit_restore(c, before);
    c->unit->next_temp = mark;
}

/* --- assignment --- */

/* a, b = x, y: can it be done without making a tuple? */
static bool is_parallel(const AsNode *target, const AsNode *value)
{
    enum { MOST = 16 };
    if (value->kind != NODE_TUPLE && value->kind != NODE_LIST) { return false; }
    if (target->kind != NODE_TUPLE && target->kind != NODE_LIST) { return false; }
    if (target->block.count != value->block.count || value->block.count > MOST) { return false; }
    for (uint32_t i = 0; i < value->block.count; i++) {
        unsigned kind = target->block.items[i]->kind;
        if (kind != NODE_NAME && kind != NODE_ATTRIBUTE && kind != NODE_SUBSCRIPT) { return false; }
        if (value->block.items[i]->kind == NODE_STARRED) { return false; }
    }
    return true;
}

/* Is the local stored to by one of the targets before `i`? Then its old value has to be kept for the i-th. */
static bool is_stored_before(AsCompiler *c, AsNodeList targets, uint32_t i, int reg)
{
    for (uint32_t j = 0; j < i; j++) {
        if (local_of(c, targets.items[j]) == reg) { return true; }
    }
    return false;
}

static void assign_parallel(AsCompiler *c, AsNodeList targets, AsNodeList values)
{
    unsigned sources[16] = {0};
    for (uint32_t i = 0; i < values.count; i++) {
        AsNode *value = values.items[i];
        int reg = local_of(c, value);
        bool keep = c->unit->scope->has_walrus || (reg >= 0 && is_stored_before(c, targets, i, reg));
        sources[i] = keep ? as_compile_push(c, value) : as_compile_expr(c, value);
    }
    for (uint32_t i = 0; i < values.count; i++) { as_compile_store(c, targets.items[i], sources[i]); }
}

static void assign_one(AsCompiler *c, AsNode *target, AsNode *value)
{
    int reg = local_of(c, target);
    if (reg >= 0 && !as_compile_name_forbidden(c, target, target->text, "assign to")) {
        as_compile_expr_to(c, value, (unsigned)reg);
        as_emit_set_bound(c, (unsigned)reg);
        return;
    }
    if (is_parallel(target, value)) {
        assign_parallel(c, target->block, value->block);
        return;
    }
    // The target's own parts are evaluated after the value, and may rebind it.
    as_compile_store(c, target, as_compile_operand(c, value, AS_NO_REGISTER, target));
}

void as_compile_assign_stmt(AsCompiler *c, AsNode *node)
{
    AsNodeList targets = node->assign.targets;
    AsNode *value = node->assign.value;
    if (targets.count == 1) {
        assign_one(c, targets.items[0], value);
        return;
    }
    unsigned source = as_compile_push(c, value);
    for (uint32_t i = 0; i < targets.count; i++) { as_compile_store(c, targets.items[i], source); }
}

static void emit_inplace(AsCompiler *c, unsigned reg, unsigned right, unsigned op)
{
    switch (op) {
    case OPERATOR_ADD: as_emit_abc(c, OP_INPLACE_ADD, reg, right, 0); break;
    case OPERATOR_SUB: as_emit_abc(c, OP_INPLACE_SUB, reg, right, 0); break;
    case OPERATOR_MUL: as_emit_abc(c, OP_INPLACE_MUL, reg, right, 0); break;
    default: as_emit_abc(c, OP_INPLACE, reg, right, op);
    }
}

static void emit_inplace_immediate(AsCompiler *c, unsigned reg, int number, unsigned op)
{
    switch (op) {
    case OPERATOR_ADD: as_emit_abc(c, OP_INPLACE_ADD_I, reg, (unsigned)number, 0); break;
    case OPERATOR_SUB: as_emit_abc(c, OP_INPLACE_SUB_I, reg, (unsigned)number, 0); break;
    default: as_emit_abc(c, OP_INPLACE_I, reg, (unsigned)number, op);
    }
}

/* reg op= the node's right side. */
static void inplace(AsCompiler *c, AsNode *node, unsigned reg)
{
    int number;
    if (as_compile_small_immediate(c, node->binary.right, &number)) {
        emit_inplace_immediate(c, reg, number, node->op);
        return;
    }
    unsigned right = as_compile_expr(c, node->binary.right);
    emit_inplace(c, reg, right, node->op);
}

static void aug_name(AsCompiler *c, AsNode *node)
{
    AsNode *target = node->binary.left;
    if (as_compile_name_forbidden(c, target, target->text, "assign to")) { return; }
    AsIdent *ident = as_compile_mangled(c, target->text);
    int reg = as_compile_name_register(c, ident);
    AsPosition before = as_emit_at(c, target);
    if (reg >= 0 && !c->unit->scope->has_walrus) {
        as_compile_name_check(c, (unsigned)reg);
        as_emit_restore(c, before);
        inplace(c, node, (unsigned)reg);
        return;
    }
    unsigned value = as_emit_temp(c);
    as_compile_name_load(c, ident, value);
    as_emit_restore(c, before);
    inplace(c, node, value);
    as_compile_name_store(c, ident, value);
}

static void aug_attribute(AsCompiler *c, AsNode *node)
{
    AsNode *target = node->binary.left;
    if (as_compile_name_forbidden(c, target, target->attribute.name, "assign to")) { return; }
    unsigned object = as_compile_operand(c, target->attribute.value, AS_NO_REGISTER, node->binary.right);
    unsigned value = as_emit_temp(c);
    AsValue name = as_ident_value(&c->idents, as_compile_mangled(c, target->attribute.name));
    AsPosition before = as_emit_at(c, target);
    as_compile_at_attribute(c, target);
    as_emit_cache(c, OP_LOAD_ATTR, value, object, name);
    as_emit_restore(c, before);
    inplace(c, node, value);
    as_emit_at(c, target);
    as_compile_at_attribute(c, target);
    as_emit_cache(c, OP_STORE_ATTR, object, value, name);
    as_emit_restore(c, before);
}

static void aug_subscript(AsCompiler *c, AsNode *node)
{
    AsNode *target = node->binary.left;
    AsNode *index_node = target->pair.second;
    // Either the index or the right side may rebind the object's name, and the right side the index's.
    bool simple = index_node->kind == NODE_NAME || (index_node->kind >= NODE_INT && index_node->kind <= NODE_ELLIPSIS);
    const AsNode *later = simple ? node->binary.right : index_node;
    unsigned object = as_compile_operand(c, target->pair.first, AS_NO_REGISTER, later);
    unsigned index = as_compile_operand(c, index_node, AS_NO_REGISTER, node->binary.right);
    unsigned value = as_emit_temp(c);
    AsPosition before = as_emit_at(c, target);
    as_emit_abc(c, OP_GET_ITEM, value, object, index);
    as_emit_restore(c, before);
    inplace(c, node, value);
    as_emit_at(c, target);
    as_emit_abc(c, OP_SET_ITEM, object, index, value);
    as_emit_restore(c, before);
}

void as_compile_aug_assign(AsCompiler *c, AsNode *node)
{
    switch (node->binary.left->kind) {
    case NODE_NAME: aug_name(c, node); break;
    case NODE_ATTRIBUTE: aug_attribute(c, node); break;
    default: aug_subscript(c, node); break;
    }
}

/* --- annotations --- */

void as_compile_annotation(AsCompiler *c, AsNode *annotation, unsigned dst)
{
    if (c->text_annotations) {
        as_emit_load(c, dst, as_unparse_expr(c, annotation));
    } else if (annotation->kind == NODE_STARRED) { // *args: *Ts
        unsigned value = as_compile_expr(c, annotation->one);
        as_emit_abc(c, OP_UNPACK, dst, value, 1);
    } else {
        as_compile_expr_to(c, annotation, dst);
    }
}

static void effect_of(AsCompiler *c, AsNode *node)
{
    unsigned mark = c->unit->next_temp;
    as_compile_expr(c, node);
    c->unit->next_temp = mark;
}

/* The parts of a bare `target: annotation` that are evaluated although nothing is stored. */
static void visit_bare_target(AsCompiler *c, AsNode *target)
{
    if (target->kind == NODE_ATTRIBUTE) {
        as_compile_name_forbidden(c, target, target->attribute.name, "assign to");
        effect_of(c, target->attribute.value);
    } else if (target->kind == NODE_SUBSCRIPT) {
        effect_of(c, target->pair.first);
        effect_of(c, target->pair.second);
    }
}

void as_compile_ann_assign(AsCompiler *c, AsNode *node)
{
    AsNode *target = node->annotated.target, *annotation = node->annotated.annotation;
    bool evaluated = !as_scope_is_function(c->unit->scope);
    if (node->annotated.value) { assign_one(c, target, node->annotated.value); }
    if (target->kind == NODE_NAME) {
        if (as_compile_name_forbidden(c, node, target->text, "assign to")) { return; }
        if (node->flag && evaluated) {
            unsigned first = as_emit_temps(c, 3);
            AsIdent *ident = as_compile_mangled(c, target->text);
            as_compile_annotation(c, annotation, first);
            as_compile_name_load(c, as_ident_from(&c->idents, "__annotations__"), first + 1);
            as_emit_load(c, first + 2, as_ident_value(&c->idents, ident));
            as_emit_abc(c, OP_SET_ITEM, first + 1, first + 2, first);
        }
    } else if (!node->annotated.value) {
        visit_bare_target(c, target);
    }
    if (!node->flag && evaluated && !c->text_annotations) { effect_of(c, annotation); }
}

/* --- del --- */

static void delete_to(AsCompiler *c, AsNode *target)
{
    switch (target->kind) {
    case NODE_NAME:
        if (as_compile_name_forbidden(c, target, target->text, "delete")) { return; }
        as_compile_name_delete(c, as_compile_mangled(c, target->text));
        break;
    case NODE_ATTRIBUTE: {
        if (as_compile_name_forbidden(c, target, target->attribute.name, "delete")) { return; }
        unsigned object = as_compile_expr(c, target->attribute.value);
        as_compile_at_attribute(c, target);
        AsIdent *name = as_compile_mangled(c, target->attribute.name);
        as_emit_constant(c, OP_DELETE_ATTR, object, as_ident_value(&c->idents, name));
        break;
    }
    case NODE_SUBSCRIPT: {
        unsigned object = as_compile_operand(c, target->pair.first, AS_NO_REGISTER, target->pair.second);
        unsigned index = as_compile_expr(c, target->pair.second);
        as_emit_abc(c, OP_DELETE_ITEM, object, index, 0);
        break;
    }
    default:
        for (uint32_t i = 0; i < target->block.count; i++) { as_compile_delete(c, target->block.items[i]); }
        break;
    }
}

void as_compile_delete(AsCompiler *c, AsNode *target)
{
    unsigned mark = c->unit->next_temp;
    AsPosition before = as_emit_at(c, target);
    delete_to(c, target);
    as_emit_restore(c, before);
    c->unit->next_temp = mark;
}
