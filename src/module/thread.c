/* _thread: what threading is built on. */
#include <math.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "async/interruption.h"
#include "async/lock.h"
#include "async/thread.h"
#include "load/load.h"
#include "load/loading.h"
#include "module/struct_sequence.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/float.h"
#include "object/function.h"
#include "object/int.h"
#include "object/module.h"
#include "object/op.h"
#include "object/tuple.h"
#include "vm/call.h"

enum { LEAST_STACK = 32768 }; /* bytes, that CPython takes */

static const char *const hook_fields[] = {"exc_type", "exc_value", "exc_traceback", "thread", NULL};
static const AsStructSpec hook_args = {"_thread._ExceptHookArgs", hook_fields, 4};

bool as_thread_module_open(AsVM *vm, AsModule *module);

static AsValue thread_start_new_thread(AsVM *vm, AsValue *args)
{
    if (!as_is_callable(vm, args[0])) { return as_raise(vm, AS_TYPE_ERROR, "first arg must be callable"); }
    if (!as_is_tuple(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "2nd arg must be a tuple"); }
    if (!as_is_undefined(args[2]) && !as_is_dict(args[2])) {
        return as_raise(vm, AS_TYPE_ERROR, "optional 3rd arg must be a dictionary");
    }
    return as_thread_start(vm, args[0], args[1], args[2]);
}

static AsValue thread_allocate_lock(AsVM *vm, AsValue *args)
{
    return as_value(as_heap_new(vm, AS_KIND_LOCK, sizeof(AsLock)));
}

static AsValue thread_get_ident(AsVM *vm, AsValue *args)
{
    return as_int_from_i64(vm, vm->thread->ident);
}

static AsValue thread_get_native_id(AsVM *vm, AsValue *args)
{
    return as_int_from_i64(vm, (int64_t)syscall(SYS_gettid));
}

static AsValue thread_count(AsVM *vm, AsValue *args)
{
    return as_int_from_i64(vm, (int64_t)as_thread_count(vm) - 1);
}

static AsValue thread_exit(AsVM *vm, AsValue *args)
{
    return as_raise(vm, AS_SYSTEM_EXIT, NULL);
}

static AsValue thread_interrupt_main(AsVM *vm, AsValue *args)
{
    vm->ctrl_c = AS_CTRL_C_SCRIPT;
    as_thread_poke_main(vm);
    return as_safepoint(vm) ? AS_NONE : AS_RAISED;
}

static AsValue thread__interrupt(AsVM *vm, AsValue *args)
{
    int64_t ident;
    if (!as_index_arg(vm, args[0], &ident)) { return AS_RAISED; }
    for (AsThread *thread = vm->threads; thread; thread = thread->next) {
        if (thread->ident == ident && thread != vm->thread) { as_thread_interrupt(vm, thread); }
    }
    return AS_NONE;
}

static AsValue thread__was_interrupted(AsVM *vm, AsValue *args)
{
    return as_bool(vm->thread->was_interrupted);
}

static AsValue thread__ctrl_c_is_pending(AsVM *vm, AsValue *args)
{
    return as_bool(as_interruption_is_pending(vm));
}

/* Frames of scripts are not on the C stack: the size is only kept. */
static AsValue thread__expect_waits(AsVM *vm, AsValue *args)
{
    vm->thread->expects_waits = args[0] == AS_TRUE;
    return AS_NONE;
}

static AsValue thread_stack_size(AsVM *vm, AsValue *args)
{
    int64_t size = 0;
    if (!as_index_arg(vm, args[0], &size)) { return AS_RAISED; }
    if (size < 0) { return as_raise(vm, AS_VALUE_ERROR, "size must be 0 or a positive value"); }
    if (size > 0 && size < LEAST_STACK) {
        return as_raise(vm, AS_VALUE_ERROR, "size not valid: %lld bytes", (long long)size);
    }
    AsValue before = as_load_get(vm, "_thread.stack_size");
    as_load_set(vm, "_thread.stack_size", as_int_from_i64(vm, size));
    return as_is_undefined(before) ? as_small_value(0) : before;
}

