/* Functions written in C: their signatures, and the binding of arguments with Python's messages. */
#include "object/function.h"

#include <ctype.h>
#include <stdlib.h>

#include "object/call_error.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/float.h"
#include "object/int.h"
#include "object/native_impl.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

/* ---- signatures ---- */

static const char *skip_spaces(const char *p)
{
    while (*p == ' ') { p++; }
    return p;
}

/* Does the mark stand at *text? Goes behind it. */
static bool take_mark(const char **text, const char *mark)
{
    size_t size = strlen(mark);
    if (strncmp(*text, mark, size) != 0) { return false; }
    *text += size;
    return true;
}

// Notes the marks that may stand in front of a signature, and goes behind them.
static const char *take_marks(const char *text, AsNative *native)
{
    native->is_static = take_mark(&text, "@static ");
    native->is_parsed = take_mark(&text, "@parsed ");
    native->is_nameless = take_mark(&text, "@nameless ");
    native->is_shown_new = take_mark(&text, "@new ");
    native->is_def = take_mark(&text, "@def ");
    return text;
}

static size_t name_length(const char *p)
{
    size_t n = 0;
    while (isalnum((unsigned char)p[n]) || p[n] == '_') { n++; }
    return n;
}

static AsValue parse_quoted(AsVM *vm, const char **p)
{
    char quote = *(*p)++;
    char text[64];
    size_t size = 0;
    while (**p != quote) {
        char c = *(*p)++;
        if (c == '\\') {
            c = *(*p)++;
            if (c == 'n') { c = '\n'; }
        }
        assert(size < sizeof text);
        text[size++] = c;
    }
    (*p)++;
    return as_str_intern_from(vm, text, size);
}

static AsValue parse_default(AsVM *vm, const char **p)
{
    static const struct { const char *text; AsValue value; } words[] = {
        {"None", AS_NONE}, {"True", AS_TRUE}, {"False", AS_FALSE}, {"UNSET", AS_UNDEFINED}, {"...", AS_ELLIPSIS},
    };
    if (**p == '\'' || **p == '"') { return parse_quoted(vm, p); }
    if (strncmp(*p, "()", 2) == 0) {
        *p += 2;
        return vm->empty_tuple;
    }
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        size_t size = strlen(words[i].text);
        if (strncmp(*p, words[i].text, size) != 0) { continue; }
        *p += size;
        return words[i].value;
    }
    char *end;
    long long integer = strtoll(*p, &end, 10);
    if (*end != '.' && *end != 'e') {
        assert(end != *p);
        *p = end;
        return as_int_from_i64(vm, integer);
    }
    double real = strtod(*p, &end);
    *p = end;
    return as_float_value(vm, real);
}

typedef struct Parser {
    AsVM *vm;
    AsSignature *signature;
    AsParameter parameters[AS_NATIVE_BUFFER];
    uint16_t count;   /* of parameters */
    bool star_seen;   /* what follows is keyword-only */
} Parser;

static void add_parameter(Parser *parser, const char **p)
{
    size_t size = name_length(*p);
    assert(size > 0 && parser->count < AS_NATIVE_BUFFER);
    AsParameter *parameter = &parser->parameters[parser->count++];
    parameter->name = as_str_intern_from(parser->vm, *p, size);
    parameter->default_value = AS_RAISED;
    *p = skip_spaces(*p + size);
    if (**p == '=') {
        *p = skip_spaces(*p + 1);
        parameter->default_value = parse_default(parser->vm, p);
    }
    AsSignature *s = parser->signature;
    if (parser->star_seen) {
        s->keyword_only++;
        return;
    }
    s->positional++;
    if (parameter->default_value == AS_RAISED) { s->required = s->positional; }
}

