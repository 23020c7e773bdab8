#include "module/sys.h"

#include <float.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "async/interruption.h"
#include "async/scheduler.h"
#include "base/buffer.h"
#include "core/options.h"
#include "load/embedded.h"
#include "load/load.h"
#include "module/atexit.h"
#include "module/io.h"
#include "module/struct_sequence.h"
#include "object/bytes.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/finalize.h"
#include "object/exception.h"
#include "object/float.h"
#include "object/int.h"
#include "object/list.h"
#include "object/module.h"
#include "object/op.h"
#include "object/set.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/call.h"
#include "vm/eval.h"

bool as_sys_open(AsVM *vm, AsModule *module);

static AsModule *sys_module(AsVM *vm)
{
    return as_module(vm->sys);
}

/* ---- functions ---- */

static AsValue sys_exit(AsVM *vm, AsValue *args)
{
    // A tuple becomes the arguments, as for every exception raised with a bare value in C.
    bool many = as_is_tuple(args[0]);
    AsValue e = as_call(vm, as_value(vm->errors[AS_SYSTEM_EXIT]), many ? as_tuple(args[0])->items : args,
                        many ? as_tuple(args[0])->length : !as_is_none(args[0]));
    return as_raised(e) ? AS_RAISED : as_raise_object(vm, e);
}

static AsValue sys_exception(AsVM *vm, AsValue *args)
{
    AsValue e = as_frame_handled(vm);
    return as_is_undefined(e) ? AS_NONE : e;
}

static AsValue sys_exc_info(AsVM *vm, AsValue *args)
{
    AsValue e = as_frame_handled(vm);
    AsValue items[] = {AS_NONE, AS_NONE, AS_NONE};
    if (as_is_exception(e)) {
        items[0] = as_value(as_type_of(vm, e));
        items[1] = e;
        items[2] = as_exception(e)->traceback;
    }
    return as_tuple_from(vm, items, 3);
}

static AsValue sys_getframe(AsVM *vm, AsValue *args)
{
    int64_t depth;
    if (!as_index_arg(vm, args[0], &depth)) { return AS_RAISED; }
    AsFrame *frame = as_frame_at(vm, depth < 0 ? 0 : (size_t)depth);
    if (frame == NULL) { return as_raise(vm, AS_VALUE_ERROR, "call stack is not deep enough"); }
    return as_frame_object(vm, frame);
}

static AsValue sys_getrecursionlimit(AsVM *vm, AsValue *args) { return as_small_value(vm->recursion_limit); }

static AsValue sys_setrecursionlimit(AsVM *vm, AsValue *args)
{
    int limit;
    if (!as_c_int_arg(vm, args[0], &limit)) { return AS_RAISED; }
    if (limit < 1) { return as_raise(vm, AS_VALUE_ERROR, "recursion limit must be greater or equal than 1"); }
    int depth = as_call_depth(vm);
    if (depth >= limit) {
        return as_raise(vm, AS_RECURSION_ERROR,
                        "cannot set the recursion limit to %d at the recursion depth %d: the limit is too low",
                        limit, depth);
    }
    vm->recursion_limit = limit < AS_RECURSION_MAX ? (int)limit : AS_RECURSION_MAX;
    as_set_call_depth(vm, depth);
    return AS_NONE;
}

static AsValue sys_intern(AsVM *vm, AsValue *args)
{
    if (!as_is_str(args[0])) {
        return as_raise(vm, AS_TYPE_ERROR, "intern() argument must be str, not %B", args[0]);
    }
    if (!as_shape(args[0])->exact) { return as_raise(vm, AS_TYPE_ERROR, "can't intern %T", args[0]); }
    return as_str_intern(vm, args[0]);
}

