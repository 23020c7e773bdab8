# Value patterns: dotted names, looked up when they are tried.
import enum


class Color(enum.Enum):
    RED = 1
    BLUE = 2


class Box:
    def __getattr__(self, name):
        print("lookup", name)
        return {"one": 1, "two": 2}[name]


box = Box()


def f(x):
    match x:
        case box.one:
            return "one"
        case box.two | Color.RED:
            return "two or red"
        case Color.BLUE:
            return "blue"
        case math.pi:
            return "never reached"


import math
print(f(1))
print(f(2))
print(f(Color.RED))
print(f(Color.BLUE))
print(f(3))
del math
try:
    f(3)
except NameError as e:
    print(e)
try:
    match 3:
        case box.three:
            pass
except KeyError as e:
    print(repr(e))
