/* What the files of _json share. */
#ifndef AS_MODULE_JSON_IMPL_H
#define AS_MODULE_JSON_IMPL_H

#include "object/module.h"
#include "object/str_impl.h"

extern const AsMethod as_json_decode_functions[];
extern const AsMethod as_json_encode_functions[];

/* Adds the text in quotes, with JSON's escapes; is_ascii: also for all that is not ASCII. false: MemoryError. */
bool as_json_quote(AsVM *vm, const AsStr *text, bool is_ascii, AsBuffer *out) AS_RAISES;

#endif
