#include "object/deque.h"

#include "base/buffer.h"
#include "object/class.h"
#include "object/error.h"
#include "object/int.h"
#include "object/items.h"
#include "object/list.h"
#include "object/op.h"
#include "object/sequence.h"
#include "object/str.h"
#include "object/tuple.h"

/* ---- storage */

AsValue as_deque_new(AsVM *vm, int64_t limit)
{
    AsDeque *deque = as_heap_new(vm, AS_KIND_DEQUE, sizeof *deque);
    deque->limit = limit;
    return as_value(deque);
}

static void grow(AsVM *vm, AsDeque *deque)
{
    size_t capacity = deque->capacity ? deque->capacity * 2 : 8;
    AsValue *items = as_heap_new_block(vm, capacity * sizeof(AsValue));
    for (size_t i = 0; i < deque->length; i++) { items[i] = *as_deque_at(deque, i); }
    as_heap_drop_block(vm, deque->items, deque->capacity * sizeof(AsValue));
    deque->items = items;
    deque->capacity = capacity;
    deque->first = 0;
}

void as_deque_append(AsVM *vm, AsDeque *deque, AsValue value)
{
    if (deque->limit == 0) { return; }
    if (deque->length == deque->capacity) { grow(vm, deque); }
    as_write(deque, as_deque_at(deque, deque->length), value);
    deque->length++;
    deque->changes++;
    if (deque->limit >= 0 && deque->length > (size_t)deque->limit) { as_deque_pop_left(deque); }
}

void as_deque_append_left(AsVM *vm, AsDeque *deque, AsValue value)
{
    if (deque->limit == 0) { return; }
    if (deque->length == deque->capacity) { grow(vm, deque); }
    deque->first = (deque->first - 1) & (deque->capacity - 1);
    as_write(deque, as_deque_at(deque, 0), value);
    deque->length++;
    deque->changes++;
    if (deque->limit >= 0 && deque->length > (size_t)deque->limit) { as_deque_pop(deque); }
}

AsValue as_deque_pop(AsDeque *deque)
{
    deque->changes++;
    return *as_deque_at(deque, --deque->length);
}

AsValue as_deque_pop_left(AsDeque *deque)
{
    AsValue value = *as_deque_at(deque, 0);
    deque->first = (deque->first + 1) & (deque->capacity - 1);
    deque->length--;
    deque->changes++;
    return value;
}

void as_deque_clear(AsVM *vm, AsDeque *deque)
{
    as_heap_drop_block(vm, deque->items, deque->capacity * sizeof(AsValue));
    deque->items = NULL;
    deque->capacity = deque->first = deque->length = 0;
    deque->changes++;
}

static bool extend(AsVM *vm, AsDeque *deque, AsValue iterable, bool left)
{
    // Extending a deque by itself means what it held before.
    if (iterable == as_value(deque)) {
        iterable = as_list_from_iterable(vm, iterable);
        if (as_raised(iterable)) { return false; }
    }
    AsValue iterator = as_op_iter(vm, iterable);
    if (as_raised(iterator)) { return false; }
    as_root(vm, iterator);
    for (;;) {
        AsValue item = as_op_next(vm, iterator);
        if (as_stopped(item)) { return true; }
        if (as_raised(item)) { return false; }
        if (left) {
            as_deque_append_left(vm, deque, item);
        } else {
            as_deque_append(vm, deque, item);
        }
    }
}

bool as_deque_extend(AsVM *vm, AsDeque *deque, AsValue iterable, bool left)
{
    size_t saved = as_roots_save(vm);
    as_root(vm, as_value(deque));
    bool ok = extend(vm, deque, iterable, left);
    as_roots_restore(vm, saved);
    return ok;
}

/* ---- slots */

static void deque_mark(AsHeap *heap, AsObject *self)
{
    const AsDeque *deque = (AsDeque *)self;
    as_mark_block(heap, deque->items);
    for (size_t i = 0; i < deque->length; i++) { as_mark(heap, *as_deque_at(deque, i)); }
}

