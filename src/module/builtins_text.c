/* Built-in functions around text and the terminal. */
#include "base/utf8.h"
#include "load/load.h"
#include "module/builtins_impl.h"
#include "module/io.h"
#include "object/bytes.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/int.h"
#include "object/list.h"
#include "object/module.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/eval.h"

/* sys.<name>, or AS_UNDEFINED. */
static AsValue sys_attribute(AsVM *vm, AsName name)
{
    return as_dict_get_name(vm, as_module(vm->sys)->dict, as_name(vm, name));
}

/* sep or end: a str, or None for the usual one. */
static AsValue check_separator(AsVM *vm, AsValue v, const char *name, const char *usual)
{
    if (v == AS_NONE) { return as_str_from_text(vm, usual); }
    if (as_is_str(v)) { return v; }
    return as_raise(vm, AS_TYPE_ERROR, "%s must be None or a string, not %T", name, v);
}

/* A piece at a time, as Python does: a file of the script's own sees each, and what comes before a value whose str()
 * fails has been printed. */
static bool print_values(AsVM *vm, AsTuple *values, AsValue sep, AsValue end, AsValue file)
{
    for (size_t i = 0; i < values->length; i++) {
        if (i > 0 && !as_io_write(vm, file, sep)) { return false; }
        AsValue text = as_op_str(vm, values->items[i]);
        if (as_raised(text)) { return false; }
        as_root(vm, text);
        if (!as_io_write(vm, file, text)) { return false; }
    }
    return as_io_write(vm, file, end);
}

static AsValue builtins_print(AsVM *vm, AsValue *args)
{
    AsValue file = args[3];
    if (file == AS_NONE) {
        file = sys_attribute(vm, AS_NAME_stdout);
        if (file == AS_UNDEFINED) { return as_raise(vm, AS_RUNTIME_ERROR, "lost sys.stdout"); }
        if (file == AS_NONE) { return AS_NONE; }
    }
    AsValue sep = check_separator(vm, args[1], "sep", " ");
    if (as_raised(sep)) { return AS_RAISED; }
    as_root(vm, sep);
    AsValue end = check_separator(vm, args[2], "end", "\n");
    if (as_raised(end)) { return AS_RAISED; }
    as_root(vm, end);
    as_root(vm, file);
    if (!print_values(vm, as_tuple(args[0]), sep, end, file)) { return AS_RAISED; }
    bool flush;
    if (!as_op_truth(vm, args[4], &flush)) { return AS_RAISED; }
    if (flush && as_raised(as_call_method(vm, file, as_name(vm, AS_NAME_flush), NULL, 0))) { return AS_RAISED; }
    return AS_NONE;
}

static AsValue builtins_input(AsVM *vm, AsValue *args)
{
    AsValue in = sys_attribute(vm, AS_NAME_stdin), out = sys_attribute(vm, AS_NAME_stdout);
    if (in == AS_UNDEFINED || in == AS_NONE) { return as_raise(vm, AS_RUNTIME_ERROR, "input(): lost sys.stdin"); }
    if (out == AS_UNDEFINED || out == AS_NONE) { return as_raise(vm, AS_RUNTIME_ERROR, "input(): lost sys.stdout"); }
    as_root(vm, in);
    as_root(vm, out);
    if (args[0] != AS_UNDEFINED) {
        AsValue prompt = as_op_str(vm, args[0]);
        if (as_raised(prompt)) { return AS_RAISED; }
        as_root(vm, prompt);
        if (!as_io_write(vm, out, prompt)) { return AS_RAISED; }
    }
    if (as_raised(as_call_method(vm, out, as_name(vm, AS_NAME_flush), NULL, 0))) { return AS_RAISED; }
    AsValue line = as_call_method(vm, in, as_name(vm, AS_NAME_readline), NULL, 0);
    if (as_raised(line)) { return AS_RAISED; }
    if (!as_is_str(line)) { return as_raise(vm, AS_TYPE_ERROR, "object.readline() returned non-string"); }
    AsStr *s = as_str(line);
    if (s->size == 0) { return as_raise(vm, AS_EOF_ERROR, "EOF when reading a line"); }
    return s->data[s->size - 1] == '\n' ? as_str_slice(vm, s, 0, s->length - 1) : line;
}

static AsValue builtins_repr(AsVM *vm, AsValue *args)
{
    return as_op_repr(vm, args[0]);
}

static AsValue builtins_ascii(AsVM *vm, AsValue *args)
{
    return as_op_ascii(vm, args[0]);
}

