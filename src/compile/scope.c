#include "compile/scope.h"

#include "compile/compile_impl.h"

/* --- tables --- */

static uint32_t hash_pointer(const void *pointer)
{
    return (uint32_t)(((uintptr_t)pointer >> 3) * UINT64_C(0x9e3779b97f4a7c15) >> 32);
}

static void map_grow(AsCompiler *c)
{
    struct AsScopeMap old = c->scopes;
    c->scopes.capacity = old.capacity ? old.capacity * 2 : 64;
    c->scopes.nodes = as_arena_alloc(c->arena, c->scopes.capacity * sizeof *c->scopes.nodes);
    c->scopes.scopes = as_arena_alloc(c->arena, c->scopes.capacity * sizeof *c->scopes.scopes);
    for (uint32_t i = 0; i < old.capacity; i++) {
        if (!old.nodes[i]) { continue; }
        uint32_t at = hash_pointer(old.nodes[i]) & (c->scopes.capacity - 1);
        while (c->scopes.nodes[at]) { at = (at + 1) & (c->scopes.capacity - 1); }
        c->scopes.nodes[at] = old.nodes[i];
        c->scopes.scopes[at] = old.scopes[i];
    }
}

static void map_add(AsCompiler *c, const AsNode *node, AsScope *scope)
{
    if (c->scopes.count * 2 >= c->scopes.capacity) { map_grow(c); }
    uint32_t at = hash_pointer(node) & (c->scopes.capacity - 1);
    while (c->scopes.nodes[at]) { at = (at + 1) & (c->scopes.capacity - 1); }
    c->scopes.nodes[at] = node;
    c->scopes.scopes[at] = scope;
    c->scopes.count++;
}

AsScope *as_scope_of(AsCompiler *c, const AsNode *node)
{
    uint32_t at = hash_pointer(node) & (c->scopes.capacity - 1);
    while (c->scopes.nodes[at] != node) { at = (at + 1) & (c->scopes.capacity - 1); }
    return c->scopes.scopes[at];
}

AsSymbol *as_scope_find(const AsScope *scope, const AsIdent *ident)
{
    if (!scope->capacity) { return NULL; }
    uint32_t at = ident->hash & (scope->capacity - 1);
    while (scope->table[at]) {
        if (scope->table[at]->ident == ident) { return scope->table[at]; }
        at = (at + 1) & (scope->capacity - 1);
    }
    return NULL;
}

static void table_put(AsScope *scope, AsSymbol *symbol)
{
    uint32_t at = symbol->ident->hash & (scope->capacity - 1);
    while (scope->table[at]) { at = (at + 1) & (scope->capacity - 1); }
    scope->table[at] = symbol;
}

AsSymbol *as_scope_add(AsCompiler *c, AsScope *scope, AsIdent *ident)
{
    AsSymbol *symbol = as_scope_find(scope, ident);
    if (symbol) { return symbol; }
    if (scope->count * 2 >= scope->capacity) {
        scope->capacity = scope->capacity ? scope->capacity * 2 : 8;
        scope->table = as_arena_alloc(c->arena, scope->capacity * sizeof *scope->table);
        for (AsSymbol *old = scope->first; old; old = old->next) { table_put(scope, old); }
    }
    symbol = as_arena_alloc(c->arena, sizeof *symbol);
    symbol->ident = ident;
    if (scope->last) {
        scope->last->next = symbol;
    } else {
        scope->first = symbol;
    }
    scope->last = symbol;
    scope->count++;
    table_put(scope, symbol);
    return symbol;
}

/* --- the walk --- */

typedef struct Builder {
    AsCompiler *c;
    AsScope *scope, *top;
    AsIdent *cls;       /* for mangling */
    unsigned in_iterable; /* inside a comprehension's iterable expression */
    bool in_annotation; /* one that is not evaluated */
} Builder;

static void visit(Builder *b, AsNode *node);
static void visit_stmt(Builder *b, AsNode *node);

static void visit_list(Builder *b, AsNodeList list)
{
    for (uint32_t i = 0; i < list.count && !b->c->failed; i++) {
        if (list.items[i]) { visit(b, list.items[i]); }
    }
}

