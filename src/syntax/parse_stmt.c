#include "syntax/parser_impl.h"

static bool parse_block(AsParser *p, AsNode *owner, AsNodeList *list);
static AsNode *parse_match(AsParser *p);

/* --- Parameters --- */

/* param: NAME [':' expression]
 * star_param: NAME [':' star_expression] */
static AsNode *parse_parameter(AsParser *p, bool lambda, bool star)
{
    AsNode *node = as_parser_node(p, NODE_PARAMETER, p->at);
    if (!as_parser_name(p, &node->parameter.name)) { return NULL; }
    if (!lambda && as_parser_accept(p, TOK_COLON)) {
        AsNode *annotation = star ? as_parse_star_expression(p) : as_parse_expression(p);
        if (!(node->parameter.annotation = as_parser_adopt(p, node, annotation))) { return NULL; }
    }
    return as_parser_finish(p, node);
}

/* param_maybe_default: param ['=' expression]
 * lambda_maybe_default: NAME ['=' expression] */
static AsNode *parse_parameter_with_default(AsParser *p, bool lambda)
{
    AsNode *node = parse_parameter(p, lambda, false);
    if (!node || !as_parser_accept(p, TOK_ASSIGN)) { return node; }
    node->parameter.default_value = as_parser_adopt(p, node, as_parse_expression(p));
    return node->parameter.default_value ? node : NULL;
}

/* star_etc: '*' star_param (',' param_maybe_default)* [',' [kwds]]
 *     | '*' (',' param_maybe_default)+ [',' [kwds]]
 *     | kwds
 * kwds: '**' param [',']
 * lambda_star_etc: '*' NAME (',' lambda_maybe_default)* [',' [lambda_kwds]]
 *     | '*' (',' lambda_maybe_default)+ [',' [lambda_kwds]]
 *     | lambda_kwds
 * lambda_kwds: '**' NAME [',']
 * The parameters behind the positional ones. */
static bool parse_star_etc(AsParser *p, AsNode *node, bool lambda, AsTokenKind end)
{
    uint32_t mark = as_parser_mark(p);
    if (as_parser_accept(p, TOK_STAR)) {
        bool bare = as_parser_is(p, TOK_COMMA);
        if (!bare) {
            node->parameters.star = as_parser_adopt(p, node, parse_parameter(p, lambda, true));
            if (!node->parameters.star) { return false; }
        }
        while (as_parser_accept(p, TOK_COMMA)) {
            if (as_parser_is(p, end) || as_parser_is(p, TOK_DOUBLE_STAR)) { break; }
            AsNode *parameter = parse_parameter_with_default(p, lambda);
            if (!parameter) { return false; }
            as_parser_push(p, parameter);
        }
        if (bare && as_parser_mark(p) == mark) { return as_parser_fail(p); }
    }
    node->parameters.keyword_only = as_parser_take(p, node, mark);
    if (p->at[-1].kind != TOK_COMMA && as_parser_is(p, TOK_DOUBLE_STAR) && node->parameters.star) {
        return as_parser_fail(p);
    }
    if (as_parser_accept(p, TOK_DOUBLE_STAR)) {
        node->parameters.double_star = as_parser_adopt(p, node, parse_parameter(p, lambda, false));
        if (!node->parameters.double_star) { return false; }
        as_parser_accept(p, TOK_COMMA);
    }
    return true;
}

/* params: positional [',' [star_etc]] | star_etc
 * positional: no_defaults [',' '/' (',' param)*] (',' param_with_default)*
 *     | no_defaults (',' param_with_default)+ [',' '/' (',' param_with_default)*]
 *     | param_with_default (',' param_with_default)* [',' '/' (',' param_with_default)*]
 * no_defaults: param (',' param)*
 * param_with_default: param '=' expression
 * lambda_params: lambda_positional [',' [lambda_star_etc]] | lambda_star_etc
 * lambda_positional: lambda_no_defaults [',' '/' (',' NAME)*] (',' lambda_with_default)*
 *     | lambda_no_defaults (',' lambda_with_default)+ [',' '/' (',' lambda_with_default)*]
 *     | lambda_with_default (',' lambda_with_default)* [',' '/' (',' lambda_with_default)*]
 * lambda_no_defaults: NAME (',' NAME)*
 * lambda_with_default: NAME '=' expression */
