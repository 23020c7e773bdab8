#include "compile/compile_impl.h"

/* A comprehension is a function of its own, called at once with the iterator of its outermost iterable as .0. */

static void element(AsCompiler *c, AsNode *node, unsigned result)
{
    AsNode *key = node->comprehension.element, *value = node->comprehension.value;
    unsigned mark = c->unit->next_temp;
    unsigned first = as_compile_operand(c, key, AS_NO_REGISTER, value);
    if (node->kind == NODE_DICT_COMP) {
        unsigned second = as_compile_expr(c, value);
        as_emit_abc(c, OP_DICT_SET, result, first, second);
    } else if (node->kind == NODE_GENERATOR_EXP) {
        AsPosition before = as_emit_at(c, key);
        as_emit_abc(c, OP_YIELD, as_emit_temp(c), first, 0);
        as_emit_restore(c, before);
    } else {
        as_emit_abc(c, node->kind == NODE_LIST_COMP ? OP_LIST_APPEND : OP_SET_ADD, result, first, 0);
    }
    c->unit->next_temp = mark;
}

static void generator(AsCompiler *c, AsNode *node, uint32_t i, unsigned result);

/* Conditions and what is inside of this `for`; then the next round. */
static void inner(AsCompiler *c, AsNode *node, uint32_t i, unsigned result, uint32_t head)
{
    AsNodeList generators = node->comprehension.generators;
    AsNodeList conditions = generators.items[i]->comp_for.conditions;
    AsLabel next = AS_LABEL;
    for (uint32_t j = 0; j < conditions.count; j++) { as_compile_jump_if(c, conditions.items[j], false, &next); }
    if (i + 1 < generators.count) {
        generator(c, node, i + 1, result);
    } else {
        element(c, node, result);
    }
    as_emit_place(c, &next);
    as_emit_jump_back(c, head);
}

static void generator(AsCompiler *c, AsNode *node, uint32_t i, unsigned result)
{
    if (c->failed) { return; } // there may be any number of clauses
    AsNode *comp_for = node->comprehension.generators.items[i];
    AsNode *target = comp_for->comp_for.target;
    AsLabel exhausted = AS_LABEL;
    unsigned mark = c->unit->next_temp, it = 0; // .0 is the first local
    if (i > 0) {
        it = as_emit_temp(c);
        if (comp_for->is_async) {
            unsigned iterable = as_compile_operand(c, comp_for->comp_for.iter, it, NULL);
            as_emit_abc(c, OP_GET_AITER, it, iterable, 0);
        } else {
            as_compile_iterator(c, comp_for->comp_for.iter, it);
        }
    }
    AsHandler *handler = as_emit_handler(c, 0);
    uint32_t head = as_emit_head(c);
    unsigned item = as_compile_next_item(c, target);
    if (comp_for->is_async) {
        as_compile_anext(c, it, item, handler);
    } else {
        as_emit_jump_word(c, OP_FOR_ITER, item, it, false, &exhausted);
    }
    if (i == 0) {
        as_compile_item_target(c, target, item);
        inner(c, node, i, result, head); // .0 is an argument, which tracebacks keep alive
    } else {
        AsBlock iterator;
        as_compile_hold_iterator(c, comp_for->comp_for.iter, it, &iterator);
        as_compile_item_target(c, target, item);
        inner(c, node, i, result, head);
        as_compile_drop_iterator(c, &iterator);
    }
    if (comp_for->is_async) { as_compile_end_async_for(c, handler, &exhausted); }
    as_emit_place(c, &exhausted);
    c->unit->next_temp = mark;
}

static AsCode *comprehension_code(AsCompiler *c, AsNode *node)
{
    static const char *const names[] = {"<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>"};
    static const AsOpcode builds[] = {OP_BUILD_LIST, OP_BUILD_SET, OP_BUILD_DICT};
    unsigned which = node->kind - NODE_LIST_COMP;
    AsUnit unit;
    AsValue name = as_ident_value(&c->idents, as_ident_from(&c->idents, names[which]));
    as_compile_open(c, &unit, node, name, (AsText){NULL, 0}, node->line);
    as_emit_at(c, node);
    unsigned result = as_emit_temp(c);
    if (which < 3) { as_emit_abc(c, builds[which], result, result, 0); }
    generator(c, node, 0, result);
    if (which == 3) { as_emit_load(c, result, AS_NONE); }
    as_emit_end(c, OP_RETURN, result, 0);
    AsCode *code = as_emit_close(c);
    code->argument_count = 1;
    as_code_finish(code);
    return code;
}

static bool check_async(AsCompiler *c, AsNode *node, const AsScope *scope)
{
    bool fine = node->kind == NODE_GENERATOR_EXP || !scope->is_coroutine
             || c->unit->scope->kind == AS_SCOPE_COMPREHENSION || as_compile_may_await(c);
    if (!fine) { as_compile_error(c, node, "asynchronous comprehension outside of an asynchronous function"); }
    return fine;
}

void as_compile_comprehension_to(AsCompiler *c, AsNode *node, unsigned dst)
{
    const AsScope *scope = as_scope_of(c, node);
    if (!check_async(c, node, scope)) { return; }
    AsNode *outermost = node->comprehension.generators.items[0];
    AsCode *code = comprehension_code(c, node);
    unsigned function = as_emit_temp(c);
    as_compile_closure(c, code, scope, function);
    unsigned iterator = as_emit_temp(c);
    if (outermost->is_async) {
        unsigned iterable = as_compile_operand(c, outermost->comp_for.iter, iterator, NULL);
        as_emit_abc(c, OP_GET_AITER, iterator, iterable, 0);
    } else {
        as_compile_iterator(c, outermost->comp_for.iter, iterator);
    }
    bool awaited = scope->is_coroutine && node->kind != NODE_GENERATOR_EXP;
    as_emit_abc(c, OP_CALL, awaited ? function : dst, function, 1);
    if (awaited) { as_emit_abc(c, OP_AWAIT, dst, function, 0); }
}
