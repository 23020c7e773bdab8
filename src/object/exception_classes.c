/* The built-in exception classes that have attributes, constructors or texts of their own. */
#include "object/class_impl.h"
#include "object/bytes.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception_impl.h"
#include "object/int.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

static AsException *self_of(const AsValue *args) { return as_exception(args[0]); }

static void set_args(const AsValue *args) { as_write(self_of(args), &self_of(args)->args, args[1]); }

static size_t count_of(AsValue tuple) { return as_tuple(tuple)->length; }

/* Keywords that go to fields: each name's index is its field's. Names that are not listed raise, unless silent. */
static bool take_keywords(AsVM *vm, const AsValue *args, const char *class_name, const char *const *names,
                          const unsigned *fields, unsigned count)
{
    size_t position = 0;
    AsValue key, value;
    while (as_dict_next(as_dict(args[2]), &position, &key, &value)) {
        unsigned i = 0;
        while (i < count && !as_str_equals_text(key, names[i])) { i++; }
        if (i == count) {
            (void)as_raise(vm, AS_TYPE_ERROR, "'%S' is an invalid keyword argument for %s()", key, class_name);
            return false;
        }
        as_exception_set_field(vm, self_of(args), fields[i], value);
    }
    return true;
}

/* ---- StopIteration, SystemExit ---- */

static AsValue stop_init(AsVM *vm, AsValue *args)
{
    if (!as_exception_refuse_keywords(vm, args[0], args[2])) { return AS_RAISED; }
    set_args(args);
    AsTuple *items = as_tuple(args[1]);
    as_exception_set_field(vm, self_of(args), 0, items->length > 0 ? items->items[0] : AS_NONE);
    return AS_NONE;
}

static AsValue stop_get_value(AsVM *vm, AsValue self) { return as_exception_stop_value(vm, self); }

static AsValue exit_get_code(AsVM *vm, AsValue self)
{
    AsException *e = as_exception(self);
    if (e->fields != NULL && e->fields[0] != AS_UNDEFINED) { return e->fields[0]; }
    AsTuple *items = as_tuple(e->args);
    return items->length == 0 ? AS_NONE : items->length == 1 ? items->items[0] : e->args;
}

static const AsMethod stop_methods[] = {{"__init__(self, /, *args, **kwargs)", stop_init, NULL}, {NULL, NULL, NULL}};
static const AsGetSet stop_getsets[] = {
    {"value", stop_get_value, as_exception_set_0, "generator return value"}, {NULL, NULL, NULL, NULL}};
static const AsGetSet exit_getsets[] = {
    {"code", exit_get_code, as_exception_set_0, "exception code"}, {NULL, NULL, NULL, NULL}};

/* ---- ImportError, NameError, AttributeError ---- */

static AsValue import_init(AsVM *vm, AsValue *args)
{
    static const char *const names[] = {"name", "path"};
    static const unsigned fields[] = {1, 2};
    set_args(args);
    if (!take_keywords(vm, args, "ImportError", names, fields, 2)) { return AS_RAISED; }
    if (count_of(args[1]) == 1) { as_exception_set_field(vm, self_of(args), 0, as_tuple(args[1])->items[0]); }
    return AS_NONE;
}

static AsValue import_get_message(AsVM *vm, AsValue self)
{
    AsException *e = as_exception(self);
    if (e->fields != NULL && e->fields[0] != AS_UNDEFINED) { return e->fields[0]; }
    return count_of(e->args) == 1 ? as_tuple(e->args)->items[0] : AS_NONE;
}

static AsValue import_str(AsVM *vm, AsValue self)
{
    AsValue message = import_get_message(vm, self);
    return as_is_exact(message, AS_KIND_STR) ? message : as_exception_base_str(vm, self);
}

/* name and path travel with the attributes. */
static AsValue import_reduce(AsVM *vm, AsValue *args)
{
    static const char *const names[] = {"name", "path"};
    AsException *e = self_of(args);
    AsValue dict = as_dict_copy(vm, as_dict(as_attribute_dict(vm, as_object(args[0]))));
    for (unsigned i = 0; i < 2; i++) {
        AsValue value = as_exception_field(e, i + 1);
        if (value != AS_NONE) { as_dict_set_name(vm, as_dict(dict), as_str_intern_text(vm, names[i]), value); }
    }
    AsValue parts[] = {as_value(as_type_of(vm, args[0])), e->args, dict};
    return as_tuple_from(vm, parts, as_dict(dict)->count > 0 ? 3 : 2);
}

