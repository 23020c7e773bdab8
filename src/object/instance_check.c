/* isinstance() and issubclass(). */
#include "object/class_impl.h"

#include "object/error.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"
#include "object/union_type.h"

/* ---- without hooks ---- */

// Something that is no class may act as one by having __bases__.
static AsValue abstract_bases(AsVM *vm, AsValue cls)
{
    AsValue bases = as_op_find_attribute(vm, cls, as_name(vm, AS_NAME___bases__));
    return bases != AS_UNDEFINED && !as_raised(bases) && !as_is_tuple(bases) ? AS_UNDEFINED : bases;
}

static bool is_abstract_subclass(AsVM *vm, AsValue derived, AsValue cls, bool *out)
{
    *out = derived == cls;
    if (*out) { return true; }
    AsValue bases = abstract_bases(vm, derived);
    if (as_raised(bases)) { return false; }
    if (bases == AS_UNDEFINED) { return true; }
    if (!as_enter_recursion(vm, "in __issubclass__")) { return false; }
    as_root(vm, bases);
    bool ok = true;
    for (size_t i = 0; i < as_tuple(bases)->length && ok && !*out; i++) {
        ok = is_abstract_subclass(vm, as_tuple(bases)->items[i], cls, out);
    }
    as_leave_recursion(vm);
    return ok;
}

static bool check_class(AsVM *vm, AsValue cls, const char *message)
{
    AsValue bases = abstract_bases(vm, cls);
    if (bases == AS_UNDEFINED) { (void)as_raise(vm, AS_TYPE_ERROR, "%s", message); }
    return bases != AS_UNDEFINED && !as_raised(bases);
}

bool as_is_instance_plain(AsVM *vm, AsValue v, AsValue cls, bool *out)
{
    AsValue claimed;
    if (as_is_type(cls)) {
        *out = as_is_instance(vm, v, as_type(cls));
        if (*out) { return true; }
        // A proxy may say that it is of another class.
        claimed = as_op_find_attribute(vm, v, as_name(vm, AS_NAME___class__));
        if (as_raised(claimed)) { return false; }
        if (claimed != AS_UNDEFINED && as_is_type(claimed) && as_type(claimed) != as_type_of(vm, v)) {
            *out = as_type_is_subtype(as_type(claimed), as_type(cls));
        }
        return true;
    }
    if (!check_class(vm, cls, "isinstance() arg 2 must be a type, a tuple of types, or a union")) { return false; }
    claimed = as_op_find_attribute(vm, v, as_name(vm, AS_NAME___class__));
    if (as_raised(claimed)) { return false; }
    *out = false;
    return claimed == AS_UNDEFINED || is_abstract_subclass(vm, claimed, cls, out);
}

bool as_is_subclass_plain(AsVM *vm, AsValue c, AsValue cls, bool *out)
{
    if (as_is_type(c) && as_is_type(cls)) {
        *out = as_type_is_subtype(as_type(c), as_type(cls));
        return true;
    }
    return check_class(vm, c, "issubclass() arg 1 must be a class")
           && check_class(vm, cls, "issubclass() arg 2 must be a class, a tuple of classes, or a union")
           && is_abstract_subclass(vm, c, cls, out);
}

/* ---- with hooks ---- */

typedef struct Question {
    AsName hook;
    bool (*plain)(AsVM *vm, AsValue v, AsValue cls, bool *out);
    const char *where;
} Question;

static bool ask(AsVM *vm, const Question *question, AsValue v, AsValue cls, bool *out);

static bool ask_each(AsVM *vm, const Question *question, AsValue v, AsTuple *classes, bool *out)
{
    *out = false;
    if (!as_enter_recursion(vm, question->where)) { return false; }
    bool ok = true;
    for (size_t i = 0; i < classes->length && ok && !*out; i++) { ok = ask(vm, question, v, classes->items[i], out); }
    as_leave_recursion(vm);
    return ok;
}

static bool ask(AsVM *vm, const Question *question, AsValue v, AsValue cls, bool *out)
{
    // The metaclass `type` asks nobody.
    if (as_is_type(cls) && as_type_of(vm, cls) == vm->types[AS_KIND_TYPE]) { return question->plain(vm, v, cls, out); }
    if (as_is_kind(cls, AS_KIND_UNION_TYPE)) {
        return ask_each(vm, question, v, as_tuple(((AsUnionType *)as_object(cls))->args), out);
    }
    if (as_is_tuple(cls)) { return ask_each(vm, question, v, as_tuple(cls), out); }
    if (!as_enter_recursion(vm, question->where)) { return false; }
    AsValue answer = as_call_special(vm, cls, question->hook, &v, 1);
    as_leave_recursion(vm);
    if (as_raised(answer)) { return false; }
    return answer == AS_UNDEFINED ? question->plain(vm, v, cls, out) : as_op_truth(vm, answer, out);
}

bool as_is_instance_hooked(AsVM *vm, AsValue v, AsValue cls, bool *out)
{
    static const Question question = {AS_NAME___instancecheck__, as_is_instance_plain, "in __instancecheck__"};
    if (as_value(as_type_of(vm, v)) == cls) {
        *out = true;
        return true;
    }
    return ask(vm, &question, v, cls, out);
}

bool as_is_subclass_hooked(AsVM *vm, AsValue c, AsValue cls, bool *out)
{
    static const Question question = {AS_NAME___subclasscheck__, as_is_subclass_plain, "in __subclasscheck__"};
    return ask(vm, &question, c, cls, out);
}
