#include "base/unicode_name.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/unicode_tables.h"

/* --- Rows --- */

static uint32_t read_word(const uint8_t **at)
{
    uint32_t word = *(*at)++;
    if (word < AS_UNICODE_SHORT_WORDS) { return word; }
    return ((word - AS_UNICODE_SHORT_WORDS) << 8 | *(*at)++) + AS_UNICODE_SHORT_WORDS;
}

/* The letters of a word and how many they are. */
static size_t find_word(uint32_t word, const uint8_t **start)
{
    const uint8_t *p = as_unicode_words + as_unicode_word_blocks[word / AS_UNICODE_WORD_BLOCK];
    for (uint32_t i = word % AS_UNICODE_WORD_BLOCK; i > 0; i--) {
        while (!(*p++ & 0x80)) {}
    }
    *start = p;
    size_t length = 1;
    while (!(*p++ & 0x80)) { length++; }
    return length;
}

static size_t read_row(uint32_t row, char out[AS_UNICODE_NAME_MAX])
{
    uint32_t name[32];
    size_t count = 0;
    const uint8_t *p = as_unicode_rows + as_unicode_row_blocks[row / AS_UNICODE_ROW_BLOCK];
    for (uint32_t i = row % AS_UNICODE_ROW_BLOCK + 1; i > 0; i--) {
        uint8_t head = *p++;
        count = head >> 4;
        for (uint8_t fresh = head & 15; fresh > 0; fresh--) { name[count++] = read_word(&p); }
    }
    size_t length = 0;
    for (size_t i = 0; i < count; i++) {
        const uint8_t *letters;
        size_t size = find_word(name[i], &letters);
        if (i > 0) { out[length++] = ' '; }
        for (size_t k = 0; k < size; k++) { out[length++] = (char)(letters[k] & 0x7f); }
    }
    return length;
}

/* The run that c would be in: the last one that does not begin behind it. */
static const AsUnicodeRun *find_run(uint32_t c)
{
    size_t low = 0, high = as_unicode_run_count;
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        if (as_unicode_runs[middle].first <= c) { low = middle; } else { high = middle; }
    }
    return &as_unicode_runs[low];
}

static char to_upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 32) : c;
}

/* Compares a name of any case with one in capitals. */
static int compare(const char *name, size_t size, const char *other, size_t other_size)
{
    for (size_t i = 0; i < size && i < other_size; i++) {
        int difference = (unsigned char)to_upper(name[i]) - (unsigned char)other[i];
        if (difference) { return difference; }
    }
    return size < other_size ? -1 : size > other_size;
}

static size_t lookup_row(const char *name, size_t size, uint32_t *out)
{
    uint32_t low = 0, high = as_unicode_row_count, characters = as_unicode_runs[as_unicode_run_count].row;
    while (low < high) {
        uint32_t middle = (low + high) / 2, row = as_unicode_row_order[middle];
        char text[AS_UNICODE_NAME_MAX];
        int order = compare(name, size, text, read_row(row, text));
        if (order > 0) {
            low = middle + 1;
        } else if (order < 0) {
            high = middle;
        } else if (row >= characters) {
            const AsUnicodeMeaning *meaning = &as_unicode_meanings[row - characters];
            memcpy(out, meaning->code_points, sizeof meaning->code_points);
            return meaning->count;
        } else {
            size_t run = 0;
            for (size_t end = as_unicode_run_count; end - run > 1;) {
                size_t half = (run + end) / 2;
                if (as_unicode_runs[half].row <= row) { run = half; } else { end = half; }
            }
            out[0] = as_unicode_runs[run].first + (row - as_unicode_runs[run].row);
            return 1;
        }
    }
    return 0;
}

/* --- Numbered names --- */

static size_t name_numbered(uint32_t c, char *out)
{
    for (uint32_t i = 0; i < as_unicode_numbered_count; i++) {
        const AsUnicodeNumbered *range = &as_unicode_numbered[i];
        if (c < range->first || c > range->last) { continue; }
        return (size_t)snprintf(out, AS_UNICODE_NAME_MAX, "%s%04X", as_unicode_prefixes[range->prefix], c);
    }
    return 0;
}

/* Four or five hexadecimal digits, all of `text`; 0 if it is something else. */
static uint32_t read_number(const char *text, size_t size)
{
    uint32_t number = 0;
    if (size != 4 && size != 5) { return 0; }
    for (size_t i = 0; i < size; i++) {
        const char *digits = "0123456789ABCDEF", *digit = strchr(digits, text[i]);
        if (!digit || !text[i]) { return 0; }
        number = number << 4 | (uint32_t)(digit - digits);
    }
    return number;
}

