#include "base/buffer.h"
#include "compile/compile_impl.h"
#include "object/op.h"
#include "object/str.h"

/* An expression's source text as Python's ast module would write it: what `from __future__ import annotations`
 * keeps of an annotation. */

typedef enum Level {
    LEVEL_TUPLE, LEVEL_TEST, LEVEL_OR, LEVEL_AND, LEVEL_NOT, LEVEL_COMPARE, LEVEL_BIT_OR, LEVEL_BIT_XOR, LEVEL_BIT_AND,
    LEVEL_SHIFT, LEVEL_SUM, LEVEL_TERM, LEVEL_FACTOR, LEVEL_POWER, LEVEL_AWAIT, LEVEL_ATOM,
} Level;

typedef struct Writer {
    AsCompiler *c;
    AsBuffer out;
} Writer;

static void write(Writer *w, const AsNode *node, Level level);

static void text(Writer *w, const char *s) { as_buffer_add_text(&w->out, s); }

static void name(Writer *w, AsText s) { as_buffer_add(&w->out, s.data, s.size); }

static void open_if(Writer *w, bool wanted)
{
    if (wanted) { text(w, "("); }
}

static void close_if(Writer *w, bool wanted)
{
    if (wanted) { text(w, ")"); }
}

static void write_list(Writer *w, AsNodeList list, Level level)
{
    for (uint32_t i = 0; i < list.count; i++) {
        if (i) { text(w, ", "); }
        write(w, list.items[i], level);
    }
}

/* --- literals and f-strings --- */

static void add_str(Writer *w, AsValue v) { as_buffer_add(&w->out, as_str(v)->data, as_str(v)->size); }

static void constant(Writer *w, const AsNode *node)
{
    if (node->kind == NODE_ELLIPSIS) {
        text(w, "...");
        return;
    }
    if (node->kind == NODE_STRING && node->flag) { text(w, "u"); }
    // Literals have a repr of their own: no script code runs.
    AsValue repr = as_op_repr(w->c->vm, as_compile_constant(w->c, node));
    if (as_raised(repr)) {
        w->c->vm->error = AS_UNDEFINED;
        return;
    }
    const char *infinity = node->kind == NODE_FLOAT || node->kind == NODE_IMAGINARY ? strstr(as_str(repr)->data, "inf") : NULL;
    if (!infinity) {
        add_str(w, repr);
        return;
    }
    text(w, "1e309");
    text(w, infinity + 3);
}

static void fstring_content(Writer *w, const AsNode *node);

static void formatted(Writer *w, const AsNode *node)
{
    Writer inner = {.c = w->c};
    as_buffer_init(&inner.out);
    write(&inner, node->pair.first, LEVEL_TEST + 1);
    text(w, inner.out.size && inner.out.data[0] == '{' ? "{ " : "{");
    as_buffer_add(&w->out, inner.out.data, inner.out.size);
    as_buffer_clear(&inner.out);
    if (node->op) { as_buffer_printf(&w->out, "!%c", node->op); }
    if (node->pair.second) {
        text(w, ":");
        fstring_content(w, node->pair.second);
    }
    text(w, "}");
}

static void fstring_content(Writer *w, const AsNode *node)
{
    if (node->kind == NODE_FORMATTED_VALUE) {
        formatted(w, node);
    } else if (node->kind == NODE_STRING) {
        for (uint32_t i = 0; i < node->text.size; i++) {
            char byte = node->text.data[i];
            if (byte == '{' || byte == '}') { as_buffer_add_byte(&w->out, byte); }
            as_buffer_add_byte(&w->out, byte);
        }
    } else {
        for (uint32_t i = 0; i < node->block.count; i++) { fstring_content(w, node->block.items[i]); }
    }
}

static void fstring(Writer *w, const AsNode *node)
{
    Writer inner = {.c = w->c};
    as_buffer_init(&inner.out);
    fstring_content(&inner, node);
    AsValue content = as_str_from(w->c->vm, inner.out.data ? inner.out.data : "", inner.out.size);
    as_buffer_clear(&inner.out);
    text(w, "f");
    add_str(w, as_str_repr(w->c->vm, as_str(content)));
}

/* --- operators --- */

static const struct { const char *text; Level level; } binary_operators[] = {
    {" + ", LEVEL_SUM}, {" - ", LEVEL_SUM}, {" * ", LEVEL_TERM}, {" @ ", LEVEL_TERM}, {" / ", LEVEL_TERM},
    {" // ", LEVEL_TERM}, {" % ", LEVEL_TERM}, {" ** ", LEVEL_POWER}, {" << ", LEVEL_SHIFT}, {" >> ", LEVEL_SHIFT},
    {" & ", LEVEL_BIT_AND}, {" ^ ", LEVEL_BIT_XOR}, {" | ", LEVEL_BIT_OR},
};

static void binary(Writer *w, const AsNode *node, Level level)
{
    Level own = binary_operators[node->op].level;
    bool right_first = node->op == OPERATOR_POW;
    open_if(w, level > own);
    write(w, node->binary.left, own + right_first);
    text(w, binary_operators[node->op].text);
    write(w, node->binary.right, own + !right_first);
    close_if(w, level > own);
}

