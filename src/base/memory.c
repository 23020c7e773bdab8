#include "base/memory.h"

#include <stdio.h>
#include <stdlib.h>

void as_memory_exhausted(void)
{
    fflush(stdout);
    fputs("aspen: out of memory\n", stderr);
    abort();
}

void *as_memory_zeros(size_t size)
{
    void *memory = calloc(1, size);
    if (!memory) { as_memory_exhausted(); }
    return memory;
}

void *as_memory_double(void *items, size_t *capacity, size_t item_size)
{
    *capacity = *capacity ? *capacity * 2 : 64;
    items = reallocarray(items, *capacity, item_size);
    if (!items) { as_memory_exhausted(); }
    return items;
}
