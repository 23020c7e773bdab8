/* Asynchronous generators and the awaitables that their methods give. */
#include "object/class.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/op.h"
#include "object/tuple.h"
#include "vm/eval.h"
#include "vm/generator_impl.h"

typedef enum AsAsendState { ASEND_NEW, ASEND_RUNNING, ASEND_CLOSED } AsAsendState;

/* asend(), __anext__() (kind ASEND); athrow(), aclose() (kind ATHROW). */
typedef struct AsAsend {
    AsObject header;
    AsValue generator;
    AsValue argument; /* what is sent, or a tuple of throw()'s arguments; aclose: AS_UNDEFINED */
    uint8_t state;
    bool is_close;
} AsAsend;

static AsAsend *as_asend(AsValue v)
{
    return (AsAsend *)as_object(v);
}

static AsValue new_asend(AsVM *vm, AsKind kind, AsValue generator, AsValue argument)
{
    AsAsend *a = as_heap_new(vm, kind, sizeof *a);
    a->generator = generator;
    a->argument = argument;
    return as_value(a);
}

static bool is_throw(const AsAsend *a)
{
    return a->header.shape->kind == AS_KIND_ASYNC_GENERATOR_ATHROW;
}

/* Tells the event loop of a generator that is iterated for the first time. */
static bool run_first_hook(AsVM *vm, AsGenerator *g)
{
    if (g->hooks_inited) { return true; }
    g->hooks_inited = true;
    as_write(g, as_async_generator_finalizer(g), vm->asyncgen_final);
    if (vm->asyncgen_first == AS_UNDEFINED || vm->asyncgen_first == AS_NONE) { return true; }
    AsValue self = as_value(g);
    return !as_raised(as_call(vm, vm->asyncgen_first, &self, 1));
}

static AsValue raise_reused(AsVM *vm, const AsAsend *a)
{
    return as_raise(vm, AS_RUNTIME_ERROR, "cannot reuse already awaited %s",
                    is_throw(a) ? "aclose()/athrow()" : "__anext__()/asend()");
}

static AsValue asend_start(AsVM *vm, AsAsend *a, AsDelivery *delivery, AsValue *sent, AsValue *thrown)
{
    AsGenerator *g = as_generator(a->generator);
    const char *name = !is_throw(a) ? "anext()" : a->is_close ? "aclose()" : "athrow()";
    *sent = AS_NONE;
    *thrown = AS_UNDEFINED;
    if (a->state == ASEND_CLOSED) { return raise_reused(vm, a); }
    if (is_throw(a) && g->state == AS_GENERATOR_CLOSED) { return AS_STOP; }
    if (g->running_async) {
        a->state = ASEND_CLOSED;
        return as_raise(vm, AS_RUNTIME_ERROR, "%s: asynchronous generator is already running", name);
    }
    a->state = ASEND_RUNNING;
    *delivery = a->is_close ? AS_DELIVER_ACLOSE : AS_DELIVER_ANEXT;
    if (!is_throw(a)) {
        *sent = a->argument;
        return AS_NONE;
    }
    // One that was told to close and went on yielding is as good as at its end.
    if (g->closed_once) { return as_raise(vm, AS_STOP_ASYNC_ITERATION, NULL); }
    if (a->is_close) {
        g->closed_once = true;
        *thrown = as_exception_new(vm, vm->errors[AS_GENERATOR_EXIT], vm->empty_tuple);
        return AS_NONE;
    }
    AsTuple *arguments = as_tuple(a->argument);
    AsValue args[] = {a->generator, arguments->items[0], arguments->items[1], arguments->items[2]};
    *thrown = as_generator_throw_argument(vm, args);
    return as_raised(*thrown) ? AS_RAISED : AS_NONE;
}

AsValue as_asend_enter(AsVM *vm, AsValue awaitable)
{
    AsAsend *a = as_asend(awaitable);
    AsGenerator *g = as_generator(a->generator);
    AsDelivery delivery;
    AsValue sent, thrown;
    if (a->state == ASEND_RUNNING) { return raise_reused(vm, a); }
    AsValue ready = asend_start(vm, a, &delivery, &sent, &thrown);
    if (ready == AS_STOP) {
        a->state = ASEND_CLOSED;
        return AS_NONE;
    }
    if (as_raised(ready)) { return AS_RAISED; }
    a->state = ASEND_CLOSED; // from here on the frames carry it
    g->running_async = true;
    AsValue outcome = as_generator_enter(vm, g, sent, thrown, delivery);
    if (as_raised(outcome)) { g->running_async = false; }
    if (outcome == AS_STOP) {
        g->running_async = false;
        return as_raise(vm, AS_STOP_ASYNC_ITERATION, NULL);
    }
    return outcome;
}

