#include "object/class_impl.h"

#include <stdlib.h>

#include "object/bytes.h"
#include "object/dict.h"
#include "object/finalize.h"
#include "object/str.h"
#include "object/tuple.h"

enum {
    CHAIN_SEARCH = 6,     // shapes of up to so many names are searched along their parents
    NAME_LIMIT = 100,     // objects with more names, and
    CHILD_LIMIT = 100,    // the shape from which more different names follow, use a dict: they are tables, not records
    SHAPE_LIMIT = 3000,   // as do those of a class whose instances take their names in ever new orders
    FIRST_INLINE = 4,
    INLINE_LIMIT = 24,
};

struct AsShapeTable {
    uint32_t mask;
    struct { AsValue name; uint32_t slot; } entries[];
};

static void *allocate(size_t size)
{
    void *memory = calloc(1, size);
    if (memory == NULL) { abort(); }
    return memory;
}

/* ---- shapes ---- */

AsShape *as_shape_new_root(AsVM *vm, AsType *type)
{
    AsShape *shape = allocate(sizeof *shape);
    shape->type = type;
    shape->kind = type->kind;
    shape->exact = !(type->flags & AS_TYPE_SCRIPT);
    shape->has_finalizer = type->spec && type->spec->finalize;
    shape->attributes = type->attributes_offset;
    shape->count = type->member_count;
    return shape;
}

AsShape *as_shape_for_dict(AsVM *vm, AsType *type)
{
    if (type->dict_shape == NULL) {
        type->dict_shape = as_shape_new_root(vm, type);
        type->dict_shape->is_dict = true;
        type->dict_shape->count++;
    }
    return type->dict_shape;
}

static uint32_t hash_name(AsValue name) { return (uint32_t)((name >> 4) * 0x9E3779B97F4A7C15u >> 32); }

static struct AsShapeTable *build_table(const AsShape *shape)
{
    uint32_t size = 16;
    while (size < shape->count * 2) { size *= 2; }
    struct AsShapeTable *table = allocate(sizeof *table + size * sizeof table->entries[0]);
    table->mask = size - 1;
    for (const AsShape *s = shape; s->parent != NULL; s = s->parent) {
        uint32_t i = hash_name(s->name) & table->mask;
        while (table->entries[i].name != AS_UNDEFINED) { i = (i + 1) & table->mask; }
        table->entries[i].name = s->name;
        table->entries[i].slot = s->count - 1;
    }
    return table;
}

int64_t as_shape_find(AsVM *vm, AsShape *shape, AsValue name)
{
    if (shape->table == NULL) {
        if (shape->count - shape->type->member_count <= CHAIN_SEARCH) {
            for (const AsShape *s = shape; s->parent != NULL; s = s->parent) {
                if (s->name == name) { return s->count - 1; }
            }
            return -1;
        }
        shape->table = build_table(shape);
    }
    const struct AsShapeTable *table = shape->table;
    for (uint32_t i = hash_name(name) & table->mask; table->entries[i].name != AS_UNDEFINED; i = (i + 1) & table->mask) {
        if (table->entries[i].name == name) { return table->entries[i].slot; }
    }
    return -1;
}

static AsShape *find_child(const AsShape *shape, AsValue name)
{
    for (uint32_t i = 0; i < shape->child_count; i++) {
        if (shape->children[i]->name == name) { return shape->children[i]; }
    }
    return NULL;
}

AsShape *as_shape_add(AsVM *vm, AsShape *shape, AsValue name)
{
    AsShape *known = find_child(shape, name);
    if (known != NULL) { return known; }
    shape->type->shape_count++;
    if (shape->child_count == shape->child_capacity) {
        shape->child_capacity = shape->child_capacity ? shape->child_capacity * 2 : 2;
        shape->children = realloc(shape->children, shape->child_capacity * sizeof(AsShape *));
        if (shape->children == NULL) { abort(); }
    }
    AsShape *child = allocate(sizeof *child);
    *child = (AsShape){.type = shape->type, .kind = shape->kind, .exact = shape->exact,
                       .has_finalizer = shape->has_finalizer, .attributes = shape->attributes, .count = shape->count + 1, .parent = shape, .name = name};
    shape->children[shape->child_count++] = child;
    return child;
}

