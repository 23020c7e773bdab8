/* Literals as Python's repr() shows their values, for the dumps. */
#ifndef AS_SYNTAX_CONSTANT_H
#define AS_SYNTAX_CONSTANT_H

#include "base/buffer.h"
#include "syntax/ast.h"

/* Of a node's text: INT, FLOAT or IMAGINARY, STRING or BYTES. */
void as_constant_int(AsBuffer *out, AsText text);
void as_constant_float(AsBuffer *out, AsText text, bool imaginary);
void as_constant_string(AsBuffer *out, AsText text);
void as_constant_bytes(AsBuffer *out, AsText text);

#endif
