/* Names: globals, namespaces, cells, and what imports bind. */
#include "bytecode/opcodes.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/function.h"
#include "object/list.h"
#include "object/module.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/cache.h"
#include "vm/eval.h"

static AsValue raise_name_error(AsVM *vm, AsValue name)
{
    as_raise(vm, AS_NAME_ERROR, "name '%S' is not defined", name);
    as_exception_set_field(vm, as_exception(vm->error), 0, name);
    return AS_RAISED;
}

AsDict *as_name_builtins(AsVM *vm, AsFrame *f)
{
    AsValue own = as_dict_get_name(vm, f->globals, as_name(vm, AS_NAME___builtins__));
    if (as_is_module(own)) { own = as_value(as_module(own)->dict); }
    return as_is_dict(own) ? as_dict(own) : vm->builtins;
}

AsValue as_name_load_global(AsVM *vm, AsFrame *f, AsCache *cache)
{
    int64_t index = as_dict_find_name(vm, f->globals, cache->name);
    uint32_t version = as_dict_key_version(vm, f->globals);
    if (index >= 0) {
        cache->state = AS_CACHE_GLOBAL;
        cache->epoch = version;
        cache->place = &f->globals->entries[index].value;
        return *cache->place;
    }
    AsDict *builtins = as_name_builtins(vm, f);
    if (builtins != vm->builtins) { // exec() in a namespace with its own: too rare to be remembered
        AsValue v = as_dict_get_name(vm, builtins, cache->name);
        return v != AS_UNDEFINED ? v : raise_name_error(vm, cache->name);
    }
    index = as_dict_find_name(vm, vm->builtins, cache->name);
    if (index < 0) { return raise_name_error(vm, cache->name); }
    cache->state = AS_CACHE_BUILTIN;
    cache->epoch = UINT32_MAX; // no global
    cache->index = version;
    cache->misses = as_dict_key_version(vm, vm->builtins);
    cache->place = &vm->builtins->entries[index].value;
    return *cache->place;
}

void as_name_prepare_store(AsVM *vm, AsFrame *f, AsCache *cache)
{
    if (as_dict_find_name(vm, f->globals, cache->name) < 0) {
        as_dict_set_name(vm, f->globals, cache->name, AS_NONE); // the instruction writes the value itself
    }
    cache->place = &f->globals->entries[as_dict_find_name(vm, f->globals, cache->name)].value;
    cache->epoch = as_dict_key_version(vm, f->globals);
    cache->state = AS_CACHE_GLOBAL;
}

/* An entry of the frame's namespace: AS_UNDEFINED when it has none of this name. */
static AsValue load_local(AsVM *vm, AsFrame *f, AsValue name)
{
    if (f->locals == AS_UNDEFINED) { return AS_UNDEFINED; }
    if (as_is_exact(f->locals, AS_KIND_DICT)) { return as_dict_get_name(vm, as_dict(f->locals), name); }
    AsValue v = as_op_get_item(vm, f->locals, name);
    if (!as_raised(v) || !as_error_is(vm, AS_KEY_ERROR)) { return v; }
    as_error_clear(vm);
    return AS_UNDEFINED;
}

AsValue as_name_load(AsVM *vm, AsFrame *f, AsValue name)
{
    AsValue v = load_local(vm, f, name);
    if (v != AS_UNDEFINED) { return v; }
    v = as_dict_get_name(vm, f->globals, name);
    if (v != AS_UNDEFINED) { return v; }
    v = as_dict_get_name(vm, as_name_builtins(vm, f), name);
    return v != AS_UNDEFINED ? v : raise_name_error(vm, name);
}

bool as_name_store(AsVM *vm, AsFrame *f, AsValue name, AsValue value)
{
    if (f->locals == AS_UNDEFINED) {
        as_dict_set_name(vm, f->globals, name, value);
        return true;
    }
    if (as_is_exact(f->locals, AS_KIND_DICT)) {
        as_dict_set_name(vm, as_dict(f->locals), name, value);
        return true;
    }
    return as_op_set_item(vm, f->locals, name, value);
}

bool as_name_delete(AsVM *vm, AsFrame *f, AsValue name)
{
    bool found;
    if (f->locals == AS_UNDEFINED) { return as_name_delete_global(vm, f, name); }
    if (as_is_exact(f->locals, AS_KIND_DICT)) {
        found = as_dict_delete_name(vm, as_dict(f->locals), name);
    } else {
        // As in CPython: whatever the namespace raised, the name is not there.
        found = as_op_delete_item(vm, f->locals, name);
        as_error_clear(vm);
    }
    if (!found) { raise_name_error(vm, name); }
    return found;
}

