/* The module posix: the system calls behind stdlib/os.as. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

#include "async/hint.h"
#include "load/load.h"
#include "loop/world.h"
#include "module/io.h"
#include "module/struct_sequence.h"
#include "object/bytes.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/float.h"
#include "object/int.h"
#include "object/list.h"
#include "object/module.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

bool as_os_open(AsVM *vm, AsModule *module);

extern char **environ;

/* ---- paths ---- */

enum { ALLOW_FD = 1, ALLOW_NONE = 2 };

/* A path argument: a str or bytes, through __fspath__ if need be; with ALLOW_FD an int stays one. */
static AsValue path_value(AsVM *vm, AsValue v, const char *function, int allow)
{
    if (as_is_str(v) || as_is_bytes(v)) { return v; }
    if ((allow & ALLOW_FD) && as_is_int(v)) { return v; }
    if ((allow & ALLOW_NONE) && as_is_none(v)) { return as_str_from_text(vm, "."); }
    AsValue method = as_type_lookup(vm, as_type_of(vm, v), as_str_intern_text(vm, "__fspath__"));
    if (as_is_undefined(method)) {
        const char *also = allow == (ALLOW_FD | ALLOW_NONE) ? ", os.PathLike, integer or None"
            : allow == ALLOW_FD ? ", os.PathLike or integer" : " or os.PathLike";
        return as_raise(vm, AS_TYPE_ERROR, "%s: path should be string, bytes%s, not %T", function, also, v);
    }
    AsValue result = as_call(vm, method, &v, 1);
    if (as_raised(result) || as_is_str(result) || as_is_bytes(result)) { return result; }
    return as_raise(vm, AS_TYPE_ERROR, "expected %T.__fspath__() to return str or bytes, not %T", v, result);
}

/* Its bytes; they live as long as the value, which is rooted here. NULL: raised. */
static const char *path_text(AsVM *vm, AsValue *v, const char *function, int allow)
{
    *v = path_value(vm, *v, function, allow);
    if (as_raised(*v)) { return NULL; }
    as_root(vm, *v);
    if (as_is_int(*v)) { return ""; }
    const char *data = as_is_str(*v) ? as_str(*v)->data : (const char *)as_bytes(*v)->data;
    size_t size = as_is_str(*v) ? as_str(*v)->size : as_bytes(*v)->size;
    if (memchr(data, '\0', size) == NULL) { return data; }
    as_raise(vm, AS_VALUE_ERROR, "embedded null byte");
    return NULL;
}

static AsValue system_text(AsVM *vm, const char *data)
{
    return as_bytes_decode(vm, (const uint8_t *)data, strlen(data), "utf-8", "surrogateescape");
}

static AsValue outcome(AsVM *vm, int result, AsValue path)
{
    return result == 0 ? AS_NONE : as_raise_errno(vm, errno, path);
}

/* OSError that names two files: [Errno 2] ...: 'a' -> 'b' */
static AsValue raise_two(AsVM *vm, AsValue first, AsValue second)
{
    as_raise_errno(vm, errno, first);
    as_exception_set_field(vm, as_exception(vm->error), 3, second);
    return AS_RAISED;
}

/* ---- files and folders ---- */

static AsValue os_getcwd(AsVM *vm, AsValue *args)
{
    char *directory = getcwd(NULL, 0);
    if (directory == NULL) { return as_raise_errno(vm, errno, AS_UNDEFINED); }
    AsValue text = system_text(vm, directory);
    free(directory);
    return text;
}

static AsValue os_chdir(AsVM *vm, AsValue *args)
{
    const char *path = path_text(vm, &args[0], "chdir", 0);
    return path == NULL ? AS_RAISED : outcome(vm, chdir(path), args[0]);
}

