#include "object/tuple.h"

#include "base/buffer.h"
#include "object/class.h"
#include "object/error.h"
#include "object/list.h"
#include "object/op.h"
#include "object/range.h"
#include "object/sequence.h"
#include "object/items.h"
#include "object/str.h"

AsTuple *as_tuple_new(AsVM *vm, size_t length)
{
    AsTuple *tuple = as_heap_new(vm, AS_KIND_TUPLE, sizeof(AsTuple) + length * sizeof(AsValue));
    tuple->length = length;
    return tuple;
}

AsTuple *as_tuple_try_new(AsVM *vm, size_t length)
{
    if (length == 0) { return as_tuple(vm->empty_tuple); }
    if (length > (SIZE_MAX - sizeof(AsTuple)) / sizeof(AsValue)) {
        as_raise_memory(vm);
        return NULL;
    }
    AsTuple *tuple = as_heap_try_new(vm, AS_KIND_TUPLE, sizeof(AsTuple) + length * sizeof(AsValue));
    if (tuple) { tuple->length = length; }
    return tuple;
}

AsValue as_tuple_from(AsVM *vm, const AsValue *items, size_t count)
{
    // At start-up the one empty tuple is made by this very function.
    if (count == 0 && !as_is_undefined(vm->empty_tuple)) { return vm->empty_tuple; }
    AsTuple *tuple = as_tuple_new(vm, count);
    if (count > 0) { memcpy(tuple->items, items, count * sizeof(AsValue)); }
    return as_value(tuple);
}

AsValue as_tuple_from_iterable(AsVM *vm, AsValue iterable)
{
    if (as_is_exact(iterable, AS_KIND_TUPLE)) { return iterable; }
    if (as_is_exact(iterable, AS_KIND_LIST)) {
        return as_tuple_from(vm, as_list(iterable)->items, as_list(iterable)->length);
    }
    AsValue items = as_list_from_iterable(vm, iterable);
    if (as_raised(items)) { return AS_RAISED; }
    AsValue made = as_tuple_from(vm, as_list(items)->items, as_list(items)->length);
    as_list_clear(vm, as_list(items));
    return made;
}

/* ---- slots */

static void tuple_mark(AsHeap *heap, AsObject *self)
{
    const AsTuple *tuple = (AsTuple *)self;
    as_mark_array(heap, tuple->items, tuple->length);
}

static bool add_reprs(AsVM *vm, AsBuffer *out, const AsTuple *tuple)
{
    for (size_t i = 0; i < tuple->length; i++) {
        if (i > 0) { as_buffer_add(out, ", ", 2); }
        AsValue text = as_op_repr(vm, tuple->items[i]);
        if (as_raised(text)) { return false; }
        as_buffer_add(out, as_str(text)->data, as_str(text)->size);
    }
    return true;
}

static AsValue tuple_repr(AsVM *vm, AsValue self)
{
    const AsTuple *tuple = as_tuple(self);
    if (tuple->length == 0) { return as_str_from_text(vm, "()"); }
    if (as_repr_enter(vm, self)) { return as_str_from_text(vm, "(...)"); }
    AsBuffer out;
    as_buffer_init(&out);
    as_buffer_add_byte(&out, '(');
    AsValue text = AS_RAISED;
    if (add_reprs(vm, &out, tuple)) {
        as_buffer_add_text(&out, tuple->length == 1 ? ",)" : ")");
        text = as_str_from(vm, out.data, out.size);
    }
    as_buffer_clear(&out);
    as_repr_leave(vm, self);
    return text;
}

