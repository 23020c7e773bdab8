/* Binary files over a descriptor: io.FileIO, BufferedReader, BufferedWriter, BufferedRandom. */
#include "module/io.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "async/lock.h"
#include "load/unwritten.h"
#include "object/bytes.h"
#include "object/class.h"
#include "object/error.h"
#include "object/finalize.h"
#include "object/int.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"

enum { BUFFER_SIZE = 8192 };

/* ---- the buffer ---- */

static void need_buffer(AsVM *vm, AsFile *file)
{
    if (file->buffer != NULL) { return; }
    if (file->capacity == 0) { file->capacity = BUFFER_SIZE; }
    file->buffer = as_heap_alloc(vm, file->capacity);
}

/* Tells whoever looks at files on disk (load/unwritten.h) that output waits, or no longer. */
static void note_pending(AsVM *vm, AsFile *file, bool waits)
{
    if (waits) {
        as_unwritten_add(vm, &file->io.header, file->device, file->inode);
    } else {
        as_unwritten_remove(vm, &file->io.header);
    }
}

static inline void set_pending(AsVM *vm, AsFile *file, size_t pending)
{
    if ((file->pending == 0) != (pending == 0)) { note_pending(vm, file, pending > 0); }
    file->pending = pending;
}

bool as_io_binary_settle(AsVM *vm, AsFile *file)
{
    if (file->end > file->start) {
        if (as_io_device_seek(vm, file, -(int64_t)(file->end - file->start), SEEK_CUR) < 0) { return false; }
    }
    file->start = file->end = 0;
    return true;
}

static bool fill(AsVM *vm, AsFile *file, size_t *got)
{
    // Another thread was here while we waited for the lock.
    *got = file->end - file->start;
    if (*got > 0) { return true; }
    if (file->pending > 0 && !as_io_binary_flush(vm, file)) { return false; }
    need_buffer(vm, file);
    file->start = file->end = 0;
    if (file->inode) { as_unwritten_settle(vm, file->device, file->inode, &file->io.header); }
    if (!as_io_device_read(vm, file, file->buffer, file->capacity, got)) { return false; }
    file->end = *got;
    return true;
}

bool as_io_binary_fill(AsVM *vm, AsFile *file, size_t *got)
{
    if (!as_lock_enter(vm, &file->io.header, &file->lock)) { return false; }
    bool ok = fill(vm, file, got);
    as_lock_leave(vm, file->lock);
    return ok;
}

static bool flush(AsVM *vm, AsFile *file)
{
    size_t size = file->pending, written;
    if (size == 0) { return true; }
    if (file->inode) { as_unwritten_settle(vm, file->device, file->inode, &file->io.header); }
    bool ok = as_io_device_write(vm, file, file->buffer, size, &written);
    memmove(file->buffer, file->buffer + written, size - written);
    set_pending(vm, file, size - written);
    return ok;
}

bool as_io_binary_flush(AsVM *vm, AsFile *file)
{
    if (!as_lock_enter(vm, &file->io.header, &file->lock)) { return false; }
    bool ok = flush(vm, file);
    as_lock_leave(vm, file->lock);
    return ok;
}

static bool write_buffered(AsVM *vm, AsFile *file, const void *data, size_t size)
{
    size_t written;
    if (file->end > file->start && !as_io_binary_settle(vm, file)) { return false; }
    file->start = file->end = 0;
    if (file->unbuffered) { return as_io_device_write(vm, file, data, size, &written); }
    need_buffer(vm, file);
    if (size > file->capacity - file->pending) {
        if (!as_io_binary_flush(vm, file)) { return false; }
        if (size > file->capacity) { return as_io_device_write(vm, file, data, size, &written); }
    }
    memcpy(file->buffer + file->pending, data, size);
    set_pending(vm, file, file->pending + size);
    return true;
}

bool as_io_binary_write(AsVM *vm, AsFile *file, const void *data, size_t size)
{
    if (!as_lock_enter(vm, &file->io.header, &file->lock)) { return false; }
    bool ok = write_buffered(vm, file, data, size);
    as_lock_leave(vm, file->lock);
    return ok;
}

int64_t as_io_binary_tell(AsVM *vm, AsFile *file)
{
    int64_t at = as_io_device_seek(vm, file, 0, SEEK_CUR);
    return at < 0 ? -1 : at - (int64_t)(file->end - file->start) + (int64_t)file->pending;
}

int64_t as_io_binary_seek(AsVM *vm, AsFile *file, int64_t offset, int whence)
{
    if (!as_io_binary_flush(vm, file) || !as_io_binary_settle(vm, file)) { return -1; }
    return as_io_device_seek(vm, file, offset, whence);
}

