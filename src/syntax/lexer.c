#include "syntax/lexer.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "syntax/identifier.h"

enum {
    DIGIT = 1,       /* 0-9 */
    LETTER = 2,      /* may begin an identifier: letters, _ and every byte of a non-ASCII character */
    SPACE = 4,       /* between tokens */
    HEX = 8,
};

static const uint8_t classes[256] = {
    ['0' ... '9'] = DIGIT | HEX, ['a' ... 'f'] = LETTER | HEX, ['A' ... 'F'] = LETTER | HEX,
    ['g' ... 'z'] = LETTER, ['G' ... 'Z'] = LETTER, ['_'] = LETTER, [128 ... 255] = LETTER,
    [' '] = SPACE, ['\t'] = SPACE, ['\f'] = SPACE,
};

static bool has_class(char c, int set)
{
    return classes[(unsigned char)c] & set;
}

const char *as_lexer_name(AsTokenKind kind)
{
    static const char *const names[] = {
#define TOKEN(KIND, text) [TOK_##KIND] = text,
#include "syntax/tokens.def"
#undef TOKEN
    };
    return names[kind];
}

static AsTokenKind choose(const char *word, const char *keyword, AsTokenKind kind)
{
    return memcmp(word, keyword, strlen(keyword)) == 0 ? kind : TOK_NAME;
}

AsTokenKind as_lexer_keyword(const char *word, size_t size)
{
#define IF_IS(text, KIND) return choose(word, text, TOK_##KIND)
    switch (size) {
    case 2:
        switch (word[0]) {
        case 'a': IF_IS("as", AS);
        case 'o': IF_IS("or", OR);
        case 'i':
            if (word[1] == 'f') { return TOK_IF; }
            if (word[1] == 'n') { return TOK_IN; }
            IF_IS("is", IS);
        }
        return TOK_NAME;
    case 3:
        switch (word[0]) {
        case 'a': IF_IS("and", AND);
        case 'd':
            if (word[2] == 'f') { IF_IS("def", DEF); }
            IF_IS("del", DEL);
        case 'f': IF_IS("for", FOR);
        case 'n': IF_IS("not", NOT);
        case 't': IF_IS("try", TRY);
        }
        return TOK_NAME;
    case 4:
        switch (word[0]) {
        case 'N': IF_IS("None", NONE);
        case 'T': IF_IS("True", TRUE);
        case 'e':
            if (word[2] == 'i') { IF_IS("elif", ELIF); }
            IF_IS("else", ELSE);
        case 'f': IF_IS("from", FROM);
        case 'p': IF_IS("pass", PASS);
        case 'w': IF_IS("with", WITH);
        }
        return TOK_NAME;
    case 5:
        switch (word[0]) {
        case 'F': IF_IS("False", FALSE);
        case 'a':
            if (word[1] == 's') { IF_IS("async", ASYNC); }
            IF_IS("await", AWAIT);
        case 'b': IF_IS("break", BREAK);
        case 'c': IF_IS("class", CLASS);
        case 'r': IF_IS("raise", RAISE);
        case 'w': IF_IS("while", WHILE);
        case 'y': IF_IS("yield", YIELD);
        }
        return TOK_NAME;
    case 6:
        switch (word[0]) {
        case 'a': IF_IS("assert", ASSERT);
        case 'e': IF_IS("except", EXCEPT);
        case 'g': IF_IS("global", GLOBAL);
        case 'i': IF_IS("import", IMPORT);
        case 'l': IF_IS("lambda", LAMBDA);
        case 'r': IF_IS("return", RETURN);
        }
        return TOK_NAME;
    case 7: IF_IS("finally", FINALLY);
    case 8:
        if (word[0] == 'c') { IF_IS("continue", CONTINUE); }
        IF_IS("nonlocal", NONLOCAL);
    default: return TOK_NAME;
    }
#undef IF_IS
}

