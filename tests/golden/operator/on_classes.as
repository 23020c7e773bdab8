# operator module on user classes: every function, itemgetter, attrgetter, methodcaller, in-place functions, length_hint, index, errors.
import operator as op
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class All:
    def __getattr__(self, n): raise AttributeError(n)
for n in ("lt le eq ne gt ge add sub mul matmul truediv floordiv mod pow lshift rshift and or xor iadd isub imul imatmul itruediv ifloordiv imod ipow ilshift irshift iand ior ixor").split(): setattr(All, f"__{n}__", (lambda n: lambda self, o: (n, o))(n))
for n in ("neg pos invert abs").split(): setattr(All, f"__{n}__", (lambda n: lambda self: n)(n))
All.__len__ = lambda s: 3; All.__contains__ = lambda s, x: x == "in"; All.__getitem__ = lambda s, k: ("item", k) if not isinstance(k, int) or k < 3 else [][k]; All.__setitem__ = lambda s, k, v: print("  set", k, v); All.__delitem__ = lambda s, k: print("  del", k); All.__index__ = lambda s: 7; All.__bool__ = lambda s: False; All.__call__ = lambda s, *a, **k: (a, k); All.__hash__ = lambda s: 1
a = All()
for n in sorted(op.__all__):
    f = getattr(op, n)
    for args in ((), (a,), (a, 2), (a, 2, 3)):
        try: r = f(*args); print(n, len(args), r if not callable(r) else type(r).__name__)
        except TypeError as e: pass
        except Exception as e: print(n, len(args), type(e).__name__, e)
class P:
    def __init__(self, x, y=None): self.x, self.y = x, y
    def m(self, *a, **k): return (self.x, a, k)
    def __repr__(self): return f"P{self.x}"
    items = {"k": [1, 2]}
ps = [P(3, P("b")), P(1, P("a")), P(2, P("c"))]
print(sorted(ps, key=op.attrgetter("x")), sorted(ps, key=op.attrgetter("y.x")), op.attrgetter("x", "y.x")(ps[0]), op.itemgetter(1)("abc"), op.itemgetter(0, -1)("abc"), op.itemgetter(slice(1))("abc"), op.itemgetter("a")({"a": 1}), op.methodcaller("m", 1, k=2)(ps[0]), op.methodcaller("upper")("x"), list(map(op.itemgetter(1), {"a": 1}.items())))
attempt("attr missing", lambda: op.attrgetter("z")(ps[0])); attempt("deep missing", lambda: op.attrgetter("y.z.w")(ps[0])); attempt("attr int", lambda: op.attrgetter(5)); attempt("attr none", lambda: op.attrgetter()); attempt("item none", lambda: op.itemgetter()); attempt("item missing", lambda: op.itemgetter(9)([1])); attempt("item type", lambda: op.itemgetter("a")([1])); attempt("caller none", lambda: op.methodcaller()); attempt("caller int", lambda: op.methodcaller(5)); attempt("caller missing", lambda: op.methodcaller("zz")(1)); attempt("two", lambda: op.attrgetter("x")(1, 2)); attempt("kw", lambda: op.itemgetter(1)(obj=[1]))
print(op.attrgetter("x.y"), op.attrgetter("a", "b"), op.itemgetter(1, "k"), op.methodcaller("m", 1, z=2), op.attrgetter("x") == op.attrgetter("x"))
print(op.concat([1], [2]), op.countOf([1, 2, 1], 1), op.indexOf("abc", "c"), op.contains([1], 1), op.length_hint(iter([1, 2])), op.length_hint(5, 9), op.truth([]), op.not_([]), op.is_(None, None), op.is_not(1, None), op.index(True), op.call(len, "abc"), op.iconcat([1], [2]), op.getitem({"a": 1}, "a"), op.pow(2, 3), op.__add__(1, 2), op.inv(5))
l = [1]; print(op.iadd(l, (2,)) is l, l, op.imul(l, 2) is l, op.iadd(1, 2), op.ior({1}, {2}), op.isub({1, 2}, {1})); op.setitem(l, 0, 9); op.delitem(l, slice(1, 3)); print(l)
for label, f in {"concat": lambda: op.concat(1, 2), "concat types": lambda: op.concat([1], "a"), "index": lambda: op.index(1.5), "indexOf": lambda: op.indexOf([1], 2), "countOf": lambda: op.countOf(5, 1), "length_hint": lambda: op.length_hint(5, "x"), "hint bad": lambda: op.length_hint(type("H", (), {"__length_hint__": lambda s: "x"})()), "hint negative": lambda: op.length_hint(type("H", (), {"__length_hint__": lambda s: -1})()), "hint NI": lambda: op.length_hint(type("H", (), {"__length_hint__": lambda s: NotImplemented})(), 4), "add": lambda: op.add(1, "a"), "lt": lambda: op.lt(1, "a"), "neg": lambda: op.neg("a"), "getitem": lambda: op.getitem([], 0), "contains": lambda: op.contains(5, 1), "call": lambda: op.call(5), "iadd": lambda: op.iadd([], 5), "abs": lambda: op.abs("x"), "matmul": lambda: op.matmul([1], [2]), "not kw": lambda: op.not_(a=1), "add1": lambda: op.add(1)}.items(): attempt(label, f)
