#include <criterion/criterion.h>
#include <math.h>
#include <stdlib.h>

#include "loop/timers.h"

static AsTimers timers;

static void setup(void)
{
    as_timers_init(&timers);
}

static void teardown(void)
{
    as_timers_clear(&timers);
}

TestSuite(timers, .init = setup, .fini = teardown);

Test(timers, an_empty_heap_has_no_deadline)
{
    cr_assert(isinf(as_timers_nearest(&timers)));
    cr_assert_null(as_timers_pop_due(&timers, 1e18));
}

Test(timers, the_nearest_deadline_comes_out_first)
{
    AsTimer a = {0}, b = {0}, c = {0};
    as_timers_start(&timers, &a, 3);
    as_timers_start(&timers, &b, 1);
    as_timers_start(&timers, &c, 2);
    cr_assert_eq(as_timers_nearest(&timers), 1);
    cr_assert_eq(as_timers_pop_due(&timers, 10), &b);
    cr_assert_eq(as_timers_pop_due(&timers, 10), &c);
    cr_assert_eq(as_timers_pop_due(&timers, 10), &a);
}

Test(timers, equal_deadlines_come_out_in_order_of_creation)
{
    AsTimer t[100] = {0};
    for (int i = 0; i < 100; i++) { as_timers_start(&timers, &t[i], i % 3); }
    for (int remainder = 0; remainder < 3; remainder++) {
        for (int i = remainder; i < 100; i += 3) { cr_assert_eq(as_timers_pop_due(&timers, 10), &t[i]); }
    }
}

Test(timers, what_is_not_due_stays)
{
    AsTimer a = {0};
    as_timers_start(&timers, &a, 5);
    cr_assert_null(as_timers_pop_due(&timers, 5));
    cr_assert_eq(as_timers_pop_due(&timers, 5.1), &a);
    cr_assert_not(as_timer_is_armed(&a));
}

Test(timers, a_cancelled_timer_never_comes_out_and_cancelling_twice_is_harmless)
{
    AsTimer a = {0}, b = {0};
    as_timers_start(&timers, &a, 1);
    as_timers_start(&timers, &b, 2);
    as_timers_cancel(&timers, &a);
    as_timers_cancel(&timers, &a);
    cr_assert_eq(as_timers_pop_due(&timers, 10), &b);
    cr_assert(as_timers_is_empty(&timers));
}

Test(timers, a_timer_without_a_number_for_deadline_is_due_at_once)
{
    AsTimer a = {0}, b = {0};
    as_timers_start(&timers, &a, 1);
    as_timers_start(&timers, &b, NAN);
    cr_assert_eq(as_timers_pop_due(&timers, 0), &b);
}

Test(timers, random_starts_and_cancels_keep_the_order)
{
    enum { COUNT = 5000 };
    static AsTimer t[COUNT];
    static double deadline[COUNT];
    srand(1);
    for (int i = 0; i < COUNT; i++) {
        deadline[i] = rand() % 1000;
        as_timers_start(&timers, &t[i], deadline[i]);
        if (i % 3 == 0) { as_timers_cancel(&timers, &t[rand() % (i + 1)]); }
    }
    size_t left = timers.count, seen = 0;
    double last = -1;
    for (AsTimer *timer; (timer = as_timers_pop_due(&timers, INFINITY)); seen++) {
        double now = deadline[timer - t];
        cr_assert(now >= last);
        last = now;
    }
    cr_assert_eq(seen, left);
}