AsNode *as_parse_parameters(AsParser *p, bool lambda)
{
    AsTokenKind end = lambda ? TOK_COLON : TOK_RIGHT_PAREN;
    AsNode *node = as_parser_node(p, NODE_PARAMETERS, p->at);
    uint32_t mark = as_parser_mark(p);
    bool defaults = false, slash = false;
    while (as_parser_is(p, TOK_NAME) || as_parser_is(p, TOK_SLASH)) {
        if (as_parser_is(p, TOK_SLASH)) {
            if (slash || as_parser_mark(p) == mark) { return as_parser_fail(p); }
            p->at++;
            slash = true;
            node->parameters.positional_only = as_parser_take(p, node, mark);
        } else {
            AsNode *parameter = parse_parameter_with_default(p, lambda);
            if (!parameter) { return NULL; }
            if (defaults && !parameter->parameter.default_value) { return as_parser_fail(p); }
            defaults = parameter->parameter.default_value;
            as_parser_push(p, parameter);
        }
        if (!as_parser_accept(p, TOK_COMMA)) { break; }
    }
    node->parameters.positional = as_parser_take(p, node, mark);
    bool more = as_parser_is(p, TOK_STAR) || as_parser_is(p, TOK_DOUBLE_STAR);
    bool any = node->parameters.positional.count || slash;
    if (more && any && p->at[-1].kind != TOK_COMMA) { return as_parser_fail(p); }
    if (more && !parse_star_etc(p, node, lambda, end)) { return NULL; }
    return as_parser_finish(p, node);
}

/* --- Simple statements --- */

/* del_stmt: 'del' del_target (',' del_target)* [','] */
static AsNode *parse_del(AsParser *p)
{
    AsNode *node = as_parser_node(p, NODE_DELETE, p->at++);
    uint32_t mark = as_parser_mark(p);
    do {
        AsNode *target = as_parse_bitwise_or(p);
        if (!target) { return NULL; }
        if (!as_parse_is_del_target(target)) { return as_parser_fail(p); }
        as_parser_push(p, target);
    } while (as_parser_accept(p, TOK_COMMA) && !as_parser_is(p, TOK_NEWLINE) && !as_parser_is(p, TOK_SEMICOLON));
    node->block = as_parser_take(p, node, mark);
    return as_parser_finish(p, node);
}

/* raise_stmt: 'raise' [expression ['from' expression]]
 * assert_stmt: 'assert' expression [',' expression] */
static AsNode *parse_pair_statement(AsParser *p, AsNodeKind kind, AsTokenKind between, bool optional)
{
    AsNode *node = as_parser_node(p, kind, p->at++);
    if (optional && (as_parser_is(p, TOK_NEWLINE) || as_parser_is(p, TOK_SEMICOLON))) {
        return as_parser_finish(p, node);
    }
    if (!(node->pair.first = as_parser_adopt(p, node, as_parse_expression(p)))) { return NULL; }
    if (as_parser_accept(p, between)) {
        if (!(node->pair.second = as_parser_adopt(p, node, as_parse_expression(p)))) { return NULL; }
    }
    return as_parser_finish(p, node);
}

/* return_stmt: 'return' [star_expressions] */
static AsNode *parse_return(AsParser *p)
{
    AsNode *node = as_parser_node(p, NODE_RETURN, p->at++);
    if (!as_parser_is(p, TOK_NEWLINE) && !as_parser_is(p, TOK_SEMICOLON)) {
        if (!(node->one = as_parser_adopt(p, node, as_parse_star_expressions(p)))) { return NULL; }
    }
    return as_parser_finish(p, node);
}

/* global_stmt: 'global' NAME (',' NAME)*
 * nonlocal_stmt: 'nonlocal' NAME (',' NAME)* */
static AsNode *parse_names(AsParser *p, AsNodeKind kind)
{
    AsNode *node = as_parser_node(p, kind, p->at++);
    uint32_t capacity = 4;
    node->names.items = as_arena_alloc(p->arena, capacity * sizeof(AsText));
    do {
        if (node->names.count == capacity) {
            AsText *grown = as_arena_alloc(p->arena, (capacity *= 2) * sizeof(AsText));
            memcpy(grown, node->names.items, node->names.count * sizeof(AsText));
            node->names.items = grown;
        }
        if (!as_parser_name(p, &node->names.items[node->names.count])) { return NULL; }
        node->names.count++;
    } while (as_parser_accept(p, TOK_COMMA));
    return as_parser_finish(p, node);
}

