# Long lists: growth, shrinking, slices, repetition, deletion from both ends, memory that cannot be had.
# stress: every 9973 (many turns)
items = []
for i in range(100000):
    items.append(i)
print(len(items), items[99999], items[-1], sum(items), items[50000:50003], items[::25000])
while len(items) > 10:
    del items[len(items) // 2:]
print(items)
items *= 5000
print(len(items), items.count(3), items.index(5, 40), len(items[::7]), items[1:-1] == items[1:len(items) - 1])
items[10:-10] = []
print(items)
for i in range(2000):
    items.insert(0, i)
print(items[:3], len(items), items.pop(0), items.pop(1000), items.pop())
del items[::2]
print(len(items), items[:4])
items.clear()
items.extend(range(64))
print(items[60:], len(items + items), (items * 2)[64], items[:64] == items, items[63:65], items[:65][-1])
for n in (7, 8, 9, 15, 16, 17, 63, 64, 65, 66, 127, 128, 129, 1000):
    a = list(range(n))
    b = a[:]
    a.append(n)
    b.insert(0, -1)
    c = tuple(a)
    d = {k: k for k in a}
    e = set(a)
    assert len(a) == len(b) == len(c) == len(d) == len(e) == n + 1 and a[-1] == c[-1] == n and b[0] == -1 and d[n] == n and n in e
    while a:
        assert a.pop() == d.popitem()[0]
        e.discard(len(a))
    assert not d and not e
for use in (lambda: [0] * 2**61, lambda: [0] * 2**63, lambda: [None] * (2**60), lambda: list(range(2**62)), lambda: (1,) * 2**61, lambda: bytes(2**62), lambda: "x" * 2**62, lambda: [*range(2**61)] if False else [1, 2] * 2**60):
    try:
        print(len(use()))
    except (MemoryError, OverflowError) as e:
        print(type(e).__name__, str(e)[:60])
d = {}
for i in range(50000):
    d[i] = i
for i in range(0, 50000, 2):
    del d[i]
print(len(d), list(d)[:3], list(d)[-1], sum(d))
s = set(range(50000))
s -= set(range(0, 50000, 2))
print(len(s), sum(s), 1 in s, 2 in s, min(s), max(s))
nested = []
for _ in range(100000):
    nested = [nested]
print(len(nested))
del nested
matrix = [[i * j for j in range(100)] for i in range(100)]
print(sum(map(sum, matrix)), [row[i] for i, row in enumerate(matrix)][-1])
