/* bytes and bytearray. */
#ifndef AS_OBJECT_BYTES_H
#define AS_OBJECT_BYTES_H

#include "core/vm.h"

typedef struct AsBytes {
    AsObject header;
    int64_t hash; /* 0: not computed */
    size_t size;
    uint8_t data[]; /* and a NUL */
} AsBytes;

typedef struct AsBytearray {
    AsObject header;
    uint8_t *data; /* owned */
    size_t size, capacity;
    size_t exports; /* memoryviews that hold it: it must not be resized */
} AsBytearray;

static inline bool as_is_bytes(AsValue v) { return as_is_kind(v, AS_KIND_BYTES); }
static inline bool as_is_bytearray(AsValue v) { return as_is_kind(v, AS_KIND_BYTEARRAY); }
static inline AsBytes *as_bytes(AsValue v)
{
    assert(as_is_bytes(v));
    return (AsBytes *)as_object(v);
}
AsValue as_bytes_from(AsVM *vm, const void *data, size_t size);
AsValue as_bytes_try_new(AsVM *vm, size_t size) AS_RAISES;
/* The content of any bytes-like value; false (nothing raised) if it is none. Valid until script code runs. */
bool as_bytes_view(AsValue v, const uint8_t **data, size_t *size);
/* codec: "utf-8", "ascii", "latin-1"; errors: "strict", "ignore", "replace", "backslashreplace", "surrogateescape", ... */
AsValue as_bytes_decode(AsVM *vm, const uint8_t *data, size_t size, const char *codec, const char *errors) AS_RUNS;
AsValue as_str_encode(AsVM *vm, AsValue text, const char *codec, const char *errors) AS_RUNS;

#endif
