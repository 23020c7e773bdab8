#include <stdlib.h>

#include "bytecode/checker.h"

/* Which registers are certainly written before each instruction: a forward analysis over near registers. A local is
 * written when it is certainly bound, so this also checks that CHECK_BOUND is nowhere missing. */

typedef struct RegisterSet {
    uint64_t words[4];
    bool reached;
} RegisterSet;

typedef struct Flow {
    const AsCode *code;
    RegisterSet *before; /* by instruction */
    uint32_t *stack;     /* instructions whose set shrank */
    bool *stacked;
    uint32_t depth;
} Flow;

static bool has(const RegisterSet *set, uint32_t reg) { return reg >= 256 || (set->words[reg / 64] >> (reg % 64) & 1); }

static void add(RegisterSet *set, uint32_t reg)
{
    if (reg < 256) { set->words[reg / 64] |= UINT64_C(1) << (reg % 64); }
}

static void drop(RegisterSet *set, uint32_t reg)
{
    if (reg < 256) { set->words[reg / 64] &= ~(UINT64_C(1) << (reg % 64)); }
}

static void flow_to(Flow *flow, uint32_t target, const RegisterSet *set)
{
    RegisterSet *there = &flow->before[target];
    bool changed = !there->reached;
    for (unsigned i = 0; i < 4; i++) {
        uint64_t word = there->reached ? there->words[i] & set->words[i] : set->words[i];
        changed = changed || word != there->words[i];
        there->words[i] = word;
    }
    there->reached = true;
    if (changed && !flow->stacked[target]) {
        flow->stacked[target] = true;
        flow->stack[flow->depth++] = target;
    }
}

static void after(const AsCode *code, const uint32_t *instruction, RegisterSet *set)
{
    uint32_t w = *instruction;
    AsRegisterUse use;
    switch (AS_OP(w)) {
    case OP_CHECK_BOUND: add(set, AS_A(w)); return;
    case OP_UNBIND:
        // In a temporary the word is a value like others.
        if (AS_A(w) < code->local_count) {
            drop(set, AS_A(w));
        } else {
            add(set, AS_A(w));
        }
        return;
    default:
        as_checker_registers(instruction, &use);
        for (uint32_t i = 0; i < use.write.count; i++) { add(set, use.write.first + i); }
    }
}

static void flow_to_handler(Flow *flow, uint32_t at, const RegisterSet *set)
{
    for (uint32_t i = 0; i < flow->code->handler_count; i++) {
        const AsHandlerEntry *entry = &flow->code->handlers[i];
        if (at < entry->start || at >= entry->end) { continue; }
        RegisterSet raised = *set;
        add(&raised, entry->reg);
        flow_to(flow, entry->target, &raised);
        return;
    }
}

static void flow_on(Flow *flow, uint32_t at, const RegisterSet *before)
{
    const uint32_t *instruction = &flow->code->instructions[at];
    AsOpcode op = AS_OP(*instruction);
    RegisterSet set = *before;
    after(flow->code, instruction, &set);
    uint32_t next = at + as_opcode_size(op);
    bool falls_through = true;
    switch (op) {
    case OP_JUMP:
    case OP_JUMP_BACK:
        flow_to(flow, (uint32_t)((int64_t)next + AS_SJ24(*instruction)), &set);
        falls_through = false;
        break;
    case OP_RETURN:
    case OP_RAISE:
    case OP_RAISE_FROM:
    case OP_RAISE_AGAIN:
    case OP_RERAISE: falls_through = false; break;
    case OP_END_ASYNC_FOR: falls_through = false; // fall through
    default:
        if (as_opcode_operand(op, 3) == AS_OPERAND_JUMP) {
            // An exhausted FOR_ITER has written nothing.
            const RegisterSet *jumped = op == OP_FOR_ITER ? before : &set;
            flow_to(flow, (uint32_t)((int64_t)next + AS_JUMP_OFFSET(instruction[1])), jumped);
        }
    }
    if (falls_through) { flow_to(flow, next, &set); }
    flow_to_handler(flow, at, before);
}

static bool may_read_unwritten(AsOpcode op)
{
    return op == OP_CHECK_BOUND || op == OP_MAKE_CELL || op == OP_STORE_FAR;
}

static bool check_reads(const AsCode *code, uint32_t at, const RegisterSet *set, AsBuffer *fault)
{
    AsOpcode op = AS_OP(code->instructions[at]);
    AsRegisterUse use;
    as_checker_registers(&code->instructions[at], &use);
    for (unsigned i = 0; i < use.read_count && !may_read_unwritten(op); i++) {
        for (uint32_t j = 0; j < use.reads[i].count; j++) {
            uint32_t reg = use.reads[i].first + j;
            if (has(set, reg)) { continue; }
            as_buffer_printf(fault, "instruction %u (%s): reads register %u, which may not have been written",
                             (unsigned)at, as_opcodes[op].name, (unsigned)reg);
            return false;
        }
    }
    return true;
}

static bool run(Flow *flow, const bool *starts, AsBuffer *fault)
{
    const AsCode *code = flow->code;
    RegisterSet first = {.reached = true};
    uint32_t parameters = code->argument_count + code->keyword_only_count + ((code->flags & AS_CODE_VARARGS) != 0)
                        + ((code->flags & AS_CODE_VARKEYWORDS) != 0);
    for (uint32_t i = 0; i < parameters && i < AS_NEAR_LOCALS; i++) { add(&first, i); }
    flow_to(flow, 0, &first);
    while (flow->depth > 0) {
        uint32_t at = flow->stack[--flow->depth];
        flow->stacked[at] = false;
        RegisterSet set = flow->before[at];
        flow_on(flow, at, &set);
    }
    for (uint32_t at = 0; at < code->instruction_count; at++) {
        if (starts[at] && flow->before[at].reached && !check_reads(code, at, &flow->before[at], fault)) { return false; }
    }
    return true;
}

bool as_checker_flow(const AsCode *code, const bool *starts, AsBuffer *fault)
{
    size_t count = (size_t)code->instruction_count + 1;
    Flow flow = {.code = code};
    flow.before = calloc(count, sizeof *flow.before);
    flow.stack = calloc(count, sizeof *flow.stack);
    flow.stacked = calloc(count, sizeof *flow.stacked);
    bool fine = flow.before && flow.stack && flow.stacked && run(&flow, starts, fault);
    free(flow.before);
    free(flow.stack);
    free(flow.stacked);
    return fine;
}
