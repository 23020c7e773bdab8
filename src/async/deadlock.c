/* The report of a deadlock: who waits for what. */
#include <math.h>
#include <stdio.h>
#include <unistd.h>

#include "async/scheduler.h"
#include "base/buffer.h"
#include "core/options.h"
#include "object/error.h"
#include "object/float.h"
#include "object/int.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/call.h"

enum { DEADLOCK_STATUS = 13 };

/* sys.stdout or sys.stderr is written out; what goes wrong with that does not matter any more. */
static void flush(AsVM *vm, const char *stream)
{
    AsValue name = as_str_intern_text(vm, stream), from = as_tuple_from(vm, &name, 1);
    AsValue sys = vm->hooks.import(vm, as_name(vm, AS_NAME_sys), AS_NONE, from, 0);
    AsValue file = as_raised(sys) ? AS_RAISED : as_op_get_attribute(vm, sys, name);
    if (as_raised(file) || as_raised(as_call_method(vm, file, as_name(vm, AS_NAME_flush), NULL, 0))) { as_error_clear(vm); }
}

/* What a thread does. */
static const char *state_of(const AsThread *thread)
{
    if (thread->party->state == AS_PARTY_OUTSIDE) { return "outside"; }
    if (thread->waits_since) { return "waits"; }
    return thread->running && !thread->current ? "loop" : "runs";
}

AsValue as_deadlock_threads(AsVM *vm)
{
    AsValue list = as_list_new(vm, 4);
    for (AsThread *thread = vm->threads; thread; thread = thread->next) {
        AsValue frames = as_list_new(vm, 8);
        AsFrame *frame = thread == vm->thread ? vm->frame : thread->execution.frame;
        for (; frame; frame = frame->prev) { as_list_append(vm, as_list(frames), as_frame_object(vm, frame)); }
        as_list_reverse(as_list(frames));
        AsValue lock = as_is_undefined(thread->waits_for) ? AS_NONE : thread->waits_for;
        double now = as_world_now(vm->world), waited = (double)(as_world_monotonic(vm->world) - thread->waits_since) * 1e-9;
        AsValue entry[] = {as_int_from_i64(vm, thread->ident), frames, lock, as_str_from_text(vm, state_of(thread)),
                           as_float_value(vm, thread->waits_since ? waited : 0),
                           isinf(thread->waits_until) ? AS_NONE : as_float_value(vm, thread->waits_until - now)};
        as_list_append(vm, as_list(list), as_tuple_from(vm, entry, sizeof entry / sizeof *entry));
    }
    return list;
}

/* The script half writes the report; should that fail, there is at least the first line. */
static void add_report(AsVM *vm, AsBuffer *out, AsEventLoop *loop)
{
    AsValue args[] = {loop ? as_value(loop) : AS_NONE, as_deadlock_threads(vm)};
    AsValue text = as_event_loop_policy(vm, "asyncio.graph", "_report", args, 2);
    if (as_is_str(text)) {
        as_buffer_add(out, as_str(text)->data, as_str(text)->size);
    } else {
        as_buffer_add_text(out, "deadlock: nothing can ever go on\n");
        as_error_clear(vm);
    }
}

void as_deadlock_report(AsVM *vm, AsEventLoop *loop)
{
    AsBuffer out;
    as_buffer_init(&out);
    vm->tasks->reporting = true;
    add_report(vm, &out, loop);
    vm->tasks->reporting = false;
    flush(vm, "stdout");
    flush(vm, "stderr");
    for (size_t at = 0; at < out.size;) {
        ssize_t written = write(STDERR_FILENO, out.data + at, out.size - at);
        if (written <= 0) { break; }
        at += (size_t)written;
    }
    as_buffer_clear(&out);
    // Whoever sits at a prompt wants to go on.
    if (!vm->options->interactive && !vm->options->inspect) { _exit(DEADLOCK_STATUS); }
    as_raise(vm, AS_RUNTIME_ERROR, "deadlock");
}