static void parse_item(Parser *parser, const char **p)
{
    AsSignature *s = parser->signature;
    if (strncmp(*p, "**", 2) == 0) {
        s->double_star = true;
        *p += 2 + name_length(*p + 2);
    } else if (**p == '*') {
        s->star = name_length(*p + 1) > 0;
        parser->star_seen = true;
        *p += 1 + name_length(*p + 1);
    } else if (strncmp(*p, "...", 3) == 0) {
        s->ignores_rest = true;
        *p += 3;
    } else if (**p == '/') {
        s->positional_only = s->positional;
        *p += 1;
    } else {
        add_parameter(parser, p);
    }
}

static AsSignature *parse(AsVM *vm, const char *text)
{
    Parser parser = {.vm = vm, .signature = calloc(1, sizeof(AsSignature))};
    if (parser.signature == NULL) { abort(); }
    const char *p = strchr(text, '(');
    assert(p != NULL);
    p = skip_spaces(p + 1);
    while (*p != ')') {
        parse_item(&parser, &p);
        p = skip_spaces(p);
        if (*p == ',') { p = skip_spaces(p + 1); }
    }
    AsSignature *s = parser.signature;
    s->parameters = malloc((parser.count + 1u) * sizeof(AsParameter));
    if (s->parameters == NULL) { abort(); }
    memcpy(s->parameters, parser.parameters, parser.count * sizeof(AsParameter));
    s->count = (uint16_t)(parser.count + s->star + s->double_star);
    assert(s->count <= AS_NATIVE_BUFFER);
    return s;
}

/* Can positional arguments alone be bound by copying? */
static bool is_easy(const AsSignature *s)
{
    if (s->star || s->double_star) { return false; }
    for (size_t i = s->positional; i < s->count; i++) {
        if (s->parameters[i].default_value == AS_RAISED) { return false; }
    }
    return true;
}

const AsSignature *as_native_signature(AsVM *vm, AsNative *native)
{
    if (native->signature == NULL) {
        native->signature = parse(vm, native->method->signature);
        native->signature->has_self = native->type != NULL && !native->is_static;
        native->signature->easy = is_easy(native->signature);
        native->self_place = native->signature->has_self ? AS_SELF_FIRST : AS_SELF_NONE;
        // What __new__ wants first is a class, not an instance of it.
        if (native->signature->easy && native->signature->keyword_only == 0 && !native->is_new) {
            native->direct_count = native->signature->count;
        }
    }
    return native->signature;
}

void as_native_free_signature(AsNative *native)
{
    // Bound copies share the signature of the one in the type's dict.
    if (native->signature == NULL || native->shares_signature) { return; }
    free(native->signature->parameters);
    free(native->signature);
}

/* ---- making natives ---- */

AsValue as_native_new(AsVM *vm, const AsMethod *method, AsType *type, AsValue module)
{
    AsNative marks;
    const char *text = take_marks(method->signature, &marks);
    bool is_static = marks.is_static, is_new = strncmp(text, "__new__(", 8) == 0;
    // Methods bind when they are found on a class, plain functions and __new__ do not.
    AsKind kind = type != NULL && !is_static && !is_new ? AS_KIND_NATIVE_METHOD_DESCRIPTOR : AS_KIND_NATIVE;
    AsNative *native = as_heap_new(vm, kind, sizeof *native);
    native->method = method;
    native->body = method->body;
    native->awaited = method->awaited;
    native->name = as_str_intern_from(vm, text, name_length(text));
    native->type = type;
    native->module = module;
    native->is_static = is_static;
    native->is_parsed = marks.is_parsed;
    native->is_nameless = marks.is_nameless;
    native->is_shown_new = marks.is_shown_new;
    native->is_def = marks.is_def;
    native->direct_count = AS_NOT_DIRECT;
    native->is_new = type != NULL && is_new;
    native->is_class = type != NULL && !native->is_new && strncmp(strchr(text, '(') + 1, "cls", 3) == 0;
    return as_value(native);
}

