/* Encodings: a table of codecs, each of which runs until something cannot be converted; the error handlers, which
 * are the same for all, decide what to put there and where to go on. */
#include "object/codec.h"

#include <ctype.h>
#include <stdlib.h>

#include "base/unicode_name.h"
#include "object/bytes.h"
#include "object/codec_impl.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/int.h"
#include "object/str_impl.h"
#include "object/tuple.h"

bool as_codec_name_arg(AsVM *vm, AsValue v, const char *function, const char *argument, const char **out)
{
    *out = NULL;
    if (as_is_undefined(v)) { return true; }
    if (!as_is_str(v)) {
        as_raise(vm, AS_TYPE_ERROR, "%s() argument '%s' must be str, not %B", function, argument, v);
        return false;
    }
    if (memchr(as_str(v)->data, 0, as_str(v)->size)) {
        as_raise(vm, AS_VALUE_ERROR, "embedded null character");
        return false;
    }
    *out = as_str(v)->data;
    return true;
}

/* Is name one of the words of the list? Case does not matter, and one run of other characters is one '_'. */
static bool is_listed(const char *name, const char *list)
{
    char normal[64];
    size_t used = 0;
    for (const char *p = name; *p && used + 2 < sizeof normal; p++) {
        if (isalnum((unsigned char)*p) || *p == '.') {
            normal[used++] = (char)tolower((unsigned char)*p);
        } else if (used > 0 && normal[used - 1] != '_') {
            normal[used++] = '_';
        }
    }
    normal[used] = 0;
    for (const char *found = list; used && (found = strstr(found, normal)); found += used) {
        if ((found == list || found[-1] == ' ') && (found[used] == ' ' || found[used] == 0)) { return true; }
    }
    return false;
}

static const AsCodec *find_codec(const char *name)
{
    for (const AsCodec *codec = as_codecs; codec->name; codec++) {
        if (is_listed(name, codec->aliases)) { return codec; }
    }
    return NULL;
}

/* Error handlers. */

typedef enum Handler {
    STRICT, IGNORE, REPLACE, BACKSLASH, XML, SURROGATE_ESCAPE, SURROGATE_PASS, NAME, UNKNOWN,
} Handler;

static Handler find_handler(const char *name)
{
    static const char *const names[] = {"strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace",
                                        "surrogateescape", "surrogatepass", "namereplace"};
    for (int i = 0; i < UNKNOWN; i++) {
        if (strcmp(name, names[i]) == 0) { return (Handler)i; }
    }
    return UNKNOWN;
}

/* Python knows these encodings without its registry of codecs ... */
static bool is_direct(const char *name)
{
    return is_listed(name, "utf_8 utf8 utf_16 utf16 utf_32 utf32 ascii us_ascii latin1 latin_1 iso_8859_1 iso8859_1");
}

/* ... which wraps the messages of what else goes wrong. */
static bool wrap_error(AsVM *vm, const char *doing, const char *encoding)
{
    return !is_direct(encoding) && as_codec_wrap_error(vm, doing, encoding);
}

/* The handler that a script has registered under this name. */
static AsValue custom_handler(AsVM *vm, const char *name)
{
    AsValue handler = as_codec_lookup_error(vm, name);
    return as_is_undefined(handler) ? as_raise(vm, AS_LOOKUP_ERROR, "unknown error handler name '%s'", name) : handler;
}

/* UnicodeEncodeError or UnicodeDecodeError with its five fields. */
static bool raise_fault(AsVM *vm, AsError error, AsValue object, const AsFault *fault)
{
    AsValue fields[5] = {
        as_str_from_text(vm, fault->encoding), object, as_small_value((int64_t)fault->start),
        as_small_value((int64_t)fault->end), as_str_from_text(vm, fault->reason),
    };
    AsValue exception = as_exception_new(vm, vm->errors[error], as_tuple_from(vm, fields, 5));
    if (!as_raised(exception)) {
        for (unsigned i = 0; i < 5; i++) { as_exception_set_field(vm, as_exception(exception), i, fields[i]); }
        as_raise_object(vm, exception);
    }
    return false;
}

