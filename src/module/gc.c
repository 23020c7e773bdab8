/* The module gc. There are no generations and no thresholds; what asks for them gets CPython's usual numbers. */
#include "load/load.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/finalize.h"
#include "object/int.h"
#include "object/list.h"
#include "object/module.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

bool as_gc_open(AsVM *vm, AsModule *module);

/* ---- collecting */

/* What the callbacks are told of a collection. */
static AsValue collection_info(AsVM *vm, int64_t generation)
{
    AsValue info = as_dict_new(vm);
    as_dict_set_name(vm, as_dict(info), as_str_intern_text(vm, "generation"), as_small_value(generation));
    as_dict_set_name(vm, as_dict(info), as_str_intern_text(vm, "collected"), as_small_value(0));
    as_dict_set_name(vm, as_dict(info), as_str_intern_text(vm, "uncollectable"), as_small_value(0));
    return info;
}

/* Of collections that a script asks for: others happen where no script may run. */
static void tell_callbacks(AsVM *vm, const char *phase, int64_t generation)
{
    AsValue callbacks = as_load_get(vm, "gc.callbacks");
    if (!as_is_list(callbacks)) { return; }
    size_t roots = as_roots_save(vm);
    AsValue args[] = {as_str_from_text(vm, phase), collection_info(vm, generation)};
    as_root(vm, args[0]);
    as_root(vm, args[1]);
    for (size_t i = 0; i < as_list(callbacks)->length; i++) {
        AsValue callback = as_list(callbacks)->items[i];
        as_root(vm, callback);
        if (as_raised(as_call(vm, callback, args, 2))) { as_error_unraisable(vm, callback); }
    }
    as_roots_restore(vm, roots);
}

static void count_collection(AsVM *vm)
{
    AsValue count = as_load_get(vm, "gc.collections");
    as_load_set(vm, "gc.collections", as_small_value(as_is_small(count) ? as_small(count) + 1 : 1));
}

/* What the finalizers left to report, and __del__, runs at the safepoint. It has kept alive what it needed (a generator
 * that is closed, its locals): CPython would drop that now. */
static bool collect_all(AsVM *vm)
{
    enum { ROUNDS = 3 };
    for (int round = 0; round < ROUNDS; round++) {
        as_heap_collect_exactly(vm);
        bool more = __atomic_load_n(&vm->interrupt, __ATOMIC_RELAXED) & AS_INTERRUPT_HOOK;
        if (!as_safepoint(vm)) { return false; }
        if (!more) { break; }
    }
    return true;
}

static AsValue gc_collect(AsVM *vm, AsValue *args)
{
    int64_t generation;
    if (!as_index_arg(vm, args[0], &generation)) { return AS_RAISED; }
    if (generation < 0 || generation > 2) { return as_raise(vm, AS_VALUE_ERROR, "invalid generation"); }
    tell_callbacks(vm, "start", generation);
    if (!collect_all(vm)) { return AS_RAISED; }
    count_collection(vm);
    tell_callbacks(vm, "stop", generation);
    return as_small_value(0);
}

static AsValue gc_enable(AsVM *vm, AsValue *args)
{
    as_load_set(vm, "gc.disabled", AS_FALSE);
    return AS_NONE;
}

static AsValue gc_disable(AsVM *vm, AsValue *args)
{
    as_load_set(vm, "gc.disabled", AS_TRUE);
    return AS_NONE;
}

static AsValue gc_isenabled(AsVM *vm, AsValue *args) { return as_bool(as_load_get(vm, "gc.disabled") != AS_TRUE); }

/* ---- numbers */

static AsValue gc_get_count(AsVM *vm, AsValue *args)
{
    AsValue zeros[] = {as_small_value(0), as_small_value(0), as_small_value(0)};
    return as_tuple_from(vm, zeros, 3);
}

static AsValue gc_get_threshold(AsVM *vm, AsValue *args)
{
    AsValue set = as_load_get(vm, "gc.threshold");
    if (as_is_tuple(set)) { return set; }
    AsValue numbers[] = {as_small_value(700), as_small_value(10), as_small_value(10)};
    return as_tuple_from(vm, numbers, 3);
}

/* Remembered, and without effect. */
static AsValue gc_set_threshold(AsVM *vm, AsValue *args)
{
    AsTuple *given = as_tuple(args[0]);
    if (given->length == 0) { return as_raise(vm, AS_TYPE_ERROR, "set_threshold() takes at least 1 argument (0 given)"); }
    if (given->length > 3) {
        return as_raise(vm, AS_TYPE_ERROR, "set_threshold() takes at most 3 arguments (%zu given)", given->length);
    }
    AsTuple *numbers = as_tuple(as_tuple_from(vm, as_tuple(gc_get_threshold(vm, NULL))->items, 3));
    for (size_t i = 0; i < given->length; i++) {
        int64_t number;
        if (!as_index_arg(vm, given->items[i], &number)) { return AS_RAISED; }
        numbers->items[i] = as_small_value(number);
    }
    as_load_set(vm, "gc.threshold", as_value(numbers));
    return AS_NONE;
}

