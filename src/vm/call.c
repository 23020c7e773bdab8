#include "vm/call.h"

#include <stdio.h>

#include "base/buffer.h"
#include "object/call_error.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/coroutine.h"
#include "vm/eval.h"

/* ---- binding */

static uint32_t local_register(uint32_t local)
{
    return local < AS_NEAR_LOCALS ? local : AS_FAR_BASE + local - AS_NEAR_LOCALS;
}

static AsValue raise_missing(AsVM *vm, AsFunction *function, const AsValue *registers, uint32_t from, uint32_t to,
                             const char *kind)
{
    AsCode *code = function->code;
    AsValue names[256];
    size_t count = 0;
    for (uint32_t i = from; i < to && count < 256; i++) {
        if (registers[local_register(i)] == AS_UNDEFINED) { names[count++] = code->local_names[i]; }
    }
    return as_raise_missing_arguments(vm, function->qualname, names, count, kind);
}

static AsValue raise_too_many(AsVM *vm, AsFunction *function, size_t given, const AsValue *registers)
{
    AsCode *code = function->code;
    size_t defaults = as_is_undefined(function->defaults) ? 0 : as_tuple(function->defaults)->length;
    size_t takes = code->argument_count, keyword_only = 0;
    for (uint32_t i = code->argument_count; i < code->argument_count + code->keyword_only_count; i++) {
        keyword_only += registers[local_register(i)] != AS_UNDEFINED;
    }
    return as_raise_too_many_arguments(vm, function->qualname, takes - defaults, takes, given, keyword_only);
}

/* Keyword arguments that name positional-only parameters, when there is no ** to take them. */
static AsValue raise_positional_only(AsVM *vm, AsFunction *function, const AsValue *names, size_t count)
{
    AsCode *code = function->code;
    AsBuffer text;
    as_buffer_init(&text);
    for (uint32_t i = 0; i < code->positional_only_count; i++) {
        for (size_t k = 0; k < count; k++) {
            if (!as_str_equal(as_str(code->local_names[i]), as_str(names[k]))) { continue; }
            as_buffer_printf(&text, "%s%s", text.size ? ", " : "", as_str(names[k])->data);
        }
    }
    as_raise(vm, AS_TYPE_ERROR, "%S() got some positional-only arguments passed as keyword arguments: '%s'",
             function->qualname, text.data);
    as_buffer_clear(&text);
    return AS_RAISED;
}

/* The parameter that a keyword names, or -1. */
static int64_t find_parameter(const AsCode *code, AsValue name, uint32_t from)
{
    uint32_t end = code->argument_count + code->keyword_only_count;
    for (uint32_t i = from; i < end; i++) {
        if (code->local_names[i] == name) { return i; }
    }
    for (uint32_t i = from; i < end; i++) {
        if (as_str_equal(as_str(code->local_names[i]), as_str(name))) { return i; }
    }
    return -1;
}

/* Whether one of the names is that of a positional-only parameter. */
static bool names_positional_only(const AsCode *code, const AsTuple *names)
{
    for (uint32_t i = 0; i < code->positional_only_count; i++) {
        for (size_t k = 0; k < names->length; k++) {
            if (as_str_equal(as_str(code->local_names[i]), as_str(names->items[k]))) { return true; }
        }
    }
    return false;
}

static bool bind_keywords(AsVM *vm, AsFunction *function, AsValue *registers, const AsValue *values,
                          AsTuple *names, AsDict *rest)
{
    AsCode *code = function->code;
    for (size_t k = 0; k < names->length; k++) {
        AsValue name = names->items[k];
        if (!as_is_str(name)) {
            as_raise(vm, AS_TYPE_ERROR, "%S() keywords must be strings", function->qualname);
            return false;
        }
        int64_t i = find_parameter(code, name, code->positional_only_count);
        if (i >= 0) {
            AsValue *place = &registers[local_register((uint32_t)i)];
            if (*place != AS_UNDEFINED) {
                (void)as_raise_argument_twice(vm, function->qualname, name);
                return false;
            }
            *place = values[k];
        } else if (rest) {
            if (!as_dict_set(vm, rest, name, values[k])) { return false; }
        } else {
            if (names_positional_only(code, names)) {
                raise_positional_only(vm, function, names->items, names->length);
            } else {
                (void)as_raise_unexpected_keyword(vm, function->qualname, name);
            }
            return false;
        }
    }
    return true;
}

