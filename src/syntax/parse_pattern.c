#include "syntax/parser_impl.h"

static AsNode *parse_pattern(AsParser *p);

static bool is_wildcard(const AsText *name)
{
    return name->size == 1 && name->data[0] == '_';
}

/* pattern_capture_target: NAME
 * ... other than '_', and no '.', '(' or '=' follows. */
static bool parse_capture_target(AsParser *p, AsText *name)
{
    if (!as_parser_name(p, name)) { return false; }
    AsTokenKind next = as_parser_peek(p);
    if (is_wildcard(name) || next == TOK_DOT || next == TOK_LEFT_PAREN || next == TOK_ASSIGN) {
        as_parser_fail(p);
        return false;
    }
    return true;
}

/* signed_number: ['-'] NUMBER */
static AsNode *parse_signed_number(AsParser *p)
{
    const AsToken *start = p->at;
    bool negative = as_parser_accept(p, TOK_MINUS);
    if (!as_parser_is(p, TOK_NUMBER)) { return as_parser_fail(p); }
    AsNode *number = as_parse_number(p);
    if (!number || !negative) { return number; }
    AsNode *node = as_parser_node(p, NODE_UNARY, start);
    node->op = OPERATOR_NEGATE;
    node->one = as_parser_adopt(p, node, number);
    return as_parser_finish(p, node);
}

/* complex_number: signed_real_number ('+' | '-') IMAGINARY
 * signed_real_number: ['-'] REAL */
static AsNode *parse_number_expression(AsParser *p)
{
    const AsToken *start = p->at;
    AsNode *left = parse_signed_number(p);
    if (!left || !(as_parser_is(p, TOK_PLUS) || as_parser_is(p, TOK_MINUS))) { return left; }
    AsNode *node = as_parser_node(p, NODE_BINARY, start);
    node->op = as_parser_is(p, TOK_PLUS) ? OPERATOR_ADD : OPERATOR_SUB;
    p->at++;
    if (!as_parser_is(p, TOK_NUMBER)) { return as_parser_fail(p); }
    AsNode *right = as_parse_number(p);
    const AsNode *real = left->kind == NODE_UNARY ? left->one : left;
    if (!right || real->kind == NODE_IMAGINARY || right->kind != NODE_IMAGINARY) { return as_parser_fail(p); }
    node->binary.left = as_parser_adopt(p, node, left);
    node->binary.right = as_parser_adopt(p, node, right);
    return as_parser_finish(p, node);
}

static AsNode *parse_singleton(AsParser *p)
{
    AsTokenKind kind = as_parser_peek(p);
    AsNode *node = as_parser_node(p, kind == TOK_NONE ? NODE_NONE : kind == TOK_TRUE ? NODE_TRUE : NODE_FALSE, p->at);
    p->at++;
    return as_parser_finish(p, node);
}

/* literal_expr: signed_number | complex_number | strings | 'None' | 'True' | 'False' */
static AsNode *parse_literal(AsParser *p)
{
    switch (as_parser_peek(p)) {
    case TOK_NUMBER:
    case TOK_MINUS: return parse_number_expression(p);
    case TOK_STRING: return as_parse_strings(p);
    default: return parse_singleton(p);
    }
}

/* literal_pattern: literal_expr */
static AsNode *parse_literal_pattern(AsParser *p)
{
    const AsToken *start = p->at;
    AsNode *value = parse_literal(p);
    if (!value) { return NULL; }
    bool singleton = value->kind == NODE_NONE || value->kind == NODE_TRUE || value->kind == NODE_FALSE;
    AsNode *node = as_parser_node(p, singleton ? NODE_MATCH_SINGLETON : NODE_MATCH_VALUE, start);
    node->one = as_parser_adopt(p, node, value);
    return as_parser_finish(p, node);
}

