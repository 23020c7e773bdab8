#include <criterion/criterion.h>
#include <math.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#include "loop/baton.h"
#include "loop/loop.h"

static int fired, fired_events;

static void note(void *data, int events)
{
    (void)data;
    fired++;
    fired_events = events;
}

static AsWorld *world;
static AsLoop *loop;

static void setup(void)
{
    fired = fired_events = 0;
    world = as_world_new_real();
    loop = as_loop_new(world);
}

static void setup_virtual(void)
{
    fired = fired_events = 0;
    world = as_world_new_virtual();
    loop = as_loop_new(world);
}

static void teardown(void)
{
    as_loop_free(loop);
    as_world_free(world);
}

TestSuite(loop, .init = setup, .fini = teardown, .timeout = 10);
TestSuite(virtual_loop, .init = setup_virtual, .fini = teardown, .timeout = 10);

Test(loop, sleeping_with_nothing_to_wait_for_is_refused)
{
    cr_assert_not(as_loop_poll(loop, true));
    cr_assert(as_loop_poll(loop, false));
}

Test(loop, a_deadline_ends_the_sleep)
{
    AsTimer timer = {0};
    double start = as_loop_time(loop);
    as_timers_start(as_loop_timers(loop), &timer, start + 0.02);
    while (!as_timers_pop_due(as_loop_timers(loop), as_loop_time(loop))) { cr_assert(as_loop_poll(loop, true)); }
    cr_assert(as_loop_time(loop) - start >= 0.0199);
}

Test(loop, a_readable_pipe_calls_back_until_cancelled)
{
    int ends[2];
    cr_assert_eq(pipe(ends), 0);
    AsWatch *watch = as_loop_watch(loop, ends[0], AS_LOOP_READ, note, NULL);
    cr_assert_eq(write(ends[1], "x", 1), 1);
    cr_assert(as_loop_poll(loop, true));
    cr_assert(as_loop_poll(loop, true));
    cr_assert_eq(fired, 2);
    cr_assert_eq(fired_events, AS_LOOP_READ);
    as_loop_cancel(loop, watch);
    cr_assert_not(as_loop_poll(loop, true));
    close(ends[0]);
    close(ends[1]);
}

Test(loop, descriptors_are_seen_while_somebody_is_always_ready)
{
    int ends[2];
    cr_assert_eq(pipe(ends), 0);
    AsWatch *watch = as_loop_watch(loop, ends[1], AS_LOOP_WRITE, note, NULL);
    for (int turn = 0; turn < 1000; turn++) { as_loop_poll(loop, false); }
    cr_assert(fired > 0);
    as_loop_cancel(loop, watch);
    close(ends[0]);
    close(ends[1]);
}

Test(loop, a_regular_file_is_always_ready)
{
    FILE *file = tmpfile();
    AsWatch *watch = as_loop_watch(loop, fileno(file), AS_LOOP_READ, note, NULL);
    cr_assert_not_null(watch);
    cr_assert(as_loop_poll(loop, true));
    cr_assert_eq(fired, 1);
    as_loop_cancel(loop, watch);
    fclose(file);
}

Test(loop, a_closed_descriptor_is_refused)
{
    cr_assert_null(as_loop_watch(loop, 987, AS_LOOP_READ, note, NULL));
}

Test(loop, a_signal_calls_back)
{
    AsWatch *watch = as_loop_watch_signal(loop, SIGUSR1, note, NULL);
    as_loop_deliver_signal(loop, SIGUSR2); // nobody's
    as_loop_deliver_signal(loop, SIGUSR1);
    cr_assert_eq(fired, 0);
    cr_assert(as_loop_poll(loop, true));
    cr_assert_eq(fired, 1);
    cr_assert_eq(fired_events, SIGUSR1);
    as_loop_cancel(loop, watch);
}

static void *wake_soon(void *data)
{
    usleep(20000);
    as_loop_wake(data);
    return NULL;
}

Test(loop, another_thread_wakes_a_sleep)
{
    pthread_t thread;
    AsTimer timer = {0};
    double start = as_loop_time(loop);
    as_timers_start(as_loop_timers(loop), &timer, start + 60);
    pthread_create(&thread, NULL, wake_soon, loop);
    cr_assert(as_loop_poll(loop, true));
    pthread_join(thread, NULL);
    cr_assert_lt(as_loop_time(loop) - start, 30);
}

Test(loop, a_wake_before_the_sleep_is_not_lost)
{
    as_loop_wake(loop);
    cr_assert(as_loop_poll(loop, true));
    cr_assert_not(as_loop_poll(loop, true));
}

Test(virtual_loop, the_clock_jumps_to_the_deadline)
{
    AsTimer timer = {0};
    double start = as_loop_time(loop);
    as_timers_start(as_loop_timers(loop), &timer, start + 86400);
    cr_assert_null(as_timers_pop_due(as_loop_timers(loop), as_loop_time(loop) + 1e-9));
    cr_assert(as_loop_poll(loop, true));
    cr_assert_eq(as_timers_pop_due(as_loop_timers(loop), as_loop_time(loop) + 1e-9), &timer);
    cr_assert_float_eq(as_loop_time(loop) - start, 86400, 1e-6);
}

Test(virtual_loop, a_deadline_that_never_comes_is_none)
{
    AsTimer timer = {0};
    as_timers_start(as_loop_timers(loop), &timer, INFINITY);
    cr_assert_not(as_loop_poll(loop, true));
}

Test(virtual_loop, time_passes_really_while_a_descriptor_is_awaited)
{
    int ends[2];
    AsTimer timer = {0};
    cr_assert_eq(pipe(ends), 0);
    AsWatch *watch = as_loop_watch(loop, ends[0], AS_LOOP_READ, note, NULL);
    double start = as_loop_time(loop);
    as_timers_start(as_loop_timers(loop), &timer, start + 0.01);
    cr_assert(as_loop_poll(loop, true));
    cr_assert_eq(fired, 0);
    cr_assert_float_eq(as_loop_time(loop) - start, 0.01, 1e-6);
    as_loop_cancel(loop, watch);
    close(ends[0]);
    close(ends[1]);
}

Test(virtual_loop, a_blocking_sleep_moves_the_clock_and_takes_no_time)
{
    int64_t start = as_world_monotonic(world), wall = as_world_wall(world);
    cr_assert_eq(as_baton_wait(as_world_baton(world), as_world_now(world) + 3600), AS_WAKEUP_DEADLINE);
    cr_assert_eq(as_world_monotonic(world) - start, INT64_C(3600000000000));
    cr_assert_eq(as_world_wall(world) - wall, INT64_C(3600000000000));
}

Test(virtual_loop, every_virtual_world_begins_alike)
{
    AsWorld *other = as_world_new_virtual();
    char a[32], b[32];
    as_world_seed(world, a, sizeof a);
    as_world_seed(other, b, sizeof b);
    cr_assert_arr_eq(a, b, sizeof a);
    cr_assert_eq(as_world_wall(world), as_world_wall(other));
    as_world_free(other);
}
