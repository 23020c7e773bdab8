/* Exceptions as text: what Python 3.11 prints, chains, groups, notes and syntax errors included. */
#include "load/report_impl.h"

#include <limits.h>
#include <string.h>
#include <unistd.h>

#include "base/utf8.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/int.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

enum { GROUP_WIDTH = 15, GROUP_DEPTH = 10, DEFAULT_LIMIT = 1000 };

/* ---- lines ---- */

static void indent(AsReport *report)
{
    for (int i = 0; i < 2 * report->depth; i++) { as_buffer_add_byte(report->out, ' '); }
}

void as_report_margin(AsReport *report)
{
    indent(report);
    if (report->depth > 0) { as_buffer_add_text(report->out, "| "); }
}

static void add_str(AsReport *report, AsValue s)
{
    as_buffer_add(report->out, as_str(s)->data, as_str(s)->size);
}

static void line(AsReport *report, const char *text)
{
    as_report_margin(report);
    as_buffer_add_text(report->out, text);
    as_buffer_add_byte(report->out, '\n');
}

/* ---- the last line: class, message, suggestion ---- */

static bool is_plain_module(AsValue module)
{
    return as_str_equals_text(module, "builtins") || as_str_equals_text(module, "__main__");
}

static void print_class(AsReport *report, AsType *type)
{
    AsVM *vm = report->vm;
    AsValue module = as_op_find_attribute(vm, as_value(type), as_name(vm, AS_NAME___module__));
    if (as_raised(module)) { as_error_clear(vm); }
    if (as_raised(module) || as_is_undefined(module) || !as_is_str(module)) {
        as_buffer_add_text(report->out, "<unknown>.");
    } else if (!is_plain_module(module)) {
        add_str(report, module);
        as_buffer_add_byte(report->out, '.');
    }
    add_str(report, type->qualname);
}

/* str() of a value, or AS_UNDEFINED where it fails. */
static AsValue text_of(AsVM *vm, AsValue v)
{
    AsValue text = as_op_str(vm, v);
    if (!as_raised(text)) { return text; }
    as_error_clear(vm);
    return AS_UNDEFINED;
}

static void print_suggestion(AsReport *report, AsValue exception)
{
    AsValue name = as_suggest_name(report->vm, exception);
    if (as_is_undefined(name)) { return; }
    as_buffer_add_text(report->out, ". Did you mean: '");
    add_str(report, name);
    as_buffer_add_text(report->out, "'?");
}

/* message: what stands behind the colon; for a SyntaxError only its msg. */
static void print_message(AsReport *report, AsValue exception, AsValue message)
{
    as_report_margin(report);
    print_class(report, as_type_of(report->vm, exception));
    if (!as_is_none(message)) {
        AsValue text = text_of(report->vm, message);
        if (as_is_undefined(text)) {
            as_buffer_add_text(report->out, ": <exception str() failed>");
        } else if (as_str(text)->size > 0) {
            as_buffer_add_text(report->out, ": ");
            add_str(report, text);
        }
    }
    print_suggestion(report, exception);
    as_buffer_add_byte(report->out, '\n');
}

/* ---- notes ---- */

/* One line for each newline, and what stands behind the last. */
static void print_text_lines(AsReport *report, AsValue text)
{
    const char *at = as_str(text)->data, *end = at + as_str(text)->size;
    do {
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        const char *stop = newline != NULL ? newline : end;
        as_report_margin(report);
        as_buffer_add(report->out, at, (size_t)(stop - at));
        as_buffer_add_byte(report->out, '\n');
        at = newline != NULL ? newline + 1 : NULL;
    } while (at != NULL);
}

static void print_note(AsReport *report, AsValue note)
{
    AsValue text = text_of(report->vm, note);
    if (as_is_undefined(text)) {
        line(report, "<note str() failed>");
    } else {
        print_text_lines(report, text);
    }
}

/* No list, tuple or other sequence: its repr, and no newline. */
static void print_odd_notes(AsReport *report, AsValue notes)
{
    AsValue text = as_op_repr(report->vm, notes);
    if (as_raised(text)) { as_error_clear(report->vm); }
    as_report_margin(report);
    if (as_raised(text)) {
        as_buffer_add_text(report->out, "<__notes__ repr() failed>");
    } else {
        add_str(report, text);
    }
}