/* What CPython 3.11 would need: for programs that print it to compare. */
static int64_t size_of(AsVM *vm, AsValue v)
{
    int64_t length = 0;
    if (as_is_none(v) || v == AS_ELLIPSIS || v == AS_NOT_IMPLEMENTED) { return 16; }
    if (as_is_int(v)) {
        int64_t i;
        if (!as_int_to_i64(v, &i)) { return 36; }
        uint64_t magnitude = i < 0 ? 0 - (uint64_t)i : (uint64_t)i;
        return 28 + (magnitude >> 30 > 0) * 4 + (magnitude >> 60 > 0) * 4;
    }
    if (as_is_float(v)) { return 24; }
    if (as_is_str(v)) {
        return as_str_is_ascii(as_str(v)) ? 49 + as_str(v)->size : 74 + 2 * (int64_t)as_str(v)->length;
    }
    if (as_is_bytes(v)) { return 33 + (int64_t)as_bytes(v)->size; }
    if (as_is_tuple(v)) { return 40 + 8 * (int64_t)as_tuple(v)->length; }
    if (as_is_list(v)) { return 56 + 8 * (int64_t)as_list(v)->length; }
    if (as_is_dict(v)) {
        length = as_dict(v)->count;
        int64_t slots = 8;
        while (slots * 2 / 3 < length) { slots *= 2; }
        return length == 0 ? 64 : 80 + slots + slots * 2 / 3 * 24;
    }
    if (as_is_set(v)) { return as_set(v)->mask < 8 ? 216 : 200 + 16 * (int64_t)(as_set(v)->mask + 1); }
    return as_is_type(v) ? 1064 : 48;
}

static AsValue sys_getsizeof(AsVM *vm, AsValue *args)
{
    AsValue own = as_type_lookup(vm, as_type_of(vm, args[0]), as_str_intern_text(vm, "__sizeof__"));
    if (!as_is_undefined(own) && (as_type_of(vm, args[0])->flags & AS_TYPE_SCRIPT)) {
        AsValue size = as_call_method(vm, args[0], as_str_intern_text(vm, "__sizeof__"), NULL, 0);
        if (!as_raised(size) && as_is_small(size) && as_small(size) >= 0) { return size; }
        if (!as_raised(size) && as_is_int(size)) {
            as_raise(vm, AS_VALUE_ERROR, "__sizeof__() should return >= 0");
        } else if (!as_raised(size)) {
            as_raise(vm, AS_TYPE_ERROR, "an integer is required");
        }
        // A default stands in for a type that cannot tell.
        if (args[1] == AS_UNDEFINED || !as_error_is(vm, AS_TYPE_ERROR)) { return AS_RAISED; }
        as_error_clear(vm);
        return args[1];
    }
    return as_small_value(size_of(vm, args[0]));
}

static AsValue sys_getdefaultencoding(AsVM *vm, AsValue *args) { return as_str_from_text(vm, "utf-8"); }
static AsValue sys_getfilesystemencodeerrors(AsVM *vm, AsValue *args) { return as_str_from_text(vm, "surrogateescape"); }
static AsValue sys_is_finalizing(AsVM *vm, AsValue *args) { return as_bool(!as_is_undefined(as_load_get(vm, "finalizing"))); }

/* Settings that scripts may read back. */
static AsValue stored(AsVM *vm, const char *name, AsValue fallback)
{
    AsValue v = as_load_get(vm, name);
    return as_is_undefined(v) ? fallback : v;
}

static AsValue sys_get_int_max_str_digits(AsVM *vm, AsValue *args)
{
    return as_small_value(as_int_get_max_digits(vm));
}

static AsValue sys_set_int_max_str_digits(AsVM *vm, AsValue *args)
{
    int digits;
    if (!as_c_int_arg(vm, args[0], &digits)) { return AS_RAISED; }
    if (digits != 0 && digits < 640) {
        return as_raise(vm, AS_VALUE_ERROR, "maxdigits must be 0 or larger than 640");
    }
    as_int_set_max_digits(vm, digits);
    return AS_NONE;
}

static AsValue sys_getswitchinterval(AsVM *vm, AsValue *args)
{
    return stored(vm, "switchinterval", as_float_value(vm, 0.005));
}

static AsValue sys_setswitchinterval(AsVM *vm, AsValue *args)
{
    double seconds;
    if (!as_float_arg(vm, args[0], &seconds)) { return AS_RAISED; }
    if (seconds <= 0) { return as_raise(vm, AS_VALUE_ERROR, "switch interval must be strictly positive"); }
    as_load_set(vm, "switchinterval", as_float_value(vm, seconds));
    return AS_NONE;
}

static AsValue sys_gettrace(AsVM *vm, AsValue *args) { return AS_NONE; }

static AsValue sys_settrace(AsVM *vm, AsValue *args)
{
    if (as_is_none(args[0])) { return AS_NONE; }
    (void)as_raise(vm, AS_NOT_IMPLEMENTED_ERROR, "functions that trace each call are not supported");
    as_error_add_note(vm, as_str_from_text(vm, "hint: a decorator can stand around the functions that matter"));
    return AS_RAISED;
}

