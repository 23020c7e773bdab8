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

bool as_sequence_count(AsVM *vm, AsValue v, int64_t *out)
{
    return fit_index(vm, v, AS_OVERFLOW_ERROR, out);
}

bool as_sequence_repeat_count(AsVM *vm, AsValue v, int64_t *count)
{
    if (!as_is_int(v) && !as_type_of(vm, v)->slots.index) {
        as_raise(vm, AS_TYPE_ERROR, "can't multiply sequence by non-int of type '%T'", v);
        return false;
    }
    return as_sequence_count(vm, v, count);
}
