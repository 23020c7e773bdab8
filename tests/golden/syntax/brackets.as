# Brackets that do not match, and what was never closed.
def check(source):
    try: compile(source, "s", "exec"); print(repr(source), "-> fine")
    except SyntaxError as e: print(repr(source), "->", e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset), repr(e.text))


for source in ("(", ")", "[", "]", "{", "}", "(]", "[)", "{)", "(}", "([)]", "(1, 2", "[1, 2", "{1: 2", "f(1", "f(1]", "f[1)", "x = (1\ny = 2", "x = [1,\n\ny = 2\n", "x = {\n'a': 1\nprint(x)", "f(\n\n]", "(\n[\n)\n]", "def f(a:\n pass", "def f(a\n    return 1", "if (x:\n y", "print('a'\nprint('b')", "print((1)\nx = 2", "x = [i for i in (1, 2]", "f(a, b))", "(a))", "[[1, 2]", "{'a': [1, 2}", "'('", "# (", "f'('", "f'{(}'", "x = (1 + 2\n# c\n", "((((((1)))))", "a = (b = c", "class A(:\n pass", "import (a", "from a import (b", "for x in (1, 2:\n pass", "while (1:\n pass", "lambda (: 0", "x[1:2", "x[1:2)", "f(**{'a': 1)", "(yield", "[*a, (b]", "return (", "@f(\ndef g(): pass", "assert (1, 2", "(\\\n", "(\\\n]", "x = (1,\n     2\nif x:\n  pass\n", "d = {'a': 1,\n     'b': 2\ne = 5"):
    check(source)
for n in 199, 200, 201, 500:
    for o, c in "()", "[]", "{}":
        try: compile("x = " + o * n + "1" + c * n, "s", "exec"); print(n, o, "fine")
        except (SyntaxError, MemoryError, RecursionError) as e: print(n, o, type(e).__name__, *e.args[:1]) if n != 199 and n != 200 else print(n, o, type(e).__name__ in ("MemoryError", "RecursionError", "SyntaxError"))
