/* Code objects as scripts see them: what CPython's say too, told from our own instructions. */
#include "bytecode/opcodes.h"
#include "object/bytes.h"
#include "object/code.h"
#include "object/error.h"
#include "object/float.h"
#include "object/int.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

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

/* ---- constants and names, as the instructions come by them */

static bool is_name_of(AsOpcode op)
{
    switch (op) {
    case OP_LOAD_CLASS_FREE:
    case OP_DELETE_GLOBAL:
    case OP_LOAD_NAME:
    case OP_STORE_NAME:
    case OP_DELETE_NAME:
    case OP_DELETE_ATTR:
    case OP_IMPORT_NAME:
    case OP_IMPORT_FROM: return true;
    default: return false;
    }
}

/* The name that the instruction speaks of, or AS_UNDEFINED. */
static AsValue name_in(const AsCode *code, const uint32_t *at)
{
    AsOpcode op = AS_OP(*at);
    if (as_opcode_has_word(op) && as_opcode_operand(op, 3) == AS_OPERAND_CACHE) { return code->caches[at[1]].name; }
    if (!is_name_of(op)) { return AS_UNDEFINED; }
    return code->constants[as_opcode_has_word(op) ? at[1] : AS_BX(*at)];
}

/* Its constant, or AS_UNDEFINED. Small integers lie in the instruction. */
static AsValue constant_in(const AsCode *code, const uint32_t *at)
{
    AsOpcode op = AS_OP(*at);
    if (is_name_of(op)) { return AS_UNDEFINED; }
    if (as_opcode_has_word(op) && as_opcode_operand(op, 3) == AS_OPERAND_KONST) { return code->constants[at[1]]; }
    if (as_opcode_operand(op, 1) == AS_OPERAND_K16) { return code->constants[AS_BX(*at)]; }
    if (as_opcode_operand(op, 1) == AS_OPERAND_SN) { return as_small_value(AS_SB(*at)); }
    return as_opcode_operand(op, 2) == AS_OPERAND_SN ? as_small_value(AS_SC(*at)) : AS_UNDEFINED;
}

static bool is_same_double(double a, double b) { return memcmp(&a, &b, sizeof a) == 0; }

static bool is_same_constant(AsVM *vm, AsValue a, AsValue b);

static bool are_same_constants(AsVM *vm, const AsValue *a, const AsValue *b, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (!is_same_constant(vm, a[i], b[i])) { return false; }
    }
    return true;
}

/* Of one type and equal; 0.0 is not -0.0. */
static bool is_same_constant(AsVM *vm, AsValue a, AsValue b)
{
    if (a == b) { return true; }
    if (as_type_of(vm, a) != as_type_of(vm, b)) { return false; }
    if (as_is_float(a)) { return is_same_double(as_float(a), as_float(b)); }
    if (as_is_complex(a)) {
        const AsComplex *x = (AsComplex *)as_object(a), *y = (AsComplex *)as_object(b);
        return is_same_double(x->real, y->real) && is_same_double(x->imaginary, y->imaginary);
    }
    if (as_is_tuple(a)) {
        const AsTuple *x = as_tuple(a), *y = as_tuple(b);
        return x->length == y->length && are_same_constants(vm, x->items, y->items, x->length);
    }
    bool equal = false;
    return as_op_equal(vm, a, b, &equal) && equal;
}

static void add_once(AsVM *vm, AsList *all, AsValue value)
{
    if (value == AS_UNDEFINED) { return; }
    for (size_t i = 0; i < all->length; i++) {
        if (is_same_constant(vm, all->items[i], value)) { return; }
    }
    as_list_append(vm, all, value);
}

static AsValue collect(AsVM *vm, const AsCode *code, AsList *all, AsValue (*in)(const AsCode *code, const uint32_t *at))
{
    const uint32_t *end = code->instructions + code->instruction_count;
    for (const uint32_t *at = code->instructions; at < end; at += as_opcode_size(AS_OP(*at))) {
        add_once(vm, all, in(code, at));
    }
    return as_tuple_from(vm, all->items, all->length);
}

static bool is_comprehension(const AsCode *code)
{
    return code->local_count > 0 && as_str_equals_text(code->local_names[0], ".0");
}

/* The docstring, or None, comes first, as in CPython. */
static AsValue code_constants(AsVM *vm, AsValue self)
{
    const AsCode *code = as_code(self);
    AsList *all = as_list(as_list_new(vm, code->constant_count));
    if (code->flags & AS_CODE_FUNCTION && !is_comprehension(code)) { as_list_append(vm, all, code->doc); }
    return collect(vm, code, all, constant_in);
}

