/* "coroutine 'f' was never awaited": at the statement that drops it, at collection, at the end of the program. */
#include <stdlib.h>

#include "base/buffer.h"
#include "object/class.h"
#include "object/error.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "vm/generator_impl.h"

/* Qualified names, one after the other, each with a NUL: the coroutines themselves are gone. */
struct AsDropped {
    AsBuffer names;
};

static bool warn(AsVM *vm, const char *name)
{
    return as_warn(vm, AS_RUNTIME_WARNING, "coroutine '%s' was never awaited", name);
}

void as_coroutine_report_unawaited(AsVM *vm, AsGenerator *coroutine)
{
    if (coroutine->state != AS_GENERATOR_CREATED || coroutine->reported) { return; }
    coroutine->reported = true;
    if (vm->hooks.trace) { vm->hooks.trace(vm, AS_TRACE_NEVER_AWAITED, as_value(coroutine)); }
    AsValue pending = vm->error;
    vm->error = AS_UNDEFINED;
    size_t roots = as_roots_save(vm);
    as_root(vm, pending);
    as_root(vm, as_value(coroutine));
    if (!warn(vm, as_str(coroutine->qualname)->data)) { as_error_unraisable(vm, as_value(coroutine)); }
    as_roots_restore(vm, roots);
    vm->error = pending;
}

void as_coroutine_drop(AsVM *vm, AsValue v)
{
    if (as_is_coroutine(v)) {
        as_coroutine_report_unawaited(vm, as_generator(v));
        return;
    }
    // A coroutine written in C (sleep) knows itself whether it was awaited, and says so once.
    AsValue told = as_call_method(vm, v, as_str_intern_text(vm, "_drop"), NULL, 0);
    if (as_raised(told) || !as_coroutine_report_dropped(vm)) { as_error_clear(vm); }
}

void as_coroutine_note_dropped(AsVM *vm, const char *name)
{
    if (!vm->frames) { return; }
    if (!vm->dropped) { vm->dropped = calloc(1, sizeof *vm->dropped); }
    if (!vm->dropped) { return; }
    as_buffer_add(&vm->dropped->names, name, strlen(name) + 1);
    as_interrupt(vm, AS_INTERRUPT_HOOK);
}

void as_coroutine_finalize(AsVM *vm, AsObject *self)
{
    AsGenerator *g = (AsGenerator *)self;
    if (g->state != AS_GENERATOR_CREATED || g->reported) { return; }
    // The name may die in the same collection, but nothing is handed out again before it ends.
    as_coroutine_note_dropped(vm, ((AsStr *)(uintptr_t)g->qualname)->data);
}

bool as_coroutine_report_dropped(AsVM *vm)
{
    if (!vm->dropped || vm->dropped->names.size == 0) { return true; }
    AsBuffer names = vm->dropped->names; // ours now: the warnings may run code that collects
    as_buffer_init(&vm->dropped->names);
    for (size_t at = 0; at < names.size; at += strlen(names.data + at) + 1) {
        if (!warn(vm, names.data + at)) { as_error_unraisable(vm, AS_NONE); }
    }
    as_buffer_clear(&names);
    return true;
}

static void collect_unawaited(void *data, AsObject *object)
{
    AsKind kind = object->shape->kind;
    if (kind != AS_KIND_COROUTINE && kind != AS_KIND_SLEEP) { return; }
    AsValue v = as_value(object);
    as_buffer_add(data, (const char *)&v, sizeof v);
}

void as_coroutine_report_all(AsVM *vm)
{
    if (!vm->made_coroutines) { return; }
    AsBuffer found;
    as_buffer_init(&found);
    as_heap_each(vm, collect_unawaited, &found);
    if (!as_coroutine_report_dropped(vm)) { as_error_clear(vm); }
    size_t roots = as_roots_save(vm), count = found.size / sizeof(AsValue);
    const AsValue *coroutines = (const AsValue *)(void *)found.data;
    for (size_t i = 0; i < count; i++) { as_root(vm, coroutines[i]); }
    for (size_t i = 0; i < count; i++) { as_coroutine_drop(vm, coroutines[i]); }
    as_roots_restore(vm, roots);
    as_buffer_clear(&found);
}

void as_coroutine_close_reports(AsVM *vm)
{
    if (!vm->dropped) { return; }
    as_buffer_clear(&vm->dropped->names);
    free(vm->dropped);
    vm->dropped = NULL;
}
