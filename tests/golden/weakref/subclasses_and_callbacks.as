# Subclasses of ref with attributes, callbacks that fail or make new references, comparison after death, references to classes, functions, methods, sets, and to what refuses.
import weakref, gc, sys
class A:
    def __init__(self, n): self.n = n; self.me = self
    def __eq__(self, o): return isinstance(o, A) and self.n == o.n
    def __hash__(self): return hash(self.n)
    def m(self): return self.n
log = []
class Tagged(weakref.ref):
    __slots__ = ("tag",)
    def __new__(cls, o, callback=None, tag=None): return super().__new__(cls, o, callback)
    def __init__(self, o, callback=None, tag=None): super().__init__(o, callback); self.tag = tag
    def __call__(self): o = super().__call__(); return (self.tag, o.n if o is not None else None)
class Counting(weakref.ref):
    calls = 0
    def __call__(self): type(self).calls += 1; return super().__call__()
a = A(1); t = Tagged(a, tag="t"); c = Counting(a); print(t(), c().n, c().n, Counting.calls, t == weakref.ref(a), hash(t) == hash(a), t is Tagged(a), isinstance(t, weakref.ref), t.tag, t.__callback__)
try: t.other = 1
except AttributeError as e: print(e)
c.extra = 5; print(c.extra, vars(c))
def make(n, *callbacks):
    x = A(n); return [weakref.ref(x, f) for f in callbacks]
def record(r): log.append(("gone", r() is None))
def fails(r): raise RuntimeError("in callback")
def again(r): log.append("again"); keep.append(weakref.ref(a, record))
keep = []; sys.unraisablehook = lambda u: log.append((type(u.exc_value).__name__, str(u.exc_value)))
refs = make(2, record, fails, again); gc.collect(); print(log, len(keep), [r() for r in refs]); log.clear(); sys.unraisablehook = sys.__unraisablehook__
def twins(): x, y = A(7), A(7); return weakref.ref(x), weakref.ref(y), weakref.ref(x) == weakref.ref(y), weakref.ref(x) != weakref.ref(A(8))
r1, r2, equal, different = twins(); hash(r1) if r1() else None; gc.collect(); print(equal, different, r1 == r2, r1 == r1, r1 != r2, r1() is None)
for op in ("r1 < r2", "r1 == 5", "r1 != None", "hash(r2)", "r1(1)", "r1.x", "r1 + 1", "len(r1)", "bool(r1)"):
    try: print(op, "=", eval(op))
    except Exception as e: print(op, "->", type(e).__name__ + ":", e)
class B: pass
def f(): pass
s = {1}; fs = frozenset([1]); g = (i for i in ()); m = a.m
for o in (B, f, s, fs, g, m, len, sys, type, re_ := __import__("re").compile("a"), A.m, lambda: 0, memoryview(b"a"), property(len), (5).bit_length, [].append, int, Exception("e"), object(), 1.5, "s", b"b", (1,), [1], {1: 2}, None, True, ..., range(2), slice(1), iter([]), super(B, B()), staticmethod(f), classmethod(f), type("S", (), {"__slots__": ()})(), type("W", (), {"__slots__": ("__weakref__",)})(), type("L", (list,), {})(), type("I", (int,), {})(), type("T", (tuple,), {})(), type("D", (dict,), {})(), type("St", (str,), {})()):
    try: print(type(o).__name__, weakref.ref(o)() is o, end=" ; ")
    except TypeError as e: print(e, end=" ; ")
print(); print(weakref.getweakrefcount(a) >= 2, len(weakref.getweakrefs(a)) >= 2, weakref.getweakrefcount(5), weakref.getweakrefs("s"), weakref.ref is weakref.ReferenceType, weakref.ref.__name__)
class Parent:
    def __init__(self): self.kids = weakref.WeakSet(); self.by = weakref.WeakValueDictionary()
    def add(self, k): self.kids.add(k); self.by[k.n] = k; return k
p = Parent(); k1 = p.add(A("k1")); p.add(A("k2")); gc.collect(); print([k.n for k in p.kids], list(p.by)); seen = []
for k in list(p.kids): seen.append(k.n); p.add(A("new"))
print(seen, "k1" in p.by)
w = weakref.WeakMethod(a.m); print(w()(), w() == a.m, w == weakref.WeakMethod(a.m), hash(w) == hash(weakref.WeakMethod(a.m)), weakref.WeakMethod(A(3).m) == w, type(w).__mro__[1].__name__)
