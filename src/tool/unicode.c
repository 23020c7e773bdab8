/* unicode DIR: writes the tables of src/base/unicode_tables.h, made from the Unicode Character Database in DIR, to
 * standard output. DIR may hold a younger version: DerivedAge.txt tells what to leave out. */
#define _GNU_SOURCE
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../base/unicode_tables.h"

enum { LIMIT = 0x110000, MAX_WORDS = 20, MAX_PREFIXES = 8, MAX_RECORDS = 1 << 10, MAX_TAGS = 32 };

typedef struct Row {
    char *name;
    uint32_t code_point;
    AsUnicodeMeaning meaning; /* of an alias or a sequence */
} Row;

typedef struct Word {
    char *text;
    size_t length;
    uint32_t uses, number;
} Word;

static const char *directory;
static bool known[LIMIT];
static Row rows[1 << 16];
static size_t row_count, character_count;
static Word *words;
static size_t word_count;
static AsUnicodeNumbered numbered[1 << 12];
static size_t numbered_count;
static char prefixes[MAX_PREFIXES][32] = {"CJK UNIFIED IDEOGRAPH-"};
static size_t prefix_count = 1;

/* The first is that of unassigned code points. (CPython 3.11 calls them full width.) */
static AsUnicodeRecord records[MAX_RECORDS] = {{.category = "Cn", .width = "F"}};
static size_t record_count = 1;
static AsUnicodeRecord properties[LIMIT];
static AsUnicodeNumber numbers[1 << 12];
static size_t number_count;
static AsUnicodeParts parts[1 << 13];
static size_t parts_count;
static uint32_t pool[1 << 16];
static size_t pool_count;
static char tags[MAX_TAGS][12];
static size_t tag_count = 1;

static void *checked(void *p)
{
    if (p == NULL) { abort(); }
    return p;
}

/* --- Reading --- */

/* Calls `use` with the fields of each line of a file of the database. */
static void read_file(const char *name, void (*use)(char **fields, size_t count))
{
    char *path = NULL, *line = NULL;
    size_t room = 0;
    if (asprintf(&path, "%s/%s", directory, name) < 0) { abort(); }
    FILE *in = fopen(path, "r");
    if (in == NULL) {
        perror(path);
        exit(1);
    }
    while (getline(&line, &room, in) >= 0) {
        line[strcspn(line, "#\n")] = '\0';
        char *fields[16], *rest = line;
        size_t count = 0;
        for (char *field; count < 16 && (field = strsep(&rest, ";")) != NULL; count++) {
            field += strspn(field, " ");
            for (size_t end = strlen(field); end > 0 && field[end - 1] == ' ';) { field[--end] = '\0'; }
            fields[count] = field;
        }
        if (count > 1) { use(fields, count); }
    }
    fclose(in);
    free(line);
    free(path);
}

/* "1F00" or "1F00..1F15" */
static void read_range(const char *text, uint32_t *first, uint32_t *last)
{
    char *end;
    *first = *last = (uint32_t)strtoul(text, &end, 16);
    if (*end == '.') { *last = (uint32_t)strtoul(end + 2, NULL, 16); }
}

static void read_age(char **fields, size_t count)
{
    (void)count;
    uint32_t first, last;
    read_range(fields[0], &first, &last);
    bool old = strverscmp(fields[1], AS_UNICODE_VERSION) <= 0;
    for (uint32_t c = first; c <= last; c++) { known[c] = old; }
}

static Row *add_row(const char *name)
{
    rows[row_count].name = checked(strdup(name));
    return &rows[row_count++];
}

static void add_numbered(uint32_t first, uint32_t last, uint8_t prefix)
{
    AsUnicodeNumbered *before = &numbered[numbered_count - 1];
    if (numbered_count > 0 && before->prefix == prefix && before->last + 1 == first) {
        before->last = last;
    } else {
        numbered[numbered_count++] = (AsUnicodeNumbered){first, last, prefix};
    }
}

static uint8_t find_prefix(const char *name, size_t size)
{
    for (size_t i = 0; i < prefix_count; i++) {
        if (strlen(prefixes[i]) == size && strncmp(prefixes[i], name, size) == 0) { return (uint8_t)i; }
    }
    if (prefix_count == MAX_PREFIXES || size >= sizeof prefixes[0]) { abort(); }
    memcpy(prefixes[prefix_count], name, size);
    return (uint8_t)prefix_count++;
}

