# __set_name__: order, arguments, errors, classes changed by it, and that it is not called later.
class D:
    def __init__(self, label): self.label = label
    def __set_name__(self, owner, name):
        self.name = name
        print("set_name", self.label, owner.__name__, name)
    def __get__(self, obj, owner): return (self.label, self.name, obj is not None)
class A:
    one = D(1)
    two = D(2)
    same = one
    def __init_subclass__(cls): print("init_subclass", cls.__name__, cls.__dict__.get("three") is not None)
class B(A):
    three = D(3)
print(A.one, A().two, B.three, B().one)
A.late = D("late")
try: A.late
except AttributeError as e: print(e)
class Bad:
    def __set_name__(self, owner, name): raise KeyError(name)
try:
    class C: attribute = Bad()
except RuntimeError as e: print(e, repr(e.__cause__))
class Wrong:
    def __set_name__(self): pass
try:
    class E: x = Wrong()
except RuntimeError as e: print(e, "|", e.__cause__)
class Blocked: __set_name__ = None
try:
    class F: x = Blocked()
except RuntimeError as e: print(e, "|", e.__cause__)
class Injects:
    def __set_name__(self, owner, name):
        owner.injected = name
        setattr(owner, "other_" + name, D("injected"))
class G: first = Injects(); second = Injects()
print(G.injected, sorted(n for n in vars(G) if not n.startswith("__")))
class Instance: pass
i = Instance(); i.__set_name__ = lambda *a: print("never")
class H: x = i
class Replaces:
    def __set_name__(self, owner, name): setattr(owner, name, f"replaced {name}")
class I: x = Replaces(); y = Replaces()
print(I.x, I.y)
class Meta(type):
    def __new__(mcls, name, bases, space):
        print("meta new before", name)
        cls = super().__new__(mcls, name, bases, space)
        print("meta new after", name)
        return cls
    def __init__(cls, *args): print("meta init")
class J(metaclass=Meta): x = D("j")
print(type("K", (), {"z": D("by type()")}).z)
class Validated:
    def __set_name__(self, owner, name): self.slot = "_" + name
    def __get__(self, obj, owner=None): return self if obj is None else getattr(obj, self.slot, None)
    def __set__(self, obj, value):
        if value < 0: raise ValueError(f"{self.slot[1:]} must not be negative")
        setattr(obj, self.slot, value)
class Item:
    price = Validated(); count = Validated()
    def __init__(self, price, count): self.price, self.count = price, count
    total = property(lambda self: self.price * self.count)
item = Item(3, 4); print(item.total, vars(item), Item.price.slot)
try: item.count = -1
except ValueError as e: print(e)
