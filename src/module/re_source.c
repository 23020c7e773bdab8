/* _re: reading the text of a pattern or template, and its faults. */
#include <stdlib.h>

#include "base/unicode.h"
#include "load/load.h"
#include "module/re_impl.h"
#include "object/bytes.h"
#include "object/error.h"
#include "object/op.h"
#include "object/str_impl.h"

AsValue as_re_raise(AsVM *vm, AsValue message, AsValue pattern, AsValue position)
{
    AsValue class = as_load_get(vm, "re.error");
    AsValue args[] = {message, pattern, position};
    if (as_is_undefined(class)) { return as_raise(vm, AS_VALUE_ERROR, "%S", message); }
    AsValue exception = as_call(vm, class, args, 3);
    return as_raised(exception) ? AS_RAISED : as_raise_object(vm, exception);
}

/* ---- tokens ---- */

static void advance(AsReSource *source)
{
    if (source->failed || source->index >= source->length) {
        source->next = AS_RE_END;
        return;
    }
    int32_t c = (int32_t)source->text[source->index++];
    if (c == '\\') {
        if (source->index == source->length) {
            as_re_source_fail(source, source->length - 1, "bad escape (end of pattern)");
            return;
        }
        c = AS_RE_ESCAPED | (int32_t)source->text[source->index++];
    }
    source->next = c;
}

static void decode(AsReSource *source, const char *data, size_t size)
{
    const char *p = data, *end = data + size;
    for (size_t i = 0; p < end; i++) { source->text[i] = source->is_text ? as_str_next(&p) : (uint8_t)*p++; }
}

bool as_re_source_init(AsVM *vm, AsReSource *source, AsValue value)
{
    bool is_text = as_is_str(value);
    size_t length = is_text ? as_str(value)->length : as_bytes(value)->size;
    *source = (AsReSource){.vm = vm, .value = value, .is_text = is_text, .length = length};
    source->text = malloc((length + 1) * sizeof *source->text);
    if (!source->text) {
        (void)as_raise_memory(vm);
        return false;
    }
    if (is_text) {
        decode(source, as_str(value)->data, as_str(value)->size);
    } else {
        decode(source, (const char *)as_bytes(value)->data, length);
    }
    advance(source);
    return true;
}

void as_re_source_clear(AsReSource *source) { free(source->text); }

int32_t as_re_source_get(AsReSource *source)
{
    int32_t token = source->next;
    advance(source);
    return token;
}

bool as_re_source_match(AsReSource *source, int32_t token)
{
    if (source->next != token) { return false; }
    advance(source);
    return true;
}

static size_t width_of(int32_t token) { return token == AS_RE_END ? 0 : token & AS_RE_ESCAPED ? 2 : 1; }

size_t as_re_source_tell(const AsReSource *source) { return source->index - width_of(source->next); }

void as_re_source_seek(AsReSource *source, size_t index)
{
    source->index = index;
    advance(source);
}

/* ---- faults ---- */

static bool begin_fault(AsReSource *source)
{
    source->next = AS_RE_END;
    if (source->failed) { return false; }
    return source->failed = true;
}

bool as_re_source_fail(AsReSource *source, size_t position, const char *format, ...)
{
    if (!begin_fault(source)) { return false; }
    va_list args;
    va_start(args, format);
    AsValue message = as_str_format_args(source->vm, format, args);
    va_end(args);
    if (as_raised(message)) {
        source->raised = true;
        return false;
    }
    source->message = source->is_text ? message : as_str_ascii(source->vm, as_str(message));
    source->position = position;
    source->has_position = true;
    return false;
}

bool as_re_source_fail_nowhere(AsReSource *source, const char *text)
{
    if (begin_fault(source)) { source->message = as_str_from_text(source->vm, text); }
    return false;
}

bool as_re_source_raise(AsReSource *source, AsError error, const char *format, ...)
{
    if (!begin_fault(source)) { return false; }
    va_list args;
    va_start(args, format);
    AsValue message = as_str_format_args(source->vm, format, args);
    va_end(args);
    if (!as_raised(message)) { (void)as_raise_value(source->vm, error, message); }
    source->raised = true;
    return false;
}

