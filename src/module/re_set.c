/* _re: characters, categories and sets of a pattern, as PCRE2 writes them.
 *
 * Text is matched in PCRE2's UTF mode. Where Python and PCRE2 disagree about a character (case, white space), the
 * translation says it by a class. */
#include <string.h>

#include "base/unicode_name.h"
#include "module/re_impl.h"
#include "object/str_impl.h"

/* Letters that Python takes for the same when case is ignored, and PCRE2 does not. */
static const uint32_t alike[][4] = {
    {'I', 'i', 0x130, 0x131}, {0x390, 0x1fd3}, {0x3b0, 0x1fe3}, {0xfb05, 0xfb06},
};
enum { ALIKE_COUNT = sizeof alike / sizeof alike[0] };

static const char unicode_spaces[] =
    "\\t-\\r\\x1c-\\x20\\x{85}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}";
static const char unicode_non_spaces[] =
    "\\x00-\\x08\\x0e-\\x1b\\x21-\\x{84}\\x{86}-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}"
    "\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{10ffff}";

/* One character, such that it means itself within a set or outside. */
static void add_char(AsReParser *parser, uint32_t c)
{
    AsBuffer *out = &parser->out;
    if (as_re_is_letter((int32_t)c) || as_re_is_digit((int32_t)c) || c == '_') {
        as_buffer_add_byte(out, (char)c);
    } else if (c < 0x20 || c == 0x7f || (c >= 0x80 && !parser->source.is_text)) {
        as_buffer_printf(out, "\\x%02x", (unsigned)c);
    } else if (c < 0x80) {
        as_buffer_add_byte(out, '\\');
        as_buffer_add_byte(out, (char)c);
    } else {
        as_buffer_add_code_point(out, c);
    }
}

/* Does PCRE2 ignore case here in a wider sense than Python? It knows no ASCII-only form of that in UTF mode. */
static bool ignores_ascii_case(const AsReParser *parser, int64_t flags)
{
    return parser->source.is_text && (flags & AS_RE_IGNORECASE) && (flags & AS_RE_ASCII);
}

static bool ignores_unicode_case(const AsReParser *parser, int64_t flags)
{
    return parser->source.is_text && (flags & AS_RE_IGNORECASE) && !(flags & AS_RE_ASCII);
}

/* Adds, within a set, what is like some character of low..high. */
static void add_alike(AsReParser *parser, uint32_t low, uint32_t high)
{
    for (size_t i = 0; i < ALIKE_COUNT; i++) {
        bool is_in = false;
        for (size_t k = 0; k < 4 && alike[i][k]; k++) { is_in |= alike[i][k] >= low && alike[i][k] <= high; }
        for (size_t k = 0; is_in && k < 4 && alike[i][k]; k++) { add_char(parser, alike[i][k]); }
    }
}

static bool is_alike_something(uint32_t c)
{
    for (size_t i = 0; i < ALIKE_COUNT; i++) {
        for (size_t k = 0; k < 4 && alike[i][k]; k++) {
            if (alike[i][k] == c) { return true; }
        }
    }
    return false;
}

void as_re_add_literal(AsReParser *parser, int64_t flags, uint32_t c)
{
    AsBuffer *out = &parser->out;
    if (ignores_unicode_case(parser, flags) && is_alike_something(c)) {
        as_buffer_add_byte(out, '[');
        add_alike(parser, c, c);
        as_buffer_add_byte(out, ']');
    } else if (ignores_ascii_case(parser, flags) && (c == 'k' || c == 'K' || c == 's' || c == 'S')) {
        as_buffer_printf(out, "(?-i:[%c%c])", (char)(c | 0x20), (char)(c & ~0x20u));
    } else if (ignores_ascii_case(parser, flags) && c >= 0x80) {
        as_buffer_add_text(out, "(?-i:");
        add_char(parser, c);
        as_buffer_add_byte(out, ')');
    } else {
        add_char(parser, c);
    }
}

/* ---- categories ---- */

