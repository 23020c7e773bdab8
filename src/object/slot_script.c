#include "object/slot_script.h"

#include "object/class_impl.h"
#include "object/error.h"
#include "object/float.h"
#include "object/int.h"
#include "object/op.h"
#include "object/str.h"

// A slot is only filled while its method exists, but the method may vanish under a running operation.
static AsValue call0(AsVM *vm, AsValue self, AsName name)
{
    AsValue result = as_call_special(vm, self, name, NULL, 0);
    return result == AS_UNDEFINED ? as_raise_value(vm, AS_ATTRIBUTE_ERROR, as_name(vm, name)) : result;
}

static AsValue call(AsVM *vm, AsValue self, AsName name, const AsValue *args, size_t count)
{
    AsValue result = as_call_special(vm, self, name, args, count);
    return result == AS_UNDEFINED ? as_raise_value(vm, AS_ATTRIBUTE_ERROR, as_name(vm, name)) : result;
}

static AsValue call1(AsVM *vm, AsValue self, AsName name, AsValue argument)
{
    return call(vm, self, name, &argument, 1);
}

static AsValue find(AsVM *vm, AsValue self, AsName name)
{
    return as_type_lookup(vm, as_type_of(vm, self), as_name(vm, name));
}

/* ---- text ---- */

// What they give is checked where the text is wanted: in op.c.
AsValue as_slot_script_repr(AsVM *vm, AsValue self) { return call0(vm, self, AS_NAME___repr__); }
AsValue as_slot_script_str(AsVM *vm, AsValue self) { return call0(vm, self, AS_NAME___str__); }

AsValue as_slot_script_format(AsVM *vm, AsValue self, AsValue spec)
{
    return call1(vm, self, AS_NAME___format__, spec);
}

/* ---- hash, comparison, truth, length ---- */

bool as_slot_script_hash(AsVM *vm, AsValue self, int64_t *out)
{
    AsValue hash = call0(vm, self, AS_NAME___hash__);
    if (as_raised(hash)) { return false; }
    if (!as_is_int(hash)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "__hash__ method should return an integer");
        return false;
    }
    if (!as_int_to_i64(hash, out)) { *out = as_int_hash(hash); }
    if (*out == -1) { *out = -2; }
    return true;
}

static const AsName compare_names[] = {
    [AS_LT] = AS_NAME___lt__, [AS_LE] = AS_NAME___le__, [AS_EQ] = AS_NAME___eq__,
    [AS_NE] = AS_NAME___ne__, [AS_GT] = AS_NAME___gt__, [AS_GE] = AS_NAME___ge__,
};

AsValue as_slot_script_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    AsValue result = as_call_special(vm, self, compare_names[op], &other, 1);
    return result == AS_UNDEFINED ? AS_NOT_IMPLEMENTED : result;
}

bool as_slot_script_truth(AsVM *vm, AsValue self, bool *out)
{
    AsValue truth = call0(vm, self, AS_NAME___bool__);
    if (as_raised(truth)) { return false; }
    if (!as_is_bool(truth)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "__bool__ should return bool, returned %T", truth);
        return false;
    }
    *out = truth == AS_TRUE;
    return true;
}

bool as_slot_script_length(AsVM *vm, AsValue self, int64_t *out)
{
    AsValue length = call0(vm, self, AS_NAME___len__);
    if (as_raised(length)) { return false; }
    length = as_index_value(vm, length);
    if (as_raised(length)) { return false; }
    if (as_int_sign(length) < 0) {
        (void)as_raise(vm, AS_VALUE_ERROR, "__len__() should return >= 0");
        return false;
    }
    if (!as_int_to_i64(length, out)) {
        (void)as_raise(vm, AS_OVERFLOW_ERROR, "cannot fit 'int' into an index-sized integer");
        return false;
    }
    return true;
}

/* ---- containers and iterators ---- */

AsValue as_slot_script_get_item(AsVM *vm, AsValue self, AsValue key)
{
    return call1(vm, self, AS_NAME___getitem__, key);
}

