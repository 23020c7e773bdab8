#include "compile/compile_impl.h"

/* try, with, and the ways out of them. In a handler, frame->handled is the exception; what it was before lies in the
 * register `saved`. A range over the whole handler leads to a cleanup that puts it back and raises on. */

typedef struct Handling {
    unsigned mark;
    unsigned exception, saved;
    AsBlock block;
    AsHandler *cleanup;
} Handling;

/* The handler begins: the exception is in a register of its own, above the `reserved` temporaries. */
static void begin_handling(AsCompiler *c, AsHandler *handler, Handling *handling, AsBlockKind kind)
{
    as_emit_place_handler(c, handler);
    handling->mark = c->unit->next_temp;
    handling->exception = as_emit_temp(c);
    handling->saved = as_emit_temp(c);
    handler->reg = handling->exception;
    as_emit_abc(c, OP_ENTER_HANDLER, handling->saved, handling->exception, 0);
    handling->cleanup = as_emit_handler(c, 0);
    handling->block = (AsBlock){.reg = handling->saved};
    as_emit_push_block(c, &handling->block, kind, handling->cleanup);
}

static void end_handling(AsCompiler *c, Handling *handling)
{
    as_emit_pop_block(c, &handling->block);
    as_emit_place_handler(c, handling->cleanup);
    handling->cleanup->reg = as_emit_temp(c);
    as_emit_abc(c, OP_LEAVE_HANDLER, handling->saved, AS_HANDLER_RAISES, 0);
    as_emit_end(c, OP_RERAISE, handling->cleanup->reg, 0);
    c->unit->next_temp = handling->mark;
}

/* --- except --- */

/* The body of `except ... as name`: however it ends, the name is unbound. */
static void named_body(AsCompiler *c, AsNode *handler, unsigned exception)
{
    AsText name = handler->handler.name;
    if (as_compile_name_forbidden(c, handler, name, "assign to")) { return; }
    AsIdent *ident = as_compile_mangled(c, name);
    as_compile_name_store(c, ident, exception);
    AsHandler *cleanup = as_emit_handler(c, 0);
    AsBlock block = {.name = ident};
    as_emit_push_block(c, &block, AS_BLOCK_NAME, cleanup);
    as_compile_body(c, handler->handler.body);
    as_emit_pop_block(c, &block);
    as_compile_name_unbind(c, ident);
    AsLabel after = AS_LABEL;
    as_emit_jump(c, &after);
    as_emit_place_handler(c, cleanup);
    cleanup->reg = as_emit_temp(c);
    as_compile_name_unbind(c, ident);
    as_emit_end(c, OP_RERAISE, cleanup->reg, 0);
    c->unit->next_temp--;
    as_emit_place(c, &after);
}

static void except_clause(AsCompiler *c, AsNode *handler, Handling *handling, AsLabel *end)
{
    AsLabel next = AS_LABEL;
    as_emit_at(c, handler);
    if (handler->handler.type) {
        unsigned mark = c->unit->next_temp;
        unsigned type = as_compile_expr(c, handler->handler.type);
        as_emit_jump_word(c, OP_JUMP_NO_MATCH, handling->exception, type, false, &next);
        c->unit->next_temp = mark;
    }
    if (handler->handler.name.data) {
        named_body(c, handler, handling->exception);
    } else {
        as_compile_body(c, handler->handler.body);
    }
    as_emit_abc(c, OP_LEAVE_HANDLER, handling->saved, AS_HANDLER_DONE, 0);
    as_emit_jump(c, end);
    as_emit_place(c, &next);
}

static void guarded_body(AsCompiler *c, AsNode *node, AsHandler *handler)
{
    AsBlock block = {0};
    as_emit_enter_nesting(c, node);
    as_emit_push_block(c, &block, AS_BLOCK_TRY, handler);
    as_compile_body(c, node->try.body);
    as_emit_pop_block(c, &block);
    as_emit_leave_nesting(c);
}

