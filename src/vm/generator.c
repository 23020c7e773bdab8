/* Generators and coroutines: creation, resuming, closing, and their script-visible methods. */
#include "vm/coroutine.h"

#include "bytecode/opcodes.h"
#include "object/class.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/call.h"
#include "vm/eval.h"
#include "vm/generator_impl.h"

static inline AsGenerator *make(AsVM *vm, AsKind kind, size_t size, AsCode *code, AsFunction *function, AsDict *globals)
{
    AsGenerator *g = as_heap_new(vm, kind, size);
    g->name = function ? function->name : code->name;
    g->qualname = function ? function->qualname : code->qualname;
    AsFrame *f = &g->frame;
    f->code = code;
    f->ip = code->instructions;
    f->function = function;
    f->globals = globals;
    f->owner = &g->header;
    f->registers = (AsValue *)(g + 1);
    f->ending = AS_ENDING_OWNED;
    return g;
}

static __attribute__((noinline)) AsGenerator *make_traced(AsVM *vm, AsCode *code, AsFunction *function, AsDict *globals)
{
    size_t size = as_coroutine_size(code) + sizeof(AsValue); // as_coroutine_note_origin
    AsGenerator *g = make(vm, AS_KIND_COROUTINE, size, code, function, globals);
    as_coroutine_note_origin(vm, g);
    return g;
}

static AsGenerator *make_generator(AsVM *vm, AsCode *code, AsFunction *function, AsDict *globals)
{
    bool is_async = code->flags & AS_CODE_ASYNC_GENERATOR;
    AsKind kind = is_async ? AS_KIND_ASYNC_GENERATOR : AS_KIND_GENERATOR;
    size_t size = as_coroutine_size(code) + (is_async ? sizeof(AsValue) : 0); // as_async_generator_finalizer
    AsGenerator *g = make(vm, kind, size, code, function, globals);
    if (code->flags & AS_CODE_GUARDED) { as_generator_register_end(vm, g); }
    vm->newborn = g;
    vm->newborn_for = vm->frame && AS_OP(*vm->frame->ip) != OP_RETURN ? vm->frame->ip : as_generator_receiver(vm->frame);
    return g;
}

AsGenerator *as_generator_new(AsVM *vm, AsCode *code, AsFunction *function, AsDict *globals)
{
    if (!(code->flags & AS_CODE_COROUTINE)) { return make_generator(vm, code, function, globals); }
    vm->made_coroutines = true;
    if (vm->origin_depth > 0) { return make_traced(vm, code, function, globals); }
    return make(vm, AS_KIND_COROUTINE, as_coroutine_size(code), code, function, globals);
}

/* What the frame's current instruction delegates to. */
AsValue as_frame_delegate(const AsFrame *f)
{
    if (f->ip == f->code->instructions) { return AS_UNDEFINED; }
    uint32_t w = f->ip[-1];
    return AS_OP(w) == OP_AWAIT || AS_OP(w) == OP_YIELD_FROM ? f->registers[AS_B(w)] : AS_UNDEFINED;
}

static AsGenerator *as_any_generator(AsValue v)
{
    if (!as_is_object(v)) { return NULL; }
    AsKind kind = as_object(v)->shape->kind;
    return kind == AS_KIND_GENERATOR || kind == AS_KIND_COROUTINE ? as_generator(v) : NULL;
}

static const char *noun(const AsGenerator *g)
{
    switch (g->header.shape->kind) {
    case AS_KIND_COROUTINE: return "coroutine";
    case AS_KIND_ASYNC_GENERATOR: return "async generator";
    default: return "generator";
    }
}

AsValue as_delegate_send(AsVM *vm, AsValue delegate, AsValue sent, bool again)
{
    AsType *type = as_type_of(vm, delegate);
    if (type->slots.poll) { return type->slots.poll(vm, delegate, again); }
    AsValue item;
    if (sent == AS_NONE && type->slots.next) {
        item = type->slots.next(vm, delegate);
    } else {
        item = as_call_method(vm, delegate, as_name(vm, AS_NAME_send), &sent, 1);
    }
    if (item == AS_STOP) { return AS_NONE; }
    if (as_raised(item)) {
        if (!as_error_is(vm, AS_STOP_ITERATION)) { return AS_RAISED; }
        return as_exception_stop_value(vm, as_error_take(vm));
    }
    vm->parked_on = item;
    return AS_PARKED;
}

/* Throws into what a frame delegates to, when that is not a frame: its throw() or close(), if it has one. The
 * outcomes are those of as_delegate_send; AS_UNDEFINED: it has none, raise at the frame itself. */