static const AsMethod import_methods[] = {
    {"__init__(self, /, *args, **kwargs)", import_init, NULL},
    {"__reduce__(self, /)", import_reduce, NULL},
    {NULL, NULL, NULL}};
static const AsGetSet import_getsets[] = {
    {"msg", import_get_message, as_exception_set_0, "exception message"},
    AS_EXCEPTION_FIELD("name", 1), AS_EXCEPTION_FIELD("path", 2), {NULL, NULL, NULL, NULL}};

static AsValue name_init(AsVM *vm, AsValue *args)
{
    static const char *const names[] = {"name"};
    static const unsigned fields[] = {0};
    set_args(args);
    return take_keywords(vm, args, "NameError", names, fields, 1) ? AS_NONE : AS_RAISED;
}

static AsValue attribute_init(AsVM *vm, AsValue *args)
{
    static const char *const names[] = {"name", "obj"};
    static const unsigned fields[] = {0, 1};
    set_args(args);
    return take_keywords(vm, args, "AttributeError", names, fields, 2) ? AS_NONE : AS_RAISED;
}

static const AsMethod name_methods[] = {{"__init__(self, /, *args, **kwargs)", name_init, NULL}, {NULL, NULL, NULL}};
static const AsGetSet name_getsets[] = {AS_EXCEPTION_FIELD("name", 0), {NULL, NULL, NULL, NULL}};
static const AsMethod attribute_methods[] = {
    {"__init__(self, /, *args, **kwargs)", attribute_init, NULL}, {NULL, NULL, NULL}};
static const AsGetSet attribute_getsets[] = {
    AS_EXCEPTION_FIELD("name", 0), AS_EXCEPTION_FIELD("obj", 1), {NULL, NULL, NULL, NULL}};

/* ---- KeyError ---- */

// A key is shown as it was written: KeyError('') must not print nothing.
static AsValue key_str(AsVM *vm, AsValue self)
{
    AsTuple *items = as_tuple(as_exception(self)->args);
    return items->length == 1 ? as_op_repr(vm, items->items[0]) : as_exception_base_str(vm, self);
}

/* ---- OSError: errno, strerror, filename, filename2 ---- */

static bool is_os_method(AsVM *vm, AsType *type, AsName name)
{
    return as_type_lookup(vm, type, as_name(vm, name)) == as_type_lookup(vm, vm->errors[AS_OS_ERROR], as_name(vm, name));
}

// A subclass with an __init__ of its own and not a __new__ has its fields set by OSError.__init__, with the
// arguments that it passes on.
static bool fields_wait_for_init(AsVM *vm, AsType *type)
{
    return !is_os_method(vm, type, AS_NAME___init__) && is_os_method(vm, type, AS_NAME___new__);
}

enum { WRITTEN = 4 }; /* the field of characters_written */

static bool has_field(const AsException *e, unsigned index)
{
    return e->fields != NULL && e->fields[index] != AS_UNDEFINED && e->fields[index] != AS_NONE;
}

static bool set_characters_written(AsVM *vm, AsValue self, AsValue value)
{
    if (value == AS_UNDEFINED) {
        if (has_field(as_exception(self), WRITTEN)) {
            as_exception_set_field(vm, as_exception(self), WRITTEN, AS_NONE);
            return true;
        }
        (void)as_raise_value(vm, AS_ATTRIBUTE_ERROR, as_str_from_text(vm, "characters_written"));
        return false;
    }
    int64_t count;
    if (!as_index_arg(vm, value, &count)) { return false; }
    as_exception_set_field(vm, as_exception(self), WRITTEN, as_int_from_i64(vm, count));
    return true;
}

static bool fill_os_fields(AsVM *vm, AsException *e, AsValue tuple)
{
    AsTuple *args = as_tuple(tuple);
    e->args = tuple;
    if (args->length < 2 || args->length > 5) { return true; }
    as_exception_set_field(vm, e, 0, args->items[0]);
    as_exception_set_field(vm, e, 1, args->items[1]);
    if (args->length < 3 || args->items[2] == AS_NONE) { return true; }
    const AsSlots *slots = &as_type_of(vm, args->items[2])->slots;
    bool is_number = slots->index != NULL || slots->to_int != NULL || slots->to_float != NULL;
    if (is_number && as_is_instance(vm, as_value(e), vm->errors[AS_BLOCKING_IO_ERROR])) {
        return set_characters_written(vm, as_value(e), args->items[2]);
    }
    // The fourth is Windows' error number.
    as_exception_set_field(vm, e, 2, args->items[2]);
    if (args->length == 5) { as_exception_set_field(vm, e, 3, args->items[4]); }
    as_write(e, &e->args, as_tuple_from(vm, args->items, 2));
    return true;
}

