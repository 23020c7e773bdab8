# A dict beside a list of pairs: thousands of random operations, the same answers and the same order.
# stress: every 97 (thousands of operations)
class Model:
    def __init__(self):
        self.pairs = []

    def find(self, k):
        return next((i for i, (q, _) in enumerate(self.pairs) if q == k), None)

    def set(self, k, v):
        i = self.find(k)
        if i is None:
            self.pairs.append((k, v))
        else:
            self.pairs[i] = (self.pairs[i][0], v)

    def pop(self, k, default):
        i = self.find(k)
        return default if i is None else self.pairs.pop(i)[1]


seed = 2024


def rand(n):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return (seed >> 33) % n


KEYS = [*range(-3, 12), *"abcdefgh", (1, 2), (1, "x"), None, 2.5, frozenset([1]), 2**70, True]
for turn, size in enumerate([1, 2, 3, 5, 8, 20, len(KEYS)]):
    d, m = {}, Model()
    for step in range(300):
        k, what = KEYS[rand(size)], rand(12)
        if what < 5:
            d[k] = step
            m.set(k, step)
        elif what < 8:
            assert d.pop(k, "no") == m.pop(k, "no")
        elif what == 8 and d:
            assert d.popitem() == m.pairs.pop()
        elif what == 9:
            assert d.setdefault(k, step) == (m.set(k, step) or step if m.find(k) is None else m.pairs[m.find(k)][1])
        elif what == 10:
            oldest = next(iter(d), None)
            assert oldest == (m.pairs[0][0] if m.pairs else None)
            if d:
                del d[oldest]
                m.pairs.pop(0)
        elif rand(20) == 0:
            d.clear()
            m.pairs.clear()
        assert list(d.items()) == m.pairs and len(d) == len(m.pairs) and (k in d) == (m.find(k) is not None), (d, m.pairs)
        if step % 50 == 0:
            assert list(reversed(d)) == [k for k, _ in reversed(m.pairs)] and dict(d) == d == dict(m.pairs) and list(d.copy().items()) == list({**d}.items()) == m.pairs
    print(size, len(d), list(d.items())[:3])
