/* datetime.time */
#include "module/datetime_impl.h"

#include <stdio.h>

#include "module/time_impl.h"
#include "object/bytes.h"

static AsValue make(AsVM *vm, AsType *type, const AsClock *clock)
{
    AsTime *time = (AsTime *)as_instance_new(vm, type, 0);
    time->clock = *clock;
    return as_value(time);
}

/* Calls a script's class with the fields, and with fold where it is not 0. */
static AsValue call_class(AsVM *vm, AsType *type, const AsClock *c)
{
    AsValue args[] = {as_small_value(c->hour), as_small_value(c->minute), as_small_value(c->second),
                      as_small_value(c->us), c->zone, as_small_value(c->fold)};
    if (!c->fold) { return as_call(vm, as_value(type), args, 5); }
    AsValue fold = as_str_intern_text(vm, "fold");
    return as_call_keywords(vm, as_value(type), args, 6, as_tuple_from(vm, &fold, 1));
}

AsValue as_time_new(AsVM *vm, AsType *type, const AsClock *clock)
{
    if (type != vm->types[AS_KIND_TIME]) { return call_class(vm, type, clock); }
    return as_clock_check(vm, clock) ? make(vm, type, clock) : AS_RAISED;
}

/* The state that __reduce__ gave. */
static bool is_state(AsValue v, AsValue zone, AsClock *out)
{
    const uint8_t *data;
    size_t size;
    if (!as_is_bytes(v) || !as_bytes_view(v, &data, &size) || size != 6 || (data[0] & 0x7f) > 23) { return false; }
    *out = (AsClock){data[0] & 0x7f, data[1], data[2], data[3] << 16 | data[4] << 8 | data[5], data[0] >> 7,
                     zone == AS_UNDEFINED ? AS_NONE : zone};
    return true;
}

static AsValue time_new(AsVM *vm, AsValue *args)
{
    AsClock clock = {.zone = args[5]};
    if (is_state(args[1], args[2], &clock)) {
        return as_zone_check(vm, clock.zone) ? make(vm, as_type(args[0]), &clock) : AS_RAISED;
    }
    int *fields[] = {&clock.hour, &clock.minute, &clock.second, &clock.us};
    for (int i = 0; i < 4; i++) {
        if (args[i + 1] != AS_UNDEFINED && !as_field_arg(vm, args[i + 1], fields[i])) { return AS_RAISED; }
    }
    if (!as_field_arg(vm, args[6], &clock.fold) || !as_clock_check(vm, &clock)) { return AS_RAISED; }
    return make(vm, as_type(args[0]), &clock);
}

static AsValue time_fromisoformat(AsVM *vm, AsValue *args)
{
    if (!as_is_str(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "fromisoformat: argument must be str"); }
    const AsStr *text = as_str(args[1]);
    size_t skip = text->size > 0 && text->data[0] == 'T';
    AsBuffer copy;
    AsClock clock;
    as_buffer_init(&copy);
    as_buffer_reserve(&copy, 1)[0] = '\0';
    as_buffer_add(&copy, text->data + skip, text->size - skip);
    bool done = as_iso_read_time(vm, copy.data, copy.size, &clock);
    as_buffer_clear(&copy);
    if (done) { return as_time_new(vm, as_type(args[0]), &clock); }
    if (vm->error != AS_UNDEFINED) { return AS_RAISED; }
    return as_raise(vm, AS_VALUE_ERROR, "Invalid isoformat string: %v", args[1]);
}

/* ---- telling ---- */

static AsValue time_repr(AsVM *vm, AsValue self)
{
    const AsClock *c = &as_time(self)->clock;
    AsValue text = as_clock_repr(vm, as_str_format(vm, "%T(", self), c);
    if (c->zone != AS_NONE) { text = as_str_format(vm, "%S, tzinfo=%v", text, c->zone); }
    return as_raised(text) ? AS_RAISED : as_str_format(vm, c->fold ? "%S, fold=1)" : "%S)", text);
}