static AsValue os_new(AsVM *vm, AsValue *args)
{
    AsType *type = as_type(args[0]);
    AsTuple *items = as_tuple(args[1]);
    bool wait = fields_wait_for_init(vm, type);
    int64_t number;
    if (!wait && type == vm->errors[AS_OS_ERROR] && items->length >= 2 && items->length <= 5 && as_is_int(items->items[0])
        && as_int_to_i64(items->items[0], &number) && number == (int)number) {
        type = as_error_type_of_errno(vm, (int)number);
    }
    if (!wait && as_dict(args[2])->count > 0) {
        return as_raise(vm, AS_TYPE_ERROR, "%s() takes no keyword arguments", as_type_name(as_type(args[0])));
    }
    AsValue made = as_exception_new(vm, type, vm->empty_tuple);
    if (wait) { return made; }
    as_root(vm, made);
    return fill_os_fields(vm, as_exception(made), args[1]) ? made : AS_RAISED;
}

static AsValue os_init(AsVM *vm, AsValue *args)
{
    if (!fields_wait_for_init(vm, as_type_of(vm, args[0]))) { return AS_NONE; }
    if (!as_exception_refuse_keywords(vm, args[0], args[2])) { return AS_RAISED; }
    return fill_os_fields(vm, self_of(args), args[1]) ? AS_NONE : AS_RAISED;
}

static AsValue os_str(AsVM *vm, AsValue self)
{
    AsException *e = as_exception(self);
    AsValue number = as_exception_field(e, 0), text = as_exception_field(e, 1);
    if (has_field(e, 2) && has_field(e, 3)) {
        return as_str_format(vm, "[Errno %S] %S: %v -> %v", number, text, e->fields[2], e->fields[3]);
    }
    if (has_field(e, 2)) { return as_str_format(vm, "[Errno %S] %S: %v", number, text, e->fields[2]); }
    bool both = e->fields != NULL && e->fields[0] != AS_UNDEFINED && e->fields[1] != AS_UNDEFINED;
    return both ? as_str_format(vm, "[Errno %S] %S", number, text) : as_exception_base_str(vm, self);
}

static AsValue get_characters_written(AsVM *vm, AsValue self)
{
    AsException *e = as_exception(self);
    if (has_field(e, WRITTEN)) { return e->fields[WRITTEN]; }
    return as_raise_value(vm, AS_ATTRIBUTE_ERROR, as_str_from_text(vm, "characters_written"));
}

/* The arguments as they were given: the file names are not in args. */
static AsValue os_reduce(AsVM *vm, AsValue *args)
{
    AsException *e = self_of(args);
    AsTuple *short_args = as_tuple(e->args);
    AsValue whole = e->args;
    if (short_args->length == 2 && has_field(e, 2)) {
        AsValue items[] = {short_args->items[0], short_args->items[1], e->fields[2], AS_NONE, as_exception_field(e, 3)};
        whole = as_tuple_from(vm, items, has_field(e, 3) ? 5 : 3);
    }
    AsValue dict = as_attribute_dict(vm, as_object(args[0]));
    AsValue parts[] = {as_value(as_type_of(vm, args[0])), whole, dict};
    return as_tuple_from(vm, parts, as_dict(dict)->count > 0 ? 3 : 2);
}

static const AsMethod os_methods[] = {
    {"__new__(cls, /, *args, **kwargs)", os_new, NULL},
    {"__init__(self, /, *args, **kwargs)", os_init, NULL},
    {"__reduce__(self, /)", os_reduce, NULL},
    {NULL, NULL, NULL}};
static const AsGetSet os_getsets[] = {
    AS_EXCEPTION_FIELD("errno", 0), AS_EXCEPTION_FIELD("strerror", 1), AS_EXCEPTION_FIELD("filename", 2),
    AS_EXCEPTION_FIELD("filename2", 3), {"characters_written", get_characters_written, set_characters_written, NULL},
    {NULL, NULL, NULL, NULL}};

