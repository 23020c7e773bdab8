/* From a file's bytes to the text that the lexer reads. */
#ifndef AS_SYNTAX_SOURCE_H
#define AS_SYNTAX_SOURCE_H

#include "syntax/diagnostic.h"

typedef struct AsSource {
    const char *data; /* UTF-8 without a byte order mark, lines ended by \n; a NUL behind; in the arena */
    uint32_t size;
    bool is_declared; /* by a mark or a comment, or it was text already */
} AsSource;

/* Decodes: byte order mark, encoding declaration, line ends; ends the last line where `end_line` asks for it. False, with
 * the diagnostic filled in, for NUL bytes and for bytes that the encoding does not allow. Without a filename it is text
 * already: UTF-8 whose first lines declare nothing. */
bool as_source_decode(AsSource *out, AsArena *arena, const char *bytes, size_t size, const char *filename,
                      bool end_line, AsDiagnostic *diagnostic);

/* Does the text declare an encoding that as_source_decode leaves to others (all but UTF-8 and Latin-1)? */
bool as_source_declares(const char *bytes, size_t size, AsText *name);

#endif
