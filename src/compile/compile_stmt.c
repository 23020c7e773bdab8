#include "compile/compile_impl.h"
#include "object/tuple.h"

/* --- if --- */

/* A long chain of elif is a loop here. */
static void if_stmt(AsCompiler *c, AsNode *node)
{
    AsLabel end = AS_LABEL;
    for (;;) {
        AsLabel otherwise = AS_LABEL;
        as_emit_at(c, node);
        as_compile_jump_if(c, node->branch.test, false, &otherwise);
        as_compile_body(c, node->branch.body);
        AsNodeList orelse = node->branch.orelse;
        if (orelse.count) { as_emit_jump(c, &end); }
        as_emit_place(c, &otherwise);
        if (orelse.count != 1 || orelse.items[0]->kind != NODE_IF) {
            as_compile_body(c, orelse);
            break;
        }
        node = orelse.items[0];
    }
    as_emit_place(c, &end);
}

/* --- assert, raise --- */

static void assert_stmt(AsCompiler *c, AsNode *node)
{
    AsNode *test = node->pair.first, *message = node->pair.second;
    if (test->kind == NODE_TUPLE && test->block.count > 0) {
        as_compile_warn(c, node, "assertion is always true, perhaps remove parentheses?");
    }
    if (c->input->flags & AS_COMPILE_OPTIMIZE) { return; }
    AsLabel end = AS_LABEL;
    as_compile_jump_if(c, test, true, &end);
    unsigned error = as_emit_temp(c);
    as_emit_abc(c, OP_LOAD_ASSERTION_ERROR, error, 0, 0);
    if (message) {
        as_compile_push(c, message);
        as_emit_abc(c, OP_CALL, error, error, 1);
    }
    as_emit_end(c, OP_RAISE, error, 0);
    as_emit_place(c, &end);
}

static void raise_stmt(AsCompiler *c, AsNode *node)
{
    AsNode *exception = node->pair.first, *cause = node->pair.second;
    if (!exception) {
        as_emit_end(c, OP_RAISE_AGAIN, 0, 0);
        return;
    }
    unsigned value = as_compile_operand(c, exception, AS_NO_REGISTER, cause);
    if (cause) {
        unsigned from = as_compile_expr(c, cause);
        as_emit_end(c, OP_RAISE_FROM, value, from);
    } else {
        as_emit_end(c, OP_RAISE, value, 0);
    }
}

/* --- import --- */

static AsValue name_value(AsCompiler *c, AsText text)
{
    return as_ident_value(&c->idents, as_compile_mangled(c, text));
}

/* Two temporaries, the first of them with the module. */
static unsigned import_module(AsCompiler *c, AsText name, uint32_t level, AsValue fromlist)
{
    unsigned module = as_emit_temps(c, 2);
    as_emit_load(c, module, as_small_value(level));
    as_emit_load(c, module + 1, fromlist);
    as_emit_constant(c, OP_IMPORT_NAME, module, name.data ? name_value(c, name) : c->vm->empty_str);
    return module;
}

/* import a.b.c as d: d is the innermost module. */
static void import_as(AsCompiler *c, AsText name, AsText asname, unsigned module)
{
    const char *dot = memchr(name.data, '.', name.size);
    while (dot) {
        name.size -= (uint32_t)(dot + 1 - name.data);
        name.data = dot + 1;
        dot = memchr(name.data, '.', name.size);
        AsText part = {name.data, dot ? (uint32_t)(dot - name.data) : name.size};
        as_emit_konst(c, OP_IMPORT_FROM, module, module, 0, name_value(c, part));
    }
    as_compile_name_store(c, as_compile_mangled(c, asname), module);
}

static void import_stmt(AsCompiler *c, AsNode *node)
{
    for (uint32_t i = 0; i < node->block.count; i++) {
        AsText name = node->block.items[i]->alias.name, asname = node->block.items[i]->alias.asname;
        unsigned mark = c->unit->next_temp;
        unsigned module = import_module(c, name, 0, AS_NONE);
        if (asname.data) {
            as_compile_name_forbidden(c, node, asname, "assign to");
            import_as(c, name, asname, module);
        } else {
            const char *dot = memchr(name.data, '.', name.size);
            AsText top = {name.data, dot ? (uint32_t)(dot - name.data) : name.size};
            as_compile_name_forbidden(c, node, top, "assign to");
            as_compile_name_store(c, as_compile_mangled(c, top), module);
        }
        c->unit->next_temp = mark;
    }
}

