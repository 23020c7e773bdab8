#include "async/context.h"

#include "async/scheduler.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/function.h"
#include "object/items.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

typedef struct AsContextToken {
    AsObject header;
    AsValue context, variable;
    AsValue old; /* AS_UNDEFINED: there was none */
    bool used;
} AsContextToken;

static AsContext *context_of(AsValue v)
{
    assert(as_is_context(v));
    return (AsContext *)as_object(v);
}

static AsContextVar *var_of(AsValue v)
{
    return (AsContextVar *)as_object(v);
}

static AsContextToken *token_of(AsValue v)
{
    return (AsContextToken *)as_object(v);
}

/* ---- the table: pairs of variable and value, looked through one by one; where there are many, by an index (a dict) of
 * their places. A copy shares both until one of the two is changed. */

enum { INDEXED = 64 }; /* words in use from which on the index pays */

static AsValue *find(AsVM *vm, const AsContext *context, AsValue variable)
{
    if (as_is_undefined(context->table)) { return NULL; }
    AsValue *items = as_tuple(context->table)->items;
    if (!as_is_undefined(context->index)) {
        AsValue place = as_dict_get(vm, as_dict(context->index), variable);
        return as_is_small(place) ? &items[as_small(place) + 1] : NULL;
    }
    for (uint32_t i = 0; i < context->used; i += 2) {
        if (items[i] == variable) { return &items[i + 1]; }
    }
    return NULL;
}

/* Notes where a variable stands. Variables are told apart by identity, so nothing of a script runs, and nothing fails. */
static void note_place(AsVM *vm, AsContext *context, uint32_t at)
{
    AsValue variable = as_tuple(context->table)->items[at];
    (void)!as_dict_set(vm, as_dict(context->index), variable, as_small_value(at));
}

/* Makes the table the context's own, with room for one more pair. */
static void own_table(AsVM *vm, AsContext *context)
{
    size_t capacity = as_is_undefined(context->table) ? 0 : as_tuple(context->table)->length;
    if (!context->shared && context->used + 2 <= capacity) { return; }
    AsTuple *table = as_tuple_new(vm, context->used + 2 <= capacity && capacity ? capacity : capacity * 2 + 4);
    if (context->used) { memcpy(table->items, as_tuple(context->table)->items, context->used * sizeof(AsValue)); }
    as_write(context, &context->table, as_value(table));
    if (context->shared && !as_is_undefined(context->index)) {
        as_write(context, &context->index, as_dict_copy(vm, as_dict(context->index)));
    }
    context->shared = false;
}

static void add_pair(AsVM *vm, AsContext *context, AsValue variable, AsValue value)
{
    AsTuple *table = as_tuple(context->table);
    as_write(table, &table->items[context->used], variable);
    as_write(table, &table->items[context->used + 1], value);
    context->used += 2;
    if (!as_is_undefined(context->index)) {
        note_place(vm, context, context->used - 2);
    } else if (context->used >= INDEXED) {
        as_write(context, &context->index, as_dict_new(vm));
        for (uint32_t i = 0; i < context->used; i += 2) { note_place(vm, context, i); }
    }
}

static void set(AsVM *vm, AsContext *context, AsValue variable, AsValue value)
{
    own_table(vm, context);
    AsValue *place = find(vm, context, variable);
    if (place) {
        as_write(as_tuple(context->table), place, value);
    } else {
        add_pair(vm, context, variable, value);
    }
}

/* The last pair goes into the place of one that an index told. */
static void drop_indexed(AsVM *vm, AsContext *context, AsValue variable, uint32_t at)
{
    AsValue *items = as_tuple(context->table)->items;
    bool found;
    (void)!as_dict_delete(vm, as_dict(context->index), variable, &found);
    if (at == context->used) { return; }
    items[at] = items[context->used];
    items[at + 1] = items[context->used + 1];
    note_place(vm, context, at);
}

