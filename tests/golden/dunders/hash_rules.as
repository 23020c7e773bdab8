# Which classes can be hashed, what __hash__ may return, and how dicts and sets use it.
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
class Plain: pass
class Eq:
    def __eq__(self, other): return True
class Both(Eq):
    def __hash__(self): return 7
class Inherits(Eq): pass
class Restored(Eq): __hash__ = object.__hash__
class FromBoth(Both): pass
class EqAgain(Both):
    def __eq__(self, other): return False
class Kept(Both):
    def __eq__(self, other): return False
    __hash__ = Both.__hash__
class Blocked: __hash__ = None
for cls in (Plain, Eq, Both, Inherits, Restored, FromBoth, EqAgain, Kept, Blocked):
    attempt(lambda: (cls.__name__, cls.__hash__ is None, isinstance(hash(cls()), int), isinstance(cls(), __import__("collections.abc").abc.Hashable)))
for value in (1, -1, 2**61 - 1, 2**61, 2**64, -2**61, True, 1.5, "text", None, 10**30, [1]):
    C = type("C", (), {"__hash__": lambda self: value})
    attempt(lambda: hash(C()))
class Counts:
    asked = []
    def __init__(self, n, h): self.n, self.h = n, h
    def __hash__(self): Counts.asked.append(f"hash {self.n}"); return self.h
    def __eq__(self, other): Counts.asked.append(f"{self.n} == {getattr(other, 'n', other)}"); return isinstance(other, Counts) and self.n == other.n
a, b, c, other_a = Counts("a", 1), Counts("b", 1), Counts("c", 2), Counts("a", 1)
d = {a: 1, b: 2}; print(Counts.asked); Counts.asked.clear()
print(d[a], d[other_a], d.get(c), c in d, len({a, other_a, b}), Counts.asked); Counts.asked.clear()
d[other_a] = "new value"; print(next(iter(d)) is a, d[a]); del d[other_a]; print(len(d))
class Lies:
    def __init__(self): self.calls = 0
    def __hash__(self): self.calls += 1; return self.calls
l = Lies(); s = {l}; print(l in s, len(s | {l}), l in list(s))
class Raises:
    def __hash__(self): raise RuntimeError("no hash today")
for f in (lambda: {Raises()}, lambda: {Raises(): 1}, lambda: Raises() in {}, lambda: {}.get(Raises()), lambda: hash((1, Raises())), lambda: frozenset([Raises()]), lambda: {[]: 1}, lambda: {1, {}}, lambda: hash(([], 1)), lambda: {1: 2}[[]], lambda: [] in {}, lambda: set().add({}), lambda: hash(slice(1)), lambda: hash({}.keys())): attempt(f)
class EqRaises:
    def __hash__(self): return 1
    def __eq__(self, other): raise ValueError("compared")
attempt(lambda: {EqRaises(): 1, EqRaises(): 2}); attempt(lambda: EqRaises() in {1: 0}); e = EqRaises(); attempt(lambda: {e: 1}[e])
print(hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), {1: "int", 1.0: "float", True: "bool"}, hash(()) == hash(()), hash((1, 2)) == hash((1, 2)), hash("a") == hash("a"), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash(-1), hash(-2), hash(0.5) == hash(0.5), hash(float("inf")), hash(range(3)) == hash(range(0, 3, 1)), hash(Plain) == hash(Plain))