static AsValue gc_set_debug(AsVM *vm, AsValue *args)
{
    int64_t flags;
    if (!as_index_arg(vm, args[0], &flags)) { return AS_RAISED; }
    if (flags == 0) { return AS_NONE; }
    (void)as_raise(vm, AS_NOT_IMPLEMENTED_ERROR, "gc.set_debug() knows no flags but 0");
    as_error_add_note(vm, as_str_from_text(vm, "hint: nothing is uncollectable here; gc.get_referrers() tells who holds an object"));
    return AS_RAISED;
}

static AsValue gc_get_stats(AsVM *vm, AsValue *args)
{
    AsValue stats = as_list_new(vm, 3), count = as_load_get(vm, "gc.collections");
    for (int i = 0; i < 3; i++) {
        AsDict *numbers = as_dict(as_dict_new(vm));
        AsValue collections = i == 2 && as_is_small(count) ? count : as_small_value(0);
        as_dict_set_name(vm, numbers, as_str_intern_text(vm, "collections"), collections);
        as_dict_set_name(vm, numbers, as_str_intern_text(vm, "collected"), as_small_value(0));
        as_dict_set_name(vm, numbers, as_str_intern_text(vm, "uncollectable"), as_small_value(0));
        as_list_append(vm, as_list(stats), as_value(numbers));
    }
    return stats;
}

static AsValue gc_nothing(AsVM *vm, AsValue *args) { return AS_NONE; }
static AsValue gc_zero(AsVM *vm, AsValue *args) { return as_small_value(0); }

/* ---- objects and what they refer to */

static bool is_tracked(AsVM *vm, AsValue v);

static bool holds_tracked(AsVM *vm, AsDict *dict)
{
    AsValue key, value;
    for (size_t position = 0; as_dict_next(dict, &position, &key, &value);) {
        if (is_tracked(vm, key) || is_tracked(vm, value)) { return true; }
    }
    return false;
}

static bool is_any_tracked(AsVM *vm, const AsTuple *tuple)
{
    for (size_t i = 0; i < tuple->length; i++) {
        if (is_tracked(vm, tuple->items[i])) { return true; }
    }
    return false;
}

/* Would CPython's collector look at it? Not at what cannot be part of a cycle. */
static bool is_tracked(AsVM *vm, AsValue v)
{
    if (!as_is_object(v)) { return false; }
    AsType *type = as_type_of(vm, v);
    if (type->flags & AS_TYPE_SCRIPT) { return true; }
    switch ((AsKind)type->kind) {
    case AS_KIND_OBJECT:
    case AS_KIND_INT:
    case AS_KIND_FLOAT:
    case AS_KIND_COMPLEX:
    case AS_KIND_STR:
    case AS_KIND_BYTES:
    case AS_KIND_BYTEARRAY:
    case AS_KIND_RANGE:
    case AS_KIND_RANGE_ITERATOR:
    case AS_KIND_CODE: return false;
    case AS_KIND_TYPE: return (as_type(v)->flags & AS_TYPE_SCRIPT) != 0;
    case AS_KIND_TUPLE: return is_any_tracked(vm, as_tuple(v));
    case AS_KIND_DICT: return holds_tracked(vm, as_dict(v));
    default: return true;
    }
}

static AsValue gc_is_tracked(AsVM *vm, AsValue *args) { return as_bool(is_tracked(vm, args[0])); }
static AsValue gc_is_finalized(AsVM *vm, AsValue *args) { return as_bool(as_finalize_is_done(vm, args[0])); }

/* Objects that are found while nothing may be allocated. */
typedef struct Objects {
    AsVM *vm;
    AsBuffer found; /* of AsObject pointers */
    bool only_tracked;
    const AsType *hidden_type; /* a built-in type is not said to be held by what is of it */
    AsValue hidden[2];         /* what the question itself has made */
} Objects;

static void note(void *data, AsObject *object)
{
    Objects *objects = data;
    if (objects->only_tracked && !is_tracked(objects->vm, as_value(object))) { return; }
    if (as_value(object) == objects->hidden[0] || as_value(object) == objects->hidden[1]) { return; }
    if (objects->hidden_type && object->shape->type == objects->hidden_type) { return; }
    as_buffer_add(&objects->found, (const char *)&object, sizeof object);
}

static AsValue list_of(AsVM *vm, Objects *objects, AsList *list)
{
    AsObject **items = (AsObject **)(void *)objects->found.data;
    for (size_t i = 0; i < objects->found.size / sizeof *items; i++) { as_list_append(vm, list, as_value(items[i])); }
    as_buffer_clear(&objects->found);
    return as_value(list);
}

