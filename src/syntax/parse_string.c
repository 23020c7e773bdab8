/* String literals: prefixes, escapes, implicit joining, and f-strings, whose expressions are parsed from their text as
 * CPython 3.11 does it. */
#include "syntax/parser_impl.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/unicode.h"
#include "base/unicode_name.h"
#include "base/utf8.h"

/* One literal: what stands between its quotes. */
typedef struct Literal {
    const AsToken *token;
    const char *start, *end;
    bool bytes, raw, formatted, unicode;
    bool warned; /* of an escape in the stretch being decoded: one warning is enough */
} Literal;

/* Text on its way into the tree. It never outgrows its source, so one block of that size is enough. */
typedef struct Text {
    char *data; /* where the current piece begins */
    char *end;
} Text;

/* --- Faults --- */

/* The fault is the literal's as a whole, or lies where the parser stands (NULL). Always false. */
__attribute__((format(printf, 3, 4)))
static bool fail_string(AsParser *p, const Literal *literal, const char *format, ...)
{
    as_parser_fail(p);
    if (!p->string_fault || p->string_fault->message) { return false; }
    char message[256];
    va_list args;
    va_start(args, format);
    int size = vsnprintf(message, sizeof message, format, args);
    va_end(args);
    if (size >= (int)sizeof message) { size = sizeof message - 1; }
    p->string_fault->message = as_arena_copy(p->arena, message, (size_t)size);
    p->string_fault->place = literal ? literal->token : NULL;
    return false;
}

/* `at` is behind the backslash. CPython places the warning where the literal begins. */
static void warn_escape(AsParser *p, const Literal *literal, const char *at)
{
    if (!p->diagnostic) { return; }
    char message[48];
    if (*at >= '4' && *at <= '7') {
        snprintf(message, sizeof message, "invalid octal escape sequence '\\%.3s'", at);
    } else {
        snprintf(message, sizeof message, "invalid escape sequence '\\%c'", *at);
    }
    const AsToken *token = literal->token;
    AsDiagnostic *warning =
        as_diagnostic_warn(p->diagnostic, p->arena, AS_DIAGNOSTIC_DEPRECATION_WARNING, token->line, message);
    uint32_t line, column;
    as_lexer_end(p->lexer, token, &line, &column);
    warning->column = (int32_t)token->column;
    warning->end_line = (int32_t)line;
    warning->end_column = (int32_t)column;
    warning->line_end = AS_LINE_ENDED;
}

static void warn_first_escape(AsParser *p, Literal *literal, const char *at)
{
    if (!literal->warned) { warn_escape(p, literal, at); }
    literal->warned = true;
}

/* --- Escapes --- */

