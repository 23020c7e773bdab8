/* Built-in functions that compile, run and look at code. */
#include "compile/compile.h"
#include "load/load.h"
#include "module/builtins_impl.h"
#include "module/io.h"
#include "object/bytes.h"
#include "object/class.h"
#include "object/code.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/call.h"

static AsValue builtins_globals(AsVM *vm, AsValue *args)
{
    AsDict *globals = as_frame_globals(vm);
    return globals ? as_value(globals) : AS_NONE;
}

static AsValue builtins_locals(AsVM *vm, AsValue *args)
{
    return vm->frame ? as_frame_locals(vm, vm->frame) : as_raise(vm, AS_SYSTEM_ERROR, "frame does not exist");
}

static AsValue builtins_import(AsVM *vm, AsValue *args)
{
    int64_t level;
    if (!as_is_str(args[0])) { return as_raise(vm, AS_TYPE_ERROR, "module name must be a string"); }
    if (!as_index_arg(vm, args[4], &level)) { return AS_RAISED; }
    if (level < 0) { return as_raise(vm, AS_VALUE_ERROR, "level must be >= 0"); }
    return as_import_name(vm, args[0], args[1], args[3], level);
}

/* Is it a source argument: a str or bytes? */
static bool check_source(AsVM *vm, AsValue source, const char *function, const char *what)
{
    const uint8_t *bytes;
    size_t size;
    if (as_is_str(source) || as_bytes_view(source, &bytes, &size)) { return true; }
    as_raise(vm, AS_TYPE_ERROR, "%s() arg 1 must be a %s", function, what);
    return false;
}

/* From the PyCF_ and CO_FUTURE_ bits of compile() and its optimize. The code may be run in any namespace. */
static bool compile_flags(AsVM *vm, AsValue python_flags, AsValue optimize, uint32_t *flags)
{
    enum {
        ONLY_AST = 0x400, ALLOW_TOP_LEVEL_AWAIT = 0x2000, FUTURE_ANNOTATIONS = 0x1000000,
        OF_NO_EFFECT = 0x10 | 0x200 | 0x1000 | 0x4000 | 0xfe0000, /* old futures, type comments, incomplete input */
    };
    int64_t python, level;
    if (!as_index_arg(vm, python_flags, &python) || !as_index_arg(vm, optimize, &level)) { return false; }
    if (python & ~(ALLOW_TOP_LEVEL_AWAIT | FUTURE_ANNOTATIONS | OF_NO_EFFECT)) {
        (void)as_raise(vm, AS_VALUE_ERROR, "compile(): unrecognised flags");
        if (python == ONLY_AST) {
            as_error_add_note(vm, as_str_from_text(vm, "hint: `aspen dis script.as` shows the tree of a script"));
        }
        return false;
    }
    if (level < -1 || level > 2) {
        (void)as_raise(vm, AS_VALUE_ERROR, "compile(): invalid optimize value");
        return false;
    }
    *flags = AS_COMPILE_NAMESPACE;
    if (!(python & ALLOW_TOP_LEVEL_AWAIT)) { *flags |= AS_COMPILE_NO_AWAIT; }
    if (python & FUTURE_ANNOTATIONS) { *flags |= AS_COMPILE_ANNOTATIONS; }
    if (level >= 1) { *flags |= AS_COMPILE_OPTIMIZE; }
    if (level == 2) { *flags |= AS_COMPILE_NO_DOCSTRINGS; }
    return true;
}

static bool compile_mode(AsVM *vm, AsValue name, AsSourceMode *mode)
{
    static const char *const names[] = {"exec", "eval", "single"};
    static const AsSourceMode modes[] = {AS_SOURCE_FILE, AS_SOURCE_EXPRESSION, AS_SOURCE_INTERACTIVE};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (!as_str_equals_text(name, names[i])) { continue; }
        *mode = modes[i];
        return true;
    }
    (void)as_raise(vm, AS_VALUE_ERROR, "compile() mode must be 'exec', 'eval' or 'single'");
    return false;
}

static AsValue builtins_compile(AsVM *vm, AsValue *args)
{
    AsValue filename = as_io_path(vm, args[1]);
    if (as_raised(filename)) { return AS_RAISED; }
    if (as_is_bytes(filename)) {
        filename = as_bytes_decode(vm, as_bytes(filename)->data, as_bytes(filename)->size, "utf-8", "surrogateescape");
        if (as_raised(filename)) { return AS_RAISED; }
    }
    as_root(vm, filename);
    uint32_t flags;
    AsSourceMode source_mode;
    if (!as_is_str(args[2])) { return as_raise(vm, AS_TYPE_ERROR, "compile() argument 'mode' must be str, not %B", args[2]); }
    if (!compile_flags(vm, args[3], args[5], &flags) || !compile_mode(vm, args[2], &source_mode)) { return AS_RAISED; }
    if (!check_source(vm, args[0], "compile", "string, bytes or AST object")) { return AS_RAISED; }
    return as_source_compile_object(vm, args[0], filename, source_mode, flags);
}