static void visit_body(Builder *b, AsNodeList body)
{
    for (uint32_t i = 0; i < body.count && !b->c->failed; i++) { visit_stmt(b, body.items[i]); }
}

static AsIdent *mangled(Builder *b, AsText name)
{
    return as_ident_mangle(&b->c->idents, b->cls, as_ident_get(&b->c->idents, name));
}

static AsScope *enter(Builder *b, AsScopeKind kind, AsNode *node)
{
    AsScope *scope = as_arena_alloc(b->c->arena, sizeof *scope);
    scope->kind = kind;
    scope->node = node;
    scope->outer = b->scope;
    scope->class_name = b->cls;
    if (b->scope) {
        scope->is_nested = b->scope->is_nested || as_scope_is_function(b->scope);
        if (b->scope->last_child) {
            b->scope->last_child->next = scope;
        } else {
            b->scope->first_child = scope;
        }
        b->scope->last_child = scope;
    }
    map_add(b->c, node, scope);
    b->scope = scope;
    return scope;
}

static void leave(Builder *b) { b->scope = b->scope->outer; }

/* What a name is called with is known where an `async def` is all that ever binds it. */
static void note_binding(AsSymbol *symbol, unsigned flags, const AsNode *place)
{
    enum { BINDING = AS_SYMBOL_BOUND | AS_SYMBOL_GLOBAL | AS_SYMBOL_NONLOCAL | AS_SYMBOL_DELETED | AS_SYMBOL_IMPORTED };
    if (!(flags & BINDING)) { return; }
    bool is_coroutine = place && place->kind == NODE_FUNCTION_DEF && place->is_async && place->function.decorators.count == 0;
    if (symbol->flags & BINDING) { symbol->flags |= AS_SYMBOL_BOUND_TWICE; }
    symbol->coroutine = is_coroutine && !(symbol->flags & AS_SYMBOL_BOUND_TWICE) ? place : NULL;
}

static AsSymbol *define_in(Builder *b, AsScope *scope, AsText name, unsigned flags, const AsNode *place)
{
    AsCompiler *c = b->c;
    AsSymbol *symbol = as_scope_add(c, scope, mangled(b, name));
    if (flags & symbol->flags & AS_SYMBOL_PARAMETER) {
        as_compile_error(c, place, "duplicate argument '%.*s' in function definition", (int)name.size, name.data);
    }
    note_binding(symbol, flags, place);
    symbol->flags |= flags;
    if ((flags & (AS_SYMBOL_LOCAL | AS_SYMBOL_IMPORTED)) == AS_SYMBOL_LOCAL) { symbol->flags |= AS_SYMBOL_STORED; }
    // A name that some function declares global is so for the module too, whatever namespace its code is run in.
    if (flags & AS_SYMBOL_GLOBAL) { as_scope_add(c, b->top, symbol->ident)->flags |= AS_SYMBOL_GLOBAL; }
    if (scope->in_target) {
        if (symbol->flags & (AS_SYMBOL_GLOBAL | AS_SYMBOL_NONLOCAL)) {
            as_compile_error(c, place, "comprehension inner loop cannot rebind assignment expression target '%.*s'",
                             (int)name.size, name.data);
        }
        symbol->flags |= AS_SYMBOL_ITERATED;
    }
    return symbol;
}

static AsSymbol *define(Builder *b, AsText name, unsigned flags, const AsNode *place)
{
    return define_in(b, b->scope, name, flags, place);
}

static void declare(Builder *b, AsText name, unsigned flag, const AsNode *place)
{
    AsSymbol *symbol = define(b, name, flag, place);
    if (!symbol->declared) { symbol->declared = place; }
}

static void use(Builder *b, AsText name)
{
    AsSymbol *symbol = as_scope_add(b->c, b->scope, mangled(b, name));
    symbol->flags |= AS_SYMBOL_USED;
    if (as_scope_is_function(b->scope) && name.size == 5 && memcmp(name.data, "super", 5) == 0) {
        AsIdent *cls = as_ident_from(&b->c->idents, "__class__");
        as_scope_add(b->c, b->scope, cls)->flags |= AS_SYMBOL_USED;
    }
}