static AsValue builtins_format(AsVM *vm, AsValue *args)
{
    if (!as_is_str(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "format() argument 2 must be str, not %B", args[1]); }
    return as_op_format(vm, args[0], args[1]);
}

static AsValue with_prefix(AsVM *vm, AsValue v, int base)
{
    AsValue number = as_index_value(vm, v);
    return as_raised(number) ? AS_RAISED : as_int_to_prefixed(vm, number, base);
}

static AsValue builtins_bin(AsVM *vm, AsValue *args) { return with_prefix(vm, args[0], 2); }
static AsValue builtins_oct(AsVM *vm, AsValue *args) { return with_prefix(vm, args[0], 8); }
static AsValue builtins_hex(AsVM *vm, AsValue *args) { return with_prefix(vm, args[0], 16); }

static AsValue builtins_chr(AsVM *vm, AsValue *args)
{
    int code;
    if (!as_c_int_arg(vm, args[0], &code)) { return AS_RAISED; }
    if (code < 0 || code > 0x10ffff) { return as_raise(vm, AS_VALUE_ERROR, "chr() arg not in range(0x110000)"); }
    return as_str_from_code_point(vm, (uint32_t)code);
}

static AsValue builtins_ord(AsVM *vm, AsValue *args)
{
    const uint8_t *data;
    size_t size;
    if (as_is_str(args[0])) {
        AsStr *s = as_str(args[0]);
        size = s->length;
        if (size == 1) {
            const char *p = s->data;
            return as_small_value(as_utf8_next(&p));
        }
    } else if (as_bytes_view(args[0], &data, &size)) {
        if (size == 1) { return as_small_value(data[0]); }
    } else {
        return as_raise(vm, AS_TYPE_ERROR, "ord() expected string of length 1, but %T found", args[0]);
    }
    return as_raise(vm, AS_TYPE_ERROR, "ord() expected a character, but string of length %zu found", size);
}

static AsValue builtins_help(AsVM *vm, AsValue *args)
{
    if (args[0] == AS_UNDEFINED) {
        AsValue hint = as_str_from_text(vm, "Type help() for interactive help, or help(object) for help about object.\n");
        AsValue out = sys_attribute(vm, AS_NAME_stdout);
        return as_raised(as_call_method(vm, out, as_name(vm, AS_NAME_write), &hint, 1)) ? AS_RAISED : AS_NONE;
    }
    AsValue module = vm->hooks.import(vm, as_str_intern_text(vm, "_help"), AS_NONE, vm->empty_tuple, 0);
    if (as_raised(module)) { return AS_RAISED; }
    return as_call_method(vm, module, as_str_intern_text(vm, "show"), args, 1);
}

static AsValue builtins_breakpoint(AsVM *vm, AsValue *args)
{
    AsValue hook = as_load_sys(vm, "breakpointhook");
    if (as_is_undefined(hook)) { return as_raise(vm, AS_RUNTIME_ERROR, "lost sys.breakpointhook"); }
    return as_call_spread(vm, hook, as_tuple(args[0]), args[1]);
}

const AsMethod as_builtins_text_methods[] = {
    {"print(*args, sep=None, end=None, file=None, flush=False)", builtins_print,
     "(*args, sep=' ', end='\\n', file=None, flush=False)\n--\n\n"
     "Prints the values to a stream, or to sys.stdout by default."},
    {"input(prompt=UNSET, /)", builtins_input, "(prompt='', /)\n--\n\nRead a string from standard input."},
    {"help(object=UNSET, /)", builtins_help, "Describe an object."},
    {"breakpoint(*args, **kws)", builtins_breakpoint, "Calls sys.breakpointhook with these arguments."},
    {"repr(obj, /)", builtins_repr, "Return the canonical string representation of the object."},
    {"ascii(obj, /)", builtins_ascii, "Return an ASCII-only representation of an object."},
    {"format(value, format_spec='', /)", builtins_format, "Return value.__format__(format_spec)"},
    {"bin(number, /)", builtins_bin, "Return the binary representation of an integer."},
    {"oct(number, /)", builtins_oct, "Return the octal representation of an integer."},
    {"hex(number, /)", builtins_hex, "Return the hexadecimal representation of an integer."},
    {"chr(i, /)", builtins_chr, "Return a Unicode string of one character with ordinal i."},
    {"ord(c, /)", builtins_ord, "Return the Unicode code point for a one-character string."},
    {NULL, NULL, NULL},
};
