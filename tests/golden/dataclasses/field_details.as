# field() and Field objects: reprs, metadata, default factories that fail, __set_name__ of defaults, descriptors as defaults, hash options, ordering of messages.
from dataclasses import *
import dataclasses, types
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
@dataclass
class A:
    a: int
    b: str = field(default="x", repr=False, metadata={"doc": "the b"})
    c: list = field(default_factory=list, compare=False, hash=True, kw_only=True)
for f in fields(A): print(f.name, f.type, f.init, f.repr, f.compare, f.hash, dict(f.metadata), f.kw_only, f.default is MISSING, f.default_factory is MISSING, f._field_type)
m = fields(A)[1].metadata; print(type(m) is types.MappingProxyType, m["doc"]); attempt("metadata", lambda: m.__setitem__("q", 1)); attempt("slots", lambda: setattr(fields(A)[0], "other", 1)); attempt("positional", lambda: field(5)); attempt("both", lambda: field(default=1, default_factory=int)); attempt("unknown", lambda: field(colour=1)); attempt("A()", lambda: A()); attempt("A(1, 2, 3)", lambda: A(1, 2, 3)); attempt("A c", lambda: A(1, c=[5]))
def failing(): raise RuntimeError("factory failed")
@dataclass
class F: x: int = field(default_factory=failing); y: int = field(default_factory=lambda: calls.append("y") or len(calls))
calls = []; attempt("factory", F); attempt("given", lambda: F(1)); attempt("given twice", lambda: F(1) == F(1)); print(calls)
class Named:
    def __set_name__(self, owner, name): print("  set_name", owner.__name__, name); self.name = name
    def __eq__(self, o): return isinstance(o, Named)
    __hash__ = None
class Hashable(Named): __hash__ = object.__hash__
def unhashable():
    @dataclass
    class X: d: Named = Named()
attempt("unhashable default", unhashable)
@dataclass
class S: d: Named = field(default=Hashable()); e: int = 1
print(type(S().d).__name__, "d" in vars(S), S().d.name)
class Typed:
    def __init__(self, default=MISSING): self.default = default
    def __set_name__(self, o, n): self.n = "_" + n
    def __get__(self, obj, owner=None):
        if obj is None:
            if self.default is MISSING: raise AttributeError(f"no default for {self.n}")
            return self.default
        return getattr(obj, self.n)
    def __set__(self, obj, v): setattr(obj, self.n, int(v))
@dataclass
class D:
    x: int = Typed()
    y: int = Typed(5)
attempt("descriptor", lambda: (D("3"), D("3", "4").y, D(1) == D("1"))); attempt("no x", lambda: D()); attempt("bad", lambda: D("q"))
for kw in ({}, {"eq": False}, {"frozen": True}, {"eq": False, "frozen": True}, {"unsafe_hash": True}, {"order": True}, {"frozen": True, "order": True}):
    @dataclass(**kw)
    class H: a: int; b: list = field(default=None, compare=False)
    attempt(kw, lambda: (isinstance(hash(H(1)), int), H.__hash__ is None, H.__eq__ is object.__eq__))
    @dataclass(**kw)
    class O(H): c: int = field(default=1, hash=False)
    attempt("  below", lambda: (H(1) == O(1), O(1) == O(1, c=1), isinstance(hash(O(1)), int)))
@dataclass
class Own:
    a: int
    def __init__(self, x): self.a = x * 2
    def __post_init__(self): print("never called")
    def __hash__(self): return 1
    def __eq__(self, o): return "own eq"
    __match_args__ = ("other",)
print(Own(1), hash(Own(1)), Own(1) == 1, Own.__match_args__, Own.__dataclass_params__); attempt("replace", lambda: replace(Own(1), a=5))
@dataclass(repr=False)
class NoRepr: a: int
@dataclass
class Rec:
    me: object = None
    def __str__(self): return "str"
r = Rec(); r.me = [r]; print(r, repr(r), repr(NoRepr(1)).split(" at ")[0], f"{Rec(1)!r:>12}|")
print(dataclasses.MISSING is MISSING, type(MISSING).__name__, FrozenInstanceError.__mro__[1].__name__, InitVar[int], InitVar[list[int]], InitVar, [n for n in dataclasses.__all__ if n[0].islower()])
attempt("initvar", lambda: InitVar[int] == InitVar[int]); attempt("asdict factory", lambda: asdict(A(1, c=[{"k": (1,)}]), dict_factory=lambda it: [k for k, _ in it])); attempt("astuple", lambda: astuple(A(1, c=[A(2)]))); attempt("fields str", lambda: fields("x")); attempt("is_dataclass", lambda: [is_dataclass(v) for v in (A, A(1), int, 5, None)]); attempt("wrong replace", lambda: replace(A(1), zz=1)); attempt("order", lambda: sorted([make_dataclass("M", [("k", int)], order=True)(k) for k in (2,)])[0].k)