static AsValue delegate_throw(AsVM *vm, AsValue delegate, AsValue thrown)
{
    AsType *type = as_type_of(vm, delegate);
    if (type->slots.poll) {
        // Raised there, StopIteration says that the wait is over.
        bool stop = as_is_instance(vm, thrown, vm->errors[AS_STOP_ITERATION]);
        return stop ? as_exception_stop_value(vm, thrown) : AS_UNDEFINED;
    }
    size_t roots = as_roots_save(vm);
    as_root(vm, thrown);
    if (as_is_instance(vm, thrown, vm->errors[AS_GENERATOR_EXIT])) {
        AsValue close = as_op_find_attribute(vm, delegate, as_name(vm, AS_NAME_close));
        if (as_raised(close)) {
            as_error_unraisable(vm, delegate);
            close = AS_UNDEFINED;
        }
        if (close != AS_UNDEFINED) { close = as_call(vm, close, NULL, 0); }
        as_roots_restore(vm, roots);
        return as_raised(close) ? AS_RAISED : AS_UNDEFINED;
    }
    AsValue throw = as_op_find_attribute(vm, delegate, as_name(vm, AS_NAME_throw));
    if (as_raised(throw) || throw == AS_UNDEFINED) {
        as_roots_restore(vm, roots);
        return throw;
    }
    AsValue item = as_call(vm, throw, &thrown, 1);
    as_roots_restore(vm, roots);
    if (as_raised(item)) {
        if (!as_error_is(vm, AS_STOP_ITERATION)) { return AS_RAISED; }
        return as_exception_stop_value(vm, as_error_take(vm));
    }
    vm->parked_on = item;
    return AS_PARKED;
}

/* Links the frames that g's chain delegates through anew, innermost last. NULL: something inside is running. */
static AsFrame *relink_chain(AsGenerator *g)
{
    for (;;) {
        AsFrame *f = &g->frame;
        g->state = AS_GENERATOR_RUNNING;
        AsGenerator *inner = as_any_generator(as_frame_delegate(f));
        if (!inner || inner->state == AS_GENERATOR_CLOSED) { return f; }
        if (inner->state != AS_GENERATOR_SUSPENDED) { return NULL; }
        inner->frame.prev = f;
        inner->frame.delivery = AS_DELIVER_DELEGATE;
        inner->frame.result = AS_A(f->ip[-1]);
        inner->frame.is_base = false;
        g = inner;
    }
}

/* For as_unwind: the exception comes through all of the chain's frames. */
static void mark_thrown(AsFrame *innermost, const AsFrame *root)
{
    if (innermost == root) { return; }
    for (AsFrame *f = innermost;; f = f->prev) {
        ((AsGenerator *)f->owner)->thrown = true;
        if (f == root) { return; }
    }
}

/* Undoes as_generator_enter's linking after a yield that needed no frame to run. */
static AsValue park_again(AsVM *vm, AsFrame *root, AsFrame *innermost)
{
    AsGenerator *g = (AsGenerator *)root->owner;
    g->state = AS_GENERATOR_SUSPENDED;
    g->innermost = innermost;
    if (root->delivery == AS_DELIVER_NEXT || root->delivery == AS_DELIVER_ITER) {
        for (AsFrame *f = innermost; f != root; f = f->prev) { ((AsGenerator *)f->owner)->state = AS_GENERATOR_SUSPENDED; }
        g->innermost = NULL;
    }
    vm->calls_left++;
    vm->frame = root->prev;
    return AS_PARKED;
}

/* Prepares the innermost frame to run on: what its current YIELD, AWAIT or YIELD_FROM gets. AS_ENTERED: run it.
 * AS_PARKED: its delegate yielded at once. */
static AsValue resume_innermost(AsVM *vm, AsFrame *f, const AsFrame *root, AsValue sent, AsValue thrown)
{
    AsValue delegate = as_frame_delegate(f);
    AsGenerator *inner = as_any_generator(delegate);
    if (inner) { // a generator it delegated to was run to its end by somebody else
        delegate = AS_UNDEFINED;
    }
    if (thrown != AS_UNDEFINED) {
        mark_thrown(f, root);
        AsValue got = delegate == AS_UNDEFINED ? AS_UNDEFINED : delegate_throw(vm, delegate, thrown);
        if (as_parked(got)) { return AS_PARKED; }
        if (got == AS_UNDEFINED || as_raised(got)) {
            as_raise_into(vm, f, got == AS_UNDEFINED ? thrown : vm->error);
        } else {
            f->registers[AS_A(f->ip[-1])] = got;
        }
        return AS_ENTERED;
    }
    if (f->ip == f->code->instructions) { return AS_ENTERED; }
    AsValue got = sent;
    if (inner) { got = AS_NONE; }
    if (delegate != AS_UNDEFINED) {
        got = as_delegate_send(vm, delegate, sent, true);
        if (as_parked(got)) { return AS_PARKED; }
        if (as_raised(got)) { return AS_ENTERED; }
    }
    f->registers[AS_A(f->ip[-1])] = got;
    return AS_ENTERED;
}

