# Iteration and containment with classes that do it wrongly, halfway, or by __getitem__ only.
def attempt(label, f):
    try: print(label, "->", f())
    except BaseException as e: print(label, "->", type(e).__name__ + ":", e)
def make(**methods): return type("It", (), {f"__{k}__": v for k, v in methods.items()})
class Count:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration("done")
        self.n -= 1; return self.n
def uses(x):
    def unpack(): a, b = x(); return a, b
    def star(): a, *b = x(); return a, b
    def loop():
        for i in x(): return i
        return "empty"
    return {"iter": lambda: type(iter(x())).__name__, "list": lambda: list(x()), "in": lambda: 2 in x(), "not in": lambda: 2 not in x(), "unpack": unpack, "star": star, "loop": loop, "call": lambda: max(*x()), "next": lambda: next(x()),
            "next default": lambda: next(x(), "default"), "reversed": lambda: list(reversed(x())), "sum": lambda: sum(x()), "tuple": lambda: (*x(), 0), "dict": lambda: dict(x()), "zip": lambda: list(zip(x(), "ab")), "sorted": lambda: sorted(x()), "join": lambda: "-".join(x()), "yield from": lambda: list((lambda: (yield from x()))())}
def upto(n):
    def getitem(self, i):
        if i >= n: raise IndexError(i)
        return i
    return getitem
def raises(error):
    def method(self, *a): raise error
    return method
kinds = {"nothing": make(), "iter None": make(iter=None), "iter returns 5": make(iter=lambda s: 5), "iter returns self, no next": make(iter=lambda s: s), "iter raises": make(iter=raises(KeyError("k"))), "next only": make(next=lambda s: 1), "getitem": make(getitem=upto(3)), "getitem and len": make(getitem=upto(3), len=lambda s: 3), "getitem StopIteration": make(getitem=raises(StopIteration(9))),
         "getitem KeyError": make(getitem=raises(KeyError("no"))), "getitem and iter None": make(getitem=upto(3), iter=None), "contains": make(contains=lambda s, x: "yes"), "contains None": make(contains=None, getitem=upto(3)), "contains raises": make(contains=raises(OSError("io"))), "contains over iter": make(contains=lambda s, x: 0, iter=lambda s: iter([2])), "good": lambda: Count(3), "generator raises": lambda: (1 // i for i in (1, 0)), "reversed None": make(getitem=upto(3), len=lambda s: 3, reversed=None), "len wrong": make(getitem=upto(3), len=lambda s: -1), "reversed": make(reversed=lambda s: iter("zyx")), "keys": make(keys=lambda s: 5), "reversed 5": make(reversed=lambda s: 5)}
for name, cls in kinds.items():
    print(name)
    for use, f in uses(cls).items(): attempt("   " + use, f)
it = iter(Count(2)); print(next(it), next(it), next(it, "end"), next(it, "still"), list(it))
class Restart:
    def __init__(self): self.state = 0
    def __iter__(self): return self
    def __next__(self):
        self.state += 1
        if self.state % 3 == 0: raise StopIteration
        return self.state
r = Restart(); print(list(r), list(r), list(zip(r, r)))
class LenLies:
    def __len__(self): return 10
    def __iter__(self): return iter([1])
print(list(LenLies()), [*LenLies()], tuple(LenLies()))
seq = make(getitem=upto(2))(); i = iter(seq); print(next(i), next(i), next(i, "x"), next(i, "y"))