/* dotted_name: NAME ('.' NAME)* */
static bool parse_dotted_name(AsParser *p, AsText *name)
{
    const AsToken *start = p->at;
    if (!as_parser_name(p, name)) { return false; }
    if (!as_parser_is(p, TOK_DOT)) { return true; }
    size_t size = name->size;
    AsText part;
    while (as_parser_accept(p, TOK_DOT)) {
        if (!as_parser_name(p, &part)) { return false; }
        size += 1 + part.size;
    }
    char *joined = as_arena_alloc(p->arena, size), *out = joined;
    for (const AsToken *token = start; token < p->at; token += 2) {
        part = as_parser_name_text(p, token);
        if (out > joined) { *out++ = '.'; }
        memcpy(out, part.data, part.size);
        out += part.size;
    }
    *name = (AsText){joined, (uint32_t)size};
    return true;
}

/* dotted_as_name: dotted_name ['as' NAME]
 * import_from_as_name: NAME ['as' NAME] */
static AsNode *parse_alias(AsParser *p, bool dotted)
{
    AsNode *node = as_parser_node(p, NODE_ALIAS, p->at);
    bool good = dotted ? parse_dotted_name(p, &node->alias.name) : as_parser_name(p, &node->alias.name);
    if (!good) { return NULL; }
    if (as_parser_accept(p, TOK_AS) && !as_parser_name(p, &node->alias.asname)) { return NULL; }
    return as_parser_finish(p, node);
}

/* import_name: 'import' dotted_as_name (',' dotted_as_name)* */
static AsNode *parse_import(AsParser *p)
{
    AsNode *node = as_parser_node(p, NODE_IMPORT, p->at++);
    uint32_t mark = as_parser_mark(p);
    do {
        AsNode *alias = parse_alias(p, true);
        if (!alias) { return NULL; }
        as_parser_push(p, alias);
    } while (as_parser_accept(p, TOK_COMMA));
    node->block = as_parser_take(p, node, mark);
    return as_parser_finish(p, node);
}

/* import_from_targets: '(' import_from_as_name (',' import_from_as_name)* [','] ')'
 *     | import_from_as_name (',' import_from_as_name)* | '*' */
static bool parse_import_targets(AsParser *p, AsNode *node)
{
    uint32_t mark = as_parser_mark(p);
    if (as_parser_is(p, TOK_STAR)) {
        AsNode *star = as_parser_node(p, NODE_ALIAS, p->at++);
        star->alias.name = (AsText){"*", 1};
        as_parser_push(p, as_parser_finish(p, star));
        node->import_from.names = as_parser_take(p, node, mark);
        return true;
    }
    bool parenthesized = as_parser_accept(p, TOK_LEFT_PAREN);
    do {
        AsNode *alias = parse_alias(p, false);
        if (!alias) { return false; }
        as_parser_push(p, alias);
    } while (as_parser_accept(p, TOK_COMMA) && !(parenthesized && as_parser_is(p, TOK_RIGHT_PAREN)));
    node->import_from.names = as_parser_take(p, node, mark);
    return !parenthesized || as_parser_expect(p, TOK_RIGHT_PAREN);
}

/* import_from: 'from' ('.' | '...')* dotted_name 'import' import_from_targets
 *     | 'from' ('.' | '...')+ 'import' import_from_targets */
static AsNode *parse_import_from(AsParser *p)
{
    AsNode *node = as_parser_node(p, NODE_IMPORT_FROM, p->at++);
    for (; as_parser_is(p, TOK_DOT) || as_parser_is(p, TOK_ELLIPSIS); p->at++) {
        node->import_from.level += as_parser_is(p, TOK_DOT) ? 1 : 3;
    }
    if (node->import_from.level == 0 || !as_parser_is(p, TOK_IMPORT)) {
        if (!parse_dotted_name(p, &node->import_from.module)) { return NULL; }
    }
    if (!as_parser_expect(p, TOK_IMPORT) || !parse_import_targets(p, node)) { return NULL; }
    return as_parser_finish(p, node);
}

