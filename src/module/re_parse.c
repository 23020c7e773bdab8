/* _re: from Python's pattern language to PCRE2's, with Python's faults.
 *
 * One pass: what is read is checked and written at once. Each item that is written can take a quantifier. */
#include <string.h>

#include "module/re_impl.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/list.h"
#include "object/str.h"
#include "object/tuple.h"

/* How many characters something matches, at least and at most. */
typedef struct Width { uint64_t low, high; } Width;

#define WIDTH_MAX (UINT64_C(1) << 62)

typedef enum ItemKind { ITEM_NONE, ITEM_POSITION, ITEM_CHARACTER, ITEM_GROUP, ITEM_LOOK, ITEM_REPEAT } ItemKind;

/* A run of items, up to '|' or ')'. */
typedef struct Sequence {
    int64_t flags;
    Width before;     /* of all items but the last */
    ItemKind kind;    /* of the last item */
    Width width;
    size_t start;     /* of the last item in out */
    AsReReach reach;  /* of the last item, if it is a character */
    unsigned first_repeat; /* of the last item, if it is a group: see as_re_risk_repeat_group */
    uint32_t entry;
    bool is_first;    /* flags for the whole pattern may stand here */
} Sequence;

static bool parse_alternatives(AsReParser *parser, int64_t flags, bool is_top, Width *width);
static bool parse_sequence(AsReParser *parser, Sequence *sequence);

void as_re_parser_note(AsReParser *parser, bool is_deprecated, const char *format, ...)
{
    AsVM *vm = parser->source.vm;
    va_list args;
    va_start(args, format);
    AsValue note[] = {as_bool(is_deprecated), as_str_format_args(vm, format, args)};
    va_end(args);
    if (as_raised(note[1])) {
        as_error_clear(vm);
    } else {
        as_list_append(vm, as_list(parser->notes), as_tuple_from(vm, note, 2));
    }
}

static uint64_t add(uint64_t a, uint64_t b) { return a + b > WIDTH_MAX ? WIDTH_MAX : a + b; }

static uint64_t multiply(uint64_t a, uint64_t b) { return a && b > WIDTH_MAX / a ? WIDTH_MAX : a * b; }

static Width add_widths(Width a, Width b) { return (Width){add(a.low, b.low), add(a.high, b.high)}; }

static Width either_width(Width a, Width b)
{
    return (Width){a.low < b.low ? a.low : b.low, a.high > b.high ? a.high : b.high};
}

/* Now that it is known how often the last item comes, its neighbours before it learn what follows them. */
static void end_item(AsReParser *parser, const Sequence *sequence)
{
    if (sequence->kind == ITEM_CHARACTER) { as_re_risk_follow(parser, &sequence->reach, false); }
}

static void begin_item(AsReParser *parser, Sequence *sequence, ItemKind kind)
{
    end_item(parser, sequence);
    if (kind == ITEM_POSITION || kind == ITEM_LOOK) { as_re_risk_test(parser); }
    sequence->before = add_widths(sequence->before, sequence->width);
    sequence->kind = kind;
    sequence->width = kind == ITEM_CHARACTER ? (Width){1, 1} : (Width){0, 0};
    sequence->start = parser->out.size;
}

static void add_character(AsReParser *parser, Sequence *sequence, uint32_t c)
{
    begin_item(parser, sequence, ITEM_CHARACTER);
    sequence->reach = as_re_reach_literal(parser, sequence->flags, c);
    as_re_add_literal(parser, sequence->flags, c);
}

/* An anchor or dot whose meaning hangs on a flag that PCRE2 knows by the same letter. */
static void add_by_flag(AsReParser *parser, int64_t flags, int64_t flag, char letter, char text)
{
    AsBuffer *out = &parser->out;
    if ((flags & flag) == (parser->flags & flag)) {
        as_buffer_add_byte(out, text);
    } else {
        as_buffer_printf(out, flags & flag ? "(?%c:%c)" : "(?-%c:%c)", letter, text);
    }
}

/* ---- groups by number ---- */

static size_t open_group(AsReParser *parser, AsValue name)
{
    if (parser->group_count == parser->group_capacity) {
        parser->group_capacity *= 2;
        parser->groups = as_heap_resize(parser->source.vm, parser->groups, parser->group_count * sizeof *parser->groups,
                                        parser->group_capacity * sizeof *parser->groups);
    }
    parser->groups[parser->group_count] = (AsReGroup){.name = name};
    return parser->group_count++;
}