/* May g be resumed? AS_NONE: yes. */
static AsValue check_resumable(AsVM *vm, AsGenerator *g, AsValue sent, AsValue thrown)
{
    switch ((AsGeneratorState)g->state) {
    case AS_GENERATOR_RUNNING: return as_raise(vm, AS_VALUE_ERROR, "%s already executing", noun(g));
    case AS_GENERATOR_CLOSED:
        if (g->header.shape->kind == AS_KIND_COROUTINE) {
            return as_raise(vm, AS_RUNTIME_ERROR, "cannot reuse already awaited coroutine");
        }
        if (thrown != AS_UNDEFINED) { return as_raise_thrown(vm, thrown); }
        return AS_STOP;
    case AS_GENERATOR_CREATED:
        if (sent != AS_NONE && thrown == AS_UNDEFINED) {
            return as_raise(vm, AS_TYPE_ERROR, "can't send non-None value to a just-started %s", noun(g));
        }
        break;
    case AS_GENERATOR_SUSPENDED: break;
    }
    if (vm->calls_left <= 0) {
        // It has been awaited or iterated, even if that came to nothing.
        if (g->state == AS_GENERATOR_CREATED) { g->state = AS_GENERATOR_CLOSED; }
        return as_raise(vm, AS_RECURSION_ERROR, "maximum recursion depth exceeded");
    }
    return AS_NONE;
}

static AsValue drive(AsVM *vm, AsGenerator *g, AsValue sent, AsValue thrown, AsDelivery delivery);

/* The innermost suspended generator that g delegates to, directly or over others, but above `below`; NULL: none. */
static AsGenerator *innermost_delegate(AsGenerator *g, const AsGenerator *below)
{
    AsGenerator *found = NULL;
    for (;;) {
        AsGenerator *inner = as_any_generator(as_frame_delegate(&g->frame));
        if (!inner || inner == below || inner->state != AS_GENERATOR_SUSPENDED) { return found; }
        found = g = inner;
    }
}

/* A parked chain runs on paper: only its root is suspended. Makes each of it suspended by itself; but an asynchronous
 * generator in it stays where it is, with all that it waits in: who closes what awaits it does not close it. Where no loop
 * takes care of its end, it shall end now, as if nobody else knew it: false, and nothing is done. */
static bool take_chain_apart(AsGenerator *root)
{
    if (!root->innermost) { return true; }
    AsFrame *lowest = root->innermost;
    for (AsFrame *f = root->innermost; f != &root->frame; f = f->prev) {
        if (as_any_generator(as_value(f->owner))) { continue; }
        AsValue finalizer = *as_async_generator_finalizer((AsGenerator *)f->owner);
        if (finalizer == AS_UNDEFINED || finalizer == AS_NONE) { return false; }
        lowest = f;
    }
    ((AsGenerator *)lowest->owner)->innermost = root->innermost;
    for (AsFrame *f = lowest; f != &root->frame; f = f->prev) {
        ((AsGenerator *)f->owner)->state = AS_GENERATOR_SUSPENDED;
    }
    root->innermost = NULL;
    return true;
}

/* What close() raises, or throws in, it raises where it is called. */
static void raise_where_closed(AsVM *vm, AsValue exception)
{
    AsValue handled = as_frame_handled(vm);
    if (handled != AS_UNDEFINED) { as_write(as_object(exception), &as_exception(exception)->context, handled); }
}

static AsValue new_exit(AsVM *vm)
{
    AsValue exit = as_exception_new(vm, vm->errors[AS_GENERATOR_EXIT], vm->empty_tuple);
    raise_where_closed(vm, exit);
    return exit;
}

/* GeneratorExit does not only end the innermost generator of a chain: each one is closed, from the inside out, by an
 * exception of its own, and what its closing raises is thrown at the next. Returns what is left for g's own frame, which is
 * entered then. */
