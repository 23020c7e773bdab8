/* What bytes, bytearray and memoryview share. */
#ifndef AS_OBJECT_BYTES_IMPL_H
#define AS_OBJECT_BYTES_IMPL_H

#include "base/buffer.h"
#include "object/bytes.h"

extern const AsMethod as_bytes_methods[], as_bytearray_methods[];

/* Bytes that somebody else owns; valid until script code runs. */
typedef struct AsView {
    const uint8_t *data;
    size_t size;
} AsView;

/* Of a value that is known to be bytes or bytearray. */
AsView as_bytes_view_of(AsValue v);
/* A value of the same built-in type as self. */
AsValue as_bytes_like(AsVM *vm, AsValue self, const void *data, size_t size) AS_RAISES;
/* A part of self: self itself where that is all of an (immutable) bytes. */
AsValue as_bytes_part(AsVM *vm, AsValue self, size_t from, size_t to) AS_RAISES;
/* The same of what the buffer holds; clears it. */
AsValue as_bytes_from_buffer(AsVM *vm, AsValue self, AsBuffer *buffer) AS_RAISES;

/* An int in range(0, 256): ValueError "byte must be in range(0, 256)" (noun "byte"). */
bool as_bytes_byte_arg(AsVM *vm, AsValue v, const char *noun, uint8_t *out) AS_RUNS;
/* Reads a constructor's arguments (source, encoding, errors). A number of zeros is put into *zeros, other bytes
 * into out. type: "bytes" or "bytearray". */
bool as_bytes_read_source(AsVM *vm, const AsValue *args, const char *type, AsBuffer *out, size_t *zeros) AS_RUNS;
/* Adds every item of an iterable of ints. */
bool as_bytes_read_iterable(AsVM *vm, AsValue iterable, const char *noun, AsBuffer *out) AS_RUNS;
/* The size that `count` copies of a view take: false and MemoryError where there can be no such memory. */
bool as_bytes_repeated_size(AsVM *vm, AsView view, int64_t count, size_t *out) AS_RAISES;
/* Fills out with copies of a view. */
void as_bytes_fill_repeated(uint8_t *out, size_t size, AsView view);

/* Slots that bytes and bytearray share. */
bool as_bytes_slot_length(AsVM *vm, AsValue self, int64_t *out);
bool as_bytes_slot_contains(AsVM *vm, AsValue self, AsValue item, bool *out);
AsValue as_bytes_slot_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op);
AsValue as_bytes_slot_iter(AsVM *vm, AsValue self);

/* Bodies of methods that do not lie beside the tables. */
#define AS_BYTES_BODIES(X)                                                                                        \
    X(find) X(rfind) X(index) X(rindex) X(count) X(startswith) X(endswith) X(replace) X(partition) X(rpartition) \
    X(removeprefix) X(removesuffix) X(split) X(rsplit) X(splitlines) X(strip) X(lstrip) X(rstrip) X(join)        \
    X(upper) X(lower) X(title) X(capitalize) X(swapcase) X(isalpha) X(isalnum) X(isascii) X(isdigit) X(islower)  \
    X(isspace) X(istitle) X(isupper) X(center) X(ljust) X(rjust) X(zfill) X(expandtabs) X(translate)             \
    X(maketrans) X(decode) X(hex) X(fromhex)
#define X(name) AsValue as_bytes_method_##name(AsVM *vm, AsValue *args);
AS_BYTES_BODIES(X)
#undef X