static AsValue gc_get_objects(AsVM *vm, AsValue *args)
{
    Objects objects = {.vm = vm, .only_tracked = true};
    int64_t generation = 2;
    if (args[0] != AS_NONE && !as_is_int(args[0])) {
        return as_raise(vm, AS_TYPE_ERROR, "argument should be integer or None, not '%T'", args[0]);
    }
    if (args[0] != AS_NONE && !as_index_arg(vm, args[0], &generation)) { return AS_RAISED; }
    if (generation > 2) {
        return as_raise(vm, AS_VALUE_ERROR,
                        "generation parameter must be less than the number of available generations (3)");
    }
    if (generation < 0) { return as_raise(vm, AS_VALUE_ERROR, "generation parameter cannot be negative"); }
    if (generation == 2) { as_heap_each(vm, note, &objects); }
    return list_of(vm, &objects, as_list(as_list_new(vm, 0)));
}

static bool has_only_names(AsDict *dict)
{
    AsValue key, value;
    for (size_t position = 0; as_dict_next(dict, &position, &key, &value);) {
        if (!as_is_str(key)) { return false; }
    }
    return true;
}

/* In CPython's order, and with the numbers that lie in the container itself. */
static bool add_items(AsVM *vm, AsValue container, AsList *list)
{
    AsValue key, value;
    if (as_is_exact(container, AS_KIND_TUPLE)) {
        for (size_t i = as_tuple(container)->length; i-- > 0;) { as_list_append(vm, list, as_tuple(container)->items[i]); }
    } else if (as_is_exact(container, AS_KIND_LIST)) {
        for (size_t i = as_list(container)->length; i-- > 0;) { as_list_append(vm, list, as_list(container)->items[i]); }
    } else if (as_is_exact(container, AS_KIND_DICT)) {
        bool names = has_only_names(as_dict(container));
        for (size_t position = 0; as_dict_next(as_dict(container), &position, &key, &value);) {
            as_list_append(vm, list, value);
            if (!names) { as_list_append(vm, list, key); }
        }
    } else {
        return false;
    }
    return true;
}

static AsValue gc_get_referents(AsVM *vm, AsValue *args)
{
    AsTuple *given = as_tuple(args[0]);
    AsValue list = as_list_new(vm, 0);
    as_root(vm, list);
    for (size_t i = 0; i < given->length; i++) {
        AsValue v = given->items[i];
        if (!is_tracked(vm, v) && !as_is_exact(v, AS_KIND_DICT)) { continue; }
        if (add_items(vm, v, as_list(list))) { continue; }
        AsType *type = as_type_of(vm, v);
        Objects objects = {.vm = vm};
        if (!(type->flags & AS_TYPE_SCRIPT)) { objects.hidden[0] = as_value(type); }
        as_heap_each_referent(vm, as_object(v), note, &objects);
        list_of(vm, &objects, as_list(list));
    }
    return list;
}

static AsValue gc_get_referrers(AsVM *vm, AsValue *args)
{
    AsTuple *given = as_tuple(args[0]);
    AsValue list = as_list_new(vm, 0);
    as_root(vm, list);
    for (size_t i = 0; i < given->length; i++) {
        AsValue v = given->items[i];
        if (!as_is_object(v)) { continue; }
        Objects objects = {.vm = vm, .only_tracked = true, .hidden = {list, args[0]}};
        if (as_is_type(v) && !(as_type(v)->flags & AS_TYPE_SCRIPT)) { objects.hidden_type = as_type(v); }
        as_heap_each_referrer(vm, as_object(v), note, &objects);
        list_of(vm, &objects, as_list(list));
    }
    return list;
}

static const AsMethod functions[] = {
    {"collect(generation=2)", gc_collect},
    {"enable()", gc_enable},
    {"disable()", gc_disable},
    {"isenabled()", gc_isenabled},
    {"get_count()", gc_get_count},
    {"get_threshold()", gc_get_threshold},
    {"set_threshold(*thresholds)", gc_set_threshold},
    {"set_debug(flags, /)", gc_set_debug},
    {"get_debug()", gc_zero},
    {"get_stats()", gc_get_stats},
    {"freeze()", gc_nothing},
    {"unfreeze()", gc_nothing},
    {"get_freeze_count()", gc_zero},
    {"is_tracked(obj, /)", gc_is_tracked},
    {"is_finalized(obj, /)", gc_is_finalized},
    {"get_objects(generation=None)", gc_get_objects},
    {"get_referents(*objs)", gc_get_referents},
    {"get_referrers(*objs)", gc_get_referrers},
    {NULL, NULL},
};

bool as_gc_open(AsVM *vm, AsModule *module)
{
    static const struct {
        const char *name;
        int value;
    } flags[] = {
        {"DEBUG_STATS", 1}, {"DEBUG_COLLECTABLE", 2}, {"DEBUG_UNCOLLECTABLE", 4}, {"DEBUG_SAVEALL", 32}, {"DEBUG_LEAK", 38},
    };
    as_module_add_methods(vm, module, functions);
    as_module_set(vm, module, "garbage", as_list_new(vm, 0));
    AsValue callbacks = as_list_new(vm, 0);
    as_module_set(vm, module, "callbacks", callbacks);
    as_load_set(vm, "gc.callbacks", callbacks);
    for (size_t i = 0; i < sizeof flags / sizeof flags[0]; i++) {
        as_module_set(vm, module, flags[i].name, as_small_value(flags[i].value));
    }
    return true;
}
