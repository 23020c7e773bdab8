/* Binary files over a descriptor: io.FileIO, BufferedReader, BufferedWriter, BufferedRandom. */
#include "module/io.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "async/hint.h"
#include "async/lock.h"
#include "load/unwritten.h"
#include "object/bytes.h"
#include "object/class.h"
#include "object/error.h"
#include "object/int.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"

enum { BUFFER_SIZE = 8192 };

/* ---- the descriptor ---- */

/* An interrupted system call: lets signal handlers run. false: raised. */
static bool after_interrupt(AsVM *vm) { return as_safepoint(vm); }

/* Waits for a slow descriptor. Another thread may close the file meanwhile. */
static bool await(AsVM *vm, AsFile *file, short events)
{
    bool was_closed = file->io.closed;
    if (!as_thread_await_descriptor(vm, file->fd, events)) { return false; }
    if (was_closed || !file->io.closed) { return true; }
    as_raise(vm, AS_VALUE_ERROR, "I/O operation on closed file.");
    return false;
}

static bool read_some(AsVM *vm, AsFile *file, void *to, size_t size, size_t *got)
{
    int64_t began = as_world_monotonic(vm->world);
    for (;;) {
        if (!await(vm, file, POLLIN)) { return false; }
        ssize_t n = read(file->fd, to, size);
        as_hint_blocked(vm, began, "reading a file", "write `await asyncio.to_thread(...)`, or use a stream");
        if (n >= 0) {
            *got = (size_t)n;
            return true;
        }
        if (errno != EINTR) {
            as_raise_errno(vm, errno, AS_UNDEFINED);
            return false;
        }
        if (!after_interrupt(vm)) { return false; }
    }
}

static bool write_all(AsVM *vm, AsFile *file, const uint8_t *data, size_t size, size_t *written)
{
    *written = 0;
    while (*written < size) {
        if (!await(vm, file, POLLOUT)) { return false; }
        // A descriptor that is ready takes so much without blocking.
        size_t left = size - *written, most = as_thread_count(vm) > 1 && left > PIPE_BUF ? PIPE_BUF : left;
        ssize_t n = write(file->fd, data + *written, most);
        if (n >= 0) {
            *written += (size_t)n;
            continue;
        }
        if (errno != EINTR) {
            as_raise_errno(vm, errno, AS_UNDEFINED);
            return false;
        }
        if (!after_interrupt(vm)) { return false; }
    }
    return true;
}

static void need_buffer(AsVM *vm, AsFile *file)
{
    if (file->buffer != NULL) { return; }
    if (file->capacity == 0) { file->capacity = BUFFER_SIZE; }
    file->buffer = as_heap_alloc(vm, file->capacity);
}

/* How much output waits, told to whoever looks at the file on disk: load/unwritten.h. */
static void set_pending(AsVM *vm, AsFile *file, size_t pending)
{
    if (file->pending == 0 && pending > 0) { as_unwritten_add(vm, &file->io.header, file->device, file->inode); }
    if (file->pending > 0 && pending == 0) { as_unwritten_remove(vm, &file->io.header); }
    file->pending = pending;
}

