/* The module _codecs: the C half of codecs. */
#include "base/unicode_name.h"
#include "object/bytes.h"
#include "object/codec.h"
#include "object/error.h"
#include "object/module.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

bool as_codecs_open(AsVM *vm, AsModule *module);

static AsValue codecs_register_error(AsVM *vm, AsValue *args)
{
    const char *name;
    if (!as_is_str(args[0])) {
        return as_raise(vm, AS_TYPE_ERROR, "register_error() argument 1 must be str, not %B", args[0]);
    }
    if (!as_codec_name_arg(vm, args[0], "register_error", "errors", &name)) { return AS_RAISED; }
    if (!as_is_callable(vm, args[1])) { return as_raise(vm, AS_TYPE_ERROR, "handler must be callable"); }
    as_codec_register_error(vm, args[0], args[1]);
    return AS_NONE;
}

/* lookup_error(name): of those that a script has registered; None if there is none. */
static AsValue codecs_lookup_error(AsVM *vm, AsValue *args)
{
    const char *name;
    if (!as_codec_name_arg(vm, args[0], "lookup_error", "name", &name)) { return AS_RAISED; }
    AsValue handler = as_codec_lookup_error(vm, name);
    return as_is_undefined(handler) ? AS_NONE : handler;
}

static AsValue codecs_set_search(AsVM *vm, AsValue *args)
{
    vm->codec_search = args[0];
    return AS_NONE;
}

/* find_name(encoding): the name of a built-in encoding, or None. */
static AsValue codecs_find_name(AsVM *vm, AsValue *args)
{
    const char *encoding;
    if (!as_codec_name_arg(vm, args[0], "lookup", "encoding", &encoding)) { return AS_RAISED; }
    return as_codec_find_name(vm, encoding);
}

/* decode(data, encoding, errors, final): the text, and how many bytes became it. */
static AsValue codecs_decode(AsVM *vm, AsValue *args)
{
    const uint8_t *data;
    const char *encoding, *errors;
    size_t size, used;
    bool is_final;
    if (!as_bytes_arg(vm, args[0], &data, &size) || !as_codec_name_arg(vm, args[1], "decode", "encoding", &encoding)
        || !as_codec_name_arg(vm, args[2], "decode", "errors", &errors) || !as_op_truth(vm, args[3], &is_final)) {
        return AS_RAISED;
    }
    AsValue text = as_bytes_decode_some(vm, data, size, encoding, errors, is_final, &used);
    if (as_raised(text)) { return AS_RAISED; }
    AsValue pair[] = {text, as_small_value((int64_t)used)};
    return as_tuple_from(vm, pair, 2);
}

/* escaped(character): \N{NAME}, or another escape for what has none. */
static AsValue codecs_named(AsVM *vm, AsValue *args)
{
    char name[AS_UNICODE_NAME_MAX];
    if (!as_is_str(args[0]) || as_str(args[0])->length != 1) { return as_raise(vm, AS_TYPE_ERROR, "a character is wanted"); }
    uint32_t c = as_str_code_point_at(vm, as_str(args[0]), 0);
    size_t size = as_unicode_name(c, name);
    if (size) { return as_str_format(vm, "\\N{%.*s}", (int)size, name); }
    return as_str_format(vm, c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
}

static const AsMethod functions[] = {
    {"named(character, /)", codecs_named, NULL},
    {"register_error(errors, handler, /)", codecs_register_error,
     "Register the specified error handler under the name errors."},
    {"lookup_error(name, /)", codecs_lookup_error, NULL},
    {"set_search(search, /)", codecs_set_search, NULL},
    {"find_name(encoding, /)", codecs_find_name, NULL},
    {"decode(data, encoding, errors, final, /)", codecs_decode, NULL},
    {NULL, NULL, NULL},
};

bool as_codecs_open(AsVM *vm, AsModule *module)
{
    as_module_add_methods(vm, module, functions);
    return true;
}