/* Decoding. */

static bool raise_decode(AsVM *vm, const AsDecoder *d)
{
    return raise_fault(vm, AS_UNICODE_DECODE_ERROR, as_bytes_from(vm, d->data, d->size), &d->fault);
}

/* surrogatepass: a surrogate in the codec's own form is let through. */
static bool pass_surrogate(AsDecoder *d)
{
    const uint8_t *p = d->data + d->fault.start;
    size_t left = d->size - d->fault.start, width = d->codec->unit;
    uint32_t c = 0;
    if (width == 1) {
        if (left < 3 || p[0] != 0xed || (p[1] & 0xc0) != 0x80 || (p[2] & 0xc0) != 0x80) { return false; }
        c = 0xd000 | (uint32_t)(p[1] & 0x3f) << 6 | (p[2] & 0x3f);
        width = 3;
    } else {
        if (left < width) { return false; }
        for (size_t i = 0; i < width; i++) { c |= (uint32_t)p[d->big ? width - 1 - i : i] << (8 * i); }
    }
    if (c < 0xd800 || c > 0xdfff) { return false; }
    as_buffer_add_code_point(d->out, c);
    d->fault.end = d->fault.start + width;
    return true;
}

/* surrogateescape: bytes from 0x80 on become U+DC80 .. U+DCFF. */
static bool escape_bytes(AsDecoder *d)
{
    size_t i = d->fault.start;
    for (; i < d->fault.end && d->data[i] >= 0x80; i++) { as_buffer_add_code_point(d->out, 0xdc00u + d->data[i]); }
    if (i == d->fault.start) { return false; }
    d->fault.end = i;
    return true;
}

/* Deals with d->fault; decoding goes on behind its end. */
static bool handle_decode(AsVM *vm, AsDecoder *d, Handler handler, const char *name)
{
    switch (handler) {
    case IGNORE: break;
    case REPLACE: as_buffer_add_code_point(d->out, 0xfffd); break;
    case BACKSLASH:
        for (size_t i = d->fault.start; i < d->fault.end; i++) { as_buffer_printf(d->out, "\\x%02x", d->data[i]); }
        break;
    case SURROGATE_ESCAPE:
        if (!escape_bytes(d)) { return raise_decode(vm, d); }
        break;
    case SURROGATE_PASS:
        if (!d->codec->unit || !pass_surrogate(d)) { return raise_decode(vm, d); }
        break;
    case XML: case NAME:
        as_raise(vm, AS_TYPE_ERROR, "don't know how to handle UnicodeDecodeError in error callback");
        return wrap_error(vm, "decoding", d->given);
    case UNKNOWN: {
        AsValue custom = custom_handler(vm, name);
        bool done = !as_raised(custom) && as_codec_ask_decode(vm, d, custom);
        return done || wrap_error(vm, "decoding", d->given);
    }
    default: return raise_decode(vm, d);
    }
    d->position = d->fault.end;
    return true;
}

/* Might the fault be the beginning of a character whose rest is still to come? */
static bool is_cut_off(const AsDecoder *d)
{
    if (d->fault.end != d->size) { return false; }
    static const char *const reasons[] = {"unexpected end of data", "truncated data", "incomplete multibyte sequence"};
    for (size_t i = 0; i < 3; i++) {
        if (strcmp(d->fault.reason, reasons[i]) == 0) { return true; }
    }
    return false;
}

static bool decode_all(AsVM *vm, AsDecoder *d, const char *errors, bool is_final)
{
    Handler handler = find_handler(errors);
    if (!as_str_reserve(vm, d->out, d->size)) { return false; }
    while (!d->codec->decode(d)) {
        if (!is_final && is_cut_off(d)) {
            d->position = d->fault.start;
            return true;
        }
        if (!handle_decode(vm, d, handler, errors)) { return false; }
    }
    d->position = d->size;
    return true;
}

