/* What the files of the builtins module share. */
#ifndef AS_MODULE_BUILTINS_IMPL_H
#define AS_MODULE_BUILTINS_IMPL_H

#include "core/object.h"

extern const AsMethod as_builtins_iter_methods[];  /* builtins_iter.c: any, sorted, sum ... */
extern const AsMethod as_builtins_text_methods[];  /* builtins_text.c: print, repr, chr ... */
extern const AsMethod as_builtins_class_methods[]; /* builtins_class.c: isinstance, getattr, __build_class__ ... */
extern const AsMethod as_builtins_code_methods[];  /* builtins_code.c: eval, globals, __import__ ... */

/* quitter.c: what exit and quit are. */
AsValue as_quitter_new(AsVM *vm, const char *name);
/* copyright, credits, license: shown and called they tell the text. shown: what repr() gives; NULL: the text. */
AsValue as_printer_new(AsVM *vm, const char *text, const char *shown);
/* help, around the function that does the work. */
AsValue as_helper_new(AsVM *vm, AsValue function);

#endif
