/* datetime.datetime: making, telling, operators. The present and timestamps are in datetime_now.c. */
#include "module/datetime_moment.h"

#include <stdio.h>

#include "load/load.h"
#include "module/time_impl.h"
#include "object/bytes.h"

/* ---- making ---- */

static AsValue make(AsVM *vm, AsType *type, AsDay day, const AsClock *clock)
{
    AsMoment *moment = (AsMoment *)as_instance_new(vm, type, 0);
    moment->day = day;
    moment->clock = *clock;
    return as_value(moment);
}

/* Calls a script's class with the fields, and with fold where it is not 0. */
static AsValue call_class(AsVM *vm, AsType *type, AsDay day, const AsClock *c)
{
    AsValue args[] = {
        as_small_value(day.year), as_small_value(day.month), as_small_value(day.day), as_small_value(c->hour),
        as_small_value(c->minute), as_small_value(c->second), as_small_value(c->us), c->zone, as_small_value(c->fold),
    };
    if (!c->fold) { return as_call(vm, as_value(type), args, 8); }
    AsValue fold = as_str_intern_text(vm, "fold");
    return as_call_keywords(vm, as_value(type), args, 9, as_tuple_from(vm, &fold, 1));
}

AsValue as_moment_new(AsVM *vm, AsType *type, AsDay day, const AsClock *clock)
{
    if (type != vm->types[AS_KIND_DATETIME]) { return call_class(vm, type, day, clock); }
    return as_day_check(vm, day) && as_clock_check(vm, clock) ? make(vm, type, day, clock) : AS_RAISED;
}

AsValue as_moment_moved(AsVM *vm, const AsMoment *self, AsWideUs us)
{
    us += as_moment_us(self);
    int64_t ordinal = us > 0 && us / AS_US_PER_DAY <= AS_MAX_ORDINAL ? (int64_t)(us / AS_US_PER_DAY) : 0;
    if (ordinal < 1) { return as_raise(vm, AS_OVERFLOW_ERROR, "date value out of range"); }
    AsClock clock = as_clock_from_us((int64_t)(us % AS_US_PER_DAY), self->clock.zone);
    return as_moment_new(vm, self->header.shape->type, as_day_from_ordinal(ordinal), &clock);
}

/* The state that __reduce__ gave. */
static bool is_state(AsValue v, AsValue zone, AsDay *day, AsClock *clock)
{
    const uint8_t *d;
    size_t size;
    if (!as_is_bytes(v) || !as_bytes_view(v, &d, &size) || size != 10 || (d[2] & 0x7f) < 1 || (d[2] & 0x7f) > 12) {
        return false;
    }
    *day = (AsDay){d[0] << 8 | d[1], d[2] & 0x7f, d[3]};
    *clock = (AsClock){d[4], d[5], d[6], d[7] << 16 | d[8] << 8 | d[9], d[2] >> 7, zone == AS_UNDEFINED ? AS_NONE : zone};
    return true;
}

static AsValue moment_make(AsVM *vm, AsValue *args)
{
    AsDay day;
    AsClock clock = {.zone = args[8]};
    if (args[3] == AS_UNDEFINED && is_state(args[1], args[2], &day, &clock)) {
        return as_zone_check(vm, clock.zone) ? make(vm, as_type(args[0]), day, &clock) : AS_RAISED;
    }
    static const char *const names[] = {"year", "month", "day"};
    int *fields[] = {&day.year, &day.month, &day.day, &clock.hour, &clock.minute, &clock.second, &clock.us};
    for (int i = 0; i < 7; i++) {
        if (args[i + 1] == AS_UNDEFINED) {
            if (i > 2) { continue; }
            return as_raise(vm, AS_TYPE_ERROR, "function missing required argument '%s' (pos %d)", names[i], i + 1);
        }
        if (!as_field_arg(vm, args[i + 1], fields[i])) { return AS_RAISED; }
    }
    if (!as_field_arg(vm, args[9], &clock.fold) || !as_day_check(vm, day) || !as_clock_check(vm, &clock)) {
        return AS_RAISED;
    }
    return make(vm, as_type(args[0]), day, &clock);
}

