# Inheritance of fields, InitVar, __post_init__, replace, asdict, astuple, make_dataclass, kw_only order, frozen mixes.
from dataclasses import *
from typing import ClassVar
import collections, enum
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
@dataclass
class A:
    x: int
    y: int = 10
@dataclass
class B(A):
    z: int = 20
    x: int = 5
@dataclass
class C(B):
    y: str = "changed"
    w: InitVar[int] = 100
    count: ClassVar[int] = 0
    total: int = field(init=False)
    def __post_init__(self, w): self.total = w + self.x; C.count += 1
print(A(1), B(), B(1, 2, 3), C(), C(1, "q", 3, 4), C.count, [f.name for f in fields(C)], C.__match_args__, C.w, [f.name for f in C.__dataclass_fields__.values()])
def no_default():
    @dataclass
    class D(B): q: int
attempt("no default after", no_default)
@dataclass
class Mixin:
    a: int
    b: int = field(kw_only=True)
@dataclass
class Kw(Mixin):
    c: int = 1
    d: int = field(kw_only=True, default=2)
print(Kw(1, b=2), Kw(1, 5, b=2, d=3)); attempt("kw missing", lambda: Kw(1)); attempt("kw positional", lambda: Kw(1, 2, 3))
@dataclass(frozen=True)
class F: a: int
def thaw():
    @dataclass
    class G(F): b: int
def freeze():
    @dataclass(frozen=True)
    class G(A): b: int = 1
attempt("thaw", thaw); attempt("freeze", freeze)
@dataclass(frozen=True)
class F2(F):
    b: int = 0
    def __post_init__(self): object.__setattr__(self, "b", self.a * 2)
print(F2(4), replace(F2(4), a=5)); attempt("replace", lambda: replace(A(1), q=1)); attempt("replace init False", lambda: replace(C(), total=5)); attempt("replace InitVar", lambda: replace(C(1))); attempt("replace not", lambda: replace(5, a=1)); attempt("replace class", lambda: replace(A, x=1))
@dataclass
class InitOnly:
    v: InitVar[int]
    x: int = 0
    def __post_init__(self, v): self.x = v
print(InitOnly(3)); attempt("replace", lambda: replace(InitOnly(3), x=1)); attempt("replace", lambda: replace(InitOnly(3), v=1)); attempt("attr", lambda: InitOnly(3).v)
Point = collections.namedtuple("Point", "p q")
class Color(enum.Enum): RED = 1
@dataclass
class Deep:
    items: list
    table: dict
    pair: tuple
    point: Point
    inner: A
    color: Color = Color.RED
deep = Deep([A(1), {"k": A(2)}], {"a": A(3), A: [A(4)]}, (A(5), 6), Point(A(7), 8), A(9)); 
d = asdict(deep); print({k: v for k, v in d.items() if k != "table"}, d["items"] is deep.items, type(d["point"]).__name__, list(d["table"].values()))
print(astuple(deep)[:2][0], astuple(deep)[3:]); print(asdict(A(1), dict_factory=lambda pairs: sorted(pairs)), astuple(A(1), tuple_factory=list)); attempt("asdict class", lambda: asdict(A)); attempt("astuple int", lambda: astuple(5))
M = make_dataclass("M", ["a", ("b", int), ("c", list, field(default_factory=list))], bases=(A,) if False else (), namespace={"double": lambda self: self.b * 2}, frozen=True)
print(M(1, 2), M(1, 2).double(), M.__annotations__, M.__module__, [f.type for f in fields(M)])
for bad in (["a", "a"], ["1a"], ["class"], [5], [("a",)], [("a", int, 1, 2)], "ab", [("a b", int)], ["x", ("y", int, 5), "z"]): attempt(f"make {bad}", lambda: [f.name for f in fields(make_dataclass("N", bad))])
attempt("make name", lambda: make_dataclass("class", ["a"])); attempt("make sub", lambda: make_dataclass("Sub", [("z", int, 3)], bases=(A,), order=True)(1, 2) < make_dataclass("Sub", []))
@dataclass
class Custom:
    a: int
    def __repr__(self): return "mine"
    def __eq__(self, other): return True
    def __init__(self, *args): self.a = args
print(Custom(1, 2).a, Custom(), Custom() == 5)
@dataclass
class Prop:
    name: str
    @property
    def upper(self): return self.name.upper()
    @staticmethod
    def make(): return Prop("made")
    @classmethod
    def empty(cls): return cls("")
print(Prop("a").upper, Prop.make(), Prop.empty())
@dataclass
class Node:
    value: int
    next: "Node" = None
    parent: "Node" = field(default=None, repr=False)
n = Node(1, Node(2)); print(n); n.next.next = n; print(n)
match A(1, 2):
    case A(1, y): print("matched", y)
@dataclass
class Desc:
    class D:
        def __get__(self, obj, owner): return 42 if obj is None else obj._v
        def __set__(self, obj, v): obj._v = v * 2
    v: int = D()
print(Desc(), Desc(3))
class Plain: z = 1
@dataclass
class Below(Plain): a: int = 1
class Above(Below): pass
print(Below(), Above(3), Above(1) == Below(1), is_dataclass(Above), [f.name for f in fields(Above)])
@dataclass(init=False)
class Gen:
    __annotations__ = {"a": int}
    a = 1
print(Gen(), Gen.__init__ is object.__init__)
