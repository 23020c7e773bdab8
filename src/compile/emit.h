/* Emission: instructions, constants, caches, labels, registers, exception tables of the code object being made. */
#ifndef AS_COMPILE_EMIT_H
#define AS_COMPILE_EMIT_H

#include "bytecode/opcodes.h"
#include "compile/scope.h"
#include "object/code.h"

struct AsCompiler;

enum { AS_NO_REGISTER = 0xffff };

/* Near locals that are certainly bound. */
typedef struct AsBoundSet {
    uint64_t words[4];
} AsBoundSet;

/* A place to jump to. Forward: made with AS_LABEL, jumped to, then placed once. What is bound where it is placed is
 * what is bound at every jump to it (and before it). */
typedef struct AsLabel {
    uint32_t last_jump; /* the latest jump to it, 0: none; the jumps form a chain through their offsets, see emit.c */
    bool reached;
    AsBoundSet bound;
} AsLabel;
#define AS_LABEL ((AsLabel){0, false, {{0}}})

/* Where exceptions of some ranges go. */
typedef struct AsHandler {
    uint32_t at;
    unsigned reg;
    bool reached; /* some range is not empty */
    AsBoundSet bound; /* at the start of its first range */
} AsHandler;

typedef enum AsBlockKind {
    AS_BLOCK_LOOP,
    AS_BLOCK_ITERATOR,      /* around a LOOP over what a call has made: leaving it drops the iterator in reg */
    AS_BLOCK_TRY,           /* exceptions are handled; leaving it needs nothing */
    AS_BLOCK_FINALLY,       /* leaving it runs the final body */
    AS_BLOCK_HANDLER,       /* in a handler: leaving it restores frame->handled from reg */
    AS_BLOCK_NAME,          /* in the body of except ... as name: leaving it unbinds the name */
    AS_BLOCK_STAR_HANDLER,  /* in except*: cannot be left */
    AS_BLOCK_WITH,          /* leaving it calls the exit method that lies in reg, reg+1 */
} AsBlockKind;

/* A statement that we are inside of, as far as leaving it by break, continue or return has to know. */
typedef struct AsBlock {
    AsBlockKind kind;
    struct AsBlock *outer;
    AsHandler *handler;     /* exceptions in it go there; NULL: it has none */
    uint32_t range_start;   /* of the range that is open */
    unsigned reg;
    AsIdent *name;
    AsNode *node;           /* FINALLY, WITH: the statement */
    AsLabel *break_label;   /* LOOP */
    uint32_t head;          /* LOOP: where continue goes */
    unsigned nesting;       /* FINALLY: how deep the statement itself lies */
} AsBlock;

typedef struct AsConstantSlot {
    AsValue value;
    uint32_t index;
} AsConstantSlot;

typedef struct AsHandlerRange {
    uint32_t start, end;
    AsHandler *handler;
} AsHandlerRange;

/* A code object being made. */
typedef struct AsUnit {
    struct AsUnit *outer;
    AsScope *scope;
    uint32_t flags;
    uint32_t first_line;
    AsValue name, qualname, doc;

    uint32_t *words;
    AsPosition *positions;
    uint32_t count, capacity;
    uint32_t barrier;    /* words before this one are settled: something speaks of their places */
    AsPosition position; /* of what is emitted next */

    /* Constants below AS_LONG_CONSTANT are numbered from 0; others follow behind them in the finished code, and `long_uses` are
     * the words that name those. */
    AsValue *constants, *long_constants;
    uint32_t constant_count, constant_capacity, long_count, long_capacity;
    AsConstantSlot *constant_table;
    uint32_t table_capacity, table_count;
    uint32_t *long_uses;
    uint32_t long_use_count, long_use_capacity;

    AsValue *cache_names;
    uint32_t cache_count, cache_capacity;
    AsHandlerRange *ranges;
    uint32_t range_count, range_capacity;

    unsigned near_count;     /* locals in registers 0 .. near_count-1 */
    unsigned far_count;
    unsigned next_temp, register_count;
    AsBoundSet bound;
    bool unreachable;
    AsBlock *block;
    unsigned block_depth;
    /* The numbers that the loop around here keeps in registers: see compile_hoist.c. */
    AsValue hoisted[12];
    unsigned hoisted_count, hoisted_first;
    bool namespace_names;    /* names that are bound here are entries of frame->locals */
} AsUnit;