static uint8_t find_tag(const char *tag, size_t size)
{
    for (size_t i = 1; i < tag_count; i++) {
        if (strlen(tags[i]) == size && strncmp(tags[i], tag, size) == 0) { return (uint8_t)i; }
    }
    if (tag_count == MAX_TAGS || size >= sizeof tags[0]) { abort(); }
    memcpy(tags[tag_count], tag, size);
    return (uint8_t)tag_count++;
}

/* "<compat> 0020 0308" */
static void read_parts(uint32_t c, const char *text)
{
    if (*text == '\0') { return; }
    AsUnicodeParts *made = &parts[parts_count++];
    *made = (AsUnicodeParts){.c = c, .first = (uint16_t)pool_count};
    if (pool_count > UINT16_MAX) { abort(); }
    if (*text == '<') {
        size_t size = strcspn(text, ">") + 1;
        made->tag = find_tag(text, size);
        text += size;
    }
    while (*text) {
        char *end;
        pool[pool_count++] = (uint32_t)strtoul(text, &end, 16);
        made->count++;
        text = end;
    }
}

static void read_properties(uint32_t first, uint32_t last, char **fields)
{
    for (uint32_t c = first; c <= last; c++) {
        if (!known[c]) { continue; }
        AsUnicodeRecord *record = &properties[c];
        snprintf(record->category, sizeof record->category, "%.2s", fields[2]);
        snprintf(record->bidirectional, sizeof record->bidirectional, "%.3s", fields[4]);
        record->combining = (uint8_t)atoi(fields[3]);
        record->mirrored = fields[9][0] == 'Y';
    }
}

static void read_width(char **fields, size_t count)
{
    (void)count;
    uint32_t first, last;
    read_range(fields[0], &first, &last);
    for (uint32_t c = first; c <= last; c++) {
        if (known[c]) { snprintf(properties[c].width, sizeof properties[c].width, "%.2s", fields[1]); }
    }
}

/* 0F33 ; -0.5 ; ; -1/2 */
static void read_number(char **fields, size_t count)
{
    uint32_t first, last;
    char *end;
    if (count < 4) { return; }
    read_range(fields[0], &first, &last);
    int64_t numerator = strtoll(fields[3], &end, 10);
    int32_t denominator = *end == '/' ? atoi(end + 1) : 1;
    for (uint32_t c = first; c <= last; c++) {
        if (known[c]) { numbers[number_count++] = (AsUnicodeNumber){c, 1, numerator, denominator}; }
    }
}

static void read_character(char **fields, size_t count)
{
    (void)count;
    static uint32_t first_ideograph, first_of_range;
    const char *name = fields[1];
    uint32_t c = (uint32_t)strtoul(fields[0], NULL, 16);
    if (strstr(name, "First>")) { first_of_range = c; }
    read_properties(strstr(name, "Last>") ? first_of_range : c, c, fields);
    if (known[c]) { read_parts(c, fields[5]); }
    if (strncmp(name, "<CJK Ideograph", 14) == 0) {
        if (strstr(name, "First>")) {
            first_ideograph = c;
        } else {
            while (c >= first_ideograph && !known[c]) { c--; } // a younger version may have made the range longer
            if (c >= first_ideograph) { add_numbered(first_ideograph, c, 0); }
        }
    }
    if (name[0] == '<' || !known[c]) { return; }
    char number[16];
    size_t length = strlen(name), digits = (size_t)snprintf(number, sizeof number, "-%04X", c);
    if (length > digits && strcmp(name + length - digits, number) == 0) {
        add_numbered(c, c, find_prefix(name, length - digits + 1));
    } else {
        add_row(name)->code_point = c;
    }
}

/* Nothing tells the ages of aliases: these are younger than the characters they name. */
static bool is_young_alias(const char *alias)
{
    static const char *const young[] = {"EM", "ARABIC SMALL HIGH LIGATURE ALEF WITH YEH BARREE", "SUNDANESE LETTER ARCHAIC I"};
    for (size_t i = 0; i < sizeof young / sizeof *young; i++) {
        if (strcmp(alias, young[i]) == 0) { return true; }
    }
    return false;
}