static AsValue os_listdir(AsVM *vm, AsValue *args)
{
    const char *path = path_text(vm, &args[0], "listdir", ALLOW_FD | ALLOW_NONE);
    if (path == NULL) { return AS_RAISED; }
    DIR *directory = opendir(path);
    if (directory == NULL) { return as_raise_errno(vm, errno, args[0]); }
    AsValue names = as_list_new(vm, 16);
    for (struct dirent *entry; (entry = readdir(directory)) != NULL;) {
        const char *name = entry->d_name;
        if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0) { continue; }
        AsValue text = as_is_bytes(args[0]) ? as_bytes_from(vm, name, strlen(name)) : system_text(vm, name);
        if (as_raised(text)) { break; }
        as_list_append(vm, as_list(names), text);
    }
    closedir(directory);
    return names;
}

static AsValue os_mkdir(AsVM *vm, AsValue *args)
{
    int mode;
    const char *path = path_text(vm, &args[0], "mkdir", 0);
    if (path == NULL || !as_c_int_arg(vm, args[1], &mode)) { return AS_RAISED; }
    return outcome(vm, mkdir(path, (mode_t)mode), args[0]);
}

static AsValue os_rmdir(AsVM *vm, AsValue *args)
{
    const char *path = path_text(vm, &args[0], "rmdir", 0);
    return path == NULL ? AS_RAISED : outcome(vm, rmdir(path), args[0]);
}

static AsValue os_unlink(AsVM *vm, AsValue *args)
{
    const char *path = path_text(vm, &args[0], "unlink", 0);
    return path == NULL ? AS_RAISED : outcome(vm, unlink(path), args[0]);
}

static AsValue os_remove(AsVM *vm, AsValue *args)
{
    const char *path = path_text(vm, &args[0], "remove", 0);
    return path == NULL ? AS_RAISED : outcome(vm, unlink(path), args[0]);
}

static AsValue two_paths(AsVM *vm, AsValue *args, const char *function, int (*act)(const char *, const char *))
{
    const char *from = path_text(vm, &args[0], function, 0);
    const char *to = from == NULL ? NULL : path_text(vm, &args[1], function, 0);
    if (to == NULL) { return AS_RAISED; }
    return act(from, to) == 0 ? AS_NONE : raise_two(vm, args[0], args[1]);
}

static AsValue os_rename(AsVM *vm, AsValue *args) { return two_paths(vm, args, "rename", rename); }
static AsValue os_replace(AsVM *vm, AsValue *args) { return two_paths(vm, args, "replace", rename); }
static AsValue os_symlink(AsVM *vm, AsValue *args) { return two_paths(vm, args, "symlink", symlink); }
static AsValue os_link(AsVM *vm, AsValue *args) { return two_paths(vm, args, "link", link); }

static AsValue os_readlink(AsVM *vm, AsValue *args)
{
    char target[4096];
    const char *path = path_text(vm, &args[0], "readlink", 0);
    if (path == NULL) { return AS_RAISED; }
    ssize_t size = readlink(path, target, sizeof target - 1);
    if (size < 0) { return as_raise_errno(vm, errno, args[0]); }
    target[size] = '\0';
    return system_text(vm, target);
}

static AsValue os_access(AsVM *vm, AsValue *args)
{
    int mode;
    const char *path = path_text(vm, &args[0], "access", 0);
    if (path == NULL || !as_c_int_arg(vm, args[1], &mode)) { return AS_RAISED; }
    return as_bool(access(path, mode) == 0);
}

static AsValue os_chmod(AsVM *vm, AsValue *args)
{
    int mode;
    const char *path = path_text(vm, &args[0], "chmod", 0);
    if (path == NULL || !as_c_int_arg(vm, args[1], &mode)) { return AS_RAISED; }
    return outcome(vm, chmod(path, (mode_t)mode), args[0]);
}

static AsValue os_umask(AsVM *vm, AsValue *args)
{
    int mode;
    return as_c_int_arg(vm, args[0], &mode) ? as_small_value(umask((mode_t)mode)) : AS_RAISED;
}

static AsValue os_truncate(AsVM *vm, AsValue *args)
{
    int64_t size;
    const char *path = path_text(vm, &args[0], "truncate", 0);
    if (path == NULL || !as_index_arg(vm, args[1], &size)) { return AS_RAISED; }
    as_unwritten_settle_path(vm, path);
    return outcome(vm, truncate(path, size), args[0]);
}

/* ---- stat ---- */

