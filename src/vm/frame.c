#include "vm/frame.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "bytecode/opcodes.h"
#include "object/error.h"
#include "vm/call.h"
#include "vm/coroutine.h"
#include "vm/frame_rest.h"
#include "vm/greenlet.h"
#include "vm/liveness.h"

enum { REGISTER_BYTES = 256 * 1024 * 1024 };

static void *reserve(size_t size)
{
    void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return memory == MAP_FAILED ? NULL : memory;
}

/* A resumed chain of coroutines returns from frames that this resume did not count, so the call depth may fall short of the
 * frames by as much as one limit; and calls from C pass the limit by a few. */
static size_t frame_bytes(void)
{
    return (2 * (size_t)AS_RECURSION_MAX + 10000) * sizeof(AsFrame);
}

/* ---- lines of execution */

/* false: the system has no room. */
static bool open_stacks(AsExecution *x)
{
    x->frames = x->next_frame = reserve(frame_bytes());
    x->registers = x->next_register = reserve(REGISTER_BYTES);
    x->registers_end = x->registers + REGISTER_BYTES / sizeof(AsValue);
    return x->frames && x->registers;
}

static void close_stacks(AsExecution *x)
{
    if (x->frames) { munmap(x->frames, frame_bytes()); }
    if (x->registers) { munmap(x->registers, REGISTER_BYTES); }
    x->frames = NULL;
    x->registers = NULL;
}

void as_execution_remember(AsVM *vm, AsExecution *x)
{
    x->next = vm->executions;
    vm->executions = x;
}

bool as_execution_open(AsVM *vm, AsExecution *x)
{
    *x = (AsExecution){.error = AS_UNDEFINED, .parked_on = AS_UNDEFINED};
    if (!open_stacks(x)) {
        close_stacks(x);
        return false;
    }
    as_execution_remember(vm, x);
    return true;
}

void as_execution_forget(AsVM *vm, AsExecution *x)
{
    AsExecution **link = &vm->executions;
    while (*link != x) { link = &(*link)->next; }
    *link = x->next;
}

void as_execution_close(AsVM *vm, AsExecution *x)
{
    as_execution_forget(vm, x);
    close_stacks(x);
    free(x->roots);
    x->roots = NULL;
    x->root_count = x->root_capacity = 0;
}

static bool lies_in(const AsFrame *f, const AsFrame *frames)
{
    return f >= frames && (const char *)f < (const char *)frames + frame_bytes();
}

bool as_execution_has_frame(const AsVM *vm, const AsFrame *f)
{
    if (lies_in(f, vm->frames)) { return f < vm->next_frame; }
    for (const AsExecution *x = vm->executions; x; x = x->next) {
        if (lies_in(f, x->frames)) { return f < x->next_frame; }
    }
    return false;
}

void as_execution_save(AsVM *vm, AsExecution *x)
{
    *x = (AsExecution){
        .next = x->next,
        .frame = vm->frame, .frames = vm->frames, .next_frame = vm->next_frame,
        .registers = vm->registers, .next_register = vm->next_register, .registers_end = vm->registers_end,
        .roots = vm->roots, .root_count = vm->root_count, .root_capacity = vm->root_capacity,
        .error = vm->error, .parked_on = vm->parked_on, .c_stack_end = vm->c_stack_end,
        .greenlet = vm->greenlet, .eval_frames = vm->eval_frames, .eval_count = vm->eval_count, .depth = as_call_depth(vm),
    };
}

void as_execution_load(AsVM *vm, const AsExecution *x)
{
    vm->frame = x->frame;
    vm->frames = x->frames;
    vm->next_frame = x->next_frame;
    vm->registers = x->registers;
    vm->next_register = x->next_register;
    vm->registers_end = x->registers_end;
    vm->roots = x->roots;
    vm->root_count = x->root_count;
    vm->root_capacity = x->root_capacity;
    vm->error = x->error;
    vm->parked_on = x->parked_on;
    vm->c_stack_end = x->c_stack_end;
    vm->greenlet = x->greenlet;
    vm->eval_frames = x->eval_frames;
    vm->eval_count = x->eval_count;
    as_set_call_depth(vm, x->depth);
}

/* Before a collection: what dead frames left above the top of the stack may soon be freed, and must not be found there by
 * the frames that come next. */
static void wipe_registers(AsValue *next, AsValue *end)
{
    enum { PAGE = 4096 };
    char *top = (char *)next;
    char *page = (char *)(((uintptr_t)top + PAGE - 1) & ~(uintptr_t)(PAGE - 1));
    memset(top, 0, (size_t)(page - top));
    madvise(page, (size_t)((char *)end - page), MADV_DONTNEED); // the system hands out zeroed pages again
}

static void mark_frames(AsHeap *heap, AsFrame *innermost)
{
    for (AsFrame *f = innermost; f; f = f->prev) {
        as_frame_clear_dead(f, as_heap_is_exact(heap));
        as_frame_mark(heap, f);
    }
}

void as_execution_mark(AsHeap *heap, AsExecution *x)
{
    wipe_registers(x->next_register, x->registers_end);
    mark_frames(heap, x->frame);
    as_mark_array(heap, x->roots, x->root_count);
    if (x->greenlet) { as_mark_object(heap, &x->greenlet->header); }
    as_mark(heap, x->error);
    as_mark(heap, x->parked_on);
}

