/* The type `type` itself: what every class can do. */
#include "object/class_impl.h"

#include "object/bytes.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/function.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"
#include "object/union_type.h"

static AsType *self_type(AsValue v) { return as_type(v); }

/* ---- slots ---- */

static void type_mark(AsHeap *heap, AsObject *self)
{
    AsType *type = (AsType *)self;
    as_mark(heap, type->name);
    as_mark(heap, type->qualname);
    as_mark(heap, type->module);
    as_mark(heap, type->bases);
    as_mark(heap, type->init_method);
    if (type->base != NULL) { as_mark_object(heap, &type->base->header); }
    if (type->dict != NULL) { as_mark_object(heap, (AsObject *)type->dict); }
    for (uint32_t i = 0; i < type->mro_count; i++) { as_mark_object(heap, &type->mro[i]->header); }
    if (type->root_shape != NULL) { as_shape_mark_tree(heap, type->root_shape); }
}

static void type_finalize(AsVM *vm, AsObject *self)
{
    AsType *type = (AsType *)self;
    as_heap_release(vm, type->mro, type->mro_count * sizeof(AsType *));
    as_heap_release(vm, type->subclasses, type->subclass_capacity * sizeof(AsType *));
    if (type->root_shape != NULL) { as_shape_free_tree(vm, type->root_shape); }
    if (type->dict_shape != NULL) { as_shape_free_tree(vm, type->dict_shape); }
    // Its address may soon be that of another class.
    vm->type_epoch++;
}

static AsValue type_repr(AsVM *vm, AsValue self)
{
    return as_str_format(vm, "<class '%S'>", as_type_full_name(vm, self_type(self)));
}

static AsValue bind_class(AsVM *vm, AsValue found, AsValue self)
{
    const AsSlots *slots = &as_type_of(vm, found)->slots;
    return slots->descr_get == NULL ? found : slots->descr_get(vm, found, AS_UNDEFINED, self);
}

AsValue as_type_find(AsVM *vm, AsValue self, AsValue name)
{
    AsType *metaclass = as_type_of(vm, self);
    AsValue meta = as_type_lookup(vm, metaclass, name);
    const AsSlots *slots = meta == AS_UNDEFINED ? NULL : &as_type_of(vm, meta)->slots;
    if (slots != NULL && slots->descr_get != NULL && slots->descr_set != NULL) {
        return slots->descr_get(vm, meta, self, as_value(metaclass));
    }
    AsValue found = as_type_lookup(vm, self_type(self), name);
    if (found != AS_UNDEFINED) { return bind_class(vm, found, self); }
    return slots != NULL && slots->descr_get != NULL ? slots->descr_get(vm, meta, self, as_value(metaclass)) : meta;
}

AsValue as_type_get(AsVM *vm, AsValue self, AsValue name)
{
    AsValue found = as_type_find(vm, self, name);
    return found == AS_UNDEFINED ? as_raise_attribute(vm, self, name) : found;
}

static bool type_set_attribute(AsVM *vm, AsValue self, AsValue name, AsValue value)
{
    if (self_type(self)->flags & AS_TYPE_SCRIPT) {
        AsValue meta = as_type_lookup(vm, as_type_of(vm, self), name);
        if (meta != AS_UNDEFINED) {
            const AsSlots *slots = &as_type_of(vm, meta)->slots;
            if (slots->descr_set != NULL) { return slots->descr_set(vm, meta, self, value); }
        }
    }
    return as_type_set_attribute(vm, self_type(self), name, value);
}

static AsValue type_binary(AsVM *vm, AsBinaryOp op, AsValue left, AsValue right)
{
    return op == AS_OR ? as_union_or(vm, left, right) : AS_NOT_IMPLEMENTED;
}

/* ---- calling a class ---- */

// Calls callable with first in front of the arguments.
static AsValue call_in_front(AsVM *vm, AsValue callable, AsValue first, const AsValue *args, size_t count,
                             AsValue keyword_names)
{
    enum { FEW = 8 };
    AsValue few[FEW];
    AsValue *all = count < FEW ? few : as_heap_alloc(vm, (count + 1) * sizeof(AsValue));
    all[0] = first;
    if (count > 0) { memcpy(all + 1, args, count * sizeof(AsValue)); }
    AsValue result = as_is_native(callable) ? as_native_call(vm, as_native(callable), all, count + 1, keyword_names)
                                            : as_call_keywords(vm, callable, all, count + 1, keyword_names);
    if (all != few) { as_heap_release(vm, all, (count + 1) * sizeof(AsValue)); }
    return result;
}