static AsValue moment_combine(AsVM *vm, AsValue *args)
{
    if (!as_is_date(args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "combine() argument 1 must be datetime.date, not %B", args[1]);
    }
    if (!as_is_time(args[2])) {
        return as_raise(vm, AS_TYPE_ERROR, "combine() argument 2 must be datetime.time, not %B", args[2]);
    }
    AsClock clock = as_time(args[2])->clock;
    if (args[3] != AS_UNDEFINED) { clock.zone = args[3]; }
    return as_moment_new(vm, as_type(args[0]), as_date(args[1])->day, &clock);
}

/* false: nothing raised unless an exception is pending. */
static bool read_iso(AsVM *vm, const char *text, size_t size, AsDay *day, AsClock *clock)
{
    *clock = (AsClock){.zone = AS_NONE};
    if (size < 7) { return false; }
    size_t at = as_iso_separator(text, size);
    char date[16];
    if (at > size) { return false; }
    memcpy(date, text, at);
    date[at] = '\0';
    if (!as_iso_read_date(date, at, day)) { return false; }
    if (at == size) { return true; }
    for (at++; at < size && ((unsigned char)text[at] & 0xc0) == 0x80; at++) {} // the rest of the separator
    return as_iso_read_time(vm, text + at, size - at, clock);
}

static AsValue moment_fromisoformat(AsVM *vm, AsValue *args)
{
    if (!as_is_str(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "fromisoformat: argument must be str"); }
    AsBuffer copy; // followed by a NUL, as a str need not be
    AsDay day;
    AsClock clock;
    as_buffer_init(&copy);
    as_buffer_reserve(&copy, 1)[0] = '\0';
    as_buffer_add(&copy, as_str(args[1])->data, as_str(args[1])->size);
    bool done = read_iso(vm, copy.data, copy.size, &day, &clock);
    as_buffer_clear(&copy);
    if (done) { return as_moment_new(vm, as_type(args[0]), day, &clock); }
    if (vm->error != AS_UNDEFINED) { return AS_RAISED; }
    return as_raise(vm, AS_VALUE_ERROR, "Invalid isoformat string: %v", args[1]);
}

static AsValue moment_strptime(AsVM *vm, AsValue *args)
{
    for (int i = 1; i < 3; i++) {
        if (!as_is_str(args[i])) {
            return as_raise(vm, AS_TYPE_ERROR, "strptime() argument %d must be str, not %B", i, args[i]);
        }
    }
    AsValue module = as_import_module_text(vm, "_strptime");
    if (as_raised(module)) { return AS_RAISED; }
    return as_call_method(vm, module, as_str_intern_text(vm, "_strptime_datetime"), args, 3);
}

static AsValue moment_replace(AsVM *vm, AsValue *args)
{
    AsDay day = as_moment(args[0])->day;
    AsClock clock = as_moment(args[0])->clock;
    int *fields[] = {&day.year, &day.month, &day.day, &clock.hour, &clock.minute, &clock.second, &clock.us};
    for (int i = 0; i < 7; i++) {
        if (args[i + 1] != AS_UNDEFINED && !as_field_arg(vm, args[i + 1], fields[i])) { return AS_RAISED; }
    }
    if (args[8] != AS_UNDEFINED) { clock.zone = args[8]; }
    if (args[9] != AS_UNDEFINED && !as_field_arg(vm, args[9], &clock.fold)) { return AS_RAISED; }
    if (!as_day_check(vm, day) || !as_clock_check(vm, &clock)) { return AS_RAISED; }
    return make(vm, as_type_of(vm, args[0]), day, &clock); // no constructor of a script's
}