bool as_slot_script_set_item(AsVM *vm, AsValue self, AsValue key, AsValue value)
{
    AsValue args[] = {key, value};
    bool delete = value == AS_UNDEFINED;
    return !as_raised(call(vm, self, delete ? AS_NAME___delitem__ : AS_NAME___setitem__, args, delete ? 1 : 2));
}

bool as_slot_script_contains(AsVM *vm, AsValue self, AsValue item, bool *out)
{
    if (find(vm, self, AS_NAME___contains__) == AS_NONE) {
        (void)as_raise(vm, AS_TYPE_ERROR, "'%T' object is not a container", self);
        return false;
    }
    AsValue found = call1(vm, self, AS_NAME___contains__, item);
    return !as_raised(found) && as_op_truth(vm, found, out);
}

AsValue as_slot_script_iter(AsVM *vm, AsValue self)
{
    if (find(vm, self, AS_NAME___iter__) == AS_NONE) {
        return as_raise(vm, AS_TYPE_ERROR, "'%T' object is not iterable", self);
    }
    return call0(vm, self, AS_NAME___iter__);
}

AsValue as_slot_script_next(AsVM *vm, AsValue self) { return call0(vm, self, AS_NAME___next__); }

/* ---- calls ---- */

AsValue as_slot_script_call(AsVM *vm, AsValue self, const AsValue *args, size_t count, AsValue keyword_names)
{
    AsValue method = find(vm, self, AS_NAME___call__);
    if (method == AS_UNDEFINED) { return as_raise(vm, AS_TYPE_ERROR, "'%T' object is not callable", self); }
    AsType *type = as_type_of(vm, method);
    if (type->slots.descr_get != NULL) {
        method = type->slots.descr_get(vm, method, self, as_value(as_type_of(vm, self)));
        if (as_raised(method)) { return AS_RAISED; }
    }
    if (!as_enter_recursion(vm, "while calling a Python object")) { return AS_RAISED; }
    AsValue result = as_call_keywords(vm, method, args, count, keyword_names);
    as_leave_recursion(vm);
    return result;
}

/* ---- operators ---- */

typedef struct BinaryNames {
    AsName plain, reflected, inplace;
} BinaryNames;

#define NAMES(stem) {AS_NAME___##stem##__, AS_NAME___r##stem##__, AS_NAME___i##stem##__}
static const BinaryNames binary_names[] = {
    [AS_ADD] = NAMES(add), [AS_SUB] = NAMES(sub), [AS_MUL] = NAMES(mul), [AS_MATMUL] = NAMES(matmul),
    [AS_TRUEDIV] = NAMES(truediv), [AS_FLOORDIV] = NAMES(floordiv), [AS_MOD] = NAMES(mod), [AS_POW] = NAMES(pow),
    [AS_LSHIFT] = NAMES(lshift), [AS_RSHIFT] = NAMES(rshift), [AS_AND] = NAMES(and), [AS_XOR] = NAMES(xor),
    [AS_OR] = NAMES(or), [AS_DIVMOD] = {AS_NAME___divmod__, AS_NAME___rdivmod__, AS_NAME___divmod__},
};

static AsValue try_method(AsVM *vm, AsValue self, AsName name, AsValue argument)
{
    AsValue result = as_call_special(vm, self, name, &argument, 1);
    return result == AS_UNDEFINED ? AS_NOT_IMPLEMENTED : result;
}

static const AsSlotWrapper *wrapper_of_self(AsVM *vm, AsValue self, AsValue method)
{
    if (!as_is_kind(method, AS_KIND_SLOT_WRAPPER)) { return NULL; }
    const AsSlotWrapper *wrapper = (const AsSlotWrapper *)as_object(method);
    return as_is_instance(vm, self, wrapper->type) ? wrapper : NULL;
}

static bool is_of_sequences(const AsSlotWrapper *wrapper) { return wrapper->def->script == NULL; }

// A list's __add__ in a class without any of its own: sequences add when numbers have declined, see op_binary.c.
static bool leaves_it_to_sequences(AsVM *vm, AsValue self, const BinaryNames *names)
{
    const AsName both[] = {names->plain, names->reflected};
    for (int i = 0; i < 2; i++) {
        AsValue method = find(vm, self, both[i]);
        const AsSlotWrapper *wrapper = wrapper_of_self(vm, self, method);
        if (method != AS_UNDEFINED && (wrapper == NULL || !is_of_sequences(wrapper))) { return false; }
    }
    return true;
}

