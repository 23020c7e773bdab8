/* What a match of faults.def means: the message, and its place as CPython reports it. */
#include "syntax/diagnose_impl.h"

#include <stdio.h>

#include "base/utf8.h"

enum { MESSAGE_SIZE = 512 };

/* Columns from 0 in bytes; a column of -1 for a token without a place. */
typedef struct Place {
    int32_t line, column, end_line, end_column;
} Place;

/* --- Places and messages --- */

/* Source lines are counted from the lexer's first line, which an f-string's expression sets. */
static AsText line_text(const AsMatcher *m, int32_t line)
{
    int32_t first = (int32_t)m->p->lexer->first_line;
    return as_diagnostic_line(m->p->source, m->p->lexer->size, line > first ? (uint32_t)(line - first) + 1 : 1);
}

/* Python's offset from a byte column that counts from 1: the text behind the line's end counts as one character. */
static int32_t offset_in(AsText line, int32_t column, uint32_t limit)
{
    if (column <= 0) { return column; }
    if ((uint32_t)column > limit + 1) { column = (int32_t)limit + 1; }
    uint32_t bytes = (uint32_t)column < line.size ? (uint32_t)column : line.size;
    return (int32_t)as_utf8_count(line.data, bytes) + (column - (int32_t)bytes);
}

static void settle(AsMatcher *m, AsDiagnosticKind kind, const char *message)
{
    m->stopped = true;
    m->diagnostic->kind = kind;
    if (m->fstring) {
        char text[MESSAGE_SIZE + 16];
        int size = snprintf(text, sizeof text, "f-string: %s", message);
        message = as_arena_copy(m->p->arena, text, (size_t)size);
    }
    m->diagnostic->message = message;
}

/* The lexer's place behind the last token that was looked at: line, and column from the line's start. */
static void lexer_place(const AsMatcher *m, uint32_t *line, uint32_t *column)
{
    as_lexer_end(m->p->lexer, &m->tokens[m->fill - 1], line, column);
    if (m->tokens[m->fill - 1].kind == TOK_NEWLINE) { *column += 1; }
}

/* Columns count from 1, in bytes. */
static void settle_at(AsMatcher *m, AsDiagnosticKind kind, Place place, const char *message)
{
    if (m->stopped) { return; }
    AsDiagnostic *d = m->diagnostic;
    uint32_t lexer_line, lexer_column;
    lexer_place(m, &lexer_line, &lexer_column);
    AsText line = line_text(m, place.line);
    // CPython's text of the line it has just read ends in its newline, that of an earlier line does not.
    bool just_read = (int32_t)lexer_line <= place.line && line.data[line.size] == '\n';
    uint32_t limit = line.size + just_read;
    if (m->fstring) {
        place.column -= (int32_t)m->p->lexer->first_column;
        place.end_column -= (int32_t)m->p->lexer->first_column;
    }
    bool in_bytes = m->fstring || m->p->byte_columns; // CPython leaves the columns of an f-string's expression so, too
    d->line = place.line;
    d->column = in_bytes ? place.column : offset_in(line, place.column, limit);
    d->end_line = place.end_line;
    d->end_column = in_bytes ? place.end_column : offset_in(line, place.end_column, limit);
    d->source_line = (AsText){as_arena_copy(m->p->arena, line.data, line.size), line.size};
    d->line_end = just_read ? AS_LINE_ENDED : m->fstring ? AS_LINE_OPEN : AS_LINE_OF_FILE;
    settle(m, kind, message);
}

static Place token_place(const AsMatcher *m, int32_t at)
{
    const AsToken *token = &m->tokens[at];
    if (!as_lexer_has_place(token)) { return (Place){(int32_t)token->line, -1, (int32_t)token->line, -1}; }
    uint32_t line, column;
    as_lexer_end(m->p->lexer, token, &line, &column);
    return (Place){(int32_t)token->line, (int32_t)token->column, (int32_t)line, (int32_t)column};
}

static Place node_place(const AsNode *node)
{
    return (Place){(int32_t)node->line, (int32_t)node->column, (int32_t)node->end_line, (int32_t)node->end_column};
}

static void settle_range(AsMatcher *m, Place from, Place to, const char *message)
{
    Place place = {from.line, from.column + 1, to.end_line, to.end_column + 1};
    settle_at(m, AS_DIAGNOSTIC_SYNTAX_ERROR, place, message);
}

