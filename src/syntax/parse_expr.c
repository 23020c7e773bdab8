#include "syntax/parser_impl.h"

static AsNode *parse_factor(AsParser *p);
static AsNode *parse_disjunction(AsParser *p);

/* --- Targets: read as expressions, then judged --- */

/* star_target: '*' target_with_star_atom | target_with_star_atom
 * target_with_star_atom: target_primary '.' NAME | target_primary '[' slices ']' | star_atom
 * target_primary: target_primary '.' NAME | target_primary '[' slices ']' | target_primary genexp
 *     | target_primary '(' [arguments] ')' | atom
 * star_atom: NAME | '(' target_with_star_atom ')' | '(' [star_targets_tuple_seq] ')' | '[' [star_targets] ']'
 * star_targets_tuple_seq: star_target (',' star_target)+ [','] | star_target ',' */
bool as_parse_is_target(const AsNode *node)
{
    switch (node->kind) {
    case NODE_NAME:
    case NODE_ATTRIBUTE:
    case NODE_SUBSCRIPT: return true;
    case NODE_STARRED: return node->one->kind != NODE_STARRED && as_parse_is_target(node->one);
    case NODE_LIST:
    case NODE_TUPLE:
        for (uint32_t i = 0; i < node->block.count; i++) {
            if (!as_parse_is_target(node->block.items[i])) { return false; }
        }
        return true;
    default: return false;
    }
}

/* single_target: target_primary '.' NAME | target_primary '[' slices ']' | NAME | '(' single_target ')' */
bool as_parse_is_single_target(const AsNode *node)
{
    return node->kind == NODE_NAME || node->kind == NODE_ATTRIBUTE || node->kind == NODE_SUBSCRIPT;
}

/* del_target: target_primary '.' NAME | target_primary '[' slices ']' | del_t_atom
 * del_t_atom: NAME | '(' del_target ')' | '(' [del_target (',' del_target)* [',']] ')'
 *     | '[' [del_target (',' del_target)* [',']] ']' */
bool as_parse_is_del_target(const AsNode *node)
{
    if (node->kind == NODE_LIST || node->kind == NODE_TUPLE) {
        for (uint32_t i = 0; i < node->block.count; i++) {
            if (!as_parse_is_del_target(node->block.items[i])) { return false; }
        }
        return true;
    }
    return as_parse_is_single_target(node);
}

/* --- Atoms --- */

static AsNode *leaf(AsParser *p, AsNodeKind kind)
{
    AsNode *node = as_parser_node(p, kind, p->at);
    p->at++;
    return as_parser_finish(p, node);
}

static AsNode *parse_name(AsParser *p)
{
    AsNode *node = as_parser_node(p, NODE_NAME, p->at);
    node->text = as_parser_name_text(p, p->at);
    p->at++;
    return as_parser_finish(p, node);
}

/* for_if_clause: ['async'] 'for' star_targets 'in' disjunction ('if' disjunction)* */
AsNode *as_parse_for_if_clause(AsParser *p)
{
    AsNode *node = as_parser_node(p, NODE_COMP_FOR, p->at);
    node->is_async = as_parser_accept(p, TOK_ASYNC);
    if (!as_parser_expect(p, TOK_FOR)) { return NULL; }
    if (!(node->comp_for.target = as_parser_adopt(p, node, as_parse_star_targets(p)))) { return NULL; }
    if (!as_parser_expect(p, TOK_IN)) { return NULL; }
    if (!(node->comp_for.iter = as_parser_adopt(p, node, parse_disjunction(p)))) { return NULL; }
    uint32_t mark = as_parser_mark(p);
    while (as_parser_accept(p, TOK_IF)) {
        AsNode *condition = parse_disjunction(p);
        if (!condition) { return NULL; }
        as_parser_push(p, condition);
    }
    node->comp_for.conditions = as_parser_take(p, node, mark);
    return as_parser_finish(p, node);
}

static bool at_for_if_clause(const AsParser *p)
{
    return as_parser_is(p, TOK_FOR) || (as_parser_is(p, TOK_ASYNC) && p->at[1].kind == TOK_FOR);
}