/* --- binding targets --- */

static void bind_target(Builder *b, AsNode *target, unsigned flags)
{
    switch (target->kind) {
    case NODE_NAME: define(b, target->text, flags, target); break;
    case NODE_STARRED: bind_target(b, target->one, flags); break;
    case NODE_TUPLE:
    case NODE_LIST:
        for (uint32_t i = 0; i < target->block.count; i++) { bind_target(b, target->block.items[i], flags); }
        break;
    default: visit(b, target); break; // attribute, subscript: their parts are read
    }
}

static void visit_pattern(Builder *b, AsNode *node)
{
    switch (node->kind) {
    case NODE_MATCH_VALUE: visit(b, node->one); break;
    case NODE_MATCH_SINGLETON: break;
    case NODE_MATCH_SEQUENCE:
    case NODE_MATCH_OR:
        for (uint32_t i = 0; i < node->block.count; i++) { visit_pattern(b, node->block.items[i]); }
        break;
    case NODE_MATCH_STAR:
        if (node->text.data) { define(b, node->text, AS_SYMBOL_LOCAL, node); }
        break;
    case NODE_MATCH_MAPPING:
        visit_list(b, node->match_mapping.keys);
        for (uint32_t i = 0; i < node->match_mapping.patterns.count; i++) {
            visit_pattern(b, node->match_mapping.patterns.items[i]);
        }
        if (node->match_mapping.rest.data) { define(b, node->match_mapping.rest, AS_SYMBOL_LOCAL, node); }
        break;
    case NODE_MATCH_CLASS:
        visit(b, node->match_class.cls);
        for (uint32_t i = 0; i < node->match_class.patterns.count; i++) {
            visit_pattern(b, node->match_class.patterns.items[i]);
        }
        for (uint32_t i = 0; i < node->match_class.keyword_patterns.count; i++) {
            visit_pattern(b, node->match_class.keyword_patterns.items[i]);
        }
        break;
    case NODE_MATCH_AS:
        if (node->match_as.pattern) { visit_pattern(b, node->match_as.pattern); }
        if (node->match_as.name.data) { define(b, node->match_as.name, AS_SYMBOL_LOCAL, node); }
        break;
    }
}

/* --- functions and classes --- */

static void visit_annotation(Builder *b, AsNode *annotation)
{
    if (!annotation) { return; }
    if (!b->c->text_annotations) {
        visit(b, annotation);
        return;
    }
    // Not evaluated: its names mean nothing here. Walk it in a scope of its own, for the errors.
    bool outer = b->in_annotation;
    b->in_annotation = true;
    AsScope *scope = b->scope, before = *scope;
    enter(b, AS_SCOPE_FUNCTION, annotation);
    visit(b, annotation);
    b->scope = scope;
    b->in_annotation = outer;
    scope->first_child = before.first_child;
    scope->last_child = before.last_child;
    if (scope->last_child) { scope->last_child->next = NULL; }
}

static void each_parameter(Builder *b, const AsNode *parameters, void (*visit_one)(Builder *b, AsNode *parameter))
{
    const AsNodeList *lists[] = {&parameters->parameters.positional_only, &parameters->parameters.positional,
                                 &parameters->parameters.keyword_only};
    for (unsigned i = 0; i < 3; i++) {
        for (uint32_t j = 0; j < lists[i]->count; j++) { visit_one(b, lists[i]->items[j]); }
    }
    if (parameters->parameters.star) { visit_one(b, parameters->parameters.star); }
    if (parameters->parameters.double_star) { visit_one(b, parameters->parameters.double_star); }
}

static void visit_default(Builder *b, AsNode *parameter)
{
    if (parameter->parameter.default_value) { visit(b, parameter->parameter.default_value); }
}

static void visit_parameter_annotation(Builder *b, AsNode *parameter)
{
    visit_annotation(b, parameter->parameter.annotation);
}

