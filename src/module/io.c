/* The module `_io`: open(), the base classes, the standard streams. */
#include "module/io.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/options.h"
#include "load/load.h"
#include "load/unwritten.h"
#include "object/bytes.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/int.h"
#include "object/list.h"
#include "object/module.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

bool as_io_open(AsVM *vm, AsModule *module);

/* ---- UnsupportedOperation: made when somebody first needs it ---- */

static AsValue unsupported_class(AsVM *vm)
{
    AsValue cls = as_load_get(vm, "io.UnsupportedOperation");
    if (!as_is_undefined(cls)) { return cls; }
    AsValue bases[] = {as_value(vm->errors[AS_OS_ERROR]), as_value(vm->errors[AS_VALUE_ERROR])};
    AsValue namespace = as_dict_new(vm);
    as_dict_set_name(vm, as_dict(namespace), as_name(vm, AS_NAME___module__), as_str_from_text(vm, "io"));
    AsValue args[] = {as_str_intern_text(vm, "UnsupportedOperation"), as_tuple_from(vm, bases, 2), namespace};
    cls = as_call(vm, as_value(vm->types[AS_KIND_TYPE]), args, 3);
    if (!as_raised(cls)) { as_load_set(vm, "io.UnsupportedOperation", cls); }
    return cls;
}

AsValue as_io_unsupported(AsVM *vm, const char *message)
{
    AsValue cls = unsupported_class(vm);
    if (as_raised(cls)) { return AS_RAISED; }
    AsValue text = as_str_from_text(vm, message);
    AsValue e = as_call(vm, cls, &text, 1);
    return as_raised(e) ? AS_RAISED : as_raise_object(vm, e);
}

/* ---- IOBase: what script classes below it and the C ones share ---- */

static AsIo *as_io(AsValue v) { return (AsIo *)as_object(v); }

AsValue as_io_type_name(AsVM *vm, AsValue self)
{
    AsType *type = as_type_of(vm, self);
    return type->flags & AS_TYPE_SCRIPT ? type->name : as_type_full_name(vm, type);
}

void as_io_mark(AsHeap *heap, AsObject *self) { as_mark_attributes(heap, self); }

static bool check_closed(AsVM *vm, AsValue self)
{
    bool closed;
    AsValue v = as_op_get_attribute_text(vm, self, "closed");
    if (as_raised(v) || !as_op_truth(vm, v, &closed)) { return false; }
    if (closed) { as_raise(vm, AS_VALUE_ERROR, "I/O operation on closed file."); }
    return !closed;
}

static AsValue base_enter(AsVM *vm, AsValue *args) { return check_closed(vm, args[0]) ? args[0] : AS_RAISED; }

static AsValue base_exit(AsVM *vm, AsValue *args)
{
    AsValue result = as_call_method(vm, args[0], as_name(vm, AS_NAME_close), NULL, 0);
    return as_raised(result) ? AS_RAISED : AS_NONE;
}

static AsValue base_close(AsVM *vm, AsValue *args)
{
    AsIo *io = as_io(args[0]);
    if (io->closed) { return AS_NONE; }
    AsValue result = as_call_method(vm, args[0], as_name(vm, AS_NAME_flush), NULL, 0);
    io->closed = true;
    return as_raised(result) ? AS_RAISED : AS_NONE;
}

/* Dropped without being closed: as in CPython nobody hears what goes wrong now. */
static AsValue base_del(AsVM *vm, AsValue *args)
{
    if (as_raised(as_call_method(vm, args[0], as_name(vm, AS_NAME_close), NULL, 0))) { as_error_clear(vm); }
    return AS_NONE;
}

static AsValue base_flush(AsVM *vm, AsValue *args)
{
    if (as_io(args[0])->closed) { return as_raise(vm, AS_VALUE_ERROR, "I/O operation on closed file."); }
    return AS_NONE;
}

