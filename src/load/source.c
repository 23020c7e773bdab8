/* Source text: read, compiled, and quoted in messages. */
#include "load/load.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/utf8.h"
#include "compile/compile.h"
#include "core/options.h"
#include "load/embedded.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/int.h"
#include "object/list.h"
#include "object/str.h"
#include "object/tuple.h"
#include "syntax/parser.h"

static const char library_prefix[] = "<stdlib>/";

/* ---- reading ---- */

static bool read_descriptor(int fd, AsBuffer *out)
{
    for (;;) {
        char *room = as_buffer_reserve(out, 65536);
        ssize_t got = read(fd, room, 65536);
        if (got < 0 && errno == EINTR) { continue; }
        if (got <= 0) { return got == 0; }
        out->size += (size_t)got;
    }
}

/* false with errno set. */
static bool read_path(const char *path, AsBuffer *out)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) { return false; }
    bool ok = read_descriptor(fd, out);
    int saved = errno;
    close(fd);
    errno = saved;
    return ok;
}

bool as_source_read(AsVM *vm, AsValue path, char **text, size_t *size)
{
    AsBuffer buffer;
    as_buffer_init(&buffer);
    if (!read_path(as_str(path)->data, &buffer)) {
        as_buffer_clear(&buffer);
        as_raise_errno(vm, errno, path);
        return false;
    }
    as_buffer_reserve(&buffer, 1)[0] = '\0';
    *text = buffer.data;
    *size = buffer.size;
    return true;
}

/* ---- diagnostics to exceptions ---- */

static AsError error_of(AsDiagnosticKind kind)
{
    switch (kind) {
    case AS_DIAGNOSTIC_INDENTATION_ERROR: return AS_INDENTATION_ERROR;
    case AS_DIAGNOSTIC_TAB_ERROR: return AS_TAB_ERROR;
    case AS_DIAGNOSTIC_VALUE_ERROR: return AS_VALUE_ERROR;
    case AS_DIAGNOSTIC_MEMORY_ERROR: return AS_MEMORY_ERROR;
    case AS_DIAGNOSTIC_RECURSION_ERROR: return AS_RECURSION_ERROR;
    case AS_DIAGNOSTIC_SYNTAX_WARNING: return AS_SYNTAX_WARNING;
    case AS_DIAGNOSTIC_DEPRECATION_WARNING: return AS_DEPRECATION_WARNING;
    default: return AS_SYNTAX_ERROR;
    }
}

/* Untrusted bytes as a str: what is not UTF-8 shows as U+FFFD. */
static AsValue str_from_untrusted(AsVM *vm, const char *data, size_t size)
{
    AsBuffer buffer;
    as_buffer_init(&buffer);
    size_t where, width;
    const char *reason;
    while (!as_utf8_check(data, size, &where, &width, &reason)) {
        as_buffer_add(&buffer, data, where);
        as_buffer_add_text(&buffer, "\xef\xbf\xbd");
        if (width == 0) { width = 1; }
        data += where + width;
        size -= where + width;
    }
    as_buffer_add(&buffer, data, size);
    AsValue text = as_str_from(vm, buffer.data != NULL ? buffer.data : "", buffer.size);
    as_buffer_clear(&buffer);
    return text;
}

static AsValue number_or_none(int32_t n) { return n < 0 ? AS_NONE : as_small_value(n); }