/* The rows of both tables that mean the same. */
#define AS_BYTES_METHOD_ROWS                                                                          \
    {"capitalize(self, /)", as_bytes_method_capitalize},                                       \
    {"center(self, width, fillchar=UNSET, /)", as_bytes_method_center,                         \
     "($self, width, fillchar=b' ', /)\n--\n\n"                                                \
     "Return a centered string of length width.\n\n"                                           \
     "Padding is done using the specified fill character."},                                   \
    {"@parsed count(self, sub, start=None, end=None, /)", as_bytes_method_count},                      \
    {"decode(self, /, encoding=UNSET, errors=UNSET)", as_bytes_method_decode,                  \
     "($self, /, encoding='utf-8', errors='strict')\n--\n\n"                                   \
     "Decode the bytes using the codec registered for encoding.\n\n  encoding\n"               \
     "    The encoding with which to decode the bytes.\n  errors\n"                            \
     "    The error handling scheme to use for the handling of decoding errors.\n"             \
     "    The default is 'strict' meaning that decoding errors raise a\n"                      \
     "    UnicodeDecodeError. Other possible values are 'ignore' and 'replace'\n"              \
     "    as well as any other name registered with codecs.register_error that\n"              \
     "    can handle UnicodeDecodeErrors."},                                                   \
    {"@parsed endswith(self, suffix, start=None, end=None, /)", as_bytes_method_endswith},             \
    {"expandtabs(self, /, tabsize=8)", as_bytes_method_expandtabs},                            \
    {"@parsed find(self, sub, start=None, end=None, /)", as_bytes_method_find},                        \
    {"fromhex(cls, string, /)", as_bytes_method_fromhex},                                      \
    {"hex(self, /, sep=UNSET, bytes_per_sep=1)", as_bytes_method_hex},                         \
    {"@parsed index(self, sub, start=None, end=None, /)", as_bytes_method_index},                      \
    {"isalnum(self, /)", as_bytes_method_isalnum},                                             \
    {"isalpha(self, /)", as_bytes_method_isalpha},                                             \
    {"isascii(self, /)", as_bytes_method_isascii},                                             \
    {"isdigit(self, /)", as_bytes_method_isdigit},                                             \
    {"islower(self, /)", as_bytes_method_islower},                                             \
    {"isspace(self, /)", as_bytes_method_isspace},                                             \
    {"istitle(self, /)", as_bytes_method_istitle},                                             \
    {"isupper(self, /)", as_bytes_method_isupper},                                             \
    {"join(self, iterable_of_bytes, /)", as_bytes_method_join},                                \
    {"ljust(self, width, fillchar=UNSET, /)", as_bytes_method_ljust,                           \
     "($self, width, fillchar=b' ', /)\n--\n\n"                                                \
     "Return a left-justified string of length width.\n\n"                                     \
     "Padding is done using the specified fill character."},                                   \
    {"lower(self, /)", as_bytes_method_lower},                                                 \
    {"lstrip(self, bytes=None, /)", as_bytes_method_lstrip},                                   \
    {"@static maketrans(frm, to, /)", as_bytes_method_maketrans},                              \
    {"partition(self, sep, /)", as_bytes_method_partition},                                    \
    {"removeprefix(self, prefix, /)", as_bytes_method_removeprefix},                           \
    {"removesuffix(self, suffix, /)", as_bytes_method_removesuffix},                           \
    {"replace(self, old, new, count=-1, /)", as_bytes_method_replace},                         \
    {"@parsed rfind(self, sub, start=None, end=None, /)", as_bytes_method_rfind},                      \
    {"@parsed rindex(self, sub, start=None, end=None, /)", as_bytes_method_rindex},                    \
    {"rjust(self, width, fillchar=UNSET, /)", as_bytes_method_rjust,                           \
     "($self, width, fillchar=b' ', /)\n--\n\n"                                                \
     "Return a right-justified string of length width.\n\n"                                    \
     "Padding is done using the specified fill character."},                                   \
    {"rpartition(self, sep, /)", as_bytes_method_rpartition},                                  \
    {"rsplit(self, /, sep=None, maxsplit=-1)", as_bytes_method_rsplit},                        \
    {"rstrip(self, bytes=None, /)", as_bytes_method_rstrip},                                   \
    {"split(self, /, sep=None, maxsplit=-1)", as_bytes_method_split},                          \
    {"splitlines(self, /, keepends=False)", as_bytes_method_splitlines},                       \
    {"@parsed startswith(self, prefix, start=None, end=None, /)", as_bytes_method_startswith},         \
    {"strip(self, bytes=None, /)", as_bytes_method_strip},                                     \
    {"swapcase(self, /)", as_bytes_method_swapcase},                                           \
    {"title(self, /)", as_bytes_method_title},                                                 \
    {"translate(self, table, /, delete=UNSET)", as_bytes_method_translate,                     \
     "($self, table, /, delete=b'')\n--\n\n"                                                   \
     "Return a copy with each character mapped by the given translation table.\n\n"            \
     "  table\n    Translation table, which must be a bytes object of length 256.\n\n"         \
     "All characters occurring in the optional argument delete are removed.\n"                 \
     "The remaining characters are mapped through the given translation table."},              \
    {"upper(self, /)", as_bytes_method_upper},                                                 \
    {"zfill(self, width, /)", as_bytes_method_zfill}

/* The bytes of all items of a view that is not released, one behind the other; `columns`: the first index moves fastest.
 * Bytes that were cut off meanwhile are left out. */
bool as_memoryview_gather(AsVM *vm, AsMemoryview *view, bool columns, AsBuffer *out) AS_RAISES;
/* Do the items lie one behind the other, in the order of rows (or of columns)? */
bool as_memoryview_is_contiguous(AsMemoryview *view, bool columns);
int64_t as_memoryview_count(const AsMemoryview *view); /* of items */

/* hex(), of memoryview too. */
AsValue as_bytes_hex(AsVM *vm, AsValue self, AsValue separator, AsValue group) AS_RUNS;

static inline bool as_byte_is_space(uint8_t c)
{
    return c == ' ' || (c >= 9 && c <= 13);
}

#endif
