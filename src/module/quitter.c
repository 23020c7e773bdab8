/* exit and quit: called they end the program, shown at the prompt they say how. */
#include "module/builtins_impl.h"
#include "object/class.h"
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

static const AsGetSet quitter_getsets[] = {
    {"name", get_name, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_quitter_spec = {
    .name = "_sitebuiltins.Quitter",
    .size = sizeof(AsQuitter),
    .mark = quitter_mark,
    .slots = {.repr = quitter_repr, .call = quitter_call},
    .getsets = quitter_getsets,
};