static bool is_closed(const AsReParser *parser, size_t group)
{
    return group < parser->group_count && parser->groups[group].closed;
}

/* May a lookbehind speak of the group? */
static bool check_lookbehind(AsReParser *parser, size_t group)
{
    AsReSource *source = &parser->source;
    if (parser->lookbehind_groups == 0) { return true; }
    if (!is_closed(parser, group)) {
        return as_re_source_fail(source, as_re_source_tell(source), "cannot refer to an open group");
    }
    if (group < parser->lookbehind_groups) { return true; }
    return as_re_source_fail(source, as_re_source_tell(source),
                             "cannot refer to group defined in the same lookbehind subpattern");
}

static bool add_reference(AsReParser *parser, Sequence *sequence, size_t group, size_t position)
{
    if (!is_closed(parser, group)) { return as_re_source_fail(&parser->source, position, "cannot refer to an open group"); }
    if (!check_lookbehind(parser, group)) { return false; }
    begin_item(parser, sequence, ITEM_GROUP);
    as_re_risk_follow(parser, NULL, false);
    sequence->first_repeat = parser->risk.count;
    sequence->width = (Width){parser->groups[group].low, parser->groups[group].high};
    as_buffer_printf(&parser->out, "\\g{%zu}", group);
    return true;
}

/* A group's name of which Python says that it will not be one for ever. */
static void note_name(AsReParser *parser, size_t from, AsValue name)
{
    AsValue shown = as_str_repr(parser->source.vm, as_str(name));
    if (!parser->source.is_text) { shown = as_str_ascii(parser->source.vm, as_str(shown)); }
    as_re_parser_note(parser, true, "bad character in group name %S at position %zu", shown, from);
}

static bool check_name(AsReParser *parser, size_t from, size_t to)
{
    AsReSource *source = &parser->source;
    AsValue name = as_re_source_part(source, from, to);
    if (!as_re_source_is_identifier(source, from, to)) {
        return as_re_source_fail(source, from, "bad character in group name %v", name);
    }
    if (!source->is_text && !as_str_is_ascii(as_str(name))) { note_name(parser, from, name); }
    return true;
}

/* Is it a plain number, or one that int() alone understands? */
static bool has_digits_only(const AsReSource *source, size_t from, size_t to)
{
    while (from < to && as_re_is_digit((int32_t)source->text[from])) { from++; }
    return from == to;
}

/* The number of a named group; 0: failed. */
static size_t named_group(AsReParser *parser, size_t from, size_t to)
{
    AsReSource *source = &parser->source;
    AsValue name = as_re_source_part(source, from, to);
    AsValue number = as_dict_get(source->vm, as_dict(parser->names), name);
    if (as_is_small(number)) { return (size_t)as_small(number); }
    as_re_source_fail(source, from, "unknown group name %v", name);
    return 0;
}

/* ---- escapes ---- */

static bool add_octal_or_reference(AsReParser *parser, Sequence *sequence, int32_t first)
{
    AsReSource *source = &parser->source;
    size_t start = as_re_source_tell(source) - 2, number;
    bool is_octal;
    if (!as_re_source_digits(source, first, &number, &is_octal)) { return false; }
    if (is_octal) {
        add_character(parser, sequence, (uint32_t)number);
        return true;
    }
    if (number >= parser->group_count) {
        return as_re_source_fail(source, start + 1, "invalid group reference %zu", number);
    }
    return add_reference(parser, sequence, number, start);
}

static bool add_assertion(AsReParser *parser, Sequence *sequence, char letter)
{
    begin_item(parser, sequence, ITEM_POSITION);
    if (letter == 'A') {
        as_buffer_add_text(&parser->out, "\\A");
    } else if (letter == 'Z') {
        as_buffer_add_text(&parser->out, "\\z");
    } else {
        as_re_add_boundary(parser, sequence->flags, letter == 'B');
    }
    return true;
}

