# __lt__, __eq__, __hash__, __repr__, __iter__, __len__ that come back to the container they lie in.
class Item:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        sizes.append(len(items))
        items_view.append(sorted(x.v for x in other_items))
        return self.v < other.v

    def __repr__(self):
        return "<%d of %d>" % (self.v, len(items))


sizes, items_view = [], []
other_items = [Item(5)]
items = [Item(3), Item(1), Item(2)]
items.sort()
print(items, set(sizes), items_view[0])


class Nested:
    def __repr__(self):
        return "N" + repr(holder)[:12]


holder = [Nested()]
print(holder, len(repr(holder)))


class Extends:
    def __init__(self, target):
        self.target = target

    def __iter__(self):
        for i in range(3):
            self.target.append("by iter %d" % i)
            yield i


t = []
t.extend(Extends(t))
print(t)
t = [0]
t[:] = Extends(t)
print(t)
t = [0]
t += Extends(t)
print(t)


class LyingLength:
    def __init__(self, hint):
        self.hint = hint

    def __length_hint__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint

    def __iter__(self):
        return iter("abc")


for hint in (0, 1, 100, -1, "x", 2**70, NotImplemented, ValueError("hint"), TypeError("ignored"), None):
    try:
        print(hint, list(LyingLength(hint)), tuple(LyingLength(hint)))
    except Exception as e:
        print(hint, type(e).__name__, e)


class LyingLen(LyingLength):
    def __len__(self):
        return self.hint


for hint in (0, 5, -1, "x", 2**70):
    for use in (list, bool, len, tuple, sorted, set):
        try:
            print(use.__name__, use(LyingLen(hint)) if use is not set else sorted(use(LyingLen(hint))), end="; ")
        except Exception as e:
            print(use.__name__, type(e).__name__, e, end="; ")
    print()


class Eq:
    def __init__(self, log):
        self.log = log

    def __eq__(self, other):
        self.log.append("eq")
        return NotImplemented


log = []
e = Eq(log)
print([e] == [1], log, e in [1, 2], log, [1, 2].count(e), len(log), [e].index(e), (e,) == (e,), len(log))
a, b = [], []
a.append(b), b.append(a)
try:
    print(a == b)
except RecursionError as error:
    print(type(error).__name__)
print(a, [a] == [a])
