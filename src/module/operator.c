/* _operator: the operators as functions. */
#include "object/dict.h"
#include "object/error.h"
#include "object/module.h"
#include "object/int.h"
#include "object/op.h"
#include "object/range.h"

bool as_operator_open(AsVM *vm, AsModule *module);

#define BINARY(name, op) \
    static AsValue operator_##name(AsVM *vm, AsValue *args) { return as_op_binary(vm, op, args[0], args[1]); } \
    static AsValue operator_i##name(AsVM *vm, AsValue *args) { return as_op_inplace(vm, op, args[0], args[1]); }
BINARY(add, AS_ADD)
BINARY(sub, AS_SUB)
BINARY(mul, AS_MUL)
BINARY(matmul, AS_MATMUL)
BINARY(truediv, AS_TRUEDIV)
BINARY(floordiv, AS_FLOORDIV)
BINARY(mod, AS_MOD)
BINARY(pow, AS_POW)
BINARY(lshift, AS_LSHIFT)
BINARY(rshift, AS_RSHIFT)
BINARY(and, AS_AND)
BINARY(or, AS_OR)
BINARY(xor, AS_XOR)
#undef BINARY

#define UNARY(name, op) \
    static AsValue operator_##name(AsVM *vm, AsValue *args) { return as_op_unary(vm, op, args[0]); }
UNARY(neg, AS_NEGATE)
UNARY(pos, AS_POSITIVE)
UNARY(invert, AS_INVERT)
UNARY(abs, AS_ABSOLUTE)
#undef UNARY

#define COMPARE(name, op) \
    static AsValue operator_##name(AsVM *vm, AsValue *args) { return as_op_compare(vm, args[0], args[1], op); }
COMPARE(lt, AS_LT)
COMPARE(le, AS_LE)
COMPARE(eq, AS_EQ)
COMPARE(ne, AS_NE)
COMPARE(gt, AS_GT)
COMPARE(ge, AS_GE)
#undef COMPARE

static AsValue operator_not(AsVM *vm, AsValue *args)
{
    bool truth;
    return as_op_truth(vm, args[0], &truth) ? as_bool(!truth) : AS_RAISED;
}

static AsValue operator_truth(AsVM *vm, AsValue *args)
{
    bool truth;
    return as_op_truth(vm, args[0], &truth) ? as_bool(truth) : AS_RAISED;
}

static AsValue operator_is(AsVM *vm, AsValue *args) { return as_bool(args[0] == args[1]); }
static AsValue operator_is_not(AsVM *vm, AsValue *args) { return as_bool(args[0] != args[1]); }
static AsValue operator_index(AsVM *vm, AsValue *args) { return as_index_value(vm, args[0]); }
static AsValue operator_getitem(AsVM *vm, AsValue *args) { return as_op_get_item(vm, args[0], args[1]); }

static AsValue operator_setitem(AsVM *vm, AsValue *args)
{
    return as_op_set_item(vm, args[0], args[1], args[2]) ? AS_NONE : AS_RAISED;
}

static AsValue operator_delitem(AsVM *vm, AsValue *args)
{
    return as_op_delete_item(vm, args[0], args[1]) ? AS_NONE : AS_RAISED;
}

static AsValue operator_contains(AsVM *vm, AsValue *args)
{
    bool found;
    return as_op_contains(vm, args[0], args[1], &found) ? as_bool(found) : AS_RAISED;
}

/* Walks args[0]: how often args[1] is in it, or where first (-1: nowhere). */
static bool count_or_find(AsVM *vm, AsValue *args, bool find, int64_t *out)
{
    int64_t count = 0;
    if (!as_is_iterable(vm, args[0])) {
        (void)as_raise(vm, AS_TYPE_ERROR, "argument of type '%T' is not iterable", args[0]);
        return false;
    }
    AsValue iterator = as_op_iter(vm, args[0]);
    if (as_raised(iterator)) { return false; }
    as_root(vm, iterator);
    for (int64_t i = 0;; i++) {
        bool equal;
        AsValue item = as_op_next(vm, iterator);
        if (as_stopped(item)) { break; }
        if (as_raised(item) || !as_op_equal(vm, item, args[1], &equal)) { return false; }
        if (equal && find) {
            *out = i;
            return true;
        }
        count += equal;
    }
    *out = find ? -1 : count;
    return true;
}

static AsValue operator_countof(AsVM *vm, AsValue *args)
{
    int64_t count;
    return count_or_find(vm, args, false, &count) ? as_small_value(count) : AS_RAISED;
}

static AsValue operator_indexof(AsVM *vm, AsValue *args)
{
    int64_t index;
    if (!count_or_find(vm, args, true, &index)) { return AS_RAISED; }
    if (index < 0) { return as_raise(vm, AS_VALUE_ERROR, "sequence.index(x): x not in sequence"); }
    return as_small_value(index);
}

static AsValue operator_length_hint(AsVM *vm, AsValue *args)
{
    int64_t fallback, hint;
    if (!as_is_int(args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "'%T' object cannot be interpreted as an integer", args[1]);
    }
    if (!as_index_arg(vm, args[1], &fallback) || !as_op_length_hint(vm, args[0], fallback, &hint)) {
        return AS_RAISED;
    }
    return as_int_from_i64(vm, hint);
}

// As CPython's PySequence_Check: a class with __getitem__ may be one.
static bool is_sequence(AsVM *vm, AsValue v)
{
    const AsType *type = as_type_of(vm, v);
    if (type->slots.concat != NULL) { return true; }
    bool script = (type->flags & AS_TYPE_SCRIPT) && !as_is_dict(v);
    return type->slots.get_item != NULL && (script || as_is_range(v) || as_is_kind(v, AS_KIND_MEMORYVIEW));
}