enum { AS_LONG_CONSTANT = 40000, AS_LONG_FLAG = 0x40000000 };

void as_emit_open(struct AsCompiler *c, AsUnit *unit, AsScope *scope, AsValue name, uint32_t flags);
/* The finished code object; the unit is gone and the outer one current again. */
AsCode *as_emit_close(struct AsCompiler *c);

/* Instructions. Nothing is emitted where the end of the code so far cannot be reached. */
void as_emit_abc(struct AsCompiler *c, AsOpcode op, unsigned a, unsigned b, unsigned ch);
void as_emit_abx(struct AsCompiler *c, AsOpcode op, unsigned a, uint32_t bx);
void as_emit_word(struct AsCompiler *c, AsOpcode op, unsigned a, unsigned b, unsigned ch, uint32_t word);
/* With a constant in 16 bits, or in the further word. */
void as_emit_constant(struct AsCompiler *c, AsOpcode op, unsigned a, AsValue constant);
void as_emit_konst(struct AsCompiler *c, AsOpcode op, unsigned a, unsigned b, unsigned ch, AsValue constant);
void as_emit_cache(struct AsCompiler *c, AsOpcode op, unsigned a, unsigned b, AsValue name);
void as_emit_load(struct AsCompiler *c, unsigned dst, AsValue constant);
void as_emit_move(struct AsCompiler *c, unsigned dst, unsigned source); /* nothing if they are the same */
/* Return, raise and the like: what follows cannot be reached. */
void as_emit_end(struct AsCompiler *c, AsOpcode op, unsigned a, unsigned b);

/* Jumps. */
void as_emit_jump(struct AsCompiler *c, AsLabel *label);
void as_emit_jump_word(struct AsCompiler *c, AsOpcode op, unsigned a, unsigned b, bool sense, AsLabel *label);
void as_emit_place(struct AsCompiler *c, AsLabel *label);
/* The head of a loop: where JUMP_BACK may go. */
uint32_t as_emit_head(struct AsCompiler *c);
void as_emit_jump_back(struct AsCompiler *c, uint32_t head);

/* Temporaries: a stack above the locals. */
unsigned as_emit_temps(struct AsCompiler *c, unsigned count);
static inline unsigned as_emit_temp(struct AsCompiler *c) { return as_emit_temps(c, 1); }
unsigned as_emit_room(struct AsCompiler *c); /* how many more there are */
bool as_emit_is_temp(struct AsCompiler *c, unsigned reg);

/* Blocks and exception ranges. */
void as_emit_push_block(struct AsCompiler *c, AsBlock *block, AsBlockKind kind, AsHandler *handler);
void as_emit_pop_block(struct AsCompiler *c, AsBlock *block);
void as_emit_close_range(struct AsCompiler *c, AsBlock *block);
void as_emit_open_range(struct AsCompiler *c, AsBlock *block);
AsHandler *as_emit_handler(struct AsCompiler *c, unsigned reg);
/* Here the handler begins. */
void as_emit_place_handler(struct AsCompiler *c, AsHandler *handler);

/* Python's bound of 20 statements inside each other. */
void as_emit_enter_nesting(struct AsCompiler *c, const AsNode *place);
void as_emit_leave_nesting(struct AsCompiler *c);

/* Positions. */
static inline AsPosition as_emit_position_of(const AsNode *node)
{
    return (AsPosition){node->line, node->end_line, node->column, node->end_column};
}
/* Sets the position of what follows; gives the one before, to be restored. */
AsPosition as_emit_at(struct AsCompiler *c, const AsNode *node);
void as_emit_restore(struct AsCompiler *c, AsPosition position);

/* What is certainly bound. */
bool as_emit_is_bound(struct AsCompiler *c, unsigned reg);
void as_emit_set_bound(struct AsCompiler *c, unsigned reg);

#endif
