#include "base/unicode.h"

#include <utf8proc.h>

#include "base/unicode_impl.h"

static bool in_ranges(const AsUnicodeRange *ranges, size_t count, uint32_t c)
{
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (c > ranges[middle].last) {
            low = middle + 1;
        } else if (c < ranges[middle].first) {
            high = middle;
        } else {
            return true;
        }
    }
    return false;
}
#define IN(name, c) in_ranges(as_unicode_##name, as_unicode_##name##_count, c)

/* A bit for each general category. */
#define BIT(category) (1u << UTF8PROC_CATEGORY_##category)
#define LETTERS (BIT(LU) | BIT(LL) | BIT(LT) | BIT(LM) | BIT(LO))

static bool has_category(uint32_t c, uint32_t bits)
{
    return bits >> utf8proc_category((utf8proc_int32_t)c) & 1;
}

bool as_unicode_is_alpha(uint32_t c)
{
    return has_category(c, LETTERS);
}

bool as_unicode_is_decimal(uint32_t c)
{
    return has_category(c, BIT(ND));
}

bool as_unicode_is_digit(uint32_t c)
{
    return has_category(c, BIT(ND)) || IN(other_digit, c);
}

bool as_unicode_is_numeric(uint32_t c)
{
    return has_category(c, BIT(ND) | BIT(NL) | BIT(NO)) || IN(other_numeric, c);
}

bool as_unicode_is_space(uint32_t c)
{
    if (c < 0x80) { return c == ' ' || (c >= 9 && c <= 13) || (c >= 0x1c && c <= 0x1f); }
    return c == 0x85 || has_category(c, BIT(ZS) | BIT(ZL) | BIT(ZP));
}

bool as_unicode_is_printable(uint32_t c)
{
    if (c < 0x7f) { return c >= ' '; }
    return !has_category(c, BIT(CC) | BIT(CF) | BIT(CS) | BIT(CO) | BIT(CN) | BIT(ZL) | BIT(ZP) | BIT(ZS));
}

bool as_unicode_is_lower(uint32_t c)
{
    return has_category(c, BIT(LL)) || IN(other_lower, c);
}

bool as_unicode_is_upper(uint32_t c)
{
    return has_category(c, BIT(LU)) || IN(other_upper, c);
}

bool as_unicode_is_title(uint32_t c)
{
    return has_category(c, BIT(LT));
}

bool as_unicode_is_wide(uint32_t c)
{
    return utf8proc_charwidth((utf8proc_int32_t)c) == 2;
}

bool as_unicode_is_cased(uint32_t c)
{
    return has_category(c, BIT(LU) | BIT(LL) | BIT(LT)) || IN(other_lower, c) || IN(other_upper, c);
}

bool as_unicode_is_case_ignorable(uint32_t c)
{
    return has_category(c, BIT(MN) | BIT(ME) | BIT(CF) | BIT(LM) | BIT(SK)) || IN(other_ignorable, c);
}

bool as_unicode_is_id_start(uint32_t c)
{
    if (c < 0x80) { return (c | 0x20) - 'a' < 26 || c == '_'; }
    return (has_category(c, LETTERS | BIT(NL)) && !IN(not_start, c)) || IN(other_start, c);
}

bool as_unicode_is_id_continue(uint32_t c)
{
    if (c < 0x80) { return (c | 0x20) - 'a' < 26 || c == '_' || c - '0' < 10; }
    return (has_category(c, LETTERS | BIT(NL) | BIT(MN) | BIT(MC) | BIT(ND) | BIT(PC)) && !IN(not_continue, c)) ||
           IN(other_continue, c);
}

int as_unicode_decimal_value(uint32_t c)
{
    if (c < 0x80) { return c - '0' < 10 ? (int)(c - '0') : -1; }
    if (!as_unicode_is_decimal(c)) { return -1; }
    size_t low = 0, high = as_unicode_zeros_count;
    while (high - low > 1) { // the last zero that is not behind c
        size_t middle = (low + high) / 2;
        if (as_unicode_zeros[middle] <= c) { low = middle; } else { high = middle; }
    }
    uint32_t value = c - as_unicode_zeros[low];
    return value < 10 ? (int)value : -1;
}

static int find_case(const AsUnicodeCase *cases, size_t count, uint32_t c, uint32_t *out)
{
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (cases[middle].from < c) { low = middle + 1; } else { high = middle; }
    }
    if (low == count || cases[low].from != c) { return 0; }
    int used = 0;
    while (used < AS_UNICODE_CASE_MAX && cases[low].to[used]) {
        out[used] = cases[low].to[used];
        used++;
    }
    return used;
}

int as_unicode_upper(uint32_t c, uint32_t out[AS_UNICODE_CASE_MAX])
{
    int count = c < 0x80 ? 0 : find_case(as_unicode_long_upper, as_unicode_long_upper_count, c, out);
    if (count) { return count; }
    out[0] = (uint32_t)utf8proc_toupper((utf8proc_int32_t)c);
    return 1;
}

int as_unicode_title(uint32_t c, uint32_t out[AS_UNICODE_CASE_MAX])
{
    int count = c < 0x80 ? 0 : find_case(as_unicode_long_title, as_unicode_long_title_count, c, out);
    if (count) { return count; }
    out[0] = (uint32_t)utf8proc_totitle((utf8proc_int32_t)c);
    return 1;
}

int as_unicode_lower(uint32_t c, uint32_t out[AS_UNICODE_CASE_MAX])
{
    if (c == 0x130) { // the only one with a long form: a dotted capital I
        out[0] = 'i';
        out[1] = 0x307;
        return 2;
    }
    out[0] = (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
    return 1;
}

int as_unicode_fold(uint32_t c, uint32_t out[AS_UNICODE_CASE_MAX])
{
    utf8proc_int32_t folded[8];
    utf8proc_ssize_t count = utf8proc_decompose_char((utf8proc_int32_t)c, folded, 8, UTF8PROC_CASEFOLD, NULL);
    if (count < 1 || count > AS_UNICODE_CASE_MAX) {
        out[0] = c;
        return 1;
    }
    for (utf8proc_ssize_t i = 0; i < count; i++) { out[i] = (uint32_t)folded[i]; }
    return (int)count;
}

int as_escape_letter(uint32_t letter)
{
    switch (letter) {
    case 'a': return '\a';
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    case 'v': return '\v';
    default: return -1;
    }
}