/* + where it means concatenation: numbers have none. */
static AsValue concat(AsVM *vm, AsValue *args, bool inplace)
{
    bool served = as_type_of(vm, args[0])->slots.concat != NULL;
    bool none = !served && (!is_sequence(vm, args[0]) || !is_sequence(vm, args[1]) || as_is_range(args[0]));
    if (none) { return as_raise(vm, AS_TYPE_ERROR, "'%T' object can't be concatenated", args[0]); }
    return inplace ? as_op_inplace(vm, AS_ADD, args[0], args[1]) : as_op_binary(vm, AS_ADD, args[0], args[1]);
}

static AsValue operator_concat(AsVM *vm, AsValue *args) { return concat(vm, args, false); }
static AsValue operator_iconcat(AsVM *vm, AsValue *args) { return concat(vm, args, true); }

static const AsMethod functions[] = {
    {"truth(a, /)", operator_truth, "Return True if a is true, False otherwise."},
    {"not_(a, /)", operator_not, "Same as not a."},
    {"is_(a, b, /)", operator_is, "Same as a is b."},
    {"is_not(a, b, /)", operator_is_not, "Same as a is not b."},
    {"index(a, /)", operator_index, "Same as a.__index__()"},
    {"add(a, b, /)", operator_add, "Same as a + b."},
    {"sub(a, b, /)", operator_sub, "Same as a - b."},
    {"mul(a, b, /)", operator_mul, "Same as a * b."},
    {"matmul(a, b, /)", operator_matmul, "Same as a @ b."},
    {"truediv(a, b, /)", operator_truediv, "Same as a / b."},
    {"floordiv(a, b, /)", operator_floordiv, "Same as a // b."},
    {"mod(a, b, /)", operator_mod, "Same as a % b."},
    {"pow(a, b, /)", operator_pow, "Same as a ** b."},
    {"lshift(a, b, /)", operator_lshift, "Same as a << b."},
    {"rshift(a, b, /)", operator_rshift, "Same as a >> b."},
    {"and_(a, b, /)", operator_and, "Same as a & b."},
    {"or_(a, b, /)", operator_or, "Same as a | b."},
    {"xor(a, b, /)", operator_xor, "Same as a ^ b."},
    {"iadd(a, b, /)", operator_iadd, "Same as a += b."},
    {"isub(a, b, /)", operator_isub, "Same as a -= b."},
    {"imul(a, b, /)", operator_imul, "Same as a *= b."},
    {"imatmul(a, b, /)", operator_imatmul, "Same as a @= b."},
    {"itruediv(a, b, /)", operator_itruediv, "Same as a /= b."},
    {"ifloordiv(a, b, /)", operator_ifloordiv, "Same as a //= b."},
    {"imod(a, b, /)", operator_imod, "Same as a %= b."},
    {"ipow(a, b, /)", operator_ipow, "Same as a **= b."},
    {"ilshift(a, b, /)", operator_ilshift, "Same as a <<= b."},
    {"irshift(a, b, /)", operator_irshift, "Same as a >>= b."},
    {"iand(a, b, /)", operator_iand, "Same as a &= b."},
    {"ior(a, b, /)", operator_ior, "Same as a |= b."},
    {"ixor(a, b, /)", operator_ixor, "Same as a ^= b."},
    {"neg(a, /)", operator_neg, "Same as -a."},
    {"pos(a, /)", operator_pos, "Same as +a."},
    {"inv(a, /)", operator_invert, "Same as ~a."},
    {"invert(a, /)", operator_invert, "Same as ~a."},
    {"abs(a, /)", operator_abs, "Same as abs(a)."},
    {"lt(a, b, /)", operator_lt, "Same as a < b."},
    {"le(a, b, /)", operator_le, "Same as a <= b."},
    {"eq(a, b, /)", operator_eq, "Same as a == b."},
    {"ne(a, b, /)", operator_ne, "Same as a != b."},
    {"gt(a, b, /)", operator_gt, "Same as a > b."},
    {"ge(a, b, /)", operator_ge, "Same as a >= b."},
    {"getitem(a, b, /)", operator_getitem, "Same as a[b]."},
    {"setitem(a, b, c, /)", operator_setitem, "Same as a[b] = c."},
    {"delitem(a, b, /)", operator_delitem, "Same as del a[b]."},
    {"contains(a, b, /)", operator_contains, "Same as b in a (note reversed operands)."},
    {"concat(a, b, /)", operator_concat, "Same as a + b, for a and b sequences."},
    {"iconcat(a, b, /)", operator_iconcat, "Same as a += b, for a and b sequences."},
    {"countOf(a, b, /)", operator_countof, "Return the number of items in a which are, or which equal, b."},
    {"indexOf(a, b, /)", operator_indexof, "Return the first index of b in a."},
    {"length_hint(obj, default=0, /)", operator_length_hint, "Return an estimate of the number of items in obj."},
    {NULL, NULL, NULL},
};

bool as_operator_open(AsVM *vm, AsModule *module)
{
    as_module_add_methods(vm, module, functions);
    as_module_set(vm, module, "itemgetter", as_value(vm->types[AS_KIND_ITEM_GETTER]));
    as_module_set(vm, module, "attrgetter", as_value(vm->types[AS_KIND_ATTR_GETTER]));
    as_module_set(vm, module, "methodcaller", as_value(vm->types[AS_KIND_METHOD_CALLER]));
    return true;
}
