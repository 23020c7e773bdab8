/* Dates and times to and from text. */
#include "module/datetime_impl.h"

#include <stdio.h>

#include "module/time_impl.h"

/* ---- writing ---- */

int as_clock_write(AsVM *vm, const AsClock *c, AsValue timespec, char *room)
{
    static const char *const specs[] = {"auto", "hours", "minutes", "seconds", "milliseconds", "microseconds"};
    enum { AUTO, HOURS, MINUTES, SECONDS, MILLISECONDS, MICROSECONDS, NONE } spec = AUTO;
    if (timespec != AS_UNDEFINED) {
        while (spec < NONE && !as_str_equals_text(timespec, specs[spec])) { spec++; }
    }
    if (spec == AUTO) { spec = c->us ? MICROSECONDS : SECONDS; }
    switch (spec) {
    case HOURS: return sprintf(room, "%02d", c->hour);
    case MINUTES: return sprintf(room, "%02d:%02d", c->hour, c->minute);
    case SECONDS: return sprintf(room, "%02d:%02d:%02d", c->hour, c->minute, c->second);
    case MILLISECONDS: return sprintf(room, "%02d:%02d:%02d.%03d", c->hour, c->minute, c->second, c->us / 1000);
    case MICROSECONDS: return sprintf(room, "%02d:%02d:%02d.%06d", c->hour, c->minute, c->second, c->us);
    default: (void)as_raise(vm, AS_VALUE_ERROR, "Unknown timespec value"); return -1;
    }
}

int as_offset_write(int64_t us, const char *colon, char *room)
{
    char sign = us < 0 ? '-' : '+';
    if (us < 0) { us = -us; }
    int seconds = (int)(us / AS_US_PER_SECOND), rest = (int)(us % AS_US_PER_SECOND);
    int size = sprintf(room, "%c%02d%s%02d", sign, seconds / 3600, colon, seconds / 60 % 60);
    if (seconds % 60 || rest) { size += sprintf(room + size, "%s%02d", colon, seconds % 60); }
    if (rest) { size += sprintf(room + size, ".%06d", rest); }
    return size;
}

AsValue as_datetime_ctime(AsVM *vm, AsDay day, const AsClock *clock)
{
    static const char days[] = "MonTueWedThuFriSatSun", months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    return as_str_format(vm, "%.3s %.3s %2d %02d:%02d:%02d %04d", days + 3 * as_day_weekday(day), months + 3 * (day.month - 1),
                         day.day, clock ? clock->hour : 0, clock ? clock->minute : 0, clock ? clock->second : 0, day.year);
}

AsValue as_clock_repr(AsVM *vm, AsValue head, const AsClock *c)
{
    AsValue text = as_str_format(vm, "%S%d, %d", head, c->hour, c->minute);
    if (c->us) {
        text = as_str_format(vm, "%S, %d, %d", text, c->second, c->us);
    } else if (c->second) {
        text = as_str_format(vm, "%S, %d", text, c->second);
    }
    return text;
}

/* ---- strftime ---- */

/* What stands for %z or %Z: false: raised. */
static bool add_zone(AsVM *vm, AsBuffer *out, AsValue v, const AsClock *clock, char directive)
{
    if (!clock || clock->zone == AS_NONE) { return true; }
    AsValue of = as_is_moment(v) ? v : AS_NONE;
    if (directive == 'Z') {
        AsValue name = as_zone_name(vm, clock->zone, of);
        if (as_raised(name)) { return false; }
        for (size_t i = 0; name != AS_NONE && i < as_str(name)->size; i++) {
            if (as_str(name)->data[i] == '%') { as_buffer_add_byte(out, '%'); }
            as_buffer_add_byte(out, as_str(name)->data[i]);
        }
        return true;
    }
    bool is_none;
    int64_t us;
    char room[32];
    if (!as_zone_ask(vm, clock->zone, of, "utcoffset", &is_none, &us)) { return false; }
    if (!is_none) { as_buffer_add(out, room, (size_t)as_offset_write(us, "", room)); }
    return true;
}

static bool translate(AsVM *vm, AsBuffer *out, AsValue v, AsValue format, const AsClock *clock)
{
    for (size_t i = 0; i < as_str(format)->size; i++) {
        char c = as_str(format)->data[i];
        if (c != '%') {
            as_buffer_add_byte(out, c);
            continue;
        }
        if (i + 1 == as_str(format)->size) {
            as_buffer_add_byte(out, '%');
            return true;
        }
        char directive = as_str(format)->data[++i];
        if (directive == 'z' || directive == 'Z') {
            if (!add_zone(vm, out, v, clock, directive)) { return false; }
        } else if (directive == 'f') {
            as_buffer_printf(out, "%06d", clock ? clock->us : 0);
        } else {
            as_buffer_add_byte(out, '%');
            as_buffer_add_byte(out, directive);
        }
    }
    return true;
}