AsValue as_native_bind(AsVM *vm, AsNative *native, AsValue self)
{
    const AsSignature *s = as_native_signature(vm, native);
    AsNative *bound = as_heap_new(vm, AS_KIND_NATIVE, sizeof *bound);
    AsObject header = bound->header;
    *bound = *native;
    bound->header = header;
    bound->self = self;
    bound->origin = as_value(native);
    bound->shares_signature = true;
    bound->direct_count = AS_NOT_DIRECT;
    if (native->direct_count != AS_NOT_DIRECT && s->has_self && !native->is_new) {
        bound->self_place = AS_SELF_BOUND;
        bound->direct_count = (uint16_t)(s->count - 1);
    }
    return as_value(bound);
}

/* ---- messages: the forms that CPython's kinds of functions have ---- */

// "list.append" or "len": methods by type, functions by module unless built in.
static AsValue long_name(AsVM *vm, const AsNative *native)
{
    if (native->is_new || native->name == as_name(vm, AS_NAME___init__)) {
        return as_str_from_text(vm, as_type_name(native->type));
    }
    if (native->type != NULL) {
        AsValue self = native->self;
        AsType *type = self == AS_UNDEFINED ? native->type : as_is_type(self) ? as_type(self) : as_type_of(vm, self);
        return as_str_format(vm, "%S.%S", type->qualname, native->name);
    }
    bool builtin = native->module == AS_UNDEFINED || native->module == as_name(vm, AS_NAME_builtins);
    return builtin ? native->name : as_str_format(vm, "%S.%S", native->module, native->name);
}

AsValue as_native_qualname(AsVM *vm, const AsNative *native)
{
    return native->type == NULL ? native->name : as_str_format(vm, "%S.%S", native->type->qualname, native->name);
}

static AsValue short_name(AsVM *vm, const AsNative *native)
{
    bool is_constructor = (native->is_new && !native->is_shown_new) || native->name == as_name(vm, AS_NAME___init__);
    return is_constructor ? as_str_from_text(vm, as_type_name(native->type)) : native->name;
}

/* "append()", or what stands for it where there is no name. */
static AsValue called_name(AsVM *vm, const AsNative *native, const char *nameless)
{
    return native->is_nameless ? as_str_from_text(vm, nameless) : as_str_format(vm, "%S()", short_name(vm, native));
}

static const char *plural(size_t n) { return n == 1 ? "" : "s"; }

// Parameters that a caller gives by position: without self.
static size_t own(const AsSignature *s, size_t n) { return n - s->has_self; }

static bool takes_keywords(const AsSignature *s)
{
    return s->double_star || s->keyword_only > 0 || s->positional > s->positional_only;
}

static bool is_constructor(AsVM *vm, const AsNative *native)
{
    return native->is_new || (native->type != NULL && native->name == as_name(vm, AS_NAME___init__));
}

static AsValue *raise_count_positional(AsVM *vm, const AsNative *native, const AsSignature *s, size_t given)
{
    size_t least = own(s, s->required), most = own(s, s->positional);
    if (most == 0) {
        (void)as_raise(vm, AS_TYPE_ERROR, "%S() takes no arguments (%zu given)", long_name(vm, native), given);
    } else if (least == 1 && most == 1 && !s->star && !native->is_parsed && !is_constructor(vm, native)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "%S() takes exactly one argument (%zu given)", long_name(vm, native), given);
    } else if (native->is_parsed) {
        bool few = given < least;
        size_t bound = few ? least : most;
        (void)as_raise(vm, AS_TYPE_ERROR, "%S() takes %s %zu argument%s (%zu given)", short_name(vm, native),
                       least == most ? "exactly" : few ? "at least" : "at most", bound, plural(bound), given);
    } else {
        bool few = given < least;
        size_t bound = few ? least : most;
        const char *how = least == most && !s->star ? "" : few ? "at least " : "at most ";
        (void)as_raise(vm, AS_TYPE_ERROR, "%S expected %s%zu argument%s, got %zu", short_name(vm, native), how, bound,
                       plural(bound), given);
    }
    return NULL;
}

