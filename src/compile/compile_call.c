#include "compile/compile_impl.h"
#include "object/tuple.h"

/* A call's window: the callee, then its arguments, in registers one after the other. Calls with stars, and those with more
 * arguments than there is room for, collect a tuple and a dict instead. */

enum { MAX_WINDOW = 120, SPARE = 12 };

static bool has_star(AsNodeList args)
{
    for (uint32_t i = 0; i < args.count; i++) {
        if (args.items[i]->kind == NODE_STARRED) { return true; }
    }
    return false;
}

static bool has_double_star(AsNodeList keywords)
{
    for (uint32_t i = 0; i < keywords.count; i++) {
        if (!keywords.items[i]->alias_value.name.data) { return true; }
    }
    return false;
}

static void check_keywords(AsCompiler *c, AsNodeList keywords)
{
    AsScope seen = {0}; // as a table of names
    for (uint32_t i = 0; i < keywords.count && !c->failed; i++) {
        AsNode *keyword = keywords.items[i];
        AsText name = keyword->alias_value.name;
        if (!name.data) { continue; }
        AsNode here = as_compile_here(c);
        if (as_compile_name_forbidden(c, &here, name, "assign to")) { return; }
        AsSymbol *symbol = as_scope_add(c, &seen, as_ident_get(&c->idents, name));
        if (symbol->flags) {
            as_compile_error(c, keyword, "keyword argument repeated: %.*s", (int)name.size, name.data);
        }
        symbol->flags = AS_SYMBOL_USED;
    }
}

static AsValue keyword_names(AsCompiler *c, const AsNode *const *keywords, uint32_t count)
{
    AsTuple *names = as_tuple_new(c->vm, count);
    for (uint32_t i = 0; i < count; i++) {
        AsIdent *ident = as_ident_get(&c->idents, keywords[i]->alias_value.name); // never mangled
        names->items[i] = as_ident_value(&c->idents, ident);
    }
    return as_value(names);
}

/* --- with stars --- */

/* Register base+1 = the positional arguments: a tuple, or the one starred iterable as it is. */
static void spread_positional(AsCompiler *c, AsNodeList args, unsigned base, unsigned extra)
{
    unsigned slot = base + 1;
    if (extra == 0 && args.count == 1 && args.items[0]->kind == NODE_STARRED) {
        c->unit->next_temp = slot + 1;
        as_compile_expr_to(c, args.items[0]->one, slot);
        return;
    }
    as_emit_abc(c, OP_BUILD_LIST, slot, slot, extra);
    c->unit->next_temp = slot + 1;
    as_compile_list_extend(c, args, slot);
    as_emit_abc(c, OP_LIST_TO_TUPLE, slot, slot, 0);
}

/* A dict of the run of named keywords from `from` on, in dst. Returns where the run ends. */
static uint32_t keyword_run(AsCompiler *c, AsNodeList keywords, uint32_t from, unsigned dst)
{
    enum { PAIRS = 16 };
    uint32_t i = from;
    unsigned mark = c->unit->next_temp;
    unsigned pairs = 0;
    bool built = false;
    for (; i < keywords.count && keywords.items[i]->alias_value.name.data; i++) {
        AsIdent *name = as_ident_get(&c->idents, keywords.items[i]->alias_value.name);
        unsigned key = as_emit_temps(c, 2);
        as_emit_load(c, key, as_ident_value(&c->idents, name));
        as_compile_expr_to(c, keywords.items[i]->alias_value.value, key + 1);
        pairs++;
        if (built) {
            as_emit_abc(c, OP_DICT_SET, dst, key, key + 1);
            c->unit->next_temp = mark;
        } else if (pairs == PAIRS || as_emit_room(c) < SPARE) {
            as_emit_abc(c, OP_BUILD_DICT, dst, mark, pairs);
            c->unit->next_temp = mark;
            built = true;
        }
    }
    if (!built) { as_emit_abc(c, OP_BUILD_DICT, dst, mark, pairs); }
    c->unit->next_temp = mark;
    return i;
}

/* Register base+2 = the keyword arguments. */
static void spread_keywords(AsCompiler *c, AsNodeList keywords, unsigned base)
{
    unsigned dict = base + 2;
    if (keywords.count == 0) {
        as_emit_abc(c, OP_UNBIND, dict, 0, 0);
        return;
    }
    uint32_t i = keyword_run(c, keywords, 0, dict);
    while (i < keywords.count) {
        unsigned more = as_emit_temp(c);
        if (keywords.items[i]->alias_value.name.data) {
            i = keyword_run(c, keywords, i, more);
        } else {
            as_compile_expr_to(c, keywords.items[i++]->alias_value.value, more);
        }
        as_emit_abc(c, OP_DICT_MERGE, dict, more, base);
        c->unit->next_temp--;
    }
}

