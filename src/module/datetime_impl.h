/* What the files of the module _datetime share: layouts, making, and the calendar. */
#ifndef AS_MODULE_DATETIME_IMPL_H
#define AS_MODULE_DATETIME_IMPL_H

#include "base/buffer.h"
#include "object/class.h"
#include "object/error.h"
#include "object/int.h"
#include "object/module.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

enum {
    AS_MIN_YEAR = 1,
    AS_MAX_YEAR = 9999,
    AS_MAX_ORDINAL = 3652059,
    AS_EPOCH_ORDINAL = 719163, /* of 1970-01-01 */
    AS_MAX_DAYS = 999999999,
};
#define AS_US_PER_SECOND INT64_C(1000000)
#define AS_US_PER_DAY INT64_C(86400000000)

typedef __int128 AsWideUs; /* microseconds of any timedelta, and of sums of them */

/* ---- layouts ---- */

/* timedelta */
typedef struct AsSpan {
    AsObject header;
    int32_t days, seconds, us; /* 0 <= seconds < 86400, 0 <= us < 1000000 */
} AsSpan;

/* timezone; tzinfo itself has no fields */
typedef struct AsZone {
    AsObject header;
    AsValue offset; /* AsSpan */
    AsValue name;   /* str, or AS_UNDEFINED */
} AsZone;

typedef struct AsDay {
    int year, month, day;
} AsDay;

/* A time of the day. */
typedef struct AsClock {
    int hour, minute, second, us, fold;
    AsValue zone; /* AS_NONE or a tzinfo */
} AsClock;

typedef struct AsDate {
    AsObject header;
    AsDay day;
} AsDate;

typedef struct AsTime {
    AsObject header;
    AsClock clock;
} AsTime;

/* datetime: begins like a date */
typedef struct AsMoment {
    AsObject header;
    AsDay day;
    AsClock clock;
} AsMoment;

static inline bool as_is_span(AsValue v) { return as_is_kind(v, AS_KIND_TIMEDELTA); }
static inline bool as_is_moment(AsValue v) { return as_is_kind(v, AS_KIND_DATETIME); }
static inline bool as_is_date(AsValue v) { return as_is_kind(v, AS_KIND_DATE) || as_is_moment(v); } /* or datetime */
static inline bool as_is_time(AsValue v) { return as_is_kind(v, AS_KIND_TIME); }
static inline bool as_is_zone(AsValue v) { return as_is_kind(v, AS_KIND_TIMEZONE); }
static inline bool as_is_tzinfo(AsValue v) { return as_is_kind(v, AS_KIND_TZINFO) || as_is_zone(v); } /* or timezone */
static inline AsSpan *as_span(AsValue v) { return (AsSpan *)as_object(v); }
static inline AsZone *as_zone(AsValue v) { return (AsZone *)as_object(v); }
static inline AsDate *as_date(AsValue v) { return (AsDate *)as_object(v); }
static inline AsTime *as_time(AsValue v) { return (AsTime *)as_object(v); }
static inline AsMoment *as_moment(AsValue v) { return (AsMoment *)as_object(v); }

/* ---- calendar ---- */

int as_day_ordinal(AsDay day);           /* 1 for 0001-01-01 */
AsDay as_day_from_ordinal(int64_t ordinal);
int as_day_of_year(AsDay day);
int as_day_weekday(AsDay day);           /* 0: Monday */
int as_day_first_iso(int year);          /* the ordinal of the Monday that begins week 1 */
/* false: there is no such week or day. */
bool as_day_from_iso(int year, int week, int weekday, AsDay *out);
/* Raises ValueError, as the constructors do. */
bool as_day_check(AsVM *vm, AsDay day) AS_RAISES;
bool as_clock_check(AsVM *vm, const AsClock *clock) AS_RUNS;
/* hour, minute, second, microsecond, tzinfo, fold: of a time and of a datetime */
extern const AsGetSet as_clock_getsets[];
/* TypeError unless None or a tzinfo. */
bool as_zone_check(AsVM *vm, AsValue zone) AS_RAISES;
/* An argument of a constructor: a C int, told of as CPython's argument parser does. */
bool as_field_arg(AsVM *vm, AsValue v, int *out) AS_RUNS;
/* Seconds since midnight, in microseconds. */
static inline int64_t as_clock_us(const AsClock *c)
{
    return ((int64_t)(c->hour * 60 + c->minute) * 60 + c->second) * AS_US_PER_SECOND + c->us;
}
AsClock as_clock_from_us(int64_t us, AsValue zone);
/* Microseconds since the day before 0001-01-01, by the clock on the wall. */
static inline int64_t as_moment_us(const AsMoment *m)
{
    return as_day_ordinal(m->day) * AS_US_PER_DAY + as_clock_us(&m->clock);
}

