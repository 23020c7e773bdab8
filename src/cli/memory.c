/* How much memory a script may take: what ASPEN_MEMORY says, else what the system would let the process have. */
#include "cli/cli.h"

#include <malloc.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

/* Address space that the stacks reserve without using it: vm/frame.c. */
#define RESERVED ((uint64_t)512 << 20)

static uint64_t smaller(uint64_t a, uint64_t b) { return a < b ? a : b; }

static uint64_t resource_limit(int resource)
{
    struct rlimit limit;
    return getrlimit(resource, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY ? limit.rlim_cur : UINT64_MAX;
}

/* The number that a control group's file holds; "max" is none. */
static uint64_t group_limit(const char *path)
{
    unsigned long long bytes;
    FILE *file = fopen(path, "r");
    if (file == NULL) { return UINT64_MAX; }
    uint64_t limit = fscanf(file, "%llu", &bytes) == 1 ? bytes : UINT64_MAX;
    fclose(file);
    return limit;
}

static uint64_t machine_memory(void)
{
    long pages = sysconf(_SC_PHYS_PAGES), size = sysconf(_SC_PAGESIZE);
    return pages > 0 && size > 0 ? (uint64_t)pages * (uint64_t)size : UINT64_MAX;
}

void as_memory_tune(void)
{
    // What a collection frees is wanted again soon. Given back to the system at once, each page of it would cost a fault.
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
    mallopt(M_TOP_PAD, 1 << 20);
}

/* Some room is left for what the heap does not count. Beyond it the system would end the process without a word. */
static size_t usual_limit(void)
{
    uint64_t real = smaller(machine_memory(), smaller(group_limit("/sys/fs/cgroup/memory.max"),
                                                      group_limit("/sys/fs/cgroup/memory/memory.limit_in_bytes")));
    uint64_t space = smaller(resource_limit(RLIMIT_AS), resource_limit(RLIMIT_DATA));
    uint64_t usable = space == UINT64_MAX ? space : space > 2 * RESERVED ? (space - RESERVED) / 4 * 3 : space / 4;
    return (size_t)smaller(real / 16 * 15, usable);
}

/* 300, 300K, 20M, 1G; false: something else. */
static bool read_size(const char *text, size_t *out)
{
    static const char units[] = "KMG";
    char *end;
    unsigned long long number = strtoull(text, &end, 10);
    const char *unit = *end != '\0' ? strchr(units, *end) : NULL;
    int shift = unit != NULL ? (int)(unit - units + 1) * 10 : 0;
    if (end == text || text[0] == '-' || (*end != '\0' && (unit == NULL || end[1] != '\0')) || number >> (63 - shift) != 0) {
        return false;
    }
    *out = (size_t)(number << shift);
    return true;
}

bool as_memory_limit_read(const char *text, size_t *out)
{
    if (text != NULL) { return read_size(text, out); }
    *out = usual_limit();
    return true;
}
