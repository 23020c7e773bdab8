# Descriptors in programs: cached, validated, typed, delegated, logged, bound functions, class properties, units, weak-keyed storage, method decorators.
import functools, weakref
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
def put(o, n, v): setattr(o, n, v); return getattr(o, n)
class Validator:
    def __init__(self, *checks, default=None): self.checks, self.default, self.data = checks, default, weakref.WeakKeyDictionary()
    def __set_name__(self, owner, name): self.name = f"{owner.__name__}.{name}"
    def __get__(self, obj, owner=None): return self if obj is None else self.data.get(obj, self.default)
    def __set__(self, obj, value):
        for check in self.checks:
            problem = check(value)
            if problem: raise ValueError(f"{self.name}: {problem}")
        self.data[obj] = value
    def __delete__(self, obj):
        try: del self.data[obj]
        except KeyError: raise AttributeError(f"{self.name} is not set") from None
def between(a, b): return lambda v: None if a <= v <= b else f"{v} is not between {a} and {b}"
def of(*kinds): return lambda v: None if isinstance(v, kinds) else f"{type(v).__name__} is not {' or '.join(k.__name__ for k in kinds)}"
class Person:
    age = Validator(of(int), between(0, 150), default=0)
    name = Validator(of(str), lambda v: None if v else "empty")
ann, bob = Person(), Person(); ann.age = 30; print(ann.age, bob.age, Person.age.name, vars(ann))
for n, v in (("age", "x"), ("age", 200), ("name", ""), ("name", "Bob")): attempt(lambda: put(bob, n, v))
del ann.age; print(ann.age); attempt(lambda: delattr(ann, "age"))
class Alias:
    def __init__(self, path): self.path = path.split(".")
    def _owner(self, obj): return functools.reduce(getattr, self.path[:-1], obj)
    def __get__(self, obj, owner=None): return self if obj is None else getattr(self._owner(obj), self.path[-1])
    def __set__(self, obj, value): setattr(self._owner(obj), self.path[-1], value)
class Engine: power = 100
class Car:
    def __init__(self): self.engine = Engine()
    hp = Alias("engine.power"); broken = Alias("wheels.count")
car = Car(); car.hp += 50; print(car.hp, car.engine.power, Engine.power); attempt(lambda: car.broken); attempt(lambda: Car.hp.path)
class classproperty:
    def __init__(self, f): self.f = f
    def __get__(self, obj, owner): return self.f(owner)
class hybrid:
    def __init__(self, f): self.f = f; self.on_class = None
    def expression(self, f): self.on_class = f; return self
    def __get__(self, obj, owner): return functools.partial(self.f, obj) if obj is not None else functools.partial(self.on_class or self.f, owner)
class Model:
    @classproperty
    def table(cls): return cls.__name__.lower() + "s"
    @hybrid
    def describe(self, x): return ("instance", type(self).__name__, x)
    @describe.expression
    def describe(cls, x): return ("class", cls.__name__, x)
class Order(Model): pass
print(Model.table, Order().table, Order.describe(1), Order().describe(2)); Order.table = "shadow"; print(Order.table, Model.table)
class logged:
    log = []
    def __init__(self, f): self.f = f; functools.update_wrapper(self, f)
    def __get__(self, obj, owner=None):
        if obj is None: return self
        @functools.wraps(self.f)
        def call(*a, **k): self.log.append((type(obj).__name__, self.f.__name__, a, k)); return self.f(obj, *a, **k)
        return call
    def __call__(self, *a, **k): self.log.append(("unbound", a[1:])); return self.f(*a, **k)
class Calc:
    @logged
    def add(self, a, b=1): "adds"; return a + b
    @staticmethod
    @logged
    def twice(x): return x * 2
c = Calc(); print(c.add(1), c.add(2, b=3), Calc.add(c, 5), c.twice(4) if False else "", Calc.add.__doc__, c.add.__name__, logged.log)
class Multi:
    def __init__(self, f): self.table = {(): f}; self.name = f.__name__
    def when(self, *types): return lambda f: self.table.__setitem__(types, f) or self
    def __get__(self, obj, owner): return lambda *a: next((f for t, f in self.table.items() if t and len(t) == len(a) and all(map(isinstance, a, t))), self.table[()])(obj, *a)
class Shape:
    @Multi
    def hit(self, *a): return f"cannot hit {a}"
    @hit.when(int)
    def hit(self, x): return f"int {x}"
    @hit.when(str, int)
    def hit(self, s, n): return s * n
s = Shape(); print(s.hit(1), s.hit("ab", 2), s.hit(1.5), s.hit())
class Temp:
    class Unit:
        def __init__(self, to, back): self.to, self.back = to, back
        def __get__(self, o, owner=None): return self if o is None else round(self.to(o.kelvin), 2)
        def __set__(self, o, v): o.kelvin = self.back(v)
    celsius = Unit(lambda k: k - 273.15, lambda c: c + 273.15); fahrenheit = Unit(lambda k: k * 9 / 5 - 459.67, lambda f: (f + 459.67) * 5 / 9)
    def __init__(self, **kw): [setattr(self, n, v) for n, v in kw.items()]
t = Temp(celsius=100); print(t.fahrenheit, round(t.kelvin, 2)); t.fahrenheit = 32; print(t.celsius, [Temp(celsius=c).fahrenheit for c in (-40, 0, 37)])
class Once:
    def __set_name__(self, owner, name): self.slot = "_once_" + name
    def __get__(self, o, owner=None): return o.__dict__[self.slot] if o else self
    def __set__(self, o, v):
        if self.slot in o.__dict__: raise AttributeError(f"{self.slot[6:]} is already set")
        o.__dict__[self.slot] = v
class Frozen: x = Once(); y = Once()
f = Frozen(); f.x = 1; print(f.x); attempt(lambda: put(f, "x", 2)); attempt(lambda: f.y); attempt(lambda: put(f, "y", 3)); attempt(lambda: Frozen.x.slot)
class Index:
    def __get__(self, o, owner): return type("View", (), {"__getitem__": lambda s, k: o.items[k - 1], "__len__": lambda s: len(o.items)})()
class Row: one_based = Index(); items = "abc"
print(Row().one_based[1], len(Row().one_based)); attempt(lambda: Row.one_based[1])
