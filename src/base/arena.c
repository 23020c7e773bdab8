#include "base/arena.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { BLOCK_SIZE = 64 * 1024 };

struct AsArenaBlock {
    struct AsArenaBlock *prev;
    size_t used, size;
    _Alignas(8) char data[];
};

void as_arena_init(AsArena *arena)
{
    arena->block = NULL;
    arena->total = 0;
}

void as_arena_clear(AsArena *arena)
{
    struct AsArenaBlock *block = arena->block;
    while (block) {
        struct AsArenaBlock *prev = block->prev;
        free(block);
        block = prev;
    }
    as_arena_init(arena);
}

static void add_block(AsArena *arena, size_t at_least)
{
    size_t size = at_least > BLOCK_SIZE ? at_least : BLOCK_SIZE;
    struct AsArenaBlock *block = malloc(sizeof *block + size);
    if (!block) { as_memory_exhausted(); }
    block->prev = arena->block;
    block->used = 0;
    block->size = size;
    arena->block = block;
}

void *as_arena_alloc(AsArena *arena, size_t size)
{
    size = (size + 7) & ~(size_t)7;
    if (!arena->block || arena->block->size - arena->block->used < size) { add_block(arena, size); }
    void *memory = arena->block->data + arena->block->used;
    arena->block->used += size;
    arena->total += size;
    return memset(memory, 0, size);
}

/* What is larger than a block has one of its own: where the arena points to it. NULL for smaller pieces. */
static struct AsArenaBlock **find_block(AsArena *arena, const void *memory, size_t size)
{
    for (struct AsArenaBlock **link = &arena->block; size > BLOCK_SIZE && *link; link = &(*link)->prev) {
        if ((*link)->data == memory) { return link; }
    }
    return NULL;
}

void *as_arena_grow(AsArena *arena, void *memory, size_t old_size, size_t size)
{
    struct AsArenaBlock **link = find_block(arena, memory, old_size);
    size = (size + 7) & ~(size_t)7;
    if (!link) {
        void *larger = as_arena_alloc(arena, size);
        return old_size ? memcpy(larger, memory, old_size) : larger;
    }
    struct AsArenaBlock *block = realloc(*link, sizeof *block + size);
    if (!block) { as_memory_exhausted(); }
    arena->total += size - block->size;
    block->used = block->size = size;
    *link = block;
    return block->data;
}

void as_arena_drop(AsArena *arena, void *memory, size_t size)
{
    struct AsArenaBlock **link = find_block(arena, memory, size);
    if (!link) { return; }
    struct AsArenaBlock *block = *link;
    *link = block->prev;
    free(block);
}

char *as_arena_copy(AsArena *arena, const char *data, size_t size)
{
    char *copy = as_arena_alloc(arena, size + 1);
    memcpy(copy, data, size);
    return copy;
}
