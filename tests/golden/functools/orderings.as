import functools

@functools.total_ordering
class Version:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        return self.n == other.n
    def __lt__(self, other):
        return self.n < other.n if isinstance(other, Version) else NotImplemented
a, b = Version(1), Version(2)
print(a < b, a <= b, a > b, a >= b, a <= Version(1), a >= Version(1), Version.__le__.__name__)
try:
    a <= 5
except (TypeError, AttributeError) as e:
    print(e)
try:
    functools.total_ordering(type("Empty", (), {}))
except ValueError as e:
    print(e)

@functools.total_ordering
class FromGe:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n
    def __ge__(self, other): return self.n >= other.n
print(FromGe(1) < FromGe(2), FromGe(1) <= FromGe(1), FromGe(1) > FromGe(0))

key = functools.cmp_to_key(lambda x, y: y - x)
print(sorted([3, 1, 2], key=key), key(1) > key(2), key(1) == key(1), max([1, 5, 3], key=key))
print(functools.reduce(lambda x, y: x * 10 + y, [1, 2, 3]), functools.reduce(max, [], 4), functools.reduce(max, iter([3])))
for bad in (lambda: functools.reduce(max, []), lambda: functools.reduce(max, 5)):
    try:
        bad()
    except TypeError as e:
        print(e)