/* What a category is within a set. */
static const char *category_in_set(const AsReParser *parser, int64_t flags, char letter)
{
    bool is_unicode = as_re_is_unicode(parser, flags), is_text = parser->source.is_text;
    switch (letter) {
    case 'd': return is_unicode ? "\\p{Nd}" : "0-9";
    case 'D': return is_unicode ? "\\P{Nd}" : is_text ? "\\x00-\\x2f\\x3a-\\x{10ffff}" : "\\x00-\\x2f\\x3a-\\xff";
    // The ASCII part is said once more: PCRE2 finds it in a bitmap, before it looks properties up.
    case 'w': return is_unicode ? "0-9A-Z_a-z\\p{Xwd}" : "0-9A-Z_a-z";
    case 'W':
        return is_unicode ? "\\P{Xwd}"
               : is_text  ? "\\x00-\\x2f\\x3a-\\x40\\x5b-\\x5e\\x60\\x7b-\\x{10ffff}"
                          : "\\x00-\\x2f\\x3a-\\x40\\x5b-\\x5e\\x60\\x7b-\\xff";
    case 's': return is_unicode ? unicode_spaces : "\\t-\\r\\x20";
    default:
        return is_unicode ? unicode_non_spaces
               : is_text  ? "\\x00-\\x08\\x0e-\\x1f\\x21-\\x{10ffff}"
                          : "\\x00-\\x08\\x0e-\\x1f\\x21-\\xff";
    }
}

void as_re_add_category(AsReParser *parser, int64_t flags, char letter)
{
    AsBuffer *out = &parser->out;
    if (as_re_is_unicode(parser, flags) && letter != 's' && letter != 'S') {
        as_buffer_add_text(out, letter == 'd' ? "\\p{Nd}" : letter == 'D' ? "\\P{Nd}" : letter == 'w' ? "\\p{Xwd}" : "\\P{Xwd}");
    } else if (!as_re_is_unicode(parser, parser->flags) && !as_re_is_unicode(parser, flags)) {
        as_buffer_printf(out, "\\%c", letter); // PCRE2's own are the ASCII ones then
    } else if (letter >= 'a') {
        as_buffer_printf(out, ignores_ascii_case(parser, flags) ? "(?-i:[%s])" : "[%s]", category_in_set(parser, flags, letter));
    } else {
        const char *positive = category_in_set(parser, flags, (char)(letter | 0x20));
        as_buffer_printf(out, ignores_ascii_case(parser, flags) ? "(?-i:[^%s])" : "[^%s]", positive);
    }
}

void as_re_add_boundary(AsReParser *parser, int64_t flags, bool negated)
{
    AsBuffer *out = &parser->out;
    if (as_re_is_unicode(parser, flags) == as_re_is_unicode(parser, parser->flags)) {
        as_buffer_add_text(out, negated ? "\\B" : "\\b");
    } else {
        const char *word = as_re_is_unicode(parser, flags) ? "\\p{Xwd}" : "(?-i:[0-9A-Z_a-z])";
        as_buffer_printf(out, negated ? "(?:(?<=%s)(?=%s)|(?<!%s)(?!%s))" : "(?:(?<=%s)(?!%s)|(?<!%s)(?=%s))",
                         word, word, word, word);
    }
    // Python finds no \B in an empty text.
    if (negated) { as_buffer_add_text(out, "(?!\\A\\z)"); }
}

/* ---- escapes ---- */

