/* Heap objects, their types and shapes.
 *
 * Every heap object begins with one word, its shape (hidden class). The shape knows the type and, for
 * objects with attributes, which attribute lies in which slot; so one compare of that word guards an
 * inline cache. Objects without attributes all wear the root shape of their type. */
#ifndef AS_CORE_OBJECT_H
#define AS_CORE_OBJECT_H

#include "core/value.h"

typedef struct AsShape AsShape;
typedef struct AsType AsType;
typedef struct AsHeap AsHeap;
typedef struct AsDict AsDict;

struct AsObject {
    AsShape *shape;
};

/* One kind for each C layout. A script class that inherits from list has kind AS_KIND_LIST. */
typedef enum AsKind {
#define TYPE(KIND, spec) AS_KIND_##KIND,
#include "core/types.def"
#undef TYPE
    AS_KIND_COUNT
} AsKind;

typedef enum AsBinaryOp {
    AS_ADD, AS_SUB, AS_MUL, AS_MATMUL, AS_TRUEDIV, AS_FLOORDIV, AS_MOD, AS_POW,
    AS_LSHIFT, AS_RSHIFT, AS_AND, AS_XOR, AS_OR, AS_DIVMOD,
    AS_BINARY_COUNT
} AsBinaryOp;

typedef enum AsUnaryOp { AS_NEGATE, AS_POSITIVE, AS_INVERT, AS_ABSOLUTE, AS_UNARY_COUNT } AsUnaryOp;

typedef enum AsCompareOp { AS_LT, AS_LE, AS_EQ, AS_NE, AS_GT, AS_GE } AsCompareOp;

/* C body of a script-visible function. args holds one word per parameter of the signature, in the
 * signature's order, defaults filled in (AS_UNDEFINED where the default is written UNSET); *args
 * arrives as a tuple, **kwargs as a dict. */
typedef AsValue (*AsNativeFn)(AsVM *vm, AsValue *args);

/* A method or function: its Python signature and its body. Forms of the signature:
 *   "insert(self, index, value, /)"        "sort(self, *, key=None, reverse=False)"
 *   "get(self, key, default=None, /)"      "print(*args, sep=' ', end='\n', file=None, flush=False)"
 *   "pop(self, index=UNSET, /)"            "__new__(cls, /, *args, **kwargs)"   (static by its name)
 *   "__new__(cls, /, ...)"  takes anything more and does not look at it: __init__ will
 * Defaults may be None, True, False, (), UNSET, an integer, a float or a quoted string.
 * A first parameter named `cls` makes a class method, except in __new__; `@static name(...)` a static one. `@parsed name(...)`: wrong
 * counts are told as CPython's older functions do ("find() takes at least 1 argument (0 given)"). `@nameless __new__(...)`:
 * messages speak of a "function"; `@new __new__(...)`: of "__new__()" instead of the type. `@def name(...)`: CPython
 * has it in Python, and messages and repr are those of a function written there. */
typedef struct AsMethod {
    const char *signature;
    AsNativeFn body;
    /* May be NULL. It may begin with what inspect is to read instead of the signature, and a line of dashes:
     * "(x=0, /)\n--\n\n...". Nothing in front of the dashes: there is no telling. */
    const char *doc;
    /* Instead of body where the call stands right behind `await` (may be NULL): what it returns is seen by that await
     * alone, so it need not be a new object. */
    AsNativeFn awaited;
} AsMethod;

/* A computed attribute. set may be NULL (read only). set gets AS_UNDEFINED to delete. */
typedef struct AsGetSet {
    const char *name;
    AsValue (*get)(AsVM *vm, AsValue self);
    bool (*set)(AsVM *vm, AsValue self, AsValue value);
    const char *doc;
} AsGetSet;

/* What a type can do. NULL: it cannot. Slots that make a value say AS_RAISED on error; bool slots say
 * false; binary, compare and unary may say AS_NOT_IMPLEMENTED. All may run script code. */
