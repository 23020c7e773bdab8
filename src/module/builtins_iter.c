/* Built-in functions over iterables and numbers. */
#include "module/builtins_impl.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/float.h"
#include "object/int.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/coroutine.h"

/* any() and all(): whether an item of that truth comes. */
static AsValue find_truth(AsVM *vm, AsValue iterable, bool wanted, AsValue found)
{
    AsValue iterator = as_op_iter(vm, iterable);
    if (as_raised(iterator)) { return AS_RAISED; }
    as_root(vm, iterator);
    for (;;) {
        AsValue item = as_op_next(vm, iterator);
        if (as_raised(item)) { return AS_RAISED; }
        if (item == AS_STOP) { return found == AS_TRUE ? AS_FALSE : AS_TRUE; }
        bool truth;
        if (!as_op_truth(vm, item, &truth)) { return AS_RAISED; }
        if (truth == wanted) { return found; }
    }
}

static AsValue builtins_any(AsVM *vm, AsValue *args)
{
    return find_truth(vm, args[0], true, AS_TRUE);
}

static AsValue builtins_all(AsVM *vm, AsValue *args)
{
    return find_truth(vm, args[0], false, AS_FALSE);
}

static AsValue builtins_sum(AsVM *vm, AsValue *args)
{
    AsValue total = args[1];
    AsValue iterator = as_op_iter(vm, args[0]);
    if (as_raised(iterator)) { return AS_RAISED; }
    if (as_is_str(total)) { return as_raise(vm, AS_TYPE_ERROR, "sum() can't sum strings [use ''.join(seq) instead]"); }
    if (as_is_kind(total, AS_KIND_BYTES)) { return as_raise(vm, AS_TYPE_ERROR, "sum() can't sum bytes [use b''.join(seq) instead]"); }
    if (as_is_kind(total, AS_KIND_BYTEARRAY)) { return as_raise(vm, AS_TYPE_ERROR, "sum() can't sum bytearray [use b''.join(seq) instead]"); }
    as_root(vm, iterator);
    size_t roots = as_roots_save(vm);
    for (;;) {
        AsValue item = as_op_next(vm, iterator);
        if (as_raised(item)) { return AS_RAISED; }
        if (item == AS_STOP) { return total; }
        int64_t sum;
        if (as_both_small(total, item) && !__builtin_add_overflow((int64_t)total, (int64_t)(item - 3), &sum)) {
            total = (AsValue)sum;
            continue;
        }
        as_root(vm, item); // either may be asked after the other's method was left
        total = as_op_binary(vm, AS_ADD, total, item);
        if (as_raised(total)) { return AS_RAISED; }
        as_roots_restore(vm, roots);
        as_root(vm, total);
    }
}

/* The key of an item, for min and max. */
static AsValue key_of(AsVM *vm, AsValue key, AsValue item)
{
    return key == AS_NONE ? item : as_call(vm, key, &item, 1);
}

static AsValue extreme(AsVM *vm, AsValue *args, const char *name, AsCompareOp op)
{
    AsTuple *positional = as_tuple(args[0]);
    AsValue key = args[1], fallback = args[2];
    if (positional->length == 0) { return as_raise(vm, AS_TYPE_ERROR, "%s expected at least 1 argument, got 0", name); }
    if (positional->length > 1 && fallback != AS_UNDEFINED) {
        return as_raise(vm, AS_TYPE_ERROR, "Cannot specify a default for %s() with multiple positional arguments", name);
    }
    AsValue iterator = as_op_iter(vm, positional->length > 1 ? args[0] : positional->items[0]);
    if (as_raised(iterator)) { return AS_RAISED; }
    as_root(vm, iterator);
    AsValue best = AS_UNDEFINED, best_key = AS_UNDEFINED;
    size_t roots = as_roots_save(vm);
    for (;;) {
        AsValue item = as_op_next(vm, iterator);
        if (as_raised(item)) { return AS_RAISED; }
        if (item == AS_STOP) { break; }
        as_root(vm, item);
        AsValue item_key = key_of(vm, key, item);
        if (as_raised(item_key)) { return AS_RAISED; }
        as_root(vm, item_key);
        bool better = best == AS_UNDEFINED;
        if (!better && !as_op_compare_bool(vm, item_key, best_key, op, &better)) { return AS_RAISED; }
        if (better) {
            best = item;
            best_key = item_key;
        }
        as_roots_restore(vm, roots);
        as_root(vm, best);
        as_root(vm, best_key);
    }
    if (best != AS_UNDEFINED) { return best; }
    if (fallback != AS_UNDEFINED) { return fallback; }
    return as_raise(vm, AS_VALUE_ERROR, "%s() arg is an empty sequence", name);
}

