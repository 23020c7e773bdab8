/* Entries of a traceback: place, source line, and the carets under what failed. */
#include "load/report_impl.h"

#include <string.h>

#include "base/arena.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "object/code.h"
#include "object/exception.h"
#include "object/str.h"
#include "syntax/parser.h"

enum { LINE_INDENT = 4, REPEATS_SHOWN = 3 };

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\f'; }

/* ---- carets ---- */

/* What to underline, in characters of the source line. From left to right (if left is not -1) stands the operator
 * or the subscript that failed; it gets ^, the rest ~. */
typedef struct Underline {
    int64_t start, end, left, right;
    bool has_anchor;
} Underline;

/* Characters in the first `bytes` bytes of the line. */
static int64_t characters(const AsStr *line, uint32_t bytes)
{
    if (bytes > line->size) { bytes = line->size; }
    return (int64_t)as_utf8_count(line->data, bytes);
}

/* The traceback module looks for a second character of the operator before it skips parentheses. */
static void anchor_binary_library(const char *segment, const AsNode *expression, int64_t *left, int64_t *right)
{
    uint32_t from = expression->binary.left->end_column, to = expression->binary.right->column;
    while (from < to && is_blank(segment[from])) { from++; }
    bool wide = from + 1 < to && !is_blank(segment[from + 1]);
    while (from < to && (is_blank(segment[from]) || segment[from] == ')')) { from++; }
    *left = from;
    *right = from + 1 + wide;
}

static void anchor_binary(const char *segment, const AsNode *expression, int64_t *left, int64_t *right)
{
    uint32_t from = expression->binary.left->end_column, to = expression->binary.right->column;
    for (uint32_t i = from; i < to; i++) {
        if (is_blank(segment[i]) || segment[i] == ')' || segment[i] == '\\') { continue; }
        *left = i;
        *right = i + 1;
        if (i + 1 < to && !is_blank(segment[i + 1]) && segment[i + 1] != '(') { ++*right; }
        return;
    }
}

static void anchor_subscript(const char *segment, const AsNode *expression, size_t size, int64_t *left, int64_t *right)
{
    *left = expression->pair.first->end_column;
    *right = expression->pair.second->end_column + 1;
    while (*left < (int64_t)size && segment[*left] != '[') { ++*left; }
    while (*right < (int64_t)size && segment[*right - 1] != ']') { ++*right; }
    if (*right > (int64_t)size) { *right = (int64_t)size; }
}

typedef void AnchorBinary(const char *segment, const AsNode *expression, int64_t *left, int64_t *right);

/* Parses the failing piece of the line again, to find its operator. */
static void find_anchor(AnchorBinary *anchor, const char *segment, size_t size, int64_t *left, int64_t *right)
{
    AsArena arena;
    AsDiagnostic diagnostic = {0};
    as_arena_init(&arena);
    char *copy = as_arena_copy(&arena, segment, size);
    AsNode *tree = as_parser_parse(&arena, copy, size, "<string>", AS_PARSE_MODULE, NULL, &diagnostic);
    if (tree != NULL && tree->block.count == 1 && tree->block.items[0]->kind == NODE_EXPR_STMT) {
        const AsNode *expression = tree->block.items[0]->one;
        if (expression->kind == NODE_BINARY && expression->line == expression->end_line) {
            anchor(copy, expression, left, right);
        } else if (expression->kind == NODE_SUBSCRIPT && expression->line == expression->end_line) {
            anchor_subscript(copy, expression, size, left, right);
        }
    }
    as_arena_clear(&arena);
}

/* false: no carets under this line. */
static bool underline(const AsStr *line, const AsPosition *position, size_t indent, Underline *u)
{
    if (position->line == 0) { return false; }
    *u = (Underline){.start = characters(line, position->column), .left = -1, .right = -1};
    uint32_t from = position->column < line->size ? position->column : line->size;
    if (position->line == position->end_line) {
        uint32_t to = position->end_column < line->size ? position->end_column : line->size;
        u->end = characters(line, to);
        int64_t left = -1, right = -1;
        if (to > from) { find_anchor(anchor_binary, line->data + from, to - from, &left, &right); }
        if (left >= 0) {
            u->has_anchor = true;
            u->left = characters(line, from + (uint32_t)left);
            u->right = characters(line, from + (uint32_t)right);
        }
    } else {
        uint32_t to = line->size;
        while (to > 0 && is_blank(line->data[to - 1])) { to--; }
        u->end = characters(line, to);
    }
    return u->has_anchor || u->end - u->start != (int64_t)line->length - (int64_t)indent;
}

