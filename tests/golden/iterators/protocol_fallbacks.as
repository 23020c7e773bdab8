# What happens without __iter__, __contains__, __len__, __reversed__, and with wrong ones.
class Items:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if not isinstance(i, int):
            raise TypeError("key %r" % (i,))
        if i >= self.n:
            raise IndexError(i)
        return i * i


class Sized(Items):
    def __len__(self):
        return self.n


def attempt(what, f):
    try:
        print(what, f())
    except Exception as e:
        print(what, type(e).__name__, e)


for cls in (Items, Sized):
    x = cls(4)
    for what, f in [("list", lambda: list(x)), ("in", lambda: (9 in x, 5 in x)), ("reversed", lambda: list(reversed(x))), ("len", lambda: len(x)), ("sum", lambda: sum(x)), ("unpack", lambda: (lambda a, b, c, d: d)(*x)), ("zip", lambda: list(zip(x, "ab"))),
                    ("sorted", lambda: sorted(x, reverse=True)), ("bool", lambda: bool(x)), ("max", lambda: max(x)), ("set", lambda: sorted(set(x))), ("enumerate", lambda: list(enumerate(x))[:2]), ("iter", lambda: type(iter(x)).__name__), ("join", lambda: ",".join(map(str, x)))]:
        attempt(cls.__name__ + " " + what, f)


class NoneIter(Items):
    __iter__ = None
    __contains__ = None
    __reversed__ = None


class BadIter:
    def __iter__(self):
        return [1]


class BadNext:
    def __iter__(self):
        return self

    __next__ = None


class IterRaises:
    def __iter__(self):
        raise ValueError("iter")


class NextRaises:
    def __iter__(self):
        return self

    def __next__(self):
        raise KeyError("next")


class Counter:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n % 3 == 0:
            raise StopIteration(self.n)
        return self.n


for obj in (NoneIter(2), BadIter(), BadNext(), IterRaises(), NextRaises(), 5, None, object()):
    name = type(obj).__name__
    for what, f in [("list", lambda: list(obj)), ("for", lambda: [x for x in obj]), ("in", lambda: 1 in obj), ("reversed", lambda: list(reversed(obj))), ("star", lambda: [*obj]), ("next", lambda: next(obj)), ("dict", lambda: dict(obj)), ("min", lambda: min(obj))]:
        attempt(name + " " + what, f)
c = Counter()
print(list(c), list(c), next(c), 5 in c, 7 in c, c.n)
print(next(iter([]), "default"), next(iter([1]), "default"), list(iter([3, 2, 1, 0].pop, 2)), list(iter(iter([1, 2, None]).__next__, None)))
for bad in (lambda: iter(), lambda: iter(5, 1), lambda: iter(5), lambda: next(), lambda: next([]), lambda: next(iter([])), lambda: iter(len, 1, 2), lambda: reversed(5), lambda: len(5), lambda: len(iter([]))):
    attempt("bad", bad)


class Contains:
    def __contains__(self, x):
        return [] if x == 0 else "yes"


print(1 in Contains(), 0 in Contains(), 0 not in Contains())


class Reversed:
    def __reversed__(self):
        return "anything"


print(reversed(Reversed()))
