/* datetime.tzinfo and datetime.timezone, and what is asked of zones. */
#include "module/datetime_impl.h"

/* ---- asking ---- */

static const char offset_range[] =
    "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24)";

static bool is_offset(AsValue span)
{
    AsWideUs us = as_span_us(span);
    return us > -AS_US_PER_DAY && us < AS_US_PER_DAY;
}

AsValue as_zone_answer(AsVM *vm, AsValue zone, AsValue v, const char *method)
{
    if (zone == AS_NONE) { return AS_NONE; }
    bool is_offset_asked = strcmp(method, "utcoffset") == 0;
    if (as_is_zone(zone)) { return is_offset_asked ? as_zone(zone)->offset : AS_NONE; }
    AsValue answer = as_call_method(vm, zone, as_str_intern_text(vm, method), &v, 1);
    if (as_raised(answer) || answer == AS_NONE) { return answer; }
    if (!as_is_span(answer)) {
        return as_raise(vm, AS_TYPE_ERROR, "tzinfo.%s() must return None or timedelta, not '%T'", method, answer);
    }
    return is_offset(answer) ? answer : as_raise(vm, AS_VALUE_ERROR, "%s.", offset_range);
}

bool as_zone_ask(AsVM *vm, AsValue zone, AsValue v, const char *method, bool *is_none, int64_t *us)
{
    AsValue answer = as_zone_answer(vm, zone, v, method);
    *is_none = answer == AS_NONE;
    *us = as_raised(answer) || *is_none ? 0 : (int64_t)as_span_us(answer);
    return !as_raised(answer);
}

static AsValue fixed_name(AsVM *vm, const AsZone *zone)
{
    if (zone->name != AS_UNDEFINED) { return zone->name; }
    int64_t us = (int64_t)as_span_us(zone->offset);
    char text[40] = "UTC";
    int size = us ? 3 + as_offset_write(us, ":", text + 3) : 3;
    return as_str_from_ascii(vm, text, (size_t)size);
}

AsValue as_zone_name(AsVM *vm, AsValue zone, AsValue v)
{
    if (zone == AS_NONE) { return AS_NONE; }
    if (as_is_zone(zone)) { return fixed_name(vm, as_zone(zone)); }
    AsValue name = as_call_method(vm, zone, as_str_intern_text(vm, "tzname"), &v, 1);
    if (as_raised(name) || name == AS_NONE || as_is_str(name)) { return name; }
    return as_raise(vm, AS_TYPE_ERROR, "tzinfo.tzname() must return None or a string, not '%T'", name);
}

/* ---- tzinfo ---- */

static AsValue tzinfo_new(AsVM *vm, AsValue *args) { return as_value(as_instance_new(vm, as_type(args[0]), 0)); }

static AsValue raise_abstract(AsVM *vm, const char *method)
{
    return as_raise(vm, AS_NOT_IMPLEMENTED_ERROR, "a tzinfo subclass must implement %s()", method);
}

static AsValue tzinfo_utcoffset(AsVM *vm, AsValue *args) { return raise_abstract(vm, "utcoffset"); }
static AsValue tzinfo_dst(AsVM *vm, AsValue *args) { return raise_abstract(vm, "dst"); }
static AsValue tzinfo_tzname(AsVM *vm, AsValue *args) { return raise_abstract(vm, "tzname"); }

/* false: raised. */
static bool check_from_utc(AsVM *vm, AsValue zone, AsValue v)
{
    if (!as_is_moment(v)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "fromutc: argument must be a datetime");
        return false;
    }
    if (as_moment(v)->clock.zone == zone) { return true; }
    (void)as_raise(vm, AS_VALUE_ERROR, "fromutc: dt.tzinfo is not self");
    return false;
}

static bool ask_daylight(AsVM *vm, AsValue zone, AsValue v, const char *otherwise, int64_t *us)
{
    bool is_none;
    if (!as_zone_ask(vm, zone, v, "dst", &is_none, us)) { return false; }
    if (is_none) { (void)as_raise(vm, AS_VALUE_ERROR, "%s", otherwise); }
    return !is_none;
}

