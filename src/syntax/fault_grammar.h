/* The rules of faults.def, made ready for matching one by one as they are needed. */
#ifndef AS_SYNTAX_FAULT_GRAMMAR_H
#define AS_SYNTAX_FAULT_GRAMMAR_H

#include "base/arena.h"
#include "syntax/lexer.h"

typedef enum AsFaultRule {
#define RULE(name, remembered, text) FAULT_##name,
#include "syntax/faults.def"
#undef RULE
    FAULT_RULE_COUNT
} AsFaultRule;

typedef enum AsFaultItemKind {
    FAULT_TOKEN,    /* value: the AsTokenKind */
    FAULT_FORCED,   /* a token that must be there */
    FAULT_WORD,     /* text: a soft keyword */
    FAULT_SOFT,     /* any soft keyword */
    FAULT_CALL,     /* value: the AsFaultRule */
    FAULT_GROUP,    /* group */
    FAULT_OPTIONAL, /* inner ... */
    FAULT_MANY,
    FAULT_SOME,
    FAULT_LIST,     /* inner, separated by tokens of kind value */
    FAULT_AND,
    FAULT_NOT,
    FAULT_CUT,
} AsFaultItemKind;

typedef enum AsFaultPlace {
    FAULT_NOWHERE,  /* no action */
    FAULT_AT,       /* at a */
    FAULT_FROM_TO,  /* from a to b */
    FAULT_FROM,     /* from a to where the lexer stands */
    FAULT_HERE,     /* at the last token read */
    FAULT_INDENT,   /* the same, as an IndentationError */
    FAULT_TARGET,   /* at the part of a that cannot be assigned to */
    FAULT_LOOP,
    FAULT_DELETE,   /* ... deleted */
    FAULT_DO,       /* function decides */
} AsFaultPlace;

typedef enum AsFaultFunction {
    FAULT_DO_bare_generator,
    FAULT_DO_bare_generator_last,
    FAULT_DO_check_imaginary,
    FAULT_DO_check_real,
    FAULT_DO_forgot_comma,
    FAULT_DO_key_without_colon,
    FAULT_DO_legacy_call,
    FAULT_DO_number,
    FAULT_DO_positional_after_keyword,
    FAULT_DO_strings,
    FAULT_DO_unbracketed_target,
    FAULT_DO_COUNT
} AsFaultFunction;

typedef struct AsFaultItem AsFaultItem;
typedef struct AsFaultAlternative AsFaultAlternative;

struct AsFaultItem {
    uint8_t kind;    /* AsFaultItemKind */
    uint8_t capture; /* 1: a, 2: b, 0: none */
    uint8_t value;
    AsText text;
    AsFaultItem *inner;
    AsFaultAlternative *group;
    AsFaultItem *next;
};

struct AsFaultAlternative {
    AsFaultItem *items;
    uint8_t place;    /* AsFaultPlace */
    uint8_t function; /* AsFaultFunction of FAULT_DO */
    AsText message;
    AsFaultAlternative *next;
};

typedef struct AsFaultGrammar {
    AsArena *arena;
    AsFaultAlternative *rules[FAULT_RULE_COUNT];
} AsFaultGrammar;

/* The alternatives of a rule. */
AsFaultAlternative *as_fault_grammar_rule(AsFaultGrammar *grammar, AsFaultRule rule);
/* Whether its result holds for both readings; whether it is tried in the second reading only. */
bool as_fault_grammar_is_remembered(AsFaultRule rule);
bool as_fault_grammar_is_bad(AsFaultRule rule);

#endif
