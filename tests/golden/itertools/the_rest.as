# accumulate, chain, compress, cycle, dropwhile, takewhile, filterfalse, pairwise, starmap, zip_longest in detail.
from itertools import *
import operator

print(list(accumulate([1, 2, 3])), list(accumulate([])), list(accumulate([], initial=5)), list(accumulate([1, 2], initial=10)), list(accumulate("abc")), list(accumulate([3, 1, 4], max)), list(accumulate([1, 2, 3], operator.mul, initial=2)), list(accumulate([[1], [2]], initial=None)) if False else "")
print(list(accumulate([1, 2, 3], lambda a, b: (a, b))), list(accumulate(iterable=[1, 2], func=None)), list(accumulate([5], lambda a, b: 1 / 0)))
try:
    list(accumulate([1, "a"]))
except TypeError as e:
    print(e)
c = chain("ab", [], (1,), {"k": 2}, iter([3]))
print(next(c), list(c), list(c), list(chain()), list(chain.from_iterable(["ab", [1]])), list(chain.from_iterable([])), next(chain.from_iterable(repeat("z"))))
c = chain([1], 5, [2])
print(next(c))
for _ in range(2):
    try:
        print(next(c))
    except (TypeError, StopIteration) as e:
        print(type(e).__name__, e)
print(list(compress("abcdef", [1, 0, 1, 0, 1, 1])), list(compress("abc", [True])), list(compress([], [1])), list(compress("ab", [[], [0]])), list(compress("abc", count())))
cy = cycle("ab")
print([next(cy) for _ in range(5)], list(cycle([])), list(islice(cycle(x for x in [1, 2]), 5)))


def loud(*items):
    for i in items:
        print("take", i, end="; ")
        yield i


cy = cycle(loud(1, 2))
print([next(cy) for _ in range(5)])
print(list(dropwhile(lambda x: x < 3, [1, 4, 2])), list(takewhile(lambda x: x < 3, [1, 4, 2])), list(filterfalse(lambda x: x % 2, range(5))), list(filterfalse(None, [0, 1, "", "a"])), list(dropwhile(bool, [])), list(takewhile(bool, [])))
s = iter([1, 2, 9, 3])
print(list(takewhile(lambda x: x < 5, s)), list(s))
t = takewhile(lambda x: x < 2, loud(1, 5, 1))
print(next(t), next(t, "stop"), next(t, "still"))
print(list(pairwise("abcd")), list(pairwise("a")), list(pairwise([])), list(pairwise(loud(1, 2, 3))))
print(list(starmap(pow, [(2, 3), [3, 2], (x for x in (4, 2))])), list(starmap(lambda *a: a, [(), (1,), "ab"])), list(starmap(max, [])))
print(list(zip_longest("abc", [1])), list(zip_longest("ab", [], fillvalue="-")), list(zip_longest()), list(zip_longest([1], [2])), list(zip_longest(loud(1), loud(2, 3))))
for it in (lambda: dropwhile(failing, [1, 2]), lambda: takewhile(failing, [1, 2]), lambda: filterfalse(failing, [1, 2]), lambda: starmap(failing, [(1,), (2,)]), lambda: accumulate([1, 2, 3], lambda a, b: failing(b)), lambda: map(failing, [1, 2])):
    def failing(x):
        raise LookupError(x)
    i = it()
    for _ in range(3):
        try:
            print(next(i), end=" ")
        except (LookupError, StopIteration) as e:
            print(type(e).__name__, e, end="; ")
    print()
flat = lambda n: chain.from_iterable(map(flat, n)) if isinstance(n, list) else [n]
print(list(flat([1, [2, [3, [4]], 5]])), [type(x).__name__ for x in (accumulate([]), chain(), compress([], []), cycle([]), dropwhile(len, []), groupby([]), islice([], 1), pairwise([]), starmap(len, []), takewhile(len, []), filterfalse(len, []), zip_longest(), product(), permutations([]), combinations([], 1), combinations_with_replacement([], 1), count(), repeat(1), tee([])[0])])
for x in (chain(), count(), islice([], 1), product(), cycle([1])):
    print(iter(x) is x, hasattr(x, "__next__"), isinstance(x, type(x)), bool(x), end="; ")
print(sum(chain([1, 2], range(3))), max(accumulate([1, -2, 5])), sorted(chain("ba", "dc")), "".join(chain.from_iterable(zip("abc", "xyz"))))
