# Exceptions inside the hooks of class creation: which come through unchanged, which are wrapped, and what is left behind.
import traceback
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e, "| cause", repr(e.__cause__), "| context", repr(e.__context__))
log = []
class Meta(type):
    fail = None
    @classmethod
    def __prepare__(m, name, bases, **kw): log.append("prepare"); return m.boom("prepare") or {}
    def __new__(m, name, bases, ns, **kw): log.append("new"); m.boom("new"); c = super().__new__(m, name, bases, ns); m.boom("after new"); return c
    def __init__(cls, name, bases, ns, **kw): log.append("init"); type(cls).boom("init"); super().__init__(name, bases, ns)
    def __call__(cls, *a): log.append("call"); type(cls).boom("call"); return super().__call__(*a)
    @classmethod
    def boom(m, where):
        if m.fail == where: raise LookupError(where)
class Base(metaclass=Meta):
    def __init_subclass__(cls, **kw): log.append(("init_subclass", kw)); Meta.boom("init_subclass")
class Attr:
    def __set_name__(self, owner, name): log.append(f"set_name {name}"); Meta.boom("set_name")
def make(**kw):
    class C(Base, **kw):
        a = Attr(); Meta.boom("body")
        log.append("body")
    return C().__class__.__name__
for where in (None, "prepare", "body", "new", "set_name", "init_subclass", "after new", "init", "call"):
    Meta.fail = where; log.clear(); before = len(Base.__subclasses__()); attempt(where, make); print("   ", log)
Meta.fail = None; attempt("keywords", lambda: make(x=1)); log.clear()
class Strict:
    def __init_subclass__(cls, *, tag): cls.tag = tag
attempt("missing keyword", lambda: type("X", (Strict,), {})); attempt("given", lambda: type("X", (Strict,), {}, tag=3).tag); attempt("unknown", lambda: type("X", (Strict,), {}, tag=1, other=2)); attempt("object", lambda: type("X", (), {}, key=1))
class BadInit(type):
    def __init__(cls): pass
attempt("init signature", lambda: BadInit("X", (), {}))
class BadNew(type):
    def __new__(m): pass
attempt("new signature", lambda: BadNew("X", (), {}))
class NewReturns(type):
    def __new__(m, *a): return 5
    def __init__(cls, *a): log.append("never")
attempt("new returns 5", lambda: NewReturns("X", (), {})); print(log)
class InitReturns(type):
    def __init__(cls, *a): return 5
attempt("init returns", lambda: InitReturns("X", (), {}))
class PrepareReturns(type):
    @classmethod
    def __prepare__(m, n, b): return [1]
def prepared():
    class X(metaclass=PrepareReturns): pass
attempt("prepare list", prepared)
class Mapping(dict):
    def __setitem__(self, k, v):
        if k == "bad": raise KeyError("no bad names")
        super().__setitem__(k, v)
    def __missing__(self, k):
        if k.startswith("auto_"): return k.upper()
        raise KeyError(k)
class MapMeta(type):
    @classmethod
    def __prepare__(m, n, b): return Mapping()
class Good(metaclass=MapMeta): x = auto_one; y = len("ab")
print(Good.x, Good.y, type(Good.__dict__).__name__)
def bad():
    class X(metaclass=MapMeta): bad = 1
attempt("bad name", bad)
def unknown():
    class X(metaclass=MapMeta): y = not_known
attempt("unknown name", unknown)
def decorated():
    @1 / 0
    class X: pass
attempt("decorator", decorated)
def deco_raises():
    def d(c): raise OSError(c.__name__)
    @d
    class X: pass
attempt("decorator raises", deco_raises)
def deco_none():
    @print
    class X: pass
    return X
attempt("decorator gives None", deco_none)
class Cell(type):
    def __new__(m, n, b, ns):
        if ns.pop("drop", 0): ns.pop("__classcell__", None)
        if "swap" in ns: ns["__classcell__"] = ns.pop("swap")
        return super().__new__(m, n, b, ns)
def no_cell():
    class X(metaclass=Cell):
        drop = 1
        def f(self): return __class__
    return X
attempt("classcell dropped", no_cell)
def swapped():
    class X(metaclass=Cell):
        swap = 5
        def f(self): return __class__
attempt("classcell replaced", swapped)
try:
    class Final(Base): raise RuntimeError("in the body")
except RuntimeError: print("".join(traceback.format_exc().splitlines(True)[-3:]), end="")
