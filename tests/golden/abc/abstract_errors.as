# What is said about classes that cannot be made: one method, several, order, nested, built-in bases, late changes, wrong uses of abstractmethod.
from abc import ABC, abstractmethod, ABCMeta
import collections.abc as c, io, contextlib, typing
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
def make(*names, bases=(ABC,), meta=ABCMeta): return meta("K", bases, {n: abstractmethod(lambda self: n) for n in names})
for names in ((), ("a",), ("b", "a"), ("z", "y", "x"), ("Z", "a"), ("_p", "__len__"), tuple("abcdefgh")): attempt(names, lambda: type(make(*names)()).__name__)
for k in (c.Iterator, c.Sequence, c.MutableMapping, c.Set, c.Generator, c.Callable, c.Awaitable, c.Hashable, c.Coroutine, c.AsyncGenerator, c.Mapping, c.MutableSequence, contextlib.AbstractContextManager, typing.SupportsInt, c.Container, c.ByteString, c.MappingView, c.KeysView): attempt(k.__name__, lambda: type(k()).__name__)
class Partly(c.MutableMapping):
    def __getitem__(self, k): return k
    def __len__(self): return 0
attempt("partly", Partly); attempt("with arguments", lambda: Partly(1, a=2)); attempt("through new", lambda: Partly.__new__(Partly)); attempt("object new", lambda: object.__new__(Partly))
class Blocked(c.Iterable): __iter__ = None
attempt("blocked", lambda: (isinstance(Blocked(), c.Iterable), iter(Blocked())))
class Fixed(Partly): __setitem__ = __delitem__ = __iter__ = lambda self, *a: iter(())
attempt("fixed", lambda: (Fixed()["x"], list(Fixed()), Fixed().get("q"), "k" in Fixed(), dict(Fixed())))
class NotAbc:
    @abstractmethod
    def f(self): return "not checked"
print(NotAbc().f(), NotAbc.f.__isabstractmethod__, hasattr(NotAbc, "__abstractmethods__"))
class Odd(ABC):
    x = abstractmethod(5) if False else 1
    @abstractmethod
    class Inner: pass
    @property
    @abstractmethod
    def p(self): ...
    q = property(None, abstractmethod(lambda self, v: None))
    @abstractmethod
    async def co(self): ...
    s = staticmethod(abstractmethod(lambda: 1)); k = classmethod(abstractmethod(lambda cls: 1))
    partial = __import__("functools").partialmethod(abstractmethod(lambda self: 1))
attempt("odd", Odd); print(sorted(Odd.__abstractmethods__))
attempt("on int", lambda: abstractmethod(5)); attempt("on builtin", lambda: abstractmethod(len)); attempt("flag", lambda: (lambda f: (setattr(f, "__isabstractmethod__", "yes"), make.__call__ and ABCMeta("K", (), {"f": f})())[1])(lambda s: 1))
class Lying:
    __isabstractmethod__ = True
class Bad:
    @property
    def __isabstractmethod__(self): raise KeyError("asked")
attempt("lying", lambda: ABCMeta("K", (), {"a": Lying()})()); attempt("bad", lambda: ABCMeta("K", (), {"a": Bad()}))
class Late(ABC): pass
Late.f = abstractmethod(lambda self: 1); attempt("late", lambda: Late().f()); attempt("below late", lambda: type(type("L", (Late,), {})()).__name__)
class Ok(make("f", "g")): f = g = 1
del Ok.f; attempt("deleted", lambda: type(Ok()).__name__); attempt("below deleted", lambda: type(type("D", (Ok,), {})()).__name__)
class Text(str, make("f")): pass
class Num(int, make("f")): pass
class Err(ValueError, make("f")): pass
class Tup(tuple, make("f")): pass
for k in (Text, Num, Err, Tup): attempt(k.__name__, lambda: repr(k()))
class Meta(ABCMeta):
    def __call__(cls, *a): return super().__call__(*a) if not cls.__abstractmethods__ else f"{cls.__name__} waits for {sorted(cls.__abstractmethods__)}"
attempt("metaclass", lambda: make("f", bases=(), meta=Meta)())