/* xxHash's rounds over the items' hashes, as CPython combines them. */
static bool tuple_hash(AsVM *vm, AsValue self, int64_t *out)
{
    const uint64_t prime1 = UINT64_C(11400714785074694791), prime2 = UINT64_C(14029467366897019727),
                   prime5 = UINT64_C(2870177450012600261);
    const AsTuple *tuple = as_tuple(self);
    uint64_t sum = prime5;
    for (size_t i = 0; i < tuple->length; i++) {
        int64_t hash;
        bool simple = as_items_hash_simple(vm, tuple->items[i], &hash);
        if (!simple && !as_op_hash(vm, tuple->items[i], &hash)) { return false; }
        sum += (uint64_t)hash * prime2;
        sum = sum << 31 | sum >> 33;
        sum *= prime1;
    }
    sum += tuple->length ^ (prime5 ^ UINT64_C(3527539));
    *out = sum == UINT64_MAX ? 1546275796 : (int64_t)sum;
    return true;
}

static AsValue tuple_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if (!as_is_tuple(self) || !as_is_tuple(other)) { return AS_NOT_IMPLEMENTED; }
    const AsTuple *a = as_tuple(self), *b = as_tuple(other);
    for (size_t i = 0; i < a->length && i < b->length; i++) {
        bool equal;
        if (!as_items_equal(vm, a->items[i], b->items[i], &equal)) { return AS_RAISED; }
        if (!equal) { return as_items_compare_items(vm, a->items[i], b->items[i], op); }
    }
    return as_items_compare_lengths(a->length, b->length, op);
}

static bool tuple_length(AsVM *vm, AsValue self, int64_t *out)
{
    *out = (int64_t)as_tuple(self)->length;
    return true;
}

static AsValue get_slice(AsVM *vm, AsValue self, AsValue slice)
{
    const AsTuple *tuple = as_tuple(self);
    int64_t start, stop, step, count;
    if (!as_slice_unpack(vm, slice, (int64_t)tuple->length, &start, &stop, &step, &count)) { return AS_RAISED; }
    if ((size_t)count == tuple->length && step == 1 && as_is_exact(self, AS_KIND_TUPLE)) { return self; }
    if (step == 1 || count == 0) { return as_tuple_from(vm, tuple->items + start, (size_t)count); }
    AsTuple *part = as_tuple_new(vm, (size_t)count);
    for (int64_t i = 0; i < count; i++) { part->items[i] = tuple->items[start + i * step]; }
    return as_value(part);
}

static AsValue tuple_get_item(AsVM *vm, AsValue self, AsValue key)
{
    const AsTuple *tuple = as_tuple(self);
    if (as_is_small(key) && (uint64_t)as_small(key) < tuple->length) { return tuple->items[as_small(key)]; }
    if (as_is_slice(key)) { return get_slice(vm, self, key); }
    int64_t index;
    if (!as_items_index(vm, key, "tuple", &index)) { return AS_RAISED; }
    if (index < 0) { index += (int64_t)tuple->length; }
    if ((uint64_t)index >= tuple->length) { return as_raise(vm, AS_INDEX_ERROR, "tuple index out of range"); }
    return tuple->items[index];
}

static bool tuple_contains(AsVM *vm, AsValue self, AsValue item, bool *out)
{
    const AsTuple *tuple = as_tuple(self);
    *out = false;
    for (size_t i = 0; i < tuple->length && !*out; i++) {
        if (!as_items_equal(vm, tuple->items[i], item, out)) { return false; }
    }
    return true;
}

static AsValue tuple_concat(AsVM *vm, AsValue left, AsValue right)
{
    if (!as_is_tuple(right)) { return as_items_concat_other(vm, "tuple", right); }
    const AsTuple *a = as_tuple(left), *b = as_tuple(right);
    if (a->length == 0 && as_is_exact(right, AS_KIND_TUPLE)) { return right; }
    if (b->length == 0 && as_is_exact(left, AS_KIND_TUPLE)) { return left; }
    size_t length = a->length + b->length;
    AsTuple *made = as_tuple_try_new(vm, length);
    if (!made) { return AS_RAISED; }
    memcpy(made->items, a->items, a->length * sizeof(AsValue));
    memcpy(made->items + a->length, b->items, b->length * sizeof(AsValue));
    return as_value(made);
}

