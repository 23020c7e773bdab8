#include "object/error.h"
#include "object/float.h"
#include "object/list.h"
#include "object/op.h"
#include "object/items.h"
#include "object/str.h"
#include "object/tuple.h"

/* Timsort as Tim Peters' listsort.txt describes it (runs, binary insertion, galloping merges), with the merge
 * order of Munro and Wild's powersort. It asks for the same comparisons in the same order as CPython 3.11: a
 * script's __lt__ can count them. */

enum { MIN_GALLOP = 7, MAX_PENDING = 85 };

/* Keys with the values that move along; values is NULL where the keys are the items. */
typedef struct AsSortSlice {
    AsValue *keys, *values;
} AsSortSlice;

typedef struct AsRun {
    AsSortSlice base;
    size_t length;
    int power; /* of the boundary to the next run */
} AsRun;

typedef struct AsSorter AsSorter;
struct AsSorter {
    AsVM *vm;
    /* 1: a < b, 0: not, -1: raised. */
    int (*less)(AsSorter *sorter, AsValue a, AsValue b);
    // The arrays belong to hidden lists, so that the collector sees them while script code compares.
    AsList *keys, *values; /* values NULL without a key function */
    AsList *scratch_keys, *scratch_values;
    size_t min_gallop;
    size_t total;
    AsRun pending[MAX_PENDING];
    size_t pending_count;
};

/* ---- comparing */

static int less_any(AsSorter *sorter, AsValue a, AsValue b)
{
    bool less;
    return as_op_compare_bool(sorter->vm, a, b, AS_LT, &less) ? less : -1;
}

// The tag bits of two small ints are the same, so the words compare like the numbers.
static int less_small(AsSorter *sorter, AsValue a, AsValue b)
{
    return (int64_t)a < (int64_t)b;
}

static int less_float(AsSorter *sorter, AsValue a, AsValue b)
{
    return as_float(a) < as_float(b);
}

static int less_str(AsSorter *sorter, AsValue a, AsValue b)
{
    const AsStr *x = as_str(a), *y = as_str(b);
    // UTF-8 sorts as code points do; most texts differ in the first byte.
    if (x->data[0] != y->data[0]) { return (unsigned char)x->data[0] < (unsigned char)y->data[0]; }
    return as_str_compare(x, y) < 0;
}

static int less_tuple(AsSorter *sorter, AsValue a, AsValue b)
{
    const AsTuple *x = as_tuple(a), *y = as_tuple(b);
    for (size_t i = 0; i < x->length && i < y->length; i++) {
        bool equal;
        if (!as_items_equal(sorter->vm, x->items[i], y->items[i], &equal)) { return -1; }
        if (equal) { continue; }
        if (as_both_small(x->items[i], y->items[i])) { return less_small(sorter, x->items[i], y->items[i]); }
        return less_any(sorter, x->items[i], y->items[i]);
    }
    return x->length < y->length;
}

typedef int (*AsLess)(AsSorter *, AsValue, AsValue);

static AsLess less_for(AsValue key)
{
    if (as_is_small(key)) { return less_small; }
    if (as_is_flonum(key) || as_is_exact(key, AS_KIND_FLOAT)) { return less_float; }
    if (as_is_exact(key, AS_KIND_STR)) { return less_str; }
    if (as_is_exact(key, AS_KIND_TUPLE)) { return less_tuple; }
    return less_any;
}

/* The cheapest comparison that is right for all keys. */
static AsLess choose_less(const AsList *keys)
{
    AsLess less = less_for(keys->items[0]);
    for (size_t i = 1; i < keys->length && less != less_any; i++) {
        if (less_for(keys->items[i]) != less) { return less_any; }
    }
    return less;
}

static inline int is_less(AsSorter *sorter, AsValue a, AsValue b)
{
    if (sorter->less == less_small) { return (int64_t)a < (int64_t)b; }
    return sorter->less(sorter, a, b);
}

/* ---- moving */

static inline AsSortSlice at(AsSortSlice slice, int64_t offset)
{
    return (AsSortSlice){slice.keys + offset, slice.values ? slice.values + offset : NULL};
}

static inline void copy_one(AsSortSlice to, AsSortSlice from)
{
    *to.keys = *from.keys;
    if (to.values) { *to.values = *from.values; }
}

