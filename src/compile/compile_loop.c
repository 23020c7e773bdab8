#include "compile/compile_impl.h"

/* --- loops --- */

static void loop_body(AsCompiler *c, AsNodeList body, AsBlock *block)
{
    as_emit_push_block(c, block, AS_BLOCK_LOOP, NULL);
    as_compile_body(c, body);
    as_emit_jump_back(c, block->head);
    as_emit_pop_block(c, block);
}

/* CPython closes a generator when its last reference goes, so a loop that is left early closes the one that was made for
 * it. Here nobody counts references; but what the call in the loop's head has made, or an __iter__ that is a generator
 * function, nobody else can know of. */
void as_compile_hold_iterator(AsCompiler *c, AsNode *iter, unsigned it, AsBlock *block)
{
    *block = (AsBlock){.reg = it};
    switch (iter->kind) {
    case NODE_LIST: case NODE_TUPLE: case NODE_SET: case NODE_DICT: case NODE_STRING: case NODE_LIST_COMP: break;
    default: as_emit_push_block(c, block, AS_BLOCK_ITERATOR, as_emit_handler(c, 0));
    }
}

void as_compile_drop_iterator(AsCompiler *c, AsBlock *block)
{
    if (!block->handler) { return; }
    as_emit_pop_block(c, block);
    as_emit_place_handler(c, block->handler);
    block->handler->reg = as_emit_temp(c);
    as_emit_abc(c, OP_DROP_ITER, block->reg, 0, 0);
    as_emit_end(c, OP_RERAISE, block->handler->reg, 0);
    c->unit->next_temp--;
}

void as_compile_while(AsCompiler *c, AsNode *node)
{
    AsLabel otherwise = AS_LABEL, end = AS_LABEL;
    as_emit_enter_nesting(c, node);
    bool hoisted = as_compile_hoist(c, node);
    AsBlock block = {.head = as_emit_head(c), .break_label = &end};
    as_compile_jump_if(c, node->branch.test, false, &otherwise);
    loop_body(c, node->branch.body, &block);
    as_compile_unhoist(c, hoisted);
    as_emit_leave_nesting(c);
    as_emit_place(c, &otherwise);
    as_compile_body(c, node->branch.orelse);
    as_emit_place(c, &end);
}

/* The register into which an item can go at once; -1 if the target needs more work. */
static int target_register(AsCompiler *c, AsNode *target)
{
    if (target->kind != NODE_NAME) { return -1; }
    if (as_compile_name_forbidden(c, target, target->text, "assign to")) { return -1; }
    return as_compile_name_register(c, as_compile_mangled(c, target->text));
}

unsigned as_compile_next_item(AsCompiler *c, AsNode *target)
{
    int reg = target_register(c, target);
    return reg >= 0 ? (unsigned)reg : as_emit_temp(c);
}

void as_compile_item_target(AsCompiler *c, AsNode *target, unsigned item)
{
    if (as_emit_is_temp(c, item)) {
        as_compile_store(c, target, item);
    } else {
        as_emit_set_bound(c, item);
    }
}

/* Awaits the next item of asynchronous iterator `it`; its StopAsyncIteration goes to the handler. */
void as_compile_anext(AsCompiler *c, unsigned it, unsigned item, AsHandler *handler)
{
    AsBlock range = {0};
    unsigned awaitable = as_emit_temp(c);
    as_emit_push_block(c, &range, AS_BLOCK_TRY, handler);
    as_emit_abc(c, OP_GET_ANEXT, awaitable, it, 0);
    as_emit_abc(c, OP_AWAIT, item, awaitable, 3);
    as_emit_pop_block(c, &range);
    c->unit->next_temp--;
}

void as_compile_end_async_for(AsCompiler *c, AsHandler *handler, AsLabel *exhausted)
{
    as_emit_place_handler(c, handler);
    handler->reg = as_emit_temp(c);
    as_emit_jump_word(c, OP_END_ASYNC_FOR, handler->reg, 0, false, exhausted);
    c->unit->unreachable = true;
    c->unit->next_temp--;
}

/* What is done with an item: its storing, which may fail, and the body. */
static void for_body(AsCompiler *c, AsNode *node, unsigned it, unsigned item, unsigned mark, AsBlock *block)
{
    AsBlock iterator;
    as_compile_hold_iterator(c, node->for_loop.iter, it, &iterator);
    as_compile_item_target(c, node->for_loop.target, item);
    c->unit->next_temp = mark;
    loop_body(c, node->for_loop.body, block);
    as_compile_drop_iterator(c, &iterator);
}

static void async_for(AsCompiler *c, AsNode *node)
{
    if (!as_compile_may_await(c)) {
        as_compile_error(c, node, "'async for' outside async function");
        return;
    }
    AsLabel otherwise = AS_LABEL, end = AS_LABEL;
    unsigned it = as_emit_temp(c);
    unsigned iterable = as_compile_operand(c, node->for_loop.iter, it, NULL);
    as_emit_abc(c, OP_GET_AITER, it, iterable, 0);
    as_emit_enter_nesting(c, node);
    AsHandler *handler = as_emit_handler(c, 0);
    AsBlock block = {.head = as_emit_head(c), .break_label = &end};
    unsigned item = as_compile_next_item(c, node->for_loop.target);
    as_compile_anext(c, it, item, handler);
    for_body(c, node, it, item, it + 1, &block);
    as_emit_at(c, node->for_loop.iter);
    as_compile_end_async_for(c, handler, &otherwise);
    as_emit_leave_nesting(c);
    as_emit_place(c, &otherwise);
    as_compile_body(c, node->for_loop.orelse);
    as_emit_place(c, &end);
}