static AsValue isoformat(AsVM *vm, AsValue self, AsValue timespec)
{
    const AsClock *c = &as_time(self)->clock;
    char text[80];
    bool is_none;
    int64_t us;
    int size = as_clock_write(vm, c, timespec, text);
    if (size < 0 || !as_zone_ask(vm, c->zone, AS_NONE, "utcoffset", &is_none, &us)) { return AS_RAISED; }
    if (!is_none) { size += as_offset_write(us, ":", text + size); }
    return as_str_from_ascii(vm, text, (size_t)size);
}

static AsValue time_isoformat(AsVM *vm, AsValue *args)
{
    if (args[1] != AS_UNDEFINED && !as_is_str(args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "isoformat() argument 1 must be str, not %B", args[1]);
    }
    return isoformat(vm, args[0], args[1]);
}

static AsValue time_str(AsVM *vm, AsValue self)
{
    if (as_shape(self)->exact) { return isoformat(vm, self, AS_UNDEFINED); }
    return as_call_method(vm, self, as_str_intern_text(vm, "isoformat"), NULL, 0);
}

static AsValue time_strftime(AsVM *vm, AsValue *args)
{
    const AsClock *c = &as_time(args[0])->clock;
    int fields[] = {1900, 1, 1, c->hour, c->minute, c->second, 0, 1, -1};
    AsValue tuple = as_time_struct(vm, fields);
    as_root(vm, tuple);
    return as_datetime_strftime(vm, args[0], args[1], tuple, c);
}

static AsValue time_utcoffset(AsVM *vm, AsValue *args)
{
    return as_zone_answer(vm, as_time(args[0])->clock.zone, AS_NONE, "utcoffset");
}
static AsValue time_dst(AsVM *vm, AsValue *args) { return as_zone_answer(vm, as_time(args[0])->clock.zone, AS_NONE, "dst"); }
static AsValue time_tzname(AsVM *vm, AsValue *args) { return as_zone_name(vm, as_time(args[0])->clock.zone, AS_NONE); }

static AsValue time_replace(AsVM *vm, AsValue *args)
{
    AsClock clock = as_time(args[0])->clock;
    int *fields[] = {&clock.hour, &clock.minute, &clock.second, &clock.us};
    for (int i = 0; i < 4; i++) {
        if (args[i + 1] != AS_UNDEFINED && !as_field_arg(vm, args[i + 1], fields[i])) { return AS_RAISED; }
    }
    if (args[5] != AS_UNDEFINED) { clock.zone = args[5]; }
    if (args[6] != AS_UNDEFINED && !as_field_arg(vm, args[6], &clock.fold)) { return AS_RAISED; }
    return as_clock_check(vm, &clock) ? make(vm, as_type_of(vm, args[0]), &clock) : AS_RAISED; // no constructor of a script's
}

static AsValue time_reduce_ex(AsVM *vm, AsValue *args)
{
    uint8_t bytes[6];
    int protocol;
    if (!as_c_int_arg(vm, args[1], &protocol)) { return AS_RAISED; }
    const AsClock *c = &as_time(args[0])->clock;
    size_t size = as_clock_bytes(c, bytes);
    if (protocol > 3 && c->fold) { bytes[0] |= 0x80; }
    return as_datetime_state(vm, args[0], bytes, size, c->zone);
}

static AsValue time_reduce(AsVM *vm, AsValue *args)
{
    AsValue words[] = {args[0], as_small_value(2)};
    return time_reduce_ex(vm, words);
}

/* ---- operators ---- */

static AsValue time_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if (!as_is_time(other)) { return AS_NOT_IMPLEMENTED; }
    const AsClock *a = &as_time(self)->clock, *b = &as_time(other)->clock;
    int64_t difference = as_clock_us(a) - as_clock_us(b);
    if (a->zone == b->zone) { return as_order(op, difference); }
    bool a_naive, b_naive;
    int64_t a_offset, b_offset;
    if (!as_zone_ask(vm, a->zone, AS_NONE, "utcoffset", &a_naive, &a_offset) ||
        !as_zone_ask(vm, b->zone, AS_NONE, "utcoffset", &b_naive, &b_offset)) {
        return AS_RAISED;
    }
    if (a_naive == b_naive) { return as_order(op, difference - a_offset + b_offset); }
    if (op == AS_EQ || op == AS_NE) { return as_bool(op == AS_NE); }
    return as_raise(vm, AS_TYPE_ERROR, "can't compare offset-naive and offset-aware times");
}

