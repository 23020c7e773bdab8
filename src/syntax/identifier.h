/* Names: which characters may stand where, and their normal form NFKC. */
#ifndef AS_SYNTAX_IDENTIFIER_H
#define AS_SYNTAX_IDENTIFIER_H

#include "base/arena.h"
#include "syntax/ast.h"

/* The first character that may not stand where it stands, or NULL. The bytes are well-formed UTF-8. */
const char *as_identifier_check(const char *data, size_t size);
/* The name in NFKC, in the arena. */
AsText as_identifier_normalize(AsArena *arena, const char *data, size_t size);

#endif
