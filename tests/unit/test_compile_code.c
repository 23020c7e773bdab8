#include <criterion/criterion.h>
#include <string.h>

#include "aspen.h"
#include "bytecode/disassembler.h"
#include "load/load.h"
#include "object/code.h"
#include "object/str.h"

static AsVM *vm;

static void open_vm(void) { vm = as_vm_new(NULL); }
static void close_vm(void) { as_vm_free(vm); }

TestSuite(compile, .init = open_vm, .fini = close_vm);

static AsCode *compiled(const char *source)
{
    AsValue code = as_source_compile(vm, source, strlen(source), as_str_from_text(vm, "test"), AS_SOURCE_FILE, 0);
    cr_assert(!as_raised(code), "%s does not compile", source);
    as_root(vm, code);
    return as_code(code);
}

static AsCode *inner(const AsCode *code, const char *name)
{
    for (uint32_t i = 0; i < code->constant_count; i++) {
        if (as_is_code(code->constants[i]) && as_str_equals_text(as_code(code->constants[i])->name, name)) {
            return as_code(code->constants[i]);
        }
    }
    cr_assert(false, "no code %s", name);
    return NULL;
}

/* The instructions of function f in the source, without line numbers and the columns' padding, one in a line. */
static void expect_code(const char *source, const char *expected)
{
    AsBuffer out, squeezed;
    as_buffer_init(&out);
    as_buffer_init(&squeezed);
    as_disassembler_write(vm, inner(compiled(source), "f"), &out);
    for (char *line = strtok(out.data, "\n"); line; line = strtok(NULL, "\n")) {
        if (strlen(line) < 15 || line[0] == 'E') { break; }
        for (const char *p = line + 14; *p; p++) {
            if (!(p[0] == ' ' && p[1] == ' ')) { as_buffer_add_byte(&squeezed, *p); }
        }
        as_buffer_add_byte(&squeezed, '\n');
    }
    cr_expect_str_eq(squeezed.data, expected);
    as_buffer_clear(&out);
    as_buffer_clear(&squeezed);
}

Test(compile, works_on_locals_in_place)
{
    expect_code("def f(a, b):\n    c = a * b\n    return c - a\n",
                "MUL c, a, b\n"
                "SUB r3, c, a\n"
                "RETURN r3\n");
}

Test(compile, uses_immediate_operands)
{
    expect_code("def f(a):\n    if a < 10:\n        a += 1\n    return a - 2\n",
                "JUMP_LT_I a, 10, if false to 3\n"
                "INPLACE_ADD_I a, 1\n"
                "SUB_I r1, a, 2\n"
                "RETURN r1\n");
}

Test(compile, runs_a_loop_in_three_instructions_and_its_body)
{
    expect_code("def f(a):\n    for x in a:\n        if x: continue\n        a = x\n",
                "GET_ITER r2, a\n"
                "FOR_ITER x, r2, to 10\n"
                "JUMP_IF x, if false to 6\n"
                "JUMP_BACK to 1\n"
                "MOVE a, x\n"
                "JUMP_BACK to 1\n"
                "DROP_ITER r2\n"
                "RERAISE r3\n"
                "LOAD_K r2, None\n"
                "RETURN r2\n");
}

Test(compile, loads_the_numbers_of_a_loop_before_it)
{
    expect_code("def f(a):\n    while a < 1000:\n        a *= 7\n        a = 1000 - a * 0.5\n",
                "LOAD_K r1, 1000\n"
                "LOAD_K r2, 0.5\n"
                "JUMP_LT a, r1, if false to 8\n"
                "INPLACE_I a, 7, *=\n"
                "MUL r3, a, r2\n"
                "SUB a, r1, r3\n"
                "JUMP_BACK to 2\n"
                "LOAD_K r1, None\n"
                "RETURN r1\n");
}

Test(compile, folds_arithmetic_on_numbers)
{
    expect_code("def f():\n    return 60 * 60 * 24 + -1\n",
                "LOAD_K r0, 86399\n"
                "RETURN r0\n");
}

Test(compile, keeps_the_old_value_of_an_operand_that_is_rebound)
{
    expect_code("def f(x):\n    return x + (x := 3)\n",
                "MOVE r1, x\n"
                "LOAD_K x, 3\n"
                "MOVE r2, x\n"
                "ADD r1, r1, r2\n"
                "RETURN r1\n");
}

Test(compile, swaps_without_a_tuple)
{
    expect_code("def f(a, b):\n    a, b = b, a\n",
                "MOVE r2, a\n"
                "MOVE a, b\n"
                "MOVE b, r2\n"
                "LOAD_K r2, None\n"
                "RETURN r2\n");
}