static void move_many(AsSortSlice to, AsSortSlice from, size_t count)
{
    memmove(to.keys, from.keys, count * sizeof(AsValue));
    if (to.values) { memmove(to.values, from.values, count * sizeof(AsValue)); }
}

static void reverse_values(AsValue *first, size_t count)
{
    for (size_t i = 0, j = count; i + 1 < j; i++) {
        j--;
        AsValue item = first[i];
        first[i] = first[j];
        first[j] = item;
    }
}

static void reverse_slice(AsSortSlice slice, size_t count)
{
    reverse_values(slice.keys, count);
    if (slice.values) { reverse_values(slice.values, count); }
}

/* ---- runs */

/* Sorts count items of which the first `sorted` are in order already. */
static bool binary_insertion(AsSorter *sorter, AsSortSlice slice, size_t count, size_t sorted)
{
    if (as_ctrl_c(sorter->vm)) { return false; }
    for (; sorted < count; sorted++) {
        AsValue pivot = slice.keys[sorted];
        size_t left = 0, right = sorted;
        while (left < right) {
            size_t middle = left + (right - left) / 2;
            int less = is_less(sorter, pivot, slice.keys[middle]);
            if (less < 0) { return false; }
            if (less) {
                right = middle;
            } else {
                left = middle + 1;
            }
        }
        memmove(slice.keys + left + 1, slice.keys + left, (sorted - left) * sizeof(AsValue));
        slice.keys[left] = pivot;
        if (slice.values) {
            AsValue value = slice.values[sorted];
            memmove(slice.values + left + 1, slice.values + left, (sorted - left) * sizeof(AsValue));
            slice.values[left] = value;
        }
    }
    return true;
}

/* Length of the run at the front: strictly descending, or not descending at all. 0: raised. */
static size_t count_run(AsSorter *sorter, const AsValue *keys, size_t count, bool *descending)
{
    *descending = false;
    if (count == 1) { return 1; }
    int less = is_less(sorter, keys[1], keys[0]);
    if (less < 0) { return 0; }
    *descending = less;
    size_t length = 2;
    for (; length < count; length++) {
        less = is_less(sorter, keys[length], keys[length - 1]);
        if (less < 0) { return 0; }
        if ((less != 0) != *descending) { break; }
    }
    return length;
}

/* A run shorter than this is made longer by insertion: 32 .. 64, so that runs / total is just below a power of 2. */
static size_t minimal_run(size_t total)
{
    size_t odd = 0;
    while (total >= 64) {
        odd |= total & 1;
        total >>= 1;
    }
    return total + odd;
}

/* ---- galloping: where does key belong in the sorted a[0 .. count)? Searching begins at hint and doubles its steps.
 * -1: raised. */

/* Before any equal ones. */
static int64_t gallop_left(AsSorter *sorter, AsValue key, const AsValue *a, int64_t count, int64_t hint)
{
    int64_t last = 0, offset = 1;
    int less = is_less(sorter, a[hint], key);
    if (less < 0) { return -1; }
    if (less) {
        int64_t limit = count - hint;
        while (offset < limit) {
            less = is_less(sorter, a[hint + offset], key);
            if (less < 0) { return -1; }
            if (!less) { break; }
            last = offset;
            offset = offset * 2 + 1;
        }
        if (offset > limit) { offset = limit; }
        last += hint;
        offset += hint;
    } else {
        int64_t limit = hint + 1;
        while (offset < limit) {
            less = is_less(sorter, a[hint - offset], key);
            if (less < 0) { return -1; }
            if (less) { break; }
            last = offset;
            offset = offset * 2 + 1;
        }
        if (offset > limit) { offset = limit; }
        int64_t nearer = last;
        last = hint - offset;
        offset = hint - nearer;
    }
    for (last++; last < offset;) {
        int64_t middle = last + (offset - last) / 2;
        less = is_less(sorter, a[middle], key);
        if (less < 0) { return -1; }
        if (less) {
            last = middle + 1;
        } else {
            offset = middle;
        }
    }
    return offset;
}

