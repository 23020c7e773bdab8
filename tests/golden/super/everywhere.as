# super() in nested functions, comprehensions, class and static methods, properties, lambdas, generators; and its failures.
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class Base:
    def name(self): return "Base.name"
    @classmethod
    def make(cls, *a): return ("Base.make", cls.__name__, a)
    @staticmethod
    def util(x): return ("Base.util", x)
    @property
    def prop(self): return "Base.prop"
    attr = "Base.attr"
    def gen(self): yield "Base.gen"
    async def coro(self): return "Base.coro"
    def __getitem__(self, i): return f"Base[{i}]"
    def __len__(self): return 3
    def __call__(self): return "Base()"
class A(Base):
    def name(self): return super().name()
    def nested(self):
        def inner(): return super(A, self).name()
        return inner()
    def nested_plain(self):
        def inner(self): return super().name()
        return inner(self)
    def nested_none(self):
        def inner(): return super().name()
        return inner()
    def comprehension(self): return [super(A, self).name() for _ in range(2)]
    def comprehension_plain(self): return [super().name() for _ in range(2)]
    def generator(self): return list(super(A, self).name() for _ in range(1))
    def lam(self): return (lambda: super(A, self).name())()
    lam2 = lambda self: super().name()
    @classmethod
    def make(cls, *a): return super().make(*a, "A")
    @staticmethod
    def util(x): return super().util(x)
    @staticmethod
    def util2(x): return super(A, A).util(x)
    @property
    def prop(self): return super().prop + "!"
    def attributes(self): return super().attr, super().__len__(), super().__getitem__(5)
    def item(self): return super()[0]
    def length(self): return len(super())
    def call(self): return super()()
    def gen(self):
        yield from super().gen()
        yield super().name()
    async def coro(self): return await super().coro()
    def changed(self):
        self = Other()
        return super().name()
    def deleted(self):
        del self
        return super().name()
    def star(*args): return super().name()
    def no_arguments(): return super().name()
    def keyword(*, self=None): return super().name()
    def as_cell(self):
        f = lambda: self
        return super().name(), f() is self
    def class_cell(self): return __class__.__name__
    def set(self): super().attr = 1
    def unset(self): del super().attr
    def missing(self): return super().nothing
    def dunder_class(self): return super().__class__, type(super()).__name__
    def text(self): return repr(super()).replace(__name__ + ".", "")
    def equal(self): return super() == super(), hash(super()) is not None
    def via_exec(self): exec("print(super(A, self).name())"); return eval("__class__", {"__class__": 1})
    def via_eval(self): return eval("super().name()")
class Other(Base): pass
a = A()
for n in ("name nested nested_plain nested_none comprehension comprehension_plain generator lam lam2 make attributes item length call changed deleted star no_arguments keyword as_cell class_cell set unset missing dunder_class text equal via_exec via_eval").split():
    attempt(n, getattr(a, n))
attempt("util", lambda: A.util(1)); attempt("util2", lambda: A.util2(1)); attempt("prop", lambda: a.prop); attempt("gen", lambda: list(a.gen())); attempt("keyword", lambda: A.keyword(self=a)); attempt("star", lambda: A.star())
try: a.coro().send(None)
except StopIteration as e: print(e.value)
attempt("outside", lambda: super()); attempt("outside one", lambda: super(A)); attempt("wrong", lambda: super(A, Base()).name()); attempt("not a type", lambda: super(5, a)); attempt("keyword", lambda: super(type=A))
attempt("unbound", lambda: super(A).name); attempt("unbound get", lambda: super(A).__get__(a, A).name()); attempt("class", lambda: super(A, A).make(1)); attempt("meta", lambda: super(type, A).__repr__()[:9])
def free(self): return super().name()
A.free = free; attempt("not in a class", a.free)
class Cell:
    def m(self): return super().__init__
    f = m
attempt("moved", lambda: Cell.m(5))
def outer():
    __class__ = A
    def f(self): return super().name()
    return f
attempt("own cell", lambda: outer()(a))
class Meta(type):
    def __new__(m, name, bases, ns):
        if "use" in ns: attempt("too early", lambda: ns["use"](object()))
        return super().__new__(m, name, bases, ns)
class Early(metaclass=Meta):
    def use(self): return super().name()
class Proxy:
    def __init__(self, target): self.target = target
    @property
    def __class__(self): return type(self.target)
    def __getattr__(self, name): return getattr(self.target, name)
attempt("proxy", lambda: super(A, Proxy(a)).name())
class Shadow(Base):
    def m(self):
        super = lambda: "shadowed"
        return super()
attempt("shadow", Shadow().m)
