# Annotations: where they are kept, when they are evaluated, and what they may annotate.
def t(x): print("ann", x); return x
x: t("x") = 1
y: t("y")
(z): t("z") = 2
print(__annotations__)
class C:
    a: t("a")
    b: t("b") = 5
    C_self: "C"
    def m(self, p: t("p"), *q: t("q"), r: t("r") = 1, **s: t("s")) -> t("ret"): v: t("not evaluated") = 1; w: undefined; return v
    _C__priv: int
    __priv2: str
print(C.__annotations__, C.m.__annotations__, C().m(1), hasattr(C, "a"))
class D(C): pass
print(D.__annotations__, "__annotations__" in vars(D))
class E(C): e: int
print(E.__annotations__)
def f():
    local: undefined_name = 5
    other: undefined_name
    try: return other
    except UnboundLocalError as e: return local, str(e)
print(f(), f.__annotations__)
d = {}
d["k"]: t("item") = 3
d["l"]: t("item only")
o = type("O", (), {})()
o.attr: t("attr") = 4
print(d, o.attr, sorted(__annotations__))
def target(): print("target"); return d
target()["m"]: t("after target?") = t("value")
try:
    u: undefined_here
except NameError as e: print(e)
try:
    v: undefined_here = t("value first")
except NameError as e: print(e, v)
lam = lambda a: a
print(lam.__annotations__)
def g(a: 1, /, b: "two", *args: [3], c: {4} = 0, **kw: (5,)) -> None: ...
print(g.__annotations__)
g.__annotations__ = {"n": 1}; print(g.__annotations__); del g.__annotations__; print(g.__annotations__)
try: g.__annotations__ = 5
except TypeError as e: print(e)
if False: never: int = 1
print("never" in __annotations__, __annotations__.get("never"))
for i in range(1): looped: int = i
print(__annotations__["looped"])
for source in ("x: int", "x: int = 1", "x: int, y: int", "x, y: int", "(x, y): int = 1", "[x]: int", "x: int = y: str", "x: int = y = 1", "f(): int", "1: int", "x.y: int", "x[0]: int = 1", "(x.y): int", "x: ", "x: int =", "x: (yield)", "x: *y", "x: (*y,)", "x: int = *y, z", "x: int = yield", "def f(): x: (yield) = 1", "x: int += 1", "None: int", "x: lambda: 0 = 1", "x: a if b else c = 1", "x: a := b", "global x; x: int", "def f(): global x; x: int", "def f(x): x: int = 1", "def f(a: int b): pass", "def f(a:) : pass", "def f(a: int = ): pass", "def f() -> : pass", "def f() - > int: pass", "'x': int", "x: 'int' 'more'", "(x): int", "((x)): int = 1", "x: await y", "-x: int", "__debug__: int", "class A:\n x: int\n nonlocal x", "for x: int in y: pass", "with a as x: int: pass", "lambda x: int: 0", "import a: int"):
    try: compile(source, "s", "exec"); print(repr(source), "-> fine")
    except SyntaxError as e: print(repr(source), "->", e.msg, (e.lineno, e.offset, e.end_offset))