/* ---- telling ---- */

static AsValue moment_repr(AsVM *vm, AsValue self)
{
    AsDay day = as_moment(self)->day;
    const AsClock *c = &as_moment(self)->clock;
    AsValue text = as_clock_repr(vm, as_str_format(vm, "%T(%d, %d, %d, ", self, day.year, day.month, day.day), c);
    if (c->fold) { text = as_str_format(vm, "%S, fold=1", text); }
    if (c->zone != AS_NONE) { text = as_str_format(vm, "%S, tzinfo=%v", text, c->zone); }
    return as_raised(text) ? AS_RAISED : as_str_format(vm, "%S)", text);
}

static AsValue isoformat(AsVM *vm, AsValue self, const char *separator, AsValue timespec)
{
    AsDay day = as_moment(self)->day;
    const AsClock *c = &as_moment(self)->clock;
    char text[128];
    bool is_none;
    int64_t us;
    int size = sprintf(text, "%04d-%02d-%02d%s", day.year, day.month, day.day, separator);
    int clock = as_clock_write(vm, c, timespec, text + size);
    if (clock < 0 || !as_zone_ask(vm, c->zone, self, "utcoffset", &is_none, &us)) { return AS_RAISED; }
    size += clock;
    if (!is_none) { size += as_offset_write(us, ":", text + size); }
    return as_str_from(vm, text, (size_t)size);
}

static AsValue moment_isoformat(AsVM *vm, AsValue *args)
{
    char separator[8] = "T";
    if (args[1] != AS_UNDEFINED) {
        if (!as_is_str(args[1]) || as_str(args[1])->length != 1) {
            return as_raise(vm, AS_TYPE_ERROR, "isoformat() argument 1 must be a unicode character, not %B", args[1]);
        }
        memcpy(separator, as_str(args[1])->data, as_str(args[1])->size);
        separator[as_str(args[1])->size] = '\0';
    }
    if (args[2] != AS_UNDEFINED && !as_is_str(args[2])) {
        return as_raise(vm, AS_TYPE_ERROR, "isoformat() argument 2 must be str, not %B", args[2]);
    }
    return isoformat(vm, args[0], separator, args[2]);
}

static AsValue moment_str(AsVM *vm, AsValue self)
{
    if (as_shape(self)->exact) { return isoformat(vm, self, " ", AS_UNDEFINED); }
    AsValue space = as_str_from_text(vm, " ");
    return as_call_method(vm, self, as_str_intern_text(vm, "isoformat"), &space, 1);
}

static AsValue moment_ctime(AsVM *vm, AsValue *args)
{
    return as_datetime_ctime(vm, as_moment(args[0])->day, &as_moment(args[0])->clock);
}

static AsValue moment_date(AsVM *vm, AsValue *args)
{
    return as_date_new(vm, vm->types[AS_KIND_DATE], as_moment(args[0])->day);
}

static AsValue moment_timetz(AsVM *vm, AsValue *args)
{
    return as_time_new(vm, vm->types[AS_KIND_TIME], &as_moment(args[0])->clock);
}

static AsValue moment_time(AsVM *vm, AsValue *args)
{
    AsClock clock = as_moment(args[0])->clock;
    clock.zone = AS_NONE;
    return as_time_new(vm, vm->types[AS_KIND_TIME], &clock);
}

static AsValue struct_of(AsVM *vm, AsDay day, const AsClock *c, int daylight)
{
    int fields[] = {day.year, day.month, day.day, c->hour, c->minute, c->second, as_day_weekday(day), as_day_of_year(day),
                    daylight};
    return as_time_struct(vm, fields);
}

static AsValue moment_timetuple(AsVM *vm, AsValue *args)
{
    const AsMoment *self = as_moment(args[0]);
    bool is_none;
    int64_t us;
    if (!as_zone_ask(vm, self->clock.zone, args[0], "dst", &is_none, &us)) { return AS_RAISED; }
    return struct_of(vm, self->day, &self->clock, is_none ? -1 : us != 0);
}