static AsValue close_delegates(AsVM *vm, AsGenerator *g, AsValue thrown)
{
    AsGenerator *inner = NULL;
    AsValue failure = AS_UNDEFINED;
    if (!take_chain_apart(g)) { return thrown; }
    size_t roots = as_roots_save(vm);
    as_root(vm, as_value(g));
    as_root(vm, thrown);
    while ((inner = innermost_delegate(g, inner)) != NULL) {
        inner->innermost = &inner->frame;
        AsValue next = failure == AS_UNDEFINED ? new_exit(vm) : failure;
        as_root(vm, next);
        AsValue result = drive(vm, inner, AS_NONE, next, AS_DELIVER_DRIVEN);
        failure = AS_UNDEFINED;
        if (as_parked(result)) {
            result = as_raise(vm, AS_RUNTIME_ERROR, "%s ignored GeneratorExit", noun(inner));
            raise_where_closed(vm, vm->error);
        }
        if (!as_raised(result)) { continue; }
        AsValue error = as_error_take(vm);
        bool ended = as_is_instance(vm, error, vm->errors[AS_GENERATOR_EXIT])
                  || as_is_instance(vm, error, vm->errors[AS_STOP_ITERATION]);
        if (!ended) { failure = error; }
    }
    g->innermost = &g->frame;
    as_roots_restore(vm, roots);
    return failure == AS_UNDEFINED ? thrown : failure;
}

AsValue as_generator_enter(AsVM *vm, AsGenerator *g, AsValue sent, AsValue thrown, AsDelivery delivery)
{
    if (thrown != AS_UNDEFINED && g->state == AS_GENERATOR_SUSPENDED
        && as_is_instance(vm, thrown, vm->errors[AS_GENERATOR_EXIT])) {
        thrown = close_delegates(vm, g, thrown);
    }
    AsValue ready = check_resumable(vm, g, sent, thrown);
    if (ready != AS_NONE) { return ready; }
    AsFrame *root = &g->frame;
    root->prev = vm->frame;
    root->delivery = delivery;
    root->is_base = false;
    AsFrame *innermost = g->innermost;
    g->state = AS_GENERATOR_RUNNING;
    g->thrown = false;
    g->innermost = NULL;
    vm->calls_left--;
    if (!innermost) {
        innermost = relink_chain(g);
        if (!innermost) {
            // Somebody inside the chain is running: that is an error at the frame that delegates to it.
            innermost = root;
            as_raise(vm, AS_VALUE_ERROR, "generator already executing");
            thrown = as_error_take(vm);
        }
    }
    vm->frame = innermost;
    vm->entered = root;
    AsValue outcome = resume_innermost(vm, innermost, root, sent, thrown);
    if (as_parked(outcome)) { return park_again(vm, root, innermost); }
    vm->frame = innermost;
    vm->entered = root;
    return AS_ENTERED;
}

/* ---- from C */

static AsValue run_entered(AsVM *vm, AsValue outcome)
{
    if (!as_entered(outcome)) { return outcome; }
    AsFrame *base = vm->entered;
    base->is_base = true;
    return as_eval(vm, base);
}

/* Resumes g from C under the depth guard. Here in place, for a task's step. */
static inline __attribute__((always_inline)) AsValue drive_in_place(AsVM *vm, AsGenerator *g, AsValue sent, AsValue thrown,
                                                                    AsDelivery delivery)
{
    if (!as_c_stack_suffices(vm)) { return AS_RAISED; }
    int depth = as_call_depth(vm);
    AsValue result = run_entered(vm, as_generator_enter(vm, g, sent, thrown, delivery));
    as_set_call_depth(vm, depth);
    return result;
}

static AsValue drive(AsVM *vm, AsGenerator *g, AsValue sent, AsValue thrown, AsDelivery delivery)
{
    return drive_in_place(vm, g, sent, thrown, delivery);
}

AsValue as_generator_next(AsVM *vm, AsValue generator)
{
    AsGenerator *g = as_generator(generator);
    AsValue item;
    if (as_generator_is_at_yield(g) && vm->calls_left > 0 && as_c_stack_suffices(vm)) {
        int depth = as_call_depth(vm);
        as_generator_go_on(vm, g, AS_LEAVING_ITER_BASE);
        item = as_eval(vm, &g->frame);
        as_set_call_depth(vm, depth);
    } else {
        item = drive(vm, g, AS_NONE, AS_UNDEFINED, AS_DELIVER_ITER);
    }
    return as_parked(item) ? as_take_parked(vm) : item;
}