AsValue as_datetime_strftime(AsVM *vm, AsValue v, AsValue format, AsValue tuple, const AsClock *clock)
{
    if (!as_is_str(format)) { return as_raise(vm, AS_TYPE_ERROR, "strftime() argument 1 must be str, not %B", format); }
    AsBuffer out;
    as_buffer_init(&out);
    as_buffer_reserve(&out, as_str(format)->size);
    bool done = translate(vm, &out, v, format, clock);
    AsValue translated = done ? as_str_from(vm, out.data, out.size) : AS_RAISED;
    as_buffer_clear(&out);
    return done ? as_time_strftime(vm, translated, tuple) : AS_RAISED;
}

AsValue as_datetime_format(AsVM *vm, AsValue v, AsValue spec)
{
    if (!as_is_str(spec)) { return as_raise(vm, AS_TYPE_ERROR, "__format__() argument 1 must be str, not %B", spec); }
    if (as_str(spec)->size == 0) { return as_op_str(vm, v); }
    return as_call_method(vm, v, as_str_intern_text(vm, "strftime"), &spec, 1);
}

AsValue as_datetime_format_method(AsVM *vm, AsValue *args) { return as_datetime_format(vm, args[0], args[1]); }

/* ---- reading ISO 8601 ---- */

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* So many digits; NULL where there are not. Texts end with a NUL, which is no digit. */
static const char *read_digits(const char *p, int count, int *out)
{
    *out = 0;
    for (int i = 0; i < count; i++, p++) {
        if (!is_digit(*p)) { return NULL; }
        *out = *out * 10 + *p - '0';
    }
    return p;
}

bool as_iso_read_date(const char *text, size_t size, AsDay *out)
{
    const char *end = text + size, *p = read_digits(text, 4, &out->year);
    if (!p) { return false; }
    bool dash = *p == '-';
    p += dash;
    if (*p == 'W') {
        int week, weekday = 1;
        p = read_digits(p + 1, 2, &week);
        if (!p) { return false; }
        if (p < end) {
            if (dash && *p++ != '-') { return false; }
            p = read_digits(p, 1, &weekday);
        }
        return p == end && as_day_from_iso(out->year, week, weekday, out);
    }
    p = read_digits(p, 2, &out->month);
    if (!p || (dash && *p++ != '-')) { return false; }
    return read_digits(p, 2, &out->day) == end;
}

/* HH, HH:MM, HH:MM:SS, each without colons too, and a fraction. 0: all read; 1: something stands behind it; -1: wrong. */
static int read_clock(const char *p, const char *end, AsClock *out)
{
    int *fields[] = {&out->hour, &out->minute, &out->second};
    bool colons = true;
    out->hour = out->minute = out->second = out->us = 0;
    for (int i = 0; i < 3; i++) {
        p = read_digits(p, 2, fields[i]);
        if (!p) { return -1; }
        char c = *p++;
        if (i == 0) { colons = c == ':'; }
        // One character behind a full field is not looked at when a zone follows.
        if (p >= end) { return c != '\0'; }
        if (colons && c == ':') {
            if (i == 2) { return -1; }
        } else if (c == '.' || c == ',') {
            break;
        } else if (!colons) {
            p--;
        } else {
            return -1;
        }
    }
    int count = end - p < 6 ? (int)(end - p) : 6;
    p = read_digits(p, count, &out->us);
    if (!p) { return -1; }
    for (; count < 6; count++) { out->us *= 10; }
    while (is_digit(*p)) { p++; }
    return *p != '\0';
}

bool as_iso_read_time(AsVM *vm, const char *text, size_t size, AsClock *out)
{
    const char *end = text + size, *sign = text;
    while (sign < end && *sign != '+' && *sign != '-' && *sign != 'Z') { sign++; }
    out->zone = AS_NONE;
    out->fold = 0;
    int rest = read_clock(text, sign, out);
    if (rest < 0 || sign == end) { return rest == 0; }
    int64_t us = 0;
    if (*sign == 'Z') {
        if (sign + 1 != end) { return false; }
    } else {
        AsClock offset;
        if (read_clock(sign + 1, end, &offset) != 0) { return false; }
        us = as_clock_us(&offset);
        if (*sign == '-') { us = -us; }
    }
    AsValue span = as_span_new(vm, us);
    if (us <= -AS_US_PER_DAY || us >= AS_US_PER_DAY) {
        (void)as_raise(vm, AS_VALUE_ERROR, "offset must be a timedelta strictly between -timedelta(hours=24) and "
                       "timedelta(hours=24), not %v.", span);
        return false;
    }
    out->zone = as_zone_new(vm, span, AS_UNDEFINED);
    return true;
}

size_t as_iso_separator(const char *text, size_t size)
{
    if (size == 7) { return 7; }
    if (text[4] == '-') {
        if (text[5] != 'W') { return 10; }
        if (size <= 8 || text[8] != '-') { return 8; }
        return size > 10 && is_digit(text[10]) ? 8 : 10;
    }
    if (text[4] != 'W') { return 8; }
    size_t at = 7;
    while (at < size && is_digit(text[at])) { at++; }
    if (at < 9) { return at; }
    return at % 2 == 0 ? 7 : 8;
}
