/* The instruction set: numbers, operands, names. All of it comes from opcodes.def. */
#ifndef AS_BYTECODE_OPCODES_H
#define AS_BYTECODE_OPCODES_H

#include <stdbool.h>
#include <stdint.h>

typedef enum AsOpcode {
#define OP(NAME, a, b, c, what) OP_##NAME,
#define OPX(NAME, a, b, c, word, what) OP_##NAME,
#include "bytecode/opcodes.def"
#undef OP
#undef OPX
    OP_COUNT
} AsOpcode;

/* The kinds of operands, as opcodes.def explains them. AS_OPERAND_NONE is written -- there. */
typedef enum AsOperandKind {
    AS_OPERAND_NONE,
    AS_OPERAND_DST, AS_OPERAND_REG, AS_OPERAND_RW,
    AS_OPERAND_N, AS_OPERAND_SN,
    AS_OPERAND_K16, AS_OPERAND_F16, AS_OPERAND_J24,
    AS_OPERAND_CACHE, AS_OPERAND_JUMP, AS_OPERAND_KONST, AS_OPERAND_NUMBER, /* in the further word */
} AsOperandKind;

typedef struct AsOpcodeInfo {
    const char *name;
    const char *operands[4]; /* a, b, c and the further word, as written in opcodes.def ("--": none) */
    bool has_word;
    const char *what;
} AsOpcodeInfo;

/* One row for each opcode. */
extern const AsOpcodeInfo as_opcodes[OP_COUNT];

AsOperandKind as_opcode_operand(AsOpcode op, unsigned which);
static inline bool as_opcode_has_word(unsigned op) { return as_opcodes[op].has_word; }
/* Length in words. */
static inline unsigned as_opcode_size(unsigned op) { return as_opcode_has_word(op) ? 2 : 1; }

/* Fields of an instruction word. */
#define AS_OP(w) ((w) & 0xff)
#define AS_A(w) ((w) >> 8 & 0xff)
#define AS_B(w) ((w) >> 16 & 0xff)
#define AS_C(w) ((w) >> 24)
#define AS_SB(w) ((int8_t)AS_B(w))
#define AS_SC(w) ((int8_t)AS_C(w))
#define AS_BX(w) ((w) >> 16)
#define AS_SJ24(w) ((int32_t)(w) >> 8)

#define AS_MAKE_ABC(op, a, b, c) \
    ((uint32_t)(op) | (uint32_t)(a) << 8 | (uint32_t)(uint8_t)(b) << 16 | (uint32_t)(uint8_t)(c) << 24)
#define AS_MAKE_ABX(op, a, bx) ((uint32_t)(op) | (uint32_t)(a) << 8 | (uint32_t)(uint16_t)(bx) << 16)
#define AS_MAKE_J24(op, offset) ((uint32_t)(op) | (uint32_t)(offset) << 8)

/* LEAVE_HANDLER: what ends the handler. */
typedef enum AsHandlerEnd {
    AS_HANDLER_RAISES,    /* an exception: the handled one, or one of its own */
    AS_HANDLER_DONE,      /* the end of an `except` clause; return, break or continue out of it, or out of a `finally` */
    AS_HANDLER_EXIT_DONE, /* the __exit__ of `with` said that it is done with the exception */
} AsHandlerEnd;

/* The further word of kind JUMP. The offset counts from the instruction after the further word. */
#define AS_JUMP_SENSE(w) ((w) & 1)
#define AS_JUMP_OFFSET(w) ((int32_t)(w) >> 1)
#define AS_MAKE_JUMP(offset, sense) ((uint32_t)(offset) << 1 | (uint32_t)(bool)(sense))

enum { AS_J24_MAX = 0x7fffff, AS_J24_MIN = -0x800000 };

#endif