static AsValue deque_repr(AsVM *vm, AsValue self)
{
    if (as_repr_enter(vm, self)) { return as_str_from_text(vm, "[...]"); }
    AsValue text = AS_RAISED;
    AsValue list = as_list_from_iterable(vm, self);
    if (!as_raised(list)) {
        const char *name = as_type_name(as_type_of(vm, self));
        size_t saved = as_roots_save(vm);
        as_root(vm, list);
        AsValue items = as_op_repr(vm, list);
        as_roots_restore(vm, saved);
        int64_t limit = as_deque(self)->limit;
        if (!as_raised(items)) {
            text = limit < 0 ? as_str_format(vm, "%s(%S)", name, items)
                             : as_str_format(vm, "%s(%S, maxlen=%lld)", name, items, (long long)limit);
        }
    }
    as_repr_leave(vm, self);
    return text;
}

static AsValue deque_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if (!as_is_deque(self) || !as_is_deque(other)) { return AS_NOT_IMPLEMENTED; }
    const AsDeque *a = as_deque(self), *b = as_deque(other);
    if (a->length != b->length && (op == AS_EQ || op == AS_NE)) { return as_bool(op == AS_NE); }
    for (size_t i = 0; i < a->length && i < b->length; i++) {
        AsValue x = *as_deque_at(a, i), y = *as_deque_at(b, i);
        bool equal;
        size_t saved = as_roots_save(vm);
        as_root(vm, x); // __eq__ may take them out
        as_root(vm, y);
        if (!as_items_equal(vm, x, y, &equal)) { return AS_RAISED; }
        if (!equal) { return as_items_compare_items(vm, x, y, op); }
        as_roots_restore(vm, saved);
    }
    return as_items_compare_lengths(a->length, b->length, op);
}

static bool deque_length(AsVM *vm, AsValue self, int64_t *out)
{
    *out = (int64_t)as_deque(self)->length;
    return true;
}

static bool locate(AsVM *vm, AsDeque *deque, AsValue key, size_t *out)
{
    int64_t index;
    if (!as_is_int(key) && !as_type_of(vm, key)->slots.index) {
        as_raise(vm, AS_TYPE_ERROR, "sequence index must be integer, not '%T'", key);
        return false;
    }
    if (!as_sequence_index(vm, key, &index)) { return false; }
    if (index < 0) { index += (int64_t)deque->length; }
    if ((uint64_t)index >= deque->length) {
        as_raise(vm, AS_INDEX_ERROR, "deque index out of range");
        return false;
    }
    *out = (size_t)index;
    return true;
}

static AsValue deque_get_item(AsVM *vm, AsValue self, AsValue key)
{
    size_t index;
    return locate(vm, as_deque(self), key, &index) ? *as_deque_at(as_deque(self), index) : AS_RAISED;
}

/* The shorter side closes the gap: whoever came first is mostly the first to leave. */
static void delete_at(AsDeque *deque, size_t index)
{
    if (index < deque->length / 2) {
        for (size_t i = index; i > 0; i--) { as_write(deque, as_deque_at(deque, i), *as_deque_at(deque, i - 1)); }
        (void)as_deque_pop_left(deque);
        return;
    }
    for (size_t i = index; i + 1 < deque->length; i++) {
        as_write(deque, as_deque_at(deque, i), *as_deque_at(deque, i + 1));
    }
    deque->length--;
    deque->changes++;
}

static bool deque_set_item(AsVM *vm, AsValue self, AsValue key, AsValue value)
{
    AsDeque *deque = as_deque(self);
    size_t index;
    if (!locate(vm, deque, key, &index)) { return false; }
    if (as_is_undefined(value)) {
        delete_at(deque, index);
    } else {
        as_write(deque, as_deque_at(deque, index), value);
    }
    return true;
}

