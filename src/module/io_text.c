/* io.TextIOWrapper: text over a binary file.
 *
 * Reading keeps the bytes as they came and decodes what it gives out, a line or a read at a time; so tell() is
 * a plain position in bytes. That needs an encoding in which a newline byte is a newline: other encodings are
 * decoded whole at the first read. */
#define _GNU_SOURCE
#include "module/io.h"

#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/utf8.h"
#include "object/bytes.h"
#include "object/class.h"
#include "object/codec.h"
#include "object/error.h"
#include "object/finalize.h"
#include "object/int.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

enum { CHUNK = 8192 };

/* ---- set-up ---- */

bool as_io_is_newline(AsValue newline)
{
    return as_is_none(newline) || as_str_equals_text(newline, "") || as_str_equals_text(newline, "\n")
        || as_str_equals_text(newline, "\r") || as_str_equals_text(newline, "\r\n");
}

/* An unknown codec is an error now, not at the first read. */
static bool check_codec(AsVM *vm, AsValue encoding)
{
    AsValue probe = as_str_encode(vm, vm->empty_str, as_str(encoding)->data, "strict");
    return !as_raised(probe);
}

static AsTextWidth width_of(AsVM *vm, const char *encoding)
{
    static const struct { const char *name; AsTextWidth width; } known[] = {
        {"utf_8", AS_TEXT_UTF8}, {"ascii", AS_TEXT_BYTES}, {"latin_1", AS_TEXT_BYTES}, {"gbk", AS_TEXT_DOUBLE},
        {"gb2312", AS_TEXT_DOUBLE}, {"big5", AS_TEXT_DOUBLE}, {"euc_kr", AS_TEXT_DOUBLE}, {"gb18030", AS_TEXT_GB18030},
    };
    AsValue name = as_codec_find_name(vm, encoding);
    for (size_t i = 0; as_is_str(name) && i < sizeof known / sizeof *known; i++) {
        if (as_str_equals_text(name, known[i].name)) { return known[i].width; }
    }
    return as_codec_is_charmap(encoding) ? AS_TEXT_BYTES : AS_TEXT_OTHER;
}

bool as_io_text_init(AsVM *vm, AsTextFile *file, AsValue buffer, AsValue encoding, AsValue errors, AsValue newline,
                     bool line_buffering, bool write_through)
{
    if (!as_is_none(newline) && !as_is_str(newline)) {
        as_raise(vm, AS_TYPE_ERROR, "TextIOWrapper() argument 'newline' must be str or None, not %T", newline);
        return false;
    }
    if (!as_io_is_newline(newline)) {
        as_raise(vm, AS_VALUE_ERROR, "illegal newline value: %S", newline);
        return false;
    }
    bool usual = as_is_none(encoding) || (as_is_str(encoding) && as_str_equals_text(encoding, "locale"));
    if (usual) {
        encoding = as_str_from_text(vm, "UTF-8");
    } else if (!as_is_str(encoding)) {
        as_raise(vm, AS_TYPE_ERROR, "TextIOWrapper() argument 'encoding' must be str or None, not %T", encoding);
        return false;
    }
    if (!as_is_none(errors) && !as_is_str(errors)) {
        as_raise(vm, AS_TYPE_ERROR, "TextIOWrapper() argument 'errors' must be str or None, not %T", errors);
        return false;
    }
    as_root(vm, encoding);
    if (!usual && !check_codec(vm, encoding)) { return false; }
    file->width = usual ? AS_TEXT_UTF8 : width_of(vm, as_str(encoding)->data);
    file->buffer = buffer;
    file->encoding = encoding;
    file->errors = as_is_none(errors) ? as_str_from_text(vm, "strict") : errors;
    file->newline = newline;
    file->mode = AS_NONE;
    file->line_buffering = line_buffering;
    file->write_through = write_through;
    file->universal = as_is_none(newline) || as_str(newline)->size == 0;
    file->translate = as_is_none(newline);
    file->io.closed = false;
    return true;
}

static bool is_closed(AsVM *vm, AsTextFile *file, bool *closed)
{
    *closed = file->io.closed;
    if (as_is_undefined(file->buffer) || as_is_none(file->buffer)) { return true; }
    if (as_is_file(file->buffer) && as_shape(file->buffer)->exact && as_file(file->buffer)->state == AS_FILE_READY) {
        return as_io_device_is_closed(vm, as_file(file->buffer), closed);
    }
    AsValue v = as_op_get_attribute_text(vm, file->buffer, "closed");
    return !as_raised(v) && as_op_truth(vm, v, closed);
}

