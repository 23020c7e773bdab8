/* Encodings of text: what str.encode and bytes.decode stand on (as_str_encode and as_bytes_decode are
 * declared in object/bytes.h). */
#ifndef AS_OBJECT_CODEC_H
#define AS_OBJECT_CODEC_H

#include "core/vm.h"

/* An `encoding` or `errors` argument: a str without NUL, whose bytes are put into *out (NULL when the
 * argument is UNSET). TypeError "encode() argument 'encoding' must be str, not int". */
bool as_codec_name_arg(AsVM *vm, AsValue v, const char *function, const char *argument, const char **out) AS_RAISES;

/* Error handlers of a script: codecs.register_error. The builtin names are known without. */
void as_codec_register_error(AsVM *vm, AsValue name, AsValue handler);
/* AS_UNDEFINED if there is none. */
AsValue as_codec_lookup_error(AsVM *vm, const char *name);

/* One of the encodings of one byte each, built in? */
bool as_codec_is_charmap(const char *name);
/* Decodes as far as is possible: unless is_final, bytes at the end that may begin a character are left, and *used
 * tells how many were taken. */
AsValue as_bytes_decode_some(AsVM *vm, const uint8_t *data, size_t size, const char *codec, const char *errors, bool is_final,
                             size_t *used) AS_RUNS;
/* The proper name of a built-in encoding, "utf_8" for "U8"; AS_NONE for others. */
AsValue as_codec_find_name(AsVM *vm, const char *name);

#endif