/* The script half reads PYTHONBREAKPOINT. */
static AsValue sys_breakpointhook(AsVM *vm, AsValue *args)
{
    AsValue module = as_import_module_text(vm, "_breakpoint");
    if (as_raised(module)) { return AS_RAISED; }
    AsValue hook = as_op_get_attribute_text(vm, module, "hook");
    return as_raised(hook) ? AS_RAISED : as_call_spread(vm, hook, as_tuple(args[0]), args[1]);
}

static AsValue sys_getrefcount(AsVM *vm, AsValue *args) { return as_small_value(2); }

static AsValue sys_displayhook(AsVM *vm, AsValue *args)
{
    if (as_is_none(args[0])) { return AS_NONE; }
    AsValue underscore = as_name(vm, AS_NAME__);
    as_dict_set_name(vm, vm->builtins, underscore, AS_NONE);
    AsValue text = as_op_repr(vm, args[0]);
    if (as_raised(text)) { return AS_RAISED; }
    AsValue out = as_load_sys(vm, "stdout");
    if (as_is_undefined(out)) { return as_raise(vm, AS_RUNTIME_ERROR, "lost sys.stdout"); }
    if (!as_is_none(out) && !as_io_write(vm, out, as_str_format(vm, "%S\n", text))) { return AS_RAISED; }
    as_dict_set_name(vm, vm->builtins, underscore, args[0]);
    return AS_NONE;
}

static AsValue sys_excepthook(AsVM *vm, AsValue *args)
{
    if (as_is_exception(args[1])) {
        if (as_exception(args[1])->traceback == AS_NONE && as_is_kind(args[2], AS_KIND_TRACEBACK)) {
            as_write(as_object(args[1]), &as_exception(args[1])->traceback, args[2]);
        }
        as_report_print(vm, args[1]);
        return AS_NONE;
    }
    as_report_text(vm, as_str_format(vm, "TypeError: print_exception(): Exception expected for value, %T found\n", args[1]));
    return AS_NONE;
}

/* "Exception ignored in: <function f at 0x...>" and the exception, to sys.stderr. */
static AsValue sys_unraisablehook(AsVM *vm, AsValue *args)
{
    AsValue value = as_op_get_attribute_text(vm, args[0], "exc_value");
    if (as_raised(value)) { return AS_RAISED; }
    as_root(vm, value);
    AsValue message = as_op_get_attribute_text(vm, args[0], "err_msg");
    if (as_raised(message)) { return AS_RAISED; }
    as_root(vm, message);
    AsValue object = as_op_get_attribute_text(vm, args[0], "object");
    if (as_raised(object)) { return AS_RAISED; }
    as_root(vm, object);
    AsValue text = as_is_none(message) ? as_str_from_text(vm, "Exception ignored in") : message, line = AS_UNDEFINED;
    as_root(vm, text);
    if (!as_is_none(object)) {
        AsValue shown = as_op_repr(vm, object);
        if (as_raised(shown)) {
            as_error_clear(vm);
            shown = as_str_from_text(vm, "<object repr() failed>");
        }
        line = as_str_format(vm, "%S: %S\n", text, shown);
    } else if (!as_is_none(message)) {
        line = as_str_format(vm, "%S:\n", text);
    }
    if (as_raised(line)) { return AS_RAISED; } // the message's own __str__
    if (line != AS_UNDEFINED) { as_report_text(vm, line); }
    if (as_is_exception(value)) { as_report_print_ignored(vm, value); }
    return AS_NONE;
}

static AsValue sys_audit(AsVM *vm, AsValue *args) { return AS_NONE; }

/* ---- hooks of asynchronous generators ---- */

static AsValue sys_get_asyncgen_hooks(AsVM *vm, AsValue *args)
{
    static const char *const fields[] = {"firstiter", "finalizer", NULL};
    static const AsStructSpec spec = {"asyncgen_hooks", fields, 2};
    AsValue values[] = {vm->asyncgen_first, vm->asyncgen_final};
    for (size_t i = 0; i < 2; i++) {
        if (as_is_undefined(values[i])) { values[i] = AS_NONE; }
    }
    return as_struct_sequence_new(vm, &spec, values);
}

static bool is_hook(AsVM *vm, AsValue v, const char *name)
{
    if (as_is_undefined(v) || as_is_none(v) || as_is_callable(vm, v)) { return true; }
    as_raise(vm, AS_TYPE_ERROR, "callable %s expected, got %T", name, v);
    return false;
}