static bool check_open(AsVM *vm, AsTextFile *file)
{
    bool closed;
    if (as_is_undefined(file->buffer)) {
        as_raise(vm, AS_VALUE_ERROR, file->detached ? "underlying buffer has been detached"
                                                    : "I/O operation on uninitialized object");
        return false;
    }
    if (!is_closed(vm, file, &closed)) { return false; }
    if (closed) { as_raise(vm, AS_VALUE_ERROR, "I/O operation on closed file."); }
    return !closed;
}

/* ---- writing ---- */

static bool write_bytes(AsVM *vm, AsTextFile *file, const void *data, size_t size)
{
    if (as_is_file(file->buffer) && as_shape(file->buffer)->exact) {
        return as_io_binary_write(vm, as_file(file->buffer), data, size);
    }
    AsValue bytes = as_bytes_from(vm, data, size);
    return !as_raised(as_call_method(vm, file->buffer, as_name(vm, AS_NAME_write), &bytes, 1));
}

/* Passes on what waits in `output`. */
static bool pass_output(AsVM *vm, AsTextFile *file)
{
    size_t size = file->output_size;
    if (size == 0) { return true; }
    // Another thread may write into this file while we wait for the descriptor.
    uint8_t *output = file->output;
    size_t capacity = file->output_capacity;
    file->output = NULL;
    file->output_size = 0;
    bool ok = write_bytes(vm, file, output, size);
    if (file->output) {
        as_heap_release(vm, output, capacity);
    } else {
        file->output = output;
        file->output_capacity = capacity;
    }
    return ok;
}

static bool hold_output(AsVM *vm, AsTextFile *file, const char *data, size_t size)
{
    if (file->output_size + size > CHUNK && !pass_output(vm, file)) { return false; }
    if (size > CHUNK) { return write_bytes(vm, file, data, size); }
    if (file->output == NULL) {
        file->output_capacity = CHUNK;
        file->output = as_heap_alloc(vm, CHUNK);
    }
    memcpy(file->output + file->output_size, data, size);
    file->output_size += size;
    return true;
}

static bool flush_buffer(AsVM *vm, AsTextFile *file)
{
    if (as_is_file(file->buffer) && as_shape(file->buffer)->exact) {
        return as_io_binary_flush(vm, as_file(file->buffer));
    }
    return !as_raised(as_call_method(vm, file->buffer, as_name(vm, AS_NAME_flush), NULL, 0));
}

bool as_io_text_flush(AsVM *vm, AsTextFile *file)
{
    return pass_output(vm, file) && flush_buffer(vm, file);
}

/* \n becomes the file's line end; None means the system's, which is \n itself. */
static const char *line_end(const AsTextFile *file)
{
    if (as_is_none(file->newline) || as_str(file->newline)->data[0] != '\r') { return NULL; }
    return as_str(file->newline)->data;
}

static void add_translated(AsBuffer *out, const char *data, size_t size, const char *end)
{
    for (size_t i = 0; i < size; i++) {
        if (data[i] == '\n') {
            as_buffer_add_text(out, end);
        } else {
            as_buffer_add_byte(out, data[i]);
        }
    }
}

static bool write_encoded(AsVM *vm, AsTextFile *file, AsValue text)
{
    const char *codec = as_str(file->encoding)->data;
    bool is_utf8 = strcasecmp(codec, "utf-8") == 0 || strcasecmp(codec, "utf8") == 0;
    if (as_str_is_ascii(as_str(text)) && (is_utf8 || strcasecmp(codec, "ascii") == 0)) {
        return hold_output(vm, file, as_str(text)->data, as_str(text)->size);
    }
    AsValue bytes = as_str_encode(vm, text, codec, as_str(file->errors)->data);
    if (as_raised(bytes)) { return false; }
    as_root(vm, bytes);
    return hold_output(vm, file, (const char *)as_bytes(bytes)->data, as_bytes(bytes)->size);
}

static bool write_text(AsVM *vm, AsTextFile *file, AsValue text)
{
    const char *end = line_end(file);
    if (end == NULL || memchr(as_str(text)->data, '\n', as_str(text)->size) == NULL) {
        return write_encoded(vm, file, text);
    }
    AsBuffer translated;
    as_buffer_init(&translated);
    add_translated(&translated, as_str(text)->data, as_str(text)->size, end);
    AsValue changed = as_str_from(vm, translated.data, translated.size);
    as_buffer_clear(&translated);
    as_root(vm, changed);
    return write_encoded(vm, file, changed);
}