static void try_except(AsCompiler *c, AsNode *node)
{
    AsLabel end = AS_LABEL;
    AsHandler *handler = as_emit_handler(c, 0);
    Handling handling;
    guarded_body(c, node, handler);
    as_compile_body(c, node->try.orelse);
    as_emit_jump(c, &end);
    begin_handling(c, handler, &handling, AS_BLOCK_HANDLER);
    as_emit_enter_nesting(c, node);
    as_emit_enter_nesting(c, node);
    AsNodeList handlers = node->try.handlers;
    for (uint32_t i = 0; i < handlers.count && !c->failed; i++) {
        if (!handlers.items[i]->handler.type && i + 1 < handlers.count) {
            as_compile_error(c, handlers.items[i], "default 'except:' must be last");
        }
        except_clause(c, handlers.items[i], &handling, &end);
    }
    as_emit_end(c, OP_RERAISE, handling.exception, 0);
    as_emit_leave_nesting(c);
    as_emit_leave_nesting(c);
    end_handling(c, &handling);
    as_emit_place(c, &end);
}

/* --- except* --- */

typedef struct StarClauses {
    unsigned raised;  /* the list of what the clauses raised */
    unsigned rest;    /* the part that no clause took yet, or None */
} StarClauses;

static void star_body(AsCompiler *c, AsNode *handler, unsigned matched, const StarClauses *clauses)
{
    Handling handling;
    AsLabel after = AS_LABEL;
    handling.mark = c->unit->next_temp;
    handling.saved = as_emit_temp(c);
    as_emit_abc(c, OP_ENTER_HANDLER, handling.saved, matched, 0);
    handling.cleanup = as_emit_handler(c, 0);
    handling.block = (AsBlock){.reg = handling.saved};
    as_emit_push_block(c, &handling.block, AS_BLOCK_STAR_HANDLER, handling.cleanup);
    if (handler->handler.name.data) {
        named_body(c, handler, matched);
    } else {
        as_compile_body(c, handler->handler.body);
    }
    as_emit_pop_block(c, &handling.block);
    as_emit_abc(c, OP_LEAVE_HANDLER, handling.saved, AS_HANDLER_RAISES, 0);
    as_emit_jump(c, &after);
    as_emit_place_handler(c, handling.cleanup);
    handling.cleanup->reg = as_emit_temp(c);
    as_emit_abc(c, OP_LIST_APPEND, clauses->raised, handling.cleanup->reg, 0);
    as_emit_abc(c, OP_LEAVE_HANDLER, handling.saved, AS_HANDLER_RAISES, 0);
    as_emit_place(c, &after);
    c->unit->next_temp = handling.mark;
}

static void star_clause(AsCompiler *c, AsNode *handler, const StarClauses *clauses)
{
    AsLabel next = AS_LABEL;
    as_emit_at(c, handler);
    unsigned mark = c->unit->next_temp;
    unsigned matched = as_emit_temps(c, 2);
    unsigned type = as_compile_expr(c, handler->handler.type);
    as_emit_abc(c, OP_MATCH_STAR, matched, clauses->rest, type);
    as_emit_jump_word(c, OP_JUMP_IF_NONE, matched, 0, true, &next);
    as_emit_move(c, clauses->rest, matched + 1);
    c->unit->next_temp = matched + 1;
    star_body(c, handler, matched, clauses);
    as_emit_place(c, &next);
    c->unit->next_temp = mark;
}

static void try_star(AsCompiler *c, AsNode *node)
{
    AsLabel end = AS_LABEL, handled = AS_LABEL;
    AsHandler *handler = as_emit_handler(c, 0);
    Handling handling;
    guarded_body(c, node, handler);
    as_compile_body(c, node->try.orelse);
    as_emit_jump(c, &end);
    begin_handling(c, handler, &handling, AS_BLOCK_STAR_HANDLER);
    StarClauses clauses;
    clauses.raised = as_emit_temps(c, 2);
    clauses.rest = clauses.raised + 1;
    as_emit_abc(c, OP_BUILD_LIST, clauses.raised, clauses.raised, 0);
    as_emit_move(c, clauses.rest, handling.exception);
    for (uint32_t i = 0; i < node->try.handlers.count && !c->failed; i++) {
        star_clause(c, node->try.handlers.items[i], &clauses);
    }
    as_emit_at(c, node);
    as_emit_abc(c, OP_LIST_APPEND, clauses.raised, clauses.rest, 0);
    as_emit_abc(c, OP_RAISE_STAR, clauses.rest, handling.exception, clauses.raised);
    as_emit_jump_word(c, OP_JUMP_IF_NONE, clauses.rest, 0, true, &handled);
    as_emit_end(c, OP_RERAISE, clauses.rest, 0);
    as_emit_place(c, &handled);
    as_emit_abc(c, OP_LEAVE_HANDLER, handling.saved, AS_HANDLER_RAISES, 0);
    as_emit_jump(c, &end);
    end_handling(c, &handling);
    as_emit_place(c, &end);
}

