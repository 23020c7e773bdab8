/* str methods that look for a part: find, count, replace, partition ... */
#include "base/search.h"
#include "object/class.h"
#include "object/error.h"
#include "object/int.h"
#include "object/op.h"
#include "object/str_impl.h"
#include "object/tuple.h"

/* A bound of a slice: None (or nothing) leaves *out alone. */
static bool read_bound(AsVM *vm, AsValue v, int64_t *out)
{
    if (as_is_none(v) || as_is_undefined(v)) { return true; }
    if (!as_is_int(v) && !as_type_of(vm, v)->slots.index) {
        as_raise(vm, AS_TYPE_ERROR, "slice indices must be integers or None or have an __index__ method");
        return false;
    }
    return as_index_clamped(vm, v, out);
}

bool as_str_bounds(AsVM *vm, AsValue start, AsValue end, size_t length, size_t *from, size_t *to)
{
    int64_t size = (int64_t)length, low = 0, high = INT64_MAX;
    if (!read_bound(vm, start, &low) || !read_bound(vm, end, &high)) { return false; }
    if (high > size) { high = size; }
    if (high < 0) { high = high + size < 0 ? 0 : high + size; }
    if (low < 0) { low = low + size < 0 ? 0 : low + size; }
    *from = (size_t)low;
    *to = (size_t)high;
    return true;
}

/* The range of bytes that a method with start and end arguments looks at. */
typedef struct Range {
    AsStr *text;
    size_t first;    /* in code points */
    size_t from, to; /* in bytes */
    bool nowhere;    /* start lies behind end: not even '' is found */
} Range;

static bool read_range(AsVM *vm, AsValue *args, Range *out)
{
    size_t first, last;
    out->text = as_str(args[0]);
    if (!as_str_bounds(vm, args[2], args[3], out->text->length, &first, &last)) { return false; }
    out->nowhere = first > last;
    out->first = first;
    if (!out->nowhere) {
        out->from = as_str_offset(vm, out->text, first);
        out->to = as_str_offset(vm, out->text, last);
    }
    return true;
}

typedef size_t Search(const void *hay, size_t hay_size, const void *needle, size_t needle_size);

/* find and rfind: the position in code points, -1 or raised (-2). */
static int64_t find(AsVM *vm, AsValue *args, Search *search)
{
    Range range;
    if (!read_range(vm, args, &range)) { return -2; }
    if (!as_is_str(args[1])) {
        as_raise(vm, AS_TYPE_ERROR, "must be str, not %T", args[1]);
        return -2;
    }
    if (range.nowhere) { return -1; }
    AsStr *part = as_str(args[1]);
    const char *data = range.text->data + range.from;
    size_t found = search(data, range.to - range.from, part->data, part->size);
    if (found == AS_NOT_FOUND) { return -1; }
    if (as_str_is_ascii(range.text)) { return (int64_t)(range.first + found); }
    return (int64_t)(range.first + as_utf8_count(data, found));
}

static AsValue find_or_minus_one(AsVM *vm, AsValue *args, Search *search)
{
    int64_t found = find(vm, args, search);
    return found == -2 ? AS_RAISED : as_small_value(found);
}

static AsValue find_or_raise(AsVM *vm, AsValue *args, Search *search)
{
    int64_t found = find(vm, args, search);
    if (found == -1) { return as_raise(vm, AS_VALUE_ERROR, "substring not found"); }
    return found == -2 ? AS_RAISED : as_small_value(found);
}

AsValue as_str_method_find(AsVM *vm, AsValue *args)
{
    return find_or_minus_one(vm, args, as_search_first);
}

AsValue as_str_method_rfind(AsVM *vm, AsValue *args)
{
    return find_or_minus_one(vm, args, as_search_last);
}

AsValue as_str_method_index(AsVM *vm, AsValue *args)
{
    return find_or_raise(vm, args, as_search_first);
}

