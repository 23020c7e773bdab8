# Defaults and annotations are evaluated once, in order, where the function is defined.
def t(x): print(x, end=" "); return x
def f(a=t(1), b=t(2), /, c: t("C") = t(3), *d: t("D"), e=t(4), g: t("G") = t(5), **h: t("H")) -> t("R"): return a, b, c, e, g
print(f(), f(9, c=8))
for i in range(2):
    def g(x=t(i)): return x
print(g())
def acc(v, seen=[]): seen.append(v); return seen
print(acc(1), acc(2), acc(3, []), acc(4) is acc.__defaults__[0])
def self_default(n=None): return n if n is not None else self_default(5)
print(self_default())
x = 1
def h(a=x, b=lambda: x): return a, b()
x = 2; print(h())
class C:
    n = 3
    def m(self, a=n, *, b=n * 2): return a, b
    n = 4
print(C().m(), C.n)
def outer(k):
    def inner(a=k, *, b=k + 1): return a, b, k
    k = 100
    return inner
print(outer(1)(), outer(2).__defaults__, outer(3).__kwdefaults__)
try:
    def bad(a=1 / 0): pass
except ZeroDivisionError as e: print(e, "bad" in globals())
def order(a, b=t("b"), *, c, d=t("d")): return a, b, c, d
print(order(1, c=2), order.__defaults__, order.__kwdefaults__)
lam = [lambda a=i, *, b=i * 2: (a, b) for i in range(3)]
print([l() for l in lam])
def gen(a=[x for x in range(2)], b={**{"k": 1}}, c=(y := 7)): return a, b, c
print(gen(), y)
async def co(a=t("async default")): return a
try: co().send(None)
except StopIteration as e: print(e.value)
def many(a=0, b=0, c=0, d=0, e=0, f=0): return [a, b, c, d, e, f]
print(many(1, d=4), many(*range(6)), many(f=1, **{"a": 2}))
f.__defaults__ = (10, 20, 30); f.__kwdefaults__ = {"e": 40, "g": 50}; print(f())
f.__defaults__ = None
try: f()
except TypeError as e: print(e)