/* name_or_attr: NAME ('.' NAME)* */
static AsNode *parse_name_or_attr(AsParser *p)
{
    const AsToken *start = p->at;
    AsNode *node = as_parser_node(p, NODE_NAME, start);
    if (!as_parser_name(p, &node->text)) { return NULL; }
    as_parser_finish(p, node);
    while (as_parser_accept(p, TOK_DOT)) {
        AsNode *attribute = as_parser_node(p, NODE_ATTRIBUTE, start);
        attribute->attribute.value = as_parser_adopt(p, attribute, node);
        if (!as_parser_name(p, &attribute->attribute.name)) { return NULL; }
        node = as_parser_finish(p, attribute);
    }
    return node;
}

/* keyword_pattern: NAME '=' pattern
 * A KEYWORD for a while: the class pattern keeps its name and its pattern. */
static AsNode *parse_keyword_pattern(AsParser *p)
{
    AsNode *node = as_parser_node(p, NODE_KEYWORD, p->at);
    node->alias_value.name = as_parser_name_text(p, p->at);
    p->at += 2;
    return (node->alias_value.value = as_parser_adopt(p, node, parse_pattern(p))) ? node : NULL;
}

/* class_pattern: name_or_attr '(' [class_pattern_items [',']] ')'
 * class_pattern_items: pattern (',' pattern)* (',' keyword_pattern)* | keyword_pattern (',' keyword_pattern)* */
static AsNode *parse_class_pattern(AsParser *p, const AsToken *start, AsNode *cls)
{
    AsNode *node = as_parser_node(p, NODE_MATCH_CLASS, start);
    node->match_class.cls = as_parser_adopt(p, node, cls);
    p->at++;
    uint32_t mark = as_parser_mark(p), positional = 0;
    while (!as_parser_is(p, TOK_RIGHT_PAREN)) {
        bool keyword = as_parser_is(p, TOK_NAME) && p->at[1].kind == TOK_ASSIGN;
        if (!keyword && as_parser_mark(p) - mark > positional) { return as_parser_fail(p); }
        AsNode *pattern = keyword ? parse_keyword_pattern(p) : parse_pattern(p);
        if (!pattern) { return NULL; }
        as_parser_push(p, pattern);
        positional += !keyword;
        if (!as_parser_accept(p, TOK_COMMA)) { break; }
    }
    if (!as_parser_expect(p, TOK_RIGHT_PAREN)) { return NULL; }
    AsNodeList keywords = as_parser_take(p, node, mark + positional);
    node->match_class.patterns = as_parser_take(p, node, mark);
    node->match_class.names = as_arena_alloc(p->arena, keywords.count * sizeof(AsText));
    for (uint32_t i = 0; i < keywords.count; i++) {
        node->match_class.names[i] = keywords.items[i]->alias_value.name;
        keywords.items[i] = keywords.items[i]->alias_value.value;
    }
    node->match_class.keyword_patterns = keywords;
    return as_parser_finish(p, node);
}

/* capture_pattern: pattern_capture_target
 * wildcard_pattern: "_"
 * value_pattern: NAME ('.' NAME)+ */
static AsNode *parse_name_pattern(AsParser *p)
{
    const AsToken *start = p->at;
    AsNode *name = parse_name_or_attr(p);
    if (!name) { return NULL; }
    if (as_parser_is(p, TOK_LEFT_PAREN)) { return parse_class_pattern(p, start, name); }
    if (as_parser_is(p, TOK_ASSIGN)) { return as_parser_fail(p); }
    AsNode *node;
    if (name->kind == NODE_NAME) {
        node = as_parser_node(p, NODE_MATCH_AS, start);
        if (!is_wildcard(&name->text)) { node->match_as.name = name->text; }
    } else {
        node = as_parser_node(p, NODE_MATCH_VALUE, start);
        node->one = as_parser_adopt(p, node, name);
    }
    return as_parser_finish(p, node);
}

/* maybe_star_pattern: star_pattern | pattern
 * star_pattern: '*' pattern_capture_target | '*' "_" */