bool as_io_binary_close(AsVM *vm, AsFile *file)
{
    bool closed;
    if (!as_io_device_is_closed(vm, file, &closed)) { return false; }
    if (closed) {
        file->io.closed = true;
        return true;
    }
    bool ok = as_io_binary_flush(vm, file);
    AsValue error = ok ? AS_UNDEFINED : as_error_take(vm);
    size_t roots = as_roots_save(vm);
    as_root(vm, error);
    file->io.closed = true;
    set_pending(vm, file, 0);
    bool done = as_io_device_close(vm, file);
    if (!ok && done) { (void)as_raise_object(vm, error); }
    as_roots_restore(vm, roots);
    return ok && done;
}

AsValue as_io_binary_new(AsVM *vm, AsKind kind, int fd, AsValue name)
{
    AsFile *file = as_heap_new(vm, kind, sizeof *file);
    file->fd = fd;
    file->raw = AS_UNDEFINED;
    file->name = name;
    file->unbuffered = kind == AS_KIND_RAW_FILE;
    file->readable = kind == AS_KIND_BUFFERED_READER || kind == AS_KIND_BUFFERED_RANDOM;
    file->writable = kind == AS_KIND_BUFFERED_WRITER || kind == AS_KIND_BUFFERED_RANDOM;
    return as_value(file);
}

/* ---- checks ---- */

static bool check_ready(AsVM *vm, const AsFile *file)
{
    if (file->state == AS_FILE_READY) { return true; }
    as_raise(vm, AS_VALUE_ERROR, file->state == AS_FILE_DETACHED ? "raw stream has been detached"
                                                                 : "I/O operation on uninitialized object");
    return false;
}

/* The closed file's message names the operation only for the buffered kinds. Without an operation it is io.IOBase's. */
static bool check_open(AsVM *vm, AsFile *file, const char *operation)
{
    bool closed;
    bool ordinary = !file->io.closed && as_is_undefined(file->raw) && file->state == AS_FILE_READY;
    if (ordinary) { return true; }
    if (file->state != AS_FILE_READY && !file->unbuffered) { return check_ready(vm, file); }
    if (!as_io_device_is_closed(vm, file, &closed)) { return false; }
    if (!closed) { return true; }
    if (file->unbuffered || operation == NULL) {
        as_raise(vm, AS_VALUE_ERROR, "I/O operation on closed file%s", operation ? "" : ".");
    } else {
        as_raise(vm, AS_VALUE_ERROR, "%s closed file", operation);
    }
    return false;
}

/* For what the raw stream below answers; its message has no full stop. */
static bool check_asking(AsVM *vm, AsFile *file)
{
    bool closed;
    if (!file->unbuffered && !check_ready(vm, file)) { return false; }
    if (file->scripted) { return true; } // it will say so itself
    if (!as_io_device_is_closed(vm, file, &closed)) { return false; }
    if (closed) { as_raise(vm, AS_VALUE_ERROR, "I/O operation on closed file"); }
    return !closed;
}

static bool check_readable(AsVM *vm, AsFile *file, const char *operation)
{
    if (!check_open(vm, file, "read of")) { return false; }
    if (file->readable) { return true; }
    (void)!as_raised(as_io_unsupported(vm, file->unbuffered ? "File not open for reading" : operation));
    return false;
}

static bool check_writable(AsVM *vm, AsFile *file)
{
    if (!check_open(vm, file, "write to")) { return false; }
    if (file->writable) { return true; }
    (void)!as_raised(as_io_unsupported(vm, file->unbuffered ? "File not open for writing" : "write"));
    return false;
}

/* ---- reading ---- */

/* A growing result, counted on the heap. */
typedef struct Bytes {
    uint8_t *data;
    size_t size, capacity;
} Bytes;

static bool bytes_add(AsVM *vm, Bytes *bytes, const void *data, size_t size)
{
    if (size > bytes->capacity - bytes->size) {
        size_t capacity = bytes->capacity * 2 > bytes->size + size ? bytes->capacity * 2 : bytes->size + size;
        uint8_t *grown = as_heap_try_resize(vm, bytes->data, bytes->capacity, capacity);
        if (grown == NULL) { return false; }
        bytes->data = grown;
        bytes->capacity = capacity;
    }
    if (size) { memcpy(bytes->data + bytes->size, data, size); }
    bytes->size += size;
    return true;
}

