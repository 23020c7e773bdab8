# auto, unique, verify, StrEnum, member, nonmember, _missing_, _generate_next_value_, _ignore_, _order_, aliases, functional API.
from enum import *
import enum
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", str(e).replace("\n", " / "))
class C(Enum):
    RED = 1
    GREEN = 2
    ALIAS = 1
    def method(self): return self.name.lower()
    @property
    def double(self): return self.value * 2
    @classmethod
    def first(cls): return next(iter(cls))
    @staticmethod
    def helper(): return "static"
    lam = lambda self: "lambda is a method"
    class Nested: pass
    _private = 5
    __dunder__ = 6
print(list(C), C.ALIAS, C.ALIAS is C.RED, list(C.__members__.items()), C.RED.method(), C.RED.double, C.first(), C.helper(), C.RED.lam(), C._private, C.__dunder__, len(C), C(2), C["GREEN"], C.RED in C, "RED" in C.__members__, reversed(C).__next__(), C.RED.name, C.RED.value, str(C.RED), repr(C.RED), f"{C.RED}", f"{C.RED:>8}|", hash(C.RED) == hash("RED"))
attempt("Nested", lambda: C.Nested); attempt("value", lambda: C(9)); attempt("name", lambda: C["NO"]); attempt("attr", lambda: C.NO); attempt("set", lambda: setattr(C, "RED", 3)); attempt("del", lambda: delattr(C, "RED")); attempt("set name", lambda: setattr(C.RED, "name", "x")); attempt("set value", lambda: setattr(C.RED, "value", 5)); attempt("new attr", lambda: (setattr(C.RED, "extra", 1), C.RED.extra)); attempt("call", lambda: C()); attempt("in", lambda: 1 in C); attempt("in str", lambda: "x" in C); attempt("lt", lambda: C.RED < C.GREEN); attempt("add", lambda: C.RED + 1); attempt("on member", lambda: C.RED.GREEN); attempt("bool", lambda: bool(C)); attempt("len", lambda: bool(C.RED)); attempt("eq", lambda: C.RED == 1); attempt("iter", lambda: [m for m in C.RED])
def define(source):
    space = dict(globals())
    try: exec(source, space); print(source.splitlines()[0], "->", list(space["X"].__members__), [getattr(m.value, "__name__", m.value) for m in space["X"]])
    except Exception as e: print(source.splitlines()[0], "|", *source.splitlines()[1:3], "->", type(e).__name__ + ":", str(e).replace("\n", " / "))
for source in ("class X(C): Y = 1", "class X(Enum): A = 1; A = 2", "class X(Enum): mro = 1", "class X(Enum): _sunder_ = 1", "class X(Enum): A = auto(); B = auto(); Z = 10; D = auto()", "class X(Enum): A = 'x'; B = auto()", "class X(StrEnum): A = auto(); LONG_NAME = auto()", "class X(StrEnum): A = 1", "class X(StrEnum): A = 'a', 'b'", "class X(StrEnum): A = b'a', 'ascii'", "class X(IntEnum): A = '1'", "class X(IntEnum): A = '11', 2", "class X(IntEnum): A = 'q'", "class X(IntEnum): A = 1; B = True; C = 1.9",
               "class X(str, Enum): A = 'x'; B = 5", "class X(float, Enum): A = 1; B = '2.5'", "class X(tuple, Enum): A = 1, 2; B = 'ab'", "@unique\nclass X(Enum): A = 1; B = 1; C = 2; D = 2", "@unique\nclass X(Enum): A = 1; B = 2", "@verify(CONTINUOUS)\nclass X(Enum): A = 1; B = 4", "@verify(CONTINUOUS)\nclass X(Enum): A = 'a'", "@verify(UNIQUE)\nclass X(Enum): A = 1; B = 1", "@verify(NAMED_FLAGS)\nclass X(Flag): A = 1; B = 12", "@verify(UNIQUE, CONTINUOUS)\nclass X(IntEnum): A = 2; B = 3", "@unique\nclass X: pass",
               "class X(Enum):\n    A = member(lambda: 1)\n    B = nonmember(5)\n    C = 3", "class X(Enum):\n    @member\n    def f(self): return 1", "class X(Enum):\n    _ignore_ = 'tmp i'\n    tmp = 1\n    for i in range(3): vars()[f'V{i}'] = i", "class X(Enum):\n    _ignore_ = ['A']\n    A = 1\n    B = 2", "class X(Enum):\n    _order_ = 'A B'\n    B = 2\n    A = 1", "class X(Enum):\n    _order_ = 'A B'\n    A = 1\n    B = 2",
               "class X(Enum):\n    def _generate_next_value_(name, start, count, last): return (name, start, count, last)\n    A = auto()\n    B = auto()", "class X(Enum):\n    A = 1\n    def _generate_next_value_(name, start, count, last): return 5\n    B = auto()", "class X(Enum):\n    A = ()\n    B = ()", "class X(Enum):\n    def __init__(self, a, b): self.a, self.b = a, b\n    P = 1, 2\n    Q = 3, 4", "class X(Enum):\n    def __init__(self, a): pass\n    P = 1, 2", "class X(Enum):\n    def __new__(cls, v): o = object.__new__(cls); o._value_ = v * 10; return o\n    P = 1\n    Q = 2",
               "class X(Enum):\n    def __new__(cls, v): return object.__new__(cls)\n    P = 1", "class X(Enum):\n    A: int = 1\n    B: int", "class X(int, str, Enum): A = 1", "class X(Enum, int): A = 1", "class X(Enum, metaclass=type): A = 1", "class X(Enum):\n    A = 1\n    value = 3", "class X(Enum):\n    name = 'n'", "class X(IntFlag):\n    A = auto()\n    B = auto()\n    C = A | B", "class X(Flag):\n    A = 'x'", "class X(Enum):\n    A = 1\n    B = A\n    C = A + 5", "class X(Enum): pass"):
    define(source)