static bool parse_escape(AsReParser *parser, Sequence *sequence, uint32_t c)
{
    AsReSource *source = &parser->source;
    size_t start = as_re_source_tell(source) - 2;
    uint32_t value = 0;
    switch (c) {
    case 'A': case 'Z': case 'b': case 'B':
        return add_assertion(parser, sequence, (char)c);
    case 'd': case 'D': case 's': case 'S': case 'w': case 'W':
        begin_item(parser, sequence, ITEM_CHARACTER);
        sequence->reach = as_re_reach_category(parser, sequence->flags, (char)c);
        as_re_add_category(parser, sequence->flags, (char)c);
        return true;
    case 'N':
        if (!source->is_text) { break; }
        if (!as_re_named_escape(source, &value)) { return false; }
        add_character(parser, sequence, value);
        return true;
    case 'u': case 'U':
        if (!source->is_text) { break; }
        // fall through
    case 'x':
        if (!as_re_hex_escape(source, (int32_t)c, &value)) { return false; }
        add_character(parser, sequence, value);
        return true;
    case '0':
        as_re_source_octal(source, 2, &value);
        add_character(parser, sequence, value);
        return true;
    default:
        break;
    }
    if (as_re_control_escape(c) >= 0) {
        c = (uint32_t)as_re_control_escape(c);
    } else if (as_re_is_digit((int32_t)c)) {
        return add_octal_or_reference(parser, sequence, (int32_t)c);
    } else if (as_re_is_letter((int32_t)c)) {
        return as_re_source_fail(source, start, "bad escape \\%c", (char)c);
    }
    add_character(parser, sequence, c);
    return true;
}

/* ---- quantifiers ---- */

static void insert(AsBuffer *out, size_t where, const char *text)
{
    size_t size = strlen(text), behind = out->size - where;
    as_buffer_add_text(out, text);
    memmove(out->data + where + size, out->data + where, behind);
    memcpy(out->data + where, text, size);
}

/* What a repeat means for as_re_risk: how far it goes, and whether it gives anything back (is_possessive: it does not). */
static void note_repeat(AsReParser *parser, const Sequence *sequence, AsReRepeat repeat, bool is_possessive)
{
    enum { FEW = 16 }; // turns that cannot run away
    bool is_optional = repeat.low == 0, is_endless = repeat.high - repeat.low > FEW;
    switch (sequence->kind) {
    case ITEM_CHARACTER:
        as_re_risk_follow(parser, &sequence->reach, is_optional);
        if (is_endless && !is_possessive) { as_re_risk_repeat(parser, &sequence->reach); }
        break;
    case ITEM_GROUP:
        if (is_possessive) { as_re_risk_atomic(parser, sequence->first_repeat); }
        as_re_risk_repeat_group(parser, sequence->first_repeat, sequence->entry, is_optional, is_endless && !is_possessive);
        break;
    default: break;
    }
}

/* Puts the item into a group: from its start on. */
static void enclose(AsReParser *parser, const Sequence *sequence, const char *opening, const char *closing)
{
    insert(&parser->out, sequence->start, opening);
    as_re_risk_moved(parser, sequence->start, (unsigned)strlen(opening));
    as_buffer_add_text(&parser->out, closing);
}

/* In a lookbehind PCRE2 finds no length for repeats of nothing, nor for what is never there (groups in it still count). */
static void repeat_without_width(AsReParser *parser, const Sequence *sequence, AsReRepeat repeat, const char *mode)
{
    bool optional = repeat.low == 0;
    if (repeat.high == 0) {
        enclose(parser, sequence, "(?(DEFINE)", ")");
    } else if (optional && *mode == '?') {
        enclose(parser, sequence, "(?:|", ")");
    } else {
        enclose(parser, sequence, *mode == '+' ? "(?>" : "(?:", optional ? "|)" : ")");
    }
}

static bool repeat_item(AsReParser *parser, Sequence *sequence, AsReRepeat repeat)
{
    AsReSource *source = &parser->source;
    const char *mode = as_re_source_match(source, '?') ? "?" : as_re_source_match(source, '+') ? "+" : "";
    if (source->failed) { return false; }
    bool is_behind = parser->lookbehind_groups > 0, has_width = sequence->width.high > 0 && repeat.high > 0;
    if (sequence->kind == ITEM_LOOK) { enclose(parser, sequence, "(?:", ")"); } // PCRE2 repeats these in its own way
    // PCRE2's own possessive groups leave captures behind where what follows fails.
    bool is_atomic = sequence->kind == ITEM_GROUP && *mode == '+';
    if (is_atomic && repeat.low > 1) { enclose(parser, sequence, "(?>", ")"); } // each turn by itself, as in Python
    if (is_behind && !has_width) {
        repeat_without_width(parser, sequence, repeat, mode);
    } else if (!as_re_repeat_add(parser, sequence->start, sequence->kind == ITEM_CHARACTER, repeat, is_atomic ? "" : mode)) {
        return false;
    }
    if (is_atomic) { enclose(parser, sequence, "(?>", ")"); }
    note_repeat(parser, sequence, repeat, *mode == '+');
    bool is_endless = repeat.high == AS_RE_ENDLESS && sequence->width.high > 0;
    sequence->width.low = multiply(sequence->width.low, repeat.low);
    sequence->width.high = is_endless ? WIDTH_MAX : multiply(sequence->width.high, repeat.high);
    sequence->kind = ITEM_REPEAT;
    return true;
}