static void read_alias(char **fields, size_t count)
{
    (void)count;
    uint32_t c = (uint32_t)strtoul(fields[0], NULL, 16);
    if (known[c] && !is_young_alias(fields[1])) { add_row(fields[1])->meaning = (AsUnicodeMeaning){1, {c}}; }
}

static void read_sequence(char **fields, size_t count)
{
    (void)count;
    AsUnicodeMeaning *meaning = &add_row(fields[0])->meaning;
    for (char *p = fields[1]; *p;) {
        if (meaning->count == 4) { abort(); }
        meaning->code_points[meaning->count++] = (uint32_t)strtoul(p, &p, 16);
    }
}

/* --- Words --- */

static int by_text(const void *a, const void *b)
{
    return strcmp(((const Word *)a)->text, ((const Word *)b)->text);
}

static int by_uses(const void *a, const void *b)
{
    const Word *x = a, *y = b;
    return x->uses != y->uses ? (x->uses < y->uses ? 1 : -1) : by_text(a, b);
}

static size_t split(const char *name, const char *starts[MAX_WORDS], size_t lengths[MAX_WORDS])
{
    size_t count = 0;
    for (const char *p = name; *p; count++) {
        if (count == MAX_WORDS) { abort(); }
        starts[count] = p;
        lengths[count] = strcspn(p, " ");
        p += lengths[count];
        p += *p == ' ';
    }
    return count;
}

/* Finds the words of all names, and gives the lowest numbers to those used most. */
static void collect_words(void)
{
    Word *all = checked(calloc(row_count * MAX_WORDS, sizeof *all));
    size_t total = 0;
    for (size_t i = 0; i < row_count; i++) {
        const char *starts[MAX_WORDS];
        size_t lengths[MAX_WORDS], count = split(rows[i].name, starts, lengths);
        for (size_t k = 0; k < count; k++) {
            all[total++] = (Word){checked(strndup(starts[k], lengths[k])), lengths[k], 1, 0};
        }
    }
    qsort(all, total, sizeof *all, by_text);
    for (size_t i = 0; i < total; i++) {
        if (word_count > 0 && by_text(&all[i], &all[word_count - 1]) == 0) {
            all[word_count - 1].uses++;
        } else {
            all[word_count++] = all[i];
        }
    }
    qsort(all, word_count, sizeof *all, by_uses);
    words = all;
    for (size_t i = 0; i < word_count; i++) { words[i].number = (uint32_t)i; }
}

static uint32_t word_number(Word *sorted, const char *start, size_t length)
{
    char text[128];
    snprintf(text, sizeof text, "%.*s", (int)length, start);
    Word key = {.text = text};
    const Word *found = bsearch(&key, sorted, word_count, sizeof key, by_text);
    return ((const Word *)checked((void *)found))->number;
}

/* --- Writing --- */

static size_t written;

static void open_table(const char *declaration)
{
    printf("\nconst %s = {", declaration);
    written = 0;
}

static void put(uint32_t number)
{
    printf(written++ % 20 == 0 ? "\n%u," : "%u,", number);
}

static void close_table(void)
{
    puts("\n};");
}

static void write_words(void)
{
    uint32_t *blocks = checked(calloc(word_count + 1, sizeof *blocks));
    uint32_t offset = 0;
    size_t block_count = 0;
    open_table("uint8_t as_unicode_words[]");
    for (size_t i = 0; i < word_count; i++) {
        if (i % AS_UNICODE_WORD_BLOCK == 0) { blocks[block_count++] = offset; }
        for (size_t k = 0; k < words[i].length; k++) {
            put((uint8_t)words[i].text[k] | (k + 1 == words[i].length ? 0x80u : 0));
        }
        offset += (uint32_t)words[i].length;
    }
    close_table();
    open_table("uint32_t as_unicode_word_blocks[]");
    for (size_t i = 0; i < block_count; i++) { put(blocks[i]); }
    close_table();
    free(blocks);
}

