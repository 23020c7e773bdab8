/* The spine: one struct on which every floor hangs its pointer. */
#ifndef AS_CORE_VM_H
#define AS_CORE_VM_H

#include "base/buffer.h"
#include "core/heap.h"
#include "core/hooks.h"

typedef struct AsFrame AsFrame;
typedef struct AsWorld AsWorld;
typedef struct AsScheduler AsScheduler;
typedef struct AsStr AsStr;

/* Interned names that C code speaks of: as_name(vm, AS_NAME___init__). */
typedef enum AsName {
#define NAME(id) AS_NAME_##id,
#include "core/names.def"
#undef NAME
    AS_NAME_COUNT
} AsName;

/* Built-in exception classes: vm->errors[AS_INDEX_ERROR]. */
typedef enum AsError {
#define ERROR(ID, name, base) AS_##ID,
#include "core/errors.def"
#undef ERROR
    AS_ERROR_COUNT
} AsError;

/* What sys.setrecursionlimit takes at most. */
enum { AS_RECURSION_MAX = 1000000 };

/* Where a Ctrl-C that waits for the next safepoint comes from. */
typedef enum AsCtrlC {
    AS_CTRL_C_NONE,
    AS_CTRL_C_SCRIPT,  /* the script's own: _thread.interrupt_main() */
    AS_CTRL_C_OUTSIDE,
    AS_CTRL_C_AGAIN,   /* from outside, and its KeyboardInterrupt came out where it cannot go on, such as __del__ */
} AsCtrlC;

struct AsVM {
    AsHeap *heap;
    AsValue *roots; /* held by C: core/heap.h */
    size_t root_count, root_capacity;
    AsHooks hooks;

    /* vm/ */
    AsFrame *frame;        /* the innermost running frame */
    AsFrame *entered;      /* with AS_ENTERED: the frame whose result the caller gets */
    /* Where plain calls put their frames, and those their registers: two reserved stretches, committed by the system
     * as they are touched. The frames have room for AS_RECURSION_MAX calls. */
    AsFrame *frames, *next_frame;
    AsValue *registers, *next_register, *registers_end;
    struct AsGreenlet *greenlet; /* the one that runs; NULL: the thread's main one, and nobody has asked for it yet */
    AsFrame *eval_frames;        /* the stack of who made the innermost call from C; and how many its stack has */
    uint32_t eval_count;
    AsValue greenlet_exit, greenlet_error; /* classes */
    struct AsExecution *executions; /* of all threads and greenlets: vm/frame.h */
    struct AsTraceback *waiting_tracebacks; /* those whose frames ran on; a weak list: vm/traceback.c */
    AsValue error;         /* the pending exception, or AS_UNDEFINED */
    AsValue raised_anew;   /* compared with `error`: it has been raised before, and now gets the context of now */
    AsValue thrown_in;     /* compared with `error`: what throws it in has seen to its context */
    struct AsGenerator *newborn; /* the one made last, only to be compared with; and the instruction that gets it first */
    const uint32_t *newborn_for;
    AsValue parked_on;     /* with AS_PARKED: what the chain yielded to its driver */
    volatile int interrupt; /* set: the next safepoint has something to do */
    AsValue asyncgen_first, asyncgen_final; /* sys.set_asyncgen_hooks(), or AS_UNDEFINED */
    int calls_left;        /* frames and nested C calls that the recursion limit still allows */
    int recursion_limit;
    char *c_stack_end;     /* see as_c_stack_is_low; of the thread that runs */
    uint32_t origin_depth;     /* sys.set_coroutine_origin_tracking_depth() */
    bool made_coroutines;      /* any at all: else nobody needs to look for those that never ran */
    struct AsDropped *dropped; /* coroutines that were collected before they ran, to be reported */
    volatile int ctrl_c;       /* an AsCtrlC: taken at a safepoint */
    AsValue interruption;      /* the KeyboardInterrupt of a Ctrl-C from outside while nobody has handled it; or AS_UNDEFINED */
    AsValue last_interruption; /* the last one: raised again, it is unhandled again */
    uint32_t type_epoch;   /* changes when what a cached class lookup found may have changed */
    uint32_t dict_version; /* source of unique dict key versions */

