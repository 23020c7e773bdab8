#include "object/sequence.h"

#include "object/class.h"
#include "object/error.h"
#include "object/int.h"
#include "object/op.h"

/* Through __index__; raises `error` beyond 64 bits. */
static bool fit_index(AsVM *vm, AsValue v, AsError error, int64_t *out)
{
    if (as_is_small(v)) {
        *out = as_small(v);
        return true;
    }
    AsValue i = as_index_value(vm, v);
    if (as_raised(i)) { return false; }
    if (as_int_to_i64(i, out)) { return true; }
    as_raise(vm, error, "cannot fit '%T' into an index-sized integer", v);
    return false;
}

bool as_sequence_index(AsVM *vm, AsValue key, int64_t *out)
{
    return fit_index(vm, key, AS_INDEX_ERROR, out);
}

bool as_sequence_may_reflect(AsVM *vm, AsValue right, AsName name)
{
    AsType *type = as_type_of(vm, right);
    if (!(type->flags & AS_TYPE_SCRIPT)) { return false; }
    AsValue method = as_type_lookup(vm, type, as_name(vm, name));
    // What a subclass of int inherits knows nothing of sequences.
    return !as_is_undefined(method) && !as_is_kind(method, AS_KIND_SLOT_WRAPPER);
}

AsValue as_sequence_repeat_count(AsVM *vm, AsValue self, AsValue left, AsValue right, int64_t *count)
{
    AsValue other = self == left ? right : left;
    if (other == right && as_sequence_may_reflect(vm, right, AS_NAME___rmul__)) { return AS_NOT_IMPLEMENTED; }
    if (!as_is_int(other) && !as_type_of(vm, other)->slots.index) {
        return as_raise(vm, AS_TYPE_ERROR, "can't multiply sequence by non-int of type '%T'", other);
    }
    return fit_index(vm, other, AS_OVERFLOW_ERROR, count) ? AS_NONE : AS_RAISED;
}
