#include "compile/emit.h"

#include "compile/compile_impl.h"

enum { MAX_WORDS = AS_J24_MAX / 2, MAX_BLOCKS = 20 };

/* Grows an array in the scratch arena: capacity doubles. */
static void *grow(AsCompiler *c, void *items, uint32_t *capacity, uint32_t count, size_t size)
{
    if (count < *capacity) { return items; }
    uint32_t larger = *capacity ? *capacity * 2 : 16;
    *capacity = larger;
    return as_arena_grow(c->arena, items, count * size, larger * size);
}

/* --- opening and closing --- */

static void place_locals(AsUnit *unit, AsScope *scope)
{
    uint32_t count = scope->local_count;
    unit->near_count = count < AS_NEAR_LOCALS ? count : AS_NEAR_LOCALS;
    unit->far_count = count - unit->near_count;
    unit->next_temp = unit->register_count = unit->near_count;
    if (unit->far_count) { unit->register_count = AS_FAR_BASE + unit->far_count; }
    for (uint32_t i = 0; i < scope->parameter_count && i < unit->near_count; i++) {
        unit->bound.words[i / 64] |= (uint64_t)1 << (i % 64);
    }
}

void as_emit_open(AsCompiler *c, AsUnit *unit, AsScope *scope, AsValue name, uint32_t flags)
{
    *unit = (AsUnit){.outer = c->unit, .scope = scope, .flags = flags, .name = name, .qualname = name, .doc = AS_NONE};
    unit->first_line = 1;
    unit->position = (AsPosition){1, 1, 0, 0};
    place_locals(unit, scope);
    c->unit = unit;
}

/* Moves an array from the arena to the heap. */
static void *keep(AsCompiler *c, void *items, size_t count, size_t size)
{
    if (!count) { return NULL; }
    void *memory = as_heap_alloc(c->vm, count * size);
    memcpy(memory, items, count * size);
    as_arena_drop(c->arena, items, count * size);
    return memory;
}

static void finish_constants(AsCompiler *c, AsUnit *unit, AsCode *code)
{
    for (uint32_t i = 0; i < unit->long_use_count; i++) {
        uint32_t *word = &unit->words[unit->long_uses[i]];
        *word = (*word & ~(uint32_t)AS_LONG_FLAG) + unit->constant_count;
    }
    code->constant_count = unit->constant_count + unit->long_count;
    if (!code->constant_count) { return; }
    code->constants = as_heap_alloc(c->vm, code->constant_count * sizeof *code->constants);
    memcpy(code->constants, unit->constants, unit->constant_count * sizeof(AsValue));
    if (unit->long_count) {
        memcpy(code->constants + unit->constant_count, unit->long_constants, unit->long_count * sizeof(AsValue));
    }
}

static void finish_caches(AsCompiler *c, AsUnit *unit, AsCode *code)
{
    code->cache_count = unit->cache_count;
    if (!unit->cache_count) { return; }
    code->caches = as_heap_alloc(c->vm, unit->cache_count * sizeof *code->caches);
    memset(code->caches, 0, unit->cache_count * sizeof *code->caches);
    for (uint32_t i = 0; i < unit->cache_count; i++) { code->caches[i].name = unit->cache_names[i]; }
}

static void finish_handlers(AsCompiler *c, AsUnit *unit, AsCode *code)
{
    code->handler_count = unit->range_count;
    if (!unit->range_count) { return; }
    code->handlers = as_heap_alloc(c->vm, unit->range_count * sizeof *code->handlers);
    for (uint32_t i = 0; i < unit->range_count; i++) {
        AsHandlerRange *range = &unit->ranges[i];
        code->handlers[i] = (AsHandlerEntry){range->start, range->end, range->handler->at, range->handler->reg};
    }
}

static void finish_names(AsCompiler *c, AsUnit *unit, AsCode *code)
{
    AsScope *scope = unit->scope;
    if (scope->local_count) {
        code->local_names = as_heap_alloc(c->vm, scope->local_count * sizeof(AsValue));
        code->local_is_cell = as_heap_alloc(c->vm, scope->local_count);
        for (uint32_t i = 0; i < scope->local_count; i++) {
            code->local_names[i] = as_ident_value(&c->idents, scope->locals[i]->ident);
            code->local_is_cell[i] = scope->locals[i]->place == AS_PLACE_CELL;
        }
        code->local_count = scope->local_count;
    }
    if (scope->free_count) {
        code->free_names = as_heap_alloc(c->vm, scope->free_count * sizeof(AsValue));
        for (uint32_t i = 0; i < scope->free_count; i++) {
            code->free_names[i] = as_ident_value(&c->idents, scope->frees[i]->ident);
        }
        code->free_count = scope->free_count;
    }
}