bool as_io_text_write(AsVM *vm, AsTextFile *file, AsValue text)
{
    if (!check_open(vm, file)) { return false; }
    if (as_is_file(file->buffer) && !as_file(file->buffer)->writable) {
        (void)!as_raised(as_io_unsupported(vm, "not writable"));
        return false;
    }
    const AsStr *s = as_str(text);
    bool has_line = memchr(s->data, '\n', s->size) != NULL || memchr(s->data, '\r', s->size) != NULL;
    size_t roots = as_roots_save(vm);
    as_root(vm, text); // and what becomes of it: writing may collect
    bool ok = write_text(vm, file, text);
    as_roots_restore(vm, roots);
    if (!ok) { return false; }
    if (file->line_buffering && has_line) { return as_io_text_flush(vm, file); }
    return (file->holds_output && !file->write_through) || pass_output(vm, file);
}

/* ---- reading: bytes in ---- */

static bool add_input(AsVM *vm, AsTextFile *file, const void *data, size_t size)
{
    size_t unread = file->end - file->start;
    if (file->start > 0 && unread > 0) { memmove(file->input, file->input + file->start, unread); }
    file->start = 0;
    file->end = unread;
    if (size > file->input_capacity - unread) {
        size_t capacity = file->input_capacity * 2 > unread + size ? file->input_capacity * 2 : unread + size;
        uint8_t *grown = as_heap_try_resize(vm, file->input, file->input_capacity, capacity);
        if (grown == NULL) { return false; }
        file->input = grown;
        file->input_capacity = capacity;
    }
    memcpy(file->input + unread, data, size);
    file->end += size;
    return true;
}

/* One more piece of the binary file. At its end sets at_end. */
static bool fill(AsVM *vm, AsTextFile *file)
{
    if (as_is_file(file->buffer) && as_shape(file->buffer)->exact) {
        AsFile *binary = as_file(file->buffer);
        size_t got = binary->end - binary->start;
        if (got == 0 && !as_io_binary_fill(vm, binary, &got)) { return false; }
        file->at_end = got == 0;
        if (got == 0) { return true; }
        binary->start = binary->end;
        return add_input(vm, file, binary->buffer + binary->end - got, got);
    }
    AsValue size = as_small_value(CHUNK);
    AsValue method = as_op_find_attribute(vm, file->buffer, as_str_intern_text(vm, "read1"));
    if (as_raised(method)) { return false; }
    AsValue bytes = as_is_undefined(method)
        ? as_call_method(vm, file->buffer, as_name(vm, AS_NAME_read), &size, 1) : as_call(vm, method, &size, 1);
    if (as_raised(bytes)) { return false; }
    const uint8_t *data;
    size_t count;
    if (!as_bytes_view(bytes, &data, &count)) {
        as_raise(vm, AS_TYPE_ERROR, "underlying read1() should have returned a bytes-like object, not '%T'", bytes);
        return false;
    }
    file->at_end = count == 0;
    return add_input(vm, file, data, count);
}

/* Raises what is wrong with the last `size` bytes of input, and drops them. */
static bool raise_undecodable(AsVM *vm, AsTextFile *file, size_t size)
{
    AsValue bytes = as_bytes_from(vm, file->input + file->end - size, size);
    file->end -= size;
    file->unchecked = 0;
    as_root(vm, bytes);
    return !as_raised(as_bytes_decode(vm, as_bytes(bytes)->data, size, "utf-8", "strict"));
}

/* Both look at the last bytes of input, of which the end may be half a character. */
static bool check_utf8(AsVM *vm, AsTextFile *file, const char *data, size_t size)
{
    size_t where, width;
    const char *reason;
    if (as_utf8_check(data, size, &where, &width, &reason)) { return true; }
    if (file->at_end || where + width < size || strcmp(reason, "unexpected end of data") != 0) {
        return raise_undecodable(vm, file, size);
    }
    file->unchecked = size - where; // a character of which the rest is still to come
    return true;
}

static bool check_other(AsVM *vm, AsTextFile *file, const char *data, size_t size)
{
    size_t used;
    AsValue text = as_bytes_decode_some(vm, (const uint8_t *)data, size, as_str(file->encoding)->data, "strict", file->at_end,
                                        &used);
    if (as_raised(text)) {
        file->end -= size;
        return false;
    }
    file->unchecked = size - used;
    return true;
}

/* As fill(), and the piece is looked at at once: Python decodes pieces, so that a fault beyond the line that is read
 * comes out now, and the piece is lost. */
