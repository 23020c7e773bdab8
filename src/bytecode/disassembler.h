/* Code objects as text, in the manner of Python's dis module. */
#ifndef AS_BYTECODE_DISASSEMBLER_H
#define AS_BYTECODE_DISASSEMBLER_H

#include "base/buffer.h"
#include "object/code.h"

/* The code and, below it, all code among its constants. Makes strings (reprs of constants), runs no script. */
void as_disassembler_write(AsVM *vm, const AsCode *code, AsBuffer *out);

#endif
