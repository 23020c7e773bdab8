/* Files in memory: io.StringIO and io.BytesIO. */
#include "module/io.h"

#include <string.h>

#include "base/buffer.h"
#include "base/utf8.h"
#include "object/bytes.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/int.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

/* ---- StringIO ---- */

static AsStringIo *string_io(AsValue v) { return (AsStringIo *)as_object(v); }

static bool string_check(AsVM *vm, const AsStringIo *io)
{
    if (io->io.closed) { as_raise(vm, AS_VALUE_ERROR, "I/O operation on closed file"); }
    return !io->io.closed;
}

static bool string_room(AsVM *vm, AsStringIo *io, size_t size)
{
    if (size <= io->capacity) { return true; }
    size_t capacity = io->capacity * 2 > size ? io->capacity * 2 : size;
    char *data = as_heap_try_resize(vm, io->data, io->capacity, capacity);
    if (data == NULL) { return false; }
    io->data = data;
    io->capacity = capacity;
    return true;
}

/* Bytes of the first `count` code points from `at`, as far as there are so many. */
static size_t span(const char *data, size_t size, size_t at, size_t count)
{
    const char *p = data + at;
    while (count-- > 0 && p < data + size) { as_utf8_next(&p); }
    return (size_t)(p - (data + at));
}

/* Puts text in place of as many characters as it has itself. */
static bool string_put(AsVM *vm, AsStringIo *io, const char *data, size_t size)
{
    size_t replaced = span(io->data, io->size, io->position, as_utf8_count(data, size));
    if (!string_room(vm, io, io->size + io->beyond + size)) { return false; }
    if (io->beyond > 0) {
        memset(io->data + io->size, 0, io->beyond);
        io->size += io->beyond;
        io->position = io->size;
        io->beyond = replaced = 0;
    }
    size_t tail = io->size - io->position - replaced;
    if (tail) { memmove(io->data + io->position + size, io->data + io->position + replaced, tail); }
    if (size) { memcpy(io->data + io->position, data, size); }
    io->position += size;
    io->size = io->position + tail;
    return true;
}

/* Which line ends there are, for the attribute `newlines`: newline=None and '' look for them. */
static void note_line_ends(AsStringIo *io, const AsStr *text)
{
    if (!as_is_none(io->newline) && as_str(io->newline)->size > 0) { return; }
    for (size_t i = 0; i < text->size; i++) {
        if (text->data[i] == '\n') { io->seen |= 2; }
        if (text->data[i] != '\r') { continue; }
        bool is_pair = i + 1 < text->size && text->data[i + 1] == '\n';
        io->seen |= is_pair ? 4 : 1;
        i += is_pair;
    }
}

/* What newline= makes of written text: None reads every line end as \n, '\r' and '\r\n' stand for \n. */
static bool string_write_text(AsVM *vm, AsStringIo *io, AsStr *text)
{
    note_line_ends(io, text);
    bool universal = as_is_none(io->newline);
    const char *end = !universal && as_str(io->newline)->data[0] == '\r' ? as_str(io->newline)->data : NULL;
    if ((!universal && end == NULL) || (universal && memchr(text->data, '\r', text->size) == NULL)) {
        return string_put(vm, io, text->data, text->size);
    }
    AsBuffer out;
    as_buffer_init(&out);
    for (size_t i = 0; i < text->size; i++) {
        char c = text->data[i];
        if (universal && c == '\r') {
            as_buffer_add_byte(&out, '\n');
            i += i + 1 < text->size && text->data[i + 1] == '\n';
        } else if (end != NULL && c == '\n') {
            as_buffer_add_text(&out, end);
        } else {
            as_buffer_add_byte(&out, c);
        }
    }
    bool ok = string_put(vm, io, out.data, out.size);
    as_buffer_clear(&out);
    return ok;
}

static AsValue string_write(AsVM *vm, AsValue *args)
{
    AsStringIo *io = string_io(args[0]);
    if (!as_is_str(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "string argument expected, got '%T'", args[1]); }
    if (!string_check(vm, io) || !string_write_text(vm, io, as_str(args[1]))) { return AS_RAISED; }
    return as_int_from_u64(vm, as_str(args[1])->length);
}

static AsValue string_take(AsVM *vm, AsStringIo *io, size_t size)
{
    io->position += size;
    return size == 0 ? vm->empty_str : as_str_from(vm, io->data + io->position - size, size);
}