static AsValue *raise_too_many(AsVM *vm, const AsNative *native, const AsSignature *s, size_t given, size_t keywords)
{
    size_t most = own(s, s->positional), total = most + s->keyword_only;
    if (given + keywords > total) {
        (void)as_raise(vm, AS_TYPE_ERROR, "%S takes at most %zu %sargument%s (%zu given)", called_name(vm, native, "function"),
                       total, given == 0 ? "keyword " : "", plural(total),
                       given + keywords);
    } else if (most == 0) {
        (void)as_raise(vm, AS_TYPE_ERROR, "%S takes no positional arguments", called_name(vm, native, "function"));
    } else {
        (void)as_raise(vm, AS_TYPE_ERROR, "%S takes %s %zu positional argument%s (%zu given)", called_name(vm, native, "function"),
                       own(s, s->required) < most ? "at most" : "exactly", most, plural(most), given);
    }
    return NULL;
}

static AsValue *raise_missing(AsVM *vm, const AsNative *native, const AsSignature *s, size_t index, size_t given)
{
    size_t least = s->required < s->positional_only ? s->required : s->positional_only;
    if (index < s->positional_only) {
        least = own(s, least);
        (void)as_raise(vm, AS_TYPE_ERROR, "%S() takes %s %zu positional argument%s (%zu given)", short_name(vm, native),
                       least < own(s, s->positional) || s->star ? "at least" : "exactly", least, plural(least), given);
        return NULL;
    }
    (void)as_raise(vm, AS_TYPE_ERROR, "%S missing required argument '%S' (pos %zu)", called_name(vm, native, "function"),
                   s->parameters[index].name, own(s, index) + 1);
    return NULL;
}

/* ---- self ---- */

/* The nearest class, on the way down from this one, whose __new__ is not a script's. */
static AsType *native_maker(AsVM *vm, AsType *cls)
{
    AsValue name = as_name(vm, AS_NAME___new__);
    while (as_is_kind(as_type_lookup(vm, cls, name), AS_KIND_STATICMETHOD)) { cls = cls->base; }
    return cls;
}

static bool check_new_class(AsVM *vm, const AsNative *native, AsValue cls)
{
    const char *name = as_type_shown_name(vm, native->type);
    if (!as_is_type(cls)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "%s.__new__(X): X is not a type object (%T)", name, cls);
        return false;
    }
    if (!as_type_is_subtype(as_type(cls), native->type)) {
        const char *other = as_type_shown_name(vm, as_type(cls));
        (void)as_raise(vm, AS_TYPE_ERROR, "%s.__new__(%s): %s is not a subtype of %s", name, other, other, name);
        return false;
    }
    if (as_type(cls)->spec != native->type->spec) {
        (void)as_raise(vm, AS_TYPE_ERROR, "%s.__new__(%s) is not safe, use %s.__new__()", name,
                       as_type_shown_name(vm, as_type(cls)), as_type_shown_name(vm, native_maker(vm, as_type(cls))));
        return false;
    }
    return true;
}

static bool check_odd_self(AsVM *vm, const AsNative *native, AsValue self)
{
    if (native->is_new) { return check_new_class(vm, native, self); }
    if (native->is_class || as_type_is_subtype(as_type_of(vm, self), native->type)) { return true; }
    // CPython has __init__ as the wrapper of a slot.
    bool slot = native->name == as_name(vm, AS_NAME___init__);
    (void)as_raise(vm, AS_TYPE_ERROR, slot ? "descriptor '%S' requires a '%s' object but received a '%T'"
                                           : "descriptor '%S' for '%s' objects doesn't apply to a '%T' object",
                   native->name, as_type_shown_name(vm, native->type), self);
    return false;
}