static bool time_hash(AsVM *vm, AsValue self, int64_t *out)
{
    const AsClock *c = &as_time(self)->clock;
    uint8_t bytes[6];
    bool is_none;
    int64_t offset;
    if (!as_zone_ask(vm, c->zone, AS_NONE, "utcoffset", &is_none, &offset)) { return false; }
    if (is_none) { return as_datetime_hash_bytes(vm, bytes, as_clock_bytes(c, bytes), out); }
    return as_span_hash(vm, as_span_new(vm, as_clock_us(c) - offset), out);
}

static void time_mark(AsHeap *heap, AsObject *self) { as_mark(heap, ((AsTime *)self)->clock.zone); }

static const AsMethod methods[] = {
    {"@nameless __new__(cls, hour=UNSET, minute=UNSET, second=UNSET, microsecond=UNSET, tzinfo=None, *, fold=0)", time_new},
    {"isoformat(self, timespec=UNSET)", time_isoformat,
     "Return string in ISO 8601 format, [HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM].\n\n"
     "The optional argument timespec specifies the number of additional terms of the time to include."},
    {"strftime(self, format)", time_strftime, "format -> strftime() style string."},
    {"utcoffset(self, /)", time_utcoffset, "Return self.tzinfo.utcoffset(self)."},
    {"tzname(self, /)", time_tzname, "Return self.tzinfo.tzname(self)."},
    {"dst(self, /)", time_dst, "Return self.tzinfo.dst(self)."},
    {"replace(self, hour=UNSET, minute=UNSET, second=UNSET, microsecond=UNSET, tzinfo=UNSET, *, fold=UNSET)", time_replace,
     "Return time with new specified fields."},
    {"fromisoformat(cls, string, /)", time_fromisoformat, "Construct a time from a string in ISO 8601 format."},
    {"__reduce_ex__(self, protocol, /)", time_reduce_ex, "__reduce_ex__(proto) -> (cls, state)"},
    {"@parsed __format__(self, format, /)", as_datetime_format_method, "Formats self with strftime."},
    {"__reduce__(self, /)", time_reduce, "__reduce__() -> (cls, state)"},
    {NULL, NULL},
};

/* ---- what a time and a datetime have in common ---- */

static const AsClock *clock_of(AsValue self) { return as_is_time(self) ? &as_time(self)->clock : &as_moment(self)->clock; }
static AsValue get_hour(AsVM *vm, AsValue self) { return as_small_value(clock_of(self)->hour); }
static AsValue get_minute(AsVM *vm, AsValue self) { return as_small_value(clock_of(self)->minute); }
static AsValue get_second(AsVM *vm, AsValue self) { return as_small_value(clock_of(self)->second); }
static AsValue get_microsecond(AsVM *vm, AsValue self) { return as_small_value(clock_of(self)->us); }
static AsValue get_tzinfo(AsVM *vm, AsValue self) { return clock_of(self)->zone; }
static AsValue get_fold(AsVM *vm, AsValue self) { return as_small_value(clock_of(self)->fold); }

const AsGetSet as_clock_getsets[] = {
    {"hour", get_hour},
    {"minute", get_minute},
    {"second", get_second},
    {"microsecond", get_microsecond},
    {"tzinfo", get_tzinfo},
    {"fold", get_fold},
    {NULL},
};

const AsTypeSpec as_time_of_day_spec = {
    .name = "datetime.time",
    .doc = "time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object\n\n"
           "All arguments are optional. tzinfo may be None, or an instance of\n"
           "a tzinfo subclass. The remaining arguments may be ints.",
    .size = sizeof(AsTime),
    .mark = time_mark,
    .slots = {.repr = time_repr, .str = time_str, .hash = time_hash, .compare = time_compare, .format = as_datetime_format},
    .methods = methods,
    .getsets = as_clock_getsets,
};
