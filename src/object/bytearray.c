#include "object/bytes_impl.h"
#include "object/class.h"
#include "object/error.h"
#include "object/float.h"
#include "object/int.h"
#include "object/op.h"
#include "object/percent.h"
#include "object/range.h"
#include "object/sequence.h"
#include "object/str.h"
#include "object/tuple.h"

/* Views. */

typedef struct Count {
    const AsBytearray *of;
    size_t found;
} Count;

static void count_view(void *data, AsObject *object)
{
    Count *count = data;
    AsValue v = as_value(object);
    if (as_is_kind(v, AS_KIND_MEMORYVIEW) && ((AsMemoryview *)object)->owner == as_value(count->of)) { count->found++; }
}

/* Is it time to look which views are alive? A correct program only ever drops views without releasing them, and would
 * collect for nothing each time; so after a few times that found nothing it is done ever more rarely. */
static bool is_count_due(AsVM *vm)
{
    if (vm->export_counts_to_skip == 0) { return true; }
    vm->export_counts_to_skip--;
    return false;
}

static void note_count(AsVM *vm, bool found)
{
    enum { FREE = 8, LONGEST = 24 };
    unsigned vain = found ? 0 : vm->vain_export_counts + 1;
    vm->vain_export_counts = vain;
    vm->export_counts_to_skip = vain <= FREE ? 0 : 1u << (vain - FREE < LONGEST ? vain - FREE : LONGEST);
}

bool as_bytearray_check_exports(AsVM *vm, AsBytearray *b)
{
    if (b->exports == 0 || !is_count_due(vm)) { return true; }
    Count count = {.of = b};
    as_heap_each(vm, count_view, &count);
    b->exports = count.found;
    note_count(vm, count.found > 0);
    if (count.found > 0) {
        as_raise(vm, AS_BUFFER_ERROR, "Existing exports of data: object cannot be re-sized");
    }
    return count.found == 0;
}

/* Storage. */

static bool resize(AsVM *vm, AsBytearray *b, size_t size)
{
    if (b->exports > 0 && size != b->size && !as_bytearray_check_exports(vm, b)) { return false; }
    if (size + 1 > b->capacity) {
        size_t capacity = size + (size >> 3) + 16;
        uint8_t *data = as_heap_try_resize(vm, b->data, b->capacity, capacity);
        if (!data) { return false; }
        b->data = data;
        b->capacity = capacity;
    }
    b->size = size;
    b->data[size] = 0;
    return true;
}

/* Puts `size` bytes in the place of from..to. */
static bool splice(AsVM *vm, AsBytearray *b, size_t from, size_t to, const void *data, size_t size)
{
    size_t behind = b->size - to, old = b->size;
    if (size > SIZE_MAX / 2 - b->size) {
        as_raise_memory(vm);
        return false;
    }
    if (b->exports > 0 && size != to - from && !as_bytearray_check_exports(vm, b)) { return false; }
    if (size > to - from && !resize(vm, b, old + size - (to - from))) { return false; }
    if (b->data) { memmove(b->data + from + size, b->data + to, behind); }
    if (size < to - from && !resize(vm, b, old + size - (to - from))) { return false; }
    if (size) { memcpy(b->data + from, data, size); }
    return true;
}

bool as_bytearray_resize(AsVM *vm, AsBytearray *b, size_t size) { return resize(vm, b, size); }

AsValue as_bytearray_from(AsVM *vm, const void *data, size_t size)
{
    AsBytearray *b = as_heap_new(vm, AS_KIND_BYTEARRAY, sizeof *b);
    if (!resize(vm, b, size)) { return AS_RAISED; }
    if (size) { memcpy(b->data, data, size); }
    return as_value(b);
}

static void finalize(AsVM *vm, AsObject *self)
{
    AsBytearray *b = (AsBytearray *)self;
    as_heap_release(vm, b->data, b->capacity);
}

/* Constructor. */