/* Index of the first equal item in start .. stop, -1 if there is none, -2: raised. */
static int64_t find(AsVM *vm, AsDeque *deque, AsValue item, int64_t start, int64_t stop)
{
    uint64_t changes = deque->changes;
    for (int64_t i = start; i < stop && i < (int64_t)deque->length; i++) {
        bool equal;
        if (!as_items_equal(vm, *as_deque_at(deque, (size_t)i), item, &equal)) { return -2; }
        if (changes != deque->changes) {
            as_raise(vm, AS_RUNTIME_ERROR, "deque mutated during iteration");
            return -2;
        }
        if (equal) { return i; }
    }
    return -1;
}

static bool deque_contains(AsVM *vm, AsValue self, AsValue item, bool *out)
{
    int64_t index = find(vm, as_deque(self), item, 0, INT64_MAX);
    *out = index >= 0;
    return index != -2;
}

/* A copy of the same class and limit. */
static AsValue copy(AsVM *vm, AsValue self)
{
    const AsDeque *deque = as_deque(self);
    if (!as_is_exact(self, AS_KIND_DEQUE)) {
        AsValue args[] = {self, as_small_value(deque->limit)};
        AsValue made = as_call(vm, as_value(as_type_of(vm, self)), args, deque->limit < 0 ? 1 : 2);
        if (!as_raised(made) && !as_is_deque(made)) {
            return as_raise(vm, AS_TYPE_ERROR, "%T() must return a deque, not %T", self, made);
        }
        return made;
    }
    AsValue made = as_deque_new(vm, deque->limit);
    for (size_t i = 0; i < deque->length; i++) { as_deque_append(vm, as_deque(made), *as_deque_at(deque, i)); }
    return made;
}

/* Appends the first `length` items again and again until all are there `times` times. */
static bool repeat_within(AsVM *vm, AsDeque *deque, int64_t times)
{
    if (times <= 0) {
        as_deque_clear(vm, deque);
        return true;
    }
    size_t length = deque->length, total;
    if (__builtin_mul_overflow(length, (size_t)times, &total) || total > SIZE_MAX / 64) {
        as_raise_memory(vm);
        return false;
    }
    AsValue items = as_list_new(vm, length);
    for (size_t i = 0; i < length; i++) { as_list_append(vm, as_list(items), *as_deque_at(deque, i)); }
    for (size_t i = length; i < total; i++) { as_deque_append(vm, deque, as_list(items)->items[i % length]); }
    return true;
}

static AsValue deque_repeat(AsVM *vm, AsValue self, int64_t times)
{
    AsValue made = copy(vm, self);
    if (as_raised(made)) { return AS_RAISED; }
    return repeat_within(vm, as_deque(made), times) ? made : AS_RAISED;
}

static AsValue deque_concat(AsVM *vm, AsValue left, AsValue right)
{
    if (!as_is_deque(right)) { return as_items_concat_other(vm, "deque", right); }
    AsValue made = copy(vm, left);
    if (as_raised(made)) { return AS_RAISED; }
    return as_deque_extend(vm, as_deque(made), right, false) ? made : AS_RAISED;
}

static AsValue deque_inplace_concat(AsVM *vm, AsValue self, AsValue other)
{
    return as_deque_extend(vm, as_deque(self), other, false) ? self : AS_RAISED;
}

static AsValue deque_inplace_repeat(AsVM *vm, AsValue self, int64_t times)
{
    return repeat_within(vm, as_deque(self), times) ? self : AS_RAISED;
}

/* ---- iterators */

typedef struct AsDequeIterator {
    AsObject header;
    AsDeque *deque;
    uint64_t changes; /* of the deque when iteration began */
    size_t given;
} AsDequeIterator;

static AsValue make_iterator(AsVM *vm, AsValue self, AsKind kind)
{
    AsDequeIterator *iterator = as_heap_new(vm, kind, sizeof *iterator);
    iterator->deque = as_deque(self);
    iterator->changes = iterator->deque->changes;
    return as_value(iterator);
}

