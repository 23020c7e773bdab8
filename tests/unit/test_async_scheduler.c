#include <criterion/criterion.h>

#include "aspen.h"
#include "async/context.h"
#include "async/scheduler.h"
#include "async/sleep.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/op.h"
#include "object/str.h"

static AsVM *vm;
static AsEventLoop *loop;

static void setup(void)
{
    AsOptions options = {.virtual_time = true};
    vm = as_vm_new(&options);
    loop = as_event_loop_new(vm);
    as_root(vm, as_value(loop));
}

static void teardown(void)
{
    as_vm_free(vm);
}

TestSuite(scheduler, .init = setup, .fini = teardown, .timeout = 20);

/* Turns of the loop until it stops by itself after the next one. */
static bool run_turn(void)
{
    loop->stopping = true;
    return as_scheduler_run(vm, loop);
}

static AsTask *new_sleeper(AsValue delay)
{
    AsValue sleep = as_sleep_new(vm, delay, as_small_value(7));
    AsValue task = as_task_new(vm, loop, sleep, AS_NONE, AS_NONE);
    as_root(vm, task);
    return as_task(task);
}

Test(scheduler, a_sleeping_task_is_small)
{
    cr_assert(sizeof(AsTask) <= 128);
    cr_assert(sizeof(AsSleep) <= 80);
    cr_assert(AS_SLEEP_SHORT_SIZE <= 32);
}

Test(scheduler, a_sleep_of_no_time_ends_in_the_second_turn)
{
    AsTask *task = new_sleeper(as_small_value(0));
    cr_assert(run_turn());
    cr_assert_not(as_wait_is_done(&task->future.wait));
    cr_assert(run_turn());
    cr_assert_eq(as_wait_result(vm, &task->future.wait), as_small_value(7));
}

Test(scheduler, a_due_sleep_takes_two_turns_to_wake_its_task)
{
    AsTask *task = new_sleeper(as_small_value(3));
    cr_assert(run_turn());
    as_world_jump(vm->world, as_world_now(vm->world) + 3);
    cr_assert(run_turn());
    cr_assert_not(as_wait_is_done(&task->future.wait));
    cr_assert(run_turn());
    cr_assert(as_wait_is_done(&task->future.wait));
}

Test(scheduler, cancelling_a_sleeping_task_disarms_its_timer)
{
    AsTask *task = new_sleeper(as_small_value(3));
    cr_assert(run_turn());
    bool cancelled;
    cr_assert(as_task_cancel(vm, task, AS_NONE, &cancelled));
    cr_assert(cancelled);
    cr_assert(run_turn());
    cr_assert_eq(task->future.wait.state, AS_WAIT_CANCELLED);
    cr_assert(as_timers_is_empty(as_loop_timers(loop->loop)));
}

Test(scheduler, finished_tasks_leave_the_list_of_all_tasks_at_a_collection)
{
    AsTask *task = new_sleeper(as_small_value(0));
    cr_assert_eq(vm->tasks->tasks, task);
    cr_assert(run_turn());
    cr_assert(run_turn());
    as_heap_collect(vm);
    cr_assert_null(vm->tasks->tasks);
}

Test(scheduler, a_future_wakes_its_waiters_in_order)
{
    AsValue future = as_future_new(vm, loop);
    as_root(vm, future);
    AsTask *first = new_sleeper(as_small_value(0)), *second = new_sleeper(as_small_value(0));
    as_ring_pop(&loop->ready);
    as_ring_pop(&loop->ready);
    cr_assert(as_wait_add_task(vm, as_wait(future), first));
    cr_assert(as_wait_add_task(vm, as_wait(future), second));
    cr_assert(as_ring_is_empty(&loop->ready));
    cr_assert(as_wait_finish(vm, as_wait(future), AS_NONE));
    cr_assert_eq(as_ring_pop(&loop->ready), first);
    cr_assert_eq(as_ring_pop(&loop->ready), second);
}

Test(scheduler, a_closed_loop_takes_nothing)
{
    AsValue got = as_call_method(vm, as_value(loop), as_name(vm, AS_NAME_close), NULL, 0);
    cr_assert(as_is_none(got));
    cr_assert(as_raised(as_event_loop_call_soon(vm, loop, AS_NONE, vm->empty_tuple, AS_NONE)));
    cr_assert(as_error_is(vm, AS_RUNTIME_ERROR));
    as_error_clear(vm);
}

Test(scheduler, an_empty_context_costs_nothing_to_copy)
{
    cr_assert(as_is_none(as_context_copy_current(vm)));
    AsTask *task = new_sleeper(as_small_value(0));
    cr_assert(as_is_none(task->context));
}