static AsValue sys_set_asyncgen_hooks(AsVM *vm, AsValue *args)
{
    if (!is_hook(vm, args[1], "finalizer") || !is_hook(vm, args[0], "firstiter")) { return AS_RAISED; }
    if (!as_is_undefined(args[0])) { vm->asyncgen_first = args[0]; }
    if (!as_is_undefined(args[1])) { vm->asyncgen_final = args[1]; }
    return AS_NONE;
}

/* ---- where coroutines were made ---- */

static AsValue sys_get_origin_depth(AsVM *vm, AsValue *args)
{
    return as_small_value(vm->origin_depth);
}

static AsValue sys_set_origin_depth(AsVM *vm, AsValue *args)
{
    int64_t depth;
    if (!as_index_arg(vm, args[0], &depth)) { return AS_RAISED; }
    if (depth < 0) { return as_raise(vm, AS_VALUE_ERROR, "depth must be >= 0"); }
    vm->origin_depth = depth > UINT16_MAX ? UINT16_MAX : (uint32_t)depth;
    return AS_NONE;
}

static const AsMethod functions[] = {
    {"get_coroutine_origin_tracking_depth()", sys_get_origin_depth},
    {"set_coroutine_origin_tracking_depth(depth)", sys_set_origin_depth},
    {"exit(status=None, /)", sys_exit},
    {"exception()", sys_exception},
    {"exc_info()", sys_exc_info},
    {"_getframe(depth=0, /)", sys_getframe},
    {"get_asyncgen_hooks()", sys_get_asyncgen_hooks},
    {"set_asyncgen_hooks(firstiter=UNSET, finalizer=UNSET)", sys_set_asyncgen_hooks},
    {"getrecursionlimit()", sys_getrecursionlimit},
    {"setrecursionlimit(limit, /)", sys_setrecursionlimit},
    {"intern(string, /)", sys_intern},
    {"getsizeof(object, default=UNSET)", sys_getsizeof},
    {"getrefcount(object, /)", sys_getrefcount},
    {"getdefaultencoding()", sys_getdefaultencoding},
    {"getfilesystemencoding()", sys_getdefaultencoding},
    {"getfilesystemencodeerrors()", sys_getfilesystemencodeerrors},
    {"is_finalizing()", sys_is_finalizing},
    {"get_int_max_str_digits()", sys_get_int_max_str_digits},
    {"set_int_max_str_digits(maxdigits)", sys_set_int_max_str_digits},
    {"getswitchinterval()", sys_getswitchinterval},
    {"setswitchinterval(interval, /)", sys_setswitchinterval},
    {"gettrace()", sys_gettrace},
    {"getprofile()", sys_gettrace},
    {"settrace(function, /)", sys_settrace},
    {"setprofile(function, /)", sys_settrace},
    {"displayhook(object, /)", sys_displayhook},
    {"excepthook(exctype, value, traceback, /)", sys_excepthook},
    {"breakpointhook(*args, **kws)", sys_breakpointhook},
    {"unraisablehook(unraisable, /)", sys_unraisablehook},
    {"audit(event, /, *args)", sys_audit},
    {"addaudithook(hook)", sys_audit},
    {NULL, NULL},
};

/* ---- data ---- */

#define FIELDS(symbol, ...) static const char *const symbol[] = {__VA_ARGS__, NULL}
FIELDS(version_fields, "major", "minor", "micro", "releaselevel", "serial");
FIELDS(flags_fields, "debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site",
       "ignore_environment", "verbose", "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode",
       "utf8_mode", "warn_default_encoding", "safe_path", "int_max_str_digits");
FIELDS(hash_fields, "width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff");
FIELDS(float_fields, "max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon",
       "radix", "rounds");
FIELDS(int_fields, "bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold");
FIELDS(thread_fields, "name", "lock", "version");

static void set_struct(AsVM *vm, AsModule *module, const char *name, const AsStructSpec *spec, const AsValue *values)
{
    as_module_set(vm, module, name, as_struct_sequence_new(vm, spec, values));
}

static AsValue text(AsVM *vm, const char *s) { return as_str_from_text(vm, s); }