static AsValue string_read(AsVM *vm, AsValue *args)
{
    AsStringIo *io = string_io(args[0]);
    int64_t count;
    if (!as_io_size_arg(vm, args[1], &count) || !string_check(vm, io)) { return AS_RAISED; }
    size_t left = io->size - io->position;
    return string_take(vm, io, count < 0 ? left : span(io->data, io->size, io->position, (size_t)count));
}

static size_t string_line(const AsStringIo *io)
{
    const char *at = io->data + io->position;
    size_t left = io->size - io->position;
    if (left == 0) { return 0; }
    const char *end = as_is_none(io->newline) ? "\n" : as_str(io->newline)->data;
    for (size_t i = 0; i < left; i++) {
        if (end[0] == '\0') { // newline='': every kind of end counts and stays
            if (at[i] == '\r') { return i + 1 < left && at[i + 1] == '\n' ? i + 2 : i + 1; }
            if (at[i] == '\n') { return i + 1; }
        } else if (at[i] == end[0] && (end[1] == '\0' || (i + 1 < left && at[i + 1] == end[1]))) {
            return i + strlen(end);
        }
    }
    return left;
}

static AsValue string_readline(AsVM *vm, AsValue *args)
{
    AsStringIo *io = string_io(args[0]);
    int64_t count;
    if (!as_io_size_arg(vm, args[1], &count) || !string_check(vm, io)) { return AS_RAISED; }
    size_t size = string_line(io);
    if (count >= 0) {
        size_t most = span(io->data, io->size, io->position, (size_t)count);
        if (most < size) { size = most; }
    }
    return string_take(vm, io, size);
}

static AsValue string_iter(AsVM *vm, AsValue self)
{
    // With the full stop that Python has only here.
    return string_io(self)->io.closed ? as_raise(vm, AS_VALUE_ERROR, "I/O operation on closed file.") : self;
}

static AsValue string_next(AsVM *vm, AsValue self)
{
    AsStringIo *io = string_io(self);
    if (!string_check(vm, io)) { return AS_RAISED; }
    size_t size = string_line(io);
    return size == 0 ? AS_STOP : string_take(vm, io, size);
}

static AsValue string_getvalue(AsVM *vm, AsValue *args)
{
    AsStringIo *io = string_io(args[0]);
    return string_check(vm, io) ? as_str_from(vm, io->size > 0 ? io->data : "", io->size) : AS_RAISED;
}

static size_t string_position(const AsStringIo *io)
{
    return (io->position > 0 ? as_utf8_count(io->data, io->position) : 0) + io->beyond;
}

static AsValue string_tell(AsVM *vm, AsValue *args)
{
    AsStringIo *io = string_io(args[0]);
    return string_check(vm, io) ? as_int_from_u64(vm, string_position(io)) : AS_RAISED;
}

static AsValue string_seek(AsVM *vm, AsValue *args)
{
    AsStringIo *io = string_io(args[0]);
    int64_t offset, whence;
    if (!as_index_arg(vm, args[1], &offset) || !as_index_arg(vm, args[2], &whence)) { return AS_RAISED; }
    if (!string_check(vm, io)) { return AS_RAISED; }
    if (whence < 0 || whence > 2) {
        return as_raise(vm, AS_VALUE_ERROR, "Invalid whence (%d, should be 0, 1 or 2)", (int)whence);
    }
    if (whence == 0 && offset < 0) {
        return as_raise(vm, AS_VALUE_ERROR, "Negative seek position %lld", (long long)offset);
    }
    if (whence != 0 && offset != 0) { return as_raise(vm, AS_OS_ERROR, "Can't do nonzero cur-relative seeks"); }
    if (whence == 1) { return as_int_from_u64(vm, string_position(io)); }
    size_t length = io->size > 0 ? as_utf8_count(io->data, io->size) : 0;
    size_t target = whence == 2 ? length : (size_t)offset;
    io->beyond = target > length ? target - length : 0;
    io->position = span(io->data, io->size, 0, target);
    return as_int_from_u64(vm, target);
}

/* truncate()'s argument; None leaves *out alone. */
static bool truncate_arg(AsVM *vm, AsValue v, int64_t *out)
{
    int64_t size;
    if (as_is_none(v)) { return true; }
    if (!as_io_size_arg(vm, v, &size) || !as_index_arg(vm, v, &size)) { return false; }
    *out = size;
    return true;
}

