/* Methods of bytes and bytearray that treat them as ASCII text, or turn them into text: case, padding,
 * translation, hex, decode. */
#include "object/bytes_impl.h"
#include "object/class.h"
#include "object/codec.h"
#include "object/error.h"
#include "object/op.h"
#include "object/str_impl.h"

static bool is_lower(uint8_t c) { return c >= 'a' && c <= 'z'; }
static bool is_upper(uint8_t c) { return c >= 'A' && c <= 'Z'; }
static bool is_alpha(uint8_t c) { return is_lower(c) || is_upper(c); }
static bool is_digit(uint8_t c) { return c >= '0' && c <= '9'; }
static bool is_alnum(uint8_t c) { return is_alpha(c) || is_digit(c); }

/* Case. */

typedef enum CaseChange { UPPER, LOWER, SWAP, TITLE, CAPITAL } CaseChange;

static bool changes(CaseChange change, uint8_t c, bool first, bool in_word)
{
    switch (change) {
    case UPPER: return is_lower(c);
    case LOWER: return is_upper(c);
    case SWAP: return is_alpha(c);
    case TITLE: return in_word ? is_upper(c) : is_lower(c);
    default: return first ? is_lower(c) : is_upper(c);
    }
}

static AsValue change_case(AsVM *vm, AsValue self, CaseChange change)
{
    AsView view = as_bytes_view_of(self);
    AsBuffer out;
    bool in_word = false;
    as_buffer_init(&out);
    if (!as_buffer_try_reserve(&out, view.size)) { return as_raise_memory(vm); }
    for (size_t i = 0; i < view.size; i++) {
        uint8_t c = view.data[i];
        out.data[i] = (char)(changes(change, c, i == 0, in_word) ? c ^ 0x20 : c);
        in_word = is_alpha(c);
    }
    out.size = view.size;
    return as_bytes_from_buffer(vm, self, &out);
}

AsValue as_bytes_method_upper(AsVM *vm, AsValue *args)
{
    return change_case(vm, args[0], UPPER);
}

AsValue as_bytes_method_lower(AsVM *vm, AsValue *args)
{
    return change_case(vm, args[0], LOWER);
}

AsValue as_bytes_method_swapcase(AsVM *vm, AsValue *args)
{
    return change_case(vm, args[0], SWAP);
}

AsValue as_bytes_method_title(AsVM *vm, AsValue *args)
{
    return change_case(vm, args[0], TITLE);
}

AsValue as_bytes_method_capitalize(AsVM *vm, AsValue *args)
{
    return change_case(vm, args[0], CAPITAL);
}

/* Questions. */

static AsValue all_are(AsValue self, bool (*is)(uint8_t c))
{
    AsView view = as_bytes_view_of(self);
    for (size_t i = 0; i < view.size; i++) {
        if (!is(view.data[i])) { return AS_FALSE; }
    }
    return as_bool(view.size > 0);
}

AsValue as_bytes_method_isalpha(AsVM *vm, AsValue *args)
{
    return all_are(args[0], is_alpha);
}

AsValue as_bytes_method_isalnum(AsVM *vm, AsValue *args)
{
    return all_are(args[0], is_alnum);
}

AsValue as_bytes_method_isdigit(AsVM *vm, AsValue *args)
{
    return all_are(args[0], is_digit);
}

AsValue as_bytes_method_isspace(AsVM *vm, AsValue *args)
{
    return all_are(args[0], as_byte_is_space);
}

AsValue as_bytes_method_isascii(AsVM *vm, AsValue *args)
{
    AsView view = as_bytes_view_of(args[0]);
    for (size_t i = 0; i < view.size; i++) {
        if (view.data[i] >= 0x80) { return AS_FALSE; }
    }
    return AS_TRUE;
}

static AsValue is_all_of_case(AsValue self, bool (*wanted)(uint8_t c), bool (*other)(uint8_t c))
{
    AsView view = as_bytes_view_of(self);
    bool found = false;
    for (size_t i = 0; i < view.size; i++) {
        if (other(view.data[i])) { return AS_FALSE; }
        found = found || wanted(view.data[i]);
    }
    return as_bool(found);
}

