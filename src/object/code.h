/* Code objects: what the compiler makes and the VM runs. Also cells. */
#ifndef AS_OBJECT_CODE_H
#define AS_OBJECT_CODE_H

#include "core/vm.h"

enum { /* AsCode.flags */
    AS_CODE_VARARGS = 1, AS_CODE_VARKEYWORDS = 2,
    AS_CODE_GENERATOR = 4, AS_CODE_COROUTINE = 8, AS_CODE_ASYNC_GENERATOR = 16,
    AS_CODE_ITERABLE_COROUTINE = 32, /* types.coroutine, asyncio.coroutine */
    AS_CODE_SUSPENDABLE = AS_CODE_GENERATOR | AS_CODE_COROUTINE | AS_CODE_ASYNC_GENERATOR,
    AS_CODE_NESTED = 64,
    AS_CODE_CLASS = 128,  /* a class body */
    AS_CODE_MODULE = 256, /* module level: locals are globals */
    AS_CODE_FUNCTION = 512,
    AS_CODE_TOP_LEVEL_AWAIT = 1024, /* a module whose own code awaits */
    AS_CODE_HIDDEN = 2048, /* tracebacks have no entry for its frames */
    AS_CODE_LIBRARY = 4096, /* of the library inside the program */
    AS_CODE_GUARDED = 8192, /* it has a try or with statement: whether a generator of it was closed can be seen */
};

enum { AS_NEAR_LOCALS = 200, AS_FAR_BASE = 256 };

/* From instruction start (inclusive) to end (exclusive), exceptions go to target with the exception in
 * register. Inner ranges come first. frame->handled is not touched by the jump. */
typedef struct AsHandlerEntry {
    uint32_t start, end, target, reg;
} AsHandlerEntry;

/* Source position of an instruction. Columns in bytes, from 0; line 0: none. */
typedef struct AsPosition {
    uint32_t line, end_line;
    uint32_t column, end_column;
} AsPosition;

/* One inline cache. The compiler fills in name; the rest is the VM's. */
typedef struct AsCache {
    AsValue name;     /* interned */
    union {
        AsShape *shape;
        AsValue *place; /* globals: the entry's value */
    };
    uint32_t epoch;
    uint32_t index;
    AsValue value;    /* a method, a descriptor, a type */
    AsType *extra;    /* a second type */
    uint32_t state;   /* what kind of hit this is: vm/ */
    uint32_t misses;  /* a second version, or the offset of an instance's AsAttributes */
} AsCache;

typedef struct AsCode {
    AsObject header;
    uint32_t *instructions;
    uint32_t instruction_count;
    uint32_t flags;
    AsValue *constants;
    AsCache *caches;
    AsHandlerEntry *handlers;
    AsPosition *positions; /* one for each instruction word */
    uint32_t constant_count, cache_count, handler_count;
    uint32_t register_count;
    /* Parameters lie in the first registers: positional (positional-only ones first), keyword-only, *args, **kwargs. */
    uint32_t argument_count; /* positional, positional-only included */
    uint32_t positional_only_count;
    uint32_t keyword_only_count;
    /* argument_count where binding is a plain copy (no star, keyword-only or far parameters): calls with that many
     * arguments take the short way; else UINT32_MAX. One for plain functions, one for those whose call makes a
     * generator or coroutine. Set by as_code_finish. */
    uint32_t simple_count, suspendable_count;
    /* The same in C, for the common case, or NULL: tried first where a call of the function is a plain call (of a coroutine:
     * right behind `await`) with all its arguments. AS_UNDEFINED: let the function itself do it. Never AS_ENTERED. */
    AsNativeFn shortcut;
    uint32_t unbound_count;  /* so many registers of a new frame must say AS_UNDEFINED; the others are written before they
                              * are read. Set by as_code_finish. */
    uint32_t local_count;    /* named locals, parameters included: local_names[i] lives in register i
                              * (i < AS_NEAR_LOCALS) or AS_FAR_BASE + i - AS_NEAR_LOCALS */
    uint32_t first_line;
    AsValue *local_names;    /* interned; owned array */
    uint8_t *local_is_cell;  /* 1: the register holds a cell */
    AsValue *free_names;
    uint32_t free_count;
    AsValue name, qualname, filename, doc; /* doc: a str or AS_NONE */
} AsCode;

static inline bool as_is_code(AsValue v) { return as_is_kind(v, AS_KIND_CODE); }
static inline AsCode *as_code(AsValue v) { return (AsCode *)as_object(v); }
/* Empty; the compiler gives it owned arrays (from as_heap_alloc). */
AsCode *as_code_new(AsVM *vm);
/* To be called when all fields are filled in. */
void as_code_finish(AsCode *code);
/* Gives a function without keyword-only, star and default parameters its shortcut. */
void as_code_set_shortcut(AsCode *code, AsNativeFn shortcut);
/* For the type, which is in bytecode/code_object.c. */
void as_code_mark(AsHeap *heap, AsObject *self);
void as_code_finalize(AsVM *vm, AsObject *self);

typedef struct AsCell {
    AsObject header;
    AsValue value; /* AS_UNDEFINED: empty */
} AsCell;
AsValue as_cell_new(AsVM *vm, AsValue value);
static inline AsCell *as_cell(AsValue v) { return (AsCell *)as_object(v); }

#endif
