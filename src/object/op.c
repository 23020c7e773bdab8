#include "object/op.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/utf8.h"
#include "object/class_impl.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/float.h"
#include "object/function.h"
#include "object/int.h"
#include "object/list.h"
#include "object/set.h"
#include "object/str.h"
#include "object/tuple.h"
#include "object/union_type.h"

static inline const AsSlots *slots_of(AsVM *vm, AsValue v) { return &as_type_of(vm, v)->slots; }

/* ---- text ---- */

static AsValue expect_str(AsVM *vm, AsValue text, const char *method)
{
    if (as_raised(text) || as_is_str(text)) { return text; }
    return as_raise(vm, AS_TYPE_ERROR, "%s returned non-string (type %T)", method, text);
}

AsValue as_op_repr(AsVM *vm, AsValue v)
{
    if (as_is_exact(v, AS_KIND_STR)) { return as_str_repr(vm, as_str(v)); }
    if (as_is_small(v)) { return as_int_to_str(vm, v, 10); }
    if (!as_enter_recursion(vm, "while getting the repr of an object")) { return AS_RAISED; }
    AsValue text = slots_of(vm, v)->repr(vm, v);
    as_leave_recursion(vm);
    return expect_str(vm, text, "__repr__");
}

AsValue as_op_str(AsVM *vm, AsValue v)
{
    if (as_is_exact(v, AS_KIND_STR)) { return v; }
    if (as_is_small(v)) { return as_int_to_str(vm, v, 10); }
    const AsSlots *slots = slots_of(vm, v);
    if (slots->str == NULL) { return as_op_repr(vm, v); }
    if (!as_enter_recursion(vm, "while getting the str of an object")) { return AS_RAISED; }
    AsValue text = slots->str(vm, v);
    as_leave_recursion(vm);
    return expect_str(vm, text, "__str__");
}

static AsValue escape_non_ascii(AsVM *vm, const AsStr *text)
{
    AsBuffer buffer;
    as_buffer_init(&buffer);
    for (const char *p = text->data, *end = p + text->size; p < end;) {
        uint32_t c = as_utf8_next(&p);
        const char *format = c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x";
        if (c < 0x80) {
            as_buffer_add_byte(&buffer, (char)c);
        } else {
            char escape[12];
            as_buffer_add(&buffer, escape, (size_t)snprintf(escape, sizeof escape, format, c));
        }
    }
    AsValue escaped = as_str_from(vm, buffer.data, buffer.size);
    as_buffer_clear(&buffer);
    return escaped;
}

AsValue as_op_ascii(AsVM *vm, AsValue v)
{
    AsValue text = as_op_repr(vm, v);
    return as_raised(text) || as_str_is_ascii(as_str(text)) ? text : escape_non_ascii(vm, as_str(text));
}

AsValue as_op_format(AsVM *vm, AsValue v, AsValue spec)
{
    bool empty = spec == AS_UNDEFINED || as_str(spec)->size == 0;
    if (empty && (as_is_exact(v, AS_KIND_STR) || as_is_small(v) || as_is_flonum(v))) { return as_op_str(vm, v); }
    if (spec == AS_UNDEFINED) { spec = vm->empty_str; }
    const AsSlots *slots = slots_of(vm, v);
    if (slots->format == NULL) {
        return as_raise(vm, AS_TYPE_ERROR, "Type %T doesn't define __format__", v);
    }
    AsValue text = slots->format(vm, v, spec);
    if (as_raised(text) || as_is_str(text)) { return text; }
    return as_raise(vm, AS_TYPE_ERROR, "__format__ must return a str, not %T", text);
}

/* ---- hash, truth, comparison ---- */

bool as_hash_not_implemented(AsVM *vm, AsValue self, int64_t *out)
{
    (void)as_raise(vm, AS_TYPE_ERROR, "unhashable type: '%T'", self);
    return false;
}

// Objects do not move; the low bits say nothing.
bool as_hash_identity(AsVM *vm, AsValue self, int64_t *out)
{
    uint64_t bits = self >> 4 | self << 60;
    *out = (int64_t)bits;
    if (*out == -1) { *out = -2; }
    return true;
}

