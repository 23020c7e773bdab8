#include "syntax/fault_grammar.h"

#include <assert.h>
#include <string.h>

static const struct {
    const char *name;
    bool remembered;
    const char *text;
} rules[] = {
#define RULE(name, remembered, text) {#name, remembered, text},
#include "syntax/faults.def"
#undef RULE
};

static const char *const functions[FAULT_DO_COUNT] = {
    [FAULT_DO_bare_generator] = "bare_generator",
    [FAULT_DO_bare_generator_last] = "bare_generator_last",
    [FAULT_DO_check_imaginary] = "check_imaginary",
    [FAULT_DO_check_real] = "check_real",
    [FAULT_DO_forgot_comma] = "forgot_comma",
    [FAULT_DO_key_without_colon] = "key_without_colon",
    [FAULT_DO_legacy_call] = "legacy_call",
    [FAULT_DO_number] = "number",
    [FAULT_DO_positional_after_keyword] = "positional_after_keyword",
    [FAULT_DO_strings] = "strings",
    [FAULT_DO_unbracketed_target] = "unbracketed_target",
};

bool as_fault_grammar_is_remembered(AsFaultRule rule)
{
    return rules[rule].remembered;
}

bool as_fault_grammar_is_bad(AsFaultRule rule)
{
    return strncmp(rules[rule].name, "bad_", 4) == 0;
}

/* --- Reading the notation; it is our own, so a mistake in it is an assertion --- */

typedef struct Reader {
    AsArena *arena;
    const char *at;
} Reader;

static AsFaultAlternative *read_alternatives(Reader *r);

static void skip_spaces(Reader *r)
{
    while (*r->at == ' ') { r->at++; }
}

static bool accept(Reader *r, const char *text)
{
    skip_spaces(r);
    size_t size = strlen(text);
    if (strncmp(r->at, text, size) != 0) { return false; }
    r->at += size;
    return true;
}

static bool is_word_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static AsText read_word(Reader *r)
{
    skip_spaces(r);
    const char *start = r->at;
    while (is_word_char(*r->at)) { r->at++; }
    assert(r->at > start);
    return (AsText){start, (uint32_t)(r->at - start)};
}

/* Behind an opening quote, up to and with the closing one. */
static AsText read_quoted(Reader *r, char quote)
{
    const char *start = r->at;
    while (*r->at != quote) { r->at++; }
    return (AsText){start, (uint32_t)(r->at++ - start)};
}

static bool is_same(AsText text, const char *name)
{
    return strlen(name) == text.size && memcmp(text.data, name, text.size) == 0;
}

static uint8_t find_token(AsText text)
{
    for (int kind = 0; kind < TOK_COUNT; kind++) {
        if (is_same(text, as_lexer_name(kind))) { return (uint8_t)kind; }
    }
    assert(!"a token of faults.def");
    return TOK_ERROR;
}

static uint8_t find_rule(AsText text)
{
    for (int rule = 0; rule < FAULT_RULE_COUNT; rule++) {
        if (is_same(text, rules[rule].name)) { return (uint8_t)rule; }
    }
    assert(!"a rule of faults.def");
    return 0;
}

static uint8_t find_function(AsText text)
{
    for (int function = 0; function < FAULT_DO_COUNT; function++) {
        if (is_same((AsText){text.data + 3, text.size - 3}, functions[function])) { return (uint8_t)function; }
    }
    assert(!"a function of faults.def");
    return 0;
}

static AsFaultItem *new_item(Reader *r, AsFaultItemKind kind)
{
    AsFaultItem *item = as_arena_alloc(r->arena, sizeof *item);
    item->kind = (uint8_t)kind;
    return item;
}

static AsFaultItem *read_name(Reader *r)
{
    AsText word = read_word(r);
    if (is_same(word, "SOFT")) { return new_item(r, FAULT_SOFT); }
    bool token = word.data[0] >= 'A' && word.data[0] <= 'Z';
    AsFaultItem *item = new_item(r, token ? FAULT_TOKEN : FAULT_CALL);
    item->value = !token ? find_rule(word) : is_same(word, "END") ? TOK_END : find_token(word);
    return item;
}

