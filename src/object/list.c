#include "object/list.h"

#include "base/buffer.h"
#include "object/class.h"
#include "object/error.h"
#include "object/list_impl.h"
#include "object/op.h"
#include "object/range.h"
#include "object/sequence.h"
#include "object/items.h"
#include "object/str.h"
#include "object/tuple.h"

/* ---- storage */

AsValue as_list_new(AsVM *vm, size_t capacity)
{
    AsList *list = as_heap_new(vm, AS_KIND_LIST, sizeof(AsList));
    if (capacity > 0) {
        list->items = as_heap_new_block(vm, capacity * sizeof(AsValue));
        list->capacity = capacity;
    }
    return as_value(list);
}

AsValue as_list_from(AsVM *vm, const AsValue *items, size_t count)
{
    AsValue made = as_list_new(vm, count);
    AsList *list = as_list(made);
    if (count > 0) { memcpy(list->items, items, count * sizeof(AsValue)); }
    list->length = count;
    return made;
}

AsValue as_list_try_from(AsVM *vm, const AsValue *items, size_t count)
{
    enum { FEW = 64 };
    if (count <= FEW) { return as_list_from(vm, items, count); }
    AsValue made = as_list_new(vm, 0);
    AsList *list = as_list(made);
    if (!as_list_try_reserve(vm, list, count)) { return AS_RAISED; }
    memcpy(list->items, items, count * sizeof(AsValue));
    list->length = count;
    return made;
}

static size_t grown_capacity(const AsList *list, size_t needed)
{
    size_t capacity = list->capacity + list->capacity / 2;
    if (capacity < 4) { capacity = 4; }
    return capacity < needed ? needed : capacity;
}

void as_list_grow(AsVM *vm, AsList *list, size_t capacity)
{
    if (capacity <= list->capacity) { return; }
    capacity = grown_capacity(list, capacity);
    list->items = as_heap_resize_block(vm, list->items, list->capacity * sizeof(AsValue), capacity * sizeof(AsValue));
    list->capacity = capacity;
}

bool as_list_try_reserve(AsVM *vm, AsList *list, size_t capacity)
{
    if (capacity <= list->capacity) { return true; }
    if (capacity > SIZE_MAX / 2 / sizeof(AsValue)) {
        as_raise_memory(vm);
        return false;
    }
    if (list->length > 0) { capacity = grown_capacity(list, capacity); }
    AsValue *items = as_heap_try_resize_block(vm, list->items, list->capacity * sizeof(AsValue), capacity * sizeof(AsValue));
    if (!items) { return false; }
    list->items = items;
    list->capacity = capacity;
    return true;
}

/* Gives memory back when the list has become much shorter. */
static void shrink(AsVM *vm, AsList *list)
{
    if (list->capacity < 32 || list->length > list->capacity / 4) { return; }
    size_t capacity = list->capacity / 2;
    list->items = as_heap_resize_block(vm, list->items, list->capacity * sizeof(AsValue), capacity * sizeof(AsValue));
    list->capacity = capacity;
}

void as_list_insert(AsVM *vm, AsList *list, size_t index, AsValue value)
{
    as_list_grow(vm, list, list->length + 1);
    memmove(list->items + index + 1, list->items + index, (list->length - index) * sizeof(AsValue));
    list->length++;
    as_write(list, &list->items[index], value);
}

void as_list_remove(AsVM *vm, AsList *list, size_t index, size_t count)
{
    if (count == 0) { return; }
    size_t rest = list->length - index - count;
    if (rest > 0) { memmove(list->items + index, list->items + index + count, rest * sizeof(AsValue)); }
    list->length -= count;
    shrink(vm, list);
}

void as_list_clear(AsVM *vm, AsList *list)
{
    as_heap_drop_block(vm, list->items, list->capacity * sizeof(AsValue));
    list->items = NULL;
    list->length = list->capacity = 0;
}