AsCode *as_emit_close(AsCompiler *c)
{
    AsUnit *unit = c->unit;
    AsCode *code = as_code_new(c->vm);
    finish_constants(c, unit, code);
    code->positions = keep(c, unit->positions, unit->count, sizeof *unit->positions);
    code->instructions = keep(c, unit->words, unit->count, sizeof *unit->words);
    finish_caches(c, unit, code);
    finish_handlers(c, unit, code);
    finish_names(c, unit, code);
    code->instruction_count = unit->count;
    code->flags = unit->flags | (c->is_library ? AS_CODE_LIBRARY : 0);
    code->register_count = unit->register_count;
    code->first_line = unit->first_line;
    code->name = unit->name;
    code->qualname = unit->qualname;
    code->doc = unit->doc;
    code->filename = c->input->filename;
    as_code_finish(code);
    c->unit = unit->outer;
    return code;
}

/* --- instructions --- */

static void add_word(AsCompiler *c, uint32_t word)
{
    AsUnit *unit = c->unit;
    if (unit->count == unit->capacity) {
        uint32_t capacity = unit->capacity;
        unit->words = grow(c, unit->words, &capacity, unit->count, sizeof *unit->words);
        unit->positions = grow(c, unit->positions, &unit->capacity, unit->count, sizeof *unit->positions);
    }
    if (unit->count >= MAX_WORDS) {
        as_compile_too_large(c, "too much code in one function");
        unit->count = 0;
    }
    unit->words[unit->count] = word;
    unit->positions[unit->count++] = unit->position;
}

void as_emit_abc(AsCompiler *c, AsOpcode op, unsigned a, unsigned b, unsigned ch)
{
    if (c->unit->unreachable) { return; }
    add_word(c, AS_MAKE_ABC(op, a & 0xff, b, ch));
}

void as_emit_abx(AsCompiler *c, AsOpcode op, unsigned a, uint32_t bx)
{
    if (c->unit->unreachable) { return; }
    add_word(c, AS_MAKE_ABX(op, a & 0xff, bx));
}

void as_emit_word(AsCompiler *c, AsOpcode op, unsigned a, unsigned b, unsigned ch, uint32_t word)
{
    if (c->unit->unreachable) { return; }
    add_word(c, AS_MAKE_ABC(op, a & 0xff, b, ch));
    add_word(c, word);
}

void as_emit_end(AsCompiler *c, AsOpcode op, unsigned a, unsigned b)
{
    as_emit_abc(c, op, a, b, 0);
    c->unit->unreachable = true;
}

void as_emit_move(AsCompiler *c, unsigned dst, unsigned source)
{
    if (dst != source) { as_emit_abc(c, OP_MOVE, dst, source, 0); }
}

/* --- constants --- */

static uint32_t hash_word(AsValue v)
{
    v ^= v >> 32;
    v *= UINT64_C(0x9e3779b97f4a7c15);
    return (uint32_t)(v >> 32);
}

static AsConstantSlot *find_slot(AsUnit *unit, AsValue value)
{
    uint32_t mask = unit->table_capacity - 1;
    uint32_t i = hash_word(value) & mask;
    while (!as_is_undefined(unit->constant_table[i].value) && unit->constant_table[i].value != value) {
        i = (i + 1) & mask;
    }
    return &unit->constant_table[i];
}

static void grow_table(AsCompiler *c, AsUnit *unit)
{
    AsConstantSlot *old = unit->constant_table;
    uint32_t old_capacity = unit->table_capacity;
    unit->table_capacity = old_capacity ? old_capacity * 2 : 16;
    unit->constant_table = as_arena_alloc(c->arena, unit->table_capacity * sizeof *old);
    for (uint32_t i = 0; i < old_capacity; i++) {
        if (!as_is_undefined(old[i].value)) { *find_slot(unit, old[i].value) = old[i]; }
    }
}

