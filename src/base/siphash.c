#include "base/siphash.h"

#include <endian.h>
#include <string.h>

static inline uint64_t rotate(uint64_t x, int bits)
{
    return x << bits | x >> (64 - bits);
}

static inline void sip_round(AsSipHash *s)
{
    s->v0 += s->v1;
    s->v1 = rotate(s->v1, 13) ^ s->v0;
    s->v0 = rotate(s->v0, 32);
    s->v2 += s->v3;
    s->v3 = rotate(s->v3, 16) ^ s->v2;
    s->v0 += s->v3;
    s->v3 = rotate(s->v3, 21) ^ s->v0;
    s->v2 += s->v1;
    s->v1 = rotate(s->v1, 17) ^ s->v2;
    s->v2 = rotate(s->v2, 32);
}

static inline void add_word(AsSipHash *s, uint64_t word)
{
    s->v3 ^= word;
    sip_round(s);
    s->v0 ^= word;
}

void as_siphash_init(AsSipHash *s, const uint64_t key[2])
{
    *s = (AsSipHash){
        key[0] ^ UINT64_C(0x736f6d6570736575), key[1] ^ UINT64_C(0x646f72616e646f6d),
        key[0] ^ UINT64_C(0x6c7967656e657261), key[1] ^ UINT64_C(0x7465646279746573), 0, 0,
    };
}

void as_siphash_add(AsSipHash *s, uint32_t unit, unsigned width)
{
    s->tail |= (uint64_t)unit << (8 * (s->size & 7));
    s->size += width;
    if ((s->size & 7) == 0) {
        add_word(s, s->tail);
        s->tail = 0;
    }
}

static inline uint64_t finish(AsSipHash *s)
{
    add_word(s, s->tail | (uint64_t)s->size << 56);
    s->v2 ^= 0xff;
    for (int i = 0; i < 3; i++) { sip_round(s); }
    return s->v0 ^ s->v1 ^ s->v2 ^ s->v3;
}

uint64_t as_siphash_finish(AsSipHash *s) { return finish(s); }

uint64_t as_siphash13(const uint64_t key[2], const void *data, size_t size)
{
    AsSipHash s;
    const unsigned char *p = data;
    as_siphash_init(&s, key);
    for (; size - s.size >= 8; s.size += 8, p += 8) {
        uint64_t word;
        memcpy(&word, p, 8);
        add_word(&s, le64toh(word));
    }
    for (size_t i = 0; s.size < size; i++, s.size++) { s.tail |= (uint64_t)p[i] << 8 * i; }
    return finish(&s);
}

void as_hash_key_from_seed(uint64_t key[2], uint32_t seed)
{
    unsigned char bytes[16] = {0};
    if (seed != 0) {
        uint32_t x = seed; // a linear congruential generator, of which each byte is bits 16 to 23
        for (size_t i = 0; i < sizeof bytes; i++) {
            x = x * 214013u + 2531011u;
            bytes[i] = (unsigned char)(x >> 16);
        }
    }
    memcpy(key, bytes, sizeof bytes);
    key[0] = le64toh(key[0]);
    key[1] = le64toh(key[1]);
}
