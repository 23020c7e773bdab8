/* str: UTF-8 (lone surrogates as three bytes), length in code points, an index for non-ASCII texts. */
#ifndef AS_OBJECT_STR_H
#define AS_OBJECT_STR_H

#include <stdarg.h>

#include "core/vm.h"

/* data points to the bytes behind the struct, or, where a text grew by many small additions, into a store that
 * the sums share, each a prefix of the next (so that `s += t` in a loop takes time for t only). Behind the bytes
 * stands a NUL; only a sum that a longer one was made from has lost it. */
struct AsStr {
    AsObject header;
    int64_t hash;      /* 0: not computed yet */
    uint32_t size;     /* bytes; bounded by AS_STR_MAX */
    uint32_t length;   /* code points; ASCII if and only if size == length */
    char *data;        /* UTF-8 */
    union {
        uint32_t *index;          /* byte offset of every 64th code point, built lazily; a block */
        struct AsStrStore *store; /* where is_shared */
    };
    bool interned;  /* in vm->interned: equal strings are the same object */
    bool is_shared;
    bool is_sum;    /* made by concatenation */
    char inline_data[];
};
#define AS_STR_MAX 0x7fffff00u

static inline bool as_is_str(AsValue v) { return as_is_kind(v, AS_KIND_STR); }
static inline AsStr *as_str(AsValue v)
{
    assert(as_is_str(v));
    return (AsStr *)as_object(v);
}
static inline bool as_str_is_ascii(const AsStr *s) { return s->size == s->length; }

/* Bytes of a str with its text behind it. */
static inline size_t as_str_object_size(size_t size) { return offsetof(AsStr, inline_data) + size + 1; }

/* data is UTF-8, known to be well-formed (surrogates allowed); copied. */
AsValue as_str_from(AsVM *vm, const char *data, size_t size);
AsValue as_str_from_ascii(AsVM *vm, const char *data, size_t size); /* the same of ASCII */
AsValue as_str_from_text(AsVM *vm, const char *text); /* NUL-terminated */
AsValue as_str_format(AsVM *vm, const char *format, ...) AS_RUNS; /* the formats of as_raise */
/* AS_RAISED when a value's repr or str raised. */
AsValue as_str_format_args(AsVM *vm, const char *format, va_list args) AS_RUNS;
AsValue as_str_from_code_point(AsVM *vm, uint32_t code_point);
/* Room for size bytes, to be filled by the caller before anyone sees it; raises MemoryError (AS_RAISED). */
AsValue as_str_try_new(AsVM *vm, size_t size, size_t length) AS_RAISES;
/* Fills vm->empty_str, latin1 and names; str must be registered. */
void as_str_open(AsVM *vm);
void as_str_close(AsVM *vm);
/* Marks what as_str_open made; part of the heap's root hook. */
void as_str_mark_roots(AsVM *vm, AsHeap *heap);
/* The one string of this content. */
AsValue as_str_intern(AsVM *vm, AsValue s);
AsValue as_str_intern_text(AsVM *vm, const char *text);
AsValue as_str_intern_from(AsVM *vm, const char *data, size_t size);
/* vm->interned holds its strings weakly; called by the heap's after_mark hook. */
void as_str_sweep_interned(AsVM *vm, AsHeap *heap);

/* CPython's: SipHash-1-3 of its representation, so that set order matches. */
int64_t as_str_hash_anew(AsVM *vm, AsStr *s);
static inline int64_t as_str_hash(AsVM *vm, AsStr *s) { return s->hash != 0 ? s->hash : as_str_hash_anew(vm, s); }
bool as_str_equal(const AsStr *a, const AsStr *b);
int as_str_compare(const AsStr *a, const AsStr *b); /* by code points: <0, 0, >0 */
bool as_str_contains(const AsStr *s, const AsStr *part);
bool as_str_equals_text(AsValue s, const char *text);

/* Position of code point i (0 <= i <= length) in bytes. */
size_t as_str_offset(AsVM *vm, AsStr *s, size_t i);
/* The other way round: how many code points lie before byte offset, which is the start of one, or the end. */
size_t as_str_index(AsVM *vm, AsStr *s, size_t offset);
/* The code point at position i (i < length). */
uint32_t as_str_code_point_at(AsVM *vm, AsStr *s, size_t i);
/* The string of the one code point at position i (i < length). */
AsValue as_str_item(AsVM *vm, AsStr *s, size_t i);
/* Code points from..to (clamped by the caller). */
AsValue as_str_slice(AsVM *vm, AsStr *s, size_t from, size_t to);
AsValue as_str_concat(AsVM *vm, AsValue a, AsValue b) AS_RAISES;
AsValue as_str_join(AsVM *vm, const AsValue *parts, size_t count) AS_RAISES; /* all str */
AsValue as_str_percent(AsVM *vm, AsValue format, AsValue args) AS_RUNS;
AsValue as_str_repeat(AsVM *vm, AsValue s, int64_t count) AS_RAISES;
/* repr with Python's choice of quotes. */
AsValue as_str_repr(AsVM *vm, AsStr *s);
/* The text with everything that is not ASCII escaped: what ascii() makes of a repr. */
AsValue as_str_ascii(AsVM *vm, AsStr *text);

/* Of STR_ITERATOR and STR_ASCII_ITERATOR: the next item begins at byte offset. */
typedef struct AsStrIterator {
    AsObject header;
    AsValue text;
    size_t offset;
} AsStrIterator;

#endif