typedef struct AsSlots {
    AsValue (*repr)(AsVM *vm, AsValue self);
    AsValue (*str)(AsVM *vm, AsValue self); /* NULL: repr */
    AsValue (*format)(AsVM *vm, AsValue self, AsValue spec);
    bool (*hash)(AsVM *vm, AsValue self, int64_t *out); /* as_hash_not_implemented where unhashable */
    AsValue (*compare)(AsVM *vm, AsValue self, AsValue other, AsCompareOp op);
    bool (*truth)(AsVM *vm, AsValue self, bool *out); /* NULL: length != 0, or true */
    bool (*length)(AsVM *vm, AsValue self, int64_t *out);
    AsValue (*get_item)(AsVM *vm, AsValue self, AsValue key);
    bool (*set_item)(AsVM *vm, AsValue self, AsValue key, AsValue value); /* AS_UNDEFINED deletes */
    bool (*contains)(AsVM *vm, AsValue self, AsValue item, bool *out);
    AsValue (*iter)(AsVM *vm, AsValue self);
    AsValue (*next)(AsVM *vm, AsValue self); /* may also say AS_STOP */
    AsValue (*call)(AsVM *vm, AsValue self, const AsValue *args, size_t count, AsValue keyword_names);
    /* left op right; called on the type of either side, so check both operands. */
    AsValue (*binary)(AsVM *vm, AsBinaryOp op, AsValue left, AsValue right);
    AsValue (*inplace)(AsVM *vm, AsBinaryOp op, AsValue self, AsValue other); /* NULL: binary */
    /* `+` and `*` of sequences: asked when the number operators of both sides have declined; they do not decline. */
    AsValue (*concat)(AsVM *vm, AsValue self, AsValue other);
    AsValue (*repeat)(AsVM *vm, AsValue self, int64_t count);
    AsValue (*inplace_concat)(AsVM *vm, AsValue self, AsValue other);
    AsValue (*inplace_repeat)(AsVM *vm, AsValue self, int64_t count);
    AsValue (*power)(AsVM *vm, AsValue base, AsValue exponent, AsValue modulus);
    AsValue (*unary)(AsVM *vm, AsUnaryOp op, AsValue self);
    AsValue (*to_int)(AsVM *vm, AsValue self);   /* __int__ */
    AsValue (*to_float)(AsVM *vm, AsValue self); /* __float__ */
    AsValue (*index)(AsVM *vm, AsValue self);    /* __index__ */
    AsValue (*get_attribute)(AsVM *vm, AsValue self, AsValue name);             /* NULL: generic */
    bool (*set_attribute)(AsVM *vm, AsValue self, AsValue name, AsValue value); /* NULL: generic */
    AsValue (*descr_get)(AsVM *vm, AsValue self, AsValue instance, AsValue owner); /* instance may be AS_UNDEFINED */
    bool (*descr_set)(AsVM *vm, AsValue self, AsValue instance, AsValue value);    /* AS_UNDEFINED deletes */
    AsValue (*await)(AsVM *vm, AsValue self); /* __await__: an iterator */
    /* Native awaitables (Future, Task, sleep): the result, AS_RAISED, or AS_PARKED with vm->parked_on set to
     * what the chain yields to its driver. After the driver resumes the chain it is asked again (again is true). */
    AsValue (*poll)(AsVM *vm, AsValue self, bool again);
    AsValue (*aiter)(AsVM *vm, AsValue self);
    AsValue (*anext)(AsVM *vm, AsValue self); /* an awaitable */
} AsSlots;

enum {
    AS_TYPE_FINAL = 1,      /* cannot be inherited from */
    AS_TYPE_UNHASHABLE = 2,
    AS_TYPE_SCRIPT = 4,     /* made by a class statement */
    AS_TYPE_NO_NEW = 8,     /* "cannot create 'x' instances" */
    AS_TYPE_HEAP = 32,      /* CPython makes it at run time: its instances show __module__ */
    AS_TYPE_SHORT = 16,     /* CPython has it in Python: messages tell its name without the module */
};

/* A built-in type: constant data, one row in core/types.def. */
typedef struct AsTypeSpec {
    const char *name;         /* "list", or with its module: "random.Random" */
    const char *doc;
    AsKind base;              /* AS_KIND_OBJECT (0) unless said */
    uint32_t size;            /* bytes of the C struct; 0 where values are not heap objects */
    uint32_t flags;
    uint16_t attributes;      /* offsetof the AsAttributes member; 0: instances have no attributes */
    void (*mark)(AsHeap *heap, AsObject *self);
    void (*finalize)(AsVM *vm, AsObject *self); /* frees owned buffers; runs no script, touches no other object, no block */
    /* Of types whose objects as_finalize_register may get: a dead one needs no __del__ any more. Runs no script. */
    bool (*ended)(const AsObject *self);
    /* The type itself called with one positional argument (AS_UNDEFINED: none) and no keywords: what __new__ and __init__
     * would do together. May run script code. NULL: the long way. */
    AsValue (*make)(AsVM *vm, AsValue argument);
    /* As the next slot, for iterators whose items are tuples of two, where the tuple would be unpacked at once: AS_NONE
     * with both items in out, AS_STOP, AS_RAISED, or AS_UNDEFINED (ask next). May be NULL. */
    AsValue (*next_pair)(AsVM *vm, AsValue self, AsValue out[2]);
    AsSlots slots;
    const AsMethod *methods;  /* ends with {NULL} */
    const AsGetSet *getsets;  /* ends with {NULL} */
} AsTypeSpec;

