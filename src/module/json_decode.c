/* _json: from texts to values. */
#include "load/load.h"
#include "module/json_impl.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/float.h"
#include "object/int.h"
#include "object/list.h"
#include "object/op.h"
#include "object/tuple.h"

extern const AsTypeSpec as_json_scanner_spec;

/* What a JSONDecoder asks for. */
typedef struct AsJsonScanner {
    AsObject header;
    AsValue object_hook, object_pairs_hook; /* or None */
    AsValue parse_float, parse_int, parse_constant;
    bool is_strict;
} AsJsonScanner;

static AsJsonScanner *scanner_of(AsValue v) { return (AsJsonScanner *)as_object(v); }

/* One text as it is read. */
typedef struct Scan {
    AsVM *vm;
    const AsJsonScanner *scanner; /* NULL where only a string is read */
    AsStr *text;
    const char *p, *end;
    bool is_strict;
    AsList *values; /* rooted: the parts of the containers that are still open */
} Scan;

static AsValue scan_value(Scan *scan) AS_RUNS;

/* ---- faults ---- */

static AsValue position_of(const Scan *scan, const char *p)
{
    return as_small_value((int64_t)as_str_index(scan->vm, scan->text, (size_t)(p - scan->text->data)));
}

static AsValue raise_at(const Scan *scan, const char *message, const char *p)
{
    AsVM *vm = scan->vm;
    AsValue module = as_import_module_text(vm, "json.decoder");
    if (as_raised(module)) { return AS_RAISED; }
    AsValue class = as_op_get_attribute_text(vm, module, "JSONDecodeError");
    if (as_raised(class)) { return AS_RAISED; }
    AsValue args[] = {as_str_from_text(vm, message), as_value(scan->text), position_of(scan, p)};
    as_root(vm, args[0]);
    AsValue error = as_call(vm, class, args, 3);
    return as_raised(error) ? AS_RAISED : as_raise_object(vm, error);
}

/* No value begins here. Who asked makes it an error with the whole text. */
static AsValue stop_at(const Scan *scan, const char *p)
{
    return as_raise_value(scan->vm, AS_STOP_ITERATION, position_of(scan, p));
}

/* A hook's answer. */
static AsValue ask(const Scan *scan, AsValue hook, AsValue argument)
{
    AsVM *vm = scan->vm;
    size_t saved = as_roots_save(vm);
    as_root(vm, argument);
    AsValue value = as_call(vm, hook, &argument, 1);
    as_roots_restore(vm, saved);
    return value;
}

/* ---- strings ---- */

/* The four digits of a \u escape; -1: they are none. */
static int64_t hex_unit(const char *p)
{
    int64_t unit = 0;
    for (int i = 0; i < 4; i++) {
        char c = p[i], letter = (char)(c | 0x20);
        int digit = c >= '0' && c <= '9' ? c - '0' : letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
        if (digit < 0) { return -1; }
        unit = unit << 4 | digit;
    }
    return unit;
}

/* Where the digits of a \u escape behind p (the 'u') are wrong. */
static bool raise_unit(const Scan *scan, const char *p)
{
    (void)raise_at(scan, "Invalid \\uXXXX escape", p);
    return false;
}

/* A \u escape, scan->p at the 'u'. Two that are a surrogate pair are one character. */
static bool add_unicode_escape(Scan *scan, AsBuffer *out)
{
    const char *p = scan->p, *end = scan->end;
    int64_t unit = end - p > 5 ? hex_unit(p + 1) : -1, low;
    if (unit < 0) { return raise_unit(scan, p); }
    scan->p = p += 5;
    if (unit >= 0xd800 && unit < 0xdc00 && end - p > 6 && p[0] == '\\' && p[1] == 'u') {
        low = hex_unit(p + 2);
        if (low < 0) { return raise_unit(scan, p + 1); }
        if (low >= 0xdc00 && low < 0xe000) {
            unit = 0x10000 + ((unit - 0xd800) << 10 | (low - 0xdc00));
            scan->p += 6;
        }
    }
    as_buffer_add_code_point(out, (uint32_t)unit);
    return true;
}

