/* The report of a deadlock: who waits for what. */
#include <stdio.h>
#include <unistd.h>

#include "async/scheduler.h"
#include "async/sleep.h"
#include "base/buffer.h"
#include "core/options.h"
#include "object/class.h"
#include "object/error.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/call.h"
#include "vm/coroutine.h"

enum { DEADLOCK_STATUS = 13, MOST_TASKS = 50 };

/* sys.stdout or sys.stderr is written out; what goes wrong with that does not matter any more. */
static void flush(AsVM *vm, const char *stream)
{
    AsValue name = as_str_intern_text(vm, stream), from = as_tuple_from(vm, &name, 1);
    AsValue sys = vm->hooks.import(vm, as_name(vm, AS_NAME_sys), AS_NONE, from, 0);
    AsValue file = as_raised(sys) ? AS_RAISED : as_op_get_attribute(vm, sys, name);
    if (as_raised(file) || as_raised(as_call_method(vm, file, as_name(vm, AS_NAME_flush), NULL, 0))) { as_error_clear(vm); }
}

static void add_str(AsBuffer *out, AsValue text)
{
    as_buffer_add(out, as_str(text)->data, as_str(text)->size);
}

static bool is_library(const AsFrame *frame)
{
    return strncmp(as_str(frame->code->filename)->data, "<stdlib>", 8) == 0;
}

/* "main() at x.as:8": where the task's coroutines wait, the innermost that is not the library's; and what of
 * the library it is inside of. */
static void add_place(AsBuffer *out, AsValue coroutine)
{
    if (!as_is_coroutine(coroutine) && !as_is_generator(coroutine)) {
        as_buffer_add_text(out, "its coroutine");
        return;
    }
    AsGenerator *root = as_generator(coroutine);
    AsFrame *innermost = root->innermost ? root->innermost : &root->frame, *frame = innermost;
    while (frame != &root->frame && is_library(frame)) { frame = frame->prev; }
    add_str(out, frame->code->qualname);
    as_buffer_add_text(out, "() at ");
    add_str(out, frame->code->filename);
    as_buffer_printf(out, ":%u", as_frame_line(frame));
    if (frame == innermost) { return; }
    as_buffer_add_text(out, ", in ");
    add_str(out, innermost->code->qualname);
    as_buffer_add_text(out, "(),");
}

static void add_awaited(AsVM *vm, AsBuffer *out, AsValue awaited)
{
    if (as_is_task(awaited)) {
        add_str(out, as_task_name(vm, as_task(awaited)));
    } else if (as_is_undefined(awaited)) {
        as_buffer_add_text(out, "its turn");
    } else if (as_is_sleep(awaited)) {
        as_buffer_add_text(out, "the end of time");
    } else {
        as_buffer_printf(out, "<%s pending>", as_type_name(as_type_of(vm, awaited)));
    }
}

static void add_task(AsVM *vm, AsBuffer *out, AsTask *task)
{
    as_buffer_add_text(out, "  ");
    add_str(out, as_task_name(vm, task));
    as_buffer_add_text(out, ": ");
    add_place(out, task->coroutine);
    as_buffer_add_text(out, " waits for ");
    add_awaited(vm, out, task->waiting_for);
    as_buffer_add_byte(out, '\n');
}

/* Of that loop (NULL: of any), and not done. */
static bool counts(const AsTask *task, const AsEventLoop *loop)
{
    return (!loop || task->future.wait.loop == loop) && !as_wait_is_done(&task->future.wait);
}

void as_deadlock_report(AsVM *vm, AsEventLoop *loop)
{
    AsBuffer out;
    as_buffer_init(&out);
    as_buffer_add_text(&out, "deadlock: the event loop waits, but nothing can ever wake it\n");
    size_t count = 0;
    // The youngest is first on the list; a reader looks for the eldest first.
    for (AsTask *task = vm->tasks->tasks; task; task = task->next) {
        count += counts(task, loop);
    }
    for (size_t left = count > MOST_TASKS ? MOST_TASKS : count, last = count; left > 0; left--, last--) {
        size_t i = 0;
        for (AsTask *task = vm->tasks->tasks; task; task = task->next) {
            if (!counts(task, loop)) { continue; }
            if (++i == last) {
                add_task(vm, &out, task);
                break;
            }
        }
    }
    if (count > MOST_TASKS) { as_buffer_printf(&out, "  ... and %zu more tasks\n", count - MOST_TASKS); }
    if (count == 0) { as_buffer_add_text(&out, "  there is no task, timer, descriptor or signal handler left\n"); }
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