static AsValue builtins_max(AsVM *vm, AsValue *args)
{
    return extreme(vm, args, "max", AS_GT);
}

static AsValue builtins_min(AsVM *vm, AsValue *args)
{
    return extreme(vm, args, "min", AS_LT);
}

/* Its messages are those of the two functions that CPython makes it of: its own and list.sort's. */
static AsValue builtins_sorted(AsVM *vm, AsValue *args)
{
    AsTuple *positional = as_tuple(args[0]);
    if (positional->length != 1) {
        return as_raise(vm, AS_TYPE_ERROR, "sorted expected 1 argument, got %zu", positional->length);
    }
    AsValue list = as_list_from_iterable(vm, positional->items[0]), key = AS_NONE, name, value;
    if (as_raised(list)) { return AS_RAISED; }
    as_root(vm, list);
    bool reverse = false;
    size_t position = 0;
    while (as_dict_next(as_dict(args[1]), &position, &name, &value)) {
        if (name == as_name(vm, AS_NAME_key)) {
            key = value;
        } else if (name != as_name(vm, AS_NAME_reverse)) {
            return as_raise(vm, AS_TYPE_ERROR, "'%S' is an invalid keyword argument for sort()", name);
        } else if (!as_list_reverse_arg(vm, value, &reverse)) {
            return AS_RAISED;
        }
    }
    return as_list_sort(vm, as_list(list), key, reverse) ? list : AS_RAISED;
}

static AsValue builtins_len(AsVM *vm, AsValue *args)
{
    int64_t length;
    return as_op_length(vm, args[0], &length) ? as_int_from_i64(vm, length) : AS_RAISED;
}

extern AsValue as_callable_iterator_new(AsVM *vm, AsValue callable, AsValue sentinel);

static AsValue builtins_iter(AsVM *vm, AsValue *args)
{
    if (args[1] == AS_UNDEFINED) { return as_op_iter(vm, args[0]); }
    if (!as_is_callable(vm, args[0])) { return as_raise(vm, AS_TYPE_ERROR, "iter(v, w): v must be callable"); }
    return as_callable_iterator_new(vm, args[0], args[1]);
}

static AsValue builtins_next(AsVM *vm, AsValue *args)
{
    if (as_is_generator(args[0]) && args[1] == AS_UNDEFINED) { return as_generator_enter_next(vm, args[0]); }
    AsType *type = as_type_of(vm, args[0]);
    if (!type->slots.next) { return as_raise(vm, AS_TYPE_ERROR, "'%T' object is not an iterator", args[0]); }
    AsValue item = type->slots.next(vm, args[0]);
    if (item == AS_STOP) { return args[1] != AS_UNDEFINED ? args[1] : as_raise_object(vm, as_error_new(vm, AS_STOP_ITERATION)); }
    if (as_raised(item) && args[1] != AS_UNDEFINED && as_error_is(vm, AS_STOP_ITERATION)) {
        as_error_clear(vm);
        return args[1];
    }
    return item;
}

static AsValue builtins_aiter(AsVM *vm, AsValue *args)
{
    AsType *type = as_type_of(vm, args[0]);
    if (!type->slots.aiter) { return as_raise(vm, AS_TYPE_ERROR, "'%T' object is not an async iterable", args[0]); }
    AsValue iterator = type->slots.aiter(vm, args[0]);
    if (as_raised(iterator)) { return AS_RAISED; }
    if (!as_type_of(vm, iterator)->slots.anext) {
        return as_raise(vm, AS_TYPE_ERROR, "aiter() returned not an async iterator of type '%T'", iterator);
    }
    return iterator;
}

