print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate([], start=3)), list(enumerate("x", 2**62)), dict(enumerate("ab")))
print(list(zip()), list(zip([1])), list(zip([1, 2], "ab", range(5))), list(zip([1], [2], strict=True)), list(zip(*[(1, 2), (3, 4)])))
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(None.__class__.__bool__, [])))
print(list(filter(None, [0, 1, "", "a", [], [0]])), list(filter(lambda x: x % 2, range(6))), list(filter(bool, [0, 2])))
print(list(reversed("abc")), list(reversed([1, 2])), list(reversed((1, 2))), list(reversed(range(3))))
for obj in (enumerate([]), zip(), map(str, []), filter(None, []), reversed("")):
    print(type(obj).__name__, iter(obj) is obj)
z = zip(range(3), (x * x for x in range(10)))
print(next(z), list(z))
shared = iter(range(6))
print(list(zip(shared, shared)))
shared = iter(range(5))
print(list(zip(shared, range(2))), list(shared))


def stops(x):
    if x == 2:
        raise StopIteration
    return x


print(list(map(stops, range(5))))


def fails(x):
    raise ValueError(x)


m = map(fails, [1, 2])
for _ in range(3):
    try:
        print(next(m))
    except (ValueError, StopIteration) as e:
        print(type(e).__name__, e)