static AsValue bytearray_new(AsVM *vm, AsValue *args)
{
    AsBytearray *b = (AsBytearray *)as_instance_new(vm, as_type(args[0]), 0);
    return resize(vm, b, 0) ? as_value(b) : AS_RAISED;
}

static AsValue bytearray_init(AsVM *vm, AsValue *args)
{
    AsBytearray *b = as_bytearray(args[0]);
    AsBuffer source;
    size_t zeros;
    as_buffer_init(&source);
    bool ok = resize(vm, b, 0) && as_bytes_read_source(vm, args + 1, "bytearray", &source, &zeros) &&
              splice(vm, b, 0, b->size, source.data, source.size) && (!zeros || resize(vm, b, zeros));
    if (ok && zeros) { memset(b->data, 0, zeros); }
    as_buffer_clear(&source);
    return ok ? AS_NONE : AS_RAISED;
}

/* Slots. */

static AsValue slot_repr(AsVM *vm, AsValue self)
{
    AsBytearray *b = as_bytearray(self);
    AsValue inner = as_bytes_repr(vm, b->data, b->size, true);
    if (as_raised(inner)) { return inner; }
    return as_str_format(vm, "%T(%S)", self, inner);
}

static AsValue get_slice(AsVM *vm, AsValue self, AsValue slice)
{
    int64_t start, stop, step;
    if (!as_slice_bounds(vm, slice, &start, &stop, &step)) { return AS_RAISED; }
    AsBytearray *b = as_bytearray(self);
    int64_t count = as_slice_adjust((int64_t)b->size, &start, &stop, step);
    if (step == 1 && count > 0) { return as_bytearray_from(vm, b->data + start, (size_t)count); }
    AsValue result = as_bytearray_from(vm, NULL, 0);
    if (as_raised(result) || !resize(vm, as_bytearray(result), (size_t)count)) { return AS_RAISED; }
    for (int64_t i = 0; i < count; i++) { as_bytearray(result)->data[i] = b->data[start + i * step]; }
    return result;
}

/* A subscript, counted from the start, that may lie out of bounds. */
static bool read_index(AsVM *vm, AsValue self, AsValue key, int64_t *out)
{
    if (!as_is_int(key) && !as_type_of(vm, key)->slots.index) {
        as_raise(vm, AS_TYPE_ERROR, "bytearray indices must be integers or slices, not %T", key);
        return false;
    }
    if (!as_sequence_index(vm, key, out)) { return false; }
    int64_t size = (int64_t)as_bytearray(self)->size;
    if (*out < 0) { *out += size; }
    return true;
}

static bool check_bounds(AsVM *vm, AsValue self, int64_t i)
{
    if (i >= 0 && i < (int64_t)as_bytearray(self)->size) { return true; }
    as_raise(vm, AS_INDEX_ERROR, "bytearray index out of range");
    return false;
}

static AsValue slot_get_item(AsVM *vm, AsValue self, AsValue key)
{
    int64_t i;
    if (as_is_slice(key)) { return get_slice(vm, self, key); }
    if (!read_index(vm, self, key, &i) || !check_bounds(vm, self, i)) { return AS_RAISED; }
    return as_small_value(as_bytearray(self)->data[i]);
}

/* Deletes count bytes, each step behind the one before. */
static bool delete_stepped(AsVM *vm, AsBytearray *b, int64_t start, int64_t step, int64_t count)
{
    if (b->exports > 0 && !as_bytearray_check_exports(vm, b)) { return false; }
    if (count <= 0) { return true; }
    if (step < 0) {
        start += (count - 1) * step;
        step = -step;
    }
    size_t to = (size_t)start, left = (size_t)count;
    for (size_t from = (size_t)start; from < b->size; from++) {
        if (left > 0 && (from - (size_t)start) % (size_t)step == 0) {
            left--;
        } else {
            b->data[to++] = b->data[from];
        }
    }
    return resize(vm, b, to);
}