/* for_if_clauses: for_if_clause+ */
static AsNode *parse_comprehension(AsParser *p, AsNodeKind kind, const AsToken *start, AsNode *element, AsNode *value,
                                   AsTokenKind end)
{
    AsNode *node = as_parser_node(p, kind, start);
    node->comprehension.element = as_parser_adopt(p, node, element);
    node->comprehension.value = as_parser_adopt(p, node, value);
    uint32_t mark = as_parser_mark(p);
    do {
        AsNode *clause = as_parse_for_if_clause(p);
        if (!clause) { return NULL; }
        as_parser_push(p, clause);
    } while (at_for_if_clause(p));
    node->comprehension.generators = as_parser_take(p, node, mark);
    return as_parser_expect(p, end) ? as_parser_finish(p, node) : NULL;
}

/* star_named_expressions: star_named_expression (',' star_named_expression)* [',']
 * Behind the first of them, up to and with the closing bracket. */
static AsNode *parse_rest_of_display(AsParser *p, AsNodeKind kind, const AsToken *start, AsNode *first,
                                     AsTokenKind end)
{
    AsNode *node = as_parser_node(p, kind, start);
    uint32_t mark = as_parser_mark(p);
    as_parser_push(p, first);
    while (as_parser_accept(p, TOK_COMMA) && !as_parser_is(p, end)) {
        AsNode *item = as_parse_star_named_expression(p);
        if (!item) { return NULL; }
        as_parser_push(p, item);
    }
    node->block = as_parser_take(p, node, mark);
    return as_parser_expect(p, end) ? as_parser_finish(p, node) : NULL;
}

static AsNode *empty_display(AsParser *p, AsNodeKind kind, const AsToken *start)
{
    AsNode *node = as_parser_node(p, kind, start);
    p->at++;
    return as_parser_finish(p, node);
}

/* tuple: '(' [star_named_expression ',' [star_named_expressions]] ')'
 * group: '(' (yield_expr | named_expression) ')'
 * genexp: '(' named_expression for_if_clauses ')' */
static AsNode *parse_parenthesized(AsParser *p)
{
    const AsToken *start = p->at++;
    if (as_parser_is(p, TOK_RIGHT_PAREN)) { return empty_display(p, NODE_TUPLE, start); }
    AsNode *first;
    if (as_parser_is(p, TOK_YIELD)) {
        first = as_parse_yield_or_star_expressions(p);
    } else {
        first = as_parse_star_named_expression(p);
        if (first && as_parser_is(p, TOK_COMMA)) {
            return parse_rest_of_display(p, NODE_TUPLE, start, first, TOK_RIGHT_PAREN);
        }
        if (first && first->kind == NODE_STARRED) { return as_parser_fail(p); }
        if (first && at_for_if_clause(p)) {
            return parse_comprehension(p, NODE_GENERATOR_EXP, start, first, NULL, TOK_RIGHT_PAREN);
        }
    }
    if (!first || !as_parser_expect(p, TOK_RIGHT_PAREN)) { return NULL; }
    first->parenthesized = true;
    return first;
}

/* list: '[' [star_named_expressions] ']'
 * listcomp: '[' named_expression for_if_clauses ']' */
static AsNode *parse_list(AsParser *p)
{
    const AsToken *start = p->at++;
    if (as_parser_is(p, TOK_RIGHT_BRACKET)) { return empty_display(p, NODE_LIST, start); }
    AsNode *first = as_parse_star_named_expression(p);
    if (!first) { return NULL; }
    if (at_for_if_clause(p) && first->kind != NODE_STARRED) {
        return parse_comprehension(p, NODE_LIST_COMP, start, first, NULL, TOK_RIGHT_BRACKET);
    }
    return parse_rest_of_display(p, NODE_LIST, start, first, TOK_RIGHT_BRACKET);
}

/* double_starred_kvpair: '**' bitwise_or | kvpair
 * kvpair: expression ':' expression */
static bool parse_pair(AsParser *p, AsNode **key, AsNode **value)
{
    *key = NULL;
    if (as_parser_accept(p, TOK_DOUBLE_STAR)) { return (*value = as_parse_bitwise_or(p)) != NULL; }
    return (*key = as_parse_expression(p)) && as_parser_expect(p, TOK_COLON) && (*value = as_parse_expression(p));
}