bool as_io_binary_settle(AsVM *vm, AsFile *file)
{
    if (file->end > file->start) {
        if (lseek(file->fd, -(off_t)(file->end - file->start), SEEK_CUR) < 0) {
            as_raise_errno(vm, errno, AS_UNDEFINED);
            return false;
        }
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
    if (!read_some(vm, file, file->buffer, file->capacity, got)) { return false; }
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
    bool ok = write_all(vm, file, file->buffer, size, &written);
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
    if (file->unbuffered) { return write_all(vm, file, data, size, &written); }
    need_buffer(vm, file);
    if (size > file->capacity - file->pending) {
        if (!as_io_binary_flush(vm, file)) { return false; }
        if (size > file->capacity) { return write_all(vm, file, data, size, &written); }
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
    off_t at = lseek(file->fd, 0, SEEK_CUR);
    if (at < 0) {
        as_raise_errno(vm, errno, AS_UNDEFINED);
        return -1;
    }
    return at - (int64_t)(file->end - file->start) + (int64_t)file->pending;
}

int64_t as_io_binary_seek(AsVM *vm, AsFile *file, int64_t offset, int whence)
{
    if (!as_io_binary_flush(vm, file) || !as_io_binary_settle(vm, file)) { return -1; }
    off_t at = lseek(file->fd, offset, whence);
    if (at < 0) { as_raise_errno(vm, errno, AS_UNDEFINED); }
    return at;
}

bool as_io_binary_close(AsVM *vm, AsFile *file)
{
    if (file->io.closed) { return true; }
    bool ok = as_io_binary_flush(vm, file);
    file->io.closed = true;
    int fd = file->fd;
    file->fd = -1;
    if (!file->keep_open && close(fd) != 0 && ok) {
        as_raise_errno(vm, errno, AS_UNDEFINED);
        return false;
    }
    return ok;
}

AsValue as_io_binary_new(AsVM *vm, AsKind kind, int fd, AsValue name)
{
    AsFile *file = as_heap_new(vm, kind, sizeof *file);
    file->fd = fd;
    file->name = name;
    file->unbuffered = kind == AS_KIND_RAW_FILE;
    file->readable = kind == AS_KIND_BUFFERED_READER || kind == AS_KIND_BUFFERED_RANDOM;
    file->writable = kind == AS_KIND_BUFFERED_WRITER || kind == AS_KIND_BUFFERED_RANDOM;
    return as_value(file);
}

/* ---- checks ---- */

/* The closed file's message names the operation only for the buffered kinds. */
static bool check_open(AsVM *vm, AsFile *file, const char *operation)
{
    if (!file->io.closed) { return true; }
    if (file->unbuffered || operation == NULL) {
        as_raise(vm, AS_VALUE_ERROR, "I/O operation on closed file%s", file->unbuffered ? "" : ".");
    } else {
        as_raise(vm, AS_VALUE_ERROR, "%s closed file", operation);
    }
    return false;
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

static bool gather(AsVM *vm, AsFile *file, Bytes *bytes, size_t size, bool to_newline)
{
    for (;;) {
        bool done;
        if (!take(vm, file, bytes, size - bytes->size, to_newline, &done)) { return false; }
        size_t got;
        if (done) { return true; }
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
        ok = read_some(vm, file, chunk, want, &got) && bytes_add(vm, &bytes, chunk, got);
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
    return as_index_arg(vm, v, out);
}

static AsValue read_into_bytes(AsVM *vm, AsFile *file, int64_t size, bool to_newline)
{
    Bytes bytes = {0};
    bool ok = gather(vm, file, &bytes, size < 0 ? SIZE_MAX : (size_t)size, to_newline);
    return bytes_end(vm, &bytes, ok);
}

static AsValue file_read(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    int64_t size;
    if (!as_io_size_arg(vm, args[1], &size) || !check_readable(vm, file, "read")) { return AS_RAISED; }
    if (size < -1 && !file->unbuffered) {
        return as_raise(vm, AS_VALUE_ERROR, "read length must be non-negative or -1");
    }
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
    size_t got;
    if (!check_readable(vm, file, "peek")) { return AS_RAISED; }
    if (file->start == file->end && !as_io_binary_fill(vm, file, &got)) { return AS_RAISED; }
    return as_bytes_from(vm, file->buffer + file->start, file->end - file->start);
}

static AsValue file_readinto(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    const uint8_t *data;
    size_t size;
    if (!check_readable(vm, file, "readinto")) { return AS_RAISED; }
    if (!as_bytes_view(args[1], &data, &size) || as_is_bytes(args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "readinto() argument must be read-write bytes-like object, not %B", args[1]);
    }
    AsValue got = file->unbuffered ? read_unbuffered(vm, file, (int64_t)size)
                                   : read_into_bytes(vm, file, (int64_t)size, false);
    if (as_raised(got)) { return AS_RAISED; }
    uint8_t *to;
    size_t room;
    if (!as_bytes_view(args[1], (const uint8_t **)&to, &room)) { return AS_RAISED; }
    size_t count = as_bytes(got)->size < room ? as_bytes(got)->size : room;
    memcpy(to, as_bytes(got)->data, count);
    return as_int_from_u64(vm, count);
}

static AsValue read_line(AsVM *vm, AsFile *file, int64_t size)
{
    if (!file->unbuffered) { return read_into_bytes(vm, file, size, true); }
    Bytes bytes = {0};
    bool ok = true;
    for (size_t got = 1; ok && got > 0 && (size < 0 || bytes.size < (size_t)size);) {
        uint8_t byte;
        ok = read_some(vm, file, &byte, 1, &got) && bytes_add(vm, &bytes, &byte, got);
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
    if (!check_writable(vm, file)) { return AS_RAISED; }
    if (!as_bytes_view(args[1], &data, &size)) {
        return as_raise(vm, AS_TYPE_ERROR, "a bytes-like object is required, not '%T'", args[1]);
    }
    if (!as_io_binary_write(vm, file, data, size)) { return AS_RAISED; }
    return as_int_from_u64(vm, size);
}

static AsValue file_flush(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    if (!check_open(vm, file, "flush of")) { return AS_RAISED; }
    return as_io_binary_flush(vm, file) ? AS_NONE : AS_RAISED;
}

static AsValue file_close(AsVM *vm, AsValue *args)
{
    return as_io_binary_close(vm, as_file(args[0])) ? AS_NONE : AS_RAISED;
}

static AsValue file_seek(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    int64_t offset, whence;
    if (!check_open(vm, file, "seek of")) { return AS_RAISED; }
    if (!as_index_arg(vm, args[1], &offset) || !as_index_arg(vm, args[2], &whence)) { return AS_RAISED; }
    if (whence < 0 || whence > 2) { return as_raise(vm, AS_VALUE_ERROR, "whence value %d unsupported", (int)whence); }
    int64_t at = as_io_binary_seek(vm, file, offset, (int)whence);
    return at < 0 ? AS_RAISED : as_int_from_i64(vm, at);
}

static AsValue file_tell(AsVM *vm, AsValue *args)
{
    if (!check_open(vm, as_file(args[0]), "tell of")) { return AS_RAISED; }
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
    if (ftruncate(file->fd, size) != 0) { return as_raise_errno(vm, errno, AS_UNDEFINED); }
    return as_int_from_i64(vm, size);
}

static AsValue file_fileno(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    if (file->io.closed) { return as_raise(vm, AS_VALUE_ERROR, "I/O operation on closed file"); }
    return as_small_value(file->fd);
}

static AsValue file_isatty(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    if (file->io.closed) { return as_raise(vm, AS_VALUE_ERROR, "I/O operation on closed file"); }
    return as_bool(isatty(file->fd));
}

static AsValue file_iter(AsVM *vm, AsValue self) { return check_open(vm, as_file(self), NULL) ? self : AS_RAISED; }

static AsValue file_readable(AsVM *vm, AsValue *args)
{
    return check_open(vm, as_file(args[0]), NULL) ? as_bool(as_file(args[0])->readable) : AS_RAISED;
}

static AsValue file_writable(AsVM *vm, AsValue *args)
{
    return check_open(vm, as_file(args[0]), NULL) ? as_bool(as_file(args[0])->writable) : AS_RAISED;
}

static AsValue file_seekable(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    return check_open(vm, file, NULL) ? as_bool(lseek(file->fd, 0, SEEK_CUR) >= 0) : AS_RAISED;
}

/* ---- the types ---- */

static AsValue file_mode(AsVM *vm, AsValue self)
{
    const AsFile *file = as_file(self);
    const char *mode = file->exclusive ? (file->readable ? "xb+" : "xb")
        : file->appending ? (file->readable ? "ab+" : "ab")
        : file->readable ? (file->writable ? "rb+" : "rb") : "wb";
    return as_str_from_text(vm, mode);
}

static AsValue file_name(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_file(self)->name;
}

static AsValue file_closed(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_bool(as_file(self)->io.closed);
}

static AsValue file_closefd(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_bool(!as_file(self)->keep_open);
}

/* The descriptor itself as a file; a fresh object that shares it and does not own it. */
static AsValue file_raw(AsVM *vm, AsValue self)
{
    AsFile *file = as_file(self);
    AsValue raw = as_io_binary_new(vm, AS_KIND_RAW_FILE, file->fd, file->name);
    as_file(raw)->readable = file->readable;
    as_file(raw)->writable = file->writable;
    as_file(raw)->keep_open = true;
    return raw;
}

static AsValue file_repr(AsVM *vm, AsValue self)
{
    AsFile *file = as_file(self);
    AsValue type = as_type_full_name(vm, as_type_of(vm, self));
    if (!file->unbuffered) { return as_str_format(vm, "<%S name=%v>", type, file->name); }
    if (file->io.closed) { return as_str_format(vm, "<%S [closed]>", type); }
    return as_str_format(vm, "<%S name=%v mode=%v closefd=%s>", type, file->name, file_mode(vm, self),
                         file->keep_open ? "False" : "True");
}

static void file_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsFile *)self)->name);
    as_mark(heap, ((AsFile *)self)->lock);
    as_mark_attributes(heap, self);
}

// An open file that nobody can reach any more: what was written still goes out, as in CPython.
static void file_finalize(AsVM *vm, AsObject *self)
{
    AsFile *file = (AsFile *)self;
    if (!file->io.closed && file->fd >= 0) {
        for (size_t done = 0; done < file->pending;) {
            ssize_t n = write(file->fd, file->buffer + done, file->pending - done);
            if (n <= 0) { break; }
            done += (size_t)n;
        }
        if (!file->keep_open && file->fd > 2) { close(file->fd); }
        set_pending(vm, file, 0);
    }
    if (file->buffer != NULL) { as_heap_release(vm, file->buffer, file->capacity); }
}

static AsValue file_new(AsVM *vm, AsValue *args)
{
    AsFile *file = (AsFile *)as_instance_new(vm, as_type(args[0]), 0);
    file->fd = -1;
    file->io.closed = true;
    file->name = AS_NONE;
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
                     .unbuffered = true, .device = source->device, .inode = source->inode, .name = source->name};
    file->io.closed = false;
    source->io.closed = true;
    source->fd = -1;
    return AS_NONE;
}

