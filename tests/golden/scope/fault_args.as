# The arguments of a SyntaxError: faults of names have the message alone, others their place, too.
for source in ("[(z := 1) for _ in (z := 2)]", "return 1", "def f():\n x = 1\n global x", "nonlocal x", "f(a=1, a=2)", "[(x := 1) for x in y]", "class A: [(x := i) for i in y]", "def f(a, a): pass", "def f():\n from x import *", "from __future__ import nope",
               "x = 1; from __future__ import annotations", "from __future__ import braces", "x = = 1", "x = 'a", "(", "if x:\ny", "f() = 1", "def f():\n def g(): nonlocal x", "break", "a, *b, *c = d", "def f(x):\n global x", "class A:\n def f(): nonlocal x", "yield 1", "def f(): await x", "match x:\n case a: pass\n case b: pass", "__debug__ = 1", "import a.b as __debug__"):
    try: compile(source, "name", "exec")
    except SyntaxError as e:
        print(repr(source), repr(e), str(e), (e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e.print_file_and_line))
try: exec("def f():\n x = 1\n global x")
except SyntaxError:
    import traceback
    traceback.print_exc()
