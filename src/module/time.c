/* The module time. All clocks are the world's, so that virtual time covers them. */
#include <errno.h>
#include <math.h>
#include <string.h>
#include <time.h>

#include "async/hint.h"
#include "core/options.h"
#include "load/load.h"
#include "loop/world.h"
#include "module/struct_sequence.h"
#include "module/time_impl.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/float.h"
#include "object/function.h"
#include "object/int.h"
#include "object/module.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

bool as_time_open(AsVM *vm, AsModule *module);

static const char *const struct_time_fields[] = {
    "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst",
    "tm_zone", "tm_gmtoff", NULL,
};
static const AsStructSpec struct_time = {"time.struct_time", struct_time_fields, 9};

/* ---- sleeping ---- */

static bool sleep_length(AsVM *vm, AsValue v, double *out)
{
    bool is_float = as_is_float(v);
    if (is_float) {
        *out = as_float(v);
    } else {
        AsValue whole = as_index_value(vm, v);
        if (as_raised(whole)) { return false; }
        int64_t exponent;
        double mantissa = as_int_frexp(whole, &exponent);
        *out = ldexp(mantissa, exponent > 1000 ? 1000 : (int)exponent);
    }
    if (isnan(*out)) {
        as_raise(vm, AS_VALUE_ERROR, "Invalid value NaN (not a number)");
    } else if (fabs(*out) > 9.2e9) {
        as_raise(vm, AS_OVERFLOW_ERROR, is_float ? "timestamp out of range for platform time_t"
                                                 : "timestamp too large to convert to C _PyTime_t");
    } else if (*out < 0) {
        as_raise(vm, AS_VALUE_ERROR, "sleep length must be non-negative");
    }
    return *out >= 0 && *out <= 9.2e9;
}

static AsValue time_sleep(AsVM *vm, AsValue *args)
{
    double length;
    if (!sleep_length(vm, args[0], &length)) { return AS_RAISED; }
    double deadline = as_world_now(vm->world) + length;
    int64_t began = as_world_monotonic(vm->world);
    AsWakeup wakeup;
    do {
        if (!as_thread_wait(vm, AS_UNDEFINED, deadline, &wakeup)) { return AS_RAISED; }
    } while (wakeup != AS_WAKEUP_DEADLINE);
    as_hint_blocked(vm, began, "time.sleep()", "write `await asyncio.sleep(...)`");
    return AS_NONE;
}

/* ---- calendar ---- */

static AsValue struct_from_tm(AsVM *vm, const struct tm *tm)
{
    const int numbers[] = {
        tm->tm_year + 1900, tm->tm_mon + 1, tm->tm_mday, tm->tm_hour, tm->tm_min, tm->tm_sec,
        (tm->tm_wday + 6) % 7, tm->tm_yday + 1, tm->tm_isdst,
    };
    AsValue values[11];
    for (size_t i = 0; i < 9; i++) { values[i] = as_small_value(numbers[i]); }
    // An attributes-only field is not marked: the zone's name is kept alive by the store.
    const char *zone = tm->tm_zone != NULL ? tm->tm_zone : "";
    values[9] = as_str_intern_text(vm, zone);
    as_load_set(vm, zone, values[9]);
    values[10] = as_small_value(tm->tm_gmtoff);
    return as_struct_sequence_new(vm, &struct_time, values);
}

static bool raise_far_moment(AsVM *vm)
{
    as_raise(vm, AS_OVERFLOW_ERROR, "timestamp out of range for platform time_t");
    return false;
}

