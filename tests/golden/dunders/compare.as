class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): print("eq", self.n, getattr(o, "n", o)); return isinstance(o, V) and self.n == o.n
    def __lt__(self, o): print("lt", self.n, getattr(o, "n", o)); return self.n < o.n
print(V(1) == V(1), V(1) != V(1), V(1) < V(2), V(1) > V(2), V(1) == 5, 5 == V(1), 5 != V(1))
try: V(1) <= V(2)
except TypeError as e: print(e)
try: hash(V(1))
except TypeError as e: print(e)
print(V.__hash__)
class W(V): __hash__ = V.__init__.__hash__
class X(V):
    def __hash__(self): return 1
print(hash(X(1)), len({X(1), X(1)}))
class Y(V): pass
print(Y.__hash__)
print(V(1) in [V(1)], [V(1)] == [V(1)], (V(1), 2) < (V(1), 3), sorted([V(3), V(1), V(2)])[0].n, max(V(1), V(2)).n)
class Sub(V):
    def __eq__(self, o): print("Sub.eq"); return True
    def __gt__(self, o): print("Sub.gt"); return "gt"
print(V(1) == Sub(2), Sub(1) == V(5), V(1) < Sub(2))
class Weird:
    def __eq__(self, o): return "yes"
    def __ne__(self, o): return []
    def __lt__(self, o): return 0
    def __bool__(self): raise RuntimeError("no truth")
print(Weird() == 1, Weird() != 1, Weird() < 1, 1 > Weird(), [Weird()] == [1])
w = Weird()
print([w] == [w], w in [w], [1].index(1), [w].count(w))
class OnlyNe:
    def __ne__(self, o): return "ne"
print(OnlyNe() != 1, OnlyNe() == 1)
nan = float("nan")
print(nan == nan, nan in [nan], [nan] == [nan], nan is nan, {nan: 1}[nan])
print(1 == 1.0 == True, 1 < 2 < 3, 1 < 3 < 2, "a" < "b", [1, 2] < [1, 3], (1,) < (1, 2), {1} < {1, 2}, None == None, None != 0)
class Chain:
    def __lt__(self, o): print("lt called"); return False
print(1 < 2 > Chain() if False else "skip", Chain() < 1 < 2)
class E1:
    def __eq__(self, o): raise ZeroDivisionError("eq")
try: E1() == 1
except ZeroDivisionError as e: print(e)
try: 1 in [E1()]
except ZeroDivisionError as e: print(e)
print(object() == object(), object.__eq__(1, 2), object.__lt__(1, 2), (1).__eq__("x"))
