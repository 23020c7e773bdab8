a = []
for i in range(5):
    a.insert(0, i)
a.insert(-1, "x")
a.insert(100, "end")
a.insert(-100, "start")
print(a)
print(a.pop(), a.pop(0), a.pop(-2), a)
a.reverse()
print(a, a.index(3), a.index(3, 1), a.index(1, -4))
c = a.copy()
c.append(9)
print(a, c, a.count(9))
c.clear()
print(c, list("abc"), list({1: 2}), list(range(3)), list((1, 2)), list({5}), list())
print(a.__reversed__().__length_hint__(), iter(a).__length_hint__(), list(reversed(a)))
i = iter([1, 2])
print(next(i), next(i), next(i, "done"), next(i, "done"))
it = iter(c)
c.append(1)
print(list(it), list(it))
c.append(2)
print(list(it))
r = reversed([1, 2, 3])
print(next(r), list(r), list(r))


class L(list):
    def __init__(self, *args):
        super().__init__(*args)
        self.extra = 1

    def append(self, x):
        super().append(x * 2)


m = L([1, 2])
m.append(3)
print(m, m.extra, type(m + m), type(m[:]), type(m.copy()), type(m * 2), m == [1, 2, 6], isinstance(m, list), len(m))
print([x for x in m], sum(m), max(m), sorted(m, reverse=True), m[-1])