/* Ends the growing result: its bytes as a value, or AS_RAISED. */
static AsValue bytes_end(AsVM *vm, Bytes *bytes, bool ok)
{
    AsValue result = ok ? as_bytes_from(vm, bytes->size > 0 ? (const void *)bytes->data : "", bytes->size) : AS_RAISED;
    if (bytes->data != NULL) { as_heap_release(vm, bytes->data, bytes->capacity); }
    return result;
}

/* Moves up to `size` unread bytes into the result, until a newline if to_newline; *done: it needs no more. */
static bool take(AsVM *vm, AsFile *file, Bytes *bytes, size_t size, bool to_newline, bool *done)
{
    size_t count = file->end - file->start;
    *done = count >= size;
    if (count > size) { count = size; }
    if (to_newline && count > 0) {
        const uint8_t *newline = memchr(file->buffer + file->start, '\n', count);
        if (newline != NULL) {
            count = (size_t)(newline - (file->buffer + file->start)) + 1;
            *done = true;
        }
    }
    if (count == 0) { return true; }
    file->start += count;
    return bytes_add(vm, bytes, file->buffer + file->start - count, count);
}

/* What is left of a file on disk, or 0 where that cannot be told. */
static size_t left_of(const AsFile *file)
{
    struct stat status;
    off_t at = file->scripted || fstat(file->fd, &status) != 0 || !S_ISREG(status.st_mode) ? -1 : lseek(file->fd, 0, SEEK_CUR);
    return at >= 0 && at < status.st_size ? (size_t)(status.st_size - at) : 0;
}

/* Up to `most` bytes past the empty buffer, right into the result; *got 0: the end. */
static bool read_past_buffer(AsVM *vm, AsFile *file, Bytes *bytes, size_t most, size_t *got)
{
    enum { PIECE = 64 * 1024 };
    size_t left = left_of(file), room = left >= PIECE ? left + 1 : PIECE; // one more tells the end at once
    if (room > most) { room = most; }
    if (room > bytes->capacity - bytes->size) {
        uint8_t *grown = as_heap_try_resize(vm, bytes->data, bytes->capacity, bytes->size + room);
        if (grown == NULL) { return false; }
        bytes->data = grown;
        bytes->capacity = bytes->size + room;
    }
    if (file->inode) { as_unwritten_settle(vm, file->device, file->inode, &file->io.header); }
    if (!as_io_device_read(vm, file, bytes->data + bytes->size, room, got)) { return false; }
    bytes->size += *got;
    return true;
}

/* Much more than the buffer holds does not go through it. Not *done: another thread has filled the buffer meanwhile. */
static bool gather_much(AsVM *vm, AsFile *file, Bytes *bytes, size_t size, bool *done)
{
    if (!as_lock_enter(vm, &file->io.header, &file->lock)) { return false; }
    bool ok = file->pending == 0 || as_io_binary_flush(vm, file);
    *done = false;
    while (ok && !*done && file->end == file->start) {
        size_t got;
        ok = read_past_buffer(vm, file, bytes, size - bytes->size, &got);
        *done = !ok || got == 0 || bytes->size == size;
    }
    as_lock_leave(vm, file->lock);
    return ok;
}

static bool gather(AsVM *vm, AsFile *file, Bytes *bytes, size_t size, bool to_newline)
{
    for (;;) {
        bool done;
        if (!take(vm, file, bytes, size - bytes->size, to_newline, &done)) { return false; }
        size_t got;
        if (done) { return true; }
        if (!to_newline && !file->scripted && size - bytes->size > BUFFER_SIZE) {
            if (!gather_much(vm, file, bytes, size, &done)) { return false; }
            if (done) { return true; }
            continue;
        }
        if (!as_io_binary_fill(vm, file, &got)) { return false; }
        if (got == 0) { return true; }
    }
}

/* FileIO.read: one system call for a size, until the end without. */
static AsValue read_unbuffered(AsVM *vm, AsFile *file, int64_t size)
{
    uint8_t chunk[BUFFER_SIZE];
    Bytes bytes = {0};
    bool ok = true;
    for (size_t got = 1; ok && got > 0 && (size < 0 || bytes.size < (size_t)size);) {
        size_t want = size >= 0 && (size_t)size - bytes.size < sizeof chunk ? (size_t)size - bytes.size : sizeof chunk;
        ok = as_io_device_read(vm, file, chunk, want, &got) && bytes_add(vm, &bytes, chunk, got);
        if (size >= 0 && got < want) { break; }
    }
    return bytes_end(vm, &bytes, ok);
}

