/* The names of characters, and the characters of names. */
#ifndef AS_BASE_UNICODE_NAME_H
#define AS_BASE_UNICODE_NAME_H

#include <stddef.h>
#include <stdint.h>

enum { AS_UNICODE_NAME_MAX = 128, AS_UNICODE_SEQUENCE_MAX = 4 };

/* Writes the character's name, without a NUL, and returns its length; 0 if it has none. */
size_t as_unicode_name(uint32_t c, char out[AS_UNICODE_NAME_MAX]);

/* The code points that a name or an alias stands for, and how many they are: 1, or more if it is the name of a
 * sequence, or 0 if nothing has that name. Case does not matter, but for the names of ideographs and Hangul syllables
 * (as in CPython 3.11). */
size_t as_unicode_lookup(const char *name, size_t size, uint32_t out[AS_UNICODE_SEQUENCE_MAX]);

#endif
