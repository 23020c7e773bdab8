# functools.wraps, update_wrapper, partial, partialmethod, total_ordering, cached_property, lru_cache attributes and misuse.
import functools, copy
from functools import *
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
def original(a: int, b=2) -> str:
    "original doc"
    return f"{a} {b}"
original.tag = [1]
def deco(f):
    @wraps(f)
    def wrapper(*args, **kwargs): "wrapper doc"; return "<" + f(*args, **kwargs) + ">"
    wrapper.own = True
    return wrapper
w = deco(original); print(w(1), w.__name__, w.__doc__, w.__qualname__, w.__module__, w.__annotations__, w.__wrapped__ is original, w.tag is original.tag, w.__defaults__, sorted(vars(w)))
class Callable:
    "class doc"
    def __init__(self, f): update_wrapper(self, f)
    def __call__(self, *a): return "called", self.__wrapped__(*a)
c = Callable(original); print(c(3), c.__name__, c.__doc__, sorted(vars(c)))
@wraps(len, assigned=("__name__", "missing"), updated=())
def only(): "kept"
print(only.__name__, only.__doc__, hasattr(only, "missing"), WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES); attempt("wraps 5", lambda: sorted(vars(wraps(5)(lambda: 1)))); attempt("update", lambda: update_wrapper(lambda: 1, len).__name__); attempt("updated", lambda: update_wrapper(lambda: 1, 5, updated=("nothing",)))
p = partial(original, 1, b=5); print(p(), p.func is original, p.args, p.keywords, repr(p)[:27], p(b=9)); q = partial(p, b=7); print(q.func is original, q.args, q.keywords, q()); p.x = 1; print(vars(p), copy.copy(p)()); attempt("no func", lambda: partial()); attempt("not callable", lambda: partial(5)); attempt("too many", lambda: p(1, 2, 3)); attempt("name", lambda: p.__name__); attempt("eq", lambda: partial(len) == partial(len)); attempt("kw", lambda: partial(print, sep="-")(1, 2))
class M:
    def __init__(self): self.v = None
    def set(self, a, b=0): self.v = (a, b); return self.v
    one = partialmethod(set, 1)
    kw = partialmethod(set, b="k")
    cls = partialmethod(classmethod(lambda cls, x: (cls.__name__, x)), 5)
    st = partialmethod(staticmethod(lambda *a: a), 6)
m = M(); print(m.one(), m.one(3), m.kw(2), M.cls(), m.cls(), m.st(), M.st(7), repr(vars(M)["one"])[:31]); attempt("class", lambda: M.one(m)); attempt("partialmethod 5", lambda: partialmethod(5))
@total_ordering
class T:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n if isinstance(o, T) else NotImplemented
    def __eq__(self, o): return isinstance(o, T) and self.n == o.n
print(T(1) <= T(1), T(2) > T(1), T(1) >= T(2), T.__le__.__name__, T.__gt__.__qualname__); attempt("mixed", lambda: T(1) <= 5); attempt("none", lambda: total_ordering(type("X", (), {})))
class P:
    count = 0
    @cached_property
    def value(self): "value doc"; P.count += 1; return P.count
    bad = cached_property(lambda self: 1)
a = P(); print(a.value, a.value, vars(a), P.value.__doc__, P.value.attrname); del a.value; print(a.value); a.value = 99; print(a.value)
class S:
    __slots__ = ("x",)
    @cached_property
    def v(self): return 1
attempt("slots", lambda: S().v)
def two():
    cp = cached_property(lambda self: 1)
    class X: a = cp; b = cp
try: two()
except Exception as e: print(type(e).__name__, e, e.__cause__)
X = type("X", (), {}); X.late = cached_property(lambda s: 1); attempt("late", lambda: X().late)
@lru_cache(maxsize=2)
def square(n): "squares"; print("  computing", n); return n * n
print(square(2), square(2), square(3), square(4), square(2), square.cache_info(), square.__name__, square.__doc__, square.__wrapped__(5), square.cache_parameters()); square.cache_clear(); print(square.cache_info()); attempt("unhashable", lambda: square([])); attempt("maxsize", lambda: lru_cache("x")); attempt("typed", lambda: (lambda f: (f(1), f(1.0), f.cache_info().misses))(lru_cache(typed=True)(lambda x: x)))
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info()); print(reduce(lambda a, b: a * b, range(1, 6)), reduce(lambda a, b: a + b, [], "start")); attempt("reduce", lambda: reduce(len, [])); print(sorted("bAc", key=cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))