static void drop(AsVM *vm, AsContext *context, AsValue variable)
{
    AsValue *place = find(vm, context, variable);
    if (!place) { return; }
    size_t at = (size_t)(place - 1 - as_tuple(context->table)->items);
    own_table(vm, context);
    AsValue *items = as_tuple(context->table)->items;
    context->used -= 2;
    if (!as_is_undefined(context->index)) {
        drop_indexed(vm, context, variable, (uint32_t)at);
    } else {
        memmove(items + at, items + at + 2, (context->used - at) * sizeof(AsValue));
    }
    items[context->used] = items[context->used + 1] = AS_UNDEFINED;
}

/* ---- the running context */

static AsContext *new_context(AsVM *vm)
{
    return as_heap_new(vm, AS_KIND_CONTEXT, sizeof(AsContext));
}

static AsContext *running(AsVM *vm)
{
    AsValue here = *vm->thread->context_slot;
    return as_is_context(here) ? context_of(here) : NULL;
}

/* The running context as an object: made where an empty one is meant. */
static AsContext *running_object(AsVM *vm)
{
    AsValue *slot = vm->thread->context_slot;
    if (!as_is_context(*slot)) {
        *slot = as_value(new_context(vm));
        context_of(*slot)->entered = true;
    }
    return context_of(*slot);
}

static AsContext *copy(AsVM *vm, AsContext *from)
{
    AsContext *context = new_context(vm);
    if (!from || from->used == 0) { return context; }
    context->table = from->table;
    context->index = from->index;
    context->used = from->used;
    context->shared = from->shared = true;
    return context;
}

AsValue as_context_exchange(AsVM *vm, AsValue context)
{
    AsValue *slot = vm->thread->context_slot, before = *slot;
    *slot = context;
    return before;
}

AsValue as_context_running(AsVM *vm)
{
    AsThread *thread = vm->thread;
    bool is_own = thread->context_slot == &thread->context; // of no task or callback: it may have none
    return is_own ? thread->context : as_value(running_object(vm));
}

AsValue as_context_copy_current(AsVM *vm)
{
    AsContext *here = running(vm);
    return !here || here->used == 0 ? AS_NONE : as_value(copy(vm, here));
}

AsValue as_context_copy(AsVM *vm)
{
    return as_value(copy(vm, running(vm)));
}

bool as_context_refuse(AsVM *vm, AsValue v)
{
    (void)as_raise(vm, AS_TYPE_ERROR, "context must be a contextvars.Context, not '%T'", v);
    return false;
}

AsValue *as_context_enter(AsVM *vm, AsValue *slot)
{
    AsValue *previous = vm->thread->context_slot;
    vm->thread->context_slot = slot;
    if (as_is_context(*slot)) { context_of(*slot)->entered = true; }
    return previous;
}

void as_context_leave(AsVM *vm, AsValue *previous)
{
    AsValue *slot = vm->thread->context_slot;
    if (as_is_context(*slot)) { context_of(*slot)->entered = false; }
    vm->thread->context_slot = previous;
}

AsValue as_context_run(AsVM *vm, AsValue *slot, AsValue callee, const AsValue *args, size_t count, AsValue keyword_names)
{
    if (as_is_context(*slot) && context_of(*slot)->entered) {
        return as_raise(vm, AS_RUNTIME_ERROR, "cannot enter context: %v is already entered", *slot);
    }
    AsValue *previous = as_context_enter(vm, slot);
    AsValue got = as_call_keywords(vm, callee, args, count, keyword_names);
    as_context_leave(vm, previous);
    return got;
}

/* ---- Context */

static AsValue context___new__(AsVM *vm, AsValue *args)
{
    if (as_tuple(args[1])->length) { return as_raise(vm, AS_TYPE_ERROR, "Context() does not accept any arguments"); }
    return as_value(new_context(vm));
}

