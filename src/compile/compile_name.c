#include "compile/compile_impl.h"

/* How a name is reached from the running unit. */
typedef enum Access {
    ACCESS_NEAR, ACCESS_FAR,            /* a register */
    ACCESS_CELL, ACCESS_FAR_CELL,       /* a cell in a register */
    ACCESS_FREE, ACCESS_CLASS_FREE,
    ACCESS_GLOBAL, ACCESS_NAMESPACE,
} Access;

static Access access_of(AsCompiler *c, AsIdent *ident, uint32_t *index)
{
    AsUnit *unit = c->unit;
    AsSymbol *symbol = as_scope_find(unit->scope, ident);
    AsPlace place = symbol ? symbol->place : AS_PLACE_GLOBAL_IMPLICIT;
    bool function = as_scope_is_function(unit->scope);
    *index = symbol ? symbol->index : 0;
    switch (place) {
    case AS_PLACE_FREE: return unit->scope->kind == AS_SCOPE_CLASS ? ACCESS_CLASS_FREE : ACCESS_FREE;
    case AS_PLACE_CELL: return *index < AS_NEAR_LOCALS ? ACCESS_CELL : ACCESS_FAR_CELL;
    case AS_PLACE_GLOBAL: return ACCESS_GLOBAL;
    case AS_PLACE_LOCAL:
        if (function) { return *index < AS_NEAR_LOCALS ? ACCESS_NEAR : ACCESS_FAR; }
        break;
    default:
        if (function) { return ACCESS_GLOBAL; }
        break;
    }
    return unit->namespace_names ? ACCESS_NAMESPACE : ACCESS_GLOBAL;
}

static uint32_t far_register(uint32_t index) { return AS_FAR_BASE + index - AS_NEAR_LOCALS; }

/* A temporary with the cell of a far local; the caller gives it back. */
static unsigned load_far_cell(AsCompiler *c, uint32_t index)
{
    unsigned cell = as_emit_temp(c);
    as_emit_abx(c, OP_LOAD_FAR, cell, far_register(index));
    return cell;
}

int as_compile_name_register(AsCompiler *c, AsIdent *ident)
{
    uint32_t index;
    return access_of(c, ident, &index) == ACCESS_NEAR ? (int)index : -1;
}

void as_compile_name_check(AsCompiler *c, unsigned reg)
{
    if (as_emit_is_bound(c, reg)) { return; }
    as_emit_abc(c, OP_CHECK_BOUND, reg, 0, 0);
    as_emit_set_bound(c, reg);
}

/* __debug__ is a constant. */
static bool load_debug(AsCompiler *c, AsIdent *ident, unsigned dst)
{
    if (ident->text.size != 9 || !as_ident_is(ident, "__debug__")) { return false; }
    as_emit_load(c, dst, as_bool(!(c->input->flags & AS_COMPILE_OPTIMIZE)));
    return true;
}

void as_compile_name_load(AsCompiler *c, AsIdent *ident, unsigned dst)
{
    if (load_debug(c, ident, dst)) { return; }
    unsigned mark = c->unit->next_temp;
    uint32_t index;
    switch (access_of(c, ident, &index)) {
    case ACCESS_NEAR:
        as_compile_name_check(c, index);
        as_emit_move(c, dst, index);
        break;
    case ACCESS_FAR: as_emit_abx(c, OP_LOAD_FAR, dst, far_register(index)); break;
    case ACCESS_CELL: as_emit_abc(c, OP_LOAD_CELL, dst, index, 0); break;
    case ACCESS_FAR_CELL: as_emit_abc(c, OP_LOAD_CELL, dst, load_far_cell(c, index), 0); break;
    case ACCESS_FREE: as_emit_abc(c, OP_LOAD_FREE, dst, index, 0); break;
    case ACCESS_CLASS_FREE:
        as_emit_konst(c, OP_LOAD_CLASS_FREE, dst, index, 0, as_ident_value(&c->idents, ident));
        break;
    case ACCESS_GLOBAL: as_emit_cache(c, OP_LOAD_GLOBAL, dst, 0, as_ident_value(&c->idents, ident)); break;
    case ACCESS_NAMESPACE: as_emit_constant(c, OP_LOAD_NAME, dst, as_ident_value(&c->idents, ident)); break;
    }
    c->unit->next_temp = mark;
}

