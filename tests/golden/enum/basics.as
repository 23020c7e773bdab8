from enum import Enum, IntEnum, StrEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def describe(self):
        return self.name.lower()


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["GREEN"], Color.CRIMSON, Color.RED is Color.CRIMSON)
print(list(Color), len(Color), Color.__members__, Color.RED in Color, Color, type(Color.RED), Color.GREEN.describe())
print(Color.RED == 1, Color.RED == Color.RED, Color.RED != Color.GREEN, {Color.RED: "r"}[Color.CRIMSON], f"{Color.RED} {Color.RED!r} {Color.RED:>10}")
print(list(reversed(Color)), isinstance(Color.RED, Color), bool(Color), Color.RED.GREEN, hash(Color.RED) == hash("RED"))


class Number(IntEnum):
    ONE = 1
    TWO = auto()


class Name(StrEnum):
    FOO = auto()
    BAR = "b"


print(Number.ONE, repr(Number.TWO), Number.ONE + 1, Number.ONE < Number.TWO, Number(2), [10, 20, 30][Number.TWO], f"{Number.ONE:03}", int(Number.TWO), max(Number))
print(Name.FOO, repr(Name.FOO), Name.BAR.upper(), Name("b"), Name.FOO == "foo", "x" + Name.FOO, f"{Name.FOO:>5}")


class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return round(6.67300E-11 * self.mass / self.radius ** 2, 3)


print([(p.name, p.gravity) for p in Planet], Planet.EARTH)
print(list(Enum("Dynamic", "A B")), list(Enum("Pairs", {"x": 10, "y": 20})), list(IntEnum("Start", ["P", "Q"], start=5)))
match Color(2):
    case Color.RED:
        print("red")
    case Color.GREEN:
        print("green")
import copy
print(copy.copy(Color.RED) is Color.RED, copy.deepcopy([Color.RED])[0] is Color.RED)
