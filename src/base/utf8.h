/* UTF-8. Lone surrogates are allowed as three bytes inside Aspen's strings ("generalized UTF-8"). */
#ifndef AS_BASE_UTF8_H
#define AS_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Decodes one well-formed sequence and moves *p behind it. */
uint32_t as_utf8_next(const char **p);
/* Writes 1 to 4 bytes and returns how many. */
size_t as_utf8_encode(uint32_t code_point, char *out);
/* Code points in well-formed text. */
size_t as_utf8_count(const char *data, size_t size);
/* Checks untrusted bytes as CPython's strict decoder does (no surrogates, no overlong forms). On a fault
 * returns false, and *where, *width tell the range that its message names, *reason the reason. */
bool as_utf8_check(const char *data, size_t size, size_t *where, size_t *width, const char **reason);

#endif