AsValue as_re_source_raise_fault(AsReSource *source)
{
    if (source->raised) { return AS_RAISED; }
    if (!source->has_position) { return as_re_raise(source->vm, source->message, AS_NONE, AS_NONE); }
    return as_re_raise(source->vm, source->message, source->value, as_small_value((int64_t)source->position));
}

/* ---- names and numbers ---- */

AsValue as_re_source_part(const AsReSource *source, size_t from, size_t to)
{
    AsBuffer out;
    as_buffer_init(&out);
    for (size_t i = from; i < to; i++) { as_buffer_add_code_point(&out, source->text[i]); }
    AsValue part = as_str_from(source->vm, out.data ? out.data : "", out.size);
    as_buffer_clear(&out);
    return part;
}

bool as_re_source_name(AsReSource *source, int32_t terminator, const char *what, size_t *from, size_t *to)
{
    *from = as_re_source_tell(source);
    while (!source->failed) {
        *to = as_re_source_tell(source);
        int32_t token = as_re_source_get(source);
        if (token == terminator && *to > *from) { return !source->failed; }
        if (token == terminator) { return as_re_source_fail(source, *from, "missing %s", what); }
        if (token != AS_RE_END) { continue; }
        if (*to == *from) { return as_re_source_fail(source, *from, "missing %s", what); }
        return as_re_source_fail(source, *from, "missing %c, unterminated name", (char)terminator);
    }
    return false;
}

bool as_re_source_is_identifier(const AsReSource *source, size_t from, size_t to)
{
    if (from == to || !as_unicode_is_id_start(source->text[from])) { return false; }
    for (size_t i = from + 1; i < to; i++) {
        if (!as_unicode_is_id_continue(source->text[i])) { return false; }
    }
    return true;
}

bool as_re_source_number(const AsReSource *source, size_t from, size_t to, size_t *out)
{
    size_t number = 0;
    bool is_digit = false, is_negative = false;
    while (from < to && as_unicode_is_space(source->text[from])) { from++; }
    while (from < to && as_unicode_is_space(source->text[to - 1])) { to--; }
    if (from < to && (source->text[from] == '+' || source->text[from] == '-')) {
        is_negative = source->text[from++] == '-';
    }
    for (; from < to; from++) {
        int digit = as_unicode_decimal_value(source->text[from]);
        if (digit < 0 && source->text[from] == '_' && is_digit && from + 1 < to) {
            is_digit = false;
            continue;
        }
        if (digit < 0) { return false; }
        is_digit = true;
        number = number > SIZE_MAX / 16 ? SIZE_MAX : number * 10 + (size_t)digit;
    }
    *out = number;
    return is_digit && (!is_negative || number == 0);
}

int as_re_source_octal(AsReSource *source, int limit, uint32_t *value)
{
    int count = 0;
    for (; count < limit && as_re_is_octal(source->next); count++) {
        *value = *value * 8 + (uint32_t)(as_re_source_get(source) - '0');
    }
    return count;
}

bool as_re_source_digits(AsReSource *source, int32_t first, size_t *number, bool *is_octal)
{
    size_t start = as_re_source_tell(source) - 2;
    *number = (size_t)(first - '0');
    *is_octal = false;
    if (!as_re_is_digit(source->next)) { return !source->failed; }
    int32_t second = as_re_source_get(source);
    *number = *number * 10 + (size_t)(second - '0');
    if (!as_re_is_octal(first) || !as_re_is_octal(second) || !as_re_is_octal(source->next)) { return !source->failed; }
    *number = (size_t)((first - '0') * 64 + (second - '0') * 8 + (as_re_source_get(source) - '0'));
    *is_octal = true;
    if (*number <= 0377) { return !source->failed; }
    return as_re_source_fail(source, start, "octal escape value %S outside of range 0-0o377",
                             as_re_source_part(source, start, start + 4));
}

int as_re_control_escape(uint32_t c)
{
    return c == '\\' ? '\\' : as_escape_letter(c);
}
