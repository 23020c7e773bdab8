/* The table of codecs. */
#ifndef AS_OBJECT_CODEC_IMPL_H
#define AS_OBJECT_CODEC_IMPL_H

#include "base/buffer.h"
#include "object/str.h"

/* What cannot be converted: bytes (decoding) or code points (encoding) start..end. */
typedef struct AsFault {
    size_t start, end;
    const char *reason, *encoding;
} AsFault;

typedef struct AsCodec AsCodec;

typedef struct AsDecoder {
    const AsCodec *codec;
    const char *given; /* name of the encoding, as the script wrote it */
    const uint8_t *data;
    size_t size, position;
    bool big, started; /* of UTF-16 and UTF-32: byte order, and whether it is settled */
    AsBuffer *out;     /* UTF-8 */
    AsFault fault;
} AsDecoder;

typedef struct AsEncoder {
    const AsCodec *codec;
    const char *given;
    AsStr *text;
    const char *p, *end; /* what is left of it */
    size_t index;        /* of p, in code points */
    bool big, started;
    AsBuffer *out;
    AsFault fault;
    const char *fault_at; /* its first code point */
} AsEncoder;

struct AsCodec {
    const char *name;    /* in messages */
    const char *aliases; /* separated by blanks, normalized */
    /* Converts until the end (true) or a fault (false, noted). */
    bool (*decode)(AsDecoder *d);
    bool (*encode)(AsEncoder *e);
    uint8_t unit;        /* bytes of a code unit of a Unicode encoding; 0: another encoding */
    char order;          /* of its bytes: 'l', 'b', or 0: as a mark at the beginning says */
    uint32_t limit;      /* of a single-byte encoding: the first code point that it has not; of a multi-byte one:
                          * bytes that a character beyond ASCII has at least */
    const char *iconv_name;
};

/* Ends with a row without a name; the first is UTF-8. */
extern const AsCodec as_codecs[];

/* codec_escape.c */
bool as_codec_decode_escapes(AsDecoder *d);
bool as_codec_decode_raw_escapes(AsDecoder *d);
bool as_codec_encode_escapes(AsEncoder *e);
bool as_codec_encode_raw_escapes(AsEncoder *e);

void as_codec_add_unit(AsBuffer *out, uint32_t unit, size_t width, bool big);

#endif
