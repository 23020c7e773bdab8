/* functools._lru_cache_wrapper: a function with a memory. An unbounded one keeps its results in a dict by key; a bounded
 * one keeps links there, which stand in a ring from the one used longest ago to the one used last. */
#include "object/class_impl.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/finalize.h"
#include "object/function.h"
#include "object/int.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

typedef struct Link {
    AsObject header;
    struct Link *previous, *next;
    AsValue key, result;
    int64_t hash;
} Link;

typedef struct Cache {
    AsObject header;
    AsAttributes attributes;
    AsValue function, entries, info; /* info: the class of cache_info() */
    AsValue mark_of_keywords;        /* stands in keys between the arguments and the keywords */
    Link *root;                      /* of the ring: no entry itself */
    int64_t limit;                   /* -1: none */
    int64_t hits, misses;
    bool typed;
} Cache;

static Cache *cache_of(AsValue v) { return (Cache *)as_object(v); }

static void link_mark(AsHeap *heap, AsObject *self)
{
    const Link *link = (Link *)self;
    if (link->next) { as_mark_object(heap, &link->next->header); }
    as_mark(heap, link->key);
    as_mark(heap, link->result);
}

const AsTypeSpec as_cache_link_spec = {
    .name = "functools._lru_list_elem", .size = sizeof(Link), .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW, .mark = link_mark,
};

static void cache_mark(AsHeap *heap, AsObject *self)
{
    const Cache *cache = (Cache *)self;
    as_mark(heap, cache->function);
    as_mark(heap, cache->entries);
    as_mark(heap, cache->info);
    as_mark(heap, cache->mark_of_keywords);
    if (cache->root) { as_mark_object(heap, &cache->root->header); }
}

/* ---- the ring ---- */

static Link *new_link(AsVM *vm, AsValue key, int64_t hash, AsValue result)
{
    Link *link = as_heap_new(vm, AS_KIND_CACHE_LINK, sizeof *link);
    link->key = key;
    link->hash = hash;
    link->result = result;
    return link;
}

static void take_out(Link *link)
{
    link->previous->next = link->next;
    link->next->previous = link->previous;
}

/* At the end: used last. */
static void put_last(Cache *cache, Link *link)
{
    Link *last = cache->root->previous;
    last->next = cache->root->previous = link;
    link->previous = last;
    link->next = cache->root;
}

static void empty_ring(AsVM *vm, Cache *cache)
{
    cache->root = new_link(vm, AS_UNDEFINED, 0, AS_UNDEFINED);
    cache->root->next = cache->root->previous = cache->root;
}

/* ---- keys ---- */

/* What a call is remembered by: an int or str alone as it is, else a tuple of arguments, a mark, names and values, types. */
static AsValue make_key(AsVM *vm, const Cache *cache, const AsValue *args, size_t count, AsValue keyword_names)
{
    size_t names = as_is_undefined(keyword_names) ? 0 : as_tuple(keyword_names)->length, positional = count - names;
    if (names == 0 && !cache->typed) {
        bool plain = count == 1 && (as_is_small(args[0]) || as_is_exact(args[0], AS_KIND_INT) || as_is_exact(args[0], AS_KIND_STR));
        return plain ? args[0] : as_tuple_from(vm, args, count);
    }
    AsTuple *key = as_tuple_new(vm, positional + (names ? 1 + 2 * names : 0) + (cache->typed ? count : 0));
    AsValue *out = key->items;
    for (size_t i = 0; i < positional; i++) { *out++ = args[i]; }
    if (names) { *out++ = cache->mark_of_keywords; }
    for (size_t i = 0; i < names; i++) {
        *out++ = as_tuple(keyword_names)->items[i];
        *out++ = args[positional + i];
    }
    for (size_t i = 0; cache->typed && i < count; i++) { *out++ = as_value(as_type_of(vm, args[i])); }
    return as_value(key);
}

/* ---- calls ---- */

static AsValue call_uncached(AsVM *vm, Cache *cache, const AsValue *args, size_t count, AsValue keyword_names)
{
    cache->misses++;
    AsValue result = as_call_keywords(vm, cache->function, args, count, keyword_names);
    vm->newborn = NULL; // the cache keeps it: it is not the caller's alone
    return result;
}

static AsValue call_unbounded(AsVM *vm, Cache *cache, AsValue key, int64_t hash, const AsValue *args, size_t count,
                              AsValue keyword_names)
{
    AsValue known = as_dict_get_hashed(vm, as_dict(cache->entries), key, hash);
    if (as_raised(known)) { return AS_RAISED; }
    if (!as_is_undefined(known)) {
        cache->hits++;
        return known;
    }
    AsValue result = call_uncached(vm, cache, args, count, keyword_names);
    if (as_raised(result)) { return AS_RAISED; }
    as_root(vm, result);
    return as_dict_set_hashed(vm, as_dict(cache->entries), key, hash, result) ? result : AS_RAISED;
}

/* Makes room for one more where the cache is full. */
static bool drop_oldest(AsVM *vm, Cache *cache)
{
    Link *oldest = cache->root->next;
    if ((int64_t)as_dict(cache->entries)->count < cache->limit || oldest == cache->root) { return true; }
    take_out(oldest);
    as_root(vm, as_value(oldest));
    bool found;
    return as_dict_delete_hashed(vm, as_dict(cache->entries), oldest->key, oldest->hash, &found);
}

