#include "compile/compile_impl.h"
#include "object/op.h"
#include "object/set.h"
#include "object/str.h"
#include "object/tuple.h"

/* Patterns. A name is bound only when its whole pattern has matched; until then its value waits in a register. */

typedef struct Capture {
    AsIdent *ident;
    AsText name;
    unsigned reg;
    struct Capture *next;
} Capture;

typedef struct Matching {
    AsLabel *fail;
    Capture *captures; /* the latest first */
    bool allow_irrefutable;
} Matching;

static void pattern(AsCompiler *c, Matching *m, AsNode *node, unsigned subject);

static bool is_wildcard(const AsNode *node)
{
    return node->kind == NODE_MATCH_AS && !node->match_as.pattern && !node->match_as.name.data;
}

static bool is_star_wildcard(const AsNode *node) { return node->kind == NODE_MATCH_STAR && !node->text.data; }

static Capture *find_capture(Capture *captures, const AsIdent *ident)
{
    while (captures && captures->ident != ident) { captures = captures->next; }
    return captures;
}

static void capture(AsCompiler *c, Matching *m, const AsNode *node, AsText name, unsigned reg)
{
    if (as_compile_name_forbidden(c, node, name, "assign to")) { return; }
    AsIdent *ident = as_compile_mangled(c, name);
    if (find_capture(m->captures, ident)) {
        AsNode here = as_compile_here(c);
        as_compile_error(c, &here, "multiple assignments to name '%.*s' in pattern", (int)name.size, name.data);
        return;
    }
    Capture *found = as_arena_alloc(c->arena, sizeof *found);
    *found = (Capture){ident, name, reg, m->captures};
    m->captures = found;
}

/* A pattern inside another one may be irrefutable. */
static void subpattern(AsCompiler *c, Matching *m, AsNode *node, unsigned subject)
{
    bool before = m->allow_irrefutable;
    m->allow_irrefutable = true;
    pattern(c, m, node, subject);
    m->allow_irrefutable = before;
}

/* --- values --- */

static void value_pattern(AsCompiler *c, Matching *m, AsNode *node, unsigned subject)
{
    if (node->one->kind == NODE_JOINED_STR) {
        as_compile_error(c, node, "patterns may only match literals and attribute lookups");
        return;
    }
    unsigned value = as_compile_expr(c, node->one);
    as_emit_jump_word(c, OP_JUMP_EQ, subject, value, false, m->fail);
}

static void singleton_pattern(AsCompiler *c, Matching *m, AsNode *node, unsigned subject)
{
    if (node->one->kind == NODE_NONE) {
        as_emit_jump_word(c, OP_JUMP_IF_NONE, subject, 0, false, m->fail);
        return;
    }
    unsigned value = as_compile_push(c, node->one);
    as_emit_abc(c, OP_IS, value, subject, value);
    as_emit_jump_word(c, OP_JUMP_IF, value, 0, false, m->fail);
}

static void as_pattern(AsCompiler *c, Matching *m, AsNode *node, unsigned subject)
{
    AsText name = node->match_as.name;
    if (!node->match_as.pattern) {
        if (!m->allow_irrefutable && name.data) {
            as_compile_error(c, node, "name capture '%.*s' makes remaining patterns unreachable", (int)name.size, name.data);
        } else if (!m->allow_irrefutable) {
            as_compile_error(c, node, "wildcard makes remaining patterns unreachable");
        }
        if (name.data) { capture(c, m, node, name, subject); }
        return;
    }
    pattern(c, m, node->match_as.pattern, subject);
    capture(c, m, node, name, subject);
}

/* --- sequences --- */

/* Fails unless register `length` compares with the number. */
static void check_length(AsCompiler *c, Matching *m, unsigned length, uint32_t number, bool exact)
{
    if (number < 128) {
        as_emit_jump_word(c, exact ? OP_JUMP_EQ_I : OP_JUMP_GE_I, length, number, false, m->fail);
        return;
    }
    unsigned wanted = as_emit_temp(c);
    as_emit_load(c, wanted, as_small_value(number));
    as_emit_jump_word(c, exact ? OP_JUMP_EQ : OP_JUMP_GE, length, wanted, false, m->fail);
}

