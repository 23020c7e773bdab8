/* Source text to tokens, all of them at once: indentation becomes INDENT and DEDENT, joined lines one line.
 * A fault ends the tokens with TOK_ERROR and is described in lexer->fault; whether anybody ever reaches it is the
 * parser's business, since an earlier mistake of the grammar counts first. */
#ifndef AS_SYNTAX_LEXER_H
#define AS_SYNTAX_LEXER_H

#include "base/arena.h"
#include "syntax/diagnostic.h"

typedef enum AsTokenKind {
#define TOKEN(KIND, text) TOK_##KIND,
#include "syntax/tokens.def"
#undef TOKEN
    TOK_COUNT
} AsTokenKind;

typedef struct AsToken {
    uint8_t kind;       /* AsTokenKind */
    bool multi_line;    /* a string that ends on a later line than it begins */
    uint8_t level;      /* how many brackets are open behind it */
    bool escaped;       /* NAME: not ASCII. STRING: an f-string */
    uint32_t start, end; /* offsets in the source, end exclusive */
    uint32_t line, column; /* of the start; the column from 0 in bytes. INDENT, DEDENT, END: where the lexer stood */
} AsToken;

enum { AS_LEXER_MAX_INDENTS = 100, AS_LEXER_MAX_BRACKETS = 200 };

/* What the lexer found wrong, with the place as Python reports it (columns from 1; bytes, until someone converts). */
typedef struct AsFault {
    AsDiagnosticKind kind; /* NONE: nothing */
    const char *message;   /* in the arena or static */
    bool at_end;           /* the text ended too early: more of it could mend this */
    bool decisive;         /* counts more than an earlier mistake of the grammar */
    bool in_characters;    /* the columns already count code points */
    AsLineEnd line_end;    /* where in_characters */
    int32_t line, column, end_line, end_column;
} AsFault;

typedef struct AsLexer {
    AsArena *arena;
    const char *source; /* with a NUL behind */
    uint32_t size;
    uint32_t first_line, first_column; /* what the first line and its first column are called */
    AsToken *tokens;    /* owned; the last one is END or ERROR */
    size_t count, capacity;
    AsFault fault;
    AsDiagnostic *warnings; /* gets them; may be NULL */

    /* while it runs */
    const char *at;
    const char *line_start;
    const char *buffer_start; /* where CPython's line buffer begins: strings and joined lines extend it */
    uint32_t line;
    uint32_t level;      /* open brackets */
    struct { char bracket; uint32_t line, column; } brackets[AS_LEXER_MAX_BRACKETS];
    uint32_t indents;
    uint32_t indent[AS_LEXER_MAX_INDENTS], alternate[AS_LEXER_MAX_INDENTS]; /* columns with tabs of 8, and of 1 */
} AsLexer;

/* Reads the whole source; `warnings` gets them, unless it is NULL. It must be clean: UTF-8 without NUL bytes, lines ended by \n, then a NUL. Where the last line
 * has no end, no NEWLINE comes before END: so it is in eval(). */
void as_lexer_init(AsLexer *lexer, AsArena *arena, const char *source, uint32_t size, uint32_t first_line,
                   uint32_t first_column, AsDiagnostic *warnings);
void as_lexer_clear(AsLexer *lexer);
/* Makes the innermost open bracket the fault. */
void as_lexer_blame_bracket(AsLexer *lexer);

/* "NAME", "(", "while" ... */
const char *as_lexer_name(AsTokenKind kind);
/* The kind of a word: a keyword's, or TOK_NAME. */
AsTokenKind as_lexer_keyword(const char *word, size_t size);
static inline bool as_lexer_has_place(const AsToken *token)
{
    return token->kind != TOK_INDENT && token->kind != TOK_DEDENT && token->kind != TOK_END;
}
/* Where a token ends: line, and column from 0 in bytes. */
void as_lexer_end(const AsLexer *lexer, const AsToken *token, uint32_t *line, uint32_t *column);

#endif
