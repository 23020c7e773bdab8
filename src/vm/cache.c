#include "vm/cache.h"

#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/module.h"
#include "object/op.h"
#include "object/str.h"
#include "vm/call.h"
#include "vm/eval.h"

/* How an attribute of an instance was found, in terms that an inline cache can repeat. */
typedef struct Found {
    AsCacheState state; /* AS_CACHE_EMPTY: cannot be cached */
    AsValue value;      /* what the class has, for METHOD, VALUE, PROPERTY */
    AsType *holder;     /* CLASS: whose dict */
    uint32_t index;
} Found;

static bool is_descriptor(AsVM *vm, AsValue v)
{
    AsSlots *slots = &as_type_of(vm, v)->slots;
    return slots->descr_get || slots->descr_set;
}

/* The first type along the mro that has the name, and the entry's index. */
static AsType *find_holder(AsVM *vm, AsType *type, AsValue name, uint32_t *index)
{
    for (uint32_t i = 0; i < type->mro_count; i++) {
        AsType *t = type->mro[i];
        as_type_fill(vm, t);
        int64_t at = as_dict_find_name(vm, t->dict, name);
        if (at >= 0) {
            *index = (uint32_t)at;
            return t;
        }
    }
    return NULL;
}

static bool has_generic_lookup(AsVM *vm, AsType *type)
{
    AsValue (*get)(AsVM *, AsValue, AsValue) = type->slots.get_attribute;
    return !get || get == as_generic_get;
}

/* An entry of __slots__ that instances of type have. */
static bool is_member_of(AsValue v, const AsType *type)
{
    return as_is_kind(v, AS_KIND_MEMBER_DESCRIPTOR)
           && as_type_is_subtype(type, ((AsMemberDescriptor *)as_object(v))->type);
}

/* A computed attribute of a built-in type, in an instance of that type. */
static bool is_getset_of(AsValue v, const AsType *type)
{
    return as_is_kind(v, AS_KIND_GETSET_DESCRIPTOR)
           && as_type_is_subtype(type, ((AsGetSetDescriptor *)as_object(v))->type);
}

static const AsGetSet *getset_of(const AsCache *cache)
{
    return ((AsGetSetDescriptor *)as_object(cache->value))->getset;
}

static void find_wrapped(AsValue wrapped, Found *found)
{
    found->value = ((AsWrappedMethod *)as_object(wrapped))->function;
    if (as_is_kind(wrapped, AS_KIND_STATICMETHOD)) {
        found->state = AS_CACHE_VALUE;
    } else if (as_is_function(found->value)) {
        found->state = AS_CACHE_CLASS_METHOD;
    }
}

/* A subclass may have a __get__ of its own. */
static bool is_plain_property(AsVM *vm, AsValue v)
{
    return as_is_kind(v, AS_KIND_PROPERTY) &&
           as_type_of(vm, v)->slots.descr_get == vm->types[AS_KIND_PROPERTY]->slots.descr_get;
}

static Found find_in_instance(AsVM *vm, AsObject *object, AsValue name)
{
    AsShape *shape = object->shape;
    AsType *type = shape->type;
    Found found = {.state = AS_CACHE_EMPTY};
    if (shape->is_dict || !has_generic_lookup(vm, type)) { return found; }
    AsValue class_value = as_type_lookup(vm, type, name);
    int64_t slot = shape->attributes ? as_shape_find(vm, shape, name) : -1;
    if (class_value != AS_UNDEFINED && as_type_of(vm, class_value)->slots.descr_set) {
        if (is_plain_property(vm, class_value) && as_is_function(((AsProperty *)as_object(class_value))->get)) {
            found.state = AS_CACHE_PROPERTY;
            found.value = ((AsProperty *)as_object(class_value))->get;
        } else if (is_member_of(class_value, type) && shape->attributes != AS_ATTRIBUTES_BEHIND) {
            found.state = AS_CACHE_SLOT; // an unbound member reads as AS_UNDEFINED: the slow path raises
            found.index = ((AsMemberDescriptor *)as_object(class_value))->index;
        } else if (is_getset_of(class_value, type)) {
            found.state = AS_CACHE_GETSET;
            found.value = class_value;
        }
        return found;
    }
    if (slot >= 0) {
        if (shape->attributes == AS_ATTRIBUTES_BEHIND) { return found; } // no fixed offset
        found.state = AS_CACHE_SLOT;
        found.index = (uint32_t)slot;
        return found;
    }
    if (class_value == AS_UNDEFINED) { return found; }
    if (as_is_function(class_value)) {
        found.state = AS_CACHE_METHOD;
        found.value = class_value;
        return found;
    }
    if (as_is_native_method(class_value)) {
        found.state = AS_CACHE_METHOD;
        found.value = class_value;
        return found;
    }
    if (as_is_exact(class_value, AS_KIND_STATICMETHOD) || as_is_exact(class_value, AS_KIND_CLASSMETHOD)) {
        find_wrapped(class_value, &found);
        return found;
    }
    if (!is_descriptor(vm, class_value)) {
        found.holder = find_holder(vm, type, name, &found.index);
        if (found.holder) { found.state = AS_CACHE_CLASS; }
    }
    return found;
}