/* Well-formed UTF-8 needs no work but a copy. */
static AsValue copy_utf8(AsVM *vm, const uint8_t *data, size_t size)
{
    if (size < 4096) { return as_str_from(vm, (const char *)data, size); }
    AsValue result = as_str_try_new(vm, size, as_utf8_count((const char *)data, size));
    if (!as_raised(result)) { memcpy(as_str(result)->data, data, size); }
    return result;
}

AsValue as_bytes_decode(AsVM *vm, const uint8_t *data, size_t size, const char *name, const char *errors)
{
    size_t used;
    return as_bytes_decode_some(vm, data, size, name, errors, true, &used);
}

AsValue as_codec_find_name(AsVM *vm, const char *name)
{
    const AsCodec *codec = find_codec(name);
    return codec ? as_str_from(vm, codec->aliases, strcspn(codec->aliases, " ")) : AS_NONE;
}

bool as_codec_is_charmap(const char *name)
{
    const AsCodec *codec = find_codec(name);
    return codec && codec->is_charmap;
}

AsValue as_bytes_decode_some(AsVM *vm, const uint8_t *data, size_t size, const char *name, const char *errors, bool is_final,
                             size_t *used)
{
    size_t where, width;
    const char *reason;
    const AsCodec *codec = find_codec(name);
    *used = size;
    if (!codec) { return as_codec_call_other(vm, as_bytes_from(vm, data, size), name, errors, false); }
    if (codec == as_codecs && as_utf8_check((const char *)data, size, &where, &width, &reason)) {
        return copy_utf8(vm, data, size);
    }
    AsBuffer out;
    as_buffer_init(&out);
    AsDecoder d = {.codec = codec, .given = name, .data = data, .size = size, .out = &out,
                   .fault = {.encoding = codec->name}};
    size_t saved = as_roots_save(vm);
    bool done = decode_all(vm, &d, errors, is_final);
    as_roots_restore(vm, saved);
    *used = d.position;
    if (done) { return as_str_from_buffer(vm, &out); }
    as_buffer_clear(&out);
    return AS_RAISED;
}

/* Encoding. */

static bool raise_encode(AsVM *vm, const AsEncoder *e)
{
    return raise_fault(vm, AS_UNICODE_ENCODE_ERROR, as_value(e->text), &e->fault);
}

/* Encodes a replacement text; raises the fault if that cannot be encoded either. */
static bool add_replacement(AsVM *vm, AsEncoder *e, const char *data, size_t size)
{
    AsEncoder inner = *e;
    inner.p = data;
    inner.end = data + size;
    inner.started = true;
    return e->codec->encode(&inner) || raise_encode(vm, e);
}

/* Goes over the code points of the fault. */
static const char *skip(const char *p, size_t count)
{
    while (count-- > 0) { as_str_next(&p); }
    return p;
}