static void define_parameter(Builder *b, AsNode *parameter)
{
    define(b, parameter->parameter.name, AS_SYMBOL_PARAMETER, parameter);
    b->scope->parameter_count++;
}

static void visit_function(Builder *b, AsNode *node)
{
    bool lambda = node->kind == NODE_LAMBDA;
    AsNode *parameters = node->function.parameters;
    if (!lambda) { define(b, node->function.name, AS_SYMBOL_LOCAL, node); }
    visit_list(b, node->function.decorators);
    each_parameter(b, parameters, visit_default);
    if (!lambda) {
        each_parameter(b, parameters, visit_parameter_annotation);
        visit_annotation(b, node->function.returns);
    }
    AsScope *scope = enter(b, AS_SCOPE_FUNCTION, node);
    scope->is_lambda = lambda;
    scope->is_async_def = scope->is_coroutine = node->is_async;
    each_parameter(b, parameters, define_parameter);
    if (lambda) {
        visit_list(b, node->function.body);
    } else {
        visit_body(b, node->function.body);
    }
    leave(b);
}

static void visit_class(Builder *b, AsNode *node)
{
    define(b, node->class_def.name, AS_SYMBOL_LOCAL, node);
    visit_list(b, node->class_def.decorators);
    visit_list(b, node->class_def.bases);
    visit_list(b, node->class_def.keywords);
    AsIdent *outer = b->cls;
    enter(b, AS_SCOPE_CLASS, node);
    b->cls = b->scope->class_name = as_ident_get(&b->c->idents, node->class_def.name);
    visit_body(b, node->class_def.body);
    leave(b);
    b->cls = outer;
}

/* --- comprehensions --- */

static void visit_comp_for(Builder *b, AsNode *generator, bool outermost)
{
    AsScope *scope = b->scope;
    if (generator->is_async) { scope->is_coroutine = true; }
    scope->in_target = true;
    bind_target(b, generator->comp_for.target, AS_SYMBOL_LOCAL);
    scope->in_target = false;
    if (!outermost) {
        b->in_iterable++;
        visit(b, generator->comp_for.iter);
        b->in_iterable--;
    }
    visit_list(b, generator->comp_for.conditions);
}

static void visit_comprehension(Builder *b, AsNode *node)
{
    AsNodeList generators = node->comprehension.generators;
    // The outermost iterable belongs to the scope outside.
    b->in_iterable++;
    visit(b, generators.items[0]->comp_for.iter);
    b->in_iterable--;
    AsScope *scope = enter(b, AS_SCOPE_COMPREHENSION, node);
    define(b, (AsText){".0", 2}, AS_SYMBOL_PARAMETER | AS_SYMBOL_USED, node);
    scope->parameter_count = 1;
    for (uint32_t i = 0; i < generators.count && !b->c->failed; i++) {
        visit_comp_for(b, generators.items[i], i == 0);
    }
    if (node->comprehension.value) { visit(b, node->comprehension.value); }
    visit(b, node->comprehension.element);
    scope->is_generator = node->kind == NODE_GENERATOR_EXP;
    leave(b);
    if (scope->is_coroutine && !scope->is_generator) { b->scope->is_coroutine = true; }
}

/* An assignment expression inside a comprehension binds in the function (or module) round it. */
static void bind_outside_comprehension(Builder *b, AsNode *target)
{
    AsText name = target->text;
    AsIdent *ident = mangled(b, name);
    AsScope *scope = b->scope;
    for (; scope->kind == AS_SCOPE_COMPREHENSION; scope = scope->outer) {
        AsSymbol *symbol = as_scope_find(scope, ident);
        if (symbol && symbol->flags & AS_SYMBOL_ITERATED) {
            as_compile_error(b->c, target,
                             "assignment expression cannot rebind comprehension iteration variable '%.*s'",
                             (int)name.size, name.data);
            return;
        }
    }
    if (scope->kind == AS_SCOPE_CLASS) {
        as_compile_error(b->c, target,
                         "assignment expression within a comprehension cannot be used in a class body");
        return;
    }
    AsSymbol *outside = as_scope_find(scope, ident);
    bool global = scope->kind == AS_SCOPE_MODULE || (outside && outside->flags & AS_SYMBOL_GLOBAL);
    declare(b, name, global ? AS_SYMBOL_GLOBAL : AS_SYMBOL_NONLOCAL, target);
    if (scope->kind == AS_SCOPE_MODULE) {
        AsSymbol *symbol = define_in(b, scope, name, AS_SYMBOL_GLOBAL, target);
        if (!symbol->declared) { symbol->declared = target; }
    } else {
        define_in(b, scope, name, AS_SYMBOL_LOCAL, target);
    }
}