static AsValue call_new(AsVM *vm, AsType *type, const AsValue *args, size_t count, AsValue keyword_names)
{
    AsValue new = as_type_lookup(vm, type, as_name(vm, AS_NAME___new__));
    if (!as_is_native(new)) {
        new = as_op_get_attribute(vm, as_value(type), as_name(vm, AS_NAME___new__));
        if (as_raised(new)) { return AS_RAISED; }
        as_root(vm, new);
    }
    return call_in_front(vm, new, as_value(type), args, count, keyword_names);
}

static bool call_init(AsVM *vm, AsValue made, const AsValue *args, size_t count, AsValue keyword_names)
{
    AsType *type = as_type_of(vm, made);
    AsValue init = as_type_lookup(vm, type, as_name(vm, AS_NAME___init__));
    if (init == AS_UNDEFINED) { return true; }
    AsValue result;
    // What object.__new__ found no fault with, object.__init__ accepts.
    if (as_is_native(init) && as_native(init)->type == vm->types[AS_KIND_OBJECT]) { return true; }
    if (as_is_native(init) || as_is_function(init)) {
        result = call_in_front(vm, init, made, args, count, keyword_names);
    } else {
        if (as_type_of(vm, init)->slots.descr_get != NULL) {
            init = as_type_of(vm, init)->slots.descr_get(vm, init, made, as_value(type));
            if (as_raised(init)) { return false; }
        }
        as_root(vm, init);
        result = as_call_keywords(vm, init, args, count, keyword_names);
    }
    if (as_raised(result)) { return false; }
    if (result == AS_NONE) { return true; }
    (void)as_raise(vm, AS_TYPE_ERROR, "__init__() should return None, not '%T'", result);
    return false;
}

AsValue as_type_call(AsVM *vm, AsValue self, const AsValue *args, size_t count, AsValue keyword_names)
{
    AsType *type = self_type(self);
    if (type == vm->types[AS_KIND_TYPE] && count == 1 && keyword_names == AS_UNDEFINED) {
        return as_value(as_type_of(vm, args[0]));
    }
    if (type->flags & AS_TYPE_NO_NEW) {
        return as_raise(vm, AS_TYPE_ERROR, "cannot create '%N' instances", type);
    }
    size_t saved = as_roots_save(vm);
    AsValue made = call_new(vm, type, args, count, keyword_names);
    if (!as_raised(made) && as_is_instance(vm, made, type)) {
        as_root(vm, made);
        if (!call_init(vm, made, args, count, keyword_names)) { made = AS_RAISED; }
    }
    as_roots_restore(vm, saved);
    return made;
}

/* ---- methods ---- */

static AsValue type_new(AsVM *vm, AsValue *args)
{
    AsType *metaclass = as_type(args[0]);
    AsTuple *positional = as_tuple(args[1]);
    if (positional->length != 3) {
        bool plain = metaclass == vm->types[AS_KIND_TYPE];
        return plain ? as_raise(vm, AS_TYPE_ERROR, "type() takes 1 or 3 arguments")
                     : as_raise(vm, AS_TYPE_ERROR, "type.__new__() takes exactly 3 arguments (%zu given)", positional->length);
    }
    AsValue name = positional->items[0], bases = positional->items[1], namespace = positional->items[2];
    if (!as_is_str(name)) { return as_raise(vm, AS_TYPE_ERROR, "type.__new__() argument 1 must be str, not %B", name); }
    if (!as_is_tuple(bases)) { return as_raise(vm, AS_TYPE_ERROR, "type.__new__() argument 2 must be tuple, not %B", bases); }
    if (!as_is_dict(namespace)) {
        return as_raise(vm, AS_TYPE_ERROR, "type.__new__() argument 3 must be dict, not %B", namespace);
    }
    return as_type_new_class(vm, metaclass, name, bases, as_dict(namespace), args[2]);
}

