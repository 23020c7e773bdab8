#include "vm/eval.h"
#include "vm/greenlet.h"

#include "bytecode/opcodes.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/float.h"
#include "object/int.h"
#include "object/list.h"
#include "object/module.h"
#include "object/op.h"
#include "object/range.h"
#include "object/set.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/cache.h"
#include "vm/call.h"
#include "vm/coroutine.h"
#include "vm/frame_rest.h"
#include "vm/generator_impl.h"

#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)

/* ---- fast paths of operators; AS_UNDEFINED: take the slow one */

/* Are both words doubles of tags 4 and 5, that is, any usual one but 0.0? */
static inline bool both_flonums(AsValue a, AsValue b)
{
    return (((a ^ 4) | (b ^ 4)) & 6) == 0;
}

static inline bool small_to_double(AsValue v, double *out)
{
    *out = (double)as_small(v);
    return as_small(v) < (INT64_C(1) << 53) && as_small(v) > -(INT64_C(1) << 53);
}

/* Doubles, or a double and an int that converts exactly. */
static inline bool both_doubles(AsValue a, AsValue b, double *x, double *y)
{
    if (LIKELY(both_flonums(a, b))) {
        *x = as_flonum(a);
        *y = as_flonum(b);
        return true;
    }
    if (as_is_flonum(a)) {
        *x = as_flonum(a);
        if (as_is_small(b)) { return small_to_double(b, y); }
        *y = as_is_flonum(b) ? as_flonum(b) : 0;
        return as_is_flonum(b);
    }
    if (!as_is_flonum(b) || !as_is_small(a)) { return false; }
    *y = as_flonum(b);
    return small_to_double(a, x);
}

/* Operators on two ints in words. false: the result does not fit, or there is none. */

static inline bool add_small(AsValue a, AsValue b, AsValue *out)
{
    int64_t sum; // a variable of its own, so that the compiler branches on the overflow flag
    if (__builtin_add_overflow((int64_t)a, (int64_t)(b - 3), &sum)) { return false; }
    *out = (AsValue)sum;
    return true;
}

static inline bool sub_small(AsValue a, AsValue b, AsValue *out)
{
    int64_t difference;
    if (__builtin_sub_overflow((int64_t)a, (int64_t)(b - 3), &difference)) { return false; }
    *out = (AsValue)difference;
    return true;
}

static inline bool mul_small(AsValue a, AsValue b, AsValue *out)
{
    // (4x) * y keeps the two tag bits free.
    int64_t product;
    if (__builtin_mul_overflow((int64_t)(a - 3), as_small(b), &product)) { return false; }
    *out = (AsValue)product + 3;
    return true;
}

static inline bool floordiv_small(AsValue a, AsValue b, AsValue *out)
{
    int64_t x = as_small(a), y = as_small(b);
    if (UNLIKELY(y == 0)) { return false; }
    int64_t q = x / y;
    if (x % y != 0 && (x < 0) != (y < 0)) { q--; }
    *out = (AsValue)q << 2 | 3;
    return as_fits_small(q);
}

static inline bool mod_small(AsValue a, AsValue b, AsValue *out)
{
    int64_t x = as_small(a), y = as_small(b);
    if (UNLIKELY(y == 0)) { return false; }
    int64_t r = x % y;
    if (r != 0 && (r < 0) != (y < 0)) { r += y; }
    *out = as_small_value(r);
    return true;
}

static inline bool lshift_small(AsValue a, AsValue b, AsValue *out)
{
    int64_t x = as_small(a), n = as_small(b);
    if (n < 0 || n > 60) { return false; }
    int64_t shifted = (int64_t)((uint64_t)x << n);
    *out = (AsValue)shifted << 2 | 3;
    return shifted >> n == x && as_fits_small(shifted);
}

static inline bool rshift_small(AsValue a, AsValue b, AsValue *out)
{
    int64_t n = as_small(b);
    *out = as_small_value(as_small(a) >> (n > 63 ? 63 : n & 63));
    return n >= 0;
}

static inline bool and_small(AsValue a, AsValue b, AsValue *out) { return *out = a & b, true; }
static inline bool or_small(AsValue a, AsValue b, AsValue *out) { return *out = a | b, true; }
static inline bool xor_small(AsValue a, AsValue b, AsValue *out) { return *out = (a ^ b) | 3, true; }

/* Doubles and mixed pairs that the instruction itself does not do; AS_UNDEFINED: ask the types. */
static AsValue mixed_arithmetic(AsVM *vm, AsBinaryOp op, AsValue a, AsValue b)
{
    double x, y;
    if (as_both_small(a, b)) {
        bool exact = op == AS_TRUEDIV && b != as_small_value(0) && small_to_double(a, &x) && small_to_double(b, &y);
        return exact ? as_float_value(vm, x / y) : AS_UNDEFINED;
    }
    if (!both_doubles(a, b, &x, &y)) { return AS_UNDEFINED; }
    switch (op) {
    case AS_ADD: return as_float_value(vm, x + y);
    case AS_SUB: return as_float_value(vm, x - y);
    case AS_MUL: return as_float_value(vm, x * y);
    case AS_TRUEDIV: return y == 0 ? AS_UNDEFINED : as_float_value(vm, x / y);
    default: return AS_UNDEFINED;
    }
}

/* An int of no script class and no bool: its operators are int's. */
static inline bool is_plain_int(AsValue v) { return as_is_small(v) || as_is_exact(v, AS_KIND_INT); }

static __attribute__((noinline)) AsValue slow_binary(AsVM *vm, AsBinaryOp op, AsValue a, AsValue b)
{
    if (is_plain_int(a) && is_plain_int(b) && op != AS_MATMUL) { return as_int_binary(vm, op, a, b); }
    AsValue v = mixed_arithmetic(vm, op, a, b);
    return v != AS_UNDEFINED ? v : as_op_binary(vm, op, a, b);
}

static bool small_arithmetic(AsBinaryOp op, AsValue a, AsValue b, AsValue *out)
{
    switch (op) {
    case AS_ADD: return add_small(a, b, out);
    case AS_SUB: return sub_small(a, b, out);
    case AS_MUL: return mul_small(a, b, out);
    case AS_FLOORDIV: return floordiv_small(a, b, out);
    case AS_MOD: return mod_small(a, b, out);
    case AS_LSHIFT: return lshift_small(a, b, out);
    case AS_RSHIFT: return rshift_small(a, b, out);
    case AS_AND: return and_small(a, b, out);
    case AS_OR: return or_small(a, b, out);
    case AS_XOR: return xor_small(a, b, out);
    default: return false;
    }
}

static __attribute__((noinline)) AsValue slow_inplace(AsVM *vm, AsBinaryOp op, AsValue a, AsValue b)
{
    AsValue v;
    if (as_both_small(a, b) && small_arithmetic(op, a, b, &v)) { return v; }
    v = mixed_arithmetic(vm, op, a, b);
    return v != AS_UNDEFINED ? v : as_op_inplace(vm, op, a, b);
}

static inline bool compare_ints(AsCompareOp op, int64_t x, int64_t y)
{
    switch (op) {
    case AS_LT: return x < y;
    case AS_LE: return x <= y;
    case AS_EQ: return x == y;
    case AS_NE: return x != y;
    case AS_GT: return x > y;
    default: return x >= y;
    }
}

static inline bool compare_doubles(AsCompareOp op, double x, double y)
{
    switch (op) {
    case AS_LT: return x < y;
    case AS_LE: return x <= y;
    case AS_EQ: return x == y;
    case AS_NE: return x != y;
    case AS_GT: return x > y;
    default: return x >= y;
    }
}