static AsNode *parse_maybe_star_pattern(AsParser *p)
{
    if (!as_parser_is(p, TOK_STAR)) { return parse_pattern(p); }
    AsNode *node = as_parser_node(p, NODE_MATCH_STAR, p->at++);
    if (as_parser_is_word(p, "_")) {
        p->at++;
    } else if (!parse_capture_target(p, &node->text)) {
        return NULL;
    }
    return as_parser_finish(p, node);
}

/* maybe_sequence_pattern: maybe_star_pattern (',' maybe_star_pattern)* [',']
 * Pushes the patterns behind the first; ends before `end`. */
static bool parse_rest_of_sequence(AsParser *p, AsTokenKind end, AsTokenKind or_end)
{
    while (as_parser_accept(p, TOK_COMMA) && !as_parser_is(p, end) && !as_parser_is(p, or_end)) {
        AsNode *pattern = parse_maybe_star_pattern(p);
        if (!pattern) { return false; }
        as_parser_push(p, pattern);
    }
    return true;
}

/* group_pattern: '(' pattern ')'
 * sequence_pattern: '[' [maybe_sequence_pattern] ']' | '(' [open_sequence_pattern] ')' */
static AsNode *parse_bracket_pattern(AsParser *p)
{
    const AsToken *start = p->at;
    bool round = as_parser_is(p, TOK_LEFT_PAREN);
    AsTokenKind end = round ? TOK_RIGHT_PAREN : TOK_RIGHT_BRACKET;
    AsNode *node = as_parser_node(p, NODE_MATCH_SEQUENCE, start);
    p->at++;
    if (as_parser_accept(p, end)) { return as_parser_finish(p, node); }
    AsNode *first = parse_maybe_star_pattern(p);
    if (!first) { return NULL; }
    if (round && first->kind != NODE_MATCH_STAR && as_parser_accept(p, end)) { return first; }
    if (round && !as_parser_is(p, TOK_COMMA)) { return as_parser_fail(p); }
    uint32_t mark = as_parser_mark(p);
    as_parser_push(p, first);
    if (!parse_rest_of_sequence(p, end, end)) { return NULL; }
    node->block = as_parser_take(p, node, mark);
    return as_parser_expect(p, end) ? as_parser_finish(p, node) : NULL;
}

/* key_value_pattern: (literal_expr | value_pattern) ':' pattern */
static AsNode *parse_key(AsParser *p)
{
    switch (as_parser_peek(p)) {
    case TOK_NUMBER:
    case TOK_MINUS:
    case TOK_STRING:
    case TOK_NONE:
    case TOK_TRUE:
    case TOK_FALSE: return parse_literal(p);
    case TOK_NAME: {
        AsNode *name = parse_name_or_attr(p);
        return name && name->kind == NODE_NAME ? as_parser_fail(p) : name;
    }
    default: return as_parser_fail(p);
    }
}

/* mapping_pattern: '{' '}' | '{' double_star_pattern [','] '}'
 *     | '{' key_value_pattern (',' key_value_pattern)* [',' double_star_pattern] [','] '}'
 * double_star_pattern: '**' pattern_capture_target */