static void print_notes(AsReport *report, AsValue exception)
{
    AsVM *vm = report->vm;
    AsValue notes = as_op_find_attribute(vm, exception, as_name(vm, AS_NAME___notes__));
    if (as_raised(notes)) { as_error_clear(vm); }
    if (as_raised(notes) || as_is_undefined(notes)) { return; }
    as_root(vm, notes);
    if (as_is_dict(notes) || as_type_of(vm, notes)->slots.get_item == NULL) {
        print_odd_notes(report, notes);
        return;
    }
    AsValue all = as_list_from_iterable(vm, notes);
    if (as_raised(all)) {
        as_error_clear(vm);
        return;
    }
    as_root(vm, all);
    for (size_t i = 0; i < as_list(all)->length; i++) { print_note(report, as_list(all)->items[i]); }
}

/* ---- syntax errors ---- */

/* The fields as they can be printed; from 0 characters, -1: unknown. */
typedef struct Place {
    AsValue message, filename, text;
    int64_t line, offset, end_line, end_offset;
    bool has_range; /* only SyntaxError itself is marked up to its end */
} Place;

static bool number(AsValue v, int64_t *out)
{
    *out = -1;
    return as_is_none(v) || (as_is_int(v) && as_int_to_i64(v, out));
}

static bool read_place(AsVM *vm, AsValue exception, Place *place)
{
    static const char *const names[] = {"msg", "filename", "text", "lineno", "offset", "end_lineno", "end_offset"};
    AsValue values[7];
    for (size_t i = 0; i < 7; i++) {
        values[i] = as_op_find_attribute(vm, exception, as_str_intern_text(vm, names[i]));
        if (as_raised(values[i])) { as_error_clear(vm); }
        if (as_raised(values[i]) || as_is_undefined(values[i])) { return false; }
        as_root(vm, values[i]);
    }
    place->message = values[0];
    place->filename = as_is_none(values[1]) ? as_str_from_text(vm, "<string>") : values[1];
    place->text = values[2];
    place->has_range = as_type_of(vm, exception) == vm->errors[AS_SYNTAX_ERROR];
    as_root(vm, place->filename);
    return as_is_int(values[3]) && number(values[3], &place->line) && number(values[4], &place->offset)
        && number(values[5], &place->end_line) && number(values[6], &place->end_offset);
}

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\f'; }

static void print_place_text(AsReport *report, const Place *place)
{
    const char *at = as_str(place->text)->data, *end = at + as_str(place->text)->size;
    int64_t end_offset = place->end_line > place->line ? (int64_t)as_str(place->text)->length : place->end_offset;
    int64_t offset = place->offset - 1;
    int64_t carets = place->has_range && end_offset > place->offset ? end_offset - place->offset : 1;
    while (end > at && end[-1] == '\n') { end--; }
    for (;;) {
        while (at < end && is_blank(*at)) { at++, offset--; }
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        if (newline == NULL || newline - at >= offset) { break; }
        offset -= newline + 1 - at;
        at = newline + 1;
    }
    as_buffer_add_text(report->out, "    ");
    as_buffer_add(report->out, at, (size_t)(end - at));
    as_buffer_add_byte(report->out, '\n');
    if (offset < 0) { return; }
    if (offset > end - at) { offset = end - at; } // in bytes, as Python bounds it
    as_buffer_add_text(report->out, "    ");
    for (; offset > 0; offset--) { as_buffer_add_byte(report->out, ' '); }
    for (; carets > 0; carets--) { as_buffer_add_byte(report->out, '^'); }
    as_buffer_add_byte(report->out, '\n');
}

/* The place a SyntaxError names. Returns what is left to print as its message. */
static AsValue print_place(AsReport *report, AsValue exception)
{
    AsVM *vm = report->vm;
    Place place;
    if (!as_is_instance(vm, exception, vm->errors[AS_SYNTAX_ERROR]) || !read_place(vm, exception, &place)) {
        return exception;
    }
    AsValue filename = text_of(vm, place.filename);
    as_report_margin(report);
    as_buffer_printf(report->out, "  File \"%s\", line %lld\n", as_is_str(filename) ? as_str(filename)->data : "?",
                     (long long)place.line);
    if (as_is_str(place.text)) { print_place_text(report, &place); }
    return place.message;
}