// Only the root's chain of first children can be long, and it is bounded by NAME_LIMIT: recursion is shallow.
void as_shape_free_tree(AsVM *vm, AsShape *root)
{
    for (uint32_t i = 0; i < root->child_count; i++) { as_shape_free_tree(vm, root->children[i]); }
    free(root->children);
    free(root->table);
    free(root);
}

void as_shape_mark_tree(AsHeap *heap, AsShape *root)
{
    as_mark(heap, root->name);
    for (uint32_t i = 0; i < root->child_count; i++) { as_shape_mark_tree(heap, root->children[i]); }
}

/* ---- the attributes of one object ---- */

static size_t round_up(size_t size) { return (size + 7) & ~(size_t)7; }

static size_t size_with_data(const AsObject *object)
{
    switch (object->shape->kind) {
    case AS_KIND_TUPLE: return sizeof(AsTuple) + ((const AsTuple *)object)->length * sizeof(AsValue);
    case AS_KIND_STR: return sizeof(AsStr) + ((const AsStr *)object)->size + 1;
    default: return sizeof(AsBytes) + ((const AsBytes *)object)->size + 1;
    }
}

AsAttributes *as_attributes_behind(const AsObject *object)
{
    return (AsAttributes *)((char *)object + round_up(size_with_data(object)));
}

AsObject *as_instance_new(AsVM *vm, AsType *type, size_t extra)
{
    if (type->attributes_offset == AS_ATTRIBUTES_BEHIND) {
        // The data's length is not stored yet, so the attributes cannot be found; zeroed they are right.
        size_t size = round_up(type->instance_size + extra) + sizeof(AsAttributes) + 8;
        AsObject *object = as_heap_new_shaped(vm, type->root_shape, size);
        if (type->flags & AS_TYPE_DEL) { as_finalize_register(vm, object); }
        return object;
    }
    AsObject *object = as_heap_new_shaped(vm, type->root_shape, type->instance_size + extra);
    if (type->flags & AS_TYPE_DEL) { as_finalize_register(vm, object); }
    if (type->inline_slots > 0) {
        AsAttributes *attributes = as_attributes(object);
        attributes->slots = (AsValue *)((char *)object + type->instance_size) - type->inline_slots;
        attributes->capacity = type->inline_slots;
    }
    return object;
}

// The class learns: what this instance needed, later ones get at once.
static void learn_inline_slots(AsType *type, uint32_t needed)
{
    if (!(type->flags & AS_TYPE_SCRIPT) || type->attributes_offset == AS_ATTRIBUTES_BEHIND) { return; }
    if (needed > INLINE_LIMIT || needed <= type->inline_slots) { return; }
    type->instance_size += (needed - type->inline_slots) * sizeof(AsValue);
    type->inline_slots = needed;
}

static void grow_slots(AsVM *vm, AsObject *object, uint32_t needed)
{
    AsAttributes *attributes = as_attributes(object);
    uint32_t capacity = attributes->capacity < FIRST_INLINE ? FIRST_INLINE : attributes->capacity * 2;
    if (capacity < needed) { capacity = needed; }
    AsValue *slots = as_heap_new_block(vm, capacity * sizeof(AsValue));
    if (attributes->capacity > 0) { memcpy(slots, attributes->slots, attributes->capacity * sizeof(AsValue)); }
    memset(slots + attributes->capacity, 0, (capacity - attributes->capacity) * sizeof(AsValue));
    if (attributes->is_block) { as_heap_drop_block(vm, attributes->slots, attributes->capacity * sizeof(AsValue)); }
    *attributes = (AsAttributes){.slots = slots, .capacity = capacity, .is_block = 1};
}

AsValue *as_attribute_member(AsVM *vm, AsObject *object, uint32_t index)
{
    if (as_attributes(object)->capacity <= index) { grow_slots(vm, object, object->shape->type->member_count); }
    return &as_attributes(object)->slots[index];
}

static AsDict *dict_of(const AsObject *object)
{
    return as_dict(as_attributes(object)->slots[as_shape_dict_slot(object->shape)]);
}

