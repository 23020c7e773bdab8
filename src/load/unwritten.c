#include "load/unwritten.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "load/load.h"

/* vain: how many collections found the object alive; skip: so many of the next questions are not worth one. */
struct AsUnwritten {
    AsObject *object;
    uint64_t device, inode;
    unsigned vain, skip;
};

static AsUnwrittenFiles *files_of(AsVM *vm) { return vm->module_state ? &vm->module_state->unwritten : NULL; }

void as_unwritten_add(AsVM *vm, AsObject *object, uint64_t device, uint64_t inode)
{
    AsUnwrittenFiles *files = files_of(vm);
    if (files->count == files->capacity) {
        size_t capacity = files->capacity ? files->capacity * 2 : 8, size = sizeof *files->entries;
        files->entries = as_heap_resize(vm, files->entries, files->capacity * size, capacity * size);
        files->capacity = capacity;
    }
    files->entries[files->count++] = (AsUnwritten){.object = object, .device = device, .inode = inode};
}

void as_unwritten_remove(AsVM *vm, const AsObject *object)
{
    AsUnwrittenFiles *files = files_of(vm);
    for (size_t i = files ? files->count : 0; i-- > 0;) {
        if (files->entries[i].object != object) { continue; }
        files->count--;
        memmove(&files->entries[i], &files->entries[i + 1], (files->count - i) * sizeof *files->entries);
        return;
    }
}

void as_unwritten_clear(AsVM *vm)
{
    AsUnwrittenFiles *files = files_of(vm);
    as_heap_release(vm, files->entries, files->capacity * sizeof *files->entries);
    *files = (AsUnwrittenFiles){0};
}

void as_unwritten_each(AsVM *vm, void (*visit)(AsVM *vm, AsObject *object))
{
    AsUnwrittenFiles *files = files_of(vm);
    for (size_t i = files->count; i > 0; i = i - 1 < files->count ? i - 1 : files->count) {
        visit(vm, files->entries[i - 1].object);
    }
}

/* Is a collection due for it? A log that stays open and is read again and again is looked at ever more rarely. */
static bool is_due(AsUnwritten *entry)
{
    if (entry->skip == 0) { return true; }
    entry->skip--;
    return false;
}

static void note_alive(AsUnwritten *entry)
{
    enum { FREE = 4, LONGEST = 20 };
    unsigned vain = ++entry->vain;
    entry->skip = vain <= FREE ? 0 : 1u << (vain - FREE < LONGEST ? vain - FREE : LONGEST);
}

static bool concerns(const AsUnwritten *entry, bool all, uint64_t device, uint64_t inode, const AsObject *self)
{
    return entry->object != self && (all || (entry->device == device && entry->inode == inode));
}

static void settle(AsVM *vm, bool all, uint64_t device, uint64_t inode, const AsObject *self)
{
    AsUnwrittenFiles *files = files_of(vm);
    bool due = false;
    for (size_t i = 0; i < files->count; i++) {
        if (concerns(&files->entries[i], all, device, inode, self)) { due = is_due(&files->entries[i]) || due; }
    }
    if (!due) { return; }
    as_heap_collect_exactly(vm);
    for (size_t i = 0; i < files->count; i++) {
        if (concerns(&files->entries[i], all, device, inode, self)) { note_alive(&files->entries[i]); }
    }
}

void as_unwritten_settle(AsVM *vm, uint64_t device, uint64_t inode, const AsObject *self)
{
    if (files_of(vm)->count > 0) { settle(vm, false, device, inode, self); }
}

void as_unwritten_settle_path(AsVM *vm, const char *path)
{
    struct stat status;
    if (files_of(vm)->count > 0 && stat(path, &status) == 0) { settle(vm, false, status.st_dev, status.st_ino, NULL); }
}

void as_unwritten_settle_descriptor(AsVM *vm, int fd)
{
    struct stat status;
    if (files_of(vm)->count > 0 && fstat(fd, &status) == 0) { settle(vm, false, status.st_dev, status.st_ino, NULL); }
}

void as_unwritten_settle_all(AsVM *vm)
{
    if (files_of(vm)->count > 0) { settle(vm, true, 0, 0, NULL); }
}