void as_compile_iterator(AsCompiler *c, AsNode *iter, unsigned dst)
{
    // What is only walked through need not be made anew: a constant tuple or frozenset, as in CPython, whose order shows.
    AsValue constant = iter->kind == NODE_LIST  ? as_compile_constant_tuple(c, &iter->block)
                       : iter->kind == NODE_SET ? as_compile_constant_set(c, &iter->block)
                                                : AS_UNDEFINED;
    unsigned iterable = dst;
    if (as_is_undefined(constant)) {
        iterable = as_compile_operand(c, iter, dst, NULL);
    } else {
        as_emit_load(c, dst, constant);
    }
    as_emit_abc(c, OP_GET_ITER, dst, iterable, 0);
}

void as_compile_for(AsCompiler *c, AsNode *node)
{
    if (node->is_async) {
        async_for(c, node);
        return;
    }
    AsLabel otherwise = AS_LABEL, end = AS_LABEL;
    unsigned it = as_emit_temp(c);
    as_compile_iterator(c, node->for_loop.iter, it);
    as_emit_enter_nesting(c, node);
    bool hoisted = as_compile_hoist(c, node);
    unsigned mark = c->unit->next_temp;
    AsBlock block = {.head = as_emit_head(c), .break_label = &end};
    unsigned item = as_compile_next_item(c, node->for_loop.target);
    as_emit_jump_word(c, OP_FOR_ITER, item, it, false, &otherwise);
    for_body(c, node, it, item, mark, &block);
    as_compile_unhoist(c, hoisted);
    as_emit_leave_nesting(c);
    as_emit_place(c, &otherwise);
    c->unit->next_temp = it;
    as_compile_body(c, node->for_loop.orelse);
    as_emit_place(c, &end);
}

/* --- leaving --- */

static AsBlock *innermost_loop(AsCompiler *c)
{
    AsBlock *block = c->unit->block;
    while (block && block->kind != AS_BLOCK_LOOP) {
        if (block->kind == AS_BLOCK_STAR_HANDLER) { return block; } // the unwinding refuses it
        block = block->outer;
    }
    return block;
}

void as_compile_break(AsCompiler *c, AsNode *node)
{
    AsBlock *loop = innermost_loop(c);
    if (!loop) {
        as_compile_error(c, node, "'break' outside loop");
        return;
    }
    AsBlock *stop = loop->kind == AS_BLOCK_LOOP ? loop : NULL;
    if (stop && stop->outer && stop->outer->kind == AS_BLOCK_ITERATOR) { stop = stop->outer->outer; }
    AsBlock *innermost = as_compile_unwind(c, stop);
    if (c->failed) { return; }
    as_emit_jump(c, loop->break_label);
    as_compile_resume(c, innermost, stop);
}

void as_compile_continue(AsCompiler *c, AsNode *node)
{
    AsBlock *loop = innermost_loop(c);
    if (!loop) {
        as_compile_error(c, node, "'continue' not properly in loop");
        return;
    }
    AsBlock *stop = loop->kind == AS_BLOCK_LOOP ? loop : NULL;
    AsBlock *innermost = as_compile_unwind(c, stop);
    if (c->failed) { return; }
    as_emit_jump_back(c, loop->head);
    as_compile_resume(c, innermost, stop);
}

/* Does leaving the function from here run code that could change a local? */
static bool runs_code_on_return(AsCompiler *c)
{
    for (AsBlock *block = c->unit->block; block; block = block->outer) {
        switch (block->kind) {
        case AS_BLOCK_LOOP: case AS_BLOCK_ITERATOR: case AS_BLOCK_TRY: break;
        default: return true;
        }
    }
    return false;
}

static void return_value(AsCompiler *c, AsNode *node, AsNode *one);

/* return a if t else b: each arm returns by itself. */
static void return_either(AsCompiler *c, AsNode *node, AsNode *choice)
{
    AsLabel otherwise = AS_LABEL;
    unsigned temps = c->unit->next_temp;
    AsPosition before = as_emit_at(c, choice);
    as_compile_jump_if(c, choice->if_exp.test, false, &otherwise);
    as_emit_restore(c, before);
    return_value(c, node, choice->if_exp.body);
    c->unit->next_temp = temps;
    as_emit_place(c, &otherwise);
    return_value(c, node, choice->if_exp.orelse);
}

/* one: the value's node, or NULL. */
static void return_value(AsCompiler *c, AsNode *node, AsNode *one)
{
    unsigned value;
    if (!one) {
        value = as_emit_temp(c);
    } else if (runs_code_on_return(c)) {
        value = as_compile_push(c, one);
    } else if (one->kind == NODE_IF_EXP) {
        return_either(c, node, one);
        return;
    } else {
        value = as_compile_expr(c, one);
    }
    if (one && one->line == node->line) { as_emit_at(c, one); }
    AsBlock *innermost = as_compile_unwind(c, NULL);
    as_emit_at(c, node);
    if (!one) { as_emit_load(c, value, AS_NONE); }
    as_emit_end(c, OP_RETURN, value, 0);
    as_compile_resume(c, innermost, NULL);
}

void as_compile_return(AsCompiler *c, AsNode *node)
{
    const AsScope *scope = c->unit->scope;
    if (scope->kind != AS_SCOPE_FUNCTION) {
        as_compile_error(c, node, "'return' outside function");
        return;
    }
    if (node->one && scope->is_coroutine && scope->is_generator) {
        as_compile_error(c, node, "'return' with value in async generator");
        return;
    }
    return_value(c, node, node->one);
}
