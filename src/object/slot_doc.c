/* What help() and inspect read of the special methods of built-in types: their signatures and lines of documentation. */
#include "object/class_impl.h"

#include "object/str.h"

static const char *const binary_signs[] = {
    [AS_ADD] = "+", [AS_SUB] = "-", [AS_MUL] = "*", [AS_MATMUL] = "@", [AS_TRUEDIV] = "/", [AS_FLOORDIV] = "//",
    [AS_MOD] = "%", [AS_LSHIFT] = "<<", [AS_RSHIFT] = ">>", [AS_AND] = "&", [AS_XOR] = "^", [AS_OR] = "|",
    [AS_POW] = "**", [AS_DIVMOD] = "divmod",
};
static const char *const compare_signs[] = {[AS_LT] = "<", [AS_LE] = "<=", [AS_EQ] = "==",
                                            [AS_NE] = "!=", [AS_GT] = ">", [AS_GE] = ">="};

typedef struct SlotDoc {
    AsName name;
    const char *signature, *doc;
} SlotDoc;

static const SlotDoc docs[] = {
    {AS_NAME___repr__, "($self, /)", "Return repr(self)."},
    {AS_NAME___str__, "($self, /)", "Return str(self)."},
    {AS_NAME___hash__, "($self, /)", "Return hash(self)."},
    {AS_NAME___bool__, "($self, /)", "True if self else False"},
    {AS_NAME___len__, "($self, /)", "Return len(self)."},
    {AS_NAME___getitem__, "($self, key, /)", "Return self[key]."},
    {AS_NAME___setitem__, "($self, key, value, /)", "Set self[key] to value."},
    {AS_NAME___delitem__, "($self, key, /)", "Delete self[key]."},
    {AS_NAME___contains__, "($self, key, /)", "Return key in self."},
    {AS_NAME___iter__, "($self, /)", "Implement iter(self)."},
    {AS_NAME___next__, "($self, /)", "Implement next(self)."},
    {AS_NAME___call__, "($self, /, *args, **kwargs)", "Call self as a function."},
    {AS_NAME___divmod__, "($self, value, /)", "Return divmod(self, value)."},
    {AS_NAME___rdivmod__, "($self, value, /)", "Return divmod(value, self)."},
    {AS_NAME___pow__, "($self, value, mod=None, /)", "Return pow(self, value, mod)."},
    {AS_NAME___rpow__, "($self, value, mod=None, /)", "Return pow(value, self, mod)."},
    {AS_NAME___neg__, "($self, /)", "-self"},
    {AS_NAME___pos__, "($self, /)", "+self"},
    {AS_NAME___invert__, "($self, /)", "~self"},
    {AS_NAME___abs__, "($self, /)", "abs(self)"},
    {AS_NAME___int__, "($self, /)", "int(self)"},
    {AS_NAME___float__, "($self, /)", "float(self)"},
    {AS_NAME___index__, "($self, /)",
     "Return self converted to an integer, if self is suitable for use as an index into a list."},
    {AS_NAME___iadd__, "($self, value, /)", "Implement self+=value."},
    {AS_NAME___imul__, "($self, value, /)", "Implement self*=value."},
    {AS_NAME___getattribute__, "($self, name, /)", "Return getattr(self, name)."},
    {AS_NAME___setattr__, "($self, name, value, /)", "Implement setattr(self, name, value)."},
    {AS_NAME___delattr__, "($self, name, /)", "Implement delattr(self, name)."},
    {AS_NAME___get__, "($self, instance, owner=None, /)", "Return an attribute of instance, which is of type owner."},
    {AS_NAME___set__, "($self, instance, value, /)", "Set an attribute of instance to value."},
    {AS_NAME___delete__, "($self, instance, /)", "Delete an attribute of instance."},
    {AS_NAME___format__, "($self, format_spec, /)", "Default object formatter."},
    {AS_NAME___await__, "($self, /)", "Return an iterator to be used in await expression."},
    {AS_NAME___aiter__, "($self, /)", "Return an awaitable, that resolves in asynchronous iterator."},
    {AS_NAME___anext__, "($self, /)", "Return a value or raise StopAsyncIteration."},
};

static const SlotDoc *find(const AsSlotDef *def)
{
    for (size_t i = 0; i < sizeof docs / sizeof docs[0]; i++) {
        if (docs[i].name == (AsName)def->name) { return &docs[i]; }
    }
    return NULL;
}

const char *as_slot_text_signature(const AsSlotDef *def)
{
    const SlotDoc *doc = find(def);
    return doc == NULL ? "($self, value, /)" : doc->signature;
}

AsValue as_slot_doc(AsVM *vm, const AsSlotDef *def)
{
    const SlotDoc *doc = find(def);
    if (doc != NULL) { return as_str_from_text(vm, doc->doc); }
    switch (def->slot) {
    case offsetof(AsSlots, compare): return as_str_format(vm, "Return self%svalue.", compare_signs[def->op]);
    case offsetof(AsSlots, concat): return as_str_from_text(vm, "Return self+value.");
    case offsetof(AsSlots, repeat):
        return as_str_from_text(vm, def->name == AS_NAME___mul__ ? "Return self*value." : "Return value*self.");
    case offsetof(AsSlots, inplace): return as_str_format(vm, "Return self%s=value.", binary_signs[def->op]);
    case offsetof(AsSlots, binary):
        return as_str_format(vm, def->reflected ? "Return value%sself." : "Return self%svalue.", binary_signs[def->op]);
    default: return AS_NONE;
    }
}