static AsValue base_no(AsVM *vm, AsValue *args) { return AS_FALSE; }
static AsValue base_isatty(AsVM *vm, AsValue *args) { return check_closed(vm, args[0]) ? AS_FALSE : AS_RAISED; }
static AsValue base_fileno(AsVM *vm, AsValue *args) { return as_io_unsupported(vm, "fileno"); }
static AsValue base_seek(AsVM *vm, AsValue *args) { return as_io_unsupported(vm, "seek"); }
static AsValue base_truncate(AsVM *vm, AsValue *args) { return as_io_unsupported(vm, "truncate"); }
static AsValue base_detach(AsVM *vm, AsValue *args) { return as_io_unsupported(vm, "detach"); }

/* readinto() in terms of read(), as buffered classes of a script have it. */
static AsValue read_into(AsVM *vm, AsValue *args, const char *name, const char *source)
{
    const uint8_t *data;
    size_t room, size;
    if (as_is_bytes(args[1]) || !as_bytes_view(args[1], &data, &room)) {
        return as_raise(vm, AS_TYPE_ERROR, "%s() argument must be read-write bytes-like object, not %B", name, args[1]);
    }
    AsValue wanted = as_int_from_u64(vm, room);
    AsValue bytes = as_call_method(vm, args[0], as_str_intern_text(vm, source), &wanted, 1);
    if (as_raised(bytes)) { return AS_RAISED; }
    if (!as_is_bytes(bytes)) { return as_raise(vm, AS_TYPE_ERROR, "%s() should return bytes", source); }
    size = as_bytes(bytes)->size;
    if (!as_bytes_view(args[1], &data, &room) || size > room) {
        return as_raise(vm, AS_VALUE_ERROR, "%s() returned too much data: %zu bytes requested, %zu returned", source, room, size);
    }
    memcpy((uint8_t *)(uintptr_t)data, as_bytes(bytes)->data, size);
    return as_int_from_u64(vm, size);
}

static AsValue base_readinto(AsVM *vm, AsValue *args) { return read_into(vm, args, "readinto", "read"); }
static AsValue base_readinto1(AsVM *vm, AsValue *args) { return read_into(vm, args, "readinto1", "read1"); }

/* RawIOBase: read() in terms of readinto(). */
static AsValue raw_readall(AsVM *vm, AsValue *args)
{
    enum { CHUNK = 8192 };
    AsValue all = as_bytearray_from(vm, NULL, 0), size = as_small_value(CHUNK);
    if (as_raised(all)) { return AS_RAISED; }
    as_root(vm, all);
    for (;;) {
        AsValue piece = as_call_method(vm, args[0], as_name(vm, AS_NAME_read), &size, 1);
        if (as_raised(piece)) { return AS_RAISED; }
        if (as_is_none(piece) && as_bytearray(all)->size == 0) { return AS_NONE; }
        if (as_is_none(piece)) { break; }
        if (!as_is_bytes(piece)) { return as_raise(vm, AS_TYPE_ERROR, "read() should return bytes"); }
        if (as_bytes(piece)->size == 0) { break; }
        if (as_raised(as_op_inplace(vm, AS_ADD, all, piece))) { return AS_RAISED; }
    }
    return as_bytes_from(vm, as_bytearray(all)->data, as_bytearray(all)->size);
}

/* readinto() and write() are for the classes below to define. */
static AsValue raw_missing(AsVM *vm, AsValue *args) { return as_raise(vm, AS_NOT_IMPLEMENTED_ERROR, NULL); }

static AsValue raw_read(AsVM *vm, AsValue *args)
{
    int64_t size;
    if (!as_index_arg(vm, args[1], &size)) { return AS_RAISED; }
    if (size < 0) { return as_call_method(vm, args[0], as_str_intern_text(vm, "readall"), NULL, 0); }
    AsValue count = as_int_from_i64(vm, size);
    AsValue room = as_call(vm, as_value(vm->types[AS_KIND_BYTEARRAY]), &count, 1);
    if (as_raised(room)) { return AS_RAISED; }
    as_root(vm, room);
    AsValue got = as_call_method(vm, args[0], as_str_intern_text(vm, "readinto"), &room, 1);
    if (as_raised(got) || as_is_none(got)) { return got; }
    if (!as_index_arg(vm, got, &size)) { return AS_RAISED; }
    if (size < 0 || (size_t)size > as_bytearray(room)->size) {
        return as_raise(vm, AS_VALUE_ERROR, "readinto returned %lld outside buffer size %zu", (long long)size,
                        as_bytearray(room)->size);
    }
    return as_bytes_from(vm, as_bytearray(room)->data, (size_t)size);
}