bool as_io_size_arg(AsVM *vm, AsValue v, int64_t *out)
{
    *out = -1;
    if (as_is_none(v)) { return true; }
    if (!as_is_int(v) && as_is_undefined(as_type_lookup(vm, as_type_of(vm, v), as_name(vm, AS_NAME___index__)))) {
        as_raise(vm, AS_TYPE_ERROR, "argument should be integer or None, not '%T'", v);
        return false;
    }
    AsValue plain = as_index_value(vm, v);
    if (as_raised(plain)) { return false; }
    if (as_int_to_i64(plain, out)) { return true; }
    as_raise(vm, AS_OVERFLOW_ERROR, "cannot fit '%T' into an index-sized integer", v);
    return false;
}

static AsValue read_into_bytes(AsVM *vm, AsFile *file, int64_t size, bool to_newline)
{
    Bytes bytes = {0};
    file->blocked = false;
    bool ok = gather(vm, file, &bytes, size < 0 ? SIZE_MAX : (size_t)size, to_newline);
    bool nothing = file->blocked && bytes.size == 0 && size != 0 && !to_newline;
    AsValue result = bytes_end(vm, &bytes, ok);
    return ok && nothing ? AS_NONE : result;
}

AsValue as_io_binary_rest(AsVM *vm, AsFile *file) { return read_into_bytes(vm, file, -1, false); }

static AsValue file_read(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    int64_t size;
    if (!as_io_size_arg(vm, args[1], &size)) { return AS_RAISED; }
    if (size < -1 && !file->unbuffered && check_ready(vm, file)) {
        return as_raise(vm, AS_VALUE_ERROR, "read length must be non-negative or -1");
    }
    if (!check_readable(vm, file, "read")) { return AS_RAISED; }
    if (file->unbuffered) { return read_unbuffered(vm, file, size); }
    return read_into_bytes(vm, file, size, false);
}

/* At most one system call. */
static AsValue file_read1(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    int64_t size;
    if (!as_io_size_arg(vm, args[1], &size) || !check_readable(vm, file, "read1")) { return AS_RAISED; }
    if (size < 0) { size = BUFFER_SIZE; }
    size_t got;
    if (file->start == file->end && size > 0 && !as_io_binary_fill(vm, file, &got)) { return AS_RAISED; }
    size_t count = file->end - file->start;
    if (count > (size_t)size) { count = (size_t)size; }
    file->start += count;
    return as_bytes_from(vm, count > 0 ? (const void *)(file->buffer + file->start - count) : "", count);
}

static AsValue file_peek(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    int64_t ignored;
    size_t got;
    if (!as_index_arg(vm, args[1], &ignored)) { return AS_RAISED; }
    if (!check_open(vm, file, "peek of") || !check_readable(vm, file, "peek")) { return AS_RAISED; }
    if (file->start == file->end && !as_io_binary_fill(vm, file, &got)) { return AS_RAISED; }
    return as_bytes_from(vm, file->buffer + file->start, file->end - file->start);
}

static AsValue read_into(AsVM *vm, AsValue *args, const char *name)
{
    AsFile *file = as_file(args[0]);
    const uint8_t *data;
    size_t size;
    if (!as_bytes_view(args[1], &data, &size) || as_is_bytes(args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "%s() argument must be read-write bytes-like object, not %B", name, args[1]);
    }
    if (!check_open(vm, file, "readinto of") || !check_readable(vm, file, "readinto")) { return AS_RAISED; }
    AsValue got = file->unbuffered ? read_unbuffered(vm, file, (int64_t)size)
                                   : read_into_bytes(vm, file, (int64_t)size, false);
    if (as_raised(got) || as_is_none(got)) { return got; }
    uint8_t *to;
    size_t room;
    if (!as_bytes_view(args[1], (const uint8_t **)&to, &room)) { return AS_RAISED; }
    size_t count = as_bytes(got)->size < room ? as_bytes(got)->size : room;
    memcpy(to, as_bytes(got)->data, count);
    return as_int_from_u64(vm, count);
}

static AsValue file_readinto(AsVM *vm, AsValue *args) { return read_into(vm, args, "readinto"); }
static AsValue file_readinto1(AsVM *vm, AsValue *args) { return read_into(vm, args, "readinto1"); }

static AsValue read_line(AsVM *vm, AsFile *file, int64_t size)
{
    if (!file->unbuffered) { return read_into_bytes(vm, file, size, true); }
    Bytes bytes = {0};
    bool ok = true;
    for (size_t got = 1; ok && got > 0 && (size < 0 || bytes.size < (size_t)size);) {
        uint8_t byte;
        ok = as_io_device_read(vm, file, &byte, 1, &got) && bytes_add(vm, &bytes, &byte, got);
        if (got > 0 && byte == '\n') { break; }
    }
    return bytes_end(vm, &bytes, ok);
}