static inline bool check_self(AsVM *vm, const AsNative *native, AsValue self)
{
    bool usual = native->is_new ? self == as_value(native->type) : as_type_of(vm, self) == native->type;
    return usual || check_odd_self(vm, native, self);
}

static AsValue *raise_without_self(AsVM *vm, const AsNative *native)
{
    if (native->is_def) {
        AsValue missing[AS_NATIVE_BUFFER];
        for (size_t i = 0; i < native->signature->required; i++) { missing[i] = native->signature->parameters[i].name; }
        (void)as_raise_missing_arguments(vm, as_native_qualname(vm, native), missing, native->signature->required, "positional");
    } else if (native->is_new) {
        (void)as_raise(vm, AS_TYPE_ERROR, "%s.__new__(): not enough arguments", as_type_shown_name(vm, native->type));
    } else {
        (void)as_raise(vm, AS_TYPE_ERROR, "unbound method %s.%S() needs an argument", as_type_name(native->type),
                       native->name);
    }
    return NULL;
}

/* ---- binding ---- */

typedef struct Call {
    AsVM *vm;
    AsNative *native;
    const AsSignature *signature;
    const AsValue *args; /* positional ones from here */
    size_t given;        /* positional ones, without self */
    AsTuple *names;      /* of the keywords behind them, or NULL */
    AsValue *words;      /* being filled */
} Call;

static int64_t find_parameter(const AsSignature *s, AsValue name)
{
    for (size_t i = s->positional_only; i < (size_t)s->positional + s->keyword_only; i++) {
        if (s->parameters[i].name == name) { return (int64_t)i; }
    }
    return -1;
}

static AsValue *raise_twice(const Call *call, size_t index)
{
    (void)as_raise(call->vm, AS_TYPE_ERROR, "argument for %S given by name ('%S') and position (%zu)",
                   called_name(call->vm, call->native, "function"), call->signature->parameters[index].name,
                   own(call->signature, index) + 1);
    return NULL;
}

static AsValue *bind_keywords(Call *call, AsDict *extra)
{
    const AsSignature *s = call->signature;
    AsVM *vm = call->vm;
    AsValue unexpected = AS_UNDEFINED;
    for (size_t i = 0; i < call->names->length; i++) {
        AsValue name = as_str_intern(vm, call->names->items[i]), value = call->args[call->given + i];
        int64_t index = find_parameter(s, name);
        if (index >= 0) {
            if ((size_t)index < s->positional && (size_t)index < call->given + s->has_self) {
                return raise_twice(call, (size_t)index);
            }
            call->words[index] = value;
        } else if (extra != NULL) {
            as_dict_set_name(vm, extra, name, value);
        } else if (unexpected == AS_UNDEFINED) {
            unexpected = name;
        }
    }
    if (unexpected == AS_UNDEFINED) { return call->words; }
    // A missing argument is reported before an unexpected one.
    for (size_t i = 0; i < s->required; i++) {
        if (call->words[i] == AS_RAISED) { return raise_missing(vm, call->native, s, i, call->given); }
    }
    (void)as_raise(vm, AS_TYPE_ERROR, "'%S' is an invalid keyword argument for %S", unexpected,
                   called_name(vm, call->native, "this function"));
    return NULL;
}

static AsValue *fill_defaults(Call *call)
{
    const AsSignature *s = call->signature;
    size_t total = (size_t)s->positional + s->keyword_only;
    for (size_t i = 0; i < total; i++) {
        if (call->words[i] != AS_RAISED) { continue; }
        if (s->parameters[i].default_value == AS_RAISED) {
            return raise_missing(call->vm, call->native, s, i, call->given);
        }
        call->words[i] = s->parameters[i].default_value;
    }
    return call->words;
}

// Words are in the signature's order: *args stands before the keyword-only ones.
static void insert_rest(Call *call, AsValue rest)
{
    const AsSignature *s = call->signature;
    AsValue *place = call->words + s->positional;
    as_root(call->vm, rest);
    memmove(place + 1, place, s->keyword_only * sizeof(AsValue));
    *place = rest;
}

