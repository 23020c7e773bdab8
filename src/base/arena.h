/* An arena: memory that is given back all at once. Allocation never returns NULL (it ends the process with a
 * clear message when the system has no more). */
#ifndef AS_BASE_ARENA_H
#define AS_BASE_ARENA_H

#include <stddef.h>

typedef struct AsArena {
    struct AsArenaBlock *block;
    size_t total; /* bytes handed out */
} AsArena;

void as_arena_init(AsArena *arena);
void as_arena_clear(AsArena *arena);
/* Zeroed, aligned to 8. */
void *as_arena_alloc(AsArena *arena, size_t size);
char *as_arena_copy(AsArena *arena, const char *data, size_t size); /* adds a NUL */

#endif