static bool fill_checked(AsVM *vm, AsTextFile *file)
{
    size_t before = file->end - file->start;
    if (!fill(vm, file)) { return false; }
    if (file->input_decoded || !as_str_equals_text(file->errors, "strict")) { return true; }
    size_t unchecked = file->unchecked < before ? file->unchecked : before;
    size_t size = file->end - file->start - before + unchecked;
    const char *data = (const char *)file->input + file->end - size;
    file->unchecked = 0;
    if (size == 0) { return true; }
    return file->width == AS_TEXT_UTF8 ? check_utf8(vm, file, data, size) : check_other(vm, file, data, size);
}

static bool fill_whole(AsVM *vm, AsTextFile *file)
{
    while (!file->at_end) {
        if (!fill(vm, file)) { return false; }
    }
    return true;
}

static AsValue decode(AsVM *vm, AsTextFile *file, const uint8_t *data, size_t size)
{
    if (file->input_decoded) { return as_str_from(vm, (const char *)data, size); }
    return as_bytes_decode(vm, data, size, as_str(file->encoding)->data, as_str(file->errors)->data);
}

/* From here on `input` holds decoded text. */
static bool decode_input(AsVM *vm, AsTextFile *file)
{
    if (file->input_decoded) { return true; }
    if (!fill_whole(vm, file)) { return false; }
    AsValue text = decode(vm, file, file->input + file->start, file->end - file->start);
    if (as_raised(text)) { return false; }
    file->start = file->end = 0;
    file->input_decoded = true;
    return add_input(vm, file, as_str(text)->data, as_str(text)->size);
}

static bool check_readable(AsVM *vm, AsTextFile *file)
{
    if (!check_open(vm, file)) { return false; }
    if (as_is_file(file->buffer) && !as_file(file->buffer)->readable) {
        (void)!as_raised(as_io_unsupported(vm, "not readable"));
        return false;
    }
    if (file->output_size > 0 && !as_io_text_flush(vm, file)) { return false; }
    return file->width != AS_TEXT_OTHER || decode_input(vm, file);
}

/* ---- reading: text out ---- */

/* Notes the line ends of decoded text, and turns them into \n where the file does that. */
static AsValue translated(AsVM *vm, AsTextFile *file, AsValue text)
{
    if (!file->universal) { return text; }
    AsStr *s = as_str(text);
    bool has_return = memchr(s->data, '\r', s->size) != NULL;
    if (!has_return && memchr(s->data, '\n', s->size) != NULL) { file->seen |= 2; }
    if (!has_return) { return text; }
    AsBuffer out;
    as_buffer_init(&out);
    for (size_t i = 0; i < s->size; i++) {
        if (s->data[i] == '\r') {
            bool pair = s->data[i + 1] == '\n' && i + 1 < s->size;
            file->seen |= pair ? 4 : 1;
            i += pair;
            as_buffer_add_byte(&out, '\n');
        } else {
            if (s->data[i] == '\n') { file->seen |= 2; }
            as_buffer_add_byte(&out, s->data[i]);
        }
    }
    if (file->translate) { text = as_str_from(vm, out.data, out.size); }
    as_buffer_clear(&out);
    return text;
}

/* Decodes input bytes; what was read is given out. */
static AsValue give(AsVM *vm, AsTextFile *file, size_t size)
{
    AsValue text = decode(vm, file, file->input + file->start, size);
    if (as_raised(text)) { return AS_RAISED; }
    file->start += size;
    return translated(vm, file, text);
}

/* Length of the line that begins the input, its end included; 0: not all of it is there. Its first `known` bytes hold
 * no end. */
static size_t find_line(const AsTextFile *file, size_t known)
{
    const uint8_t *at = file->input + file->start + known;
    size_t count = file->end - file->start - known;
    if (count == 0) { return 0; }
    if (file->universal) {
        const uint8_t *newline = memchr(at, '\n', count);
        size_t limit = newline != NULL ? (size_t)(newline - at) : count;
        const uint8_t *carriage = memchr(at, '\r', limit);
        if (carriage != NULL) {
            size_t i = (size_t)(carriage - at);
            if (i + 1 == count && !file->at_end) { return 0; }
            return known + i + (i + 1 < count && at[i + 1] == '\n' ? 2 : 1);
        }
        return newline != NULL ? known + limit + 1 : 0;
    }
    const AsStr *end = as_str(file->newline);
    const uint8_t *found = memmem(at, count, end->data, end->size);
    return found != NULL ? known + (size_t)(found - at) + end->size : 0;
}

