# Keys whose __hash__ and __eq__ change the dict that is being searched.
class Key:
    def __init__(self, name, action=None, equal=False):
        self.name, self.action, self.equal = name, action, equal

    def __hash__(self):
        return 1

    def __eq__(self, other):
        if self.action:
            action, self.action = self.action, None
            action()
        return self.equal or self is other

    def __repr__(self):
        return self.name


def run(what, action, use, equal=False):
    a, b = Key("a"), Key("b")
    d.clear()
    d.update({1: "one", 2: "two"})
    d[a] = "A"
    d[b] = "B"
    a.action, a.equal = action, equal
    try:
        print(what, use(Key("probe")), d)
    except Exception as e:
        print(what, type(e).__name__, e, d)


d = {}
ACTIONS = [("clear", lambda: d.clear()), ("grow", lambda: d.update((i, i) for i in range(10, 40))), ("delete", lambda: d.pop(2, None)),
           ("raise", lambda: 1 / 0)]
for name, action in ACTIONS:
    run(name + " get", action, lambda p: d.get(p))
    run(name + " in", action, lambda p: p in d)
    run(name + " setdefault", action, lambda p: len(str(d.setdefault(p, 5))))
    run(name + " pop", action, lambda p: d.pop(p, "none"), equal=True)
    d.clear()
print(len(d))
a = Key("a")
d = {a: 1}
a.action = lambda: d.clear()
d[Key("new")] = 2
print(d)
x, y = {Key("k"): 1}, {}
y[Key("l", lambda: x.clear())] = 1
print(x == y, x, y)


class Unhashable:
    __hash__ = None


class BadHash:
    def __hash__(self):
        return "text"


class HugeHash:
    def __hash__(self):
        return 2**200 + 1

    def __eq__(self, other):
        return True


for key in (Unhashable(), BadHash(), HugeHash(), [], {}, set(), slice(1), bytearray(b"x")):
    for use in (lambda k: {k: 1} and "made", lambda k: {}.get(k), lambda k: k in {1: 1}, lambda k: {}.pop(k, 0), lambda k: {1: 1}.pop(k, 0), lambda k: {}.setdefault(k)):
        try:
            print(type(key).__name__, use(key), end="; ")
        except TypeError as e:
            print(type(key).__name__, e, end="; ")
    print()