static AsValue builtins_anext(AsVM *vm, AsValue *args)
{
    AsType *type = as_type_of(vm, args[0]);
    if (!type->slots.anext) { return as_raise(vm, AS_TYPE_ERROR, "'%T' object is not an async iterator", args[0]); }
    if (args[1] == AS_UNDEFINED) { return type->slots.anext(vm, args[0]); }
    AsValue waiting[] = {type->slots.anext(vm, args[0]), args[1]};
    if (as_raised(waiting[0])) { return AS_RAISED; }
    as_root(vm, waiting[0]);
    // With a default: a coroutine written in Aspen does the waiting and the catching.
    AsValue helper = vm->hooks.import(vm, as_str_intern_text(vm, "_anext"), AS_NONE, vm->empty_tuple, 0);
    if (as_raised(helper)) { return AS_RAISED; }
    AsValue function = as_op_get_attribute_text(vm, helper, "anext_default");
    AsValue coroutine = as_raised(function) ? AS_RAISED : as_call(vm, function, waiting, 2);
    // CPython has an object of its own for it, and does not mind when nobody awaits it.
    if (!as_raised(coroutine)) { as_generator(coroutine)->reported = true; }
    return coroutine;
}

static AsValue builtins_abs(AsVM *vm, AsValue *args)
{
    return as_op_unary(vm, AS_ABSOLUTE, args[0]);
}

static AsValue builtins_divmod(AsVM *vm, AsValue *args)
{
    return as_op_binary(vm, AS_DIVMOD, args[0], args[1]);
}

static AsValue builtins_pow(AsVM *vm, AsValue *args)
{
    if (args[2] == AS_NONE) { return as_op_binary(vm, AS_POW, args[0], args[1]); }
    return as_op_power(vm, args[0], args[1], args[2]);
}

static AsValue builtins_round(AsVM *vm, AsValue *args)
{
    AsValue result = as_call_special(vm, args[0], AS_NAME___round__, &args[1], args[1] == AS_NONE ? 0 : 1);
    if (result != AS_UNDEFINED) { return result; }
    return as_raise(vm, AS_TYPE_ERROR, "type %T doesn't define __round__ method", args[0]);
}

static AsValue builtins_hash(AsVM *vm, AsValue *args)
{
    int64_t hash;
    return as_op_hash(vm, args[0], &hash) ? as_int_from_i64(vm, hash) : AS_RAISED;
}

static AsValue builtins_id(AsVM *vm, AsValue *args)
{
    return as_int_from_u64(vm, args[0]);
}

const AsMethod as_builtins_iter_methods[] = {
    {"any(iterable, /)", builtins_any, "Return True if bool(x) is True for any x in the iterable."},
    {"all(iterable, /)", builtins_all, "Return True if bool(x) is True for all values x in the iterable."},
    {"sum(iterable, /, start=0)", builtins_sum, "Return the sum of a 'start' value plus an iterable of numbers."},
    {"max(*args, key=None, default=UNSET)", builtins_max, "The biggest item of an iterable, or of two or more arguments."},
    {"min(*args, key=None, default=UNSET)", builtins_min, "The smallest item of an iterable, or of two or more arguments."},
    {"sorted(*args, **kwargs)", builtins_sorted,
     "(iterable, /, *, key=None, reverse=False)\n--\n\nA new list with all items in ascending order."},
    {"len(obj, /)", builtins_len, "Return the number of items in a container."},
    {"iter(object, sentinel=UNSET, /)", builtins_iter, "Get an iterator from an object."},
    {"next(iterator, default=UNSET, /)", builtins_next, "Return the next item from the iterator."},
    {"aiter(async_iterable, /)", builtins_aiter, "Return an AsyncIterator for an AsyncIterable object."},
    {"anext(async_iterator, default=UNSET, /)", builtins_anext, "Return the next item from the async iterator."},
    {"abs(x, /)", builtins_abs, "Return the absolute value of the argument."},
    {"divmod(x, y, /)", builtins_divmod, "Return the tuple (x//y, x%y)."},
    {"pow(base, exp, mod=None)", builtins_pow, "Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments."},
    {"round(number, ndigits=None)", builtins_round, "Round a number to a given precision in decimal digits."},
    {"hash(obj, /)", builtins_hash, "Return the hash value for the given object."},
    {"id(obj, /)", builtins_id, "Return the identity of an object."},
    {NULL, NULL, NULL},
};
