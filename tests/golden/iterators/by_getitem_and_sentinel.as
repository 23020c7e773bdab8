class Squares:
    def __getitem__(self, i):
        print("get", i, end=" ")
        if i >= 3:
            raise IndexError(i)
        return i * i

    def __len__(self):
        return 3


s = Squares()
print(list(s))
print(list(reversed(s)))
print(4 in s, 5 in s)
i = iter(s)
print(type(i).__name__, next(i), next(i), next(i), next(i, "end"), next(i, "end"))
a, b, c = s
print(a, b, c)


class Stops:
    def __getitem__(self, i):
        if i:
            raise StopIteration
        return "only"


print(list(Stops()))


class Fails:
    def __getitem__(self, i):
        raise KeyError(i)


try:
    list(Fails())
except KeyError as e:
    print("KeyError", e)
numbers = iter([1, 2, 0, 3])
print(list(iter(lambda: next(numbers), 0)), next(numbers))
c = iter(lambda: next(numbers), 99)
print(list(c), list(c))


class Rev:
    def __reversed__(self):
        return "anything"


print(reversed(Rev()))


class NoRev(list):
    __reversed__ = None


try:
    reversed(NoRev())
except TypeError as e:
    print(e)


class Counter:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n


print(list(Counter()), sum(Counter()), max(Counter()), [*Counter(), *Counter()], 2 in Counter(), dict.fromkeys(Counter()))


class NotIterator:
    def __iter__(self):
        return 5


try:
    iter(NotIterator())
except TypeError as e:
    print(e)