static const char *const stat_fields[] = {
    "st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "_atime", "_mtime", "_ctime",
    "st_atime", "st_mtime", "st_ctime", "st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_blksize", "st_blocks",
    "st_rdev", NULL,
};
static const AsStructSpec stat_result = {"os.stat_result", stat_fields, 10};

static AsValue stat_value(AsVM *vm, const struct stat *s)
{
    const struct timespec *times[] = {&s->st_atim, &s->st_mtim, &s->st_ctim};
    AsValue values[19] = {
        as_small_value(s->st_mode), as_int_from_u64(vm, s->st_ino), as_int_from_u64(vm, s->st_dev),
        as_int_from_u64(vm, s->st_nlink), as_small_value(s->st_uid), as_small_value(s->st_gid),
        as_small_value(s->st_size),
    };
    for (size_t i = 0; i < 3; i++) {
        values[7 + i] = as_small_value(times[i]->tv_sec);
        values[10 + i] = as_float_value(vm, (double)times[i]->tv_sec + (double)times[i]->tv_nsec * 1e-9);
        values[13 + i] = as_small_value(times[i]->tv_sec * 1000000000 + times[i]->tv_nsec);
    }
    values[16] = as_small_value(s->st_blksize);
    values[17] = as_small_value(s->st_blocks);
    values[18] = as_small_value((int64_t)(s->st_rdev & AS_SMALL_MAX));
    return as_struct_sequence_new(vm, &stat_result, values);
}

static AsValue os_stat(AsVM *vm, AsValue *args)
{
    struct stat status;
    bool follow;
    const char *path = path_text(vm, &args[0], "stat", ALLOW_FD);
    if (path == NULL || !as_op_truth(vm, args[1], &follow)) { return AS_RAISED; }
    int fd = 0;
    if (as_is_int(args[0]) && !as_c_int_arg(vm, args[0], &fd)) { return AS_RAISED; }
    if (as_is_int(args[0])) {
        as_unwritten_settle_descriptor(vm, fd);
    } else {
        as_unwritten_settle_path(vm, path);
    }
    int result = as_is_int(args[0]) ? fstat(fd, &status) : follow ? stat(path, &status) : lstat(path, &status);
    return result == 0 ? stat_value(vm, &status) : as_raise_errno(vm, errno, as_is_int(args[0]) ? AS_UNDEFINED : args[0]);
}

static AsValue os_lstat(AsVM *vm, AsValue *args)
{
    struct stat status;
    const char *path = path_text(vm, &args[0], "lstat", 0);
    if (path == NULL) { return AS_RAISED; }
    as_unwritten_settle_path(vm, path);
    return lstat(path, &status) == 0 ? stat_value(vm, &status) : as_raise_errno(vm, errno, args[0]);
}

static AsValue os_utime(AsVM *vm, AsValue *args)
{
    struct timespec times[2] = {{.tv_nsec = UTIME_NOW}, {.tv_nsec = UTIME_NOW}};
    const char *path = path_text(vm, &args[0], "utime", 0);
    if (path == NULL) { return AS_RAISED; }
    if (!as_is_none(args[1])) {
        if (!as_is_tuple(args[1]) || as_tuple(args[1])->length != 2) {
            return as_raise(vm, AS_TYPE_ERROR, "utime: 'times' must be either a tuple of two ints or None");
        }
        for (size_t i = 0; i < 2; i++) {
            double at;
            if (!as_float_arg(vm, as_tuple(args[1])->items[i], &at)) { return AS_RAISED; }
            times[i].tv_sec = (time_t)at;
            times[i].tv_nsec = (long)((at - (double)times[i].tv_sec) * 1e9);
        }
    }
    return outcome(vm, utimensat(AT_FDCWD, path, times, 0), AS_UNDEFINED);
}

/* ---- descriptors ---- */

static AsValue os_open(AsVM *vm, AsValue *args)
{
    int flags, mode;
    const char *path = path_text(vm, &args[0], "open", 0);
    if (path == NULL || !as_c_int_arg(vm, args[1], &flags) || !as_c_int_arg(vm, args[2], &mode)) { return AS_RAISED; }
    as_unwritten_settle_path(vm, path);
    int fd = open(path, flags | O_CLOEXEC, mode);
    return fd >= 0 ? as_small_value(fd) : as_raise_errno(vm, errno, args[0]);
}

