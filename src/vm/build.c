/* Helpers of instructions that build, unpack and spread. */
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/call.h"
#include "vm/eval.h"

/* memcpy, but for nothing from nowhere: an empty list has no items to point at. */
static void copy_values(AsValue *to, const AsValue *from, size_t count)
{
    if (count) { memcpy(to, from, count * sizeof *to); }
}

/* ---- unpacking */

static bool raise_too_many(AsVM *vm, size_t count)
{
    as_raise(vm, AS_VALUE_ERROR, "too many values to unpack (expected %zu)", count);
    return false;
}

static bool raise_too_few(AsVM *vm, size_t count, size_t got, bool at_least)
{
    as_raise(vm, AS_VALUE_ERROR, "not enough values to unpack (expected %s%zu, got %zu)", at_least ? "at least " : "",
             count, got);
    return false;
}

static AsValue unpack_iter(AsVM *vm, AsValue v)
{
    AsType *type = as_type_of(vm, v);
    if (!type->slots.iter && !as_is_iterable(vm, v)) {
        return as_raise(vm, AS_TYPE_ERROR, "cannot unpack non-iterable %T object", v);
    }
    return as_op_iter(vm, v);
}

static bool copy_items(AsVM *vm, const AsValue *items, size_t length, AsValue *out, size_t count)
{
    if (length > count) { return raise_too_many(vm, count); }
    if (length < count) { return raise_too_few(vm, count, length, false); }
    copy_values(out, items, count);
    return true;
}

bool as_unpack(AsVM *vm, AsValue v, AsValue *out, size_t count)
{
    if (as_is_exact(v, AS_KIND_TUPLE)) { return copy_items(vm, as_tuple(v)->items, as_tuple(v)->length, out, count); }
    if (as_is_exact(v, AS_KIND_LIST)) { return copy_items(vm, as_list(v)->items, as_list(v)->length, out, count); }
    size_t roots = as_roots_save(vm);
    AsValue iterator = unpack_iter(vm, v);
    if (as_raised(iterator)) { return false; }
    as_root(vm, iterator);
    AsValue items = as_list_new(vm, count);
    as_root(vm, items);
    bool done = true;
    for (;;) {
        AsValue item = as_op_next(vm, iterator);
        size_t got = as_list(items)->length;
        if (as_raised(item)) {
            done = false;
            break;
        }
        if (item == AS_STOP) {
            if (got < count) { done = raise_too_few(vm, count, got, false); }
            break;
        }
        if (got == count) {
            done = raise_too_many(vm, count);
            break;
        }
        as_list_append(vm, as_list(items), item);
    }
    if (done) { copy_values(out, as_list(items)->items, count); }
    as_roots_restore(vm, roots);
    return done;
}

bool as_unpack_star(AsVM *vm, AsValue v, AsValue *out, size_t before, size_t after)
{
    size_t roots = as_roots_save(vm);
    AsValue iterator = unpack_iter(vm, v);
    if (as_raised(iterator)) { return false; }
    as_root(vm, iterator);
    AsValue all = as_list_from_iterable(vm, iterator);
    as_roots_restore(vm, roots);
    if (as_raised(all)) { return false; }
    AsList *items = as_list(all);
    if (items->length < before + after) { return raise_too_few(vm, before + after, items->length, true); }
    size_t middle = items->length - before - after;
    copy_values(out, items->items, before);
    out[before] = as_list_from(vm, items->items + before, middle);
    copy_values(out + before + 1, items->items + before + middle, after);
    return true;
}

/* ---- building */

AsValue as_build_string(AsVM *vm, const AsValue *parts, size_t count)
{
    return as_str_join(vm, parts, count);
}

bool as_list_extend_star(AsVM *vm, AsValue list, AsValue iterable)
{
    if (!as_type_of(vm, iterable)->slots.iter && !as_is_iterable(vm, iterable)) {
        as_raise(vm, AS_TYPE_ERROR, "Value after * must be an iterable, not %T", iterable);
        return false;
    }
    return as_list_extend(vm, as_list(list), iterable);
}

