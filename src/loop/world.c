#include "loop/world.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

#include "base/memory.h"
#include "loop/baton.h"

#define NANOSECONDS INT64_C(1000000000)
#define VIRTUAL_EPOCH (INT64_C(1704067200) * NANOSECONDS) /* 2024-01-01 */
#define VIRTUAL_START (INT64_C(1000) * NANOSECONDS)       /* monotonic, as if up for a while */

/* A back end. */
typedef struct AsWorldKind {
    int64_t (*monotonic)(AsWorld *world);
    int64_t (*wall)(AsWorld *world);
    void (*seed)(AsWorld *world, void *bytes, size_t size);
    size_t (*choose)(AsWorld *world, size_t count);
    void (*poll)(AsWorld *world, double deadline, AsWorldPoll poll, void *data);
    void (*jump)(AsWorld *world, double deadline);
} AsWorldKind;

struct AsWorld {
    const AsWorldKind *kind;
    AsBaton *baton;
    int64_t clock;        /* virtual: the monotonic clock; atomic, since threads that wait look at it */
    uint64_t seed_state;  /* virtual: where the seeds come from */
};

static AsWorld *new_world(const AsWorldKind *kind)
{
    AsWorld *world = as_memory_zeros(sizeof *world);
    world->kind = kind;
    world->baton = as_baton_new(world);
    return world;
}

/* ---- the real world */

static int64_t read_clock(clockid_t id)
{
    struct timespec now;
    clock_gettime(id, &now);
    return now.tv_sec * NANOSECONDS + now.tv_nsec;
}

static int64_t real_monotonic(AsWorld *world)
{
    (void)world;
    return read_clock(CLOCK_MONOTONIC);
}

static int64_t real_wall(AsWorld *world)
{
    (void)world;
    return read_clock(CLOCK_REALTIME);
}

static void real_seed(AsWorld *world, void *bytes, size_t size)
{
    char *at = bytes;
    while (size > 0) {
        ssize_t got = getrandom(at, size, 0);
        if (got < 0 && errno == EINTR) { continue; }
        if (got < 0) {
            // No such call here: the clocks are the best we have.
            for (size_t i = 0; i < size; i++) { at[i] = (char)(real_monotonic(world) >> (i % 5)); }
            return;
        }
        at += got;
        size -= (size_t)got;
    }
}

static size_t eldest_first(AsWorld *world, size_t count)
{
    (void)world;
    (void)count;
    return 0;
}

static double until(AsWorld *world, double deadline)
{
    double timeout = isinf(deadline) ? deadline : deadline - as_world_now(world);
    return timeout > 0 ? timeout : 0;
}

static void real_poll(AsWorld *world, double deadline, AsWorldPoll poll, void *data)
{
    poll(data, until(world, deadline));
}

static void no_jump(AsWorld *world, double deadline)
{
    (void)world;
    (void)deadline;
}

static const AsWorldKind real_kind = {
    .monotonic = real_monotonic, .wall = real_wall, .seed = real_seed,
    .choose = eldest_first,      .poll = real_poll, .jump = no_jump,
};

/* ---- virtual time */

static int64_t virtual_monotonic(AsWorld *world)
{
    return __atomic_load_n(&world->clock, __ATOMIC_RELAXED);
}

static int64_t virtual_wall(AsWorld *world)
{
    return VIRTUAL_EPOCH + (virtual_monotonic(world) - VIRTUAL_START);
}

/* splitmix64 (Steele, Lea, Flood 2014) */
static uint64_t next_seed(AsWorld *world)
{
    uint64_t z = world->seed_state += UINT64_C(0x9e3779b97f4a7c15);
    z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
    return z ^ z >> 31;
}

static void virtual_seed(AsWorld *world, void *bytes, size_t size)
{
    char *at = bytes;
    for (size_t i = 0; i < size; i += sizeof(uint64_t)) {
        uint64_t word = next_seed(world);
        memcpy(at + i, &word, size - i < sizeof word ? size - i : sizeof word);
    }
}

/* Never moves the clock back. Deadlines beyond three centuries stay there. */
static void virtual_jump(AsWorld *world, double deadline)
{
    double target = rint(deadline * 1e9);
    int64_t clock = target > 9e18 ? INT64_C(9000000000000000000) : (int64_t)target;
    // Who asks how long is still left is not to find a rest, wait for that, and find it again.
    if ((double)clock * 1e-9 < deadline) { clock++; }
    if (clock > virtual_monotonic(world)) { __atomic_store_n(&world->clock, clock, __ATOMIC_RELAXED); }
}

/* Whoever waits for the outside waits in real time; only then does the clock move on. */
static void virtual_poll(AsWorld *world, double deadline, AsWorldPoll poll, void *data)
{
    if (poll(data, until(world, deadline)) == 0 && !isinf(deadline)) { virtual_jump(world, deadline); }
}

static const AsWorldKind virtual_kind = {
    .monotonic = virtual_monotonic, .wall = virtual_wall, .seed = virtual_seed,
    .choose = eldest_first,         .poll = virtual_poll, .jump = virtual_jump,
};

/* ---- both */

AsWorld *as_world_new_real(void)
{
    return new_world(&real_kind);
}

AsWorld *as_world_new_virtual(void)
{
    AsWorld *world = new_world(&virtual_kind);
    world->clock = VIRTUAL_START;
    return world;
}

void as_world_free(AsWorld *world)
{
    as_baton_free(world->baton);
    free(world);
}

bool as_world_is_virtual(const AsWorld *world)
{
    return world->kind == &virtual_kind;
}

int64_t as_world_monotonic(AsWorld *world)
{
    return world->kind->monotonic(world);
}

int64_t as_world_wall(AsWorld *world)
{
    return world->kind->wall(world);
}

void as_world_seed(AsWorld *world, void *bytes, size_t size)
{
    world->kind->seed(world, bytes, size);
}

size_t as_world_choose(AsWorld *world, size_t count)
{
    return world->kind->choose(world, count);
}

AsBaton *as_world_baton(AsWorld *world)
{
    return world->baton;
}

bool as_world_wait(AsWorld *world, double deadline, bool external, AsWorldPoll poll, void *data)
{
    if (!external) { return as_baton_wait(world->baton, deadline) != AS_WAKEUP_NEVER; }
    world->kind->poll(world, deadline, poll, data);
    return true;
}

void as_world_jump(AsWorld *world, double deadline)
{
    world->kind->jump(world, deadline);
}