    /* object/ */
    AsType *types[AS_KIND_COUNT];
    AsType *errors[AS_ERROR_COUNT];
    AsValue names[AS_NAME_COUNT];
    struct AsStrTable *interned;
    struct AsTypeState *type_state; /* lookup cache, dead shapes, reprs in progress: object/class_impl.h */
    AsValue empty_str, empty_tuple, empty_bytes;
    AsValue latin1[256]; /* one-character strings */
    AsValue error_handlers; /* of encodings, by name: a dict, or AS_UNDEFINED while a script has registered none */
    AsValue codec_search;   /* what a script has for codecs that are not built in: f(input, encoding, errors, encodes) */
    AsBuffer spare_buffer; /* for the next text that grows: as_str_buffer_init */
    unsigned vain_export_counts, export_counts_to_skip; /* object/bytearray.c */
    int int_max_digits;  /* limit of conversions between int and str: 0 the default of 4300, -1 none */
    uint64_t hash_key[2]; /* SipHash-1-3 key, from PYTHONHASHSEED or the world's seed */

    AsWorld *world;
    AsScheduler *tasks;
    struct AsThread *thread, *threads, *main_thread; /* the one that runs; all; the first: async/thread.h */

    /* load/, module/ */
    AsValue modules;        /* sys.modules, a dict */
    AsValue sys;            /* the module, also when a script has taken it out of sys.modules; AS_UNDEFINED at the start */
    AsDict *builtins;       /* the builtins module's namespace */
    struct AsModuleState *module_state;

    struct AsOptions *options;
    void *host; /* whoever embeds us */
};

static inline int as_call_depth(const AsVM *vm) { return vm->recursion_limit - vm->calls_left; }
static inline void as_set_call_depth(AsVM *vm, int depth) { vm->calls_left = vm->recursion_limit - depth; }

void as_roots_grow(AsVM *vm); /* room for one more: as_root's */
static inline void as_root(AsVM *vm, AsValue value)
{
    if (__builtin_expect(vm->root_count == vm->root_capacity, 0)) { as_roots_grow(vm); }
    vm->roots[vm->root_count++] = value;
}
static inline size_t as_roots_save(AsVM *vm) { return vm->root_count; }
static inline void as_roots_restore(AsVM *vm, size_t saved) { vm->root_count = saved; }

/* What came with AS_PARKED; the VM does not hold it any longer. */
static inline AsValue as_take_parked(AsVM *vm)
{
    AsValue value = vm->parked_on;
    vm->parked_on = AS_UNDEFINED;
    return value;
}

static inline AsValue as_name(AsVM *vm, AsName name) { return vm->names[name]; }

static inline AsType *as_type_of(AsVM *vm, AsValue v)
{
    if (as_is_object(v)) { return as_shape(v)->type; }
    if (as_is_small(v)) { return vm->types[AS_KIND_INT]; }
    if (as_is_flonum(v)) { return vm->types[AS_KIND_FLOAT]; }
    if (as_is_bool(v)) { return vm->types[AS_KIND_BOOL]; }
    if (v == AS_NONE) { return vm->types[AS_KIND_NONE]; }
    return v == AS_ELLIPSIS ? vm->types[AS_KIND_ELLIPSIS] : vm->types[AS_KIND_NOT_IMPLEMENTED];
}

/* Bits of vm->interrupt. Signal handlers and other threads set them atomically. */
enum {
    AS_INTERRUPT_COLLECT = 1, /* enough was allocated since the last collection, or stress */
    AS_INTERRUPT_MEMORY = 2,  /* the memory limit was passed */
    AS_INTERRUPT_HOOK = 4,    /* hooks.interrupt has something to do: signals, the baton */
};
static inline void as_interrupt(AsVM *vm, int bits) { __atomic_or_fetch(&vm->interrupt, bits, __ATOMIC_RELAXED); }

/* Is the C stack nearly used up? Whoever recurses in C asks, and raises RecursionError. */
static inline bool as_c_stack_is_low(const AsVM *vm) { return (char *)__builtin_frame_address(0) < vm->c_stack_end; }

/* Does what waits at a safepoint: collection, MemoryError, signals, the baton. false: raised. Call it only
 * where every value held in C is rooted. */
bool as_safepoint_slow(AsVM *vm);
/* For long work in C that cannot come to a safepoint: true if a Ctrl-C waits that is to raise KeyboardInterrupt, which is
 * pending then. Runs nothing of the script's. */
static inline bool as_ctrl_c(AsVM *vm)
{
    return __builtin_expect(__atomic_load_n(&vm->interrupt, __ATOMIC_RELAXED), 0) && vm->hooks.ctrl_c && vm->hooks.ctrl_c(vm);
}
static inline bool as_safepoint(AsVM *vm)
{
    return __builtin_expect(!__atomic_load_n(&vm->interrupt, __ATOMIC_RELAXED), 1) || as_safepoint_slow(vm);
}

#endif