AsValue as_coroutine_resume(AsVM *vm, AsValue coroutine, AsValue sent, AsValue thrown)
{
    AsGenerator *g = as_any_generator(coroutine);
    if (g) {
        AsValue result = drive_in_place(vm, g, sent, thrown, AS_DELIVER_DRIVEN);
        return result == AS_STOP ? AS_NONE : result;
    }
    if (thrown != AS_UNDEFINED) {
        AsValue got = delegate_throw(vm, coroutine, thrown);
        if (got == AS_UNDEFINED) { return as_raise_thrown(vm, thrown); }
        return got;
    }
    // A native awaitable (sleep) as a whole coroutine: asked again once it was asked.
    return as_delegate_send(vm, coroutine, sent, true);
}

/* close(): GeneratorExit at the point of suspension; the generator must end. */
AsValue as_generator_close(AsVM *vm, AsGenerator *g)
{
    if (g->state == AS_GENERATOR_CLOSED) { return AS_NONE; }
    if (g->state == AS_GENERATOR_CREATED) {
        g->state = AS_GENERATOR_CLOSED;
        return AS_NONE;
    }
    AsValue result = drive(vm, g, AS_NONE, new_exit(vm), AS_DELIVER_DRIVEN);
    if (as_parked(result)) { return as_raise(vm, AS_RUNTIME_ERROR, "%s ignored GeneratorExit", noun(g)); }
    if (as_raised(result)) {
        if (!as_error_is(vm, AS_GENERATOR_EXIT) && !as_error_is(vm, AS_STOP_ITERATION)) { return AS_RAISED; }
        as_error_clear(vm);
    }
    return AS_NONE;
}

/* ---- await */

static AsValue raise_bad_anext(AsVM *vm, AsValue v, AsValue cause)
{
    as_raise(vm, AS_TYPE_ERROR, "'async for' received an invalid object from __anext__: %T", v);
    AsException *e = as_exception(vm->error);
    e->cause = e->context = cause;
    e->suppress_context = true;
    return AS_RAISED;
}

static AsValue raise_not_awaitable(AsVM *vm, AsValue v, unsigned context)
{
    switch (context) {
    case 1:
        return as_raise(vm, AS_TYPE_ERROR,
                        "'async with' received an object from __aenter__ that does not implement __await__: %T", v);
    case 2:
        return as_raise(vm, AS_TYPE_ERROR,
                        "'async with' received an object from __aexit__ that does not implement __await__: %T", v);
    case 3: {
        as_raise(vm, AS_TYPE_ERROR, "object %T can't be used in 'await' expression", v);
        AsValue cause = as_error_take(vm);
        return raise_bad_anext(vm, v, cause);
    }
    default: return as_raise(vm, AS_TYPE_ERROR, "object %T can't be used in 'await' expression", v);
    }
}

/* Is it running right now, rather than part of a parked chain? */
static bool is_running(const AsVM *vm, const AsGenerator *g)
{
    if (g->state != AS_GENERATOR_RUNNING) { return false; }
    for (const AsFrame *f = vm->frame; f; f = f->prev) {
        if (f == &g->frame) { return true; }
    }
    return false;
}

/* A generator of a function that types.coroutine has marked. */
static bool is_old_coroutine(AsValue v)
{
    return as_is_generator(v) && (as_generator(v)->frame.code->flags & AS_CODE_ITERABLE_COROUTINE);
}

AsValue as_awaitable_iter(AsVM *vm, AsValue v, unsigned context)
{
    if (as_is_coroutine(v)) {
        AsGenerator *g = as_generator(v);
        // One that runs is found out when it is resumed, with other words; in a parked chain it only seems to run.
        if (g->state == AS_GENERATOR_SUSPENDED || (g->state == AS_GENERATOR_RUNNING && !is_running(vm, g))) {
            return as_raise(vm, AS_RUNTIME_ERROR, "coroutine is being awaited already");
        }
        return v;
    }
    if (is_old_coroutine(v)) { return v; }
    AsType *type = as_type_of(vm, v);
    if (type->slots.poll) { return v; }
    if (as_is_kind(v, AS_KIND_ASYNC_GENERATOR_ASEND) || as_is_kind(v, AS_KIND_ASYNC_GENERATOR_ATHROW)) { return v; }
    if (!type->slots.await) { return raise_not_awaitable(vm, v, context); }
    AsValue iterator = type->slots.await(vm, v);
    if (as_raised(iterator)) {
        return context == 3 ? raise_bad_anext(vm, v, as_error_take(vm)) : AS_RAISED;
    }
    if (as_is_coroutine(iterator) || is_old_coroutine(iterator)) { return as_raise(vm, AS_TYPE_ERROR, "__await__() returned a coroutine"); }
    if (as_is_kind(iterator, AS_KIND_COROUTINE_WRAPPER)) { return ((AsBoundMethod *)as_object(iterator))->self; }
    if (!as_type_of(vm, iterator)->slots.next) {
        return as_raise(vm, AS_TYPE_ERROR, "__await__() returned non-iterator of type '%T'", iterator);
    }
    return iterator;
}