/* -1: ask the types. */
static int mixed_compare(AsCompareOp op, AsValue a, AsValue b)
{
    double x, y;
    if (is_plain_int(a) && is_plain_int(b)) { return compare_ints(op, as_int_compare(a, b), 0); }
    if (both_doubles(a, b, &x, &y)) { return compare_doubles(op, x, y); }
    if ((op == AS_EQ || op == AS_NE) && as_is_exact(a, AS_KIND_STR) && as_is_exact(b, AS_KIND_STR)) {
        return (a == b || as_str_equal(as_str(a), as_str(b))) == (op == AS_EQ);
    }
    return -1;
}

static __attribute__((noinline)) AsValue slow_compare(AsVM *vm, AsCompareOp op, AsValue a, AsValue b)
{
    int known = mixed_compare(op, a, b);
    return known >= 0 ? as_bool(known) : as_op_compare(vm, a, b, op);
}

/* The truth of a comparison; -1: raised. */
static __attribute__((noinline)) int slow_compare_truth(AsVM *vm, AsCompareOp op, AsValue a, AsValue b)
{
    int known = mixed_compare(op, a, b);
    if (known >= 0) { return known; }
    bool truth;
    return as_op_compare_bool(vm, a, b, op, &truth) ? truth : -1;
}

/* 0 or 1; -1: the general path must do it. */
static inline int quick_truth(AsValue v)
{
    if (v == AS_TRUE) { return 1; }
    if (v == AS_FALSE || v == AS_NONE) { return 0; }
    if (as_is_small(v)) { return v != as_small_value(0); }
    if (as_is_exact(v, AS_KIND_STR)) { return as_str(v)->size != 0; }
    if (as_is_exact(v, AS_KIND_LIST)) { return as_list(v)->length != 0; }
    if (as_is_exact(v, AS_KIND_DICT)) { return as_dict(v)->count != 0; }
    return -1;
}

static inline AsValue quick_get_item(AsValue v, AsValue key)
{
    if (!as_is_object(v)) { return AS_UNDEFINED; }
    AsShape *shape = as_object(v)->shape;
    if (!shape->exact || !as_is_small(key)) { return AS_UNDEFINED; }
    int64_t i = as_small(key);
    if (shape->kind == AS_KIND_LIST) {
        AsList *list = as_list(v);
        if (i < 0) { i += (int64_t)list->length; }
        return (uint64_t)i < list->length ? list->items[i] : AS_UNDEFINED;
    }
    if (shape->kind == AS_KIND_TUPLE) {
        AsTuple *tuple = as_tuple(v);
        if (i < 0) { i += (int64_t)tuple->length; }
        return (uint64_t)i < tuple->length ? tuple->items[i] : AS_UNDEFINED;
    }
    return AS_UNDEFINED;
}

/* The next item of the built-in iterators that loops meet most; AS_UNDEFINED: ask the slot. */
static inline AsValue quick_next(AsVM *vm, AsValue iterator)
{
    AsObject *object = as_object(iterator);
    if (object->shape->kind == AS_KIND_RANGE_ITERATOR) {
        AsRangeIterator *range = (AsRangeIterator *)object;
        if (range->left == 0) { return AS_STOP; }
        range->left--;
        AsValue v = as_small_value(range->next);
        range->next += range->step;
        return v;
    }
    if (object->shape->kind == AS_KIND_LIST_ITERATOR) {
        AsListIterator *walk = (AsListIterator *)object;
        if (walk->list && (uint64_t)walk->index < walk->list->length) { return walk->list->items[walk->index++]; }
    }
    return AS_UNDEFINED;
}

/* Does the next instruction unpack the two items of register reg, which no script sees otherwise? */
static inline bool is_unpacked_pair(const AsFrame *f, uint32_t next, unsigned reg)
{
    return AS_OP(next) == OP_UNPACK && AS_B(next) == reg && AS_C(next) == 2 && reg >= f->code->local_count;
}

static AsValue next_pair(AsVM *vm, AsValue iterator, AsValue out[2])
{
    const AsShape *shape = as_shape(iterator);
    return shape->exact && shape->type->spec->next_pair ? shape->type->spec->next_pair(vm, iterator, out) : AS_UNDEFINED;
}

static inline AsAttributes *cached_attributes(AsObject *object, const AsCache *cache)
{
    return (AsAttributes *)((char *)object + cache->misses);
}

/* What a cache of state AS_CACHE_SLOT or another plain-value state holds for v; AS_UNDEFINED: a miss. */
static inline AsValue quick_attribute(AsVM *vm, const AsCache *cache, AsValue v)
{
    if (!as_is_object(v)) { return AS_UNDEFINED; }
    AsObject *object = as_object(v);
    if (UNLIKELY(object->shape != cache->shape || cache->epoch != vm->type_epoch)) { return AS_UNDEFINED; }
    switch (cache->state) {
    case AS_CACHE_SLOT: return cached_attributes(object, cache)->slots[cache->index];
    case AS_CACHE_VALUE: return cache->value;
    case AS_CACHE_CLASS: return as_type(cache->value)->dict->entries[cache->index].value;
    case AS_CACHE_MODULE: {
        if (v != cache->value) { return AS_UNDEFINED; }
        AsDict *dict = ((AsModule *)object)->dict;
        return dict->version == cache->misses ? dict->entries[cache->index].value : AS_UNDEFINED;
    }
    case AS_CACHE_TYPE: {
        if (v != cache->value) { return AS_UNDEFINED; }
        return cache->extra->dict->entries[cache->index].value;
    }
    default: return AS_UNDEFINED;
    }
}

/* Hands a frame's return value on. Returns false when it is eval's result, left in *value. */
static inline bool deliver(AsVM *vm, AsFrame *f, AsValue *value)
{
    AsFrame *prev = f->prev;
    switch (f->delivery) {
    case AS_DELIVER_RESULT: case AS_DELIVER_DELEGATE: case AS_DELIVER_DRIVEN: break;
    case AS_DELIVER_INIT: *value = f->extra; break;
    default: break;
    }
    if (f->is_base) { return false; }
    if (f->delivery != AS_DELIVER_NOTHING) { prev->registers[f->result] = *value; }
    return true;
}

/* Leaves frame f, which returned `value`: closes its generator or gives its stack memory back, and turns
 * the value into what the receiver gets. AS_RAISED: an exception is pending instead. AS_STOP: FOR_ITER's end. */
static AsValue leave_generator(AsVM *vm, AsFrame *f, AsValue value)
{
    AsGenerator *g = (AsGenerator *)f->owner;
    g->state = AS_GENERATOR_CLOSED;
    g->innermost = NULL;
    vm->calls_left++;
    if (g->fleeting) {
        // The register that AWAIT read must not hold it when the collector looks.
        f->prev->registers[AS_B(f->prev->ip[-1])] = AS_UNDEFINED;
        as_heap_recycle(vm, g, as_coroutine_size(f->code) + g->has_origin * sizeof(AsValue));
        return value;
    }
    memset(f->registers, 0, f->code->register_count * sizeof(AsValue));
    switch (f->delivery) {
    case AS_DELIVER_NEXT:
        if (value == AS_NONE) { return as_raise(vm, AS_STOP_ITERATION, NULL); }
        return as_raise_value(vm, AS_STOP_ITERATION, value);
    case AS_DELIVER_ITER: return f->is_base && value != AS_NONE ? as_raise_value(vm, AS_STOP_ITERATION, value) : AS_STOP;
    case AS_DELIVER_ANEXT:
        g->running_async = false;
        return as_raise(vm, AS_STOP_ASYNC_ITERATION, NULL);
    case AS_DELIVER_ACLOSE: g->running_async = false; return AS_NONE;
    default: return value;
    }
}