static AsValue string_truncate(AsVM *vm, AsValue *args)
{
    AsStringIo *io = string_io(args[0]);
    int64_t place = (int64_t)string_position(io), size = place;
    if (!string_check(vm, io) || !truncate_arg(vm, args[1], &size)) { return AS_RAISED; }
    if (size < 0) { return as_raise(vm, AS_VALUE_ERROR, "Negative size value %lld", (long long)size); }
    if (io->size > 0) { io->size = span(io->data, io->size, 0, (size_t)size); }
    // The position stays where it was, if need be beyond the end.
    if (io->position > io->size) {
        io->position = io->size;
        io->beyond = (size_t)place - as_utf8_count(io->data, io->size);
    }
    return as_int_from_i64(vm, size);
}

static AsValue io_close(AsVM *vm, AsValue *args)
{
    ((AsIo *)as_object(args[0]))->closed = true;
    return AS_NONE;
}

static AsValue io_nothing(AsVM *vm, AsValue *args) { return AS_NONE; }
static AsValue string_yes(AsVM *vm, AsValue *args) { return string_check(vm, string_io(args[0])) ? AS_TRUE : AS_RAISED; }

static AsValue string_closed(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_bool(string_io(self)->io.closed);
}

static AsValue string_newlines(AsVM *vm, AsValue self)
{
    return as_io_newlines(vm, string_io(self)->seen);
}

static AsValue string_line_buffering(AsVM *vm, AsValue self)
{
    return string_check(vm, string_io(self)) ? AS_FALSE : AS_RAISED;
}

static AsValue string_new(AsVM *vm, AsValue *args)
{
    AsStringIo *io = (AsStringIo *)as_instance_new(vm, as_type(args[0]), 0);
    io->newline = as_str_from_text(vm, "\n");
    return as_value(io);
}

static AsValue string_init(AsVM *vm, AsValue *args)
{
    AsStringIo *io = string_io(args[0]);
    if (!as_is_none(args[1]) && !as_is_str(args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "initial_value must be str or None, not %T", args[1]);
    }
    if (!as_is_none(args[2]) && !as_is_str(args[2])) {
        return as_raise(vm, AS_TYPE_ERROR, "newline must be str or None, not %T", args[2]);
    }
    if (!as_io_is_newline(args[2])) { return as_raise(vm, AS_VALUE_ERROR, "illegal newline value: %v", args[2]); }
    io->newline = args[2];
    io->seen = 0;
    io->size = io->position = io->beyond = 0;
    io->io.closed = false;
    if (as_is_str(args[1]) && !string_write_text(vm, io, as_str(args[1]))) { return AS_RAISED; }
    io->position = 0;
    return AS_NONE;
}

/* ---- copies: what __getstate__ gives, __setstate__ takes ---- */

/* Attributes that a script has set: a dict, or None. */
static AsValue own_attributes(AsVM *vm, AsValue self)
{
    const AsShape *shape = as_shape(self);
    if (shape->count == 0 && !shape->is_dict) { return AS_NONE; }
    AsValue dict = as_attribute_dict(vm, as_object(self));
    return as_is_undefined(dict) ? AS_NONE : as_dict_copy(vm, as_dict(dict));
}

/* A tuple of at least `size` items, as copy and pickle hand it in. */
static const AsTuple *state_tuple(AsVM *vm, AsValue self, AsValue state, size_t size)
{
    if (as_is_tuple(state) && as_tuple(state)->length >= size) { return as_tuple(state); }
    (void)as_raise(vm, AS_TYPE_ERROR, "%S.__setstate__ argument should be %zu-tuple, got %T",
                   as_type_full_name(vm, as_type_of(vm, self)), size, state);
    return NULL;
}

/* The place and the attributes that a state ends with, from item `at` on; then the messages' words. */
static bool state_end(AsVM *vm, AsValue self, const AsTuple *state, size_t at, const char *message, const char *noun,
                      int64_t *place)
{
    AsValue position = state->items[at], attributes = state->items[at + 1];
    if (!as_is_int(position)) {
        as_raise(vm, AS_TYPE_ERROR, message, position);
        return false;
    }
    if (!as_index_arg(vm, position, place)) { return false; }
    if (*place < 0) {
        as_raise(vm, AS_VALUE_ERROR, "position value cannot be negative");
        return false;
    }
    if (as_is_none(attributes)) { return true; }
    if (!as_is_dict(attributes)) {
        as_raise(vm, AS_TYPE_ERROR, "%s item of state should be a dict, got a %T", noun, attributes);
        return false;
    }
    AsValue own = as_attribute_dict(vm, as_object(self));
    return as_is_undefined(own) || as_dict_update(vm, as_dict(own), attributes);
}

