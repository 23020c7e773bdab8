/* functools.partial: a callable with some of its arguments given. */
#include "object/class_impl.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/items.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/eval.h"
#include "vm/partial.h"

static void partial_mark(AsHeap *heap, AsObject *self)
{
    const AsPartial *p = (AsPartial *)self;
    as_mark(heap, p->function);
    as_mark(heap, p->args);
    as_mark(heap, p->keywords);
}

static AsValue join(AsVM *vm, const AsTuple *a, const AsTuple *b)
{
    if (a->length == 0) { return as_value(b); }
    AsTuple *made = as_tuple_new(vm, a->length + b->length);
    memcpy(made->items, a->items, a->length * sizeof(AsValue));
    memcpy(made->items + a->length, b->items, b->length * sizeof(AsValue));
    return as_value(made);
}

/* A partial of the built-in class, without attributes of its own: one layer does for two. */
static bool can_be_merged(AsValue v)
{
    return as_is_exact(v, AS_KIND_PARTIAL) && as_shape(v)->count == 0;
}

static AsValue partial_new(AsVM *vm, AsValue *args)
{
    const AsTuple *given = as_tuple(args[1]);
    if (given->length == 0) { return as_raise(vm, AS_TYPE_ERROR, "type 'partial' takes at least one argument"); }
    AsValue function = given->items[0], keywords = args[2];
    if (!as_is_callable(vm, function)) { return as_raise(vm, AS_TYPE_ERROR, "the first argument must be callable"); }
    AsValue rest = as_tuple_from(vm, given->items + 1, given->length - 1);
    as_root(vm, rest);
    if (can_be_merged(function)) {
        const AsPartial *inner = as_partial(function);
        AsValue merged = as_dict_copy(vm, as_dict(inner->keywords));
        as_root(vm, merged);
        if (!as_dict_update(vm, as_dict(merged), keywords)) { return AS_RAISED; }
        keywords = merged;
        rest = join(vm, as_tuple(inner->args), as_tuple(rest));
        function = inner->function;
    }
    AsPartial *p = (AsPartial *)as_instance_new(vm, as_type(args[0]), 0);
    p->function = function;
    p->args = rest;
    p->keywords = keywords;
    return as_value(p);
}

/* ---- the call ---- */

/* Keywords of both: the partial's, of which the call's replace some, and then those that are the call's alone. */
static AsValue call_with_keywords(AsVM *vm, const AsPartial *p, const AsValue *args, size_t count, AsValue keyword_names)
{
    const AsTuple *names = as_is_undefined(keyword_names) ? NULL : as_tuple(keyword_names);
    size_t positional = names ? count - names->length : count;
    AsValue merged = as_dict_copy(vm, as_dict(p->keywords));
    as_root(vm, merged);
    for (size_t i = 0; names && i < names->length; i++) {
        if (!as_dict_set(vm, as_dict(merged), names->items[i], args[positional + i])) { return AS_RAISED; }
    }
    const AsTuple *first = as_tuple(p->args);
    size_t total = as_dict(merged)->count;
    AsTuple *all = as_tuple_new(vm, first->length + positional + total), *all_names = as_tuple_new(vm, total);
    as_root(vm, as_value(all));
    as_root(vm, as_value(all_names));
    memcpy(all->items, first->items, first->length * sizeof(AsValue));
    for (size_t i = 0; i < positional; i++) { all->items[first->length + i] = args[i]; }
    AsValue *values = all->items + first->length + positional;
    size_t place = 0;
    for (size_t i = 0; i < total && as_dict_next(as_dict(merged), &place, &all_names->items[i], &values[i]);) { i++; }
    return as_call_enter(vm, p->function, all->items, all->length, as_value(all_names));
}

static AsValue partial_call(AsVM *vm, AsValue self, const AsValue *args, size_t count, AsValue keyword_names)
{
    enum { FEW = 16 };
    const AsPartial *p = as_partial(self);
    const AsTuple *first = as_tuple(p->args);
    AsValue buffer[FEW];
    size_t roots = as_roots_save(vm);
    as_root(vm, self);
    AsValue result;
    if (as_dict(p->keywords)->count > 0) {
        result = call_with_keywords(vm, p, args, count, keyword_names);
    } else if (first->length == 0) {
        result = as_call_enter(vm, p->function, args, count, keyword_names);
    } else {
        // Where there are many, they lie in a tuple that is rooted.
        AsTuple *many = first->length + count > FEW ? as_tuple_new(vm, first->length + count) : NULL;
        AsValue *all = many ? many->items : buffer;
        if (many) { as_root(vm, as_value(many)); }
        memcpy(all, first->items, first->length * sizeof(AsValue));
        for (size_t i = 0; i < count; i++) { all[first->length + i] = args[i]; }
        for (size_t i = 0; !many && i < first->length; i++) { as_root(vm, all[i]); }
        result = as_call_enter(vm, p->function, all, first->length + count, keyword_names);
    }
    as_roots_restore(vm, roots);
    return result;
}