/* ---- types */

static void generator_mark(AsHeap *heap, AsObject *self)
{
    AsGenerator *g = (AsGenerator *)self;
    as_mark(heap, g->name);
    as_mark(heap, g->qualname);
    as_coroutine_mark_origin(heap, g);
    if (g->state == AS_GENERATOR_CLOSED) {
        as_mark_object(heap, (AsObject *)g->frame.code);
        return;
    }
    as_frame_mark(heap, &g->frame);
}

static AsValue generator_repr(AsVM *vm, AsValue self)
{
    AsGenerator *g = as_generator(self);
    const char *kind = g->header.shape->kind == AS_KIND_ASYNC_GENERATOR ? "async_generator" : noun(g);
    return as_str_format(vm, "<%s object %S at %p>", kind, g->qualname, (void *)g);
}

/* next() and send() from a script: push the frames and say so. */
static AsValue resume_native(AsVM *vm, AsValue self, AsValue sent, AsValue thrown)
{
    AsGenerator *g = as_generator(self);
    AsValue outcome = as_generator_enter(vm, g, sent, thrown, AS_DELIVER_NEXT);
    if (as_parked(outcome)) { return as_take_parked(vm); }
    if (outcome == AS_STOP) { return as_raise(vm, AS_STOP_ITERATION, NULL); }
    return outcome;
}

AsValue as_generator_enter_next(AsVM *vm, AsValue generator)
{
    return resume_native(vm, generator, AS_NONE, AS_UNDEFINED);
}

static AsValue generator_send(AsVM *vm, AsValue *args)
{
    return resume_native(vm, args[0], args[1], AS_UNDEFINED);
}

AsValue as_generator_finish_send(AsVM *vm, AsValue result)
{
    if (as_parked(result)) { return as_take_parked(vm); }
    if (as_raised(result)) { return AS_RAISED; }
    if (result == AS_STOP || result == AS_NONE) { return as_raise(vm, AS_STOP_ITERATION, NULL); }
    return as_raise_value(vm, AS_STOP_ITERATION, result);
}

/* send() of a coroutine is driven from C: what it awaits parks the whole chain. */
static AsValue coroutine_send(AsVM *vm, AsValue *args)
{
    AsGenerator *g = as_generator(args[0]);
    AsValue result = drive(vm, g, args[1], AS_UNDEFINED, AS_DELIVER_DRIVEN);
    if (as_parked(result) && !g->has_end) { as_generator_register_end(vm, g); } // a task's own coroutine is the task's care
    return as_generator_finish_send(vm, result);
}

/* throw(type[, value[, traceback]]): the exception to throw, made from its arguments. */
AsValue as_generator_throw_argument(AsVM *vm, AsValue *args)
{
    AsValue type = args[1], value = args[2], traceback = args[3];
    AsValue exception;
    if (traceback != AS_UNDEFINED && traceback != AS_NONE && !as_is_kind(traceback, AS_KIND_TRACEBACK)) {
        return as_raise(vm, AS_TYPE_ERROR, "throw() third argument must be a traceback object");
    }
    if (as_is_type(type) && as_type_is_subtype(as_type(type), vm->errors[AS_BASE_EXCEPTION])) {
        if (value != AS_UNDEFINED && as_is_instance(vm, value, as_type(type))) {
            exception = value;
        } else if (value == AS_UNDEFINED || value == AS_NONE) {
            exception = as_call(vm, type, NULL, 0);
        } else if (as_is_tuple(value)) {
            exception = as_call(vm, type, as_tuple(value)->items, as_tuple(value)->length);
        } else {
            exception = as_call(vm, type, &value, 1);
        }
        // Whatever goes wrong with making the exception is thrown in its place.
        if (!as_raised(exception) && !as_is_exception(exception)) {
            exception = as_raise(vm, AS_TYPE_ERROR,
                                 "calling %v should have returned an instance of BaseException, not %v", type,
                                 as_value(as_type_of(vm, exception)));
        }
        if (as_raised(exception)) { exception = as_error_take(vm); }
    } else if (as_is_exception(type)) {
        if (value != AS_UNDEFINED && value != AS_NONE) {
            return as_raise(vm, AS_TYPE_ERROR, "instance exception may not have a separate value");
        }
        exception = type;
    } else {
        return as_raise(vm, AS_TYPE_ERROR,
                        "exceptions must be classes or instances deriving from BaseException, not %T", type);
    }
    if (traceback != AS_UNDEFINED && traceback != AS_NONE) {
        as_write(as_object(exception), &as_exception(exception)->traceback, traceback);
    }
    return exception;
}