/* dict: '{' [double_starred_kvpair (',' double_starred_kvpair)* [',']] '}' */
static AsNode *parse_rest_of_dict(AsParser *p, const AsToken *start, AsNode *key, AsNode *value)
{
    AsNode *node = as_parser_node(p, NODE_DICT, start);
    uint32_t mark = as_parser_mark(p);
    as_parser_push(p, key);
    as_parser_push(p, value);
    while (as_parser_accept(p, TOK_COMMA) && !as_parser_is(p, TOK_RIGHT_BRACE)) {
        if (!parse_pair(p, &key, &value)) { return NULL; }
        as_parser_push(p, key);
        as_parser_push(p, value);
    }
    AsNodeList both = as_parser_take(p, node, mark);
    uint32_t count = both.count / 2;
    AsNode **keys = as_arena_alloc(p->arena, count * sizeof *keys);
    AsNode **values = both.items;
    for (uint32_t i = 0; i < count; i++) {
        keys[i] = both.items[2 * i];
        values[i] = both.items[2 * i + 1];
    }
    node->dict.keys = (AsNodeList){keys, count};
    node->dict.values = (AsNodeList){values, count};
    return as_parser_expect(p, TOK_RIGHT_BRACE) ? as_parser_finish(p, node) : NULL;
}

/* set: '{' star_named_expressions '}'
 * setcomp: '{' named_expression for_if_clauses '}'
 * dictcomp: '{' kvpair for_if_clauses '}' */
static AsNode *parse_braces(AsParser *p)
{
    const AsToken *start = p->at++;
    if (as_parser_is(p, TOK_RIGHT_BRACE)) { return empty_display(p, NODE_DICT, start); }
    AsNode *key = NULL, *value = NULL;
    if (as_parser_is(p, TOK_DOUBLE_STAR)) {
        return parse_pair(p, &key, &value) ? parse_rest_of_dict(p, start, key, value) : NULL;
    }
    AsNode *first = as_parse_star_named_expression(p);
    if (!first) { return NULL; }
    bool named = first->kind == NODE_NAMED_EXPR && !first->parenthesized;
    if (as_parser_is(p, TOK_COLON) && first->kind != NODE_STARRED && !named) {
        p->at++;
        value = as_parse_expression(p);
        if (!value) { return NULL; }
        if (at_for_if_clause(p)) {
            return parse_comprehension(p, NODE_DICT_COMP, start, first, value, TOK_RIGHT_BRACE);
        }
        return parse_rest_of_dict(p, start, first, value);
    }
    if (at_for_if_clause(p) && first->kind != NODE_STARRED) {
        return parse_comprehension(p, NODE_SET_COMP, start, first, NULL, TOK_RIGHT_BRACE);
    }
    return parse_rest_of_display(p, NODE_SET, start, first, TOK_RIGHT_BRACE);
}

/* atom: NAME | 'True' | 'False' | 'None' | strings | NUMBER | tuple | group | genexp | list | listcomp
 *     | dict | set | dictcomp | setcomp | '...' */
static AsNode *parse_atom(AsParser *p)
{
    AsNode *node;
    switch (as_parser_peek(p)) {
    case TOK_NAME: return parse_name(p);
    case TOK_NUMBER: return as_parse_number(p);
    case TOK_STRING: return as_parse_strings(p);
    case TOK_TRUE: return leaf(p, NODE_TRUE);
    case TOK_FALSE: return leaf(p, NODE_FALSE);
    case TOK_NONE: return leaf(p, NODE_NONE);
    case TOK_ELLIPSIS: return leaf(p, NODE_ELLIPSIS);
    case TOK_LEFT_PAREN:
    case TOK_LEFT_BRACKET:
    case TOK_LEFT_BRACE:
        if (!as_parser_enter(p)) { return NULL; }
        node = as_parser_is(p, TOK_LEFT_PAREN)     ? parse_parenthesized(p)
               : as_parser_is(p, TOK_LEFT_BRACKET) ? parse_list(p)
                                                   : parse_braces(p);
        as_parser_leave(p);
        return node;
    default: return as_parser_fail(p);
    }
}

/* --- Calls, subscripts, attributes --- */

static AsNode *parse_starred(AsParser *p, AsNode *(*parse)(AsParser *p))
{
    AsNode *node = as_parser_node(p, NODE_STARRED, p->at++);
    if (!(node->one = as_parser_adopt(p, node, parse(p)))) { return NULL; }
    return as_parser_finish(p, node);
}

/* kwarg_or_double_starred: NAME '=' expression | '**' expression */
static AsNode *parse_keyword(AsParser *p)
{
    AsNode *node = as_parser_node(p, NODE_KEYWORD, p->at);
    if (!as_parser_accept(p, TOK_DOUBLE_STAR)) {
        node->alias_value.name = as_parser_name_text(p, p->at);
        p->at += 2;
    }
    if (!(node->alias_value.value = as_parser_adopt(p, node, as_parse_expression(p)))) { return NULL; }
    return as_parser_finish(p, node);
}