static AsValue raise_diagnostic(AsVM *vm, const AsDiagnostic *diagnostic, AsValue filename)
{
    AsError error = error_of(diagnostic->kind);
    if (!as_type_is_subtype(vm->errors[error], vm->errors[AS_SYNTAX_ERROR])) {
        return as_raise(vm, error, "%s", diagnostic->message != NULL ? diagnostic->message : "");
    }
    // A fault of the file as a whole has no place at all.
    AsValue message = as_str_from_text(vm, diagnostic->message != NULL ? diagnostic->message : "");
    if (diagnostic->line < 0) {
        AsValue e = as_exception_new(vm, vm->errors[error], as_tuple_from(vm, &message, 1));
        as_exception_set_field(vm, as_exception(e), 0, message);
        return as_raise_object(vm, e);
    }
    AsValue text = AS_NONE;
    if (diagnostic->source_line.data != NULL) {
        AsValue line = str_from_untrusted(vm, diagnostic->source_line.data, diagnostic->source_line.size);
        bool ended = diagnostic->line_end == AS_LINE_ENDED;
        if (diagnostic->line_end == AS_LINE_OF_FILE) {
            ended = !as_is_undefined(as_source_line(vm, filename, (uint32_t)diagnostic->line));
        }
        text = as_str_format(vm, ended ? "%S\n" : "%S", line);
    }
    AsValue details[] = {
        filename, number_or_none(diagnostic->line), number_or_none(diagnostic->column), text,
        number_or_none(diagnostic->end_line),
        diagnostic->end_line >= 0 && diagnostic->end_column != AS_DIAGNOSTIC_NO_COLUMN
            ? as_small_value(diagnostic->end_column) : AS_NONE, // -1 here, as Python
    };
    AsValue args[] = {message, as_tuple_from(vm, details, 6)};
    AsValue e = as_exception_new(vm, vm->errors[error], as_tuple_from(vm, args, diagnostic->short_args ? 1 : 2));
    as_exception_set_field(vm, as_exception(e), 0, message);
    for (unsigned i = 0; i < 6; i++) { as_exception_set_field(vm, as_exception(e), i + 1, details[i]); }
    return as_raise_object(vm, e);
}

/* Python shows the source line of a compiler's error only where the line can be read from a file. */
static void quote_compiler_error(AsVM *vm, AsDiagnostic *diagnostic, AsValue filename)
{
    if (diagnostic->line < 1 || !as_is_undefined(as_source_line(vm, filename, (uint32_t)diagnostic->line))) { return; }
    diagnostic->source_line = (AsText){0};
}

/* A filter made the warning an exception: that becomes a SyntaxError at its place. */
static void refuse_warning(AsVM *vm, AsDiagnostic *warning, AsArena *arena, const char *text, size_t size, AsValue filename)
{
    if (!as_error_is(vm, error_of(warning->kind))) { return; }
    as_error_clear(vm);
    as_diagnostic_refuse(warning, arena, text, size);
    if (warning->line_end == AS_LINE_OF_FILE) { quote_compiler_error(vm, warning, filename); }
    (void)raise_diagnostic(vm, warning, filename);
}

/* false: one of them became an error. */
static bool show_warnings(AsVM *vm, const AsDiagnostic *diagnostic, AsArena *arena, const char *text, size_t size,
                          AsValue filename)
{
    for (AsDiagnostic *w = diagnostic->warnings; w != NULL; w = w->next) {
        AsValue message = as_str_from_text(vm, w->message);
        if (!as_warn_explicit(vm, error_of(w->kind), message, filename, (uint32_t)w->line)) {
            refuse_warning(vm, w, arena, text, size, filename);
            return false;
        }
    }
    return true;
}

/* ---- compiling ---- */

static const struct { AsParseMode parse; AsCompileMode compile; } modes[] = {
    [AS_SOURCE_FILE] = {AS_PARSE_MODULE, AS_COMPILE_MODULE},
    [AS_SOURCE_EXPRESSION] = {AS_PARSE_EXPRESSION, AS_COMPILE_EXPRESSION},
    [AS_SOURCE_INTERACTIVE] = {AS_PARSE_INTERACTIVE, AS_COMPILE_INTERACTIVE},
};

#ifdef __SANITIZE_ADDRESS__ // frames are larger
enum { COMPILER_STACK = 4 * 1024 * 1024 };
#else
enum { COMPILER_STACK = 1024 * 1024 };
#endif