bool as_op_hash(AsVM *vm, AsValue v, int64_t *out)
{
    if (as_is_exact(v, AS_KIND_STR)) {
        *out = as_str_hash(vm, as_str(v));
        return true;
    }
    if (as_is_small(v)) {
        bool itself = as_small(v) >= 0 && as_small(v) < AS_SMALL_MAX; // the modulus is AS_SMALL_MAX
        *out = itself ? as_small(v) : as_int_hash(v);
        return true;
    }
    const AsSlots *slots = slots_of(vm, v);
    if (slots->hash == NULL) { return as_hash_not_implemented(vm, v, out); }
    // Python does not count nested tuples as calls.
    if (as_c_stack_is_low(vm)) {
        as_raise(vm, AS_RECURSION_ERROR, "maximum recursion depth exceeded while hashing an object");
        return false;
    }
    return !as_ctrl_c(vm) && slots->hash(vm, v, out);
}

bool as_op_truth(AsVM *vm, AsValue v, bool *out)
{
    *out = v == AS_TRUE;
    if (as_is_bool(v) || v == AS_NONE) { return true; }
    if (as_is_small(v)) {
        *out = as_small(v) != 0;
        return true;
    }
    const AsSlots *slots = slots_of(vm, v);
    if (slots->truth != NULL) { return slots->truth(vm, v, out); }
    if (slots->length == NULL) {
        *out = true;
        return true;
    }
    int64_t length;
    if (!slots->length(vm, v, &length)) { return false; }
    *out = length != 0;
    return true;
}

static const AsCompareOp swapped[] = {
    [AS_LT] = AS_GT, [AS_LE] = AS_GE, [AS_EQ] = AS_EQ, [AS_NE] = AS_NE, [AS_GT] = AS_LT, [AS_GE] = AS_LE,
};
static const char *const compare_signs[] = {
    [AS_LT] = "<", [AS_LE] = "<=", [AS_EQ] = "==", [AS_NE] = "!=", [AS_GT] = ">", [AS_GE] = ">=",
};

static AsValue compare_or_not(AsVM *vm, AsValue a, AsValue b, AsCompareOp op)
{
    AsType *left = as_type_of(vm, a), *right = as_type_of(vm, b);
    bool right_tried = false;
    AsValue result;
    if (left != right && right->slots.compare != NULL && as_type_is_subtype(right, left)) {
        right_tried = true;
        result = right->slots.compare(vm, b, a, swapped[op]);
        if (result != AS_NOT_IMPLEMENTED) { return result; }
    }
    if (left->slots.compare != NULL) {
        result = left->slots.compare(vm, a, b, op);
        if (result != AS_NOT_IMPLEMENTED) { return result; }
    }
    if (!right_tried && right->slots.compare != NULL) {
        return right->slots.compare(vm, b, a, swapped[op]);
    }
    return AS_NOT_IMPLEMENTED;
}

AsValue as_op_compare(AsVM *vm, AsValue a, AsValue b, AsCompareOp op)
{
    if (!as_enter_recursion(vm, "in comparison")) { return AS_RAISED; }
    // The container that they come from may let go of them while they are compared.
    size_t saved = as_roots_save(vm);
    as_root(vm, a);
    as_root(vm, b);
    AsValue result = compare_or_not(vm, a, b, op);
    as_roots_restore(vm, saved);
    as_leave_recursion(vm);
    if (result != AS_NOT_IMPLEMENTED) { return result; }
    if (op == AS_EQ) { return as_bool(a == b); }
    if (op == AS_NE) { return as_bool(a != b); }
    return as_raise(vm, AS_TYPE_ERROR, "'%s' not supported between instances of '%T' and '%T'", compare_signs[op], a, b);
}

bool as_op_compare_bool(AsVM *vm, AsValue a, AsValue b, AsCompareOp op, bool *out)
{
    if (as_both_small(a, b)) {
        int64_t x = as_small(a), y = as_small(b);
        switch (op) {
        case AS_LT: *out = x < y; return true;
        case AS_LE: *out = x <= y; return true;
        case AS_EQ: *out = x == y; return true;
        case AS_NE: *out = x != y; return true;
        case AS_GT: *out = x > y; return true;
        case AS_GE: *out = x >= y; return true;
        }
    }
    AsValue result = as_op_compare(vm, a, b, op);
    return !as_raised(result) && as_op_truth(vm, result, out);
}

bool as_op_equal(AsVM *vm, AsValue a, AsValue b, bool *out)
{
    if (a == b) {
        *out = true;
        return true;
    }
    if (as_both_small(a, b)) {
        *out = false;
        return true;
    }
    if (as_is_exact(a, AS_KIND_STR) && as_is_exact(b, AS_KIND_STR)) {
        *out = as_str_equal(as_str(a), as_str(b));
        return true;
    }
    return as_op_compare_bool(vm, a, b, AS_EQ, out);
}

