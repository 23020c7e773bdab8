/* Scope analysis: which names a module, class, function or comprehension binds and uses, and where each lives.
 * Runs over the whole tree before any code is made, as Python's symbol table does, and finds the same errors. */
#ifndef AS_COMPILE_SCOPE_H
#define AS_COMPILE_SCOPE_H

#include "compile/ident.h"

struct AsCompiler;

typedef enum AsScopeKind {
    AS_SCOPE_MODULE, AS_SCOPE_CLASS,
    AS_SCOPE_FUNCTION,      /* def, lambda */
    AS_SCOPE_COMPREHENSION, /* a function too, for most questions */
} AsScopeKind;

enum { /* AsSymbol.flags */
    AS_SYMBOL_LOCAL = 1,      /* bound here: assignment, import, def ... */
    AS_SYMBOL_PARAMETER = 2,
    AS_SYMBOL_GLOBAL = 4,     /* declared */
    AS_SYMBOL_NONLOCAL = 8,   /* declared */
    AS_SYMBOL_USED = 16,
    AS_SYMBOL_ANNOTATED = 32,
    AS_SYMBOL_ITERATED = 64,  /* target of a comprehension's for */
    AS_SYMBOL_DELETED = 128,  /* del x, except ... as x */
    AS_SYMBOL_THROUGH = 256,  /* in a class body: an inner function needs it from outside, beside what the class binds */
    AS_SYMBOL_IMPORTED = 512,
    AS_SYMBOL_STORED = 1024,  /* bound here by something else than an import */
    AS_SYMBOL_BOUND_TWICE = 2048, /* or from elsewhere */
    AS_SYMBOL_BOUND = AS_SYMBOL_LOCAL | AS_SYMBOL_PARAMETER,
};

typedef enum AsPlace {
    AS_PLACE_UNKNOWN,
    AS_PLACE_LOCAL,           /* a register; in classes and exec'd text an entry of the namespace */
    AS_PLACE_CELL,            /* a register that holds a cell */
    AS_PLACE_FREE,            /* a cell from outside */
    AS_PLACE_GLOBAL,          /* declared so */
    AS_PLACE_GLOBAL_IMPLICIT, /* not bound anywhere round here */
} AsPlace;

typedef struct AsSymbol {
    AsIdent *ident;
    uint16_t flags;
    uint8_t place;
    uint32_t index;       /* of the local or the free variable */
    struct AsSymbol *next; /* in order of appearance */
    const AsNode *declared; /* the global or nonlocal statement */
    const AsNode *coroutine; /* the undecorated `async def` that binds it, unless something else does, too */
} AsSymbol;

typedef struct AsScope {
    AsScopeKind kind;
    AsNode *node;
    struct AsScope *outer;
    struct AsScope *first_child, *last_child, *next;
    AsIdent *class_name;  /* for mangling: of the innermost class round here */
    AsSymbol **table;     /* open addressing, by identifier */
    uint32_t capacity, count;
    AsSymbol *first, *last;
    AsSymbol **locals;    /* parameters, plain locals, cells; filled in by resolving */
    AsSymbol **frees;
    uint32_t local_count, parameter_count, free_count;
    bool is_nested;       /* inside a function */
    bool is_generator, is_coroutine; /* a yield, an await (or async comprehension ...) of its own */
    bool is_async_def;
    bool is_lambda;
    bool returns_value;   /* a `return x`, at return_node */
    bool has_walrus;      /* an assignment expression binds a name of this very scope */
    bool has_annotations; /* annotated names at this level */
    bool needs_class_cell; /* class: some method uses super() or __class__ */
    bool in_iterable;     /* comprehension: its own outermost iterable is being visited, from outside */
    bool in_target;       /* comprehension: a for target is being visited */
    AsNode *return_node;
} AsScope;

/* The scope of a MODULE, FUNCTION_DEF, LAMBDA, CLASS_DEF or comprehension node. */
AsScope *as_scope_of(struct AsCompiler *c, const AsNode *node);
/* NULL if the scope does not know the name. The identifier is mangled already. */
AsSymbol *as_scope_find(const AsScope *scope, const AsIdent *ident);
/* The symbol of that name, new if the scope does not know it yet. */
AsSymbol *as_scope_add(struct AsCompiler *c, AsScope *scope, AsIdent *ident);
/* Builds and resolves all scopes of the tree; false: an error was reported. */
bool as_scope_analyze(struct AsCompiler *c, AsNode *tree);
/* Where each name lives: the second half of as_scope_analyze. */
bool as_scope_resolve(struct AsCompiler *c, AsScope *top);

static inline bool as_scope_is_function(const AsScope *scope) { return scope->kind >= AS_SCOPE_FUNCTION; }

#endif
