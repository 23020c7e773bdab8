# ABC: register, __subclasshook__, caches, abstract properties of every kind, messages, update_abstractmethods.
import abc
from abc import ABC, ABCMeta, abstractmethod
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class Shape(ABC):
    @property
    @abstractmethod
    def name(self): ...
    @abstractmethod
    def area(self): return 0
    @classmethod
    @abstractmethod
    def make(cls): ...
    @staticmethod
    @abstractmethod
    def util(): ...
    @property
    def size(self): return 1
    @size.setter
    @abstractmethod
    def size(self, v): ...
print(sorted(Shape.__abstractmethods__), type(Shape).__name__, Shape.area.__isabstractmethod__, Shape.name.__isabstractmethod__); attempt("all", Shape)
class Half(Shape):
    name = "half"
    def area(self): return super().area() + 1
class Full(Half):
    @classmethod
    def make(cls): return cls()
    util = None
    size = 5
attempt("half", Half); attempt("full", lambda: (Full().area(), Full.make().name, Full().size)); print(sorted(Half.__abstractmethods__), Full.__abstractmethods__)
class One(ABC):
    @abstractmethod
    def only(self): ...
attempt("one", One); attempt("args", lambda: One(1, 2)); attempt("new", lambda: object.__new__(One)); One.only = lambda self: 1; attempt("replaced", One); abc.update_abstractmethods(One); attempt("updated", lambda: One().only())
One.__abstractmethods__ = frozenset({"x", "y"}); attempt("set", One); One.__abstractmethods__ = (); attempt("cleared", lambda: type(One()).__name__); attempt("del", lambda: delattr(One, "__abstractmethods__")); attempt("plain", lambda: int.__abstractmethods__)
class Proto(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is not Proto: return NotImplemented
        return True if any("quack" in k.__dict__ for k in other.__mro__) else NotImplemented
class Duck:
    def quack(self): pass
class Late: pass
class Registered: pass
class SubProto(Proto): pass
@Proto.register
class Decorated: pass
print(issubclass(Duck, Proto), isinstance(Duck(), Proto), issubclass(Late, Proto), issubclass(Duck, SubProto), issubclass(Decorated, Proto), Proto.register(Registered) is Registered, isinstance(Registered(), Proto), Registered.__mro__)
Late.quack = 1; print(issubclass(Late, Proto)); Proto.register(Late); print(issubclass(Late, Proto), Proto in Late.__mro__)
for bad in (5, "x", Proto, None): attempt(f"register {bad}", lambda: Proto.register(bad))
class A(ABC): pass
class B(ABC): pass
A.register(B); attempt("cycle", lambda: B.register(A)); print(issubclass(B, A), issubclass(A, B)); B.register(int); print(isinstance(5, A), isinstance(True, B), isinstance("", A))
class Hook(ABC):
    answer = True
    @classmethod
    def __subclasshook__(cls, other): return cls.answer
print(issubclass(int, Hook)); Hook.answer = 5; attempt("bad answer", lambda: issubclass(str, Hook)); Hook.answer = False; print(issubclass(Hook, Hook) if False else isinstance(3.5, Hook)); attempt("not a class", lambda: issubclass(5, A)); attempt("isinstance", lambda: isinstance(5, (str, B)))
class WithMeta(metaclass=ABCMeta):
    @abc.abstractproperty
    def old(self): ...
    @abc.abstractclassmethod
    def oldc(cls): ...
    @abc.abstractstaticmethod
    def olds(): ...
attempt("old", WithMeta)
class Mixin:
    def area(self): return "mixin"
class Mixed(Mixin, Half):
    make = util = classmethod(lambda cls: 1); size = 0
print(Mixed().area(), Mixed.__abstractmethods__)
class Context(ABC):
    def run(self): return self.before(), self.step()
    def before(self): return "before"
    @abstractmethod
    def step(self): ...
class Impl(Context):
    def step(self): return "step"
print(Impl().run(), abc.get_cache_token() > 0); attempt("dataclass", lambda: __import__("dataclasses").dataclass(One))
class Ex(ABC, Exception): pass
attempt("abstract exception", lambda: Ex("a"))
class Lst(list, ABC):
    @abstractmethod
    def f(self): ...
attempt("list is not checked by object.__new__", lambda: Lst([1]))
