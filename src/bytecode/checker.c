#include "bytecode/checker.h"

#include <stdlib.h>

static bool fail(AsBuffer *fault, const AsCode *code, uint32_t at, const char *what)
{
    const char *name = at < code->instruction_count ? as_opcodes[AS_OP(code->instructions[at])].name : "the end";
    as_buffer_printf(fault, "instruction %u (%s): %s", (unsigned)at, name, what);
    return false;
}

/* --- what an instruction reads and writes --- */

static void add_read(AsRegisterUse *use, uint32_t first, uint32_t count)
{
    if (count) { use->reads[use->read_count++] = (AsRegisterRange){first, count}; }
}

/* The registers from b on that the instruction reads as a window; 0: b is an ordinary operand. */
static bool window_at_b(uint32_t w, uint32_t *count)
{
    switch (AS_OP(w)) {
    case OP_BUILD_SLICE: *count = 3; return true;
    case OP_BUILD_TUPLE:
    case OP_BUILD_LIST:
    case OP_BUILD_SET:
    case OP_BUILD_STRING: *count = AS_C(w); return true;
    case OP_BUILD_DICT: *count = 2 * AS_C(w); return true;
    case OP_FORMAT: *count = AS_C(w) & 4 ? 2 : 1; return true;
    case OP_CALL:
    case OP_CALL_KW: *count = AS_C(w) + 1; return true;
    case OP_CALL_METHOD:
    case OP_CALL_METHOD_KW: *count = AS_C(w) + 2; return true;
    case OP_CALL_EX: *count = 3; return true;
    default: return false;
    }
}

static uint32_t written(uint32_t w, uint32_t word)
{
    switch (AS_OP(w)) {
    case OP_LOAD_METHOD:
    case OP_LOAD_SPECIAL:
    case OP_MATCH_STAR: return 2;
    case OP_EXCEPTION_ARGS: return 3;
    case OP_UNPACK: return AS_C(w);
    case OP_UNPACK_EX: return AS_C(w) + 1 + word;
    default: return 1;
    }
}

void as_checker_registers(const uint32_t *instruction, AsRegisterUse *use)
{
    uint32_t w = instruction[0], count;
    AsOpcode op = AS_OP(w);
    uint32_t word = as_opcode_has_word(op) ? instruction[1] : 0;
    const uint32_t fields[] = {AS_A(w), AS_B(w), AS_C(w)};
    *use = (AsRegisterUse){.read_count = 0};
    bool window = window_at_b(w, &count);
    if (window) { add_read(use, AS_B(w), count); }
    for (unsigned i = 0; i < 3; i++) {
        AsOperandKind kind = as_opcode_operand(op, i);
        if (kind == AS_OPERAND_F16) {
            bool store = op == OP_STORE_FAR || op == OP_UNBIND_FAR;
            AsRegisterRange far = {AS_BX(w), 1};
            if (store) {
                use->write = far;
            } else {
                add_read(use, far.first, 1);
            }
            break;
        }
        if (i == 1 && window) { continue; }
        if (kind == AS_OPERAND_REG || kind == AS_OPERAND_RW) { add_read(use, fields[i], 1); }
        if (kind == AS_OPERAND_DST || kind == AS_OPERAND_RW) {
            use->write = (AsRegisterRange){fields[i], i == 0 ? written(w, word) : 1};
        }
    }
    if (op == OP_IMPORT_NAME) { add_read(use, AS_A(w), 2); }
    if (op == OP_LOAD_FAR) { use->write = (AsRegisterRange){AS_A(w), 1}; }
    if (op == OP_AWAIT || op == OP_YIELD_FROM) { use->write = (AsRegisterRange){AS_A(w), 1}; }
}

/* --- the shape of the code --- */

static bool check_registers(const AsCode *code, uint32_t at, AsBuffer *fault)
{
    AsRegisterUse use;
    as_checker_registers(&code->instructions[at], &use);
    for (unsigned i = 0; i < use.read_count; i++) {
        if (use.reads[i].first + use.reads[i].count > code->register_count) {
            return fail(fault, code, at, "reads beyond the registers");
        }
    }
    if (use.write.count && use.write.first + use.write.count > code->register_count) {
        return fail(fault, code, at, "writes beyond the registers");
    }
    return true;
}

static bool check_jump(const AsCode *code, const bool *starts, uint32_t at, int64_t target, AsBuffer *fault)
{
    if (target < 0 || target >= code->instruction_count || !starts[target]) {
        return fail(fault, code, at, "jumps to where no instruction begins");
    }
    bool back = AS_OP(code->instructions[at]) == OP_JUMP_BACK;
    if (back != (target <= at)) { return fail(fault, code, at, "jumps in the wrong direction"); }
    return true;
}