Test(compile, unpacks_into_neighbouring_locals)
{
    expect_code("def f(a):\n    for k, v in a: pass\n",
                "GET_ITER r3, a\n"
                "FOR_ITER r4, r3, to 7\n"
                "UNPACK k, r4, 2\n"
                "JUMP_BACK to 1\n"
                "DROP_ITER r3\n"
                "RERAISE r4\n"
                "LOAD_K r3, None\n"
                "RETURN r3\n");
}

Test(compile, checks_only_names_that_may_be_unbound)
{
    expect_code("def f(a):\n    if a:\n        x = 1\n    else:\n        x = 2\n    return x\n",
                "JUMP_IF a, if false to 4\n"
                "LOAD_K x, 1\n"
                "JUMP to 5\n"
                "LOAD_K x, 2\n"
                "RETURN x\n");
    expect_code("def f(a):\n    if a:\n        x = 1\n    return x\n",
                "JUMP_IF a, if false to 3\n"
                "LOAD_K x, 1\n"
                "CHECK_BOUND x\n"
                "RETURN x\n");
}

Test(compile, leaves_out_what_cannot_be_reached)
{
    expect_code("def f(a):\n    while True:\n        return a\n        a = 1\n    a = 2\n", "RETURN a\n");
    expect_code("def f(a):\n    if 0:\n        a = 1\n    return a\n", "RETURN a\n");
}

Test(compile, does_not_change_a_local_before_its_value_is_complete)
{
    expect_code("def f(a, b):\n    a = b and b.c\n",
                "MOVE r2, b\n"
                "JUMP_IF r2, if false to 5\n"
                "LOAD_ATTR r2, b, .c\n"
                "MOVE a, r2\n"
                "LOAD_K r2, None\n"
                "RETURN r2\n");
}

Test(compile, drops_the_value_of_a_call_and_nothing_of_a_literal)
{
    expect_code("def f(a):\n    1\n    'text'\n    a()\n    a.b\n    return\n",
                "MOVE r1, a\n"
                "CALL r1, r1, 0\n"
                "DROP r1\n"
                "LOAD_ATTR r1, a, .b\n"
                "LOAD_K r1, None\n"
                "RETURN r1\n");
}

Test(compile, puts_parameters_first_and_cells_last)
{
    AsCode *f = inner(compiled("def f(a, /, b, *c, d, **e):\n    z = y = 1\n    x = 2\n    return lambda: (y, b)\n"), "f");
    static const char *const names[] = {"a", "b", "d", "c", "e", "z", "x", "y"};
    cr_assert_eq(f->local_count, 8);
    for (unsigned i = 0; i < 8; i++) {
        cr_expect(as_str_equals_text(f->local_names[i], names[i]), "%u is %s", i, as_str(f->local_names[i])->data);
        cr_expect_eq(f->local_is_cell[i], i == 1 || i == 7);
    }
    cr_expect_eq(f->argument_count, 2);
    cr_expect_eq(f->positional_only_count, 1);
    cr_expect_eq(f->keyword_only_count, 1);
    cr_expect(f->flags & AS_CODE_VARARGS && f->flags & AS_CODE_VARKEYWORDS);
    AsCode *lambda = inner(f, "<lambda>");
    cr_assert_eq(lambda->free_count, 2);
    cr_expect(as_str_equals_text(lambda->free_names[0], "b"));
    cr_expect(as_str_equals_text(lambda->qualname, "f.<locals>.<lambda>"));
}

Test(compile, tells_coroutines_from_generators)
{
    AsCode *code = compiled("async def a(): await x\ndef b(): yield\nasync def c(): yield\nd = [await x for y in z]\n");
    uint32_t kinds = AS_CODE_GENERATOR | AS_CODE_COROUTINE | AS_CODE_ASYNC_GENERATOR;
    cr_expect_eq(inner(code, "a")->flags & kinds, AS_CODE_COROUTINE);
    cr_expect_eq(inner(code, "b")->flags & kinds, AS_CODE_GENERATOR);
    cr_expect_eq(inner(code, "c")->flags & kinds, AS_CODE_ASYNC_GENERATOR);
    cr_expect_eq(inner(code, "<listcomp>")->flags & kinds, AS_CODE_COROUTINE);
    cr_expect(code->flags & AS_CODE_TOP_LEVEL_AWAIT);
    cr_expect(!(compiled("async def a(): await x")->flags & AS_CODE_TOP_LEVEL_AWAIT));
}

Test(compile, manages_more_locals_than_registers)
{
    AsBuffer source;
    as_buffer_init(&source);
    as_buffer_add_text(&source, "def f():\n");
    for (unsigned i = 0; i < 1000; i++) { as_buffer_printf(&source, "    v%u = %u\n", i, i); }
    as_buffer_add_text(&source, "    return v0 + v999\n");
    AsCode *f = inner(compiled(source.data), "f");
    cr_expect_eq(f->local_count, 1000);
    cr_expect_eq(f->register_count, AS_FAR_BASE + 800);
    as_buffer_clear(&source);
}
