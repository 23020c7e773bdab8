/* Files with output that waits in a buffer.
 *
 * A script may drop a file without closing it: open(path, 'w').write(text). With counted references it would be written
 * and closed at once; here it would lie about until the next collection. So whoever is about to look at a file on disk asks
 * first: where it has unwritten output, a collection closes what is dead. What is alive keeps its buffer, as everywhere. */
#ifndef AS_LOAD_UNWRITTEN_H
#define AS_LOAD_UNWRITTEN_H

#include "core/vm.h"

typedef struct AsUnwritten AsUnwritten;
typedef struct AsUnwrittenFiles {
    AsUnwritten *entries;
    size_t count, capacity;
} AsUnwrittenFiles;

/* From now on the object holds unwritten output for the file with this device and inode number; its finalizer writes it. */
void as_unwritten_add(AsVM *vm, AsObject *object, uint64_t device, uint64_t inode);
void as_unwritten_remove(AsVM *vm, const AsObject *object);
void as_unwritten_clear(AsVM *vm);
/* Calls visit for each, the youngest first; it may add and remove, and run script code. */
void as_unwritten_each(AsVM *vm, void (*visit)(AsVM *vm, AsObject *object));

/* Writes what dead objects, other than `self` (it may be NULL), hold for a file, by collecting: what only C holds must be
 * rooted. */
void as_unwritten_settle(AsVM *vm, uint64_t device, uint64_t inode, const AsObject *self);
/* The same for the file that a path leads to, if any; and for every file, before somebody else may look at them. */
void as_unwritten_settle_path(AsVM *vm, const char *path);
void as_unwritten_settle_descriptor(AsVM *vm, int fd);
void as_unwritten_settle_all(AsVM *vm);

#endif
