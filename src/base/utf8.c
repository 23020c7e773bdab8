#include "base/utf8.h"

#include <string.h>

uint32_t as_utf8_next(const char **p)
{
    const unsigned char *s = (const unsigned char *)*p;
    if (s[0] < 0x80) {
        *p += 1;
        return s[0];
    }
    if (s[0] < 0xe0) {
        *p += 2;
        return (uint32_t)(s[0] & 0x1f) << 6 | (s[1] & 0x3f);
    }
    if (s[0] < 0xf0) {
        *p += 3;
        return (uint32_t)(s[0] & 0x0f) << 12 | (uint32_t)(s[1] & 0x3f) << 6 | (s[2] & 0x3f);
    }
    *p += 4;
    return (uint32_t)(s[0] & 0x07) << 18 | (uint32_t)(s[1] & 0x3f) << 12 | (uint32_t)(s[2] & 0x3f) << 6 |
           (s[3] & 0x3f);
}

size_t as_utf8_encode(uint32_t c, char *out)
{
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        out[0] = (char)(0xc0 | c >> 6);
        out[1] = (char)(0x80 | (c & 0x3f));
        return 2;
    }
    if (c < 0x10000) {
        out[0] = (char)(0xe0 | c >> 12);
        out[1] = (char)(0x80 | (c >> 6 & 0x3f));
        out[2] = (char)(0x80 | (c & 0x3f));
        return 3;
    }
    out[0] = (char)(0xf0 | c >> 18);
    out[1] = (char)(0x80 | (c >> 12 & 0x3f));
    out[2] = (char)(0x80 | (c >> 6 & 0x3f));
    out[3] = (char)(0x80 | (c & 0x3f));
    return 4;
}

size_t as_utf8_count(const char *data, size_t size)
{
    const uint64_t tops = UINT64_C(0x8080808080808080);
    size_t count = size, i = 0;
    for (; i + 8 <= size; i += 8) {
        uint64_t word;
        memcpy(&word, data + i, 8);
        if (!(word & tops)) { continue; }
        // The bytes that continue a sequence have their top bit set and the next one clear.
        uint64_t continued = (word & ~(word << 1) & tops) >> 7;
        count -= continued * UINT64_C(0x0101010101010101) >> 56;
    }
    for (; i < size; i++) { count -= ((unsigned char)data[i] & 0xc0) == 0x80; }
    return count;
}

/* How many continuation bytes follow, and the range the first of them must lie in; 0 for a bad start byte. */
static int sequence_after(unsigned char first, unsigned char *low, unsigned char *high)
{
    *low = 0x80;
    *high = 0xbf;
    if (first >= 0xc2 && first <= 0xdf) { return 1; }
    if (first >= 0xe0 && first <= 0xef) {
        if (first == 0xe0) { *low = 0xa0; }
        if (first == 0xed) { *high = 0x9f; }
        return 2;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        if (first == 0xf0) { *low = 0x90; }
        if (first == 0xf4) { *high = 0x8f; }
        return 3;
    }
    return 0;
}

/* Are these eight bytes all ASCII? */
static inline bool is_ascii_word(const unsigned char *s)
{
    uint64_t word;
    memcpy(&word, s, sizeof word);
    return (word & UINT64_C(0x8080808080808080)) == 0;
}

bool as_utf8_check(const char *data, size_t size, size_t *where, size_t *width, const char **reason)
{
    const unsigned char *s = (const unsigned char *)data;
    for (size_t i = 0; i < size;) {
        if (s[i] < 0x80) {
            i = i + 8 <= size && is_ascii_word(s + i) ? i + 8 : i + 1;
            continue;
        }
        unsigned char low, high;
        int more = sequence_after(s[i], &low, &high);
        *where = i;
        *width = 1;
        if (more == 0) {
            *reason = "invalid start byte";
            return false;
        }
        for (int k = 1; k <= more; k++) {
            if (i + (size_t)k >= size) {
                *width = size - i;
                *reason = "unexpected end of data";
                return false;
            }
            unsigned char c = s[i + (size_t)k];
            if (c < low || c > high) {
                *width = (size_t)k;
                *reason = "invalid continuation byte";
                return false;
            }
            low = 0x80;
            high = 0xbf;
        }
        i += (size_t)more + 1;
    }
    return true;
}
