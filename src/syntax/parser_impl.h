/* What the files of the parser share. The parser is a plain recursive descent and knows no error messages: a parse
 * function returns NULL when the source is wrong, everybody passes that on, and diagnose.c finds out why. */
#ifndef AS_SYNTAX_PARSER_IMPL_H
#define AS_SYNTAX_PARSER_IMPL_H

#include <string.h>

#include "syntax/lexer.h"
#include "syntax/parser.h"

typedef enum AsParserFault {
    AS_PARSER_FINE,
    AS_PARSER_WRONG,     /* diagnose.c can tell why */
    AS_PARSER_TOO_DEEP,  /* MemoryError */
    AS_PARSER_TOO_HIGH,  /* RecursionError */
} AsParserFault;

/* Tells what is wrong inside a string literal: where the parser reads for diagnose.c, string faults fill this in. */
typedef struct AsStringFault {
    const char *message;      /* NULL: nothing; in the arena or static */
    const AsToken *place;     /* the literal that is faulty; NULL: the place is where the parser stood */
    const AsDiagnostic *inner; /* the fault lies in an f-string's expression, and is complete; or NULL */
} AsStringFault;

typedef struct AsParser {
    AsArena *arena;
    AsLexer *lexer;
    const AsToken *tokens;
    const AsToken *at; /* the next token */
    const char *source;
    const char *filename;
    const char *stack_end;    /* the C stack must not grow beyond; NULL: it will not */
    AsDiagnostic *diagnostic; /* gets warnings */
    AsNode **scratch;         /* owned: the items of the lists being read */
    size_t scratch_count, scratch_capacity;
    uint32_t depth;           /* of the recursion */
    AsParserFault fault;
    const AsToken *statement; /* where the innermost unfinished statement of a block begins */
    bool unended;             /* the last line of the source has no end of its own */
    bool byte_columns;        /* the encoding is not declared: CPython leaves the columns of faults in bytes */
    bool in_block;            /* that statement stands in an indented block */
    AsStringFault *string_fault; /* NULL: nobody wants to know */
} AsParser;

/* Nested rules, roughly as CPython counts them. */
enum { AS_PARSER_MAX_DEPTH = 6000 };

/* --- Tokens --- */

static inline AsTokenKind as_parser_peek(const AsParser *p) { return p->at->kind; }
static inline bool as_parser_is(const AsParser *p, AsTokenKind kind) { return p->at->kind == kind; }
static inline bool as_parser_accept(AsParser *p, AsTokenKind kind)
{
    if (p->at->kind != kind) { return false; }
    p->at++;
    return true;
}
/* Like accept; where the token is missing the source is wrong. */
bool as_parser_expect(AsParser *p, AsTokenKind kind);
/* Whether the next token is this soft keyword (match, case, _). */
bool as_parser_is_word(const AsParser *p, const char *word);
/* The source is wrong here. Returns NULL. */
AsNode *as_parser_fail(AsParser *p);
AsText as_parser_name_text(AsParser *p, const AsToken *token);
/* Reads a NAME; false where there is none. */
bool as_parser_name(AsParser *p, AsText *name);

/* Brackets a recursion; false (and a fault) when it is too deep. */
static inline bool as_parser_enter(AsParser *p)
{
    bool fits = (const char *)__builtin_frame_address(0) > p->stack_end;
    if (++p->depth <= AS_PARSER_MAX_DEPTH && fits) { return true; }
    p->fault = AS_PARSER_TOO_DEEP;
    return false;
}
static inline void as_parser_leave(AsParser *p) { p->depth--; }

/* --- Nodes --- */

/* A node that begins at a token. */
AsNode *as_parser_node(AsParser *p, AsNodeKind kind, const AsToken *start);
/* Ends a node with the last token read, or the last one that is no line or block end. */
AsNode *as_parser_finish(AsParser *p, AsNode *node);
AsNode *as_parser_finish_block(AsParser *p, AsNode *node);
/* The node has this child (or NULL): it stands above it. */
static inline AsNode *as_parser_adopt(AsParser *p, AsNode *node, AsNode *child)
{
    if (child && child->height >= node->height) {
        node->height = (uint16_t)(child->height + 1);
        if (node->height > AS_AST_MAX_HEIGHT) {
            node->height = AS_AST_MAX_HEIGHT;
            p->fault = AS_PARSER_TOO_HIGH;
        }
    }
    return child;
}
/* Lists are gathered on the scratch stack: remember its height, push, take all that came on top. */
static inline uint32_t as_parser_mark(const AsParser *p) { return p->scratch_count; }
void as_parser_push(AsParser *p, AsNode *item);
AsNodeList as_parser_take(AsParser *p, AsNode *owner, uint32_t mark);

/* A point to come back to. */
typedef struct AsParserState {
    const AsToken *at;
    uint32_t scratch_count, depth;
    AsParserFault fault;
} AsParserState;
AsParserState as_parser_save(const AsParser *p);
void as_parser_restore(AsParser *p, AsParserState state);

/* --- Rules that several files need --- */

AsNode *as_parse_star_expressions(AsParser *p);
AsNode *as_parse_star_expression(AsParser *p);
AsNode *as_parse_star_named_expression(AsParser *p);
AsNode *as_parse_named_expression(AsParser *p);
AsNode *as_parse_expression(AsParser *p);
AsNode *as_parse_bitwise_or(AsParser *p);
AsNode *as_parse_yield_or_star_expressions(AsParser *p);
AsNode *as_parse_star_target(AsParser *p);
AsNode *as_parse_star_targets(AsParser *p);
AsNode *as_parse_for_if_clause(AsParser *p);
/* Reads arguments behind '(' up to and with ')'. */
bool as_parse_arguments(AsParser *p, AsNode *owner, AsNodeList *args, AsNodeList *keywords);
AsNode *as_parse_parameters(AsParser *p, bool lambda);
AsNode *as_parse_strings(AsParser *p);
AsNode *as_parse_number(AsParser *p);
AsNode *as_parse_patterns(AsParser *p);
bool as_parse_statements(AsParser *p, AsNode *owner, AsNodeList *list, AsTokenKind end);
AsNode *as_parse_single_statement(AsParser *p);

/* Which expressions may be assigned to. */
bool as_parse_is_target(const AsNode *node);        /* star_target */
bool as_parse_is_single_target(const AsNode *node); /* single_target */
bool as_parse_is_del_target(const AsNode *node);

/* Parses an f-string's expression: text is a copy of it in parentheses; the first '(' stands at line and column. */
AsNode *as_parser_fstring(AsParser *outer, const char *text, size_t size, uint32_t line, uint32_t column);

/* Finds out why the parser failed and fills in the diagnostic. */
void as_diagnose(AsParser *p, AsParseMode mode, bool fstring, AsDiagnostic *diagnostic);

#endif
