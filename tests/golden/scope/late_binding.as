# Closures see names, not values: loops, defaults, comprehensions, cells that are shared.
fs = [lambda: i for i in range(3)]; print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]; print([f() for f in fs])
def loops():
    out = []
    for i in range(3):
        def f(): return i
        out.append(f)
    i = 10
    return [f() for f in out]
print(loops())
def make(n): return lambda: n
print([make(i)() for i in range(3)])
def shared():
    n = 0
    def inc(): nonlocal n; n += 1; return n
    def get(): return n
    return inc, get
inc, get = shared(); inc(); inc(); print(get(), inc.__closure__[0] is get.__closure__[0], inc.__closure__[0].cell_contents)
inc2, get2 = shared(); print(get2(), get())
def rec(n): return 1 if n == 0 else n * rec(n - 1)
old, rec = rec, lambda n: "replaced"
print(old(3) if 0 else rec(3))
try: print(old(1))
except TypeError as e: print(e)
def defaults(x, acc=[]): acc.append(x); return acc
print(defaults(1), defaults(2), defaults(3, []), defaults.__defaults__)
def mutable(d={}, *, s=set()): d[len(d)] = 1; s.add(len(d)); return d, s
mutable(); print(mutable(), mutable.__kwdefaults__)
x = 1
def early(v=x): return v
x = 2; print(early(), early.__defaults__)
def outer():
    def inner(): return later
    later = 1
    a = inner()
    later = 2
    return a, inner()
print(outer())
def unbound():
    def inner(): return missing
    try: inner()
    except NameError as e: print(e)
    if 0: missing = 1
    print(inner.__code__.co_freevars)
    try: inner.__closure__[0].cell_contents
    except ValueError as e: print(e)
unbound()
gens = [(i * j for j in range(3)) for i in range(3)]; print([list(g) for g in gens])
class A:
    n = 5
    fs = [lambda self: self.n for _ in range(2)]
    def m(self): return [lambda: self.n][0]()
print(A().fs[0](A()), A().m())
ops = {k: (lambda a, b, k=k: eval(f"a {k} b")) for k in "+-*"}; print({k: f(6, 3) for k, f in ops.items()})
funcs = []
for n in (1, 2):
    for m in (3, 4): funcs.append(lambda n=n: (n, m))
print([f() for f in funcs])
while len(funcs) > 2: v = len(funcs); funcs[-1] = lambda: v; funcs.pop(0)
print(funcs[-1]())
