# Lambdas: parameters, defaults, closures, nesting, where they end.
f = lambda: 0; g = lambda x, /, y=1, *a, z, w=2, **k: (x, y, a, z, w, k)
print(f(), g(1, z=3), g(1, 2, 3, 4, z=5, w=6, v=7))
print((lambda x: lambda y: x + y)(1)(2), (lambda *a: a)(*range(3)), (lambda **k: k)(a=1), (lambda: (yield))().__class__.__name__)
print([f(2) for f in [lambda x, i=i: x * i for i in range(3)]], [f() for f in [lambda: i for i in range(3)]])
print((lambda x: x if x else "empty")(0), (lambda: 1 if 0 else 2)(), 1 if (lambda: 0)() else 2, lambda: 0 and 1, sep="|") if 0 else None
print(sorted([3, 1, 2], key=lambda x: -x), list(map(lambda x, y: x + y, "ab", "cd")), (lambda: [x for x in range(3)])())
print(f.__name__, f.__qualname__, g.__defaults__, g.__kwdefaults__, f.__code__.co_name, (lambda: 0).__doc__)
d = {"k": lambda: 1, **{"l": lambda: 2}}; print(d["k"](), d["l"]())
print((lambda x=(lambda: 5)(): x)(), (lambda a, b=lambda: 1: b())(0), (lambda: (lambda: (lambda: 3)())())())
x = "global"
class C:
    x = "class"
    f = lambda self: x
    g = lambda self, x=x: x
print(C().f(), C().g())
def outer():
    x = 1
    h = lambda: x
    x = 2
    return h()
print(outer())
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(20), (lambda f, n: f(f, n))(lambda f, n: 1 if n < 2 else n * f(f, n - 1), 10))
print((lambda: print("side", "effect"))(), (lambda _: _)(1), (lambda *, a: a)(a=1), (lambda a, *, b=2: (a, b))(1))
print(f"{(lambda x: x + 1)(1)}", [lambda: 1, lambda: 2][1](), (lambda: 1,)[0](), (lambda x: (x, x))(1), (lambda: not 1)())
for call in "f(1)", "g()", "g(1)", "(lambda x: x)()", "(lambda x, y: x)(1, x=2)", "(lambda: undefined)()", "(lambda x: x.y)(1)":
    try: eval(call)
    except Exception as e: print(call, "->", type(e).__name__, e)
for source in ("lambda", "lambda:", "lambda x", "lambda x:", "lambda (x): x", "lambda x, x: 0", "lambda x=1, y: 0", "lambda *: 0", "lambda *, **k: 0", "lambda **k, x: 0", "lambda x: yield", "lambda x: (yield)", "lambda: return", "lambda: x = 1", "lambda: (x := 1)", "lambda: x := 1", "lambda x: int: 0", "lambda: *a", "lambda: (*a,)", "lambda: a, b", "lambda /: 0", "lambda x, /, y, /: 0", "lambda *a, *b: 0", "lambda x=: 0", "lambda 1: 0", "lambda None: 0", "lambda x.y: 0", "lambda: pass", "lambda: 0 = 1", "lambda: 0 if 1", "lambda: await x", "lambda: lambda: 0", "lambda x=lambda: 0: x", "(lambda: 0", "not lambda: 0", "-lambda: 0", "a + lambda: 0", "a or lambda: 0", "a if lambda: 0 else b", "a if b else lambda: 0", "[lambda: x for x in y]", "[x for x in lambda: y]", "[x for x in y if lambda: 0]", "lambda: [x for x in y]", "x[lambda: 0]", "x[lambda: 0:1]", "{lambda: 0: 1}", "{1: lambda: 0}", "f(lambda: 0, 1)", "f(x=lambda: 0)", "@lambda f: f\ndef g(): pass", "lambda a, b=1, *c, d, e=2, **f: 0", "lambda a b: 0", "lambda\nx: 0", "lambda x:\n0", "async lambda: 0"):
    try: compile(source, "s", "exec"); print(repr(source), "-> fine")
    except SyntaxError as e: print(repr(source), "->", e.msg, (e.offset, e.end_offset))
