/* The module unicodedata. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "base/unicode.h"
#include "base/unicode_name.h"
#include "base/unicode_tables.h"
#include "load/load.h"
#include "object/bytes.h"
#include "object/error.h"
#include "object/float.h"
#include "object/int.h"
#include "object/str_impl.h"

bool as_unicodedata_open(AsVM *vm, AsModule *module);

/* An argument that is one character. */
static bool character(AsVM *vm, AsValue v, const char *function, bool first, uint32_t *out)
{
    if (!as_is_str(v) || as_str(v)->length != 1) {
        as_raise(vm, AS_TYPE_ERROR, "%s() argument%s must be a unicode character, not %B", function, first ? " 1" : "", v);
        return false;
    }
    const char *p = as_str(v)->data;
    *out = as_str_next(&p);
    return true;
}

/* `v` if it is no fault: what was asked has no answer, and a default may be given. */
static AsValue otherwise(AsVM *vm, AsValue fallback, const char *message)
{
    return as_is_undefined(fallback) ? as_raise(vm, AS_VALUE_ERROR, "%s", message) : fallback;
}

static const AsUnicodeRecord *record_of(uint32_t c)
{
    uint16_t block = as_unicode_block_index[c / AS_UNICODE_BLOCK_SIZE];
    return &as_unicode_records[as_unicode_blocks[block][c % AS_UNICODE_BLOCK_SIZE]];
}

static AsValue unicodedata_category(AsVM *vm, AsValue *args)
{
    uint32_t c;
    return character(vm, args[0], "category", false, &c) ? as_str_from_text(vm, record_of(c)->category) : AS_RAISED;
}

static AsValue unicodedata_bidirectional(AsVM *vm, AsValue *args)
{
    uint32_t c;
    if (!character(vm, args[0], "bidirectional", false, &c)) { return AS_RAISED; }
    return as_str_from_text(vm, record_of(c)->bidirectional);
}

static AsValue unicodedata_combining(AsVM *vm, AsValue *args)
{
    uint32_t c;
    return character(vm, args[0], "combining", false, &c) ? as_small_value(record_of(c)->combining) : AS_RAISED;
}

static AsValue unicodedata_mirrored(AsVM *vm, AsValue *args)
{
    uint32_t c;
    return character(vm, args[0], "mirrored", false, &c) ? as_small_value(record_of(c)->mirrored) : AS_RAISED;
}

static AsValue unicodedata_east_asian_width(AsVM *vm, AsValue *args)
{
    uint32_t c;
    if (!character(vm, args[0], "east_asian_width", false, &c)) { return AS_RAISED; }
    return as_str_from_text(vm, record_of(c)->width);
}

/* --- Numbers --- */

static const AsUnicodeNumber *number_of(uint32_t c)
{
    size_t low = 0, high = as_unicode_number_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        const AsUnicodeNumber *number = &as_unicode_numbers[middle];
        if (c < number->first) {
            high = middle;
        } else if (c >= number->first + number->count) {
            low = middle + 1;
        } else {
            return number;
        }
    }
    return NULL;
}

static int64_t numerator_of(const AsUnicodeNumber *number, uint32_t c) { return number->numerator + (c - number->first); }

static AsValue unicodedata_decimal(AsVM *vm, AsValue *args)
{
    uint32_t c;
    if (!character(vm, args[0], "decimal", true, &c)) { return AS_RAISED; }
    const AsUnicodeNumber *number = strcmp(record_of(c)->category, "Nd") == 0 ? number_of(c) : NULL;
    return number ? as_small_value(numerator_of(number, c)) : otherwise(vm, args[1], "not a decimal");
}

static AsValue unicodedata_digit(AsVM *vm, AsValue *args)
{
    uint32_t c;
    if (!character(vm, args[0], "digit", true, &c)) { return AS_RAISED; }
    const AsUnicodeNumber *number = as_unicode_is_digit(c) ? number_of(c) : NULL;
    return number ? as_small_value(numerator_of(number, c)) : otherwise(vm, args[1], "not a digit");
}

