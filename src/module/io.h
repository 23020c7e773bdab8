/* Files and what behaves like them: binary files over a descriptor, text over binary, both in memory. */
#ifndef AS_MODULE_IO_H
#define AS_MODULE_IO_H

#include "core/vm.h"

/* What every io object begins with. Classes of scripts below io.IOBase have just this. */
typedef struct AsIo {
    AsObject header;
    AsAttributes attributes;
    bool closed;
} AsIo;

typedef enum AsFileState { AS_FILE_READY, AS_FILE_NEW, AS_FILE_DETACHED } AsFileState;

/* A binary file over a descriptor: FileIO (no buffer) and the three Buffered ones. The buffer holds either
 * bytes read ahead (start .. end) or bytes to be written (0 .. pending), never both. */
typedef struct AsFile {
    AsIo io;
    int fd;
    bool readable, writable, appending, exclusive, keep_open, unbuffered;
    bool scripted; /* there is no descriptor: the methods of raw are called */
    bool blocked;  /* the last read of raw gave None */
    uint8_t state; /* AsFileState, of buffered files */
    AsValue raw;   /* the FileIO that shares the descriptor or the script's stream; AS_UNDEFINED: nobody has asked for it */
    uint64_t device, inode; /* which file on disk; 0: it does not matter */
    AsValue name; /* str, bytes or int */
    AsValue lock; /* of the buffer, once there are threads; else AS_UNDEFINED */
    uint8_t *buffer;
    size_t capacity, start, end, pending;
} AsFile;

/* How wide an encoding's characters are: a byte; as UTF-8 has it; two bytes where the first is above 0x80; four of these
 * where the second is a digit; something else. In all but the last a newline byte is a newline. */
typedef enum AsTextWidth { AS_TEXT_BYTES, AS_TEXT_UTF8, AS_TEXT_DOUBLE, AS_TEXT_GB18030, AS_TEXT_OTHER } AsTextWidth;

/* Text over a binary file (an AsFile, or anything with read and write). */
typedef struct AsTextFile {
    AsIo io;
    AsValue buffer, encoding, errors, newline, mode;
    bool line_buffering, write_through;
    bool holds_output;  /* text waits here before it goes into buffer: sys.stdout and its kin */
    bool universal, translate; /* reading: every kind of line end counts; becomes \n */
    uint8_t width;      /* AsTextWidth of the encoding */
    bool input_decoded; /* the bytes of `input` are Aspen's own UTF-8 already */
    bool at_end, no_tell;
    bool detached;
    uint8_t seen;       /* line ends seen: 1 \r, 2 \n, 4 \r\n */
    uint8_t *input;     /* owned: bytes taken from buffer and not yet given out, start .. end */
    size_t input_capacity, start, end;
    size_t unchecked;   /* of its last bytes: a character whose rest is still to be read */
    uint8_t *output;    /* owned */
    size_t output_capacity, output_size;
} AsTextFile;

typedef struct AsStringIo {
    AsIo io;
    char *data; /* owned UTF-8 */
    size_t size, capacity;
    size_t position; /* in bytes */
    size_t beyond;   /* code points that seek() went past the end */
    AsValue newline; /* None, '', '\n', '\r', '\r\n' */
    uint8_t seen;    /* as in AsTextFile */
} AsStringIo;

typedef struct AsBytesIo {
    AsIo io;
    AsValue bytes; /* a bytearray */
    size_t position;
} AsBytesIo;

static inline bool as_is_file(AsValue v)
{
    return as_is_kind(v, AS_KIND_RAW_FILE) || as_is_kind(v, AS_KIND_BUFFERED_READER)
        || as_is_kind(v, AS_KIND_BUFFERED_WRITER) || as_is_kind(v, AS_KIND_BUFFERED_RANDOM);
}
static inline AsFile *as_file(AsValue v) { return (AsFile *)as_object(v); }
static inline bool as_is_text_file(AsValue v) { return as_is_kind(v, AS_KIND_TEXT_FILE); }
static inline AsTextFile *as_text_file(AsValue v) { return (AsTextFile *)as_object(v); }

/* ---- io.c ---- */

