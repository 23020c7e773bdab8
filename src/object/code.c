#include "object/code.h"

#include "object/error.h"
#include "object/op.h"
#include "object/str.h"

AsCode *as_code_new(AsVM *vm)
{
    AsCode *code = as_heap_new(vm, AS_KIND_CODE, sizeof(AsCode));
    code->doc = AS_NONE;
    code->simple_count = code->suspendable_count = UINT32_MAX;
    return code;
}

void as_code_finish(AsCode *code)
{
    for (uint32_t i = 0; i < code->cache_count; i++) { code->caches[i].epoch = UINT32_MAX; }
    bool simple = !(code->flags & (AS_CODE_VARARGS | AS_CODE_VARKEYWORDS)) && code->keyword_only_count == 0 &&
                  code->argument_count <= AS_NEAR_LOCALS;
    bool suspendable = code->flags & AS_CODE_SUSPENDABLE;
    code->simple_count = simple && !suspendable ? code->argument_count : UINT32_MAX;
    // Temporaries are written before they are read; what they hold until then are values (vm/README.md).
    code->unbound_count = code->local_count <= AS_NEAR_LOCALS ? code->local_count : code->register_count;
    code->suspendable_count = simple && suspendable ? code->argument_count : UINT32_MAX;
}

void as_code_set_shortcut(AsCode *code, AsNativeFn shortcut)
{
    code->shortcut = shortcut;
    // Calls leave their shortest way, and find it there: others do not pay for it.
    code->simple_count = UINT32_MAX;
}

void as_code_mark(AsHeap *heap, AsObject *self)
{
    AsCode *code = (AsCode *)self;
    as_mark_array(heap, code->constants, code->constant_count);
    for (uint32_t i = 0; i < code->cache_count; i++) {
        as_mark(heap, code->caches[i].name);
    }
    as_mark_array(heap, code->local_names, code->local_count);
    as_mark_array(heap, code->free_names, code->free_count);
    as_mark(heap, code->name);
    as_mark(heap, code->qualname);
    as_mark(heap, code->filename);
    as_mark(heap, code->doc);
}

void as_code_finalize(AsVM *vm, AsObject *self)
{
    AsCode *code = (AsCode *)self;
    as_heap_release(vm, code->instructions, code->instruction_count * sizeof *code->instructions);
    as_heap_release(vm, code->positions, code->instruction_count * sizeof *code->positions);
    as_heap_release(vm, code->constants, code->constant_count * sizeof *code->constants);
    as_heap_release(vm, code->caches, code->cache_count * sizeof *code->caches);
    as_heap_release(vm, code->handlers, code->handler_count * sizeof *code->handlers);
    as_heap_release(vm, code->local_names, code->local_count * sizeof *code->local_names);
    as_heap_release(vm, code->local_is_cell, code->local_count * sizeof *code->local_is_cell);
    as_heap_release(vm, code->free_names, code->free_count * sizeof *code->free_names);
}

AsValue as_cell_new(AsVM *vm, AsValue value)
{
    AsCell *cell = as_heap_new(vm, AS_KIND_CELL, sizeof(AsCell));
    cell->value = value;
    return as_value(cell);
}

static void cell_mark(AsHeap *heap, AsObject *self) { as_mark(heap, ((AsCell *)self)->value); }

static AsValue cell_repr(AsVM *vm, AsValue self)
{
    AsValue value = as_cell(self)->value;
    if (as_is_undefined(value)) { return as_str_format(vm, "<cell at %p: empty>", (void *)as_cell(self)); }
    return as_str_format(vm, "<cell at %p: %T object at 0x%llx>", (void *)as_cell(self), value, (unsigned long long)value);
}

/* By contents; an empty cell comes before all others. */
static AsValue cell_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if (!as_is_kind(self, AS_KIND_CELL) || !as_is_kind(other, AS_KIND_CELL)) { return AS_NOT_IMPLEMENTED; }
    AsValue a = as_cell(self)->value, b = as_cell(other)->value;
    if (!as_is_undefined(a) && !as_is_undefined(b)) { return as_op_compare(vm, a, b, op); }
    return as_op_compare(vm, as_small_value(!as_is_undefined(a)), as_small_value(!as_is_undefined(b)), op);
}

static AsValue cell_get_contents(AsVM *vm, AsValue self)
{
    AsValue value = as_cell(self)->value;
    return as_is_undefined(value) ? as_raise(vm, AS_VALUE_ERROR, "Cell is empty") : value;
}

static bool cell_set_contents(AsVM *vm, AsValue self, AsValue value)
{
    AsCell *cell = as_cell(self);
    as_write(cell, &cell->value, value);
    return true;
}

static AsValue cell_make(AsVM *vm, AsValue *args)
{
    return as_cell_new(vm, args[1]);
}

static const AsMethod cell_methods[] = {
    {"__new__(cls, contents=UNSET, /)", cell_make, NULL},
    {NULL, NULL, NULL},
};

static const AsGetSet cell_getsets[] = {
    {"cell_contents", cell_get_contents, cell_set_contents, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_cell_spec = {
    .name = "cell",
    .size = sizeof(AsCell),
    .flags = AS_TYPE_FINAL | AS_TYPE_UNHASHABLE,
    .mark = cell_mark,
    .slots = {.repr = cell_repr, .compare = cell_compare, .hash = as_hash_not_implemented},
    .methods = cell_methods,
    .getsets = cell_getsets,
};
