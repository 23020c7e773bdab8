# What metaclasses are used for: validation, automatic properties, enforcing interfaces, counting instances, final classes, attribute order, mixing with ABC.
import abc
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class Final(type):
    def __new__(m, name, bases, ns):
        for b in bases:
            if isinstance(b, Final): raise TypeError(f"type {b.__name__!r} is final: {name} may not inherit from it")
        return super().__new__(m, name, bases, ns)
class Leaf(metaclass=Final): pass
attempt("final", lambda: type("Sub", (Leaf,), {}))
class Interface(type):
    required = ()
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        missing = [r for r in cls.required if not callable(getattr(cls, r, None))]
        if bases and missing: raise TypeError(f"{name} lacks {', '.join(missing)}")
class Animal(metaclass=Interface): required = ("speak", "eat")
class Dog(Animal):
    def speak(self): return "wau"
    eat = len
attempt("interface", lambda: type("Fish", (Animal,), {"eat": print})); attempt("odd", lambda: Interface("Cat", (Animal,), {"speak": 5, "eat": print}))
class Auto(type):
    def __new__(m, name, bases, ns):
        for key, value in list(ns.items()):
            if key.startswith("get_") and callable(value) and key[4:] not in ns: ns[key[4:]] = property(value, ns.get("set_" + key[4:]))
            if isinstance(value, str) and key.isupper(): ns[key] = value.lower()
        return super().__new__(m, name, bases, ns)
class Temp(metaclass=Auto):
    UNIT = "CELSIUS"
    def __init__(self): self._c = 20
    def get_f(self): return self._c * 9 / 5 + 32
    def set_f(self, v): self._c = (v - 32) * 5 / 9
    def get_k(self): return self._c + 273
t = Temp(); t.f = 50; print(t.f, t._c, t.k, Temp.UNIT); attempt("no setter", lambda: setattr(t, "k", 1))
class Counting(type):
    def __init__(cls, *a, **k): super().__init__(*a, **k); cls._count = 0
    def __call__(cls, *a, **k): obj = super().__call__(*a, **k); cls._count += 1; return obj
    @property
    def count(cls): return cls._count
    @count.setter
    def count(cls, v): cls._count = v
class X(metaclass=Counting): pass
class Y(X):
    def __init__(self, fail=False):
        if fail: raise ValueError
X(); Y(); Y(); attempt("fails", lambda: Y(True)); print(X.count, Y.count); X.count = 10; print(X.count, Y.count); attempt("instance", lambda: X().count)
class Pool(type):
    def __call__(cls, key):
        pool = cls.__dict__.get("_pool")
        if pool is None: cls._pool = pool = {}
        if key not in pool: pool[key] = super().__call__(key)
        return pool[key]
class Flyweight(metaclass=Pool):
    def __init__(self, key): self.key = key
class Other(Flyweight): pass
print(Flyweight(1) is Flyweight(1), Flyweight(1) is Flyweight(2), Other(1) is Flyweight(1), len(Flyweight._pool))
class OrderedMeta(type):
    @classmethod
    def __prepare__(m, name, bases):
        class Recorder(dict):
            order = []
            def __setitem__(self, k, v):
                if k in self: raise TypeError(f"{k!r} defined twice in {name}")
                if not k.startswith("__"): type(self).order.append(k)
                super().__setitem__(k, v)
        return Recorder()
    def __new__(m, name, bases, ns): cls = super().__new__(m, name, bases, dict(ns)); cls.order = type(ns).order; return cls
class Form(metaclass=OrderedMeta):
    zip = 1; name = 2
    def submit(self): pass
    city = 3
print(Form.order)
def twice():
    class Bad(metaclass=OrderedMeta): a = 1; a = 2
attempt("twice", twice)
class Both(Counting, abc.ABCMeta): pass
class Abstract(metaclass=Both):
    @abc.abstractmethod
    def m(self): ...
class Concrete(Abstract): m = lambda self: "m"
attempt("abstract", Abstract); print(Concrete().m(), Concrete.count, Abstract.count)
class Operators(type):
    def __getattr__(cls, name): return cls.options.get(name) if "options" in vars(cls) and name in cls.options else type.__getattribute__(cls, name)
    def __iter__(cls): return iter(cls.options.items())
    def __len__(cls): return len(cls.options)
    def __contains__(cls, k): return k in cls.options
    def __or__(cls, other): return cls.__class__(f"{cls.__name__}_{other.__name__}", (), {"options": {**cls.options, **other.options}})
    def __eq__(cls, o): return isinstance(o, Operators) and vars(cls).get("options") == vars(o).get("options")
    __hash__ = type.__hash__
class S1(metaclass=Operators): options = {"a": 1}
class S2(metaclass=Operators): options = {"b": 2}
print(S1.a, dict(S1 | S2), (S1 | S2).__name__, len(S1), "a" in S1, S1 == S2, S1 == type("Q", (S1,), {"options": {"a": 1}})); attempt("missing", lambda: S1.zzz)
class Decorating(type):
    def __new__(m, name, bases, ns):
        def trace(k, f):
            def wrapper(*a): calls.append(f"{name}.{k}"); return f(*a)
            return wrapper
        calls = []
        cls = super().__new__(m, name, bases, {k: trace(k, v) if callable(v) and k[:2] != "__" else v for k, v in ns.items()}); cls.calls = calls; return cls
class Traced(metaclass=Decorating):
    def one(self): return 1
    def two(self): return self.one() + 1
print(Traced().two(), Traced.calls, Traced.one.__name__)