/* --- finally --- */

static void try_body(AsCompiler *c, AsNode *node)
{
    if (node->try.handlers.count == 0) {
        as_compile_body(c, node->try.body);
    } else if (node->flag) {
        try_star(c, node);
    } else {
        try_except(c, node);
    }
}

static void try_finally(AsCompiler *c, AsNode *node)
{
    AsLabel end = AS_LABEL;
    AsHandler *handler = as_emit_handler(c, 0);
    AsBlock block = {.node = node, .nesting = c->unit->block_depth};
    Handling handling;
    as_emit_enter_nesting(c, node);
    as_emit_push_block(c, &block, AS_BLOCK_FINALLY, handler);
    try_body(c, node);
    as_emit_pop_block(c, &block);
    as_compile_body(c, node->try.finalbody);
    as_emit_jump(c, &end);
    begin_handling(c, handler, &handling, AS_BLOCK_HANDLER);
    as_compile_body(c, node->try.finalbody);
    as_emit_end(c, OP_RERAISE, handling.exception, 0);
    end_handling(c, &handling);
    as_emit_leave_nesting(c);
    as_emit_place(c, &end);
}

void as_compile_try(AsCompiler *c, AsNode *node)
{
    c->unit->flags |= AS_CODE_GUARDED;
    if (node->try.finalbody.count) {
        try_finally(c, node);
    } else {
        try_body(c, node);
    }
}

/* --- with --- */

enum { ENTER, EXIT, AENTER, AEXIT }; /* of LOAD_SPECIAL */
enum { FROM_AENTER = 1, FROM_AEXIT = 2 }; /* of AWAIT */

/* Calls the exit method that lies in reg, reg+1 with the arguments in the three registers behind; the result is in reg+2. */
static void call_exit(AsCompiler *c, unsigned reg, bool is_async)
{
    as_emit_abc(c, OP_CALL_METHOD, reg + 2, reg, 3);
    if (is_async) { as_emit_abc(c, OP_AWAIT, reg + 2, reg + 2, FROM_AEXIT); }
}

static void call_exit_with_nones(AsCompiler *c, unsigned reg, bool is_async)
{
    for (unsigned i = 2; i < 5; i++) { as_emit_load(c, reg + i, AS_NONE); }
    call_exit(c, reg, is_async);
}

/* The same from inside the body, whose temporaries lie behind the method. */
static void call_exit_from_inside(AsCompiler *c, const AsBlock *block)
{
    unsigned window = as_emit_temps(c, 5);
    as_emit_at(c, block->node);
    as_emit_move(c, window, block->reg);
    as_emit_move(c, window + 1, block->reg + 1);
    call_exit_with_nones(c, window, block->node->is_async);
    c->unit->next_temp = window;
}

static void with_item(AsCompiler *c, AsNode *node, uint32_t i);

/* The item's context manager is entered: its exit method lies in `exit`, what it gave in `value`. */
static void with_body(AsCompiler *c, AsNode *node, uint32_t i, unsigned exit, unsigned value, AsHandler *handler)
{
    AsNode *target = node->with.items.items[i]->pair.second;
    AsBlock block = {.node = node, .reg = exit};
    as_emit_enter_nesting(c, node);
    as_emit_push_block(c, &block, AS_BLOCK_WITH, handler);
    if (target) { as_compile_store(c, target, value); }
    c->unit->next_temp = exit + 2;
    with_item(c, node, i + 1);
    as_emit_pop_block(c, &block);
    as_emit_leave_nesting(c);
}

/* An exception came out of the body: unless the exit method says that it is done with, it goes on. */
static void with_handler(AsCompiler *c, AsNode *node, unsigned exit, AsHandler *handler, AsLabel *end)
{
    Handling handling;
    AsLabel done = AS_LABEL;
    as_emit_at(c, node);
    begin_handling(c, handler, &handling, AS_BLOCK_HANDLER);
    as_emit_abc(c, OP_EXCEPTION_ARGS, exit + 2, handling.exception, 0);
    call_exit(c, exit, node->is_async);
    as_emit_jump_word(c, OP_JUMP_IF, exit + 2, 0, true, &done);
    as_emit_end(c, OP_RERAISE, handling.exception, 0);
    as_emit_place(c, &done);
    as_emit_abc(c, OP_LEAVE_HANDLER, handling.saved, AS_HANDLER_EXIT_DONE, 0);
    as_emit_jump(c, end);
    end_handling(c, &handling);
}

