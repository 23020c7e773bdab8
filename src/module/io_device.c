/* What lies below a binary file: its own descriptor, or a raw stream of a script whose methods are called. */
#include "module/io.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "async/hint.h"
#include "object/bytes.h"
#include "object/class.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/int.h"
#include "object/op.h"
#include "object/str.h"

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

static bool read_descriptor(AsVM *vm, AsFile *file, void *to, size_t size, size_t *got)
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

static bool write_descriptor(AsVM *vm, AsFile *file, const uint8_t *data, size_t size, size_t *written)
{
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

/* ---- a script's raw stream ---- */

static AsValue call_raw(AsVM *vm, AsFile *file, const char *name, const AsValue *args, size_t count)
{
    return as_call_method(vm, file->raw, as_str_intern_text(vm, name), args, count);
}

/* Calls a method of the raw stream with a memoryview of `bytes` (rooted), which is released afterwards. */
static AsValue call_with_view(AsVM *vm, AsFile *file, const char *name, AsValue bytes)
{
    AsValue view = as_call(vm, as_value(vm->types[AS_KIND_MEMORYVIEW]), &bytes, 1);
    if (as_raised(view)) { return AS_RAISED; }
    as_root(vm, view);
    return call_raw(vm, file, name, &view, 1);
}

/* How many bytes a raw stream says it has moved. */
static bool read_count(AsVM *vm, AsValue v, const char *name, size_t most, size_t *out)
{
    int64_t n;
    AsValue number = as_index_value(vm, v);
    if (as_raised(number)) {
        if (strcmp(name, "write") == 0) { return false; }
        AsValue cause = as_error_take(vm);
        as_root(vm, cause);
        (void)as_raise(vm, AS_OS_ERROR, "raw %s() failed", name);
        as_write(as_exception(vm->error), &as_exception(vm->error)->cause, cause);
        return false;
    }
    if (!as_int_to_i64(number, &n) || n < 0 || (uint64_t)n > most) {
        (void)as_raise(vm, AS_OS_ERROR, "raw %s() returned invalid length %S (should have been between 0 and %zu)", name,
                       as_op_str(vm, number), most);
        return false;
    }
    *out = (size_t)n;
    return true;
}

static bool read_raw(AsVM *vm, AsFile *file, void *to, size_t size, size_t *got)
{
    AsValue length = as_int_from_u64(vm, size);
    AsValue room = as_call(vm, as_value(vm->types[AS_KIND_BYTEARRAY]), &length, 1);
    if (as_raised(room)) { return false; }
    as_root(vm, room);
    AsValue n = call_with_view(vm, file, "readinto", room);
    if (as_raised(n)) { return false; }
    *got = 0;
    file->blocked = as_is_none(n);
    if (file->blocked) { return true; }
    if (!read_count(vm, n, "readinto", size, got)) { return false; }
    memcpy(to, as_bytearray(room)->data, *got < as_bytearray(room)->size ? *got : as_bytearray(room)->size);
    return true;
}

/* BlockingIOError: the raw stream takes no more now. */
static bool raise_blocked(AsVM *vm)
{
    AsValue args[] = {as_small_value(0), as_str_from_text(vm, "write could not complete without blocking"), as_small_value(0)};
    AsValue error = as_call(vm, as_value(vm->errors[AS_BLOCKING_IO_ERROR]), args, 3);
    if (!as_raised(error)) { (void)as_raise_object(vm, error); }
    return false;
}

static bool write_raw(AsVM *vm, AsFile *file, const uint8_t *data, size_t size, size_t *written)
{
    while (*written < size) {
        AsValue bytes = as_bytes_from(vm, data + *written, size - *written);
        as_root(vm, bytes);
        AsValue n = call_with_view(vm, file, "write", bytes);
        size_t count;
        if (as_raised(n)) { return false; }
        if (as_is_none(n)) { return raise_blocked(vm); }
        if (!read_count(vm, n, "write", size - *written, &count)) { return false; }
        *written += count;
    }
    return true;
}

static int64_t raw_position(AsVM *vm, AsValue v)
{
    int64_t at;
    if (as_raised(v)) { return -1; }
    if (!as_index_arg(vm, v, &at)) { return -1; }
    if (at < 0) { (void)as_raise(vm, AS_OS_ERROR, "Raw stream returned invalid position %lld", (long long)at); }
    return at;
}

/* ---- either ---- */

bool as_io_device_read(AsVM *vm, AsFile *file, void *to, size_t size, size_t *got)
{
    if (!file->scripted) { return read_descriptor(vm, file, to, size, got); }
    size_t roots = as_roots_save(vm);
    bool ok = read_raw(vm, file, to, size, got);
    as_roots_restore(vm, roots);
    return ok;
}

bool as_io_device_write(AsVM *vm, AsFile *file, const uint8_t *data, size_t size, size_t *written)
{
    *written = 0;
    if (!file->scripted) { return write_descriptor(vm, file, data, size, written); }
    size_t roots = as_roots_save(vm);
    bool ok = write_raw(vm, file, data, size, written);
    as_roots_restore(vm, roots);
    return ok;
}

int64_t as_io_device_seek(AsVM *vm, AsFile *file, int64_t offset, int whence)
{
    if (file->scripted) {
        AsValue args[] = {as_int_from_i64(vm, offset), as_small_value(whence)};
        bool tells = offset == 0 && whence == SEEK_CUR;
        return raw_position(vm, tells ? call_raw(vm, file, "tell", NULL, 0) : call_raw(vm, file, "seek", args, 2));
    }
    off_t at = lseek(file->fd, offset, whence);
    if (at < 0) { (void)as_raise_errno(vm, errno, AS_UNDEFINED); }
    return at;
}

bool as_io_device_truncate(AsVM *vm, AsFile *file, int64_t size)
{
    if (file->scripted) {
        AsValue length = as_int_from_i64(vm, size);
        return !as_raised(call_raw(vm, file, "truncate", &length, 1));
    }
    if (ftruncate(file->fd, size) == 0) { return true; }
    (void)as_raise_errno(vm, errno, AS_UNDEFINED);
    return false;
}

bool as_io_device_close(AsVM *vm, AsFile *file)
{
    if (file->scripted) { return !as_raised(as_call_method(vm, file->raw, as_name(vm, AS_NAME_close), NULL, 0)); }
    int fd = file->fd;
    file->fd = -1;
    if (!as_is_undefined(file->raw)) {
        as_file(file->raw)->io.closed = true;
        as_file(file->raw)->fd = -1;
    }
    if (file->keep_open || fd < 0 || close(fd) == 0) { return true; }
    (void)as_raise_errno(vm, errno, AS_UNDEFINED);
    return false;
}

bool as_io_device_is_closed(AsVM *vm, AsFile *file, bool *closed)
{
    *closed = file->io.closed || (!file->scripted && !as_is_undefined(file->raw) && as_file(file->raw)->io.closed);
    if (!file->scripted) { return true; }
    AsValue v = as_op_get_attribute_text(vm, file->raw, "closed");
    return !as_raised(v) && as_op_truth(vm, v, closed);
}