/* A mapping, for **, has keys(). false: raised; *out tells. */
static bool has_keys(AsVM *vm, AsValue v, bool *out)
{
    *out = true;
    if (as_is_dict(v)) { return true; }
    AsValue keys = as_op_find_attribute(vm, v, as_name(vm, AS_NAME_keys));
    *out = keys != AS_UNDEFINED;
    return !as_raised(keys);
}

bool as_dict_unpack(AsVM *vm, AsDict *dict, AsValue mapping)
{
    bool is_mapping;
    if (!has_keys(vm, mapping, &is_mapping)) { return false; }
    if (is_mapping && as_dict_update(vm, dict, mapping)) { return true; }
    if (!is_mapping || as_error_is(vm, AS_ATTRIBUTE_ERROR)) {
        as_error_clear(vm);
        as_raise(vm, AS_TYPE_ERROR, "'%T' object is not a mapping", mapping);
    }
    return false;
}

/* "f()" for messages: the qualified name with its module, as CPython's _PyObject_FunctionStr. */
static AsValue function_text(AsVM *vm, AsValue callee)
{
    AsValue name = as_op_find_attribute(vm, callee, as_name(vm, AS_NAME___qualname__));
    if (as_raised(name)) { return AS_RAISED; }
    if (!as_is_str(name)) { return as_op_str(vm, callee); }
    AsValue module = as_op_find_attribute(vm, callee, as_name(vm, AS_NAME___module__));
    if (as_raised(module)) { return AS_RAISED; }
    if (as_is_str(module) && !as_str_equals_text(module, "builtins")) { return as_str_format(vm, "%S.%S()", module, name); }
    return as_str_format(vm, "%S()", name);
}

bool as_build_star(AsVM *vm, AsValue callee, AsValue *args)
{
    if (!as_is_iterable(vm, *args)) {
        AsValue text = function_text(vm, callee);
        if (as_raised(text)) { return false; }
        as_raise(vm, AS_TYPE_ERROR, "%S argument after * must be an iterable, not %T", text, *args);
        return false;
    }
    AsValue tuple = as_tuple_from_iterable(vm, *args);
    if (as_raised(tuple)) { return false; }
    *args = tuple;
    return true;
}

static bool merge_one(AsVM *vm, AsDict *dict, AsValue key, AsValue value, AsValue callee)
{
    AsValue there = as_dict_get(vm, dict, key);
    if (as_raised(there)) { return false; }
    if (there == AS_UNDEFINED) { return as_dict_set(vm, dict, key, value); }
    AsValue text = function_text(vm, callee);
    if (as_raised(text)) { return false; }
    as_raise(vm, AS_TYPE_ERROR, "%S got multiple values for keyword argument '%S'", text, key);
    return false;
}

/* What merging failed of, as CPython words it: a missing attribute and a missing key are taken for other things. */
static void explain_merge(AsVM *vm, AsValue mapping, AsValue callee)
{
    bool key_error = as_error_is(vm, AS_KEY_ERROR) && as_tuple(as_exception(vm->error)->args)->length == 1;
    if (!key_error && !as_error_is(vm, AS_ATTRIBUTE_ERROR)) { return; }
    AsValue key = key_error ? as_tuple(as_exception(vm->error)->args)->items[0] : AS_NONE;
    as_root(vm, key);
    as_error_clear(vm);
    AsValue text = function_text(vm, callee);
    if (as_raised(text)) { return; }
    if (!key_error) {
        as_raise(vm, AS_TYPE_ERROR, "%S argument after ** must be a mapping, not %T", text, mapping);
    } else {
        as_raise(vm, AS_TYPE_ERROR, "%S got multiple values for keyword argument '%S'", text, key);
    }
}

