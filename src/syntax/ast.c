/* The tree as text, in the form of Python's ast.dump(). */
#include "syntax/ast.h"

#include "base/buffer.h"
#include "syntax/constant.h"

typedef enum Context { LOAD, STORE, DEL } Context;

typedef struct Dump {
    AsBuffer *out;
    bool attributes;
    bool first; /* no field of the current node was written yet */
} Dump;

static void dump(Dump *d, const AsNode *node, Context context);

static const char *const operator_names[] = {
    "Add", "Sub", "Mult", "MatMult", "Div", "FloorDiv", "Mod", "Pow", "LShift", "RShift", "BitAnd", "BitXor", "BitOr",
    "And", "Or",
    "USub", "UAdd", "Invert", "Not",
    "Lt", "LtE", "Eq", "NotEq", "Gt", "GtE", "Is", "IsNot", "In", "NotIn",
};

/* --- Fields --- */

static void field(Dump *d, const char *name)
{
    if (!d->first) { as_buffer_add_text(d->out, ", "); }
    d->first = false;
    as_buffer_add_text(d->out, name);
    as_buffer_add_byte(d->out, '=');
}

static void node_field(Dump *d, const char *name, const AsNode *node, Context context)
{
    if (!node) { return; }
    field(d, name);
    dump(d, node, context);
    d->first = false;
}

static void open_list(Dump *d, const char *name)
{
    field(d, name);
    as_buffer_add_byte(d->out, '[');
}

static void next_item(Dump *d, bool *first)
{
    if (!*first) { as_buffer_add_text(d->out, ", "); }
    *first = false;
}

static void close_list(Dump *d)
{
    as_buffer_add_byte(d->out, ']');
    d->first = false;
}

static void list_items(Dump *d, AsNodeList list, Context context, bool *first)
{
    for (uint32_t i = 0; i < list.count; i++) {
        next_item(d, first);
        if (list.items[i]) {
            dump(d, list.items[i], context);
        } else {
            as_buffer_add_text(d->out, "None");
        }
    }
}

static void list_field(Dump *d, const char *name, AsNodeList list, Context context)
{
    bool first = true;
    open_list(d, name);
    list_items(d, list, context, &first);
    close_list(d);
}

/* Absent names are left out, as ast.dump() does with None. */
static void text_field(Dump *d, const char *name, AsText text)
{
    if (!text.data) { return; }
    field(d, name);
    as_constant_string(d->out, text);
}

static void names_field(Dump *d, const char *name, const AsText *names, uint32_t count)
{
    open_list(d, name);
    for (uint32_t i = 0; i < count; i++) {
        if (i > 0) { as_buffer_add_text(d->out, ", "); }
        as_constant_string(d->out, names[i]);
    }
    close_list(d);
}

static void number_field(Dump *d, const char *name, int64_t number)
{
    field(d, name);
    as_buffer_printf(d->out, "%lld", (long long)number);
}

static void operator_field(Dump *d, const AsNode *node)
{
    field(d, "op");
    as_buffer_printf(d->out, "%s()", operator_names[node->op]);
}

static void context_field(Dump *d, Context context)
{
    static const char *const names[] = {"Load()", "Store()", "Del()"};
    field(d, "ctx");
    as_buffer_add_text(d->out, names[context]);
}

static void value_text(Dump *d, const AsNode *node)
{
    switch (node->kind) {
    case NODE_INT: as_constant_int(d->out, node->text); break;
    case NODE_FLOAT: as_constant_float(d->out, node->text, false); break;
    case NODE_IMAGINARY: as_constant_float(d->out, node->text, true); break;
    case NODE_STRING: as_constant_string(d->out, node->text); break;
    case NODE_BYTES: as_constant_bytes(d->out, node->text); break;
    case NODE_TRUE: as_buffer_add_text(d->out, "True"); break;
    case NODE_FALSE: as_buffer_add_text(d->out, "False"); break;
    case NODE_ELLIPSIS: as_buffer_add_text(d->out, "Ellipsis"); break;
    default: as_buffer_add_text(d->out, "None"); break;
    }
}

static void value_field(Dump *d, const AsNode *node)
{
    field(d, "value");
    value_text(d, node);
    if (node->kind == NODE_STRING && node->flag) {
        field(d, "kind");
        as_buffer_add_text(d->out, "'u'");
    }
}

/* --- Nodes with more than a line to say --- */

static void add_defaults(Dump *d, AsNodeList parameters, bool with_none, bool *first)
{
    for (uint32_t i = 0; i < parameters.count; i++) {
        const AsNode *value = parameters.items[i]->parameter.default_value;
        if (!value && !with_none) { continue; }
        next_item(d, first);
        if (value) {
            dump(d, value, LOAD);
        } else {
            as_buffer_add_text(d->out, "None");
        }
    }
}