/* Bytes of the first `limit` characters of `size` bytes; SIZE_MAX when there are fewer characters. */
static size_t bytes_of_characters(const AsTextFile *file, size_t size, size_t limit)
{
    const uint8_t *at = file->input + file->start;
    AsTextWidth width = file->input_decoded ? AS_TEXT_UTF8 : file->width;
    size_t i = 0;
    for (; limit > 0 && i < size; limit--) {
        if (file->translate && at[i] == '\r' && i + 1 == size && !file->at_end) { return SIZE_MAX; } // half of an end?
        if (file->translate && at[i] == '\r' && i + 1 < size && at[i + 1] == '\n') {
            i += 2;
            continue;
        }
        uint8_t lead = at[i];
        if (width == AS_TEXT_UTF8) {
            i += lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        } else if (width == AS_TEXT_BYTES || lead <= 0x80) {
            i++;
        } else {
            i += width == AS_TEXT_GB18030 && i + 1 < size && at[i + 1] >= '0' && at[i + 1] <= '9' ? 4 : 2;
        }
    }
    return limit > 0 || i > size ? SIZE_MAX : i;
}

static AsValue read_line(AsVM *vm, AsTextFile *file, int64_t limit)
{
    size_t length, known = 0;
    while ((length = find_line(file, known)) == 0 && !file->at_end) {
        size_t there = file->end - file->start;
        known = there > 0 ? there - 1 : 0; // the last byte may be half of an end
        if (limit >= 0 && bytes_of_characters(file, file->end - file->start, (size_t)limit) != SIZE_MAX) { break; }
        if (!fill_checked(vm, file)) { return AS_RAISED; }
    }
    file->at_end = false;
    if (length == 0) { length = file->end - file->start; }
    if (limit >= 0) {
        size_t most = bytes_of_characters(file, length, (size_t)limit);
        if (most < length) { length = most; }
    }
    return length == 0 ? vm->empty_str : give(vm, file, length);
}

/* A file of our own that nobody has begun to read: its bytes need not lie in between. */
static AsValue read_fresh(AsVM *vm, AsTextFile *file)
{
    AsValue bytes = as_io_binary_rest(vm, as_file(file->buffer));
    if (as_raised(bytes) || as_is_none(bytes)) { return as_raised(bytes) ? AS_RAISED : vm->empty_str; }
    size_t roots = as_roots_save(vm);
    as_root(vm, bytes);
    AsValue text = decode(vm, file, as_bytes(bytes)->data, as_bytes(bytes)->size);
    if (!as_raised(text)) { text = translated(vm, file, text); }
    as_roots_restore(vm, roots);
    return text;
}

static AsValue read_all(AsVM *vm, AsTextFile *file)
{
    bool own = as_is_file(file->buffer) && as_shape(file->buffer)->exact && !as_file(file->buffer)->unbuffered;
    if (own && file->start == file->end && !file->input_decoded) { return read_fresh(vm, file); }
    if (!fill_whole(vm, file)) { return AS_RAISED; }
    file->at_end = false;
    return file->end == file->start ? vm->empty_str : give(vm, file, file->end - file->start);
}

static AsValue read_count(AsVM *vm, AsTextFile *file, size_t count)
{
    if (!as_str_equals_text(file->errors, "strict") && !decode_input(vm, file)) { return AS_RAISED; }
    size_t size;
    while ((size = bytes_of_characters(file, file->end - file->start, count)) == SIZE_MAX && !file->at_end) {
        if (!fill_checked(vm, file)) { return AS_RAISED; }
    }
    if (size == SIZE_MAX) { size = file->end - file->start; }
    if (!file->input_decoded) { file->at_end = false; }
    return size == 0 ? vm->empty_str : give(vm, file, size);
}

static AsValue text_read(AsVM *vm, AsValue *args)
{
    AsTextFile *file = as_text_file(args[0]);
    int64_t size;
    if (!as_io_size_arg(vm, args[1], &size) || !check_readable(vm, file)) { return AS_RAISED; }
    return size < 0 ? read_all(vm, file) : read_count(vm, file, (size_t)size);
}

static AsValue text_readline(AsVM *vm, AsValue *args)
{
    AsTextFile *file = as_text_file(args[0]);
    int64_t size;
    if (!as_index_arg(vm, args[1], &size) || !check_readable(vm, file)) { return AS_RAISED; }
    return read_line(vm, file, size);
}

static AsValue text_next(AsVM *vm, AsValue self)
{
    AsTextFile *file = as_text_file(self);
    if (!as_shape(self)->exact) {
        AsValue line = as_call_method(vm, self, as_name(vm, AS_NAME_readline), NULL, 0);
        return as_is_str(line) && as_str(line)->size == 0 ? AS_STOP : line;
    }
    if (!check_readable(vm, file)) { return AS_RAISED; }
    file->no_tell = true;
    AsValue line = read_line(vm, file, -1);
    if (!as_is_str(line) || as_str(line)->size > 0) { return line; }
    file->no_tell = false;
    return AS_STOP;
}

