# copy.copy of iterators, by what __reduce__ says.
import copy
from collections import deque


def f(*args):
    return args


class Sequence:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * 10


SOURCES = {
    "dict": lambda: iter({1: "a", 2: "b", 3: "c"}), "values": lambda: iter({1: "a", 2: "b"}.values()), "items": lambda: iter({1: "a", 2: "b"}.items()),
    "reversed dict": lambda: reversed({1: "a", 2: "b"}), "set": lambda: iter({1, 2, 3}), "sequence": lambda: iter(Sequence()),
    "enumerate": lambda: enumerate([5, 6, 7], 10), "reversed": lambda: reversed((1, 2, 3)), "zip": lambda: zip([1, 2, 3], (4, 5, 6)), "strict": lambda: zip([1, 2], [3, 4], strict=True),
    "map": lambda: map(f, [1, 2, 3], [4, 5, 6]), "filter": lambda: filter(None, [0, 1, 2, 3]), "callable": lambda: iter([1, 2, 3, 0].pop, 2),
    "bytes": lambda: iter(b"abc"), "bytearray": lambda: iter(bytearray(b"abc")), "memoryview": lambda: iter(range(0, 9, 3)),
}
for name, make in SOURCES.items():
    iterator = make()
    first = next(iterator)
    reduced = iterator.__reduce__()
    print(name, type(iterator).__name__, first, getattr(reduced[0], "__name__", reduced[0]), len(reduced), reduced[2:] if len(reduced) > 2 else "", hasattr(iterator, "__setstate__"))
    twin = copy.copy(iterator)
    shared = name in ("enumerate", "zip", "strict", "map", "filter", "callable")
    print(type(twin).__name__, list(twin) if not shared else next(twin, None), list(iterator))
    end = iterator.__reduce__()
    print([x for x in end[1] if isinstance(x, (list, tuple, str, bytes))], end[2:] if name not in ("memoryview",) else end[2])
iterator = iter(Sequence())
iterator.__setstate__(2)
print(next(iterator), iterator.__reduce__()[2])
iterator.__setstate__(-5)
print(next(iterator))
r = reversed("abc")
r.__setstate__(1)
print(list(r), r.__reduce__())
z = zip([1], [2, 3])
z.__setstate__(True)
try:
    print(list(z))
except ValueError as e:
    print(e)
d = {1: 1, 2: 2}
iterator = iter(d)
d[3] = 3
try:
    print(iterator.__reduce__())
except RuntimeError as e:
    print(e)
for bad in (lambda: copy.copy(x for x in []), lambda: copy.deepcopy(iter([[1], [2]])).__next__(), lambda: copy.copy(open)):
    try:
        print(bad())
    except TypeError as e:
        print(e)
