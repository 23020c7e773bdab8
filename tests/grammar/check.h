/* Shared by the files of the grammar check: a set of sources, what Aspen makes of each, what CPython does. */
#ifndef TESTS_GRAMMAR_CHECK_H
#define TESTS_GRAMMAR_CHECK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"

typedef struct Source {
    char *name; /* shown when it fails */
    char *text;
    size_t size;
    char *expected; /* NULL, or what the table says */
} Source;

typedef struct SourceList {
    Source *items;
    size_t count, capacity;
} SourceList;

void sources_add(SourceList *list, const char *name, const char *text, size_t size, const char *expected);
void sources_clear(SourceList *list);
/* A whole file; NULL data where it cannot be read. */
AsBuffer read_file(const char *path);
/* Aspen's answer, in the form of oracle.py's. */
AsBuffer parse_source(const char *text, size_t size);

/* grammar.c: a program made from the rules of grammar/aspen.ebnf. */
typedef struct Grammar Grammar;
Grammar *grammar_read(const char *path);
void grammar_free(Grammar *grammar);
void grammar_generate(Grammar *grammar, unsigned seed, AsBuffer *out);
/* Calls back with each rule of the first part, one line each. */
void grammar_each_rule(const Grammar *grammar, void (*each)(void *data, const char *rule), void *data);

#endif