static AsValue generator_throw(AsVM *vm, AsValue *args)
{
    AsValue exception = as_generator_throw_argument(vm, args);
    if (as_raised(exception)) { return AS_RAISED; }
    AsGenerator *g = as_generator(args[0]);
    if (g->state == AS_GENERATOR_CLOSED) { return as_raise_thrown(vm, exception); }
    return resume_native(vm, args[0], AS_NONE, exception);
}

static AsValue coroutine_throw(AsVM *vm, AsValue *args)
{
    AsValue exception = as_generator_throw_argument(vm, args);
    if (as_raised(exception)) { return AS_RAISED; }
    AsValue result = drive(vm, as_generator(args[0]), AS_NONE, exception, AS_DELIVER_DRIVEN);
    return as_generator_finish_send(vm, result);
}

static AsValue generator_close(AsVM *vm, AsValue *args)
{
    return as_generator_close(vm, as_generator(args[0]));
}

AsValue as_generator_get_name(AsVM *vm, AsValue self)
{
    return as_generator(self)->name;
}

static bool set_text(AsVM *vm, AsValue self, AsValue value, AsValue *field, const char *name)
{
    if (!as_is_str(value)) {
        as_raise(vm, AS_TYPE_ERROR, "%s must be set to a string object", name);
        return false;
    }
    as_write(as_object(self), field, value);
    return true;
}

bool as_generator_set_name(AsVM *vm, AsValue self, AsValue value)
{
    return set_text(vm, self, value, &as_generator(self)->name, "__name__");
}

AsValue as_generator_get_qualname(AsVM *vm, AsValue self)
{
    return as_generator(self)->qualname;
}

bool as_generator_set_qualname(AsVM *vm, AsValue self, AsValue value)
{
    return set_text(vm, self, value, &as_generator(self)->qualname, "__qualname__");
}

AsValue as_generator_get_code(AsVM *vm, AsValue self)
{
    return as_value(as_generator(self)->frame.code);
}

static AsValue get_running(AsVM *vm, AsValue self)
{
    AsGenerator *g = as_generator(self);
    return as_bool(is_running(vm, g) || g->running_async);
}

static AsValue get_suspended(AsVM *vm, AsValue self)
{
    AsGenerator *g = as_generator(self);
    return as_bool(g->state == AS_GENERATOR_SUSPENDED || (g->state == AS_GENERATOR_RUNNING && !is_running(vm, g)));
}

AsValue as_generator_get_delegate(AsVM *vm, AsValue self)
{
    AsGenerator *g = as_generator(self);
    if (g->state != AS_GENERATOR_SUSPENDED && g->state != AS_GENERATOR_RUNNING) { return AS_NONE; }
    if (is_running(vm, g)) { return AS_NONE; }
    AsValue delegate = as_frame_delegate(&g->frame);
    if (as_is_coroutine(delegate)) { as_generator(delegate)->fleeting = false; } // now the script knows it
    if (delegate == AS_UNDEFINED) { return AS_NONE; }
    // A future is asked as it is here; CPython asks its iterator.
    const AsSlots *slots = &as_type_of(vm, delegate)->slots;
    return slots->poll && slots->iter ? slots->iter(vm, delegate) : delegate;
}

AsValue as_generator_get_frame(AsVM *vm, AsValue self)
{
    AsGenerator *g = as_generator(self);
    return g->state == AS_GENERATOR_CLOSED ? AS_NONE : as_frame_object(vm, &g->frame);
}

static AsValue get_origin(AsVM *vm, AsValue self)
{
    return as_coroutine_origin(as_generator(self));
}

static const AsMethod generator_methods[] = {
    {"send(self, value, /)", generator_send, NULL},
    {"throw(self, typ, val=UNSET, tb=UNSET, /)", generator_throw, NULL},
    {"close(self, /)", generator_close, NULL},
    {"__del__(self, /)", as_generator_del, NULL},
    {NULL, NULL, NULL},
};