static AsValue deque_iter(AsVM *vm, AsValue self)
{
    return make_iterator(vm, self, AS_KIND_DEQUE_ITERATOR);
}

static AsValue step(AsVM *vm, AsValue self, bool backwards)
{
    AsDequeIterator *iterator = (AsDequeIterator *)as_object(self);
    const AsDeque *deque = iterator->deque;
    if (iterator->changes != deque->changes) {
        // The iterator stays broken.
        iterator->changes = UINT64_MAX;
        return as_raise(vm, AS_RUNTIME_ERROR, "deque mutated during iteration");
    }
    if (iterator->given == deque->length) { return AS_STOP; }
    size_t i = iterator->given++;
    return *as_deque_at(deque, backwards ? deque->length - 1 - i : i);
}

static AsValue iterator_next(AsVM *vm, AsValue self)
{
    return step(vm, self, false);
}

static AsValue reverse_iterator_next(AsVM *vm, AsValue self)
{
    return step(vm, self, true);
}

static void iterator_mark(AsHeap *heap, AsObject *self)
{
    as_mark_object(heap, &((AsDequeIterator *)self)->deque->header);
}

static AsValue iterator_hint(AsVM *vm, AsValue *args)
{
    const AsDequeIterator *iterator = (AsDequeIterator *)as_object(args[0]);
    if (iterator->changes != iterator->deque->changes) { return as_small_value(0); }
    return as_small_value((int64_t)(iterator->deque->length - iterator->given));
}

static AsValue iterator_reduce(AsVM *vm, AsValue *args)
{
    const AsDequeIterator *iterator = (AsDequeIterator *)as_object(args[0]);
    AsValue parts[] = {as_value(iterator->deque), as_small_value((int64_t)iterator->given)};
    AsValue pair[] = {as_value(as_type_of(vm, args[0])), as_tuple_from(vm, parts, 2)};
    return as_tuple_from(vm, pair, 2);
}

/* What __reduce__ gives: an iterator over the deque that has given so many items already. */
static AsValue iterator_from(AsVM *vm, AsValue *args, AsKind kind)
{
    int64_t given;
    if (!as_is_kind(args[1], AS_KIND_DEQUE)) {
        return as_raise(vm, AS_TYPE_ERROR, "argument 1 must be collections.deque, not %B", args[1]);
    }
    if (!as_index_arg(vm, args[2], &given)) { return AS_RAISED; }
    AsValue made = make_iterator(vm, args[1], kind);
    AsDequeIterator *iterator = (AsDequeIterator *)as_object(made);
    size_t length = iterator->deque->length;
    if (given > 0) { iterator->given = (uint64_t)given < length ? (size_t)given : length; }
    return made;
}

static AsValue iterator_new(AsVM *vm, AsValue *args) { return iterator_from(vm, args, AS_KIND_DEQUE_ITERATOR); }

static AsValue reverse_iterator_new(AsVM *vm, AsValue *args)
{
    return iterator_from(vm, args, AS_KIND_DEQUE_REVERSE_ITERATOR);
}

#define ITERATOR_METHODS \
    {"__reduce__(self, /)", iterator_reduce, "Return state information for pickling."}, \
    {"__length_hint__(self, /)", iterator_hint, "Private method returning an estimate of len(list(it))."}

static const AsMethod iterator_methods[] = {
    ITERATOR_METHODS,
    {"__new__(cls, deque, index=0, /)", iterator_new},
    {NULL, NULL, NULL},
};

static const AsMethod reverse_iterator_methods[] = {
    ITERATOR_METHODS,
    {"__new__(cls, deque, index=0, /)", reverse_iterator_new},
    {NULL, NULL, NULL},
};
const AsTypeSpec as_deque_iterator_spec = {
    .name = "_collections._deque_iterator",
    .size = sizeof(AsDequeIterator),
    .flags = AS_TYPE_FINAL,
    .mark = iterator_mark,
    .slots = {.iter = as_iter_self, .next = iterator_next},
    .methods = iterator_methods,
};

