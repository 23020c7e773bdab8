/* The parser against grammar/aspen.ebnf, and against CPython where there is one.
 *
 *   check generate COUNT SEED   programs made from the grammar: Aspen accepts them, CPython too, and the trees are equal
 *   check quotes                every rule of the grammar stands in src/syntax
 *   check faults FILE           the table of wrong sources; CPython still says the same
 *   check trees FILES           CPython's trees of these files
 *
 * Run from the top of the project; ends with "N passed, N failed[, N skipped]". */
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "syntax/parser.h"

enum { SHOWN = 10 };

typedef struct Score {
    int passed, failed, skipped;
} Score;

/* --- Sources --- */

void sources_add(SourceList *list, const char *name, const char *text, size_t size, const char *expected)
{
    if (list->count == list->capacity) {
        list->capacity = list->capacity ? list->capacity * 2 : 64;
        list->items = realloc(list->items, list->capacity * sizeof *list->items);
    }
    char *copy = malloc(size + 1);
    memcpy(copy, text, size);
    copy[size] = 0;
    list->items[list->count++] = (Source){strdup(name), copy, size, expected ? strdup(expected) : NULL};
}

void sources_clear(SourceList *list)
{
    for (size_t i = 0; i < list->count; i++) {
        free(list->items[i].name);
        free(list->items[i].text);
        free(list->items[i].expected);
    }
    free(list->items);
}

AsBuffer read_file(const char *path)
{
    AsBuffer text;
    as_buffer_init(&text);
    FILE *file = fopen(path, "rb");
    if (!file) { return text; }
    as_buffer_add(&text, "", 0);
    for (size_t got; (got = fread(as_buffer_reserve(&text, 65536), 1, 65536, file)) > 0;) { text.size += got; }
    text.data[text.size] = 0;
    fclose(file);
    return text;
}

AsBuffer parse_source(const char *text, size_t size)
{
    AsArena arena;
    AsDiagnostic d;
    AsBuffer out;
    as_arena_init(&arena);
    as_buffer_init(&out);
    AsNode *node = as_parser_parse(&arena, text, size, "<string>", AS_PARSE_MODULE, NULL, &d);
    if (node) {
        as_ast_dump(&out, node, true);
    } else if (d.kind == AS_DIAGNOSTIC_MEMORY_ERROR || d.kind == AS_DIAGNOSTIC_RECURSION_ERROR) {
        as_buffer_printf(&out, "!%s", as_diagnostic_class(d.kind));
    } else {
        as_buffer_printf(&out, "!%s|%s|%d|%d|%d|%d", as_diagnostic_class(d.kind), d.message, d.line, d.column,
                         d.end_line, d.end_column);
    }
    as_arena_clear(&arena);
    return out;
}

/* --- CPython --- */

/* Python 3.11, at least its release `micro`. */
static bool has_python(int micro)
{
    char command[160];
    snprintf(command, sizeof command,
             "python3 -c 'import sys; v = sys.version_info; sys.exit(v[:2] != (3, 11) or v[2] < %d)' 2>/dev/null", micro);
    return system(command) == 0;
}

/* The oracle's answers, one for each source; false where it could not be asked. */
static bool ask_python(const SourceList *list, AsBuffer *answers)
{
    char in[] = "/tmp/aspen-grammar-XXXXXX", command[128];
    int fd = mkstemp(in);
    FILE *file = fd < 0 ? NULL : fdopen(fd, "wb");
    if (!file) { return false; }
    for (size_t i = 0; i < list->count; i++) {
        fprintf(file, "%zu\n", list->items[i].size);
        fwrite(list->items[i].text, 1, list->items[i].size, file);
    }
    fclose(file);
    snprintf(command, sizeof command, "python3 tests/grammar/oracle.py < %s", in);
    FILE *pipe = popen(command, "r");
    size_t size, count = 0;
    for (; count < list->count && fscanf(pipe, "%zu", &size) == 1 && fgetc(pipe) == '\n'; count++) {
        as_buffer_init(&answers[count]);
        char *at = as_buffer_reserve(&answers[count], size);
        answers[count].size = fread(at, 1, size, pipe);
        at[answers[count].size] = 0;
    }
    pclose(pipe);
    remove(in);
    return count == list->count;
}

