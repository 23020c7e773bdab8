# Runs up and down, duplicates, nearly sorted, long lists: sorted, stable, and as often compared as CPython.
class Counted:
    calls = 0

    def __init__(self, v, tag=0):
        self.v, self.tag = v, tag

    def __lt__(self, other):
        Counted.calls += 1
        return self.v < other.v


def lcg(n, seed=7):
    out = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2**31
        out.append(seed >> 8)
    return out


n = 300
PATTERNS = {
    "up": list(range(n)),
    "down": list(range(n, 0, -1)),
    "equal": [1] * n,
    "saw": [i % 17 for i in range(n)],
    "organ": list(range(n // 2)) + list(range(n // 2, 0, -1)),
    "random": lcg(n),
    "few": [x % 3 for x in lcg(n)],
    "nearly": [i if i % 50 else n - i for i in range(n)],
    "tail": list(range(n)) + lcg(5),
    "two runs": list(range(0, n, 2)) + list(range(1, n, 2)),
    "down with equals": [-(i // 3) for i in range(n)],
}
for name, values in PATTERNS.items():
    for reverse in (False, True):
        Counted.calls = 0
        items = [Counted(v, i) for i, v in enumerate(values)]
        items.sort(reverse=reverse)
        calls = Counted.calls
        stable = all(a.v != b.v or a.tag < b.tag for a, b in zip(items, items[1:]))
        right = [x.v for x in items] == sorted(values, reverse=reverse)
        print(name, reverse, calls, stable, right)
for size in (0, 1, 2, 3, 31, 32, 33, 63, 64, 65, 127, 1000):
    values = lcg(size, size)
    up = sorted(values)
    texts = sorted(map(str, map(lambda v: v + 10**9, values)))
    same = up == sorted(values, key=lambda x: x) == sorted(map(float, values)) == [int(x) - 10**9 for x in texts]
    print(same, up == sorted(values, reverse=True)[::-1], end=" ")
    print(size, sum(a <= b for a, b in zip(sorted(values), sorted(values)[1:])))
words = "the quick brown fox jumps over the lazy dog and the cat".split()
print(sorted(words, key=len), sorted(words, key=lambda w: (-len(w), w)), sorted(set(words), key=str.upper)[:3])