/* ---- methods ---- */

static AsValue text_write(AsVM *vm, AsValue *args)
{
    if (!as_is_str(args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "write() argument must be str, not %B", args[1]);
    }
    if (!as_io_text_write(vm, as_text_file(args[0]), args[1])) { return AS_RAISED; }
    return as_int_from_u64(vm, as_str(args[1])->length);
}

static AsValue text_flush(AsVM *vm, AsValue *args)
{
    AsTextFile *file = as_text_file(args[0]);
    return check_open(vm, file) && as_io_text_flush(vm, file) ? AS_NONE : AS_RAISED;
}

static AsValue close_buffer(AsVM *vm, AsTextFile *file)
{
    if (as_is_file(file->buffer) && as_shape(file->buffer)->exact) { return as_io_binary_close(vm, as_file(file->buffer)) ? AS_NONE : AS_RAISED; }
    return as_call_method(vm, file->buffer, as_name(vm, AS_NAME_close), NULL, 0);
}

static AsValue text_close(AsVM *vm, AsValue *args)
{
    AsTextFile *file = as_text_file(args[0]);
    bool closed;
    if (as_is_undefined(file->buffer)) { return check_open(vm, file) ? AS_NONE : AS_RAISED; }
    if (!is_closed(vm, file, &closed)) { return AS_RAISED; }
    if (closed) { return AS_NONE; }
    bool ok = as_io_text_flush(vm, file);
    AsValue error = ok ? AS_UNDEFINED : as_error_take(vm);
    as_root(vm, error);
    AsValue result = close_buffer(vm, file);
    file->io.closed = true;
    if (!ok && !as_raised(result)) { vm->error = error; }
    return !ok || as_raised(result) ? AS_RAISED : AS_NONE;
}

static AsValue text_detach(AsVM *vm, AsValue *args)
{
    AsTextFile *file = as_text_file(args[0]);
    if (!check_open(vm, file) || !as_io_text_flush(vm, file)) { return AS_RAISED; }
    AsValue buffer = file->buffer;
    file->buffer = AS_UNDEFINED;
    file->detached = true;
    return buffer;
}

/* These ask the binary file, which has its own words for being closed. */
static AsValue call_buffer(AsVM *vm, AsTextFile *file, const char *name)
{
    bool attached = !as_is_undefined(file->buffer) || check_open(vm, file);
    return attached ? as_call_method(vm, file->buffer, as_str_intern_text(vm, name), NULL, 0) : AS_RAISED;
}

static AsValue text_fileno(AsVM *vm, AsValue *args) { return call_buffer(vm, as_text_file(args[0]), "fileno"); }
static AsValue text_isatty(AsVM *vm, AsValue *args) { return call_buffer(vm, as_text_file(args[0]), "isatty"); }
static AsValue text_iter(AsVM *vm, AsValue self) { return check_open(vm, as_text_file(self)) ? self : AS_RAISED; }
static AsValue text_readable(AsVM *vm, AsValue *args) { return call_buffer(vm, as_text_file(args[0]), "readable"); }
static AsValue text_writable(AsVM *vm, AsValue *args) { return call_buffer(vm, as_text_file(args[0]), "writable"); }
static AsValue text_seekable(AsVM *vm, AsValue *args) { return call_buffer(vm, as_text_file(args[0]), "seekable"); }

static AsValue text_tell(AsVM *vm, AsValue *args)
{
    AsTextFile *file = as_text_file(args[0]);
    if (!check_open(vm, file)) { return AS_RAISED; }
    if (file->no_tell) { return as_raise(vm, AS_OS_ERROR, "telling position disabled by next() call"); }
    if (!as_io_text_flush(vm, file)) { return AS_RAISED; }
    AsValue at = as_call_method(vm, file->buffer, as_str_intern_text(vm, "tell"), NULL, 0);
    if (as_raised(at) || file->end == file->start) { return at; }
    return as_op_binary(vm, AS_SUB, at, as_int_from_u64(vm, file->end - file->start));
}

