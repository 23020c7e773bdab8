/* operator.itemgetter, attrgetter and methodcaller: callables that remember what to fetch. */
#include "load/load.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/function.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

typedef struct AsItemGetter {
    AsObject header;
    AsValue items; /* tuple */
} AsItemGetter;

typedef struct AsAttrGetter {
    AsObject header;
    AsValue names; /* tuple of str as they were written */
    AsValue paths; /* for each a tuple of the interned names between its dots */
} AsAttrGetter;

typedef struct AsMethodCaller {
    AsObject header;
    AsValue name;     /* interned */
    AsValue values;   /* tuple: positional arguments, then those of the keywords */
    AsValue keywords; /* tuple of their names, or AS_UNDEFINED */
} AsMethodCaller;

/* What may be called with one argument only, and by position. */
static bool takes_one(AsVM *vm, const char *name, size_t count, AsValue keyword_names)
{
    size_t keywords = keyword_names == AS_UNDEFINED ? 0 : as_tuple(keyword_names)->length;
    if (keywords > 0) {
        (void)as_raise(vm, AS_TYPE_ERROR, "%s() takes no keyword arguments", name);
    } else if (count != 1) {
        (void)as_raise(vm, AS_TYPE_ERROR, "%s expected 1 argument, got %zu", name, count);
    }
    return keywords == 0 && count == 1;
}

/* The arguments of itemgetter() and attrgetter(): some, without keywords. */
static bool check_new(AsVM *vm, const char *name, AsValue items, AsValue keywords)
{
    if (as_dict(keywords)->count > 0) {
        (void)as_raise(vm, AS_TYPE_ERROR, "%s() takes no keyword arguments", name);
        return false;
    }
    if (as_tuple(items)->length > 0) { return true; }
    (void)as_raise(vm, AS_TYPE_ERROR, "%s expected 1 argument, got 0", name);
    return false;
}

/* "name(1, 2)": the reprs of a tuple's items. */
static AsValue repr_call(AsVM *vm, const char *name, AsValue items)
{
    AsValue text = as_str_format(vm, "%s(", name);
    for (size_t i = 0; !as_raised(text) && i < as_tuple(items)->length; i++) {
        as_root(vm, text);
        text = as_str_format(vm, "%S%s%v", text, i > 0 ? ", " : "", as_tuple(items)->items[i]);
    }
    return as_raised(text) ? AS_RAISED : as_str_format(vm, "%S)", text);
}

/* ---- itemgetter ---- */

static AsItemGetter *item_getter(AsValue v) { return (AsItemGetter *)as_object(v); }

static AsValue item_getter_new(AsVM *vm, AsValue *args)
{
    if (!check_new(vm, "itemgetter", args[1], args[2])) { return AS_RAISED; }
    AsItemGetter *made = as_heap_new(vm, AS_KIND_ITEM_GETTER, sizeof *made);
    made->items = args[1];
    return as_value(made);
}

static AsValue item_getter_call(AsVM *vm, AsValue self, const AsValue *args, size_t count, AsValue keyword_names)
{
    if (!takes_one(vm, "itemgetter", count, keyword_names)) { return AS_RAISED; }
    const AsTuple *items = as_tuple(item_getter(self)->items);
    if (items->length == 1) { return as_op_get_item(vm, args[0], items->items[0]); }
    AsTuple *found = as_tuple_new(vm, items->length);
    as_root(vm, as_value(found));
    for (size_t i = 0; i < items->length; i++) {
        AsValue item = as_op_get_item(vm, args[0], items->items[i]);
        if (as_raised(item)) { return AS_RAISED; }
        as_write(found, &found->items[i], item);
    }
    return as_value(found);
}

static void item_getter_mark(AsHeap *heap, AsObject *self) { as_mark(heap, ((AsItemGetter *)self)->items); }
static AsValue item_getter_repr(AsVM *vm, AsValue self)
{
    return repr_call(vm, "operator.itemgetter", item_getter(self)->items);
}

static AsValue item_getter_reduce(AsVM *vm, AsValue *args)
{
    AsValue pair[] = {as_value(as_type_of(vm, args[0])), item_getter(args[0])->items};
    return as_tuple_from(vm, pair, 2);
}

static const AsMethod item_getter_methods[] = {
    {"__new__(cls, /, *items, **keywords)", item_getter_new},
    {"__reduce__(self, /)", item_getter_reduce},
    {NULL, NULL},
};

const AsTypeSpec as_item_getter_spec = {
    .name = "operator.itemgetter",
    .doc = "Return a callable object that fetches the given item(s) from its operand.",
    .size = sizeof(AsItemGetter),
    .flags = AS_TYPE_HEAP | AS_TYPE_FINAL,
    .mark = item_getter_mark,
    .slots = {.repr = item_getter_repr, .call = item_getter_call},
    .methods = item_getter_methods,
};