static void visit_named_expr(Builder *b, AsNode *node)
{
    if (b->in_annotation) {
        as_compile_error(b->c, node, "'named expression' can not be used within an annotation");
        return;
    }
    if (b->in_iterable) {
        as_compile_error(b->c, node, "assignment expression cannot be used in a comprehension iterable expression");
        return;
    }
    AsNode *target = node->pair.first;
    if (b->scope->kind == AS_SCOPE_COMPREHENSION) { bind_outside_comprehension(b, target); }
    visit(b, node->pair.second);
    define(b, target->text, AS_SYMBOL_LOCAL, target);
    b->scope->has_walrus = true;
}

static void visit_yield(Builder *b, AsNode *node)
{
    if (b->in_annotation) {
        as_compile_error(b->c, node, "'yield expression' can not be used within an annotation");
        return;
    }
    if (node->one) { visit(b, node->one); }
    b->scope->is_generator = true;
    if (b->scope->kind != AS_SCOPE_COMPREHENSION) { return; }
    static const char *const inside[] = {"list comprehension", "set comprehension", "dict comprehension",
                                         "generator expression"};
    as_compile_error(b->c, node, "'yield' inside %s", inside[b->scope->node->kind - NODE_LIST_COMP]);
}

/* --- expressions --- */

static void visit(Builder *b, AsNode *node)
{
    if (b->c->failed) { return; }
    switch (node->kind) {
    case NODE_BOOL_OP:
    case NODE_SET:
    case NODE_LIST:
    case NODE_TUPLE:
    case NODE_JOINED_STR: visit_list(b, node->block); break;
    case NODE_NAMED_EXPR: visit_named_expr(b, node); break;
    case NODE_BINARY:
        visit(b, node->binary.left);
        visit(b, node->binary.right);
        break;
    case NODE_UNARY:
    case NODE_STARRED: visit(b, node->one); break;
    case NODE_LAMBDA: visit_function(b, node); break;
    case NODE_IF_EXP:
        visit(b, node->if_exp.test);
        visit(b, node->if_exp.body);
        visit(b, node->if_exp.orelse);
        break;
    case NODE_DICT:
        for (uint32_t i = 0; i < node->dict.values.count; i++) {
            if (node->dict.keys.items[i]) { visit(b, node->dict.keys.items[i]); }
            visit(b, node->dict.values.items[i]);
        }
        break;
    case NODE_LIST_COMP:
    case NODE_SET_COMP:
    case NODE_DICT_COMP:
    case NODE_GENERATOR_EXP: visit_comprehension(b, node); break;
    case NODE_AWAIT:
        if (b->in_annotation) {
            as_compile_error(b->c, node, "'await expression' can not be used within an annotation");
            return;
        }
        visit(b, node->one);
        b->scope->is_coroutine = true;
        break;
    case NODE_YIELD:
    case NODE_YIELD_FROM: visit_yield(b, node); break;
    case NODE_COMPARE:
        visit(b, node->compare.left);
        visit_list(b, node->compare.comparators);
        break;
    case NODE_CALL:
        visit(b, node->call.function);
        visit_list(b, node->call.args);
        visit_list(b, node->call.keywords);
        break;
    case NODE_KEYWORD: visit(b, node->alias_value.value); break;
    case NODE_FORMATTED_VALUE:
    case NODE_SUBSCRIPT:
        visit(b, node->pair.first);
        if (node->pair.second) { visit(b, node->pair.second); }
        break;
    case NODE_ATTRIBUTE: visit(b, node->attribute.value); break;
    case NODE_NAME: use(b, node->text); break;
    case NODE_SLICE:
        if (node->slice.lower) { visit(b, node->slice.lower); }
        if (node->slice.upper) { visit(b, node->slice.upper); }
        if (node->slice.step) { visit(b, node->slice.step); }
        break;
    default: break; // literals
    }
}

