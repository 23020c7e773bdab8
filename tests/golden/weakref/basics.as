import weakref, gc

class A:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"A({self.n})"
    def method(self): return self.n

a = A(1)
r = weakref.ref(a)
print(r(), r() is a, r is weakref.ref(a), r == weakref.ref(a), hash(r) == hash(a), weakref.getweakrefcount(a), type(r))
del a
gc.collect()
print(r(), repr(r).endswith("; dead>"))
def gone(ref): print("callback", ref() is None, ref is rc)
b = A(2)
rc = weakref.ref(b, gone)
print(rc.__callback__ is gone, len(weakref.getweakrefs(b)))
b = None
gc.collect()
for bad in (1, "a", [], {}, (), None, 1.5, b"", object(), range(3)):
    try: weakref.ref(bad)
    except TypeError as e: print(e)
def f(): pass
print(weakref.ref(f)() is f, weakref.ref(A)() is A, weakref.ref({1})() is None or True)
class S: __slots__ = ("x",)
class W: __slots__ = ("x", "__weakref__")
class L(list): pass
class T(tuple): pass
class I(int): pass
for cls in (S, W, L, T, I):
    x = cls()
    try: print(cls.__name__, weakref.ref(x)() is x)
    except TypeError as e: print(e)
c = A(3)
p = weakref.proxy(c)
print(p.n, p.method(), str(p), p == c, isinstance(p, A))
p.n = 4
print(c.n, type(p))
del c
gc.collect()
try: p.n
except ReferenceError as e: print(e)
d = A(5)
m = weakref.WeakMethod(d.method)
print(m()())
print(weakref.ref(d.method)())
del d
gc.collect()
print(m())
for bad in (lambda: weakref.ref(), lambda: weakref.WeakMethod(5), lambda: r(1)):
    try: bad()
    except TypeError as e: print(type(e).__name__)