/* --- Comparing --- */

/* The texts from a little before the first difference on. */
static void show(const Source *source, const char *what, const char *got, const char *wanted)
{
    size_t i = 0;
    while (got[i] && got[i] == wanted[i]) { i++; }
    size_t from = got[0] == '!' || wanted[0] == '!' ? 0 : i > 100 ? i - 100 : 0;
    printf("FAILED %s: %s\n  got    %.240s\n  wanted %.240s\n", source->name, what, got + from, wanted + from);
    if (source->size < 400) { printf("%s\n", source->text); }
}

/* An answer of the table may be a tree's beginning: "ok". */
static bool agrees(const char *got, const char *expected)
{
    return strcmp(expected, "ok") == 0 ? got[0] != '!' : strcmp(got, expected) == 0;
}

static Score compare(const SourceList *list, bool with_python)
{
    Score score = {0};
    AsBuffer *answers = calloc(list->count + 1, sizeof *answers);
    with_python = with_python && ask_python(list, answers);
    for (size_t i = 0; i < list->count; i++) {
        const Source *source = &list->items[i];
        AsBuffer got = parse_source(source->text, source->size);
        const char *what = NULL, *wanted = source->expected;
        if (wanted && !agrees(got.data, wanted)) {
            what = "not as expected";
        } else if (with_python && strcmp(got.data, answers[i].data) != 0) {
            what = "not as CPython";
            wanted = answers[i].data;
        }
        if (what && score.failed < SHOWN) { show(source, what, got.data, wanted); }
        score.failed += what != NULL;
        score.passed += what == NULL;
        as_buffer_clear(&got);
        as_buffer_clear(&answers[i]);
    }
    free(answers);
    if (!with_python) { printf("skipped: no fitting python3 to compare with\n"); }
    score.skipped = !with_python;
    return score;
}

/* --- The checks --- */

static Score check_generated(int count, unsigned seed)
{
    Score score = {.failed = 1};
    SourceList list = {0};
    Grammar *grammar = grammar_read("grammar/aspen.ebnf");
    if (!grammar) { return score; }
    for (int i = 0; i < count; i++) {
        AsBuffer text;
        char name[32];
        as_buffer_init(&text);
        grammar_generate(grammar, seed + (unsigned)i, &text);
        snprintf(name, sizeof name, "program %u", seed + (unsigned)i);
        sources_add(&list, name, text.data, text.size, "ok");
        as_buffer_clear(&text);
    }
    score = compare(&list, has_python(0));
    grammar_free(grammar);
    sources_clear(&list);
    return score;
}

typedef struct Quotes {
    AsBuffer code;
    Score score;
} Quotes;

/* Adds a file's text with comments joined: every run of blanks, newlines and the stars of comments is one blank. */
static void add_joined(AsBuffer *out, const char *text)
{
    for (const char *p = text; *p; p++) {
        bool star = *p == '\n' && strncmp(p + 1, " * ", 3) == 0;
        if (*p != ' ' && *p != '\n') {
            as_buffer_add_byte(out, *p);
            continue;
        }
        if (star) { p += 3; }
        while (p[1] == ' ' || p[1] == '\n') {
            if (p[1] == '\n' && strncmp(p + 2, " * ", 3) == 0) { p += 3; }
            p++;
        }
        as_buffer_add_byte(out, ' ');
    }
}

static void check_quote(void *data, const char *rule)
{
    Quotes *quotes = data;
    bool found = strstr(quotes->code.data, rule) != NULL;
    if (!found) { printf("FAILED not quoted in src/syntax: %s\n", rule); }
    quotes->score.passed += found;
    quotes->score.failed += !found;
}

