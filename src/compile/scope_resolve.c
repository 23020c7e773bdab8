#include <stdlib.h>

#include "compile/compile_impl.h"

/* Where each name lives: local, cell, free or global. Scopes are visited from the outside in, when all bindings are
 * already known. */

/* The function scope outside of `scope` that binds the name; NULL if it is global. Class scopes bind for nobody but
 * themselves, except that each has a __class__ for its functions. */
static AsScope *find_binder(AsCompiler *c, AsScope *scope, AsIdent *ident)
{
    bool is_class_cell = as_ident_is(ident, "__class__");
    for (AsScope *outer = scope->outer; outer && outer->kind != AS_SCOPE_MODULE; outer = outer->outer) {
        if (outer->kind == AS_SCOPE_CLASS) {
            if (is_class_cell) { return outer; }
            continue;
        }
        AsSymbol *symbol = as_scope_find(outer, ident);
        if (!symbol || symbol->flags & AS_SYMBOL_NONLOCAL) { continue; }
        if (symbol->flags & AS_SYMBOL_GLOBAL) { return NULL; }
        if (symbol->flags & AS_SYMBOL_BOUND) { return outer; }
    }
    return NULL;
}

/* Makes the binder's variable a cell, and a free variable of every scope on the way. */
static void capture(AsCompiler *c, AsScope *scope, AsScope *binder, AsIdent *ident)
{
    for (AsScope *between = scope; between != binder; between = between->outer) {
        AsSymbol *symbol = as_scope_add(c, between, ident);
        bool own = between->kind == AS_SCOPE_CLASS && !(symbol->flags & AS_SYMBOL_NONLOCAL)
                && symbol->flags & (AS_SYMBOL_BOUND | AS_SYMBOL_GLOBAL);
        if (own) {
            symbol->flags |= AS_SYMBOL_THROUGH;
        } else {
            symbol->place = AS_PLACE_FREE;
        }
    }
    if (binder->kind == AS_SCOPE_CLASS) {
        binder->needs_class_cell = true;
    } else {
        as_scope_find(binder, ident)->place = AS_PLACE_CELL;
    }
}

static void resolve_symbol(AsCompiler *c, AsScope *scope, AsSymbol *symbol)
{
    AsText name = symbol->ident->text;
    int size = (int)name.size;
    if (symbol->flags & AS_SYMBOL_GLOBAL) {
        if (symbol->flags & AS_SYMBOL_NONLOCAL) {
            as_compile_error(c, symbol->declared, "name '%.*s' is nonlocal and global", size, name.data);
        }
        symbol->place = AS_PLACE_GLOBAL;
        return;
    }
    if (symbol->flags & AS_SYMBOL_NONLOCAL) {
        AsScope *binder = scope->kind == AS_SCOPE_MODULE ? NULL : find_binder(c, scope, symbol->ident);
        if (scope->kind == AS_SCOPE_MODULE) {
            as_compile_error(c, symbol->declared, "nonlocal declaration not allowed at module level");
        } else if (!binder) {
            as_compile_error(c, symbol->declared, "no binding for nonlocal '%.*s' found", size, name.data);
        } else {
            AsSymbol *bound = as_scope_find(binder, symbol->ident); // __class__ has none
            if (bound) { bound->flags |= AS_SYMBOL_BOUND_TWICE; }
            capture(c, scope, binder, symbol->ident);
        }
        return;
    }
    if (symbol->flags & AS_SYMBOL_BOUND) {
        if (symbol->place == AS_PLACE_UNKNOWN) { symbol->place = AS_PLACE_LOCAL; }
        return;
    }
    if (symbol->place == AS_PLACE_FREE) { return; }
    AsScope *binder = find_binder(c, scope, symbol->ident);
    if (binder) {
        capture(c, scope, binder, symbol->ident);
    } else {
        symbol->place = AS_PLACE_GLOBAL_IMPLICIT;
    }
}

static void resolve_scope(AsCompiler *c, AsScope *scope)
{
    for (AsSymbol *symbol = scope->first; symbol && !c->failed; symbol = symbol->next) {
        resolve_symbol(c, scope, symbol);
    }
    for (AsScope *child = scope->first_child; child && !c->failed; child = child->next) { resolve_scope(c, child); }
}

static int by_name(const void *a, const void *b)
{
    return as_ident_compare((*(AsSymbol *const *)a)->ident, (*(AsSymbol *const *)b)->ident);
}

static AsSymbol **collect(AsCompiler *c, AsScope *scope, bool (*wanted)(AsScope *scope, AsSymbol *symbol), uint32_t *count)
{
    AsSymbol **symbols = as_arena_alloc(c->arena, (scope->count + 1) * sizeof *symbols);
    *count = 0;
    for (AsSymbol *symbol = scope->first; symbol; symbol = symbol->next) {
        if (wanted(scope, symbol)) { symbols[(*count)++] = symbol; }
    }
    return symbols;
}

static bool is_free(AsScope *scope, AsSymbol *symbol)
{
    return symbol->place == AS_PLACE_FREE || symbol->flags & AS_SYMBOL_THROUGH;
}

static bool is_plain_local(AsScope *scope, AsSymbol *symbol)
{
    return symbol->flags & AS_SYMBOL_PARAMETER || symbol->place == AS_PLACE_LOCAL;
}

static bool is_cell(AsScope *scope, AsSymbol *symbol)
{
    return symbol->place == AS_PLACE_CELL && !(symbol->flags & AS_SYMBOL_PARAMETER);
}

/* The order is that of Python's co_varnames, co_cellvars and co_freevars, because locals() shows it. */
static void number_scope(AsCompiler *c, AsScope *scope)
{
    if (scope->kind == AS_SCOPE_CLASS && scope->needs_class_cell) {
        AsSymbol *cell = as_arena_alloc(c->arena, sizeof *cell);
        cell->ident = as_ident_from(&c->idents, "__class__");
        cell->place = AS_PLACE_CELL;
        scope->locals = as_arena_alloc(c->arena, sizeof *scope->locals);
        scope->locals[0] = cell;
        scope->local_count = 1;
    }
    if (as_scope_is_function(scope)) {
        uint32_t plain, cells;
        scope->locals = collect(c, scope, is_plain_local, &plain);
        AsSymbol **sorted = collect(c, scope, is_cell, &cells);
        qsort(sorted, cells, sizeof *sorted, by_name);
        memcpy(scope->locals + plain, sorted, cells * sizeof *sorted);
        scope->local_count = plain + cells;
        for (uint32_t i = 0; i < scope->local_count; i++) { scope->locals[i]->index = i; }
        // Instructions have 16 bits for the register of a far local.
        if (scope->local_count > UINT16_MAX - AS_FAR_BASE + AS_NEAR_LOCALS) {
            as_compile_too_large(c, "too many local variables in one function");
        }
    }
    scope->frees = collect(c, scope, is_free, &scope->free_count);
    qsort(scope->frees, scope->free_count, sizeof *scope->frees, by_name);
    for (uint32_t i = 0; i < scope->free_count; i++) { scope->frees[i]->index = i; }
    if (scope->free_count > 256) { as_compile_too_large(c, "too many free variables in one function"); }
    for (AsScope *child = scope->first_child; child; child = child->next) { number_scope(c, child); }
}

bool as_scope_resolve(AsCompiler *c, AsScope *top)
{
    resolve_scope(c, top);
    if (!c->failed) { number_scope(c, top); }
    return !c->failed;
}
