#include "async/asyncgen.h"
#include "async/scheduler.h"

#include <stdlib.h>

#include "async/debug.h"
#include "async/handle.h"
#include "async/hint.h"
#include "async/interruption.h"
#include "async/sleep.h"
#include "object/class.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/op.h"
#include "object/set.h"
#include "object/str.h"
#include "vm/coroutine.h"

/* A collection for the sake of reports may take this part of the time at most: 1 in so many. */
enum { LOOK_SHARE = 20 };
/* Turns between two looks at the clock for AsScheduler.clock. */
enum { CLOCK_TURNS = 32 };

/* ---- what nobody has seen */

static void push_wait(AsWaitList *list, AsWait *wait)
{
    if (list->count == list->capacity) {
        list->capacity = list->capacity ? list->capacity * 2 : 16;
        list->items = realloc(list->items, list->capacity * sizeof *list->items);
        if (!list->items) { abort(); }
    }
    list->items[list->count++] = wait;
}

void as_scheduler_note_sleep(AsVM *vm, AsWait *sleep)
{
    push_wait(&vm->tasks->fresh, sleep);
}

/* Reports the sleeps that die without having been awaited, and forgets the others that were. */
static void sort_sleeps(AsVM *vm, AsHeap *heap)
{
    AsWaitList *fresh = &vm->tasks->fresh;
    size_t kept = 0;
    for (size_t i = 0; i < fresh->count; i++) {
        AsWait *sleep = fresh->items[i];
        if (sleep->phase != AS_SLEEP_CREATED || sleep->listed) { continue; }
        if (as_heap_is_marked(heap, &sleep->header)) {
            fresh->items[kept++] = sleep;
        } else {
            as_coroutine_note_dropped(vm, "sleep");
        }
    }
    fresh->count = kept;
}

void as_scheduler_note_failure(AsVM *vm, AsWait *wait)
{
    if (wait->listed) { return; }
    wait->listed = true;
    push_wait(&vm->tasks->failed, wait);
}

/* Strikes out what somebody has seen meanwhile. */
static void prune_failed(AsScheduler *scheduler)
{
    AsWaitList *failed = &scheduler->failed;
    size_t kept = 0;
    for (size_t i = 0; i < failed->count; i++) {
        AsWait *wait = failed->items[i];
        wait->listed = wait->unretrieved;
        if (wait->unretrieved) { failed->items[kept++] = wait; }
    }
    failed->count = kept;
}

static void lose(AsScheduler *scheduler, AsHeap *heap, AsWait *wait)
{
    wait->listed = false;
    push_wait(&scheduler->lost, wait);
    as_mark_object(heap, &wait->header);
}

static void sort_failed(AsScheduler *scheduler, AsHeap *heap)
{
    prune_failed(scheduler);
    AsWaitList *failed = &scheduler->failed;
    size_t kept = 0;
    for (size_t i = 0; i < failed->count; i++) {
        AsWait *wait = failed->items[i];
        if (as_heap_is_marked(heap, &wait->header)) {
            failed->items[kept++] = wait;
        } else {
            lose(scheduler, heap, wait);
        }
    }
    failed->count = kept;
    scheduler->looked_at = kept;
}

/* Tasks are listed youngest first; what was lost from position `from` on is told in the order of their making. */
static void eldest_first(AsWaitList *lost, size_t from)
{
    for (size_t end = lost->count; from + 1 < end; from++, end--) {
        AsWait *wait = lost->items[from];
        lost->items[from] = lost->items[end - 1];
        lost->items[end - 1] = wait;
    }
}

/* Drops the finished and the dead from the list of all tasks; those that die pending are lost. */
static void sort_tasks(AsScheduler *scheduler, AsHeap *heap)
{
    size_t before = scheduler->lost.count;
    for (AsTask **link = &scheduler->tasks; *link;) {
        AsTask *task = *link;
        AsWait *wait = &task->future.wait;
        bool alive = as_heap_is_marked(heap, &wait->header), done = as_wait_is_done(wait);
        if (alive && !done) {
            link = &task->next;
            continue;
        }
        *link = task->next;
        task->next = NULL;
        if (!alive && !done && !wait->quiet) { lose(scheduler, heap, wait); }
    }
    eldest_first(&scheduler->lost, before);
}