static bool replace_each(AsVM *vm, AsEncoder *e, Handler handler)
{
    AsBuffer text;
    as_buffer_init(&text);
    as_buffer_reserve(&text, 16);
    const char *p = e->fault_at;
    for (size_t i = e->fault.start; i < e->fault.end; i++) {
        uint32_t c = as_str_next(&p);
        char name[AS_UNICODE_NAME_MAX];
        size_t name_size = handler == NAME ? as_unicode_name(c, name) : 0;
        if (name_size) {
            as_buffer_printf(&text, "\\N{%.*s}", (int)name_size, name);
        } else if (handler == REPLACE) {
            as_buffer_add_byte(&text, '?');
        } else if (handler == XML) {
            as_buffer_printf(&text, "&#%u;", c);
        } else {
            as_buffer_printf(&text, c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
        }
    }
    bool ok = add_replacement(vm, e, text.data, text.size);
    as_buffer_clear(&text);
    return ok;
}

/* surrogateescape and surrogatepass: raw bytes for surrogates. The fault is raised for what begins with
 * something else. */
static bool add_surrogates(AsVM *vm, AsEncoder *e, Handler handler)
{
    for (; e->fault.start < e->fault.end; e->fault.start++) {
        const char *next = e->fault_at;
        uint32_t c = as_str_next(&next);
        if (handler == SURROGATE_ESCAPE) {
            if (c < 0xdc80 || c > 0xdcff || e->codec->unit > 1) { return raise_encode(vm, e); }
            as_buffer_add_byte(e->out, (char)(c & 0xff));
        } else if (c >= 0xd800 && c <= 0xdfff && e->codec->unit == 1) {
            as_buffer_add(e->out, e->fault_at, 3);
        } else if (c >= 0xd800 && c <= 0xdfff && e->codec->unit > 1) {
            as_codec_add_unit(e->out, c, e->codec->unit, e->big);
        } else {
            return raise_encode(vm, e);
        }
        e->fault_at = next;
    }
    return true;
}

/* A handler of the script's. What it gives in bytes is taken as it is. */
static bool ask_custom(AsVM *vm, AsEncoder *e, const char *name)
{
    AsValue custom = custom_handler(vm, name), replacement;
    if (as_raised(custom) || !as_codec_ask_encode(vm, e, custom, &replacement)) {
        return wrap_error(vm, "encoding", e->given);
    }
    bool is_whole = !as_is_bytes(replacement) || e->codec->unit < 2 || as_bytes(replacement)->size % e->codec->unit == 0;
    if (!is_whole || (e->codec->unit && as_is_str(replacement) && !as_str_is_ascii(as_str(replacement)))) {
        return raise_encode(vm, e);
    }
    if (as_is_bytes(replacement)) {
        as_buffer_add(e->out, (const char *)as_bytes(replacement)->data, as_bytes(replacement)->size);
        return true;
    }
    AsStr *text = as_str(replacement);
    return add_replacement(vm, e, text->data, text->size);
}

static bool handle_encode(AsVM *vm, AsEncoder *e, Handler handler, const char *name)
{
    const char *behind = skip(e->fault_at, e->fault.end - e->fault.start);
    bool ok = true;
    if (handler == UNKNOWN) { return ask_custom(vm, e, name); }
    switch (handler) {
    case IGNORE: break;
    case REPLACE: case XML: case BACKSLASH: case NAME: ok = replace_each(vm, e, handler); break;
    case SURROGATE_ESCAPE: case SURROGATE_PASS: ok = add_surrogates(vm, e, handler); break;
    default: ok = raise_encode(vm, e);
    }
    e->p = behind;
    e->index = e->fault.end;
    return ok;
}

AsValue as_str_encode(AsVM *vm, AsValue text, const char *name, const char *errors)
{
    AsStr *s = as_str(text);
    const AsCodec *codec = find_codec(name);
    if (!codec) { return as_codec_call_other(vm, text, name, errors, true); }
    AsBuffer out;
    as_buffer_init(&out);
    AsEncoder e = {
        .codec = codec, .given = name, .text = s, .p = s->data, .end = s->data + s->size, .out = &out,
        .fault = {.encoding = codec->name},
    };
    Handler handler = find_handler(errors);
    AsValue result = AS_RAISED;
    size_t saved = as_roots_save(vm);
    if (!as_str_reserve(vm, &out, s->size)) { goto out; }
    while (!codec->encode(&e)) {
        if (!handle_encode(vm, &e, handler, errors)) { goto out; }
    }
    result = as_bytes_try_new(vm, out.size);
    if (!as_raised(result) && out.size) { memcpy(as_bytes(result)->data, out.data, out.size); }
out:
    as_roots_restore(vm, saved);
    as_buffer_clear(&out);
    return result;
}
