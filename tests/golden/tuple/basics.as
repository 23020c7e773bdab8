t = (1, 2, 3)
print(t, (), (1,), t[0], t[-1], t[1:], t[::-1], t[5:], t + (4,), t * 2, 2 * t, () * 3, t.index(2), t.count(3), len(t))
print(hash(t), hash(()), hash((1,)), hash((1, (2, 3))), hash((-1, -2, 0)), hash((1.5, 2, True)), hash(tuple(range(100))))
print(t == (1, 2, 3), t != (1, 2), t < (1, 2, 4), t < (1, 2, 3, 0), t >= (1,), () < t, (1, "a") == (1, "a"))
print(tuple("ab"), tuple([1]), tuple(), tuple({1: 2}), tuple(x for x in t), tuple(t) is t)
print(2 in t, 5 in t, min(t), max(t), sum(t), sorted(t, reverse=True), list(reversed(t)), {t: 1}[1, 2, 3])
a, b, c = t
a, b = b, a
print(a, b, c)
for text in ("t[0] = 1", "del t[0]", "t.append(1)"):
    try:
        exec(text)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
i = iter(t)
print(next(i), i.__length_hint__(), list(i), i.__length_hint__())


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]


p = Pair(1, 2)
p.name = "pair"
print(p, p.first, p.name, len(p), p == (1, 2), hash(p) == hash((1, 2)), type(p + p), type(p[:]), p.__getnewargs__(), p.__dict__)
big = Pair("x" * 3, list(range(3)))
big.one = 1
big.two = 2
print(big, big.one, big.two, big[1])
