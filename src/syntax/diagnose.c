/* Why a source is wrong, in CPython 3.11's words.
 *
 * CPython's parser is a PEG: it reads a faulty source twice, the second time with rules that describe mistakes, and what
 * it then says depends on the order in which it tries things. So its messages are reproduced by doing the same: faults.def
 * holds the grammar with these rules, and here it is matched against the tokens, from the statement on that the parser
 * could not read. Only faulty sources come here, so clarity goes before speed; a budget keeps hostile ones in bounds.
 *
 * Results are remembered by rule and place, separately for the two ways of reading. Rules marked as remembered share
 * theirs: expression_without_bad reads without the rules for mistakes in the middle of the second reading, and what it
 * has settled is not looked at again. */
#include "syntax/diagnose_impl.h"

#include <stdlib.h>

enum {
    MAX_RULE_DEPTH = 6000,     /* as CPython's: deeper is a MemoryError */
    BUDGET = 10 * 1000 * 1000, /* rules tried, for one source */
    MAX_MEMORY = 1 << 21,      /* results remembered */
};

typedef struct AsMatch {
    uint64_t key; /* 0: free */
    int32_t end;
} AsMatch;

static int32_t match_rule(AsMatcher *m, AsFaultRule rule, int32_t at);
static int32_t match_alternatives(AsMatcher *m, const AsFaultAlternative *alternative, int32_t at);

/* --- Matching --- */

void as_diagnose_look_at(AsMatcher *m, int32_t at)
{
    if (at < m->fill) { return; }
    m->fill = at + 1;
    if (m->tokens[at].kind == TOK_ERROR) { m->stopped = m->at_lexer_fault = true; }
}

static bool is_word(const AsMatcher *m, const AsToken *token, AsText word)
{
    return token->kind == TOK_NAME && token->end - token->start == word.size &&
           memcmp(m->p->source + token->start, word.data, word.size) == 0;
}

/* CPython takes every name that a soft keyword begins with for one. */
static bool is_soft(const AsMatcher *m, const AsToken *token)
{
    size_t size = token->end - token->start;
    const char *name = m->p->source + token->start;
    return token->kind == TOK_NAME && ((size <= 1 && *name == '_') || (size <= 4 && memcmp(name, "case", size) == 0) ||
                                       (size <= 5 && memcmp(name, "match", size) == 0));
}

static int32_t match_item(AsMatcher *m, const AsFaultItem *item, int32_t at);

static int32_t match_repeated(AsMatcher *m, const AsFaultItem *item, int32_t at, bool list)
{
    int32_t end = AS_NO_MATCH;
    for (int32_t from = at;;) {
        int32_t next = match_item(m, item->inner, from);
        if (next == AS_NO_MATCH || next == from || m->stopped) { return end; }
        end = from = next;
        if (!list) { continue; }
        as_diagnose_look_at(m, from);
        if (m->tokens[from].kind != item->value) { return end; }
        from++;
    }
}

/* Where the match ends, or AS_NO_MATCH. */
static int32_t match_item(AsMatcher *m, const AsFaultItem *item, int32_t at)
{
    int32_t end;
    switch ((AsFaultItemKind)item->kind) {
    case FAULT_TOKEN:
        as_diagnose_look_at(m, at);
        return m->tokens[at].kind == item->value ? at + 1 : AS_NO_MATCH;
    case FAULT_FORCED:
        as_diagnose_look_at(m, at);
        if (m->tokens[at].kind == item->value) { return at + 1; }
        as_diagnose_settle_expected(m, item->value, at);
        return AS_NO_MATCH;
    case FAULT_WORD: as_diagnose_look_at(m, at); return is_word(m, &m->tokens[at], item->text) ? at + 1 : AS_NO_MATCH;
    case FAULT_SOFT: as_diagnose_look_at(m, at); return is_soft(m, &m->tokens[at]) ? at + 1 : AS_NO_MATCH;
    case FAULT_CALL: return match_rule(m, item->value, at);
    case FAULT_GROUP: return match_alternatives(m, item->group, at);
    case FAULT_OPTIONAL: end = match_item(m, item->inner, at); return end == AS_NO_MATCH ? at : end;
    case FAULT_MANY: end = match_repeated(m, item, at, false); return end == AS_NO_MATCH ? at : end;
    case FAULT_SOME: return match_repeated(m, item, at, false);
    case FAULT_LIST: return match_repeated(m, item, at, true);
    case FAULT_AND: return match_item(m, item->inner, at) == AS_NO_MATCH ? AS_NO_MATCH : at;
    case FAULT_NOT: return match_item(m, item->inner, at) == AS_NO_MATCH ? at : AS_NO_MATCH;
    case FAULT_CUT: return at;
    }
    return AS_NO_MATCH;
}