static bool parse_repeat(AsReParser *parser, Sequence *sequence, int32_t token)
{
    AsReSource *source = &parser->source;
    size_t position = as_re_source_tell(source) - 1;
    AsReRepeat repeat = {token == '+' ? 1 : 0, token == '?' ? 1 : AS_RE_ENDLESS};
    if (token == '{') {
        bool is_repeat;
        if (!as_re_repeat_parse(source, &repeat, &is_repeat)) { return false; }
        if (!is_repeat) {
            add_character(parser, sequence, '{');
            return true;
        }
    }
    if (sequence->kind == ITEM_NONE || sequence->kind == ITEM_POSITION) {
        return as_re_source_fail(source, position, "nothing to repeat");
    }
    if (sequence->kind == ITEM_REPEAT) { return as_re_source_fail(source, position, "multiple repeat"); }
    return repeat_item(parser, sequence, repeat);
}

/* ---- groups ---- */

static bool close_group(AsReParser *parser, size_t start)
{
    AsReSource *source = &parser->source;
    if (source->failed) { return false; }
    if (!as_re_source_match(source, ')')) {
        return as_re_source_fail(source, start, "missing ), unterminated subpattern");
    }
    as_buffer_add_byte(&parser->out, ')');
    return !source->failed;
}

/* What stands between the parentheses of a plain group; opening is what PCRE2 wants before it. */
static bool parse_body(AsReParser *parser, Sequence *sequence, int64_t flags, const char *opening, size_t start)
{
    Width width;
    begin_item(parser, sequence, ITEM_GROUP);
    sequence->first_repeat = parser->risk.count;
    sequence->entry = parser->risk.open;
    as_buffer_add_text(&parser->out, opening);
    if (!parse_alternatives(parser, flags, false, &width) || !close_group(parser, start)) { return false; }
    if (opening[1] == '?' && opening[2] == '>') { as_re_risk_atomic(parser, sequence->first_repeat); }
    sequence->width = width;
    return true;
}

static bool parse_capture(AsReParser *parser, Sequence *sequence, AsValue name, size_t start)
{
    size_t group = open_group(parser, name);
    if (!parse_body(parser, sequence, sequence->flags, "(", start)) { return false; }
    AsReGroup *opened = &parser->groups[group];
    opened->low = sequence->width.low;
    opened->high = sequence->width.high;
    opened->closed = true;
    return true;
}

static bool parse_named_capture(AsReParser *parser, Sequence *sequence, size_t start)
{
    AsReSource *source = &parser->source;
    AsVM *vm = source->vm;
    size_t from, to;
    if (!as_re_source_name(source, '>', "group name", &from, &to) || !check_name(parser, from, to)) { return false; }
    AsValue name = as_str_intern(vm, as_re_source_part(source, from, to));
    AsValue known = as_dict_get_name(vm, as_dict(parser->names), name);
    if (!as_is_undefined(known)) {
        return as_re_source_fail(source, from, "redefinition of group name %v as group %zu; was group %lld", name,
                                 parser->group_count, (long long)as_small(known));
    }
    as_dict_set_name(vm, as_dict(parser->names), name, as_small_value((int64_t)parser->group_count));
    return parse_capture(parser, sequence, name, start);
}

/* (?P...) */
static bool parse_python_group(AsReParser *parser, Sequence *sequence, size_t start)
{
    AsReSource *source = &parser->source;
    size_t from, to, group;
    if (as_re_source_match(source, '<')) { return parse_named_capture(parser, sequence, start); }
    if (as_re_source_match(source, '=')) {
        return as_re_source_name(source, ')', "group name", &from, &to) && check_name(parser, from, to)
            && (group = named_group(parser, from, to)) != 0 && add_reference(parser, sequence, group, from);
    }
    from = as_re_source_tell(source);
    if (as_re_source_get(source) == AS_RE_END) { return as_re_source_fail(source, from, "unexpected end of pattern"); }
    to = as_re_source_tell(source);
    return as_re_source_fail(source, start + 1, "unknown extension ?P%S", as_re_source_part(source, from, to));
}