static AsValue tuple_repeat(AsVM *vm, AsValue self, int64_t times)
{
    const AsTuple *tuple = as_tuple(self);
    if (times <= 0 || tuple->length == 0) { return vm->empty_tuple; }
    if (times == 1 && as_is_exact(self, AS_KIND_TUPLE)) { return self; }
    if (tuple->length > SIZE_MAX / 16 / (size_t)times) { return as_raise_memory(vm); }
    size_t length = tuple->length * (size_t)times;
    AsTuple *made = as_tuple_try_new(vm, length);
    if (!made) { return AS_RAISED; }
    for (size_t i = 0; i < length; i += tuple->length) {
        memcpy(made->items + i, tuple->items, tuple->length * sizeof(AsValue));
    }
    return as_value(made);
}

static AsValue tuple_iter(AsVM *vm, AsValue self)
{
    AsTupleIterator *iterator = as_heap_new(vm, AS_KIND_TUPLE_ITERATOR, sizeof *iterator);
    iterator->tuple = as_tuple(self);
    return as_value(iterator);
}

/* ---- methods */

static AsValue tuple_make(AsVM *vm, AsValue iterable)
{
    return as_is_undefined(iterable) ? vm->empty_tuple : as_tuple_from_iterable(vm, iterable);
}

static AsValue tuple_new(AsVM *vm, AsValue *args)
{
    AsType *type = as_type(args[0]);
    AsValue iterable;
    if (!as_items_no_keywords(vm, "tuple", type, AS_KIND_TUPLE, AS_NAME___init__, args[2])) { return AS_RAISED; }
    if (!as_items_constructor_arg(vm, "tuple", args[1], AS_UNDEFINED, &iterable)) { return AS_RAISED; }
    AsValue items = tuple_make(vm, iterable);
    if (as_raised(items) || type == vm->types[AS_KIND_TUPLE]) { return items; }
    const AsTuple *from = as_tuple(items);
    AsTuple *made = (AsTuple *)as_instance_new(vm, type, from->length * sizeof(AsValue));
    made->length = from->length;
    memcpy(made->items, from->items, from->length * sizeof(AsValue));
    return as_value(made);
}

static AsValue tuple_count(AsVM *vm, AsValue *args)
{
    const AsTuple *tuple = as_tuple(args[0]);
    int64_t count = 0;
    for (size_t i = 0; i < tuple->length; i++) {
        bool equal;
        if (!as_items_equal(vm, tuple->items[i], args[1], &equal)) { return AS_RAISED; }
        count += equal;
    }
    return as_small_value(count);
}

static AsValue tuple_index(AsVM *vm, AsValue *args)
{
    const AsTuple *tuple = as_tuple(args[0]);
    int64_t start, stop;
    if (!as_items_bound(vm, args[2], &start) || !as_items_bound(vm, args[3], &stop)) { return AS_RAISED; }
    start = as_clamp_index(start, (int64_t)tuple->length);
    stop = as_clamp_index(stop, (int64_t)tuple->length);
    for (int64_t i = start; i < stop; i++) {
        bool equal;
        if (!as_items_equal(vm, tuple->items[i], args[1], &equal)) { return AS_RAISED; }
        if (equal) { return as_small_value(i); }
    }
    return as_raise(vm, AS_VALUE_ERROR, "tuple.index(x): x not in tuple");
}

/* What copy and pickle make a new one from: a plain tuple of the items, as the only argument. */
static AsValue tuple_getnewargs(AsVM *vm, AsValue *args)
{
    const AsTuple *tuple = as_tuple(args[0]);
    AsValue plain = as_tuple_from(vm, tuple->items, tuple->length);
    return as_tuple_from(vm, &plain, 1);
}