/* Behind a target, at ':': annotation ['=' value]. */
static AsNode *parse_annotated(AsParser *p, const AsToken *start, AsNode *target)
{
    if (!as_parse_is_single_target(target)) { return as_parser_fail(p); }
    AsNode *node = as_parser_node(p, NODE_ANN_ASSIGN, start);
    p->at++;
    node->flag = target->kind == NODE_NAME && !target->parenthesized;
    node->annotated.target = as_parser_adopt(p, node, target);
    if (!(node->annotated.annotation = as_parser_adopt(p, node, as_parse_expression(p)))) { return NULL; }
    if (as_parser_accept(p, TOK_ASSIGN)) {
        node->annotated.value = as_parser_adopt(p, node, as_parse_yield_or_star_expressions(p));
        if (!node->annotated.value) { return NULL; }
    }
    return as_parser_finish(p, node);
}

static AsNode *parse_assignment_chain(AsParser *p, const AsToken *start, AsNode *first)
{
    AsNode *node = as_parser_node(p, NODE_ASSIGN, start), *value = first;
    uint32_t mark = as_parser_mark(p);
    while (as_parser_accept(p, TOK_ASSIGN)) {
        if (!as_parse_is_target(value)) { return as_parser_fail(p); }
        as_parser_push(p, value);
        if (!(value = as_parse_yield_or_star_expressions(p))) { return NULL; }
    }
    node->assign.targets = as_parser_take(p, node, mark);
    node->assign.value = as_parser_adopt(p, node, value);
    return as_parser_finish(p, node);
}

/* augassign: '+=' | '-=' | '*=' | '@=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '**=' | '//='
 * Behind a target, at the operator. */
static AsNode *parse_augmented(AsParser *p, const AsToken *start, AsNode *target)
{
    if (!as_parse_is_single_target(target)) { return as_parser_fail(p); }
    AsNode *node = as_parser_node(p, NODE_AUG_ASSIGN, start);
    node->op = (uint8_t)(as_parser_peek(p) - TOK_PLUS_ASSIGN + OPERATOR_ADD);
    p->at++;
    node->binary.left = as_parser_adopt(p, node, target);
    node->binary.right = as_parser_adopt(p, node, as_parse_yield_or_star_expressions(p));
    return node->binary.right ? as_parser_finish(p, node) : NULL;
}

/* assignment: single_target ':' expression ['=' annotated_rhs]
 *     | (star_targets '=')+ (yield_expr | star_expressions)
 *     | single_target augassign (yield_expr | star_expressions)
 * annotated_rhs: yield_expr | star_expressions
 * or an expression that stands alone. */
static AsNode *parse_expression_statement(AsParser *p)
{
    const AsToken *start = p->at;
    AsNode *first = as_parse_yield_or_star_expressions(p);
    if (!first) { return NULL; }
    AsTokenKind next = as_parser_peek(p);
    if (next == TOK_ASSIGN) { return parse_assignment_chain(p, start, first); }
    if (next == TOK_COLON) { return parse_annotated(p, start, first); }
    if (next >= TOK_PLUS_ASSIGN && next <= TOK_BAR_ASSIGN) { return parse_augmented(p, start, first); }
    AsNode *node = as_parser_node(p, NODE_EXPR_STMT, start);
    node->one = as_parser_adopt(p, node, first);
    return as_parser_finish(p, node);
}

static AsNode *parse_word_statement(AsParser *p, AsNodeKind kind)
{
    return as_parser_finish(p, as_parser_node(p, kind, p->at++));
}

/* simple_stmt: assignment | star_expressions | return_stmt | import_stmt | raise_stmt | 'pass' | del_stmt | yield_stmt
 *     | assert_stmt | 'break' | 'continue' | global_stmt | nonlocal_stmt
 * import_stmt: import_name | import_from
 * yield_stmt: yield_expr */
static AsNode *parse_simple_statement(AsParser *p)
{
    switch (as_parser_peek(p)) {
    case TOK_RETURN: return parse_return(p);
    case TOK_IMPORT: return parse_import(p);
    case TOK_FROM: return parse_import_from(p);
    case TOK_RAISE: return parse_pair_statement(p, NODE_RAISE, TOK_FROM, true);
    case TOK_PASS: return parse_word_statement(p, NODE_PASS);
    case TOK_DEL: return parse_del(p);
    case TOK_ASSERT: return parse_pair_statement(p, NODE_ASSERT, TOK_COMMA, false);
    case TOK_BREAK: return parse_word_statement(p, NODE_BREAK);
    case TOK_CONTINUE: return parse_word_statement(p, NODE_CONTINUE);
    case TOK_GLOBAL: return parse_names(p, NODE_GLOBAL);
    case TOK_NONLOCAL: return parse_names(p, NODE_NONLOCAL);
    default: return parse_expression_statement(p);
    }
}

