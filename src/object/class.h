/* Types and classes, shapes, attribute lookup. */
#ifndef AS_OBJECT_CLASS_H
#define AS_OBJECT_CLASS_H

#include "core/vm.h"

enum { /* AsType.flags, beside those of core/object.h */
    AS_TYPE_FILLED = 0x100,   /* methods of the spec are in dict; as_type_lookup sees to it */
    AS_TYPE_NO_DICT = 0x200,  /* instances take no attributes beyond __slots__ */
    AS_TYPE_ABSTRACT = 0x400, /* __abstractmethods__ is not empty: no instances */
    AS_TYPE_WEAKREF = 0x800,  /* instances of this script class can be weakly referenced */
    AS_TYPE_DEL = 0x1000,     /* instances have a __del__ */
};

static inline bool as_is_type(AsValue v) { return as_is_kind(v, AS_KIND_TYPE); }
static inline AsType *as_type(AsValue v)
{
    assert(as_is_type(v));
    return (AsType *)as_object(v);
}

/* Registers a built-in type under its kind: enough to make instances. */
AsType *as_type_register(AsVM *vm, AsKind kind, const AsTypeSpec *spec);
/* Names, bases and dicts for all registered types. After as_str_open, before anything else looks at a type. */
void as_type_open(AsVM *vm);
/* Forgets cached lookups, marks reprs in progress; one of the heap's root hooks. */
void as_type_mark_roots(AsVM *vm, AsHeap *heap);
/* Frees what types leave behind; after as_heap_free_heap. */
void as_type_close(AsVM *vm);
/* Puts the methods of a built-in type's spec into its dict, if they are not there yet. For those who read
 * type->dict themselves. */
void as_type_fill(AsVM *vm, AsType *type);
/* An exception class or another built-in class without a C layout of its own. */
AsType *as_type_derive(AsVM *vm, const char *name, AsType *base);
/* What a class statement or type(name, bases, namespace) makes. keywords go to __init_subclass__ (dict or AS_UNDEFINED). */
AsValue as_type_new_class(AsVM *vm, AsType *metaclass, AsValue name, AsValue bases, AsDict *namespace, AsValue keywords) AS_RUNS;

bool as_type_is_subtype(const AsType *type, const AsType *base); /* along the mro, no hooks */
static inline bool as_is_instance(AsVM *vm, AsValue v, const AsType *type)
{
    return as_type_is_subtype(as_type_of(vm, v), type);
}
/* isinstance() and issubclass() with their hooks; cls may be a tuple or a union. */
bool as_is_instance_hooked(AsVM *vm, AsValue v, AsValue cls, bool *out) AS_RUNS;
bool as_is_subclass_hooked(AsVM *vm, AsValue c, AsValue cls, bool *out) AS_RUNS;

/* What type's __instancecheck__ and __subclasscheck__ do: __class__, __bases__, no hooks of cls. */
bool as_is_instance_plain(AsVM *vm, AsValue v, AsValue cls, bool *out) AS_RUNS;
bool as_is_subclass_plain(AsVM *vm, AsValue c, AsValue cls, bool *out) AS_RUNS;
/* type.__call__: makes an instance (or tells a type), nesting __new__ and __init__. */
AsValue as_type_call(AsVM *vm, AsValue self, const AsValue *args, size_t count, AsValue keyword_names) AS_RUNS;
/* Adds every name of the class and its bases as keys (dir). */
void as_type_collect_names(AsVM *vm, AsType *type, AsDict *names);

/* Looks along the mro; AS_UNDEFINED if nothing is there. No descriptors. */
AsValue as_type_lookup(AsVM *vm, AsType *type, AsValue name);
bool as_type_set_attribute(AsVM *vm, AsType *type, AsValue name, AsValue value) AS_RUNS;
/* "list", "collections.OrderedDict": module unless builtins. For %T the plain name is used. */
AsValue as_type_full_name(AsVM *vm, AsType *type);
/* The name as messages tell it (%T): with its module for types that CPython has in C, built-in here or written in
 * Aspen with a `_c_name_` of their own. Lives as long as the type. */
const char *as_type_shown_name(AsVM *vm, const AsType *type);
/* Bytes of the name; lives as long as the type. */
const char *as_type_name(const AsType *type);

/* An attribute of a class as of any object; find: AS_UNDEFINED where get raises AttributeError. */
AsValue as_type_get(AsVM *vm, AsValue type, AsValue name) AS_RUNS;
AsValue as_type_find(AsVM *vm, AsValue type, AsValue name) AS_RUNS;
/* Generic attribute access, descriptors included. find: AS_UNDEFINED instead of AttributeError. */
AsValue as_generic_get(AsVM *vm, AsValue v, AsValue name) AS_RUNS;
AsValue as_generic_find(AsVM *vm, AsValue v, AsValue name) AS_RUNS;
bool as_generic_set(AsVM *vm, AsValue v, AsValue name, AsValue value) AS_RUNS;

/* The set of an AsGetSet row that CPython has as a plain member: "readonly attribute". */
bool as_attribute_read_only(AsVM *vm, AsValue self, AsValue value);

/* Shapes. */
AsShape *as_shape_new_root(AsVM *vm, AsType *type);
/* Slot of name, or -1. */
int64_t as_shape_find(AsVM *vm, AsShape *shape, AsValue name);
/* The shape with name added. */
AsShape *as_shape_add(AsVM *vm, AsShape *shape, AsValue name);
void as_shape_free_tree(AsVM *vm, AsShape *root);

/* The attribute itself, no descriptors, no class: AS_UNDEFINED when absent (or no attributes at all). */
AsValue as_attribute_get(AsVM *vm, AsObject *object, AsValue name);
void as_attribute_set(AsVM *vm, AsObject *object, AsValue name, AsValue value);
bool as_attribute_delete(AsVM *vm, AsObject *object, AsValue name);
/* __dict__: from now on the attributes live in this dict. AS_UNDEFINED if the object has none. */
AsValue as_attribute_dict(AsVM *vm, AsObject *object);
/* __dict__ = dict */
void as_attribute_set_dict(AsVM *vm, AsObject *object, AsValue dict);
/* Where the dict of an is_dict shape lies: behind the members of __slots__. */
static inline uint32_t as_shape_dict_slot(const AsShape *shape) { return shape->count - 1; }
/* `__dict__` of instances. */
AsValue as_instance_dict_get(AsVM *vm, AsValue self);
bool as_instance_dict_set(AsVM *vm, AsValue self, AsValue value);
/* A new instance of any class whose layout is known (object.__new__): attributes empty. extra: more bytes (tuples). */
AsObject *as_instance_new(AsVM *vm, AsType *type, size_t extra);

#endif