static AsValue file_readline(AsVM *vm, AsValue *args)
{
    int64_t size;
    AsFile *file = as_file(args[0]);
    if (!as_io_size_arg(vm, args[1], &size)) { return AS_RAISED; }
    if (!check_open(vm, file, "readline of") || !check_readable(vm, file, "read")) { return AS_RAISED; }
    return read_line(vm, file, size);
}

static AsValue file_next(AsVM *vm, AsValue self)
{
    AsFile *file = as_file(self);
    if (!check_open(vm, file, "readline of") || !check_readable(vm, file, "read")) { return AS_RAISED; }
    AsValue line = read_line(vm, file, -1);
    return as_is_bytes(line) && as_bytes(line)->size == 0 ? AS_STOP : line;
}

/* ---- writing, moving, closing ---- */

static AsValue file_write(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    const uint8_t *data;
    size_t size;
    if (!as_bytes_view(args[1], &data, &size)) {
        return as_raise(vm, AS_TYPE_ERROR, "a bytes-like object is required, not '%T'", args[1]);
    }
    if (!check_writable(vm, file)) { return AS_RAISED; }
    if (!as_io_binary_write(vm, file, data, size)) { return AS_RAISED; }
    return as_int_from_u64(vm, size);
}

static AsValue file_flush(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    if (!check_open(vm, file, file->unbuffered || !file->writable ? NULL : "flush of")) { return AS_RAISED; }
    if (file->scripted && !file->writable) {
        return as_call_method(vm, file->raw, as_name(vm, AS_NAME_flush), NULL, 0);
    }
    return as_io_binary_flush(vm, file) ? AS_NONE : AS_RAISED;
}

static AsValue file_close(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    if (!file->unbuffered && !check_ready(vm, file)) { return AS_RAISED; }
    return as_io_binary_close(vm, file) ? AS_NONE : AS_RAISED;
}

static AsValue file_seek(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    int64_t offset, whence;
    if (!as_index_arg(vm, args[2], &whence)) { return AS_RAISED; }
    if (!file->unbuffered && !check_ready(vm, file)) { return AS_RAISED; }
    if ((whence < 0 || whence > 4) && !file->unbuffered) { return as_raise(vm, AS_VALUE_ERROR, "whence value %d unsupported", (int)whence); }
    if (!check_open(vm, file, "seek of") || !as_index_arg(vm, args[1], &offset)) { return AS_RAISED; }
    int64_t at = as_io_binary_seek(vm, file, offset, (int)whence);
    return at < 0 ? AS_RAISED : as_int_from_i64(vm, at);
}

static AsValue file_tell(AsVM *vm, AsValue *args)
{
    if (!check_asking(vm, as_file(args[0]))) { return AS_RAISED; }
    int64_t at = as_io_binary_tell(vm, as_file(args[0]));
    return at < 0 ? AS_RAISED : as_int_from_i64(vm, at);
}

static AsValue file_truncate(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    if (!check_open(vm, file, "truncate of")) { return AS_RAISED; }
    if (!file->writable) { return as_io_unsupported(vm, file->unbuffered ? "File not open for writing" : "truncate"); }
    if (!as_io_binary_flush(vm, file)) { return AS_RAISED; }
    int64_t size = as_io_binary_tell(vm, file);
    if (size < 0 || (!as_is_none(args[1]) && !as_index_arg(vm, args[1], &size))) { return AS_RAISED; }
    return as_io_device_truncate(vm, file, size) ? as_int_from_i64(vm, size) : AS_RAISED;
}

/* The raw stream. Below an open() it is made when somebody asks; the buffered file closes the descriptor they share. */
static AsValue buffered_raw(AsVM *vm, AsValue self)
{
    AsFile *file = as_file(self);
    if (file->state != AS_FILE_READY) { return AS_NONE; }
    if (!as_is_undefined(file->raw)) { return file->raw; }
    AsValue raw = as_io_binary_new(vm, AS_KIND_RAW_FILE, file->fd, file->name);
    as_file(raw)->readable = file->readable;
    as_file(raw)->writable = file->writable;
    as_file(raw)->appending = file->appending;
    as_file(raw)->exclusive = file->exclusive;
    as_file(raw)->keep_open = true;
    as_file(raw)->io.closed = file->io.closed;
    as_write(file, &file->raw, raw);
    return raw;
}