/* (?= (?! (?<= (?<! */
static bool parse_look(AsReParser *parser, Sequence *sequence, bool is_behind, int32_t sign, size_t start)
{
    bool is_outermost = is_behind && parser->lookbehind_groups == 0;
    Width width;
    begin_item(parser, sequence, ITEM_LOOK);
    as_buffer_printf(&parser->out, "(?%s%c", is_behind ? "<" : "", (char)sign);
    if (is_outermost) { parser->lookbehind_groups = parser->group_count; }
    unsigned first = parser->risk.count;
    uint32_t open = parser->risk.open;
    parser->risk.open = 0;
    if (!parse_alternatives(parser, sequence->flags, false, &width) || !close_group(parser, start)) { return false; }
    as_re_risk_end(parser, first);
    parser->risk.open = open;
    if (is_outermost) { parser->lookbehind_groups = 0; }
    if (is_behind && width.low != width.high) { parser->has_variable_lookbehind = true; }
    return true;
}

static bool parse_lookbehind(AsReParser *parser, Sequence *sequence, size_t start)
{
    AsReSource *source = &parser->source;
    size_t from = as_re_source_tell(source);
    int32_t sign = as_re_source_get(source);
    if (sign == '=' || sign == '!') { return parse_look(parser, sequence, true, sign, start); }
    if (sign == AS_RE_END) { return as_re_source_fail(source, from, "unexpected end of pattern"); }
    return as_re_source_fail(source, start + 1, "unknown extension ?<%S",
                             as_re_source_part(source, from, as_re_source_tell(source)));
}

/* The group that a condition asks for; 0: failed. */
static size_t parse_condition(AsReParser *parser)
{
    AsReSource *source = &parser->source;
    size_t from, to, group;
    if (!as_re_source_name(source, ')', "group name", &from, &to)) { return 0; }
    if (as_re_source_is_identifier(source, from, to)) {
        return check_name(parser, from, to) ? named_group(parser, from, to) : 0;
    }
    if (!as_re_source_number(source, from, to, &group)) {
        as_re_source_fail(source, from, "bad character in group name %v", as_re_source_part(source, from, to));
        return 0;
    }
    if (group == 0) {
        as_re_source_fail(source, from, "bad group number");
    } else if (group >= AS_RE_GROUPS_MAX) {
        as_re_source_fail(source, from, "invalid group reference %S", as_re_source_part(source, from, to));
        group = 0;
    } else if (group >= parser->group_count) {
        size_t pair[] = {group, from};
        as_buffer_add(&parser->conditions, (const char *)pair, sizeof pair);
    }
    if (!source->failed && !has_digits_only(source, from, to)) {
        note_name(parser, from, as_re_source_part(source, from, to));
    }
    return group;
}

/* (?(1)yes|no) */
static bool parse_conditional(AsReParser *parser, Sequence *sequence, size_t start)
{
    AsReSource *source = &parser->source;
    size_t group = parse_condition(parser);
    if (group == 0 || !check_lookbehind(parser, group)) { return false; }
    begin_item(parser, sequence, ITEM_GROUP);
    as_re_risk_follow(parser, NULL, false);
    sequence->first_repeat = parser->risk.count;
    as_buffer_printf(&parser->out, "(?(%zu)", group);
    Sequence yes = {.flags = sequence->flags}, no = {.flags = sequence->flags};
    if (!parse_sequence(parser, &yes)) { return false; }
    if (as_re_source_match(source, '|')) {
        as_buffer_add_byte(&parser->out, '|');
        if (!parse_sequence(parser, &no)) { return false; }
        if (source->next == '|') {
            return as_re_source_fail(source, as_re_source_tell(source), "conditional backref with more than two branches");
        }
    }
    Width width = either_width(yes.before, no.before);
    if (!close_group(parser, start)) { return false; }
    sequence->width = width;
    return true;
}

static bool skip_comment(AsReSource *source, size_t start)
{
    for (;;) {
        if (source->next == AS_RE_END) { return as_re_source_fail(source, start, "missing ), unterminated comment"); }
        if (as_re_source_get(source) == ')') { return !source->failed; }
    }
}