/* arguments: args [',']
 * args: (starred_expression | named_expression) (',' (starred_expression | named_expression))* [',' kwargs] | kwargs
 * kwargs: kwarg_or_starred (',' kwarg_or_starred)* [',' kwarg_or_double_starred (',' kwarg_or_double_starred)*]
 *     | kwarg_or_double_starred (',' kwarg_or_double_starred)*
 * kwarg_or_starred: NAME '=' expression | starred_expression
 * starred_expression: '*' expression */
bool as_parse_arguments(AsParser *p, AsNode *owner, AsNodeList *args, AsNodeList *keywords)
{
    uint32_t mark = as_parser_mark(p), keyword_count = 0;
    bool unpacked = false; // behind ** there are only keywords
    while (!as_parser_is(p, TOK_RIGHT_PAREN)) {
        AsNode *item;
        if (as_parser_is(p, TOK_DOUBLE_STAR) || (as_parser_is(p, TOK_NAME) && p->at[1].kind == TOK_ASSIGN)) {
            unpacked = unpacked || as_parser_is(p, TOK_DOUBLE_STAR);
            keyword_count++;
            item = parse_keyword(p);
        } else if (as_parser_is(p, TOK_STAR) && !unpacked) {
            item = parse_starred(p, as_parse_expression);
        } else if (keyword_count == 0) {
            item = as_parse_named_expression(p);
        } else {
            item = as_parser_fail(p);
        }
        if (!item) { return false; }
        as_parser_push(p, item);
        if (!as_parser_accept(p, TOK_COMMA)) { break; }
    }
    if (!as_parser_expect(p, TOK_RIGHT_PAREN)) { return false; }
    AsNodeList all = as_parser_take(p, owner, mark);
    args->items = all.items;
    args->count = all.count - keyword_count;
    keywords->count = keyword_count;
    keywords->items = all.items + args->count;
    if (keyword_count > 0 && args->count > 0) {
        // Starred arguments may stand behind keywords; sort the two apart, each in its order.
        AsNode **sorted = as_arena_alloc(p->arena, all.count * sizeof *sorted);
        uint32_t a = 0, k = args->count;
        for (uint32_t i = 0; i < all.count; i++) {
            sorted[all.items[i]->kind == NODE_KEYWORD ? k++ : a++] = all.items[i];
        }
        args->items = sorted;
        keywords->items = sorted + args->count;
    }
    return true;
}

/* Behind `function`, at '('. A lone generator expression needs no parentheses of its own. */
static AsNode *parse_call(AsParser *p, const AsToken *start, AsNode *function)
{
    AsNode *node = as_parser_node(p, NODE_CALL, start);
    node->call.function = as_parser_adopt(p, node, function);
    const AsToken *open = p->at++;
    bool keyword = as_parser_is(p, TOK_NAME) && p->at[1].kind == TOK_ASSIGN;
    if (as_parser_is(p, TOK_RIGHT_PAREN) || as_parser_is(p, TOK_STAR) || as_parser_is(p, TOK_DOUBLE_STAR) || keyword) {
        if (!as_parse_arguments(p, node, &node->call.args, &node->call.keywords)) { return NULL; }
        return as_parser_finish(p, node);
    }
    AsNode *first = as_parse_named_expression(p);
    if (!first) { return NULL; }
    uint32_t mark = as_parser_mark(p);
    if (at_for_if_clause(p)) {
        first = parse_comprehension(p, NODE_GENERATOR_EXP, open, first, NULL, TOK_RIGHT_PAREN);
        if (!first) { return NULL; }
    } else if (as_parser_is(p, TOK_RIGHT_PAREN)) {
        p->at++;
    } else {
        if (!as_parser_expect(p, TOK_COMMA)) { return NULL; }
        AsNodeList rest;
        if (!as_parse_arguments(p, node, &rest, &node->call.keywords)) { return NULL; }
        as_parser_push(p, first);
        for (uint32_t i = 0; i < rest.count; i++) { as_parser_push(p, rest.items[i]); }
        node->call.args = as_parser_take(p, node, mark);
        return as_parser_finish(p, node);
    }
    as_parser_push(p, first);
    node->call.args = as_parser_take(p, node, mark);
    return as_parser_finish(p, node);
}

