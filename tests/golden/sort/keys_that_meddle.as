# sort() while its keys and comparisons look at the list, change it, or raise.
items = [3, 1, 2]


def key(x):
    print("in key:", items, len(items))
    return x


items.sort(key=key)
print(items)


def appending(x):
    items.append(99)
    return x


for call in (lambda: items.sort(key=appending), lambda: items.sort(key=lambda x: items.clear() or x), lambda: items.sort(key=lambda x: items.extend([]) or x)):
    items[:] = [3, 1, 2]
    try:
        call()
        print(items)
    except ValueError as e:
        print(e, items)


class Loud:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        loud.append("x")
        if self.v == other.v == 2:
            raise RuntimeError("equal twos")
        return self.v < other.v

    def __repr__(self):
        return "L%d" % self.v


loud = [Loud(3), Loud(1), Loud(5)]
try:
    loud.sort()
except ValueError as e:
    print(e, loud)
others = [Loud(3), Loud(2), Loud(2), Loud(1)]
try:
    others.sort()
except RuntimeError as e:
    print(e, sorted(map(repr, others)))


def failing(x):
    if x == 2:
        raise KeyError(x)
    return -x


items = [1, 3, 2, 4]
try:
    items.sort(key=failing)
except KeyError as e:
    print("KeyError", e, items)
for bad in ([1, "a"], [None, 1], [(1, "a"), (1, 2)], [1j, 2j], [{}, {}], ["a", b"a"], [[1], (1,)]):
    try:
        bad.sort()
    except TypeError as e:
        print(e, bad)
nan = float("nan")
print(sorted([3, nan, 1, nan, 2]), sorted([nan, 1.0]), sorted([2, 1.5, True, -1, 10**30, -10**30, 0.0]))
print(sorted([True, False, 1, 0, 2]), sorted(["b", "B", "a", "é", "Z", ""]), sorted([(1, 2), (1,), ()]), sorted([b"b", b"a"]), sorted([[2], [1, 5], []]))
for key in (5, "x", lambda: 0, lambda a, b: 0):
    try:
        print(sorted([2, 1], key=key))
    except TypeError as e:
        print(str(e).replace("<lambda>()", "lambda"))
print(sorted([], key=5), sorted({3: 1, 1: 2}), sorted("hello", reverse=True), sorted([3, 1], key=None, reverse=1), sorted([(1, "b"), (0, "c"), (1, "a")], key=lambda p: p[0], reverse=True))
