/* _random: the Mersenne Twister MT19937 of Matsumoto and Nishimura (1998), with the numbers drawn from it as
 * CPython draws them; the distributions on top are in stdlib/random.as. */
#include "base/sha512.h"
#include "loop/world.h"
#include "object/bytes.h"
#include "object/class.h"
#include "object/error.h"
#include "object/int.h"
#include "object/float.h"
#include "object/module.h"
#include "object/op.h"
#include "object/tuple.h"

bool as_random_open(AsVM *vm, AsModule *module);
extern const AsTypeSpec as_random_spec;

enum { STATE_SIZE = 624, SHIFT_SIZE = 397 };

typedef struct AsRandom {
    AsObject header;
    uint32_t index; /* STATE_SIZE: all words are used up */
    uint32_t state[STATE_SIZE];
} AsRandom;

static AsRandom *random_of(AsValue v) { return (AsRandom *)as_object(v); }

/* ---- The generator ---- */

static void refill(AsRandom *r)
{
    static const uint32_t twist[2] = {0, 0x9908b0df};
    uint32_t *mt = r->state;
    for (int i = 0; i < STATE_SIZE; i++) {
        uint32_t y = (mt[i] & 0x80000000) | (mt[(i + 1) % STATE_SIZE] & 0x7fffffff);
        mt[i] = mt[(i + SHIFT_SIZE) % STATE_SIZE] ^ y >> 1 ^ twist[y & 1];
    }
    r->index = 0;
}

static uint32_t next_word(AsRandom *r)
{
    if (r->index >= STATE_SIZE) { refill(r); }
    uint32_t y = r->state[r->index++];
    y ^= y >> 11;
    y ^= y << 7 & 0x9d2c5680;
    y ^= y << 15 & 0xefc60000;
    return y ^ y >> 18;
}

static void seed_word(AsRandom *r, uint32_t seed)
{
    r->state[0] = seed;
    for (uint32_t i = 1; i < STATE_SIZE; i++) {
        r->state[i] = 1812433253u * (r->state[i - 1] ^ r->state[i - 1] >> 30) + i;
    }
    r->index = STATE_SIZE;
}

static void seed_words(AsRandom *r, const uint32_t *key, size_t length)
{
    uint32_t *mt = r->state, i = 1;
    size_t j = 0;
    seed_word(r, 19650218u);
    for (size_t k = length > STATE_SIZE ? length : STATE_SIZE; k > 0; k--) {
        mt[i] = (mt[i] ^ (mt[i - 1] ^ mt[i - 1] >> 30) * 1664525u) + key[j] + (uint32_t)j;
        if (++i >= STATE_SIZE) {
            mt[0] = mt[STATE_SIZE - 1];
            i = 1;
        }
        if (++j >= length) { j = 0; }
    }
    for (int k = STATE_SIZE - 1; k > 0; k--) {
        mt[i] = (mt[i] ^ (mt[i - 1] ^ mt[i - 1] >> 30) * 1566083941u) - i;
        if (++i >= STATE_SIZE) {
            mt[0] = mt[STATE_SIZE - 1];
            i = 1;
        }
    }
    mt[0] = 0x80000000;
}

static void seed_from_world(AsVM *vm, AsRandom *r)
{
    uint32_t key[8];
    as_world_seed(vm->world, key, sizeof key);
    seed_words(r, key, sizeof key / sizeof key[0]);
}

/* The magnitude of an int, in words of 32 bits. */
static bool seed_int(AsVM *vm, AsRandom *r, AsValue n)
{
    uint64_t word;
    if (as_int_sign(n) < 0) { n = as_int_negate(vm, n); }
    if (as_raised(n)) { return false; }
    if (as_int_to_u64(n, &word)) {
        uint32_t key[2] = {(uint32_t)word, (uint32_t)(word >> 32)};
        seed_words(r, key, key[1] ? 2 : 1);
        return true;
    }
    size_t length = (size_t)(as_int_bit_length(n) + 31) / 32, size = length * sizeof(uint32_t);
    uint32_t *key = as_heap_try_resize(vm, NULL, 0, size);
    if (!key) { return false; }
    bool done = as_int_to_bytes(vm, n, (uint8_t *)key, size, __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, false);
    if (done) { seed_words(r, key, length); }
    as_heap_release(vm, key, size);
    return done;
}