/* ---- containers ---- */

bool as_op_length(AsVM *vm, AsValue v, int64_t *out)
{
    const AsSlots *slots = slots_of(vm, v);
    if (slots->length != NULL) { return slots->length(vm, v, out); }
    (void)as_raise(vm, AS_TYPE_ERROR, "object of type '%T' has no len()", v);
    return false;
}

// list[int]: a class is subscripted through its metaclass, else through __class_getitem__.
static AsValue get_class_item(AsVM *vm, AsValue v, AsValue key)
{
    // type has none of its own: its subclasses would inherit it.
    if (v == as_value(vm->types[AS_KIND_TYPE])) { return as_generic_alias_new(vm, v, key); }
    AsValue method = as_op_find_attribute(vm, v, as_name(vm, AS_NAME___class_getitem__));
    if (method == AS_UNDEFINED || method == AS_NONE) {
        return as_raise(vm, AS_TYPE_ERROR, "type '%s' is not subscriptable", as_type_shown_name(vm, as_type(v)));
    }
    return as_raised(method) ? AS_RAISED : as_call(vm, method, &key, 1);
}

AsValue as_op_get_item(AsVM *vm, AsValue v, AsValue key)
{
    const AsSlots *slots = slots_of(vm, v);
    if (slots->get_item != NULL) { return slots->get_item(vm, v, key); }
    if (as_is_type(v)) { return get_class_item(vm, v, key); }
    return as_raise(vm, AS_TYPE_ERROR, "'%T' object is not subscriptable", v);
}

static bool is_unassignable_sequence(AsVM *vm, AsValue v)
{
    return slots_of(vm, v)->get_item != NULL || as_is_set(v) || (as_type_of(vm, v)->flags & AS_TYPE_SCRIPT);
}

/* An index is looked at before anybody asks what it is for: IndexError for an int that is too large. */
static bool fits_index(AsVM *vm, AsValue key)
{
    int64_t ignored;
    if (!as_is_int(key) || as_int_to_i64(as_int_plain(vm, key), &ignored)) { return true; }
    (void)as_raise(vm, AS_INDEX_ERROR, "cannot fit '%T' into an index-sized integer", key);
    return false;
}

bool as_op_set_item(AsVM *vm, AsValue v, AsValue key, AsValue value)
{
    const AsSlots *slots = slots_of(vm, v);
    if (slots->set_item != NULL) { return slots->set_item(vm, v, key, value); }
    if (is_unassignable_sequence(vm, v) && !fits_index(vm, key)) { return false; }
    (void)as_raise(vm, AS_TYPE_ERROR, "'%T' object does not support item assignment", v);
    return false;
}

bool as_op_delete_item(AsVM *vm, AsValue v, AsValue key)
{
    const AsSlots *slots = slots_of(vm, v);
    if (slots->set_item != NULL) { return slots->set_item(vm, v, key, AS_UNDEFINED); }
    // Sequences and instances word it differently where the key could be an index.
    bool sequence = is_unassignable_sequence(vm, v);
    if (sequence && !fits_index(vm, key)) { return false; }
    bool index = as_is_int(key) || slots_of(vm, key)->index != NULL;
    (void)as_raise(vm, AS_TYPE_ERROR, sequence && index ? "'%T' object doesn't support item deletion"
                                                        : "'%T' object does not support item deletion", v);
    return false;
}

static bool contains_by_iteration(AsVM *vm, AsValue container, AsValue item, bool *out)
{
    size_t saved = as_roots_save(vm);
    AsValue iterator = as_op_iter(vm, container);
    if (as_raised(iterator)) {
        if (as_error_is(vm, AS_TYPE_ERROR)) {
            (void)as_raise(vm, AS_TYPE_ERROR, "argument of type '%T' is not iterable", container);
        }
        return false;
    }
    as_root(vm, iterator);
    bool ok = true;
    *out = false;
    while (ok && !*out) {
        AsValue next = as_op_next(vm, iterator);
        if (as_stopped(next)) { break; }
        ok = !as_raised(next) && as_op_equal(vm, next, item, out);
    }
    as_roots_restore(vm, saved);
    return ok;
}

