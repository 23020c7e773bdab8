/* The one place where all floors are wired together. */
#include "aspen.h"

#include <stdlib.h>
#include <sys/resource.h>

#include "async/context.h"
#include "async/hint.h"
#include "async/interruption.h"
#include "async/scheduler.h"
#include "base/siphash.h"
#include "load/load.h"
#include "loop/world.h"
#include "module/signal.h"
#include "module/sys.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/finalize.h"
#include "object/module.h"
#include "object/exception.h"
#include "object/str.h"
#include "object/bytes.h"
#include "object/tuple.h"
#include "vm/call.h"
#include "vm/coroutine.h"

#define TYPE(KIND, spec) extern const AsTypeSpec spec;
#include "core/types.def"
#undef TYPE

static void register_types(AsVM *vm)
{
    static const AsTypeSpec *const specs[] = {
#define TYPE(KIND, spec) &spec,
#include "core/types.def"
#undef TYPE
    };
    for (int kind = 0; kind < AS_KIND_COUNT; kind++) { as_type_register(vm, kind, specs[kind]); }
}

static void seed_hashes(AsVM *vm, const AsOptions *options)
{
    if (options->has_hash_seed) {
        as_hash_key_from_seed(vm->hash_key, (uint32_t)options->hash_seed);
    } else {
        as_world_seed(vm->world, vm->hash_key, sizeof vm->hash_key);
    }
}

static void mark_running(AsVM *vm, AsHeap *heap)
{
    as_execution_mark_running(vm, heap);
    as_str_mark_roots(vm, heap);
    as_type_mark_roots(vm, heap);
}

/* What waits at a safepoint besides collection. */
static bool interrupted(AsVM *vm)
{
    as_thread_pass(vm);
    if (vm->thread->interrupted) {
        vm->thread->interrupted = false;
        as_raise(vm, AS_KEYBOARD_INTERRUPT, NULL);
        return false;
    }
    AsCtrlC ctrl_c = vm->thread->is_main ? __atomic_exchange_n(&vm->ctrl_c, AS_CTRL_C_NONE, __ATOMIC_RELAXED) : AS_CTRL_C_NONE;
    if (ctrl_c == AS_CTRL_C_AGAIN) { return as_interruption_raise(vm); }
    if (ctrl_c != AS_CTRL_C_NONE && !as_scheduler_interrupt(vm, ctrl_c == AS_CTRL_C_OUTSIDE)) { return false; }
    if (!as_signal_run(vm) || !as_interruption_look(vm)) { return false; }
    as_hint_held(vm);
    as_finalize_run(vm);
    return as_coroutine_report_dropped(vm);
}

/* as_ctrl_c. Where a main task would be cancelled first: it computes, and so it is not to be reached like that. */
static bool raise_ctrl_c(AsVM *vm)
{
    if (!vm->thread->is_main || !as_signal_take_ctrl_c(vm)) { return false; }
    as_interruption_begin(vm);
    return !as_interruption_raise(vm);
}

void as_vm_interrupt(AsVM *vm)
{
    vm->ctrl_c = AS_CTRL_C_OUTSIDE;
    as_thread_poke_main(vm);
}

/* How far down C code may go: leaves room for what must not fail. */
static char *find_stack_end(void)
{
    enum { USUAL = 8 * 1024 * 1024, RESERVE = 512 * 1024 };
    struct rlimit limit;
    size_t size = USUAL;
    if (getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY && limit.rlim_cur < 8 * (rlim_t)USUAL) {
        size = limit.rlim_cur;
    }
    size_t usable = size > 2 * RESERVE ? size - RESERVE : size / 2;
    return (char *)__builtin_frame_address(0) - usable;
}

static void open_builtins(AsVM *vm)
{
    AsValue name = as_name(vm, AS_NAME_builtins);
    AsValue module = as_import_builtin(vm, name);
    vm->builtins = as_module(module)->dict;
}

AsVM *as_vm_new(const AsOptions *options)
{
    static const AsOptions defaults;
    AsVM *vm = calloc(1, sizeof *vm);
    if (!vm) { abort(); }
    if (!options) { options = &defaults; }
    vm->heap = as_heap_new_heap(vm);
    vm->options = as_heap_alloc(vm, sizeof *vm->options);
    *vm->options = *options;
    vm->world = options->virtual_time ? as_world_new_virtual() : as_world_new_real();
    vm->recursion_limit = vm->calls_left = 1000;
    vm->c_stack_end = find_stack_end();
    vm->type_epoch = 1;
    vm->interruption = vm->last_interruption = AS_UNDEFINED;
    seed_hashes(vm, options);
    register_types(vm);
    as_str_open(vm);
    vm->empty_tuple = as_value(as_tuple_new(vm, 0));
    vm->empty_bytes = as_bytes_from(vm, "", 0);
    as_type_open(vm);
    as_exception_open(vm);
    as_call_open(vm);
    vm->hooks.interrupt = interrupted;
    vm->hooks.ctrl_c = raise_ctrl_c;
    vm->hooks.exchange_context = as_context_exchange;
    vm->hooks.running_context = as_context_running;
    vm->hooks.mark[0] = mark_running;
    vm->hooks.after_mark[4] = as_str_sweep_interned; // last: the others may bring something back
    as_scheduler_open(vm);
    as_load_open(vm);
    open_builtins(vm);
    if (!as_sys_start(vm)) { abort(); }
    if (options->memory_limit) { as_heap_set_limit(vm, options->memory_limit); }
    as_heap_set_stress(vm, options->gc_stress);
    return vm;
}

bool as_vm_has_threads(AsVM *vm)
{
    return as_thread_count(vm) > 1;
}

void as_vm_free(AsVM *vm)
{
    vm->frame = NULL;
    as_signal_stop(vm);
    as_scheduler_close(vm);
    as_coroutine_close_reports(vm);
    as_call_close(vm);
    as_load_close(vm);
    as_str_close(vm);
    as_heap_release(vm, vm->options, sizeof *vm->options);
    as_heap_free_heap(vm->heap);
    as_type_close(vm);
    as_world_free(vm->world);
    free(vm);
}
