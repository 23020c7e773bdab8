/* What the two halves of the search for a fault share: diagnose.c matches faults.def against the tokens,
 * diagnose_settle.c says what a match means, and where. */
#ifndef AS_SYNTAX_DIAGNOSE_IMPL_H
#define AS_SYNTAX_DIAGNOSE_IMPL_H

#include "syntax/fault_grammar.h"
#include "syntax/parser_impl.h"

enum { AS_NO_MATCH = -1 };

/* A stretch of tokens that an item matched, and what it was. */
typedef struct AsSpan {
    int32_t start, end;
    const AsFaultItem *item;
} AsSpan;

typedef struct AsMatcher {
    AsParser *p;
    const AsToken *tokens;
    int32_t fill;        /* tokens before this one were looked at */
    bool bad;            /* rules for mistakes are on */
    bool stopped;        /* the diagnostic is settled, or the matcher gave up */
    bool at_lexer_fault; /* ... because it came to the lexer's fault */
    bool exhausted;      /* ... because the budget is spent */
    bool fstring;        /* the source is an f-string's expression */
    int depth;
    int64_t budget;
    AsDiagnostic *diagnostic;
    AsFaultGrammar grammar;
    struct AsMatch *memory; /* owned */
    uint32_t memory_count, memory_size;
} AsMatcher;

/* Counts the token as read; the lexer's fault lies in wait at the end of the tokens. */
void as_diagnose_look_at(AsMatcher *m, int32_t at);

/* Does what an alternative says that matched at `at`, with its captures. The result of the alternative. */
int32_t as_diagnose_act(AsMatcher *m, const AsFaultAlternative *alternative, AsSpan a, AsSpan b, int32_t at);

/* Settle the diagnostic, unless it is settled: at a token, or at the last one that was read. */
void as_diagnose_settle_token(AsMatcher *m, int32_t at, const char *message);
void as_diagnose_settle_here(AsMatcher *m, AsDiagnosticKind kind, const char *message);
/* "expected ':'", at the token that stands there instead. */
void as_diagnose_settle_expected(AsMatcher *m, AsTokenKind kind, int32_t at);
/* The lexer's fault, whatever was settled before. */
void as_diagnose_settle_fault(AsMatcher *m);

#endif
