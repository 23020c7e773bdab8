class Key:
    def __init__(self, n, h):
        self.n, self.h = n, h

    def __hash__(self):
        print("hash", self.n, end="; ")
        return self.h

    def __eq__(self, other):
        print("eq", self.n, other.n, end="; ")
        return self.n == other.n


a, b, c = Key("a", 1), Key("b", 1), Key("c", 2)
d = {a: 1}
print(len(d))
d[b] = 2
print(len(d))
d[c] = 3
print(len(d))
print(d[Key("b", 1)], Key("x", 1) in d, d.get(Key("c", 2)), d.pop(Key("a", 1)), len(d))
print({a: 1} == {Key("a", 1): 1})


class Sly:
    """Changes the dict while it is being searched."""
    armed = False

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 7

    def __eq__(self, other):
        if Sly.armed:
            Sly.armed = False
            target.clear()
            for i in range(50):
                target[i] = i
        return isinstance(other, Sly) and self.n == other.n


target = {Sly(1): "one", Sly(2): "two"}
Sly.armed = True
try:
    print(target[Sly(3)])
except KeyError:
    print("gone", len(target))
target = {Sly(1): "one", Sly(2): "two"}
Sly.armed = True
target[Sly(2)] = "new"
print(len(target))


class Failing:
    def __hash__(self):
        return 7

    def __eq__(self, other):
        raise ValueError("no comparison")


for action in (lambda: target[Failing()], lambda: target.get(Failing()), lambda: Failing() in {Failing(): 1}):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


class Unhashable:
    __hash__ = None


try:
    {Unhashable(): 1}
except TypeError as e:
    print(e)
