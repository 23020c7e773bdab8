#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "syntax/parser.h"

/* Parses and dumps, or says what is wrong as "Class: message (line, column)". */
static char *parse_as(AsParseMode mode, const char *source, size_t size)
{
    AsArena arena;
    AsDiagnostic d;
    AsBuffer out;
    as_arena_init(&arena);
    as_buffer_init(&out);
    AsNode *node = as_parser_parse(&arena, source, size, "test.as", mode, NULL, &d);
    if (node) {
        as_ast_dump(&out, node, false);
    } else {
        as_buffer_printf(&out, "%s: %s (%d, %d)", as_diagnostic_class(d.kind), d.message, d.line, d.column);
    }
    as_arena_clear(&arena);
    return out.data;
}

static void expect_size(const char *source, size_t size, const char *wanted)
{
    char *got = parse_as(AS_PARSE_MODULE, source, size);
    cr_assert(strcmp(got, wanted) == 0, "%s\n  got    %s\n  wanted %s", source, got, wanted);
    free(got);
}

static void expect(const char *source, const char *wanted)
{
    expect_size(source, strlen(source), wanted);
}

/* An expression, without what stands round it in a module. */
static void expect_value(const char *source, const char *wanted)
{
    char *got = parse_as(AS_PARSE_EXPRESSION, source, strlen(source));
    char whole[4096];
    snprintf(whole, sizeof whole, "Expression(body=%s)", wanted);
    cr_assert(strcmp(got, whole) == 0, "%s\n  got    %s\n  wanted %s", source, got, whole);
    free(got);
}

#define NAME_a "Name(id='a', ctx=Load())"
#define NAME_b "Name(id='b', ctx=Load())"
#define NAME_c "Name(id='c', ctx=Load())"

Test(parser, operators_bind_as_in_python)
{
    expect_value("a + b * c", "BinOp(left=" NAME_a ", op=Add(), right=BinOp(left=" NAME_b ", op=Mult(), right=" NAME_c "))");
    expect_value("a - b - c", "BinOp(left=BinOp(left=" NAME_a ", op=Sub(), right=" NAME_b "), op=Sub(), right=" NAME_c ")");
    expect_value("a ** b ** c",
                 "BinOp(left=" NAME_a ", op=Pow(), right=BinOp(left=" NAME_b ", op=Pow(), right=" NAME_c "))");
    expect_value("-a ** -b", "UnaryOp(op=USub(), operand=BinOp(left=" NAME_a ", op=Pow(), right=UnaryOp(op=USub(), operand="
                             NAME_b ")))");
    expect_value("not a is not b", "UnaryOp(op=Not(), operand=Compare(left=" NAME_a ", ops=[IsNot()], comparators=["
                                   NAME_b "]))");
    expect_value("a < b not in c", "Compare(left=" NAME_a ", ops=[Lt(), NotIn()], comparators=[" NAME_b ", " NAME_c "])");
    expect_value("a if b else c", "IfExp(test=" NAME_b ", body=" NAME_a ", orelse=" NAME_c ")");
}

Test(parser, calls_sort_their_arguments)
{
    expect_value("a(b, *c, d=1, **e)",
                 "Call(func=" NAME_a ", args=[" NAME_b ", Starred(value=" NAME_c ", ctx=Load())], "
                 "keywords=[keyword(arg='d', value=Constant(value=1)), keyword(value=Name(id='e', ctx=Load()))])");
    expect_value("a(b=1, *c)", "Call(func=" NAME_a ", args=[Starred(value=" NAME_c ", ctx=Load())], "
                               "keywords=[keyword(arg='b', value=Constant(value=1))])");
    expect_value("a(b for b in c)",
                 "Call(func=" NAME_a ", args=[GeneratorExp(elt=" NAME_b ", generators=[comprehension(target="
                 "Name(id='b', ctx=Store()), iter=" NAME_c ", ifs=[], is_async=0)])], keywords=[])");
}

Test(parser, targets_are_stored_to)
{
    expect("a, *b = c", "Module(body=[Assign(targets=[Tuple(elts=[Name(id='a', ctx=Store()), Starred(value=Name(id='b', "
                        "ctx=Store()), ctx=Store())], ctx=Store())], value=" NAME_c ")], type_ignores=[])");
    expect("(a): b", "Module(body=[AnnAssign(target=Name(id='a', ctx=Store()), annotation=" NAME_b ", simple=0)], "
                     "type_ignores=[])");
    expect("del a.b", "Module(body=[Delete(targets=[Attribute(value=" NAME_a ", attr='b', ctx=Del())])], type_ignores=[])");
}

