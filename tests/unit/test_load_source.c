#include <criterion/criterion.h>
#include <string.h>

#include "aspen.h"
#include "base/buffer.h"
#include "load/load.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/list.h"
#include "object/str.h"
#include "object/tuple.h"

static AsVM *vm;

static void start(void) { vm = as_vm_new(NULL); }
static void stop(void) { as_vm_free(vm); }

TestSuite(load, .init = start, .fini = stop);

Test(load, a_prompt_asks_for_more_while_a_statement_cannot_end)
{
    cr_assert_eq(as_source_progress("x = 1\n", 6), AS_SOURCE_COMPLETE);
    cr_assert_eq(as_source_progress("x = (1,\n", 8), AS_SOURCE_INCOMPLETE);
    cr_assert_eq(as_source_progress("x = '''a\n", 9), AS_SOURCE_INCOMPLETE);
    cr_assert_eq(as_source_progress("if x:\n", 6), AS_SOURCE_BLOCK);
    cr_assert_eq(as_source_progress("if x:\ny\n", 8), AS_SOURCE_COMPLETE);
    cr_assert_neq(as_source_progress("if x:\n    y\n", 12), AS_SOURCE_COMPLETE);
    cr_assert_eq(as_source_progress("x = = 1\n", 8), AS_SOURCE_COMPLETE);
}

Test(load, a_faulty_text_raises_syntax_error_with_its_place)
{
    AsValue code = as_source_compile(vm, "x = 1\ny = = 2\n", 14, as_str_from_text(vm, "f.as"), AS_SOURCE_FILE, 0);
    cr_assert(as_raised(code));
    cr_assert(as_error_is(vm, AS_SYNTAX_ERROR));
    AsException *e = as_exception(as_error_take(vm));
    cr_assert(as_str_equals_text(as_exception_field(e, 0), "invalid syntax"));
    cr_assert(as_str_equals_text(as_exception_field(e, 1), "f.as"));
    cr_assert_eq(as_small(as_exception_field(e, 2)), 2);
    cr_assert_eq(as_small(as_exception_field(e, 3)), 5);
}

Test(load, text_runs_as_main)
{
    cr_assert(as_is_none(as_run_text(vm, "x = __name__", 12, "<string>")));
    AsValue x = as_dict_get_name(vm, as_run_main_module(vm)->dict, as_str_intern_text(vm, "x"));
    cr_assert(as_str_equals_text(x, "__main__"));
}

Test(load, top_level_await_runs_to_its_end)
{
    const char *text = "import asyncio\nx = await asyncio.sleep(0, 7)\n";
    cr_assert(as_is_none(as_run_text(vm, text, strlen(text), "<string>")));
    AsValue x = as_dict_get_name(vm, as_run_main_module(vm)->dict, as_str_intern_text(vm, "x"));
    cr_assert_eq(as_small(x), 7);
}

Test(load, a_missing_module_is_named)
{
    cr_assert(as_raised(as_import_module_text(vm, "no.such")));
    cr_assert(as_error_is(vm, AS_MODULE_NOT_FOUND_ERROR));
    AsException *e = as_exception(as_error_take(vm));
    cr_assert(as_str_equals_text(as_exception_field(e, 1), "no"));
}

Test(load, an_imported_module_is_made_once)
{
    AsValue first = as_import_module_text(vm, "keyword");
    cr_assert(as_is_module(first));
    cr_assert_eq(first, as_import_module_text(vm, "keyword"));
}

Test(load, a_report_ends_with_class_and_message)
{
    AsBuffer out;
    as_buffer_init(&out);
    cr_assert(as_raised(as_run_text(vm, "raise KeyError('k')", 19, "<string>")));
    as_report_exception(vm, as_error_take(vm), &out);
    cr_assert_str_eq(out.data, "Traceback (most recent call last):\n"
                               "  File \"<string>\", line 1, in <module>\n"
                               "KeyError: 'k'\n");
    as_buffer_clear(&out);
}

Test(load, library_source_lines_can_be_quoted)
{
    AsValue line = as_source_line(vm, as_str_from_text(vm, "<stdlib>/keyword.as"), 1);
    cr_assert(as_is_str(line));
    cr_assert(strncmp(as_str(line)->data, "\"\"\"", 3) == 0);
    cr_assert(as_is_undefined(as_source_line(vm, as_str_from_text(vm, "<string>"), 1)));
}
