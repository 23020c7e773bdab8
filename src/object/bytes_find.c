/* Methods of bytes and bytearray that look for a part: find, count, replace, partition ... Arguments are read
 * first, for that may run script code; then self is looked at. */
#include "base/search.h"
#include "object/bytes_impl.h"
#include "object/class.h"
#include "object/error.h"
#include "object/int.h"
#include "object/op.h"
#include "object/str_impl.h"
#include "object/tuple.h"

/* What find and count look for: bytes, or one byte given as an int. */
typedef struct Needle {
    uint8_t byte;
    AsValue bytes; /* AS_UNDEFINED: the byte */
} Needle;

static bool read_needle(AsVM *vm, AsValue v, Needle *out)
{
    AsView view;
    out->bytes = v;
    if (as_bytes_view(v, &view.data, &view.size)) { return true; }
    if (!as_is_int(v) && !as_type_of(vm, v)->slots.index) {
        as_raise(vm, AS_TYPE_ERROR, "argument should be integer or bytes-like object, not '%T'", v);
        return false;
    }
    out->bytes = AS_UNDEFINED;
    return as_bytes_byte_arg(vm, v, "byte", &out->byte);
}

static AsView needle_view(const Needle *needle)
{
    AsView view = {&needle->byte, 1};
    if (!as_is_undefined(needle->bytes)) { as_bytes_view(needle->bytes, &view.data, &view.size); }
    return view;
}

/* The part of self between start (args[2]) and end (args[3]). */
typedef struct Range {
    AsView view;
    size_t first;
    bool nowhere; /* start lies behind end: not even b'' is found */
} Range;

static bool read_range(AsVM *vm, AsValue *args, Range *out)
{
    size_t from, to;
    if (!as_str_bounds(vm, args[2], args[3], as_bytes_view_of(args[0]).size, &from, &to)) { return false; }
    AsView whole = as_bytes_view_of(args[0]);
    if (to > whole.size) { to = whole.size; }
    out->nowhere = from > to;
    out->first = from;
    out->view = out->nowhere ? (AsView){NULL, 0} : (AsView){whole.data + from, to - from};
    return true;
}

typedef size_t Search(const void *hay, size_t hay_size, const void *needle, size_t needle_size);

/* The position, -1, or raised (-2). */
static int64_t find(AsVM *vm, AsValue *args, Search *search)
{
    Needle needle;
    Range range;
    if (!read_range(vm, args, &range) || !read_needle(vm, args[1], &needle)) { return -2; }
    if (range.nowhere) { return -1; }
    AsView part = needle_view(&needle);
    size_t found = search(range.view.data, range.view.size, part.data, part.size);
    return found == AS_NOT_FOUND ? -1 : (int64_t)(range.first + found);
}

static AsValue find_or_minus_one(AsVM *vm, AsValue *args, Search *search)
{
    int64_t found = find(vm, args, search);
    return found == -2 ? AS_RAISED : as_small_value(found);
}

static AsValue find_or_raise(AsVM *vm, AsValue *args, Search *search)
{
    int64_t found = find(vm, args, search);
    if (found == -1) { return as_raise(vm, AS_VALUE_ERROR, "subsection not found"); }
    return found == -2 ? AS_RAISED : as_small_value(found);
}

AsValue as_bytes_method_find(AsVM *vm, AsValue *args)
{
    return find_or_minus_one(vm, args, as_search_first);
}

AsValue as_bytes_method_rfind(AsVM *vm, AsValue *args)
{
    return find_or_minus_one(vm, args, as_search_last);
}

AsValue as_bytes_method_index(AsVM *vm, AsValue *args)
{
    return find_or_raise(vm, args, as_search_first);
}

AsValue as_bytes_method_rindex(AsVM *vm, AsValue *args)
{
    return find_or_raise(vm, args, as_search_last);
}

AsValue as_bytes_method_count(AsVM *vm, AsValue *args)
{
    Needle needle;
    Range range;
    if (!read_range(vm, args, &range) || !read_needle(vm, args[1], &needle)) { return AS_RAISED; }
    AsView part = needle_view(&needle);
    if (range.nowhere) { return as_small_value(0); }
    if (part.size == 0) { return as_small_value((int64_t)range.view.size + 1); }
    return as_small_value((int64_t)as_search_count(range.view.data, range.view.size, part.data, part.size, SIZE_MAX));
}

static bool starts(AsView view, AsView part)
{
    return part.size == 0 || (part.size <= view.size && memcmp(view.data, part.data, part.size) == 0);
}

static bool ends(AsView view, AsView part)
{
    return part.size == 0 ||
           (part.size <= view.size && memcmp(view.data + view.size - part.size, part.data, part.size) == 0);
}

static AsValue test_affix(AsVM *vm, AsValue *args, const char *name, bool (*test)(AsView, AsView))
{
    Range range;
    AsView part;
    if (!read_range(vm, args, &range)) { return AS_RAISED; }
    if (as_is_tuple(args[1])) {
        AsTuple *parts = as_tuple(args[1]);
        for (size_t i = 0; i < parts->length; i++) {
            if (!as_bytes_arg(vm, parts->items[i], &part.data, &part.size)) { return AS_RAISED; }
            if (!range.nowhere && test(range.view, part)) { return AS_TRUE; }
        }
        return AS_FALSE;
    }
    if (!as_bytes_view(args[1], &part.data, &part.size)) {
        return as_raise(vm, AS_TYPE_ERROR, "%s first arg must be bytes or a tuple of bytes, not %T", name, args[1]);
    }
    return as_bool(!range.nowhere && test(range.view, part));
}