/* simple_stmts: simple_stmt (';' simple_stmt)* [';'] NEWLINE
 * Pushes the statements on the scratch stack. */
static bool parse_simple_statements(AsParser *p)
{
    do {
        AsNode *statement = parse_simple_statement(p);
        if (!statement) { return false; }
        as_parser_push(p, statement);
    } while (as_parser_accept(p, TOK_SEMICOLON) && !as_parser_is(p, TOK_NEWLINE));
    return as_parser_expect(p, TOK_NEWLINE);
}

/* --- Compound statements --- */

/* else_block: 'else' ':' block */
static bool parse_else(AsParser *p, AsNode *owner, AsNodeList *orelse)
{
    if (!as_parser_accept(p, TOK_ELSE)) { return true; }
    return as_parser_expect(p, TOK_COLON) && parse_block(p, owner, orelse);
}

static AsNode *parse_if_inside(AsParser *p);

/* if_stmt: 'if' named_expression ':' block (elif_stmt | [else_block])
 * elif_stmt: 'elif' named_expression ':' block (elif_stmt | [else_block]) */
static AsNode *parse_if(AsParser *p)
{
    if (!as_parser_enter(p)) { return NULL; }
    AsNode *node = parse_if_inside(p);
    as_parser_leave(p);
    return node;
}

static AsNode *parse_if_inside(AsParser *p)
{
    AsNode *node = as_parser_node(p, NODE_IF, p->at++);
    if (!(node->branch.test = as_parser_adopt(p, node, as_parse_named_expression(p)))) { return NULL; }
    if (!as_parser_expect(p, TOK_COLON) || !parse_block(p, node, &node->branch.body)) { return NULL; }
    if (as_parser_is(p, TOK_ELIF)) {
        AsNode *elif = parse_if(p);
        if (!elif) { return NULL; }
        uint32_t mark = as_parser_mark(p);
        as_parser_push(p, elif);
        node->branch.orelse = as_parser_take(p, node, mark);
    } else if (!parse_else(p, node, &node->branch.orelse)) {
        return NULL;
    }
    return as_parser_finish_block(p, node);
}

/* while_stmt: 'while' named_expression ':' block [else_block] */
static AsNode *parse_while(AsParser *p)
{
    AsNode *node = as_parser_node(p, NODE_WHILE, p->at++);
    if (!(node->branch.test = as_parser_adopt(p, node, as_parse_named_expression(p)))) { return NULL; }
    if (!as_parser_expect(p, TOK_COLON) || !parse_block(p, node, &node->branch.body)) { return NULL; }
    if (!parse_else(p, node, &node->branch.orelse)) { return NULL; }
    return as_parser_finish_block(p, node);
}

/* for_stmt: ['async'] 'for' star_targets 'in' star_expressions ':' block [else_block] */
static AsNode *parse_for(AsParser *p, const AsToken *start)
{
    AsNode *node = as_parser_node(p, NODE_FOR, start);
    node->is_async = p->at != start;
    p->at++;
    if (!(node->for_loop.target = as_parser_adopt(p, node, as_parse_star_targets(p)))) { return NULL; }
    if (!as_parser_expect(p, TOK_IN)) { return NULL; }
    if (!(node->for_loop.iter = as_parser_adopt(p, node, as_parse_star_expressions(p)))) { return NULL; }
    if (!as_parser_expect(p, TOK_COLON) || !parse_block(p, node, &node->for_loop.body)) { return NULL; }
    if (!parse_else(p, node, &node->for_loop.orelse)) { return NULL; }
    return as_parser_finish_block(p, node);
}

/* with_item: expression ['as' star_target] */
static AsNode *parse_with_item(AsParser *p)
{
    AsNode *node = as_parser_node(p, NODE_WITH_ITEM, p->at);
    if (!(node->pair.first = as_parser_adopt(p, node, as_parse_expression(p)))) { return NULL; }
    if (as_parser_accept(p, TOK_AS)) {
        if (!(node->pair.second = as_parser_adopt(p, node, as_parse_star_target(p)))) { return NULL; }
    }
    return as_parser_finish(p, node);
}

