/* Methods of bytes and bytearray that take them apart or put them together: split, strip, join ... */
#include "base/search.h"
#include "object/bytes_impl.h"
#include "object/error.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str_impl.h"
#include "object/tuple.h"

/* Splitting: parts of self are put on a list. */
typedef struct Splitter {
    AsVM *vm;
    AsValue self;
    AsView view;
    AsList *list;
} Splitter;

static bool append_part(Splitter *s, size_t from, size_t to)
{
    AsValue part = as_bytes_part(s->vm, s->self, from, to);
    if (as_raised(part)) { return false; }
    as_list_append(s->vm, s->list, part);
    return true;
}

static void reverse(AsList *list)
{
    for (size_t i = 0, k = list->length; i + 1 < k; i++) {
        AsValue v = list->items[i];
        list->items[i] = list->items[--k];
        list->items[k] = v;
    }
}

static size_t skip(AsView view, size_t i, bool space)
{
    while (i < view.size && as_byte_is_space(view.data[i]) == space) { i++; }
    return i;
}

static size_t skip_back(AsView view, size_t i, bool space)
{
    while (i > 0 && as_byte_is_space(view.data[i - 1]) == space) { i--; }
    return i;
}

static bool split_space(Splitter *s, size_t limit)
{
    size_t i = skip(s->view, 0, true);
    while (i < s->view.size) {
        size_t end = limit-- > 0 ? skip(s->view, i, false) : s->view.size;
        if (!append_part(s, i, end)) { return false; }
        i = skip(s->view, end, true);
    }
    return true;
}

static bool rsplit_space(Splitter *s, size_t limit)
{
    size_t end = skip_back(s->view, s->view.size, true);
    while (end > 0) {
        size_t i = limit-- > 0 ? skip_back(s->view, end, false) : 0;
        if (!append_part(s, i, end)) { return false; }
        end = skip_back(s->view, i, true);
    }
    return true;
}

static bool split_at(Splitter *s, AsView separator, size_t limit)
{
    size_t from = 0;
    for (; limit > 0; limit--) {
        size_t at = as_search_first(s->view.data + from, s->view.size - from, separator.data, separator.size);
        if (at == AS_NOT_FOUND) { break; }
        if (!append_part(s, from, from + at)) { return false; }
        from += at + separator.size;
    }
    return append_part(s, from, s->view.size);
}

static bool rsplit_at(Splitter *s, AsView separator, size_t limit)
{
    size_t to = s->view.size;
    for (; limit > 0; limit--) {
        size_t at = as_search_last(s->view.data, to, separator.data, separator.size);
        if (at == AS_NOT_FOUND) { break; }
        if (!append_part(s, at + separator.size, to)) { return false; }
        to = at;
    }
    return append_part(s, 0, to);
}

static AsValue split(AsVM *vm, AsValue *args, bool from_end)
{
    int64_t limit;
    AsView separator = {NULL, 0};
    if (!as_index_arg(vm, args[2], &limit)) { return AS_RAISED; }
    if (!as_is_none(args[1])) {
        if (!as_bytes_arg(vm, args[1], &separator.data, &separator.size)) { return AS_RAISED; }
        if (separator.size == 0) { return as_raise(vm, AS_VALUE_ERROR, "empty separator"); }
    }
    size_t most = limit < 0 ? SIZE_MAX : (size_t)limit;
    AsValue list = as_list_new(vm, 0);
    Splitter s = {vm, args[0], as_bytes_view_of(args[0]), as_list(list)};
    bool ok;
    if (as_is_none(args[1])) {
        ok = from_end ? rsplit_space(&s, most) : split_space(&s, most);
    } else {
        ok = from_end ? rsplit_at(&s, separator, most) : split_at(&s, separator, most);
    }
    if (from_end) { reverse(s.list); }
    return ok ? list : AS_RAISED;
}

AsValue as_bytes_method_split(AsVM *vm, AsValue *args)
{
    return split(vm, args, false);
}

AsValue as_bytes_method_rsplit(AsVM *vm, AsValue *args)
{
    return split(vm, args, true);
}

AsValue as_bytes_method_splitlines(AsVM *vm, AsValue *args)
{
    int keep;
    if (!as_c_int_arg(vm, args[1], &keep)) { return AS_RAISED; }
    AsValue list = as_list_new(vm, 0);
    Splitter s = {vm, args[0], as_bytes_view_of(args[0]), as_list(list)};
    const uint8_t *data = s.view.data;
    for (size_t i = 0; i < s.view.size;) {
        size_t start = i, end;
        while (i < s.view.size && data[i] != '\n' && data[i] != '\r') { i++; }
        end = i;
        if (i < s.view.size) { i += data[i] == '\r' && i + 1 < s.view.size && data[i + 1] == '\n' ? 2 : 1; }
        if (!append_part(&s, start, keep ? i : end)) { return AS_RAISED; }
    }
    return list;
}

static AsValue strip(AsVM *vm, AsValue *args, bool left, bool right)
{
    bool stripped[256] = {false};
    for (const char *p = " \t\n\r\v\f"; as_is_none(args[1]) && *p; p++) { stripped[(uint8_t)*p] = true; }
    if (!as_is_none(args[1])) {
        AsView set;
        if (!as_bytes_arg(vm, args[1], &set.data, &set.size)) { return AS_RAISED; }
        for (size_t i = 0; i < set.size; i++) { stripped[set.data[i]] = true; }
    }
    AsView view = as_bytes_view_of(args[0]);
    size_t from = 0, to = view.size;
    while (left && from < to && stripped[view.data[from]]) { from++; }
    while (right && from < to && stripped[view.data[to - 1]]) { to--; }
    return as_bytes_part(vm, args[0], from, to);
}

AsValue as_bytes_method_strip(AsVM *vm, AsValue *args)
{
    return strip(vm, args, true, true);
}

AsValue as_bytes_method_lstrip(AsVM *vm, AsValue *args)
{
    return strip(vm, args, true, false);
}

AsValue as_bytes_method_rstrip(AsVM *vm, AsValue *args)
{
    return strip(vm, args, false, true);
}

static bool add(AsVM *vm, AsBuffer *out, AsView view)
{
    if (!as_buffer_try_reserve(out, view.size)) {
        as_raise_memory(vm);
        return false;
    }
    as_buffer_add(out, (const char *)view.data, view.size);
    return true;
}

static bool join(AsVM *vm, AsBuffer *out, AsView separator, const AsValue *items, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        AsView view;
        if (!as_bytes_view(items[i], &view.data, &view.size)) {
            as_raise(vm, AS_TYPE_ERROR, "sequence item %zu: expected a bytes-like object, %T found", i, items[i]);
            return false;
        }
        if ((i > 0 && !add(vm, out, separator)) || !add(vm, out, view)) { return false; }
    }
    return true;
}

AsValue as_bytes_method_join(AsVM *vm, AsValue *args)
{
    AsValue items = args[1];
    items = as_list_from_sequence(vm, items, "can only join an iterable");
    if (as_raised(items)) { return items; }
    AsList *list = as_list(items);
    if (list->length == 1 && as_is_exact(list->items[0], AS_KIND_BYTES) && as_is_bytes(args[0])) { return list->items[0]; }
    AsBuffer out;
    as_buffer_init(&out);
    if (join(vm, &out, as_bytes_view_of(args[0]), list->items, list->length)) {
        return as_bytes_from_buffer(vm, args[0], &out);
    }
    as_buffer_clear(&out);
    return AS_RAISED;
}
