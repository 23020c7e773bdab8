# __class__ in methods: cells made only where needed, nested classes, decorators that replace the class, copies of functions, exec, slots dataclasses, type() with three arguments.
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class A:
    def uses(self): return __class__.__name__
    def none(self): return 1
    def nested(self):
        def inner(): return __class__
        return inner
    lam = lambda self: __class__
    comp = lambda self: [__class__ for _ in range(1)]
    @staticmethod
    def static(): return __class__
    @classmethod
    def cls(cls): return cls is __class__, __class__.__name__
    @property
    def prop(self): return __class__.__qualname__
    def local(self): __class__ = 5; return __class__
    def param(self, __class__): return __class__
    class B:
        def outer(self): return __class__.__qualname__
        def sup(self): return super().__repr__()[:9]
    def gen(self): yield __class__
    async def co(self): return __class__
    def via_eval(self): return eval("__class__", globals(), {"__class__": "given"})
    def ref(self): return "__class__" in locals(), __class__ is A
    def default(self, c=lambda: __class__): return c()
a = A()
for n in "uses nested lam comp static cls prop local outer gen via_eval ref default".split():
    attempt(n, lambda: (lambda v: v.__name__ if hasattr(v, "__name__") else [x.__name__ for x in v] if isinstance(v, list) else v)((lambda v: v() if callable(v) and not isinstance(v, type) else v)(getattr(a, n, None) or getattr(A.B(), n))) if n != "gen" else next(a.gen()).__name__)
attempt("param", lambda: a.param(3)); attempt("nested call", lambda: a.nested()().__name__); attempt("co", lambda: a.co().send(None))
print(A.uses.__closure__ is not None, A.none.__closure__, A.uses.__code__.co_freevars, A.none.__code__.co_freevars, "__classcell__" in vars(A), "__class__" in vars(A))
def replace(cls): return type(cls.__name__ + "Copy", cls.__bases__, {k: v for k, v in vars(cls).items() if k not in ("__dict__", "__weakref__")})
@replace
class C(A):
    def up(self): return super().uses()
    def me(self): return __class__.__name__
attempt("replaced me", lambda: C().me()); attempt("replaced up", lambda: C().up()); print(C.__name__)
class D(A):
    def f(self): return super().none()
class E: f = D.f
attempt("borrowed", lambda: E().f()); attempt("borrowed with D", lambda: E.f(D())); D.f.__closure__[0].cell_contents = A; attempt("cell changed", lambda: D().f()); del D.f.__closure__[0].cell_contents; attempt("cell emptied", lambda: D().f()); D.f.__closure__[0].cell_contents = 5; attempt("cell is 5", lambda: D().f())
ns = {}
exec("class X:\n  def f(self): return __class__.__name__\n  def g(self): return super().__init__", ns); attempt("exec", lambda: ns["X"]().f())
def free(self): return __class__
attempt("free", lambda: free(1))
attempt("type()", lambda: type("T", (A,), {"m": lambda self: super().none()})().m()); attempt("type() explicit", lambda: (lambda T: T().m())(type("T", (A,), {"m": lambda self: super(A, self).__init__() or "fine"})))
from dataclasses import dataclass
@dataclass(slots=True)
class S:
    x: int = 1
    def f(self): return __class__ is S, type(self) is S
    def g(self): return super().__repr__()
attempt("slots dataclass", lambda: S().f()); attempt("slots super", lambda: S().g())
class Meta(type):
    def __new__(m, n, b, ns): cell = ns.get("__classcell__"); c = super().__new__(m, n, b, ns); c.cell_is_me = cell is not None and cell.cell_contents is c; return c
class M(metaclass=Meta):
    def f(self): return __class__
class N(metaclass=Meta): pass
print(M.cell_is_me, N.cell_is_me, M().f() is M)