static AsValue os_close(AsVM *vm, AsValue *args)
{
    int fd;
    return as_c_int_arg(vm, args[0], &fd) ? outcome(vm, close(fd), AS_UNDEFINED) : AS_RAISED;
}

static AsValue os_read(AsVM *vm, AsValue *args)
{
    int fd;
    int64_t size;
    if (!as_c_int_arg(vm, args[0], &fd) || !as_index_arg(vm, args[1], &size)) { return AS_RAISED; }
    if (size < 0) { return as_raise_errno(vm, EINVAL, AS_UNDEFINED); }
    AsValue bytes = as_bytes_try_new(vm, (size_t)size);
    if (as_raised(bytes)) { return AS_RAISED; }
    as_root(vm, bytes);
    as_unwritten_settle_descriptor(vm, fd);
    int64_t began = as_world_monotonic(vm->world);
    for (;;) {
        if (!as_thread_await_descriptor(vm, fd, POLLIN)) { return AS_RAISED; }
        ssize_t got = read(fd, as_bytes(bytes)->data, (size_t)size);
        as_hint_blocked(vm, began, "os.read()", "write `await asyncio.to_thread(os.read, ...)`, or use loop.add_reader()");
        if (got >= 0) { return got == size ? bytes : as_bytes_from(vm, as_bytes(bytes)->data, (size_t)got); }
        if (errno != EINTR) { return as_raise_errno(vm, errno, AS_UNDEFINED); }
        if (!as_safepoint(vm)) { return AS_RAISED; }
    }
}

static AsValue os_write(AsVM *vm, AsValue *args)
{
    int fd;
    const uint8_t *data;
    size_t size;
    if (!as_c_int_arg(vm, args[0], &fd)) { return AS_RAISED; }
    if (!as_bytes_view(args[1], &data, &size)) {
        return as_raise(vm, AS_TYPE_ERROR, "a bytes-like object is required, not '%T'", args[1]);
    }
    for (;;) {
        if (!as_thread_await_descriptor(vm, fd, POLLOUT)) { return AS_RAISED; }
        ssize_t put = write(fd, data, as_thread_count(vm) > 1 && size > PIPE_BUF ? PIPE_BUF : size);
        if (put >= 0) { return as_small_value(put); }
        if (errno != EINTR) { return as_raise_errno(vm, errno, AS_UNDEFINED); }
        if (!as_safepoint(vm)) { return AS_RAISED; }
    }
}

static AsValue os_lseek(AsVM *vm, AsValue *args)
{
    int fd, how;
    int64_t offset;
    if (!as_c_int_arg(vm, args[0], &fd) || !as_index_arg(vm, args[1], &offset) || !as_c_int_arg(vm, args[2], &how)) {
        return AS_RAISED;
    }
    off_t at = lseek(fd, offset, how);
    return at >= 0 ? as_int_from_i64(vm, at) : as_raise_errno(vm, errno, AS_UNDEFINED);
}

static AsValue os_pipe(AsVM *vm, AsValue *args)
{
    int fds[2];
    if (pipe2(fds, O_CLOEXEC) != 0) { return as_raise_errno(vm, errno, AS_UNDEFINED); }
    AsValue ends[] = {as_small_value(fds[0]), as_small_value(fds[1])};
    return as_tuple_from(vm, ends, 2);
}

static AsValue os_dup(AsVM *vm, AsValue *args)
{
    int fd;
    if (!as_c_int_arg(vm, args[0], &fd)) { return AS_RAISED; }
    int copy = fcntl(fd, F_DUPFD_CLOEXEC, 0);
    return copy >= 0 ? as_small_value(copy) : as_raise_errno(vm, errno, AS_UNDEFINED);
}

static AsValue os_dup2(AsVM *vm, AsValue *args)
{
    int from, to;
    if (!as_c_int_arg(vm, args[0], &from) || !as_c_int_arg(vm, args[1], &to)) { return AS_RAISED; }
    return dup2(from, to) >= 0 ? as_small_value(to) : as_raise_errno(vm, errno, AS_UNDEFINED);
}