static AsValue type_init(AsVM *vm, AsValue *args)
{
    size_t given = as_tuple(args[1])->length;
    if (as_dict(args[2])->count > 0 && given == 1) {
        return as_raise(vm, AS_TYPE_ERROR, "type.__init__() takes no keyword arguments");
    }
    if (given != 1 && given != 3) { return as_raise(vm, AS_TYPE_ERROR, "type.__init__() takes 1 or 3 arguments"); }
    return AS_NONE;
}

static AsValue type_mro(AsVM *vm, AsValue *args)
{
    AsType *type = as_type(args[0]);
    AsValue list = as_list_new(vm, type->mro_count);
    for (uint32_t i = 0; i < type->mro_count; i++) { as_list_append(vm, as_list(list), as_value(type->mro[i])); }
    return list;
}

static AsValue type_subclasses(AsVM *vm, AsValue *args)
{
    AsType *type = as_type(args[0]);
    AsValue list = as_list_new(vm, type->subclass_count);
    for (uint32_t i = 0; i < type->subclass_count; i++) {
        as_list_append(vm, as_list(list), as_value(type->subclasses[i]));
    }
    return list;
}

static AsValue type_prepare(AsVM *vm, AsValue *args) { return as_dict_new(vm); }

static AsValue type_instancecheck(AsVM *vm, AsValue *args)
{
    bool is;
    return as_is_instance_plain(vm, args[1], args[0], &is) ? as_bool(is) : AS_RAISED;
}

static AsValue type_subclasscheck(AsVM *vm, AsValue *args)
{
    bool is;
    return as_is_subclass_plain(vm, args[1], args[0], &is) ? as_bool(is) : AS_RAISED;
}

static void add_names(AsVM *vm, AsType *type, AsDict *names)
{
    for (uint32_t i = type->mro_count; i-- > 0;) {
        as_type_fill(vm, type->mro[i]);
        size_t position = 0;
        AsValue key, value;
        while (as_dict_next(type->mro[i]->dict, &position, &key, &value)) {
            if (as_is_str(key)) { as_dict_set_name(vm, names, as_str_intern(vm, key), AS_NONE); }
        }
    }
}

void as_type_collect_names(AsVM *vm, AsType *type, AsDict *names) { add_names(vm, type, names); }

static AsValue type_dir(AsVM *vm, AsValue *args)
{
    AsValue names = as_dict_new(vm);
    add_names(vm, as_type(args[0]), as_dict(names));
    as_root(vm, names);
    return as_list_from_iterable(vm, names);
}


static const AsMethod type_methods[] = {
    {"__new__(cls, /, *args, **kwargs)", type_new, NULL},
    {"__init__(self, /, *args, **kwargs)", type_init, NULL},
    {"mro(self, /)", type_mro, "Return a type's method resolution order."},
    {"__subclasses__(self, /)", type_subclasses, "Return a list of immediate subclasses."},
    {"__prepare__(cls, /, *args, **kwargs)", type_prepare, NULL},
    {"__instancecheck__(self, instance, /)", type_instancecheck, "Check if an object is an instance."},
    {"__subclasscheck__(self, subclass, /)", type_subclasscheck, "Check if a class is a subclass."},
    {"__dir__(self, /)", type_dir, NULL},
    {NULL, NULL, NULL},
};

/* ---- attributes ---- */

static bool check_settable(AsVM *vm, AsType *type, const char *name, AsValue value)
{
    if (!(type->flags & AS_TYPE_SCRIPT)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "cannot set '%s' attribute of immutable type '%s'", name, as_type_shown_name(vm, type));
        return false;
    }
    if (value == AS_UNDEFINED) {
        (void)as_raise(vm, AS_TYPE_ERROR, "cannot delete '%s' attribute of immutable type '%s'", name, as_type_shown_name(vm, type));
        return false;
    }
    return true;
}

static AsValue get_name(AsVM *vm, AsValue self) { return self_type(self)->name; }
static AsValue get_qualname(AsVM *vm, AsValue self) { return self_type(self)->qualname; }