/* --- statements --- */

static void visit_declaration(Builder *b, AsNode *node)
{
    bool global = node->kind == NODE_GLOBAL;
    const char *what = global ? "global" : "nonlocal";
    for (uint32_t i = 0; i < node->names.count && !b->c->failed; i++) {
        AsText name = node->names.items[i];
        AsSymbol *symbol = as_scope_find(b->scope, mangled(b, name));
        unsigned flags = symbol ? symbol->flags : 0;
        int size = (int)name.size;
        if (flags & AS_SYMBOL_PARAMETER) {
            as_compile_error(b->c, node, "name '%.*s' is parameter and %s", size, name.data, what);
        } else if (flags & AS_SYMBOL_USED) {
            as_compile_error(b->c, node, "name '%.*s' is used prior to %s declaration", size, name.data, what);
        } else if (flags & AS_SYMBOL_ANNOTATED) {
            as_compile_error(b->c, node, "annotated name '%.*s' can't be %s", size, name.data, what);
        } else if (flags & AS_SYMBOL_STORED) {
            as_compile_error(b->c, node, "name '%.*s' is assigned to before %s declaration", size, name.data, what);
        }
        declare(b, name, global ? AS_SYMBOL_GLOBAL : AS_SYMBOL_NONLOCAL, node);
    }
}

static void visit_ann_assign(Builder *b, AsNode *node)
{
    AsNode *target = node->annotated.target;
    if (target->kind == NODE_NAME) {
        AsSymbol *symbol = as_scope_find(b->scope, mangled(b, target->text));
        unsigned flags = symbol ? symbol->flags : 0;
        if (flags & (AS_SYMBOL_GLOBAL | AS_SYMBOL_NONLOCAL) && node->flag && b->scope->kind != AS_SCOPE_MODULE) {
            as_compile_error(b->c, node, "annotated name '%.*s' can't be %s", (int)target->text.size,
                             target->text.data, flags & AS_SYMBOL_GLOBAL ? "global" : "nonlocal");
            return;
        }
        if (node->flag) {
            define(b, target->text, AS_SYMBOL_ANNOTATED | AS_SYMBOL_LOCAL, target);
            b->scope->has_annotations = true;
        } else if (node->annotated.value) {
            define(b, target->text, AS_SYMBOL_LOCAL, target);
        }
    } else {
        visit(b, target);
    }
    visit_annotation(b, node->annotated.annotation);
    if (node->annotated.value) { visit(b, node->annotated.value); }
}

static void visit_import(Builder *b, AsNode *node)
{
    AsNodeList names = node->kind == NODE_IMPORT ? node->block : node->import_from.names;
    for (uint32_t i = 0; i < names.count && !b->c->failed; i++) {
        AsNode *alias = names.items[i];
        AsText name = alias->alias.asname.data ? alias->alias.asname : alias->alias.name;
        if (name.size == 1 && name.data[0] == '*') {
            if (b->scope->kind != AS_SCOPE_MODULE) {
                as_compile_error(b->c, alias, "import * only allowed at module level");
            }
            continue;
        }
        const char *dot = memchr(name.data, '.', name.size);
        if (dot && !alias->alias.asname.data) { name.size = (uint32_t)(dot - name.data); }
        define(b, name, AS_SYMBOL_LOCAL | AS_SYMBOL_IMPORTED, alias);
    }
}

static void visit_handler(Builder *b, AsNode *handler)
{
    if (handler->handler.type) { visit(b, handler->handler.type); }
    if (handler->handler.name.data) {
        define(b, handler->handler.name, AS_SYMBOL_LOCAL | AS_SYMBOL_DELETED, handler);
    }
    visit_body(b, handler->handler.body);
}