/* What a raw stream of a script says itself. */
static AsValue ask_raw(AsVM *vm, AsFile *file, const char *name)
{
    return as_call_method(vm, file->raw, as_str_intern_text(vm, name), NULL, 0);
}

static AsValue detach(AsVM *vm, AsValue self)
{
    AsFile *file = as_file(self);
    AsValue raw = buffered_raw(vm, self);
    if (as_raised(raw)) { return AS_RAISED; }
    if (!file->scripted) { as_file(raw)->keep_open = file->keep_open; }
    file->raw = AS_UNDEFINED;
    file->fd = -1;
    file->scripted = false;
    file->state = AS_FILE_DETACHED;
    return raw;
}

static AsValue file_detach(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    if (!check_open(vm, file, file->writable ? "flush of" : NULL) || !as_io_binary_flush(vm, file)) { return AS_RAISED; }
    return detach(vm, args[0]);
}

static AsValue file_fileno(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    if (!file->unbuffered && !check_ready(vm, file)) { return AS_RAISED; }
    if (file->scripted) { return ask_raw(vm, file, "fileno"); }
    if (file->io.closed) { return as_raise(vm, AS_VALUE_ERROR, "I/O operation on closed file"); }
    return as_small_value(file->fd);
}

static AsValue file_isatty(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    if (!file->unbuffered && !check_ready(vm, file)) { return AS_RAISED; }
    if (file->scripted) { return ask_raw(vm, file, "isatty"); }
    if (file->io.closed) { return as_raise(vm, AS_VALUE_ERROR, "I/O operation on closed file"); }
    return as_bool(isatty(file->fd));
}

static AsValue file_iter(AsVM *vm, AsValue self) { return check_open(vm, as_file(self), NULL) ? self : AS_RAISED; }

static AsValue file_readable(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    if (!check_asking(vm, file)) { return AS_RAISED; }
    return file->scripted ? ask_raw(vm, file, "readable") : as_bool(file->readable);
}

static AsValue file_writable(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    if (!check_asking(vm, file)) { return AS_RAISED; }
    return file->scripted ? ask_raw(vm, file, "writable") : as_bool(file->writable);
}

static AsValue file_seekable(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    if (!check_asking(vm, file)) { return AS_RAISED; }
    return file->scripted ? ask_raw(vm, file, "seekable") : as_bool(lseek(file->fd, 0, SEEK_CUR) >= 0);
}

/* ---- the types ---- */

static AsValue file_mode(AsVM *vm, AsValue self)
{
    AsFile *file = as_file(self);
    if (!file->unbuffered && !check_ready(vm, file)) { return AS_RAISED; }
    if (file->scripted) { return as_op_get_attribute_text(vm, file->raw, "mode"); }
    const char *mode = file->exclusive ? (file->readable ? "xb+" : "xb")
        : file->appending ? (file->readable ? "ab+" : "ab")
        : file->readable ? (file->writable ? "rb+" : "rb") : "wb";
    return as_str_from_text(vm, mode);
}

static AsValue file_name(AsVM *vm, AsValue self)
{
    AsFile *file = as_file(self);
    if (!file->unbuffered && !check_ready(vm, file)) { return AS_RAISED; }
    return file->scripted ? as_op_get_attribute(vm, file->raw, as_name(vm, AS_NAME_name)) : file->name;
}

static AsValue file_closed(AsVM *vm, AsValue self)
{
    bool closed;
    AsFile *file = as_file(self);
    if (!file->unbuffered && !check_ready(vm, file)) { return AS_RAISED; }
    return as_io_device_is_closed(vm, file, &closed) ? as_bool(closed) : AS_RAISED;
}

static AsValue file_closefd(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_bool(!as_file(self)->keep_open);
}

static AsValue file_repr(AsVM *vm, AsValue self)
{
    AsFile *file = as_file(self);
    AsValue type = as_io_type_name(vm, self);
    if (!file->unbuffered) {
        AsValue name = file->name;
        if (file->state != AS_FILE_READY) { return as_str_format(vm, "<%S>", type); }
        if (file->scripted) {
            name = as_op_find_attribute(vm, file->raw, as_name(vm, AS_NAME_name));
            if (as_raised(name)) { return AS_RAISED; }
        }
        return as_is_undefined(name) ? as_str_format(vm, "<%S>", type) : as_str_format(vm, "<%S name=%v>", type, name);
    }
    if (file->io.closed) { return as_str_format(vm, "<%S [closed]>", type); }
    return as_str_format(vm, "<%S name=%v mode=%v closefd=%s>", type, file->name, file_mode(vm, self),
                         file->keep_open ? "False" : "True");
}