/* slice: [expression] ':' [expression] [':' [expression]] | named_expression */
static AsNode *parse_slice(AsParser *p)
{
    const AsToken *start = p->at;
    AsNode *lower = NULL;
    if (!as_parser_is(p, TOK_COLON)) {
        lower = as_parse_named_expression(p);
        if (!lower || !as_parser_is(p, TOK_COLON)) { return lower; }
        if (lower->kind == NODE_NAMED_EXPR && !lower->parenthesized) { return as_parser_fail(p); }
    }
    AsNode *node = as_parser_node(p, NODE_SLICE, start);
    node->slice.lower = as_parser_adopt(p, node, lower);
    AsNode **bounds[] = {&node->slice.upper, &node->slice.step};
    for (int i = 0; i < 2 && as_parser_accept(p, TOK_COLON); i++) {
        AsTokenKind next = as_parser_peek(p);
        if (next == TOK_COLON || next == TOK_COMMA || next == TOK_RIGHT_BRACKET) { continue; }
        if (!(*bounds[i] = as_parser_adopt(p, node, as_parse_expression(p)))) { return NULL; }
    }
    return as_parser_finish(p, node);
}

/* slices: slice | (slice | starred_expression) (',' (slice | starred_expression))* [','] */
static AsNode *parse_slices(AsParser *p)
{
    const AsToken *start = p->at;
    uint32_t mark = as_parser_mark(p);
    bool tuple = false;
    do {
        bool star = as_parser_is(p, TOK_STAR);
        AsNode *item = star ? parse_starred(p, as_parse_expression) : parse_slice(p);
        if (!item) { return NULL; }
        tuple = tuple || star || as_parser_is(p, TOK_COMMA);
        as_parser_push(p, item);
    } while (as_parser_accept(p, TOK_COMMA) && !as_parser_is(p, TOK_RIGHT_BRACKET));
    if (!tuple) { return p->scratch[--p->scratch_count]; }
    AsNode *node = as_parser_node(p, NODE_TUPLE, start);
    node->block = as_parser_take(p, node, mark);
    return as_parser_finish(p, node);
}

/* primary: primary '.' NAME | primary genexp | primary '(' [arguments] ')' | primary '[' slices ']' | atom */
static AsNode *parse_primary(AsParser *p)
{
    const AsToken *start = p->at;
    AsNode *left = parse_atom(p);
    while (left) {
        AsNode *node;
        switch (as_parser_peek(p)) {
        case TOK_DOT:
            node = as_parser_node(p, NODE_ATTRIBUTE, start);
            p->at++;
            node->attribute.value = as_parser_adopt(p, node, left);
            if (!as_parser_name(p, &node->attribute.name)) { return NULL; }
            left = as_parser_finish(p, node);
            break;
        case TOK_LEFT_PAREN:
            if (!as_parser_enter(p)) { return NULL; }
            left = parse_call(p, start, left);
            as_parser_leave(p);
            break;
        case TOK_LEFT_BRACKET:
            if (!as_parser_enter(p)) { return NULL; }
            node = as_parser_node(p, NODE_SUBSCRIPT, start);
            p->at++;
            node->pair.first = as_parser_adopt(p, node, left);
            node->pair.second = as_parser_adopt(p, node, parse_slices(p));
            if (!node->pair.second || !as_parser_expect(p, TOK_RIGHT_BRACKET)) { return NULL; }
            left = as_parser_finish(p, node);
            as_parser_leave(p);
            break;
        default: return left;
        }
    }
    return NULL;
}

/* --- Operators --- */

/* await_primary: 'await' primary | primary */
static AsNode *parse_await_primary(AsParser *p)
{
    if (!as_parser_is(p, TOK_AWAIT)) { return parse_primary(p); }
    AsNode *node = as_parser_node(p, NODE_AWAIT, p->at++);
    if (!(node->one = as_parser_adopt(p, node, parse_primary(p)))) { return NULL; }
    return as_parser_finish(p, node);
}

static AsNode *binary(AsParser *p, const AsToken *start, AsOperator op, AsNode *left, AsNode *right)
{
    if (!right) { return NULL; }
    AsNode *node = as_parser_node(p, NODE_BINARY, start);
    node->op = (uint8_t)op;
    node->binary.left = as_parser_adopt(p, node, left);
    node->binary.right = as_parser_adopt(p, node, right);
    return as_parser_finish(p, node);
}

