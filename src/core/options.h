/* What whoever makes a VM decides before it starts. Zeroed, it means what plain `aspen` does. */
#ifndef AS_CORE_OPTIONS_H
#define AS_CORE_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct AsOptions {
    const char *program;      /* as it was called: for sys.executable and messages; NULL: "aspen" */
    bool virtual_time;        /* the clock jumps instead of sleeping */
    bool inspect;             /* -i */
    bool interactive;         /* statements come from a prompt */
    bool quiet;               /* -q */
    bool unbuffered;          /* -u: standard output is written at once */
    bool isolated, ignore_environment, safe_path; /* -I, -E, -P */
    bool no_site;             /* -S; kept for sys.flags */
    bool no_bytecode;         /* -B; likewise */
    bool dev_mode;            /* -X dev: asyncio's debug mode */
    unsigned gc_stress;       /* ASPEN_GC=stress: 1; ASPEN_GC=stress:N: N; 0: off */
    bool no_asserts;          /* -O */
    bool no_docs;             /* -OO */
    int verbose, bytes_warning;
    const char *const *warning_filters; /* -W, in order */
    size_t warning_filter_count;
    const char *const *x_options;       /* -X, in order */
    size_t x_option_count;
    const char *stdlib;       /* ASPEN_STDLIB: run the library from this directory; NULL: the embedded one */
    bool has_hash_seed;       /* PYTHONHASHSEED: 0 fixes the hash of strings */
    uint64_t hash_seed;
    size_t memory_limit;      /* bytes of heap; 0: none */
    const char *path;         /* PYTHONPATH / ASPENPATH, or NULL */
} AsOptions;

#endif
