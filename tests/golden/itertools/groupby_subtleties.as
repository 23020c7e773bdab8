# groupby: groups share the source, keys that fail or compare oddly, groups kept too long.
from itertools import groupby

print([(k, list(g)) for k, g in groupby("aabccca")], [k for k, g in groupby([])], [(k, len(list(g))) for k, g in groupby([1, 1.0, True, 2])])
groups = [g for k, g in groupby("aabb")]
print([list(g) for g in groups])
it = groupby("aaabbc")
k, g = next(it)
print(k, next(g))
k2, g2 = next(it)
print(k2, list(g), next(g2), list(g2))
print(next(it)[0], next(it, "end"))
it = groupby(iter([1, 1, 2, 2, 3]))
for k, g in it:
    if k == 2:
        break
print(k, list(g), [(k, list(g)) for k, g in it])
print([(k, list(g)) for k, g in groupby(range(10), lambda x: x // 3)], [(k, list(g)) for k, g in groupby(["a", "B", "b"], key=str.lower)], [(k, list(g)) for k, g in groupby([(1, 2), (1, 3)], key=lambda p: p[0])])


def key(x):
    print("key", x, end="; ")
    if x == 3:
        raise ValueError("key of 3")
    return x % 2


it = groupby([1, 5, 2, 3, 4], key)
try:
    for k, g in it:
        print(k, list(g))
except ValueError as e:
    print(e)
try:
    print([(k, list(g)) for k, g in it])
except ValueError as e:
    print(e)


class Odd:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        print("eq", self.v, other.v, end="; ")
        return self.v == other.v

    def __repr__(self):
        return "O%d" % self.v


print([(k, list(g)) for k, g in groupby([Odd(1), Odd(1), Odd(2)])])


class Raises:
    def __eq__(self, other):
        raise RuntimeError("compare")


it = groupby([Raises(), Raises()])
k, g = next(it)
next(g)
for use in (lambda: next(g), lambda: next(it)):
    try:
        print(use())
    except (RuntimeError, StopIteration) as e:
        print(type(e).__name__, e)
nan = float("nan")
print(len(list(groupby([nan, nan, float("nan")]))), [(k, sum(1 for _ in g)) for k, g in groupby([None, None, 0, False])])
words = "apple avocado banana blueberry cherry".split()
print({k: sorted(g, key=len) for k, g in groupby(words, key=lambda w: w[0])}, [k for k, g in groupby(sorted("mississippi"))], "".join(k + str(len(list(g))) for k, g in groupby("aaabccd")))
