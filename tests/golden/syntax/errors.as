# What the compiler refuses, with the place.
def check(source):
    try:
        compile(source, "s", "exec")
    except SyntaxError as e:
        print(repr(source), "->", e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))
    else:
        print(repr(source), "-> fine")
for s in """return 1|yield 1|await x|class A: return|break|continue|if 1: break|def f(): continue|def f(): nonlocal x|nonlocal x
def f(x): global x|def f(x): nonlocal x|def f(a, a): pass|lambda a, *a: 0|def f(): from x import *|a, *b, *c = d|*a = b|*a|x = *a
f(a=1, a=2)|f(__debug__=1)|__debug__ = 1|def __debug__(): pass|def f(__debug__): pass|del __debug__|x.__debug__ = 1|import a as __debug__
for __debug__ in x: pass|(__debug__ := 1)|[i := 0 for i in x]|[i for i in (j := x)]|[(i := 0) for i in x for j in y]|class A: [(x := i) for i in y]
[[(j := 0) for i in range(5)] for j in range(5)]|def f(): await x|def f(): [x async for x in y]|async def f(): yield from x|x = [(yield 1) for i in y]
from __future__ import nope|x = 1; from __future__ import annotations|async def f(): lambda: await x|f(**a, *b)|f(a for a in b, c)|for *x in y: pass""".replace("\n", "|").split("|"):
    check(s)
check("def f():\n    x = 1\n    global x")
check("def f():\n    print(x)\n    global x")
check("def f():\n    x: int\n    nonlocal x")
check("def f():\n    global x\n    x: int = 1")
check("def f():\n  x = 1\n  def g():\n    nonlocal x\n    global x")
check("async def f():\n    yield 1\n    return 2")
check("async def f():\n    def g(): return [x async for x in y]")
check("try: pass\nexcept: pass\nexcept E: pass")
check("try: pass\nexcept* E: return")
check("for x in y:\n  try: pass\n  except* E: break")
check("match x:\n    case a: pass\n    case b: pass")
check("match x:\n    case _: pass\n    case b: pass")
check("match x:\n    case a | b: pass")
check("match x:\n    case (a, b) | (c, d): pass")
check("match x:\n    case (a, a): pass")
check("match x:\n    case [*a, *b]: pass")
check("match x:\n    case {'a': 1, 'a': 2}: pass")
check("match x:\n    case {1: 1, True: 2}: pass")
check("match x:\n    case A(x=1, x=2): pass")
check("while 1:\n  def f(): break")
check("".join(" " * i + "for a in b:\n" for i in range(21)) + " " * 21 + "pass")
check("def f():\n  async with x: pass")
check("def f():\n  async for x in y: pass")
check("from __future__ import annotations\nx: (y := 1)")
check("from __future__ import annotations\ndef f(x: (yield)): pass")
check("class A:\n    await x")
check("def f():\n  def g():\n    nonlocal x\n  global x")