static AsValue version_info(AsVM *vm)
{
    static const AsStructSpec spec = {"sys.version_info", version_fields, 5};
    AsValue values[] = {as_small_value(3), as_small_value(11), as_small_value(7), text(vm, "final"), as_small_value(0)};
    return as_struct_sequence_new(vm, &spec, values);
}

static void set_numbers(AsVM *vm, AsModule *module)
{
    static const AsStructSpec hash_spec = {"sys.hash_info", hash_fields, 9};
    AsValue hash[] = {
        as_small_value(64), as_int_from_i64(vm, (INT64_C(1) << 61) - 1), as_small_value(314159), as_small_value(0),
        as_small_value(1000003), text(vm, "siphash13"), as_small_value(64), as_small_value(128), as_small_value(0),
    };
    set_struct(vm, module, "hash_info", &hash_spec, hash);
    static const AsStructSpec float_spec = {"sys.float_info", float_fields, 11};
    AsValue floats[] = {
        as_float_value(vm, DBL_MAX), as_small_value(DBL_MAX_EXP), as_small_value(DBL_MAX_10_EXP),
        as_float_value(vm, DBL_MIN), as_small_value(DBL_MIN_EXP), as_small_value(DBL_MIN_10_EXP),
        as_small_value(DBL_DIG), as_small_value(DBL_MANT_DIG), as_float_value(vm, DBL_EPSILON),
        as_small_value(2), as_small_value(1),
    };
    set_struct(vm, module, "float_info", &float_spec, floats);
    static const AsStructSpec int_spec = {"sys.int_info", int_fields, 4};
    AsValue ints[] = {as_small_value(30), as_small_value(4), as_small_value(4300), as_small_value(640)};
    set_struct(vm, module, "int_info", &int_spec, ints);
    static const AsStructSpec thread_spec = {"sys.thread_info", thread_fields, 3};
    AsValue threads[] = {text(vm, "pthread"), text(vm, "semaphore"), AS_NONE};
    set_struct(vm, module, "thread_info", &thread_spec, threads);
    as_module_set(vm, module, "maxsize", as_int_from_i64(vm, INT64_MAX));
    as_module_set(vm, module, "maxunicode", as_small_value(0x10ffff));
    as_module_set(vm, module, "api_version", as_small_value(1013));
    as_module_set(vm, module, "hexversion", as_small_value(0x030b07f0));
}

static void set_flags(AsVM *vm, AsModule *module, const AsOptions *o)
{
    static const AsStructSpec spec = {"sys.flags", flags_fields, 18};
    AsValue flags[] = {
        as_small_value(0), as_small_value(o->inspect), as_small_value(o->interactive),
        as_small_value(o->no_asserts + o->no_docs), as_small_value(1), as_small_value(o->isolated),
        as_small_value(o->no_site), as_small_value(o->ignore_environment), as_small_value(o->verbose),
        as_small_value(o->bytes_warning), as_small_value(o->quiet),
        as_small_value(!o->has_hash_seed || o->hash_seed != 0), as_small_value(o->isolated), as_bool(o->dev_mode),
        as_small_value(0), as_small_value(0), as_bool(o->safe_path), as_small_value(-1),
    };
    set_struct(vm, module, "flags", &spec, flags);
}

static void set_options(AsVM *vm, AsModule *module, const AsOptions *o)
{
    AsValue filters = as_list_new(vm, o->warning_filter_count), x = as_dict_new(vm);
    for (size_t i = 0; i < o->warning_filter_count; i++) {
        as_list_append(vm, as_list(filters), text(vm, o->warning_filters[i]));
    }
    for (size_t i = 0; i < o->x_option_count; i++) {
        const char *option = o->x_options[i], *equals = strchr(option, '=');
        AsValue name = equals != NULL ? as_str_intern_from(vm, option, (size_t)(equals - option))
                                      : as_str_intern_text(vm, option);
        as_dict_set_name(vm, as_dict(x), name, equals != NULL ? text(vm, equals + 1) : AS_TRUE);
    }
    as_module_set(vm, module, "warnoptions", filters);
    as_module_set(vm, module, "_xoptions", x);
}

