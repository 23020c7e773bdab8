# What patterns ask of objects: isinstance hooks, __match_args__, properties, mapping and sequence registration.
import collections.abc
class Hook(type):
    def __instancecheck__(cls, o): print("instancecheck", o, end=" "); return o == "yes"
class H(metaclass=Hook): __match_args__ = ("upper",)
for v in "yes", "no":
    match v:
        case H(u): print("H", u())
        case _: print("not H")
class P:
    __match_args__ = ("a", "b")
    def __init__(self, a): self._a = a
    @property
    def a(self): print("get a", end=" "); return self._a
    @property
    def b(self): print("get b", end=" "); raise AttributeError("b is missing")
    def __getattr__(self, n): print("getattr", n, end=" "); raise AttributeError(n)
match P(1):
    case P(1, 2): print("both")
    case P(a=2): print("two")
    case P(nothing=1): print("nothing")
    case P(1 as x): print("one", x)
class Raises:
    __match_args__ = ("r",)
    @property
    def r(self): raise ValueError("from property")
try:
    match Raises():
        case Raises(1): pass
except ValueError as e: print(e)
class Args(type):
    @property
    def __match_args__(cls): print("match_args", end=" "); return ("v",)
class Meta(metaclass=Args): v = 5
match Meta():
    case Meta(5): print("matched through the metaclass")
class Inherit(P): pass
match Inherit(3):
    case Inherit(3): print("inherited")
class Seq:
    def __len__(self): return 2
    def __getitem__(self, i): return "ab"[i]
match Seq():
    case [*_]: print("sequence")
    case _: print("no sequence yet")
collections.abc.Sequence.register(Seq)
match Seq():
    case [x, y]: print("registered", x, y)
class Map:
    def get(self, k, d=None): print("get", k, end=" "); return {"k": 1}.get(k, d)
    def keys(self): return ["k"]
    def __getitem__(self, k): return {"k": 1}[k]
    def __len__(self): return 1
collections.abc.Mapping.register(Map)
match Map():
    case {"k": v}: print("mapping", v)
match Map():
    case {"other": v}: print("no")
    case {}: print("empty pattern")
class Both(list, collections.abc.Callable):
    def __call__(self): pass
match Both([1]):
    case collections.abc.Callable() as c: print("callable", c)
class Str(str): pass
class Int(int): pass
class List(list): __match_args__ = ("append",)
match Str("s"):
    case str("s") as s: print(type(s).__name__)
match Int(5):
    case int(n): print(type(n).__name__, n)
match List([1]):
    case List(a): print(callable(a))
match True:
    case int(1): print("bool is int")
match 1.0:
    case int(): print("no")
    case 1: print("equal to one")
for cls in (int, str, "not a class", 5, None):
    try:
        match 1:
            case cls(): print("is", cls.__name__)
            case _: print("is not")
    except TypeError as e: print(e)
class Sequence:
    def __len__(self): return 0
    def __getitem__(self, i): raise IndexError
match Sequence():
    case []: print("a name is enough")
    case _: print("a name is not enough")
