/* Properties and case of code points, as Python's str methods define them. On utf8proc. */
#ifndef AS_BASE_UNICODE_H
#define AS_BASE_UNICODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

bool as_unicode_is_alpha(uint32_t c);
bool as_unicode_is_decimal(uint32_t c);
bool as_unicode_is_digit(uint32_t c);
bool as_unicode_is_numeric(uint32_t c);
bool as_unicode_is_space(uint32_t c);
bool as_unicode_is_printable(uint32_t c);
bool as_unicode_is_lower(uint32_t c);
bool as_unicode_is_upper(uint32_t c);
bool as_unicode_is_title(uint32_t c);          /* of category Lt */
bool as_unicode_is_cased(uint32_t c);
bool as_unicode_is_case_ignorable(uint32_t c);
bool as_unicode_is_id_start(uint32_t c);       /* XID_Start or '_' */
bool as_unicode_is_id_continue(uint32_t c);    /* XID_Continue */
bool as_unicode_is_wide(uint32_t c);           /* fills two columns of a terminal */
/* 0 to 9 for a decimal digit of any script, else -1. */
int as_unicode_decimal_value(uint32_t c);

/* Full case mappings: 1 to 3 code points, how many is returned. (A final sigma needs its surroundings; see
 * str.lower.) */
enum { AS_UNICODE_CASE_MAX = 3 };
int as_unicode_upper(uint32_t c, uint32_t out[AS_UNICODE_CASE_MAX]);
int as_unicode_lower(uint32_t c, uint32_t out[AS_UNICODE_CASE_MAX]);
int as_unicode_title(uint32_t c, uint32_t out[AS_UNICODE_CASE_MAX]);
int as_unicode_fold(uint32_t c, uint32_t out[AS_UNICODE_CASE_MAX]);

/* Line ends of str.splitlines. */
static inline bool as_unicode_is_line_end(uint32_t c)
{
    return (c >= 0x0a && c <= 0x0d) || (c >= 0x1c && c <= 0x1e) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/* The control character that the letter means behind a backslash (n: a line feed), or -1. */
int as_escape_letter(uint32_t letter);

#endif