static AsNode *parse_mapping_pattern(AsParser *p)
{
    AsNode *node = as_parser_node(p, NODE_MATCH_MAPPING, p->at++);
    uint32_t mark = as_parser_mark(p);
    while (!as_parser_is(p, TOK_RIGHT_BRACE)) {
        if (as_parser_accept(p, TOK_DOUBLE_STAR)) {
            if (!parse_capture_target(p, &node->match_mapping.rest)) { return NULL; }
            as_parser_accept(p, TOK_COMMA);
            break;
        }
        AsNode *key = parse_key(p);
        if (!key || !as_parser_expect(p, TOK_COLON)) { return NULL; }
        AsNode *pattern = parse_pattern(p);
        if (!pattern) { return NULL; }
        as_parser_push(p, key);
        as_parser_push(p, pattern);
        if (!as_parser_accept(p, TOK_COMMA)) { break; }
    }
    AsNodeList both = as_parser_take(p, node, mark);
    uint32_t count = both.count / 2;
    AsNode **keys = as_arena_alloc(p->arena, count * sizeof *keys);
    for (uint32_t i = 0; i < count; i++) {
        keys[i] = both.items[2 * i];
        both.items[i] = both.items[2 * i + 1];
    }
    node->match_mapping.keys = (AsNodeList){keys, count};
    node->match_mapping.patterns = (AsNodeList){both.items, count};
    return as_parser_expect(p, TOK_RIGHT_BRACE) ? as_parser_finish(p, node) : NULL;
}

/* closed_pattern: literal_pattern | capture_pattern | wildcard_pattern | value_pattern | group_pattern
 *     | sequence_pattern | mapping_pattern | class_pattern */
static AsNode *parse_closed_pattern(AsParser *p)
{
    switch (as_parser_peek(p)) {
    case TOK_NAME: return parse_name_pattern(p);
    case TOK_LEFT_PAREN:
    case TOK_LEFT_BRACKET: return parse_bracket_pattern(p);
    case TOK_LEFT_BRACE: return parse_mapping_pattern(p);
    case TOK_NUMBER:
    case TOK_MINUS:
    case TOK_STRING:
    case TOK_NONE:
    case TOK_TRUE:
    case TOK_FALSE: return parse_literal_pattern(p);
    default: return as_parser_fail(p);
    }
}

/* or_pattern: closed_pattern ('|' closed_pattern)* */
static AsNode *parse_or_pattern(AsParser *p)
{
    const AsToken *start = p->at;
    AsNode *first = parse_closed_pattern(p);
    if (!first || !as_parser_is(p, TOK_BAR)) { return first; }
    AsNode *node = as_parser_node(p, NODE_MATCH_OR, start);
    uint32_t mark = as_parser_mark(p);
    as_parser_push(p, first);
    while (as_parser_accept(p, TOK_BAR)) {
        AsNode *next = parse_closed_pattern(p);
        if (!next) { return NULL; }
        as_parser_push(p, next);
    }
    node->block = as_parser_take(p, node, mark);
    return as_parser_finish(p, node);
}

/* pattern: as_pattern | or_pattern
 * as_pattern: or_pattern 'as' pattern_capture_target */
static AsNode *parse_pattern(AsParser *p)
{
    const AsToken *start = p->at;
    if (!as_parser_enter(p)) { return NULL; }
    AsNode *pattern = parse_or_pattern(p);
    as_parser_leave(p);
    if (!pattern || !as_parser_accept(p, TOK_AS)) { return pattern; }
    AsNode *node = as_parser_node(p, NODE_MATCH_AS, start);
    node->match_as.pattern = as_parser_adopt(p, node, pattern);
    if (!parse_capture_target(p, &node->match_as.name)) { return NULL; }
    return as_parser_finish(p, node);
}

/* patterns: open_sequence_pattern | pattern
 * open_sequence_pattern: maybe_star_pattern ',' [maybe_sequence_pattern] */
AsNode *as_parse_patterns(AsParser *p)
{
    const AsToken *start = p->at;
    AsNode *first = parse_maybe_star_pattern(p);
    if (!first) { return NULL; }
    if (!as_parser_is(p, TOK_COMMA)) { return first->kind == NODE_MATCH_STAR ? as_parser_fail(p) : first; }
    AsNode *node = as_parser_node(p, NODE_MATCH_SEQUENCE, start);
    uint32_t mark = as_parser_mark(p);
    as_parser_push(p, first);
    if (!parse_rest_of_sequence(p, TOK_COLON, TOK_IF)) { return NULL; }
    node->block = as_parser_take(p, node, mark);
    return as_parser_finish(p, node);
}