/* (?flags) and (?flags:...), the first token behind the '?' taken. */
static bool parse_flag_group(AsReParser *parser, Sequence *sequence, int32_t token, size_t start)
{
    AsReSource *source = &parser->source;
    int64_t added, removed, flags = sequence->flags;
    bool is_global;
    if (!as_re_parse_flags(source, token, &added, &removed, &is_global)) { return false; }
    if (is_global) {
        if (!sequence->is_first || sequence->kind != ITEM_NONE) {
            return as_re_source_fail(source, start, "global flags not at the start of the expression");
        }
        parser->flags |= added;
        sequence->flags = parser->flags;
        return true;
    }
    if (added & AS_RE_TYPE_FLAGS) { flags &= ~(int64_t)AS_RE_TYPE_FLAGS; }
    flags = (flags | added) & ~removed;
    bool changes_case = (flags ^ sequence->flags) & AS_RE_IGNORECASE;
    return parse_body(parser, sequence, flags, !changes_case ? "(?:" : flags & AS_RE_IGNORECASE ? "(?i:" : "(?-i:", start);
}

/* Behind a '(' that was taken. */
static bool parse_group(AsReParser *parser, Sequence *sequence)
{
    AsReSource *source = &parser->source;
    size_t start = as_re_source_tell(source) - 1;
    if (!as_re_source_match(source, '?')) { return parse_capture(parser, sequence, AS_NONE, start); }
    size_t from = as_re_source_tell(source);
    int32_t token = as_re_source_get(source);
    switch (token) {
    case 'P': return parse_python_group(parser, sequence, start);
    case ':': return parse_body(parser, sequence, sequence->flags, "(?:", start);
    case '>': return parse_body(parser, sequence, sequence->flags, "(?>", start);
    case '#': return skip_comment(source, start);
    case '<': return parse_lookbehind(parser, sequence, start);
    case '=': case '!': return parse_look(parser, sequence, false, token, start);
    case '(': return parse_conditional(parser, sequence, start);
    case AS_RE_END: return as_re_source_fail(source, from, "unexpected end of pattern");
    default: break;
    }
    if (token == '-' || as_re_flag_of(token)) { return parse_flag_group(parser, sequence, token, start); }
    return as_re_source_fail(source, start + 1, "unknown extension ?%S",
                             as_re_source_part(source, from, as_re_source_tell(source)));
}

/* ---- sequences and alternatives ---- */

/* White space and comments of the verbose form. */
static bool skip_verbose(AsReSource *source, int32_t token)
{
    if (token == '#') {
        while (token != AS_RE_END && token != '\n') { token = as_re_source_get(source); }
        return true;
    }
    return token == ' ' || (token >= '\t' && token <= '\r');
}

static bool parse_item(AsReParser *parser, Sequence *sequence, int32_t token)
{
    if (token & AS_RE_ESCAPED) { return parse_escape(parser, sequence, (uint32_t)(token & ~AS_RE_ESCAPED)); }
    switch (token) {
    case '[':
        begin_item(parser, sequence, ITEM_CHARACTER);
        return as_re_add_set(parser, sequence->flags, &sequence->reach);
    case '*': case '+': case '?': case '{':
        return parse_repeat(parser, sequence, token);
    case '.':
        begin_item(parser, sequence, ITEM_CHARACTER);
        sequence->reach = as_re_reach_any(sequence->flags);
        add_by_flag(parser, sequence->flags, AS_RE_DOTALL, 's', '.');
        return true;
    case '^': case '$':
        begin_item(parser, sequence, ITEM_POSITION);
        add_by_flag(parser, sequence->flags, AS_RE_MULTILINE, 'm', (char)token);
        return true;
    case '(':
        return parse_group(parser, sequence);
    default:
        add_character(parser, sequence, (uint32_t)token);
        return true;
    }
}

/* Its width is in sequence->before at the end. */
static bool parse_sequence(AsReParser *parser, Sequence *sequence)
{
    AsReSource *source = &parser->source;
    if (as_c_stack_is_low(source->vm)) {
        return as_re_source_raise(source, AS_RECURSION_ERROR, "maximum recursion depth exceeded");
    }
    while (source->next != AS_RE_END && source->next != '|' && source->next != ')') {
        int32_t token = as_re_source_get(source);
        if (source->failed) { return false; }
        if ((sequence->flags & AS_RE_VERBOSE) && skip_verbose(source, token)) { continue; }
        if (!parse_item(parser, sequence, token)) { return false; }
    }
    end_item(parser, sequence);
    sequence->before = add_widths(sequence->before, sequence->width);
    return !source->failed;
}

