/* datetime.datetime and the clocks: the present, timestamps, local time. */
#include "module/datetime_moment.h"

#include <errno.h>
#include <math.h>
#include <time.h>

#include "loop/world.h"
#include "object/float.h"

static bool raise_range(AsVM *vm)
{
    (void)as_raise(vm, AS_OVERFLOW_ERROR, "timestamp out of range for platform time_t");
    return false;
}

bool as_timestamp_split(AsVM *vm, AsValue timestamp, int64_t *seconds, int64_t *us)
{
    *us = 0;
    if (!as_is_float(timestamp)) {
        AsValue index = as_index_value(vm, timestamp);
        if (as_raised(index)) { return false; }
        return as_int_to_i64(index, seconds) || raise_range(vm);
    }
    double d = as_float(timestamp), whole;
    if (isnan(d)) {
        (void)as_raise(vm, AS_VALUE_ERROR, "Invalid value NaN (not a number)");
        return false;
    }
    double fraction = nearbyint(modf(d, &whole) * 1e6);
    if (fabs(whole) >= 0x1p63) { return raise_range(vm); }
    *seconds = (int64_t)whole;
    *us = (int64_t)fraction;
    if (*us < 0 || *us >= AS_US_PER_SECOND) {
        *seconds += *us < 0 ? -1 : 1;
        *us += *us < 0 ? AS_US_PER_SECOND : -AS_US_PER_SECOND;
    }
    return true;
}

/* ---- local time ---- */

bool as_local_offset(AsVM *vm, int64_t seconds, int64_t *out)
{
    struct tm tm;
    time_t at = (time_t)seconds;
    if (!localtime_r(&at, &tm)) {
        (void)as_raise_errno(vm, errno, AS_UNDEFINED);
        return false;
    }
    *out = tm.tm_gmtoff;
    return true;
}

/* What local clocks show at the moment, in seconds since 1970; ValueError beyond the years that a date may have. */
static bool local(AsVM *vm, int64_t moment, int64_t *out)
{
    if (!as_local_offset(vm, moment, out)) { return false; }
    *out += moment;
    int64_t ordinal = AS_EPOCH_ORDINAL + *out / 86400 - (*out % 86400 < 0);
    if (ordinal >= 1 && ordinal <= AS_MAX_ORDINAL) { return true; }
    (void)as_raise(vm, AS_VALUE_ERROR, "year %d is out of range", as_day_from_ordinal(ordinal).year);
    return false;
}

/* The moment at which local clocks show `shown`: the search of PEP 495. */
static bool moment_of(AsVM *vm, int64_t shown, int fold, int64_t *out)
{
    int64_t now, first, at_first, shift;
    if (!local(vm, shown, &now)) { return false; }
    first = shown - (now - shown);
    if (!local(vm, first, &at_first)) { return false; }
    if (at_first == shown) {
        // It may be one of two: the other one lies a change of the clocks away.
        int64_t other = first + (fold ? 86400 : -86400), at_other;
        if (!local(vm, other, &at_other)) { return false; }
        shift = at_other - other;
        if (shift == now - shown) {
            *out = first;
            return true;
        }
    } else {
        shift = at_first - first;
    }
    int64_t second = shown - shift, at_second;
    if (!local(vm, second, &at_second)) { return false; }
    if (at_second == shown) {
        *out = second;
    } else if (at_first == shown) {
        *out = first;
    } else {
        *out = (first < second) == (fold != 0) ? first : second;
    }
    return true;
}

/* ---- from moments ---- */

static AsValue at_seconds(AsVM *vm, AsType *type, int64_t seconds, int64_t us, int fold, AsValue zone)
{
    struct tm tm;
    time_t at = (time_t)seconds;
    if (!gmtime_r(&at, &tm)) { return as_raise_errno(vm, errno, AS_UNDEFINED); }
    int64_t days = seconds / 86400 - (seconds % 86400 < 0);
    AsClock clock = as_clock_from_us((seconds - days * 86400) % 86400 * AS_US_PER_SECOND + us, zone);
    clock.fold = fold;
    return as_moment_new(vm, type, as_day_from_ordinal(AS_EPOCH_ORDINAL + days), &clock);
}

static AsValue in_local_time(AsVM *vm, AsType *type, int64_t seconds, int64_t us)
{
    int64_t offset, shown_before, shown_earlier;
    if (!as_local_offset(vm, seconds, &offset)) { return AS_RAISED; }
    AsValue moment = at_seconds(vm, type, seconds + offset, us, 0, AS_NONE);
    // Clocks that went back within the last day show this time for the second time.
    if (as_raised(moment) || !local(vm, seconds - 86400, &shown_before)) { return AS_RAISED; }
    int64_t change = shown_before - (seconds - 86400) - offset;
    if (change <= 0) { return moment; }
    if (!local(vm, seconds - change, &shown_earlier)) { return AS_RAISED; }
    return shown_earlier == seconds + offset ? at_seconds(vm, type, seconds + offset, us, 1, AS_NONE) : moment;
}