static AsValue *bind(Call *call, AsValue self)
{
    AsVM *vm = call->vm;
    const AsSignature *s = call->signature;
    size_t keywords = call->names == NULL ? 0 : call->names->length;
    if (keywords > 0 && !takes_keywords(s)) {
        bool is_short = call->native->is_parsed && call->native->type == NULL;
        AsValue name = is_short ? short_name(vm, call->native) : long_name(vm, call->native);
        (void)as_raise(vm, AS_TYPE_ERROR, "%S() takes no keyword arguments", name);
        return NULL;
    }
    size_t most = own(s, s->positional);
    if (!takes_keywords(s)) {
        if (call->given < own(s, s->required) || (call->given > most && !s->star)) {
            return raise_count_positional(vm, call->native, s, call->given);
        }
    } else if (!s->star && (call->given > most || (!s->double_star && call->given + keywords > most + s->keyword_only))) {
        return raise_too_many(vm, call->native, s, call->given, keywords);
    }
    size_t total = (size_t)s->positional + s->keyword_only;
    size_t taken = call->given < most ? call->given : most;
    for (size_t i = 0; i < total; i++) { call->words[i] = AS_RAISED; }
    if (s->has_self) { call->words[0] = self; }
    for (size_t i = 0; i < taken; i++) { call->words[s->has_self + i] = call->args[i]; }
    AsDict *extra = NULL;
    if (s->double_star) {
        AsValue dict = as_dict_new(vm);
        as_root(vm, dict);
        call->words[s->count - 1] = dict;
        extra = as_dict(dict);
    }
    if (keywords > 0 && bind_keywords(call, extra) == NULL) { return NULL; }
    if (fill_defaults(call) == NULL) { return NULL; }
    if (s->star) { insert_rest(call, as_tuple_from(vm, call->args + taken, call->given - taken)); }
    return call->words;
}

/* ---- @def: the arguments did not fit, and this is how CPython tells it of a function written in Python ---- */

static AsValue *tell_of_keywords(const Call *call, AsValue qualname)
{
    const AsSignature *s = call->signature;
    for (size_t i = 0; call->names != NULL && i < call->names->length; i++) {
        AsValue name = as_str_intern(call->vm, call->names->items[i]);
        int64_t index = find_parameter(s, name);
        if (index < 0 && !s->double_star) {
            (void)as_raise_unexpected_keyword(call->vm, qualname, name);
            return NULL;
        }
        if (index >= 0 && (size_t)index < s->positional && (size_t)index < call->given + s->has_self) {
            (void)as_raise_argument_twice(call->vm, qualname, name);
            return NULL;
        }
    }
    return call->words;
}

static bool is_given_by_name(const Call *call, AsValue name)
{
    for (size_t i = 0; call->names != NULL && i < call->names->length; i++) {
        if (as_str_intern(call->vm, call->names->items[i]) == name) { return true; }
    }
    return false;
}

static AsValue *tell_as_def(const Call *call)
{
    const AsSignature *s = call->signature;
    AsVM *vm = call->vm;
    as_error_clear(vm);
    AsValue qualname = as_native_qualname(vm, call->native), missing[AS_NATIVE_BUFFER];
    if (tell_of_keywords(call, qualname) == NULL) { return NULL; }
    size_t given = call->given + s->has_self, count = 0;
    if (given > s->positional && !s->star) {
        size_t keyword_only = call->names == NULL ? 0 : call->names->length;
        (void)as_raise_too_many_arguments(vm, qualname, s->required, s->positional, given, keyword_only);
        return NULL;
    }
    for (size_t i = given; i < s->required; i++) {
        if (!is_given_by_name(call, s->parameters[i].name)) { missing[count++] = s->parameters[i].name; }
    }
    (void)as_raise_missing_arguments(vm, qualname, missing, count, "positional");
    return NULL;
}