// What a class inherits from a built-in type is asked as the operator it is, not as a method.
static AsValue try_operator(AsVM *vm, AsBinaryOp op, AsName name, AsValue self, AsValue left, AsValue right)
{
    const AsSlotWrapper *wrapper = wrapper_of_self(vm, self, find(vm, self, name));
    if (wrapper != NULL && !is_of_sequences(wrapper)) { return wrapper->type->slots.binary(vm, op, left, right); }
    if (wrapper != NULL && leaves_it_to_sequences(vm, self, &binary_names[op])) { return AS_NOT_IMPLEMENTED; }
    return try_method(vm, self, name, self == left ? right : left);
}

static bool is_script(AsVM *vm, AsValue v) { return as_type_of(vm, v)->slots.binary == as_slot_script_binary; }

// The reflected method goes first only where the right operand's class brings its own.
static bool overrides(AsVM *vm, AsValue right, AsValue left, AsName name)
{
    AsValue theirs = find(vm, right, name);
    return theirs != AS_UNDEFINED && theirs != find(vm, left, name);
}

AsValue as_slot_script_binary(AsVM *vm, AsBinaryOp op, AsValue left, AsValue right)
{
    AsType *left_type = as_type_of(vm, left), *right_type = as_type_of(vm, right);
    const BinaryNames *names = &binary_names[op];
    bool try_right = left_type != right_type && is_script(vm, right);
    if (is_script(vm, left)) {
        if (try_right && as_type_is_subtype(right_type, left_type) && overrides(vm, right, left, names->reflected)) {
            AsValue result = try_operator(vm, op, names->reflected, right, left, right);
            if (result != AS_NOT_IMPLEMENTED) { return result; }
            try_right = false;
        }
        AsValue result = try_operator(vm, op, names->plain, left, left, right);
        if (result != AS_NOT_IMPLEMENTED || left_type == right_type) { return result; }
    }
    return try_right ? try_operator(vm, op, names->reflected, right, left, right) : AS_NOT_IMPLEMENTED;
}

AsValue as_slot_script_inplace(AsVM *vm, AsBinaryOp op, AsValue self, AsValue other)
{
    const AsSlotWrapper *wrapper = wrapper_of_self(vm, self, find(vm, self, binary_names[op].inplace));
    if (wrapper != NULL && is_of_sequences(wrapper)) { return AS_NOT_IMPLEMENTED; }
    return try_method(vm, self, binary_names[op].inplace, other);
}

AsValue as_slot_script_power(AsVM *vm, AsValue base, AsValue exponent, AsValue modulus)
{
    // Three arguments go to the base's own __pow__ only, as in Python.
    AsValue args[] = {exponent, modulus};
    if (as_type_of(vm, base)->slots.power != as_slot_script_power) { return AS_NOT_IMPLEMENTED; }
    return call(vm, base, AS_NAME___pow__, args, 2);
}

AsValue as_slot_script_unary(AsVM *vm, AsUnaryOp op, AsValue self)
{
    static const AsName names[] = {[AS_NEGATE] = AS_NAME___neg__, [AS_POSITIVE] = AS_NAME___pos__,
                                   [AS_INVERT] = AS_NAME___invert__, [AS_ABSOLUTE] = AS_NAME___abs__};
    return as_call_special(vm, self, names[op], NULL, 0);
}

/* ---- conversions ---- */

// An instance of a subclass is taken for the plain number that it is, not without a word.
static AsValue expect_int(AsVM *vm, AsValue result, const char *method)
{
    if (as_raised(result) || as_is_small(result)) { return result; }
    if (!as_is_int(result)) { return as_raise(vm, AS_TYPE_ERROR, "%s returned non-int (type %T)", method, result); }
    AsValue plain = as_int_plain(vm, result);
    if (as_is_exact(result, AS_KIND_INT)) { return plain; }
    size_t saved = as_roots_save(vm);
    as_root(vm, plain);
    bool ok = as_warn(vm, AS_DEPRECATION_WARNING,
                      "%s returned non-int (type %T).  The ability to return an instance of a strict subclass of int is "
                      "deprecated, and may be removed in a future version of Python.", method, result);
    as_roots_restore(vm, saved);
    return ok ? plain : AS_RAISED;
}