/* Fills parameters that got no argument from the defaults; false: one is missing. */
static bool bind_defaults(AsVM *vm, AsFunction *function, AsValue *registers)
{
    AsCode *code = function->code;
    AsTuple *defaults = as_is_undefined(function->defaults) ? NULL : as_tuple(function->defaults);
    uint32_t default_count = defaults ? (uint32_t)defaults->length : 0;
    uint32_t required = code->argument_count > default_count ? code->argument_count - default_count : 0;
    for (uint32_t i = 0; i < required; i++) {
        if (registers[local_register(i)] == AS_UNDEFINED) {
            raise_missing(vm, function, registers, 0, required, "positional");
            return false;
        }
    }
    for (uint32_t i = required; i < code->argument_count; i++) {
        AsValue *place = &registers[local_register(i)];
        if (*place == AS_UNDEFINED) { *place = defaults->items[default_count - (code->argument_count - i)]; }
    }
    uint32_t end = code->argument_count + code->keyword_only_count;
    bool missing = false;
    for (uint32_t i = code->argument_count; i < end; i++) {
        AsValue *place = &registers[local_register(i)];
        if (*place != AS_UNDEFINED) { continue; }
        if (function->keyword_defaults != AS_UNDEFINED) {
            *place = as_dict_get_name(vm, as_dict(function->keyword_defaults), code->local_names[i]);
        }
        missing |= *place == AS_UNDEFINED;
    }
    if (missing) { raise_missing(vm, function, registers, code->argument_count, end, "keyword-only"); }
    return !missing;
}

bool as_call_bind(AsVM *vm, AsFunction *function, AsValue *registers, const AsValue *args, size_t count,
                  AsValue keyword_names)
{
    AsCode *code = function->code;
    AsTuple *names = keyword_names == AS_UNDEFINED ? NULL : as_tuple(keyword_names);
    size_t positional = names ? count - names->length : count;
    size_t taken = positional < code->argument_count ? positional : code->argument_count;
    uint32_t next = code->argument_count + code->keyword_only_count;
    AsDict *rest = NULL;

    for (size_t i = 0; i < taken; i++) { registers[local_register((uint32_t)i)] = args[i]; }
    if (code->flags & AS_CODE_VARARGS) {
        registers[local_register(next++)] = as_tuple_from(vm, args + taken, positional - taken);
    }
    if (code->flags & AS_CODE_VARKEYWORDS) {
        AsValue dict = as_dict_new(vm);
        registers[local_register(next)] = dict;
        rest = as_dict(dict);
    }
    if (names && !bind_keywords(vm, function, registers, args + positional, names, rest)) { return false; }
    if (positional > taken && !(code->flags & AS_CODE_VARARGS)) {
        raise_too_many(vm, function, positional, registers);
        return false;
    }
    return bind_defaults(vm, function, registers);
}

/* ---- entering script functions */

AsValue as_call_enter_function(AsVM *vm, AsFunction *function, const AsValue *args, size_t count,
                               AsValue keyword_names)
{
    AsCode *code = function->code;
    if (code->flags & AS_CODE_SUSPENDABLE) {
        AsGenerator *g = as_generator_new(vm, code, function, function->globals);
        if (!as_call_bind(vm, function, g->frame.registers, args, count, keyword_names)) {
            g->state = AS_GENERATOR_CLOSED;
            return AS_RAISED;
        }
        return as_value(g);
    }
    AsFrame *f = as_frame_push(vm, code, function, function->globals, 0, 0);
    if (!f) { return AS_RAISED; }
    if (!as_call_bind(vm, function, f->registers, args, count, keyword_names)) {
        as_frame_drop(vm, f);
        return AS_RAISED;
    }
    vm->frame = vm->entered = f;
    return AS_ENTERED;
}

