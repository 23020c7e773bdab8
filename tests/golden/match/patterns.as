class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Q(P): pass
class K:
    A = 1
    B = "b"
def f(v):
    match v:
        case None: return "none"
        case True | False: return "bool"
        case 0: return "zero"
        case -1 | -1.5 | 1 + 2j: return "negative or complex"
        case "a" "b": return "ab"
        case b"x": return "bytes"
        case K.A: return "never: 1 is caught by nothing above, so here"
        case K.B: return "K.B"
        case []: return "empty"
        case [1]: return "one"
        case [1, 2, *rest]: return f"12 {rest}"
        case [x, y] if x == y: return f"pair {x}"
        case [[a, b], c]: return f"nested {a} {b} {c}"
        case (x, *_, z): return f"ends {x} {z}"
        case {"k": 1, "l": l}: return f"kl {l}"
        case {"k": 1, **rest}: return f"k {rest}"
        case {"m": {"n": n}}: return f"mn {n}"
        case {}: return "mapping"
        case Q(0, y=yy): return f"Q0 {yy}"
        case P(x=0, y=0): return "origin"
        case P(x, y) as p: return f"P {x} {y} {type(p).__name__}"
        case int(n) | float(n): return f"number {n}"
        case str() as s: return f"str {s}"
        case _: return "other"
for v in (None, True, 0, 0.0, -1, -1.5, 1 + 2j, "ab", b"x", 1, "b", [], (), [1], [1, 2], [1, 2, 3, 4], [5, 5], [[1, 2], 3],
          (7, 8, 9), (1, 3), [2], {"k": 1, "l": 2}, {"k": 1, "z": 3}, {"m": {"n": 5}}, {}, {"q": 0}, Q(0, 1), P(0, 0), P(1, 2), Q(3, 4),
          7, 7.5, "text", range(3), {1, 2}, object, b"yz", bytearray(b"x"), range(1, 3)):
    print(repr(v) if not isinstance(v, P) else (type(v).__name__, v.x, v.y), "->", f(v))
def g(cmd):
    match cmd.split():
        case ["go", ("north" | "south") as d]: return "go " + d
        case ["drop", *objs]: return objs
        case ["quit"] | ["exit"]: return "bye"
        case [one]: return one
        case other: return other
for c in ("go north", "go west", "drop a b", "drop", "quit", "exit", "x", "a b c", ""): print(g(c))
match 5:
    case n if n > 10: print("big")
    case n if (m := n * 2) > 9: print("small", m)
print(n)
def bound(v):
    match v:
        case [a, 1]: pass
        case [b, 2]: pass
    return sorted(locals())
print(bound([0, 1]), bound([0, 2]), bound([0, 3]))
match 1, 2:
    case 1, x: print(x)
match {"a": [1, {"b": (2, 3)}]}:
    case {"a": [_, {"b": (p, q)}]}: print(p, q)
match [1, [2, [3, [4]]]]:
    case [a, [b, [c, [d]]]]: print(a, b, c, d)
match "abc":
    case [*chars]: print("no")
    case str(s): print(s)
try:
    match P(1, 2):
        case P(1, 2, 3): pass
except TypeError as e:
    print(e)
try:
    match P(1, 2):
        case P(1, x=1): pass
except TypeError as e:
    print(e)
try:
    match 1:
        case int(1, 2): pass
except TypeError as e:
    print(e)
class NoArgs: pass
try:
    match NoArgs():
        case NoArgs(1): pass
except TypeError as e:
    print(e)
try:
    match 1:
        case f(): pass
except TypeError as e:
    print(e)
match = 1
case = 2
_ = 3
print(match, case, _)
