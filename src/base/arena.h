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
/* Room for `size` bytes that begin with the `old_size` ones of `memory` (which is gone, unless it is NULL); the rest is not
 * zeroed. */
void *as_arena_grow(AsArena *arena, void *memory, size_t old_size, size_t size);
/* Gives back a piece that nobody needs any more, if it is a large one. */
void as_arena_drop(AsArena *arena, void *memory, size_t size);
char *as_arena_copy(AsArena *arena, const char *data, size_t size); /* adds a NUL */

#endif
