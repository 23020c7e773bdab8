#include "load/loading.h"

#include "async/lock.h"
#include "async/scheduler.h"
#include "load/load.h"

void as_loading_begin(AsVM *vm, AsLoading *loading, AsValue name)
{
    *loading = (AsLoading){vm->module_state->loading, name, vm->thread, as_lock_new_held(vm)};
    as_root(vm, loading->lock);
    vm->module_state->loading = loading;
}

void as_loading_end(AsVM *vm, AsLoading *loading)
{
    AsLoading **link = &vm->module_state->loading;
    while (*link != loading) { link = &(*link)->next; }
    *link = loading->next;
    as_lock_leave(vm, loading->lock);
}

static AsLoading *find_by_name(AsVM *vm, AsValue name)
{
    AsLoading *loading = vm->module_state->loading;
    while (loading && loading->name != name) { loading = loading->next; }
    return loading;
}

static AsLoading *find_by_lock(AsVM *vm, AsValue lock)
{
    AsLoading *loading = vm->module_state->loading;
    while (loading && loading->lock != lock) { loading = loading->next; }
    return loading;
}

AsValue as_loading_name(AsVM *vm, AsValue lock)
{
    const AsLoading *loading = find_by_lock(vm, lock);
    return loading ? loading->name : AS_NONE;
}

/* Does the thread that loads this one wait, directly or over others, for a module that this thread loads? */
static bool is_circular(AsVM *vm, const AsLoading *loading)
{
    while (loading && loading->thread != vm->thread) { loading = find_by_lock(vm, loading->thread->waits_for); }
    return loading != NULL;
}

bool as_loading_await(AsVM *vm, AsValue name)
{
    AsLoading *loading = find_by_name(vm, name);
    // The report on a deadlock imports, too, and must not wait for those of whom it tells.
    if (!loading || is_circular(vm, loading) || vm->tasks->reporting) { return true; }
    AsValue lock = loading->lock;
    size_t roots = as_roots_save(vm);
    as_root(vm, lock);
    bool ok = as_lock_enter(vm, NULL, &lock);
    if (ok) { as_lock_leave(vm, lock); }
    as_roots_restore(vm, roots);
    return ok;
}