/* The attribute store of an object: slots[i] belongs to the i-th name of its shape. */
typedef struct AsAttributes {
    AsValue *slots;    /* points into the object (inline slots) or to a block */
    uint32_t capacity; /* in slots */
    uint32_t is_block; /* slots is a block: core/heap.h */
} AsAttributes;

/* An instance of a plain script class. */
typedef struct AsInstance {
    AsObject header;
    AsAttributes attributes;
    AsValue inline_slots[];
} AsInstance;

/* A hidden class. Root shapes have no parent. A transition adds one name. */
struct AsShape {
    AsType *type;
    uint8_t kind;       /* AsKind, so that as_is_list needs no type */
    bool exact;         /* of the built-in type itself, not of a script class below it */
    bool is_dict;       /* attributes live in a dict in slot 0 */
    bool has_finalizer; /* of the type's spec */
    uint16_t attributes; /* offset of AsAttributes in the object, 0 if none */
    uint32_t count;     /* names */
    AsShape *parent;
    AsValue name;       /* the last name, interned */
    struct AsShapeTable *table; /* name -> slot, built on first use */
    AsShape **children;
    uint32_t child_count, child_capacity;
};

/* A class, built-in or of a script. The collector asks it for its spec; the rest is object/class.h's. */
struct AsType {
    AsObject header;       /* its shape's type is the metaclass */
    AsShape *root_shape;   /* of instances without attributes yet */
    AsShape *dict_shape;   /* of instances whose attributes live in a dict; made on demand */
    const AsTypeSpec *spec; /* of the nearest built-in type */
    AsValue (*make)(AsVM *vm, AsValue argument); /* the spec's, of the built-in type itself only */
    AsSlots slots;         /* inherited and overridden */
    AsValue name, qualname;
    AsValue module;        /* a str, for built-in types; script classes keep __module__ in dict */
    AsValue bases;         /* tuple */
    AsType *base;          /* the base that decides the layout */
    AsType **mro;          /* owned; mro[0] is the type itself */
    uint32_t mro_count;
    AsDict *dict;
    uint32_t flags;
    uint8_t kind;
    uint16_t attributes_offset;
    uint32_t instance_size;  /* bytes, inline slots included */
    uint32_t inline_slots;   /* room for attributes behind the C struct; learned from instances that overflowed */
    uint32_t shape_count;    /* hidden classes of its instances */
    uint32_t member_count;   /* __slots__, bases' included: the first slots of each instance's AsAttributes */
    AsType **subclasses;     /* weak; owned array */
    uint32_t subclass_count, subclass_capacity;
    /* The script's __init__ where the constructor is the ordinary one: see vm/call.c. Refreshed when type_epoch changes. */
    AsValue init_method; /* the short way to an instance: see constructor_of in vm/call.c */
    uint32_t constructor_epoch;
};

static inline AsShape *as_shape(AsValue v) { return as_object(v)->shape; }
static inline bool as_is_kind(AsValue v, AsKind kind) { return as_is_object(v) && as_shape(v)->kind == kind; }
/* Of the built-in type itself: no script class can have changed its behaviour. */
static inline bool as_is_exact(AsValue v, AsKind kind)
{
    return as_is_object(v) && as_shape(v)->kind == kind && as_shape(v)->exact;
}

/* Offset of AsAttributes in layouts of variable size (tuple, str, bytes): behind the data, see as_attributes. */
enum { AS_ATTRIBUTES_BEHIND = 0xffff };

/* The attribute store of an object that has one. */
AsAttributes *as_attributes_behind(const AsObject *object);
static inline AsAttributes *as_attributes(const AsObject *object)
{
    if (__builtin_expect(object->shape->attributes == AS_ATTRIBUTES_BEHIND, 0)) { return as_attributes_behind(object); }
    return (AsAttributes *)((char *)object + object->shape->attributes);
}

#endif