static void with_item(AsCompiler *c, AsNode *node, uint32_t i)
{
    if (i == node->with.items.count) {
        as_compile_body(c, node->with.body);
        return;
    }
    if (c->failed) { return; } // there may be any number of items
    AsLabel end = AS_LABEL;
    unsigned exit = as_emit_temps(c, 2);
    unsigned manager = as_compile_expr(c, node->with.items.items[i]->pair.first);
    unsigned enter = as_emit_temps(c, 2);
    as_emit_at(c, node);
    as_emit_abc(c, OP_LOAD_SPECIAL, enter, manager, node->is_async ? AENTER : ENTER);
    as_emit_abc(c, OP_LOAD_SPECIAL, exit, manager, node->is_async ? AEXIT : EXIT);
    as_emit_abc(c, OP_CALL_METHOD, enter, enter, 0);
    if (node->is_async) { as_emit_abc(c, OP_AWAIT, enter, enter, FROM_AENTER); }
    AsHandler *handler = as_emit_handler(c, 0);
    with_body(c, node, i, exit, enter, handler);
    as_emit_temps(c, 3);
    as_emit_at(c, node);
    call_exit_with_nones(c, exit, node->is_async);
    as_emit_jump(c, &end);
    with_handler(c, node, exit, handler, &end);
    as_emit_place(c, &end);
    c->unit->next_temp = exit;
}

void as_compile_with(AsCompiler *c, AsNode *node)
{
    if (node->is_async && !as_compile_may_await(c)) {
        as_compile_error(c, node, "'async with' outside async function");
        return;
    }
    c->unit->flags |= AS_CODE_GUARDED;
    with_item(c, node, 0);
}

/* --- leaving --- */

static void leave_finally(AsCompiler *c, AsBlock *block)
{
    unsigned depth = c->unit->block_depth;
    c->unit->block_depth = block->nesting;
    as_compile_body(c, block->node->try.finalbody);
    c->unit->block_depth = depth;
}

static void leave_block(AsCompiler *c, AsBlock *block)
{
    switch (block->kind) {
    case AS_BLOCK_FINALLY: leave_finally(c, block); break;
    case AS_BLOCK_HANDLER: as_emit_abc(c, OP_LEAVE_HANDLER, block->reg, AS_HANDLER_DONE, 0); break;
    case AS_BLOCK_NAME: as_compile_name_unbind(c, block->name); break;
    case AS_BLOCK_WITH: call_exit_from_inside(c, block); break;
    case AS_BLOCK_ITERATOR: as_emit_abc(c, OP_DROP_ITER, block->reg, 0, 0); break;
    default: break;
    }
}

static const AsBlock *star_handler_below(const AsBlock *block, const AsBlock *stop)
{
    while (block != stop && block->kind != AS_BLOCK_STAR_HANDLER) { block = block->outer; }
    return block != stop ? block : NULL;
}

AsBlock *as_compile_unwind(AsCompiler *c, AsBlock *stop)
{
    AsBlock *innermost = c->unit->block;
    AsPosition position = c->unit->position;
    if (star_handler_below(innermost, stop)) {
        AsNode place = {.line = position.line, .end_line = position.end_line, .column = position.column,
                        .end_column = position.end_column};
        as_compile_error(c, &place, "'break', 'continue' and 'return' cannot appear in an except* block");
        return innermost;
    }
    for (AsBlock *block = innermost; block != stop && !c->failed; block = block->outer) {
        as_emit_close_range(c, block);
        c->unit->block = block->outer;
        leave_block(c, block);
    }
    c->unit->position = position;
    return innermost;
}

void as_compile_resume(AsCompiler *c, AsBlock *innermost, AsBlock *stop)
{
    for (AsBlock *block = innermost; block != stop; block = block->outer) { as_emit_open_range(c, block); }
    c->unit->block = innermost;
}
