/* The import system: names to modules, in Python's order and with Python's messages. */
#include "load/load.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/buffer.h"
#include "compile/compile.h"
#include "core/options.h"
#include "load/embedded.h"
#include "load/loading.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

/* Where a module was found. */
typedef struct Found {
    enum { FOUND_NOTHING, FOUND_BUILTIN, FOUND_EMBEDDED, FOUND_FILE, FOUND_NAMESPACE } kind;
    bool is_package;
    const AsBuiltinModule *builtin;
    const AsEmbedded *embedded;
    AsValue path;      /* FOUND_FILE: a str */
    AsValue directory; /* packages: their __path__'s only entry, or the list itself (FOUND_NAMESPACE) */
} Found;

/* C modules that no file on sys.path can hide: CPython's built-in ones. The others give way to a user's file. */
static const char *const unshadowed[] = {
    "sys", "builtins", "time", "gc", "errno", "itertools", "atexit", "signal", "marshal", "posix", NULL,
};

static AsDict *modules_of(AsVM *vm) { return as_dict(vm->modules); }

static AsValue import_error(AsVM *vm, AsError error, AsValue message, AsValue name, AsValue path)
{
    AsValue args = as_tuple_from(vm, &message, 1);
    AsValue e = as_exception_new(vm, vm->errors[error], args);
    as_exception_set_field(vm, as_exception(e), 0, message);
    as_exception_set_field(vm, as_exception(e), 1, name);
    as_exception_set_field(vm, as_exception(e), 2, path);
    return as_raise_object(vm, e);
}

/* The part of a dotted name before (after) its last dot; AS_UNDEFINED without a dot. */
static AsValue parent_name(AsVM *vm, AsValue name)
{
    AsStr *s = as_str(name);
    for (size_t i = s->size; i > 0; i--) {
        if (s->data[i - 1] == '.') { return as_str_intern_from(vm, s->data, i - 1); }
    }
    return AS_UNDEFINED;
}

static AsValue child_name(AsVM *vm, AsValue name)
{
    const char *data = as_str(name)->data;
    const char *dot = strrchr(data, '.');
    return dot != NULL ? as_str_intern_text(vm, dot + 1) : name;
}

static AsValue join_path(AsVM *vm, AsValue directory, const char *rest)
{
    const char *data = as_str(directory)->data;
    size_t size = as_str(directory)->size;
    if (size == 0) { return as_str_from_text(vm, rest); }
    return as_str_format(vm, data[size - 1] == '/' ? "%s%s" : "%s/%s", data, rest);
}

static bool is_file(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISREG(status.st_mode);
}

