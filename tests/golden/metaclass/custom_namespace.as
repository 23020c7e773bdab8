class Tracking(dict):
    def __setitem__(self, k, v):
        if not k.startswith("__"): print("define", k)
        super().__setitem__(k, v)
    def __missing__(self, k):
        if k.startswith("auto_"): 
            self[k] = len(self)
            return self[k]
        raise KeyError(k)
class Meta(type):
    @classmethod
    def __prepare__(m, n, b): return Tracking()
class A(metaclass=Meta):
    x = 1
    auto_one
    y = x + 1
    def f(self): pass
    try: undefined_name
    except NameError as e: print(e)
print(A.x, A.y, hasattr(A, "auto_one"), type(A.__dict__))
class BadPrep(type):
    @classmethod
    def __prepare__(m, n, b): return 5
try:
    class B(metaclass=BadPrep): pass
except TypeError as e: print(e)
class NoCell(type):
    def __new__(m, n, b, ns):
        ns.pop("__classcell__", None)
        return super().__new__(m, n, b, ns)
try:
    class C(metaclass=NoCell):
        def f(self): return __class__
except RuntimeError as e: print(e)
class Mro(type):
    def mro(cls):
        print("mro of", cls.__name__)
        return [cls, object]
class D(metaclass=Mro): pass
class E(D): pass
print(E.__mro__, issubclass(E, D), isinstance(E(), D))
class Enumish(type):
    def __iter__(cls): return (v for k, v in vars(cls).items() if not k.startswith("_"))
class Color(metaclass=Enumish):
    RED = 1
    BLUE = 2
print(list(Color), sum(Color))
class Singleton(type):
    _i = {}
    def __call__(cls, *a):
        if cls not in cls._i: cls._i[cls] = super().__call__(*a)
        return cls._i[cls]
class S(metaclass=Singleton):
    def __init__(self, v): self.v = v
print(S(1) is S(2), S(3).v)
class Entries:
    def __mro_entries__(self, bases): print("entries", len(bases)); return (Color,)
class F(Entries()): GREEN = 3
print(F.__bases__, F.__orig_bases__[0].__class__.__name__, list(F))
try: type("X", (Entries(),), {})
except TypeError as e: print(e)
