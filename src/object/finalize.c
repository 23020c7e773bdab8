/* The end of objects: __del__ (generators have one), and weak references. Both hang on the collector: after marking, what was not
 * reached is known. Weak references let go of it first; then what has a __del__ is brought back once, to run it at the
 * next safepoint. */
#include "object/finalize.h"

#include <stdlib.h>

#include "object/class_impl.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

typedef struct ObjectList {
    AsObject **items;
    size_t count, capacity;
} ObjectList;

struct AsFinalizers {
    ObjectList with_del; /* alive, __del__ not run; not marked from here */
    ObjectList weak;     /* all weak references; not marked from here */
    ObjectList doomed;   /* brought back to run their __del__ */
    ObjectList cyclic;   /* the same, of those that hold themselves */
    ObjectList bereaved; /* weak references whose callback is to be called */
    AsWeakref **shared;  /* the plain references of `weak` by their targets, probed linearly; NULL: not made yet */
    size_t shared_mask, shared_count;
    bool running;        /* as_finalize_run is at work */
    unsigned looks;      /* how often a weak reference was asked with a collection first */
};

/* CPython drops an object with its last reference, and programs that show weak references count on it. So a small
 * program's questions are answered after a collection; a large or busy one gets what the last collection left. */
enum { LOOKS = 500, LOOK_HEAP = 4 * 1024 * 1024 };

/* How often the end of the program looks for objects that others made in their __del__. */
enum { LAST_ROUNDS = 16 };

static void add(ObjectList *list, AsObject *object)
{
    if (list->count == list->capacity) {
        list->capacity = list->capacity ? list->capacity * 2 : 16;
        list->items = realloc(list->items, list->capacity * sizeof *list->items);
        if (list->items == NULL) { abort(); }
    }
    list->items[list->count++] = object;
}

static void mark_list(AsHeap *heap, const ObjectList *list)
{
    for (size_t i = 0; i < list->count; i++) { as_mark_object(heap, list->items[i]); }
}

static struct AsFinalizers *finalizers(AsVM *vm)
{
    struct AsTypeState *state = vm->type_state;
    if (state->finalizers == NULL) {
        state->finalizers = calloc(1, sizeof *state->finalizers);
        if (state->finalizers == NULL) { abort(); }
    }
    return state->finalizers;
}

void as_finalize_register(AsVM *vm, AsObject *object) { add(&finalizers(vm)->with_del, object); }

bool as_finalize_is_done(AsVM *vm, AsValue v)
{
    if (!as_is_object(v) || !(as_type_of(vm, v)->flags & AS_TYPE_DEL)) { return false; }
    const struct AsFinalizers *f = finalizers(vm);
    for (size_t i = 0; i < f->with_del.count; i++) {
        if (f->with_del.items[i] == as_object(v)) { return false; }
    }
    return true;
}

void as_finalize_mark(AsVM *vm, AsHeap *heap)
{
    struct AsFinalizers *f = vm->type_state->finalizers;
    if (f == NULL) { return; }
    mark_list(heap, &f->doomed);
    mark_list(heap, &f->cyclic);
    mark_list(heap, &f->bereaved);
}

// The youngest reference to an object is told first, as in CPython.
static void add_bereaved(struct AsFinalizers *f, AsWeakref *ref, size_t *run_start, const AsObject **run_target)
{
    add(&f->bereaved, &ref->header);
    size_t last = f->bereaved.count - 1;
    if (ref->target != *run_target) {
        *run_target = ref->target;
        *run_start = last;
        return;
    }
    AsObject **items = f->bereaved.items;
    memmove(items + *run_start + 1, items + *run_start, (last - *run_start) * sizeof *items);
    items[*run_start] = &ref->header;
}

/* ---- references without a callback are shared: ref(x) is ref(x) */

static bool is_shared(AsVM *vm, const AsWeakref *ref)
{
    return ref->callback == AS_NONE && ref->header.shape->type == vm->types[AS_KIND_WEAKREF];
}

/* The place of target's reference, or the empty place for it. */
static AsWeakref **shared_place(const struct AsFinalizers *f, const AsObject *target)
{
    size_t i = (size_t)(((uintptr_t)target >> 4) * UINT64_C(0x9E3779B97F4A7C15) >> 20);
    while (f->shared[i & f->shared_mask] != NULL && f->shared[i & f->shared_mask]->target != target) { i++; }
    return &f->shared[i & f->shared_mask];
}

static void forget_shared(struct AsFinalizers *f)
{
    free(f->shared);
    f->shared = NULL;
}

