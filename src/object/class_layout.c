/* What instances of a class look like: the base that decides it, __slots__, which classes may replace each other. */
#include "object/class_impl.h"

#include "object/dict.h"
#include "object/error.h"
#include "object/finalize.h"
#include "object/function.h"
#include "object/list.h"
#include "object/str.h"
#include "object/tuple.h"

/* ---- the base that decides ---- */

static bool has_dict(const AsType *type)
{
    return type->attributes_offset != 0 && !(type->flags & AS_TYPE_NO_DICT);
}

/* In CPython the attributes of an int, a tuple or bytes lie behind items of any number: the class that adds them decides
 * the layout. For others they lie in front, and make no difference. */
static bool adds_dict_behind(const AsType *type)
{
    bool variable = type->kind == AS_KIND_INT || type->kind == AS_KIND_TUPLE || type->kind == AS_KIND_BYTES;
    return variable && has_dict(type) && !has_dict(type->base);
}

AsType *as_type_solid_base(AsType *type)
{
    while (type->base != NULL) {
        bool adds = type->member_count != type->base->member_count
                    || (type->kind != type->base->kind && type->spec->size > type->base->spec->size)
                    || adds_dict_behind(type);
        if (adds) { break; }
        type = type->base;
    }
    return type;
}

AsType *as_type_best_base(AsVM *vm, AsValue tuple)
{
    const AsTuple *bases = as_tuple(tuple);
    AsType *winner = NULL, *best = NULL;
    for (size_t i = 0; i < bases->length; i++) {
        if (!as_is_type(bases->items[i])) {
            (void)as_raise(vm, AS_TYPE_ERROR, "bases must be types");
            return NULL;
        }
        AsType *base = as_type(bases->items[i]);
        if (base->flags & AS_TYPE_FINAL) {
            (void)as_raise(vm, AS_TYPE_ERROR, "type '%N' is not an acceptable base type", base);
            return NULL;
        }
        AsType *candidate = as_type_solid_base(base);
        if (winner == NULL || (candidate != winner && as_type_is_subtype(candidate, winner))) {
            winner = candidate;
            best = base;
        } else if (!as_type_is_subtype(winner, candidate)) {
            (void)as_raise(vm, AS_TYPE_ERROR, "multiple bases have instance lay-out conflict");
            return NULL;
        }
    }
    return best;
}

/* ---- layout ---- */

static bool has_variable_size(AsKind kind)
{
    return kind == AS_KIND_TUPLE || kind == AS_KIND_STR || kind == AS_KIND_BYTES;
}


void as_type_lay_out(AsType *type)
{
    const AsTypeSpec *spec = type->spec;
    uint32_t size = (spec->size + 7u) & ~7u;
    if (size < sizeof(AsObject)) { size = sizeof(AsObject); }
    bool wants_attributes = type->member_count > 0 || !(type->flags & AS_TYPE_NO_DICT);
    uint32_t room = type->flags & AS_TYPE_NO_DICT ? 0 : 4;
    if (spec->attributes != 0) {
        type->attributes_offset = spec->attributes;
        room = 0;
    } else if (!wants_attributes || type->kind == AS_KIND_TYPE) {
        type->attributes_offset = 0;
        room = 0;
    } else if (has_variable_size((AsKind)type->kind)) {
        type->attributes_offset = AS_ATTRIBUTES_BEHIND;
        type->instance_size = spec->size;
        return;
    } else {
        type->attributes_offset = (uint16_t)size;
        size += sizeof(AsAttributes);
    }
    type->inline_slots = type->member_count + room;
    if (type->base->spec == spec && type->base->inline_slots > type->inline_slots && !(type->flags & AS_TYPE_NO_DICT)) {
        type->inline_slots = type->base->inline_slots;
    }
    type->instance_size = size + type->inline_slots * (uint32_t)sizeof(AsValue);
}

bool as_type_adds_dict(const AsType *type)
{
    return type->kind != AS_KIND_TYPE && !(type->flags & AS_TYPE_NO_DICT) && !has_dict(type->base);
}

bool as_type_adds_weakref(const AsType *type)
{
    return (type->flags & AS_TYPE_WEAKREF) && !as_finalize_has_weakref(type->base);
}

/* ---- __slots__ ---- */