static AsValue code_names(AsVM *vm, AsValue self)
{
    const AsCode *code = as_code(self);
    return collect(vm, code, as_list(as_list_new(vm, code->cache_count)), name_in);
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

/* Of each handler: first instruction, the one behind the last, where the exception goes, in which register. */
static AsValue code_exception_table(AsVM *vm, AsValue self)
{
    const AsCode *code = as_code(self);
    return as_bytes_from(vm, code->handlers, code->handler_count * sizeof *code->handlers);
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

/* ---- equality */

/* As in CPython: what the code does and where it stands, but not in which file. */
static bool is_same_code(AsVM *vm, const AsCode *a, const AsCode *b)
{
    if (a->name != b->name && !is_same_constant(vm, a->name, b->name)) { return false; }
    if (a->flags != b->flags || a->first_line != b->first_line || a->instruction_count != b->instruction_count ||
        a->argument_count != b->argument_count || a->positional_only_count != b->positional_only_count ||
        a->keyword_only_count != b->keyword_only_count || a->local_count != b->local_count ||
        a->free_count != b->free_count || a->constant_count != b->constant_count || a->cache_count != b->cache_count) {
        return false;
    }
    for (uint32_t i = 0; i < a->cache_count; i++) {
        if (a->caches[i].name != b->caches[i].name) { return false; }
    }
    return !memcmp(a->instructions, b->instructions, a->instruction_count * sizeof *a->instructions) &&
           !memcmp(a->positions, b->positions, a->instruction_count * sizeof *a->positions) &&
           are_same_constants(vm, &a->doc, &b->doc, 1) &&
           are_same_constants(vm, a->constants, b->constants, a->constant_count) &&
           are_same_constants(vm, a->local_names, b->local_names, a->local_count) &&
           are_same_constants(vm, a->free_names, b->free_names, a->free_count);
}

static AsValue code_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if ((op != AS_EQ && op != AS_NE) || !as_is_code(self) || !as_is_code(other)) { return AS_NOT_IMPLEMENTED; }
    bool same = self == other || is_same_code(vm, as_code(self), as_code(other));
    return as_bool(same == (op == AS_EQ));
}

static bool code_hash(AsVM *vm, AsValue self, int64_t *out)
{
    const AsCode *code = as_code(self);
    uint64_t hash = (uint64_t)as_str_hash(vm, as_str(code->name));
    hash = hash * 31 + code->first_line;
    hash = hash * 31 + code->instruction_count;
    hash = hash * 31 + code->constant_count;
    *out = (int64_t)(hash >> 2);
    return true;
}

/* ---- replace() */

static void *copy_array(AsVM *vm, const void *array, size_t size)
{
    void *made = as_heap_alloc(vm, size);
    if (size > 0) { memcpy(made, array, size); }
    return made;
}

static AsCode *copy_code(AsVM *vm, const AsCode *from)
{
    AsCode *code = as_code_new(vm);
    AsObject header = code->header;
    *code = *from;
    code->header = header;
    code->shortcut = NULL;
    code->instructions = copy_array(vm, from->instructions, from->instruction_count * sizeof *from->instructions);
    code->positions = copy_array(vm, from->positions, from->instruction_count * sizeof *from->positions);
    code->constants = copy_array(vm, from->constants, from->constant_count * sizeof *from->constants);
    code->handlers = copy_array(vm, from->handlers, from->handler_count * sizeof *from->handlers);
    code->local_names = copy_array(vm, from->local_names, from->local_count * sizeof *from->local_names);
    code->local_is_cell = copy_array(vm, from->local_is_cell, from->local_count * sizeof *from->local_is_cell);
    code->free_names = copy_array(vm, from->free_names, from->free_count * sizeof *from->free_names);
    code->caches = as_heap_alloc(vm, from->cache_count * sizeof *from->caches);
    for (uint32_t i = 0; i < from->cache_count; i++) { code->caches[i] = (AsCache){.name = from->caches[i].name}; }
    as_code_finish(code);
    return code;
}

/* A new first line moves all lines. */
static bool move_lines(AsVM *vm, AsCode *code, AsValue first_line)
{
    int64_t line;
    if (!as_index_arg(vm, first_line, &line)) { return false; }
    if (line < 0 || line > INT32_MAX) {
        (void)as_raise(vm, AS_OVERFLOW_ERROR, "Python int too large to convert to C int");
        return false;
    }
    uint32_t shift = (uint32_t)line - code->first_line;
    for (uint32_t i = 0; i < code->instruction_count; i++) {
        if (code->positions[i].line == 0) { continue; }
        code->positions[i].line += shift;
        code->positions[i].end_line += shift;
    }
    code->first_line = (uint32_t)line;
    return true;
}

/* Of the flags only that of types.coroutine() can change without other instructions. */
static bool replace_flags(AsVM *vm, AsCode *code, AsValue value, bool *done)
{
    enum { PYTHON_ITERABLE_COROUTINE = 0x100 };
    int64_t flags, own = as_small(code_flags(vm, as_value(code)));
    if (!as_index_arg(vm, value, &flags)) { return false; }
    *done = (flags & ~PYTHON_ITERABLE_COROUTINE) == (own & ~PYTHON_ITERABLE_COROUTINE);
    code->flags &= ~(uint32_t)AS_CODE_ITERABLE_COROUTINE;
    if (flags & PYTHON_ITERABLE_COROUTINE) { code->flags |= AS_CODE_ITERABLE_COROUTINE; }
    return true;
}

static bool replace_text(AsVM *vm, AsValue *field, AsValue value, const char *name)
{
    if (!as_is_str(value)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "replace() argument '%s' must be str, not %B", name, value);
        return false;
    }
    *field = value;
    return true;
}

