/* Built-in names for people at the prompt. exit and quit: called they end the program, shown they say how. copyright,
 * credits and license tell their texts. help says how to use it. */
#include "module/builtins_impl.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

typedef struct AsQuitter {
    AsObject header;
    AsValue name;
} AsQuitter;

AsValue as_quitter_new(AsVM *vm, const char *name)
{
    AsQuitter *quitter = as_heap_new(vm, AS_KIND_QUITTER, sizeof *quitter);
    quitter->name = as_str_intern_text(vm, name);
    return as_value(quitter);
}

static AsValue get_name(AsVM *vm, AsValue self)
{
    return ((AsQuitter *)as_object(self))->name;
}

static void quitter_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsQuitter *)self)->name);
}

static AsValue quitter_repr(AsVM *vm, AsValue self)
{
    return as_str_format(vm, "Use %S() or Ctrl-D (i.e. EOF) to exit", get_name(vm, self));
}

/* __call__(self, code=None) */
static AsValue quitter_call(AsVM *vm, AsValue self, const AsValue *args, size_t count, AsValue keyword_names)
{
    size_t keywords = as_is_undefined(keyword_names) ? 0 : as_tuple(keyword_names)->length;
    for (size_t i = 0; i < keywords; i++) {
        AsValue name = as_tuple(keyword_names)->items[i];
        if (!as_str_equals_text(name, "code")) {
            return as_raise(vm, AS_TYPE_ERROR, "Quitter.__call__() got an unexpected keyword argument %v", name);
        }
    }
    if (count - keywords > 1) {
        return as_raise(vm, AS_TYPE_ERROR, "Quitter.__call__() takes from 1 to 2 positional arguments but %zu were given",
                        count - keywords + 1);
    }
    if (count > 1) { return as_raise(vm, AS_TYPE_ERROR, "Quitter.__call__() got multiple values for argument 'code'"); }
    return as_raise_value(vm, AS_SYSTEM_EXIT, count > 0 ? args[0] : AS_NONE);
}

static AsValue get_eof(AsVM *vm, AsValue self)
{
    return as_str_from_text(vm, "Ctrl-D (i.e. EOF)");
}

static const AsGetSet quitter_getsets[] = {
    {"name", get_name, NULL, NULL},
    {"eof", get_eof, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_quitter_spec = {
    .name = "_sitebuiltins.Quitter",
    .size = sizeof(AsQuitter),
    .mark = quitter_mark,
    .slots = {.repr = quitter_repr, .call = quitter_call},
    .getsets = quitter_getsets,
};

typedef struct AsPrinter {
    AsObject header;
    AsValue text, shown;
} AsPrinter;

AsValue as_printer_new(AsVM *vm, const char *text, const char *shown)
{
    AsPrinter *printer = as_heap_new(vm, AS_KIND_PRINTER, sizeof *printer);
    printer->text = as_str_from_text(vm, text);
    printer->shown = shown ? as_str_from_text(vm, shown) : printer->text;
    return as_value(printer);
}

static void printer_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsPrinter *)self)->text);
    as_mark(heap, ((AsPrinter *)self)->shown);
}

static AsValue printer_repr(AsVM *vm, AsValue self)
{
    return ((AsPrinter *)as_object(self))->shown;
}

static AsValue printer_call(AsVM *vm, AsValue self, const AsValue *args, size_t count, AsValue keyword_names)
{
    if (!as_is_undefined(keyword_names) && as_tuple(keyword_names)->length > 0) {
        return as_raise(vm, AS_TYPE_ERROR, "_Printer.__call__() got an unexpected keyword argument %v",
                        as_tuple(keyword_names)->items[0]);
    }
    if (count > 0) {
        return as_raise(vm, AS_TYPE_ERROR, "_Printer.__call__() takes 1 positional argument but %zu were given", count + 1);
    }
    AsValue print = as_dict_get_name(vm, vm->builtins, as_str_intern_text(vm, "print"));
    return as_call(vm, print, &((AsPrinter *)as_object(self))->text, 1);
}

const AsTypeSpec as_printer_spec = {
    .name = "_sitebuiltins._Printer",
    .size = sizeof(AsPrinter),
    .doc = "interactive prompt objects for printing the license text, a list of\n    contributors and the copyright notice.",
    .mark = printer_mark,
    .slots = {.repr = printer_repr, .call = printer_call},
};

typedef struct AsHelper {
    AsObject header;
    AsValue function;
} AsHelper;

AsValue as_helper_new(AsVM *vm, AsValue function)
{
    AsHelper *helper = as_heap_new(vm, AS_KIND_HELPER, sizeof *helper);
    helper->function = function;
    return as_value(helper);
}

static void helper_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsHelper *)self)->function);
}

static AsValue helper_repr(AsVM *vm, AsValue self)
{
    return as_str_from_text(vm, "Type help() for interactive help, or help(object) for help about object.");
}

static AsValue helper_call(AsVM *vm, AsValue self, const AsValue *args, size_t count, AsValue keyword_names)
{
    return as_call_keywords(vm, ((AsHelper *)as_object(self))->function, args, count, keyword_names);
}

const AsTypeSpec as_helper_spec = {
    .name = "_sitebuiltins._Helper",
    .size = sizeof(AsHelper),
    .doc = "Define the builtin 'help'.",
    .mark = helper_mark,
    .slots = {.repr = helper_repr, .call = helper_call},
};
