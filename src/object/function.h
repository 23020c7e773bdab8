/* Functions written in Aspen, functions written in C, bound methods, and the descriptors
 * property, classmethod, staticmethod. Binding of arguments to script functions is in vm/call.c. */
#ifndef AS_OBJECT_FUNCTION_H
#define AS_OBJECT_FUNCTION_H

#include "object/code.h"

typedef struct AsFunction {
    AsObject header;
    AsCode *code;
    AsDict *globals;
    AsValue defaults;         /* tuple or AS_UNDEFINED */
    AsValue keyword_defaults; /* dict or AS_UNDEFINED */
    AsValue annotations;      /* dict or AS_UNDEFINED */
    AsValue closure;          /* tuple of cells or AS_UNDEFINED */
    AsValue name, qualname, module, doc;
    AsAttributes attributes;
} AsFunction;

static inline bool as_is_function(AsValue v) { return as_is_kind(v, AS_KIND_FUNCTION); }
static inline AsFunction *as_function(AsValue v) { return (AsFunction *)as_object(v); }
AsValue as_function_new(AsVM *vm, AsCode *code, AsDict *globals);

typedef struct AsBoundMethod {
    AsObject header;
    AsValue function, self;
} AsBoundMethod;
static inline bool as_is_method(AsValue v) { return as_is_kind(v, AS_KIND_METHOD); }
AsValue as_method_new(AsVM *vm, AsValue function, AsValue self);

/* One parameter of a native's signature. */
typedef struct AsParameter {
    AsValue name;          /* interned */
    AsValue default_value; /* AS_RAISED: required; AS_UNDEFINED: UNSET */
} AsParameter;

/* The parsed signature of a native. */
typedef struct AsSignature {
    uint16_t positional_only, positional, keyword_only; /* positional includes positional_only */
    bool star, double_star;
    bool ignores_rest;      /* takes any further arguments; the body gets only the first */
    bool has_self;          /* the first parameter is self or cls */
    bool easy;              /* no star, no keyword-only parameter without a default */
    uint16_t count;         /* words in args, star and double star included */
    uint16_t required;      /* of the positional ones */
    AsParameter *parameters; /* positional, keyword-only; owned */
} AsSignature;

/* Where the body's self comes from. */
typedef enum __attribute__((packed)) AsNativeSelf {
    AS_SELF_NONE,
    AS_SELF_FIRST, /* the first argument; its type is checked */
    AS_SELF_BOUND, /* AsNative.self goes in front of the arguments */
} AsNativeSelf;

/* A function written in C. As an attribute of a type it binds self like a function. */
typedef struct AsNative {
    AsObject header;
    const AsMethod *method;
    AsNativeFn body;
    AsNativeFn awaited;     /* see AsMethod, or NULL */
    AsSignature *signature; /* parsed on first use; owned */
    AsValue name;           /* interned */
    AsValue self;           /* bound instance, class (class methods) or module; AS_UNDEFINED */
    AsType *type;           /* whose method it is, or NULL */
    AsValue module;         /* its module's name, or AS_UNDEFINED */
    AsValue origin;         /* of a bound one: the native that it was bound from */
    bool is_static, is_class, is_new;
    bool is_parsed, is_nameless, is_shown_new, is_def; /* see AsMethod */
    bool shares_signature;  /* with origin */
    AsNativeSelf self_place;
    uint16_t direct_count;  /* so many positional arguments go to body as they are; AS_NOT_DIRECT: not known, or never */
} AsNative;
static inline bool as_is_native(AsValue v) { return as_is_kind(v, AS_KIND_NATIVE); }
static inline AsNative *as_native(AsValue v) { return (AsNative *)as_object(v); }
/* A method of a built-in type as its dict holds it: takes self as its first argument, and binds it when it is found. */
static inline bool as_is_native_method(AsValue v)
{
    if (!as_is_native(v)) { return false; }
    AsNative *native = as_native(v);
    return native->type && native->self == AS_UNDEFINED && !native->is_static && !native->is_class && !native->is_new;
}
AsValue as_native_new(AsVM *vm, const AsMethod *method, AsType *type, AsValue module);
/* The signature, parsed on first use. */
const AsSignature *as_native_signature(AsVM *vm, AsNative *native);
/* "list.append", "len": __qualname__. */
AsValue as_native_qualname(AsVM *vm, const AsNative *native);
enum { AS_NATIVE_BUFFER = 24 }; /* no signature has more words */
enum { AS_NOT_DIRECT = 0xffff };
/* Can these positional arguments go to native->body as they are? (false: as_native_prepare knows) */
static inline bool as_native_is_direct(const AsNative *native, const AsValue *args, size_t count)
{
    if (count != native->direct_count) { return false; }
    if (native->self_place == AS_SELF_NONE) { return true; }
    return native->self_place == AS_SELF_FIRST && as_is_object(args[0]) && as_shape(args[0])->type == native->type;
}
/* Checks arguments as a caller wrote them against the signature and returns what native->body wants: args
 * themselves where they already fit, else buffer (of AS_NATIVE_BUFFER words), filled. A bound native's self is put
 * in front. args and buffer must stay readable until the body returns; what *args and **kwargs collect is rooted
 * here. NULL: raised. Runs no script code. */
AsValue *as_native_prepare(AsVM *vm, AsNative *native, AsValue *args, size_t count, AsValue keyword_names, AsValue *buffer);
/* The same native, bound to self. */
AsValue as_native_bind(AsVM *vm, AsNative *native, AsValue self);
/* Runs a native with arguments as a caller wrote them (not those that native->self stands for): prepare, body, and
 * roots dropped. The result may be AS_ENTERED, if the body says so. */
AsValue as_native_call(AsVM *vm, AsNative *native, const AsValue *args, size_t count, AsValue keyword_names) AS_RUNS;

typedef struct AsProperty {
    AsObject header;
    AsValue get, set, del, doc; /* AS_NONE where absent */
    AsValue name;
    bool doc_from_getter;
    bool instance_only; /* the class has no such attribute: enum */
} AsProperty;

/* staticmethod and classmethod */
typedef struct AsWrappedMethod {
    AsObject header;
    AsValue function;
    AsAttributes attributes;
} AsWrappedMethod;

/* A computed attribute of a built-in type. */
typedef struct AsGetSetDescriptor {
    AsObject header;
    const AsGetSet *getset;
    AsType *type;
    AsValue name;
} AsGetSetDescriptor;

/* An entry of __slots__: the value lies in slot `index` of the instance's AsAttributes, before all names of its
 * shape. */
typedef struct AsMemberDescriptor {
    AsObject header;
    AsType *type;
    AsValue name;
    uint32_t index;
} AsMemberDescriptor;

#endif