/* ---- attrgetter ---- */

static AsAttrGetter *attr_getter(AsValue v) { return (AsAttrGetter *)as_object(v); }

/* The names between the dots. */
static AsValue split_path(AsVM *vm, const AsStr *path)
{
    size_t count = 1;
    for (size_t i = 0; i < path->size; i++) { count += path->data[i] == '.'; }
    AsTuple *names = as_tuple_new(vm, count);
    const char *p = path->data, *end = p + path->size;
    for (size_t i = 0; i < count; i++) {
        const char *dot = memchr(p, '.', (size_t)(end - p));
        names->items[i] = as_str_intern_from(vm, p, (size_t)((dot ? dot : end) - p));
        if (dot) { p = dot + 1; }
    }
    return as_value(names);
}

static AsValue attr_getter_new(AsVM *vm, AsValue *args)
{
    if (!check_new(vm, "attrgetter", args[1], args[2])) { return AS_RAISED; }
    const AsTuple *names = as_tuple(args[1]);
    for (size_t i = 0; i < names->length; i++) {
        if (!as_is_str(names->items[i])) { return as_raise(vm, AS_TYPE_ERROR, "attribute name must be a string"); }
    }
    AsTuple *paths = as_tuple_new(vm, names->length);
    for (size_t i = 0; i < names->length; i++) { paths->items[i] = split_path(vm, as_str(names->items[i])); }
    AsAttrGetter *made = as_heap_new(vm, AS_KIND_ATTR_GETTER, sizeof *made);
    made->names = args[1];
    made->paths = as_value(paths);
    return as_value(made);
}

static AsValue follow_path(AsVM *vm, AsValue v, const AsTuple *path)
{
    for (size_t i = 0; !as_raised(v) && i < path->length; i++) {
        if (i > 0) { as_root(vm, v); }
        v = as_op_get_attribute(vm, v, path->items[i]);
    }
    return v;
}

static AsValue attr_getter_call(AsVM *vm, AsValue self, const AsValue *args, size_t count, AsValue keyword_names)
{
    if (!takes_one(vm, "attrgetter", count, keyword_names)) { return AS_RAISED; }
    const AsTuple *paths = as_tuple(attr_getter(self)->paths);
    if (paths->length == 1) { return follow_path(vm, args[0], as_tuple(paths->items[0])); }
    AsTuple *found = as_tuple_new(vm, paths->length);
    as_root(vm, as_value(found));
    for (size_t i = 0; i < paths->length; i++) {
        AsValue v = follow_path(vm, args[0], as_tuple(paths->items[i]));
        if (as_raised(v)) { return AS_RAISED; }
        as_write(found, &found->items[i], v);
    }
    return as_value(found);
}

static void attr_getter_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsAttrGetter *)self)->names);
    as_mark(heap, ((AsAttrGetter *)self)->paths);
}

static AsValue attr_getter_repr(AsVM *vm, AsValue self)
{
    return repr_call(vm, "operator.attrgetter", attr_getter(self)->names);
}

static AsValue attr_getter_reduce(AsVM *vm, AsValue *args)
{
    AsValue pair[] = {as_value(as_type_of(vm, args[0])), attr_getter(args[0])->names};
    return as_tuple_from(vm, pair, 2);
}

static const AsMethod attr_getter_methods[] = {
    {"__new__(cls, /, *attrs, **keywords)", attr_getter_new},
    {"__reduce__(self, /)", attr_getter_reduce},
    {NULL, NULL},
};

const AsTypeSpec as_attr_getter_spec = {
    .name = "operator.attrgetter",
    .doc = "Return a callable object that fetches the given attribute(s) from its operand.",
    .size = sizeof(AsAttrGetter),
    .flags = AS_TYPE_HEAP | AS_TYPE_FINAL,
    .mark = attr_getter_mark,
    .slots = {.repr = attr_getter_repr, .call = attr_getter_call},
    .methods = attr_getter_methods,
};

/* ---- methodcaller ---- */

static AsMethodCaller *method_caller(AsValue v) { return (AsMethodCaller *)as_object(v); }