static bool report_lost(AsVM *vm, AsWait *wait)
{
    if (!wait->loop) { return true; } // a script registered what it never initialized
    AsValue self = as_value(wait);
    if (!as_wait_is_done(wait)) {
        wait->quiet = true;
        AsValue message = as_str_from_text(vm, "Task was destroyed but it is pending!");
        bool ok = as_event_loop_report(vm, wait->loop, message, AS_UNDEFINED, "task", self);
        AsValue coroutine = as_task(self)->coroutine;
        if (ok && (as_is_coroutine(coroutine) || as_is_generator(coroutine))) { as_generator_end(vm, as_generator(coroutine)); }
        return ok;
    }
    wait->unretrieved = false;
    AsValue message = as_str_format(vm, "%s exception was never retrieved", as_type_name(as_type_of(vm, self)));
    return as_event_loop_report(vm, wait->loop, message, wait->result, "future", self);
}

static bool report_all_lost(AsVM *vm)
{
    AsScheduler *scheduler = vm->tasks;
    bool ok = true;
    for (size_t i = 0; i < scheduler->lost.count && ok; i++) { ok = report_lost(vm, scheduler->lost.items[i]); }
    scheduler->lost.count = 0;
    return ok;
}

/* The loop idles: is there a failure that nobody can see any more? Only a collection can tell. */
static bool look_for_lost(AsVM *vm)
{
    AsScheduler *scheduler = vm->tasks;
    if (scheduler->failed.count > scheduler->looked_at) {
        prune_failed(scheduler);
        int64_t now = as_world_monotonic(vm->world);
        bool virtual_time = as_world_is_virtual(vm->world);
        if (scheduler->failed.count > scheduler->looked_at && (virtual_time || now >= scheduler->next_look)) {
            as_heap_collect(vm);
            int64_t end = as_world_monotonic(vm->world);
            scheduler->next_look = end + (end - now) * LOOK_SHARE;
        }
    }
    return report_all_lost(vm);
}

/* ---- the turns of a loop */

static void move_due(AsVM *vm, AsEventLoop *loop)
{
    AsTimers *timers = as_loop_timers(loop->loop);
    // CPython adds its clock's resolution, so that a deadline of this very moment is due.
    double now = as_world_now(vm->world) + 1e-9, nearest = as_timers_nearest(timers);
    if (nearest < now) { as_world_jump(vm->world, nearest); } // a virtual clock, by less than its unit
    for (AsTimer *timer; (timer = as_timers_pop_due(timers, now));) {
        void *owner = timer->kind == AS_TIMER_SLEEP ? (void *)as_sleep_of_timer(timer) : (void *)as_timer_handle_of_timer(timer);
        as_ring_push(&loop->ready, owner);
    }
}

/* Tasks are stepped here and nowhere else. */
static bool run_ready(AsVM *vm, AsObject *ready)
{
    switch (ready->shape->kind) {
    case AS_KIND_TASK: return as_task_step(vm, (AsTask *)ready);
    case AS_KIND_SLEEP: return as_sleep_fire(vm, (AsSleep *)ready);
    default: return as_handle_run(vm, (AsHandle *)ready);
    }
}

/* Debug mode: the same, with an eye on how long it takes. */
static bool run_watched(AsVM *vm, AsEventLoop *loop, AsObject *ready)
{
    uint64_t *number = &vm->tasks->step_number;
    int64_t began = as_world_monotonic(vm->world);
    __atomic_store_n(number, *number | 1, __ATOMIC_RELAXED);
    bool ok = run_ready(vm, ready);
    __atomic_store_n(number, *number + 1, __ATOMIC_RELAXED);
    return ok && as_hint_slow_step(vm, loop, ready, began);
}

