from dataclasses import dataclass, field, fields, asdict, astuple, replace, is_dataclass, KW_ONLY, InitVar
from typing import ClassVar


@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)


p = Point(1)
print(p, Point(1, 2), Point(1) == Point(1), Point(1) == Point(2), Point(1) != (1, 0), p.tags is Point(1).tags)
print(asdict(p), astuple(Point(1, 2, [3])), replace(p, y=5), [f.name for f in fields(p)], is_dataclass(Point), is_dataclass(p), is_dataclass(3))
print(Point.__doc__, Point.__match_args__, Point.__dataclass_params__, Point.__init__.__annotations__)


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)
    count: ClassVar[int] = 7


print(Version(1) < Version(2), sorted([Version(1, 2), Version(1)]), hash(Version(1)) == hash((1, 0)), Version(1, label="a") == Version(1), {Version(1): "x"}, Version.count)


@dataclass
class Base:
    i: int

    def __post_init__(self):
        self.j = self.i * 2


@dataclass
class Derived(Base):
    k: float = 1.5
    scale: InitVar[int] = 3

    def __post_init__(self, scale):
        super().__post_init__()
        self.k *= scale


d = Derived(2)
print(d, d.j, Derived(1, scale=10))


@dataclass
class Options:
    a: int
    _: KW_ONLY
    b: int = 2
    c: int


print(Options(1, c=3), Options.__doc__)


@dataclass(slots=True)
class Slotted:
    a: int
    b: int = 4


print(Slotted(1), Slotted.__slots__)


@dataclass
class Node:
    value: int
    next: "Node | None" = None


n = Node(1, Node(2))
print(n, asdict(n))
n.next.next = n
print(n)


@dataclass
class Hidden:
    a: int = field(init=False, default=3)
    secret: str = field(repr=False, default="s", metadata={"unit": "m"})


print(Hidden(), Hidden().secret, fields(Hidden)[1].metadata["unit"])
match Point(3, 4):
    case Point(x, y):
        print(x, y)


@dataclass(eq=False, repr=False)
class Plain:
    a: int = 1


@dataclass(unsafe_hash=True)
class Hashable:
    a: int = 1


print(Plain() == Plain(), hash(Hashable(3)) == hash((3,)), Hashable.__hash__ is not None, Point.__hash__)
