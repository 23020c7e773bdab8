/* Helpers of the match statement (PEP 634). */
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/eval.h"

/* The bits that Sequence and Mapping of collections.abc carry in __abc_tpflags__; classes below them have them by
 * inheritance, registered ones from ABCMeta.register(). */
enum { MATCHES_SEQUENCE = 1 << 5, MATCHES_MAPPING = 1 << 6 };

static bool has_abc_flag(AsVM *vm, AsValue v, int64_t flag)
{
    AsValue flags = as_type_lookup(vm, as_type_of(vm, v), as_name(vm, AS_NAME___abc_tpflags__));
    return as_is_small(flags) && (as_small(flags) & flag);
}

bool as_is_match_sequence(AsVM *vm, AsValue v)
{
    if (!as_is_object(v)) { return false; }
    switch (as_shape(v)->kind) {
    case AS_KIND_LIST: case AS_KIND_TUPLE: case AS_KIND_RANGE: case AS_KIND_MEMORYVIEW: case AS_KIND_DEQUE: return true;
    case AS_KIND_STR: case AS_KIND_BYTES: case AS_KIND_BYTEARRAY: case AS_KIND_DICT: return false;
    default: break;
    }
    return has_abc_flag(vm, v, MATCHES_SEQUENCE);
}

bool as_is_match_mapping(AsVM *vm, AsValue v)
{
    if (!as_is_object(v)) { return false; }
    AsKind kind = as_shape(v)->kind;
    return kind == AS_KIND_DICT || kind == AS_KIND_MAPPING_PROXY || has_abc_flag(vm, v, MATCHES_MAPPING);
}

AsValue as_match_keys(AsVM *vm, AsValue subject, AsValue keys)
{
    AsTuple *wanted = as_tuple(keys);
    size_t roots = as_roots_save(vm);
    AsValue values = as_list_new(vm, wanted->length);
    AsValue seen = as_dict_new(vm);
    AsValue result = AS_NONE;
    as_root(vm, values);
    as_root(vm, seen);
    for (size_t i = 0; i < wanted->length; i++) {
        AsValue there = as_dict_get(vm, as_dict(seen), wanted->items[i]);
        if (as_raised(there)) { goto raised; }
        if (there != AS_UNDEFINED) {
            as_raise(vm, AS_VALUE_ERROR, "mapping pattern checks duplicate key (%v)", wanted->items[i]);
            goto raised;
        }
        if (!as_dict_set(vm, as_dict(seen), wanted->items[i], AS_TRUE)) { goto raised; }
        // get() with a default rather than [], so that a defaultdict makes nothing up.
        AsValue args[] = {wanted->items[i], seen};
        AsValue v = as_call_method(vm, subject, as_name(vm, AS_NAME_get), args, 2);
        if (as_raised(v)) { goto raised; }
        if (v == seen) { goto out; }
        as_list_append(vm, as_list(values), v);
    }
    result = as_tuple_from(vm, as_list(values)->items, as_list(values)->length);
    goto out;
raised:
    result = AS_RAISED;
out:
    as_roots_restore(vm, roots);
    return result;
}

AsValue as_match_rest(AsVM *vm, AsValue subject, AsValue keys)
{
    size_t roots = as_roots_save(vm);
    AsValue rest = as_dict_new(vm);
    as_root(vm, rest);
    bool done = as_dict_update(vm, as_dict(rest), subject);
    for (size_t i = 0; done && i < as_tuple(keys)->length; i++) {
        bool found;
        done = as_dict_delete(vm, as_dict(rest), as_tuple(keys)->items[i], &found);
    }
    as_roots_restore(vm, roots);
    return done ? rest : AS_RAISED;
}

/* Built-in types whose one positional pattern matches the subject itself. */
static bool matches_self(const AsType *type)
{
    static const AsKind kinds[] = {AS_KIND_BOOL, AS_KIND_BYTEARRAY, AS_KIND_BYTES, AS_KIND_DICT, AS_KIND_FLOAT,
                                   AS_KIND_FROZENSET, AS_KIND_INT, AS_KIND_LIST, AS_KIND_SET, AS_KIND_STR, AS_KIND_TUPLE};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (type->kind == kinds[i]) { return true; }
    }
    return false;
}

