#include "object/error.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>

#include "object/class.h"
#include "object/dict.h"
#include "object/exception.h"
#include "object/int.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

AsValue as_error_new(AsVM *vm, AsError error) { return as_exception_new(vm, vm->errors[error], vm->empty_tuple); }

AsValue as_raise_object(AsVM *vm, AsValue exception)
{
    vm->error = vm->raised_anew = exception;
    vm->thrown_in = AS_UNDEFINED; // it may have been, in a task that C ran alone
    return AS_RAISED;
}

AsValue as_raise_thrown(AsVM *vm, AsValue exception)
{
    vm->error = vm->thrown_in = exception;
    return AS_RAISED;
}

AsValue as_raise_value(AsVM *vm, AsError error, AsValue argument)
{
    AsValue args = as_tuple_from(vm, &argument, 1);
    return as_raise_object(vm, as_exception_new(vm, vm->errors[error], args));
}

AsValue as_raise(AsVM *vm, AsError error, const char *format, ...)
{
    if (!format) { return as_raise_object(vm, as_error_new(vm, error)); }
    va_list list;
    va_start(list, format);
    AsValue text = as_str_format_args(vm, format, list);
    va_end(list);
    return as_raised(text) ? AS_RAISED : as_raise_value(vm, error, text);
}

AsValue as_raise_memory(AsVM *vm) { return as_raise_object(vm, as_error_new(vm, AS_MEMORY_ERROR)); }

void as_error_add_note(AsVM *vm, AsValue note)
{
    AsValue notes = as_list_from(vm, &note, 1);
    as_attribute_set(vm, as_object(vm->error), as_name(vm, AS_NAME___notes__), notes);
}

void as_error_set_attribute(AsVM *vm, AsValue name, AsValue object)
{
    if (!as_error_is(vm, AS_ATTRIBUTE_ERROR)) { return; }
    AsException *e = as_exception(vm->error);
    as_exception_set_field(vm, e, 0, name);
    as_exception_set_field(vm, e, 1, object);
}

void as_error_note_attribute(AsVM *vm, AsValue name, AsValue object)
{
    if (!as_error_is(vm, AS_ATTRIBUTE_ERROR)) { return; }
    AsException *e = as_exception(vm->error);
    bool noted = as_exception_field(e, 0) != AS_NONE || as_exception_field(e, 1) != AS_NONE;
    if (!noted) { as_error_set_attribute(vm, name, object); }
}

static AsError error_of_errno(int number)
{
    switch (number) {
    case EAGAIN:
    case EALREADY:
    case EINPROGRESS: return AS_BLOCKING_IO_ERROR;
    case EPIPE:
    case ESHUTDOWN: return AS_BROKEN_PIPE_ERROR;
    case ECHILD: return AS_CHILD_PROCESS_ERROR;
    case ECONNABORTED: return AS_CONNECTION_ABORTED_ERROR;
    case ECONNREFUSED: return AS_CONNECTION_REFUSED_ERROR;
    case ECONNRESET: return AS_CONNECTION_RESET_ERROR;
    case EEXIST: return AS_FILE_EXISTS_ERROR;
    case ENOENT: return AS_FILE_NOT_FOUND_ERROR;
    case EISDIR: return AS_IS_A_DIRECTORY_ERROR;
    case ENOTDIR: return AS_NOT_A_DIRECTORY_ERROR;
    case EINTR: return AS_INTERRUPTED_ERROR;
    case EACCES:
    case EPERM: return AS_PERMISSION_ERROR;
    case ESRCH: return AS_PROCESS_LOOKUP_ERROR;
    case ETIMEDOUT: return AS_TIMEOUT_ERROR;
    default: return AS_OS_ERROR;
    }
}

AsType *as_error_type_of_errno(AsVM *vm, int number) { return vm->errors[error_of_errno(number)]; }

AsValue as_raise_errno(AsVM *vm, int number, AsValue path)
{
    AsValue args[] = {as_int_from_i64(vm, number), as_str_from_text(vm, strerror(number))};
    AsException *e = as_exception(as_exception_new(vm, as_error_type_of_errno(vm, number), as_tuple_from(vm, args, 2)));
    as_exception_set_field(vm, e, 0, args[0]);
    as_exception_set_field(vm, e, 1, args[1]);
    if (path != AS_UNDEFINED) { as_exception_set_field(vm, e, 2, path); }
    return as_raise_object(vm, as_value(e));
}

