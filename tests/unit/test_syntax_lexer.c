#include <criterion/criterion.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "syntax/lexer.h"

static AsArena arena;
static AsLexer lexer;

static void lex(const char *source)
{
    as_arena_init(&arena);
    as_lexer_init(&lexer, &arena, as_arena_copy(&arena, source, strlen(source)), (uint32_t)strlen(source), 1, 0,
                  NULL);
}

static void forget(void)
{
    as_lexer_clear(&lexer);
    as_arena_clear(&arena);
}

/* The kinds of all tokens, the list ending with TOK_END or TOK_ERROR. */
static void expect_tokens(const char *source, ...)
{
    va_list kinds;
    lex(source);
    va_start(kinds, source);
    for (uint32_t i = 0; i < lexer.count; i++) {
        AsTokenKind wanted = va_arg(kinds, AsTokenKind), got = lexer.tokens[i].kind;
        cr_assert(got == wanted, "%s: token %u is %s, not %s", source, i, as_lexer_name(got), as_lexer_name(wanted));
    }
    va_end(kinds);
    forget();
}

static void expect_fault(const char *source, AsDiagnosticKind kind, const char *message, int line, int column)
{
    lex(source);
    cr_assert(lexer.tokens[lexer.count - 1].kind == TOK_ERROR, "%s: no fault", source);
    cr_assert_eq(lexer.fault.kind, kind);
    cr_assert_str_eq(lexer.fault.message, message);
    cr_assert_eq(lexer.fault.line, line);
    cr_assert(lexer.fault.column == column, "%s: column %d, not %d", source, lexer.fault.column, column);
    forget();
}

Test(lexer, an_empty_source_is_only_an_end)
{
    expect_tokens("", TOK_END);
    expect_tokens("\n\n  \n# words\n", TOK_END);
}

Test(lexer, dedent_closes_every_open_block)
{
    expect_tokens("if a:\n  if b:\n    c\n",
                  TOK_IF, TOK_NAME, TOK_COLON, TOK_NEWLINE, TOK_INDENT, TOK_IF, TOK_NAME, TOK_COLON, TOK_NEWLINE,
                  TOK_INDENT, TOK_NAME, TOK_NEWLINE, TOK_DEDENT, TOK_DEDENT, TOK_END);
}

Test(lexer, blank_lines_and_comments_leave_the_indentation_alone)
{
    expect_tokens("if a:\n\n# c\n  b\n\n      # d\n  c\n", TOK_IF, TOK_NAME, TOK_COLON, TOK_NEWLINE, TOK_INDENT,
                  TOK_NAME, TOK_NEWLINE, TOK_NAME, TOK_NEWLINE, TOK_DEDENT, TOK_END);
}

Test(lexer, a_form_feed_begins_the_indentation_anew)
{
    expect_tokens("if a:\n  \f  b\n  c\n", TOK_IF, TOK_NAME, TOK_COLON, TOK_NEWLINE, TOK_INDENT, TOK_NAME, TOK_NEWLINE,
                  TOK_NAME, TOK_NEWLINE, TOK_DEDENT, TOK_END);
}

Test(lexer, brackets_and_backslashes_join_lines)
{
    expect_tokens("(a\n  ,\n b)\n", TOK_LEFT_PAREN, TOK_NAME, TOK_COMMA, TOK_NAME, TOK_RIGHT_PAREN, TOK_NEWLINE, TOK_END);
    expect_tokens("a \\\n   + b\n", TOK_NAME, TOK_PLUS, TOK_NAME, TOK_NEWLINE, TOK_END);
}

Test(lexer, every_keyword_is_known_and_nothing_that_only_looks_like_one)
{
    for (AsTokenKind kind = TOK_FALSE; kind < TOK_COUNT; kind++) {
        const char *word = as_lexer_name(kind);
        char longer[32];
        cr_assert_eq(as_lexer_keyword(word, strlen(word)), kind);
        snprintf(longer, sizeof longer, "%s_", word);
        cr_assert_eq(as_lexer_keyword(longer, strlen(longer)), TOK_NAME);
        longer[0] ^= 0x20;
        cr_assert_eq(as_lexer_keyword(longer, strlen(word)), TOK_NAME);
    }
}

Test(lexer, the_longest_operator_wins)
{
    expect_tokens("a<<=b**=c//=d->e:=f...g!=h\n", TOK_NAME, TOK_LEFT_SHIFT_ASSIGN, TOK_NAME, TOK_DOUBLE_STAR_ASSIGN,
                  TOK_NAME, TOK_DOUBLE_SLASH_ASSIGN, TOK_NAME, TOK_ARROW, TOK_NAME, TOK_WALRUS, TOK_NAME, TOK_ELLIPSIS,
                  TOK_NAME, TOK_NOT_EQUAL, TOK_NAME, TOK_NEWLINE, TOK_END);
}

