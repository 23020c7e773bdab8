#define _GNU_SOURCE
#include "base/search.h"

#include <string.h>

/* Texts so short that memmem's preparations would cost more than they save. */
enum { SHORT_HAY = 128 };

static const char *search_short(const char *hay, size_t hay_size, const char *needle, size_t needle_size)
{
    const char *last = hay + (hay_size - needle_size);
    for (;;) {
        hay = memchr(hay, *needle, (size_t)(last - hay) + 1);
        if (!hay || memcmp(hay, needle, needle_size) == 0) { return hay; }
        if (hay++ == last) { return NULL; }
    }
}

size_t as_search_first(const void *hay, size_t hay_size, const void *needle, size_t needle_size)
{
    if (needle_size == 0) { return 0; }
    if (needle_size > hay_size) { return AS_NOT_FOUND; }
    const char *found;
    if (needle_size == 1) {
        found = memchr(hay, *(const unsigned char *)needle, hay_size);
    } else if (hay_size <= SHORT_HAY) {
        found = search_short(hay, hay_size, needle, needle_size);
    } else {
        found = memmem(hay, hay_size, needle, needle_size);
    }
    return found ? (size_t)(found - (const char *)hay) : AS_NOT_FOUND;
}

size_t as_search_last(const void *hay, size_t hay_size, const void *needle, size_t needle_size)
{
    if (needle_size > hay_size) { return AS_NOT_FOUND; }
    if (needle_size == 0) { return hay_size; }
    const char *start = hay;
    size_t left = hay_size - needle_size + 1; // positions where the needle may begin
    for (;;) {
        const char *found = memrchr(start, *(const unsigned char *)needle, left);
        if (!found) { return AS_NOT_FOUND; }
        if (memcmp(found, needle, needle_size) == 0) { return (size_t)(found - start); }
        left = (size_t)(found - start);
    }
}

size_t as_search_count(const void *hay, size_t hay_size, const void *needle, size_t needle_size, size_t limit)
{
    const char *p = hay;
    size_t count = 0;
    while (count < limit) {
        size_t at = as_search_first(p, hay_size, needle, needle_size);
        if (at == AS_NOT_FOUND) { break; }
        count++;
        p += at + needle_size;
        hay_size -= at + needle_size;
    }
    return count;
}