static AsValue base_tell(AsVM *vm, AsValue *args)
{
    AsValue place[] = {as_small_value(0), as_small_value(1)};
    return as_call_method(vm, args[0], as_str_intern_text(vm, "seek"), place, 2);
}

/* readline() in terms of read(1), as Python has it for classes that offer no more. */
static AsValue base_readline(AsVM *vm, AsValue *args)
{
    int64_t limit;
    if (!as_io_size_arg(vm, args[1], &limit)) { return AS_RAISED; }
    AsValue line = vm->empty_bytes, one = as_small_value(1);
    for (int64_t count = 0; limit < 0 || count < limit; count++) {
        AsValue byte = as_call_method(vm, args[0], as_name(vm, AS_NAME_read), &one, 1);
        if (as_raised(byte)) { return AS_RAISED; }
        if (!as_is_bytes(byte)) {
            return as_raise(vm, AS_OS_ERROR, "read() should have returned a bytes object, not '%T'", byte);
        }
        if (as_bytes(byte)->size == 0) { break; }
        line = as_op_binary(vm, AS_ADD, line, byte);
        if (as_raised(line)) { return AS_RAISED; }
        as_root(vm, line);
        if (as_bytes(byte)->data[as_bytes(byte)->size - 1] == '\n') { break; }
    }
    return line;
}

static AsValue base_readlines(AsVM *vm, AsValue *args)
{
    int64_t hint, total = 0;
    if (!as_io_size_arg(vm, args[1], &hint)) { return AS_RAISED; }
    AsValue lines = as_list_new(vm, 0), iterator = as_op_iter(vm, args[0]);
    if (as_raised(iterator)) { return AS_RAISED; }
    as_root(vm, lines);
    as_root(vm, iterator);
    for (;;) {
        AsValue line = as_op_next(vm, iterator);
        if (as_raised(line)) { return AS_RAISED; }
        if (as_stopped(line)) { return lines; }
        as_list_append(vm, as_list(lines), line);
        int64_t length;
        if (hint <= 0) { continue; }
        if (!as_op_length(vm, line, &length)) { return AS_RAISED; }
        total += length;
        if (total >= hint) { return lines; }
    }
}

static AsValue base_writelines(AsVM *vm, AsValue *args)
{
    if (!check_closed(vm, args[0])) { return AS_RAISED; }
    AsValue iterator = as_op_iter(vm, args[1]);
    if (as_raised(iterator)) { return AS_RAISED; }
    as_root(vm, iterator);
    for (;;) {
        AsValue line = as_op_next(vm, iterator);
        if (as_raised(line)) { return AS_RAISED; }
        if (as_stopped(line)) { return AS_NONE; }
        if (as_raised(as_call_method(vm, args[0], as_name(vm, AS_NAME_write), &line, 1))) { return AS_RAISED; }
    }
}

static AsValue base_iter(AsVM *vm, AsValue self) { return check_closed(vm, self) ? self : AS_RAISED; }

static AsValue base_next(AsVM *vm, AsValue self)
{
    AsValue line = as_call_method(vm, self, as_name(vm, AS_NAME_readline), NULL, 0);
    if (as_raised(line)) { return AS_RAISED; }
    int64_t length;
    if (!as_op_length(vm, line, &length)) { return AS_RAISED; }
    return length == 0 ? AS_STOP : line;
}

static AsValue base_closed(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_bool(as_io(self)->closed);
}

static AsValue base_new(AsVM *vm, AsValue *args) { return as_value(as_instance_new(vm, as_type(args[0]), 0)); }