void as_lexer_end(const AsLexer *lexer, const AsToken *token, uint32_t *line, uint32_t *column)
{
    *line = token->line;
    *column = token->column + (token->end - token->start);
    if (!token->multi_line) { return; }
    const char *end = lexer->source + token->end, *line_start = NULL;
    for (const char *p = lexer->source + token->start; (p = memchr(p, '\n', (size_t)(end - p)));) {
        *line += 1;
        line_start = ++p;
    }
    *column = (uint32_t)(end - line_start);
}

/* --- Faults --- */

static uint32_t column_of(const AsLexer *lexer, const char *p)
{
    uint32_t column = (uint32_t)(p - lexer->line_start);
    return lexer->line == lexer->first_line ? column + lexer->first_column : column;
}

static AsToken *add_token(AsLexer *lexer, AsTokenKind kind, const char *start, const char *end)
{
    lexer->tokens = as_memory_grow(lexer->tokens, lexer->count, &lexer->capacity, sizeof *lexer->tokens);
    AsToken *token = &lexer->tokens[lexer->count++];
    *token = (AsToken){
        .kind = kind, .start = (uint32_t)(start - lexer->source), .end = (uint32_t)(end - lexer->source),
        .line = lexer->line, .column = column_of(lexer, start), .level = (uint8_t)lexer->level,
    };
    return token;
}

/* The fault is the last thing the lexer says; always returns false. */
static bool fail(AsLexer *lexer, AsDiagnosticKind kind, int32_t column, int32_t end_column, const char *message)
{
    add_token(lexer, TOK_ERROR, lexer->at, lexer->at);
    lexer->fault = (AsFault){
        .kind = kind, .message = message, .line = (int32_t)lexer->line, .column = column,
        .end_line = (int32_t)lexer->line, .end_column = end_column, .line_end = AS_LINE_ENDED,
    };
    return false;
}

/* A fault at the last character read, which is where CPython's tokenizer points. */
__attribute__((format(printf, 2, 3)))
static bool fail_here(AsLexer *lexer, const char *format, ...)
{
    char message[128];
    va_list args;
    va_start(args, format);
    int size = vsnprintf(message, sizeof message, format, args);
    va_end(args);
    int32_t column = (int32_t)as_utf8_count(lexer->line_start, (size_t)(lexer->at - lexer->line_start));
    if (lexer->line == lexer->first_line) { column += (int32_t)lexer->first_column; }
    fail(lexer, AS_DIAGNOSTIC_SYNTAX_ERROR, column, column, as_arena_copy(lexer->arena, message, (size_t)size));
    lexer->fault.in_characters = lexer->fault.decisive = true;
    lexer->fault.line_end = AS_LINE_OPEN;
    return false;
}

/* The place is where the lexer stands, as for tokens without one. */
static bool fail_at_line_end(AsLexer *lexer, AsDiagnosticKind kind, const char *message)
{
    return fail(lexer, kind, (int32_t)column_of(lexer, lexer->at), -1, message);
}

void as_lexer_blame_bracket(AsLexer *lexer)
{
    char message[] = "'(' was never closed";
    message[1] = lexer->brackets[lexer->level - 1].bracket;
    lexer->fault = (AsFault){
        .kind = AS_DIAGNOSTIC_SYNTAX_ERROR, .at_end = lexer->fault.at_end,
        .message = as_arena_copy(lexer->arena, message, sizeof message - 1),
        .column = (int32_t)lexer->brackets[lexer->level - 1].column + 1,
    };
    lexer->fault.line = lexer->fault.end_line = (int32_t)lexer->brackets[lexer->level - 1].line;
}

static bool fail_at_end(AsLexer *lexer)
{
    fail_at_line_end(lexer, AS_DIAGNOSTIC_SYNTAX_ERROR, "unexpected EOF while parsing");
    lexer->fault.at_end = true;
    if (lexer->level > 0) { as_lexer_blame_bracket(lexer); }
    return false;
}