/* ---- one exception, without its chain ---- */

/* sys.tracebacklimit */
static int64_t traceback_limit(AsVM *vm)
{
    int64_t limit;
    AsValue v = as_load_sys(vm, "tracebacklimit");
    if (!as_is_int(v) || !as_int_to_i64(v, &limit)) { return DEFAULT_LIMIT; }
    return limit < 0 ? 0 : limit;
}

static bool is_group(AsVM *vm, AsValue exception)
{
    return as_is_instance(vm, exception, vm->errors[AS_BASE_EXCEPTION_GROUP]);
}

static void print_header(AsReport *report, bool group)
{
    if (group && report->depth == 1) {
        indent(report);
        as_buffer_add_text(report->out, "+ ");
    } else {
        as_report_margin(report);
    }
    as_buffer_add_text(report->out, group ? "Exception Group Traceback (most recent call last):\n"
                                          : "Traceback (most recent call last):\n");
}

static void print_one(AsReport *report, AsValue exception)
{
    AsValue traceback = as_exception(exception)->traceback;
    int64_t limit = traceback_limit(report->vm);
    if (as_is_kind(traceback, AS_KIND_TRACEBACK) && limit != 0) {
        print_header(report, is_group(report->vm, exception));
        as_traceback_print(report, traceback, limit);
    }
    AsValue message = print_place(report, exception);
    print_message(report, exception, message);
    print_notes(report, exception);
}

/* ---- groups and chains ---- */

static void print_chain(AsReport *report, AsValue exception);

static void print_separator(AsReport *report, size_t i)
{
    indent(report);
    as_buffer_add_text(report->out, i == 0 ? "+-" : "  ");
    if (i >= GROUP_WIDTH) {
        as_buffer_add_text(report->out, "+---------------- ... ----------------\n");
    } else {
        as_buffer_printf(report->out, "+---------------- %zu ----------------\n", i + 1);
    }
}

static void print_member(AsReport *report, const AsTuple *members, size_t i)
{
    if (i < GROUP_WIDTH) {
        print_chain(report, members->items[i]);
        return;
    }
    size_t left = members->length - GROUP_WIDTH;
    as_report_margin(report);
    as_buffer_printf(report->out, "and %zu more exception%s\n", left, left > 1 ? "s" : "");
}

static void print_members(AsReport *report, const AsTuple *members)
{
    size_t shown = members->length <= GROUP_WIDTH ? members->length : GROUP_WIDTH + 1;
    report->need_close = false;
    for (size_t i = 0; i < shown; i++) {
        bool last = i == shown - 1;
        if (last) { report->need_close = true; }
        print_separator(report, i);
        report->depth++;
        print_member(report, members, i);
        if (last && report->need_close) {
            indent(report);
            as_buffer_add_text(report->out, "+------------------------------------\n");
            report->need_close = false;
        }
        report->depth--;
    }
}

static void print_group(AsReport *report, AsValue exception)
{
    if (report->depth > GROUP_DEPTH) {
        as_report_margin(report);
        as_buffer_printf(report->out, "... (max_group_depth is %d)\n", GROUP_DEPTH);
        return;
    }
    bool outermost = report->depth == 0;
    if (outermost) { report->depth = 1; }
    print_one(report, exception);
    AsValue members = as_exception_field(as_exception(exception), 1);
    if (as_is_tuple(members)) { print_members(report, as_tuple(members)); }
    if (outermost) { report->depth = 0; }
}

/* Notes that the exception is being printed; false: it was before. */
static bool note_seen(AsReport *report, AsValue exception)
{
    AsVM *vm = report->vm;
    AsValue key = as_small_value((int64_t)(exception >> 3));
    AsValue known = as_dict_get(vm, report->seen, key);
    if (!as_is_undefined(known)) { return false; }
    if (!as_dict_set(vm, report->seen, key, AS_TRUE)) { as_error_clear(vm); }
    return true;
}

static void print_linked(AsReport *report, AsValue exception, const char *link)
{
    bool need_close = report->need_close;
    report->need_close = false;
    print_chain(report, exception);
    line(report, "");
    line(report, link);
    line(report, "");
    report->need_close = need_close;
}

