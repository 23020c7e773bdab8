/* The module _traceback: the C half of traceback, linecache and warnings. */
#include "base/unicode.h"
#include "base/utf8.h"
#include "load/load.h"
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

/* anchor(segment): (left, right), the characters of the failing operator or brackets in a piece of source, or None. */
static AsValue traceback_anchor(AsVM *vm, AsValue *args)
{
    int64_t left, right;
    if (!as_is_str(args[0]) || !as_traceback_anchor(args[0], &left, &right)) { return AS_NONE; }
    AsValue items[] = {as_small_value(left), as_small_value(right)};
    return as_tuple_from(vm, items, 2);
}

/* count_wide(text): how many of its characters fill two columns of a terminal. */
static AsValue traceback_count_wide(AsVM *vm, AsValue *args)
{
    int64_t count = 0;
    if (!as_is_str(args[0])) { return as_raise(vm, AS_TYPE_ERROR, "expected str, got '%T'", args[0]); }
    const char *at = as_str(args[0])->data, *end = at + as_str(args[0])->size;
    while (at < end) { count += as_unicode_is_wide(as_utf8_next(&at)); }
    return as_small_value(count);
}

/* positions(tb): (line, end_line, column, end_column) of the entry, None where unknown. */
static AsValue traceback_positions(AsVM *vm, AsValue *args)
{
    AsValue items[] = {AS_NONE, AS_NONE, AS_NONE, AS_NONE};
    if (!as_is_kind(args[0], AS_KIND_TRACEBACK)) {
        return as_raise(vm, AS_TYPE_ERROR, "expected traceback object, got '%T'", args[0]);
    }
    const AsTraceback *entry = (const AsTraceback *)as_object(args[0]);
    const AsCode *code = entry->rest.code;
    items[0] = items[1] = as_small_value(entry->line);
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
    if (!as_is_str(args[0])) { return as_raise(vm, AS_TYPE_ERROR, "expected str, got '%T'", args[0]); }
    if (!as_index_arg(vm, args[1], &number)) { return AS_RAISED; }
    if (number < 1 || number > UINT32_MAX) { return AS_NONE; }
    AsValue line = as_source_line(vm, args[0], (uint32_t)number);
    return as_is_undefined(line) ? AS_NONE : line;
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
    {"anchor(segment, /)", traceback_anchor},
    {"count_wide(text, /)", traceback_count_wide},
    {"positions(traceback, /)", traceback_positions},
    {"source_line(filename, number, /)", traceback_source_line},
    {"hide_frames(*names)", traceback_hide_frames},
    {NULL, NULL},
};

bool as_traceback_open(AsVM *vm, AsModule *module)
{
    as_module_add_methods(vm, module, functions);
    return true;
}
