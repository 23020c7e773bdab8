#include "compile/compile_impl.h"
#include "object/str.h"

static void store_entry(AsCompiler *c, const char *name, unsigned source)
{
    as_emit_constant(c, OP_STORE_NAME, source, as_str_intern_text(c->vm, name));
}

static void class_prologue(AsCompiler *c, AsNode *node)
{
    unsigned value = as_emit_temp(c);
    as_emit_constant(c, OP_LOAD_NAME, value, as_str_intern_text(c->vm, "__name__"));
    store_entry(c, "__module__", value);
    as_emit_load(c, value, c->unit->qualname);
    store_entry(c, "__qualname__", value);
    if (c->unit->scope->has_annotations) { as_emit_abc(c, OP_SETUP_ANNOTATIONS, 0, 0, 0); }
    AsNode *doc = as_compile_docstring(&node->class_def.body);
    if (doc && !(c->input->flags & AS_COMPILE_NO_DOCSTRINGS)) {
        c->unit->doc = as_compile_text(c, doc->text);
        as_emit_at(c, doc);
        as_emit_load(c, value, c->unit->doc);
        store_entry(c, "__doc__", value);
    }
    c->unit->next_temp--;
}

/* The body's result is the cell of __class__, or None; so __build_class__ can see that the class filled it. */
static AsCode *class_code(AsCompiler *c, AsNode *node)
{
    AsUnit unit;
    AsNodeList decorators = node->class_def.decorators;
    uint32_t line = decorators.count ? decorators.items[0]->line : node->line;
    as_compile_open(c, &unit, node, as_compile_text(c, node->class_def.name), node->class_def.name, line);
    unit.namespace_names = true;
    class_prologue(c, node);
    as_compile_body(c, node->class_def.body);
    if (unit.scope->needs_class_cell) {
        store_entry(c, "__classcell__", 0);
        as_emit_end(c, OP_RETURN, 0, 0);
    } else {
        as_compile_return_none(c);
    }
    return as_emit_close(c);
}

void as_compile_class_def(AsCompiler *c, AsNode *node)
{
    AsNodeList decorators = node->class_def.decorators;
    if (as_compile_name_forbidden(c, node, node->class_def.name, "assign to")) { return; }
    unsigned base = as_compile_decorator_values(c, decorators);
    unsigned callee = as_emit_temps(c, 3);
    as_emit_abc(c, OP_LOAD_BUILD_CLASS, callee, 0, 0);
    AsCode *code = class_code(c, node);
    as_compile_closure(c, code, as_scope_of(c, node), callee + 1);
    as_emit_load(c, callee + 2, as_compile_text(c, node->class_def.name));
    as_compile_call_arguments(c, node->class_def.bases, node->class_def.keywords, callee, callee, 2);
    c->unit->next_temp = callee + 1;
    as_compile_decorators(c, decorators, base);
    as_compile_name_store(c, as_compile_mangled(c, node->class_def.name), base);
}