static AsValue unsupported_read(AsVM *vm, AsValue *args) { return as_io_unsupported(vm, "read"); }
static AsValue unsupported_read1(AsVM *vm, AsValue *args) { return as_io_unsupported(vm, "read1"); }
static AsValue unsupported_write(AsVM *vm, AsValue *args) { return as_io_unsupported(vm, "write"); }
static AsValue unsupported_readline(AsVM *vm, AsValue *args) { return as_io_unsupported(vm, "readline"); }

static const AsMethod base_methods[] = {
    {"__new__(cls, /, *args, **kwargs)", base_new},
    {"__enter__(self, /)", base_enter},
    {"__exit__(self, /, *args)", base_exit},
    {"__del__(self, /)", base_del},
    {"close(self, /)", base_close},
    {"flush(self, /)", base_flush},
    {"readable(self, /)", base_no},
    {"writable(self, /)", base_no},
    {"seekable(self, /)", base_no},
    {"isatty(self, /)", base_isatty},
    {"fileno(self, /)", base_fileno},
    {"seek(self, offset, whence=0, /)", base_seek},
    {"tell(self, /)", base_tell},
    {"truncate(self, size=None, /)", base_truncate},
    {"readline(self, size=-1, /)", base_readline},
    {"readlines(self, hint=-1, /)", base_readlines},
    {"writelines(self, lines, /)", base_writelines},
    {NULL, NULL},
};

static const AsMethod raw_methods[] = {
    {"__new__(cls, /, *args, **kwargs)", base_new},
    {"read(self, size=-1, /)", raw_read},
    {"readall(self, /)", raw_readall},
    {"readinto(self, buffer, /)", raw_missing},
    {"write(self, data, /)", raw_missing},
    {NULL, NULL},
};

static const AsMethod buffered_methods[] = {
    {"__new__(cls, /, *args, **kwargs)", base_new},
    {"read(self, size=-1, /)", unsupported_read},
    {"read1(self, size=-1, /)", unsupported_read1},
    {"readinto(self, buffer, /)", base_readinto},
    {"readinto1(self, buffer, /)", base_readinto1},
    {"write(self, data, /)", unsupported_write},
    {"detach(self, /)", base_detach},
    {NULL, NULL},
};

static const AsMethod text_base_methods[] = {
    {"__new__(cls, /, *args, **kwargs)", base_new},
    {"read(self, size=-1, /)", unsupported_read},
    {"readline(self, size=-1, /)", unsupported_readline},
    {"write(self, text, /)", unsupported_write},
    {"detach(self, /)", base_detach},
    {NULL, NULL},
};

static AsValue text_base_none(AsVM *vm, AsValue self) { return AS_NONE; }
static const AsGetSet text_base_getsets[] = {
    {"encoding", text_base_none}, {"errors", text_base_none}, {"newlines", text_base_none}, {NULL, NULL},
};

static const AsGetSet base_getsets[] = {{"closed", base_closed}, {NULL, NULL}};

const AsTypeSpec as_io_base_spec = {
    .name = "_io._IOBase", .size = sizeof(AsIo), .attributes = offsetof(AsIo, attributes), .mark = as_io_mark,
    .slots = {.iter = base_iter, .next = base_next}, .methods = base_methods, .getsets = base_getsets,
};
const AsTypeSpec as_raw_io_base_spec = {
    .name = "_io._RawIOBase", .base = AS_KIND_IO_BASE, .size = sizeof(AsIo), .attributes = offsetof(AsIo, attributes),
    .mark = as_io_mark, .methods = raw_methods,
};
const AsTypeSpec as_buffered_io_base_spec = {
    .name = "_io._BufferedIOBase", .base = AS_KIND_IO_BASE, .size = sizeof(AsIo),
    .attributes = offsetof(AsIo, attributes), .mark = as_io_mark, .methods = buffered_methods,
};
const AsTypeSpec as_text_io_base_spec = {
    .name = "_io._TextIOBase", .base = AS_KIND_IO_BASE, .size = sizeof(AsIo), .attributes = offsetof(AsIo, attributes),
    .mark = as_io_mark, .methods = text_base_methods, .getsets = text_base_getsets,
};

/* ---- open() ---- */

typedef struct OpenMode {
    bool create, read, write, append, update, text, binary;
} OpenMode;

