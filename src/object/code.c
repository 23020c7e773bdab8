#include "object/code.h"

#include "object/bytes.h"
#include "object/error.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

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

static void code_mark(AsHeap *heap, AsObject *self)
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

static void code_finalize(AsVM *vm, AsObject *self)
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

static AsValue code_repr(AsVM *vm, AsValue self)
{
    AsCode *code = as_code(self);
    return as_str_format(vm, "<code object %S at %p, file \"%S\", line %u>", code->name, (void *)code, code->filename,
                         (unsigned)code->first_line);
}

static uint32_t parameter_count(const AsCode *code)
{
    return code->argument_count + code->keyword_only_count + ((code->flags & AS_CODE_VARARGS) != 0)
         + ((code->flags & AS_CODE_VARKEYWORDS) != 0);
}

static AsValue code_name(AsVM *vm, AsValue self) { return as_code(self)->name; }
static AsValue code_qualname(AsVM *vm, AsValue self) { return as_code(self)->qualname; }
static AsValue code_filename(AsVM *vm, AsValue self) { return as_code(self)->filename; }
static AsValue code_first_line(AsVM *vm, AsValue self) { return as_small_value(as_code(self)->first_line); }
static AsValue code_argument_count(AsVM *vm, AsValue self) { return as_small_value(as_code(self)->argument_count); }
static AsValue code_register_count(AsVM *vm, AsValue self) { return as_small_value(as_code(self)->register_count); }

static AsValue code_positional_only_count(AsVM *vm, AsValue self)
{
    return as_small_value(as_code(self)->positional_only_count);
}

static AsValue code_keyword_only_count(AsVM *vm, AsValue self)
{
    return as_small_value(as_code(self)->keyword_only_count);
}

/* Names of the locals that are (cells) or may stand in co_varnames (parameters, and locals that are no cells). */
static AsValue pick_locals(AsVM *vm, const AsCode *code, bool cells)
{
    uint32_t parameters = parameter_count(code), count = 0;
    for (uint32_t i = 0; i < code->local_count; i++) {
        count += cells ? code->local_is_cell[i] : i < parameters || !code->local_is_cell[i];
    }
    AsTuple *names = as_tuple_new(vm, count);
    uint32_t at = 0;
    for (uint32_t i = 0; i < code->local_count; i++) {
        bool wanted = cells ? code->local_is_cell[i] : i < parameters || !code->local_is_cell[i];
        if (wanted) { names->items[at++] = code->local_names[i]; }
    }
    return as_value(names);
}

static AsValue code_variable_names(AsVM *vm, AsValue self) { return pick_locals(vm, as_code(self), false); }
static AsValue code_cell_names(AsVM *vm, AsValue self) { return pick_locals(vm, as_code(self), true); }

static AsValue code_local_count(AsVM *vm, AsValue self)
{
    return as_small_value((int64_t)as_tuple(pick_locals(vm, as_code(self), false))->length);
}

static AsValue code_free_names(AsVM *vm, AsValue self)
{
    AsCode *code = as_code(self);
    return as_tuple_from(vm, code->free_names, code->free_count);
}

static AsValue code_constants(AsVM *vm, AsValue self)
{
    AsCode *code = as_code(self);
    return as_tuple_from(vm, code->constants, code->constant_count);
}

/* The names of globals and attributes, in order of first use. */
static AsValue code_names(AsVM *vm, AsValue self)
{
    AsCode *code = as_code(self);
    AsTuple *names = as_tuple_new(vm, code->cache_count);
    size_t count = 0;
    for (uint32_t i = 0; i < code->cache_count; i++) {
        bool seen = false;
        for (size_t j = 0; j < count && !seen; j++) { seen = names->items[j] == code->caches[i].name; }
        if (!seen) { names->items[count++] = code->caches[i].name; }
    }
    return as_tuple_from(vm, names->items, count);
}

