#include "object/class_impl.h"

#include <stdlib.h>

#include "object/dict.h"
#include "object/error.h"
#include "object/finalize.h"
#include "object/function.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

/* ---- registration of built-in types ---- */

// The first type needs a shape whose type does not exist yet: for that moment a stub stands in, so that the heap
// can ask for a finalizer.
static void begin(AsVM *vm)
{
    vm->type_state = calloc(1, sizeof *vm->type_state);
    if (vm->type_state == NULL) { abort(); }
    AsType stub = {.spec = &as_type_spec, .kind = AS_KIND_TYPE, .instance_size = sizeof(AsType)};
    AsShape *shape = as_shape_new_root(vm, &stub);
    AsType *type = as_heap_new_shaped(vm, shape, sizeof(AsType));
    type->spec = stub.spec;
    type->instance_size = stub.instance_size;
    type->root_shape = shape;
    shape->type = type;
    vm->types[AS_KIND_TYPE] = type;
}

static AsType *new_type(AsVM *vm, AsType *metaclass)
{
    AsType *type = as_heap_new_shaped(vm, metaclass->root_shape, metaclass->instance_size);
    type->init_method = AS_UNDEFINED;
    return type;
}

static void set_single_mro(AsVM *vm, AsType *type)
{
    uint32_t count = type->base == NULL ? 0 : type->base->mro_count;
    type->mro = as_heap_alloc(vm, (count + 1) * sizeof(AsType *));
    type->mro[0] = type;
    if (count > 0) { memcpy(type->mro + 1, type->base->mro, count * sizeof(AsType *)); }
    type->mro_count = count + 1;
}

// As CPython: a type that says what equality is and not what hashing is has no hash.
static void settle_hash(AsType *type, const AsTypeSpec *spec)
{
    bool unhashable = (spec->flags & AS_TYPE_UNHASHABLE) || (spec->slots.compare != NULL && spec->slots.hash == NULL);
    if (unhashable) { type->slots.hash = as_hash_not_implemented; }
}

AsType *as_type_register(AsVM *vm, AsKind kind, const AsTypeSpec *spec)
{
    if (vm->type_state == NULL) { begin(vm); }
    AsType *type = kind == AS_KIND_TYPE ? vm->types[kind] : new_type(vm, vm->types[AS_KIND_TYPE]);
    AsType *base = kind == AS_KIND_OBJECT ? NULL : vm->types[spec->base];
    type->spec = spec;
    type->make = spec->make;
    // Natives in type dicts differ from others in their type only, not in layout.
    type->kind = kind == AS_KIND_NATIVE_METHOD_DESCRIPTOR ? AS_KIND_NATIVE : kind;
    type->base = base;
    type->flags = spec->flags;
    type->instance_size = spec->size > sizeof(AsObject) ? spec->size : sizeof(AsObject);
    type->attributes_offset = spec->attributes;
    if (base != NULL && base->attributes_offset != 0) { type->attributes_offset = base->attributes_offset; }
    type->slots = spec->slots;
    settle_hash(type, spec);
    if (base != NULL) { as_slots_inherit(&type->slots, &base->slots); }
    if (type->slots.get_attribute == as_generic_get) { type->slots.get_attribute = NULL; }
    if (type->slots.set_attribute == as_generic_set) { type->slots.set_attribute = NULL; }
    set_single_mro(vm, type);
    if (type->root_shape == NULL) { type->root_shape = as_shape_new_root(vm, type); }
    type->root_shape->exact = true;
    type->root_shape->has_finalizer = spec->finalize != NULL;
    vm->types[kind] = type;
    return type;
}

// "random.Random" is Random of module random.
static void split_name(AsVM *vm, AsType *type, const char *name)
{
    const char *dot = strrchr(name, '.');
    type->module = dot == NULL ? as_name(vm, AS_NAME_builtins) : as_str_intern_from(vm, name, (size_t)(dot - name));
    type->name = as_str_intern_text(vm, dot == NULL ? name : dot + 1);
    type->qualname = type->name;
}

static void open_type(AsVM *vm, AsType *type, const char *name)
{
    split_name(vm, type, name);
    AsValue base = type->base == NULL ? AS_UNDEFINED : as_value(type->base);
    type->bases = as_tuple_from(vm, &base, type->base == NULL ? 0 : 1);
    type->dict = as_dict(as_dict_new(vm));
    if (type->spec->flags & AS_TYPE_HEAP) { as_dict_set_name(vm, type->dict, as_name(vm, AS_NAME___module__), type->module); }
    if (type->base != NULL) { as_type_add_subclass(vm, type->base, type); }
}

