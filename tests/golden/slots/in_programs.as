# Classes with __slots__ in use: inheritance, defaults by properties, weak references, copying, descriptors beside slots, reading all slots, mixins, namedtuples.
import copy, weakref
from collections import namedtuple
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
def put(o, n, v): setattr(o, n, v); return getattr(o, n)
class Point:
    __slots__ = ("x", "y")
    def __init__(self, x=0, y=0): self.x, self.y = x, y
    def __eq__(self, o): return isinstance(o, Point) and all(getattr(self, s, None) == getattr(o, s, None) for s in slots(self))
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{s}={getattr(self, s, None)!r}' for s in slots(self))})"
def slots(o): return [s for k in reversed(type(o).__mro__) for s in ([k.__slots__] if isinstance(getattr(k, "__slots__", ()), str) else vars(k).get("__slots__", ()))]
class Point3(Point):
    __slots__ = "z",
    def __init__(self, x=0, y=0, z=0): super().__init__(x, y); self.z = z
class Named(Point): __slots__ = ("__dict__",)
class Weak(Point): __slots__ = ("__weakref__",)
p, q, n, w = Point(1, 2), Point3(1, 2, 3), Named(1), Weak(5)
print(p, q, n, slots(q), p == Point(1, 2), p == q, copy.copy(q), copy.deepcopy(q) == q); n.colour = "red"; print(vars(n), n.colour, n.x, weakref.ref(w)() is w, dir(p)[-2:])
attempt(lambda: put(p, "z", 1)); attempt(lambda: put(q, "z", 9)); attempt(lambda: weakref.ref(p)); attempt(lambda: vars(p)); del p.x; attempt(lambda: p.x); attempt(lambda: repr(p)); attempt(lambda: put(p, "x", 7)); attempt(lambda: hash(p))
class Checked:
    __slots__ = ("_age",)
    @property
    def age(self): return getattr(self, "_age", 0)
    @age.setter
    def age(self, v):
        if v < 0: raise ValueError("negative")
        self._age = v
    @age.deleter
    def age(self): del self._age
c = Checked(); print(c.age, put(c, "age", 5)); del c.age; print(c.age); attempt(lambda: put(c, "age", -1)); attempt(lambda: delattr(c, "age"))
class Mixin:
    __slots__ = ()
    def double(self): return self.x * 2
class Mixed(Mixin, Point): __slots__ = ()
class WithDict(Point, dict if False else object): pass
print(Mixed(4).double(), hasattr(Mixed(4), "__dict__"), hasattr(WithDict(1), "__dict__"), Mixed.__slots__, Point.x.__get__(Mixed(8)))
class Default:
    __slots__ = ("a", "b")
    defaults = {"a": 1, "b": []}
    def __getattr__(self, n):
        if n in self.defaults: setattr(self, n, copy.copy(self.defaults[n])); return getattr(self, n)
        raise AttributeError(f"no {n}")
d, e = Default(), Default(); d.b.append(1); print(d.a, d.b, e.b); attempt(lambda: d.c)
class Lazy:
    __slots__ = ("f", "value")
    def __init__(self, f): self.f = f
    def __call__(self):
        try: return self.value
        except AttributeError: self.value = self.f(); return self.value
calls = []; l = Lazy(lambda: calls.append(1) or "made"); print(l(), l(), calls)
class Node:
    __slots__ = ("value", "next", "__weakref__")
    def __init__(self, value, next=None): self.value, self.next = value, next
    def __iter__(self):
        node = self
        while node: yield node.value; node = node.next
chain = None
for i in range(5): chain = Node(i, chain)
print(list(chain), sum(chain), len({*chain})); refs = weakref.WeakSet([chain, chain.next]); print(len(refs))
class Meta(type):
    def __new__(m, name, bases, ns):
        ns["__slots__"] = tuple(ns.get("__annotations__", {})); defaults = {k: ns.pop(k) for k in ns["__slots__"] if k in ns}
        def __init__(self, **kw):
            for k in self.__slots__:
                if k in kw: setattr(self, k, kw.pop(k))
                elif k in defaults: setattr(self, k, defaults[k])
                else: raise TypeError(f"missing {k}")
            if kw: raise TypeError(f"unexpected {sorted(kw)}")
        ns.setdefault("__init__", __init__); return super().__new__(m, name, bases, ns)
class Struct(metaclass=Meta): pass
class User(Struct): name: str; age: int = 18
u = User(name="Ann"); print(u.name, u.age, hasattr(u, "__dict__"), User.__slots__); attempt(lambda: User()); attempt(lambda: User(name="a", z=1)); attempt(lambda: put(u, "nick", 1))
class P(namedtuple("P", "x y")):
    __slots__ = ()
    @property
    def norm(self): return abs(self.x) + abs(self.y)
    def __add__(self, o): return P(self.x + o[0], self.y + o[1])
print(P(1, -2).norm, P(1, 2) + (1, 1), hasattr(P(1, 2), "__dict__"), P(1, 2)._replace(x=9), P._fields); attempt(lambda: put(P(1, 2), "z", 1)); attempt(lambda: put(P(1, 2), "x", 1))
class Over(Point):
    __slots__ = ("x",)
    def both(self): return self.x, Point.x.__get__(self)
o = Over(1, 2); attempt(o.both); Point.x.__set__(o, "base"); attempt(o.both)
class Priv:
    __slots__ = ("__a", "_b", "c__")
    def __init__(self): self.__a = 1; self._b = 2; self.c__ = 3
    def get(self): return self.__a
print(Priv().get(), [s for s in dir(Priv) if "a" in s and "Priv" in s], Priv._Priv__a, Priv.__slots__, sorted(k for k in vars(Priv) if not k.startswith("__")))