static void file_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsFile *)self)->name);
    as_mark(heap, ((AsFile *)self)->lock);
    as_mark(heap, ((AsFile *)self)->raw);
    as_mark_attributes(heap, self);
}

// An open file that nobody can reach any more: what was written still goes out, as in CPython.
static void file_finalize(AsVM *vm, AsObject *self)
{
    AsFile *file = (AsFile *)self;
    if (!file->io.closed && file->fd >= 0 && !file->scripted) {
        for (size_t done = 0; done < file->pending;) {
            ssize_t n = write(file->fd, file->buffer + done, file->pending - done);
            if (n <= 0) { break; }
            done += (size_t)n;
        }
        if (!file->keep_open && file->fd > 2) { close(file->fd); }
        if (as_is_object(file->raw) && as_heap_is_marked(vm->heap, as_object(file->raw))) { // it lives on, and is closed
            as_file(file->raw)->io.closed = true;
            as_file(file->raw)->fd = -1;
        }
        set_pending(vm, file, 0);
    }
    if (file->buffer != NULL) { as_heap_release(vm, file->buffer, file->capacity); }
}

static AsValue file_new(AsVM *vm, AsValue *args)
{
    AsFile *file = (AsFile *)as_instance_new(vm, as_type(args[0]), 0);
    file->fd = -1;
    file->state = AS_FILE_NEW;
    file->io.closed = true;
    file->name = AS_NONE;
    file->raw = AS_UNDEFINED;
    file->unbuffered = as_type(args[0])->kind == AS_KIND_RAW_FILE;
    return as_value(file);
}

/* FileIO(file, mode): what open() gives is taken apart again. */
static AsValue raw_init(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    AsValue mode = args[2];
    if (!as_is_str(mode)) { return as_raise(vm, AS_TYPE_ERROR, "FileIO() argument 'mode' must be str, not %B", mode); }
    if (strchr(as_str(mode)->data, 'b') == NULL) { mode = as_str_format(vm, "%Sb", mode); }
    as_root(vm, mode);
    AsValue opened = as_io_open_file(vm, args[1], mode, 0, AS_NONE, AS_NONE, AS_NONE, args[3] == AS_TRUE, args[4]);
    if (as_raised(opened)) { return AS_RAISED; }
    AsFile *source = as_file(opened);
    *file = (AsFile){.io = file->io, .fd = source->fd, .readable = source->readable, .writable = source->writable,
                     .appending = source->appending, .exclusive = source->exclusive, .keep_open = source->keep_open,
                     .unbuffered = true, .device = source->device, .inode = source->inode, .name = source->name,
                     .raw = AS_UNDEFINED};
    file->io.closed = false;
    source->io.closed = true;
    source->fd = -1;
    return AS_NONE;
}

static bool ask_truth(AsVM *vm, AsValue raw, const char *name, bool *out)
{
    AsValue v = as_call_method(vm, raw, as_str_intern_text(vm, name), NULL, 0);
    return !as_raised(v) && as_op_truth(vm, v, out);
}

/* Can the raw stream do what the buffered kind needs? */
static bool check_raw(AsVM *vm, AsKind kind, AsValue raw)
{
    static const struct { const char *method, *complaint; } needs[] = {
        {"seekable", "File or stream is not seekable."}, {"readable", "File or stream is not readable."},
        {"writable", "File or stream is not writable."},
    };
    for (size_t i = 0; i < 3; i++) {
        bool able;
        if (kind == AS_KIND_BUFFERED_READER && i != 1) { continue; }
        if (kind == AS_KIND_BUFFERED_WRITER && i != 2) { continue; }
        if (!ask_truth(vm, raw, needs[i].method, &able)) { return false; }
        if (!able) { return !as_raised(as_io_unsupported(vm, needs[i].complaint)); }
    }
    return true;
}