/* --- Lines and indentation --- */

static const char *source_end(const AsLexer *lexer)
{
    return lexer->source + lexer->size;
}

static const char *line_end(const AsLexer *lexer, const char *p)
{
    const char *end = memchr(p, '\n', (size_t)(source_end(lexer) - p));
    return end ? end + 1 : source_end(lexer);
}

/* Behind the newline that ends a line. At the end of the source no new line begins, as in CPython. */
static void next_line(AsLexer *lexer)
{
    if (lexer->at < source_end(lexer)) {
        lexer->line++;
        lexer->line_start = lexer->buffer_start = lexer->at;
    }
}

/* Behind a backslash: it must be the last character of its line, and not of the source. */
static bool join_line(AsLexer *lexer, bool at_line_start)
{
    if (*lexer->at != '\n') {
        // CPython counts from the start of its line buffer up to the character behind the backslash.
        int32_t column = (int32_t)as_utf8_count(lexer->buffer_start, (size_t)(lexer->at + 1 - lexer->buffer_start));
        fail(lexer, AS_DIAGNOSTIC_SYNTAX_ERROR, column, 0, "unexpected character after line continuation character");
        lexer->fault.in_characters = true;
        return false;
    }
    lexer->at++;
    if (lexer->at == source_end(lexer)) { return fail_at_end(lexer); }
    const char *buffer_start = lexer->buffer_start;
    next_line(lexer);
    if (!at_line_start) { lexer->buffer_start = buffer_start; }
    return true;
}

static bool fail_tabs(AsLexer *lexer)
{
    lexer->at = line_end(lexer, lexer->at);
    return fail(lexer, AS_DIAGNOSTIC_TAB_ERROR, 1, 0, "inconsistent use of tabs and spaces in indentation");
}

static bool indent(AsLexer *lexer, uint32_t column, uint32_t alternate)
{
    if (lexer->indents + 1 >= AS_LEXER_MAX_INDENTS) {
        lexer->at = line_end(lexer, lexer->at);
        return fail(lexer, AS_DIAGNOSTIC_INDENTATION_ERROR, 1, 0, "too many levels of indentation");
    }
    if (alternate <= lexer->alternate[lexer->indents]) { return fail_tabs(lexer); }
    lexer->indents++;
    lexer->indent[lexer->indents] = column;
    lexer->alternate[lexer->indents] = alternate;
    add_token(lexer, TOK_INDENT, lexer->at, lexer->at);
    return true;
}

static bool dedent(AsLexer *lexer, uint32_t column, uint32_t alternate)
{
    uint32_t level = lexer->indents;
    while (level > 0 && column < lexer->indent[level]) { level--; }
    if (column != lexer->indent[level]) {
        lexer->at = line_end(lexer, lexer->at);
        return fail_at_line_end(lexer, AS_DIAGNOSTIC_INDENTATION_ERROR,
                                "unindent does not match any outer indentation level");
    }
    if (alternate != lexer->alternate[level]) { return fail_tabs(lexer); }
    for (; lexer->indents > level; lexer->indents--) { add_token(lexer, TOK_DEDENT, lexer->at, lexer->at); }
    return true;
}

/* Measures the white space that begins a line; a line that holds nothing else leaves the indentation as it is. */
static bool begin_line(AsLexer *lexer)
{
    uint32_t column = 0, alternate = 0, first_column = 0;
    for (;; lexer->at++) {
        char c = *lexer->at;
        if (c == ' ') {
            column++;
            alternate++;
        } else if (c == '\t') {
            column = (column / 8 + 1) * 8;
            alternate++;
        } else if (c == '\f') {
            column = alternate = 0;
        } else if (c == '\\') {
            // The first backslash settles the indentation of what follows on the next lines.
            if (first_column == 0) { first_column = column; }
            lexer->at++;
            if (!join_line(lexer, true)) { return false; }
            lexer->at--;
        } else {
            break;
        }
    }
    if (*lexer->at == '#' || *lexer->at == '\n') { return true; }
    if (first_column) { column = alternate = first_column; }
    if (column > lexer->indent[lexer->indents]) { return indent(lexer, column, alternate); }
    if (column < lexer->indent[lexer->indents]) { return dedent(lexer, column, alternate); }
    return alternate == lexer->alternate[lexer->indents] || fail_tabs(lexer);
}