/* One turn: what is due becomes ready, then all that was ready when the turn began is run. */
static bool run_once(AsVM *vm, AsEventLoop *loop)
{
    bool idle = as_ring_is_empty(&loop->ready) && !loop->stopping;
    if (idle && !look_for_lost(vm)) { return false; }
    idle = idle && as_ring_is_empty(&loop->ready);
    if (!as_loop_poll(loop->loop, idle)) {
        as_deadlock_report(vm, loop);
        return false;
    }
    bool clock_is_old = loop->turn++ % CLOCK_TURNS == 0;
    if (idle || clock_is_old) { vm->tasks->clock = as_world_milliseconds(vm->world); }
    if (!as_timers_is_empty(as_loop_timers(loop->loop))) { move_due(vm, loop); }
    bool ok = as_safepoint(vm);
    if (ok && vm->thread->is_main && vm->tasks->interruption_due) { ok = as_interruption_look_at_loop(vm, loop); }
    for (size_t left = as_ring_length(&loop->ready); left > 0 && ok; left--) {
        vm->thread->current = as_ring_pop(&loop->ready);
        AsObject *ready = vm->thread->current;
        ok = (loop->debug ? run_watched(vm, loop, ready) : run_ready(vm, ready)) && as_safepoint(vm);
    }
    vm->thread->current = NULL;
    return ok;
}

bool as_scheduler_check_idle(AsVM *vm, AsEventLoop *loop)
{
    if (loop->running) {
        as_raise(vm, AS_RUNTIME_ERROR, "This event loop is already running");
        return false;
    }
    if (vm->thread->running) {
        as_raise(vm, AS_RUNTIME_ERROR, "Cannot run the event loop while another loop is running");
        return false;
    }
    return true;
}

bool as_scheduler_run(AsVM *vm, AsEventLoop *loop)
{
    if (!as_event_loop_check(vm, loop) || !as_scheduler_check_idle(vm, loop)) { return false; }
    AsAsyncgenHooks before;
    if (!as_asyncgen_begin(vm, loop, &before)) { return false; }
    vm->thread->running = loop;
    loop->running = true;
    as_hint_watch(vm, loop->debug);
    if (vm->thread->is_main) { as_interruption_begin_loop(vm); }
    as_debug_trace_coroutines(vm, loop, loop->debug);
    size_t roots = as_roots_save(vm);
    bool ok;
    do {
        ok = run_once(vm, loop);
        as_roots_restore(vm, roots);
    } while (ok && !loop->stopping);
    loop->stopping = loop->running = false;
    as_debug_trace_coroutines(vm, loop, false);
    vm->thread->running = NULL;
    vm->thread->current_task = NULL;
    as_asyncgen_end(vm, &before);
    return ok;
}

/* ---- which loop */

AsEventLoop *as_scheduler_running(AsVM *vm)
{
    if (!vm->thread->running) { as_raise(vm, AS_RUNTIME_ERROR, "no running event loop"); }
    return vm->thread->running;
}

/* What the policy from the start says. */
static AsEventLoop *event_loop_of_thread(AsVM *vm)
{
    if (vm->thread->event_loop) { return vm->thread->event_loop; }
    if (vm->thread->event_loop_set || !vm->thread->is_main) {
        AsValue name = as_event_loop_policy(vm, "asyncio.events", "_thread_name", NULL, 0);
        if (!as_raised(name)) { as_raise(vm, AS_RUNTIME_ERROR, "There is no current event loop in thread %v.", name); }
        return NULL;
    }
    vm->thread->event_loop_set = true;
    return vm->thread->event_loop = as_event_loop_new(vm);
}

AsValue as_scheduler_get_event_loop(AsVM *vm)
{
    if (vm->thread->running) { return as_value(vm->thread->running); }
    AsValue policy = vm->tasks->policy;
    if (!as_is_undefined(policy)) { return as_call_method(vm, policy, as_str_intern_text(vm, "get_event_loop"), NULL, 0); }
    AsEventLoop *loop = event_loop_of_thread(vm);
    return loop ? as_value(loop) : AS_RAISED;
}