/* Behind any equal ones. */
static int64_t gallop_right(AsSorter *sorter, AsValue key, const AsValue *a, int64_t count, int64_t hint)
{
    int64_t last = 0, offset = 1;
    int less = is_less(sorter, key, a[hint]);
    if (less < 0) { return -1; }
    if (less) {
        int64_t limit = hint + 1;
        while (offset < limit) {
            less = is_less(sorter, key, a[hint - offset]);
            if (less < 0) { return -1; }
            if (!less) { break; }
            last = offset;
            offset = offset * 2 + 1;
        }
        if (offset > limit) { offset = limit; }
        int64_t nearer = last;
        last = hint - offset;
        offset = hint - nearer;
    } else {
        int64_t limit = count - hint;
        while (offset < limit) {
            less = is_less(sorter, key, a[hint + offset]);
            if (less < 0) { return -1; }
            if (less) { break; }
            last = offset;
            offset = offset * 2 + 1;
        }
        if (offset > limit) { offset = limit; }
        last += hint;
        offset += hint;
    }
    for (last++; last < offset;) {
        int64_t middle = last + (offset - last) / 2;
        less = is_less(sorter, key, a[middle]);
        if (less < 0) { return -1; }
        if (less) {
            offset = middle;
        } else {
            last = middle + 1;
        }
    }
    return offset;
}

/* ---- merging */

/* Copies count items to the scratch lists and returns where they lie. */
static AsSortSlice to_scratch(AsSorter *sorter, AsSortSlice from, size_t count)
{
    as_list_grow(sorter->vm, sorter->scratch_keys, count);
    memcpy(sorter->scratch_keys->items, from.keys, count * sizeof(AsValue));
    sorter->scratch_keys->length = count;
    AsSortSlice slice = {sorter->scratch_keys->items, NULL};
    if (from.values) {
        as_list_grow(sorter->vm, sorter->scratch_values, count);
        memcpy(sorter->scratch_values->items, from.values, count * sizeof(AsValue));
        sorter->scratch_values->length = count;
        slice.values = sorter->scratch_values->items;
    }
    return slice;
}

/* How a merge stands: what is left of both runs, and where the next item goes. */
typedef struct AsMerge {
    AsSortSlice a, b, to;
    int64_t a_left, b_left;
    int64_t a_count, b_count; /* how often in a row each has won */
} AsMerge;

typedef enum AsMergeState {
    MERGE_GOES_ON, /* this phase is over: the other one next */
    MERGE_DRAINED, /* what is left lies in scratch and fills the hole as it is */
    MERGE_LAST,    /* one item is left in scratch; it goes behind (before) all that is left of the other run */
    MERGE_RAISED,
} AsMergeState;

static inline void low_take_a(AsMerge *m, int64_t count)
{
    move_many(m->to, m->a, (size_t)count);
    m->to = at(m->to, count);
    m->a = at(m->a, count);
    m->a_left -= count;
}

static inline void low_take_b(AsMerge *m, int64_t count)
{
    move_many(m->to, m->b, (size_t)count);
    m->to = at(m->to, count);
    m->b = at(m->b, count);
    m->b_left -= count;
}

/* One item at a time, until one run wins often. */
static AsMergeState low_step(AsSorter *sorter, AsMerge *m, int64_t min_gallop)
{
    m->a_count = m->b_count = 0;
    for (;;) {
        int less = is_less(sorter, *m->b.keys, *m->a.keys);
        if (less < 0) { return MERGE_RAISED; }
        copy_one(m->to, less ? m->b : m->a);
        m->to = at(m->to, 1);
        if (less) {
            m->b = at(m->b, 1);
            m->b_count++;
            m->a_count = 0;
            if (--m->b_left == 0) { return MERGE_DRAINED; }
            if (m->b_count >= min_gallop) { return MERGE_GOES_ON; }
        } else {
            m->a = at(m->a, 1);
            m->a_count++;
            m->b_count = 0;
            if (--m->a_left == 1) { return MERGE_LAST; }
            if (m->a_count >= min_gallop) { return MERGE_GOES_ON; }
        }
    }
}

