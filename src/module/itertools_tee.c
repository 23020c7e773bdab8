/* tee: several readers of one iterator. What one has read and others have not lies in a chain of chunks, each of which
 * is reached only from readers before its end. */
#include "module/itertools_impl.h"

#include "object/int.h"
#include "object/list.h"
#include "object/str.h"
#include "object/tuple.h"

enum { CHUNK = 57 };

typedef struct Chunk {
    AsObject header;
    AsValue source; /* the iterator */
    AsValue next;   /* the chunk behind this one; AS_UNDEFINED: nobody came so far */
    int64_t count;  /* of items that are here */
    bool running;   /* source is being asked right now */
    AsValue items[CHUNK];
} Chunk;

typedef struct Reader {
    AsObject header;
    AsValue chunk;
    int64_t place; /* in chunk */
} Reader;

static Reader *reader(AsValue v) { return (Reader *)as_object(v); }
static Chunk *chunk_of(AsValue v) { return (Chunk *)as_object(v); }

static void chunk_mark(AsHeap *heap, AsObject *self)
{
    const Chunk *chunk = (Chunk *)self;
    as_mark(heap, chunk->source);
    as_mark(heap, chunk->next);
    as_mark_array(heap, chunk->items, (size_t)chunk->count);
}

static void reader_mark(AsHeap *heap, AsObject *self) { as_mark(heap, ((Reader *)self)->chunk); }

static Chunk *new_chunk(AsVM *vm, AsValue source)
{
    Chunk *chunk = as_heap_new(vm, AS_KIND_TEE_CHUNK, sizeof *chunk);
    chunk->source = source;
    chunk->next = AS_UNDEFINED;
    return chunk;
}

/* ---- chunks ---- */

/* Item i of a chunk, the source asked for it if it is the first that is not here. */
static AsValue chunk_item(AsVM *vm, AsValue v, int64_t i)
{
    Chunk *chunk = chunk_of(v);
    if (i < chunk->count) { return chunk->items[i]; }
    if (chunk->running) { return as_raise(vm, AS_RUNTIME_ERROR, "cannot re-enter the tee iterator"); }
    chunk->running = true;
    AsValue item = as_op_next(vm, chunk->source);
    chunk->running = false;
    if (as_raised(item) || as_stopped(item)) { return item; }
    as_write(chunk, &chunk->items[chunk->count], item);
    chunk->count++;
    return item;
}

static AsValue chunk_behind(AsVM *vm, AsValue v)
{
    Chunk *chunk = chunk_of(v);
    if (as_is_undefined(chunk->next)) { as_write(chunk, &chunk->next, as_value(new_chunk(vm, chunk->source))); }
    return chunk->next;
}

/* _tee_dataobject(iterator, items, next): what __reduce__ tells. */
static AsValue chunk_new(AsVM *vm, AsValue *args)
{
    if (!as_is_list(args[2])) {
        return as_raise(vm, AS_TYPE_ERROR, "teedataobject() argument 2 must be list, not %B", args[2]);
    }
    const AsList *items = as_list(args[2]);
    bool full = items->length == CHUNK, has_next = !as_is_none(args[3]);
    if (items->length > CHUNK || (!full && has_next) || (has_next && !as_is_kind(args[3], AS_KIND_TEE_CHUNK))) {
        return as_raise(vm, AS_VALUE_ERROR, "Invalid arguments");
    }
    Chunk *chunk = new_chunk(vm, args[1]);
    chunk->count = (int64_t)items->length;
    for (size_t i = 0; i < items->length; i++) { chunk->items[i] = items->items[i]; }
    if (has_next) { chunk->next = args[3]; }
    return as_value(chunk);
}

static AsValue chunk_reduce(AsVM *vm, AsValue *args)
{
    const Chunk *chunk = chunk_of(args[0]);
    AsValue items = as_list_new(vm, (size_t)chunk->count);
    for (int64_t i = 0; i < chunk->count; i++) { as_list_append(vm, as_list(items), chunk->items[i]); }
    AsValue arguments[] = {chunk->source, items, as_is_undefined(chunk->next) ? AS_NONE : chunk->next};
    AsValue parts[] = {as_value(as_type_of(vm, args[0])), as_tuple_from(vm, arguments, 3)};
    return as_tuple_from(vm, parts, 2);
}

