/* The world: everything that the script does not determine enters here. The clocks, the seed of random
 * numbers, which of several ready tasks is next, and what came of waiting for the outside. Real and virtual
 * time are its back ends; shuffled, recorded and replayed worlds fit behind the same calls. */
#ifndef AS_LOOP_WORLD_H
#define AS_LOOP_WORLD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct AsWorld AsWorld;
typedef struct AsBaton AsBaton;

/* Waits for outside events for at most `timeout` seconds (0: only looks; INFINITY: until one comes).
 * Returns how many were delivered. */
typedef int (*AsWorldPoll)(void *data, double timeout);

AsWorld *as_world_new_real(void);
/* Time starts at 2024-01-01 00:00:00 UTC, and passes only when everybody waits. */
AsWorld *as_world_new_virtual(void);
void as_world_free(AsWorld *world);

bool as_world_is_virtual(const AsWorld *world);
/* Nanoseconds. The monotonic clock never goes back; the wall clock counts from 1970. */
int64_t as_world_monotonic(AsWorld *world);
int64_t as_world_wall(AsWorld *world);
/* Milliseconds of the monotonic clock, modulo 2**32. */
static inline uint32_t as_world_milliseconds(AsWorld *world) { return (uint32_t)(as_world_monotonic(world) / 1000000); }
static inline double as_world_now(AsWorld *world) { return (double)as_world_monotonic(world) * 1e-9; }

/* Fills the buffer with bytes to seed from. The same in every run of a virtual world. */
void as_world_seed(AsWorld *world, void *bytes, size_t size);
/* Which of `count` ready tasks goes next, 0 being the eldest. */
size_t as_world_choose(AsWorld *world, size_t count);
/* Which thread runs, and who waits: loop/baton.h. */
AsBaton *as_world_baton(AsWorld *world);
/* A loop has nothing ready. Waits until poll delivered something, the clock has reached the deadline (in seconds of the
 * monotonic clock; INFINITY if there is none), or the thread was poked. external: something outside is awaited; only if it
 * is not may a virtual clock jump. false: nothing can ever end this wait. */
bool as_world_wait(AsWorld *world, double deadline, bool external, AsWorldPoll poll, void *data);
/* Virtual time: moves the clock on to the deadline. Nothing in the real world, which moves by itself. */
void as_world_jump(AsWorld *world, double deadline);

#endif