static AsValue unicodedata_numeric(AsVM *vm, AsValue *args)
{
    uint32_t c;
    if (!character(vm, args[0], "numeric", true, &c)) { return AS_RAISED; }
    const AsUnicodeNumber *number = number_of(c);
    if (!number) { return otherwise(vm, args[1], "not a numeric character"); }
    return as_float_value(vm, (double)numerator_of(number, c) / number->denominator);
}

/* --- Names --- */

static AsValue unicodedata_name(AsVM *vm, AsValue *args)
{
    uint32_t c;
    char name[AS_UNICODE_NAME_MAX];
    if (!character(vm, args[0], "name", true, &c)) { return AS_RAISED; }
    size_t size = as_unicode_name(c, name);
    return size ? as_str_from(vm, name, size) : otherwise(vm, args[1], "no such name");
}

static AsValue unicodedata_lookup(AsVM *vm, AsValue *args)
{
    const uint8_t *bytes;
    size_t size;
    uint32_t found[AS_UNICODE_SEQUENCE_MAX];
    if (as_is_str(args[0])) {
        bytes = (const uint8_t *)as_str(args[0])->data;
        size = as_str(args[0])->size;
    } else if (!as_bytes_view(args[0], &bytes, &size)) {
        return as_raise(vm, AS_TYPE_ERROR, "a bytes-like object is required, not '%T'", args[0]);
    }
    if (size > 256) { return as_raise(vm, AS_KEY_ERROR, "name too long"); }
    size_t count = as_unicode_lookup((const char *)bytes, size, found);
    if (count == 0) { return as_raise(vm, AS_KEY_ERROR, "undefined character name '%.*s'", (int)size, (const char *)bytes); }
    AsBuffer text;
    as_buffer_init(&text);
    for (size_t i = 0; i < count; i++) { as_buffer_add_code_point(&text, found[i]); }
    return as_str_from_buffer(vm, &text);
}

/* --- Decomposition and normal forms --- */

static int compare_parts(const void *key, const void *entry)
{
    uint32_t a = *(const uint32_t *)key, b = ((const AsUnicodeParts *)entry)->c;
    return a < b ? -1 : a > b;
}

static AsValue unicodedata_decomposition(AsVM *vm, AsValue *args)
{
    uint32_t c;
    if (!character(vm, args[0], "decomposition", false, &c)) { return AS_RAISED; }
    const AsUnicodeParts *parts = bsearch(&c, as_unicode_parts, as_unicode_parts_count, sizeof *parts, compare_parts);
    if (!parts) { return vm->empty_str; }
    AsBuffer text;
    as_buffer_init(&text);
    as_buffer_add_text(&text, as_unicode_tags[parts->tag]);
    for (uint32_t i = 0; i < parts->count; i++) {
        as_buffer_printf(&text, text.size ? " %04X" : "%04X", as_unicode_parts_pool[parts->first + i]);
    }
    return as_str_from_buffer(vm, &text);
}

/* The options of utf8proc for a form's name; -1 if there is no such form. */
static int form_options(const char *form)
{
    static const struct { const char *name; int options; } forms[] = {
        {"NFC", UTF8PROC_COMPOSE}, {"NFD", UTF8PROC_DECOMPOSE},
        {"NFKC", UTF8PROC_COMPOSE | UTF8PROC_COMPAT}, {"NFKD", UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT},
    };
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        if (strcmp(form, forms[i].name) == 0) { return forms[i].options | UTF8PROC_STABLE; }
    }
    return -1;
}

/* Surrogates, which utf8proc does not know, and what only its younger Unicode has, stay as they are. */
static bool is_inert(uint32_t c)
{
    return (c >= 0xd800 && c <= 0xdfff) || strcmp(record_of(c)->category, "Cn") == 0;
}

