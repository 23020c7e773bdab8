/* str.format and str.format_map. */
#include "base/unicode.h"
#include "object/error.h"
#include "object/op.h"
#include "object/str_impl.h"
#include "object/tuple.h"

/* A piece of the template. */
typedef struct Piece {
    const char *p, *end;
} Piece;

enum Numbering { NUMBERING_OPEN, NUMBERING_AUTOMATIC, NUMBERING_MANUAL };

/* What all parts of one call of format() share. */
typedef struct Template {
    AsVM *vm;
    AsValue args;   /* tuple, or AS_UNDEFINED for format_map */
    AsValue mapping;
    enum Numbering numbering;
    int64_t next;   /* automatic number */
} Template;

/* A replacement field. */
typedef struct Field {
    Piece name, spec;
    uint32_t conversion; /* 0: none */
    bool nested;         /* the spec has fields itself */
} Field;

static bool fail(Template *t, const char *message)
{
    as_raise(t->vm, AS_VALUE_ERROR, "%s", message);
    return false;
}

/* Parsing. */

/* The name ends at '}', ':' or '!'; brackets may hold anything. *terminator gets which, 0 at the end. */
static bool read_name(Template *t, Piece *input, Field *field, char *terminator)
{
    field->name.p = input->p;
    *terminator = 0;
    while (input->p < input->end) {
        char c = *input->p++;
        if (c == '{') { return fail(t, "unexpected '{' in field name"); }
        if (c == '[') {
            while (input->p < input->end && *input->p != ']') { input->p++; }
        } else if (c == '}' || c == ':' || c == '!') {
            field->name.end = input->p - 1;
            *terminator = c;
            return true;
        }
    }
    return fail(t, "expected '}' before end of string");
}

/* *done: the field ends behind its conversion. */
static bool read_conversion(Template *t, Piece *input, Field *field, bool *done)
{
    *done = false;
    if (input->p >= input->end) { return fail(t, "end of string while looking for conversion specifier"); }
    field->conversion = as_str_next(&input->p);
    if (input->p < input->end) {
        uint32_t c = as_str_next(&input->p);
        if (c == '}') { *done = true; } else if (c != ':') { return fail(t, "expected ':' after conversion specifier"); }
    }
    return true;
}

static bool read_spec(Template *t, Piece *input, Field *field)
{
    int depth = 1;
    field->spec.p = input->p;
    while (input->p < input->end) {
        char c = *input->p++;
        if (c == '{') {
            field->nested = true;
            depth++;
        } else if (c == '}' && --depth == 0) {
            field->spec.end = input->p - 1;
            return true;
        }
    }
    return fail(t, "unmatched '{' in format spec");
}

/* Behind the '{'. */
static bool read_field(Template *t, Piece *input, Field *field)
{
    char terminator;
    bool done = false;
    *field = (Field){.spec = {"", ""}};
    field->spec.end = field->spec.p;
    if (!read_name(t, input, field, &terminator)) { return false; }
    if (terminator == '}') { return true; }
    if (terminator == '!' && !read_conversion(t, input, field, &done)) { return false; }
    return done || read_spec(t, input, field);
}

/* A decimal number; -1 if it is none. */
static bool read_index(Template *t, Piece text, int64_t *out)
{
    *out = -1;
    if (text.p == text.end) { return true; }
    int64_t value = 0;
    while (text.p < text.end) {
        int digit = as_unicode_decimal_value(as_str_next(&text.p));
        if (digit < 0) { return true; }
        if (value > (INT64_MAX - digit) / 10) { return fail(t, "Too many decimal digits in format string"); }
        value = value * 10 + digit;
    }
    *out = value;
    return true;
}

/* The value of a field. */

/* An empty name takes the next number; explicit numbers may not be mixed in. */
static bool settle_number(Template *t, bool empty, int64_t *index)
{
    if (t->numbering == NUMBERING_OPEN) { t->numbering = empty ? NUMBERING_AUTOMATIC : NUMBERING_MANUAL; }
    if (t->numbering == NUMBERING_MANUAL && empty) {
        return fail(t, "cannot switch from manual field specification to automatic field numbering");
    }
    if (t->numbering == NUMBERING_AUTOMATIC && !empty) {
        return fail(t, "cannot switch from automatic field numbering to manual field specification");
    }
    if (empty) { *index = t->next++; }
    return true;
}

static AsValue get_first(Template *t, Piece name)
{
    AsVM *vm = t->vm;
    int64_t index;
    bool empty = name.p == name.end;
    if (!read_index(t, name, &index)) { return AS_RAISED; }
    if ((empty || index >= 0) && !settle_number(t, empty, &index)) { return AS_RAISED; }
    if (index < 0) {
        AsValue key = as_str_from(vm, name.p, (size_t)(name.end - name.p));
        return as_op_get_item(vm, t->mapping, key);
    }
    if (as_is_undefined(t->args)) { return as_raise(vm, AS_VALUE_ERROR, "Format string contains positional fields"); }
    if ((uint64_t)index >= as_tuple(t->args)->length) {
        return as_raise(vm, AS_INDEX_ERROR, "Replacement index %lld out of range for positional args tuple",
                        (long long)index);
    }
    return as_tuple(t->args)->items[index];
}

static const char *find_either(Piece text, char a, char b)
{
    while (text.p < text.end && *text.p != a && *text.p != b) { text.p++; }
    return text.p;
}

static AsValue get_attribute(Template *t, AsValue value, Piece *rest)
{
    Piece name = {rest->p, find_either(*rest, '.', '[')};
    rest->p = name.end;
    if (name.p == name.end) { return as_raise(t->vm, AS_VALUE_ERROR, "Empty attribute in format string"); }
    return as_op_get_attribute(t->vm, value, as_str_intern_from(t->vm, name.p, (size_t)(name.end - name.p)));
}