/* ---- repr, copies ---- */

/* self is being shown already: "..." ends the ring. */
static AsValue partial_repr(AsVM *vm, AsValue self)
{
    const AsPartial *p = as_partial(self);
    if (as_repr_enter(vm, self)) { return as_str_from_text(vm, "..."); }
    size_t roots = as_roots_save(vm);
    AsType *type = as_type_of(vm, self);
    AsValue name = type->flags & AS_TYPE_SCRIPT ? type->name : as_str_from_text(vm, "functools.partial");
    AsValue text = as_str_format(vm, "%S(%v", name, p->function);
    for (size_t i = 0; !as_raised(text) && i < as_tuple(p->args)->length; i++) {
        as_root(vm, text);
        text = as_str_format(vm, "%S, %v", text, as_tuple(p->args)->items[i]);
    }
    AsValue key, value;
    for (size_t place = 0; !as_raised(text) && as_dict_next(as_dict(p->keywords), &place, &key, &value);) {
        as_root(vm, text);
        text = as_is_str(key) ? as_str_format(vm, "%S, %S=%v", text, key, value)
                              : as_str_format(vm, "%S, %v=%v", text, key, value);
    }
    if (!as_raised(text)) { text = as_str_format(vm, "%S)", text); }
    as_roots_restore(vm, roots);
    as_repr_leave(vm, self);
    return text;
}

static AsValue partial_reduce(AsVM *vm, AsValue *args)
{
    const AsPartial *p = as_partial(args[0]);
    AsValue attributes = as_attribute_dict(vm, as_object(args[0]));
    if (as_is_undefined(attributes) || as_dict(attributes)->count == 0) { attributes = AS_NONE; }
    AsValue state[] = {p->function, p->args, p->keywords, attributes};
    AsValue parts[] = {as_value(as_type_of(vm, args[0])), as_tuple_from(vm, &p->function, 1), as_tuple_from(vm, state, 4)};
    return as_tuple_from(vm, parts, 3);
}

static AsValue partial_setstate(AsVM *vm, AsValue *args)
{
    AsPartial *p = as_partial(args[0]);
    const AsTuple *state = as_is_tuple(args[1]) ? as_tuple(args[1]) : NULL;
    bool valid = state && state->length == 4 && as_is_callable(vm, state->items[0]) && as_is_tuple(state->items[1])
              && (as_is_none(state->items[2]) || as_is_dict(state->items[2]));
    if (!valid) { return as_raise(vm, AS_TYPE_ERROR, "invalid partial state"); }
    as_write(p, &p->function, state->items[0]);
    as_write(p, &p->args, as_tuple_from(vm, as_tuple(state->items[1])->items, as_tuple(state->items[1])->length));
    as_write(p, &p->keywords, as_dict_new(vm));
    if (as_is_dict(state->items[2]) && !as_dict_update(vm, as_dict(p->keywords), state->items[2])) { return AS_RAISED; }
    if (as_is_none(state->items[3])) { return AS_NONE; }
    return as_instance_dict_set(vm, args[0], state->items[3]) ? AS_NONE : AS_RAISED;
}

/* ---- the type ---- */

static AsValue get_function(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_partial(self)->function;
}

static AsValue get_args(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_partial(self)->args;
}

static AsValue get_keywords(AsVM *vm, AsValue self)
{
    (void)vm;
    return as_partial(self)->keywords;
}

static const AsMethod partial_methods[] = {
    {"__new__(cls, /, *args, **keywords)", partial_new, NULL},
    {"__reduce__(self, /)", partial_reduce, NULL},
    {"__setstate__(self, state, /)", partial_setstate, NULL},
    {"__class_getitem__(cls, item, /)", as_items_class_getitem, "See PEP 585"},
    {NULL, NULL, NULL},
};

static const AsGetSet partial_getsets[] = {
    {"func", get_function, as_attribute_read_only, "function object to use in future partial calls"},
    {"args", get_args, as_attribute_read_only, "tuple of arguments to future partial calls"},
    {"keywords", get_keywords, as_attribute_read_only, "dictionary of keyword arguments to future partial calls"},
    {"__dict__", as_instance_dict_get, as_instance_dict_set, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_partial_spec = {
    .name = "functools.partial",
    .doc = "partial(func, *args, **keywords) - new function with partial application\n    of the given arguments and keywords.\n",
    .size = sizeof(AsPartial), .flags = AS_TYPE_HEAP, .attributes = offsetof(AsPartial, attributes), .mark = partial_mark,
    .slots = {.repr = partial_repr, .call = partial_call},
    .methods = partial_methods, .getsets = partial_getsets,
};