void as_diagnose_settle_here(AsMatcher *m, AsDiagnosticKind kind, const char *message)
{
    const AsToken *token = &m->tokens[m->fill - 1];
    Place place = token_place(m, m->fill - 1);
    if (place.column < 0) {
        place.column = (int32_t)token->column;
    } else {
        place.column++;
        place.end_column++;
    }
    settle_at(m, kind, place, message);
}

/* --- What was matched, as a tree --- */

/* Reads tokens[start, end) once more with `parse`, as if nothing followed them. NULL when they do not make one. */
static AsNode *read_span(AsMatcher *m, AsSpan span, AsTokenKind behind, AsNode *(*parse)(AsParser *p))
{
    AsParser *p = m->p;
    AsToken *end = &p->lexer->tokens[span.end];
    AsToken kept = *end;
    AsParserState state = as_parser_save(p);
    AsStringFault *fault = p->string_fault;
    AsDiagnostic *diagnostic = p->diagnostic;
    p->at = m->tokens + span.start;
    p->fault = AS_PARSER_FINE;
    p->string_fault = NULL;
    p->diagnostic = NULL;
    end->kind = (uint8_t)behind;
    AsNode *node = parse(p);
    bool whole = p->at == end && p->fault == AS_PARSER_FINE;
    *end = kept;
    p->string_fault = fault;
    p->diagnostic = diagnostic;
    as_parser_restore(p, state);
    return whole ? node : NULL;
}

static AsNode *parse_any(AsParser *p)
{
    if (as_parser_is(p, TOK_NAME) && p->at[1].kind == TOK_WALRUS) { return as_parse_named_expression(p); }
    return as_parse_yield_or_star_expressions(p);
}

static AsNode *span_node(AsMatcher *m, AsSpan span)
{
    return read_span(m, span, TOK_END, parse_any);
}

static bool is_expression(AsFaultRule rule)
{
    switch (rule) {
    case FAULT_star_expressions:
    case FAULT_star_named_expression:
    case FAULT_expression:
    case FAULT_expression_without_bad:
    case FAULT_disjunction:
    case FAULT_bitwise_or:
    case FAULT_yield_expr:
    case FAULT_bad_ann_assign_target:
    case FAULT_number: return true;
    default: return false;
    }
}

/* Parentheses round an expression do not belong to its node, so expressions are read again for their place. */
static Place span_place(AsMatcher *m, AsSpan span)
{
    if (span.item->kind == FAULT_CALL && is_expression(span.item->value)) {
        AsNode *node = span_node(m, span);
        if (node) { return node_place(node); }
    }
    // The comma behind a parameter belongs to its rule, but not to the parameter.
    bool comma = span.item->kind == FAULT_CALL && m->tokens[span.end - 1].kind == TOK_COMMA;
    Place place = token_place(m, span.start), last = token_place(m, span.end - 1 - comma);
    place.end_line = last.end_line;
    place.end_column = last.end_column;
    return place;
}

/* What Python calls an expression in its messages. */
static const char *name_of(const AsNode *node)
{
    switch (node->kind) {
    case NODE_ATTRIBUTE: return "attribute";
    case NODE_SUBSCRIPT: return "subscript";
    case NODE_STARRED: return "starred";
    case NODE_NAME: return "name";
    case NODE_LIST: return "list";
    case NODE_TUPLE: return "tuple";
    case NODE_LAMBDA: return "lambda";
    case NODE_CALL: return "function call";
    case NODE_BOOL_OP:
    case NODE_BINARY:
    case NODE_UNARY: return "expression";
    case NODE_GENERATOR_EXP: return "generator expression";
    case NODE_YIELD:
    case NODE_YIELD_FROM: return "yield expression";
    case NODE_AWAIT: return "await expression";
    case NODE_LIST_COMP: return "list comprehension";
    case NODE_SET_COMP: return "set comprehension";
    case NODE_DICT_COMP: return "dict comprehension";
    case NODE_DICT: return "dict literal";
    case NODE_SET: return "set display";
    case NODE_JOINED_STR:
    case NODE_FORMATTED_VALUE: return "f-string expression";
    case NODE_NONE: return "None";
    case NODE_TRUE: return "True";
    case NODE_FALSE: return "False";
    case NODE_ELLIPSIS: return "ellipsis";
    case NODE_COMPARE: return "comparison";
    case NODE_IF_EXP: return "conditional expression";
    case NODE_NAMED_EXPR: return "named expression";
    default: return "literal";
    }
}