/* A star that binds nothing: the items are looked up by index, from the end behind the star. */
static void items_by_index(AsCompiler *c, Matching *m, AsNodeList patterns, uint32_t star, unsigned subject)
{
    for (uint32_t i = 0; i < patterns.count && !c->failed; i++) {
        AsNode *item = patterns.items[i];
        if (is_wildcard(item) || i == star) { continue; }
        unsigned value = as_emit_temp(c), index = as_emit_temp(c);
        if (i < star) {
            as_emit_load(c, index, as_small_value(i));
        } else {
            as_emit_load(c, value, as_small_value(patterns.count - i));
            as_emit_abc(c, OP_LENGTH, index, subject, 0);
            as_emit_abc(c, OP_SUB, index, index, value);
        }
        as_emit_abc(c, OP_GET_ITEM, value, subject, index);
        subpattern(c, m, item, value);
    }
}

static void unpacked_items(AsCompiler *c, Matching *m, AsNodeList patterns, int64_t star, unsigned subject)
{
    unsigned first = as_emit_temps(c, patterns.count);
    if (star >= 0) {
        as_emit_word(c, OP_UNPACK_EX, first, subject, (unsigned)star, patterns.count - 1 - (uint32_t)star);
    } else {
        as_emit_abc(c, OP_UNPACK, first, subject, patterns.count);
    }
    for (uint32_t i = 0; i < patterns.count && !c->failed; i++) {
        AsNode *item = patterns.items[i];
        if (item->kind != NODE_MATCH_STAR) {
            subpattern(c, m, item, first + i);
        } else if (item->text.data) {
            capture(c, m, item, item->text, first + i);
        }
    }
}

static void sequence_pattern(AsCompiler *c, Matching *m, AsNode *node, unsigned subject)
{
    AsNodeList patterns = node->block;
    int64_t star = -1;
    bool only_wildcards = true;
    for (uint32_t i = 0; i < patterns.count; i++) {
        AsNode *item = patterns.items[i];
        if (item->kind == NODE_MATCH_STAR) {
            if (star >= 0) { as_compile_error(c, node, "multiple starred names in sequence pattern"); }
            star = i;
        }
        only_wildcards = only_wildcards && (is_wildcard(item) || is_star_wildcard(item));
    }
    unsigned test = as_emit_temp(c);
    as_emit_abc(c, OP_MATCH_SEQUENCE, test, subject, 0);
    as_emit_jump_word(c, OP_JUMP_IF, test, 0, false, m->fail);
    if (star < 0 || patterns.count > 1) {
        as_emit_abc(c, OP_LENGTH, test, subject, 0);
        check_length(c, m, test, star < 0 ? patterns.count : patterns.count - 1, star < 0);
    }
    if (only_wildcards) { return; }
    c->unit->next_temp = test; // so that each level of nesting costs no more registers than it has items
    if (star >= 0 && is_star_wildcard(patterns.items[star])) {
        items_by_index(c, m, patterns, (uint32_t)star, subject);
    } else {
        unpacked_items(c, m, patterns, star, subject);
    }
}

/* --- mappings --- */

static void check_keys(AsCompiler *c, AsNode *node)
{
    AsNodeList keys = node->match_mapping.keys;
    AsValue seen = as_set_new(c->vm);
    for (uint32_t i = 0; i < keys.count && !c->failed; i++) {
        AsValue key = as_compile_constant(c, keys.items[i]);
        bool known = false;
        if (as_is_undefined(key)) {
            if (keys.items[i]->kind == NODE_ATTRIBUTE || keys.items[i]->kind == NODE_BINARY) { continue; }
            as_compile_error(c, node, "mapping pattern keys may only match literals and attribute lookups");
            return;
        }
        // Literals: neither their hash nor their repr runs script code, or fails.
        bool fine = as_set_contains(c->vm, as_set(seen), key, &known) && (known || as_set_add(c->vm, as_set(seen), key));
        if (!fine || !known) { continue; }
        AsValue repr = as_op_repr(c->vm, key);
        as_compile_error(c, node, "mapping pattern checks duplicate key (%s)", as_raised(repr) ? "" : as_str(repr)->data);
    }
}