static bool parse_with_items(AsParser *p, bool parenthesized)
{
    do {
        AsNode *item = parse_with_item(p);
        if (!item) { return false; }
        as_parser_push(p, item);
    } while (as_parser_accept(p, TOK_COMMA) && !(parenthesized && as_parser_is(p, TOK_RIGHT_PAREN)));
    return (!parenthesized || as_parser_expect(p, TOK_RIGHT_PAREN)) && as_parser_expect(p, TOK_COLON);
}

/* with_stmt: ['async'] 'with' '(' with_item (',' with_item)* [','] ')' ':' block
 *     | ['async'] 'with' with_item (',' with_item)* ':' block */
static AsNode *parse_with(AsParser *p, const AsToken *start)
{
    AsNode *node = as_parser_node(p, NODE_WITH, start);
    node->is_async = p->at != start;
    p->at++;
    uint32_t mark = as_parser_mark(p);
    // `with (a, b):` has two items, `with (a, b) as c:` one: only what follows the parenthesis tells.
    AsParserState state = as_parser_save(p);
    if (!as_parser_accept(p, TOK_LEFT_PAREN) || !parse_with_items(p, true)) {
        as_parser_restore(p, state);
        if (!parse_with_items(p, false)) { return NULL; }
    }
    node->with.items = as_parser_take(p, node, mark);
    if (!parse_block(p, node, &node->with.body)) { return NULL; }
    return as_parser_finish_block(p, node);
}

/* except_block: 'except' [expression ['as' NAME]] ':' block
 * except_star_block: 'except' '*' expression ['as' NAME] ':' block */
static AsNode *parse_handler(AsParser *p, bool *star)
{
    AsNode *node = as_parser_node(p, NODE_HANDLER, p->at++);
    *star = as_parser_accept(p, TOK_STAR);
    if (*star || !as_parser_is(p, TOK_COLON)) {
        if (!(node->handler.type = as_parser_adopt(p, node, as_parse_expression(p)))) { return NULL; }
        if (as_parser_accept(p, TOK_AS) && !as_parser_name(p, &node->handler.name)) { return NULL; }
    }
    if (!as_parser_expect(p, TOK_COLON) || !parse_block(p, node, &node->handler.body)) { return NULL; }
    return as_parser_finish_block(p, node);
}

/* A bare `except:` must come last, and the handlers must be all with star or all without. */
static bool parse_handlers(AsParser *p, AsNode *node)
{
    uint32_t mark = as_parser_mark(p);
    bool star;
    while (as_parser_is(p, TOK_EXCEPT)) {
        AsNode *handler = parse_handler(p, &star);
        if (!handler) { return false; }
        if (as_parser_mark(p) > mark && star != node->flag) { return as_parser_fail(p); }
        node->flag = star;
        as_parser_push(p, handler);
    }
    node->try.handlers = as_parser_take(p, node, mark);
    return true;
}

/* try_stmt: 'try' ':' block finally_block
 *     | 'try' ':' block except_block+ [else_block] [finally_block]
 *     | 'try' ':' block except_star_block+ [else_block] [finally_block]
 * finally_block: 'finally' ':' block */
static AsNode *parse_try(AsParser *p)
{
    AsNode *node = as_parser_node(p, NODE_TRY, p->at++);
    if (!as_parser_expect(p, TOK_COLON) || !parse_block(p, node, &node->try.body)) { return NULL; }
    if (!parse_handlers(p, node)) { return NULL; }
    if (node->try.handlers.count > 0 && !parse_else(p, node, &node->try.orelse)) { return NULL; }
    if (as_parser_accept(p, TOK_FINALLY)) {
        if (!as_parser_expect(p, TOK_COLON) || !parse_block(p, node, &node->try.finalbody)) { return NULL; }
    } else if (node->try.handlers.count == 0) {
        return as_parser_fail(p);
    }
    return as_parser_finish_block(p, node);
}

