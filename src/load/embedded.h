/* The standard library's script half, compiled into the binary: src/tool/embed.c writes the table from
 * stdlib/ (name "asyncio.events", sorted by name). */
#ifndef AS_LOAD_EMBEDDED_H
#define AS_LOAD_EMBEDDED_H

#include <stdbool.h>
#include <stddef.h>

typedef struct AsEmbedded {
    const char *name;   /* dotted */
    const char *path;   /* below stdlib/: "asyncio/events.as" */
    bool is_package;
    const char *source; /* NUL-terminated */
    size_t size;        /* without the NUL */
} AsEmbedded;

extern const AsEmbedded as_embedded[];
extern const size_t as_embedded_count;

#endif