/* Python's CO_ flags. */
static AsValue code_flags(AsVM *vm, AsValue self)
{
    uint32_t flags = as_code(self)->flags;
    int64_t python = 0;
    if (flags & AS_CODE_FUNCTION) { python |= 0x1 | 0x2; }
    if (flags & AS_CODE_VARARGS) { python |= 0x4; }
    if (flags & AS_CODE_VARKEYWORDS) { python |= 0x8; }
    if (flags & AS_CODE_NESTED) { python |= 0x10; }
    if (flags & AS_CODE_GENERATOR) { python |= 0x20; }
    if (flags & AS_CODE_COROUTINE) { python |= 0x80; }
    if (flags & AS_CODE_ITERABLE_COROUTINE) { python |= 0x100; }
    if (flags & AS_CODE_ASYNC_GENERATOR) { python |= 0x200; }
    return as_small_value(python);
}

static AsValue code_instructions(AsVM *vm, AsValue self)
{
    AsCode *code = as_code(self);
    return as_bytes_from(vm, code->instructions, code->instruction_count * sizeof *code->instructions);
}

static AsValue number_or_none(uint32_t number, uint32_t line)
{
    return line ? as_small_value(number) : AS_NONE;
}

/* An iterator over (line, end line, column, end column) of each instruction word. */
static AsValue code_co_positions(AsVM *vm, AsValue *args)
{
    AsCode *code = as_code(args[0]);
    AsValue all = as_list_new(vm, code->instruction_count);
    for (uint32_t i = 0; i < code->instruction_count; i++) {
        const AsPosition *at = &code->positions[i];
        AsValue fields[] = {number_or_none(at->line, at->line), number_or_none(at->end_line, at->line),
                            number_or_none(at->column, at->line), number_or_none(at->end_column, at->line)};
        as_list_append(vm, as_list(all), as_tuple_from(vm, fields, 4));
    }
    return as_op_iter(vm, all);
}

/* An iterator over (start, end, line): which bytes of co_code belong to a line. */
static AsValue code_co_lines(AsVM *vm, AsValue *args)
{
    AsCode *code = as_code(args[0]);
    AsValue all = as_list_new(vm, 0);
    for (uint32_t i = 0, start = 0; i < code->instruction_count; i++) {
        uint32_t line = code->positions[i].line;
        if (i + 1 < code->instruction_count && code->positions[i + 1].line == line) { continue; }
        AsValue fields[] = {as_small_value(start * 4), as_small_value((i + 1) * 4), number_or_none(line, line)};
        as_list_append(vm, as_list(all), as_tuple_from(vm, fields, 3));
        start = i + 1;
    }
    return as_op_iter(vm, all);
}

static const AsMethod code_methods[] = {
    {"co_positions(self, /)", code_co_positions, NULL},
    {"co_lines(self, /)", code_co_lines, NULL},
    {NULL, NULL, NULL},
};

static const AsGetSet code_getsets[] = {
    {"co_code", code_instructions, NULL, NULL},
    {"co_name", code_name, NULL, NULL},
    {"co_qualname", code_qualname, NULL, NULL},
    {"co_filename", code_filename, NULL, NULL},
    {"co_firstlineno", code_first_line, NULL, NULL},
    {"co_argcount", code_argument_count, NULL, NULL},
    {"co_posonlyargcount", code_positional_only_count, NULL, NULL},
    {"co_kwonlyargcount", code_keyword_only_count, NULL, NULL},
    {"co_nlocals", code_local_count, NULL, NULL},
    {"co_stacksize", code_register_count, NULL, NULL},
    {"co_varnames", code_variable_names, NULL, NULL},
    {"co_cellvars", code_cell_names, NULL, NULL},
    {"co_freevars", code_free_names, NULL, NULL},
    {"co_names", code_names, NULL, NULL},
    {"co_consts", code_constants, NULL, NULL},
    {"co_flags", code_flags, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_code_spec = {
    .name = "code",
    .size = sizeof(AsCode),
    .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = code_mark,
    .finalize = code_finalize,
    .slots = {.repr = code_repr},
    .methods = code_methods,
    .getsets = code_getsets,
};

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
