#include "syntax/parser_impl.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "syntax/identifier.h"
#include "syntax/source.h"

/* --- Tokens --- */

AsNode *as_parser_fail(AsParser *p)
{
    if (p->fault == AS_PARSER_FINE) { p->fault = AS_PARSER_WRONG; }
    return NULL;
}

bool as_parser_expect(AsParser *p, AsTokenKind kind)
{
    if (as_parser_accept(p, kind)) { return true; }
    as_parser_fail(p);
    return false;
}

bool as_parser_is_word(const AsParser *p, const char *word)
{
    size_t size = strlen(word);
    return p->at->kind == TOK_NAME && p->at->end - p->at->start == size &&
           memcmp(p->source + p->at->start, word, size) == 0;
}

AsText as_parser_name_text(AsParser *p, const AsToken *token)
{
    AsText text = {p->source + token->start, token->end - token->start};
    return token->escaped ? as_identifier_normalize(p->arena, text.data, text.size) : text;
}

bool as_parser_name(AsParser *p, AsText *name)
{
    if (!as_parser_is(p, TOK_NAME)) {
        as_parser_fail(p);
        return false;
    }
    *name = as_parser_name_text(p, p->at++);
    return true;
}

/* --- Nodes --- */

/* How much of an AsNode each kind needs. */
static const uint8_t node_sizes[NODE_COUNT] = {
#define NODE(KIND, name, member) [NODE_##KIND] = offsetof(AsNode, one) + sizeof(((AsNode *)0)->member),
#include "syntax/ast.def"
#undef NODE
};

AsNode *as_parser_node(AsParser *p, AsNodeKind kind, const AsToken *start)
{
    AsNode *node = as_arena_alloc(p->arena, node_sizes[kind]);
    node->kind = (uint8_t)kind;
    node->height = 1;
    node->line = start->line;
    node->column = start->column;
    return node;
}

AsNode *as_parser_finish(AsParser *p, AsNode *node)
{
    as_lexer_end(p->lexer, p->at - 1, &node->end_line, &node->end_column);
    return node;
}

AsNode *as_parser_finish_block(AsParser *p, AsNode *node)
{
    const AsToken *last = p->at - 1;
    while (last->kind == TOK_NEWLINE || last->kind == TOK_INDENT || last->kind == TOK_DEDENT) { last--; }
    as_lexer_end(p->lexer, last, &node->end_line, &node->end_column);
    return node;
}

void as_parser_push(AsParser *p, AsNode *item)
{
    p->scratch = as_memory_grow(p->scratch, p->scratch_count, &p->scratch_capacity, sizeof *p->scratch);
    p->scratch[p->scratch_count++] = item;
}

AsNodeList as_parser_take(AsParser *p, AsNode *owner, uint32_t mark)
{
    AsNodeList list = {NULL, p->scratch_count - mark};
    if (list.count == 0) { return list; }
    list.items = as_arena_alloc(p->arena, list.count * sizeof(AsNode *));
    memcpy(list.items, p->scratch + mark, list.count * sizeof(AsNode *));
    for (uint32_t i = 0; i < list.count; i++) { as_parser_adopt(p, owner, list.items[i]); }
    p->scratch_count = mark;
    return list;
}

AsParserState as_parser_save(const AsParser *p)
{
    return (AsParserState){p->at, p->scratch_count, p->depth, p->fault};
}

void as_parser_restore(AsParser *p, AsParserState state)
{
    p->at = state.at;
    p->scratch_count = state.scratch_count;
    p->depth = state.depth;
    p->fault = state.fault;
}

/* --- The whole source --- */

static bool is_compound(const AsNode *node)
{
    switch (node->kind) {
    case NODE_FUNCTION_DEF:
    case NODE_CLASS_DEF:
    case NODE_IF:
    case NODE_FOR:
    case NODE_WHILE:
    case NODE_WITH:
    case NODE_TRY:
    case NODE_MATCH: return true;
    default: return false;
    }
}

/* file: [statements] ENDMARKER */
static AsNode *parse_module(AsParser *p)
{
    AsNode *node = as_parser_node(p, NODE_MODULE, p->at);
    return as_parse_statements(p, node, &node->block, TOK_END) ? node : NULL;
}

/* A tuple in parentheses begins at its '(', a bare one with its first item. */
static bool is_bare_tuple(const AsNode *node)
{
    if (node->kind != NODE_TUPLE || node->parenthesized || node->block.count == 0) { return false; }
    const AsNode *first = node->block.items[0];
    return first->line == node->line && first->column == node->column;
}