/* ---- Methods ---- */

static AsValue random_new(AsVM *vm, AsValue *args)
{
    AsObject *self = as_instance_new(vm, as_type(args[0]), 0);
    seed_from_world(vm, (AsRandom *)self);
    return as_value(self);
}

static AsValue random_seed(AsVM *vm, AsValue *args)
{
    AsRandom *r = random_of(args[0]);
    AsValue n = args[1];
    if (as_is_none(n)) {
        seed_from_world(vm, r);
        return AS_NONE;
    }
    if (!as_is_int(n)) {
        int64_t hash;
        if (!as_op_hash(vm, n, &hash)) { return AS_RAISED; }
        n = as_int_from_u64(vm, (uint64_t)hash);
    }
    return seed_int(vm, r, as_int_plain(vm, n)) ? AS_NONE : AS_RAISED;
}

/* 53 random bits, divided by 2**53. */
static AsValue random_random(AsVM *vm, AsValue *args)
{
    AsRandom *r = random_of(args[0]);
    uint32_t high = next_word(r) >> 5, low = next_word(r) >> 6;
    return as_float_value(vm, (high * 67108864.0 + low) * (1.0 / 9007199254740992.0));
}

static AsValue draw_many(AsVM *vm, AsRandom *r, int64_t bits)
{
    AsValue bytes = as_bytes_try_new(vm, (size_t)(bits + 31) / 32 * 4);
    if (as_raised(bytes)) { return AS_RAISED; }
    uint8_t *p = as_bytes(bytes)->data;
    for (; bits > 0; bits -= 32, p += 4) {
        uint32_t word = next_word(r);
        if (bits < 32) { word >>= 32 - bits; }
        for (int i = 0; i < 4; i++) { p[i] = (uint8_t)(word >> 8 * i); }
    }
    return as_int_from_bytes(vm, as_bytes(bytes)->data, as_bytes(bytes)->size, true, false);
}

/* An int of so many random bits, at least 1. */
static AsValue draw(AsVM *vm, AsRandom *r, int64_t bits)
{
    if (bits <= 32) { return as_small_value(next_word(r) >> (32 - bits)); }
    if (bits <= 64) {
        uint64_t low = next_word(r), high = next_word(r) >> (64 - bits);
        return as_int_from_u64(vm, high << 32 | low);
    }
    return draw_many(vm, r, bits);
}

static AsValue random_getrandbits(AsVM *vm, AsValue *args)
{
    int bits;
    if (!as_c_int_arg(vm, args[1], &bits)) { return AS_RAISED; }
    if (bits < 0) { return as_raise(vm, AS_VALUE_ERROR, "number of bits must be non-negative"); }
    return bits == 0 ? as_small_value(0) : draw(vm, random_of(args[0]), bits);
}

/* A random int below n; 0 for n == 0. */
static AsValue random_below(AsVM *vm, AsValue *args)
{
    AsValue n = as_index_value(vm, args[1]);
    if (as_raised(n) || as_int_sign(n) <= 0) { return as_raised(n) ? n : as_small_value(0); }
    int64_t bits = as_int_bit_length(n);
    for (;;) {
        AsValue drawn = draw(vm, random_of(args[0]), bits);
        if (as_raised(drawn) || as_int_compare(drawn, n) < 0) { return drawn; }
    }
}

static AsValue random_getstate(AsVM *vm, AsValue *args)
{
    AsRandom *r = random_of(args[0]);
    AsTuple *state = as_tuple_new(vm, STATE_SIZE + 1);
    for (int i = 0; i < STATE_SIZE; i++) { state->items[i] = as_small_value(r->state[i]); }
    state->items[STATE_SIZE] = as_small_value(r->index);
    return as_value(state);
}

