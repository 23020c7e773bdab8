#include <criterion/criterion.h>

#include "bytecode/opcodes.h"

Test(opcodes, fields_come_back_as_they_went_in)
{
    uint32_t w = AS_MAKE_ABC(OP_ADD, 255, 7, 200);
    cr_expect_eq(AS_OP(w), OP_ADD);
    cr_expect_eq(AS_A(w), 255);
    cr_expect_eq(AS_B(w), 7);
    cr_expect_eq(AS_C(w), 200);
    w = AS_MAKE_ABX(OP_LOAD_K, 3, 0xfedc);
    cr_expect_eq(AS_A(w), 3);
    cr_expect_eq(AS_BX(w), 0xfedc);
}

Test(opcodes, small_numbers_keep_their_sign)
{
    uint32_t w = AS_MAKE_ABC(OP_ADD_I, 1, 2, -128);
    cr_expect_eq(AS_SC(w), -128);
    cr_expect_eq(AS_B(w), 2);
    w = AS_MAKE_ABC(OP_JUMP_LT_I, 1, -1, 0);
    cr_expect_eq(AS_SB(w), -1);
    cr_expect_eq(AS_C(w), 0);
}

Test(opcodes, jumps_reach_both_ways)
{
    cr_expect_eq(AS_SJ24(AS_MAKE_J24(OP_JUMP_BACK, -5)), -5);
    cr_expect_eq(AS_SJ24(AS_MAKE_J24(OP_JUMP, AS_J24_MAX)), AS_J24_MAX);
    cr_expect_eq(AS_OP(AS_MAKE_J24(OP_JUMP_BACK, -5)), OP_JUMP_BACK);
    uint32_t word = AS_MAKE_JUMP(-1000, true);
    cr_expect_eq(AS_JUMP_OFFSET(word), -1000);
    cr_expect_eq(AS_JUMP_SENSE(word), 1);
    cr_expect_eq(AS_JUMP_SENSE(AS_MAKE_JUMP(1000, false)), 0);
}

Test(opcodes, the_table_knows_each_row)
{
    cr_expect_str_eq(as_opcodes[OP_MOVE].name, "MOVE");
    cr_expect_eq(as_opcode_operand(OP_MOVE, 0), AS_OPERAND_DST);
    cr_expect_eq(as_opcode_operand(OP_MOVE, 2), AS_OPERAND_NONE);
    cr_expect_eq(as_opcode_operand(OP_LOAD_ATTR, 3), AS_OPERAND_CACHE);
    cr_expect(as_opcode_has_word(OP_LOAD_ATTR) && !as_opcode_has_word(OP_MOVE));
    cr_expect_lt(OP_COUNT, 256);
    for (unsigned op = 0; op < OP_COUNT; op++) {
        for (unsigned which = 0; which < 4; which++) { as_opcode_operand(op, which); }
    }
}