/* The standard offset first; what daylight saving time is at the time that this gives decides. */
static AsValue tzinfo_fromutc(AsVM *vm, AsValue *args)
{
    AsValue zone = args[0], moment = args[1];
    bool is_none;
    int64_t offset, daylight;
    if (!check_from_utc(vm, zone, moment) || !as_zone_ask(vm, zone, moment, "utcoffset", &is_none, &offset)) {
        return AS_RAISED;
    }
    if (is_none) { return as_raise(vm, AS_VALUE_ERROR, "fromutc: non-None utcoffset() result required"); }
    if (!ask_daylight(vm, zone, moment, "fromutc: non-None dst() result required", &daylight)) { return AS_RAISED; }
    AsValue local = as_moment_moved(vm, as_moment(moment), offset - daylight);
    if (as_raised(local)) { return AS_RAISED; }
    as_root(vm, local);
    if (!ask_daylight(vm, zone, local, "fromutc: tz.dst() gave inconsistent results; cannot convert", &daylight)) {
        return AS_RAISED;
    }
    return daylight ? as_moment_moved(vm, as_moment(local), daylight) : local;
}

AsValue as_zone_from_utc(AsVM *vm, AsValue zone, AsValue moment)
{
    if (as_is_zone(zone)) { return as_moment_moved(vm, as_moment(moment), as_span_us(as_zone(zone)->offset)); }
    return as_call_method(vm, zone, as_str_intern_text(vm, "fromutc"), &moment, 1);
}

static AsValue tzinfo_reduce(AsVM *vm, AsValue *args)
{
    AsValue method = as_op_find_attribute(vm, args[0], as_str_intern_text(vm, "__getinitargs__"));
    if (as_raised(method)) { return AS_RAISED; }
    AsValue parts[3] = {as_value(as_type_of(vm, args[0])), vm->empty_tuple};
    if (method != AS_UNDEFINED) {
        parts[1] = as_call(vm, method, NULL, 0);
        if (as_raised(parts[1])) { return AS_RAISED; }
        as_root(vm, parts[1]);
    }
    parts[2] = as_call_method(vm, args[0], as_str_intern_text(vm, "__getstate__"), NULL, 0);
    if (as_raised(parts[2])) { return AS_RAISED; }
    return as_tuple_from(vm, parts, parts[2] == AS_NONE ? 2 : 3);
}

static const AsMethod tzinfo_methods[] = {
    {"__new__(cls, /, ...)", tzinfo_new},
    {"tzname(self, dt, /)", tzinfo_tzname, "datetime -> string name of time zone."},
    {"utcoffset(self, dt, /)", tzinfo_utcoffset,
     "datetime -> timedelta showing offset from UTC, negative values indicating West of UTC"},
    {"dst(self, dt, /)", tzinfo_dst, "datetime -> DST offset as timedelta positive east of UTC."},
    {"fromutc(self, dt, /)", tzinfo_fromutc, "datetime in UTC -> datetime in local time."},
    {"__reduce__(self, /)", tzinfo_reduce, "-> (cls, state)"},
    {NULL, NULL},
};

const AsTypeSpec as_tzinfo_spec = {
    .name = "datetime.tzinfo",
    .doc = "Abstract base class for time zone info objects.",
    .size = sizeof(AsObject),
    .methods = tzinfo_methods,
};

/* ---- timezone ---- */

AsValue as_zone_new(AsVM *vm, AsValue offset, AsValue name)
{
    AsType *type = vm->types[AS_KIND_TIMEZONE];
    if (name == AS_UNDEFINED && as_span_us(offset) == 0) {
        AsValue utc = as_type_lookup(vm, type, as_str_intern_text(vm, "utc"));
        if (utc != AS_UNDEFINED) { return utc; }
    }
    AsZone *zone = as_heap_new(vm, AS_KIND_TIMEZONE, sizeof *zone);
    zone->offset = offset;
    zone->name = name;
    return as_value(zone);
}

static AsValue timezone_new(AsVM *vm, AsValue *args)
{
    AsValue offset = args[1], name = args[2];
    if (!as_is_span(offset)) {
        return as_raise(vm, AS_TYPE_ERROR, "timezone() argument 1 must be datetime.timedelta, not %B", offset);
    }
    if (name != AS_UNDEFINED && !as_is_str(name)) {
        return as_raise(vm, AS_TYPE_ERROR, "timezone() argument 2 must be str, not %B", name);
    }
    if (!is_offset(offset)) { return as_raise(vm, AS_VALUE_ERROR, "%s, not %v.", offset_range, offset); }
    return as_zone_new(vm, offset, name);
}