static bool is_new(AsReport *report, AsValue exception)
{
    return as_is_exception(exception)
        && as_is_undefined(as_dict_get(report->vm, report->seen, as_small_value((int64_t)(exception >> 3))));
}

static void print_chain(AsReport *report, AsValue exception)
{
    AsVM *vm = report->vm;
    note_seen(report, exception);
    if (!as_enter_recursion(vm, "")) {
        as_error_clear(vm);
        return;
    }
    const AsException *e = as_exception(exception);
    if (is_new(report, e->cause)) {
        print_linked(report, e->cause, "The above exception was the direct cause of the following exception:");
    } else if (as_is_none(e->cause) && !e->suppress_context && is_new(report, e->context)) {
        print_linked(report, e->context, "During handling of the above exception, another exception occurred:");
    }
    if (is_group(vm, exception)) {
        print_group(report, exception);
    } else {
        print_one(report, exception);
    }
    as_leave_recursion(vm);
}

/* ---- entrances ---- */

static AsReport begin(AsVM *vm, AsBuffer *out)
{
    AsValue seen = as_dict_new(vm);
    as_root(vm, seen);
    as_source_forget(vm);
    return (AsReport){.vm = vm, .out = out, .seen = as_dict(seen)};
}

void as_report_exception(AsVM *vm, AsValue exception, AsBuffer *out)
{
    size_t roots = as_roots_save(vm);
    as_root(vm, exception);
    AsReport report = begin(vm, out);
    print_chain(&report, exception);
    as_roots_restore(vm, roots);
}

static void write_descriptor(const char *data, size_t size)
{
    while (size > 0) {
        ssize_t n = write(STDERR_FILENO, data, size);
        if (n <= 0) { return; }
        data += n;
        size -= (size_t)n;
    }
}

/* To sys.stderr; where that is missing, closed or fails, to the descriptor. */
static void write_error_text(AsVM *vm, const AsBuffer *text)
{
    AsValue file = as_load_sys(vm, "stderr");
    if (as_is_none(file)) { return; }
    if (!as_is_undefined(file)) {
        AsValue s = as_str_from(vm, text->data != NULL ? text->data : "", text->size);
        size_t roots = as_roots_save(vm);
        as_root(vm, file);
        bool ok = !as_raised(as_call_method(vm, file, as_name(vm, AS_NAME_write), &s, 1))
            && !as_raised(as_call_method(vm, file, as_name(vm, AS_NAME_flush), NULL, 0));
        as_roots_restore(vm, roots);
        if (ok) { return; }
        as_error_clear(vm);
    }
    write_descriptor(text->data, text->size);
}

void as_report_print(AsVM *vm, AsValue exception)
{
    AsBuffer text;
    as_buffer_init(&text);
    as_report_exception(vm, exception, &text);
    write_error_text(vm, &text);
    as_buffer_clear(&text);
}

/* Traceback, class and str(), and nothing else. */
static void print_bare(AsReport *report, AsValue exception)
{
    AsValue traceback = as_exception(exception)->traceback;
    int64_t limit = traceback_limit(report->vm);
    if (as_is_kind(traceback, AS_KIND_TRACEBACK) && limit != 0) {
        print_header(report, false);
        as_traceback_print(report, traceback, limit);
    }
    print_class(report, as_type_of(report->vm, exception));
    AsValue text = text_of(report->vm, exception);
    as_buffer_add_text(report->out, ": ");
    if (as_is_undefined(text)) {
        as_buffer_add_text(report->out, "<exception str() failed>");
    } else {
        add_str(report, text);
    }
    as_buffer_add_byte(report->out, '\n');
}

void as_report_print_ignored(AsVM *vm, AsValue exception)
{
    AsBuffer text;
    as_buffer_init(&text);
    size_t roots = as_roots_save(vm);
    as_root(vm, exception);
    AsReport report = begin(vm, &text);
    print_bare(&report, exception);
    as_roots_restore(vm, roots);
    write_error_text(vm, &text);
    as_buffer_clear(&text);
}

