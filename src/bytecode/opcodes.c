#include "bytecode/opcodes.h"

const AsOpcodeInfo as_opcodes[OP_COUNT] = {
#define OP(NAME, a, b, c, what) {#NAME, {#a, #b, #c, "--"}, false, what},
#define OPX(NAME, a, b, c, word, what) {#NAME, {#a, #b, #c, #word}, true, what},
#include "bytecode/opcodes.def"
#undef OP
#undef OPX
};

// The checker asks for each operand of each instruction, so the kinds are told by their first letters.
AsOperandKind as_opcode_operand(AsOpcode op, unsigned which)
{
    const char *text = as_opcodes[op].operands[which];
    switch (text[0]) {
    case 'D': return AS_OPERAND_DST;
    case 'R': return text[1] == 'W' ? AS_OPERAND_RW : AS_OPERAND_REG;
    case 'N': return text[1] ? AS_OPERAND_NUMBER : AS_OPERAND_N;
    case 'S': return AS_OPERAND_SN;
    case 'K': return text[1] == 'O' ? AS_OPERAND_KONST : AS_OPERAND_K16;
    case 'F': return AS_OPERAND_F16;
    case 'J': return text[1] == 'U' ? AS_OPERAND_JUMP : AS_OPERAND_J24;
    case 'C': return AS_OPERAND_CACHE;
    default: return AS_OPERAND_NONE;
    }
}