static void set_paths(AsVM *vm, AsModule *module, const AsOptions *o)
{
    AsValue path = as_list_new(vm, 4);
    const char *rest = o->path;
    while (rest != NULL && *rest != '\0') {
        size_t size = strcspn(rest, ":");
        as_list_append(vm, as_list(path), as_str_from(vm, rest, size));
        rest += size + (rest[size] == ':');
    }
    as_module_set(vm, module, "path", path);
    char program[4096];
    ssize_t size = readlink("/proc/self/exe", program, sizeof program - 1);
    as_module_set(vm, module, "executable", size > 0 ? as_str_from(vm, program, (size_t)size) : vm->empty_str);
    static const char *const prefixes[] = {"prefix", "exec_prefix", "base_prefix", "base_exec_prefix"};
    for (size_t i = 0; i < 4; i++) { as_module_set(vm, module, prefixes[i], text(vm, "/usr/local")); }
}

static bool set_names(AsVM *vm, AsModule *module)
{
    AsValue builtin = as_list_new(vm, 32), all = as_frozenset_new(vm);
    for (const AsBuiltinModule *m = as_builtin_modules; m->name != NULL; m++) {
        AsValue name = as_str_intern_text(vm, m->name);
        as_list_append(vm, as_list(builtin), name);
        if (!as_set_add(vm, as_set(all), name)) { return false; }
    }
    for (size_t i = 0; i < as_embedded_count; i++) {
        if (strchr(as_embedded[i].name, '.') != NULL) { continue; }
        if (!as_set_add(vm, as_set(all), as_str_intern_text(vm, as_embedded[i].name))) { return false; }
    }
    as_module_set(vm, module, "builtin_module_names", as_tuple_from(vm, as_list(builtin)->items, as_list(builtin)->length));
    as_module_set(vm, module, "stdlib_module_names", all);
    return true;
}

static bool set_implementation(AsVM *vm, AsModule *module)
{
    static const char *const names[] = {"name", "cache_tag", "version", "hexversion"};
    AsValue keywords[4];
    for (size_t i = 0; i < 4; i++) { keywords[i] = as_str_intern_text(vm, names[i]); }
    AsValue values[] = {text(vm, "aspen"), AS_NONE, version_info(vm), as_small_value(0x000100f0)};
    AsValue implementation = as_call_keywords(vm, as_value(vm->types[AS_KIND_SIMPLE_NAMESPACE]), values, 4,
                                              as_tuple_from(vm, keywords, 4));
    if (as_raised(implementation)) { return false; }
    as_module_set(vm, module, "implementation", implementation);
    return true;
}

static void set_texts(AsVM *vm, AsModule *module)
{
    static const char *const texts[][2] = {
        {"version", "3.11.7 (Aspen 0.1.0)"}, {"platform", "linux"}, {"byteorder", "little"},
        {"copyright", "Copyright (c) the Aspen authors. MIT License."}, {"float_repr_style", "short"},
        {"platlibdir", "lib"}, {"abiflags", ""},
    };
    size_t count = sizeof texts / sizeof *texts;
    for (size_t i = 0; i < count; i++) { as_module_set(vm, module, texts[i][0], text(vm, texts[i][1])); }
}

static void set_streams(AsVM *vm, AsModule *module)
{
    static const char *const names[][2] = {{"stdin", "__stdin__"}, {"stdout", "__stdout__"}, {"stderr", "__stderr__"}};
    for (int fd = 0; fd < 3; fd++) {
        AsValue file = as_io_open_standard(vm, fd);
        as_module_set(vm, module, names[fd][0], file);
        as_module_set(vm, module, names[fd][1], file);
    }
}

static void keep_originals(AsVM *vm, AsModule *module)
{
    static const char *const hooks[][2] = {
        {"displayhook", "__displayhook__"}, {"breakpointhook", "__breakpointhook__"},
        {"excepthook", "__excepthook__"}, {"unraisablehook", "__unraisablehook__"},
    };
    for (size_t i = 0; i < sizeof hooks / sizeof *hooks; i++) {
        as_module_set(vm, module, hooks[i][1],
                      as_dict_get_name(vm, module->dict, as_str_intern_text(vm, hooks[i][0])));
    }
}

