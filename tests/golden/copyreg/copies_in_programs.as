# Copying whole object graphs: prototypes, shared parts, parents, caches left out, locks kept, immutable parts, subclasses of containers, enums, functions, errors in the middle.
import copy, collections, enum, functools, weakref, types, re, datetime, dataclasses, random, io
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class Prototype:
    registry = {}
    def __init__(self, **kw): self.__dict__.update(kw)
    def clone(self, **changes): c = copy.deepcopy(self); c.__dict__.update(changes); return c
    def __repr__(self): return f"P({', '.join(f'{k}={v!r}' for k, v in sorted(vars(self).items()))})"
a = Prototype(x=[1, {"k": (1, [2])}], y=Prototype(z={3})); b = a.clone(w=5); b.x[1]["k"][1].append(9); b.y.z.add(4); print(a, b, sep="\n")
class Node:
    def __init__(self, v, parent=None): self.v, self.parent, self.kids = v, parent, []; parent and parent.kids.append(self)
    def __deepcopy__(self, memo):
        new = Node(self.v); memo[id(self)] = new
        new.parent = memo.get(id(self.parent)); new.kids = copy.deepcopy(self.kids, memo); return new
    def show(self): return f"{self.v}({', '.join(k.show() for k in self.kids)})" if self.kids else str(self.v)
root = Node(1); child = Node(2, root); Node(3, child); Node(4, root); c = copy.deepcopy(root); print(c.show(), c.kids[0].parent is c, c is root, copy.deepcopy(child).parent); c.kids.pop(); print(root.show(), c.show())
class Cached:
    def __init__(self, n): self.n = n
    @functools.cached_property
    def big(self): return [self.n] * 3
    def __getstate__(self): return {k: v for k, v in vars(self).items() if k != "big"}
x = Cached(2); x.big.append(1); y = copy.copy(x); print(vars(y), y.big, x.big)
class Shared:
    lock = object()
    def __init__(self): self.mine, self.res, self.opts = [1], Shared.lock, None
    def __deepcopy__(self, memo):
        cls = type(self); new = cls.__new__(cls); memo[id(self)] = new
        for k, v in vars(self).items(): setattr(new, k, v if v is Shared.lock else copy.deepcopy(v, memo))
        return new
s = Shared(); s.me = s; t = copy.deepcopy(s); print(t.res is s.res, t.mine is s.mine, t.me is t)
class E(enum.Enum): A = [1]
Pt = collections.namedtuple("Pt", "x y")
@dataclasses.dataclass
class DC: a: list; b: "DC" = None; c: int = dataclasses.field(default=0, repr=False)
@dataclasses.dataclass(frozen=True)
class FZ: a: tuple
dd = collections.defaultdict(list, {"k": [1]}); od = collections.OrderedDict(a=[1]); ct = collections.Counter("aab"); dq = collections.deque([[1]], maxlen=3); cm = collections.ChainMap({"a": [1]}, {"b": 2})
for v in (E.A, Pt([1], 2), DC([1], DC([2])), FZ(([1],)), dd, od, ct, dq, cm, collections.UserDict(k=[1]), types.SimpleNamespace(a=[1]), bytearray(b"ab"), range(3), slice(1, 2), datetime.date(2020, 1, 2), datetime.timedelta(1), re.compile("a"), functools.partial(max, 1), 10**30, frozenset([1]), (1, [2]), ValueError("a", [1]), property(len), collections.abc.Mapping, print, (i for i in ()), weakref.ref(E), random.Random(1), Ellipsis, staticmethod(len)):
    for f in (copy.copy, copy.deepcopy):
        try: r = f(v); print(type(v).__name__, f.__name__, r is v, r == v if not isinstance(v, (ValueError, io.StringIO, random.Random)) else type(r).__name__, end=" ; ")
        except Exception as e: print(type(v).__name__, f.__name__, type(e).__name__, e, end=" ; ")
    print()
q = copy.deepcopy(dd); q["k"].append(2); q["new"].append(3); print(dd, q, copy.copy(dd)["k"] is dd["k"], copy.deepcopy(dq).maxlen, copy.deepcopy(cm).maps, copy.copy(cm).maps[0] is cm.maps[0], cm.copy().maps[1] is cm.maps[1])
class Bomb:
    def __deepcopy__(self, memo): raise RuntimeError(f"cannot, memo has {len(memo)}")
attempt("bomb", lambda: copy.deepcopy([1, [2, Bomb()]])); attempt("copy bomb", lambda: len(copy.copy([Bomb()]))); attempt("bad memo", lambda: copy.deepcopy([1], 5)); attempt("own memo", lambda: (lambda m: (copy.deepcopy([k := [1], k], m), len(m) > 2)[1])({})); attempt("deep", lambda: len(str(copy.deepcopy(functools.reduce(lambda a, _: [a], range(50), []))))); attempt("no args", lambda: copy.copy()); attempt("meta", lambda: type(copy.copy(type("X", (), {"__copy__": None})())).__name__); attempt("instance attr", lambda: type(copy.copy((lambda o: (setattr(o, "__copy__", lambda: 5), o)[1])(type("Y", (), {})()))).__name__)
class Key:
    def __init__(self, n): self.n = n
    def __hash__(self): return hash(self.n)
    def __eq__(self, o): return self.n == o.n
k = Key(1); m = {k: [k]}; n = copy.deepcopy(m); nk = next(iter(n)); print(nk is k, n[nk][0] is nk, n == m, k in n)
class Sub(dict):
    def __init__(self, *a, tag="t"): super().__init__(*a); self.tag = tag
    def __setitem__(self, k, v): print("  setitem", k); super().__setitem__(k, v)
sd = Sub({"a": [1]}, tag="q"); c1, c2 = copy.copy(sd), copy.deepcopy(sd); print(c1, c1.tag, c2["a"] is sd["a"], type(sd.copy()).__name__)