/* The bytes that an assigned value stands for. */
static bool read_assigned(AsVM *vm, AsValue value, AsBuffer *out)
{
    const uint8_t *data;
    size_t size;
    if (as_bytes_view(value, &data, &size)) {
        if (!as_buffer_try_reserve(out, size)) {
            as_raise_memory(vm);
            return false;
        }
        as_buffer_add(out, (const char *)data, size);
        return true;
    }
    const AsSlots *slots = &as_type_of(vm, value)->slots;
    if (as_is_str(value) || as_is_complex(value) || slots->index || slots->to_int || slots->to_float) {
        as_raise(vm, AS_TYPE_ERROR, "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
        return false;
    }
    if (!as_is_iterable(vm, value)) {
        as_raise(vm, AS_TYPE_ERROR, "cannot convert '%T' object to bytearray", value);
        return false;
    }
    return as_bytes_read_iterable(vm, value, "byte", out);
}

static bool assign(AsVM *vm, AsBytearray *b, int64_t start, int64_t stop, int64_t step, const AsBuffer *from)
{
    int64_t count = as_slice_adjust((int64_t)b->size, &start, &stop, step);
    if (step == 1) {
        if (stop < start) { stop = start; }
        return splice(vm, b, (size_t)start, (size_t)stop, from->data, from->size);
    }
    if (from->size == 0) { return delete_stepped(vm, b, start, step, count); }
    if ((int64_t)from->size != count) {
        as_raise(vm, AS_VALUE_ERROR, "attempt to assign bytes of size %zu to extended slice of size %lld", from->size,
                 (long long)count);
        return false;
    }
    for (int64_t i = 0; i < count; i++) { b->data[start + i * step] = (uint8_t)from->data[i]; }
    return true;
}

static bool set_slice(AsVM *vm, AsValue self, AsValue slice, AsValue value)
{
    int64_t start, stop, step;
    AsBuffer from;
    as_buffer_init(&from);
    bool ok = as_slice_bounds(vm, slice, &start, &stop, &step) &&
              (as_is_undefined(value) || read_assigned(vm, value, &from)) &&
              assign(vm, as_bytearray(self), start, stop, step, &from);
    as_buffer_clear(&from);
    return ok;
}

static bool slot_set_item(AsVM *vm, AsValue self, AsValue key, AsValue value)
{
    int64_t i;
    uint8_t byte = 0;
    if (as_is_slice(key)) { return set_slice(vm, self, key, value); }
    if (!read_index(vm, self, key, &i)) { return false; }
    if (!as_is_undefined(value) && !as_bytes_byte_arg(vm, value, "byte", &byte)) { return false; }
    if (!check_bounds(vm, self, i)) { return false; }
    AsBytearray *b = as_bytearray(self);
    if (as_is_undefined(value)) { return splice(vm, b, (size_t)i, (size_t)i + 1, NULL, 0); }
    b->data[i] = byte;
    return true;
}

static AsValue slot_concat(AsVM *vm, AsValue left, AsValue right)
{
    AsView a = as_bytes_view_of(left), b;
    if (!as_bytes_view(right, &b.data, &b.size)) {
        return as_raise(vm, AS_TYPE_ERROR, "can't concat %T to %T", right, left);
    }
    AsValue result = as_bytearray_from(vm, a.data, a.size);
    if (as_raised(result)) { return result; }
    return splice(vm, as_bytearray(result), a.size, a.size, b.data, b.size) ? result : AS_RAISED;
}

static AsValue slot_repeat(AsVM *vm, AsValue self, int64_t count)
{
    AsView view = as_bytes_view_of(self);
    size_t size;
    if (!as_bytes_repeated_size(vm, view, count, &size)) { return AS_RAISED; }
    AsValue result = as_bytearray_from(vm, NULL, 0);
    if (as_raised(result) || !resize(vm, as_bytearray(result), size)) { return AS_RAISED; }
    as_bytes_fill_repeated(as_bytearray(result)->data, size, view);
    return result;
}

static AsValue slot_binary(AsVM *vm, AsBinaryOp op, AsValue left, AsValue right)
{
    if (op != AS_MOD || !as_is_bytearray(left)) { return AS_NOT_IMPLEMENTED; }
    // A copy: the format must not move while the arguments' methods run.
    AsView view = as_bytes_view_of(left);
    AsValue format = as_bytes_from(vm, view.data, view.size);
    size_t roots = as_roots_save(vm);
    as_root(vm, format);
    AsValue made = as_percent_bytes(vm, (const char *)as_bytes(format)->data, view.size, right);
    as_roots_restore(vm, roots);
    return as_raised(made) ? made : as_bytearray_from(vm, as_bytes(made)->data, as_bytes(made)->size);
}

static AsValue slot_inplace_concat(AsVM *vm, AsValue self, AsValue other)
{
    AsBytearray *b = as_bytearray(self);
    AsView view;
    if (!as_bytes_view(other, &view.data, &view.size)) {
        return as_raise(vm, AS_TYPE_ERROR, "can't concat %T to %T", other, self);
    }
    if (self == other && b->size > 0) {
        return as_raise(vm, AS_BUFFER_ERROR, "Existing exports of data: object cannot be re-sized");
    }
    size_t old = b->size, more = view.size;
    if (!resize(vm, b, old + more)) { return AS_RAISED; }
    as_bytes_view(other, &view.data, &view.size); // a view of b itself has moved with it
    if (more) { memcpy(b->data + old, view.data, more); }
    return self;
}

static AsValue slot_inplace_repeat(AsVM *vm, AsValue self, int64_t count)
{
    AsBytearray *b = as_bytearray(self);
    size_t old = b->size, size;
    if (!as_bytes_repeated_size(vm, as_bytes_view_of(self), count, &size) || !resize(vm, b, size)) { return AS_RAISED; }
    if (size > old) { as_bytes_fill_repeated(b->data + old, size - old, (AsView){b->data, old}); }
    return self;
}

/* Methods that change it. */

static AsValue bytearray_append(AsVM *vm, AsValue *args)
{
    AsBytearray *b = as_bytearray(args[0]);
    uint8_t byte;
    if (!as_bytes_byte_arg(vm, args[1], "byte", &byte) || !resize(vm, b, b->size + 1)) { return AS_RAISED; }
    b->data[b->size - 1] = byte;
    return AS_NONE;
}

static AsValue bytearray_extend(AsVM *vm, AsValue *args)
{
    AsBytearray *b = as_bytearray(args[0]);
    AsBuffer more;
    const uint8_t *data;
    size_t size;
    as_buffer_init(&more);
    bool ok = true;
    if (as_bytes_view(args[1], &data, &size)) {
        as_buffer_add(&more, (const char *)data, size);
    } else if (!as_is_iterable(vm, args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "can't extend bytearray with %T", args[1]);
    } else {
        ok = as_bytes_read_iterable(vm, args[1], "byte", &more);
    }
    ok = ok && splice(vm, b, b->size, b->size, more.data, more.size);
    as_buffer_clear(&more);
    return ok ? AS_NONE : AS_RAISED;
}

static AsValue bytearray_insert(AsVM *vm, AsValue *args)
{
    AsBytearray *b = as_bytearray(args[0]);
    int64_t index;
    uint8_t byte;
    if (!as_index_arg(vm, args[1], &index) || !as_bytes_byte_arg(vm, args[2], "byte", &byte)) { return AS_RAISED; }
    size_t at = (size_t)as_clamp_index(index, (int64_t)b->size);
    return splice(vm, b, at, at, &byte, 1) ? AS_NONE : AS_RAISED;
}

static AsValue bytearray_pop(AsVM *vm, AsValue *args)
{
    AsBytearray *b = as_bytearray(args[0]);
    int64_t index;
    if (!as_index_arg(vm, args[1], &index)) { return AS_RAISED; }
    if (b->size == 0) { return as_raise(vm, AS_INDEX_ERROR, "pop from empty bytearray"); }
    if (index < 0) { index += (int64_t)b->size; }
    if (index < 0 || index >= (int64_t)b->size) { return as_raise(vm, AS_INDEX_ERROR, "pop index out of range"); }
    AsValue byte = as_small_value(b->data[index]);
    return splice(vm, b, (size_t)index, (size_t)index + 1, NULL, 0) ? byte : AS_RAISED;
}

static AsValue bytearray_remove(AsVM *vm, AsValue *args)
{
    AsBytearray *b = as_bytearray(args[0]);
    uint8_t byte;
    if (!as_bytes_byte_arg(vm, args[1], "byte", &byte)) { return AS_RAISED; }
    uint8_t *found = memchr(b->data, byte, b->size);
    if (!found) { return as_raise(vm, AS_VALUE_ERROR, "value not found in bytearray"); }
    size_t at = (size_t)(found - b->data);
    return splice(vm, b, at, at + 1, NULL, 0) ? AS_NONE : AS_RAISED;
}

static AsValue bytearray_reverse(AsVM *vm, AsValue *args)
{
    AsBytearray *b = as_bytearray(args[0]);
    for (size_t i = 0, k = b->size; i + 1 < k; i++) {
        uint8_t byte = b->data[i];
        b->data[i] = b->data[--k];
        b->data[k] = byte;
    }
    return AS_NONE;
}

static AsValue bytearray_clear(AsVM *vm, AsValue *args)
{
    AsBytearray *b = as_bytearray(args[0]);
    if (!resize(vm, b, 0)) { return AS_RAISED; }
    as_heap_release(vm, b->data, b->capacity);
    b->data = NULL;
    b->size = b->capacity = 0;
    return resize(vm, b, 0) ? AS_NONE : AS_RAISED;
}

static AsValue bytearray_copy(AsVM *vm, AsValue *args)
{
    AsBytearray *b = as_bytearray(args[0]);
    return as_bytearray_from(vm, b->data, b->size);
}

static AsValue bytearray_sizeof(AsVM *vm, AsValue *args)
{
    return as_small_value(56 + (int64_t)as_bytearray(args[0])->capacity);
}

const AsMethod as_bytearray_methods[] = {
    {"__new__(cls, /, ...)", bytearray_new},
    {"__init__(self, /, source=UNSET, encoding=UNSET, errors=UNSET)", bytearray_init},
    {"__sizeof__(self, /)", bytearray_sizeof},
    {"append(self, item, /)", bytearray_append},
    {"clear(self, /)", bytearray_clear},
    {"copy(self, /)", bytearray_copy},
    {"extend(self, iterable_of_ints, /)", bytearray_extend},
    {"insert(self, index, item, /)", bytearray_insert},
    {"pop(self, index=-1, /)", bytearray_pop},
    {"remove(self, value, /)", bytearray_remove},
    {"reverse(self, /)", bytearray_reverse},
    AS_BYTES_METHOD_ROWS,
    {NULL, NULL},
};

const AsTypeSpec as_bytearray_spec = {
    .name = "bytearray",
    .doc = "bytearray(iterable_of_ints) -> bytearray\nbytearray(string, encoding[, errors]) -> bytearray\n"
           "bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer\nbytearray(int) -> bytes array of size given by "
           "the parameter initialized with null bytes\nbytearray() -> empty bytes array",
    .size = sizeof(AsBytearray), .flags = AS_TYPE_UNHASHABLE, .finalize = finalize,
    .slots = {
        .repr = slot_repr, .str = slot_repr, .hash = as_hash_not_implemented, .compare = as_bytes_slot_compare,
        .length = as_bytes_slot_length, .get_item = slot_get_item, .set_item = slot_set_item,
        .contains = as_bytes_slot_contains, .iter = as_bytes_slot_iter, .binary = slot_binary,
        .concat = slot_concat, .repeat = slot_repeat, .inplace_concat = slot_inplace_concat,
        .inplace_repeat = slot_inplace_repeat,
    },
    .methods = as_bytearray_methods,
};
