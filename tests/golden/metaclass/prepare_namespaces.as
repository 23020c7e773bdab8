# Namespaces from __prepare__: defaults for names, overloads by duplicate definitions, ordered and checked names, enums by hand, chain maps, namespaces that are not dicts.
import collections
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class Auto(dict):
    def __init__(self): super().__init__(); self.n = 0
    def __missing__(self, k):
        if k.startswith("__"): raise KeyError(k)
        self[k] = self.n; self.n += 1; return self[k]
class AutoMeta(type):
    @classmethod
    def __prepare__(m, name, bases): return Auto()
    def __new__(m, name, bases, ns): return super().__new__(m, name, bases, dict(ns))
    def __iter__(cls): return (k for k in vars(cls) if k[0] != "_")
class Colours(metaclass=AutoMeta):
    RED
    GREEN
    BLUE
    CRIMSON = RED
print(list(Colours), Colours.BLUE, Colours.CRIMSON)
class Overloads(dict):
    def __setitem__(self, k, v):
        if callable(v) and k in self and not k.startswith("__"):
            old = self[k]
            if not hasattr(old, "variants"):
                table = {old.__code__.co_argcount: old}
                def call(self, *a):
                    try: f = table[len(a) + 1]
                    except KeyError: raise TypeError(f"{k}() takes {' or '.join(str(n - 1) for n in sorted(table))} arguments, {len(a)} given") from None
                    return f(self, *a)
                call.variants = table; super().__setitem__(k, call)
            self[k].variants[v.__code__.co_argcount] = v
        else: super().__setitem__(k, v)
class OverMeta(type):
    @classmethod
    def __prepare__(m, *a): return Overloads()
class Calc(metaclass=OverMeta):
    def f(self): return "none"
    def f(self, a): return ("one", a)
    def f(self, a, b): return ("two", a, b)
    def g(self): return self.f(self.f())
print(Calc().f(), Calc().f(1), Calc().f(1, 2), Calc().g()); attempt("three", lambda: Calc().f(1, 2, 3))
class Trace(dict):
    def __getitem__(self, k): log.append(f"get {k}"); return super().__getitem__(k)
    def __setitem__(self, k, v): log.append(f"set {k}"); super().__setitem__(k, v)
    def __delitem__(self, k): log.append(f"del {k}"); super().__delitem__(k)
    def __contains__(self, k): log.append(f"in {k}"); return super().__contains__(k)
log = []
class TraceMeta(type):
    @classmethod
    def __prepare__(m, n, b, **kw): log.append(f"prepare {kw}"); return Trace(start=1)
    def __new__(m, n, b, ns, **kw): log.append(type(ns).__name__); return super().__new__(m, n, b, ns)
    def __init__(cls, n, b, ns, **kw): super().__init__(n, b, ns)
class T(metaclass=TraceMeta, opt=2):
    a = 1
    b = a + start
    print(len("x"))
    del a
    for i in range(2): c = i
    def m(self): return c
    class In: d = 5
    e: int = 3
print(log, [k for k in vars(T) if k[:2] != "__"])
class Mapping(collections.UserDict):
    pass
class NotDict:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
def build(ns, make=lambda ns: dict(getattr(ns, "data", getattr(ns, "d", {})))):
    class M(type):
        @classmethod
        def __prepare__(m, *a): return ns
        def __new__(m, n, b, space): return super().__new__(m, n, b, make(space))
    class K(metaclass=M): x = 1; y = x + 1; z = [x for x in (x, y)]
    return K.y, K.z
attempt("userdict", lambda: build(Mapping())); attempt("not a dict", lambda: build(NotDict())); attempt("list", lambda: build([])); attempt("none", lambda: build(None)); attempt("passed on", lambda: build(Mapping(), lambda ns: ns)); attempt("chain", lambda: build(collections.ChainMap({}, {"w": 1}), dict)); attempt("proxy", lambda: build(type.__dict__)); attempt("raises KeyError", lambda: build(collections.defaultdict(int), dict))
class Const(dict):
    def __setitem__(self, k, v):
        if k in self and not k.startswith("__"): raise NameError(f"{k} is constant")
        super().__setitem__(k, v)
    def __delitem__(self, k): raise NameError(f"{k} stays")
class ConstMeta(type):
    __prepare__ = classmethod(lambda m, *a: Const())
def twice():
    class X(metaclass=ConstMeta): a = 1; a = 2
def gone():
    class X(metaclass=ConstMeta):
        a = 1
        del a
def aug():
    class X(metaclass=ConstMeta):
        a = 1
        a += 1
def loopvar():
    class X(metaclass=ConstMeta):
        for i in (1, 2): pass
for f in (twice, gone, aug, loopvar): attempt(f.__name__, f)
print(type("ByType", (), Const(a=1)).a, type(type("C", (), Const(a=1)).__dict__).__name__)
