# Bounds of slices: huge, negative, objects with __index__, None, and what they must not be.
class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print("index", self.value)
        return self.value


items = list(range(10))
big = 10**30
for s in [slice(None), slice(-3, None), slice(None, -3), slice(big), slice(-big, big), slice(big, -big, -1),
          slice(None, None, -1), slice(None, None, big), slice(None, None, -big), slice(8, 2, -2), slice(-100, 100, 3),
          slice(5, 5), slice(7, 3), slice(True, 8, 2), slice(2**62, None), slice(-2**63, 2**63 - 1, 2**62)]:
    print(s, items[s], tuple(items)[s], "0123456789"[s], s.indices(10))
print(items[Index(2):Index(8):Index(3)])
print(items[Index(-10**25):Index(4)])
for s in [slice("a"), slice(1.0, 2), slice(None, None, 0), slice(None, None, "x"), slice([], None)]:
    try:
        print(items[s])
    except Exception as e:
        print(s, type(e).__name__, e)


class Bad:
    def __index__(self):
        return "no"


class Raises:
    def __index__(self):
        raise ValueError("from __index__")


for bound in [Bad(), Raises()]:
    for read in [lambda: items[bound:], lambda: items[:bound], lambda: items[::bound], lambda: items[bound], lambda: slice(bound).indices(3)]:
        try:
            print(read())
        except Exception as e:
            print(type(e).__name__, e)
