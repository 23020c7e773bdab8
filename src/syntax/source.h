/* From a file's bytes to the text that the lexer reads. */
#ifndef AS_SYNTAX_SOURCE_H
#define AS_SYNTAX_SOURCE_H

#include "syntax/diagnostic.h"

typedef struct AsSource {
    const char *data; /* UTF-8 without a byte order mark, lines ended by \n, also the last; a NUL behind; in the arena */
    uint32_t size;
} AsSource;

/* Decodes: byte order mark, encoding declaration, line ends. False, with the diagnostic filled in, for NUL bytes and for
 * bytes that the encoding does not allow. */
bool as_source_decode(AsSource *out, AsArena *arena, const char *bytes, size_t size, const char *filename,
                    AsDiagnostic *diagnostic);

#endif
