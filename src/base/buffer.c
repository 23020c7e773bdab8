#include "base/buffer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

/* No machine gives more at once, and the sanitizers' allocator ends the process rather than say so. */
#define REQUEST_MAX ((size_t)1 << 39)

void as_fill_repeated(void *out, size_t size, const void *unit, size_t unit_size)
{
    if (size == 0) { return; }
    if (unit_size == 1) {
        memset(out, *(const unsigned char *)unit, size);
        return;
    }
    memcpy(out, unit, unit_size);
    for (size_t done = unit_size; done < size;) {
        size_t more = done < size - done ? done : size - done;
        memcpy((char *)out + done, out, more);
        done += more;
    }
}

void as_buffer_init(AsBuffer *buffer)
{
    *buffer = (AsBuffer){NULL, 0, 0};
}

void as_buffer_clear(AsBuffer *buffer)
{
    free(buffer->data);
    as_buffer_init(buffer);
}

char *as_buffer_try_reserve(AsBuffer *buffer, size_t more)
{
    size_t needed = buffer->size + more + 1;
    if (more > REQUEST_MAX || needed > REQUEST_MAX) { return NULL; }
    if (needed > buffer->capacity) {
        size_t capacity = buffer->capacity ? buffer->capacity * 2 : 64;
        if (capacity < needed) { capacity = needed; }
        char *data = realloc(buffer->data, capacity);
        if (!data) { return NULL; }
        buffer->data = data;
        buffer->capacity = capacity;
    }
    return buffer->data + buffer->size;
}

char *as_buffer_reserve(AsBuffer *buffer, size_t more)
{
    char *end = as_buffer_try_reserve(buffer, more);
    if (!end) { as_memory_exhausted(); }
    return end;
}

void as_buffer_add_text(AsBuffer *buffer, const char *text)
{
    as_buffer_add(buffer, text, strlen(text));
}

void as_buffer_printf(AsBuffer *buffer, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int size = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (size > 0) {
        vsnprintf(as_buffer_reserve(buffer, (size_t)size), (size_t)size + 1, format, again);
        buffer->size += (size_t)size;
    }
    va_end(again);
}