bool as_name_delete_global(AsVM *vm, AsFrame *f, AsValue name)
{
    bool found = as_dict_delete_name(vm, f->globals, name);
    if (!found) { raise_name_error(vm, name); }
    return found;
}

AsValue as_name_raise_unbound(AsVM *vm, AsFrame *f, uint32_t reg)
{
    // The cell of a far local was loaded into a temporary just before.
    if (reg >= AS_NEAR_LOCALS && reg < AS_FAR_BASE && AS_OP(f->ip[-2]) == OP_LOAD_FAR) { reg = AS_BX(f->ip[-2]); }
    uint32_t local = reg >= AS_FAR_BASE ? reg - AS_FAR_BASE + AS_NEAR_LOCALS : reg;
    AsValue name = local < f->code->local_count ? f->code->local_names[local] : vm->empty_str;
    as_raise(vm, AS_UNBOUND_LOCAL_ERROR,
             "cannot access local variable '%S' where it is not associated with a value", name);
    return AS_RAISED;
}

AsValue as_name_raise_free(AsVM *vm, AsFrame *f, uint32_t index)
{
    AsValue name = f->code->free_names[index];
    as_raise(vm, AS_NAME_ERROR,
             "cannot access free variable '%S' where it is not associated with a value in enclosing scope", name);
    as_exception_set_field(vm, as_exception(vm->error), 0, name);
    return AS_RAISED;
}

AsValue as_name_load_class_free(AsVM *vm, AsFrame *f, uint32_t index, AsValue name)
{
    AsValue v = load_local(vm, f, name);
    if (v != AS_UNDEFINED) { return v; }
    v = as_cell(as_tuple(f->function->closure)->items[index])->value;
    return v != AS_UNDEFINED ? v : as_name_raise_free(vm, f, index);
}

bool as_name_setup_annotations(AsVM *vm, AsFrame *f)
{
    AsValue name = as_name(vm, AS_NAME___annotations__);
    if (f->locals == AS_UNDEFINED) {
        if (as_dict_get_name(vm, f->globals, name) == AS_UNDEFINED) {
            as_dict_set_name(vm, f->globals, name, as_dict_new(vm));
        }
        return true;
    }
    AsValue there = load_local(vm, f, name);
    if (as_raised(there)) { return false; }
    return there != AS_UNDEFINED || as_name_store(vm, f, name, as_dict_new(vm));
}

/* ---- imports */

AsValue as_name_import(AsVM *vm, AsFrame *f, AsValue name, AsValue fromlist, AsValue level)
{
    AsValue import = as_dict_get_name(vm, as_name_builtins(vm, f), as_name(vm, AS_NAME___import__));
    if (import == AS_UNDEFINED) { return as_raise(vm, AS_IMPORT_ERROR, "__import__ not found"); }
    if (as_is_native(import) && as_native(import)->name == as_name(vm, AS_NAME___import__)) {
        return vm->hooks.import(vm, name, as_value(f->globals), fromlist, as_small(level));
    }
    AsValue locals = f->locals != AS_UNDEFINED ? f->locals : AS_NONE;
    AsValue args[] = {name, as_value(f->globals), locals, fromlist, level};
    return as_call(vm, import, args, 5);
}

/* A module's attribute as text, or NULL. */
static const char *module_text(AsVM *vm, AsValue module, AsName name)
{
    AsValue v = as_is_module(module) ? as_dict_get_name(vm, as_module(module)->dict, as_name(vm, name)) : AS_UNDEFINED;
    return as_is_str(v) ? as_str(v)->data : NULL;
}

/* Is the module still in the middle of its own import? */
static bool is_initializing(AsVM *vm, AsValue module)
{
    if (!as_is_module(module)) { return false; }
    AsValue spec = as_dict_get_name(vm, as_module(module)->dict, as_name(vm, AS_NAME___spec__));
    if (!as_is_object(spec)) { return false; }
    AsValue flag = as_op_find_attribute(vm, spec, as_str_intern_text(vm, "_initializing"));
    if (as_raised(flag)) { as_error_clear(vm); }
    return flag == AS_TRUE;
}