AsValue as_bytes_method_islower(AsVM *vm, AsValue *args)
{
    return is_all_of_case(args[0], is_lower, is_upper);
}

AsValue as_bytes_method_isupper(AsVM *vm, AsValue *args)
{
    return is_all_of_case(args[0], is_upper, is_lower);
}

AsValue as_bytes_method_istitle(AsVM *vm, AsValue *args)
{
    AsView view = as_bytes_view_of(args[0]);
    bool found = false, in_word = false;
    for (size_t i = 0; i < view.size; i++) {
        uint8_t c = view.data[i];
        if (in_word ? is_upper(c) : is_lower(c)) { return AS_FALSE; }
        in_word = is_alpha(c);
        found = found || in_word;
    }
    return as_bool(found);
}

/* Padding. */

static bool add_fill(AsVM *vm, AsBuffer *out, uint8_t fill, size_t count)
{
    char *end = as_buffer_try_reserve(out, count);
    if (!end) {
        as_raise_memory(vm);
        return false;
    }
    memset(end, fill, count);
    out->size += count;
    out->data[out->size] = 0;
    return true;
}

static AsValue pad(AsVM *vm, AsValue self, size_t left, size_t right, uint8_t fill)
{
    AsView view = as_bytes_view_of(self);
    AsBuffer out;
    if (left == 0 && right == 0) { return as_bytes_part(vm, self, 0, view.size); }
    as_buffer_init(&out);
    if (!as_buffer_try_reserve(&out, left + right + view.size)) { return as_raise_memory(vm); }
    if (!add_fill(vm, &out, fill, left)) { return AS_RAISED; }
    as_buffer_add(&out, (const char *)view.data, view.size);
    if (!add_fill(vm, &out, fill, right)) { return AS_RAISED; }
    return as_bytes_from_buffer(vm, self, &out);
}

static bool read_padding(AsVM *vm, AsValue *args, const char *name, size_t *missing, uint8_t *fill)
{
    int64_t width;
    AsView text;
    if (!as_index_arg(vm, args[1], &width)) { return false; }
    *fill = ' ';
    if (!as_is_undefined(args[2])) {
        if ((!as_is_bytes(args[2]) && !as_is_bytearray(args[2])) || !as_bytes_view(args[2], &text.data, &text.size) ||
            text.size != 1) {
            as_raise(vm, AS_TYPE_ERROR, "%s() argument 2 must be a byte string of length 1, not %B", name, args[2]);
            return false;
        }
        *fill = text.data[0];
    }
    int64_t size = (int64_t)as_bytes_view_of(args[0]).size;
    *missing = width > size ? (size_t)(width - size) : 0;
    return true;
}

AsValue as_bytes_method_ljust(AsVM *vm, AsValue *args)
{
    size_t missing;
    uint8_t fill;
    return read_padding(vm, args, "ljust", &missing, &fill) ? pad(vm, args[0], 0, missing, fill) : AS_RAISED;
}

AsValue as_bytes_method_rjust(AsVM *vm, AsValue *args)
{
    size_t missing;
    uint8_t fill;
    return read_padding(vm, args, "rjust", &missing, &fill) ? pad(vm, args[0], missing, 0, fill) : AS_RAISED;
}

AsValue as_bytes_method_center(AsVM *vm, AsValue *args)
{
    size_t missing;
    uint8_t fill;
    if (!read_padding(vm, args, "center", &missing, &fill)) { return AS_RAISED; }
    size_t width = missing + as_bytes_view_of(args[0]).size;
    size_t left = missing / 2 + (missing & width & 1); // Python's choice where it cannot be even
    return pad(vm, args[0], left, missing - left, fill);
}