static const AsGetSet generator_getsets[] = {
    {"__name__", as_generator_get_name, as_generator_set_name, NULL},
    {"__qualname__", as_generator_get_qualname, as_generator_set_qualname, NULL},
    {"gi_code", as_generator_get_code, as_attribute_read_only, NULL}, {"gi_running", get_running, NULL, NULL},
    {"gi_suspended", get_suspended, NULL, NULL}, {"gi_yieldfrom", as_generator_get_delegate, NULL, NULL},
    {"gi_frame", as_generator_get_frame, NULL, NULL}, {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_generator_spec = {
    .name = "generator", .size = sizeof(AsGenerator), .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW, .mark = generator_mark,
    .ended = as_generator_has_ended,
    .slots = {.repr = generator_repr, .iter = as_iter_self, .next = as_generator_next},
    .methods = generator_methods, .getsets = generator_getsets,
};

/* ---- coroutines */

AsValue as_coroutine_await(AsVM *vm, AsValue self)
{
    AsBoundMethod *wrapper = as_heap_new(vm, AS_KIND_COROUTINE_WRAPPER, sizeof *wrapper);
    wrapper->self = self;
    return as_value(wrapper);
}

static void wrapper_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsBoundMethod *)self)->self);
}

static AsValue wrapped(AsValue *args)
{
    return ((AsBoundMethod *)as_object(args[0]))->self;
}

// What is no coroutine of a script (a sleep) has the methods of one.
static AsValue wrapper_send(AsVM *vm, AsValue *args)
{
    AsValue inner[] = {wrapped(args), args[1]};
    if (!as_is_coroutine(inner[0])) { return as_call_method(vm, inner[0], as_name(vm, AS_NAME_send), &args[1], 1); }
    return coroutine_send(vm, inner);
}

static AsValue wrapper_throw(AsVM *vm, AsValue *args)
{
    AsValue inner[] = {wrapped(args), args[1], args[2], args[3]};
    if (!as_is_coroutine(inner[0])) {
        size_t count = args[2] == AS_UNDEFINED ? 1 : args[3] == AS_UNDEFINED ? 2 : 3;
        return as_call_method(vm, inner[0], as_name(vm, AS_NAME_throw), &args[1], count);
    }
    return coroutine_throw(vm, inner);
}

static AsValue wrapper_close(AsVM *vm, AsValue *args)
{
    AsValue inner = wrapped(args);
    if (!as_is_coroutine(inner)) { return as_call_method(vm, inner, as_name(vm, AS_NAME_close), NULL, 0); }
    return as_generator_close(vm, as_generator(inner));
}

static AsValue wrapper_next(AsVM *vm, AsValue self)
{
    AsValue args[] = {self, AS_NONE};
    return wrapper_send(vm, args);
}

static const AsMethod wrapper_methods[] = {
    {"send(self, value, /)", wrapper_send, NULL},
    {"throw(self, typ, val=UNSET, tb=UNSET, /)", wrapper_throw, NULL},
    {"close(self, /)", wrapper_close, NULL},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_coroutine_wrapper_spec = {
    .name = "coroutine_wrapper", .size = sizeof(AsBoundMethod), .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = wrapper_mark, .slots = {.iter = as_iter_self, .next = wrapper_next}, .methods = wrapper_methods,
};

static const AsMethod coroutine_methods[] = {
    {"send(self, value, /)", coroutine_send, NULL},
    {"throw(self, typ, val=UNSET, tb=UNSET, /)", coroutine_throw, NULL},
    {"close(self, /)", generator_close, NULL},
    {"__del__(self, /)", as_generator_del, NULL},
    {NULL, NULL, NULL},
};

static const AsGetSet coroutine_getsets[] = {
    {"__name__", as_generator_get_name, as_generator_set_name, NULL},
    {"__qualname__", as_generator_get_qualname, as_generator_set_qualname, NULL},
    {"cr_code", as_generator_get_code, as_attribute_read_only, NULL}, {"cr_running", get_running, NULL, NULL},
    {"cr_suspended", get_suspended, NULL, NULL}, {"cr_await", as_generator_get_delegate, NULL, NULL},
    {"cr_frame", as_generator_get_frame, NULL, NULL}, {"cr_origin", get_origin, as_attribute_read_only, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_coroutine_spec = {
    .name = "coroutine", .size = sizeof(AsGenerator), .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW, .mark = generator_mark,
    .finalize = as_coroutine_finalize, .ended = as_generator_has_ended,
    .slots = {.repr = generator_repr, .await = as_coroutine_await},
    .methods = coroutine_methods, .getsets = coroutine_getsets,
};

/* ---- what async_generator.c shares */

void as_generator_mark(AsHeap *heap, AsObject *self)
{
    generator_mark(heap, self);
}

AsValue as_generator_repr(AsVM *vm, AsValue self)
{
    return generator_repr(vm, self);
}

AsValue as_generator_drive(AsVM *vm, AsGenerator *g, AsValue sent, AsValue thrown, AsDelivery delivery)
{
    return drive(vm, g, sent, thrown, delivery);
}
