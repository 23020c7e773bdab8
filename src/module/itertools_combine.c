/* product, permutations, combinations, combinations_with_replacement: rows of items of pools, told by places in them. */
#include "module/itertools_impl.h"

#include "object/dict.h"
#include "object/int.h"
#include "object/str.h"
#include "object/tuple.h"

typedef struct Combiner {
    AsObject header;
    AsValue pools;   /* the pool of the places, or (product) a tuple with one for each */
    int64_t *places; /* block: `count` of them, permutations have one for each item of the pool */
    int64_t *left;   /* block, of permutations: how many choices each place has left, the present one included */
    size_t count;    /* of items in a row */
    bool begun, ended;
} Combiner;

static Combiner *combiner(AsValue v) { return (Combiner *)as_object(v); }

static void combiner_mark(AsHeap *heap, AsObject *self)
{
    const Combiner *c = (Combiner *)self;
    as_mark(heap, c->pools);
    as_mark_block(heap, c->places);
    as_mark_block(heap, c->left);
}

static const AsTuple *pool_at(const Combiner *c, size_t i, bool is_product)
{
    return as_tuple(is_product ? as_tuple(c->pools)->items[i] : c->pools);
}

/* ---- making one ---- */

static int64_t *new_places(AsVM *vm, size_t count)
{
    if (count > SIZE_MAX / sizeof(int64_t)) {
        as_raise_memory(vm);
        return NULL;
    }
    int64_t *places = as_heap_try_resize_block(vm, NULL, 0, (count ? count : 1) * sizeof *places);
    for (size_t i = 0; places && i < count; i++) { places[i] = 0; }
    return places;
}

/* NULL: raised. `places`: how many numbers to keep. */
static Combiner *new_combiner(AsVM *vm, AsValue cls, AsValue pools, size_t count, size_t places)
{
    as_root(vm, pools);
    Combiner *c = (Combiner *)as_instance_new(vm, as_type(cls), 0);
    c->pools = pools;
    c->count = count;
    c->places = new_places(vm, places);
    return c->places ? c : NULL;
}

static bool read_repeat(AsVM *vm, AsDict *keywords, int64_t *repeat)
{
    AsValue given = as_dict_get_name(vm, keywords, as_str_intern_text(vm, "repeat"));
    *repeat = 1;
    if (!as_is_undefined(given) && !as_index_arg(vm, given, repeat)) { return false; }
    for (size_t i = 0; keywords->count > !as_is_undefined(given) && i < keywords->used; i++) {
        AsValue name = keywords->entries[i].key;
        if (as_is_undefined(name) || as_str_equals_text(name, "repeat")) { continue; }
        as_raise(vm, AS_TYPE_ERROR, "%v is an invalid keyword argument for product()", name);
        return false;
    }
    if (*repeat < 0) { as_raise(vm, AS_VALUE_ERROR, "repeat argument cannot be negative"); }
    return *repeat >= 0;
}

static AsValue product_new(AsVM *vm, AsValue *args)
{
    int64_t repeat;
    if (!read_repeat(vm, as_dict(args[2]), &repeat)) { return AS_RAISED; }
    const AsTuple *iterables = as_tuple(args[1]);
    size_t given = repeat == 0 ? 0 : iterables->length;
    if (given && (uint64_t)repeat > SIZE_MAX / sizeof(AsValue) / given) {
        return as_raise(vm, AS_OVERFLOW_ERROR, "repeat argument too large");
    }
    size_t count = given * (size_t)repeat;
    AsTuple *made = as_tuple_try_new(vm, count);
    if (!made) { return AS_RAISED; }
    AsValue pools = as_value(made);
    as_root(vm, pools);
    for (size_t i = 0; i < given; i++) {
        AsValue pool = as_tuple_from_iterable(vm, iterables->items[i]);
        if (as_raised(pool)) { return AS_RAISED; }
        for (size_t k = i; k < count; k += given) { as_write(made, &made->items[k], pool); }
    }
    Combiner *c = new_combiner(vm, args[0], pools, count, count);
    return c ? as_value(c) : AS_RAISED;
}

/* The pool and r of the other three. */
static bool read_arguments(AsVM *vm, AsValue *args, int64_t *r)
{
    AsValue pool = as_tuple_from_iterable(vm, args[1]);
    if (as_raised(pool)) { return false; }
    args[1] = pool;
    as_root(vm, pool);
    if (!as_index_arg(vm, args[2], r)) { return false; }
    if (*r < 0) { as_raise(vm, AS_VALUE_ERROR, "r must be non-negative"); }
    return *r >= 0;
}

