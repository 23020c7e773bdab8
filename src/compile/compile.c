#include "compile/compile.h"

#include <stdarg.h>
#include <stdio.h>

#include "compile/compile_impl.h"
#include "object/str.h"

/* --- what all files of the compiler use --- */

void as_compile_error(AsCompiler *c, const AsNode *place, const char *format, ...)
{
    if (c->failed) { return; }
    c->failed = true;
    char message[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    as_diagnostic_set(c->diagnostic, c->input->arena, AS_DIAGNOSTIC_SYNTAX_ERROR, c->input->source, c->input->size, place,
                      message);
}

AsNode as_compile_here(AsCompiler *c)
{
    AsPosition at = c->unit ? c->unit->position : (AsPosition){0, 0, 0, 0};
    return (AsNode){.line = at.line, .column = at.column, .end_line = at.end_line, .end_column = at.end_column};
}

void as_compile_too_large(AsCompiler *c, const char *what)
{
    AsNode place = as_compile_here(c);
    as_compile_error(c, &place, "%s", what);
}

void as_compile_warn(AsCompiler *c, const AsNode *place, const char *format, ...)
{
    if (c->failed) { return; }
    char message[256];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    AsDiagnostic *warning =
        as_diagnostic_warn(c->diagnostic, c->input->arena, AS_DIAGNOSTIC_SYNTAX_WARNING, place->line, message);
    warning->column = (int32_t)place->column;
    warning->end_line = (int32_t)place->end_line;
    warning->end_column = (int32_t)place->end_column;
    warning->line_end = AS_LINE_OF_FILE;
}

AsIdent *as_compile_mangled(AsCompiler *c, AsText text)
{
    return as_ident_mangle(&c->idents, c->unit->scope->class_name, as_ident_get(&c->idents, text));
}

AsValue as_compile_text(AsCompiler *c, AsText text) { return as_str_intern_from(c->vm, text.data, text.size); }

AsNode *as_compile_docstring(const AsNodeList *body)
{
    if (body->count == 0 || body->items[0]->kind != NODE_EXPR_STMT) { return NULL; }
    AsNode *value = body->items[0]->one;
    return value->kind == NODE_STRING ? value : NULL;
}

/* --- from __future__ --- */

static bool is_future_import(const AsNode *node)
{
    return node->kind == NODE_IMPORT_FROM && node->import_from.level == 0 && node->import_from.module.size == 10
        && memcmp(node->import_from.module.data, "__future__", 10) == 0;
}

static bool text_is(AsText text, const char *word)
{
    return text.size == strlen(word) && memcmp(text.data, word, text.size) == 0;
}

static void read_future(AsCompiler *c, const AsNode *node)
{
    static const char *const known[] = {"nested_scopes", "generators", "division", "absolute_import", "with_statement",
                                        "print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop"};
    for (uint32_t i = 0; i < node->import_from.names.count; i++) {
        const AsNode *alias = node->import_from.names.items[i];
        AsText name = alias->alias.name;
        if (text_is(name, "annotations")) {
            c->text_annotations = true;
            continue;
        }
        bool found = false;
        for (size_t j = 0; j < sizeof known / sizeof *known; j++) { found |= text_is(name, known[j]); }
        if (found) { continue; }
        if (text_is(name, "braces")) {
            as_compile_error(c, node, "not a chance");
        } else {
            as_compile_error(c, node, "future feature %.*s is not defined", (int)name.size, name.data);
        }
        c->diagnostic->end_column = AS_DIAGNOSTIC_NO_COLUMN;
        return;
    }
}

static void raise_late_future(AsCompiler *c, const AsNode *node)
{
    as_compile_error(c, node, "from __future__ imports must occur at the beginning of the file");
    c->diagnostic->column--; // Python counts from 0 here
    c->diagnostic->end_column = AS_DIAGNOSTIC_NO_COLUMN;
}

/* The imports from __future__ at the beginning, behind the docstring. Like Python we look on until the end of the line on
 * which something else begins. */
static void read_futures(AsCompiler *c, const AsNodeList *body)
{
    bool done = false;
    uint32_t line = 0;
    for (uint32_t i = 0; i < body->count && !c->failed; i++) {
        const AsNode *node = body->items[i];
        if (done && node->line > line) { return; }
        line = node->line;
        if (!is_future_import(node)) {
            done = done || i > 0 || node->kind != NODE_EXPR_STMT || node->one->kind != NODE_STRING;
        } else if (done) {
            raise_late_future(c, node);
        } else {
            read_future(c, node);
            c->last_future = node;
        }
    }
}

/* --- the top level --- */

static void compile_module(AsCompiler *c, AsNode *tree)
{
    AsNode *doc = as_compile_docstring(&tree->block);
    if (c->unit->scope->has_annotations) { as_emit_abc(c, OP_SETUP_ANNOTATIONS, 0, 0, 0); }
    if (doc && c->input->mode == AS_COMPILE_MODULE && !(c->input->flags & AS_COMPILE_NO_DOCSTRINGS)) {
        AsPosition before = as_emit_at(c, doc);
        unsigned reg = as_emit_temp(c);
        c->unit->doc = as_compile_text(c, doc->text);
        as_emit_load(c, reg, c->unit->doc);
        as_compile_name_store(c, as_ident_from(&c->idents, "__doc__"), reg);
        c->unit->next_temp--;
        as_emit_restore(c, before);
    }
    as_compile_body(c, tree->block);
    as_compile_return_none(c);
}

static AsCode *compile_top(AsCompiler *c, AsNode *tree)
{
    AsUnit unit;
    AsScope *scope = as_scope_of(c, tree);
    uint32_t flags = AS_CODE_MODULE;
    if (scope->is_coroutine) { flags |= AS_CODE_TOP_LEVEL_AWAIT | AS_CODE_COROUTINE; }
    as_emit_open(c, &unit, scope, as_str_intern_text(c->vm, "<module>"), flags);
    unit.namespace_names = c->input->flags & AS_COMPILE_NAMESPACE;
    if (tree->kind == NODE_EXPRESSION) {
        as_emit_end(c, OP_RETURN, as_compile_expr(c, tree->one), 0);
    } else {
        compile_module(c, tree);
    }
    return c->failed ? NULL : as_emit_close(c);
}

AsCode *as_compile(AsVM *vm, const AsCompileInput *input, AsDiagnostic *diagnostic)
{
    AsArena scratch;
    as_arena_init(&scratch);
    AsCompiler c = {.vm = vm, .input = input, .diagnostic = diagnostic, .arena = &scratch};
    as_ident_open(&c.idents, vm, &scratch);
    c.is_library = strncmp(as_str(input->filename)->data, "<stdlib>/", 9) == 0;
    c.text_annotations = input->flags & AS_COMPILE_ANNOTATIONS;
    if (input->tree->kind != NODE_EXPRESSION) { read_futures(&c, &input->tree->block); }
    AsCode *code = NULL;
    if (!c.failed && as_scope_analyze(&c, input->tree)) {
        code = compile_top(&c, input->tree);
    } else {
        diagnostic->short_args = true;
    }
    as_arena_clear(&scratch);
    return code;
}