static void build_shared(AsVM *vm, struct AsFinalizers *f)
{
    size_t size = 64;
    while (size < f->weak.count * 3) { size *= 2; }
    forget_shared(f);
    f->shared = calloc(size, sizeof *f->shared);
    if (f->shared == NULL) { abort(); }
    f->shared_mask = size - 1;
    f->shared_count = 0;
    for (size_t i = 0; i < f->weak.count; i++) {
        AsWeakref *ref = (AsWeakref *)f->weak.items[i];
        if (ref->target == NULL || !is_shared(vm, ref)) { continue; }
        *shared_place(f, ref->target) = ref;
        f->shared_count++;
    }
}

static AsWeakref *find_shared(AsVM *vm, struct AsFinalizers *f, const AsObject *target)
{
    if (f->shared == NULL || f->shared_count * 2 > f->shared_mask) { build_shared(vm, f); }
    return *shared_place(f, target);
}

static void add_shared(struct AsFinalizers *f, AsWeakref *ref)
{
    *shared_place(f, ref->target) = ref;
    f->shared_count++;
}

/* ---- after marking */

static void let_go(AsHeap *heap, struct AsFinalizers *f)
{
    size_t kept = 0, run_start = 0;
    const AsObject *run_target = NULL;
    for (size_t i = 0; i < f->weak.count; i++) {
        AsWeakref *ref = (AsWeakref *)f->weak.items[i];
        if (!as_heap_is_marked(heap, &ref->header)) { continue; }
        f->weak.items[kept++] = &ref->header;
        if (ref->target == NULL || as_heap_is_marked(heap, ref->target)) { continue; }
        if (ref->callback != AS_NONE) { add_bereaved(f, ref, &run_start, &run_target); }
        ref->target = NULL;
    }
    f->weak.count = kept;
    forget_shared(f);
}

/* CPython drops what holds itself in another way: after the callbacks of weak references, instead of before. */
static void sort_doomed(AsHeap *heap, struct AsFinalizers *f, size_t first)
{
    size_t kept = first;
    for (size_t i = first; i < f->doomed.count; i++) {
        AsObject *object = f->doomed.items[i];
        if (!as_heap_is_marked(heap, object) && as_heap_mark_beyond(heap, object)) {
            add(&f->cyclic, object);
        } else {
            f->doomed.items[kept++] = object;
            as_mark_object(heap, object);
        }
    }
    f->doomed.count = kept;
}

static void bring_back(AsHeap *heap, struct AsFinalizers *f)
{
    size_t kept = 0, first = f->doomed.count;
    for (size_t i = 0; i < f->with_del.count; i++) {
        AsObject *object = f->with_del.items[i];
        bool (*ended)(const AsObject *) = object->shape->type->spec->ended;
        if (as_heap_is_marked(heap, object)) {
            f->with_del.items[kept++] = object;
        } else if (!ended || !ended(object)) {
            add(&f->doomed, object);
        }
    }
    f->with_del.count = kept;
    sort_doomed(heap, f, first);
}

static bool has_work(const struct AsFinalizers *f)
{
    return f->doomed.count + f->bereaved.count + f->cyclic.count > 0;
}

void as_finalize_after_mark(AsVM *vm, AsHeap *heap)
{
    struct AsFinalizers *f = vm->type_state->finalizers;
    if (f == NULL) { return; }
    let_go(heap, f);
    bring_back(heap, f);
    // What a __del__ that collects finds dead waits for the next collection: else it would go on for ever.
    if (!f->running && has_work(f)) { as_interrupt(vm, AS_INTERRUPT_HOOK); }
}

static void call_del(AsVM *vm, AsValue object)
{
    AsValue method = as_type_lookup(vm, as_type_of(vm, object), as_name(vm, AS_NAME___del__));
    if (method == AS_UNDEFINED) { return; }
    if (as_raised(as_call_special(vm, object, AS_NAME___del__, NULL, 0))) { as_error_unraisable(vm, method); }
}

static void call_back(AsVM *vm, AsWeakref *ref)
{
    AsValue self = as_value(ref), callback = ref->callback;
    ref->callback = AS_NONE;
    as_root(vm, callback);
    if (as_raised(as_call(vm, callback, &self, 1))) { as_error_unraisable(vm, callback); }
}

/* A list as it is now, taken over by the roots: what is added while they run waits for the next time, or objects
 * that make others in their __del__ would keep us here for ever. Returns the first one's place among the roots. */
static size_t take_all(AsVM *vm, ObjectList *list, size_t *count)
{
    size_t first = as_roots_save(vm);
    for (size_t i = 0; i < list->count; i++) { as_root(vm, as_value(list->items[i])); }
    *count = list->count;
    list->count = 0;
    return first;
}

static void run_dels(AsVM *vm, ObjectList *list)
{
    size_t count, first = take_all(vm, list, &count);
    for (size_t i = 0; i < count; i++) { call_del(vm, vm->roots[first + i]); }
    as_roots_restore(vm, first);
}