/* Context.run(callable, *args, **kwargs): args[1] and args[2] as the binder made them. */
static AsValue context_run(AsVM *vm, AsValue *args)
{
    AsTuple *positional = as_tuple(args[1]);
    AsDict *keywords = as_dict(args[2]);
    if (positional->length == 0) { return as_raise(vm, AS_TYPE_ERROR, "run() missing 1 required positional argument"); }
    AsValue slot = args[0], callee = positional->items[0];
    size_t count = positional->length - 1;
    if (keywords->count == 0) { return as_context_run(vm, &slot, callee, positional->items + 1, count, AS_UNDEFINED); }
    AsTuple *all = as_tuple_new(vm, count + keywords->count), *names = as_tuple_new(vm, keywords->count);
    memcpy(all->items, positional->items + 1, count * sizeof(AsValue));
    size_t at = 0, position = 0;
    AsValue name, value;
    while (as_dict_next(keywords, &position, &name, &value)) {
        names->items[at] = name;
        all->items[count + at++] = value;
    }
    as_root(vm, as_value(all));
    as_root(vm, as_value(names));
    return as_context_run(vm, &slot, callee, all->items, all->length, as_value(names));
}

static AsValue context_copy(AsVM *vm, AsValue *args)
{
    return as_value(copy(vm, context_of(args[0])));
}

static bool check_variable(AsVM *vm, AsValue v)
{
    if (as_is_kind(v, AS_KIND_CONTEXT_VAR)) { return true; }
    as_raise(vm, AS_TYPE_ERROR, "a ContextVar key was expected, got %v", v);
    return false;
}

static AsValue context_get(AsVM *vm, AsValue *args)
{
    if (!check_variable(vm, args[1])) { return AS_RAISED; }
    AsValue *place = find(vm, context_of(args[0]), args[1]);
    return place ? *place : args[2];
}

enum { KEYS = 1, VALUES = 2, ITEMS = 3 };

/* A list of the context's variables, values or pairs, eldest first. */
static AsValue list_pairs(AsVM *vm, AsContext *context, int what)
{
    AsValue list = as_list_new(vm, context->used / 2);
    for (uint32_t i = 0; i < context->used; i += 2) {
        AsValue *pair = as_tuple(context->table)->items + i;
        as_list_append(vm, as_list(list), what == ITEMS ? as_tuple_from(vm, pair, 2) : pair[what == VALUES]);
    }
    return list;
}

static AsValue context_keys(AsVM *vm, AsValue *args)
{
    return as_op_iter(vm, list_pairs(vm, context_of(args[0]), KEYS));
}

static AsValue context_values(AsVM *vm, AsValue *args)
{
    return as_op_iter(vm, list_pairs(vm, context_of(args[0]), VALUES));
}

static AsValue context_items(AsVM *vm, AsValue *args)
{
    return as_op_iter(vm, list_pairs(vm, context_of(args[0]), ITEMS));
}

static AsValue context_iter(AsVM *vm, AsValue self)
{
    return context_keys(vm, &self);
}

static bool context_length(AsVM *vm, AsValue self, int64_t *out)
{
    (void)vm;
    *out = context_of(self)->used / 2;
    return true;
}

static bool context_contains(AsVM *vm, AsValue self, AsValue item, bool *out)
{
    if (!check_variable(vm, item)) { return false; }
    *out = find(vm, context_of(self), item) != NULL;
    return true;
}

static AsValue context_get_item(AsVM *vm, AsValue self, AsValue key)
{
    if (!check_variable(vm, key)) { return AS_RAISED; }
    AsValue *place = find(vm, context_of(self), key);
    return place ? *place : as_raise_value(vm, AS_KEY_ERROR, key);
}

static void context_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsContext *)self)->table);
    as_mark(heap, ((AsContext *)self)->index);
}

