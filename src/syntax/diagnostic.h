/* What is wrong with a source text, and where: the fields of Python's SyntaxError. */
#ifndef AS_SYNTAX_DIAGNOSTIC_H
#define AS_SYNTAX_DIAGNOSTIC_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "syntax/ast.h"

typedef enum AsDiagnosticKind {
    AS_DIAGNOSTIC_NONE,
    AS_DIAGNOSTIC_SYNTAX_ERROR,
    AS_DIAGNOSTIC_INDENTATION_ERROR,
    AS_DIAGNOSTIC_TAB_ERROR,
    AS_DIAGNOSTIC_VALUE_ERROR,
    AS_DIAGNOSTIC_MEMORY_ERROR,    /* nested too deeply for the parser; has no place */
    AS_DIAGNOSTIC_RECURSION_ERROR, /* nested too deeply for the compiler; has no place */
    AS_DIAGNOSTIC_SYNTAX_WARNING,
    AS_DIAGNOSTIC_DEPRECATION_WARNING,
} AsDiagnosticKind;

/* Does SyntaxError.text end in a newline? CPython quotes its tokenizer's faults without; a line that it had just read
 * with; and a line further back only where it can be read from a file again. */
typedef enum AsLineEnd { AS_LINE_OPEN, AS_LINE_OF_FILE, AS_LINE_ENDED } AsLineEnd;

/* As end_column: Python says None here although it knows end_line. */
enum { AS_DIAGNOSTIC_NO_COLUMN = -2 };

typedef struct AsDiagnostic AsDiagnostic;
struct AsDiagnostic {
    AsDiagnosticKind kind;
    bool incomplete;              /* the source only ends too early: a prompt asks for more */
    const char *message;          /* NUL-terminated, in the arena or static; may be "" */
    int32_t line, column;         /* lineno and offset: both from 1, column in code points; -1 where Python says None */
    int32_t end_line, end_column; /* exclusive; -1 where Python says None */
    AsText source_line;           /* SyntaxError.text without its newline; data NULL where Python says None */
    AsLineEnd line_end;
    bool short_args;              /* of the symbol table and from __future__: the place is told by attributes, not by args */
    AsDiagnostic *warnings;       /* the first of a list linked by next; they carry a place, but no text */
    AsDiagnostic *last_warning;
    AsDiagnostic *next;
};

/* Fills in an error of compile/ at a node's place. Lines and columns are those of the AST (columns from 0, in bytes);
 * the source is needed for the line's text and to count code points. The message is copied. */
void as_diagnostic_set(AsDiagnostic *diagnostic, AsArena *arena, AsDiagnosticKind kind, const char *source, size_t size,
                       const AsNode *place, const char *message);
/* Makes an error of a warning. */
void as_diagnostic_refuse(AsDiagnostic *warning, AsArena *arena, const char *source, size_t size);
/* Appends a warning to diagnostic->warnings, and returns it. Whoever knows its columns (in bytes, from 0) and line_end puts
 * them there: a filter may make it an error. */
AsDiagnostic *as_diagnostic_warn(AsDiagnostic *diagnostic, AsArena *arena, AsDiagnosticKind kind, uint32_t line,
                                 const char *message);
/* Line `line` (from 1) of the source, without its line end; empty past the last. Counts \n, \r\n and \r. */
AsText as_diagnostic_line(const char *source, size_t size, uint32_t line);
/* The Python class of a kind: "SyntaxError" ... */
const char *as_diagnostic_class(AsDiagnosticKind kind);

#endif