static void run_callbacks(AsVM *vm, ObjectList *list)
{
    size_t count, first = take_all(vm, list, &count);
    for (size_t i = 0; i < count; i++) { call_back(vm, (AsWeakref *)as_object(vm->roots[first + i])); }
    as_roots_restore(vm, first);
}

void as_finalize_run(AsVM *vm)
{
    struct AsFinalizers *f = vm->type_state->finalizers;
    if (f == NULL || f->running || !has_work(f)) { return; }
    f->running = true;
    AsValue pending = as_error_take(vm);
    size_t saved = as_roots_save(vm);
    as_root(vm, pending);
    run_dels(vm, &f->doomed);
    run_callbacks(vm, &f->bereaved);
    run_dels(vm, &f->cyclic);
    as_roots_restore(vm, saved);
    vm->error = pending;
    f->running = false;
}

void as_finalize_all(AsVM *vm)
{
    struct AsFinalizers *f = vm->type_state->finalizers;
    if (f == NULL) { return; }
    as_finalize_run(vm);
    for (int round = 0; round < LAST_ROUNDS && f->with_del.count > 0; round++) { run_dels(vm, &f->with_del); }
}

void as_finalize_close(AsVM *vm)
{
    struct AsFinalizers *f = vm->type_state->finalizers;
    if (f == NULL) { return; }
    free(f->with_del.items);
    free(f->weak.items);
    free(f->doomed.items);
    free(f->cyclic.items);
    free(f->bereaved.items);
    free(f->shared);
    free(f);
}

/* ---- weak references ---- */

static AsWeakref *weakref_of(AsValue v) { return (AsWeakref *)as_object(v); }

bool as_finalize_has_weakref(const AsType *type)
{
    if (type->flags & AS_TYPE_WEAKREF) { return true; }
    switch (type->kind) {
    case AS_KIND_FUNCTION:
    case AS_KIND_METHOD:
    case AS_KIND_NATIVE:
    case AS_KIND_TYPE:
    case AS_KIND_MODULE:
    case AS_KIND_SET:
    case AS_KIND_FROZENSET:
    case AS_KIND_GENERATOR:
    case AS_KIND_COROUTINE:
    case AS_KIND_ASYNC_GENERATOR:
    case AS_KIND_CODE:
    case AS_KIND_DEQUE:
    case AS_KIND_MEMORYVIEW:
    case AS_KIND_PARTIAL:
    case AS_KIND_CACHE:
    case AS_KIND_RE_PATTERN:
    case AS_KIND_FUTURE:
    case AS_KIND_TASK:
    case AS_KIND_LOCK:
    case AS_KIND_RLOCK:
    case AS_KIND_SIMPLE_QUEUE:
    case AS_KIND_THREAD_LOCAL:
    case AS_KIND_GENERIC_ALIAS:
    case AS_KIND_RAW_FILE:
    case AS_KIND_TEXT_FILE:
    case AS_KIND_STRING_IO:
    case AS_KIND_BYTES_IO: return true;
    default: return false;
    }
}

static bool check_count(AsVM *vm, const AsTuple *given, const char *method)
{
    if (given->length == 1 || given->length == 2) { return true; }
    bool few = given->length == 0;
    (void)as_raise(vm, AS_TYPE_ERROR, "%s expected at %s %d argument%s, got %zu", method, few ? "least" : "most", few ? 1 : 2,
                   few ? "" : "s", given->length);
    return false;
}

static AsValue weakref_new(AsVM *vm, AsValue *args)
{
    AsType *type = as_type(args[0]);
    const AsTuple *given = as_tuple(args[1]);
    if (!check_count(vm, given, "__new__")) { return AS_RAISED; }
    AsValue referent = given->items[0], callback = given->length > 1 ? given->items[1] : AS_NONE;
    if (!as_is_object(referent) || !as_finalize_has_weakref(as_type_of(vm, referent))) {
        return as_raise(vm, AS_TYPE_ERROR, "cannot create weak reference to '%T' object", referent);
    }
    struct AsFinalizers *f = finalizers(vm);
    AsObject *target = as_object(referent);
    bool shared = callback == AS_NONE && type == vm->types[AS_KIND_WEAKREF];
    AsWeakref *ref = shared ? find_shared(vm, f, target) : NULL;
    if (ref != NULL) { return as_value(ref); }
    ref = (AsWeakref *)as_instance_new(vm, type, 0);
    ref->target = target;
    ref->callback = callback;
    add(&f->weak, &ref->header);
    if (shared) { add_shared(f, ref); }
    return as_value(ref);
}