static bool is_identifier(const AsStr *name)
{
    if (name->size == 0 || (name->data[0] >= '0' && name->data[0] <= '9')) { return false; }
    for (uint32_t i = 0; i < name->size; i++) {
        unsigned char c = (unsigned char)name->data[i];
        bool good = c >= 0x80 || c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!good) { return false; }
    }
    return true;
}

// Private names of the class body are mangled by the compiler; those in __slots__ here.
static AsValue mangle(AsVM *vm, AsValue class_name, AsValue name)
{
    const char *text = as_str(name)->data;
    size_t size = as_str(name)->size;
    bool private = size > 2 && text[0] == '_' && text[1] == '_' && !(text[size - 1] == '_' && text[size - 2] == '_');
    if (!private) { return as_str_intern(vm, name); }
    const char *class = as_str(class_name)->data;
    while (*class == '_') { class++; }
    if (*class == '\0') { return as_str_intern(vm, name); }
    return as_str_intern(vm, as_str_format(vm, "_%s%s", class, text));
}

// Where CPython's objects vary in size there is no fixed place for members and weak references.
static bool refuses_members(AsKind kind)
{
    return kind == AS_KIND_TUPLE || kind == AS_KIND_BYTES || kind == AS_KIND_INT || kind == AS_KIND_TYPE;
}

static bool may_add_dict(const AsType *type) { return type->kind != AS_KIND_TYPE && !has_dict(type->base); }

static bool may_add_weakref(const AsType *type)
{
    return !refuses_members((AsKind)type->kind) && !as_finalize_has_weakref(type->base);
}

static bool take_dict(AsVM *vm, AsType *type)
{
    if (!may_add_dict(type) || !(type->flags & AS_TYPE_NO_DICT)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "__dict__ slot disallowed: we already got one");
        return false;
    }
    type->flags &= ~(uint32_t)AS_TYPE_NO_DICT;
    return true;
}

static bool take_weakref(AsVM *vm, AsType *type)
{
    if (!may_add_weakref(type) || (type->flags & AS_TYPE_WEAKREF)) {
        (void)as_raise(vm, AS_TYPE_ERROR,
                       "__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0");
        return false;
    }
    type->flags |= AS_TYPE_WEAKREF;
    return true;
}

/* Notes one entry: __dict__ and __weakref__ in the flags, any other name, mangled, on the list. */
static bool take_slot(AsVM *vm, AsType *type, AsValue slot, AsList *members)
{
    if (!as_is_str(slot)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "__slots__ items must be strings, not '%T'", slot);
        return false;
    }
    if (!is_identifier(as_str(slot))) {
        (void)as_raise(vm, AS_TYPE_ERROR, "__slots__ must be identifiers");
        return false;
    }
    if (as_str_equals_text(slot, "__dict__")) { return take_dict(vm, type); }
    if (as_str_equals_text(slot, "__weakref__")) { return take_weakref(vm, type); }
    AsValue name = mangle(vm, type->name, slot);
    if (as_dict_get_name(vm, type->dict, name) != AS_UNDEFINED) {
        (void)as_raise(vm, AS_VALUE_ERROR, "%v in __slots__ conflicts with class variable", slot);
        return false;
    }
    as_list_append(vm, members, name);
    return true;
}

// In order of their names, as in CPython: classes with the same __slots__ in any order may replace each other.
static bool add_members(AsVM *vm, AsType *type, AsList *members)
{
    if (!as_list_sort(vm, members, AS_NONE, false)) { return false; }
    for (size_t i = 0; i < members->length; i++) {
        AsValue name = members->items[i];
        if (as_dict_get_name(vm, type->dict, name) != AS_UNDEFINED) { continue; } // named twice
        AsMemberDescriptor *member = as_heap_new(vm, AS_KIND_MEMBER_DESCRIPTOR, sizeof *member);
        member->type = type;
        member->name = name;
        member->index = type->member_count++;
        as_dict_set_name(vm, type->dict, name, as_value(member));
    }
    return true;
}

static void take_from_other_bases(AsType *type)
{
    const AsTuple *bases = as_tuple(type->bases);
    for (size_t i = 0; i < bases->length; i++) {
        const AsType *base = as_type(bases->items[i]);
        if (may_add_dict(type) && has_dict(base)) { type->flags &= ~(uint32_t)AS_TYPE_NO_DICT; }
        if (may_add_weakref(type) && as_finalize_has_weakref(base)) { type->flags |= AS_TYPE_WEAKREF; }
    }
}