static void parameters_fields(Dump *d, const AsNode *node)
{
    bool first = true;
    list_field(d, "posonlyargs", node->parameters.positional_only, LOAD);
    list_field(d, "args", node->parameters.positional, LOAD);
    node_field(d, "vararg", node->parameters.star, LOAD);
    list_field(d, "kwonlyargs", node->parameters.keyword_only, LOAD);
    open_list(d, "kw_defaults");
    add_defaults(d, node->parameters.keyword_only, true, &first);
    close_list(d);
    node_field(d, "kwarg", node->parameters.double_star, LOAD);
    first = true;
    open_list(d, "defaults");
    add_defaults(d, node->parameters.positional_only, false, &first);
    add_defaults(d, node->parameters.positional, false, &first);
    close_list(d);
}

static void function_fields(Dump *d, const AsNode *node)
{
    text_field(d, "name", node->function.name);
    node_field(d, "args", node->function.parameters, LOAD);
    list_field(d, "body", node->function.body, LOAD);
    list_field(d, "decorator_list", node->function.decorators, LOAD);
    node_field(d, "returns", node->function.returns, LOAD);
}

static void class_fields(Dump *d, const AsNode *node)
{
    text_field(d, "name", node->class_def.name);
    list_field(d, "bases", node->class_def.bases, LOAD);
    list_field(d, "keywords", node->class_def.keywords, LOAD);
    list_field(d, "body", node->class_def.body, LOAD);
    list_field(d, "decorator_list", node->class_def.decorators, LOAD);
}

static void compare_fields(Dump *d, const AsNode *node)
{
    node_field(d, "left", node->compare.left, LOAD);
    open_list(d, "ops");
    for (uint32_t i = 0; i < node->compare.comparators.count; i++) {
        as_buffer_printf(d->out, "%s%s()", i ? ", " : "", operator_names[node->compare.ops[i]]);
    }
    close_list(d);
    list_field(d, "comparators", node->compare.comparators, LOAD);
}

static void branch_fields(Dump *d, const AsNode *node)
{
    node_field(d, "test", node->branch.test, LOAD);
    list_field(d, "body", node->branch.body, LOAD);
    list_field(d, "orelse", node->branch.orelse, LOAD);
}

static void formatted_fields(Dump *d, const AsNode *node)
{
    node_field(d, "value", node->pair.first, LOAD);
    number_field(d, "conversion", node->op ? node->op : -1);
    node_field(d, "format_spec", node->pair.second, LOAD);
}

static void comprehension_fields(Dump *d, const AsNode *node)
{
    bool dict = node->kind == NODE_DICT_COMP;
    node_field(d, dict ? "key" : "elt", node->comprehension.element, LOAD);
    node_field(d, "value", node->comprehension.value, LOAD);
    list_field(d, "generators", node->comprehension.generators, LOAD);
}

/* --- Each kind in turn --- */