static AsValue call_bounded(AsVM *vm, Cache *cache, AsValue key, int64_t hash, const AsValue *args, size_t count,
                            AsValue keyword_names)
{
    AsValue known = as_dict_get_hashed(vm, as_dict(cache->entries), key, hash);
    if (as_raised(known)) { return AS_RAISED; }
    if (!as_is_undefined(known)) {
        Link *link = (Link *)as_object(known);
        cache->hits++;
        take_out(link);
        put_last(cache, link);
        return link->result;
    }
    AsValue result = call_uncached(vm, cache, args, count, keyword_names);
    if (as_raised(result)) { return AS_RAISED; }
    as_root(vm, result);
    // The function may have called the cache with the same arguments.
    known = as_dict_get_hashed(vm, as_dict(cache->entries), key, hash);
    if (as_raised(known)) { return AS_RAISED; }
    if (!as_is_undefined(known)) { return result; }
    if (!drop_oldest(vm, cache)) { return AS_RAISED; }
    Link *link = new_link(vm, key, hash, result);
    as_root(vm, as_value(link));
    if (!as_dict_set_hashed(vm, as_dict(cache->entries), key, hash, as_value(link))) { return AS_RAISED; }
    put_last(cache, link);
    return result;
}

static AsValue cache_call(AsVM *vm, AsValue self, const AsValue *args, size_t count, AsValue keyword_names)
{
    Cache *cache = cache_of(self);
    int64_t hash;
    if (cache->limit == 0) { return call_uncached(vm, cache, args, count, keyword_names); }
    size_t roots = as_roots_save(vm);
    AsValue key = make_key(vm, cache, args, count, keyword_names), result = AS_RAISED;
    as_root(vm, key);
    if (as_op_hash(vm, key, &hash)) {
        result = (cache->limit < 0 ? call_unbounded : call_bounded)(vm, cache, key, hash, args, count, keyword_names);
    }
    as_roots_restore(vm, roots);
    return result;
}

/* ---- methods ---- */

static AsValue cache_new(AsVM *vm, AsValue *args)
{
    int64_t limit = -1;
    bool typed;
    if (!as_is_callable(vm, args[1])) { return as_raise(vm, AS_TYPE_ERROR, "the first argument must be callable"); }
    if (!as_is_none(args[2]) && !as_is_int(args[2])) {
        return as_raise(vm, AS_TYPE_ERROR, "maxsize should be integer or None");
    }
    if (!as_is_none(args[2]) && !as_index_arg(vm, args[2], &limit)) { return AS_RAISED; }
    if (!as_is_none(args[2]) && limit < 0) { limit = 0; }
    if (!as_op_truth(vm, args[3], &typed)) { return AS_RAISED; }
    Cache *cache = (Cache *)as_instance_new(vm, as_type(args[0]), 0);
    cache->function = args[1];
    cache->limit = limit;
    cache->typed = typed;
    cache->info = args[4];
    cache->entries = as_dict_new(vm);
    cache->mark_of_keywords = as_value(as_instance_new(vm, vm->types[AS_KIND_OBJECT], 0));
    empty_ring(vm, cache);
    return as_value(cache);
}

static AsValue cache_info(AsVM *vm, AsValue *args)
{
    const Cache *cache = cache_of(args[0]);
    AsValue parts[] = {as_int_from_i64(vm, cache->hits), as_int_from_i64(vm, cache->misses),
                       cache->limit < 0 ? AS_NONE : as_int_from_i64(vm, cache->limit),
                       as_int_from_u64(vm, as_dict(cache->entries)->count)};
    return as_call(vm, cache->info, parts, 4);
}

static AsValue cache_clear(AsVM *vm, AsValue *args)
{
    Cache *cache = cache_of(args[0]);
    cache->hits = cache->misses = 0;
    empty_ring(vm, cache);
    as_dict_clear(vm, as_dict(cache->entries));
    return AS_NONE;
}

static AsValue cache_same(AsVM *vm, AsValue *args)
{
    (void)vm;
    return args[0];
}

static AsValue cache_reduce(AsVM *vm, AsValue *args) { return as_op_get_attribute_text(vm, args[0], "__qualname__"); }

static AsValue cache_descr_get(AsVM *vm, AsValue self, AsValue instance, AsValue owner)
{
    (void)owner;
    return as_is_undefined(instance) || as_is_none(instance) ? self : as_method_new(vm, self, instance);
}

static const AsMethod cache_methods[] = {
    {"__new__(cls, user_function, maxsize, typed, cache_info_type)", cache_new, NULL},
    {"cache_info(self, /)", cache_info, "Report cache statistics"},
    {"cache_clear(self, /)", cache_clear, "Clear the cache and cache statistics"},
    {"__reduce__(self, /)", cache_reduce, NULL},
    {"__copy__(self, /)", cache_same, NULL},
    {"__deepcopy__(self, memo, /)", cache_same, NULL},
    {NULL, NULL, NULL},
};

static const AsGetSet cache_getsets[] = {{"__dict__", as_instance_dict_get, as_instance_dict_set, NULL}, {NULL, NULL, NULL, NULL}};

const AsTypeSpec as_cache_spec = {
    .name = "functools._lru_cache_wrapper",
    .doc = "Create a cached callable that wraps another function.\n\nuser_function:      the function being cached\n\n"
           "maxsize:  0         for no caching\n          None      for unlimited cache size\n"
           "          n         for a bounded cache\n\ntyped:    False     cache f(3) and f(3.0) as identical calls\n"
           "          True      cache f(3) and f(3.0) as distinct calls\n\n"
           "cache_info_type:    namedtuple class with the fields:\n"
           "                        hits misses currsize maxsize\n",
    .size = sizeof(Cache), .flags = AS_TYPE_HEAP, .attributes = offsetof(Cache, attributes), .mark = cache_mark,
    .slots = {.call = cache_call, .descr_get = cache_descr_get},
    .methods = cache_methods, .getsets = cache_getsets,
};
