/* Error handlers that a script has registered (codecs.register_error), and codecs that it has
 * (codecs.register). */
#include "object/codec.h"

#include "object/bytes.h"
#include "object/codec_impl.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/int.h"
#include "object/op.h"
#include "object/str_impl.h"
#include "object/tuple.h"

void as_codec_register_error(AsVM *vm, AsValue name, AsValue handler)
{
    if (as_is_undefined(vm->error_handlers)) { vm->error_handlers = as_dict_new(vm); }
    as_dict_set_name(vm, as_dict(vm->error_handlers), as_str_intern(vm, name), handler);
}

AsValue as_codec_lookup_error(AsVM *vm, const char *name)
{
    if (as_is_undefined(vm->error_handlers)) { return AS_UNDEFINED; }
    return as_dict_get_name(vm, as_dict(vm->error_handlers), as_str_intern_text(vm, name));
}

/* The exception that the handler gets: the same one for all faults of a text. */
static AsValue fault_exception(AsVM *vm, AsError error, AsValue object, const AsFault *fault, AsValue *kept)
{
    AsValue fields[5] = {
        as_str_from_text(vm, fault->encoding), object, as_small_value((int64_t)fault->start),
        as_small_value((int64_t)fault->end), as_str_from_text(vm, fault->reason),
    };
    if (as_is_undefined(*kept)) {
        *kept = as_exception_new(vm, vm->errors[error], as_tuple_from(vm, fields, 5));
        if (as_raised(*kept)) { return AS_RAISED; }
        as_root(vm, *kept);
    }
    for (unsigned i = 0; i < 5; i++) { as_exception_set_field(vm, as_exception(*kept), i, fields[i]); }
    return *kept;
}

bool as_codec_wrap_error(AsVM *vm, const char *doing, const char *encoding)
{
    AsException *e = as_exception(vm->error);
    AsType *type = e->header.shape->type;
    AsTuple *args = as_tuple(e->args);
    bool is_simple = !(type->flags & AS_TYPE_SCRIPT) && e->field_count == 0 && args->length <= 1
                     && (args->length == 0 || as_is_exact(args->items[0], AS_KIND_STR));
    if (!is_simple) { return false; }
    AsValue inner = as_error_take(vm);
    size_t saved = as_roots_save(vm);
    as_root(vm, inner);
    AsValue text = as_str_format(vm, "%s with '%s' codec failed (%N: %S)", doing, encoding, type, inner);
    if (!as_raised(text)) {
        AsValue outer = as_exception_new(vm, type, as_tuple_from(vm, &text, 1));
        if (!as_raised(outer)) {
            as_write(as_object(outer), &as_exception(outer)->cause, inner);
            as_exception(outer)->suppress_context = true;
            as_raise_object(vm, outer);
            as_write(as_object(outer), &as_exception(outer)->context, inner);
        }
    }
    as_roots_restore(vm, saved);
    return false;
}

static bool is_multibyte(const AsCodec *codec) { return codec->iconv_name && !codec->is_charmap; }

static bool raise_answer(AsVM *vm, const AsCodec *codec, bool encodes)
{
    as_raise(vm, AS_TYPE_ERROR, "%s error handler must return (%s, int) tuple", encodes ? "encoding" : "decoding",
             encodes && !is_multibyte(codec) ? "str/bytes" : "str");
    return false;
}

/* The handler's answer: a replacement (rooted by being on the answer, which is rooted) and where to go on. */
static bool ask(AsVM *vm, const AsCodec *codec, AsValue handler, AsValue exception, bool encodes, size_t length,
                AsValue *replacement, size_t *position)
{
    AsValue answer = as_call(vm, handler, &exception, 1);
    if (as_raised(answer)) { return false; }
    as_root(vm, answer);
    if (!as_is_tuple(answer) || as_tuple(answer)->length != 2) { return raise_answer(vm, codec, encodes); }
    *replacement = as_tuple(answer)->items[0];
    AsValue where = as_tuple(answer)->items[1];
    bool is_text = as_is_str(*replacement) || (encodes && as_is_bytes(*replacement));
    int64_t at;
    // Python looks at the replacement before the position, but for its own encoders.
    if (!is_text && (!encodes || is_multibyte(codec))) { return raise_answer(vm, codec, encodes); }
    if (is_multibyte(codec) && !as_is_int(where)) { return raise_answer(vm, codec, encodes); }
    if (!as_index_arg(vm, where, &at)) {
        if (!is_multibyte(codec)) { return false; }
        as_error_clear(vm);
        as_raise(vm, AS_INDEX_ERROR, "position -1 from error handler out of bounds");
        return false;
    }
    if (!is_text) { return raise_answer(vm, codec, encodes); }
    int64_t from_start = at < 0 ? at + (int64_t)length : at;
    if (from_start < 0 || from_start > (int64_t)length) {
        as_raise(vm, AS_INDEX_ERROR, "position %lld from error handler out of bounds", (long long)from_start);
        return false;
    }
    *position = (size_t)from_start;
    return true;
}

bool as_codec_ask_decode(AsVM *vm, AsDecoder *d, AsValue handler)
{
    AsValue replacement;
    if (as_is_undefined(d->source)) {
        // The handler may change what the bytes came from.
        d->source = as_bytes_from(vm, d->data, d->size);
        if (as_raised(d->source)) { return false; }
        as_root(vm, d->source);
        d->data = as_bytes(d->source)->data;
    }
    AsValue exception = fault_exception(vm, AS_UNICODE_DECODE_ERROR, d->source, &d->fault, &d->exception);
    if (as_raised(exception) || !ask(vm, d->codec, handler, exception, false, d->size, &replacement, &d->position)) {
        return false;
    }
    AsStr *text = as_str(replacement);
    if (!as_str_reserve(vm, d->out, text->size)) { return false; }
    as_buffer_add(d->out, text->data, text->size);
    return true;
}

bool as_codec_ask_encode(AsVM *vm, AsEncoder *e, AsValue handler, AsValue *replacement)
{
    size_t position;
    AsValue exception = fault_exception(vm, AS_UNICODE_ENCODE_ERROR, as_value(e->text), &e->fault, &e->exception);
    if (as_raised(exception) || !ask(vm, e->codec, handler, exception, true, e->text->length, replacement, &position)) {
        return false;
    }
    e->index = position;
    e->p = e->text->data + as_str_offset(vm, e->text, position);
    return true;
}

/* ---- codecs of a script ---- */

AsValue as_codec_call_other(AsVM *vm, AsValue input, const char *name, const char *errors, bool encodes)
{
    static const char *const others[] = {
        "hex", "rot13", "rot_13", "base64", "base_64", "zlib", "zip", "bz2", "uu", "quopri", "quoted_printable",
        "hex_codec", "base64_codec", "zlib_codec", "bz2_codec", "uu_codec", "quopri_codec",
    };
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        if (strcmp(name, others[i]) != 0) { continue; }
        return as_raise(vm, AS_LOOKUP_ERROR, "'%s' is not a text encoding; use codecs.%s() to handle arbitrary codecs", name,
                        encodes ? "encode" : "decode");
    }
    if (as_is_undefined(vm->codec_search)) { return as_raise(vm, AS_LOOKUP_ERROR, "unknown encoding: %s", name); }
    AsValue args[] = {input, as_str_from_text(vm, name), as_str_from_text(vm, errors), as_bool(encodes)};
    size_t saved = as_roots_save(vm);
    for (int i = 0; i < 3; i++) { as_root(vm, args[i]); }
    AsValue result = as_call(vm, vm->codec_search, args, 4);
    as_roots_restore(vm, saved);
    return result;
}
