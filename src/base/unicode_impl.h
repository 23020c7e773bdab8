/* The tables behind base/unicode.c. */
#ifndef AS_BASE_UNICODE_IMPL_H
#define AS_BASE_UNICODE_IMPL_H

#include <stddef.h>
#include <stdint.h>

typedef struct AsUnicodeRange {
    uint32_t first, last;
} AsUnicodeRange;

typedef struct AsUnicodeCase {
    uint32_t from, to[3]; /* 0 behind the last */
} AsUnicodeCase;

#define RANGES(name) \
    extern const AsUnicodeRange as_unicode_##name[]; \
    extern const size_t as_unicode_##name##_count;
RANGES(other_lower)
RANGES(other_upper)
RANGES(other_digit)
RANGES(other_numeric)
RANGES(other_ignorable)
RANGES(not_start)
RANGES(not_continue)
RANGES(other_start)
RANGES(other_continue)
#undef RANGES

extern const AsUnicodeCase as_unicode_long_upper[], as_unicode_long_title[];
extern const size_t as_unicode_long_upper_count, as_unicode_long_title_count;
extern const uint32_t as_unicode_zeros[];
extern const size_t as_unicode_zeros_count;

#endif