bool as_build_merge(AsVM *vm, AsDict *dict, AsValue mapping, AsValue callee)
{
    bool is_mapping;
    if (!has_keys(vm, mapping, &is_mapping)) { return false; }
    if (!is_mapping) {
        AsValue text = function_text(vm, callee);
        if (as_raised(text)) { return false; }
        as_raise(vm, AS_TYPE_ERROR, "%S argument after ** must be a mapping, not %T", text, mapping);
        return false;
    }
    size_t roots = as_roots_save(vm);
    AsValue source = mapping;
    if (!as_is_exact(mapping, AS_KIND_DICT)) {
        source = as_dict_new(vm);
        as_root(vm, source);
        if (!as_dict_update(vm, as_dict(source), mapping)) {
            explain_merge(vm, mapping, callee);
            return false;
        }
    }
    size_t position = 0;
    AsValue key, value;
    bool done = true;
    while (done && as_dict_next(as_dict(source), &position, &key, &value)) {
        done = merge_one(vm, dict, key, value, callee);
    }
    as_roots_restore(vm, roots);
    return done;
}

AsValue as_call_spread(AsVM *vm, AsValue callee, AsTuple *args, AsValue keywords)
{
    if (keywords == AS_UNDEFINED || as_dict(keywords)->count == 0) {
        return as_call_enter(vm, callee, args->items, args->length, AS_UNDEFINED);
    }
    // The tuple of all values is what keeps them alive while the callee binds them.
    AsDict *dict = as_dict(keywords);
    AsTuple *all = as_tuple_new(vm, args->length + dict->count);
    AsTuple *names = as_tuple_new(vm, dict->count);
    copy_values(all->items, args->items, args->length);
    size_t position = 0, i = 0;
    AsValue key, value;
    while (as_dict_next(dict, &position, &key, &value)) {
        if (!as_is_str(key)) {
            if (!as_is_callable(vm, callee)) { return as_call_enter(vm, callee, NULL, 0, AS_UNDEFINED); }
            return as_raise(vm, AS_TYPE_ERROR, "keywords must be strings");
        }
        names->items[i] = key;
        all->items[args->length + i] = value;
        i++;
    }
    size_t roots = as_roots_save(vm);
    as_root(vm, as_value(all));
    as_root(vm, as_value(names));
    AsValue result = as_call_enter(vm, callee, all->items, all->length, as_value(names));
    as_roots_restore(vm, roots);
    return result;
}

/* ---- with */

AsValue as_load_special(AsVM *vm, AsValue v, unsigned which, AsValue *out)
{
    static const AsName names[] = {AS_NAME___enter__, AS_NAME___exit__, AS_NAME___aenter__, AS_NAME___aexit__};
    static const char *const protocols[] = {"context manager", "context manager", "asynchronous context manager",
                                            "asynchronous context manager"};
    AsType *type = as_type_of(vm, v);
    AsValue method = as_type_lookup(vm, type, as_name(vm, names[which]));
    if (method == AS_UNDEFINED) {
        bool is_exit = which & 1;
        return as_raise(vm, AS_TYPE_ERROR, "'%T' object does not support the %s protocol%s", v, protocols[which],
                        !is_exit ? "" : which == 1 ? " (missed __exit__ method)" : " (missed __aexit__ method)");
    }
    if (as_is_function(method) || as_is_native_method(method)) {
        out[0] = method;
        out[1] = v;
        return AS_NONE;
    }
    AsType *method_type = as_type_of(vm, method);
    if (method_type->slots.descr_get) {
        method = method_type->slots.descr_get(vm, method, v, as_value(type));
        if (as_raised(method)) { return AS_RAISED; }
    }
    out[0] = method;
    out[1] = AS_UNDEFINED;
    return AS_NONE;
}

/* ---- the prompt */

AsValue as_print_expression(AsVM *vm, AsValue v)
{
    AsValue hook = as_op_find_attribute(vm, vm->sys, as_name(vm, AS_NAME_displayhook));
    if (as_raised(hook)) { return AS_RAISED; }
    if (hook == AS_UNDEFINED) { return as_raise(vm, AS_RUNTIME_ERROR, "lost sys.displayhook"); }
    return as_call(vm, hook, &v, 1);
}