static bool set_name(AsVM *vm, AsValue self, AsValue value)
{
    AsType *type = self_type(self);
    if (!check_settable(vm, type, "__name__", value)) { return false; }
    if (!as_is_str(value)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "can only assign string to %s.__name__, not '%T'", as_type_shown_name(vm, type), value);
        return false;
    }
    if (memchr(as_str(value)->data, 0, as_str(value)->size) != NULL) {
        (void)as_raise(vm, AS_VALUE_ERROR, "type name must not contain null characters");
        return false;
    }
    as_write(type, &type->name, value);
    return true;
}

static bool set_qualname(AsVM *vm, AsValue self, AsValue value)
{
    AsType *type = self_type(self);
    if (!check_settable(vm, type, "__qualname__", value)) { return false; }
    if (!as_is_str(value)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "can only assign string to %s.__qualname__, not '%T'", as_type_shown_name(vm, type), value);
        return false;
    }
    as_write(type, &type->qualname, value);
    return true;
}

static AsValue get_module(AsVM *vm, AsValue self)
{
    AsType *type = self_type(self);
    if (type->module != AS_UNDEFINED) { return type->module; }
    AsValue module = as_dict_get_name(vm, type->dict, as_name(vm, AS_NAME___module__));
    return module == AS_UNDEFINED ? as_raise_value(vm, AS_ATTRIBUTE_ERROR, as_name(vm, AS_NAME___module__)) : module;
}

static bool set_module(AsVM *vm, AsValue self, AsValue value)
{
    AsType *type = self_type(self);
    if (!check_settable(vm, type, "__module__", value)) { return false; }
    return as_type_set_attribute(vm, type, as_name(vm, AS_NAME___module__), value);
}

static AsValue get_bases(AsVM *vm, AsValue self) { return self_type(self)->bases; }

static bool set_bases(AsVM *vm, AsValue self, AsValue value)
{
    AsType *type = self_type(self);
    if (!check_settable(vm, type, "__bases__", value)) { return false; }
    return as_type_set_bases(vm, type, value);
}

static AsValue get_base(AsVM *vm, AsValue self)
{
    AsType *base = self_type(self)->base;
    return base == NULL ? AS_NONE : as_value(base);
}

static AsValue get_mro(AsVM *vm, AsValue self)
{
    AsType *type = self_type(self);
    AsTuple *mro = as_tuple_new(vm, type->mro_count);
    for (uint32_t i = 0; i < type->mro_count; i++) { mro->items[i] = as_value(type->mro[i]); }
    return as_value(mro);
}

static AsValue get_dict(AsVM *vm, AsValue self)
{
    AsType *type = self_type(self);
    as_type_fill(vm, type);
    return as_mapping_proxy_new(vm, as_value(type->dict));
}

static AsValue get_doc(AsVM *vm, AsValue self)
{
    AsType *type = self_type(self);
    if (type == vm->types[type->kind]) {
        return as_doc_text(vm, type->spec->doc);
    }
    AsValue doc = as_dict_get_name(vm, type->dict, as_name(vm, AS_NAME___doc__));
    return doc == AS_UNDEFINED ? AS_NONE : bind_class(vm, doc, self);
}

static bool set_doc(AsVM *vm, AsValue self, AsValue value)
{
    AsType *type = self_type(self);
    if (!check_settable(vm, type, "__doc__", value)) { return false; }
    return as_type_set_attribute(vm, type, as_name(vm, AS_NAME___doc__), value);
}

static AsValue get_annotations(AsVM *vm, AsValue self)
{
    AsType *type = self_type(self);
    AsValue name = as_name(vm, AS_NAME___annotations__);
    if (!(type->flags & AS_TYPE_SCRIPT)) {
        return as_raise(vm, AS_ATTRIBUTE_ERROR, "type object '%s' has no attribute '__annotations__'", as_type_shown_name(vm, type));
    }
    AsValue annotations = as_dict_get_name(vm, type->dict, name);
    if (annotations != AS_UNDEFINED) { return bind_class(vm, annotations, self); }
    annotations = as_dict_new(vm);
    return as_type_set_attribute(vm, type, name, annotations) ? annotations : AS_RAISED;
}

static bool set_annotations(AsVM *vm, AsValue self, AsValue value)
{
    AsType *type = self_type(self);
    AsValue name = as_name(vm, AS_NAME___annotations__);
    if (value == AS_UNDEFINED && (type->flags & AS_TYPE_SCRIPT) && as_dict_get_name(vm, type->dict, name) == AS_UNDEFINED) {
        (void)as_raise_value(vm, AS_ATTRIBUTE_ERROR, name);
        return false;
    }
    return as_type_set_attribute(vm, type, name, value);
}