/* Whole stretches, while they are long. */
static AsMergeState low_gallop(AsSorter *sorter, AsMerge *m, int64_t *min_gallop)
{
    do {
        *min_gallop -= *min_gallop > 1;
        sorter->min_gallop = (size_t)*min_gallop;
        m->a_count = gallop_right(sorter, *m->b.keys, m->a.keys, m->a_left, 0);
        if (m->a_count < 0) { return MERGE_RAISED; }
        if (m->a_count > 0) {
            low_take_a(m, m->a_count);
            if (m->a_left == 1) { return MERGE_LAST; }
            // Only an inconsistent comparison can get here.
            if (m->a_left == 0) { return MERGE_DRAINED; }
        }
        low_take_b(m, 1);
        if (m->b_left == 0) { return MERGE_DRAINED; }
        m->b_count = gallop_left(sorter, *m->a.keys, m->b.keys, m->b_left, 0);
        if (m->b_count < 0) { return MERGE_RAISED; }
        if (m->b_count > 0) {
            low_take_b(m, m->b_count);
            if (m->b_left == 0) { return MERGE_DRAINED; }
        }
        low_take_a(m, 1);
        if (m->a_left == 1) { return MERGE_LAST; }
    } while (m->a_count >= MIN_GALLOP || m->b_count >= MIN_GALLOP);
    return MERGE_GOES_ON;
}

/* Merges neighbours from the left; a is the shorter one and moves out of the way. */
static bool merge_low(AsSorter *sorter, AsSortSlice a, size_t a_length, AsSortSlice b, size_t b_length)
{
    AsMerge m = {.to = a, .b = b, .a_left = (int64_t)a_length, .b_left = (int64_t)b_length};
    m.a = to_scratch(sorter, a, a_length);
    low_take_b(&m, 1);
    AsMergeState state = m.b_left == 0 ? MERGE_DRAINED : m.a_left == 1 ? MERGE_LAST : MERGE_GOES_ON;
    int64_t min_gallop = (int64_t)sorter->min_gallop;
    while (state == MERGE_GOES_ON) {
        state = low_step(sorter, &m, min_gallop);
        if (state != MERGE_GOES_ON) { break; }
        min_gallop++;
        state = low_gallop(sorter, &m, &min_gallop);
        if (state != MERGE_GOES_ON) { break; }
        // Leaving the galloping mode has its price.
        sorter->min_gallop = (size_t)++min_gallop;
    }
    if (state == MERGE_LAST) {
        low_take_b(&m, m.b_left);
        copy_one(m.to, m.a);
    } else {
        move_many(m.to, m.a, (size_t)m.a_left);
    }
    return state != MERGE_RAISED;
}

static inline void high_take_a(AsMerge *m, int64_t count)
{
    m->to = at(m->to, -count);
    m->a = at(m->a, -count);
    m->a_left -= count;
    move_many(at(m->to, 1), at(m->a, 1), (size_t)count);
}

static inline void high_take_b(AsMerge *m, int64_t count)
{
    m->to = at(m->to, -count);
    m->b = at(m->b, -count);
    m->b_left -= count;
    move_many(at(m->to, 1), at(m->b, 1), (size_t)count);
}

static AsMergeState high_step(AsSorter *sorter, AsMerge *m, int64_t min_gallop)
{
    m->a_count = m->b_count = 0;
    for (;;) {
        int less = is_less(sorter, *m->b.keys, *m->a.keys);
        if (less < 0) { return MERGE_RAISED; }
        copy_one(m->to, less ? m->a : m->b);
        m->to = at(m->to, -1);
        if (less) {
            m->a = at(m->a, -1);
            m->a_count++;
            m->b_count = 0;
            if (--m->a_left == 0) { return MERGE_DRAINED; }
            if (m->a_count >= min_gallop) { return MERGE_GOES_ON; }
        } else {
            m->b = at(m->b, -1);
            m->b_count++;
            m->a_count = 0;
            if (--m->b_left == 1) { return MERGE_LAST; }
            if (m->b_count >= min_gallop) { return MERGE_GOES_ON; }
        }
    }
}