bool as_list_view(AsValue v, const AsValue **items, size_t *count)
{
    if (as_is_exact(v, AS_KIND_LIST)) {
        *items = as_list(v)->items;
        *count = as_list(v)->length;
        return true;
    }
    if (as_is_exact(v, AS_KIND_TUPLE)) {
        *items = as_tuple(v)->items;
        *count = as_tuple(v)->length;
        return true;
    }
    return false;
}

static bool append_many(AsVM *vm, AsList *list, AsValue source)
{
    const AsValue *items;
    size_t count;
    if (!as_list_view(source, &items, &count)) { return true; }
    if (count == 0) { return true; }
    if (!as_list_try_reserve(vm, list, list->length + count)) { return false; }
    // Reserving may have moved the items if the list extends itself.
    as_list_view(source, &items, &count);
    memcpy(list->items + list->length, items, count * sizeof(AsValue));
    list->length += count;
    return true;
}

/* What an iterable says about its length is a hint only: a lie costs nothing but a failed reservation. */
static bool reserve_by_hint(AsVM *vm, AsList *list, AsValue iterable)
{
    int64_t hint;
    if (!as_op_length_hint(vm, iterable, 0, &hint)) { return false; }
    if (hint <= 0 || hint > INT64_MAX - (int64_t)list->length) { return true; }
    return as_list_try_reserve(vm, list, list->length + (size_t)hint);
}

static bool append_iterated(AsVM *vm, AsList *list, AsValue iterable)
{
    AsValue iterator = as_op_iter(vm, iterable);
    if (as_raised(iterator)) { return false; }
    as_root(vm, iterator);
    if (!reserve_by_hint(vm, list, iterable)) { return false; }
    for (;;) {
        AsValue item = as_op_next(vm, iterator);
        if (as_raised(item)) { return false; }
        if (as_stopped(item)) { return true; }
        as_list_append(vm, list, item);
    }
}

bool as_list_extend(AsVM *vm, AsList *list, AsValue iterable)
{
    if (as_is_exact(iterable, AS_KIND_LIST) || as_is_exact(iterable, AS_KIND_TUPLE)) {
        return append_many(vm, list, iterable);
    }
    size_t saved = as_roots_save(vm);
    as_root(vm, as_value(list));
    as_root(vm, iterable);
    bool ok = append_iterated(vm, list, iterable);
    as_roots_restore(vm, saved);
    return ok;
}

AsValue as_list_make(AsVM *vm, AsValue iterable)
{
    return as_is_undefined(iterable) ? as_list_new(vm, 0) : as_list_from_iterable(vm, iterable);
}

AsValue as_list_from_iterable(AsVM *vm, AsValue iterable)
{
    const AsValue *items;
    size_t count;
    if (as_list_view(iterable, &items, &count)) { return as_list_try_from(vm, items, count); }
    AsValue made = as_list_new(vm, 0);
    return as_list_extend(vm, as_list(made), iterable) ? made : AS_RAISED;
}

AsValue as_list_from_sequence(AsVM *vm, AsValue v, const char *message)
{
    AsValue iterator = as_op_iter(vm, v);
    if (!as_raised(iterator)) {
        as_root(vm, iterator);
        return as_list_from_iterable(vm, iterator);
    }
    if (!as_error_is(vm, AS_TYPE_ERROR)) { return AS_RAISED; }
    as_error_clear(vm);
    return as_raise(vm, AS_TYPE_ERROR, "%s", message);
}

/* ---- slots */

static void list_mark(AsHeap *heap, AsObject *self)
{
    const AsList *list = (AsList *)self;
    as_mark_block(heap, list->items);
    as_mark_array(heap, list->items, list->length);
}

static bool add_reprs(AsVM *vm, AsBuffer *out, AsList *list)
{
    for (size_t i = 0; i < list->length; i++) {
        if (i > 0) { as_buffer_add(out, ", ", 2); }
        size_t saved = as_roots_save(vm);
        as_root(vm, list->items[i]);
        AsValue text = as_op_repr(vm, list->items[i]);
        as_roots_restore(vm, saved);
        if (as_raised(text)) { return false; }
        as_buffer_add(out, as_str(text)->data, as_str(text)->size);
    }
    return true;
}