const AsTypeSpec as_deque_reverse_iterator_spec = {
    .name = "_collections._deque_reverse_iterator",
    .size = sizeof(AsDequeIterator),
    .flags = AS_TYPE_FINAL,
    .mark = iterator_mark,
    .slots = {.iter = as_iter_self, .next = reverse_iterator_next},
    .methods = reverse_iterator_methods,
};

/* ---- methods */

static AsValue deque_new(AsVM *vm, AsValue *args)
{
    AsDeque *deque = (AsDeque *)as_instance_new(vm, as_type(args[0]), 0);
    deque->limit = -1;
    return as_value(deque);
}

static AsValue deque_init(AsVM *vm, AsValue *args)
{
    AsDeque *deque = as_deque(args[0]);
    int64_t limit = -1;
    if (!as_is_none(args[2])) {
        if (!as_is_int(args[2])) { return as_raise(vm, AS_TYPE_ERROR, "an integer is required"); }
        if (!as_index_arg(vm, args[2], &limit)) { return AS_RAISED; }
        if (limit < 0) { return as_raise(vm, AS_VALUE_ERROR, "maxlen must be non-negative"); }
    }
    deque->limit = limit;
    as_deque_clear(vm, deque);
    if (as_is_undefined(args[1])) { return AS_NONE; }
    return as_deque_extend(vm, deque, args[1], false) ? AS_NONE : AS_RAISED;
}

static AsValue deque_append(AsVM *vm, AsValue *args)
{
    as_deque_append(vm, as_deque(args[0]), args[1]);
    return AS_NONE;
}

static AsValue deque_appendleft(AsVM *vm, AsValue *args)
{
    as_deque_append_left(vm, as_deque(args[0]), args[1]);
    return AS_NONE;
}

static AsValue deque_pop(AsVM *vm, AsValue *args)
{
    AsDeque *deque = as_deque(args[0]);
    return deque->length ? as_deque_pop(deque) : as_raise(vm, AS_INDEX_ERROR, "pop from an empty deque");
}

static AsValue deque_popleft(AsVM *vm, AsValue *args)
{
    AsDeque *deque = as_deque(args[0]);
    return deque->length ? as_deque_pop_left(deque) : as_raise(vm, AS_INDEX_ERROR, "pop from an empty deque");
}

static AsValue deque_extend(AsVM *vm, AsValue *args)
{
    return as_deque_extend(vm, as_deque(args[0]), args[1], false) ? AS_NONE : AS_RAISED;
}

static AsValue deque_extendleft(AsVM *vm, AsValue *args)
{
    return as_deque_extend(vm, as_deque(args[0]), args[1], true) ? AS_NONE : AS_RAISED;
}

static AsValue deque_clear(AsVM *vm, AsValue *args)
{
    as_deque_clear(vm, as_deque(args[0]));
    return AS_NONE;
}

static AsValue deque_copy(AsVM *vm, AsValue *args)
{
    return copy(vm, args[0]);
}

static AsValue deque_count(AsVM *vm, AsValue *args)
{
    AsDeque *deque = as_deque(args[0]);
    uint64_t changes = deque->changes;
    int64_t count = 0;
    for (size_t i = 0; i < deque->length; i++) {
        bool equal;
        if (!as_items_equal(vm, *as_deque_at(deque, i), args[1], &equal)) { return AS_RAISED; }
        if (changes != deque->changes) { return as_raise(vm, AS_RUNTIME_ERROR, "deque mutated during iteration"); }
        count += equal;
    }
    return as_small_value(count);
}