bool as_traceback_anchor(AsValue segment, int64_t *left, int64_t *right)
{
    const AsStr *s = as_str(segment);
    int64_t from = -1, to = -1;
    find_anchor(anchor_binary_library, s->data, s->size, &from, &to);
    if (from < 0) { return false; }
    *left = characters(s, (uint32_t)from);
    *right = characters(s, (uint32_t)to);
    return true;
}

/* A character that fills two columns of a terminal gets two marks. */
static void print_carets(AsReport *report, const AsStr *line, const Underline *u, size_t indent)
{
    as_report_margin(report);
    as_buffer_add_text(report->out, "    ");
    const char *text = line->data + indent;
    for (int64_t at = (int64_t)indent; at < u->end; at++) {
        bool inside = u->has_anchor && at >= u->left && at < u->right;
        char mark = at < u->start ? ' ' : u->has_anchor && !inside ? '~' : '^';
        as_buffer_add_byte(report->out, mark);
        if (text < line->data + line->size && as_unicode_is_wide(as_utf8_next(&text))) {
            as_buffer_add_byte(report->out, mark);
        }
    }
    as_buffer_add_byte(report->out, '\n');
}

/* ---- entries ---- */

static void print_source(AsReport *report, const AsCode *code, uint32_t number, const AsPosition *position)
{
    AsValue text = as_source_line(report->vm, code->filename, number);
    if (as_is_undefined(text)) { return; }
    const AsStr *line = as_str(text);
    size_t indent = 0;
    while (indent < line->size && is_blank(line->data[indent])) { indent++; }
    as_report_margin(report);
    as_buffer_add_text(report->out, "    ");
    as_buffer_add(report->out, line->data + indent, line->size - indent);
    as_buffer_add_byte(report->out, '\n');
    Underline u;
    if (position != NULL && underline(line, position, indent, &u)) { print_carets(report, line, &u, indent); }
}

static void print_entry(AsReport *report, const AsTraceback *entry)
{
    const AsCode *code = entry->rest.code;
    as_report_margin(report);
    as_buffer_printf(report->out, "  File \"%s\", line %u, in %s\n", as_str(code->filename)->data, entry->line,
                     as_str(code->name)->data);
    const AsPosition *position = entry->instruction < code->instruction_count
        ? &code->positions[entry->instruction] : NULL;
    print_source(report, code, entry->line, position);
}

static void print_repeats(AsReport *report, int64_t count)
{
    int64_t more = count - REPEATS_SHOWN;
    if (more <= 0) { return; }
    as_report_margin(report);
    as_buffer_printf(report->out, "  [Previous line repeated %lld more time%s]\n", (long long)more, more > 1 ? "s" : "");
}

static AsTraceback *entry_of(AsValue v)
{
    return as_is_kind(v, AS_KIND_TRACEBACK) ? (AsTraceback *)as_object(v) : NULL;
}

/* Entries of a recursion look alike: from the fourth on they are only counted. */
void as_traceback_print(AsReport *report, AsValue traceback, int64_t limit)
{
    int64_t depth = 0, repeats = 0;
    const AsTraceback *last = NULL;
    for (AsTraceback *e = entry_of(traceback); e != NULL; e = entry_of(e->next)) { depth++; }
    for (AsTraceback *e = entry_of(traceback); e != NULL; e = entry_of(e->next)) {
        if (depth-- > limit) { continue; }
        bool same = last != NULL && last->rest.code == e->rest.code && last->line == e->line;
        if (!same) {
            print_repeats(report, repeats);
            repeats = 0;
        }
        last = e;
        if (++repeats <= REPEATS_SHOWN) { print_entry(report, e); }
    }
    print_repeats(report, repeats);
}