/* BufferedReader(raw): takes over the descriptor of a FileIO. */
static AsValue buffered_init(AsVM *vm, AsValue *args)
{
    AsFile *file = as_file(args[0]);
    if (!as_is_kind(args[1], AS_KIND_RAW_FILE)) {
        return as_raise(vm, AS_TYPE_ERROR, "raw stream must be a FileIO, not %T", args[1]);
    }
    AsFile *raw = as_file(args[1]);
    file->io.closed = false;
    file->fd = raw->fd;
    file->name = raw->name;
    file->readable = raw->readable && as_shape(args[0])->kind != AS_KIND_BUFFERED_WRITER;
    file->writable = raw->writable && as_shape(args[0])->kind != AS_KIND_BUFFERED_READER;
    file->appending = raw->appending;
    file->keep_open = raw->keep_open;
    raw->keep_open = true;
    return AS_NONE;
}

#define COMMON_METHODS \
    {"__new__(cls, /, ...)", file_new}, \
    {"read(self, size=-1, /)", file_read}, \
    {"readline(self, size=-1, /)", file_readline}, \
    {"readinto(self, buffer, /)", file_readinto}, \
    {"write(self, buffer, /)", file_write}, \
    {"flush(self, /)", file_flush}, \
    {"close(self, /)", file_close}, \
    {"seek(self, target, whence=0, /)", file_seek}, \
    {"tell(self, /)", file_tell}, \
    {"truncate(self, pos=None, /)", file_truncate}, \
    {"fileno(self, /)", file_fileno}, \
    {"isatty(self, /)", file_isatty}, \
    {"readable(self, /)", file_readable}, \
    {"writable(self, /)", file_writable}, \
    {"seekable(self, /)", file_seekable}

