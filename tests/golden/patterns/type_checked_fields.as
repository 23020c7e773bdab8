# stress: every 97 (a long program)
# Fields that check types: by annotations in __init_subclass__, by descriptors, by a class decorator; immutable types; lazy properties; mixins.
import functools, math
class Typed:
    def __init__(self, kind, *, check=None): self.kind, self.check = kind, check
    def __set_name__(self, owner, name): self.name, self.slot = name, "_" + name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        try: return getattr(obj, self.slot)
        except AttributeError: raise AttributeError(f"{self.name} is not set yet") from None
    def __set__(self, obj, value):
        if not isinstance(value, self.kind) or isinstance(value, bool) and self.kind is not bool: raise TypeError(f"{self.name} must be {getattr(self.kind, '__name__', self.kind)}, not {type(value).__name__}")
        if self.check and not self.check(value): raise ValueError(f"bad value for {self.name}: {value!r}")
        setattr(obj, self.slot, value)
class Checked:
    def __init_subclass__(cls):
        for name, kind in vars(cls).get("__annotations__", {}).items():
            field = Typed(kind, check=vars(cls).get(name)); setattr(cls, name, field); field.__set_name__(cls, name)
    def __init__(self, *args, **kwargs):
        names = [n for k in reversed(type(self).__mro__) for n in vars(k).get("__annotations__", {})]
        if len(args) > len(names): raise TypeError(f"{type(self).__name__} takes at most {len(names)} values ({len(args)} given)")
        for name, value in {**dict(zip(names, args)), **kwargs}.items(): setattr(self, name, value)
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{k[1:]}={v!r}' for k, v in vars(self).items())})"
class Person(Checked):
    name: str = lambda s: s.strip()
    age: int = lambda n: 0 <= n < 150
class Worker(Person):
    salary: (int, float)
print(Person("Ann", 30), Worker("Bob", 40, 1000.5), Worker(name="C", salary=1, age=2), Person.age.kind)
for f in (lambda: Person(5), lambda: Person(" "), lambda: Person("A", 200), lambda: Person("A", True), lambda: Person("A", 1, 2), lambda: Person("A").age, lambda: setattr(Person("A", 3), "age", "x"), lambda: Worker("A", 1, "much"), lambda: Person("A", colour=1).colour):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
class Immutable:
    __slots__ = ()
    def __setattr__(self, name, value): raise AttributeError(f"{type(self).__name__} is immutable: cannot set {name}")
    def __delattr__(self, name): raise AttributeError(f"{type(self).__name__} is immutable: cannot delete {name}")
class Vec(Immutable):
    __slots__ = ("x", "y")
    def __init__(self, x, y):
        for n, v in zip(self.__slots__, (x, y)): object.__setattr__(self, n, v)
    def with_(self, **changes): return type(self)(**{n: changes.get(n, getattr(self, n)) for n in self.__slots__})
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y) if isinstance(o, Vec) else NotImplemented
    def __hash__(self): return hash((self.x, self.y))
    def __iter__(self): yield self.x; yield self.y
    def __repr__(self): return f"Vec{tuple(self)}"
v = Vec(1, 2); print(v, v.with_(y=9), {v: 1}[Vec(1, 2)], v == Vec(1, 2), v == (1, 2), [*v], dict(zip("xy", v)))
for f in (lambda: setattr(v, "x", 5), lambda: delattr(v, "y"), lambda: setattr(v, "z", 1), lambda: v.__dict__, lambda: v.with_(q=1)):
    try: print(f())
    except AttributeError as e: print(e)
class lazy:
    def __init__(self, f): self.f = f; functools.update_wrapper(self, f)
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        print("  computing", self.name); value = obj.__dict__[self.name] = self.f(obj); return value
class Circle:
    def __init__(self, r): self.r = r
    @lazy
    def area(self): "pi r squared"; return round(math.pi * self.r ** 2, 2)
    @functools.cached_property
    def length(self): print("  length"); return round(2 * math.pi * self.r, 2)
c = Circle(2); print(c.area, c.area, c.length, c.length, vars(c), Circle.area.__doc__, Circle.area.__name__); del c.area; c.r = 1; print(c.area, c.length); del c.length; print(c.length)
class JsonMixin:
    def to_json(self): return "{" + ", ".join(f'"{k}": {v!r}' for k, v in sorted(vars(self).items())) + "}"
class CompareMixin:
    def __eq__(self, o): return type(o) is type(self) and vars(o) == vars(self)
    def __lt__(self, o): return list(vars(self).values()) < list(vars(o).values())
class CountMixin:
    count = 0
    def __init__(self, *a, **k): super().__init__(*a, **k); type(self).count += 1
class Base:
    def __init__(self, a, b=0): self.a, self.b = a, b
class All(CountMixin, JsonMixin, CompareMixin, Base): pass
print(All(1).to_json(), All(1) == All(1), sorted([All(3), All(1, 5), All(1, 2)])[0].to_json(), All.count, [k.__name__ for k in All.__mro__])
def singleton(cls):
    made = {}
    @functools.wraps(cls, updated=())
    def get(*a, **k):
        if cls not in made: made[cls] = cls(*a, **k)
        return made[cls]
    get.instances = made
    return get
@singleton
class Config:
    "the configuration"
    def __init__(self, v=1): self.v = v
print(Config(5) is Config(6), Config().v, Config.__name__, Config.__doc__, len(Config.instances), Config.__wrapped__.__name__)
class Borg:
    _state = {}
    def __init__(self): self.__dict__ = self._state
b1, b2 = Borg(), Borg(); b1.x = 1; print(b2.x, b1 is b2, vars(b1) is vars(b2))