// What is about to be swept leaves its bases' lists.
static void prune_subclasses(AsHeap *heap, AsType *type)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < type->subclass_count; i++) {
        AsType *subclass = type->subclasses[i];
        if (!as_heap_is_marked(heap, &subclass->header)) { continue; }
        type->subclasses[kept++] = subclass;
        // With several bases a class is visited several times; only the deep and wide would notice.
        prune_subclasses(heap, subclass);
    }
    type->subclass_count = kept;
}

static void after_mark(AsVM *vm, AsHeap *heap)
{
    as_finalize_after_mark(vm, heap);
    prune_subclasses(heap, vm->types[AS_KIND_OBJECT]);
}

void as_type_open(AsVM *vm)
{
    for (int kind = 0; kind < AS_KIND_COUNT; kind++) {
        AsType *type = vm->types[kind];
        if (type != NULL && type->dict == NULL) { open_type(vm, type, type->spec->name); }
    }
    vm->hooks.after_mark[2] = after_mark;
}

AsType *as_type_derive(AsVM *vm, const char *name, AsType *base)
{
    AsType *type = new_type(vm, vm->types[AS_KIND_TYPE]);
    type->spec = base->spec;
    type->kind = base->kind;
    type->base = base;
    type->flags = (base->flags & ~AS_TYPE_SCRIPT) | AS_TYPE_FILLED;
    type->instance_size = base->instance_size;
    type->attributes_offset = base->attributes_offset;
    type->slots = base->slots;
    set_single_mro(vm, type);
    type->root_shape = as_shape_new_root(vm, type);
    open_type(vm, type, name);
    return type;
}

static void add_method(AsVM *vm, AsType *type, const AsMethod *method)
{
    AsNative *native = as_native(as_native_new(vm, method, type, AS_UNDEFINED));
    as_dict_set_name(vm, type->dict, native->name, as_value(native));
}

void as_type_add_getset(AsVM *vm, AsType *type, const AsGetSet *getset)
{
    AsGetSetDescriptor *descriptor = as_heap_new(vm, AS_KIND_GETSET_DESCRIPTOR, sizeof *descriptor);
    descriptor->getset = getset;
    descriptor->type = type;
    descriptor->name = as_str_intern_text(vm, getset->name);
    as_dict_set_name(vm, type->dict, descriptor->name, as_value(descriptor));
}

void as_type_add_rows(AsVM *vm, AsType *type, const AsMethod *methods, const AsGetSet *getsets)
{
    for (; methods != NULL && methods->signature != NULL; methods++) { add_method(vm, type, methods); }
    for (; getsets != NULL && getsets->name != NULL; getsets++) { as_type_add_getset(vm, type, getsets); }
}

void as_type_fill(AsVM *vm, AsType *type)
{
    if (type->flags & AS_TYPE_FILLED) { return; }
    type->flags |= AS_TYPE_FILLED;
    const AsTypeSpec *spec = type->spec;
    as_slots_publish(vm, type);
    as_type_add_rows(vm, type, spec->methods, spec->getsets);
    AsValue doc = as_name(vm, AS_NAME___doc__);
    if (as_dict_get_name(vm, type->dict, doc) == AS_UNDEFINED) {
        as_dict_set_name(vm, type->dict, doc, spec->doc == NULL ? AS_NONE : as_str_from_text(vm, spec->doc));
    }
}

/* ---- subclasses ---- */

void as_type_add_subclass(AsVM *vm, AsType *base, AsType *type)
{
    if (base->subclass_count == base->subclass_capacity) {
        size_t old_size = base->subclass_capacity * sizeof(AsType *);
        base->subclass_capacity = base->subclass_capacity ? base->subclass_capacity * 2 : 4;
        base->subclasses = as_heap_resize(vm, base->subclasses, old_size, base->subclass_capacity * sizeof(AsType *));
    }
    base->subclasses[base->subclass_count++] = type;
}

void as_type_remove_subclass(AsType *base, AsType *type)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < base->subclass_count; i++) {
        if (base->subclasses[i] != type) { base->subclasses[kept++] = base->subclasses[i]; }
    }
    base->subclass_count = kept;
}

/* ---- memory ---- */

void as_type_mark_roots(AsVM *vm, AsHeap *heap)
{
    struct AsTypeState *state = vm->type_state;
    if (state == NULL) { return; }
    memset(state->lookups, 0, sizeof state->lookups);
    as_mark_array(heap, state->reprs, state->repr_count);
    as_finalize_mark(vm, heap);
}