bool as_error_is(AsVM *vm, AsError error)
{
    return vm->error != AS_UNDEFINED && as_is_instance(vm, vm->error, vm->errors[error]);
}

AsValue as_error_take(AsVM *vm)
{
    AsValue exception = vm->error;
    vm->error = AS_UNDEFINED;
    return exception;
}

/* ---- reports that are not exceptions ---- */

static AsValue import_attribute(AsVM *vm, const char *module, const char *name)
{
    AsValue found = vm->hooks.import(vm, as_str_intern_text(vm, module), AS_NONE, AS_NONE, 0);
    return as_raised(found) ? AS_RAISED : as_op_get_attribute_text(vm, found, name);
}

/* The argument of sys.unraisablehook. */
static AsValue unraisable_args(AsVM *vm, AsValue exception, AsValue where)
{
    static const char *const names[] = {"exc_type", "exc_value", "exc_traceback", "err_msg", "object"};
    AsValue values[] = {
        as_value(as_type_of(vm, exception)), exception, as_exception(exception)->traceback, AS_NONE,
        where == AS_UNDEFINED ? AS_NONE : where,
    };
    AsValue keywords[5];
    for (size_t i = 0; i < 5; i++) { keywords[i] = as_str_intern_text(vm, names[i]); }
    AsValue type = as_value(vm->types[AS_KIND_SIMPLE_NAMESPACE]);
    return as_call_keywords(vm, type, values, 5, as_tuple_from(vm, keywords, 5));
}

void as_error_unraisable(AsVM *vm, AsValue where)
{
    AsValue exception = as_error_take(vm);
    if (exception == vm->interruption) {
        // Ctrl-C is not lost where exceptions cannot go on.
        __atomic_store_n(&vm->ctrl_c, AS_CTRL_C_AGAIN, __ATOMIC_RELAXED);
        as_interrupt(vm, AS_INTERRUPT_HOOK);
        return;
    }
    size_t saved = as_roots_save(vm);
    as_root(vm, exception);
    as_root(vm, where);
    AsValue hook = import_attribute(vm, "sys", "unraisablehook");
    as_root(vm, hook);
    AsValue args = as_raised(hook) ? AS_RAISED : unraisable_args(vm, exception, where);
    if (as_raised(args) || as_raised(as_call(vm, hook, &args, 1))) { as_error_clear(vm); }
    as_roots_restore(vm, saved);
}

bool as_warn(AsVM *vm, AsError category, const char *format, ...)
{
    va_list list;
    va_start(list, format);
    AsValue text = as_str_format_args(vm, format, list);
    va_end(list);
    return !as_raised(text) && as_warn_level(vm, category, text, 1);
}

bool as_warn_level(AsVM *vm, AsError category, AsValue text, uint32_t level)
{
    size_t saved = as_roots_save(vm);
    as_root(vm, text);
    AsValue args[] = {text, as_value(vm->errors[category]), as_small_value(level)};
    AsValue warn = import_attribute(vm, "warnings", "warn");
    if (as_raised(warn) && as_error_is(vm, AS_IMPORT_ERROR)) {
        as_error_clear(vm);
        fprintf(stderr, "%s: %s\n", as_type_name(vm->errors[category]), as_str(text)->data);
        warn = AS_NONE;
    } else if (!as_raised(warn)) {
        warn = as_call(vm, warn, args, 3);
    }
    as_roots_restore(vm, saved);
    return !as_raised(warn);
}

bool as_warn_explicit(AsVM *vm, AsError category, AsValue message, AsValue filename, uint32_t line)
{
    size_t saved = as_roots_save(vm);
    as_root(vm, message);
    as_root(vm, filename);
    AsValue args[] = {message, as_value(vm->errors[category]), filename, as_small_value(line)};
    AsValue warn = import_attribute(vm, "warnings", "warn_explicit");
    if (!as_raised(warn)) {
        warn = as_call(vm, warn, args, 4);
    } else if (as_error_is(vm, AS_IMPORT_ERROR)) {
        as_error_clear(vm);
        fprintf(stderr, "%s:%u: %s: %s\n", as_str(filename)->data, line, as_type_name(vm->errors[category]),
                as_str(message)->data);
        warn = AS_NONE;
    }
    as_roots_restore(vm, saved);
    return !as_raised(warn);
}
