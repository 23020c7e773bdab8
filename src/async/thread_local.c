/* threading.local: an object of whose attributes each thread sees its own. */
#include "async/thread.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/op.h"
#include "object/tuple.h"

/* The attributes that one thread sees. */
typedef struct AsShare {
    AsThreadLife *life;
    AsValue dict;
} AsShare;

typedef struct AsLocal {
    AsObject header;
    AsAttributes attributes; /* in a dict: that of the thread that looks, while it does, else `nothing` */
    AsValue nothing;         /* an empty dict, so that no ended thread's is kept */
    AsValue args, keywords;  /* for __init__, which each thread calls; a tuple and a dict */
    AsShare *shares;         /* of threads that have looked; owned */
    uint32_t count, capacity;
} AsLocal;

static AsLocal *local_of(AsValue v) { return (AsLocal *)as_object(v); }

/* ---- each thread's share */

static void drop_share(AsLocal *local, uint32_t index)
{
    as_thread_life_drop(local->shares[index].life);
    local->shares[index] = local->shares[--local->count];
}

static AsShare *find_share(AsVM *vm, AsLocal *local)
{
    for (uint32_t i = 0; i < local->count; i++) {
        if (local->shares[i].life == vm->thread->life) { return &local->shares[i]; }
    }
    return NULL;
}

static void add_share(AsVM *vm, AsLocal *local)
{
    if (local->count == local->capacity) {
        uint32_t capacity = local->capacity ? local->capacity * 2 : 2;
        local->shares = as_heap_resize(vm, local->shares, local->capacity * sizeof(AsShare), capacity * sizeof(AsShare));
        local->capacity = capacity;
    }
    local->shares[local->count++] = (AsShare){as_thread_life_share(vm->thread), as_dict_new(vm)};
}

/* __init__(*args, **keywords), in a thread that looks for the first time. Should it fail, the next look tries again. */
static bool init_share(AsVM *vm, AsLocal *local)
{
    AsType *type = local->header.shape->type;
    AsValue name = as_name(vm, AS_NAME___init__), init = as_type_lookup(vm, type, name);
    if (init == as_type_lookup(vm, vm->types[AS_KIND_OBJECT], name)) { return true; }
    size_t roots = as_roots_save(vm);
    init = as_generic_get(vm, as_value(local), name);
    as_root(vm, init);
    bool ok = !as_raised(init) && !as_raised(as_call_with(vm, init, local->args, local->keywords));
    as_roots_restore(vm, roots);
    if (!ok) { drop_share(local, (uint32_t)(find_share(vm, local) - local->shares)); }
    return ok;
}

static void show(AsLocal *local, AsValue dict)
{
    as_write(local, &as_attributes(&local->header)->slots[as_shape_dict_slot(local->header.shape)], dict);
}

/* From here to hide(), or to the next script code, attributes are those of this thread. An access looks into the dict before
 * it runs any script code, and never again. */
static bool use_share(AsVM *vm, AsLocal *local)
{
    AsShare *share = find_share(vm, local);
    if (!share) {
        add_share(vm, local);
        if (!init_share(vm, local)) { return false; }
        share = find_share(vm, local);
    }
    show(local, share->dict);
    return true;
}

static void hide(AsLocal *local)
{
    show(local, local->nothing);
}

/* ---- the type */

static AsValue local___new__(AsVM *vm, AsValue *args)
{
    AsType *type = as_type(args[0]);
    AsValue name = as_name(vm, AS_NAME___init__);
    bool has_arguments = as_tuple(args[1])->length > 0 || as_dict(args[2])->count > 0;
    if (has_arguments && as_type_lookup(vm, type, name) == as_type_lookup(vm, vm->types[AS_KIND_OBJECT], name)) {
        return as_raise(vm, AS_TYPE_ERROR, "Initialization arguments are not supported");
    }
    AsLocal *local = (AsLocal *)as_instance_new(vm, type, 0);
    local->args = args[1];
    local->keywords = args[2];
    local->nothing = as_dict_new(vm);
    as_attribute_set_dict(vm, &local->header, local->nothing);
    add_share(vm, local);
    return as_value(local);
}

static AsValue local_get_attribute(AsVM *vm, AsValue self, AsValue name)
{
    if (!use_share(vm, local_of(self))) { return AS_RAISED; }
    AsValue value = as_generic_get(vm, self, name);
    hide(local_of(self));
    return value;
}

static bool local_set_attribute(AsVM *vm, AsValue self, AsValue name, AsValue value)
{
    if (name == as_name(vm, AS_NAME___dict__)) {
        (void)as_raise(vm, AS_ATTRIBUTE_ERROR, "'%s' object attribute '__dict__' is read-only",
                       as_type_shown_name(vm, as_type_of(vm, self)));
        return false;
    }
    if (!use_share(vm, local_of(self))) { return false; }
    bool ok = as_generic_set(vm, self, name, value);
    hide(local_of(self));
    return ok;
}

static AsValue local_get_dict(AsVM *vm, AsValue self)
{
    AsShare *share = use_share(vm, local_of(self)) ? find_share(vm, local_of(self)) : NULL;
    hide(local_of(self));
    return share ? share->dict : AS_RAISED;
}

// The shares of threads that have ended are dropped on the way.
static void local_mark(AsHeap *heap, AsObject *self)
{
    AsLocal *local = (AsLocal *)self;
    as_mark(heap, local->nothing);
    as_mark(heap, local->args);
    as_mark(heap, local->keywords);
    for (uint32_t i = local->count; i-- > 0;) {
        if (local->shares[i].life->has_ended) { drop_share(local, i); } else { as_mark(heap, local->shares[i].dict); }
    }
}

static void local_finalize(AsVM *vm, AsObject *self)
{
    AsLocal *local = (AsLocal *)self;
    while (local->count > 0) { drop_share(local, local->count - 1); }
    as_heap_release(vm, local->shares, local->capacity * sizeof(AsShare));
}

static const AsMethod local_methods[] = {
    {"__new__(cls, /, *args, **kw)", local___new__, NULL},
    {NULL, NULL, NULL},
};

static const AsGetSet local_getsets[] = {
    {"__dict__", local_get_dict, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_thread_local_spec = {
    .name = "_thread._local", .doc = "Thread-local data", .size = sizeof(AsLocal), .flags = AS_TYPE_HEAP,
    .attributes = offsetof(AsLocal, attributes), .mark = local_mark, .finalize = local_finalize,
    .slots = {.get_attribute = local_get_attribute, .set_attribute = local_set_attribute},
    .methods = local_methods, .getsets = local_getsets,
};