/* function_def: decorators ['async'] 'def' NAME '(' [params] ')' ['->' expression] ':' block */
static AsNode *parse_function(AsParser *p, const AsToken *start, AsNode **decorators, uint32_t count)
{
    AsNode *node = as_parser_node(p, NODE_FUNCTION_DEF, start);
    node->is_async = p->at != start;
    node->function.def_line = p->at++->line;
    if (!as_parser_name(p, &node->function.name) || !as_parser_expect(p, TOK_LEFT_PAREN)) { return NULL; }
    if (!(node->function.parameters = as_parser_adopt(p, node, as_parse_parameters(p, false)))) { return NULL; }
    if (!as_parser_expect(p, TOK_RIGHT_PAREN)) { return NULL; }
    if (as_parser_accept(p, TOK_ARROW)) {
        if (!(node->function.returns = as_parser_adopt(p, node, as_parse_expression(p)))) { return NULL; }
    }
    if (!as_parser_expect(p, TOK_COLON) || !parse_block(p, node, &node->function.body)) { return NULL; }
    node->function.decorators = (AsNodeList){decorators, count};
    return as_parser_finish_block(p, node);
}

/* class_def: decorators 'class' NAME ['(' [arguments] ')'] ':' block */
static AsNode *parse_class(AsParser *p, AsNode **decorators, uint32_t count)
{
    AsNode *node = as_parser_node(p, NODE_CLASS_DEF, p->at++);
    if (!as_parser_name(p, &node->class_def.name)) { return NULL; }
    if (as_parser_accept(p, TOK_LEFT_PAREN)) {
        if (!as_parse_arguments(p, node, &node->class_def.bases, &node->class_def.keywords)) { return NULL; }
    }
    if (!as_parser_expect(p, TOK_COLON) || !parse_block(p, node, &node->class_def.body)) { return NULL; }
    node->class_def.decorators = (AsNodeList){decorators, count};
    return as_parser_finish_block(p, node);
}

static AsNode *parse_async(AsParser *p)
{
    const AsToken *start = p->at++;
    switch (as_parser_peek(p)) {
    case TOK_DEF: return parse_function(p, start, NULL, 0);
    case TOK_FOR: return parse_for(p, start);
    case TOK_WITH: return parse_with(p, start);
    default: return as_parser_fail(p);
    }
}

/* decorators: ('@' named_expression NEWLINE)* */
static AsNode *parse_decorated(AsParser *p)
{
    AsNode holder = {.kind = NODE_TUPLE}; // only takes the height of the decorators
    uint32_t mark = as_parser_mark(p);
    while (as_parser_accept(p, TOK_AT)) {
        AsNode *decorator = as_parse_named_expression(p);
        if (!decorator || !as_parser_expect(p, TOK_NEWLINE)) { return NULL; }
        as_parser_push(p, decorator);
    }
    AsNodeList list = as_parser_take(p, &holder, mark);
    AsNode *node;
    const AsToken *start = p->at;
    if (as_parser_is(p, TOK_CLASS)) {
        node = parse_class(p, list.items, list.count);
    } else if (as_parser_is(p, TOK_DEF) || (as_parser_accept(p, TOK_ASYNC) && as_parser_is(p, TOK_DEF))) {
        node = parse_function(p, start, list.items, list.count);
    } else {
        return as_parser_fail(p);
    }
    if (node && node->height < holder.height) { node->height = holder.height; }
    return node;
}

/* compound_stmt: function_def | if_stmt | class_def | with_stmt | for_stmt | try_stmt | while_stmt | match_stmt
 * NULL with p->at unmoved (and no fault) where no compound statement begins. */
static AsNode *parse_compound_statement(AsParser *p)
{
    switch (as_parser_peek(p)) {
    case TOK_IF: return parse_if(p);
    case TOK_DEF: return parse_function(p, p->at, NULL, 0);
    case TOK_CLASS: return parse_class(p, NULL, 0);
    case TOK_FOR: return parse_for(p, p->at);
    case TOK_WHILE: return parse_while(p);
    case TOK_WITH: return parse_with(p, p->at);
    case TOK_TRY: return parse_try(p);
    case TOK_AT: return parse_decorated(p);
    case TOK_ASYNC: return parse_async(p);
    case TOK_NAME: return as_parser_is_word(p, "match") ? parse_match(p) : NULL;
    default: return NULL;
    }
}

/* subject_expr: star_named_expression ',' [star_named_expressions] | named_expression */
static AsNode *parse_subject(AsParser *p)
{
    const AsToken *start = p->at;
    AsNode *first = as_parse_star_named_expression(p);
    if (!first) { return NULL; }
    if (!as_parser_is(p, TOK_COMMA)) { return first->kind == NODE_STARRED ? as_parser_fail(p) : first; }
    AsNode *node = as_parser_node(p, NODE_TUPLE, start);
    uint32_t mark = as_parser_mark(p);
    as_parser_push(p, first);
    while (as_parser_accept(p, TOK_COMMA) && !as_parser_is(p, TOK_COLON)) {
        AsNode *next = as_parse_star_named_expression(p);
        if (!next) { return NULL; }
        as_parser_push(p, next);
    }
    node->block = as_parser_take(p, node, mark);
    return as_parser_finish(p, node);
}