static AsValue abstract_name(AsVM *vm) { return as_str_intern_text(vm, "__abstractmethods__"); }

static AsValue get_abstract(AsVM *vm, AsValue self)
{
    AsValue found = self_type(self) == vm->types[AS_KIND_TYPE]
                        ? AS_UNDEFINED
                        : as_dict_get_name(vm, self_type(self)->dict, abstract_name(vm));
    return found == AS_UNDEFINED ? as_raise_value(vm, AS_ATTRIBUTE_ERROR, abstract_name(vm)) : found;
}

static bool set_abstract(AsVM *vm, AsValue self, AsValue value)
{
    AsType *type = self_type(self);
    bool abstract = false;
    if (value != AS_UNDEFINED && !as_op_truth(vm, value, &abstract)) { return false; }
    if (!as_type_set_attribute(vm, type, abstract_name(vm), value)) { return false; }
    type->flags = abstract ? type->flags | AS_TYPE_ABSTRACT : type->flags & ~(uint32_t)AS_TYPE_ABSTRACT;
    return true;
}

/* What stands behind "(cls" or "(self" in the signature of a constructor, as far as Python has words for it; or NULL. */
static const char *constructor_rest(const AsTypeSpec *spec, const char *start)
{
    for (const AsMethod *method = spec->methods; method != NULL && method->signature != NULL; method++) {
        if (strncmp(method->signature, start, strlen(start)) != 0) { continue; }
        const char *rest = method->signature + strlen(start);
        bool plain = strstr(rest, "UNSET") == NULL && strchr(rest, '*') == NULL && strstr(rest, "...") == NULL;
        return plain ? rest : NULL;
    }
    return NULL;
}

/* "(iterable=(), /)" of list; None where there is no telling. */
static AsValue get_text_signature(AsVM *vm, AsValue self)
{
    AsType *type = self_type(self);
    if (type != vm->types[type->kind]) { return AS_NONE; }
    if (as_doc_has_signature(type->spec->doc)) { return as_doc_signature(vm, type->spec->doc); }
    const char *rest = constructor_rest(type->spec, "__init__(self");
    if (rest == NULL) { rest = constructor_rest(type->spec, "__new__(cls"); }
    if (rest == NULL) { return AS_NONE; }
    while (*rest == ',' || *rest == ' ') { rest++; }
    return as_str_format(vm, "(%s", rest);
}

static AsValue get_flags(AsVM *vm, AsValue self)
{
    // Py_TPFLAGS_HEAPTYPE and BASETYPE: what introspecting code asks for.
    uint32_t flags = self_type(self)->flags;
    int64_t out = (flags & AS_TYPE_SCRIPT ? 1 << 9 : 0) | (flags & AS_TYPE_FINAL ? 0 : 1 << 10)
                  | (flags & AS_TYPE_ABSTRACT ? 1 << 20 : 0);
    return as_small_value(out);
}

static const AsGetSet type_getsets[] = {
    {"__name__", get_name, set_name, NULL},
    {"__qualname__", get_qualname, set_qualname, NULL},
    {"__module__", get_module, set_module, NULL},
    {"__bases__", get_bases, set_bases, NULL},
    {"__base__", get_base, as_attribute_read_only, NULL},
    {"__mro__", get_mro, as_attribute_read_only, NULL},
    {"__dict__", get_dict, NULL, NULL},
    {"__doc__", get_doc, set_doc, NULL},
    {"__annotations__", get_annotations, set_annotations, NULL},
    {"__abstractmethods__", get_abstract, set_abstract, NULL},
    {"__text_signature__", get_text_signature, NULL, NULL},
    {"__flags__", get_flags, as_attribute_read_only, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_type_spec = {
    .name = "type",
    .doc = "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
    .size = sizeof(AsType),
    .mark = type_mark,
    .finalize = type_finalize,
    .slots = {
        .repr = type_repr, .call = as_type_call, .binary = type_binary,
        .get_attribute = as_type_get, .set_attribute = type_set_attribute,
    },
    .methods = type_methods,
    .getsets = type_getsets,
};