/* A time_t from the optional argument, rounded down; the present without. */
static bool moment(AsVM *vm, AsValue v, time_t *out)
{
    if (as_is_none(v)) {
        *out = (time_t)(as_world_wall(vm->world) / 1000000000);
        return true;
    }
    if (as_is_float(v)) {
        double d = floor(as_float(v));
        if (isnan(d)) {
            as_raise(vm, AS_VALUE_ERROR, "Invalid value NaN (not a number)");
            return false;
        }
        if (fabs(d) > 9e18) { return raise_far_moment(vm); }
        *out = (time_t)d;
        return true;
    }
    int64_t seconds;
    AsValue whole = as_index_value(vm, v);
    if (as_raised(whole)) { return false; }
    if (!as_int_to_i64(whole, &seconds)) { return raise_far_moment(vm); }
    *out = (time_t)seconds;
    return true;
}

static AsValue broken_down(AsVM *vm, AsValue v, struct tm *(*convert)(const time_t *, struct tm *))
{
    time_t at;
    struct tm tm;
    if (!moment(vm, v, &at)) { return AS_RAISED; }
    if (convert(&at, &tm) == NULL) { return as_raise_errno(vm, errno, AS_UNDEFINED); }
    return struct_from_tm(vm, &tm);
}

static AsValue time_gmtime(AsVM *vm, AsValue *args) { return broken_down(vm, args[0], gmtime_r); }
static AsValue time_localtime(AsVM *vm, AsValue *args) { return broken_down(vm, args[0], localtime_r); }

/* A tuple of nine to struct tm, as it is. */
static bool tm_from_tuple(AsVM *vm, AsValue v, const char *function, struct tm *tm)
{
    if (!as_is_tuple(v)) {
        as_raise(vm, AS_TYPE_ERROR, "Tuple or struct_time argument required");
        return false;
    }
    if (as_tuple(v)->length != 9) {
        as_raise(vm, AS_TYPE_ERROR, "%s(): illegal time tuple argument", function);
        return false;
    }
    int64_t n[9];
    for (size_t i = 0; i < 9; i++) {
        AsValue whole = as_index_value(vm, as_tuple(v)->items[i]);
        if (as_raised(whole)) { return false; }
        if (!as_int_to_i64(whole, &n[i])) {
            as_raise(vm, AS_OVERFLOW_ERROR, "Python int too large to convert to C long");
            return false;
        }
        if (n[i] > INT32_MAX || n[i] < INT32_MIN) {
            as_raise(vm, AS_OVERFLOW_ERROR, n[i] > 0 ? "signed integer is greater than maximum"
                                                    : "signed integer is less than minimum");
            return false;
        }
    }
    memset(tm, 0, sizeof *tm);
    tm->tm_year = (int)n[0] - 1900;
    tm->tm_mon = (int)n[1] - 1;
    tm->tm_mday = (int)n[2];
    tm->tm_hour = (int)n[3];
    tm->tm_min = (int)n[4];
    tm->tm_sec = (int)n[5];
    tm->tm_wday = (int)((n[6] + 1) % 7);
    tm->tm_yday = (int)n[7] - 1;
    tm->tm_isdst = (int)n[8];
    return true;
}

/* Ranges, and zeros that mean one, as Python takes them. */
static bool check_tm(AsVM *vm, struct tm *tm)
{
    if (tm->tm_mon == -1) { tm->tm_mon = 0; }
    if (tm->tm_mday == 0) { tm->tm_mday = 1; }
    if (tm->tm_yday == -1) { tm->tm_yday = 0; }
    const char *wrong = tm->tm_mon < 0 || tm->tm_mon > 11 ? "month out of range"
        : tm->tm_mday < 0 || tm->tm_mday > 31 ? "day of month out of range"
        : tm->tm_hour < 0 || tm->tm_hour > 23 ? "hour out of range"
        : tm->tm_min < 0 || tm->tm_min > 59 ? "minute out of range"
        : tm->tm_sec < 0 || tm->tm_sec > 61 ? "seconds out of range"
        : tm->tm_wday < 0 ? "day of week out of range"
        : tm->tm_yday < 0 || tm->tm_yday > 365 ? "day of year out of range" : NULL;
    if (wrong != NULL) { as_raise(vm, AS_VALUE_ERROR, "%s", wrong); }
    return wrong == NULL;
}

