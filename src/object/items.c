#include "object/items.h"

#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/int.h"
#include "object/list.h"
#include "object/sequence.h"
#include "object/tuple.h"

static bool has_index(AsVM *vm, AsValue v)
{
    return as_is_int(v) || as_type_of(vm, v)->slots.index != NULL;
}

bool as_items_index_slow(AsVM *vm, AsValue key, const char *what, int64_t *out)
{
    if (!has_index(vm, key)) {
        as_raise(vm, AS_TYPE_ERROR, "%s indices must be integers or slices, not %T", what, key);
        return false;
    }
    return as_sequence_index(vm, key, out);
}

AsValue as_items_concat_other(AsVM *vm, const char *what, AsValue other)
{
    return as_raise(vm, AS_TYPE_ERROR, "can only concatenate %s (not \"%T\") to %s", what, other, what);
}

int as_items_equal_tuples(const AsTuple *a, const AsTuple *b)
{
    for (size_t i = 0; i < a->length && i < b->length; i++) {
        AsValue x = a->items[i], y = b->items[i];
        if (x == y) { continue; }
        if (as_both_small(x, y)) { return 0; }
        if (!as_is_exact(x, AS_KIND_STR) || !as_is_exact(y, AS_KIND_STR)) { return -1; }
        if (!as_str_equal(as_str(x), as_str(y))) { return 0; }
    }
    return a->length == b->length;
}

bool as_items_equal_slow(AsVM *vm, AsValue a, AsValue b, bool *out)
{
    if (as_is_exact(a, AS_KIND_STR) && as_is_exact(b, AS_KIND_STR)) {
        *out = as_str_equal(as_str(a), as_str(b));
        return true;
    }
    size_t saved = as_roots_save(vm);
    as_root(vm, a);
    as_root(vm, b);
    bool ok = as_op_equal(vm, a, b, out);
    as_roots_restore(vm, saved);
    return ok;
}

bool as_items_hash_slow(AsVM *vm, AsValue v, int64_t *out)
{
    size_t saved = as_roots_save(vm);
    as_root(vm, v);
    bool ok = as_op_hash(vm, v, out);
    as_roots_restore(vm, saved);
    return ok;
}

AsValue as_items_compare_lengths(size_t a, size_t b, AsCompareOp op)
{
    switch (op) {
    case AS_LT: return as_bool(a < b);
    case AS_LE: return as_bool(a <= b);
    case AS_EQ: return as_bool(a == b);
    case AS_NE: return as_bool(a != b);
    case AS_GT: return as_bool(a > b);
    case AS_GE: return as_bool(a >= b);
    }
    return AS_NOT_IMPLEMENTED;
}

AsValue as_items_compare_items(AsVM *vm, AsValue a, AsValue b, AsCompareOp op)
{
    if (op == AS_EQ) { return AS_FALSE; }
    if (op == AS_NE) { return AS_TRUE; }
    size_t saved = as_roots_save(vm);
    as_root(vm, a);
    as_root(vm, b);
    AsValue got = as_op_compare(vm, a, b, op);
    as_roots_restore(vm, saved);
    return got;
}

bool as_items_bound(AsVM *vm, AsValue v, int64_t *out)
{
    if (as_is_small(v)) {
        *out = as_small(v);
        return true;
    }
    if (!has_index(vm, v)) {
        as_raise(vm, AS_TYPE_ERROR, "slice indices must be integers or have an __index__ method");
        return false;
    }
    return as_index_clamped(vm, v, out);
}

AsValue as_items_class_getitem(AsVM *vm, AsValue *args)
{
    return as_generic_alias_new(vm, args[0], args[1]);
}

AsValue as_items_reduced(AsVM *vm, AsName function, AsValue source, AsValue state)
{
    AsValue found = as_dict_get_name(vm, vm->builtins, as_name(vm, function));
    if (as_is_undefined(found)) { return as_raise_value(vm, AS_ATTRIBUTE_ERROR, as_name(vm, function)); }
    AsValue parts[] = {found, as_tuple_from(vm, &source, 1), state};
    return as_tuple_from(vm, parts, as_is_undefined(state) ? 2 : 3);
}

AsValue as_items_reduced_rest(AsVM *vm, AsValue twin)
{
    as_root(vm, twin);
    AsValue rest = as_list_from_iterable(vm, twin);
    return as_raised(rest) ? AS_RAISED : as_items_reduced(vm, AS_NAME_iter, rest, AS_UNDEFINED);
}

bool as_items_state(AsVM *vm, AsValue state, int64_t low, int64_t high, int64_t *out)
{
    if (!as_is_int(state)) {
        as_raise(vm, AS_TYPE_ERROR, "an integer is required");
        return false;
    }
    if (!as_int_to_i64(state, out)) {
        as_raise(vm, AS_OVERFLOW_ERROR, "Python int too large to convert to C ssize_t");
        return false;
    }
    *out = *out < low ? low : *out > high ? high : *out;
    return true;
}

bool as_items_no_keywords(AsVM *vm, const char *what, AsType *type, AsKind base, AsName other, AsValue kwargs)
{
    if (!as_is_dict(kwargs) || as_dict(kwargs)->count == 0) { return true; }
    AsValue name = as_name(vm, other);
    if (as_type_lookup(vm, type, name) != as_type_lookup(vm, vm->types[base], name)) { return true; }
    as_raise(vm, AS_TYPE_ERROR, "%s() takes no keyword arguments", what);
    return false;
}

bool as_items_constructor_arg(AsVM *vm, const char *what, AsValue args, AsValue kwargs, AsValue *out)
{
    const AsTuple *given = as_tuple(args);
    if (as_is_dict(kwargs) && as_dict(kwargs)->count > 0) {
        as_raise(vm, AS_TYPE_ERROR, "%s() takes no keyword arguments", what);
        return false;
    }
    if (given->length > 1) {
        as_raise(vm, AS_TYPE_ERROR, "%s expected at most 1 argument, got %zu", what, given->length);
        return false;
    }
    *out = given->length ? given->items[0] : AS_UNDEFINED;
    return true;
}
