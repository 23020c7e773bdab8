# Rich comparison: who is asked, in which order, and what happens when nobody answers.
import operator
OPS = {"lt": operator.lt, "le": operator.le, "eq": operator.eq, "ne": operator.ne, "gt": operator.gt, "ge": operator.ge}
calls = []
def behave(kind, name):
    def method(self, other):
        calls.append(name)
        if kind == "raises": raise ValueError(name)
        return NotImplemented if kind == "declines" else name
    return None if kind == "none" else method
def build(label, bases=(), **methods):
    return type(label, bases, {f"__{k}__": behave(v, f"{label}.{k}") for k, v in methods.items() if v != "missing"})
def show(f, a, b):
    calls.clear()
    try: got = f(a, b)
    except (TypeError, ValueError) as e: got = f"{type(e).__name__}: {e}"
    return f"{' '.join(calls)} = {got}"
mirror = {"lt": "gt", "le": "ge", "eq": "eq", "ne": "ne", "gt": "lt", "ge": "le"}
for name, f in OPS.items():
    for mine in ("missing", "answers", "declines", "raises", "none"):
        for theirs in ("missing", "answers", "declines"):
            A = build("A", **{name: mine}); B = build("B", **{mirror[name]: theirs}); C = build("C", (A,), **{mirror[name]: theirs})
            print(name, mine, theirs, "|", show(f, A(), B()), "|", show(f, A(), C()), "|", show(f, C(), A()), "|", show(f, A(), 5), "|", show(f, 5, B()))
class OnlyEq:
    def __eq__(self, other): calls.append("eq"); return other == 3
class NeOnly:
    def __ne__(self, other): return "ne says"
print(show(operator.ne, OnlyEq(), 3), show(operator.ne, OnlyEq(), 4), show(operator.eq, NeOnly(), 1), show(operator.ne, NeOnly(), 1))
class Number:
    def __eq__(self, other): return [1, 2]
print(Number() == 1, not (Number() != 1), Number() in [1], [Number()] == [1], (1, Number()) == (1, 2))
class Chain:
    def __init__(self, v): self.v = v
    def __lt__(self, other): calls.append(f"{self.v}<{other.v}"); return self.v < other.v
calls.clear(); print(Chain(1) < Chain(2) < Chain(3), Chain(2) < Chain(1) < Chain(0), calls)
print(object() == object(), object() != object(), sorted([Chain(3), Chain(1), Chain(2)], reverse=True)[0].v, max(Chain(1), Chain(5)).v, min([Chain(4), Chain(2)]).v)
x = float("nan"); print(x == x, [x] == [x], x in [x], (x,) == (x,), {x: 1} == {x: 1}, {x} == {x})
