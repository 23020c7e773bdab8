# copyreg and the copy protocol: __copy__, __deepcopy__, __reduce__, __reduce_ex__, __getstate__, __setstate__, __getnewargs__, memo, cycles.
import copy, copyreg
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class P:
    def __init__(self, x, y): print("  init"); self.x, self.y = x, y
    def __repr__(self): return f"P({self.x}, {self.y})"
p = P(1, [2]); a, b = copy.copy(p), copy.deepcopy(p); print(a, b, a.y is p.y, b.y is p.y, a == p)
class Own:
    def __init__(self, v): self.v = v
    def __copy__(self): return Own(("copied", self.v))
    def __deepcopy__(self, memo): print("  memo is a", type(memo).__name__, len(memo)); return Own(("deep", copy.deepcopy(self.v, memo)))
o = Own([1]); print(copy.copy(o).v, copy.deepcopy([o, o])[0].v)
class State:
    def __init__(self): self.a, self.cache = 1, "big"
    def __getstate__(self): s = self.__dict__.copy(); del s["cache"]; return s
    def __setstate__(self, s): self.__dict__.update(s); self.cache = "rebuilt"
s = copy.copy(State()); print(s.a, s.cache, vars(copy.deepcopy(s)))
class Reduce:
    def __init__(self, *args): self.args = args
    def __reduce__(self): return Reduce, self.args, {"extra": 1}, iter([]), iter([])
    def __repr__(self): return f"Reduce{self.args} {vars(self).get('extra')}"
print(copy.copy(Reduce(1, 2)), copy.deepcopy(Reduce([3])))
class Lst(list):
    def __init__(self, *a): super().__init__(*a); self.tag = "t"
class Dct(dict): pass
class Slots:
    __slots__ = ("a", "b")
class SlotsDict(Slots): pass
class Int(int): pass
class Tup(tuple):
    def __new__(cls, *items): return super().__new__(cls, items)
    def __getnewargs__(self): return tuple(self)
l = Lst([1, [2]]); c = copy.copy(l); e = copy.deepcopy(l); print(c, c.tag, type(c).__name__, c[1] is l[1], e[1] is l[1], e.tag); d = Dct(k=[1]); d.attr = 5; print(copy.copy(d), copy.deepcopy(d).attr, copy.deepcopy(d)["k"] is d["k"])
sl = Slots(); sl.a = [1]; c = copy.copy(sl); print(c.a, c.a is sl.a, hasattr(c, "b"), copy.deepcopy(sl).a is sl.a); sd = SlotsDict(); sd.a, sd.z = 1, 2; c = copy.copy(sd); print(c.a, c.z); i = Int(5); i.note = "n"; c = copy.copy(i); print(c, c.note, type(c).__name__); print(copy.copy(Tup(1, 2)), type(copy.deepcopy(Tup(1, [2]))).__name__)
loop = [1]; loop.append(loop); c = copy.deepcopy(loop); print(c, c[1] is c, c is loop); n = P(0, None); n.y = n; c = copy.deepcopy(n); print(c.y is c); shared = [1]; x = copy.deepcopy([shared, shared, (shared,)]); print(x[0] is x[1] is x[2][0]); t = (1, "a", (2,)); print(copy.deepcopy(t) is t, copy.copy(t) is t, copy.deepcopy((1, [])) is t)
for v in (5, "s", None, True, 1.5, len, int, P, print, ..., NotImplemented, range(3), lambda: 1, frozenset([1]), b"x", type, copy): attempt(type(v).__name__, lambda: (copy.copy(v) is v, copy.deepcopy(v) is v))
for v in ((i for i in ()), open("/dev/null"), {1: 2}.keys()): attempt(type(v).__name__, lambda: type(copy.copy(v)).__name__)
class NoCopy:
    def __reduce_ex__(self, protocol): raise TypeError(f"cannot copy, protocol {protocol}")
class BadReduce:
    def __reduce__(self): return 5
class StrReduce:
    def __reduce__(self): return "some string"
class Short:
    def __reduce__(self): return (Short,)
for cls in (NoCopy, BadReduce, StrReduce, Short): attempt(cls.__name__, lambda: type(copy.copy(cls())).__name__)
class Foreign:
    def __init__(self, v): self.v = v
copyreg.pickle(Foreign, lambda f: (Foreign, (f.v + "!",))); print(copy.copy(Foreign("a")).v, copy.deepcopy(Foreign("b")).v, Foreign in copyreg.dispatch_table); attempt("pickle", lambda: copyreg.pickle(Foreign, 5)); attempt("constructor", lambda: copyreg.constructor(5)); del copyreg.dispatch_table[Foreign]
print(P(1, 2).__reduce_ex__(2)[0].__name__, P(1, 2).__reduce_ex__(2)[1:3], P(3, 4).__getstate__(), sl.__getstate__(), sd.__getstate__(), object().__getstate__(), [].__reduce_ex__(2)[1:3], Int(3).__reduce_ex__(2)[1]); attempt("protocol 0", lambda: P(1, 2).__reduce_ex__(0)[0].__name__); attempt("slots 0", lambda: sl.__reduce_ex__(0)); attempt("newobj", lambda: copyreg.__newobj__(Int, 5));
class Ex:
    def __getnewargs_ex__(self): return (1,), {"k": 2}
    def __new__(cls, *a, **k): self = object.__new__(cls); self.got = (a, k); return self
print(copy.copy(Ex()).got); attempt("replace", lambda: copy.replace); print(copy.Error, copy.error is copy.Error)