static int hex_value(int32_t c)
{
    if (as_re_is_digit(c)) { return c - '0'; }
    if (c >= 'a' && c <= 'f') { return c - 'a' + 10; }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool as_re_hex_escape(AsReSource *source, int32_t token, uint32_t *out)
{
    char letter = (char)token;
    size_t start = as_re_source_tell(source) - 2;
    int count = 0, wanted = letter == 'x' ? 2 : letter == 'u' ? 4 : 8;
    uint32_t value = 0;
    for (; count < wanted && hex_value(source->next) >= 0; count++) {
        value = value << 4 | (uint32_t)hex_value(as_re_source_get(source));
    }
    AsValue text = as_re_source_part(source, start, start + 2 + (size_t)count);
    if (count < wanted) { return as_re_source_fail(source, start, "incomplete escape %S", text); }
    if (value > INT32_MAX) {
        return as_re_source_raise(source, AS_OVERFLOW_ERROR, "Python int too large to convert to C int");
    }
    if (value > 0x10ffff) { return as_re_source_fail(source, start, "bad escape %S", text); }
    *out = value;
    return !source->failed;
}

bool as_re_named_escape(AsReSource *source, uint32_t *out)
{
    size_t start = as_re_source_tell(source) - 2, from, to;
    if (!as_re_source_match(source, '{')) { return as_re_source_fail(source, as_re_source_tell(source), "missing {"); }
    if (!as_re_source_name(source, '}', "character name", &from, &to)) { return false; }
    AsValue name = as_re_source_part(source, from, to);
    uint32_t found[AS_UNICODE_SEQUENCE_MAX];
    if (as_unicode_lookup(as_str(name)->data, as_str(name)->size, found) != 1) {
        return as_re_source_fail(source, start, "undefined character name %v", name);
    }
    *out = found[0];
    return true;
}

/* ---- sets ---- */

typedef AsReMember Member;

typedef struct Set {
    AsBuffer members; /* of Member */
    bool negated;
} Set;

static void append(Set *set, Member member) { as_buffer_add(&set->members, (const char *)&member, sizeof member); }

static bool octal_in_set(AsReSource *source, int32_t token, uint32_t *out)
{
    size_t start = as_re_source_tell(source) - 2;
    uint32_t value = (uint32_t)(token & 7);
    int count = as_re_source_octal(source, 2, &value);
    if (value > 0377) {
        return as_re_source_fail(source, start, "octal escape value %S outside of range 0-0o377",
                                 as_re_source_part(source, start, start + 2 + (size_t)count));
    }
    *out = value;
    return !source->failed;
}

/* The member that an escape within a set stands for. */
static bool parse_escape(AsReParser *parser, int32_t token, Member *member)
{
    AsReSource *source = &parser->source;
    uint32_t c = (uint32_t)(token & ~AS_RE_ESCAPED);
    size_t start = as_re_source_tell(source) - 2;
    if (as_re_control_escape(c) >= 0) {
        member->low = (uint32_t)as_re_control_escape(c);
    } else if (c < 0x80 && strchr("dDsSwW", (int)c) && c) {
        member->category = (char)c;
    } else if (c == 'x' || (source->is_text && (c == 'u' || c == 'U'))) {
        if (!as_re_hex_escape(source, (int32_t)c, &member->low)) { return false; }
    } else if (as_re_is_octal((int32_t)c)) {
        if (!octal_in_set(source, token, &member->low)) { return false; }
    } else if (c == 'N' && source->is_text) {
        if (!as_re_named_escape(source, &member->low)) { return false; }
    } else if (as_re_is_digit((int32_t)c) || as_re_is_letter((int32_t)c)) {
        return as_re_source_fail(source, start, "bad escape \\%c", (char)c);
    } else {
        member->low = c;
    }
    member->high = member->low;
    return !source->failed;
}

static bool parse_member(AsReParser *parser, int32_t token, Member *member)
{
    *member = (Member){.low = (uint32_t)token, .high = (uint32_t)token};
    if (!(token & AS_RE_ESCAPED)) { return !parser->source.failed; }
    member->low = 0;
    return parse_escape(parser, token, member);
}

/* What follows the '-' behind a member that began at start: the end of a range, or of the set (then *done). */
static bool parse_range(AsReParser *parser, Set *set, Member first, size_t start, size_t set_start, bool *done)
{
    AsReSource *source = &parser->source;
    // Only the escape's first two characters are told, as in Python.
    size_t width = source->text[start] == '\\' ? 2 : 1, second = as_re_source_tell(source);
    int32_t token = as_re_source_get(source);
    Member last;
    if (token == AS_RE_END) { return as_re_source_fail(source, set_start, "unterminated character set"); }
    if (token == ']') {
        append(set, first);
        append(set, (Member){.low = '-', .high = '-'});
        *done = true;
        return !source->failed;
    }
    if (token == '-') { as_re_parser_note(parser, false, "Possible set difference at position %zu", second - 1); }
    if (!parse_member(parser, token, &last)) { return false; }
    if (first.category || last.category || last.low < first.low) {
        size_t last_width = token & AS_RE_ESCAPED ? 2 : 1;
        size_t position = as_re_source_tell(source) - (width + 1 + last_width);
        return as_re_source_fail(source, position, "bad character range %S-%S", as_re_source_part(source, start, start + width),
                                 as_re_source_part(source, second, second + last_width));
    }
    append(set, (Member){.low = first.low, .high = last.low});
    return true;
}

/* A doubled character that may come to mean an operation on sets. */
static void note_set_operation(AsReParser *parser, int32_t token, size_t position)
{
    if (parser->source.next != token) { return; }
    const char *operation = token == '-'   ? "difference"
                            : token == '&' ? "intersection"
                            : token == '~' ? "symmetric difference"
                            : token == '|' ? "union"
                                           : NULL;
    if (operation) { as_re_parser_note(parser, false, "Possible set %s at position %zu", operation, position); }
}

static bool parse_set(AsReParser *parser, Set *set)
{
    AsReSource *source = &parser->source;
    size_t set_start = as_re_source_tell(source) - 1;
    bool done = false;
    if (source->next == '[') {
        as_re_parser_note(parser, false, "Possible nested set at position %zu", as_re_source_tell(source));
    }
    set->negated = as_re_source_match(source, '^');
    while (!done) {
        size_t start = as_re_source_tell(source);
        int32_t token = as_re_source_get(source);
        Member member;
        if (token == AS_RE_END) { return as_re_source_fail(source, set_start, "unterminated character set"); }
        if (token == ']' && set->members.size > 0) { break; }
        if (set->members.size > 0) { note_set_operation(parser, token, start); }
        if (!parse_member(parser, token, &member)) { return false; }
        if (!as_re_source_match(source, '-')) {
            append(set, member);
        } else if (!parse_range(parser, set, member, start, set_start, &done)) {
            return false;
        }
    }
    return !source->failed;
}

static void add_range(AsReParser *parser, uint32_t low, uint32_t high)
{
    add_char(parser, low);
    if (low == high) { return; }
    as_buffer_add_byte(&parser->out, '-');
    add_char(parser, high);
}

/* The part of low..high that lies in first..last, moved by the distance between the cases. */
static void add_other_case(AsReParser *parser, uint32_t low, uint32_t high, uint32_t first, uint32_t last, int distance)
{
    if (low < first) { low = first; }
    if (high > last) { high = last; }
    if (low <= high) { add_range(parser, (uint32_t)((int)low + distance), (uint32_t)((int)high + distance)); }
}

static void add_member(AsReParser *parser, int64_t flags, const Member *member)
{
    if (member->category) {
        as_buffer_add_text(&parser->out, category_in_set(parser, flags, member->category));
        return;
    }
    add_range(parser, member->low, member->high);
    if (ignores_unicode_case(parser, flags)) { add_alike(parser, member->low, member->high); }
    if (ignores_ascii_case(parser, flags)) {
        add_other_case(parser, member->low, member->high, 'A', 'Z', 'a' - 'A');
        add_other_case(parser, member->low, member->high, 'a', 'z', 'A' - 'a');
    }
}

bool as_re_add_set(AsReParser *parser, int64_t flags, AsReReach *reach)
{
    Set set = {.negated = false};
    as_buffer_init(&set.members);
    bool done = parse_set(parser, &set);
    if (done) {
        bool is_wrapped = ignores_ascii_case(parser, flags);
        as_buffer_add_text(&parser->out, is_wrapped ? "(?-i:[" : "[");
        if (set.negated) { as_buffer_add_byte(&parser->out, '^'); }
        const Member *members = (const Member *)(const void *)set.members.data;
        size_t count = set.members.size / sizeof *members;
        for (size_t i = 0; i < count; i++) { add_member(parser, flags, &members[i]); }
        *reach = as_re_reach_set(parser, flags, members, count, set.negated);
        as_buffer_add_text(&parser->out, is_wrapped ? "])" : "]");
    }
    as_buffer_clear(&set.members);
    return done;
}
