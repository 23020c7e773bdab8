/* Natives, slot wrappers, getset and member descriptors as objects. */
#include "object/class_impl.h"

#include "object/dict.h"
#include "object/error.h"
#include "object/function.h"
#include "object/module.h"
#include "object/native_impl.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

static AsValue call_through(AsVM *vm, AsValue self, const AsValue *args, size_t count, AsValue keyword_names)
{
    return vm->hooks.call(vm, self, args, count, keyword_names);
}

/* ---- natives ---- */

static void native_mark(AsHeap *heap, AsObject *self)
{
    AsNative *native = (AsNative *)self;
    as_mark(heap, native->name);
    as_mark(heap, native->self);
    as_mark(heap, native->module);
    as_mark(heap, native->origin);
    if (native->type != NULL) { as_mark_object(heap, &native->type->header); }
    const AsSignature *s = native->shares_signature ? NULL : native->signature;
    for (int i = 0; s != NULL && i < s->positional + s->keyword_only; i++) {
        as_mark(heap, s->parameters[i].name);
        as_mark(heap, s->parameters[i].default_value);
    }
}

static void native_finalize(AsVM *vm, AsObject *self) { as_native_free_signature((AsNative *)self); }

/* Of one that CPython has in Python. */
static AsValue def_repr(AsVM *vm, AsNative *native)
{
    AsValue qualname = as_native_qualname(vm, native);
    if (native->type == NULL || native->self == AS_UNDEFINED) {
        return as_str_format(vm, "<function %S at 0x%llx>", qualname, (unsigned long long)as_value(native));
    }
    return as_str_format(vm, "<bound method %S of %v>", qualname, native->self);
}

static AsValue native_repr(AsVM *vm, AsValue self)
{
    AsNative *native = as_native(self);
    if (native->is_def) { return def_repr(vm, native); }
    if (native->self != AS_UNDEFINED && !as_is_module(native->self)) {
        bool init = native->name == as_name(vm, AS_NAME___init__);
        return as_str_format(vm, init ? "<method-wrapper '%S' of %T object at 0x%llx>"
                                      : "<built-in method %S of %T object at 0x%llx>",
                             native->name, native->self, (unsigned long long)native->self);
    }
    if (native->type != NULL) {
        return as_str_format(vm, "<built-in method %S of type object at 0x%llx>", native->name,
                             (unsigned long long)as_value(native->type));
    }
    return as_str_format(vm, "<built-in function %S>", native->name);
}

static const char *doc_dashes(const char *doc) { return doc == NULL ? NULL : strstr(doc, "--\n\n"); }

bool as_doc_has_signature(const char *doc)
{
    const char *dashes = doc_dashes(doc);
    return dashes != NULL && (dashes == doc || doc[0] == '(');
}

AsValue as_doc_signature(AsVM *vm, const char *doc)
{
    const char *dashes = doc_dashes(doc);
    return dashes == doc ? AS_NONE : as_str_from(vm, doc, (size_t)(dashes - doc) - 1);
}

AsValue as_doc_text(AsVM *vm, const char *doc)
{
    if (doc == NULL) { return AS_NONE; }
    if (as_doc_has_signature(doc)) { doc = doc_dashes(doc) + 4; }
    return *doc == '\0' ? AS_NONE : as_str_from_text(vm, doc);
}

static AsValue native_get_name(AsVM *vm, AsValue self) { return as_native(self)->name; }

static AsValue native_get_qualname(AsVM *vm, AsValue self)
{
    AsNative *native = as_native(self);
    if (native->type == NULL) { return native->name; }
    AsType *type = native->type;
    if (native->self != AS_UNDEFINED && !native->is_def) {
        type = as_is_type(native->self) ? as_type(native->self) : as_type_of(vm, native->self);
    }
    return as_str_format(vm, "%S.%S", type->qualname, native->name);
}

static AsValue native_get_doc(AsVM *vm, AsValue self)
{
    return as_doc_text(vm, as_native(self)->method->doc);
}

static AsValue native_get_self(AsVM *vm, AsValue self)
{
    AsNative *native = as_native(self);
    if (native->self != AS_UNDEFINED) { return native->self; }
    if (native->is_new) { return as_value(native->type); }
    return AS_NONE;
}

static AsValue native_get_module(AsVM *vm, AsValue self)
{
    AsNative *native = as_native(self);
    return native->module == AS_UNDEFINED ? AS_NONE : native->module;
}

