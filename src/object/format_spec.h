/* The format mini-language: what stands behind the colon in '{:>10.3f}'. */
#ifndef AS_OBJECT_FORMAT_SPEC_H
#define AS_OBJECT_FORMAT_SPEC_H

#include "base/buffer.h"
#include "object/str.h"

typedef struct AsFormatSpec {
    uint32_t fill, type; /* type 0: none was given and the type of the value has no default */
    char align;          /* '<' '>' '^' '=' */
    char sign;           /* '+', '-', ' ' or 0 */
    char grouping;       /* ',', '_' or 0 */
    bool alternate, no_negative_zero, aligned;
    int64_t width, precision; /* -1: not given */
} AsFormatSpec;

/* Parses spec; value is named in messages. */
bool as_format_spec_parse(AsVM *vm, AsStr *spec, AsValue value, uint32_t default_type, char default_align,
                          AsFormatSpec *out) AS_RAISES;
/* ValueError "Unknown format code 'd' for object of type 'str'". */
AsValue as_format_spec_unknown(AsVM *vm, uint32_t type, AsValue value);

/* A number in its parts, each ASCII. */
typedef struct AsNumberText {
    char sign;          /* 0: none */
    const char *prefix; /* "0x" */
    size_t prefix_size;
    const char *digits; /* those that grouping applies to */
    size_t digit_count;
    const char *rest;   /* point, fraction, exponent, '%' */
    size_t rest_size;
} AsNumberText;
/* Adds a number with its padding and grouping. */
bool as_format_spec_add_number(AsVM *vm, AsBuffer *out, const AsFormatSpec *spec, const AsNumberText *number) AS_RAISES;
/* Adds a text of this many code points, padded. */
bool as_format_spec_add_text(AsVM *vm, AsBuffer *out, const AsFormatSpec *spec, const char *data, size_t size,
                             size_t length) AS_RAISES;

/* The sign that is shown for a number, or 0. */
char as_format_spec_sign(const AsFormatSpec *spec, bool negative);

/* Digits of a double. type: e, f, g (upper case for E and INF), or r for repr; adds at least ".0" where add_point
 * and the type is g or r. Adds a '-' too. precision is ignored for r. */
bool as_format_double(AsVM *vm, AsBuffer *out, double d, char type, int precision, bool alternate, bool add_point) AS_RAISES;

#endif