static void statement_fields(Dump *d, const AsNode *node)
{
    switch (node->kind) {
    case NODE_MODULE:
        list_field(d, "body", node->block, LOAD);
        open_list(d, "type_ignores");
        close_list(d);
        break;
    case NODE_INTERACTIVE: list_field(d, "body", node->block, LOAD); break;
    case NODE_EXPRESSION: node_field(d, "body", node->one, LOAD); break;
    case NODE_FUNCTION_DEF: function_fields(d, node); break;
    case NODE_CLASS_DEF: class_fields(d, node); break;
    case NODE_RETURN:
    case NODE_EXPR_STMT: node_field(d, "value", node->one, LOAD); break;
    case NODE_DELETE: list_field(d, "targets", node->block, DEL); break;
    case NODE_ASSIGN:
        list_field(d, "targets", node->assign.targets, STORE);
        node_field(d, "value", node->assign.value, LOAD);
        break;
    case NODE_AUG_ASSIGN:
        node_field(d, "target", node->binary.left, STORE);
        operator_field(d, node);
        node_field(d, "value", node->binary.right, LOAD);
        break;
    case NODE_ANN_ASSIGN:
        node_field(d, "target", node->annotated.target, STORE);
        node_field(d, "annotation", node->annotated.annotation, LOAD);
        node_field(d, "value", node->annotated.value, LOAD);
        number_field(d, "simple", node->flag);
        break;
    case NODE_FOR:
        node_field(d, "target", node->for_loop.target, STORE);
        node_field(d, "iter", node->for_loop.iter, LOAD);
        list_field(d, "body", node->for_loop.body, LOAD);
        list_field(d, "orelse", node->for_loop.orelse, LOAD);
        break;
    case NODE_WHILE:
    case NODE_IF: branch_fields(d, node); break;
    case NODE_WITH:
        list_field(d, "items", node->with.items, LOAD);
        list_field(d, "body", node->with.body, LOAD);
        break;
    case NODE_WITH_ITEM:
        node_field(d, "context_expr", node->pair.first, LOAD);
        node_field(d, "optional_vars", node->pair.second, STORE);
        break;
    case NODE_MATCH:
        node_field(d, "subject", node->match.subject, LOAD);
        list_field(d, "cases", node->match.cases, LOAD);
        break;
    case NODE_MATCH_CASE:
        node_field(d, "pattern", node->match_case.pattern, LOAD);
        node_field(d, "guard", node->match_case.guard, LOAD);
        list_field(d, "body", node->match_case.body, LOAD);
        break;
    case NODE_RAISE:
        node_field(d, "exc", node->pair.first, LOAD);
        node_field(d, "cause", node->pair.second, LOAD);
        break;
    case NODE_TRY:
        list_field(d, "body", node->try.body, LOAD);
        list_field(d, "handlers", node->try.handlers, LOAD);
        list_field(d, "orelse", node->try.orelse, LOAD);
        list_field(d, "finalbody", node->try.finalbody, LOAD);
        break;
    case NODE_HANDLER:
        node_field(d, "type", node->handler.type, LOAD);
        text_field(d, "name", node->handler.name);
        list_field(d, "body", node->handler.body, LOAD);
        break;
    case NODE_ASSERT:
        node_field(d, "test", node->pair.first, LOAD);
        node_field(d, "msg", node->pair.second, LOAD);
        break;
    case NODE_IMPORT: list_field(d, "names", node->block, LOAD); break;
    case NODE_IMPORT_FROM:
        text_field(d, "module", node->import_from.module);
        list_field(d, "names", node->import_from.names, LOAD);
        number_field(d, "level", node->import_from.level);
        break;
    case NODE_ALIAS:
        text_field(d, "name", node->alias.name);
        text_field(d, "asname", node->alias.asname);
        break;
    case NODE_GLOBAL:
    case NODE_NONLOCAL: names_field(d, "names", node->names.items, node->names.count); break;
    default: break;
    }
}

static void pattern_fields(Dump *d, const AsNode *node)
{
    switch (node->kind) {
    case NODE_MATCH_VALUE: node_field(d, "value", node->one, LOAD); break;
    case NODE_MATCH_SINGLETON:
        field(d, "value");
        value_text(d, node->one);
        break;
    case NODE_MATCH_SEQUENCE:
    case NODE_MATCH_OR: list_field(d, "patterns", node->block, LOAD); break;
    case NODE_MATCH_MAPPING:
        list_field(d, "keys", node->match_mapping.keys, LOAD);
        list_field(d, "patterns", node->match_mapping.patterns, LOAD);
        text_field(d, "rest", node->match_mapping.rest);
        break;
    case NODE_MATCH_CLASS:
        node_field(d, "cls", node->match_class.cls, LOAD);
        list_field(d, "patterns", node->match_class.patterns, LOAD);
        names_field(d, "kwd_attrs", node->match_class.names, node->match_class.keyword_patterns.count);
        list_field(d, "kwd_patterns", node->match_class.keyword_patterns, LOAD);
        break;
    case NODE_MATCH_STAR: text_field(d, "name", node->text); break;
    case NODE_MATCH_AS:
        node_field(d, "pattern", node->match_as.pattern, LOAD);
        text_field(d, "name", node->match_as.name);
        break;
    default: break;
    }
}