static AsValue list_repr(AsVM *vm, AsValue self)
{
    if (as_list(self)->length == 0) { return as_str_from_text(vm, "[]"); }
    if (as_repr_enter(vm, self)) { return as_str_from_text(vm, "[...]"); }
    AsBuffer out;
    as_buffer_init(&out);
    as_buffer_add_byte(&out, '[');
    AsValue text = AS_RAISED;
    if (add_reprs(vm, &out, as_list(self))) {
        as_buffer_add_byte(&out, ']');
        text = as_str_from(vm, out.data, out.size);
    }
    as_buffer_clear(&out);
    as_repr_leave(vm, self);
    return text;
}

static AsValue list_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if (!as_is_list(self) || !as_is_list(other)) { return AS_NOT_IMPLEMENTED; }
    AsList *a = as_list(self), *b = as_list(other);
    if (a->length != b->length && (op == AS_EQ || op == AS_NE)) { return as_bool(op == AS_NE); }
    for (size_t i = 0; i < a->length && i < b->length; i++) {
        bool equal;
        if (!as_items_equal(vm, a->items[i], b->items[i], &equal)) { return AS_RAISED; }
        if (equal) { continue; }
        if (i >= a->length || i >= b->length) { break; } // __eq__ took them out
        return as_items_compare_items(vm, a->items[i], b->items[i], op);
    }
    return as_items_compare_lengths(a->length, b->length, op);
}

static bool list_length(AsVM *vm, AsValue self, int64_t *out)
{
    *out = (int64_t)as_list(self)->length;
    return true;
}

/* Finds the place that an int subscript means; false: raised with this message. */
static bool locate(AsVM *vm, AsList *list, AsValue key, const char *message, size_t *out)
{
    int64_t index;
    if (!as_items_index(vm, key, "list", &index)) { return false; }
    if (index < 0) { index += (int64_t)list->length; }
    if ((uint64_t)index >= list->length) {
        as_raise(vm, AS_INDEX_ERROR, "%s", message);
        return false;
    }
    *out = (size_t)index;
    return true;
}

static AsValue list_get_item(AsVM *vm, AsValue self, AsValue key)
{
    AsList *list = as_list(self);
    if (as_is_small(key) && (uint64_t)as_small(key) < list->length) { return list->items[as_small(key)]; }
    if (as_is_slice(key)) { return as_list_get_slice(vm, list, key); }
    size_t index;
    if (!locate(vm, list, key, "list index out of range", &index)) { return AS_RAISED; }
    return list->items[index];
}

static bool list_set_item(AsVM *vm, AsValue self, AsValue key, AsValue value)
{
    AsList *list = as_list(self);
    if (as_is_slice(key)) { return as_list_set_slice(vm, list, key, value); }
    size_t index;
    if (!locate(vm, list, key, "list assignment index out of range", &index)) { return false; }
    if (as_is_undefined(value)) {
        as_list_remove(vm, list, index, 1);
    } else {
        as_write(list, &list->items[index], value);
    }
    return true;
}

static bool list_contains(AsVM *vm, AsValue self, AsValue item, bool *out)
{
    AsList *list = as_list(self);
    *out = false;
    for (size_t i = 0; i < list->length && !*out; i++) {
        if (!as_items_equal(vm, list->items[i], item, out)) { return false; }
    }
    return true;
}

static AsValue list_concat(AsVM *vm, AsValue self, AsValue other)
{
    if (!as_is_list(other)) { return as_items_concat_other(vm, "list", other); }
    const AsList *a = as_list(self), *b = as_list(other);
    AsValue made = as_list_new(vm, 0);
    AsList *list = as_list(made);
    if (!as_list_try_reserve(vm, list, a->length + b->length)) { return AS_RAISED; }
    if (a->length > 0) { memcpy(list->items, a->items, a->length * sizeof(AsValue)); }
    if (b->length > 0) { memcpy(list->items + a->length, b->items, b->length * sizeof(AsValue)); }
    list->length = a->length + b->length;
    return made;
}

