#include "load/load.h"

#include "object/dict.h"
#include "object/str.h"

static void mark_state(AsVM *vm, AsHeap *heap)
{
    AsModuleState *state = vm->module_state;
    if (state == NULL) { return; }
    as_mark(heap, state->lines);
    as_mark(heap, state->store);
    as_mark(heap, vm->modules);
}

void as_load_open(AsVM *vm)
{
    AsModuleState *state = as_heap_alloc(vm, sizeof *state);
    state->lines = as_dict_new(vm);
    state->store = as_dict_new(vm);
    state->unwritten = (AsUnwrittenFiles){0};
    state->loading = NULL;
    vm->module_state = state;
    if (vm->modules == AS_UNDEFINED) { vm->modules = as_dict_new(vm); }
    vm->hooks.import = as_import_name;
    for (size_t i = 0; i < sizeof vm->hooks.mark / sizeof *vm->hooks.mark; i++) {
        if (vm->hooks.mark[i] != NULL) { continue; }
        vm->hooks.mark[i] = mark_state;
        break;
    }
}

void as_load_close(AsVM *vm)
{
    if (vm->module_state == NULL) { return; }
    as_unwritten_clear(vm);
    as_heap_release(vm, vm->module_state, sizeof *vm->module_state);
    vm->module_state = NULL;
}

AsValue as_load_get(AsVM *vm, const char *name)
{
    return as_dict_get_name(vm, as_dict(vm->module_state->store), as_str_intern_text(vm, name));
}

void as_load_set(AsVM *vm, const char *name, AsValue value)
{
    as_dict_set_name(vm, as_dict(vm->module_state->store), as_str_intern_text(vm, name), value);
}

AsValue as_load_sys(AsVM *vm, const char *name)
{
    if (!as_is_module(vm->sys)) { return AS_UNDEFINED; }
    return as_dict_get_name(vm, as_module(vm->sys)->dict, as_str_intern_text(vm, name));
}