static AsValue time_mktime(AsVM *vm, AsValue *args)
{
    struct tm tm;
    if (!tm_from_tuple(vm, args[0], "mktime", &tm)) { return AS_RAISED; }
    tm.tm_wday = -1; // stays so only when mktime fails
    time_t at = mktime(&tm);
    if (at == (time_t)-1 && tm.tm_wday == -1) { return as_raise(vm, AS_OVERFLOW_ERROR, "mktime argument out of range"); }
    return as_float_value(vm, (double)at);
}

/* The time tuple that asctime and strftime format: the argument, or now. */
static bool formatted_tm(AsVM *vm, AsValue v, const char *function, struct tm *tm)
{
    if (as_is_undefined(v) || (as_is_none(v) && strcmp(function, "asctime") != 0)) {
        time_t at = (time_t)(as_world_wall(vm->world) / 1000000000);
        return localtime_r(&at, tm) != NULL;
    }
    if (!tm_from_tuple(vm, v, function, tm) || !check_tm(vm, tm)) { return false; }
    if (as_tuple(v)->length == 9 && as_type_of(vm, v) == as_struct_sequence_type(vm, &struct_time)) {
        AsValue zone = as_tuple(v)->items[9], offset = as_tuple(v)->items[10];
        if (as_is_str(zone)) { tm->tm_zone = as_str(zone)->data; }
        if (as_is_small(offset)) { tm->tm_gmtoff = as_small(offset); }
    }
    return true;
}

static AsValue text_of_tm(AsVM *vm, const struct tm *tm)
{
    static const char days[] = "SunMonTueWedThuFriSat", months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    return as_str_format(vm, "%.3s %.3s%3d %02d:%02d:%02d %d", days + 3 * tm->tm_wday, months + 3 * tm->tm_mon,
                         tm->tm_mday, tm->tm_hour, tm->tm_min, tm->tm_sec, tm->tm_year + 1900);
}

static AsValue time_asctime(AsVM *vm, AsValue *args)
{
    struct tm tm;
    return formatted_tm(vm, args[0], "asctime", &tm) ? text_of_tm(vm, &tm) : AS_RAISED;
}

static AsValue time_ctime(AsVM *vm, AsValue *args)
{
    time_t at;
    struct tm tm;
    if (!moment(vm, args[0], &at)) { return AS_RAISED; }
    if (localtime_r(&at, &tm) == NULL) { return as_raise_errno(vm, errno, AS_UNDEFINED); }
    return text_of_tm(vm, &tm);
}

static AsValue time_strftime(AsVM *vm, AsValue *args)
{
    struct tm tm;
    if (!as_is_str(args[0])) {
        return as_raise(vm, AS_TYPE_ERROR, "strftime() argument 1 must be str, not %B", args[0]);
    }
    if (!formatted_tm(vm, args[1], "strftime", &tm)) { return AS_RAISED; }
    if (tm.tm_isdst < -1) { tm.tm_isdst = -1; }
    if (tm.tm_isdst > 1) { tm.tm_isdst = 1; }
    const AsStr *text = as_str(args[0]);
    const char *format = text->data;
    if (text->size == 0) { return vm->empty_str; }
    if (memchr(format, '\0', text->size)) { return as_raise(vm, AS_VALUE_ERROR, "embedded null character"); }
    for (size_t capacity = 256; capacity <= 256 * (text->size + 4); capacity *= 2) {
        char *buffer = as_heap_alloc(vm, capacity);
        size_t size = strftime(buffer, capacity, format, &tm);
        AsValue written = size > 0 ? as_str_from(vm, buffer, size) : AS_UNDEFINED;
        as_heap_release(vm, buffer, capacity);
        if (size > 0) { return written; }
    }
    return vm->empty_str; // formats like "%Z" with nothing to say
}

AsValue as_time_strftime(AsVM *vm, AsValue format, AsValue tuple)
{
    AsValue args[] = {format, tuple};
    return time_strftime(vm, args);
}