static AsValue text_seek(AsVM *vm, AsValue *args)
{
    AsTextFile *file = as_text_file(args[0]);
    int64_t offset, whence;
    if (!as_index_arg(vm, args[2], &whence) || !check_open(vm, file) || !as_index_arg(vm, args[1], &offset)) {
        return AS_RAISED;
    }
    if (whence == 1 && offset != 0) { return as_io_unsupported(vm, "can't do nonzero cur-relative seeks"); }
    if (whence == 2 && offset != 0) { return as_io_unsupported(vm, "can't do nonzero end-relative seeks"); }
    if (whence < 0 || whence > 2) { return as_raise(vm, AS_VALUE_ERROR, "invalid whence (%d, should be 0, 1 or 2)", (int)whence); }
    if (whence == 0 && offset < 0) { return as_raise(vm, AS_VALUE_ERROR, "negative seek position %lld", (long long)offset); }
    if (whence == 1) { return text_tell(vm, args); }
    if (!as_io_text_flush(vm, file)) { return AS_RAISED; }
    file->start = file->end = 0;
    file->at_end = file->input_decoded = file->no_tell = false;
    AsValue place[] = {as_int_from_i64(vm, offset), as_small_value(whence)};
    return as_call_method(vm, file->buffer, as_str_intern_text(vm, "seek"), place, 2);
}

static AsValue text_truncate(AsVM *vm, AsValue *args)
{
    AsTextFile *file = as_text_file(args[0]);
    if (!check_open(vm, file) || !as_io_text_flush(vm, file)) { return AS_RAISED; }
    return as_call_method(vm, file->buffer, as_str_intern_text(vm, "truncate"), &args[1], as_is_none(args[1]) ? 0 : 1);
}

static AsValue text_reconfigure(AsVM *vm, AsValue *args)
{
    AsTextFile *file = as_text_file(args[0]);
    if (!check_open(vm, file) || !as_io_text_flush(vm, file)) { return AS_RAISED; }
    AsValue encoding = as_is_none(args[1]) ? file->encoding : args[1];
    AsValue errors = as_is_none(args[2]) ? (as_is_none(args[1]) ? file->errors : AS_NONE) : args[2];
    AsValue newline = as_is_undefined(args[3]) ? file->newline : args[3];
    bool lines = as_is_none(args[4]) ? file->line_buffering : args[4] == AS_TRUE;
    bool through = as_is_none(args[5]) ? file->write_through : args[5] == AS_TRUE;
    AsValue mode = file->mode;
    if (!as_io_text_init(vm, file, file->buffer, encoding, errors, newline, lines, through)) { return AS_RAISED; }
    file->mode = mode;
    return AS_NONE;
}

static AsValue text_new(AsVM *vm, AsValue *args)
{
    AsTextFile *file = (AsTextFile *)as_instance_new(vm, as_type(args[0]), 0);
    file->encoding = file->errors = file->newline = file->mode = AS_NONE;
    return as_value(file);
}

static AsValue text_init(AsVM *vm, AsValue *args)
{
    bool lines, through;
    if (!as_op_truth(vm, args[5], &lines) || !as_op_truth(vm, args[6], &through)) { return AS_RAISED; }
    AsTextFile *file = as_text_file(args[0]);
    if (!as_io_text_init(vm, file, args[1], args[2], args[3], args[4], lines, through)) { return AS_RAISED; }
    // A file of our own keeps what waits, so that it is written whichever of the two dies first.
    file->holds_output = !as_is_file(args[1]) || as_file(args[1])->scripted;
    if (file->holds_output) { as_finalize_register(vm, as_object(args[0])); }
    return AS_NONE;
}

/* ---- attributes ---- */

#define FIELD_GETTER(function, field) \
    static AsValue function(AsVM *vm, AsValue self) \
    { \
        (void)vm; \
        AsValue v = as_text_file(self)->field; \
        return as_is_undefined(v) ? AS_NONE : v; \
    }
FIELD_GETTER(text_encoding, encoding)
FIELD_GETTER(text_errors, errors)
FIELD_GETTER(text_buffer, buffer)

static AsValue text_name(AsVM *vm, AsValue self)
{
    AsTextFile *file = as_text_file(self);
    if (as_is_undefined(file->buffer)) { return check_open(vm, file) ? AS_NONE : AS_RAISED; }
    return as_op_get_attribute(vm, file->buffer, as_name(vm, AS_NAME_name));
}

static AsValue text_mode(AsVM *vm, AsValue self)
{
    AsTextFile *file = as_text_file(self);
    if (!as_is_none(file->mode)) { return file->mode; }
    return as_raise(vm, AS_ATTRIBUTE_ERROR, "'%T' object has no attribute 'mode'", self);
}

static bool text_set_mode(AsVM *vm, AsValue self, AsValue value)
{
    (void)vm;
    as_write(as_object(self), &as_text_file(self)->mode, as_is_undefined(value) ? AS_NONE : value);
    return true;
}