static bool parse_mode(AsVM *vm, AsValue text, OpenMode *mode)
{
    *mode = (OpenMode){0};
    const char *data = as_str(text)->data;
    bool bad = strlen(data) != as_str(text)->size;
    for (const char *c = data; *c != '\0' && !bad; c++) {
        bool *flag = *c == 'x' ? &mode->create : *c == 'r' ? &mode->read : *c == 'w' ? &mode->write
            : *c == 'a' ? &mode->append : *c == '+' ? &mode->update : *c == 't' ? &mode->text
            : *c == 'b' ? &mode->binary : NULL;
        bad = flag == NULL || *flag;
        if (!bad) { *flag = true; }
    }
    if (bad) {
        as_raise(vm, AS_VALUE_ERROR, "invalid mode: %v", text);
        return false;
    }
    if (mode->text && mode->binary) {
        as_raise(vm, AS_VALUE_ERROR, "can't have text and binary mode at once");
        return false;
    }
    int kinds = mode->create + mode->read + mode->write + mode->append;
    if (kinds != 1) {
        as_raise(vm, AS_VALUE_ERROR, "%s", kinds > 1 ? "must have exactly one of create/read/write/append mode"
                 : "Must have exactly one of create/read/write/append mode and at most one plus");
        return false;
    }
    return true;
}

/* encoding, errors and newline are each a str or None. */
static bool check_text_types(AsVM *vm, AsValue encoding, AsValue errors, AsValue newline)
{
    const struct { const char *name; AsValue value; } arguments[] = {
        {"encoding", encoding}, {"errors", errors}, {"newline", newline},
    };
    for (size_t i = 0; i < 3; i++) {
        if (as_is_none(arguments[i].value) || as_is_str(arguments[i].value)) { continue; }
        as_raise(vm, AS_TYPE_ERROR, "open() argument '%s' must be str or None, not %T", arguments[i].name, arguments[i].value);
        return false;
    }
    return true;
}

static bool check_text_arguments(AsVM *vm, const OpenMode *mode, AsValue encoding, AsValue errors, AsValue newline)
{
    const char *wrong = NULL;
    if (mode->binary && !as_is_none(encoding)) {
        wrong = "binary mode doesn't take an encoding argument";
    } else if (mode->binary && !as_is_none(errors)) {
        wrong = "binary mode doesn't take an errors argument";
    } else if (mode->binary && !as_is_none(newline)) {
        wrong = "binary mode doesn't take a newline argument";
    }
    if (wrong != NULL) { as_raise(vm, AS_VALUE_ERROR, "%s", wrong); }
    return wrong == NULL;
}

AsValue as_io_path(AsVM *vm, AsValue path)
{
    if (as_is_str(path) || as_is_bytes(path)) { return path; }
    AsValue text = as_call_special(vm, path, AS_NAME___fspath__, NULL, 0);
    if (as_is_undefined(text)) {
        return as_raise(vm, AS_TYPE_ERROR, "expected str, bytes or os.PathLike object, not %s",
                        as_type_name(as_type_of(vm, path)));
    }
    if (as_raised(text) || as_is_str(text) || as_is_bytes(text)) { return text; }
    return as_raise(vm, AS_TYPE_ERROR, "expected %T.__fspath__() to return str or bytes, not %T", path, text);
}

static AsValue path_or_number(AsVM *vm, AsValue path) { return as_is_int(path) ? path : as_io_path(vm, path); }

static bool path_bytes(AsVM *vm, AsValue path, const char **out)
{
    const uint8_t *data;
    size_t size;
    if (as_is_str(path)) {
        data = (const uint8_t *)as_str(path)->data;
        size = as_str(path)->size;
    } else if (!as_bytes_view(path, &data, &size)) {
        as_raise(vm, AS_TYPE_ERROR, "expected str, bytes or os.PathLike object, not %T", path);
        return false;
    }
    if (memchr(data, '\0', size) != NULL) {
        as_raise(vm, AS_VALUE_ERROR, "embedded null byte");
        return false;
    }
    *out = (const char *)data;
    return true;
}

