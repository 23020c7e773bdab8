from itertools import *
import operator

print(list(islice(count(5, 2), 3)), list(islice(count(0.5), 2)), list(islice(cycle("ab"), 5)), list(cycle([])), list(repeat(7, 2)))
print(list(chain("ab", [1], ())), list(chain.from_iterable(["ab", "cd"])), list(chain()))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], operator.mul, initial=10)), list(accumulate("abc")), list(accumulate([])), list(accumulate([], initial=5)))
print(list(compress("abcd", [1, 0, 1])), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(filterfalse(None, [0, 1, "", 2])))
print(list(starmap(pow, [(2, 3), [3, 2]])), list(pairwise("abcd")), list(pairwise("a")), list(zip_longest("abc", "x", fillvalue="-")), list(zip_longest()), list(zip_longest([1, 2], [3])))
print(list(islice("abcdefgh", 1, None, 2)), list(islice("abc", 0)), list(islice("abc", None)), list(islice(range(10), 2, 8, 3)), list(islice("abc", 5, 3)))
print(repeat(1, 3), repeat("x"), count(), count(1, 2), count(5, -1), count(1.5, 2), repeat(1, -3))
r = repeat("x", 3)
next(r)
print(r, list(r), r)

it = iter(range(10))
print(list(islice(it, 3)), list(takewhile(lambda x: x < 5, it)), next(it), list(it))
a, b, c = tee(iter("abc"), 3)
print(next(a), list(b), list(a), list(c), next(a, "end"), tee([1], 0))
try:
    next(chain())
except StopIteration as e:
    print("StopIteration", e.args)
z = zip(count(), chain("ab", "c"))
print(iter(z) is z, list(z))
