/* How generators and coroutines end that nobody goes on with: closed when a loop is left that alone had them, when
 * the collector finds them dead, or at the end of the program. */
#include "bytecode/opcodes.h"
#include "object/error.h"
#include "object/finalize.h"
#include "object/op.h"
#include "vm/call.h"
#include "vm/generator_impl.h"

void as_generator_register_end(AsVM *vm, AsGenerator *g)
{
    g->has_end = true;
    as_finalize_register(vm, &g->header);
}

bool as_generator_has_ended(const AsObject *self) { return ((const AsGenerator *)self)->state != AS_GENERATOR_SUSPENDED; }

/* An asynchronous generator is closed by the event loop that it ran in, if it ran in one. */
static bool give_to_loop(AsVM *vm, AsGenerator *g)
{
    if (g->header.shape->kind != AS_KIND_ASYNC_GENERATOR) { return false; }
    AsValue finalizer = *as_async_generator_finalizer(g), self = as_value(g);
    if (finalizer == AS_UNDEFINED || finalizer == AS_NONE) { return false; }
    if (!g->closed_once && as_raised(as_call(vm, finalizer, &self, 1))) { as_error_unraisable(vm, self); }
    return true;
}

void as_generator_end(AsVM *vm, AsGenerator *g)
{
    if (g->state != AS_GENERATOR_SUSPENDED || g->ending) { return; }
    g->ending = true;
    size_t roots = as_roots_save(vm);
    AsValue pending = as_error_take(vm);
    as_root(vm, pending);
    as_root(vm, as_value(g));
    if (!give_to_loop(vm, g) && as_raised(as_generator_close(vm, g))) { as_error_unraisable(vm, as_value(g)); }
    vm->error = pending;
    as_roots_restore(vm, roots);
}

AsValue as_generator_del(AsVM *vm, AsValue *args)
{
    as_generator_end(vm, as_generator(args[0]));
    return AS_NONE;
}

/* ---- who has it */

/* Does f return the result of the call that it is at? */
static bool returns_result(const AsFrame *f)
{
    uint32_t call = f->ip[-1], next = f->ip[0];
    if (AS_OP(next) != OP_RETURN || f->owner) { return false; }
    switch (AS_OP(call)) {
    case OP_CALL: case OP_CALL_METHOD: case OP_CALL_EX: break;
    default:
        // The calls with keywords have a further word.
        if (f->ip - f->code->instructions < 2) { return false; }
        call = f->ip[-2];
        if (AS_OP(call) != OP_CALL_KW && AS_OP(call) != OP_CALL_METHOD_KW) { return false; }
    }
    return AS_A(call) == AS_A(next);
}

const uint32_t *as_generator_receiver(const AsFrame *f)
{
    while (f && f->ip != f->code->instructions) {
        if (!returns_result(f)) { return f->ip; }
        f = f->prev;
    }
    return NULL;
}

void as_generator_give_to_loop(AsVM *vm, bool is_temporary)
{
    const uint32_t *next = vm->frame->ip;
    vm->newborn->of_loop = vm->newborn_for == next || (is_temporary && vm->newborn_for == next - 1);
}