static AsValue at_moment(AsVM *vm, AsType *type, int64_t seconds, int64_t us, AsValue zone)
{
    if (zone == AS_NONE) { return in_local_time(vm, type, seconds, us); }
    AsValue utc = at_seconds(vm, type, seconds, us, 0, zone);
    if (as_raised(utc)) { return AS_RAISED; }
    as_root(vm, utc);
    return as_zone_from_utc(vm, zone, utc);
}

AsValue as_moment_now(AsVM *vm, AsValue *args)
{
    int64_t now = as_world_wall(vm->world);
    if (!as_zone_check(vm, args[1])) { return AS_RAISED; }
    return at_moment(vm, as_type(args[0]), now / 1000000000, now % 1000000000 / 1000, args[1]);
}

AsValue as_moment_utcnow(AsVM *vm, AsValue *args)
{
    int64_t now = as_world_wall(vm->world);
    return at_seconds(vm, as_type(args[0]), now / 1000000000, now % 1000000000 / 1000, 0, AS_NONE);
}

AsValue as_moment_fromtimestamp(AsVM *vm, AsValue *args)
{
    int64_t seconds, us;
    if (!as_zone_check(vm, args[2]) || !as_timestamp_split(vm, args[1], &seconds, &us)) { return AS_RAISED; }
    return at_moment(vm, as_type(args[0]), seconds, us, args[2]);
}

AsValue as_moment_utcfromtimestamp(AsVM *vm, AsValue *args)
{
    int64_t seconds, us;
    if (!as_timestamp_split(vm, args[1], &seconds, &us)) { return AS_RAISED; }
    return at_seconds(vm, as_type(args[0]), seconds, us, 0, AS_NONE);
}

/* ---- to moments ---- */

static int64_t us_since_epoch(const AsMoment *m) { return as_moment_us(m) - AS_EPOCH_ORDINAL * AS_US_PER_DAY; }

static int64_t floor_seconds(int64_t us) { return us / AS_US_PER_SECOND - (us % AS_US_PER_SECOND < 0); }

AsValue as_moment_timestamp(AsVM *vm, AsValue *args)
{
    const AsMoment *self = as_moment(args[0]);
    bool is_none;
    int64_t offset, moment, us = us_since_epoch(self);
    if (!as_zone_ask(vm, self->clock.zone, args[0], "utcoffset", &is_none, &offset)) { return AS_RAISED; }
    if (!is_none) { // rounded once: so many microseconds are no double
        return as_int_binary(vm, AS_TRUEDIV, as_int_from_i64(vm, us - offset), as_small_value(AS_US_PER_SECOND));
    }
    if (self->clock.zone != AS_NONE) {
        return as_raise(vm, AS_TYPE_ERROR, "can't subtract offset-naive and offset-aware datetimes");
    }
    if (!moment_of(vm, floor_seconds(us), self->clock.fold, &moment)) { return AS_RAISED; }
    return as_float_value(vm, (double)moment + self->clock.us / 1e6);
}

/* The zone of local time at the moment, as a fixed one. */
static AsValue local_zone(AsVM *vm, int64_t seconds)
{
    struct tm tm;
    time_t at = (time_t)seconds;
    if (!localtime_r(&at, &tm)) { return as_raise_errno(vm, errno, AS_UNDEFINED); }
    return as_zone_new(vm, as_span_new(vm, tm.tm_gmtoff * AS_US_PER_SECOND), as_str_from_text(vm, tm.tm_zone));
}

AsValue as_moment_astimezone(AsVM *vm, AsValue *args)
{
    const AsMoment *self = as_moment(args[0]);
    AsValue zone = args[1];
    bool is_none;
    int64_t offset, moment;
    if (!as_zone_check(vm, zone)) { return AS_RAISED; }
    if (zone == self->clock.zone && zone != AS_NONE) { return args[0]; }
    if (!as_zone_ask(vm, self->clock.zone, args[0], "utcoffset", &is_none, &offset)) { return AS_RAISED; }
    if (is_none) {
        // Of a time that the clocks leave out this is not the distance between the two.
        if (!moment_of(vm, floor_seconds(us_since_epoch(self)), self->clock.fold, &moment) ||
            !as_local_offset(vm, moment, &offset)) {
            return AS_RAISED;
        }
        offset *= AS_US_PER_SECOND;
    }
    if (zone == AS_NONE) {
        zone = local_zone(vm, floor_seconds(us_since_epoch(self) - offset));
        if (as_raised(zone)) { return AS_RAISED; }
        as_root(vm, zone);
    }
    AsMoment copy = *self; // moved as an ordinary datetime of the other zone would be
    copy.clock.zone = zone;
    AsValue utc = as_moment_moved(vm, &copy, -(AsWideUs)offset);
    if (as_raised(utc)) { return AS_RAISED; }
    as_root(vm, utc);
    return as_zone_from_utc(vm, zone, utc);
}