static size_t lookup_numbered(const char *name, size_t size, uint32_t *out)
{
    char exact[AS_UNICODE_NAME_MAX];
    if (size > sizeof exact) { return 0; }
    for (size_t i = 0; i < size; i++) { exact[i] = to_upper(name[i]); }
    size_t prefix_size = size;
    while (prefix_size > 0 && name[prefix_size - 1] != '-') { prefix_size--; }
    uint32_t number = read_number(exact + prefix_size, size - prefix_size);
    for (uint32_t i = 0; number && i < as_unicode_numbered_count; i++) {
        const AsUnicodeNumbered *range = &as_unicode_numbered[i];
        const char *prefix = as_unicode_prefixes[range->prefix];
        if (number < range->first || number > range->last) { continue; }
        if (strlen(prefix) != prefix_size || memcmp(prefix, exact, prefix_size) != 0) { return 0; }
        // CPython computes the names of unified ideographs, but has the others in its table of names.
        bool computed = range->prefix == 0;
        if (computed ? memcmp(name, exact, size) != 0 : size - prefix_size != (number > 0xffff ? 5u : 4u)) { return 0; }
        *out = number;
        return 1;
    }
    return 0;
}

/* --- Hangul syllables: the short names of their letters (Unicode Standard, section 3.12) --- */

enum { HANGUL_FIRST = 0xac00, VOWELS = 21, TRAILS = 28, LEADS = 19 };

static const char leads[LEADS][3] = {"G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S",
                                     "SS", "", "J", "JJ", "C", "K", "T", "P", "H"};
static const char vowels[VOWELS][4] = {"A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE",
                                       "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"};
static const char trails[TRAILS][3] = {"", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT",
                                       "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"};
static const char hangul[] = "HANGUL SYLLABLE ";

static size_t name_hangul(uint32_t c, char *out)
{
    uint32_t index = c - HANGUL_FIRST;
    if (index >= LEADS * VOWELS * TRAILS) { return 0; }
    return (size_t)snprintf(out, AS_UNICODE_NAME_MAX, "%s%s%s%s", hangul, leads[index / (VOWELS * TRAILS)],
                            vowels[index / TRAILS % VOWELS], trails[index % TRAILS]);
}

/* The number of the longest of `names` that *at begins with, behind which *at goes on; -1 if it is none. */
static int match_longest(const char *names, size_t width, int count, const char **at, const char *end)
{
    int found = -1;
    size_t longest = 0;
    for (int i = 0; i < count; i++) {
        const char *name = names + (size_t)i * width;
        size_t length = strlen(name);
        if ((found >= 0 && length <= longest) || length > (size_t)(end - *at) || memcmp(name, *at, length) != 0) { continue; }
        found = i;
        longest = length;
    }
    *at += longest;
    return found;
}

static size_t lookup_hangul(const char *name, size_t size, uint32_t *out)
{
    if (size < sizeof hangul - 1 || memcmp(name, hangul, sizeof hangul - 1) != 0) { return 0; }
    const char *p = name + sizeof hangul - 1, *end = name + size;
    int lead = match_longest(leads[0], sizeof leads[0], LEADS, &p, end);
    int vowel = match_longest(vowels[0], sizeof vowels[0], VOWELS, &p, end);
    int trail = match_longest(trails[0], sizeof trails[0], TRAILS, &p, end);
    if (lead < 0 || vowel < 0 || trail < 0 || p != end) { return 0; }
    *out = (uint32_t)(HANGUL_FIRST + (lead * VOWELS + vowel) * TRAILS + trail);
    return 1;
}

size_t as_unicode_name(uint32_t c, char out[AS_UNICODE_NAME_MAX])
{
    const AsUnicodeRun *run = find_run(c);
    uint32_t row = run->row + (c - run->first);
    if (c >= run->first && row < run[1].row) { return read_row(row, out); }
    size_t length = name_numbered(c, out);
    return length ? length : name_hangul(c, out);
}

size_t as_unicode_lookup(const char *name, size_t size, uint32_t out[AS_UNICODE_SEQUENCE_MAX])
{
    if (lookup_hangul(name, size, out) || lookup_numbered(name, size, out)) { return 1; }
    return lookup_row(name, size, out);
}