static int open_flags(const OpenMode *mode)
{
    int flags = O_CLOEXEC;
    flags |= mode->update ? O_RDWR : mode->read ? O_RDONLY : O_WRONLY;
    if (mode->create) { flags |= O_CREAT | O_EXCL; }
    if (mode->write) { flags |= O_CREAT | O_TRUNC; }
    if (mode->append) { flags |= O_CREAT | O_APPEND; }
    return flags;
}

static bool open_descriptor(AsVM *vm, AsValue path, const OpenMode *mode, AsValue opener, int *fd)
{
    if (!as_is_none(opener)) {
        AsValue args[] = {path, as_small_value(open_flags(mode))};
        AsValue result = as_call(vm, opener, args, 2);
        int64_t number;
        if (as_raised(result)) { return false; }
        if (!as_is_int(result) || !as_int_to_i64(result, &number)) {
            as_raise(vm, AS_TYPE_ERROR, "expected integer from opener");
            return false;
        }
        if (number < 0) { as_raise(vm, AS_VALUE_ERROR, "opener returned %lld", (long long)number); }
        *fd = (int)number;
        return number >= 0;
    }
    const char *name;
    if (!path_bytes(vm, path, &name)) { return false; }
    as_unwritten_settle_path(vm, name);
    for (bool collected = false; (*fd = open(name, open_flags(mode), 0666)) < 0;) {
        if ((errno == EMFILE || errno == ENFILE) && !collected) { // files that the script has dropped may still be open
            as_heap_collect_exactly(vm);
            collected = true;
            continue;
        }
        if (errno != EINTR) {
            as_raise_errno(vm, errno, path);
            return false;
        }
        if (!as_safepoint(vm)) { return false; }
    }
    return true;
}

/* A directory opens for reading, but is no file. */
static bool check_directory(AsVM *vm, int fd, AsValue path, bool close_it, struct stat *status)
{
    if (fstat(fd, status) != 0) {
        int number = errno;
        if (close_it) { close(fd); }
        as_raise_errno(vm, number, as_is_int(path) ? AS_UNDEFINED : path);
        return false;
    }
    if (!S_ISDIR(status->st_mode)) { return true; }
    if (close_it) { close(fd); }
    as_raise_errno(vm, EISDIR, path);
    return false;
}

static AsValue open_binary(AsVM *vm, AsValue path, const OpenMode *mode, int64_t buffering, bool close_fd, AsValue opener)
{
    int fd;
    bool given = as_is_int(path);
    if (given) {
        int64_t number;
        if (!as_int_to_i64(path, &number) || number > INT32_MAX || number < INT32_MIN) {
            return as_raise(vm, AS_TYPE_ERROR, "expected str, bytes or os.PathLike object, not int");
        }
        if (number < 0) { return as_raise(vm, AS_VALUE_ERROR, "negative file descriptor"); }
        fd = (int)number;
    } else {
        if (!close_fd) { return as_raise(vm, AS_VALUE_ERROR, "Cannot use closefd=False with file name"); }
        if (!open_descriptor(vm, path, mode, opener, &fd)) { return AS_RAISED; }
    }
    struct stat status;
    if (!check_directory(vm, fd, path, !given, &status)) { return AS_RAISED; }
    AsKind kind = buffering == 0 ? AS_KIND_RAW_FILE : mode->update ? AS_KIND_BUFFERED_RANDOM
        : mode->read ? AS_KIND_BUFFERED_READER : AS_KIND_BUFFERED_WRITER;
    AsValue file = as_io_binary_new(vm, kind, fd, path);
    as_file(file)->readable = mode->read || mode->update;
    as_file(file)->writable = !mode->read || mode->update;
    as_file(file)->appending = mode->append;
    as_file(file)->exclusive = mode->create;
    as_file(file)->keep_open = !close_fd;
    if (S_ISREG(status.st_mode)) {
        as_file(file)->device = status.st_dev;
        as_file(file)->inode = status.st_ino;
    }
    if (buffering > 1) { as_file(file)->capacity = (size_t)buffering; }
    if (mode->append) { lseek(fd, 0, SEEK_END); }
    return file;
}

