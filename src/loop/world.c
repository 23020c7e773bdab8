#include "loop/world.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

#define NANOSECONDS INT64_C(1000000000)
#define VIRTUAL_EPOCH (INT64_C(1704067200) * NANOSECONDS) /* 2024-01-01 */
#define VIRTUAL_START (INT64_C(1000) * NANOSECONDS)       /* monotonic, as if up for a while */

/* A back end. */
typedef struct AsWorldKind {
    int64_t (*monotonic)(AsWorld *world);
    int64_t (*wall)(AsWorld *world);
    void (*seed)(AsWorld *world, void *bytes, size_t size);
    size_t (*choose)(AsWorld *world, size_t count);
    void (*sleep)(AsWorld *world, double seconds);
    void (*wait)(AsWorld *world, double deadline, bool external, AsWorldPoll poll, void *data);
} AsWorldKind;

struct AsWorld {
    const AsWorldKind *kind;
    int64_t clock;        /* virtual: the monotonic clock */
    uint64_t seed_state;  /* virtual: where the seeds come from */
};

static AsWorld *new_world(const AsWorldKind *kind)
{
    AsWorld *world = calloc(1, sizeof *world);
    if (!world) {
        fputs("aspen: out of memory\n", stderr);
        abort();
    }
    world->kind = kind;
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

static void real_sleep(AsWorld *world, double seconds)
{
    (void)world;
    double whole = floor(seconds);
    struct timespec time = {.tv_sec = whole > 1e9 ? 1000000000 : (time_t)whole};
    time.tv_nsec = (long)((seconds - whole) * 1e9);
    nanosleep(&time, NULL);
}

static void real_wait(AsWorld *world, double deadline, bool external, AsWorldPoll poll, void *data)
{
    (void)external;
    double timeout = isinf(deadline) ? deadline : deadline - as_world_now(world);
    poll(data, timeout > 0 ? timeout : 0);
}

static const AsWorldKind real_kind = {
    .monotonic = real_monotonic, .wall = real_wall,   .seed = real_seed,
    .choose = eldest_first,      .sleep = real_sleep, .wait = real_wait,
};

/* ---- virtual time */

static int64_t virtual_monotonic(AsWorld *world)
{
    return world->clock;
}

static int64_t virtual_wall(AsWorld *world)
{
    return VIRTUAL_EPOCH + (world->clock - VIRTUAL_START);
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
static void jump(AsWorld *world, double deadline)
{
    double target = ceil(deadline * 1e9);
    int64_t clock = target > 9e18 ? INT64_C(9000000000000000000) : (int64_t)target;
    if (clock > world->clock) { world->clock = clock; }
}

static void virtual_sleep(AsWorld *world, double seconds)
{
    double nanoseconds = rint(seconds * 1e9);
    if (nanoseconds > 0) { world->clock += nanoseconds > 4e18 ? INT64_C(4000000000000000000) : (int64_t)nanoseconds; }
}

static void virtual_wait(AsWorld *world, double deadline, bool external, AsWorldPoll poll, void *data)
{
    if (!external) {
        jump(world, deadline);
        return;
    }
    // Whoever waits for the outside waits in real time; only then does the clock move on.
    double timeout = isinf(deadline) ? deadline : deadline - as_world_now(world);
    if (poll(data, timeout > 0 ? timeout : 0) == 0 && !isinf(deadline)) { jump(world, deadline); }
}

static const AsWorldKind virtual_kind = {
    .monotonic = virtual_monotonic, .wall = virtual_wall,   .seed = virtual_seed,
    .choose = eldest_first,         .sleep = virtual_sleep, .wait = virtual_wait,
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

void as_world_sleep(AsWorld *world, double seconds)
{
    world->kind->sleep(world, seconds);
}

void as_world_wait(AsWorld *world, double deadline, bool external, AsWorldPoll poll, void *data)
{
    world->kind->wait(world, deadline, external, poll, data);
}