// "($self, x, /)": what inspect.signature reads. CPython's older functions have none.
static AsValue native_get_text_signature(AsVM *vm, AsValue self)
{
    const AsMethod *method = as_native(self)->method;
    if (as_doc_has_signature(method->doc)) { return as_doc_signature(vm, method->doc); }
    const char *open = strchr(method->signature, '(');
    if (strstr(open, "UNSET") != NULL || strncmp(method->signature, "@parsed", 7) == 0) { return AS_NONE; }
    if (as_native(self)->type == NULL) {
        return as_str_format(vm, "($module%s%s", open[1] == ')' ? ", /" : ", ", open[1] == ')' ? ")" : open + 1);
    }
    if (strncmp(open, "(self", 5) == 0) { return as_str_format(vm, "($self%s", open + 5); }
    if (strncmp(open, "(cls", 4) == 0) { return as_str_format(vm, "($type%s", open + 4); }
    return as_str_from_text(vm, open);
}

static bool native_hash(AsVM *vm, AsValue self, int64_t *out)
{
    AsNative *native = as_native(self);
    int64_t of_self, of_origin;
    (void)as_hash_identity(vm, native->self, &of_self);
    (void)as_hash_identity(vm, native->origin == AS_UNDEFINED ? self : native->origin, &of_origin);
    *out = of_self ^ of_origin;
    if (*out == -1) { *out = -2; }
    return true;
}

static AsValue native_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if ((op != AS_EQ && op != AS_NE) || !as_is_native(self) || !as_is_native(other)) { return AS_NOT_IMPLEMENTED; }
    AsNative *a = as_native(self), *b = as_native(other);
    bool equal = a == b || (a->origin != AS_UNDEFINED && a->origin == b->origin && a->self == b->self);
    return as_bool(equal == (op == AS_EQ));
}