/* Its number; those for which any instruction's further word is wide enough may be long ones. */
static uint32_t constant_index(AsCompiler *c, AsValue value, bool may_be_long)
{
    AsUnit *unit = c->unit;
    if (unit->table_count * 2 >= unit->table_capacity) { grow_table(c, unit); }
    AsConstantSlot *slot = find_slot(unit, value);
    bool known = !as_is_undefined(slot->value);
    if (known && (may_be_long || !(slot->index & AS_LONG_FLAG))) { return slot->index; }
    if (!known) {
        slot->value = value;
        unit->table_count++;
    }
    if (may_be_long && unit->constant_count >= AS_LONG_CONSTANT) {
        unit->long_constants = grow(c, unit->long_constants, &unit->long_capacity, unit->long_count, sizeof(AsValue));
        unit->long_constants[unit->long_count] = value;
        return slot->index = unit->long_count++ | AS_LONG_FLAG;
    }
    if (unit->constant_count > 0xffff) {
        as_compile_too_large(c, "too many constants in one function");
        return slot->index = 0;
    }
    unit->constants = grow(c, unit->constants, &unit->constant_capacity, unit->constant_count, sizeof(AsValue));
    unit->constants[unit->constant_count] = value;
    return slot->index = unit->constant_count++;
}

void as_emit_constant(AsCompiler *c, AsOpcode op, unsigned a, AsValue constant)
{
    if (c->unit->unreachable) { return; }
    as_emit_abx(c, op, a, constant_index(c, constant, false));
}

void as_emit_konst(AsCompiler *c, AsOpcode op, unsigned a, unsigned b, unsigned ch, AsValue constant)
{
    if (c->unit->unreachable) { return; }
    AsUnit *unit = c->unit;
    uint32_t index = constant_index(c, constant, true);
    as_emit_word(c, op, a, b, ch, index);
    if (index & AS_LONG_FLAG) {
        unit->long_uses = grow(c, unit->long_uses, &unit->long_use_capacity, unit->long_use_count, sizeof(uint32_t));
        unit->long_uses[unit->long_use_count++] = unit->count - 1;
    }
}

void as_emit_load(AsCompiler *c, unsigned dst, AsValue constant)
{
    AsUnit *unit = c->unit;
    if (unit->unreachable) { return; }
    if (unit->constant_count < AS_LONG_CONSTANT) {
        as_emit_constant(c, OP_LOAD_K, dst, constant);
    } else {
        as_emit_konst(c, OP_LOAD_KX, dst, 0, 0, constant);
    }
}

void as_emit_cache(AsCompiler *c, AsOpcode op, unsigned a, unsigned b, AsValue name)
{
    AsUnit *unit = c->unit;
    if (unit->unreachable) { return; }
    unit->cache_names = grow(c, unit->cache_names, &unit->cache_capacity, unit->cache_count, sizeof(AsValue));
    unit->cache_names[unit->cache_count] = name;
    as_emit_word(c, op, a, b, 0, unit->cache_count++);
}

/* --- jumps --- */

/* Until its label is placed, a jump's offset holds the link to the jump before: twice the index of the instruction after
 * the jump, plus 1 if the offset stands in a further word. */

static void note_jump(AsUnit *unit, AsLabel *label)
{
    if (!label->reached) {
        label->reached = true;
        label->bound = unit->bound;
        return;
    }
    for (unsigned i = 0; i < 4; i++) { label->bound.words[i] &= unit->bound.words[i]; }
}

void as_emit_jump(AsCompiler *c, AsLabel *label)
{
    AsUnit *unit = c->unit;
    if (unit->unreachable) { return; }
    note_jump(unit, label);
    add_word(c, AS_MAKE_J24(OP_JUMP, label->last_jump));
    label->last_jump = unit->count << 1;
    unit->unreachable = true;
}

void as_emit_jump_word(AsCompiler *c, AsOpcode op, unsigned a, unsigned b, bool sense, AsLabel *label)
{
    AsUnit *unit = c->unit;
    if (unit->unreachable) { return; }
    note_jump(unit, label);
    add_word(c, AS_MAKE_ABC(op, a & 0xff, b, 0));
    add_word(c, AS_MAKE_JUMP(label->last_jump, sense));
    label->last_jump = unit->count << 1 | 1;
}

/* A jump that would only lead to the next instruction is taken back. */
static void drop_idle_jump(AsUnit *unit, AsLabel *label)
{
    bool idle = unit->unreachable && unit->count > unit->barrier && label->last_jump == unit->count << 1;
    if (idle) { label->last_jump = (uint32_t)AS_SJ24(unit->words[--unit->count]); }
}

void as_emit_place(AsCompiler *c, AsLabel *label)
{
    AsUnit *unit = c->unit;
    if (c->failed) { return; }
    drop_idle_jump(unit, label);
    for (uint32_t link = label->last_jump; link;) {
        uint32_t next = link >> 1;
        uint32_t *word = &unit->words[next - 1];
        int32_t offset = (int32_t)(unit->count - next);
        if (link & 1) {
            link = (uint32_t)AS_JUMP_OFFSET(*word);
            *word = AS_MAKE_JUMP(offset, AS_JUMP_SENSE(*word));
        } else {
            link = (uint32_t)AS_SJ24(*word);
            *word = AS_MAKE_J24(OP_JUMP, offset);
        }
    }
    if (!label->reached) { return; }
    unit->barrier = unit->count;
    if (unit->unreachable) {
        unit->bound = label->bound;
        unit->unreachable = false;
        return;
    }
    for (unsigned i = 0; i < 4; i++) { unit->bound.words[i] &= label->bound.words[i]; }
}