static AsValue os_isatty(AsVM *vm, AsValue *args)
{
    int fd;
    return as_c_int_arg(vm, args[0], &fd) ? as_bool(isatty(fd)) : AS_RAISED;
}

static AsValue os_fsync(AsVM *vm, AsValue *args)
{
    int fd;
    return as_c_int_arg(vm, args[0], &fd) ? outcome(vm, fsync(fd), AS_UNDEFINED) : AS_RAISED;
}

static AsValue os_set_blocking(AsVM *vm, AsValue *args)
{
    int fd;
    bool blocking;
    if (!as_c_int_arg(vm, args[0], &fd) || !as_op_truth(vm, args[1], &blocking)) { return AS_RAISED; }
    int flags = fcntl(fd, F_GETFL);
    if (flags >= 0) { flags = fcntl(fd, F_SETFL, blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK); }
    return outcome(vm, flags < 0 ? -1 : 0, AS_UNDEFINED);
}

static AsValue os_get_blocking(AsVM *vm, AsValue *args)
{
    int fd;
    if (!as_c_int_arg(vm, args[0], &fd)) { return AS_RAISED; }
    int flags = fcntl(fd, F_GETFL);
    return flags >= 0 ? as_bool(!(flags & O_NONBLOCK)) : as_raise_errno(vm, errno, AS_UNDEFINED);
}

static AsValue os_terminal_size(AsVM *vm, AsValue *args)
{
    int fd;
    struct winsize size;
    if (!as_c_int_arg(vm, args[0], &fd)) { return AS_RAISED; }
    if (ioctl(fd, TIOCGWINSZ, &size) != 0) { return as_raise_errno(vm, errno, AS_UNDEFINED); }
    static const char *const fields[] = {"columns", "lines", NULL};
    static const AsStructSpec spec = {"os.terminal_size", fields, 2};
    AsValue values[] = {as_small_value(size.ws_col), as_small_value(size.ws_row)};
    return as_struct_sequence_new(vm, &spec, values);
}

/* ---- the process ---- */

static AsValue os_getpid(AsVM *vm, AsValue *args) { return as_small_value(getpid()); }
static AsValue os_getppid(AsVM *vm, AsValue *args) { return as_small_value(getppid()); }
static AsValue os_getuid(AsVM *vm, AsValue *args) { return as_small_value(getuid()); }
static AsValue os_geteuid(AsVM *vm, AsValue *args) { return as_small_value(geteuid()); }
static AsValue os_getgid(AsVM *vm, AsValue *args) { return as_small_value(getgid()); }
static AsValue os_getegid(AsVM *vm, AsValue *args) { return as_small_value(getegid()); }

static AsValue os_cpu_count(AsVM *vm, AsValue *args)
{
    long count = sysconf(_SC_NPROCESSORS_ONLN);
    return count > 0 ? as_small_value(count) : AS_NONE;
}

static AsValue os_urandom(AsVM *vm, AsValue *args)
{
    int64_t size;
    if (!as_index_arg(vm, args[0], &size)) { return AS_RAISED; }
    if (size < 0) { return as_raise(vm, AS_VALUE_ERROR, "negative argument not allowed"); }
    AsValue bytes = as_bytes_try_new(vm, (size_t)size);
    if (!as_raised(bytes)) { as_world_seed(vm->world, as_bytes(bytes)->data, (size_t)size); }
    return bytes;
}

static AsValue os_exit_now(AsVM *vm, AsValue *args)
{
    int code;
    if (!as_c_int_arg(vm, args[0], &code)) { return AS_RAISED; }
    as_unwritten_settle_all(vm);
    _exit(code);
}

static AsValue os_abort(AsVM *vm, AsValue *args)
{
    abort();
    return AS_NONE;
}