static AsMergeState high_gallop(AsSorter *sorter, AsMerge *m, const AsValue *a_base, const AsValue *b_base,
                                int64_t *min_gallop)
{
    do {
        *min_gallop -= *min_gallop > 1;
        sorter->min_gallop = (size_t)*min_gallop;
        int64_t place = gallop_right(sorter, *m->b.keys, a_base, m->a_left, m->a_left - 1);
        if (place < 0) { return MERGE_RAISED; }
        m->a_count = m->a_left - place;
        if (m->a_count > 0) {
            high_take_a(m, m->a_count);
            if (m->a_left == 0) { return MERGE_DRAINED; }
        }
        high_take_b(m, 1);
        if (m->b_left == 1) { return MERGE_LAST; }
        place = gallop_left(sorter, *m->a.keys, b_base, m->b_left, m->b_left - 1);
        if (place < 0) { return MERGE_RAISED; }
        m->b_count = m->b_left - place;
        if (m->b_count > 0) {
            high_take_b(m, m->b_count);
            if (m->b_left == 1) { return MERGE_LAST; }
            // Only an inconsistent comparison can get here.
            if (m->b_left == 0) { return MERGE_DRAINED; }
        }
        high_take_a(m, 1);
        if (m->a_left == 0) { return MERGE_DRAINED; }
    } while (m->a_count >= MIN_GALLOP || m->b_count >= MIN_GALLOP);
    return MERGE_GOES_ON;
}

/* Merges neighbours from the right; b is the shorter one and moves out of the way. */
static bool merge_high(AsSorter *sorter, AsSortSlice a, size_t a_length, AsSortSlice b, size_t b_length)
{
    AsSortSlice b_base = to_scratch(sorter, b, b_length);
    AsMerge m = {.a = at(a, (int64_t)a_length - 1),
                 .b = at(b_base, (int64_t)b_length - 1),
                 .to = at(b, (int64_t)b_length - 1),
                 .a_left = (int64_t)a_length,
                 .b_left = (int64_t)b_length};
    high_take_a(&m, 1);
    AsMergeState state = m.a_left == 0 ? MERGE_DRAINED : m.b_left == 1 ? MERGE_LAST : MERGE_GOES_ON;
    int64_t min_gallop = (int64_t)sorter->min_gallop;
    while (state == MERGE_GOES_ON) {
        state = high_step(sorter, &m, min_gallop);
        if (state != MERGE_GOES_ON) { break; }
        min_gallop++;
        state = high_gallop(sorter, &m, a.keys, b_base.keys, &min_gallop);
        if (state != MERGE_GOES_ON) { break; }
        sorter->min_gallop = (size_t)++min_gallop;
    }
    if (state == MERGE_LAST) {
        high_take_a(&m, m.a_left);
        copy_one(m.to, m.b);
    } else {
        move_many(at(m.to, 1 - m.b_left), b_base, (size_t)m.b_left);
    }
    return state != MERGE_RAISED;
}

/* Merges the pending runs i and i + 1. */
static bool merge_at(AsSorter *sorter, size_t i)
{
    AsRun *runs = sorter->pending;
    AsSortSlice a = runs[i].base, b = runs[i + 1].base;
    int64_t a_length = (int64_t)runs[i].length, b_length = (int64_t)runs[i + 1].length;
    runs[i].length += runs[i + 1].length;
    if (i + 3 == sorter->pending_count) { runs[i + 1] = runs[i + 2]; }
    sorter->pending_count--;

    // Items of a before b's first, and of b behind a's last, are in place already.
    int64_t skip = gallop_right(sorter, *b.keys, a.keys, a_length, 0);
    if (skip < 0) { return false; }
    a = at(a, skip);
    a_length -= skip;
    if (a_length == 0) { return true; }
    b_length = gallop_left(sorter, a.keys[a_length - 1], b.keys, b_length, b_length - 1);
    if (b_length <= 0) { return b_length == 0; }
    bool ok = a_length <= b_length ? merge_low(sorter, a, (size_t)a_length, b, (size_t)b_length)
                                   : merge_high(sorter, a, (size_t)a_length, b, (size_t)b_length);
    sorter->scratch_keys->length = 0;
    if (sorter->scratch_values) { sorter->scratch_values->length = 0; }
    return ok;
}

/* Powersort: the depth at which the boundary between two runs lies in a nearly balanced tree of merges. */
static int boundary_power(size_t start, size_t first, size_t second, size_t total)
{
    size_t a = 2 * start + first, b = a + first + second;
    for (int power = 1;; power++) {
        if (a >= total) {
            a -= total;
            b -= total;
        } else if (b >= total) {
            return power;
        }
        a <<= 1;
        b <<= 1;
    }
}

