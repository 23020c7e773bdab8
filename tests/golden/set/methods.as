a = {1, 2, 3}
print(a.union(), a.union([4], (5,)), a.intersection(), a.intersection([1, 2], {2}), a.difference(), a.difference([1], [2]))
print(a.symmetric_difference([3, 3, 4]), a.issubset(range(5)), a.issuperset([1]), a.isdisjoint([7]), a.isdisjoint([1]))
b = a.copy()
b.update([10], "x")
b.discard("nothing")
b.remove("x")
print(b, a, len(b), 10 in b, 11 in b)
b.intersection_update([1, 10, 99])
print(b)
b.difference_update([1], [5])
print(b)
b.symmetric_difference_update([10, 11])
print(b)
b.clear()
print(b, bool(b), set() == set(), {1} == frozenset([1]), {1} != {2}, {1} < {1, 2}, {1} <= {1}, {2} > set(), {1, 2} >= {3})
f = frozenset([1, 2, 3])
print(f, hash(f), hash(frozenset()), hash(frozenset("")), f | {4}, {4} | f, type(f | {4}), type({4} | f), f.copy() is f, frozenset(f) is f)
print({frozenset([1]): "x"}[frozenset([1])], {1} in {frozenset([1])}, {frozenset({1, 2})}.copy() == {frozenset({2, 1})})
outer = {frozenset([1]), frozenset([2])}
outer.remove({1})
outer.discard({2})
print(outer)
c = d = {1}
c |= {2}
c -= {1}
print(d, c is d)
f2 = f
f2 |= {9}
print(f, f2)


class S(set):
    pass


s = S([1, 2])
s.tag = "t"
print(s, s.tag, type(s | {3}), type(s.copy()), type(s - {1}), s == {1, 2}, S(), repr(S([5])))
print(sorted(set(map(str, range(5)))), {x % 3 for x in range(10)}, set({1: 2}), max({3, 9, 2}), sum({1, 2}))
try:
    for x in a:
        a.add(x + 100)
except RuntimeError as e:
    print(e)
