/* __reduce__ and __setstate__ of the iterators in itertools.c and itertools_function.c: how copy (and pickle) make
 * another one that stands where this one does. */
#include "module/itertools_impl.h"

#include "object/dict.h"
#include "object/int_impl.h"
#include "object/list.h"
#include "object/tuple.h"

/* (class, arguments[, state]) */
static AsValue reduced(AsVM *vm, AsValue self, const AsValue *arguments, size_t count, AsValue state)
{
    AsValue parts[] = {as_value(as_type_of(vm, self)), as_tuple_from(vm, arguments, count), state};
    return as_tuple_from(vm, parts, as_is_undefined(state) ? 2 : 3);
}

bool as_state_number(AsVM *vm, AsValue v, int64_t *out)
{
    if (as_is_int(v)) { return as_index_arg(vm, v, out); }
    as_raise(vm, AS_TYPE_ERROR, "an integer is required");
    return false;
}

static AsValue empty_iterator(AsVM *vm) { return as_op_iter(vm, as_list_new(vm, 0)); }

AsValue as_count_reduce(AsVM *vm, AsValue *args)
{
    const AsWalker *walker = as_walker(args[0]);
    AsValue arguments[] = {walker->state, walker->extra};
    // One that counts small ints by one does not speak of its step.
    bool plain = as_is_int(walker->state) && walker->extra == as_small_value(1);
    int64_t value;
    plain = plain && as_int_to_i64(walker->state, &value);
    return reduced(vm, args[0], arguments, plain ? 1 : 2, AS_UNDEFINED);
}

AsValue as_repeat_reduce(AsVM *vm, AsValue *args)
{
    const AsWalker *walker = as_walker(args[0]);
    AsValue arguments[] = {walker->state, as_int_from_i64(vm, walker->stop)};
    return reduced(vm, args[0], arguments, walker->stop < 0 ? 1 : 2, AS_UNDEFINED);
}

AsValue as_cycle_reduce(AsVM *vm, AsValue *args)
{
    const AsWalker *walker = as_walker(args[0]);
    bool again = as_is_undefined(walker->source);
    AsValue source = walker->source, saved = walker->state;
    as_root(vm, saved);
    if (again) {
        source = as_op_iter(vm, saved);
        if (as_raised(source)) { return AS_RAISED; }
        as_root(vm, source);
        for (int64_t i = 0; i < walker->next; i++) { (void)!as_raised(as_op_next(vm, source)); }
    }
    AsValue state[] = {saved, as_bool(again || walker->given)};
    return reduced(vm, args[0], &source, 1, as_tuple_from(vm, state, 2));
}

