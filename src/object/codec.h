/* Encodings of text: what str.encode and bytes.decode stand on (as_str_encode and as_bytes_decode are
 * declared in object/bytes.h). */
#ifndef AS_OBJECT_CODEC_H
#define AS_OBJECT_CODEC_H

#include "core/vm.h"

/* An `encoding` or `errors` argument: a str without NUL, whose bytes are put into *out (NULL when the
 * argument is UNSET). TypeError "encode() argument 'encoding' must be str, not int". */
bool as_codec_name_arg(AsVM *vm, AsValue v, const char *function, const char *argument, const char **out) AS_RAISES;

#endif