/* What a fixed zone's methods take. */
static bool check_argument(AsVM *vm, AsValue v, const char *method)
{
    if (v == AS_NONE || as_is_moment(v)) { return true; }
    (void)as_raise(vm, AS_TYPE_ERROR, "%s(dt) argument must be a datetime instance or None, not %T", method, v);
    return false;
}

static AsValue timezone_utcoffset(AsVM *vm, AsValue *args)
{
    return check_argument(vm, args[1], "utcoffset") ? as_zone(args[0])->offset : AS_RAISED;
}

static AsValue timezone_dst(AsVM *vm, AsValue *args) { return check_argument(vm, args[1], "dst") ? AS_NONE : AS_RAISED; }

static AsValue timezone_tzname(AsVM *vm, AsValue *args)
{
    return check_argument(vm, args[1], "tzname") ? fixed_name(vm, as_zone(args[0])) : AS_RAISED;
}

static AsValue timezone_fromutc(AsVM *vm, AsValue *args)
{
    return check_from_utc(vm, args[0], args[1]) ? as_zone_from_utc(vm, args[0], args[1]) : AS_RAISED;
}

static bool is_utc(AsVM *vm, AsValue self)
{
    return self == as_type_lookup(vm, vm->types[AS_KIND_TIMEZONE], as_str_intern_text(vm, "utc"));
}

static AsValue timezone_getinitargs(AsVM *vm, AsValue *args)
{
    const AsZone *zone = as_zone(args[0]);
    AsValue parts[] = {zone->offset, zone->name};
    return as_tuple_from(vm, parts, zone->name == AS_UNDEFINED ? 1 : 2);
}

static AsValue timezone_deepcopy(AsVM *vm, AsValue *args) { return args[0]; }

static AsValue timezone_repr(AsVM *vm, AsValue self)
{
    const AsZone *zone = as_zone(self);
    if (is_utc(vm, self)) { return as_str_from_text(vm, "datetime.timezone.utc"); }
    return zone->name == AS_UNDEFINED ? as_str_format(vm, "datetime.timezone(%v)", zone->offset)
                                      : as_str_format(vm, "datetime.timezone(%v, %v)", zone->offset, zone->name);
}

static AsValue timezone_str(AsVM *vm, AsValue self) { return fixed_name(vm, as_zone(self)); }

static AsValue timezone_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if ((op != AS_EQ && op != AS_NE) || !as_is_zone(other)) { return AS_NOT_IMPLEMENTED; }
    return as_order(op, as_span_us(as_zone(self)->offset) - as_span_us(as_zone(other)->offset));
}

static bool timezone_hash(AsVM *vm, AsValue self, int64_t *out) { return as_span_hash(vm, as_zone(self)->offset, out); }

static void timezone_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsZone *)self)->offset);
    as_mark(heap, ((AsZone *)self)->name);
}

static const AsMethod timezone_methods[] = {
    {"__new__(cls, offset, name=UNSET)", timezone_new},
    {"tzname(self, dt, /)", timezone_tzname,
     "If name is specified when timezone is created, returns the name.  Otherwise returns offset as 'UTC(+|-)HH:MM'."},
    {"utcoffset(self, dt, /)", timezone_utcoffset, "Return fixed offset."},
    {"dst(self, dt, /)", timezone_dst, "Return None."},
    {"fromutc(self, dt, /)", timezone_fromutc, "datetime in UTC -> datetime in local time."},
    {"__getinitargs__(self, /)", timezone_getinitargs},
    {"__copy__(self, /)", timezone_deepcopy},
    {"__deepcopy__(self, memo, /)", timezone_deepcopy},
    {NULL, NULL},
};

const AsTypeSpec as_timezone_spec = {
    .name = "datetime.timezone",
    .doc = "Fixed offset from UTC implementation of tzinfo.",
    .base = AS_KIND_TZINFO,
    .size = sizeof(AsZone),
    .flags = AS_TYPE_FINAL,
    .mark = timezone_mark,
    .slots = {.repr = timezone_repr, .str = timezone_str, .compare = timezone_compare, .hash = timezone_hash},
    .methods = timezone_methods,
};