/* --- Names --- */

static bool check_identifier(AsLexer *lexer, const char *start)
{
    const char *fault = as_identifier_check(start, (size_t)(lexer->at - start));
    if (!fault) { return true; }
    const char *next = fault;
    uint32_t c = as_utf8_next(&next);
    lexer->at = next;
    if (!as_unicode_is_printable(c)) { return fail_here(lexer, "invalid non-printable character U+%04X", c); }
    return fail_here(lexer, "invalid character '%.*s' (U+%04X)", (int)(next - fault), fault, c);
}

static bool read_name(AsLexer *lexer, const char *start)
{
    const char *p = start;
    unsigned char bits = 0;
    while (has_class(*p, LETTER | DIGIT)) { bits |= (unsigned char)*p++; }
    lexer->at = p;
    bool ascii = bits < 128;
    if (!ascii && !check_identifier(lexer, start)) { return false; }
    AsTokenKind kind = ascii ? as_lexer_keyword(start, (size_t)(p - start)) : TOK_NAME;
    add_token(lexer, kind, start, p)->escaped = !ascii;
    return true;
}

/* --- Numbers --- */

static bool is_whole_word(const char *p, const char *word)
{
    size_t size = strlen(word);
    return strncmp(p, word, size) == 0 && !has_class(p[size], LETTER | DIGIT);
}

/* What stands right behind a number: a keyword is odd, a letter wrong. */
static bool end_number(AsLexer *lexer, const char *kind)
{
    const char *p = lexer->at;
    if (is_whole_word(p, "and") || is_whole_word(p, "else") || is_whole_word(p, "for") || is_whole_word(p, "or") ||
        is_whole_word(p, "not") || (*p == 'i' && (p[1] == 'f' || p[1] == 'n' || p[1] == 's'))) {
        if (lexer->warnings) {
            char message[40];
            snprintf(message, sizeof message, "invalid %s literal", kind);
            AsDiagnostic *warning =
                as_diagnostic_warn(lexer->warnings, lexer->arena, AS_DIAGNOSTIC_SYNTAX_WARNING, lexer->line, message);
            warning->column = warning->end_column = (int32_t)column_of(lexer, p) - 1;
        }
        return true;
    }
    // A character beyond ASCII is left to the name that it may begin.
    bool letter = has_class(*p, LETTER | DIGIT) && (unsigned char)*p < 0x80;
    return !letter || fail_here(lexer, "invalid %s literal", kind);
}

/* digit (['_'] digit)* */
static bool read_digits(AsLexer *lexer)
{
    for (;;) {
        while (has_class(*lexer->at, DIGIT)) { lexer->at++; }
        if (*lexer->at != '_') { return true; }
        lexer->at++;
        if (!has_class(*lexer->at, DIGIT)) { return fail_here(lexer, "invalid decimal literal"); }
    }
}

/* Behind 0x, 0o, 0b: (['_'] digit)+ */
static bool read_radix(AsLexer *lexer, int radix)
{
    const char *kind = radix == 16 ? "hexadecimal" : radix == 8 ? "octal" : "binary";
    for (;;) {
        if (*lexer->at == '_') { lexer->at++; }
        const char *start = lexer->at;
        while (radix == 16 ? has_class(*lexer->at, HEX) : *lexer->at >= '0' && *lexer->at < '0' + radix) {
            lexer->at++;
        }
        if (radix != 16 && has_class(*lexer->at, DIGIT)) {
            char digit = *lexer->at++;
            return fail_here(lexer, "invalid digit '%c' in %s literal", digit, kind);
        }
        if (lexer->at == start) { return fail_here(lexer, "invalid %s literal", kind); }
        if (*lexer->at != '_') { return end_number(lexer, kind); }
    }
}