/* Writes the row of `name`, which follows that of `before`; returns its size. */
static uint32_t write_row(Word *sorted, const char *name, const char *before)
{
    const char *starts[MAX_WORDS], *old_starts[MAX_WORDS];
    size_t lengths[MAX_WORDS], old_lengths[MAX_WORDS], shared = 0;
    size_t count = split(name, starts, lengths), old_count = split(before, old_starts, old_lengths);
    while (shared < count && shared < old_count && shared < 15 && lengths[shared] == old_lengths[shared] &&
           memcmp(starts[shared], old_starts[shared], lengths[shared]) == 0) {
        shared++;
    }
    if (count - shared > 15) { abort(); }
    put((uint32_t)(shared << 4 | (count - shared)));
    uint32_t size = 1;
    for (size_t i = shared; i < count; i++) {
        uint32_t number = word_number(sorted, starts[i], lengths[i]);
        if (number < AS_UNICODE_SHORT_WORDS) {
            put(number);
            size++;
        } else {
            number -= AS_UNICODE_SHORT_WORDS;
            if (number >> 8 > 255 - AS_UNICODE_SHORT_WORDS) { abort(); }
            put(AS_UNICODE_SHORT_WORDS + (number >> 8));
            put(number & 255);
            size += 2;
        }
    }
    return size;
}

static void write_rows(void)
{
    Word *sorted = checked(calloc(word_count, sizeof *sorted));
    uint32_t *blocks = checked(calloc(row_count + 1, sizeof *blocks));
    uint32_t offset = 0;
    size_t block_count = 0;
    memcpy(sorted, words, word_count * sizeof *sorted);
    qsort(sorted, word_count, sizeof *sorted, by_text);
    open_table("uint8_t as_unicode_rows[]");
    for (size_t i = 0; i < row_count; i++) {
        bool first = i % AS_UNICODE_ROW_BLOCK == 0;
        if (first) { blocks[block_count++] = offset; }
        offset += write_row(sorted, rows[i].name, first ? "" : rows[i - 1].name);
    }
    close_table();
    open_table("uint32_t as_unicode_row_blocks[]");
    for (size_t i = 0; i < block_count; i++) { put(blocks[i]); }
    close_table();
    printf("const uint32_t as_unicode_row_count = %zu;\n", row_count);
    free(sorted);
    free(blocks);
}

static int by_name(const void *a, const void *b)
{
    return strcmp(rows[*(const uint16_t *)a].name, rows[*(const uint16_t *)b].name);
}

static void write_order(void)
{
    uint16_t *order = checked(calloc(row_count, sizeof *order));
    for (size_t i = 0; i < row_count; i++) { order[i] = (uint16_t)i; }
    qsort(order, row_count, sizeof *order, by_name);
    open_table("uint16_t as_unicode_row_order[]");
    for (size_t i = 0; i < row_count; i++) { put(order[i]); }
    close_table();
    free(order);
}

static void write_runs(void)
{
    size_t count = 0;
    open_table("AsUnicodeRun as_unicode_runs[]");
    for (size_t i = 0; i < character_count; i++) {
        if (i == 0 || rows[i].code_point != rows[i - 1].code_point + 1) {
            printf("\n{%u,%zu},", rows[i].code_point, i);
            count++;
        }
    }
    printf("\n{%u,%zu},", LIMIT, character_count);
    close_table();
    printf("const uint32_t as_unicode_run_count = %zu;\n", count);
}

static void write_meanings(void)
{
    open_table("AsUnicodeMeaning as_unicode_meanings[]");
    for (size_t i = character_count; i < row_count; i++) {
        const AsUnicodeMeaning *meaning = &rows[i].meaning;
        const uint32_t *c = meaning->code_points;
        printf("\n{%u,{%u,%u,%u,%u}},", meaning->count, c[0], c[1], c[2], c[3]);
    }
    close_table();
}

static void write_numbered(void)
{
    open_table("AsUnicodeNumbered as_unicode_numbered[]");
    for (size_t i = 0; i < numbered_count; i++) {
        printf("\n{%u,%u,%u},", numbered[i].first, numbered[i].last, numbered[i].prefix);
    }
    close_table();
    printf("const uint32_t as_unicode_numbered_count = %zu;\n", numbered_count);
    open_table("char as_unicode_prefixes[][32]");
    for (size_t i = 0; i < prefix_count; i++) { printf("\n\"%s\",", prefixes[i]); }
    close_table();
}

static size_t find_record(const AsUnicodeRecord *wanted)
{
    for (size_t i = 0; i < record_count; i++) {
        if (memcmp(&records[i], wanted, sizeof *wanted) == 0) { return i; }
    }
    if (record_count == MAX_RECORDS) { abort(); }
    records[record_count] = *wanted;
    return record_count++;
}

