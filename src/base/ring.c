#include "base/ring.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"

enum { FIRST_CAPACITY = 64 };

void as_ring_init(AsRing *ring)
{
    *ring = (AsRing){0};
}

void as_ring_clear(AsRing *ring)
{
    free(ring->items);
    as_ring_init(ring);
}

void as_ring_grow(AsRing *ring)
{
    size_t length = as_ring_length(ring);
    size_t capacity = ring->capacity ? ring->capacity * 2 : FIRST_CAPACITY;
    void **items = malloc(capacity * sizeof *items);
    if (!items) { as_memory_exhausted(); }
    for (size_t i = 0; i < length; i++) { items[i] = as_ring_at(ring, i); }
    free(ring->items);
    *ring = (AsRing){.items = items, .capacity = capacity, .first = 0, .last = length};
}