void as_compile_name_store(AsCompiler *c, AsIdent *ident, unsigned source)
{
    unsigned mark = c->unit->next_temp;
    uint32_t index;
    switch (access_of(c, ident, &index)) {
    case ACCESS_NEAR:
        as_emit_move(c, index, source);
        as_emit_set_bound(c, index);
        break;
    case ACCESS_FAR: as_emit_abx(c, OP_STORE_FAR, source, far_register(index)); break;
    case ACCESS_CELL: as_emit_abc(c, OP_STORE_CELL, index, source, 0); break;
    case ACCESS_FAR_CELL: as_emit_abc(c, OP_STORE_CELL, load_far_cell(c, index), source, 0); break;
    case ACCESS_FREE:
    case ACCESS_CLASS_FREE: as_emit_abc(c, OP_STORE_FREE, source, index, 0); break;
    case ACCESS_GLOBAL: as_emit_cache(c, OP_STORE_GLOBAL, source, 0, as_ident_value(&c->idents, ident)); break;
    case ACCESS_NAMESPACE: as_emit_constant(c, OP_STORE_NAME, source, as_ident_value(&c->idents, ident)); break;
    }
    c->unit->next_temp = mark;
}

void as_compile_name_delete(AsCompiler *c, AsIdent *ident)
{
    unsigned mark = c->unit->next_temp;
    uint32_t index;
    switch (access_of(c, ident, &index)) {
    case ACCESS_NEAR:
        as_emit_abc(c, OP_CHECK_BOUND, index, 0, 0);
        as_emit_abc(c, OP_UNBIND, index, 0, 0);
        break;
    case ACCESS_FAR:
        as_emit_abx(c, OP_LOAD_FAR, as_emit_temp(c), far_register(index));
        as_emit_abx(c, OP_UNBIND_FAR, 0, far_register(index));
        break;
    case ACCESS_CELL: as_emit_abc(c, OP_DELETE_CELL, index, 0, 0); break;
    case ACCESS_FAR_CELL: as_emit_abc(c, OP_DELETE_CELL, load_far_cell(c, index), 0, 0); break;
    case ACCESS_FREE:
    case ACCESS_CLASS_FREE: as_emit_abc(c, OP_DELETE_FREE, 0, index, 0); break;
    case ACCESS_GLOBAL: as_emit_constant(c, OP_DELETE_GLOBAL, 0, as_ident_value(&c->idents, ident)); break;
    case ACCESS_NAMESPACE: as_emit_constant(c, OP_DELETE_NAME, 0, as_ident_value(&c->idents, ident)); break;
    }
    c->unit->next_temp = mark;
}

void as_compile_name_unbind(AsCompiler *c, AsIdent *ident)
{
    unsigned mark = c->unit->next_temp;
    uint32_t index;
    switch (access_of(c, ident, &index)) {
    case ACCESS_NEAR: as_emit_abc(c, OP_UNBIND, index, 0, 0); break;
    case ACCESS_FAR: as_emit_abx(c, OP_UNBIND_FAR, 0, far_register(index)); break;
    case ACCESS_CELL: as_emit_abc(c, OP_CLEAR_CELL, index, 0, 0); break;
    case ACCESS_FAR_CELL: as_emit_abc(c, OP_CLEAR_CELL, load_far_cell(c, index), 0, 0); break;
    default: { // bind it first: the script may have deleted it
        unsigned none = as_emit_temp(c);
        as_emit_load(c, none, AS_NONE);
        as_compile_name_store(c, ident, none);
        as_compile_name_delete(c, ident);
        break;
    }
    }
    c->unit->next_temp = mark;
}

bool as_compile_name_forbidden(AsCompiler *c, const AsNode *place, AsText name, const char *verb)
{
    if (name.size != 9 || memcmp(name.data, "__debug__", 9) != 0) { return false; }
    as_compile_error(c, place, "cannot %s __debug__", verb);
    return true;
}