/* ---- SyntaxError: msg, filename, lineno, offset, text, end_lineno, end_offset, print_file_and_line ---- */

static AsValue syntax_init(AsVM *vm, AsValue *args)
{
    if (!as_exception_refuse_keywords(vm, args[0], args[2])) { return AS_RAISED; }
    set_args(args);
    size_t count = count_of(args[1]);
    if (count == 0) { return AS_NONE; }
    as_exception_set_field(vm, self_of(args), 0, as_tuple(args[1])->items[0]);
    if (count != 2) { return AS_NONE; }
    AsValue place = as_tuple_from_iterable(vm, as_tuple(args[1])->items[1]);
    if (as_raised(place)) { return AS_RAISED; }
    AsTuple *items = as_tuple(place);
    if (items->length < 4 || items->length > 6) {
        return as_raise(vm, AS_TYPE_ERROR, "function takes %s %d arguments (%zu given)",
                        items->length < 4 ? "at least" : "at most", items->length < 4 ? 4 : 6, items->length);
    }
    for (unsigned i = 0; i < items->length; i++) { as_exception_set_field(vm, self_of(args), i + 1, items->items[i]); }
    if (items->length == 5) {
        return as_raise(vm, AS_TYPE_ERROR, "end_offset must be provided when end_lineno is provided");
    }
    return AS_NONE;
}

/* One that C raised has its message in args alone. */
static AsValue syntax_get_message(AsVM *vm, AsValue self)
{
    AsException *e = as_exception(self);
    if (e->fields != NULL && e->fields[0] != AS_UNDEFINED) { return e->fields[0]; }
    return count_of(e->args) > 0 ? as_tuple(e->args)->items[0] : AS_NONE;
}

static AsValue syntax_str(AsVM *vm, AsValue self)
{
    AsException *e = as_exception(self);
    AsValue message = syntax_get_message(vm, self), file = as_exception_field(e, 1), line = as_exception_field(e, 2);
    bool has_file = as_is_str(file), has_line = as_is_int(line) && !as_is_bool(line);
    if (!has_file && !has_line) { return as_op_str(vm, message); }
    const char *path = has_file ? as_str(file)->data : "";
    const char *slash = strrchr(path, '/');
    if (slash != NULL) { path = slash + 1; }
    if (has_file && has_line) { return as_str_format(vm, "%S (%s, line %S)", message, path, line); }
    if (has_file) { return as_str_format(vm, "%S (%s)", message, path); }
    return as_str_format(vm, "%S (line %S)", message, line);
}

static const AsMethod syntax_methods[] = {{"__init__(self, /, *args, **kwargs)", syntax_init, NULL}, {NULL, NULL, NULL}};
static const AsGetSet syntax_getsets[] = {
    {"msg", syntax_get_message, as_exception_set_0, "exception msg"}, AS_EXCEPTION_FIELD("filename", 1), AS_EXCEPTION_FIELD("lineno", 2),
    AS_EXCEPTION_FIELD("offset", 3), AS_EXCEPTION_FIELD("text", 4), AS_EXCEPTION_FIELD("end_lineno", 5),
    AS_EXCEPTION_FIELD("end_offset", 6), AS_EXCEPTION_FIELD("print_file_and_line", 7), {NULL, NULL, NULL, NULL}};

/* ---- Unicode errors: encoding, object, start, end, reason ---- */

static bool check_count(AsVM *vm, size_t count, size_t wanted)
{
    if (count == wanted) { return true; }
    (void)as_raise(vm, AS_TYPE_ERROR, "function takes exactly %zu arguments (%zu given)", wanted, count);
    return false;
}

static bool check_str(AsVM *vm, AsTuple *items, size_t index)
{
    if (as_is_str(items->items[index])) { return true; }
    (void)as_raise(vm, AS_TYPE_ERROR, "argument %zu must be str, not %B", index + 1, items->items[index]);
    return false;
}

enum { START = 2, END = 3 };

/* One of the two positions, set as field START or END. */
static bool take_position(AsVM *vm, const AsValue *args, size_t index, unsigned field)
{
    int64_t position;
    if (!as_index_arg(vm, as_tuple(args[1])->items[index], &position)) { return false; }
    as_exception_set_field(vm, self_of(args), field, as_int_from_i64(vm, position));
    return true;
}

