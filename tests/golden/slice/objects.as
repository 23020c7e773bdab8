# slice objects: attributes, equality, order, hash, indices, pickling state, what takes them.
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice("a", [], {}), repr(slice(1, None)))
print(s == slice(1, 10, 2), s == (1, 10, 2), s != slice(1), slice(1) < slice(2), slice(1, 2) < slice(1, 3), slice(None) == slice(None, None, None))
for text in ["hash(s)", "slice(1) < slice('a')", "slice()", "slice(1, 2, 3, 4)", "slice(start=1)", "s.start", "s.foo", "s[0]", "len(s)", "iter(s)", "bool(s)",
             "s.__reduce__()", "slice(1) < 5", "type('S', (slice,), {})", "s.indices()", "s.indices(-1)", "s.indices('a')", "s.indices(1, 2)", "s.indices(10**30)",
             "slice(10**30, None, -1).indices(10**31)", "slice(-10**30, 10**30).indices(5)", "slice(None, None, 0).indices(3)", "slice('a').indices(3)", "slice(1.5).indices(3)"]:
    try:
        print(text, eval(text))
    except Exception as e:
        print(text, type(e).__name__, e)
for attribute in ("start", "new"):
    try:
        setattr(s, attribute, 1)
    except AttributeError as e:
        print(e)


class Index:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


for start in (None, -3, 0, 2, 9):
    for stop in (None, -1, 4, 20):
        for step in (None, 1, -1, 3, -2):
            a, b, c = slice(start, stop, step).indices(6)
            assert list(range(a, b, c)) == list(range(6))[start:stop:step], (start, stop, step)
print(slice(Index(1), Index(-1), Index(2)).indices(Index(10)))


class Record:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


r = Record()
print(r[1:2], r[:], r[::], r[1:2:3], r[1:2, ...], r[:, None], r["a":[]], r[()], r[1,], r[lambda: 0:1].stop, r[-1:], r[(1, 2):3])
r[1:2] = 5
r[::2, 1] = 6
del r[:1]
r[...] = r[1:][0] if False else 0
x, r[2:] = 1, 2
for r[0:1] in "ab":
    pass
print(*[r[i:i + 1] for i in range(2)])
import copy

print(copy.copy(s) is s, copy.deepcopy(s), copy.deepcopy(slice([1], [2])).start)
