# What is looked at, and in which order.
class S:
    def __init__(self, *items): self.items = items
    def __len__(self): print("len", end=" "); return len(self.items)
    def __getitem__(self, i): print(f"get {i}", end=" "); return self.items[i]
import collections.abc
class Seq(S, collections.abc.Sequence): pass
def show(v):
    match v:
        case [1, _, _]: print("a")
        case [_, *_, 5]: print("b")
        case [x, *_]: print("c", x)
        case _: print("d")
show(Seq(1, 2, 3)); show(Seq(2, 5)); show(Seq(4, 4, 4)); show(Seq()); show(S(1, 2, 3))
class A:
    __match_args__ = ("p", "q")
    def __getattr__(self, n):
        print("attr", n, end=" ")
        if n == "gone": raise AttributeError(n)
        return n
match A():
    case A("no", "q"): print("1")
    case A("p", gone=1): print("2")
    case A(p, q, r="r"): print("3", p, q)
class Eq:
    def __init__(self, n): self.n = n
    def __eq__(self, o): print("eq", self.n, o, end=" "); return self.n == o
match Eq(3):
    case 1 | 2: print("x")
    case 3: print("three")
class V: x = Eq("x"); y = "y"
match "y":
    case V.x: print("x")
    case V.y: print("y")
def guard(n): print("guard", n, end=" "); return n > 1
for v in (1, 2):
    match v:
        case n if guard(n): print("in", n)
        case n: print("out", n)
def rebinding(x):
    match x:
        case [x, 0]: return "first", x
        case [y, x]: return "second", y, x
print(rebinding([1, 0]), rebinding([1, 2]))
class M(dict):
    def get(self, k, d=None): print("get", k, end=" "); return super().get(k, d)
match M(a=1, b=2):
    case {"a": 1, "c": 3}: print("no")
    case {"b": 2, **rest}: print(rest)
