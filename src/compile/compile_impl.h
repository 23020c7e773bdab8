/* What the files of the compiler share. */
#ifndef AS_COMPILE_COMPILE_IMPL_H
#define AS_COMPILE_COMPILE_IMPL_H

#include "compile/compile.h"
#include "compile/emit.h"
#include "compile/scope.h"

typedef struct AsCompiler AsCompiler;

/* One compilation. Errors are sticky: the first one is kept, `failed` is set, and what is emitted after it is thrown
 * away; so the compile functions need no result. */
struct AsCompiler {
    AsVM *vm;
    const AsCompileInput *input;
    AsDiagnostic *diagnostic;
    AsArena *arena;  /* scratch: scopes, units, tables */
    AsIdents idents;
    struct AsScopeMap { const AsNode **nodes; AsScope **scopes; uint32_t capacity, count; } scopes;
    AsScope *top;    /* of the module */
    bool failed;
    bool is_library; /* the file is one of those inside the program */
    bool text_annotations; /* from __future__ import annotations */
    const AsNode *last_future; /* the last of the __future__ imports that stand in order */
    AsUnit *unit;    /* what is being emitted */
};

/* compile.c */
void as_compile_error(AsCompiler *c, const AsNode *place, const char *format, ...) __attribute__((format(printf, 3, 4)));
void as_compile_warn(AsCompiler *c, const AsNode *place, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* The position of what is being compiled, for errors that Python blames on where it happens to be. */
AsNode as_compile_here(AsCompiler *c);
/* A limit of the instruction set is passed: what is too large to compile. */
void as_compile_too_large(AsCompiler *c, const char *what);
AsIdent *as_compile_mangled(AsCompiler *c, AsText text); /* as a name of the running unit */
/* A body's docstring: the STRING node, or NULL. */
AsNode *as_compile_docstring(const AsNodeList *body);
/* The str of a STRING node, interned. */
AsValue as_compile_text(AsCompiler *c, AsText text);
/* Source text of an annotation, as Python unparses it. */
AsValue as_unparse_expr(AsCompiler *c, const AsNode *node);

/* compile_constant.c */
/* The value of a literal, of a tuple of such, of an operation on such: AS_UNDEFINED if the node is something else. */
AsValue as_compile_constant(AsCompiler *c, const AsNode *node);
AsValue as_compile_constant_tuple(AsCompiler *c, const AsNodeList *list);
AsValue as_compile_constant_set(AsCompiler *c, const AsNodeList *list); /* a frozenset */
/* May they all be constants? (An operation may still turn out not to be one.) */
bool as_compile_all_constant(const AsNodeList *list);
/* 1: certainly true, 0: certainly false, -1: not known. */
int as_compile_truth(AsCompiler *c, const AsNode *node);

/* compile_fold.c: operations on constants. AS_UNDEFINED when one is better left to run time. */
AsValue as_compile_fold(AsCompiler *c, AsOperator op, AsValue left, AsValue right);
AsValue as_compile_fold_unary(AsCompiler *c, AsOperator op, AsValue operand);
AsValue as_compile_fold_item(AsCompiler *c, AsValue sequence, AsValue index);

/* compile_check.c: SyntaxWarnings */
void as_compile_check_compare(AsCompiler *c, const AsNode *node);
void as_compile_check_call(AsCompiler *c, const AsNode *node);
void as_compile_check_dropped(AsCompiler *c, const AsNode *node); /* an expression whose value is dropped */
void as_compile_check_subscript(AsCompiler *c, const AsNode *node);

/* compile_name.c: names wherever they live. The identifier is mangled. */
void as_compile_name_load(AsCompiler *c, AsIdent *ident, unsigned dst);
void as_compile_name_store(AsCompiler *c, AsIdent *ident, unsigned source);
void as_compile_name_delete(AsCompiler *c, AsIdent *ident);
/* Makes it unbound without a check: the end of `except ... as name`. */
void as_compile_name_unbind(AsCompiler *c, AsIdent *ident);
/* The register of a near local that is no cell, or -1. */
int as_compile_name_register(AsCompiler *c, AsIdent *ident);
/* Emits what makes sure that the local in this register is bound, where that is not certain. */
void as_compile_name_check(AsCompiler *c, unsigned reg);
/* SyntaxError for __debug__ as a target. */
bool as_compile_name_forbidden(AsCompiler *c, const AsNode *place, AsText name, const char *verb);

/* compile_expr.c. expr_to leaves the value in dst; if dst is a local's register, it is written last and only on success.
 * expr gives a register to read: a local's own, or a new temporary. */
void as_compile_expr_to(AsCompiler *c, AsNode *node, unsigned dst);
unsigned as_compile_expr(AsCompiler *c, AsNode *node);
/* The same with a temporary that may be used (or AS_NO_REGISTER), for an operand after which `next` (may be NULL) is evaluated
 * before the operand is read. */
unsigned as_compile_operand(AsCompiler *c, AsNode *node, unsigned hint, const AsNode *next);
/* Into a new temporary, the next free one. */
unsigned as_compile_push(AsCompiler *c, AsNode *node);
void as_compile_effect(AsCompiler *c, AsNode *node); /* the value is not needed */
void as_compile_jump_if(AsCompiler *c, AsNode *node, bool sense, AsLabel *label);

/* Is it an int literal of -128 .. 127? */
bool as_compile_small_immediate(AsCompiler *c, const AsNode *node, int *out);
/* Where an attribute access (or method call) is blamed. Gives the position before, to be restored. */
AsPosition as_compile_at_attribute(AsCompiler *c, const AsNode *node);
/* Is this code of an async def, or of a module that may await? (Comprehensions are asked about elsewhere.) */
bool as_compile_may_await(AsCompiler *c);

/* compile_call.c */
void as_compile_call_to(AsCompiler *c, AsNode *node, unsigned dst);
/* Arguments of a call whose callee lies in register base (the last temporary), `extra` positional ones behind it. */
void as_compile_call_arguments(AsCompiler *c, AsNodeList args, AsNodeList keywords, unsigned dst, unsigned base,
                               unsigned extra);

/* compile_display.c: list, tuple, set and dict displays, f-strings */
void as_compile_display_to(AsCompiler *c, AsNode *node, unsigned dst);
void as_compile_tuple_to(AsCompiler *c, AsNodeList items, unsigned dst);
void as_compile_dict_to(AsCompiler *c, AsNode *node, unsigned dst);
void as_compile_joined_to(AsCompiler *c, AsNode *node, unsigned dst);
/* Adds the items (some of them starred) to the list in register dst. */
void as_compile_list_extend(AsCompiler *c, AsNodeList items, unsigned dst);

/* compile_assign.c */
void as_compile_assign_stmt(AsCompiler *c, AsNode *node);
void as_compile_aug_assign(AsCompiler *c, AsNode *node);
void as_compile_ann_assign(AsCompiler *c, AsNode *node);
void as_compile_store(AsCompiler *c, AsNode *target, unsigned source);
void as_compile_delete(AsCompiler *c, AsNode *target);

/* compile_stmt.c */
void as_compile_body(AsCompiler *c, AsNodeList body);
void as_compile_stmt(AsCompiler *c, AsNode *node);

/* compile_loop.c */
void as_compile_for(AsCompiler *c, AsNode *node);
void as_compile_while(AsCompiler *c, AsNode *node);
void as_compile_break(AsCompiler *c, AsNode *node);
void as_compile_continue(AsCompiler *c, AsNode *node);
void as_compile_return(AsCompiler *c, AsNode *node);

/* What loops and comprehensions share. The iterator of an expression, into a temporary. */
void as_compile_iterator(AsCompiler *c, AsNode *iter, unsigned dst);
/* Around the body of a loop over the iterator of iter, in register `it`: however it is left, the iterator is dropped. */
void as_compile_hold_iterator(AsCompiler *c, AsNode *iter, unsigned it, AsBlock *block);
void as_compile_drop_iterator(AsCompiler *c, AsBlock *block);
/* The register for the next item: the target's own if it is a plain local. Then its storing. */
unsigned as_compile_next_item(AsCompiler *c, AsNode *target);
void as_compile_item_target(AsCompiler *c, AsNode *target, unsigned item);
/* Awaits the next item; StopAsyncIteration goes to the handler, which end_async_for emits. */
void as_compile_anext(AsCompiler *c, unsigned it, unsigned item, AsHandler *handler);
void as_compile_end_async_for(AsCompiler *c, AsHandler *handler, AsLabel *exhausted);

/* compile_hoist.c. Around the outermost loop: loads the numbers that it uses into registers, which unhoist gives up. */
bool as_compile_hoist(AsCompiler *c, const AsNode *loop);
void as_compile_unhoist(AsCompiler *c, bool hoisted);
/* The register of a literal that is there already, or -1. */
int as_compile_hoisted(AsCompiler *c, const AsNode *node);

/* compile_try.c */
void as_compile_try(AsCompiler *c, AsNode *node);
void as_compile_with(AsCompiler *c, AsNode *node);
/* Emits what leaving the blocks from the innermost up to (not including) `stop` needs. The caller then emits the jump
 * or return, and calls resume with what this returned. */
AsBlock *as_compile_unwind(AsCompiler *c, AsBlock *stop);
void as_compile_resume(AsCompiler *c, AsBlock *innermost, AsBlock *stop);

/* compile_function.c */
/* Begins the code object of a function, class or comprehension; as_emit_close ends it. own: its name as a variable, for
 * __qualname__ (data NULL: none). */
void as_compile_open(AsCompiler *c, AsUnit *unit, AsNode *node, AsValue name, AsText own, uint32_t line);
void as_compile_return_none(AsCompiler *c);
void as_compile_function_def(AsCompiler *c, AsNode *node);
void as_compile_lambda_to(AsCompiler *c, AsNode *node, unsigned dst);
/* dst = a function of the finished code, with its closure. */
void as_compile_closure(AsCompiler *c, AsCode *code, const AsScope *scope, unsigned dst);
/* Applies decorators that lie from register base on to the value behind them. */
void as_compile_decorators(AsCompiler *c, AsNodeList decorators, unsigned base);
unsigned as_compile_decorator_values(AsCompiler *c, AsNodeList decorators);
void as_compile_annotation(AsCompiler *c, AsNode *annotation, unsigned dst);

/* compile_class.c, compile_comprehension.c, compile_match.c */
void as_compile_class_def(AsCompiler *c, AsNode *node);
void as_compile_comprehension_to(AsCompiler *c, AsNode *node, unsigned dst);
void as_compile_match(AsCompiler *c, AsNode *node);

#endif
