/* Tables that the build makes from the Unicode Character Database (src/tool/unicode.c writes them). Of the version in
 * AS_UNICODE_VERSION: what is younger is not in them. */
#ifndef AS_BASE_UNICODE_TABLES_H
#define AS_BASE_UNICODE_TABLES_H

#include <stdint.h>

#define AS_UNICODE_VERSION "14.0.0"

/* --- Names ---
 *
 * A name is a row: first the rows of characters, in the order of their code points, then those of aliases and of
 * sequences. A row in `rows` is a byte with the number of words shared with the row before (high four bits) and of
 * further words (low four), then these. A word is its number in `words`: one byte below AS_UNICODE_SHORT_WORDS, else
 * two. The last letter of a word has its top bit set. A block of rows or words begins where its entry says, and a
 * block's first row shares nothing. */
enum { AS_UNICODE_SHORT_WORDS = 200, AS_UNICODE_ROW_BLOCK = 16, AS_UNICODE_WORD_BLOCK = 8 };

/* Consecutive code points with consecutive rows; the last one is only where rows of characters end. */
typedef struct AsUnicodeRun {
    uint32_t first, row;
} AsUnicodeRun;

/* Characters whose names end in their numbers. */
typedef struct AsUnicodeNumbered {
    uint32_t first, last;
    uint8_t prefix;
} AsUnicodeNumbered;

extern const uint8_t as_unicode_words[], as_unicode_rows[];
extern const uint32_t as_unicode_word_blocks[], as_unicode_row_blocks[];
extern const uint16_t as_unicode_row_order[];  /* all rows, in the order of their names */
extern const uint32_t as_unicode_row_count;
extern const AsUnicodeRun as_unicode_runs[];
extern const uint32_t as_unicode_run_count;    /* without the last */
/* What the rows of aliases and sequences stand for: `count` code points. */
typedef struct AsUnicodeMeaning {
    uint32_t count, code_points[4];
} AsUnicodeMeaning;
extern const AsUnicodeMeaning as_unicode_meanings[];
extern const AsUnicodeNumbered as_unicode_numbered[];
extern const uint32_t as_unicode_numbered_count;
extern const char as_unicode_prefixes[][32];   /* the first is that of the unified ideographs */

/* --- Properties ---
 *
 * The record of a code point is as_unicode_records[as_unicode_blocks[index[c / SIZE]][c % SIZE]]. */
enum { AS_UNICODE_BLOCK_SIZE = 128 };

typedef struct AsUnicodeRecord {
    char category[3], bidirectional[4], width[3];
    uint8_t combining;
    uint8_t mirrored;
} AsUnicodeRecord;

/* Consecutive characters with the values numerator / denominator, (numerator + 1) / denominator ... */
typedef struct AsUnicodeNumber {
    uint32_t first, count;
    int64_t numerator;
    int32_t denominator;
} AsUnicodeNumber;

/* A decomposition of one step: `count` code points of the pool. */
typedef struct AsUnicodeParts {
    uint32_t c;
    uint16_t first;
    uint8_t tag, count; /* tag 0: canonical */
} AsUnicodeParts;

extern const AsUnicodeRecord as_unicode_records[];
extern const uint16_t as_unicode_block_index[], as_unicode_blocks[][AS_UNICODE_BLOCK_SIZE];
extern const AsUnicodeNumber as_unicode_numbers[];
extern const uint32_t as_unicode_number_count;
extern const AsUnicodeParts as_unicode_parts[];
extern const uint32_t as_unicode_parts_count, as_unicode_parts_pool[];
extern const char as_unicode_tags[][12]; /* "<font>" ... */

#endif