AsValue as_slot_script_to_int(AsVM *vm, AsValue self)
{
    return expect_int(vm, call0(vm, self, AS_NAME___int__), "__int__");
}

AsValue as_slot_script_index(AsVM *vm, AsValue self)
{
    return expect_int(vm, call0(vm, self, AS_NAME___index__), "__index__");
}

AsValue as_slot_script_to_float(AsVM *vm, AsValue self)
{
    AsValue result = call0(vm, self, AS_NAME___float__);
    if (as_raised(result) || as_is_flonum(result)) { return result; }
    if (!as_is_float(result)) {
        return as_raise(vm, AS_TYPE_ERROR, "%T.__float__ returned non-float (type %T)", self, result);
    }
    double plain = as_float(result);
    if (!as_is_exact(result, AS_KIND_FLOAT) &&
        !as_warn(vm, AS_DEPRECATION_WARNING,
                 "%T.__float__ returned non-float (type %T).  The ability to return an instance of a strict subclass "
                 "of float is deprecated, and may be removed in a future version of Python.", self, result)) {
        return AS_RAISED;
    }
    return as_float_value(vm, plain);
}

/* ---- attributes ---- */

// Without AttributeError where the generic access alone decides: __getattr__ is next.
static AsValue find_attribute(AsVM *vm, AsValue self, AsValue name)
{
    AsValue method = find(vm, self, AS_NAME___getattribute__);
    if (as_is_kind(method, AS_KIND_SLOT_WRAPPER)) {
        const AsSlotWrapper *wrapper = (const AsSlotWrapper *)as_object(method);
        if (wrapper->type->slots.get_attribute == NULL) { return as_generic_find(vm, self, name); }
    }
    AsValue value = call1(vm, self, AS_NAME___getattribute__, name);
    if (as_raised(value) && as_error_is(vm, AS_ATTRIBUTE_ERROR)) {
        return AS_UNDEFINED;
    }
    return value;
}

AsValue as_slot_script_get_attribute(AsVM *vm, AsValue self, AsValue name)
{
    if (find(vm, self, AS_NAME___getattr__) == AS_UNDEFINED) {
        return call1(vm, self, AS_NAME___getattribute__, name);
    }
    AsValue value = find_attribute(vm, self, name);
    if (value != AS_UNDEFINED) { return value; }
    as_error_clear(vm);
    return call1(vm, self, AS_NAME___getattr__, name);
}

bool as_slot_script_set_attribute(AsVM *vm, AsValue self, AsValue name, AsValue value)
{
    AsValue args[] = {name, value};
    bool delete = value == AS_UNDEFINED;
    return !as_raised(call(vm, self, delete ? AS_NAME___delattr__ : AS_NAME___setattr__, args, delete ? 1 : 2));
}

AsValue as_slot_script_descr_get(AsVM *vm, AsValue self, AsValue instance, AsValue owner)
{
    AsValue args[] = {instance == AS_UNDEFINED ? AS_NONE : instance, owner == AS_UNDEFINED ? AS_NONE : owner};
    return call(vm, self, AS_NAME___get__, args, 2);
}

bool as_slot_script_descr_set(AsVM *vm, AsValue self, AsValue instance, AsValue value)
{
    AsValue args[] = {instance, value};
    bool delete = value == AS_UNDEFINED;
    return !as_raised(call(vm, self, delete ? AS_NAME___delete__ : AS_NAME___set__, args, delete ? 1 : 2));
}

/* ---- async ---- */

AsValue as_slot_script_await(AsVM *vm, AsValue self) { return call0(vm, self, AS_NAME___await__); }
AsValue as_slot_script_aiter(AsVM *vm, AsValue self) { return call0(vm, self, AS_NAME___aiter__); }
AsValue as_slot_script_anext(AsVM *vm, AsValue self) { return call0(vm, self, AS_NAME___anext__); }