static bool read_state(AsVM *vm, const AsTuple *tuple, uint32_t words[STATE_SIZE], uint32_t *index)
{
    for (int i = 0; i <= STATE_SIZE; i++) {
        AsValue item = tuple->items[i];
        uint64_t word;
        if (!as_is_int(item)) {
            (void)as_raise(vm, AS_TYPE_ERROR, "an integer is required");
            return false;
        }
        if (!as_int_to_u64(item, &word)) {
            (void)as_raise(vm, AS_OVERFLOW_ERROR, as_int_sign(item) < 0 ? "can't convert negative value to unsigned int"
                                                        : "Python int too large to convert to C unsigned long");
            return false;
        }
        if (i < STATE_SIZE) {
            words[i] = (uint32_t)word;
        } else if (word > STATE_SIZE) {
            (void)as_raise(vm, AS_VALUE_ERROR, "invalid state");
            return false;
        } else {
            *index = (uint32_t)word;
        }
    }
    return true;
}

static AsValue random_setstate(AsVM *vm, AsValue *args)
{
    AsRandom *r = random_of(args[0]);
    uint32_t words[STATE_SIZE], index;
    if (!as_is_tuple(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "state vector must be a tuple"); }
    if (as_tuple(args[1])->length != STATE_SIZE + 1) {
        return as_raise(vm, AS_VALUE_ERROR, "state vector is the wrong size");
    }
    if (!read_state(vm, as_tuple(args[1]), words, &index)) { return AS_RAISED; }
    memcpy(r->state, words, sizeof words);
    r->index = index;
    return AS_NONE;
}

static const AsMethod random_methods[] = {
    {"__new__(cls, /, ...)", random_new, NULL},
    {"random(self, /)", random_random, "random() -> x in the interval [0, 1)."},
    {"seed(self, n=None, /)", random_seed, "seed([n]) -> None.\n\nDefaults to use urandom and falls back to a "
     "combination\nof the current time and the process identifier."},
    {"getstate(self, /)", random_getstate, "getstate() -> tuple containing the current state."},
    {"setstate(self, state, /)", random_setstate, "setstate(state) -> None.  Restores generator state."},
    {"getrandbits(self, k, /)", random_getrandbits, "getrandbits(k) -> x.  Generates an int with k random bits."},
    {"_randbelow(self, n, /)", random_below, NULL},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_random_spec = {
    .name = "_random.Random",
    .doc = "Random() -> create a random number generator with its own internal state.",
    .size = sizeof(AsRandom), .flags = AS_TYPE_HEAP,
    .methods = random_methods,
};

/* ---- Functions ---- */

static AsValue module_sha512(AsVM *vm, AsValue *args)
{
    const uint8_t *data;
    size_t size;
    uint8_t digest[AS_SHA512_SIZE];
    if (!as_bytes_view(args[0], &data, &size)) {
        return as_raise(vm, AS_TYPE_ERROR, "a bytes-like object is required, not '%T'", args[0]);
    }
    as_sha512(data, size, digest);
    return as_bytes_from(vm, digest, sizeof digest);
}

static AsValue module_urandom(AsVM *vm, AsValue *args)
{
    int64_t size;
    if (!as_index_arg(vm, args[0], &size)) { return AS_RAISED; }
    if (size < 0) { return as_raise(vm, AS_VALUE_ERROR, "negative argument not allowed"); }
    AsValue bytes = as_bytes_try_new(vm, (size_t)size);
    if (as_raised(bytes)) { return AS_RAISED; }
    as_world_seed(vm->world, as_bytes(bytes)->data, (size_t)size);
    return bytes;
}

static const AsMethod functions[] = {
    {"sha512(data, /)", module_sha512, NULL},
    {"urandom(size, /)", module_urandom, NULL},
    {NULL, NULL, NULL},
};

bool as_random_open(AsVM *vm, AsModule *module)
{
    as_module_add_methods(vm, module, functions);
    as_module_set(vm, module, "Random", as_value(vm->types[AS_KIND_RANDOM]));
    return true;
}