static AsValue wrap_text(AsVM *vm, AsValue binary, AsValue mode, int64_t buffering, AsValue encoding, AsValue errors,
                         AsValue newline)
{
    as_root(vm, binary);
    AsTextFile *file = as_heap_new(vm, AS_KIND_TEXT_FILE, sizeof *file);
    file->encoding = file->errors = file->newline = file->mode = AS_NONE;
    as_root(vm, as_value(file));
    bool lines = buffering == 1 || (buffering < 0 && isatty(as_file(binary)->fd));
    bool ok = buffering != 0;
    if (!ok) { as_raise(vm, AS_VALUE_ERROR, "can't have unbuffered text I/O"); }
    if (!ok || !as_io_text_init(vm, file, binary, encoding, errors, newline, lines, false)) {
        AsValue error = as_error_take(vm);
        as_root(vm, error);
        if (!as_io_binary_close(vm, as_file(binary))) { as_error_clear(vm); }
        vm->error = error;
        return AS_RAISED;
    }
    file->mode = mode;
    return as_value(file);
}

static bool check_no_null(AsVM *vm, AsValue text)
{
    if (strlen(as_str(text)->data) == as_str(text)->size) { return true; }
    as_raise(vm, AS_VALUE_ERROR, "embedded null character");
    return false;
}

static bool check_text_or_none(AsVM *vm, const char *name, AsValue value)
{
    if (as_is_none(value)) { return true; }
    if (as_is_str(value)) { return check_no_null(vm, value); }
    (void)as_raise(vm, AS_TYPE_ERROR, "open() argument '%s' must be str or None, not %T", name, value);
    return false;
}

AsValue as_io_open_file(AsVM *vm, AsValue path, AsValue mode_text, int64_t buffering, AsValue encoding, AsValue errors,
                        AsValue newline, bool close_fd, AsValue opener)
{
    OpenMode mode;
    if (!as_is_str(mode_text)) { return as_raise(vm, AS_TYPE_ERROR, "open() argument 'mode' must be str, not %B", mode_text); }
    if (!check_no_null(vm, mode_text)) { return AS_RAISED; }
    if (!check_text_or_none(vm, "encoding", encoding) || !check_text_or_none(vm, "errors", errors)
        || !check_text_or_none(vm, "newline", newline)) {
        return AS_RAISED;
    }
    path = path_or_number(vm, path);
    if (as_raised(path)) { return AS_RAISED; }
    as_root(vm, path);
    if (!parse_mode(vm, mode_text, &mode)) { return AS_RAISED; }
    if (!check_text_types(vm, encoding, errors, newline)) { return AS_RAISED; }
    if (!check_text_arguments(vm, &mode, encoding, errors, newline)) { return AS_RAISED; }
    if (mode.binary && buffering == 1
        && !as_warn(vm, AS_RUNTIME_WARNING, "line buffering (buffering=1) isn't supported in binary mode, the default "
                                            "buffer size will be used")) {
        return AS_RAISED;
    }
    AsValue binary = open_binary(vm, path, &mode, buffering, close_fd, opener);
    if (as_raised(binary) || mode.binary) { return binary; }
    return wrap_text(vm, binary, mode_text, buffering, encoding, errors, newline);
}

static AsValue io_open(AsVM *vm, AsValue *args)
{
    int64_t buffering;
    bool close_fd;
    if (!as_index_arg(vm, args[2], &buffering) || !as_op_truth(vm, args[6], &close_fd)) { return AS_RAISED; }
    return as_io_open_file(vm, args[0], args[1], buffering, args[3], args[4], args[5], close_fd, args[7]);
}

static AsValue io_text_encoding(AsVM *vm, AsValue *args)
{
    return as_is_none(args[0]) ? as_str_from_text(vm, "locale") : args[0];
}

/* ---- the standard streams ---- */

/* In the C locale and its UTF-8 kin Python lets undecodable bytes through. */
static const char *standard_errors(int fd)
{
    static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    const char *locale = NULL;
    for (size_t i = 0; i < 3 && (locale == NULL || *locale == '\0'); i++) { locale = getenv(names[i]); }
    if (fd == 2) { return "backslashreplace"; }
    bool plain = locale == NULL || *locale == '\0' || strcmp(locale, "C") == 0 || strcmp(locale, "POSIX") == 0
        || strncasecmp(locale, "C.UTF", 5) == 0;
    return plain ? "surrogateescape" : "strict";
}