/* The values of the keys, or failure; the keys, as a tuple, lie in register `tuple`. */
static void keyed_values(AsCompiler *c, Matching *m, AsNode *node, unsigned subject, unsigned tuple)
{
    AsNodeList patterns = node->match_mapping.patterns;
    unsigned values = as_emit_temp(c);
    as_emit_abc(c, OP_MATCH_KEYS, values, subject, tuple);
    as_emit_jump_word(c, OP_JUMP_IF_NONE, values, 0, true, m->fail);
    c->unit->next_temp = values;
    unsigned first = as_emit_temps(c, patterns.count);
    if (patterns.count) { as_emit_abc(c, OP_UNPACK, first, values, patterns.count); }
    for (uint32_t i = 0; i < patterns.count && !c->failed; i++) { subpattern(c, m, patterns.items[i], first + i); }
}

static void mapping_pattern(AsCompiler *c, Matching *m, AsNode *node, unsigned subject)
{
    AsNodeList keys = node->match_mapping.keys;
    AsText rest = node->match_mapping.rest;
    unsigned test = as_emit_temp(c);
    as_emit_abc(c, OP_MATCH_MAPPING, test, subject, 0);
    as_emit_jump_word(c, OP_JUMP_IF, test, 0, false, m->fail);
    if (keys.count == 0 && !rest.data) { return; }
    if (keys.count) {
        as_emit_abc(c, OP_LENGTH, test, subject, 0);
        check_length(c, m, test, keys.count, false);
    }
    check_keys(c, node);
    as_compile_tuple_to(c, keys, test);
    // The tuple is needed until the rest is taken; without one, its register can hold the values.
    c->unit->next_temp = rest.data ? test + 1 : test;
    keyed_values(c, m, node, subject, test);
    if (rest.data) {
        unsigned others = as_emit_temp(c);
        as_emit_abc(c, OP_DICT_WITHOUT, others, subject, test);
        capture(c, m, node, rest, others);
    }
}

/* --- classes --- */

static AsValue attribute_names(AsCompiler *c, AsNode *node)
{
    uint32_t count = node->match_class.keyword_patterns.count;
    AsTuple *names = as_tuple_new(c->vm, count);
    for (uint32_t i = 0; i < count && !c->failed; i++) {
        AsText name = node->match_class.names[i];
        names->items[i] = as_ident_value(&c->idents, as_ident_get(&c->idents, name));
        as_compile_name_forbidden(c, node->match_class.keyword_patterns.items[i], name, "assign to");
        for (uint32_t j = 0; j < i; j++) {
            if (names->items[j] != names->items[i]) { continue; }
            as_compile_error(c, node->match_class.keyword_patterns.items[i],
                             "attribute name repeated in class pattern: %.*s", (int)name.size, name.data);
            break;
        }
    }
    return as_value(names);
}

static void class_pattern(AsCompiler *c, Matching *m, AsNode *node, unsigned subject)
{
    AsNodeList positional = node->match_class.patterns, keywords = node->match_class.keyword_patterns;
    unsigned found = as_emit_temp(c);
    unsigned cls = as_compile_expr(c, node->match_class.cls);
    as_emit_load(c, found, attribute_names(c, node));
    as_emit_word(c, OP_MATCH_CLASS, found, subject, cls, positional.count);
    as_emit_jump_word(c, OP_JUMP_IF_NONE, found, 0, true, m->fail);
    uint32_t count = positional.count + keywords.count;
    c->unit->next_temp = found;
    if (count == 0) { return; }
    unsigned first = as_emit_temps(c, count);
    as_emit_abc(c, OP_UNPACK, first, found, count);
    for (uint32_t i = 0; i < count && !c->failed; i++) {
        AsNode *item = i < positional.count ? positional.items[i] : keywords.items[i - positional.count];
        subpattern(c, m, item, first + i);
    }
}

/* --- alternatives --- */

static unsigned count_names(const AsNode *node);

static unsigned count_names_of(AsNodeList patterns)
{
    unsigned count = 0;
    for (uint32_t i = 0; i < patterns.count; i++) { count += count_names(patterns.items[i]); }
    return count;
}

/* At most so many names does the pattern bind. */
static unsigned count_names(const AsNode *node)
{
    switch (node->kind) {
    case NODE_MATCH_SEQUENCE: return count_names_of(node->block);
    case NODE_MATCH_OR: return count_names(node->block.items[0]);
    case NODE_MATCH_MAPPING: return count_names_of(node->match_mapping.patterns) + (node->match_mapping.rest.data != NULL);
    case NODE_MATCH_CLASS:
        return count_names_of(node->match_class.patterns) + count_names_of(node->match_class.keyword_patterns);
    case NODE_MATCH_STAR: return node->text.data != NULL;
    case NODE_MATCH_AS:
        return (node->match_as.name.data != NULL) + (node->match_as.pattern ? count_names(node->match_as.pattern) : 0);
    default: return 0;
    }
}

