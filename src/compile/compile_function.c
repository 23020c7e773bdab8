#include "compile/compile_impl.h"
#include "object/str.h"

/* --- units --- */

/* "f.<locals>.g", "C.m"; only the name where the enclosing scope declares it global. */
static AsValue qualified_name(AsCompiler *c, AsValue name, AsText own)
{
    AsUnit *outer = c->unit;
    if (outer->scope->kind == AS_SCOPE_MODULE) { return name; }
    if (own.data) {
        AsSymbol *symbol = as_scope_find(outer->scope, as_compile_mangled(c, own));
        if (symbol && symbol->place == AS_PLACE_GLOBAL) { return name; }
    }
    const char *between = outer->scope->kind == AS_SCOPE_FUNCTION ? ".<locals>." : ".";
    AsValue qualname = as_str_format(c->vm, "%S%s%S", outer->qualname, between, name);
    return as_str_intern(c->vm, qualname);
}

static uint32_t flags_of(const AsScope *scope)
{
    uint32_t flags = scope->is_nested ? AS_CODE_NESTED : 0;
    if (scope->kind == AS_SCOPE_CLASS) { return flags | AS_CODE_CLASS; }
    flags |= AS_CODE_FUNCTION;
    if (scope->is_generator) { return flags | (scope->is_coroutine ? AS_CODE_ASYNC_GENERATOR : AS_CODE_GENERATOR); }
    return flags | (scope->is_coroutine ? AS_CODE_COROUTINE : 0);
}

/* Locals that inner functions share move into cells. */
static void make_cells(AsCompiler *c)
{
    const AsScope *scope = c->unit->scope;
    for (uint32_t i = 0; i < scope->local_count; i++) {
        if (scope->locals[i]->place != AS_PLACE_CELL) { continue; }
        if (i < AS_NEAR_LOCALS) {
            as_emit_abc(c, OP_MAKE_CELL, i, 0, 0);
            continue;
        }
        unsigned cell = as_emit_temp(c);
        uint32_t far = AS_FAR_BASE + i - AS_NEAR_LOCALS;
        if (i < scope->parameter_count) {
            as_emit_abx(c, OP_LOAD_FAR, cell, far);
        } else {
            as_emit_abc(c, OP_UNBIND, cell, 0, 0);
        }
        as_emit_abc(c, OP_MAKE_CELL, cell, 0, 0);
        as_emit_abx(c, OP_STORE_FAR, cell, far);
        c->unit->next_temp--;
    }
}

void as_compile_open(AsCompiler *c, AsUnit *unit, AsNode *node, AsValue name, AsText own, uint32_t line)
{
    AsScope *scope = as_scope_of(c, node);
    AsValue qualname = qualified_name(c, name, own);
    as_emit_open(c, unit, scope, name, flags_of(scope));
    unit->qualname = qualname;
    unit->first_line = line;
    unit->position = (AsPosition){line, line, 0, 0};
    make_cells(c);
}

static void load_cell_of(AsCompiler *c, AsIdent *ident, unsigned dst)
{
    const AsScope *scope = c->unit->scope;
    if (scope->kind == AS_SCOPE_CLASS && scope->needs_class_cell && as_ident_is(ident, "__class__")) {
        as_emit_move(c, dst, 0);
        return;
    }
    const AsSymbol *symbol = as_scope_find(scope, ident);
    if (symbol->place != AS_PLACE_CELL) {
        as_emit_abc(c, OP_LOAD_FREE_CELL, dst, symbol->index, 0);
    } else if (symbol->index < AS_NEAR_LOCALS) {
        as_emit_move(c, dst, symbol->index);
    } else {
        as_emit_abx(c, OP_LOAD_FAR, dst, AS_FAR_BASE + symbol->index - AS_NEAR_LOCALS);
    }
}

void as_compile_closure(AsCompiler *c, AsCode *code, const AsScope *scope, unsigned dst)
{
    as_emit_constant(c, OP_MAKE_FUNCTION, dst, as_value(code));
    if (scope->free_count == 0) { return; }
    unsigned list = as_emit_temps(c, 2);
    if (scope->free_count < 16 && scope->free_count + 8 < as_emit_room(c)) {
        as_emit_temps(c, scope->free_count);
        for (uint32_t i = 0; i < scope->free_count; i++) { load_cell_of(c, scope->frees[i]->ident, list + 1 + i); }
        as_emit_abc(c, OP_BUILD_TUPLE, list, list + 1, scope->free_count);
    } else {
        as_emit_abc(c, OP_BUILD_LIST, list, list, 0);
        for (uint32_t i = 0; i < scope->free_count; i++) {
            load_cell_of(c, scope->frees[i]->ident, list + 1);
            as_emit_abc(c, OP_LIST_APPEND, list, list + 1, 0);
        }
        as_emit_abc(c, OP_LIST_TO_TUPLE, list, list, 0);
    }
    as_emit_abc(c, OP_SET_FUNCTION, dst, list, 3);
    c->unit->next_temp = list;
}