static void write_properties(void)
{
    static uint16_t blocks[LIMIT / AS_UNICODE_BLOCK_SIZE][AS_UNICODE_BLOCK_SIZE];
    size_t block_count = 0;
    open_table("uint16_t as_unicode_block_index[]");
    for (uint32_t c = 0; c < LIMIT; c += AS_UNICODE_BLOCK_SIZE) {
        uint16_t *block = blocks[block_count];
        for (uint32_t i = 0; i < AS_UNICODE_BLOCK_SIZE; i++) {
            block[i] = i > 0 && memcmp(&properties[c + i], &properties[c + i - 1], sizeof *properties) == 0
                           ? block[i - 1] : (uint16_t)find_record(&properties[c + i]);
        }
        size_t same = 0;
        while (memcmp(blocks[same], block, sizeof blocks[0]) != 0) { same++; }
        put((uint32_t)same);
        if (same == block_count) { block_count++; }
    }
    close_table();
    open_table("uint16_t as_unicode_blocks[][AS_UNICODE_BLOCK_SIZE]");
    for (size_t i = 0; i < block_count; i++) {
        putchar('{');
        for (size_t k = 0; k < AS_UNICODE_BLOCK_SIZE; k++) { put(blocks[i][k]); }
        puts("},");
    }
    close_table();
    open_table("AsUnicodeRecord as_unicode_records[]");
    for (size_t i = 0; i < record_count; i++) {
        const AsUnicodeRecord *r = &records[i];
        printf("\n{\"%s\",\"%s\",\"%s\",%u,%u},", r->category, r->bidirectional, r->width, r->combining, r->mirrored);
    }
    close_table();
}

static int by_code_point(const void *a, const void *b)
{
    uint32_t x = ((const AsUnicodeNumber *)a)->first, y = ((const AsUnicodeNumber *)b)->first;
    return x < y ? -1 : x > y;
}

static void write_numbers(void)
{
    size_t written_count = 0;
    qsort(numbers, number_count, sizeof *numbers, by_code_point);
    open_table("AsUnicodeNumber as_unicode_numbers[]");
    for (size_t i = 0; i < number_count;) {
        const AsUnicodeNumber *run = &numbers[i];
        size_t count = 1;
        while (i + count < number_count && run[count].first == run->first + count &&
               run[count].numerator == run->numerator + (int64_t)count && run[count].denominator == run->denominator) {
            count++;
        }
        printf("\n{%u,%zu,%lld,%d},", run->first, count, (long long)run->numerator, run->denominator);
        written_count++;
        i += count;
    }
    close_table();
    printf("const uint32_t as_unicode_number_count = %zu;\n", written_count);
}

static void write_parts(void)
{
    open_table("AsUnicodeParts as_unicode_parts[]");
    for (size_t i = 0; i < parts_count; i++) {
        printf("\n{%u,%u,%u,%u},", parts[i].c, parts[i].first, parts[i].tag, parts[i].count);
    }
    close_table();
    printf("const uint32_t as_unicode_parts_count = %zu;\n", parts_count);
    open_table("uint32_t as_unicode_parts_pool[]");
    for (size_t i = 0; i < pool_count; i++) { put(pool[i]); }
    close_table();
    open_table("char as_unicode_tags[][12]");
    for (size_t i = 0; i < tag_count; i++) { printf("\n\"%s\",", tags[i]); }
    close_table();
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fputs("usage: unicode DIR\n", stderr);
        return 2;
    }
    directory = argv[1];
    for (size_t c = 0; c < LIMIT; c++) { properties[c] = records[0]; }
    read_file("DerivedAge.txt", read_age);
    read_file("UnicodeData.txt", read_character);
    character_count = row_count;
    read_file("NameAliases.txt", read_alias);
    read_file("NamedSequences.txt", read_sequence);
    read_file("EastAsianWidth.txt", read_width);
    read_file("extracted/DerivedNumericValues.txt", read_number);
    collect_words();
    puts("#include \"base/unicode_tables.h\"");
    write_words();
    write_rows();
    write_order();
    write_runs();
    write_meanings();
    write_numbered();
    write_properties();
    write_numbers();
    write_parts();
    return fflush(stdout) == 0 ? 0 : 1;
}
