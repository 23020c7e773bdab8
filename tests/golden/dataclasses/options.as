# Every option of dataclass() and field(), their conflicts and messages.
from dataclasses import *
import dataclasses
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
@dataclass
class P:
    x: int
    y: int = 2
    z: list = field(default_factory=list)
    hidden: int = field(default=0, repr=False, compare=False)
    late: int = field(init=False, default=9)
    kw: str = field(default="k", kw_only=True)
print(P(1), P(1) == P(1, hidden=5), P(1) == P(1, 3), P(1) != (1,), P.__match_args__, P(1, kw="q").kw, P.y, hasattr(P, "z"), hasattr(P, "x"), P.__doc__)
attempt("missing", lambda: P()); attempt("too many", lambda: P(1, 2, [], 4, 5)); attempt("late", lambda: P(1, late=3)); attempt("unknown", lambda: P(1, q=3)); attempt("lt", lambda: P(1) < P(2)); attempt("hash", lambda: hash(P(1))); print(P.__hash__)
@dataclass(order=True, frozen=True)
class O:
    a: int
    b: str = field(compare=False, default="")
print(O(1) < O(2), O(2) >= O(2, "z"), sorted([O(3), O(1)]), hash(O(1)) == hash(O(1, "b")), O(1) == O(1, "x"), max(O(1), O(4)))
def put(o, n, v): setattr(o, n, v)
attempt("frozen set", lambda: put(O(1), "a", 2)); attempt("frozen new", lambda: put(O(1), "q", 2)); attempt("frozen del", lambda: delattr(O(1), "a")); attempt("order other", lambda: O(1) < 5); attempt("order sub", lambda: O(1) < type("S", (O,), {})(2))
def define(source):
    space = {**globals()}
    try: exec(source, space); print(source.splitlines()[0], "|", *source.splitlines()[2:3], "-> fine", end=" "); print(space["A"](1) if "a: int\n" in source + "\n" else "")
    except Exception as e: print(source.splitlines()[0], "|", *source.splitlines()[2:4], "->", type(e).__name__ + ":", e)
for options, body in (("eq=False, order=True", "a: int"), ("unsafe_hash=True", "a: int"), ("unsafe_hash=True", "a: int\n    def __hash__(self): return 1"), ("frozen=True", "a: int\n    def __setattr__(self, n, v): pass"), ("order=True", "a: int\n    def __lt__(self, o): return 1"),
                      ("", "a: list = []"), ("", "a: dict = {}"), ("", "a: set = set()"), ("", "a: object = P(1)"), ("", "a: int = 1\n    b: int"), ("", "a: int = field(default=1, default_factory=list)"), ("", "a: int = field(default_factory=5)"), ("", "a: int = field(1)"), ("", "a = field(default=1)"), ("", "a = field()"),
                      ("slots=True", "a: int"), ("slots=True", "a: int\n    __slots__ = ('a',)"), ("slots=True", "a: int = 5"), ("weakref_slot=True", "a: int"), ("slots=True, weakref_slot=True", "a: int"), ("kw_only=True", "a: int"), ("", "a: int\n    _: KW_ONLY\n    b: int"), ("", "_: KW_ONLY\n    a: int\n    __: KW_ONLY"), ("", "_: KW_ONLY = 1\n    a: int"),
                      ("match_args=False", "a: int"), ("init=False", "a: int"), ("bogus=1", "a: int"), ("", "a: int = field(kw_only=5)"), ("", "a: 'ClassVar[int]' = 3"), ("", "a: InitVar[int] = field(default_factory=int)"), ("", "a: int = field(metadata=5)"), ("", "a: int = field(hash=True)"), ("", "self: int"), ("", "a: int = field(init=False)"), ("", "a: (lambda: 1) = 5"),
                      ("", "a: 'undefined' = 5"), ("", "def a(self): pass\n    a: int"), ("", "pass"), ("", "__init__: int = 1"), ("frozen=True, eq=False", "a: int"), ("eq=False", "a: int")):
    define(f"@dataclass({options})\nclass A:\n    {body}")
f = fields(P)[2]; print(f.name, f.type, f.default is MISSING, f.default_factory, f.init, f.repr, f.hash, f.compare, f.metadata, f.kw_only); print(repr(fields(P)[0]).split("default=")[0]); print(repr(MISSING)[:25], repr(KW_ONLY)[:25], field(metadata={"a": 1}).metadata)
attempt("fields of int", lambda: fields(int)); attempt("fields of 5", lambda: fields(5)); print([x.name for x in fields(P(1))], is_dataclass(P), is_dataclass(P(1)), is_dataclass(int), is_dataclass(dataclasses))
@dataclass(slots=True)
class S:
    a: int
    b: int = 3
print(S(1), S.__slots__, hasattr(S(1), "__dict__"), S(1) == S(1)); attempt("slots new", lambda: put(S(1), "q", 1)); attempt("weakref", lambda: __import__("weakref").ref(S(1)))
@dataclass(frozen=True, slots=True)
class FS: a: int
attempt("fs", lambda: put(FS(1), "a", 2)); attempt("fs new", lambda: put(FS(1), "z", 2)); print(hash(FS(1)) == hash((1,)), FS.__match_args__)
attempt("twice", lambda: dataclass(dataclass(type("D", (), {"__annotations__": {"a": int}})))(1)); attempt("positional", lambda: dataclass(P, 5))
