/* Which dunder method stands for which slot, and how a slot is called as a method: `(1).__add__(2)`. */
#include "object/class_impl.h"

#include "object/dict.h"
#include "object/error.h"
#include "object/function.h"
#include "object/int.h"
#include "object/list.h"
#include "object/op.h"
#include "object/sequence.h"
#include "object/slot_script.h"
#include "object/str.h"
#include "object/tuple.h"

/* ---- wraps: a slot's C function called with Python's arguments ---- */

static AsValue none_if(bool ok) { return ok ? AS_NONE : AS_RAISED; }

#define WRAP_UNARY(name, field)                                                                                   \
    static AsValue wrap_##name(AsVM *vm, const AsSlotDef *def, const AsSlots *s, const AsValue *a, size_t n)       \
    {                                                                                                             \
        return s->field(vm, a[0]);                                                                                \
    }
WRAP_UNARY(repr, repr)
WRAP_UNARY(str, str)
WRAP_UNARY(iter, iter)
WRAP_UNARY(await, await)
WRAP_UNARY(aiter, aiter)
WRAP_UNARY(anext, anext)
WRAP_UNARY(to_int, to_int)
WRAP_UNARY(to_float, to_float)
WRAP_UNARY(index, index)

static AsValue wrap_next(AsVM *vm, const AsSlotDef *def, const AsSlots *s, const AsValue *a, size_t n)
{
    AsValue item = s->next(vm, a[0]);
    return as_stopped(item) ? as_raise_object(vm, as_error_new(vm, AS_STOP_ITERATION)) : item;
}