static AsValue moment_utctimetuple(AsVM *vm, AsValue *args)
{
    const AsMoment *self = as_moment(args[0]);
    bool is_none;
    int64_t offset;
    if (!as_zone_ask(vm, self->clock.zone, args[0], "utcoffset", &is_none, &offset)) { return AS_RAISED; }
    int64_t us = as_moment_us(self) - offset, ordinal = us / AS_US_PER_DAY;
    if (us < AS_US_PER_DAY || ordinal > AS_MAX_ORDINAL) {
        return as_raise(vm, AS_OVERFLOW_ERROR, "date value out of range");
    }
    AsClock clock = as_clock_from_us(us % AS_US_PER_DAY, AS_NONE);
    return struct_of(vm, as_day_from_ordinal(ordinal), &clock, 0);
}

static AsValue moment_utcoffset(AsVM *vm, AsValue *args)
{
    return as_zone_answer(vm, as_moment(args[0])->clock.zone, args[0], "utcoffset");
}
static AsValue moment_dst(AsVM *vm, AsValue *args)
{
    return as_zone_answer(vm, as_moment(args[0])->clock.zone, args[0], "dst");
}
static AsValue moment_tzname(AsVM *vm, AsValue *args)
{
    return as_zone_name(vm, as_moment(args[0])->clock.zone, args[0]);
}

static AsValue moment_reduce_ex(AsVM *vm, AsValue *args)
{
    uint8_t bytes[10];
    int protocol;
    if (!as_c_int_arg(vm, args[1], &protocol)) { return AS_RAISED; }
    const AsMoment *self = as_moment(args[0]);
    size_t size = as_day_bytes(self->day, bytes);
    size += as_clock_bytes(&self->clock, bytes + size);
    if (protocol > 3 && self->clock.fold) { bytes[2] |= 0x80; }
    return as_datetime_state(vm, args[0], bytes, size, self->clock.zone);
}

static AsValue moment_reduce(AsVM *vm, AsValue *args)
{
    AsValue words[] = {args[0], as_small_value(2)};
    return moment_reduce_ex(vm, words);
}

/* ---- operators ---- */

/* The offsets of two moments; false: raised. */
static bool ask_both(AsVM *vm, AsValue a, AsValue b, bool naive[2], int64_t offsets[2])
{
    return as_zone_ask(vm, as_moment(a)->clock.zone, a, "utcoffset", &naive[0], &offsets[0]) &&
           as_zone_ask(vm, as_moment(b)->clock.zone, b, "utcoffset", &naive[1], &offsets[1]);
}

static AsValue subtract(AsVM *vm, AsValue left, AsValue right)
{
    int64_t us = as_moment_us(as_moment(left)) - as_moment_us(as_moment(right));
    if (as_moment(left)->clock.zone != as_moment(right)->clock.zone) {
        bool naive[2];
        int64_t offsets[2];
        if (!ask_both(vm, left, right, naive, offsets)) { return AS_RAISED; }
        if (naive[0] != naive[1]) {
            return as_raise(vm, AS_TYPE_ERROR, "can't subtract offset-naive and offset-aware datetimes");
        }
        us -= offsets[0] - offsets[1];
    }
    return as_span_new(vm, us);
}

static AsValue moment_binary(AsVM *vm, AsBinaryOp op, AsValue left, AsValue right)
{
    if (op == AS_ADD) {
        if (as_is_moment(left) && as_is_span(right)) { return as_moment_moved(vm, as_moment(left), as_span_us(right)); }
        if (as_is_span(left) && as_is_moment(right)) { return as_moment_moved(vm, as_moment(right), as_span_us(left)); }
    }
    if (op == AS_SUB && as_is_moment(left)) {
        if (as_is_span(right)) { return as_moment_moved(vm, as_moment(left), -as_span_us(right)); }
        if (as_is_moment(right)) { return subtract(vm, left, right); }
    }
    return AS_NOT_IMPLEMENTED;
}

