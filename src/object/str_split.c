/* str methods that take a text apart or put it together: split, strip, join ... */
#include "base/search.h"
#include "base/unicode.h"
#include "object/error.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str_impl.h"
#include "object/tuple.h"

static void append_part(AsVM *vm, AsList *list, AsStr *s, size_t from, size_t to)
{
    as_list_append(vm, list, as_str_part(vm, s, from, to));
}

static void reverse(AsList *list)
{
    for (size_t i = 0, k = list->length; i + 1 < k; i++) {
        AsValue v = list->items[i];
        list->items[i] = list->items[--k];
        list->items[k] = v;
    }
}

static inline bool is_space(uint32_t c)
{
    return c == ' ' || ((c < '0' || c >= 0x80) && as_unicode_is_space(c));
}

/* Behind the white space (or the other text) that begins at p. */
static const char *skip_space(const char *p, const char *end, bool space)
{
    while (p < end) {
        const char *next = p;
        if (is_space(as_str_next(&next)) != space) { break; }
        p = next;
    }
    return p;
}

static const char *skip_space_back(const char *p, const char *start, bool space)
{
    while (p > start) {
        const char *before = p;
        if (is_space(as_str_previous(&before)) != space) { break; }
        p = before;
    }
    return p;
}

static void split_space(AsVM *vm, AsList *list, AsStr *s, size_t limit)
{
    const char *end = s->data + s->size, *p = skip_space(s->data, end, true);
    while (p < end) {
        const char *stop = limit-- > 0 ? skip_space(p, end, false) : end;
        append_part(vm, list, s, (size_t)(p - s->data), (size_t)(stop - s->data));
        p = skip_space(stop, end, true);
    }
}

static void rsplit_space(AsVM *vm, AsList *list, AsStr *s, size_t limit)
{
    const char *p = skip_space_back(s->data + s->size, s->data, true);
    while (p > s->data) {
        const char *start = limit-- > 0 ? skip_space_back(p, s->data, false) : s->data;
        append_part(vm, list, s, (size_t)(start - s->data), (size_t)(p - s->data));
        p = skip_space_back(start, s->data, true);
    }
    reverse(list);
}

static void split_at(AsVM *vm, AsList *list, AsStr *s, AsStr *separator, size_t limit)
{
    size_t from = 0;
    for (; limit > 0; limit--) {
        size_t at = as_search_first(s->data + from, s->size - from, separator->data, separator->size);
        if (at == AS_NOT_FOUND) { break; }
        append_part(vm, list, s, from, from + at);
        from += at + separator->size;
    }
    append_part(vm, list, s, from, s->size);
}

static void rsplit_at(AsVM *vm, AsList *list, AsStr *s, AsStr *separator, size_t limit)
{
    size_t to = s->size;
    for (; limit > 0; limit--) {
        size_t at = as_search_last(s->data, to, separator->data, separator->size);
        if (at == AS_NOT_FOUND) { break; }
        append_part(vm, list, s, at + separator->size, to);
        to = at;
    }
    append_part(vm, list, s, 0, to);
    reverse(list);
}

static AsValue split(AsVM *vm, AsValue *args, void (*by_space)(AsVM *, AsList *, AsStr *, size_t),
                     void (*at)(AsVM *, AsList *, AsStr *, AsStr *, size_t))
{
    int64_t limit;
    if (!as_index_arg(vm, args[2], &limit)) { return AS_RAISED; }
    size_t most = limit < 0 ? SIZE_MAX : (size_t)limit;
    if (!as_is_none(args[1]) && !as_is_str(args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "must be str or None, not %T", args[1]);
    }
    if (as_is_str(args[1]) && as_str(args[1])->size == 0) { return as_raise(vm, AS_VALUE_ERROR, "empty separator"); }
    AsValue list = as_list_new(vm, 0);
    if (as_is_none(args[1])) {
        by_space(vm, as_list(list), as_str(args[0]), most);
    } else {
        at(vm, as_list(list), as_str(args[0]), as_str(args[1]), most);
    }
    return list;
}

AsValue as_str_method_split(AsVM *vm, AsValue *args)
{
    return split(vm, args, split_space, split_at);
}

AsValue as_str_method_rsplit(AsVM *vm, AsValue *args)
{
    return split(vm, args, rsplit_space, rsplit_at);
}

