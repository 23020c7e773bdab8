# Which generators a loop has to itself, and closes: not those that somebody keeps
import collections, functools, itertools, operator, types, contextvars
def gen(*a):
    try:
        yield 1
        yield 2
        yield 3
    finally: print("closed")
dd = collections.defaultdict(gen)
for x in dd["a"]: break
print("dd", next(dd["a"]))
class M(dict):
    def __missing__(self, k): v = self[k] = gen(); return v
m = M()
for x in m["a"]: break
print("missing", next(m["a"]))
class C:
    @functools.cached_property
    def p(self): return gen()
    @functools.lru_cache
    def c(self): return gen()
    @property
    def q(self): return gen()
    def __getattr__(self, n): self.__dict__[n] = r = gen(); return r
    def __call__(self): return gen()
c = C()
for x in c.p: break
print("cached_property", next(c.p))
for x in c.c(): break
print("lru", next(c.c()))
for x in c.q: break
print("property")
for x in c.zz: break
print("getattr", next(c.zz))
for x in c(): break
print("call")
acc = itertools.accumulate([1, 2], lambda a, b: gen())
next(acc)
for x in next(acc): break
print("accumulate keeps")
print("accumulate")
d = {}
for x in d.setdefault("k", gen()): break
print("setdefault", next(d["k"]))
store = []
def keep(f):
    @functools.wraps(f)
    def w(*a):
        r = f(*a); store.append(r); return r
    return w
@keep
def kept(): return gen()
for x in kept(): break
print("kept", next(store[0]))
for x in (g := gen()): break
print("walrus", next(g))
for x in (store.append(gen()) or store[-1]): break
print("or", next(store[-1]))
for x in next(map(gen, [1])): break
print("map")
def ident(x): return x
a = b = None
def both():
    global a
    a = b = gen()
    return b
for x in both(): break
print("both", next(a))
p = functools.partial(gen)
for x in p(): break
print("partial")
ns = types.SimpleNamespace(g=gen())
for x in ns.g: break
print("ns", next(ns.g))
t = (gen(),)
for x in t[0]: break
print("tuple", next(t[0]))
for x in operator.methodcaller("__call__")(gen): break
print("mc")
s = set()
def add(): g = gen(); s.add(g); return g
for x in add(): break
popped = s.pop(); print("set", next(popped))
memo = {}
def memoized(k):
    try: return memo[k]
    except KeyError: return memo.setdefault(k, gen())
for x in memoized(1): break
print("memo", next(memo[1]))
class D:
    def __init__(self): self.g = gen()
    def __iter__(self): return self.g
dobj = D()
for x in dobj: break
print("iter kept", next(dobj.g))
class E2:
    g = property(lambda self: self.__dict__.setdefault("h", gen()))
e = E2()
for x in e.g: break
print("prop setdefault", next(e.__dict__["h"]))
it = iter(gen, None)
for x in next(it): break
print("callable iterator")