static AsValue deque_index(AsVM *vm, AsValue *args)
{
    AsDeque *deque = as_deque(args[0]);
    int64_t start, stop;
    if (!as_items_bound(vm, args[2], &start) || !as_items_bound(vm, args[3], &stop)) { return AS_RAISED; }
    start = as_clamp_index(start, (int64_t)deque->length);
    stop = as_clamp_index(stop, (int64_t)deque->length);
    int64_t index = find(vm, deque, args[1], start, stop);
    if (index == -2) { return AS_RAISED; }
    return index < 0 ? as_raise(vm, AS_VALUE_ERROR, "%v is not in deque", args[1]) : as_small_value(index);
}

static AsValue deque_remove(AsVM *vm, AsValue *args)
{
    AsDeque *deque = as_deque(args[0]);
    int64_t index = find(vm, deque, args[1], 0, INT64_MAX);
    if (index == -2) {
        // Python has another exception for this one.
        if (!as_error_is(vm, AS_RUNTIME_ERROR)) { return AS_RAISED; }
        as_error_clear(vm);
        return as_raise(vm, AS_INDEX_ERROR, "deque mutated during iteration");
    }
    if (index < 0) { return as_raise(vm, AS_VALUE_ERROR, "%v is not in deque", args[1]); }
    delete_at(deque, (size_t)index);
    return AS_NONE;
}

static AsValue deque_insert(AsVM *vm, AsValue *args)
{
    AsDeque *deque = as_deque(args[0]);
    int64_t index;
    if (!as_index_arg(vm, args[1], &index)) { return AS_RAISED; }
    if (deque->limit >= 0 && deque->length >= (size_t)deque->limit) {
        return as_raise(vm, AS_INDEX_ERROR, "deque already at its maximum size");
    }
    index = as_clamp_index(index, (int64_t)deque->length);
    as_deque_append(vm, deque, args[2]);
    for (size_t i = deque->length - 1; i > (size_t)index; i--) {
        as_write(deque, as_deque_at(deque, i), *as_deque_at(deque, i - 1));
    }
    as_write(deque, as_deque_at(deque, (size_t)index), args[2]);
    return AS_NONE;
}

static AsValue deque_reverse(AsVM *vm, AsValue *args)
{
    AsDeque *deque = as_deque(args[0]);
    for (size_t i = 0, j = deque->length; i + 1 < j; i++) {
        j--;
        AsValue item = *as_deque_at(deque, i);
        as_write(deque, as_deque_at(deque, i), *as_deque_at(deque, j));
        as_write(deque, as_deque_at(deque, j), item);
    }
    return AS_NONE;
}

static AsValue deque_rotate(AsVM *vm, AsValue *args)
{
    AsDeque *deque = as_deque(args[0]);
    int64_t steps, length = (int64_t)deque->length;
    if (!as_index_arg(vm, args[1], &steps)) { return AS_RAISED; }
    if (length < 2) { return AS_NONE; }
    steps %= length;
    // The shorter way round.
    if (steps > length / 2) { steps -= length; }
    if (steps < -(length / 2)) { steps += length; }
    // A rotation never drops an item: the length is the same before and after each step.
    for (; steps > 0; steps--) { as_deque_append_left(vm, deque, as_deque_pop(deque)); }
    for (; steps < 0; steps++) { as_deque_append(vm, deque, as_deque_pop_left(deque)); }
    return AS_NONE;
}

static AsValue deque_reversed(AsVM *vm, AsValue *args)
{
    return make_iterator(vm, args[0], AS_KIND_DEQUE_REVERSE_ITERATOR);
}

static AsValue get_maxlen(AsVM *vm, AsValue self)
{
    int64_t limit = as_deque(self)->limit;
    return limit < 0 ? AS_NONE : as_int_from_i64(vm, limit);
}