/* args with self put in front; small counts use the given buffer. */
static AsValue *prepend(AsVM *vm, AsValue self, const AsValue *args, size_t count, AsValue *buffer, size_t room)
{
    AsValue *joined = count + 1 <= room ? buffer : as_heap_alloc(vm, (count + 1) * sizeof(AsValue));
    joined[0] = self;
    if (count) { memcpy(joined + 1, args, count * sizeof(AsValue)); }
    return joined;
}

static AsValue call_method(AsVM *vm, AsBoundMethod *method, const AsValue *args, size_t count, AsValue keyword_names)
{
    AsValue buffer[16];
    AsValue *joined = prepend(vm, method->self, args, count, buffer, 16);
    AsValue result;
    // The method itself may be the only thing that holds self and function, and the caller may drop it.
    size_t roots = as_roots_save(vm);
    as_root(vm, as_value(method));
    if (count + 1 > 16) {
        // A buffer outside of any frame: root what the caller's registers may not hold any more.
        for (size_t i = 0; i <= count; i++) { as_root(vm, joined[i]); }
    }
    result = as_call_enter(vm, method->function, joined, count + 1, keyword_names);
    if (joined != buffer) { as_heap_release(vm, joined, (count + 1) * sizeof(AsValue)); }
    as_roots_restore(vm, roots);
    return result;
}

/* Calls a script class whose constructor is the ordinary one: type.__call__, object.__new__, a script's __init__. */
static AsValue enter_constructor(AsVM *vm, AsType *type, const AsValue *args, size_t count, AsValue keyword_names)
{
    AsFunction *init = as_function(type->init_method);
    if (init->code->flags & AS_CODE_SUSPENDABLE) { return type->header.shape->type->slots.call(vm, as_value(type), args, count, keyword_names); }
    AsFrame *f = as_frame_push(vm, init->code, init, init->globals, 0, 0);
    if (!f) { return AS_RAISED; }
    AsObject *instance = as_instance_new(vm, type, 0);
    AsValue buffer[16];
    AsValue *joined = prepend(vm, as_value(instance), args, count, buffer, 16);
    bool bound = as_call_bind(vm, init, f->registers, joined, count + 1, keyword_names);
    if (joined != buffer) { as_heap_release(vm, joined, (count + 1) * sizeof(AsValue)); }
    if (!bound) {
        as_frame_drop(vm, f);
        return AS_RAISED;
    }
    f->delivery = AS_DELIVER_INIT;
    f->extra = as_value(instance);
    vm->frame = vm->entered = f;
    return AS_ENTERED;
}

static AsValue find_constructor(AsVM *vm, AsType *type)
{
    if (type->header.shape != vm->types[AS_KIND_TYPE]->root_shape || (type->flags & (AS_TYPE_NO_NEW | AS_TYPE_ABSTRACT))) {
        return AS_UNDEFINED; // a metaclass may do anything
    }
    AsType *object = vm->types[AS_KIND_OBJECT];
    AsValue new_name = as_name(vm, AS_NAME___new__), init_name = as_name(vm, AS_NAME___init__);
    AsValue new_method = as_type_lookup(vm, type, new_name), init = as_type_lookup(vm, type, init_name);
    if (type->kind == AS_KIND_OBJECT) {
        bool plain = new_method == as_type_lookup(vm, object, new_name) && as_is_function(init) &&
                     as_type_lookup(vm, type, as_str_intern_text(vm, "__abstractmethods__")) == AS_UNDEFINED;
        return plain ? init : AS_UNDEFINED;
    }
    if (type->kind == AS_KIND_EXCEPTION) { return as_exception_is_plain(vm, type) ? AS_TRUE : AS_UNDEFINED; }
    bool direct = type->kind != AS_KIND_TYPE && init == as_type_lookup(vm, object, init_name) &&
                  as_is_native(new_method) && as_native(new_method)->is_new;
    return direct ? new_method : AS_UNDEFINED;
}

