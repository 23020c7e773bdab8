/* datetime.date */
#include "module/datetime_impl.h"

#include <math.h>
#include <stdio.h>
#include <time.h>

#include "loop/world.h"
#include "module/struct_sequence.h"
#include "module/time_impl.h"
#include "object/bytes.h"
#include "object/float.h"

/* ---- making ---- */

static AsValue make(AsVM *vm, AsType *type, AsDay day)
{
    AsDate *date = (AsDate *)as_instance_new(vm, type, 0);
    date->day = day;
    return as_value(date);
}

AsValue as_date_new(AsVM *vm, AsType *type, AsDay day)
{
    if (type == vm->types[AS_KIND_DATE]) { return as_day_check(vm, day) ? make(vm, type, day) : AS_RAISED; }
    AsValue args[] = {as_small_value(day.year), as_small_value(day.month), as_small_value(day.day)};
    return as_call(vm, as_value(type), args, 3);
}

AsValue as_date_from_ordinal(AsVM *vm, AsType *type, int64_t ordinal)
{
    if (ordinal < 1 || ordinal > AS_MAX_ORDINAL) { return as_raise(vm, AS_OVERFLOW_ERROR, "date value out of range"); }
    return as_date_new(vm, type, as_day_from_ordinal(ordinal));
}

/* The state that __reduce__ gave; false: the arguments are something else. */
static bool is_state(AsValue v, AsDay *out)
{
    const uint8_t *data;
    size_t size;
    if (!as_is_bytes(v) || !as_bytes_view(v, &data, &size) || size != 4 || data[2] < 1 || data[2] > 12) { return false; }
    *out = (AsDay){data[0] << 8 | data[1], data[2], data[3]};
    return true;
}

static AsValue date_new(AsVM *vm, AsValue *args)
{
    AsDay day;
    if (args[2] == AS_UNDEFINED && is_state(args[1], &day)) { return make(vm, as_type(args[0]), day); }
    static const char *const names[] = {"year", "month", "day"};
    int *fields[] = {&day.year, &day.month, &day.day};
    for (int i = 0; i < 3; i++) {
        if (args[i + 1] == AS_UNDEFINED) {
            return as_raise(vm, AS_TYPE_ERROR, "function missing required argument '%s' (pos %d)", names[i], i + 1);
        }
        if (!as_field_arg(vm, args[i + 1], fields[i])) { return AS_RAISED; }
    }
    return as_day_check(vm, day) ? make(vm, as_type(args[0]), day) : AS_RAISED;
}

static AsValue from_moment(AsVM *vm, AsType *type, int64_t seconds)
{
    int64_t offset;
    if (!as_local_offset(vm, seconds, &offset)) { return AS_RAISED; }
    seconds += offset;
    int64_t days = seconds / 86400 - (seconds % 86400 < 0);
    return as_date_new(vm, type, as_day_from_ordinal(AS_EPOCH_ORDINAL + days));
}

static AsValue date_fromtimestamp(AsVM *vm, AsValue *args)
{
    // Rounded down, not to the nearest microsecond first.
    AsValue timestamp = args[1];
    int64_t seconds, us;
    if (as_is_float(timestamp)) { timestamp = as_float_value(vm, floor(as_float(timestamp))); }
    return as_timestamp_split(vm, timestamp, &seconds, &us) ? from_moment(vm, as_type(args[0]), seconds) : AS_RAISED;
}

/* By way of fromtimestamp, which a subclass may have made its own. */
static AsValue date_today(AsVM *vm, AsValue *args)
{
    if (args[0] == as_value(vm->types[AS_KIND_DATE])) {
        return from_moment(vm, as_type(args[0]), as_world_wall(vm->world) / 1000000000);
    }
    AsValue now = as_float_value(vm, (double)as_world_wall(vm->world) * 1e-9);
    return as_call_method(vm, args[0], as_str_intern_text(vm, "fromtimestamp"), &now, 1);
}

static AsValue date_fromordinal(AsVM *vm, AsValue *args)
{
    int ordinal;
    if (!as_field_arg(vm, args[1], &ordinal)) { return AS_RAISED; }
    if (ordinal < 1) { return as_raise(vm, AS_VALUE_ERROR, "ordinal must be >= 1"); }
    return as_date_new(vm, as_type(args[0]), as_day_from_ordinal(ordinal));
}

static AsValue date_fromisoformat(AsVM *vm, AsValue *args)
{
    if (!as_is_str(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "fromisoformat: argument must be str"); }
    char text[16];
    size_t size = as_str(args[1])->size;
    AsDay day;
    if (size == 7 || size == 8 || size == 10) {
        memcpy(text, as_str(args[1])->data, size);
        text[size] = '\0';
        if (as_iso_read_date(text, size, &day)) { return as_date_new(vm, as_type(args[0]), day); }
    }
    return as_raise(vm, AS_VALUE_ERROR, "Invalid isoformat string: %v", args[1]);
}