bool as_sys_open(AsVM *vm, AsModule *module)
{
    if (vm->sys == AS_UNDEFINED) { as_write(vm, &vm->sys, as_value(module)); }
    static const AsOptions none = {0};
    const AsOptions *options = vm->options != NULL ? vm->options : &none;
    as_module_add_methods(vm, module, functions);
    keep_originals(vm, module);
    set_texts(vm, module);
    set_numbers(vm, module);
    as_module_set(vm, module, "version_info", version_info(vm));
    as_module_set(vm, module, "modules", vm->modules);
    as_module_set(vm, module, "argv", as_list_new(vm, 1));
    as_module_set(vm, module, "orig_argv", as_list_new(vm, 1));
    as_module_set(vm, module, "meta_path", as_list_new(vm, 0));
    as_module_set(vm, module, "path_hooks", as_list_new(vm, 0));
    as_module_set(vm, module, "path_importer_cache", as_dict_new(vm));
    as_module_set(vm, module, "dont_write_bytecode", AS_TRUE);
    as_module_set(vm, module, "pycache_prefix", AS_NONE);
    set_flags(vm, module, options);
    set_options(vm, module, options);
    set_paths(vm, module, options);
    set_streams(vm, module);
    return set_names(vm, module) && set_implementation(vm, module);
}

/* ---- start and end ---- */

bool as_sys_start(AsVM *vm)
{
    AsValue sys = as_import_builtin(vm, as_name(vm, AS_NAME_sys));
    if (as_raised(sys)) { return false; }
    AsValue io = as_import_builtin(vm, as_str_intern_text(vm, "_io"));
    if (as_raised(io)) { return false; }
    AsValue open = as_dict_get_name(vm, as_module(io)->dict, as_str_intern_text(vm, "open"));
    as_dict_set_name(vm, vm->builtins, as_str_intern_text(vm, "open"), open);
    return true;
}

void as_sys_set_arguments(AsVM *vm, const char *first, char **rest, int count)
{
    AsValue argv = as_list_new(vm, (size_t)count + 1);
    as_list_append(vm, as_list(argv), as_str_from_text(vm, first));
    for (int i = 0; i < count; i++) {
        AsValue argument = as_bytes_decode(vm, (const uint8_t *)rest[i], strlen(rest[i]), "utf-8", "surrogateescape");
        if (as_raised(argument)) {
            as_error_clear(vm);
            argument = vm->empty_str;
        }
        as_list_append(vm, as_list(argv), argument);
    }
    as_module_set(vm, sys_module(vm), "argv", argv);
}

void as_sys_prepend_path(AsVM *vm, const char *directory)
{
    AsValue path = as_load_sys(vm, "path");
    if (vm->options != NULL && vm->options->safe_path) { return; }
    if (as_is_list(path)) { as_list_insert(vm, as_list(path), 0, as_str_from_text(vm, directory)); }
}

/* Flushes a standard stream, unless the script closed or replaced it with something that cannot. */
static bool flush_stream(AsVM *vm, const char *name, bool report)
{
    AsValue file = as_load_sys(vm, name);
    if (as_is_undefined(file) || as_is_none(file)) { return true; }
    size_t roots = as_roots_save(vm);
    as_root(vm, file);
    bool closed = false;
    AsValue state = as_op_get_attribute_text(vm, file, "closed");
    if (as_raised(state) || !as_op_truth(vm, state, &closed)) { as_error_clear(vm); }
    bool ok = closed || !as_raised(as_call_method(vm, file, as_name(vm, AS_NAME_flush), NULL, 0));
    if (!ok && report) { as_error_unraisable(vm, file); }
    if (!ok && !report) { as_error_clear(vm); }
    as_roots_restore(vm, roots);
    return ok;
}

/* Those that are not daemons are waited for, unless Ctrl-C ended the program. */
static void finish_threads(AsVM *vm, bool wait)
{
    AsValue name = as_str_intern_text(vm, "threading");
    AsValue threading = as_dict_get(vm, as_dict(vm->modules), name), flag = as_bool(wait);
    if (as_raised(threading) || as_is_undefined(threading)) {
        as_error_clear(vm);
        return;
    }
    if (as_raised(as_call_method(vm, threading, as_str_intern_text(vm, "_shutdown"), &flag, 1))) {
        as_error_unraisable(vm, threading);
    }
}

int as_sys_finish(AsVM *vm, int code)
{
    finish_threads(vm, code != AS_EXIT_INTERRUPTED && !as_interruption_is_pending(vm));
    as_atexit_run(vm);
    as_scheduler_finish(vm);
    as_finalize_all(vm);
    as_load_set(vm, "finalizing", AS_TRUE);
    bool ok = flush_stream(vm, "stdout", true);
    flush_stream(vm, "stderr", false);
    flush_stream(vm, "__stdout__", false); // should the script have put others in their places
    flush_stream(vm, "__stderr__", false);
    as_io_flush_all(vm);
    return ok ? code : 120;
}