Test(parser, strings_are_decoded_and_joined)
{
    expect_value("'a' \"b\" r'\\c'", "Constant(value='ab\\\\c')");
    expect_value("'\\x41\\u20ac\\U0001f600\\101\\n'", "Constant(value='A€😀A\\n')");
    expect_value("b'a\\xff' b'\\0'", "Constant(value=b'a\\xff\\x00')");
    expect_value("'a\\\nb'", "Constant(value='ab')");
    expect_value("'\\ud800'", "Constant(value='\\ud800')");
    expect_value("u'a'", "Constant(value='a', kind='u')");
}

Test(parser, f_strings_become_values)
{
    expect_value("f'x{a!r:>{b}}{{y'",
                 "JoinedStr(values=[Constant(value='x'), FormattedValue(value=" NAME_a ", conversion=114, format_spec="
                 "JoinedStr(values=[Constant(value='>'), FormattedValue(value=" NAME_b ", conversion=-1)])), "
                 "Constant(value='{y')])");
    expect_value("f'{a = }'",
                 "JoinedStr(values=[Constant(value='a = '), FormattedValue(value=" NAME_a ", conversion=114)])");
    expect_value("f'{a != b}'", "JoinedStr(values=[FormattedValue(value=Compare(left=" NAME_a ", ops=[NotEq()], "
                                "comparators=[" NAME_b "]), conversion=-1)])");
}

Test(parser, match_is_a_name_unless_cases_follow)
{
    expect("match(a)", "Module(body=[Expr(value=Call(func=Name(id='match', ctx=Load()), args=[" NAME_a
                       "], keywords=[]))], type_ignores=[])");
    expect("match a:\n  case [b, *_] | {'c': None}: pass",
           "Module(body=[Match(subject=" NAME_a ", cases=[match_case(pattern=MatchOr(patterns=[MatchSequence(patterns=["
           "MatchAs(name='b'), MatchStar()]), MatchMapping(keys=[Constant(value='c')], patterns=[MatchSingleton(value=None)"
           "])]), body=[Pass()])])], type_ignores=[])");
}

Test(parser, with_tells_items_from_a_tuple_by_what_follows)
{
    expect("with (a, b): pass", "Module(body=[With(items=[withitem(context_expr=" NAME_a "), withitem(context_expr=" NAME_b
                                ")], body=[Pass()])], type_ignores=[])");
    expect("with (a, b) as c: pass",
           "Module(body=[With(items=[withitem(context_expr=Tuple(elts=[" NAME_a ", " NAME_b "], ctx=Load()), "
           "optional_vars=Name(id='c', ctx=Store()))], body=[Pass()])], type_ignores=[])");
}

Test(parser, names_are_normalized)
{
    expect_value("ﬁ", "Name(id='fi', ctx=Load())");
}

Test(parser, sources_come_in_several_encodings_and_line_ends)
{
    const char *e = "Module(body=[Expr(value=Constant(value='é'))], type_ignores=[])";
    expect("\xef\xbb\xbf'é'", e);
    expect("# coding: latin-1\n'\xe9'", e);
    expect("#!x\r# -*- coding: latin-1 -*-\r'\xe9'\r", e);
    expect("'''a\r\nb\rc'''\r\n", "Module(body=[Expr(value=Constant(value='a\\nb\\nc'))], type_ignores=[])");
    expect("'\xe9'", "SyntaxError: Non-UTF-8 code starting with '\\xe9' in file test.as on line 1, but no encoding declared; "
                     "see https://peps.python.org/pep-0263/ for details (-1, -1)");
    expect("# coding: klingon\n", "SyntaxError: encoding problem: klingon (-1, -1)");
    expect_size("a\n\0b", 4, "SyntaxError: source code cannot contain null bytes (2, -1)");
}

Test(parser, faults_are_told_in_pythons_words)
{
    expect("if a\n", "SyntaxError: expected ':' (1, 5)");
    expect("f(a b)", "SyntaxError: invalid syntax. Perhaps you forgot a comma? (1, 3)");
    expect("x = (1,\n", "SyntaxError: '(' was never closed (1, 5)");
    expect("f() = 1", "SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='? (1, 1)");
    expect("if a:\nb", "IndentationError: expected an indented block after 'if' statement on line 1 (2, 1)");
    expect("print a", "SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)? (1, 1)");
    expect("f'{a b}'", "SyntaxError: f-string: invalid syntax. Perhaps you forgot a comma? (1, 2)");
}

/* --- The prompt --- */

static void expect_prompt(const char *source, bool good, bool incomplete)
{
    AsArena arena;
    AsDiagnostic d;
    as_arena_init(&arena);
    AsNode *node = as_parser_parse(&arena, source, strlen(source), "<stdin>", AS_PARSE_INTERACTIVE, NULL, &d);
    cr_assert((node != NULL) == good, "%s: %s", source, d.message);
    cr_assert(d.incomplete == incomplete, "%s: incomplete is %d", source, d.incomplete);
    as_arena_clear(&arena);
}

