# __init_subclass__ through several bases: keywords consumed on the way, cooperation with metaclasses and __set_name__, defaults, registries, checks, errors.
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class Registry:
    known = {}
    def __init_subclass__(cls, *, key=None, abstract=False, **kw):
        super().__init_subclass__(**kw)
        cls.key = key or cls.__name__.lower()
        if not abstract: Registry.known[cls.key] = cls
class Validated:
    def __init_subclass__(cls, *, required=(), **kw):
        super().__init_subclass__(**kw)
        required = (*getattr(cls, "required", ()), *required)
        missing = [n for n in required if not hasattr(cls, n)]
        if missing: raise TypeError(f"{cls.__name__} lacks {missing}")
        cls.required = required
class Field:
    def __set_name__(self, owner, name): self.name = name; owner.fields = [*getattr(owner, "fields", []), name]
class Collects:
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw); cls.seen = list(getattr(cls, "fields", ["none"])); cls.order = [k.__name__ for k in cls.__mro__ if "__init_subclass__" in vars(k)]
class Base(Registry, Validated, Collects, key="base", abstract=True): pass
class A(Base, required=["run"]):
    x = Field(); y = Field()
    def run(self): pass
class B(A, key="bee", required=("stop",)):
    z = Field()
    stop = 1
print(Registry.known, A.key, B.key, A.required, B.required, A.seen, B.seen, B.order, Base.key, sep="\n")
attempt("missing", lambda: type("C", (B,), {}, required=["go"]).key); attempt("by type()", lambda: type("D", (B,), {"go": 1}, key="dee", required=["go"]).required); attempt("unknown", lambda: type("E", (A,), {}, colour="red")); print(sorted(Registry.known))
class Meta(type):
    def __new__(m, name, bases, ns, flag=False, **kw): cls = super().__new__(m, name, bases, ns, **kw); cls.flag = flag; return cls
    def __init__(cls, name, bases, ns, flag=False, **kw): super().__init__(name, bases, ns)
class WithMeta(Registry, metaclass=Meta, flag=True, key="wm"): pass
class Sub(WithMeta, flag=1): pass
print(WithMeta.flag, WithMeta.key, Sub.flag, Sub.key)
class NoSuper:
    def __init_subclass__(cls, **kw): cls.stopped = kw
class Mixed(NoSuper, Registry, anything=1, key="never"): pass
print(Mixed.stopped, hasattr(Mixed, "key"), Registry.known.get("never"))
class Other(Registry, NoSuper, key="o", rest=2): pass
print(Other.stopped, Other.key)
class Explicit:
    @classmethod
    def __init_subclass__(cls, **kw): cls.explicit = True
class Static:
    @staticmethod
    def __init_subclass__(**kw): Static.called = kw
attempt("explicit", lambda: type("X", (Explicit,), {}).explicit); attempt("static", lambda: (type("X", (Static,), {}, a=1), Static.called)[1])
class Raises:
    def __init_subclass__(cls): raise ValueError(f"no children: {cls.__name__}")
attempt("raises", lambda: type("X", (Raises,), {}))
class NotCallable: __init_subclass__ = 5
class NoneHook: __init_subclass__ = None
attempt("not callable", lambda: type("X", (NotCallable,), {})); attempt("none", lambda: type("X", (NoneHook,), {}))
class Deep:
    depth = 0
    def __init_subclass__(cls): cls.depth = super(cls, cls).depth + 1; cls.parent = cls.__bases__[0].__name__
class D1(Deep): pass
class D2(D1): pass
class D3(D2): pass
print([(k.__name__, k.depth, getattr(k, "parent", None)) for k in (Deep, D1, D2, D3)])
class AddsMethods:
    def __init_subclass__(cls, fields=""):
        for f in fields.split():
            def get(self, f=f): return f"{type(self).__name__}.{f}"
            get.__name__ = get.__qualname__ = f; setattr(cls, f, property(get))
        if "__repr__" not in vars(cls): cls.__repr__ = lambda self: f"<{cls.__name__} {fields}>"
class Pt(AddsMethods, fields="x y"): pass
print(Pt().x, Pt().y, Pt(), Pt.x.fget.__name__); attempt("default keyword", lambda: type("Q", (AddsMethods,), {"__repr__": lambda s: "own"})())
class Changed(Base): pass
Changed.__init_subclass__ = classmethod(lambda cls, **kw: print("replaced for", cls.__name__, kw))
class After(Changed, any=1): pass
print("After" in [k.__name__ for k in Changed.__subclasses__()], Registry.known.get("after")); attempt("call by hand", lambda: Registry.__init_subclass__(key="by hand")); print(Registry.key, Registry.known["by hand"]); attempt("object's", lambda: object.__init_subclass__()); attempt("object's kw", lambda: object.__init_subclass__(a=1)); attempt("positional", lambda: Registry.__init_subclass__(1))