static AsFaultItem *read_atom(Reader *r)
{
    AsFaultItem *item;
    if (accept(r, "'")) {
        item = new_item(r, FAULT_TOKEN);
        item->value = find_token(read_quoted(r, '\''));
    } else if (accept(r, "<")) {
        item = new_item(r, FAULT_WORD);
        item->text = read_quoted(r, '>');
    } else if (accept(r, "(")) {
        item = new_item(r, FAULT_GROUP);
        item->group = read_alternatives(r);
        accept(r, ")");
    } else if (accept(r, "[")) {
        AsFaultItem *group = new_item(r, FAULT_GROUP);
        group->group = read_alternatives(r);
        accept(r, "]");
        item = new_item(r, FAULT_OPTIONAL);
        item->inner = group;
    } else {
        item = read_name(r);
    }
    return item;
}

static AsFaultItem *wrap(Reader *r, AsFaultItemKind kind, AsFaultItem *inner)
{
    AsFaultItem *item = new_item(r, kind);
    item->inner = inner;
    return item;
}

static AsFaultItem *read_repeated(Reader *r)
{
    AsFaultItem *item = read_atom(r);
    switch (*r->at) {
    case '?': r->at++; return wrap(r, FAULT_OPTIONAL, item);
    case '*': r->at++; return wrap(r, FAULT_MANY, item);
    case '+': r->at++; return wrap(r, FAULT_SOME, item);
    case '%':
        r->at += 2;
        item = wrap(r, FAULT_LIST, item);
        item->value = find_token(read_quoted(r, '\''));
        return item;
    default: return item;
    }
}

static AsFaultItem *read_item(Reader *r)
{
    if (accept(r, "~")) { return new_item(r, FAULT_CUT); }
    if (accept(r, "&&'")) {
        AsFaultItem *item = new_item(r, FAULT_FORCED);
        item->value = find_token(read_quoted(r, '\''));
        return item;
    }
    if (accept(r, "&")) { return wrap(r, FAULT_AND, read_atom(r)); }
    if (accept(r, "!")) { return wrap(r, FAULT_NOT, read_atom(r)); }
    skip_spaces(r);
    uint8_t capture = r->at[1] == '=' && (r->at[0] == 'a' || r->at[0] == 'b') ? (uint8_t)(r->at[0] - 'a' + 1) : 0;
    if (capture) { r->at += 2; }
    AsFaultItem *item = read_repeated(r);
    item->capture = capture;
    return item;
}

static void read_action(Reader *r, AsFaultAlternative *alternative)
{
    AsText word = read_word(r);
    AsFaultPlace place = is_same(word, "here")     ? FAULT_HERE
                         : is_same(word, "indent") ? FAULT_INDENT
                         : is_same(word, "target") ? FAULT_TARGET
                         : is_same(word, "loop")   ? FAULT_LOOP
                         : is_same(word, "delete") ? FAULT_DELETE
                         : word.size > 3           ? FAULT_DO
                                                   : FAULT_AT;
    if (place == FAULT_DO) { alternative->function = find_function(word); }
    if (place >= FAULT_TARGET && place <= FAULT_DELETE) { read_word(r); }
    if (place == FAULT_AT && accept(r, "..")) { place = accept(r, "b") ? FAULT_FROM_TO : FAULT_FROM; }
    alternative->place = (uint8_t)place;
    if (accept(r, "`")) { alternative->message = read_quoted(r, '`'); }
}

static AsFaultAlternative *read_alternatives(Reader *r)
{
    AsFaultAlternative *first = NULL, **last = &first;
    do {
        AsFaultAlternative *alternative = *last = as_arena_alloc(r->arena, sizeof *alternative);
        last = &alternative->next;
        AsFaultItem **end = &alternative->items;
        for (skip_spaces(r); *r->at && !strchr("|)]=", *r->at); skip_spaces(r)) {
            *end = read_item(r);
            end = &(*end)->next;
        }
        if (accept(r, "=>")) { read_action(r, alternative); }
    } while (accept(r, "|"));
    return first;
}

AsFaultAlternative *as_fault_grammar_rule(AsFaultGrammar *grammar, AsFaultRule rule)
{
    if (!grammar->rules[rule]) {
        Reader r = {grammar->arena, rules[rule].text};
        grammar->rules[rule] = read_alternatives(&r);
    }
    return grammar->rules[rule];
}
