# Class patterns: __match_args__, keywords, the built-in types that match themselves, and what is wrong.
from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int = 0


class Plain:
    def __init__(self, **kw):
        self.__dict__.update(kw)


class Sub(Point):
    pass


def f(v):
    match v:
        case Point(0, 0):
            return "origin"
        case Point(x, y=0):
            return f"on x axis at {x}"
        case Point(x=a, y=b) if a == b:
            return f"diagonal {a}"
        case Point():
            return "some point"
        case Plain(name=str(n), size=int() | float() as s):
            return f"plain {n} {s}"
        case bool(b):
            return f"bool {b}"
        case int(i):
            return f"int {i}"
        case str(s) | bytes(s) | bytearray(s):
            return f"text {s!r}"
        case float() | complex():
            return "number"
        case list([a, *_]) | tuple((a, *_)):
            return f"begins with {a}"
        case dict(d) | set(d) | frozenset(d):
            return f"collection {sorted(d)}"
        case type(__name__=n):
            return f"class {n}"
        case _:
            return "?"


for v in (Point(0), Point(3), Point(2, 2), Point(1, 2), Sub(0, 0), Plain(name="n", size=1), Plain(name="n", size=1.5), Plain(name=1, size=1), True, 5,
          "s", b"b", bytearray(b"c"), 1.5, 2j, [1, 2], (3,), [], {1: 2}, {4}, frozenset(), int, None):
    print(f(v))


class Odd:
    __match_args__ = ["a"]


class Odd2:
    __match_args__ = (1,)


class Few:
    __match_args__ = ("a",)
    a = 1


def attempt(case, v):
    try:
        exec(f"match v:\n    case {case}: print('matched')\n    case _: print('no')", {**globals(), "v": v})
    except (TypeError, AttributeError, NameError, SyntaxError) as e:
        print(case, "->", type(e).__name__, e.args[0])


attempt("Odd(1)", Odd())
attempt("Odd2(1)", Odd2())
attempt("Few(1)", Few())
attempt("Few(1, 2)", Few())
attempt("Few(1, a=1)", Few())
attempt("int(1, 2)", 1)
attempt("Plain(1)", Plain())
attempt("f(1)", 1)
attempt("Missing(1)", 1)
attempt("Few(a=1, a=2)", Few())
attempt("Few(a=1, 2)", Few())
attempt("Few(b=1)", Few())
