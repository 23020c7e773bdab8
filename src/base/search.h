/* Finding bytes in bytes. */
#ifndef AS_BASE_SEARCH_H
#define AS_BASE_SEARCH_H

#include <stddef.h>

#define AS_NOT_FOUND ((size_t)-1)

/* Offset of the first or last occurrence, or AS_NOT_FOUND. An empty needle is found at the near end. */
size_t as_search_first(const void *hay, size_t hay_size, const void *needle, size_t needle_size);
size_t as_search_last(const void *hay, size_t hay_size, const void *needle, size_t needle_size);
/* How many occurrences lie side by side, at most limit; the needle is not empty. */
size_t as_search_count(const void *hay, size_t hay_size, const void *needle, size_t needle_size, size_t limit);

#endif