static AsDelivery delivery_of(const AsAsend *a) { return a->is_close ? AS_DELIVER_ACLOSE : AS_DELIVER_ANEXT; }

/* One step driven by hand. */
static AsValue asend_drive(AsVM *vm, AsAsend *a, AsValue sent)
{
    AsGenerator *g = as_generator(a->generator);
    AsDelivery delivery = delivery_of(a);
    AsValue thrown = AS_UNDEFINED;
    if (a->state != ASEND_RUNNING || (is_throw(a) && g->state == AS_GENERATOR_CLOSED)) {
        AsValue first_sent;
        AsValue ready = asend_start(vm, a, &delivery, &first_sent, &thrown);
        if (ready == AS_STOP) {
            a->state = ASEND_CLOSED;
            return as_generator_finish_send(vm, AS_NONE);
        }
        if (as_raised(ready)) {
            a->state = ASEND_CLOSED;
            return AS_RAISED;
        }
        if (sent == AS_NONE) { sent = first_sent; }
    }
    g->running_async = true;
    AsValue result = as_generator_drive(vm, g, sent, thrown, delivery);
    if (!as_parked(result)) {
        a->state = ASEND_CLOSED;
        g->running_async = false;
        if (result == AS_STOP) { return as_raise(vm, AS_STOP_ASYNC_ITERATION, NULL); }
    }
    return as_generator_finish_send(vm, result);
}

static AsValue asend_send(AsVM *vm, AsValue *args)
{
    AsAsend *a = as_asend(args[0]);
    const AsGenerator *g = as_generator(a->generator);
    bool begins_throw = is_throw(a) && a->state == ASEND_NEW && g->state != AS_GENERATOR_CLOSED;
    if (begins_throw && args[1] != AS_NONE && !g->running_async && !g->closed_once) {
        return as_raise(vm, AS_RUNTIME_ERROR, "can't send non-None value to a just-started coroutine");
    }
    return asend_drive(vm, a, args[1]);
}

/* Goes into the generator past what the awaitable itself is to do, which is still to come if it had not begun. */
static AsValue asend_throw(AsVM *vm, AsValue *args)
{
    AsAsend *a = as_asend(args[0]);
    AsGenerator *g = as_generator(a->generator);
    if (a->state == ASEND_CLOSED) { return raise_reused(vm, a); }
    AsValue exception = as_generator_throw_argument(vm, args);
    if (as_raised(exception)) { return AS_RAISED; }
    bool was_running = g->running_async;
    AsValue result = g->state == AS_GENERATOR_CLOSED ? as_raise_thrown(vm, exception)
                                                     : as_generator_drive(vm, g, AS_NONE, exception, delivery_of(a));
    if (as_parked(result)) { return vm->parked_on; }
    // As in CPython, where aclose() forgets to say that it is over.
    g->running_async = a->is_close && as_raised(result) && was_running;
    if (!is_throw(a)) { a->state = ASEND_CLOSED; }
    if (result == AS_STOP) { return as_raise(vm, AS_STOP_ASYNC_ITERATION, NULL); }
    return as_generator_finish_send(vm, result);
}

static AsValue asend_close(AsVM *vm, AsValue *args)
{
    as_asend(args[0])->state = ASEND_CLOSED;
    return AS_NONE;
}

static AsValue asend_next(AsVM *vm, AsValue self)
{
    return asend_drive(vm, as_asend(self), AS_NONE);
}

static void asend_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsAsend *)self)->generator);
    as_mark(heap, ((AsAsend *)self)->argument);
}

