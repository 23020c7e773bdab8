#include "object/list_impl.h"

#include "object/error.h"
#include "object/op.h"
#include "object/range.h"

AsValue as_list_get_slice(AsVM *vm, AsList *list, AsValue slice)
{
    int64_t start, stop, step;
    if (!as_slice_bounds(vm, slice, &start, &stop, &step)) { return AS_RAISED; }
    size_t count = (size_t)as_slice_adjust((int64_t)list->length, &start, &stop, step);
    if (step == 1) { return as_list_try_from(vm, list->items + start, count); }
    AsValue made = as_list_new(vm, count);
    AsList *part = as_list(made);
    for (size_t i = 0; i < count; i++) { part->items[i] = list->items[start + (int64_t)i * step]; }
    part->length = count;
    return made;
}

/* Closes the holes that deleting every step-th item from start leaves. */
static void delete_stepped(AsVM *vm, AsList *list, int64_t start, int64_t step, size_t count)
{
    if (count == 0) { return; }
    if (step < 0) {
        start += step * (int64_t)(count - 1);
        step = -step;
    }
    size_t to = (size_t)start;
    for (size_t hole = 0; hole < count; hole++) {
        size_t from = (size_t)start + hole * (size_t)step + 1;
        size_t until = hole + 1 < count ? from + (size_t)step - 1 : list->length;
        memmove(list->items + to, list->items + from, (until - from) * sizeof(AsValue));
        to += until - from;
    }
    as_list_remove(vm, list, list->length - count, count);
}

/* Replaces the items from start to stop. */
static bool replace(AsVM *vm, AsList *list, size_t start, size_t stop, const AsValue *items, size_t count)
{
    size_t old = stop - start, tail = list->length - stop;
    if (count > old && !as_list_try_reserve(vm, list, list->length + count - old)) { return false; }
    if (count != old && tail > 0) {
        memmove(list->items + start + count, list->items + stop, tail * sizeof(AsValue));
    }
    if (count > 0) { memcpy(list->items + start, items, count * sizeof(AsValue)); }
    if (count >= old) {
        list->length += count - old;
    } else {
        as_list_remove(vm, list, start + count + tail, old - count);
    }
    return true;
}

/* The value's items as a list that is not the target itself. */
static AsValue source_list(AsVM *vm, AsList *list, AsValue value, const char *message)
{
    if (value == as_value(list)) { return as_list_from(vm, list->items, list->length); }
    if (!as_is_iterable(vm, value)) { return as_raise(vm, AS_TYPE_ERROR, "%s", message); }
    return as_is_exact(value, AS_KIND_LIST) ? value : as_list_from_iterable(vm, value);
}

bool as_list_set_slice(AsVM *vm, AsList *list, AsValue slice, AsValue value)
{
    int64_t start, stop, step;
    if (!as_slice_bounds(vm, slice, &start, &stop, &step)) { return false; }
    AsList *source = NULL;
    // What a plain slice means is settled before its source is read, as in CPython.
    if (step == 1) { as_slice_adjust((int64_t)list->length, &start, &stop, step); }
    if (!as_is_undefined(value)) {
        AsValue from = source_list(vm, list, value,
                                   step == 1 ? "can only assign an iterable" : "must assign iterable to extended slice");
        if (as_raised(from)) { return false; }
        source = as_list(from);
    }
    size_t count = (size_t)as_slice_adjust((int64_t)list->length, &start, &stop, step);
    if (!source) {
        delete_stepped(vm, list, start, step, count);
        return true;
    }
    if (step == 1) {
        return replace(vm, list, (size_t)start, (size_t)start + count, source->items, source->length);
    }
    if (source->length != count) {
        as_raise(vm, AS_VALUE_ERROR, "attempt to assign sequence of size %zu to extended slice of size %zu",
                 source->length, count);
        return false;
    }
    for (size_t i = 0; i < count; i++) { as_write(list, &list->items[start + (int64_t)i * step], source->items[i]); }
    return true;
}
