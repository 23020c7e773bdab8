from enum import Enum, auto, member, nonmember, property as enum_property


class Weekday(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.title()

    MONDAY = auto()
    TUESDAY = auto()

    @classmethod
    def _missing_(cls, value):
        for m in cls:
            if m.value.lower() == str(value).lower():
                return m

    def __str__(self):
        return "day " + self.value


print(list(Weekday), Weekday("monday"), Weekday.TUESDAY)


class Ordered(Enum):
    A = 1
    B = 2

    def __lt__(self, other):
        if self.__class__ is other.__class__:
            return self.value < other.value
        return NotImplemented


print(sorted([Ordered.B, Ordered.A]), Ordered.A < Ordered.B, max(Ordered.A, Ordered.B))


class Mixed(str, Enum):
    A = "a"


print(Mixed.A, repr(Mixed.A), Mixed.A == "a", f"{Mixed.A}", Mixed.A.upper())


class WithMembers(Enum):
    _ignore_ = ["i"]
    i = 3
    A = member(1)
    B = nonmember(2)

    def method(self):
        return self.A


print(list(WithMembers), WithMembers.B, WithMembers.A.method())


class Base(Enum):
    def hi(self):
        return "hi " + self.name


class Derived(Base):
    X = 1


print(Derived.X.hi())


class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj

    PX = (0, "P.X")
    PY = (1, "P.Y")


print(Coord.PY, Coord(1).label, Coord.PX.value)


class Unhashable(Enum):
    A = [1]
    B = {}


print(Unhashable([1]), Unhashable.B)


class Names(Enum):
    name = "x"
    value = "y"


print(Names.name, Names.value, Names.name.value)