static bool push_run(AsSorter *sorter, AsSortSlice base, size_t length)
{
    AsRun *runs = sorter->pending;
    if (sorter->pending_count > 0) {
        AsRun *top = &runs[sorter->pending_count - 1];
        size_t start = (size_t)(top->base.keys - sorter->keys->items);
        int power = boundary_power(start, top->length, length, sorter->total);
        while (sorter->pending_count > 1 && runs[sorter->pending_count - 2].power > power) {
            if (!merge_at(sorter, sorter->pending_count - 2)) { return false; }
        }
        runs[sorter->pending_count - 1].power = power;
    }
    runs[sorter->pending_count++] = (AsRun){base, length, 0};
    return true;
}

static bool merge_all(AsSorter *sorter)
{
    const AsRun *runs = sorter->pending;
    while (sorter->pending_count > 1) {
        size_t n = sorter->pending_count - 2;
        if (n > 0 && runs[n - 1].length < runs[n + 1].length) { n--; }
        if (!merge_at(sorter, n)) { return false; }
    }
    return true;
}

static bool sort_runs(AsSorter *sorter)
{
    AsSortSlice rest = {sorter->keys->items, sorter->values ? sorter->values->items : NULL};
    size_t left = sorter->total, shortest = minimal_run(left);
    while (left > 0) {
        bool descending;
        size_t length = count_run(sorter, rest.keys, left, &descending);
        if (length == 0) { return false; }
        if (descending) { reverse_slice(rest, length); }
        if (length < shortest) {
            size_t wanted = left < shortest ? left : shortest;
            if (!binary_insertion(sorter, rest, wanted, length)) { return false; }
            length = wanted;
        }
        if (!push_run(sorter, rest, length)) { return false; }
        rest = at(rest, (int64_t)length);
        left -= length;
    }
    return merge_all(sorter);
}

/* ---- list.sort */

static AsList *hidden_list(AsVM *vm, size_t capacity)
{
    AsValue made = as_list_new(vm, capacity);
    as_root(vm, made);
    return as_list(made);
}

/* Calls the key function on every value. */
static bool make_keys(AsSorter *sorter, AsValue function)
{
    AsList *values = sorter->values;
    for (size_t i = 0; i < values->length; i++) {
        AsValue key = as_call(sorter->vm, function, &values->items[i], 1);
        if (as_raised(key)) { return false; }
        as_list_append(sorter->vm, sorter->keys, key);
    }
    return true;
}

static bool sort_hidden(AsSorter *sorter, bool reverse)
{
    sorter->total = sorter->keys->length;
    if (sorter->total < 2) { return true; }
    sorter->less = choose_less(sorter->keys);
    AsSortSlice all = {sorter->keys->items, sorter->values ? sorter->values->items : NULL};
    // Reversing before and after keeps equal items in their order.
    if (reverse) { reverse_slice(all, sorter->total); }
    bool ok = sort_runs(sorter);
    if (reverse) { reverse_slice(all, sorter->total); }
    return ok;
}

/* Moves the items of one list to another, empty one. */
static void move_items(AsList *to, AsList *from)
{
    to->items = from->items;
    to->length = from->length;
    to->capacity = from->capacity;
    from->items = NULL;
    from->length = from->capacity = 0;
}

bool as_list_sort(AsVM *vm, AsList *list, AsValue key, bool reverse)
{
    size_t saved = as_roots_save(vm);
    as_root(vm, as_value(list));
    as_root(vm, key);
    // While script code compares, the list looks empty: whatever is done to it is found out at the end.
    AsList *items = hidden_list(vm, 0);
    move_items(items, list);
    AsSorter sorter = {.vm = vm, .keys = items, .min_gallop = MIN_GALLOP};
    sorter.scratch_keys = hidden_list(vm, 0);
    bool ok = true;
    if (!as_is_none(key)) {
        sorter.values = items;
        sorter.keys = hidden_list(vm, items->length);
        sorter.scratch_values = hidden_list(vm, 0);
        ok = make_keys(&sorter, key);
    }
    ok = ok && sort_hidden(&sorter, reverse);
    bool modified = list->items != NULL;
    as_list_clear(vm, list);
    move_items(list, items);
    as_roots_restore(vm, saved);
    if (ok && modified) { as_raise(vm, AS_VALUE_ERROR, "list modified during sort"); }
    return ok && !modified;
}
