/* The C library's memory for what must not fail: no memory ends the process with a message. Freed by free(). */
#ifndef AS_BASE_MEMORY_H
#define AS_BASE_MEMORY_H

#include <stddef.h>

/* Flushes standard output, says so on standard error, and ends the process. */
__attribute__((noreturn)) void as_memory_exhausted(void);
/* size bytes of zeros */
void *as_memory_zeros(size_t size);
/* Doubles *capacity, which begins at 64. */
void *as_memory_double(void *items, size_t *capacity, size_t item_size);

/* items, with room for one element more than count. */
static inline void *as_memory_grow(void *items, size_t count, size_t *capacity, size_t item_size)
{
    return count < *capacity ? items : as_memory_double(items, capacity, item_size);
}

#endif