Test(parser, the_prompt_tells_unfinished_from_wrong)
{
    expect_prompt("a = 1\n", true, false);
    expect_prompt("\n", false, true);
    expect_prompt("a = 1; b = 2\n", true, false);
    expect_prompt("a =\n", false, false);
    expect_prompt("f(a,\n", false, true);
    expect_prompt("'''a\n", false, true);
    expect_prompt("a + \\\n", false, true);
    expect_prompt("if a:\n", false, true);
    expect_prompt("if a:\n  b\n", true, false); // whether it goes on is for the prompt to ask
    expect_prompt("if a: b\n", true, false);
    expect_prompt("if a: b", false, true);
    expect_prompt("@a\n", false, true);
    expect_prompt("try:\n  a\n", false, true);
    expect_prompt("f(a]\n", false, false);
    expect_prompt("a b\n", false, false);
    expect_prompt("'a\n", false, false);
}

Test(parser, two_statements_are_too_many_for_the_prompt)
{
    char *got = parse_as(AS_PARSE_INTERACTIVE, "a\nb\n", 4);
    cr_assert_str_eq(got, "SyntaxError: multiple statements found while compiling a single statement (1, 2)");
    free(got);
}

Test(parser, warnings_come_in_order)
{
    const char *source = "'\\d'\n1if 1else 2\n'''\n\\q'''\n";
    AsArena arena;
    AsDiagnostic d;
    as_arena_init(&arena);
    cr_assert(as_parser_parse(&arena, source, strlen(source), "test.as", AS_PARSE_MODULE, NULL, &d));
    int lines[] = {2, 2, 1, 3}, count = 0;
    for (AsDiagnostic *warning = d.warnings; warning; warning = warning->next) {
        cr_assert(count < 4);
        cr_assert_eq(warning->line, lines[count++]);
    }
    cr_assert_eq(count, 4);
    as_arena_clear(&arena);
}

/* --- Hostile sources --- */

/* `part` n times, between a head and a tail. */
static void expect_repeated(const char *head, const char *part, int n, const char *tail, const char *begins)
{
    AsBuffer source;
    as_buffer_init(&source);
    as_buffer_add_text(&source, head);
    for (int i = 0; i < n; i++) { as_buffer_add_text(&source, part); }
    as_buffer_add_text(&source, tail);
    char *got = parse_as(AS_PARSE_MODULE, source.data, source.size);
    cr_assert(strncmp(got, begins, strlen(begins)) == 0, "%s %d times: %.100s", part, n, got);
    free(got);
    as_buffer_clear(&source);
}

Test(parser, nesting_is_bounded)
{
    const char *deep = "RecursionError: maximum recursion depth exceeded during compilation";
    expect_repeated("", "(", 100000, "", "SyntaxError: too many nested parentheses");
    expect_repeated("", "not ", 5000, "a", deep);
    expect_repeated("", "not ", 100000, "a", "MemoryError");
    expect_repeated("", "- ", 100000, "a", "MemoryError");
    expect_repeated("a", ".b", 100000, "", deep);
    expect_repeated("a", "()", 100000, "", deep);
    expect_repeated("a", "+a", 100000, "", deep);
    expect_repeated("a", "**a", 100000, "", "MemoryError");
    expect_repeated("", "lambda: ", 100000, "a", "MemoryError");
    expect_repeated("if a: b\n", "elif a: b\n", 100000, "", "MemoryError");
    expect_repeated("if a: b\n", "elif a: b\n", 2900, "", "Module");
    expect_repeated("a", "+a", 2900, "", "Module");
}

Test(parser, long_sources_take_no_long_time)
{
    expect_repeated("[", "1, ", 300000, "]", "Module");
    expect_repeated("[", "1, ", 300000, "1 2]", "SyntaxError: invalid syntax. Perhaps you forgot a comma?");
    expect_repeated("f'", "{a}", 100000, "'", "Module");
    expect_repeated("f'''", "{a}\n", 100000, "'''", "Module");
    expect_repeated("'''", "\\d\n", 100000, "'''", "Module");
    expect_repeated("", "'a' ", 100000, "", "Module");
    expect_repeated("", "a = ", 100000, "b", "Module");
    expect_repeated("x = '", "a", 1000000, "", "SyntaxError: unterminated string literal (detected at line 1) (1, 5)");
    expect_repeated("x = [\n", "  f(a, b=c, *d), {'x': 1},\n", 20000, "a b]", "SyntaxError: invalid syntax");
}

Test(parser, junk_is_no_worse_than_wrong)
{
    unsigned seed = 1;
    for (int round = 0; round < 200; round++) {
        char junk[2000];
        for (size_t i = 0; i < sizeof junk; i++) {
            seed = seed * 1664525u + 1013904223u;
            junk[i] = round % 2 ? (char)(seed >> 24) : "()[]{}:,=\n \t'\"abcf01.+-*#\\!r@"[(seed >> 24) % 30];
        }
        free(parse_as(AS_PARSE_MODULE, junk, sizeof junk));
    }
}