static AsValue method_caller_new(AsVM *vm, AsValue *args)
{
    const AsTuple *given = as_tuple(args[1]);
    AsDict *keywords = as_dict(args[2]);
    if (given->length == 0) {
        return as_raise(vm, AS_TYPE_ERROR, "methodcaller needs at least one argument, the method name");
    }
    if (!as_is_str(given->items[0])) { return as_raise(vm, AS_TYPE_ERROR, "method name must be a string"); }
    size_t positional = given->length - 1, named = keywords->count;
    AsTuple *values = as_tuple_new(vm, positional + named), *names = as_tuple_new(vm, named);
    for (size_t i = 0; i < positional; i++) { values->items[i] = given->items[i + 1]; }
    size_t at = 0;
    AsValue key, value;
    for (size_t i = 0; i < named && as_dict_next(keywords, &at, &key, &value); i++) {
        names->items[i] = key;
        values->items[positional + i] = value;
    }
    AsMethodCaller *made = as_heap_new(vm, AS_KIND_METHOD_CALLER, sizeof *made);
    made->name = as_str_intern(vm, given->items[0]);
    made->values = as_value(values);
    made->keywords = named > 0 ? as_value(names) : AS_UNDEFINED;
    return as_value(made);
}

static AsValue method_caller_call(AsVM *vm, AsValue self, const AsValue *args, size_t count, AsValue keyword_names)
{
    if (!takes_one(vm, "methodcaller", count, keyword_names)) { return AS_RAISED; }
    const AsMethodCaller *caller = method_caller(self);
    const AsTuple *values = as_tuple(caller->values);
    if (caller->keywords == AS_UNDEFINED) {
        return as_call_method(vm, args[0], caller->name, values->items, values->length);
    }
    AsValue method = as_op_get_attribute(vm, args[0], caller->name);
    if (as_raised(method)) { return AS_RAISED; }
    as_root(vm, method);
    return as_call_keywords(vm, method, values->items, values->length, caller->keywords);
}

static void method_caller_mark(AsHeap *heap, AsObject *self)
{
    AsMethodCaller *caller = (AsMethodCaller *)self;
    as_mark(heap, caller->name);
    as_mark(heap, caller->values);
    as_mark(heap, caller->keywords);
}

static AsValue method_caller_repr(AsVM *vm, AsValue self)
{
    const AsMethodCaller *caller = method_caller(self);
    const AsTuple *values = as_tuple(caller->values);
    size_t named = caller->keywords == AS_UNDEFINED ? 0 : as_tuple(caller->keywords)->length;
    size_t positional = values->length - named;
    AsValue text = as_str_format(vm, "operator.methodcaller(%v", caller->name);
    for (size_t i = 0; !as_raised(text) && i < values->length; i++) {
        as_root(vm, text);
        text = i < positional ? as_str_format(vm, "%S, %v", text, values->items[i])
             : as_str_format(vm, "%S, %S=%v", text, as_tuple(caller->keywords)->items[i - positional], values->items[i]);
    }
    return as_raised(text) ? AS_RAISED : as_str_format(vm, "%S)", text);
}

/* Without keywords: the class and its arguments. With them functools.partial has to carry them. */
static AsValue method_caller_reduce(AsVM *vm, AsValue *args)
{
    const AsMethodCaller *caller = method_caller(args[0]);
    const AsTuple *values = as_tuple(caller->values);
    AsValue type = as_value(as_type_of(vm, args[0])), empty = vm->empty_tuple;
    if (caller->keywords == AS_UNDEFINED) {
        AsTuple *given = as_tuple_new(vm, values->length + 1);
        given->items[0] = caller->name;
        memcpy(given->items + 1, values->items, values->length * sizeof(AsValue));
        AsValue pair[] = {type, as_value(given)};
        return as_tuple_from(vm, pair, 2);
    }
    const AsTuple *names = as_tuple(caller->keywords);
    size_t positional = values->length - names->length;
    AsValue functools = as_import_module_text(vm, "functools");
    AsValue partial = as_raised(functools) ? AS_RAISED : as_op_get_attribute_text(vm, functools, "partial");
    if (as_raised(partial)) { return AS_RAISED; }
    AsTuple *given = as_tuple_new(vm, names->length + 2);
    as_root(vm, as_value(given));
    given->items[0] = type;
    given->items[1] = caller->name;
    memcpy(given->items + 2, values->items + positional, names->length * sizeof(AsValue));
    AsValue maker = as_call_keywords(vm, partial, given->items, names->length + 2, caller->keywords);
    if (as_raised(maker)) { return AS_RAISED; }
    AsValue pair[] = {maker, positional ? as_tuple_from(vm, values->items, positional) : empty};
    return as_tuple_from(vm, pair, 2);
}

static const AsMethod method_caller_methods[] = {
    {"__new__(cls, /, *args, **kwargs)", method_caller_new},
    {"__reduce__(self, /)", method_caller_reduce},
    {NULL, NULL},
};

const AsTypeSpec as_method_caller_spec = {
    .name = "operator.methodcaller",
    .doc = "Return a callable object that calls the given method on its operand.",
    .size = sizeof(AsMethodCaller),
    .flags = AS_TYPE_HEAP | AS_TYPE_FINAL,
    .mark = method_caller_mark,
    .slots = {.repr = method_caller_repr, .call = method_caller_call},
    .methods = method_caller_methods,
};