/* power: await_primary '**' factor | await_primary */
static AsNode *parse_power(AsParser *p)
{
    const AsToken *start = p->at;
    AsNode *left = parse_await_primary(p);
    if (!left || !as_parser_accept(p, TOK_DOUBLE_STAR)) { return left; }
    if (!as_parser_enter(p)) { return NULL; }
    AsNode *right = parse_factor(p);
    as_parser_leave(p);
    return binary(p, start, OPERATOR_POW, left, right);
}

static AsNode *parse_unary(AsParser *p, AsOperator op, AsNode *(*parse)(AsParser *p))
{
    AsNode *node = as_parser_node(p, NODE_UNARY, p->at++);
    node->op = (uint8_t)op;
    if (!as_parser_enter(p)) { return NULL; }
    node->one = as_parser_adopt(p, node, parse(p));
    as_parser_leave(p);
    return node->one ? as_parser_finish(p, node) : NULL;
}

/* factor: '+' factor | '-' factor | '~' factor | power */
static AsNode *parse_factor(AsParser *p)
{
    switch (as_parser_peek(p)) {
    case TOK_PLUS: return parse_unary(p, OPERATOR_POSITIVE, parse_factor);
    case TOK_MINUS: return parse_unary(p, OPERATOR_NEGATE, parse_factor);
    case TOK_TILDE: return parse_unary(p, OPERATOR_INVERT, parse_factor);
    default: return parse_power(p);
    }
}

typedef struct Binding {
    uint8_t strength; /* 0: no binary operator */
    uint8_t op;
} Binding;

static const Binding bindings[TOK_COUNT] = {
    [TOK_BAR] = {1, OPERATOR_BIT_OR},
    [TOK_CARET] = {2, OPERATOR_BIT_XOR},
    [TOK_AMPERSAND] = {3, OPERATOR_BIT_AND},
    [TOK_LEFT_SHIFT] = {4, OPERATOR_LSHIFT}, [TOK_RIGHT_SHIFT] = {4, OPERATOR_RSHIFT},
    [TOK_PLUS] = {5, OPERATOR_ADD}, [TOK_MINUS] = {5, OPERATOR_SUB},
    [TOK_STAR] = {6, OPERATOR_MUL}, [TOK_SLASH] = {6, OPERATOR_TRUEDIV}, [TOK_DOUBLE_SLASH] = {6, OPERATOR_FLOORDIV},
    [TOK_PERCENT] = {6, OPERATOR_MOD}, [TOK_AT] = {6, OPERATOR_MATMUL},
};

/* bitwise_or: bitwise_or '|' bitwise_xor | bitwise_xor
 * bitwise_xor: bitwise_xor '^' bitwise_and | bitwise_and
 * bitwise_and: bitwise_and '&' shift_expr | shift_expr
 * shift_expr: shift_expr ('<<' | '>>') sum | sum
 * sum: sum ('+' | '-') term | term
 * term: term ('*' | '/' | '//' | '%' | '@') factor | factor */
static AsNode *parse_binary(AsParser *p, int strength)
{
    const AsToken *start = p->at;
    AsNode *left = parse_factor(p);
    while (left) {
        Binding binding = bindings[as_parser_peek(p)];
        if (binding.strength < strength || binding.strength == 0) { return left; }
        p->at++;
        left = binary(p, start, binding.op, left, parse_binary(p, binding.strength + 1));
    }
    return NULL;
}

AsNode *as_parse_bitwise_or(AsParser *p)
{
    return parse_binary(p, 1);
}

/* compare_op: '==' | '!=' | '<=' | '<' | '>=' | '>' | 'not' 'in' | 'in' | 'is' 'not' | 'is' */
static bool parse_compare_op(AsParser *p, uint8_t *op)
{
    switch (as_parser_peek(p)) {
    case TOK_EQUAL: *op = OPERATOR_EQ; break;
    case TOK_NOT_EQUAL: *op = OPERATOR_NE; break;
    case TOK_LESS: *op = OPERATOR_LT; break;
    case TOK_LESS_EQUAL: *op = OPERATOR_LE; break;
    case TOK_GREATER: *op = OPERATOR_GT; break;
    case TOK_GREATER_EQUAL: *op = OPERATOR_GE; break;
    case TOK_IN: *op = OPERATOR_IN; break;
    case TOK_NOT:
        if (p->at[1].kind != TOK_IN) { return false; }
        p->at++;
        *op = OPERATOR_NOT_IN;
        break;
    case TOK_IS:
        *op = OPERATOR_IS;
        if (p->at[1].kind == TOK_NOT) {
            p->at++;
            *op = OPERATOR_IS_NOT;
        }
        break;
    default: return false;
    }
    p->at++;
    return true;
}