/* Fills the list up with copies of its first `length` items until there are length * times. */
static bool repeat_within(AsVM *vm, AsList *list, size_t length, int64_t times)
{
    size_t total;
    if (__builtin_mul_overflow(length, (size_t)times, &total)) {
        as_raise_memory(vm);
        return false;
    }
    if (!as_list_try_reserve(vm, list, total)) { return false; }
    size_t done = length;
    while (done < total) {
        size_t count = done < total - done ? done : total - done;
        memcpy(list->items + done, list->items, count * sizeof(AsValue));
        done += count;
    }
    list->length = total;
    return true;
}

static AsValue list_repeat(AsVM *vm, AsValue self, int64_t times)
{
    const AsList *from = as_list(self);
    AsValue made = as_list_new(vm, 0);
    if (times <= 0 || from->length == 0) { return made; }
    if (from->length > SIZE_MAX / 16 / (size_t)times) { return as_raise_memory(vm); }
    AsList *list = as_list(made);
    if (!as_list_try_reserve(vm, list, from->length * (size_t)times)) { return AS_RAISED; }
    memcpy(list->items, from->items, from->length * sizeof(AsValue));
    return repeat_within(vm, list, from->length, times) ? made : AS_RAISED;
}

static AsValue list_inplace_concat(AsVM *vm, AsValue self, AsValue other)
{
    return as_list_extend(vm, as_list(self), other) ? self : AS_RAISED;
}

static AsValue list_inplace_repeat(AsVM *vm, AsValue self, int64_t times)
{
    AsList *list = as_list(self);
    if (times <= 0) {
        as_list_clear(vm, list);
    } else if (list->length > 0 && !repeat_within(vm, list, list->length, times)) {
        return AS_RAISED;
    }
    return self;
}

static AsValue list_iter(AsVM *vm, AsValue self)
{
    AsListIterator *iterator = as_heap_new(vm, AS_KIND_LIST_ITERATOR, sizeof *iterator);
    iterator->list = as_list(self);
    return as_value(iterator);
}

const AsTypeSpec as_list_spec = {
    .name = "list",
    .doc = "(iterable=(), /)\n--\n\nBuilt-in mutable sequence.\n\nIf no argument is given, the constructor creates a new empty list.\n"
           "The argument must be an iterable if specified.",
    .size = sizeof(AsList),
    .mark = list_mark,
    .make = as_list_make,
    .slots = {.repr = list_repr,
              .hash = as_hash_not_implemented,
              .compare = list_compare,
              .length = list_length,
              .get_item = list_get_item,
              .set_item = list_set_item,
              .contains = list_contains,
              .iter = list_iter,
              .concat = list_concat,
              .repeat = list_repeat,
              .inplace_concat = list_inplace_concat,
              .inplace_repeat = list_inplace_repeat},
    .flags = AS_TYPE_UNHASHABLE,
    .methods = as_list_methods,
};

/* ---- iterators */

static void iterator_mark(AsHeap *heap, AsObject *self)
{
    AsListIterator *iterator = (AsListIterator *)self;
    if (iterator->list) { as_mark_object(heap, &iterator->list->header); }
}

static AsValue list_iterator_next(AsVM *vm, AsValue self)
{
    AsListIterator *iterator = (AsListIterator *)as_object(self);
    AsList *list = iterator->list;
    if (!list) { return AS_STOP; }
    if ((uint64_t)iterator->index < list->length) { return list->items[iterator->index++]; }
    iterator->list = NULL;
    return AS_STOP;
}