/* How calling the type can be made short: a script's __init__ (enter_constructor), a native __new__ that needs no
 * __init__ after it (str, int ...), AS_TRUE for an exception that only keeps its arguments, or AS_UNDEFINED. Cached in
 * the type until the type epoch changes. */
static AsValue constructor_of(AsVM *vm, AsType *type)
{
    if (type->constructor_epoch != vm->type_epoch + 1) {
        type->constructor_epoch = vm->type_epoch + 1;
        type->init_method = find_constructor(vm, type);
    }
    return type->init_method;
}

/* Calls a built-in type that is made by __new__ alone. */
static AsValue call_direct(AsVM *vm, AsType *type, AsNative *new_method, const AsValue *args, size_t count, AsValue keyword_names)
{
    AsValue buffer[16];
    AsValue *joined = prepend(vm, as_value(type), args, count, buffer, 16);
    AsValue made = as_native_call(vm, new_method, joined, count + 1, keyword_names);
    if (joined != buffer) { as_heap_release(vm, joined, (count + 1) * sizeof(AsValue)); }
    return made;
}

AsValue as_call_enter(AsVM *vm, AsValue callee, const AsValue *args, size_t count, AsValue keyword_names)
{
    if (!as_is_object(callee)) {
        return as_raise(vm, AS_TYPE_ERROR, "'%T' object is not callable", callee);
    }
    AsObject *object = as_object(callee);
    switch (object->shape->kind) {
    case AS_KIND_FUNCTION: return as_call_enter_function(vm, as_function(callee), args, count, keyword_names);
    case AS_KIND_NATIVE: return as_native_call(vm, as_native(callee), args, count, keyword_names);
    case AS_KIND_METHOD: return call_method(vm, (AsBoundMethod *)object, args, count, keyword_names);
    case AS_KIND_TYPE: {
        if (as_type(callee)->make && count <= 1 && keyword_names == AS_UNDEFINED) {
            size_t roots = as_roots_save(vm);
            AsValue made = as_type(callee)->make(vm, count ? args[0] : AS_UNDEFINED);
            as_roots_restore(vm, roots);
            return made;
        }
        AsValue constructor = constructor_of(vm, as_type(callee));
        if (as_is_function(constructor)) { return enter_constructor(vm, as_type(callee), args, count, keyword_names); }
        if (constructor == AS_TRUE && keyword_names == AS_UNDEFINED) {
            return as_exception_new(vm, as_type(callee), as_tuple_from(vm, args, count));
        }
        if (as_is_native(constructor)) {
            return call_direct(vm, as_type(callee), as_native(constructor), args, count, keyword_names);
        }
        break;
    }
    }
    AsType *type = object->shape->type;
    if (!type->slots.call) { return as_raise(vm, AS_TYPE_ERROR, "'%T' object is not callable", callee); }
    return type->slots.call(vm, callee, args, count, keyword_names);
}

/* ---- calls from C */

static void root_call(AsVM *vm, AsValue callee, const AsValue *args, size_t count, AsValue keyword_names)
{
    as_root(vm, callee);
    as_root(vm, keyword_names);
    for (size_t i = 0; i < count; i++) { as_root(vm, args[i]); }
}

