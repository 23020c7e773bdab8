#include "bytecode/disassembler.h"

#include <stdlib.h>

#include "bytecode/opcodes.h"
#include "object/op.h"
#include "object/str.h"

static const char *const binary_names[] = {"+=", "-=", "*=", "@=", "/=", "//=", "%=", "**=", "<<=", ">>=", "&=", "^=", "|="};

static void add_repr(AsVM *vm, AsValue value, AsBuffer *out)
{
    enum { MOST = 60 };
    if (as_is_code(value)) {
        as_buffer_printf(out, "<code object %s>", as_str(as_code(value)->name)->data);
        return;
    }
    // A constant's repr runs no script code.
    AsValue repr = as_op_repr(vm, value);
    if (as_raised(repr)) {
        vm->error = AS_UNDEFINED;
        return;
    }
    size_t size = as_str(repr)->size;
    as_buffer_add(out, as_str(repr)->data, size > MOST ? MOST : size);
    if (size > MOST) { as_buffer_add_text(out, "..."); }
}

static void add_register(const AsCode *code, uint32_t reg, AsBuffer *out)
{
    uint32_t local = reg >= AS_FAR_BASE ? reg - AS_FAR_BASE + AS_NEAR_LOCALS : reg;
    bool is_local = reg >= AS_FAR_BASE || (reg < AS_NEAR_LOCALS && reg < code->local_count);
    if (is_local && local < code->local_count) {
        as_buffer_add_text(out, as_str(code->local_names[local])->data);
    } else {
        as_buffer_printf(out, "r%u", (unsigned)reg);
    }
}

static int64_t jump_target(const AsCode *code, uint32_t at)
{
    uint32_t w = code->instructions[at];
    AsOpcode op = AS_OP(w);
    if (as_opcode_operand(op, 0) == AS_OPERAND_J24) { return (int64_t)at + 1 + AS_SJ24(w); }
    if (as_opcode_operand(op, 3) == AS_OPERAND_JUMP) { return (int64_t)at + 2 + AS_JUMP_OFFSET(code->instructions[at + 1]); }
    return -1;
}

static void add_number(AsOpcode op, unsigned which, uint32_t number, const AsCode *code, AsBuffer *out)
{
    bool is_free = which == 1 && code->free_count > number
                && (op == OP_LOAD_FREE || op == OP_STORE_FREE || op == OP_DELETE_FREE || op == OP_LOAD_FREE_CELL
                    || op == OP_LOAD_CLASS_FREE);
    if (is_free) {
        as_buffer_add_text(out, as_str(code->free_names[number])->data);
    } else if ((op == OP_INPLACE || op == OP_INPLACE_I) && number < sizeof binary_names / sizeof *binary_names) {
        as_buffer_add_text(out, binary_names[number]);
    } else {
        as_buffer_printf(out, "%u", (unsigned)number);
    }
}

static bool tells_sense(AsOpcode op)
{
    return op != OP_FOR_ITER && op != OP_JUMP_NO_MATCH && op != OP_END_ASYNC_FOR;
}

static void add_operand(AsVM *vm, const AsCode *code, uint32_t at, unsigned which, AsBuffer *out)
{
    uint32_t w = code->instructions[at];
    AsOpcode op = AS_OP(w);
    uint32_t word = as_opcode_has_word(op) ? code->instructions[at + 1] : 0;
    const uint32_t fields[] = {AS_A(w), AS_B(w), AS_C(w), word};
    uint32_t field = fields[which];
    switch (as_opcode_operand(op, which)) {
    case AS_OPERAND_DST:
    case AS_OPERAND_REG:
    case AS_OPERAND_RW: add_register(code, field, out); break;
    case AS_OPERAND_F16: add_register(code, AS_BX(w), out); break;
    case AS_OPERAND_N: add_number(op, which, field, code, out); break;
    case AS_OPERAND_NUMBER: as_buffer_printf(out, "%u", (unsigned)field); break;
    case AS_OPERAND_SN: as_buffer_printf(out, "%d", (int8_t)field); break;
    case AS_OPERAND_K16: add_repr(vm, code->constants[AS_BX(w)], out); break;
    case AS_OPERAND_KONST: add_repr(vm, code->constants[field], out); break;
    case AS_OPERAND_CACHE: as_buffer_printf(out, op == OP_LOAD_GLOBAL || op == OP_STORE_GLOBAL ? "%s" : ".%s",
                                            as_str(code->caches[field].name)->data); break;
    case AS_OPERAND_JUMP:
        if (tells_sense(op)) { as_buffer_printf(out, "%s ", AS_JUMP_SENSE(word) ? "if true" : "if false"); } // fall through
    case AS_OPERAND_J24: as_buffer_printf(out, "to %lld", (long long)jump_target(code, at)); break;
    default: break;
    }
}

