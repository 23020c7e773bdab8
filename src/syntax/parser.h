/* From source bytes to an AST. Everything that comes back (nodes, texts, diagnostics) lives in the caller's arena,
 * or in the source itself, which must stay as long as the tree does. */
#ifndef AS_SYNTAX_PARSER_H
#define AS_SYNTAX_PARSER_H

#include "base/arena.h"
#include "syntax/ast.h"
#include "syntax/diagnostic.h"

typedef enum AsParseMode {
    AS_PARSE_MODULE,      /* a whole file: MODULE */
    AS_PARSE_EXPRESSION,  /* eval(): EXPRESSION */
    AS_PARSE_INTERACTIVE, /* one statement at the prompt: INTERACTIVE */
} AsParseMode;

/* Parses UTF-8 source (a byte order mark and an encoding declaration are understood). On a fault it returns NULL and
 * fills *diagnostic as CPython 3.11 would; diagnostic->incomplete tells the prompt that the text only ends too early.
 * On success diagnostic->kind is AS_DIAGNOSTIC_NONE; diagnostic->warnings may be set either way.
 * The tree's height is bounded (AS_AST_MAX_HEIGHT), so that recursion over it is safe. `filename` is only quoted.
 * What would take the C stack beyond stack_end (NULL: it is large) is too deep, too: a MemoryError. */
AsNode *as_parser_parse(AsArena *arena, const char *source, size_t size, const char *filename, AsParseMode mode,
                        const char *stack_end, AsDiagnostic *diagnostic);

#endif
