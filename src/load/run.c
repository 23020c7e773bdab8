/* The ways to start a program. */
#include "load/load.h"

#include <stdlib.h>
#include <string.h>

#include "async/scheduler.h"
#include "compile/compile.h"
#include "core/options.h"
#include "object/code.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "vm/call.h"

AsModule *as_run_main_module(AsVM *vm)
{
    AsValue name = as_name(vm, AS_NAME___main__);
    AsValue module = as_dict_get_name(vm, as_dict(vm->modules), name);
    if (as_is_module(module)) { return as_module(module); }
    module = as_module_new(vm, name);
    as_module_set(vm, as_module(module), "__annotations__", as_dict_new(vm));
    AsValue builtins = as_dict_get_name(vm, as_dict(vm->modules), as_name(vm, AS_NAME_builtins));
    as_dict_set_name(vm, as_module(module)->dict, as_name(vm, AS_NAME___builtins__),
                     as_is_undefined(builtins) ? as_value(vm->builtins) : builtins);
    as_dict_set_name(vm, as_dict(vm->modules), name, module);
    return as_module(module);
}

AsValue as_run_code(AsVM *vm, AsValue code, AsDict *globals)
{
    AsValue result = as_call_module(vm, as_code(code), globals, AS_UNDEFINED);
    if (as_raised(result) || !(as_code(code)->flags & AS_CODE_TOP_LEVEL_AWAIT)) { return result; }
    return as_scheduler_run_main(vm, result);
}

/* Compiles and runs text as __main__'s. */
static AsValue run_main(AsVM *vm, const char *text, size_t size, AsValue filename)
{
    size_t roots = as_roots_save(vm);
    AsValue code = as_source_compile(vm, text, size, filename, AS_SOURCE_FILE, 0);
    if (!as_raised(code)) {
        as_root(vm, code);
        code = as_run_code(vm, code, as_run_main_module(vm)->dict);
    }
    as_roots_restore(vm, roots);
    return as_raised(code) ? AS_RAISED : AS_NONE;
}

AsValue as_run_file(AsVM *vm, const char *path)
{
    AsValue filename = as_str_from_text(vm, path);
    size_t roots = as_roots_save(vm);
    as_root(vm, filename);
    as_module_set(vm, as_run_main_module(vm), "__file__", filename);
    as_module_set(vm, as_run_main_module(vm), "__cached__", AS_NONE);
    char *text;
    size_t size;
    AsValue result = AS_RAISED;
    if (as_source_read(vm, filename, &text, &size)) {
        result = run_main(vm, text, size, filename);
        free(text);
    }
    as_roots_restore(vm, roots);
    return result;
}

AsValue as_run_text(AsVM *vm, const char *text, size_t size, const char *filename)
{
    size_t roots = as_roots_save(vm);
    AsValue name = as_str_from_text(vm, filename);
    as_root(vm, name);
    AsValue result = run_main(vm, text, size, name);
    as_roots_restore(vm, roots);
    return result;
}

/* ---- -m ---- */

/* As runpy ends a program that it cannot find: the message is the exit status. */
static AsValue refuse(AsVM *vm, AsValue reason)
{
    const char *program = vm->options != NULL && vm->options->program != NULL ? vm->options->program : "aspen";
    return as_raise_value(vm, AS_SYSTEM_EXIT, as_str_format(vm, "%s: %S", program, reason));
}

static AsValue refuse_missing_parent(AsVM *vm, AsValue name)
{
    AsValue error = as_error_take(vm);
    AsValue text = as_op_str(vm, error);
    if (as_raised(text)) { return AS_RAISED; }
    return refuse(vm, as_str_format(vm, "Error while finding module specification for %v (%T: %S)", name, error, text));
}

/* Imports the packages above name, so that the module itself can be found. */
static bool import_parents(AsVM *vm, AsValue name)
{
    const char *dot = strrchr(as_str(name)->data, '.');
    if (dot == NULL) { return true; }
    AsValue parent = as_str_from(vm, as_str(name)->data, (size_t)(dot - as_str(name)->data));
    if (!as_raised(as_import_module(vm, parent))) { return true; }
    if (as_error_is(vm, AS_IMPORT_ERROR)) { (void)!as_raised(refuse_missing_parent(vm, name)); }
    return false;
}

static void set_program_name(AsVM *vm, AsValue filename)
{
    AsValue argv = as_dict_get_name(vm, as_module(vm->sys)->dict, as_name(vm, AS_NAME_argv));
    if (as_is_list(argv) && as_list(argv)->length > 0) { as_write(as_list(argv), &as_list(argv)->items[0], filename); }
}

static AsValue run_found(AsVM *vm, AsValue name, const AsFoundSource *found, bool set_name)
{
    AsModule *main = as_run_main_module(vm);
    as_module_set(vm, main, "__file__", found->filename);
    as_module_set(vm, main, "__package__", found->package);
    if (!as_import_describe_main(vm, main, name, found)) { return AS_RAISED; }
    if (set_name) { set_program_name(vm, found->filename); }
    return run_main(vm, found->text, found->size, found->filename);
}

/* The package above the module is none, so that it has no modules. */
static AsValue refuse_missing_path(AsVM *vm, AsValue name)
{
    const char *dot = strrchr(as_str(name)->data, '.');
    if (dot == NULL || !as_error_is(vm, AS_MODULE_NOT_FOUND_ERROR)) { return AS_RAISED; }
    as_error_clear(vm);
    AsValue parent = as_str_from(vm, as_str(name)->data, (size_t)(dot - as_str(name)->data));
    return refuse(vm, as_str_format(vm, "Error while finding module specification for %v (ModuleNotFoundError: __path__ "
                                    "attribute not found on %v while trying to find %v)", name, parent, name));
}

static AsValue run_module(AsVM *vm, AsValue name, bool set_name)
{
    AsStr *text = as_str(name);
    if (text->data[0] == '.') { return refuse(vm, as_str_from_text(vm, "Relative module names not supported")); }
    if (!import_parents(vm, name)) { return AS_RAISED; }
    if (text->size == 0 || text->data[text->size - 1] == '.') {
        return refuse(vm, as_str_format(vm, "No module named %S", name));
    }
    AsFoundSource found;
    if (!as_import_find_source(vm, name, &found)) { return refuse_missing_path(vm, name); }
    if (found.is_package) {
        AsValue inner = as_str_format(vm, "%S.__main__", name);
        as_import_free_source(&found);
        as_root(vm, inner);
        if (!import_parents(vm, inner) || !as_import_find_source(vm, inner, &found)) { return AS_RAISED; }
        if (found.text == NULL) {
            return refuse(vm, as_str_format(vm, "No module named %S; %v is a package and cannot be directly executed",
                                            inner, name));
        }
        name = inner;
    }
    if (found.text == NULL) { return refuse(vm, as_str_format(vm, "No module named %S", name)); }
    as_root(vm, found.filename);
    as_root(vm, found.package);
    AsValue result = run_found(vm, name, &found, set_name);
    as_import_free_source(&found);
    return result;
}

AsValue as_run_module(AsVM *vm, const char *name, bool set_name)
{
    size_t roots = as_roots_save(vm);
    AsValue text = as_str_intern_text(vm, name);
    as_root(vm, text);
    AsValue result = run_module(vm, text, set_name);
    as_roots_restore(vm, roots);
    return result;
}
