# Tuples as keys and records: sorting, grouping, unpacking in loops, swapping, zipping, returning many values.
records = [("bob", 30, 1.5), ("al", 25, 2.5), ("cy", 30, 0.5)]
print(sorted(records), sorted(records, key=lambda r: (-r[1], r[0])), max(records, key=lambda r: r[2]), min(records)[0])
for i, (name, age, *rest) in enumerate(records, 1):
    print(i, name, age, rest, end="; ")
print()
grid = {(x, y): x * y for x in range(3) for y in range(3)}
print(grid[2, 2], (1, 1) in grid, [k for k in grid if k[0] == k[1]], sum(v for (x, y), v in grid.items() if x < y), grid.get((9, 9)), grid.pop((0, 0)))
a, b, c = 1, 2, 3
a, b, c = c, a, b
(a, b), c = (b, a), (c,)
print(a, b, c, (a, b) + c, (0,) * 3, ((1, 2), (3, 4))[1][0], () + (1,), (1, 2, 3)[::-1], 1 in (1,), (1, 2).count(2), (1, 2).index(2))


def stats(*values):
    return min(values), max(values), sum(values) / len(values)


low, high, mean = stats(3, 1, 2)
print(low, high, mean, stats(5), *stats(1, 2), dict(zip(("low", "high", "mean"), stats(4, 8))))
names, ages, _ = zip(*records)
print(names, ages, list(zip(*[iter("abcdef")] * 2)), tuple(map(len, names)), tuple(x for x in range(3) if x), tuple({"k": 1}), tuple("ab"), ("one",), ("not one"))
nested = ((1, (2, 3)), [4, (5,)])
(p, (q, r)), [s, (t,)] = nested
print(p, q, r, s, t, nested[1][1][0], hash(nested[0]) == hash((1, (2, 3))), isinstance(nested, tuple), len(nested), nested == ((1, (2, 3)), [4, (5,)]))
nested[1].append(6)
print(nested, (1, 2) < (1, 2, 0) < (1, 3), (1, "a") == (1.0, "a"), sorted([(2, "b"), (1, "z"), (2, "a")]), (lambda *t: t)(1, *(2, 3)), [*(), *(1,)], "%s and %s" % ("x", "y"), "%s" % ((1, 2),))
for text in ("hash(nested)", "(1, 2)[5]", "(1, 2) + [3]", "a, b = (1, 2, 3)", "(1, 2).append(3)", "'%s' % (1, 2)", "'%s %s' % 1", "(1, 'a') < (1, 2)"):
    try:
        exec(text)
    except Exception as e:
        print(text, type(e).__name__, e)