static AsValue raise_cannot_import(AsVM *vm, AsValue module, AsValue name)
{
    const char *known_name = module_text(vm, module, AS_NAME___name__);
    const char *module_name = known_name ? known_name : "<unknown module name>";
    const char *file = module_text(vm, module, AS_NAME___file__);
    if (file && is_initializing(vm, module)) {
        as_raise(vm, AS_IMPORT_ERROR,
                 "cannot import name '%S' from partially initialized module '%s' (most likely due to a circular import) (%s)",
                 name, module_name, file);
    } else {
        as_raise(vm, AS_IMPORT_ERROR, "cannot import name '%S' from '%s' (%s)", name, module_name,
                 file ? file : "unknown location");
    }
    if (!as_is_exception(vm->error)) { return AS_RAISED; }
    AsException *e = as_exception(vm->error);
    if (known_name) { as_exception_set_field(vm, e, 1, as_str_from_text(vm, known_name)); }
    if (file) { as_exception_set_field(vm, e, 2, as_str_from_text(vm, file)); }
    return AS_RAISED;
}

AsValue as_name_import_from(AsVM *vm, AsValue module, AsValue name)
{
    AsValue v = as_op_get_attribute(vm, module, name);
    if (!as_raised(v) || !as_error_is(vm, AS_ATTRIBUTE_ERROR)) { return v; }
    AsValue notes = as_attribute_get(vm, as_object(vm->error), as_name(vm, AS_NAME___notes__));
    as_error_clear(vm);
    // A submodule that is being imported is in sys.modules before it is an attribute of its package.
    const char *package = module_text(vm, module, AS_NAME___name__);
    if (package && as_is_dict(vm->modules)) {
        AsValue full = as_str_format(vm, "%s.%S", package, name);
        if (as_raised(full)) { return AS_RAISED; }
        v = as_dict_get(vm, as_dict(vm->modules), full);
        if (v != AS_UNDEFINED) { return v; }
    }
    (void)raise_cannot_import(vm, module, name);
    if (notes != AS_UNDEFINED) { as_attribute_set(vm, as_object(vm->error), as_name(vm, AS_NAME___notes__), notes); }
    return AS_RAISED;
}

/* The names that `from module import *` takes: __all__, or all that do not begin with an underscore. */
static AsValue star_names(AsVM *vm, AsValue module)
{
    AsValue all = as_op_find_attribute(vm, module, as_name(vm, AS_NAME___all__));
    if (as_raised(all)) { return AS_RAISED; }
    if (all != AS_UNDEFINED && !as_type_of(vm, all)->slots.get_item) {
        return as_raise(vm, AS_TYPE_ERROR, "'%T' object does not support indexing", all);
    }
    if (all != AS_UNDEFINED) { return as_list_from_iterable(vm, all); }
    AsValue names = as_list_new(vm, 0);
    AsValue dict = as_op_find_attribute(vm, module, as_name(vm, AS_NAME___dict__));
    if (as_raised(dict)) { return AS_RAISED; }
    if (!as_is_dict(dict)) {
        return as_raise(vm, AS_IMPORT_ERROR, "from-import-* object has no __dict__ and no __all__");
    }
    size_t position = 0;
    AsValue key, value;
    while (as_dict_next(as_dict(dict), &position, &key, &value)) {
        if (as_is_str(key) && as_str(key)->data[0] != '_') { as_list_append(vm, as_list(names), key); }
    }
    return names;
}

bool as_name_import_star(AsVM *vm, AsFrame *f, AsValue module)
{
    AsValue names = star_names(vm, module);
    if (as_raised(names)) { return false; }
    size_t roots = as_roots_save(vm);
    as_root(vm, names);
    bool done = true;
    for (size_t i = 0; done && i < as_list(names)->length; i++) {
        AsValue name = as_list(names)->items[i];
        if (!as_is_str(name)) {
            const char *module_name = module_text(vm, module, AS_NAME___name__);
            as_raise(vm, AS_TYPE_ERROR, "Item in %s.__all__ must be str, not %T", module_name ? module_name : "?", name);
            done = false;
            break;
        }
        name = as_str_intern(vm, name);
        AsValue v = as_op_get_attribute(vm, module, name);
        done = !as_raised(v) && as_name_store(vm, f, name, v);
    }
    as_roots_restore(vm, roots);
    return done;
}