/* comparison: bitwise_or (compare_op bitwise_or)* */
static AsNode *parse_comparison(AsParser *p)
{
    const AsToken *start = p->at;
    AsNode *left = as_parse_bitwise_or(p);
    uint8_t op;
    if (!left || !parse_compare_op(p, &op)) { return left; }
    AsNode *node = as_parser_node(p, NODE_COMPARE, start);
    node->compare.left = as_parser_adopt(p, node, left);
    uint32_t mark = as_parser_mark(p), count = 0, capacity = 0;
    uint8_t *ops = NULL;
    do {
        if (count == capacity) {
            uint8_t *grown = as_arena_alloc(p->arena, capacity = capacity ? capacity * 2 : 8);
            if (count) { memcpy(grown, ops, count); }
            ops = grown;
        }
        ops[count++] = op;
        AsNode *right = as_parse_bitwise_or(p);
        if (!right) { return NULL; }
        as_parser_push(p, right);
    } while (parse_compare_op(p, &op));
    node->compare.ops = ops;
    node->compare.comparators = as_parser_take(p, node, mark);
    return as_parser_finish(p, node);
}

/* inversion: 'not' inversion | comparison */
static AsNode *parse_inversion(AsParser *p)
{
    return as_parser_is(p, TOK_NOT) ? parse_unary(p, OPERATOR_NOT, parse_inversion) : parse_comparison(p);
}

static AsNode *parse_bool_op(AsParser *p, AsTokenKind token, AsOperator op, AsNode *(*parse)(AsParser *p))
{
    const AsToken *start = p->at;
    AsNode *first = parse(p);
    if (!first || !as_parser_is(p, token)) { return first; }
    AsNode *node = as_parser_node(p, NODE_BOOL_OP, start);
    node->op = (uint8_t)op;
    uint32_t mark = as_parser_mark(p);
    as_parser_push(p, first);
    while (as_parser_accept(p, token)) {
        AsNode *next = parse(p);
        if (!next) { return NULL; }
        as_parser_push(p, next);
    }
    node->block = as_parser_take(p, node, mark);
    return as_parser_finish(p, node);
}

/* conjunction: inversion ('and' inversion)* */
static AsNode *parse_conjunction(AsParser *p)
{
    return parse_bool_op(p, TOK_AND, OPERATOR_AND, parse_inversion);
}

/* disjunction: conjunction ('or' conjunction)* */
static AsNode *parse_disjunction(AsParser *p)
{
    return parse_bool_op(p, TOK_OR, OPERATOR_OR, parse_conjunction);
}

/* lambdef: 'lambda' [lambda_params] ':' expression */
static AsNode *parse_lambda(AsParser *p)
{
    AsNode *node = as_parser_node(p, NODE_LAMBDA, p->at);
    node->function.def_line = p->at++->line;
    if (!(node->function.parameters = as_parser_adopt(p, node, as_parse_parameters(p, true)))) { return NULL; }
    if (!as_parser_expect(p, TOK_COLON)) { return NULL; }
    AsNode *body = as_parse_expression(p);
    if (!body) { return NULL; }
    uint32_t mark = as_parser_mark(p);
    as_parser_push(p, body);
    node->function.body = as_parser_take(p, node, mark);
    return as_parser_finish(p, node);
}

/* expression: disjunction 'if' disjunction 'else' expression | disjunction | lambdef */
static AsNode *parse_expression_inside(AsParser *p)
{
    if (as_parser_is(p, TOK_LAMBDA)) { return parse_lambda(p); }
    const AsToken *start = p->at;
    AsNode *body = parse_disjunction(p);
    if (!body || !as_parser_accept(p, TOK_IF)) { return body; }
    AsNode *node = as_parser_node(p, NODE_IF_EXP, start);
    node->if_exp.body = as_parser_adopt(p, node, body);
    if (!(node->if_exp.test = as_parser_adopt(p, node, parse_disjunction(p)))) { return NULL; }
    if (!as_parser_expect(p, TOK_ELSE)) { return NULL; }
    if (!(node->if_exp.orelse = as_parser_adopt(p, node, as_parse_expression(p)))) { return NULL; }
    return as_parser_finish(p, node);
}

