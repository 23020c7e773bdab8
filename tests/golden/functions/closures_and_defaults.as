# Closures, late binding, defaults evaluated once, nonlocal chains, functions as objects, decorators with state, recursion, generators closing over loop variables.
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
late = [lambda: i for i in range(3)]; early = [lambda i=i: i for i in range(3)]; gen = [f() for f in (lambda: j for j in range(3))]
print([f() for f in late], [f() for f in early], gen, [f(9) for f in early])
def default(a, l=[], d={}, n=[0]): l.append(a); d[a] = len(l); n[0] += 1; return l, d, n
print(default(1), default(2, []), default(3), default.__defaults__)
def outer():
    x = "outer"
    def middle():
        def inner():
            nonlocal x
            x += "!"; return x
        return inner
    return middle(), lambda: x, lambda v: exec("x = v") or x
inner, get, try_exec = outer(); print(inner(), inner(), get(), try_exec("no"), inner.__closure__[0].cell_contents, inner.__code__.co_freevars)
def counter(start=0):
    count = start
    def inc(by=1):
        nonlocal count
        count += by; return count
    def reset(): nonlocal count; count = start
    inc.reset = reset; inc.peek = lambda: count
    return inc
a, b = counter(), counter(10); print(a(), a(5), b(), a.peek(), b.peek()); a.reset(); print(a(), b())
def unbound():
    try: return value
    except NameError as e: return type(e).__name__, str(e)
    value = 1
def unbound_cell():
    def f(): return later
    try: f()
    except NameError as e: return str(e)
    later = 1
def deleted():
    x = 1
    def f(): return x
    del x
    return f()
print(unbound(), unbound_cell()); attempt(deleted)
x = "global"
def shadow(x): 
    def g(): global x; return x
    return g(), x, [x for x in "ab"], x, (lambda x: x)("param")
print(shadow("local"))
def memo(f):
    cache = {}
    def wrapper(*args):
        if args not in cache: cache[args] = f(*args)
        return cache[args]
    wrapper.cache = cache; return wrapper
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), len(fib.cache), fib.__name__)
def repeat(n):
    def deco(f):
        def wrapper(*a, **k): return [f(*a, **k) for _ in range(n)]
        wrapper.__name__ = f.__name__; return wrapper
    return deco
@repeat(2)
@repeat(2)
def hi(name="x"): return f"hi {name}"
print(hi(), hi(name="y"), hi.__name__)
class Deco:
    def __init__(self, f): self.f, self.calls = f, 0
    def __call__(self, *a): self.calls += 1; return self.f(*a)
    def __get__(self, obj, owner): return self if obj is None else (lambda *a: self(obj, *a))
class Uses:
    @Deco
    def m(self, x): return (type(self).__name__, x)
print(Uses().m(1), Uses().m(2), Uses.m.calls)
compose = lambda *fs: lambda x: x if not fs else compose(*fs[:-1])(fs[-1](x))
print(compose(str, abs, int)("-5"), compose()(3), (lambda f: f(f, 5))(lambda f, n: 1 if n < 2 else n * f(f, n - 1)), (lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4))
def varieties(a, b=2, /, c=3, *args, d, e=5, **kw): return a, b, c, args, d, e, kw
for call in ("varieties(1, d=4)", "varieties(1, 2, 3, 4, 5, d=6, e=7, f=8)", "varieties(1, c=9, d=0)", "varieties(1)", "varieties(d=1)", "varieties(1, b=2, d=3)", "varieties(1, 2, 3, d=4, d2=5, a=6)", "varieties(*[1, 2], **{'d': 3, 'x': 4})", "varieties(1, *(), d=1, **{})", "varieties(1, d=1, **{'d': 2})", "varieties(*5, d=1)", "varieties(1, d=1, **5)", "varieties(1, d=1, **{5: 6})", "varieties(*'ab', *[3], d=4, **{'e': 1}, **{'f': 2})", "varieties(1, 2, c=3, *[4], d=5)"): attempt(lambda: eval(call))
def gens(): return [(x for _ in range(1)) for x in range(3)]
print([next(g) for g in gens()], [next(g) for g in [(lambda v: (v for _ in "a"))(v) for v in range(3)]])
def annotated(a: print("evaluated now"), b: "not now" = print("default now")) -> None: pass
def twice(): return (lambda: (yield 1)), (yield 2)
print(list(twice())[0], type(twice()).__name__, [*map(lambda a, b=10: a + b, [1, 2])], sorted([3, 1], key=lambda v: -v), (lambda: 0).__code__.co_consts != None)
def recursion(n): return recursion(n + 1)
attempt(lambda: recursion(0))
def mutual_a(n): return n == 0 or mutual_b(n - 1)
def mutual_b(n): return n != 0 and mutual_a(n - 1)
print(mutual_a(10), mutual_b(7)); f = fib; del fib; attempt(lambda: f(61)); attempt(lambda: f(60))