/* At 'e': an exponent, or a letter behind the number. */
static bool read_exponent(AsLexer *lexer, bool *found)
{
    const char *p = lexer->at + 1;
    *found = true;
    if (*p == '+' || *p == '-') {
        lexer->at = p + 1;
        return has_class(*lexer->at, DIGIT) ? read_digits(lexer) : fail_here(lexer, "invalid decimal literal");
    }
    *found = has_class(*p, DIGIT);
    if (!*found) { return end_number(lexer, "decimal"); }
    lexer->at = p;
    return read_digits(lexer);
}

/* Behind the digits of the whole part. */
static bool read_fraction(AsLexer *lexer)
{
    if (*lexer->at == '.') {
        lexer->at++;
        if (has_class(*lexer->at, DIGIT) && !read_digits(lexer)) { return false; }
    }
    if (*lexer->at == 'e' || *lexer->at == 'E') {
        bool found;
        if (!read_exponent(lexer, &found)) { return false; }
        if (!found) { return true; }
    }
    if (*lexer->at == 'j' || *lexer->at == 'J') {
        lexer->at++;
        return end_number(lexer, "imaginary");
    }
    return end_number(lexer, "decimal");
}

static bool is_one_of(char c, const char *set)
{
    return c && strchr(set, c);
}

/* A number that begins with 0 and is not 0x, 0o or 0b: zeros only, unless it is no integer. */
static bool read_zeros(AsLexer *lexer, const char *start)
{
    while (*lexer->at == '0' || *lexer->at == '_') {
        if (*lexer->at == '_') {
            lexer->at++;
            if (!has_class(*lexer->at, DIGIT)) { return fail_here(lexer, "invalid decimal literal"); }
            if (*lexer->at != '0') { break; }
        }
        lexer->at++;
    }
    const char *zeros_end = lexer->at + 1;
    bool nonzero = has_class(*lexer->at, DIGIT);
    if (nonzero && !read_digits(lexer)) { return false; }
    if (nonzero && !is_one_of(*lexer->at, ".eEjJ")) {
        fail(lexer, AS_DIAGNOSTIC_SYNTAX_ERROR, (int32_t)column_of(lexer, start) + 1,
             (int32_t)column_of(lexer, zeros_end),
             "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers");
        lexer->fault.in_characters = lexer->fault.decisive = true;
        lexer->fault.line_end = AS_LINE_OPEN;
        return false;
    }
    return read_fraction(lexer);
}

static bool read_number(AsLexer *lexer, const char *start)
{
    bool good;
    lexer->at = start;
    if (*start == '0' && is_one_of(start[1], "xXoObB")) {
        lexer->at = start + 2;
        good = read_radix(lexer, is_one_of(start[1], "xX") ? 16 : is_one_of(start[1], "oO") ? 8 : 2);
    } else if (*start == '0') {
        good = read_zeros(lexer, start);
    } else {
        good = (*start == '.' || read_digits(lexer)) && read_fraction(lexer);
    }
    if (good) { add_token(lexer, TOK_NUMBER, start, lexer->at); }
    return good;
}

/* --- Strings --- */

static bool fail_string(AsLexer *lexer, const char *start, bool triple)
{
    uint32_t lines = lexer->line;
    const char *p = lexer->at;
    // Count the lines up to where the lexer gave up; the message stands at the beginning.
    for (const char *q = start; q < p; q++) { lines += *q == '\n' && q + 1 < source_end(lexer); }
    lexer->at = start + 1;
    if (triple) {
        fail_here(lexer, "unterminated triple-quoted string literal (detected at line %u)", lines);
        lexer->fault.at_end = true;
        return false;
    }
    return fail_here(lexer, "unterminated string literal (detected at line %u)", lines);
}

