#include "vm/liveness.h"

#include <stdlib.h>

#include "bytecode/checker.h"

/* A walk along all ways that lead on from one instruction. */
typedef struct Walk {
    const AsCode *code;
    uint32_t *stack; /* instructions still to be looked at */
    uint32_t depth;
    bool *seen;
} Walk;

static void go_to(Walk *walk, int64_t target)
{
    if (walk->seen[target]) { return; }
    walk->seen[target] = true;
    walk->stack[walk->depth++] = (uint32_t)target;
}

static bool covers(AsRegisterRange range, uint32_t reg) { return reg - range.first < range.count; }

static bool reads(const AsRegisterUse *use, uint32_t reg)
{
    for (unsigned i = 0; i < use->read_count; i++) {
        if (covers(use->reads[i], reg)) { return true; }
    }
    return false;
}

static bool ends_here(AsOpcode op)
{
    return op == OP_RETURN || op == OP_RAISE || op == OP_RAISE_FROM || op == OP_RAISE_AGAIN || op == OP_RERAISE;
}

/* The handler gets the exception in a register of its own, so that one is written on the way. */
static void go_to_handler(Walk *walk, uint32_t at, uint32_t reg)
{
    for (uint32_t i = 0; i < walk->code->handler_count; i++) {
        const AsHandlerEntry *entry = &walk->code->handlers[i];
        if (at < entry->start || at >= entry->end) { continue; }
        if (entry->reg != reg) { go_to(walk, entry->target); }
        return;
    }
}

/* Where it may go on after the instruction; `written`: that has given the register a new value, unless it jumps or raises. */
static void go_on(Walk *walk, uint32_t at, uint32_t reg, bool written)
{
    uint32_t word = walk->code->instructions[at];
    AsOpcode op = AS_OP(word);
    uint32_t next = at + as_opcode_size(op);
    go_to_handler(walk, at, reg);
    if (op == OP_JUMP || op == OP_JUMP_BACK) {
        go_to(walk, (int64_t)next + AS_SJ24(word));
        return;
    }
    if (ends_here(op)) { return; }
    if (as_opcode_operand(op, 3) == AS_OPERAND_JUMP) {
        go_to(walk, (int64_t)next + AS_JUMP_OFFSET(walk->code->instructions[at + 1]));
    }
    if (!written && op != OP_END_ASYNC_FOR) { go_to(walk, next); }
}

/* `at` runs already: what it reads it has read, unless it begins anew (an await that was parked). */
static bool is_read_from(Walk *walk, uint32_t at, uint32_t reg)
{
    memset(walk->seen, 0, walk->code->instruction_count + 1);
    walk->depth = 0;
    go_to(walk, at);
    while (walk->depth > 0) {
        uint32_t here = walk->stack[--walk->depth];
        AsRegisterUse use;
        as_checker_registers(&walk->code->instructions[here], &use);
        if (reads(&use, reg)) { return true; }
        go_on(walk, here, reg, covers(use.write, reg));
    }
    return false;
}

void as_liveness_clear(AsFrame *f, uint32_t at)
{
    const AsCode *code = f->code;
    uint32_t first = code->local_count < AS_NEAR_LOCALS ? code->local_count : AS_NEAR_LOCALS;
    uint32_t end = code->register_count < AS_FAR_BASE ? code->register_count : AS_FAR_BASE;
    Walk walk = {.code = code, .stack = calloc(code->instruction_count + 1, sizeof *walk.stack),
                 .seen = calloc(code->instruction_count + 1, sizeof *walk.seen)};
    for (uint32_t i = first; walk.stack && walk.seen && i < end; i++) {
        if (as_is_object(f->registers[i]) && !is_read_from(&walk, at, i)) { f->registers[i] = AS_UNDEFINED; }
    }
    free(walk.stack);
    free(walk.seen);
}
