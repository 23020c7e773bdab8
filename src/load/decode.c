/* Source text in the encodings that it declares. */
#include "load/load.h"

#include <string.h>

#include "base/utf8.h"
#include "object/bytes.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/int.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"
#include "syntax/source.h"

/* A SyntaxError of the whole text, which CPython places before its first line. */
static bool raise_at_start(AsVM *vm, AsValue message, AsValue filename)
{
    AsValue details[] = {filename, as_small_value(0), as_small_value(-1), AS_NONE};
    AsValue args[] = {message, as_tuple_from(vm, details, 4)};
    AsValue e = as_exception_new(vm, vm->errors[AS_SYNTAX_ERROR], as_tuple_from(vm, args, 2));
    as_exception_set_field(vm, as_exception(e), 0, message);
    for (unsigned i = 0; i < 4; i++) { as_exception_set_field(vm, as_exception(e), i + 1, details[i]); }
    (void)as_raise_object(vm, e);
    return false;
}

AsValue as_source_recode(AsVM *vm, const char *bytes, size_t size)
{
    AsText name;
    char encoding[64];
    bool marked = size >= 3 && memcmp(bytes, "\xef\xbb\xbf", 3) == 0;
    if (marked || memchr(bytes, 0, size) || !as_source_declares(bytes, size, &name)) { return AS_UNDEFINED; }
    if (name.size >= sizeof encoding) { return AS_UNDEFINED; }
    memcpy(encoding, name.data, name.size);
    encoding[name.size] = 0;
    return as_bytes_decode(vm, (const uint8_t *)bytes, size, encoding, "strict");
}

static bool refuse_null(AsVM *vm)
{
    AsValue message = as_str_from_text(vm, "source code string cannot contain null bytes");
    AsValue e = as_exception_new(vm, vm->errors[AS_SYNTAX_ERROR], as_tuple_from(vm, &message, 1));
    as_exception_set_field(vm, as_exception(e), 0, message);
    (void)as_raise_object(vm, e);
    return false;
}

static bool check_str(AsVM *vm, AsValue text)
{
    size_t where, width;
    const char *reason, *data = as_str(text)->data;
    size_t size = as_str(text)->size;
    if (memchr(data, 0, size)) { return refuse_null(vm); }
    return as_utf8_check(data, size, &where, &width, &reason) || !as_raised(as_str_encode(vm, text, "utf-8", "strict"));
}

/* Bytes that declare another encoding become a str. */
static bool recode_bytes(AsVM *vm, const char **data, size_t *size, AsValue filename, uint32_t *flags)
{
    if (memchr(*data, 0, *size)) { return refuse_null(vm); }
    AsValue text = as_source_recode(vm, *data, *size);
    if (as_raised(text)) {
        text = as_op_str(vm, as_error_take(vm));
        return !as_raised(text) && raise_at_start(vm, text, filename);
    }
    if (as_is_str(text)) {
        *data = as_str(text)->data;
        *size = as_str(text)->size;
        *flags |= AS_SOURCE_IS_TEXT;
    }
    return true;
}

AsValue as_source_compile_object(AsVM *vm, AsValue source, AsValue filename, AsSourceMode mode, uint32_t flags)
{
    const char *data;
    size_t size;
    if (as_is_str(source)) {
        if (!check_str(vm, source)) { return AS_RAISED; }
        data = as_str(source)->data;
        size = as_str(source)->size;
        flags |= AS_SOURCE_IS_TEXT;
    } else {
        const uint8_t *bytes;
        if (!as_bytes_view(source, &bytes, &size)) { return as_raise(vm, AS_TYPE_ERROR, "a str or bytes was expected"); }
        data = size ? (const char *)bytes : "";
        if (!recode_bytes(vm, &data, &size, filename, &flags)) { return AS_RAISED; }
    }
    while ((flags & AS_SOURCE_SKIP_BLANKS) && size > 0 && (*data == ' ' || *data == '\t')) {
        data++;
        size--;
    }
    return as_source_compile(vm, data, size, filename, mode, flags);
}
