# __prepare__, __call__, __instancecheck__, keyword arguments, callables as metaclass, conflicts, derived metaclasses.
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class Singleton(type):
    _made = {}
    def __call__(cls, *args, **kwargs):
        if cls not in Singleton._made: Singleton._made[cls] = super().__call__(*args, **kwargs)
        return Singleton._made[cls]
class Config(metaclass=Singleton):
    def __init__(self, value=0): print("init", value); self.value = value
print(Config(1) is Config(2), Config().value)
class NotInstance(type):
    def __call__(cls, *args): return ("not an instance", args)
class X(metaclass=NotInstance): pass
print(X(1, 2), isinstance(X.__new__(X), X))
class Kw(type):
    def __new__(m, name, bases, ns, *, tag=None, **rest):
        print("new", name, tag, rest); return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, tag=None, **rest): print("init", name, tag, rest); super().__init__(name, bases, ns)
    @classmethod
    def __prepare__(m, name, bases, **kw): print("prepare", m.__name__, name, bases, kw); return {"prepared": 1}
class K(metaclass=Kw, tag="t", more=2): x = 1
class L(K, tag="inherited"): pass
print(K.prepared, K.x, sorted(n for n in vars(L) if not n.startswith("__")))
attempt("no keywords", lambda: type("N", (), {}, key=1)); attempt("type 3", lambda: type("N", (), {}).__mro__); attempt("type 2", lambda: type("N", ())); attempt("type 4", lambda: type("N", (), {}, 1)); attempt("type 0", lambda: type())
attempt("name", lambda: type(5, (), {})); attempt("bases", lambda: type("N", [], {})); attempt("dict", lambda: type("N", (), [])); attempt("base", lambda: type("N", (5,), {})); attempt("null", lambda: type("a\0b", (), {})); attempt("odd name", lambda: type("not valid!", (), {}).__name__)
attempt("final", lambda: type("N", (bool,), {})); attempt("function", lambda: type("N", (type(attempt),), {})); attempt("none", lambda: type("N", (type(None),), {})); attempt("range", lambda: type("N", (range,), {})); attempt("slice", lambda: type("N", (slice,), {}))
class M1(type): pass
class M2(type): pass
class A1(metaclass=M1): pass
class A2(metaclass=M2): pass
def conflict():
    class B(A1, A2): pass
attempt("conflict", conflict)
def conflict2():
    class B(A1, metaclass=M2): pass
attempt("conflict", conflict2)
class M3(M1, M2): pass
class B(A1, A2, metaclass=M3): pass
class C(B): pass
print(type(B), type(C), type(type("D", (B,), {})), M1("E", (B,), {}).__class__)
def function(name, bases, ns, **kw): return (name, bases, sorted(n for n in ns if n[:2] != "__"), kw)
class F(1 and object, metaclass=function, a=1): y = 1
print(F)
class G(metaclass=lambda *a: 42): pass
print(G)
def bad_meta(m):
    class H(metaclass=m): pass
    return H
attempt("int", lambda: bad_meta(5)); attempt("None", lambda: bad_meta(None)); attempt("object", lambda: bad_meta(object)); attempt("str", lambda: bad_meta(str))
class NoPrepare(type): __prepare__ = None
attempt("prepare None", lambda: bad_meta(NoPrepare))
class PrepInt(type):
    @classmethod
    def __prepare__(m, n, b): return 5
attempt("prepare int", lambda: bad_meta(PrepInt))
class PrepPlain(type):
    def __prepare__(m, n): return {}
attempt("prepare plain", lambda: bad_meta(PrepPlain))
class Checks(type):
    def __instancecheck__(cls, obj): return obj == 5
    def __subclasscheck__(cls, sub): return "yes"
class Five(metaclass=Checks): pass
print(isinstance(5, Five), isinstance(6, Five), isinstance(Five(), Five), issubclass(int, Five), isinstance(5, (str, Five)), issubclass(int, (str, Five)))
class Raises(type):
    def __instancecheck__(cls, obj): raise ValueError("no check")
    def __subclasscheck__(cls, sub): return NotImplemented
class R(metaclass=Raises): pass
attempt("raises", lambda: isinstance(5, R)); attempt("exact", lambda: isinstance(R(), R)); attempt("NI", lambda: issubclass(int, R))
for f in (lambda: isinstance(5, 5), lambda: isinstance(5, (int, 5)), lambda: isinstance(5, (5, int)), lambda: isinstance("", (5, int)), lambda: issubclass(5, int), lambda: issubclass(int, 5), lambda: issubclass(int, "x"), lambda: isinstance(5, ()), lambda: isinstance(5, [int]), lambda: isinstance(5, ((str, (int,)),)), lambda: isinstance(5), lambda: issubclass(int, ())):
    attempt("check", f)
class Duck:
    __bases__ = (int,)
attempt("fake class", lambda: issubclass(Duck(), int)); attempt("fake second", lambda: isinstance(5, Duck()))
class Attr(type):
    def __getattr__(cls, name): return f"meta {name}"
    def __setattr__(cls, name, value): print("meta set", name); super().__setattr__(name, value)
    def __delattr__(cls, name): print("meta del", name); super().__delattr__(name)
    def __dir__(cls): return ["custom"]
    @property
    def shown(cls): return "property of the metaclass"
class T(metaclass=Attr): z = 1
print(T.anything, T.z, T.shown, dir(T)); T.q = 1; del T.q; attempt("instance", lambda: T().anything); attempt("shown", lambda: T().shown)
class Ordered(type):
    def __lt__(cls, other): return cls.__name__ < other.__name__
class Zed(metaclass=Ordered): pass
class Abe(metaclass=Ordered): pass
print(sorted([Zed, Abe]), max(Zed, Abe))