static void add_instruction(AsVM *vm, const AsCode *code, uint32_t at, AsBuffer *out)
{
    AsOpcode op = AS_OP(code->instructions[at]);
    bool first = true;
    as_buffer_printf(out, "%-20s", as_opcodes[op].name);
    for (unsigned which = 0; which < 4; which++) {
        if (as_opcode_operand(op, which) == AS_OPERAND_NONE) { continue; }
        as_buffer_add_text(out, first ? " " : ", ");
        first = false;
        add_operand(vm, code, at, which, out);
    }
    while (out->size && out->data[out->size - 1] == ' ') { out->size--; }
    as_buffer_add_byte(out, '\n');
}

static void add_instructions(AsVM *vm, const AsCode *code, const bool *targets, AsBuffer *out)
{
    uint32_t line = 0;
    for (uint32_t at = 0; at < code->instruction_count; at += as_opcode_size(AS_OP(code->instructions[at]))) {
        uint32_t here = code->positions[at].line;
        bool changed = here != 0 && here != line;
        if (changed && line != 0) { as_buffer_add_byte(out, '\n'); }
        if (changed) {
            as_buffer_printf(out, "%4u", (unsigned)here);
            line = here;
        } else {
            as_buffer_add_text(out, "    ");
        }
        as_buffer_printf(out, " %s %5u ", targets[at] ? ">>" : "  ", (unsigned)at);
        add_instruction(vm, code, at, out);
    }
}

static void add_handlers(const AsCode *code, AsBuffer *out)
{
    if (code->handler_count) { as_buffer_add_text(out, "ExceptionTable:\n"); }
    for (uint32_t i = 0; i < code->handler_count; i++) {
        const AsHandlerEntry *entry = &code->handlers[i];
        as_buffer_printf(out, "  %u to %u -> %u in ", (unsigned)entry->start, (unsigned)entry->end, (unsigned)entry->target);
        add_register(code, entry->reg, out);
        as_buffer_add_byte(out, '\n');
    }
}

static bool *find_targets(const AsCode *code)
{
    bool *targets = calloc((size_t)code->instruction_count + 1, sizeof *targets);
    if (!targets) { return NULL; }
    for (uint32_t at = 0; at < code->instruction_count; at += as_opcode_size(AS_OP(code->instructions[at]))) {
        int64_t target = jump_target(code, at);
        if (target >= 0) { targets[target] = true; }
    }
    for (uint32_t i = 0; i < code->handler_count; i++) { targets[code->handlers[i].target] = true; }
    return targets;
}

void as_disassembler_write(AsVM *vm, const AsCode *code, AsBuffer *out)
{
    bool *targets = find_targets(code);
    if (!targets) { return; }
    add_instructions(vm, code, targets, out);
    add_handlers(code, out);
    free(targets);
    for (uint32_t i = 0; i < code->constant_count; i++) {
        if (!as_is_code(code->constants[i])) { continue; }
        const AsCode *inner = as_code(code->constants[i]);
        as_buffer_printf(out, "\nDisassembly of <code object %s, file \"%s\", line %u>:\n", as_str(inner->name)->data,
                         as_str(inner->filename)->data, (unsigned)inner->first_line);
        as_disassembler_write(vm, inner, out);
    }
}
