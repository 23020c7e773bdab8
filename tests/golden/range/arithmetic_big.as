# Ranges whose bounds, steps and lengths leave 64 bits: items, slices, membership, equality.
big = 10**25
r = range(big, big + 20, 3)
print(r, len(r), r[0], r[-1], r[2:5], r[::-1], list(r[:2]), big + 3 in r, big + 4 in r, r.index(big + 6), r.count(big + 9), r.count(1))
huge = range(-big, big)
print(huge[0], huge[big], huge[-1], huge[big:big + 2], 0 in huge, huge.index(0), huge.count(5), huge[::big], list(huge[::big]), bool(huge))
for text in ["len(huge)", "huge[2 * big]", "huge[-2 * big - 1]", "huge.index(big)", "range(big)[big]", "hash(huge) == hash(range(-big, big))"]:
    try:
        print(text, eval(text))
    except Exception as e:
        print(text, type(e).__name__, e)
print(list(range(big, big - 10, -4)), list(range(big, big + 10, -1)), range(big, big, 1) == range(0), range(0, big, big + 1) == range(0, 1), range(0, 5, 7) == range(0, 3, 9))
print(range(2**63 - 2, 2**63 + 2), list(range(2**63 - 2, 2**63 + 2)), list(range(-2**63 - 1, -2**63 + 2)), list(range(2**62, 2**64, 2**62)))
print(list(reversed(range(big, big + 3))), sum(range(big, big + 5)), max(range(-big, 0, big // 2)), min(range(big, 0, -big // 3)))
it = iter(range(2**61 - 2, 2**61 + 3))
print([next(it) for _ in range(3)], it.__length_hint__(), list(it))
it = iter(range(10**20, 10**20 + 4))
print(it.__length_hint__(), next(it), it.__reduce__(), it.__length_hint__())
it.__setstate__(3)
print(list(it), it.__length_hint__())
print(5.0 in range(10), 5.5 in range(10), "5" in range(10), True in range(2), 5.0 in range(0, 10, 2), (1 + 0j) in range(3), None in range(3), float("nan") in range(3))
print(range(10).index(True), range(0, 10, 2).index(4.0) if 4.0 in range(0, 10, 2) else "", range(10).count(3.0), range(0, 20, 5)[1:][::2], range(10)[20:], range(10)[-3::2], range(10)[8:2:-2])
print(range(1, 10, 3).start, range(5).stop, range(0, -10, -2).step, range(0, -10, -2)[::-1], repr(range(0, 1, 1)), range(True), range(3)[True])


class Index:
    def __index__(self):
        return 4


print(range(Index()), range(Index(), 10, Index()), range(10)[Index()], Index() in range(10), range(10)[:Index()])
for args in [(1.0,), ("1",), (None,), (), (1, 2, 0), (1, 2, 3, 4), (0, 1.5), (1, 2, None)]:
    try:
        print(range(*args))
    except Exception as e:
        print(args, type(e).__name__, e)
for statement in ["range(3).start = 1", "del range(3).stop", "range(3)[0] = 1", "class R(range): pass", "range(3) + range(2)", "range(3) < range(4)", "range(stop=3)", "range(3).x"]:
    try:
        exec(statement)
    except Exception as e:
        print(statement, type(e).__name__, e)
