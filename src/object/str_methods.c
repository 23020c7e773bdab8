/* The method table of str, its constructor, and the methods that pad and translate. */
#include "object/bytes.h"
#include "object/class.h"
#include "object/codec.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/int.h"
#include "object/op.h"
#include "object/str_impl.h"
#include "object/tuple.h"

/* Shared helpers. */

bool as_str_reserve_slow(AsVM *vm, AsBuffer *buffer, size_t size)
{
    if (size <= AS_STR_MAX && buffer->size + size <= AS_STR_MAX && as_buffer_try_reserve(buffer, size)) { return true; }
    as_raise_memory(vm);
    return false;
}

bool as_str_add_fills(AsVM *vm, AsBuffer *buffer, uint32_t fill, size_t count)
{
    char bytes[4];
    size_t width = as_utf8_encode(fill, bytes);
    if (count > AS_STR_MAX) {
        as_raise_memory(vm);
        return false;
    }
    if (!as_str_reserve(vm, buffer, count * width)) { return false; }
    char *out = buffer->data + buffer->size;
    if (width == 1) {
        memset(out, bytes[0], count);
    } else {
        for (size_t i = 0; i < count; i++) { memcpy(out + i * width, bytes, width); }
    }
    buffer->size += count * width;
    buffer->data[buffer->size] = 0;
    return true;
}

/* The constructor. */

static AsValue text_of(AsVM *vm, AsValue *args)
{
    const char *encoding, *errors;
    if (!as_codec_name_arg(vm, args[2], "str", "encoding", &encoding) ||
        !as_codec_name_arg(vm, args[3], "str", "errors", &errors)) {
        return AS_RAISED;
    }
    if (as_is_undefined(args[1])) { return vm->empty_str; }
    if (!encoding && !errors) { return as_op_str(vm, args[1]); }
    const uint8_t *data;
    size_t size;
    if (as_is_str(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "decoding str is not supported"); }
    if (!as_bytes_view(args[1], &data, &size)) {
        return as_raise(vm, AS_TYPE_ERROR, "decoding to str: need a bytes-like object, %T found", args[1]);
    }
    if (size == 0) { return vm->empty_str; } // Python does not even look at the names
    return as_bytes_decode(vm, data, size, encoding ? encoding : "utf-8", errors ? errors : "strict");
}

static AsValue str_new(AsVM *vm, AsValue *args)
{
    AsType *cls = as_type(args[0]);
    AsValue text = text_of(vm, args);
    if (as_raised(text) || cls == vm->types[AS_KIND_STR]) { return text; }
    AsStr *from = as_str(text);
    AsStr *made = (AsStr *)as_instance_new(vm, cls, (size_t)from->size + 1);
    made->data = made->inline_data;
    memcpy(made->data, from->data, from->size);
    made->size = from->size;
    made->length = from->length;
    made->hash = from->hash;
    return as_value(made);
}

static AsValue str_getnewargs(AsVM *vm, AsValue *args)
{
    AsValue plain = as_str_part(vm, as_str(args[0]), 0, as_str(args[0])->size);
    return as_tuple_from(vm, &plain, 1);
}

/* What CPython's representation of the text would take. */
static AsValue str_sizeof(AsVM *vm, AsValue *args)
{
    AsStr *s = as_str(args[0]);
    if (as_str_is_ascii(s)) { return as_small_value(48 + (int64_t)s->size + 1); }
    uint32_t max = 0;
    for (const char *p = s->data, *end = p + s->size; p < end;) {
        uint32_t c = as_str_next(&p);
        if (c > max) { max = c; }
    }
    int64_t width = max < 0x100 ? 1 : max < 0x10000 ? 2 : 4;
    return as_small_value(72 + width * ((int64_t)s->length + 1));
}

static AsValue str_encode(AsVM *vm, AsValue *args)
{
    const char *encoding, *errors;
    if (!as_codec_name_arg(vm, args[1], "encode", "encoding", &encoding) ||
        !as_codec_name_arg(vm, args[2], "encode", "errors", &errors)) {
        return AS_RAISED;
    }
    return as_str_encode(vm, args[0], encoding ? encoding : "utf-8", errors ? errors : "strict");
}

/* Padding. */