void as_report_text(AsVM *vm, AsValue text)
{
    AsBuffer buffer = {.data = as_str(text)->data, .size = as_str(text)->size};
    size_t roots = as_roots_save(vm);
    as_root(vm, text);
    write_error_text(vm, &buffer);
    as_roots_restore(vm, roots);
}

static void print_text(AsVM *vm, const char *data) { as_report_text(vm, as_str_from_text(vm, data)); }

/* ---- nobody caught it ---- */

static int exit_code(AsVM *vm, AsValue exception)
{
    AsValue code = as_op_find_attribute(vm, exception, as_name(vm, AS_NAME_code));
    if (as_raised(code) || as_is_undefined(code)) {
        as_error_clear(vm);
        code = exception;
    }
    if (as_is_none(code)) { return 0; }
    int64_t n;
    if (as_is_int(code)) { return as_int_to_i64(code, &n) ? (int)(n & 0xff) : 255; }
    AsValue text = text_of(vm, code);
    if (as_is_str(text)) {
        AsBuffer shown;
        as_buffer_init(&shown);
        as_buffer_add(&shown, as_str(text)->data, as_str(text)->size);
        as_buffer_add_byte(&shown, '\n');
        write_error_text(vm, &shown);
        as_buffer_clear(&shown);
    }
    return 1;
}

static void remember_last(AsVM *vm, AsValue exception)
{
    as_module_set(vm, as_module(vm->sys), "last_type", as_value(as_type_of(vm, exception)));
    as_module_set(vm, as_module(vm->sys), "last_value", exception);
    as_module_set(vm, as_module(vm->sys), "last_traceback", as_exception(exception)->traceback);
}

/* The hook itself raised: both exceptions are shown. Returns the exit code if it raised SystemExit, else -1. */
static int hook_failed(AsVM *vm, AsValue exception)
{
    AsValue second = as_error_take(vm);
    as_root(vm, second);
    if (as_is_instance(vm, second, vm->errors[AS_SYSTEM_EXIT])) { return exit_code(vm, second); }
    print_text(vm, "Error in sys.excepthook:\n");
    as_report_print(vm, second);
    print_text(vm, "\nOriginal exception was:\n");
    as_report_print(vm, exception);
    return -1;
}

/* Through sys.excepthook. Returns an exit code or -1. */
static int show(AsVM *vm, AsValue exception)
{
    remember_last(vm, exception);
    AsValue hook = as_load_sys(vm, "excepthook");
    if (as_is_undefined(hook)) {
        print_text(vm, "sys.excepthook is missing\n");
        as_report_print(vm, exception);
        return -1;
    }
    AsValue args[] = {as_value(as_type_of(vm, exception)), exception, as_exception(exception)->traceback};
    return as_raised(as_call(vm, hook, args, 3)) ? hook_failed(vm, exception) : -1;
}

void as_report_pending(AsVM *vm)
{
    vm->interruption = AS_UNDEFINED; // a prompt goes on
    size_t roots = as_roots_save(vm);
    AsValue exception = as_error_take(vm);
    as_root(vm, exception);
    show(vm, exception);
    as_roots_restore(vm, roots);
}

/* Did a handler of Ctrl-C raise it? */
static bool is_for_ctrl_c(AsVM *vm, AsValue exception)
{
    enum { FAR = 1000 }; // scripts can close a chain to a ring
    if (vm->last_interruption == AS_UNDEFINED) { return false; }
    for (int i = 0; i < FAR && as_is_exception(exception); i++) {
        if (exception == vm->last_interruption) { return true; }
        exception = as_exception(exception)->context;
    }
    return false;
}

int as_report_uncaught(AsVM *vm)
{
    size_t roots = as_roots_save(vm);
    AsValue exception = as_error_take(vm);
    as_root(vm, exception);
    int code = -1;
    if (as_is_instance(vm, exception, vm->errors[AS_SYSTEM_EXIT])) {
        code = exit_code(vm, exception);
        if (is_for_ctrl_c(vm, exception)) { vm->interruption = vm->last_interruption; }
    } else {
        code = show(vm, exception);
        if (code < 0) {
            code = as_is_instance(vm, exception, vm->errors[AS_KEYBOARD_INTERRUPT]) ? AS_EXIT_INTERRUPTED : 1;
        }
    }
    as_roots_restore(vm, roots);
    return code;
}
