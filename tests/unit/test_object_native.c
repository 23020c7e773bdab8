#include <criterion/criterion.h>

#include "aspen.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/function.h"
#include "object/module.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

static AsVM *vm;

static void open_vm(void) { vm = as_vm_new(NULL); }
static void close_vm(void) { as_vm_free(vm); }

TestSuite(native, .init = open_vm, .fini = close_vm);

/* All words of a signature, as a tuple; absent ones as the text "unset". */
static AsValue words(AsValue *args, size_t count)
{
    AsTuple *tuple = as_tuple_new(vm, count);
    for (size_t i = 0; i < count; i++) {
        tuple->items[i] = args[i] == AS_UNDEFINED ? as_str_from_text(vm, "unset") : args[i];
    }
    return as_value(tuple);
}

static AsValue three_words(AsVM *unused, AsValue *args) { return words(args, 3); }
static AsValue four_words(AsVM *unused, AsValue *args) { return words(args, 4); }
static AsValue no_words(AsVM *unused, AsValue *args) { return AS_NONE; }
static AsValue one_word(AsVM *unused, AsValue *args) { return args[0]; }

/* The native stays usable as long as the VM. */
static AsValue native(const AsMethod *method)
{
    AsValue made = as_native_new(vm, method, NULL, AS_UNDEFINED);
    as_root(vm, made);
    return made;
}

static void expect_repr(AsValue v, const char *text)
{
    cr_assert(!as_raised(v));
    AsValue repr = as_op_repr(vm, v);
    cr_expect(as_str_equals_text(repr, text), "%s is not %s", as_str(repr)->data, text);
}

static void expect_type_error(AsValue result, const char *text)
{
    cr_assert(as_raised(result));
    cr_expect(as_error_is(vm, AS_TYPE_ERROR));
    AsValue message = as_op_str(vm, as_error_take(vm));
    cr_expect(as_str_equals_text(message, text), "%s is not %s", as_str(message)->data, text);
}

static AsValue call(AsValue callee, size_t count)
{
    AsValue args[] = {as_small_value(1), as_small_value(2), as_small_value(3), as_small_value(4), as_small_value(5)};
    return as_call(vm, callee, args, count);
}

static AsValue call_named(AsValue callee, size_t positional, const char *first, const char *second)
{
    AsValue args[] = {as_small_value(1), as_small_value(2), as_small_value(3), as_small_value(4), as_small_value(5)};
    AsValue names[] = {as_str_intern_text(vm, first), as_str_intern_text(vm, second ? second : "")};
    size_t keywords = second ? 2 : 1;
    return as_call_keywords(vm, callee, args, positional + keywords, as_tuple_from(vm, names, keywords));
}

Test(native, fills_in_defaults_of_every_kind)
{
    static const AsMethod method = {"f(a=-5, b=2.5, c='x', d=UNSET, /)", four_words, NULL};
    AsValue f = native(&method);
    expect_repr(call(f, 0), "(-5, 2.5, 'x', 'unset')");
    expect_repr(call(f, 2), "(1, 2, 'x', 'unset')");
    expect_repr(call(f, 4), "(1, 2, 3, 4)");
}

Test(native, star_words_stand_where_the_signature_has_them)
{
    static const AsMethod method = {"f(a, *args, key=None, **rest)", four_words, NULL};
    AsValue f = native(&method);
    expect_repr(call(f, 3), "(1, (2, 3), None, {})");
    expect_repr(call_named(f, 1, "key", "other"), "(1, (), 2, {'other': 3})");
}

Test(native, keywords_reach_all_but_positional_only_parameters)
{
    static const AsMethod method = {"f(a, /, b, *, c=True)", three_words, NULL};
    AsValue f = native(&method);
    expect_repr(call_named(f, 1, "b", "c"), "(1, 2, 3)");
    expect_repr(call_named(f, 1, "b", NULL), "(1, 2, True)");
    expect_type_error(call_named(f, 2, "b", NULL), "argument for f() given by name ('b') and position (2)");
    expect_type_error(call_named(f, 2, "z", NULL), "'z' is an invalid keyword argument for f()");
    expect_type_error(call_named(f, 1, "c", NULL), "f() missing required argument 'b' (pos 2)");
    expect_type_error(call(f, 4), "f() takes at most 3 arguments (4 given)");
    expect_type_error(call(f, 3), "f() takes exactly 2 positional arguments (3 given)");
}

Test(native, counts_are_told_as_the_kind_of_function_tells_them)
{
    static const AsMethod none = {"none()", no_words, NULL}, one = {"one(x, /)", one_word, NULL};
    static const AsMethod some = {"some(x, y=None, /)", one_word, NULL}, two = {"two(x, y, /)", one_word, NULL};
    static const AsMethod old = {"@parsed old(x, y=None, /)", one_word, NULL};
    expect_type_error(call(native(&none), 1), "none() takes no arguments (1 given)");
    expect_type_error(call(native(&one), 0), "one() takes exactly one argument (0 given)");
    expect_type_error(call_named(native(&one), 0, "x", NULL), "one() takes no keyword arguments");
    expect_type_error(call(native(&some), 0), "some expected at least 1 argument, got 0");
    expect_type_error(call(native(&some), 3), "some expected at most 2 arguments, got 3");
    expect_type_error(call(native(&two), 1), "two expected 2 arguments, got 1");
    expect_type_error(call(native(&old), 3), "old() takes at most 2 arguments (3 given)");
}

Test(native, methods_check_their_self)
{
    AsValue append = as_op_get_attribute_text(vm, as_value(vm->types[AS_KIND_LIST]), "append");
    as_root(vm, append);
    expect_type_error(call(append, 2), "descriptor 'append' for 'list' objects doesn't apply to a 'int' object");
    expect_type_error(call(append, 0), "unbound method list.append() needs an argument");
}

Test(native, functions_of_a_module_say_so)
{
    static const AsMethod rows[] = {{"root(x, /)", one_word, NULL}, {NULL, NULL, NULL}};
    AsModule *module = as_module(as_module_new(vm, as_str_intern_text(vm, "plants")));
    as_root(vm, as_value(module));
    as_module_add_methods(vm, module, rows);
    AsValue root = as_op_get_attribute_text(vm, as_value(module), "root");
    expect_repr(root, "<built-in function root>");
    expect_type_error(call(root, 2), "plants.root() takes exactly one argument (2 given)");
}
