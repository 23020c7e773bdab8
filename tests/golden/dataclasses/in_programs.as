# Dataclasses as programs use them: validation, inheritance, computed fields, ordering by key, nested conversion, immutability, factories, generics, slots, abstract bases, caches.
from __future__ import annotations
from dataclasses import dataclass, field, replace, asdict, astuple, fields, InitVar, KW_ONLY, is_dataclass
from abc import ABC, abstractmethod
from functools import cached_property, total_ordering
from typing import ClassVar, Generic, TypeVar
import math
T = TypeVar("T")
@dataclass(order=True)
class Item:
    sort_key: tuple = field(init=False, repr=False)
    name: str
    price: float = 0.0
    tags: list[str] = field(default_factory=list, compare=False)
    def __post_init__(self):
        if self.price < 0: raise ValueError(f"{self.name}: negative price")
        self.sort_key = (-self.price, self.name)
print(sorted([Item("pear", 2), Item("apple", 5), Item("fig", 2)]), Item("a", 1) == Item("a", 1, ["x"]), Item("z", 9) < Item("a", 1))
try: Item("bad", -1)
except ValueError as e: print(e)
@dataclass
class Cart:
    owner: str
    _: KW_ONLY
    items: dict[str, int] = field(default_factory=dict)
    discount: InitVar[float] = 0
    VAT: ClassVar[float] = 0.19
    total: float = field(init=False, default=0)
    def __post_init__(self, discount): self.total = round(sum(self.items.values()) * (1 - discount) * (1 + self.VAT), 2)
    def __add__(self, o): return Cart(f"{self.owner}+{o.owner}", items={**self.items, **o.items})
c = Cart("ann", items={"pear": 10}, discount=0.5); print(c, c + Cart("bob", items={"fig": 1}), [f.name for f in fields(c)], asdict(c), replace(c, owner="x", discount=0), sep="\n")
@dataclass(frozen=True, slots=True)
class Vec:
    x: float
    y: float = 0
    def __add__(self, o): return Vec(self.x + o.x, self.y + o.y)
    def __mul__(self, k): return replace(self, x=self.x * k, y=self.y * k)
    def __abs__(self): return math.hypot(*astuple(self))
    def __iter__(self): return iter(astuple(self))
v = Vec(3, 4); print(v + Vec(1), v * 2, abs(v), {v: 1}[Vec(3, 4)], [*v], hash(v) == hash(Vec(3, 4)))
for f in (lambda: setattr(v, "x", 1), lambda: setattr(v, "z", 1), lambda: delattr(v, "x"), lambda: v < Vec(1)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
@dataclass
class Shape(ABC):
    name: str = field(default="shape", kw_only=True)
    @abstractmethod
    def area(self) -> float: ...
    def __str__(self): return f"{self.name} of {self.area():.1f}"
@dataclass
class Circle(Shape):
    r: float
    name: str = field(default="circle", kw_only=True)
    def area(self): return math.pi * self.r ** 2
@dataclass
class Rect(Shape):
    a: float; b: float = None
    def __post_init__(self): self.b = self.a if self.b is None else self.b
    def area(self): return self.a * self.b
print(Circle(1), Rect(2), Rect(2, 3, name="r"), repr(Rect(2)), Circle(2) == Circle(2), Circle(1) == Rect(1))
try: Shape()
except TypeError as e: print(e)
@dataclass
class Stack(Generic[T]):
    items: list[T] = field(default_factory=list)
    def push(self, x: T) -> Stack[T]: self.items.append(x); return self
    def __len__(self): return len(self.items)
    def __bool__(self): return bool(self.items)
print(Stack[int]().push(1).push(2), len(Stack([1])), bool(Stack()), Stack[int], fields(Stack)[0].type)
@dataclass
class Tree:
    value: int
    kids: list[Tree] = field(default_factory=list)
    parent: Tree | None = field(default=None, repr=False, compare=False)
    def add(self, *vs):
        for v in vs: self.kids.append(Tree(v, parent=self))
        return self
    def walk(self, depth=0):
        yield depth, self.value
        for k in self.kids: yield from k.walk(depth + 1)
    @cached_property
    def size(self): return 1 + sum(k.size for k in self.kids)
t = Tree(1).add(2, 3); t.kids[0].add(4); print(t, list(t.walk()), t.size, t.kids[0].parent is t, t == Tree(1).add(2, 3), "size" in vars(t))
@dataclass(eq=False)
class Entity:
    id: int = field(default_factory=iter(range(100, 200)).__next__)
    meta: dict = field(default_factory=dict, metadata={"json": False})
print(Entity(), Entity(), Entity(1) == Entity(1), len({Entity(1), Entity(1)}), [f.metadata.get("json", True) for f in fields(Entity)])
def from_dict(cls, d):
    hints = {f.name: f.type for f in fields(cls)}
    return cls(**{k: from_dict(globals()[hints[k]], v) if isinstance(v, dict) and is_dataclass(globals().get(hints[k])) else v for k, v in d.items()})
@dataclass
class Address: city: str; zip: str = "0"
@dataclass
class Person: name: str; address: Address
p = from_dict(Person, {"name": "Ann", "address": {"city": "Rome"}}); print(p, asdict(p), from_dict(Person, asdict(p)) == p)
match p:
    case Person(name, Address(city="Rome", zip=z)): print(name, z)
try: Person("x")
except TypeError as e: print(e)
@dataclass(unsafe_hash=True)
class Key: a: int; b: list = field(hash=False, default_factory=list)
print({Key(1, [2]): "v"}[Key(1, [2])], Key(1) == Key(1, [3]), hash(Key(1)) == hash(Key(1, [3])))
