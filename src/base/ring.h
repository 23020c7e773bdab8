/* A first-in first-out ring of pointers that grows as needed. */
#ifndef AS_BASE_RING_H
#define AS_BASE_RING_H

#include <stdbool.h>
#include <stddef.h>

typedef struct AsRing {
    void **items;    /* capacity of them, a power of two, or NULL */
    size_t capacity;
    size_t first;    /* counts up for ever; the place is first modulo capacity */
    size_t last;     /* one behind the youngest */
} AsRing;

void as_ring_init(AsRing *ring);
void as_ring_clear(AsRing *ring); /* frees */
/* Doubles the capacity; ends the process when the system has no memory. */
void as_ring_grow(AsRing *ring);

static inline size_t as_ring_length(const AsRing *ring) { return ring->last - ring->first; }
static inline bool as_ring_is_empty(const AsRing *ring) { return ring->last == ring->first; }
static inline void as_ring_push(AsRing *ring, void *item)
{
    if (as_ring_length(ring) == ring->capacity) { as_ring_grow(ring); }
    ring->items[ring->last++ & (ring->capacity - 1)] = item;
}
/* The eldest; the ring is not empty. */
static inline void *as_ring_pop(AsRing *ring) { return ring->items[ring->first++ & (ring->capacity - 1)]; }
/* The i-th eldest, left where it is. */
static inline void *as_ring_at(const AsRing *ring, size_t i)
{
    return ring->items[(ring->first + i) & (ring->capacity - 1)];
}

#endif
