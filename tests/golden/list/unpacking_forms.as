# Starred assignment and unpacking of every kind of iterable, and what goes wrong.
a, *b = [1, 2, 3]
*c, d = "xyz"
e, *f, g = range(5)
(h, [i, *j]), *k = ((1, [2, 3, 4]), 5)
[l] = {9}
*m, = ()
n, (o, p) = "ab", {"q": 1, "r": 2}
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p)
x = [0, 1, 2]
i, x[i] = 2, "set at two"
print(i, x)
x[0], x[1] = x[1], x[0]
print(x, [*range(2), *"ab", *{}, *[[]]], (*[1], 2), {*[1, 1], 2}, [*x, *x[:1]])
for statement in ["a, b = 1", "a, b = [1]", "a, b = [1, 2, 3]", "a, *b, c = [1]", "(a, b), c = [1, 2]", "a, b = None", "a, b = {1: 2}", "[a, b] = iter([1, 2, 3])", "*a, *b = [1]", "*a = [1]", "a, b = 'é'", "for a, b in [1]: pass",
                  "for a, b in [(1, 2, 3)]: pass", "[(a, b) for a, b in [(1,)]]", "a, b, c, d, e = range(3)", "a = *[1], 2", "print(*5)", "[*None]", "{**[1]}", "{*1}", "(*1,)"]:
    try:
        exec(statement, {})
        print(statement, "fine")
    except Exception as error:
        print(statement, "->", type(error).__name__, getattr(error, "msg", error))


def failing():
    yield 1
    raise LookupError("second")


a = b = "unchanged"
try:
    a, b = failing()
except LookupError:
    print(a, b)
try:
    a, *b = failing()
except LookupError:
    print(a, b)
it = iter(range(10))
a, b = next(it), next(it)
c, *rest = it
print(a, b, c, rest, next(it, "nothing left"))
first, second, *_ = it2 = [7, 8]
print(first, second, _, it2)


class Getitem:
    def __getitem__(self, i):
        return [10, 20, 30][i]


a, b, c = Getitem()
*d, e = Getitem()
print(a, b, c, d, e, [*Getitem()], dict([("ab"), (1, 2)]))
