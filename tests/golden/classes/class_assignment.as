# __class__ = ...: what is allowed, what is not, and what changes with it.
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class A:
    def who(self): return "A"
class B:
    def who(self): return "B"
    @property
    def p(self): return "B.p"
class S1: __slots__ = ("x", "y")
class S2: __slots__ = ("x", "y")
class S3: __slots__ = ("y", "x")
class S4: __slots__ = ("x",)
class S5(S1): __slots__ = ()
class S6(S1): pass
class D(dict): pass
class L(list): pass
class L2(list): pass
class I(int): pass
class Meta(type): pass
class M(metaclass=Meta): pass
class NoWeak: __slots__ = ("__dict__",)
class W: __slots__ = ("__dict__", "__weakref__")
def become(x, cls):
    x.__class__ = cls
    return type(x).__name__, getattr(x, "who", lambda: None)(), getattr(x, "p", None), getattr(x, "__dict__", None)
a = A(); a.v = 1
attempt("A to B", lambda: become(a, B))
s = S1(); s.x = 1
for label, x, cls in [("same slots", s, S2), ("other order", S1(), S3), ("fewer", S1(), S4), ("empty below", S1(), S5), ("dict below", S1(), S6),
                      ("up", S5(), S1), ("A to S1", A(), S1), ("A to dict", A(), dict), ("A to D", A(), D), ("L to L2", L(), L2), ("L to list", L(), list),
                      ("list to L", [], L), ("int to I", 5, I), ("I to int", I(3), int), ("object", object(), A), ("A to object", A(), object),
                      ("not a class", A(), 5), ("not a class", A(), None), ("function", lambda: 1, A), ("A to int", A(), int), ("A to M", A(), M),
                      ("class to Meta", A, Meta), ("back", A, type), ("M to type", M, type), ("A to NoWeak", A(), NoWeak), ("A to W", A(), W), ("str", "s", str), ("exception", ValueError(), KeyError),
                      ("exception", OSError(), ValueError), ("module", __import__("math"), A)]:
    attempt(label, lambda: become(x, cls))
def delete(x): del x.__class__
attempt("delete", lambda: delete(A()))
class Lazy:
    def __getattr__(self, name):
        self.__class__ = Loaded
        self.ready = True
        return getattr(self, name)
class Loaded:
    def value(self): return 42 if self.ready else 0
lazy = Lazy(); print(lazy.value(), type(lazy).__name__, isinstance(lazy, Lazy))
class State:
    def go(self): self.__class__ = Other; return "first"
class Other(State):
    def go(self): self.__class__ = State; return "second"
s = State(); print(s.go(), s.go(), s.go(), type(s).__name__)
class Liar:
    @property
    def __class__(self): return int
print(isinstance(Liar(), int), isinstance(Liar(), Liar), Liar().__class__, type(Liar()).__name__)
class Mod(type(__import__("math"))):
    @property
    def extra(self): return "computed"
import types
m = types.ModuleType("m"); m.__class__ = Mod; print(m.extra)
