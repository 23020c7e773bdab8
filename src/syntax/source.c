#include "syntax/source.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

typedef enum Encoding { UTF8, LATIN1, ASCII, UNKNOWN } Encoding;

enum { NAME_SIZE = 64, MAX_SOURCE = 1 << 30 };

__attribute__((format(printf, 3, 4)))
static bool fail(AsDiagnostic *diagnostic, AsArena *arena, const char *format, ...)
{
    char message[512];
    va_list args;
    va_start(args, format);
    int size = vsnprintf(message, sizeof message, format, args);
    va_end(args);
    if (size >= (int)sizeof message) { size = sizeof message - 1; }
    diagnostic->kind = AS_DIAGNOSTIC_SYNTAX_ERROR;
    diagnostic->message = as_arena_copy(arena, message, (size_t)size);
    diagnostic->line = diagnostic->column = diagnostic->end_line = diagnostic->end_column = -1;
    return false;
}

/* The line a byte stands on. */
static uint32_t line_of(const char *bytes, size_t where)
{
    uint32_t line = 1;
    for (size_t i = 0; i < where; i++) {
        line += bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n');
    }
    return line;
}

static bool fail_null(AsDiagnostic *diagnostic, AsArena *arena, const char *bytes, size_t size, size_t where)
{
    fail(diagnostic, arena, "source code cannot contain null bytes");
    uint32_t line = line_of(bytes, where);
    AsText text = as_diagnostic_line(bytes, size, line);
    const char *null = memchr(text.data, 0, text.size);
    if (null) { text.size = (uint32_t)(null - text.data); }
    diagnostic->line = diagnostic->end_line = (int32_t)line;
    diagnostic->source_line = (AsText){as_arena_copy(arena, text.data, text.size), text.size};
    return false;
}

/* --- The encoding declaration: a comment on one of the first two lines with "coding" and ':' or '=' and a name --- */

static bool is_name_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '.';
}

/* Finds the name in one line. *blank: nothing but white space and a comment, so that the next line counts, too. */
static bool find_name(AsText line, AsText *name, bool *blank)
{
    const char *p = line.data, *end = p + line.size;
    while (p < end && (*p == ' ' || *p == '\t' || *p == '\f')) { p++; }
    *blank = p == end || *p == '#';
    if (p == end || *p != '#') { return false; }
    for (; p + 7 <= end; p++) {
        if (memcmp(p, "coding", 6) != 0 || (p[6] != ':' && p[6] != '=')) { continue; }
        const char *start = p + 7;
        while (start < end && (*start == ' ' || *start == '\t')) { start++; }
        const char *stop = start;
        while (stop < end && is_name_char(*stop)) { stop++; }
        if (stop == start) { continue; }
        *name = (AsText){start, (uint32_t)(stop - start)};
        return true;
    }
    return false;
}

static bool is_or_begins(const char *name, const char *known)
{
    size_t size = strlen(known);
    return strncmp(name, known, size) == 0 && (name[size] == 0 || name[size] == '-');
}

static Encoding encoding_of(AsText name)
{
    char plain[NAME_SIZE];
    if (name.size >= sizeof plain) { return UNKNOWN; }
    for (uint32_t i = 0; i < name.size; i++) {
        char c = name.data[i];
        plain[i] = c == '_' ? '-' : c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    }
    plain[name.size] = 0;
    if (is_or_begins(plain, "utf-8") || strcmp(plain, "utf8") == 0 || strcmp(plain, "u8") == 0) { return UTF8; }
    if (is_or_begins(plain, "latin-1") || is_or_begins(plain, "iso-8859-1") || is_or_begins(plain, "iso-latin-1") ||
        strcmp(plain, "latin1") == 0 || strcmp(plain, "l1") == 0 || strcmp(plain, "iso8859-1") == 0) {
        return LATIN1;
    }
    if (strcmp(plain, "ascii") == 0 || strcmp(plain, "us-ascii") == 0) { return ASCII; }
    return UNKNOWN;
}

static Encoding find_encoding(const char *bytes, size_t size, AsText *name)
{
    bool blank = false;
    size_t head = size < 4096 ? size : 4096; // lines of comments are not that long
    if (find_name(as_diagnostic_line(bytes, head, 1), name, &blank) ||
        (blank && find_name(as_diagnostic_line(bytes, head, 2), name, &blank))) {
        return encoding_of(*name);
    }
    name->size = 0;
    return UTF8;
}

