/* The subcommands check and dis: programs looked at, not run. */
#include "cli/cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "bytecode/checker.h"
#include "bytecode/disassembler.h"
#include "load/load.h"
#include "object/code.h"
#include "object/error.h"
#include "object/str.h"
#include "syntax/lexer.h"
#include "syntax/parser.h"
#include "syntax/source.h"

/* A file's bytes; an error is reported, and false. */
static bool read_file(AsVM *vm, const char *path, char **text, size_t *size)
{
    if (as_source_read(vm, as_str_from_text(vm, path), text, size)) { return true; }
    as_report_pending(vm);
    return false;
}

/* Compiles a file; prints what is wrong with it. */
static AsValue compile_file(AsVM *vm, const char *path)
{
    char *text;
    size_t size;
    if (!read_file(vm, path, &text, &size)) { return AS_RAISED; }
    AsValue filename = as_str_from_text(vm, path);
    as_root(vm, filename);
    AsValue code = as_source_compile(vm, text, size, filename, AS_SOURCE_FILE, 0);
    free(text);
    if (as_raised(code)) { as_report_pending(vm); }
    return code;
}

/* Our own compiler is checked on the way: a fault of its code is a bug to be reported. */
static bool check_file(AsVM *vm, const char *path)
{
    AsBuffer fault;
    AsValue code = compile_file(vm, path);
    if (as_raised(code)) { return false; }
    as_buffer_init(&fault);
    bool ok = as_checker_verify(as_code(code), &fault);
    if (!ok) { fprintf(stderr, "%s: the compiler made faulty code: %s\n", path, fault.data); }
    as_buffer_clear(&fault);
    return ok;
}

int as_dump_check(AsVM *vm, int argc, char **argv)
{
    int failed = 0;
    if (argc == 0) {
        fputs("usage: aspen check file ...\n", stderr);
        return 2;
    }
    for (int i = 0; i < argc; i++) { failed += !check_file(vm, argv[i]); }
    return failed > 0;
}

/* ---- dis ---- */

static void print_token(const AsLexer *lexer, const AsToken *token)
{
    uint32_t end_line = token->line, end_column = token->column;
    const char *name = as_lexer_name(token->kind);
    if (as_lexer_has_place(token)) { as_lexer_end(lexer, token, &end_line, &end_column); }
    printf("%u,%u-%u,%u: %*s%-14s", token->line, token->column, end_line, end_column,
           token->line < 10 ? 4 : token->line < 100 ? 2 : 0, "", name);
    if (as_lexer_has_place(token) && token->kind != TOK_NEWLINE) {
        printf(" %.*s", (int)(token->end - token->start), lexer->source + token->start);
    }
    putchar('\n');
}

static bool print_tokens(AsArena *arena, const char *text, size_t size, const char *path, AsDiagnostic *diagnostic)
{
    AsSource source;
    AsLexer lexer;
    if (!as_source_decode(&source, arena, text, size, path, true, diagnostic)) { return false; }
    as_lexer_init(&lexer, arena, source.data, source.size, 1, 0, NULL);
    for (uint32_t i = 0; i < lexer.count; i++) { print_token(&lexer, &lexer.tokens[i]); }
    bool ok = lexer.fault.kind == AS_DIAGNOSTIC_NONE;
    if (!ok) { *diagnostic = (AsDiagnostic){.kind = lexer.fault.kind, .message = lexer.fault.message, .line = lexer.fault.line}; }
    as_lexer_clear(&lexer);
    return ok;
}

static bool print_tree(AsArena *arena, const char *text, size_t size, const char *path, AsDiagnostic *diagnostic)
{
    AsBuffer out;
    AsNode *tree = as_parser_parse(arena, text, size, path, AS_PARSE_MODULE, NULL, diagnostic);
    if (tree == NULL) { return false; }
    as_buffer_init(&out);
    as_ast_dump(&out, tree, false);
    puts(out.data);
    as_buffer_clear(&out);
    return true;
}

static int print_front(AsVM *vm, const char *path, bool tokens)
{
    AsArena arena;
    AsDiagnostic diagnostic = {0};
    char *text;
    size_t size;
    if (!read_file(vm, path, &text, &size)) { return 1; }
    as_arena_init(&arena);
    bool ok = (tokens ? print_tokens : print_tree)(&arena, text, size, path, &diagnostic);
    if (!ok) {
        fflush(stdout);
        fprintf(stderr, "%s:%d: %s: %s\n", path, diagnostic.line, as_diagnostic_class(diagnostic.kind), diagnostic.message);
    }
    as_arena_clear(&arena);
    free(text);
    return !ok;
}

static int print_code(AsVM *vm, const char *path)
{
    AsBuffer out;
    AsValue code = compile_file(vm, path);
    if (as_raised(code)) { return 1; }
    as_root(vm, code);
    as_buffer_init(&out);
    as_disassembler_write(vm, as_code(code), &out);
    fputs(out.data, stdout);
    as_buffer_clear(&out);
    return 0;
}

int as_dump_code(AsVM *vm, int argc, char **argv)
{
    const char *form = argc == 2 ? argv[0] : "--code";
    bool tokens = strcmp(form, "--tokens") == 0, tree = strcmp(form, "--ast") == 0;
    if (argc < 1 || argc > 2 || (!tokens && !tree && strcmp(form, "--code") != 0)) {
        fputs("usage: aspen dis [--tokens | --ast | --code] file\n", stderr);
        return 2;
    }
    const char *path = argv[argc - 1];
    int status = tokens || tree ? print_front(vm, path, tokens) : print_code(vm, path);
    return fflush(stdout) == 0 ? status : 120;
}
