/* The clocks of the module time. All but the machine's own CPU time are the world's. */
#include "module/time_impl.h"

#include <errno.h>
#include <math.h>
#include <time.h>

#include "loop/world.h"
#include "object/class.h"
#include "object/error.h"
#include "object/float.h"
#include "object/function.h"
#include "object/int.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

static AsValue seconds(AsVM *vm, int64_t nanoseconds) { return as_float_value(vm, (double)nanoseconds * 1e-9); }

static AsValue time_time(AsVM *vm, AsValue *args) { return seconds(vm, as_world_wall(vm->world)); }
static AsValue time_time_ns(AsVM *vm, AsValue *args) { return as_int_from_i64(vm, as_world_wall(vm->world)); }
static AsValue time_monotonic(AsVM *vm, AsValue *args) { return seconds(vm, as_world_monotonic(vm->world)); }
static AsValue time_monotonic_ns(AsVM *vm, AsValue *args) { return as_int_from_i64(vm, as_world_monotonic(vm->world)); }

/* CPU time is the machine's own even in a virtual world, where it stands still. */
static int64_t cpu_time(AsVM *vm, clockid_t clock)
{
    struct timespec t;
    if (as_world_is_virtual(vm->world) || clock_gettime(clock, &t) != 0) { return 0; }
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static AsValue time_process_time(AsVM *vm, AsValue *args) { return seconds(vm, cpu_time(vm, CLOCK_PROCESS_CPUTIME_ID)); }
static AsValue time_process_time_ns(AsVM *vm, AsValue *args)
{
    return as_int_from_i64(vm, cpu_time(vm, CLOCK_PROCESS_CPUTIME_ID));
}
static AsValue time_thread_time(AsVM *vm, AsValue *args) { return seconds(vm, cpu_time(vm, CLOCK_THREAD_CPUTIME_ID)); }
static AsValue time_thread_time_ns(AsVM *vm, AsValue *args)
{
    return as_int_from_i64(vm, cpu_time(vm, CLOCK_THREAD_CPUTIME_ID));
}

/* ---- by number ---- */

/* false: raised OSError. */
static bool read_clock(AsVM *vm, AsValue id, int64_t *out)
{
    int clock;
    struct timespec t;
    if (!as_c_int_arg(vm, id, &clock)) { return false; }
    if (clock_gettime(clock, &t) != 0) {
        (void)as_raise_errno(vm, errno, AS_UNDEFINED);
        return false;
    }
    *out = clock == CLOCK_REALTIME ? as_world_wall(vm->world)
         : clock == CLOCK_MONOTONIC ? as_world_monotonic(vm->world) : (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
    return true;
}

static AsValue time_clock_gettime(AsVM *vm, AsValue *args)
{
    int64_t now;
    return read_clock(vm, args[0], &now) ? seconds(vm, now) : AS_RAISED;
}

static AsValue time_clock_gettime_ns(AsVM *vm, AsValue *args)
{
    int64_t now;
    return read_clock(vm, args[0], &now) ? as_int_from_i64(vm, now) : AS_RAISED;
}

static AsValue time_clock_getres(AsVM *vm, AsValue *args)
{
    int clock;
    struct timespec t;
    if (!as_c_int_arg(vm, args[0], &clock)) { return AS_RAISED; }
    if (clock_getres(clock, &t) != 0) { return as_raise_errno(vm, errno, AS_UNDEFINED); }
    return seconds(vm, (int64_t)t.tv_sec * 1000000000 + t.tv_nsec);
}

/* ---- what they are ---- */

static AsValue time_get_clock_info(AsVM *vm, AsValue *args)
{
    static const struct Clock {
        const char *name, *implementation;
        clockid_t id;
        bool is_monotonic;
    } clocks[] = {
        {"time", "clock_gettime(CLOCK_REALTIME)", CLOCK_REALTIME, false},
        {"monotonic", "clock_gettime(CLOCK_MONOTONIC)", CLOCK_MONOTONIC, true},
        {"perf_counter", "clock_gettime(CLOCK_MONOTONIC)", CLOCK_MONOTONIC, true},
        {"process_time", "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)", CLOCK_PROCESS_CPUTIME_ID, true},
        {"thread_time", "clock_gettime(CLOCK_THREAD_CPUTIME_ID)", CLOCK_THREAD_CPUTIME_ID, true},
    };
    if (!as_is_str(args[0])) {
        return as_raise(vm, AS_TYPE_ERROR, "get_clock_info() argument 1 must be str, not %B", args[0]);
    }
    for (size_t i = 0; i < sizeof clocks / sizeof clocks[0]; i++) {
        const struct Clock *clock = &clocks[i];
        if (!as_str_equals_text(args[0], clock->name)) { continue; }
        struct timespec t = {0, 1};
        clock_getres(clock->id, &t);
        AsValue names[] = {
            as_str_intern_text(vm, "implementation"), as_str_intern_text(vm, "monotonic"),
            as_str_intern_text(vm, "adjustable"), as_str_intern_text(vm, "resolution"),
        };
        AsValue values[] = {
            as_str_from_text(vm, clock->implementation), as_bool(clock->is_monotonic),
            as_bool(clock->id == CLOCK_REALTIME), seconds(vm, (int64_t)t.tv_sec * 1000000000 + t.tv_nsec),
        };
        return as_call_keywords(vm, as_value(vm->types[AS_KIND_SIMPLE_NAMESPACE]), values, 4, as_tuple_from(vm, names, 4));
    }
    return as_raise(vm, AS_VALUE_ERROR, "unknown clock");
}

static const AsMethod functions[] = {
    {"time()", time_time},
    {"time_ns()", time_time_ns},
    {"monotonic()", time_monotonic},
    {"monotonic_ns()", time_monotonic_ns},
    {"perf_counter()", time_monotonic},
    {"perf_counter_ns()", time_monotonic_ns},
    {"process_time()", time_process_time},
    {"process_time_ns()", time_process_time_ns},
    {"thread_time()", time_thread_time},
    {"thread_time_ns()", time_thread_time_ns},
    {"clock_gettime(clk_id, /)", time_clock_gettime},
    {"clock_gettime_ns(clk_id, /)", time_clock_gettime_ns},
    {"@parsed clock_getres(clk_id, /)", time_clock_getres},
    {"@parsed get_clock_info(name, /)", time_get_clock_info},
    {NULL, NULL},
};

void as_time_add_clocks(AsVM *vm, AsModule *module)
{
    static const struct { const char *name; int id; } ids[] = {
        {"CLOCK_REALTIME", CLOCK_REALTIME}, {"CLOCK_MONOTONIC", CLOCK_MONOTONIC},
        {"CLOCK_PROCESS_CPUTIME_ID", CLOCK_PROCESS_CPUTIME_ID}, {"CLOCK_THREAD_CPUTIME_ID", CLOCK_THREAD_CPUTIME_ID},
        {"CLOCK_MONOTONIC_RAW", CLOCK_MONOTONIC_RAW}, {"CLOCK_BOOTTIME", CLOCK_BOOTTIME}, {"CLOCK_TAI", CLOCK_TAI},
    };
    as_module_add_methods(vm, module, functions);
    for (size_t i = 0; i < sizeof ids / sizeof ids[0]; i++) {
        as_module_set(vm, module, ids[i].name, as_small_value(ids[i].id));
    }
}