static const AsMethod context_methods[] = {
    {"__new__(cls, /, *args, **kwargs)", context___new__, NULL},
    {"run(self, /, *args, **kwargs)", context_run, NULL},
    {"copy(self, /)", context_copy, NULL},
    {"get(self, key, default=None, /)", context_get, NULL},
    {"keys(self, /)", context_keys, NULL},
    {"values(self, /)", context_values, NULL},
    {"items(self, /)", context_items, NULL},
    {NULL, NULL, NULL},
};

/* Have both the same variables with equal values? */
static bool equal_contexts(AsVM *vm, const AsContext *a, const AsContext *b, bool *equal)
{
    AsValue table = a->table;
    size_t roots = as_roots_save(vm);
    as_root(vm, table);
    bool ok = true;
    *equal = a->used == b->used;
    for (uint32_t i = 0, used = a->used; ok && *equal && i < used; i += 2) {
        AsValue variable = as_tuple(table)->items[i]; // none where an __eq__ has reset it
        AsValue *place = as_is_undefined(variable) ? NULL : find(vm, b, variable);
        *equal = place != NULL;
        if (place) { ok = as_items_equal(vm, as_tuple(table)->items[i + 1], *place, equal); }
    }
    as_roots_restore(vm, roots);
    return ok;
}

static AsValue context_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    bool equal;
    if ((op != AS_EQ && op != AS_NE) || !as_is_context(other)) { return AS_NOT_IMPLEMENTED; }
    return equal_contexts(vm, context_of(self), context_of(other), &equal) ? as_bool(equal == (op == AS_EQ)) : AS_RAISED;
}

const AsTypeSpec as_context_spec = {
    .name = "_contextvars.Context", .size = sizeof(AsContext), .flags = AS_TYPE_FINAL | AS_TYPE_UNHASHABLE,
    .mark = context_mark,
    .slots = {.hash = as_hash_not_implemented, .compare = context_compare, .iter = context_iter, .length = context_length,
              .contains = context_contains, .get_item = context_get_item},
    .methods = context_methods,
};

/* ---- ContextVar */

static AsValue var___new__(AsVM *vm, AsValue *args)
{
    if (!as_is_str(args[1])) { return as_raise(vm, AS_TYPE_ERROR, "context variable name must be a str"); }
    AsContextVar *variable = as_heap_new(vm, AS_KIND_CONTEXT_VAR, sizeof *variable);
    variable->name = args[1];
    variable->default_value = args[2];
    return as_value(variable);
}

static AsValue var_get(AsVM *vm, AsValue *args)
{
    AsContext *here = running(vm);
    AsValue *place = here ? find(vm, here, args[0]) : NULL;
    if (place) { return *place; }
    if (!as_is_undefined(args[1])) { return args[1]; }
    AsValue value = var_of(args[0])->default_value;
    return as_is_undefined(value) ? as_raise_value(vm, AS_LOOKUP_ERROR, args[0]) : value;
}

static AsValue var_set(AsVM *vm, AsValue *args)
{
    AsContext *here = running_object(vm);
    AsValue *place = find(vm, here, args[0]);
    AsContextToken *token = as_heap_new(vm, AS_KIND_CONTEXT_TOKEN, sizeof *token);
    token->context = as_value(here);
    token->variable = args[0];
    token->old = place ? *place : AS_UNDEFINED;
    set(vm, here, args[0], args[1]);
    return as_value(token);
}

static AsValue var_reset(AsVM *vm, AsValue *args)
{
    if (!as_is_kind(args[1], AS_KIND_CONTEXT_TOKEN)) {
        return as_raise(vm, AS_TYPE_ERROR, "expected an instance of Token, got %v", args[1]);
    }
    AsContextToken *token = token_of(args[1]);
    if (token->used) { return as_raise(vm, AS_RUNTIME_ERROR, "%v has already been used once", args[1]); }
    if (token->variable != args[0]) {
        return as_raise(vm, AS_VALUE_ERROR, "%v was created by a different ContextVar", args[1]);
    }
    AsContext *here = running(vm);
    if (!here || token->context != as_value(here)) {
        return as_raise(vm, AS_VALUE_ERROR, "%v was created in a different Context", args[1]);
    }
    token->used = true;
    if (as_is_undefined(token->old)) {
        drop(vm, here, args[0]);
    } else {
        set(vm, here, args[0], token->old);
    }
    return AS_NONE;
}

