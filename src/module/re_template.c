/* _re: the replacement texts of sub() and expand(). */
#include <string.h>

#include "module/re_impl.h"
#include "object/bytes.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/str_impl.h"

static void end_piece(AsReTemplate *template, size_t group)
{
    AsRePiece piece = {template->literals.size, group};
    as_buffer_add(&template->pieces, (const char *)&piece, sizeof piece);
}

static void add_char(AsReSource *source, AsReTemplate *template, uint32_t c)
{
    if (source->is_text) {
        as_buffer_add_code_point(&template->literals, c);
    } else {
        as_buffer_add_byte(&template->literals, (char)c);
    }
}

static bool add_group(AsReSource *source, AsReTemplate *template, AsRePattern *pattern, size_t group, size_t position)
{
    if (group > pattern->group_count) {
        return as_re_source_fail(source, position, "invalid group reference %zu", group);
    }
    end_piece(template, group);
    return !source->failed;
}

/* \g<name>, up to the g taken. */
static bool add_named_group(AsReSource *source, AsReTemplate *template, AsRePattern *pattern)
{
    size_t from, to, group;
    if (!as_re_source_match(source, '<')) { return as_re_source_fail(source, as_re_source_tell(source), "missing <"); }
    if (!as_re_source_name(source, '>', "group name", &from, &to)) { return false; }
    AsValue name = as_re_source_part(source, from, to);
    if (as_re_source_is_identifier(source, from, to)) {
        AsValue number = as_dict_get_name(source->vm, pattern->names, as_str_intern(source->vm, name));
        if (as_is_undefined(number)) { return as_re_source_raise(source, AS_INDEX_ERROR, "unknown group name %v", name); }
        group = (size_t)as_small(number);
    } else if (!as_re_source_number(source, from, to, &group)) {
        return as_re_source_fail(source, from, "bad character in group name %v", name);
    } else if (group >= AS_RE_GROUPS_MAX) {
        return as_re_source_fail(source, from, "invalid group reference %S", name);
    }
    return add_group(source, template, pattern, group, from);
}

/* A digit other than 0 was taken behind a backslash. */
static bool add_numbered_group(AsReSource *source, AsReTemplate *template, AsRePattern *pattern, int32_t first)
{
    size_t start = as_re_source_tell(source) - 2, number;
    bool is_octal;
    if (!as_re_source_digits(source, first, &number, &is_octal)) { return false; }
    if (!is_octal) { return add_group(source, template, pattern, number, start + 1); }
    add_char(source, template, (uint32_t)number);
    return true;
}

static bool add_escape(AsReSource *source, AsReTemplate *template, AsRePattern *pattern, uint32_t c)
{
    size_t start = as_re_source_tell(source) - 2;
    uint32_t value = 0;
    if (c == 'g') { return add_named_group(source, template, pattern); }
    if (c == '0') {
        as_re_source_octal(source, 2, &value);
        add_char(source, template, value & 0xff);
    } else if (as_re_is_digit((int32_t)c)) {
        return add_numbered_group(source, template, pattern, (int32_t)c);
    } else if (as_re_control_escape(c) >= 0) {
        add_char(source, template, (uint32_t)as_re_control_escape(c));
    } else if (as_re_is_letter((int32_t)c)) {
        return as_re_source_fail(source, start, "bad escape \\%c", (char)c);
    } else {
        add_char(source, template, '\\');
        add_char(source, template, c);
    }
    return !source->failed;
}

static bool parse(AsReSource *source, AsReTemplate *template, AsRePattern *pattern)
{
    while (source->next != AS_RE_END) {
        int32_t token = as_re_source_get(source);
        if (source->failed) { return false; }
        if (!(token & AS_RE_ESCAPED)) {
            add_char(source, template, (uint32_t)token);
        } else if (!add_escape(source, template, pattern, (uint32_t)(token & ~AS_RE_ESCAPED))) {
            return false;
        }
    }
    return !source->failed;
}

bool as_re_template_init(AsVM *vm, AsReTemplate *template, AsRePattern *pattern, AsValue text)
{
    AsReSource source;
    const uint8_t *data;
    size_t size;
    as_buffer_init(&template->literals);
    as_buffer_init(&template->pieces);
    if (!as_is_str(text) && !as_is_bytes(text)) {
        if (!as_bytes_view(text, &data, &size)) {
            (void)as_raise(vm, AS_TYPE_ERROR, "decoding to str: need a bytes-like object, %T found", text);
            return false;
        }
        text = as_bytes_from(vm, data, size);
        as_root(vm, text);
    }
    if (!as_re_source_init(vm, &source, text)) { return false; }
    bool done = parse(&source, template, pattern);
    if (done) {
        end_piece(template, SIZE_MAX);
    } else {
        (void)as_re_source_raise_fault(&source);
    }
    as_re_source_clear(&source);
    return done;
}

void as_re_template_clear(AsReTemplate *template)
{
    as_buffer_clear(&template->literals);
    as_buffer_clear(&template->pieces);
}

bool as_re_template_add(AsVM *vm, const AsReTemplate *template, const char *data, const size_t *spans, AsBuffer *out)
{
    const AsRePiece *piece = (const AsRePiece *)(const void *)template->pieces.data;
    size_t from = 0;
    for (size_t i = 0; i < template->pieces.size / sizeof *piece; i++, piece++) {
        if (piece->literal_end > from && !as_str_reserve(vm, out, piece->literal_end - from)) { return false; }
        if (piece->literal_end > from) { as_buffer_add(out, template->literals.data + from, piece->literal_end - from); }
        from = piece->literal_end;
        if (piece->group == SIZE_MAX || spans[2 * piece->group] == PCRE2_UNSET) { continue; }
        size_t start = spans[2 * piece->group], size = spans[2 * piece->group + 1] - start;
        if (!as_str_reserve(vm, out, size)) { return false; }
        as_buffer_add(out, data + start, size);
    }
    return true;
}

AsValue as_re_text_from_buffer(AsVM *vm, AsBuffer *buffer, bool is_text)
{
    if (is_text) { return as_str_from_buffer(vm, buffer); }
    AsValue result = as_bytes_try_new(vm, buffer->size);
    if (!as_raised(result) && buffer->size > 0) { memcpy(as_bytes(result)->data, buffer->data, buffer->size); }
    as_buffer_clear(buffer);
    return result;
}
