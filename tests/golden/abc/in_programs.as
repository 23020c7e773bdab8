# ABC hierarchies in programs: template methods, plug-in interfaces, abstract properties and class methods, mixin implementations, virtual subclasses, structural checks, partial implementations.
from abc import ABC, abstractmethod, ABCMeta
import collections.abc, functools
class Shape(ABC):
    registry = []
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.registry.append((cls.__name__, bool(getattr(cls, "__abstractmethods__", None))))
    @property
    @abstractmethod
    def area(self): ...
    @classmethod
    @abstractmethod
    def unit(cls): ...
    @abstractmethod
    def scale(self, k): return f"scaled by {k}"
    def describe(self): return f"{type(self).__name__} with area {self.area:g}"
    def __lt__(self, o): return self.area < o.area if isinstance(o, Shape) else NotImplemented
class Polygon(Shape):
    @property
    @abstractmethod
    def sides(self): ...
    def describe(self): return f"{super().describe()} and {self.sides} sides"
class Rect(Polygon):
    sides = 4
    def __init__(self, a, b): self.a, self.b = a, b
    @property
    def area(self): return self.a * self.b
    @classmethod
    def unit(cls): return cls(1, 1)
    def scale(self, k): self.a *= k; return super().scale(k) + " rect"
class Square(Rect):
    def __init__(self, a, _=None): super().__init__(a, a)
class Circle(Shape):
    area = 3.0
    unit = classmethod(lambda cls: cls())
    scale = lambda self, k: NotImplemented
print([s.describe() for s in sorted([Rect(2, 3), Square(1), Circle()])], Square.unit().describe(), Rect(1, 2).scale(3), Circle().scale(1), isinstance(Square(1), Polygon), sorted(Polygon.__abstractmethods__))
for cls in (Shape, Polygon, type("Odd", (Polygon,), {"area": 1, "sides": 2}), type("Fine", (Polygon,), {"area": 1, "sides": 2, "unit": None, "scale": 5})):
    try: print(cls().describe())
    except TypeError as e: print(e)
print(Shape.registry)
class Storage(ABC):
    @abstractmethod
    def _read(self, k): ...
    @abstractmethod
    def _write(self, k, v): ...
    def __getitem__(self, k):
        try: return self._read(k)
        except LookupError: return self.missing(k)
    def __setitem__(self, k, v): self._write(self.normal(k), v)
    def normal(self, k): return k
    def missing(self, k): raise KeyError(f"{type(self).__name__} has no {k!r}")
class Memory(Storage):
    def __init__(self): self.d = {}
    def _read(self, k): return self.d[self.normal(k)]
    def _write(self, k, v): self.d[k] = v
class Caseless:
    def normal(self, k): return super().normal(k).lower()
class Defaults:
    default = None
    def missing(self, k): return self.default
class Both(Caseless, Defaults, Memory): default = "?"
b = Both(); b["Key"] = 1; print(b["KEY"], b["zz"], b.d, [k.__name__ for k in Both.__mro__[1:4]])
try: Memory()["x"]
except KeyError as e: print(e)
class Comparable(metaclass=ABCMeta):
    @abstractmethod
    def compare(self, o): ...
    @classmethod
    def __subclasshook__(cls, sub):
        if cls is Comparable: return any("compare" in vars(k) and vars(k)["compare"] is not None for k in sub.__mro__) or NotImplemented
        return NotImplemented
    __lt__ = lambda self, o: self.compare(o) < 0
    __gt__ = lambda self, o: self.compare(o) > 0
class Word:
    def compare(self, o): return 0
class NotWord: compare = None
class Num(Comparable):
    def __init__(self, n): self.n = n
    def compare(self, o): return self.n - o.n
Comparable.register(str); print(isinstance(Word(), Comparable), isinstance(NotWord(), Comparable), isinstance("s", Comparable), issubclass(int, Comparable), Num(1) < Num(2), Num(1) > Num(2), max([Num(1), Num(5)], key=functools.cmp_to_key(lambda a, b: a.compare(b))).n, hasattr(str, "compare"))
class Bag(collections.abc.MutableSet):
    def __init__(self, items=()): self.c = {}; [self.add(i) for i in items]
    def __contains__(self, x): return x in self.c
    def __iter__(self): return iter(self.c)
    def __len__(self): return len(self.c)
    def add(self, x): self.c[x] = self.c.get(x, 0) + 1
    def discard(self, x): self.c.pop(x, None)
    def __repr__(self): return "Bag(" + ", ".join(f"{k}*{v}" for k, v in self.c.items()) + ")"
a = Bag("abca"); print(a, a & Bag("ab"), a | {"z"}, a - {"a"}, a ^ set("ax"), a <= set("abc"), a == set("abc"), a.isdisjoint("xyz"), len(a)); a -= {"b"}; a |= "dd"; print(a, a.pop(), a); a.remove("d"); print(a)
try: a.remove("nope")
except KeyError as e: print("KeyError", e)
class Plugin(ABC):
    @staticmethod
    @abstractmethod
    def name(): ...
    @abstractmethod
    async def run(self): ...
    @abstractmethod
    def steps(self): yield
class Good(Plugin):
    @staticmethod
    def name(): return "good"
    async def run(self): return [s for s in self.steps()]
    def steps(self): yield from super().steps(); yield "mine"
try: Plugin()
except TypeError as e: print(e)
g = Good().run()
try: g.send(None)
except StopIteration as e: print(e.value, Good.name())
def concrete(cls): 
    for n in list(cls.__abstractmethods__): setattr(cls, n, lambda self, *a, n=n: f"stub {n}")
    cls.__abstractmethods__ = frozenset(); return cls
@concrete
class Stub(Polygon): pass
print(Stub().scale(1), Stub().unit(), Stub.__abstractmethods__)