void as_execution_mark_running(AsVM *vm, AsHeap *heap)
{
    wipe_registers(vm->next_register, vm->registers_end);
    mark_frames(heap, vm->frame);
    if (vm->greenlet) { as_mark_object(heap, &vm->greenlet->header); }
}

void as_call_open(AsVM *vm)
{
    AsExecution first = {.error = AS_UNDEFINED, .parked_on = AS_UNDEFINED};
    if (!open_stacks(&first)) {
        fputs("aspen: no memory for the stack\n", stderr);
        exit(1);
    }
    first.roots = vm->roots;
    first.root_count = vm->root_count;
    first.root_capacity = vm->root_capacity;
    first.c_stack_end = vm->c_stack_end;
    as_execution_load(vm, &first);
    vm->hooks.call = as_call_value;
    vm->hooks.after_mark[3] = as_traceback_after_mark;
    vm->hooks.globals = as_frame_globals;
}

void as_call_close(AsVM *vm)
{
    AsExecution last = {0}, none = {.error = AS_UNDEFINED, .parked_on = AS_UNDEFINED};
    as_execution_save(vm, &last);
    none.roots = last.roots;
    none.root_count = last.root_count;
    none.root_capacity = last.root_capacity;
    as_execution_load(vm, &none);
    close_stacks(&last);
}

void as_frame_raise_overflow(AsVM *vm)
{
    as_raise(vm, AS_RECURSION_ERROR, "maximum recursion depth exceeded");
}

void as_frame_mark(AsHeap *heap, AsFrame *f)
{
    as_mark_object(heap, (AsObject *)f->code);
    if (f->function) { as_mark_object(heap, (AsObject *)f->function); }
    if (f->globals) { as_mark_object(heap, (AsObject *)f->globals); }
    if (f->owner) { as_mark_object(heap, f->owner); }
    as_mark(heap, f->locals);
    as_mark(heap, f->handled);
    as_mark(heap, f->extra);
    // A traceback is held weakly: what it shows must not outlive its exception.
    if (!as_is_kind(f->object, AS_KIND_TRACEBACK)) { as_mark(heap, f->object); }
    as_mark_array(heap, f->registers, f->code->register_count);
}

const uint32_t *as_frame_current_instruction(const AsFrame *f)
{
    const uint32_t *p = f->code->instructions, *found = NULL;
    while (p < f->ip) {
        found = p;
        p += as_opcode_size(AS_OP(*p));
    }
    return found;
}

void as_frame_clear_dead(AsFrame *f, bool exact)
{
    const uint32_t *at = as_frame_current_instruction(f);
    if (!at) { return; }
    if (exact) {
        as_liveness_clear(f, (uint32_t)(at - f->code->instructions));
        return;
    }
    switch (AS_OP(*at)) {
    case OP_CALL:
    case OP_CALL_KW:
    case OP_CALL_METHOD:
    case OP_CALL_METHOD_KW: break;
    default: return;
    }
    // Temporaries are a stack: nothing lives above the arguments of the call that runs. Only the call of __exit__,
    // whose result goes above the pair it was loaded into, has the exception higher up.
    if (AS_A(*at) > AS_B(*at)) { return; }
    uint32_t top = AS_B(*at) + AS_C(*at) + 2;
    uint32_t locals = f->code->local_count < AS_NEAR_LOCALS ? f->code->local_count : AS_NEAR_LOCALS;
    uint32_t end = f->code->register_count < AS_FAR_BASE ? f->code->register_count : AS_FAR_BASE;
    for (uint32_t i = top > locals ? top : locals; i < end; i++) { f->registers[i] = AS_UNDEFINED; }
}

AsFrame *as_frame_at(AsVM *vm, size_t depth)
{
    AsFrame *f = vm->frame;
    while (f && depth-- > 0) { f = f->prev; }
    return f;
}

AsDict *as_frame_globals(AsVM *vm)
{
    return vm->frame ? vm->frame->globals : NULL;
}

static bool is_delegate(const AsFrame *f)
{
    return f->delivery == AS_DELIVER_DELEGATE || f->delivery == AS_DELIVER_ANEXT || f->delivery == AS_DELIVER_ACLOSE;
}

static bool is_thrown(const AsFrame *f) { return f->owner && ((AsGenerator *)f->owner)->thrown; }

static const AsFrame *root_of(const AsFrame *f)
{
    while (is_delegate(f)) { f = f->prev; }
    return f;
}

bool as_frame_is_thrown_through(const AsFrame *f)
{
    return is_delegate(f) && is_thrown(f) && is_thrown(root_of(f));
}

AsValue as_frame_handled(AsVM *vm)
{
    bool counts = true;
    const AsFrame *root = NULL; // of the chain of delegates that f is in, as far as anybody had to know
    for (const AsFrame *f = vm->frame; f; f = f->prev) {
        if (f->handled != AS_UNDEFINED && counts) { return f->handled; }
        if (!is_delegate(f)) { root = NULL; }
        counts = !is_delegate(f) || !is_thrown(f);
        if (counts) { continue; }
        if (!root) { root = root_of(f); }
        counts = !is_thrown(root);
    }
    return AS_UNDEFINED;
}
