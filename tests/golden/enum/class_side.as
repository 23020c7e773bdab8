# Properties of members, looked up on the class; auto() inside of tuples.
import enum
from enum import Enum, Flag, IntEnum, auto


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Color(Enum):
    RED = 1
    GREEN = 2


for get in (lambda: Color.name, lambda: Color.value, lambda: Color.RED.name, lambda: Color.RED.value,
            lambda: hasattr(Color, "name"), lambda: getattr(Color, "value", "none"), lambda: "name" in Color.__dict__,
            lambda: Enum.name, lambda: Flag.value, lambda: Color.RED.GREEN, lambda: Color.nothing):
    attempt(get)


class Fields(Enum):
    name = "the name"
    value = "the value"
    other = "more"


for get in (lambda: Fields.name, lambda: Fields.value, lambda: Fields.other.name, lambda: Fields.name.name,
            lambda: Fields.value.value, lambda: list(Fields)):
    attempt(get)


class Loud(IntEnum):
    ONE = 1

    @property
    def value(self):
        return -self._value_

    @enum.property
    def shout(self):
        return self.name + "!"


class Shouted(Enum):
    @enum.property
    def first(self):
        return "property of " + self._name_


class Both(Shouted):
    first = 1
    second = 2


for get in (lambda: Loud.ONE.value, lambda: Loud(1), lambda: type(Loud.value), lambda: Loud.ONE.shout, lambda: Loud.name,
            lambda: Both.first, lambda: Both.second.first, lambda: Both.first.first, lambda: Shouted.name):
    attempt(get)
try:
    Color.RED.name = "BLUE"
except AttributeError as e:
    print(e)
try:
    del Color.RED.value
except AttributeError as e:
    print(e)


class Pairs(Enum):
    A = (auto(), 2)
    B = (3, auto())
    C = auto(), auto()
    D = auto()


print([m.value for m in Pairs])