static Score check_quotes(void)
{
    Quotes quotes = {.score.failed = 1};
    Grammar *grammar = grammar_read("grammar/aspen.ebnf");
    glob_t files;
    if (!grammar || glob("src/syntax/parse*.c", 0, NULL, &files) != 0) { return quotes.score; }
    quotes.score.failed = 0;
    for (size_t i = 0; i < files.gl_pathc; i++) {
        AsBuffer text = read_file(files.gl_pathv[i]);
        add_joined(&quotes.code, text.data);
        as_buffer_clear(&text);
    }
    grammar_each_rule(grammar, check_quote, &quotes);
    globfree(&files);
    grammar_free(grammar);
    as_buffer_clear(&quotes.code);
    return quotes.score;
}

/* Undoes the escapes of a table's source: \t \r \f \e (a backslash) and \xNN. */
static size_t unescape(char *text)
{
    char *out = text;
    for (const char *p = text; *p; p++) {
        unsigned code;
        if (*p != '\\') {
            *out++ = *p;
        } else if (p[1] == 'x' && sscanf(p + 2, "%2x", &code) == 1) {
            *out++ = (char)code;
            p += 3;
        } else {
            p++;
            *out++ = *p == 't' ? '\t' : *p == 'r' ? '\r' : *p == 'f' ? '\f' : *p == 'e' ? '\\' : *p;
        }
    }
    *out = 0;
    return (size_t)(out - text);
}

/* The table: "=== expected", then the source up to the next "===" line; "==\ expected" for a source with escapes. */
static Score check_faults(const char *path)
{
    Score score = {.failed = 1};
    SourceList list = {0};
    AsBuffer table = read_file(path);
    if (!table.data) { return score; }
    for (char *at = strstr(table.data, "==="); at && *at;) {
        char *line_end = strchr(at, '\n'), *next = line_end;
        bool escaped = at[2] == '\\';
        while (next && strncmp(next + 1, "===", 3) != 0 && strncmp(next + 1, "==\\", 3) != 0) {
            next = strchr(next + 1, '\n');
        }
        *line_end = 0;
        char *text = line_end + 1, name[64];
        size_t size = next ? (size_t)(next + 1 - text) : strlen(text);
        char *copy = strndup(text, size);
        if (escaped) { size = unescape(copy); }
        snprintf(name, sizeof name, "fault %zu", list.count + 1);
        sources_add(&list, name, copy, size, at + 4);
        free(copy);
        at = next ? next + 1 : NULL;
    }
    // Earlier ones place some faults differently.
    score = compare(&list, has_python(7));
    as_buffer_clear(&table);
    sources_clear(&list);
    return score;
}

static Score check_trees(int count, char **paths)
{
    Score score = {.skipped = 1};
    if (!has_python(0)) {
        printf("skipped: no fitting python3 to compare with\n");
        return score;
    }
    SourceList list = {0};
    for (int i = 0; i < count; i++) {
        AsBuffer text = read_file(paths[i]);
        // Aspen knows no names of characters.
        if (text.data && !strstr(text.data, "\\N{")) { sources_add(&list, paths[i], text.data, text.size, NULL); }
        as_buffer_clear(&text);
    }
    score = compare(&list, true);
    sources_clear(&list);
    return score;
}

int main(int argc, char **argv)
{
    Score score = {.failed = 1};
    const char *what = argc > 1 ? argv[1] : "";
    if (strcmp(what, "generate") == 0 && argc == 4) {
        score = check_generated(atoi(argv[2]), (unsigned)atoi(argv[3]));
    } else if (strcmp(what, "quotes") == 0) {
        score = check_quotes();
    } else if (strcmp(what, "faults") == 0 && argc == 3) {
        score = check_faults(argv[2]);
    } else if (strcmp(what, "trees") == 0) {
        score = check_trees(argc - 2, argv + 2);
    } else {
        fprintf(stderr, "usage: check generate COUNT SEED | quotes | faults FILE | trees FILES\n");
    }
    printf("%d passed, %d failed, %d skipped\n", score.passed, score.failed, score.skipped);
    return score.failed > 0;
}