/* The normal form of a stretch without such characters. */
static bool add_normal(AsBuffer *out, const char *start, size_t size, int options)
{
    utf8proc_uint8_t *normal = NULL;
    utf8proc_ssize_t length = utf8proc_map((const utf8proc_uint8_t *)start, (utf8proc_ssize_t)size, &normal,
                                           (utf8proc_option_t)options);
    bool ok = length >= 0 && as_buffer_try_reserve(out, (size_t)length);
    if (ok) { as_buffer_add(out, (const char *)normal, (size_t)length); }
    free(normal);
    return ok;
}

static AsValue normalize(AsVM *vm, AsValue form, AsValue text, const char *function)
{
    if (!as_is_str(form) || !as_is_str(text)) {
        return as_raise(vm, AS_TYPE_ERROR, "%s() argument %d must be str, not %B", function, as_is_str(form) ? 2 : 1,
                        as_is_str(form) ? text : form);
    }
    if (as_str(text)->size == 0) { return text; }
    int options = form_options(as_str(form)->data);
    if (options < 0) { return as_raise(vm, AS_VALUE_ERROR, "invalid normalization form"); }
    if (as_str(text)->size == as_str(text)->length) { return text; } // ASCII
    AsBuffer out;
    as_buffer_init(&out);
    const char *p = as_str(text)->data, *end = p + as_str(text)->size, *start = p;
    bool ok = true;
    while (ok && p < end) {
        const char *here = p;
        uint32_t c = as_str_next(&p);
        if (!is_inert(c)) { continue; }
        ok = add_normal(&out, start, (size_t)(here - start), options);
        as_buffer_add(&out, here, (size_t)(p - here));
        start = p;
    }
    ok = ok && add_normal(&out, start, (size_t)(end - start), options);
    if (ok) { return as_str_from_buffer(vm, &out); }
    as_buffer_clear(&out);
    return as_raise_memory(vm);
}

static AsValue unicodedata_normalize(AsVM *vm, AsValue *args) { return normalize(vm, args[0], args[1], "normalize"); }

static AsValue unicodedata_is_normalized(AsVM *vm, AsValue *args)
{
    AsValue normal = normalize(vm, args[0], args[1], "is_normalized");
    return as_raised(normal) ? AS_RAISED : as_bool(as_str_equal(as_str(normal), as_str(args[1])));
}

static const AsMethod functions[] = {
    {"category(chr, /)", unicodedata_category, "Returns the general category assigned to the character chr as string."},
    {"bidirectional(chr, /)", unicodedata_bidirectional,
     "Returns the bidirectional class assigned to the character chr as string."},
    {"combining(chr, /)", unicodedata_combining, "Returns the canonical combining class assigned to the character chr as integer."},
    {"mirrored(chr, /)", unicodedata_mirrored, "Returns the mirrored property assigned to the character chr as integer."},
    {"east_asian_width(chr, /)", unicodedata_east_asian_width,
     "Returns the east asian width assigned to the character chr as string."},
    {"decimal(chr, default=UNSET, /)", unicodedata_decimal, "Converts a Unicode character into its equivalent decimal value."},
    {"digit(chr, default=UNSET, /)", unicodedata_digit, "Converts a Unicode character into its equivalent digit value."},
    {"numeric(chr, default=UNSET, /)", unicodedata_numeric, "Converts a Unicode character into its equivalent numeric value."},
    {"name(chr, default=UNSET, /)", unicodedata_name, "Returns the name assigned to the character chr as a string."},
    {"lookup(name, /)", unicodedata_lookup, "Look up character by name."},
    {"decomposition(chr, /)", unicodedata_decomposition,
     "Returns the character decomposition mapping assigned to the character chr as string."},
    {"normalize(form, unistr, /)", unicodedata_normalize, "Return the normal form 'form' for the Unicode string unistr."},
    {"is_normalized(form, unistr, /)", unicodedata_is_normalized,
     "Return whether the Unicode string unistr is in the normal form 'form'."},
    {NULL, NULL, NULL},
};

bool as_unicodedata_open(AsVM *vm, AsModule *module)
{
    as_module_add_methods(vm, module, functions);
    as_module_set(vm, module, "unidata_version", as_str_from_text(vm, AS_UNICODE_VERSION));
    return true;
}
