/* Is a code object well-formed? For tests and `aspen check`: nothing in it may lead eval astray. Fresh code only, as
 * the compiler made it. */
#ifndef AS_BYTECODE_CHECKER_H
#define AS_BYTECODE_CHECKER_H

#include "base/buffer.h"
#include "bytecode/opcodes.h"
#include "object/code.h"

/* Checks this code and all code among its constants: opcodes, operands in range, jumps and handlers at starts of instructions,
 * no running off the end, every register written before it is read. false: the first fault is told in `fault`. */
bool as_checker_verify(const AsCode *code, AsBuffer *fault);

/* Registers first .. first+count-1. */
typedef struct AsRegisterRange {
    uint32_t first, count;
} AsRegisterRange;

/* What one instruction reads and writes, windows included. */
typedef struct AsRegisterUse {
    AsRegisterRange reads[4];
    unsigned read_count;
    AsRegisterRange write; /* count 0: none */
} AsRegisterUse;
void as_checker_registers(const uint32_t *instruction, AsRegisterUse *use);

/* The flow of registers; the code's shape is checked already. `starts` tells for each word whether an instruction begins
 * there. */
bool as_checker_flow(const AsCode *code, const bool *starts, AsBuffer *fault);

#endif
