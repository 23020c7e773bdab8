#include "syntax/diagnostic.h"

#include <string.h>

#include "base/utf8.h"

const char *as_diagnostic_class(AsDiagnosticKind kind)
{
    switch (kind) {
    case AS_DIAGNOSTIC_INDENTATION_ERROR: return "IndentationError";
    case AS_DIAGNOSTIC_TAB_ERROR: return "TabError";
    case AS_DIAGNOSTIC_VALUE_ERROR: return "ValueError";
    case AS_DIAGNOSTIC_MEMORY_ERROR: return "MemoryError";
    case AS_DIAGNOSTIC_RECURSION_ERROR: return "RecursionError";
    case AS_DIAGNOSTIC_SYNTAX_WARNING: return "SyntaxWarning";
    case AS_DIAGNOSTIC_DEPRECATION_WARNING: return "DeprecationWarning";
    default: return "SyntaxError";
    }
}

AsText as_diagnostic_line(const char *source, size_t size, uint32_t line)
{
    const char *p = source, *end = source + size;
    if (size >= 3 && memcmp(p, "\xef\xbb\xbf", 3) == 0) { p += 3; }
    for (;; line--) {
        const char *start = p;
        while (p < end && *p != '\n' && *p != '\r') { p++; }
        if (line <= 1 || p == end) { return (AsText){line <= 1 ? start : end, line <= 1 ? (uint32_t)(p - start) : 0}; }
        p += p + 1 < end && p[0] == '\r' && p[1] == '\n' ? 2 : 1;
    }
}

/* How many code points begin in the first `bytes` bytes; past the end of the line every byte counts as one. */
static int32_t count_characters(AsText line, uint32_t bytes)
{
    if (bytes <= line.size) { return (int32_t)as_utf8_count(line.data, bytes); }
    return (int32_t)as_utf8_count(line.data, line.size) + (int32_t)(bytes - line.size);
}

void as_diagnostic_set(AsDiagnostic *diagnostic, AsArena *arena, AsDiagnosticKind kind, const char *source, size_t size,
                       const AsNode *place, const char *message)
{
    AsText first = as_diagnostic_line(source, size, place->line);
    diagnostic->kind = kind;
    diagnostic->incomplete = false;
    diagnostic->message = as_arena_copy(arena, message, strlen(message));
    diagnostic->line = (int32_t)place->line;
    diagnostic->column = (int32_t)place->column + 1; // in bytes, other than what the parser finds: so Python
    diagnostic->end_line = (int32_t)place->end_line;
    diagnostic->end_column = (int32_t)place->end_column + 1;
    diagnostic->source_line = (AsText){as_arena_copy(arena, first.data, first.size), first.size};
    diagnostic->line_end = AS_LINE_ENDED;
}

AsDiagnostic *as_diagnostic_warn(AsDiagnostic *diagnostic, AsArena *arena, AsDiagnosticKind kind, uint32_t line,
                                 const char *message)
{
    AsDiagnostic *warning = as_arena_alloc(arena, sizeof *warning);
    warning->kind = kind;
    warning->message = as_arena_copy(arena, message, strlen(message));
    warning->line = warning->end_line = (int32_t)line;
    warning->column = warning->end_column = -1;
    if (diagnostic->warnings) {
        diagnostic->last_warning->next = warning;
    } else {
        diagnostic->warnings = warning;
    }
    return diagnostic->last_warning = warning;
}

void as_diagnostic_refuse(AsDiagnostic *warning, AsArena *arena, const char *source, size_t size)
{
    AsText first = as_diagnostic_line(source, size, (uint32_t)warning->line);
    AsText last = as_diagnostic_line(source, size, (uint32_t)warning->end_line);
    warning->kind = AS_DIAGNOSTIC_SYNTAX_ERROR;
    if (warning->column >= 0) {
        warning->column = count_characters(first, (uint32_t)warning->column) + 1;
        warning->end_column = count_characters(last, (uint32_t)warning->end_column) + 1;
    }
    warning->source_line = (AsText){as_arena_copy(arena, first.data, first.size), first.size};
}