static AsValue thread_owner(AsVM *vm, AsValue *args)
{
    if (!as_is_lock(args[0])) { return as_raise(vm, AS_TYPE_ERROR, "a lock was expected, got %v", args[0]); }
    AsLock *lock = (AsLock *)as_object(args[0]);
    return lock->depth > 0 ? as_int_from_i64(vm, lock->owner) : AS_NONE;
}

static AsValue hook_args_new(AsVM *vm, AsValue *args)
{
    return as_struct_sequence_from(vm, &hook_args, args[1], AS_UNDEFINED);
}

static AsType *open_hook_args(AsVM *vm)
{
    static const AsMethod constructor = {"__new__(cls, sequence)", hook_args_new};
    AsType *type = as_struct_sequence_type(vm, &hook_args);
    as_dict_set_name(vm, type->dict, as_name(vm, AS_NAME___new__), as_native_new(vm, &constructor, type, AS_UNDEFINED));
    vm->type_epoch++;
    return type;
}

static AsValue thread_importing(AsVM *vm, AsValue *args)
{
    return as_loading_name(vm, args[0]);
}

static const AsMethod functions[] = {
    {"_importing(lock, /)", thread_importing, "Name of the module whose import holds the lock, or None."},
    {"_owner(lock, /)", thread_owner, "Ident of the thread that took the lock, or None."},
    {"start_new_thread(function, args, kwargs=UNSET, /)", thread_start_new_thread, "Start a new thread and return its identifier."},
    {"allocate_lock()", thread_allocate_lock, "Create a new lock object."},
    {"get_ident()", thread_get_ident, "Return a non-zero integer that uniquely identifies the current thread."},
    {"get_native_id()", thread_get_native_id, "Return the system's number of the current thread."},
    {"_count()", thread_count, "Return the number of currently running Python threads, excluding the main thread."},
    {"exit()", thread_exit, "Raise SystemExit: ends the thread silently."},
    {"interrupt_main(signum=2, /)", thread_interrupt_main, "As if Ctrl-C came: the main thread gets KeyboardInterrupt."},
    {"_expect_waits(flag, /)", thread__expect_waits, "No hints about the waits of the running thread until further notice."},
    {"_interrupt(ident, /)", thread__interrupt, "Raise KeyboardInterrupt in another thread, also where it waits."},
    {"_was_interrupted()", thread__was_interrupted, "Did the running thread get such a KeyboardInterrupt?"},
    {"_ctrl_c_is_pending()", thread__ctrl_c_is_pending, "Did a Ctrl-C come that nobody has handled yet?"},
    {"@parsed stack_size(size=0, /)", thread_stack_size, "The size that was set; sets another one, which has no effect: frames of scripts are not on the C stack."},
    {"start_new(function, args, kwargs=UNSET, /)", thread_start_new_thread, "An old name of start_new_thread."},
    {"allocate()", thread_allocate_lock, "An old name of allocate_lock."},
    {"exit_thread()", thread_exit, "An old name of exit."},
    {NULL},
};

bool as_thread_module_open(AsVM *vm, AsModule *module)
{
    as_module_add_methods(vm, module, functions);
    as_module_set(vm, module, "LockType", as_value(vm->types[AS_KIND_LOCK]));
    as_module_set(vm, module, "RLock", as_value(vm->types[AS_KIND_RLOCK]));
    as_module_set(vm, module, "_ExceptHookArgs", as_value(open_hook_args(vm)));
    as_module_set(vm, module, "_local", as_value(vm->types[AS_KIND_THREAD_LOCAL]));
    as_module_set(vm, module, "_SimpleQueue", as_value(vm->types[AS_KIND_SIMPLE_QUEUE]));
    as_module_set(vm, module, "_Empty", as_value(vm->errors[AS_QUEUE_EMPTY]));
    as_module_set(vm, module, "error", as_value(vm->errors[AS_RUNTIME_ERROR]));
    as_module_set(vm, module, "TIMEOUT_MAX", as_float_value(vm, 9223372036.0));
    return true;
}
