/* _datetime: the types of the module datetime, and their constants. */
#include "module/datetime_impl.h"

#include "object/dict.h"

bool as_datetime_open(AsVM *vm, AsModule *module);

static void set(AsVM *vm, AsKind kind, const char *name, AsValue value)
{
    as_dict_set_name(vm, vm->types[kind]->dict, as_str_intern_text(vm, name), value);
}

static AsValue zone_of_minutes(AsVM *vm, int minutes)
{
    return as_zone_new(vm, as_span_new(vm, minutes * 60 * AS_US_PER_SECOND), AS_UNDEFINED);
}

static void add_constants(AsVM *vm, AsModule *module)
{
    const AsWideUs most = (AS_MAX_DAYS + (AsWideUs)1) * AS_US_PER_DAY - 1;
    const AsClock first = {.zone = AS_NONE}, last = {23, 59, 59, 999999, 0, AS_NONE};
    const AsDay begin = {AS_MIN_YEAR, 1, 1}, end = {AS_MAX_YEAR, 12, 31};
    AsType *date = vm->types[AS_KIND_DATE], *time = vm->types[AS_KIND_TIME], *moment = vm->types[AS_KIND_DATETIME];
    AsValue resolution = as_span_new(vm, 1), utc = zone_of_minutes(vm, 0);
    set(vm, AS_KIND_TIMEDELTA, "min", as_span_new(vm, -(AsWideUs)AS_MAX_DAYS * AS_US_PER_DAY));
    set(vm, AS_KIND_TIMEDELTA, "max", as_span_new(vm, most));
    set(vm, AS_KIND_TIMEDELTA, "resolution", resolution);
    set(vm, AS_KIND_DATE, "min", as_date_new(vm, date, begin));
    set(vm, AS_KIND_DATE, "max", as_date_new(vm, date, end));
    set(vm, AS_KIND_DATE, "resolution", as_span_new(vm, AS_US_PER_DAY));
    set(vm, AS_KIND_TIME, "min", as_time_new(vm, time, &first));
    set(vm, AS_KIND_TIME, "max", as_time_new(vm, time, &last));
    set(vm, AS_KIND_TIME, "resolution", resolution);
    set(vm, AS_KIND_DATETIME, "min", as_moment_new(vm, moment, begin, &first));
    set(vm, AS_KIND_DATETIME, "max", as_moment_new(vm, moment, end, &last));
    set(vm, AS_KIND_DATETIME, "resolution", resolution);
    set(vm, AS_KIND_TIMEZONE, "utc", utc);
    set(vm, AS_KIND_TIMEZONE, "min", zone_of_minutes(vm, 1 - 24 * 60));
    set(vm, AS_KIND_TIMEZONE, "max", zone_of_minutes(vm, 24 * 60 - 1));
    as_module_set(vm, module, "UTC", utc);
}

bool as_datetime_open(AsVM *vm, AsModule *module)
{
    static const struct { const char *name; AsKind kind; } types[] = {
        {"date", AS_KIND_DATE}, {"datetime", AS_KIND_DATETIME}, {"time", AS_KIND_TIME},
        {"timedelta", AS_KIND_TIMEDELTA}, {"timezone", AS_KIND_TIMEZONE}, {"tzinfo", AS_KIND_TZINFO},
    };
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++) {
        as_type_fill(vm, vm->types[types[i].kind]);
        as_module_set(vm, module, types[i].name, as_value(vm->types[types[i].kind]));
    }
    as_module_set(vm, module, "MINYEAR", as_small_value(AS_MIN_YEAR));
    as_module_set(vm, module, "MAXYEAR", as_small_value(AS_MAX_YEAR));
    add_constants(vm, module);
    vm->type_epoch++;
    return true;
}