/* BufferedReader(raw): shares the descriptor of a FileIO, calls the methods of anything else. */
static AsValue buffered_init(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    AsKind kind = as_shape(args[0])->kind;
    int64_t capacity;
    file->state = AS_FILE_NEW;
    if (!check_raw(vm, kind, args[1]) || !as_index_arg(vm, args[2], &capacity)) { return AS_RAISED; }
    if (capacity <= 0) { return as_raise(vm, AS_VALUE_ERROR, "buffer size must be strictly positive"); }
    bool direct = as_is_exact(args[1], AS_KIND_RAW_FILE);
    if (direct && as_file(args[1])->io.closed) { return as_raise(vm, AS_VALUE_ERROR, "I/O operation on closed file"); }
    *file = (AsFile){.io = file->io, .fd = -1, .name = AS_NONE, .raw = args[1], .scripted = !direct, .lock = file->lock,
                     .capacity = file->buffer ? file->capacity : (size_t)capacity, .buffer = file->buffer};
    file->io.closed = false;
    file->readable = kind != AS_KIND_BUFFERED_WRITER;
    file->writable = kind != AS_KIND_BUFFERED_READER;
    if (direct) {
        AsFile *raw = as_file(args[1]);
        file->fd = raw->fd;
        file->name = raw->name;
        file->appending = raw->appending;
        file->exclusive = raw->exclusive;
        file->device = raw->device;
        file->inode = raw->inode;
        file->keep_open = raw->keep_open;
        raw->keep_open = true; // it is this one that closes
    } else if (file->writable) {
        as_finalize_register(vm, as_object(args[0]));
    }
    return AS_NONE;
}

#define COMMON_METHODS \
    {"__new__(cls, /, ...)", file_new}, \
    {"flush(self, /)", file_flush}, \
    {"close(self, /)", file_close}, \
    {"seek(self, target, whence=0, /)", file_seek}, \
    {"tell(self, /)", file_tell}, \
    {"truncate(self, pos=None, /)", file_truncate}, \
    {"fileno(self, /)", file_fileno}, \
    {"isatty(self, /)", file_isatty}, \
    {"seekable(self, /)", file_seekable}

#define READING_METHODS \
    {"read(self, size=-1, /)", file_read}, \
    {"readline(self, size=-1, /)", file_readline}, \
    {"readinto(self, buffer, /)", file_readinto}, \
    {"readable(self, /)", file_readable}

#define WRITING_METHODS \
    {"write(self, buffer, /)", file_write}, \
    {"writable(self, /)", file_writable}

#define BUFFERED_METHODS \
    COMMON_METHODS, \
    {"__init__(self, raw, buffer_size=8192)", buffered_init}, \
    {"detach(self, /)", file_detach}

#define PEEKING_METHODS \
    {"read1(self, size=-1, /)", file_read1}, \
    {"readinto1(self, buffer, /)", file_readinto1}, \
    {"peek(self, size=0, /)", file_peek}

static const AsMethod raw_methods[] = {
    COMMON_METHODS, READING_METHODS, WRITING_METHODS,
    {"__init__(self, file, mode='r', closefd=True, opener=None)", raw_init},
    {NULL, NULL},
};

// What one kind lacks it has from its base, which says that it is not supported.
static const AsMethod reader_methods[] = {BUFFERED_METHODS, READING_METHODS, PEEKING_METHODS, {NULL, NULL}};
static const AsMethod writer_methods[] = {BUFFERED_METHODS, WRITING_METHODS, {NULL, NULL}};
static const AsMethod random_methods[] = {BUFFERED_METHODS, READING_METHODS, PEEKING_METHODS, WRITING_METHODS, {NULL, NULL}};

static const AsGetSet raw_getsets[] = {
    {"mode", file_mode}, {"name", file_name}, {"closed", file_closed}, {"closefd", file_closefd}, {NULL, NULL},
};

static const AsGetSet buffered_getsets[] = {
    {"mode", file_mode}, {"name", file_name}, {"closed", file_closed}, {"raw", buffered_raw}, {NULL, NULL},
};

#define FILE_SPEC(symbol, text, base_kind, table, attribute_table, ...) \
    const AsTypeSpec symbol = { \
        .name = text, .base = base_kind, .size = sizeof(AsFile), .attributes = offsetof(AsFile, io.attributes), \
        .mark = file_mark, .finalize = file_finalize, \
        .slots = {.repr = file_repr, __VA_ARGS__}, \
        .methods = table, .getsets = attribute_table, \
    }

FILE_SPEC(as_raw_file_spec, "_io.FileIO", AS_KIND_RAW_IO_BASE, raw_methods, raw_getsets,
          .iter = file_iter, .next = file_next);
FILE_SPEC(as_buffered_reader_spec, "_io.BufferedReader", AS_KIND_BUFFERED_IO_BASE, reader_methods, buffered_getsets,
          .iter = file_iter, .next = file_next);
FILE_SPEC(as_buffered_writer_spec, "_io.BufferedWriter", AS_KIND_BUFFERED_IO_BASE, writer_methods, buffered_getsets,
          .iter = file_iter);
FILE_SPEC(as_buffered_random_spec, "_io.BufferedRandom", AS_KIND_BUFFERED_IO_BASE, random_methods, buffered_getsets,
          .iter = file_iter, .next = file_next);