/* ---- texts ---- */

/* Writes HH:MM:SS.ffffff as timespec asks; returns the length, or -1: raised. room: 32 bytes. */
int as_clock_write(AsVM *vm, const AsClock *clock, AsValue timespec, char *room) AS_RAISES;
/* Writes +HH:MM[:SS[.ffffff]]; room: 32 bytes. */
int as_offset_write(int64_t us, const char *colon, char *room);
/* What fromisoformat reads; false (nothing raised): not such a text. size is of text, which ends with NUL. */
bool as_iso_read_date(const char *text, size_t size, AsDay *out);
/* The zone is made; AS_NONE without one. false with an exception pending: an offset out of range. */
bool as_iso_read_time(AsVM *vm, const char *text, size_t size, AsClock *out);
size_t as_iso_separator(const char *text, size_t size);
/* Fills in %f %z %Z and leaves time.strftime the rest. v is what utcoffset and tzname are asked of; clock may be NULL. */
AsValue as_datetime_strftime(AsVM *vm, AsValue v, AsValue format, AsValue tuple, const AsClock *clock) AS_RUNS;
/* v.__format__(spec) */
AsValue as_datetime_format(AsVM *vm, AsValue v, AsValue spec) AS_RUNS;
AsValue as_datetime_format_method(AsVM *vm, AsValue *args) AS_RUNS;
AsValue as_datetime_ctime(AsVM *vm, AsDay day, const AsClock *clock);
/* "datetime.time(1, 2": clock fields of a repr, seconds where there are any. */
AsValue as_clock_repr(AsVM *vm, AsValue head, const AsClock *clock) AS_RUNS;
/* The state that pickles and copies are made of: bytes, and the zone if there is one. */
AsValue as_datetime_state(AsVM *vm, AsValue self, const uint8_t *bytes, size_t size, AsValue zone);

/* ---- spans ---- */

/* OverflowError when out of range. */
AsValue as_span_new(AsVM *vm, AsWideUs us) AS_RAISES;
AsWideUs as_span_us(AsValue span);
bool as_span_hash(AsVM *vm, AsValue self, int64_t *out);

/* ---- zones ---- */

AsValue as_zone_new(AsVM *vm, AsValue offset, AsValue name);
/* The offset from UTC or the daylight saving time that a zone tells of v (AS_NONE for a time): false: raised. */
bool as_zone_ask(AsVM *vm, AsValue zone, AsValue v, const char *method, bool *is_none, int64_t *us) AS_RUNS;
/* The same as a script sees it: None or a timedelta. */
AsValue as_zone_answer(AsVM *vm, AsValue zone, AsValue v, const char *method) AS_RUNS;
/* None or a str. */
AsValue as_zone_name(AsVM *vm, AsValue zone, AsValue v) AS_RUNS;
/* zone.fromutc(moment) */
AsValue as_zone_from_utc(AsVM *vm, AsValue zone, AsValue moment) AS_RUNS;

/* ---- dates, times, moments: of any class; a script's constructor is called ---- */

AsValue as_date_new(AsVM *vm, AsType *type, AsDay day) AS_RUNS;
AsValue as_date_from_ordinal(AsVM *vm, AsType *type, int64_t ordinal) AS_RUNS; /* OverflowError */
AsValue as_time_new(AsVM *vm, AsType *type, const AsClock *clock) AS_RUNS;
AsValue as_moment_new(AsVM *vm, AsType *type, AsDay day, const AsClock *clock) AS_RUNS;
/* self moved by us: OverflowError "date value out of range". */
AsValue as_moment_moved(AsVM *vm, const AsMoment *self, AsWideUs us) AS_RUNS;
/* Whole seconds and microseconds of a POSIX timestamp, halves to even. */
bool as_timestamp_split(AsVM *vm, AsValue timestamp, int64_t *seconds, int64_t *us) AS_RUNS;
/* Of local time from UTC at that moment, in seconds. */
bool as_local_offset(AsVM *vm, int64_t seconds, int64_t *out) AS_RAISES;
/* CPython's hash of the bytes of a date or time. */
bool as_datetime_hash_bytes(AsVM *vm, const uint8_t *bytes, size_t size, int64_t *out);
size_t as_day_bytes(AsDay day, uint8_t *out);            /* 4 */
size_t as_clock_bytes(const AsClock *clock, uint8_t *out); /* 6 */
static inline AsValue as_order(AsCompareOp op, AsWideUs difference)
{
    switch (op) {
    case AS_LT: return as_bool(difference < 0);
    case AS_LE: return as_bool(difference <= 0);
    case AS_EQ: return as_bool(difference == 0);
    case AS_NE: return as_bool(difference != 0);
    case AS_GT: return as_bool(difference > 0);
    default: return as_bool(difference >= 0);
    }
}

#endif