static const AsMethod asend_methods[] = {
    {"send(self, value, /)", asend_send, NULL},
    {"throw(self, typ, val=UNSET, tb=UNSET, /)", asend_throw, NULL},
    {"close(self, /)", asend_close, NULL},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_async_generator_asend_spec = {
    .name = "async_generator_asend", .size = sizeof(AsAsend), .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW, .mark = asend_mark,
    .slots = {.iter = as_iter_self, .next = asend_next, .await = as_iter_self}, .methods = asend_methods,
};

const AsTypeSpec as_async_generator_athrow_spec = {
    .name = "async_generator_athrow", .size = sizeof(AsAsend), .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW, .mark = asend_mark,
    .slots = {.iter = as_iter_self, .next = asend_next, .await = as_iter_self}, .methods = asend_methods,
};

/* ---- the generator itself */

static AsValue generator_anext(AsVM *vm, AsValue self)
{
    if (!run_first_hook(vm, as_generator(self))) { return AS_RAISED; }
    return new_asend(vm, AS_KIND_ASYNC_GENERATOR_ASEND, self, AS_NONE);
}

static AsValue generator_asend(AsVM *vm, AsValue *args)
{
    if (!run_first_hook(vm, as_generator(args[0]))) { return AS_RAISED; }
    return new_asend(vm, AS_KIND_ASYNC_GENERATOR_ASEND, args[0], args[1]);
}

static AsValue generator_athrow(AsVM *vm, AsValue *args)
{
    if (!run_first_hook(vm, as_generator(args[0]))) { return AS_RAISED; }
    return new_asend(vm, AS_KIND_ASYNC_GENERATOR_ATHROW, args[0], as_tuple_from(vm, args + 1, 3));
}

static AsValue generator_aclose(AsVM *vm, AsValue *args)
{
    if (!run_first_hook(vm, as_generator(args[0]))) { return AS_RAISED; }
    AsValue a = new_asend(vm, AS_KIND_ASYNC_GENERATOR_ATHROW, args[0], AS_UNDEFINED);
    as_asend(a)->is_close = true;
    return a;
}

static AsValue get_running(AsVM *vm, AsValue self)
{
    return as_bool(as_generator(self)->running_async);
}

static void async_generator_mark(AsHeap *heap, AsObject *self)
{
    as_generator_mark(heap, self);
    as_mark(heap, *as_async_generator_finalizer((AsGenerator *)self));
}

static const AsMethod generator_methods[] = {
    {"asend(self, value, /)", generator_asend, NULL},
    {"athrow(self, typ, val=UNSET, tb=UNSET, /)", generator_athrow, NULL},
    {"aclose(self)", generator_aclose, NULL},
    {"__del__(self, /)", as_generator_del, NULL},
    {NULL, NULL, NULL},
};

static const AsGetSet generator_getsets[] = {
    {"__name__", as_generator_get_name, as_generator_set_name, NULL},
    {"__qualname__", as_generator_get_qualname, as_generator_set_qualname, NULL},
    {"ag_code", as_generator_get_code, as_attribute_read_only, NULL},
    {"ag_running", get_running, as_attribute_read_only, NULL}, {"ag_await", as_generator_get_delegate, NULL, NULL},
    {"ag_frame", as_generator_get_frame, NULL, NULL}, {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_async_generator_spec = {
    .name = "async_generator", .size = sizeof(AsGenerator), .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = async_generator_mark, .ended = as_generator_has_ended, .slots = {.repr = as_generator_repr, .aiter = as_iter_self, .anext = generator_anext},
    .methods = generator_methods, .getsets = generator_getsets,
};

/* ---- async for */

AsValue as_get_aiter(AsVM *vm, AsValue v)
{
    AsType *type = as_type_of(vm, v);
    if (!type->slots.aiter) {
        return as_raise(vm, AS_TYPE_ERROR, "'async for' requires an object with __aiter__ method, got %T", v);
    }
    AsValue iterator = type->slots.aiter(vm, v);
    if (as_raised(iterator)) { return AS_RAISED; }
    if (!as_type_of(vm, iterator)->slots.anext) {
        return as_raise(vm, AS_TYPE_ERROR,
                        "'async for' received an object from __aiter__ that does not implement __anext__: %T", iterator);
    }
    return iterator;
}

AsValue as_get_anext(AsVM *vm, AsValue v)
{
    AsType *type = as_type_of(vm, v);
    if (!type->slots.anext) {
        return as_raise(vm, AS_TYPE_ERROR, "'async for' requires an iterator with __anext__ method, got %T", v);
    }
    return type->slots.anext(vm, v);
}