bool as_op_contains(AsVM *vm, AsValue container, AsValue item, bool *out)
{
    const AsSlots *slots = slots_of(vm, container);
    return slots->contains != NULL ? slots->contains(vm, container, item, out)
                                   : contains_by_iteration(vm, container, item, out);
}

bool as_is_iterable(AsVM *vm, AsValue v)
{
    const AsSlots *slots = slots_of(vm, v);
    return slots->iter != NULL || (slots->get_item != NULL && !as_is_dict(v));
}

AsValue as_op_iter(AsVM *vm, AsValue v)
{
    const AsSlots *slots = slots_of(vm, v);
    if (slots->iter == NULL) {
        if (slots->get_item == NULL || as_is_dict(v)) {
            return as_raise(vm, AS_TYPE_ERROR, "'%T' object is not iterable", v);
        }
        return as_sequence_iterator_new(vm, v);
    }
    AsValue iterator = slots->iter(vm, v);
    if (as_raised(iterator) || as_entered(iterator) || slots_of(vm, iterator)->next != NULL) { return iterator; }
    return as_raise(vm, AS_TYPE_ERROR, "iter() returned non-iterator of type '%T'", iterator);
}

AsValue as_op_next(AsVM *vm, AsValue iterator)
{
    const AsSlots *slots = slots_of(vm, iterator);
    if (slots->next == NULL) { return as_raise(vm, AS_TYPE_ERROR, "'%T' object is not an iterator", iterator); }
    // Else a loop in C over an iterator in C would know neither Ctrl-C nor the memory limit.
    if (!as_safepoint(vm) || !as_c_stack_suffices(vm)) { return AS_RAISED; }
    AsValue item = slots->next(vm, iterator);
    if (as_raised(item) && as_error_is(vm, AS_STOP_ITERATION)) {
        as_error_clear(vm);
        return AS_STOP;
    }
    return item;
}

AsValue as_iter_self(AsVM *vm, AsValue self) { return self; }

bool as_op_length_hint(AsVM *vm, AsValue v, int64_t fallback, int64_t *out)
{
    const AsSlots *slots = slots_of(vm, v);
    if (slots->length != NULL) {
        if (slots->length(vm, v, out)) { return true; }
        if (!as_error_is(vm, AS_TYPE_ERROR)) { return false; }
        as_error_clear(vm);
    }
    *out = fallback;
    AsValue hint = as_call_special(vm, v, AS_NAME___length_hint__, NULL, 0);
    if (hint == AS_UNDEFINED || hint == AS_NOT_IMPLEMENTED) { return true; }
    if (as_raised(hint)) {
        if (!as_error_is(vm, AS_TYPE_ERROR)) { return false; }
        as_error_clear(vm);
        return true;
    }
    if (!as_is_int(hint)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "__length_hint__ must be an integer, not %T", hint);
        return false;
    }
    if (!as_index_arg(vm, hint, out)) { return false; }
    if (*out < 0) {
        (void)as_raise(vm, AS_VALUE_ERROR, "__length_hint__() should return >= 0");
        return false;
    }
    return true;
}

/* ---- attributes ---- */

AsValue as_op_get_attribute(AsVM *vm, AsValue v, AsValue name)
{
    const AsSlots *slots = slots_of(vm, v);
    AsValue value = slots->get_attribute == NULL ? as_generic_get(vm, v, name) : slots->get_attribute(vm, v, name);
    if (as_raised(value)) { as_error_note_attribute(vm, name, v); }
    return value;
}

AsValue as_op_find_attribute(AsVM *vm, AsValue v, AsValue name)
{
    const AsSlots *slots = slots_of(vm, v);
    if (slots->get_attribute == NULL) { return as_generic_find(vm, v, name); }
    AsValue value = slots->get_attribute == as_type_get ? as_type_find(vm, v, name) : slots->get_attribute(vm, v, name);
    if (as_raised(value) && as_error_is(vm, AS_ATTRIBUTE_ERROR)) {
        as_error_clear(vm);
        return AS_UNDEFINED;
    }
    return value;
}

bool as_op_set_attribute(AsVM *vm, AsValue v, AsValue name, AsValue value)
{
    const AsSlots *slots = slots_of(vm, v);
    return slots->set_attribute == NULL ? as_generic_set(vm, v, name, value) : slots->set_attribute(vm, v, name, value);
}

AsValue as_op_get_attribute_text(AsVM *vm, AsValue v, const char *name)
{
    return as_op_get_attribute(vm, v, as_str_intern_text(vm, name));
}

