/* A growable byte buffer, always followed by a NUL. It ends the process with a clear message when the
 * system has no memory; sizes that a script chose are checked by the caller. */
#ifndef AS_BASE_BUFFER_H
#define AS_BASE_BUFFER_H

#include <stdarg.h>
#include <stddef.h>
#include <string.h>

typedef struct AsBuffer {
    char *data; /* NULL until something was added */
    size_t size, capacity;
} AsBuffer;

/* Fills memory with copies of a unit, of which it holds a whole number. */
void as_fill_repeated(void *out, size_t size, const void *unit, size_t unit_size);

void as_buffer_init(AsBuffer *buffer);
void as_buffer_clear(AsBuffer *buffer); /* frees */
/* Makes room for `more` bytes behind size and returns where they begin. */
char *as_buffer_reserve(AsBuffer *buffer, size_t more);
/* The same for a size that a script chose: NULL, and nothing changed, when there is no memory. */
char *as_buffer_try_reserve(AsBuffer *buffer, size_t more);
static inline void as_buffer_add(AsBuffer *buffer, const char *data, size_t size)
{
    if (buffer->capacity - buffer->size <= size) { as_buffer_reserve(buffer, size); }
    if (size) { memcpy(buffer->data + buffer->size, data, size); }
    buffer->size += size;
    buffer->data[buffer->size] = 0;
}
static inline void as_buffer_add_byte(AsBuffer *buffer, char byte)
{
    if (buffer->capacity - buffer->size <= 1) { as_buffer_reserve(buffer, 1); }
    buffer->data[buffer->size++] = byte;
    buffer->data[buffer->size] = 0;
}
void as_buffer_add_text(AsBuffer *buffer, const char *text);
void as_buffer_printf(AsBuffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