static int digit_value(char c)
{
    if (c >= '0' && c <= '9') { return c - '0'; }
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* How long CPython's copy of start..end is, in which messages count: every non-ASCII character was written as
 * \UXXXXXXXX there, and a backslash before one as \u005c. */
static size_t copied_size(const char *start, const char *end)
{
    size_t size = 0;
    for (const char *s = start; s < end;) {
        size += (unsigned char)*s >= 0x80 ? 10 : *s == '\\' && (unsigned char)s[1] >= 0x80 ? 6 : 1;
        as_utf8_next(&s);
    }
    return size;
}

static bool fail_unicode(AsParser *p, const char *base, const char *start, const char *end, const char *reason)
{
    size_t from = copied_size(base, start), to = from + copied_size(start, end) - 1;
    if (from == to) {
        return fail_string(p, NULL, "(unicode error) 'unicodeescape' codec can't decode byte 0x%02x in position %zu: %s",
                           (unsigned char)*start, from, reason);
    }
    return fail_string(p, NULL, "(unicode error) 'unicodeescape' codec can't decode bytes in position %zu-%zu: %s",
                       from, to, reason);
}

/* Behind \x, \u or \U: exactly `count` digits. */
static bool decode_hex(AsParser *p, const char *base, const char **at, const char *end, int count, Text *out)
{
    const char *start = *at - 2, *s = *at;
    uint32_t value = 0;
    for (int i = 0; i < count; i++, s++) {
        int digit = s < end ? digit_value(*s) : -1;
        if (digit < 0) {
            const char *reason = count == 2   ? "truncated \\xXX escape"
                                 : count == 4 ? "truncated \\uXXXX escape"
                                              : "truncated \\UXXXXXXXX escape";
            return fail_unicode(p, base, start, s, reason);
        }
        value = value << 4 | (uint32_t)digit;
    }
    *at = s;
    if (value > 0x10ffff) { return fail_unicode(p, base, start, s, "illegal Unicode character"); }
    out->end += as_utf8_encode(value, out->end);
    return true;
}

/* Behind \N: a name in braces. */
static bool decode_named(AsParser *p, const char *base, const char **at, const char *end, Text *out)
{
    const char *start = *at - 2;
    bool open = *at < end && **at == '{';
    const char *close = open ? memchr(*at, '}', (size_t)(end - *at)) : NULL;
    if (!close || close == *at + 1) {
        return fail_unicode(p, base, start, close ? close : open ? end : *at, "malformed \\N character escape");
    }
    uint32_t found[AS_UNICODE_SEQUENCE_MAX];
    const char *name = *at + 1;
    if (as_unicode_lookup(name, (size_t)(close - name), found) != 1) {
        return fail_unicode(p, base, start, close + 1, "unknown Unicode character name");
    }
    out->end += as_utf8_encode(found[0], out->end);
    *at = close + 1;
    return true;
}

/* Behind a backslash and a digit. */
static unsigned decode_octal(const char **at, const char *end)
{
    unsigned value = 0;
    const char *s = *at;
    for (int i = 0; i < 3 && s < end && *s >= '0' && *s <= '7'; i++) { value = value * 8 + (unsigned)(*s++ - '0'); }
    *at = s;
    return value;
}

/* The character that a one-letter escape means, or -1; line ends mean nothing at all: -2. */
static int simple_escape(char c)
{
    switch (c) {
    case '\n': return -2;
    case '\\':
    case '\'':
    case '"': return c;
    default: return as_escape_letter((unsigned char)c);
    }
}

static bool decode_byte_hex(AsParser *p, const char *base, const char **at, const char *end, Text *out)
{
    const char *s = *at;
    int high = s < end ? digit_value(s[0]) : -1, low = s + 1 < end ? digit_value(s[1]) : -1;
    if (high < 0 || low < 0) {
        return fail_string(p, NULL, "(value error) invalid \\x escape at position %td", s - 2 - base);
    }
    *out->end++ = (char)(high << 4 | low);
    *at = s + 2;
    return true;
}

/* Decodes the escape behind the backslash at (*at)[-1]. `base` is where positions in messages count from. */
static bool decode_escape(AsParser *p, Literal *literal, const char *base, const char **at, const char *end,
                          Text *out)
{
    char c = *(*at)++;
    int simple = simple_escape(c);
    if (simple != -1) {
        if (simple >= 0) { *out->end++ = (char)simple; }
        return true;
    }
    if (c >= '0' && c <= '7') {
        const char *digits = --*at;
        unsigned value = decode_octal(at, end);
        if (value > 0377) { warn_first_escape(p, literal, digits); }
        if (literal->bytes) {
            *out->end++ = (char)value;
        } else {
            out->end += as_utf8_encode(value, out->end);
        }
        return true;
    }
    if (c == 'x') {
        return literal->bytes ? decode_byte_hex(p, base, at, end, out) : decode_hex(p, base, at, end, 2, out);
    }
    if (!literal->bytes) {
        if (c == 'u') { return decode_hex(p, base, at, end, 4, out); }
        if (c == 'U') { return decode_hex(p, base, at, end, 8, out); }
        if (c == 'N') { return decode_named(p, base, at, end, out); }
    }
    if ((unsigned char)c < 0x80) { warn_first_escape(p, literal, *at - 1); }
    *out->end++ = '\\';
    *out->end++ = c;
    return true;
}

/* Appends the value of source text between `start` and `end` to out. */
static bool decode(AsParser *p, Literal *literal, const char *start, const char *end, Text *out)
{
    const char *s = start;
    literal->warned = false;
    while (s < end) {
        const char *backslash = literal->raw ? NULL : memchr(s, '\\', (size_t)(end - s));
        size_t plain = (size_t)((backslash ? backslash : end) - s);
        memcpy(out->end, s, plain);
        out->end += plain;
        s += plain;
        if (!backslash) { return true; }
        s++;
        if (s == end) {
            // Only where a field of an f-string follows: "\{x}" is a backslash and the field.
            *out->end++ = '\\';
            return true;
        }
        if (!decode_escape(p, literal, start, &s, end, out)) { return false; }
    }
    return true;
}

/* --- Literals --- */

static Literal open_literal(const AsParser *p, const AsToken *token)
{
    Literal literal = {.token = token};
    const char *s = p->source + token->start;
    for (; *s != '\'' && *s != '"'; s++) {
        switch (*s | 0x20) {
        case 'b': literal.bytes = true; break;
        case 'r': literal.raw = true; break;
        case 'f': literal.formatted = true; break;
        default: literal.unicode = *s == 'u'; // CPython takes no note of a capital U
        }
    }
    const char *end = p->source + token->end;
    ptrdiff_t quotes = end - s >= 6 && s[1] == s[0] && s[2] == s[0] ? 3 : 1;
    literal.start = s + quotes;
    literal.end = end - quotes;
    return literal;
}

/* Bytes literals hold ASCII only; the message stands at the whole token. */
static bool check_bytes(AsParser *p, Literal *literal)
{
    for (const char *s = literal->start; s < literal->end; s++) {
        if ((unsigned char)*s >= 0x80) {
            return fail_string(p, literal, "bytes can only contain ASCII literal characters");
        }
    }
    return true;
}

/* --- f-strings --- */

/* The state of reading one run of joined literals of which at least one is an f-string. */
typedef struct Format {
    AsNode whole;  /* only its place, that of the whole run: every node but the expressions' gets it */
    AsNode single; /* the same of the literal being read */
    Literal *literal;
    Text text;
    bool unicode;
    /* How far lines were counted in the current literal. */
    const char *counted;
    const char *line_start; /* NULL: on the token's first line */
    uint32_t line;
} Format;

static void set_place(AsParser *p, AsNode *node, const AsToken *first, const AsToken *last)
{
    node->line = first->line;
    node->column = first->column;
    as_lexer_end(p->lexer, last, &node->end_line, &node->end_column);
}

static AsNode *place_node(AsParser *p, AsNodeKind kind, const AsNode *place)
{
    AsNode *node = as_parser_node(p, kind, p->at);
    node->line = place->line;
    node->column = place->column;
    node->end_line = place->end_line;
    node->end_column = place->end_column;
    return node;
}

/* Ends the current piece of text; an empty piece is none. */
static void flush_text(AsParser *p, const Format *format, Text *text, const AsNode *place)
{
    if (text->end == text->data) { return; }
    AsNode *node = place_node(p, NODE_STRING, place);
    node->text = (AsText){text->data, (uint32_t)(text->end - text->data)};
    // The u of a first literal does not reach the end of a spec.
    node->flag = format->unicode && place == &format->whole;
    as_parser_push(p, node);
    text->data = text->end;
}

static void count_lines(Format *format, const char *to)
{
    for (; format->counted < to; format->counted++) {
        if (*format->counted == '\n') {
            format->line++;
            format->line_start = format->counted + 1;
        }
    }
}

/* The expression from start to end, between its brace and what ends it. */
static AsNode *compile_expression(AsParser *p, Format *format, const char *start, const char *end)
{
    const char *s = start;
    while (s < end && (*s == ' ' || *s == '\t' || *s == '\n' || *s == '\f')) { s++; }
    if (s == end) {
        if (*end == '}') {
            fail_string(p, NULL, "f-string: empty expression not allowed");
        } else {
            fail_string(p, NULL, "f-string: expression required before '%c'", *end);
        }
        return NULL;
    }
    size_t size = (size_t)(end - start);
    char *text = as_arena_alloc(p->arena, size + 4);
    text[0] = '(';
    memcpy(text + 1, start, size);
    text[size + 1] = ')';
    text[size + 2] = '\n';
    const AsToken *token = format->literal->token;
    count_lines(format, start - 1);
    const char *first = start;
    while (*first == ' ' || *first == '\t' || *first == '\f') { first++; }
    // CPython counts columns from the literal's where nothing but a line's end follows the brace.
    const char *line_start = format->line_start ? format->line_start : p->source + token->start;
    uint32_t column = *first == '\n' ? 0 : (uint32_t)(start - 1 - line_start);
    if (!format->line_start) { column += token->column; }
    return as_parser_fstring(p, text, size + 3, format->line, column);
}

static bool is_two_char_operator(const char *s, const char *end)
{
    return s + 1 < end && s[1] == '=' && (*s == '!' || *s == '=' || *s == '<' || *s == '>');
}

static char closing_of(char opening)
{
    return opening == '(' ? ')' : opening == '[' ? ']' : '}';
}

/* The end of the expression that begins at s: the first '!', ':', '}' or '=' outside brackets and strings. */
static const char *find_expression_end(AsParser *p, const char *s, const char *end)
{
    char quote = 0, open[AS_LEXER_MAX_BRACKETS];
    bool triple = false;
    int depth = 0;
    for (; s < end; s++) {
        char c = *s;
        if (c == '\\') {
            fail_string(p, NULL, "f-string expression part cannot include a backslash");
            return NULL;
        }
        if (quote) {
            if (c != quote) { continue; }
            if (triple && !(s + 2 < end && s[1] == c && s[2] == c)) { continue; }
            s += triple ? 2 : 0;
            quote = 0;
        } else if (c == '\'' || c == '"') {
            triple = s + 2 < end && s[1] == c && s[2] == c;
            s += triple ? 2 : 0;
            quote = c;
        } else if (c == '[' || c == '{' || c == '(') {
            if (depth >= AS_LEXER_MAX_BRACKETS) {
                fail_string(p, NULL, "f-string: too many nested parenthesis");
                return NULL;
            }
            open[depth++] = c;
        } else if (c == '#') {
            fail_string(p, NULL, "f-string expression part cannot include '#'");
            return NULL;
        } else if (depth == 0 && is_two_char_operator(s, end)) {
            s++;
        } else if (depth == 0 && (c == '!' || c == ':' || c == '}' || c == '=')) {
            return s;
        } else if (c == ']' || c == '}' || c == ')') {
            if (depth == 0) {
                fail_string(p, NULL, "f-string: unmatched '%c'", c);
                return NULL;
            }
            if (closing_of(open[--depth]) != c) {
                fail_string(p, NULL, "f-string: closing parenthesis '%c' does not match opening parenthesis '%c'", c,
                            open[depth]);
                return NULL;
            }
        }
    }
    if (quote) {
        fail_string(p, NULL, "f-string: unterminated string");
    } else if (depth > 0) {
        fail_string(p, NULL, "f-string: unmatched '%c'", open[depth - 1]);
    } else {
        fail_string(p, NULL, "f-string: expecting '}'");
    }
    return NULL;
}

/* Behind '!': s, r or a. */
static bool read_conversion(AsParser *p, const char **at, const char *end, uint8_t *conversion)
{
    if (*at == end) { return fail_string(p, NULL, "f-string: expecting '}'"); }
    char c = *(*at)++;
    if (c != 's' && c != 'r' && c != 'a') {
        return fail_string(p, NULL, "f-string: invalid conversion character: expected 's', 'r', or 'a'");
    }
    *conversion = (uint8_t)c;
    return *at < end || fail_string(p, NULL, "f-string: expecting '}'");
}

static bool read_format(AsParser *p, Format *format, const char **at, const char *end, int level, Text *text);

/* fstring_spec: the format behind ':', a JoinedStr of its own. CPython gives it, and its last text, the place of the
 * one literal it stands in. */
static AsNode *read_spec(AsParser *p, Format *format, const char **at, const char *end, int level)
{
    AsNode *node = place_node(p, NODE_JOINED_STR, &format->single);
    char *block = as_arena_alloc(p->arena, (size_t)(end - *at) + 1);
    Text text = {block, block};
    uint32_t mark = as_parser_mark(p);
    if (!read_format(p, format, at, end, level, &text)) { return NULL; }
    flush_text(p, format, &text, &format->single);
    node->block = as_parser_take(p, node, mark);
    return node;
}

/* fstring_field: '{' expression ['='] ['!' ('s' | 'r' | 'a')] [':' spec] '}'
 * At the brace; `text` is the piece of text before it, which gets the expression's own text where '=' asks for it. */
static bool read_field(AsParser *p, Format *format, const char **at, const char *end, int level, Text *text)
{
    if (level >= 2) { return fail_string(p, NULL, "f-string: expressions nested too deeply"); }
    const char *start = ++*at;
    const char *stop = find_expression_end(p, start, end);
    if (!stop) { return false; }
    AsNode *node = place_node(p, NODE_FORMATTED_VALUE, &format->whole);
    if (!(node->pair.first = as_parser_adopt(p, node, compile_expression(p, format, start, stop)))) { return false; }
    const char *s = stop, *shown = NULL;
    if (*s == '=') {
        s++;
        while (s < end && (*s == ' ' || (*s >= '\t' && *s <= '\r'))) { s++; }
        if (s == end) { return fail_string(p, NULL, "f-string: expecting '}'"); }
        shown = s;
    }
    if (*s == '!') {
        s++;
        if (!read_conversion(p, &s, end, &node->op)) { return false; }
    }
    if (*s == ':') {
        s++;
        if (s == end) { return fail_string(p, NULL, "f-string: expecting '}'"); }
        node->pair.second = as_parser_adopt(p, node, read_spec(p, format, &s, end, level + 1));
        if (!node->pair.second) { return false; }
    }
    if (s >= end || *s != '}') { return fail_string(p, NULL, "f-string: expecting '}'"); }
    *at = s + 1;
    if (shown) {
        memcpy(text->end, start, (size_t)(shown - start));
        text->end += shown - start;
        if (!node->op && !node->pair.second) { node->op = 'r'; }
    }
    flush_text(p, format, text, &format->whole);
    as_parser_push(p, node);
    return true;
}

/* The literal text up to the next field, or the end. Doubled braces of the outermost level mean themselves: text
 * ends behind one, *doubled says so, and more text may follow. */
static bool read_text(AsParser *p, Format *format, const char **at, const char *end, int level, Text *text,
                      bool *doubled)
{
    *doubled = false;
    const char *start = *at, *s = start;
    bool raw = format->literal->raw;
    while (s < end) {
        char c = *s++;
        if (!raw && c == '\\' && s < end) {
            c = *s++;
            if (c == 'N') {
                // The brace of \N{...} opens no field.
                if (s < end && *s++ == '{') {
                    while (s < end && *s++ != '}') {}
                }
                continue;
            }
            if (c == '{') { warn_escape(p, format->literal, s - 1); }
        }
        if (c != '{' && c != '}') { continue; }
        if (level == 0) {
            if (s < end && *s == c) {
                *at = s + 1;
                *doubled = true;
                return decode(p, format->literal, start, s, text);
            }
            if (c == '}') { return fail_string(p, NULL, "f-string: single '}' is not allowed"); }
        }
        s--;
        break;
    }
    *at = s;
    return decode(p, format->literal, start, s, text);
}

/* Reads text and fields up to the end of the literal, or of the spec that ends in '}'. */
static bool read_format(AsParser *p, Format *format, const char **at, const char *end, int level, Text *text)
{
    for (;;) {
        bool doubled;
        if (!read_text(p, format, at, end, level, text, &doubled)) { return false; }
        if (*at >= end || (**at == '}' && level > 0)) { break; }
        if (doubled) { continue; }
        if (!read_field(p, format, at, end, level, text)) { return false; }
    }
    if (level > 0 && *at >= end) { return fail_string(p, NULL, "f-string: expecting '}'"); }
    return true;
}

static bool read_formatted(AsParser *p, Format *format, Literal *literal)
{
    format->literal = literal;
    set_place(p, &format->single, literal->token, literal->token);
    format->counted = p->source + literal->token->start;
    format->line = literal->token->line;
    format->line_start = NULL;
    const char *at = literal->start;
    return read_format(p, format, &at, literal->end, 0, &format->text);
}

/* --- strings: STRING+ --- */

/* Reads one literal more. What is wrong inside a plain literal counts before that it does not go with the first, and
 * that before what is wrong inside an f-string. */
static bool join_literal(AsParser *p, Format *format, const AsToken *token, bool bytes)
{
    Literal literal = open_literal(p, token);
    if (literal.bytes && !check_bytes(p, &literal)) { return false; }
    if (!literal.formatted && !decode(p, &literal, literal.start, literal.end, &format->text)) { return false; }
    if (literal.bytes != bytes) { return fail_string(p, NULL, "cannot mix bytes and nonbytes literals"); }
    return !literal.formatted || read_formatted(p, format, &literal);
}

static AsNode *join_literals(AsParser *p, const AsToken *first, const AsToken *behind, bool formatted, char *block)
{
    Format format = {.text = {block, block}};
    set_place(p, &format.whole, first, behind - 1);
    Literal literal = open_literal(p, first);
    format.unicode = literal.unicode;
    uint32_t mark = as_parser_mark(p);
    for (const AsToken *token = first; token < behind; token++) {
        if (!join_literal(p, &format, token, literal.bytes)) { return NULL; }
    }
    AsNode *node;
    if (formatted) {
        flush_text(p, &format, &format.text, &format.whole);
        node = place_node(p, NODE_JOINED_STR, &format.whole);
        node->block = as_parser_take(p, node, mark);
    } else {
        node = place_node(p, literal.bytes ? NODE_BYTES : NODE_STRING, &format.whole);
        node->text = (AsText){block, (uint32_t)(format.text.end - block)};
        node->flag = literal.unicode;
    }
    return node;
}

/* A single literal without escapes is its own value. */
static AsNode *share_literal(AsParser *p, const AsToken *token)
{
    Literal literal = open_literal(p, token);
    size_t size = (size_t)(literal.end - literal.start);
    if (literal.formatted || literal.bytes || (!literal.raw && memchr(literal.start, '\\', size))) { return NULL; }
    AsNode *node = as_parser_node(p, NODE_STRING, token);
    node->text = (AsText){literal.start, (uint32_t)size};
    node->flag = literal.unicode;
    return as_parser_finish(p, node);
}

/* strings: STRING+ */
AsNode *as_parse_strings(AsParser *p)
{
    const AsToken *first = p->at;
    size_t size = 0;
    bool formatted = false;
    for (; as_parser_is(p, TOK_STRING); p->at++) {
        formatted = formatted || p->at->escaped;
        size += p->at->end - p->at->start;
    }
    AsNode *node = p->at == first + 1 ? share_literal(p, first) : NULL;
    return node ? node : join_literals(p, first, p->at, formatted, as_arena_alloc(p->arena, size));
}
