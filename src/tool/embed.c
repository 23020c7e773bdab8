/* embed DIR: writes the C table of src/load/embedded.h for every DIR/ ** / *.as to standard output. */
#define _GNU_SOURCE
#include <ftw.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Entry {
    char *name, *path;
    bool is_package;
} Entry;

static Entry *entries;
static size_t count, root_length;

/* "asyncio/events.as" is module asyncio.events, "asyncio/__init__.as" is package asyncio. */
static void add_entry(const char *path)
{
    Entry entry = {.path = strdup(path), .name = strdup(path)};
    char *suffix = entry.name + strlen(entry.name) - 3;
    *suffix = '\0';
    char *init = strstr(entry.name, "/__init__");
    if (init != NULL && init[9] == '\0') {
        *init = '\0';
        entry.is_package = true;
    }
    for (char *c = entry.name; *c != '\0'; c++) {
        if (*c == '/') { *c = '.'; }
    }
    entries = realloc(entries, (count + 1) * sizeof *entries);
    if (entries == NULL) { abort(); }
    entries[count++] = entry;
}

static int visit(const char *path, const struct stat *status, int type, struct FTW *where)
{
    (void)status;
    (void)where;
    size_t length = strlen(path);
    if (type == FTW_F && length > 3 && strcmp(path + length - 3, ".as") == 0) {
        add_entry(path + root_length + 1);
    }
    return 0;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const Entry *)a)->name, ((const Entry *)b)->name);
}

/* One C string literal a source line. Octal escapes of three digits cannot run into what follows. */
static size_t write_source(FILE *in)
{
    size_t size = 0;
    bool open = false;
    for (int c; (c = getc(in)) != EOF; size++) {
        if (!open) {
            fputs("\n    \"", stdout);
            open = true;
        }
        if (c == '\n') {
            fputs("\\n\"", stdout);
            open = false;
        } else if (c == '"' || c == '\\') {
            printf("\\%c", c);
        } else if (c < ' ' || c >= 127 || c == '?') {
            printf("\\%03o", (unsigned)c);
        } else {
            putchar(c);
        }
    }
    if (open) { putchar('"'); }
    if (size == 0) { fputs("\"\"", stdout); }
    return size;
}

static int write_table(const char *root)
{
    size_t *sizes = calloc(count + 1, sizeof *sizes);
    if (sizes == NULL) { abort(); }
    puts("#include \"load/embedded.h\"\n");
    for (size_t i = 0; i < count; i++) {
        char *path = NULL;
        if (asprintf(&path, "%s/%s", root, entries[i].path) < 0) { abort(); }
        FILE *in = fopen(path, "rb");
        if (in == NULL) {
            perror(path);
            return 1;
        }
        printf("static const char source_%zu[] =", i);
        sizes[i] = write_source(in);
        puts(";");
        fclose(in);
        free(path);
    }
    puts("\nconst AsEmbedded as_embedded[] = {");
    for (size_t i = 0; i < count; i++) {
        printf("    {\"%s\", \"%s\", %s, source_%zu, %zu},\n", entries[i].name, entries[i].path,
               entries[i].is_package ? "true" : "false", i, sizes[i]);
    }
    printf("    {0},\n};\nconst size_t as_embedded_count = %zu;\n", count);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fputs("usage: embed DIR\n", stderr);
        return 2;
    }
    root_length = strlen(argv[1]);
    if (nftw(argv[1], visit, 16, FTW_PHYS) != 0) {
        perror(argv[1]);
        return 1;
    }
    if (count > 0) { qsort(entries, count, sizeof *entries, by_name); }
    int status = write_table(argv[1]);
    return fflush(stdout) == 0 ? status : 1;
}