AsValue as_str_method_rindex(AsVM *vm, AsValue *args)
{
    return find_or_raise(vm, args, as_search_last);
}

AsValue as_str_method_count(AsVM *vm, AsValue *args)
{
    Range range;
    if (!read_range(vm, args, &range)) { return AS_RAISED; }
    if (!as_is_str(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "must be str, not %T", args[1]); }
    if (range.nowhere) { return as_small_value(0); }
    AsStr *part = as_str(args[1]);
    const char *data = range.text->data + range.from;
    size_t size = range.to - range.from;
    // The empty string lies at both ends and between all code points.
    size_t count = part->size == 0 ? as_utf8_count(data, size) + 1
                                   : as_search_count(data, size, part->data, part->size, SIZE_MAX);
    return as_small_value((int64_t)count);
}

static bool range_starts(const Range *range, const AsStr *part)
{
    return part->size <= range->to - range->from && memcmp(range->text->data + range->from, part->data, part->size) == 0;
}

static bool range_ends(const Range *range, const AsStr *part)
{
    return part->size <= range->to - range->from &&
           memcmp(range->text->data + range->to - part->size, part->data, part->size) == 0;
}

static AsValue test_affix(AsVM *vm, AsValue *args, const char *name, bool (*test)(const Range *, const AsStr *))
{
    Range range;
    if (!read_range(vm, args, &range)) { return AS_RAISED; }
    if (as_is_tuple(args[1])) {
        AsTuple *parts = as_tuple(args[1]);
        for (size_t i = 0; i < parts->length; i++) {
            if (!as_is_str(parts->items[i])) {
                return as_raise(vm, AS_TYPE_ERROR, "tuple for %s must only contain str, not %T", name, parts->items[i]);
            }
            if (!range.nowhere && test(&range, as_str(parts->items[i]))) { return AS_TRUE; }
        }
        return AS_FALSE;
    }
    if (!as_is_str(args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "%s first arg must be str or a tuple of str, not %T", name, args[1]);
    }
    return as_bool(!range.nowhere && test(&range, as_str(args[1])));
}

AsValue as_str_method_startswith(AsVM *vm, AsValue *args)
{
    return test_affix(vm, args, "startswith", range_starts);
}

AsValue as_str_method_endswith(AsVM *vm, AsValue *args)
{
    return test_affix(vm, args, "endswith", range_ends);
}

AsValue as_str_method_removeprefix(AsVM *vm, AsValue *args)
{
    AsStr *s = as_str(args[0]);
    if (!as_is_str(args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "removeprefix() argument must be str, not %B", args[1]);
    }
    Range all = {s, 0, 0, s->size, false};
    return as_str_part(vm, s, range_starts(&all, as_str(args[1])) ? as_str(args[1])->size : 0, s->size);
}

AsValue as_str_method_removesuffix(AsVM *vm, AsValue *args)
{
    AsStr *s = as_str(args[0]);
    if (!as_is_str(args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "removesuffix() argument must be str, not %B", args[1]);
    }
    Range all = {s, 0, 0, s->size, false};
    return as_str_part(vm, s, 0, s->size - (range_ends(&all, as_str(args[1])) ? as_str(args[1])->size : 0));
}

/* Puts `with` before each of the first `limit` code points, and at the end if the limit allows. */
static AsValue interleave(AsVM *vm, AsStr *s, AsStr *with, size_t limit)
{
    size_t count = (size_t)s->length + 1;
    if (count > limit) { count = limit; }
    if (with->size && count > (AS_STR_MAX - s->size) / with->size) { return as_raise_memory(vm); }
    AsValue result = as_str_try_new(vm, s->size + count * with->size, s->length + count * with->length);
    if (as_raised(result)) { return result; }
    char *out = as_str(result)->data;
    const char *p = s->data, *end = s->data + s->size;
    for (size_t i = 0; i < count; i++) {
        memcpy(out, with->data, with->size);
        out += with->size;
        if (p == end) { break; }
        size_t size = as_str_sequence_size(*p);
        memcpy(out, p, size);
        out += size;
        p += size;
    }
    memcpy(out, p, (size_t)(end - p));
    return result;
}