static AsValue string_getstate(AsVM *vm, AsValue *args)
{
    AsValue text = string_getvalue(vm, args);
    if (as_raised(text)) { return AS_RAISED; }
    AsStringIo *io = string_io(args[0]);
    AsValue parts[] = {text, io->newline, as_int_from_u64(vm, string_position(io)), own_attributes(vm, args[0])};
    return as_raised(parts[3]) ? AS_RAISED : as_tuple_from(vm, parts, 4);
}

static AsValue string_setstate(AsVM *vm, AsValue *args)
{
    const AsTuple *state = state_tuple(vm, args[0], args[1], 4);
    if (state == NULL) { return AS_RAISED; }
    // The text has its line ends already: it is not written through newline.
    AsValue begin[] = {args[0], AS_NONE, state->items[1]}, text = state->items[0];
    AsStringIo *io = string_io(args[0]);
    if (!as_is_str(text) && !as_is_none(text)) {
        return as_raise(vm, AS_TYPE_ERROR, "initial_value must be str or None, not %T", text);
    }
    if (as_raised(string_init(vm, begin))) { return AS_RAISED; }
    if (as_is_str(text) && !string_put(vm, io, as_str(text)->data, as_str(text)->size)) { return AS_RAISED; }
    int64_t place;
    if (!state_end(vm, args[0], state, 2, "third item of state must be an integer, got %T", "fourth", &place)) {
        return AS_RAISED;
    }
    AsValue seek[] = {args[0], as_int_from_i64(vm, place), as_small_value(0)};
    return as_raised(string_seek(vm, seek)) ? AS_RAISED : AS_NONE;
}

static void string_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsStringIo *)self)->newline);
    as_mark_attributes(heap, self);
}

static void string_finalize(AsVM *vm, AsObject *self)
{
    AsStringIo *io = (AsStringIo *)self;
    if (io->data != NULL) { as_heap_release(vm, io->data, io->capacity); }
}

static const AsMethod string_methods[] = {
    {"__new__(cls, /, ...)", string_new},
    {"__init__(self, initial_value='', newline='\n')", string_init},
    {"write(self, s, /)", string_write},
    {"read(self, size=-1, /)", string_read},
    {"readline(self, size=-1, /)", string_readline},
    {"getvalue(self, /)", string_getvalue},
    {"tell(self, /)", string_tell},
    {"seek(self, pos, whence=0, /)", string_seek},
    {"truncate(self, pos=None, /)", string_truncate},
    {"close(self, /)", io_close},
    {"flush(self, /)", io_nothing},
    {"readable(self, /)", string_yes},
    {"writable(self, /)", string_yes},
    {"seekable(self, /)", string_yes},
    {"__getstate__(self, /)", string_getstate},
    {"__setstate__(self, state, /)", string_setstate},
    {NULL, NULL},
};

static const AsGetSet string_getsets[] = {
    {"closed", string_closed}, {"newlines", string_newlines}, {"line_buffering", string_line_buffering},
    {NULL, NULL},
};

const AsTypeSpec as_string_io_spec = {
    .name = "_io.StringIO", .base = AS_KIND_TEXT_IO_BASE, .size = sizeof(AsStringIo),
    .attributes = offsetof(AsStringIo, io.attributes), .mark = string_mark, .finalize = string_finalize,
    .slots = {.iter = string_iter, .next = string_next},
    .methods = string_methods, .getsets = string_getsets,
};

/* ---- BytesIO: over a bytearray, of which getbuffer() is a view ---- */

static AsBytesIo *bytes_io(AsValue v) { return (AsBytesIo *)as_object(v); }
static AsBytearray *content(const AsBytesIo *io) { return as_bytearray(io->bytes); }

static bool bytes_check(AsVM *vm, const AsBytesIo *io)
{
    if (io->io.closed) { as_raise(vm, AS_VALUE_ERROR, "I/O operation on closed file."); }
    return !io->io.closed;
}