/* eval: expressions NEWLINE* ENDMARKER
 * expressions: expression (',' expression)* [','] */
static AsNode *parse_eval(AsParser *p)
{
    AsNode *node = as_parser_node(p, NODE_EXPRESSION, p->at);
    p->statement = p->at;
    node->one = as_parser_adopt(p, node, as_parse_star_expressions(p));
    if (!node->one) { return NULL; }
    for (uint32_t i = 0; is_bare_tuple(node->one) && i < node->one->block.count; i++) {
        if (node->one->block.items[i]->kind == NODE_STARRED) { return as_parser_fail(p); }
    }
    if (node->one->kind == NODE_STARRED) { return as_parser_fail(p); }
    while (as_parser_accept(p, TOK_NEWLINE)) {}
    return as_parser_expect(p, TOK_END) ? node : NULL;
}

/* The last line has no end, and a compound statement that is all on that line: CPython misses a NEWLINE behind it. */
static bool misses_newline(const AsParser *p, const AsNode *statement)
{
    return p->unended && is_compound(statement) && p->at[-1].kind != TOK_DEDENT;
}

/* The end of the text may stand for the NEWLINE behind a statement. */
static AsNode *parse_interactive(AsParser *p, AsDiagnostic *diagnostic)
{
    if (as_parser_is(p, TOK_END)) { return as_parser_fail(p); }
    AsNode *node = as_parse_single_statement(p);
    if (!node) { return NULL; }
    if (as_parser_is(p, TOK_END) && misses_newline(p, node->block.items[0])) {
        diagnostic->incomplete = true;
        return as_parser_fail(p);
    }
    return as_parser_expect(p, TOK_END) ? node : NULL;
}

static AsNode *parse(AsParser *p, AsParseMode mode, AsDiagnostic *diagnostic)
{
    AsNode *node;
    switch (mode) {
    case AS_PARSE_EXPRESSION: node = parse_eval(p); break;
    case AS_PARSE_INTERACTIVE: node = parse_interactive(p, diagnostic); break;
    default: node = parse_module(p); break;
    }
    return p->fault == AS_PARSER_FINE ? node : NULL;
}

AsNode *as_parser_parse(AsArena *arena, const char *source, size_t size, const char *filename, AsParseMode mode,
                        const char *stack_end, AsDiagnostic *diagnostic)
{
    *diagnostic = (AsDiagnostic){0};
    AsSource clean;
    if (!as_source_decode(&clean, arena, source, size, filename, mode != AS_PARSE_EXPRESSION, diagnostic)) { return NULL; }
    AsLexer lexer;
    as_lexer_init(&lexer, arena, clean.data, clean.size, 1, 0, diagnostic);
    AsParser p = {
        .arena = arena, .lexer = &lexer, .tokens = lexer.tokens, .at = lexer.tokens, .source = lexer.source,
        .filename = filename, .stack_end = stack_end, .diagnostic = diagnostic, .statement = lexer.tokens,
        .byte_columns = !clean.is_declared && mode != AS_PARSE_INTERACTIVE, .unended = size > 0 && source[size - 1] != '\n' && source[size - 1] != '\r',
    };
    AsNode *node = parse(&p, mode, diagnostic);
    if (!node) { as_diagnose(&p, mode, false, diagnostic); }
    free(p.scratch);
    as_lexer_clear(&lexer);
    return node;
}

/* fstring: star_expressions */
AsNode *as_parser_fstring(AsParser *outer, const char *text, size_t size, uint32_t line, uint32_t column)
{
    AsLexer lexer;
    as_lexer_init(&lexer, outer->arena, text, (uint32_t)size, line, column, outer->diagnostic);
    AsParser p = {
        .arena = outer->arena, .lexer = &lexer, .tokens = lexer.tokens, .at = lexer.tokens, .source = text,
        .filename = outer->filename, .stack_end = outer->stack_end, .diagnostic = outer->diagnostic, .statement = lexer.tokens,
        .depth = outer->depth + 1,
    };
    AsNode *node = as_parse_star_expressions(&p);
    if (p.fault != AS_PARSER_FINE) { node = NULL; }
    if (!node && outer->fault == AS_PARSER_FINE) {
        outer->fault = p.fault;
        if (outer->string_fault) {
            AsDiagnostic *inner = as_arena_alloc(outer->arena, sizeof *inner);
            as_diagnose(&p, AS_PARSE_EXPRESSION, true, inner);
            outer->string_fault->message = inner->message;
            outer->string_fault->inner = inner;
        }
    }
    free(p.scratch);
    as_lexer_clear(&lexer);
    return node;
}
