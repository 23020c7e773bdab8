# Calling: __call__ on classes and instances, callable(), arguments passed through, wrong kinds, chains, metaclass and instance at once.
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, *args, scale=1, **kw): return (self.n + sum(args)) * scale, kw
    def __repr__(self): return f"Adder({self.n})"
a = Adder(1); print(a(), a(1, 2), a(1, scale=2), a(*[1, 2], **{"scale": 3, "z": 1}), list(map(a, [1, 2])), sorted([3, 1], key=lambda x: Adder(0)(x)), callable(a), callable(Adder), a.__call__(5), type(a).__call__(a, 6))
class Curry:
    def __init__(self, f, *a): self.f, self.a = f, a
    def __call__(self, *a): return Curry(self.f, *self.a, *a) if a else self.f(*self.a)
print(Curry(max)(1)(5, 3)(2)(), Curry(print, "a")("b")())
class Static:
    @staticmethod
    def __call__(x): return ("static", x)
class Cls:
    @classmethod
    def __call__(cls, x): return (cls.__name__, x)
class Prop:
    @property
    def __call__(self): return lambda *a: ("property", a)
class Nested:
    class __call__:
        def __init__(self, *a): self.a = a
class Inst:
    def __init__(self): self.__call__ = lambda: "own"
class NoneCall: __call__ = None
class IntCall: __call__ = 5
class Builtin: __call__ = len
class Bound: __call__ = [1, 2].append
class Getter:
    def __get__(self, o, t): return lambda *a: ("got", a)
class Desc: __call__ = Getter()
for cls in (Static, Cls, Prop, Nested, Inst, NoneCall, IntCall, Builtin, Bound, Desc, object, type("Str", (), {"__call__": "text"})):
    o = cls(); attempt(cls.__name__, lambda: (lambda r: getattr(r, "a", r))(o(7))); print("   ", callable(o), callable(cls))
class Meta(type):
    def __call__(cls, *a, **k):
        if a == ("raw",): return super().__call__()
        return f"{cls.__name__} called with {a} {k}"
class M(metaclass=Meta):
    def __call__(self): return "instance called"
print(M(1, k=2), M("raw")(), callable(M("raw")), M.__call__(M("raw")))
for f in (lambda: 5(), lambda: "s"(), lambda: None(), lambda: [1](0), lambda: {}(), lambda: (1, 2)(), lambda: 1.5(), lambda: (lambda: 1)()(), lambda: ...(), lambda: NotImplemented(), lambda: __name__(), lambda: __import__("math")(), lambda: a(1, scale=1, **{"scale": 2}), lambda: a(*5), lambda: a(**5), lambda: a(**{1: 2}), lambda: len(), lambda: len(1, 2), lambda: len(obj=[]), lambda: print(1, end=5), lambda: int("x", "y"), lambda: (lambda a, /: a)(a=1), lambda: (lambda *, k: k)(1), lambda: (lambda a, b=2: a)(), lambda: (lambda: 1)(1), lambda: (lambda a: a)(1, a=2), lambda: (lambda **k: k)(1), lambda: Adder(), lambda: Adder(1, 2), lambda: Adder(x=1), lambda: "".join(1, 2), lambda: [].append(), lambda: {}.get(), lambda: abs(), lambda: sum(5), lambda: type(a)()): attempt("bad call", f)
import warnings
class Deep:
    def __call__(self, n): return n if n == 0 else self(n - 1)
print(Deep()(50)); c = Deep()
for _ in range(3): c = type("Wrap", (), {"__call__": lambda self, n, c=c: c(n)})()
print(c(3), (lambda f: f(f))(lambda f: "self"), [f() for f in [lambda i=i: i for i in range(3)]], (lambda x: lambda y: lambda z: x + y + z)(1)(2)(3))