/* Copies the rule's message, with %line, %name and %text of the capture filled in. */
static const char *fill_message(AsMatcher *m, AsText message, AsSpan a)
{
    char text[MESSAGE_SIZE];
    size_t size = 0;
    for (const char *s = message.data, *end = s + message.size; s < end;) {
        const AsToken *token = &m->tokens[a.start];
        int added;
        if (strncmp(s, "%line", 5) == 0) {
            added = snprintf(text + size, sizeof text - size, "%u", token->line);
            s += 5;
        } else if (strncmp(s, "%name", 5) == 0) {
            AsNode *node = span_node(m, a);
            added = snprintf(text + size, sizeof text - size, "%s", node ? name_of(node) : "expression");
            s += 5;
        } else if (strncmp(s, "%text", 5) == 0) {
            added = snprintf(text + size, sizeof text - size, "%s", as_lexer_name(token->kind));
            s += 5;
        } else {
            text[size] = *s++;
            added = 1;
        }
        size += (size_t)added;
    }
    return as_arena_copy(m->p->arena, text, size);
}

/* --- Targets --- */

/* The first part of an expression that cannot be a target, or NULL. */
static const AsNode *invalid_target(const AsNode *node, AsFaultPlace use)
{
    switch (node->kind) {
    case NODE_LIST:
    case NODE_TUPLE:
        for (uint32_t i = 0; i < node->block.count; i++) {
            const AsNode *found = invalid_target(node->block.items[i], use);
            if (found) { return found; }
        }
        return NULL;
    case NODE_STARRED: return use == FAULT_DELETE ? node : invalid_target(node->one, use);
    case NODE_COMPARE:
        // `for a() in b` was read as the comparison `a() in b`.
        if (use != FAULT_LOOP) { return node; }
        return node->compare.ops[0] == OPERATOR_IN ? invalid_target(node->compare.left, use) : NULL;
    case NODE_NAME:
    case NODE_SUBSCRIPT:
    case NODE_ATTRIBUTE: return NULL;
    default: return node;
    }
}

static void settle_target(AsMatcher *m, AsFaultPlace use, AsSpan a)
{
    AsNode *node = span_node(m, a);
    const AsNode *wrong = node ? invalid_target(node, use) : NULL;
    if (!wrong) { return; }
    char text[MESSAGE_SIZE];
    int size = snprintf(text, sizeof text, "cannot %s %s", use == FAULT_DELETE ? "delete" : "assign to", name_of(wrong));
    settle_range(m, node_place(wrong), node_place(wrong), as_arena_copy(m->p->arena, text, (size_t)size));
}

/* --- Generator expressions and arguments --- */

static AsNode *parse_clauses(AsParser *p)
{
    AsNode *last = NULL;
    while (as_parser_is(p, TOK_FOR) || as_parser_is(p, TOK_ASYNC)) {
        if (!(last = as_parse_for_if_clause(p))) { return NULL; }
    }
    return last;
}

static AsNode *last_clause(AsMatcher *m, AsSpan clauses)
{
    return read_span(m, clauses, TOK_END, parse_clauses);
}

static void settle_bare_generator(AsMatcher *m, Place from, const AsNode *clause)
{
    if (!clause) { return; }
    uint32_t count = clause->comp_for.conditions.count;
    const AsNode *last = count > 0 ? clause->comp_for.conditions.items[count - 1] : clause->comp_for.iter;
    settle_range(m, from, node_place(last), "Generator expression must be parenthesized");
}

/* The arguments of a call without its parentheses, as a CALL. */
static AsNode *parse_bare_arguments(AsParser *p)
{
    AsNode *node = as_parser_node(p, NODE_CALL, p->at);
    if (!as_parse_arguments(p, node, &node->call.args, &node->call.keywords)) { return NULL; }
    p->at--;
    return node;
}

static AsNode *span_arguments(AsMatcher *m, AsSpan args)
{
    return read_span(m, args, TOK_RIGHT_PAREN, parse_bare_arguments);
}

static void settle_bare_generator_last(AsMatcher *m, AsSpan args, AsSpan clauses)
{
    AsNode *call = span_arguments(m, args);
    // A single argument is the generator's element: dict((a, b) for a, b in x).
    if (!call || call->call.args.count <= 1) { return; }
    const AsNode *last = call->call.args.items[call->call.args.count - 1];
    settle_bare_generator(m, node_place(last), last_clause(m, clauses));
}

static void settle_positional(AsMatcher *m, AsSpan args)
{
    AsNode *call = span_arguments(m, args);
    bool unpacked = false;
    for (uint32_t i = 0; call && i < call->call.keywords.count; i++) {
        unpacked = unpacked || !call->call.keywords.items[i]->alias_value.name.data;
    }
    as_diagnose_settle_here(m, AS_DIAGNOSTIC_SYNTAX_ERROR,
                unpacked ? "positional argument follows keyword argument unpacking"
                         : "positional argument follows keyword argument");
}

