#include "compile/compile_impl.h"

/* List, set, tuple and dict displays; f-strings. Long ones are made in pieces, so that they need few registers. */

enum { CHUNK = 32, SPARE = 12 };

static unsigned chunk_size(AsCompiler *c)
{
    unsigned room = as_emit_room(c);
    return room < SPARE + 2 ? 2 : room - SPARE < CHUNK ? room - SPARE : CHUNK;
}

static bool has_star(AsNodeList items)
{
    for (uint32_t i = 0; i < items.count; i++) {
        if (items.items[i]->kind == NODE_STARRED) { return true; }
    }
    return false;
}

static void extend(AsCompiler *c, AsNodeList items, uint32_t from, unsigned dst, AsOpcode add, AsOpcode update)
{
    for (uint32_t i = from; i < items.count && !c->failed; i++) {
        AsNode *item = items.items[i];
        bool star = item->kind == NODE_STARRED;
        unsigned mark = c->unit->next_temp;
        unsigned value = as_compile_expr(c, star ? item->one : item);
        as_emit_abc(c, star ? update : add, dst, value, 0);
        c->unit->next_temp = mark;
    }
}

void as_compile_list_extend(AsCompiler *c, AsNodeList items, unsigned dst)
{
    extend(c, items, 0, dst, OP_LIST_APPEND, OP_LIST_EXTEND);
}

/* Items as long as none is starred, at most a chunk, in new temporaries. */
static uint32_t push_chunk(AsCompiler *c, AsNodeList items)
{
    uint32_t limit = chunk_size(c), count = 0;
    while (count < items.count && count < limit && items.items[count]->kind != NODE_STARRED) {
        as_compile_push(c, items.items[count++]);
    }
    return count;
}

void as_compile_tuple_to(AsCompiler *c, AsNodeList items, unsigned dst)
{
    AsValue constant = as_compile_constant_tuple(c, &items);
    if (!as_is_undefined(constant)) {
        as_emit_load(c, dst, constant);
        return;
    }
    unsigned first = c->unit->next_temp;
    if (!has_star(items) && items.count <= chunk_size(c)) {
        push_chunk(c, items);
        as_emit_abc(c, OP_BUILD_TUPLE, dst, first, items.count);
        return;
    }
    unsigned list = as_emit_temp(c);
    uint32_t count = push_chunk(c, items);
    as_emit_abc(c, OP_BUILD_LIST, list, list + 1, count);
    c->unit->next_temp = list + 1;
    extend(c, items, count, list, OP_LIST_APPEND, OP_LIST_EXTEND);
    as_emit_abc(c, OP_LIST_TO_TUPLE, dst, list, 0);
}

/* A list or set: built of the first chunk, the rest added. The result is in dst only at the end. */
static void build_collection(AsCompiler *c, AsNodeList items, unsigned dst, bool set)
{
    AsOpcode build = set ? OP_BUILD_SET : OP_BUILD_LIST;
    AsOpcode add = set ? OP_SET_ADD : OP_LIST_APPEND, update = set ? OP_SET_UPDATE : OP_LIST_EXTEND;
    if (items.count >= 3 && as_compile_all_constant(&items)) {
        AsValue constant = set ? as_compile_constant_set(c, &items) : as_compile_constant_tuple(c, &items);
        if (!as_is_undefined(constant)) {
            unsigned temp = as_emit_temps(c, 2);
            as_emit_abc(c, build, temp, temp, 0);
            as_emit_load(c, temp + 1, constant);
            as_emit_abc(c, update, temp, temp + 1, 0);
            as_emit_move(c, dst, temp);
            return;
        }
    }
    unsigned first = c->unit->next_temp;
    uint32_t count = push_chunk(c, items);
    if (count == items.count) {
        as_emit_abc(c, build, dst, first, count);
        return;
    }
    unsigned temp = first;
    if (count == 0) { temp = as_emit_temp(c); }
    as_emit_abc(c, build, temp, first, count);
    c->unit->next_temp = temp + 1;
    extend(c, items, count, temp, add, update);
    as_emit_move(c, dst, temp);
}

void as_compile_display_to(AsCompiler *c, AsNode *node, unsigned dst)
{
    if (node->kind == NODE_TUPLE) {
        as_compile_tuple_to(c, node->block, dst);
    } else {
        build_collection(c, node->block, dst, node->kind == NODE_SET);
    }
}

void as_compile_dict_to(AsCompiler *c, AsNode *node, unsigned dst)
{
    AsNodeList keys = node->dict.keys, values = node->dict.values;
    uint32_t limit = chunk_size(c) / 2, i = 0;
    unsigned first = c->unit->next_temp;
    while (i < values.count && i < limit && keys.items[i]) {
        as_compile_push(c, keys.items[i]);
        as_compile_push(c, values.items[i++]);
    }
    if (i == values.count) {
        as_emit_abc(c, OP_BUILD_DICT, dst, first, i);
        return;
    }
    if (i == 0) { as_emit_temp(c); }
    as_emit_abc(c, OP_BUILD_DICT, first, first, i);
    for (; i < values.count && !c->failed; i++) {
        c->unit->next_temp = first + 1;
        if (keys.items[i]) {
            unsigned key = as_compile_operand(c, keys.items[i], AS_NO_REGISTER, values.items[i]);
            unsigned value = as_compile_expr(c, values.items[i]);
            as_emit_abc(c, OP_DICT_SET, first, key, value);
        } else {
            unsigned more = as_compile_expr(c, values.items[i]);
            as_emit_abc(c, OP_DICT_UPDATE, first, more, 0);
        }
    }
    as_emit_move(c, dst, first);
}

/* --- f-strings --- */

static void formatted_to(AsCompiler *c, AsNode *node, unsigned dst)
{
    unsigned value = as_emit_temp(c);
    as_compile_expr_to(c, node->pair.first, value);
    unsigned how = node->op == 's' ? 1 : node->op == 'r' ? 2 : node->op == 'a' ? 3 : 0;
    if (node->pair.second) {
        as_compile_push(c, node->pair.second);
        how |= 4;
    }
    as_emit_abc(c, OP_FORMAT, dst, value, how);
}

void as_compile_joined_to(AsCompiler *c, AsNode *node, unsigned dst)
{
    if (node->kind == NODE_FORMATTED_VALUE) {
        formatted_to(c, node, dst);
        return;
    }
    AsNodeList parts = node->block;
    if (parts.count == 0) {
        as_emit_load(c, dst, c->vm->empty_str);
        return;
    }
    if (parts.count == 1) {
        as_compile_expr_to(c, parts.items[0], dst);
        return;
    }
    unsigned first = c->unit->next_temp, held = 0;
    for (uint32_t i = 0; i < parts.count && !c->failed; i++) {
        if (held > 1 && held >= chunk_size(c)) {
            as_emit_abc(c, OP_BUILD_STRING, first, first, held);
            c->unit->next_temp = first + 1;
            held = 1;
        }
        as_compile_push(c, parts.items[i]);
        held++;
    }
    as_emit_abc(c, OP_BUILD_STRING, dst, first, held);
}