static AsValue wrap_format(AsVM *vm, const AsSlotDef *def, const AsSlots *s, const AsValue *a, size_t n)
{
    if (!as_is_str(a[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "__format__() argument must be str, not %B", a[1]);
    }
    return s->format(vm, a[0], a[1]);
}

static AsValue wrap_hash(AsVM *vm, const AsSlotDef *def, const AsSlots *s, const AsValue *a, size_t n)
{
    int64_t hash;
    return s->hash(vm, a[0], &hash) ? as_int_from_i64(vm, hash) : AS_RAISED;
}

static AsValue wrap_truth(AsVM *vm, const AsSlotDef *def, const AsSlots *s, const AsValue *a, size_t n)
{
    bool truth;
    return s->truth(vm, a[0], &truth) ? as_bool(truth) : AS_RAISED;
}

static AsValue wrap_length(AsVM *vm, const AsSlotDef *def, const AsSlots *s, const AsValue *a, size_t n)
{
    int64_t length;
    return s->length(vm, a[0], &length) ? as_int_from_i64(vm, length) : AS_RAISED;
}

static AsValue wrap_contains(AsVM *vm, const AsSlotDef *def, const AsSlots *s, const AsValue *a, size_t n)
{
    bool found;
    return s->contains(vm, a[0], a[1], &found) ? as_bool(found) : AS_RAISED;
}

static AsValue wrap_compare(AsVM *vm, const AsSlotDef *def, const AsSlots *s, const AsValue *a, size_t n)
{
    return s->compare(vm, a[0], a[1], (AsCompareOp)def->op);
}

static AsValue wrap_get_item(AsVM *vm, const AsSlotDef *def, const AsSlots *s, const AsValue *a, size_t n)
{
    return s->get_item(vm, a[0], a[1]);
}

static AsValue wrap_set_item(AsVM *vm, const AsSlotDef *def, const AsSlots *s, const AsValue *a, size_t n)
{
    return none_if(s->set_item(vm, a[0], a[1], n > 2 ? a[2] : AS_UNDEFINED));
}

static AsValue wrap_binary(AsVM *vm, const AsSlotDef *def, const AsSlots *s, const AsValue *a, size_t n)
{
    if (def->op == AS_POW && n > 2 && a[2] != AS_NONE && s->power != NULL) { return s->power(vm, a[0], a[1], a[2]); }
    return def->reflected ? s->binary(vm, (AsBinaryOp)def->op, a[1], a[0]) : s->binary(vm, (AsBinaryOp)def->op, a[0], a[1]);
}

static AsValue wrap_concat(AsVM *vm, const AsSlotDef *def, const AsSlots *s, const AsValue *a, size_t n)
{
    return s->concat(vm, a[0], a[1]);
}

static AsValue wrap_inplace_concat(AsVM *vm, const AsSlotDef *def, const AsSlots *s, const AsValue *a, size_t n)
{
    return s->inplace_concat(vm, a[0], a[1]);
}

static AsValue wrap_repeat(AsVM *vm, const AsSlotDef *def, const AsSlots *s, const AsValue *a, size_t n)
{
    int64_t count;
    return as_sequence_count(vm, a[1], &count) ? s->repeat(vm, a[0], count) : AS_RAISED;
}

static AsValue wrap_inplace_repeat(AsVM *vm, const AsSlotDef *def, const AsSlots *s, const AsValue *a, size_t n)
{
    int64_t count;
    return as_sequence_count(vm, a[1], &count) ? s->inplace_repeat(vm, a[0], count) : AS_RAISED;
}

static AsValue wrap_inplace(AsVM *vm, const AsSlotDef *def, const AsSlots *s, const AsValue *a, size_t n)
{
    return s->inplace(vm, (AsBinaryOp)def->op, a[0], a[1]);
}

static AsValue wrap_unary(AsVM *vm, const AsSlotDef *def, const AsSlots *s, const AsValue *a, size_t n)
{
    return s->unary(vm, (AsUnaryOp)def->op, a[0]);
}

// Names must be interned before attribute code sees them.
static AsValue attribute_name(AsVM *vm, AsValue name)
{
    if (!as_is_str(name)) {
        return as_raise(vm, AS_TYPE_ERROR, "attribute name must be string, not '%T'", name);
    }
    return as_str_intern(vm, name);
}

/* object.__getattribute__ of a class: it is an instance of its metaclass, and what it defines are its own attributes. */
static AsValue get_of_class(AsVM *vm, AsValue cls, AsValue name)
{
    AsValue meta = as_type_lookup(vm, as_type_of(vm, cls), name);
    bool is_data = meta != AS_UNDEFINED && as_type_of(vm, meta)->slots.descr_set != NULL;
    as_type_fill(vm, as_type(cls));
    AsValue own = is_data ? AS_UNDEFINED : as_dict_get_name(vm, as_type(cls)->dict, name);
    if (own != AS_UNDEFINED) { return own; }
    if (meta == AS_UNDEFINED) { return as_raise(vm, AS_ATTRIBUTE_ERROR, "'%T' object has no attribute %v", cls, name); }
    return as_generic_get(vm, cls, name);
}

static AsValue wrap_get_attribute(AsVM *vm, const AsSlotDef *def, const AsSlots *s, const AsValue *a, size_t n)
{
    AsValue name = attribute_name(vm, a[1]);
    if (as_raised(name)) { return AS_RAISED; }
    if (s->get_attribute != NULL) { return s->get_attribute(vm, a[0], name); }
    return as_is_type(a[0]) ? get_of_class(vm, a[0], name) : as_generic_get(vm, a[0], name);
}

static AsValue wrap_set_attribute(AsVM *vm, const AsSlotDef *def, const AsSlots *s, const AsValue *a, size_t n)
{
    AsValue name = attribute_name(vm, a[1]);
    if (as_raised(name)) { return AS_RAISED; }
    AsValue value = n > 2 ? a[2] : AS_UNDEFINED;
    if (s->set_attribute == NULL && as_is_type(a[0])) {
        return as_raise(vm, AS_TYPE_ERROR, "can't apply this %S to %T object", as_name(vm, (AsName)def->name), a[0]);
    }
    return none_if(s->set_attribute == NULL ? as_generic_set(vm, a[0], name, value)
                                            : s->set_attribute(vm, a[0], name, value));
}

static AsValue wrap_descr_get(AsVM *vm, const AsSlotDef *def, const AsSlots *s, const AsValue *a, size_t n)
{
    AsValue instance = a[1] == AS_NONE ? AS_UNDEFINED : a[1];
    AsValue owner = n > 2 && a[2] != AS_NONE ? a[2] : AS_UNDEFINED;
    if (instance == AS_UNDEFINED && owner == AS_UNDEFINED) {
        return as_raise(vm, AS_TYPE_ERROR, "__get__(None, None) is invalid");
    }
    if (owner == AS_UNDEFINED) { owner = as_value(as_type_of(vm, instance)); }
    return s->descr_get(vm, a[0], instance, owner);
}

static AsValue wrap_descr_set(AsVM *vm, const AsSlotDef *def, const AsSlots *s, const AsValue *a, size_t n)
{
    return none_if(s->descr_set(vm, a[0], a[1], n > 2 ? a[2] : AS_UNDEFINED));
}

/* ---- the table ---- */

#define SLOT(dunder, field, least, most, wrap, script)                                                            \
    {AS_NAME_##dunder, offsetof(AsSlots, field), 0, 0, least, most, wrap, (AsSlotFn)script}
#define OPERATOR(dunder, field, op, reflected, most, wrap, script)                                                \
    {AS_NAME_##dunder, offsetof(AsSlots, field), op, reflected, (field##_least), most, wrap, (AsSlotFn)script}
enum { compare_least = 1, binary_least = 1, inplace_least = 1, unary_least = 0 };
#define COMPARE(dunder, op) OPERATOR(dunder, compare, op, 0, 1, wrap_compare, as_slot_script_compare)
#define UNARY(dunder, op) OPERATOR(dunder, unary, op, 0, 0, wrap_unary, as_slot_script_unary)
#define BINARY(stem, op)                                                                                          \
    OPERATOR(__##stem##__, binary, op, 0, 1, wrap_binary, as_slot_script_binary),                                  \
    OPERATOR(__r##stem##__, binary, op, 1, 1, wrap_binary, as_slot_script_binary)
#define INPLACE(stem, op) OPERATOR(__i##stem##__, inplace, op, 0, 1, wrap_inplace, as_slot_script_inplace)
enum { ANY = 255 };

const AsSlotDef as_slot_defs[] = {
    SLOT(__repr__, repr, 0, 0, wrap_repr, as_slot_script_repr),
    SLOT(__str__, str, 0, 0, wrap_str, as_slot_script_str),
    SLOT(__format__, format, 1, 1, wrap_format, as_slot_script_format),
    SLOT(__hash__, hash, 0, 0, wrap_hash, as_slot_script_hash),
    COMPARE(__lt__, AS_LT),
    COMPARE(__le__, AS_LE),
    COMPARE(__eq__, AS_EQ),
    COMPARE(__ne__, AS_NE),
    COMPARE(__gt__, AS_GT),
    COMPARE(__ge__, AS_GE),
    SLOT(__bool__, truth, 0, 0, wrap_truth, as_slot_script_truth),
    SLOT(__len__, length, 0, 0, wrap_length, as_slot_script_length),
    SLOT(__getitem__, get_item, 1, 1, wrap_get_item, as_slot_script_get_item),
    SLOT(__setitem__, set_item, 2, 2, wrap_set_item, as_slot_script_set_item),
    SLOT(__delitem__, set_item, 1, 1, wrap_set_item, as_slot_script_set_item),
    SLOT(__contains__, contains, 1, 1, wrap_contains, as_slot_script_contains),
    SLOT(__iter__, iter, 0, 0, wrap_iter, as_slot_script_iter),
    SLOT(__next__, next, 0, 0, wrap_next, as_slot_script_next),
    {AS_NAME___call__, offsetof(AsSlots, call), 0, 0, 0, ANY, NULL, (AsSlotFn)as_slot_script_call},
    BINARY(add, AS_ADD),
    BINARY(sub, AS_SUB),
    BINARY(mul, AS_MUL),
    BINARY(matmul, AS_MATMUL),
    BINARY(truediv, AS_TRUEDIV),
    BINARY(floordiv, AS_FLOORDIV),
    BINARY(mod, AS_MOD),
    BINARY(divmod, AS_DIVMOD),
    OPERATOR(__pow__, binary, AS_POW, 0, 2, wrap_binary, as_slot_script_binary),
    OPERATOR(__rpow__, binary, AS_POW, 1, 2, wrap_binary, as_slot_script_binary),
    BINARY(lshift, AS_LSHIFT),
    BINARY(rshift, AS_RSHIFT),
    BINARY(and, AS_AND),
    BINARY(xor, AS_XOR),
    BINARY(or, AS_OR),
    INPLACE(add, AS_ADD),
    INPLACE(sub, AS_SUB),
    INPLACE(mul, AS_MUL),
    INPLACE(matmul, AS_MATMUL),
    INPLACE(truediv, AS_TRUEDIV),
    INPLACE(floordiv, AS_FLOORDIV),
    INPLACE(mod, AS_MOD),
    INPLACE(pow, AS_POW),
    INPLACE(lshift, AS_LSHIFT),
    INPLACE(rshift, AS_RSHIFT),
    INPLACE(and, AS_AND),
    INPLACE(xor, AS_XOR),
    INPLACE(or, AS_OR),
    SLOT(__add__, concat, 1, 1, wrap_concat, NULL),
    SLOT(__mul__, repeat, 1, 1, wrap_repeat, NULL),
    SLOT(__rmul__, repeat, 1, 1, wrap_repeat, NULL),
    SLOT(__iadd__, inplace_concat, 1, 1, wrap_inplace_concat, NULL),
    SLOT(__imul__, inplace_repeat, 1, 1, wrap_inplace_repeat, NULL),
    {AS_NAME___pow__, offsetof(AsSlots, power), AS_POW, 0, 1, 2, NULL, (AsSlotFn)as_slot_script_power},
    {AS_NAME___rpow__, offsetof(AsSlots, power), AS_POW, 1, 1, 2, NULL, (AsSlotFn)as_slot_script_power},
    UNARY(__neg__, AS_NEGATE),
    UNARY(__pos__, AS_POSITIVE),
    UNARY(__invert__, AS_INVERT),
    UNARY(__abs__, AS_ABSOLUTE),
    SLOT(__int__, to_int, 0, 0, wrap_to_int, as_slot_script_to_int),
    SLOT(__float__, to_float, 0, 0, wrap_to_float, as_slot_script_to_float),
    SLOT(__index__, index, 0, 0, wrap_index, as_slot_script_index),
    SLOT(__getattribute__, get_attribute, 1, 1, wrap_get_attribute, as_slot_script_get_attribute),
    SLOT(__getattr__, get_attribute, 1, 1, NULL, as_slot_script_get_attribute),
    SLOT(__setattr__, set_attribute, 2, 2, wrap_set_attribute, as_slot_script_set_attribute),
    SLOT(__delattr__, set_attribute, 1, 1, wrap_set_attribute, as_slot_script_set_attribute),
    SLOT(__get__, descr_get, 1, 2, wrap_descr_get, as_slot_script_descr_get),
    SLOT(__set__, descr_set, 2, 2, wrap_descr_set, as_slot_script_descr_set),
    SLOT(__delete__, descr_set, 1, 1, wrap_descr_set, as_slot_script_descr_set),
    SLOT(__await__, await, 0, 0, wrap_await, as_slot_script_await),
    SLOT(__aiter__, aiter, 0, 0, wrap_aiter, as_slot_script_aiter),
    SLOT(__anext__, anext, 0, 0, wrap_anext, as_slot_script_anext),
};
const size_t as_slot_def_count = sizeof as_slot_defs / sizeof as_slot_defs[0];

/* ---- which operators a built-in type's grouped slots serve ---- */

#define BIT(op) (1u << (op))
enum {
    ALGEBRA = BIT(AS_SUB) | BIT(AS_AND) | BIT(AS_XOR) | BIT(AS_OR),
    NUMBER = BIT(AS_ADD) | BIT(AS_SUB) | BIT(AS_MUL) | BIT(AS_TRUEDIV) | BIT(AS_POW),
    REAL = NUMBER | BIT(AS_FLOORDIV) | BIT(AS_MOD) | BIT(AS_DIVMOD),
    INTEGER = REAL | BIT(AS_LSHIFT) | BIT(AS_RSHIFT) | BIT(AS_AND) | BIT(AS_XOR) | BIT(AS_OR),
    SIGNS = BIT(AS_NEGATE) | BIT(AS_POSITIVE) | BIT(AS_ABSOLUTE),
};

typedef struct Served {
    uint32_t binary, reflected, inplace, unary;
} Served;

static Served served_by(AsKind kind)
{
    switch (kind) {
    case AS_KIND_INT: return (Served){INTEGER, INTEGER, 0, SIGNS | BIT(AS_INVERT)};
    case AS_KIND_BOOL: return (Served){.binary = BIT(AS_AND) | BIT(AS_XOR) | BIT(AS_OR),
                                       .reflected = BIT(AS_AND) | BIT(AS_XOR) | BIT(AS_OR)};
    case AS_KIND_FLOAT: return (Served){REAL, REAL, 0, SIGNS};
    case AS_KIND_COMPLEX: return (Served){NUMBER, NUMBER, 0, SIGNS};
    case AS_KIND_STR:
    case AS_KIND_BYTES:
    case AS_KIND_BYTEARRAY: return (Served){BIT(AS_MOD), BIT(AS_MOD), 0, 0};
    case AS_KIND_DICT: return (Served){BIT(AS_OR), BIT(AS_OR), BIT(AS_OR), 0};
    case AS_KIND_DICT_KEYS:
    case AS_KIND_DICT_ITEMS:
    case AS_KIND_FROZENSET: return (Served){ALGEBRA, ALGEBRA, 0, 0};
    case AS_KIND_SET: return (Served){ALGEBRA, ALGEBRA, ALGEBRA, 0};
    case AS_KIND_TYPE:
    case AS_KIND_UNION_TYPE:
    case AS_KIND_GENERIC_ALIAS: return (Served){BIT(AS_OR), BIT(AS_OR), 0, 0};
    case AS_KIND_MAPPING_PROXY: return (Served){BIT(AS_OR), BIT(AS_OR), BIT(AS_OR), 0};
    default: return (Served){~0u, ~0u, ~0u, ~0u};
    }
}

static bool is_served(const AsSlotDef *def, Served served)
{
    switch (def->slot) {
    case offsetof(AsSlots, binary): return (def->reflected ? served.reflected : served.binary) >> def->op & 1;
    case offsetof(AsSlots, inplace): return served.inplace >> def->op & 1;
    case offsetof(AsSlots, unary): return served.unary >> def->op & 1;
    case offsetof(AsSlots, power): return false; // __pow__ is published by binary
    default: return def->name != AS_NAME___getattr__;
    }
}

static AsValue new_wrapper(AsVM *vm, const AsSlotDef *def, AsType *type)
{
    AsSlotWrapper *wrapper = as_heap_new(vm, AS_KIND_SLOT_WRAPPER, sizeof *wrapper);
    wrapper->def = def;
    wrapper->type = type;
    return as_value(wrapper);
}

void as_slots_publish(AsVM *vm, AsType *type)
{
    AsSlots *own = (AsSlots *)&type->spec->slots;
    Served served = served_by((AsKind)type->kind);
    if (type->slots.hash == as_hash_not_implemented) {
        as_dict_set_name(vm, type->dict, as_name(vm, AS_NAME___hash__), AS_NONE);
    }
    for (size_t i = 0; i < as_slot_def_count; i++) {
        const AsSlotDef *def = &as_slot_defs[i];
        AsSlotFn fn = *as_slot_at(own, def->slot);
        if (fn == NULL || fn == (AsSlotFn)as_hash_not_implemented || !is_served(def, served)) { continue; }
        as_dict_set_name(vm, type->dict, as_name(vm, (AsName)def->name), new_wrapper(vm, def, type));
    }
}

void as_slots_publish_name(AsVM *vm, AsType *type, AsName name)
{
    for (size_t i = 0; i < as_slot_def_count; i++) {
        if (as_slot_defs[i].name != name) { continue; }
        as_dict_set_name(vm, type->dict, as_name(vm, name), new_wrapper(vm, &as_slot_defs[i], type));
        return;
    }
}

/* ---- slots of classes ---- */

void as_slots_inherit(AsSlots *slots, const AsSlots *base)
{
    AsSlotFn *to = (AsSlotFn *)slots;
    const AsSlotFn *from = (const AsSlotFn *)base;
    for (size_t i = 0; i < sizeof(AsSlots) / sizeof(AsSlotFn); i++) {
        if (to[i] == NULL) { to[i] = from[i]; }
    }
}

bool as_slots_is_name(AsVM *vm, AsValue name)
{
    const char *text = as_str(name)->data;
    if (text[0] != '_' || text[1] != '_') { return false; }
    for (size_t i = 0; i < as_slot_def_count; i++) {
        if (as_name(vm, (AsName)as_slot_defs[i].name) == name) { return true; }
    }
    return name == as_name(vm, AS_NAME___del__);
}

/* Is it a built-in base's own method of that name? */
static bool is_inherited(AsType *type, const AsSlotDef *def, AsValue found)
{
    if (!as_is_kind(found, AS_KIND_SLOT_WRAPPER)) { return false; }
    const AsSlotWrapper *wrapper = (const AsSlotWrapper *)as_object(found);
    return wrapper->def->name == def->name && as_type_is_subtype(type, wrapper->type);
}

/* What one dunder name asks of its slot: nothing, the C function of a built-in type, or the function that calls a
 * script's method. */
static AsSlotFn wanted(AsVM *vm, AsType *type, const AsSlotDef *def)
{
    AsValue found = as_type_lookup(vm, type, as_name(vm, (AsName)def->name));
    if (found == AS_UNDEFINED) { return NULL; }
    if (found == AS_NONE && def->name == AS_NAME___hash__) { return (AsSlotFn)as_hash_not_implemented; }
    if (is_inherited(type, def, found)) {
        return *as_slot_at(&((const AsSlotWrapper *)as_object(found))->type->slots, def->slot);
    }
    return def->script;
}

// A class that brings its own __mul__ or __rmul__ multiplies as a number does; its base's way of repeating is then
// reached through that method only.
static void drop_overridden_sequence_slots(AsVM *vm, AsType *type, AsSlots *slots)
{
    for (size_t i = 0; i < as_slot_def_count; i++) {
        const AsSlotDef *def = &as_slot_defs[i];
        if (def->script != NULL || *as_slot_at(slots, def->slot) == NULL) { continue; }
        AsValue found = as_type_lookup(vm, type, as_name(vm, (AsName)def->name));
        if (!is_inherited(type, def, found)) { *as_slot_at(slots, def->slot) = NULL; }
    }
}

// A slot takes a C function only if all its names agree on it: a class that overrides just __lt__ needs the
// calling function for all six comparisons.
void as_slots_update(AsVM *vm, AsType *type)
{
    AsSlots fresh = {0};
    fresh.poll = type->base->slots.poll;
    for (size_t i = 0; i < as_slot_def_count; i++) {
        const AsSlotDef *def = &as_slot_defs[i];
        AsSlotFn want = wanted(vm, type, def);
        AsSlotFn *slot = as_slot_at(&fresh, def->slot);
        if (want == NULL) { continue; }
        *slot = *slot == NULL || *slot == want ? want : def->script;
    }
    drop_overridden_sequence_slots(vm, type, &fresh);
    type->slots = fresh;
    bool del = as_type_lookup(vm, type, as_name(vm, AS_NAME___del__)) != AS_UNDEFINED;
    type->flags = del ? type->flags | AS_TYPE_DEL : type->flags & ~(uint32_t)AS_TYPE_DEL;
}