static bool check_operand(const AsCode *code, const bool *starts, uint32_t at, unsigned which, AsBuffer *fault)
{
    uint32_t w = code->instructions[at];
    AsOpcode op = AS_OP(w);
    uint32_t word = as_opcode_has_word(op) ? code->instructions[at + 1] : 0;
    switch (as_opcode_operand(op, which)) {
    case AS_OPERAND_K16:
        if (AS_BX(w) >= code->constant_count) { return fail(fault, code, at, "no such constant"); }
        if (op == OP_MAKE_FUNCTION && !as_is_code(code->constants[AS_BX(w)])) {
            return fail(fault, code, at, "the constant is no code");
        }
        return true;
    case AS_OPERAND_F16:
        return AS_BX(w) >= AS_FAR_BASE || fail(fault, code, at, "a far local below the far ones");
    case AS_OPERAND_J24:
        return check_jump(code, starts, at, (int64_t)at + 1 + AS_SJ24(w), fault);
    case AS_OPERAND_JUMP:
        return check_jump(code, starts, at, (int64_t)at + 2 + AS_JUMP_OFFSET(word), fault);
    case AS_OPERAND_KONST:
        return word < code->constant_count || fail(fault, code, at, "no such constant");
    case AS_OPERAND_CACHE:
        return word < code->cache_count || fail(fault, code, at, "no such cache");
    case AS_OPERAND_N: {
        bool free = op == OP_LOAD_FREE || op == OP_STORE_FREE || op == OP_DELETE_FREE || op == OP_LOAD_FREE_CELL
                 || op == OP_LOAD_CLASS_FREE;
        return !free || AS_B(w) < code->free_count || fail(fault, code, at, "no such free variable");
    }
    default: return true;
    }
}

static bool ends_flow(AsOpcode op)
{
    return op == OP_RETURN || op == OP_RAISE || op == OP_RAISE_FROM || op == OP_RAISE_AGAIN || op == OP_RERAISE
        || op == OP_JUMP || op == OP_JUMP_BACK || op == OP_END_ASYNC_FOR;
}

static bool find_starts(const AsCode *code, bool *starts, AsBuffer *fault)
{
    uint32_t at = 0, last = 0;
    if (code->instruction_count == 0) { return fail(fault, code, 0, "there is no code"); }
    while (at < code->instruction_count) {
        AsOpcode op = AS_OP(code->instructions[at]);
        if (op >= OP_COUNT) {
            as_buffer_printf(fault, "instruction %u: no such opcode", (unsigned)at);
            return false;
        }
        starts[at] = true;
        last = at;
        at += as_opcode_size(op);
    }
    if (at > code->instruction_count) { return fail(fault, code, last, "the further word is missing"); }
    if (!ends_flow(AS_OP(code->instructions[last]))) { return fail(fault, code, last, "the code runs off its end"); }
    return true;
}

static bool check_handlers(const AsCode *code, const bool *starts, AsBuffer *fault)
{
    for (uint32_t i = 0; i < code->handler_count; i++) {
        const AsHandlerEntry *entry = &code->handlers[i];
        bool range = entry->start < entry->end && entry->end <= code->instruction_count && starts[entry->start];
        if (range && entry->end < code->instruction_count) { range = starts[entry->end]; }
        if (!range) { return fail(fault, code, entry->start, "a handler's range is no range of instructions"); }
        bool target = entry->target < code->instruction_count && starts[entry->target];
        if (!target || entry->reg >= code->register_count) {
            return fail(fault, code, entry->start, "a handler has no place");
        }
    }
    return true;
}

static bool check_code(const AsCode *code, bool *starts, AsBuffer *fault)
{
    if (!find_starts(code, starts, fault) || !check_handlers(code, starts, fault)) { return false; }
    uint32_t near_count = code->local_count < AS_NEAR_LOCALS ? code->local_count : AS_NEAR_LOCALS;
    if (near_count > code->register_count) { return fail(fault, code, 0, "locals have no registers"); }
    for (uint32_t at = 0; at < code->instruction_count; at++) {
        if (!starts[at]) { continue; }
        for (unsigned which = 0; which < 4; which++) {
            if (!check_operand(code, starts, at, which, fault)) { return false; }
        }
        if (!check_registers(code, at, fault)) { return false; }
    }
    return as_checker_flow(code, starts, fault);
}

bool as_checker_verify(const AsCode *code, AsBuffer *fault)
{
    bool *starts = calloc((size_t)code->instruction_count + 1, sizeof *starts);
    bool fine = starts && check_code(code, starts, fault);
    free(starts);
    for (uint32_t i = 0; i < code->constant_count && fine; i++) {
        if (as_is_code(code->constants[i])) { fine = as_checker_verify(as_code(code->constants[i]), fault); }
    }
    return fine;
}