AsValue as_bytes_method_zfill(AsVM *vm, AsValue *args)
{
    int64_t width;
    if (!as_index_arg(vm, args[1], &width)) { return AS_RAISED; }
    AsView view = as_bytes_view_of(args[0]);
    size_t missing = width > (int64_t)view.size ? (size_t)width - view.size : 0;
    bool sign = missing > 0 && view.size > 0 && (view.data[0] == '+' || view.data[0] == '-');
    uint8_t first = sign ? view.data[0] : 0;
    AsValue padded = pad(vm, args[0], missing, 0, '0');
    if (sign && !as_raised(padded)) {
        uint8_t *data = as_is_bytes(padded) ? as_bytes(padded)->data : as_bytearray(padded)->data;
        data[missing] = '0';
        data[0] = first;
    }
    return padded;
}

AsValue as_bytes_method_expandtabs(AsVM *vm, AsValue *args)
{
    int tab_size;
    if (!as_c_int_arg(vm, args[1], &tab_size)) { return AS_RAISED; }
    AsView view = as_bytes_view_of(args[0]);
    AsBuffer out;
    size_t column = 0;
    as_buffer_init(&out);
    for (size_t i = 0; i < view.size; i++) {
        uint8_t c = view.data[i];
        if (c == '\t') {
            size_t count = tab_size > 0 ? (size_t)tab_size - column % (size_t)tab_size : 0;
            if (!add_fill(vm, &out, ' ', count)) {
                as_buffer_clear(&out);
                return AS_RAISED;
            }
            column += count;
        } else {
            as_buffer_add_byte(&out, (char)c);
            column = c == '\n' || c == '\r' ? 0 : column + 1;
        }
    }
    return as_bytes_from_buffer(vm, args[0], &out);
}

/* Translating. */

AsValue as_bytes_method_translate(AsVM *vm, AsValue *args)
{
    AsView table = {NULL, 0}, removed = {NULL, 0}, view = as_bytes_view_of(args[0]);
    bool drop[256] = {false};
    if (!as_is_none(args[1])) {
        if (!as_bytes_arg(vm, args[1], &table.data, &table.size)) { return AS_RAISED; }
        if (table.size != 256) { return as_raise(vm, AS_VALUE_ERROR, "translation table must be 256 characters long"); }
    }
    if (!as_is_undefined(args[2]) && !as_bytes_arg(vm, args[2], &removed.data, &removed.size)) { return AS_RAISED; }
    for (size_t i = 0; i < removed.size; i++) { drop[removed.data[i]] = true; }
    AsBuffer out;
    as_buffer_init(&out);
    if (!as_buffer_try_reserve(&out, view.size)) { return as_raise_memory(vm); }
    for (size_t i = 0; i < view.size; i++) {
        uint8_t c = view.data[i];
        if (!drop[c]) { out.data[out.size++] = (char)(table.data ? table.data[c] : c); }
    }
    return as_bytes_from_buffer(vm, args[0], &out);
}

AsValue as_bytes_method_maketrans(AsVM *vm, AsValue *args)
{
    AsView from, to;
    uint8_t table[256];
    if (!as_bytes_arg(vm, args[0], &from.data, &from.size) || !as_bytes_arg(vm, args[1], &to.data, &to.size)) {
        return AS_RAISED;
    }
    if (from.size != to.size) { return as_raise(vm, AS_VALUE_ERROR, "maketrans arguments must have same length"); }
    for (int i = 0; i < 256; i++) { table[i] = (uint8_t)i; }
    for (size_t i = 0; i < from.size; i++) { table[from.data[i]] = to.data[i]; }
    return as_bytes_from(vm, table, sizeof table);
}

/* To text and back. */

AsValue as_bytes_method_decode(AsVM *vm, AsValue *args)
{
    const char *encoding, *errors;
    if (!as_codec_name_arg(vm, args[1], "decode", "encoding", &encoding) ||
        !as_codec_name_arg(vm, args[2], "decode", "errors", &errors)) {
        return AS_RAISED;
    }
    AsView view = as_bytes_view_of(args[0]);
    if (view.size == 0) { return vm->empty_str; } // Python does not even look at the names
    return as_bytes_decode(vm, view.data, view.size, encoding ? encoding : "utf-8", errors ? errors : "strict");
}