static AsFrame *chain_root(AsFrame *f)
{
    while (f->delivery == AS_DELIVER_DELEGATE) { f = f->prev; }
    return f;
}

/* Leaves the generators from f to the root of its chain suspended, after a yield. */
static void suspend_chain(AsFrame *f, const AsFrame *root)
{
    for (;; f = f->prev) {
        AsGenerator *g = (AsGenerator *)f->owner;
        g->state = AS_GENERATOR_SUSPENDED;
        g->innermost = NULL;
        if (f == root) { return; }
    }
}

/* What the function's shortcut gives, or AS_UNDEFINED. A coroutine's must be awaited by the next instruction, which then
 * has nothing left to do. */
static __attribute__((noinline)) AsValue take_shortcut(AsVM *vm, const AsCode *code, AsValue *args, size_t count,
                                                       uint32_t next, unsigned result)
{
    if (count != code->argument_count) { return AS_UNDEFINED; }
    bool is_coroutine = code->flags & AS_CODE_COROUTINE;
    if (is_coroutine && !(AS_OP(next) == OP_AWAIT && AS_B(next) == result)) { return AS_UNDEFINED; }
    return code->shortcut(vm, args);
}

/* Of a bound method's function: will calling it with self in front need no further argument in front of that? */
static inline bool takes_self(AsValue function)
{
    return as_is_function(function) || (as_is_native(function) && as_native(function)->self_place != AS_SELF_BOUND);
}

/* ip points at the last word of the instruction being run. Operands are read from there byte by byte: A, B, C of an
 * instruction of one word; XA, XB, XC of one whose further word, X, has been stepped to by WORD(). */
#define BYTE(i) (((const uint8_t *)ip)[i])
#define A BYTE(1)
#define B BYTE(2)
#define C BYTE(3)
#define SB ((int8_t)B)
#define SC ((int8_t)C)
#define BX (((const uint16_t *)ip)[1])
#define WORD() (*++ip)
#define XA BYTE(-3)
#define XB BYTE(-2)
#define XC BYTE(-1)
#define XSB ((int8_t)XB)
#define RA R[A]
#define RB R[B]
#define RC R[C]
#define RXA R[XA]
#define RXB R[XB]
#define RXC R[XC]
/* A frame's ip is the next instruction while another frame runs. */
#define RELOAD() (f = vm->frame, R = f->registers, ip = f->ip - 1)
#define SAVE() (f->ip = ip + 1)
#define K(i) (f->code->constants[i])
#define NEXT() do { ip++; goto *labels[BYTE(0)]; } while (0)
#define RESULT(v) do { AsValue result_ = (v); if (UNLIKELY(as_raised(result_))) { goto unwind; } RA = result_; NEXT(); } while (0)
#define RESULT_X(v) do { AsValue result_ = (v); if (UNLIKELY(as_raised(result_))) { goto unwind; } RXA = result_; NEXT(); } while (0)
/* A call came back: go on at `called`, its result is for register reg. */
#define CALLED(reg) do { dst = (reg); goto called; } while (0)
#define CHECK(ok) do { if (UNLIKELY(!(ok))) { goto unwind; } NEXT(); } while (0)
#define SAFEPOINT() do { if (UNLIKELY(__atomic_load_n(&vm->interrupt, __ATOMIC_RELAXED))) { SAVE(); if (!as_safepoint_slow(vm)) { goto unwind; } } } while (0)

/* Two ints in words, with ON_SMALL; else what comes after. */
#define ON_SMALLS(dst, a_, b_, on_small) \
        if (LIKELY(as_both_small(a_, b_))) { \
            AsValue v_; \
            if (on_small(a_, b_, &v_)) { dst = v_; NEXT(); } \
        }
/* Two doubles in words whose result fits the word. */
#define ON_FLONUMS(dst, a_, b_, sign) \
        else if (LIKELY(both_flonums(a_, b_))) { \
            double d_ = as_flonum(a_) sign as_flonum(b_); \
            uint64_t bits_; \
            memcpy(&bits_, &d_, sizeof bits_); \
            AsValue v_ = (bits_ << 4 | bits_ >> 60) + 1; \
            if (LIKELY(((v_ ^ 4) & 6) == 0)) { dst = v_; NEXT(); } \
        }
#define INT_BINARY(NAME, op, on_small) LABEL(NAME): { \
        AsValue a_ = RB, b_ = RC; \
        ON_SMALLS(RA, a_, b_, on_small) \
        SAVE(); \
        RESULT(slow_binary(vm, op, a_, b_)); \
    }
#define BINARY(NAME, op, on_small, sign, right) LABEL(NAME): { \
        AsValue a_ = RB, b_ = right; \
        ON_SMALLS(RA, a_, b_, on_small) \
        ON_FLONUMS(RA, a_, b_, sign) \
        SAVE(); \
        RESULT(slow_binary(vm, op, a_, b_)); \
    }
#define INPLACE(NAME, op, on_small, sign, right) LABEL(NAME): { \
        AsValue a_ = RA, b_ = right; \
        ON_SMALLS(RA, a_, b_, on_small) \
        ON_FLONUMS(RA, a_, b_, sign) \
        SAVE(); \
        RESULT(slow_inplace(vm, op, a_, b_)); \
    }
#define COMPARISON(NAME, op) LABEL(NAME): { \
        AsValue a_ = RB, b_ = RC; \
        if (LIKELY(as_both_small(a_, b_))) { RA = as_bool(compare_ints(op, (int64_t)a_, (int64_t)b_)); NEXT(); } \
        if (LIKELY(both_flonums(a_, b_))) { RA = as_bool(compare_doubles(op, as_flonum(a_), as_flonum(b_))); NEXT(); } \
        SAVE(); \
        RESULT(slow_compare(vm, op, a_, b_)); \
    }
#define JUMP_TO(word) (ip += AS_JUMP_OFFSET(word))
#define COMPARE_JUMP(NAME, op, right) LABEL(NAME): { \
        uint32_t x = WORD(); \
        AsValue a_ = RXA, b_ = right; \
        int c_; \
        if (LIKELY(as_both_small(a_, b_))) { \
            c_ = compare_ints(op, (int64_t)a_, (int64_t)b_); \
        } else if (LIKELY(both_flonums(a_, b_))) { \
            c_ = compare_doubles(op, as_flonum(a_), as_flonum(b_)); \
        } else { \
            SAVE(); \
            c_ = slow_compare_truth(vm, op, a_, b_); \
            if (UNLIKELY(c_ < 0)) { goto unwind; } \
        } \
        if (c_ == (int)AS_JUMP_SENSE(x)) { JUMP_TO(x); } \
        NEXT(); \
    }
#define LABEL(NAME) op_##NAME