static bool has_room(AsVM *vm, size_t wanted)
{
    if ((char *)__builtin_frame_address(0) - vm->c_stack_end > (ptrdiff_t)wanted) { return true; }
    as_raise(vm, AS_RECURSION_ERROR, "maximum recursion depth exceeded during compilation");
    return false;
}

/* The compiler counts its depth rather than the stack that it takes, and its limit wants this much. Where the whole stack
 * is small, what stands near its beginning is parsed all the same. */
static bool has_room_to_parse(AsVM *vm)
{
    enum { NEAR_THE_BEGINNING = 50 };
    return as_call_depth(vm) < NEAR_THE_BEGINNING || has_room(vm, COMPILER_STACK);
}

static bool has_room_to_compile(AsVM *vm, const AsNode *tree)
{
    return has_room(vm, (size_t)tree->height * (COMPILER_STACK / AS_AST_MAX_HEIGHT));
}

static AsValue compile_in_arena(AsVM *vm, AsArena *arena, const char *text, size_t size, AsValue filename,
                                AsSourceMode mode, uint32_t flags)
{
    if (!has_room_to_parse(vm)) { return AS_RAISED; }
    AsDiagnostic diagnostic = {0};
    const char *quoted = flags & AS_SOURCE_IS_TEXT ? NULL : as_str(filename)->data;
    AsNode *tree = as_parser_parse(arena, text, size, quoted, modes[mode].parse, vm->c_stack_end, &diagnostic);
    if (tree == NULL) {
        return show_warnings(vm, &diagnostic, arena, text, size, filename) ? raise_diagnostic(vm, &diagnostic, filename) : AS_RAISED;
    }
    if (!has_room_to_compile(vm, tree)) { return AS_RAISED; }
    AsCompileInput input = {
        .tree = tree, .arena = arena, .source = text, .size = size,
        .filename = filename, .mode = modes[mode].compile, .flags = flags,
    };
    AsCode *code = as_compile(vm, &input, &diagnostic);
    if (code == NULL) {
        quote_compiler_error(vm, &diagnostic, filename);
        return raise_diagnostic(vm, &diagnostic, filename);
    }
    size_t roots = as_roots_save(vm);
    as_root(vm, as_value(code));
    bool ok = show_warnings(vm, &diagnostic, arena, text, size, filename);
    as_roots_restore(vm, roots);
    return ok ? as_value(code) : AS_RAISED;
}

AsValue as_source_compile(AsVM *vm, const char *text, size_t size, AsValue filename, AsSourceMode mode, uint32_t flags)
{
    const AsOptions *options = vm->options;
    if (options != NULL && options->no_asserts) { flags |= AS_COMPILE_OPTIMIZE; }
    if (options != NULL && options->no_docs) { flags |= AS_COMPILE_OPTIMIZE | AS_COMPILE_NO_DOCSTRINGS; }
    if (!(flags & AS_SOURCE_IS_TEXT)) {
        AsValue recoded = as_source_recode(vm, text, size);
        if (as_is_str(recoded)) {
            text = as_str(recoded)->data;
            size = as_str(recoded)->size;
            flags |= AS_SOURCE_IS_TEXT;
        } else {
            as_error_clear(vm); // the parser says "encoding problem"
        }
    }
    AsArena arena;
    as_arena_init(&arena);
    AsValue code = compile_in_arena(vm, &arena, text, size, filename, mode, flags);
    as_arena_clear(&arena);
    return code;
}

static bool is_compound(const AsNode *statement)
{
    switch (statement->kind) {
    case NODE_FUNCTION_DEF: case NODE_CLASS_DEF: case NODE_FOR: case NODE_WHILE: case NODE_IF: case NODE_WITH:
    case NODE_MATCH: case NODE_TRY: return true;
    default: return false;
    }
}

/* A block that has only its header so far, or a `try` its body, is a fault for a file, but not where the next line may mend it. */
static bool is_begun(const AsDiagnostic *diagnostic)
{
    const char *message = diagnostic->message;
    return message != NULL && (strncmp(message, "expected an indented block", 26) == 0
                               || strcmp(message, "expected 'except' or 'finally' block") == 0);
}