/* s between left and right times fill. */
static AsValue pad(AsVM *vm, AsStr *s, size_t left, size_t right, uint32_t fill)
{
    if (left == 0 && right == 0) { return as_str_part(vm, s, 0, s->size); }
    if (left + right > AS_STR_MAX) { return as_raise_memory(vm); }
    if (as_str_is_ascii(s) && fill < 0x80) {
        AsValue result = as_str_try_new(vm, left + s->size + right, left + s->size + right);
        if (as_raised(result)) { return result; }
        char *text = as_str(result)->data;
        memset(text, (char)fill, left);
        memcpy(text + left, s->data, s->size);
        memset(text + left + s->size, (char)fill, right);
        return result;
    }
    AsBuffer out;
    as_str_buffer_init(vm, &out);
    if (!as_str_add_fill(vm, &out, fill, left) || !as_str_reserve(vm, &out, s->size)) { goto failed; }
    as_buffer_add(&out, s->data, s->size);
    if (!as_str_add_fill(vm, &out, fill, right)) { goto failed; }
    return as_str_from_buffer(vm, &out);
failed:
    as_str_buffer_clear(vm, &out);
    return AS_RAISED;
}

/* The arguments of ljust and its kin: how many fills are needed, and which. */
static bool read_padding(AsVM *vm, AsValue *args, size_t *missing, uint32_t *fill)
{
    int64_t width;
    if (!as_index_arg(vm, args[1], &width)) { return false; }
    *fill = ' ';
    if (!as_is_undefined(args[2])) {
        if (!as_is_str(args[2])) {
            as_raise(vm, AS_TYPE_ERROR, "The fill character must be a unicode character, not %T", args[2]);
            return false;
        }
        if (as_str(args[2])->length != 1) {
            as_raise(vm, AS_TYPE_ERROR, "The fill character must be exactly one character long");
            return false;
        }
        *fill = as_str_code_point_at(vm, as_str(args[2]), 0);
    }
    int64_t length = as_str(args[0])->length;
    *missing = width > length ? (size_t)(width - length) : 0;
    return true;
}

static AsValue str_ljust(AsVM *vm, AsValue *args)
{
    size_t missing;
    uint32_t fill;
    if (!read_padding(vm, args, &missing, &fill)) { return AS_RAISED; }
    return pad(vm, as_str(args[0]), 0, missing, fill);
}

static AsValue str_rjust(AsVM *vm, AsValue *args)
{
    size_t missing;
    uint32_t fill;
    if (!read_padding(vm, args, &missing, &fill)) { return AS_RAISED; }
    return pad(vm, as_str(args[0]), missing, 0, fill);
}

static AsValue str_center(AsVM *vm, AsValue *args)
{
    size_t missing;
    uint32_t fill;
    if (!read_padding(vm, args, &missing, &fill)) { return AS_RAISED; }
    size_t width = missing + as_str(args[0])->length;
    size_t left = missing / 2 + (missing & width & 1); // Python's choice where it cannot be even
    return pad(vm, as_str(args[0]), left, missing - left, fill);
}

static AsValue str_zfill(AsVM *vm, AsValue *args)
{
    int64_t width;
    AsStr *s = as_str(args[0]);
    if (!as_index_arg(vm, args[1], &width)) { return AS_RAISED; }
    if (width <= s->length) { return as_str_part(vm, s, 0, s->size); }
    AsValue padded = pad(vm, s, (size_t)(width - s->length), 0, '0');
    if (!as_raised(padded) && s->size && (s->data[0] == '+' || s->data[0] == '-')) {
        char *data = as_str(padded)->data;
        data[as_str(padded)->size - s->size] = '0';
        data[0] = s->data[0];
    }
    return padded;
}

static AsValue str_expandtabs(AsVM *vm, AsValue *args)
{
    int tab_size;
    AsStr *s = as_str(args[0]);
    if (!as_c_int_arg(vm, args[1], &tab_size)) { return AS_RAISED; }
    if (!memchr(s->data, '\t', s->size)) { return as_str_part(vm, s, 0, s->size); }
    AsBuffer out;
    size_t column = 0;
    as_str_buffer_init(vm, &out);
    for (const char *p = s->data, *end = p + s->size; p < end;) {
        const char *start = p;
        uint32_t c = as_str_next(&p);
        if (c == '\t') {
            size_t count = tab_size > 0 ? (size_t)tab_size - column % (size_t)tab_size : 0;
            if (!as_str_add_fill(vm, &out, ' ', count)) {
                as_str_buffer_clear(vm, &out);
                return AS_RAISED;
            }
            column += count;
        } else {
            as_buffer_add(&out, start, (size_t)(p - start));
            column = c == '\n' || c == '\r' ? 0 : column + 1;
        }
    }
    return as_str_from_buffer(vm, &out);
}

/* Translating. */

