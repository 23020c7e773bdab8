# count and repeat: huge, negative, fractional, odd numbers, reprs, length hints.
from itertools import count, repeat, islice
import operator

for args in [(), (5,), (-2,), (2**63 - 2,), (10**30, 10**29), (1, 0), (1, -1), (0.5,), (1, 0.25), (1j, 2), (True,), (0, 2**62), (-2**70, 3), (1.5, -0.5)]:
    c = count(*args)
    print(args, list(islice(c, 4)), c)
print(next(count(start=3)), next(count(step=2)), count(1, 1), count(1, 1.0), count(1, 2), count(True, True))
r = repeat("x", 3)
print(r, operator.length_hint(r), next(r), r, list(r), r, operator.length_hint(r), list(repeat(1, 0)), list(repeat(1, -5)), repeat(1, -5))
print(repeat([1]), next(repeat(None)), list(map(pow, range(4), repeat(2))), list(zip(repeat("k"), "ab")), list(repeat(object=1, times=2)))
try:
    print(operator.length_hint(repeat(1), 7))
except TypeError as e:
    print(e)
shared = repeat([], 2)
a, b = shared
print(a is b, sum(repeat(3, 10**5)), iter(count()) is not None, list(zip(count(), "abc")), dict(zip(count(1), "ab")))
c = count()
print(next(c), next(c), list(islice(c, 2, 8, 3)), next(c), [x for _, x in zip(range(2), c)], next(c))


class Number:
    def __init__(self, v):
        self.v = v

    def __float__(self):
        return 1.0

    def __add__(self, other):
        return Number(self.v + getattr(other, "v", other))

    def __radd__(self, other):
        return Number(self.v + other)

    def __repr__(self):
        return "N%s" % self.v


print(list(islice(count(Number(1), Number(2)), 3)), count(Number(1)))
