/* Shared by the files that make types work: class*.c, shape.c, op.c. */
#ifndef AS_OBJECT_CLASS_IMPL_H
#define AS_OBJECT_CLASS_IMPL_H

#include "object/class.h"

enum { AS_LOOKUP_CACHE_SIZE = 1024 };

/* What as_type_lookup found lately. Only methods and the like (any change to them moves type_epoch) and names
 * that are nowhere; plain data may change without notice. Forgotten at every collection, since it marks nothing. */
typedef struct AsLookup {
    const AsType *type;
    AsValue name, found;
    uint32_t epoch;
} AsLookup;

struct AsTypeState {
    AsLookup lookups[AS_LOOKUP_CACHE_SIZE];
    AsValue *reprs; /* containers whose repr is being made, outermost first */
    size_t repr_count, repr_capacity;
    struct AsFinalizers *finalizers; /* finalize.c; NULL until somebody needs it */
};

/* Puts a getset descriptor into the type's own dict. */
void as_type_add_getset(AsVM *vm, AsType *type, const AsGetSet *getset);

/* One dunder name and the slot that it fills. Several may share a slot (__add__ and __radd__). */
typedef struct AsSlotDef AsSlotDef;
/* Calls the C function of a slot as a method: self, then the arguments that count allows. */
typedef AsValue (*AsSlotWrap)(AsVM *vm, const AsSlotDef *def, const AsSlots *slots, const AsValue *args, size_t count);
struct AsSlotDef {
    uint16_t name;    /* AsName */
    uint16_t slot;    /* offset in AsSlots */
    uint8_t op;       /* AsBinaryOp, AsUnaryOp, AsCompareOp: where the slot serves several */
    uint8_t reflected;
    uint8_t min_args, max_args; /* besides self; max 255: any number, and keywords */
    AsSlotWrap wrap;
    void (*script)(void); /* the slot function that calls a script's method; NULL: an overridden method empties the slot */
};
extern const AsSlotDef as_slot_defs[];
extern const size_t as_slot_def_count;
/* What help() and inspect say of it: "($self, value, /)", "Return self+value." (or None). */
const char *as_slot_text_signature(const AsSlotDef *def);
AsValue as_slot_doc(AsVM *vm, const AsSlotDef *def);

typedef void (*AsSlotFn)(void);
static inline AsSlotFn *as_slot_at(AsSlots *slots, size_t offset) { return (AsSlotFn *)((char *)slots + offset); }

/* `<slot wrapper '__add__' of 'int' objects>` */
typedef struct AsSlotWrapper {
    AsObject header;
    const AsSlotDef *def;
    AsType *type;
} AsSlotWrapper;

/* The same with its self: `(1).__add__` */
typedef struct AsMethodWrapper {
    AsObject header;
    AsValue wrapper, self;
} AsMethodWrapper;

/* The doc of an AsMethod or a type: does it say a signature of its own, that signature or None, the rest or None. */
bool as_doc_has_signature(const char *doc);
AsValue as_doc_signature(AsVM *vm, const char *doc);
AsValue as_doc_text(AsVM *vm, const char *doc);

extern const AsTypeSpec as_type_spec, as_object_spec;

/* Fills the slots that spec leaves open from base. */
void as_slots_inherit(AsSlots *slots, const AsSlots *base);
/* Adds wrappers for what the spec's slots can do to the type's dict. */
void as_slots_publish(AsVM *vm, AsType *type);
/* Adds the wrapper of one name to the dict of a built-in class that has set this slot itself. */
void as_slots_publish_name(AsVM *vm, AsType *type, AsName name);
/* Adds rows to the dict of a built-in class without a spec of its own (exceptions). Either may be NULL. */
void as_type_add_rows(AsVM *vm, AsType *type, const AsMethod *methods, const AsGetSet *getsets);
/* Settles every slot of a script class by what its mro says now. */
void as_slots_update(AsVM *vm, AsType *type);
/* Is it the name of a slot's method? */
bool as_slots_is_name(AsVM *vm, AsValue name);


/* Sets type->mro to what C3 says: false raised. */
bool as_type_linearize(AsVM *vm, AsType *type);
void as_type_add_subclass(AsVM *vm, AsType *base, AsType *type);
void as_type_remove_subclass(AsType *base, AsType *type);
/* A value that is bound or computed when it is found on a class. */
bool as_type_is_descriptor(AsVM *vm, AsValue v);
/* Size, attribute offset, inline slots, from base and the members added. */
void as_type_lay_out(AsType *type);
/* The nearest class that adds something to the layout: a C struct, __slots__, or attributes behind items. */
AsType *as_type_solid_base(AsType *type);
/* The base whose layout a class with these bases has. NULL: raised. */
AsType *as_type_best_base(AsVM *vm, AsValue bases);
/* Takes what __slots__ of the class being made says (AS_UNDEFINED: it has none) into its flags and dict. */
bool as_type_add_slots(AsVM *vm, AsType *type, AsValue slots) AS_RUNS;
/* Do instances of this script class have a __dict__, can they be referenced weakly, while the base's do not, cannot? */
bool as_type_adds_dict(const AsType *type);
bool as_type_adds_weakref(const AsType *type);
/* May instances (or subclasses) of old become those of new? Raises, naming the attribute that was to be assigned. */
bool as_type_is_exchangeable(AsVM *vm, const AsType *old, const AsType *new, const char *attribute) AS_RAISES;
/* mro, base, slots and subclasses again after __bases__ was assigned. */
bool as_type_set_bases(AsVM *vm, AsType *type, AsValue bases) AS_RUNS;

void as_shape_mark_tree(AsHeap *heap, AsShape *root);
/* The shape of instances of type whose attributes lie in a dict. */
AsShape *as_shape_for_dict(AsVM *vm, AsType *type);
/* Gives object, an instance of a script class, to another class of the same layout. */
void as_instance_change_class(AsVM *vm, AsObject *object, AsType *type);
/* The slot of an entry of __slots__. Objects of variable size get their slots here, on first use. */
AsValue *as_attribute_member(AsVM *vm, AsObject *object, uint32_t index);
/* Makes the object's attributes live in this dict. */

#endif
