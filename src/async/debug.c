#include "async/debug.h"

#include <stdlib.h>

#include "async/handle.h"
#include "async/scheduler.h"
#include "core/options.h"
#include "object/class.h"
#include "object/error.h"
#include "object/str.h"

/* Frames of a coroutine's origin. */
enum { ORIGIN_DEPTH = 10 };

bool as_debug_is_on(AsVM *vm)
{
    if (!vm->options) { return false; }
    if (vm->options->dev_mode) { return true; }
    const char *text = vm->options->ignore_environment ? NULL : getenv("PYTHONASYNCIODEBUG");
    return text && *text;
}

static AsValue take_stack(AsVM *vm)
{
    return as_event_loop_policy(vm, "asyncio.format_helpers", "_caller_stack", NULL, 0);
}

static AsValue trace_name(AsVM *vm)
{
    return as_str_intern_text(vm, "_source_traceback");
}

bool as_debug_note_future(AsVM *vm, AsValue future)
{
    size_t roots = as_roots_save(vm);
    as_root(vm, future);
    AsValue stack = take_stack(vm);
    // As an attribute: debug mode must not make every task larger. The getter of the same name hides it.
    if (!as_raised(stack)) { as_attribute_set(vm, as_object(future), trace_name(vm), stack); }
    as_roots_restore(vm, roots);
    return !as_raised(stack);
}

bool as_debug_note_handle(AsVM *vm, AsValue handle)
{
    size_t roots = as_roots_save(vm);
    as_root(vm, handle);
    AsValue stack = take_stack(vm);
    if (!as_raised(stack)) { as_handle_set_trace(vm, handle, stack); }
    as_roots_restore(vm, roots);
    return !as_raised(stack);
}

AsValue as_debug_trace_of(AsVM *vm, AsValue future)
{
    AsValue stack = as_attribute_get(vm, as_object(future), trace_name(vm));
    return as_is_undefined(stack) ? AS_NONE : stack;
}

bool as_debug_refuse_thread(AsVM *vm, const AsEventLoop *loop)
{
    if (!loop->running || vm->thread->running == loop) { return true; }
    as_raise(vm, AS_RUNTIME_ERROR, "Non-thread-safe operation invoked on an event loop other than the current one");
    return false;
}

bool as_debug_check_callback(AsVM *vm, const AsEventLoop *loop, AsValue callback, const char *method)
{
    if (!loop->debug) { return true; }
    AsValue args[] = {callback, as_str_from_text(vm, method)};
    return !as_raised(as_event_loop_policy(vm, "asyncio.base_events", "_check_callback", args, 2));
}

void as_debug_trace_coroutines(AsVM *vm, AsEventLoop *loop, bool on)
{
    if (on == loop->traces_coroutines) { return; }
    loop->traces_coroutines = on;
    if (on) {
        loop->outer_origin_depth = vm->origin_depth;
        vm->origin_depth = ORIGIN_DEPTH;
    } else {
        vm->origin_depth = loop->outer_origin_depth;
    }
}