AsValue as_cycle_setstate(AsVM *vm, AsValue *args)
{
    AsWalker *walker = as_walker(args[0]);
    bool again;
    if (!as_is_tuple(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "state is not a tuple"); }
    const AsTuple *state = as_tuple(args[1]);
    if (state->length != 2) {
        return as_raise(vm, AS_TYPE_ERROR, "function takes exactly 2 arguments (%zu given)", state->length);
    }
    if (!as_is_list(state->items[0])) {
        return as_raise(vm, AS_TYPE_ERROR, "argument 1 must be list, not %B", state->items[0]);
    }
    if (!as_is_int(state->items[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "'%T' object cannot be interpreted as an integer", state->items[1]);
    }
    if (!as_op_truth(vm, state->items[1], &again)) { return AS_RAISED; }
    as_write(walker, &walker->state, state->items[0]);
    walker->given = again;
    walker->next = 0;
    return AS_NONE;
}

AsValue as_chain_reduce(AsVM *vm, AsValue *args)
{
    const AsWalker *walker = as_walker(args[0]);
    if (as_is_undefined(walker->source)) { return reduced(vm, args[0], NULL, 0, AS_UNDEFINED); }
    AsValue state[] = {walker->source, walker->state};
    return reduced(vm, args[0], NULL, 0, as_tuple_from(vm, state, as_is_undefined(walker->state) ? 1 : 2));
}

static bool is_iterator(AsVM *vm, AsValue v) { return as_type_of(vm, v)->slots.next != NULL; }

AsValue as_chain_setstate(AsVM *vm, AsValue *args)
{
    AsWalker *walker = as_walker(args[0]);
    if (!as_is_tuple(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "state is not a tuple"); }
    const AsTuple *state = as_tuple(args[1]);
    if (state->length < 1 || state->length > 2) {
        return as_raise(vm, AS_TYPE_ERROR, "function takes %s (%zu given)",
                        state->length ? "at most 2 arguments" : "at least 1 argument", state->length);
    }
    for (size_t i = 0; i < state->length; i++) {
        if (!is_iterator(vm, state->items[i])) { return as_raise(vm, AS_TYPE_ERROR, "Arguments must be iterators."); }
    }
    as_write(walker, &walker->source, state->items[0]);
    as_write(walker, &walker->state, state->length > 1 ? state->items[1] : AS_UNDEFINED);
    return AS_NONE;
}

AsValue as_islice_reduce(AsVM *vm, AsValue *args)
{
    const AsWalker *walker = as_walker(args[0]);
    if (as_is_undefined(walker->source)) {
        AsValue none[] = {empty_iterator(vm), as_small_value(0)};
        return reduced(vm, args[0], none, 2, as_small_value(0));
    }
    AsValue arguments[] = {walker->source, as_int_from_i64(vm, walker->next),
                           walker->stop < 0 ? AS_NONE : as_int_from_i64(vm, walker->stop), as_int_from_i64(vm, walker->step)};
    return reduced(vm, args[0], arguments, 4, as_int_from_i64(vm, walker->given));
}

AsValue as_islice_setstate(AsVM *vm, AsValue *args)
{
    return as_state_number(vm, args[1], &as_walker(args[0])->given) ? AS_NONE : AS_RAISED;
}

AsValue as_zip_longest_reduce(AsVM *vm, AsValue *args)
{
    const AsWalker *walker = as_walker(args[0]);
    const AsList *iterators = as_list(walker->state);
    AsTuple *arguments = as_tuple_new(vm, iterators->length);
    for (size_t i = 0; i < iterators->length; i++) {
        arguments->items[i] = as_is_none(iterators->items[i]) ? vm->empty_tuple : iterators->items[i];
    }
    AsValue parts[] = {as_value(as_type_of(vm, args[0])), as_value(arguments), walker->extra};
    return as_tuple_from(vm, parts, 3);
}

AsValue as_zip_longest_setstate(AsVM *vm, AsValue *args)
{
    (void)vm;
    as_write(as_walker(args[0]), &as_walker(args[0])->extra, args[1]);
    return AS_NONE;
}

/* A chain of these two. */
static AsValue chained(AsVM *vm, AsValue first, AsValue second)
{
    AsValue both[] = {first, second};
    return as_call(vm, as_value(vm->types[AS_KIND_CHAIN]), both, 2);
}

AsValue as_accumulate_reduce(AsVM *vm, AsValue *args)
{
    const AsWalker *walker = as_walker(args[0]);
    AsValue arguments[] = {walker->source, walker->function}, state = walker->state;
    if (!as_is_undefined(walker->extra)) {
        AsValue initial = as_tuple_from(vm, &walker->extra, 1);
        as_root(vm, initial);
        arguments[0] = chained(vm, initial, walker->source);
        if (as_raised(arguments[0])) { return AS_RAISED; }
        state = AS_NONE;
    }
    return reduced(vm, args[0], arguments, 2, as_is_undefined(state) ? AS_NONE : state);
}

AsValue as_accumulate_setstate(AsVM *vm, AsValue *args)
{
    (void)vm;
    as_write(as_walker(args[0]), &as_walker(args[0])->state, as_is_none(args[1]) ? AS_UNDEFINED : args[1]);
    return AS_NONE;
}

AsValue as_compress_reduce(AsVM *vm, AsValue *args)
{
    AsValue arguments[] = {as_walker(args[0])->source, as_walker(args[0])->extra};
    return reduced(vm, args[0], arguments, 2, AS_UNDEFINED);
}

AsValue as_function_reduce(AsVM *vm, AsValue *args)
{
    AsValue arguments[] = {as_walker(args[0])->function, as_walker(args[0])->source};
    return reduced(vm, args[0], arguments, 2, AS_UNDEFINED);
}

AsValue as_predicate_reduce(AsVM *vm, AsValue *args)
{
    AsValue arguments[] = {as_walker(args[0])->function, as_walker(args[0])->source};
    return reduced(vm, args[0], arguments, 2, as_int_from_i64(vm, as_walker(args[0])->next));
}

AsValue as_predicate_setstate(AsVM *vm, AsValue *args)
{
    bool asked_enough;
    if (!as_op_truth(vm, args[1], &asked_enough)) { return AS_RAISED; }
    as_walker(args[0])->next = asked_enough;
    return AS_NONE;
}