/* What copy makes another one from: (class, arguments, attributes or None, iterator over the items). */
static AsValue deque_reduce(AsVM *vm, AsValue *args)
{
    AsValue limit[] = {vm->empty_tuple, get_maxlen(vm, args[0])};
    AsValue arguments = as_is_none(limit[1]) ? vm->empty_tuple : as_tuple_from(vm, limit, 2);
    AsValue state = AS_NONE;
    if (!as_is_exact(args[0], AS_KIND_DEQUE)) {
        state = as_op_find_attribute(vm, args[0], as_name(vm, AS_NAME___dict__));
        if (as_raised(state)) { return AS_RAISED; }
        if (as_is_undefined(state)) { state = AS_NONE; }
    }
    AsValue parts[] = {as_value(as_type_of(vm, args[0])), arguments, state, deque_iter(vm, args[0])};
    return as_tuple_from(vm, parts, 4);
}

static AsValue deque_sizeof(AsVM *vm, AsValue *args)
{
    return as_small_value((int64_t)(sizeof(AsDeque) + as_deque(args[0])->capacity * sizeof(AsValue)));
}

static const AsGetSet deque_getsets[] = {
    {"maxlen", get_maxlen, NULL, "maximum size of a deque or None if unbounded"},
    {NULL, NULL, NULL, NULL},
};

static const AsMethod deque_methods[] = {
    {"__new__(cls, /, ...)", deque_new, NULL},
    {"__init__(self, iterable=UNSET, maxlen=None)", deque_init, NULL},
    {"append(self, item, /)", deque_append, "Add an element to the right side of the deque."},
    {"appendleft(self, item, /)", deque_appendleft, "Add an element to the left side of the deque."},
    {"pop(self, /)", deque_pop, "Remove and return the rightmost element."},
    {"popleft(self, /)", deque_popleft, "Remove and return the leftmost element."},
    {"extend(self, iterable, /)", deque_extend, "Extend the right side of the deque with elements from the iterable"},
    {"extendleft(self, iterable, /)", deque_extendleft,
     "Extend the left side of the deque with elements from the iterable"},
    {"clear(self, /)", deque_clear, "Remove all elements from the deque."},
    {"copy(self, /)", deque_copy, "Return a shallow copy of a deque."},
    {"__copy__(self, /)", deque_copy, "Return a shallow copy of a deque."},
    {"count(self, value, /)", deque_count, "D.count(value) -- return number of occurrences of value"},
    {"index(self, value, start=0, stop=9223372036854775807, /)", deque_index,
     "D.index(value, [start, [stop]]) -- return first index of value.\nRaises ValueError if the value is not present."},
    {"insert(self, index, value, /)", deque_insert, "D.insert(index, object) -- insert object before index"},
    {"remove(self, value, /)", deque_remove, "D.remove(value) -- remove first occurrence of value."},
    {"reverse(self, /)", deque_reverse, "D.reverse() -- reverse *IN PLACE*"},
    {"rotate(self, n=1, /)", deque_rotate,
     "Rotate the deque n steps to the right (default n=1).  If n is negative, rotates left."},
    {"__reversed__(self, /)", deque_reversed, "D.__reversed__() -- return a reverse iterator over the deque"},
    {"__reduce__(self, /)", deque_reduce, NULL},
    {"__sizeof__(self, /)", deque_sizeof, "D.__sizeof__() -- size of D in memory, in bytes"},
    {"__class_getitem__(cls, item, /)", as_items_class_getitem, "See PEP 585"},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_deque_spec = {
    .name = "collections.deque",
    .doc = "deque([iterable[, maxlen]]) --> deque object\n\n"
           "A list-like sequence optimized for data accesses near its endpoints.",
    .size = sizeof(AsDeque),
    .flags = AS_TYPE_UNHASHABLE,
    .mark = deque_mark,
    .slots = {.repr = deque_repr, .hash = as_hash_not_implemented, .compare = deque_compare, .length = deque_length,
              .get_item = deque_get_item, .set_item = deque_set_item, .contains = deque_contains, .iter = deque_iter,
              .concat = deque_concat, .repeat = deque_repeat, .inplace_concat = deque_inplace_concat,
              .inplace_repeat = deque_inplace_repeat},
    .methods = deque_methods,
    .getsets = deque_getsets,
};