static AsValue var___class_getitem__(AsVM *vm, AsValue *args)
{
    AsValue types[] = {args[0], args[1]};
    return as_call(vm, as_value(vm->types[AS_KIND_GENERIC_ALIAS]), types, 2);
}

static AsValue var_repr(AsVM *vm, AsValue self)
{
    AsContextVar *variable = var_of(self);
    if (as_is_undefined(variable->default_value)) {
        return as_str_format(vm, "<ContextVar name=%v at %p>", variable->name, (void *)variable);
    }
    AsValue text = as_op_repr(vm, variable->default_value);
    if (as_raised(text)) { return AS_RAISED; }
    return as_str_format(vm, "<ContextVar name=%v default=%S at %p>", variable->name, text, (void *)variable);
}

static AsValue get_var_name(AsVM *vm, AsValue self)
{
    (void)vm;
    return var_of(self)->name;
}

static void var_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsContextVar *)self)->name);
    as_mark(heap, ((AsContextVar *)self)->default_value);
}

static const AsMethod var_methods[] = {
    {"__new__(cls, name, /, *, default=UNSET)", var___new__, NULL},
    {"get(self, default=UNSET, /)", var_get, NULL},
    {"set(self, value, /)", var_set, NULL},
    {"reset(self, token, /)", var_reset, NULL},
    {"__class_getitem__(cls, item, /)", var___class_getitem__, NULL},
    {NULL, NULL, NULL},
};

static const AsGetSet var_getsets[] = {
    {"name", get_var_name, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_context_var_spec = {
    .name = "_contextvars.ContextVar", .size = sizeof(AsContextVar), .flags = AS_TYPE_FINAL,
    .mark = var_mark,
    .slots = {.repr = var_repr},
    .methods = var_methods, .getsets = var_getsets,
};

/* ---- Token */

static AsValue token_repr(AsVM *vm, AsValue self)
{
    AsContextToken *token = token_of(self);
    if (as_is_undefined(token->variable)) { return as_str_from_text(vm, "<Token.MISSING>"); }
    AsValue variable = var_repr(vm, token->variable);
    if (as_raised(variable)) { return AS_RAISED; }
    return as_str_format(vm, "<Token%s var=%S at %p>", token->used ? " used" : "", variable, (void *)token);
}

static AsValue get_token_var(AsVM *vm, AsValue self)
{
    (void)vm;
    return token_of(self)->variable;
}

static AsValue get_token_old(AsVM *vm, AsValue self)
{
    AsValue old = token_of(self)->old;
    if (!as_is_undefined(old)) { return old; }
    return as_op_get_attribute_text(vm, as_value(as_type_of(vm, self)), "MISSING");
}

static void token_mark(AsHeap *heap, AsObject *self)
{
    AsContextToken *token = (AsContextToken *)self;
    as_mark(heap, token->context);
    as_mark(heap, token->variable);
    as_mark(heap, token->old);
}

static const AsGetSet token_getsets[] = {
    {"var", get_token_var, NULL, NULL},
    {"old_value", get_token_old, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

AsValue as_context_missing(AsVM *vm)
{
    return as_value(as_heap_new(vm, AS_KIND_CONTEXT_TOKEN, sizeof(AsContextToken)));
}

const AsTypeSpec as_context_token_spec = {
    .name = "_contextvars.Token", .size = sizeof(AsContextToken), .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = token_mark,
    .slots = {.repr = token_repr},
    .getsets = token_getsets,
};
