# tee: independent iterators over one source, shared laziness, copies, exceptions, re-entrance.
from itertools import tee, islice, count
import copy


def loud(n):
    for i in range(n):
        print("made", i, end="; ")
        yield i
    print("source ends", end="; ")


a, b = tee(loud(4))
print(next(a), next(a))
print(next(b))
print(list(b))
print(list(a), list(a), list(b))
x, y, z = tee([1, 2, 3], 3)
print(next(x), list(y), list(z), list(x))
print(tee([], 0), len(tee([1], 1)), [list(t) for t in tee("ab", 4)])
p, = tee(iter([1, 2, 3]), 1)
print(next(p))
q = copy.copy(p)
print(list(q), list(p))
m, n = tee(p)
print(list(m), list(n))


def failing():
    yield 1
    raise ValueError("source fails")


a, b = tee(failing())
for it in (a, b, a, b):
    try:
        print(next(it))
    except (ValueError, StopIteration) as e:
        print(type(e).__name__, e)
a, b = tee(count())
print(list(islice(a, 5)), next(b), next(a), list(islice(b, 2)))
s = iter([1, 2, 3, 4])
a, b = tee(s)
print(next(a), next(s), next(a), list(b), list(a), list(s))
a, b = tee(a for a in "xyz")
print(["".join(pair) for pair in zip(a, b)], type(a).__name__, iter(a) is a)
c, d = tee(a), tee(b)
print([list(t) for t in c + d])


def pairwise_by_tee(items):
    a, b = tee(items)
    next(b, None)
    return zip(a, b)


print(list(pairwise_by_tee("abcd")), list(pairwise_by_tee([1])), list(pairwise_by_tee([])))
big_a, big_b = tee(range(1000))
print(sum(big_a), sum(big_b), max(tee(range(300), 2)[1]))
