#include "compile/compile_impl.h"
#include "object/class.h"

/* Warnings about code that can hardly be meant. */

/* The type that the value certainly has; NULL if that is not known. */
static const char *type_of(AsCompiler *c, const AsNode *node)
{
    AsValue constant = as_compile_constant(c, node);
    if (!as_is_undefined(constant)) { return as_type_name(as_type_of(c->vm, constant)); }
    switch (node->kind) {
    case NODE_TUPLE: return "tuple";
    case NODE_LIST:
    case NODE_LIST_COMP: return "list";
    case NODE_DICT:
    case NODE_DICT_COMP: return "dict";
    case NODE_SET:
    case NODE_SET_COMP: return "set";
    case NODE_GENERATOR_EXP: return "generator";
    case NODE_LAMBDA: return "function";
    case NODE_JOINED_STR:
    case NODE_FORMATTED_VALUE: return "str";
    default: return NULL;
    }
}

/* A constant for which `is` makes no sense: Python's own, of which there is one each, are all right. */
static bool is_odd_for_is(AsCompiler *c, const AsNode *node)
{
    AsValue constant = as_compile_constant(c, node);
    bool single = as_is_bool(constant) || constant == AS_NONE || constant == AS_ELLIPSIS;
    return !as_is_undefined(constant) && !single;
}

void as_compile_check_compare(AsCompiler *c, const AsNode *node)
{
    bool left = is_odd_for_is(c, node->compare.left);
    for (uint32_t i = 0; i < node->compare.comparators.count; i++) {
        bool right = is_odd_for_is(c, node->compare.comparators.items[i]);
        AsOperator op = node->compare.ops[i];
        if ((left || right) && (op == OPERATOR_IS || op == OPERATOR_IS_NOT)) {
            as_compile_warn(c, node, op == OPERATOR_IS ? "\"is\" with a literal. Did you mean \"==\"?"
                                                       : "\"is not\" with a literal. Did you mean \"!=\"?");
            return;
        }
        left = right;
    }
}

void as_compile_check_call(AsCompiler *c, const AsNode *node)
{
    const AsNode *callee = node->call.function;
    const char *type = type_of(c, callee);
    if (!type || callee->kind == NODE_LAMBDA) { return; }
    as_compile_warn(c, node, "'%s' object is not callable; perhaps you missed a comma?", type);
}

/* The symbol that binds a name that the running unit uses; NULL if it is no name of this text. */
static const AsSymbol *find_binding(const AsScope *scope, const AsIdent *ident)
{
    const AsScope *from = scope;
    for (; scope; scope = scope->outer) {
        const AsSymbol *symbol = as_scope_find(scope, ident);
        bool skipped = !symbol || (scope->kind == AS_SCOPE_CLASS && scope != from);
        if (!skipped && symbol->flags & (AS_SYMBOL_GLOBAL | AS_SYMBOL_NONLOCAL)) { return NULL; }
        if (!skipped && symbol->flags & AS_SYMBOL_BOUND) { return symbol; }
    }
    return NULL;
}

void as_compile_check_dropped(AsCompiler *c, const AsNode *node)
{
    if (node->kind != NODE_CALL || node->call.function->kind != NODE_NAME) { return; }
    AsText name = node->call.function->text;
    const AsSymbol *symbol = find_binding(c->unit->scope, as_compile_mangled(c, name));
    if (!symbol || !symbol->coroutine || symbol->flags & AS_SYMBOL_BOUND_TWICE) { return; }
    if (as_scope_of(c, symbol->coroutine)->is_generator) { return; }
    as_compile_warn(c, node, as_compile_may_await(c) ? "coroutine '%.*s' is never awaited; perhaps you missed 'await'?"
                                                     : "coroutine '%.*s' is never awaited; perhaps you missed asyncio.run()?",
                    (int)name.size, name.data);
}

static bool is_sequence(const char *type)
{
    return strcmp(type, "str") == 0 || strcmp(type, "bytes") == 0 || strcmp(type, "tuple") == 0 || strcmp(type, "list") == 0;
}

void as_compile_check_subscript(AsCompiler *c, const AsNode *node)
{
    const AsNode *value = node->pair.first, *index = node->pair.second;
    const char *type = type_of(c, value);
    if (!type) { return; }
    if (!is_sequence(type)) {
        if (strcmp(type, "dict") == 0) { return; }
        as_compile_warn(c, node, "'%s' object is not subscriptable; perhaps you missed a comma?", type);
        return;
    }
    const char *index_type = type_of(c, index);
    if (!index_type || strcmp(index_type, "int") == 0 || strcmp(index_type, "bool") == 0) { return; }
    as_compile_warn(c, node, "%s indices must be integers or slices, not %s; perhaps you missed a comma?", type,
                    index_type);
}
