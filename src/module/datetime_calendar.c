/* The proleptic Gregorian calendar, and what the constructors check. */
#include "module/datetime_impl.h"

#include "object/bytes.h"

static const int before_month[] = {0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
static const int month_days[] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

static bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }
static int days_in_month(int year, int month) { return month == 2 && is_leap(year) ? 29 : month_days[month]; }

int as_day_of_year(AsDay day) { return before_month[day.month] + day.day + (day.month > 2 && is_leap(day.year)); }

int as_day_ordinal(AsDay day)
{
    int y = day.year - 1;
    return y * 365 + y / 4 - y / 100 + y / 400 + as_day_of_year(day);
}

int as_day_weekday(AsDay day) { return (as_day_ordinal(day) + 6) % 7; }

AsDay as_day_from_ordinal(int64_t ordinal)
{
    enum { CYCLE = 146097, CENTURY = 36524, FOUR = 1461 };
    int64_t n = ordinal - 1;
    int64_t cycles = n / CYCLE - (n % CYCLE < 0);
    n -= cycles * CYCLE;
    int64_t centuries = n / CENTURY < 3 ? n / CENTURY : 3;
    n -= centuries * CENTURY;
    int64_t fours = n / FOUR;
    n -= fours * FOUR;
    int64_t years = n / 365 < 3 ? n / 365 : 3;
    n -= years * 365;
    AsDay day = {.year = (int)(cycles * 400 + centuries * 100 + fours * 4 + years + 1), .month = 1};
    // No month is longer than 31 days, nor much shorter: the guess is right or one too small.
    day.month = (int)(n / 32) + 1;
    int length = days_in_month(day.year, day.month);
    int before = before_month[day.month] + (day.month > 2 && is_leap(day.year));
    if (n - before >= length) {
        day.month++;
        before += length;
    }
    day.day = (int)n - before + 1;
    return day;
}

int as_day_first_iso(int year)
{
    int first = as_day_ordinal((AsDay){year, 1, 1}), weekday = (first + 6) % 7;
    return first - weekday + (weekday > 3 ? 7 : 0);
}

bool as_day_from_iso(int year, int week, int weekday, AsDay *out)
{
    if (year < AS_MIN_YEAR || year > AS_MAX_YEAR || week < 1 || week > 53 || weekday < 1 || weekday > 7) { return false; }
    int first = as_day_first_iso(year);
    if (week == 53 && (as_day_first_iso(year + 1) - first) / 7 != 53) { return false; }
    *out = as_day_from_ordinal(first + (week - 1) * 7 + weekday - 1);
    return true;
}

static bool raise_value(AsVM *vm, const char *message)
{
    (void)as_raise(vm, AS_VALUE_ERROR, "%s", message);
    return false;
}

bool as_day_check(AsVM *vm, AsDay day)
{
    if (day.year < AS_MIN_YEAR || day.year > AS_MAX_YEAR) {
        (void)as_raise(vm, AS_VALUE_ERROR, "year %d is out of range", day.year);
        return false;
    }
    if (day.month < 1 || day.month > 12) { return raise_value(vm, "month must be in 1..12"); }
    if (day.day < 1 || day.day > days_in_month(day.year, day.month)) {
        return raise_value(vm, "day is out of range for month");
    }
    return true;
}

bool as_clock_check(AsVM *vm, const AsClock *c)
{
    if (c->hour < 0 || c->hour > 23) { return raise_value(vm, "hour must be in 0..23"); }
    if (c->minute < 0 || c->minute > 59) { return raise_value(vm, "minute must be in 0..59"); }
    if (c->second < 0 || c->second > 59) { return raise_value(vm, "second must be in 0..59"); }
    if (c->us < 0 || c->us > 999999) { return raise_value(vm, "microsecond must be in 0..999999"); }
    if (c->fold != 0 && c->fold != 1) { return raise_value(vm, "fold must be either 0 or 1"); }
    return as_zone_check(vm, c->zone);
}

bool as_zone_check(AsVM *vm, AsValue zone)
{
    if (zone == AS_NONE || as_is_tzinfo(zone)) { return true; }
    (void)as_raise(vm, AS_TYPE_ERROR, "tzinfo argument must be None or of a tzinfo subclass, not type '%T'", zone);
    return false;
}

bool as_field_arg(AsVM *vm, AsValue v, int *out)
{
    if (as_is_small(v) && as_small(v) == (int)as_small(v)) {
        *out = (int)as_small(v);
        return true;
    }
    int64_t wide;
    AsValue index = as_index_value(vm, v);
    if (as_raised(index)) { return false; }
    if (!as_int_to_i64(index, &wide)) {
        (void)as_raise(vm, AS_OVERFLOW_ERROR, "Python int too large to convert to C long");
        return false;
    }
    if (wide != (int)wide) {
        (void)as_raise(vm, AS_OVERFLOW_ERROR, wide > 0 ? "signed integer is greater than maximum"
                                                       : "signed integer is less than minimum");
        return false;
    }
    *out = (int)wide;
    return true;
}

AsClock as_clock_from_us(int64_t us, AsValue zone)
{
    int seconds = (int)(us / AS_US_PER_SECOND);
    AsClock clock = {.hour = seconds / 3600, .minute = seconds / 60 % 60, .second = seconds % 60,
                     .us = (int)(us % AS_US_PER_SECOND), .zone = zone};
    return clock;
}

size_t as_day_bytes(AsDay day, uint8_t *out)
{
    out[0] = (uint8_t)(day.year >> 8);
    out[1] = (uint8_t)day.year;
    out[2] = (uint8_t)day.month;
    out[3] = (uint8_t)day.day;
    return 4;
}

size_t as_clock_bytes(const AsClock *clock, uint8_t *out)
{
    out[0] = (uint8_t)clock->hour;
    out[1] = (uint8_t)clock->minute;
    out[2] = (uint8_t)clock->second;
    out[3] = (uint8_t)(clock->us >> 16);
    out[4] = (uint8_t)(clock->us >> 8);
    out[5] = (uint8_t)clock->us;
    return 6;
}

bool as_datetime_hash_bytes(AsVM *vm, const uint8_t *bytes, size_t size, int64_t *out)
{
    return as_op_hash(vm, as_bytes_from(vm, bytes, size), out);
}

AsValue as_datetime_state(AsVM *vm, AsValue self, const uint8_t *bytes, size_t size, AsValue zone)
{
    AsValue args[] = {as_bytes_from(vm, bytes, size), zone};
    AsValue pair[] = {as_value(as_type_of(vm, self)), as_tuple_from(vm, args, zone == AS_NONE ? 1 : 2)};
    return as_tuple_from(vm, pair, 2);
}