static bool parse_alternatives(AsReParser *parser, int64_t flags, bool is_top, Width *width)
{
    AsReSource *source = &parser->source;
    // What is open before the group may be followed by each of the alternatives; what they leave open, by what follows.
    AsReRisk *risk = &parser->risk;
    uint32_t entry = risk->open, left = 0;
    for (bool is_first = true;; is_first = false) {
        Sequence sequence = {.flags = is_top ? parser->flags : flags, .is_first = is_top && is_first};
        if (!parse_sequence(parser, &sequence)) { return false; }
        *width = is_first ? sequence.before : either_width(*width, sequence.before);
        left |= risk->open;
        bool is_last = !as_re_source_match(source, '|');
        risk->open = (is_last ? left : entry) & ~risk->failed;
        if (is_last) { return !source->failed; }
        as_buffer_add_byte(&parser->out, '|');
    }
}

/* The flags of the whole pattern fit its type and each other; Unicode's rules are the usual ones for text. */
static bool settle_flags(AsReParser *parser)
{
    AsReSource *source = &parser->source;
    if (!source->is_text && (parser->flags & AS_RE_UNICODE)) {
        return as_re_source_raise(source, AS_VALUE_ERROR, "cannot use UNICODE flag with a bytes pattern");
    }
    if (!source->is_text && (parser->flags & AS_RE_LOCALE) && (parser->flags & AS_RE_ASCII)) {
        return as_re_source_raise(source, AS_VALUE_ERROR, "ASCII and LOCALE flags are incompatible");
    }
    if (!source->is_text) { return true; }
    if (parser->flags & AS_RE_LOCALE) {
        return as_re_source_raise(source, AS_VALUE_ERROR, "cannot use LOCALE flag with a str pattern");
    }
    if ((parser->flags & AS_RE_ASCII) && (parser->flags & AS_RE_UNICODE)) {
        return as_re_source_raise(source, AS_VALUE_ERROR, "ASCII and UNICODE flags are incompatible");
    }
    if (!(parser->flags & AS_RE_ASCII)) { parser->flags |= AS_RE_UNICODE; }
    return true;
}

static bool check_whole(AsReParser *parser)
{
    AsReSource *source = &parser->source;
    if (!settle_flags(parser)) { return false; }
    if (source->next != AS_RE_END) {
        return as_re_source_fail(source, as_re_source_tell(source), "unbalanced parenthesis");
    }
    for (size_t i = 0; i < parser->conditions.size; i += 2 * sizeof(size_t)) {
        size_t pair[2];
        memcpy(pair, parser->conditions.data + i, sizeof pair);
        if (pair[0] >= parser->group_count) {
            return as_re_source_fail(source, pair[1], "invalid group reference %zu", pair[0]);
        }
    }
    if (parser->has_variable_lookbehind) {
        return as_re_source_fail_nowhere(source, "look-behind requires fixed-width pattern");
    }
    return true;
}

bool as_re_parse(AsReParser *parser)
{
    AsVM *vm = parser->source.vm;
    Width width;
    as_buffer_init(&parser->out);
    as_buffer_init(&parser->counted);
    as_buffer_init(&parser->conditions);
    parser->names = as_dict_new(vm);
    as_root(vm, parser->names);
    parser->group_capacity = 8;
    parser->group_count = 1;
    parser->groups = as_heap_alloc(vm, parser->group_capacity * sizeof *parser->groups);
    parser->groups[0] = (AsReGroup){.name = AS_NONE};
    if (parse_alternatives(parser, parser->flags, true, &width) && check_whole(parser)) {
        as_re_risk_end(parser, 0);
        as_re_risk_finish(parser);
        return true;
    }
    (void)as_re_source_raise_fault(&parser->source);
    return false;
}

void as_re_parser_clear(AsReParser *parser)
{
    as_re_source_clear(&parser->source);
    as_buffer_clear(&parser->out);
    as_buffer_clear(&parser->counted);
    as_buffer_clear(&parser->conditions);
    if (parser->groups) {
        as_heap_release(parser->source.vm, parser->groups, parser->group_capacity * sizeof *parser->groups);
    }
}