AsValue as_call_value(AsVM *vm, AsValue callee, const AsValue *args, size_t count, AsValue keyword_names)
{
    if (as_c_stack_is_low(vm) || vm->calls_left <= 0) {
        return as_raise(vm, AS_RECURSION_ERROR, "maximum recursion depth exceeded");
    }
    int depth = as_call_depth(vm);
    size_t roots = as_roots_save(vm);
    // A frame takes its arguments over; a native finds them where they are, and that is often C's stack.
    if (!as_is_function(callee)) { root_call(vm, callee, args, count, keyword_names); }
    AsValue result = as_call_enter(vm, callee, args, count, keyword_names);
    if (as_entered(result)) {
        AsFrame *base = vm->entered;
        base->is_base = true;
        result = as_eval(vm, base);
        if (as_parked(result)) { result = as_take_parked(vm); } // a generator's next() or send()
    }
    as_set_call_depth(vm, depth);
    as_roots_restore(vm, roots);
    return result;
}

static AsValue run_frame(AsVM *vm, AsFrame *f)
{
    if (!as_c_stack_suffices(vm)) {
        as_frame_pop(vm, f);
        return AS_RAISED;
    }
    int depth = as_call_depth(vm) - 1;
    vm->frame = f;
    f->is_base = true;
    AsValue result = as_eval(vm, f);
    as_set_call_depth(vm, depth);
    return result;
}

AsValue as_call_module(AsVM *vm, AsCode *code, AsDict *globals, AsValue locals)
{
    if (code->flags & AS_CODE_SUSPENDABLE) {
        AsGenerator *g = as_generator_new(vm, code, NULL, globals);
        g->frame.locals = locals;
        return as_value(g);
    }
    AsFrame *f = as_frame_push(vm, code, NULL, globals, 0, 0);
    if (!f) { return AS_RAISED; }
    f->locals = locals;
    return run_frame(vm, f);
}

AsValue as_call_class_body(AsVM *vm, AsFunction *body, AsValue namespace, AsValue *cell)
{
    // Only a script that calls __build_class__ itself has another function: it leaves the namespace alone.
    if (!(body->code->flags & AS_CODE_CLASS)) { return as_call_value(vm, as_value(body), NULL, 0, AS_UNDEFINED); }
    AsFrame *f = as_frame_push(vm, body->code, body, body->globals, 0, 0);
    if (!f) { return AS_RAISED; }
    f->locals = namespace;
    AsValue result = run_frame(vm, f);
    if (as_raised(result)) { return AS_RAISED; }
    *cell = as_is_kind(result, AS_KIND_CELL) ? result : AS_NONE;
    return result;
}

/* ---- super() */

bool as_frame_super_args(AsVM *vm, AsValue *cls, AsValue *self)
{
    AsFrame *f = vm->frame;
    if (!f) {
        as_raise(vm, AS_RUNTIME_ERROR, "super(): no current frame");
        return false;
    }
    AsCode *code = f->code;
    if (code->argument_count == 0) {
        as_raise(vm, AS_RUNTIME_ERROR, "super(): no arguments");
        return false;
    }
    AsValue first = f->registers[0];
    if (as_is_kind(first, AS_KIND_CELL) && code->local_is_cell && code->local_is_cell[0]) { first = as_cell(first)->value; }
    if (first == AS_UNDEFINED) {
        as_raise(vm, AS_RUNTIME_ERROR, "super(): arg[0] deleted");
        return false;
    }
    for (uint32_t i = 0; f->function && i < code->free_count; i++) {
        if (code->free_names[i] != as_name(vm, AS_NAME___class__)) { continue; }
        AsValue holder = as_cell(as_tuple(f->function->closure)->items[i])->value;
        if (holder == AS_UNDEFINED) {
            as_raise(vm, AS_RUNTIME_ERROR, "super(): empty __class__ cell");
            return false;
        }
        if (!as_is_type(holder)) {
            as_raise(vm, AS_RUNTIME_ERROR, "super(): __class__ is not a type (%T)", holder);
            return false;
        }
        *cls = holder;
        *self = first;
        return true;
    }
    as_raise(vm, AS_RUNTIME_ERROR, "super(): __class__ cell not found");
    return false;
}