static AsValue list_iterator_hint(AsVM *vm, AsValue *args)
{
    const AsListIterator *iterator = (AsListIterator *)as_object(args[0]);
    if (!iterator->list) { return as_small_value(0); }
    int64_t left = (int64_t)iterator->list->length - iterator->index;
    return as_small_value(left < 0 ? 0 : left);
}

/* An exhausted iterator, of either direction, is one over nothing. */
static AsValue reduced(AsVM *vm, const AsListIterator *iterator, AsName function)
{
    if (!iterator->list) { return as_items_reduced(vm, AS_NAME_iter, as_list_new(vm, 0), AS_UNDEFINED); }
    return as_items_reduced(vm, function, as_value(iterator->list), as_small_value(iterator->index));
}

static AsValue list_iterator_reduce(AsVM *vm, AsValue *args)
{
    return reduced(vm, (AsListIterator *)as_object(args[0]), AS_NAME_iter);
}

static AsValue list_iterator_setstate(AsVM *vm, AsValue *args)
{
    AsListIterator *iterator = (AsListIterator *)as_object(args[0]);
    int64_t index;
    if (!as_items_state(vm, args[1], 0, INT64_MAX, &index)) { return AS_RAISED; }
    int64_t length = iterator->list ? (int64_t)iterator->list->length : 0;
    if (iterator->list) { iterator->index = index < length ? index : length; }
    return AS_NONE;
}

static const AsMethod list_iterator_methods[] = {
    {"__length_hint__(self, /)", list_iterator_hint, NULL},
    {"__reduce__(self, /)", list_iterator_reduce, "Return state information for pickling."},
    {"__setstate__(self, state, /)", list_iterator_setstate, "Set state information for unpickling."},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_list_iterator_spec = {
    .name = "list_iterator",
    .size = sizeof(AsListIterator),
    .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = iterator_mark,
    .slots = {.iter = as_iter_self, .next = list_iterator_next},
    .methods = list_iterator_methods,
};

static AsValue list_reverse_iterator_next(AsVM *vm, AsValue self)
{
    AsListIterator *iterator = (AsListIterator *)as_object(self);
    AsList *list = iterator->list;
    if (!list) { return AS_STOP; }
    if (iterator->index >= 0 && (uint64_t)iterator->index < list->length) { return list->items[iterator->index--]; }
    iterator->list = NULL;
    return AS_STOP;
}

static AsValue list_reverse_iterator_hint(AsVM *vm, AsValue *args)
{
    const AsListIterator *iterator = (AsListIterator *)as_object(args[0]);
    bool alive = iterator->list && iterator->index < (int64_t)iterator->list->length;
    return as_small_value(alive ? iterator->index + 1 : 0);
}

static AsValue list_reverse_iterator_reduce(AsVM *vm, AsValue *args)
{
    return reduced(vm, (AsListIterator *)as_object(args[0]), AS_NAME_reversed);
}

static AsValue list_reverse_iterator_setstate(AsVM *vm, AsValue *args)
{
    AsListIterator *iterator = (AsListIterator *)as_object(args[0]);
    int64_t index;
    if (!as_items_state(vm, args[1], -1, INT64_MAX, &index)) { return AS_RAISED; }
    int64_t last = iterator->list ? (int64_t)iterator->list->length - 1 : -1;
    if (iterator->list) { iterator->index = index < last ? index : last; }
    return AS_NONE;
}

static const AsMethod list_reverse_iterator_methods[] = {
    {"__length_hint__(self, /)", list_reverse_iterator_hint, NULL},
    {"__reduce__(self, /)", list_reverse_iterator_reduce, "Return state information for pickling."},
    {"__setstate__(self, state, /)", list_reverse_iterator_setstate, "Set state information for unpickling."},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_list_reverse_iterator_spec = {
    .name = "list_reverseiterator",
    .size = sizeof(AsListIterator),
    .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = iterator_mark,
    .slots = {.iter = as_iter_self, .next = list_reverse_iterator_next},
    .methods = list_reverse_iterator_methods,
};
