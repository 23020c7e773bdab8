# In which order zip, map, filter, enumerate and reversed take from their sources, and what they do at the end.
def loud(name, *values):
    for v in values:
        print(name, v, end="; ")
        yield v
    print(name, "ends", end="; ")


print(list(zip(loud("a", 1, 2), loud("b", 3))))
print(list(zip(loud("a", 1), loud("b", 2, 3))))
for sources in [((1, 2), (3,)), ((1,), (2, 3)), ((1,), (2,), ()), ((), ()), ((1, 2), (3, 4))]:
    try:
        print(list(zip(*sources, strict=True)))
    except ValueError as e:
        print(e)
print(list(zip()), list(zip([1, 2])), list(zip(strict=True)), next(zip(), "nothing"))
rest = iter([1, 2, 3, 4])
print(list(zip(rest, rest)), list(zip(*[iter(range(7))] * 3)), list(zip(*[(1, 2), (3, 4)])))
left = iter([1, 2, 3])
print(list(zip(left, [1])), list(left), end=" ")
left = iter([1, 2, 3])
print(list(zip([1], left)), list(left))
print(list(map(lambda *a: a, [1, 2], "ab", (x for x in [True, False, None]))), list(map(int, [])), list(map(None.__class__, [])))
for bad in [lambda: map(), lambda: map(len), lambda: map(len, 5), lambda: list(map(5, [1])), lambda: filter(None), lambda: filter(None, 5), lambda: zip(1), lambda: zip([], 5), lambda: enumerate(5),
            lambda: enumerate([], "a"), lambda: enumerate([], 1.5), lambda: reversed(), lambda: reversed({1}), lambda: reversed(iter([])), lambda: list(filter(5, [1])), lambda: zip([], strct=1), lambda: map(len, [], x=1),
            lambda: enumerate([], start=1, x=2), lambda: enumerate(iterable=[1], start=5).__next__(), lambda: zip([1], strict="yes").__next__()]:
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(list(filter(None, [0, 1, "", "a", [], [0], None])), list(filter(lambda x: x % 2, range(6))), list(filter(bool, [0, 2])), list(filter(str.isdigit, "a1b2")))
print(list(enumerate("ab", 2**62)), list(enumerate("ab", -1)), list(enumerate("ab", 10**20)), next(enumerate([], 5), "none"))


def failing(x):
    if x == 2:
        raise ValueError(x)
    return x


m = map(failing, [1, 2, 3])
for _ in range(4):
    try:
        print(next(m, "end"))
    except ValueError as e:
        print("ValueError", e)
m = map(next, [iter([1]), iter([]), iter([3])])
print(list(m), list(m))
f = filter(failing, [1, 2, 3])
print(next(f))
try:
    next(f)
except ValueError:
    print(next(f), next(f, "end"))


class Sub(enumerate):
    def __next__(self):
        i, x = super().__next__()
        return i * 10, x


for i, x in Sub("ab", 1):
    print(i, x)
for a, b in zip({1: 2}.items(), enumerate("x")):
    print(a, b)
for i, (k, v) in enumerate({"a": 1, "b": 2}.items()):
    print(i, k, v)
for t in enumerate("ab"):
    i, c = t
    print(t, i, c)
for pair in {1: 2}.items():
    a, b = pair
print(pair, [(a, b) for a, b in zip("ab", "cd")], {a: b for a, b in {1: 2}.items()}, [pair for pair in zip([1], [2])])
