# islice: how much of the source it takes, bounds as objects, exhaustion, negative bounds refused.
from itertools import islice, count


def left(n, *args):
    source = iter(range(n))
    got = list(islice(source, *args))
    return got, next(source, "end")


for args in [(0,), (3,), (None,), (2, 5), (2, None), (2, 2), (5, 2), (0, 10, 3), (1, 10, 3), (1, None, 4), (None, 4), (None, None, 2), (None, None, None), (8, 100), (100,), (0, 0, 5), (3, 7, 100), (0, 9, 4)]:
    print(args, *left(10, *args))


class Index:
    def __index__(self):
        return 2


print(left(5, Index()), left(6, Index(), 5, Index()))
s = islice(count(), 3)
print(next(s), list(s), list(s), next(s, "over"))
for args in [(-1,), (1, -2), (0, 5, 0), (0, 5, -1), ("a",), (1, "b"), (0, 1, "c"), (2**63,), (1.0,), (0, 2**63), (0, 1, 2**63)]:
    try:
        print(args, list(islice([1, 2], *args)))
    except Exception as e:
        print(args, type(e).__name__, e)


def loud():
    for i in range(5):
        print("give", i, end="; ")
        yield i


s = islice(loud(), 1, 4, 2)
print("made", next(s), next(s), next(s, "end"))


def failing():
    yield 1
    raise KeyError("in source")


s = islice(failing(), 5)
print(next(s))
for _ in range(2):
    try:
        next(s)
    except (KeyError, StopIteration) as e:
        print(type(e).__name__, e)
it = iter("abcdefg")
print(list(iter(lambda: list(islice(it, 3)), [])), "".join(islice("abcdef", 1, None, 2)), dict(islice({"a": 1, "b": 2, "c": 3}.items(), 2)))
shared = iter(range(10))
first, second = islice(shared, 2), islice(shared, 3)
print(list(second), list(first), list(shared))