AsValue as_attribute_get(AsVM *vm, AsObject *object, AsValue name)
{
    AsShape *shape = object->shape;
    if (shape->attributes == 0) { return AS_UNDEFINED; }
    if (shape->is_dict) { return as_dict_get_name(vm, dict_of(object), name); }
    int64_t slot = as_shape_find(vm, shape, name);
    return slot < 0 ? AS_UNDEFINED : as_attributes(object)->slots[slot];
}

static bool may_follow(const AsShape *shape, AsValue name)
{
    if (find_child(shape, name) != NULL) { return true; }
    return shape->count < NAME_LIMIT && shape->child_count < CHILD_LIMIT && shape->type->shape_count < SHAPE_LIMIT;
}

void as_attribute_set(AsVM *vm, AsObject *object, AsValue name, AsValue value)
{
    AsShape *shape = object->shape;
    if (!shape->is_dict) {
        int64_t slot = as_shape_find(vm, shape, name);
        if (slot >= 0) {
            as_write(object, &as_attributes(object)->slots[slot], value);
            return;
        }
        if (may_follow(shape, name)) {
            if (shape->count >= as_attributes(object)->capacity) { grow_slots(vm, object, shape->count + 1); }
            if (as_attributes(object)->is_block) { learn_inline_slots(shape->type, shape->count + 1); }
            as_write(object, &as_attributes(object)->slots[shape->count], value);
            object->shape = as_shape_add(vm, shape, name);
            return;
        }
        (void)as_attribute_dict(vm, object);
    }
    as_dict_set_name(vm, dict_of(object), name, value);
}

bool as_attribute_delete(AsVM *vm, AsObject *object, AsValue name)
{
    AsShape *shape = object->shape;
    if (shape->attributes == 0) { return false; }
    if (!shape->is_dict) {
        int64_t slot = as_shape_find(vm, shape, name);
        if (slot < 0) { return false; }
        if (shape->name == name) {
            as_write(object, &as_attributes(object)->slots[slot], AS_UNDEFINED);
            object->shape = shape->parent;
            return true;
        }
        (void)as_attribute_dict(vm, object);
    }
    return as_dict_delete_name(vm, dict_of(object), name);
}

void as_attribute_set_dict(AsVM *vm, AsObject *object, AsValue dict)
{
    AsShape *shape = as_shape_for_dict(vm, object->shape->type);
    if (as_attributes(object)->capacity < shape->count) { grow_slots(vm, object, shape->count); }
    uint32_t slot = as_shape_dict_slot(shape);
    AsAttributes *attributes = as_attributes(object);
    as_write(object, &attributes->slots[slot], dict);
    for (uint32_t i = slot + 1; i < attributes->capacity; i++) { attributes->slots[i] = AS_UNDEFINED; }
    object->shape = shape;
}

// Recursion along the parents: oldest name first.
static void copy_to_dict(AsVM *vm, const AsShape *shape, const AsValue *slots, AsDict *dict)
{
    if (shape->parent == NULL) { return; }
    copy_to_dict(vm, shape->parent, slots, dict);
    as_dict_set_name(vm, dict, shape->name, slots[shape->count - 1]);
}

AsValue as_attribute_dict(AsVM *vm, AsObject *object)
{
    AsShape *shape = object->shape;
    if (shape->attributes == 0 || (shape->type->flags & AS_TYPE_NO_DICT)) { return AS_UNDEFINED; }
    if (!shape->is_dict) {
        AsValue dict = as_dict_new(vm);
        copy_to_dict(vm, shape, as_attributes(object)->slots, as_dict(dict));
        as_attribute_set_dict(vm, object, dict);
    }
    return as_value(dict_of(object));
}

static AsShape *move_shape(AsVM *vm, const AsShape *from, AsType *type)
{
    if (from->parent == NULL) { return type->root_shape; }
    return as_shape_add(vm, move_shape(vm, from->parent, type), from->name);
}

void as_instance_change_class(AsVM *vm, AsObject *object, AsType *type)
{
    AsShape *shape = object->shape;
    object->shape = shape->is_dict ? as_shape_for_dict(vm, type) : move_shape(vm, shape, type);
}