Test(lexer, a_prefix_belongs_to_its_string)
{
    expect_tokens("rb'a' f\"b\" u'c' Rb'd' bu'e'\n", TOK_STRING, TOK_STRING, TOK_STRING, TOK_STRING, TOK_NAME, TOK_STRING,
                  TOK_NEWLINE, TOK_END);
}

Test(lexer, a_string_of_several_lines_knows_where_it_ends)
{
    uint32_t line, column;
    lex("x = '''a\nb\n c''' + 1\n");
    as_lexer_end(&lexer, &lexer.tokens[2], &line, &column);
    cr_assert_eq(line, 3);
    cr_assert_eq(column, 5);
    cr_assert_eq(lexer.tokens[3].line, 3);
    cr_assert_eq(lexer.tokens[3].column, 6);
    forget();
}

Test(lexer, numbers_in_all_their_forms)
{
    expect_tokens("0 00 0_0 1_000 0x_fF 0o17 0b1_0 1. .5 1e5 1.5E-3 1j 0.j 09.5\n", TOK_NUMBER, TOK_NUMBER, TOK_NUMBER,
                  TOK_NUMBER, TOK_NUMBER, TOK_NUMBER, TOK_NUMBER, TOK_NUMBER, TOK_NUMBER, TOK_NUMBER, TOK_NUMBER,
                  TOK_NUMBER, TOK_NUMBER, TOK_NUMBER, TOK_NEWLINE, TOK_END);
    expect_tokens("1if x\n", TOK_NUMBER, TOK_IF, TOK_NAME, TOK_NEWLINE, TOK_END);
}

Test(lexer, a_faulty_number_points_where_it_goes_wrong)
{
    expect_fault("1_\n", AS_DIAGNOSTIC_SYNTAX_ERROR, "invalid decimal literal", 1, 2);
    expect_fault("0xg\n", AS_DIAGNOSTIC_SYNTAX_ERROR, "invalid hexadecimal literal", 1, 2);
    expect_fault("0b12\n", AS_DIAGNOSTIC_SYNTAX_ERROR, "invalid digit '2' in binary literal", 1, 4);
    expect_fault("x = 1abc\n", AS_DIAGNOSTIC_SYNTAX_ERROR, "invalid decimal literal", 1, 5);
}

Test(lexer, tabs_and_blanks_must_not_be_mixed)
{
    expect_fault("if 1:\n\tx\n        y\n", AS_DIAGNOSTIC_TAB_ERROR,
                 "inconsistent use of tabs and spaces in indentation", 3, 1);
}

Test(lexer, a_dedent_must_meet_an_outer_level)
{
    expect_fault("if 1:\n    x\n  y\n", AS_DIAGNOSTIC_INDENTATION_ERROR,
                 "unindent does not match any outer indentation level", 3, 4);
}

Test(lexer, brackets_must_match)
{
    expect_fault("(\n]\n", AS_DIAGNOSTIC_SYNTAX_ERROR,
                 "closing parenthesis ']' does not match opening parenthesis '(' on line 1", 2, 1);
    expect_fault(")\n", AS_DIAGNOSTIC_SYNTAX_ERROR, "unmatched ')'", 1, 1);
    expect_fault("f(a, [b]\n", AS_DIAGNOSTIC_SYNTAX_ERROR, "'(' was never closed", 1, 2);
}

Test(lexer, names_may_be_of_any_script_but_signs_may_not)
{
    lex("größe = 日本 + ªb\n");
    cr_assert_eq(lexer.count, 7);
    cr_assert(lexer.tokens[0].escaped);
    forget();
    expect_fault("é = €\n", AS_DIAGNOSTIC_SYNTAX_ERROR, "invalid character '€' (U+20AC)", 1, 5);
    expect_fault("a = \xc2\xa0" "b\n", AS_DIAGNOSTIC_SYNTAX_ERROR, "invalid non-printable character U+00A0", 1, 5);
}

Test(lexer, deep_nesting_is_a_fault_and_no_more)
{
    char deep[1002];
    memset(deep, '(', 1000);
    strcpy(deep + 1000, "\n");
    expect_fault(deep, AS_DIAGNOSTIC_SYNTAX_ERROR, "too many nested parentheses", 1, 201);
}