AsValue as_io_open_standard(AsVM *vm, int fd)
{
    static const char *const names[] = {"<stdin>", "<stdout>", "<stderr>"};
    if (fcntl(fd, F_GETFD) < 0) { return AS_NONE; }
    bool unbuffered = fd > 0 && vm->options != NULL && vm->options->unbuffered;
    AsKind kind = fd == 0 ? AS_KIND_BUFFERED_READER : unbuffered ? AS_KIND_RAW_FILE : AS_KIND_BUFFERED_WRITER;
    AsValue name = as_str_from_text(vm, names[fd]);
    AsValue binary = as_io_binary_new(vm, kind, fd, name);
    as_file(binary)->keep_open = true;
    as_file(binary)->readable = fd == 0;
    as_file(binary)->writable = fd != 0;
    AsTextFile *file = as_heap_new(vm, AS_KIND_TEXT_FILE, sizeof *file);
    file->buffer = binary;
    file->encoding = as_str_from_text(vm, "utf-8");
    file->errors = as_str_from_text(vm, standard_errors(fd));
    file->newline = fd == 0 ? AS_NONE : as_str_from_text(vm, "\n");
    file->mode = as_str_from_text(vm, fd == 0 ? "r" : "w");
    file->universal = file->translate = fd == 0;
    file->line_buffering = !unbuffered && (fd == 2 || isatty(fd));
    file->write_through = unbuffered;
    file->holds_output = !unbuffered;
    return as_value(file);
}

bool as_io_write(AsVM *vm, AsValue file, AsValue text)
{
    if (as_is_text_file(file) && as_shape(file)->exact) { return as_io_text_write(vm, as_text_file(file), text); }
    return !as_raised(as_call_method(vm, file, as_name(vm, AS_NAME_write), &text, 1));
}

static void flush_one(AsVM *vm, AsObject *object)
{
    AsFile *file = as_file(as_value(object));
    if (!file->io.closed && !as_io_binary_flush(vm, file)) { as_error_clear(vm); }
}

void as_io_flush_all(AsVM *vm) { as_unwritten_each(vm, flush_one); }

/* ---- the module ---- */

static const AsMethod io_functions[] = {
    {"open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)", io_open},
    {"text_encoding(encoding, stacklevel=2, /)", io_text_encoding},
    {NULL, NULL},
};

bool as_io_open(AsVM *vm, AsModule *module)
{
    static const struct { const char *name; AsKind kind; } types[] = {
        {"_IOBase", AS_KIND_IO_BASE}, {"_RawIOBase", AS_KIND_RAW_IO_BASE},
        {"_BufferedIOBase", AS_KIND_BUFFERED_IO_BASE}, {"_TextIOBase", AS_KIND_TEXT_IO_BASE},
        {"FileIO", AS_KIND_RAW_FILE}, {"BufferedReader", AS_KIND_BUFFERED_READER},
        {"BufferedWriter", AS_KIND_BUFFERED_WRITER}, {"BufferedRandom", AS_KIND_BUFFERED_RANDOM},
        {"TextIOWrapper", AS_KIND_TEXT_FILE}, {"StringIO", AS_KIND_STRING_IO}, {"BytesIO", AS_KIND_BYTES_IO},
    };
    as_module_add_methods(vm, module, io_functions);
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        as_module_set(vm, module, types[i].name, as_value(vm->types[types[i].kind]));
    }
    as_module_set(vm, module, "DEFAULT_BUFFER_SIZE", as_small_value(8192));
    as_module_set(vm, module, "BlockingIOError", as_value(vm->errors[AS_BLOCKING_IO_ERROR]));
    AsValue unsupported = unsupported_class(vm);
    if (as_raised(unsupported)) { return false; }
    as_module_set(vm, module, "UnsupportedOperation", unsupported);
    return true;
}