/* The bytes of an argument; BufferError for a view with gaps. */
static bool bytes_argument(AsVM *vm, AsValue v, const uint8_t **data, size_t *size)
{
    if (as_bytes_view(v, data, size)) { return true; }
    if (as_is_kind(v, AS_KIND_MEMORYVIEW)) {
        as_raise(vm, AS_BUFFER_ERROR, "memoryview: underlying buffer is not C-contiguous");
    } else {
        as_raise(vm, AS_TYPE_ERROR, "a bytes-like object is required, not '%T'", v);
    }
    return false;
}

/* value, whose bytes are data, goes where the position is. */
static bool bytes_put(AsVM *vm, AsBytesIo *io, AsValue value, const uint8_t *data, size_t size)
{
    if (!as_bytearray_check_exports(vm, content(io))) { return false; }
    size_t old = content(io)->size, end = io->position + size;
    if (size == 0) { return true; }
    if (end < size) {
        (void)as_raise(vm, AS_OVERFLOW_ERROR, "new buffer size too large");
        return false;
    }
    if (end > old && !as_bytearray_resize(vm, content(io), end)) { return false; }
    if (io->position > old) { memset(content(io)->data + old, 0, io->position - old); }
    if (!as_bytes_view(value, &data, &size)) { return false; } // again: it may be a view of this very file
    memmove(content(io)->data + io->position, data, size);
    io->position = end;
    return true;
}

static AsValue bytes_write(AsVM *vm, AsValue *args)
{
    AsBytesIo *io = bytes_io(args[0]);
    const uint8_t *data;
    size_t size;
    if (!bytes_check(vm, io) || !bytes_argument(vm, args[1], &data, &size)) { return AS_RAISED; }
    return bytes_put(vm, io, args[1], data, size) ? as_int_from_u64(vm, size) : AS_RAISED;
}

static AsValue bytes_take(AsVM *vm, AsBytesIo *io, size_t size)
{
    if (size == 0) { return vm->empty_bytes; }
    io->position += size;
    return as_bytes_from(vm, content(io)->data + io->position - size, size);
}

static size_t bytes_left(const AsBytesIo *io)
{
    return io->position < content(io)->size ? content(io)->size - io->position : 0;
}

static AsValue bytes_read(AsVM *vm, AsValue *args)
{
    AsBytesIo *io = bytes_io(args[0]);
    int64_t count;
    if (!as_io_size_arg(vm, args[1], &count) || !bytes_check(vm, io)) { return AS_RAISED; }
    size_t size = bytes_left(io);
    return bytes_take(vm, io, count >= 0 && (size_t)count < size ? (size_t)count : size);
}

static size_t bytes_line(const AsBytesIo *io)
{
    size_t left = bytes_left(io);
    const uint8_t *at = content(io)->data + io->position, *newline = left > 0 ? memchr(at, '\n', left) : NULL;
    return newline != NULL ? (size_t)(newline - at) + 1 : left;
}

static AsValue bytes_readline(AsVM *vm, AsValue *args)
{
    AsBytesIo *io = bytes_io(args[0]);
    int64_t count;
    if (!as_io_size_arg(vm, args[1], &count) || !bytes_check(vm, io)) { return AS_RAISED; }
    size_t size = bytes_line(io);
    return bytes_take(vm, io, count >= 0 && (size_t)count < size ? (size_t)count : size);
}

static AsValue bytes_iter(AsVM *vm, AsValue self) { return bytes_check(vm, bytes_io(self)) ? self : AS_RAISED; }

static AsValue bytes_next(AsVM *vm, AsValue self)
{
    AsBytesIo *io = bytes_io(self);
    if (!bytes_check(vm, io)) { return AS_RAISED; }
    size_t size = bytes_line(io);
    return size == 0 ? AS_STOP : bytes_take(vm, io, size);
}

static AsValue bytes_readlines(AsVM *vm, AsValue *args)
{
    AsBytesIo *io = bytes_io(args[0]);
    AsValue lines = as_list_new(vm, 0);
    int64_t hint = -1;
    if (!bytes_check(vm, io)) { return AS_RAISED; }
    if (!as_is_none(args[1]) && !as_is_int(args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "integer argument expected, got '%T'", args[1]);
    }
    if (!as_is_none(args[1]) && !as_index_arg(vm, args[1], &hint)) { return AS_RAISED; }
    for (size_t size, total = 0; (size = bytes_line(io)) > 0;) {
        as_list_append(vm, as_list(lines), bytes_take(vm, io, size));
        total += size;
        if (hint > 0 && total >= (size_t)hint) { break; }
    }
    return lines;
}

