/* SipHash-1-3 (Aumasson and Bernstein, 2012), the keyed hash of text and bytes, and the key that a
 * PYTHONHASHSEED stands for. */
#ifndef AS_BASE_SIPHASH_H
#define AS_BASE_SIPHASH_H

#include <stddef.h>
#include <stdint.h>

uint64_t as_siphash13(const uint64_t key[2], const void *data, size_t size);

/* The same for data that comes as units of 1, 2 or 4 bytes, little-endian and all of one width. */
typedef struct AsSipHash {
    uint64_t v0, v1, v2, v3;
    uint64_t tail; /* bytes that do not fill a word yet */
    size_t size;
} AsSipHash;
void as_siphash_init(AsSipHash *s, const uint64_t key[2]);
void as_siphash_add(AsSipHash *s, uint32_t unit, unsigned width);
uint64_t as_siphash_finish(AsSipHash *s);

/* The key for PYTHONHASHSEED=seed, as CPython derives it; seed 0 gives the zero key. */
void as_hash_key_from_seed(uint64_t key[2], uint32_t seed);

#endif