static AsValue combinations_new(AsVM *vm, AsValue *args)
{
    int64_t r;
    if (!read_arguments(vm, args, &r)) { return AS_RAISED; }
    Combiner *c = new_combiner(vm, args[0], args[1], (size_t)r, (size_t)r);
    if (!c) { return AS_RAISED; }
    for (size_t i = 0; i < c->count; i++) { c->places[i] = (int64_t)i; }
    c->ended = c->count > as_tuple(args[1])->length;
    return as_value(c);
}

static AsValue repeating_new(AsVM *vm, AsValue *args)
{
    int64_t r;
    if (!read_arguments(vm, args, &r)) { return AS_RAISED; }
    Combiner *c = new_combiner(vm, args[0], args[1], (size_t)r, (size_t)r);
    if (!c) { return AS_RAISED; }
    c->ended = r > 0 && as_tuple(args[1])->length == 0;
    return as_value(c);
}

static AsValue permutations_new(AsVM *vm, AsValue *args)
{
    int64_t r;
    AsValue pool = as_tuple_from_iterable(vm, args[1]);
    if (as_raised(pool)) { return AS_RAISED; }
    args[1] = pool;
    size_t n = as_tuple(pool)->length;
    if (as_is_none(args[2])) {
        args[2] = as_int_from_u64(vm, n);
    } else if (!as_is_int(args[2])) {
        return as_raise(vm, AS_TYPE_ERROR, "Expected int as r");
    }
    if (!read_arguments(vm, args, &r)) { return AS_RAISED; }
    Combiner *c = new_combiner(vm, args[0], args[1], (size_t)r, n);
    if (!c) { return AS_RAISED; }
    as_root(vm, as_value(c));
    c->left = new_places(vm, (size_t)r);
    if (!c->left) { return AS_RAISED; }
    for (size_t i = 0; i < n; i++) { c->places[i] = (int64_t)i; }
    for (size_t i = 0; i < c->count; i++) { c->left[i] = (int64_t)(n - i); }
    c->ended = c->count > n;
    return as_value(c);
}

/* ---- rows ---- */

/* NULL: raised. Short rows, which are usual, are had without further ado. */
static inline AsTuple *new_row(AsVM *vm, size_t count)
{
    enum { SHORT = 1024 };
    return count <= SHORT ? as_tuple_new(vm, count) : as_tuple_try_new(vm, count);
}

/* The row of the present places. */
static inline AsValue row(AsVM *vm, const Combiner *c, bool is_product)
{
    size_t count = c->count;
    if (count == 0) { return vm->empty_tuple; }
    AsTuple *made = new_row(vm, count);
    if (!made) { return AS_RAISED; }
    const AsTuple *pools = as_tuple(c->pools);
    const int64_t *places = c->places;
    for (size_t i = 0; i < count; i++) {
        made->items[i] = is_product ? as_tuple(pools->items[i])->items[places[i]] : pools->items[places[i]];
    }
    return as_value(made);
}

/* Each step below goes to the next places; false: there are no more. */
static inline bool product_step(Combiner *c)
{
    const AsTuple *pools = as_tuple(c->pools);
    for (size_t i = c->count; i-- > 0;) {
        if (++c->places[i] < (int64_t)as_tuple(pools->items[i])->length) { return true; }
        c->places[i] = 0;
    }
    return false;
}

static inline bool combinations_step(Combiner *c)
{
    int64_t n = (int64_t)as_tuple(c->pools)->length, r = (int64_t)c->count;
    for (int64_t i = r - 1; i >= 0; i--) {
        if (c->places[i] == i + n - r) { continue; }
        c->places[i]++;
        for (int64_t k = i + 1; k < r; k++) { c->places[k] = c->places[k - 1] + 1; }
        return true;
    }
    return false;
}

static inline bool repeating_step(Combiner *c)
{
    int64_t last = (int64_t)as_tuple(c->pools)->length - 1;
    for (size_t i = c->count; i-- > 0;) {
        if (c->places[i] == last) { continue; }
        int64_t place = c->places[i] + 1;
        for (size_t k = i; k < c->count; k++) { c->places[k] = place; }
        return true;
    }
    return false;
}