static AsValue unicode_init(AsVM *vm, const AsValue *args, bool decode)
{
    if (!as_exception_refuse_keywords(vm, args[0], args[2])) { return AS_RAISED; }
    set_args(args);
    AsTuple *items = as_tuple(args[1]);
    if (!check_count(vm, items->length, 5) || !check_str(vm, items, 0)) { return AS_RAISED; }
    AsValue object = items->items[1];
    if (decode) {
        const uint8_t *data;
        size_t size;
        if (!as_bytes_view(object, &data, &size)) {
            return as_raise(vm, AS_TYPE_ERROR, "a bytes-like object is required, not '%T'", object);
        }
        object = as_bytes_from(vm, data, size);
    } else if (!check_str(vm, items, 1)) {
        return AS_RAISED;
    }
    as_root(vm, object);
    if (!take_position(vm, args, 2, START) || !take_position(vm, args, 3, END)) { return AS_RAISED; }
    if (!check_str(vm, items, 4)) { return AS_RAISED; }
    as_exception_set_field(vm, self_of(args), 0, items->items[0]);
    as_exception_set_field(vm, self_of(args), 1, object);
    as_exception_set_field(vm, self_of(args), 4, items->items[4]);
    return AS_NONE;
}

static AsValue decode_init(AsVM *vm, AsValue *args) { return unicode_init(vm, args, true); }
static AsValue encode_init(AsVM *vm, AsValue *args) { return unicode_init(vm, args, false); }

static AsValue translate_init(AsVM *vm, AsValue *args)
{
    if (!as_exception_refuse_keywords(vm, args[0], args[2])) { return AS_RAISED; }
    set_args(args);
    AsTuple *items = as_tuple(args[1]);
    if (!check_count(vm, items->length, 4) || !check_str(vm, items, 0) || !take_position(vm, args, 1, START)
        || !take_position(vm, args, 2, END) || !check_str(vm, items, 3)) {
        return AS_RAISED;
    }
    as_exception_set_field(vm, self_of(args), 1, items->items[0]);
    as_exception_set_field(vm, self_of(args), 4, items->items[3]);
    return AS_NONE;
}

static AsValue get_position(AsValue self, unsigned field)
{
    AsValue value = as_exception_field(as_exception(self), field);
    return value == AS_NONE ? as_small_value(0) : value;
}

static bool set_position(AsVM *vm, AsValue self, unsigned field, AsValue value)
{
    int64_t position;
    if (value == AS_UNDEFINED) {
        (void)as_raise(vm, AS_TYPE_ERROR, "can't delete numeric/char attribute");
        return false;
    }
    if (!as_is_int(value)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "an integer is required");
        return false;
    }
    if (!as_int_to_i64(value, &position)) {
        (void)as_raise(vm, AS_OVERFLOW_ERROR, "Python int too large to convert to C ssize_t");
        return false;
    }
    as_exception_set_field(vm, as_exception(self), field, as_int_from_i64(vm, position));
    return true;
}

static AsValue get_start(AsVM *vm, AsValue self) { return get_position(self, START); }
static AsValue get_end(AsVM *vm, AsValue self) { return get_position(self, END); }
static bool set_start(AsVM *vm, AsValue self, AsValue value) { return set_position(vm, self, START, value); }
static bool set_end(AsVM *vm, AsValue self, AsValue value) { return set_position(vm, self, END, value); }

/* The faulty range, which may lie anywhere; true: it is one item of the `length` that there are. */
static bool is_one_item(AsValue self, size_t length, int64_t *start, int64_t *end)
{
    if (!as_int_to_i64(get_position(self, START), start) || !as_int_to_i64(get_position(self, END), end)) { return false; }
    return *start >= 0 && *start < (int64_t)length && *end == *start + 1;
}

static AsValue decode_str(AsVM *vm, AsValue self)
{
    const AsException *e = as_exception(self);
    if (e->fields == NULL) { return vm->empty_str; }
    const uint8_t *data = NULL;
    size_t size = 0;
    if (!as_is_bytes(e->fields[1]) || !as_bytes_view(e->fields[1], &data, &size)) { size = 0; }
    int64_t start, end;
    if (is_one_item(self, size, &start, &end)) {
        return as_str_format(vm, "'%S' codec can't decode byte 0x%02x in position %lld: %S", e->fields[0], data[start],
                             (long long)start, e->fields[4]);
    }
    return as_str_format(vm, "'%S' codec can't decode bytes in position %lld-%lld: %S", e->fields[0], (long long)start,
                         (long long)(end - 1), e->fields[4]);
}