static AsValue text_closed(AsVM *vm, AsValue self)
{
    bool closed;
    AsTextFile *file = as_text_file(self);
    if (as_is_undefined(file->buffer)) { return check_open(vm, file) ? AS_NONE : AS_RAISED; }
    return is_closed(vm, file, &closed) ? as_bool(closed) : AS_RAISED;
}

static AsValue text_line_buffering(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_bool(as_text_file(self)->line_buffering);
}

static AsValue text_write_through(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_bool(as_text_file(self)->write_through);
}

AsValue as_io_newlines(AsVM *vm, uint8_t seen)
{
    static const char *const forms[] = {"\r", "\n", "\r\n"};
    AsValue found[3];
    size_t count = 0;
    for (size_t i = 0; i < 3; i++) {
        if (seen & (1 << i)) { found[count++] = as_str_from_text(vm, forms[i]); }
    }
    return count == 0 ? AS_NONE : count == 1 ? found[0] : as_tuple_from(vm, found, count);
}

static AsValue text_newlines(AsVM *vm, AsValue self)
{
    AsTextFile *file = as_text_file(self);
    if (as_is_undefined(file->buffer)) { return check_open(vm, file) ? AS_NONE : AS_RAISED; }
    return as_io_newlines(vm, file->seen);
}

static AsValue text_repr(AsVM *vm, AsValue self)
{
    AsTextFile *file = as_text_file(self);
    AsValue type = as_io_type_name(vm, self);
    AsValue name = AS_UNDEFINED;
    if (!as_is_undefined(file->buffer)) {
        name = as_op_find_attribute(vm, file->buffer, as_name(vm, AS_NAME_name));
        if (as_raised(name)) { return AS_RAISED; }
    }
    AsValue text = as_str_format(vm, "<%S", type);
    if (!as_is_undefined(name)) { text = as_str_format(vm, "%S name=%v", text, name); }
    if (!as_is_none(file->mode)) { text = as_str_format(vm, "%S mode=%v", text, file->mode); }
    return as_str_format(vm, "%S encoding=%v>", text, file->encoding);
}

static void text_mark(AsHeap *heap, AsObject *self)
{
    AsTextFile *file = (AsTextFile *)self;
    as_mark(heap, file->buffer);
    as_mark(heap, file->encoding);
    as_mark(heap, file->errors);
    as_mark(heap, file->newline);
    as_mark(heap, file->mode);
    as_mark_attributes(heap, self);
}

static void text_finalize(AsVM *vm, AsObject *self)
{
    AsTextFile *file = (AsTextFile *)self;
    if (file->input != NULL) { as_heap_release(vm, file->input, file->input_capacity); }
    if (file->output != NULL) { as_heap_release(vm, file->output, file->output_capacity); }
}

static const AsMethod text_methods[] = {
    {"__new__(cls, /, ...)", text_new},
    {"__init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)",
     text_init},
    {"read(self, size=-1, /)", text_read},
    {"readline(self, size=-1, /)", text_readline},
    {"write(self, text, /)", text_write},
    {"flush(self, /)", text_flush},
    {"close(self, /)", text_close},
    {"detach(self, /)", text_detach},
    {"fileno(self, /)", text_fileno},
    {"isatty(self, /)", text_isatty},
    {"readable(self, /)", text_readable},
    {"writable(self, /)", text_writable},
    {"seekable(self, /)", text_seekable},
    {"tell(self, /)", text_tell},
    {"seek(self, cookie, whence=0, /)", text_seek},
    {"truncate(self, pos=None, /)", text_truncate},
    {"reconfigure(self, *, encoding=None, errors=None, newline=UNSET, line_buffering=None, write_through=None)",
     text_reconfigure},
    {NULL, NULL},
};

static const AsGetSet text_getsets[] = {
    {"encoding", text_encoding}, {"errors", text_errors}, {"buffer", text_buffer}, {"name", text_name},
    {"mode", text_mode, text_set_mode}, {"closed", text_closed}, {"line_buffering", text_line_buffering},
    {"write_through", text_write_through}, {"newlines", text_newlines}, {NULL, NULL},
};

const AsTypeSpec as_text_file_spec = {
    .name = "_io.TextIOWrapper", .base = AS_KIND_TEXT_IO_BASE, .size = sizeof(AsTextFile),
    .attributes = offsetof(AsTextFile, io.attributes), .mark = text_mark, .finalize = text_finalize,
    .slots = {.repr = text_repr, .iter = text_iter, .next = text_next},
    .methods = text_methods, .getsets = text_getsets,
};