AsValue as_str_method_splitlines(AsVM *vm, AsValue *args)
{
    int keep;
    if (!as_c_int_arg(vm, args[1], &keep)) { return AS_RAISED; }
    AsStr *s = as_str(args[0]);
    AsValue list = as_list_new(vm, 0);
    const char *p = s->data, *end = s->data + s->size;
    while (p < end) {
        const char *start = p, *stop = p;
        while (p < end) {
            stop = p;
            uint32_t c = as_str_next(&p);
            if (as_unicode_is_line_end(c)) {
                if (c == '\r' && p < end && *p == '\n') { p++; }
                break;
            }
            stop = p;
        }
        append_part(vm, as_list(list), s, (size_t)(start - s->data), (size_t)((keep ? p : stop) - s->data));
    }
    return list;
}

/* Stripping. */

static bool has_code_point(const AsStr *set, const char *data, size_t size)
{
    return as_search_first(set->data, set->size, data, size) != AS_NOT_FOUND;
}

/* Is the code point at data to be stripped? set is NULL for white space. */
static bool is_stripped(const AsStr *set, const char *data, size_t size)
{
    const char *p = data;
    return set ? has_code_point(set, data, size) : is_space(as_str_next(&p));
}

static AsValue strip(AsVM *vm, AsValue *args, const char *name, bool left, bool right)
{
    AsStr *s = as_str(args[0]), *set = NULL;
    if (!as_is_none(args[1])) {
        if (!as_is_str(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "%s arg must be None or str", name); }
        set = as_str(args[1]);
    }
    const char *from = s->data, *to = s->data + s->size;
    while (left && from < to && is_stripped(set, from, as_str_sequence_size(*from))) {
        from += as_str_sequence_size(*from);
    }
    while (right && from < to) {
        const char *before = to;
        as_str_previous(&before);
        if (!is_stripped(set, before, (size_t)(to - before))) { break; }
        to = before;
    }
    return as_str_part(vm, s, (size_t)(from - s->data), (size_t)(to - s->data));
}

AsValue as_str_method_strip(AsVM *vm, AsValue *args)
{
    return strip(vm, args, "strip", true, true);
}

AsValue as_str_method_lstrip(AsVM *vm, AsValue *args)
{
    return strip(vm, args, "lstrip", true, false);
}

AsValue as_str_method_rstrip(AsVM *vm, AsValue *args)
{
    return strip(vm, args, "rstrip", false, true);
}

/* Joining. */

static AsValue join(AsVM *vm, AsStr *separator, const AsValue *items, size_t count)
{
    if (count == 0) { return vm->empty_str; }
    if (count == 1 && as_is_exact(items[0], AS_KIND_STR)) { return items[0]; }
    size_t size = 0, length = 0;
    for (size_t i = 0; i < count; i++) {
        if (!as_is_str(items[i])) {
            return as_raise(vm, AS_TYPE_ERROR, "sequence item %zu: expected str instance, %T found", i, items[i]);
        }
        size += as_str(items[i])->size + (i ? separator->size : 0);
        length += as_str(items[i])->length + (i ? separator->length : 0);
        if (size > AS_STR_MAX) { return as_raise_memory(vm); }
    }
    if (size == 0) { return vm->empty_str; }
    AsValue result = as_str_try_new(vm, size, length);
    if (as_raised(result)) { return result; }
    char *out = as_str(result)->data;
    for (size_t i = 0; i < count; i++) {
        if (i) {
            memcpy(out, separator->data, separator->size);
            out += separator->size;
        }
        memcpy(out, as_str(items[i])->data, as_str(items[i])->size);
        out += as_str(items[i])->size;
    }
    return result;
}

AsValue as_str_method_join(AsVM *vm, AsValue *args)
{
    AsValue items = args[1];
    if (as_is_exact(items, AS_KIND_TUPLE)) {
        return join(vm, as_str(args[0]), as_tuple(items)->items, as_tuple(items)->length);
    }
    if (!as_is_exact(items, AS_KIND_LIST)) {
        items = as_list_from_sequence(vm, items, "can only join an iterable");
        if (as_raised(items)) { return items; }
    }
    return join(vm, as_str(args[0]), as_list(items)->items, as_list(items)->length);
}