/* --- defaults and annotations --- */

static AsNodeList default_values(AsCompiler *c, const AsNode *parameters)
{
    const AsNodeList *lists[] = {&parameters->parameters.positional_only, &parameters->parameters.positional};
    AsNodeList values = {NULL, 0};
    values.items = as_arena_alloc(c->arena, ((size_t)lists[0]->count + lists[1]->count + 1) * sizeof *values.items);
    for (unsigned i = 0; i < 2; i++) {
        for (uint32_t j = 0; j < lists[i]->count; j++) {
            AsNode *value = lists[i]->items[j]->parameter.default_value;
            if (value) { values.items[values.count++] = value; }
        }
    }
    return values;
}

/* A dict in dst under construction: pairs come one at a time. */
static void add_pair(AsCompiler *c, unsigned dst, bool *begun, AsText name, AsNode *value, bool annotation)
{
    if (!*begun) { as_emit_abc(c, OP_BUILD_DICT, dst, dst, 0); }
    *begun = true;
    unsigned key = as_emit_temps(c, 2);
    as_emit_load(c, key, as_ident_value(&c->idents, as_compile_mangled(c, name)));
    if (annotation) {
        as_compile_annotation(c, value, key + 1);
    } else {
        as_compile_expr_to(c, value, key + 1);
    }
    as_emit_abc(c, OP_DICT_SET, dst, key, key + 1);
    c->unit->next_temp = key;
}

static bool keyword_defaults(AsCompiler *c, const AsNode *parameters, unsigned dst)
{
    bool begun = false;
    for (uint32_t i = 0; i < parameters->parameters.keyword_only.count; i++) {
        AsNode *parameter = parameters->parameters.keyword_only.items[i];
        if (!parameter->parameter.default_value) { continue; }
        add_pair(c, dst, &begun, parameter->parameter.name, parameter->parameter.default_value, false);
    }
    return begun;
}

static void annotate(AsCompiler *c, unsigned dst, bool *begun, const AsNode *parameter)
{
    if (!parameter || !parameter->parameter.annotation) { return; }
    add_pair(c, dst, begun, parameter->parameter.name, parameter->parameter.annotation, true);
}

/* In Python's order, which has the plain parameters before the positional-only ones. */
static bool annotations(AsCompiler *c, AsNode *node, unsigned dst)
{
    const AsNode *parameters = node->function.parameters;
    bool begun = false;
    const AsNodeList *positional = &parameters->parameters.positional, *only = &parameters->parameters.positional_only;
    for (uint32_t i = 0; i < positional->count; i++) { annotate(c, dst, &begun, positional->items[i]); }
    for (uint32_t i = 0; i < only->count; i++) { annotate(c, dst, &begun, only->items[i]); }
    annotate(c, dst, &begun, parameters->parameters.star);
    const AsNodeList *keyword_only = &parameters->parameters.keyword_only;
    for (uint32_t i = 0; i < keyword_only->count; i++) { annotate(c, dst, &begun, keyword_only->items[i]); }
    annotate(c, dst, &begun, parameters->parameters.double_star);
    if (node->function.returns) { add_pair(c, dst, &begun, (AsText){"return", 6}, node->function.returns, true); }
    return begun;
}

/* --- functions --- */

static void check_parameters(AsCompiler *c, const AsNode *node)
{
    const AsNode *parameters = node->function.parameters;
    const AsNodeList *lists[] = {&parameters->parameters.positional_only, &parameters->parameters.positional,
                                 &parameters->parameters.keyword_only};
    const AsNode *stars[] = {parameters->parameters.star, parameters->parameters.double_star};
    for (unsigned i = 0; i < 3; i++) {
        for (uint32_t j = 0; j < lists[i]->count; j++) {
            as_compile_name_forbidden(c, node, lists[i]->items[j]->parameter.name, "assign to");
        }
    }
    for (unsigned i = 0; i < 2; i++) {
        if (stars[i]) { as_compile_name_forbidden(c, node, stars[i]->parameter.name, "assign to"); }
    }
}

