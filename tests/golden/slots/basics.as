class P:
    __slots__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
p = P(1, 2)
print(p.x, p.y, P.x, type(P.x), P.__slots__, hasattr(p, "__dict__"))
p.x += 10
print(p.x)
del p.y
for f in (lambda: p.y, lambda: setattr(p, "z", 1), lambda: p.z, lambda: delattr(p, "y"), lambda: delattr(p, "z"), lambda: p.__dict__, lambda: setattr(p, "__init__", 1), lambda: vars(p)):
    try: f()
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
class Q(P):
    __slots__ = ("z",)
q = Q(1, 2); q.z = 3
print(q.x, q.y, q.z)
try: q.w = 1
except AttributeError as e: print(e)
class R(P): pass
r = R(5, 6); r.any = 7
print(r.x, r.__dict__)
class S:
    __slots__ = "single"
s = S(); s.single = 1
print(s.single)
class T:
    __slots__ = ["a", "__dict__"]
t = T(); t.a = 1; t.b = 2
print(t.__dict__, t.a)
class U:
    __slots__ = ()
try: U().x = 1
except AttributeError as e: print(e)
class V:
    __slots__ = {"d": "docs for d"}
v = V(); v.d = 1
print(v.d)
class W:
    __slots__ = ("__private",)
    def __init__(self): self.__private = 5
    def get(self): return self.__private
print(W().get(), [n for n in dir(W) if "private" in n])
for ns in ({"__slots__": ("a",), "a": 1}, {"__slots__": ("__dict__", "__dict__")}, {"__slots__": (1,)}, {"__slots__": ("a b",)}, {"__slots__": ("",)}):
    try: print(type("X", (), ns).__name__)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
class Base: pass
class Sub(Base): __slots__ = ("s",)
x = Sub(); x.s = 1; x.other = 2
print(x.s, x.__dict__)
class A1: __slots__ = ("a",)
class B1: __slots__ = ("b",)
try:
    class C1(A1, B1): pass
except TypeError as e: print(e)
class E1: __slots__ = ()
class F1(A1, E1): __slots__ = ()
f = F1(); f.a = 3; print(f.a)
print(P.__dict__["x"].__get__(P(7, 8), P), P.x.__name__, P.x.__objclass__)
P.x.__set__(p, 77)
print(p.x)
try: P.x.__get__(5)
except TypeError as e: print(e)
class L(list): __slots__ = ("extra",)
l = L([1]); l.extra = 2
print(l, l.extra)
try: l.nope = 1
except AttributeError as e: print(e)
class Ex(Exception): __slots__ = ("info",)
e = Ex("m"); e.info = 1; e.free = 2
print(e.info, e.free, e.args)
class Def:
    __slots__ = ("m", "n")
    def __init__(self): self.m = 1
    def __eq__(self, o): return self.m == o.m
d = Def()
print(d == Def(), hasattr(d, "n"))
d.__class__ = Def
class Def2:
    __slots__ = ("m", "n")
d.__class__ = Def2
print(type(d).__name__, d.m)