/* case_block: "case" patterns [guard] ':' block
 * guard: 'if' named_expression */
static AsNode *parse_case(AsParser *p)
{
    AsNode *node = as_parser_node(p, NODE_MATCH_CASE, p->at++);
    if (!(node->match_case.pattern = as_parser_adopt(p, node, as_parse_patterns(p)))) { return NULL; }
    if (as_parser_accept(p, TOK_IF)) {
        if (!(node->match_case.guard = as_parser_adopt(p, node, as_parse_named_expression(p)))) { return NULL; }
    }
    if (!as_parser_expect(p, TOK_COLON) || !parse_block(p, node, &node->match_case.body)) { return NULL; }
    return as_parser_finish_block(p, node);
}

/* 'match' is an ordinary name, too: it begins a match statement only if everything up to the first 'case' is there. */
static bool parse_match_head(AsParser *p, AsNode *node)
{
    p->at++;
    node->match.subject = as_parser_adopt(p, node, parse_subject(p));
    return node->match.subject && as_parser_accept(p, TOK_COLON) && as_parser_accept(p, TOK_NEWLINE) &&
           as_parser_accept(p, TOK_INDENT) && as_parser_is_word(p, "case");
}

/* match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT */
static AsNode *parse_match(AsParser *p)
{
    AsNode *node = as_parser_node(p, NODE_MATCH, p->at);
    AsParserState state = as_parser_save(p);
    if (!parse_match_head(p, node)) {
        as_parser_restore(p, state);
        return NULL;
    }
    uint32_t mark = as_parser_mark(p);
    while (as_parser_is_word(p, "case")) {
        AsNode *block = parse_case(p);
        if (!block) { return NULL; }
        as_parser_push(p, block);
    }
    node->match.cases = as_parser_take(p, node, mark);
    if (!as_parser_expect(p, TOK_DEDENT)) { return NULL; }
    return as_parser_finish_block(p, node);
}

/* --- Statements and blocks --- */

/* statement: compound_stmt | simple_stmts */
static bool parse_statement(AsParser *p)
{
    AsNode *compound = parse_compound_statement(p);
    if (compound) {
        as_parser_push(p, compound);
        return true;
    }
    return p->fault == AS_PARSER_FINE && parse_simple_statements(p);
}

/* statements: statement+ */
bool as_parse_statements(AsParser *p, AsNode *owner, AsNodeList *list, AsTokenKind end)
{
    uint32_t mark = as_parser_mark(p);
    const AsToken *outer = p->statement;
    bool outer_in_block = p->in_block;
    while (!as_parser_is(p, end)) {
        p->statement = p->at;
        p->in_block = end == TOK_DEDENT;
        if (!parse_statement(p)) { return false; }
    }
    p->statement = outer;
    p->in_block = outer_in_block;
    *list = as_parser_take(p, owner, mark);
    p->at++;
    return true;
}

/* block: NEWLINE INDENT statements DEDENT | simple_stmts */
static bool parse_block(AsParser *p, AsNode *owner, AsNodeList *list)
{
    if (!as_parser_accept(p, TOK_NEWLINE)) {
        uint32_t mark = as_parser_mark(p);
        if (!parse_simple_statements(p)) { return false; }
        *list = as_parser_take(p, owner, mark);
        return true;
    }
    if (!as_parser_expect(p, TOK_INDENT) || !as_parser_enter(p)) { return false; }
    bool good = as_parse_statements(p, owner, list, TOK_DEDENT);
    as_parser_leave(p);
    return good;
}

/* interactive: compound_stmt | simple_stmts */
AsNode *as_parse_single_statement(AsParser *p)
{
    AsNode *node = as_parser_node(p, NODE_INTERACTIVE, p->at);
    uint32_t mark = as_parser_mark(p);
    p->statement = p->at;
    if (!parse_statement(p)) { return NULL; }
    node->block = as_parser_take(p, node, mark);
    return node;
}
