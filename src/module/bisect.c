/* _bisect: where an item belongs in a sorted sequence. */
#include "object/error.h"
#include "object/int.h"
#include "object/list.h"
#include "object/module.h"
#include "object/op.h"
#include "object/str.h"

bool as_bisect_open(AsVM *vm, AsModule *module);

typedef enum Side { LEFT, RIGHT } Side;

static AsValue item_at(AsVM *vm, AsValue sequence, int64_t index)
{
    if (as_is_list(sequence) && (size_t)index < as_list(sequence)->length) { return as_list(sequence)->items[index]; }
    if (as_is_exact(sequence, AS_KIND_DICT)) { return as_raise(vm, AS_TYPE_ERROR, "dict is not a sequence"); }
    if (!as_type_of(vm, sequence)->slots.get_item) {
        return as_raise(vm, AS_TYPE_ERROR, "'%T' object does not support indexing", sequence);
    }
    return as_op_get_item(vm, sequence, as_int_from_i64(vm, index));
}

/* The item at index, passed through key. */
static AsValue key_at(AsVM *vm, AsValue sequence, int64_t index, AsValue key)
{
    AsValue item = item_at(vm, sequence, index);
    return as_raised(item) || as_is_none(key) ? item : as_call(vm, key, &item, 1);
}

/* args: a, x, lo, hi, key. x is compared as it is. */
static bool search(AsVM *vm, AsValue *args, AsValue x, Side side, int64_t *out)
{
    int64_t low, high = -1;
    if (!as_index_arg(vm, args[2], &low)) { return false; }
    if (!as_is_none(args[3]) && !as_is_int(args[3]) && !as_type_of(vm, args[3])->slots.index) {
        as_raise(vm, AS_TYPE_ERROR, "argument should be integer or None, not '%T'", args[3]);
        return false;
    }
    if (!as_is_none(args[3]) && !as_index_arg(vm, args[3], &high)) { return false; }
    if (low < 0) {
        (void)as_raise(vm, AS_VALUE_ERROR, "lo must be non-negative");
        return false;
    }
    if (high == -1 && !as_op_length(vm, args[0], &high)) { return false; }
    while (low < high) {
        int64_t middle = low + (high - low) / 2;
        AsValue item = key_at(vm, args[0], middle, args[4]);
        bool less;
        if (as_raised(item)) { return false; }
        bool done = side == LEFT ? as_op_compare_bool(vm, item, x, AS_LT, &less)
                                 : as_op_compare_bool(vm, x, item, AS_LT, &less);
        if (!done) { return false; }
        if (less == (side == LEFT)) { low = middle + 1; } else { high = middle; }
    }
    *out = low;
    return true;
}

static AsValue find(AsVM *vm, AsValue *args, Side side)
{
    int64_t index;
    return search(vm, args, args[1], side, &index) ? as_int_from_i64(vm, index) : AS_RAISED;
}

static AsValue insert(AsVM *vm, AsValue *args, Side side)
{
    AsValue x = args[1];
    int64_t index;
    if (!as_is_none(args[4])) {
        x = as_call(vm, args[4], &args[1], 1);
        if (as_raised(x)) { return AS_RAISED; }
        as_root(vm, x);
    }
    if (!search(vm, args, x, side, &index)) { return AS_RAISED; }
    if (as_is_exact(args[0], AS_KIND_LIST)) {
        size_t length = as_list(args[0])->length;
        as_list_insert(vm, as_list(args[0]), (size_t)index < length ? (size_t)index : length, args[1]);
        return AS_NONE;
    }
    AsValue insert_args[2] = {as_int_from_i64(vm, index), args[1]};
    AsValue done = as_call_method(vm, args[0], as_str_intern_text(vm, "insert"), insert_args, 2);
    return as_raised(done) ? AS_RAISED : AS_NONE;
}

static AsValue bisect_left(AsVM *vm, AsValue *args) { return find(vm, args, LEFT); }
static AsValue bisect_right(AsVM *vm, AsValue *args) { return find(vm, args, RIGHT); }
static AsValue insort_left(AsVM *vm, AsValue *args) { return insert(vm, args, LEFT); }
static AsValue insort_right(AsVM *vm, AsValue *args) { return insert(vm, args, RIGHT); }

static const AsMethod functions[] = {
    {"bisect_left(a, x, lo=0, hi=None, *, key=None)", bisect_left,
     "Return the index where to insert item x in list a, assuming a is sorted."},
    {"bisect_right(a, x, lo=0, hi=None, *, key=None)", bisect_right,
     "Return the index where to insert item x in list a, assuming a is sorted."},
    {"insort_left(a, x, lo=0, hi=None, *, key=None)", insort_left,
     "Insert item x in list a, and keep it sorted assuming a is sorted."},
    {"insort_right(a, x, lo=0, hi=None, *, key=None)", insort_right,
     "Insert item x in list a, and keep it sorted assuming a is sorted."},
    {NULL, NULL, NULL},
};

bool as_bisect_open(AsVM *vm, AsModule *module)
{
    as_module_add_methods(vm, module, functions);
    return true;
}
