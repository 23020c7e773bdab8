#include "bytecode/opcodes.h"

#include <string.h>

const AsOpcodeInfo as_opcodes[OP_COUNT] = {
#define OP(NAME, a, b, c, what) {#NAME, {#a, #b, #c, "--"}, false, what},
#define OPX(NAME, a, b, c, word, what) {#NAME, {#a, #b, #c, #word}, true, what},
#include "bytecode/opcodes.def"
#undef OP
#undef OPX
};

AsOperandKind as_opcode_operand(AsOpcode op, unsigned which)
{
    static const char *const kinds[] = {"--", "DST", "REG", "RW", "N", "SN", "K16", "F16", "J24",
                                        "CACHE", "JUMP", "KONST", "NUMBER"};
    const char *text = as_opcodes[op].operands[which];
    unsigned kind = 0;
    while (strcmp(kinds[kind], text) != 0) { kind++; }
    return (AsOperandKind)kind;
}