static AsValue get_item(Template *t, AsValue value, Piece *rest)
{
    int64_t index;
    Piece name = {rest->p, find_either(*rest, ']', ']')};
    if (name.end == rest->end) { return as_raise(t->vm, AS_VALUE_ERROR, "Missing ']' in format string"); }
    rest->p = name.end + 1;
    if (!read_index(t, name, &index)) { return AS_RAISED; }
    if (name.p == name.end) { return as_raise(t->vm, AS_VALUE_ERROR, "Empty attribute in format string"); }
    AsValue key = index >= 0 && as_fits_small(index) ? as_small_value(index)
                                                     : as_str_from(t->vm, name.p, (size_t)(name.end - name.p));
    return as_op_get_item(t->vm, value, key);
}

/* 'first.attribute[item]...' */
static AsValue get_value(Template *t, Piece name)
{
    Piece first = {name.p, find_either(name, '.', '[')}, rest = {first.end, name.end};
    AsValue value = get_first(t, first);
    while (!as_raised(value) && rest.p < rest.end) {
        char c = *rest.p++;
        if (c == '.') {
            value = get_attribute(t, value, &rest);
        } else if (c == '[') {
            value = get_item(t, value, &rest);
        } else {
            fail(t, "Only '.' or '[' may follow ']' in format field specifier");
            return AS_RAISED;
        }
    }
    return value;
}

static AsValue convert(Template *t, AsValue value, uint32_t conversion)
{
    switch (conversion) {
    case 0: return value;
    case 'r': return as_op_repr(t->vm, value);
    case 's': return as_op_str(t->vm, value);
    case 'a': return as_op_ascii(t->vm, value);
    }
    if (conversion > 32 && conversion < 127) {
        return as_raise(t->vm, AS_VALUE_ERROR, "Unknown conversion specifier %c", (int)conversion);
    }
    return as_raise(t->vm, AS_VALUE_ERROR, "Unknown conversion specifier \\x%x", conversion);
}

/* Rendering. */

static bool render(Template *t, AsBuffer *out, Piece input, int depth);

static bool add_text(Template *t, AsBuffer *out, const char *data, size_t size)
{
    if (!as_str_reserve(t->vm, out, size)) { return false; }
    as_buffer_add(out, data, size);
    return true;
}

static AsValue expand_spec(Template *t, const Field *field, int depth)
{
    if (field->spec.p == field->spec.end) { return t->vm->empty_str; }
    if (!field->nested) {
        return as_str_from(t->vm, field->spec.p, (size_t)(field->spec.end - field->spec.p));
    }
    AsBuffer expanded;
    as_str_buffer_init(t->vm, &expanded);
    if (!render(t, &expanded, field->spec, depth - 1)) {
        as_str_buffer_clear(t->vm, &expanded);
        return AS_RAISED;
    }
    return as_str_from_buffer(t->vm, &expanded);
}

static bool render_field(Template *t, AsBuffer *out, const Field *field, int depth)
{
    AsVM *vm = t->vm;
    size_t roots = as_roots_save(vm);
    AsValue text = AS_RAISED, value = get_value(t, field->name);
    if (as_raised(value)) { goto out; }
    as_root(vm, value);
    value = convert(t, value, field->conversion);
    if (as_raised(value)) { goto out; }
    as_root(vm, value);
    AsValue spec = expand_spec(t, field, depth);
    if (as_raised(spec)) { goto out; }
    as_root(vm, spec);
    text = as_op_format(vm, value, spec);
out:
    as_roots_restore(vm, roots);
    return !as_raised(text) && add_text(t, out, as_str(text)->data, as_str(text)->size);
}

static bool render(Template *t, AsBuffer *out, Piece input, int depth)
{
    if (depth < 0) { return fail(t, "Max string recursion exceeded"); }
    while (input.p < input.end) {
        const char *brace = find_either(input, '{', '}');
        if (!add_text(t, out, input.p, (size_t)(brace - input.p))) { return false; }
        if (brace == input.end) { return true; }
        bool last = brace + 1 == input.end, doubled = !last && brace[1] == brace[0];
        if (!doubled && *brace == '}') { return fail(t, "Single '}' encountered in format string"); }
        if (last) { return fail(t, "Single '{' encountered in format string"); }
        input.p = brace + 1;
        if (doubled) {
            as_buffer_add_byte(out, *input.p++);
            continue;
        }
        Field field;
        if (!read_field(t, &input, &field) || !render_field(t, out, &field, depth)) { return false; }
    }
    return true;
}

static AsValue run(Template *t, AsValue self)
{
    AsBuffer out;
    AsStr *s = as_str(self);
    if (!memchr(s->data, '{', s->size) && !memchr(s->data, '}', s->size)) { return self; }
    as_str_buffer_init(t->vm, &out);
    if (!render(t, &out, (Piece){s->data, s->data + s->size}, 1)) {
        as_str_buffer_clear(t->vm, &out);
        return AS_RAISED;
    }
    return as_str_from_buffer(t->vm, &out);
}

AsValue as_str_method_format(AsVM *vm, AsValue *args)
{
    Template t = {vm, args[1], args[2], NUMBERING_OPEN, 0};
    return run(&t, args[0]);
}

AsValue as_str_method_format_map(AsVM *vm, AsValue *args)
{
    Template t = {vm, AS_UNDEFINED, args[1], NUMBERING_OPEN, 0};
    return run(&t, args[0]);
}
