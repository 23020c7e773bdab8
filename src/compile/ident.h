/* Identifiers of one compilation: one AsIdent for each distinct spelling, so that names compare by pointer. */
#ifndef AS_COMPILE_IDENT_H
#define AS_COMPILE_IDENT_H

#include "core/vm.h"
#include "syntax/ast.h"
#include "base/arena.h"

typedef struct AsIdent {
    AsText text;
    uint32_t hash;
    AsValue value; /* the interned str, made when first asked for */
    struct AsIdent *next; /* in its bucket */
} AsIdent;

typedef struct AsIdents {
    AsVM *vm;
    AsArena *arena;
    AsIdent **buckets;
    uint32_t bucket_count; /* a power of two */
    uint32_t count;
} AsIdents;

void as_ident_open(AsIdents *idents, AsVM *vm, AsArena *arena);
AsIdent *as_ident_get(AsIdents *idents, AsText text);
AsIdent *as_ident_from(AsIdents *idents, const char *text); /* the text must stay */
AsValue as_ident_value(AsIdents *idents, AsIdent *ident);
/* __x within class C is _C__x. cls is the class's own name, or NULL outside classes. */
AsIdent *as_ident_mangle(AsIdents *idents, const AsIdent *cls, AsIdent *ident);
static inline bool as_ident_is(const AsIdent *ident, const char *text)
{
    return ident->text.size == strlen(text) && memcmp(ident->text.data, text, ident->text.size) == 0;
}
/* -1, 0, 1 by bytes, which is the order of code points. */
int as_ident_compare(const AsIdent *a, const AsIdent *b);

#endif