static inline bool permutations_step(Combiner *c)
{
    size_t n = as_tuple(c->pools)->length;
    for (size_t i = c->count; i-- > 0;) {
        int64_t here = c->places[i];
        if (--c->left[i] > 0) {
            size_t other = n - (size_t)c->left[i];
            c->places[i] = c->places[other];
            c->places[other] = here;
            return true;
        }
        memmove(&c->places[i], &c->places[i + 1], (n - i - 1) * sizeof *c->places);
        c->places[n - 1] = here;
        c->left[i] = (int64_t)(n - i);
    }
    return false;
}

static bool has_empty_pool(const Combiner *c)
{
    for (size_t i = 0; i < c->count; i++) {
        if (pool_at(c, i, true)->length == 0) { return true; }
    }
    return false;
}

#define NEXT(function, step, is_product, is_empty) \
    static AsValue function(AsVM *vm, AsValue self) \
    { \
        Combiner *c = combiner(self); \
        if (c->ended) { return AS_STOP; } \
        c->ended = c->begun ? !step(c) : is_empty; \
        c->begun = true; \
        return c->ended ? AS_STOP : row(vm, c, is_product); \
    }
NEXT(product_next, product_step, true, has_empty_pool(c))
NEXT(combinations_next, combinations_step, false, false)
NEXT(repeating_next, repeating_step, false, false)
NEXT(permutations_next, permutations_step, false, false)

/* ---- copies ---- */

static AsValue numbers(AsVM *vm, const int64_t *from, size_t count)
{
    AsTuple *made = as_tuple_new(vm, count);
    for (size_t i = 0; i < count; i++) { made->items[i] = as_int_from_i64(vm, from[i]); }
    return as_value(made);
}

/* (class, arguments), and the state of one that has begun. */
static AsValue reduced(AsVM *vm, AsValue self, AsValue arguments, AsValue state)
{
    AsValue parts[] = {as_value(as_type_of(vm, self)), arguments, state};
    return as_tuple_from(vm, parts, as_is_undefined(state) ? 2 : 3);
}

static AsValue product_reduce(AsVM *vm, AsValue *args)
{
    const Combiner *c = combiner(args[0]);
    if (!c->begun) { return reduced(vm, args[0], c->pools, AS_UNDEFINED); }
    if (c->ended) { return reduced(vm, args[0], as_tuple_from(vm, &vm->empty_tuple, 1), AS_UNDEFINED); }
    return reduced(vm, args[0], c->pools, numbers(vm, c->places, c->count));
}

static AsValue combiner_reduce(AsVM *vm, AsValue *args)
{
    const Combiner *c = combiner(args[0]);
    bool fresh = !c->begun, ended = c->begun && c->ended;
    AsValue arguments[] = {ended ? vm->empty_tuple : c->pools, as_int_from_u64(vm, c->count)};
    AsValue state = AS_UNDEFINED;
    if (!fresh && !ended) {
        size_t n = c->left ? as_tuple(c->pools)->length : c->count;
        state = numbers(vm, c->places, n);
        if (c->left) {
            AsValue both[] = {state, numbers(vm, c->left, c->count)};
            state = as_tuple_from(vm, both, 2);
        }
    }
    return reduced(vm, args[0], as_tuple_from(vm, arguments, 2), state);
}

static AsValue raise_state(AsVM *vm) { return as_raise(vm, AS_VALUE_ERROR, "invalid arguments"); }

/* The i-th number of a state, brought within bounds. */
static bool read_place(AsVM *vm, AsValue state, size_t i, int64_t least, int64_t most, int64_t *out)
{
    int64_t place;
    if (!as_state_number(vm, as_tuple(state)->items[i], &place)) { return false; }
    *out = place < least ? least : place > most ? most : place;
    return true;
}

static bool is_tuple_of(AsValue v, size_t length) { return as_is_tuple(v) && as_tuple(v)->length == length; }

static AsValue product_setstate(AsVM *vm, AsValue *args)
{
    Combiner *c = combiner(args[0]);
    if (!is_tuple_of(args[1], c->count)) { return raise_state(vm); }
    for (size_t i = 0; i < c->count; i++) {
        int64_t length = (int64_t)pool_at(c, i, true)->length;
        if (length == 0) {
            c->begun = c->ended = true;
            return AS_NONE;
        }
        if (!read_place(vm, args[1], i, 0, length - 1, &c->places[i])) { return AS_RAISED; }
    }
    c->begun = true;
    return AS_NONE;
}