static int32_t match_alternatives(AsMatcher *m, const AsFaultAlternative *alternative, int32_t at)
{
    for (; alternative; alternative = alternative->next) {
        AsSpan a = {0}, b = {0};
        int32_t end = at;
        bool cut = false;
        for (const AsFaultItem *item = alternative->items; item; item = item->next) {
            int32_t start = end;
            end = match_item(m, item, start);
            if (m->stopped) { return AS_NO_MATCH; }
            if (end == AS_NO_MATCH) { break; }
            if (item->capture == 1) { a = (AsSpan){start, end, item}; }
            if (item->capture == 2) { b = (AsSpan){start, end, item}; }
            cut = cut || item->kind == FAULT_CUT;
        }
        // An action that finds nothing to complain about ends the rule nevertheless, as in CPython.
        if (end != AS_NO_MATCH) { return alternative->place ? as_diagnose_act(m, alternative, a, b, at) : end; }
        if (cut) { return AS_NO_MATCH; }
    }
    return AS_NO_MATCH;
}

/* --- AsMatch --- */

static AsMatch *find_memory(AsMatch *memory, uint32_t size, uint64_t key)
{
    uint64_t hash = key * 0x9e3779b97f4a7c15u;
    uint32_t i = (uint32_t)(hash >> 32) & (size - 1);
    while (memory[i].key && memory[i].key != key) { i = (i + 1) & (size - 1); }
    return &memory[i];
}

static void grow_memory(AsMatcher *m)
{
    uint32_t size = m->memory_size ? m->memory_size * 2 : 1024;
    AsMatch *memory = calloc(size, sizeof *memory);
    if (!memory) { return; }
    for (uint32_t i = 0; i < m->memory_size; i++) {
        if (m->memory[i].key) { *find_memory(memory, size, m->memory[i].key) = m->memory[i]; }
    }
    free(m->memory);
    m->memory = memory;
    m->memory_size = size;
}

static void forget(AsMatcher *m)
{
    if (m->memory) { memset(m->memory, 0, m->memory_size * sizeof *m->memory); }
    m->memory_count = 0;
}

static void remember(AsMatcher *m, uint64_t key, int32_t end)
{
    if (m->memory_count >= MAX_MEMORY) { return; }
    if (2 * m->memory_count >= m->memory_size) { grow_memory(m); }
    *find_memory(m->memory, m->memory_size, key) = (AsMatch){key, end};
    m->memory_count++;
}

/* Rules from named_expression down to atom: all of them match a lone operand. */
static bool is_operand_rule(AsFaultRule rule)
{
    return (rule >= FAULT_expression && rule <= FAULT_expression_without_bad) ||
           (rule >= FAULT_named_expression && rule <= FAULT_conjunction) ||
           (rule >= FAULT_inversion && rule <= FAULT_comparison) || (rule >= FAULT_bitwise_or && rule <= FAULT_primary) ||
           rule == FAULT_star_expression || rule == FAULT_star_named_expression || rule == FAULT_atom;
}

/* Long displays are mostly short operands between commas; no rule has anything to say about those. */
static bool is_lone_operand(const AsMatcher *m, int32_t at)
{
    const AsToken *token = &m->tokens[at];
    if (token->kind != TOK_NAME && (token->kind != TOK_NUMBER || token->end - token->start > 4300)) { return false; }
    switch (token[1].kind) {
    case TOK_COMMA:
    case TOK_COLON:
    case TOK_RIGHT_PAREN:
    case TOK_RIGHT_BRACKET:
    case TOK_RIGHT_BRACE: return true;
    default: return false;
    }
}

static int32_t match_rule(AsMatcher *m, AsFaultRule rule, int32_t at)
{
    if (is_operand_rule(rule) && is_lone_operand(m, at)) {
        as_diagnose_look_at(m, at + 1);
        return at + 1;
    }
    if (m->stopped || (!m->bad && as_fault_grammar_is_bad(rule))) { return AS_NO_MATCH; }
    if (--m->budget < 0) {
        m->stopped = m->exhausted = true;
        return AS_NO_MATCH;
    }
    if (++m->depth > MAX_RULE_DEPTH || (const char *)__builtin_frame_address(0) < m->p->stack_end) {
        m->stopped = true;
        m->diagnostic->kind = AS_DIAGNOSTIC_MEMORY_ERROR;
        m->diagnostic->message = "";
        return AS_NO_MATCH;
    }
    bool bad = m->bad, shared = as_fault_grammar_is_remembered(rule);
    if (rule == FAULT_expression_without_bad) { m->bad = false; }
    uint64_t key = ((uint64_t)at << 10 | (uint64_t)rule << 1 | (!shared && m->bad)) + 1;
    AsMatch *found = m->memory_size ? find_memory(m->memory, m->memory_size, key) : NULL;
    int32_t end;
    if (found && found->key) {
        end = found->end;
    } else {
        end = match_alternatives(m, as_fault_grammar_rule(&m->grammar, rule), at);
        if (!m->stopped) { remember(m, key, end); }
    }
    m->bad = bad;
    m->depth--;
    return end;
}