static AsValue date_fromisocalendar(AsVM *vm, AsValue *args)
{
    int fields[3];
    for (int i = 0; i < 3; i++) {
        if (as_field_arg(vm, args[i + 1], &fields[i])) { continue; }
        if (!as_error_is(vm, AS_OVERFLOW_ERROR)) { return AS_RAISED; }
        as_error_clear(vm);
        return as_raise(vm, AS_VALUE_ERROR, "ISO calendar component out of range");
    }
    AsDay day;
    if (as_day_from_iso(fields[0], fields[1], fields[2], &day)) { return as_date_new(vm, as_type(args[0]), day); }
    if (fields[0] < AS_MIN_YEAR || fields[0] > AS_MAX_YEAR) {
        return as_raise(vm, AS_VALUE_ERROR, "Year is out of range: %d", fields[0]);
    }
    if (!as_day_from_iso(fields[0], fields[1], 1, &day)) {
        return as_raise(vm, AS_VALUE_ERROR, "Invalid week: %d", fields[1]);
    }
    return as_raise(vm, AS_VALUE_ERROR, "Invalid day: %d (range is [1, 7])", fields[2]);
}

/* ---- telling ---- */

static AsValue date_isoformat(AsVM *vm, AsValue *args)
{
    AsDay day = as_date(args[0])->day;
    char text[32];
    return as_str_from_ascii(vm, text, (size_t)sprintf(text, "%04d-%02d-%02d", day.year, day.month, day.day));
}

static AsValue date_str(AsVM *vm, AsValue self)
{
    if (as_shape(self)->exact) { return date_isoformat(vm, &self); }
    return as_call_method(vm, self, as_str_intern_text(vm, "isoformat"), NULL, 0);
}

static AsValue date_repr(AsVM *vm, AsValue self)
{
    AsDay day = as_date(self)->day;
    return as_str_format(vm, "%T(%d, %d, %d)", self, day.year, day.month, day.day);
}

static AsValue date_ctime(AsVM *vm, AsValue *args) { return as_datetime_ctime(vm, as_date(args[0])->day, NULL); }

static AsValue date_strftime(AsVM *vm, AsValue *args)
{
    AsValue tuple = as_call_method(vm, args[0], as_str_intern_text(vm, "timetuple"), NULL, 0);
    if (as_raised(tuple)) { return AS_RAISED; }
    as_root(vm, tuple);
    const AsClock *clock = as_is_moment(args[0]) ? &as_moment(args[0])->clock : NULL;
    return as_datetime_strftime(vm, args[0], args[1], tuple, clock);
}

static AsValue date_timetuple(AsVM *vm, AsValue *args)
{
    AsDay day = as_date(args[0])->day;
    int fields[] = {day.year, day.month, day.day, 0, 0, 0, as_day_weekday(day), as_day_of_year(day), -1};
    return as_time_struct(vm, fields);
}

static AsValue date_toordinal(AsVM *vm, AsValue *args) { return as_small_value(as_day_ordinal(as_date(args[0])->day)); }
static AsValue date_weekday(AsVM *vm, AsValue *args) { return as_small_value(as_day_weekday(as_date(args[0])->day)); }
static AsValue date_isoweekday(AsVM *vm, AsValue *args)
{
    return as_small_value(as_day_weekday(as_date(args[0])->day) + 1);
}

static AsValue date_isocalendar(AsVM *vm, AsValue *args)
{
    static const char *const fields[] = {"year", "week", "weekday", NULL};
    static const AsStructSpec spec = {"datetime.IsoCalendarDate", fields, 3};
    AsDay day = as_date(args[0])->day;
    int ordinal = as_day_ordinal(day), year = day.year, first = as_day_first_iso(year);
    if (ordinal < first) {
        first = as_day_first_iso(--year);
    } else if (ordinal >= as_day_first_iso(year + 1)) {
        first = as_day_first_iso(++year);
    }
    AsValue values[] = {as_small_value(year), as_small_value((ordinal - first) / 7 + 1),
                        as_small_value((ordinal - first) % 7 + 1)};
    return as_struct_sequence_new(vm, &spec, values);
}

static AsValue date_replace(AsVM *vm, AsValue *args)
{
    AsDay day = as_date(args[0])->day;
    int *fields[] = {&day.year, &day.month, &day.day};
    for (int i = 0; i < 3; i++) {
        if (args[i + 1] != AS_UNDEFINED && !as_field_arg(vm, args[i + 1], fields[i])) { return AS_RAISED; }
    }
    return as_day_check(vm, day) ? make(vm, as_type_of(vm, args[0]), day) : AS_RAISED; // no constructor of a script's
}