/* Loops of a script's own making cannot drive futures; what is no loop at all fails as it does in CPython. */
static AsEventLoop *loop_or_raise(AsVM *vm, AsValue v)
{
    if (as_is_event_loop(v)) { return as_event_loop(v); }
    if (as_raised(v) || as_raised(as_op_get_attribute(vm, v, as_str_intern_text(vm, "get_debug")))) { return NULL; }
    (void)as_raise(vm, AS_TYPE_ERROR, "loop must be an event loop of this asyncio, not '%T'", v);
    return NULL;
}

AsEventLoop *as_scheduler_event_loop(AsVM *vm)
{
    return loop_or_raise(vm, as_scheduler_get_event_loop(vm));
}

AsEventLoop *as_scheduler_loop_of(AsVM *vm, AsValue v)
{
    return as_is_none(v) ? as_scheduler_event_loop(vm) : loop_or_raise(vm, v);
}

AsValue as_scheduler_all_tasks(AsVM *vm, AsEventLoop *loop)
{
    AsValue set = as_set_new(vm);
    size_t roots = as_roots_save(vm);
    as_root(vm, set);
    bool ok = true;
    for (AsTask *task = vm->tasks->tasks; task && ok; task = task->next) {
        bool counts = task->future.wait.loop == loop && !as_wait_is_done(&task->future.wait);
        if (counts) { ok = as_set_add(vm, as_set(set), as_value(task)); }
    }
    as_roots_restore(vm, roots);
    return ok ? set : AS_RAISED;
}

AsValue as_scheduler_current_task(AsVM *vm, AsEventLoop *loop)
{
    AsTask *task = vm->thread->current_task;
    return task && task->future.wait.loop == loop ? as_value(task) : AS_NONE;
}

AsEventLoop *as_scheduler_loop_arg(AsVM *vm, AsValue v)
{
    if (as_is_none(v)) { return as_scheduler_running(vm); }
    if (as_is_event_loop(v)) { return as_event_loop(v); }
    as_raise(vm, AS_TYPE_ERROR, "an event loop was expected, got %v", v);
    return NULL;
}

/* ---- the main program */

static AsValue run_until_complete(AsVM *vm, AsEventLoop *loop, AsValue coroutine)
{
    return as_call_method(vm, as_value(loop), as_str_intern_text(vm, "run_until_complete"), &coroutine, 1);
}

AsValue as_scheduler_run_main(AsVM *vm, AsValue coroutine)
{
    AsScheduler *scheduler = vm->tasks;
    size_t saved = as_roots_save(vm);
    as_root(vm, coroutine);
    if (!scheduler->main_loop) {
        scheduler->main_loop = as_event_loop_new(vm);
        if (!vm->thread->event_loop) { vm->thread->event_loop = scheduler->main_loop; }
        vm->thread->event_loop_set = true;
    }
    AsValue task = as_task_new(vm, scheduler->main_loop, coroutine, AS_NONE, AS_NONE);
    as_root(vm, task);
    AsValue outer = vm->thread->interrupt_task;
    vm->thread->interrupt_task = task;
    vm->thread->interrupts = 0;
    AsValue got = as_raised(task) ? AS_RAISED : run_until_complete(vm, scheduler->main_loop, task);
    vm->thread->interrupt_task = outer;
    if (as_raised(got) && vm->thread->interrupts > 0 && as_error_is(vm, AS_CANCELLED_ERROR)) {
        as_error_clear(vm);
        got = as_scheduler_raise_interrupt(vm);
    }
    as_roots_restore(vm, saved);
    return got;
}

AsValue as_scheduler_raise_interrupt(AsVM *vm)
{
    if (!vm->thread->interrupted_from_outside) { return as_raise(vm, AS_KEYBOARD_INTERRUPT, NULL); }
    (void)as_interruption_raise(vm);
    return AS_RAISED;
}

/* task.done(); a factory may have made something else than a Task. */
static bool ask_done(AsVM *vm, AsValue task, bool *done)
{
    AsValue answer = as_call_method(vm, task, as_name(vm, AS_NAME_done), NULL, 0);
    return !as_raised(answer) && as_op_truth(vm, answer, done);
}

