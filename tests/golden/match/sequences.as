# Sequence patterns: what is a sequence, lengths, stars, nesting.
import collections.abc
from collections import deque


def f(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return f"one {a!r}"
        case (1, 2):
            return "one two"
        case 1, b:
            return f"1 and {b!r}"
        case [a, [b, *c], *_]:
            return f"nested {a!r} {b!r} {c!r}"
        case [first, *middle, last] if first == last:
            return f"same ends round {middle!r}"
        case [*_, "end"]:
            return "ends in end"
        case (*all,):
            return f"all {all!r}"
        case _:
            return "no sequence"


class Seq(collections.abc.Sequence):
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        print("len")
        return len(self.items)

    def __getitem__(self, i):
        print("item", i)
        return self.items[i]


class Lying(list):
    def __len__(self):
        return 2


class NotSequence:
    def __len__(self):
        return 0

    def __getitem__(self, i):
        raise IndexError


for x in ([], (), [5], (1, 2), [1, "x"], [0, [7]], [0, (7, 8, 9), 3], [3, 1, 2, 3], ["a", "b", "end"], range(4), deque([1, 2, 3]),
          "", "ab", b"", bytearray(b"a"), {}, {1, 2}, iter([]), NotSequence(), 5, None, memoryview(b"ab"), Seq(), Seq(9), Seq(4, 5, 6, 4)):
    print(type(x).__name__, f(x))
try:
    f(Lying([1]))
except (IndexError, ValueError) as e:
    print(type(e).__name__, e)
match [1, 2, 3], "abc":
    case [[x, *y], str(z)]:
        print(x, y, z)
match 1, *[2, 3]:
    case a, *b:
        print(a, b)
class deque:
    def __len__(self): return 1
    def __getitem__(self, i): return i
match deque():
    case [x]: print("taken by its name")
    case _: print("a class of that name is no sequence")