static void visit_match(Builder *b, AsNode *node)
{
    visit(b, node->match.subject);
    for (uint32_t i = 0; i < node->match.cases.count && !b->c->failed; i++) {
        AsNode *match_case = node->match.cases.items[i];
        visit_pattern(b, match_case->match_case.pattern);
        if (match_case->match_case.guard) { visit(b, match_case->match_case.guard); }
        visit_body(b, match_case->match_case.body);
    }
}

/* Makes a coroutine of the module around it; elsewhere it must stand in one. */
static void note_async_statement(Builder *b, const AsNode *node)
{
    if (node->is_async && b->scope->kind == AS_SCOPE_MODULE) { b->scope->is_coroutine = true; }
}

static void visit_stmt(Builder *b, AsNode *node)
{
    switch (node->kind) {
    case NODE_FUNCTION_DEF: visit_function(b, node); break;
    case NODE_CLASS_DEF: visit_class(b, node); break;
    case NODE_RETURN:
        if (node->one) { visit(b, node->one); }
        break;
    case NODE_DELETE:
        for (uint32_t i = 0; i < node->block.count; i++) {
            bind_target(b, node->block.items[i], AS_SYMBOL_LOCAL | AS_SYMBOL_DELETED);
        }
        break;
    case NODE_ASSIGN:
        visit(b, node->assign.value);
        for (uint32_t i = 0; i < node->assign.targets.count; i++) {
            bind_target(b, node->assign.targets.items[i], AS_SYMBOL_LOCAL);
        }
        break;
    case NODE_AUG_ASSIGN:
        bind_target(b, node->binary.left, AS_SYMBOL_LOCAL);
        visit(b, node->binary.right);
        break;
    case NODE_ANN_ASSIGN: visit_ann_assign(b, node); break;
    case NODE_FOR:
        visit(b, node->for_loop.iter);
        bind_target(b, node->for_loop.target, AS_SYMBOL_LOCAL);
        visit_body(b, node->for_loop.body);
        visit_body(b, node->for_loop.orelse);
        note_async_statement(b, node);
        break;
    case NODE_IF:
    case NODE_WHILE:
        visit(b, node->branch.test);
        visit_body(b, node->branch.body);
        visit_body(b, node->branch.orelse);
        break;
    case NODE_WITH:
        for (uint32_t i = 0; i < node->with.items.count; i++) {
            AsNode *item = node->with.items.items[i];
            visit(b, item->pair.first);
            if (item->pair.second) { bind_target(b, item->pair.second, AS_SYMBOL_LOCAL); }
        }
        visit_body(b, node->with.body);
        note_async_statement(b, node);
        break;
    case NODE_MATCH: visit_match(b, node); break;
    case NODE_RAISE:
    case NODE_ASSERT:
        if (node->pair.first) { visit(b, node->pair.first); }
        if (node->pair.second) { visit(b, node->pair.second); }
        break;
    case NODE_TRY:
        visit_body(b, node->try.body);
        visit_body(b, node->try.orelse);
        for (uint32_t i = 0; i < node->try.handlers.count; i++) { visit_handler(b, node->try.handlers.items[i]); }
        visit_body(b, node->try.finalbody);
        break;
    case NODE_IMPORT:
    case NODE_IMPORT_FROM: visit_import(b, node); break;
    case NODE_GLOBAL:
    case NODE_NONLOCAL: visit_declaration(b, node); break;
    case NODE_EXPR_STMT: visit(b, node->one); break;
    default: break; // pass, break, continue
    }
}

bool as_scope_analyze(AsCompiler *c, AsNode *tree)
{
    Builder b = {.c = c};
    AsScope *top = b.top = c->top = enter(&b, AS_SCOPE_MODULE, tree);
    if (tree->kind == NODE_EXPRESSION) {
        visit(&b, tree->one);
    } else {
        visit_body(&b, tree->block);
    }
    return !c->failed && as_scope_resolve(c, top);
}