/* Fills in the caller's namespaces where none are given, and checks those that are. */
static bool choose_namespaces(AsVM *vm, const char *function, AsValue *globals, AsValue *locals)
{
    if (*globals == AS_NONE) {
        AsDict *own = as_frame_globals(vm);
        *globals = own ? as_value(own) : as_dict_new(vm);
        as_root(vm, *globals);
        if (*locals == AS_NONE) { *locals = vm->frame ? as_frame_locals(vm, vm->frame) : *globals; }
    } else if (*locals == AS_NONE) {
        *locals = *globals;
    }
    as_root(vm, *locals);
    if (!as_is_dict(*globals)) {
        bool is_mapping = as_type_of(vm, *globals)->slots.get_item != NULL;
        as_raise(vm, AS_TYPE_ERROR,
                 strcmp(function, "eval") != 0 ? "exec() globals must be a dict, not %T"
                 : is_mapping ? "globals must be a real dict; try eval(expr, {}, mapping)" : "globals must be a dict", *globals);
        return false;
    }
    if (!as_type_of(vm, *locals)->slots.get_item) {
        as_raise(vm, AS_TYPE_ERROR, !strcmp(function, "eval") ? "locals must be a mapping" : "locals must be a mapping or None, not %T", *locals);
        return false;
    }
    AsDict *dict = as_dict(*globals);
    if (as_dict_get_name(vm, dict, as_name(vm, AS_NAME___builtins__)) == AS_UNDEFINED) {
        as_dict_set_name(vm, dict, as_name(vm, AS_NAME___builtins__), as_value(vm->builtins));
    }
    return true;
}

static bool is_closure_for(const AsCode *code, AsValue closure)
{
    if (!as_is_exact(closure, AS_KIND_TUPLE) || as_tuple(closure)->length != code->free_count) { return false; }
    for (size_t i = 0; i < code->free_count; i++) {
        if (!as_is_kind(as_tuple(closure)->items[i], AS_KIND_CELL)) { return false; }
    }
    return true;
}

static bool check_closure(AsVM *vm, const AsCode *code, AsValue closure, const char *function)
{
    unsigned free_count = (unsigned)code->free_count;
    if (free_count == 0 ? closure == AS_NONE : is_closure_for(code, closure)) { return true; }
    if (free_count == 0) {
        (void)as_raise(vm, AS_TYPE_ERROR, "cannot use a closure with this code object");
    } else if (strcmp(function, "exec") == 0) {
        (void)as_raise(vm, AS_TYPE_ERROR, "code object requires a closure of exactly length %u", free_count);
    } else {
        (void)as_raise(vm, AS_TYPE_ERROR, "code object passed to %s() may not contain free variables", function);
    }
    return false;
}

/* The code of a function has parameters, cells, or is a generator's: it runs as a call of a function without arguments. */
static AsValue run_code(AsVM *vm, AsCode *code, AsDict *globals, AsValue locals, AsValue closure, const char *function)
{
    if (!check_closure(vm, code, closure, function)) { return AS_RAISED; }
    if (!(code->flags & AS_CODE_FUNCTION) && closure == AS_NONE) { return as_call_module(vm, code, globals, locals); }
    AsValue made = as_function_new(vm, code, globals);
    as_root(vm, made);
    as_write(as_object(made), &as_function(made)->qualname, code->name); // as CPython calls it here
    if (closure != AS_NONE) { as_write(as_object(made), &as_function(made)->closure, closure); }
    return as_call(vm, made, NULL, 0);
}

static AsValue run(AsVM *vm, AsValue *args, AsValue closure, const char *function, AsSourceMode mode)
{
    AsValue globals = args[1], locals = args[2], code = args[0];
    if (!choose_namespaces(vm, function, &globals, &locals)) { return AS_RAISED; }
    if (!as_is_code(code)) {
        if (closure != AS_NONE) {
            return as_raise(vm, AS_TYPE_ERROR, "closure can only be used when source is a code object");
        }
        if (!check_source(vm, code, function, "string, bytes or code object")) { return AS_RAISED; }
        uint32_t flags = AS_COMPILE_NO_AWAIT | (locals == globals ? 0 : AS_COMPILE_NAMESPACE);
        if (mode == AS_SOURCE_EXPRESSION) { flags |= AS_SOURCE_SKIP_BLANKS; }
        code = as_source_compile_object(vm, code, as_str_from_text(vm, "<string>"), mode, flags);
        if (as_raised(code)) { return AS_RAISED; }
        as_root(vm, code);
    }
    return run_code(vm, as_code(code), as_dict(globals), locals, closure, function);
}

static AsValue builtins_eval(AsVM *vm, AsValue *args)
{
    return run(vm, args, AS_NONE, "eval", AS_SOURCE_EXPRESSION);
}

static AsValue builtins_exec(AsVM *vm, AsValue *args)
{
    return as_raised(run(vm, args, args[3], "exec", AS_SOURCE_FILE)) ? AS_RAISED : AS_NONE;
}

const AsMethod as_builtins_code_methods[] = {
    {"globals()", builtins_globals, "Return the dictionary containing the current scope's global variables."},
    {"locals()", builtins_locals, "Return a dictionary containing the current scope's local variables."},
    {"__import__(name, globals=None, locals=None, fromlist=(), level=0)", builtins_import, "Import a module."},
    {"compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)", builtins_compile,
     "(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)\n--\n\n"
     "Compile source into a code object."},
    {"eval(source, globals=None, locals=None, /)", builtins_eval, "Evaluate the given source in the context of globals and locals."},
    {"exec(source, globals=None, locals=None, /, *, closure=None)", builtins_exec, "Execute the given source in the context of globals and locals."},
    {NULL, NULL, NULL},
};