static AsValue weakref_init(AsVM *vm, AsValue *args)
{
    if (as_dict(args[2])->count > 0) { return as_raise(vm, AS_TYPE_ERROR, "ref() takes no keyword arguments"); }
    return check_count(vm, as_tuple(args[1]), "__init__") ? AS_NONE : AS_RAISED;
}

static void weakref_mark(AsHeap *heap, AsObject *self) { as_mark(heap, ((AsWeakref *)self)->callback); }

static AsValue weakref_call(AsVM *vm, AsValue self, const AsValue *args, size_t count, AsValue keyword_names)
{
    if (count > 0) {
        return as_raise(vm, AS_TYPE_ERROR, "weakref expected 0 arguments, got %zu", count);
    }
    AsObject *target = weakref_of(self)->target;
    if (target == NULL) { return AS_NONE; }
    struct AsFinalizers *f = finalizers(vm);
    if (f->looks < LOOKS && as_heap_used(vm) < LOOK_HEAP) {
        f->looks++;
        as_root(vm, self);
        as_heap_collect(vm);
        as_finalize_run(vm);
        target = weakref_of(self)->target;
    }
    return target == NULL ? AS_NONE : as_value(target);
}

static AsValue weakref_repr(AsVM *vm, AsValue self)
{
    AsObject *target = weakref_of(self)->target;
    if (target == NULL) { return as_str_format(vm, "<weakref at 0x%llx; dead>", (unsigned long long)self); }
    as_root(vm, as_value(target));
    AsValue name = as_op_find_attribute(vm, as_value(target), as_name(vm, AS_NAME___name__));
    if (as_raised(name)) { return AS_RAISED; }
    if (name == AS_UNDEFINED || !as_is_str(name)) {
        return as_str_format(vm, "<weakref at 0x%llx; to '%T' at 0x%llx>", (unsigned long long)self, as_value(target),
                             (unsigned long long)as_value(target));
    }
    return as_str_format(vm, "<weakref at 0x%llx; to '%T' at 0x%llx (%S)>", (unsigned long long)self, as_value(target),
                         (unsigned long long)as_value(target), name);
}

static bool weakref_hash(AsVM *vm, AsValue self, int64_t *out)
{
    AsWeakref *ref = weakref_of(self);
    if (!ref->has_hash) {
        if (ref->target == NULL) {
            (void)as_raise(vm, AS_TYPE_ERROR, "weak object has gone away");
            return false;
        }
        if (!as_op_hash(vm, as_value(ref->target), &ref->hash)) { return false; }
        ref->has_hash = true;
    }
    *out = ref->hash;
    return true;
}

static AsValue weakref_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    bool both = as_is_kind(self, AS_KIND_WEAKREF) && as_is_kind(other, AS_KIND_WEAKREF);
    if ((op != AS_EQ && op != AS_NE) || !both) { return AS_NOT_IMPLEMENTED; }
    AsObject *a = weakref_of(self)->target, *b = weakref_of(other)->target;
    if (a == NULL || b == NULL) { return as_bool((self == other) == (op == AS_EQ)); }
    size_t saved = as_roots_save(vm);
    as_root(vm, as_value(a));
    as_root(vm, as_value(b));
    AsValue result = as_op_compare(vm, as_value(a), as_value(b), op);
    as_roots_restore(vm, saved);
    return result;
}

static AsValue weakref_get_callback(AsVM *vm, AsValue self) { return weakref_of(self)->callback; }

static const AsMethod weakref_methods[] = {
    {"__new__(cls, /, *args, **kwargs)", weakref_new, NULL},
    {"__init__(self, /, *args, **kwargs)", weakref_init, NULL},
    {NULL, NULL, NULL},
};

static const AsGetSet weakref_getsets[] = {
    {"__callback__", weakref_get_callback, NULL, NULL}, {NULL, NULL, NULL, NULL}};

const AsTypeSpec as_weakref_spec = {
    .name = "weakref.ReferenceType",
    .size = sizeof(AsWeakref),
    .mark = weakref_mark,
    .slots = {.repr = weakref_repr, .hash = weakref_hash, .compare = weakref_compare, .call = weakref_call},
    .methods = weakref_methods,
    .getsets = weakref_getsets,
};

size_t as_finalize_each_weakref(AsVM *vm, AsValue target, void (*visit)(AsVM *vm, void *data, AsValue ref), void *data)
{
    struct AsFinalizers *f = vm->type_state->finalizers;
    size_t found = 0;
    for (size_t i = 0; f != NULL && i < f->weak.count; i++) {
        AsWeakref *ref = (AsWeakref *)f->weak.items[i];
        if (ref->target == NULL || as_value(ref->target) != target) { continue; }
        found++;
        if (visit != NULL) { visit(vm, data, as_value(ref)); }
    }
    return found;
}
