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
    AsValue source, exception; /* of custom error handlers: the bytes, and what the handler gets; or AS_UNDEFINED */
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
    AsValue exception;    /* as in AsDecoder */
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
    bool is_charmap;     /* an 8-bit encoding that Python has as a table */
};

/* Ends with a row without a name; the first is UTF-8. */
extern const AsCodec as_codecs[];

/* codec_escape.c */
bool as_codec_decode_escapes(AsDecoder *d);
bool as_codec_decode_raw_escapes(AsDecoder *d);
bool as_codec_encode_escapes(AsEncoder *e);
bool as_codec_encode_raw_escapes(AsEncoder *e);

/* codec_handler.c: what a script has registered. false: raised. */
bool as_codec_ask_decode(AsVM *vm, AsDecoder *d, AsValue handler) AS_RUNS;
/* Moves e behind the fault; *replacement is a str or bytes. */
bool as_codec_ask_encode(AsVM *vm, AsEncoder *e, AsValue handler, AsValue *replacement) AS_RUNS;
/* Makes what is pending the cause of "encoding with 'gbk' codec failed (TypeError: ...)", as Python's registry does.
 * Returns false. */
bool as_codec_wrap_error(AsVM *vm, const char *doing, const char *encoding) AS_RUNS;
/* What another codec makes of a text or of bytes. */
AsValue as_codec_call_other(AsVM *vm, AsValue input, const char *name, const char *errors, bool encodes) AS_RUNS;

void as_codec_add_unit(AsBuffer *out, uint32_t unit, size_t width, bool big);

#endif