static void spread_call(AsCompiler *c, AsNodeList args, AsNodeList keywords, unsigned dst, unsigned base, unsigned extra)
{
    if (extra < 2) { as_emit_temps(c, 2 - extra); }
    spread_positional(c, args, base, extra);
    c->unit->next_temp = base + 3;
    spread_keywords(c, keywords, base);
    as_emit_abc(c, OP_CALL_EX, dst, base, 0);
}

/* --- plain calls --- */

static bool fits_window(AsCompiler *c, AsNodeList args, AsNodeList keywords, unsigned extra)
{
    uint64_t count = (uint64_t)args.count + keywords.count;
    return count + extra <= MAX_WINDOW && (count == 0 || count + SPARE <= as_emit_room(c));
}

static void push_arguments(AsCompiler *c, AsNodeList args, AsNodeList keywords)
{
    for (uint32_t i = 0; i < args.count; i++) { as_compile_push(c, args.items[i]); }
    for (uint32_t i = 0; i < keywords.count; i++) { as_compile_push(c, keywords.items[i]->alias_value.value); }
}

void as_compile_call_arguments(AsCompiler *c, AsNodeList args, AsNodeList keywords, unsigned dst, unsigned base,
                               unsigned extra)
{
    check_keywords(c, keywords);
    if (has_star(args) || has_double_star(keywords) || !fits_window(c, args, keywords, extra)) {
        spread_call(c, args, keywords, dst, base, extra);
        return;
    }
    push_arguments(c, args, keywords);
    unsigned count = extra + args.count + keywords.count;
    if (keywords.count) {
        AsValue names = keyword_names(c, (const AsNode *const *)keywords.items, keywords.count);
        as_emit_konst(c, OP_CALL_KW, dst, base, count, names);
    } else {
        as_emit_abc(c, OP_CALL, dst, base, count);
    }
}

/* The window begins in dst where that is the last temporary, so that nested calls do not use a register each. */
static unsigned window_base(AsCompiler *c, unsigned dst)
{
    bool last = as_emit_is_temp(c, dst) && dst + 1 == c->unit->next_temp;
    return last ? dst : as_emit_temp(c);
}

/* Would Python compile this as a method call? It blames those on the line of the method's name. */
static bool is_python_method_call(AsCompiler *c, const AsNode *node)
{
    enum { MOST = 30 };
    const AsNode *object = node->call.function->attribute.value;
    uint32_t count = node->call.args.count + node->call.keywords.count + (node->call.keywords.count > 0);
    if (count >= MOST) { return false; }
    if (object->kind != NODE_NAME) { return true; }
    const AsSymbol *symbol = as_scope_find(c->top, as_ident_get(&c->idents, object->text));
    return !symbol || !(symbol->flags & AS_SYMBOL_IMPORTED);
}

static void method_call_to(AsCompiler *c, AsNode *node, unsigned dst)
{
    AsNode *method = node->call.function;
    AsNodeList args = node->call.args, keywords = node->call.keywords;
    check_keywords(c, keywords);
    unsigned base = window_base(c, dst);
    unsigned object = as_compile_operand(c, method->attribute.value, base, NULL);
    as_emit_temp(c);
    as_emit_at(c, method);
    as_compile_at_attribute(c, method);
    AsIdent *name = as_compile_mangled(c, method->attribute.name);
    as_emit_cache(c, OP_LOAD_METHOD, base, object, as_ident_value(&c->idents, name));
    push_arguments(c, args, keywords);
    as_emit_at(c, node);
    if (is_python_method_call(c, node)) { as_compile_at_attribute(c, method); }
    unsigned count = args.count + keywords.count;
    if (keywords.count) {
        AsValue names = keyword_names(c, (const AsNode *const *)keywords.items, keywords.count);
        as_emit_konst(c, OP_CALL_METHOD_KW, dst, base, count, names);
    } else {
        as_emit_abc(c, OP_CALL_METHOD, dst, base, count);
    }
}

void as_compile_call_to(AsCompiler *c, AsNode *node, unsigned dst)
{
    AsNode *function = node->call.function;
    AsNodeList args = node->call.args, keywords = node->call.keywords;
    as_compile_check_call(c, node);
    bool plain = !has_star(args) && !has_double_star(keywords) && fits_window(c, args, keywords, 0);
    if (function->kind == NODE_ATTRIBUTE && plain) {
        method_call_to(c, node, dst);
        return;
    }
    unsigned base = window_base(c, dst);
    as_compile_expr_to(c, function, base);
    as_compile_call_arguments(c, args, keywords, dst, base, 0);
}