AsSourceProgress as_source_progress(const char *text, size_t size)
{
    AsArena arena;
    AsDiagnostic diagnostic = {0};
    as_arena_init(&arena);
    AsNode *tree = as_parser_parse(&arena, text, size, "<stdin>", AS_PARSE_INTERACTIVE, NULL, &diagnostic);
    AsSourceProgress progress = AS_SOURCE_COMPLETE;
    if (tree == NULL) {
        // A line that stands where the block should begin is wrong at once.
        AsText line = as_diagnostic_line(text, size, (uint32_t)diagnostic.line);
        bool at_end = true;
        for (int32_t i = diagnostic.column; at_end && i > 0 && (uint32_t)i <= line.size; i++) {
            at_end = line.data[i - 1] == ' ' || line.data[i - 1] == '\t' || line.data[i - 1] == '\f';
        }
        progress = is_begun(&diagnostic) ? (at_end ? AS_SOURCE_BLOCK : AS_SOURCE_COMPLETE)
            : diagnostic.incomplete ? AS_SOURCE_INCOMPLETE : AS_SOURCE_COMPLETE;
    } else if (tree->block.count > 0 && is_compound(tree->block.items[0])) {
        progress = AS_SOURCE_BLOCK;
    }
    as_arena_clear(&arena);
    return progress;
}

/* ---- lines ---- */

static AsValue split_lines(AsVM *vm, const char *data, size_t size)
{
    AsValue lines = as_list_new(vm, 16);
    for (size_t i = 0; i < size;) {
        size_t end = i;
        while (end < size && data[end] != '\n' && data[end] != '\r') { end++; }
        as_list_append(vm, as_list(lines), str_from_untrusted(vm, data + i, end - i));
        i = end + (end + 1 < size && data[end] == '\r' && data[end + 1] == '\n' ? 2 : 1);
    }
    return lines;
}

static const AsEmbedded *embedded_file(const char *path)
{
    for (size_t i = 0; i < as_embedded_count; i++) {
        if (strcmp(as_embedded[i].path, path) == 0) { return &as_embedded[i]; }
    }
    return NULL;
}

static AsValue load_lines(AsVM *vm, AsValue filename)
{
    const char *path = as_str(filename)->data;
    if (strncmp(path, library_prefix, sizeof library_prefix - 1) == 0) {
        const AsEmbedded *embedded = embedded_file(path + sizeof library_prefix - 1);
        return embedded != NULL ? split_lines(vm, embedded->source, embedded->size) : AS_NONE;
    }
    AsBuffer buffer;
    as_buffer_init(&buffer);
    AsValue lines = AS_NONE;
    if (path[0] != '<' && read_path(path, &buffer)) {
        AsValue error = vm->error, text = as_source_recode(vm, buffer.data, buffer.size);
        vm->error = error;
        lines = as_is_str(text) ? split_lines(vm, as_str(text)->data, as_str(text)->size)
                                : split_lines(vm, buffer.data, buffer.size);
    }
    as_buffer_clear(&buffer);
    return lines;
}

AsValue as_source_line(AsVM *vm, AsValue filename, uint32_t number)
{
    if (!as_is_str(filename) || number == 0) { return AS_UNDEFINED; }
    AsDict *cache = as_dict(vm->module_state->lines);
    filename = as_str_intern(vm, filename);
    AsValue lines = as_dict_get_name(vm, cache, filename);
    if (as_is_undefined(lines)) {
        lines = load_lines(vm, filename);
        as_dict_set_name(vm, cache, filename, lines);
    }
    if (!as_is_list(lines) || number > as_list(lines)->length) { return AS_UNDEFINED; }
    return as_list(lines)->items[number - 1];
}

void as_source_forget(AsVM *vm) { as_dict_clear(vm, as_dict(vm->module_state->lines)); }