static const AsGetSet native_getsets[] = {
    {"__name__", native_get_name, NULL, NULL},
    {"__qualname__", native_get_qualname, NULL, NULL},
    {"__doc__", native_get_doc, NULL, NULL},
    {"__self__", native_get_self, NULL, NULL},
    {"__module__", native_get_module, NULL, NULL},
    {"__text_signature__", native_get_text_signature, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_native_spec = {
    .name = "builtin_function_or_method",
    .size = sizeof(AsNative),
    .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = native_mark,
    .finalize = native_finalize,
    .slots = {.repr = native_repr, .call = call_through, .hash = native_hash, .compare = native_compare},
    .getsets = native_getsets,
};

/* ---- natives in the dict of a type: they bind ---- */

static AsValue method_descriptor_repr(AsVM *vm, AsValue self)
{
    AsNative *native = as_native(self);
    if (native->is_def) { return def_repr(vm, native); }
    const char *kind = native->name == as_name(vm, AS_NAME___init__) ? "slot wrapper" : "method";
    return as_str_format(vm, "<%s '%S' of '%s' objects>", kind, native->name, as_type_shown_name(vm, native->type));
}

static AsValue method_descriptor_get(AsVM *vm, AsValue self, AsValue instance, AsValue owner)
{
    AsNative *native = as_native(self);
    if (native->is_class) {
        AsValue cls = owner != AS_UNDEFINED ? owner : as_value(as_type_of(vm, instance));
        return as_native_bind(vm, native, cls);
    }
    if (instance == AS_UNDEFINED) { return self; }
    if (!as_is_instance(vm, instance, native->type)) {
        return as_raise(vm, AS_TYPE_ERROR, "descriptor '%S' for '%s' objects doesn't apply to a '%T' object",
                        native->name, as_type_shown_name(vm, native->type), instance);
    }
    return as_native_bind(vm, native, instance);
}

static AsValue descriptor_get_class(AsVM *vm, AsValue self) { return as_value(as_native(self)->type); }

static const AsGetSet method_descriptor_getsets[] = {
    {"__name__", native_get_name, NULL, NULL},
    {"__qualname__", native_get_qualname, NULL, NULL},
    {"__doc__", native_get_doc, NULL, NULL},
    {"__objclass__", descriptor_get_class, NULL, NULL},
    {"__text_signature__", native_get_text_signature, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

/* A descriptor is made again as getattr(type, name). */
static AsValue reduced(AsVM *vm, AsType *type, AsValue name)
{
    AsValue parts[] = {as_value(type), name};
    AsValue pair[] = {as_dict_get_name(vm, vm->builtins, as_str_intern_text(vm, "getattr")), as_tuple_from(vm, parts, 2)};
    return as_tuple_from(vm, pair, 2);
}

static AsValue method_descriptor_reduce(AsVM *vm, AsValue *args)
{
    return reduced(vm, as_native(args[0])->type, as_native(args[0])->name);
}

static const AsMethod method_descriptor_methods[] = {
    {"__reduce__(self, /)", method_descriptor_reduce, NULL},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_native_method_descriptor_spec = {
    .name = "method_descriptor",
    .methods = method_descriptor_methods,
    .size = sizeof(AsNative),
    .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = native_mark,
    .finalize = native_finalize,
    .slots = {.repr = method_descriptor_repr, .call = call_through, .descr_get = method_descriptor_get},
    .getsets = method_descriptor_getsets,
};

/* ---- slot wrappers ---- */

static AsSlotWrapper *wrapper_of(AsValue v) { return (AsSlotWrapper *)as_object(v); }
static AsValue wrapper_name(AsVM *vm, AsValue v) { return as_name(vm, (AsName)wrapper_of(v)->def->name); }

static void slot_wrapper_mark(AsHeap *heap, AsObject *self)
{
    as_mark_object(heap, &((AsSlotWrapper *)self)->type->header);
}

static AsValue slot_wrapper_repr(AsVM *vm, AsValue self)
{
    return as_str_format(vm, "<slot wrapper '%S' of '%s' objects>", wrapper_name(vm, self),
                         as_type_shown_name(vm, wrapper_of(self)->type));
}

/* Has CPython a method of one argument here, rather than a wrapper of a slot? */
static bool is_plain_method(const AsSlotWrapper *wrapper)
{
    AsKind kind = wrapper->type->kind;
    switch ((AsName)wrapper->def->name) {
    case AS_NAME___format__: return true;
    case AS_NAME___contains__: return kind == AS_KIND_DICT || kind == AS_KIND_SET || kind == AS_KIND_FROZENSET;
    case AS_NAME___getitem__: return kind == AS_KIND_DICT || kind == AS_KIND_LIST;
    default: return false;
    }
}

static AsValue raise_slot_count(AsVM *vm, const AsSlotWrapper *wrapper, AsValue self, size_t given)
{
    const AsSlotDef *def = wrapper->def;
    if (is_plain_method(wrapper)) {
        return as_raise(vm, AS_TYPE_ERROR, "%T.%S() takes exactly one argument (%zu given)", self,
                        as_name(vm, (AsName)def->name), given);
    }
    // With the empty name that CPython has where there may be two.
    if (def->min_args == def->max_args) {
        bool nameless = def->min_args == 2 || def->slot == offsetof(AsSlots, repeat) || def->name == AS_NAME___imul__;
        return as_raise(vm, AS_TYPE_ERROR, "%sexpected %d argument%s, got %zu", nameless ? " " : "", def->min_args,
                        def->min_args == 1 ? "" : "s", given);
    }
    bool few = given < def->min_args;
    int bound = few ? def->min_args : def->max_args;
    return as_raise(vm, AS_TYPE_ERROR, " expected at %s %d argument%s, got %zu", few ? "least" : "most", bound,
                    bound == 1 ? "" : "s", given);
}

// args[0] is self, known to be an instance of the wrapper's type.
static AsValue call_slot(AsVM *vm, AsSlotWrapper *wrapper, const AsValue *args, size_t count, AsValue keyword_names)
{
    const AsSlotDef *def = wrapper->def;
    const AsSlots *slots = &wrapper->type->slots;
    if (def->max_args == 255) { return slots->call(vm, args[0], args + 1, count - 1, keyword_names); }
    if (keyword_names != AS_UNDEFINED && as_tuple(keyword_names)->length > 0) {
        if (is_plain_method(wrapper)) {
            return as_raise(vm, AS_TYPE_ERROR, "%T.%S() takes no keyword arguments", args[0], as_name(vm, (AsName)def->name));
        }
        return as_raise(vm, AS_TYPE_ERROR, "wrapper %S() takes no keyword arguments", as_name(vm, (AsName)def->name));
    }
    if (count - 1 < def->min_args || count - 1 > def->max_args) { return raise_slot_count(vm, wrapper, args[0], count - 1); }
    return def->wrap(vm, def, slots, args, count);
}

static AsValue slot_wrapper_call(AsVM *vm, AsValue self, const AsValue *args, size_t count, AsValue keyword_names)
{
    AsSlotWrapper *wrapper = wrapper_of(self);
    size_t keywords = as_is_undefined(keyword_names) ? 0 : as_tuple(keyword_names)->length;
    if (count == keywords && is_plain_method(wrapper)) {
        return as_raise(vm, AS_TYPE_ERROR, "unbound method %s.%S() needs an argument", as_type_shown_name(vm, wrapper->type),
                        wrapper_name(vm, self));
    }
    if (count == keywords) {
        return as_raise(vm, AS_TYPE_ERROR, "descriptor '%S' of '%s' object needs an argument", wrapper_name(vm, self),
                        as_type_shown_name(vm, wrapper->type));
    }
    if (!as_is_instance(vm, args[0], wrapper->type)) {
        return as_raise(vm, AS_TYPE_ERROR, is_plain_method(wrapper) ? "descriptor '%S' for '%s' objects doesn't apply to a '%T' object"
                                           : "descriptor '%S' requires a '%s' object but received a '%T'",
                        wrapper_name(vm, self), as_type_shown_name(vm, wrapper->type), args[0]);
    }
    return call_slot(vm, wrapper, args, count, keyword_names);
}

static AsValue slot_wrapper_get(AsVM *vm, AsValue self, AsValue instance, AsValue owner)
{
    if (instance == AS_UNDEFINED) { return self; }
    AsSlotWrapper *wrapper = wrapper_of(self);
    if (!as_is_instance(vm, instance, wrapper->type)) {
        return as_raise(vm, AS_TYPE_ERROR, "descriptor '%S' for '%s' objects doesn't apply to a '%T' object",
                        wrapper_name(vm, self), as_type_shown_name(vm, wrapper->type), instance);
    }
    AsMethodWrapper *bound = as_heap_new(vm, AS_KIND_METHOD_WRAPPER, sizeof *bound);
    bound->wrapper = self;
    bound->self = instance;
    return as_value(bound);
}

static AsValue slot_wrapper_qualname(AsVM *vm, AsValue self)
{
    return as_str_format(vm, "%S.%S", wrapper_of(self)->type->qualname, wrapper_name(vm, self));
}
static AsValue slot_wrapper_class(AsVM *vm, AsValue self) { return as_value(wrapper_of(self)->type); }

static AsValue slot_wrapper_doc(AsVM *vm, AsValue self) { return as_slot_doc(vm, wrapper_of(self)->def); }

static AsValue slot_wrapper_text_signature(AsVM *vm, AsValue self)
{
    return as_str_from_text(vm, as_slot_text_signature(wrapper_of(self)->def));
}

static const AsGetSet slot_wrapper_getsets[] = {
    {"__doc__", slot_wrapper_doc, NULL, NULL},
    {"__text_signature__", slot_wrapper_text_signature, NULL, NULL},
    {"__name__", wrapper_name, NULL, NULL},
    {"__qualname__", slot_wrapper_qualname, NULL, NULL},
    {"__objclass__", slot_wrapper_class, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

static AsValue slot_wrapper_reduce(AsVM *vm, AsValue *args)
{
    return reduced(vm, wrapper_of(args[0])->type, wrapper_name(vm, args[0]));
}

static const AsMethod slot_wrapper_methods[] = {
    {"__reduce__(self, /)", slot_wrapper_reduce, NULL},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_slot_wrapper_spec = {
    .name = "wrapper_descriptor",
    .methods = slot_wrapper_methods,
    .size = sizeof(AsSlotWrapper),
    .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = slot_wrapper_mark,
    .slots = {.repr = slot_wrapper_repr, .call = slot_wrapper_call, .descr_get = slot_wrapper_get},
    .getsets = slot_wrapper_getsets,
};

/* ---- bound slot wrappers ---- */

static AsMethodWrapper *bound_of(AsValue v) { return (AsMethodWrapper *)as_object(v); }

static void method_wrapper_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsMethodWrapper *)self)->wrapper);
    as_mark(heap, ((AsMethodWrapper *)self)->self);
}

static AsValue method_wrapper_repr(AsVM *vm, AsValue self)
{
    AsMethodWrapper *bound = bound_of(self);
    return as_str_format(vm, "<method-wrapper '%S' of %T object at 0x%llx>", wrapper_name(vm, bound->wrapper), bound->self,
                         (unsigned long long)bound->self);
}

static AsValue method_wrapper_call(AsVM *vm, AsValue self, const AsValue *args, size_t count, AsValue keyword_names)
{
    AsMethodWrapper *bound = bound_of(self);
    if (count > 7) {
        AsValue *all = as_heap_alloc(vm, (count + 1) * sizeof(AsValue));
        all[0] = bound->self;
        memcpy(all + 1, args, count * sizeof(AsValue));
        AsValue result = call_slot(vm, wrapper_of(bound->wrapper), all, count + 1, keyword_names);
        as_heap_release(vm, all, (count + 1) * sizeof(AsValue));
        return result;
    }
    AsValue few[8] = {bound->self};
    if (count > 0) { memcpy(few + 1, args, count * sizeof(AsValue)); }
    return call_slot(vm, wrapper_of(bound->wrapper), few, count + 1, keyword_names);
}

static bool method_wrapper_hash(AsVM *vm, AsValue self, int64_t *out)
{
    int64_t of_self, of_wrapper;
    (void)as_hash_identity(vm, bound_of(self)->self, &of_self);
    (void)as_hash_identity(vm, bound_of(self)->wrapper, &of_wrapper);
    *out = of_self ^ of_wrapper;
    if (*out == -1) { *out = -2; }
    return true;
}

static AsValue method_wrapper_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if ((op != AS_EQ && op != AS_NE) || !as_is_kind(other, AS_KIND_METHOD_WRAPPER)) { return AS_NOT_IMPLEMENTED; }
    bool equal = bound_of(self)->wrapper == bound_of(other)->wrapper && bound_of(self)->self == bound_of(other)->self;
    return as_bool(equal == (op == AS_EQ));
}

static AsValue method_wrapper_name(AsVM *vm, AsValue self) { return wrapper_name(vm, bound_of(self)->wrapper); }
static AsValue method_wrapper_qualname(AsVM *vm, AsValue self)
{
    return slot_wrapper_qualname(vm, bound_of(self)->wrapper);
}
static AsValue method_wrapper_self(AsVM *vm, AsValue self) { return bound_of(self)->self; }
static AsValue method_wrapper_doc(AsVM *vm, AsValue self) { return slot_wrapper_doc(vm, bound_of(self)->wrapper); }
static AsValue method_wrapper_class(AsVM *vm, AsValue self) { return slot_wrapper_class(vm, bound_of(self)->wrapper); }
static AsValue method_wrapper_text_signature(AsVM *vm, AsValue self)
{
    return slot_wrapper_text_signature(vm, bound_of(self)->wrapper);
}

static const AsGetSet method_wrapper_getsets[] = {
    {"__doc__", method_wrapper_doc, NULL, NULL},
    {"__text_signature__", method_wrapper_text_signature, NULL, NULL},
    {"__objclass__", method_wrapper_class, NULL, NULL},
    {"__name__", method_wrapper_name, NULL, NULL},
    {"__qualname__", method_wrapper_qualname, NULL, NULL},
    {"__self__", method_wrapper_self, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_method_wrapper_spec = {
    .name = "method-wrapper",
    .size = sizeof(AsMethodWrapper),
    .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = method_wrapper_mark,
    .slots = {.repr = method_wrapper_repr, .call = method_wrapper_call, .hash = method_wrapper_hash,
              .compare = method_wrapper_compare},
    .getsets = method_wrapper_getsets,
};

/* ---- getset descriptors ---- */

static AsGetSetDescriptor *getset_of(AsValue v) { return (AsGetSetDescriptor *)as_object(v); }

static void getset_mark(AsHeap *heap, AsObject *self)
{
    as_mark_object(heap, &((AsGetSetDescriptor *)self)->type->header);
    as_mark(heap, ((AsGetSetDescriptor *)self)->name);
}

static AsValue getset_repr(AsVM *vm, AsValue self)
{
    AsGetSetDescriptor *descriptor = getset_of(self);
    const char *word = descriptor->getset->set == as_attribute_read_only ? "member" : "attribute";
    return as_str_format(vm, "<%s '%S' of '%s' objects>", word, descriptor->name, as_type_shown_name(vm, descriptor->type));
}

static bool applies(AsVM *vm, AsValue instance, AsType *type, AsValue name)
{
    if (as_is_instance(vm, instance, type)) { return true; }
    (void)as_raise(vm, AS_TYPE_ERROR, "descriptor '%S' for '%s' objects doesn't apply to a '%T' object", name,
                   as_type_shown_name(vm, type), instance);
    return false;
}

static AsValue getset_descr_get(AsVM *vm, AsValue self, AsValue instance, AsValue owner)
{
    if (instance == AS_UNDEFINED) { return self; }
    AsGetSetDescriptor *descriptor = getset_of(self);
    if (!applies(vm, instance, descriptor->type, descriptor->name)) { return AS_RAISED; }
    return descriptor->getset->get(vm, instance);
}

static bool getset_descr_set(AsVM *vm, AsValue self, AsValue instance, AsValue value)
{
    AsGetSetDescriptor *descriptor = getset_of(self);
    if (!applies(vm, instance, descriptor->type, descriptor->name)) { return false; }
    if (descriptor->getset->set != NULL) { return descriptor->getset->set(vm, instance, value); }
    (void)as_raise(vm, AS_ATTRIBUTE_ERROR, "attribute '%S' of '%s' objects is not writable", descriptor->name,
                   as_type_shown_name(vm, descriptor->type));
    return false;
}

static AsValue getset_name(AsVM *vm, AsValue self) { return getset_of(self)->name; }
static AsValue getset_class(AsVM *vm, AsValue self) { return as_value(getset_of(self)->type); }
static AsValue getset_qualname(AsVM *vm, AsValue self)
{
    return as_str_format(vm, "%S.%S", getset_of(self)->type->qualname, getset_of(self)->name);
}
static AsValue getset_doc(AsVM *vm, AsValue self)
{
    const char *doc = getset_of(self)->getset->doc;
    return doc == NULL ? AS_NONE : as_str_from_text(vm, doc);
}

static const AsGetSet getset_getsets[] = {
    {"__name__", getset_name, NULL, NULL},
    {"__qualname__", getset_qualname, NULL, NULL},
    {"__objclass__", getset_class, NULL, NULL},
    {"__doc__", getset_doc, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_getset_descriptor_spec = {
    .name = "getset_descriptor",
    .size = sizeof(AsGetSetDescriptor),
    .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = getset_mark,
    .slots = {.repr = getset_repr, .descr_get = getset_descr_get, .descr_set = getset_descr_set},
    .getsets = getset_getsets,
};

/* ---- members: entries of __slots__ ---- */

static AsMemberDescriptor *member_of(AsValue v) { return (AsMemberDescriptor *)as_object(v); }

static void member_mark(AsHeap *heap, AsObject *self)
{
    as_mark_object(heap, &((AsMemberDescriptor *)self)->type->header);
    as_mark(heap, ((AsMemberDescriptor *)self)->name);
}

static AsValue member_repr(AsVM *vm, AsValue self)
{
    return as_str_format(vm, "<member '%S' of '%s' objects>", member_of(self)->name, as_type_shown_name(vm, member_of(self)->type));
}

static AsValue *member_slot(AsVM *vm, AsValue self, AsValue instance)
{
    return as_attribute_member(vm, as_object(instance), member_of(self)->index);
}

static AsValue member_descr_get(AsVM *vm, AsValue self, AsValue instance, AsValue owner)
{
    if (instance == AS_UNDEFINED) { return self; }
    if (!applies(vm, instance, member_of(self)->type, member_of(self)->name)) { return AS_RAISED; }
    AsValue value = *member_slot(vm, self, instance);
    return value == AS_UNDEFINED ? as_raise_attribute(vm, instance, member_of(self)->name) : value;
}

static bool member_descr_set(AsVM *vm, AsValue self, AsValue instance, AsValue value)
{
    if (!applies(vm, instance, member_of(self)->type, member_of(self)->name)) { return false; }
    AsValue *slot = member_slot(vm, self, instance);
    if (value == AS_UNDEFINED && *slot == AS_UNDEFINED) {
        (void)as_raise_value(vm, AS_ATTRIBUTE_ERROR, member_of(self)->name);
        return false;
    }
    as_write(as_object(instance), slot, value);
    return true;
}

static AsValue member_name(AsVM *vm, AsValue self) { return member_of(self)->name; }
static AsValue member_class(AsVM *vm, AsValue self) { return as_value(member_of(self)->type); }
static AsValue member_qualname(AsVM *vm, AsValue self)
{
    return as_str_format(vm, "%S.%S", member_of(self)->type->qualname, member_of(self)->name);
}

static const AsGetSet member_getsets[] = {
    {"__name__", member_name, NULL, NULL},
    {"__qualname__", member_qualname, NULL, NULL},
    {"__objclass__", member_class, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_member_descriptor_spec = {
    .name = "member_descriptor",
    .size = sizeof(AsMemberDescriptor),
    .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = member_mark,
    .slots = {.repr = member_repr, .descr_get = member_descr_get, .descr_set = member_descr_set},
    .getsets = member_getsets,
};