static void set_parameters(AsCompiler *c, AsCode *code, const AsNode *parameters)
{
    code->positional_only_count = parameters->parameters.positional_only.count;
    code->argument_count = code->positional_only_count + parameters->parameters.positional.count;
    code->keyword_only_count = parameters->parameters.keyword_only.count;
    if (parameters->parameters.star) { code->flags |= AS_CODE_VARARGS; }
    if (parameters->parameters.double_star) { code->flags |= AS_CODE_VARKEYWORDS; }
}

void as_compile_return_none(AsCompiler *c)
{
    unsigned none = as_emit_temp(c);
    as_emit_load(c, none, AS_NONE);
    as_emit_end(c, OP_RETURN, none, 0);
    c->unit->next_temp--;
}

static AsCode *function_code(AsCompiler *c, AsNode *node)
{
    AsUnit unit;
    bool lambda = node->kind == NODE_LAMBDA;
    AsText name = lambda ? (AsText){"<lambda>", 8} : node->function.name;
    AsNodeList decorators = node->function.decorators, body = node->function.body;
    uint32_t line = decorators.count ? decorators.items[0]->line : node->line;
    as_compile_open(c, &unit, node, as_compile_text(c, name), lambda ? (AsText){NULL, 0} : name, line);
    if (lambda) {
        unsigned value = as_compile_expr(c, body.items[0]);
        as_emit_at(c, body.items[0]);
        as_emit_end(c, OP_RETURN, value, 0);
    } else {
        AsNode *doc = as_compile_docstring(&body);
        if (doc && !(c->input->flags & AS_COMPILE_NO_DOCSTRINGS)) { unit.doc = as_compile_text(c, doc->text); }
        as_compile_body(c, body);
        as_compile_return_none(c);
    }
    AsCode *code = as_emit_close(c);
    set_parameters(c, code, node->function.parameters);
    as_code_finish(code);
    return code;
}

/* dst, a temporary, = the function, with its defaults and annotations evaluated now. */
static void make_function(AsCompiler *c, AsNode *node, unsigned dst)
{
    const AsNode *parameters = node->function.parameters;
    check_parameters(c, node);
    unsigned parts = as_emit_temps(c, 3);
    AsNodeList values = default_values(c, parameters);
    if (values.count) { as_compile_tuple_to(c, values, parts); }
    bool has_keyword_defaults = keyword_defaults(c, parameters, parts + 1);
    bool has_annotations = node->kind == NODE_FUNCTION_DEF && annotations(c, node, parts + 2);
    AsCode *code = function_code(c, node);
    as_compile_closure(c, code, as_scope_of(c, node), dst);
    if (values.count) { as_emit_abc(c, OP_SET_FUNCTION, dst, parts, 0); }
    if (has_keyword_defaults) { as_emit_abc(c, OP_SET_FUNCTION, dst, parts + 1, 1); }
    if (has_annotations) { as_emit_abc(c, OP_SET_FUNCTION, dst, parts + 2, 2); }
}

unsigned as_compile_decorator_values(AsCompiler *c, AsNodeList decorators)
{
    unsigned base = c->unit->next_temp;
    for (uint32_t i = 0; i < decorators.count; i++) { as_compile_push(c, decorators.items[i]); }
    return base;
}

void as_compile_decorators(AsCompiler *c, AsNodeList decorators, unsigned base)
{
    for (uint32_t i = decorators.count; i > 0; i--) {
        unsigned callee = base + i - 1;
        AsPosition before = as_emit_at(c, decorators.items[i - 1]);
        as_emit_abc(c, OP_CALL, callee, callee, 1);
        as_emit_restore(c, before);
    }
}

void as_compile_function_def(AsCompiler *c, AsNode *node)
{
    AsNodeList decorators = node->function.decorators;
    if (as_compile_name_forbidden(c, node, node->function.name, "assign to")) { return; }
    unsigned base = as_compile_decorator_values(c, decorators);
    unsigned function = as_emit_temp(c);
    make_function(c, node, function);
    c->unit->next_temp = function + 1;
    as_compile_decorators(c, decorators, base);
    as_compile_name_store(c, as_compile_mangled(c, node->function.name), base);
}

void as_compile_lambda_to(AsCompiler *c, AsNode *node, unsigned dst)
{
    unsigned function = as_emit_is_temp(c, dst) ? dst : as_emit_temp(c);
    make_function(c, node, function);
    as_emit_move(c, dst, function);
}