static const AsMethod chunk_methods[] = {
    {"__new__(cls, it, values, next, /)", chunk_new, NULL},
    {"__reduce__(self, /)", chunk_reduce, "Return state information for pickling."},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_tee_chunk_spec = {
    .name = "itertools._tee_dataobject",
    .doc = "teedataobject(iterable, values, next, /)\n--\n\nData container common to multiple tee objects.",
    .size = sizeof(Chunk), .flags = AS_TYPE_FINAL, .mark = chunk_mark, .methods = chunk_methods,
};

/* ---- readers ---- */

static AsValue new_reader(AsVM *vm, AsValue chunk, int64_t place)
{
    Reader *made = as_heap_new(vm, AS_KIND_TEE, sizeof *made);
    made->chunk = chunk;
    made->place = place;
    return as_value(made);
}

static AsValue reader_next(AsVM *vm, AsValue self)
{
    Reader *r = reader(self);
    if (r->place == CHUNK) {
        as_write(r, &r->chunk, chunk_behind(vm, r->chunk));
        r->place = 0;
    }
    AsValue item = chunk_item(vm, r->chunk, r->place);
    if (!as_raised(item) && !as_stopped(item)) { r->place++; }
    return item;
}

static AsValue reader_copy(AsVM *vm, AsValue *args)
{
    return new_reader(vm, reader(args[0])->chunk, reader(args[0])->place);
}

static AsValue reader_over(AsVM *vm, AsValue iterable)
{
    AsValue iterator = as_op_iter(vm, iterable);
    if (as_raised(iterator)) { return AS_RAISED; }
    if (as_is_kind(iterator, AS_KIND_TEE)) { return reader_copy(vm, &iterator); }
    return new_reader(vm, as_value(new_chunk(vm, iterator)), 0);
}

static AsValue reader_new(AsVM *vm, AsValue *args) { return reader_over(vm, args[1]); }

static AsValue reader_reduce(AsVM *vm, AsValue *args)
{
    const Reader *r = reader(args[0]);
    AsValue state[] = {r->chunk, as_int_from_i64(vm, r->place)};
    AsValue parts[] = {as_value(as_type_of(vm, args[0])), as_tuple_from(vm, &vm->empty_tuple, 1), as_tuple_from(vm, state, 2)};
    return as_tuple_from(vm, parts, 3);
}

static AsValue reader_setstate(AsVM *vm, AsValue *args)
{
    int64_t place;
    if (!as_is_tuple(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "state is not a tuple"); }
    const AsTuple *state = as_tuple(args[1]);
    if (state->length != 2) {
        return as_raise(vm, AS_TYPE_ERROR, "function takes exactly 2 arguments (%zu given)", state->length);
    }
    if (!as_is_kind(state->items[0], AS_KIND_TEE_CHUNK)) {
        return as_raise(vm, AS_TYPE_ERROR, "argument 1 must be itertools._tee_dataobject, not %B", state->items[0]);
    }
    if (!as_index_arg(vm, state->items[1], &place)) { return AS_RAISED; }
    if (place < 0 || place > CHUNK || place > chunk_of(state->items[0])->count) {
        return as_raise(vm, AS_VALUE_ERROR, "Index out of range");
    }
    as_write(reader(args[0]), &reader(args[0])->chunk, state->items[0]);
    reader(args[0])->place = place;
    return AS_NONE;
}

static const AsMethod reader_methods[] = {
    {"__new__(cls, iterable, /)", reader_new, NULL},
    {"__copy__(self, /)", reader_copy, "Returns an independent iterator."},
    {"__reduce__(self, /)", reader_reduce, "Return state information for pickling."},
    {"__setstate__(self, state, /)", reader_setstate, "Set state information for unpickling."},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_tee_spec = {
    .name = "itertools._tee", .doc = "Iterator wrapped to make it copyable.", .size = sizeof(Reader), .flags = AS_TYPE_FINAL,
    .mark = reader_mark, .slots = {.iter = as_iter_self, .next = reader_next}, .methods = reader_methods,
};

/* ---- tee() ---- */

AsValue as_itertools_tee(AsVM *vm, AsValue *args)
{
    int64_t count;
    if (!as_index_arg(vm, args[1], &count)) { return AS_RAISED; }
    if (count < 0) { return as_raise(vm, AS_VALUE_ERROR, "n must be >= 0"); }
    AsTuple *made = as_tuple_try_new(vm, (size_t)count);
    if (!made) { return AS_RAISED; }
    as_root(vm, as_value(made));
    if (count == 0) { return as_value(made); }
    AsValue first = as_op_iter(vm, args[0]);
    if (as_raised(first)) { return AS_RAISED; }
    as_root(vm, first);
    // What can copy itself does so; anything else is read through chunks.
    AsValue copy = as_op_find_attribute(vm, first, as_str_intern_text(vm, "__copy__"));
    if (as_raised(copy)) { return AS_RAISED; }
    if (as_is_undefined(copy)) {
        first = reader_over(vm, first);
        if (as_raised(first)) { return AS_RAISED; }
        as_root(vm, first);
        copy = as_op_find_attribute(vm, first, as_str_intern_text(vm, "__copy__"));
    }
    as_root(vm, copy);
    as_write(made, &made->items[0], first);
    for (int64_t i = 1; i < count; i++) {
        AsValue another = as_call(vm, copy, NULL, 0);
        if (as_raised(another)) { return AS_RAISED; }
        as_write(made, &made->items[i], another);
    }
    return as_value(made);
}
