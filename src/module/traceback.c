/* The module _traceback: the C half of traceback, linecache and warnings. */
#include "base/buffer.h"
#include "load/load.h"
#include "module/io.h"
#include "object/class.h"
#include "object/code.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/int.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/frame.h"

bool as_traceback_open(AsVM *vm, AsModule *module);

static AsValue take_text(AsVM *vm, AsBuffer *text)
{
    AsValue result = as_str_from(vm, text->data != NULL ? text->data : "", text->size);
    as_buffer_clear(text);
    return result;
}

static bool limit_arg(AsVM *vm, AsValue v, int64_t *out)
{
    *out = AS_REPORT_DEFAULT_LIMIT;
    return as_is_none(v) || as_index_arg(vm, v, out);
}

/* format_exception(value, traceback, limit, chain): one text. */
static AsValue traceback_format_exception(AsVM *vm, AsValue *args)
{
    int64_t limit;
    bool chain;
    if (!limit_arg(vm, args[2], &limit) || !as_op_truth(vm, args[3], &chain)) { return AS_RAISED; }
    if (!as_is_exception(args[0])) {
        return as_raise(vm, AS_TYPE_ERROR, "Exception expected for value, %T found", args[0]);
    }
    AsBuffer text;
    as_buffer_init(&text);
    as_report_exception_with(vm, args[0], args[1], limit, chain, &text);
    return take_text(vm, &text);
}

static AsValue traceback_format_exception_only(AsVM *vm, AsValue *args)
{
    if (!as_is_exception(args[0])) {
        return as_raise(vm, AS_TYPE_ERROR, "Exception expected for value, %T found", args[0]);
    }
    AsBuffer text;
    as_buffer_init(&text);
    as_report_exception_only(vm, args[0], &text);
    return take_text(vm, &text);
}

static AsValue traceback_format_tb(AsVM *vm, AsValue *args)
{
    int64_t limit;
    if (!limit_arg(vm, args[1], &limit)) { return AS_RAISED; }
    AsBuffer text;
    as_buffer_init(&text);
    as_report_traceback(vm, args[0], limit, &text);
    return take_text(vm, &text);
}

/* positions(tb): (line, end_line, column, end_column) of the entry, None where unknown. */
static AsValue traceback_positions(AsVM *vm, AsValue *args)
{
    AsValue items[] = {AS_NONE, AS_NONE, AS_NONE, AS_NONE};
    if (!as_is_kind(args[0], AS_KIND_TRACEBACK)) { return as_tuple_from(vm, items, 4); }
    const AsTraceback *entry = (const AsTraceback *)as_object(args[0]);
    const AsCode *code = as_code(entry->code);
    items[0] = as_small_value(entry->line);
    if (entry->instruction < code->instruction_count && code->positions[entry->instruction].line > 0) {
        const AsPosition *p = &code->positions[entry->instruction];
        items[1] = as_small_value(p->end_line);
        items[2] = as_small_value(p->column);
        items[3] = as_small_value(p->end_column);
    }
    return as_tuple_from(vm, items, 4);
}

static AsValue traceback_source_line(AsVM *vm, AsValue *args)
{
    int64_t number;
    if (!as_index_arg(vm, args[1], &number)) { return AS_RAISED; }
    if (number < 1 || number > UINT32_MAX) { return AS_NONE; }
    AsValue line = as_source_line(vm, args[0], (uint32_t)number);
    return as_is_undefined(line) ? AS_NONE : line;
}

static AsValue traceback_forget_source(AsVM *vm, AsValue *args)
{
    as_source_forget(vm);
    return AS_NONE;
}

/* ---- frames that CPython does not have ---- */

/* The code and what is nested in it. */
static void hide_code(AsCode *code)
{
    code->flags |= AS_CODE_HIDDEN;
    for (uint32_t i = 0; i < code->constant_count; i++) {
        if (as_is_code(code->constants[i])) { hide_code(as_code(code->constants[i])); }
    }
}

static bool is_listed(const AsTuple *names, AsValue name)
{
    for (size_t i = 0; i < names->length; i++) {
        if (names->items[i] == name) { return true; }
    }
    return names->length == 0;
}

/* hide_frames(*names), called by a module of the library: its functions and classes of these names (none: all) are written
 * in Aspen here and in C in CPython, and leave no entries in tracebacks. */
static AsValue traceback_hide_frames(AsVM *vm, AsValue *args)
{
    const AsTuple *names = as_tuple(args[0]);
    const AsCode *module = vm->frame->code;
    for (uint32_t i = 0; i < module->constant_count; i++) {
        AsValue constant = module->constants[i];
        if (as_is_code(constant) && is_listed(names, as_code(constant)->name)) { hide_code(as_code(constant)); }
    }
    return AS_NONE;
}

static const AsMethod functions[] = {
    {"format_exception(value, traceback, limit, chain, /)", traceback_format_exception},
    {"format_exception_only(value, /)", traceback_format_exception_only},
    {"format_tb(traceback, limit, /)", traceback_format_tb},
    {"positions(traceback, /)", traceback_positions},
    {"source_line(filename, number, /)", traceback_source_line},
    {"forget_source()", traceback_forget_source},
    {"hide_frames(*names)", traceback_hide_frames},
    {NULL, NULL},
};

bool as_traceback_open(AsVM *vm, AsModule *module)
{
    as_module_add_methods(vm, module, functions);
    return true;
}