static uint32_t count_captures(const Capture *from, const Capture *to)
{
    uint32_t count = 0;
    for (; from != to; from = from->next) { count++; }
    return count;
}

static void raise_different(AsCompiler *c)
{
    AsNode here = as_compile_here(c);
    as_compile_error(c, &here, "alternative patterns bind different names");
}

/* Every alternative leaves its captures in the registers of the first one's. */
static void or_pattern(AsCompiler *c, Matching *m, AsNode *node, unsigned subject)
{
    AsLabel matched = AS_LABEL, *outer_fail = m->fail;
    bool allow = m->allow_irrefutable;
    Capture *before = m->captures, *common = NULL;
    unsigned slots = as_emit_temps(c, count_names(node->block.items[0])), end = slots;
    uint32_t count = node->block.count;
    for (uint32_t i = 0; i < count && !c->failed; i++) {
        AsLabel next = AS_LABEL;
        unsigned mark = c->unit->next_temp;
        m->fail = i + 1 < count ? &next : outer_fail;
        m->allow_irrefutable = i + 1 == count && allow;
        m->captures = before;
        pattern(c, m, node->block.items[i], subject);
        if (i > 0 && count_captures(m->captures, before) != count_captures(common, before)) {
            raise_different(c);
        }
        Capture *own = m->captures;
        if (i == 0) { common = before; }
        for (Capture *one = own; one != before && !c->failed; one = one->next) {
            Capture *shared = i == 0 ? NULL : find_capture(common, one->ident);
            if (i == 0) {
                shared = as_arena_alloc(c->arena, sizeof *shared);
                *shared = (Capture){one->ident, one->name, end++, common};
                common = shared;
            } else if (!shared) {
                raise_different(c);
                break;
            }
            as_emit_move(c, shared->reg, one->reg);
        }
        as_emit_jump(c, &matched);
        as_emit_place(c, &next);
        c->unit->next_temp = mark;
    }
    as_emit_place(c, &matched);
    m->captures = common;
    m->fail = outer_fail;
    m->allow_irrefutable = allow;
    c->unit->next_temp = end;
}

/* The position stays that of the innermost pattern seen last, as in Python. */
static void pattern(AsCompiler *c, Matching *m, AsNode *node, unsigned subject)
{
    if (c->failed) { return; }
    as_emit_at(c, node);
    switch (node->kind) {
    case NODE_MATCH_VALUE: value_pattern(c, m, node, subject); break;
    case NODE_MATCH_SINGLETON: singleton_pattern(c, m, node, subject); break;
    case NODE_MATCH_SEQUENCE: sequence_pattern(c, m, node, subject); break;
    case NODE_MATCH_MAPPING: mapping_pattern(c, m, node, subject); break;
    case NODE_MATCH_CLASS: class_pattern(c, m, node, subject); break;
    case NODE_MATCH_OR: or_pattern(c, m, node, subject); break;
    default: as_pattern(c, m, node, subject); break;
    }
}

/* In the order in which they were found. */
static void store_captures(AsCompiler *c, const Capture *one)
{
    if (!one) { return; }
    store_captures(c, one->next);
    as_compile_name_store(c, one->ident, one->reg);
}

void as_compile_match(AsCompiler *c, AsNode *node)
{
    AsLabel end = AS_LABEL;
    AsNodeList cases = node->match.cases;
    unsigned subject = as_compile_push(c, node->match.subject);
    for (uint32_t i = 0; i < cases.count && !c->failed; i++) {
        AsNode *one = cases.items[i];
        AsNode *guard = one->match_case.guard;
        AsLabel next = AS_LABEL;
        Matching m = {.fail = &next, .allow_irrefutable = guard || i + 1 == cases.count};
        pattern(c, &m, one->match_case.pattern, subject);
        store_captures(c, m.captures);
        c->unit->next_temp = subject + 1;
        if (guard) { as_compile_jump_if(c, guard, false, &next); }
        as_compile_body(c, one->match_case.body);
        as_emit_jump(c, &end);
        as_emit_place(c, &next);
    }
    as_emit_place(c, &end);
}
