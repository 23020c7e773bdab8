/* "coroutine 'f' was never awaited": at the statement that drops it, at collection, at the end of the program. */
#include <stdlib.h>

#include "base/buffer.h"
#include "object/class.h"
#include "object/error.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "vm/generator_impl.h"

/* Records, one after the other, each with a NUL: the coroutines themselves are gone. A record is the qualified name, and
 * what as_coroutine_write_origin has to say. */
struct AsDropped {
    AsBuffer records;
    AsBuffer traced; /* weak: AsGenerator *, coroutines with an origin that have not been seen to run */
};

/* With an origin: the message of warnings._describe_unawaited(record). */
static AsValue describe_origin(AsVM *vm, const char *record)
{
    AsValue module = vm->hooks.import(vm, as_str_intern_text(vm, "warnings"), AS_NONE, AS_NONE, 0);
    AsValue text = as_str_from_text(vm, record);
    return as_raised(module) ? AS_RAISED : as_call_method(vm, module, as_str_intern_text(vm, "_describe_unawaited"), &text, 1);
}

/* The collector may find out anywhere, in the library, too: what the script was doing tells more. */
static uint32_t level_of_script(AsVM *vm)
{
    uint32_t level = 1;
    for (AsFrame *f = vm->frame; f && (f->code->flags & AS_CODE_LIBRARY); f = f->prev) { level++; }
    return level;
}

static bool warn(AsVM *vm, const char *record)
{
    AsValue message = strchr(record, '\n') ? describe_origin(vm, record)
                                           : as_str_format(vm, "coroutine '%s' was never awaited", record);
    return !as_raised(message) && as_warn_level(vm, AS_RUNTIME_WARNING, message, level_of_script(vm));
}

static void write_record(AsGenerator *g, AsBuffer *out)
{
    as_buffer_add_text(out, as_str(g->qualname)->data);
    as_coroutine_write_origin(g, out);
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
    AsBuffer record;
    as_buffer_init(&record);
    write_record(coroutine, &record);
    if (!warn(vm, record.data)) { as_error_unraisable(vm, as_value(coroutine)); }
    as_buffer_clear(&record);
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

/* NULL: the VM is about to end. */
static struct AsDropped *dropped_of(AsVM *vm)
{
    if (!vm->frames) { return NULL; }
    if (!vm->dropped) { vm->dropped = calloc(1, sizeof *vm->dropped); }
    return vm->dropped;
}

void as_coroutine_note_dropped(AsVM *vm, const char *name)
{
    struct AsDropped *dropped = dropped_of(vm);
    if (!dropped) { return; }
    as_buffer_add(&dropped->records, name, strlen(name) + 1);
    as_interrupt(vm, AS_INTERRUPT_HOOK);
}

void as_coroutine_note_traced(AsVM *vm, AsGenerator *g)
{
    struct AsDropped *dropped = dropped_of(vm);
    if (dropped) { as_buffer_add(&dropped->traced, (const char *)&g, sizeof g); }
}

/* Before the sweep, while what its record needs is still there. */
static void report_traced(AsVM *vm, AsGenerator *g)
{
    g->reported = true;
    write_record(g, &vm->dropped->records);
    as_buffer_add(&vm->dropped->records, "", 1);
    as_interrupt(vm, AS_INTERRUPT_HOOK);
}

void as_coroutine_sort_traced(AsVM *vm, AsHeap *heap)
{
    if (!vm->dropped) { return; }
    AsBuffer *traced = &vm->dropped->traced;
    AsGenerator **items = (AsGenerator **)(void *)traced->data;
    size_t kept = 0;
    for (size_t i = 0; i < traced->size / sizeof *items; i++) {
        if (items[i]->state != AS_GENERATOR_CREATED || items[i]->reported) { continue; }
        if (as_heap_is_marked(heap, &items[i]->header)) {
            items[kept++] = items[i];
        } else {
            report_traced(vm, items[i]);
        }
    }
    traced->size = kept * sizeof *items;
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
    if (!vm->dropped || vm->dropped->records.size == 0) { return true; }
    AsBuffer records = vm->dropped->records; // ours now: the warnings may run code that collects
    as_buffer_init(&vm->dropped->records);
    for (size_t at = 0; at < records.size; at += strlen(records.data + at) + 1) {
        if (!warn(vm, records.data + at)) { as_error_unraisable(vm, AS_NONE); }
    }
    as_buffer_clear(&records);
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
    as_buffer_clear(&vm->dropped->records);
    as_buffer_clear(&vm->dropped->traced);
    free(vm->dropped);
    vm->dropped = NULL;
}