static AsValue replace(AsVM *vm, AsStr *s, AsStr *old, AsStr *with, size_t limit)
{
    if (old->size == 0) { return interleave(vm, s, with, limit); }
    size_t count = as_search_count(s->data, s->size, old->data, old->size, limit);
    if (count == 0) { return as_str_part(vm, s, 0, s->size); }
    size_t rest = s->size - count * old->size;
    if (with->size && count > (AS_STR_MAX - rest) / with->size) { return as_raise_memory(vm); }
    AsValue result = as_str_try_new(vm, rest + count * with->size,
                                    s->length - count * old->length + count * with->length);
    if (as_raised(result)) { return result; }
    char *out = as_str(result)->data;
    const char *p = s->data, *end = s->data + s->size;
    for (; count > 0; count--) {
        size_t at = as_search_first(p, (size_t)(end - p), old->data, old->size);
        memcpy(out, p, at);
        memcpy(out + at, with->data, with->size);
        out += at + with->size;
        p += at + old->size;
    }
    memcpy(out, p, (size_t)(end - p));
    return as_str(result)->size == 0 ? vm->empty_str : result;
}

AsValue as_str_method_replace(AsVM *vm, AsValue *args)
{
    int64_t count;
    for (int i = 1; i <= 2; i++) {
        if (!as_is_str(args[i])) {
            return as_raise(vm, AS_TYPE_ERROR, "replace() argument %d must be str, not %B", i, args[i]);
        }
    }
    if (!as_index_arg(vm, args[3], &count)) { return AS_RAISED; }
    AsStr *s = as_str(args[0]);
    if (count == 0) { return as_str_part(vm, s, 0, s->size); }
    return replace(vm, s, as_str(args[1]), as_str(args[2]), count < 0 ? SIZE_MAX : (size_t)count);
}

/* The three parts round the bytes found..found+size. */
static AsValue three_parts(AsVM *vm, AsValue *args, size_t found)
{
    AsStr *s = as_str(args[0]);
    AsValue parts[3] = {
        as_str_part(vm, s, 0, found), args[1], as_str_part(vm, s, found + as_str(args[1])->size, s->size),
    };
    return as_tuple_from(vm, parts, 3);
}

static bool check_separator(AsVM *vm, AsValue separator)
{
    if (!as_is_str(separator)) {
        as_raise(vm, AS_TYPE_ERROR, "must be str, not %T", separator);
        return false;
    }
    if (as_str(separator)->size > 0) { return true; }
    as_raise(vm, AS_VALUE_ERROR, "empty separator");
    return false;
}

AsValue as_str_method_partition(AsVM *vm, AsValue *args)
{
    if (!check_separator(vm, args[1])) { return AS_RAISED; }
    AsStr *s = as_str(args[0]), *separator = as_str(args[1]);
    size_t found = as_search_first(s->data, s->size, separator->data, separator->size);
    if (found != AS_NOT_FOUND) { return three_parts(vm, args, found); }
    AsValue parts[3] = {args[0], vm->empty_str, vm->empty_str};
    return as_tuple_from(vm, parts, 3);
}

AsValue as_str_method_rpartition(AsVM *vm, AsValue *args)
{
    if (!check_separator(vm, args[1])) { return AS_RAISED; }
    AsStr *s = as_str(args[0]), *separator = as_str(args[1]);
    size_t found = as_search_last(s->data, s->size, separator->data, separator->size);
    if (found != AS_NOT_FOUND) { return three_parts(vm, args, found); }
    AsValue parts[3] = {vm->empty_str, vm->empty_str, args[0]};
    return as_tuple_from(vm, parts, 3);
}