uint32_t as_emit_head(AsCompiler *c)
{
    return c->unit->barrier = c->unit->count;
}

void as_emit_jump_back(AsCompiler *c, uint32_t head)
{
    AsUnit *unit = c->unit;
    if (unit->unreachable) { return; }
    int32_t offset = (int32_t)head - (int32_t)(unit->count + 1);
    add_word(c, AS_MAKE_J24(OP_JUMP_BACK, offset));
    unit->unreachable = true;
}

/* --- temporaries --- */

unsigned as_emit_room(AsCompiler *c) { return 256 - c->unit->next_temp; }

bool as_emit_is_temp(AsCompiler *c, unsigned reg) { return reg >= c->unit->near_count; }

unsigned as_emit_temps(AsCompiler *c, unsigned count)
{
    AsUnit *unit = c->unit;
    if (count > as_emit_room(c)) {
        as_compile_too_large(c, "expression nested too deeply");
        return unit->near_count < 256 ? unit->near_count : 255;
    }
    unsigned first = unit->next_temp;
    unit->next_temp += count;
    if (unit->next_temp > unit->register_count) { unit->register_count = unit->next_temp; }
    return first;
}

/* --- blocks --- */

AsHandler *as_emit_handler(AsCompiler *c, unsigned reg)
{
    AsHandler *handler = as_arena_alloc(c->arena, sizeof *handler);
    handler->reg = reg;
    handler->bound = c->unit->bound;
    return handler;
}

void as_emit_open_range(AsCompiler *c, AsBlock *block)
{
    block->range_start = c->unit->count;
    c->unit->barrier = c->unit->count;
}

void as_emit_close_range(AsCompiler *c, AsBlock *block)
{
    AsUnit *unit = c->unit;
    unit->barrier = unit->count;
    if (!block->handler || unit->count == block->range_start) { return; }
    unit->ranges = grow(c, unit->ranges, &unit->range_capacity, unit->range_count, sizeof *unit->ranges);
    unit->ranges[unit->range_count++] = (AsHandlerRange){block->range_start, unit->count, block->handler};
    block->handler->reached = true;
}

void as_emit_push_block(AsCompiler *c, AsBlock *block, AsBlockKind kind, AsHandler *handler)
{
    block->kind = kind;
    block->handler = handler;
    block->outer = c->unit->block;
    c->unit->block = block;
    as_emit_open_range(c, block);
}

void as_emit_pop_block(AsCompiler *c, AsBlock *block)
{
    as_emit_close_range(c, block);
    c->unit->block = block->outer;
}

void as_emit_place_handler(AsCompiler *c, AsHandler *handler)
{
    AsUnit *unit = c->unit;
    handler->at = unit->count;
    unit->barrier = unit->count;
    unit->bound = handler->bound;
    unit->unreachable = !handler->reached;
}

void as_emit_enter_nesting(AsCompiler *c, const AsNode *place)
{
    if (++c->unit->block_depth > MAX_BLOCKS) { as_compile_error(c, place, "too many statically nested blocks"); }
}

void as_emit_leave_nesting(AsCompiler *c) { c->unit->block_depth--; }

/* --- positions --- */

AsPosition as_emit_at(AsCompiler *c, const AsNode *node)
{
    AsPosition before = c->unit->position;
    c->unit->position = as_emit_position_of(node);
    return before;
}

void as_emit_restore(AsCompiler *c, AsPosition position) { c->unit->position = position; }

/* --- what is bound --- */

/* A name that is deleted somewhere in the function is never certain. So what is bound at a loop's head is what was
 * bound before the loop, and what is bound in a handler is what was bound before its range. */
bool as_emit_is_bound(AsCompiler *c, unsigned reg)
{
    const AsUnit *unit = c->unit;
    if (unit->scope->locals[reg]->flags & AS_SYMBOL_DELETED) { return false; }
    return unit->bound.words[reg / 64] >> (reg % 64) & 1;
}

void as_emit_set_bound(AsCompiler *c, unsigned reg)
{
    c->unit->bound.words[reg / 64] |= (uint64_t)1 << (reg % 64);
}
