/* SipHash-1-3 (Aumasson and Bernstein, 2012), the keyed hash of text and bytes, and the key that a
 * PYTHONHASHSEED stands for. */
#ifndef AS_BASE_SIPHASH_H
#define AS_BASE_SIPHASH_H

#include <stddef.h>
#include <stdint.h>

uint64_t as_siphash13(const uint64_t key[2], const void *data, size_t size);
/* The key for PYTHONHASHSEED=seed, as CPython derives it; seed 0 gives the zero key. */
void as_hash_key_from_seed(uint64_t key[2], uint32_t seed);

#endif