/* open(); text arguments are str or None. */
AsValue as_io_open_file(AsVM *vm, AsValue path, AsValue mode, int64_t buffering, AsValue encoding, AsValue errors,
                        AsValue newline, bool close_fd, AsValue opener) AS_RUNS;
/* sys.stdin, stdout, stderr over descriptors 0, 1, 2; None where the descriptor is closed. */
AsValue as_io_open_standard(AsVM *vm, int fd);
/* io.UnsupportedOperation */
AsValue as_io_unsupported(AsVM *vm, const char *message) AS_RUNS;
/* Writes a str to sys.stdout or anything with write(). */
bool as_io_write(AsVM *vm, AsValue file, AsValue text) AS_RUNS;
/* Writes every open file's pending output, as far as it can be; errors are dropped. For the end of the process. */
void as_io_flush_all(AsVM *vm);

/* ---- io_device.c: what lies below the buffer ---- */

/* *got 0: the end, or (file->blocked) nothing yet. */
bool as_io_device_read(AsVM *vm, AsFile *file, void *to, size_t size, size_t *got) AS_RUNS;
/* All of it; *written tells how far it came, also when it raised. */
bool as_io_device_write(AsVM *vm, AsFile *file, const uint8_t *data, size_t size, size_t *written) AS_RUNS;
int64_t as_io_device_seek(AsVM *vm, AsFile *file, int64_t offset, int whence) AS_RUNS; /* -1: raised */
bool as_io_device_truncate(AsVM *vm, AsFile *file, int64_t size) AS_RUNS;
bool as_io_device_close(AsVM *vm, AsFile *file) AS_RUNS;
bool as_io_device_is_closed(AsVM *vm, AsFile *file, bool *closed) AS_RUNS;

/* ---- io_binary.c ---- */

AsValue as_io_binary_new(AsVM *vm, AsKind kind, int fd, AsValue name);
/* Reads into the empty buffer; *got 0 at the end. */
bool as_io_binary_fill(AsVM *vm, AsFile *file, size_t *got) AS_RUNS;
/* All that is still to be read: bytes, or None where there is nothing yet. */
AsValue as_io_binary_rest(AsVM *vm, AsFile *file) AS_RUNS;
bool as_io_binary_write(AsVM *vm, AsFile *file, const void *data, size_t size) AS_RUNS;
bool as_io_binary_flush(AsVM *vm, AsFile *file) AS_RUNS;
bool as_io_binary_close(AsVM *vm, AsFile *file) AS_RUNS;
/* Where the next byte is read or written; -1: raised. */
int64_t as_io_binary_tell(AsVM *vm, AsFile *file) AS_RUNS;
int64_t as_io_binary_seek(AsVM *vm, AsFile *file, int64_t offset, int whence) AS_RUNS;
/* Drops unread bytes: the descriptor stands where the script thinks it does. */
bool as_io_binary_settle(AsVM *vm, AsFile *file) AS_RUNS;

/* ---- io_text.c ---- */

/* newline: None or a str. false: raised. */
bool as_io_text_init(AsVM *vm, AsTextFile *file, AsValue buffer, AsValue encoding, AsValue errors, AsValue newline,
                     bool line_buffering, bool write_through) AS_RUNS;
bool as_io_text_write(AsVM *vm, AsTextFile *file, AsValue text) AS_RUNS;
bool as_io_text_flush(AsVM *vm, AsTextFile *file) AS_RUNS;

/* None, '', '\n', '\r' or '\r\n'? */
bool as_io_is_newline(AsValue newline);
/* The attribute `newlines` for the line ends seen: None, a str or a tuple. */
AsValue as_io_newlines(AsVM *vm, uint8_t seen);

/* ---- shared ---- */

/* io's index for read(size=-1): None and negative numbers mean all (-1). */
bool as_io_size_arg(AsVM *vm, AsValue v, int64_t *out) AS_RUNS;
/* How a stream's repr names its type: the module only of built-in ones. */
AsValue as_io_type_name(AsVM *vm, AsValue self);
void as_io_mark(AsHeap *heap, AsObject *self);

/* os.fspath(): a str or bytes. */
AsValue as_io_path(AsVM *vm, AsValue path) AS_RUNS;

#endif