/* ---- calls ---- */

AsValue as_call(AsVM *vm, AsValue callee, const AsValue *args, size_t count)
{
    return vm->hooks.call(vm, callee, args, count, AS_UNDEFINED);
}

AsValue as_call_keywords(AsVM *vm, AsValue callee, const AsValue *args, size_t count, AsValue keyword_names)
{
    return vm->hooks.call(vm, callee, args, count, keyword_names);
}

// Functions take self as their first argument: no bound method is made for the call.
static AsValue call_with_self(AsVM *vm, AsValue function, AsValue self, const AsValue *args, size_t count)
{
    enum { FEW = 8 };
    AsValue few[FEW];
    AsValue *all = count < FEW ? few : as_heap_alloc(vm, (count + 1) * sizeof(AsValue));
    all[0] = self;
    if (count > 0) { memcpy(all + 1, args, count * sizeof(AsValue)); }
    AsValue result = as_call(vm, function, all, count + 1);
    if (all != few) { as_heap_release(vm, all, (count + 1) * sizeof(AsValue)); }
    return result;
}

static bool takes_self(AsValue function)
{
    if (as_is_function(function) || as_is_kind(function, AS_KIND_SLOT_WRAPPER)) { return true; }
    if (!as_is_native(function)) { return false; }
    const AsNative *native = as_native(function);
    return native->type != NULL && native->self == AS_UNDEFINED && !native->is_static && !native->is_class
           && !native->is_new;
}

// In a loop in C the roots would pile up if they were left to the native's end.
static AsValue call_rooted(AsVM *vm, AsValue callee, const AsValue *args, size_t count)
{
    size_t saved = as_roots_save(vm);
    as_root(vm, callee);
    AsValue result = as_call(vm, callee, args, count);
    as_roots_restore(vm, saved);
    return result;
}

AsValue as_call_with(AsVM *vm, AsValue callee, AsValue args, AsValue keywords)
{
    size_t saved = as_roots_save(vm), count = as_tuple(args)->length, i = 0, at = 0;
    size_t extra = as_is_undefined(keywords) ? 0 : as_dict(keywords)->count;
    AsTuple *all = as_tuple_new(vm, count + extra), *names = as_tuple_new(vm, extra);
    as_root(vm, callee);
    as_root(vm, as_value(all));
    as_root(vm, as_value(names));
    for (; i < count; i++) { all->items[i] = as_tuple(args)->items[i]; }
    for (AsValue name, value; extra > 0 && as_dict_next(as_dict(keywords), &at, &name, &value); i++) {
        names->items[i - count] = name;
        all->items[i] = value;
    }
    AsValue result = as_call_keywords(vm, callee, all->items, i, extra > 0 ? as_value(names) : AS_UNDEFINED);
    as_roots_restore(vm, saved);
    return result;
}

AsValue as_call_special(AsVM *vm, AsValue self, AsName name, const AsValue *args, size_t count)
{
    AsType *type = as_type_of(vm, self);
    AsValue method = as_type_lookup(vm, type, as_name(vm, name));
    if (method == AS_UNDEFINED) { return AS_UNDEFINED; }
    if (takes_self(method)) { return call_with_self(vm, method, self, args, count); }
    const AsSlots *slots = slots_of(vm, method);
    if (slots->descr_get == NULL) { return as_call(vm, method, args, count); }
    if (!as_c_stack_suffices(vm)) { return AS_RAISED; }
    method = slots->descr_get(vm, method, self, as_value(type));
    return as_raised(method) ? AS_RAISED : call_rooted(vm, method, args, count);
}

AsValue as_call_method(AsVM *vm, AsValue self, AsValue name, const AsValue *args, size_t count)
{
    AsType *type = as_type_of(vm, self);
    if (type->slots.get_attribute == NULL) {
        AsValue method = as_type_lookup(vm, type, name);
        bool own = as_is_object(self) && as_attribute_get(vm, as_object(self), name) != AS_UNDEFINED;
        if (method != AS_UNDEFINED && !own && takes_self(method)) {
            return call_with_self(vm, method, self, args, count);
        }
    }
    AsValue method = as_op_get_attribute(vm, self, name);
    return as_raised(method) ? AS_RAISED : call_rooted(vm, method, args, count);
}

bool as_is_callable(AsVM *vm, AsValue v) { return slots_of(vm, v)->call != NULL; }

/* ---- conversions ---- */