static void expression_fields(Dump *d, const AsNode *node, Context context)
{
    switch (node->kind) {
    case NODE_BOOL_OP:
        operator_field(d, node);
        list_field(d, "values", node->block, LOAD);
        break;
    case NODE_NAMED_EXPR:
        node_field(d, "target", node->pair.first, STORE);
        node_field(d, "value", node->pair.second, LOAD);
        break;
    case NODE_BINARY:
        node_field(d, "left", node->binary.left, LOAD);
        operator_field(d, node);
        node_field(d, "right", node->binary.right, LOAD);
        break;
    case NODE_UNARY:
        operator_field(d, node);
        node_field(d, "operand", node->one, LOAD);
        break;
    case NODE_LAMBDA:
        node_field(d, "args", node->function.parameters, LOAD);
        node_field(d, "body", node->function.body.items[0], LOAD);
        break;
    case NODE_IF_EXP:
        node_field(d, "test", node->if_exp.test, LOAD);
        node_field(d, "body", node->if_exp.body, LOAD);
        node_field(d, "orelse", node->if_exp.orelse, LOAD);
        break;
    case NODE_DICT:
        list_field(d, "keys", node->dict.keys, LOAD);
        list_field(d, "values", node->dict.values, LOAD);
        break;
    case NODE_SET: list_field(d, "elts", node->block, LOAD); break;
    case NODE_LIST_COMP:
    case NODE_SET_COMP:
    case NODE_DICT_COMP:
    case NODE_GENERATOR_EXP: comprehension_fields(d, node); break;
    case NODE_COMP_FOR:
        node_field(d, "target", node->comp_for.target, STORE);
        node_field(d, "iter", node->comp_for.iter, LOAD);
        list_field(d, "ifs", node->comp_for.conditions, LOAD);
        number_field(d, "is_async", node->is_async);
        break;
    case NODE_AWAIT:
    case NODE_YIELD:
    case NODE_YIELD_FROM: node_field(d, "value", node->one, LOAD); break;
    case NODE_COMPARE: compare_fields(d, node); break;
    case NODE_CALL:
        node_field(d, "func", node->call.function, LOAD);
        list_field(d, "args", node->call.args, LOAD);
        list_field(d, "keywords", node->call.keywords, LOAD);
        break;
    case NODE_KEYWORD:
        text_field(d, "arg", node->alias_value.name);
        node_field(d, "value", node->alias_value.value, LOAD);
        break;
    case NODE_FORMATTED_VALUE: formatted_fields(d, node); break;
    case NODE_JOINED_STR: list_field(d, "values", node->block, LOAD); break;
    case NODE_ATTRIBUTE:
        node_field(d, "value", node->attribute.value, LOAD);
        text_field(d, "attr", node->attribute.name);
        context_field(d, context);
        break;
    case NODE_SUBSCRIPT:
        node_field(d, "value", node->pair.first, LOAD);
        node_field(d, "slice", node->pair.second, LOAD);
        context_field(d, context);
        break;
    case NODE_STARRED:
        node_field(d, "value", node->one, context);
        context_field(d, context);
        break;
    case NODE_NAME:
        text_field(d, "id", node->text);
        context_field(d, context);
        break;
    case NODE_LIST:
    case NODE_TUPLE:
        list_field(d, "elts", node->block, context);
        context_field(d, context);
        break;
    case NODE_SLICE:
        node_field(d, "lower", node->slice.lower, LOAD);
        node_field(d, "upper", node->slice.upper, LOAD);
        node_field(d, "step", node->slice.step, LOAD);
        break;
    case NODE_PARAMETERS: parameters_fields(d, node); break;
    case NODE_PARAMETER:
        text_field(d, "arg", node->parameter.name);
        node_field(d, "annotation", node->parameter.annotation, LOAD);
        break;
    default: value_field(d, node); break;
    }
}

static const char *name_of(const AsNode *node)
{
    static const char *const names[] = {
#define NODE(KIND, name, member) [NODE_##KIND] = name,
#include "syntax/ast.def"
#undef NODE
    };
    switch (node->kind) {
    case NODE_FUNCTION_DEF: return node->is_async ? "AsyncFunctionDef" : "FunctionDef";
    case NODE_FOR: return node->is_async ? "AsyncFor" : "For";
    case NODE_WITH: return node->is_async ? "AsyncWith" : "With";
    case NODE_TRY: return node->flag ? "TryStar" : "Try";
    default: return names[node->kind];
    }
}

/* Python's tree has no places for these. */
static bool has_place(const AsNode *node)
{
    switch (node->kind) {
    case NODE_MODULE:
    case NODE_INTERACTIVE:
    case NODE_EXPRESSION:
    case NODE_WITH_ITEM:
    case NODE_MATCH_CASE:
    case NODE_COMP_FOR:
    case NODE_PARAMETERS: return false;
    default: return true;
    }
}

static void dump(Dump *d, const AsNode *node, Context context)
{
    as_buffer_add_text(d->out, name_of(node));
    as_buffer_add_byte(d->out, '(');
    d->first = true;
    if (node->kind <= NODE_CONTINUE) {
        statement_fields(d, node);
    } else if (node->kind >= NODE_MATCH_VALUE && node->kind <= NODE_MATCH_OR) {
        pattern_fields(d, node);
    } else {
        expression_fields(d, node, context);
    }
    if (d->attributes && has_place(node)) {
        number_field(d, "lineno", node->line);
        number_field(d, "col_offset", node->column);
        number_field(d, "end_lineno", node->end_line);
        number_field(d, "end_col_offset", node->end_column);
    }
    as_buffer_add_byte(d->out, ')');
}

void as_ast_dump(AsBuffer *out, const AsNode *node, bool attributes)
{
    Dump d = {.out = out, .attributes = attributes};
    dump(&d, node, LOAD);
}