static AsValue text_str(AsVM *vm, AsValue self, const char *verb)
{
    const AsException *e = as_exception(self);
    if (e->fields == NULL) { return vm->empty_str; }
    AsStr *text = as_str(as_is_str(e->fields[1]) ? e->fields[1] : vm->empty_str);
    int64_t start, end;
    bool one = is_one_item(self, text->length, &start, &end);
    AsValue who = e->fields[0] == AS_UNDEFINED ? vm->empty_str : as_str_format(vm, "'%S' codec ", e->fields[0]);
    if (one) {
        uint32_t c = as_str_code_point_at(vm, text, (size_t)start);
        const char *format = c <= 0xff ? "%S%s character '\\x%02x' in position %lld: %S"
                             : c <= 0xffff ? "%S%s character '\\u%04x' in position %lld: %S"
                                           : "%S%s character '\\U%08x' in position %lld: %S";
        return as_str_format(vm, format, who, verb, c, (long long)start, e->fields[4]);
    }
    return as_str_format(vm, "%S%s characters in position %lld-%lld: %S", who, verb, (long long)start,
                         (long long)(end - 1), e->fields[4]);
}

static AsValue encode_str(AsVM *vm, AsValue self) { return text_str(vm, self, "can't encode"); }
static AsValue translate_str(AsVM *vm, AsValue self) { return text_str(vm, self, "can't translate"); }

static const AsMethod decode_methods[] = {{"__init__(self, /, *args, **kwargs)", decode_init, NULL}, {NULL, NULL, NULL}};
static const AsMethod encode_methods[] = {{"__init__(self, /, *args, **kwargs)", encode_init, NULL}, {NULL, NULL, NULL}};
static const AsMethod translate_methods[] = {
    {"__init__(self, /, *args, **kwargs)", translate_init, NULL}, {NULL, NULL, NULL}};
static const AsGetSet unicode_getsets[] = {
    AS_EXCEPTION_FIELD("encoding", 0), AS_EXCEPTION_FIELD("object", 1),
    {"start", get_start, set_start, NULL}, {"end", get_end, set_end, NULL}, AS_EXCEPTION_FIELD("reason", 4), {NULL, NULL, NULL, NULL}};

/* ---- putting it together ---- */

typedef struct ClassRows {
    AsError error;
    AsValue (*str)(AsVM *vm, AsValue self);
    const AsMethod *methods;
    const AsGetSet *getsets;
} ClassRows;

static const ClassRows class_rows[] = {
    {AS_STOP_ITERATION, NULL, stop_methods, stop_getsets},
    {AS_SYSTEM_EXIT, NULL, NULL, exit_getsets},
    {AS_IMPORT_ERROR, import_str, import_methods, import_getsets},
    {AS_NAME_ERROR, NULL, name_methods, name_getsets},
    {AS_ATTRIBUTE_ERROR, NULL, attribute_methods, attribute_getsets},
    {AS_KEY_ERROR, key_str, NULL, NULL},
    {AS_OS_ERROR, os_str, os_methods, os_getsets},
    {AS_SYNTAX_ERROR, syntax_str, syntax_methods, syntax_getsets},
    {AS_UNICODE_DECODE_ERROR, decode_str, decode_methods, unicode_getsets},
    {AS_UNICODE_ENCODE_ERROR, encode_str, encode_methods, unicode_getsets},
    {AS_UNICODE_TRANSLATE_ERROR, translate_str, translate_methods, unicode_getsets},
};

static void spread_str(AsVM *vm, AsType *type, AsValue (*str)(AsVM *vm, AsValue self))
{
    type->slots.str = str;
    for (uint32_t i = 0; i < type->subclass_count; i++) { spread_str(vm, type->subclasses[i], str); }
}

void as_exception_open_classes(AsVM *vm)
{
    for (size_t i = 0; i < sizeof class_rows / sizeof class_rows[0]; i++) {
        const ClassRows *rows = &class_rows[i];
        AsType *type = vm->errors[rows->error];
        as_type_add_rows(vm, type, rows->methods, rows->getsets);
        if (rows->str == NULL) { continue; }
        spread_str(vm, type, rows->str);
        as_slots_publish_name(vm, type, AS_NAME___str__);
    }
}