/* --- Other functions of faults.def --- */

static bool is_legacy(AsMatcher *m, AsSpan a)
{
    AsNode *node = span_node(m, a);
    return node && node->kind == NODE_NAME &&
           ((node->text.size == 5 && memcmp(node->text.data, "print", 5) == 0) ||
            (node->text.size == 4 && memcmp(node->text.data, "exec", 4) == 0));
}

static void settle_legacy(AsMatcher *m, AsSpan a, AsSpan b)
{
    if (!is_legacy(m, a)) { return; }
    AsNode *name = span_node(m, a);
    char text[MESSAGE_SIZE];
    int size = snprintf(text, sizeof text, "Missing parentheses in call to '%.*s'. Did you mean %.*s(...)?",
                        (int)name->text.size, name->text.data, (int)name->text.size, name->text.data);
    settle_range(m, span_place(m, a), span_place(m, b), as_arena_copy(m->p->arena, text, (size_t)size));
}

static void settle_comma(AsMatcher *m, AsSpan a, AsSpan b)
{
    // Outside brackets two expressions side by side are more likely something else.
    if (m->tokens[b.end - 1].level == 0 || is_legacy(m, a)) { return; }
    settle_range(m, span_place(m, a), span_place(m, b), "invalid syntax. Perhaps you forgot a comma?");
}

static void settle_key(AsMatcher *m, AsSpan a)
{
    Place place = span_place(m, a);
    place.column = place.end_column;
    place.end_column = 0;
    settle_at(m, AS_DIAGNOSTIC_SYNTAX_ERROR, place, "':' expected after dictionary key");
}

static void settle_unbracketed(AsMatcher *m, AsSpan a, AsSpan b)
{
    AsNode *rest = span_node(m, b);
    Place last = span_place(m, b);
    if (rest && rest->kind == NODE_TUPLE && !rest->parenthesized && rest->block.count > 0) {
        // A tuple without parentheses ends with its trailing comma; the place is that of its last item.
        last = node_place(rest->block.items[rest->block.count - 1]);
    }
    settle_range(m, span_place(m, a), last, "did you forget parentheses around the comprehension target?");
}

/* Numbers of complex patterns. */
static int32_t check_number(AsMatcher *m, AsSpan a, bool imaginary)
{
    AsNode *node = span_node(m, a);
    if (!node || (node->kind == NODE_IMAGINARY) == imaginary) { return a.end; }
    settle_range(m, node_place(node), node_place(node),
                 imaginary ? "imaginary number required in complex literal"
                           : "real number required in complex literal");
    return AS_NO_MATCH;
}

static int32_t read_number(AsMatcher *m, int32_t at)
{
    if (span_node(m, (AsSpan){at, at + 1, NULL})) { return at + 1; }
    const AsToken *token = &m->tokens[at];
    int digits = 0;
    for (uint32_t i = token->start; i < token->end; i++) { digits += m->p->source[i] != '_'; }
    char text[MESSAGE_SIZE];
    int size = snprintf(text, sizeof text,
                        "Exceeds the limit (4300 digits) for integer string conversion: value has %d digits; use "
                        "sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer "
                        "literals to avoid decimal conversion limits.",
                        digits);
    Place place = {(int32_t)token->line, 0, (int32_t)token->line, 0};
    settle_at(m, AS_DIAGNOSTIC_SYNTAX_ERROR, place, as_arena_copy(m->p->arena, text, (size_t)size));
    return AS_NO_MATCH;
}

static int32_t read_strings(AsMatcher *m, int32_t at)
{
    int32_t end = at;
    for (as_diagnose_look_at(m, end); m->tokens[end].kind == TOK_STRING; as_diagnose_look_at(m, end)) { end++; }
    if (m->stopped) { return AS_NO_MATCH; }
    AsParser *p = m->p;
    AsParserState state = as_parser_save(p);
    AsStringFault fault = {0};
    p->at = m->tokens + at;
    p->fault = AS_PARSER_FINE;
    p->string_fault = &fault;
    AsDiagnostic *diagnostic = p->diagnostic;
    p->diagnostic = NULL;
    AsNode *node = as_parse_strings(p);
    p->diagnostic = diagnostic;
    p->string_fault = NULL;
    as_parser_restore(p, state);
    if (node) { return end; }
    if (fault.inner) {
        AsDiagnostic *warnings = m->diagnostic->warnings, *last = m->diagnostic->last_warning;
        *m->diagnostic = *fault.inner;
        m->diagnostic->warnings = warnings;
        m->diagnostic->last_warning = last;
        m->stopped = true;
    } else if (fault.place) {
        Place place = token_place(m, (int32_t)(fault.place - m->tokens));
        settle_range(m, place, place, fault.message);
    } else {
        as_diagnose_settle_here(m, AS_DIAGNOSTIC_SYNTAX_ERROR, fault.message ? fault.message : "invalid syntax");
    }
    return AS_NO_MATCH;
}

