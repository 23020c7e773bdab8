/* From an AST to a code object. */
#ifndef AS_COMPILE_COMPILE_H
#define AS_COMPILE_COMPILE_H

#include "object/code.h"
#include "syntax/diagnostic.h"

typedef enum AsCompileMode {
    AS_COMPILE_MODULE,      /* a file or exec's text: names are globals, or entries of exec's namespace */
    AS_COMPILE_EXPRESSION,  /* eval's text: the code returns the value */
    AS_COMPILE_INTERACTIVE, /* the prompt: expression statements show their value */
} AsCompileMode;

enum { /* flags */
    AS_COMPILE_NAMESPACE = 1,   /* top-level names live in frame->locals, which may not be the globals (exec, eval) */
    AS_COMPILE_ANNOTATIONS = 2, /* as if `from __future__ import annotations` had been written */
    AS_COMPILE_NO_AWAIT = 4,    /* `await` at the top level is an error, as in Python (exec, eval) */
    AS_COMPILE_OPTIMIZE = 8,    /* no asserts, __debug__ is False */
    AS_COMPILE_NO_DOCSTRINGS = 16,
};

typedef struct AsCompileInput {
    AsNode *tree;       /* MODULE, EXPRESSION or INTERACTIVE, in accord with mode */
    AsArena *arena;     /* where the tree lives, and the texts of the diagnostic */
    const char *source; /* what was parsed: for the texts in errors, and the text of annotations */
    size_t size;
    AsValue filename;   /* a str */
    AsCompileMode mode;
    uint32_t flags;
} AsCompileInput;

/* Runs no script code and never collects. On a syntax error returns NULL with the diagnostic filled in; warnings are added
 * to it either way. */
AsCode *as_compile(AsVM *vm, const AsCompileInput *input, AsDiagnostic *diagnostic);

#endif