static void fill(AsVM *vm, AsCache *cache, AsObject *object, const Found *found)
{
    cache->state = found->state;
    cache->shape = object->shape;
    cache->epoch = vm->type_epoch;
    cache->index = found->index;
    cache->misses = object->shape->attributes;
    cache->value = found->holder ? as_value(found->holder) : found->value;
}

static void fill_from_module(AsVM *vm, AsCache *cache, AsObject *object)
{
    AsDict *dict = ((AsModule *)object)->dict;
    int64_t index = as_dict_find_name(vm, dict, cache->name);
    if (index < 0 || as_type_lookup(vm, object->shape->type, cache->name) != AS_UNDEFINED) { return; }
    cache->state = AS_CACHE_MODULE;
    cache->shape = object->shape;
    cache->epoch = vm->type_epoch;
    cache->value = as_value(object);
    cache->misses = as_dict_key_version(vm, dict);
    cache->index = (uint32_t)index;
}

/* Plain data and functions of a class, read through the class itself. */
static void fill_from_type(AsVM *vm, AsCache *cache, AsObject *object)
{
    AsType *type = (AsType *)object, *meta = object->shape->type;
    if (meta->slots.get_attribute != vm->types[AS_KIND_TYPE]->slots.get_attribute) { return; }
    if (as_type_lookup(vm, meta, cache->name) != AS_UNDEFINED) { return; }
    uint32_t index;
    AsType *holder = find_holder(vm, type, cache->name, &index);
    if (!holder) { return; }
    AsValue v = holder->dict->entries[index].value;
    bool wrapped = as_is_exact(v, AS_KIND_STATICMETHOD)
                   || (as_is_exact(v, AS_KIND_CLASSMETHOD) && as_is_function(((AsWrappedMethod *)as_object(v))->function));
    if (is_descriptor(vm, v) && !as_is_function(v) && !wrapped) { return; }
    cache->state = wrapped ? AS_CACHE_TYPE_WRAPPED : AS_CACHE_TYPE;
    cache->shape = object->shape;
    cache->epoch = vm->type_epoch;
    cache->value = as_value(object);
    cache->extra = holder;
    cache->index = index;
}

/* Fills the cache for v, if the way can be cached. */
static void prepare(AsVM *vm, AsCache *cache, AsValue v)
{
    cache->state = AS_CACHE_EMPTY;
    cache->shape = NULL;
    if (!as_is_object(v)) { return; }
    AsObject *object = as_object(v);
    if (object->shape->kind == AS_KIND_MODULE) {
        fill_from_module(vm, cache, object);
    } else if (object->shape->kind == AS_KIND_TYPE) {
        fill_from_type(vm, cache, object);
    } else {
        Found found = find_in_instance(vm, object, cache->name);
        if (found.state != AS_CACHE_EMPTY) { fill(vm, cache, object, &found); }
    }
}

static bool is_hit(AsVM *vm, const AsCache *cache, AsValue v)
{
    return as_is_object(v) && as_object(v)->shape == cache->shape && cache->epoch == vm->type_epoch &&
           cache->state != AS_CACHE_EMPTY;
}

/* A static or class method: its function, and what goes in front of the arguments (AS_UNDEFINED: nothing). */
static bool load_wrapped(const AsCache *cache, AsValue v, AsValue *out)
{
    if (cache->state == AS_CACHE_CLASS_METHOD) {
        out[0] = cache->value;
        out[1] = as_value(as_shape(v)->type);
        return true;
    }
    if (cache->state != AS_CACHE_TYPE_WRAPPED || cache->value != v) { return false; }
    AsValue wrapped = cache->extra->dict->entries[cache->index].value;
    out[0] = ((AsWrappedMethod *)as_object(wrapped))->function;
    out[1] = as_is_kind(wrapped, AS_KIND_CLASSMETHOD) ? v : AS_UNDEFINED;
    return true;
}

AsValue as_cache_load(AsVM *vm, AsCache *cache, AsValue v)
{
    if (!is_hit(vm, cache, v)) { prepare(vm, cache, v); }
    if (is_hit(vm, cache, v)) {
        if (cache->state == AS_CACHE_GETSET) { return getset_of(cache)->get(vm, v); }
        AsValue parts[2];
        if (load_wrapped(cache, v, parts)) {
            return parts[1] == AS_UNDEFINED ? parts[0] : as_method_new(vm, parts[0], parts[1]);
        }
        if (cache->state == AS_CACHE_METHOD) {
            if (as_is_native_method(cache->value)) { return as_native_bind(vm, as_native(cache->value), v); }
            return as_method_new(vm, cache->value, v);
        }
        if (cache->state == AS_CACHE_PROPERTY) {
            return as_call_enter_function(vm, as_function(cache->value), &v, 1, AS_UNDEFINED);
        }
    }
    return as_op_get_attribute(vm, v, cache->name);
}