/* Behind the opening quotes: the end of the string, or NULL with lexer->at where it broke off. */
static const char *find_quotes(AsLexer *lexer, const char *p, char quote, bool triple)
{
    const char *end = source_end(lexer);
    for (;; p++) {
        while (*p != quote && *p != '\\' && *p != '\n' && p < end) { p++; }
        if (p >= end || (*p == '\n' && !triple)) {
            lexer->at = p < end ? p : end;
            return NULL;
        }
        if (*p == '\\') {
            p++;
        } else if (*p == quote) {
            if (!triple) { return p + 1; }
            if (p[1] == quote && p[2] == quote) { return p + 3; }
        }
    }
}

static bool read_string(AsLexer *lexer, const char *start, const char *quotes, bool formatted)
{
    char quote = *quotes;
    bool triple = quotes[1] == quote && quotes[2] == quote;
    const char *end = find_quotes(lexer, quotes + (triple ? 3 : 1), quote, triple);
    if (!end) { return fail_string(lexer, start, triple); }
    AsToken *token = add_token(lexer, TOK_STRING, start, end);
    token->escaped = formatted;
    lexer->at = end;
    for (const char *p = start; (p = memchr(p, '\n', (size_t)(end - p)));) {
        token->multi_line = true;
        lexer->line++;
        lexer->line_start = ++p;
    }
    return true;
}

/* At a letter: a string's prefix (r b u f br fr, in either case and order), or a name. */
static bool read_word(AsLexer *lexer, const char *start)
{
    const char *p = start;
    bool b = false, u = false, r = false, f = false;
    for (;; p++) {
        char c = *p | 0x20;
        if (!(b || u || f) && c == 'b') {
            b = true;
        } else if (!(b || u || r || f) && c == 'u') {
            u = true;
        } else if (!(r || u) && c == 'r') {
            r = true;
        } else if (!(f || b || u) && c == 'f') {
            f = true;
        } else {
            break;
        }
    }
    if (*p == '"' || *p == '\'') { return read_string(lexer, start, p, f); }
    return read_name(lexer, start);
}

/* --- Operators --- */

static bool take(AsLexer *lexer, AsTokenKind kind, const char *start, int size)
{
    lexer->at = start + size;
    add_token(lexer, kind, start, lexer->at);
    return true;
}

static bool open_bracket(AsLexer *lexer, AsTokenKind kind, const char *start)
{
    if (lexer->level >= AS_LEXER_MAX_BRACKETS) {
        lexer->at = start + 1;
        return fail_here(lexer, "too many nested parentheses");
    }
    lexer->brackets[lexer->level].bracket = *start;
    lexer->brackets[lexer->level].line = lexer->line;
    lexer->brackets[lexer->level].column = column_of(lexer, start);
    lexer->level++;
    return take(lexer, kind, start, 1);
}

static bool close_bracket(AsLexer *lexer, AsTokenKind kind, char opening, const char *start)
{
    lexer->at = start + 1;
    if (lexer->level == 0) { return fail_here(lexer, "unmatched '%c'", *start); }
    lexer->level--;
    char open = lexer->brackets[lexer->level].bracket;
    uint32_t line = lexer->brackets[lexer->level].line;
    if (open != opening) {
        if (line == lexer->line) {
            return fail_here(lexer, "closing parenthesis '%c' does not match opening parenthesis '%c'", *start, open);
        }
        return fail_here(lexer, "closing parenthesis '%c' does not match opening parenthesis '%c' on line %u", *start,
                         open, line);
    }
    add_token(lexer, kind, start, lexer->at);
    return true;
}