/* Adds what the table's value stands for. */
static bool add_mapped(AsVM *vm, AsBuffer *out, AsValue mapped)
{
    int64_t c;
    if (as_is_none(mapped)) { return true; }
    if (as_is_str(mapped)) {
        if (!as_str_reserve(vm, out, as_str(mapped)->size)) { return false; }
        as_buffer_add(out, as_str(mapped)->data, as_str(mapped)->size);
        return true;
    }
    if (!as_is_int(mapped)) {
        as_raise(vm, AS_TYPE_ERROR, "character mapping must return integer, None or str");
        return false;
    }
    if (!as_int_to_i64(mapped, &c) || c < 0 || c > 0x10ffff) {
        as_raise(vm, AS_VALUE_ERROR, "character mapping must be in range(0x110000)");
        return false;
    }
    as_buffer_add_code_point(out, (uint32_t)c);
    return true;
}

/* table[c], or AS_UNDEFINED where it raises LookupError. */
static AsValue look_up(AsVM *vm, AsValue table, uint32_t c)
{
    AsValue key = as_small_value(c);
    if (as_is_exact(table, AS_KIND_DICT)) { return as_dict_get(vm, as_dict(table), key); }
    AsValue mapped = as_op_get_item(vm, table, key);
    if (as_raised(mapped) && as_error_is(vm, AS_LOOKUP_ERROR)) {
        as_error_clear(vm);
        return AS_UNDEFINED;
    }
    return mapped;
}

static AsValue str_translate(AsVM *vm, AsValue *args)
{
    AsStr *s = as_str(args[0]);
    AsBuffer out;
    as_str_buffer_init(vm, &out);
    for (const char *p = s->data, *end = p + s->size; p < end;) {
        uint32_t c = as_str_next(&p);
        AsValue mapped = look_up(vm, args[1], c);
        if (as_is_undefined(mapped)) {
            as_buffer_add_code_point(&out, c);
        } else if (as_raised(mapped) || !add_mapped(vm, &out, mapped)) {
            as_str_buffer_clear(vm, &out);
            return AS_RAISED;
        }
    }
    return as_str_from_buffer(vm, &out);
}

/* maketrans(dict): single characters become their numbers. */
static AsValue table_from_dict(AsVM *vm, AsValue from)
{
    if (!as_is_dict(from)) {
        return as_raise(vm, AS_TYPE_ERROR, "if you give only one argument to maketrans it must be a dict");
    }
    AsValue table = as_dict_new(vm), key, value;
    as_root(vm, table); // a key may be of a script class below int, with its own __hash__
    size_t position = 0;
    while (as_dict_next(as_dict(from), &position, &key, &value)) {
        if (as_is_str(key)) {
            if (as_str(key)->length != 1) {
                return as_raise(vm, AS_VALUE_ERROR, "string keys in translate table must be of length 1");
            }
            key = as_small_value(as_str_code_point_at(vm, as_str(key), 0));
        } else if (!as_is_int(key)) {
            return as_raise(vm, AS_TYPE_ERROR, "keys in translate table must be strings or integers");
        }
        if (!as_dict_set(vm, as_dict(table), key, value)) { return AS_RAISED; }
    }
    return table;
}

static AsValue table_from_texts(AsVM *vm, AsStr *from, AsStr *to, AsStr *removed)
{
    AsValue table = as_dict_new(vm);
    if (from->length != to->length) {
        return as_raise(vm, AS_VALUE_ERROR, "the first two maketrans arguments must have equal length");
    }
    const char *p = from->data, *q = to->data;
    for (size_t i = 0; i < from->length; i++) {
        AsValue key = as_small_value(as_str_next(&p)), value = as_small_value(as_str_next(&q));
        if (!as_dict_set(vm, as_dict(table), key, value)) { return AS_RAISED; }
    }
    if (!removed) { return table; }
    p = removed->data;
    for (size_t i = 0; i < removed->length; i++) {
        if (!as_dict_set(vm, as_dict(table), as_small_value(as_str_next(&p)), AS_NONE)) { return AS_RAISED; }
    }
    return table;
}

static AsValue str_maketrans(AsVM *vm, AsValue *args)
{
    if (!as_is_undefined(args[1]) && !as_is_str(args[1])) {
        return as_raise(vm, AS_TYPE_ERROR, "maketrans() argument 2 must be str, not %B", args[1]);
    }
    if (!as_is_undefined(args[2]) && !as_is_str(args[2])) {
        return as_raise(vm, AS_TYPE_ERROR, "maketrans() argument 3 must be str, not %B", args[2]);
    }
    if (as_is_undefined(args[1])) { return table_from_dict(vm, args[0]); }
    if (!as_is_str(args[0])) {
        return as_raise(vm, AS_TYPE_ERROR, "first maketrans argument must be a string if there is a second argument");
    }
    return table_from_texts(vm, as_str(args[0]), as_str(args[1]), as_is_undefined(args[2]) ? NULL : as_str(args[2]));
}