AsValue as_time_struct(AsVM *vm, const int *fields)
{
    AsValue values[11];
    for (size_t i = 0; i < 9; i++) { values[i] = as_small_value(fields[i]); }
    values[9] = values[10] = AS_NONE;
    return as_struct_sequence_new(vm, &struct_time, values);
}

/* strptime is written in Aspen, its messages about arguments included; it gives the eleven fields. */
static AsValue time_strptime(AsVM *vm, AsValue *args)
{
    AsValue module = as_import_module_text(vm, "_strptime");
    if (as_raised(module)) { return AS_RAISED; }
    AsValue function = as_op_get_attribute_text(vm, module, "_strptime_time");
    if (as_raised(function)) { return AS_RAISED; }
    AsValue parsed = as_call(vm, function, as_tuple(args[0])->items, as_tuple(args[0])->length);
    return as_raised(parsed) ? AS_RAISED : as_struct_sequence_from(vm, &struct_time, parsed, AS_UNDEFINED);
}

static AsValue struct_time_new(AsVM *vm, AsValue *args)
{
    if (as_is_undefined(args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "structseq() missing required argument 'sequence' (pos 1)");
    }
    return as_struct_sequence_from(vm, &struct_time, args[1], args[2]);
}

/* The names and offsets of the zone in winter and in summer, as this year has them. */
static void set_zone(AsVM *vm, AsModule *module)
{
    const time_t year = (365 * 24 + 6) * 3600;
    time_t begin = (time_t)(as_world_wall(vm->world) / 1000000000) / year * year, middle = begin + year / 2;
    struct tm winter, summer;
    tzset();
    if (!localtime_r(&begin, &winter) || !localtime_r(&middle, &summer)) { return; }
    if (summer.tm_gmtoff < winter.tm_gmtoff) { // south of the equator
        struct tm other = winter;
        winter = summer;
        summer = other;
    }
    as_module_set(vm, module, "timezone", as_small_value(-winter.tm_gmtoff));
    as_module_set(vm, module, "altzone", as_small_value(-summer.tm_gmtoff));
    as_module_set(vm, module, "daylight", as_small_value(winter.tm_gmtoff != summer.tm_gmtoff));
    AsValue names[] = {as_str_from_text(vm, winter.tm_zone), as_str_from_text(vm, summer.tm_zone)};
    as_module_set(vm, module, "tzname", as_tuple_from(vm, names, 2));
}

static AsValue time_tzset(AsVM *vm, AsValue *args)
{
    AsValue module = as_import_module_text(vm, "time");
    if (as_raised(module)) { return AS_RAISED; }
    set_zone(vm, as_module(module));
    return AS_NONE;
}

static const AsMethod functions[] = {
    {"sleep(seconds, /)", time_sleep},
    {"@parsed gmtime(seconds=None, /)", time_gmtime},
    {"@parsed localtime(seconds=None, /)", time_localtime},
    {"mktime(tuple, /)", time_mktime},
    {"@parsed asctime(tuple=UNSET, /)", time_asctime},
    {"@parsed ctime(seconds=None, /)", time_ctime},
    {"@parsed strftime(format, tuple=UNSET, /)", time_strftime},
    {"strptime(*args)", time_strptime},
    {"tzset()", time_tzset},
    {NULL, NULL},
};

bool as_time_open(AsVM *vm, AsModule *module)
{
    static const AsMethod constructor = {"__new__(cls, sequence=UNSET, dict=UNSET)", struct_time_new};
    as_module_add_methods(vm, module, functions);
    as_time_add_clocks(vm, module);
    AsType *type = as_struct_sequence_type(vm, &struct_time);
    as_dict_set_name(vm, type->dict, as_name(vm, AS_NAME___new__), as_native_new(vm, &constructor, type, AS_UNDEFINED));
    vm->type_epoch++;
    as_module_set(vm, module, "struct_time", as_value(type));
    set_zone(vm, module);
    return true;
}