/* Would the offset be another one if fold were? Then the moment equals none of another zone (PEP 495). */
static bool depends_on_fold(AsVM *vm, AsValue self, int64_t offset, bool naive, bool *out)
{
    AsClock clock = as_moment(self)->clock;
    *out = false;
    if (clock.zone == AS_NONE || as_is_zone(clock.zone)) { return true; }
    bool other_naive;
    int64_t other;
    clock.fold = !clock.fold;
    AsValue twin = make(vm, vm->types[AS_KIND_DATETIME], as_moment(self)->day, &clock);
    as_root(vm, twin);
    if (!as_zone_ask(vm, clock.zone, twin, "utcoffset", &other_naive, &other)) { return false; }
    *out = naive != other_naive || offset != other;
    return true;
}

static AsValue compare_zones(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    bool naive[2], folds[2] = {false, false}, is_equality = op == AS_EQ || op == AS_NE;
    int64_t offsets[2];
    if (!ask_both(vm, self, other, naive, offsets)) { return AS_RAISED; }
    if (is_equality && (!depends_on_fold(vm, self, offsets[0], naive[0], &folds[0]) ||
                        !depends_on_fold(vm, other, offsets[1], naive[1], &folds[1]))) {
        return AS_RAISED;
    }
    if (folds[0] || folds[1] || (is_equality && naive[0] != naive[1])) { return as_bool(op == AS_NE); }
    if (naive[0] != naive[1]) {
        return as_raise(vm, AS_TYPE_ERROR, "can't compare offset-naive and offset-aware datetimes");
    }
    return as_order(op, as_moment_us(as_moment(self)) - offsets[0] - (as_moment_us(as_moment(other)) - offsets[1]));
}

static AsValue moment_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if (!as_is_moment(other)) {
        if (!as_is_date(other)) { return AS_NOT_IMPLEMENTED; }
        if (op == AS_EQ || op == AS_NE) { return as_bool(op == AS_NE); }
        return as_raise(vm, AS_TYPE_ERROR, "can't compare %T to %T", self, other);
    }
    if (as_moment(self)->clock.zone != as_moment(other)->clock.zone) {
        size_t roots = as_roots_save(vm);
        AsValue result = compare_zones(vm, self, other, op);
        as_roots_restore(vm, roots);
        return result;
    }
    return as_order(op, as_moment_us(as_moment(self)) - as_moment_us(as_moment(other)));
}

static bool moment_hash(AsVM *vm, AsValue self, int64_t *out)
{
    const AsMoment *m = as_moment(self);
    AsValue asked = self;
    bool is_none;
    int64_t offset;
    if (m->clock.fold) {
        AsClock clock = m->clock;
        clock.fold = 0;
        asked = make(vm, vm->types[AS_KIND_DATETIME], m->day, &clock);
    }
    size_t roots = as_roots_save(vm);
    as_root(vm, asked);
    bool done = as_zone_ask(vm, m->clock.zone, asked, "utcoffset", &is_none, &offset);
    as_roots_restore(vm, roots);
    if (!done) { return false; }
    if (!is_none) { return as_span_hash(vm, as_span_new(vm, as_moment_us(m) - offset), out); }
    uint8_t bytes[10];
    size_t size = as_day_bytes(m->day, bytes);
    size += as_clock_bytes(&m->clock, bytes + size);
    return as_datetime_hash_bytes(vm, bytes, size, out);
}

static void moment_mark(AsHeap *heap, AsObject *self) { as_mark(heap, ((AsMoment *)self)->clock.zone); }