/* An escape, scan->p behind its backslash. */
static bool add_escape(Scan *scan, AsBuffer *out)
{
    static const char letters[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
    char c = *scan->p;
    if (c == 'u') { return add_unicode_escape(scan, out); }
    const char *found = c ? strchr(letters, c) : NULL;
    if (!found) {
        (void)raise_at(scan, "Invalid \\escape", scan->p - 1);
        return false;
    }
    as_buffer_add_byte(out, meanings[found - letters]);
    scan->p++;
    return true;
}

/* Where the string that goes on at p has its quote, its next backslash, or a character that is not allowed. */
static const char *skip_plain(const Scan *scan, const char *p)
{
    const char *end = scan->end;
    if (scan->is_strict) {
        while (p < end && *p != '"' && *p != '\\' && (unsigned char)*p >= ' ') { p++; }
    } else {
        while (p < end && *p != '"' && *p != '\\') { p++; }
    }
    return p;
}

/* A string with escapes, which begin at p; scan->p is where it began, behind the quote. */
static bool collect_string(Scan *scan, const char *p, AsBuffer *out)
{
    const char *quote = scan->p - 1;
    for (;; p = skip_plain(scan, scan->p)) {
        as_buffer_add(out, scan->p, (size_t)(p - scan->p));
        scan->p = p;
        if (p < scan->end && *p == '"') { break; }
        if (p < scan->end && *p != '\\') {
            (void)raise_at(scan, "Invalid control character at", p);
            return false;
        }
        if (scan->end - p < 2) {
            (void)raise_at(scan, "Unterminated string starting at", quote);
            return false;
        }
        scan->p++;
        if (!add_escape(scan, out)) { return false; }
    }
    scan->p++;
    return true;
}

/* The string whose first character is at scan->p. is_key: it will probably come again. */
static AsValue scan_string(Scan *scan, bool is_key)
{
    enum { KEY_MAX = 64 };
    AsVM *vm = scan->vm;
    const char *from = scan->p, *p = skip_plain(scan, from);
    size_t size = (size_t)(p - from);
    if (p < scan->end && *p == '"') {
        scan->p = p + 1;
        if (is_key && size <= KEY_MAX) { return as_str_intern_from(vm, from, size); }
        size_t offset = (size_t)(from - scan->text->data);
        return as_str_part(vm, scan->text, offset, offset + size);
    }
    AsBuffer out;
    as_str_buffer_init(vm, &out);
    if (collect_string(scan, p, &out)) { return as_str_from_buffer(vm, &out); }
    as_str_buffer_clear(vm, &out);
    return AS_RAISED;
}

/* ---- numbers ---- */

static inline bool is_digit(const Scan *scan, const char *p) { return p < scan->end && *p >= '0' && *p <= '9'; }

static const char *skip_digits(const Scan *scan, const char *p)
{
    while (is_digit(scan, p)) { p++; }
    return p;
}

static AsValue make_int(Scan *scan, const char *p, const char *end)
{
    AsVM *vm = scan->vm;
    AsValue type = scan->scanner->parse_int;
    if (type == as_value(vm->types[AS_KIND_INT])) {
        if (end - p > 18) { return as_int_from_text(vm, p, (size_t)(end - p), 10); }
        bool is_negative = *p == '-';
        int64_t i = 0;
        for (p += is_negative; p < end; p++) { i = i * 10 + (*p - '0'); }
        return as_int_from_i64(vm, is_negative ? -i : i);
    }
    return ask(scan, type, as_str_from(vm, p, (size_t)(end - p)));
}

/* Decimals of so few digits that one multiplication or division rounds them right (Clinger, 1990). */
static bool read_short(const char *p, const char *end, double *out)
{
    static const double powers[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    bool is_negative = *p == '-';
    int64_t mantissa = 0;
    size_t places = 0;
    bool behind_point = false;
    if (end - p > 16) { return false; } // at most 15 digits and the point
    for (p += is_negative; p < end; p++) {
        if (*p == '.') {
            behind_point = true;
            continue;
        }
        if (*p < '0' || *p > '9') { return false; }
        mantissa = mantissa * 10 + (*p - '0');
        places += behind_point;
    }
    double d = (double)mantissa / powers[places];
    *out = is_negative ? -d : d;
    return true;
}

static AsValue make_float(Scan *scan, const char *p, const char *end)
{
    AsVM *vm = scan->vm;
    AsValue type = scan->scanner->parse_float;
    if (type == as_value(vm->types[AS_KIND_FLOAT])) {
        double d;
        if (!read_short(p, end, &d) && !as_float_parse(p, (size_t)(end - p), &d)) { return as_raise_memory(vm); }
        return as_float_value(vm, d);
    }
    return ask(scan, type, as_str_from(vm, p, (size_t)(end - p)));
}

static AsValue scan_number(Scan *scan)
{
    const char *from = scan->p, *p = from + (*from == '-');
    if (!is_digit(scan, p)) { return stop_at(scan, from); }
    p = *p == '0' ? p + 1 : skip_digits(scan, p);
    bool is_float = false;
    if (p < scan->end && *p == '.' && is_digit(scan, p + 1)) {
        p = skip_digits(scan, p + 1);
        is_float = true;
    }
    if (p < scan->end && (*p == 'e' || *p == 'E')) {
        const char *exponent = p + 1;
        if (exponent < scan->end && (*exponent == '-' || *exponent == '+')) { exponent++; }
        if (is_digit(scan, exponent)) {
            p = skip_digits(scan, exponent);
            is_float = true;
        }
    }
    scan->p = p;
    return is_float ? make_float(scan, from, p) : make_int(scan, from, p);
}

/* ---- containers ---- */

static inline void skip_space(Scan *scan)
{
    const char *p = scan->p, *end = scan->end;
    while (p < end && (*p == ' ' || *p == '\n' || *p == '\t' || *p == '\r')) { p++; }
    scan->p = p;
}

/* Takes this character, if it comes next. */
static inline bool match(Scan *scan, char c)
{
    if (scan->p == scan->end || *scan->p != c) { return false; }
    scan->p++;
    return true;
}

static bool push(Scan *scan, AsValue value)
{
    AsList *values = scan->values;
    if (values->length == values->capacity && !as_list_try_reserve(scan->vm, values, values->length + 1)) { return false; }
    as_list_append(scan->vm, values, value);
    return true;
}

/* Reads the items behind a '[' onto scan->values. */
static bool scan_items(Scan *scan)
{
    skip_space(scan);
    if (match(scan, ']')) { return true; }
    for (;;) {
        AsValue value = scan_value(scan);
        if (as_raised(value) || !push(scan, value)) { return false; }
        skip_space(scan);
        if (match(scan, ']')) { return true; }
        if (!match(scan, ',')) {
            (void)raise_at(scan, "Expecting ',' delimiter", scan->p);
            return false;
        }
        skip_space(scan);
    }
}

static bool scan_pair(Scan *scan)
{
    if (!match(scan, '"')) {
        (void)raise_at(scan, "Expecting property name enclosed in double quotes", scan->p);
        return false;
    }
    AsValue key = scan_string(scan, true);
    if (as_raised(key) || !push(scan, key)) { return false; }
    skip_space(scan);
    if (!match(scan, ':')) {
        (void)raise_at(scan, "Expecting ':' delimiter", scan->p);
        return false;
    }
    skip_space(scan);
    AsValue value = scan_value(scan);
    return !as_raised(value) && push(scan, value);
}

/* Reads keys and values behind a '{' onto scan->values. */
static bool scan_pairs(Scan *scan)
{
    skip_space(scan);
    if (match(scan, '}')) { return true; }
    for (;;) {
        if (!scan_pair(scan)) { return false; }
        skip_space(scan);
        if (match(scan, '}')) { return true; }
        if (!match(scan, ',')) {
            (void)raise_at(scan, "Expecting ',' delimiter", scan->p);
            return false;
        }
        skip_space(scan);
    }
}

/* The keys are strs: nothing runs. */
static AsValue make_dict(AsVM *vm, const AsValue *pairs, size_t count)
{
    AsValue dict = as_dict_new_sized(vm, count);
    for (size_t i = 0; i < 2 * count; i += 2) {
        int64_t hash = as_str_hash(vm, as_str(pairs[i]));
        if (!as_dict_set_hashed(vm, as_dict(dict), pairs[i], hash, pairs[i + 1])) { return AS_RAISED; }
    }
    return dict;
}

static AsValue make_pairs(AsVM *vm, const AsValue *pairs, size_t count)
{
    AsValue list = as_list_new(vm, count);
    for (size_t i = 0; i < count; i++) { as_list_append(vm, as_list(list), as_tuple_from(vm, pairs + 2 * i, 2)); }
    return list;
}

static AsValue make_object(Scan *scan, const AsValue *pairs, size_t count)
{
    AsVM *vm = scan->vm;
    AsValue pairs_hook = scan->scanner->object_pairs_hook, hook = scan->scanner->object_hook;
    bool wants_pairs = !as_is_none(pairs_hook);
    AsValue made = wants_pairs ? make_pairs(vm, pairs, count) : make_dict(vm, pairs, count);
    if (as_raised(made) || (!wants_pairs && as_is_none(hook))) { return made; }
    return ask(scan, wants_pairs ? pairs_hook : hook, made);
}

static AsValue scan_array(Scan *scan)
{
    AsVM *vm = scan->vm;
    size_t first = scan->values->length;
    if (!as_enter_recursion(vm, "while decoding a JSON array from a unicode string")) { return AS_RAISED; }
    bool done = scan_items(scan);
    as_leave_recursion(vm);
    if (!done) { return AS_RAISED; }
    AsValue list = as_list_from(vm, scan->values->items + first, scan->values->length - first);
    scan->values->length = first;
    return list;
}

static AsValue scan_object(Scan *scan)
{
    AsVM *vm = scan->vm;
    size_t first = scan->values->length;
    if (!as_enter_recursion(vm, "while decoding a JSON object from a unicode string")) { return AS_RAISED; }
    bool done = scan_pairs(scan);
    as_leave_recursion(vm);
    if (!done) { return AS_RAISED; }
    AsValue object = make_object(scan, scan->values->items + first, (scan->values->length - first) / 2);
    if (!as_raised(object)) { scan->values->length = first; }
    return object;
}

/* ---- values ---- */

static bool match_word(Scan *scan, const char *word)
{
    size_t size = strlen(word);
    if ((size_t)(scan->end - scan->p) < size || memcmp(scan->p, word, size) != 0) { return false; }
    scan->p += size;
    return true;
}

static AsValue make_constant(Scan *scan, const char *word)
{
    return ask(scan, scan->scanner->parse_constant, as_str_intern_text(scan->vm, word));
}

static AsValue scan_value(Scan *scan)
{
    if (scan->p >= scan->end) { return stop_at(scan, scan->p); }
    switch (*scan->p) {
    case '"':
        scan->p++;
        return scan_string(scan, false);
    case '{':
        scan->p++;
        return scan_object(scan);
    case '[':
        scan->p++;
        return scan_array(scan);
    case 'n':
        if (match_word(scan, "null")) { return AS_NONE; }
        break;
    case 't':
        if (match_word(scan, "true")) { return AS_TRUE; }
        break;
    case 'f':
        if (match_word(scan, "false")) { return AS_FALSE; }
        break;
    case 'N':
        if (match_word(scan, "NaN")) { return make_constant(scan, "NaN"); }
        break;
    case 'I':
        if (match_word(scan, "Infinity")) { return make_constant(scan, "Infinity"); }
        break;
    case '-':
        if (match_word(scan, "-Infinity")) { return make_constant(scan, "-Infinity"); }
        break;
    default: break;
    }
    return scan_number(scan);
}

/* A text and the position in it where reading begins. */
static void init_scan(AsVM *vm, Scan *scan, AsValue text, size_t index)
{
    *scan = (Scan){.vm = vm, .text = as_str(text)};
    scan->p = scan->text->data + as_str_offset(vm, scan->text, index);
    scan->end = scan->text->data + scan->text->size;
}

static AsValue with_end(const Scan *scan, AsValue value)
{
    if (as_raised(value)) { return AS_RAISED; }
    AsValue pair[] = {value, position_of(scan, scan->p)};
    return as_tuple_from(scan->vm, pair, 2);
}

/* ---- _json.Scanner ---- */

static void scanner_mark(AsHeap *heap, AsObject *self)
{
    AsJsonScanner *scanner = (AsJsonScanner *)self;
    as_mark(heap, scanner->object_hook);
    as_mark(heap, scanner->object_pairs_hook);
    as_mark(heap, scanner->parse_float);
    as_mark(heap, scanner->parse_int);
    as_mark(heap, scanner->parse_constant);
}

static AsValue scanner_scan(AsVM *vm, AsValue *args)
{
    Scan scan;
    int64_t index;
    if (!as_is_str(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "first argument must be a string, not %T", args[1]); }
    if (!as_index_arg(vm, args[2], &index)) { return AS_RAISED; }
    if (index < 0) { return as_raise(vm, AS_VALUE_ERROR, "idx cannot be negative"); }
    if (index > as_str(args[1])->length) { return as_raise_value(vm, AS_STOP_ITERATION, as_small_value(index)); }
    init_scan(vm, &scan, args[1], (size_t)index);
    scan.scanner = scanner_of(args[0]);
    scan.is_strict = scan.scanner->is_strict;
    AsValue values = as_list_new(vm, 0);
    as_root(vm, values);
    scan.values = as_list(values);
    return with_end(&scan, scan_value(&scan));
}

static AsValue scanner_new(AsVM *vm, AsValue *args)
{
    AsJsonScanner *scanner = as_heap_new(vm, AS_KIND_JSON_SCANNER, sizeof *scanner);
    const struct { const char *name; AsValue *field; } fields[] = {
        {"object_hook", &scanner->object_hook}, {"object_pairs_hook", &scanner->object_pairs_hook},
        {"parse_float", &scanner->parse_float}, {"parse_int", &scanner->parse_int},
        {"parse_constant", &scanner->parse_constant},
    };
    as_root(vm, as_value(scanner));
    AsValue strict = as_op_get_attribute(vm, args[1], as_name(vm, AS_NAME_strict));
    if (as_raised(strict) || !as_op_truth(vm, strict, &scanner->is_strict)) { return AS_RAISED; }
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        AsValue value = as_op_get_attribute_text(vm, args[1], fields[i].name);
        if (as_raised(value)) { return AS_RAISED; }
        as_write(scanner, fields[i].field, value);
    }
    return as_value(scanner);
}

static AsValue get_strict(AsVM *vm, AsValue self) { return as_bool(scanner_of(self)->is_strict); }
static AsValue get_object_hook(AsVM *vm, AsValue self) { return scanner_of(self)->object_hook; }
static AsValue get_object_pairs_hook(AsVM *vm, AsValue self) { return scanner_of(self)->object_pairs_hook; }
static AsValue get_parse_float(AsVM *vm, AsValue self) { return scanner_of(self)->parse_float; }
static AsValue get_parse_int(AsVM *vm, AsValue self) { return scanner_of(self)->parse_int; }
static AsValue get_parse_constant(AsVM *vm, AsValue self) { return scanner_of(self)->parse_constant; }

static const AsGetSet scanner_getsets[] = {
    {"strict", get_strict, as_attribute_read_only, "strict"},
    {"object_hook", get_object_hook, as_attribute_read_only, "object_hook"},
    {"object_pairs_hook", get_object_pairs_hook, as_attribute_read_only, NULL},
    {"parse_float", get_parse_float, as_attribute_read_only, "parse_float"},
    {"parse_int", get_parse_int, as_attribute_read_only, "parse_int"},
    {"parse_constant", get_parse_constant, as_attribute_read_only, "parse_constant"},
    {NULL, NULL, NULL, NULL},
};

static const AsMethod scanner_methods[] = {
    {"__new__(cls, context)", scanner_new, NULL},
    {"scan_once(self, string, idx)", scanner_scan, NULL},
    {NULL, NULL, NULL},
};

/* What is called is the method: it has the names of the arguments. */
static AsValue scanner_call(AsVM *vm, AsValue self, const AsValue *args, size_t count, AsValue keyword_names)
{
    AsValue method = as_op_get_attribute_text(vm, self, "scan_once");
    if (as_raised(method)) { return AS_RAISED; }
    as_root(vm, method);
    if (!as_enter_recursion(vm, "while calling a Python object")) { return AS_RAISED; }
    AsValue result = as_call_keywords(vm, method, args, count, keyword_names);
    as_leave_recursion(vm);
    return result;
}

const AsTypeSpec as_json_scanner_spec = {
    .name = "_json.Scanner",
    .doc = "JSON scanner object",
    .size = sizeof(AsJsonScanner),
    .flags = AS_TYPE_HEAP | AS_TYPE_FINAL,
    .mark = scanner_mark,
    .slots = {.call = scanner_call},
    .methods = scanner_methods,
    .getsets = scanner_getsets,
};

/* ---- functions ---- */

static AsValue json_scanstring(AsVM *vm, AsValue *args)
{
    Scan scan;
    int64_t index;
    if (!as_index_arg(vm, args[1], &index)) { return AS_RAISED; }
    if (!as_is_str(args[0])) { return as_raise(vm, AS_TYPE_ERROR, "first argument must be a string, not %T", args[0]); }
    if (index < 0 || index > as_str(args[0])->length) { return as_raise(vm, AS_VALUE_ERROR, "end is out of bounds"); }
    init_scan(vm, &scan, args[0], (size_t)index);
    if (!as_op_truth(vm, args[2], &scan.is_strict)) { return AS_RAISED; }
    return with_end(&scan, scan_string(&scan, false));
}

/* skip_space(text, index): the position of what is no space. */
static AsValue json_skip_space(AsVM *vm, AsValue *args)
{
    Scan scan;
    int64_t index;
    if (!as_is_str(args[0])) {
        bool is_bytes = as_is_kind(args[0], AS_KIND_BYTES) || as_is_kind(args[0], AS_KIND_BYTEARRAY);
        return is_bytes ? as_raise(vm, AS_TYPE_ERROR, "cannot use a string pattern on a bytes-like object")
                        : as_raise(vm, AS_TYPE_ERROR, "expected string or bytes-like object, got '%T'", args[0]);
    }
    if (!as_index_arg(vm, args[1], &index)) { return AS_RAISED; }
    init_scan(vm, &scan, args[0], (size_t)as_clamp_index(index, as_str(args[0])->length));
    skip_space(&scan);
    return position_of(&scan, scan.p);
}

const AsMethod as_json_decode_functions[] = {
    {"scanstring(string, end, strict=True, /)", json_scanstring,
     "Scan the string s for a JSON string. End is the index of the character in s after the quote that started it.\n"
     "Returns a tuple of the decoded string and the index of the character in s after the end quote."},
    {"skip_space(string, index, /)", json_skip_space, NULL},
    {NULL, NULL, NULL},
};