/* The arguments of replace(), in the order of its signature. */
enum { NEW_NAME = 1, NEW_QUALNAME, NEW_FILENAME, NEW_FIRST_LINE, NEW_FLAGS, FIRST_FIXED };
static const char *const fixed_names[] = {
    "co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_nlocals", "co_stacksize", "co_code", "co_consts",
    "co_names", "co_varnames", "co_freevars", "co_cellvars", "co_linetable", "co_exceptiontable",
};

static AsValue refuse_change(AsVM *vm, const char *name)
{
    (void)as_raise(vm, AS_VALUE_ERROR, "code.replace() cannot change %s", name);
    as_error_add_note(vm, as_str_from_text(vm, "hint: a name, a file name, a first line can be replaced; for other code, compile() "
                                               "other text"));
    return AS_RAISED;
}

/* What is part of the instructions may be given, but must be what it was. */
static bool check_fixed(AsVM *vm, AsValue self, const AsValue *args)
{
    for (size_t i = 0; i < sizeof fixed_names / sizeof *fixed_names; i++) {
        if (args[FIRST_FIXED + i] == AS_UNDEFINED) { continue; }
        AsValue own = as_op_get_attribute_text(vm, self, fixed_names[i]);
        if (as_raised(own)) { return false; }
        if (is_same_constant(vm, own, args[FIRST_FIXED + i])) { continue; }
        (void)refuse_change(vm, fixed_names[i]);
        return false;
    }
    return true;
}

static AsValue code_replace(AsVM *vm, AsValue *args)
{
    AsCode *code = copy_code(vm, as_code(args[0]));
    as_root(vm, as_value(code));
    bool allowed = true;
    if (args[NEW_NAME] != AS_UNDEFINED && !replace_text(vm, &code->name, args[NEW_NAME], "co_name")) { return AS_RAISED; }
    if (args[NEW_QUALNAME] != AS_UNDEFINED && !replace_text(vm, &code->qualname, args[NEW_QUALNAME], "co_qualname")) {
        return AS_RAISED;
    }
    if (args[NEW_FILENAME] != AS_UNDEFINED && !replace_text(vm, &code->filename, args[NEW_FILENAME], "co_filename")) {
        return AS_RAISED;
    }
    if (args[NEW_FIRST_LINE] != AS_UNDEFINED && !move_lines(vm, code, args[NEW_FIRST_LINE])) { return AS_RAISED; }
    if (args[NEW_FLAGS] != AS_UNDEFINED && !replace_flags(vm, code, args[NEW_FLAGS], &allowed)) { return AS_RAISED; }
    if (!allowed) { return refuse_change(vm, "co_flags"); }
    return check_fixed(vm, args[0], args) ? as_value(code) : AS_RAISED;
}

static const AsMethod code_methods[] = {
    {"co_positions(self, /)", code_co_positions, NULL},
    {"co_lines(self, /)", code_co_lines, NULL},
    {"replace(self, /, *, co_name=UNSET, co_qualname=UNSET, co_filename=UNSET, co_firstlineno=UNSET, co_flags=UNSET, "
     "co_argcount=UNSET, co_posonlyargcount=UNSET, co_kwonlyargcount=UNSET, co_nlocals=UNSET, co_stacksize=UNSET, "
     "co_code=UNSET, co_consts=UNSET, co_names=UNSET, co_varnames=UNSET, co_freevars=UNSET, co_cellvars=UNSET, "
     "co_linetable=UNSET, co_exceptiontable=UNSET)", code_replace,
     "Return a copy of the code object with new values for the specified fields."},
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
    {"co_exceptiontable", code_exception_table, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_code_spec = {
    .name = "code",
    .size = sizeof(AsCode),
    .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = as_code_mark,
    .finalize = as_code_finalize,
    .slots = {.repr = code_repr, .compare = code_compare, .hash = code_hash},
    .methods = code_methods,
    .getsets = code_getsets,
};