static AsValue tuple_sizeof(AsVM *vm, AsValue *args)
{
    return as_small_value((int64_t)(sizeof(AsTuple) + as_tuple(args[0])->length * sizeof(AsValue)));
}

static const AsMethod tuple_methods[] = {
    {"__new__(cls, /, *args, **kwargs)", tuple_new, NULL},
    {"count(self, value, /)", tuple_count, "Return number of occurrences of value."},
    {"index(self, value, start=0, stop=9223372036854775807, /)", tuple_index,
     "Return first index of value.\n\nRaises ValueError if the value is not present."},
    {"__getnewargs__(self, /)", tuple_getnewargs, NULL},
    {"__sizeof__(self, /)", tuple_sizeof, "Return the size of the tuple in memory, in bytes."},
    {"__class_getitem__(cls, item, /)", as_items_class_getitem, "See PEP 585"},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_tuple_spec = {
    .name = "tuple",
    .doc = "(iterable=(), /)\n--\n\nBuilt-in immutable sequence.\n\nIf no argument is given, the constructor returns an empty tuple.\n"
           "If iterable is specified the tuple is initialized from iterable's items.\n\n"
           "If the argument is a tuple, the return value is the same object.",
    .size = sizeof(AsTuple),
    .mark = tuple_mark,
    .make = tuple_make,
    .slots = {.repr = tuple_repr,
              .hash = tuple_hash,
              .compare = tuple_compare,
              .length = tuple_length,
              .get_item = tuple_get_item,
              .contains = tuple_contains,
              .iter = tuple_iter,
              .concat = tuple_concat,
              .repeat = tuple_repeat},
    .methods = tuple_methods,
};

/* ---- iterator */

static void iterator_mark(AsHeap *heap, AsObject *self)
{
    AsTupleIterator *iterator = (AsTupleIterator *)self;
    if (iterator->tuple) { as_mark_object(heap, &iterator->tuple->header); }
}

static AsValue iterator_next(AsVM *vm, AsValue self)
{
    AsTupleIterator *iterator = (AsTupleIterator *)as_object(self);
    const AsTuple *tuple = iterator->tuple;
    if (tuple && iterator->index < tuple->length) { return tuple->items[iterator->index++]; }
    iterator->tuple = NULL;
    return AS_STOP;
}

static AsValue iterator_hint(AsVM *vm, AsValue *args)
{
    const AsTupleIterator *iterator = (AsTupleIterator *)as_object(args[0]);
    return as_small_value(iterator->tuple ? (int64_t)(iterator->tuple->length - iterator->index) : 0);
}

static AsValue iterator_reduce(AsVM *vm, AsValue *args)
{
    const AsTupleIterator *iterator = (AsTupleIterator *)as_object(args[0]);
    if (!iterator->tuple) { return as_items_reduced(vm, AS_NAME_iter, vm->empty_tuple, AS_UNDEFINED); }
    return as_items_reduced(vm, AS_NAME_iter, as_value(iterator->tuple), as_small_value((int64_t)iterator->index));
}

static AsValue iterator_setstate(AsVM *vm, AsValue *args)
{
    AsTupleIterator *iterator = (AsTupleIterator *)as_object(args[0]);
    int64_t index;
    if (!as_items_state(vm, args[1], 0, iterator->tuple ? (int64_t)iterator->tuple->length : 0, &index)) { return AS_RAISED; }
    iterator->index = (size_t)index;
    return AS_NONE;
}

static const AsMethod iterator_methods[] = {
    {"__length_hint__(self, /)", iterator_hint, NULL},
    {"__reduce__(self, /)", iterator_reduce, "Return state information for pickling."},
    {"__setstate__(self, state, /)", iterator_setstate, "Set state information for unpickling."},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_tuple_iterator_spec = {
    .name = "tuple_iterator",
    .size = sizeof(AsTupleIterator),
    .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = iterator_mark,
    .slots = {.iter = as_iter_self, .next = iterator_next},
    .methods = iterator_methods,
};