static void check_future(AsCompiler *c, const AsNode *node)
{
    AsText module = node->import_from.module;
    bool future = node->import_from.level == 0 && module.size == 10 && memcmp(module.data, "__future__", 10) == 0;
    if (future && (!c->last_future || node->line > c->last_future->line)) {
        as_compile_error(c, node, "from __future__ imports must occur at the beginning of the file");
    }
}

static void import_from_stmt(AsCompiler *c, AsNode *node)
{
    AsNodeList names = node->import_from.names;
    check_future(c, node);
    AsTuple *fromlist = as_tuple_new(c->vm, names.count);
    for (uint32_t i = 0; i < names.count; i++) {
        AsIdent *ident = as_ident_get(&c->idents, names.items[i]->alias.name);
        fromlist->items[i] = as_ident_value(&c->idents, ident);
    }
    unsigned module = import_module(c, node->import_from.module, node->import_from.level, as_value(fromlist));
    for (uint32_t i = 0; i < names.count; i++) {
        AsText name = names.items[i]->alias.name, asname = names.items[i]->alias.asname;
        if (name.size == 1 && name.data[0] == '*') {
            as_emit_abc(c, OP_IMPORT_STAR, module, 0, 0);
            return;
        }
        as_emit_konst(c, OP_IMPORT_FROM, module + 1, module, 0, name_value(c, name));
        if (!asname.data) { asname = name; }
        as_compile_name_forbidden(c, node, asname, "assign to");
        as_compile_name_store(c, as_compile_mangled(c, asname), module + 1);
    }
}

/* --- all statements --- */

static void expr_stmt(AsCompiler *c, AsNode *node)
{
    bool shown = c->input->mode == AS_COMPILE_INTERACTIVE && c->unit->scope->kind == AS_SCOPE_MODULE;
    if (!shown) {
        as_compile_check_dropped(c, node->one);
        as_compile_effect(c, node->one);
        return;
    }
    unsigned value = as_compile_expr(c, node->one);
    as_emit_abc(c, OP_PRINT_EXPR, value, 0, 0);
}

static void stmt(AsCompiler *c, AsNode *node)
{
    switch (node->kind) {
    case NODE_FUNCTION_DEF: as_compile_function_def(c, node); break;
    case NODE_CLASS_DEF: as_compile_class_def(c, node); break;
    case NODE_RETURN: as_compile_return(c, node); break;
    case NODE_DELETE:
        for (uint32_t i = 0; i < node->block.count; i++) { as_compile_delete(c, node->block.items[i]); }
        break;
    case NODE_ASSIGN: as_compile_assign_stmt(c, node); break;
    case NODE_AUG_ASSIGN: as_compile_aug_assign(c, node); break;
    case NODE_ANN_ASSIGN: as_compile_ann_assign(c, node); break;
    case NODE_FOR: as_compile_for(c, node); break;
    case NODE_WHILE: as_compile_while(c, node); break;
    case NODE_IF: if_stmt(c, node); break;
    case NODE_WITH: as_compile_with(c, node); break;
    case NODE_MATCH: as_compile_match(c, node); break;
    case NODE_RAISE: raise_stmt(c, node); break;
    case NODE_TRY: as_compile_try(c, node); break;
    case NODE_ASSERT: assert_stmt(c, node); break;
    case NODE_IMPORT: import_stmt(c, node); break;
    case NODE_IMPORT_FROM: import_from_stmt(c, node); break;
    case NODE_EXPR_STMT: expr_stmt(c, node); break;
    case NODE_BREAK: as_compile_break(c, node); break;
    case NODE_CONTINUE: as_compile_continue(c, node); break;
    default: break; // pass, global, nonlocal
    }
}

void as_compile_stmt(AsCompiler *c, AsNode *node)
{
    unsigned mark = c->unit->next_temp;
    as_emit_at(c, node);
    stmt(c, node);
    c->unit->next_temp = mark;
}

void as_compile_body(AsCompiler *c, AsNodeList body)
{
    for (uint32_t i = 0; i < body.count && !c->failed; i++) { as_compile_stmt(c, body.items[i]); }
}
