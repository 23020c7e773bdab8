/* SHA-512 (FIPS 180-4) of a text in memory: what turns the seeds of random.seed() into numbers. */
#ifndef AS_BASE_SHA512_H
#define AS_BASE_SHA512_H

#include <stddef.h>
#include <stdint.h>

enum { AS_SHA512_SIZE = 64 };
void as_sha512(const void *data, size_t size, uint8_t digest[AS_SHA512_SIZE]);

#endif
