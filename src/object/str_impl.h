/* What the files of str share. */
#ifndef AS_OBJECT_STR_IMPL_H
#define AS_OBJECT_STR_IMPL_H

#include "base/buffer.h"
#include "base/utf8.h"
#include "object/str.h"

extern const AsMethod as_str_methods[];

/* Bodies of methods that do not lie beside the table. */
AsValue as_str_method_find(AsVM *vm, AsValue *args);
AsValue as_str_method_rfind(AsVM *vm, AsValue *args);
AsValue as_str_method_index(AsVM *vm, AsValue *args);
AsValue as_str_method_rindex(AsVM *vm, AsValue *args);
AsValue as_str_method_count(AsVM *vm, AsValue *args);
AsValue as_str_method_startswith(AsVM *vm, AsValue *args);
AsValue as_str_method_endswith(AsVM *vm, AsValue *args);
AsValue as_str_method_replace(AsVM *vm, AsValue *args);
AsValue as_str_method_partition(AsVM *vm, AsValue *args);
AsValue as_str_method_rpartition(AsVM *vm, AsValue *args);
AsValue as_str_method_removeprefix(AsVM *vm, AsValue *args);
AsValue as_str_method_removesuffix(AsVM *vm, AsValue *args);
AsValue as_str_method_split(AsVM *vm, AsValue *args);
AsValue as_str_method_rsplit(AsVM *vm, AsValue *args);
AsValue as_str_method_splitlines(AsVM *vm, AsValue *args);
AsValue as_str_method_strip(AsVM *vm, AsValue *args);
AsValue as_str_method_lstrip(AsVM *vm, AsValue *args);
AsValue as_str_method_rstrip(AsVM *vm, AsValue *args);
AsValue as_str_method_join(AsVM *vm, AsValue *args);
AsValue as_str_method_upper(AsVM *vm, AsValue *args);
AsValue as_str_method_lower(AsVM *vm, AsValue *args);
AsValue as_str_method_title(AsVM *vm, AsValue *args);
AsValue as_str_method_capitalize(AsVM *vm, AsValue *args);
AsValue as_str_method_swapcase(AsVM *vm, AsValue *args);
AsValue as_str_method_casefold(AsVM *vm, AsValue *args);
AsValue as_str_method_isalpha(AsVM *vm, AsValue *args);
AsValue as_str_method_isalnum(AsVM *vm, AsValue *args);
AsValue as_str_method_isascii(AsVM *vm, AsValue *args);
AsValue as_str_method_isdecimal(AsVM *vm, AsValue *args);
AsValue as_str_method_isdigit(AsVM *vm, AsValue *args);
AsValue as_str_method_isidentifier(AsVM *vm, AsValue *args);
AsValue as_str_method_islower(AsVM *vm, AsValue *args);
AsValue as_str_method_isnumeric(AsVM *vm, AsValue *args);
AsValue as_str_method_isprintable(AsVM *vm, AsValue *args);
AsValue as_str_method_isspace(AsVM *vm, AsValue *args);
AsValue as_str_method_istitle(AsVM *vm, AsValue *args);
AsValue as_str_method_isupper(AsVM *vm, AsValue *args);
AsValue as_str_method_format(AsVM *vm, AsValue *args);
AsValue as_str_method_format_map(AsVM *vm, AsValue *args);

/* Marks the blocks that a str uses. */
void as_str_mark_store(AsHeap *heap, const AsStr *s);

/* An empty buffer for a text under construction, with room from the last one; to be ended by as_str_from_buffer or
 * as_str_buffer_clear. */
void as_str_buffer_init(AsVM *vm, AsBuffer *buffer);
void as_str_buffer_clear(AsVM *vm, AsBuffer *buffer);
/* A str of what the buffer holds; clears the buffer. MemoryError when it is longer than a str can be. */
AsValue as_str_from_buffer(AsVM *vm, AsBuffer *buffer) AS_RAISES;
/* A str of the bytes from..to of another. */
AsValue as_str_part(AsVM *vm, const AsStr *s, size_t from, size_t to);

/* start and end arguments of find, count, startswith ...: None and UNSET mean the ends. *from may lie behind
 * *to; then nothing is found. */
bool as_str_bounds(AsVM *vm, AsValue start, AsValue end, size_t length, size_t *from, size_t *to) AS_RUNS;

/* `size` more bytes at the end of a text under construction, where a script chose how many. MemoryError. */
bool as_str_reserve_slow(AsVM *vm, AsBuffer *buffer, size_t size) AS_RAISES;
static inline bool as_str_reserve(AsVM *vm, AsBuffer *buffer, size_t size)
{
    return buffer->capacity - buffer->size > size || as_str_reserve_slow(vm, buffer, size);
}
/* Adds count times the same code point. MemoryError. */
bool as_str_add_fills(AsVM *vm, AsBuffer *buffer, uint32_t fill, size_t count) AS_RAISES;
static inline bool as_str_add_fill(AsVM *vm, AsBuffer *buffer, uint32_t fill, size_t count)
{
    return count == 0 || as_str_add_fills(vm, buffer, fill, count);
}

static inline bool as_str_is_utf8_start(char c) { return ((unsigned char)c & 0xc0) != 0x80; }

/* Bytes of the UTF-8 sequence that begins with this byte. */
static inline size_t as_str_sequence_size(char first)
{
    unsigned char c = (unsigned char)first;
    return c < 0x80 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
}

/* Walks over a str by code points. */
static inline uint32_t as_str_next(const char **p)
{
    unsigned char c = (unsigned char)**p;
    if (c < 0x80) {
        *p += 1;
        return c;
    }
    return as_utf8_next(p);
}
/* The code point that ends before p; moves p to its start. */
static inline uint32_t as_str_previous(const char **p)
{
    do { --*p; } while (!as_str_is_utf8_start(**p));
    const char *q = *p;
    return as_utf8_next(&q);
}
static inline void as_buffer_add_code_point(AsBuffer *buffer, uint32_t c)
{
    char bytes[4];
    as_buffer_add(buffer, bytes, as_utf8_encode(c, bytes));
}

#endif
