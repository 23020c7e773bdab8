# Code that compiles with a warning.
import warnings
def check(source):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try: compile(source, "s", "exec"); r = ""
        except SyntaxError as e: r = e.msg
        print(repr(source), r, *[f"{w.category.__name__}({w.lineno}): {w.message}" for w in caught])


for source in ("x is 1", "x is not 1", "1 is x", "x is 'a'", "x is b'a'", "x is 1.5", "x is -1", "x is ()", "x is (1, 2)", "x is (1, y)", "x is None", "x is True", "x is ...", "x is []", "x is {}", "x is f'a'", "x is __debug__", "x == 1 is y", "1 is 1", "'a' is not 'b' is c", "None is 1", "x is y is 1", "x in (1,) is 2",
               "1()", "1.5()", "'a'()", "b'a'()", "()()", "(1, 2)(3)", "[](1)", "[1]()", "{}()", "{1}()", "{1: 2}()", "f'a'()", "None()", "True()", "...()", "[x for x in y]()", "{x for x in y}()", "(x for x in y)()", "(lambda: 0)()", "x()()", "(x)()", "-1()", "'a' 'b'(c)", "[(1, 2) (3, 4)]",
               "1[0]", "None[0]", "True['a']", "...[0]", "{1}[0]", "{x for x in y}[0]", "(x for x in y)[0]", "(lambda: 0)[0]", "1.5[0]", "[][0]", "()[0]", "'a'[0]", "b'a'[0]", "{}['a']", "f'a'[0]", "[1]['a']", "(1, 2)['a']", "'abc'['a']", "b'a'['b']", "[1][1.5]", "[1][None]", "[1][(1, 2)]", "[1][1, 2]", "[1][x]", "[1][-1]", "[1][True]", "[1][1:2]", "[1][...]", "[1][b'a']", "f'a'['b']", "[x for x in y]['a']", "[1][{}]", "[1][[2]]", "[1][lambda: 0]", "[1]['a'] = 2", "del [1]['a']",
               "assert (x, 'm')", "assert (x,)", "assert ()", "assert x, (y, z)", "assert (x)", "assert [x, y]", "if x:\n  assert (1, 2)\n", "def f():\n  return 1 is x\n", "'''doc'''\nx is 'a'", "f(\n1 is x,\n2 is\ny)", "x = [\n (1, 2)\n (3, 4)\n]", "1if x else 2", "0x1for x in y", "x = 1or 2", "if 0: x is 1", "lambda: x is 1", "class A: y = x is 1", "@x is 1\ndef f(): pass", "x: 1 is y = 2", "f'{x is 1}'", "f'{x is 1} {1()}'", "'\\d' is x", "match x is 1:\n case 1 if y is 2: pass", "x if y is 1 else z", "[x is 1 for y in z]", "return_ = x is 'a', y is 'b'", "print(x is 1); print(x is 1)"):
    check(source)