static bool read_stray(AsLexer *lexer, const char *start)
{
    unsigned char c = (unsigned char)*start;
    if (c < 0x20 || c == 0x7f) {
        lexer->at = start + 1;
        return fail_here(lexer, "invalid non-printable character U+%04X", c);
    }
    return take(lexer, TOK_STRAY, start, 1);
}

/* `c`, `c=`, `cc` or `cc=`; TOK_COUNT where a form does not exist. */
static bool read_doubled(AsLexer *lexer, const char *p, AsTokenKind one, AsTokenKind one_assign, AsTokenKind two,
                         AsTokenKind two_assign)
{
    if (p[1] == '=') { return take(lexer, one_assign, p, 2); }
    if (p[1] != *p) { return take(lexer, one, p, 1); }
    return p[2] == '=' ? take(lexer, two_assign, p, 3) : take(lexer, two, p, 2);
}

static bool read_operator(AsLexer *lexer, const char *p)
{
    switch (*p) {
    case '(': return open_bracket(lexer, TOK_LEFT_PAREN, p);
    case '[': return open_bracket(lexer, TOK_LEFT_BRACKET, p);
    case '{': return open_bracket(lexer, TOK_LEFT_BRACE, p);
    case ')': return close_bracket(lexer, TOK_RIGHT_PAREN, '(', p);
    case ']': return close_bracket(lexer, TOK_RIGHT_BRACKET, '[', p);
    case '}': return close_bracket(lexer, TOK_RIGHT_BRACE, '{', p);
    case ',': return take(lexer, TOK_COMMA, p, 1);
    case ';': return take(lexer, TOK_SEMICOLON, p, 1);
    case '~': return take(lexer, TOK_TILDE, p, 1);
    case ':': return p[1] == '=' ? take(lexer, TOK_WALRUS, p, 2) : take(lexer, TOK_COLON, p, 1);
    case '=': return p[1] == '=' ? take(lexer, TOK_EQUAL, p, 2) : take(lexer, TOK_ASSIGN, p, 1);
    case '!': return p[1] == '=' ? take(lexer, TOK_NOT_EQUAL, p, 2) : read_stray(lexer, p);
    case '+': return p[1] == '=' ? take(lexer, TOK_PLUS_ASSIGN, p, 2) : take(lexer, TOK_PLUS, p, 1);
    case '%': return p[1] == '=' ? take(lexer, TOK_PERCENT_ASSIGN, p, 2) : take(lexer, TOK_PERCENT, p, 1);
    case '&': return p[1] == '=' ? take(lexer, TOK_AMPERSAND_ASSIGN, p, 2) : take(lexer, TOK_AMPERSAND, p, 1);
    case '^': return p[1] == '=' ? take(lexer, TOK_CARET_ASSIGN, p, 2) : take(lexer, TOK_CARET, p, 1);
    case '|': return p[1] == '=' ? take(lexer, TOK_BAR_ASSIGN, p, 2) : take(lexer, TOK_BAR, p, 1);
    case '@': return p[1] == '=' ? take(lexer, TOK_AT_ASSIGN, p, 2) : take(lexer, TOK_AT, p, 1);
    case '-':
        if (p[1] == '>') { return take(lexer, TOK_ARROW, p, 2); }
        return p[1] == '=' ? take(lexer, TOK_MINUS_ASSIGN, p, 2) : take(lexer, TOK_MINUS, p, 1);
    case '*': return read_doubled(lexer, p, TOK_STAR, TOK_STAR_ASSIGN, TOK_DOUBLE_STAR, TOK_DOUBLE_STAR_ASSIGN);
    case '/': return read_doubled(lexer, p, TOK_SLASH, TOK_SLASH_ASSIGN, TOK_DOUBLE_SLASH, TOK_DOUBLE_SLASH_ASSIGN);
    case '<':
        if (p[1] == '>') { return take(lexer, TOK_LESS_GREATER, p, 2); }
        return read_doubled(lexer, p, TOK_LESS, TOK_LESS_EQUAL, TOK_LEFT_SHIFT, TOK_LEFT_SHIFT_ASSIGN);
    case '>':
        return read_doubled(lexer, p, TOK_GREATER, TOK_GREATER_EQUAL, TOK_RIGHT_SHIFT, TOK_RIGHT_SHIFT_ASSIGN);
    case '.':
        if (has_class(p[1], DIGIT)) { return read_number(lexer, p); }
        return p[1] == '.' && p[2] == '.' ? take(lexer, TOK_ELLIPSIS, p, 3) : take(lexer, TOK_DOT, p, 1);
    default: return read_stray(lexer, p);
    }
}

