# Which operations share, which copy: aliases, slices, defaults, nested lists, in-place operators, arguments.
a = [1, [2]]
b, c, d, e, f = a, a[:], list(a), a.copy(), a + []
print([x is a for x in (b, c, d, e, f)], [x[1] is a[1] for x in (b, c, d, e, f)])
a[1].append(3)
b.append("b")
print(a, b, c)
a += [4]
print(b is a, b)
a = a + [5]
print(b is a, len(a), len(b))


def collect(x, into=[]):
    into.append(x)
    return into


print(collect(1), collect(2), collect(3, []), collect.__defaults__)


def change(l):
    l.append("inside")
    l = ["new"]
    return l


outer = []
print(change(outer), outer)
rows = [[]] * 3
rows[0].append("all")
rows2 = [[] for _ in range(3)]
rows2[0].append("one")
print(rows, rows2, [[0] * 2] * 2 == [[0, 0], [0, 0]])
t = ([], [])
t[0].append(1)
x = y = []
x.append("both")
z = x
x = x + ["own"]
z += ["z"]
print(t, x, y, z, y is z)
m = {"k": a[:1]}
n = dict(m)
n["k"].append("shared")
n["new"] = 1
print(m, n, m | {} is m, m.copy()["k"] is m["k"])
for i in b:
    if i == 4:
        b.remove(i)
print(b, b.pop(), [b] * 0, [*b] is b, b[:] == b, b.clear(), c, d is e)
swap = [1, 2, 3]
swap[0], swap[2] = swap[2], swap[0]
swap[:], rest = [9, 8], swap[1:]
print(swap, rest)