bool as_scheduler_interrupt(AsVM *vm, bool from_outside)
{
    if (from_outside) { as_interruption_begin(vm); }
    AsValue task = vm->thread->interrupt_task;
    vm->thread->interrupts++;
    if (vm->thread->interrupts == 1 && !as_is_undefined(task)) {
        bool done;
        if (!ask_done(vm, task, &done)) { return false; }
        if (!done) { return !as_raised(as_call_method(vm, task, as_name(vm, AS_NAME_cancel), NULL, 0)); }
    }
    if (from_outside) { return as_interruption_raise(vm); }
    as_raise(vm, AS_KEYBOARD_INTERRUPT, NULL);
    return false;
}

/* Everything that nobody has seen is lost now. */
static void lose_all(AsScheduler *scheduler)
{
    prune_failed(scheduler);
    for (size_t i = 0; i < scheduler->failed.count; i++) { push_wait(&scheduler->lost, scheduler->failed.items[i]); }
    scheduler->failed.count = 0;
    size_t before = scheduler->lost.count;
    for (AsTask *task = scheduler->tasks; task; task = task->next) {
        AsWait *wait = &task->future.wait;
        if (!as_wait_is_done(wait) && !wait->quiet) { push_wait(&scheduler->lost, wait); }
    }
    eldest_first(&scheduler->lost, before);
}

void as_scheduler_finish(AsVM *vm)
{
    AsScheduler *scheduler = vm->tasks;
    if (scheduler->main_loop && !scheduler->main_loop->closed) {
        AsValue loop = as_value(scheduler->main_loop);
        if (as_raised(as_event_loop_policy(vm, "asyncio.runners", "_finish", &loop, 1))) {
            as_error_unraisable(vm, AS_NONE);
        }
    }
    if (scheduler->failed.count || scheduler->tasks) { as_heap_collect(vm); }
    if (!report_all_lost(vm)) { as_error_unraisable(vm, AS_NONE); }
    lose_all(scheduler);
    if (!report_all_lost(vm)) { as_error_unraisable(vm, AS_NONE); }
    as_coroutine_report_all(vm);
}

/* ---- opening */

static void mark(AsVM *vm, AsHeap *heap)
{
    AsScheduler *scheduler = vm->tasks;
    as_thread_mark(vm, heap);
    if (scheduler->loop_type) { as_mark_object(heap, &scheduler->loop_type->header); }
    if (scheduler->main_loop) { as_mark_object(heap, &scheduler->main_loop->header); }
    for (uint32_t i = 1; i < scheduler->site_count; i++) { as_mark_object(heap, &scheduler->sites[i].code->header); }
    as_mark(heap, scheduler->hinted);
    as_mark(heap, scheduler->policy);
    as_mark(heap, scheduler->yield);
    as_sync_mark(&scheduler->sync, heap);
    as_interruption_mark(vm, heap);
    for (size_t i = 0; i < scheduler->lost.count; i++) { as_mark_object(heap, &scheduler->lost.items[i]->header); }
}

static void after_mark(AsVM *vm, AsHeap *heap)
{
    sort_failed(vm->tasks, heap);
    sort_tasks(vm->tasks, heap);
    sort_sleeps(vm, heap);
    as_coroutine_sort_traced(vm, heap);
}

void as_scheduler_open(AsVM *vm)
{
    AsScheduler *scheduler = calloc(1, sizeof *scheduler);
    if (!scheduler) { abort(); }
    vm->tasks = scheduler;
    as_thread_open(vm);
    size_t i = 0;
    while (vm->hooks.mark[i]) { i++; }
    vm->hooks.mark[i] = mark;
    for (i = 0; vm->hooks.after_mark[i];) { i++; }
    vm->hooks.after_mark[i] = after_mark;
}

void as_scheduler_close(AsVM *vm)
{
    as_hint_watch(vm, false);
    as_interruption_close(vm);
    free(vm->tasks->sites);
    free(vm->tasks->failed.items);
    free(vm->tasks->fresh.items);
    free(vm->tasks->lost.items);
    free(vm->tasks);
    vm->tasks = NULL;
    as_thread_close(vm);
}