class M(Enum):
    A = 1
    @classmethod
    def _missing_(cls, value):
        if value == "bad": return 5
        if value == "raise": raise KeyError("from missing")
        return cls.A if value == "any" else None
attempt("any", lambda: M("any")); attempt("None", lambda: M("other")); attempt("bad", lambda: M("bad")); attempt("raise", lambda: M("raise"))
try: M("raise")
except KeyError as e: print(repr(e.__context__))
class S(StrEnum):
    A = "aa"
    B = auto()
print(S.A + "x", S.A == "aa", str(S.A), f"{S.B}", S("b"), S.A.upper(), repr(S.A), isinstance(S.A, str), {"aa": 1}[S.A], sorted(S), "-".join(S))
class I(IntEnum):
    ONE = 1
    TWO = 2
print(I.ONE + I.TWO, I.ONE < I.TWO, str(I.ONE), f"{I.ONE}", repr(I.ONE), [10, 20, 30][I.ONE], I(2), I.ONE == 1, I.ONE in (1, 2), max(I), "%d %s" % (I.ONE, I.ONE), I.ONE.real, range(I.TWO))
F1 = Enum("F1", "A B C"); F2 = Enum("F2", ["X", "Y"], start=5); F3 = Enum("F3", {"P": "p", "Q": "q"}); F4 = Enum("F4", [("M", 3), ("N", 4)], module="mod", qualname="q.F4"); F5 = IntEnum("F5", "A,B"); F6 = Flag("F6", "A B C"); F7 = Enum("F7", "A", type=str); F8 = Enum("F8", ())
for F in (F1, F2, F3, F4, F5, F6, F7, F8): print(F, list(F), [m.value for m in F])
attempt("functional", lambda: Enum("F", 5)); attempt("functional", lambda: Enum("F")); attempt("functional", lambda: Enum("F", "A A")); attempt("functional", lambda: Enum("F", [1, 2])); attempt("functional", lambda: Enum(5, "A"))
class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.4e23, 3.4e6)
    def __init__(self, mass, radius): self.mass = mass; self.radius = radius
    @property
    def gravity(self): return round(6.67e-11 * self.mass / self.radius ** 2, 2)
print(Planet.EARTH.gravity, Planet.MARS.value, Planet((6.4e23, 3.4e6)).name)
class Base(Enum):
    def shout(self): return self.name.upper() + "!"
    @classmethod
    def parse(cls, text): return cls[text]
class Derived(Base): one = 1; two = 2
print(Derived.one.shout(), Derived.parse("two"), Derived.__mro__, Derived.one.__class__, Derived._member_names_, dir(Derived.one), [n for n in dir(Derived) if not n.startswith("__")])
match C.RED:
    case C.GREEN: print("green")
    case C.RED: print("matched red")
class WithProp(Enum):
    A = 1
    @enum.property
    def name2(self): return self.name * 2
print(WithProp.A.name2); attempt("class", lambda: WithProp.name2)
@global_enum
class G(Enum): GA = 1; GB = 2
print(GA, repr(GB), global_str(G.GA)); print(enum.show_flag_values(5) if hasattr(enum, "show_flag_values") else "", enum.bin(5), enum.bin(~5))
import copy; print(copy.copy(C.RED) is C.RED, copy.deepcopy(C.RED) is C.RED)