const AsMethod as_str_methods[] = {
    {"__new__(cls, object=UNSET, encoding=UNSET, errors=UNSET)", str_new},
    {"__getnewargs__(self, /)", str_getnewargs},
    {"__sizeof__(self, /)", str_sizeof},
    {"capitalize(self, /)", as_str_method_capitalize},
    {"casefold(self, /)", as_str_method_casefold},
    {"center(self, width, fillchar=UNSET, /)", str_center,
     "($self, width, fillchar=' ', /)\n--\n\nReturn a centered string of length width.\n\n"
     "Padding is done using the specified fill character (default is a space)."},
    {"@parsed count(self, sub, start=None, end=None, /)", as_str_method_count},
    {"encode(self, /, encoding=UNSET, errors=UNSET)", str_encode,
     "($self, /, encoding='utf-8', errors='strict')\n--\n\nEncode the string using the codec registered for encoding."},
    {"@parsed endswith(self, suffix, start=None, end=None, /)", as_str_method_endswith},
    {"expandtabs(self, /, tabsize=8)", str_expandtabs},
    {"@parsed find(self, sub, start=None, end=None, /)", as_str_method_find},
    {"format(self, /, *args, **kwargs)", as_str_method_format},
    {"format_map(self, mapping, /)", as_str_method_format_map},
    {"@parsed index(self, sub, start=None, end=None, /)", as_str_method_index},
    {"isalnum(self, /)", as_str_method_isalnum},
    {"isalpha(self, /)", as_str_method_isalpha},
    {"isascii(self, /)", as_str_method_isascii},
    {"isdecimal(self, /)", as_str_method_isdecimal},
    {"isdigit(self, /)", as_str_method_isdigit},
    {"isidentifier(self, /)", as_str_method_isidentifier},
    {"islower(self, /)", as_str_method_islower},
    {"isnumeric(self, /)", as_str_method_isnumeric},
    {"isprintable(self, /)", as_str_method_isprintable},
    {"isspace(self, /)", as_str_method_isspace},
    {"istitle(self, /)", as_str_method_istitle},
    {"isupper(self, /)", as_str_method_isupper},
    {"join(self, iterable, /)", as_str_method_join},
    {"ljust(self, width, fillchar=UNSET, /)", str_ljust,
     "($self, width, fillchar=' ', /)\n--\n\nReturn a left-justified string of length width.\n\n"
     "Padding is done using the specified fill character (default is a space)."},
    {"lower(self, /)", as_str_method_lower},
    {"lstrip(self, chars=None, /)", as_str_method_lstrip},
    {"@static maketrans(x, y=UNSET, z=UNSET, /)", str_maketrans},
    {"partition(self, sep, /)", as_str_method_partition},
    {"removeprefix(self, prefix, /)", as_str_method_removeprefix},
    {"removesuffix(self, suffix, /)", as_str_method_removesuffix},
    {"replace(self, old, new, count=-1, /)", as_str_method_replace},
    {"@parsed rfind(self, sub, start=None, end=None, /)", as_str_method_rfind},
    {"@parsed rindex(self, sub, start=None, end=None, /)", as_str_method_rindex},
    {"rjust(self, width, fillchar=UNSET, /)", str_rjust,
     "($self, width, fillchar=' ', /)\n--\n\nReturn a right-justified string of length width.\n\n"
     "Padding is done using the specified fill character (default is a space)."},
    {"rpartition(self, sep, /)", as_str_method_rpartition},
    {"rsplit(self, /, sep=None, maxsplit=-1)", as_str_method_rsplit},
    {"rstrip(self, chars=None, /)", as_str_method_rstrip},
    {"split(self, /, sep=None, maxsplit=-1)", as_str_method_split},
    {"splitlines(self, /, keepends=False)", as_str_method_splitlines},
    {"@parsed startswith(self, prefix, start=None, end=None, /)", as_str_method_startswith},
    {"strip(self, chars=None, /)", as_str_method_strip},
    {"swapcase(self, /)", as_str_method_swapcase},
    {"title(self, /)", as_str_method_title},
    {"translate(self, table, /)", str_translate},
    {"upper(self, /)", as_str_method_upper},
    {"zfill(self, width, /)", str_zfill},
    {NULL, NULL},
};
