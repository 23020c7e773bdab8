# classmethod and staticmethod objects: what they copy, nesting, calling, abstractness, subclasses.
import functools, abc
def f(a: int, b=2) -> str: "doc of f"; return (a, b)
for kind in (classmethod, staticmethod):
    w = kind(f)
    print(kind.__name__, w.__annotations__, w.__name__, w.__qualname__, w.__doc__, w.__module__, w.__wrapped__ is f, w.__func__ is f, w.__isabstractmethod__, sorted(w.__dict__))
    w.extra = 1; print(w.extra, vars(w)["extra"], repr(w)[:13]); w.__name__ = "renamed"; print(w.__name__, f.__name__)
    p = kind(functools.partial(f, 1)); print(sorted(p.__dict__), hasattr(p, "__name__"), hasattr(kind(5), "__annotations__"))
    print(kind(abc.abstractmethod(lambda: 1)).__isabstractmethod__)
class A:
    s = staticmethod(f)
    c = classmethod(f)
    cs = classmethod(staticmethod(lambda *a: a))
    sc = staticmethod(classmethod(lambda *a: a))
    cp = classmethod(property(lambda cls: cls.__name__ + ".cp"))
    cl = classmethod(len)
    part = staticmethod(functools.partial(f, b=9))
    @staticmethod
    @functools.wraps(f)
    def wrapped(*a): return a
    @classmethod
    @functools.lru_cache
    def cached(cls, x): print("  computing"); return cls.__name__, x
    direct = (lambda sm: sm(3))(staticmethod(lambda x: x * 2))
class B(A): pass
def attempt(label, g):
    try: print(label, "->", g())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
attempt("s", lambda: (A.s(1), A().s(1, 3))); attempt("c", lambda: [x.__name__ if isinstance(x, type) else x for x in (*A.c(5), *B.c(6), *B().c(7))]); attempt("cs", lambda: len(A.cs())); attempt("sc", lambda: A.sc()); attempt("cp", lambda: (A.cp, B.cp, A().cp)); attempt("cl", lambda: A.cl()); attempt("part", lambda: A.part(4))
attempt("wrapped", lambda: (A.wrapped(1), A.wrapped.__name__, A.wrapped.__doc__, A.__dict__["wrapped"].__wrapped__.__name__)); attempt("cached", lambda: (A.cached(1), A.cached(1), B.cached(1), A.cached.cache_info().hits)); print(A.direct)
attempt("call classmethod object", lambda: A.__dict__["c"](1)); attempt("call staticmethod object", lambda: A.__dict__["s"](1)); attempt("get", lambda: A.__dict__["c"].__get__(None, B)(1)[0].__name__); attempt("get instance", lambda: A.__dict__["c"].__get__(B())(1)[0].__name__); attempt("get nothing", lambda: A.__dict__["c"].__get__(None)); attempt("static get", lambda: A.__dict__["s"].__get__(5)(1))
class MyStatic(staticmethod):
    def __get__(self, obj, owner=None): return ("got", owner.__name__, super().__get__(obj, owner)(0))
class MyClass(classmethod):
    def __set_name__(self, owner, name): self.where = (owner.__name__, name)
class C:
    m = MyStatic(f); k = MyClass(lambda cls: cls.__dict__["k"].where)
print(C.m, C().m, C.k(), C.__dict__["m"].__name__, isinstance(C.__dict__["m"], staticmethod))
for g in (lambda: classmethod(), lambda: staticmethod(f, 1), lambda: classmethod(function=f), lambda: staticmethod(None)(), lambda: setattr(A.__dict__["s"], "__func__", 1), lambda: delattr(A.__dict__["c"], "__wrapped__")): attempt("misuse", g)