static bool is_directory(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

/* directory/stem.as, directory/stem.py; "stem" may end with "/__init__". */
static bool find_source(AsVM *vm, AsValue directory, const char *stem, AsValue *out)
{
    static const char *const suffixes[] = {".as", ".py"};
    for (size_t i = 0; i < 2; i++) {
        AsBuffer name;
        as_buffer_init(&name);
        as_buffer_add_text(&name, stem);
        as_buffer_add_text(&name, suffixes[i]);
        AsValue path = join_path(vm, directory, name.data);
        as_buffer_clear(&name);
        if (is_file(as_str(path)->data)) {
            *out = path;
            return true;
        }
    }
    return false;
}

/* One entry of a search path. A plain directory is only noted: it becomes a namespace package if no entry has more. */
static bool find_in_directory(AsVM *vm, AsValue entry, const char *name, Found *found, AsList *namespaces)
{
    AsBuffer stem;
    as_buffer_init(&stem);
    as_buffer_add_text(&stem, name);
    as_buffer_add_text(&stem, "/__init__");
    AsValue directory = join_path(vm, entry, name);
    bool exists = is_directory(as_str(directory)->data);
    bool ok = exists && find_source(vm, entry, stem.data, &found->path);
    as_buffer_clear(&stem);
    if (ok) {
        found->kind = FOUND_FILE;
        found->is_package = true;
        found->directory = directory;
    } else if (find_source(vm, entry, name, &found->path)) {
        found->kind = FOUND_FILE;
        ok = true;
    } else if (exists) {
        as_list_append(vm, namespaces, directory);
    }
    return ok;
}

/* search: sys.path or a package's __path__. */
static void find_on_path(AsVM *vm, AsValue search, const char *name, Found *found)
{
    if (!as_is_list(search)) { return; }
    AsValue namespaces = as_list_new(vm, 0);
    for (size_t i = 0; i < as_list(search)->length; i++) {
        AsValue entry = as_list(search)->items[i];
        if (as_is_str(entry) && find_in_directory(vm, entry, name, found, as_list(namespaces))) { return; }
    }
    if (as_list(namespaces)->length > 0) {
        found->kind = FOUND_NAMESPACE;
        found->is_package = true;
        found->directory = namespaces;
    }
}

static int compare_embedded(const void *key, const void *entry)
{
    return strcmp(key, ((const AsEmbedded *)entry)->name);
}

static const AsEmbedded *find_embedded(AsVM *vm, const char *name)
{
    if (vm->options != NULL && vm->options->stdlib != NULL) { return NULL; }
    return bsearch(name, as_embedded, as_embedded_count, sizeof *as_embedded, compare_embedded);
}

static const AsBuiltinModule *find_builtin(const char *name)
{
    for (const AsBuiltinModule *m = as_builtin_modules; m->name != NULL; m++) {
        if (strcmp(m->name, name) == 0) { return m; }
    }
    return NULL;
}

static bool is_unshadowed(const char *name)
{
    if (name[0] == '_') { return true; }
    for (size_t i = 0; unshadowed[i] != NULL; i++) {
        if (strcmp(unshadowed[i], name) == 0) { return true; }
    }
    return false;
}

/* The library's script half, from disk under ASPEN_STDLIB and else from the binary. */
static void find_in_library(AsVM *vm, const char *name, Found *found)
{
    const AsEmbedded *embedded = find_embedded(vm, name);
    if (embedded != NULL) {
        found->kind = FOUND_EMBEDDED;
        found->embedded = embedded;
        found->is_package = embedded->is_package;
    } else if (vm->options != NULL && vm->options->stdlib != NULL) {
        AsValue directory = as_str_from_text(vm, vm->options->stdlib);
        AsValue search = as_list_from(vm, &directory, 1);
        find_on_path(vm, search, name, found);
        if (found->kind == FOUND_NAMESPACE) { found->kind = FOUND_NOTHING; }
    }
}

static void find_top_level(AsVM *vm, const char *name, Found *found)
{
    const AsBuiltinModule *builtin = find_builtin(name);
    if (builtin == NULL || !is_unshadowed(name)) {
        AsValue path = as_is_module(vm->sys)
            ? as_dict_get_name(vm, as_module(vm->sys)->dict, as_name(vm, AS_NAME_path)) : AS_UNDEFINED;
        find_on_path(vm, path, name, found);
        if (found->kind == FOUND_FILE) { return; }
    }
    Found namespace = *found;
    *found = (Found){0};
    if (builtin != NULL) {
        found->kind = FOUND_BUILTIN;
        found->builtin = builtin;
        return;
    }
    find_in_library(vm, name, found);
    if (found->kind == FOUND_NOTHING) { *found = namespace; }
}

static bool find_module(AsVM *vm, AsValue name, AsValue parent, Found *found);

/* A namespace package has a part in each directory that may hold it: looks for them once more, as sys.path may have
 * changed, and puts them into its path. false: it is another package, or nothing new was found. */
static bool refresh_namespace(AsVM *vm, AsValue name, AsValue package, AsValue path)
{
    if (!as_is_module(package) || !as_is_list(path)) { return false; }
    if (!as_is_none(as_dict_get_name(vm, as_module(package)->dict, as_name(vm, AS_NAME___file__)))) { return false; }
    AsValue outer = parent_name(vm, name), above = AS_UNDEFINED;
    if (!as_is_undefined(outer)) {
        above = as_dict_get_name(vm, modules_of(vm), outer);
        if (as_is_undefined(above)) { return false; }
    }
    Found found;
    if (!find_module(vm, name, above, &found)) {
        as_error_clear(vm);
        return false;
    }
    if (found.kind != FOUND_NAMESPACE || as_list(found.directory)->length == as_list(path)->length) { return false; }
    as_list_clear(vm, as_list(path));
    for (size_t i = 0; i < as_list(found.directory)->length; i++) {
        as_list_append(vm, as_list(path), as_list(found.directory)->items[i]);
    }
    return true;
}

/* parent: the parent module, or AS_UNDEFINED for a top-level name. false: raised. */
static bool find_module(AsVM *vm, AsValue name, AsValue parent, Found *found)
{
    const char *text = as_str(name)->data;
    *found = (Found){0};
    if (strlen(text) != as_str(name)->size) { return true; }
    if (as_is_undefined(parent)) {
        find_top_level(vm, text, found);
        return true;
    }
    AsValue path = as_op_find_attribute(vm, parent, as_name(vm, AS_NAME___path__));
    if (as_raised(path)) { return false; }
    if (as_is_undefined(path)) {
        AsValue message = as_str_format(vm, "No module named %v; %v is not a package", name, parent_name(vm, name));
        import_error(vm, AS_MODULE_NOT_FOUND_ERROR, message, name, AS_NONE);
        return false;
    }
    const AsBuiltinModule *builtin = find_builtin(text);
    if (builtin != NULL) {
        found->kind = FOUND_BUILTIN;
        found->builtin = builtin;
        return true;
    }
    const AsEmbedded *embedded = find_embedded(vm, text);
    if (embedded != NULL) {
        find_in_library(vm, text, found);
        return true;
    }
    const char *child = as_str(child_name(vm, name))->data;
    find_on_path(vm, path, child, found);
    if (found->kind == FOUND_NOTHING && refresh_namespace(vm, parent_name(vm, name), parent, path)) {
        find_on_path(vm, path, child, found);
    }
    return true;
}

/* The first of a package's search directories; embedded packages have a made-up one, so that they are packages. */
static AsValue package_path(AsVM *vm, const Found *found, AsValue name)
{
    if (found->kind == FOUND_NAMESPACE) { return found->directory; }
    AsValue directory = found->directory;
    if (found->kind == FOUND_EMBEDDED) { directory = as_str_format(vm, "<stdlib>/%S", name); }
    return as_list_from(vm, &directory, 1);
}

/* What importlib calls the module's spec, as far as programs look into it. */
static bool set_spec(AsVM *vm, AsModule *module, AsValue name, const Found *found, AsValue filename)
{
    static const char *const names[] = {
        "name", "loader", "origin", "submodule_search_locations", "has_location", "cached", "parent", "_initializing",
    };
    AsValue keywords[8], parent = found->is_package ? name : parent_name(vm, name);
    AsValue path = as_dict_get_name(vm, module->dict, as_name(vm, AS_NAME___path__));
    AsValue origin = found->kind == FOUND_NAMESPACE ? AS_NONE : filename;
    if (as_is_undefined(origin)) { origin = as_str_from_text(vm, "built-in"); }
    AsValue values[8] = {
        name, AS_NONE, origin,
        as_is_undefined(path) ? AS_NONE : path, as_bool(!as_is_undefined(filename)), AS_NONE,
        as_is_undefined(parent) ? vm->empty_str : parent, AS_TRUE,
    };
    for (size_t i = 0; i < 8; i++) { keywords[i] = as_str_intern_text(vm, names[i]); }
    AsValue spec = as_call_keywords(vm, as_value(vm->types[AS_KIND_SIMPLE_NAMESPACE]), values, 8,
                                    as_tuple_from(vm, keywords, 8));
    if (as_raised(spec)) { return false; }
    as_module_set(vm, module, "__spec__", spec);
    return true;
}

static void clear_initializing(AsVM *vm, AsValue module)
{
    if (!as_is_module(module)) { return; }
    AsValue spec = as_dict_get_name(vm, as_module(module)->dict, as_name(vm, AS_NAME___spec__));
    if (!as_is_kind(spec, AS_KIND_SIMPLE_NAMESPACE)) { return; }
    as_attribute_set(vm, as_object(spec), as_str_intern_text(vm, "_initializing"), AS_FALSE);
}

static void describe_module(AsVM *vm, AsModule *module, AsValue name, const Found *found, AsValue filename)
{
    AsValue package = found->is_package ? name : parent_name(vm, name);
    as_module_set(vm, module, "__package__", as_is_undefined(package) ? vm->empty_str : package);
    if (found->kind == FOUND_NAMESPACE) { filename = AS_NONE; }
    if (!as_is_undefined(filename)) { as_module_set(vm, module, "__file__", filename); }
    if (found->is_package) { as_module_set(vm, module, "__path__", package_path(vm, found, name)); }
    if (found->kind == FOUND_EMBEDDED || found->kind == FOUND_FILE) { // where code runs
        as_dict_set_name(vm, module->dict, as_name(vm, AS_NAME___builtins__), as_value(vm->builtins));
    }
}

static AsValue module_filename(AsVM *vm, const Found *found)
{
    switch (found->kind) {
    case FOUND_FILE: return found->path;
    case FOUND_EMBEDDED: return as_str_format(vm, "<stdlib>/%s", found->embedded->path);
    default: return AS_UNDEFINED;
    }
}

/* Compiles and runs the module's source in its namespace. */
static bool run_source(AsVM *vm, AsModule *module, const Found *found, AsValue filename)
{
    AsValue code;
    if (found->kind == FOUND_EMBEDDED) {
        code = as_source_compile(vm, found->embedded->source, found->embedded->size, filename, AS_SOURCE_FILE, AS_COMPILE_NO_AWAIT);
    } else {
        char *text;
        size_t size;
        if (!as_source_read(vm, filename, &text, &size)) { return false; }
        code = as_source_compile(vm, text, size, filename, AS_SOURCE_FILE, AS_COMPILE_NO_AWAIT);
        free(text);
    }
    if (as_raised(code)) { return false; }
    as_root(vm, code);
    return !as_raised(as_run_code(vm, code, module->dict));
}

/* The outcome of a module's own code. A script may have put something else into sys.modules under its name. */
static AsValue finish_load(AsVM *vm, AsValue name, AsValue made, bool ok)
{
    if (!ok) {
        clear_initializing(vm, made);
        as_dict_delete_name(vm, modules_of(vm), name);
        return AS_RAISED;
    }
    AsValue module = as_dict_get_name(vm, modules_of(vm), name);
    if (as_is_undefined(module)) { return as_raise_value(vm, AS_KEY_ERROR, name); }
    clear_initializing(vm, module);
    return module;
}

static AsValue load(AsVM *vm, AsValue name, const Found *found)
{
    AsValue module = as_module_new(vm, name);
    as_root(vm, module);
    AsValue filename = module_filename(vm, found);
    as_root(vm, filename);
    describe_module(vm, as_module(module), name, found, filename);
    if (!set_spec(vm, as_module(module), name, found, filename)) { return AS_RAISED; }
    as_dict_set_name(vm, modules_of(vm), name, module);
    if (found->kind == FOUND_NAMESPACE) { return finish_load(vm, name, module, true); }
    AsLoading loading;
    as_loading_begin(vm, &loading, name);
    bool ok = found->kind == FOUND_BUILTIN ? found->builtin->open(vm, as_module(module))
                                           : run_source(vm, as_module(module), found, filename);
    module = finish_load(vm, name, module, ok);
    as_loading_end(vm, &loading);
    return module;
}

static AsValue import_absolute(AsVM *vm, AsValue name);

/* A module of Python's library that is not here is told as one: stdlib/_absent.as has the words. */
static AsValue not_found(AsVM *vm, AsValue name)
{
    AsValue absent = as_import_module_text(vm, "_absent");
    AsValue hint = as_raised(absent) ? AS_RAISED
        : as_call_method(vm, absent, as_str_intern_text(vm, "module_hint"), &name, 1);
    if (as_raised(hint)) { as_error_clear(vm); }
    (void)import_error(vm, AS_MODULE_NOT_FOUND_ERROR, as_str_format(vm, "No module named %v", name), name, AS_NONE);
    if (as_is_str(hint)) { as_error_add_note(vm, hint); }
    return AS_RAISED;
}

static AsValue find_and_load(AsVM *vm, AsValue name)
{
    as_unwritten_settle_all(vm); // a script may have written the module just now
    AsValue parent = AS_UNDEFINED, parent_text = parent_name(vm, name);
    as_root(vm, parent_text);
    if (!as_is_undefined(parent_text)) {
        parent = import_absolute(vm, parent_text);
        if (as_raised(parent)) { return AS_RAISED; }
        as_root(vm, parent);
        AsValue already = as_dict_get_name(vm, modules_of(vm), name);
        if (!as_is_undefined(already)) { return already; }
    }
    Found found;
    if (!find_module(vm, name, parent, &found)) { return AS_RAISED; }
    if (found.kind == FOUND_NOTHING) { return not_found(vm, name); }
    AsValue module = load(vm, name, &found);
    if (as_raised(module) || as_is_undefined(parent)) { return module; }
    as_root(vm, module);
    if (!as_op_set_attribute(vm, parent, child_name(vm, name), module)) { return AS_RAISED; }
    return module;
}

/* The module of an absolute name, from sys.modules or fresh. */
static AsValue import_absolute(AsVM *vm, AsValue name)
{
    AsValue module = as_dict_get_name(vm, modules_of(vm), name);
    if (as_is_none(module)) {
        AsValue message = as_str_format(vm, "import of %S halted; None in sys.modules", name);
        return import_error(vm, AS_MODULE_NOT_FOUND_ERROR, message, name, AS_NONE);
    }
    if (!as_is_undefined(module)) {
        if (!vm->module_state->loading) { return module; }
        size_t roots = as_roots_save(vm);
        as_root(vm, module);
        // Should its code fail meanwhile, this thread gets what there is of it, as in CPython.
        bool ok = as_loading_await(vm, name);
        as_roots_restore(vm, roots);
        return ok ? module : AS_RAISED;
    }
    if (!as_enter_recursion(vm, " while importing a module")) { return AS_RAISED; }
    size_t roots = as_roots_save(vm);
    as_root(vm, name);
    module = find_and_load(vm, name);
    as_roots_restore(vm, roots);
    as_leave_recursion(vm);
    return module;
}

AsValue as_import_module(AsVM *vm, AsValue name) { return import_absolute(vm, as_str_intern(vm, name)); }

AsValue as_import_module_text(AsVM *vm, const char *name)
{
    return import_absolute(vm, as_str_intern_text(vm, name));
}

AsValue as_import_builtin(AsVM *vm, AsValue name)
{
    const AsBuiltinModule *builtin = find_builtin(as_str(name)->data);
    if (builtin == NULL) { return AS_UNDEFINED; }
    AsValue module = as_dict_get_name(vm, modules_of(vm), as_str_intern(vm, name));
    if (!as_is_undefined(module)) { return module; }
    Found found = {.kind = FOUND_BUILTIN, .builtin = builtin};
    return load(vm, as_str_intern(vm, name), &found);
}

bool as_import_find_source(AsVM *vm, AsValue name, AsFoundSource *out)
{
    *out = (AsFoundSource){0};
    AsValue parent = parent_name(vm, name);
    AsValue parent_module = AS_UNDEFINED;
    as_root(vm, parent);
    if (!as_is_undefined(parent)) { parent_module = as_dict_get_name(vm, modules_of(vm), parent); }
    Found found;
    if (!find_module(vm, name, parent_module, &found)) { return false; }
    out->filename = module_filename(vm, &found);
    out->is_package = found.is_package;
    out->package = found.is_package ? name : as_is_undefined(parent) ? vm->empty_str : parent;
    if (found.kind == FOUND_EMBEDDED) {
        out->text = found.embedded->source;
        out->size = found.embedded->size;
    } else if (found.kind == FOUND_FILE) {
        if (!as_source_read(vm, found.path, &out->owned, &out->size)) { return false; }
        out->text = out->owned;
    }
    return true;
}

bool as_import_describe_main(AsVM *vm, AsModule *main, AsValue name, const AsFoundSource *source)
{
    Found found = {.kind = FOUND_FILE};
    if (!set_spec(vm, main, name, &found, source->filename)) { return false; }
    clear_initializing(vm, as_value(main));
    return true;
}

void as_import_free_source(AsFoundSource *found)
{
    free(found->owned);
    found->owned = NULL;
}

/* ---- relative names ---- */

static AsValue global_named(AsVM *vm, AsValue globals, AsName name)
{
    if (!as_is_dict(globals)) { return AS_UNDEFINED; }
    return as_dict_get_name(vm, as_dict(globals), as_name(vm, name));
}

/* The package that `from .` starts from: __package__, else from __name__. AS_RAISED with Python's message. */
static AsValue current_package(AsVM *vm, AsValue globals)
{
    AsValue package = global_named(vm, globals, AS_NAME___package__);
    if (as_is_undefined(package) || as_is_none(package)) {
        package = global_named(vm, globals, AS_NAME___name__);
        if (as_is_undefined(package)) { return as_raise(vm, AS_KEY_ERROR, "'__name__' not in globals"); }
        if (!as_is_str(package)) { return as_raise(vm, AS_TYPE_ERROR, "__name__ must be a string"); }
        if (as_is_undefined(global_named(vm, globals, AS_NAME___path__))) {
            package = parent_name(vm, package);
            if (as_is_undefined(package)) { package = vm->empty_str; }
        }
    }
    if (!as_is_str(package)) { return as_raise(vm, AS_TYPE_ERROR, "package must be a string"); }
    if (as_str(package)->size == 0) {
        return import_error(vm, AS_IMPORT_ERROR,
                            as_str_from_text(vm, "attempted relative import with no known parent package"),
                            AS_NONE, AS_NONE);
    }
    return package;
}

static AsValue absolute_name(AsVM *vm, AsValue name, AsValue globals, int64_t level)
{
    AsValue package = current_package(vm, globals);
    if (as_raised(package)) { return AS_RAISED; }
    for (int64_t i = 1; i < level; i++) {
        package = parent_name(vm, package);
        if (as_is_undefined(package)) {
            return import_error(vm, AS_IMPORT_ERROR,
                                as_str_from_text(vm, "attempted relative import beyond top-level package"),
                                AS_NONE, AS_NONE);
        }
    }
    if (as_str(name)->size == 0) { return as_str_intern(vm, package); }
    return as_str_intern(vm, as_str_format(vm, "%S.%S", package, name));
}

/* ---- __import__ ---- */

/* Imports `module.item` if the package has no such attribute; a missing submodule is for IMPORT_FROM to report. */
static bool import_submodule(AsVM *vm, AsValue module, AsValue module_name, AsValue item)
{
    AsValue attribute = as_op_find_attribute(vm, module, item);
    if (as_raised(attribute)) { return false; }
    if (!as_is_undefined(attribute)) { return true; }
    AsValue name = as_str_intern(vm, as_str_format(vm, "%S.%S", module_name, item));
    as_root(vm, name);
    if (!as_raised(import_absolute(vm, name))) { return true; }
    if (!as_error_is(vm, AS_MODULE_NOT_FOUND_ERROR)) { return false; }
    AsValue missing = as_exception_field(as_exception(vm->error), 1);
    if (!as_is_str(missing) || !as_str_equal(as_str(missing), as_str(name))) { return false; }
    if (!as_is_undefined(as_dict_get_name(vm, modules_of(vm), name))) { return false; }
    as_error_clear(vm);
    return true;
}

static bool import_fromlist(AsVM *vm, AsValue module, AsValue fromlist, bool from_all)
{
    AsValue module_name = as_op_get_attribute(vm, module, as_name(vm, AS_NAME___name__));
    if (as_raised(module_name)) { return false; }
    as_root(vm, module_name);
    for (size_t i = 0; i < as_tuple(fromlist)->length; i++) {
        AsValue item = as_tuple(fromlist)->items[i];
        if (!as_is_str(item)) {
            as_raise(vm, AS_TYPE_ERROR, "Item in %s must be str, not %T", from_all ? "``__all__''" : "``from list''", item);
            return false;
        }
        if (!as_str_equals_text(item, "*")) {
            if (!import_submodule(vm, module, module_name, as_str_intern(vm, item))) { return false; }
            continue;
        }
        AsValue all = from_all ? AS_UNDEFINED : as_op_find_attribute(vm, module, as_name(vm, AS_NAME___all__));
        if (as_raised(all)) { return false; }
        if (as_is_undefined(all)) { continue; }
        AsValue names = as_tuple_from_iterable(vm, all);
        if (as_raised(names)) { return false; }
        as_root(vm, names);
        if (!import_fromlist(vm, module, names, true)) { return false; }
    }
    return true;
}

/* `import a.b.c` binds a. */
static AsValue top_package(AsVM *vm, AsValue module, AsValue name, AsValue full_name, int64_t level)
{
    const char *dot = strchr(as_str(name)->data, '.');
    if (dot == NULL) { return module; }
    if (level == 0) {
        return import_absolute(vm, as_str_intern_from(vm, as_str(name)->data, (size_t)(dot - as_str(name)->data)));
    }
    size_t cut = as_str(name)->size - (size_t)(dot - as_str(name)->data);
    return import_absolute(vm, as_str_intern_from(vm, as_str(full_name)->data, as_str(full_name)->size - cut));
}

static AsValue import_name(AsVM *vm, AsValue name, AsValue globals, AsValue fromlist, int64_t level)
{
    AsValue full_name = level > 0 ? absolute_name(vm, name, globals, level) : as_str_intern(vm, name);
    if (as_raised(full_name)) { return AS_RAISED; }
    as_root(vm, full_name);
    AsValue module = import_absolute(vm, full_name);
    if (as_raised(module)) { return AS_RAISED; }
    as_root(vm, module);
    if (!as_is_tuple(fromlist) || as_tuple(fromlist)->length == 0) {
        return top_package(vm, module, name, full_name, level);
    }
    AsValue path = as_op_find_attribute(vm, module, as_name(vm, AS_NAME___path__));
    if (as_raised(path)) { return AS_RAISED; }
    if (!as_is_undefined(path) && !import_fromlist(vm, module, fromlist, false)) { return AS_RAISED; }
    return module;
}

AsValue as_import_name(AsVM *vm, AsValue name, AsValue globals, AsValue fromlist, int64_t level)
{
    if (!as_is_str(name)) { return as_raise(vm, AS_TYPE_ERROR, "module name must be a string"); }
    if (level < 0) { return as_raise(vm, AS_VALUE_ERROR, "level must be >= 0"); }
    if (level == 0 && as_str(name)->size == 0) { return as_raise(vm, AS_VALUE_ERROR, "Empty module name"); }
    size_t roots = as_roots_save(vm);
    as_root(vm, globals);
    as_root(vm, fromlist);
    if (as_is_list(fromlist)) {
        fromlist = as_tuple_from(vm, as_list(fromlist)->items, as_list(fromlist)->length);
        as_root(vm, fromlist);
    }
    AsValue module = import_name(vm, name, globals, fromlist, level);
    as_roots_restore(vm, roots);
    return module;
}
