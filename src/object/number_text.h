/* What int(), float() and complex() read of a text, before they read a number. */
#ifndef AS_OBJECT_NUMBER_TEXT_H
#define AS_OBJECT_NUMBER_TEXT_H

#include "base/buffer.h"
#include "core/vm.h"

/* The argument's characters as ASCII: Unicode's decimal digits become '0' .. '9', its spaces ' ', whatever else is
 * not ASCII '?'. v is a str or bytes-like; false (nothing raised) if it is neither. The caller clears buffer. */
bool as_number_text_read(AsValue v, AsBuffer *buffer);
/* Moves *data, *size past white space at both ends. */
void as_number_text_strip(const char **data, size_t *size);

#endif