static AsValue read_into(AsVM *vm, AsValue *args, const char *name)
{
    AsBytesIo *io = bytes_io(args[0]);
    uint8_t *to;
    size_t room;
    if (!as_bytes_view(args[1], (const uint8_t **)&to, &room) || as_is_bytes(args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "%s() argument must be read-write bytes-like object, not %B", name, args[1]);
    }
    if (!bytes_check(vm, io)) { return AS_RAISED; }
    size_t size = bytes_left(io) < room ? bytes_left(io) : room;
    if (size > 0) { memmove(to, content(io)->data + io->position, size); }
    io->position += size;
    return as_int_from_u64(vm, size);
}

static AsValue bytes_readinto(AsVM *vm, AsValue *args) { return read_into(vm, args, "readinto"); }
static AsValue bytes_readinto1(AsVM *vm, AsValue *args) { return read_into(vm, args, "readinto1"); }

static AsValue bytes_getvalue(AsVM *vm, AsValue *args)
{
    AsBytesIo *io = bytes_io(args[0]);
    return bytes_check(vm, io) ? as_bytes_from(vm, content(io)->data, content(io)->size) : AS_RAISED;
}

static AsValue bytes_getbuffer(AsVM *vm, AsValue *args)
{
    AsBytesIo *io = bytes_io(args[0]);
    return bytes_check(vm, io) ? as_call(vm, as_value(vm->types[AS_KIND_MEMORYVIEW]), &io->bytes, 1) : AS_RAISED;
}

static AsValue bytes_tell(AsVM *vm, AsValue *args)
{
    AsBytesIo *io = bytes_io(args[0]);
    return bytes_check(vm, io) ? as_int_from_u64(vm, io->position) : AS_RAISED;
}

static AsValue bytes_seek(AsVM *vm, AsValue *args)
{
    AsBytesIo *io = bytes_io(args[0]);
    int64_t offset, whence;
    if (!as_index_arg(vm, args[1], &offset) || !as_index_arg(vm, args[2], &whence) || !bytes_check(vm, io)) {
        return AS_RAISED;
    }
    if (whence < 0 || whence > 2) {
        return as_raise(vm, AS_VALUE_ERROR, "invalid whence (%d, should be 0, 1 or 2)", (int)whence);
    }
    if (whence == 0 && offset < 0) {
        return as_raise(vm, AS_VALUE_ERROR, "negative seek value %lld", (long long)offset);
    }
    int64_t base = whence == 0 ? 0 : (int64_t)(whence == 1 ? io->position : content(io)->size);
    if (__builtin_add_overflow(base, offset, &offset)) { return as_raise(vm, AS_OVERFLOW_ERROR, "new position too large"); }
    io->position = offset < 0 ? 0 : (size_t)offset;
    return as_int_from_u64(vm, io->position);
}

static AsValue bytes_truncate(AsVM *vm, AsValue *args)
{
    AsBytesIo *io = bytes_io(args[0]);
    int64_t size = (int64_t)io->position;
    if (!bytes_check(vm, io) || !as_bytearray_check_exports(vm, content(io)) || !truncate_arg(vm, args[1], &size)) {
        return AS_RAISED;
    }
    if (size < 0) { return as_raise(vm, AS_VALUE_ERROR, "negative size value %lld", (long long)size); }
    if ((size_t)size < content(io)->size && !as_bytearray_resize(vm, content(io), (size_t)size)) { return AS_RAISED; }
    return as_int_from_i64(vm, size);
}

static AsValue bytes_yes(AsVM *vm, AsValue *args) { return bytes_check(vm, bytes_io(args[0])) ? AS_TRUE : AS_RAISED; }

static AsValue bytes_no(AsVM *vm, AsValue *args) { return bytes_check(vm, bytes_io(args[0])) ? AS_FALSE : AS_RAISED; }
static AsValue bytes_nothing(AsVM *vm, AsValue *args) { return bytes_check(vm, bytes_io(args[0])) ? AS_NONE : AS_RAISED; }

static AsValue bytes_closed(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_bool(bytes_io(self)->io.closed);
}