static void unary(Writer *w, const AsNode *node, Level level)
{
    Level own = node->op == OPERATOR_NOT ? LEVEL_NOT : LEVEL_FACTOR;
    open_if(w, level > own);
    text(w, node->op == OPERATOR_NOT ? "not " : node->op == OPERATOR_NEGATE ? "-" : node->op == OPERATOR_POSITIVE ? "+" : "~");
    write(w, node->one, own);
    close_if(w, level > own);
}

static void bool_op(Writer *w, const AsNode *node, Level level)
{
    Level own = node->op == OPERATOR_AND ? LEVEL_AND : LEVEL_OR;
    open_if(w, level > own);
    for (uint32_t i = 0; i < node->block.count; i++) {
        if (i) { text(w, node->op == OPERATOR_AND ? " and " : " or "); }
        write(w, node->block.items[i], own + 1);
    }
    close_if(w, level > own);
}

static void compare(Writer *w, const AsNode *node, Level level)
{
    static const char *const operators[] = {" < ", " <= ", " == ", " != ", " > ", " >= ", " is ", " is not ", " in ",
                                            " not in "};
    open_if(w, level > LEVEL_COMPARE);
    write(w, node->compare.left, LEVEL_COMPARE + 1);
    for (uint32_t i = 0; i < node->compare.comparators.count; i++) {
        text(w, operators[node->compare.ops[i] - OPERATOR_LT]);
        write(w, node->compare.comparators.items[i], LEVEL_COMPARE + 1);
    }
    close_if(w, level > LEVEL_COMPARE);
}

/* --- lambda, calls, comprehensions --- */

static void separate(Writer *w, bool *first)
{
    if (!*first) { text(w, ", "); }
    *first = false;
}

static void parameters_of(Writer *w, AsNodeList list, bool *first)
{
    for (uint32_t i = 0; i < list.count; i++) {
        separate(w, first);
        name(w, list.items[i]->parameter.name);
        if (list.items[i]->parameter.default_value) {
            text(w, "=");
            write(w, list.items[i]->parameter.default_value, LEVEL_TEST);
        }
    }
}

static void lambda(Writer *w, const AsNode *node, Level level)
{
    const AsNode *parameters = node->function.parameters;
    bool first = true;
    open_if(w, level > LEVEL_TEST);
    text(w, "lambda");
    size_t before = w->out.size;
    text(w, " ");
    parameters_of(w, parameters->parameters.positional_only, &first);
    if (parameters->parameters.positional_only.count) { text(w, ", /"); }
    parameters_of(w, parameters->parameters.positional, &first);
    if (parameters->parameters.star || parameters->parameters.keyword_only.count) {
        separate(w, &first);
        text(w, "*");
        if (parameters->parameters.star) { name(w, parameters->parameters.star->parameter.name); }
    }
    parameters_of(w, parameters->parameters.keyword_only, &first);
    if (parameters->parameters.double_star) {
        separate(w, &first);
        text(w, "**");
        name(w, parameters->parameters.double_star->parameter.name);
    }
    if (first) { w->out.size = before; }
    text(w, ": ");
    write(w, node->function.body.items[0], LEVEL_TEST);
    close_if(w, level > LEVEL_TEST);
}

static void call(Writer *w, const AsNode *node)
{
    write(w, node->call.function, LEVEL_ATOM);
    AsNodeList args = node->call.args, keywords = node->call.keywords;
    if (args.count == 1 && keywords.count == 0 && args.items[0]->kind == NODE_GENERATOR_EXP) {
        write(w, args.items[0], LEVEL_ATOM); // brings its own parentheses
        return;
    }
    text(w, "(");
    write_list(w, args, LEVEL_TEST);
    for (uint32_t i = 0; i < keywords.count; i++) {
        if (i || args.count) { text(w, ", "); }
        AsText keyword = keywords.items[i]->alias_value.name;
        if (keyword.data) {
            name(w, keyword);
            text(w, "=");
        } else {
            text(w, "**");
        }
        write(w, keywords.items[i]->alias_value.value, LEVEL_TEST);
    }
    text(w, ")");
}

static void comprehension(Writer *w, const AsNode *node, const char *open, const char *close)
{
    text(w, open);
    write(w, node->comprehension.element, LEVEL_TEST);
    if (node->comprehension.value) {
        text(w, ": ");
        write(w, node->comprehension.value, LEVEL_TEST);
    }
    for (uint32_t i = 0; i < node->comprehension.generators.count; i++) {
        const AsNode *generator = node->comprehension.generators.items[i];
        text(w, generator->is_async ? " async for " : " for ");
        write(w, generator->comp_for.target, LEVEL_TUPLE);
        text(w, " in ");
        write(w, generator->comp_for.iter, LEVEL_TEST + 1);
        for (uint32_t j = 0; j < generator->comp_for.conditions.count; j++) {
            text(w, " if ");
            write(w, generator->comp_for.conditions.items[j], LEVEL_TEST + 1);
        }
    }
    text(w, close);
}

/* --- the rest --- */

