# singledispatch with ABCs, unions, registration order, ambiguous bases, None, generics refused; singledispatchmethod with properties and static methods; dispatch caches.
from functools import singledispatch, singledispatchmethod, lru_cache
import collections.abc as c, abc, enum
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", str(e)[:110])
@singledispatch
def show(x, *rest): "doc of show"; return f"object {x}"
@show.register(int)
@show.register(float)
def _num(x, *r): return f"number {x}"
@show.register
def _(x: str | bytes, *r): return f"text {x!r}"
@show.register(c.Sequence)
def _(x, *r): return "sequence " + ", ".join(map(show, x))
@show.register
def _(x: c.Mapping, *r): return "mapping " + ", ".join(f"{k}: {show(v)}" for k, v in x.items())
@show.register(type(None))
def _(x, *r): return "nothing"
show.register(complex, lambda x, *r: f"complex {x.real}")
class E(enum.IntEnum): A = 1
class MyList(list): pass
class Sized:
    def __len__(self): return 0
class Both(c.Sized, c.Iterable):
    def __len__(self): return 0
    def __iter__(self): return iter(())
for v in (1, True, 1.5, 1j, "s", b"b", [1, "a", [None]], (2,), {"k": {"q": 1}}, None, {1}, range(3), E.A, MyList([1]), show.__name__, object): print(show(v) if v is not object else show(v)[:14])
print(show.__doc__, show.dispatch(bool).__name__, show.dispatch(dict) is show.registry[c.Mapping], len(show.registry), show.registry[int] is _num, show.dispatch(object)(5))
attempt("no args", lambda: show()); attempt("kw", lambda: show(x=1)); attempt("register list[int]", lambda: show.register(list[int])); attempt("register 5", lambda: show.register(5)); attempt("register union", lambda: show.register(int | list[int])); attempt("set registry", lambda: show.registry.__setitem__(int, 1)); attempt("bad annotation", lambda: show.register(ann)); attempt("register twice", lambda: (show.register(set, lambda x: "set"), show({1}))[1])
def ann(x: "not a type"): pass
class Ones(abc.ABC): pass
class Twos(abc.ABC): pass
@singledispatch
def amb(x): return "object"
amb.register(Ones, lambda x: "ones"); amb.register(Twos, lambda x: "twos")
class X: pass
class Y(Ones, Twos): pass
Ones.register(X); print(amb(X()), amb(Y())); Twos.register(X); attempt("ambiguous", lambda: amb(X())); amb.register(X, lambda x: "x itself"); print(amb(X()))
class Late: pass
print(amb(Late())); Ones.register(Late); print(amb(Late()))
class Sub(X): pass
print(amb(Sub()), amb.dispatch(Sub) is amb.registry[X])
@singledispatch
def iterate(x): return "base"
iterate.register(c.Iterable, lambda x: "iterable"); iterate.register(c.Sized, lambda x: "sized"); attempt("list is both", lambda: iterate([]) and 0) if False else None; attempt("Both", lambda: iterate(Both())); iterate.register(c.Collection, lambda x: "collection"); attempt("collection", lambda: iterate([]))
class Api:
    @singledispatchmethod
    def get(self, key): raise TypeError(f"bad key {type(key).__name__}")
    @get.register
    def _(self, key: int): return f"{self.name} by number {key}"
    @get.register
    def _(self, key: str): return f"{self.name} by name {key}"
    name = "api"
    @singledispatchmethod
    @staticmethod
    def static(x): return "static object"
    @static.register(int)
    @staticmethod
    def _(x): return "static int"
    @singledispatchmethod
    @abc.abstractmethod
    def abstract(self, x): ...
class Derived(Api):
    name = "derived"
    @Api.get.register(float)
    def _(self, key): return f"{self.name} float"
print(Api().get(1), Derived().get("k"), Derived().get(1.5), Api().get(2.5), Api.static(1), Api().static("x"), Api.__dict__["abstract"].__isabstractmethod__); attempt("bad", lambda: Api().get([])); attempt("none", lambda: Api().get()); attempt("class", lambda: Api.get(Api(), 1)); attempt("not callable", lambda: singledispatchmethod(5))
def add(n): return lambda x: f"{n}:{x}"
@singledispatch
def chain(x): return "base"
for t, n in ((int, "i"), (str, "s"), (list, "l")): chain.register(t, add(n))
print([chain(v) for v in (1, "a", [2], ())], chain.dispatch.__name__ if hasattr(chain.dispatch, "__name__") else "", chain._clear_cache() if hasattr(chain, "_clear_cache") else None)