static const AsMethod raw_methods[] = {
    COMMON_METHODS,
    {"__init__(self, file, mode='r', closefd=True, opener=None)", raw_init},
    {NULL, NULL},
};

static const AsMethod buffered_methods[] = {
    COMMON_METHODS,
    {"__init__(self, raw, buffer_size=8192)", buffered_init},
    {"read1(self, size=-1, /)", file_read1},
    {"peek(self, size=0, /)", file_peek},
    {NULL, NULL},
};

static const AsGetSet raw_getsets[] = {
    {"mode", file_mode}, {"name", file_name}, {"closed", file_closed}, {"closefd", file_closefd}, {NULL, NULL},
};

static const AsGetSet buffered_getsets[] = {
    {"mode", file_mode}, {"name", file_name}, {"closed", file_closed}, {"raw", file_raw}, {NULL, NULL},
};

#define FILE_SPEC(symbol, text, base_kind, table, attribute_table) \
    const AsTypeSpec symbol = { \
        .name = text, .base = base_kind, .size = sizeof(AsFile), .attributes = offsetof(AsFile, io.attributes), \
        .mark = file_mark, .finalize = file_finalize, \
        .slots = {.repr = file_repr, .iter = file_iter, .next = file_next}, \
        .methods = table, .getsets = attribute_table, \
    }

FILE_SPEC(as_raw_file_spec, "_io.FileIO", AS_KIND_RAW_IO_BASE, raw_methods, raw_getsets);
FILE_SPEC(as_buffered_reader_spec, "_io.BufferedReader", AS_KIND_BUFFERED_IO_BASE, buffered_methods, buffered_getsets);
FILE_SPEC(as_buffered_writer_spec, "_io.BufferedWriter", AS_KIND_BUFFERED_IO_BASE, buffered_methods, buffered_getsets);
FILE_SPEC(as_buffered_random_spec, "_io.BufferedRandom", AS_KIND_BUFFERED_IO_BASE, buffered_methods, buffered_getsets);