AsValue as_index_value(AsVM *vm, AsValue v)
{
    if (as_is_small(v)) { return v; }
    if (as_is_int(v)) { return as_int_plain(vm, v); }
    const AsSlots *slots = slots_of(vm, v);
    if (slots->index == NULL) {
        return as_raise(vm, AS_TYPE_ERROR, "'%T' object cannot be interpreted as an integer", v);
    }
    AsValue index = slots->index(vm, v);
    return as_raised(index) ? AS_RAISED : as_int_plain(vm, index);
}

bool as_index_clamped(AsVM *vm, AsValue v, int64_t *out)
{
    AsValue index = as_index_value(vm, v);
    if (as_raised(index)) { return false; }
    if (!as_int_to_i64(index, out)) { *out = as_int_sign(index) < 0 ? INT64_MIN : INT64_MAX; }
    return true;
}

bool as_index_arg(AsVM *vm, AsValue v, int64_t *out)
{
    AsValue index = as_index_value(vm, v);
    if (as_raised(index)) { return false; }
    if (as_int_to_i64(index, out)) { return true; }
    (void)as_raise(vm, AS_OVERFLOW_ERROR, "Python int too large to convert to C ssize_t");
    return false;
}

bool as_c_int_arg(AsVM *vm, AsValue v, int *out)
{
    int64_t wide;
    AsValue index = as_index_value(vm, v);
    if (as_raised(index)) { return false; }
    if (as_int_to_i64(index, &wide) && wide == (int)wide) {
        *out = (int)wide;
        return true;
    }
    (void)as_raise(vm, AS_OVERFLOW_ERROR, "Python int too large to convert to C int");
    return false;
}

bool as_float_arg(AsVM *vm, AsValue v, double *out)
{
    if (as_is_float(v)) {
        *out = as_float(v);
        return true;
    }
    const AsSlots *slots = slots_of(vm, v);
    // A class below int may have a __float__ of its own.
    if (as_is_int(v) && slots->to_float == vm->types[AS_KIND_INT]->slots.to_float) { return as_int_to_double(vm, v, out); }
    if (slots->to_float != NULL) {
        AsValue result = slots->to_float(vm, v);
        if (as_raised(result)) { return false; }
        *out = as_float(result);
        return true;
    }
    if (slots->index != NULL) {
        AsValue index = slots->index(vm, v);
        return !as_raised(index) && as_int_to_double(vm, index, out);
    }
    (void)as_raise(vm, AS_TYPE_ERROR, "must be real number, not %T", v);
    return false;
}

/* ---- guards ---- */

bool as_c_stack_used_up(AsVM *vm)
{
    (void)as_raise(vm, AS_RECURSION_ERROR, "maximum recursion depth exceeded");
    return false;
}

bool as_enter_recursion(AsVM *vm, const char *where)
{
    // A script may set its limit high; how much C stack there is it cannot say.
    if (vm->calls_left <= 0 || as_c_stack_is_low(vm)) {
        (void)as_raise(vm, AS_RECURSION_ERROR, "maximum recursion depth exceeded%s%s", *where ? " " : "", where);
        return false;
    }
    if (as_ctrl_c(vm)) { return false; } // what holds the same thing over and over is walked through for ages
    vm->calls_left--;
    return true;
}

void as_leave_recursion(AsVM *vm) { vm->calls_left++; }

bool as_repr_enter(AsVM *vm, AsValue v)
{
    struct AsTypeState *state = vm->type_state;
    for (size_t i = 0; i < state->repr_count; i++) {
        if (state->reprs[i] == v) { return true; }
    }
    if (state->repr_count == state->repr_capacity) {
        state->repr_capacity = state->repr_capacity ? state->repr_capacity * 2 : 16;
        state->reprs = realloc(state->reprs, state->repr_capacity * sizeof(AsValue));
        if (state->reprs == NULL) { abort(); }
    }
    state->reprs[state->repr_count++] = v;
    return false;
}

void as_repr_leave(AsVM *vm, AsValue v)
{
    struct AsTypeState *state = vm->type_state;
    // Reprs end in the order in which they began, except where threads interleave.
    for (size_t i = state->repr_count; i-- > 0;) {
        if (state->reprs[i] != v) { continue; }
        memmove(&state->reprs[i], &state->reprs[i + 1], (state->repr_count - i - 1) * sizeof(AsValue));
        state->repr_count--;
        return;
    }
}
