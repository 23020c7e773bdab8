class Box:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return ("get", k)
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
    def __contains__(self, k): return k
    def __missing__(self, k): return "never"
b = Box()
print(b[1], b[1, 2], b[1:2], b[::3], b[..., 1:2], b["k"])
b[1] = 2
b[1:2, 3] = 4
del b[5]
b[1] += (9,)
print(1 in b, 0 in b, "" not in b, [] in b)
class Seq:
    def __getitem__(self, i):
        if i >= 3: raise IndexError("done")
        return i * 10
print(list(Seq()), 20 in Seq(), 5 in Seq(), [*Seq()], tuple(Seq()), max(Seq()), sum(Seq()), list(zip(Seq(), Seq())))
a, *c = Seq()
print(a, c)
for x in Seq(): print(x, end=" ")
print()
class SeqLen(Seq):
    def __len__(self): return 3
print(list(reversed(SeqLen())))
try: reversed(Seq())
except TypeError as e: print(e)
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration("val")
        self.n -= 1
        return self.n
print(list(It(3)), [x for x in It(2)], 1 in It(3), dict(zip("ab", It(5))), sorted(It(4)), "".join(map(str, It(3))))
it = It(1)
print(next(it), next(it, "dflt"))
try: next(it)
except StopIteration as e: print("stop", e.value, e.args)
class NoIter: __iter__ = None
class NoContains:
    __contains__ = None
    def __iter__(self): return iter([1])
for f in (lambda: iter(NoIter()), lambda: 1 in NoIter(), lambda: 1 in NoContains(), lambda: [*5], lambda: NoIter()[1], lambda: exec("NoIter()[1] = 2"), lambda: exec("del NoIter()[1]"), lambda: exec("a, b = NoIter()"), lambda: exec("a, b = 1, 2, 3"), lambda: exec("a, b, c = 1, 2"), lambda: exec("a, *b, c = [1]"), lambda: next(NoIter()), lambda: len(NoIter()), lambda: reversed(NoIter())):
    try: print(f())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
class HalfSet:
    def __setitem__(self, k, v): pass
class HalfDel:
    def __delitem__(self, k): pass
def d(x): del x[0]
def s(x): x[0] = 1
for f, x in ((d, HalfSet()), (s, HalfDel()), (d, HalfDel()), (s, HalfSet()), (d, ()), (s, ()), (d, "a"), (s, "a"), (s, 5), (d, 5), (d, None)):
    try: print(f(x))
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
class G:
    def __class_getitem__(cls, k): return (cls.__name__, k)
print(G[int], G[1, 2])
class H(G): pass
print(H["x"])
try: G()[1]
except TypeError as e: print(e)
