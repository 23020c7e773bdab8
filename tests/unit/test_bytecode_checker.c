#include <criterion/criterion.h>
#include <string.h>

#include "aspen.h"
#include "bytecode/checker.h"
#include "load/load.h"
#include "object/str.h"

static AsVM *vm;
static AsBuffer fault;

static void open_vm(void)
{
    vm = as_vm_new(NULL);
    as_buffer_init(&fault);
}

static void close_vm(void)
{
    as_buffer_clear(&fault);
    as_vm_free(vm);
}

TestSuite(checker, .init = open_vm, .fini = close_vm);

static AsCode *compiled(const char *source)
{
    AsValue code = as_source_compile(vm, source, strlen(source), as_str_from_text(vm, "test"), AS_SOURCE_FILE, 0);
    cr_assert(!as_raised(code));
    as_root(vm, code);
    return as_code(code);
}

/* The code of the first function in the source. */
static AsCode *function(const char *source)
{
    AsCode *code = compiled(source);
    for (uint32_t i = 0; i < code->constant_count; i++) {
        if (as_is_code(code->constants[i])) { return as_code(code->constants[i]); }
    }
    cr_assert(false, "no function");
    return NULL;
}

static uint32_t *find(AsCode *code, AsOpcode op)
{
    for (uint32_t at = 0; at < code->instruction_count; at += as_opcode_size(AS_OP(code->instructions[at]))) {
        if (AS_OP(code->instructions[at]) == op) { return &code->instructions[at]; }
    }
    cr_assert(false, "no such instruction");
    return NULL;
}

static void expect_fine(const char *source)
{
    cr_expect(as_checker_verify(compiled(source), &fault), "%s: %s", source, fault.data);
}

static void expect_fault(const AsCode *code, const char *what)
{
    cr_assert(!as_checker_verify(code, &fault));
    cr_expect(strstr(fault.data, what), "%s instead of %s", fault.data, what);
}

static const char *const loop = "def f(a, b):\n    for x in a:\n        try:\n            b += x\n        except E: pass\n    return b\n";

Test(checker, accepts_what_the_compiler_makes)
{
    expect_fine("");
    expect_fine(loop);
    expect_fine("async def f():\n    async with a as b:\n        async for c in b:\n            await c\n    yield 1\n");
    expect_fine("def f():\n    while 1:\n        try: break\n        finally: x\n");
    expect_fine("class A(B, metaclass=M):\n    def f(self): return super().f(*a, **k)\n");
    expect_fine("match x:\n    case {'a': [b, *c], **d} | A(b, c=c, d=d): pass\n");
    expect_fine("try: a\nexcept* B as e: c\n");
}

Test(checker, sees_a_jump_into_an_instruction)
{
    AsCode *code = function(loop);
    uint32_t *jump = find(code, OP_FOR_ITER);
    jump[1] = AS_MAKE_JUMP(-1, false);
    expect_fault(code, "jumps to where no instruction begins");
}

Test(checker, sees_a_jump_out_of_the_code)
{
    AsCode *code = function(loop);
    uint32_t *jump = find(code, OP_JUMP_BACK);
    *jump = AS_MAKE_J24(OP_JUMP_BACK, -1000);
    expect_fault(code, "jumps to where no instruction begins");
}

Test(checker, sees_a_register_beyond_the_frame)
{
    AsCode *code = function(loop);
    uint32_t *iter = find(code, OP_GET_ITER);
    *iter = AS_MAKE_ABC(OP_GET_ITER, 250, 0, 0);
    expect_fault(code, "writes beyond the registers");
}

Test(checker, sees_a_constant_that_is_not_there)
{
    AsCode *code = compiled("x = 1");
    uint32_t *load = find(code, OP_LOAD_K);
    *load = AS_MAKE_ABX(OP_LOAD_K, AS_A(*load), 500);
    expect_fault(code, "no such constant");
}

Test(checker, sees_a_temporary_read_before_it_is_written)
{
    AsCode *code = function("def f(a):\n    return a.b + 1\n");
    uint32_t *load = find(code, OP_LOAD_ATTR);
    load[0] = AS_MAKE_ABC(OP_LOAD_ATTR, 0, 0, 0); // into a instead of the temporary
    expect_fault(code, "may not have been written");
}

Test(checker, sees_a_local_that_may_be_unbound)
{
    AsCode *code = function("def f(a):\n    if a: x = 1\n    return x\n");
    uint32_t *check = find(code, OP_CHECK_BOUND);
    *check = AS_MAKE_ABC(OP_CHECK_BOUND, 0, 0, 0);
    expect_fault(code, "may not have been written");
}

Test(checker, sees_a_handler_without_a_range)
{
    AsCode *code = function(loop);
    cr_assert_gt(code->handler_count, 0);
    code->handlers[0].end = code->handlers[0].start;
    expect_fault(code, "a handler's range");
}

Test(checker, sees_code_that_runs_off_its_end)
{
    AsCode *code = function("def f(): pass");
    code->instruction_count--;
    expect_fault(code, "runs off its end");
    code->instruction_count++;
}