static AsValue bytes_new(AsVM *vm, AsValue *args)
{
    AsBytesIo *io = (AsBytesIo *)as_instance_new(vm, as_type(args[0]), 0);
    io->bytes = as_bytearray_from(vm, NULL, 0);
    return as_raised(io->bytes) ? AS_RAISED : as_value(io);
}

static AsValue bytes_close(AsVM *vm, AsValue *args)
{
    return as_bytearray_check_exports(vm, content(bytes_io(args[0]))) ? io_close(vm, args) : AS_RAISED;
}

static AsValue bytes_init(AsVM *vm, AsValue *args)
{
    AsBytesIo *io = bytes_io(args[0]);
    const uint8_t *data = NULL;
    size_t size = 0;
    if (!as_bytearray_check_exports(vm, content(io))) { return AS_RAISED; }
    if (!as_is_none(args[1]) && !bytes_argument(vm, args[1], &data, &size)) { return AS_RAISED; }
    AsValue bytes = as_bytearray_from(vm, data, size);
    if (as_raised(bytes)) { return AS_RAISED; }
    as_write(io, &io->bytes, bytes);
    io->position = 0;
    io->io.closed = false;
    return AS_NONE;
}

static AsValue bytes_getstate(AsVM *vm, AsValue *args)
{
    AsValue bytes = bytes_getvalue(vm, args);
    if (as_raised(bytes)) { return AS_RAISED; }
    AsValue parts[] = {bytes, as_int_from_u64(vm, bytes_io(args[0])->position), own_attributes(vm, args[0])};
    return as_raised(parts[2]) ? AS_RAISED : as_tuple_from(vm, parts, 3);
}

static AsValue bytes_setstate(AsVM *vm, AsValue *args)
{
    const AsTuple *state = NULL;
    if (!as_bytearray_check_exports(vm, content(bytes_io(args[0])))) { return AS_RAISED; }
    state = state_tuple(vm, args[0], args[1], 3);
    if (state == NULL) { return AS_RAISED; }
    AsValue begin[] = {args[0], state->items[0]};
    if (as_raised(bytes_init(vm, begin))) { return AS_RAISED; }
    int64_t place;
    if (!state_end(vm, args[0], state, 1, "second item of state must be an integer, not %T", "third", &place)) {
        return AS_RAISED;
    }
    bytes_io(args[0])->position = (size_t)place;
    return AS_NONE;
}

static void bytes_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsBytesIo *)self)->bytes);
    as_io_mark(heap, self);
}

static const AsMethod bytes_methods[] = {
    {"__new__(cls, /, ...)", bytes_new},
    {"__init__(self, initial_bytes=None)", bytes_init},
    {"write(self, b, /)", bytes_write},
    {"read(self, size=-1, /)", bytes_read},
    {"read1(self, size=-1, /)", bytes_read},
    {"readline(self, size=-1, /)", bytes_readline},
    {"readlines(self, size=None, /)", bytes_readlines},
    {"readinto(self, buffer, /)", bytes_readinto},
    {"readinto1(self, buffer, /)", bytes_readinto1},
    {"getvalue(self, /)", bytes_getvalue},
    {"getbuffer(self, /)", bytes_getbuffer},
    {"tell(self, /)", bytes_tell},
    {"seek(self, pos, whence=0, /)", bytes_seek},
    {"truncate(self, size=None, /)", bytes_truncate},
    {"close(self, /)", bytes_close},
    {"flush(self, /)", bytes_nothing},
    {"isatty(self, /)", bytes_no},
    {"readable(self, /)", bytes_yes},
    {"writable(self, /)", bytes_yes},
    {"seekable(self, /)", bytes_yes},
    {"__getstate__(self, /)", bytes_getstate},
    {"__setstate__(self, state, /)", bytes_setstate},
    {NULL, NULL},
};

static const AsGetSet bytes_getsets[] = {{"closed", bytes_closed}, {NULL, NULL}};

const AsTypeSpec as_bytes_io_spec = {
    .name = "_io.BytesIO", .base = AS_KIND_BUFFERED_IO_BASE, .size = sizeof(AsBytesIo),
    .attributes = offsetof(AsBytesIo, io.attributes), .mark = bytes_mark,
    .slots = {.iter = bytes_iter, .next = bytes_next},
    .methods = bytes_methods, .getsets = bytes_getsets,
};