void as_type_close(AsVM *vm)
{
    if (vm->type_state == NULL) { return; }
    as_finalize_close(vm);
    free(vm->type_state->reprs);
    free(vm->type_state);
    vm->type_state = NULL;
}

/* ---- lookup ---- */

bool as_type_is_subtype(const AsType *type, const AsType *base)
{
    if (type == base) { return true; }
    for (uint32_t i = 1; i < type->mro_count; i++) {
        if (type->mro[i] == base) { return true; }
    }
    return false;
}

bool as_type_is_descriptor(AsVM *vm, AsValue v)
{
    const AsSlots *slots = &as_type_of(vm, v)->slots;
    return slots->descr_get != NULL || slots->descr_set != NULL;
}

static AsValue search_mro(AsVM *vm, AsType *type, AsValue name)
{
    for (uint32_t i = 0; i < type->mro_count; i++) {
        AsType *t = type->mro[i];
        if (!(t->flags & AS_TYPE_FILLED)) { as_type_fill(vm, t); }
        AsValue found = as_dict_get_name(vm, t->dict, name);
        if (found != AS_UNDEFINED) { return found; }
    }
    return AS_UNDEFINED;
}

AsValue as_type_lookup(AsVM *vm, AsType *type, AsValue name)
{
    size_t hash = (size_t)(((uintptr_t)type >> 4) ^ (name >> 5) ^ ((uintptr_t)type >> 14) ^ (name >> 15));
    AsLookup *entry = &vm->type_state->lookups[hash % AS_LOOKUP_CACHE_SIZE];
    if (entry->type == type && entry->name == name && entry->epoch == vm->type_epoch) { return entry->found; }
    AsValue found = search_mro(vm, type, name);
    if (found == AS_UNDEFINED || as_type_is_descriptor(vm, found)) {
        *entry = (AsLookup){.type = type, .name = name, .found = found, .epoch = vm->type_epoch};
    }
    return found;
}

/* ---- names ---- */

const char *as_type_name(const AsType *type)
{
    return type->name == AS_UNDEFINED ? type->spec->name : as_str(type->name)->data;
}

const char *as_type_shown_name(AsVM *vm, const AsType *type)
{
    if (vm->types[type->kind] == type) { return type->flags & AS_TYPE_SHORT ? as_type_name(type) : type->spec->name; }
    AsValue shown = as_dict_get_name(vm, type->dict, as_name(vm, AS_NAME__c_name_));
    return as_is_str(shown) ? as_str(shown)->data : as_type_name(type);
}

static AsValue module_of(AsVM *vm, AsType *type)
{
    if (type->module != AS_UNDEFINED) { return type->module; }
    return as_dict_get_name(vm, type->dict, as_name(vm, AS_NAME___module__));
}

AsValue as_type_full_name(AsVM *vm, AsType *type)
{
    AsValue module = module_of(vm, type);
    if (module == AS_UNDEFINED || !as_is_str(module)) { return type->name; }
    if (as_str_equals_text(module, "builtins")) { return type->qualname; }
    return as_str_format(vm, "%s.%s", as_str(module)->data, as_str(type->qualname)->data);
}

/* ---- setting an attribute of a class ---- */

static void update_slots_below(AsVM *vm, AsType *type)
{
    as_slots_update(vm, type);
    for (uint32_t i = 0; i < type->subclass_count; i++) { update_slots_below(vm, type->subclasses[i]); }
}

bool as_type_set_attribute(AsVM *vm, AsType *type, AsValue name, AsValue value)
{
    if (!(type->flags & AS_TYPE_SCRIPT)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "cannot set %v attribute of immutable type '%s'", name, as_type_shown_name(vm, type));
        return false;
    }
    AsValue old = as_dict_get_name(vm, type->dict, name);
    if (value == AS_UNDEFINED) {
        if (old == AS_UNDEFINED) {
            return as_raise_attribute_set(vm, as_value(type), name);
        }
        as_dict_delete_name(vm, type->dict, name);
    } else {
        as_dict_set_name(vm, type->dict, name, value);
    }
    // Inline caches follow plain data that replaces plain data by itself.
    bool plain = old != AS_UNDEFINED && value != AS_UNDEFINED && !as_type_is_descriptor(vm, old)
                 && !as_type_is_descriptor(vm, value);
    if (!plain) { vm->type_epoch++; }
    if (as_slots_is_name(vm, name)) { update_slots_below(vm, type); }
    return true;
}
