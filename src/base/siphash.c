#include "base/siphash.h"

#include <endian.h>
#include <string.h>

typedef struct State {
    uint64_t v0, v1, v2, v3;
} State;

static uint64_t rotate(uint64_t x, int bits)
{
    return x << bits | x >> (64 - bits);
}

static inline void sip_round(State *s)
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

uint64_t as_siphash13(const uint64_t key[2], const void *data, size_t size)
{
    State s = {
        key[0] ^ UINT64_C(0x736f6d6570736575), key[1] ^ UINT64_C(0x646f72616e646f6d),
        key[0] ^ UINT64_C(0x6c7967656e657261), key[1] ^ UINT64_C(0x7465646279746573),
    };
    const unsigned char *p = data;
    uint64_t last = (uint64_t)size << 56;
    size_t left = size;
    for (; left >= 8; left -= 8, p += 8) {
        uint64_t word;
        memcpy(&word, p, 8);
        word = le64toh(word);
        s.v3 ^= word;
        sip_round(&s);
        s.v0 ^= word;
    }
    for (size_t i = 0; i < left; i++) { last |= (uint64_t)p[i] << (8 * i); }
    s.v3 ^= last;
    sip_round(&s);
    s.v0 ^= last;
    s.v2 ^= 0xff;
    sip_round(&s);
    sip_round(&s);
    sip_round(&s);
    return s.v0 ^ s.v1 ^ s.v2 ^ s.v3;
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