AsNode *as_parse_expression(AsParser *p)
{
    if (!as_parser_enter(p)) { return NULL; }
    AsNode *node = parse_expression_inside(p);
    as_parser_leave(p);
    return node;
}

/* named_expression: NAME ':=' expression | expression */
AsNode *as_parse_named_expression(AsParser *p)
{
    if (!as_parser_is(p, TOK_NAME) || p->at[1].kind != TOK_WALRUS) { return as_parse_expression(p); }
    AsNode *node = as_parser_node(p, NODE_NAMED_EXPR, p->at);
    node->pair.first = as_parser_adopt(p, node, parse_name(p));
    p->at++;
    if (!(node->pair.second = as_parser_adopt(p, node, as_parse_expression(p)))) { return NULL; }
    return as_parser_finish(p, node);
}

/* star_named_expression: '*' bitwise_or | named_expression */
AsNode *as_parse_star_named_expression(AsParser *p)
{
    return as_parser_is(p, TOK_STAR) ? parse_starred(p, as_parse_bitwise_or) : as_parse_named_expression(p);
}

/* star_expression: '*' bitwise_or | expression */
AsNode *as_parse_star_expression(AsParser *p)
{
    return as_parser_is(p, TOK_STAR) ? parse_starred(p, as_parse_bitwise_or) : as_parse_expression(p);
}

/* Whether a list of expressions may go on behind a comma. */
static bool at_list_end(const AsParser *p)
{
    switch (as_parser_peek(p)) {
    case TOK_NEWLINE:
    case TOK_SEMICOLON:
    case TOK_ASSIGN:
    case TOK_COLON:
    case TOK_RIGHT_PAREN:
    case TOK_RIGHT_BRACKET:
    case TOK_RIGHT_BRACE:
    case TOK_IN:
    case TOK_END: return true;
    default: return as_parser_peek(p) >= TOK_PLUS_ASSIGN && as_parser_peek(p) <= TOK_BAR_ASSIGN;
    }
}

static AsNode *parse_tuple_of(AsParser *p, AsNode *(*parse)(AsParser *p))
{
    const AsToken *start = p->at;
    AsNode *first = parse(p);
    if (!first || !as_parser_is(p, TOK_COMMA)) { return first; }
    AsNode *node = as_parser_node(p, NODE_TUPLE, start);
    uint32_t mark = as_parser_mark(p);
    as_parser_push(p, first);
    while (as_parser_accept(p, TOK_COMMA) && !at_list_end(p)) {
        AsNode *next = parse(p);
        if (!next) { return NULL; }
        as_parser_push(p, next);
    }
    node->block = as_parser_take(p, node, mark);
    return as_parser_finish(p, node);
}

/* star_expressions: star_expression (',' star_expression)* [','] */
AsNode *as_parse_star_expressions(AsParser *p)
{
    return parse_tuple_of(p, as_parse_star_expression);
}

static AsNode *parse_star_bitwise_or(AsParser *p)
{
    return as_parser_is(p, TOK_STAR) ? parse_starred(p, as_parse_bitwise_or) : as_parse_bitwise_or(p);
}

AsNode *as_parse_star_target(AsParser *p)
{
    AsNode *target = parse_star_bitwise_or(p);
    return target && !as_parse_is_target(target) ? as_parser_fail(p) : target;
}

/* star_targets: star_target (',' star_target)* [','] */
AsNode *as_parse_star_targets(AsParser *p)
{
    AsNode *targets = parse_tuple_of(p, parse_star_bitwise_or);
    return targets && !as_parse_is_target(targets) ? as_parser_fail(p) : targets;
}

/* yield_expr: 'yield' 'from' expression | 'yield' [star_expressions] */
static AsNode *parse_yield(AsParser *p)
{
    const AsToken *start = p->at++;
    AsNode *node;
    if (as_parser_accept(p, TOK_FROM)) {
        node = as_parser_node(p, NODE_YIELD_FROM, start);
        if (!(node->one = as_parser_adopt(p, node, as_parse_expression(p)))) { return NULL; }
        return as_parser_finish(p, node);
    }
    node = as_parser_node(p, NODE_YIELD, start);
    if (!at_list_end(p)) {
        if (!(node->one = as_parser_adopt(p, node, as_parse_star_expressions(p)))) { return NULL; }
    }
    return as_parser_finish(p, node);
}

AsNode *as_parse_yield_or_star_expressions(AsParser *p)
{
    return as_parser_is(p, TOK_YIELD) ? parse_yield(p) : as_parse_star_expressions(p);
}