bool as_type_add_slots(AsVM *vm, AsType *type, AsValue slots)
{
    if (slots == AS_UNDEFINED) {
        if (may_add_weakref(type)) { type->flags |= AS_TYPE_WEAKREF; }
        return true;
    }
    if (may_add_dict(type)) { type->flags |= AS_TYPE_NO_DICT; }
    slots = as_is_str(slots) ? as_tuple_from(vm, &slots, 1) : as_tuple_from_iterable(vm, slots);
    if (as_raised(slots)) { return false; }
    const AsTuple *items = as_tuple(slots);
    if (items->length > 0 && refuses_members((AsKind)type->kind)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "nonempty __slots__ not supported for subtype of '%s'", as_type_shown_name(vm, type->base));
        return false;
    }
    AsValue members = as_list_new(vm, items->length);
    as_root(vm, slots);
    as_root(vm, members);
    for (size_t i = 0; i < items->length; i++) {
        if (!take_slot(vm, type, items->items[i], as_list(members))) { return false; }
    }
    if (!add_members(vm, type, as_list(members))) { return false; }
    take_from_other_bases(type);
    return true;
}

/* ---- which classes may replace each other ---- */

static bool is_script(const AsType *type) { return (type->flags & AS_TYPE_SCRIPT) != 0; }

static uint32_t own_members(const AsType *type) { return type->member_count - type->base->member_count; }

static bool adds_nothing(const AsType *type)
{
    return own_members(type) == 0 && !as_type_adds_dict(type) && !as_type_adds_weakref(type);
}

/* Does CPython's collector track its instances? Those of the plain scalar types it does not. */
static bool is_tracked(const AsType *type)
{
    for (; is_script(type); type = type->base) {
        if (!adds_nothing(type)) { return true; }
    }
    switch (type->kind) {
    case AS_KIND_OBJECT:
    case AS_KIND_INT:
    case AS_KIND_FLOAT:
    case AS_KIND_COMPLEX:
    case AS_KIND_STR:
    case AS_KIND_BYTES:
    case AS_KIND_BYTEARRAY: return false;
    default: return true;
    }
}

static bool is_same_as_base(const AsType *type)
{
    return is_script(type) && adds_nothing(type) && (is_script(type->base) || !is_tracked(type));
}

// Members lie in the order of their names, so the same names are in the same places.
static bool has_same_members(AsVM *vm, const AsType *a, const AsType *b)
{
    if (own_members(a) != own_members(b)) { return false; }
    size_t position = 0;
    AsValue name, value;
    while (as_dict_next(a->dict, &position, &name, &value)) {
        if (!as_is_kind(value, AS_KIND_MEMBER_DESCRIPTOR) || ((AsMemberDescriptor *)as_object(value))->type != a) { continue; }
        AsValue other = as_dict_get_name(vm, b->dict, name);
        if (other == AS_UNDEFINED || !as_is_kind(other, AS_KIND_MEMBER_DESCRIPTOR)) { return false; }
    }
    return true;
}

static bool adds_the_same(AsVM *vm, const AsType *a, const AsType *b)
{
    return a->base == b->base && a->spec == b->spec && as_type_adds_dict(a) == as_type_adds_dict(b)
           && as_type_adds_weakref(a) == as_type_adds_weakref(b) && has_same_members(vm, a, b);
}

bool as_type_is_exchangeable(AsVM *vm, const AsType *old, const AsType *new, const char *attribute)
{
    const char *differs = "object layout";
    const AsType *a = old, *b = new;
    while (is_same_as_base(a)) { a = a->base; }
    while (is_same_as_base(b)) { b = b->base; }
    if (is_tracked(old) != is_tracked(new)) {
        differs = "deallocator";
    } else if (a == b || (a->base != NULL && b->base != NULL && adds_the_same(vm, a, b))) {
        return true;
    }
    (void)as_raise(vm, AS_TYPE_ERROR, "%s assignment: '%s' %s differs from '%s'", attribute, as_type_shown_name(vm, new), differs,
                   as_type_shown_name(vm, old));
    return false;
}