bool as_source_declares(const char *bytes, size_t size, AsText *name)
{
    Encoding encoding = find_encoding(bytes, size, name);
    return encoding == ASCII || encoding == UNKNOWN;
}

/* --- Reading --- */

/* Copies with all line ends made \n, and bytes above 127 widened where they are Latin-1. */
static void copy_lines(AsSource *out, AsArena *arena, const char *bytes, size_t size, bool latin1, bool end_line)
{
    size_t wide = 0;
    for (size_t i = 0; latin1 && i < size; i++) { wide += (unsigned char)bytes[i] >= 0x80; }
    char *data = as_arena_alloc(arena, size + wide + 2), *to = data;
    if (!latin1 && !memchr(bytes, '\r', size)) {
        memcpy(data, bytes, size);
        to += size;
    } else {
        for (size_t i = 0; i < size; i++) {
            if (bytes[i] == '\r') {
                *to++ = '\n';
                i += i + 1 < size && bytes[i + 1] == '\n';
            } else if (latin1) {
                to += as_utf8_encode((unsigned char)bytes[i], to);
            } else {
                *to++ = bytes[i];
            }
        }
    }
    if (end_line && (to == data || to[-1] != '\n')) { *to++ = '\n'; }
    *to = 0;
    *out = (AsSource){data, (uint32_t)(to - data)};
}

static bool check_utf8(AsDiagnostic *diagnostic, AsArena *arena, const char *bytes, size_t size, const char *filename,
                       bool declared)
{
    size_t where, width;
    const char *reason;
    if (as_utf8_check(bytes, size, &where, &width, &reason)) { return true; }
    if (!declared) {
        return fail(diagnostic, arena,
                    "Non-UTF-8 code starting with '\\x%02x' in file %s on line %u, but no encoding declared; "
                    "see https://peps.python.org/pep-0263/ for details",
                    (unsigned char)bytes[where], filename, line_of(bytes, where));
    }
    return fail(diagnostic, arena, "(unicode error) 'utf-8' codec can't decode byte 0x%02x in position %zu: %s",
                (unsigned char)bytes[where], where, reason);
}

static bool check_ascii(AsDiagnostic *diagnostic, AsArena *arena, const char *bytes, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if ((unsigned char)bytes[i] < 0x80) { continue; }
        return fail(diagnostic, arena, "encoding problem: ascii");
    }
    return true;
}

bool as_source_decode(AsSource *out, AsArena *arena, const char *bytes, size_t size, const char *filename,
                      bool end_line, AsDiagnostic *diagnostic)
{
    if (size >= MAX_SOURCE) {
        fail(diagnostic, arena, "source code is too large");
        diagnostic->kind = AS_DIAGNOSTIC_MEMORY_ERROR;
        return false;
    }
    bool marked = filename && size >= 3 && memcmp(bytes, "\xef\xbb\xbf", 3) == 0;
    if (marked) {
        bytes += 3;
        size -= 3;
    }
    const char *null = memchr(bytes, 0, size);
    if (null) {
        // UTF-16 without a declaration is told by its mark, before its first NUL.
        if (filename && !check_utf8(diagnostic, arena, bytes, (size_t)(null - bytes), filename, marked)) { return false; }
        return fail_null(diagnostic, arena, bytes, size, (size_t)(null - bytes));
    }
    AsText name;
    Encoding encoding = filename ? find_encoding(bytes, size, &name) : UTF8;
    if (marked && encoding != UTF8) {
        if (encoding == LATIN1) { name = (AsText){"iso-8859-1", 10}; }
        return fail(diagnostic, arena, "encoding problem: %.*s with BOM", (int)name.size, name.data);
    }
    if (encoding == UNKNOWN) { return fail(diagnostic, arena, "encoding problem: %.*s", (int)name.size, name.data); }
    if (filename && encoding == UTF8 && !check_utf8(diagnostic, arena, bytes, size, filename, name.size > 0 || marked)) {
        return false;
    }
    if (encoding == ASCII && !check_ascii(diagnostic, arena, bytes, size)) { return false; }
    copy_lines(out, arena, bytes, size, encoding == LATIN1, end_line);
    out->is_declared = !filename || marked || name.size > 0;
    return true;
}
