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
    size_t exports; /* memoryviews of it that nobody released; some of them may be dead */
} AsBytearray;

/* A view of a bytes or bytearray, in any number of dimensions. It does not hold the bytearray's size: what was cut off
 * meanwhile is out of bounds. */
typedef struct AsMemoryview {
    AsObject header;
    AsValue owner;       /* AS_UNDEFINED once released */
    size_t offset;       /* of the first item, in bytes */
    uint8_t item_size, dimensions;
    char format;         /* as in the struct module */
    bool is_marked;      /* the script wrote the format with a '@' */
    bool read_only;
    int64_t shape[];     /* items in each dimension; and then for each the bytes from one to the next: see as_strides */
} AsMemoryview;

static inline int64_t *as_strides(AsMemoryview *view) { return view->shape + view->dimensions; }

static inline bool as_is_bytes(AsValue v) { return as_is_kind(v, AS_KIND_BYTES); }
static inline bool as_is_bytearray(AsValue v) { return as_is_kind(v, AS_KIND_BYTEARRAY); }
static inline AsBytes *as_bytes(AsValue v)
{
    assert(as_is_bytes(v));
    return (AsBytes *)as_object(v);
}
static inline AsBytearray *as_bytearray(AsValue v)
{
    assert(as_is_bytearray(v));
    return (AsBytearray *)as_object(v);
}
AsValue as_bytearray_from(AsVM *vm, const void *data, size_t size) AS_RAISES;
/* Makes the size what is asked for; new bytes are not set. BufferError while there are views of it. */
bool as_bytearray_resize(AsVM *vm, AsBytearray *b, size_t size) AS_RUNS;
/* BufferError where a memoryview of it lives that nobody released. May collect: only then is it known. */
bool as_bytearray_check_exports(AsVM *vm, AsBytearray *b) AS_RUNS;
AsValue as_bytes_from(AsVM *vm, const void *data, size_t size);
AsValue as_bytes_try_new(AsVM *vm, size_t size) AS_RAISES;
/* The content of any bytes-like value; false (nothing raised) if it is none. Valid until script code runs. */
bool as_bytes_view(AsValue v, const uint8_t **data, size_t *size);
/* The same; TypeError "a bytes-like object is required, not 'int'". */
bool as_bytes_arg(AsVM *vm, AsValue v, const uint8_t **data, size_t *size) AS_RAISES;
/* b'...' with Python's choice of quotes. A bytearray's repr (in_array) escapes single quotes always. */
AsValue as_bytes_repr(AsVM *vm, const uint8_t *data, size_t size, bool in_array) AS_RAISES;
/* codec: "utf-8", "ascii", "latin-1"; errors: "strict", "ignore", "replace", "backslashreplace", "surrogateescape", ... */
AsValue as_bytes_decode(AsVM *vm, const uint8_t *data, size_t size, const char *codec, const char *errors) AS_RUNS;
AsValue as_str_encode(AsVM *vm, AsValue text, const char *codec, const char *errors) AS_RUNS;

#endif