/* Methods of values that lie in the word: cached by the shape that a heap object of their type would wear. */
static bool load_word_method(AsVM *vm, AsCache *cache, AsValue v, AsValue *out)
{
    AsType *type = as_type_of(vm, v);
    if (cache->shape != type->root_shape || cache->epoch != vm->type_epoch || cache->state != AS_CACHE_METHOD) {
        AsValue method = as_type_lookup(vm, type, cache->name);
        if (!has_generic_lookup(vm, type) || !as_is_native_method(method)) { return false; }
        *cache = (AsCache){.name = cache->name, .state = AS_CACHE_METHOD, .shape = type->root_shape,
                           .epoch = vm->type_epoch, .value = method};
    }
    out[0] = cache->value;
    out[1] = v;
    return true;
}

/* Methods of values whose class cannot be cached by shape: looked up on the type. */
static bool find_method(AsVM *vm, AsValue v, AsValue name, AsValue *out)
{
    AsType *type = as_type_of(vm, v);
    if (!has_generic_lookup(vm, type)) { return false; }
    AsValue method = as_type_lookup(vm, type, name);
    if (method == AS_UNDEFINED || !(as_is_native_method(method) || as_is_function(method))) { return false; }
    if (as_is_object(v) && as_shape(v)->attributes && as_attribute_get(vm, as_object(v), name) != AS_UNDEFINED) { return false; }
    out[0] = method;
    out[1] = v;
    return true;
}

bool as_cache_load_method(AsVM *vm, AsCache *cache, AsValue v, AsValue *out)
{
    if (!as_is_object(v) && load_word_method(vm, cache, v, out)) { return true; }
    if (!is_hit(vm, cache, v)) { prepare(vm, cache, v); }
    if (is_hit(vm, cache, v)) {
        if (cache->state == AS_CACHE_METHOD) {
            out[0] = cache->value;
            out[1] = v;
            return true;
        }
        if (load_wrapped(cache, v, out)) { return true; }
    }
    bool plain_object = !as_is_object(v) || (as_shape(v)->kind != AS_KIND_MODULE && as_shape(v)->kind != AS_KIND_TYPE);
    if (plain_object && find_method(vm, v, cache->name, out)) { return true; }
    AsValue got = as_op_get_attribute(vm, v, cache->name);
    if (as_raised(got)) { return false; }
    out[0] = got;
    out[1] = AS_UNDEFINED;
    return true;
}

bool as_cache_store(AsVM *vm, AsCache *cache, AsValue v, AsValue value)
{
    if (is_hit(vm, cache, v) && cache->state == AS_CACHE_GETSET) { return getset_of(cache)->set(vm, v, value); }
    AsShape *before = as_is_object(v) ? as_shape(v) : NULL;
    cache->state = AS_CACHE_EMPTY;
    cache->shape = NULL;
    bool plain = before && before->attributes && before->attributes != AS_ATTRIBUTES_BEHIND && !before->is_dict && before->kind != AS_KIND_TYPE &&
                 before->kind != AS_KIND_MODULE &&
                 (!before->type->slots.set_attribute || before->type->slots.set_attribute == as_generic_set);
    int64_t member = -1;
    if (plain) {
        AsValue class_value = as_type_lookup(vm, before->type, cache->name);
        if (is_member_of(class_value, before->type)) { member = ((AsMemberDescriptor *)as_object(class_value))->index; }
        if (is_getset_of(class_value, before->type) && ((AsGetSetDescriptor *)as_object(class_value))->getset->set) {
            *cache = (AsCache){.name = cache->name, .state = AS_CACHE_GETSET, .shape = before, .epoch = vm->type_epoch,
                               .value = class_value};
            return getset_of(cache)->set(vm, v, value);
        }
        plain = member >= 0 || class_value == AS_UNDEFINED || !as_type_of(vm, class_value)->slots.descr_set;
    }
    uint32_t epoch = vm->type_epoch;
    if (!as_op_set_attribute(vm, v, cache->name, value)) { return false; }
    if (!plain || epoch != vm->type_epoch) { return true; }
    AsShape *after = as_shape(v);
    int64_t slot = member >= 0 ? member : after->is_dict ? -1 : as_shape_find(vm, after, cache->name);
    if (slot < 0) { return true; }
    cache->shape = before;
    cache->epoch = epoch;
    cache->index = (uint32_t)slot;
    cache->misses = before->attributes;
    if (after == before) {
        cache->state = AS_CACHE_SLOT;
    } else if (after->parent == before && (uint32_t)slot + 1 == after->count) {
        cache->state = AS_CACHE_ADD;
        cache->value = as_value(after);
    } else {
        cache->shape = NULL;
    }
    return true;
}