/* Appends subject.name; false with nothing raised: it has none. */
static bool take_attribute(AsVM *vm, AsValue subject, AsValue name, AsList *seen, AsList *out, bool *raised, AsType *cls)
{
    *raised = false;
    for (size_t i = 0; i < seen->length; i++) {
        if (!as_str_equal(as_str(seen->items[i]), as_str(name))) { continue; }
        as_raise(vm, AS_TYPE_ERROR, "%s() got multiple sub-patterns for attribute %v", as_type_shown_name(vm, cls), name);
        *raised = true;
        return false;
    }
    as_list_append(vm, seen, name);
    AsValue v = as_op_find_attribute(vm, subject, as_str_intern(vm, name));
    if (as_raised(v)) {
        *raised = true;
        return false;
    }
    if (v == AS_UNDEFINED) { return false; }
    as_list_append(vm, out, v);
    return true;
}

/* The names that positional patterns stand for; AS_NONE: the subject itself. */
static AsValue match_args(AsVM *vm, AsType *type, size_t positional)
{
    AsValue names = as_op_find_attribute(vm, as_value(type), as_name(vm, AS_NAME___match_args__));
    size_t allowed;
    if (as_raised(names)) { return AS_RAISED; }
    if (names == AS_UNDEFINED) {
        allowed = matches_self(type) ? 1 : 0;
        names = allowed ? AS_NONE : vm->empty_tuple;
    } else if (!as_is_tuple(names)) {
        return as_raise(vm, AS_TYPE_ERROR, "%s.__match_args__ must be a tuple (got %T)", as_type_shown_name(vm, type), names);
    } else {
        allowed = as_tuple(names)->length;
    }
    if (allowed < positional) {
        return as_raise(vm, AS_TYPE_ERROR, "%s() accepts %zu positional sub-pattern%s (%zu given)", as_type_shown_name(vm, type),
                        allowed, allowed == 1 ? "" : "s", positional);
    }
    return names;
}

AsValue as_match_class(AsVM *vm, AsValue subject, AsValue cls, size_t positional, AsValue keyword_names)
{
    bool is_instance;
    if (!as_is_type(cls)) { return as_raise(vm, AS_TYPE_ERROR, "called match pattern must be a type"); }
    if (!as_is_instance_hooked(vm, subject, cls, &is_instance)) { return AS_RAISED; }
    if (!is_instance) { return AS_NONE; }
    size_t roots = as_roots_save(vm);
    AsValue out = as_list_new(vm, 4), seen = as_list_new(vm, 4);
    as_root(vm, out);
    as_root(vm, seen);
    AsValue result = AS_NONE;
    bool raised = false;
    if (positional > 0) {
        AsValue names = match_args(vm, as_type(cls), positional);
        if (as_raised(names)) { goto failed; }
        if (names == AS_NONE) { as_list_append(vm, as_list(out), subject); }
        for (size_t i = 0; names != AS_NONE && i < positional; i++) {
            AsValue name = as_tuple(names)->items[i];
            if (!as_is_str(name)) {
                as_raise(vm, AS_TYPE_ERROR, "__match_args__ elements must be strings (got %T)", name);
                goto failed;
            }
            if (!take_attribute(vm, subject, name, as_list(seen), as_list(out), &raised, as_type(cls))) { goto none; }
        }
    }
    AsTuple *keywords = as_tuple(keyword_names);
    for (size_t i = 0; i < keywords->length; i++) {
        if (!take_attribute(vm, subject, keywords->items[i], as_list(seen), as_list(out), &raised, as_type(cls))) { goto none; }
    }
    result = as_tuple_from(vm, as_list(out)->items, as_list(out)->length);
none:
    if (!raised) {
        as_roots_restore(vm, roots);
        return result;
    }
failed:
    as_roots_restore(vm, roots);
    return AS_RAISED;
}
