/* The builtins module: its functions are in builtins_*.c; here are the names of types and exceptions. */
#include "load/load.h"
#include "module/builtins_impl.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/str.h"

bool as_builtins_open(AsVM *vm, AsModule *module);

static void add_types(AsVM *vm, AsModule *module)
{
    static const AsKind kinds[] = {
        AS_KIND_OBJECT, AS_KIND_TYPE, AS_KIND_INT, AS_KIND_BOOL, AS_KIND_FLOAT, AS_KIND_COMPLEX, AS_KIND_STR,
        AS_KIND_BYTES, AS_KIND_BYTEARRAY, AS_KIND_MEMORYVIEW, AS_KIND_TUPLE, AS_KIND_LIST, AS_KIND_DICT, AS_KIND_SET,
        AS_KIND_FROZENSET, AS_KIND_RANGE, AS_KIND_SLICE, AS_KIND_ENUMERATE, AS_KIND_ZIP, AS_KIND_MAP, AS_KIND_FILTER,
        AS_KIND_REVERSED, AS_KIND_PROPERTY, AS_KIND_STATICMETHOD, AS_KIND_CLASSMETHOD, AS_KIND_SUPER,
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        as_module_set(vm, module, as_type_name(vm->types[kinds[i]]), as_value(vm->types[kinds[i]]));
    }
}

static void add_errors(AsVM *vm, AsModule *module)
{
    for (int i = 0; i < AS_ERROR_COUNT; i++) {
        if (i == AS_CANCELLED_ERROR || i == AS_INVALID_STATE_ERROR || i == AS_QUEUE_EMPTY) { continue; } // of other modules
        as_module_set(vm, module, as_type_name(vm->errors[i]), as_value(vm->errors[i]));
    }
    as_module_set(vm, module, "EnvironmentError", as_value(vm->errors[AS_OS_ERROR]));
    as_module_set(vm, module, "IOError", as_value(vm->errors[AS_OS_ERROR]));
}

/* What people type at the prompt. */
static void add_prompt_names(AsVM *vm, AsModule *module)
{
    as_module_set(vm, module, "exit", as_quitter_new(vm, "exit"));
    as_module_set(vm, module, "quit", as_quitter_new(vm, "quit"));
    as_module_set(vm, module, "copyright", as_printer_new(vm, "Copyright (c) 2026 the Aspen authors", NULL));
    as_module_set(vm, module, "credits",
                  as_printer_new(vm, "    Aspen stands on libev, libtommath, utf8proc, PCRE2 and readline; and on Python, "
                                     "whose language it speaks.", NULL));
    as_module_set(vm, module, "license",
                  as_printer_new(vm, "Aspen is under the MIT License; its text is in the file LICENSE beside the sources.",
                                 "Type license() to see the full license text"));
    AsValue help = as_dict_get_name(vm, module->dict, as_str_intern_text(vm, "help"));
    as_module_set(vm, module, "help", as_helper_new(vm, help));
}

bool as_builtins_open(AsVM *vm, AsModule *module)
{
    as_module_add_methods(vm, module, as_builtins_iter_methods);
    as_module_add_methods(vm, module, as_builtins_text_methods);
    as_module_add_methods(vm, module, as_builtins_class_methods);
    as_module_add_methods(vm, module, as_builtins_code_methods);
    add_types(vm, module);
    add_errors(vm, module);
    add_prompt_names(vm, module);
    as_module_set(vm, module, "Ellipsis", AS_ELLIPSIS);
    as_module_set(vm, module, "NotImplemented", AS_NOT_IMPLEMENTED);
    as_module_set(vm, module, "None", AS_NONE);
    as_module_set(vm, module, "True", AS_TRUE);
    as_module_set(vm, module, "False", AS_FALSE);
    as_module_set(vm, module, "__debug__", AS_TRUE);
    return true;
}