/* --- Actions --- */

int32_t as_diagnose_act(AsMatcher *m, const AsFaultAlternative *alternative, AsSpan a, AsSpan b, int32_t at)
{
    const char *message = alternative->message.data ? fill_message(m, alternative->message, a) : NULL;
    uint32_t line, column;
    switch ((AsFaultPlace)alternative->place) {
    case FAULT_AT: settle_range(m, span_place(m, a), span_place(m, a), message); break;
    case FAULT_FROM_TO: settle_range(m, span_place(m, a), span_place(m, b), message); break;
    case FAULT_FROM:
        lexer_place(m, &line, &column);
        settle_range(m, span_place(m, a), (Place){0, 0, (int32_t)line, (int32_t)column - 1}, message);
        break;
    case FAULT_HERE: as_diagnose_settle_here(m, AS_DIAGNOSTIC_SYNTAX_ERROR, message); break;
    case FAULT_INDENT: as_diagnose_settle_here(m, AS_DIAGNOSTIC_INDENTATION_ERROR, message); break;
    case FAULT_TARGET:
    case FAULT_LOOP:
    case FAULT_DELETE: settle_target(m, alternative->place, a); break;
    case FAULT_DO:
        switch ((AsFaultFunction)alternative->function) {
        case FAULT_DO_bare_generator: settle_bare_generator(m, span_place(m, a), last_clause(m, b)); break;
        case FAULT_DO_bare_generator_last: settle_bare_generator_last(m, a, b); break;
        case FAULT_DO_check_imaginary: return check_number(m, a, true);
        case FAULT_DO_check_real: return check_number(m, a, false);
        case FAULT_DO_forgot_comma: settle_comma(m, a, b); break;
        case FAULT_DO_key_without_colon: settle_key(m, a); break;
        case FAULT_DO_legacy_call: settle_legacy(m, a, b); break;
        case FAULT_DO_number: return read_number(m, at);
        case FAULT_DO_positional_after_keyword: settle_positional(m, a); break;
        case FAULT_DO_strings: return read_strings(m, at);
        case FAULT_DO_unbracketed_target: settle_unbracketed(m, a, b); break;
        case FAULT_DO_COUNT: break;
        }
        break;
    case FAULT_NOWHERE: break;
    }
    return AS_NO_MATCH;
}

/* --- Other faults --- */

void as_diagnose_settle_token(AsMatcher *m, int32_t at, const char *message)
{
    settle_range(m, token_place(m, at), token_place(m, at), message);
}

void as_diagnose_settle_expected(AsMatcher *m, AsTokenKind kind, int32_t at)
{
    char text[32];
    int size = snprintf(text, sizeof text, "expected '%s'", as_lexer_name(kind));
    as_diagnose_settle_token(m, at, as_arena_copy(m->p->arena, text, (size_t)size));
}

void as_diagnose_settle_fault(AsMatcher *m)
{
    const AsFault *fault = &m->p->lexer->fault;
    AsDiagnostic *d = m->diagnostic;
    Place place = {fault->line, fault->column, fault->end_line, fault->end_column};
    m->stopped = false;
    m->fill = (int32_t)m->p->lexer->count;
    d->incomplete = fault->at_end;
    if (!fault->in_characters) {
        // The lexer stands on the faulty line, except where a bracket of an earlier one was never closed.
        settle_at(m, fault->kind, place, fault->message);
        return;
    }
    AsText line = line_text(m, fault->line);
    d->kind = fault->kind;
    d->message = fault->message;
    d->line = fault->line;
    d->column = fault->column;
    d->end_line = fault->end_line;
    d->end_column = fault->end_column;
    if (m->fstring && fault->line == (int32_t)m->p->lexer->first_line) {
        d->column -= (int32_t)m->p->lexer->first_column;
        d->end_column -= (int32_t)m->p->lexer->first_column;
    }
    d->source_line = (AsText){as_arena_copy(m->p->arena, line.data, line.size), line.size};
    d->line_end = fault->line_end;
    m->stopped = true;
}