/* ascending: each place leaves room for those behind it; else all may go to the pool's end. */
static AsValue set_places(AsVM *vm, AsValue *args, bool ascending)
{
    Combiner *c = combiner(args[0]);
    int64_t n = (int64_t)as_tuple(c->pools)->length;
    if (!is_tuple_of(args[1], c->count)) { return raise_state(vm); }
    if (c->ended) { return AS_NONE; }
    for (size_t i = 0; i < c->count; i++) {
        int64_t most = ascending ? (int64_t)i + n - (int64_t)c->count : n - 1;
        if (!read_place(vm, args[1], i, 0, most, &c->places[i])) { return AS_RAISED; }
    }
    c->begun = true;
    return AS_NONE;
}

static AsValue combinations_setstate(AsVM *vm, AsValue *args) { return set_places(vm, args, true); }
static AsValue repeating_setstate(AsVM *vm, AsValue *args) { return set_places(vm, args, false); }

static AsValue permutations_setstate(AsVM *vm, AsValue *args)
{
    Combiner *c = combiner(args[0]);
    size_t n = as_tuple(c->pools)->length;
    if (!as_is_tuple(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "state is not a tuple"); }
    if (as_tuple(args[1])->length != 2) {
        return as_raise(vm, AS_TYPE_ERROR, "function takes exactly 2 arguments (%zu given)", as_tuple(args[1])->length);
    }
    AsValue places = as_tuple(args[1])->items[0], left = as_tuple(args[1])->items[1];
    if (!as_is_tuple(places)) { return as_raise(vm, AS_TYPE_ERROR, "argument 1 must be tuple, not %B", places); }
    if (!as_is_tuple(left)) { return as_raise(vm, AS_TYPE_ERROR, "argument 2 must be tuple, not %B", left); }
    if (!is_tuple_of(places, n) || !is_tuple_of(left, c->count)) { return raise_state(vm); }
    if (c->ended) { return AS_NONE; }
    for (size_t i = 0; i < n; i++) {
        if (!read_place(vm, places, i, 0, (int64_t)n - 1, &c->places[i])) { return AS_RAISED; }
    }
    for (size_t i = 0; i < c->count; i++) {
        if (!read_place(vm, left, i, 1, (int64_t)(n - i), &c->left[i])) { return AS_RAISED; }
    }
    c->begun = true;
    return AS_NONE;
}

/* ---- the types ---- */

#define COMBINER(symbol, type_name, documentation, signature, new_function, next_function, reduce_function, setstate_function) \
    static const AsMethod symbol##_methods[] = { \
        {signature, new_function, NULL}, \
        {"__reduce__(self, /)", reduce_function, "Return state information for pickling."}, \
        {"__setstate__(self, state, /)", setstate_function, "Set state information for unpickling."}, \
        {NULL, NULL, NULL}, \
    }; \
    const AsTypeSpec symbol = { \
        .name = "itertools." type_name, .doc = documentation, .size = sizeof(Combiner), .mark = combiner_mark, \
        .slots = {.iter = as_iter_self, .next = next_function}, .methods = symbol##_methods, \
    }

COMBINER(as_product_spec, "product",
         "product(*iterables, repeat=1) --> product object\n\nCartesian product of input iterables.  Equivalent to nested "
         "for-loops.", "__new__(cls, /, *iterables, **keywords)", product_new, product_next, product_reduce,
         product_setstate);
COMBINER(as_permutations_spec, "permutations", "Return successive r-length permutations of elements in the iterable.",
         "__new__(cls, iterable, r=None)", permutations_new, permutations_next, combiner_reduce, permutations_setstate);
COMBINER(as_combinations_spec, "combinations", "Return successive r-length combinations of elements in the iterable.",
         "__new__(cls, iterable, r)", combinations_new, combinations_next, combiner_reduce, combinations_setstate);
COMBINER(as_repeating_combinations_spec, "combinations_with_replacement",
         "Return successive r-length combinations of elements in the iterable allowing individual elements to have "
         "successive repeats.", "__new__(cls, iterable, r)", repeating_new, repeating_next, combiner_reduce,
         repeating_setstate);