static AsValue os_kill(AsVM *vm, AsValue *args)
{
    int pid, number;
    if (!as_c_int_arg(vm, args[0], &pid) || !as_c_int_arg(vm, args[1], &number)) { return AS_RAISED; }
    if (kill(pid, number) != 0) { return as_raise_errno(vm, errno, AS_UNDEFINED); }
    // A signal to ourselves is handled here already, as in CPython.
    return as_safepoint(vm) ? AS_NONE : AS_RAISED;
}

static AsValue os_system(AsVM *vm, AsValue *args)
{
    const char *command = path_text(vm, &args[0], "system", 0);
    if (command == NULL) { return AS_RAISED; }
    as_unwritten_settle_all(vm);
    int status = system(command);
    return status >= 0 ? as_small_value(status) : as_raise_errno(vm, errno, AS_UNDEFINED);
}

static AsValue os_waitpid(AsVM *vm, AsValue *args)
{
    int pid, options, status;
    if (!as_c_int_arg(vm, args[0], &pid) || !as_c_int_arg(vm, args[1], &options)) { return AS_RAISED; }
    for (;;) {
        pid_t ended = waitpid(pid, &status, options);
        AsValue items[] = {as_small_value(ended), as_small_value(status)};
        if (ended >= 0) { return as_tuple_from(vm, items, 2); }
        if (errno != EINTR) { return as_raise_errno(vm, errno, AS_UNDEFINED); }
        if (!as_safepoint(vm)) { return AS_RAISED; }
    }
}

static AsValue os_waitstatus_to_exitcode(AsVM *vm, AsValue *args)
{
    int status;
    if (!as_c_int_arg(vm, args[0], &status)) { return AS_RAISED; }
    if (WIFEXITED(status)) { return as_small_value(WEXITSTATUS(status)); }
    if (WIFSIGNALED(status)) { return as_small_value(-WTERMSIG(status)); }
    return as_raise(vm, AS_VALUE_ERROR, "invalid wait status: %d", status);
}

static AsValue os_strerror(AsVM *vm, AsValue *args)
{
    int code;
    return as_c_int_arg(vm, args[0], &code) ? as_str_from_text(vm, strerror(code)) : AS_RAISED;
}

static AsValue os_uname(AsVM *vm, AsValue *args)
{
    static const char *const fields[] = {"sysname", "nodename", "release", "version", "machine", NULL};
    static const AsStructSpec spec = {"posix.uname_result", fields, 5};
    struct utsname name;
    if (uname(&name) != 0) { return as_raise_errno(vm, errno, AS_UNDEFINED); }
    AsValue values[] = {
        system_text(vm, name.sysname), system_text(vm, name.nodename), system_text(vm, name.release),
        system_text(vm, name.version), system_text(vm, name.machine),
    };
    return as_struct_sequence_new(vm, &spec, values);
}

static AsValue os_putenv(AsVM *vm, AsValue *args)
{
    const char *name = path_text(vm, &args[0], "putenv", 0);
    const char *value = name == NULL ? NULL : path_text(vm, &args[1], "putenv", 0);
    if (value == NULL) { return AS_RAISED; }
    if (name[0] == '\0' || strchr(name, '=') != NULL) {
        return as_raise(vm, AS_VALUE_ERROR, "illegal environment variable name");
    }
    return outcome(vm, setenv(name, value, 1), AS_UNDEFINED);
}

static AsValue os_unsetenv(AsVM *vm, AsValue *args)
{
    const char *name = path_text(vm, &args[0], "unsetenv", 0);
    return name == NULL ? AS_RAISED : outcome(vm, unsetenv(name), AS_UNDEFINED);
}

static AsValue os_fspath(AsVM *vm, AsValue *args)
{
    return as_io_path(vm, args[0]);
}

