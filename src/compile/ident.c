#include "compile/ident.h"

#include "object/str.h"

void as_ident_open(AsIdents *idents, AsVM *vm, AsArena *arena)
{
    idents->vm = vm;
    idents->arena = arena;
    idents->count = 0;
    idents->bucket_count = 256;
    idents->buckets = as_arena_alloc(arena, idents->bucket_count * sizeof *idents->buckets);
}

static uint32_t hash_text(AsText text)
{
    uint32_t hash = 2166136261u; // FNV-1a
    for (uint32_t i = 0; i < text.size; i++) { hash = (hash ^ (uint8_t)text.data[i]) * 16777619u; }
    return hash;
}

static void grow(AsIdents *idents)
{
    uint32_t count = idents->bucket_count * 4;
    AsIdent **buckets = as_arena_alloc(idents->arena, count * sizeof *buckets);
    for (uint32_t i = 0; i < idents->bucket_count; i++) {
        AsIdent *ident = idents->buckets[i];
        while (ident) {
            AsIdent *next = ident->next;
            ident->next = buckets[ident->hash & (count - 1)];
            buckets[ident->hash & (count - 1)] = ident;
            ident = next;
        }
    }
    idents->buckets = buckets;
    idents->bucket_count = count;
}

AsIdent *as_ident_get(AsIdents *idents, AsText text)
{
    uint32_t hash = hash_text(text);
    for (AsIdent *ident = idents->buckets[hash & (idents->bucket_count - 1)]; ident; ident = ident->next) {
        if (ident->hash == hash && ident->text.size == text.size
            && memcmp(ident->text.data, text.data, text.size) == 0) { return ident; }
    }
    if (idents->count >= idents->bucket_count) { grow(idents); }
    AsIdent *ident = as_arena_alloc(idents->arena, sizeof *ident);
    ident->text = text;
    ident->hash = hash;
    ident->next = idents->buckets[hash & (idents->bucket_count - 1)];
    idents->buckets[hash & (idents->bucket_count - 1)] = ident;
    idents->count++;
    return ident;
}

AsIdent *as_ident_from(AsIdents *idents, const char *text)
{
    return as_ident_get(idents, (AsText){text, (uint32_t)strlen(text)});
}

AsValue as_ident_value(AsIdents *idents, AsIdent *ident)
{
    if (as_is_undefined(ident->value)) {
        ident->value = as_str_intern_from(idents->vm, ident->text.data, ident->text.size);
    }
    return ident->value;
}

AsIdent *as_ident_mangle(AsIdents *idents, const AsIdent *cls, AsIdent *ident)
{
    const char *name = ident->text.data;
    uint32_t size = ident->text.size;
    if (!cls || size < 2 || name[0] != '_' || name[1] != '_') { return ident; }
    if (name[size - 1] == '_' && name[size - 2] == '_') { return ident; }
    if (memchr(name, '.', size)) { return ident; } // `import __a.b`
    AsText stem = cls->text;
    while (stem.size > 0 && stem.data[0] == '_') {
        stem.data++;
        stem.size--;
    }
    if (stem.size == 0) { return ident; }
    AsText mangled = {NULL, 1 + stem.size + size};
    char *data = as_arena_alloc(idents->arena, mangled.size);
    data[0] = '_';
    memcpy(data + 1, stem.data, stem.size);
    memcpy(data + 1 + stem.size, name, size);
    mangled.data = data;
    return as_ident_get(idents, mangled);
}

int as_ident_compare(const AsIdent *a, const AsIdent *b)
{
    uint32_t shorter = a->text.size < b->text.size ? a->text.size : b->text.size;
    int order = memcmp(a->text.data, b->text.data, shorter);
    if (order != 0) { return order < 0 ? -1 : 1; }
    return (a->text.size > b->text.size) - (a->text.size < b->text.size);
}