static void dict(Writer *w, const AsNode *node)
{
    text(w, "{");
    for (uint32_t i = 0; i < node->dict.values.count; i++) {
        if (i) { text(w, ", "); }
        if (!node->dict.keys.items[i]) {
            text(w, "**");
            write(w, node->dict.values.items[i], LEVEL_BIT_OR);
            continue;
        }
        write(w, node->dict.keys.items[i], LEVEL_TEST);
        text(w, ": ");
        write(w, node->dict.values.items[i], LEVEL_TEST);
    }
    text(w, "}");
}

static void tuple(Writer *w, const AsNode *node, Level level)
{
    if (node->block.count == 0) {
        text(w, "()");
        return;
    }
    open_if(w, level > LEVEL_TUPLE);
    write_list(w, node->block, LEVEL_TEST);
    if (node->block.count == 1) { text(w, ","); }
    close_if(w, level > LEVEL_TUPLE);
}

static void slice(Writer *w, const AsNode *node)
{
    if (node->slice.lower) { write(w, node->slice.lower, LEVEL_TEST); }
    text(w, ":");
    if (node->slice.upper) { write(w, node->slice.upper, LEVEL_TEST); }
    if (node->slice.step) {
        text(w, ":");
        write(w, node->slice.step, LEVEL_TEST);
    }
}

static void if_exp(Writer *w, const AsNode *node, Level level)
{
    open_if(w, level > LEVEL_TEST);
    write(w, node->if_exp.body, LEVEL_TEST + 1);
    text(w, " if ");
    write(w, node->if_exp.test, LEVEL_TEST + 1);
    text(w, " else ");
    write(w, node->if_exp.orelse, LEVEL_TEST);
    close_if(w, level > LEVEL_TEST);
}

static void named(Writer *w, const AsNode *node, Level level)
{
    open_if(w, level > LEVEL_TUPLE);
    write(w, node->pair.first, LEVEL_ATOM);
    text(w, " := ");
    write(w, node->pair.second, LEVEL_ATOM);
    close_if(w, level > LEVEL_TUPLE);
}

static void yield(Writer *w, const AsNode *node)
{
    text(w, node->kind == NODE_YIELD_FROM ? "(yield from" : "(yield");
    if (node->one) {
        text(w, " ");
        write(w, node->one, LEVEL_TEST);
    }
    text(w, ")");
}

static void write(Writer *w, const AsNode *node, Level level)
{
    switch (node->kind) {
    case NODE_BOOL_OP: bool_op(w, node, level); break;
    case NODE_BINARY: binary(w, node, level); break;
    case NODE_UNARY: unary(w, node, level); break;
    case NODE_LAMBDA: lambda(w, node, level); break;
    case NODE_IF_EXP: if_exp(w, node, level); break;
    case NODE_DICT: dict(w, node); break;
    case NODE_SET:
        text(w, "{");
        write_list(w, node->block, LEVEL_TEST);
        text(w, "}");
        break;
    case NODE_LIST:
        text(w, "[");
        write_list(w, node->block, LEVEL_TEST);
        text(w, "]");
        break;
    case NODE_TUPLE: tuple(w, node, level); break;
    case NODE_GENERATOR_EXP: comprehension(w, node, "(", ")"); break;
    case NODE_LIST_COMP: comprehension(w, node, "[", "]"); break;
    case NODE_SET_COMP:
    case NODE_DICT_COMP: comprehension(w, node, "{", "}"); break;
    case NODE_COMPARE: compare(w, node, level); break;
    case NODE_CALL: call(w, node); break;
    case NODE_FORMATTED_VALUE:
    case NODE_JOINED_STR: fstring(w, node); break;
    case NODE_AWAIT:
        open_if(w, level > LEVEL_AWAIT);
        text(w, "await ");
        write(w, node->one, LEVEL_ATOM);
        close_if(w, level > LEVEL_AWAIT);
        break;
    case NODE_YIELD:
    case NODE_YIELD_FROM: yield(w, node); break;
    case NODE_ATTRIBUTE:
        write(w, node->attribute.value, LEVEL_ATOM);
        text(w, node->attribute.value->kind == NODE_INT ? " ." : ".");
        name(w, node->attribute.name);
        break;
    case NODE_SUBSCRIPT:
        write(w, node->pair.first, LEVEL_ATOM);
        text(w, "[");
        write(w, node->pair.second, LEVEL_TUPLE);
        text(w, "]");
        break;
    case NODE_STARRED:
        text(w, "*");
        write(w, node->one, LEVEL_BIT_OR);
        break;
    case NODE_NAME: name(w, node->text); break;
    case NODE_SLICE: slice(w, node); break;
    case NODE_NAMED_EXPR: named(w, node, level); break;
    default: constant(w, node); break;
    }
}

AsValue as_unparse_expr(AsCompiler *c, const AsNode *node)
{
    Writer w = {.c = c};
    as_buffer_init(&w.out);
    write(&w, node, LEVEL_TEST);
    AsValue result = as_str_intern_from(c->vm, w.out.data ? w.out.data : "", w.out.size);
    as_buffer_clear(&w.out);
    return result;
}
