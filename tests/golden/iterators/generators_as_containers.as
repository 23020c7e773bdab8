# Pipelines of generators: laziness, exhaustion, sharing, delegation to containers, closing, use in all consumers.
def numbers():
    n = 0
    while True:
        yield n
        n += 1


def take(n, it):
    for _, x in zip(range(n), it):
        yield x


def chunks(it, n):
    it = iter(it)
    while chunk := tuple(take(n, it)):
        yield chunk


def flat(x):
    if isinstance(x, (list, tuple, set)):
        for y in x:
            yield from flat(y)
    else:
        yield x


def window(items, n):
    items = list(items)
    yield from (tuple(items[i:i + n]) for i in range(len(items) - n + 1))


print(list(take(3, numbers())), [*take(2, "abc")], list(chunks(range(5), 2)), list(flat([1, (2, [3, {4}]), []])), list(window("abcd", 2)))
g = (x * x for x in range(5))
print(next(g), 4 in g, list(g), list(g), 4 in g)
g = take(5, numbers())
a, b, *c = g
print(a, b, c, sum(take(4, numbers())), max(take(3, "zxy")), sorted(take(3, [3, 1, 2])), dict(take(2, enumerate("ab"))), set(take(2, "aa")), ",".join(take(2, "xyz")), tuple(zip(take(2, "ab"), numbers())), any(n > 5 for n in numbers()))


def closing():
    try:
        yield from [1, 2, 3]
    finally:
        print("closed", end="; ")


for x in closing():
    print(x, end=" ")
g = closing()
print(next(g), g.close(), list(g))
primes = lambda: (n for n in numbers() if n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1)))
print(list(take(8, primes())), next(n for n in primes() if n > 50))
evens, odds = [], []
for n in take(6, numbers()):
    (odds if n % 2 else evens).append(n)
print(evens, odds, [list(take(2, it)) for it in [iter("abcd")] * 2], list(map(lambda p, q: p + q, take(2, "ab"), "xyz")))


def tree(n):
    return [tree(n - 1), n, tree(n - 1)] if n else []


print(list(flat(tree(3))), list(flat({"k": 1}))[0], sum(1 for _ in flat(tree(5))))
d = {}
d.update((k, k * 2) for k in take(3, "abc"))
l = [0]
l.extend(x for x in take(2, numbers()))
l[1:1] = (x for x in "yz")
s = {9}
s.update(x for x in (1, 2))
print(d, l, s, list(reversed(list(take(3, "abc")))), [x for chunk in chunks("abcde", 2) for x in chunk], len(list(chunks([], 3))))
