/* What int(), float() and complex() read of a text, before they read a number. */
#ifndef AS_OBJECT_NUMBER_TEXT_H
#define AS_OBJECT_NUMBER_TEXT_H

#include "base/buffer.h"
#include "core/vm.h"

/* The characters of a str or bytes-like value without white space at both ends: its own, or, where a str is not ASCII,
 * a copy in which Unicode's decimal digits are '0' .. '9', its spaces ' ', and whatever else is not ASCII '?'. */
typedef struct AsNumberText {
    const char *data; /* need not end with a NUL */
    size_t size;
    AsBuffer copy;
} AsNumberText;

/* false (nothing raised) if v is neither str nor bytes-like. The text is valid as long as v is, and until it is closed. */
bool as_number_text_open(AsValue v, AsNumberText *text);
static inline void as_number_text_close(AsNumberText *text)
{
    if (text->copy.data) { as_buffer_clear(&text->copy); }
}
/* Moves *data, *size past white space at both ends. */
void as_number_text_strip(const char **data, size_t *size);

#endif
