/* The module errno. */
#include <errno.h>

#include "load/load.h"
#include "object/dict.h"
#include "object/str.h"

bool as_errno_open(AsVM *vm, AsModule *module);

#define CODE(name) {#name, name}
static const struct {
    const char *name;
    int number;
} codes[] = {
    CODE(EPERM), CODE(ENOENT), CODE(ESRCH), CODE(EINTR), CODE(EIO), CODE(ENXIO), CODE(E2BIG), CODE(ENOEXEC),
    CODE(EBADF), CODE(ECHILD), CODE(EAGAIN), CODE(EWOULDBLOCK), CODE(ENOMEM), CODE(EACCES), CODE(EFAULT), CODE(EBUSY),
    CODE(EEXIST), CODE(EXDEV), CODE(ENODEV), CODE(ENOTDIR), CODE(EISDIR), CODE(EINVAL), CODE(ENFILE), CODE(EMFILE),
    CODE(ENOTTY), CODE(ETXTBSY), CODE(EFBIG), CODE(ENOSPC), CODE(ESPIPE), CODE(EROFS), CODE(EMLINK), CODE(EPIPE),
    CODE(EDOM), CODE(ERANGE), CODE(EDEADLK), CODE(ENAMETOOLONG), CODE(ENOLCK), CODE(ENOSYS), CODE(ENOTEMPTY),
    CODE(ELOOP), CODE(EPROTO), CODE(EBADMSG), CODE(EOVERFLOW), CODE(EILSEQ), CODE(ENOTSOCK), CODE(EDESTADDRREQ),
    CODE(EMSGSIZE), CODE(EPROTOTYPE), CODE(ENOPROTOOPT), CODE(EPROTONOSUPPORT), CODE(EOPNOTSUPP), CODE(EAFNOSUPPORT),
    CODE(EADDRINUSE), CODE(EADDRNOTAVAIL), CODE(ENETDOWN), CODE(ENETUNREACH), CODE(ENETRESET), CODE(ECONNABORTED),
    CODE(ECONNRESET), CODE(ENOBUFS), CODE(EISCONN), CODE(ENOTCONN), CODE(ESHUTDOWN), CODE(ETIMEDOUT),
    CODE(ECONNREFUSED), CODE(EHOSTDOWN), CODE(EHOSTUNREACH), CODE(EALREADY), CODE(EINPROGRESS), CODE(ESTALE),
    CODE(EDQUOT), CODE(ECANCELED),
};

bool as_errno_open(AsVM *vm, AsModule *module)
{
    AsValue names = as_dict_new(vm);
    as_module_set(vm, module, "errorcode", names);
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        as_module_set(vm, module, codes[i].name, as_small_value(codes[i].number));
        AsValue name = as_str_intern_text(vm, codes[i].name);
        if (!as_dict_set(vm, as_dict(names), as_small_value(codes[i].number), name)) { return false; }
    }
    return true;
}