/* Positional arguments as they are, defaults behind them. */
static AsValue *fill_easy(const AsNative *native, const AsSignature *s, const AsValue *args, size_t count, bool bound,
                          AsValue *buffer)
{
    size_t n = 0;
    if (bound) { buffer[n++] = native->self; }
    for (size_t i = 0; i < count; i++) { buffer[n++] = args[i]; }
    for (; n < s->count; n++) { buffer[n] = s->parameters[n].default_value; }
    return buffer;
}

/* Apart from the short way, which then needs few registers. */
static __attribute__((noinline)) AsValue *prepare_at_length(AsVM *vm, AsNative *native, AsValue *args, size_t count,
                                                            AsValue keyword_names, AsValue *buffer)
{
    const AsSignature *s = native->signature;
    size_t keywords = keyword_names == AS_UNDEFINED ? 0 : as_tuple(keyword_names)->length;
    if (s->ignores_rest) {
        if (count == keywords) { return raise_without_self(vm, native); }
        return check_self(vm, native, args[0]) ? args : NULL;
    }
    Call call = {.vm = vm, .native = native, .signature = s, .words = buffer,
                 .names = keywords == 0 ? NULL : as_tuple(keyword_names)};
    AsValue self = AS_UNDEFINED;
    size_t positional = count - keywords;
    if (s->has_self) {
        if (native->self != AS_UNDEFINED) {
            self = native->self;
            if (native->is_new) { self = AS_UNDEFINED; }
        }
        if (self == AS_UNDEFINED) {
            if (positional == 0) { return raise_without_self(vm, native); }
            self = args[0];
            if (!check_self(vm, native, self)) { return NULL; }
            args++;
            positional--;
        }
    }
    call.args = args;
    call.given = positional;
    AsValue *words = bind(&call, self);
    return words == NULL && native->is_def ? tell_as_def(&call) : words;
}

static __attribute__((noinline)) AsValue *prepare_any(AsVM *vm, AsNative *native, AsValue *args, size_t count,
                                                      AsValue keyword_names, AsValue *buffer)
{
    const AsSignature *s = native->signature != NULL ? native->signature : as_native_signature(vm, native);
    if (s->easy && keyword_names == AS_UNDEFINED) {
        bool bound = s->has_self && native->self != AS_UNDEFINED && !native->is_new;
        size_t given = count + bound;
        if (given >= s->required && given <= s->positional) {
            if (s->has_self && !bound && !check_self(vm, native, args[0])) { return NULL; }
            return given == s->count && !bound ? args : fill_easy(native, s, args, count, bound, buffer);
        }
    }
    return prepare_at_length(vm, native, args, count, keyword_names, buffer);
}

AsValue *as_native_prepare(AsVM *vm, AsNative *native, AsValue *args, size_t count, AsValue keyword_names, AsValue *buffer)
{
    const AsSignature *s = native->signature;
    bool is_plain = s != NULL && s->easy && !s->has_self && keyword_names == AS_UNDEFINED;
    if (!is_plain || count < s->required || count > s->positional) {
        return prepare_any(vm, native, args, count, keyword_names, buffer);
    }
    return count == s->count ? args : fill_easy(native, s, args, count, false, buffer);
}

AsValue as_native_call(AsVM *vm, AsNative *native, const AsValue *args, size_t count, AsValue keyword_names)
{
    AsValue buffer[AS_NATIVE_BUFFER];
    size_t saved = as_roots_save(vm);
    // Bodies may use their words as scratch; a caller that passes const args has said that it does not mind.
    bool direct = keyword_names == AS_UNDEFINED && as_native_is_direct(native, args, count);
    AsValue *words = direct ? (AsValue *)args : as_native_prepare(vm, native, (AsValue *)args, count, keyword_names, buffer);
    AsValue result = words == NULL ? AS_RAISED : native->body(vm, words);
    as_roots_restore(vm, saved);
    return result;
}