AsValue as_eval_run(AsVM *vm, AsFrame *base)
{
    static const void *const labels[256] = {
#define OP(NAME, ...) &&op_##NAME,
#define OPX(NAME, ...) &&op_##NAME,
#include "bytecode/opcodes.def"
#undef OP
#undef OPX
    };
    AsFrame *f;
    AsValue *R;
    const uint32_t *ip;
    unsigned dst;
    AsValue value, callee;
    AsValue *args;
    size_t count;
    size_t roots = as_roots_save(vm);

    RELOAD();
    if (vm->error != AS_UNDEFINED) { goto unwind; }
    NEXT();

    LABEL(MOVE): RA = RB; NEXT();
    LABEL(LOAD_K): RA = K(BX); NEXT();
    LABEL(LOAD_KX): {
        uint32_t x = WORD();
        RXA = K(x);
        NEXT();
    }
    LABEL(LOAD_FAR): {
        AsValue v = R[BX];
        if (UNLIKELY(v == AS_UNDEFINED)) {
            SAVE();
            as_name_raise_unbound(vm, f, BX);
            goto unwind;
        }
        RA = v;
        NEXT();
    }
    LABEL(STORE_FAR): R[BX] = RA; NEXT();
    LABEL(CHECK_BOUND):
        if (UNLIKELY(RA == AS_UNDEFINED)) {
            SAVE();
            as_name_raise_unbound(vm, f, A);
            goto unwind;
        }
        NEXT();
    LABEL(UNBIND): RA = AS_UNDEFINED; NEXT();
    LABEL(UNBIND_FAR): R[BX] = AS_UNDEFINED; NEXT();

    LABEL(MAKE_CELL): RA = as_cell_new(vm, RA); NEXT();
    LABEL(LOAD_CELL): {
        AsValue v = as_cell(RB)->value;
        if (UNLIKELY(v == AS_UNDEFINED)) { goto unbound_b; }
        RA = v;
        NEXT();
    }
    LABEL(STORE_CELL): as_write(as_object(RA), &as_cell(RA)->value, RB); NEXT();
    LABEL(DELETE_CELL):
        if (as_cell(RA)->value == AS_UNDEFINED) {
            SAVE();
            as_name_raise_unbound(vm, f, A);
            goto unwind;
        }
        as_cell(RA)->value = AS_UNDEFINED;
        NEXT();
    LABEL(CLEAR_CELL): as_cell(RA)->value = AS_UNDEFINED; NEXT();
    LABEL(LOAD_FREE): {
        AsValue v = as_cell(as_tuple(f->function->closure)->items[B])->value;
        if (UNLIKELY(v == AS_UNDEFINED)) {
            SAVE();
            as_name_raise_free(vm, f, B);
            goto unwind;
        }
        RA = v;
        NEXT();
    }
    LABEL(STORE_FREE): {
        AsCell *cell = as_cell(as_tuple(f->function->closure)->items[B]);
        as_write(cell, &cell->value, RA);
        NEXT();
    }
    LABEL(DELETE_FREE): {
        AsCell *cell = as_cell(as_tuple(f->function->closure)->items[B]);
        if (cell->value == AS_UNDEFINED) {
            SAVE();
            as_name_raise_free(vm, f, B);
            goto unwind;
        }
        cell->value = AS_UNDEFINED;
        NEXT();
    }
    LABEL(LOAD_FREE_CELL): RA = as_tuple(f->function->closure)->items[B]; NEXT();
    LABEL(LOAD_CLASS_FREE): {
        uint32_t x = WORD();
        SAVE();
        RESULT_X(as_name_load_class_free(vm, f, XB, K(x)));
    }

    LABEL(LOAD_GLOBAL): {
        AsCache *cache = &f->code->caches[WORD()];
        if (LIKELY(cache->epoch == f->globals->version)) {
            RXA = *cache->place;
            NEXT();
        }
        if (LIKELY(cache->state == AS_CACHE_BUILTIN && cache->index == f->globals->version &&
                   cache->misses == vm->builtins->version)) {
            RXA = *cache->place;
            NEXT();
        }
        SAVE();
        RESULT_X(as_name_load_global(vm, f, cache));
    }
    LABEL(STORE_GLOBAL): {
        AsCache *cache = &f->code->caches[WORD()];
        if (UNLIKELY(cache->epoch != f->globals->version)) { as_name_prepare_store(vm, f, cache); }
        as_write(f->globals, cache->place, RXA);
        NEXT();
    }
    LABEL(DELETE_GLOBAL): SAVE(); CHECK(as_name_delete_global(vm, f, K(BX)));
    LABEL(LOAD_NAME): SAVE(); RESULT(as_name_load(vm, f, K(BX)));
    LABEL(STORE_NAME): SAVE(); CHECK(as_name_store(vm, f, K(BX), RA));
    LABEL(DELETE_NAME): SAVE(); CHECK(as_name_delete(vm, f, K(BX)));

    LABEL(LOAD_ATTR): {
        AsCache *cache = &f->code->caches[WORD()];
        AsValue v = RXB;
        if (LIKELY(as_is_object(v)) && LIKELY(as_object(v)->shape == cache->shape) && LIKELY(cache->epoch == vm->type_epoch) &&
            LIKELY(cache->state == AS_CACHE_SLOT)) {
            AsValue held = cached_attributes(as_object(v), cache)->slots[cache->index];
            if (LIKELY(held != AS_UNDEFINED)) { // not an unbound member of __slots__
                RXA = held;
                NEXT();
            }
        }
        v = quick_attribute(vm, cache, v);
        if (LIKELY(v != AS_UNDEFINED)) {
            RXA = v;
            NEXT();
        }
        SAVE();
        value = as_cache_load(vm, cache, RXB);
        CALLED(XA);
    }
    LABEL(STORE_ATTR): {
        AsCache *cache = &f->code->caches[WORD()];
        AsValue v = RXA;
        if (LIKELY(as_is_object(v)) && as_object(v)->shape == cache->shape && cache->epoch == vm->type_epoch) {
            AsAttributes *attributes = cached_attributes(as_object(v), cache);
            if (LIKELY(cache->state == AS_CACHE_SLOT)) {
                as_write(as_object(v), &attributes->slots[cache->index], RXB);
                NEXT();
            }
            if (cache->state == AS_CACHE_ADD && cache->index < attributes->capacity) {
                as_write(as_object(v), &attributes->slots[cache->index], RXB);
                as_object(v)->shape = (AsShape *)(uintptr_t)cache->value;
                NEXT();
            }
        }
        SAVE();
        CHECK(as_cache_store(vm, cache, v, RXB));
    }
    LABEL(DELETE_ATTR): SAVE(); CHECK(as_op_set_attribute(vm, RA, K(BX), AS_UNDEFINED));
    LABEL(LOAD_METHOD): {
        AsCache *cache = &f->code->caches[WORD()];
        AsValue v = RXB;
        AsValue *out = &RXA;
        if (LIKELY(as_is_object(v)) && as_object(v)->shape == cache->shape && cache->epoch == vm->type_epoch &&
            cache->state == AS_CACHE_METHOD) {
            out[0] = cache->value;
            out[1] = v;
            NEXT();
        }
        AsValue plain = cache->state == AS_CACHE_METHOD ? AS_UNDEFINED : quick_attribute(vm, cache, v);
        if (plain != AS_UNDEFINED) {
            out[0] = plain;
            out[1] = AS_UNDEFINED;
            NEXT();
        }
        SAVE();
        CHECK(as_cache_load_method(vm, cache, v, out));
    }
    LABEL(LOAD_SPECIAL): SAVE(); CHECK(!as_raised(as_load_special(vm, RB, C, &RA)));
    LABEL(GET_ITEM): {
        AsValue v = quick_get_item(RB, RC);
        if (LIKELY(v != AS_UNDEFINED)) {
            RA = v;
            NEXT();
        }
        SAVE();
        if (as_is_exact(RB, AS_KIND_DICT)) {
            v = as_dict_get(vm, as_dict(RB), RC);
            if (LIKELY(v != AS_UNDEFINED)) { RESULT(v); }
        }
        RESULT(as_op_get_item(vm, RB, RC));
    }
    LABEL(SET_ITEM): {
        AsValue v = RA, key = RB;
        if (as_is_small(key) && as_is_exact(v, AS_KIND_LIST) && (uint64_t)as_small(key) < as_list(v)->length) {
            as_write(as_list(v), &as_list(v)->items[as_small(key)], RC);
            NEXT();
        }
        SAVE();
        CHECK(as_op_set_item(vm, v, key, RC));
    }
    LABEL(DELETE_ITEM): SAVE(); CHECK(as_op_delete_item(vm, RA, RB));
    LABEL(BUILD_SLICE): {
        AsValue *parts = &RB;
        RA = as_slice_new(vm, parts[0], parts[1], parts[2]);
        NEXT();
    }

    BINARY(ADD, AS_ADD, add_small, +, RC)
    BINARY(SUB, AS_SUB, sub_small, -, RC)
    BINARY(MUL, AS_MUL, mul_small, *, RC)
    BINARY(ADD_I, AS_ADD, add_small, +, as_small_value(SC))
    BINARY(SUB_I, AS_SUB, sub_small, -, as_small_value(SC))
    LABEL(TRUEDIV): {
        AsValue a_ = RB, b_ = RC;
        if (false) {}
        ON_FLONUMS(RA, a_, b_, /) // 0.0 is no usual flonum
        SAVE();
        RESULT(slow_binary(vm, AS_TRUEDIV, a_, b_));
    }
    INT_BINARY(FLOORDIV, AS_FLOORDIV, floordiv_small)
    INT_BINARY(MOD, AS_MOD, mod_small)
    INT_BINARY(LSHIFT, AS_LSHIFT, lshift_small)
    INT_BINARY(RSHIFT, AS_RSHIFT, rshift_small)
    INT_BINARY(AND, AS_AND, and_small)
    INT_BINARY(XOR, AS_XOR, xor_small)
    INT_BINARY(OR, AS_OR, or_small)
    LABEL(MATMUL): SAVE(); RESULT(as_op_binary(vm, AS_MATMUL, RB, RC));
    LABEL(POW): SAVE(); RESULT(as_op_binary(vm, AS_POW, RB, RC));
    INPLACE(INPLACE_ADD, AS_ADD, add_small, +, RB)
    INPLACE(INPLACE_SUB, AS_SUB, sub_small, -, RB)
    INPLACE(INPLACE_MUL, AS_MUL, mul_small, *, RB)
    INPLACE(INPLACE_ADD_I, AS_ADD, add_small, +, as_small_value(SB))
    INPLACE(INPLACE_SUB_I, AS_SUB, sub_small, -, as_small_value(SB))
    LABEL(INPLACE): SAVE(); RESULT(slow_inplace(vm, C, RA, RB));
    LABEL(INPLACE_I): SAVE(); RESULT(slow_inplace(vm, C, RA, as_small_value(SB)));
    LABEL(NEGATE):
        if (as_is_small(RB) && as_small(RB) != AS_SMALL_MIN) {
            RA = as_small_value(-as_small(RB));
            NEXT();
        }
        SAVE();
        RESULT(as_op_unary(vm, AS_NEGATE, RB));
    LABEL(POSITIVE): SAVE(); RESULT(as_op_unary(vm, AS_POSITIVE, RB));
    LABEL(INVERT): SAVE(); RESULT(as_op_unary(vm, AS_INVERT, RB));
    LABEL(NOT): {
        int t = quick_truth(RB);
        if (UNLIKELY(t < 0)) {
            bool truth;
            SAVE();
            if (!as_op_truth(vm, RB, &truth)) { goto unwind; }
            t = truth;
        }
        RA = as_bool(!t);
        NEXT();
    }
    COMPARISON(LT, AS_LT)
    COMPARISON(LE, AS_LE)
    COMPARISON(EQ, AS_EQ)
    COMPARISON(NE, AS_NE)
    COMPARISON(GT, AS_GT)
    COMPARISON(GE, AS_GE)
    LABEL(IS): RA = as_bool(RB == RC); NEXT();
    LABEL(IS_NOT): RA = as_bool(RB != RC); NEXT();
    LABEL(IN): {
        bool found;
        SAVE();
        if (!as_op_contains(vm, RC, RB, &found)) { goto unwind; }
        RA = as_bool(found);
        NEXT();
    }
    LABEL(NOT_IN): {
        bool found;
        SAVE();
        if (!as_op_contains(vm, RC, RB, &found)) { goto unwind; }
        RA = as_bool(!found);
        NEXT();
    }

    LABEL(JUMP): ip += AS_SJ24(*ip); NEXT();
    LABEL(JUMP_BACK):
        SAFEPOINT();
        ip += AS_SJ24(*ip);
        NEXT();
    LABEL(JUMP_IF): {
        uint32_t x = WORD();
        int t = quick_truth(RXA);
        if (UNLIKELY(t < 0)) {
            bool truth;
            SAVE();
            if (!as_op_truth(vm, RXA, &truth)) { goto unwind; }
            t = truth;
        }
        if (t == (int)AS_JUMP_SENSE(x)) { JUMP_TO(x); }
        NEXT();
    }
    LABEL(JUMP_IF_NONE): {
        uint32_t x = WORD();
        if ((RXA == AS_NONE) == AS_JUMP_SENSE(x)) { JUMP_TO(x); }
        NEXT();
    }
    COMPARE_JUMP(JUMP_LT, AS_LT, RXB)
    COMPARE_JUMP(JUMP_LE, AS_LE, RXB)
    COMPARE_JUMP(JUMP_EQ, AS_EQ, RXB)
    COMPARE_JUMP(JUMP_NE, AS_NE, RXB)
    COMPARE_JUMP(JUMP_GT, AS_GT, RXB)
    COMPARE_JUMP(JUMP_GE, AS_GE, RXB)
    COMPARE_JUMP(JUMP_LT_I, AS_LT, as_small_value(XSB))
    COMPARE_JUMP(JUMP_LE_I, AS_LE, as_small_value(XSB))
    COMPARE_JUMP(JUMP_EQ_I, AS_EQ, as_small_value(XSB))
    COMPARE_JUMP(JUMP_NE_I, AS_NE, as_small_value(XSB))
    COMPARE_JUMP(JUMP_GT_I, AS_GT, as_small_value(XSB))
    COMPARE_JUMP(JUMP_GE_I, AS_GE, as_small_value(XSB))

    LABEL(GET_ITER):
        SAVE();
        value = as_op_iter(vm, RB);
        if (value == as_value(vm->newborn)) { as_generator_give_to_loop(vm, A == B); }
        RESULT(value);
    LABEL(DROP_ITER):
        if (as_is_held_by_loop(RA)) {
            SAVE();
            as_generator_end(vm, as_generator(RA));
        }
        RA = AS_NONE;
        NEXT();
    LABEL(FOR_ITER): {
        uint32_t x = WORD();
        AsValue iterator = RXB;
        value = quick_next(vm, iterator);
        if (value == AS_UNDEFINED) {
            SAVE();
            if (as_is_generator(iterator)) {
                if (LIKELY(as_generator_is_at_yield(as_generator(iterator)) && vm->calls_left > 0)) {
                    as_generator_go_on(vm, as_generator(iterator), AS_LEAVING_ITER | XA);
                    RELOAD();
                    NEXT();
                }
                value = as_generator_enter(vm, as_generator(iterator), AS_NONE, AS_UNDEFINED, AS_DELIVER_ITER);
                if (as_entered(value)) { CALLED(XA); }
                if (as_parked(value)) { value = as_take_parked(vm); }
            } else if (is_unpacked_pair(f, ip[1], XA)) {
                AsValue pair[2];
                value = next_pair(vm, iterator, pair);
                if (value == AS_NONE) {
                    AsValue *places = &R[AS_A(*++ip)];
                    places[0] = pair[0];
                    places[1] = pair[1];
                    NEXT();
                }
                if (value == AS_UNDEFINED) { value = as_op_next(vm, iterator); }
            } else {
                value = as_op_next(vm, iterator);
            }
            if (as_raised(value)) { goto unwind; }
        }
        if (value == AS_STOP) {
            JUMP_TO(x);
            NEXT();
        }
        RXA = value;
        NEXT();
    }
    LABEL(UNPACK): SAVE(); CHECK(as_unpack(vm, RB, &RA, C));
    LABEL(UNPACK_EX): {
        uint32_t x = WORD();
        SAVE();
        CHECK(as_unpack_star(vm, RXB, &RXA, XC, x));
    }

    LABEL(BUILD_TUPLE): RA = as_tuple_from(vm, &RB, C); NEXT();
    LABEL(BUILD_LIST): RA = as_list_from(vm, &RB, C); NEXT();
    LABEL(BUILD_SET): {
        AsValue set = as_set_new(vm);
        count = C;
        SAVE();
        as_root(vm, set);
        for (size_t i = 0; i < count; i++) {
            if (!as_set_add(vm, as_set(set), (&RB)[i])) { goto unwind; }
        }
        as_roots_restore(vm, roots);
        RA = set;
        NEXT();
    }
    LABEL(BUILD_DICT): {
        count = C;
        AsValue dict = as_dict_new_sized(vm, count);
        SAVE();
        as_root(vm, dict);
        for (size_t i = 0; i < count; i++) {
            if (!as_dict_set(vm, as_dict(dict), (&RB)[2 * i], (&RB)[2 * i + 1])) { goto unwind; }
        }
        as_roots_restore(vm, roots);
        RA = dict;
        NEXT();
    }
    LABEL(BUILD_STRING): SAVE(); RESULT(as_build_string(vm, &RB, C));
    LABEL(LIST_APPEND): as_list_append(vm, as_list(RA), RB); NEXT();
    LABEL(LIST_EXTEND): SAVE(); CHECK(as_list_extend_star(vm, RA, RB));
    LABEL(LIST_TO_TUPLE): {
        AsList *list = as_list(RB);
        RA = as_tuple_from(vm, list->items, list->length);
        NEXT();
    }
    LABEL(SET_ADD): SAVE(); CHECK(as_set_add(vm, as_set(RA), RB));
    LABEL(SET_UPDATE): SAVE(); CHECK(as_set_update(vm, as_set(RA), RB));
    LABEL(DICT_SET): SAVE(); CHECK(as_dict_set(vm, as_dict(RA), RB, RC));
    LABEL(DICT_UPDATE): SAVE(); CHECK(as_dict_unpack(vm, as_dict(RA), RB));
    LABEL(DICT_MERGE): SAVE(); CHECK(as_build_merge(vm, as_dict(RA), RB, RC));
    LABEL(FORMAT): {
        AsValue v = RB;
        SAVE();
        unsigned conversion = C & 3;
        if (conversion == 1) { v = as_op_str(vm, v); }
        if (conversion == 2) { v = as_op_repr(vm, v); }
        if (conversion == 3) { v = as_op_ascii(vm, v); }
        if (as_raised(v)) { goto unwind; }
        if (!(C & 4) && as_is_exact(v, AS_KIND_STR)) { RESULT(v); }
        as_root(vm, v);
        v = as_op_format(vm, v, C & 4 ? (&RB)[1] : AS_UNDEFINED);
        as_roots_restore(vm, roots);
        RESULT(v);
    }

    LABEL(CALL):
        SAFEPOINT(); // before anything is held in C
        args = &RB + 1;
        count = C;
        callee = args[-1];
        SAVE();
        goto call;
    LABEL(CALL_METHOD):
        SAFEPOINT();
        args = &RB + 1;
        count = C + 1u;
        callee = args[-1];
        SAVE();
        if (args[0] == AS_UNDEFINED) {
            args++;
            count--;
        }
    call:
        assert(callee != AS_UNDEFINED);
        if (LIKELY((callee & 7) == 0)) { // as_is_object, for a callee is never unbound
            AsKind kind = as_object(callee)->shape->kind;
            if (LIKELY(kind == AS_KIND_FUNCTION)) {
                AsFunction *function = (AsFunction *)as_object(callee);
                AsCode *code = function->code;
                if (UNLIKELY(count != code->simple_count)) {
                    if (UNLIKELY(code->shortcut != NULL)) {
                        value = take_shortcut(vm, code, args, count, ip[1], A);
                        as_roots_restore(vm, roots);
                        if (value != AS_UNDEFINED) {
                            if (code->flags & AS_CODE_COROUTINE) { ip++; } // the await is done, too
                            CALLED(A);
                        }
                        if (count == code->argument_count && !(code->flags & AS_CODE_SUSPENDABLE)) { goto enter_function; }
                    }
                    if (count != code->suspendable_count || UNLIKELY(vm->origin_depth)) {
                        value = as_call_enter_function(vm, function, args, count, AS_UNDEFINED);
                        CALLED(A);
                    }
                    AsGenerator *g = as_generator_new(vm, code, function, function->globals);
                    for (size_t i = 0; i < count; i++) { g->frame.registers[i] = args[i]; }
                    // `await f(x)`: nobody but the next instruction ever sees this coroutine.
                    g->fleeting = AS_OP(ip[1]) == OP_AWAIT && AS_B(ip[1]) == A && g->header.shape->kind == AS_KIND_COROUTINE;
                    RA = as_value(g);
                    NEXT();
                }
            enter_function:;
                AsFrame *entered = as_frame_push(vm, code, function, function->globals, count, A);
                if (UNLIKELY(!entered)) { goto unwind; }
                for (size_t i = 0; i < count; i++) { entered->registers[i] = args[i]; }
                f = vm->frame = entered;
                R = f->registers;
                ip = code->instructions - 1;
                NEXT();
            }
            if (kind == AS_KIND_METHOD && takes_self(((AsBoundMethod *)as_object(callee))->function)) {
                // The register before the arguments is dead by now (CALL: the callee, CALL_METHOD: no self): it takes self.
                AsBoundMethod *method = (AsBoundMethod *)as_object(callee);
                *--args = method->self;
                count++;
                callee = method->function;
                goto call;
            }
            if (kind == AS_KIND_NATIVE) {
                AsNative *native = (AsNative *)as_object(callee);
                AsValue buffer[AS_NATIVE_BUFFER];
                AsValue *ready = args;
                if (native->self_place == AS_SELF_BOUND && count == native->direct_count) {
                    *--ready = native->self; // as for a method
                } else if (UNLIKELY(!as_native_is_direct(native, args, count))) {
                    ready = as_native_prepare(vm, native, args, count, AS_UNDEFINED, buffer);
                }
                AsNativeFn body = native->body;
                if (UNLIKELY(native->awaited) && AS_OP(ip[1]) == OP_AWAIT && AS_B(ip[1]) == A) { body = native->awaited; }
                value = ready ? body(vm, ready) : AS_RAISED;
                as_roots_restore(vm, roots);
                CALLED(A);
            }
            if (kind == AS_KIND_TYPE) {
                AsType *type = (AsType *)as_object(callee);
                if (type->make && count <= 1) {
                    value = type->make(vm, count ? args[0] : AS_UNDEFINED);
                    as_roots_restore(vm, roots);
                    CALLED(A);
                }
                // A built-in type that is made by its __new__ alone: as for a method, the type goes in front.
                if (type->constructor_epoch == vm->type_epoch + 1 && as_is_native(type->init_method)) {
                    *--args = callee;
                    count++;
                    callee = type->init_method;
                    goto call;
                }
                if (callee == as_value(vm->types[AS_KIND_TYPE]) && count == 1) {
                    RA = as_value(as_type_of(vm, args[0]));
                    NEXT();
                }
            }
        }
        value = as_call_enter(vm, callee, args, count, AS_UNDEFINED);
        CALLED(A);
    LABEL(CALL_KW): {
        uint32_t x = WORD();
        SAVE();
        SAFEPOINT();
        value = as_call_enter(vm, RXB, &RXB + 1, XC, K(x));
        CALLED(XA);
    }
    LABEL(CALL_METHOD_KW): {
        uint32_t x = WORD();
        args = &RXB;
        SAVE();
        SAFEPOINT();
        if (args[1] != AS_UNDEFINED) {
            value = as_call_enter(vm, args[0], args + 1, XC + 1u, K(x));
        } else {
            value = as_call_enter(vm, args[0], args + 2, XC, K(x));
        }
        CALLED(XA);
    }
    LABEL(CALL_EX): {
        args = &RB;
        SAVE();
        SAFEPOINT();
        if (UNLIKELY(!as_is_exact(args[1], AS_KIND_TUPLE)) && !as_build_star(vm, args[0], &args[1])) { goto unwind; }
        value = as_call_spread(vm, args[0], as_tuple(args[1]), args[2]);
        CALLED(A);
    }

    /* A call came back with `value`: deliver it, enter what was pushed, or unwind. f->ip is saved. */
called:
    if (LIKELY(!as_raised(value) && !as_entered(value))) {
        R[dst] = value;
        NEXT();
    }
    if (as_raised(value)) { goto unwind; }
    vm->entered->result = (uint8_t)dst;
    RELOAD();
    if (UNLIKELY(vm->error != AS_UNDEFINED)) { goto unwind; }
    NEXT();

    LABEL(RETURN): {
        value = RA;
        if (LIKELY(f->leaving < 256)) {
        plain_return:;
            AsFrame *prev = f->prev;
            prev->registers[f->leaving] = value;
            as_frame_drop(vm, f);
            f = vm->frame = prev;
            R = f->registers;
            ip = f->ip - 1;
            NEXT();
        }
        SAVE();
        if (f->delivery == AS_DELIVER_INIT && UNLIKELY(value != AS_NONE)) {
            as_raise(vm, AS_TYPE_ERROR, "__init__() should return None, not '%T'", value);
            goto unwind;
        }
        if (f->object != AS_UNDEFINED) {
            as_frame_end(vm, f);
            if (f->leaving < 256) { goto plain_return; }
        }
        AsFrame *left = f;
        if (f->owner) {
            value = leave_generator(vm, f, value);
            vm->frame = f->prev;
        } else {
            as_frame_pop(vm, f);
            if (UNLIKELY(left->delivery == AS_DELIVER_GREENLET)) {
                as_greenlet_end(vm, value);
                RELOAD();
                if (vm->error != AS_UNDEFINED) { goto unwind; }
                NEXT();
            }
        }
        if (UNLIKELY(as_raised(value))) {
            if (left->is_base) { return AS_RAISED; }
            RELOAD();
            goto unwind;
        }
        if (value == AS_STOP) {
            if (left->is_base) { return AS_STOP; }
            RELOAD();
            JUMP_TO(*ip);
            NEXT();
        }
        if (!deliver(vm, left, &value)) { return value; }
        RELOAD();
        NEXT();
    }
    LABEL(DROP):
        if (as_is_coroutine(RA) || as_is_kind(RA, AS_KIND_SLEEP)) {
            SAVE();
            as_coroutine_drop(vm, RA);
            RA = AS_NONE;
        }
        NEXT();
    LABEL(PRINT_EXPR): SAVE(); CHECK(!as_raised(as_print_expression(vm, RA)));

    LABEL(MAKE_FUNCTION): {
        AsCode *code = as_code(K(BX));
        RA = as_function_new(vm, code, f->globals);
        NEXT();
    }
    LABEL(SET_FUNCTION): {
        AsFunction *function = as_function(RA);
        AsValue *fields[] = {&function->defaults, &function->keyword_defaults, &function->annotations, &function->closure};
        as_write(function, fields[C], RB);
        NEXT();
    }
    LABEL(LOAD_BUILD_CLASS): {
        AsValue v = as_dict_get_name(vm, as_name_builtins(vm, f), as_name(vm, AS_NAME___build_class__));
        if (v == AS_UNDEFINED) {
            SAVE();
            as_raise(vm, AS_NAME_ERROR, "__build_class__ not found");
            goto unwind;
        }
        RA = v;
        NEXT();
    }
    LABEL(SETUP_ANNOTATIONS): SAVE(); CHECK(as_name_setup_annotations(vm, f));

    LABEL(ENTER_HANDLER): {
        AsValue before = f->handled;
        f->handled = RB;
        RA = before;
        NEXT();
    }
    LABEL(LEAVE_HANDLER): {
        AsValue handled = f->handled;
        f->handled = RA;
        if (UNLIKELY(handled == vm->interruption)) {
            SAVE();
            if (as_leave_handler(vm, f, handled, B)) { goto unwind_again; }
        }
        NEXT();
    }
    LABEL(RAISE): SAVE(); (void)!as_raise_statement(vm, RA, AS_UNDEFINED); goto unwind_statement;
    LABEL(RAISE_FROM): SAVE(); (void)!as_raise_statement(vm, RA, RB); goto unwind_statement;
    LABEL(RAISE_AGAIN):
        SAVE();
        if (as_raised(as_raise_again(vm))) { goto unwind; } // no exception to raise again: a RuntimeError
        goto unwind_again;
    LABEL(RERAISE): SAVE(); vm->error = RA; goto unwind_again;
    LABEL(JUMP_NO_MATCH): {
        uint32_t x = WORD();
        bool matches;
        SAVE();
        if (!as_exception_matches(vm, RXA, RXB, &matches)) { goto unwind; }
        if (!matches) { JUMP_TO(x); }
        NEXT();
    }
    LABEL(EXCEPTION_ARGS): {
        AsValue e = RB;
        AsValue *out = &RA;
        out[0] = as_value(as_object(e)->shape->type);
        out[1] = e;
        out[2] = as_exception(e)->traceback;
        NEXT();
    }
    LABEL(MATCH_STAR): {
        AsValue *out = &RA;
        AsValue matched, rest;
        SAVE();
        if (!as_except_star_match(vm, RB, RC, &matched, &rest)) { goto unwind; }
        out[0] = matched;
        out[1] = rest;
        NEXT();
    }
    LABEL(RAISE_STAR): SAVE(); RESULT(as_except_star_end(vm, RB, RC));
    LABEL(LOAD_ASSERTION_ERROR): RA = as_value(vm->errors[AS_ASSERTION_ERROR]); NEXT();

    LABEL(YIELD):
        SAVE();
        value = RB;
        if (LIKELY((f->leaving & ~0xffu) == AS_LEAVING_ITER)) {
            ((AsGenerator *)f->owner)->state = AS_GENERATOR_SUSPENDED;
            vm->calls_left++;
            vm->frame = f->prev;
            vm->frame->registers[f->result] = value;
            RELOAD();
            NEXT();
        }
    yielded: {
        // `value` goes to whoever resumed the generator; f->ip is saved.
        AsKind kind = f->owner->shape->kind;
        if (kind == AS_KIND_ASYNC_GENERATOR) {
            AsGenerator *g = (AsGenerator *)f->owner;
            g->state = AS_GENERATOR_SUSPENDED;
            g->innermost = NULL;
            g->running_async = false;
            vm->calls_left++;
            vm->frame = f->prev;
            if (f->delivery == AS_DELIVER_ACLOSE) {
                as_raise(vm, AS_RUNTIME_ERROR, "async generator ignored GeneratorExit");
                if (f->is_base) { return AS_RAISED; }
                RELOAD();
                goto unwind;
            }
            if (f->is_base) { return value; }
            f->prev->registers[f->result] = value;
            RELOAD();
            NEXT();
        }
        AsFrame *root = chain_root(f);
        if (root->delivery != AS_DELIVER_NEXT && root->delivery != AS_DELIVER_ITER) {
            vm->parked_on = value; // a bare yield below await: it goes to the driver of the whole chain
            goto park;
        }
        suspend_chain(f, root);
        vm->calls_left++;
        vm->frame = root->prev;
        if (root->is_base) {
            vm->parked_on = value;
            return AS_PARKED;
        }
        root->prev->registers[root->result] = value;
        RELOAD();
        NEXT();
    }
    LABEL(GET_YIELD_FROM): {
        AsValue v = RB;
        if (as_is_generator(v)) {
            RA = v;
            NEXT();
        }
        SAVE();
        if (as_is_coroutine(v)) {
            if (!(f->code->flags & (AS_CODE_ITERABLE_COROUTINE | AS_CODE_COROUTINE))) {
                as_raise(vm, AS_TYPE_ERROR, "cannot 'yield from' a coroutine object in a non-coroutine generator");
                goto unwind;
            }
            RA = v;
            NEXT();
        }
        if (as_is_object(v) && as_object(v)->shape->type->slots.poll && (f->code->flags & AS_CODE_ITERABLE_COROUTINE)) {
            RA = v;
            NEXT();
        }
        RESULT(as_op_iter(vm, v));
    }
    LABEL(YIELD_FROM): {
        AsValue delegate = RB;
        SAVE();
        if (as_is_generator(delegate) || as_is_coroutine(delegate)) {
            value = as_generator_enter(vm, as_generator(delegate), AS_NONE, AS_UNDEFINED, AS_DELIVER_DELEGATE);
            if (value == AS_STOP) { value = AS_NONE; }
            if (as_parked(value)) { goto yield_parked; }
            CALLED(A);
        }
        value = as_delegate_send(vm, delegate, AS_NONE, false);
        if (as_raised(value)) { goto unwind; }
        if (as_parked(value)) { goto yield_parked; }
        RA = value;
        NEXT();
    yield_parked:
        value = vm->parked_on;
        goto yielded;
    }
    LABEL(AWAIT): {
        AsValue awaitable = RB;
        SAVE();
        if (LIKELY(as_is_coroutine(awaitable))) {
            AsGenerator *g = as_generator(awaitable);
            if (LIKELY(g->state == AS_GENERATOR_CREATED && vm->calls_left > 0)) {
                g->state = AS_GENERATOR_RUNNING;
                vm->calls_left--;
                g->frame.prev = f;
                g->frame.delivery = AS_DELIVER_DELEGATE;
                g->frame.result = A;
                g->frame.is_base = false;
                vm->frame = &g->frame;
                RELOAD();
                NEXT();
            }
        } else if (as_is_object(awaitable) && as_object(awaitable)->shape->type->slots.poll) {
            value = as_object(awaitable)->shape->type->slots.poll(vm, awaitable, false);
            goto awaited;
        }
        value = as_awaitable_iter(vm, awaitable, C);
        if (as_raised(value)) { goto unwind; }
        RB = value;
        if (as_is_generator(value) || as_is_coroutine(value)) {
            value = as_generator_enter(vm, as_generator(value), AS_NONE, AS_UNDEFINED, AS_DELIVER_DELEGATE);
            if (value == AS_STOP) { value = AS_NONE; }
        } else if (as_is_kind(value, AS_KIND_ASYNC_GENERATOR_ASEND) || as_is_kind(value, AS_KIND_ASYNC_GENERATOR_ATHROW)) {
            value = as_asend_enter(vm, value);
        } else {
            value = as_delegate_send(vm, value, AS_NONE, false);
        }
    awaited:
        if (!as_parked(value)) { CALLED(A); }
        // Not ready: leave the whole chain as it is; its root remembers where to go on.
    park:;
        AsGenerator *root = (AsGenerator *)base->owner;
        root->state = AS_GENERATOR_SUSPENDED;
        root->innermost = f;
        vm->frame = base->prev;
        return AS_PARKED;
    }
    LABEL(GET_AITER):
        SAVE();
        value = as_get_aiter(vm, RB);
        if (value == as_value(vm->newborn)) { as_generator_give_to_loop(vm, A == B); }
        RESULT(value);
    LABEL(GET_ANEXT): SAVE(); RESULT(as_get_anext(vm, RB));
    LABEL(END_ASYNC_FOR): {
        uint32_t x = WORD();
        AsValue e = RXA;
        SAVE();
        if (!as_is_instance(vm, e, vm->errors[AS_STOP_ASYNC_ITERATION])) {
            vm->error = e;
            goto unwind_again;
        }
        JUMP_TO(x);
        NEXT();
    }

    LABEL(IMPORT_NAME): {
        AsValue *in = &RA;
        SAVE();
        value = as_name_import(vm, f, K(BX), in[1], in[0]);
        RESULT(value);
    }
    LABEL(IMPORT_FROM): {
        uint32_t x = WORD();
        SAVE();
        RESULT_X(as_name_import_from(vm, RXB, K(x)));
    }
    LABEL(IMPORT_STAR): SAVE(); CHECK(as_name_import_star(vm, f, RA));

    LABEL(MATCH_SEQUENCE): RA = as_bool(as_is_match_sequence(vm, RB)); NEXT();
    LABEL(MATCH_MAPPING): RA = as_bool(as_is_match_mapping(vm, RB)); NEXT();
    LABEL(MATCH_KEYS): SAVE(); RESULT(as_match_keys(vm, RB, RC));
    LABEL(MATCH_CLASS): {
        uint32_t x = WORD();
        SAVE();
        RESULT_X(as_match_class(vm, RXB, RXC, x, RXA));
    }
    LABEL(DICT_WITHOUT): SAVE(); RESULT(as_match_rest(vm, RB, RC));
    LABEL(LENGTH): {
        int64_t length;
        SAVE();
        if (!as_op_length(vm, RB, &length)) { goto unwind; }
        RA = as_int_from_i64(vm, length);
        NEXT();
    }

unbound_b:
    SAVE();
    as_name_raise_unbound(vm, f, B);
    /* An exception was raised by the instruction before f->ip. */
unwind:
    as_roots_restore(vm, roots);
    f = as_unwind(vm, vm->frame, base, AS_UNWIND_RAISED);
    if (!f) { return AS_RAISED; }
    RELOAD();
    NEXT();
unwind_statement:
    f = as_unwind(vm, vm->frame, base, AS_UNWIND_STATEMENT);
    if (!f) { return AS_RAISED; }
    RELOAD();
    NEXT();
unwind_again:
    f = as_unwind(vm, vm->frame, base, AS_UNWIND_AGAIN);
    if (!f) { return AS_RAISED; }
    RELOAD();
    NEXT();
}