static const AsMethod functions[] = {
    {"getcwd()", os_getcwd},
    {"chdir(path)", os_chdir},
    {"listdir(path=None)", os_listdir},
    {"mkdir(path, mode=511, *, dir_fd=None)", os_mkdir},
    {"rmdir(path, *, dir_fd=None)", os_rmdir},
    {"unlink(path, *, dir_fd=None)", os_unlink},
    {"remove(path, *, dir_fd=None)", os_remove},
    {"rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", os_rename},
    {"replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", os_replace},
    {"symlink(src, dst, target_is_directory=False, *, dir_fd=None)", os_symlink},
    {"link(src, dst)", os_link},
    {"readlink(path, *, dir_fd=None)", os_readlink},
    {"access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)", os_access},
    {"chmod(path, mode, *, dir_fd=None, follow_symlinks=True)", os_chmod},
    {"umask(mask, /)", os_umask},
    {"truncate(path, length)", os_truncate},
    {"_stat(path, follow_symlinks=True)", os_stat},
    {"lstat(path, *, dir_fd=None)", os_lstat},
    {"utime(path, times=None)", os_utime},
    {"open(path, flags, mode=511, *, dir_fd=None)", os_open},
    {"close(fd)", os_close},
    {"read(fd, length, /)", os_read},
    {"write(fd, data, /)", os_write},
    {"lseek(fd, position, how, /)", os_lseek},
    {"pipe()", os_pipe},
    {"dup(fd, /)", os_dup},
    {"dup2(fd, fd2, inheritable=True)", os_dup2},
    {"isatty(fd, /)", os_isatty},
    {"fsync(fd)", os_fsync},
    {"set_blocking(fd, blocking, /)", os_set_blocking},
    {"get_blocking(fd, /)", os_get_blocking},
    {"get_terminal_size(fd=1, /)", os_terminal_size},
    {"getpid()", os_getpid},
    {"getppid()", os_getppid},
    {"getuid()", os_getuid},
    {"geteuid()", os_geteuid},
    {"getgid()", os_getgid},
    {"getegid()", os_getegid},
    {"cpu_count()", os_cpu_count},
    {"urandom(size, /)", os_urandom},
    {"_exit(status)", os_exit_now},
    {"abort()", os_abort},
    {"kill(pid, signal, /)", os_kill},
    {"system(command)", os_system},
    {"waitpid(pid, options, /)", os_waitpid},
    {"waitstatus_to_exitcode(status)", os_waitstatus_to_exitcode},
    {"strerror(code, /)", os_strerror},
    {"uname()", os_uname},
    {"putenv(name, value, /)", os_putenv},
    {"unsetenv(name, /)", os_unsetenv},
    {"fspath(path)", os_fspath},
    {NULL, NULL},
};

#define NUMBER(name) {#name, name}
static const struct {
    const char *name;
    int value;
} numbers[] = {
    NUMBER(F_OK), NUMBER(R_OK), NUMBER(W_OK), NUMBER(X_OK), NUMBER(O_RDONLY), NUMBER(O_WRONLY), NUMBER(O_RDWR),
    NUMBER(O_CREAT), NUMBER(O_EXCL), NUMBER(O_TRUNC), NUMBER(O_APPEND), NUMBER(O_NONBLOCK), NUMBER(O_CLOEXEC),
    NUMBER(O_DIRECTORY), NUMBER(O_SYNC), NUMBER(WNOHANG), NUMBER(SEEK_SET), NUMBER(SEEK_CUR), NUMBER(SEEK_END),
    {"EX_OK", 0}, {"EX_USAGE", 64},
};

bool as_os_open(AsVM *vm, AsModule *module)
{
    as_module_add_methods(vm, module, functions);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        as_module_set(vm, module, numbers[i].name, as_small_value(numbers[i].value));
    }
    AsValue variables = as_dict_new(vm);
    for (char **entry = environ; entry != NULL && *entry != NULL; entry++) {
        const char *equals = strchr(*entry, '=');
        if (equals == NULL) { continue; }
        AsValue name = as_bytes_decode(vm, (const uint8_t *)*entry, (size_t)(equals - *entry), "utf-8", "surrogateescape");
        AsValue value = as_raised(name) ? AS_RAISED : system_text(vm, equals + 1);
        if (as_raised(value) || !as_dict_set(vm, as_dict(variables), name, value)) { return false; }
    }
    as_module_set(vm, module, "environ", variables);
    as_module_set(vm, module, "stat_result", as_value(as_struct_sequence_type(vm, &stat_result)));
    as_module_set(vm, module, "error", as_value(vm->errors[AS_OS_ERROR]));
    return true;
}