AsValue as_bytes_method_startswith(AsVM *vm, AsValue *args)
{
    return test_affix(vm, args, "startswith", starts);
}

AsValue as_bytes_method_endswith(AsVM *vm, AsValue *args)
{
    return test_affix(vm, args, "endswith", ends);
}

AsValue as_bytes_method_removeprefix(AsVM *vm, AsValue *args)
{
    AsView part, view = as_bytes_view_of(args[0]);
    if (!as_bytes_arg(vm, args[1], &part.data, &part.size)) { return AS_RAISED; }
    return as_bytes_part(vm, args[0], starts(view, part) ? part.size : 0, view.size);
}

AsValue as_bytes_method_removesuffix(AsVM *vm, AsValue *args)
{
    AsView part, view = as_bytes_view_of(args[0]);
    if (!as_bytes_arg(vm, args[1], &part.data, &part.size)) { return AS_RAISED; }
    return as_bytes_part(vm, args[0], 0, view.size - (ends(view, part) ? part.size : 0));
}

static bool add(AsVM *vm, AsBuffer *out, const void *data, size_t size)
{
    if (!as_buffer_try_reserve(out, size)) {
        as_raise_memory(vm);
        return false;
    }
    as_buffer_add(out, data, size);
    return true;
}

/* Puts `with` before each of the first `limit` bytes, and at the end if the limit allows. */
static bool interleave(AsVM *vm, AsBuffer *out, AsView view, AsView with, size_t limit)
{
    for (size_t i = 0; i < view.size; i++) {
        if (limit > 0) {
            limit--;
            if (!add(vm, out, with.data, with.size)) { return false; }
        }
        if (!add(vm, out, view.data + i, 1)) { return false; }
    }
    return limit == 0 || add(vm, out, with.data, with.size);
}

static bool replace(AsVM *vm, AsBuffer *out, AsView view, AsView old, AsView with, size_t limit)
{
    if (old.size == 0) { return interleave(vm, out, view, with, limit); }
    for (; limit > 0; limit--) {
        size_t at = as_search_first(view.data, view.size, old.data, old.size);
        if (at == AS_NOT_FOUND) { break; }
        if (!add(vm, out, view.data, at) || !add(vm, out, with.data, with.size)) { return false; }
        view.data += at + old.size;
        view.size -= at + old.size;
    }
    return add(vm, out, view.data, view.size);
}

AsValue as_bytes_method_replace(AsVM *vm, AsValue *args)
{
    AsView old, with;
    int64_t count;
    if (!as_bytes_arg(vm, args[1], &old.data, &old.size) || !as_bytes_arg(vm, args[2], &with.data, &with.size) ||
        !as_index_arg(vm, args[3], &count)) {
        return AS_RAISED;
    }
    // Reading the count may have run script code, which may have changed a bytearray.
    if (!as_bytes_arg(vm, args[1], &old.data, &old.size) || !as_bytes_arg(vm, args[2], &with.data, &with.size)) {
        return AS_RAISED;
    }
    AsView view = as_bytes_view_of(args[0]);
    bool found = old.size == 0 || as_search_first(view.data, view.size, old.data, old.size) != AS_NOT_FOUND;
    if (count == 0 || !found) { return as_bytes_part(vm, args[0], 0, view.size); }
    AsBuffer out;
    as_buffer_init(&out);
    if (replace(vm, &out, view, old, with, count < 0 ? SIZE_MAX : (size_t)count)) {
        return as_bytes_from_buffer(vm, args[0], &out);
    }
    as_buffer_clear(&out);
    return AS_RAISED;
}

/* The three parts round from..to, or round an end where nothing was found. bytes give the separator back as it
 * came. */
static AsValue three_parts(AsVM *vm, AsValue self, AsValue separator, size_t from, size_t to)
{
    size_t cuts[4] = {0, from, to, as_bytes_view_of(self).size};
    AsValue parts[3];
    for (int i = 0; i < 3; i++) {
        bool given = i == 1 && from < to && as_is_bytes(self);
        parts[i] = given ? separator : as_bytes_part(vm, self, cuts[i], cuts[i + 1]);
        if (as_raised(parts[i])) { return AS_RAISED; }
    }
    return as_tuple_from(vm, parts, 3);
}

static AsValue partition(AsVM *vm, AsValue *args, Search *search, bool from_end)
{
    AsView separator, view = as_bytes_view_of(args[0]);
    if (!as_bytes_arg(vm, args[1], &separator.data, &separator.size)) { return AS_RAISED; }
    if (separator.size == 0) { return as_raise(vm, AS_VALUE_ERROR, "empty separator"); }
    size_t found = search(view.data, view.size, separator.data, separator.size);
    if (found != AS_NOT_FOUND) { return three_parts(vm, args[0], args[1], found, found + separator.size); }
    return from_end ? three_parts(vm, args[0], args[1], 0, 0) : three_parts(vm, args[0], args[1], view.size, view.size);
}

AsValue as_bytes_method_partition(AsVM *vm, AsValue *args)
{
    return partition(vm, args, as_search_first, false);
}

AsValue as_bytes_method_rpartition(AsVM *vm, AsValue *args)
{
    return partition(vm, args, as_search_last, true);
}