/* hex()'s separator: -1 if there is none. */
static bool read_separator(AsVM *vm, AsValue v, int *out)
{
    int64_t length;
    const char *text;
    *out = -1;
    if (as_is_undefined(v)) { return true; }
    if (!as_op_length(vm, v, &length)) { return false; }
    if (length != 1) {
        as_raise(vm, AS_VALUE_ERROR, "sep must be length 1.");
        return false;
    }
    if (as_is_str(v)) {
        text = as_str(v)->data;
    } else if (as_is_bytes(v)) {
        text = (const char *)as_bytes(v)->data;
    } else {
        as_raise(vm, AS_TYPE_ERROR, "sep must be str or bytes.");
        return false;
    }
    if ((unsigned char)*text >= 0x80) {
        as_raise(vm, AS_VALUE_ERROR, "sep must be ASCII.");
        return false;
    }
    *out = (unsigned char)*text;
    return true;
}

AsValue as_bytes_hex(AsVM *vm, AsValue self, AsValue separator_arg, AsValue group_arg)
{
    static const char digits[] = "0123456789abcdef";
    int separator, group;
    if (!as_c_int_arg(vm, group_arg, &group) || !read_separator(vm, separator_arg, &separator)) { return AS_RAISED; }
    AsView view = {NULL, 0};
    as_bytes_view(self, &view.data, &view.size);
    size_t width = separator >= 0 && group ? (size_t)(group < 0 ? -(int64_t)group : group) : 0;
    AsBuffer out;
    as_buffer_init(&out);
    if (view.size > AS_STR_MAX || !as_str_reserve(vm, &out, view.size * 2)) {
        return view.size > AS_STR_MAX ? as_raise_memory(vm) : AS_RAISED;
    }
    for (size_t i = 0; i < view.size; i++) {
        // Groups are counted from the right, with a negative number from the left.
        if (width && i > 0 && (group < 0 ? i : view.size - i) % width == 0) { as_buffer_add_byte(&out, (char)separator); }
        as_buffer_add_byte(&out, digits[view.data[i] >> 4]);
        as_buffer_add_byte(&out, digits[view.data[i] & 15]);
    }
    return as_str_from_buffer(vm, &out);
}

AsValue as_bytes_method_hex(AsVM *vm, AsValue *args)
{
    return as_bytes_hex(vm, args[0], args[1], args[2]);
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9') { return c - '0'; }
    c = (char)(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool read_hex(AsVM *vm, const AsStr *s, AsBuffer *out)
{
    size_t i = 0;
    while (i < s->size) {
        if (as_byte_is_space((uint8_t)s->data[i])) {
            i++;
            continue;
        }
        int high = hex_digit(s->data[i]), low = high < 0 ? -1 : hex_digit(s->data[i + 1]);
        if (low < 0) {
            size_t at = as_utf8_count(s->data, i + (high >= 0));
            as_raise(vm, AS_VALUE_ERROR, "non-hexadecimal number found in fromhex() arg at position %zu", at);
            return false;
        }
        as_buffer_add_byte(out, (char)(high << 4 | low));
        i += 2;
    }
    return true;
}

AsValue as_bytes_method_fromhex(AsVM *vm, AsValue *args)
{
    AsType *cls = as_type(args[0]);
    if (!as_is_str(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "fromhex() argument must be str, not %B", args[1]); }
    AsBuffer out;
    as_buffer_init(&out);
    if (!read_hex(vm, as_str(args[1]), &out)) {
        as_buffer_clear(&out);
        return AS_RAISED;
    }
    AsValue made = cls->kind == AS_KIND_BYTEARRAY ? as_bytearray_from(vm, out.data, out.size)
                                                  : as_bytes_like(vm, vm->empty_bytes, out.data, out.size);
    as_buffer_clear(&out);
    bool exact = cls == vm->types[AS_KIND_BYTES] || cls == vm->types[AS_KIND_BYTEARRAY];
    return exact || as_raised(made) ? made : as_call(vm, args[0], &made, 1);
}