/* --- The verdict --- */

/* A lexer's fault further on counts more than what was found, since it is often the cause. */
static void prefer_lexer_fault(AsMatcher *m)
{
    const AsLexer *lexer = m->p->lexer;
    if (lexer->fault.kind == AS_DIAGNOSTIC_NONE || m->at_lexer_fault) { return; }
    bool incomplete = m->diagnostic->incomplete;
    if (lexer->fault.decisive) {
        as_diagnose_settle_fault(m);
    } else if (lexer->level > 0 && m->tokens[m->fill - 1].line > lexer->brackets[lexer->level - 1].line) {
        as_lexer_blame_bracket(m->p->lexer);
        as_diagnose_settle_fault(m);
    }
    m->diagnostic->incomplete = incomplete;
}

/* No rule knows the mistake. False where this is the last word nevertheless. */
static bool settle_generic(AsMatcher *m, int32_t last)
{
    switch (m->tokens[last].kind) {
    case TOK_INDENT: as_diagnose_settle_here(m, AS_DIAGNOSTIC_INDENTATION_ERROR, "unexpected indent"); return false;
    case TOK_DEDENT: as_diagnose_settle_here(m, AS_DIAGNOSTIC_INDENTATION_ERROR, "unexpected unindent"); return false;
    default: as_diagnose_settle_token(m, last, "invalid syntax"); return true;
    }
}

static AsFaultRule start_rule(const AsParser *p, AsParseMode mode, bool fstring)
{
    if (fstring) { return FAULT_fstring; }
    switch (mode) {
    case AS_PARSE_EXPRESSION: return FAULT_eval;
    case AS_PARSE_INTERACTIVE: return p->in_block ? FAULT_nested : FAULT_interactive;
    default: return p->in_block ? FAULT_nested : FAULT_file;
    }
}

static void diagnose(AsMatcher *m, AsFaultRule rule)
{
    int32_t start = (int32_t)(m->p->statement - m->tokens);
    m->fill = start;
    bool matched = match_rule(m, rule, start) != AS_NO_MATCH;
    if (matched && rule == FAULT_interactive) {
        as_diagnose_settle_here(m, AS_DIAGNOSTIC_SYNTAX_ERROR, "multiple statements found while compiling a single statement");
        return;
    }
    m->diagnostic->incomplete = m->diagnostic->incomplete || m->tokens[m->fill - 1].kind == TOK_END ||
                                (m->at_lexer_fault && m->p->lexer->fault.at_end);
    int32_t last = m->fill - 1;
    if (!m->stopped) {
        forget(m);
        m->bad = true;
        match_rule(m, rule, start);
    }
    if (m->at_lexer_fault) {
        as_diagnose_settle_fault(m);
        return;
    }
    if (m->diagnostic->kind == AS_DIAGNOSTIC_MEMORY_ERROR) { return; }
    if (m->exhausted) {
        m->stopped = false;
        last = (int32_t)(m->p->at - m->tokens);
        m->fill = last + 1;
    }
    if (m->stopped || settle_generic(m, last)) { prefer_lexer_fault(m); }
}

void as_diagnose(AsParser *p, AsParseMode mode, bool fstring, AsDiagnostic *diagnostic)
{
    AsDiagnostic *d = diagnostic;
    d->source_line = (AsText){NULL, 0};
    d->line = d->column = d->end_line = d->end_column = -1;
    if (p->fault == AS_PARSER_TOO_DEEP) {
        d->kind = AS_DIAGNOSTIC_MEMORY_ERROR;
        d->message = "";
        return;
    }
    if (p->fault == AS_PARSER_TOO_HIGH) {
        d->kind = AS_DIAGNOSTIC_RECURSION_ERROR;
        d->message = "maximum recursion depth exceeded during compilation";
        return;
    }
    AsMatcher m = {
        .p = p, .tokens = p->tokens, .fstring = fstring, .budget = BUDGET, .diagnostic = d,
        .grammar = {.arena = p->arena},
    };
    diagnose(&m, start_rule(p, mode, fstring));
    free(m.memory);
}
