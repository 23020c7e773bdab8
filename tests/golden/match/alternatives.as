# Or-patterns in every place, the names they bind, and nested combinations.
from enum import Enum, IntFlag
from dataclasses import dataclass
@dataclass
class P: x: int; y: int = 0
class E(Enum): A = 1; B = "b"
class F(IntFlag): R = 4; W = 2
def f(v):
    match v:
        case [1 | 2 as n, ("a" | "b") as s]: return n, s
        case [x, None] | [None, x] | (None, None, x): return "x", x
        case {"id": int(i)} | {"ID": str(i)} | {"Id": [i]}: return "id", i
        case P(0, y) | P(y, 0) if y: return "axis", y
        case P(x=1 | 2 | 3 as x, y=y): return "P", x, y
        case E.A | E.B as e: return "enum", e.name
        case F.R | 100: return "flag", v
        case (int() | float()) as n if n < 0: return "negative", n
        case int() | float() | complex() as n: return "number", n
        case str() as s, bytes() as b: return "pair", s, b
        case ((1, a) | (2, a)), ((3, b) | (4, b)): return "nested", a, b
        case [[a, *b] | (a, b), *c]: return "deep", a, b, c
        case () | {} | "" | b"": return "empty", v
        case _: return "none"
for v in ([1, "a"], [2, "b"], [3, None], [None, 4], (None, None, 5), {"id": 6}, {"ID": "7"}, {"Id": [8]}, {"id": "no"}, P(0, 9), P(9, 0), P(0, 0), P(1, 2), P(3, 0), E.A, E.B, F.R, F.W, 100, -1, -1.5, 1.5, 2j, True, ("s", b"b"),
          ((1, "p"), (4, "q")), [[1, 2, 3], 4], [(1,)], (), {}, "", b"", None, [1, "c"]):
    print(repr(v)[:30], f(v))