static AsValue date_reduce(AsVM *vm, AsValue *args)
{
    uint8_t bytes[4];
    return as_datetime_state(vm, args[0], bytes, as_day_bytes(as_date(args[0])->day, bytes), AS_NONE);
}

/* ---- operators ---- */

static AsValue moved(AsVM *vm, AsValue date, int64_t days)
{
    return as_date_from_ordinal(vm, as_type_of(vm, date), as_day_ordinal(as_date(date)->day) + days);
}

static AsValue date_binary(AsVM *vm, AsBinaryOp op, AsValue left, AsValue right)
{
    if (as_is_moment(left) || as_is_moment(right)) { return AS_NOT_IMPLEMENTED; }
    if (op == AS_ADD) {
        if (as_is_date(left) && as_is_span(right)) { return moved(vm, left, as_span(right)->days); }
        if (as_is_span(left) && as_is_date(right)) { return moved(vm, right, as_span(left)->days); }
    }
    if (op == AS_SUB && as_is_date(left)) {
        if (as_is_span(right)) { return moved(vm, left, -(int64_t)as_span(right)->days); }
        if (as_is_date(right)) {
            int days = as_day_ordinal(as_date(left)->day) - as_day_ordinal(as_date(right)->day);
            return as_span_new(vm, days * (AsWideUs)AS_US_PER_DAY);
        }
    }
    return AS_NOT_IMPLEMENTED;
}

static AsValue date_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if (!as_is_date(other)) { return AS_NOT_IMPLEMENTED; }
    return as_order(op, as_day_ordinal(as_date(self)->day) - as_day_ordinal(as_date(other)->day));
}

static bool date_hash(AsVM *vm, AsValue self, int64_t *out)
{
    uint8_t bytes[4];
    return as_datetime_hash_bytes(vm, bytes, as_day_bytes(as_date(self)->day, bytes), out);
}

static AsValue get_year(AsVM *vm, AsValue self) { return as_small_value(as_date(self)->day.year); }
static AsValue get_month(AsVM *vm, AsValue self) { return as_small_value(as_date(self)->day.month); }
static AsValue get_day(AsVM *vm, AsValue self) { return as_small_value(as_date(self)->day.day); }

static const AsMethod methods[] = {
    {"@nameless __new__(cls, year=UNSET, month=UNSET, day=UNSET)", date_new},
    {"fromtimestamp(cls, timestamp, /)", date_fromtimestamp, "Create a date from a POSIX timestamp."},
    {"today(cls, /)", date_today, "Current date or datetime:  same as self.__class__.fromtimestamp(time.time())."},
    {"@parsed fromordinal(cls, ordinal, /)", date_fromordinal,
     "int -> date corresponding to a proleptic Gregorian ordinal."},
    {"fromisoformat(cls, string, /)", date_fromisoformat, "Construct a date from a string in ISO 8601 format."},
    {"fromisocalendar(cls, year, week, day)", date_fromisocalendar,
     "int, int, int -> Construct a date from the ISO year, week number and weekday."},
    {"ctime(self, /)", date_ctime, "Return ctime() style string."},
    {"strftime(self, format)", date_strftime, "format -> strftime() style string."},
    {"isoformat(self, /)", date_isoformat, "Return string in ISO 8601 format, YYYY-MM-DD."},
    {"isoweekday(self, /)", date_isoweekday,
     "Return the day of the week represented by the date.\nMonday == 1 ... Sunday == 7"},
    {"isocalendar(self, /)", date_isocalendar, "Return a named tuple containing ISO year, week number, and weekday."},
    {"timetuple(self, /)", date_timetuple, "Return time tuple, compatible with time.localtime()."},
    {"toordinal(self, /)", date_toordinal, "Return proleptic Gregorian ordinal.  January 1 of year 1 is day 1."},
    {"weekday(self, /)", date_weekday,
     "Return the day of the week represented by the date.\nMonday == 0 ... Sunday == 6"},
    {"replace(self, year=UNSET, month=UNSET, day=UNSET)", date_replace, "Return date with new specified fields."},
    {"@parsed __format__(self, format, /)", as_datetime_format_method, "Formats self with strftime."},
    {"__reduce__(self, /)", date_reduce, "__reduce__() -> (cls, state)"},
    {NULL, NULL},
};

static const AsGetSet getsets[] = {
    {"year", get_year, NULL, NULL},
    {"month", get_month, NULL, NULL},
    {"day", get_day, NULL, NULL},
    {NULL},
};

const AsTypeSpec as_date_spec = {
    .name = "datetime.date",
    .doc = "date(year, month, day) --> date object",
    .size = sizeof(AsDate),
    .slots = {.repr = date_repr, .str = date_str, .hash = date_hash, .compare = date_compare, .binary = date_binary, .format = as_datetime_format},
    .methods = methods,
    .getsets = getsets,
};
