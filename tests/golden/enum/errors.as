from enum import *

class C(Enum):
    RED = 1
    GREEN = 2


def attempt(text):
    try:
        exec(text)
    except Exception as e:
        print(text, "->", type(e).__name__ + ":", e)



for text in (
    "C(3)", "C['X']", "C.X", "C.RED.foo", "C()", "C.RED < C.GREEN", "C.RED = 5", "del C.RED",
    "C.RED.value = 3", "C.RED.name = 'x'",
    "class D(C): pass", "class D(Enum):\n  A = 1\n  A = 2", "@unique\nclass D(Enum):\n  A = 1\n  B = 1",
    "class D(Enum):\n  _foo_ = 1", "class D(Enum):\n  mro = 1", "class D(IntEnum):\n  A = 'x'",
    "class D(StrEnum):\n  A = 1", "@verify(CONTINUOUS)\nclass D(Enum):\n  A = 1\n  B = 3",
    "class D(Flag):\n  A = 1\n  B = 4\nD(2)", "class D(Flag):\n  A = 1\nD.A | 1", "IntEnum('E', 'A B')('x')",
):
    attempt(text)
