# Protocol, runtime_checkable, their instance and subclass checks, and what is refused.
from typing import *
import abc
T = TypeVar("T", covariant=True)
@runtime_checkable
class Closes(Protocol):
    def close(self): ...
@runtime_checkable
class Named(Protocol):
    name: str
@runtime_checkable
class Both(Closes, Named, Protocol):
    def extra(self) -> int: ...
class NotChecked(Protocol):
    def close(self): ...
@runtime_checkable
class Gen(Protocol[T]):
    def get(self) -> T: ...
class File:
    def close(self): return "closed"
class Person:
    def __init__(self): self.name = "Ann"
class All(File, Person):
    def extra(self): return 1
class ClosesNone: close = None
class Explicit(Closes): pass
class Impl(Closes):
    def close(self): return super().close()
class G:
    def get(self): return 5
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
for cls in (File, Person, All, ClosesNone, Explicit, Impl, G, int):
    print(cls.__name__, *(isinstance(cls(), p) for p in (Closes, Named, Both, Gen)), *(issubclass(cls, p) for p in (Closes, Gen)))
attempt("not runtime", lambda: isinstance(File(), NotChecked)); attempt("not runtime", lambda: issubclass(File, NotChecked)); attempt("data", lambda: issubclass(Person, Named)); attempt("both", lambda: issubclass(All, Both))
attempt("instance", lambda: Closes()); attempt("generic", lambda: Gen[int]()); attempt("impl", lambda: Impl().close()); attempt("explicit", lambda: Explicit().close())
attempt("on a class", lambda: runtime_checkable(File)); attempt("not a class", lambda: issubclass(5, Closes)); attempt("int", lambda: runtime_checkable(5)); attempt("alias", lambda: isinstance(G(), Gen[int]))
print(Closes._is_protocol, Impl._is_protocol, Gen[int], Closes.__mro__, Both.__mro__[1:3], Gen.__parameters__)
class WithAbstract(Protocol):
    @abc.abstractmethod
    def must(self): ...
class Misses(WithAbstract): pass
class Has(WithAbstract):
    def must(self): return "did"
attempt("abstract", Misses); attempt("done", lambda: Has().must())
class WithInit(Protocol):
    def __init__(self, x): self.x = x
class UsesInit(WithInit): pass
attempt("init", lambda: UsesInit(3).x); attempt("protocol init", lambda: WithInit(3).x)
for proto, values in ((SupportsInt, (5, 1.5, "s")), (SupportsFloat, (5, "s")), (SupportsIndex, (5, 1.5)), (SupportsAbs, (5, "s")), (SupportsRound, (1.5, "s")), (SupportsBytes, (b"", 5)), (SupportsComplex, (1j, 5))):
    print(proto.__name__, [isinstance(v, proto) for v in values])
for proto, values in ((Hashable, (5, [])), (Sized, ([], 5)), (Iterable, ([], 5)), (Container, ({}, 5)), (Callable, (len, 5)), (Awaitable, (5,)), (Reversible, ([], 5)), (Collection, ((), 5))):
    print(proto, [isinstance(v, proto) for v in values])
i = G(); i.close = lambda: 1; print(isinstance(i, Closes))
class Dynamic:
    def __getattr__(self, name):
        if name == "name": return "dynamic"
        raise AttributeError(name)
print(isinstance(Dynamic(), Named), isinstance(Dynamic(), Closes))
class Raises:
    @property
    def name(self): raise ValueError("looked")
attempt("property", lambda: isinstance(Raises(), Named))
Closes.register(int); attempt("registered", lambda: isinstance(5, Closes))