static const AsMethod methods[] = {
    {"@nameless __new__(cls, year=UNSET, month=UNSET, day=UNSET, hour=UNSET, minute=UNSET, second=UNSET, "
     "microsecond=UNSET, tzinfo=None, *, fold=0)", moment_make},
    {"now(cls, /, tz=None)", as_moment_now,
     "Returns new datetime object representing current time local to tz.\n\n"
     "  tz\n    Timezone object.\n\nIf no tz is specified, uses local timezone."},
    {"utcnow(cls, /)", as_moment_utcnow, "Return a new datetime representing UTC day and time."},
    {"fromtimestamp(cls, timestamp, tz=None)", as_moment_fromtimestamp,
     "timestamp[, tz] -> tz's local time from POSIX timestamp."},
    {"@parsed utcfromtimestamp(cls, timestamp, /)", as_moment_utcfromtimestamp,
     "Construct a naive UTC datetime from a POSIX timestamp."},
    {"@parsed strptime(cls, date_string, format, /)", moment_strptime,
     "string, format -> new datetime parsed from a string (like time.strptime())."},
    {"combine(cls, date, time, tzinfo=UNSET)", moment_combine, "date, time -> datetime with same date and time fields"},
    {"fromisoformat(cls, string, /)", moment_fromisoformat, "string -> datetime from a string in most ISO 8601 formats"},
    {"date(self, /)", moment_date, "Return date object with same year, month and day."},
    {"time(self, /)", moment_time, "Return time object with same time but with tzinfo=None."},
    {"timetz(self, /)", moment_timetz, "Return time object with same time and tzinfo."},
    {"ctime(self, /)", moment_ctime, "Return ctime() style string."},
    {"timetuple(self, /)", moment_timetuple, "Return time tuple, compatible with time.localtime()."},
    {"timestamp(self, /)", as_moment_timestamp, "Return POSIX timestamp as float."},
    {"utctimetuple(self, /)", moment_utctimetuple, "Return UTC time tuple, compatible with time.localtime()."},
    {"isoformat(self, sep=UNSET, timespec=UNSET)", moment_isoformat,
     "[sep] -> string in ISO 8601 format, YYYY-MM-DDT[HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM].\n"
     "sep is used to separate the year from the time, and defaults to 'T'.\n"
     "The optional argument timespec specifies the number of additional terms of the time to include."},
    {"utcoffset(self, /)", moment_utcoffset, "Return self.tzinfo.utcoffset(self)."},
    {"tzname(self, /)", moment_tzname, "Return self.tzinfo.tzname(self)."},
    {"dst(self, /)", moment_dst, "Return self.tzinfo.dst(self)."},
    {"replace(self, year=UNSET, month=UNSET, day=UNSET, hour=UNSET, minute=UNSET, second=UNSET, microsecond=UNSET, "
     "tzinfo=UNSET, *, fold=UNSET)", moment_replace, "Return datetime with new specified fields."},
    {"astimezone(self, tz=None)", as_moment_astimezone, "tz -> convert to local time in new timezone tz\n"},
    {"__reduce_ex__(self, protocol, /)", moment_reduce_ex, "__reduce_ex__(proto) -> (cls, state)"},
    {"@parsed __format__(self, format, /)", as_datetime_format_method, "Formats self with strftime."},
    {"__reduce__(self, /)", moment_reduce, "__reduce__() -> (cls, state)"},
    {NULL, NULL},
};

const AsTypeSpec as_datetime_spec = {
    .name = "datetime.datetime",
    .doc = "datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])\n\n"
           "The year, month and day arguments are required. tzinfo may be None, or an\n"
           "instance of a tzinfo subclass. The remaining arguments may be ints.\n",
    .base = AS_KIND_DATE,
    .size = sizeof(AsMoment),
    .mark = moment_mark,
    .slots = {.repr = moment_repr, .str = moment_str, .hash = moment_hash, .compare = moment_compare, .binary = moment_binary, .format = as_datetime_format},
    .methods = methods,
    .getsets = as_clock_getsets,
};