/* --- The whole --- */

static bool at_source_end(const AsLexer *lexer)
{
    return lexer->at >= source_end(lexer);
}

/* The newline at `newline` ends the line that `start` belongs to; inside brackets and on blank lines it is nothing. */
static void end_line(AsLexer *lexer, const char *start, const char *newline)
{
    AsTokenKind last = lexer->count ? lexer->tokens[lexer->count - 1].kind : TOK_NEWLINE;
    bool blank = last == TOK_NEWLINE || last == TOK_INDENT || last == TOK_DEDENT;
    if (!blank && lexer->level == 0) { add_token(lexer, TOK_NEWLINE, start, newline); }
    lexer->at = newline + 1;
    next_line(lexer);
}

/* Reads tokens up to and with the end of the line that the lexer stands on. */
static bool read_line(AsLexer *lexer)
{
    for (;;) {
        const char *p = lexer->at;
        while (has_class(*p, SPACE)) { p++; }
        lexer->at = p;
        char c = *p;
        if (has_class(c, LETTER)) {
            if (!read_word(lexer, p)) { return false; }
        } else if (has_class(c, DIGIT)) {
            if (!read_number(lexer, p)) { return false; }
        } else if (c == '\n') {
            end_line(lexer, p, p);
            return true;
        } else if (c == '#') {
            const char *newline = memchr(p, '\n', (size_t)(source_end(lexer) - p));
            lexer->at = source_end(lexer);
            if (newline) { end_line(lexer, p, newline); }
            return true;
        } else if (c == '"' || c == '\'') {
            if (!read_string(lexer, p, p, false)) { return false; }
        } else if (c == '\\') {
            lexer->at++;
            if (!join_line(lexer, false)) { return false; }
        } else if (p == source_end(lexer)) {
            return true;
        } else if (!read_operator(lexer, p)) {
            return false;
        }
    }
}

static void read_source(AsLexer *lexer)
{
    while (!at_source_end(lexer)) {
        if (lexer->level == 0 && !begin_line(lexer)) { return; }
        if (!read_line(lexer)) { return; }
    }
    if (lexer->level > 0) {
        fail_at_end(lexer);
        return;
    }
    for (; lexer->indents > 0; lexer->indents--) { add_token(lexer, TOK_DEDENT, lexer->at, lexer->at); }
    add_token(lexer, TOK_END, lexer->at, lexer->at);
}

void as_lexer_init(AsLexer *lexer, AsArena *arena, const char *source, uint32_t size, uint32_t first_line,
                   uint32_t first_column, AsDiagnostic *warnings)
{
    memset(lexer, 0, offsetof(AsLexer, brackets)); // the rest is a stack
    lexer->warnings = warnings;
    lexer->arena = arena;
    lexer->source = lexer->at = lexer->line_start = lexer->buffer_start = source;
    lexer->size = size;
    lexer->line = lexer->first_line = size > 0 ? first_line : first_line - 1; // no line was ever read
    lexer->first_column = first_column;
    lexer->indents = 0;
    lexer->indent[0] = lexer->alternate[0] = 0;
    read_source(lexer);
}

void as_lexer_clear(AsLexer *lexer)
{
    free(lexer->tokens);
    lexer->tokens = NULL;
}
